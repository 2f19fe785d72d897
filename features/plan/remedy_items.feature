# language: vi
Tính năng: Khắc phục hạn chế, khuyết điểm của năm trước trong kế hoạch mới

  Bối cảnh:
    Biết hôm nay là ngày 05/01/2026
    Và "Ông Phúc" là "Chi bộ" của "Chi bộ khu dân cư số 3"
    Và "Bà Lan" là "Văn phòng cấp ủy" của "Đảng ủy phường Hoa Sữa"
    Và hồ sơ "kế hoạch của ông Phúc" thuộc loại "Kế hoạch tu dưỡng, rèn luyện" do "Bà Lan" mở ngày 05/01/2026 với:
      | Người lập kế hoạch                               | Ông Phúc               |
      | Cấp ủy quản lý hồ sơ                             | Đảng ủy phường Hoa Sữa |
      | Chi bộ                                           | Chi bộ khu dân cư số 3 |
      | Cấp có thẩm quyền xác nhận, phê duyệt            | Đảng ủy phường Hoa Sữa |
      | Đối tượng                                        | đảng viên              |
      | Năm                                              | 2026                   |
      | Thuộc diện phải niêm yết                         | không                  |
      | Thuộc diện Ban Thường vụ quản lý                 | không                  |
      | Thuộc diện mở rộng đối tượng niêm yết            | không                  |
      | Số hạn chế, khuyết điểm năm trước chưa khắc phục | 1                      |
    Và ngày 06/01/2026 "Ông Phúc" đã thực hiện "Bắt đầu dự thảo" trên "kế hoạch của ông Phúc"

  Quy tắc: Mỗi hạn chế, khuyết điểm chưa khắc phục của năm trước phải có nội dung khắc phục trong kế hoạch mới

    @S03
    Tình huống: Đăng ký mà không có nội dung khắc phục
      Biết hôm nay là ngày 12/01/2026
      Khi "Ông Phúc" thử "Đăng ký" trên "kế hoạch của ông Phúc" với:
        | Chuyên đề năm    | Gần dân, nghe dân          |
        | Công việc cụ thể | Dự đủ sinh hoạt khu dân cư |
      Thì bị từ chối vì "Nội dung khắc phục hạn chế, khuyết điểm"
      Và hồ sơ "kế hoạch của ông Phúc" ở trạng thái "Đang dự thảo"

    @S03
    Tình huống: Đăng ký có nội dung khắc phục
      Biết hôm nay là ngày 12/01/2026
      Khi "Ông Phúc" thực hiện "Đăng ký" trên "kế hoạch của ông Phúc" với:
        | Chuyên đề năm                           | Gần dân, nghe dân            |
        | Công việc cụ thể                        | Dự đủ sinh hoạt khu dân cư   |
        | Nội dung khắc phục hạn chế, khuyết điểm | Trả lời đơn của dân đúng hạn |
      Thì hồ sơ "kế hoạch của ông Phúc" ở trạng thái "Đã đăng ký với chi bộ"
