# language: vi
Tính năng: Việc khắc phục sau khi trả lời công dân là một hồ sơ riêng, có người xác nhận

  Bối cảnh:
    Biết hôm nay là ngày 02/03/2026
    Và "Ông Hải" là "Người đứng đầu" của "Ủy ban nhân dân phường Hoa Sữa"
    Và "Bà Nga" là "Người tiếp công dân" của "Ủy ban nhân dân phường Hoa Sữa"
    Và "Ông Tú" là "Cơ quan, đơn vị giải quyết" của "Phòng Kinh tế, Hạ tầng và Đô thị phường Hoa Sữa"
    Và "Ông Khoa" là "Người xác nhận kết quả khắc phục" của "Ủy ban nhân dân phường Hoa Sữa"
    Và hồ sơ "ngập ngõ 12" thuộc loại "Vụ việc, nội dung phản ánh, kiến nghị" do "Bà Nga" mở ngày 02/03/2026 với:
      | Nguồn tiếp nhận                           | tiếp công dân                  |
      | Cấp ủy, cơ quan có trách nhiệm giải quyết | Ủy ban nhân dân phường Hoa Sữa |
      | Tóm tắt vụ việc                           | Ngập ngõ 12                    |
      | Nội dung                                  | Mưa là ngập, chưa ai xử lý     |
      | Người phản ánh, kiến nghị                 | Bà Mận, tổ 4                   |
      | Số người cùng kiến nghị                   | 1                              |
    Và ngày 03/03/2026 "Bà Nga" đã thực hiện "Phân loại" trên "ngập ngõ 12" với:
      | Phân loại | phản ánh |
    Và ngày 04/03/2026 "Ông Hải" đã thực hiện "Nhận giải quyết" trên "ngập ngõ 12"
    Và ngày 05/03/2026 "Ông Hải" đã thực hiện "Phân công" trên "ngập ngõ 12" với:
      | Cơ quan, đơn vị được giao giải quyết | Phòng Kinh tế, Hạ tầng và Đô thị phường Hoa Sữa |
    Và ngày 20/03/2026 "Ông Hải" đã thực hiện "Trả lời" trên "ngập ngõ 12" với:
      | Văn bản | 35-CV/UBND |

  Quy tắc: Giao khắc phục thì mở hồ sơ khắc phục có người chịu trách nhiệm và thời hạn

    Tình huống: Giao phòng chuyên môn khắc phục
      Biết hôm nay là ngày 20/03/2026
      Khi "Ông Hải" thực hiện "Giao khắc phục" trên "ngập ngõ 12" với:
        | Người, tổ chức phải khắc phục | Phòng Kinh tế, Hạ tầng và Đô thị phường Hoa Sữa |
        | Kết quả, sản phẩm phải đạt    | Cống thoát nước ngõ 12 thông                    |
        | Hạn khắc phục                 | 30/04/2026                                      |
      Thì hồ sơ "ngập ngõ 12" ở trạng thái "Đang khắc phục"
      Và hồ sơ "ngập ngõ 12" có 1 hồ sơ "Khắc phục hạn chế, khuyết điểm; thực hiện kiến nghị"

    Tình huống: Hạn khắc phục là chính ngày giao
      Biết hôm nay là ngày 20/03/2026
      Khi "Ông Hải" thử "Giao khắc phục" trên "ngập ngõ 12" với:
        | Người, tổ chức phải khắc phục | Phòng Kinh tế, Hạ tầng và Đô thị phường Hoa Sữa |
        | Kết quả, sản phẩm phải đạt    | Cống thoát nước ngõ 12 thông                    |
        | Hạn khắc phục                 | 20/03/2026                                      |
      Thì bị từ chối vì "hạn khắc phục"
      Và hồ sơ "ngập ngõ 12" có 0 hồ sơ "Khắc phục hạn chế, khuyết điểm; thực hiện kiến nghị"

  Quy tắc: Vụ việc chỉ được xác nhận đã giải quyết khi việc khắc phục đã kết thúc

    Bối cảnh:
      Biết ngày 20/03/2026 "Ông Hải" đã thực hiện "Giao khắc phục" trên "ngập ngõ 12" với:
        | Người, tổ chức phải khắc phục | Phòng Kinh tế, Hạ tầng và Đô thị phường Hoa Sữa |
        | Kết quả, sản phẩm phải đạt    | Cống thoát nước ngõ 12 thông                    |
        | Hạn khắc phục                 | 30/04/2026                                      |
      Và "thông cống ngõ 12" là hồ sơ "Khắc phục hạn chế, khuyết điểm; thực hiện kiến nghị" phát sinh từ "ngập ngõ 12"
      Và ngày 23/03/2026 "Ông Tú" đã thực hiện "Xác nhận đã nhận" trên "thông cống ngõ 12"

    Tình huống: Phòng được giao báo cáo quá hạn
      Khi đến ngày 04/05/2026
      Thì hạn "Hạn khắc phục" của "thông cống ngõ 12" là ngày 30/04/2026
      Và hồ sơ "thông cống ngõ 12" quá hạn "Hạn khắc phục"

    Tình huống: Mới báo cáo hoàn thành, chưa ai xác nhận kết quả
      Biết ngày 20/04/2026 "Ông Tú" đã thực hiện "Báo cáo hoàn thành" trên "thông cống ngõ 12" với:
        | Ảnh chụp | Ngõ 12 sau mưa ngày 18/4 |
      Và hôm nay là ngày 22/04/2026
      Khi "Ông Khoa" thử "Xác nhận đã giải quyết" trên "ngập ngõ 12" với:
        | Biên bản | Biên bản kiểm tra |
      Thì bị từ chối vì "Khắc phục hạn chế, khuyết điểm; thực hiện kiến nghị"

    Tình huống: Kết quả đã được xác nhận
      Biết ngày 20/04/2026 "Ông Tú" đã thực hiện "Báo cáo hoàn thành" trên "thông cống ngõ 12" với:
        | Ảnh chụp | Ngõ 12 sau mưa ngày 18/4 |
      Và ngày 21/04/2026 "Ông Khoa" đã thực hiện "Thẩm tra kết quả" trên "thông cống ngõ 12"
      Và ngày 22/04/2026 "Ông Khoa" đã thực hiện "Xác nhận" trên "thông cống ngõ 12" với:
        | Biên bản | Biên bản kiểm tra |
      Và hôm nay là ngày 22/04/2026
      Khi "Ông Khoa" thực hiện "Xác nhận đã giải quyết" trên "ngập ngõ 12" với:
        | Biên bản | Biên bản kiểm tra |
      Thì hồ sơ "ngập ngõ 12" ở trạng thái "Đã giải quyết xong"
