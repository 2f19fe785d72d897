# language: vi
Tính năng: Phân công giám sát: mọi bước, mọi trường hợp bị từ chối

  Bối cảnh:
    Biết hôm nay là ngày 05/01/2026
    Và "Bà Mai" là "Ban Thường trực Ủy ban Mặt trận Tổ quốc" của "Ủy ban Mặt trận Tổ quốc phường Hoa Sữa"
    Và "Bà Lan" là "Ban Tổ chức" của "Thành ủy Sông Mây"
    Và "Ông Bình" là "Chi ủy, bí thư chi bộ" của "Chi bộ khu dân cư số 3"
    Và "Ông Cường" là "Đại diện tổ chức giám sát" của "Hội Liên hiệp Phụ nữ phường Hoa Sữa"
    Và "Ông An" là "Người đứng đầu" của "Trường Tiểu học Hoa Sữa"
    Và có tổ chức "Đảng ủy phường Hoa Sữa"
    Và có tổ chức "Đảng ủy phường Cỏ Lau"

  Quy tắc: Mở hồ sơ

    Bối cảnh:
      Biết hồ sơ "kế hoạch tu dưỡng, rèn luyện số 1" thuộc loại "Kế hoạch tu dưỡng, rèn luyện" do "Bà Lan" mở ngày 05/01/2026 với:
        | Người lập kế hoạch                               | Ông An                                 |
        | Cấp ủy quản lý hồ sơ                             | Đảng ủy phường Hoa Sữa                 |
        | Chi bộ                                           | Chi bộ khu dân cư số 3                 |
        | Cấp có thẩm quyền xác nhận, phê duyệt            | Thành ủy Sông Mây                      |
        | Đối tượng                                        | đảng viên                              |
        | Năm                                              | 2026                                   |
        | Thuộc diện phải niêm yết                         | có                                     |
        | Thuộc diện Ban Thường vụ quản lý                 | có                                     |
        | Thuộc diện mở rộng đối tượng niêm yết            | có                                     |
        | Số hạn chế, khuyết điểm năm trước chưa khắc phục | 1                                      |
        | Ủy ban Mặt trận Tổ quốc tiếp nhận                | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
      Và ngày 06/01/2026 "Ông An" đã thực hiện "Bắt đầu dự thảo" trên "kế hoạch tu dưỡng, rèn luyện số 1"
      Và ngày 07/01/2026 "Ông An" đã thực hiện "Đăng ký" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Chuyên đề năm                           | Như trong hồ sơ kèm theo |
        | Công việc cụ thể                        | Việc thứ 1               |
        | Nội dung khắc phục hạn chế, khuyết điểm | Việc thứ 1               |
      Và ngày 08/01/2026 "Ông Bình" đã thực hiện "Đưa ra chi bộ góp ý" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Biên bản | Biên bản ngày 08/01/2026 |

    Tình huống: “Tiếp nhận” bị từ chối: chưa đúng điều kiện
      Biết hôm nay là ngày 10/01/2026
      Khi "Bà Mai" thử mở hồ sơ "phân công giám sát số 1" thuộc loại "Phân công giám sát" gắn với "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Người được giám sát             | Ông An                                 |
        | Ủy ban Mặt trận Tổ quốc chủ trì | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
        | Cấp ủy bàn giao kế hoạch        | Đảng ủy phường Cỏ Lau                  |
        | Giấy biên nhận                  | Giấy biên nhận ngày 10/01/2026         |
      Thì bị từ chối vì "yêu cầu: mọi hồ sơ liên quan"

  Quy tắc: Mở hồ sơ, trường hợp 2

    Bối cảnh:
      Biết hồ sơ "kế hoạch tu dưỡng, rèn luyện số 1" thuộc loại "Kế hoạch tu dưỡng, rèn luyện" do "Bà Lan" mở ngày 05/01/2026 với:
        | Người lập kế hoạch                               | Ông An                                 |
        | Cấp ủy quản lý hồ sơ                             | Đảng ủy phường Hoa Sữa                 |
        | Chi bộ                                           | Chi bộ khu dân cư số 3                 |
        | Cấp có thẩm quyền xác nhận, phê duyệt            | Thành ủy Sông Mây                      |
        | Đối tượng                                        | đảng viên                              |
        | Năm                                              | 2026                                   |
        | Thuộc diện phải niêm yết                         | có                                     |
        | Thuộc diện Ban Thường vụ quản lý                 | có                                     |
        | Thuộc diện mở rộng đối tượng niêm yết            | có                                     |
        | Số hạn chế, khuyết điểm năm trước chưa khắc phục | 1                                      |
        | Ủy ban Mặt trận Tổ quốc tiếp nhận                | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
      Và ngày 06/01/2026 "Ông An" đã thực hiện "Bắt đầu dự thảo" trên "kế hoạch tu dưỡng, rèn luyện số 1"
      Và ngày 07/01/2026 "Ông An" đã thực hiện "Đăng ký" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Chuyên đề năm                           | Như trong hồ sơ kèm theo |
        | Công việc cụ thể                        | Việc thứ 1               |
        | Nội dung khắc phục hạn chế, khuyết điểm | Việc thứ 1               |
      Và ngày 08/01/2026 "Ông Bình" đã thực hiện "Đưa ra chi bộ góp ý" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Biên bản | Biên bản ngày 08/01/2026 |
      Và ngày 09/01/2026 "Ông Bình" đã thực hiện "Xác nhận, phê duyệt" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Văn bản (số, ngày) | 15-QĐ/ĐU |
      Và "niêm yết công khai số 1" là hồ sơ "Niêm yết công khai" phát sinh từ "kế hoạch tu dưỡng, rèn luyện số 1"

    Tình huống: “Tiếp nhận” bị từ chối: việc của chính mình hoặc đã làm bước trước, không có thẩm quyền
      Biết hôm nay là ngày 10/01/2026
      Khi "Ông An" thử mở hồ sơ "phân công giám sát số 1" thuộc loại "Phân công giám sát" gắn với "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Người được giám sát             | Ông An                                 |
        | Ủy ban Mặt trận Tổ quốc chủ trì | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
        | Cấp ủy bàn giao kế hoạch        | Đảng ủy phường Cỏ Lau                  |
        | Giấy biên nhận                  | Giấy biên nhận ngày 10/01/2026         |
      Thì bị từ chối vì "không được tự quyết định việc của chính mình (Người được giám sát)"
      Và bị từ chối vì "không có thẩm quyền thực hiện bước này"

    Tình huống: “Tiếp nhận” bị từ chối: thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 10/01/2026
      Khi "Ông An" thử mở hồ sơ "phân công giám sát số 1" thuộc loại "Phân công giám sát" gắn với "kế hoạch tu dưỡng, rèn luyện số 1"
      Thì bị từ chối vì "thiếu: Người được giám sát"
      Và bị từ chối vì "thiếu: Ủy ban Mặt trận Tổ quốc chủ trì"
      Và bị từ chối vì "thiếu: Cấp ủy bàn giao kế hoạch"
      Và bị từ chối vì "thiếu: giấy biên nhận"

    Tình huống: “Tiếp nhận” bị từ chối: việc của chính mình hoặc đã làm bước trước, không có thẩm quyền, trường hợp 2
      Biết hôm nay là ngày 10/01/2026
      Khi "Ông An" thử mở hồ sơ "phân công giám sát số 1" thuộc loại "Phân công giám sát" gắn với "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Người được giám sát             | Ông An                                 |
        | Ủy ban Mặt trận Tổ quốc chủ trì | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
        | Cấp ủy bàn giao kế hoạch        | Đảng ủy phường Cỏ Lau                  |
        | Giấy biên nhận                  | Giấy biên nhận ngày 10/01/2026         |
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"

    Tình huống: “Tiếp nhận” bị từ chối: việc của chính mình hoặc đã làm bước trước, không có thẩm quyền, trường hợp 3
      Biết hôm nay là ngày 10/01/2026
      Khi "Ông An" thử mở hồ sơ "phân công giám sát số 1" thuộc loại "Phân công giám sát" gắn với "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Người được giám sát             | Ông An                                 |
        | Ủy ban Mặt trận Tổ quốc chủ trì | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
        | Cấp ủy bàn giao kế hoạch        | Đảng ủy phường Cỏ Lau                  |
        | Giấy biên nhận                  | Giấy biên nhận ngày 10/01/2026         |
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"

  Quy tắc: Hồ sơ “Phân công giám sát” ở trạng thái “MTTQ đã tiếp nhận kế hoạch”

    Bối cảnh:
      Biết hồ sơ "kế hoạch tu dưỡng, rèn luyện số 1" thuộc loại "Kế hoạch tu dưỡng, rèn luyện" do "Bà Lan" mở ngày 05/01/2026 với:
        | Người lập kế hoạch                               | Ông An                                 |
        | Cấp ủy quản lý hồ sơ                             | Đảng ủy phường Hoa Sữa                 |
        | Chi bộ                                           | Chi bộ khu dân cư số 3                 |
        | Cấp có thẩm quyền xác nhận, phê duyệt            | Thành ủy Sông Mây                      |
        | Đối tượng                                        | đảng viên                              |
        | Năm                                              | 2026                                   |
        | Thuộc diện phải niêm yết                         | có                                     |
        | Thuộc diện Ban Thường vụ quản lý                 | có                                     |
        | Thuộc diện mở rộng đối tượng niêm yết            | có                                     |
        | Số hạn chế, khuyết điểm năm trước chưa khắc phục | 1                                      |
        | Ủy ban Mặt trận Tổ quốc tiếp nhận                | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
      Và ngày 06/01/2026 "Ông An" đã thực hiện "Bắt đầu dự thảo" trên "kế hoạch tu dưỡng, rèn luyện số 1"
      Và ngày 07/01/2026 "Ông An" đã thực hiện "Đăng ký" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Chuyên đề năm                           | Như trong hồ sơ kèm theo |
        | Công việc cụ thể                        | Việc thứ 1               |
        | Nội dung khắc phục hạn chế, khuyết điểm | Việc thứ 1               |
      Và ngày 08/01/2026 "Ông Bình" đã thực hiện "Đưa ra chi bộ góp ý" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Biên bản | Biên bản ngày 08/01/2026 |
      Và ngày 09/01/2026 "Ông Bình" đã thực hiện "Xác nhận, phê duyệt" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Văn bản (số, ngày) | 15-QĐ/ĐU |
      Và "niêm yết công khai số 1" là hồ sơ "Niêm yết công khai" phát sinh từ "kế hoạch tu dưỡng, rèn luyện số 1"
      Và hồ sơ "phân công giám sát số 1" thuộc loại "Phân công giám sát" gắn với "kế hoạch tu dưỡng, rèn luyện số 1" do "Bà Mai" mở ngày 10/01/2026 với:
        | Người được giám sát             | Ông An                                 |
        | Ủy ban Mặt trận Tổ quốc chủ trì | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
        | Cấp ủy bàn giao kế hoạch        | Đảng ủy phường Cỏ Lau                  |
        | Giấy biên nhận                  | Giấy biên nhận ngày 10/01/2026         |

    Tình huống: “Chấm dứt do sắp xếp tổ chức” khi “MTTQ đã tiếp nhận kế hoạch”: Chấm dứt (chủ thể kết thúc)
      Biết hôm nay là ngày 12/01/2026
      Khi "Bà Mai" thực hiện "Chấm dứt do sắp xếp tổ chức" trên "phân công giám sát số 1" với:
        | Lý do              | Theo kết quả xem xét hồ sơ |
        | Văn bản (số, ngày) | 18-QĐ/ĐU                   |
      Thì hồ sơ "phân công giám sát số 1" ở trạng thái "Chấm dứt (chủ thể kết thúc)"

    Tình huống: “Dự kiến” bị từ chối: việc của chính mình hoặc đã làm bước trước, không có thẩm quyền, thiếu thông tin, giấy tờ, chưa đúng điều kiện
      Biết hôm nay là ngày 12/01/2026
      Khi "Ông An" thử "Dự kiến" trên "phân công giám sát số 1"
      Thì bị từ chối vì "không được tự quyết định việc của chính mình (Người được giám sát)"
      Và bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: Tổ chức chủ trì giám sát"
      Và bị từ chối vì "thiếu: Nội dung giám sát"
      Và bị từ chối vì "thiếu: Giám sát từ ngày"

    Tình huống: “Dự kiến” bị từ chối: việc của chính mình hoặc đã làm bước trước, không có thẩm quyền, thiếu thông tin, giấy tờ, chưa đúng điều kiện, trường hợp 2
      Biết hôm nay là ngày 12/01/2026
      Khi "Ông An" thử "Dự kiến" trên "phân công giám sát số 1"
      Thì bị từ chối vì "thiếu: Giám sát đến hết ngày"
      Và bị từ chối vì "yêu cầu: giám sát từ ngày không quá giám sát đến hết ngày"

    Tình huống: “Chấm dứt do sắp xếp tổ chức” bị từ chối: việc của chính mình hoặc đã làm bước trước, không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 12/01/2026
      Khi "Ông An" thử "Chấm dứt do sắp xếp tổ chức" trên "phân công giám sát số 1"
      Thì bị từ chối vì "không được tự quyết định việc của chính mình (Người được giám sát)"
      Và bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: lý do"
      Và bị từ chối vì "thiếu: văn bản (số, ngày)"

    Tình huống: Quá hạn “Phân công giám sát”
      Khi đến ngày 31/01/2026
      Thì hạn "Phân công giám sát" của "phân công giám sát số 1" là ngày 30/01/2026
      Và hồ sơ "phân công giám sát số 1" quá hạn "Phân công giám sát"

    Tình huống: “Dự kiến” bị từ chối: việc của chính mình hoặc đã làm bước trước, không có thẩm quyền, thiếu thông tin, giấy tờ, chưa đúng điều kiện, trường hợp 3
      Biết hôm nay là ngày 12/01/2026
      Khi "Ông An" thử "Dự kiến" trên "phân công giám sát số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"

    Tình huống: “Chấm dứt do sắp xếp tổ chức” bị từ chối: việc của chính mình hoặc đã làm bước trước, không có thẩm quyền, thiếu thông tin, giấy tờ, trường hợp 2
      Biết hôm nay là ngày 12/01/2026
      Khi "Ông An" thử "Chấm dứt do sắp xếp tổ chức" trên "phân công giám sát số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"

    Tình huống: “Dự kiến” bị từ chối: việc của chính mình hoặc đã làm bước trước, không có thẩm quyền, thiếu thông tin, giấy tờ, chưa đúng điều kiện, trường hợp 4
      Biết hôm nay là ngày 12/01/2026
      Khi "Ông An" thử "Dự kiến" trên "phân công giám sát số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"

    Tình huống: “Chấm dứt do sắp xếp tổ chức” bị từ chối: việc của chính mình hoặc đã làm bước trước, không có thẩm quyền, thiếu thông tin, giấy tờ, trường hợp 3
      Biết hôm nay là ngày 12/01/2026
      Khi "Ông An" thử "Chấm dứt do sắp xếp tổ chức" trên "phân công giám sát số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"

  Quy tắc: Hồ sơ “Phân công giám sát” ở trạng thái “Dự kiến phân công”

    Bối cảnh:
      Biết hồ sơ "kế hoạch tu dưỡng, rèn luyện số 1" thuộc loại "Kế hoạch tu dưỡng, rèn luyện" do "Bà Lan" mở ngày 05/01/2026 với:
        | Người lập kế hoạch                               | Ông An                                 |
        | Cấp ủy quản lý hồ sơ                             | Đảng ủy phường Hoa Sữa                 |
        | Chi bộ                                           | Chi bộ khu dân cư số 3                 |
        | Cấp có thẩm quyền xác nhận, phê duyệt            | Thành ủy Sông Mây                      |
        | Đối tượng                                        | đảng viên                              |
        | Năm                                              | 2026                                   |
        | Thuộc diện phải niêm yết                         | có                                     |
        | Thuộc diện Ban Thường vụ quản lý                 | có                                     |
        | Thuộc diện mở rộng đối tượng niêm yết            | có                                     |
        | Số hạn chế, khuyết điểm năm trước chưa khắc phục | 1                                      |
        | Ủy ban Mặt trận Tổ quốc tiếp nhận                | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
      Và ngày 06/01/2026 "Ông An" đã thực hiện "Bắt đầu dự thảo" trên "kế hoạch tu dưỡng, rèn luyện số 1"
      Và ngày 07/01/2026 "Ông An" đã thực hiện "Đăng ký" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Chuyên đề năm                           | Như trong hồ sơ kèm theo |
        | Công việc cụ thể                        | Việc thứ 1               |
        | Nội dung khắc phục hạn chế, khuyết điểm | Việc thứ 1               |
      Và ngày 08/01/2026 "Ông Bình" đã thực hiện "Đưa ra chi bộ góp ý" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Biên bản | Biên bản ngày 08/01/2026 |
      Và ngày 09/01/2026 "Ông Bình" đã thực hiện "Xác nhận, phê duyệt" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Văn bản (số, ngày) | 15-QĐ/ĐU |
      Và "niêm yết công khai số 1" là hồ sơ "Niêm yết công khai" phát sinh từ "kế hoạch tu dưỡng, rèn luyện số 1"
      Và hồ sơ "phân công giám sát số 1" thuộc loại "Phân công giám sát" gắn với "kế hoạch tu dưỡng, rèn luyện số 1" do "Bà Mai" mở ngày 10/01/2026 với:
        | Người được giám sát             | Ông An                                 |
        | Ủy ban Mặt trận Tổ quốc chủ trì | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
        | Cấp ủy bàn giao kế hoạch        | Đảng ủy phường Cỏ Lau                  |
        | Giấy biên nhận                  | Giấy biên nhận ngày 10/01/2026         |
      Và ngày 12/01/2026 "Bà Mai" đã thực hiện "Dự kiến" trên "phân công giám sát số 1" với:
        | Tổ chức chủ trì giám sát | Hội Liên hiệp Phụ nữ phường Hoa Sữa |
        | Nội dung giám sát        | đạo đức, lối sống                   |
        | Giám sát từ ngày         | 11/02/2026                          |
        | Giám sát đến hết ngày    | 11/02/2026                          |

    Tình huống: “Chấm dứt do sắp xếp tổ chức” khi “Dự kiến phân công”: Chấm dứt (chủ thể kết thúc)
      Biết hôm nay là ngày 13/01/2026
      Khi "Bà Mai" thực hiện "Chấm dứt do sắp xếp tổ chức" trên "phân công giám sát số 1" với:
        | Lý do              | Theo kết quả xem xét hồ sơ |
        | Văn bản (số, ngày) | 19-QĐ/ĐU                   |
      Thì hồ sơ "phân công giám sát số 1" ở trạng thái "Chấm dứt (chủ thể kết thúc)"

    Tình huống: “Rà soát chồng chéo” bị từ chối: không có thẩm quyền
      Biết hôm nay là ngày 13/01/2026
      Khi "Ông Cường" thử "Rà soát chồng chéo" trên "phân công giám sát số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"

    Tình huống: “Rà soát chồng chéo” bị từ chối: việc của chính mình hoặc đã làm bước trước
      Biết hôm nay là ngày 13/01/2026
      Khi "Ông An" thử "Rà soát chồng chéo" trên "phân công giám sát số 1"
      Thì bị từ chối vì "không được tự quyết định việc của chính mình (Người được giám sát)"

    Tình huống: “Trao đổi, thống nhất” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 13/01/2026
      Khi "Ông Cường" thử "Trao đổi, thống nhất" trên "phân công giám sát số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: biên bản"

    Tình huống: “Phân công” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 13/01/2026
      Khi "Ông Cường" thử "Phân công" trên "phân công giám sát số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: văn bản (số, ngày)"

    Tình huống: “Phân công” bị từ chối: việc của chính mình hoặc đã làm bước trước
      Biết hôm nay là ngày 13/01/2026
      Khi "Ông An" thử "Phân công" trên "phân công giám sát số 1"
      Thì bị từ chối vì "không được tự quyết định việc của chính mình (Người được giám sát)"

  Quy tắc: Hồ sơ “Phân công giám sát” ở trạng thái “Đã phân công”

    Bối cảnh:
      Biết hồ sơ "kế hoạch tu dưỡng, rèn luyện số 1" thuộc loại "Kế hoạch tu dưỡng, rèn luyện" do "Bà Lan" mở ngày 05/01/2026 với:
        | Người lập kế hoạch                               | Ông An                                 |
        | Cấp ủy quản lý hồ sơ                             | Đảng ủy phường Hoa Sữa                 |
        | Chi bộ                                           | Chi bộ khu dân cư số 3                 |
        | Cấp có thẩm quyền xác nhận, phê duyệt            | Thành ủy Sông Mây                      |
        | Đối tượng                                        | đảng viên                              |
        | Năm                                              | 2026                                   |
        | Thuộc diện phải niêm yết                         | có                                     |
        | Thuộc diện Ban Thường vụ quản lý                 | có                                     |
        | Thuộc diện mở rộng đối tượng niêm yết            | có                                     |
        | Số hạn chế, khuyết điểm năm trước chưa khắc phục | 1                                      |
        | Ủy ban Mặt trận Tổ quốc tiếp nhận                | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
      Và ngày 06/01/2026 "Ông An" đã thực hiện "Bắt đầu dự thảo" trên "kế hoạch tu dưỡng, rèn luyện số 1"
      Và ngày 07/01/2026 "Ông An" đã thực hiện "Đăng ký" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Chuyên đề năm                           | Như trong hồ sơ kèm theo |
        | Công việc cụ thể                        | Việc thứ 1               |
        | Nội dung khắc phục hạn chế, khuyết điểm | Việc thứ 1               |
      Và ngày 08/01/2026 "Ông Bình" đã thực hiện "Đưa ra chi bộ góp ý" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Biên bản | Biên bản ngày 08/01/2026 |
      Và ngày 09/01/2026 "Ông Bình" đã thực hiện "Xác nhận, phê duyệt" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Văn bản (số, ngày) | 15-QĐ/ĐU |
      Và "niêm yết công khai số 1" là hồ sơ "Niêm yết công khai" phát sinh từ "kế hoạch tu dưỡng, rèn luyện số 1"
      Và hồ sơ "phân công giám sát số 1" thuộc loại "Phân công giám sát" gắn với "kế hoạch tu dưỡng, rèn luyện số 1" do "Bà Mai" mở ngày 10/01/2026 với:
        | Người được giám sát             | Ông An                                 |
        | Ủy ban Mặt trận Tổ quốc chủ trì | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
        | Cấp ủy bàn giao kế hoạch        | Đảng ủy phường Cỏ Lau                  |
        | Giấy biên nhận                  | Giấy biên nhận ngày 10/01/2026         |
      Và ngày 12/01/2026 "Bà Mai" đã thực hiện "Dự kiến" trên "phân công giám sát số 1" với:
        | Tổ chức chủ trì giám sát | Hội Liên hiệp Phụ nữ phường Hoa Sữa |
        | Nội dung giám sát        | đạo đức, lối sống                   |
        | Giám sát từ ngày         | 11/02/2026                          |
        | Giám sát đến hết ngày    | 11/02/2026                          |
      Và ngày 13/01/2026 "Bà Mai" đã thực hiện "Phân công" trên "phân công giám sát số 1" với:
        | Văn bản (số, ngày) | 19-QĐ/ĐU |

    Tình huống: “Chấm dứt do sắp xếp tổ chức” khi “Đã phân công”: Chấm dứt (chủ thể kết thúc)
      Biết hôm nay là ngày 14/01/2026
      Khi "Bà Mai" thực hiện "Chấm dứt do sắp xếp tổ chức" trên "phân công giám sát số 1" với:
        | Lý do              | Theo kết quả xem xét hồ sơ |
        | Văn bản (số, ngày) | 20-QĐ/ĐU                   |
      Thì hồ sơ "phân công giám sát số 1" ở trạng thái "Chấm dứt (chủ thể kết thúc)"

    Tình huống: “Nhận nhiệm vụ” bị từ chối: không có thẩm quyền
      Biết hôm nay là ngày 14/01/2026
      Khi "Bà Mai" thử "Nhận nhiệm vụ" trên "phân công giám sát số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"

    Tình huống: “Nhận nhiệm vụ” bị từ chối: việc của chính mình hoặc đã làm bước trước
      Biết hôm nay là ngày 14/01/2026
      Khi "Ông An" thử "Nhận nhiệm vụ" trên "phân công giám sát số 1"
      Thì bị từ chối vì "không được tự quyết định việc của chính mình (Người được giám sát)"

    Tình huống: “Từ chối” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 14/01/2026
      Khi "Bà Mai" thử "Từ chối" trên "phân công giám sát số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: lý do"

    Tình huống: Đã làm đúng hạn “Phân công giám sát”
      Khi đến ngày 31/01/2026
      Thì hồ sơ "phân công giám sát số 1" không quá hạn "Phân công giám sát"

  Quy tắc: Hồ sơ “Phân công giám sát” ở trạng thái “Từ chối (có lý do)”

    Bối cảnh:
      Biết hồ sơ "kế hoạch tu dưỡng, rèn luyện số 1" thuộc loại "Kế hoạch tu dưỡng, rèn luyện" do "Bà Lan" mở ngày 05/01/2026 với:
        | Người lập kế hoạch                               | Ông An                                 |
        | Cấp ủy quản lý hồ sơ                             | Đảng ủy phường Hoa Sữa                 |
        | Chi bộ                                           | Chi bộ khu dân cư số 3                 |
        | Cấp có thẩm quyền xác nhận, phê duyệt            | Thành ủy Sông Mây                      |
        | Đối tượng                                        | đảng viên                              |
        | Năm                                              | 2026                                   |
        | Thuộc diện phải niêm yết                         | có                                     |
        | Thuộc diện Ban Thường vụ quản lý                 | có                                     |
        | Thuộc diện mở rộng đối tượng niêm yết            | có                                     |
        | Số hạn chế, khuyết điểm năm trước chưa khắc phục | 1                                      |
        | Ủy ban Mặt trận Tổ quốc tiếp nhận                | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
      Và ngày 06/01/2026 "Ông An" đã thực hiện "Bắt đầu dự thảo" trên "kế hoạch tu dưỡng, rèn luyện số 1"
      Và ngày 07/01/2026 "Ông An" đã thực hiện "Đăng ký" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Chuyên đề năm                           | Như trong hồ sơ kèm theo |
        | Công việc cụ thể                        | Việc thứ 1               |
        | Nội dung khắc phục hạn chế, khuyết điểm | Việc thứ 1               |
      Và ngày 08/01/2026 "Ông Bình" đã thực hiện "Đưa ra chi bộ góp ý" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Biên bản | Biên bản ngày 08/01/2026 |
      Và ngày 09/01/2026 "Ông Bình" đã thực hiện "Xác nhận, phê duyệt" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Văn bản (số, ngày) | 15-QĐ/ĐU |
      Và "niêm yết công khai số 1" là hồ sơ "Niêm yết công khai" phát sinh từ "kế hoạch tu dưỡng, rèn luyện số 1"
      Và hồ sơ "phân công giám sát số 1" thuộc loại "Phân công giám sát" gắn với "kế hoạch tu dưỡng, rèn luyện số 1" do "Bà Mai" mở ngày 10/01/2026 với:
        | Người được giám sát             | Ông An                                 |
        | Ủy ban Mặt trận Tổ quốc chủ trì | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
        | Cấp ủy bàn giao kế hoạch        | Đảng ủy phường Cỏ Lau                  |
        | Giấy biên nhận                  | Giấy biên nhận ngày 10/01/2026         |
      Và ngày 12/01/2026 "Bà Mai" đã thực hiện "Dự kiến" trên "phân công giám sát số 1" với:
        | Tổ chức chủ trì giám sát | Hội Liên hiệp Phụ nữ phường Hoa Sữa |
        | Nội dung giám sát        | đạo đức, lối sống                   |
        | Giám sát từ ngày         | 11/02/2026                          |
        | Giám sát đến hết ngày    | 11/02/2026                          |
      Và ngày 13/01/2026 "Bà Mai" đã thực hiện "Phân công" trên "phân công giám sát số 1" với:
        | Văn bản (số, ngày) | 19-QĐ/ĐU |
      Và ngày 14/01/2026 "Ông Cường" đã thực hiện "Từ chối" trên "phân công giám sát số 1" với:
        | Lý do | Theo kết quả xem xét hồ sơ |

    Tình huống: “Dự kiến” khi “Từ chối (có lý do)”: Dự kiến phân công
      Biết hôm nay là ngày 15/01/2026
      Khi "Bà Mai" thực hiện "Dự kiến" trên "phân công giám sát số 1" với:
        | Tổ chức chủ trì giám sát | Hội Liên hiệp Phụ nữ phường Hoa Sữa |
        | Nội dung giám sát        | đạo đức, lối sống                   |
        | Giám sát từ ngày         | 14/02/2026                          |
        | Giám sát đến hết ngày    | 14/02/2026                          |
      Thì hồ sơ "phân công giám sát số 1" ở trạng thái "Dự kiến phân công"

    Tình huống: “Chấm dứt do sắp xếp tổ chức” khi “Từ chối (có lý do)”: Chấm dứt (chủ thể kết thúc)
      Biết hôm nay là ngày 15/01/2026
      Khi "Bà Mai" thực hiện "Chấm dứt do sắp xếp tổ chức" trên "phân công giám sát số 1" với:
        | Lý do              | Theo kết quả xem xét hồ sơ |
        | Văn bản (số, ngày) | 21-QĐ/ĐU                   |
      Thì hồ sơ "phân công giám sát số 1" ở trạng thái "Chấm dứt (chủ thể kết thúc)"

  Quy tắc: Hồ sơ “Phân công giám sát” ở trạng thái “Đơn vị nhận nhiệm vụ”

    Bối cảnh:
      Biết hồ sơ "kế hoạch tu dưỡng, rèn luyện số 1" thuộc loại "Kế hoạch tu dưỡng, rèn luyện" do "Bà Lan" mở ngày 05/01/2026 với:
        | Người lập kế hoạch                               | Ông An                                 |
        | Cấp ủy quản lý hồ sơ                             | Đảng ủy phường Hoa Sữa                 |
        | Chi bộ                                           | Chi bộ khu dân cư số 3                 |
        | Cấp có thẩm quyền xác nhận, phê duyệt            | Thành ủy Sông Mây                      |
        | Đối tượng                                        | đảng viên                              |
        | Năm                                              | 2026                                   |
        | Thuộc diện phải niêm yết                         | có                                     |
        | Thuộc diện Ban Thường vụ quản lý                 | có                                     |
        | Thuộc diện mở rộng đối tượng niêm yết            | có                                     |
        | Số hạn chế, khuyết điểm năm trước chưa khắc phục | 1                                      |
        | Ủy ban Mặt trận Tổ quốc tiếp nhận                | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
      Và ngày 06/01/2026 "Ông An" đã thực hiện "Bắt đầu dự thảo" trên "kế hoạch tu dưỡng, rèn luyện số 1"
      Và ngày 07/01/2026 "Ông An" đã thực hiện "Đăng ký" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Chuyên đề năm                           | Như trong hồ sơ kèm theo |
        | Công việc cụ thể                        | Việc thứ 1               |
        | Nội dung khắc phục hạn chế, khuyết điểm | Việc thứ 1               |
      Và ngày 08/01/2026 "Ông Bình" đã thực hiện "Đưa ra chi bộ góp ý" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Biên bản | Biên bản ngày 08/01/2026 |
      Và ngày 09/01/2026 "Ông Bình" đã thực hiện "Xác nhận, phê duyệt" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Văn bản (số, ngày) | 15-QĐ/ĐU |
      Và "niêm yết công khai số 1" là hồ sơ "Niêm yết công khai" phát sinh từ "kế hoạch tu dưỡng, rèn luyện số 1"
      Và hồ sơ "phân công giám sát số 1" thuộc loại "Phân công giám sát" gắn với "kế hoạch tu dưỡng, rèn luyện số 1" do "Bà Mai" mở ngày 10/01/2026 với:
        | Người được giám sát             | Ông An                                 |
        | Ủy ban Mặt trận Tổ quốc chủ trì | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
        | Cấp ủy bàn giao kế hoạch        | Đảng ủy phường Cỏ Lau                  |
        | Giấy biên nhận                  | Giấy biên nhận ngày 10/01/2026         |
      Và ngày 12/01/2026 "Bà Mai" đã thực hiện "Dự kiến" trên "phân công giám sát số 1" với:
        | Tổ chức chủ trì giám sát | Hội Liên hiệp Phụ nữ phường Hoa Sữa |
        | Nội dung giám sát        | đạo đức, lối sống                   |
        | Giám sát từ ngày         | 11/02/2026                          |
        | Giám sát đến hết ngày    | 11/02/2026                          |
      Và ngày 13/01/2026 "Bà Mai" đã thực hiện "Phân công" trên "phân công giám sát số 1" với:
        | Văn bản (số, ngày) | 19-QĐ/ĐU |
      Và ngày 14/01/2026 "Ông Cường" đã thực hiện "Nhận nhiệm vụ" trên "phân công giám sát số 1"

    Tình huống: “Phân công lại” khi “Đơn vị nhận nhiệm vụ”: Đã phân công
      Biết hôm nay là ngày 15/01/2026
      Khi "Bà Mai" thực hiện "Phân công lại" trên "phân công giám sát số 1" với:
        | Tổ chức chủ trì giám sát | Hội Liên hiệp Phụ nữ phường Hoa Sữa |
        | Lý do                    | Theo kết quả xem xét hồ sơ          |
        | Văn bản (số, ngày)       | 21-QĐ/ĐU                            |
      Thì hồ sơ "phân công giám sát số 1" ở trạng thái "Đã phân công"

    Tình huống: “Chấm dứt do sắp xếp tổ chức” khi “Đơn vị nhận nhiệm vụ”: Chấm dứt (chủ thể kết thúc)
      Biết hôm nay là ngày 15/01/2026
      Khi "Bà Mai" thực hiện "Chấm dứt do sắp xếp tổ chức" trên "phân công giám sát số 1" với:
        | Lý do              | Theo kết quả xem xét hồ sơ |
        | Văn bản (số, ngày) | 21-QĐ/ĐU                   |
      Thì hồ sơ "phân công giám sát số 1" ở trạng thái "Chấm dứt (chủ thể kết thúc)"

    Tình huống: “Bắt đầu giám sát” bị từ chối: không có thẩm quyền
      Biết hôm nay là ngày 15/01/2026
      Khi "Bà Mai" thử "Bắt đầu giám sát" trên "phân công giám sát số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"

    Tình huống: “Bắt đầu giám sát” bị từ chối: việc của chính mình hoặc đã làm bước trước
      Biết hôm nay là ngày 15/01/2026
      Khi "Ông An" thử "Bắt đầu giám sát" trên "phân công giám sát số 1"
      Thì bị từ chối vì "không được tự quyết định việc của chính mình (Người được giám sát)"

    Tình huống: “Phân công lại” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 15/01/2026
      Khi "Ông Cường" thử "Phân công lại" trên "phân công giám sát số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: Tổ chức chủ trì giám sát"
      Và bị từ chối vì "thiếu: lý do"
      Và bị từ chối vì "thiếu: văn bản (số, ngày)"

    Tình huống: “Phân công lại” bị từ chối: việc của chính mình hoặc đã làm bước trước
      Biết hôm nay là ngày 15/01/2026
      Khi "Ông An" thử "Phân công lại" trên "phân công giám sát số 1"
      Thì bị từ chối vì "không được tự quyết định việc của chính mình (Người được giám sát)"

  Quy tắc: Hồ sơ “Phân công giám sát” ở trạng thái “Dự kiến phân công”, trường hợp 2

    Bối cảnh:
      Biết hồ sơ "kế hoạch tu dưỡng, rèn luyện số 1" thuộc loại "Kế hoạch tu dưỡng, rèn luyện" do "Bà Lan" mở ngày 05/01/2026 với:
        | Người lập kế hoạch                               | Ông An                                 |
        | Cấp ủy quản lý hồ sơ                             | Đảng ủy phường Hoa Sữa                 |
        | Chi bộ                                           | Chi bộ khu dân cư số 3                 |
        | Cấp có thẩm quyền xác nhận, phê duyệt            | Thành ủy Sông Mây                      |
        | Đối tượng                                        | đảng viên                              |
        | Năm                                              | 2026                                   |
        | Thuộc diện phải niêm yết                         | có                                     |
        | Thuộc diện Ban Thường vụ quản lý                 | có                                     |
        | Thuộc diện mở rộng đối tượng niêm yết            | có                                     |
        | Số hạn chế, khuyết điểm năm trước chưa khắc phục | 1                                      |
        | Ủy ban Mặt trận Tổ quốc tiếp nhận                | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
      Và ngày 06/01/2026 "Ông An" đã thực hiện "Bắt đầu dự thảo" trên "kế hoạch tu dưỡng, rèn luyện số 1"
      Và ngày 07/01/2026 "Ông An" đã thực hiện "Đăng ký" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Chuyên đề năm                           | Như trong hồ sơ kèm theo |
        | Công việc cụ thể                        | Việc thứ 1               |
        | Nội dung khắc phục hạn chế, khuyết điểm | Việc thứ 1               |
      Và ngày 08/01/2026 "Ông Bình" đã thực hiện "Đưa ra chi bộ góp ý" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Biên bản | Biên bản ngày 08/01/2026 |
      Và ngày 09/01/2026 "Ông Bình" đã thực hiện "Xác nhận, phê duyệt" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Văn bản (số, ngày) | 15-QĐ/ĐU |
      Và "niêm yết công khai số 1" là hồ sơ "Niêm yết công khai" phát sinh từ "kế hoạch tu dưỡng, rèn luyện số 1"
      Và hồ sơ "phân công giám sát số 1" thuộc loại "Phân công giám sát" gắn với "kế hoạch tu dưỡng, rèn luyện số 1" do "Bà Mai" mở ngày 10/01/2026 với:
        | Người được giám sát             | Ông An                                 |
        | Ủy ban Mặt trận Tổ quốc chủ trì | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
        | Cấp ủy bàn giao kế hoạch        | Đảng ủy phường Cỏ Lau                  |
        | Giấy biên nhận                  | Giấy biên nhận ngày 10/01/2026         |
      Và ngày 12/01/2026 "Bà Mai" đã thực hiện "Dự kiến" trên "phân công giám sát số 1" với:
        | Tổ chức chủ trì giám sát | Hội Liên hiệp Phụ nữ phường Hoa Sữa |
        | Nội dung giám sát        | đạo đức, lối sống                   |
        | Giám sát từ ngày         | 11/02/2026                          |
        | Giám sát đến hết ngày    | 11/02/2026                          |
      Và ngày 13/01/2026 "Bà Mai" đã thực hiện "Phân công" trên "phân công giám sát số 1" với:
        | Văn bản (số, ngày) | 19-QĐ/ĐU |
      Và hồ sơ "phân công giám sát số 2" thuộc loại "Phân công giám sát" gắn với "kế hoạch tu dưỡng, rèn luyện số 1" do "Bà Mai" mở ngày 14/01/2026 với:
        | Người được giám sát             | Ông An                                 |
        | Ủy ban Mặt trận Tổ quốc chủ trì | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
        | Cấp ủy bàn giao kế hoạch        | Đảng ủy phường Cỏ Lau                  |
        | Giấy biên nhận                  | Giấy biên nhận ngày 14/01/2026         |
      Và ngày 15/01/2026 "Bà Mai" đã thực hiện "Dự kiến" trên "phân công giám sát số 2" với:
        | Tổ chức chủ trì giám sát | Hội Liên hiệp Phụ nữ phường Hoa Sữa |
        | Nội dung giám sát        | đạo đức, lối sống                   |
        | Giám sát từ ngày         | 15/01/2026                          |
        | Giám sát đến hết ngày    | 14/02/2026                          |

    Tình huống: “Rà soát chồng chéo” bị từ chối: không có thẩm quyền, trường hợp 2
      Biết hôm nay là ngày 16/01/2026
      Khi "Ông Cường" thử "Rà soát chồng chéo" trên "phân công giám sát số 2"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"

    Tình huống: “Rà soát chồng chéo” bị từ chối: việc của chính mình hoặc đã làm bước trước, trường hợp 2
      Biết hôm nay là ngày 16/01/2026
      Khi "Ông An" thử "Rà soát chồng chéo" trên "phân công giám sát số 2"
      Thì bị từ chối vì "không được tự quyết định việc của chính mình (Người được giám sát)"

  Quy tắc: Hồ sơ “Phân công giám sát” ở trạng thái “Đang giám sát”

    Bối cảnh:
      Biết hồ sơ "kế hoạch tu dưỡng, rèn luyện số 1" thuộc loại "Kế hoạch tu dưỡng, rèn luyện" do "Bà Lan" mở ngày 05/01/2026 với:
        | Người lập kế hoạch                               | Ông An                                 |
        | Cấp ủy quản lý hồ sơ                             | Đảng ủy phường Hoa Sữa                 |
        | Chi bộ                                           | Chi bộ khu dân cư số 3                 |
        | Cấp có thẩm quyền xác nhận, phê duyệt            | Thành ủy Sông Mây                      |
        | Đối tượng                                        | đảng viên                              |
        | Năm                                              | 2026                                   |
        | Thuộc diện phải niêm yết                         | có                                     |
        | Thuộc diện Ban Thường vụ quản lý                 | có                                     |
        | Thuộc diện mở rộng đối tượng niêm yết            | có                                     |
        | Số hạn chế, khuyết điểm năm trước chưa khắc phục | 1                                      |
        | Ủy ban Mặt trận Tổ quốc tiếp nhận                | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
      Và ngày 06/01/2026 "Ông An" đã thực hiện "Bắt đầu dự thảo" trên "kế hoạch tu dưỡng, rèn luyện số 1"
      Và ngày 07/01/2026 "Ông An" đã thực hiện "Đăng ký" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Chuyên đề năm                           | Như trong hồ sơ kèm theo |
        | Công việc cụ thể                        | Việc thứ 1               |
        | Nội dung khắc phục hạn chế, khuyết điểm | Việc thứ 1               |
      Và ngày 08/01/2026 "Ông Bình" đã thực hiện "Đưa ra chi bộ góp ý" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Biên bản | Biên bản ngày 08/01/2026 |
      Và ngày 09/01/2026 "Ông Bình" đã thực hiện "Xác nhận, phê duyệt" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Văn bản (số, ngày) | 15-QĐ/ĐU |
      Và "niêm yết công khai số 1" là hồ sơ "Niêm yết công khai" phát sinh từ "kế hoạch tu dưỡng, rèn luyện số 1"
      Và hồ sơ "phân công giám sát số 1" thuộc loại "Phân công giám sát" gắn với "kế hoạch tu dưỡng, rèn luyện số 1" do "Bà Mai" mở ngày 10/01/2026 với:
        | Người được giám sát             | Ông An                                 |
        | Ủy ban Mặt trận Tổ quốc chủ trì | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
        | Cấp ủy bàn giao kế hoạch        | Đảng ủy phường Cỏ Lau                  |
        | Giấy biên nhận                  | Giấy biên nhận ngày 10/01/2026         |
      Và ngày 12/01/2026 "Bà Mai" đã thực hiện "Dự kiến" trên "phân công giám sát số 1" với:
        | Tổ chức chủ trì giám sát | Hội Liên hiệp Phụ nữ phường Hoa Sữa |
        | Nội dung giám sát        | đạo đức, lối sống                   |
        | Giám sát từ ngày         | 11/02/2026                          |
        | Giám sát đến hết ngày    | 11/02/2026                          |
      Và ngày 13/01/2026 "Bà Mai" đã thực hiện "Phân công" trên "phân công giám sát số 1" với:
        | Văn bản (số, ngày) | 19-QĐ/ĐU |
      Và ngày 14/01/2026 "Ông Cường" đã thực hiện "Nhận nhiệm vụ" trên "phân công giám sát số 1"
      Và ngày 15/01/2026 "Ông Cường" đã thực hiện "Bắt đầu giám sát" trên "phân công giám sát số 1"

    Tình huống: “Tạm dừng” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 16/01/2026
      Khi "Ông Cường" thử "Tạm dừng" trên "phân công giám sát số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: lý do"

    Tình huống: “Tạm dừng” bị từ chối: việc của chính mình hoặc đã làm bước trước
      Biết hôm nay là ngày 16/01/2026
      Khi "Ông An" thử "Tạm dừng" trên "phân công giám sát số 1"
      Thì bị từ chối vì "không được tự quyết định việc của chính mình (Người được giám sát)"

    Tình huống: “Tổng hợp, kết thúc” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 16/01/2026
      Khi "Bà Mai" thử "Tổng hợp, kết thúc" trên "phân công giám sát số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: báo cáo tổng hợp"

    Tình huống: “Tổng hợp, kết thúc” bị từ chối: việc của chính mình hoặc đã làm bước trước
      Biết hôm nay là ngày 16/01/2026
      Khi "Ông An" thử "Tổng hợp, kết thúc" trên "phân công giám sát số 1"
      Thì bị từ chối vì "không được tự quyết định việc của chính mình (Người được giám sát)"

  Quy tắc: Hồ sơ “Phân công giám sát” ở trạng thái “Chồng chéo, cần điều chỉnh”

    Bối cảnh:
      Biết hồ sơ "kế hoạch tu dưỡng, rèn luyện số 1" thuộc loại "Kế hoạch tu dưỡng, rèn luyện" do "Bà Lan" mở ngày 05/01/2026 với:
        | Người lập kế hoạch                               | Ông An                                 |
        | Cấp ủy quản lý hồ sơ                             | Đảng ủy phường Hoa Sữa                 |
        | Chi bộ                                           | Chi bộ khu dân cư số 3                 |
        | Cấp có thẩm quyền xác nhận, phê duyệt            | Thành ủy Sông Mây                      |
        | Đối tượng                                        | đảng viên                              |
        | Năm                                              | 2026                                   |
        | Thuộc diện phải niêm yết                         | có                                     |
        | Thuộc diện Ban Thường vụ quản lý                 | có                                     |
        | Thuộc diện mở rộng đối tượng niêm yết            | có                                     |
        | Số hạn chế, khuyết điểm năm trước chưa khắc phục | 1                                      |
        | Ủy ban Mặt trận Tổ quốc tiếp nhận                | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
      Và ngày 06/01/2026 "Ông An" đã thực hiện "Bắt đầu dự thảo" trên "kế hoạch tu dưỡng, rèn luyện số 1"
      Và ngày 07/01/2026 "Ông An" đã thực hiện "Đăng ký" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Chuyên đề năm                           | Như trong hồ sơ kèm theo |
        | Công việc cụ thể                        | Việc thứ 1               |
        | Nội dung khắc phục hạn chế, khuyết điểm | Việc thứ 1               |
      Và ngày 08/01/2026 "Ông Bình" đã thực hiện "Đưa ra chi bộ góp ý" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Biên bản | Biên bản ngày 08/01/2026 |
      Và ngày 09/01/2026 "Ông Bình" đã thực hiện "Xác nhận, phê duyệt" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Văn bản (số, ngày) | 15-QĐ/ĐU |
      Và "niêm yết công khai số 1" là hồ sơ "Niêm yết công khai" phát sinh từ "kế hoạch tu dưỡng, rèn luyện số 1"
      Và hồ sơ "phân công giám sát số 1" thuộc loại "Phân công giám sát" gắn với "kế hoạch tu dưỡng, rèn luyện số 1" do "Bà Mai" mở ngày 10/01/2026 với:
        | Người được giám sát             | Ông An                                 |
        | Ủy ban Mặt trận Tổ quốc chủ trì | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
        | Cấp ủy bàn giao kế hoạch        | Đảng ủy phường Cỏ Lau                  |
        | Giấy biên nhận                  | Giấy biên nhận ngày 10/01/2026         |
      Và ngày 12/01/2026 "Bà Mai" đã thực hiện "Dự kiến" trên "phân công giám sát số 1" với:
        | Tổ chức chủ trì giám sát | Hội Liên hiệp Phụ nữ phường Hoa Sữa |
        | Nội dung giám sát        | đạo đức, lối sống                   |
        | Giám sát từ ngày         | 11/02/2026                          |
        | Giám sát đến hết ngày    | 11/02/2026                          |
      Và ngày 13/01/2026 "Bà Mai" đã thực hiện "Phân công" trên "phân công giám sát số 1" với:
        | Văn bản (số, ngày) | 19-QĐ/ĐU |
      Và hồ sơ "phân công giám sát số 2" thuộc loại "Phân công giám sát" gắn với "kế hoạch tu dưỡng, rèn luyện số 1" do "Bà Mai" mở ngày 14/01/2026 với:
        | Người được giám sát             | Ông An                                 |
        | Ủy ban Mặt trận Tổ quốc chủ trì | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
        | Cấp ủy bàn giao kế hoạch        | Đảng ủy phường Cỏ Lau                  |
        | Giấy biên nhận                  | Giấy biên nhận ngày 14/01/2026         |
      Và ngày 15/01/2026 "Bà Mai" đã thực hiện "Dự kiến" trên "phân công giám sát số 2" với:
        | Tổ chức chủ trì giám sát | Hội Liên hiệp Phụ nữ phường Hoa Sữa |
        | Nội dung giám sát        | đạo đức, lối sống                   |
        | Giám sát từ ngày         | 15/01/2026                          |
        | Giám sát đến hết ngày    | 14/02/2026                          |
      Và ngày 16/01/2026 "Bà Mai" đã thực hiện "Rà soát chồng chéo" trên "phân công giám sát số 2"

    Tình huống: “Dự kiến” khi “Chồng chéo, cần điều chỉnh”: Dự kiến phân công
      Biết hôm nay là ngày 19/01/2026
      Khi "Bà Mai" thực hiện "Dự kiến" trên "phân công giám sát số 2" với:
        | Tổ chức chủ trì giám sát | Hội Liên hiệp Phụ nữ phường Hoa Sữa |
        | Nội dung giám sát        | đạo đức, lối sống                   |
        | Giám sát từ ngày         | 18/02/2026                          |
        | Giám sát đến hết ngày    | 18/02/2026                          |
      Thì hồ sơ "phân công giám sát số 2" ở trạng thái "Dự kiến phân công"

    Tình huống: “Chấm dứt do sắp xếp tổ chức” khi “Chồng chéo, cần điều chỉnh”: Chấm dứt (chủ thể kết thúc)
      Biết hôm nay là ngày 19/01/2026
      Khi "Bà Mai" thực hiện "Chấm dứt do sắp xếp tổ chức" trên "phân công giám sát số 2" với:
        | Lý do              | Theo kết quả xem xét hồ sơ |
        | Văn bản (số, ngày) | 25-QĐ/ĐU                   |
      Thì hồ sơ "phân công giám sát số 2" ở trạng thái "Chấm dứt (chủ thể kết thúc)"

  Quy tắc: Hồ sơ “Phân công giám sát” ở trạng thái “Tạm dừng”

    Bối cảnh:
      Biết hồ sơ "kế hoạch tu dưỡng, rèn luyện số 1" thuộc loại "Kế hoạch tu dưỡng, rèn luyện" do "Bà Lan" mở ngày 05/01/2026 với:
        | Người lập kế hoạch                               | Ông An                                 |
        | Cấp ủy quản lý hồ sơ                             | Đảng ủy phường Hoa Sữa                 |
        | Chi bộ                                           | Chi bộ khu dân cư số 3                 |
        | Cấp có thẩm quyền xác nhận, phê duyệt            | Thành ủy Sông Mây                      |
        | Đối tượng                                        | đảng viên                              |
        | Năm                                              | 2026                                   |
        | Thuộc diện phải niêm yết                         | có                                     |
        | Thuộc diện Ban Thường vụ quản lý                 | có                                     |
        | Thuộc diện mở rộng đối tượng niêm yết            | có                                     |
        | Số hạn chế, khuyết điểm năm trước chưa khắc phục | 1                                      |
        | Ủy ban Mặt trận Tổ quốc tiếp nhận                | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
      Và ngày 06/01/2026 "Ông An" đã thực hiện "Bắt đầu dự thảo" trên "kế hoạch tu dưỡng, rèn luyện số 1"
      Và ngày 07/01/2026 "Ông An" đã thực hiện "Đăng ký" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Chuyên đề năm                           | Như trong hồ sơ kèm theo |
        | Công việc cụ thể                        | Việc thứ 1               |
        | Nội dung khắc phục hạn chế, khuyết điểm | Việc thứ 1               |
      Và ngày 08/01/2026 "Ông Bình" đã thực hiện "Đưa ra chi bộ góp ý" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Biên bản | Biên bản ngày 08/01/2026 |
      Và ngày 09/01/2026 "Ông Bình" đã thực hiện "Xác nhận, phê duyệt" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Văn bản (số, ngày) | 15-QĐ/ĐU |
      Và "niêm yết công khai số 1" là hồ sơ "Niêm yết công khai" phát sinh từ "kế hoạch tu dưỡng, rèn luyện số 1"
      Và hồ sơ "phân công giám sát số 1" thuộc loại "Phân công giám sát" gắn với "kế hoạch tu dưỡng, rèn luyện số 1" do "Bà Mai" mở ngày 10/01/2026 với:
        | Người được giám sát             | Ông An                                 |
        | Ủy ban Mặt trận Tổ quốc chủ trì | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
        | Cấp ủy bàn giao kế hoạch        | Đảng ủy phường Cỏ Lau                  |
        | Giấy biên nhận                  | Giấy biên nhận ngày 10/01/2026         |
      Và ngày 12/01/2026 "Bà Mai" đã thực hiện "Dự kiến" trên "phân công giám sát số 1" với:
        | Tổ chức chủ trì giám sát | Hội Liên hiệp Phụ nữ phường Hoa Sữa |
        | Nội dung giám sát        | đạo đức, lối sống                   |
        | Giám sát từ ngày         | 11/02/2026                          |
        | Giám sát đến hết ngày    | 11/02/2026                          |
      Và ngày 13/01/2026 "Bà Mai" đã thực hiện "Phân công" trên "phân công giám sát số 1" với:
        | Văn bản (số, ngày) | 19-QĐ/ĐU |
      Và ngày 14/01/2026 "Ông Cường" đã thực hiện "Nhận nhiệm vụ" trên "phân công giám sát số 1"
      Và ngày 15/01/2026 "Ông Cường" đã thực hiện "Bắt đầu giám sát" trên "phân công giám sát số 1"
      Và ngày 16/01/2026 "Bà Mai" đã thực hiện "Tạm dừng" trên "phân công giám sát số 1" với:
        | Lý do | Theo kết quả xem xét hồ sơ |

    Tình huống: “Phân công lại” khi “Tạm dừng”: Đã phân công
      Biết hôm nay là ngày 19/01/2026
      Khi "Bà Mai" thực hiện "Phân công lại" trên "phân công giám sát số 1" với:
        | Tổ chức chủ trì giám sát | Hội Liên hiệp Phụ nữ phường Hoa Sữa |
        | Lý do                    | Theo kết quả xem xét hồ sơ          |
        | Văn bản (số, ngày)       | 25-QĐ/ĐU                            |
      Thì hồ sơ "phân công giám sát số 1" ở trạng thái "Đã phân công"

    Tình huống: “Chấm dứt do sắp xếp tổ chức” khi “Tạm dừng”: Chấm dứt (chủ thể kết thúc)
      Biết hôm nay là ngày 19/01/2026
      Khi "Bà Mai" thực hiện "Chấm dứt do sắp xếp tổ chức" trên "phân công giám sát số 1" với:
        | Lý do              | Theo kết quả xem xét hồ sơ |
        | Văn bản (số, ngày) | 25-QĐ/ĐU                   |
      Thì hồ sơ "phân công giám sát số 1" ở trạng thái "Chấm dứt (chủ thể kết thúc)"

    Tình huống: “Tiếp tục” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 19/01/2026
      Khi "Ông Cường" thử "Tiếp tục" trên "phân công giám sát số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: lý do"

    Tình huống: “Tiếp tục” bị từ chối: việc của chính mình hoặc đã làm bước trước
      Biết hôm nay là ngày 19/01/2026
      Khi "Ông An" thử "Tiếp tục" trên "phân công giám sát số 1"
      Thì bị từ chối vì "không được tự quyết định việc của chính mình (Người được giám sát)"
