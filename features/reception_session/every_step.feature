# language: vi
Tính năng: Buổi tiếp công dân: mọi bước, mọi trường hợp bị từ chối

  Bối cảnh:
    Biết hôm nay là ngày 05/01/2026
    Và "Bà Mai" là "Người đứng đầu" của "Văn phòng phường Sen Vàng"
    Và "Ông Bình" là "Văn phòng cấp ủy" của "Văn phòng phường Sen Vàng"
    Và "Ông An" là "Người đứng đầu" của "Trường Tiểu học Hoa Sữa"
    Và "Bà Lan" là "Người đứng đầu" của "Trường Tiểu học Hoa Sữa"

  Quy tắc: Mở hồ sơ

    Tình huống: “Lên lịch, công bố” bị từ chối: không có thẩm quyền
      Khi "Bà Mai" thử mở hồ sơ "buổi tiếp công dân số 1" thuộc loại "Buổi tiếp công dân" với:
        | Cơ quan tiếp công dân     | Văn phòng phường Sen Vàng |
        | Khối                      | cấp ủy                    |
        | Loại buổi tiếp            | thường xuyên              |
        | Tiếp trực tuyến           | không                     |
        | Người đứng đầu            | Ông An                    |
        | Người được phân công tiếp | Bà Lan                    |
        | Ngày tiếp                 | 04/02/2026                |
        | Địa điểm                  | Như trong hồ sơ kèm theo  |
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"

    Tình huống: “Lên lịch, công bố” bị từ chối: thiếu thông tin, giấy tờ
      Khi "Bà Mai" thử mở hồ sơ "buổi tiếp công dân số 1" thuộc loại "Buổi tiếp công dân"
      Thì bị từ chối vì "thiếu: Cơ quan tiếp công dân"
      Và bị từ chối vì "thiếu: Khối"
      Và bị từ chối vì "thiếu: Loại buổi tiếp"
      Và bị từ chối vì "thiếu: Tiếp trực tuyến"
      Và bị từ chối vì "thiếu: Người đứng đầu"

    Tình huống: “Lên lịch, công bố” bị từ chối: thiếu thông tin, giấy tờ (2)
      Khi "Bà Mai" thử mở hồ sơ "buổi tiếp công dân số 1" thuộc loại "Buổi tiếp công dân"
      Thì bị từ chối vì "thiếu: Người được phân công tiếp"
      Và bị từ chối vì "thiếu: Ngày tiếp"
      Và bị từ chối vì "thiếu: Địa điểm"

  Quy tắc: Hồ sơ “Buổi tiếp công dân” ở trạng thái “Đã có lịch, đã công bố”

    Bối cảnh:
      Biết hồ sơ "buổi tiếp công dân số 1" thuộc loại "Buổi tiếp công dân" do "Ông Bình" mở ngày 05/01/2026 với:
        | Cơ quan tiếp công dân     | Văn phòng phường Sen Vàng |
        | Khối                      | cấp ủy                    |
        | Loại buổi tiếp            | thường xuyên              |
        | Tiếp trực tuyến           | không                     |
        | Người đứng đầu            | Ông An                    |
        | Người được phân công tiếp | Bà Lan                    |
        | Ngày tiếp                 | 04/02/2026                |
        | Địa điểm                  | Như trong hồ sơ kèm theo  |

    Tình huống: “Lùi lịch” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 06/01/2026
      Khi "Ông Bình" thử "Lùi lịch" trên "buổi tiếp công dân số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: lý do"

    Tình huống: “Bắt đầu buổi tiếp” bị từ chối: không có thẩm quyền
      Biết hôm nay là ngày 04/02/2026
      Khi "Ông Bình" thử "Bắt đầu buổi tiếp" trên "buổi tiếp công dân số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"

    Tình huống: “Hủy” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 06/01/2026
      Khi "Ông Bình" thử "Hủy" trên "buổi tiếp công dân số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: lý do"

    Tình huống: “Lùi lịch” khi “Đã có lịch, đã công bố”: Lùi lịch, đã thông báo
      Biết hôm nay là ngày 06/01/2026
      Khi "Bà Mai" thực hiện "Lùi lịch" trên "buổi tiếp công dân số 1" với:
        | Lý do | Theo kết quả xem xét hồ sơ |
      Thì hồ sơ "buổi tiếp công dân số 1" ở trạng thái "Lùi lịch, đã thông báo"

  Quy tắc: Hồ sơ “Buổi tiếp công dân” ở trạng thái “Lùi lịch, đã thông báo”

    Bối cảnh:
      Biết hồ sơ "buổi tiếp công dân số 1" thuộc loại "Buổi tiếp công dân" do "Ông Bình" mở ngày 05/01/2026 với:
        | Cơ quan tiếp công dân     | Văn phòng phường Sen Vàng |
        | Khối                      | cấp ủy                    |
        | Loại buổi tiếp            | thường xuyên              |
        | Tiếp trực tuyến           | không                     |
        | Người đứng đầu            | Ông An                    |
        | Người được phân công tiếp | Bà Lan                    |
        | Ngày tiếp                 | 04/02/2026                |
        | Địa điểm                  | Như trong hồ sơ kèm theo  |
      Và ngày 06/01/2026 "Ông An" đã thực hiện "Lùi lịch" trên "buổi tiếp công dân số 1" với:
        | Lý do | Theo kết quả xem xét hồ sơ |

    Tình huống: “Hủy” khi “Lùi lịch, đã thông báo”: Không tổ chức (có lý do)
      Biết hôm nay là ngày 07/01/2026
      Khi "Ông An" thực hiện "Hủy" trên "buổi tiếp công dân số 1" với:
        | Lý do | Theo kết quả xem xét hồ sơ |
      Thì hồ sơ "buổi tiếp công dân số 1" ở trạng thái "Không tổ chức (có lý do)"

    Tình huống: “Ấn định lịch mới” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 07/01/2026
      Khi "Bà Mai" thử "Ấn định lịch mới" trên "buổi tiếp công dân số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: Ngày tiếp"

    Tình huống: “Ấn định lịch mới” bị từ chối: chưa đúng điều kiện
      Biết hôm nay là ngày 07/01/2026
      Khi "Ông Bình" thử "Ấn định lịch mới" trên "buổi tiếp công dân số 1" với:
        | Ngày tiếp | 06/01/2026 |
      Thì bị từ chối vì "yêu cầu: ngày tiếp từ ngày thực hiện trở lên"

  Quy tắc: Hồ sơ “Buổi tiếp công dân” ở trạng thái “Đang diễn ra”

    Bối cảnh:
      Biết hồ sơ "buổi tiếp công dân số 1" thuộc loại "Buổi tiếp công dân" do "Ông Bình" mở ngày 05/01/2026 với:
        | Cơ quan tiếp công dân     | Văn phòng phường Sen Vàng |
        | Khối                      | cấp ủy                    |
        | Loại buổi tiếp            | thường xuyên              |
        | Tiếp trực tuyến           | không                     |
        | Người đứng đầu            | Ông An                    |
        | Người được phân công tiếp | Bà Lan                    |
        | Ngày tiếp                 | 04/02/2026                |
        | Địa điểm                  | Như trong hồ sơ kèm theo  |
      Và ngày 04/02/2026 "Ông An" đã thực hiện "Bắt đầu buổi tiếp" trên "buổi tiếp công dân số 1"

    Tình huống: “Ghi lượt công dân” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 05/02/2026
      Khi "Ông Bình" thử "Ghi lượt công dân" trên "buổi tiếp công dân số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: Người đến, địa chỉ"
      Và bị từ chối vì "thiếu: Số người cùng đến"

    Tình huống: “Kết thúc buổi tiếp” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 05/02/2026
      Khi "Ông Bình" thử "Kết thúc buổi tiếp" trên "buổi tiếp công dân số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: biên bản"

  Quy tắc: Hồ sơ “Buổi tiếp công dân” ở trạng thái “Đã kết thúc, có biên bản”

    Bối cảnh:
      Biết hồ sơ "buổi tiếp công dân số 1" thuộc loại "Buổi tiếp công dân" do "Ông Bình" mở ngày 05/01/2026 với:
        | Cơ quan tiếp công dân     | Văn phòng phường Sen Vàng |
        | Khối                      | cấp ủy                    |
        | Loại buổi tiếp            | thường xuyên              |
        | Tiếp trực tuyến           | không                     |
        | Người đứng đầu            | Ông An                    |
        | Người được phân công tiếp | Bà Lan                    |
        | Ngày tiếp                 | 04/02/2026                |
        | Địa điểm                  | Như trong hồ sơ kèm theo  |
      Và ngày 04/02/2026 "Ông An" đã thực hiện "Bắt đầu buổi tiếp" trên "buổi tiếp công dân số 1"
      Và ngày 05/02/2026 "Ông An" đã thực hiện "Kết thúc buổi tiếp" trên "buổi tiếp công dân số 1" với:
        | Biên bản | Biên bản ngày 05/02/2026 |

    Tình huống: “Lưu sổ tiếp công dân” bị từ chối: không có thẩm quyền
      Biết hôm nay là ngày 06/02/2026
      Khi "Ông Bình" thử "Lưu sổ tiếp công dân" trên "buổi tiếp công dân số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
