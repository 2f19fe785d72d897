# language: vi
Tính năng: Hoàn thiện báo cáo bị trả lại

  Bối cảnh:
    Biết hôm nay là ngày 02/03/2026
    Và "Ông Bình" là "Ủy ban Kiểm tra" của "Ủy ban Kiểm tra Đảng ủy phường Hoa Sữa"
    Và "Bà Mai" là "Người đứng đầu" của "Ủy ban Kiểm tra Đảng ủy phường Hoa Sữa"
    Và "Ông Thắng" là "Trưởng đoàn, tổ trưởng giám sát" của "Ủy ban Kiểm tra Đảng ủy phường Hoa Sữa"
    Và "Bà Ngân" là "Thành viên đoàn, tổ giám sát" của "Ủy ban Kiểm tra Đảng ủy phường Hoa Sữa"
    Và "Ông Phúc" là "Thành viên đoàn, tổ giám sát" của "Ủy ban Kiểm tra Đảng ủy phường Hoa Sữa"
    Và "Bà Yến" là "Người đứng đầu" của "Chi bộ Trường Mầm non Hoa Sữa"
    Và "Bà Lý" là "Chi ủy, bí thư chi bộ" của "Chi bộ Trường Mầm non Hoa Sữa"
    Và hồ sơ "cuộc kiểm tra Trường Mầm non" thuộc loại "Cuộc kiểm tra, giám sát" do "Ông Bình" mở ngày 02/03/2026 với:
      | Hình thức                                 | kiểm tra chuyên đề                     |
      | Cấp tiến hành                             | cấp trên trực tiếp cơ sở               |
      | Cấp ủy, Ủy ban Kiểm tra tiến hành         | Ủy ban Kiểm tra Đảng ủy phường Hoa Sữa |
      | Tổ chức, người được kiểm tra              | Chi bộ Trường Mầm non Hoa Sữa          |
      | Người đứng đầu được kiểm tra cùng tổ chức | Bà Yến                                 |
      | Nội dung kiểm tra, giám sát               | Thu, chi tài chính năm 2025            |
      | Có trong chương trình năm                 | không                                  |
      | Căn cứ mở cuộc ngoài chương trình         | Yêu cầu của Ban Thường vụ Đảng ủy      |
    Và ngày 03/03/2026 "Ông Bình" đã thực hiện "Quyết định" trên "cuộc kiểm tra Trường Mầm non" với:
      | Trưởng đoàn              | Ông Thắng                    |
      | Thành viên đoàn kiểm tra | Ông Thắng; Bà Ngân; Ông Phúc |
      | Văn bản                  | 11-QĐ/UBKTĐU                 |
    Và ngày 04/03/2026 "Ông Thắng" đã thực hiện "Xây dựng đề cương, phân công" trên "cuộc kiểm tra Trường Mầm non" với:
      | Đề cương gợi ý báo cáo tự kiểm tra  | Đề cương gồm 5 mục                |
      | Phân công nhiệm vụ trong đoàn       | Bà Ngân: sổ thu; Ông Phúc: sổ chi |
      | Mốc thời gian kiểm tra từ ngày      | 01/01/2024                        |
      | Mốc thời gian kiểm tra đến hết ngày | 31/12/2025                        |
      | Tiến hành từ ngày                   | 09/03/2026                        |
      | Tiến hành đến hết ngày              | 27/03/2026                        |
    Và ngày 09/03/2026 "Ông Thắng" đã thực hiện "Triển khai" trên "cuộc kiểm tra Trường Mầm non" với:
      | Thông báo | Thông báo số 15 gửi chi bộ |
      | Biên bản  | Biên bản triển khai 09/03  |
    Và ngày 13/03/2026 "Bà Ngân" đã thực hiện "Thẩm tra, xác minh" trên "cuộc kiểm tra Trường Mầm non" với:
      | Biên bản | Biên bản làm việc |
    Và ngày 18/03/2026 "Ông Thắng" đã thực hiện "Tổ chức hội nghị" trên "cuộc kiểm tra Trường Mầm non" với:
      | Biên bản                                   | Biên bản hội nghị             |
      | Ý kiến của đối tượng kiểm tra tại hội nghị | Chi bộ thống nhất với dự thảo |
    Và ngày 20/03/2026 "Ông Thắng" đã thực hiện "Hoàn chỉnh báo cáo" trên "cuộc kiểm tra Trường Mầm non" với:
      | Báo cáo | Báo cáo kết quả số 20 |
    Và ngày 24/03/2026 "Ông Bình" đã thực hiện "Xem xét" trên "cuộc kiểm tra Trường Mầm non" với:
      | Biên bản | Biên bản họp Ủy ban Kiểm tra |
    Và ngày 25/03/2026 "Ông Bình" đã thực hiện "Yêu cầu bổ sung" trên "cuộc kiểm tra Trường Mầm non" với:
      | Lý do | Chưa rõ trách nhiệm của kế toán |

  Quy tắc: Báo cáo bị trả lại được hoàn thiện trong hạn đã giao

    Tình huống: Hoàn thiện đúng hạn
      Biết ngày 01/04/2026 "Ông Thắng" đã thực hiện "Tổ chức hội nghị" trên "cuộc kiểm tra Trường Mầm non" với:
        | Biên bản                                   | Biên bản hội nghị             |
        | Ý kiến của đối tượng kiểm tra tại hội nghị | Chi bộ thống nhất với dự thảo |
      Và hôm nay là ngày 03/04/2026
      Khi "Ông Thắng" thực hiện "Hoàn chỉnh báo cáo" trên "cuộc kiểm tra Trường Mầm non" với:
        | Báo cáo | Báo cáo bổ sung |
      Thì hồ sơ "cuộc kiểm tra Trường Mầm non" ở trạng thái "Đã có báo cáo kết quả"
      Và hồ sơ "cuộc kiểm tra Trường Mầm non" không quá hạn "Hoàn thiện báo cáo bị trả lại"

    Tình huống: Chưa hoàn thiện sau ngày đã giao
      Khi đến ngày 07/04/2026
      Thì hồ sơ "cuộc kiểm tra Trường Mầm non" quá hạn "Hoàn thiện báo cáo bị trả lại"

  Quy tắc: Người được kiểm tra không xem xét và không trả lại báo cáo về mình

    Tình huống: Bà Yến xem xét báo cáo
      Biết "Bà Yến" là "Ủy ban Kiểm tra" của "Ủy ban Kiểm tra Đảng ủy phường Hoa Sữa"
      Và ngày 01/04/2026 "Ông Thắng" đã thực hiện "Tổ chức hội nghị" trên "cuộc kiểm tra Trường Mầm non" với:
        | Biên bản                                   | Biên bản hội nghị             |
        | Ý kiến của đối tượng kiểm tra tại hội nghị | Chi bộ thống nhất với dự thảo |
      Và ngày 02/04/2026 "Ông Thắng" đã thực hiện "Hoàn chỉnh báo cáo" trên "cuộc kiểm tra Trường Mầm non" với:
        | Báo cáo | Báo cáo kết quả số 20 |
      Khi "Bà Yến" thử "Xem xét" trên "cuộc kiểm tra Trường Mầm non" với:
        | Biên bản | Biên bản họp |
      Thì bị từ chối vì "không được tự quyết định việc của chính mình"

    Tình huống: Bà Yến trả lại báo cáo
      Biết "Bà Yến" là "Ủy ban Kiểm tra" của "Ủy ban Kiểm tra Đảng ủy phường Hoa Sữa"
      Và ngày 01/04/2026 "Ông Thắng" đã thực hiện "Tổ chức hội nghị" trên "cuộc kiểm tra Trường Mầm non" với:
        | Biên bản                                   | Biên bản hội nghị             |
        | Ý kiến của đối tượng kiểm tra tại hội nghị | Chi bộ thống nhất với dự thảo |
      Và ngày 02/04/2026 "Ông Thắng" đã thực hiện "Hoàn chỉnh báo cáo" trên "cuộc kiểm tra Trường Mầm non" với:
        | Báo cáo | Báo cáo kết quả số 20 |
      Và ngày 03/04/2026 "Ông Bình" đã thực hiện "Xem xét" trên "cuộc kiểm tra Trường Mầm non" với:
        | Biên bản | Biên bản họp Ủy ban Kiểm tra |
      Khi "Bà Yến" thử "Yêu cầu bổ sung" trên "cuộc kiểm tra Trường Mầm non" với:
        | Lý do | Chưa rõ trách nhiệm của kế toán |
      Thì bị từ chối vì "không được tự quyết định việc của chính mình"
