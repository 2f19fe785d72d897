# language: vi
Tính năng: Kiến nghị cử tri: mọi bước, mọi trường hợp bị từ chối

  Bối cảnh:
    Biết hôm nay là ngày 05/01/2026
    Và "Ông Bình" là "Người đứng đầu" của "Văn phòng phường Sen Vàng"
    Và "Bà Lan" là "Thường trực Hội đồng nhân dân" của "Văn phòng phường Đồng Nội"
    Và "Bà Mai" là "Người đứng đầu" của "Trường Tiểu học Hoa Sữa"
    Và "Ông An" là "Người đứng đầu" của "Trường Tiểu học Hoa Sữa"
    Và có tổ chức "Thành ủy Sông Mây"

  Quy tắc: Mở hồ sơ

    Tình huống: “Tiếp nhận” bị từ chối: không có thẩm quyền
      Khi "Bà Mai" thử mở hồ sơ "kiến nghị cử tri số 1" thuộc loại "Kiến nghị cử tri" với:
        | Hội đồng nhân dân            | Văn phòng phường Đồng Nội |
        | Đại biểu tiếp nhận           | Ông An                    |
        | Kỳ họp, cuộc tiếp xúc cử tri | Như trong hồ sơ kèm theo  |
        | Nguồn tiếp nhận              | tiếp xúc cử tri           |
        | Nội dung kiến nghị           | Như trong hồ sơ kèm theo  |
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"

    Tình huống: “Tiếp nhận” bị từ chối: thiếu thông tin, giấy tờ
      Khi "Bà Mai" thử mở hồ sơ "kiến nghị cử tri số 1" thuộc loại "Kiến nghị cử tri"
      Thì bị từ chối vì "thiếu: Hội đồng nhân dân"
      Và bị từ chối vì "thiếu: Đại biểu tiếp nhận"
      Và bị từ chối vì "thiếu: Kỳ họp, cuộc tiếp xúc cử tri"
      Và bị từ chối vì "thiếu: Nguồn tiếp nhận"
      Và bị từ chối vì "thiếu: Nội dung kiến nghị"

  Quy tắc: Hồ sơ “Kiến nghị cử tri” ở trạng thái “Đã tiếp nhận”

    Bối cảnh:
      Biết hồ sơ "kiến nghị cử tri số 1" thuộc loại "Kiến nghị cử tri" do "Bà Lan" mở ngày 05/01/2026 với:
        | Hội đồng nhân dân            | Văn phòng phường Đồng Nội |
        | Đại biểu tiếp nhận           | Ông An                    |
        | Kỳ họp, cuộc tiếp xúc cử tri | Như trong hồ sơ kèm theo  |
        | Nguồn tiếp nhận              | tiếp xúc cử tri           |
        | Nội dung kiến nghị           | Như trong hồ sơ kèm theo  |

    Tình huống: “Nhập kiến nghị trùng” khi “Đã tiếp nhận”: Đã nhập (trùng nội dung)
      Biết hôm nay là ngày 06/01/2026
      Khi "Bà Lan" thực hiện "Nhập kiến nghị trùng" trên "kiến nghị cử tri số 1" với:
        | Số hồ sơ có cùng nội dung | Như trong hồ sơ kèm theo |
      Thì hồ sơ "kiến nghị cử tri số 1" ở trạng thái "Đã nhập (trùng nội dung)"

    Tình huống: “Chuyển cấp có thẩm quyền” khi “Đã tiếp nhận”: Đã chuyển cấp có thẩm quyền
      Biết hôm nay là ngày 06/01/2026
      Khi "Bà Lan" thực hiện "Chuyển cấp có thẩm quyền" trên "kiến nghị cử tri số 1" với:
        | Cấp có thẩm quyền  | Thành ủy Sông Mây |
        | Văn bản (số, ngày) | 12-QĐ/ĐU          |
      Thì hồ sơ "kiến nghị cử tri số 1" ở trạng thái "Đã chuyển cấp có thẩm quyền"

    Tình huống: “Tách nội dung” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ, chưa đúng điều kiện
      Biết hôm nay là ngày 06/01/2026
      Khi "Ông An" thử "Tách nội dung" trên "kiến nghị cử tri số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: Số kiến nghị tách ra"
      Và bị từ chối vì "yêu cầu: số kiến nghị tách ra từ 2 trở lên"

    Tình huống: “Nhập kiến nghị trùng” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 06/01/2026
      Khi "Ông An" thử "Nhập kiến nghị trùng" trên "kiến nghị cử tri số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: Số hồ sơ có cùng nội dung"

    Tình huống: “Chuyển cơ quan giải quyết” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 06/01/2026
      Khi "Ông An" thử "Chuyển cơ quan giải quyết" trên "kiến nghị cử tri số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: Cơ quan giải quyết"
      Và bị từ chối vì "thiếu: văn bản (số, ngày)"

    Tình huống: “Chuyển cấp có thẩm quyền” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 06/01/2026
      Khi "Ông An" thử "Chuyển cấp có thẩm quyền" trên "kiến nghị cử tri số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: Cấp có thẩm quyền"
      Và bị từ chối vì "thiếu: văn bản (số, ngày)"

    Tình huống: Quá hạn “Hạn trả lời cử tri”
      Khi đến ngày 07/3/2026
      Thì hạn "Hạn trả lời cử tri" của "kiến nghị cử tri số 1" là ngày 06/3/2026
      Và hồ sơ "kiến nghị cử tri số 1" quá hạn "Hạn trả lời cử tri"

  Quy tắc: Hồ sơ “Kiến nghị cử tri” ở trạng thái “Đã chuyển cơ quan giải quyết”

    Bối cảnh:
      Biết hồ sơ "kiến nghị cử tri số 1" thuộc loại "Kiến nghị cử tri" do "Bà Lan" mở ngày 05/01/2026 với:
        | Hội đồng nhân dân            | Văn phòng phường Đồng Nội |
        | Đại biểu tiếp nhận           | Ông An                    |
        | Kỳ họp, cuộc tiếp xúc cử tri | Như trong hồ sơ kèm theo  |
        | Nguồn tiếp nhận              | tiếp xúc cử tri           |
        | Nội dung kiến nghị           | Như trong hồ sơ kèm theo  |
      Và ngày 06/01/2026 "Bà Lan" đã thực hiện "Chuyển cơ quan giải quyết" trên "kiến nghị cử tri số 1" với:
        | Cơ quan giải quyết | Văn phòng phường Sen Vàng |
        | Văn bản (số, ngày) | 12-QĐ/ĐU                  |

    Tình huống: “Chuyển cấp có thẩm quyền” khi “Đã chuyển cơ quan giải quyết”: Đã chuyển cấp có thẩm quyền
      Biết hôm nay là ngày 07/01/2026
      Khi "Bà Lan" thực hiện "Chuyển cấp có thẩm quyền" trên "kiến nghị cử tri số 1" với:
        | Cấp có thẩm quyền  | Thành ủy Sông Mây |
        | Văn bản (số, ngày) | 13-QĐ/ĐU          |
      Thì hồ sơ "kiến nghị cử tri số 1" ở trạng thái "Đã chuyển cấp có thẩm quyền"

    Tình huống: “Đôn đốc” khi “Đã chuyển cơ quan giải quyết”: Đã chuyển cơ quan giải quyết
      Biết hôm nay là ngày 07/01/2026
      Khi "Bà Lan" thực hiện "Đôn đốc" trên "kiến nghị cử tri số 1"
      Thì hồ sơ "kiến nghị cử tri số 1" ở trạng thái "Đã chuyển cơ quan giải quyết"

    Tình huống: “Giải trình, cung cấp thông tin” khi “Đã chuyển cơ quan giải quyết”: Đã giải trình, cung cấp thông tin
      Biết hôm nay là ngày 07/01/2026
      Khi "Ông Bình" thực hiện "Giải trình, cung cấp thông tin" trên "kiến nghị cử tri số 1" với:
        | Lý do              | Theo kết quả xem xét hồ sơ |
        | Văn bản (số, ngày) | 13-QĐ/ĐU                   |
      Thì hồ sơ "kiến nghị cử tri số 1" ở trạng thái "Đã giải trình, cung cấp thông tin"

    Tình huống: “Gia hạn” khi “Đã chuyển cơ quan giải quyết”: Đã chuyển cơ quan giải quyết
      Biết hôm nay là ngày 06/3/2026
      Khi "Bà Lan" thực hiện "Gia hạn" trên "kiến nghị cử tri số 1" với:
        | Lý do              | Theo kết quả xem xét hồ sơ |
        | Hạn trả lời cử tri | 05/4/2026                  |
      Thì hồ sơ "kiến nghị cử tri số 1" ở trạng thái "Đã chuyển cơ quan giải quyết"

    Tình huống: “Tạm gác” khi “Đã chuyển cơ quan giải quyết”: Tạm gác lại (có thời điểm tiếp tục)
      Biết hôm nay là ngày 07/01/2026
      Khi "Ông Bình" thực hiện "Tạm gác" trên "kiến nghị cử tri số 1" với:
        | Lý do                         | Theo kết quả xem xét hồ sơ |
        | Thời điểm tiếp tục giải quyết | 06/02/2026                 |
      Thì hồ sơ "kiến nghị cử tri số 1" ở trạng thái "Tạm gác lại (có thời điểm tiếp tục)"

    Tình huống: “Nhận giải quyết” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 07/01/2026
      Khi "Bà Lan" thử "Nhận giải quyết" trên "kiến nghị cử tri số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: Lộ trình giải quyết"

    Tình huống: “Chuyển cấp có thẩm quyền” bị từ chối: chưa đúng điều kiện
      Biết hôm nay là ngày 07/01/2026
      Khi "Ông Bình" thử "Chuyển cấp có thẩm quyền" trên "kiến nghị cử tri số 1"
      Thì bị từ chối vì "yêu cầu: chưa có cơ quan giải quyết hoặc cấp có thẩm quyền không phải là cơ quan giải quyết"

    Tình huống: “Đôn đốc” bị từ chối: không có thẩm quyền
      Biết hôm nay là ngày 07/01/2026
      Khi "Ông Bình" thử "Đôn đốc" trên "kiến nghị cử tri số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"

    Tình huống: “Giải trình, cung cấp thông tin” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 07/01/2026
      Khi "Bà Lan" thử "Giải trình, cung cấp thông tin" trên "kiến nghị cử tri số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: lý do"
      Và bị từ chối vì "thiếu: văn bản (số, ngày)"

    Tình huống: “Gia hạn” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 06/3/2026
      Khi "Ông Bình" thử "Gia hạn" trên "kiến nghị cử tri số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: lý do"
      Và bị từ chối vì "thiếu: Hạn trả lời cử tri"

    Tình huống: “Tạm gác” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 07/01/2026
      Khi "Bà Lan" thử "Tạm gác" trên "kiến nghị cử tri số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: lý do"

  Quy tắc: Hồ sơ “Kiến nghị cử tri” ở trạng thái “Đã chuyển cấp có thẩm quyền”

    Bối cảnh:
      Biết hồ sơ "kiến nghị cử tri số 1" thuộc loại "Kiến nghị cử tri" do "Bà Lan" mở ngày 05/01/2026 với:
        | Hội đồng nhân dân            | Văn phòng phường Đồng Nội |
        | Đại biểu tiếp nhận           | Ông An                    |
        | Kỳ họp, cuộc tiếp xúc cử tri | Như trong hồ sơ kèm theo  |
        | Nguồn tiếp nhận              | tiếp xúc cử tri           |
        | Nội dung kiến nghị           | Như trong hồ sơ kèm theo  |
      Và ngày 06/01/2026 "Bà Lan" đã thực hiện "Chuyển cấp có thẩm quyền" trên "kiến nghị cử tri số 1" với:
        | Cấp có thẩm quyền  | Thành ủy Sông Mây |
        | Văn bản (số, ngày) | 12-QĐ/ĐU          |

    Tình huống: “Nhận kết quả của cấp có thẩm quyền” khi “Đã chuyển cấp có thẩm quyền”: Đã báo cáo kết quả
      Biết hôm nay là ngày 07/01/2026
      Khi "Bà Lan" thực hiện "Nhận kết quả của cấp có thẩm quyền" trên "kiến nghị cử tri số 1" với:
        | Văn bản (số, ngày) | 13-QĐ/ĐU |
      Thì hồ sơ "kiến nghị cử tri số 1" ở trạng thái "Đã báo cáo kết quả"

    Tình huống: “Đôn đốc” khi “Đã chuyển cấp có thẩm quyền”: Đã chuyển cấp có thẩm quyền
      Biết hôm nay là ngày 07/01/2026
      Khi "Bà Lan" thực hiện "Đôn đốc" trên "kiến nghị cử tri số 1"
      Thì hồ sơ "kiến nghị cử tri số 1" ở trạng thái "Đã chuyển cấp có thẩm quyền"

    Tình huống: “Nhận kết quả của cấp có thẩm quyền” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 07/01/2026
      Khi "Ông An" thử "Nhận kết quả của cấp có thẩm quyền" trên "kiến nghị cử tri số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: văn bản (số, ngày)"

  Quy tắc: Hồ sơ “Kiến nghị cử tri” ở trạng thái “Đang tách nội dung”

    Bối cảnh:
      Biết hồ sơ "kiến nghị cử tri số 1" thuộc loại "Kiến nghị cử tri" do "Bà Lan" mở ngày 05/01/2026 với:
        | Hội đồng nhân dân            | Văn phòng phường Đồng Nội |
        | Đại biểu tiếp nhận           | Ông An                    |
        | Kỳ họp, cuộc tiếp xúc cử tri | Như trong hồ sơ kèm theo  |
        | Nguồn tiếp nhận              | tiếp xúc cử tri           |
        | Nội dung kiến nghị           | Như trong hồ sơ kèm theo  |
      Và ngày 06/01/2026 "Bà Lan" đã thực hiện "Tách nội dung" trên "kiến nghị cử tri số 1" với:
        | Số kiến nghị tách ra | 2 |

    Tình huống: “Ghi từng kiến nghị tách” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 07/01/2026
      Khi "Ông An" thử "Ghi từng kiến nghị tách" trên "kiến nghị cử tri số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: Nội dung tách ra"

  Quy tắc: Hồ sơ “Kiến nghị cử tri” ở trạng thái “Đang giải quyết”

    Bối cảnh:
      Biết hồ sơ "kiến nghị cử tri số 1" thuộc loại "Kiến nghị cử tri" do "Bà Lan" mở ngày 05/01/2026 với:
        | Hội đồng nhân dân            | Văn phòng phường Đồng Nội |
        | Đại biểu tiếp nhận           | Ông An                    |
        | Kỳ họp, cuộc tiếp xúc cử tri | Như trong hồ sơ kèm theo  |
        | Nguồn tiếp nhận              | tiếp xúc cử tri           |
        | Nội dung kiến nghị           | Như trong hồ sơ kèm theo  |
      Và ngày 06/01/2026 "Bà Lan" đã thực hiện "Chuyển cơ quan giải quyết" trên "kiến nghị cử tri số 1" với:
        | Cơ quan giải quyết | Văn phòng phường Sen Vàng |
        | Văn bản (số, ngày) | 12-QĐ/ĐU                  |
      Và ngày 07/01/2026 "Ông Bình" đã thực hiện "Nhận giải quyết" trên "kiến nghị cử tri số 1" với:
        | Lộ trình giải quyết | Như trong hồ sơ kèm theo |

    Tình huống: “Giải trình, cung cấp thông tin” khi “Đang giải quyết”: Đã giải trình, cung cấp thông tin
      Biết hôm nay là ngày 08/01/2026
      Khi "Ông Bình" thực hiện "Giải trình, cung cấp thông tin" trên "kiến nghị cử tri số 1" với:
        | Lý do              | Theo kết quả xem xét hồ sơ |
        | Văn bản (số, ngày) | 14-QĐ/ĐU                   |
      Thì hồ sơ "kiến nghị cử tri số 1" ở trạng thái "Đã giải trình, cung cấp thông tin"

    Tình huống: “Gia hạn” khi “Đang giải quyết”: Đang giải quyết
      Biết hôm nay là ngày 06/3/2026
      Khi "Bà Lan" thực hiện "Gia hạn" trên "kiến nghị cử tri số 1" với:
        | Lý do              | Theo kết quả xem xét hồ sơ |
        | Hạn trả lời cử tri | 05/4/2026                  |
      Thì hồ sơ "kiến nghị cử tri số 1" ở trạng thái "Đang giải quyết"

    Tình huống: “Tạm gác” khi “Đang giải quyết”: Tạm gác lại (có thời điểm tiếp tục)
      Biết hôm nay là ngày 08/01/2026
      Khi "Ông Bình" thực hiện "Tạm gác" trên "kiến nghị cử tri số 1" với:
        | Lý do                         | Theo kết quả xem xét hồ sơ |
        | Thời điểm tiếp tục giải quyết | 07/02/2026                 |
      Thì hồ sơ "kiến nghị cử tri số 1" ở trạng thái "Tạm gác lại (có thời điểm tiếp tục)"

    Tình huống: “Báo cáo đã giải quyết” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 08/01/2026
      Khi "Bà Lan" thử "Báo cáo đã giải quyết" trên "kiến nghị cử tri số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: báo cáo"
      Và bị từ chối vì "thiếu: văn bản (số, ngày)"

  Quy tắc: Hồ sơ “Kiến nghị cử tri” ở trạng thái “Đã báo cáo kết quả”

    Bối cảnh:
      Biết hồ sơ "kiến nghị cử tri số 1" thuộc loại "Kiến nghị cử tri" do "Bà Lan" mở ngày 05/01/2026 với:
        | Hội đồng nhân dân            | Văn phòng phường Đồng Nội |
        | Đại biểu tiếp nhận           | Ông An                    |
        | Kỳ họp, cuộc tiếp xúc cử tri | Như trong hồ sơ kèm theo  |
        | Nguồn tiếp nhận              | tiếp xúc cử tri           |
        | Nội dung kiến nghị           | Như trong hồ sơ kèm theo  |
      Và ngày 06/01/2026 "Bà Lan" đã thực hiện "Chuyển cấp có thẩm quyền" trên "kiến nghị cử tri số 1" với:
        | Cấp có thẩm quyền  | Thành ủy Sông Mây |
        | Văn bản (số, ngày) | 12-QĐ/ĐU          |
      Và ngày 07/01/2026 "Bà Lan" đã thực hiện "Nhận kết quả của cấp có thẩm quyền" trên "kiến nghị cử tri số 1" với:
        | Văn bản (số, ngày) | 13-QĐ/ĐU |

    Tình huống: “Chưa đạt, giải quyết tiếp” khi “Đã báo cáo kết quả”: Đã chuyển cơ quan giải quyết
      Biết hôm nay là ngày 08/01/2026
      Khi "Bà Lan" thực hiện "Chưa đạt, giải quyết tiếp" trên "kiến nghị cử tri số 1" với:
        | Lý do              | Theo kết quả xem xét hồ sơ |
        | Cơ quan giải quyết | Văn phòng phường Sen Vàng  |
      Thì hồ sơ "kiến nghị cử tri số 1" ở trạng thái "Đã chuyển cơ quan giải quyết"

    Tình huống: “Xác nhận đã giải quyết” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 08/01/2026
      Khi "Ông An" thử "Xác nhận đã giải quyết" trên "kiến nghị cử tri số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: biên bản hoặc báo cáo hoặc ảnh chụp"

    Tình huống: “Chưa đạt, giải quyết tiếp” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 08/01/2026
      Khi "Ông An" thử "Chưa đạt, giải quyết tiếp" trên "kiến nghị cử tri số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: lý do"
      Và bị từ chối vì "thiếu: Cơ quan giải quyết"

  Quy tắc: Hồ sơ “Kiến nghị cử tri” ở trạng thái “Tạm gác lại (có thời điểm tiếp tục)”

    Bối cảnh:
      Biết hồ sơ "kiến nghị cử tri số 1" thuộc loại "Kiến nghị cử tri" do "Bà Lan" mở ngày 05/01/2026 với:
        | Hội đồng nhân dân            | Văn phòng phường Đồng Nội |
        | Đại biểu tiếp nhận           | Ông An                    |
        | Kỳ họp, cuộc tiếp xúc cử tri | Như trong hồ sơ kèm theo  |
        | Nguồn tiếp nhận              | tiếp xúc cử tri           |
        | Nội dung kiến nghị           | Như trong hồ sơ kèm theo  |
      Và ngày 06/01/2026 "Bà Lan" đã thực hiện "Chuyển cơ quan giải quyết" trên "kiến nghị cử tri số 1" với:
        | Cơ quan giải quyết | Văn phòng phường Sen Vàng |
        | Văn bản (số, ngày) | 12-QĐ/ĐU                  |
      Và ngày 07/01/2026 "Ông Bình" đã thực hiện "Tạm gác" trên "kiến nghị cử tri số 1" với:
        | Lý do                         | Theo kết quả xem xét hồ sơ |
        | Thời điểm tiếp tục giải quyết | 06/02/2026                 |

    Tình huống: “Giải quyết tiếp” khi “Tạm gác lại (có thời điểm tiếp tục)”: Đang giải quyết
      Biết hôm nay là ngày 08/01/2026
      Khi "Ông Bình" thực hiện "Giải quyết tiếp" trên "kiến nghị cử tri số 1"
      Thì hồ sơ "kiến nghị cử tri số 1" ở trạng thái "Đang giải quyết"

    Tình huống: “Giải quyết tiếp” bị từ chối: không có thẩm quyền
      Biết hôm nay là ngày 08/01/2026
      Khi "Bà Lan" thử "Giải quyết tiếp" trên "kiến nghị cử tri số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"

    Tình huống: Quá hạn “Thời điểm tiếp tục giải quyết”
      Khi đến ngày 07/02/2026
      Thì hạn "Thời điểm tiếp tục giải quyết" của "kiến nghị cử tri số 1" là ngày 06/02/2026
      Và hồ sơ "kiến nghị cử tri số 1" quá hạn "Thời điểm tiếp tục giải quyết"

  Quy tắc: Hồ sơ “Kiến nghị cử tri” ở trạng thái “Đã giải trình, cung cấp thông tin”

    Bối cảnh:
      Biết hồ sơ "kiến nghị cử tri số 1" thuộc loại "Kiến nghị cử tri" do "Bà Lan" mở ngày 05/01/2026 với:
        | Hội đồng nhân dân            | Văn phòng phường Đồng Nội |
        | Đại biểu tiếp nhận           | Ông An                    |
        | Kỳ họp, cuộc tiếp xúc cử tri | Như trong hồ sơ kèm theo  |
        | Nguồn tiếp nhận              | tiếp xúc cử tri           |
        | Nội dung kiến nghị           | Như trong hồ sơ kèm theo  |
      Và ngày 06/01/2026 "Bà Lan" đã thực hiện "Chuyển cơ quan giải quyết" trên "kiến nghị cử tri số 1" với:
        | Cơ quan giải quyết | Văn phòng phường Sen Vàng |
        | Văn bản (số, ngày) | 12-QĐ/ĐU                  |
      Và ngày 07/01/2026 "Ông Bình" đã thực hiện "Giải trình, cung cấp thông tin" trên "kiến nghị cử tri số 1" với:
        | Lý do              | Theo kết quả xem xét hồ sơ |
        | Văn bản (số, ngày) | 13-QĐ/ĐU                   |

    Tình huống: “Mở lại” khi “Đã giải trình, cung cấp thông tin”: Đã chuyển cơ quan giải quyết
      Biết hôm nay là ngày 08/01/2026
      Khi "Bà Lan" thực hiện "Mở lại" trên "kiến nghị cử tri số 1" với:
        | Lý do              | Theo kết quả xem xét hồ sơ |
        | Cơ quan giải quyết | Văn phòng phường Sen Vàng  |
      Thì hồ sơ "kiến nghị cử tri số 1" ở trạng thái "Đã chuyển cơ quan giải quyết"

    Tình huống: “Mở lại” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 08/01/2026
      Khi "Ông Bình" thử "Mở lại" trên "kiến nghị cử tri số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: lý do"
      Và bị từ chối vì "thiếu: Cơ quan giải quyết"

  Quy tắc: Hồ sơ “Kiến nghị cử tri” ở trạng thái “Đã chuyển cơ quan giải quyết”, trường hợp 2

    Bối cảnh:
      Biết hồ sơ "kiến nghị cử tri số 1" thuộc loại "Kiến nghị cử tri" do "Bà Lan" mở ngày 05/01/2026 với:
        | Hội đồng nhân dân            | Văn phòng phường Đồng Nội |
        | Đại biểu tiếp nhận           | Ông An                    |
        | Kỳ họp, cuộc tiếp xúc cử tri | Như trong hồ sơ kèm theo  |
        | Nguồn tiếp nhận              | tiếp xúc cử tri           |
        | Nội dung kiến nghị           | Như trong hồ sơ kèm theo  |
      Và ngày 06/01/2026 "Bà Lan" đã thực hiện "Chuyển cơ quan giải quyết" trên "kiến nghị cử tri số 1" với:
        | Cơ quan giải quyết | Văn phòng phường Sen Vàng |
        | Văn bản (số, ngày) | 12-QĐ/ĐU                  |
      Và ngày 06/3/2026 "Bà Lan" đã thực hiện "Gia hạn" trên "kiến nghị cử tri số 1" với:
        | Lý do              | Theo kết quả xem xét hồ sơ |
        | Hạn trả lời cử tri | 05/4/2026                  |

    Tình huống: “Gia hạn” bị từ chối: không còn được gia hạn
      Khi "Bà Lan" thử "Gia hạn" trên "kiến nghị cử tri số 1" với:
        | Lý do              | Theo kết quả xem xét hồ sơ |
        | Hạn trả lời cử tri | 05/4/2026                  |
      Thì bị từ chối vì "“Hạn trả lời cử tri” chỉ được gia hạn 1 lần, đã dùng hết"
      Và bị từ chối vì "hạn mới của “Hạn trả lời cử tri” phải sau ngày 05/4/2026"

  Quy tắc: Hồ sơ “Kiến nghị cử tri” ở trạng thái “Đã giải quyết xong”

    Bối cảnh:
      Biết hồ sơ "kiến nghị cử tri số 1" thuộc loại "Kiến nghị cử tri" do "Bà Lan" mở ngày 05/01/2026 với:
        | Hội đồng nhân dân            | Văn phòng phường Đồng Nội |
        | Đại biểu tiếp nhận           | Ông An                    |
        | Kỳ họp, cuộc tiếp xúc cử tri | Như trong hồ sơ kèm theo  |
        | Nguồn tiếp nhận              | tiếp xúc cử tri           |
        | Nội dung kiến nghị           | Như trong hồ sơ kèm theo  |
      Và ngày 06/01/2026 "Bà Lan" đã thực hiện "Chuyển cấp có thẩm quyền" trên "kiến nghị cử tri số 1" với:
        | Cấp có thẩm quyền  | Thành ủy Sông Mây |
        | Văn bản (số, ngày) | 12-QĐ/ĐU          |
      Và ngày 07/01/2026 "Bà Lan" đã thực hiện "Nhận kết quả của cấp có thẩm quyền" trên "kiến nghị cử tri số 1" với:
        | Văn bản (số, ngày) | 13-QĐ/ĐU |
      Và ngày 08/01/2026 "Bà Lan" đã thực hiện "Xác nhận đã giải quyết" trên "kiến nghị cử tri số 1" với:
        | Biên bản | Biên bản ngày 08/01/2026 |

    Tình huống: “Mở lại” khi “Đã giải quyết xong”: Đã chuyển cơ quan giải quyết
      Biết hôm nay là ngày 09/01/2026
      Khi "Bà Lan" thực hiện "Mở lại" trên "kiến nghị cử tri số 1" với:
        | Lý do              | Theo kết quả xem xét hồ sơ |
        | Cơ quan giải quyết | Văn phòng phường Sen Vàng  |
      Thì hồ sơ "kiến nghị cử tri số 1" ở trạng thái "Đã chuyển cơ quan giải quyết"

  Quy tắc: Thường trực Hội đồng nhân dân chuyển kiến nghị trong mười ngày làm việc; cơ quan nhận không tự chuyển

    Bối cảnh:
      Biết hôm nay là ngày 02/03/2026
      Và "Bà Thư" là "Thường trực Hội đồng nhân dân" của "Hội đồng nhân dân phường Hoa Sữa"
      Và "Ông Đạt" là "Đại biểu" của "Hội đồng nhân dân phường Hoa Sữa"
      Và "Ông Hải" là "Người đứng đầu" của "Ủy ban nhân dân phường Hoa Sữa"
      Và có tổ chức "Ủy ban nhân dân thành phố Sông Mây"
      Và hồ sơ "kiến nghị 1" thuộc loại "Kiến nghị cử tri" do "Bà Thư" mở ngày 02/03/2026 với:
        | Hội đồng nhân dân            | Hội đồng nhân dân phường Hoa Sữa      |
        | Đại biểu tiếp nhận           | Ông Đạt                               |
        | Kỳ họp, cuộc tiếp xúc cử tri | Tiếp xúc cử tri trước kỳ họp giữa năm |
        | Nguồn tiếp nhận              | tiếp xúc cử tri                       |
        | Nội dung kiến nghị           | Sửa đường và thêm đèn                 |

    Tình huống: Hạn chuyển
      Khi đến ngày 05/03/2026
      Thì hạn "Chuyển kiến nghị đến cơ quan giải quyết" của "kiến nghị 1" là ngày 16/03/2026

    Tình huống: Chuyển cơ quan giải quyết trong hạn
      Biết ngày 05/03/2026 "Bà Thư" đã thực hiện "Chuyển cơ quan giải quyết" trên "kiến nghị 1" với:
        | Cơ quan giải quyết | Ủy ban nhân dân phường Hoa Sữa |
        | Văn bản            | 11-CV/HĐND                     |
      Khi đến ngày 23/03/2026
      Thì hồ sơ "kiến nghị 1" không quá hạn "Chuyển kiến nghị đến cơ quan giải quyết"

    Tình huống: Chuyển cấp có thẩm quyền trong hạn
      Biết ngày 05/03/2026 "Bà Thư" đã thực hiện "Chuyển cấp có thẩm quyền" trên "kiến nghị 1" với:
        | Cấp có thẩm quyền | Ủy ban nhân dân thành phố Sông Mây |
        | Văn bản           | 12-CV/HĐND                         |
      Khi đến ngày 23/03/2026
      Thì hồ sơ "kiến nghị 1" không quá hạn "Chuyển kiến nghị đến cơ quan giải quyết"

    Tình huống: Đại biểu là người đứng đầu cơ quan giải quyết tự chuyển về cơ quan mình
      Biết "Ông Đạt" là "Người đứng đầu" của "Ủy ban nhân dân phường Hoa Sữa"
      Và hôm nay là ngày 05/03/2026
      Khi "Ông Đạt" thử "Chuyển cơ quan giải quyết" trên "kiến nghị 1" với:
        | Cơ quan giải quyết | Ủy ban nhân dân phường Hoa Sữa |
        | Văn bản            | 11-CV/UBND                     |
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"

  Quy tắc: Kiến nghị không thuộc thẩm quyền do Thường trực Hội đồng nhân dân chuyển lên và nhận kết quả

    Bối cảnh:
      Biết hôm nay là ngày 02/03/2026
      Và "Bà Thư" là "Thường trực Hội đồng nhân dân" của "Hội đồng nhân dân phường Hoa Sữa"
      Và "Ông Đạt" là "Đại biểu" của "Hội đồng nhân dân phường Hoa Sữa"
      Và "Ông Hải" là "Người đứng đầu" của "Ủy ban nhân dân phường Hoa Sữa"
      Và có tổ chức "Ủy ban nhân dân thành phố Sông Mây"
      Và hồ sơ "kiến nghị 1" thuộc loại "Kiến nghị cử tri" do "Bà Thư" mở ngày 02/03/2026 với:
        | Hội đồng nhân dân            | Hội đồng nhân dân phường Hoa Sữa      |
        | Đại biểu tiếp nhận           | Ông Đạt                               |
        | Kỳ họp, cuộc tiếp xúc cử tri | Tiếp xúc cử tri trước kỳ họp giữa năm |
        | Nguồn tiếp nhận              | tiếp xúc cử tri                       |
        | Nội dung kiến nghị           | Sửa đường và thêm đèn                 |
      Và ngày 05/03/2026 "Bà Thư" đã thực hiện "Chuyển cơ quan giải quyết" trên "kiến nghị 1" với:
        | Cơ quan giải quyết | Ủy ban nhân dân phường Hoa Sữa |
        | Văn bản            | 11-CV/HĐND                     |

    Tình huống: Cơ quan giải quyết tự chuyển lên
      Khi "Ông Hải" thử "Chuyển cấp có thẩm quyền" trên "kiến nghị 1" với:
        | Cấp có thẩm quyền | Ủy ban nhân dân thành phố Sông Mây |
        | Văn bản           | 20-CV/UBND                         |
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"

    Tình huống: Cơ quan giải quyết cũ nhận kết quả thay
      Biết ngày 09/03/2026 "Bà Thư" đã thực hiện "Chuyển cấp có thẩm quyền" trên "kiến nghị 1" với:
        | Cấp có thẩm quyền | Ủy ban nhân dân thành phố Sông Mây |
        | Văn bản           | 15-CV/HĐND                         |
      Khi "Ông Hải" thử "Nhận kết quả của cấp có thẩm quyền" trên "kiến nghị 1" với:
        | Văn bản | 88-TB/UBND |
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"

  Quy tắc: Báo cáo trong hạn trả lời thì về sau không bị tính là quá hạn, giải trình muộn thì vẫn là quá hạn

    Bối cảnh:
      Biết hôm nay là ngày 02/03/2026
      Và "Bà Thư" là "Thường trực Hội đồng nhân dân" của "Hội đồng nhân dân phường Hoa Sữa"
      Và "Ông Đạt" là "Đại biểu" của "Hội đồng nhân dân phường Hoa Sữa"
      Và "Ông Hải" là "Người đứng đầu" của "Ủy ban nhân dân phường Hoa Sữa"
      Và có tổ chức "Ủy ban nhân dân thành phố Sông Mây"
      Và hồ sơ "kiến nghị 1" thuộc loại "Kiến nghị cử tri" do "Bà Thư" mở ngày 02/03/2026 với:
        | Hội đồng nhân dân            | Hội đồng nhân dân phường Hoa Sữa      |
        | Đại biểu tiếp nhận           | Ông Đạt                               |
        | Kỳ họp, cuộc tiếp xúc cử tri | Tiếp xúc cử tri trước kỳ họp giữa năm |
        | Nguồn tiếp nhận              | tiếp xúc cử tri                       |
        | Nội dung kiến nghị           | Sửa đường và thêm đèn                 |
      Và ngày 05/03/2026 "Bà Thư" đã thực hiện "Chuyển cơ quan giải quyết" trên "kiến nghị 1" với:
        | Cơ quan giải quyết | Ủy ban nhân dân phường Hoa Sữa |
        | Văn bản            | 11-CV/HĐND                     |
      Và ngày 09/03/2026 "Ông Hải" đã thực hiện "Nhận giải quyết" trên "kiến nghị 1" với:
        | Lộ trình giải quyết | Sửa xong trong tháng 4 |

    Tình huống: Báo cáo đã giải quyết trước ngày 01/5
      Biết ngày 20/04/2026 "Ông Hải" đã thực hiện "Báo cáo đã giải quyết" trên "kiến nghị 1" với:
        | Báo cáo | Báo cáo sửa đường |
        | Văn bản | 60-BC/UBND        |
      Khi đến ngày 11/05/2026
      Thì hồ sơ "kiến nghị 1" không quá hạn "Hạn trả lời cử tri"

    Tình huống: Giải trình sau ngày 01/5
      Biết ngày 08/05/2026 "Ông Hải" đã thực hiện "Giải trình, cung cấp thông tin" trên "kiến nghị 1" với:
        | Lý do   | Đường đã có trong kế hoạch năm sau |
        | Văn bản | 61-CV/UBND                         |
      Khi đến ngày 11/05/2026
      Thì hồ sơ "kiến nghị 1" quá hạn "Hạn trả lời cử tri"

  Quy tắc: Thường trực Hội đồng nhân dân đánh giá kết quả; người báo cáo không tự đánh giá

    Bối cảnh:
      Biết hôm nay là ngày 02/03/2026
      Và "Bà Thư" là "Thường trực Hội đồng nhân dân" của "Hội đồng nhân dân phường Hoa Sữa"
      Và "Ông Đạt" là "Đại biểu" của "Hội đồng nhân dân phường Hoa Sữa"
      Và "Ông Hải" là "Người đứng đầu" của "Ủy ban nhân dân phường Hoa Sữa"
      Và có tổ chức "Ủy ban nhân dân thành phố Sông Mây"
      Và hồ sơ "kiến nghị 1" thuộc loại "Kiến nghị cử tri" do "Bà Thư" mở ngày 02/03/2026 với:
        | Hội đồng nhân dân            | Hội đồng nhân dân phường Hoa Sữa      |
        | Đại biểu tiếp nhận           | Ông Đạt                               |
        | Kỳ họp, cuộc tiếp xúc cử tri | Tiếp xúc cử tri trước kỳ họp giữa năm |
        | Nguồn tiếp nhận              | tiếp xúc cử tri                       |
        | Nội dung kiến nghị           | Sửa đường và thêm đèn                 |
      Và "Bà Thư" là "Người đứng đầu" của "Văn phòng Hội đồng nhân dân phường Hoa Sữa"
      Và "Ông Vinh" là "Người đứng đầu" của "Văn phòng Hội đồng nhân dân phường Hoa Sữa"
      Và ngày 05/03/2026 "Bà Thư" đã thực hiện "Chuyển cơ quan giải quyết" trên "kiến nghị 1" với:
        | Cơ quan giải quyết | Văn phòng Hội đồng nhân dân phường Hoa Sữa |
        | Văn bản            | 11-CV/HĐND                                 |
      Và ngày 09/03/2026 "Bà Thư" đã thực hiện "Nhận giải quyết" trên "kiến nghị 1" với:
        | Lộ trình giải quyết | Trả lời trong tháng 4 |
      Và ngày 20/04/2026 "Bà Thư" đã thực hiện "Báo cáo đã giải quyết" trên "kiến nghị 1" với:
        | Báo cáo | Báo cáo kết quả giải quyết |
        | Văn bản | 60-BC/VP                   |

    Khung tình huống: Người báo cáo, hoặc người cùng đứng đầu cơ quan giải quyết, tự xác nhận
      Khi "<người>" thử "Xác nhận đã giải quyết" trên "kiến nghị 1" với:
        | Ảnh chụp | Đường sau khi sửa |
      Thì bị từ chối vì "<lý do>"

      Dữ liệu:
        | người    | lý do                                     |
        | Bà Thư   | đã thực hiện bước “Báo cáo đã giải quyết” |
        | Ông Vinh | không có thẩm quyền thực hiện bước này    |

    Khung tình huống: Người báo cáo, hoặc người cùng đứng đầu cơ quan giải quyết, tự trả lại
      Khi "<người>" thử "Chưa đạt, giải quyết tiếp" trên "kiến nghị 1" với:
        | Lý do              | Còn thiếu đèn                              |
        | Cơ quan giải quyết | Văn phòng Hội đồng nhân dân phường Hoa Sữa |
      Thì bị từ chối vì "<lý do>"

      Dữ liệu:
        | người    | lý do                                     |
        | Bà Thư   | đã thực hiện bước “Báo cáo đã giải quyết” |
        | Ông Vinh | không có thẩm quyền thực hiện bước này    |

  Quy tắc: Thời điểm tiếp tục phải sau ngày tạm gác; giải quyết tiếp trước thời điểm đó là đúng hạn

    Bối cảnh:
      Biết hôm nay là ngày 02/03/2026
      Và "Bà Thư" là "Thường trực Hội đồng nhân dân" của "Hội đồng nhân dân phường Hoa Sữa"
      Và "Ông Đạt" là "Đại biểu" của "Hội đồng nhân dân phường Hoa Sữa"
      Và "Ông Hải" là "Người đứng đầu" của "Ủy ban nhân dân phường Hoa Sữa"
      Và có tổ chức "Ủy ban nhân dân thành phố Sông Mây"
      Và hồ sơ "kiến nghị 1" thuộc loại "Kiến nghị cử tri" do "Bà Thư" mở ngày 02/03/2026 với:
        | Hội đồng nhân dân            | Hội đồng nhân dân phường Hoa Sữa      |
        | Đại biểu tiếp nhận           | Ông Đạt                               |
        | Kỳ họp, cuộc tiếp xúc cử tri | Tiếp xúc cử tri trước kỳ họp giữa năm |
        | Nguồn tiếp nhận              | tiếp xúc cử tri                       |
        | Nội dung kiến nghị           | Sửa đường và thêm đèn                 |
      Và ngày 05/03/2026 "Bà Thư" đã thực hiện "Chuyển cơ quan giải quyết" trên "kiến nghị 1" với:
        | Cơ quan giải quyết | Ủy ban nhân dân phường Hoa Sữa |
        | Văn bản            | 11-CV/HĐND                     |

    Khung tình huống: Thời điểm tiếp tục
      Biết hôm nay là ngày 09/03/2026
      Khi "Ông Hải" thử "Tạm gác" trên "kiến nghị 1" với:
        | Lý do                         | Chưa có vốn |
        | Thời điểm tiếp tục giải quyết | <thời điểm> |
      Thì <kết quả>

      Dữ liệu:
        | thời điểm  | kết quả                                       |
        | 10/03/2026 | được chấp nhận                                |
        | 09/03/2026 | bị từ chối vì "thời điểm tiếp tục giải quyết" |

    Tình huống: Giải quyết tiếp trước thời điểm đã định
      Biết ngày 09/03/2026 "Ông Hải" đã thực hiện "Tạm gác" trên "kiến nghị 1" với:
        | Lý do                         | Chưa có vốn |
        | Thời điểm tiếp tục giải quyết | 15/04/2026  |
      Và ngày 10/04/2026 "Ông Hải" đã thực hiện "Giải quyết tiếp" trên "kiến nghị 1"
      Khi đến ngày 20/04/2026
      Thì hồ sơ "kiến nghị 1" không quá hạn "Thời điểm tiếp tục giải quyết"

  Quy tắc: Mỗi kiến nghị ghi rõ đại biểu tiếp nhận, kỳ họp hoặc cuộc tiếp xúc, nguồn và nội dung

    Bối cảnh:
      Biết hôm nay là ngày 02/03/2026
      Và "Bà Thư" là "Thường trực Hội đồng nhân dân" của "Hội đồng nhân dân phường Hoa Sữa"
      Và "Ông Đạt" là "Đại biểu" của "Hội đồng nhân dân phường Hoa Sữa"

    Tình huống: Không ghi đại biểu tiếp nhận
      Khi "Bà Thư" thử mở hồ sơ "kiến nghị 1" thuộc loại "Kiến nghị cử tri" với:
        | Hội đồng nhân dân            | Hội đồng nhân dân phường Hoa Sữa      |
        | Kỳ họp, cuộc tiếp xúc cử tri | Tiếp xúc cử tri trước kỳ họp giữa năm |
        | Nguồn tiếp nhận              | tiếp xúc cử tri                       |
        | Nội dung kiến nghị           | Sửa đường và thêm đèn                 |
      Thì bị từ chối vì "thiếu: Đại biểu tiếp nhận"

    Tình huống: Không ghi kỳ họp, cuộc tiếp xúc cử tri
      Khi "Bà Thư" thử mở hồ sơ "kiến nghị 1" thuộc loại "Kiến nghị cử tri" với:
        | Hội đồng nhân dân  | Hội đồng nhân dân phường Hoa Sữa |
        | Đại biểu tiếp nhận | Ông Đạt                          |
        | Nguồn tiếp nhận    | tiếp xúc cử tri                  |
        | Nội dung kiến nghị | Sửa đường và thêm đèn            |
      Thì bị từ chối vì "thiếu: Kỳ họp, cuộc tiếp xúc cử tri"

    Tình huống: Không ghi nguồn tiếp nhận
      Khi "Bà Thư" thử mở hồ sơ "kiến nghị 1" thuộc loại "Kiến nghị cử tri" với:
        | Hội đồng nhân dân            | Hội đồng nhân dân phường Hoa Sữa      |
        | Đại biểu tiếp nhận           | Ông Đạt                               |
        | Kỳ họp, cuộc tiếp xúc cử tri | Tiếp xúc cử tri trước kỳ họp giữa năm |
        | Nội dung kiến nghị           | Sửa đường và thêm đèn                 |
      Thì bị từ chối vì "thiếu: Nguồn tiếp nhận"

    Tình huống: Không ghi nội dung kiến nghị
      Khi "Bà Thư" thử mở hồ sơ "kiến nghị 1" thuộc loại "Kiến nghị cử tri" với:
        | Hội đồng nhân dân            | Hội đồng nhân dân phường Hoa Sữa      |
        | Đại biểu tiếp nhận           | Ông Đạt                               |
        | Kỳ họp, cuộc tiếp xúc cử tri | Tiếp xúc cử tri trước kỳ họp giữa năm |
        | Nguồn tiếp nhận              | tiếp xúc cử tri                       |
      Thì bị từ chối vì "thiếu: Nội dung kiến nghị"

  Quy tắc: Ngày tiếp nhận là ngày ghi vào hệ thống, không ai tự ghi ngày khác

    Bối cảnh:
      Biết hôm nay là ngày 02/03/2026
      Và "Bà Thư" là "Thường trực Hội đồng nhân dân" của "Hội đồng nhân dân phường Hoa Sữa"
      Và "Ông Đạt" là "Đại biểu" của "Hội đồng nhân dân phường Hoa Sữa"

    Tình huống: Tự ghi ngày tiếp nhận
      Khi "Bà Thư" thử mở hồ sơ "kiến nghị 1" thuộc loại "Kiến nghị cử tri" với:
        | Hội đồng nhân dân            | Hội đồng nhân dân phường Hoa Sữa      |
        | Đại biểu tiếp nhận           | Ông Đạt                               |
        | Kỳ họp, cuộc tiếp xúc cử tri | Tiếp xúc cử tri trước kỳ họp giữa năm |
        | Nguồn tiếp nhận              | tiếp xúc cử tri                       |
        | Nội dung kiến nghị           | Sửa đường và thêm đèn                 |
        | Ngày tiếp nhận               | 27/02/2026                            |
      Thì bị từ chối vì "bước này do hệ thống tự thực hiện"

  Quy tắc: Một kiến nghị nhiều nội dung được tách; nội dung tách ra giữ ngày tiếp nhận, hạn trả lời và kiến nghị gốc

    Bối cảnh:
      Biết hôm nay là ngày 02/03/2026
      Và "Bà Thư" là "Thường trực Hội đồng nhân dân" của "Hội đồng nhân dân phường Hoa Sữa"
      Và "Ông Đạt" là "Đại biểu" của "Hội đồng nhân dân phường Hoa Sữa"
      Và "Ông Hải" là "Người đứng đầu" của "Ủy ban nhân dân phường Hoa Sữa"
      Và có tổ chức "Ủy ban nhân dân thành phố Sông Mây"
      Và hồ sơ "kiến nghị 1" thuộc loại "Kiến nghị cử tri" do "Bà Thư" mở ngày 02/03/2026 với:
        | Hội đồng nhân dân            | Hội đồng nhân dân phường Hoa Sữa      |
        | Đại biểu tiếp nhận           | Ông Đạt                               |
        | Kỳ họp, cuộc tiếp xúc cử tri | Tiếp xúc cử tri trước kỳ họp giữa năm |
        | Nguồn tiếp nhận              | tiếp xúc cử tri                       |
        | Nội dung kiến nghị           | Sửa đường và thêm đèn                 |

    Khung tình huống: Chưa ghi đủ kiến nghị mà hoàn tất việc tách
      Biết ngày 04/03/2026 "Bà Thư" đã thực hiện "Tách nội dung" trên "kiến nghị 1" với:
        | Số kiến nghị tách ra | 2 |
      Và ngày 04/03/2026 "Bà Thư" đã thực hiện "Ghi từng kiến nghị tách" trên "kiến nghị 1" với:
        | Nội dung tách ra | Sửa đường |
      Khi "<người>" thử "Hoàn tất việc tách" trên "kiến nghị 1"
      Thì bị từ chối vì "<lý do>"

      Dữ liệu:
        | người   | lý do                                  |
        | Bà Thư  | số kiến nghị đã tách                   |
        | Ông Đạt | không có thẩm quyền thực hiện bước này |
