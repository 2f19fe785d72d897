# language: vi
Tính năng: Chuyển xem xét kỷ luật và nhận kết quả

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

  Quy tắc: Việc thi hành kỷ luật nằm ngoài hồ sơ kiểm tra; hồ sơ chờ và nhận kết quả

    Tình huống: Chuyển khi đang xem xét
      Biết hôm nay là ngày 25/03/2026
      Khi "Ông Bình" thực hiện "Chuyển xem xét kỷ luật" trên "cuộc kiểm tra Trường Mầm non" với:
        | Lý do   | Có dấu hiệu phải xem xét kỷ luật |
        | Văn bản | 33-TB/UBKTĐU                     |
      Thì hồ sơ "cuộc kiểm tra Trường Mầm non" ở trạng thái "Chuyển xem xét kỷ luật"

    Tình huống: Chuyển sau khi kết luận
      Biết ngày 26/03/2026 "Ông Bình" đã thực hiện "Kết luận" trên "cuộc kiểm tra Trường Mầm non" với:
        | Ưu điểm, khuyết điểm, trách nhiệm | Chưa công khai thu, chi quý III |
        | Hình thức xử lý trong kết luận    | xem xét kỷ luật                 |
        | Số yêu cầu phải khắc phục         | 0                               |
        | Văn bản                           | 31-TB/UBKTĐU                    |
        | Chữ ký                            | Bà Mai                          |
      Khi "Ông Bình" thực hiện "Chuyển xem xét kỷ luật" trên "cuộc kiểm tra Trường Mầm non" với:
        | Lý do   | Có dấu hiệu phải xem xét kỷ luật |
        | Văn bản | 33-TB/UBKTĐU                     |
      Thì hồ sơ "cuộc kiểm tra Trường Mầm non" ở trạng thái "Chuyển xem xét kỷ luật"

    Tình huống: Nhận kết quả
      Biết ngày 25/03/2026 "Ông Bình" đã thực hiện "Chuyển xem xét kỷ luật" trên "cuộc kiểm tra Trường Mầm non" với:
        | Lý do   | Có dấu hiệu phải xem xét kỷ luật |
        | Văn bản | 33-TB/UBKTĐU                     |
      Và hôm nay là ngày 20/05/2026
      Khi "Ông Bình" thực hiện "Nhận kết quả kỷ luật" trên "cuộc kiểm tra Trường Mầm non" với:
        | Kết quả xem xét kỷ luật | khiển trách                       |
        | Quyết định              | Quyết định thi hành kỷ luật số 05 |
      Thì hồ sơ "cuộc kiểm tra Trường Mầm non" ở trạng thái "Đã thông báo, công bố kết luận"
      Và hạn "Lập và nộp lưu hồ sơ" của "cuộc kiểm tra Trường Mầm non" là ngày 10/06/2026
      Và "Ông Bình" thấy "Kết quả xem xét kỷ luật" của "cuộc kiểm tra Trường Mầm non" là "khiển trách"
      Và "Bà Ngân" không đọc được "Kết quả xem xét kỷ luật" của "cuộc kiểm tra Trường Mầm non"

    Tình huống: Kết quả không có quyết định
      Biết ngày 25/03/2026 "Ông Bình" đã thực hiện "Chuyển xem xét kỷ luật" trên "cuộc kiểm tra Trường Mầm non" với:
        | Lý do   | Có dấu hiệu phải xem xét kỷ luật |
        | Văn bản | 33-TB/UBKTĐU                     |
      Và hôm nay là ngày 20/05/2026
      Khi "Ông Bình" thử "Nhận kết quả kỷ luật" trên "cuộc kiểm tra Trường Mầm non" với:
        | Kết quả xem xét kỷ luật | khiển trách |
      Thì bị từ chối vì "quyết định"

    Tình huống: Số yêu cầu khắc phục kèm theo là số âm
      Biết ngày 25/03/2026 "Ông Bình" đã thực hiện "Chuyển xem xét kỷ luật" trên "cuộc kiểm tra Trường Mầm non" với:
        | Lý do   | Có dấu hiệu phải xem xét kỷ luật |
        | Văn bản | 33-TB/UBKTĐU                     |
      Và hôm nay là ngày 20/05/2026
      Khi "Ông Bình" thử "Nhận kết quả kỷ luật" trên "cuộc kiểm tra Trường Mầm non" với:
        | Kết quả xem xét kỷ luật   | khiển trách                       |
        | Quyết định                | Quyết định thi hành kỷ luật số 05 |
        | Số yêu cầu phải khắc phục | -1                                |
      Thì bị từ chối vì "Số yêu cầu phải khắc phục"

  Quy tắc: Người được kiểm tra không tự chuyển và không tự ghi kết quả

    Tình huống: Bà Yến chuyển xem xét kỷ luật
      Biết "Bà Yến" là "Ủy ban Kiểm tra" của "Ủy ban Kiểm tra Đảng ủy phường Hoa Sữa"
      Khi "Bà Yến" thử "Chuyển xem xét kỷ luật" trên "cuộc kiểm tra Trường Mầm non" với:
        | Lý do   | Có dấu hiệu phải xem xét kỷ luật |
        | Văn bản | 33-TB/UBKTĐU                     |
      Thì bị từ chối vì "không được tự quyết định việc của chính mình"

    Tình huống: Bà Yến ghi kết quả kỷ luật
      Biết "Bà Yến" là "Ủy ban Kiểm tra" của "Ủy ban Kiểm tra Đảng ủy phường Hoa Sữa"
      Và ngày 25/03/2026 "Ông Bình" đã thực hiện "Chuyển xem xét kỷ luật" trên "cuộc kiểm tra Trường Mầm non" với:
        | Lý do   | Có dấu hiệu phải xem xét kỷ luật |
        | Văn bản | 33-TB/UBKTĐU                     |
      Khi "Bà Yến" thử "Nhận kết quả kỷ luật" trên "cuộc kiểm tra Trường Mầm non" với:
        | Kết quả xem xét kỷ luật | khiển trách                       |
        | Quyết định              | Quyết định thi hành kỷ luật số 05 |
      Thì bị từ chối vì "không được tự quyết định việc của chính mình"
