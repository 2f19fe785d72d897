# language: vi
Tính năng: Xử lý vụ việc của công dân đúng hạn

  Bối cảnh:
    Biết hôm nay là ngày 02/03/2026
    Và "Ông Hải" là "Người đứng đầu" của "Ủy ban nhân dân phường Hoa Sữa"
    Và "Bà Nga" là "Người tiếp công dân" của "Ủy ban nhân dân phường Hoa Sữa"
    Và "Ông Tú" là "Cơ quan, đơn vị giải quyết" của "Phòng Kinh tế, Hạ tầng phường Hoa Sữa"
    Và có tổ chức "Sở Xây dựng Sông Mây"
    Và hồ sơ "ngập ngõ 12" thuộc loại "Vụ việc, nội dung phản ánh, kiến nghị" do "Bà Nga" mở ngày 02/03/2026 với:
      | Nguồn tiếp nhận                           | tiếp công dân                  |
      | Cấp ủy, cơ quan có trách nhiệm giải quyết | Ủy ban nhân dân phường Hoa Sữa |
      | Tóm tắt vụ việc                           | Ngập ngõ 12                    |
      | Nội dung                                  | Mưa là ngập, chưa ai xử lý     |
      | Người phản ánh, kiến nghị                 | Bà Mận, tổ 4                   |
      | Số người cùng kiến nghị                   | 1                              |

  Quy tắc: Phân loại trong bốn mươi lăm ngày kể từ ngày tiếp nhận

    Tình huống: Hạn phân loại của vụ việc ghi ngày 02/3/2026
      Khi đến ngày 03/03/2026
      Thì hạn "Phân loại và bắt đầu xử lý" của "ngập ngõ 12" là ngày 16/04/2026

    Tình huống: Hạn phân loại của vụ việc ghi ngày 06/7/2026
      Biết hôm nay là ngày 06/07/2026
      Khi "Bà Nga" mở hồ sơ "đèn đường hỏng" thuộc loại "Vụ việc, nội dung phản ánh, kiến nghị" với:
        | Nguồn tiếp nhận                           | đơn thư                        |
        | Cấp ủy, cơ quan có trách nhiệm giải quyết | Ủy ban nhân dân phường Hoa Sữa |
        | Tóm tắt vụ việc                           | Đèn đường hỏng                 |
        | Nội dung                                  | Ba cột đèn không sáng          |
        | Người phản ánh, kiến nghị                 | Ông Tư, tổ 9                   |
        | Số người cùng kiến nghị                   | 1                              |
      Thì hạn "Phân loại và bắt đầu xử lý" của "đèn đường hỏng" là ngày 20/08/2026

    Tình huống: Phân loại trong hạn
      Biết ngày 03/03/2026 "Bà Nga" đã thực hiện "Phân loại" trên "ngập ngõ 12" với:
        | Phân loại | kiến nghị |
      Khi đến ngày 20/04/2026
      Thì hồ sơ "ngập ngõ 12" không quá hạn "Phân loại và bắt đầu xử lý"

  Quy tắc: Báo cho công dân trong mười ngày làm việc thì về sau không bị tính là quá hạn

    Bối cảnh:
      Biết ngày 03/03/2026 "Bà Nga" đã thực hiện "Phân loại" trên "ngập ngõ 12" với:
        | Phân loại | kiến nghị |

    Tình huống: Nhận giải quyết
      Biết ngày 05/03/2026 "Ông Hải" đã thực hiện "Nhận giải quyết" trên "ngập ngõ 12"
      Khi đến ngày 23/03/2026
      Thì hồ sơ "ngập ngõ 12" không quá hạn "Trả lời người kiến nghị về việc xử lý"

    Tình huống: Hướng dẫn
      Biết ngày 05/03/2026 "Bà Nga" đã thực hiện "Hướng dẫn" trên "ngập ngõ 12" với:
        | Cơ quan có thẩm quyền | Sở Xây dựng Sông Mây |
      Khi đến ngày 23/03/2026
      Thì hồ sơ "ngập ngõ 12" không quá hạn "Trả lời người kiến nghị về việc xử lý"

    Tình huống: Chuyển đơn
      Biết ngày 05/03/2026 "Ông Hải" đã thực hiện "Chuyển đơn" trên "ngập ngõ 12" với:
        | Cơ quan có thẩm quyền | Sở Xây dựng Sông Mây |
        | Văn bản               | 20-PC/UBND           |
      Khi đến ngày 23/03/2026
      Thì hồ sơ "ngập ngõ 12" không quá hạn "Trả lời người kiến nghị về việc xử lý"

    Tình huống: Kết quả của cơ quan khác được chuyển đến công dân trong năm ngày làm việc
      Biết ngày 05/03/2026 "Ông Hải" đã thực hiện "Chuyển đơn" trên "ngập ngõ 12" với:
        | Cơ quan có thẩm quyền | Sở Xây dựng Sông Mây |
        | Văn bản               | 20-PC/UBND           |
      Và ngày 06/04/2026 "Bà Nga" đã thực hiện "Nhận thông báo kết quả" trên "ngập ngõ 12" với:
        | Văn bản | 88-TB/SXD |
      Và ngày 08/04/2026 "Bà Nga" đã thực hiện "Chuyển kết quả đến người kiến nghị" trên "ngập ngõ 12" với:
        | Văn bản | 30-TB/UBND |
      Khi đến ngày 20/04/2026
      Thì hồ sơ "ngập ngõ 12" không quá hạn "Chuyển kết quả đến người kiến nghị"

  Quy tắc: Khiếu nại, tố cáo được chuyển theo luật trong mười ngày làm việc; nội dung khác không chuyển theo luật

    Khung tình huống: Chuyển trong hạn
      Biết ngày 03/03/2026 "Bà Nga" đã thực hiện "Phân loại" trên "ngập ngõ 12" với:
        | Phân loại | <phân loại> |
      Và ngày 05/03/2026 "Ông Hải" đã thực hiện "Chuyển giải quyết theo luật" trên "ngập ngõ 12" với:
        | Số hiệu phiếu | 12/2026 |
      Khi đến ngày 23/03/2026
      Thì hồ sơ "ngập ngõ 12" không quá hạn "Trả lời người kiến nghị về việc xử lý"

      Dữ liệu:
        | phân loại |
        | khiếu nại |
        | tố cáo    |

    Tình huống: Chuyển kiến nghị theo luật
      Biết ngày 03/03/2026 "Bà Nga" đã thực hiện "Phân loại" trên "ngập ngõ 12" với:
        | Phân loại | kiến nghị |
      Khi "Ông Hải" thử "Chuyển giải quyết theo luật" trên "ngập ngõ 12" với:
        | Số hiệu phiếu | 12/2026 |
      Thì bị từ chối vì "phân loại"

  Quy tắc: Từ chối được thông báo trong ba ngày làm việc kể từ khi có căn cứ

    Tình huống: Thông báo từ chối trong hạn
      Biết ngày 03/03/2026 "Bà Nga" đã thực hiện "Phân loại" trên "ngập ngõ 12" với:
        | Phân loại | kiến nghị |
      Và ngày 05/03/2026 "Bà Nga" đã thực hiện "Xác định căn cứ từ chối" trên "ngập ngõ 12" với:
        | Căn cứ từ chối | Vụ việc đã có quyết định giải quyết cuối cùng |
      Và ngày 09/03/2026 "Ông Hải" đã thực hiện "Thông báo từ chối" trên "ngập ngõ 12" với:
        | Văn bản | 23-TB/UBND |
      Khi đến ngày 16/03/2026
      Thì hồ sơ "ngập ngõ 12" không quá hạn "Thông báo từ chối"

    Tình huống: Có căn cứ từ chối ngày thứ Năm 09/7/2026
      Biết hồ sơ "đèn đường hỏng" thuộc loại "Vụ việc, nội dung phản ánh, kiến nghị" do "Bà Nga" mở ngày 06/07/2026 với:
        | Nguồn tiếp nhận                           | tiếp công dân                  |
        | Cấp ủy, cơ quan có trách nhiệm giải quyết | Ủy ban nhân dân phường Hoa Sữa |
        | Tóm tắt vụ việc                           | Đèn đường hỏng                 |
        | Nội dung                                  | Ba cột đèn không sáng          |
        | Người phản ánh, kiến nghị                 | Bà Mận, tổ 4                   |
        | Số người cùng kiến nghị                   | 1                              |
      Và ngày 07/07/2026 "Bà Nga" đã thực hiện "Phân loại" trên "đèn đường hỏng" với:
        | Phân loại | kiến nghị |
      Và ngày 09/07/2026 "Bà Nga" đã thực hiện "Xác định căn cứ từ chối" trên "đèn đường hỏng" với:
        | Căn cứ từ chối | Vụ việc đã có quyết định giải quyết cuối cùng |
      Khi đến ngày 10/07/2026
      Thì hạn "Thông báo từ chối" của "đèn đường hỏng" là ngày 14/07/2026

  Quy tắc: Trả lời, kết thúc, khắc phục, xử lý tiếp trong hạn thì về sau không bị tính là quá hạn

    Bối cảnh:
      Biết ngày 03/03/2026 "Bà Nga" đã thực hiện "Phân loại" trên "ngập ngõ 12" với:
        | Phân loại | phản ánh |
      Và ngày 04/03/2026 "Ông Hải" đã thực hiện "Nhận giải quyết" trên "ngập ngõ 12"
      Và ngày 05/03/2026 "Ông Hải" đã thực hiện "Phân công" trên "ngập ngõ 12" với:
        | Cơ quan, đơn vị được giao giải quyết | Phòng Kinh tế, Hạ tầng phường Hoa Sữa |
      Và ngày 06/03/2026 "Ông Tú" đã thực hiện "Xác minh" trên "ngập ngõ 12"

    Tình huống: Trả lời
      Biết ngày 20/03/2026 "Ông Hải" đã thực hiện "Trả lời" trên "ngập ngõ 12" với:
        | Văn bản | 35-CV/UBND |
      Khi đến ngày 13/04/2026
      Thì hồ sơ "ngập ngõ 12" không quá hạn "Giải quyết, trả lời kết quả"

    Tình huống: Kết thúc do không đúng
      Biết ngày 20/03/2026 "Ông Hải" đã thực hiện "Kết thúc do không đúng" trên "ngập ngõ 12" với:
        | Biên bản | Biên bản xác minh |
        | Văn bản  | 35-CV/UBND        |
      Khi đến ngày 13/04/2026
      Thì hồ sơ "ngập ngõ 12" không quá hạn "Giải quyết, trả lời kết quả"

    Tình huống: Báo cáo khắc phục
      Biết ngày 20/03/2026 "Ông Hải" đã thực hiện "Trả lời" trên "ngập ngõ 12" với:
        | Văn bản | 35-CV/UBND |
      Và ngày 20/03/2026 "Ông Hải" đã thực hiện "Giao khắc phục" trên "ngập ngõ 12" với:
        | Người, tổ chức phải khắc phục | Phòng Kinh tế, Hạ tầng phường Hoa Sữa |
        | Kết quả, sản phẩm phải đạt    | Cống thoát nước ngõ 12 thông          |
        | Hạn khắc phục                 | 29/04/2026                            |
      Và ngày 20/04/2026 "Ông Tú" đã thực hiện "Báo cáo đã khắc phục" trên "ngập ngõ 12" với:
        | Ảnh chụp | Ngõ 12 sau mưa ngày 18/4 |
      Khi đến ngày 11/05/2026
      Thì hồ sơ "ngập ngõ 12" không quá hạn "Hạn khắc phục"

    Khung tình huống: Thời điểm tiếp tục phải sau ngày tạm gác
      Biết hôm nay là ngày 09/03/2026
      Khi "Ông Hải" thử "Tạm gác" trên "ngập ngõ 12" với:
        | Lý do                    | Chờ dự án thoát nước |
        | Thời điểm tiếp tục xử lý | <thời điểm>          |
      Thì <kết quả>

      Dữ liệu:
        | thời điểm  | kết quả                                  |
        | 10/03/2026 | được chấp nhận                           |
        | 09/03/2026 | bị từ chối vì "thời điểm tiếp tục xử lý" |

    Tình huống: Xử lý tiếp trước thời điểm đã định
      Biết ngày 09/03/2026 "Ông Hải" đã thực hiện "Tạm gác" trên "ngập ngõ 12" với:
        | Lý do                    | Chờ dự án thoát nước |
        | Thời điểm tiếp tục xử lý | 31/03/2026           |
      Và ngày 30/03/2026 "Ông Hải" đã thực hiện "Xử lý tiếp" trên "ngập ngõ 12" với:
        | Cơ quan, đơn vị được giao giải quyết | Phòng Kinh tế, Hạ tầng phường Hoa Sữa |
      Khi đến ngày 06/04/2026
      Thì hồ sơ "ngập ngõ 12" không quá hạn "Thời điểm tiếp tục xử lý"
