# language: vi
Tính năng: Đăng ký kế hoạch tu dưỡng, rèn luyện

  Bối cảnh:
    Biết hôm nay là ngày 05/01/2026
    Và "Bà Hoa" là "Chi bộ" của "Chi bộ khu dân cư số 3"
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

  Quy tắc: Mỗi người đăng ký một đến hai công việc cụ thể

    @S02
    Tình huống: Đăng ký ba công việc
      Biết hôm nay là ngày 12/01/2026
      Khi "Bà Hoa" thử "Đăng ký" trên "kế hoạch của bà Hoa" với:
        | Chuyên đề năm    | Gần dân, nghe dân                                                        |
        | Công việc cụ thể | Dự đủ sinh hoạt khu dân cư; Giúp hai hộ khó khăn; Vận động phân loại rác |
      Thì bị từ chối vì "Công việc cụ thể không quá"
      Và hồ sơ "kế hoạch của bà Hoa" ở trạng thái "Đang dự thảo"

    @S02
    Tình huống: Đăng ký một công việc
      Biết hôm nay là ngày 12/01/2026
      Khi "Bà Hoa" thực hiện "Đăng ký" trên "kế hoạch của bà Hoa" với:
        | Chuyên đề năm    | Gần dân, nghe dân    |
        | Công việc cụ thể | Giúp hai hộ khó khăn |
      Thì hồ sơ "kế hoạch của bà Hoa" ở trạng thái "Đã đăng ký với chi bộ"

  Quy tắc: Kế hoạch được đăng ký trong thời hạn do địa phương đặt

    Tình huống: Quá thời hạn mà chưa đăng ký
      Biết hồ sơ "kế hoạch của bà Hoa" ở trạng thái "Đang dự thảo"
      Khi đến ngày 10/03/2026
      Thì hạn "Đăng ký kế hoạch tu dưỡng" của "kế hoạch của bà Hoa" là ngày 06/03/2026
      Và hồ sơ "kế hoạch của bà Hoa" quá hạn "Đăng ký kế hoạch tu dưỡng"
