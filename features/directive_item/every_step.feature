# language: vi
Tính năng: Việc thực hiện chỉ thị, kết luận: mọi bước, mọi trường hợp bị từ chối

  Bối cảnh:
    Biết hôm nay là ngày 05/01/2026
    Và "Ông Bình" là "Người đứng đầu" của "Văn phòng phường Sen Vàng"
    Và "Ông An" là "Văn phòng cấp ủy" của "Văn phòng phường Sen Vàng"
    Và "Ông Cường" là "Người đứng đầu" của "Trường Tiểu học Hoa Sữa"
    Và "Bà Mai" là "Người đứng đầu" của "Trường Tiểu học Hoa Sữa"
    Và "Bà Lan" là "Người đứng đầu" của "Trường Tiểu học Hoa Sữa"

  Quy tắc: Mở hồ sơ

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

    Tình huống: “Giao việc” bị từ chối: không có thẩm quyền
      Biết hôm nay là ngày 08/01/2026
      Khi "Ông Cường" thử mở hồ sơ "việc thực hiện chỉ thị, kết luận số 1" thuộc loại "Việc thực hiện chỉ thị, kết luận" gắn với "kế hoạch của đơn vị thực hiện chỉ thị, kết luận số 1" với:
        | Đơn vị                          | Văn phòng phường Sen Vàng |
        | Việc phải làm                   | Như trong hồ sơ kèm theo  |
        | Cách thực hiện                  | đợt học tập chuyên đề     |
        | Người, tổ chức chịu trách nhiệm | Bà Mai                    |
        | Hạn hoàn thành                  | 07/02/2026                |
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"

    Tình huống: “Giao việc” bị từ chối: thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 08/01/2026
      Khi "Ông An" thử mở hồ sơ "việc thực hiện chỉ thị, kết luận số 1" thuộc loại "Việc thực hiện chỉ thị, kết luận" gắn với "kế hoạch của đơn vị thực hiện chỉ thị, kết luận số 1"
      Thì bị từ chối vì "thiếu: Đơn vị"
      Và bị từ chối vì "thiếu: Việc phải làm"
      Và bị từ chối vì "thiếu: Cách thực hiện"
      Và bị từ chối vì "thiếu: Người, tổ chức chịu trách nhiệm"
      Và bị từ chối vì "thiếu: Hạn hoàn thành"

  Quy tắc: Hồ sơ “Việc thực hiện chỉ thị, kết luận” ở trạng thái “Đã giao”

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
      Và hồ sơ "việc thực hiện chỉ thị, kết luận số 1" thuộc loại "Việc thực hiện chỉ thị, kết luận" gắn với "kế hoạch của đơn vị thực hiện chỉ thị, kết luận số 1" do "Ông Bình" mở ngày 08/01/2026 với:
        | Đơn vị                          | Văn phòng phường Sen Vàng |
        | Việc phải làm                   | Như trong hồ sơ kèm theo  |
        | Cách thực hiện                  | việc khác                 |
        | Người, tổ chức chịu trách nhiệm | Bà Mai                    |
        | Hạn hoàn thành                  | 07/02/2026                |

    Tình huống: “Báo cáo hoàn thành” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 09/01/2026
      Khi "Ông Bình" thử "Báo cáo hoàn thành" trên "việc thực hiện chỉ thị, kết luận số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: báo cáo hoặc ảnh chụp hoặc biên bản"

  Quy tắc: Hồ sơ “Việc thực hiện chỉ thị, kết luận” ở trạng thái “Đã giao”, trường hợp 2

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
      Và hồ sơ "việc thực hiện chỉ thị, kết luận số 1" thuộc loại "Việc thực hiện chỉ thị, kết luận" gắn với "kế hoạch của đơn vị thực hiện chỉ thị, kết luận số 1" do "Ông Bình" mở ngày 08/01/2026 với:
        | Đơn vị                          | Văn phòng phường Sen Vàng |
        | Việc phải làm                   | Như trong hồ sơ kèm theo  |
        | Cách thực hiện                  | đợt học tập chuyên đề     |
        | Người, tổ chức chịu trách nhiệm | Bà Mai                    |
        | Hạn hoàn thành                  | 07/02/2026                |

    Tình huống: “Không thực hiện” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 09/01/2026
      Khi "Ông An" thử "Không thực hiện" trên "việc thực hiện chỉ thị, kết luận số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: lý do"

    Tình huống: “Không thực hiện” bị từ chối: việc của chính mình hoặc đã làm bước trước
      Biết hôm nay là ngày 09/01/2026
      Khi "Bà Mai" thử "Không thực hiện" trên "việc thực hiện chỉ thị, kết luận số 1"
      Thì bị từ chối vì "không được tự quyết định việc của chính mình (Người, tổ chức chịu trách nhiệm)"

  Quy tắc: Hồ sơ “Việc thực hiện chỉ thị, kết luận” ở trạng thái “Đã báo cáo hoàn thành”

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
      Và hồ sơ "việc thực hiện chỉ thị, kết luận số 1" thuộc loại "Việc thực hiện chỉ thị, kết luận" gắn với "kế hoạch của đơn vị thực hiện chỉ thị, kết luận số 1" do "Ông Bình" mở ngày 08/01/2026 với:
        | Đơn vị                          | Văn phòng phường Sen Vàng |
        | Việc phải làm                   | Như trong hồ sơ kèm theo  |
        | Cách thực hiện                  | việc khác                 |
        | Người, tổ chức chịu trách nhiệm | Bà Mai                    |
        | Hạn hoàn thành                  | 07/02/2026                |
      Và ngày 09/01/2026 "Bà Mai" đã thực hiện "Báo cáo hoàn thành" trên "việc thực hiện chỉ thị, kết luận số 1" với:
        | Báo cáo | Báo cáo ngày 09/01/2026 |

    Tình huống: “Chưa đạt, làm tiếp” khi “Đã báo cáo hoàn thành”: Đã giao
      Biết hôm nay là ngày 10/01/2026
      Khi "Ông Bình" thực hiện "Chưa đạt, làm tiếp" trên "việc thực hiện chỉ thị, kết luận số 1" với:
        | Lý do | Theo kết quả xem xét hồ sơ |
      Thì hồ sơ "việc thực hiện chỉ thị, kết luận số 1" ở trạng thái "Đã giao"

    Tình huống: “Không thực hiện” khi “Đã báo cáo hoàn thành”: Không thực hiện (có lý do)
      Biết hôm nay là ngày 10/01/2026
      Khi "Ông Bình" thực hiện "Không thực hiện" trên "việc thực hiện chỉ thị, kết luận số 1" với:
        | Lý do | Theo kết quả xem xét hồ sơ |
      Thì hồ sơ "việc thực hiện chỉ thị, kết luận số 1" ở trạng thái "Không thực hiện (có lý do)"

    Tình huống: “Xác nhận hoàn thành” bị từ chối: việc của chính mình hoặc đã làm bước trước, không có thẩm quyền
      Biết hôm nay là ngày 10/01/2026
      Khi "Bà Mai" thử "Xác nhận hoàn thành" trên "việc thực hiện chỉ thị, kết luận số 1"
      Thì bị từ chối vì "không được tự quyết định việc của chính mình (Người, tổ chức chịu trách nhiệm)"
      Và bị từ chối vì "đã thực hiện bước “Báo cáo hoàn thành”, nên phải là người khác làm bước này"
      Và bị từ chối vì "không có thẩm quyền thực hiện bước này"

    Tình huống: “Chưa đạt, làm tiếp” bị từ chối: việc của chính mình hoặc đã làm bước trước, không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 10/01/2026
      Khi "Bà Mai" thử "Chưa đạt, làm tiếp" trên "việc thực hiện chỉ thị, kết luận số 1"
      Thì bị từ chối vì "không được tự quyết định việc của chính mình (Người, tổ chức chịu trách nhiệm)"
      Và bị từ chối vì "đã thực hiện bước “Báo cáo hoàn thành”, nên phải là người khác làm bước này"
      Và bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: lý do"
