# language: vi
Tính năng: Phiếu theo dõi tố cáo: mọi bước, mọi trường hợp bị từ chối

  Bối cảnh:
    Biết hôm nay là ngày 05/01/2026
    Và "Ông An" là "Người tiếp công dân" của "Văn phòng phường Sen Vàng"
    Và "Bà Lan" là "Người đứng đầu" của "Văn phòng phường Sen Vàng"
    Và có tổ chức "Ban Xây dựng Đảng phường Hoa Sữa"

  Quy tắc: Mở hồ sơ

    Tình huống: “Tiếp nhận” bị từ chối: không có thẩm quyền
      Khi "Bà Lan" thử mở hồ sơ "phiếu theo dõi tố cáo số 1" thuộc loại "Phiếu theo dõi tố cáo" với:
        | Cơ quan tiếp nhận | Văn phòng phường Sen Vàng |
        | Số hiệu phiếu     | Như trong hồ sơ kèm theo  |
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"

    Tình huống: “Tiếp nhận” bị từ chối: thiếu thông tin, giấy tờ
      Khi "Bà Lan" thử mở hồ sơ "phiếu theo dõi tố cáo số 1" thuộc loại "Phiếu theo dõi tố cáo"
      Thì bị từ chối vì "thiếu: Cơ quan tiếp nhận"
      Và bị từ chối vì "thiếu: Số hiệu phiếu"

  Quy tắc: Hồ sơ “Phiếu theo dõi tố cáo” ở trạng thái “Đã tiếp nhận”

    Bối cảnh:
      Biết hồ sơ "phiếu theo dõi tố cáo số 1" thuộc loại "Phiếu theo dõi tố cáo" do "Ông An" mở ngày 05/01/2026 với:
        | Cơ quan tiếp nhận | Văn phòng phường Sen Vàng |
        | Số hiệu phiếu     | Như trong hồ sơ kèm theo  |

    Tình huống: “Gia hạn xử lý ban đầu” khi “Đã tiếp nhận”: Đã tiếp nhận
      Biết hôm nay là ngày 06/01/2026
      Khi "Bà Lan" thực hiện "Gia hạn xử lý ban đầu" trên "phiếu theo dõi tố cáo số 1" với:
        | Lý do | Theo kết quả xem xét hồ sơ |
      Thì hồ sơ "phiếu theo dõi tố cáo số 1" ở trạng thái "Đã tiếp nhận"

    Tình huống: “Không thụ lý” khi “Đã tiếp nhận”: Không thụ lý
      Biết hôm nay là ngày 06/01/2026
      Khi "Bà Lan" thực hiện "Không thụ lý" trên "phiếu theo dõi tố cáo số 1" với:
        | Lý do | Theo kết quả xem xét hồ sơ |
      Thì hồ sơ "phiếu theo dõi tố cáo số 1" ở trạng thái "Không thụ lý"

    Tình huống: “Rút tố cáo” khi “Đã tiếp nhận”: Đình chỉ do rút tố cáo
      Biết hôm nay là ngày 06/01/2026
      Khi "Bà Lan" thực hiện "Rút tố cáo" trên "phiếu theo dõi tố cáo số 1" với:
        | Rút tự nguyện, không bị đe dọa, mua chuộc | có       |
        | Vẫn có dấu hiệu vi phạm                   | không    |
        | Văn bản (số, ngày)                        | 12-QĐ/ĐU |
      Thì hồ sơ "phiếu theo dõi tố cáo số 1" ở trạng thái "Đình chỉ do rút tố cáo"

    Tình huống: “Rút tố cáo” khi “Đã tiếp nhận”: Đã tiếp nhận
      Biết hôm nay là ngày 06/01/2026
      Khi "Bà Lan" thực hiện "Rút tố cáo" trên "phiếu theo dõi tố cáo số 1" với:
        | Rút tự nguyện, không bị đe dọa, mua chuộc | không    |
        | Vẫn có dấu hiệu vi phạm                   | có       |
        | Văn bản (số, ngày)                        | 12-QĐ/ĐU |
      Thì hồ sơ "phiếu theo dõi tố cáo số 1" ở trạng thái "Đã tiếp nhận"

    Tình huống: “Gia hạn xử lý ban đầu” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 06/01/2026
      Khi "Ông An" thử "Gia hạn xử lý ban đầu" trên "phiếu theo dõi tố cáo số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: lý do"

    Tình huống: “Thụ lý” bị từ chối: không có thẩm quyền
      Biết hôm nay là ngày 06/01/2026
      Khi "Ông An" thử "Thụ lý" trên "phiếu theo dõi tố cáo số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"

    Tình huống: “Không thụ lý” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 06/01/2026
      Khi "Ông An" thử "Không thụ lý" trên "phiếu theo dõi tố cáo số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: lý do"

    Tình huống: “Chuyển cơ quan có thẩm quyền” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 06/01/2026
      Khi "Ông An" thử "Chuyển cơ quan có thẩm quyền" trên "phiếu theo dõi tố cáo số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: Cơ quan có thẩm quyền"
      Và bị từ chối vì "thiếu: Đã lược bỏ họ tên, địa chỉ, bút tích"
      Và bị từ chối vì "thiếu: văn bản (số, ngày)"

    Tình huống: “Rút tố cáo” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 06/01/2026
      Khi "Ông An" thử "Rút tố cáo" trên "phiếu theo dõi tố cáo số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: Rút tự nguyện, không bị đe dọa, mua chuộc"
      Và bị từ chối vì "thiếu: Vẫn có dấu hiệu vi phạm"
      Và bị từ chối vì "thiếu: văn bản (số, ngày)"

    Tình huống: “Rút tố cáo” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ, trường hợp 2
      Biết hôm nay là ngày 06/01/2026
      Khi "Ông An" thử "Rút tố cáo" trên "phiếu theo dõi tố cáo số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: Rút tự nguyện, không bị đe dọa, mua chuộc"
      Và bị từ chối vì "thiếu: Vẫn có dấu hiệu vi phạm"
      Và bị từ chối vì "thiếu: văn bản (số, ngày)"

    Tình huống: Quá hạn “Xử lý ban đầu thông tin tố cáo”
      Khi đến ngày 14/01/2026
      Thì hạn "Xử lý ban đầu thông tin tố cáo" của "phiếu theo dõi tố cáo số 1" là ngày 13/01/2026
      Và hồ sơ "phiếu theo dõi tố cáo số 1" quá hạn "Xử lý ban đầu thông tin tố cáo"

    Khung tình huống: “Rút tố cáo” bị từ chối khi người tiếp công dân rút thay người đứng đầu
      Biết hôm nay là ngày 06/01/2026
      Khi "Ông An" thử "Rút tố cáo" trên "phiếu theo dõi tố cáo số 1" với:
        | Rút tự nguyện, không bị đe dọa, mua chuộc | <tự nguyện> |
        | Vẫn có dấu hiệu vi phạm                   | <dấu hiệu>  |
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: văn bản (số, ngày)"

      Dữ liệu:
        | tự nguyện | dấu hiệu |
        | có        | không    |
        | không     | có       |

    Tình huống: “Rút tố cáo” bị từ chối: chưa đúng điều kiện nào, không nói rõ tự nguyện, dấu hiệu vi phạm
      Biết hôm nay là ngày 06/01/2026
      Khi "Bà Lan" thử "Rút tố cáo" trên "phiếu theo dõi tố cáo số 1" với:
        | Văn bản (số, ngày) | 12-QĐ/ĐU |
      Thì bị từ chối vì "yêu cầu: rút tự nguyện, không bị đe dọa, mua chuộc: có"
      Và bị từ chối vì "yêu cầu: rút tự nguyện, không bị đe dọa, mua chuộc: không hoặc vẫn có dấu hiệu vi phạm: có"

    Tình huống: “Rút tố cáo” bị từ chối: không nói rõ có tự nguyện hay không
      Biết hôm nay là ngày 06/01/2026
      Khi "Bà Lan" thử "Rút tố cáo" trên "phiếu theo dõi tố cáo số 1" với:
        | Vẫn có dấu hiệu vi phạm | có       |
        | Văn bản (số, ngày)      | 12-QĐ/ĐU |
      Thì bị từ chối vì "thiếu: Rút tự nguyện, không bị đe dọa, mua chuộc"

    Tình huống: “Rút tố cáo” bị từ chối: không nói rõ còn dấu hiệu vi phạm hay không
      Biết hôm nay là ngày 06/01/2026
      Khi "Bà Lan" thử "Rút tố cáo" trên "phiếu theo dõi tố cáo số 1" với:
        | Rút tự nguyện, không bị đe dọa, mua chuộc | không    |
        | Văn bản (số, ngày)                        | 12-QĐ/ĐU |
      Thì bị từ chối vì "thiếu: Vẫn có dấu hiệu vi phạm"

  Quy tắc: Hồ sơ “Phiếu theo dõi tố cáo” ở trạng thái “Đã thụ lý”

    Bối cảnh:
      Biết hồ sơ "phiếu theo dõi tố cáo số 1" thuộc loại "Phiếu theo dõi tố cáo" do "Ông An" mở ngày 05/01/2026 với:
        | Cơ quan tiếp nhận | Văn phòng phường Sen Vàng |
        | Số hiệu phiếu     | Như trong hồ sơ kèm theo  |
      Và ngày 06/01/2026 "Bà Lan" đã thực hiện "Thụ lý" trên "phiếu theo dõi tố cáo số 1"

    Tình huống: “Giao xác minh” khi “Đã thụ lý”: Đang xác minh
      Biết hôm nay là ngày 07/01/2026
      Khi "Bà Lan" thực hiện "Giao xác minh" trên "phiếu theo dõi tố cáo số 1" với:
        | Cơ quan xác minh                     | Ban Xây dựng Đảng phường Hoa Sữa |
        | Đã lược bỏ họ tên, địa chỉ, bút tích | có                               |
      Thì hồ sơ "phiếu theo dõi tố cáo số 1" ở trạng thái "Đang xác minh"

    Tình huống: “Ghi cấp trên trực tiếp” khi “Đã thụ lý”: Đã thụ lý
      Biết hôm nay là ngày 07/01/2026
      Khi "Bà Lan" thực hiện "Ghi cấp trên trực tiếp" trên "phiếu theo dõi tố cáo số 1" với:
        | Cấp trên trực tiếp | Văn phòng phường Sen Vàng |
      Thì hồ sơ "phiếu theo dõi tố cáo số 1" ở trạng thái "Đã thụ lý"

    Tình huống: “Giao xác minh” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ, chưa đúng điều kiện
      Biết hôm nay là ngày 07/01/2026
      Khi "Ông An" thử "Giao xác minh" trên "phiếu theo dõi tố cáo số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: Cơ quan xác minh"
      Và bị từ chối vì "thiếu: Đã lược bỏ họ tên, địa chỉ, bút tích"
      Và bị từ chối vì "yêu cầu: đã lược bỏ họ tên, địa chỉ, bút tích: có"

    Tình huống: “Gia hạn giải quyết” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 07/01/2026
      Khi "Ông An" thử "Gia hạn giải quyết" trên "phiếu theo dõi tố cáo số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: lý do"
      Và bị từ chối vì "thiếu: văn bản (số, ngày)"

    Tình huống: “Ghi cấp trên trực tiếp” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 07/01/2026
      Khi "Ông An" thử "Ghi cấp trên trực tiếp" trên "phiếu theo dõi tố cáo số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: Cấp trên trực tiếp"

    Tình huống: Quá hạn “Giải quyết tố cáo”
      Khi đến ngày 06/02/2026
      Thì hạn "Giải quyết tố cáo" của "phiếu theo dõi tố cáo số 1" là ngày 05/02/2026
      Và hồ sơ "phiếu theo dõi tố cáo số 1" quá hạn "Giải quyết tố cáo"

    Tình huống: “Ghi nơi giữ hồ sơ” khi “Đã thụ lý”: Đã thụ lý
      Biết hôm nay là ngày 07/01/2026
      Khi "Ông An" thực hiện "Ghi nơi giữ hồ sơ" trên "phiếu theo dõi tố cáo số 1" với:
        | Phiếu đại diện hồ sơ | phiếu 07/2026, Phòng Cơ yếu |
      Thì hồ sơ "phiếu theo dõi tố cáo số 1" ở trạng thái "Đã thụ lý"

  Quy tắc: Hồ sơ “Phiếu theo dõi tố cáo” ở trạng thái “Đã tiếp nhận”, trường hợp 2

    Bối cảnh:
      Biết hồ sơ "phiếu theo dõi tố cáo số 1" thuộc loại "Phiếu theo dõi tố cáo" do "Ông An" mở ngày 05/01/2026 với:
        | Cơ quan tiếp nhận | Văn phòng phường Sen Vàng |
        | Số hiệu phiếu     | Như trong hồ sơ kèm theo  |
      Và ngày 06/01/2026 "Bà Lan" đã thực hiện "Gia hạn xử lý ban đầu" trên "phiếu theo dõi tố cáo số 1" với:
        | Lý do | Theo kết quả xem xét hồ sơ |

    Tình huống: “Gia hạn xử lý ban đầu” bị từ chối: không còn được gia hạn
      Khi "Bà Lan" thử "Gia hạn xử lý ban đầu" trên "phiếu theo dõi tố cáo số 1" với:
        | Lý do | Theo kết quả xem xét hồ sơ |
      Thì bị từ chối vì "“Xử lý ban đầu thông tin tố cáo” chỉ được gia hạn 1 lần, đã dùng hết"

  Quy tắc: Hồ sơ “Phiếu theo dõi tố cáo” ở trạng thái “Đang xác minh”

    Bối cảnh:
      Biết hồ sơ "phiếu theo dõi tố cáo số 1" thuộc loại "Phiếu theo dõi tố cáo" do "Ông An" mở ngày 05/01/2026 với:
        | Cơ quan tiếp nhận | Văn phòng phường Sen Vàng |
        | Số hiệu phiếu     | Như trong hồ sơ kèm theo  |
      Và ngày 06/01/2026 "Bà Lan" đã thực hiện "Thụ lý" trên "phiếu theo dõi tố cáo số 1"
      Và ngày 07/01/2026 "Bà Lan" đã thực hiện "Giao xác minh" trên "phiếu theo dõi tố cáo số 1" với:
        | Cơ quan xác minh                     | Ban Xây dựng Đảng phường Hoa Sữa |
        | Đã lược bỏ họ tên, địa chỉ, bút tích | có                               |

    Tình huống: “Gia hạn giải quyết” khi “Đang xác minh”: Đang xác minh
      Biết hôm nay là ngày 08/01/2026
      Khi "Bà Lan" thực hiện "Gia hạn giải quyết" trên "phiếu theo dõi tố cáo số 1" với:
        | Lý do              | Theo kết quả xem xét hồ sơ |
        | Văn bản (số, ngày) | 14-QĐ/ĐU                   |
      Thì hồ sơ "phiếu theo dõi tố cáo số 1" ở trạng thái "Đang xác minh"

    Tình huống: “Tạm đình chỉ” khi “Đang xác minh”: Tạm đình chỉ
      Biết hôm nay là ngày 08/01/2026
      Khi "Bà Lan" thực hiện "Tạm đình chỉ" trên "phiếu theo dõi tố cáo số 1" với:
        | Lý do              | Theo kết quả xem xét hồ sơ |
        | Văn bản (số, ngày) | 14-QĐ/ĐU                   |
      Thì hồ sơ "phiếu theo dõi tố cáo số 1" ở trạng thái "Tạm đình chỉ"

    Tình huống: “Kết luận” khi “Đang xác minh”: Đã kết luận
      Biết hôm nay là ngày 08/01/2026
      Khi "Bà Lan" thực hiện "Kết luận" trên "phiếu theo dõi tố cáo số 1" với:
        | Kết quả            | tố cáo đúng |
        | Văn bản (số, ngày) | 14-QĐ/ĐU    |
      Thì hồ sơ "phiếu theo dõi tố cáo số 1" ở trạng thái "Đã kết luận"

    Tình huống: “Rút tố cáo” khi “Đang xác minh”: Đình chỉ do rút tố cáo
      Biết hôm nay là ngày 08/01/2026
      Khi "Bà Lan" thực hiện "Rút tố cáo" trên "phiếu theo dõi tố cáo số 1" với:
        | Rút tự nguyện, không bị đe dọa, mua chuộc | có       |
        | Vẫn có dấu hiệu vi phạm                   | không    |
        | Văn bản (số, ngày)                        | 14-QĐ/ĐU |
      Thì hồ sơ "phiếu theo dõi tố cáo số 1" ở trạng thái "Đình chỉ do rút tố cáo"

    Tình huống: “Rút tố cáo” khi “Đang xác minh”: Đang xác minh
      Biết hôm nay là ngày 08/01/2026
      Khi "Bà Lan" thực hiện "Rút tố cáo" trên "phiếu theo dõi tố cáo số 1" với:
        | Rút tự nguyện, không bị đe dọa, mua chuộc | không    |
        | Vẫn có dấu hiệu vi phạm                   | có       |
        | Văn bản (số, ngày)                        | 14-QĐ/ĐU |
      Thì hồ sơ "phiếu theo dõi tố cáo số 1" ở trạng thái "Đang xác minh"

    Tình huống: “Ghi cấp trên trực tiếp” khi “Đang xác minh”: Đang xác minh
      Biết hôm nay là ngày 08/01/2026
      Khi "Bà Lan" thực hiện "Ghi cấp trên trực tiếp" trên "phiếu theo dõi tố cáo số 1" với:
        | Cấp trên trực tiếp | Văn phòng phường Sen Vàng |
      Thì hồ sơ "phiếu theo dõi tố cáo số 1" ở trạng thái "Đang xác minh"

    Tình huống: “Tạm đình chỉ” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 08/01/2026
      Khi "Ông An" thử "Tạm đình chỉ" trên "phiếu theo dõi tố cáo số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: lý do"
      Và bị từ chối vì "thiếu: văn bản (số, ngày)"

    Tình huống: “Kết luận” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 08/01/2026
      Khi "Ông An" thử "Kết luận" trên "phiếu theo dõi tố cáo số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: Kết quả"
      Và bị từ chối vì "thiếu: văn bản (số, ngày)"

    Tình huống: “Ghi nơi giữ hồ sơ” khi “Đang xác minh”: Đang xác minh
      Biết hôm nay là ngày 08/01/2026
      Khi "Ông An" thực hiện "Ghi nơi giữ hồ sơ" trên "phiếu theo dõi tố cáo số 1" với:
        | Phiếu đại diện hồ sơ | phiếu 07/2026, Phòng Cơ yếu |
      Thì hồ sơ "phiếu theo dõi tố cáo số 1" ở trạng thái "Đang xác minh"

    Tình huống: “Cấp trên đôn đốc” khi “Đang xác minh”: Đang xác minh
      Biết "Bà Mai" là "Người đứng đầu" của "Ủy ban nhân dân thành phố Sông Mây"
      Và ngày 08/01/2026 "Bà Lan" đã thực hiện "Ghi cấp trên trực tiếp" trên "phiếu theo dõi tố cáo số 1" với:
        | Cấp trên trực tiếp | Ủy ban nhân dân thành phố Sông Mây |
      Khi "Bà Mai" thực hiện "Cấp trên đôn đốc" trên "phiếu theo dõi tố cáo số 1"
      Thì hồ sơ "phiếu theo dõi tố cáo số 1" ở trạng thái "Đang xác minh"

  Quy tắc: Hồ sơ “Phiếu theo dõi tố cáo” ở trạng thái “Tạm đình chỉ”

    Bối cảnh:
      Biết hồ sơ "phiếu theo dõi tố cáo số 1" thuộc loại "Phiếu theo dõi tố cáo" do "Ông An" mở ngày 05/01/2026 với:
        | Cơ quan tiếp nhận | Văn phòng phường Sen Vàng |
        | Số hiệu phiếu     | Như trong hồ sơ kèm theo  |
      Và ngày 06/01/2026 "Bà Lan" đã thực hiện "Thụ lý" trên "phiếu theo dõi tố cáo số 1"
      Và ngày 07/01/2026 "Bà Lan" đã thực hiện "Giao xác minh" trên "phiếu theo dõi tố cáo số 1" với:
        | Cơ quan xác minh                     | Ban Xây dựng Đảng phường Hoa Sữa |
        | Đã lược bỏ họ tên, địa chỉ, bút tích | có                               |
      Và ngày 08/01/2026 "Bà Lan" đã thực hiện "Tạm đình chỉ" trên "phiếu theo dõi tố cáo số 1" với:
        | Lý do              | Theo kết quả xem xét hồ sơ |
        | Văn bản (số, ngày) | 14-QĐ/ĐU                   |

    Tình huống: “Tiếp tục giải quyết” khi “Tạm đình chỉ”: Đang xác minh
      Biết hôm nay là ngày 09/01/2026
      Khi "Bà Lan" thực hiện "Tiếp tục giải quyết" trên "phiếu theo dõi tố cáo số 1" với:
        | Văn bản (số, ngày) | 15-QĐ/ĐU |
      Thì hồ sơ "phiếu theo dõi tố cáo số 1" ở trạng thái "Đang xác minh"

    Tình huống: “Rút tố cáo” khi “Tạm đình chỉ”: Đình chỉ do rút tố cáo
      Biết hôm nay là ngày 09/01/2026
      Khi "Bà Lan" thực hiện "Rút tố cáo" trên "phiếu theo dõi tố cáo số 1" với:
        | Rút tự nguyện, không bị đe dọa, mua chuộc | có       |
        | Vẫn có dấu hiệu vi phạm                   | không    |
        | Văn bản (số, ngày)                        | 15-QĐ/ĐU |
      Thì hồ sơ "phiếu theo dõi tố cáo số 1" ở trạng thái "Đình chỉ do rút tố cáo"

    Tình huống: “Rút tố cáo” khi “Tạm đình chỉ”: Tạm đình chỉ
      Biết hôm nay là ngày 09/01/2026
      Khi "Bà Lan" thực hiện "Rút tố cáo" trên "phiếu theo dõi tố cáo số 1" với:
        | Rút tự nguyện, không bị đe dọa, mua chuộc | không    |
        | Vẫn có dấu hiệu vi phạm                   | có       |
        | Văn bản (số, ngày)                        | 15-QĐ/ĐU |
      Thì hồ sơ "phiếu theo dõi tố cáo số 1" ở trạng thái "Tạm đình chỉ"

    Tình huống: “Tiếp tục giải quyết” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 09/01/2026
      Khi "Ông An" thử "Tiếp tục giải quyết" trên "phiếu theo dõi tố cáo số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: văn bản (số, ngày)"

    Tình huống: “Ghi nơi giữ hồ sơ” khi “Tạm đình chỉ”: Tạm đình chỉ
      Biết hôm nay là ngày 09/01/2026
      Khi "Ông An" thực hiện "Ghi nơi giữ hồ sơ" trên "phiếu theo dõi tố cáo số 1" với:
        | Phiếu đại diện hồ sơ | phiếu 07/2026, Phòng Cơ yếu |
      Thì hồ sơ "phiếu theo dõi tố cáo số 1" ở trạng thái "Tạm đình chỉ"

  Quy tắc: Hồ sơ “Phiếu theo dõi tố cáo” ở trạng thái “Đã kết luận”

    Bối cảnh:
      Biết hồ sơ "phiếu theo dõi tố cáo số 1" thuộc loại "Phiếu theo dõi tố cáo" do "Ông An" mở ngày 05/01/2026 với:
        | Cơ quan tiếp nhận | Văn phòng phường Sen Vàng |
        | Số hiệu phiếu     | Như trong hồ sơ kèm theo  |
      Và ngày 06/01/2026 "Bà Lan" đã thực hiện "Thụ lý" trên "phiếu theo dõi tố cáo số 1"
      Và ngày 07/01/2026 "Bà Lan" đã thực hiện "Giao xác minh" trên "phiếu theo dõi tố cáo số 1" với:
        | Cơ quan xác minh                     | Ban Xây dựng Đảng phường Hoa Sữa |
        | Đã lược bỏ họ tên, địa chỉ, bút tích | có                               |
      Và ngày 08/01/2026 "Bà Lan" đã thực hiện "Kết luận" trên "phiếu theo dõi tố cáo số 1" với:
        | Kết quả            | tố cáo đúng |
        | Văn bản (số, ngày) | 14-QĐ/ĐU    |

    Tình huống: “Công khai kết luận” khi “Đã kết luận”: Đã công khai kết luận
      Biết hôm nay là ngày 09/01/2026
      Khi "Bà Lan" thực hiện "Công khai kết luận" trên "phiếu theo dõi tố cáo số 1" với:
        | Đã lược bỏ họ tên, địa chỉ, bút tích | có                        |
        | Thông báo                            | Thông báo ngày 09/01/2026 |
      Thì hồ sơ "phiếu theo dõi tố cáo số 1" ở trạng thái "Đã công khai kết luận"

    Tình huống: “Công khai kết luận” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 09/01/2026
      Khi "Ông An" thử "Công khai kết luận" trên "phiếu theo dõi tố cáo số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: Đã lược bỏ họ tên, địa chỉ, bút tích"
      Và bị từ chối vì "thiếu: thông báo hoặc biên bản"

    Tình huống: “Công khai kết luận” bị từ chối: chưa đúng điều kiện
      Biết hôm nay là ngày 09/01/2026
      Khi "Bà Lan" thử "Công khai kết luận" trên "phiếu theo dõi tố cáo số 1" với:
        | Đã lược bỏ họ tên, địa chỉ, bút tích | không                     |
        | Thông báo                            | Thông báo ngày 09/01/2026 |
      Thì bị từ chối vì "yêu cầu: đã lược bỏ họ tên, địa chỉ, bút tích: có"

    Tình huống: Quá hạn “Công khai kết luận”
      Khi đến ngày 17/01/2026
      Thì hạn "Công khai kết luận" của "phiếu theo dõi tố cáo số 1" là ngày 16/01/2026
      Và hồ sơ "phiếu theo dõi tố cáo số 1" quá hạn "Công khai kết luận"

  Quy tắc: Hồ sơ “Phiếu theo dõi tố cáo” ở trạng thái “Đã công khai kết luận”

    Bối cảnh:
      Biết hồ sơ "phiếu theo dõi tố cáo số 1" thuộc loại "Phiếu theo dõi tố cáo" do "Ông An" mở ngày 05/01/2026 với:
        | Cơ quan tiếp nhận | Văn phòng phường Sen Vàng |
        | Số hiệu phiếu     | Như trong hồ sơ kèm theo  |
      Và ngày 06/01/2026 "Bà Lan" đã thực hiện "Thụ lý" trên "phiếu theo dõi tố cáo số 1"
      Và ngày 07/01/2026 "Bà Lan" đã thực hiện "Giao xác minh" trên "phiếu theo dõi tố cáo số 1" với:
        | Cơ quan xác minh                     | Ban Xây dựng Đảng phường Hoa Sữa |
        | Đã lược bỏ họ tên, địa chỉ, bút tích | có                               |
      Và ngày 08/01/2026 "Bà Lan" đã thực hiện "Kết luận" trên "phiếu theo dõi tố cáo số 1" với:
        | Kết quả            | tố cáo đúng |
        | Văn bản (số, ngày) | 14-QĐ/ĐU    |
      Và ngày 09/01/2026 "Bà Lan" đã thực hiện "Công khai kết luận" trên "phiếu theo dõi tố cáo số 1" với:
        | Đã lược bỏ họ tên, địa chỉ, bút tích | có                        |
        | Thông báo                            | Thông báo ngày 09/01/2026 |

    Tình huống: “Kết thúc” khi “Đã công khai kết luận”: Đã xử lý xong
      Biết hôm nay là ngày 10/01/2026
      Khi "Bà Lan" thực hiện "Kết thúc" trên "phiếu theo dõi tố cáo số 1" với:
        | Báo cáo | Báo cáo ngày 10/01/2026 |
      Thì hồ sơ "phiếu theo dõi tố cáo số 1" ở trạng thái "Đã xử lý xong"

    Tình huống: “Kết thúc” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 10/01/2026
      Khi "Ông An" thử "Kết thúc" trên "phiếu theo dõi tố cáo số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: báo cáo"

  Quy tắc: Không thụ lý, chuyển đi, rút tố cáo hoặc xử lý xong thì vụ việc ban đầu nhận kết quả

    Bối cảnh:
      Biết hôm nay là ngày 02/03/2026
      Và "Ông Hải" là "Người đứng đầu" của "Ủy ban nhân dân phường Hoa Sữa"
      Và "Bà Nga" là "Người tiếp công dân" của "Ủy ban nhân dân phường Hoa Sữa"
      Và có tổ chức "Thanh tra thành phố Sông Mây"
      Và hồ sơ "đơn tổ 9" thuộc loại "Vụ việc, nội dung phản ánh, kiến nghị" do "Bà Nga" mở ngày 02/03/2026 với:
        | Nguồn tiếp nhận                           | đơn thư                        |
        | Cấp ủy, cơ quan có trách nhiệm giải quyết | Ủy ban nhân dân phường Hoa Sữa |
        | Tóm tắt vụ việc                           | Đơn có nội dung tố cáo         |
        | Nội dung                                  | Theo đơn gốc, lưu tại cơ quan  |
        | Người phản ánh, kiến nghị                 | Người gửi đơn tổ 9             |
        | Số người cùng kiến nghị                   | 1                              |
      Và ngày 03/03/2026 "Bà Nga" đã thực hiện "Phân loại" trên "đơn tổ 9" với:
        | Phân loại | tố cáo |
      Và ngày 04/03/2026 "Ông Hải" đã thực hiện "Chuyển giải quyết theo luật" trên "đơn tổ 9" với:
        | Số hiệu phiếu | TC-12/2026 |
      Và "phiếu TC-12" là hồ sơ "Phiếu theo dõi tố cáo" phát sinh từ "đơn tổ 9"

    Tình huống: Không thụ lý
      Biết hôm nay là ngày 06/03/2026
      Khi "Ông Hải" thực hiện "Không thụ lý" trên "phiếu TC-12" với:
        | Lý do | Không có thông tin mới so với lần trước |
      Thì hồ sơ "phiếu TC-12" ở trạng thái "Không thụ lý"
      Và hồ sơ "đơn tổ 9" ở trạng thái "Đã trả lời, thông báo kết quả"

    Tình huống: Chuyển cơ quan có thẩm quyền
      Biết hôm nay là ngày 06/03/2026
      Khi "Ông Hải" thực hiện "Chuyển cơ quan có thẩm quyền" trên "phiếu TC-12" với:
        | Cơ quan có thẩm quyền                | Thanh tra thành phố Sông Mây |
        | Đã lược bỏ họ tên, địa chỉ, bút tích | có                           |
        | Văn bản                              | 05-PC/UBND                   |
      Thì hồ sơ "phiếu TC-12" ở trạng thái "Đã chuyển cơ quan có thẩm quyền"
      Và hồ sơ "đơn tổ 9" ở trạng thái "Đã trả lời, thông báo kết quả"

    Tình huống: Rút tố cáo
      Biết hôm nay là ngày 06/03/2026
      Khi "Ông Hải" thực hiện "Rút tố cáo" trên "phiếu TC-12" với:
        | Rút tự nguyện, không bị đe dọa, mua chuộc | có      |
        | Vẫn có dấu hiệu vi phạm                   | không   |
        | Văn bản                                   | 06-ĐRTC |
      Thì hồ sơ "phiếu TC-12" ở trạng thái "Đình chỉ do rút tố cáo"
      Và hồ sơ "đơn tổ 9" ở trạng thái "Đã trả lời, thông báo kết quả"

    Tình huống: Xử lý xong sau khi công khai kết luận
      Biết ngày 06/03/2026 "Ông Hải" đã thực hiện "Thụ lý" trên "phiếu TC-12"
      Và ngày 09/03/2026 "Ông Hải" đã thực hiện "Giao xác minh" trên "phiếu TC-12" với:
        | Cơ quan xác minh                     | Thanh tra thành phố Sông Mây |
        | Đã lược bỏ họ tên, địa chỉ, bút tích | có                           |
      Và ngày 30/03/2026 "Ông Hải" đã thực hiện "Kết luận" trên "phiếu TC-12" với:
        | Kết quả | đúng một phần |
        | Văn bản | 41-KL/UBND    |
      Và ngày 03/04/2026 "Ông Hải" đã thực hiện "Công khai kết luận" trên "phiếu TC-12" với:
        | Đã lược bỏ họ tên, địa chỉ, bút tích | có                  |
        | Thông báo                            | Niêm yết tại trụ sở |
      Khi "Ông Hải" thực hiện "Kết thúc" trên "phiếu TC-12" với:
        | Báo cáo | Báo cáo kết quả xử lý |
      Thì hồ sơ "phiếu TC-12" ở trạng thái "Đã xử lý xong"
      Và hồ sơ "đơn tổ 9" ở trạng thái "Đã trả lời, thông báo kết quả"

  Quy tắc: Việc làm trong hạn thì về sau không bị tính là quá hạn, làm muộn thì vẫn là quá hạn

    Bối cảnh:
      Biết hôm nay là ngày 02/03/2026
      Và "Ông Hải" là "Người đứng đầu" của "Ủy ban nhân dân phường Hoa Sữa"
      Và "Bà Nga" là "Người tiếp công dân" của "Ủy ban nhân dân phường Hoa Sữa"
      Và có tổ chức "Thanh tra thành phố Sông Mây"
      Và hồ sơ "đơn tổ 9" thuộc loại "Vụ việc, nội dung phản ánh, kiến nghị" do "Bà Nga" mở ngày 02/03/2026 với:
        | Nguồn tiếp nhận                           | đơn thư                        |
        | Cấp ủy, cơ quan có trách nhiệm giải quyết | Ủy ban nhân dân phường Hoa Sữa |
        | Tóm tắt vụ việc                           | Đơn có nội dung tố cáo         |
        | Nội dung                                  | Theo đơn gốc, lưu tại cơ quan  |
        | Người phản ánh, kiến nghị                 | Người gửi đơn tổ 9             |
        | Số người cùng kiến nghị                   | 1                              |
      Và ngày 03/03/2026 "Bà Nga" đã thực hiện "Phân loại" trên "đơn tổ 9" với:
        | Phân loại | tố cáo |
      Và ngày 04/03/2026 "Ông Hải" đã thực hiện "Chuyển giải quyết theo luật" trên "đơn tổ 9" với:
        | Số hiệu phiếu | TC-12/2026 |
      Và "phiếu TC-12" là hồ sơ "Phiếu theo dõi tố cáo" phát sinh từ "đơn tổ 9"

    Tình huống: Thụ lý trong hạn
      Biết ngày 06/03/2026 "Ông Hải" đã thực hiện "Thụ lý" trên "phiếu TC-12"
      Khi đến ngày 20/03/2026
      Thì hồ sơ "phiếu TC-12" không quá hạn "Xử lý ban đầu thông tin tố cáo"

    Tình huống: Quá hạn mới thông báo không thụ lý thì vẫn tính là quá hạn
      Biết ngày 20/03/2026 "Ông Hải" đã thực hiện "Không thụ lý" trên "phiếu TC-12" với:
        | Lý do | Không có thông tin mới so với lần trước |
      Khi đến ngày 23/03/2026
      Thì hồ sơ "phiếu TC-12" quá hạn "Xử lý ban đầu thông tin tố cáo"

    Tình huống: Tố cáo không thuộc thẩm quyền được chuyển trong năm ngày làm việc
      Khi đến ngày 11/03/2026
      Thì hạn "Chuyển tố cáo không thuộc thẩm quyền" của "phiếu TC-12" là ngày 11/03/2026

    Tình huống: Quá hạn mới chuyển thì vẫn tính là quá hạn
      Biết ngày 20/03/2026 "Ông Hải" đã thực hiện "Chuyển cơ quan có thẩm quyền" trên "phiếu TC-12" với:
        | Cơ quan có thẩm quyền                | Thanh tra thành phố Sông Mây |
        | Đã lược bỏ họ tên, địa chỉ, bút tích | có                           |
        | Văn bản                              | 05-PC/UBND                   |
      Khi đến ngày 23/03/2026
      Thì hồ sơ "phiếu TC-12" quá hạn "Chuyển tố cáo không thuộc thẩm quyền"

    Tình huống: Kết luận trong ba mươi ngày, công khai trong bảy ngày làm việc
      Biết ngày 06/03/2026 "Ông Hải" đã thực hiện "Thụ lý" trên "phiếu TC-12"
      Và ngày 09/03/2026 "Ông Hải" đã thực hiện "Giao xác minh" trên "phiếu TC-12" với:
        | Cơ quan xác minh                     | Thanh tra thành phố Sông Mây |
        | Đã lược bỏ họ tên, địa chỉ, bút tích | có                           |
      Và ngày 30/03/2026 "Ông Hải" đã thực hiện "Kết luận" trên "phiếu TC-12" với:
        | Kết quả | đúng một phần |
        | Văn bản | 41-KL/UBND    |
      Và ngày 03/04/2026 "Ông Hải" đã thực hiện "Công khai kết luận" trên "phiếu TC-12" với:
        | Đã lược bỏ họ tên, địa chỉ, bút tích | có                  |
        | Thông báo                            | Niêm yết tại trụ sở |
      Khi đến ngày 04/05/2026
      Thì hồ sơ "phiếu TC-12" không quá hạn "Giải quyết tố cáo"
      Và hồ sơ "phiếu TC-12" không quá hạn "Công khai kết luận"

  Quy tắc: Thời gian tạm đình chỉ không tính vào thời hạn giải quyết

    Bối cảnh:
      Biết hôm nay là ngày 02/03/2026
      Và "Ông Hải" là "Người đứng đầu" của "Ủy ban nhân dân phường Hoa Sữa"
      Và "Bà Nga" là "Người tiếp công dân" của "Ủy ban nhân dân phường Hoa Sữa"
      Và có tổ chức "Thanh tra thành phố Sông Mây"
      Và hồ sơ "đơn tổ 9" thuộc loại "Vụ việc, nội dung phản ánh, kiến nghị" do "Bà Nga" mở ngày 02/03/2026 với:
        | Nguồn tiếp nhận                           | đơn thư                        |
        | Cấp ủy, cơ quan có trách nhiệm giải quyết | Ủy ban nhân dân phường Hoa Sữa |
        | Tóm tắt vụ việc                           | Đơn có nội dung tố cáo         |
        | Nội dung                                  | Theo đơn gốc, lưu tại cơ quan  |
        | Người phản ánh, kiến nghị                 | Người gửi đơn tổ 9             |
        | Số người cùng kiến nghị                   | 1                              |
      Và ngày 03/03/2026 "Bà Nga" đã thực hiện "Phân loại" trên "đơn tổ 9" với:
        | Phân loại | tố cáo |
      Và ngày 04/03/2026 "Ông Hải" đã thực hiện "Chuyển giải quyết theo luật" trên "đơn tổ 9" với:
        | Số hiệu phiếu | TC-12/2026 |
      Và "phiếu TC-12" là hồ sơ "Phiếu theo dõi tố cáo" phát sinh từ "đơn tổ 9"
      Và ngày 06/03/2026 "Ông Hải" đã thực hiện "Thụ lý" trên "phiếu TC-12"
      Và ngày 09/03/2026 "Ông Hải" đã thực hiện "Giao xác minh" trên "phiếu TC-12" với:
        | Cơ quan xác minh                     | Thanh tra thành phố Sông Mây |
        | Đã lược bỏ họ tên, địa chỉ, bút tích | có                           |
      Và ngày 16/03/2026 "Ông Hải" đã thực hiện "Tạm đình chỉ" trên "phiếu TC-12" với:
        | Lý do   | Chờ kết luận của cơ quan khác |
        | Văn bản | 25-QĐ/UBND                    |

    Tình huống: Đang tạm đình chỉ
      Khi đến ngày 20/03/2026
      Thì hạn "Giải quyết tố cáo" của "phiếu TC-12" đang tạm dừng

    Tình huống: Tiếp tục giải quyết sau mười ngày
      Biết hôm nay là ngày 26/03/2026
      Khi "Ông Hải" thực hiện "Tiếp tục giải quyết" trên "phiếu TC-12" với:
        | Văn bản | 29-QĐ/UBND |
      Thì hạn "Giải quyết tố cáo" của "phiếu TC-12" là ngày 15/04/2026
