# language: vi
Tính năng: Vấn đề bức xúc, nổi cộm: mọi bước, mọi trường hợp bị từ chối

  Bối cảnh:
    Biết hôm nay là ngày 05/01/2026
    Và "Ông An" là "Chi ủy, bí thư chi bộ" của "Văn phòng phường Hoa Sữa"
    Và "Bà Hoa" là "Ban Thường trực Ủy ban Mặt trận Tổ quốc" của "Văn phòng phường Hoa Sữa"
    Và "Bà Lan" là "Văn phòng cấp ủy" của "Văn phòng phường Sen Vàng"
    Và "Ông Bình" là "Cấp ủy" của "Văn phòng phường Sen Vàng"
    Và "Ông Cường" là "Ban Thường vụ" của "Văn phòng phường Sen Vàng"
    Và "Bà Mai" là "Ban Tuyên giáo và Dân vận" của "Văn phòng phường Sen Vàng"

  Quy tắc: Mở hồ sơ

    Tình huống: “Đề xuất” bị từ chối: không có thẩm quyền
      Khi "Ông Bình" thử mở hồ sơ "vấn đề bức xúc, nổi cộm số 1" thuộc loại "Vấn đề bức xúc, nổi cộm" với:
        | Cấp ủy lãnh đạo giải quyết | Văn phòng phường Sen Vàng |
        | Vấn đề bức xúc, nổi cộm    | Như trong hồ sơ kèm theo  |
        | Nguồn phát hiện            | chi bộ đề xuất            |
        | Nơi đề xuất                | Văn phòng phường Hoa Sữa  |
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"

    Tình huống: “Đề xuất” bị từ chối: thiếu thông tin, giấy tờ
      Khi "Ông Bình" thử mở hồ sơ "vấn đề bức xúc, nổi cộm số 1" thuộc loại "Vấn đề bức xúc, nổi cộm"
      Thì bị từ chối vì "thiếu: Cấp ủy lãnh đạo giải quyết"
      Và bị từ chối vì "thiếu: Vấn đề bức xúc, nổi cộm"
      Và bị từ chối vì "thiếu: Nguồn phát hiện"
      Và bị từ chối vì "thiếu: Nơi đề xuất"

    Tình huống: “Đề xuất”: Đã đề xuất
      Khi "Bà Hoa" mở hồ sơ "vấn đề bức xúc, nổi cộm số 1" thuộc loại "Vấn đề bức xúc, nổi cộm" với:
        | Cấp ủy lãnh đạo giải quyết | Văn phòng phường Sen Vàng |
        | Vấn đề bức xúc, nổi cộm    | Như trong hồ sơ kèm theo  |
        | Nguồn phát hiện            | chi bộ đề xuất            |
        | Nơi đề xuất                | Văn phòng phường Hoa Sữa  |
      Thì hồ sơ "vấn đề bức xúc, nổi cộm số 1" ở trạng thái "Đã đề xuất"

  Quy tắc: Hồ sơ “Vấn đề bức xúc, nổi cộm” ở trạng thái “Đã đề xuất”

    Bối cảnh:
      Biết hồ sơ "vấn đề bức xúc, nổi cộm số 1" thuộc loại "Vấn đề bức xúc, nổi cộm" do "Ông An" mở ngày 05/01/2026 với:
        | Cấp ủy lãnh đạo giải quyết | Văn phòng phường Sen Vàng |
        | Vấn đề bức xúc, nổi cộm    | Như trong hồ sơ kèm theo  |
        | Nguồn phát hiện            | chi bộ đề xuất            |
        | Nơi đề xuất                | Văn phòng phường Hoa Sữa  |

    Tình huống: “Chuyển cấp có thẩm quyền” khi “Đã đề xuất”: Chuyển cấp có thẩm quyền
      Biết hôm nay là ngày 06/01/2026
      Khi "Bà Lan" thay mặt "Cấp ủy" thực hiện "Chuyển cấp có thẩm quyền" trên "vấn đề bức xúc, nổi cộm số 1" với:
        | Lý do              | Theo kết quả xem xét hồ sơ |
        | Văn bản (số, ngày) | 12-QĐ/ĐU                   |
      Thì hồ sơ "vấn đề bức xúc, nổi cộm số 1" ở trạng thái "Chuyển cấp có thẩm quyền"

    Tình huống: “Lựa chọn” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 06/01/2026
      Khi "Bà Mai" thử "Lựa chọn" trên "vấn đề bức xúc, nổi cộm số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: biên bản hoặc quyết định"

    Tình huống: “Lựa chọn” bị từ chối: việc của chính mình hoặc đã làm bước trước
      Biết hôm nay là ngày 06/01/2026
      Khi "Ông An" thử "Lựa chọn" trên "vấn đề bức xúc, nổi cộm số 1"
      Thì bị từ chối vì "đã thực hiện bước “Đề xuất”, nên phải là người khác làm bước này"

    Tình huống: “Không lựa chọn” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 06/01/2026
      Khi "Bà Mai" thử "Không lựa chọn" trên "vấn đề bức xúc, nổi cộm số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: lý do"

    Tình huống: “Không lựa chọn” bị từ chối: việc của chính mình hoặc đã làm bước trước
      Biết hôm nay là ngày 06/01/2026
      Khi "Ông An" thử "Không lựa chọn" trên "vấn đề bức xúc, nổi cộm số 1"
      Thì bị từ chối vì "đã thực hiện bước “Đề xuất”, nên phải là người khác làm bước này"

    Tình huống: “Chuyển cấp có thẩm quyền” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 06/01/2026
      Khi "Bà Mai" thử "Chuyển cấp có thẩm quyền" trên "vấn đề bức xúc, nổi cộm số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: lý do"
      Và bị từ chối vì "thiếu: văn bản (số, ngày)"

    Tình huống: “Lựa chọn” khi “Đã đề xuất”: Đã được lựa chọn
      Biết hôm nay là ngày 06/01/2026
      Khi "Ông Cường" thực hiện "Lựa chọn" trên "vấn đề bức xúc, nổi cộm số 1" với:
        | Biên bản | Biên bản ngày 06/01/2026 |
      Thì hồ sơ "vấn đề bức xúc, nổi cộm số 1" ở trạng thái "Đã được lựa chọn"

  Quy tắc: Hồ sơ “Vấn đề bức xúc, nổi cộm” ở trạng thái “Đã được lựa chọn”

    Bối cảnh:
      Biết hồ sơ "vấn đề bức xúc, nổi cộm số 1" thuộc loại "Vấn đề bức xúc, nổi cộm" do "Ông An" mở ngày 05/01/2026 với:
        | Cấp ủy lãnh đạo giải quyết | Văn phòng phường Sen Vàng |
        | Vấn đề bức xúc, nổi cộm    | Như trong hồ sơ kèm theo  |
        | Nguồn phát hiện            | chi bộ đề xuất            |
        | Nơi đề xuất                | Văn phòng phường Hoa Sữa  |
      Và ngày 06/01/2026 "Bà Lan" thay mặt "Cấp ủy" đã thực hiện "Lựa chọn" trên "vấn đề bức xúc, nổi cộm số 1" với:
        | Biên bản | Biên bản ngày 06/01/2026 |

    Tình huống: “Chuyển cấp có thẩm quyền” khi “Đã được lựa chọn”: Chuyển cấp có thẩm quyền
      Biết hôm nay là ngày 07/01/2026
      Khi "Bà Lan" thay mặt "Cấp ủy" thực hiện "Chuyển cấp có thẩm quyền" trên "vấn đề bức xúc, nổi cộm số 1" với:
        | Lý do              | Theo kết quả xem xét hồ sơ |
        | Văn bản (số, ngày) | 13-QĐ/ĐU                   |
      Thì hồ sơ "vấn đề bức xúc, nổi cộm số 1" ở trạng thái "Chuyển cấp có thẩm quyền"

    Tình huống: “Xây dựng thành chuyên đề” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 07/01/2026
      Khi "Ông Bình" thử "Xây dựng thành chuyên đề" trên "vấn đề bức xúc, nổi cộm số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: Tên chuyên đề"

  Quy tắc: Hồ sơ “Vấn đề bức xúc, nổi cộm” ở trạng thái “Đã xây dựng thành chuyên đề”

    Bối cảnh:
      Biết hồ sơ "vấn đề bức xúc, nổi cộm số 1" thuộc loại "Vấn đề bức xúc, nổi cộm" do "Ông An" mở ngày 05/01/2026 với:
        | Cấp ủy lãnh đạo giải quyết | Văn phòng phường Sen Vàng |
        | Vấn đề bức xúc, nổi cộm    | Như trong hồ sơ kèm theo  |
        | Nguồn phát hiện            | chi bộ đề xuất            |
        | Nơi đề xuất                | Văn phòng phường Hoa Sữa  |
      Và ngày 06/01/2026 "Bà Lan" thay mặt "Cấp ủy" đã thực hiện "Lựa chọn" trên "vấn đề bức xúc, nổi cộm số 1" với:
        | Biên bản | Biên bản ngày 06/01/2026 |
      Và ngày 07/01/2026 "Bà Mai" đã thực hiện "Xây dựng thành chuyên đề" trên "vấn đề bức xúc, nổi cộm số 1" với:
        | Tên chuyên đề | Như trong hồ sơ kèm theo |

    Tình huống: “Đưa ra chi bộ thảo luận” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 08/01/2026
      Khi "Ông Cường" thử "Đưa ra chi bộ thảo luận" trên "vấn đề bức xúc, nổi cộm số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: văn bản (số, ngày)"

  Quy tắc: Hồ sơ “Vấn đề bức xúc, nổi cộm” ở trạng thái “Đang thảo luận trong chi bộ”

    Bối cảnh:
      Biết hồ sơ "vấn đề bức xúc, nổi cộm số 1" thuộc loại "Vấn đề bức xúc, nổi cộm" do "Ông An" mở ngày 05/01/2026 với:
        | Cấp ủy lãnh đạo giải quyết | Văn phòng phường Sen Vàng |
        | Vấn đề bức xúc, nổi cộm    | Như trong hồ sơ kèm theo  |
        | Nguồn phát hiện            | chi bộ đề xuất            |
        | Nơi đề xuất                | Văn phòng phường Hoa Sữa  |
      Và ngày 06/01/2026 "Bà Lan" thay mặt "Cấp ủy" đã thực hiện "Lựa chọn" trên "vấn đề bức xúc, nổi cộm số 1" với:
        | Biên bản | Biên bản ngày 06/01/2026 |
      Và ngày 07/01/2026 "Bà Mai" đã thực hiện "Xây dựng thành chuyên đề" trên "vấn đề bức xúc, nổi cộm số 1" với:
        | Tên chuyên đề | Như trong hồ sơ kèm theo |
      Và ngày 08/01/2026 "Bà Lan" thay mặt "Cấp ủy" đã thực hiện "Đưa ra chi bộ thảo luận" trên "vấn đề bức xúc, nổi cộm số 1" với:
        | Văn bản (số, ngày) | 14-QĐ/ĐU |

    Tình huống: “Thảo luận trong chi bộ” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 09/01/2026
      Khi "Ông An" thử "Thảo luận trong chi bộ" trên "vấn đề bức xúc, nổi cộm số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: Chi bộ thảo luận"
      Và bị từ chối vì "thiếu: Giải pháp do chi bộ đề xuất"
      Và bị từ chối vì "thiếu: biên bản"
