# language: vi
Tính năng: Nội dung đã trả lời tại hội nghị đối thoại

  Bối cảnh:
    Biết hôm nay là ngày 02/03/2026
    Và "Ông Bách" là "Người đứng đầu" của "Đảng ủy phường Hoa Sữa"
    Và "Bà Lan" là "Văn phòng cấp ủy" của "Đảng ủy phường Hoa Sữa"
    Và "Bà Nga" là "Người tiếp công dân" của "Đảng ủy phường Hoa Sữa"
    Và hồ sơ "đối thoại quý I" thuộc loại "Hội nghị đối thoại với nhân dân" do "Bà Lan" mở ngày 02/03/2026 với:
      | Đơn vị tổ chức đối thoại | Đảng ủy phường Hoa Sữa |
      | Cấp tổ chức              | cấp xã, phường         |
      | Loại đối thoại           | định kỳ                |
      | Người chủ trì đối thoại  | Ông Bách               |
      | Ngày tổ chức             | 20/03/2026             |
    Và ngày 20/03/2026 "Ông Bách" đã thực hiện "Khai mạc" trên "đối thoại quý I" với:
      | Số người dự | 180 |

  Quy tắc: Chỉ nội dung đã trả lời tại hội nghị mới được trả lời mà không xác minh, theo biên bản

    Khung tình huống: Trả lời ngay khi nhận giải quyết
      Biết ngày 20/03/2026 "Bà Lan" đã thực hiện "Ghi nội dung" trên "đối thoại quý I" với:
        | Tóm tắt nội dung     | Giờ mở cửa nhà văn hóa |
        | Nội dung kiến nghị   | Mở thêm buổi tối       |
        | Trả lời tại hội nghị | <tại hội nghị>         |
      Và "giờ mở cửa" là hồ sơ "Vụ việc, nội dung phản ánh, kiến nghị" phát sinh từ "đối thoại quý I"
      Và ngày 23/03/2026 "Bà Nga" đã thực hiện "Phân loại" trên "giờ mở cửa" với:
        | Phân loại | kiến nghị |
      Và ngày 23/03/2026 "Ông Bách" đã thực hiện "Nhận giải quyết" trên "giờ mở cửa"
      Khi "<người>" thử "Trả lời" trên "giờ mở cửa" với:
        | Biên bản | Biên bản đối thoại |
      Thì <kết quả>

      Dữ liệu:
        | tại hội nghị | người    | kết quả                              |
        | có           | Ông Bách | được chấp nhận                       |
        | không        | Ông Bách | bị từ chối vì "trả lời tại hội nghị" |
        | có           | Bà Nga   | bị từ chối vì "không có thẩm quyền"  |
