# language: vi
Tính năng: Xác minh, trả lời, định hướng dư luận xã hội

  Bối cảnh:
    Biết hôm nay là ngày 23/03/2026
    Và "Bà Yến" là "Cộng tác viên dư luận xã hội" của "Đảng ủy phường Hoa Sữa"
    Và "Ông Phú" là "Ban Tuyên giáo và Dân vận" của "Đảng ủy phường Hoa Sữa"
    Và "Bà Lan" là "Văn phòng cấp ủy" của "Đảng ủy phường Hoa Sữa"
    Và "Ông Hải" là "Người đứng đầu" của "Ủy ban nhân dân phường Hoa Sữa"
    Và "Ông Tú" là "Cơ quan, đơn vị giải quyết" của "Ủy ban nhân dân phường Hoa Sữa"
    Và hồ sơ "phí chợ" thuộc loại "Nội dung dư luận xã hội" do "Bà Yến" mở ngày 23/03/2026 với:
      | Cấp ủy chỉ đạo giải quyết | Đảng ủy phường Hoa Sữa                    |
      | Địa bàn, lĩnh vực         | Chợ Hoa Sữa                               |
      | Nội dung dư luận          | Cho rằng chợ thu phí cao hơn mức niêm yết |
      | Kỳ giao ban từ ngày       | 21/02/2026                                |
      | Kỳ giao ban đến hết ngày  | 20/03/2026                                |
    Và ngày 24/03/2026 "Ông Phú" đã thực hiện "Giao xác minh" trên "phí chợ" với:
      | Cơ quan, đơn vị xác minh | Ủy ban nhân dân phường Hoa Sữa |
    Và ngày 25/03/2026 "Ông Tú" đã thực hiện "Xác minh" trên "phí chợ"

  Quy tắc: Cơ quan xác minh trả lời đúng hạn, Ban Tuyên giáo và Dân vận định hướng dư luận

    Tình huống: Hạn trả lời là mười lăm ngày làm việc do địa phương đặt
      Khi đến ngày 26/03/2026
      Thì hạn "Xác minh, trả lời dư luận xã hội" của "phí chợ" là ngày 13/04/2026
      Và giải thích hạn "Xác minh, trả lời dư luận xã hội" của "phí chợ" có nhắc "chưa có văn bản xác nhận"

    Tình huống: Đã trả lời, đã định hướng, xác nhận giải quyết xong
      Biết ngày 01/04/2026 "Ông Hải" đã thực hiện "Trả lời" trên "phí chợ" với:
        | Nội dung trả lời | Đã hoàn tiền thu thừa |
        | Văn bản          | 41-CV/UBND            |
      Và ngày 03/04/2026 "Ông Phú" đã thực hiện "Định hướng dư luận" trên "phí chợ" với:
        | Hình thức định hướng | Loa truyền thanh; Họp tổ dân phố |
        | Báo cáo              | Báo cáo định hướng dư luận       |
      Và hôm nay là ngày 10/04/2026
      Khi "Ông Phú" thực hiện "Xác nhận đã giải quyết" trên "phí chợ" với:
        | Báo cáo | Báo cáo theo dõi |
      Thì hồ sơ "phí chợ" ở trạng thái "Đã giải quyết xong"

    Tình huống: Định hướng khi chưa trả lời
      Khi "Ông Phú" thử "Định hướng dư luận" trên "phí chợ" với:
        | Hình thức định hướng | Loa truyền thanh           |
        | Báo cáo              | Báo cáo định hướng dư luận |
      Thì bị từ chối vì "khi hồ sơ ở trạng thái “Đang xác minh”"

    Tình huống: Xác minh thấy không đúng
      Biết hôm nay là ngày 02/04/2026
      Khi "Bà Lan" thay mặt "Cấp ủy" thực hiện "Kết thúc do không đúng" trên "phí chợ" với:
        | Biên bản | Biên bản đối chiếu biên lai |
        | Văn bản  | 17-TB/ĐU                    |
      Thì hồ sơ "phí chợ" ở trạng thái "Đã xác minh, không đúng"
      Và hồ sơ "phí chợ" không quá hạn "Xác minh, trả lời dư luận xã hội"

  Quy tắc: Tạm gác phải có thời điểm tiếp tục

    @S18
    Tình huống: Tạm gác không có thời điểm tiếp tục
      Khi "Bà Lan" thay mặt "Cấp ủy" thử "Tạm gác" trên "phí chợ" với:
        | Lý do | Chờ kết luận thanh tra |
      Thì bị từ chối vì "thiếu: Thời điểm tiếp tục xử lý"
