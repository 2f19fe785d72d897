# language: vi
Tính năng: Cuộc giám sát: mọi bước, mọi trường hợp bị từ chối

  Bối cảnh:
    Biết hôm nay là ngày 05/01/2026
    Và "Bà Thu" là "Chi ủy, bí thư chi bộ" của "Chi bộ khu dân cư số 3"
    Và "Ông Hải" là "Ban Thường vụ" của "Đảng ủy phường Hoa Sữa"
    Và "Ông Giang" là "Ban Thường trực Ủy ban Mặt trận Tổ quốc" của "Ủy ban Mặt trận Tổ quốc phường Hoa Sữa"
    Và "Ông Dũng" là "Ban Tổ chức" của "Thành ủy Núi Biếc"
    Và "Bà Mai" là "Đại diện tổ chức giám sát" của "Hội Liên hiệp Phụ nữ phường Sen Vàng"
    Và "Bà Hương" là "Ban Công tác Mặt trận" của "Hội Liên hiệp Phụ nữ phường Sen Vàng"
    Và "Bà Huệ" là "Ban Thanh tra nhân dân" của "Hội Liên hiệp Phụ nữ phường Sen Vàng"
    Và "Bà Lan" là "Thường trực Hội đồng nhân dân" của "Hội Liên hiệp Phụ nữ phường Sen Vàng"
    Và "Ông Cường" là "Người đứng đầu" của "Hội Liên hiệp Phụ nữ phường Trúc Xanh"
    Và "Ông Khánh" là "Trưởng đoàn, tổ trưởng giám sát" của "Hội Liên hiệp Phụ nữ phường Sen Vàng"
    Và "Ông Lâm" là "Thành viên đoàn, tổ giám sát" của "Hội Liên hiệp Phụ nữ phường Sen Vàng"
    Và "Bà Hạnh" là "Người đứng đầu" của "Trường Tiểu học Hoa Sữa"
    Và "Bà Hoa" là "Người đứng đầu" của "Trường Tiểu học Hoa Sữa"
    Và "Ông Bình" là "Người đứng đầu" của "Trường Tiểu học Hoa Sữa"
    Và "Ông An" là "Người đứng đầu" của "Trường Tiểu học Hoa Sữa"
    Và có tổ chức "Hội Liên hiệp Phụ nữ phường Hoa Sữa"
    Và có tổ chức "Đảng ủy phường Sen Vàng"
    Và có tổ chức "Thành ủy Hồ Sen"
    Và có tổ chức "Hội Liên hiệp Phụ nữ phường Đồng Nội"

  Quy tắc: Hồ sơ “Cuộc giám sát” ở trạng thái “Có quyết định thành lập đoàn”

    Bối cảnh:
      Biết hồ sơ "cuộc giám sát số 1" thuộc loại "Cuộc giám sát" do "Bà Lan" mở ngày 05/01/2026 với:
        | Hình thức giám sát                     | giám sát chuyên đề của Hội đồng nhân dân |
        | Tổ chức chủ trì giám sát               | Hội Liên hiệp Phụ nữ phường Sen Vàng     |
        | Cấp                                    | cấp tỉnh                                 |
        | Những người được giám sát              | Ông An                                   |
        | Cấp ủy của người được giám sát         | Đảng ủy phường Hoa Sữa                   |
        | Cơ quan, tổ chức, đơn vị được giám sát | Hội Liên hiệp Phụ nữ phường Trúc Xanh    |
      Và ngày 06/01/2026 "Bà Mai" đã thực hiện "Ra quyết định" trên "cuộc giám sát số 1" với:
        | Trưởng đoàn giám sát                                       | Ông Bình         |
        | Thành viên đoàn giám sát (kể cả trưởng đoàn)               | Ông An; Ông Bình |
        | Đã rà soát, thành viên đoàn không thuộc diện phải thay đổi | có               |
        | Ngày làm việc                                              | 05/02/2026       |
        | Văn bản (số, ngày)                                         | 12-QĐ/ĐU         |

    Tình huống: “Hủy” khi “Có quyết định thành lập đoàn”: Hủy
      Biết hôm nay là ngày 07/01/2026
      Khi "Bà Mai" thực hiện "Hủy" trên "cuộc giám sát số 1" với:
        | Lý do | Theo kết quả xem xét hồ sơ |
      Thì hồ sơ "cuộc giám sát số 1" ở trạng thái "Hủy"

    Tình huống: “Hoãn” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 07/01/2026
      Khi "Bà Hương" thử "Hoãn" trên "cuộc giám sát số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: lý do"

    Tình huống: “Hủy” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 07/01/2026
      Khi "Ông Khánh" thử "Hủy" trên "cuộc giám sát số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: lý do"

  Quy tắc: Hồ sơ “Cuộc giám sát” ở trạng thái “Đã gửi kế hoạch, quyết định, đề cương”

    Bối cảnh:
      Biết hồ sơ "cuộc giám sát số 1" thuộc loại "Cuộc giám sát" do "Bà Lan" mở ngày 05/01/2026 với:
        | Hình thức giám sát                     | giám sát chuyên đề của Hội đồng nhân dân |
        | Tổ chức chủ trì giám sát               | Hội Liên hiệp Phụ nữ phường Sen Vàng     |
        | Cấp                                    | cấp tỉnh                                 |
        | Những người được giám sát              | Ông An                                   |
        | Cấp ủy của người được giám sát         | Đảng ủy phường Hoa Sữa                   |
        | Cơ quan, tổ chức, đơn vị được giám sát | Hội Liên hiệp Phụ nữ phường Trúc Xanh    |
      Và ngày 06/01/2026 "Bà Mai" đã thực hiện "Ra quyết định" trên "cuộc giám sát số 1" với:
        | Trưởng đoàn giám sát                                       | Ông Bình         |
        | Thành viên đoàn giám sát (kể cả trưởng đoàn)               | Ông An; Ông Bình |
        | Đã rà soát, thành viên đoàn không thuộc diện phải thay đổi | có               |
        | Ngày làm việc                                              | 05/02/2026       |
        | Văn bản (số, ngày)                                         | 12-QĐ/ĐU         |
      Và ngày 07/01/2026 "Bà Mai" đã thực hiện "Thông báo" trên "cuộc giám sát số 1" với:
        | Đề cương báo cáo tự giám sát | Như trong hồ sơ kèm theo |
        | Văn bản (số, ngày)           | 13-QĐ/ĐU                 |

    Tình huống: “Hủy” khi “Đã gửi kế hoạch, quyết định, đề cương”: Hủy
      Biết hôm nay là ngày 08/01/2026
      Khi "Bà Mai" thực hiện "Hủy" trên "cuộc giám sát số 1" với:
        | Lý do | Theo kết quả xem xét hồ sơ |
      Thì hồ sơ "cuộc giám sát số 1" ở trạng thái "Hủy"

    Tình huống: “Gửi báo cáo tự giám sát” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 08/01/2026
      Khi "Bà Mai" thử "Gửi báo cáo tự giám sát" trên "cuộc giám sát số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: báo cáo tự kiểm tra, tự giám sát"

    Tình huống: “Khai mạc” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 06/02/2026
      Khi "Bà Mai" thử "Khai mạc" trên "cuộc giám sát số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: Người đại diện bên được giám sát"

    Tình huống: “Khai mạc” khi “Đã gửi kế hoạch, quyết định, đề cương”: Đang làm việc
      Biết hôm nay là ngày 06/02/2026
      Khi "Ông Khánh" thực hiện "Khai mạc" trên "cuộc giám sát số 1" với:
        | Người đại diện bên được giám sát | người đứng đầu |
      Thì hồ sơ "cuộc giám sát số 1" ở trạng thái "Đang làm việc"

  Quy tắc: Hồ sơ “Cuộc giám sát” ở trạng thái “Hoãn”

    Bối cảnh:
      Biết hồ sơ "cuộc giám sát số 1" thuộc loại "Cuộc giám sát" do "Bà Lan" mở ngày 05/01/2026 với:
        | Hình thức giám sát                     | giám sát chuyên đề của Hội đồng nhân dân |
        | Tổ chức chủ trì giám sát               | Hội Liên hiệp Phụ nữ phường Sen Vàng     |
        | Cấp                                    | cấp tỉnh                                 |
        | Những người được giám sát              | Ông An                                   |
        | Cấp ủy của người được giám sát         | Đảng ủy phường Hoa Sữa                   |
        | Cơ quan, tổ chức, đơn vị được giám sát | Hội Liên hiệp Phụ nữ phường Trúc Xanh    |
      Và ngày 06/01/2026 "Bà Mai" đã thực hiện "Ra quyết định" trên "cuộc giám sát số 1" với:
        | Trưởng đoàn giám sát                                       | Ông Bình         |
        | Thành viên đoàn giám sát (kể cả trưởng đoàn)               | Ông An; Ông Bình |
        | Đã rà soát, thành viên đoàn không thuộc diện phải thay đổi | có               |
        | Ngày làm việc                                              | 05/02/2026       |
        | Văn bản (số, ngày)                                         | 12-QĐ/ĐU         |
      Và ngày 07/01/2026 "Bà Mai" đã thực hiện "Hoãn" trên "cuộc giám sát số 1" với:
        | Lý do | Theo kết quả xem xét hồ sơ |

    Tình huống: “Hủy” khi “Hoãn”: Hủy
      Biết hôm nay là ngày 08/01/2026
      Khi "Bà Mai" thực hiện "Hủy" trên "cuộc giám sát số 1" với:
        | Lý do | Theo kết quả xem xét hồ sơ |
      Thì hồ sơ "cuộc giám sát số 1" ở trạng thái "Hủy"

    Tình huống: “Tiếp tục” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 08/01/2026
      Khi "Bà Hương" thử "Tiếp tục" trên "cuộc giám sát số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: Ngày làm việc"

  Quy tắc: Hồ sơ “Cuộc giám sát” ở trạng thái “Đã nhận báo cáo tự giám sát”

    Bối cảnh:
      Biết hồ sơ "cuộc giám sát số 1" thuộc loại "Cuộc giám sát" do "Bà Lan" mở ngày 05/01/2026 với:
        | Hình thức giám sát                     | giám sát chuyên đề của Hội đồng nhân dân |
        | Tổ chức chủ trì giám sát               | Hội Liên hiệp Phụ nữ phường Sen Vàng     |
        | Cấp                                    | cấp tỉnh                                 |
        | Những người được giám sát              | Ông An                                   |
        | Cấp ủy của người được giám sát         | Đảng ủy phường Hoa Sữa                   |
        | Cơ quan, tổ chức, đơn vị được giám sát | Hội Liên hiệp Phụ nữ phường Trúc Xanh    |
      Và ngày 06/01/2026 "Bà Mai" đã thực hiện "Ra quyết định" trên "cuộc giám sát số 1" với:
        | Trưởng đoàn giám sát                                       | Ông Bình         |
        | Thành viên đoàn giám sát (kể cả trưởng đoàn)               | Ông An; Ông Bình |
        | Đã rà soát, thành viên đoàn không thuộc diện phải thay đổi | có               |
        | Ngày làm việc                                              | 05/02/2026       |
        | Văn bản (số, ngày)                                         | 12-QĐ/ĐU         |
      Và ngày 07/01/2026 "Bà Mai" đã thực hiện "Thông báo" trên "cuộc giám sát số 1" với:
        | Đề cương báo cáo tự giám sát | Như trong hồ sơ kèm theo |
        | Văn bản (số, ngày)           | 13-QĐ/ĐU                 |
      Và ngày 08/01/2026 "Ông Cường" đã thực hiện "Gửi báo cáo tự giám sát" trên "cuộc giám sát số 1" với:
        | Báo cáo tự kiểm tra, tự giám sát | Báo cáo tự kiểm tra, tự giám sát ngày 08/01/2026 |

    Tình huống: “Hủy” khi “Đã nhận báo cáo tự giám sát”: Hủy
      Biết hôm nay là ngày 09/01/2026
      Khi "Bà Mai" thực hiện "Hủy" trên "cuộc giám sát số 1" với:
        | Lý do | Theo kết quả xem xét hồ sơ |
      Thì hồ sơ "cuộc giám sát số 1" ở trạng thái "Hủy"

  Quy tắc: Mở hồ sơ

    Bối cảnh:
      Biết hồ sơ "kế hoạch tu dưỡng, rèn luyện số 1" thuộc loại "Kế hoạch tu dưỡng, rèn luyện" do "Ông Dũng" mở ngày 05/01/2026 với:
        | Người lập kế hoạch                               | Bà Hoa                                 |
        | Cấp ủy quản lý hồ sơ                             | Đảng ủy phường Hoa Sữa                 |
        | Chi bộ                                           | Chi bộ khu dân cư số 3                 |
        | Cấp có thẩm quyền xác nhận, phê duyệt            | Thành ủy Núi Biếc                      |
        | Đối tượng                                        | đảng viên                              |
        | Năm                                              | 2026                                   |
        | Thuộc diện phải niêm yết                         | có                                     |
        | Thuộc diện Ban Thường vụ quản lý                 | có                                     |
        | Thuộc diện mở rộng đối tượng niêm yết            | có                                     |
        | Số hạn chế, khuyết điểm năm trước chưa khắc phục | 1                                      |
        | Ủy ban Mặt trận Tổ quốc tiếp nhận                | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
      Và ngày 06/01/2026 "Bà Hoa" đã thực hiện "Bắt đầu dự thảo" trên "kế hoạch tu dưỡng, rèn luyện số 1"
      Và ngày 07/01/2026 "Bà Hoa" đã thực hiện "Đăng ký" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Chuyên đề năm                           | Như trong hồ sơ kèm theo |
        | Công việc cụ thể                        | Việc thứ 1               |
        | Nội dung khắc phục hạn chế, khuyết điểm | Việc thứ 1               |
      Và ngày 08/01/2026 "Bà Thu" đã thực hiện "Đưa ra chi bộ góp ý" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Biên bản | Biên bản ngày 08/01/2026 |
      Và ngày 09/01/2026 "Bà Thu" đã thực hiện "Xác nhận, phê duyệt" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Văn bản (số, ngày) | 15-QĐ/ĐU |
      Và "niêm yết công khai số 1" là hồ sơ "Niêm yết công khai" phát sinh từ "kế hoạch tu dưỡng, rèn luyện số 1"
      Và hồ sơ "phân công giám sát số 1" thuộc loại "Phân công giám sát" gắn với "kế hoạch tu dưỡng, rèn luyện số 1" do "Ông Giang" mở ngày 10/01/2026 với:
        | Người được giám sát             | Bà Hoa                                 |
        | Ủy ban Mặt trận Tổ quốc chủ trì | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
        | Cấp ủy bàn giao kế hoạch        | Đảng ủy phường Sen Vàng                |
        | Giấy biên nhận                  | Giấy biên nhận ngày 10/01/2026         |
      Và ngày 12/01/2026 "Ông Giang" đã thực hiện "Dự kiến" trên "phân công giám sát số 1" với:
        | Tổ chức chủ trì giám sát | Hội Liên hiệp Phụ nữ phường Sen Vàng |
        | Nội dung giám sát        | đạo đức, lối sống                    |
        | Giám sát từ ngày         | 11/02/2026                           |
        | Giám sát đến hết ngày    | 11/02/2026                           |
      Và ngày 13/01/2026 "Ông Giang" đã thực hiện "Phân công" trên "phân công giám sát số 1" với:
        | Văn bản (số, ngày) | 19-QĐ/ĐU |
      Và ngày 14/01/2026 "Bà Mai" đã thực hiện "Nhận nhiệm vụ" trên "phân công giám sát số 1"
      Và ngày 15/01/2026 "Bà Mai" đã thực hiện "Bắt đầu giám sát" trên "phân công giám sát số 1"

    Tình huống: “Đưa vào kế hoạch” bị từ chối: thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 16/01/2026
      Khi "Bà Huệ" thử mở hồ sơ "cuộc giám sát số 1" thuộc loại "Cuộc giám sát" gắn với "phân công giám sát số 1"
      Thì bị từ chối vì "thiếu: Hình thức giám sát"
      Và bị từ chối vì "thiếu: Tổ chức chủ trì giám sát"
      Và bị từ chối vì "thiếu: Ủy ban Mặt trận Tổ quốc cùng cấp"
      Và bị từ chối vì "thiếu: Những người được giám sát"
      Và bị từ chối vì "thiếu: Cấp ủy của người được giám sát"

    Tình huống: “Đưa vào kế hoạch” bị từ chối: thiếu thông tin, giấy tờ, trường hợp 2
      Biết hôm nay là ngày 16/01/2026
      Khi "Bà Mai" thử mở hồ sơ "cuộc giám sát số 1" thuộc loại "Cuộc giám sát" gắn với "phân công giám sát số 1" với:
        | Hình thức giám sát               | theo dõi thường xuyên                  |
        | Tổ chức chủ trì giám sát         | Hội Liên hiệp Phụ nữ phường Sen Vàng   |
        | Ủy ban Mặt trận Tổ quốc cùng cấp | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
        | Những người được giám sát        | Ông An                                 |
        | Cấp ủy của người được giám sát   | Đảng ủy phường Hoa Sữa                 |
      Thì bị từ chối vì "thiếu: Cấp"

    Tình huống: “Đưa vào kế hoạch” bị từ chối: không có thẩm quyền
      Biết hôm nay là ngày 16/01/2026
      Khi "Bà Hương" thử mở hồ sơ "cuộc giám sát số 1" thuộc loại "Cuộc giám sát" gắn với "phân công giám sát số 1" với:
        | Hình thức giám sát                     | đoàn giám sát                          |
        | Tổ chức chủ trì giám sát               | Hội Liên hiệp Phụ nữ phường Sen Vàng   |
        | Ủy ban Mặt trận Tổ quốc cùng cấp       | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
        | Cấp                                    | cấp tỉnh                               |
        | Những người được giám sát              | Ông An                                 |
        | Cấp ủy của người được giám sát         | Đảng ủy phường Hoa Sữa                 |
        | Cơ quan, tổ chức, đơn vị được giám sát | Hội Liên hiệp Phụ nữ phường Trúc Xanh  |
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"

    Tình huống: “Đưa vào kế hoạch” bị từ chối: thiếu thông tin, giấy tờ, trường hợp 3
      Biết hôm nay là ngày 16/01/2026
      Khi "Bà Hương" thử mở hồ sơ "cuộc giám sát số 1" thuộc loại "Cuộc giám sát" gắn với "phân công giám sát số 1"
      Thì bị từ chối vì "thiếu: Hình thức giám sát"
      Và bị từ chối vì "thiếu: Tổ chức chủ trì giám sát"
      Và bị từ chối vì "thiếu: Ủy ban Mặt trận Tổ quốc cùng cấp"
      Và bị từ chối vì "thiếu: Những người được giám sát"
      Và bị từ chối vì "thiếu: Cấp ủy của người được giám sát"

    Tình huống: “Đưa vào kế hoạch” bị từ chối: thiếu thông tin, giấy tờ, trường hợp 4
      Biết hôm nay là ngày 16/01/2026
      Khi "Bà Hương" thử mở hồ sơ "cuộc giám sát số 1" thuộc loại "Cuộc giám sát" gắn với "phân công giám sát số 1"
      Thì bị từ chối vì "thiếu: Cơ quan, tổ chức, đơn vị được giám sát"

    Tình huống: “Đưa vào kế hoạch” bị từ chối: thiếu thông tin, giấy tờ, trường hợp 5
      Biết hôm nay là ngày 16/01/2026
      Khi "Bà Mai" thử mở hồ sơ "cuộc giám sát số 1" thuộc loại "Cuộc giám sát" gắn với "phân công giám sát số 1" với:
        | Hình thức giám sát                     | đoàn giám sát                          |
        | Tổ chức chủ trì giám sát               | Hội Liên hiệp Phụ nữ phường Sen Vàng   |
        | Ủy ban Mặt trận Tổ quốc cùng cấp       | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
        | Những người được giám sát              | Ông An                                 |
        | Cấp ủy của người được giám sát         | Đảng ủy phường Hoa Sữa                 |
        | Cơ quan, tổ chức, đơn vị được giám sát | Hội Liên hiệp Phụ nữ phường Trúc Xanh  |
      Thì bị từ chối vì "thiếu: Cấp"

    Tình huống: “Đưa vào kế hoạch” bị từ chối: thiếu thông tin, giấy tờ, trường hợp 6
      Biết hôm nay là ngày 16/01/2026
      Khi "Bà Hương" thử mở hồ sơ "cuộc giám sát số 1" thuộc loại "Cuộc giám sát" gắn với "phân công giám sát số 1"
      Thì bị từ chối vì "thiếu: Hình thức giám sát"
      Và bị từ chối vì "thiếu: Tổ chức chủ trì giám sát"
      Và bị từ chối vì "thiếu: Ủy ban Mặt trận Tổ quốc cùng cấp"
      Và bị từ chối vì "thiếu: Những người được giám sát"
      Và bị từ chối vì "thiếu: Cấp ủy của người được giám sát"

    Tình huống: “Đưa vào kế hoạch” bị từ chối: thiếu thông tin, giấy tờ, trường hợp 7
      Biết hôm nay là ngày 16/01/2026
      Khi "Bà Hương" thử mở hồ sơ "cuộc giám sát số 1" thuộc loại "Cuộc giám sát" gắn với "phân công giám sát số 1"
      Thì bị từ chối vì "thiếu: Cơ quan, tổ chức, đơn vị được giám sát"

    Tình huống: “Đưa vào kế hoạch” bị từ chối: thiếu thông tin, giấy tờ, trường hợp 8
      Biết hôm nay là ngày 16/01/2026
      Khi "Bà Mai" thử mở hồ sơ "cuộc giám sát số 1" thuộc loại "Cuộc giám sát" gắn với "phân công giám sát số 1" với:
        | Hình thức giám sát                     | nghiên cứu, xem xét văn bản            |
        | Tổ chức chủ trì giám sát               | Hội Liên hiệp Phụ nữ phường Sen Vàng   |
        | Ủy ban Mặt trận Tổ quốc cùng cấp       | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
        | Những người được giám sát              | Ông An                                 |
        | Cấp ủy của người được giám sát         | Đảng ủy phường Hoa Sữa                 |
        | Cơ quan, tổ chức, đơn vị được giám sát | Hội Liên hiệp Phụ nữ phường Trúc Xanh  |
        | Văn bản được nghiên cứu, xem xét       | Việc thứ 1                             |
      Thì bị từ chối vì "thiếu: Cấp"

    Tình huống: “Đưa vào kế hoạch” bị từ chối: thiếu thông tin, giấy tờ, trường hợp 9
      Biết hôm nay là ngày 16/01/2026
      Khi "Bà Hương" thử mở hồ sơ "cuộc giám sát số 1" thuộc loại "Cuộc giám sát" gắn với "phân công giám sát số 1"
      Thì bị từ chối vì "thiếu: Hình thức giám sát"
      Và bị từ chối vì "thiếu: Tổ chức chủ trì giám sát"
      Và bị từ chối vì "thiếu: Ủy ban Mặt trận Tổ quốc cùng cấp"
      Và bị từ chối vì "thiếu: Những người được giám sát"
      Và bị từ chối vì "thiếu: Cấp ủy của người được giám sát"

    Tình huống: “Đưa vào kế hoạch” bị từ chối: thiếu thông tin, giấy tờ, trường hợp 10
      Biết hôm nay là ngày 16/01/2026
      Khi "Bà Hương" thử mở hồ sơ "cuộc giám sát số 1" thuộc loại "Cuộc giám sát" gắn với "phân công giám sát số 1"
      Thì bị từ chối vì "thiếu: Cơ quan, tổ chức, đơn vị được giám sát"

    Tình huống: “Đưa vào kế hoạch” bị từ chối: thiếu thông tin, giấy tờ, trường hợp 11
      Biết hôm nay là ngày 16/01/2026
      Khi "Bà Mai" thử mở hồ sơ "cuộc giám sát số 1" thuộc loại "Cuộc giám sát" gắn với "phân công giám sát số 1" với:
        | Hình thức giám sát                          | tham gia giám sát với cơ quan có thẩm quyền |
        | Tổ chức chủ trì giám sát                    | Hội Liên hiệp Phụ nữ phường Sen Vàng        |
        | Ủy ban Mặt trận Tổ quốc cùng cấp            | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa      |
        | Những người được giám sát                   | Ông An                                      |
        | Cấp ủy của người được giám sát              | Đảng ủy phường Hoa Sữa                      |
        | Cơ quan, tổ chức, đơn vị được giám sát      | Hội Liên hiệp Phụ nữ phường Trúc Xanh       |
        | Cơ quan có thẩm quyền chủ trì cuộc giám sát | Hội Liên hiệp Phụ nữ phường Hoa Sữa         |
      Thì bị từ chối vì "thiếu: Cấp"

    Tình huống: “Đưa vào kế hoạch” bị từ chối: thiếu thông tin, giấy tờ, trường hợp 12
      Biết hôm nay là ngày 16/01/2026
      Khi "Bà Mai" thử mở hồ sơ "cuộc giám sát số 1" thuộc loại "Cuộc giám sát" gắn với "phân công giám sát số 1"
      Thì bị từ chối vì "thiếu: Hình thức giám sát"
      Và bị từ chối vì "thiếu: Tổ chức chủ trì giám sát"
      Và bị từ chối vì "thiếu: Những người được giám sát"
      Và bị từ chối vì "thiếu: Cấp ủy của người được giám sát"
      Và bị từ chối vì "thiếu: Cơ quan, tổ chức, đơn vị được giám sát"

    Tình huống: “Đưa vào kế hoạch” bị từ chối: thiếu thông tin, giấy tờ, trường hợp 13
      Biết hôm nay là ngày 16/01/2026
      Khi "Bà Lan" thử mở hồ sơ "cuộc giám sát số 1" thuộc loại "Cuộc giám sát" gắn với "phân công giám sát số 1" với:
        | Hình thức giám sát                     | giám sát chuyên đề của Hội đồng nhân dân |
        | Tổ chức chủ trì giám sát               | Hội Liên hiệp Phụ nữ phường Sen Vàng     |
        | Những người được giám sát              | Ông An                                   |
        | Cấp ủy của người được giám sát         | Đảng ủy phường Hoa Sữa                   |
        | Cơ quan, tổ chức, đơn vị được giám sát | Hội Liên hiệp Phụ nữ phường Trúc Xanh    |
      Thì bị từ chối vì "thiếu: Cấp"

  Quy tắc: Hồ sơ “Cuộc giám sát” ở trạng thái “Trong kế hoạch”

    Bối cảnh:
      Biết hồ sơ "kế hoạch tu dưỡng, rèn luyện số 1" thuộc loại "Kế hoạch tu dưỡng, rèn luyện" do "Ông Dũng" mở ngày 05/01/2026 với:
        | Người lập kế hoạch                               | Bà Hoa                                 |
        | Cấp ủy quản lý hồ sơ                             | Đảng ủy phường Hoa Sữa                 |
        | Chi bộ                                           | Chi bộ khu dân cư số 3                 |
        | Cấp có thẩm quyền xác nhận, phê duyệt            | Thành ủy Núi Biếc                      |
        | Đối tượng                                        | đảng viên                              |
        | Năm                                              | 2026                                   |
        | Thuộc diện phải niêm yết                         | có                                     |
        | Thuộc diện Ban Thường vụ quản lý                 | có                                     |
        | Thuộc diện mở rộng đối tượng niêm yết            | có                                     |
        | Số hạn chế, khuyết điểm năm trước chưa khắc phục | 1                                      |
        | Ủy ban Mặt trận Tổ quốc tiếp nhận                | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
      Và ngày 06/01/2026 "Bà Hoa" đã thực hiện "Bắt đầu dự thảo" trên "kế hoạch tu dưỡng, rèn luyện số 1"
      Và ngày 07/01/2026 "Bà Hoa" đã thực hiện "Đăng ký" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Chuyên đề năm                           | Như trong hồ sơ kèm theo |
        | Công việc cụ thể                        | Việc thứ 1               |
        | Nội dung khắc phục hạn chế, khuyết điểm | Việc thứ 1               |
      Và ngày 08/01/2026 "Bà Thu" đã thực hiện "Đưa ra chi bộ góp ý" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Biên bản | Biên bản ngày 08/01/2026 |
      Và ngày 09/01/2026 "Bà Thu" đã thực hiện "Xác nhận, phê duyệt" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Văn bản (số, ngày) | 15-QĐ/ĐU |
      Và "niêm yết công khai số 1" là hồ sơ "Niêm yết công khai" phát sinh từ "kế hoạch tu dưỡng, rèn luyện số 1"
      Và hồ sơ "phân công giám sát số 1" thuộc loại "Phân công giám sát" gắn với "kế hoạch tu dưỡng, rèn luyện số 1" do "Ông Giang" mở ngày 10/01/2026 với:
        | Người được giám sát             | Bà Hoa                                 |
        | Ủy ban Mặt trận Tổ quốc chủ trì | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
        | Cấp ủy bàn giao kế hoạch        | Đảng ủy phường Sen Vàng                |
        | Giấy biên nhận                  | Giấy biên nhận ngày 10/01/2026         |
      Và ngày 12/01/2026 "Ông Giang" đã thực hiện "Dự kiến" trên "phân công giám sát số 1" với:
        | Tổ chức chủ trì giám sát | Hội Liên hiệp Phụ nữ phường Sen Vàng |
        | Nội dung giám sát        | đạo đức, lối sống                    |
        | Giám sát từ ngày         | 11/02/2026                           |
        | Giám sát đến hết ngày    | 11/02/2026                           |
      Và ngày 13/01/2026 "Ông Giang" đã thực hiện "Phân công" trên "phân công giám sát số 1" với:
        | Văn bản (số, ngày) | 19-QĐ/ĐU |
      Và ngày 14/01/2026 "Bà Mai" đã thực hiện "Nhận nhiệm vụ" trên "phân công giám sát số 1"
      Và ngày 15/01/2026 "Bà Mai" đã thực hiện "Bắt đầu giám sát" trên "phân công giám sát số 1"
      Và hồ sơ "cuộc giám sát số 1" thuộc loại "Cuộc giám sát" gắn với "phân công giám sát số 1" do "Bà Mai" mở ngày 16/01/2026 với:
        | Hình thức giám sát                     | đoàn giám sát                          |
        | Tổ chức chủ trì giám sát               | Hội Liên hiệp Phụ nữ phường Sen Vàng   |
        | Ủy ban Mặt trận Tổ quốc cùng cấp       | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
        | Cấp                                    | cấp tỉnh                               |
        | Những người được giám sát              | Ông An                                 |
        | Cấp ủy của người được giám sát         | Đảng ủy phường Hoa Sữa                 |
        | Cơ quan, tổ chức, đơn vị được giám sát | Hội Liên hiệp Phụ nữ phường Trúc Xanh  |

    Tình huống: “Ra quyết định” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 19/01/2026
      Khi "Bà Hương" thử "Ra quyết định" trên "cuộc giám sát số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: Trưởng đoàn giám sát"
      Và bị từ chối vì "thiếu: Thành viên đoàn giám sát (kể cả trưởng đoàn)"
      Và bị từ chối vì "thiếu: Đã rà soát, thành viên đoàn không thuộc diện phải thay đổi"
      Và bị từ chối vì "thiếu: Ngày làm việc"

    Tình huống: “Ra quyết định” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ, trường hợp 2
      Biết hôm nay là ngày 19/01/2026
      Khi "Bà Hương" thử "Ra quyết định" trên "cuộc giám sát số 1"
      Thì bị từ chối vì "thiếu: văn bản (số, ngày)"

  Quy tắc: Hồ sơ “Cuộc giám sát” ở trạng thái “Trong kế hoạch”, trường hợp 2

    Bối cảnh:
      Biết hồ sơ "kế hoạch tu dưỡng, rèn luyện số 1" thuộc loại "Kế hoạch tu dưỡng, rèn luyện" do "Ông Dũng" mở ngày 05/01/2026 với:
        | Người lập kế hoạch                               | Bà Hoa                                 |
        | Cấp ủy quản lý hồ sơ                             | Đảng ủy phường Hoa Sữa                 |
        | Chi bộ                                           | Chi bộ khu dân cư số 3                 |
        | Cấp có thẩm quyền xác nhận, phê duyệt            | Thành ủy Núi Biếc                      |
        | Đối tượng                                        | đảng viên                              |
        | Năm                                              | 2026                                   |
        | Thuộc diện phải niêm yết                         | có                                     |
        | Thuộc diện Ban Thường vụ quản lý                 | có                                     |
        | Thuộc diện mở rộng đối tượng niêm yết            | có                                     |
        | Số hạn chế, khuyết điểm năm trước chưa khắc phục | 1                                      |
        | Ủy ban Mặt trận Tổ quốc tiếp nhận                | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
      Và ngày 06/01/2026 "Bà Hoa" đã thực hiện "Bắt đầu dự thảo" trên "kế hoạch tu dưỡng, rèn luyện số 1"
      Và ngày 07/01/2026 "Bà Hoa" đã thực hiện "Đăng ký" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Chuyên đề năm                           | Như trong hồ sơ kèm theo |
        | Công việc cụ thể                        | Việc thứ 1               |
        | Nội dung khắc phục hạn chế, khuyết điểm | Việc thứ 1               |
      Và ngày 08/01/2026 "Bà Thu" đã thực hiện "Đưa ra chi bộ góp ý" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Biên bản | Biên bản ngày 08/01/2026 |
      Và ngày 09/01/2026 "Bà Thu" đã thực hiện "Xác nhận, phê duyệt" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Văn bản (số, ngày) | 15-QĐ/ĐU |
      Và "niêm yết công khai số 1" là hồ sơ "Niêm yết công khai" phát sinh từ "kế hoạch tu dưỡng, rèn luyện số 1"
      Và hồ sơ "phân công giám sát số 1" thuộc loại "Phân công giám sát" gắn với "kế hoạch tu dưỡng, rèn luyện số 1" do "Ông Giang" mở ngày 10/01/2026 với:
        | Người được giám sát             | Bà Hoa                                 |
        | Ủy ban Mặt trận Tổ quốc chủ trì | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
        | Cấp ủy bàn giao kế hoạch        | Đảng ủy phường Sen Vàng                |
        | Giấy biên nhận                  | Giấy biên nhận ngày 10/01/2026         |
      Và ngày 12/01/2026 "Ông Giang" đã thực hiện "Dự kiến" trên "phân công giám sát số 1" với:
        | Tổ chức chủ trì giám sát | Hội Liên hiệp Phụ nữ phường Sen Vàng |
        | Nội dung giám sát        | đạo đức, lối sống                    |
        | Giám sát từ ngày         | 11/02/2026                           |
        | Giám sát đến hết ngày    | 11/02/2026                           |
      Và ngày 13/01/2026 "Ông Giang" đã thực hiện "Phân công" trên "phân công giám sát số 1" với:
        | Văn bản (số, ngày) | 19-QĐ/ĐU |
      Và ngày 14/01/2026 "Bà Mai" đã thực hiện "Nhận nhiệm vụ" trên "phân công giám sát số 1"
      Và ngày 15/01/2026 "Bà Mai" đã thực hiện "Bắt đầu giám sát" trên "phân công giám sát số 1"
      Và hồ sơ "cuộc giám sát số 1" thuộc loại "Cuộc giám sát" gắn với "phân công giám sát số 1" do "Bà Mai" mở ngày 16/01/2026 với:
        | Hình thức giám sát                     | nghiên cứu, xem xét văn bản            |
        | Tổ chức chủ trì giám sát               | Hội Liên hiệp Phụ nữ phường Sen Vàng   |
        | Ủy ban Mặt trận Tổ quốc cùng cấp       | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
        | Cấp                                    | cấp tỉnh                               |
        | Những người được giám sát              | Ông An                                 |
        | Cấp ủy của người được giám sát         | Đảng ủy phường Hoa Sữa                 |
        | Cơ quan, tổ chức, đơn vị được giám sát | Hội Liên hiệp Phụ nữ phường Trúc Xanh  |
        | Văn bản được nghiên cứu, xem xét       | Việc thứ 1                             |

    Tình huống: “Khai mạc” bị từ chối: không có thẩm quyền
      Biết hôm nay là ngày 19/01/2026
      Khi "Bà Lan" thử "Khai mạc" trên "cuộc giám sát số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"

  Quy tắc: Hồ sơ “Cuộc giám sát” ở trạng thái “Có quyết định thành lập đoàn”, trường hợp 2

    Bối cảnh:
      Biết hồ sơ "kế hoạch tu dưỡng, rèn luyện số 1" thuộc loại "Kế hoạch tu dưỡng, rèn luyện" do "Ông Dũng" mở ngày 05/01/2026 với:
        | Người lập kế hoạch                               | Bà Hoa                                 |
        | Cấp ủy quản lý hồ sơ                             | Đảng ủy phường Hoa Sữa                 |
        | Chi bộ                                           | Chi bộ khu dân cư số 3                 |
        | Cấp có thẩm quyền xác nhận, phê duyệt            | Thành ủy Núi Biếc                      |
        | Đối tượng                                        | đảng viên                              |
        | Năm                                              | 2026                                   |
        | Thuộc diện phải niêm yết                         | có                                     |
        | Thuộc diện Ban Thường vụ quản lý                 | có                                     |
        | Thuộc diện mở rộng đối tượng niêm yết            | có                                     |
        | Số hạn chế, khuyết điểm năm trước chưa khắc phục | 1                                      |
        | Ủy ban Mặt trận Tổ quốc tiếp nhận                | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
      Và ngày 06/01/2026 "Bà Hoa" đã thực hiện "Bắt đầu dự thảo" trên "kế hoạch tu dưỡng, rèn luyện số 1"
      Và ngày 07/01/2026 "Bà Hoa" đã thực hiện "Đăng ký" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Chuyên đề năm                           | Như trong hồ sơ kèm theo |
        | Công việc cụ thể                        | Việc thứ 1               |
        | Nội dung khắc phục hạn chế, khuyết điểm | Việc thứ 1               |
      Và ngày 08/01/2026 "Bà Thu" đã thực hiện "Đưa ra chi bộ góp ý" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Biên bản | Biên bản ngày 08/01/2026 |
      Và ngày 09/01/2026 "Bà Thu" đã thực hiện "Xác nhận, phê duyệt" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Văn bản (số, ngày) | 15-QĐ/ĐU |
      Và "niêm yết công khai số 1" là hồ sơ "Niêm yết công khai" phát sinh từ "kế hoạch tu dưỡng, rèn luyện số 1"
      Và hồ sơ "phân công giám sát số 1" thuộc loại "Phân công giám sát" gắn với "kế hoạch tu dưỡng, rèn luyện số 1" do "Ông Giang" mở ngày 10/01/2026 với:
        | Người được giám sát             | Bà Hoa                                 |
        | Ủy ban Mặt trận Tổ quốc chủ trì | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
        | Cấp ủy bàn giao kế hoạch        | Đảng ủy phường Sen Vàng                |
        | Giấy biên nhận                  | Giấy biên nhận ngày 10/01/2026         |
      Và ngày 12/01/2026 "Ông Giang" đã thực hiện "Dự kiến" trên "phân công giám sát số 1" với:
        | Tổ chức chủ trì giám sát | Hội Liên hiệp Phụ nữ phường Sen Vàng |
        | Nội dung giám sát        | đạo đức, lối sống                    |
        | Giám sát từ ngày         | 11/02/2026                           |
        | Giám sát đến hết ngày    | 11/02/2026                           |
      Và ngày 13/01/2026 "Ông Giang" đã thực hiện "Phân công" trên "phân công giám sát số 1" với:
        | Văn bản (số, ngày) | 19-QĐ/ĐU |
      Và ngày 14/01/2026 "Bà Mai" đã thực hiện "Nhận nhiệm vụ" trên "phân công giám sát số 1"
      Và ngày 15/01/2026 "Bà Mai" đã thực hiện "Bắt đầu giám sát" trên "phân công giám sát số 1"
      Và hồ sơ "cuộc giám sát số 1" thuộc loại "Cuộc giám sát" gắn với "phân công giám sát số 1" do "Bà Mai" mở ngày 16/01/2026 với:
        | Hình thức giám sát                     | đoàn giám sát                          |
        | Tổ chức chủ trì giám sát               | Hội Liên hiệp Phụ nữ phường Sen Vàng   |
        | Ủy ban Mặt trận Tổ quốc cùng cấp       | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
        | Cấp                                    | cấp tỉnh                               |
        | Những người được giám sát              | Ông An                                 |
        | Cấp ủy của người được giám sát         | Đảng ủy phường Hoa Sữa                 |
        | Cơ quan, tổ chức, đơn vị được giám sát | Hội Liên hiệp Phụ nữ phường Trúc Xanh  |
      Và ngày 19/01/2026 "Ông Giang" đã thực hiện "Ra quyết định" trên "cuộc giám sát số 1" với:
        | Trưởng đoàn giám sát                                       | Ông Bình         |
        | Thành viên đoàn giám sát (kể cả trưởng đoàn)               | Ông An; Ông Bình |
        | Đã rà soát, thành viên đoàn không thuộc diện phải thay đổi | có               |
        | Ngày làm việc                                              | 18/02/2026       |
        | Văn bản (số, ngày)                                         | 25-QĐ/ĐU         |

    Tình huống: “Thay đổi thành viên đoàn” khi “Có quyết định thành lập đoàn”: Có quyết định thành lập đoàn
      Biết hôm nay là ngày 20/01/2026
      Khi "Ông Giang" thực hiện "Thay đổi thành viên đoàn" trên "cuộc giám sát số 1" với:
        | Lý do                                                      | Theo kết quả xem xét hồ sơ |
        | Trưởng đoàn giám sát                                       | Ông Bình                   |
        | Thành viên đoàn giám sát (kể cả trưởng đoàn)               | Ông Bình                   |
        | Đã rà soát, thành viên đoàn không thuộc diện phải thay đổi | có                         |
        | Văn bản (số, ngày)                                         | 26-QĐ/ĐU                   |
      Thì hồ sơ "cuộc giám sát số 1" ở trạng thái "Có quyết định thành lập đoàn"

    Tình huống: “Thay đổi thành viên đoàn” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 20/01/2026
      Khi "Bà Hương" thử "Thay đổi thành viên đoàn" trên "cuộc giám sát số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: lý do"
      Và bị từ chối vì "thiếu: Trưởng đoàn giám sát"
      Và bị từ chối vì "thiếu: Thành viên đoàn giám sát (kể cả trưởng đoàn)"
      Và bị từ chối vì "thiếu: Đã rà soát, thành viên đoàn không thuộc diện phải thay đổi"

    Tình huống: “Thay đổi thành viên đoàn” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ, trường hợp 2
      Biết hôm nay là ngày 20/01/2026
      Khi "Bà Hương" thử "Thay đổi thành viên đoàn" trên "cuộc giám sát số 1"
      Thì bị từ chối vì "thiếu: văn bản (số, ngày)"

  Quy tắc: Hồ sơ “Cuộc giám sát” ở trạng thái “Có quyết định thành lập đoàn”, trường hợp 3

    Bối cảnh:
      Biết hồ sơ "kế hoạch tu dưỡng, rèn luyện số 1" thuộc loại "Kế hoạch tu dưỡng, rèn luyện" do "Ông Dũng" mở ngày 05/01/2026 với:
        | Người lập kế hoạch                               | Bà Hoa                                 |
        | Cấp ủy quản lý hồ sơ                             | Đảng ủy phường Hoa Sữa                 |
        | Chi bộ                                           | Chi bộ khu dân cư số 3                 |
        | Cấp có thẩm quyền xác nhận, phê duyệt            | Thành ủy Núi Biếc                      |
        | Đối tượng                                        | đảng viên                              |
        | Năm                                              | 2026                                   |
        | Thuộc diện phải niêm yết                         | có                                     |
        | Thuộc diện Ban Thường vụ quản lý                 | có                                     |
        | Thuộc diện mở rộng đối tượng niêm yết            | có                                     |
        | Số hạn chế, khuyết điểm năm trước chưa khắc phục | 1                                      |
        | Ủy ban Mặt trận Tổ quốc tiếp nhận                | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
      Và ngày 06/01/2026 "Bà Hoa" đã thực hiện "Bắt đầu dự thảo" trên "kế hoạch tu dưỡng, rèn luyện số 1"
      Và ngày 07/01/2026 "Bà Hoa" đã thực hiện "Đăng ký" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Chuyên đề năm                           | Như trong hồ sơ kèm theo |
        | Công việc cụ thể                        | Việc thứ 1               |
        | Nội dung khắc phục hạn chế, khuyết điểm | Việc thứ 1               |
      Và ngày 08/01/2026 "Bà Thu" đã thực hiện "Đưa ra chi bộ góp ý" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Biên bản | Biên bản ngày 08/01/2026 |
      Và ngày 09/01/2026 "Bà Thu" đã thực hiện "Xác nhận, phê duyệt" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Văn bản (số, ngày) | 15-QĐ/ĐU |
      Và "niêm yết công khai số 1" là hồ sơ "Niêm yết công khai" phát sinh từ "kế hoạch tu dưỡng, rèn luyện số 1"
      Và hồ sơ "phân công giám sát số 1" thuộc loại "Phân công giám sát" gắn với "kế hoạch tu dưỡng, rèn luyện số 1" do "Ông Giang" mở ngày 10/01/2026 với:
        | Người được giám sát             | Bà Hoa                                 |
        | Ủy ban Mặt trận Tổ quốc chủ trì | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
        | Cấp ủy bàn giao kế hoạch        | Đảng ủy phường Sen Vàng                |
        | Giấy biên nhận                  | Giấy biên nhận ngày 10/01/2026         |
      Và ngày 12/01/2026 "Ông Giang" đã thực hiện "Dự kiến" trên "phân công giám sát số 1" với:
        | Tổ chức chủ trì giám sát | Hội Liên hiệp Phụ nữ phường Sen Vàng |
        | Nội dung giám sát        | đạo đức, lối sống                    |
        | Giám sát từ ngày         | 11/02/2026                           |
        | Giám sát đến hết ngày    | 11/02/2026                           |
      Và ngày 13/01/2026 "Ông Giang" đã thực hiện "Phân công" trên "phân công giám sát số 1" với:
        | Văn bản (số, ngày) | 19-QĐ/ĐU |
      Và ngày 14/01/2026 "Bà Mai" đã thực hiện "Nhận nhiệm vụ" trên "phân công giám sát số 1"
      Và ngày 15/01/2026 "Bà Mai" đã thực hiện "Bắt đầu giám sát" trên "phân công giám sát số 1"
      Và hồ sơ "cuộc giám sát số 1" thuộc loại "Cuộc giám sát" gắn với "phân công giám sát số 1" do "Bà Lan" mở ngày 16/01/2026 với:
        | Hình thức giám sát                     | giám sát chuyên đề của Hội đồng nhân dân |
        | Tổ chức chủ trì giám sát               | Hội Liên hiệp Phụ nữ phường Sen Vàng     |
        | Cấp                                    | cấp tỉnh                                 |
        | Những người được giám sát              | Ông An                                   |
        | Cấp ủy của người được giám sát         | Đảng ủy phường Hoa Sữa                   |
        | Cơ quan, tổ chức, đơn vị được giám sát | Hội Liên hiệp Phụ nữ phường Trúc Xanh    |
      Và ngày 19/01/2026 "Bà Mai" đã thực hiện "Ra quyết định" trên "cuộc giám sát số 1" với:
        | Trưởng đoàn giám sát                                       | Ông Bình         |
        | Thành viên đoàn giám sát (kể cả trưởng đoàn)               | Ông An; Ông Bình |
        | Đã rà soát, thành viên đoàn không thuộc diện phải thay đổi | có               |
        | Ngày làm việc                                              | 18/02/2026       |
        | Văn bản (số, ngày)                                         | 25-QĐ/ĐU         |

    Tình huống: “Thông báo” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 20/01/2026
      Khi "Bà Hương" thử "Thông báo" trên "cuộc giám sát số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: Đề cương báo cáo tự giám sát"
      Và bị từ chối vì "thiếu: văn bản (số, ngày)"

  Quy tắc: Hồ sơ “Cuộc giám sát” ở trạng thái “Đang làm việc”

    Bối cảnh:
      Biết hồ sơ "kế hoạch tu dưỡng, rèn luyện số 1" thuộc loại "Kế hoạch tu dưỡng, rèn luyện" do "Ông Dũng" mở ngày 05/01/2026 với:
        | Người lập kế hoạch                               | Bà Hoa                                 |
        | Cấp ủy quản lý hồ sơ                             | Đảng ủy phường Hoa Sữa                 |
        | Chi bộ                                           | Chi bộ khu dân cư số 3                 |
        | Cấp có thẩm quyền xác nhận, phê duyệt            | Thành ủy Núi Biếc                      |
        | Đối tượng                                        | đảng viên                              |
        | Năm                                              | 2026                                   |
        | Thuộc diện phải niêm yết                         | có                                     |
        | Thuộc diện Ban Thường vụ quản lý                 | có                                     |
        | Thuộc diện mở rộng đối tượng niêm yết            | có                                     |
        | Số hạn chế, khuyết điểm năm trước chưa khắc phục | 1                                      |
        | Ủy ban Mặt trận Tổ quốc tiếp nhận                | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
      Và ngày 06/01/2026 "Bà Hoa" đã thực hiện "Bắt đầu dự thảo" trên "kế hoạch tu dưỡng, rèn luyện số 1"
      Và ngày 07/01/2026 "Bà Hoa" đã thực hiện "Đăng ký" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Chuyên đề năm                           | Như trong hồ sơ kèm theo |
        | Công việc cụ thể                        | Việc thứ 1               |
        | Nội dung khắc phục hạn chế, khuyết điểm | Việc thứ 1               |
      Và ngày 08/01/2026 "Bà Thu" đã thực hiện "Đưa ra chi bộ góp ý" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Biên bản | Biên bản ngày 08/01/2026 |
      Và ngày 09/01/2026 "Bà Thu" đã thực hiện "Xác nhận, phê duyệt" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Văn bản (số, ngày) | 15-QĐ/ĐU |
      Và "niêm yết công khai số 1" là hồ sơ "Niêm yết công khai" phát sinh từ "kế hoạch tu dưỡng, rèn luyện số 1"
      Và hồ sơ "phân công giám sát số 1" thuộc loại "Phân công giám sát" gắn với "kế hoạch tu dưỡng, rèn luyện số 1" do "Ông Giang" mở ngày 10/01/2026 với:
        | Người được giám sát             | Bà Hoa                                 |
        | Ủy ban Mặt trận Tổ quốc chủ trì | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
        | Cấp ủy bàn giao kế hoạch        | Đảng ủy phường Sen Vàng                |
        | Giấy biên nhận                  | Giấy biên nhận ngày 10/01/2026         |
      Và ngày 12/01/2026 "Ông Giang" đã thực hiện "Dự kiến" trên "phân công giám sát số 1" với:
        | Tổ chức chủ trì giám sát | Hội Liên hiệp Phụ nữ phường Sen Vàng |
        | Nội dung giám sát        | đạo đức, lối sống                    |
        | Giám sát từ ngày         | 11/02/2026                           |
        | Giám sát đến hết ngày    | 11/02/2026                           |
      Và ngày 13/01/2026 "Ông Giang" đã thực hiện "Phân công" trên "phân công giám sát số 1" với:
        | Văn bản (số, ngày) | 19-QĐ/ĐU |
      Và ngày 14/01/2026 "Bà Mai" đã thực hiện "Nhận nhiệm vụ" trên "phân công giám sát số 1"
      Và ngày 15/01/2026 "Bà Mai" đã thực hiện "Bắt đầu giám sát" trên "phân công giám sát số 1"
      Và hồ sơ "cuộc giám sát số 1" thuộc loại "Cuộc giám sát" gắn với "phân công giám sát số 1" do "Bà Mai" mở ngày 16/01/2026 với:
        | Hình thức giám sát                     | nghiên cứu, xem xét văn bản            |
        | Tổ chức chủ trì giám sát               | Hội Liên hiệp Phụ nữ phường Sen Vàng   |
        | Ủy ban Mặt trận Tổ quốc cùng cấp       | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
        | Cấp                                    | cấp tỉnh                               |
        | Những người được giám sát              | Ông An                                 |
        | Cấp ủy của người được giám sát         | Đảng ủy phường Hoa Sữa                 |
        | Cơ quan, tổ chức, đơn vị được giám sát | Hội Liên hiệp Phụ nữ phường Trúc Xanh  |
        | Văn bản được nghiên cứu, xem xét       | Việc thứ 1                             |
      Và ngày 19/01/2026 "Bà Mai" đã thực hiện "Khai mạc" trên "cuộc giám sát số 1"

    Tình huống: “Khảo sát thực tế” bị từ chối: không có thẩm quyền
      Biết hôm nay là ngày 20/01/2026
      Khi "Bà Hương" thử "Khảo sát thực tế" trên "cuộc giám sát số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"

    Tình huống: “Góp ý” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 20/01/2026
      Khi "Ông Giang" thử "Góp ý" trên "cuộc giám sát số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: Người được góp ý"
      Và bị từ chối vì "thiếu: Nội dung góp ý"

    Tình huống: “Góp ý” bị từ chối: việc của chính mình hoặc đã làm bước trước
      Biết hôm nay là ngày 20/01/2026
      Khi "Ông An" thử "Góp ý" trên "cuộc giám sát số 1" với:
        | Người được góp ý | Ông An                   |
        | Nội dung góp ý   | Như trong hồ sơ kèm theo |
      Thì bị từ chối vì "không được tự quyết định việc của chính mình (Người được góp ý)"

    Tình huống: “Kết luận buổi làm việc” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 20/01/2026
      Khi "Bà Lan" thử "Kết luận buổi làm việc" trên "cuộc giám sát số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: biên bản"

    Tình huống: “Khảo sát thực tế” khi “Đang làm việc”: Khảo sát thực tế
      Biết hôm nay là ngày 20/01/2026
      Khi "Ông Lâm" thực hiện "Khảo sát thực tế" trên "cuộc giám sát số 1"
      Thì hồ sơ "cuộc giám sát số 1" ở trạng thái "Khảo sát thực tế"

  Quy tắc: Hồ sơ “Cuộc giám sát” ở trạng thái “Khảo sát thực tế”

    Bối cảnh:
      Biết hồ sơ "kế hoạch tu dưỡng, rèn luyện số 1" thuộc loại "Kế hoạch tu dưỡng, rèn luyện" do "Ông Dũng" mở ngày 05/01/2026 với:
        | Người lập kế hoạch                               | Bà Hoa                                 |
        | Cấp ủy quản lý hồ sơ                             | Đảng ủy phường Hoa Sữa                 |
        | Chi bộ                                           | Chi bộ khu dân cư số 3                 |
        | Cấp có thẩm quyền xác nhận, phê duyệt            | Thành ủy Núi Biếc                      |
        | Đối tượng                                        | đảng viên                              |
        | Năm                                              | 2026                                   |
        | Thuộc diện phải niêm yết                         | có                                     |
        | Thuộc diện Ban Thường vụ quản lý                 | có                                     |
        | Thuộc diện mở rộng đối tượng niêm yết            | có                                     |
        | Số hạn chế, khuyết điểm năm trước chưa khắc phục | 1                                      |
        | Ủy ban Mặt trận Tổ quốc tiếp nhận                | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
      Và ngày 06/01/2026 "Bà Hoa" đã thực hiện "Bắt đầu dự thảo" trên "kế hoạch tu dưỡng, rèn luyện số 1"
      Và ngày 07/01/2026 "Bà Hoa" đã thực hiện "Đăng ký" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Chuyên đề năm                           | Như trong hồ sơ kèm theo |
        | Công việc cụ thể                        | Việc thứ 1               |
        | Nội dung khắc phục hạn chế, khuyết điểm | Việc thứ 1               |
      Và ngày 08/01/2026 "Bà Thu" đã thực hiện "Đưa ra chi bộ góp ý" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Biên bản | Biên bản ngày 08/01/2026 |
      Và ngày 09/01/2026 "Bà Thu" đã thực hiện "Xác nhận, phê duyệt" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Văn bản (số, ngày) | 15-QĐ/ĐU |
      Và "niêm yết công khai số 1" là hồ sơ "Niêm yết công khai" phát sinh từ "kế hoạch tu dưỡng, rèn luyện số 1"
      Và hồ sơ "phân công giám sát số 1" thuộc loại "Phân công giám sát" gắn với "kế hoạch tu dưỡng, rèn luyện số 1" do "Ông Giang" mở ngày 10/01/2026 với:
        | Người được giám sát             | Bà Hoa                                 |
        | Ủy ban Mặt trận Tổ quốc chủ trì | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
        | Cấp ủy bàn giao kế hoạch        | Đảng ủy phường Sen Vàng                |
        | Giấy biên nhận                  | Giấy biên nhận ngày 10/01/2026         |
      Và ngày 12/01/2026 "Ông Giang" đã thực hiện "Dự kiến" trên "phân công giám sát số 1" với:
        | Tổ chức chủ trì giám sát | Hội Liên hiệp Phụ nữ phường Sen Vàng |
        | Nội dung giám sát        | đạo đức, lối sống                    |
        | Giám sát từ ngày         | 11/02/2026                           |
        | Giám sát đến hết ngày    | 11/02/2026                           |
      Và ngày 13/01/2026 "Ông Giang" đã thực hiện "Phân công" trên "phân công giám sát số 1" với:
        | Văn bản (số, ngày) | 19-QĐ/ĐU |
      Và ngày 14/01/2026 "Bà Mai" đã thực hiện "Nhận nhiệm vụ" trên "phân công giám sát số 1"
      Và ngày 15/01/2026 "Bà Mai" đã thực hiện "Bắt đầu giám sát" trên "phân công giám sát số 1"
      Và hồ sơ "cuộc giám sát số 1" thuộc loại "Cuộc giám sát" gắn với "phân công giám sát số 1" do "Bà Mai" mở ngày 16/01/2026 với:
        | Hình thức giám sát                     | nghiên cứu, xem xét văn bản            |
        | Tổ chức chủ trì giám sát               | Hội Liên hiệp Phụ nữ phường Sen Vàng   |
        | Ủy ban Mặt trận Tổ quốc cùng cấp       | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
        | Cấp                                    | cấp tỉnh                               |
        | Những người được giám sát              | Ông An                                 |
        | Cấp ủy của người được giám sát         | Đảng ủy phường Hoa Sữa                 |
        | Cơ quan, tổ chức, đơn vị được giám sát | Hội Liên hiệp Phụ nữ phường Trúc Xanh  |
        | Văn bản được nghiên cứu, xem xét       | Việc thứ 1                             |
      Và ngày 19/01/2026 "Bà Mai" đã thực hiện "Khai mạc" trên "cuộc giám sát số 1"
      Và ngày 20/01/2026 "Bà Mai" đã thực hiện "Khảo sát thực tế" trên "cuộc giám sát số 1"

    Tình huống: “Kết thúc khảo sát” khi “Khảo sát thực tế”: Đang làm việc
      Biết hôm nay là ngày 21/01/2026
      Khi "Bà Mai" thực hiện "Kết thúc khảo sát" trên "cuộc giám sát số 1" với:
        | Biên bản | Biên bản ngày 21/01/2026 |
      Thì hồ sơ "cuộc giám sát số 1" ở trạng thái "Đang làm việc"

    Tình huống: “Kết thúc khảo sát” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 21/01/2026
      Khi "Bà Hương" thử "Kết thúc khảo sát" trên "cuộc giám sát số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: biên bản"

  Quy tắc: Hồ sơ “Cuộc giám sát” ở trạng thái “Đã kết thúc buổi làm việc”

    Bối cảnh:
      Biết hồ sơ "kế hoạch tu dưỡng, rèn luyện số 1" thuộc loại "Kế hoạch tu dưỡng, rèn luyện" do "Ông Dũng" mở ngày 05/01/2026 với:
        | Người lập kế hoạch                               | Bà Hoa                                 |
        | Cấp ủy quản lý hồ sơ                             | Đảng ủy phường Hoa Sữa                 |
        | Chi bộ                                           | Chi bộ khu dân cư số 3                 |
        | Cấp có thẩm quyền xác nhận, phê duyệt            | Thành ủy Núi Biếc                      |
        | Đối tượng                                        | đảng viên                              |
        | Năm                                              | 2026                                   |
        | Thuộc diện phải niêm yết                         | có                                     |
        | Thuộc diện Ban Thường vụ quản lý                 | có                                     |
        | Thuộc diện mở rộng đối tượng niêm yết            | có                                     |
        | Số hạn chế, khuyết điểm năm trước chưa khắc phục | 1                                      |
        | Ủy ban Mặt trận Tổ quốc tiếp nhận                | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
      Và ngày 06/01/2026 "Bà Hoa" đã thực hiện "Bắt đầu dự thảo" trên "kế hoạch tu dưỡng, rèn luyện số 1"
      Và ngày 07/01/2026 "Bà Hoa" đã thực hiện "Đăng ký" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Chuyên đề năm                           | Như trong hồ sơ kèm theo |
        | Công việc cụ thể                        | Việc thứ 1               |
        | Nội dung khắc phục hạn chế, khuyết điểm | Việc thứ 1               |
      Và ngày 08/01/2026 "Bà Thu" đã thực hiện "Đưa ra chi bộ góp ý" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Biên bản | Biên bản ngày 08/01/2026 |
      Và ngày 09/01/2026 "Bà Thu" đã thực hiện "Xác nhận, phê duyệt" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Văn bản (số, ngày) | 15-QĐ/ĐU |
      Và "niêm yết công khai số 1" là hồ sơ "Niêm yết công khai" phát sinh từ "kế hoạch tu dưỡng, rèn luyện số 1"
      Và hồ sơ "phân công giám sát số 1" thuộc loại "Phân công giám sát" gắn với "kế hoạch tu dưỡng, rèn luyện số 1" do "Ông Giang" mở ngày 10/01/2026 với:
        | Người được giám sát             | Bà Hoa                                 |
        | Ủy ban Mặt trận Tổ quốc chủ trì | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
        | Cấp ủy bàn giao kế hoạch        | Đảng ủy phường Sen Vàng                |
        | Giấy biên nhận                  | Giấy biên nhận ngày 10/01/2026         |
      Và ngày 12/01/2026 "Ông Giang" đã thực hiện "Dự kiến" trên "phân công giám sát số 1" với:
        | Tổ chức chủ trì giám sát | Hội Liên hiệp Phụ nữ phường Sen Vàng |
        | Nội dung giám sát        | đạo đức, lối sống                    |
        | Giám sát từ ngày         | 11/02/2026                           |
        | Giám sát đến hết ngày    | 11/02/2026                           |
      Và ngày 13/01/2026 "Ông Giang" đã thực hiện "Phân công" trên "phân công giám sát số 1" với:
        | Văn bản (số, ngày) | 19-QĐ/ĐU |
      Và ngày 14/01/2026 "Bà Mai" đã thực hiện "Nhận nhiệm vụ" trên "phân công giám sát số 1"
      Và ngày 15/01/2026 "Bà Mai" đã thực hiện "Bắt đầu giám sát" trên "phân công giám sát số 1"
      Và hồ sơ "cuộc giám sát số 1" thuộc loại "Cuộc giám sát" gắn với "phân công giám sát số 1" do "Bà Mai" mở ngày 16/01/2026 với:
        | Hình thức giám sát                     | nghiên cứu, xem xét văn bản            |
        | Tổ chức chủ trì giám sát               | Hội Liên hiệp Phụ nữ phường Sen Vàng   |
        | Ủy ban Mặt trận Tổ quốc cùng cấp       | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
        | Cấp                                    | cấp tỉnh                               |
        | Những người được giám sát              | Ông An                                 |
        | Cấp ủy của người được giám sát         | Đảng ủy phường Hoa Sữa                 |
        | Cơ quan, tổ chức, đơn vị được giám sát | Hội Liên hiệp Phụ nữ phường Trúc Xanh  |
        | Văn bản được nghiên cứu, xem xét       | Việc thứ 1                             |
      Và ngày 19/01/2026 "Bà Mai" đã thực hiện "Khai mạc" trên "cuộc giám sát số 1"
      Và ngày 20/01/2026 "Bà Mai" đã thực hiện "Kết luận buổi làm việc" trên "cuộc giám sát số 1" với:
        | Biên bản | Biên bản ngày 20/01/2026 |

    Tình huống: “Đề nghị kiểm tra” khi “Đã kết thúc buổi làm việc”: Chuyển kiểm tra khi có dấu hiệu vi phạm
      Biết hôm nay là ngày 21/01/2026
      Khi "Ông Giang" thực hiện "Đề nghị kiểm tra" trên "cuộc giám sát số 1" với:
        | Dấu hiệu vi phạm                   | Như trong hồ sơ kèm theo             |
        | Tổ chức, người có dấu hiệu vi phạm | Ông An                               |
        | Cấp tiến hành kiểm tra             | cấp cơ sở                            |
        | Tổ chức đảng được đề nghị kiểm tra | Hội Liên hiệp Phụ nữ phường Đồng Nội |
        | Văn bản (số, ngày)                 | 27-QĐ/ĐU                             |
      Thì hồ sơ "cuộc giám sát số 1" ở trạng thái "Chuyển kiểm tra khi có dấu hiệu vi phạm"

    Tình huống: “Báo cáo kết quả” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 21/01/2026
      Khi "Bà Lan" thử "Báo cáo kết quả" trên "cuộc giám sát số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: báo cáo"

    Tình huống: “Đề nghị kiểm tra” bị từ chối: thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 21/01/2026
      Khi "Bà Mai" thử "Đề nghị kiểm tra" trên "cuộc giám sát số 1"
      Thì bị từ chối vì "thiếu: Dấu hiệu vi phạm"
      Và bị từ chối vì "thiếu: Tổ chức, người có dấu hiệu vi phạm"
      Và bị từ chối vì "thiếu: Tổ chức đảng được đề nghị kiểm tra"
      Và bị từ chối vì "thiếu: Cấp tiến hành kiểm tra"
      Và bị từ chối vì "thiếu: văn bản (số, ngày)"

  Quy tắc: Hồ sơ “Cuộc giám sát” ở trạng thái “Đã nhận báo cáo tự giám sát”, trường hợp 2

    Bối cảnh:
      Biết hồ sơ "kế hoạch tu dưỡng, rèn luyện số 1" thuộc loại "Kế hoạch tu dưỡng, rèn luyện" do "Ông Dũng" mở ngày 05/01/2026 với:
        | Người lập kế hoạch                               | Bà Hoa                                 |
        | Cấp ủy quản lý hồ sơ                             | Đảng ủy phường Hoa Sữa                 |
        | Chi bộ                                           | Chi bộ khu dân cư số 3                 |
        | Cấp có thẩm quyền xác nhận, phê duyệt            | Thành ủy Núi Biếc                      |
        | Đối tượng                                        | đảng viên                              |
        | Năm                                              | 2026                                   |
        | Thuộc diện phải niêm yết                         | có                                     |
        | Thuộc diện Ban Thường vụ quản lý                 | có                                     |
        | Thuộc diện mở rộng đối tượng niêm yết            | có                                     |
        | Số hạn chế, khuyết điểm năm trước chưa khắc phục | 1                                      |
        | Ủy ban Mặt trận Tổ quốc tiếp nhận                | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
      Và ngày 06/01/2026 "Bà Hoa" đã thực hiện "Bắt đầu dự thảo" trên "kế hoạch tu dưỡng, rèn luyện số 1"
      Và ngày 07/01/2026 "Bà Hoa" đã thực hiện "Đăng ký" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Chuyên đề năm                           | Như trong hồ sơ kèm theo |
        | Công việc cụ thể                        | Việc thứ 1               |
        | Nội dung khắc phục hạn chế, khuyết điểm | Việc thứ 1               |
      Và ngày 08/01/2026 "Bà Thu" đã thực hiện "Đưa ra chi bộ góp ý" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Biên bản | Biên bản ngày 08/01/2026 |
      Và ngày 09/01/2026 "Bà Thu" đã thực hiện "Xác nhận, phê duyệt" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Văn bản (số, ngày) | 15-QĐ/ĐU |
      Và "niêm yết công khai số 1" là hồ sơ "Niêm yết công khai" phát sinh từ "kế hoạch tu dưỡng, rèn luyện số 1"
      Và hồ sơ "phân công giám sát số 1" thuộc loại "Phân công giám sát" gắn với "kế hoạch tu dưỡng, rèn luyện số 1" do "Ông Giang" mở ngày 10/01/2026 với:
        | Người được giám sát             | Bà Hoa                                 |
        | Ủy ban Mặt trận Tổ quốc chủ trì | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
        | Cấp ủy bàn giao kế hoạch        | Đảng ủy phường Sen Vàng                |
        | Giấy biên nhận                  | Giấy biên nhận ngày 10/01/2026         |
      Và ngày 12/01/2026 "Ông Giang" đã thực hiện "Dự kiến" trên "phân công giám sát số 1" với:
        | Tổ chức chủ trì giám sát | Hội Liên hiệp Phụ nữ phường Sen Vàng |
        | Nội dung giám sát        | đạo đức, lối sống                    |
        | Giám sát từ ngày         | 11/02/2026                           |
        | Giám sát đến hết ngày    | 11/02/2026                           |
      Và ngày 13/01/2026 "Ông Giang" đã thực hiện "Phân công" trên "phân công giám sát số 1" với:
        | Văn bản (số, ngày) | 19-QĐ/ĐU |
      Và ngày 14/01/2026 "Bà Mai" đã thực hiện "Nhận nhiệm vụ" trên "phân công giám sát số 1"
      Và ngày 15/01/2026 "Bà Mai" đã thực hiện "Bắt đầu giám sát" trên "phân công giám sát số 1"
      Và hồ sơ "cuộc giám sát số 1" thuộc loại "Cuộc giám sát" gắn với "phân công giám sát số 1" do "Bà Mai" mở ngày 16/01/2026 với:
        | Hình thức giám sát                     | đoàn giám sát                          |
        | Tổ chức chủ trì giám sát               | Hội Liên hiệp Phụ nữ phường Sen Vàng   |
        | Ủy ban Mặt trận Tổ quốc cùng cấp       | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
        | Cấp                                    | cấp tỉnh                               |
        | Những người được giám sát              | Ông An                                 |
        | Cấp ủy của người được giám sát         | Đảng ủy phường Hoa Sữa                 |
        | Cơ quan, tổ chức, đơn vị được giám sát | Hội Liên hiệp Phụ nữ phường Trúc Xanh  |
      Và ngày 19/01/2026 "Ông Giang" đã thực hiện "Ra quyết định" trên "cuộc giám sát số 1" với:
        | Trưởng đoàn giám sát                                       | Ông Bình         |
        | Thành viên đoàn giám sát (kể cả trưởng đoàn)               | Ông An; Ông Bình |
        | Đã rà soát, thành viên đoàn không thuộc diện phải thay đổi | có               |
        | Ngày làm việc                                              | 18/02/2026       |
        | Văn bản (số, ngày)                                         | 25-QĐ/ĐU         |
      Và ngày 20/01/2026 "Ông Giang" đã thực hiện "Thông báo" trên "cuộc giám sát số 1" với:
        | Đề cương báo cáo tự giám sát | Như trong hồ sơ kèm theo |
        | Văn bản (số, ngày)           | 26-QĐ/ĐU                 |
      Và ngày 21/01/2026 "Ông Cường" đã thực hiện "Gửi báo cáo tự giám sát" trên "cuộc giám sát số 1" với:
        | Báo cáo tự kiểm tra, tự giám sát | Báo cáo tự kiểm tra, tự giám sát ngày 21/01/2026 |

    Tình huống: “Thay đổi thành viên đoàn” khi “Đã nhận báo cáo tự giám sát”: Đã nhận báo cáo tự giám sát
      Biết hôm nay là ngày 22/01/2026
      Khi "Ông Giang" thực hiện "Thay đổi thành viên đoàn" trên "cuộc giám sát số 1" với:
        | Lý do                                                      | Theo kết quả xem xét hồ sơ |
        | Trưởng đoàn giám sát                                       | Ông Bình                   |
        | Thành viên đoàn giám sát (kể cả trưởng đoàn)               | Ông Bình                   |
        | Đã rà soát, thành viên đoàn không thuộc diện phải thay đổi | có                         |
        | Văn bản (số, ngày)                                         | 28-QĐ/ĐU                   |
      Thì hồ sơ "cuộc giám sát số 1" ở trạng thái "Đã nhận báo cáo tự giám sát"

  Quy tắc: Hồ sơ “Cuộc giám sát” ở trạng thái “Có báo cáo kết quả của đoàn”

    Bối cảnh:
      Biết hồ sơ "kế hoạch tu dưỡng, rèn luyện số 1" thuộc loại "Kế hoạch tu dưỡng, rèn luyện" do "Ông Dũng" mở ngày 05/01/2026 với:
        | Người lập kế hoạch                               | Bà Hoa                                 |
        | Cấp ủy quản lý hồ sơ                             | Đảng ủy phường Hoa Sữa                 |
        | Chi bộ                                           | Chi bộ khu dân cư số 3                 |
        | Cấp có thẩm quyền xác nhận, phê duyệt            | Thành ủy Núi Biếc                      |
        | Đối tượng                                        | đảng viên                              |
        | Năm                                              | 2026                                   |
        | Thuộc diện phải niêm yết                         | có                                     |
        | Thuộc diện Ban Thường vụ quản lý                 | có                                     |
        | Thuộc diện mở rộng đối tượng niêm yết            | có                                     |
        | Số hạn chế, khuyết điểm năm trước chưa khắc phục | 1                                      |
        | Ủy ban Mặt trận Tổ quốc tiếp nhận                | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
      Và ngày 06/01/2026 "Bà Hoa" đã thực hiện "Bắt đầu dự thảo" trên "kế hoạch tu dưỡng, rèn luyện số 1"
      Và ngày 07/01/2026 "Bà Hoa" đã thực hiện "Đăng ký" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Chuyên đề năm                           | Như trong hồ sơ kèm theo |
        | Công việc cụ thể                        | Việc thứ 1               |
        | Nội dung khắc phục hạn chế, khuyết điểm | Việc thứ 1               |
      Và ngày 08/01/2026 "Bà Thu" đã thực hiện "Đưa ra chi bộ góp ý" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Biên bản | Biên bản ngày 08/01/2026 |
      Và ngày 09/01/2026 "Bà Thu" đã thực hiện "Xác nhận, phê duyệt" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Văn bản (số, ngày) | 15-QĐ/ĐU |
      Và "niêm yết công khai số 1" là hồ sơ "Niêm yết công khai" phát sinh từ "kế hoạch tu dưỡng, rèn luyện số 1"
      Và hồ sơ "phân công giám sát số 1" thuộc loại "Phân công giám sát" gắn với "kế hoạch tu dưỡng, rèn luyện số 1" do "Ông Giang" mở ngày 10/01/2026 với:
        | Người được giám sát             | Bà Hoa                                 |
        | Ủy ban Mặt trận Tổ quốc chủ trì | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
        | Cấp ủy bàn giao kế hoạch        | Đảng ủy phường Sen Vàng                |
        | Giấy biên nhận                  | Giấy biên nhận ngày 10/01/2026         |
      Và ngày 12/01/2026 "Ông Giang" đã thực hiện "Dự kiến" trên "phân công giám sát số 1" với:
        | Tổ chức chủ trì giám sát | Hội Liên hiệp Phụ nữ phường Sen Vàng |
        | Nội dung giám sát        | đạo đức, lối sống                    |
        | Giám sát từ ngày         | 11/02/2026                           |
        | Giám sát đến hết ngày    | 11/02/2026                           |
      Và ngày 13/01/2026 "Ông Giang" đã thực hiện "Phân công" trên "phân công giám sát số 1" với:
        | Văn bản (số, ngày) | 19-QĐ/ĐU |
      Và ngày 14/01/2026 "Bà Mai" đã thực hiện "Nhận nhiệm vụ" trên "phân công giám sát số 1"
      Và ngày 15/01/2026 "Bà Mai" đã thực hiện "Bắt đầu giám sát" trên "phân công giám sát số 1"
      Và hồ sơ "cuộc giám sát số 1" thuộc loại "Cuộc giám sát" gắn với "phân công giám sát số 1" do "Bà Mai" mở ngày 16/01/2026 với:
        | Hình thức giám sát                     | nghiên cứu, xem xét văn bản            |
        | Tổ chức chủ trì giám sát               | Hội Liên hiệp Phụ nữ phường Sen Vàng   |
        | Ủy ban Mặt trận Tổ quốc cùng cấp       | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
        | Cấp                                    | cấp tỉnh                               |
        | Những người được giám sát              | Ông An                                 |
        | Cấp ủy của người được giám sát         | Đảng ủy phường Hoa Sữa                 |
        | Cơ quan, tổ chức, đơn vị được giám sát | Hội Liên hiệp Phụ nữ phường Trúc Xanh  |
        | Văn bản được nghiên cứu, xem xét       | Việc thứ 1                             |
      Và ngày 19/01/2026 "Bà Mai" đã thực hiện "Khai mạc" trên "cuộc giám sát số 1"
      Và ngày 20/01/2026 "Bà Mai" đã thực hiện "Kết luận buổi làm việc" trên "cuộc giám sát số 1" với:
        | Biên bản | Biên bản ngày 20/01/2026 |
      Và ngày 21/01/2026 "Bà Mai" đã thực hiện "Báo cáo kết quả" trên "cuộc giám sát số 1" với:
        | Báo cáo | Báo cáo ngày 21/01/2026 |

    Tình huống: “Kết luận, kiến nghị” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 22/01/2026
      Khi "Bà Hương" thử "Kết luận, kiến nghị" trên "cuộc giám sát số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: văn bản (số, ngày)"
      Và bị từ chối vì "thiếu: Số kiến nghị trong kết luận"
      Và bị từ chối vì "thiếu: Nơi nhận văn bản kiến nghị"

  Quy tắc: Hồ sơ “Cuộc giám sát” ở trạng thái “Đã kết luận, gửi văn bản kiến nghị”

    Bối cảnh:
      Biết hồ sơ "kế hoạch tu dưỡng, rèn luyện số 1" thuộc loại "Kế hoạch tu dưỡng, rèn luyện" do "Ông Dũng" mở ngày 05/01/2026 với:
        | Người lập kế hoạch                               | Bà Hoa                                 |
        | Cấp ủy quản lý hồ sơ                             | Đảng ủy phường Hoa Sữa                 |
        | Chi bộ                                           | Chi bộ khu dân cư số 3                 |
        | Cấp có thẩm quyền xác nhận, phê duyệt            | Thành ủy Núi Biếc                      |
        | Đối tượng                                        | đảng viên                              |
        | Năm                                              | 2026                                   |
        | Thuộc diện phải niêm yết                         | có                                     |
        | Thuộc diện Ban Thường vụ quản lý                 | có                                     |
        | Thuộc diện mở rộng đối tượng niêm yết            | có                                     |
        | Số hạn chế, khuyết điểm năm trước chưa khắc phục | 1                                      |
        | Ủy ban Mặt trận Tổ quốc tiếp nhận                | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
      Và ngày 06/01/2026 "Bà Hoa" đã thực hiện "Bắt đầu dự thảo" trên "kế hoạch tu dưỡng, rèn luyện số 1"
      Và ngày 07/01/2026 "Bà Hoa" đã thực hiện "Đăng ký" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Chuyên đề năm                           | Như trong hồ sơ kèm theo |
        | Công việc cụ thể                        | Việc thứ 1               |
        | Nội dung khắc phục hạn chế, khuyết điểm | Việc thứ 1               |
      Và ngày 08/01/2026 "Bà Thu" đã thực hiện "Đưa ra chi bộ góp ý" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Biên bản | Biên bản ngày 08/01/2026 |
      Và ngày 09/01/2026 "Bà Thu" đã thực hiện "Xác nhận, phê duyệt" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Văn bản (số, ngày) | 15-QĐ/ĐU |
      Và "niêm yết công khai số 1" là hồ sơ "Niêm yết công khai" phát sinh từ "kế hoạch tu dưỡng, rèn luyện số 1"
      Và hồ sơ "phân công giám sát số 1" thuộc loại "Phân công giám sát" gắn với "kế hoạch tu dưỡng, rèn luyện số 1" do "Ông Giang" mở ngày 10/01/2026 với:
        | Người được giám sát             | Bà Hoa                                 |
        | Ủy ban Mặt trận Tổ quốc chủ trì | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
        | Cấp ủy bàn giao kế hoạch        | Đảng ủy phường Sen Vàng                |
        | Giấy biên nhận                  | Giấy biên nhận ngày 10/01/2026         |
      Và ngày 12/01/2026 "Ông Giang" đã thực hiện "Dự kiến" trên "phân công giám sát số 1" với:
        | Tổ chức chủ trì giám sát | Hội Liên hiệp Phụ nữ phường Sen Vàng |
        | Nội dung giám sát        | đạo đức, lối sống                    |
        | Giám sát từ ngày         | 11/02/2026                           |
        | Giám sát đến hết ngày    | 11/02/2026                           |
      Và ngày 13/01/2026 "Ông Giang" đã thực hiện "Phân công" trên "phân công giám sát số 1" với:
        | Văn bản (số, ngày) | 19-QĐ/ĐU |
      Và ngày 14/01/2026 "Bà Mai" đã thực hiện "Nhận nhiệm vụ" trên "phân công giám sát số 1"
      Và ngày 15/01/2026 "Bà Mai" đã thực hiện "Bắt đầu giám sát" trên "phân công giám sát số 1"
      Và hồ sơ "cuộc giám sát số 1" thuộc loại "Cuộc giám sát" gắn với "phân công giám sát số 1" do "Bà Mai" mở ngày 16/01/2026 với:
        | Hình thức giám sát                     | nghiên cứu, xem xét văn bản            |
        | Tổ chức chủ trì giám sát               | Hội Liên hiệp Phụ nữ phường Sen Vàng   |
        | Ủy ban Mặt trận Tổ quốc cùng cấp       | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
        | Cấp                                    | cấp tỉnh                               |
        | Những người được giám sát              | Ông An                                 |
        | Cấp ủy của người được giám sát         | Đảng ủy phường Hoa Sữa                 |
        | Cơ quan, tổ chức, đơn vị được giám sát | Hội Liên hiệp Phụ nữ phường Trúc Xanh  |
        | Văn bản được nghiên cứu, xem xét       | Việc thứ 1                             |
      Và ngày 19/01/2026 "Bà Mai" đã thực hiện "Khai mạc" trên "cuộc giám sát số 1"
      Và ngày 20/01/2026 "Bà Mai" đã thực hiện "Kết luận buổi làm việc" trên "cuộc giám sát số 1" với:
        | Biên bản | Biên bản ngày 20/01/2026 |
      Và ngày 21/01/2026 "Bà Mai" đã thực hiện "Báo cáo kết quả" trên "cuộc giám sát số 1" với:
        | Báo cáo | Báo cáo ngày 21/01/2026 |
      Và ngày 22/01/2026 "Ông Giang" đã thực hiện "Kết luận, kiến nghị" trên "cuộc giám sát số 1" với:
        | Văn bản (số, ngày)          | 28-QĐ/ĐU   |
        | Số kiến nghị trong kết luận | 1          |
        | Nơi nhận văn bản kiến nghị  | Việc thứ 1 |

    Tình huống: “Đề nghị kiểm tra” khi “Đã kết luận, gửi văn bản kiến nghị”: Chuyển kiểm tra khi có dấu hiệu vi phạm
      Biết hôm nay là ngày 23/01/2026
      Khi "Ông Giang" thực hiện "Đề nghị kiểm tra" trên "cuộc giám sát số 1" với:
        | Dấu hiệu vi phạm                   | Như trong hồ sơ kèm theo             |
        | Tổ chức, người có dấu hiệu vi phạm | Ông An                               |
        | Cấp tiến hành kiểm tra             | cấp cơ sở                            |
        | Tổ chức đảng được đề nghị kiểm tra | Hội Liên hiệp Phụ nữ phường Đồng Nội |
        | Văn bản (số, ngày)                 | 29-QĐ/ĐU                             |
      Thì hồ sơ "cuộc giám sát số 1" ở trạng thái "Chuyển kiểm tra khi có dấu hiệu vi phạm"

    Tình huống: “Giao thực hiện kiến nghị” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 23/01/2026
      Khi "Bà Hương" thử "Giao thực hiện kiến nghị" trên "cuộc giám sát số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: Người, tổ chức phải thực hiện kiến nghị"
      Và bị từ chối vì "thiếu: Kết quả, sản phẩm phải đạt"
      Và bị từ chối vì "thiếu: Hạn thực hiện kiến nghị"

    Tình huống: “Trả lời kiến nghị” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 23/01/2026
      Khi "Bà Mai" thử "Trả lời kiến nghị" trên "cuộc giám sát số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: văn bản (số, ngày)"

    Tình huống: “Theo dõi, đôn đốc” bị từ chối: không có thẩm quyền
      Biết hôm nay là ngày 23/01/2026
      Khi "Bà Hương" thử "Theo dõi, đôn đốc" trên "cuộc giám sát số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"

    Tình huống: “Đề nghị xem xét lại” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 23/01/2026
      Khi "Bà Mai" thử "Đề nghị xem xét lại" trên "cuộc giám sát số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: lý do"

  Quy tắc: Hồ sơ “Cuộc giám sát” ở trạng thái “Theo dõi, đôn đốc thực hiện kiến nghị”

    Bối cảnh:
      Biết hồ sơ "kế hoạch tu dưỡng, rèn luyện số 1" thuộc loại "Kế hoạch tu dưỡng, rèn luyện" do "Ông Dũng" mở ngày 05/01/2026 với:
        | Người lập kế hoạch                               | Bà Hoa                                 |
        | Cấp ủy quản lý hồ sơ                             | Đảng ủy phường Hoa Sữa                 |
        | Chi bộ                                           | Chi bộ khu dân cư số 3                 |
        | Cấp có thẩm quyền xác nhận, phê duyệt            | Thành ủy Núi Biếc                      |
        | Đối tượng                                        | đảng viên                              |
        | Năm                                              | 2026                                   |
        | Thuộc diện phải niêm yết                         | có                                     |
        | Thuộc diện Ban Thường vụ quản lý                 | có                                     |
        | Thuộc diện mở rộng đối tượng niêm yết            | có                                     |
        | Số hạn chế, khuyết điểm năm trước chưa khắc phục | 1                                      |
        | Ủy ban Mặt trận Tổ quốc tiếp nhận                | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
      Và ngày 06/01/2026 "Bà Hoa" đã thực hiện "Bắt đầu dự thảo" trên "kế hoạch tu dưỡng, rèn luyện số 1"
      Và ngày 07/01/2026 "Bà Hoa" đã thực hiện "Đăng ký" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Chuyên đề năm                           | Như trong hồ sơ kèm theo |
        | Công việc cụ thể                        | Việc thứ 1               |
        | Nội dung khắc phục hạn chế, khuyết điểm | Việc thứ 1               |
      Và ngày 08/01/2026 "Bà Thu" đã thực hiện "Đưa ra chi bộ góp ý" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Biên bản | Biên bản ngày 08/01/2026 |
      Và ngày 09/01/2026 "Bà Thu" đã thực hiện "Xác nhận, phê duyệt" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Văn bản (số, ngày) | 15-QĐ/ĐU |
      Và "niêm yết công khai số 1" là hồ sơ "Niêm yết công khai" phát sinh từ "kế hoạch tu dưỡng, rèn luyện số 1"
      Và hồ sơ "phân công giám sát số 1" thuộc loại "Phân công giám sát" gắn với "kế hoạch tu dưỡng, rèn luyện số 1" do "Ông Giang" mở ngày 10/01/2026 với:
        | Người được giám sát             | Bà Hoa                                 |
        | Ủy ban Mặt trận Tổ quốc chủ trì | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
        | Cấp ủy bàn giao kế hoạch        | Đảng ủy phường Sen Vàng                |
        | Giấy biên nhận                  | Giấy biên nhận ngày 10/01/2026         |
      Và ngày 12/01/2026 "Ông Giang" đã thực hiện "Dự kiến" trên "phân công giám sát số 1" với:
        | Tổ chức chủ trì giám sát | Hội Liên hiệp Phụ nữ phường Sen Vàng |
        | Nội dung giám sát        | đạo đức, lối sống                    |
        | Giám sát từ ngày         | 11/02/2026                           |
        | Giám sát đến hết ngày    | 11/02/2026                           |
      Và ngày 13/01/2026 "Ông Giang" đã thực hiện "Phân công" trên "phân công giám sát số 1" với:
        | Văn bản (số, ngày) | 19-QĐ/ĐU |
      Và ngày 14/01/2026 "Bà Mai" đã thực hiện "Nhận nhiệm vụ" trên "phân công giám sát số 1"
      Và ngày 15/01/2026 "Bà Mai" đã thực hiện "Bắt đầu giám sát" trên "phân công giám sát số 1"
      Và hồ sơ "cuộc giám sát số 1" thuộc loại "Cuộc giám sát" gắn với "phân công giám sát số 1" do "Bà Mai" mở ngày 16/01/2026 với:
        | Hình thức giám sát                     | nghiên cứu, xem xét văn bản            |
        | Tổ chức chủ trì giám sát               | Hội Liên hiệp Phụ nữ phường Sen Vàng   |
        | Ủy ban Mặt trận Tổ quốc cùng cấp       | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
        | Cấp                                    | cấp tỉnh                               |
        | Những người được giám sát              | Ông An                                 |
        | Cấp ủy của người được giám sát         | Đảng ủy phường Hoa Sữa                 |
        | Cơ quan, tổ chức, đơn vị được giám sát | Hội Liên hiệp Phụ nữ phường Trúc Xanh  |
        | Văn bản được nghiên cứu, xem xét       | Việc thứ 1                             |
      Và ngày 19/01/2026 "Bà Mai" đã thực hiện "Khai mạc" trên "cuộc giám sát số 1"
      Và ngày 20/01/2026 "Bà Mai" đã thực hiện "Kết luận buổi làm việc" trên "cuộc giám sát số 1" với:
        | Biên bản | Biên bản ngày 20/01/2026 |
      Và ngày 21/01/2026 "Bà Mai" đã thực hiện "Báo cáo kết quả" trên "cuộc giám sát số 1" với:
        | Báo cáo | Báo cáo ngày 21/01/2026 |
      Và ngày 22/01/2026 "Ông Giang" đã thực hiện "Kết luận, kiến nghị" trên "cuộc giám sát số 1" với:
        | Văn bản (số, ngày)          | 28-QĐ/ĐU   |
        | Số kiến nghị trong kết luận | 1          |
        | Nơi nhận văn bản kiến nghị  | Việc thứ 1 |
      Và ngày 23/01/2026 "Ông Giang" đã thực hiện "Theo dõi, đôn đốc" trên "cuộc giám sát số 1"

    Tình huống: “Giao thực hiện kiến nghị” khi “Theo dõi, đôn đốc thực hiện kiến nghị”: Theo dõi, đôn đốc thực hiện kiến nghị
      Biết hôm nay là ngày 26/01/2026
      Khi "Ông Giang" thực hiện "Giao thực hiện kiến nghị" trên "cuộc giám sát số 1" với:
        | Người, tổ chức phải thực hiện kiến nghị | Bà Hạnh                  |
        | Kết quả, sản phẩm phải đạt              | Như trong hồ sơ kèm theo |
        | Hạn thực hiện kiến nghị                 | 25/02/2026               |
      Thì hồ sơ "cuộc giám sát số 1" ở trạng thái "Theo dõi, đôn đốc thực hiện kiến nghị"
      Và hồ sơ "cuộc giám sát số 1" có 1 hồ sơ "Khắc phục hạn chế, khuyết điểm; thực hiện kiến nghị" ở trạng thái "Đã giao"

    Tình huống: “Trả lời kiến nghị” khi “Theo dõi, đôn đốc thực hiện kiến nghị”: Theo dõi, đôn đốc thực hiện kiến nghị
      Biết hôm nay là ngày 26/01/2026
      Khi "Ông Hải" thực hiện "Trả lời kiến nghị" trên "cuộc giám sát số 1" với:
        | Văn bản (số, ngày) | 32-QĐ/ĐU |
      Thì hồ sơ "cuộc giám sát số 1" ở trạng thái "Theo dõi, đôn đốc thực hiện kiến nghị"

    Tình huống: “Đề nghị kiểm tra” khi “Theo dõi, đôn đốc thực hiện kiến nghị”: Chuyển kiểm tra khi có dấu hiệu vi phạm
      Biết hôm nay là ngày 26/01/2026
      Khi "Ông Giang" thực hiện "Đề nghị kiểm tra" trên "cuộc giám sát số 1" với:
        | Dấu hiệu vi phạm                   | Như trong hồ sơ kèm theo             |
        | Tổ chức, người có dấu hiệu vi phạm | Ông An                               |
        | Cấp tiến hành kiểm tra             | cấp cơ sở                            |
        | Tổ chức đảng được đề nghị kiểm tra | Hội Liên hiệp Phụ nữ phường Đồng Nội |
        | Văn bản (số, ngày)                 | 32-QĐ/ĐU                             |
      Thì hồ sơ "cuộc giám sát số 1" ở trạng thái "Chuyển kiểm tra khi có dấu hiệu vi phạm"

    Tình huống: “Kiến nghị cơ quan có thẩm quyền” bị từ chối: chưa đúng điều kiện
      Khi "Ông Giang" thử "Kiến nghị cơ quan có thẩm quyền" trên "cuộc giám sát số 1" với:
        | Cơ quan có thẩm quyền nhận kiến nghị | Thành ủy Hồ Sen            |
        | Lý do                                | Theo kết quả xem xét hồ sơ |
        | Văn bản (số, ngày)                   | 32-QĐ/ĐU ngày 26/01/2026   |
      Thì bị từ chối vì "yêu cầu: hình thức giám sát là Ban Thanh tra nhân dân giám sát"

  Quy tắc: Hồ sơ “Cuộc giám sát” ở trạng thái “Có báo cáo kết quả của đoàn”, trường hợp 2

    Bối cảnh:
      Biết hồ sơ "kế hoạch tu dưỡng, rèn luyện số 1" thuộc loại "Kế hoạch tu dưỡng, rèn luyện" do "Ông Dũng" mở ngày 05/01/2026 với:
        | Người lập kế hoạch                               | Bà Hoa                                 |
        | Cấp ủy quản lý hồ sơ                             | Đảng ủy phường Hoa Sữa                 |
        | Chi bộ                                           | Chi bộ khu dân cư số 3                 |
        | Cấp có thẩm quyền xác nhận, phê duyệt            | Thành ủy Núi Biếc                      |
        | Đối tượng                                        | đảng viên                              |
        | Năm                                              | 2026                                   |
        | Thuộc diện phải niêm yết                         | có                                     |
        | Thuộc diện Ban Thường vụ quản lý                 | có                                     |
        | Thuộc diện mở rộng đối tượng niêm yết            | có                                     |
        | Số hạn chế, khuyết điểm năm trước chưa khắc phục | 1                                      |
        | Ủy ban Mặt trận Tổ quốc tiếp nhận                | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
      Và ngày 06/01/2026 "Bà Hoa" đã thực hiện "Bắt đầu dự thảo" trên "kế hoạch tu dưỡng, rèn luyện số 1"
      Và ngày 07/01/2026 "Bà Hoa" đã thực hiện "Đăng ký" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Chuyên đề năm                           | Như trong hồ sơ kèm theo |
        | Công việc cụ thể                        | Việc thứ 1               |
        | Nội dung khắc phục hạn chế, khuyết điểm | Việc thứ 1               |
      Và ngày 08/01/2026 "Bà Thu" đã thực hiện "Đưa ra chi bộ góp ý" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Biên bản | Biên bản ngày 08/01/2026 |
      Và ngày 09/01/2026 "Bà Thu" đã thực hiện "Xác nhận, phê duyệt" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Văn bản (số, ngày) | 15-QĐ/ĐU |
      Và "niêm yết công khai số 1" là hồ sơ "Niêm yết công khai" phát sinh từ "kế hoạch tu dưỡng, rèn luyện số 1"
      Và hồ sơ "phân công giám sát số 1" thuộc loại "Phân công giám sát" gắn với "kế hoạch tu dưỡng, rèn luyện số 1" do "Ông Giang" mở ngày 10/01/2026 với:
        | Người được giám sát             | Bà Hoa                                 |
        | Ủy ban Mặt trận Tổ quốc chủ trì | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
        | Cấp ủy bàn giao kế hoạch        | Đảng ủy phường Sen Vàng                |
        | Giấy biên nhận                  | Giấy biên nhận ngày 10/01/2026         |
      Và ngày 12/01/2026 "Ông Giang" đã thực hiện "Dự kiến" trên "phân công giám sát số 1" với:
        | Tổ chức chủ trì giám sát | Hội Liên hiệp Phụ nữ phường Sen Vàng |
        | Nội dung giám sát        | đạo đức, lối sống                    |
        | Giám sát từ ngày         | 11/02/2026                           |
        | Giám sát đến hết ngày    | 11/02/2026                           |
      Và ngày 13/01/2026 "Ông Giang" đã thực hiện "Phân công" trên "phân công giám sát số 1" với:
        | Văn bản (số, ngày) | 19-QĐ/ĐU |
      Và ngày 14/01/2026 "Bà Mai" đã thực hiện "Nhận nhiệm vụ" trên "phân công giám sát số 1"
      Và ngày 15/01/2026 "Bà Mai" đã thực hiện "Bắt đầu giám sát" trên "phân công giám sát số 1"
      Và hồ sơ "cuộc giám sát số 1" thuộc loại "Cuộc giám sát" gắn với "phân công giám sát số 1" do "Bà Mai" mở ngày 16/01/2026 với:
        | Hình thức giám sát                     | đoàn giám sát                          |
        | Tổ chức chủ trì giám sát               | Hội Liên hiệp Phụ nữ phường Sen Vàng   |
        | Ủy ban Mặt trận Tổ quốc cùng cấp       | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
        | Cấp                                    | cấp tỉnh                               |
        | Những người được giám sát              | Ông An                                 |
        | Cấp ủy của người được giám sát         | Đảng ủy phường Hoa Sữa                 |
        | Cơ quan, tổ chức, đơn vị được giám sát | Hội Liên hiệp Phụ nữ phường Trúc Xanh  |
      Và ngày 19/01/2026 "Ông Giang" đã thực hiện "Ra quyết định" trên "cuộc giám sát số 1" với:
        | Trưởng đoàn giám sát                                       | Ông Bình         |
        | Thành viên đoàn giám sát (kể cả trưởng đoàn)               | Ông An; Ông Bình |
        | Đã rà soát, thành viên đoàn không thuộc diện phải thay đổi | có               |
        | Ngày làm việc                                              | 18/02/2026       |
        | Văn bản (số, ngày)                                         | 25-QĐ/ĐU         |
      Và ngày 20/01/2026 "Ông Giang" đã thực hiện "Thông báo" trên "cuộc giám sát số 1" với:
        | Đề cương báo cáo tự giám sát | Như trong hồ sơ kèm theo |
        | Văn bản (số, ngày)           | 26-QĐ/ĐU                 |
      Và ngày 23/02/2026 "Ông Bình" đã thực hiện "Khai mạc" trên "cuộc giám sát số 1" với:
        | Người đại diện bên được giám sát | người đứng đầu |
      Và ngày 24/02/2026 "Ông Bình" đã thực hiện "Kết luận buổi làm việc" trên "cuộc giám sát số 1" với:
        | Biên bản | Biên bản ngày 24/02/2026 |
      Và ngày 25/02/2026 "Ông Bình" đã thực hiện "Báo cáo kết quả" trên "cuộc giám sát số 1" với:
        | Báo cáo | Báo cáo ngày 25/02/2026 |

    Tình huống: “Kết luận, kiến nghị” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ, trường hợp 2
      Biết hôm nay là ngày 26/02/2026
      Khi "Bà Hương" thử "Kết luận, kiến nghị" trên "cuộc giám sát số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: văn bản (số, ngày)"
      Và bị từ chối vì "thiếu: Số kiến nghị trong kết luận"
      Và bị từ chối vì "thiếu: Nơi nhận văn bản kiến nghị"

  Quy tắc: Hồ sơ “Cuộc giám sát” ở trạng thái “Có báo cáo kết quả của đoàn”, trường hợp 3

    Bối cảnh:
      Biết hồ sơ "kế hoạch tu dưỡng, rèn luyện số 1" thuộc loại "Kế hoạch tu dưỡng, rèn luyện" do "Ông Dũng" mở ngày 05/01/2026 với:
        | Người lập kế hoạch                               | Bà Hoa                                 |
        | Cấp ủy quản lý hồ sơ                             | Đảng ủy phường Hoa Sữa                 |
        | Chi bộ                                           | Chi bộ khu dân cư số 3                 |
        | Cấp có thẩm quyền xác nhận, phê duyệt            | Thành ủy Núi Biếc                      |
        | Đối tượng                                        | đảng viên                              |
        | Năm                                              | 2026                                   |
        | Thuộc diện phải niêm yết                         | có                                     |
        | Thuộc diện Ban Thường vụ quản lý                 | có                                     |
        | Thuộc diện mở rộng đối tượng niêm yết            | có                                     |
        | Số hạn chế, khuyết điểm năm trước chưa khắc phục | 1                                      |
        | Ủy ban Mặt trận Tổ quốc tiếp nhận                | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
      Và ngày 06/01/2026 "Bà Hoa" đã thực hiện "Bắt đầu dự thảo" trên "kế hoạch tu dưỡng, rèn luyện số 1"
      Và ngày 07/01/2026 "Bà Hoa" đã thực hiện "Đăng ký" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Chuyên đề năm                           | Như trong hồ sơ kèm theo |
        | Công việc cụ thể                        | Việc thứ 1               |
        | Nội dung khắc phục hạn chế, khuyết điểm | Việc thứ 1               |
      Và ngày 08/01/2026 "Bà Thu" đã thực hiện "Đưa ra chi bộ góp ý" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Biên bản | Biên bản ngày 08/01/2026 |
      Và ngày 09/01/2026 "Bà Thu" đã thực hiện "Xác nhận, phê duyệt" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Văn bản (số, ngày) | 15-QĐ/ĐU |
      Và "niêm yết công khai số 1" là hồ sơ "Niêm yết công khai" phát sinh từ "kế hoạch tu dưỡng, rèn luyện số 1"
      Và hồ sơ "phân công giám sát số 1" thuộc loại "Phân công giám sát" gắn với "kế hoạch tu dưỡng, rèn luyện số 1" do "Ông Giang" mở ngày 10/01/2026 với:
        | Người được giám sát             | Bà Hoa                                 |
        | Ủy ban Mặt trận Tổ quốc chủ trì | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
        | Cấp ủy bàn giao kế hoạch        | Đảng ủy phường Sen Vàng                |
        | Giấy biên nhận                  | Giấy biên nhận ngày 10/01/2026         |
      Và ngày 12/01/2026 "Ông Giang" đã thực hiện "Dự kiến" trên "phân công giám sát số 1" với:
        | Tổ chức chủ trì giám sát | Hội Liên hiệp Phụ nữ phường Sen Vàng |
        | Nội dung giám sát        | đạo đức, lối sống                    |
        | Giám sát từ ngày         | 11/02/2026                           |
        | Giám sát đến hết ngày    | 11/02/2026                           |
      Và ngày 13/01/2026 "Ông Giang" đã thực hiện "Phân công" trên "phân công giám sát số 1" với:
        | Văn bản (số, ngày) | 19-QĐ/ĐU |
      Và ngày 14/01/2026 "Bà Mai" đã thực hiện "Nhận nhiệm vụ" trên "phân công giám sát số 1"
      Và ngày 15/01/2026 "Bà Mai" đã thực hiện "Bắt đầu giám sát" trên "phân công giám sát số 1"
      Và hồ sơ "cuộc giám sát số 1" thuộc loại "Cuộc giám sát" gắn với "phân công giám sát số 1" do "Bà Lan" mở ngày 16/01/2026 với:
        | Hình thức giám sát                     | giám sát chuyên đề của Hội đồng nhân dân |
        | Tổ chức chủ trì giám sát               | Hội Liên hiệp Phụ nữ phường Sen Vàng     |
        | Cấp                                    | cấp tỉnh                                 |
        | Những người được giám sát              | Ông An                                   |
        | Cấp ủy của người được giám sát         | Đảng ủy phường Hoa Sữa                   |
        | Cơ quan, tổ chức, đơn vị được giám sát | Hội Liên hiệp Phụ nữ phường Trúc Xanh    |
      Và ngày 19/01/2026 "Bà Mai" đã thực hiện "Ra quyết định" trên "cuộc giám sát số 1" với:
        | Trưởng đoàn giám sát                                       | Ông Bình         |
        | Thành viên đoàn giám sát (kể cả trưởng đoàn)               | Ông An; Ông Bình |
        | Đã rà soát, thành viên đoàn không thuộc diện phải thay đổi | có               |
        | Ngày làm việc                                              | 18/02/2026       |
        | Văn bản (số, ngày)                                         | 25-QĐ/ĐU         |
      Và ngày 20/01/2026 "Bà Mai" đã thực hiện "Thông báo" trên "cuộc giám sát số 1" với:
        | Đề cương báo cáo tự giám sát | Như trong hồ sơ kèm theo |
        | Văn bản (số, ngày)           | 26-QĐ/ĐU                 |
      Và ngày 23/02/2026 "Ông Bình" đã thực hiện "Khai mạc" trên "cuộc giám sát số 1" với:
        | Người đại diện bên được giám sát | người đứng đầu |
      Và ngày 24/02/2026 "Ông Bình" đã thực hiện "Kết luận buổi làm việc" trên "cuộc giám sát số 1" với:
        | Biên bản | Biên bản ngày 24/02/2026 |
      Và ngày 25/02/2026 "Ông Bình" đã thực hiện "Báo cáo kết quả" trên "cuộc giám sát số 1" với:
        | Báo cáo | Báo cáo ngày 25/02/2026 |

    Tình huống: “Kết luận, kiến nghị” bị từ chối: thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 26/02/2026
      Khi "Bà Mai" thử "Kết luận, kiến nghị" trên "cuộc giám sát số 1"
      Thì bị từ chối vì "thiếu: văn bản (số, ngày)"
      Và bị từ chối vì "thiếu: Số kiến nghị trong kết luận"
      Và bị từ chối vì "thiếu: Nơi nhận văn bản kiến nghị"

  Quy tắc: Hồ sơ “Cuộc giám sát” ở trạng thái “Xem xét lại kiến nghị”

    Bối cảnh:
      Biết hồ sơ "kế hoạch tu dưỡng, rèn luyện số 1" thuộc loại "Kế hoạch tu dưỡng, rèn luyện" do "Ông Dũng" mở ngày 05/01/2026 với:
        | Người lập kế hoạch                               | Bà Hoa                                 |
        | Cấp ủy quản lý hồ sơ                             | Đảng ủy phường Hoa Sữa                 |
        | Chi bộ                                           | Chi bộ khu dân cư số 3                 |
        | Cấp có thẩm quyền xác nhận, phê duyệt            | Thành ủy Núi Biếc                      |
        | Đối tượng                                        | đảng viên                              |
        | Năm                                              | 2026                                   |
        | Thuộc diện phải niêm yết                         | có                                     |
        | Thuộc diện Ban Thường vụ quản lý                 | có                                     |
        | Thuộc diện mở rộng đối tượng niêm yết            | có                                     |
        | Số hạn chế, khuyết điểm năm trước chưa khắc phục | 1                                      |
        | Ủy ban Mặt trận Tổ quốc tiếp nhận                | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
      Và ngày 06/01/2026 "Bà Hoa" đã thực hiện "Bắt đầu dự thảo" trên "kế hoạch tu dưỡng, rèn luyện số 1"
      Và ngày 07/01/2026 "Bà Hoa" đã thực hiện "Đăng ký" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Chuyên đề năm                           | Như trong hồ sơ kèm theo |
        | Công việc cụ thể                        | Việc thứ 1               |
        | Nội dung khắc phục hạn chế, khuyết điểm | Việc thứ 1               |
      Và ngày 08/01/2026 "Bà Thu" đã thực hiện "Đưa ra chi bộ góp ý" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Biên bản | Biên bản ngày 08/01/2026 |
      Và ngày 09/01/2026 "Bà Thu" đã thực hiện "Xác nhận, phê duyệt" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Văn bản (số, ngày) | 15-QĐ/ĐU |
      Và "niêm yết công khai số 1" là hồ sơ "Niêm yết công khai" phát sinh từ "kế hoạch tu dưỡng, rèn luyện số 1"
      Và hồ sơ "phân công giám sát số 1" thuộc loại "Phân công giám sát" gắn với "kế hoạch tu dưỡng, rèn luyện số 1" do "Ông Giang" mở ngày 10/01/2026 với:
        | Người được giám sát             | Bà Hoa                                 |
        | Ủy ban Mặt trận Tổ quốc chủ trì | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
        | Cấp ủy bàn giao kế hoạch        | Đảng ủy phường Sen Vàng                |
        | Giấy biên nhận                  | Giấy biên nhận ngày 10/01/2026         |
      Và ngày 12/01/2026 "Ông Giang" đã thực hiện "Dự kiến" trên "phân công giám sát số 1" với:
        | Tổ chức chủ trì giám sát | Hội Liên hiệp Phụ nữ phường Sen Vàng |
        | Nội dung giám sát        | đạo đức, lối sống                    |
        | Giám sát từ ngày         | 11/02/2026                           |
        | Giám sát đến hết ngày    | 11/02/2026                           |
      Và ngày 13/01/2026 "Ông Giang" đã thực hiện "Phân công" trên "phân công giám sát số 1" với:
        | Văn bản (số, ngày) | 19-QĐ/ĐU |
      Và ngày 14/01/2026 "Bà Mai" đã thực hiện "Nhận nhiệm vụ" trên "phân công giám sát số 1"
      Và ngày 15/01/2026 "Bà Mai" đã thực hiện "Bắt đầu giám sát" trên "phân công giám sát số 1"
      Và hồ sơ "cuộc giám sát số 1" thuộc loại "Cuộc giám sát" gắn với "phân công giám sát số 1" do "Bà Mai" mở ngày 16/01/2026 với:
        | Hình thức giám sát                     | nghiên cứu, xem xét văn bản            |
        | Tổ chức chủ trì giám sát               | Hội Liên hiệp Phụ nữ phường Sen Vàng   |
        | Ủy ban Mặt trận Tổ quốc cùng cấp       | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
        | Cấp                                    | cấp tỉnh                               |
        | Những người được giám sát              | Ông An                                 |
        | Cấp ủy của người được giám sát         | Đảng ủy phường Hoa Sữa                 |
        | Cơ quan, tổ chức, đơn vị được giám sát | Hội Liên hiệp Phụ nữ phường Trúc Xanh  |
        | Văn bản được nghiên cứu, xem xét       | Việc thứ 1                             |
      Và ngày 19/01/2026 "Bà Mai" đã thực hiện "Khai mạc" trên "cuộc giám sát số 1"
      Và ngày 20/01/2026 "Bà Mai" đã thực hiện "Kết luận buổi làm việc" trên "cuộc giám sát số 1" với:
        | Biên bản | Biên bản ngày 20/01/2026 |
      Và ngày 21/01/2026 "Bà Mai" đã thực hiện "Báo cáo kết quả" trên "cuộc giám sát số 1" với:
        | Báo cáo | Báo cáo ngày 21/01/2026 |
      Và ngày 22/01/2026 "Ông Giang" đã thực hiện "Kết luận, kiến nghị" trên "cuộc giám sát số 1" với:
        | Văn bản (số, ngày)          | 28-QĐ/ĐU   |
        | Số kiến nghị trong kết luận | 1          |
        | Nơi nhận văn bản kiến nghị  | Việc thứ 1 |
      Và ngày 23/01/2026 "Ông Hải" đã thực hiện "Đề nghị xem xét lại" trên "cuộc giám sát số 1" với:
        | Lý do | Theo kết quả xem xét hồ sơ |

    Tình huống: “Đối thoại” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 26/01/2026
      Khi "Bà Mai" thử "Đối thoại" trên "cuộc giám sát số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: biên bản"

    Tình huống: “Quyết định việc xem xét lại” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 26/01/2026
      Khi "Bà Hương" thử "Quyết định việc xem xét lại" trên "cuộc giám sát số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: Kết quả xem xét lại"
      Và bị từ chối vì "thiếu: lý do"
      Và bị từ chối vì "thiếu: văn bản (số, ngày)"

    Tình huống: “Quyết định việc xem xét lại” bị từ chối: việc của chính mình hoặc đã làm bước trước
      Biết hôm nay là ngày 26/01/2026
      Khi "Ông Hải" thử "Quyết định việc xem xét lại" trên "cuộc giám sát số 1"
      Thì bị từ chối vì "đã thực hiện bước “Đề nghị xem xét lại”, nên phải là người khác làm bước này"

  Quy tắc: Hồ sơ “Cuộc giám sát” ở trạng thái “Theo dõi, đôn đốc thực hiện kiến nghị”, trường hợp 2

    Bối cảnh:
      Biết hồ sơ "kế hoạch tu dưỡng, rèn luyện số 1" thuộc loại "Kế hoạch tu dưỡng, rèn luyện" do "Ông Dũng" mở ngày 05/01/2026 với:
        | Người lập kế hoạch                               | Bà Hoa                                 |
        | Cấp ủy quản lý hồ sơ                             | Đảng ủy phường Hoa Sữa                 |
        | Chi bộ                                           | Chi bộ khu dân cư số 3                 |
        | Cấp có thẩm quyền xác nhận, phê duyệt            | Thành ủy Núi Biếc                      |
        | Đối tượng                                        | đảng viên                              |
        | Năm                                              | 2026                                   |
        | Thuộc diện phải niêm yết                         | có                                     |
        | Thuộc diện Ban Thường vụ quản lý                 | có                                     |
        | Thuộc diện mở rộng đối tượng niêm yết            | có                                     |
        | Số hạn chế, khuyết điểm năm trước chưa khắc phục | 1                                      |
        | Ủy ban Mặt trận Tổ quốc tiếp nhận                | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
      Và ngày 06/01/2026 "Bà Hoa" đã thực hiện "Bắt đầu dự thảo" trên "kế hoạch tu dưỡng, rèn luyện số 1"
      Và ngày 07/01/2026 "Bà Hoa" đã thực hiện "Đăng ký" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Chuyên đề năm                           | Như trong hồ sơ kèm theo |
        | Công việc cụ thể                        | Việc thứ 1               |
        | Nội dung khắc phục hạn chế, khuyết điểm | Việc thứ 1               |
      Và ngày 08/01/2026 "Bà Thu" đã thực hiện "Đưa ra chi bộ góp ý" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Biên bản | Biên bản ngày 08/01/2026 |
      Và ngày 09/01/2026 "Bà Thu" đã thực hiện "Xác nhận, phê duyệt" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Văn bản (số, ngày) | 15-QĐ/ĐU |
      Và "niêm yết công khai số 1" là hồ sơ "Niêm yết công khai" phát sinh từ "kế hoạch tu dưỡng, rèn luyện số 1"
      Và hồ sơ "phân công giám sát số 1" thuộc loại "Phân công giám sát" gắn với "kế hoạch tu dưỡng, rèn luyện số 1" do "Ông Giang" mở ngày 10/01/2026 với:
        | Người được giám sát             | Bà Hoa                                 |
        | Ủy ban Mặt trận Tổ quốc chủ trì | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
        | Cấp ủy bàn giao kế hoạch        | Đảng ủy phường Sen Vàng                |
        | Giấy biên nhận                  | Giấy biên nhận ngày 10/01/2026         |
      Và ngày 12/01/2026 "Ông Giang" đã thực hiện "Dự kiến" trên "phân công giám sát số 1" với:
        | Tổ chức chủ trì giám sát | Hội Liên hiệp Phụ nữ phường Sen Vàng |
        | Nội dung giám sát        | đạo đức, lối sống                    |
        | Giám sát từ ngày         | 11/02/2026                           |
        | Giám sát đến hết ngày    | 11/02/2026                           |
      Và ngày 13/01/2026 "Ông Giang" đã thực hiện "Phân công" trên "phân công giám sát số 1" với:
        | Văn bản (số, ngày) | 19-QĐ/ĐU |
      Và ngày 14/01/2026 "Bà Mai" đã thực hiện "Nhận nhiệm vụ" trên "phân công giám sát số 1"
      Và ngày 15/01/2026 "Bà Mai" đã thực hiện "Bắt đầu giám sát" trên "phân công giám sát số 1"
      Và hồ sơ "cuộc giám sát số 1" thuộc loại "Cuộc giám sát" gắn với "phân công giám sát số 1" do "Bà Mai" mở ngày 16/01/2026 với:
        | Hình thức giám sát                     | Ban Thanh tra nhân dân giám sát        |
        | Tổ chức chủ trì giám sát               | Hội Liên hiệp Phụ nữ phường Sen Vàng   |
        | Ủy ban Mặt trận Tổ quốc cùng cấp       | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
        | Cấp                                    | cấp tỉnh                               |
        | Những người được giám sát              | Ông An                                 |
        | Cấp ủy của người được giám sát         | Đảng ủy phường Hoa Sữa                 |
        | Cơ quan, tổ chức, đơn vị được giám sát | Hội Liên hiệp Phụ nữ phường Trúc Xanh  |
      Và ngày 19/01/2026 "Bà Mai" đã thực hiện "Khai mạc" trên "cuộc giám sát số 1"
      Và ngày 20/01/2026 "Bà Mai" đã thực hiện "Kết luận buổi làm việc" trên "cuộc giám sát số 1" với:
        | Biên bản | Biên bản ngày 20/01/2026 |
      Và ngày 21/01/2026 "Bà Mai" đã thực hiện "Báo cáo kết quả" trên "cuộc giám sát số 1" với:
        | Báo cáo | Báo cáo ngày 21/01/2026 |
      Và ngày 22/01/2026 "Ông Giang" đã thực hiện "Kết luận, kiến nghị" trên "cuộc giám sát số 1" với:
        | Văn bản (số, ngày)          | 28-QĐ/ĐU   |
        | Số kiến nghị trong kết luận | 1          |
        | Nơi nhận văn bản kiến nghị  | Việc thứ 1 |
      Và ngày 23/01/2026 "Ông Giang" đã thực hiện "Theo dõi, đôn đốc" trên "cuộc giám sát số 1"

    Tình huống: “Kiến nghị cơ quan có thẩm quyền” bị từ chối: thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 26/01/2026
      Khi "Bà Mai" thử "Kiến nghị cơ quan có thẩm quyền" trên "cuộc giám sát số 1"
      Thì bị từ chối vì "thiếu: Cơ quan có thẩm quyền nhận kiến nghị"
      Và bị từ chối vì "thiếu: lý do"
      Và bị từ chối vì "thiếu: văn bản (số, ngày)"

  Quy tắc: Hồ sơ “Cuộc giám sát” ở trạng thái “Theo dõi, đôn đốc thực hiện kiến nghị”, trường hợp 3

    Bối cảnh:
      Biết hồ sơ "kế hoạch tu dưỡng, rèn luyện số 1" thuộc loại "Kế hoạch tu dưỡng, rèn luyện" do "Ông Dũng" mở ngày 05/01/2026 với:
        | Người lập kế hoạch                               | Bà Hoa                                 |
        | Cấp ủy quản lý hồ sơ                             | Đảng ủy phường Hoa Sữa                 |
        | Chi bộ                                           | Chi bộ khu dân cư số 3                 |
        | Cấp có thẩm quyền xác nhận, phê duyệt            | Thành ủy Núi Biếc                      |
        | Đối tượng                                        | đảng viên                              |
        | Năm                                              | 2026                                   |
        | Thuộc diện phải niêm yết                         | có                                     |
        | Thuộc diện Ban Thường vụ quản lý                 | có                                     |
        | Thuộc diện mở rộng đối tượng niêm yết            | có                                     |
        | Số hạn chế, khuyết điểm năm trước chưa khắc phục | 1                                      |
        | Ủy ban Mặt trận Tổ quốc tiếp nhận                | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
      Và ngày 06/01/2026 "Bà Hoa" đã thực hiện "Bắt đầu dự thảo" trên "kế hoạch tu dưỡng, rèn luyện số 1"
      Và ngày 07/01/2026 "Bà Hoa" đã thực hiện "Đăng ký" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Chuyên đề năm                           | Như trong hồ sơ kèm theo |
        | Công việc cụ thể                        | Việc thứ 1               |
        | Nội dung khắc phục hạn chế, khuyết điểm | Việc thứ 1               |
      Và ngày 08/01/2026 "Bà Thu" đã thực hiện "Đưa ra chi bộ góp ý" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Biên bản | Biên bản ngày 08/01/2026 |
      Và ngày 09/01/2026 "Bà Thu" đã thực hiện "Xác nhận, phê duyệt" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Văn bản (số, ngày) | 15-QĐ/ĐU |
      Và "niêm yết công khai số 1" là hồ sơ "Niêm yết công khai" phát sinh từ "kế hoạch tu dưỡng, rèn luyện số 1"
      Và hồ sơ "phân công giám sát số 1" thuộc loại "Phân công giám sát" gắn với "kế hoạch tu dưỡng, rèn luyện số 1" do "Ông Giang" mở ngày 10/01/2026 với:
        | Người được giám sát             | Bà Hoa                                 |
        | Ủy ban Mặt trận Tổ quốc chủ trì | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
        | Cấp ủy bàn giao kế hoạch        | Đảng ủy phường Sen Vàng                |
        | Giấy biên nhận                  | Giấy biên nhận ngày 10/01/2026         |
      Và ngày 12/01/2026 "Ông Giang" đã thực hiện "Dự kiến" trên "phân công giám sát số 1" với:
        | Tổ chức chủ trì giám sát | Hội Liên hiệp Phụ nữ phường Sen Vàng |
        | Nội dung giám sát        | đạo đức, lối sống                    |
        | Giám sát từ ngày         | 11/02/2026                           |
        | Giám sát đến hết ngày    | 11/02/2026                           |
      Và ngày 13/01/2026 "Ông Giang" đã thực hiện "Phân công" trên "phân công giám sát số 1" với:
        | Văn bản (số, ngày) | 19-QĐ/ĐU |
      Và ngày 14/01/2026 "Bà Mai" đã thực hiện "Nhận nhiệm vụ" trên "phân công giám sát số 1"
      Và ngày 15/01/2026 "Bà Mai" đã thực hiện "Bắt đầu giám sát" trên "phân công giám sát số 1"
      Và hồ sơ "cuộc giám sát số 1" thuộc loại "Cuộc giám sát" gắn với "phân công giám sát số 1" do "Bà Mai" mở ngày 16/01/2026 với:
        | Hình thức giám sát                     | nghiên cứu, xem xét văn bản            |
        | Tổ chức chủ trì giám sát               | Hội Liên hiệp Phụ nữ phường Sen Vàng   |
        | Ủy ban Mặt trận Tổ quốc cùng cấp       | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
        | Cấp                                    | cấp tỉnh                               |
        | Những người được giám sát              | Ông An                                 |
        | Cấp ủy của người được giám sát         | Đảng ủy phường Hoa Sữa                 |
        | Cơ quan, tổ chức, đơn vị được giám sát | Hội Liên hiệp Phụ nữ phường Trúc Xanh  |
        | Văn bản được nghiên cứu, xem xét       | Việc thứ 1                             |
      Và ngày 19/01/2026 "Bà Mai" đã thực hiện "Khai mạc" trên "cuộc giám sát số 1"
      Và ngày 20/01/2026 "Bà Mai" đã thực hiện "Kết luận buổi làm việc" trên "cuộc giám sát số 1" với:
        | Biên bản | Biên bản ngày 20/01/2026 |
      Và ngày 21/01/2026 "Bà Mai" đã thực hiện "Báo cáo kết quả" trên "cuộc giám sát số 1" với:
        | Báo cáo | Báo cáo ngày 21/01/2026 |
      Và ngày 22/01/2026 "Ông Giang" đã thực hiện "Kết luận, kiến nghị" trên "cuộc giám sát số 1" với:
        | Văn bản (số, ngày)          | 28-QĐ/ĐU   |
        | Số kiến nghị trong kết luận | 0          |
        | Nơi nhận văn bản kiến nghị  | Việc thứ 1 |
      Và ngày 23/01/2026 "Ông Giang" đã thực hiện "Theo dõi, đôn đốc" trên "cuộc giám sát số 1"

    Tình huống: “Kết thúc” bị từ chối: không có thẩm quyền
      Biết hôm nay là ngày 26/01/2026
      Khi "Bà Hương" thử "Kết thúc" trên "cuộc giám sát số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"

# Chưa đi qua:
# - “Kết luận, kiến nghị” (1): bị từ chối vì người không có thẩm quyền: không tìm được cách đi đến đó với những người và giá trị bịa ra
# - “Kết luận, kiến nghị” (1): bị từ chối vì thiếu văn bản (số, ngày): không tìm được cách đi đến đó với những người và giá trị bịa ra
