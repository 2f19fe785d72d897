# language: vi
Tính năng: Xác minh, giải quyết và kết thúc ý kiến góp ý

  Bối cảnh:
    Biết hôm nay là ngày 30/01/2026
    Và "Ông An" là "Người đứng đầu" của "Ủy ban nhân dân phường Hoa Sữa"
    Và "Bà Lan" là "Văn phòng cấp ủy" của "Đảng ủy phường Hoa Sữa"
    Và "Ông Dũng" là "Ban Thường trực Ủy ban Mặt trận Tổ quốc" của "Ủy ban Mặt trận Tổ quốc phường Hoa Sữa"
    Và "Ông An" là "Cấp ủy" của "Đảng ủy phường Hoa Sữa"
    Và "Ông Tú" là "Cơ quan, đơn vị giải quyết" của "Ban Xây dựng Đảng phường Hoa Sữa"
    Và "Ông Khoa" là "Người xác nhận kết quả khắc phục" của "Đảng ủy phường Hoa Sữa"
    Và hồ sơ "ý kiến về ông An" thuộc loại "Phản ánh, kiến nghị, góp ý" do "Ông Dũng" mở ngày 30/01/2026 với:
      | Nguồn ý kiến                       | ý kiến góp ý của Mặt trận Tổ quốc      |
      | Người được góp ý                   | Ông An                                 |
      | Cấp ủy có trách nhiệm trả lời      | Đảng ủy phường Hoa Sữa                 |
      | Ủy ban Mặt trận Tổ quốc gửi ý kiến | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
      | Nội dung ý kiến                    | Lịch tiếp dân chưa được giữ đúng       |
    Và ngày 02/02/2026 "Bà Lan" đã thực hiện "Phân loại" trên "ý kiến về ông An" với:
      | Phân loại | góp ý |
    Và ngày 03/02/2026 "Bà Lan" thay mặt "Cấp ủy" đã thực hiện "Nhận giải quyết" trên "ý kiến về ông An"

  Quy tắc: Người được góp ý không được quyết định việc giải quyết ý kiến về mình

    Tình huống: Người được góp ý là cấp ủy viên, tự giao cơ quan xác minh
      Biết hôm nay là ngày 04/02/2026
      Khi "Ông An" thử "Phân công" trên "ý kiến về ông An" với:
        | Cơ quan, đơn vị được giao giải quyết | Ban Xây dựng Đảng phường Hoa Sữa |
      Thì bị từ chối vì "không được tự quyết định việc của chính mình"

  Quy tắc: Hỏi thêm thông tin và đôn đốc không làm thay đổi thời hạn trả lời

    Tình huống: Mặt trận Tổ quốc bổ sung thông tin
      Biết ngày 04/02/2026 "Bà Lan" thay mặt "Cấp ủy" đã thực hiện "Phân công" trên "ý kiến về ông An" với:
        | Cơ quan, đơn vị được giao giải quyết | Ban Xây dựng Đảng phường Hoa Sữa |
      Và ngày 05/02/2026 "Ông Tú" đã thực hiện "Xác minh" trên "ý kiến về ông An"
      Và ngày 06/02/2026 "Ông Tú" đã thực hiện "Đề nghị bổ sung thông tin" trên "ý kiến về ông An" với:
        | Lý do | Chưa rõ ngày nào không tiếp dân |
      Và hôm nay là ngày 11/02/2026
      Khi "Ông Dũng" thực hiện "Đã bổ sung thông tin" trên "ý kiến về ông An"
      Thì hồ sơ "ý kiến về ông An" ở trạng thái "Đang xác minh"
      Và hạn "Trả lời ý kiến phản ánh" của "ý kiến về ông An" là ngày 06/03/2026

    Tình huống: Mặt trận Tổ quốc đôn đốc
      Biết hôm nay là ngày 24/02/2026
      Khi "Ông Dũng" thực hiện "Đôn đốc" trên "ý kiến về ông An"
      Thì hồ sơ "ý kiến về ông An" ở trạng thái "Thụ lý, nhận giải quyết"
      Và hạn "Trả lời ý kiến phản ánh" của "ý kiến về ông An" là ngày 06/03/2026

  Quy tắc: Ý kiến không đúng được kết thúc khi có biên bản xác minh và văn bản trả lời

    Tình huống: Xác minh thấy không đúng
      Biết ngày 04/02/2026 "Bà Lan" thay mặt "Cấp ủy" đã thực hiện "Phân công" trên "ý kiến về ông An" với:
        | Cơ quan, đơn vị được giao giải quyết | Ban Xây dựng Đảng phường Hoa Sữa |
      Và ngày 05/02/2026 "Ông Tú" đã thực hiện "Xác minh" trên "ý kiến về ông An"
      Và hôm nay là ngày 24/02/2026
      Khi "Bà Lan" thay mặt "Cấp ủy" thực hiện "Kết thúc do không đúng" trên "ý kiến về ông An" với:
        | Biên bản | Biên bản xác minh |
        | Văn bản  | 25-CV/ĐU          |
      Thì hồ sơ "ý kiến về ông An" ở trạng thái "Đã xác minh, không đúng"
      Và hồ sơ "ý kiến về ông An" không quá hạn "Trả lời ý kiến phản ánh"

  Quy tắc: Người xác nhận đã giải quyết không phải là người trả lời

    Tình huống: Xác nhận ý kiến đã giải quyết xong
      Biết ngày 24/02/2026 "Bà Lan" thay mặt "Cấp ủy" đã thực hiện "Trả lời" trên "ý kiến về ông An" với:
        | Văn bản | 25-CV/ĐU |
      Và hôm nay là ngày 02/03/2026
      Khi "Ông Khoa" thực hiện "Xác nhận đã giải quyết" trên "ý kiến về ông An" với:
        | Biên bản | Biên bản xác nhận |
      Thì hồ sơ "ý kiến về ông An" ở trạng thái "Đã giải quyết xong"

  Quy tắc: Mặt trận Tổ quốc được rút ý kiến đã gửi, có lý do

    Tình huống: Rút ý kiến
      Biết hôm nay là ngày 09/02/2026
      Khi "Ông Dũng" thực hiện "Rút" trên "ý kiến về ông An" với:
        | Lý do | Ghi nhầm người |
      Thì hồ sơ "ý kiến về ông An" ở trạng thái "Người phản ánh đã rút"

  Quy tắc: Việc khắc phục chưa kết thúc thì chưa xác nhận đã giải quyết

    Bối cảnh:
      Biết ngày 24/02/2026 "Bà Lan" thay mặt "Cấp ủy" đã thực hiện "Trả lời" trên "ý kiến về ông An" với:
        | Văn bản | 25-CV/ĐU |
      Và ngày 25/02/2026 "Bà Lan" thay mặt "Cấp ủy" đã thực hiện "Giao khắc phục" trên "ý kiến về ông An" với:
        | Người, tổ chức phải khắc phục | Ông An                       |
        | Kết quả, sản phẩm phải đạt    | Lịch tiếp dân được công khai |
        | Hạn khắc phục                 | 31/03/2026                   |
      Và "việc khắc phục của ông An" là hồ sơ "Khắc phục hạn chế, khuyết điểm; thực hiện kiến nghị" phát sinh từ "ý kiến về ông An"

    Tình huống: Xác nhận khi đang khắc phục
      Biết hôm nay là ngày 02/03/2026
      Khi "Ông Khoa" thử "Xác nhận đã giải quyết" trên "ý kiến về ông An" với:
        | Biên bản | Biên bản xác nhận |
      Thì bị từ chối vì "yêu cầu"
      Và hồ sơ "ý kiến về ông An" ở trạng thái "Đang khắc phục"

    Tình huống: Xác nhận khi việc khắc phục không còn phù hợp
      Biết ngày 16/03/2026 "Bà Lan" thay mặt "Cấp ủy" đã thực hiện "Xác định không còn phù hợp" trên "việc khắc phục của ông An" với:
        | Lý do   | Đã bỏ lịch tiếp dân riêng |
        | Văn bản | 30-CV/ĐU                  |
      Và hôm nay là ngày 17/03/2026
      Khi "Ông Khoa" thực hiện "Xác nhận đã giải quyết" trên "ý kiến về ông An" với:
        | Biên bản | Biên bản xác nhận |
      Thì hồ sơ "ý kiến về ông An" ở trạng thái "Đã giải quyết xong"
