# language: vi
Tính năng: Tiến hành kiểm tra và hoàn chỉnh báo cáo

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

  Quy tắc: Đoàn nhận báo cáo tự kiểm tra, nhưng không phải chờ báo cáo không đến

    Tình huống: Chi bộ gửi báo cáo tự kiểm tra
      Biết hôm nay là ngày 12/03/2026
      Khi "Bà Lý" thực hiện "Gửi báo cáo tự kiểm tra" trên "cuộc kiểm tra Trường Mầm non" với:
        | Báo cáo tự kiểm tra, tự giám sát | Báo cáo số 03 của chi bộ |
      Thì hồ sơ "cuộc kiểm tra Trường Mầm non" ở trạng thái "Đã nhận báo cáo tự kiểm tra"

    Tình huống: Người đứng đầu được kiểm tra gửi báo cáo
      Biết hôm nay là ngày 12/03/2026
      Khi "Bà Yến" thực hiện "Gửi báo cáo tự kiểm tra" trên "cuộc kiểm tra Trường Mầm non" với:
        | Báo cáo tự kiểm tra, tự giám sát | Báo cáo số 03 của chi bộ |
      Thì hồ sơ "cuộc kiểm tra Trường Mầm non" ở trạng thái "Đã nhận báo cáo tự kiểm tra"

    Tình huống: Thẩm tra sau khi có báo cáo
      Biết ngày 12/03/2026 "Bà Yến" đã thực hiện "Gửi báo cáo tự kiểm tra" trên "cuộc kiểm tra Trường Mầm non" với:
        | Báo cáo tự kiểm tra, tự giám sát | Báo cáo số 03 của chi bộ |
      Và hôm nay là ngày 13/03/2026
      Khi "Bà Ngân" thực hiện "Thẩm tra, xác minh" trên "cuộc kiểm tra Trường Mầm non" với:
        | Biên bản | Biên bản làm việc |
      Thì hồ sơ "cuộc kiểm tra Trường Mầm non" ở trạng thái "Thẩm tra, xác minh"

    Tình huống: Thẩm tra khi không có báo cáo
      Biết hôm nay là ngày 13/03/2026
      Khi "Bà Ngân" thực hiện "Thẩm tra, xác minh" trên "cuộc kiểm tra Trường Mầm non" với:
        | Biên bản | Biên bản làm việc |
      Thì hồ sơ "cuộc kiểm tra Trường Mầm non" ở trạng thái "Thẩm tra, xác minh"

  Quy tắc: Mỗi buổi làm việc có biên bản, rồi mới hội nghị, báo cáo

    Tình huống: Ghi biên bản buổi làm việc thứ hai
      Biết ngày 13/03/2026 "Bà Ngân" đã thực hiện "Thẩm tra, xác minh" trên "cuộc kiểm tra Trường Mầm non" với:
        | Biên bản | Biên bản làm việc |
      Và hôm nay là ngày 16/03/2026
      Khi "Ông Phúc" thực hiện "Ghi biên bản buổi làm việc" trên "cuộc kiểm tra Trường Mầm non" với:
        | Biên bản | Biên bản làm việc |
      Thì nhật ký của "cuộc kiểm tra Trường Mầm non" có "Ghi biên bản buổi làm việc"

    Tình huống: Buổi làm việc không có biên bản
      Biết ngày 13/03/2026 "Bà Ngân" đã thực hiện "Thẩm tra, xác minh" trên "cuộc kiểm tra Trường Mầm non" với:
        | Biên bản | Biên bản làm việc |
      Và hôm nay là ngày 16/03/2026
      Khi "Ông Phúc" thử "Ghi biên bản buổi làm việc" trên "cuộc kiểm tra Trường Mầm non"
      Thì bị từ chối vì "Biên bản"

    Tình huống: Hội nghị với đối tượng
      Biết ngày 13/03/2026 "Bà Ngân" đã thực hiện "Thẩm tra, xác minh" trên "cuộc kiểm tra Trường Mầm non" với:
        | Biên bản | Biên bản làm việc |
      Và hôm nay là ngày 18/03/2026
      Khi "Ông Thắng" thực hiện "Tổ chức hội nghị" trên "cuộc kiểm tra Trường Mầm non" với:
        | Biên bản                                   | Biên bản hội nghị                      |
        | Ý kiến của đối tượng kiểm tra tại hội nghị | Chi bộ đề nghị xem lại số liệu quý III |
      Thì hồ sơ "cuộc kiểm tra Trường Mầm non" ở trạng thái "Đã hội nghị với đối tượng"

    Tình huống: Trưởng đoàn báo cáo đúng hạn, ghi cả ý kiến khác
      Biết ngày 13/03/2026 "Bà Ngân" đã thực hiện "Thẩm tra, xác minh" trên "cuộc kiểm tra Trường Mầm non" với:
        | Biên bản | Biên bản làm việc |
      Và ngày 18/03/2026 "Ông Thắng" đã thực hiện "Tổ chức hội nghị" trên "cuộc kiểm tra Trường Mầm non" với:
        | Biên bản                                   | Biên bản hội nghị             |
        | Ý kiến của đối tượng kiểm tra tại hội nghị | Chi bộ thống nhất với dự thảo |
      Và hôm nay là ngày 20/03/2026
      Khi "Ông Thắng" thực hiện "Hoàn chỉnh báo cáo" trên "cuộc kiểm tra Trường Mầm non" với:
        | Báo cáo                         | Báo cáo kết quả số 20          |
        | Ý kiến khác của thành viên đoàn | Ông Phúc đề nghị xác minh thêm |
      Thì hồ sơ "cuộc kiểm tra Trường Mầm non" ở trạng thái "Đã có báo cáo kết quả"
      Và hồ sơ "cuộc kiểm tra Trường Mầm non" không quá hạn "Tiến hành kiểm tra ở cấp trên trực tiếp cơ sở"

  Quy tắc: Người được kiểm tra không làm việc của đoàn

    Tình huống: Bà Yến thử: Thẩm tra, xác minh
      Biết "Bà Yến" là "Thành viên đoàn, tổ giám sát" của "Ủy ban Kiểm tra Đảng ủy phường Hoa Sữa"
      Khi "Bà Yến" thử "Thẩm tra, xác minh" trên "cuộc kiểm tra Trường Mầm non" với:
        | Biên bản | Biên bản làm việc |
      Thì bị từ chối vì "không được tự quyết định việc của chính mình"

    Tình huống: Bà Yến thử: Ghi biên bản buổi làm việc
      Biết ngày 13/03/2026 "Bà Ngân" đã thực hiện "Thẩm tra, xác minh" trên "cuộc kiểm tra Trường Mầm non" với:
        | Biên bản | Biên bản làm việc |
      Và "Bà Yến" là "Thành viên đoàn, tổ giám sát" của "Ủy ban Kiểm tra Đảng ủy phường Hoa Sữa"
      Khi "Bà Yến" thử "Ghi biên bản buổi làm việc" trên "cuộc kiểm tra Trường Mầm non" với:
        | Biên bản | Biên bản làm việc |
      Thì bị từ chối vì "không được tự quyết định việc của chính mình"

    Tình huống: Trưởng đoàn là đảng viên của chi bộ được kiểm tra tổ chức hội nghị
      Biết ngày 13/03/2026 "Bà Ngân" đã thực hiện "Thẩm tra, xác minh" trên "cuộc kiểm tra Trường Mầm non" với:
        | Biên bản | Biên bản làm việc |
      Và "Ông Thắng" là "Chi ủy, bí thư chi bộ" của "Chi bộ Trường Mầm non Hoa Sữa"
      Khi "Ông Thắng" thử "Tổ chức hội nghị" trên "cuộc kiểm tra Trường Mầm non" với:
        | Biên bản | Biên bản làm việc |
      Thì bị từ chối vì "không được tự quyết định việc của chính mình"

    Tình huống: Trưởng đoàn là đảng viên của chi bộ được kiểm tra hoàn chỉnh báo cáo
      Biết ngày 13/03/2026 "Bà Ngân" đã thực hiện "Thẩm tra, xác minh" trên "cuộc kiểm tra Trường Mầm non" với:
        | Biên bản | Biên bản làm việc |
      Và ngày 18/03/2026 "Ông Thắng" đã thực hiện "Tổ chức hội nghị" trên "cuộc kiểm tra Trường Mầm non" với:
        | Biên bản                                   | Biên bản hội nghị             |
        | Ý kiến của đối tượng kiểm tra tại hội nghị | Chi bộ thống nhất với dự thảo |
      Và "Ông Thắng" là "Chi ủy, bí thư chi bộ" của "Chi bộ Trường Mầm non Hoa Sữa"
      Khi "Ông Thắng" thử "Hoàn chỉnh báo cáo" trên "cuộc kiểm tra Trường Mầm non" với:
        | Báo cáo | Báo cáo kết quả |
      Thì bị từ chối vì "không được tự quyết định việc của chính mình"

    Tình huống: Thành viên không phải trưởng đoàn hoàn chỉnh báo cáo
      Biết ngày 13/03/2026 "Bà Ngân" đã thực hiện "Thẩm tra, xác minh" trên "cuộc kiểm tra Trường Mầm non" với:
        | Biên bản | Biên bản làm việc |
      Và ngày 18/03/2026 "Ông Thắng" đã thực hiện "Tổ chức hội nghị" trên "cuộc kiểm tra Trường Mầm non" với:
        | Biên bản                                   | Biên bản hội nghị             |
        | Ý kiến của đối tượng kiểm tra tại hội nghị | Chi bộ thống nhất với dự thảo |
      Khi "Bà Ngân" thử "Hoàn chỉnh báo cáo" trên "cuộc kiểm tra Trường Mầm non" với:
        | Báo cáo | Báo cáo kết quả |
      Thì bị từ chối vì "không có thẩm quyền"

  Quy tắc: Báo cáo bị trả lại có lý do và có mười ngày để hoàn thiện

    Tình huống: Xem xét báo cáo
      Biết ngày 13/03/2026 "Bà Ngân" đã thực hiện "Thẩm tra, xác minh" trên "cuộc kiểm tra Trường Mầm non" với:
        | Biên bản | Biên bản làm việc |
      Và ngày 18/03/2026 "Ông Thắng" đã thực hiện "Tổ chức hội nghị" trên "cuộc kiểm tra Trường Mầm non" với:
        | Biên bản                                   | Biên bản hội nghị             |
        | Ý kiến của đối tượng kiểm tra tại hội nghị | Chi bộ thống nhất với dự thảo |
      Và ngày 20/03/2026 "Ông Thắng" đã thực hiện "Hoàn chỉnh báo cáo" trên "cuộc kiểm tra Trường Mầm non" với:
        | Báo cáo | Báo cáo kết quả số 20 |
      Và hôm nay là ngày 24/03/2026
      Khi "Ông Bình" thực hiện "Xem xét" trên "cuộc kiểm tra Trường Mầm non" với:
        | Biên bản | Biên bản họp |
      Thì hồ sơ "cuộc kiểm tra Trường Mầm non" ở trạng thái "Cấp ủy hoặc Ủy ban Kiểm tra xem xét"

    Tình huống: Trả lại để xác minh thêm
      Biết ngày 13/03/2026 "Bà Ngân" đã thực hiện "Thẩm tra, xác minh" trên "cuộc kiểm tra Trường Mầm non" với:
        | Biên bản | Biên bản làm việc |
      Và ngày 18/03/2026 "Ông Thắng" đã thực hiện "Tổ chức hội nghị" trên "cuộc kiểm tra Trường Mầm non" với:
        | Biên bản                                   | Biên bản hội nghị             |
        | Ý kiến của đối tượng kiểm tra tại hội nghị | Chi bộ thống nhất với dự thảo |
      Và ngày 20/03/2026 "Ông Thắng" đã thực hiện "Hoàn chỉnh báo cáo" trên "cuộc kiểm tra Trường Mầm non" với:
        | Báo cáo | Báo cáo kết quả số 20 |
      Và ngày 24/03/2026 "Ông Bình" đã thực hiện "Xem xét" trên "cuộc kiểm tra Trường Mầm non" với:
        | Biên bản | Biên bản họp Ủy ban Kiểm tra |
      Khi "Ông Bình" thực hiện "Yêu cầu bổ sung" trên "cuộc kiểm tra Trường Mầm non" với:
        | Lý do | Chưa rõ trách nhiệm của kế toán |
      Thì hồ sơ "cuộc kiểm tra Trường Mầm non" ở trạng thái "Thẩm tra, xác minh"
      Và hạn "Hoàn thiện báo cáo bị trả lại" của "cuộc kiểm tra Trường Mầm non" là ngày 03/04/2026
