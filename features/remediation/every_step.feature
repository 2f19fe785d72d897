# language: vi
Tính năng: Khắc phục hạn chế, khuyết điểm; thực hiện kiến nghị: mọi bước, mọi trường hợp bị từ chối

  Bối cảnh:
    Biết hôm nay là ngày 05/01/2026
    Và "Ông Bình" là "Văn phòng cấp ủy" của "Đảng ủy phường Hoa Sữa"
    Và "Ông Cường" là "Cấp ủy" của "Đảng ủy phường Hoa Sữa"
    Và "Bà Lan" là "Người xác nhận kết quả khắc phục" của "Đảng ủy phường Hoa Sữa"
    Và "Bà Mai" là "Văn phòng cấp ủy" của "Thành ủy Núi Biếc"
    Và "Bà Hoa" là "Ban Thường vụ" của "Thành ủy Núi Biếc"
    Và "Ông An" là "Người đứng đầu" của "Trường Tiểu học Hoa Sữa"

  Quy tắc: Mở hồ sơ

    Tình huống: “Giao” bị từ chối: không có thẩm quyền
      Khi "Bà Lan" thử mở hồ sơ "khắc phục hạn chế, khuyết điểm; thực hiện kiến nghị số 1" thuộc loại "Khắc phục hạn chế, khuyết điểm; thực hiện kiến nghị" với:
        | Người, tổ chức phải khắc phục | Ông An                   |
        | Cấp ủy giao khắc phục         | Đảng ủy phường Hoa Sữa   |
        | Kết quả, sản phẩm phải đạt    | Như trong hồ sơ kèm theo |
        | Hạn khắc phục                 | 04/02/2026               |
        | Cấp ủy cấp trên               | Thành ủy Núi Biếc        |
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"

    Tình huống: “Giao” bị từ chối: thiếu thông tin, giấy tờ, chưa đúng điều kiện
      Khi "Bà Lan" thử mở hồ sơ "khắc phục hạn chế, khuyết điểm; thực hiện kiến nghị số 1" thuộc loại "Khắc phục hạn chế, khuyết điểm; thực hiện kiến nghị"
      Thì bị từ chối vì "thiếu: Người, tổ chức phải khắc phục"
      Và bị từ chối vì "thiếu: Cấp ủy giao khắc phục"
      Và bị từ chối vì "thiếu: Kết quả, sản phẩm phải đạt"
      Và bị từ chối vì "thiếu: Hạn khắc phục"
      Và bị từ chối vì "yêu cầu: hạn khắc phục lớn hơn ngày thực hiện"

  Quy tắc: Hồ sơ “Khắc phục hạn chế, khuyết điểm; thực hiện kiến nghị” ở trạng thái “Đã giao”

    Bối cảnh:
      Biết hồ sơ "khắc phục hạn chế, khuyết điểm; thực hiện kiến nghị số 1" thuộc loại "Khắc phục hạn chế, khuyết điểm; thực hiện kiến nghị" do "Ông Bình" thay mặt "Cấp ủy" mở ngày 05/01/2026 với:
        | Người, tổ chức phải khắc phục | Ông An                   |
        | Cấp ủy giao khắc phục         | Đảng ủy phường Hoa Sữa   |
        | Kết quả, sản phẩm phải đạt    | Như trong hồ sơ kèm theo |
        | Hạn khắc phục                 | 04/02/2026               |
        | Cấp ủy cấp trên               | Thành ủy Núi Biếc        |

    Tình huống: “Đề nghị xem xét lại” khi “Đã giao”: Đề nghị xem xét lại
      Biết hôm nay là ngày 06/01/2026
      Khi "Ông An" thực hiện "Đề nghị xem xét lại" trên "khắc phục hạn chế, khuyết điểm; thực hiện kiến nghị số 1" với:
        | Lý do | Theo kết quả xem xét hồ sơ |
      Thì hồ sơ "khắc phục hạn chế, khuyết điểm; thực hiện kiến nghị số 1" ở trạng thái "Đề nghị xem xét lại"

    Tình huống: “Gia hạn” khi “Đã giao”: Đã giao
      Biết hôm nay là ngày 06/01/2026
      Khi "Ông Bình" thay mặt "Cấp ủy" thực hiện "Gia hạn" trên "khắc phục hạn chế, khuyết điểm; thực hiện kiến nghị số 1" với:
        | Lý do         | Theo kết quả xem xét hồ sơ |
        | Hạn khắc phục | 05/02/2026                 |
      Thì hồ sơ "khắc phục hạn chế, khuyết điểm; thực hiện kiến nghị số 1" ở trạng thái "Đã giao"

    Tình huống: “Xác định không còn phù hợp” khi “Đã giao”: Không còn phù hợp (có lý do)
      Biết hôm nay là ngày 06/01/2026
      Khi "Bà Mai" thay mặt "Cấp ủy" thực hiện "Xác định không còn phù hợp" trên "khắc phục hạn chế, khuyết điểm; thực hiện kiến nghị số 1" với:
        | Lý do              | Theo kết quả xem xét hồ sơ |
        | Văn bản (số, ngày) | 12-QĐ/ĐU                   |
      Thì hồ sơ "khắc phục hạn chế, khuyết điểm; thực hiện kiến nghị số 1" ở trạng thái "Không còn phù hợp (có lý do)"

    Tình huống: “Báo cáo cấp trên” khi “Đã giao”: Chuyển cấp trên xem xét trách nhiệm
      Biết hôm nay là ngày 05/02/2026
      Khi "Ông Bình" thay mặt "Cấp ủy" thực hiện "Báo cáo cấp trên" trên "khắc phục hạn chế, khuyết điểm; thực hiện kiến nghị số 1" với:
        | Cấp ủy cấp trên | Thành ủy Núi Biếc          |
        | Lý do           | Theo kết quả xem xét hồ sơ |
      Thì hồ sơ "khắc phục hạn chế, khuyết điểm; thực hiện kiến nghị số 1" ở trạng thái "Chuyển cấp trên xem xét trách nhiệm"

    Tình huống: “Xác nhận đã nhận” bị từ chối: không có thẩm quyền
      Biết hôm nay là ngày 06/01/2026
      Khi "Ông Cường" thử "Xác nhận đã nhận" trên "khắc phục hạn chế, khuyết điểm; thực hiện kiến nghị số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"

    Tình huống: “Đề nghị xem xét lại” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 06/01/2026
      Khi "Ông Cường" thử "Đề nghị xem xét lại" trên "khắc phục hạn chế, khuyết điểm; thực hiện kiến nghị số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: lý do"

    Tình huống: “Gia hạn” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 06/01/2026
      Khi "Bà Lan" thử "Gia hạn" trên "khắc phục hạn chế, khuyết điểm; thực hiện kiến nghị số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: lý do"
      Và bị từ chối vì "thiếu: Hạn khắc phục"

    Tình huống: “Gia hạn” bị từ chối: việc của chính mình hoặc đã làm bước trước
      Biết hôm nay là ngày 06/01/2026
      Khi "Ông An" thử "Gia hạn" trên "khắc phục hạn chế, khuyết điểm; thực hiện kiến nghị số 1"
      Thì bị từ chối vì "không được tự quyết định việc của chính mình (Người, tổ chức phải khắc phục)"

    Tình huống: “Xác định không còn phù hợp” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 06/01/2026
      Khi "Bà Lan" thử "Xác định không còn phù hợp" trên "khắc phục hạn chế, khuyết điểm; thực hiện kiến nghị số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: lý do"
      Và bị từ chối vì "thiếu: văn bản (số, ngày)"

    Tình huống: “Xác định không còn phù hợp” bị từ chối: việc của chính mình hoặc đã làm bước trước
      Biết hôm nay là ngày 06/01/2026
      Khi "Ông An" thử "Xác định không còn phù hợp" trên "khắc phục hạn chế, khuyết điểm; thực hiện kiến nghị số 1"
      Thì bị từ chối vì "không được tự quyết định việc của chính mình (Người, tổ chức phải khắc phục)"

    Tình huống: “Báo cáo cấp trên” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 05/02/2026
      Khi "Bà Lan" thử "Báo cáo cấp trên" trên "khắc phục hạn chế, khuyết điểm; thực hiện kiến nghị số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: Cấp ủy cấp trên"
      Và bị từ chối vì "thiếu: lý do"

    Tình huống: “Báo cáo cấp trên” bị từ chối: việc của chính mình hoặc đã làm bước trước
      Biết hôm nay là ngày 05/02/2026
      Khi "Ông An" thử "Báo cáo cấp trên" trên "khắc phục hạn chế, khuyết điểm; thực hiện kiến nghị số 1"
      Thì bị từ chối vì "không được tự quyết định việc của chính mình (Người, tổ chức phải khắc phục)"

    Tình huống: Quá hạn “Hạn khắc phục”
      Khi đến ngày 05/02/2026
      Thì hạn "Hạn khắc phục" của "khắc phục hạn chế, khuyết điểm; thực hiện kiến nghị số 1" là ngày 04/02/2026
      Và hồ sơ "khắc phục hạn chế, khuyết điểm; thực hiện kiến nghị số 1" quá hạn "Hạn khắc phục"

    Tình huống: “Báo cáo cấp trên” bị từ chối: chưa đúng điều kiện
      Khi "Ông Bình" thay mặt "Cấp ủy" thử "Báo cáo cấp trên" trên "khắc phục hạn chế, khuyết điểm; thực hiện kiến nghị số 1" với:
        | Cấp ủy cấp trên | Thành ủy Núi Biếc          |
        | Lý do           | Theo kết quả xem xét hồ sơ |
      Thì bị từ chối vì "yêu cầu: ngày thực hiện lớn hơn hạn khắc phục"

  Quy tắc: Hồ sơ “Khắc phục hạn chế, khuyết điểm; thực hiện kiến nghị” ở trạng thái “Đã nhận”

    Bối cảnh:
      Biết hồ sơ "khắc phục hạn chế, khuyết điểm; thực hiện kiến nghị số 1" thuộc loại "Khắc phục hạn chế, khuyết điểm; thực hiện kiến nghị" do "Ông Bình" thay mặt "Cấp ủy" mở ngày 05/01/2026 với:
        | Người, tổ chức phải khắc phục | Ông An                   |
        | Cấp ủy giao khắc phục         | Đảng ủy phường Hoa Sữa   |
        | Kết quả, sản phẩm phải đạt    | Như trong hồ sơ kèm theo |
        | Hạn khắc phục                 | 04/02/2026               |
        | Cấp ủy cấp trên               | Thành ủy Núi Biếc        |
      Và ngày 06/01/2026 "Ông An" đã thực hiện "Xác nhận đã nhận" trên "khắc phục hạn chế, khuyết điểm; thực hiện kiến nghị số 1"

    Tình huống: “Cập nhật tiến độ” khi “Đã nhận”: Đã nhận
      Biết hôm nay là ngày 07/01/2026
      Khi "Ông An" thực hiện "Cập nhật tiến độ" trên "khắc phục hạn chế, khuyết điểm; thực hiện kiến nghị số 1" với:
        | Tỷ lệ hoàn thành (%) | 1                        |
        | Tình hình thực hiện  | Như trong hồ sơ kèm theo |
      Thì hồ sơ "khắc phục hạn chế, khuyết điểm; thực hiện kiến nghị số 1" ở trạng thái "Đã nhận"

    Tình huống: “Gửi kế hoạch khắc phục” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 07/01/2026
      Khi "Ông Cường" thử "Gửi kế hoạch khắc phục" trên "khắc phục hạn chế, khuyết điểm; thực hiện kiến nghị số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: Kế hoạch, lộ trình khắc phục"

    Tình huống: “Cập nhật tiến độ” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 07/01/2026
      Khi "Ông Cường" thử "Cập nhật tiến độ" trên "khắc phục hạn chế, khuyết điểm; thực hiện kiến nghị số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: Tỷ lệ hoàn thành (%)"
      Và bị từ chối vì "thiếu: Tình hình thực hiện"

    Tình huống: “Báo cáo hoàn thành” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 07/01/2026
      Khi "Ông Cường" thử "Báo cáo hoàn thành" trên "khắc phục hạn chế, khuyết điểm; thực hiện kiến nghị số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: báo cáo hoặc ảnh chụp hoặc biên bản"

    Tình huống: “Cập nhật tiến độ” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ, chưa đúng điều kiện
      Biết hôm nay là ngày 07/01/2026
      Khi "Ông Cường" thử "Cập nhật tiến độ" trên "khắc phục hạn chế, khuyết điểm; thực hiện kiến nghị số 1"
      Thì bị từ chối vì "yêu cầu: tỷ lệ hoàn thành (%) từ 0 trở lên"

  Quy tắc: Hồ sơ “Khắc phục hạn chế, khuyết điểm; thực hiện kiến nghị” ở trạng thái “Chuyển cấp trên xem xét trách nhiệm”

    Bối cảnh:
      Biết hồ sơ "khắc phục hạn chế, khuyết điểm; thực hiện kiến nghị số 1" thuộc loại "Khắc phục hạn chế, khuyết điểm; thực hiện kiến nghị" do "Ông Bình" thay mặt "Cấp ủy" mở ngày 05/01/2026 với:
        | Người, tổ chức phải khắc phục | Ông An                   |
        | Cấp ủy giao khắc phục         | Đảng ủy phường Hoa Sữa   |
        | Kết quả, sản phẩm phải đạt    | Như trong hồ sơ kèm theo |
        | Hạn khắc phục                 | 04/02/2026               |
        | Cấp ủy cấp trên               | Thành ủy Núi Biếc        |
      Và ngày 05/02/2026 "Ông Bình" thay mặt "Cấp ủy" đã thực hiện "Báo cáo cấp trên" trên "khắc phục hạn chế, khuyết điểm; thực hiện kiến nghị số 1" với:
        | Cấp ủy cấp trên | Thành ủy Núi Biếc          |
        | Lý do           | Theo kết quả xem xét hồ sơ |

    Tình huống: “Xác định không còn phù hợp” khi “Chuyển cấp trên xem xét trách nhiệm”: Không còn phù hợp (có lý do)
      Biết hôm nay là ngày 06/02/2026
      Khi "Bà Mai" thay mặt "Cấp ủy" thực hiện "Xác định không còn phù hợp" trên "khắc phục hạn chế, khuyết điểm; thực hiện kiến nghị số 1" với:
        | Lý do              | Theo kết quả xem xét hồ sơ |
        | Văn bản (số, ngày) | 43-QĐ/ĐU                   |
      Thì hồ sơ "khắc phục hạn chế, khuyết điểm; thực hiện kiến nghị số 1" ở trạng thái "Không còn phù hợp (có lý do)"

    Tình huống: “Cấp trên quyết định” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ, chưa đúng điều kiện
      Biết hôm nay là ngày 06/02/2026
      Khi "Ông Cường" thử "Cấp trên quyết định" trên "khắc phục hạn chế, khuyết điểm; thực hiện kiến nghị số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: lý do"
      Và bị từ chối vì "thiếu: Hạn khắc phục"
      Và bị từ chối vì "thiếu: văn bản (số, ngày)"
      Và bị từ chối vì "yêu cầu: hạn khắc phục lớn hơn ngày thực hiện"

    Tình huống: “Cấp trên quyết định” bị từ chối: việc của chính mình hoặc đã làm bước trước
      Biết hôm nay là ngày 06/02/2026
      Khi "Ông An" thử "Cấp trên quyết định" trên "khắc phục hạn chế, khuyết điểm; thực hiện kiến nghị số 1"
      Thì bị từ chối vì "không được tự quyết định việc của chính mình (Người, tổ chức phải khắc phục)"

    Tình huống: “Cấp trên quyết định” khi “Chuyển cấp trên xem xét trách nhiệm”: Đang thực hiện
      Biết hôm nay là ngày 06/02/2026
      Khi "Bà Hoa" thực hiện "Cấp trên quyết định" trên "khắc phục hạn chế, khuyết điểm; thực hiện kiến nghị số 1" với:
        | Lý do              | Theo kết quả xem xét hồ sơ |
        | Hạn khắc phục      | 08/3/2026                  |
        | Văn bản (số, ngày) | 43-QĐ/ĐU                   |
      Thì hồ sơ "khắc phục hạn chế, khuyết điểm; thực hiện kiến nghị số 1" ở trạng thái "Đang thực hiện"

  Quy tắc: Hồ sơ “Khắc phục hạn chế, khuyết điểm; thực hiện kiến nghị” ở trạng thái “Đề nghị xem xét lại”

    Bối cảnh:
      Biết hồ sơ "khắc phục hạn chế, khuyết điểm; thực hiện kiến nghị số 1" thuộc loại "Khắc phục hạn chế, khuyết điểm; thực hiện kiến nghị" do "Ông Bình" thay mặt "Cấp ủy" mở ngày 05/01/2026 với:
        | Người, tổ chức phải khắc phục | Ông An                   |
        | Cấp ủy giao khắc phục         | Đảng ủy phường Hoa Sữa   |
        | Kết quả, sản phẩm phải đạt    | Như trong hồ sơ kèm theo |
        | Hạn khắc phục                 | 04/02/2026               |
        | Cấp ủy cấp trên               | Thành ủy Núi Biếc        |
      Và ngày 06/01/2026 "Ông An" đã thực hiện "Đề nghị xem xét lại" trên "khắc phục hạn chế, khuyết điểm; thực hiện kiến nghị số 1" với:
        | Lý do | Theo kết quả xem xét hồ sơ |

    Tình huống: “Xác định không còn phù hợp” khi “Đề nghị xem xét lại”: Không còn phù hợp (có lý do)
      Biết hôm nay là ngày 07/01/2026
      Khi "Bà Mai" thay mặt "Cấp ủy" thực hiện "Xác định không còn phù hợp" trên "khắc phục hạn chế, khuyết điểm; thực hiện kiến nghị số 1" với:
        | Lý do              | Theo kết quả xem xét hồ sơ |
        | Văn bản (số, ngày) | 13-QĐ/ĐU                   |
      Thì hồ sơ "khắc phục hạn chế, khuyết điểm; thực hiện kiến nghị số 1" ở trạng thái "Không còn phù hợp (có lý do)"

    Tình huống: “Quyết định việc xem xét lại” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 07/01/2026
      Khi "Bà Lan" thử "Quyết định việc xem xét lại" trên "khắc phục hạn chế, khuyết điểm; thực hiện kiến nghị số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: Kết quả xem xét lại"
      Và bị từ chối vì "thiếu: lý do"

    Tình huống: “Quyết định việc xem xét lại” bị từ chối: việc của chính mình hoặc đã làm bước trước
      Biết hôm nay là ngày 07/01/2026
      Khi "Ông An" thử "Quyết định việc xem xét lại" trên "khắc phục hạn chế, khuyết điểm; thực hiện kiến nghị số 1"
      Thì bị từ chối vì "không được tự quyết định việc của chính mình (Người, tổ chức phải khắc phục)"

  Quy tắc: Hồ sơ “Khắc phục hạn chế, khuyết điểm; thực hiện kiến nghị” ở trạng thái “Đang thực hiện”

    Bối cảnh:
      Biết hồ sơ "khắc phục hạn chế, khuyết điểm; thực hiện kiến nghị số 1" thuộc loại "Khắc phục hạn chế, khuyết điểm; thực hiện kiến nghị" do "Ông Bình" thay mặt "Cấp ủy" mở ngày 05/01/2026 với:
        | Người, tổ chức phải khắc phục | Ông An                   |
        | Cấp ủy giao khắc phục         | Đảng ủy phường Hoa Sữa   |
        | Kết quả, sản phẩm phải đạt    | Như trong hồ sơ kèm theo |
        | Hạn khắc phục                 | 04/02/2026               |
        | Cấp ủy cấp trên               | Thành ủy Núi Biếc        |
      Và ngày 05/02/2026 "Ông Bình" thay mặt "Cấp ủy" đã thực hiện "Báo cáo cấp trên" trên "khắc phục hạn chế, khuyết điểm; thực hiện kiến nghị số 1" với:
        | Cấp ủy cấp trên | Thành ủy Núi Biếc          |
        | Lý do           | Theo kết quả xem xét hồ sơ |
      Và ngày 06/02/2026 "Bà Mai" thay mặt "Cấp ủy" đã thực hiện "Cấp trên quyết định" trên "khắc phục hạn chế, khuyết điểm; thực hiện kiến nghị số 1" với:
        | Lý do              | Theo kết quả xem xét hồ sơ |
        | Hạn khắc phục      | 08/3/2026                  |
        | Văn bản (số, ngày) | 43-QĐ/ĐU                   |

    Tình huống: “Báo cáo hoàn thành” khi “Đang thực hiện”: Báo cáo đã khắc phục
      Biết hôm nay là ngày 09/02/2026
      Khi "Ông An" thực hiện "Báo cáo hoàn thành" trên "khắc phục hạn chế, khuyết điểm; thực hiện kiến nghị số 1" với:
        | Báo cáo | Báo cáo ngày 09/02/2026 |
      Thì hồ sơ "khắc phục hạn chế, khuyết điểm; thực hiện kiến nghị số 1" ở trạng thái "Báo cáo đã khắc phục"

    Tình huống: “Đề nghị xem xét lại” khi “Đang thực hiện”: Đề nghị xem xét lại
      Biết hôm nay là ngày 09/02/2026
      Khi "Ông An" thực hiện "Đề nghị xem xét lại" trên "khắc phục hạn chế, khuyết điểm; thực hiện kiến nghị số 1" với:
        | Lý do | Theo kết quả xem xét hồ sơ |
      Thì hồ sơ "khắc phục hạn chế, khuyết điểm; thực hiện kiến nghị số 1" ở trạng thái "Đề nghị xem xét lại"

    Tình huống: “Gia hạn” khi “Đang thực hiện”: Đang thực hiện
      Biết hôm nay là ngày 09/02/2026
      Khi "Ông Bình" thay mặt "Cấp ủy" thực hiện "Gia hạn" trên "khắc phục hạn chế, khuyết điểm; thực hiện kiến nghị số 1" với:
        | Lý do         | Theo kết quả xem xét hồ sơ |
        | Hạn khắc phục | 11/3/2026                  |
      Thì hồ sơ "khắc phục hạn chế, khuyết điểm; thực hiện kiến nghị số 1" ở trạng thái "Đang thực hiện"

    Tình huống: “Xác định không còn phù hợp” khi “Đang thực hiện”: Không còn phù hợp (có lý do)
      Biết hôm nay là ngày 09/02/2026
      Khi "Bà Mai" thay mặt "Cấp ủy" thực hiện "Xác định không còn phù hợp" trên "khắc phục hạn chế, khuyết điểm; thực hiện kiến nghị số 1" với:
        | Lý do              | Theo kết quả xem xét hồ sơ |
        | Văn bản (số, ngày) | 46-QĐ/ĐU                   |
      Thì hồ sơ "khắc phục hạn chế, khuyết điểm; thực hiện kiến nghị số 1" ở trạng thái "Không còn phù hợp (có lý do)"

    Tình huống: “Báo cáo cấp trên” khi “Đang thực hiện”: Chuyển cấp trên xem xét trách nhiệm
      Biết hôm nay là ngày 09/3/2026
      Khi "Ông Bình" thay mặt "Cấp ủy" thực hiện "Báo cáo cấp trên" trên "khắc phục hạn chế, khuyết điểm; thực hiện kiến nghị số 1" với:
        | Cấp ủy cấp trên | Thành ủy Núi Biếc          |
        | Lý do           | Theo kết quả xem xét hồ sơ |
      Thì hồ sơ "khắc phục hạn chế, khuyết điểm; thực hiện kiến nghị số 1" ở trạng thái "Chuyển cấp trên xem xét trách nhiệm"

  Quy tắc: Hồ sơ “Khắc phục hạn chế, khuyết điểm; thực hiện kiến nghị” ở trạng thái “Đã có kế hoạch, lộ trình”

    Bối cảnh:
      Biết hồ sơ "khắc phục hạn chế, khuyết điểm; thực hiện kiến nghị số 1" thuộc loại "Khắc phục hạn chế, khuyết điểm; thực hiện kiến nghị" do "Ông Bình" thay mặt "Cấp ủy" mở ngày 05/01/2026 với:
        | Người, tổ chức phải khắc phục | Ông An                   |
        | Cấp ủy giao khắc phục         | Đảng ủy phường Hoa Sữa   |
        | Kết quả, sản phẩm phải đạt    | Như trong hồ sơ kèm theo |
        | Hạn khắc phục                 | 04/02/2026               |
        | Cấp ủy cấp trên               | Thành ủy Núi Biếc        |
      Và ngày 06/01/2026 "Ông An" đã thực hiện "Xác nhận đã nhận" trên "khắc phục hạn chế, khuyết điểm; thực hiện kiến nghị số 1"
      Và ngày 07/01/2026 "Ông An" đã thực hiện "Gửi kế hoạch khắc phục" trên "khắc phục hạn chế, khuyết điểm; thực hiện kiến nghị số 1" với:
        | Kế hoạch, lộ trình khắc phục | Như trong hồ sơ kèm theo |

    Tình huống: “Đề nghị xem xét lại” khi “Đã có kế hoạch, lộ trình”: Đề nghị xem xét lại
      Biết hôm nay là ngày 08/01/2026
      Khi "Ông An" thực hiện "Đề nghị xem xét lại" trên "khắc phục hạn chế, khuyết điểm; thực hiện kiến nghị số 1" với:
        | Lý do | Theo kết quả xem xét hồ sơ |
      Thì hồ sơ "khắc phục hạn chế, khuyết điểm; thực hiện kiến nghị số 1" ở trạng thái "Đề nghị xem xét lại"

    Tình huống: “Gia hạn” khi “Đã có kế hoạch, lộ trình”: Đã có kế hoạch, lộ trình
      Biết hôm nay là ngày 08/01/2026
      Khi "Ông Bình" thay mặt "Cấp ủy" thực hiện "Gia hạn" trên "khắc phục hạn chế, khuyết điểm; thực hiện kiến nghị số 1" với:
        | Lý do         | Theo kết quả xem xét hồ sơ |
        | Hạn khắc phục | 07/02/2026                 |
      Thì hồ sơ "khắc phục hạn chế, khuyết điểm; thực hiện kiến nghị số 1" ở trạng thái "Đã có kế hoạch, lộ trình"

    Tình huống: “Xác định không còn phù hợp” khi “Đã có kế hoạch, lộ trình”: Không còn phù hợp (có lý do)
      Biết hôm nay là ngày 08/01/2026
      Khi "Bà Mai" thay mặt "Cấp ủy" thực hiện "Xác định không còn phù hợp" trên "khắc phục hạn chế, khuyết điểm; thực hiện kiến nghị số 1" với:
        | Lý do              | Theo kết quả xem xét hồ sơ |
        | Văn bản (số, ngày) | 14-QĐ/ĐU                   |
      Thì hồ sơ "khắc phục hạn chế, khuyết điểm; thực hiện kiến nghị số 1" ở trạng thái "Không còn phù hợp (có lý do)"

    Tình huống: “Báo cáo cấp trên” khi “Đã có kế hoạch, lộ trình”: Chuyển cấp trên xem xét trách nhiệm
      Biết hôm nay là ngày 05/02/2026
      Khi "Ông Bình" thay mặt "Cấp ủy" thực hiện "Báo cáo cấp trên" trên "khắc phục hạn chế, khuyết điểm; thực hiện kiến nghị số 1" với:
        | Cấp ủy cấp trên | Thành ủy Núi Biếc          |
        | Lý do           | Theo kết quả xem xét hồ sơ |
      Thì hồ sơ "khắc phục hạn chế, khuyết điểm; thực hiện kiến nghị số 1" ở trạng thái "Chuyển cấp trên xem xét trách nhiệm"

    Tình huống: “Chấp thuận kế hoạch khắc phục” bị từ chối: không có thẩm quyền
      Biết hôm nay là ngày 08/01/2026
      Khi "Bà Lan" thử "Chấp thuận kế hoạch khắc phục" trên "khắc phục hạn chế, khuyết điểm; thực hiện kiến nghị số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"

    Tình huống: “Chấp thuận kế hoạch khắc phục” bị từ chối: việc của chính mình hoặc đã làm bước trước
      Biết hôm nay là ngày 08/01/2026
      Khi "Ông An" thử "Chấp thuận kế hoạch khắc phục" trên "khắc phục hạn chế, khuyết điểm; thực hiện kiến nghị số 1"
      Thì bị từ chối vì "không được tự quyết định việc của chính mình (Người, tổ chức phải khắc phục)"

  Quy tắc: Hồ sơ “Khắc phục hạn chế, khuyết điểm; thực hiện kiến nghị” ở trạng thái “Báo cáo đã khắc phục”

    Bối cảnh:
      Biết hồ sơ "khắc phục hạn chế, khuyết điểm; thực hiện kiến nghị số 1" thuộc loại "Khắc phục hạn chế, khuyết điểm; thực hiện kiến nghị" do "Ông Bình" thay mặt "Cấp ủy" mở ngày 05/01/2026 với:
        | Người, tổ chức phải khắc phục | Ông An                   |
        | Cấp ủy giao khắc phục         | Đảng ủy phường Hoa Sữa   |
        | Kết quả, sản phẩm phải đạt    | Như trong hồ sơ kèm theo |
        | Hạn khắc phục                 | 04/02/2026               |
        | Cấp ủy cấp trên               | Thành ủy Núi Biếc        |
      Và ngày 06/01/2026 "Ông An" đã thực hiện "Xác nhận đã nhận" trên "khắc phục hạn chế, khuyết điểm; thực hiện kiến nghị số 1"
      Và ngày 07/01/2026 "Ông An" đã thực hiện "Báo cáo hoàn thành" trên "khắc phục hạn chế, khuyết điểm; thực hiện kiến nghị số 1" với:
        | Báo cáo | Báo cáo ngày 07/01/2026 |

    Tình huống: “Xác định không còn phù hợp” khi “Báo cáo đã khắc phục”: Không còn phù hợp (có lý do)
      Biết hôm nay là ngày 08/01/2026
      Khi "Bà Mai" thay mặt "Cấp ủy" thực hiện "Xác định không còn phù hợp" trên "khắc phục hạn chế, khuyết điểm; thực hiện kiến nghị số 1" với:
        | Lý do              | Theo kết quả xem xét hồ sơ |
        | Văn bản (số, ngày) | 14-QĐ/ĐU                   |
      Thì hồ sơ "khắc phục hạn chế, khuyết điểm; thực hiện kiến nghị số 1" ở trạng thái "Không còn phù hợp (có lý do)"

    Tình huống: “Thẩm tra kết quả” bị từ chối: không có thẩm quyền
      Biết hôm nay là ngày 08/01/2026
      Khi "Ông Cường" thử "Thẩm tra kết quả" trên "khắc phục hạn chế, khuyết điểm; thực hiện kiến nghị số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"

    Tình huống: Quá hạn “Thẩm tra kết quả khắc phục”
      Khi đến ngày 21/01/2026
      Thì hạn "Thẩm tra kết quả khắc phục" của "khắc phục hạn chế, khuyết điểm; thực hiện kiến nghị số 1" là ngày 20/01/2026
      Và hồ sơ "khắc phục hạn chế, khuyết điểm; thực hiện kiến nghị số 1" quá hạn "Thẩm tra kết quả khắc phục"

    Tình huống: Đã làm đúng hạn “Hạn khắc phục”
      Khi đến ngày 05/02/2026
      Thì hồ sơ "khắc phục hạn chế, khuyết điểm; thực hiện kiến nghị số 1" không quá hạn "Hạn khắc phục"

    Tình huống: “Thẩm tra kết quả” bị từ chối: việc của chính mình hoặc đã làm bước trước, không có thẩm quyền
      Biết hôm nay là ngày 08/01/2026
      Khi "Ông An" thử "Thẩm tra kết quả" trên "khắc phục hạn chế, khuyết điểm; thực hiện kiến nghị số 1"
      Thì bị từ chối vì "đã thực hiện bước “Báo cáo hoàn thành”, nên phải là người khác làm bước này"

  Quy tắc: Hồ sơ “Khắc phục hạn chế, khuyết điểm; thực hiện kiến nghị” ở trạng thái “Đang thẩm tra kết quả”

    Bối cảnh:
      Biết hồ sơ "khắc phục hạn chế, khuyết điểm; thực hiện kiến nghị số 1" thuộc loại "Khắc phục hạn chế, khuyết điểm; thực hiện kiến nghị" do "Ông Bình" thay mặt "Cấp ủy" mở ngày 05/01/2026 với:
        | Người, tổ chức phải khắc phục | Ông An                   |
        | Cấp ủy giao khắc phục         | Đảng ủy phường Hoa Sữa   |
        | Kết quả, sản phẩm phải đạt    | Như trong hồ sơ kèm theo |
        | Hạn khắc phục                 | 04/02/2026               |
        | Cấp ủy cấp trên               | Thành ủy Núi Biếc        |
      Và ngày 06/01/2026 "Ông An" đã thực hiện "Xác nhận đã nhận" trên "khắc phục hạn chế, khuyết điểm; thực hiện kiến nghị số 1"
      Và ngày 07/01/2026 "Ông An" đã thực hiện "Báo cáo hoàn thành" trên "khắc phục hạn chế, khuyết điểm; thực hiện kiến nghị số 1" với:
        | Báo cáo | Báo cáo ngày 07/01/2026 |
      Và ngày 08/01/2026 "Bà Lan" đã thực hiện "Thẩm tra kết quả" trên "khắc phục hạn chế, khuyết điểm; thực hiện kiến nghị số 1"

    Tình huống: “Xác định không còn phù hợp” khi “Đang thẩm tra kết quả”: Không còn phù hợp (có lý do)
      Biết hôm nay là ngày 09/01/2026
      Khi "Bà Mai" thay mặt "Cấp ủy" thực hiện "Xác định không còn phù hợp" trên "khắc phục hạn chế, khuyết điểm; thực hiện kiến nghị số 1" với:
        | Lý do              | Theo kết quả xem xét hồ sơ |
        | Văn bản (số, ngày) | 15-QĐ/ĐU                   |
      Thì hồ sơ "khắc phục hạn chế, khuyết điểm; thực hiện kiến nghị số 1" ở trạng thái "Không còn phù hợp (có lý do)"

    Tình huống: “Xác nhận” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 09/01/2026
      Khi "Ông Cường" thử "Xác nhận" trên "khắc phục hạn chế, khuyết điểm; thực hiện kiến nghị số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: biên bản"

    Tình huống: “Xác nhận” bị từ chối: việc của chính mình hoặc đã làm bước trước
      Biết hôm nay là ngày 09/01/2026
      Khi "Ông An" thử "Xác nhận" trên "khắc phục hạn chế, khuyết điểm; thực hiện kiến nghị số 1"
      Thì bị từ chối vì "không được tự quyết định việc của chính mình (Người, tổ chức phải khắc phục)"
      Và bị từ chối vì "đã thực hiện bước “Báo cáo hoàn thành”, nên phải là người khác làm bước này"

    Tình huống: “Xác nhận một phần” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 09/01/2026
      Khi "Ông Cường" thử "Xác nhận một phần" trên "khắc phục hạn chế, khuyết điểm; thực hiện kiến nghị số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: lý do"
      Và bị từ chối vì "thiếu: Hạn khắc phục"

    Tình huống: “Xác nhận một phần” bị từ chối: việc của chính mình hoặc đã làm bước trước
      Biết hôm nay là ngày 09/01/2026
      Khi "Ông An" thử "Xác nhận một phần" trên "khắc phục hạn chế, khuyết điểm; thực hiện kiến nghị số 1"
      Thì bị từ chối vì "không được tự quyết định việc của chính mình (Người, tổ chức phải khắc phục)"
      Và bị từ chối vì "đã thực hiện bước “Báo cáo hoàn thành”, nên phải là người khác làm bước này"

    Tình huống: “Xác nhận một phần” bị từ chối: chưa đúng điều kiện
      Biết hôm nay là ngày 09/01/2026
      Khi "Bà Lan" thử "Xác nhận một phần" trên "khắc phục hạn chế, khuyết điểm; thực hiện kiến nghị số 1" với:
        | Lý do         | Theo kết quả xem xét hồ sơ |
        | Hạn khắc phục | 09/01/2026                 |
      Thì bị từ chối vì "yêu cầu: hạn khắc phục lớn hơn ngày thực hiện"

    Tình huống: “Chưa đạt, trả lại” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 09/01/2026
      Khi "Ông Cường" thử "Chưa đạt, trả lại" trên "khắc phục hạn chế, khuyết điểm; thực hiện kiến nghị số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: lý do"
      Và bị từ chối vì "thiếu: Hạn khắc phục"

    Tình huống: “Chưa đạt, trả lại” bị từ chối: việc của chính mình hoặc đã làm bước trước
      Biết hôm nay là ngày 09/01/2026
      Khi "Ông An" thử "Chưa đạt, trả lại" trên "khắc phục hạn chế, khuyết điểm; thực hiện kiến nghị số 1"
      Thì bị từ chối vì "không được tự quyết định việc của chính mình (Người, tổ chức phải khắc phục)"
      Và bị từ chối vì "đã thực hiện bước “Báo cáo hoàn thành”, nên phải là người khác làm bước này"

    Tình huống: “Chưa đạt, trả lại” bị từ chối: chưa đúng điều kiện
      Biết hôm nay là ngày 09/01/2026
      Khi "Bà Lan" thử "Chưa đạt, trả lại" trên "khắc phục hạn chế, khuyết điểm; thực hiện kiến nghị số 1" với:
        | Lý do         | Theo kết quả xem xét hồ sơ |
        | Hạn khắc phục | 09/01/2026                 |
      Thì bị từ chối vì "yêu cầu: hạn khắc phục lớn hơn ngày thực hiện"

  Quy tắc: Hồ sơ “Khắc phục hạn chế, khuyết điểm; thực hiện kiến nghị” ở trạng thái “Khắc phục một phần”

    Bối cảnh:
      Biết hồ sơ "khắc phục hạn chế, khuyết điểm; thực hiện kiến nghị số 1" thuộc loại "Khắc phục hạn chế, khuyết điểm; thực hiện kiến nghị" do "Ông Bình" thay mặt "Cấp ủy" mở ngày 05/01/2026 với:
        | Người, tổ chức phải khắc phục | Ông An                   |
        | Cấp ủy giao khắc phục         | Đảng ủy phường Hoa Sữa   |
        | Kết quả, sản phẩm phải đạt    | Như trong hồ sơ kèm theo |
        | Hạn khắc phục                 | 04/02/2026               |
        | Cấp ủy cấp trên               | Thành ủy Núi Biếc        |
      Và ngày 06/01/2026 "Ông An" đã thực hiện "Xác nhận đã nhận" trên "khắc phục hạn chế, khuyết điểm; thực hiện kiến nghị số 1"
      Và ngày 07/01/2026 "Ông An" đã thực hiện "Báo cáo hoàn thành" trên "khắc phục hạn chế, khuyết điểm; thực hiện kiến nghị số 1" với:
        | Báo cáo | Báo cáo ngày 07/01/2026 |
      Và ngày 08/01/2026 "Bà Lan" đã thực hiện "Thẩm tra kết quả" trên "khắc phục hạn chế, khuyết điểm; thực hiện kiến nghị số 1"
      Và ngày 09/01/2026 "Bà Lan" đã thực hiện "Xác nhận một phần" trên "khắc phục hạn chế, khuyết điểm; thực hiện kiến nghị số 1" với:
        | Lý do         | Theo kết quả xem xét hồ sơ |
        | Hạn khắc phục | 08/02/2026                 |

    Tình huống: “Cập nhật tiến độ” khi “Khắc phục một phần”: Khắc phục một phần
      Biết hôm nay là ngày 10/01/2026
      Khi "Ông An" thực hiện "Cập nhật tiến độ" trên "khắc phục hạn chế, khuyết điểm; thực hiện kiến nghị số 1" với:
        | Tỷ lệ hoàn thành (%) | 1                        |
        | Tình hình thực hiện  | Như trong hồ sơ kèm theo |
      Thì hồ sơ "khắc phục hạn chế, khuyết điểm; thực hiện kiến nghị số 1" ở trạng thái "Khắc phục một phần"

    Tình huống: “Báo cáo hoàn thành” khi “Khắc phục một phần”: Báo cáo đã khắc phục
      Biết hôm nay là ngày 10/01/2026
      Khi "Ông An" thực hiện "Báo cáo hoàn thành" trên "khắc phục hạn chế, khuyết điểm; thực hiện kiến nghị số 1" với:
        | Báo cáo | Báo cáo ngày 10/01/2026 |
      Thì hồ sơ "khắc phục hạn chế, khuyết điểm; thực hiện kiến nghị số 1" ở trạng thái "Báo cáo đã khắc phục"

    Tình huống: “Gia hạn” khi “Khắc phục một phần”: Khắc phục một phần
      Biết hôm nay là ngày 10/01/2026
      Khi "Ông Bình" thay mặt "Cấp ủy" thực hiện "Gia hạn" trên "khắc phục hạn chế, khuyết điểm; thực hiện kiến nghị số 1" với:
        | Lý do         | Theo kết quả xem xét hồ sơ |
        | Hạn khắc phục | 09/02/2026                 |
      Thì hồ sơ "khắc phục hạn chế, khuyết điểm; thực hiện kiến nghị số 1" ở trạng thái "Khắc phục một phần"

    Tình huống: “Xác định không còn phù hợp” khi “Khắc phục một phần”: Không còn phù hợp (có lý do)
      Biết hôm nay là ngày 10/01/2026
      Khi "Bà Mai" thay mặt "Cấp ủy" thực hiện "Xác định không còn phù hợp" trên "khắc phục hạn chế, khuyết điểm; thực hiện kiến nghị số 1" với:
        | Lý do              | Theo kết quả xem xét hồ sơ |
        | Văn bản (số, ngày) | 16-QĐ/ĐU                   |
      Thì hồ sơ "khắc phục hạn chế, khuyết điểm; thực hiện kiến nghị số 1" ở trạng thái "Không còn phù hợp (có lý do)"

    Tình huống: “Báo cáo cấp trên” khi “Khắc phục một phần”: Chuyển cấp trên xem xét trách nhiệm
      Biết hôm nay là ngày 09/02/2026
      Khi "Ông Bình" thay mặt "Cấp ủy" thực hiện "Báo cáo cấp trên" trên "khắc phục hạn chế, khuyết điểm; thực hiện kiến nghị số 1" với:
        | Cấp ủy cấp trên | Thành ủy Núi Biếc          |
        | Lý do           | Theo kết quả xem xét hồ sơ |
      Thì hồ sơ "khắc phục hạn chế, khuyết điểm; thực hiện kiến nghị số 1" ở trạng thái "Chuyển cấp trên xem xét trách nhiệm"

    Tình huống: Đã làm đúng hạn “Thẩm tra kết quả khắc phục”
      Khi đến ngày 21/01/2026
      Thì hồ sơ "khắc phục hạn chế, khuyết điểm; thực hiện kiến nghị số 1" không quá hạn "Thẩm tra kết quả khắc phục"

  Quy tắc: Hồ sơ “Khắc phục hạn chế, khuyết điểm; thực hiện kiến nghị” ở trạng thái “Chưa đạt, trả lại”

    Bối cảnh:
      Biết hồ sơ "khắc phục hạn chế, khuyết điểm; thực hiện kiến nghị số 1" thuộc loại "Khắc phục hạn chế, khuyết điểm; thực hiện kiến nghị" do "Ông Bình" thay mặt "Cấp ủy" mở ngày 05/01/2026 với:
        | Người, tổ chức phải khắc phục | Ông An                   |
        | Cấp ủy giao khắc phục         | Đảng ủy phường Hoa Sữa   |
        | Kết quả, sản phẩm phải đạt    | Như trong hồ sơ kèm theo |
        | Hạn khắc phục                 | 04/02/2026               |
        | Cấp ủy cấp trên               | Thành ủy Núi Biếc        |
      Và ngày 06/01/2026 "Ông An" đã thực hiện "Xác nhận đã nhận" trên "khắc phục hạn chế, khuyết điểm; thực hiện kiến nghị số 1"
      Và ngày 07/01/2026 "Ông An" đã thực hiện "Báo cáo hoàn thành" trên "khắc phục hạn chế, khuyết điểm; thực hiện kiến nghị số 1" với:
        | Báo cáo | Báo cáo ngày 07/01/2026 |
      Và ngày 08/01/2026 "Bà Lan" đã thực hiện "Thẩm tra kết quả" trên "khắc phục hạn chế, khuyết điểm; thực hiện kiến nghị số 1"
      Và ngày 09/01/2026 "Bà Lan" đã thực hiện "Chưa đạt, trả lại" trên "khắc phục hạn chế, khuyết điểm; thực hiện kiến nghị số 1" với:
        | Lý do         | Theo kết quả xem xét hồ sơ |
        | Hạn khắc phục | 08/02/2026                 |

    Tình huống: “Cập nhật tiến độ” khi “Chưa đạt, trả lại”: Chưa đạt, trả lại
      Biết hôm nay là ngày 10/01/2026
      Khi "Ông An" thực hiện "Cập nhật tiến độ" trên "khắc phục hạn chế, khuyết điểm; thực hiện kiến nghị số 1" với:
        | Tỷ lệ hoàn thành (%) | 1                        |
        | Tình hình thực hiện  | Như trong hồ sơ kèm theo |
      Thì hồ sơ "khắc phục hạn chế, khuyết điểm; thực hiện kiến nghị số 1" ở trạng thái "Chưa đạt, trả lại"

    Tình huống: “Báo cáo hoàn thành” khi “Chưa đạt, trả lại”: Báo cáo đã khắc phục
      Biết hôm nay là ngày 10/01/2026
      Khi "Ông An" thực hiện "Báo cáo hoàn thành" trên "khắc phục hạn chế, khuyết điểm; thực hiện kiến nghị số 1" với:
        | Báo cáo | Báo cáo ngày 10/01/2026 |
      Thì hồ sơ "khắc phục hạn chế, khuyết điểm; thực hiện kiến nghị số 1" ở trạng thái "Báo cáo đã khắc phục"

    Tình huống: “Gia hạn” khi “Chưa đạt, trả lại”: Chưa đạt, trả lại
      Biết hôm nay là ngày 10/01/2026
      Khi "Ông Bình" thay mặt "Cấp ủy" thực hiện "Gia hạn" trên "khắc phục hạn chế, khuyết điểm; thực hiện kiến nghị số 1" với:
        | Lý do         | Theo kết quả xem xét hồ sơ |
        | Hạn khắc phục | 09/02/2026                 |
      Thì hồ sơ "khắc phục hạn chế, khuyết điểm; thực hiện kiến nghị số 1" ở trạng thái "Chưa đạt, trả lại"

    Tình huống: “Xác định không còn phù hợp” khi “Chưa đạt, trả lại”: Không còn phù hợp (có lý do)
      Biết hôm nay là ngày 10/01/2026
      Khi "Bà Mai" thay mặt "Cấp ủy" thực hiện "Xác định không còn phù hợp" trên "khắc phục hạn chế, khuyết điểm; thực hiện kiến nghị số 1" với:
        | Lý do              | Theo kết quả xem xét hồ sơ |
        | Văn bản (số, ngày) | 16-QĐ/ĐU                   |
      Thì hồ sơ "khắc phục hạn chế, khuyết điểm; thực hiện kiến nghị số 1" ở trạng thái "Không còn phù hợp (có lý do)"

    Tình huống: “Báo cáo cấp trên” khi “Chưa đạt, trả lại”: Chuyển cấp trên xem xét trách nhiệm
      Biết hôm nay là ngày 09/02/2026
      Khi "Ông Bình" thay mặt "Cấp ủy" thực hiện "Báo cáo cấp trên" trên "khắc phục hạn chế, khuyết điểm; thực hiện kiến nghị số 1" với:
        | Cấp ủy cấp trên | Thành ủy Núi Biếc          |
        | Lý do           | Theo kết quả xem xét hồ sơ |
      Thì hồ sơ "khắc phục hạn chế, khuyết điểm; thực hiện kiến nghị số 1" ở trạng thái "Chuyển cấp trên xem xét trách nhiệm"

    Tình huống: Đã làm đúng hạn “Thẩm tra kết quả khắc phục”, trường hợp 2
      Khi đến ngày 21/01/2026
      Thì hồ sơ "khắc phục hạn chế, khuyết điểm; thực hiện kiến nghị số 1" không quá hạn "Thẩm tra kết quả khắc phục"

  Quy tắc: Hồ sơ “Khắc phục hạn chế, khuyết điểm; thực hiện kiến nghị” ở trạng thái “Đã xác nhận khắc phục”

    Bối cảnh:
      Biết hồ sơ "khắc phục hạn chế, khuyết điểm; thực hiện kiến nghị số 1" thuộc loại "Khắc phục hạn chế, khuyết điểm; thực hiện kiến nghị" do "Ông Bình" thay mặt "Cấp ủy" mở ngày 05/01/2026 với:
        | Người, tổ chức phải khắc phục | Ông An                   |
        | Cấp ủy giao khắc phục         | Đảng ủy phường Hoa Sữa   |
        | Kết quả, sản phẩm phải đạt    | Như trong hồ sơ kèm theo |
        | Hạn khắc phục                 | 04/02/2026               |
        | Cấp ủy cấp trên               | Thành ủy Núi Biếc        |
      Và ngày 06/01/2026 "Ông An" đã thực hiện "Xác nhận đã nhận" trên "khắc phục hạn chế, khuyết điểm; thực hiện kiến nghị số 1"
      Và ngày 07/01/2026 "Ông An" đã thực hiện "Báo cáo hoàn thành" trên "khắc phục hạn chế, khuyết điểm; thực hiện kiến nghị số 1" với:
        | Báo cáo | Báo cáo ngày 07/01/2026 |
      Và ngày 08/01/2026 "Bà Lan" đã thực hiện "Thẩm tra kết quả" trên "khắc phục hạn chế, khuyết điểm; thực hiện kiến nghị số 1"
      Và ngày 09/01/2026 "Bà Lan" đã thực hiện "Xác nhận" trên "khắc phục hạn chế, khuyết điểm; thực hiện kiến nghị số 1" với:
        | Biên bản | Biên bản ngày 09/01/2026 |

    Tình huống: “Tái diễn” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 10/01/2026
      Khi "Bà Lan" thử "Tái diễn" trên "khắc phục hạn chế, khuyết điểm; thực hiện kiến nghị số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: lý do"
      Và bị từ chối vì "thiếu: Hạn khắc phục"
      Và bị từ chối vì "thiếu: báo cáo hoặc ảnh chụp hoặc biên bản"

    Tình huống: “Tái diễn” bị từ chối: việc của chính mình hoặc đã làm bước trước
      Biết hôm nay là ngày 10/01/2026
      Khi "Ông An" thử "Tái diễn" trên "khắc phục hạn chế, khuyết điểm; thực hiện kiến nghị số 1"
      Thì bị từ chối vì "không được tự quyết định việc của chính mình (Người, tổ chức phải khắc phục)"

    Tình huống: “Tái diễn” bị từ chối: chưa đúng điều kiện
      Biết hôm nay là ngày 10/01/2026
      Khi "Ông Bình" thay mặt "Cấp ủy" thử "Tái diễn" trên "khắc phục hạn chế, khuyết điểm; thực hiện kiến nghị số 1" với:
        | Lý do         | Theo kết quả xem xét hồ sơ |
        | Hạn khắc phục | 10/01/2026                 |
        | Báo cáo       | Báo cáo ngày 10/01/2026    |
      Thì bị từ chối vì "yêu cầu: hạn khắc phục lớn hơn ngày thực hiện"

    Tình huống: Đã làm đúng hạn “Thẩm tra kết quả khắc phục”, trường hợp 3
      Khi đến ngày 21/01/2026
      Thì hồ sơ "khắc phục hạn chế, khuyết điểm; thực hiện kiến nghị số 1" không quá hạn "Thẩm tra kết quả khắc phục"

    Tình huống: Đã làm đúng hạn “Thẩm tra kết quả khắc phục”, trường hợp 4
      Khi đến ngày 21/01/2026
      Thì hồ sơ "khắc phục hạn chế, khuyết điểm; thực hiện kiến nghị số 1" không quá hạn "Thẩm tra kết quả khắc phục"
