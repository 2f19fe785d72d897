# language: vi
Tính năng: Lên lịch hội nghị đối thoại

  Bối cảnh:
    Biết hôm nay là ngày 02/06/2025
    Và "Ông Bách" là "Người đứng đầu" của "Đảng ủy phường Hoa Sữa"
    Và "Bà Lan" là "Văn phòng cấp ủy" của "Đảng ủy phường Hoa Sữa"
    Và "Ông Lâm" là "Người đứng đầu" của "Quận ủy Sông Mây"
    Và "Bà Thúy" là "Văn phòng cấp ủy" của "Quận ủy Sông Mây"

  Quy tắc: Đối thoại theo chuyên đề phải nêu chủ đề

    Khung tình huống: Có chủ đề hay không
      Khi "Bà Lan" thử mở hồ sơ "đối thoại chuyên đề" thuộc loại "Hội nghị đối thoại với nhân dân" với:
        | Đơn vị tổ chức đối thoại | Đảng ủy phường Hoa Sữa |
        | Cấp tổ chức              | cấp xã, phường         |
        | Loại đối thoại           | <loại>                 |
        | Người chủ trì đối thoại  | Ông Bách               |
        | Ngày tổ chức             | 20/06/2025             |
      Thì <kết quả>

      Dữ liệu:
        | loại      | kết quả                   |
        | chuyên đề | bị từ chối vì "có chủ đề" |
        | đột xuất  | được chấp nhận            |

  Quy tắc: Đối thoại đột xuất được công bố và tổ chức ngay trong ngày, không lên lịch cho ngày đã qua

    Khung tình huống: Ngày tổ chức
      Khi "Bà Lan" thử mở hồ sơ "đối thoại đột xuất" thuộc loại "Hội nghị đối thoại với nhân dân" với:
        | Đơn vị tổ chức đối thoại | Đảng ủy phường Hoa Sữa |
        | Cấp tổ chức              | cấp xã, phường         |
        | Loại đối thoại           | đột xuất               |
        | Người chủ trì đối thoại  | Ông Bách               |
        | Ngày tổ chức             | <ngày>                 |
      Thì <kết quả>

      Dữ liệu:
        | ngày       | kết quả                      |
        | 02/06/2025 | được chấp nhận               |
        | 01/06/2025 | bị từ chối vì "ngày tổ chức" |

  Quy tắc: Từ ngày 01/7/2025 không còn đối thoại cấp huyện

    Khung tình huống: Đối thoại cấp quận quanh ngày 01/7/2025
      Khi "Bà Thúy" thử mở hồ sơ "đối thoại cấp quận" thuộc loại "Hội nghị đối thoại với nhân dân" với:
        | Đơn vị tổ chức đối thoại | Quận ủy Sông Mây          |
        | Cấp tổ chức              | cấp huyện (đến 30/6/2025) |
        | Loại đối thoại           | định kỳ                   |
        | Người chủ trì đối thoại  | Ông Lâm                   |
        | Ngày tổ chức             | <ngày>                    |
      Thì <kết quả>

      Dữ liệu:
        | ngày       | kết quả                     |
        | 30/06/2025 | được chấp nhận              |
        | 01/07/2025 | bị từ chối vì "cấp tổ chức" |
