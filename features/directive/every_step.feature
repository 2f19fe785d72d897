# language: vi
Tính năng: Triển khai chỉ thị, kết luận của cấp trên: mọi bước, mọi trường hợp bị từ chối

  Bối cảnh:
    Biết hôm nay là ngày 05/01/2026
    Và "Ông Cường" là "Người đứng đầu" của "Văn phòng phường Sen Vàng"
    Và "Ông An" là "Văn phòng cấp ủy" của "Văn phòng phường Sen Vàng"
    Và "Ông Bình" là "Cấp ủy" của "Văn phòng phường Sen Vàng"
    Và "Bà Mai" là "Ban Thường vụ" của "Văn phòng phường Sen Vàng"
    Và "Bà Lan" là "Cơ quan, đơn vị giải quyết" của "Ban Xây dựng Đảng phường Cỏ Lau"

  Quy tắc: Mở hồ sơ

    Tình huống: “Tiếp nhận” bị từ chối: không có thẩm quyền
      Khi "Ông Bình" thử mở hồ sơ "triển khai chỉ thị, kết luận của cấp trên số 1" thuộc loại "Triển khai chỉ thị, kết luận của cấp trên" với:
        | Cấp ủy triển khai             | Văn phòng phường Sen Vàng |
        | Loại văn bản của cấp trên     | chỉ thị                   |
        | Số, ngày văn bản của cấp trên | Như trong hồ sơ kèm theo  |
        | Trích yếu                     | Như trong hồ sơ kèm theo  |
        | Hạn sơ kết                    | 06/01/2026                |
        | Hạn tổng kết                  | 04/02/2026                |
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"

    Tình huống: “Tiếp nhận” bị từ chối: thiếu thông tin, giấy tờ, chưa đúng điều kiện
      Khi "Ông Bình" thử mở hồ sơ "triển khai chỉ thị, kết luận của cấp trên số 1" thuộc loại "Triển khai chỉ thị, kết luận của cấp trên"
      Thì bị từ chối vì "thiếu: Cấp ủy triển khai"
      Và bị từ chối vì "thiếu: Loại văn bản của cấp trên"
      Và bị từ chối vì "thiếu: Số, ngày văn bản của cấp trên"
      Và bị từ chối vì "thiếu: Trích yếu"
      Và bị từ chối vì "thiếu: Hạn sơ kết"

    Tình huống: “Tiếp nhận” bị từ chối: thiếu thông tin, giấy tờ, chưa đúng điều kiện, trường hợp 2
      Khi "Ông Bình" thử mở hồ sơ "triển khai chỉ thị, kết luận của cấp trên số 1" thuộc loại "Triển khai chỉ thị, kết luận của cấp trên"
      Thì bị từ chối vì "thiếu: Hạn tổng kết"
      Và bị từ chối vì "yêu cầu: hạn sơ kết lớn hơn ngày thực hiện"
      Và bị từ chối vì "yêu cầu: hạn tổng kết trừ hạn sơ kết từ 1 trở lên"

  Quy tắc: Hồ sơ “Triển khai chỉ thị, kết luận của cấp trên” ở trạng thái “Đã tiếp nhận”

    Bối cảnh:
      Biết hồ sơ "triển khai chỉ thị, kết luận của cấp trên số 1" thuộc loại "Triển khai chỉ thị, kết luận của cấp trên" do "Ông An" mở ngày 05/01/2026 với:
        | Cấp ủy triển khai             | Văn phòng phường Sen Vàng |
        | Loại văn bản của cấp trên     | chỉ thị                   |
        | Số, ngày văn bản của cấp trên | Như trong hồ sơ kèm theo  |
        | Trích yếu                     | Như trong hồ sơ kèm theo  |
        | Hạn sơ kết                    | 06/01/2026                |
        | Hạn tổng kết                  | 04/02/2026                |

    Tình huống: “Phổ biến, không ban hành văn bản riêng” khi “Đã tiếp nhận”: Đã phổ biến, không ban hành văn bản riêng
      Biết hôm nay là ngày 06/01/2026
      Khi "Ông An" thay mặt "Cấp ủy" thực hiện "Phổ biến, không ban hành văn bản riêng" trên "triển khai chỉ thị, kết luận của cấp trên số 1" với:
        | Lý do | Theo kết quả xem xét hồ sơ |
      Thì hồ sơ "triển khai chỉ thị, kết luận của cấp trên số 1" ở trạng thái "Đã phổ biến, không ban hành văn bản riêng"

    Tình huống: “Thay bằng văn bản khác” khi “Đã tiếp nhận”: Được thay bằng văn bản khác
      Biết hôm nay là ngày 06/01/2026
      Khi "Ông An" thay mặt "Cấp ủy" thực hiện "Thay bằng văn bản khác" trên "triển khai chỉ thị, kết luận của cấp trên số 1" với:
        | Lý do              | Theo kết quả xem xét hồ sơ |
        | Văn bản (số, ngày) | 12-QĐ/ĐU                   |
      Thì hồ sơ "triển khai chỉ thị, kết luận của cấp trên số 1" ở trạng thái "Được thay bằng văn bản khác"

    Tình huống: “Phổ biến, không ban hành văn bản riêng” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 06/01/2026
      Khi "Ông An" thử "Phổ biến, không ban hành văn bản riêng" trên "triển khai chỉ thị, kết luận của cấp trên số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: lý do"

    Tình huống: “Giao cơ quan tham mưu” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 06/01/2026
      Khi "Ông An" thử "Giao cơ quan tham mưu" trên "triển khai chỉ thị, kết luận của cấp trên số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: Cơ quan tham mưu"

    Tình huống: “Thay bằng văn bản khác” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 06/01/2026
      Khi "Ông An" thử "Thay bằng văn bản khác" trên "triển khai chỉ thị, kết luận của cấp trên số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: lý do"
      Và bị từ chối vì "thiếu: văn bản (số, ngày)"

    Tình huống: “Phổ biến, không ban hành văn bản riêng” khi “Đã tiếp nhận”: Đã phổ biến, không ban hành văn bản riêng, trường hợp 2
      Biết hôm nay là ngày 06/01/2026
      Khi "Bà Mai" thực hiện "Phổ biến, không ban hành văn bản riêng" trên "triển khai chỉ thị, kết luận của cấp trên số 1" với:
        | Lý do | Theo kết quả xem xét hồ sơ |
      Thì hồ sơ "triển khai chỉ thị, kết luận của cấp trên số 1" ở trạng thái "Đã phổ biến, không ban hành văn bản riêng"

    Tình huống: “Giao cơ quan tham mưu” khi “Đã tiếp nhận”: Đang dự thảo kế hoạch, hướng dẫn
      Biết hôm nay là ngày 06/01/2026
      Khi "Ông Cường" thực hiện "Giao cơ quan tham mưu" trên "triển khai chỉ thị, kết luận của cấp trên số 1" với:
        | Cơ quan tham mưu | Ban Xây dựng Đảng phường Cỏ Lau |
      Thì hồ sơ "triển khai chỉ thị, kết luận của cấp trên số 1" ở trạng thái "Đang dự thảo kế hoạch, hướng dẫn"

  Quy tắc: Hồ sơ “Triển khai chỉ thị, kết luận của cấp trên” ở trạng thái “Đang dự thảo kế hoạch, hướng dẫn”

    Bối cảnh:
      Biết hồ sơ "triển khai chỉ thị, kết luận của cấp trên số 1" thuộc loại "Triển khai chỉ thị, kết luận của cấp trên" do "Ông An" mở ngày 05/01/2026 với:
        | Cấp ủy triển khai             | Văn phòng phường Sen Vàng |
        | Loại văn bản của cấp trên     | chỉ thị                   |
        | Số, ngày văn bản của cấp trên | Như trong hồ sơ kèm theo  |
        | Trích yếu                     | Như trong hồ sơ kèm theo  |
        | Hạn sơ kết                    | 06/01/2026                |
        | Hạn tổng kết                  | 04/02/2026                |
      Và ngày 06/01/2026 "Ông An" thay mặt "Cấp ủy" đã thực hiện "Giao cơ quan tham mưu" trên "triển khai chỉ thị, kết luận của cấp trên số 1" với:
        | Cơ quan tham mưu | Ban Xây dựng Đảng phường Cỏ Lau |

    Tình huống: “Thay bằng văn bản khác” khi “Đang dự thảo kế hoạch, hướng dẫn”: Được thay bằng văn bản khác
      Biết hôm nay là ngày 07/01/2026
      Khi "Ông An" thay mặt "Cấp ủy" thực hiện "Thay bằng văn bản khác" trên "triển khai chỉ thị, kết luận của cấp trên số 1" với:
        | Lý do              | Theo kết quả xem xét hồ sơ |
        | Văn bản (số, ngày) | 13-QĐ/ĐU                   |
      Thì hồ sơ "triển khai chỉ thị, kết luận của cấp trên số 1" ở trạng thái "Được thay bằng văn bản khác"

    Tình huống: “Trình dự thảo” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 07/01/2026
      Khi "Ông An" thử "Trình dự thảo" trên "triển khai chỉ thị, kết luận của cấp trên số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: bản quét văn bản giấy hoặc báo cáo"

  Quy tắc: Hồ sơ “Triển khai chỉ thị, kết luận của cấp trên” ở trạng thái “Đã trình cấp ủy”

    Bối cảnh:
      Biết hồ sơ "triển khai chỉ thị, kết luận của cấp trên số 1" thuộc loại "Triển khai chỉ thị, kết luận của cấp trên" do "Ông An" mở ngày 05/01/2026 với:
        | Cấp ủy triển khai             | Văn phòng phường Sen Vàng |
        | Loại văn bản của cấp trên     | chỉ thị                   |
        | Số, ngày văn bản của cấp trên | Như trong hồ sơ kèm theo  |
        | Trích yếu                     | Như trong hồ sơ kèm theo  |
        | Hạn sơ kết                    | 06/01/2026                |
        | Hạn tổng kết                  | 04/02/2026                |
      Và ngày 06/01/2026 "Ông An" thay mặt "Cấp ủy" đã thực hiện "Giao cơ quan tham mưu" trên "triển khai chỉ thị, kết luận của cấp trên số 1" với:
        | Cơ quan tham mưu | Ban Xây dựng Đảng phường Cỏ Lau |
      Và ngày 07/01/2026 "Bà Lan" đã thực hiện "Trình dự thảo" trên "triển khai chỉ thị, kết luận của cấp trên số 1" với:
        | Bản quét văn bản giấy | Bản quét văn bản giấy ngày 07/01/2026 |

    Tình huống: “Thay bằng văn bản khác” khi “Đã trình cấp ủy”: Được thay bằng văn bản khác
      Biết hôm nay là ngày 08/01/2026
      Khi "Ông An" thay mặt "Cấp ủy" thực hiện "Thay bằng văn bản khác" trên "triển khai chỉ thị, kết luận của cấp trên số 1" với:
        | Lý do              | Theo kết quả xem xét hồ sơ |
        | Văn bản (số, ngày) | 14-QĐ/ĐU                   |
      Thì hồ sơ "triển khai chỉ thị, kết luận của cấp trên số 1" ở trạng thái "Được thay bằng văn bản khác"

    Tình huống: “Trả lại dự thảo” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 08/01/2026
      Khi "Ông An" thử "Trả lại dự thảo" trên "triển khai chỉ thị, kết luận của cấp trên số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: lý do"

    Tình huống: “Trả lại dự thảo” bị từ chối: việc của chính mình hoặc đã làm bước trước
      Biết hôm nay là ngày 08/01/2026
      Khi "Bà Lan" thử "Trả lại dự thảo" trên "triển khai chỉ thị, kết luận của cấp trên số 1"
      Thì bị từ chối vì "đã thực hiện bước “Trình dự thảo”, nên phải là người khác làm bước này"

    Tình huống: “Ban hành kế hoạch, hướng dẫn” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 08/01/2026
      Khi "Ông An" thử "Ban hành kế hoạch, hướng dẫn" trên "triển khai chỉ thị, kết luận của cấp trên số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: văn bản (số, ngày)"

    Tình huống: “Ban hành kế hoạch, hướng dẫn” bị từ chối: việc của chính mình hoặc đã làm bước trước
      Biết hôm nay là ngày 08/01/2026
      Khi "Bà Lan" thử "Ban hành kế hoạch, hướng dẫn" trên "triển khai chỉ thị, kết luận của cấp trên số 1"
      Thì bị từ chối vì "đã thực hiện bước “Trình dự thảo”, nên phải là người khác làm bước này"

  Quy tắc: Hồ sơ “Triển khai chỉ thị, kết luận của cấp trên” ở trạng thái “Đã ban hành kế hoạch, hướng dẫn”

    Bối cảnh:
      Biết hồ sơ "triển khai chỉ thị, kết luận của cấp trên số 1" thuộc loại "Triển khai chỉ thị, kết luận của cấp trên" do "Ông An" mở ngày 05/01/2026 với:
        | Cấp ủy triển khai             | Văn phòng phường Sen Vàng |
        | Loại văn bản của cấp trên     | chỉ thị                   |
        | Số, ngày văn bản của cấp trên | Như trong hồ sơ kèm theo  |
        | Trích yếu                     | Như trong hồ sơ kèm theo  |
        | Hạn sơ kết                    | 06/01/2026                |
        | Hạn tổng kết                  | 04/02/2026                |
      Và ngày 06/01/2026 "Ông An" thay mặt "Cấp ủy" đã thực hiện "Giao cơ quan tham mưu" trên "triển khai chỉ thị, kết luận của cấp trên số 1" với:
        | Cơ quan tham mưu | Ban Xây dựng Đảng phường Cỏ Lau |
      Và ngày 07/01/2026 "Bà Lan" đã thực hiện "Trình dự thảo" trên "triển khai chỉ thị, kết luận của cấp trên số 1" với:
        | Bản quét văn bản giấy | Bản quét văn bản giấy ngày 07/01/2026 |
      Và ngày 08/01/2026 "Ông An" thay mặt "Cấp ủy" đã thực hiện "Ban hành kế hoạch, hướng dẫn" trên "triển khai chỉ thị, kết luận của cấp trên số 1" với:
        | Văn bản (số, ngày) | 14-QĐ/ĐU |

    Tình huống: “Thay bằng văn bản khác” khi “Đã ban hành kế hoạch, hướng dẫn”: Được thay bằng văn bản khác
      Biết hôm nay là ngày 09/01/2026
      Khi "Ông An" thay mặt "Cấp ủy" thực hiện "Thay bằng văn bản khác" trên "triển khai chỉ thị, kết luận của cấp trên số 1" với:
        | Lý do              | Theo kết quả xem xét hồ sơ |
        | Văn bản (số, ngày) | 15-QĐ/ĐU                   |
      Thì hồ sơ "triển khai chỉ thị, kết luận của cấp trên số 1" ở trạng thái "Được thay bằng văn bản khác"

    Tình huống: “Giao đơn vị xây dựng kế hoạch” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ, chưa đúng điều kiện
      Biết hôm nay là ngày 09/01/2026
      Khi "Bà Mai" thử "Giao đơn vị xây dựng kế hoạch" trên "triển khai chỉ thị, kết luận của cấp trên số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: Đơn vị phải xây dựng kế hoạch"
      Và bị từ chối vì "thiếu: Nhiệm vụ giao đơn vị"
      Và bị từ chối vì "yêu cầu: đơn vị phải xây dựng kế hoạch không phải là cấp ủy triển khai"

    Tình huống: Quá hạn “Hạn tổng kết”
      Khi đến ngày 05/02/2026
      Thì hạn "Hạn tổng kết" của "triển khai chỉ thị, kết luận của cấp trên số 1" là ngày 04/02/2026
      Và hồ sơ "triển khai chỉ thị, kết luận của cấp trên số 1" quá hạn "Hạn tổng kết"

  Quy tắc: Hồ sơ “Triển khai chỉ thị, kết luận của cấp trên” ở trạng thái “Đã ban hành kế hoạch, hướng dẫn”, trường hợp 2

    Bối cảnh:
      Biết hồ sơ "triển khai chỉ thị, kết luận của cấp trên số 1" thuộc loại "Triển khai chỉ thị, kết luận của cấp trên" do "Ông An" mở ngày 05/01/2026 với:
        | Cấp ủy triển khai             | Văn phòng phường Sen Vàng |
        | Loại văn bản của cấp trên     | chỉ thị                   |
        | Số, ngày văn bản của cấp trên | Như trong hồ sơ kèm theo  |
        | Trích yếu                     | Như trong hồ sơ kèm theo  |
        | Hạn sơ kết                    | 06/01/2026                |
        | Hạn tổng kết                  | 04/02/2026                |
      Và ngày 06/01/2026 "Ông An" thay mặt "Cấp ủy" đã thực hiện "Giao cơ quan tham mưu" trên "triển khai chỉ thị, kết luận của cấp trên số 1" với:
        | Cơ quan tham mưu | Ban Xây dựng Đảng phường Cỏ Lau |
      Và ngày 07/01/2026 "Bà Lan" đã thực hiện "Trình dự thảo" trên "triển khai chỉ thị, kết luận của cấp trên số 1" với:
        | Bản quét văn bản giấy | Bản quét văn bản giấy ngày 07/01/2026 |
      Và ngày 08/01/2026 "Ông An" thay mặt "Cấp ủy" đã thực hiện "Ban hành kế hoạch, hướng dẫn" trên "triển khai chỉ thị, kết luận của cấp trên số 1" với:
        | Văn bản (số, ngày) | 14-QĐ/ĐU |
      Và ngày 09/01/2026 "Ông An" thay mặt "Cấp ủy" đã thực hiện "Giao đơn vị xây dựng kế hoạch" trên "triển khai chỉ thị, kết luận của cấp trên số 1" với:
        | Đơn vị phải xây dựng kế hoạch | Ban Xây dựng Đảng phường Cỏ Lau |
        | Nhiệm vụ giao đơn vị          | Việc thứ 1                      |
      Và "kế hoạch của đơn vị thực hiện chỉ thị, kết luận số 1" là hồ sơ "Kế hoạch của đơn vị thực hiện chỉ thị, kết luận" phát sinh từ "triển khai chỉ thị, kết luận của cấp trên số 1"

    Tình huống: “Thay bằng văn bản khác” bị từ chối: chưa đúng điều kiện
      Khi "Ông An" thay mặt "Cấp ủy" thử "Thay bằng văn bản khác" trên "triển khai chỉ thị, kết luận của cấp trên số 1" với:
        | Lý do              | Theo kết quả xem xét hồ sơ |
        | Văn bản (số, ngày) | 15-QĐ/ĐU                   |
      Thì bị từ chối vì "yêu cầu: mọi hồ sơ kế hoạch của đơn vị thực hiện chỉ thị, kết luận liên quan đã kết thúc"
