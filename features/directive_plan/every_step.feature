# language: vi
Tính năng: Kế hoạch của đơn vị thực hiện chỉ thị, kết luận: mọi bước, mọi trường hợp bị từ chối

  Bối cảnh:
    Biết hôm nay là ngày 05/01/2026
    Và "Ông Bình" là "Người đứng đầu" của "Văn phòng phường Sen Vàng"
    Và "Ông An" là "Văn phòng cấp ủy" của "Văn phòng phường Sen Vàng"
    Và "Bà Mai" là "Cấp ủy" của "Văn phòng phường Sen Vàng"
    Và "Ông Cường" là "Ủy ban Kiểm tra" của "Văn phòng phường Sen Vàng"
    Và "Bà Lan" là "Người đứng đầu" của "Trường Tiểu học Hoa Sữa"

  Quy tắc: Mở hồ sơ

    Tình huống: “Giao xây dựng kế hoạch” bị từ chối: không có thẩm quyền
      Khi "Bà Mai" thử mở hồ sơ "kế hoạch của đơn vị thực hiện chỉ thị, kết luận số 1" thuộc loại "Kế hoạch của đơn vị thực hiện chỉ thị, kết luận" với:
        | Đơn vị                        | Văn phòng phường Sen Vàng |
        | Cấp ủy giao                   | Văn phòng phường Sen Vàng |
        | Loại văn bản của cấp trên     | chỉ thị                   |
        | Số, ngày văn bản của cấp trên | Như trong hồ sơ kèm theo  |
        | Trích yếu                     | Như trong hồ sơ kèm theo  |
        | Nhiệm vụ được giao            | Việc thứ 1                |
        | Hạn sơ kết                    | 04/02/2026                |
        | Hạn tổng kết                  | 04/02/2026                |
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"

    Tình huống: “Giao xây dựng kế hoạch” bị từ chối: thiếu thông tin, giấy tờ, chưa đúng điều kiện
      Khi "Bà Mai" thử mở hồ sơ "kế hoạch của đơn vị thực hiện chỉ thị, kết luận số 1" thuộc loại "Kế hoạch của đơn vị thực hiện chỉ thị, kết luận"
      Thì bị từ chối vì "thiếu: Đơn vị"
      Và bị từ chối vì "thiếu: Cấp ủy giao"
      Và bị từ chối vì "thiếu: Loại văn bản của cấp trên"
      Và bị từ chối vì "thiếu: Số, ngày văn bản của cấp trên"
      Và bị từ chối vì "thiếu: Trích yếu"

    Tình huống: “Giao xây dựng kế hoạch” bị từ chối: thiếu thông tin, giấy tờ, chưa đúng điều kiện, trường hợp 2
      Khi "Bà Mai" thử mở hồ sơ "kế hoạch của đơn vị thực hiện chỉ thị, kết luận số 1" thuộc loại "Kế hoạch của đơn vị thực hiện chỉ thị, kết luận"
      Thì bị từ chối vì "thiếu: Nhiệm vụ được giao"
      Và bị từ chối vì "thiếu: Hạn sơ kết"
      Và bị từ chối vì "thiếu: Hạn tổng kết"
      Và bị từ chối vì "yêu cầu: hạn tổng kết lớn hơn ngày thực hiện"

  Quy tắc: Hồ sơ “Kế hoạch của đơn vị thực hiện chỉ thị, kết luận” ở trạng thái “Phải xây dựng kế hoạch”

    Bối cảnh:
      Biết hồ sơ "kế hoạch của đơn vị thực hiện chỉ thị, kết luận số 1" thuộc loại "Kế hoạch của đơn vị thực hiện chỉ thị, kết luận" do "Ông An" mở ngày 05/01/2026 với:
        | Đơn vị                        | Văn phòng phường Sen Vàng |
        | Cấp ủy giao                   | Văn phòng phường Sen Vàng |
        | Loại văn bản của cấp trên     | chỉ thị                   |
        | Số, ngày văn bản của cấp trên | Như trong hồ sơ kèm theo  |
        | Trích yếu                     | Như trong hồ sơ kèm theo  |
        | Nhiệm vụ được giao            | Việc thứ 1                |
        | Hạn sơ kết                    | 04/02/2026                |
        | Hạn tổng kết                  | 04/02/2026                |

    Tình huống: “Xác định không phải xây dựng” khi “Phải xây dựng kế hoạch”: Không phải xây dựng (có lý do)
      Biết hôm nay là ngày 06/01/2026
      Khi "Ông An" thay mặt "Cấp ủy" thực hiện "Xác định không phải xây dựng" trên "kế hoạch của đơn vị thực hiện chỉ thị, kết luận số 1" với:
        | Lý do | Theo kết quả xem xét hồ sơ |
      Thì hồ sơ "kế hoạch của đơn vị thực hiện chỉ thị, kết luận số 1" ở trạng thái "Không phải xây dựng (có lý do)"

    Tình huống: “Đôn đốc đơn vị” khi “Phải xây dựng kế hoạch”: Phải xây dựng kế hoạch
      Biết hôm nay là ngày 06/01/2026
      Khi "Ông An" thay mặt "Cấp ủy" thực hiện "Đôn đốc đơn vị" trên "kế hoạch của đơn vị thực hiện chỉ thị, kết luận số 1"
      Thì hồ sơ "kế hoạch của đơn vị thực hiện chỉ thị, kết luận số 1" ở trạng thái "Phải xây dựng kế hoạch"

    Tình huống: “Dừng thực hiện” khi “Phải xây dựng kế hoạch”: Dừng thực hiện (có lý do)
      Biết hôm nay là ngày 06/01/2026
      Khi "Ông An" thay mặt "Cấp ủy" thực hiện "Dừng thực hiện" trên "kế hoạch của đơn vị thực hiện chỉ thị, kết luận số 1" với:
        | Lý do              | Theo kết quả xem xét hồ sơ |
        | Văn bản (số, ngày) | 12-QĐ/ĐU                   |
      Thì hồ sơ "kế hoạch của đơn vị thực hiện chỉ thị, kết luận số 1" ở trạng thái "Dừng thực hiện (có lý do)"

    Tình huống: “Trình kế hoạch” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 06/01/2026
      Khi "Ông An" thử "Trình kế hoạch" trên "kế hoạch của đơn vị thực hiện chỉ thị, kết luận số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: Các việc đơn vị sẽ làm"
      Và bị từ chối vì "thiếu: Người đứng đầu chịu trách nhiệm"
      Và bị từ chối vì "thiếu: văn bản (số, ngày)"

    Tình huống: “Xác định không phải xây dựng” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 06/01/2026
      Khi "Ông An" thử "Xác định không phải xây dựng" trên "kế hoạch của đơn vị thực hiện chỉ thị, kết luận số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: lý do"

    Tình huống: “Đôn đốc đơn vị” bị từ chối: không có thẩm quyền
      Biết hôm nay là ngày 06/01/2026
      Khi "Ông Bình" thử "Đôn đốc đơn vị" trên "kế hoạch của đơn vị thực hiện chỉ thị, kết luận số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"

    Tình huống: “Dừng thực hiện” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 06/01/2026
      Khi "Ông An" thử "Dừng thực hiện" trên "kế hoạch của đơn vị thực hiện chỉ thị, kết luận số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: lý do"
      Và bị từ chối vì "thiếu: văn bản (số, ngày)"

  Quy tắc: Hồ sơ “Kế hoạch của đơn vị thực hiện chỉ thị, kết luận” ở trạng thái “Đã trình cấp ủy giao”

    Bối cảnh:
      Biết hồ sơ "kế hoạch của đơn vị thực hiện chỉ thị, kết luận số 1" thuộc loại "Kế hoạch của đơn vị thực hiện chỉ thị, kết luận" do "Ông An" mở ngày 05/01/2026 với:
        | Đơn vị                        | Văn phòng phường Sen Vàng |
        | Cấp ủy giao                   | Văn phòng phường Sen Vàng |
        | Loại văn bản của cấp trên     | chỉ thị                   |
        | Số, ngày văn bản của cấp trên | Như trong hồ sơ kèm theo  |
        | Trích yếu                     | Như trong hồ sơ kèm theo  |
        | Nhiệm vụ được giao            | Việc thứ 1                |
        | Hạn sơ kết                    | 04/02/2026                |
        | Hạn tổng kết                  | 04/02/2026                |
      Và ngày 06/01/2026 "Ông Bình" đã thực hiện "Trình kế hoạch" trên "kế hoạch của đơn vị thực hiện chỉ thị, kết luận số 1" với:
        | Các việc đơn vị sẽ làm          | Việc thứ 1 |
        | Người đứng đầu chịu trách nhiệm | Bà Lan     |
        | Văn bản (số, ngày)              | 12-QĐ/ĐU   |

    Tình huống: “Trả lại kế hoạch” khi “Đã trình cấp ủy giao”: Trả lại để bổ sung
      Biết hôm nay là ngày 07/01/2026
      Khi "Ông An" thay mặt "Cấp ủy" thực hiện "Trả lại kế hoạch" trên "kế hoạch của đơn vị thực hiện chỉ thị, kết luận số 1" với:
        | Lý do | Theo kết quả xem xét hồ sơ |
      Thì hồ sơ "kế hoạch của đơn vị thực hiện chỉ thị, kết luận số 1" ở trạng thái "Trả lại để bổ sung"

    Tình huống: “Xác định không phải xây dựng” khi “Đã trình cấp ủy giao”: Không phải xây dựng (có lý do)
      Biết hôm nay là ngày 07/01/2026
      Khi "Ông An" thay mặt "Cấp ủy" thực hiện "Xác định không phải xây dựng" trên "kế hoạch của đơn vị thực hiện chỉ thị, kết luận số 1" với:
        | Lý do | Theo kết quả xem xét hồ sơ |
      Thì hồ sơ "kế hoạch của đơn vị thực hiện chỉ thị, kết luận số 1" ở trạng thái "Không phải xây dựng (có lý do)"

    Tình huống: “Dừng thực hiện” khi “Đã trình cấp ủy giao”: Dừng thực hiện (có lý do)
      Biết hôm nay là ngày 07/01/2026
      Khi "Ông An" thay mặt "Cấp ủy" thực hiện "Dừng thực hiện" trên "kế hoạch của đơn vị thực hiện chỉ thị, kết luận số 1" với:
        | Lý do              | Theo kết quả xem xét hồ sơ |
        | Văn bản (số, ngày) | 13-QĐ/ĐU                   |
      Thì hồ sơ "kế hoạch của đơn vị thực hiện chỉ thị, kết luận số 1" ở trạng thái "Dừng thực hiện (có lý do)"

    Tình huống: “Trả lại kế hoạch” bị từ chối: việc của chính mình hoặc đã làm bước trước, không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 07/01/2026
      Khi "Ông Bình" thử "Trả lại kế hoạch" trên "kế hoạch của đơn vị thực hiện chỉ thị, kết luận số 1"
      Thì bị từ chối vì "đã thực hiện bước “Trình kế hoạch”, nên phải là người khác làm bước này"
      Và bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: lý do"

    Tình huống: “Chấp thuận kế hoạch” bị từ chối: việc của chính mình hoặc đã làm bước trước, không có thẩm quyền
      Biết hôm nay là ngày 07/01/2026
      Khi "Ông Bình" thử "Chấp thuận kế hoạch" trên "kế hoạch của đơn vị thực hiện chỉ thị, kết luận số 1"
      Thì bị từ chối vì "đã thực hiện bước “Trình kế hoạch”, nên phải là người khác làm bước này"
      Và bị từ chối vì "không có thẩm quyền thực hiện bước này"

    Tình huống: “Chấp thuận kế hoạch” bị từ chối: việc của chính mình hoặc đã làm bước trước
      Biết hôm nay là ngày 07/01/2026
      Khi "Bà Lan" thử "Chấp thuận kế hoạch" trên "kế hoạch của đơn vị thực hiện chỉ thị, kết luận số 1"
      Thì bị từ chối vì "không được tự quyết định việc của chính mình (Người đứng đầu chịu trách nhiệm)"

  Quy tắc: Hồ sơ “Kế hoạch của đơn vị thực hiện chỉ thị, kết luận” ở trạng thái “Trả lại để bổ sung”

    Bối cảnh:
      Biết hồ sơ "kế hoạch của đơn vị thực hiện chỉ thị, kết luận số 1" thuộc loại "Kế hoạch của đơn vị thực hiện chỉ thị, kết luận" do "Ông An" mở ngày 05/01/2026 với:
        | Đơn vị                        | Văn phòng phường Sen Vàng |
        | Cấp ủy giao                   | Văn phòng phường Sen Vàng |
        | Loại văn bản của cấp trên     | chỉ thị                   |
        | Số, ngày văn bản của cấp trên | Như trong hồ sơ kèm theo  |
        | Trích yếu                     | Như trong hồ sơ kèm theo  |
        | Nhiệm vụ được giao            | Việc thứ 1                |
        | Hạn sơ kết                    | 04/02/2026                |
        | Hạn tổng kết                  | 04/02/2026                |
      Và ngày 06/01/2026 "Ông Bình" đã thực hiện "Trình kế hoạch" trên "kế hoạch của đơn vị thực hiện chỉ thị, kết luận số 1" với:
        | Các việc đơn vị sẽ làm          | Việc thứ 1 |
        | Người đứng đầu chịu trách nhiệm | Bà Lan     |
        | Văn bản (số, ngày)              | 12-QĐ/ĐU   |
      Và ngày 07/01/2026 "Ông An" thay mặt "Cấp ủy" đã thực hiện "Trả lại kế hoạch" trên "kế hoạch của đơn vị thực hiện chỉ thị, kết luận số 1" với:
        | Lý do | Theo kết quả xem xét hồ sơ |

    Tình huống: “Trình kế hoạch” khi “Trả lại để bổ sung”: Đã trình cấp ủy giao
      Biết hôm nay là ngày 08/01/2026
      Khi "Ông Bình" thực hiện "Trình kế hoạch" trên "kế hoạch của đơn vị thực hiện chỉ thị, kết luận số 1" với:
        | Các việc đơn vị sẽ làm          | Việc thứ 1 |
        | Người đứng đầu chịu trách nhiệm | Bà Lan     |
        | Văn bản (số, ngày)              | 14-QĐ/ĐU   |
      Thì hồ sơ "kế hoạch của đơn vị thực hiện chỉ thị, kết luận số 1" ở trạng thái "Đã trình cấp ủy giao"

    Tình huống: “Xác định không phải xây dựng” khi “Trả lại để bổ sung”: Không phải xây dựng (có lý do)
      Biết hôm nay là ngày 08/01/2026
      Khi "Ông An" thay mặt "Cấp ủy" thực hiện "Xác định không phải xây dựng" trên "kế hoạch của đơn vị thực hiện chỉ thị, kết luận số 1" với:
        | Lý do | Theo kết quả xem xét hồ sơ |
      Thì hồ sơ "kế hoạch của đơn vị thực hiện chỉ thị, kết luận số 1" ở trạng thái "Không phải xây dựng (có lý do)"

    Tình huống: “Đôn đốc đơn vị” khi “Trả lại để bổ sung”: Trả lại để bổ sung
      Biết hôm nay là ngày 08/01/2026
      Khi "Ông An" thay mặt "Cấp ủy" thực hiện "Đôn đốc đơn vị" trên "kế hoạch của đơn vị thực hiện chỉ thị, kết luận số 1"
      Thì hồ sơ "kế hoạch của đơn vị thực hiện chỉ thị, kết luận số 1" ở trạng thái "Trả lại để bổ sung"

    Tình huống: “Dừng thực hiện” khi “Trả lại để bổ sung”: Dừng thực hiện (có lý do)
      Biết hôm nay là ngày 08/01/2026
      Khi "Ông An" thay mặt "Cấp ủy" thực hiện "Dừng thực hiện" trên "kế hoạch của đơn vị thực hiện chỉ thị, kết luận số 1" với:
        | Lý do              | Theo kết quả xem xét hồ sơ |
        | Văn bản (số, ngày) | 14-QĐ/ĐU                   |
      Thì hồ sơ "kế hoạch của đơn vị thực hiện chỉ thị, kết luận số 1" ở trạng thái "Dừng thực hiện (có lý do)"

  Quy tắc: Hồ sơ “Kế hoạch của đơn vị thực hiện chỉ thị, kết luận” ở trạng thái “Đang thực hiện”

    Bối cảnh:
      Biết hồ sơ "kế hoạch của đơn vị thực hiện chỉ thị, kết luận số 1" thuộc loại "Kế hoạch của đơn vị thực hiện chỉ thị, kết luận" do "Ông An" mở ngày 05/01/2026 với:
        | Đơn vị                        | Văn phòng phường Sen Vàng |
        | Cấp ủy giao                   | Văn phòng phường Sen Vàng |
        | Loại văn bản của cấp trên     | chỉ thị                   |
        | Số, ngày văn bản của cấp trên | Như trong hồ sơ kèm theo  |
        | Trích yếu                     | Như trong hồ sơ kèm theo  |
        | Nhiệm vụ được giao            | Việc thứ 1                |
        | Hạn sơ kết                    | 04/02/2026                |
        | Hạn tổng kết                  | 04/02/2026                |
      Và ngày 06/01/2026 "Ông Bình" đã thực hiện "Trình kế hoạch" trên "kế hoạch của đơn vị thực hiện chỉ thị, kết luận số 1" với:
        | Các việc đơn vị sẽ làm          | Việc thứ 1 |
        | Người đứng đầu chịu trách nhiệm | Bà Lan     |
        | Văn bản (số, ngày)              | 12-QĐ/ĐU   |
      Và ngày 07/01/2026 "Ông An" thay mặt "Cấp ủy" đã thực hiện "Chấp thuận kế hoạch" trên "kế hoạch của đơn vị thực hiện chỉ thị, kết luận số 1"

    Tình huống: “Cập nhật tiến độ” khi “Đang thực hiện”: Đang thực hiện
      Biết hôm nay là ngày 08/01/2026
      Khi "Ông Bình" thực hiện "Cập nhật tiến độ" trên "kế hoạch của đơn vị thực hiện chỉ thị, kết luận số 1" với:
        | Số việc đã làm | 1 |
      Thì hồ sơ "kế hoạch của đơn vị thực hiện chỉ thị, kết luận số 1" ở trạng thái "Đang thực hiện"

    Tình huống: “Đôn đốc đơn vị” khi “Đang thực hiện”: Đang thực hiện
      Biết hôm nay là ngày 08/01/2026
      Khi "Ông An" thay mặt "Cấp ủy" thực hiện "Đôn đốc đơn vị" trên "kế hoạch của đơn vị thực hiện chỉ thị, kết luận số 1"
      Thì hồ sơ "kế hoạch của đơn vị thực hiện chỉ thị, kết luận số 1" ở trạng thái "Đang thực hiện"

    Tình huống: “Tự kiểm tra” khi “Đang thực hiện”: Đang thực hiện
      Biết hôm nay là ngày 08/01/2026
      Khi "Ông An" thay mặt "Cấp ủy" thực hiện "Tự kiểm tra" trên "kế hoạch của đơn vị thực hiện chỉ thị, kết luận số 1" với:
        | Biên bản | Biên bản ngày 08/01/2026 |
      Thì hồ sơ "kế hoạch của đơn vị thực hiện chỉ thị, kết luận số 1" ở trạng thái "Đang thực hiện"

    Tình huống: “Dừng thực hiện” khi “Đang thực hiện”: Dừng thực hiện (có lý do)
      Biết hôm nay là ngày 08/01/2026
      Khi "Ông An" thay mặt "Cấp ủy" thực hiện "Dừng thực hiện" trên "kế hoạch của đơn vị thực hiện chỉ thị, kết luận số 1" với:
        | Lý do              | Theo kết quả xem xét hồ sơ |
        | Văn bản (số, ngày) | 14-QĐ/ĐU                   |
      Thì hồ sơ "kế hoạch của đơn vị thực hiện chỉ thị, kết luận số 1" ở trạng thái "Dừng thực hiện (có lý do)"

    Tình huống: “Cập nhật tiến độ” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 08/01/2026
      Khi "Bà Mai" thử "Cập nhật tiến độ" trên "kế hoạch của đơn vị thực hiện chỉ thị, kết luận số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: Số việc đã làm"

    Tình huống: “Cập nhật tiến độ” bị từ chối: chưa đúng điều kiện
      Biết hôm nay là ngày 08/01/2026
      Khi "Ông Bình" thử "Cập nhật tiến độ" trên "kế hoạch của đơn vị thực hiện chỉ thị, kết luận số 1" với:
        | Số việc đã làm | -1 |
      Thì bị từ chối vì "yêu cầu: số việc đã làm từ 0 trở lên"

    Tình huống: “Tự kiểm tra” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 08/01/2026
      Khi "Ông Bình" thử "Tự kiểm tra" trên "kế hoạch của đơn vị thực hiện chỉ thị, kết luận số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: biên bản"

    Tình huống: “Báo cáo sơ kết” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 08/01/2026
      Khi "Ông An" thử "Báo cáo sơ kết" trên "kế hoạch của đơn vị thực hiện chỉ thị, kết luận số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: Số việc đã làm"
      Và bị từ chối vì "thiếu: báo cáo"

    Tình huống: “Báo cáo sơ kết” bị từ chối: chưa đúng điều kiện
      Biết hôm nay là ngày 08/01/2026
      Khi "Ông Bình" thử "Báo cáo sơ kết" trên "kế hoạch của đơn vị thực hiện chỉ thị, kết luận số 1" với:
        | Số việc đã làm | -1                      |
        | Báo cáo        | Báo cáo ngày 08/01/2026 |
      Thì bị từ chối vì "yêu cầu: số việc đã làm từ 0 trở lên"

    Tình huống: “Tự kiểm tra” khi “Đang thực hiện”: Đang thực hiện, trường hợp 2
      Biết hôm nay là ngày 08/01/2026
      Khi "Ông Cường" thực hiện "Tự kiểm tra" trên "kế hoạch của đơn vị thực hiện chỉ thị, kết luận số 1" với:
        | Biên bản | Biên bản ngày 08/01/2026 |
      Thì hồ sơ "kế hoạch của đơn vị thực hiện chỉ thị, kết luận số 1" ở trạng thái "Đang thực hiện"

    Tình huống: Quá hạn “Hạn sơ kết”
      Khi đến ngày 05/02/2026
      Thì hạn "Hạn sơ kết" của "kế hoạch của đơn vị thực hiện chỉ thị, kết luận số 1" là ngày 04/02/2026
      Và hồ sơ "kế hoạch của đơn vị thực hiện chỉ thị, kết luận số 1" quá hạn "Hạn sơ kết"

    Tình huống: Quá hạn “Hạn tổng kết”
      Khi đến ngày 05/02/2026
      Thì hạn "Hạn tổng kết" của "kế hoạch của đơn vị thực hiện chỉ thị, kết luận số 1" là ngày 04/02/2026
      Và hồ sơ "kế hoạch của đơn vị thực hiện chỉ thị, kết luận số 1" quá hạn "Hạn tổng kết"

  Quy tắc: Hồ sơ “Kế hoạch của đơn vị thực hiện chỉ thị, kết luận” ở trạng thái “Đang thực hiện”, trường hợp 2

    Bối cảnh:
      Biết hồ sơ "kế hoạch của đơn vị thực hiện chỉ thị, kết luận số 1" thuộc loại "Kế hoạch của đơn vị thực hiện chỉ thị, kết luận" do "Ông An" mở ngày 05/01/2026 với:
        | Đơn vị                        | Văn phòng phường Sen Vàng |
        | Cấp ủy giao                   | Văn phòng phường Sen Vàng |
        | Loại văn bản của cấp trên     | chỉ thị                   |
        | Số, ngày văn bản của cấp trên | Như trong hồ sơ kèm theo  |
        | Trích yếu                     | Như trong hồ sơ kèm theo  |
        | Nhiệm vụ được giao            | Việc thứ 1                |
        | Hạn sơ kết                    | 06/01/2026                |
        | Hạn tổng kết                  | 04/02/2026                |
      Và ngày 05/01/2026 "Ông Bình" đã thực hiện "Trình kế hoạch" trên "kế hoạch của đơn vị thực hiện chỉ thị, kết luận số 1" với:
        | Các việc đơn vị sẽ làm          | Việc thứ 1 |
        | Người đứng đầu chịu trách nhiệm | Bà Lan     |
        | Văn bản (số, ngày)              | 11-QĐ/ĐU   |
      Và ngày 05/01/2026 "Ông An" thay mặt "Cấp ủy" đã thực hiện "Chấp thuận kế hoạch" trên "kế hoạch của đơn vị thực hiện chỉ thị, kết luận số 1"

    Tình huống: “Triển khai xuống cấp dưới” bị từ chối: không có thẩm quyền
      Khi "Ông Bình" thử "Triển khai xuống cấp dưới" trên "kế hoạch của đơn vị thực hiện chỉ thị, kết luận số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"

    Tình huống: “Triển khai xuống cấp dưới” bị từ chối: chưa đúng điều kiện
      Biết hôm nay là ngày 07/01/2026
      Khi "Ông An" thử "Triển khai xuống cấp dưới" trên "kế hoạch của đơn vị thực hiện chỉ thị, kết luận số 1"
      Thì bị từ chối vì "yêu cầu: hạn sơ kết lớn hơn ngày thực hiện"

  Quy tắc: Hồ sơ “Kế hoạch của đơn vị thực hiện chỉ thị, kết luận” ở trạng thái “Đã báo cáo sơ kết”

    Bối cảnh:
      Biết hồ sơ "kế hoạch của đơn vị thực hiện chỉ thị, kết luận số 1" thuộc loại "Kế hoạch của đơn vị thực hiện chỉ thị, kết luận" do "Ông An" mở ngày 05/01/2026 với:
        | Đơn vị                        | Văn phòng phường Sen Vàng |
        | Cấp ủy giao                   | Văn phòng phường Sen Vàng |
        | Loại văn bản của cấp trên     | chỉ thị                   |
        | Số, ngày văn bản của cấp trên | Như trong hồ sơ kèm theo  |
        | Trích yếu                     | Như trong hồ sơ kèm theo  |
        | Nhiệm vụ được giao            | Việc thứ 1                |
        | Hạn sơ kết                    | 04/02/2026                |
        | Hạn tổng kết                  | 04/02/2026                |
      Và ngày 06/01/2026 "Ông Bình" đã thực hiện "Trình kế hoạch" trên "kế hoạch của đơn vị thực hiện chỉ thị, kết luận số 1" với:
        | Các việc đơn vị sẽ làm          | Việc thứ 1 |
        | Người đứng đầu chịu trách nhiệm | Bà Lan     |
        | Văn bản (số, ngày)              | 12-QĐ/ĐU   |
      Và ngày 07/01/2026 "Ông An" thay mặt "Cấp ủy" đã thực hiện "Chấp thuận kế hoạch" trên "kế hoạch của đơn vị thực hiện chỉ thị, kết luận số 1"
      Và ngày 08/01/2026 "Ông Bình" đã thực hiện "Báo cáo sơ kết" trên "kế hoạch của đơn vị thực hiện chỉ thị, kết luận số 1" với:
        | Số việc đã làm | 1                       |
        | Báo cáo        | Báo cáo ngày 08/01/2026 |

    Tình huống: “Cập nhật tiến độ” khi “Đã báo cáo sơ kết”: Đã báo cáo sơ kết
      Biết hôm nay là ngày 09/01/2026
      Khi "Ông Bình" thực hiện "Cập nhật tiến độ" trên "kế hoạch của đơn vị thực hiện chỉ thị, kết luận số 1" với:
        | Số việc đã làm | 1 |
      Thì hồ sơ "kế hoạch của đơn vị thực hiện chỉ thị, kết luận số 1" ở trạng thái "Đã báo cáo sơ kết"

    Tình huống: “Đôn đốc đơn vị” khi “Đã báo cáo sơ kết”: Đã báo cáo sơ kết
      Biết hôm nay là ngày 09/01/2026
      Khi "Ông An" thay mặt "Cấp ủy" thực hiện "Đôn đốc đơn vị" trên "kế hoạch của đơn vị thực hiện chỉ thị, kết luận số 1"
      Thì hồ sơ "kế hoạch của đơn vị thực hiện chỉ thị, kết luận số 1" ở trạng thái "Đã báo cáo sơ kết"

    Tình huống: “Tự kiểm tra” khi “Đã báo cáo sơ kết”: Đã báo cáo sơ kết
      Biết hôm nay là ngày 09/01/2026
      Khi "Ông An" thay mặt "Cấp ủy" thực hiện "Tự kiểm tra" trên "kế hoạch của đơn vị thực hiện chỉ thị, kết luận số 1" với:
        | Biên bản | Biên bản ngày 09/01/2026 |
      Thì hồ sơ "kế hoạch của đơn vị thực hiện chỉ thị, kết luận số 1" ở trạng thái "Đã báo cáo sơ kết"

    Tình huống: “Dừng thực hiện” khi “Đã báo cáo sơ kết”: Dừng thực hiện (có lý do)
      Biết hôm nay là ngày 09/01/2026
      Khi "Ông An" thay mặt "Cấp ủy" thực hiện "Dừng thực hiện" trên "kế hoạch của đơn vị thực hiện chỉ thị, kết luận số 1" với:
        | Lý do              | Theo kết quả xem xét hồ sơ |
        | Văn bản (số, ngày) | 15-QĐ/ĐU                   |
      Thì hồ sơ "kế hoạch của đơn vị thực hiện chỉ thị, kết luận số 1" ở trạng thái "Dừng thực hiện (có lý do)"

    Tình huống: “Báo cáo tổng kết” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 09/01/2026
      Khi "Ông An" thử "Báo cáo tổng kết" trên "kế hoạch của đơn vị thực hiện chỉ thị, kết luận số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: Số việc đã làm"
      Và bị từ chối vì "thiếu: báo cáo"

  Quy tắc: Hồ sơ “Kế hoạch của đơn vị thực hiện chỉ thị, kết luận” ở trạng thái “Đang thực hiện”, trường hợp 3

    Bối cảnh:
      Biết hồ sơ "kế hoạch của đơn vị thực hiện chỉ thị, kết luận số 1" thuộc loại "Kế hoạch của đơn vị thực hiện chỉ thị, kết luận" do "Ông An" mở ngày 05/01/2026 với:
        | Đơn vị                        | Văn phòng phường Sen Vàng |
        | Cấp ủy giao                   | Văn phòng phường Sen Vàng |
        | Loại văn bản của cấp trên     | chỉ thị                   |
        | Số, ngày văn bản của cấp trên | Như trong hồ sơ kèm theo  |
        | Trích yếu                     | Như trong hồ sơ kèm theo  |
        | Nhiệm vụ được giao            | Việc thứ 1                |
        | Hạn sơ kết                    | 06/01/2026                |
        | Hạn tổng kết                  | 04/02/2026                |
      Và ngày 05/01/2026 "Ông Bình" đã thực hiện "Trình kế hoạch" trên "kế hoạch của đơn vị thực hiện chỉ thị, kết luận số 1" với:
        | Các việc đơn vị sẽ làm          | Việc thứ 1 |
        | Người đứng đầu chịu trách nhiệm | Bà Lan     |
        | Văn bản (số, ngày)              | 11-QĐ/ĐU   |
      Và ngày 05/01/2026 "Ông An" thay mặt "Cấp ủy" đã thực hiện "Chấp thuận kế hoạch" trên "kế hoạch của đơn vị thực hiện chỉ thị, kết luận số 1"
      Và ngày 05/01/2026 "Ông An" đã thực hiện "Triển khai xuống cấp dưới" trên "kế hoạch của đơn vị thực hiện chỉ thị, kết luận số 1"
      Và "triển khai chỉ thị, kết luận của cấp trên số 1" là hồ sơ "Triển khai chỉ thị, kết luận của cấp trên" phát sinh từ "kế hoạch của đơn vị thực hiện chỉ thị, kết luận số 1"

    Tình huống: “Dừng thực hiện” bị từ chối: chưa đúng điều kiện
      Khi "Ông An" thay mặt "Cấp ủy" thử "Dừng thực hiện" trên "kế hoạch của đơn vị thực hiện chỉ thị, kết luận số 1" với:
        | Lý do              | Theo kết quả xem xét hồ sơ |
        | Văn bản (số, ngày) | 14-QĐ/ĐU ngày 08/01/2026   |
      Thì bị từ chối vì "yêu cầu: mọi hồ sơ triển khai chỉ thị, kết luận của cấp trên liên quan đã kết thúc"

  Quy tắc: Hồ sơ “Kế hoạch của đơn vị thực hiện chỉ thị, kết luận” ở trạng thái “Đã báo cáo tổng kết”

    Bối cảnh:
      Biết hồ sơ "kế hoạch của đơn vị thực hiện chỉ thị, kết luận số 1" thuộc loại "Kế hoạch của đơn vị thực hiện chỉ thị, kết luận" do "Ông An" mở ngày 05/01/2026 với:
        | Đơn vị                        | Văn phòng phường Sen Vàng |
        | Cấp ủy giao                   | Văn phòng phường Sen Vàng |
        | Loại văn bản của cấp trên     | chỉ thị                   |
        | Số, ngày văn bản của cấp trên | Như trong hồ sơ kèm theo  |
        | Trích yếu                     | Như trong hồ sơ kèm theo  |
        | Nhiệm vụ được giao            | Việc thứ 1                |
        | Hạn sơ kết                    | 04/02/2026                |
        | Hạn tổng kết                  | 04/02/2026                |
      Và ngày 06/01/2026 "Ông Bình" đã thực hiện "Trình kế hoạch" trên "kế hoạch của đơn vị thực hiện chỉ thị, kết luận số 1" với:
        | Các việc đơn vị sẽ làm          | Việc thứ 1 |
        | Người đứng đầu chịu trách nhiệm | Bà Lan     |
        | Văn bản (số, ngày)              | 12-QĐ/ĐU   |
      Và ngày 07/01/2026 "Ông An" thay mặt "Cấp ủy" đã thực hiện "Chấp thuận kế hoạch" trên "kế hoạch của đơn vị thực hiện chỉ thị, kết luận số 1"
      Và ngày 08/01/2026 "Ông Bình" đã thực hiện "Báo cáo sơ kết" trên "kế hoạch của đơn vị thực hiện chỉ thị, kết luận số 1" với:
        | Số việc đã làm | 1                       |
        | Báo cáo        | Báo cáo ngày 08/01/2026 |
      Và ngày 09/01/2026 "Ông Bình" đã thực hiện "Báo cáo tổng kết" trên "kế hoạch của đơn vị thực hiện chỉ thị, kết luận số 1" với:
        | Số việc đã làm | 1                       |
        | Báo cáo        | Báo cáo ngày 09/01/2026 |

    Tình huống: “Chưa công nhận, bổ sung” khi “Đã báo cáo tổng kết”: Đã báo cáo sơ kết
      Biết hôm nay là ngày 10/01/2026
      Khi "Ông An" thay mặt "Cấp ủy" thực hiện "Chưa công nhận, bổ sung" trên "kế hoạch của đơn vị thực hiện chỉ thị, kết luận số 1" với:
        | Lý do | Theo kết quả xem xét hồ sơ |
      Thì hồ sơ "kế hoạch của đơn vị thực hiện chỉ thị, kết luận số 1" ở trạng thái "Đã báo cáo sơ kết"

    Tình huống: “Dừng thực hiện” khi “Đã báo cáo tổng kết”: Dừng thực hiện (có lý do)
      Biết hôm nay là ngày 10/01/2026
      Khi "Ông An" thay mặt "Cấp ủy" thực hiện "Dừng thực hiện" trên "kế hoạch của đơn vị thực hiện chỉ thị, kết luận số 1" với:
        | Lý do              | Theo kết quả xem xét hồ sơ |
        | Văn bản (số, ngày) | 16-QĐ/ĐU                   |
      Thì hồ sơ "kế hoạch của đơn vị thực hiện chỉ thị, kết luận số 1" ở trạng thái "Dừng thực hiện (có lý do)"

    Tình huống: “Công nhận kết quả” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 10/01/2026
      Khi "Ông An" thử "Công nhận kết quả" trên "kế hoạch của đơn vị thực hiện chỉ thị, kết luận số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: văn bản (số, ngày)"

    Tình huống: “Công nhận kết quả” bị từ chối: việc của chính mình hoặc đã làm bước trước
      Biết hôm nay là ngày 10/01/2026
      Khi "Bà Lan" thử "Công nhận kết quả" trên "kế hoạch của đơn vị thực hiện chỉ thị, kết luận số 1"
      Thì bị từ chối vì "không được tự quyết định việc của chính mình (Người đứng đầu chịu trách nhiệm)"

    Tình huống: “Công nhận kết quả” bị từ chối: việc của chính mình hoặc đã làm bước trước, trường hợp 2
      Biết hôm nay là ngày 10/01/2026
      Khi "Ông Bình" thử "Công nhận kết quả" trên "kế hoạch của đơn vị thực hiện chỉ thị, kết luận số 1"
      Thì bị từ chối vì "đã thực hiện bước “Báo cáo tổng kết”, nên phải là người khác làm bước này"

    Tình huống: “Chưa công nhận, bổ sung” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 10/01/2026
      Khi "Ông An" thử "Chưa công nhận, bổ sung" trên "kế hoạch của đơn vị thực hiện chỉ thị, kết luận số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: lý do"

    Tình huống: “Chưa công nhận, bổ sung” bị từ chối: việc của chính mình hoặc đã làm bước trước
      Biết hôm nay là ngày 10/01/2026
      Khi "Ông Bình" thử "Chưa công nhận, bổ sung" trên "kế hoạch của đơn vị thực hiện chỉ thị, kết luận số 1"
      Thì bị từ chối vì "đã thực hiện bước “Báo cáo tổng kết”, nên phải là người khác làm bước này"
