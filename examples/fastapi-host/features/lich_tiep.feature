# language: vi
Tính năng: Lịch tiếp đại diện của Mặt trận

  Bối cảnh:
    Biết hôm nay là 02/03/2026

  Quy tắc: Mỗi buổi tiếp mở một hồ sơ, và có hạn trả lời của hồ sơ ấy

    Tình huống: Cán bộ văn phòng đặt phòng
      Khi "Lê Thị Lan" đặt "Phòng 1" lúc 9 giờ để tiếp về "Trần Văn An"
      Thì hồ sơ "Phòng 1" ở trạng thái "Đã ghi sổ, tiếp nhận"
      Và hạn "Trả lời ý kiến phản ánh" của "Phòng 1" là ngày 30/03/2026

    Tình huống: Hai buổi tiếp trùng phòng, trùng giờ
      Biết "Lê Thị Lan" đã đặt "Phòng 1" lúc 9 giờ để tiếp về "Trần Văn An"
      Khi "Lê Thị Lan" đặt "Phòng 1" lúc 9 giờ để tiếp về "Trần Văn An"
      Thì ứng dụng trả lời 409, có "phòng đã có người đặt giờ này"
      Và "Bùi Văn Quý" tìm thấy 1 hồ sơ "Phản ánh, kiến nghị, góp ý"

  Quy tắc: Ứng dụng không cho ai làm việc không thuộc thẩm quyền

    Tình huống: Người được góp ý tự đặt phòng
      Khi "Trần Văn An" đặt "Phòng 1" lúc 9 giờ để tiếp về "Trần Văn An"
      Thì ứng dụng trả lời 422, có "không có thẩm quyền"
      Và "Bùi Văn Quý" tìm thấy 0 hồ sơ "Phản ánh, kiến nghị, góp ý"

    Tình huống: Phân loại qua ứng dụng
      Biết "Lê Thị Lan" đã đặt "Phòng 1" lúc 9 giờ để tiếp về "Trần Văn An"
      Khi "Lê Thị Lan" thực hiện "Phân loại" trên "Phòng 1" với:
        | Phân loại | comment |
      Thì ứng dụng trả lời 200, có "classified"
      Và hồ sơ "Phòng 1" ở trạng thái "Đã phân loại"
      Và nhật ký của "Phòng 1" có "Phân loại"
