# language: vi
Tính năng: Nội dung dư luận xã hội: mọi bước, mọi trường hợp bị từ chối

  Bối cảnh:
    Biết hôm nay là ngày 05/01/2026
    Và "Ông Bình" là "Văn phòng cấp ủy" của "Văn phòng phường Sen Vàng"
    Và "Ông Dũng" là "Cấp ủy" của "Văn phòng phường Sen Vàng"
    Và "Bà Hoa" là "Người xác nhận kết quả khắc phục" của "Văn phòng phường Sen Vàng"
    Và "Bà Lan" là "Ban Tuyên giáo và Dân vận" của "Văn phòng phường Sen Vàng"
    Và "Ông An" là "Cộng tác viên dư luận xã hội" của "Văn phòng phường Sen Vàng"
    Và "Bà Mai" là "Cơ quan, đơn vị giải quyết" của "Ban Xây dựng Đảng phường Trúc Xanh"
    Và "Ông Cường" là "Người đứng đầu" của "Ban Xây dựng Đảng phường Trúc Xanh"

  Quy tắc: Mở hồ sơ

    Tình huống: “Ghi nhận” bị từ chối: không có thẩm quyền
      Khi "Ông Dũng" thử mở hồ sơ "nội dung dư luận xã hội số 1" thuộc loại "Nội dung dư luận xã hội" với:
        | Cấp ủy chỉ đạo giải quyết | Văn phòng phường Sen Vàng |
        | Địa bàn, lĩnh vực         | Như trong hồ sơ kèm theo  |
        | Nội dung dư luận          | Như trong hồ sơ kèm theo  |
        | Kỳ giao ban từ ngày       | 04/02/2026                |
        | Kỳ giao ban đến hết ngày  | 04/02/2026                |
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"

    Tình huống: “Ghi nhận” bị từ chối: thiếu thông tin, giấy tờ, chưa đúng điều kiện
      Khi "Ông Dũng" thử mở hồ sơ "nội dung dư luận xã hội số 1" thuộc loại "Nội dung dư luận xã hội"
      Thì bị từ chối vì "thiếu: Cấp ủy chỉ đạo giải quyết"
      Và bị từ chối vì "thiếu: Địa bàn, lĩnh vực"
      Và bị từ chối vì "thiếu: Nội dung dư luận"
      Và bị từ chối vì "thiếu: Kỳ giao ban từ ngày"
      Và bị từ chối vì "thiếu: Kỳ giao ban đến hết ngày"

    Tình huống: “Ghi nhận” bị từ chối: thiếu thông tin, giấy tờ, chưa đúng điều kiện, trường hợp 2
      Khi "Ông Dũng" thử mở hồ sơ "nội dung dư luận xã hội số 1" thuộc loại "Nội dung dư luận xã hội"
      Thì bị từ chối vì "yêu cầu: kỳ giao ban từ ngày không quá kỳ giao ban đến hết ngày"

  Quy tắc: Hồ sơ “Nội dung dư luận xã hội” ở trạng thái “Đã ghi nhận, tổng hợp”

    Bối cảnh:
      Biết hồ sơ "nội dung dư luận xã hội số 1" thuộc loại "Nội dung dư luận xã hội" do "Ông An" mở ngày 05/01/2026 với:
        | Cấp ủy chỉ đạo giải quyết | Văn phòng phường Sen Vàng |
        | Địa bàn, lĩnh vực         | Như trong hồ sơ kèm theo  |
        | Nội dung dư luận          | Như trong hồ sơ kèm theo  |
        | Kỳ giao ban từ ngày       | 04/02/2026                |
        | Kỳ giao ban đến hết ngày  | 04/02/2026                |

    Tình huống: “Nhập nội dung trùng” khi “Đã ghi nhận, tổng hợp”: Đã nhập (trùng nội dung)
      Biết hôm nay là ngày 06/01/2026
      Khi "Bà Lan" thực hiện "Nhập nội dung trùng" trên "nội dung dư luận xã hội số 1" với:
        | Số hồ sơ có cùng nội dung | Như trong hồ sơ kèm theo |
      Thì hồ sơ "nội dung dư luận xã hội số 1" ở trạng thái "Đã nhập (trùng nội dung)"

    Tình huống: “Tạm gác” khi “Đã ghi nhận, tổng hợp”: Tạm gác lại (có thời điểm tiếp tục)
      Biết hôm nay là ngày 06/01/2026
      Khi "Ông Bình" thay mặt "Cấp ủy" thực hiện "Tạm gác" trên "nội dung dư luận xã hội số 1" với:
        | Lý do                    | Theo kết quả xem xét hồ sơ |
        | Thời điểm tiếp tục xử lý | 05/02/2026                 |
      Thì hồ sơ "nội dung dư luận xã hội số 1" ở trạng thái "Tạm gác lại (có thời điểm tiếp tục)"

    Tình huống: “Nhập nội dung trùng” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 06/01/2026
      Khi "Ông An" thử "Nhập nội dung trùng" trên "nội dung dư luận xã hội số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: Số hồ sơ có cùng nội dung"

    Tình huống: “Giao xác minh” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 06/01/2026
      Khi "Ông An" thử "Giao xác minh" trên "nội dung dư luận xã hội số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: Cơ quan, đơn vị xác minh"

    Tình huống: “Tạm gác” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 06/01/2026
      Khi "Ông An" thử "Tạm gác" trên "nội dung dư luận xã hội số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: lý do"

    Tình huống: Quá hạn “Xác minh, trả lời dư luận xã hội”
      Khi đến ngày 24/01/2026
      Thì hạn "Xác minh, trả lời dư luận xã hội" của "nội dung dư luận xã hội số 1" là ngày 23/01/2026
      Và hồ sơ "nội dung dư luận xã hội số 1" quá hạn "Xác minh, trả lời dư luận xã hội"

  Quy tắc: Hồ sơ “Nội dung dư luận xã hội” ở trạng thái “Đã giao xác minh”

    Bối cảnh:
      Biết hồ sơ "nội dung dư luận xã hội số 1" thuộc loại "Nội dung dư luận xã hội" do "Ông An" mở ngày 05/01/2026 với:
        | Cấp ủy chỉ đạo giải quyết | Văn phòng phường Sen Vàng |
        | Địa bàn, lĩnh vực         | Như trong hồ sơ kèm theo  |
        | Nội dung dư luận          | Như trong hồ sơ kèm theo  |
        | Kỳ giao ban từ ngày       | 04/02/2026                |
        | Kỳ giao ban đến hết ngày  | 04/02/2026                |
      Và ngày 06/01/2026 "Ông Bình" thay mặt "Cấp ủy" đã thực hiện "Giao xác minh" trên "nội dung dư luận xã hội số 1" với:
        | Cơ quan, đơn vị xác minh | Ban Xây dựng Đảng phường Trúc Xanh |

    Tình huống: “Đôn đốc” khi “Đã giao xác minh”: Đã giao xác minh
      Biết hôm nay là ngày 07/01/2026
      Khi "Ông Bình" thay mặt "Cấp ủy" thực hiện "Đôn đốc" trên "nội dung dư luận xã hội số 1"
      Thì hồ sơ "nội dung dư luận xã hội số 1" ở trạng thái "Đã giao xác minh"

    Tình huống: “Gia hạn” khi “Đã giao xác minh”: Đã giao xác minh
      Biết hôm nay là ngày 07/01/2026
      Khi "Ông Bình" thay mặt "Cấp ủy" thực hiện "Gia hạn" trên "nội dung dư luận xã hội số 1" với:
        | Lý do | Theo kết quả xem xét hồ sơ |
      Thì hồ sơ "nội dung dư luận xã hội số 1" ở trạng thái "Đã giao xác minh"

    Tình huống: “Tạm gác” khi “Đã giao xác minh”: Tạm gác lại (có thời điểm tiếp tục)
      Biết hôm nay là ngày 07/01/2026
      Khi "Ông Bình" thay mặt "Cấp ủy" thực hiện "Tạm gác" trên "nội dung dư luận xã hội số 1" với:
        | Lý do                    | Theo kết quả xem xét hồ sơ |
        | Thời điểm tiếp tục xử lý | 06/02/2026                 |
      Thì hồ sơ "nội dung dư luận xã hội số 1" ở trạng thái "Tạm gác lại (có thời điểm tiếp tục)"

    Tình huống: “Xác minh” bị từ chối: không có thẩm quyền
      Biết hôm nay là ngày 07/01/2026
      Khi "Ông Cường" thử "Xác minh" trên "nội dung dư luận xã hội số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"

    Tình huống: “Đôn đốc” bị từ chối: không có thẩm quyền
      Biết hôm nay là ngày 07/01/2026
      Khi "Ông An" thử "Đôn đốc" trên "nội dung dư luận xã hội số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"

    Tình huống: “Gia hạn” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 07/01/2026
      Khi "Ông An" thử "Gia hạn" trên "nội dung dư luận xã hội số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: lý do"

  Quy tắc: Hồ sơ “Nội dung dư luận xã hội” ở trạng thái “Tạm gác lại (có thời điểm tiếp tục)”

    Bối cảnh:
      Biết hồ sơ "nội dung dư luận xã hội số 1" thuộc loại "Nội dung dư luận xã hội" do "Ông An" mở ngày 05/01/2026 với:
        | Cấp ủy chỉ đạo giải quyết | Văn phòng phường Sen Vàng |
        | Địa bàn, lĩnh vực         | Như trong hồ sơ kèm theo  |
        | Nội dung dư luận          | Như trong hồ sơ kèm theo  |
        | Kỳ giao ban từ ngày       | 04/02/2026                |
        | Kỳ giao ban đến hết ngày  | 04/02/2026                |
      Và ngày 06/01/2026 "Ông Bình" thay mặt "Cấp ủy" đã thực hiện "Tạm gác" trên "nội dung dư luận xã hội số 1" với:
        | Lý do                    | Theo kết quả xem xét hồ sơ |
        | Thời điểm tiếp tục xử lý | 05/02/2026                 |

    Tình huống: “Xử lý tiếp” khi “Tạm gác lại (có thời điểm tiếp tục)”: Đã giao xác minh
      Biết hôm nay là ngày 07/01/2026
      Khi "Ông Bình" thay mặt "Cấp ủy" thực hiện "Xử lý tiếp" trên "nội dung dư luận xã hội số 1" với:
        | Cơ quan, đơn vị xác minh | Ban Xây dựng Đảng phường Trúc Xanh |
      Thì hồ sơ "nội dung dư luận xã hội số 1" ở trạng thái "Đã giao xác minh"

    Tình huống: “Xử lý tiếp” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 07/01/2026
      Khi "Ông An" thử "Xử lý tiếp" trên "nội dung dư luận xã hội số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: Cơ quan, đơn vị xác minh"

    Tình huống: Quá hạn “Thời điểm tiếp tục xử lý”
      Khi đến ngày 06/02/2026
      Thì hạn "Thời điểm tiếp tục xử lý" của "nội dung dư luận xã hội số 1" là ngày 05/02/2026
      Và hồ sơ "nội dung dư luận xã hội số 1" quá hạn "Thời điểm tiếp tục xử lý"

  Quy tắc: Hồ sơ “Nội dung dư luận xã hội” ở trạng thái “Đang xác minh”

    Bối cảnh:
      Biết hồ sơ "nội dung dư luận xã hội số 1" thuộc loại "Nội dung dư luận xã hội" do "Ông An" mở ngày 05/01/2026 với:
        | Cấp ủy chỉ đạo giải quyết | Văn phòng phường Sen Vàng |
        | Địa bàn, lĩnh vực         | Như trong hồ sơ kèm theo  |
        | Nội dung dư luận          | Như trong hồ sơ kèm theo  |
        | Kỳ giao ban từ ngày       | 04/02/2026                |
        | Kỳ giao ban đến hết ngày  | 04/02/2026                |
      Và ngày 06/01/2026 "Ông Bình" thay mặt "Cấp ủy" đã thực hiện "Giao xác minh" trên "nội dung dư luận xã hội số 1" với:
        | Cơ quan, đơn vị xác minh | Ban Xây dựng Đảng phường Trúc Xanh |
      Và ngày 07/01/2026 "Bà Mai" đã thực hiện "Xác minh" trên "nội dung dư luận xã hội số 1"

    Tình huống: “Đôn đốc” khi “Đang xác minh”: Đang xác minh
      Biết hôm nay là ngày 08/01/2026
      Khi "Ông Bình" thay mặt "Cấp ủy" thực hiện "Đôn đốc" trên "nội dung dư luận xã hội số 1"
      Thì hồ sơ "nội dung dư luận xã hội số 1" ở trạng thái "Đang xác minh"

    Tình huống: “Gia hạn” khi “Đang xác minh”: Đang xác minh
      Biết hôm nay là ngày 08/01/2026
      Khi "Ông Bình" thay mặt "Cấp ủy" thực hiện "Gia hạn" trên "nội dung dư luận xã hội số 1" với:
        | Lý do | Theo kết quả xem xét hồ sơ |
      Thì hồ sơ "nội dung dư luận xã hội số 1" ở trạng thái "Đang xác minh"

    Tình huống: “Tạm gác” khi “Đang xác minh”: Tạm gác lại (có thời điểm tiếp tục)
      Biết hôm nay là ngày 08/01/2026
      Khi "Ông Bình" thay mặt "Cấp ủy" thực hiện "Tạm gác" trên "nội dung dư luận xã hội số 1" với:
        | Lý do                    | Theo kết quả xem xét hồ sơ |
        | Thời điểm tiếp tục xử lý | 07/02/2026                 |
      Thì hồ sơ "nội dung dư luận xã hội số 1" ở trạng thái "Tạm gác lại (có thời điểm tiếp tục)"

    Tình huống: “Trả lời” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 08/01/2026
      Khi "Bà Mai" thử "Trả lời" trên "nội dung dư luận xã hội số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: Nội dung trả lời"
      Và bị từ chối vì "thiếu: văn bản (số, ngày)"

    Tình huống: “Kết thúc do không đúng” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 08/01/2026
      Khi "Ông An" thử "Kết thúc do không đúng" trên "nội dung dư luận xã hội số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: biên bản"
      Và bị từ chối vì "thiếu: văn bản (số, ngày)"

  Quy tắc: Hồ sơ “Nội dung dư luận xã hội” ở trạng thái “Đã giao xác minh”, trường hợp 2

    Bối cảnh:
      Biết hồ sơ "nội dung dư luận xã hội số 1" thuộc loại "Nội dung dư luận xã hội" do "Ông An" mở ngày 05/01/2026 với:
        | Cấp ủy chỉ đạo giải quyết | Văn phòng phường Sen Vàng |
        | Địa bàn, lĩnh vực         | Như trong hồ sơ kèm theo  |
        | Nội dung dư luận          | Như trong hồ sơ kèm theo  |
        | Kỳ giao ban từ ngày       | 04/02/2026                |
        | Kỳ giao ban đến hết ngày  | 04/02/2026                |
      Và ngày 06/01/2026 "Ông Bình" thay mặt "Cấp ủy" đã thực hiện "Giao xác minh" trên "nội dung dư luận xã hội số 1" với:
        | Cơ quan, đơn vị xác minh | Ban Xây dựng Đảng phường Trúc Xanh |
      Và ngày 07/01/2026 "Ông Bình" thay mặt "Cấp ủy" đã thực hiện "Gia hạn" trên "nội dung dư luận xã hội số 1" với:
        | Lý do | Theo kết quả xem xét hồ sơ |

    Tình huống: “Gia hạn” bị từ chối: không còn được gia hạn
      Khi "Ông Bình" thay mặt "Cấp ủy" thử "Gia hạn" trên "nội dung dư luận xã hội số 1" với:
        | Lý do | Theo kết quả xem xét hồ sơ |
      Thì bị từ chối vì "“Xác minh, trả lời dư luận xã hội” chỉ được gia hạn 1 lần, đã dùng hết"

  Quy tắc: Hồ sơ “Nội dung dư luận xã hội” ở trạng thái “Đã trả lời”

    Bối cảnh:
      Biết hồ sơ "nội dung dư luận xã hội số 1" thuộc loại "Nội dung dư luận xã hội" do "Ông An" mở ngày 05/01/2026 với:
        | Cấp ủy chỉ đạo giải quyết | Văn phòng phường Sen Vàng |
        | Địa bàn, lĩnh vực         | Như trong hồ sơ kèm theo  |
        | Nội dung dư luận          | Như trong hồ sơ kèm theo  |
        | Kỳ giao ban từ ngày       | 04/02/2026                |
        | Kỳ giao ban đến hết ngày  | 04/02/2026                |
      Và ngày 06/01/2026 "Ông Bình" thay mặt "Cấp ủy" đã thực hiện "Giao xác minh" trên "nội dung dư luận xã hội số 1" với:
        | Cơ quan, đơn vị xác minh | Ban Xây dựng Đảng phường Trúc Xanh |
      Và ngày 07/01/2026 "Bà Mai" đã thực hiện "Xác minh" trên "nội dung dư luận xã hội số 1"
      Và ngày 08/01/2026 "Ông Cường" đã thực hiện "Trả lời" trên "nội dung dư luận xã hội số 1" với:
        | Nội dung trả lời   | Như trong hồ sơ kèm theo |
        | Văn bản (số, ngày) | 14-QĐ/ĐU                 |

    Tình huống: “Đôn đốc” khi “Đã trả lời”: Đã trả lời
      Biết hôm nay là ngày 09/01/2026
      Khi "Ông Bình" thay mặt "Cấp ủy" thực hiện "Đôn đốc" trên "nội dung dư luận xã hội số 1"
      Thì hồ sơ "nội dung dư luận xã hội số 1" ở trạng thái "Đã trả lời"

    Tình huống: “Xác nhận đã giải quyết” khi “Đã trả lời”: Đã giải quyết xong
      Biết hôm nay là ngày 09/01/2026
      Khi "Bà Hoa" thực hiện "Xác nhận đã giải quyết" trên "nội dung dư luận xã hội số 1" với:
        | Biên bản | Biên bản ngày 09/01/2026 |
      Thì hồ sơ "nội dung dư luận xã hội số 1" ở trạng thái "Đã giải quyết xong"

    Tình huống: “Kết thúc sau giải trình” khi “Đã trả lời”: Đã giải trình, cung cấp thông tin
      Biết hôm nay là ngày 09/01/2026
      Khi "Ông Bình" thay mặt "Cấp ủy" thực hiện "Kết thúc sau giải trình" trên "nội dung dư luận xã hội số 1" với:
        | Lý do | Theo kết quả xem xét hồ sơ |
      Thì hồ sơ "nội dung dư luận xã hội số 1" ở trạng thái "Đã giải trình, cung cấp thông tin"

    Tình huống: “Kết thúc do không đúng” khi “Đã trả lời”: Đã xác minh, không đúng
      Biết hôm nay là ngày 09/01/2026
      Khi "Ông Bình" thay mặt "Cấp ủy" thực hiện "Kết thúc do không đúng" trên "nội dung dư luận xã hội số 1" với:
        | Biên bản           | Biên bản ngày 09/01/2026 |
        | Văn bản (số, ngày) | 15-QĐ/ĐU                 |
      Thì hồ sơ "nội dung dư luận xã hội số 1" ở trạng thái "Đã xác minh, không đúng"

    Tình huống: “Tạm gác” khi “Đã trả lời”: Tạm gác lại (có thời điểm tiếp tục)
      Biết hôm nay là ngày 09/01/2026
      Khi "Ông Bình" thay mặt "Cấp ủy" thực hiện "Tạm gác" trên "nội dung dư luận xã hội số 1" với:
        | Lý do                    | Theo kết quả xem xét hồ sơ |
        | Thời điểm tiếp tục xử lý | 08/02/2026                 |
      Thì hồ sơ "nội dung dư luận xã hội số 1" ở trạng thái "Tạm gác lại (có thời điểm tiếp tục)"

    Tình huống: “Mở lại” khi “Đã trả lời”: Mở lại
      Biết hôm nay là ngày 09/01/2026
      Khi "Ông Bình" thay mặt "Cấp ủy" thực hiện "Mở lại" trên "nội dung dư luận xã hội số 1" với:
        | Lý do | Theo kết quả xem xét hồ sơ |
      Thì hồ sơ "nội dung dư luận xã hội số 1" ở trạng thái "Mở lại"

    Tình huống: “Định hướng dư luận” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 09/01/2026
      Khi "Ông An" thử "Định hướng dư luận" trên "nội dung dư luận xã hội số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: Hình thức định hướng"
      Và bị từ chối vì "thiếu: báo cáo"

    Tình huống: “Xác nhận đã giải quyết” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 09/01/2026
      Khi "Ông An" thử "Xác nhận đã giải quyết" trên "nội dung dư luận xã hội số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: biên bản hoặc báo cáo hoặc ảnh chụp"

    Tình huống: “Xác nhận đã giải quyết” bị từ chối: việc của chính mình hoặc đã làm bước trước
      Biết hôm nay là ngày 09/01/2026
      Khi "Ông Cường" thử "Xác nhận đã giải quyết" trên "nội dung dư luận xã hội số 1"
      Thì bị từ chối vì "đã thực hiện bước “Trả lời”, nên phải là người khác làm bước này"

    Tình huống: “Kết thúc sau giải trình” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 09/01/2026
      Khi "Ông An" thử "Kết thúc sau giải trình" trên "nội dung dư luận xã hội số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: lý do"

    Tình huống: “Mở lại” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 09/01/2026
      Khi "Ông An" thử "Mở lại" trên "nội dung dư luận xã hội số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: lý do"

  Quy tắc: Hồ sơ “Nội dung dư luận xã hội” ở trạng thái “Đã xác minh, không đúng”

    Bối cảnh:
      Biết hồ sơ "nội dung dư luận xã hội số 1" thuộc loại "Nội dung dư luận xã hội" do "Ông An" mở ngày 05/01/2026 với:
        | Cấp ủy chỉ đạo giải quyết | Văn phòng phường Sen Vàng |
        | Địa bàn, lĩnh vực         | Như trong hồ sơ kèm theo  |
        | Nội dung dư luận          | Như trong hồ sơ kèm theo  |
        | Kỳ giao ban từ ngày       | 04/02/2026                |
        | Kỳ giao ban đến hết ngày  | 04/02/2026                |
      Và ngày 06/01/2026 "Ông Bình" thay mặt "Cấp ủy" đã thực hiện "Giao xác minh" trên "nội dung dư luận xã hội số 1" với:
        | Cơ quan, đơn vị xác minh | Ban Xây dựng Đảng phường Trúc Xanh |
      Và ngày 07/01/2026 "Bà Mai" đã thực hiện "Xác minh" trên "nội dung dư luận xã hội số 1"
      Và ngày 08/01/2026 "Ông Bình" thay mặt "Cấp ủy" đã thực hiện "Kết thúc do không đúng" trên "nội dung dư luận xã hội số 1" với:
        | Biên bản           | Biên bản ngày 08/01/2026 |
        | Văn bản (số, ngày) | 14-QĐ/ĐU                 |

    Tình huống: “Mở lại” khi “Đã xác minh, không đúng”: Mở lại
      Biết hôm nay là ngày 09/01/2026
      Khi "Ông Bình" thay mặt "Cấp ủy" thực hiện "Mở lại" trên "nội dung dư luận xã hội số 1" với:
        | Lý do | Theo kết quả xem xét hồ sơ |
      Thì hồ sơ "nội dung dư luận xã hội số 1" ở trạng thái "Mở lại"

  Quy tắc: Hồ sơ “Nội dung dư luận xã hội” ở trạng thái “Mở lại”

    Bối cảnh:
      Biết hồ sơ "nội dung dư luận xã hội số 1" thuộc loại "Nội dung dư luận xã hội" do "Ông An" mở ngày 05/01/2026 với:
        | Cấp ủy chỉ đạo giải quyết | Văn phòng phường Sen Vàng |
        | Địa bàn, lĩnh vực         | Như trong hồ sơ kèm theo  |
        | Nội dung dư luận          | Như trong hồ sơ kèm theo  |
        | Kỳ giao ban từ ngày       | 04/02/2026                |
        | Kỳ giao ban đến hết ngày  | 04/02/2026                |
      Và ngày 06/01/2026 "Ông Bình" thay mặt "Cấp ủy" đã thực hiện "Giao xác minh" trên "nội dung dư luận xã hội số 1" với:
        | Cơ quan, đơn vị xác minh | Ban Xây dựng Đảng phường Trúc Xanh |
      Và ngày 07/01/2026 "Bà Mai" đã thực hiện "Xác minh" trên "nội dung dư luận xã hội số 1"
      Và ngày 08/01/2026 "Ông Cường" đã thực hiện "Trả lời" trên "nội dung dư luận xã hội số 1" với:
        | Nội dung trả lời   | Như trong hồ sơ kèm theo |
        | Văn bản (số, ngày) | 14-QĐ/ĐU                 |
      Và ngày 09/01/2026 "Ông Bình" thay mặt "Cấp ủy" đã thực hiện "Mở lại" trên "nội dung dư luận xã hội số 1" với:
        | Lý do | Theo kết quả xem xét hồ sơ |

    Tình huống: “Giao xác minh” khi “Mở lại”: Đã giao xác minh
      Biết hôm nay là ngày 10/01/2026
      Khi "Ông Bình" thay mặt "Cấp ủy" thực hiện "Giao xác minh" trên "nội dung dư luận xã hội số 1" với:
        | Cơ quan, đơn vị xác minh | Ban Xây dựng Đảng phường Trúc Xanh |
      Thì hồ sơ "nội dung dư luận xã hội số 1" ở trạng thái "Đã giao xác minh"

  Quy tắc: Hồ sơ “Nội dung dư luận xã hội” ở trạng thái “Đã định hướng dư luận”

    Bối cảnh:
      Biết hồ sơ "nội dung dư luận xã hội số 1" thuộc loại "Nội dung dư luận xã hội" do "Ông An" mở ngày 05/01/2026 với:
        | Cấp ủy chỉ đạo giải quyết | Văn phòng phường Sen Vàng |
        | Địa bàn, lĩnh vực         | Như trong hồ sơ kèm theo  |
        | Nội dung dư luận          | Như trong hồ sơ kèm theo  |
        | Kỳ giao ban từ ngày       | 04/02/2026                |
        | Kỳ giao ban đến hết ngày  | 04/02/2026                |
      Và ngày 06/01/2026 "Ông Bình" thay mặt "Cấp ủy" đã thực hiện "Giao xác minh" trên "nội dung dư luận xã hội số 1" với:
        | Cơ quan, đơn vị xác minh | Ban Xây dựng Đảng phường Trúc Xanh |
      Và ngày 07/01/2026 "Bà Mai" đã thực hiện "Xác minh" trên "nội dung dư luận xã hội số 1"
      Và ngày 08/01/2026 "Ông Cường" đã thực hiện "Trả lời" trên "nội dung dư luận xã hội số 1" với:
        | Nội dung trả lời   | Như trong hồ sơ kèm theo |
        | Văn bản (số, ngày) | 14-QĐ/ĐU                 |
      Và ngày 09/01/2026 "Bà Lan" đã thực hiện "Định hướng dư luận" trên "nội dung dư luận xã hội số 1" với:
        | Hình thức định hướng | Việc thứ 1              |
        | Báo cáo              | Báo cáo ngày 09/01/2026 |

    Tình huống: “Kết thúc sau giải trình” khi “Đã định hướng dư luận”: Đã giải trình, cung cấp thông tin
      Biết hôm nay là ngày 10/01/2026
      Khi "Ông Bình" thay mặt "Cấp ủy" thực hiện "Kết thúc sau giải trình" trên "nội dung dư luận xã hội số 1" với:
        | Lý do | Theo kết quả xem xét hồ sơ |
      Thì hồ sơ "nội dung dư luận xã hội số 1" ở trạng thái "Đã giải trình, cung cấp thông tin"

    Tình huống: “Kết thúc do không đúng” khi “Đã định hướng dư luận”: Đã xác minh, không đúng
      Biết hôm nay là ngày 10/01/2026
      Khi "Ông Bình" thay mặt "Cấp ủy" thực hiện "Kết thúc do không đúng" trên "nội dung dư luận xã hội số 1" với:
        | Biên bản           | Biên bản ngày 10/01/2026 |
        | Văn bản (số, ngày) | 16-QĐ/ĐU                 |
      Thì hồ sơ "nội dung dư luận xã hội số 1" ở trạng thái "Đã xác minh, không đúng"

    Tình huống: “Mở lại” khi “Đã định hướng dư luận”: Mở lại
      Biết hôm nay là ngày 10/01/2026
      Khi "Ông Bình" thay mặt "Cấp ủy" thực hiện "Mở lại" trên "nội dung dư luận xã hội số 1" với:
        | Lý do | Theo kết quả xem xét hồ sơ |
      Thì hồ sơ "nội dung dư luận xã hội số 1" ở trạng thái "Mở lại"

  Quy tắc: Hồ sơ “Nội dung dư luận xã hội” ở trạng thái “Đã giải quyết xong”

    Bối cảnh:
      Biết hồ sơ "nội dung dư luận xã hội số 1" thuộc loại "Nội dung dư luận xã hội" do "Ông An" mở ngày 05/01/2026 với:
        | Cấp ủy chỉ đạo giải quyết | Văn phòng phường Sen Vàng |
        | Địa bàn, lĩnh vực         | Như trong hồ sơ kèm theo  |
        | Nội dung dư luận          | Như trong hồ sơ kèm theo  |
        | Kỳ giao ban từ ngày       | 04/02/2026                |
        | Kỳ giao ban đến hết ngày  | 04/02/2026                |
      Và ngày 06/01/2026 "Ông Bình" thay mặt "Cấp ủy" đã thực hiện "Giao xác minh" trên "nội dung dư luận xã hội số 1" với:
        | Cơ quan, đơn vị xác minh | Ban Xây dựng Đảng phường Trúc Xanh |
      Và ngày 07/01/2026 "Bà Mai" đã thực hiện "Xác minh" trên "nội dung dư luận xã hội số 1"
      Và ngày 08/01/2026 "Ông Cường" đã thực hiện "Trả lời" trên "nội dung dư luận xã hội số 1" với:
        | Nội dung trả lời   | Như trong hồ sơ kèm theo |
        | Văn bản (số, ngày) | 14-QĐ/ĐU                 |
      Và ngày 09/01/2026 "Bà Hoa" đã thực hiện "Xác nhận đã giải quyết" trên "nội dung dư luận xã hội số 1" với:
        | Biên bản | Biên bản ngày 09/01/2026 |

    Tình huống: “Mở lại” khi “Đã giải quyết xong”: Mở lại
      Biết hôm nay là ngày 10/01/2026
      Khi "Ông Bình" thay mặt "Cấp ủy" thực hiện "Mở lại" trên "nội dung dư luận xã hội số 1" với:
        | Lý do | Theo kết quả xem xét hồ sơ |
      Thì hồ sơ "nội dung dư luận xã hội số 1" ở trạng thái "Mở lại"

  Quy tắc: Hồ sơ “Nội dung dư luận xã hội” ở trạng thái “Đã giải trình, cung cấp thông tin”

    Bối cảnh:
      Biết hồ sơ "nội dung dư luận xã hội số 1" thuộc loại "Nội dung dư luận xã hội" do "Ông An" mở ngày 05/01/2026 với:
        | Cấp ủy chỉ đạo giải quyết | Văn phòng phường Sen Vàng |
        | Địa bàn, lĩnh vực         | Như trong hồ sơ kèm theo  |
        | Nội dung dư luận          | Như trong hồ sơ kèm theo  |
        | Kỳ giao ban từ ngày       | 04/02/2026                |
        | Kỳ giao ban đến hết ngày  | 04/02/2026                |
      Và ngày 06/01/2026 "Ông Bình" thay mặt "Cấp ủy" đã thực hiện "Giao xác minh" trên "nội dung dư luận xã hội số 1" với:
        | Cơ quan, đơn vị xác minh | Ban Xây dựng Đảng phường Trúc Xanh |
      Và ngày 07/01/2026 "Bà Mai" đã thực hiện "Xác minh" trên "nội dung dư luận xã hội số 1"
      Và ngày 08/01/2026 "Ông Cường" đã thực hiện "Trả lời" trên "nội dung dư luận xã hội số 1" với:
        | Nội dung trả lời   | Như trong hồ sơ kèm theo |
        | Văn bản (số, ngày) | 14-QĐ/ĐU                 |
      Và ngày 09/01/2026 "Ông Bình" thay mặt "Cấp ủy" đã thực hiện "Kết thúc sau giải trình" trên "nội dung dư luận xã hội số 1" với:
        | Lý do | Theo kết quả xem xét hồ sơ |

    Tình huống: “Mở lại” khi “Đã giải trình, cung cấp thông tin”: Mở lại
      Biết hôm nay là ngày 10/01/2026
      Khi "Ông Bình" thay mặt "Cấp ủy" thực hiện "Mở lại" trên "nội dung dư luận xã hội số 1" với:
        | Lý do | Theo kết quả xem xét hồ sơ |
      Thì hồ sơ "nội dung dư luận xã hội số 1" ở trạng thái "Mở lại"

  Quy tắc: Tạm gác phải có thời điểm tiếp tục

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

    Khung tình huống: Thời điểm tiếp tục phải sau ngày tạm gác
      Biết hôm nay là ngày 26/03/2026
      Khi "Bà Lan" thay mặt "Cấp ủy" thử "Tạm gác" trên "phí chợ" với:
        | Lý do                    | Chờ kết luận thanh tra |
        | Thời điểm tiếp tục xử lý | <thời điểm>            |
      Thì <kết quả>

      Dữ liệu:
        | thời điểm  | kết quả                                  |
        | 27/03/2026 | được chấp nhận                           |
        | 26/03/2026 | bị từ chối vì "thời điểm tiếp tục xử lý" |

  Quy tắc: Việc làm trong hạn thì về sau không bị tính là quá hạn, làm muộn thì vẫn là quá hạn

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

    Tình huống: Trả lời trong hạn
      Biết ngày 01/04/2026 "Ông Hải" đã thực hiện "Trả lời" trên "phí chợ" với:
        | Nội dung trả lời | Đã hoàn tiền thu thừa |
        | Văn bản          | 41-CV/UBND            |
      Khi đến ngày 20/04/2026
      Thì hồ sơ "phí chợ" không quá hạn "Xác minh, trả lời dư luận xã hội"

    Tình huống: Quá hạn mới kết thúc do không đúng thì vẫn tính là quá hạn
      Biết ngày 17/04/2026 "Bà Lan" thay mặt "Cấp ủy" đã thực hiện "Kết thúc do không đúng" trên "phí chợ" với:
        | Biên bản | Biên bản đối chiếu biên lai |
        | Văn bản  | 17-TB/ĐU                    |
      Khi đến ngày 20/04/2026
      Thì hồ sơ "phí chợ" quá hạn "Xác minh, trả lời dư luận xã hội"

    Tình huống: Xử lý tiếp trước thời điểm đã định
      Biết ngày 26/03/2026 "Bà Lan" thay mặt "Cấp ủy" đã thực hiện "Tạm gác" trên "phí chợ" với:
        | Lý do                    | Chờ kết luận thanh tra |
        | Thời điểm tiếp tục xử lý | 02/04/2026             |
      Và ngày 01/04/2026 "Bà Lan" thay mặt "Cấp ủy" đã thực hiện "Xử lý tiếp" trên "phí chợ" với:
        | Cơ quan, đơn vị xác minh | Ủy ban nhân dân phường Hoa Sữa |
      Khi đến ngày 10/04/2026
      Thì hồ sơ "phí chợ" không quá hạn "Thời điểm tiếp tục xử lý"
