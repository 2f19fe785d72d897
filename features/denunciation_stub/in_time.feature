# language: vi
Tính năng: Giải quyết tố cáo đúng hạn, kết quả về lại vụ việc ban đầu

  Bối cảnh:
    Biết hôm nay là ngày 02/03/2026
    Và "Ông Hải" là "Người đứng đầu" của "Ủy ban nhân dân phường Hoa Sữa"
    Và "Bà Nga" là "Người tiếp công dân" của "Ủy ban nhân dân phường Hoa Sữa"
    Và có tổ chức "Thanh tra thành phố Sông Mây"
    Và hồ sơ "đơn tổ 9" thuộc loại "Vụ việc, nội dung phản ánh, kiến nghị" do "Bà Nga" mở ngày 02/03/2026 với:
      | Nguồn tiếp nhận                           | đơn thư                        |
      | Cấp ủy, cơ quan có trách nhiệm giải quyết | Ủy ban nhân dân phường Hoa Sữa |
      | Tóm tắt vụ việc                           | Đơn có nội dung tố cáo         |
      | Nội dung                                  | Theo đơn gốc, lưu tại cơ quan  |
      | Người phản ánh, kiến nghị                 | Người gửi đơn tổ 9             |
      | Số người cùng kiến nghị                   | 1                              |
    Và ngày 03/03/2026 "Bà Nga" đã thực hiện "Phân loại" trên "đơn tổ 9" với:
      | Phân loại | tố cáo |
    Và ngày 04/03/2026 "Ông Hải" đã thực hiện "Chuyển giải quyết theo luật" trên "đơn tổ 9" với:
      | Số hiệu phiếu | TC-12/2026 |
    Và "phiếu TC-12" là hồ sơ "Phiếu theo dõi tố cáo" phát sinh từ "đơn tổ 9"

  Quy tắc: Không thụ lý, chuyển đi, rút tố cáo hoặc xử lý xong thì vụ việc ban đầu nhận kết quả

    Tình huống: Không thụ lý
      Biết hôm nay là ngày 06/03/2026
      Khi "Ông Hải" thực hiện "Không thụ lý" trên "phiếu TC-12" với:
        | Lý do | Không có thông tin mới so với lần trước |
      Thì hồ sơ "phiếu TC-12" ở trạng thái "Không thụ lý"
      Và hồ sơ "đơn tổ 9" ở trạng thái "Đã trả lời, thông báo kết quả"

    Tình huống: Chuyển cơ quan có thẩm quyền
      Biết hôm nay là ngày 06/03/2026
      Khi "Ông Hải" thực hiện "Chuyển cơ quan có thẩm quyền" trên "phiếu TC-12" với:
        | Cơ quan có thẩm quyền                | Thanh tra thành phố Sông Mây |
        | Đã lược bỏ họ tên, địa chỉ, bút tích | có                           |
        | Văn bản                              | 05-PC/UBND                   |
      Thì hồ sơ "phiếu TC-12" ở trạng thái "Đã chuyển cơ quan có thẩm quyền"
      Và hồ sơ "đơn tổ 9" ở trạng thái "Đã trả lời, thông báo kết quả"

    Tình huống: Rút tố cáo
      Biết hôm nay là ngày 06/03/2026
      Khi "Ông Hải" thực hiện "Rút tố cáo" trên "phiếu TC-12" với:
        | Rút tự nguyện, không bị đe dọa, mua chuộc | có      |
        | Vẫn có dấu hiệu vi phạm                   | không   |
        | Văn bản                                   | 06-ĐRTC |
      Thì hồ sơ "phiếu TC-12" ở trạng thái "Đình chỉ do rút tố cáo"
      Và hồ sơ "đơn tổ 9" ở trạng thái "Đã trả lời, thông báo kết quả"

    Tình huống: Xử lý xong sau khi công khai kết luận
      Biết ngày 06/03/2026 "Ông Hải" đã thực hiện "Thụ lý" trên "phiếu TC-12"
      Và ngày 09/03/2026 "Ông Hải" đã thực hiện "Giao xác minh" trên "phiếu TC-12" với:
        | Cơ quan xác minh                     | Thanh tra thành phố Sông Mây |
        | Đã lược bỏ họ tên, địa chỉ, bút tích | có                           |
      Và ngày 30/03/2026 "Ông Hải" đã thực hiện "Kết luận" trên "phiếu TC-12" với:
        | Kết quả | đúng một phần |
        | Văn bản | 41-KL/UBND    |
      Và ngày 03/04/2026 "Ông Hải" đã thực hiện "Công khai kết luận" trên "phiếu TC-12" với:
        | Đã lược bỏ họ tên, địa chỉ, bút tích | có                  |
        | Thông báo                            | Niêm yết tại trụ sở |
      Khi "Ông Hải" thực hiện "Kết thúc" trên "phiếu TC-12" với:
        | Báo cáo | Báo cáo kết quả xử lý |
      Thì hồ sơ "phiếu TC-12" ở trạng thái "Đã xử lý xong"
      Và hồ sơ "đơn tổ 9" ở trạng thái "Đã trả lời, thông báo kết quả"

  Quy tắc: Việc đã làm trong hạn thì về sau không bị tính là quá hạn

    Tình huống: Thụ lý trong hạn
      Biết ngày 06/03/2026 "Ông Hải" đã thực hiện "Thụ lý" trên "phiếu TC-12"
      Khi đến ngày 20/03/2026
      Thì hồ sơ "phiếu TC-12" không quá hạn "Xử lý ban đầu thông tin tố cáo"

    Tình huống: Không thụ lý trong hạn
      Biết ngày 06/03/2026 "Ông Hải" đã thực hiện "Không thụ lý" trên "phiếu TC-12" với:
        | Lý do | Không có thông tin mới so với lần trước |
      Khi đến ngày 20/03/2026
      Thì hồ sơ "phiếu TC-12" không quá hạn "Xử lý ban đầu thông tin tố cáo"

    Tình huống: Tố cáo không thuộc thẩm quyền được chuyển trong năm ngày làm việc
      Khi đến ngày 11/03/2026
      Thì hạn "Chuyển tố cáo không thuộc thẩm quyền" của "phiếu TC-12" là ngày 11/03/2026

    Tình huống: Chuyển trong hạn
      Biết ngày 06/03/2026 "Ông Hải" đã thực hiện "Chuyển cơ quan có thẩm quyền" trên "phiếu TC-12" với:
        | Cơ quan có thẩm quyền                | Thanh tra thành phố Sông Mây |
        | Đã lược bỏ họ tên, địa chỉ, bút tích | có                           |
        | Văn bản                              | 05-PC/UBND                   |
      Khi đến ngày 20/03/2026
      Thì hồ sơ "phiếu TC-12" không quá hạn "Chuyển tố cáo không thuộc thẩm quyền"

    Tình huống: Kết luận trong ba mươi ngày, công khai trong bảy ngày làm việc
      Biết ngày 06/03/2026 "Ông Hải" đã thực hiện "Thụ lý" trên "phiếu TC-12"
      Và ngày 09/03/2026 "Ông Hải" đã thực hiện "Giao xác minh" trên "phiếu TC-12" với:
        | Cơ quan xác minh                     | Thanh tra thành phố Sông Mây |
        | Đã lược bỏ họ tên, địa chỉ, bút tích | có                           |
      Và ngày 30/03/2026 "Ông Hải" đã thực hiện "Kết luận" trên "phiếu TC-12" với:
        | Kết quả | đúng một phần |
        | Văn bản | 41-KL/UBND    |
      Và ngày 03/04/2026 "Ông Hải" đã thực hiện "Công khai kết luận" trên "phiếu TC-12" với:
        | Đã lược bỏ họ tên, địa chỉ, bút tích | có                  |
        | Thông báo                            | Niêm yết tại trụ sở |
      Khi đến ngày 04/05/2026
      Thì hồ sơ "phiếu TC-12" không quá hạn "Giải quyết tố cáo"
      Và hồ sơ "phiếu TC-12" không quá hạn "Công khai kết luận"

  Quy tắc: Thời gian tạm đình chỉ không tính vào thời hạn giải quyết

    Bối cảnh:
      Biết ngày 06/03/2026 "Ông Hải" đã thực hiện "Thụ lý" trên "phiếu TC-12"
      Và ngày 09/03/2026 "Ông Hải" đã thực hiện "Giao xác minh" trên "phiếu TC-12" với:
        | Cơ quan xác minh                     | Thanh tra thành phố Sông Mây |
        | Đã lược bỏ họ tên, địa chỉ, bút tích | có                           |
      Và ngày 16/03/2026 "Ông Hải" đã thực hiện "Tạm đình chỉ" trên "phiếu TC-12" với:
        | Lý do   | Chờ kết luận của cơ quan khác |
        | Văn bản | 25-QĐ/UBND                    |

    Tình huống: Đang tạm đình chỉ
      Khi đến ngày 20/03/2026
      Thì hạn "Giải quyết tố cáo" của "phiếu TC-12" đang tạm dừng

    Tình huống: Tiếp tục giải quyết sau mười ngày
      Biết hôm nay là ngày 26/03/2026
      Khi "Ông Hải" thực hiện "Tiếp tục giải quyết" trên "phiếu TC-12" với:
        | Văn bản | 29-QĐ/UBND |
      Thì hạn "Giải quyết tố cáo" của "phiếu TC-12" là ngày 15/04/2026
