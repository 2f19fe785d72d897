# language: vi
Tính năng: Máy đề nghị nhắc nhở, người quyết định

  Bối cảnh:
    Biết hôm nay là ngày 02/03/2026
    Và "Ông Dũng" là "Ban Thường trực Ủy ban Mặt trận Tổ quốc" của "Ủy ban Mặt trận Tổ quốc phường Hoa Sữa"
    Và "Ông An" là "Người đứng đầu" của "Ủy ban nhân dân phường Hoa Sữa"
    Và hồ sơ "yêu cầu số 3" thuộc loại "Yêu cầu giải trình" do "Ông Dũng" mở ngày 02/03/2026 với:
      | Bên yêu cầu    | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
      | Bên giải trình | Ủy ban nhân dân phường Hoa Sữa         |

  Quy tắc: Mỗi bậc được đề nghị một lần khi đến ngày; hồ sơ không bị ghi thêm gì

    Tình huống: Trước hạn hai ngày làm việc
      Khi đến ngày 12/03/2026
      Thì có đề nghị nhắc nhở "Nhắc đơn vị giải trình" về hạn "Giải trình" của "yêu cầu số 3"
      Và đề nghị nhắc nhở về "yêu cầu số 3" có nhắc "trước hạn 2 ngày làm việc"
      Và hồ sơ "yêu cầu số 3" ở trạng thái "Đã yêu cầu giải trình"

    Tình huống: Chưa đến ngày nhắc
      Khi đến ngày 11/03/2026
      Thì không có đề nghị nhắc nhở về "yêu cầu số 3"

    Tình huống: Hôm sau không đề nghị lại
      Biết hôm nay là ngày 12/03/2026
      Khi đến ngày 13/03/2026
      Thì không có đề nghị nhắc nhở về "yêu cầu số 3"

    Tình huống: Quá hạn một ngày thì đề nghị báo cáo cấp ủy, nêu ai chậm và căn cứ
      Biết hôm nay là ngày 12/03/2026
      Khi đến ngày 17/03/2026
      Thì có đề nghị nhắc nhở "Báo cáo cấp ủy" về hạn "Giải trình" của "yêu cầu số 3"
      Và đề nghị nhắc nhở về "yêu cầu số 3" có nhắc "Người đứng đầu (Ủy ban nhân dân phường Hoa Sữa)"
      Và đề nghị nhắc nhở về "yêu cầu số 3" có nhắc "Điều 3 Quy chế mẫu năm 2026"
      Và đề nghị nhắc nhở về "yêu cầu số 3" có nhắc "hạn 16/3/2026"

  Quy tắc: Không đề nghị nhắc nhở khi hạn đang tạm dừng, đã gia hạn hoặc việc đã xong

    Tình huống: Đang tạm dừng
      Biết ngày 05/03/2026 "Ông Dũng" đã thực hiện "Tạm dừng" trên "yêu cầu số 3" với:
        | Lý do | Chờ kết luận kiểm tra |
      Khi đến ngày 30/04/2026
      Thì không có đề nghị nhắc nhở về "yêu cầu số 3"

    Tình huống: Đã gia hạn
      Biết ngày 11/03/2026 "Ông Dũng" đã thực hiện "Gia hạn" trên "yêu cầu số 3" với:
        | Lý do | Việc phức tạp |
      Khi đến ngày 17/03/2026
      Thì không có đề nghị nhắc nhở về "yêu cầu số 3"

    Tình huống: Đã giải trình đầy đủ
      Biết ngày 11/03/2026 "Ông An" đã thực hiện "Giải trình đầy đủ" trên "yêu cầu số 3"
      Khi đến ngày 17/03/2026
      Thì không có đề nghị nhắc nhở về "yêu cầu số 3"

  Quy tắc: Không đề nghị nhắc nhở khi còn văn bản phản hồi chưa được xem

    @S21
    Tình huống: Bên yêu cầu chưa xem giải trình bước đầu
      Biết ngày 16/03/2026 "Ông An" đã thực hiện "Giải trình bước đầu" trên "yêu cầu số 3"
      Khi đến ngày 18/03/2026
      Thì không có đề nghị nhắc nhở về "yêu cầu số 3"

    Tình huống: Đã xem và yêu cầu giải trình thêm thì hôm sau được đề nghị
      Biết ngày 16/03/2026 "Ông An" đã thực hiện "Giải trình bước đầu" trên "yêu cầu số 3"
      Và ngày 18/03/2026 "Ông Dũng" đã thực hiện "Yêu cầu giải trình thêm" trên "yêu cầu số 3"
      Khi đến ngày 19/03/2026
      Thì có đề nghị nhắc nhở "Báo cáo cấp ủy" về hạn "Giải trình" của "yêu cầu số 3"
