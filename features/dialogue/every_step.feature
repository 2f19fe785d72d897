# language: vi
Tính năng: Hội nghị đối thoại với nhân dân: mọi bước, mọi trường hợp bị từ chối

  Bối cảnh:
    Biết hôm nay là ngày 05/01/2026
    Và "Bà Mai" là "Người tiếp công dân" của "Văn phòng phường Sen Vàng"
    Và "Ông Bình" là "Người đứng đầu" của "Văn phòng phường Sen Vàng"
    Và "Bà Lan" là "Văn phòng cấp ủy" của "Văn phòng phường Sen Vàng"
    Và "Ông An" là "Người đứng đầu" của "Trường Tiểu học Hoa Sữa"

  Quy tắc: Mở hồ sơ

    Tình huống: “Lên lịch, công bố” bị từ chối: không có thẩm quyền
      Khi "Ông Bình" thử mở hồ sơ "hội nghị đối thoại với nhân dân số 1" thuộc loại "Hội nghị đối thoại với nhân dân" với:
        | Đơn vị tổ chức đối thoại | Văn phòng phường Sen Vàng |
        | Cấp tổ chức              | cấp tỉnh, thành phố       |
        | Loại đối thoại           | định kỳ                   |
        | Người chủ trì đối thoại  | Ông An                    |
        | Ngày tổ chức             | 04/02/2026                |
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"

    Tình huống: “Lên lịch, công bố” bị từ chối: thiếu thông tin, giấy tờ
      Khi "Ông Bình" thử mở hồ sơ "hội nghị đối thoại với nhân dân số 1" thuộc loại "Hội nghị đối thoại với nhân dân"
      Thì bị từ chối vì "thiếu: Đơn vị tổ chức đối thoại"
      Và bị từ chối vì "thiếu: Cấp tổ chức"
      Và bị từ chối vì "thiếu: Loại đối thoại"
      Và bị từ chối vì "thiếu: Người chủ trì đối thoại"
      Và bị từ chối vì "thiếu: Ngày tổ chức"

    Tình huống: “Lên lịch, công bố”: Đã có lịch, đã công bố
      Khi "Bà Mai" mở hồ sơ "hội nghị đối thoại với nhân dân số 1" thuộc loại "Hội nghị đối thoại với nhân dân" với:
        | Đơn vị tổ chức đối thoại | Văn phòng phường Sen Vàng |
        | Cấp tổ chức              | cấp tỉnh, thành phố       |
        | Loại đối thoại           | định kỳ                   |
        | Người chủ trì đối thoại  | Ông An                    |
        | Ngày tổ chức             | 04/02/2026                |
      Thì hồ sơ "hội nghị đối thoại với nhân dân số 1" ở trạng thái "Đã có lịch, đã công bố"

  Quy tắc: Hồ sơ “Hội nghị đối thoại với nhân dân” ở trạng thái “Đã có lịch, đã công bố”

    Bối cảnh:
      Biết hồ sơ "hội nghị đối thoại với nhân dân số 1" thuộc loại "Hội nghị đối thoại với nhân dân" do "Bà Lan" mở ngày 05/01/2026 với:
        | Đơn vị tổ chức đối thoại | Văn phòng phường Sen Vàng |
        | Cấp tổ chức              | cấp tỉnh, thành phố       |
        | Loại đối thoại           | định kỳ                   |
        | Người chủ trì đối thoại  | Ông An                    |
        | Ngày tổ chức             | 04/02/2026                |

    Tình huống: “Lùi lịch” khi “Đã có lịch, đã công bố”: Lùi lịch, đã thông báo
      Biết hôm nay là ngày 06/01/2026
      Khi "Ông An" thực hiện "Lùi lịch" trên "hội nghị đối thoại với nhân dân số 1" với:
        | Lý do | Theo kết quả xem xét hồ sơ |
      Thì hồ sơ "hội nghị đối thoại với nhân dân số 1" ở trạng thái "Lùi lịch, đã thông báo"

    Tình huống: “Hủy” khi “Đã có lịch, đã công bố”: Không tổ chức (có lý do)
      Biết hôm nay là ngày 06/01/2026
      Khi "Ông An" thực hiện "Hủy" trên "hội nghị đối thoại với nhân dân số 1" với:
        | Lý do | Theo kết quả xem xét hồ sơ |
      Thì hồ sơ "hội nghị đối thoại với nhân dân số 1" ở trạng thái "Không tổ chức (có lý do)"

    Tình huống: “Lùi lịch” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 06/01/2026
      Khi "Bà Lan" thử "Lùi lịch" trên "hội nghị đối thoại với nhân dân số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: lý do"

    Tình huống: “Khai mạc” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ, chưa đúng điều kiện
      Biết hôm nay là ngày 04/02/2026
      Khi "Bà Lan" thử "Khai mạc" trên "hội nghị đối thoại với nhân dân số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: Số người dự"
      Và bị từ chối vì "yêu cầu: số người dự từ 1 trở lên"

    Tình huống: “Hủy” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 06/01/2026
      Khi "Bà Lan" thử "Hủy" trên "hội nghị đối thoại với nhân dân số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: lý do"

    Tình huống: “Lùi lịch” khi “Đã có lịch, đã công bố”: Lùi lịch, đã thông báo, trường hợp 2
      Biết hôm nay là ngày 06/01/2026
      Khi "Ông Bình" thực hiện "Lùi lịch" trên "hội nghị đối thoại với nhân dân số 1" với:
        | Lý do | Theo kết quả xem xét hồ sơ |
      Thì hồ sơ "hội nghị đối thoại với nhân dân số 1" ở trạng thái "Lùi lịch, đã thông báo"

  Quy tắc: Hồ sơ “Hội nghị đối thoại với nhân dân” ở trạng thái “Lùi lịch, đã thông báo”

    Bối cảnh:
      Biết hồ sơ "hội nghị đối thoại với nhân dân số 1" thuộc loại "Hội nghị đối thoại với nhân dân" do "Bà Lan" mở ngày 05/01/2026 với:
        | Đơn vị tổ chức đối thoại | Văn phòng phường Sen Vàng |
        | Cấp tổ chức              | cấp tỉnh, thành phố       |
        | Loại đối thoại           | định kỳ                   |
        | Người chủ trì đối thoại  | Ông An                    |
        | Ngày tổ chức             | 04/02/2026                |
      Và ngày 06/01/2026 "Ông An" đã thực hiện "Lùi lịch" trên "hội nghị đối thoại với nhân dân số 1" với:
        | Lý do | Theo kết quả xem xét hồ sơ |

    Tình huống: “Ấn định lịch mới” khi “Lùi lịch, đã thông báo”: Đã có lịch, đã công bố
      Biết hôm nay là ngày 07/01/2026
      Khi "Bà Lan" thực hiện "Ấn định lịch mới" trên "hội nghị đối thoại với nhân dân số 1" với:
        | Ngày tổ chức | 06/02/2026 |
      Thì hồ sơ "hội nghị đối thoại với nhân dân số 1" ở trạng thái "Đã có lịch, đã công bố"

    Tình huống: “Hủy” khi “Lùi lịch, đã thông báo”: Không tổ chức (có lý do)
      Biết hôm nay là ngày 07/01/2026
      Khi "Ông An" thực hiện "Hủy" trên "hội nghị đối thoại với nhân dân số 1" với:
        | Lý do | Theo kết quả xem xét hồ sơ |
      Thì hồ sơ "hội nghị đối thoại với nhân dân số 1" ở trạng thái "Không tổ chức (có lý do)"

    Tình huống: “Ấn định lịch mới” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 07/01/2026
      Khi "Ông Bình" thử "Ấn định lịch mới" trên "hội nghị đối thoại với nhân dân số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: Ngày tổ chức"

    Tình huống: “Ấn định lịch mới” bị từ chối: chưa đúng điều kiện
      Biết hôm nay là ngày 07/01/2026
      Khi "Bà Lan" thử "Ấn định lịch mới" trên "hội nghị đối thoại với nhân dân số 1" với:
        | Ngày tổ chức | 06/01/2026 |
      Thì bị từ chối vì "yêu cầu: ngày tổ chức từ ngày thực hiện trở lên"

  Quy tắc: Hồ sơ “Hội nghị đối thoại với nhân dân” ở trạng thái “Đang diễn ra”

    Bối cảnh:
      Biết hồ sơ "hội nghị đối thoại với nhân dân số 1" thuộc loại "Hội nghị đối thoại với nhân dân" do "Bà Lan" mở ngày 05/01/2026 với:
        | Đơn vị tổ chức đối thoại | Văn phòng phường Sen Vàng |
        | Cấp tổ chức              | cấp tỉnh, thành phố       |
        | Loại đối thoại           | định kỳ                   |
        | Người chủ trì đối thoại  | Ông An                    |
        | Ngày tổ chức             | 04/02/2026                |
      Và ngày 04/02/2026 "Ông An" đã thực hiện "Khai mạc" trên "hội nghị đối thoại với nhân dân số 1" với:
        | Số người dự | 1 |

    Tình huống: “Ghi nội dung” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 05/02/2026
      Khi "Ông Bình" thử "Ghi nội dung" trên "hội nghị đối thoại với nhân dân số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: Tóm tắt nội dung"
      Và bị từ chối vì "thiếu: Nội dung kiến nghị"
      Và bị từ chối vì "thiếu: Trả lời tại hội nghị"

    Tình huống: “Ghi nội dung” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ, trường hợp 2
      Biết hôm nay là ngày 05/02/2026
      Khi "Ông Bình" thử "Ghi nội dung" trên "hội nghị đối thoại với nhân dân số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: Tóm tắt nội dung"
      Và bị từ chối vì "thiếu: Nội dung kiến nghị"
      Và bị từ chối vì "thiếu: Trả lời tại hội nghị"

    Tình huống: “Bế mạc” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 05/02/2026
      Khi "Bà Lan" thử "Bế mạc" trên "hội nghị đối thoại với nhân dân số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: biên bản"

  Quy tắc: Từng nội dung được đếm; nội dung trả lời tại hội nghị được đếm riêng

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

    Khung tình huống: Người chủ trì tự ghi mà không ghi nội dung
      Khi "Ông Bách" thử "Ghi nội dung" trên "đối thoại quý I" với:
        | Trả lời tại hội nghị | <tại hội nghị> |
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: Tóm tắt nội dung"
      Và bị từ chối vì "thiếu: Nội dung kiến nghị"

      Dữ liệu:
        | tại hội nghị |
        | có           |
        | không        |

    Tình huống: Không nói rõ đã trả lời tại hội nghị hay chưa
      Khi "Bà Lan" thử "Ghi nội dung" trên "đối thoại quý I" với:
        | Tóm tắt nội dung   | Rác ở bờ sông     |
        | Nội dung kiến nghị | Thu gom hằng ngày |
      Thì bị từ chối vì "thiếu: Trả lời tại hội nghị"
      Và bị từ chối vì "yêu cầu: trả lời tại hội nghị: có"
      Và bị từ chối vì "yêu cầu: trả lời tại hội nghị: không"

  Quy tắc: Hội nghị có biên bản và thông báo kết luận do người chủ trì ký

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

    Tình huống: Người chủ trì tự ban hành, không qua văn phòng và không có văn bản
      Biết ngày 20/03/2026 "Ông Bách" đã thực hiện "Bế mạc" trên "đối thoại quý I" với:
        | Biên bản | Biên bản đối thoại |
      Khi "Ông Bách" thử "Ban hành thông báo kết luận" trên "đối thoại quý I"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: văn bản"
