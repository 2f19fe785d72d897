# language: vi
Tính năng: Giải quyết khiếu nại đúng hạn, kết quả về lại vụ việc ban đầu

  Bối cảnh:
    Biết hôm nay là ngày 02/03/2026
    Và "Ông Hải" là "Người đứng đầu" của "Ủy ban nhân dân phường Hoa Sữa"
    Và "Bà Nga" là "Người tiếp công dân" của "Ủy ban nhân dân phường Hoa Sữa"
    Và có tổ chức "Thanh tra thành phố Sông Mây"
    Và hồ sơ "đơn ông Tư" thuộc loại "Vụ việc, nội dung phản ánh, kiến nghị" do "Bà Nga" mở ngày 02/03/2026 với:
      | Nguồn tiếp nhận                           | đơn thư                        |
      | Cấp ủy, cơ quan có trách nhiệm giải quyết | Ủy ban nhân dân phường Hoa Sữa |
      | Tóm tắt vụ việc                           | Quyết định thu hồi đất         |
      | Nội dung                                  | Không đồng ý mức bồi thường    |
      | Người phản ánh, kiến nghị                 | Ông Tư, tổ 9                   |
      | Số người cùng kiến nghị                   | 1                              |
    Và ngày 03/03/2026 "Bà Nga" đã thực hiện "Phân loại" trên "đơn ông Tư" với:
      | Phân loại | khiếu nại |
    Và ngày 04/03/2026 "Ông Hải" đã thực hiện "Chuyển giải quyết theo luật" trên "đơn ông Tư" với:
      | Số hiệu phiếu | KN-12/2026 |
    Và "phiếu KN-12" là hồ sơ "Phiếu theo dõi khiếu nại lần đầu" phát sinh từ "đơn ông Tư"

  Quy tắc: Không thụ lý, rút khiếu nại hoặc thi hành xong quyết định thì vụ việc ban đầu nhận kết quả

    Tình huống: Không thụ lý
      Biết hôm nay là ngày 06/03/2026
      Khi "Ông Hải" thực hiện "Không thụ lý" trên "phiếu KN-12" với:
        | Lý do   | Đã có quyết định giải quyết lần hai |
        | Văn bản | 18-TB/UBND                          |
      Thì hồ sơ "phiếu KN-12" ở trạng thái "Không thụ lý"
      Và hồ sơ "đơn ông Tư" ở trạng thái "Đã trả lời, thông báo kết quả"

    Tình huống: Rút khiếu nại
      Biết hôm nay là ngày 06/03/2026
      Khi "Ông Hải" thực hiện "Rút khiếu nại" trên "phiếu KN-12" với:
        | Văn bản | 09-ĐRKN |
      Thì hồ sơ "phiếu KN-12" ở trạng thái "Đình chỉ do rút khiếu nại"
      Và hồ sơ "đơn ông Tư" ở trạng thái "Đã trả lời, thông báo kết quả"

    Tình huống: Công khai, thi hành xong quyết định giải quyết
      Biết ngày 06/03/2026 "Ông Hải" đã thực hiện "Thụ lý" trên "phiếu KN-12"
      Và ngày 09/03/2026 "Ông Hải" đã thực hiện "Giao xác minh" trên "phiếu KN-12" với:
        | Cơ quan xác minh | Thanh tra thành phố Sông Mây |
      Và ngày 30/03/2026 "Ông Hải" đã thực hiện "Ra quyết định giải quyết" trên "phiếu KN-12" với:
        | Kết quả | đúng một phần |
        | Văn bản | 41-QĐ/UBND    |
      Và hôm nay là ngày 20/04/2026
      Khi "Ông Hải" thực hiện "Công khai, thi hành quyết định" trên "phiếu KN-12" với:
        | Báo cáo | Báo cáo kết quả thi hành |
      Thì hồ sơ "phiếu KN-12" ở trạng thái "Đã công khai và thi hành"
      Và hồ sơ "đơn ông Tư" ở trạng thái "Đã trả lời, thông báo kết quả"

  Quy tắc: Việc đã làm trong hạn thì về sau không bị tính là quá hạn

    Tình huống: Thụ lý trong hạn
      Biết ngày 06/03/2026 "Ông Hải" đã thực hiện "Thụ lý" trên "phiếu KN-12"
      Khi đến ngày 20/03/2026
      Thì hồ sơ "phiếu KN-12" không quá hạn "Thụ lý khiếu nại"

    Tình huống: Không thụ lý trong hạn
      Biết ngày 06/03/2026 "Ông Hải" đã thực hiện "Không thụ lý" trên "phiếu KN-12" với:
        | Lý do   | Đã có quyết định giải quyết lần hai |
        | Văn bản | 18-TB/UBND                          |
      Khi đến ngày 20/03/2026
      Thì hồ sơ "phiếu KN-12" không quá hạn "Thụ lý khiếu nại"

    Tình huống: Ra quyết định giải quyết trong ba mươi ngày
      Biết ngày 06/03/2026 "Ông Hải" đã thực hiện "Thụ lý" trên "phiếu KN-12"
      Và ngày 09/03/2026 "Ông Hải" đã thực hiện "Giao xác minh" trên "phiếu KN-12" với:
        | Cơ quan xác minh | Thanh tra thành phố Sông Mây |
      Và ngày 30/03/2026 "Ông Hải" đã thực hiện "Ra quyết định giải quyết" trên "phiếu KN-12" với:
        | Kết quả | đúng một phần |
        | Văn bản | 41-QĐ/UBND    |
      Khi đến ngày 20/04/2026
      Thì hồ sơ "phiếu KN-12" không quá hạn "Giải quyết khiếu nại lần đầu"

    Tình huống: Gửi quyết định tạm đình chỉ trong hạn
      Biết ngày 06/03/2026 "Ông Hải" đã thực hiện "Thụ lý" trên "phiếu KN-12"
      Và ngày 09/03/2026 "Ông Hải" đã thực hiện "Giao xác minh" trên "phiếu KN-12" với:
        | Cơ quan xác minh | Thanh tra thành phố Sông Mây |
      Và ngày 10/03/2026 "Ông Hải" đã thực hiện "Tạm đình chỉ" trên "phiếu KN-12" với:
        | Lý do   | Chờ kết quả giám định |
        | Văn bản | 22-QĐ/UBND            |
      Và ngày 12/03/2026 "Bà Nga" đã thực hiện "Gửi quyết định tạm đình chỉ" trên "phiếu KN-12"
      Khi đến ngày 20/03/2026
      Thì hồ sơ "phiếu KN-12" không quá hạn "Gửi quyết định tạm đình chỉ, tiếp tục"
