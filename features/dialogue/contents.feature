# language: vi
Tính năng: Nội dung kiến nghị tại hội nghị đối thoại

  Bối cảnh:
    Biết hôm nay là ngày 02/03/2026
    Và "Ông Bách" là "Người đứng đầu" của "Đảng ủy phường Hoa Sữa"
    Và "Bà Lan" là "Văn phòng cấp ủy" của "Đảng ủy phường Hoa Sữa"
    Và hồ sơ "đối thoại quý I" thuộc loại "Hội nghị đối thoại với nhân dân" do "Bà Lan" mở ngày 02/03/2026 với:
      | Đơn vị tổ chức đối thoại | Đảng ủy phường Hoa Sữa |
      | Cấp tổ chức              | cấp xã, phường         |
      | Loại đối thoại           | định kỳ                |
      | Người chủ trì đối thoại  | Ông Bách               |
      | Ngày tổ chức             | 20/03/2026             |
    Và ngày 20/03/2026 "Ông Bách" đã thực hiện "Khai mạc" trên "đối thoại quý I" với:
      | Số người dự | 180 |

  Quy tắc: Từng nội dung được đếm; nội dung trả lời tại hội nghị được đếm riêng

    Tình huống: Hai nội dung, một nội dung trả lời tại hội nghị
      Biết ngày 20/03/2026 "Bà Lan" đã thực hiện "Ghi nội dung" trên "đối thoại quý I" với:
        | Tóm tắt nội dung     | Giờ mở cửa nhà văn hóa |
        | Nội dung kiến nghị   | Mở thêm buổi tối       |
        | Trả lời tại hội nghị | có                     |
      Khi "Bà Lan" thực hiện "Ghi nội dung" trên "đối thoại quý I" với:
        | Tóm tắt nội dung     | Rác ở bờ sông     |
        | Nội dung kiến nghị   | Thu gom hằng ngày |
        | Trả lời tại hội nghị | không             |
      Thì hồ sơ "đối thoại quý I" có "Số nội dung kiến nghị" là "2"
      Và hồ sơ "đối thoại quý I" có "Số nội dung trả lời tại hội nghị" là "1"
      Và hồ sơ "đối thoại quý I" có 2 hồ sơ "Vụ việc, nội dung phản ánh, kiến nghị" ở trạng thái "Đã ghi sổ, tiếp nhận"

  Quy tắc: Hội nghị có biên bản và thông báo kết luận do người chủ trì ký

    Tình huống: Ban hành thông báo kết luận
      Biết ngày 20/03/2026 "Ông Bách" đã thực hiện "Bế mạc" trên "đối thoại quý I" với:
        | Biên bản | Biên bản đối thoại |
      Và hôm nay là ngày 25/03/2026
      Khi "Bà Lan" thực hiện "Ban hành thông báo kết luận" trên "đối thoại quý I" với:
        | Văn bản | 31-TB/ĐU |
        | Chữ ký  | Ông Bách |
      Thì hồ sơ "đối thoại quý I" ở trạng thái "Đã ban hành thông báo kết luận"

    Tình huống: Thông báo kết luận không có chữ ký của người chủ trì
      Biết ngày 20/03/2026 "Ông Bách" đã thực hiện "Bế mạc" trên "đối thoại quý I" với:
        | Biên bản | Biên bản đối thoại |
      Khi "Bà Lan" thử "Ban hành thông báo kết luận" trên "đối thoại quý I" với:
        | Văn bản | 31-TB/ĐU |
        | Chữ ký  | Bà Lan   |
      Thì bị từ chối vì "chữ ký"
