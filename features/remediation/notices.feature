# language: vi
Tính năng: Nhắc việc khắc phục

  Bối cảnh:
    Biết hôm nay là ngày 02/03/2026
    Và "Ông An" là "Người đứng đầu" của "Ủy ban nhân dân phường Hoa Sữa"
    Và "Bà Lan" là "Văn phòng cấp ủy" của "Đảng ủy phường Hoa Sữa"
    Và hồ sơ "việc khắc phục của ông An" thuộc loại "Khắc phục hạn chế, khuyết điểm; thực hiện kiến nghị" do "Bà Lan" thay mặt "Cấp ủy" mở ngày 02/03/2026 với:
      | Người, tổ chức phải khắc phục | Ông An                         |
      | Cấp ủy giao khắc phục         | Đảng ủy phường Hoa Sữa         |
      | Kết quả, sản phẩm phải đạt    | Tiếp dân đủ hai ngày mỗi tháng |
      | Hạn khắc phục                 | 31/03/2026                     |
    Và ngày 03/03/2026 "Ông An" đã thực hiện "Xác nhận đã nhận" trên "việc khắc phục của ông An"

  Quy tắc: Người phải khắc phục được nhắc khi gần đến hạn và khi quá hạn

    Tình huống: Nhắc trước hạn một ngày
      Khi thông báo được gửi ngày 30/03/2026
      Thì "Ông An" được nhắc về hạn "Hạn khắc phục" của "việc khắc phục của ông An"

    Tình huống: Nhắc khi quá hạn một ngày
      Khi thông báo được gửi ngày 01/4/2026
      Thì "Ông An" được nhắc về hạn "Hạn khắc phục" của "việc khắc phục của ông An"

    Tình huống: Không nhắc vào ngày nghỉ
      Khi thông báo được gửi ngày 28/03/2026
      Thì "Ông An" không bị nhắc về "việc khắc phục của ông An"

  Quy tắc: Không nhắc người đã có văn bản phản hồi mà cấp ủy chưa xem

    @S21
    Tình huống: Cấp ủy chưa xem kế hoạch khắc phục
      Biết ngày 20/03/2026 "Ông An" đã thực hiện "Gửi kế hoạch khắc phục" trên "việc khắc phục của ông An" với:
        | Kế hoạch, lộ trình khắc phục | Bố trí lịch tiếp dân ngày 5 và ngày 20 hằng tháng |
      Khi thông báo được gửi ngày 30/03/2026
      Thì "Ông An" không bị nhắc về "việc khắc phục của ông An"
      Và "Bà Lan" được báo có phản hồi ở "việc khắc phục của ông An"
