# language: vi
Tính năng: Kế hoạch tu dưỡng, rèn luyện cá nhân: mọi bước, mọi trường hợp bị từ chối

  Bối cảnh:
    Biết hôm nay là ngày 05/01/2026
    Và "Bà Mai" là "Văn phòng cấp ủy" của "Đảng ủy phường Hoa Sữa"
    Và "Ông Bình" là "Ban Tổ chức" của "Thành ủy Sông Mây"
    Và "Bà Hoa" là "Chi ủy, bí thư chi bộ" của "Chi bộ khu dân cư số 3"
    Và "Ông Cường" là "Chi bộ" của "Chi bộ khu dân cư số 3"
    Và "Bà Lan" là "Ban Thường vụ" của "Thành ủy Sông Mây"
    Và "Ông Dũng" là "Văn phòng cấp ủy" của "Thành ủy Sông Mây"
    Và "Ông An" là "Người đứng đầu" của "Trường Tiểu học Hoa Sữa"
    Và có tổ chức "Ủy ban Mặt trận Tổ quốc phường Hoa Sữa"

  Quy tắc: Mở hồ sơ

    Tình huống: “Mở chu kỳ, giao lập kế hoạch” bị từ chối: không có thẩm quyền
      Khi "Bà Lan" thử mở hồ sơ "kế hoạch tu dưỡng, rèn luyện cá nhân số 1" thuộc loại "Kế hoạch tu dưỡng, rèn luyện cá nhân" với:
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
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"

    Tình huống: “Mở chu kỳ, giao lập kế hoạch” bị từ chối: thiếu thông tin, giấy tờ
      Khi "Bà Lan" thử mở hồ sơ "kế hoạch tu dưỡng, rèn luyện cá nhân số 1" thuộc loại "Kế hoạch tu dưỡng, rèn luyện cá nhân"
      Thì bị từ chối vì "thiếu: Người lập kế hoạch"
      Và bị từ chối vì "thiếu: Cấp ủy quản lý hồ sơ"
      Và bị từ chối vì "thiếu: Chi bộ"
      Và bị từ chối vì "thiếu: Cấp có thẩm quyền xác nhận, phê duyệt"
      Và bị từ chối vì "thiếu: Đối tượng"

    Tình huống: “Mở chu kỳ, giao lập kế hoạch” bị từ chối: thiếu thông tin, giấy tờ (2)
      Khi "Bà Lan" thử mở hồ sơ "kế hoạch tu dưỡng, rèn luyện cá nhân số 1" thuộc loại "Kế hoạch tu dưỡng, rèn luyện cá nhân"
      Thì bị từ chối vì "thiếu: Năm"
      Và bị từ chối vì "thiếu: Thuộc diện phải niêm yết"
      Và bị từ chối vì "thiếu: Thuộc diện Ban Thường vụ quản lý"
      Và bị từ chối vì "thiếu: Thuộc diện mở rộng đối tượng niêm yết"
      Và bị từ chối vì "thiếu: Số hạn chế, khuyết điểm năm trước chưa khắc phục"

  Quy tắc: Hồ sơ “Kế hoạch tu dưỡng, rèn luyện cá nhân” ở trạng thái “Thuộc diện phải lập, chưa lập”

    Bối cảnh:
      Biết hồ sơ "kế hoạch tu dưỡng, rèn luyện cá nhân số 1" thuộc loại "Kế hoạch tu dưỡng, rèn luyện cá nhân" do "Ông Bình" mở ngày 05/01/2026 với:
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

    Tình huống: “Miễn” khi “Thuộc diện phải lập, chưa lập”: Được miễn
      Biết hôm nay là ngày 06/01/2026
      Khi "Ông Bình" thực hiện "Miễn" trên "kế hoạch tu dưỡng, rèn luyện cá nhân số 1" với:
        | Lý do | Theo kết quả xem xét hồ sơ |
      Thì hồ sơ "kế hoạch tu dưỡng, rèn luyện cá nhân số 1" ở trạng thái "Được miễn"

    Tình huống: “Kết thúc do chuyển đi, từ trần, ra khỏi Đảng” khi “Thuộc diện phải lập, chưa lập”: Kết thúc do chuyển đi, từ trần, ra khỏi Đảng
      Biết hôm nay là ngày 06/01/2026
      Khi "Bà Mai" thực hiện "Kết thúc do chuyển đi, từ trần, ra khỏi Đảng" trên "kế hoạch tu dưỡng, rèn luyện cá nhân số 1" với:
        | Lý do | Theo kết quả xem xét hồ sơ |
      Thì hồ sơ "kế hoạch tu dưỡng, rèn luyện cá nhân số 1" ở trạng thái "Kết thúc do chuyển đi, từ trần, ra khỏi Đảng"

    Tình huống: “Khép chu kỳ” khi “Thuộc diện phải lập, chưa lập”: Không lập (hết chu kỳ)
      Biết hôm nay là ngày 06/01/2026
      Khi "Ông Bình" thực hiện "Khép chu kỳ" trên "kế hoạch tu dưỡng, rèn luyện cá nhân số 1"
      Thì hồ sơ "kế hoạch tu dưỡng, rèn luyện cá nhân số 1" ở trạng thái "Không lập (hết chu kỳ)"

    Tình huống: “Bắt đầu dự thảo” bị từ chối: không có thẩm quyền
      Biết hôm nay là ngày 06/01/2026
      Khi "Ông Bình" thử "Bắt đầu dự thảo" trên "kế hoạch tu dưỡng, rèn luyện cá nhân số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"

    Tình huống: “Miễn” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 06/01/2026
      Khi "Bà Lan" thử "Miễn" trên "kế hoạch tu dưỡng, rèn luyện cá nhân số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: lý do"

    Tình huống: “Miễn” bị từ chối: việc của chính mình hoặc đã làm bước trước
      Biết hôm nay là ngày 06/01/2026
      Khi "Ông An" thử "Miễn" trên "kế hoạch tu dưỡng, rèn luyện cá nhân số 1"
      Thì bị từ chối vì "không được tự quyết định việc của chính mình (Người lập kế hoạch)"

    Tình huống: “Kết thúc do chuyển đi, từ trần, ra khỏi Đảng” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 06/01/2026
      Khi "Ông Bình" thử "Kết thúc do chuyển đi, từ trần, ra khỏi Đảng" trên "kế hoạch tu dưỡng, rèn luyện cá nhân số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: lý do"

    Tình huống: “Khép chu kỳ” bị từ chối: không có thẩm quyền
      Biết hôm nay là ngày 06/01/2026
      Khi "Bà Lan" thử "Khép chu kỳ" trên "kế hoạch tu dưỡng, rèn luyện cá nhân số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"

    Tình huống: Quá hạn “Đăng ký kế hoạch tu dưỡng”
      Khi đến ngày 07/3/2026
      Thì hạn "Đăng ký kế hoạch tu dưỡng" của "kế hoạch tu dưỡng, rèn luyện cá nhân số 1" là ngày 06/3/2026
      Và hồ sơ "kế hoạch tu dưỡng, rèn luyện cá nhân số 1" quá hạn "Đăng ký kế hoạch tu dưỡng"

  Quy tắc: Hồ sơ “Kế hoạch tu dưỡng, rèn luyện cá nhân” ở trạng thái “Đang dự thảo”

    Bối cảnh:
      Biết hồ sơ "kế hoạch tu dưỡng, rèn luyện cá nhân số 1" thuộc loại "Kế hoạch tu dưỡng, rèn luyện cá nhân" do "Ông Bình" mở ngày 05/01/2026 với:
        | Người lập kế hoạch                               | Ông An                                 |
        | Cấp ủy quản lý hồ sơ                             | Đảng ủy phường Hoa Sữa                 |
        | Chi bộ                                           | Chi bộ khu dân cư số 3                 |
        | Cấp có thẩm quyền xác nhận, phê duyệt            | Thành ủy Sông Mây                      |
        | Đối tượng                                        | đảng viên                              |
        | Năm                                              | 2026                                   |
        | Thuộc diện phải niêm yết                         | có                                     |
        | Thuộc diện Ban Thường vụ quản lý                 | có                                     |
        | Thuộc diện mở rộng đối tượng niêm yết            | có                                     |
        | Số hạn chế, khuyết điểm năm trước chưa khắc phục | 0                                      |
        | Ủy ban Mặt trận Tổ quốc tiếp nhận                | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
      Và ngày 06/01/2026 "Ông An" đã thực hiện "Bắt đầu dự thảo" trên "kế hoạch tu dưỡng, rèn luyện cá nhân số 1"

    Tình huống: “Đăng ký” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 07/01/2026
      Khi "Ông Bình" thử "Đăng ký" trên "kế hoạch tu dưỡng, rèn luyện cá nhân số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: Chuyên đề năm"
      Và bị từ chối vì "thiếu: Công việc cụ thể"

  Quy tắc: Hồ sơ “Kế hoạch tu dưỡng, rèn luyện cá nhân” ở trạng thái “Đã đăng ký với chi bộ”

    Bối cảnh:
      Biết hồ sơ "kế hoạch tu dưỡng, rèn luyện cá nhân số 1" thuộc loại "Kế hoạch tu dưỡng, rèn luyện cá nhân" do "Ông Bình" mở ngày 05/01/2026 với:
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
      Và ngày 06/01/2026 "Ông An" đã thực hiện "Bắt đầu dự thảo" trên "kế hoạch tu dưỡng, rèn luyện cá nhân số 1"
      Và ngày 07/01/2026 "Ông An" đã thực hiện "Đăng ký" trên "kế hoạch tu dưỡng, rèn luyện cá nhân số 1" với:
        | Chuyên đề năm                           | Như trong hồ sơ kèm theo |
        | Công việc cụ thể                        | Việc thứ 1               |
        | Nội dung khắc phục hạn chế, khuyết điểm | Việc thứ 1               |

    Tình huống: “Kết thúc do chuyển đi, từ trần, ra khỏi Đảng” khi “Đã đăng ký với chi bộ”: Kết thúc do chuyển đi, từ trần, ra khỏi Đảng
      Biết hôm nay là ngày 08/01/2026
      Khi "Bà Mai" thực hiện "Kết thúc do chuyển đi, từ trần, ra khỏi Đảng" trên "kế hoạch tu dưỡng, rèn luyện cá nhân số 1" với:
        | Lý do | Theo kết quả xem xét hồ sơ |
      Thì hồ sơ "kế hoạch tu dưỡng, rèn luyện cá nhân số 1" ở trạng thái "Kết thúc do chuyển đi, từ trần, ra khỏi Đảng"

    Tình huống: “Đưa ra chi bộ góp ý” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 08/01/2026
      Khi "Ông Cường" thử "Đưa ra chi bộ góp ý" trên "kế hoạch tu dưỡng, rèn luyện cá nhân số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: biên bản"

  Quy tắc: Hồ sơ “Kế hoạch tu dưỡng, rèn luyện cá nhân” ở trạng thái “Đã đăng ký với chi bộ” (2)

    Bối cảnh:
      Biết hồ sơ "kế hoạch tu dưỡng, rèn luyện cá nhân số 1" thuộc loại "Kế hoạch tu dưỡng, rèn luyện cá nhân" do "Ông Bình" mở ngày 05/01/2026 với:
        | Người lập kế hoạch                               | Ông An                                 |
        | Cấp ủy quản lý hồ sơ                             | Đảng ủy phường Hoa Sữa                 |
        | Chi bộ                                           | Chi bộ khu dân cư số 3                 |
        | Cấp có thẩm quyền xác nhận, phê duyệt            | Thành ủy Sông Mây                      |
        | Đối tượng                                        | đảng viên                              |
        | Năm                                              | 2026                                   |
        | Thuộc diện phải niêm yết                         | có                                     |
        | Thuộc diện Ban Thường vụ quản lý                 | có                                     |
        | Thuộc diện mở rộng đối tượng niêm yết            | có                                     |
        | Số hạn chế, khuyết điểm năm trước chưa khắc phục | 0                                      |
        | Ủy ban Mặt trận Tổ quốc tiếp nhận                | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
      Và ngày 06/01/2026 "Ông An" đã thực hiện "Bắt đầu dự thảo" trên "kế hoạch tu dưỡng, rèn luyện cá nhân số 1"
      Và ngày 07/01/2026 "Ông An" đã thực hiện "Đăng ký" trên "kế hoạch tu dưỡng, rèn luyện cá nhân số 1" với:
        | Chuyên đề năm    | Như trong hồ sơ kèm theo |
        | Công việc cụ thể | Việc thứ 1               |

    Tình huống: Đã làm đúng hạn “Đăng ký kế hoạch tu dưỡng”
      Khi đến ngày 07/3/2026
      Thì hồ sơ "kế hoạch tu dưỡng, rèn luyện cá nhân số 1" không quá hạn "Đăng ký kế hoạch tu dưỡng"

  Quy tắc: Hồ sơ “Kế hoạch tu dưỡng, rèn luyện cá nhân” ở trạng thái “Chi bộ góp ý, xem xét”

    Bối cảnh:
      Biết hồ sơ "kế hoạch tu dưỡng, rèn luyện cá nhân số 1" thuộc loại "Kế hoạch tu dưỡng, rèn luyện cá nhân" do "Ông Bình" mở ngày 05/01/2026 với:
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
      Và ngày 06/01/2026 "Ông An" đã thực hiện "Bắt đầu dự thảo" trên "kế hoạch tu dưỡng, rèn luyện cá nhân số 1"
      Và ngày 07/01/2026 "Ông An" đã thực hiện "Đăng ký" trên "kế hoạch tu dưỡng, rèn luyện cá nhân số 1" với:
        | Chuyên đề năm                           | Như trong hồ sơ kèm theo |
        | Công việc cụ thể                        | Việc thứ 1               |
        | Nội dung khắc phục hạn chế, khuyết điểm | Việc thứ 1               |
      Và ngày 08/01/2026 "Bà Hoa" đã thực hiện "Đưa ra chi bộ góp ý" trên "kế hoạch tu dưỡng, rèn luyện cá nhân số 1" với:
        | Biên bản | Biên bản ngày 08/01/2026 |

    Tình huống: “Kết thúc do chuyển đi, từ trần, ra khỏi Đảng” khi “Chi bộ góp ý, xem xét”: Kết thúc do chuyển đi, từ trần, ra khỏi Đảng
      Biết hôm nay là ngày 09/01/2026
      Khi "Bà Mai" thực hiện "Kết thúc do chuyển đi, từ trần, ra khỏi Đảng" trên "kế hoạch tu dưỡng, rèn luyện cá nhân số 1" với:
        | Lý do | Theo kết quả xem xét hồ sơ |
      Thì hồ sơ "kế hoạch tu dưỡng, rèn luyện cá nhân số 1" ở trạng thái "Kết thúc do chuyển đi, từ trần, ra khỏi Đảng"

    Tình huống: “Góp ý” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 09/01/2026
      Khi "Bà Hoa" thử "Góp ý" trên "kế hoạch tu dưỡng, rèn luyện cá nhân số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: Ý kiến góp ý"

    Tình huống: “Trả lại” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 09/01/2026
      Khi "Ông Bình" thử "Trả lại" trên "kế hoạch tu dưỡng, rèn luyện cá nhân số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: lý do"

    Tình huống: “Trả lại” bị từ chối: việc của chính mình hoặc đã làm bước trước
      Biết hôm nay là ngày 09/01/2026
      Khi "Ông An" thử "Trả lại" trên "kế hoạch tu dưỡng, rèn luyện cá nhân số 1"
      Thì bị từ chối vì "không được tự quyết định việc của chính mình (Người lập kế hoạch)"

    Tình huống: “Xác nhận, phê duyệt” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 09/01/2026
      Khi "Ông Cường" thử "Xác nhận, phê duyệt" trên "kế hoạch tu dưỡng, rèn luyện cá nhân số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: văn bản (số, ngày)"

    Tình huống: “Góp ý” khi “Chi bộ góp ý, xem xét”: Chi bộ góp ý, xem xét
      Biết hôm nay là ngày 09/01/2026
      Khi "Ông Cường" thực hiện "Góp ý" trên "kế hoạch tu dưỡng, rèn luyện cá nhân số 1" với:
        | Ý kiến góp ý | Như trong hồ sơ kèm theo |
      Thì hồ sơ "kế hoạch tu dưỡng, rèn luyện cá nhân số 1" ở trạng thái "Chi bộ góp ý, xem xét"

    Tình huống: “Xác nhận, phê duyệt” bị từ chối: việc của chính mình hoặc đã làm bước trước, không có thẩm quyền, thiếu thông tin, giấy tờ, chưa đúng điều kiện
      Biết hôm nay là ngày 09/01/2026
      Khi "Ông An" thử "Xác nhận, phê duyệt" trên "kế hoạch tu dưỡng, rèn luyện cá nhân số 1"
      Thì bị từ chối vì "không được tự quyết định việc của chính mình (Người lập kế hoạch)"

    Tình huống: “Xác nhận, phê duyệt” bị từ chối: không có thẩm quyền, chưa đúng điều kiện
      Biết hôm nay là ngày 09/01/2026
      Khi "Ông Dũng" thay mặt "Ban Thường vụ" thử "Xác nhận, phê duyệt" trên "kế hoạch tu dưỡng, rèn luyện cá nhân số 1" với:
        | Văn bản (số, ngày) | 15-QĐ/ĐU |
      Thì bị từ chối vì "không được thay mặt Ban Thường vụ ở bước này"

    Tình huống: “Xác nhận, phê duyệt” bị từ chối: không có thẩm quyền, chưa đúng điều kiện (2)
      Biết hôm nay là ngày 09/01/2026
      Khi "Ông Dũng" thay mặt "Cấp ủy" thử "Xác nhận, phê duyệt" trên "kế hoạch tu dưỡng, rèn luyện cá nhân số 1" với:
        | Văn bản (số, ngày) | 15-QĐ/ĐU |
      Thì bị từ chối vì "không được thay mặt Cấp ủy ở bước này"

  Quy tắc: Hồ sơ “Kế hoạch tu dưỡng, rèn luyện cá nhân” ở trạng thái “Chi bộ góp ý, xem xét” (2)

    Bối cảnh:
      Biết hồ sơ "kế hoạch tu dưỡng, rèn luyện cá nhân số 1" thuộc loại "Kế hoạch tu dưỡng, rèn luyện cá nhân" do "Ông Bình" mở ngày 05/01/2026 với:
        | Người lập kế hoạch                               | Ông An                                 |
        | Cấp ủy quản lý hồ sơ                             | Đảng ủy phường Hoa Sữa                 |
        | Chi bộ                                           | Chi bộ khu dân cư số 3                 |
        | Cấp có thẩm quyền xác nhận, phê duyệt            | Thành ủy Sông Mây                      |
        | Đối tượng                                        | cán bộ chủ chốt                        |
        | Năm                                              | 2026                                   |
        | Thuộc diện phải niêm yết                         | có                                     |
        | Thuộc diện Ban Thường vụ quản lý                 | có                                     |
        | Thuộc diện mở rộng đối tượng niêm yết            | có                                     |
        | Số hạn chế, khuyết điểm năm trước chưa khắc phục | 1                                      |
        | Ủy ban Mặt trận Tổ quốc tiếp nhận                | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
      Và ngày 06/01/2026 "Ông An" đã thực hiện "Bắt đầu dự thảo" trên "kế hoạch tu dưỡng, rèn luyện cá nhân số 1"
      Và ngày 07/01/2026 "Ông An" đã thực hiện "Đăng ký" trên "kế hoạch tu dưỡng, rèn luyện cá nhân số 1" với:
        | Chuyên đề năm                           | Như trong hồ sơ kèm theo |
        | Công việc cụ thể                        | Việc thứ 1               |
        | Nội dung khắc phục hạn chế, khuyết điểm | Việc thứ 1               |
      Và ngày 08/01/2026 "Bà Hoa" đã thực hiện "Đưa ra chi bộ góp ý" trên "kế hoạch tu dưỡng, rèn luyện cá nhân số 1" với:
        | Biên bản | Biên bản ngày 08/01/2026 |

    Tình huống: “Xác nhận, phê duyệt” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ (2)
      Biết hôm nay là ngày 09/01/2026
      Khi "Ông Bình" thử "Xác nhận, phê duyệt" trên "kế hoạch tu dưỡng, rèn luyện cá nhân số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: văn bản (số, ngày)"

    Tình huống: “Xác nhận, phê duyệt” bị từ chối: việc của chính mình hoặc đã làm bước trước, thiếu thông tin, giấy tờ, chưa đúng điều kiện, không có thẩm quyền
      Biết hôm nay là ngày 09/01/2026
      Khi "Ông An" thử "Xác nhận, phê duyệt" trên "kế hoạch tu dưỡng, rèn luyện cá nhân số 1"
      Thì bị từ chối vì "không được tự quyết định việc của chính mình (Người lập kế hoạch)"

  Quy tắc: Hồ sơ “Kế hoạch tu dưỡng, rèn luyện cá nhân” ở trạng thái “Chi bộ góp ý, xem xét” (3)

    Bối cảnh:
      Biết hồ sơ "kế hoạch tu dưỡng, rèn luyện cá nhân số 1" thuộc loại "Kế hoạch tu dưỡng, rèn luyện cá nhân" do "Ông Bình" mở ngày 05/01/2026 với:
        | Người lập kế hoạch                               | Ông An                                 |
        | Cấp ủy quản lý hồ sơ                             | Đảng ủy phường Hoa Sữa                 |
        | Chi bộ                                           | Chi bộ khu dân cư số 3                 |
        | Cấp có thẩm quyền xác nhận, phê duyệt            | Thành ủy Sông Mây                      |
        | Đối tượng                                        | người đứng đầu                         |
        | Năm                                              | 2026                                   |
        | Thuộc diện phải niêm yết                         | có                                     |
        | Thuộc diện Ban Thường vụ quản lý                 | có                                     |
        | Thuộc diện mở rộng đối tượng niêm yết            | có                                     |
        | Số hạn chế, khuyết điểm năm trước chưa khắc phục | 1                                      |
        | Ủy ban Mặt trận Tổ quốc tiếp nhận                | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
      Và ngày 06/01/2026 "Ông An" đã thực hiện "Bắt đầu dự thảo" trên "kế hoạch tu dưỡng, rèn luyện cá nhân số 1"
      Và ngày 07/01/2026 "Ông An" đã thực hiện "Đăng ký" trên "kế hoạch tu dưỡng, rèn luyện cá nhân số 1" với:
        | Chuyên đề năm                           | Như trong hồ sơ kèm theo |
        | Công việc cụ thể                        | Việc thứ 1               |
        | Nội dung khắc phục hạn chế, khuyết điểm | Việc thứ 1               |
      Và ngày 08/01/2026 "Bà Hoa" đã thực hiện "Đưa ra chi bộ góp ý" trên "kế hoạch tu dưỡng, rèn luyện cá nhân số 1" với:
        | Biên bản | Biên bản ngày 08/01/2026 |

    Tình huống: “Xác nhận, phê duyệt” bị từ chối: thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 09/01/2026
      Khi "Ông Bình" thử "Xác nhận, phê duyệt" trên "kế hoạch tu dưỡng, rèn luyện cá nhân số 1"
      Thì bị từ chối vì "thiếu: văn bản (số, ngày)"

    Tình huống: “Xác nhận, phê duyệt” bị từ chối: thiếu thông tin, giấy tờ, chưa đúng điều kiện, không có thẩm quyền
      Biết hôm nay là ngày 09/01/2026
      Khi "Ông Bình" thử "Xác nhận, phê duyệt" trên "kế hoạch tu dưỡng, rèn luyện cá nhân số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"

  Quy tắc: Hồ sơ “Kế hoạch tu dưỡng, rèn luyện cá nhân” ở trạng thái “Chi bộ góp ý, xem xét” (4)

    Bối cảnh:
      Biết hồ sơ "kế hoạch tu dưỡng, rèn luyện cá nhân số 1" thuộc loại "Kế hoạch tu dưỡng, rèn luyện cá nhân" do "Ông Bình" mở ngày 05/01/2026 với:
        | Người lập kế hoạch                               | Ông An                                 |
        | Cấp ủy quản lý hồ sơ                             | Đảng ủy phường Hoa Sữa                 |
        | Chi bộ                                           | Chi bộ khu dân cư số 3                 |
        | Cấp có thẩm quyền xác nhận, phê duyệt            | Thành ủy Sông Mây                      |
        | Đối tượng                                        | đảng viên                              |
        | Năm                                              | 2026                                   |
        | Thuộc diện phải niêm yết                         | có                                     |
        | Thuộc diện Ban Thường vụ quản lý                 | có                                     |
        | Thuộc diện mở rộng đối tượng niêm yết            | không                                  |
        | Số hạn chế, khuyết điểm năm trước chưa khắc phục | 1                                      |
        | Ủy ban Mặt trận Tổ quốc tiếp nhận                | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
      Và ngày 06/01/2026 "Ông An" đã thực hiện "Bắt đầu dự thảo" trên "kế hoạch tu dưỡng, rèn luyện cá nhân số 1"
      Và ngày 07/01/2026 "Ông An" đã thực hiện "Đăng ký" trên "kế hoạch tu dưỡng, rèn luyện cá nhân số 1" với:
        | Chuyên đề năm                           | Như trong hồ sơ kèm theo |
        | Công việc cụ thể                        | Việc thứ 1               |
        | Nội dung khắc phục hạn chế, khuyết điểm | Việc thứ 1               |
      Và ngày 08/01/2026 "Bà Hoa" đã thực hiện "Đưa ra chi bộ góp ý" trên "kế hoạch tu dưỡng, rèn luyện cá nhân số 1" với:
        | Biên bản | Biên bản ngày 08/01/2026 |

    Tình huống: “Xác nhận, phê duyệt” khi “Chi bộ góp ý, xem xét”: Đã được xác nhận, phê duyệt
      Biết hôm nay là ngày 09/01/2026
      Khi "Bà Hoa" thực hiện "Xác nhận, phê duyệt" trên "kế hoạch tu dưỡng, rèn luyện cá nhân số 1" với:
        | Văn bản (số, ngày) | 15-QĐ/ĐU |
      Thì hồ sơ "kế hoạch tu dưỡng, rèn luyện cá nhân số 1" ở trạng thái "Đã được xác nhận, phê duyệt"
      Và hồ sơ "kế hoạch tu dưỡng, rèn luyện cá nhân số 1" có 1 hồ sơ "Niêm yết công khai" ở trạng thái "Phải niêm yết"
      Và hồ sơ "kế hoạch tu dưỡng, rèn luyện cá nhân số 1" có 1 hồ sơ "Niêm yết công khai"

  Quy tắc: Hồ sơ “Kế hoạch tu dưỡng, rèn luyện cá nhân” ở trạng thái “Chi bộ góp ý, xem xét” (5)

    Bối cảnh:
      Biết hồ sơ "kế hoạch tu dưỡng, rèn luyện cá nhân số 1" thuộc loại "Kế hoạch tu dưỡng, rèn luyện cá nhân" do "Ông Bình" mở ngày 05/01/2026 với:
        | Người lập kế hoạch                               | Ông An                                 |
        | Cấp ủy quản lý hồ sơ                             | Đảng ủy phường Hoa Sữa                 |
        | Chi bộ                                           | Chi bộ khu dân cư số 3                 |
        | Cấp có thẩm quyền xác nhận, phê duyệt            | Thành ủy Sông Mây                      |
        | Đối tượng                                        | cán bộ chủ chốt                        |
        | Năm                                              | 2026                                   |
        | Thuộc diện phải niêm yết                         | không                                  |
        | Thuộc diện Ban Thường vụ quản lý                 | có                                     |
        | Thuộc diện mở rộng đối tượng niêm yết            | có                                     |
        | Số hạn chế, khuyết điểm năm trước chưa khắc phục | 1                                      |
        | Ủy ban Mặt trận Tổ quốc tiếp nhận                | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
      Và ngày 06/01/2026 "Ông An" đã thực hiện "Bắt đầu dự thảo" trên "kế hoạch tu dưỡng, rèn luyện cá nhân số 1"
      Và ngày 07/01/2026 "Ông An" đã thực hiện "Đăng ký" trên "kế hoạch tu dưỡng, rèn luyện cá nhân số 1" với:
        | Chuyên đề năm                           | Như trong hồ sơ kèm theo |
        | Công việc cụ thể                        | Việc thứ 1               |
        | Nội dung khắc phục hạn chế, khuyết điểm | Việc thứ 1               |
      Và ngày 08/01/2026 "Bà Hoa" đã thực hiện "Đưa ra chi bộ góp ý" trên "kế hoạch tu dưỡng, rèn luyện cá nhân số 1" với:
        | Biên bản | Biên bản ngày 08/01/2026 |

    Tình huống: “Xác nhận, phê duyệt” khi “Chi bộ góp ý, xem xét”: Đã được xác nhận, phê duyệt (2)
      Biết hôm nay là ngày 09/01/2026
      Khi "Ông Dũng" thay mặt "Ban Thường vụ" thực hiện "Xác nhận, phê duyệt" trên "kế hoạch tu dưỡng, rèn luyện cá nhân số 1" với:
        | Văn bản (số, ngày) | 15-QĐ/ĐU |
      Thì hồ sơ "kế hoạch tu dưỡng, rèn luyện cá nhân số 1" ở trạng thái "Đã được xác nhận, phê duyệt"
      Và hồ sơ "kế hoạch tu dưỡng, rèn luyện cá nhân số 1" có 0 hồ sơ "Niêm yết công khai"

  Quy tắc: Hồ sơ “Kế hoạch tu dưỡng, rèn luyện cá nhân” ở trạng thái “Chi bộ góp ý, xem xét” (6)

    Bối cảnh:
      Biết hồ sơ "kế hoạch tu dưỡng, rèn luyện cá nhân số 1" thuộc loại "Kế hoạch tu dưỡng, rèn luyện cá nhân" do "Ông Bình" mở ngày 05/01/2026 với:
        | Người lập kế hoạch                               | Ông An                                 |
        | Cấp ủy quản lý hồ sơ                             | Đảng ủy phường Hoa Sữa                 |
        | Chi bộ                                           | Chi bộ khu dân cư số 3                 |
        | Cấp có thẩm quyền xác nhận, phê duyệt            | Thành ủy Sông Mây                      |
        | Đối tượng                                        | cán bộ chủ chốt                        |
        | Năm                                              | 2026                                   |
        | Thuộc diện phải niêm yết                         | có                                     |
        | Thuộc diện Ban Thường vụ quản lý                 | có                                     |
        | Thuộc diện mở rộng đối tượng niêm yết            | không                                  |
        | Số hạn chế, khuyết điểm năm trước chưa khắc phục | 1                                      |
        | Ủy ban Mặt trận Tổ quốc tiếp nhận                | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
      Và ngày 06/01/2026 "Ông An" đã thực hiện "Bắt đầu dự thảo" trên "kế hoạch tu dưỡng, rèn luyện cá nhân số 1"
      Và ngày 07/01/2026 "Ông An" đã thực hiện "Đăng ký" trên "kế hoạch tu dưỡng, rèn luyện cá nhân số 1" với:
        | Chuyên đề năm                           | Như trong hồ sơ kèm theo |
        | Công việc cụ thể                        | Việc thứ 1               |
        | Nội dung khắc phục hạn chế, khuyết điểm | Việc thứ 1               |
      Và ngày 08/01/2026 "Bà Hoa" đã thực hiện "Đưa ra chi bộ góp ý" trên "kế hoạch tu dưỡng, rèn luyện cá nhân số 1" với:
        | Biên bản | Biên bản ngày 08/01/2026 |

    Tình huống: “Xác nhận, phê duyệt” khi “Chi bộ góp ý, xem xét”: Đã được xác nhận, phê duyệt (3)
      Biết hôm nay là ngày 09/01/2026
      Khi "Ông Dũng" thay mặt "Ban Thường vụ" thực hiện "Xác nhận, phê duyệt" trên "kế hoạch tu dưỡng, rèn luyện cá nhân số 1" với:
        | Văn bản (số, ngày) | 15-QĐ/ĐU |
      Thì hồ sơ "kế hoạch tu dưỡng, rèn luyện cá nhân số 1" ở trạng thái "Đã được xác nhận, phê duyệt"
      Và hồ sơ "kế hoạch tu dưỡng, rèn luyện cá nhân số 1" có 1 hồ sơ "Niêm yết công khai" ở trạng thái "Phải niêm yết"
      Và hồ sơ "kế hoạch tu dưỡng, rèn luyện cá nhân số 1" có 1 hồ sơ "Niêm yết công khai"

  Quy tắc: Hồ sơ “Kế hoạch tu dưỡng, rèn luyện cá nhân” ở trạng thái “Trả lại để chỉnh sửa, bổ sung”

    Bối cảnh:
      Biết hồ sơ "kế hoạch tu dưỡng, rèn luyện cá nhân số 1" thuộc loại "Kế hoạch tu dưỡng, rèn luyện cá nhân" do "Ông Bình" mở ngày 05/01/2026 với:
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
      Và ngày 06/01/2026 "Ông An" đã thực hiện "Bắt đầu dự thảo" trên "kế hoạch tu dưỡng, rèn luyện cá nhân số 1"
      Và ngày 07/01/2026 "Ông An" đã thực hiện "Đăng ký" trên "kế hoạch tu dưỡng, rèn luyện cá nhân số 1" với:
        | Chuyên đề năm                           | Như trong hồ sơ kèm theo |
        | Công việc cụ thể                        | Việc thứ 1               |
        | Nội dung khắc phục hạn chế, khuyết điểm | Việc thứ 1               |
      Và ngày 08/01/2026 "Bà Hoa" đã thực hiện "Đưa ra chi bộ góp ý" trên "kế hoạch tu dưỡng, rèn luyện cá nhân số 1" với:
        | Biên bản | Biên bản ngày 08/01/2026 |
      Và ngày 09/01/2026 "Bà Hoa" đã thực hiện "Trả lại" trên "kế hoạch tu dưỡng, rèn luyện cá nhân số 1" với:
        | Lý do | Theo kết quả xem xét hồ sơ |

    Tình huống: “Kết thúc do chuyển đi, từ trần, ra khỏi Đảng” khi “Trả lại để chỉnh sửa, bổ sung”: Kết thúc do chuyển đi, từ trần, ra khỏi Đảng
      Biết hôm nay là ngày 10/01/2026
      Khi "Bà Mai" thực hiện "Kết thúc do chuyển đi, từ trần, ra khỏi Đảng" trên "kế hoạch tu dưỡng, rèn luyện cá nhân số 1" với:
        | Lý do | Theo kết quả xem xét hồ sơ |
      Thì hồ sơ "kế hoạch tu dưỡng, rèn luyện cá nhân số 1" ở trạng thái "Kết thúc do chuyển đi, từ trần, ra khỏi Đảng"

    Tình huống: “Khép chu kỳ” khi “Trả lại để chỉnh sửa, bổ sung”: Không lập (hết chu kỳ)
      Biết hôm nay là ngày 10/01/2026
      Khi "Ông Bình" thực hiện "Khép chu kỳ" trên "kế hoạch tu dưỡng, rèn luyện cá nhân số 1"
      Thì hồ sơ "kế hoạch tu dưỡng, rèn luyện cá nhân số 1" ở trạng thái "Không lập (hết chu kỳ)"

  Quy tắc: Hồ sơ “Kế hoạch tu dưỡng, rèn luyện cá nhân” ở trạng thái “Đã được xác nhận, phê duyệt”

    Bối cảnh:
      Biết hồ sơ "kế hoạch tu dưỡng, rèn luyện cá nhân số 1" thuộc loại "Kế hoạch tu dưỡng, rèn luyện cá nhân" do "Ông Bình" mở ngày 05/01/2026 với:
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
      Và ngày 06/01/2026 "Ông An" đã thực hiện "Bắt đầu dự thảo" trên "kế hoạch tu dưỡng, rèn luyện cá nhân số 1"
      Và ngày 07/01/2026 "Ông An" đã thực hiện "Đăng ký" trên "kế hoạch tu dưỡng, rèn luyện cá nhân số 1" với:
        | Chuyên đề năm                           | Như trong hồ sơ kèm theo |
        | Công việc cụ thể                        | Việc thứ 1               |
        | Nội dung khắc phục hạn chế, khuyết điểm | Việc thứ 1               |
      Và ngày 08/01/2026 "Bà Hoa" đã thực hiện "Đưa ra chi bộ góp ý" trên "kế hoạch tu dưỡng, rèn luyện cá nhân số 1" với:
        | Biên bản | Biên bản ngày 08/01/2026 |
      Và ngày 09/01/2026 "Bà Hoa" đã thực hiện "Xác nhận, phê duyệt" trên "kế hoạch tu dưỡng, rèn luyện cá nhân số 1" với:
        | Văn bản (số, ngày) | 15-QĐ/ĐU |
      Và "niêm yết công khai số 1" là hồ sơ "Niêm yết công khai" phát sinh từ "kế hoạch tu dưỡng, rèn luyện cá nhân số 1"

    Tình huống: “Kết thúc do chuyển đi, từ trần, ra khỏi Đảng” khi “Đã được xác nhận, phê duyệt”: Kết thúc do chuyển đi, từ trần, ra khỏi Đảng
      Biết hôm nay là ngày 10/01/2026
      Khi "Bà Mai" thực hiện "Kết thúc do chuyển đi, từ trần, ra khỏi Đảng" trên "kế hoạch tu dưỡng, rèn luyện cá nhân số 1" với:
        | Lý do | Theo kết quả xem xét hồ sơ |
      Thì hồ sơ "kế hoạch tu dưỡng, rèn luyện cá nhân số 1" ở trạng thái "Kết thúc do chuyển đi, từ trần, ra khỏi Đảng"

    Tình huống: “Bàn giao cho MTTQ” bị từ chối: không có thẩm quyền
      Biết hôm nay là ngày 10/01/2026
      Khi "Ông Bình" thử "Bàn giao cho MTTQ" trên "kế hoạch tu dưỡng, rèn luyện cá nhân số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"

    Tình huống: “Triển khai” bị từ chối: không có thẩm quyền
      Biết hôm nay là ngày 10/01/2026
      Khi "Ông Bình" thử "Triển khai" trên "kế hoạch tu dưỡng, rèn luyện cá nhân số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"

  Quy tắc: Hồ sơ “Kế hoạch tu dưỡng, rèn luyện cá nhân” ở trạng thái “Đã được xác nhận, phê duyệt” (2)

    Bối cảnh:
      Biết hồ sơ "kế hoạch tu dưỡng, rèn luyện cá nhân số 1" thuộc loại "Kế hoạch tu dưỡng, rèn luyện cá nhân" do "Ông Bình" mở ngày 05/01/2026 với:
        | Người lập kế hoạch                               | Ông An                                 |
        | Cấp ủy quản lý hồ sơ                             | Đảng ủy phường Hoa Sữa                 |
        | Chi bộ                                           | Chi bộ khu dân cư số 3                 |
        | Cấp có thẩm quyền xác nhận, phê duyệt            | Thành ủy Sông Mây                      |
        | Đối tượng                                        | đảng viên                              |
        | Năm                                              | 2026                                   |
        | Thuộc diện phải niêm yết                         | có                                     |
        | Thuộc diện Ban Thường vụ quản lý                 | không                                  |
        | Thuộc diện mở rộng đối tượng niêm yết            | có                                     |
        | Số hạn chế, khuyết điểm năm trước chưa khắc phục | 1                                      |
        | Ủy ban Mặt trận Tổ quốc tiếp nhận                | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
      Và ngày 06/01/2026 "Ông An" đã thực hiện "Bắt đầu dự thảo" trên "kế hoạch tu dưỡng, rèn luyện cá nhân số 1"
      Và ngày 07/01/2026 "Ông An" đã thực hiện "Đăng ký" trên "kế hoạch tu dưỡng, rèn luyện cá nhân số 1" với:
        | Chuyên đề năm                           | Như trong hồ sơ kèm theo |
        | Công việc cụ thể                        | Việc thứ 1               |
        | Nội dung khắc phục hạn chế, khuyết điểm | Việc thứ 1               |
      Và ngày 08/01/2026 "Bà Hoa" đã thực hiện "Đưa ra chi bộ góp ý" trên "kế hoạch tu dưỡng, rèn luyện cá nhân số 1" với:
        | Biên bản | Biên bản ngày 08/01/2026 |
      Và ngày 09/01/2026 "Bà Hoa" đã thực hiện "Xác nhận, phê duyệt" trên "kế hoạch tu dưỡng, rèn luyện cá nhân số 1" với:
        | Văn bản (số, ngày) | 15-QĐ/ĐU |
      Và "niêm yết công khai số 1" là hồ sơ "Niêm yết công khai" phát sinh từ "kế hoạch tu dưỡng, rèn luyện cá nhân số 1"

    Tình huống: “Bàn giao cho MTTQ” bị từ chối: chưa đúng điều kiện
      Biết hôm nay là ngày 10/01/2026
      Khi "Bà Mai" thử "Bàn giao cho MTTQ" trên "kế hoạch tu dưỡng, rèn luyện cá nhân số 1" với:
        | Giấy biên nhận | Giấy biên nhận ngày 10/01/2026 |
      Thì bị từ chối vì "yêu cầu: thuộc diện Ban Thường vụ quản lý: có"

  Quy tắc: Hồ sơ “Kế hoạch tu dưỡng, rèn luyện cá nhân” ở trạng thái “Đang thực hiện”

    Bối cảnh:
      Biết hồ sơ "kế hoạch tu dưỡng, rèn luyện cá nhân số 1" thuộc loại "Kế hoạch tu dưỡng, rèn luyện cá nhân" do "Ông Bình" mở ngày 05/01/2026 với:
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
      Và ngày 06/01/2026 "Ông An" đã thực hiện "Bắt đầu dự thảo" trên "kế hoạch tu dưỡng, rèn luyện cá nhân số 1"
      Và ngày 07/01/2026 "Ông An" đã thực hiện "Đăng ký" trên "kế hoạch tu dưỡng, rèn luyện cá nhân số 1" với:
        | Chuyên đề năm                           | Như trong hồ sơ kèm theo |
        | Công việc cụ thể                        | Việc thứ 1               |
        | Nội dung khắc phục hạn chế, khuyết điểm | Việc thứ 1               |
      Và ngày 08/01/2026 "Bà Hoa" đã thực hiện "Đưa ra chi bộ góp ý" trên "kế hoạch tu dưỡng, rèn luyện cá nhân số 1" với:
        | Biên bản | Biên bản ngày 08/01/2026 |
      Và ngày 09/01/2026 "Bà Hoa" đã thực hiện "Xác nhận, phê duyệt" trên "kế hoạch tu dưỡng, rèn luyện cá nhân số 1" với:
        | Văn bản (số, ngày) | 15-QĐ/ĐU |
      Và "niêm yết công khai số 1" là hồ sơ "Niêm yết công khai" phát sinh từ "kế hoạch tu dưỡng, rèn luyện cá nhân số 1"
      Và ngày 10/01/2026 "Bà Mai" đã thực hiện "Triển khai" trên "kế hoạch tu dưỡng, rèn luyện cá nhân số 1"

    Tình huống: “Bàn giao cho MTTQ” khi “Đang thực hiện”: Đang thực hiện
      Biết hôm nay là ngày 12/01/2026
      Khi "Bà Mai" thực hiện "Bàn giao cho MTTQ" trên "kế hoạch tu dưỡng, rèn luyện cá nhân số 1" với:
        | Giấy biên nhận | Giấy biên nhận ngày 12/01/2026 |
      Thì hồ sơ "kế hoạch tu dưỡng, rèn luyện cá nhân số 1" ở trạng thái "Đang thực hiện"

    Tình huống: “Kết thúc do chuyển đi, từ trần, ra khỏi Đảng” khi “Đang thực hiện”: Kết thúc do chuyển đi, từ trần, ra khỏi Đảng
      Biết hôm nay là ngày 12/01/2026
      Khi "Bà Mai" thực hiện "Kết thúc do chuyển đi, từ trần, ra khỏi Đảng" trên "kế hoạch tu dưỡng, rèn luyện cá nhân số 1" với:
        | Lý do | Theo kết quả xem xét hồ sơ |
      Thì hồ sơ "kế hoạch tu dưỡng, rèn luyện cá nhân số 1" ở trạng thái "Kết thúc do chuyển đi, từ trần, ra khỏi Đảng"

    Tình huống: “Cập nhật tháng” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 12/01/2026
      Khi "Ông Bình" thử "Cập nhật tháng" trên "kế hoạch tu dưỡng, rèn luyện cá nhân số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: Tình hình thực hiện trong tháng"

    Tình huống: “Kiểm điểm cuối năm” bị từ chối: không có thẩm quyền
      Biết hôm nay là ngày 12/01/2026
      Khi "Ông Cường" thử "Kiểm điểm cuối năm" trên "kế hoạch tu dưỡng, rèn luyện cá nhân số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"

    Tình huống: “Điều chỉnh” bị từ chối: chưa đúng điều kiện
      Khi "Ông An" thử "Điều chỉnh" trên "kế hoạch tu dưỡng, rèn luyện cá nhân số 1" với:
        | Lý do            | Theo kết quả xem xét hồ sơ |
        | Chuyên đề năm    | Như trong hồ sơ kèm theo   |
        | Công việc cụ thể | Việc thứ 1                 |
      Thì bị từ chối vì "yêu cầu: số hạn chế, khuyết điểm năm trước chưa khắc phục là 0 hoặc số lượng nội dung khắc phục hạn chế, khuyết điểm từ số hạn chế, khuyết điểm năm trước chưa khắc phục trở lên"

  Quy tắc: Hồ sơ “Kế hoạch tu dưỡng, rèn luyện cá nhân” ở trạng thái “Đang thực hiện” (2)

    Bối cảnh:
      Biết hồ sơ "kế hoạch tu dưỡng, rèn luyện cá nhân số 1" thuộc loại "Kế hoạch tu dưỡng, rèn luyện cá nhân" do "Ông Bình" mở ngày 05/01/2026 với:
        | Người lập kế hoạch                               | Ông An                                 |
        | Cấp ủy quản lý hồ sơ                             | Đảng ủy phường Hoa Sữa                 |
        | Chi bộ                                           | Chi bộ khu dân cư số 3                 |
        | Cấp có thẩm quyền xác nhận, phê duyệt            | Thành ủy Sông Mây                      |
        | Đối tượng                                        | đảng viên                              |
        | Năm                                              | 2026                                   |
        | Thuộc diện phải niêm yết                         | có                                     |
        | Thuộc diện Ban Thường vụ quản lý                 | có                                     |
        | Thuộc diện mở rộng đối tượng niêm yết            | có                                     |
        | Số hạn chế, khuyết điểm năm trước chưa khắc phục | 0                                      |
        | Ủy ban Mặt trận Tổ quốc tiếp nhận                | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
      Và ngày 06/01/2026 "Ông An" đã thực hiện "Bắt đầu dự thảo" trên "kế hoạch tu dưỡng, rèn luyện cá nhân số 1"
      Và ngày 07/01/2026 "Ông An" đã thực hiện "Đăng ký" trên "kế hoạch tu dưỡng, rèn luyện cá nhân số 1" với:
        | Chuyên đề năm    | Như trong hồ sơ kèm theo |
        | Công việc cụ thể | Việc thứ 1               |
      Và ngày 08/01/2026 "Bà Hoa" đã thực hiện "Đưa ra chi bộ góp ý" trên "kế hoạch tu dưỡng, rèn luyện cá nhân số 1" với:
        | Biên bản | Biên bản ngày 08/01/2026 |
      Và ngày 09/01/2026 "Bà Hoa" đã thực hiện "Xác nhận, phê duyệt" trên "kế hoạch tu dưỡng, rèn luyện cá nhân số 1" với:
        | Văn bản (số, ngày) | 15-QĐ/ĐU |
      Và "niêm yết công khai số 1" là hồ sơ "Niêm yết công khai" phát sinh từ "kế hoạch tu dưỡng, rèn luyện cá nhân số 1"
      Và ngày 10/01/2026 "Bà Mai" đã thực hiện "Triển khai" trên "kế hoạch tu dưỡng, rèn luyện cá nhân số 1"

    Tình huống: “Điều chỉnh” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ, chưa đúng điều kiện
      Biết hôm nay là ngày 12/01/2026
      Khi "Ông Bình" thử "Điều chỉnh" trên "kế hoạch tu dưỡng, rèn luyện cá nhân số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: lý do"
      Và bị từ chối vì "thiếu: Chuyên đề năm"
      Và bị từ chối vì "thiếu: Công việc cụ thể"
      Và bị từ chối vì "yêu cầu: số lượng công việc cụ thể từ 1 trở lên"

    Tình huống: “Điều chỉnh” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ, chưa đúng điều kiện (2)
      Biết hôm nay là ngày 12/01/2026
      Khi "Ông Bình" thử "Điều chỉnh" trên "kế hoạch tu dưỡng, rèn luyện cá nhân số 1"
      Thì bị từ chối vì "yêu cầu: số lượng công việc cụ thể không quá 2"

    Tình huống: “Điều chỉnh” khi “Đang thực hiện”: Chi bộ góp ý, xem xét
      Biết hôm nay là ngày 12/01/2026
      Khi "Ông An" thực hiện "Điều chỉnh" trên "kế hoạch tu dưỡng, rèn luyện cá nhân số 1" với:
        | Lý do            | Theo kết quả xem xét hồ sơ |
        | Chuyên đề năm    | Như trong hồ sơ kèm theo   |
        | Công việc cụ thể | Việc thứ 1                 |
      Thì hồ sơ "kế hoạch tu dưỡng, rèn luyện cá nhân số 1" ở trạng thái "Chi bộ góp ý, xem xét"
      Và hồ sơ "kế hoạch tu dưỡng, rèn luyện cá nhân số 1" có "Bản kế hoạch số" là "2"

  Quy tắc: Hồ sơ “Kế hoạch tu dưỡng, rèn luyện cá nhân” ở trạng thái “Đang kiểm điểm, đánh giá cuối năm”

    Bối cảnh:
      Biết hồ sơ "kế hoạch tu dưỡng, rèn luyện cá nhân số 1" thuộc loại "Kế hoạch tu dưỡng, rèn luyện cá nhân" do "Ông Bình" mở ngày 05/01/2026 với:
        | Người lập kế hoạch                               | Ông An                                 |
        | Cấp ủy quản lý hồ sơ                             | Đảng ủy phường Hoa Sữa                 |
        | Chi bộ                                           | Chi bộ khu dân cư số 3                 |
        | Cấp có thẩm quyền xác nhận, phê duyệt            | Thành ủy Sông Mây                      |
        | Đối tượng                                        | cán bộ chủ chốt                        |
        | Năm                                              | 2026                                   |
        | Thuộc diện phải niêm yết                         | có                                     |
        | Thuộc diện Ban Thường vụ quản lý                 | có                                     |
        | Thuộc diện mở rộng đối tượng niêm yết            | có                                     |
        | Số hạn chế, khuyết điểm năm trước chưa khắc phục | 1                                      |
        | Ủy ban Mặt trận Tổ quốc tiếp nhận                | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
      Và ngày 06/01/2026 "Ông An" đã thực hiện "Bắt đầu dự thảo" trên "kế hoạch tu dưỡng, rèn luyện cá nhân số 1"
      Và ngày 07/01/2026 "Ông An" đã thực hiện "Đăng ký" trên "kế hoạch tu dưỡng, rèn luyện cá nhân số 1" với:
        | Chuyên đề năm                           | Như trong hồ sơ kèm theo |
        | Công việc cụ thể                        | Việc thứ 1               |
        | Nội dung khắc phục hạn chế, khuyết điểm | Việc thứ 1               |
      Và ngày 08/01/2026 "Bà Hoa" đã thực hiện "Đưa ra chi bộ góp ý" trên "kế hoạch tu dưỡng, rèn luyện cá nhân số 1" với:
        | Biên bản | Biên bản ngày 08/01/2026 |
      Và ngày 09/01/2026 "Ông Dũng" thay mặt "Ban Thường vụ" đã thực hiện "Xác nhận, phê duyệt" trên "kế hoạch tu dưỡng, rèn luyện cá nhân số 1" với:
        | Văn bản (số, ngày) | 15-QĐ/ĐU |
      Và "niêm yết công khai số 1" là hồ sơ "Niêm yết công khai" phát sinh từ "kế hoạch tu dưỡng, rèn luyện cá nhân số 1"
      Và ngày 10/01/2026 "Bà Mai" đã thực hiện "Triển khai" trên "kế hoạch tu dưỡng, rèn luyện cá nhân số 1"
      Và ngày 12/01/2026 "Bà Hoa" đã thực hiện "Kiểm điểm cuối năm" trên "kế hoạch tu dưỡng, rèn luyện cá nhân số 1"

    Tình huống: “Đánh giá” khi “Đang kiểm điểm, đánh giá cuối năm”: Đã đánh giá kết quả thực hiện
      Biết hôm nay là ngày 13/01/2026
      Khi "Ông Dũng" thay mặt "Ban Thường vụ" thực hiện "Đánh giá" trên "kế hoạch tu dưỡng, rèn luyện cá nhân số 1" với:
        | Kết quả thực hiện | hoàn thành |
      Thì hồ sơ "kế hoạch tu dưỡng, rèn luyện cá nhân số 1" ở trạng thái "Đã đánh giá kết quả thực hiện"

    Tình huống: “Đánh giá” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 13/01/2026
      Khi "Ông Bình" thử "Đánh giá" trên "kế hoạch tu dưỡng, rèn luyện cá nhân số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: Kết quả thực hiện"

    Tình huống: “Đánh giá” bị từ chối: việc của chính mình hoặc đã làm bước trước
      Biết hôm nay là ngày 13/01/2026
      Khi "Ông An" thử "Đánh giá" trên "kế hoạch tu dưỡng, rèn luyện cá nhân số 1"
      Thì bị từ chối vì "không được tự quyết định việc của chính mình (Người lập kế hoạch)"

  Quy tắc: Hồ sơ “Kế hoạch tu dưỡng, rèn luyện cá nhân” ở trạng thái “Đang kiểm điểm, đánh giá cuối năm” (2)

    Bối cảnh:
      Biết hồ sơ "kế hoạch tu dưỡng, rèn luyện cá nhân số 1" thuộc loại "Kế hoạch tu dưỡng, rèn luyện cá nhân" do "Ông Bình" mở ngày 05/01/2026 với:
        | Người lập kế hoạch                               | Ông An                                 |
        | Cấp ủy quản lý hồ sơ                             | Đảng ủy phường Hoa Sữa                 |
        | Chi bộ                                           | Chi bộ khu dân cư số 3                 |
        | Cấp có thẩm quyền xác nhận, phê duyệt            | Thành ủy Sông Mây                      |
        | Đối tượng                                        | người đứng đầu                         |
        | Năm                                              | 2026                                   |
        | Thuộc diện phải niêm yết                         | có                                     |
        | Thuộc diện Ban Thường vụ quản lý                 | có                                     |
        | Thuộc diện mở rộng đối tượng niêm yết            | có                                     |
        | Số hạn chế, khuyết điểm năm trước chưa khắc phục | 1                                      |
        | Ủy ban Mặt trận Tổ quốc tiếp nhận                | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
      Và ngày 06/01/2026 "Ông An" đã thực hiện "Bắt đầu dự thảo" trên "kế hoạch tu dưỡng, rèn luyện cá nhân số 1"
      Và ngày 07/01/2026 "Ông An" đã thực hiện "Đăng ký" trên "kế hoạch tu dưỡng, rèn luyện cá nhân số 1" với:
        | Chuyên đề năm                           | Như trong hồ sơ kèm theo |
        | Công việc cụ thể                        | Việc thứ 1               |
        | Nội dung khắc phục hạn chế, khuyết điểm | Việc thứ 1               |
      Và ngày 08/01/2026 "Bà Hoa" đã thực hiện "Đưa ra chi bộ góp ý" trên "kế hoạch tu dưỡng, rèn luyện cá nhân số 1" với:
        | Biên bản | Biên bản ngày 08/01/2026 |
      Và ngày 09/01/2026 "Ông Dũng" thay mặt "Cấp ủy" đã thực hiện "Xác nhận, phê duyệt" trên "kế hoạch tu dưỡng, rèn luyện cá nhân số 1" với:
        | Văn bản (số, ngày) | 15-QĐ/ĐU |
      Và "niêm yết công khai số 1" là hồ sơ "Niêm yết công khai" phát sinh từ "kế hoạch tu dưỡng, rèn luyện cá nhân số 1"
      Và ngày 10/01/2026 "Bà Mai" đã thực hiện "Triển khai" trên "kế hoạch tu dưỡng, rèn luyện cá nhân số 1"
      Và ngày 12/01/2026 "Bà Hoa" đã thực hiện "Kiểm điểm cuối năm" trên "kế hoạch tu dưỡng, rèn luyện cá nhân số 1"

    Tình huống: “Đánh giá” khi “Đang kiểm điểm, đánh giá cuối năm”: Đã đánh giá kết quả thực hiện (2)
      Biết hôm nay là ngày 13/01/2026
      Khi "Ông Dũng" thay mặt "Cấp ủy" thực hiện "Đánh giá" trên "kế hoạch tu dưỡng, rèn luyện cá nhân số 1" với:
        | Kết quả thực hiện | hoàn thành |
      Thì hồ sơ "kế hoạch tu dưỡng, rèn luyện cá nhân số 1" ở trạng thái "Đã đánh giá kết quả thực hiện"

    Tình huống: “Đánh giá” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ (2)
      Biết hôm nay là ngày 13/01/2026
      Khi "Ông Bình" thử "Đánh giá" trên "kế hoạch tu dưỡng, rèn luyện cá nhân số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: Kết quả thực hiện"

    Tình huống: “Đánh giá” bị từ chối: việc của chính mình hoặc đã làm bước trước (2)
      Biết hôm nay là ngày 13/01/2026
      Khi "Ông An" thử "Đánh giá" trên "kế hoạch tu dưỡng, rèn luyện cá nhân số 1"
      Thì bị từ chối vì "không được tự quyết định việc của chính mình (Người lập kế hoạch)"

  Quy tắc: Hồ sơ “Kế hoạch tu dưỡng, rèn luyện cá nhân” ở trạng thái “Đang kiểm điểm, đánh giá cuối năm” (3)

    Bối cảnh:
      Biết hồ sơ "kế hoạch tu dưỡng, rèn luyện cá nhân số 1" thuộc loại "Kế hoạch tu dưỡng, rèn luyện cá nhân" do "Ông Bình" mở ngày 05/01/2026 với:
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
      Và ngày 06/01/2026 "Ông An" đã thực hiện "Bắt đầu dự thảo" trên "kế hoạch tu dưỡng, rèn luyện cá nhân số 1"
      Và ngày 07/01/2026 "Ông An" đã thực hiện "Đăng ký" trên "kế hoạch tu dưỡng, rèn luyện cá nhân số 1" với:
        | Chuyên đề năm                           | Như trong hồ sơ kèm theo |
        | Công việc cụ thể                        | Việc thứ 1               |
        | Nội dung khắc phục hạn chế, khuyết điểm | Việc thứ 1               |
      Và ngày 08/01/2026 "Bà Hoa" đã thực hiện "Đưa ra chi bộ góp ý" trên "kế hoạch tu dưỡng, rèn luyện cá nhân số 1" với:
        | Biên bản | Biên bản ngày 08/01/2026 |
      Và ngày 09/01/2026 "Bà Hoa" đã thực hiện "Xác nhận, phê duyệt" trên "kế hoạch tu dưỡng, rèn luyện cá nhân số 1" với:
        | Văn bản (số, ngày) | 15-QĐ/ĐU |
      Và "niêm yết công khai số 1" là hồ sơ "Niêm yết công khai" phát sinh từ "kế hoạch tu dưỡng, rèn luyện cá nhân số 1"
      Và ngày 10/01/2026 "Bà Mai" đã thực hiện "Triển khai" trên "kế hoạch tu dưỡng, rèn luyện cá nhân số 1"
      Và ngày 12/01/2026 "Bà Hoa" đã thực hiện "Kiểm điểm cuối năm" trên "kế hoạch tu dưỡng, rèn luyện cá nhân số 1"

    Tình huống: “Kết thúc do chuyển đi, từ trần, ra khỏi Đảng” khi “Đang kiểm điểm, đánh giá cuối năm”: Kết thúc do chuyển đi, từ trần, ra khỏi Đảng
      Biết hôm nay là ngày 13/01/2026
      Khi "Bà Mai" thực hiện "Kết thúc do chuyển đi, từ trần, ra khỏi Đảng" trên "kế hoạch tu dưỡng, rèn luyện cá nhân số 1" với:
        | Lý do | Theo kết quả xem xét hồ sơ |
      Thì hồ sơ "kế hoạch tu dưỡng, rèn luyện cá nhân số 1" ở trạng thái "Kết thúc do chuyển đi, từ trần, ra khỏi Đảng"

    Tình huống: “Đánh giá” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ (3)
      Biết hôm nay là ngày 13/01/2026
      Khi "Ông Cường" thử "Đánh giá" trên "kế hoạch tu dưỡng, rèn luyện cá nhân số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: Kết quả thực hiện"

    Tình huống: “Đánh giá” bị từ chối: việc của chính mình hoặc đã làm bước trước (3)
      Biết hôm nay là ngày 13/01/2026
      Khi "Ông An" thử "Đánh giá" trên "kế hoạch tu dưỡng, rèn luyện cá nhân số 1"
      Thì bị từ chối vì "không được tự quyết định việc của chính mình (Người lập kế hoạch)"

    Tình huống: “Đánh giá” bị từ chối: không có thẩm quyền, chưa đúng điều kiện
      Khi "Ông Dũng" thay mặt "Ban Thường vụ" thử "Đánh giá" trên "kế hoạch tu dưỡng, rèn luyện cá nhân số 1" với:
        | Kết quả thực hiện | hoàn thành |
      Thì bị từ chối vì "không được thay mặt Ban Thường vụ ở bước này"

    Tình huống: “Đánh giá” bị từ chối: không có thẩm quyền, chưa đúng điều kiện (2)
      Khi "Ông Dũng" thay mặt "Cấp ủy" thử "Đánh giá" trên "kế hoạch tu dưỡng, rèn luyện cá nhân số 1" với:
        | Kết quả thực hiện | hoàn thành |
      Thì bị từ chối vì "không được thay mặt Cấp ủy ở bước này"

  Quy tắc: Hồ sơ “Kế hoạch tu dưỡng, rèn luyện cá nhân” ở trạng thái “Chi bộ góp ý, xem xét” (7)

    Bối cảnh:
      Biết hồ sơ "kế hoạch tu dưỡng, rèn luyện cá nhân số 1" thuộc loại "Kế hoạch tu dưỡng, rèn luyện cá nhân" do "Ông Bình" mở ngày 05/01/2026 với:
        | Người lập kế hoạch                               | Ông An                                 |
        | Cấp ủy quản lý hồ sơ                             | Đảng ủy phường Hoa Sữa                 |
        | Chi bộ                                           | Chi bộ khu dân cư số 3                 |
        | Cấp có thẩm quyền xác nhận, phê duyệt            | Thành ủy Sông Mây                      |
        | Đối tượng                                        | đảng viên                              |
        | Năm                                              | 2026                                   |
        | Thuộc diện phải niêm yết                         | có                                     |
        | Thuộc diện Ban Thường vụ quản lý                 | có                                     |
        | Thuộc diện mở rộng đối tượng niêm yết            | có                                     |
        | Số hạn chế, khuyết điểm năm trước chưa khắc phục | 0                                      |
        | Ủy ban Mặt trận Tổ quốc tiếp nhận                | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
      Và ngày 06/01/2026 "Ông An" đã thực hiện "Bắt đầu dự thảo" trên "kế hoạch tu dưỡng, rèn luyện cá nhân số 1"
      Và ngày 07/01/2026 "Ông An" đã thực hiện "Đăng ký" trên "kế hoạch tu dưỡng, rèn luyện cá nhân số 1" với:
        | Chuyên đề năm    | Như trong hồ sơ kèm theo |
        | Công việc cụ thể | Việc thứ 1               |
      Và ngày 08/01/2026 "Bà Hoa" đã thực hiện "Đưa ra chi bộ góp ý" trên "kế hoạch tu dưỡng, rèn luyện cá nhân số 1" với:
        | Biên bản | Biên bản ngày 08/01/2026 |
      Và ngày 09/01/2026 "Bà Hoa" đã thực hiện "Xác nhận, phê duyệt" trên "kế hoạch tu dưỡng, rèn luyện cá nhân số 1" với:
        | Văn bản (số, ngày) | 15-QĐ/ĐU |
      Và "niêm yết công khai số 1" là hồ sơ "Niêm yết công khai" phát sinh từ "kế hoạch tu dưỡng, rèn luyện cá nhân số 1"
      Và ngày 10/01/2026 "Bà Mai" đã thực hiện "Triển khai" trên "kế hoạch tu dưỡng, rèn luyện cá nhân số 1"
      Và ngày 12/01/2026 "Ông An" đã thực hiện "Điều chỉnh" trên "kế hoạch tu dưỡng, rèn luyện cá nhân số 1" với:
        | Lý do            | Theo kết quả xem xét hồ sơ |
        | Chuyên đề năm    | Như trong hồ sơ kèm theo   |
        | Công việc cụ thể | Việc thứ 1                 |

    Tình huống: “Xác nhận, phê duyệt” khi “Chi bộ góp ý, xem xét”: Đã được xác nhận, phê duyệt (4)
      Khi "Bà Hoa" thực hiện "Xác nhận, phê duyệt" trên "kế hoạch tu dưỡng, rèn luyện cá nhân số 1" với:
        | Văn bản (số, ngày) | 15-QĐ/ĐU ngày 09/01/2026 |
      Thì hồ sơ "kế hoạch tu dưỡng, rèn luyện cá nhân số 1" ở trạng thái "Đã được xác nhận, phê duyệt"
      Và hồ sơ "niêm yết công khai số 1" ở trạng thái "Được thay bằng bản mới"
      Và hồ sơ "kế hoạch tu dưỡng, rèn luyện cá nhân số 1" có 1 hồ sơ "Niêm yết công khai" ở trạng thái "Phải niêm yết"
