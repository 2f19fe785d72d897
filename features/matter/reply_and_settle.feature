# language: vi
Tính năng: Tiếp nhận, trả lời, giải quyết vụ việc của công dân

  Bối cảnh:
    Biết hôm nay là ngày 02/03/2026
    Và "Ông Hải" là "Người đứng đầu" của "Ủy ban nhân dân phường Hoa Sữa"
    Và "Bà Nga" là "Người tiếp công dân" của "Ủy ban nhân dân phường Hoa Sữa"
    Và "Ông Tú" là "Cơ quan, đơn vị giải quyết" của "Phòng Kinh tế, Hạ tầng và Đô thị phường Hoa Sữa"
    Và "Ông Khoa" là "Người xác nhận kết quả khắc phục" của "Ủy ban nhân dân phường Hoa Sữa"
    Và "Ông Quý" là "Người giữ thông tin người cung cấp" của "Ủy ban nhân dân phường Hoa Sữa"
    Và có tổ chức "Sở Xây dựng Sông Mây"
    Và hồ sơ "ngập ngõ 12" thuộc loại "Vụ việc, nội dung phản ánh, kiến nghị" do "Bà Nga" mở ngày 02/03/2026 với:
      | Nguồn tiếp nhận                           | tiếp công dân                  |
      | Cấp ủy, cơ quan có trách nhiệm giải quyết | Ủy ban nhân dân phường Hoa Sữa |
      | Tóm tắt vụ việc                           | Ngập ngõ 12                    |
      | Nội dung                                  | Mưa là ngập, chưa ai xử lý     |
      | Người phản ánh, kiến nghị                 | Bà Mận, tổ 4                   |
      | Số người cùng kiến nghị                   | 1                              |

  Quy tắc: Trong mười ngày làm việc công dân được biết việc xử lý: nhận giải quyết, hướng dẫn, chuyển hoặc từ chối

    Bối cảnh:
      Biết ngày 03/03/2026 "Bà Nga" đã thực hiện "Phân loại" trên "ngập ngõ 12" với:
        | Phân loại | kiến nghị |

    Tình huống: Hạn trả lời và giới hạn bốn mươi lăm ngày
      Khi đến ngày 04/03/2026
      Thì hạn "Trả lời người kiến nghị về việc xử lý" của "ngập ngõ 12" là ngày 16/03/2026
      Và giải thích hạn "Trả lời người kiến nghị về việc xử lý" của "ngập ngõ 12" có nhắc "Điều 28 Luật Tiếp công dân 42/2013/QH13"
      Và hồ sơ "ngập ngõ 12" không quá hạn "Phân loại và bắt đầu xử lý"

    Tình huống: Nhận giải quyết đúng ngày cuối
      Biết hôm nay là ngày 16/03/2026
      Khi "Ông Hải" thực hiện "Nhận giải quyết" trên "ngập ngõ 12"
      Thì hồ sơ "ngập ngõ 12" ở trạng thái "Thụ lý, nhận giải quyết"
      Và hồ sơ "ngập ngõ 12" không quá hạn "Trả lời người kiến nghị về việc xử lý"
      Và hạn "Giải quyết, trả lời kết quả" của "ngập ngõ 12" là ngày 15/04/2026

    Tình huống: Để quá mười ngày làm việc
      Khi đến ngày 17/03/2026
      Thì hồ sơ "ngập ngõ 12" quá hạn "Trả lời người kiến nghị về việc xử lý"

    Tình huống: Hướng dẫn đến cơ quan có thẩm quyền thì kết thúc, không tính là đã giải quyết
      Biết hôm nay là ngày 05/03/2026
      Khi "Bà Nga" thực hiện "Hướng dẫn" trên "ngập ngõ 12" với:
        | Cơ quan có thẩm quyền | Sở Xây dựng Sông Mây |
      Thì hồ sơ "ngập ngõ 12" ở trạng thái "Đã hướng dẫn đến cơ quan có thẩm quyền"

    Tình huống: Từ chối do người đứng đầu thông báo trong ba ngày làm việc kể từ khi có căn cứ
      Biết ngày 05/03/2026 "Bà Nga" đã thực hiện "Xác định căn cứ từ chối" trên "ngập ngõ 12" với:
        | Căn cứ từ chối | Vụ việc đã có quyết định giải quyết cuối cùng |
      Khi đến ngày 06/03/2026
      Thì hạn "Thông báo từ chối" của "ngập ngõ 12" là ngày 10/03/2026

    Tình huống: Nhận kết quả của cơ quan khác thì chuyển đến công dân trong năm ngày làm việc
      Biết ngày 05/03/2026 "Ông Hải" đã thực hiện "Chuyển đơn" trên "ngập ngõ 12" với:
        | Cơ quan có thẩm quyền | Sở Xây dựng Sông Mây |
        | Văn bản               | 20-PC/UBND           |
      Và hôm nay là ngày 06/04/2026
      Khi "Bà Nga" thực hiện "Nhận thông báo kết quả" trên "ngập ngõ 12" với:
        | Văn bản | 88-TB/SXD |
      Thì hồ sơ "ngập ngõ 12" ở trạng thái "Đã trả lời, thông báo kết quả"
      Và hạn "Chuyển kết quả đến người kiến nghị" của "ngập ngõ 12" là ngày 13/04/2026

  Quy tắc: Trả lời chưa phải là đã giải quyết; người khác với người trả lời và người khắc phục xác nhận

    Bối cảnh:
      Biết ngày 03/03/2026 "Bà Nga" đã thực hiện "Phân loại" trên "ngập ngõ 12" với:
        | Phân loại | phản ánh |
      Và ngày 04/03/2026 "Ông Hải" đã thực hiện "Nhận giải quyết" trên "ngập ngõ 12"
      Và ngày 05/03/2026 "Ông Hải" đã thực hiện "Phân công" trên "ngập ngõ 12" với:
        | Cơ quan, đơn vị được giao giải quyết | Phòng Kinh tế, Hạ tầng và Đô thị phường Hoa Sữa |
      Và ngày 06/03/2026 "Ông Tú" đã thực hiện "Xác minh" trên "ngập ngõ 12"

    Tình huống: Đã trả lời thì công dân được hỏi có hài lòng không, vụ việc vẫn mở
      Biết ngày 20/03/2026 "Ông Hải" đã thực hiện "Trả lời" trên "ngập ngõ 12" với:
        | Văn bản | 35-CV/UBND |
      Và hôm nay là ngày 23/03/2026
      Khi "Bà Nga" thực hiện "Đánh giá mức độ hài lòng" trên "ngập ngõ 12" với:
        | Mức độ hài lòng | chưa hài lòng |
      Thì hồ sơ "ngập ngõ 12" ở trạng thái "Đã trả lời, thông báo kết quả"
      Và hồ sơ "ngập ngõ 12" có "Mức độ hài lòng" là "chưa hài lòng"

    Tình huống: Tạm gác mà không có thời điểm tiếp tục
      Biết hôm nay là ngày 09/03/2026
      Khi "Ông Hải" thử "Tạm gác" trên "ngập ngõ 12" với:
        | Lý do | Chờ dự án thoát nước |
      Thì bị từ chối vì "thiếu: Thời điểm tiếp tục xử lý"

  Quy tắc: Đơn vị giải quyết không đọc được người phản ánh; ai mở xem đều được ghi lại

    Bối cảnh:
      Biết ngày 03/03/2026 "Bà Nga" đã thực hiện "Phân loại" trên "ngập ngõ 12" với:
        | Phân loại | phản ánh |
      Và ngày 04/03/2026 "Ông Hải" đã thực hiện "Nhận giải quyết" trên "ngập ngõ 12"
      Và ngày 05/03/2026 "Ông Hải" đã thực hiện "Phân công" trên "ngập ngõ 12" với:
        | Cơ quan, đơn vị được giao giải quyết | Phòng Kinh tế, Hạ tầng và Đô thị phường Hoa Sữa |

    @S20
    Tình huống: Đơn vị được giao mở hồ sơ, không có tên, địa chỉ người phản ánh
      Khi "Ông Tú" thực hiện "Xác minh" trên "ngập ngõ 12"
      Thì "Ông Tú" thấy "Tóm tắt vụ việc" của "ngập ngõ 12" là "Ngập ngõ 12"
      Và "Ông Tú" không đọc được "Người phản ánh, kiến nghị" của "ngập ngõ 12"

    @S20
    Tình huống: Đơn vị được giao thử mở xem người phản ánh
      Khi "Ông Tú" thử mở xem "Người phản ánh, kiến nghị" của "ngập ngõ 12" vì "Cần gặp"
      Thì bị từ chối vì "Ông Tú không được xem"

    @S20
    Tình huống: Người giữ thông tin mở xem, có lý do, nhật ký ghi lại
      Khi "Ông Quý" mở xem "Người phản ánh, kiến nghị" của "ngập ngõ 12" vì "Mời dự đối thoại"
      Thì nội dung mở xem là "Bà Mận, tổ 4"
      Và nhật ký của "ngập ngõ 12" có "mở xem “Người phản ánh, kiến nghị”"

  Quy tắc: Khiếu nại, tố cáo chuyển sang quy trình theo luật, ở đây chỉ có phiếu đại diện

    Tình huống: Chuyển khiếu nại, sau khi giải quyết chỉ nhận kết quả
      Biết ngày 03/03/2026 "Bà Nga" đã thực hiện "Phân loại" trên "ngập ngõ 12" với:
        | Phân loại | khiếu nại |
      Và ngày 04/03/2026 "Ông Hải" đã thực hiện "Chuyển giải quyết theo luật" trên "ngập ngõ 12" với:
        | Số hiệu phiếu | KN-12/2026 |
      Và "phiếu khiếu nại 12" là hồ sơ "Phiếu theo dõi khiếu nại lần đầu" phát sinh từ "ngập ngõ 12"
      Và hôm nay là ngày 06/03/2026
      Khi "Ông Hải" thực hiện "Rút khiếu nại" trên "phiếu khiếu nại 12" với:
        | Văn bản | 09-ĐRKN |
      Thì hồ sơ "ngập ngõ 12" ở trạng thái "Đã trả lời, thông báo kết quả"
      Và hạn "Chuyển kết quả đến người kiến nghị" của "ngập ngõ 12" là ngày 13/03/2026
