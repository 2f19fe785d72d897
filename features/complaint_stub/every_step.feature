# language: vi
Tính năng: Phiếu theo dõi khiếu nại lần đầu: mọi bước, mọi trường hợp bị từ chối

  Bối cảnh:
    Biết hôm nay là ngày 05/01/2026
    Và "Ông An" là "Người tiếp công dân" của "Văn phòng phường Sen Vàng"
    Và "Bà Lan" là "Người đứng đầu" của "Văn phòng phường Sen Vàng"
    Và có tổ chức "Ban Xây dựng Đảng phường Hoa Sữa"

  Quy tắc: Mở hồ sơ

    Tình huống: “Nhận đơn” bị từ chối: không có thẩm quyền
      Khi "Bà Lan" thử mở hồ sơ "phiếu theo dõi khiếu nại lần đầu số 1" thuộc loại "Phiếu theo dõi khiếu nại lần đầu" với:
        | Cơ quan giải quyết | Văn phòng phường Sen Vàng |
        | Số hiệu phiếu      | Như trong hồ sơ kèm theo  |
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"

    Tình huống: “Nhận đơn” bị từ chối: thiếu thông tin, giấy tờ
      Khi "Bà Lan" thử mở hồ sơ "phiếu theo dõi khiếu nại lần đầu số 1" thuộc loại "Phiếu theo dõi khiếu nại lần đầu"
      Thì bị từ chối vì "thiếu: Cơ quan giải quyết"
      Và bị từ chối vì "thiếu: Số hiệu phiếu"

  Quy tắc: Hồ sơ “Phiếu theo dõi khiếu nại lần đầu” ở trạng thái “Đã nhận đơn”

    Bối cảnh:
      Biết hồ sơ "phiếu theo dõi khiếu nại lần đầu số 1" thuộc loại "Phiếu theo dõi khiếu nại lần đầu" do "Ông An" mở ngày 05/01/2026 với:
        | Cơ quan giải quyết | Văn phòng phường Sen Vàng |
        | Số hiệu phiếu      | Như trong hồ sơ kèm theo  |

    Tình huống: “Không thụ lý” khi “Đã nhận đơn”: Không thụ lý
      Biết hôm nay là ngày 06/01/2026
      Khi "Bà Lan" thực hiện "Không thụ lý" trên "phiếu theo dõi khiếu nại lần đầu số 1" với:
        | Lý do              | Theo kết quả xem xét hồ sơ |
        | Văn bản (số, ngày) | 12-QĐ/ĐU                   |
      Thì hồ sơ "phiếu theo dõi khiếu nại lần đầu số 1" ở trạng thái "Không thụ lý"

    Tình huống: “Thụ lý” bị từ chối: không có thẩm quyền
      Biết hôm nay là ngày 06/01/2026
      Khi "Ông An" thử "Thụ lý" trên "phiếu theo dõi khiếu nại lần đầu số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"

    Tình huống: “Không thụ lý” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 06/01/2026
      Khi "Ông An" thử "Không thụ lý" trên "phiếu theo dõi khiếu nại lần đầu số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: lý do"
      Và bị từ chối vì "thiếu: văn bản (số, ngày)"

    Tình huống: “Rút khiếu nại” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 06/01/2026
      Khi "Ông An" thử "Rút khiếu nại" trên "phiếu theo dõi khiếu nại lần đầu số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: văn bản (số, ngày)"

    Tình huống: “Rút khiếu nại” khi “Đã nhận đơn”: Đình chỉ do rút khiếu nại
      Biết hôm nay là ngày 06/01/2026
      Khi "Bà Lan" thực hiện "Rút khiếu nại" trên "phiếu theo dõi khiếu nại lần đầu số 1" với:
        | Văn bản (số, ngày) | 12-QĐ/ĐU |
      Thì hồ sơ "phiếu theo dõi khiếu nại lần đầu số 1" ở trạng thái "Đình chỉ do rút khiếu nại"

  Quy tắc: Hồ sơ “Phiếu theo dõi khiếu nại lần đầu” ở trạng thái “Đã thụ lý”

    Bối cảnh:
      Biết hồ sơ "phiếu theo dõi khiếu nại lần đầu số 1" thuộc loại "Phiếu theo dõi khiếu nại lần đầu" do "Ông An" mở ngày 05/01/2026 với:
        | Cơ quan giải quyết | Văn phòng phường Sen Vàng |
        | Số hiệu phiếu      | Như trong hồ sơ kèm theo  |
      Và ngày 06/01/2026 "Bà Lan" đã thực hiện "Thụ lý" trên "phiếu theo dõi khiếu nại lần đầu số 1"

    Tình huống: “Gia hạn giải quyết” khi “Đã thụ lý”: Đã thụ lý
      Biết hôm nay là ngày 07/01/2026
      Khi "Bà Lan" thực hiện "Gia hạn giải quyết" trên "phiếu theo dõi khiếu nại lần đầu số 1" với:
        | Lý do | Theo kết quả xem xét hồ sơ |
      Thì hồ sơ "phiếu theo dõi khiếu nại lần đầu số 1" ở trạng thái "Đã thụ lý"

    Tình huống: “Rút khiếu nại” khi “Đã thụ lý”: Đình chỉ do rút khiếu nại
      Biết hôm nay là ngày 07/01/2026
      Khi "Bà Lan" thực hiện "Rút khiếu nại" trên "phiếu theo dõi khiếu nại lần đầu số 1" với:
        | Văn bản (số, ngày) | 13-QĐ/ĐU |
      Thì hồ sơ "phiếu theo dõi khiếu nại lần đầu số 1" ở trạng thái "Đình chỉ do rút khiếu nại"

    Tình huống: “Ghi cấp trên trực tiếp” khi “Đã thụ lý”: Đã thụ lý
      Biết hôm nay là ngày 07/01/2026
      Khi "Bà Lan" thực hiện "Ghi cấp trên trực tiếp" trên "phiếu theo dõi khiếu nại lần đầu số 1" với:
        | Cấp trên trực tiếp | Văn phòng phường Sen Vàng |
      Thì hồ sơ "phiếu theo dõi khiếu nại lần đầu số 1" ở trạng thái "Đã thụ lý"

    Tình huống: “Giao xác minh” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 07/01/2026
      Khi "Ông An" thử "Giao xác minh" trên "phiếu theo dõi khiếu nại lần đầu số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: Cơ quan xác minh"

    Tình huống: “Gia hạn giải quyết” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 07/01/2026
      Khi "Ông An" thử "Gia hạn giải quyết" trên "phiếu theo dõi khiếu nại lần đầu số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: lý do"

    Tình huống: “Ghi cấp trên trực tiếp” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 07/01/2026
      Khi "Ông An" thử "Ghi cấp trên trực tiếp" trên "phiếu theo dõi khiếu nại lần đầu số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: Cấp trên trực tiếp"

    Tình huống: Quá hạn “Giải quyết khiếu nại lần đầu”
      Khi đến ngày 06/02/2026
      Thì hạn "Giải quyết khiếu nại lần đầu" của "phiếu theo dõi khiếu nại lần đầu số 1" là ngày 05/02/2026
      Và hồ sơ "phiếu theo dõi khiếu nại lần đầu số 1" quá hạn "Giải quyết khiếu nại lần đầu"

    Tình huống: “Ghi nơi giữ hồ sơ” khi “Đã thụ lý”: Đã thụ lý
      Biết hôm nay là ngày 07/01/2026
      Khi "Ông An" thực hiện "Ghi nơi giữ hồ sơ" trên "phiếu theo dõi khiếu nại lần đầu số 1" với:
        | Phiếu đại diện hồ sơ | phiếu 07/2026, Phòng Cơ yếu |
      Thì hồ sơ "phiếu theo dõi khiếu nại lần đầu số 1" ở trạng thái "Đã thụ lý"

  Quy tắc: Hồ sơ “Phiếu theo dõi khiếu nại lần đầu” ở trạng thái “Đang xác minh”

    Bối cảnh:
      Biết hồ sơ "phiếu theo dõi khiếu nại lần đầu số 1" thuộc loại "Phiếu theo dõi khiếu nại lần đầu" do "Ông An" mở ngày 05/01/2026 với:
        | Cơ quan giải quyết | Văn phòng phường Sen Vàng |
        | Số hiệu phiếu      | Như trong hồ sơ kèm theo  |
      Và ngày 06/01/2026 "Bà Lan" đã thực hiện "Thụ lý" trên "phiếu theo dõi khiếu nại lần đầu số 1"
      Và ngày 07/01/2026 "Bà Lan" đã thực hiện "Giao xác minh" trên "phiếu theo dõi khiếu nại lần đầu số 1" với:
        | Cơ quan xác minh | Ban Xây dựng Đảng phường Hoa Sữa |

    Tình huống: “Đối thoại” khi “Đang xác minh”: Đã đối thoại
      Biết hôm nay là ngày 08/01/2026
      Khi "Bà Lan" thực hiện "Đối thoại" trên "phiếu theo dõi khiếu nại lần đầu số 1" với:
        | Biên bản | Biên bản ngày 08/01/2026 |
      Thì hồ sơ "phiếu theo dõi khiếu nại lần đầu số 1" ở trạng thái "Đã đối thoại"

    Tình huống: “Gia hạn giải quyết” khi “Đang xác minh”: Đang xác minh
      Biết hôm nay là ngày 08/01/2026
      Khi "Bà Lan" thực hiện "Gia hạn giải quyết" trên "phiếu theo dõi khiếu nại lần đầu số 1" với:
        | Lý do | Theo kết quả xem xét hồ sơ |
      Thì hồ sơ "phiếu theo dõi khiếu nại lần đầu số 1" ở trạng thái "Đang xác minh"

    Tình huống: “Ra quyết định giải quyết” khi “Đang xác minh”: Đã có quyết định giải quyết
      Biết hôm nay là ngày 08/01/2026
      Khi "Bà Lan" thực hiện "Ra quyết định giải quyết" trên "phiếu theo dõi khiếu nại lần đầu số 1" với:
        | Kết quả            | khiếu nại đúng |
        | Văn bản (số, ngày) | 14-QĐ/ĐU       |
      Thì hồ sơ "phiếu theo dõi khiếu nại lần đầu số 1" ở trạng thái "Đã có quyết định giải quyết"

    Tình huống: “Rút khiếu nại” khi “Đang xác minh”: Đình chỉ do rút khiếu nại
      Biết hôm nay là ngày 08/01/2026
      Khi "Bà Lan" thực hiện "Rút khiếu nại" trên "phiếu theo dõi khiếu nại lần đầu số 1" với:
        | Văn bản (số, ngày) | 14-QĐ/ĐU |
      Thì hồ sơ "phiếu theo dõi khiếu nại lần đầu số 1" ở trạng thái "Đình chỉ do rút khiếu nại"

    Tình huống: “Ghi cấp trên trực tiếp” khi “Đang xác minh”: Đang xác minh
      Biết hôm nay là ngày 08/01/2026
      Khi "Bà Lan" thực hiện "Ghi cấp trên trực tiếp" trên "phiếu theo dõi khiếu nại lần đầu số 1" với:
        | Cấp trên trực tiếp | Văn phòng phường Sen Vàng |
      Thì hồ sơ "phiếu theo dõi khiếu nại lần đầu số 1" ở trạng thái "Đang xác minh"

    Tình huống: “Đối thoại” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 08/01/2026
      Khi "Ông An" thử "Đối thoại" trên "phiếu theo dõi khiếu nại lần đầu số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: biên bản"

    Tình huống: “Tạm đình chỉ” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 08/01/2026
      Khi "Ông An" thử "Tạm đình chỉ" trên "phiếu theo dõi khiếu nại lần đầu số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: lý do"
      Và bị từ chối vì "thiếu: văn bản (số, ngày)"

    Tình huống: “Ra quyết định giải quyết” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 08/01/2026
      Khi "Ông An" thử "Ra quyết định giải quyết" trên "phiếu theo dõi khiếu nại lần đầu số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: Kết quả"
      Và bị từ chối vì "thiếu: văn bản (số, ngày)"

    Tình huống: “Ghi nơi giữ hồ sơ” khi “Đang xác minh”: Đang xác minh
      Biết hôm nay là ngày 08/01/2026
      Khi "Ông An" thực hiện "Ghi nơi giữ hồ sơ" trên "phiếu theo dõi khiếu nại lần đầu số 1" với:
        | Phiếu đại diện hồ sơ | phiếu 07/2026, Phòng Cơ yếu |
      Thì hồ sơ "phiếu theo dõi khiếu nại lần đầu số 1" ở trạng thái "Đang xác minh"

    Tình huống: “Cấp trên đôn đốc” khi “Đang xác minh”: Đang xác minh
      Biết "Bà Mai" là "Người đứng đầu" của "Ủy ban nhân dân thành phố Sông Mây"
      Và ngày 08/01/2026 "Bà Lan" đã thực hiện "Ghi cấp trên trực tiếp" trên "phiếu theo dõi khiếu nại lần đầu số 1" với:
        | Cấp trên trực tiếp | Ủy ban nhân dân thành phố Sông Mây |
      Khi "Bà Mai" thực hiện "Cấp trên đôn đốc" trên "phiếu theo dõi khiếu nại lần đầu số 1"
      Thì hồ sơ "phiếu theo dõi khiếu nại lần đầu số 1" ở trạng thái "Đang xác minh"

  Quy tắc: Hồ sơ “Phiếu theo dõi khiếu nại lần đầu” ở trạng thái “Đã thụ lý”, trường hợp 2

    Bối cảnh:
      Biết hồ sơ "phiếu theo dõi khiếu nại lần đầu số 1" thuộc loại "Phiếu theo dõi khiếu nại lần đầu" do "Ông An" mở ngày 05/01/2026 với:
        | Cơ quan giải quyết | Văn phòng phường Sen Vàng |
        | Số hiệu phiếu      | Như trong hồ sơ kèm theo  |
      Và ngày 06/01/2026 "Bà Lan" đã thực hiện "Thụ lý" trên "phiếu theo dõi khiếu nại lần đầu số 1"
      Và ngày 07/01/2026 "Bà Lan" đã thực hiện "Gia hạn giải quyết" trên "phiếu theo dõi khiếu nại lần đầu số 1" với:
        | Lý do | Theo kết quả xem xét hồ sơ |

    Tình huống: “Gia hạn giải quyết” bị từ chối: không còn được gia hạn
      Khi "Bà Lan" thử "Gia hạn giải quyết" trên "phiếu theo dõi khiếu nại lần đầu số 1" với:
        | Lý do | Theo kết quả xem xét hồ sơ |
      Thì bị từ chối vì "“Giải quyết khiếu nại lần đầu” chỉ được gia hạn 1 lần, đã dùng hết"

  Quy tắc: Hồ sơ “Phiếu theo dõi khiếu nại lần đầu” ở trạng thái “Đã đối thoại”

    Bối cảnh:
      Biết hồ sơ "phiếu theo dõi khiếu nại lần đầu số 1" thuộc loại "Phiếu theo dõi khiếu nại lần đầu" do "Ông An" mở ngày 05/01/2026 với:
        | Cơ quan giải quyết | Văn phòng phường Sen Vàng |
        | Số hiệu phiếu      | Như trong hồ sơ kèm theo  |
      Và ngày 06/01/2026 "Bà Lan" đã thực hiện "Thụ lý" trên "phiếu theo dõi khiếu nại lần đầu số 1"
      Và ngày 07/01/2026 "Bà Lan" đã thực hiện "Giao xác minh" trên "phiếu theo dõi khiếu nại lần đầu số 1" với:
        | Cơ quan xác minh | Ban Xây dựng Đảng phường Hoa Sữa |
      Và ngày 08/01/2026 "Bà Lan" đã thực hiện "Đối thoại" trên "phiếu theo dõi khiếu nại lần đầu số 1" với:
        | Biên bản | Biên bản ngày 08/01/2026 |

    Tình huống: “Gia hạn giải quyết” khi “Đã đối thoại”: Đã đối thoại
      Biết hôm nay là ngày 09/01/2026
      Khi "Bà Lan" thực hiện "Gia hạn giải quyết" trên "phiếu theo dõi khiếu nại lần đầu số 1" với:
        | Lý do | Theo kết quả xem xét hồ sơ |
      Thì hồ sơ "phiếu theo dõi khiếu nại lần đầu số 1" ở trạng thái "Đã đối thoại"

    Tình huống: “Ra quyết định giải quyết” khi “Đã đối thoại”: Đã có quyết định giải quyết
      Biết hôm nay là ngày 09/01/2026
      Khi "Bà Lan" thực hiện "Ra quyết định giải quyết" trên "phiếu theo dõi khiếu nại lần đầu số 1" với:
        | Kết quả            | khiếu nại đúng |
        | Văn bản (số, ngày) | 15-QĐ/ĐU       |
      Thì hồ sơ "phiếu theo dõi khiếu nại lần đầu số 1" ở trạng thái "Đã có quyết định giải quyết"

    Tình huống: “Rút khiếu nại” khi “Đã đối thoại”: Đình chỉ do rút khiếu nại
      Biết hôm nay là ngày 09/01/2026
      Khi "Bà Lan" thực hiện "Rút khiếu nại" trên "phiếu theo dõi khiếu nại lần đầu số 1" với:
        | Văn bản (số, ngày) | 15-QĐ/ĐU |
      Thì hồ sơ "phiếu theo dõi khiếu nại lần đầu số 1" ở trạng thái "Đình chỉ do rút khiếu nại"

    Tình huống: “Ghi cấp trên trực tiếp” khi “Đã đối thoại”: Đã đối thoại
      Biết hôm nay là ngày 09/01/2026
      Khi "Bà Lan" thực hiện "Ghi cấp trên trực tiếp" trên "phiếu theo dõi khiếu nại lần đầu số 1" với:
        | Cấp trên trực tiếp | Văn phòng phường Sen Vàng |
      Thì hồ sơ "phiếu theo dõi khiếu nại lần đầu số 1" ở trạng thái "Đã đối thoại"

    Tình huống: “Ghi nơi giữ hồ sơ” khi “Đã đối thoại”: Đã đối thoại
      Biết hôm nay là ngày 09/01/2026
      Khi "Ông An" thực hiện "Ghi nơi giữ hồ sơ" trên "phiếu theo dõi khiếu nại lần đầu số 1" với:
        | Phiếu đại diện hồ sơ | phiếu 07/2026, Phòng Cơ yếu |
      Thì hồ sơ "phiếu theo dõi khiếu nại lần đầu số 1" ở trạng thái "Đã đối thoại"

    Tình huống: “Cấp trên đôn đốc” khi “Đã đối thoại”: Đã đối thoại
      Biết "Bà Mai" là "Người đứng đầu" của "Ủy ban nhân dân thành phố Sông Mây"
      Và ngày 09/01/2026 "Bà Lan" đã thực hiện "Ghi cấp trên trực tiếp" trên "phiếu theo dõi khiếu nại lần đầu số 1" với:
        | Cấp trên trực tiếp | Ủy ban nhân dân thành phố Sông Mây |
      Khi "Bà Mai" thực hiện "Cấp trên đôn đốc" trên "phiếu theo dõi khiếu nại lần đầu số 1"
      Thì hồ sơ "phiếu theo dõi khiếu nại lần đầu số 1" ở trạng thái "Đã đối thoại"

  Quy tắc: Hồ sơ “Phiếu theo dõi khiếu nại lần đầu” ở trạng thái “Tạm đình chỉ”

    Bối cảnh:
      Biết hồ sơ "phiếu theo dõi khiếu nại lần đầu số 1" thuộc loại "Phiếu theo dõi khiếu nại lần đầu" do "Ông An" mở ngày 05/01/2026 với:
        | Cơ quan giải quyết | Văn phòng phường Sen Vàng |
        | Số hiệu phiếu      | Như trong hồ sơ kèm theo  |
      Và ngày 06/01/2026 "Bà Lan" đã thực hiện "Thụ lý" trên "phiếu theo dõi khiếu nại lần đầu số 1"
      Và ngày 07/01/2026 "Bà Lan" đã thực hiện "Giao xác minh" trên "phiếu theo dõi khiếu nại lần đầu số 1" với:
        | Cơ quan xác minh | Ban Xây dựng Đảng phường Hoa Sữa |
      Và ngày 08/01/2026 "Bà Lan" đã thực hiện "Tạm đình chỉ" trên "phiếu theo dõi khiếu nại lần đầu số 1" với:
        | Lý do              | Theo kết quả xem xét hồ sơ |
        | Văn bản (số, ngày) | 14-QĐ/ĐU                   |

    Tình huống: “Gửi quyết định tạm đình chỉ” khi “Tạm đình chỉ”: Tạm đình chỉ
      Biết hôm nay là ngày 09/01/2026
      Khi "Ông An" thực hiện "Gửi quyết định tạm đình chỉ" trên "phiếu theo dõi khiếu nại lần đầu số 1"
      Thì hồ sơ "phiếu theo dõi khiếu nại lần đầu số 1" ở trạng thái "Tạm đình chỉ"

    Tình huống: “Rút khiếu nại” khi “Tạm đình chỉ”: Đình chỉ do rút khiếu nại
      Biết hôm nay là ngày 09/01/2026
      Khi "Bà Lan" thực hiện "Rút khiếu nại" trên "phiếu theo dõi khiếu nại lần đầu số 1" với:
        | Văn bản (số, ngày) | 15-QĐ/ĐU |
      Thì hồ sơ "phiếu theo dõi khiếu nại lần đầu số 1" ở trạng thái "Đình chỉ do rút khiếu nại"

    Tình huống: “Gửi quyết định tạm đình chỉ” bị từ chối: không có thẩm quyền
      Biết hôm nay là ngày 09/01/2026
      Khi "Bà Lan" thử "Gửi quyết định tạm đình chỉ" trên "phiếu theo dõi khiếu nại lần đầu số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"

    Tình huống: “Tiếp tục giải quyết” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 09/01/2026
      Khi "Ông An" thử "Tiếp tục giải quyết" trên "phiếu theo dõi khiếu nại lần đầu số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: văn bản (số, ngày)"

    Tình huống: “Ghi nơi giữ hồ sơ” khi “Tạm đình chỉ”: Tạm đình chỉ
      Biết hôm nay là ngày 09/01/2026
      Khi "Ông An" thực hiện "Ghi nơi giữ hồ sơ" trên "phiếu theo dõi khiếu nại lần đầu số 1" với:
        | Phiếu đại diện hồ sơ | phiếu 07/2026, Phòng Cơ yếu |
      Thì hồ sơ "phiếu theo dõi khiếu nại lần đầu số 1" ở trạng thái "Tạm đình chỉ"

  Quy tắc: Hồ sơ “Phiếu theo dõi khiếu nại lần đầu” ở trạng thái “Đã có quyết định giải quyết”

    Bối cảnh:
      Biết hồ sơ "phiếu theo dõi khiếu nại lần đầu số 1" thuộc loại "Phiếu theo dõi khiếu nại lần đầu" do "Ông An" mở ngày 05/01/2026 với:
        | Cơ quan giải quyết | Văn phòng phường Sen Vàng |
        | Số hiệu phiếu      | Như trong hồ sơ kèm theo  |
      Và ngày 06/01/2026 "Bà Lan" đã thực hiện "Thụ lý" trên "phiếu theo dõi khiếu nại lần đầu số 1"
      Và ngày 07/01/2026 "Bà Lan" đã thực hiện "Giao xác minh" trên "phiếu theo dõi khiếu nại lần đầu số 1" với:
        | Cơ quan xác minh | Ban Xây dựng Đảng phường Hoa Sữa |
      Và ngày 08/01/2026 "Bà Lan" đã thực hiện "Ra quyết định giải quyết" trên "phiếu theo dõi khiếu nại lần đầu số 1" với:
        | Kết quả            | khiếu nại đúng |
        | Văn bản (số, ngày) | 14-QĐ/ĐU       |

    Tình huống: “Công khai, thi hành quyết định” khi “Đã có quyết định giải quyết”: Đã công khai và thi hành
      Biết hôm nay là ngày 09/01/2026
      Khi "Bà Lan" thực hiện "Công khai, thi hành quyết định" trên "phiếu theo dõi khiếu nại lần đầu số 1" với:
        | Báo cáo | Báo cáo ngày 09/01/2026 |
      Thì hồ sơ "phiếu theo dõi khiếu nại lần đầu số 1" ở trạng thái "Đã công khai và thi hành"

    Tình huống: “Công khai, thi hành quyết định” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 09/01/2026
      Khi "Ông An" thử "Công khai, thi hành quyết định" trên "phiếu theo dõi khiếu nại lần đầu số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: báo cáo"

  Quy tắc: Không thụ lý, rút khiếu nại hoặc thi hành xong quyết định thì vụ việc ban đầu nhận kết quả

    Bối cảnh:
      Biết hôm nay là ngày 02/03/2026
      Và "Ông Hải" là "Người đứng đầu" của "Ủy ban nhân dân phường Hoa Sữa"
      Và "Bà Nga" là "Người tiếp công dân" của "Ủy ban nhân dân phường Hoa Sữa"
      Và có tổ chức "Thanh tra thành phố Sông Mây"
      Và hồ sơ "đơn ông Tư" thuộc loại "Vụ việc, nội dung phản ánh, kiến nghị" do "Bà Nga" mở ngày 02/03/2026 với:
        | Nguồn tiếp nhận                           | đơn thư                        |
        | Cấp ủy, cơ quan có trách nhiệm giải quyết | Ủy ban nhân dân phường Hoa Sữa |
        | Tóm tắt vụ việc                           | Quyết định thu hồi đất         |
        | Nội dung                                  | Không đồng ý mức bồi thường    |
        | Người phản ánh, kiến nghị                 | Ông Tư, tổ 9                   |
        | Số người cùng kiến nghị                   | 1                              |
      Và ngày 03/03/2026 "Bà Nga" đã thực hiện "Phân loại" trên "đơn ông Tư" với:
        | Phân loại | khiếu nại |
      Và ngày 04/03/2026 "Ông Hải" đã thực hiện "Chuyển giải quyết theo luật" trên "đơn ông Tư" với:
        | Số hiệu phiếu | KN-12/2026 |
      Và "phiếu KN-12" là hồ sơ "Phiếu theo dõi khiếu nại lần đầu" phát sinh từ "đơn ông Tư"

    Tình huống: Không thụ lý
      Biết hôm nay là ngày 06/03/2026
      Khi "Ông Hải" thực hiện "Không thụ lý" trên "phiếu KN-12" với:
        | Lý do   | Đã có quyết định giải quyết lần hai |
        | Văn bản | 18-TB/UBND                          |
      Thì hồ sơ "phiếu KN-12" ở trạng thái "Không thụ lý"
      Và hồ sơ "đơn ông Tư" ở trạng thái "Đã trả lời, thông báo kết quả"

    Tình huống: Rút khiếu nại
      Biết hôm nay là ngày 06/03/2026
      Khi "Ông Hải" thực hiện "Rút khiếu nại" trên "phiếu KN-12" với:
        | Văn bản | 09-ĐRKN |
      Thì hồ sơ "phiếu KN-12" ở trạng thái "Đình chỉ do rút khiếu nại"
      Và hồ sơ "đơn ông Tư" ở trạng thái "Đã trả lời, thông báo kết quả"

    Tình huống: Công khai, thi hành xong quyết định giải quyết
      Biết ngày 06/03/2026 "Ông Hải" đã thực hiện "Thụ lý" trên "phiếu KN-12"
      Và ngày 09/03/2026 "Ông Hải" đã thực hiện "Giao xác minh" trên "phiếu KN-12" với:
        | Cơ quan xác minh | Thanh tra thành phố Sông Mây |
      Và ngày 30/03/2026 "Ông Hải" đã thực hiện "Ra quyết định giải quyết" trên "phiếu KN-12" với:
        | Kết quả | đúng một phần |
        | Văn bản | 41-QĐ/UBND    |
      Và hôm nay là ngày 20/04/2026
      Khi "Ông Hải" thực hiện "Công khai, thi hành quyết định" trên "phiếu KN-12" với:
        | Báo cáo | Báo cáo kết quả thi hành |
      Thì hồ sơ "phiếu KN-12" ở trạng thái "Đã công khai và thi hành"
      Và hồ sơ "đơn ông Tư" ở trạng thái "Đã trả lời, thông báo kết quả"

  Quy tắc: Việc làm trong hạn thì về sau không bị tính là quá hạn, làm muộn thì vẫn là quá hạn

    Bối cảnh:
      Biết hôm nay là ngày 02/03/2026
      Và "Ông Hải" là "Người đứng đầu" của "Ủy ban nhân dân phường Hoa Sữa"
      Và "Bà Nga" là "Người tiếp công dân" của "Ủy ban nhân dân phường Hoa Sữa"
      Và có tổ chức "Thanh tra thành phố Sông Mây"
      Và hồ sơ "đơn ông Tư" thuộc loại "Vụ việc, nội dung phản ánh, kiến nghị" do "Bà Nga" mở ngày 02/03/2026 với:
        | Nguồn tiếp nhận                           | đơn thư                        |
        | Cấp ủy, cơ quan có trách nhiệm giải quyết | Ủy ban nhân dân phường Hoa Sữa |
        | Tóm tắt vụ việc                           | Quyết định thu hồi đất         |
        | Nội dung                                  | Không đồng ý mức bồi thường    |
        | Người phản ánh, kiến nghị                 | Ông Tư, tổ 9                   |
        | Số người cùng kiến nghị                   | 1                              |
      Và ngày 03/03/2026 "Bà Nga" đã thực hiện "Phân loại" trên "đơn ông Tư" với:
        | Phân loại | khiếu nại |
      Và ngày 04/03/2026 "Ông Hải" đã thực hiện "Chuyển giải quyết theo luật" trên "đơn ông Tư" với:
        | Số hiệu phiếu | KN-12/2026 |
      Và "phiếu KN-12" là hồ sơ "Phiếu theo dõi khiếu nại lần đầu" phát sinh từ "đơn ông Tư"

    Tình huống: Thụ lý trong hạn
      Biết ngày 06/03/2026 "Ông Hải" đã thực hiện "Thụ lý" trên "phiếu KN-12"
      Khi đến ngày 20/03/2026
      Thì hồ sơ "phiếu KN-12" không quá hạn "Thụ lý khiếu nại"

    Tình huống: Quá hạn mới thông báo không thụ lý thì vẫn tính là quá hạn
      Biết ngày 20/03/2026 "Ông Hải" đã thực hiện "Không thụ lý" trên "phiếu KN-12" với:
        | Lý do   | Đã có quyết định giải quyết lần hai |
        | Văn bản | 18-TB/UBND                          |
      Khi đến ngày 23/03/2026
      Thì hồ sơ "phiếu KN-12" quá hạn "Thụ lý khiếu nại"

    Tình huống: Ra quyết định giải quyết trong ba mươi ngày
      Biết ngày 06/03/2026 "Ông Hải" đã thực hiện "Thụ lý" trên "phiếu KN-12"
      Và ngày 09/03/2026 "Ông Hải" đã thực hiện "Giao xác minh" trên "phiếu KN-12" với:
        | Cơ quan xác minh | Thanh tra thành phố Sông Mây |
      Và ngày 30/03/2026 "Ông Hải" đã thực hiện "Ra quyết định giải quyết" trên "phiếu KN-12" với:
        | Kết quả | đúng một phần |
        | Văn bản | 41-QĐ/UBND    |
      Khi đến ngày 20/04/2026
      Thì hồ sơ "phiếu KN-12" không quá hạn "Giải quyết khiếu nại lần đầu"

    Tình huống: Gửi quyết định tạm đình chỉ trong hạn
      Biết ngày 06/03/2026 "Ông Hải" đã thực hiện "Thụ lý" trên "phiếu KN-12"
      Và ngày 09/03/2026 "Ông Hải" đã thực hiện "Giao xác minh" trên "phiếu KN-12" với:
        | Cơ quan xác minh | Thanh tra thành phố Sông Mây |
      Và ngày 10/03/2026 "Ông Hải" đã thực hiện "Tạm đình chỉ" trên "phiếu KN-12" với:
        | Lý do   | Chờ kết quả giám định |
        | Văn bản | 22-QĐ/UBND            |
      Và ngày 12/03/2026 "Bà Nga" đã thực hiện "Gửi quyết định tạm đình chỉ" trên "phiếu KN-12"
      Khi đến ngày 20/03/2026
      Thì hồ sơ "phiếu KN-12" không quá hạn "Gửi quyết định tạm đình chỉ, tiếp tục"
