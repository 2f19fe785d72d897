# language: vi
Tính năng: Đề nghị xem xét lại việc giao khắc phục

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

  Quy tắc: Trong khi xem xét lại, thời hạn của người phải khắc phục tạm dừng; giữ nguyên yêu cầu thì tính tiếp số ngày còn lại

    @S13
    Tình huống: Giữ nguyên yêu cầu sau bảy ngày xem xét
      Biết ngày 10/03/2026 "Ông An" đã thực hiện "Đề nghị xem xét lại" trên "việc khắc phục của ông An" với:
        | Lý do | Lịch tiếp dân do cấp trên điều chỉnh |
      Và hôm nay là ngày 17/03/2026
      Khi "Bà Lan" thay mặt "Cấp ủy" thực hiện "Quyết định việc xem xét lại" trên "việc khắc phục của ông An" với:
        | Kết quả xem xét lại | giữ nguyên yêu cầu                     |
        | Lý do               | Lịch điều chỉnh không thay đổi số ngày |
      Thì hồ sơ "việc khắc phục của ông An" ở trạng thái "Đã nhận"
      Và hạn "Hạn khắc phục" của "việc khắc phục của ông An" là ngày 07/04/2026

    @S13
    Tình huống: Đang xem xét lại thì không tính là quá hạn
      Biết ngày 10/03/2026 "Ông An" đã thực hiện "Đề nghị xem xét lại" trên "việc khắc phục của ông An" với:
        | Lý do | Lịch tiếp dân do cấp trên điều chỉnh |
      Khi đến ngày 01/04/2026
      Thì hạn "Hạn khắc phục" của "việc khắc phục của ông An" đang tạm dừng
      Và hồ sơ "việc khắc phục của ông An" không quá hạn "Hạn khắc phục"
