# language: vi
Tính năng: Chi bộ góp ý, xem xét kế hoạch của đảng viên

  Bối cảnh:
    Biết hôm nay là ngày 05/01/2026
    Và "Bà Hoa" là "Chi bộ" của "Chi bộ khu dân cư số 3"
    Và "Ông Lâm" là "Chi bộ" của "Chi bộ khu dân cư số 3"
    Và "Bà Thu" là "Chi ủy, bí thư chi bộ" của "Chi bộ khu dân cư số 3"
    Và "Bà Lan" là "Văn phòng cấp ủy" của "Đảng ủy phường Hoa Sữa"
    Và hồ sơ "kế hoạch của bà Hoa" thuộc loại "Kế hoạch tu dưỡng, rèn luyện" do "Bà Lan" mở ngày 05/01/2026 với:
      | Người lập kế hoạch                               | Bà Hoa                 |
      | Cấp ủy quản lý hồ sơ                             | Đảng ủy phường Hoa Sữa |
      | Chi bộ                                           | Chi bộ khu dân cư số 3 |
      | Cấp có thẩm quyền xác nhận, phê duyệt            | Đảng ủy phường Hoa Sữa |
      | Đối tượng                                        | đảng viên              |
      | Năm                                              | 2026                   |
      | Thuộc diện phải niêm yết                         | không                  |
      | Thuộc diện Ban Thường vụ quản lý                 | không                  |
      | Thuộc diện mở rộng đối tượng niêm yết            | không                  |
      | Số hạn chế, khuyết điểm năm trước chưa khắc phục | 0                      |
    Và ngày 06/01/2026 "Bà Hoa" đã thực hiện "Bắt đầu dự thảo" trên "kế hoạch của bà Hoa"
    Và ngày 12/01/2026 "Bà Hoa" đã thực hiện "Đăng ký" trên "kế hoạch của bà Hoa" với:
      | Chuyên đề năm    | Gần dân, nghe dân    |
      | Công việc cụ thể | Giúp hai hộ khó khăn |
    Và ngày 15/01/2026 "Bà Thu" đã thực hiện "Đưa ra chi bộ góp ý" trên "kế hoạch của bà Hoa" với:
      | Biên bản | Biên bản họp chi bộ số 01 |

  Quy tắc: Đảng viên trong chi bộ góp ý cho nhau, không ai góp ý cho kế hoạch của chính mình

    Tình huống: Đảng viên khác góp ý
      Biết hôm nay là ngày 16/01/2026
      Khi "Ông Lâm" thực hiện "Góp ý" trên "kế hoạch của bà Hoa" với:
        | Ý kiến góp ý | Nên nêu rõ hai hộ nào |
      Thì hồ sơ "kế hoạch của bà Hoa" ở trạng thái "Chi bộ góp ý, xem xét"

    Tình huống: Tự góp ý cho kế hoạch của mình
      Biết hôm nay là ngày 16/01/2026
      Khi "Bà Hoa" thử "Góp ý" trên "kế hoạch của bà Hoa" với:
        | Ý kiến góp ý | Kế hoạch đã đầy đủ |
      Thì bị từ chối vì "không được tự quyết định việc của chính mình"

  Quy tắc: Kế hoạch chưa đạt được trả lại có lý do và được lập lại

    Tình huống: Chi ủy trả lại kế hoạch
      Biết hôm nay là ngày 19/01/2026
      Khi "Bà Thu" thực hiện "Trả lại" trên "kế hoạch của bà Hoa" với:
        | Lý do | Công việc chưa cụ thể |
      Thì hồ sơ "kế hoạch của bà Hoa" ở trạng thái "Trả lại để chỉnh sửa, bổ sung"

    Tình huống: Lập lại kế hoạch đã bị trả lại
      Biết ngày 19/01/2026 "Bà Thu" đã thực hiện "Trả lại" trên "kế hoạch của bà Hoa" với:
        | Lý do | Công việc chưa cụ thể |
      Và ngày 20/01/2026 "Bà Hoa" đã thực hiện "Bắt đầu dự thảo" trên "kế hoạch của bà Hoa"
      Và hôm nay là ngày 21/01/2026
      Khi "Bà Hoa" thực hiện "Đăng ký" trên "kế hoạch của bà Hoa" với:
        | Chuyên đề năm    | Gần dân, nghe dân                   |
        | Công việc cụ thể | Giúp hai hộ khó khăn ở tổ 5 và tổ 7 |
      Thì hồ sơ "kế hoạch của bà Hoa" ở trạng thái "Đã đăng ký với chi bộ"

  Quy tắc: Kế hoạch của đảng viên do chi ủy xác nhận và được thực hiện

    Tình huống: Chi ủy xác nhận kế hoạch của đảng viên
      Biết hôm nay là ngày 20/01/2026
      Khi "Bà Thu" thực hiện "Xác nhận, phê duyệt" trên "kế hoạch của bà Hoa" với:
        | Văn bản | 02-NQ/CB |
      Thì hồ sơ "kế hoạch của bà Hoa" ở trạng thái "Đã được xác nhận, phê duyệt"
      Và hồ sơ "kế hoạch của bà Hoa" có 0 hồ sơ "Niêm yết công khai"

    Tình huống: Đảng viên cập nhật kết quả hằng tháng
      Biết ngày 20/01/2026 "Bà Thu" đã thực hiện "Xác nhận, phê duyệt" trên "kế hoạch của bà Hoa" với:
        | Văn bản | 02-NQ/CB |
      Và ngày 21/01/2026 "Bà Lan" đã thực hiện "Triển khai" trên "kế hoạch của bà Hoa"
      Và hôm nay là ngày 27/02/2026
      Khi "Bà Hoa" thực hiện "Cập nhật tháng" trên "kế hoạch của bà Hoa" với:
        | Tình hình thực hiện trong tháng | Đã giúp một hộ sửa nhà |
      Thì hồ sơ "kế hoạch của bà Hoa" ở trạng thái "Đang thực hiện"
