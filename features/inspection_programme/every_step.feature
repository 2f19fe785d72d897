# language: vi
Tính năng: Chương trình kiểm tra, giám sát năm: mọi bước, mọi trường hợp bị từ chối

  Bối cảnh:
    Biết hôm nay là ngày 05/01/2026
    Và "Ông Bình" là "Ủy ban Kiểm tra" của "Ủy ban Kiểm tra Đảng ủy phường Hoa Sữa"
    Và "Bà Ngân" là "Thành viên đoàn, tổ giám sát" của "Ủy ban Kiểm tra Đảng ủy phường Hoa Sữa"
    Và "Bà Lan" là "Văn phòng cấp ủy" của "Đảng ủy phường Hoa Sữa"
    Và "Ông Minh" là "Người đứng đầu" của "Đảng ủy phường Hoa Sữa"
    Và "Bà Lý" là "Chi ủy, bí thư chi bộ" của "Chi bộ Trường Mầm non Hoa Sữa"

  Quy tắc: Mở hồ sơ

    Tình huống: “Xây dựng dự thảo” bị từ chối: không có thẩm quyền
      Biết "Bà Thu" là "Công dân" của "Khu dân cư số 1"
      Khi "Bà Thu" thử mở hồ sơ "chương trình năm 2026" thuộc loại "Chương trình kiểm tra, giám sát năm" với:
        | Cấp ủy ban hành chương trình      | Đảng ủy phường Hoa Sữa                 |
        | Cấp ủy, Ủy ban Kiểm tra tiến hành | Ủy ban Kiểm tra Đảng ủy phường Hoa Sữa |
        | Cấp tiến hành                     | cấp trên trực tiếp cơ sở               |
        | Năm                               | 2026                                   |
        | Chương trình từ ngày              | 01/01/2026                             |
        | Chương trình đến hết ngày         | 31/12/2026                             |
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"

    Tình huống: “Xây dựng dự thảo” bị từ chối: thiếu thông tin, giấy tờ
      Khi "Ông Bình" thử mở hồ sơ "chương trình năm 2026" thuộc loại "Chương trình kiểm tra, giám sát năm" với:
        | Cấp ủy ban hành chương trình      | Đảng ủy phường Hoa Sữa                 |
        | Cấp ủy, Ủy ban Kiểm tra tiến hành | Ủy ban Kiểm tra Đảng ủy phường Hoa Sữa |
      Thì bị từ chối vì "thiếu: Cấp tiến hành"
      Và bị từ chối vì "thiếu: Năm"
      Và bị từ chối vì "thiếu: Chương trình từ ngày"
      Và bị từ chối vì "thiếu: Chương trình đến hết ngày"

    Tình huống: “Xây dựng dự thảo” bị từ chối: thiếu thông tin, giấy tờ, trường hợp 2
      Khi "Ông Bình" thử mở hồ sơ "chương trình năm 2026" thuộc loại "Chương trình kiểm tra, giám sát năm" với:
        | Cấp ủy, Ủy ban Kiểm tra tiến hành | Ủy ban Kiểm tra Đảng ủy phường Hoa Sữa |
        | Cấp tiến hành                     | cấp trên trực tiếp cơ sở               |
        | Năm                               | 2026                                   |
        | Chương trình từ ngày              | 01/01/2026                             |
        | Chương trình đến hết ngày         | 31/12/2026                             |
      Thì bị từ chối vì "thiếu: Cấp ủy ban hành chương trình"

    Tình huống: “Xây dựng dự thảo” bị từ chối: thiếu thông tin, giấy tờ, trường hợp 3
      Khi "Ông Bình" thử mở hồ sơ "chương trình năm 2026" thuộc loại "Chương trình kiểm tra, giám sát năm" với:
        | Cấp ủy ban hành chương trình | Đảng ủy phường Hoa Sữa   |
        | Cấp tiến hành                | cấp trên trực tiếp cơ sở |
        | Năm                          | 2026                     |
        | Chương trình từ ngày         | 01/01/2026               |
        | Chương trình đến hết ngày    | 31/12/2026               |
      Thì bị từ chối vì "thiếu: Cấp ủy, Ủy ban Kiểm tra tiến hành"

  Quy tắc: Hồ sơ “Chương trình kiểm tra, giám sát năm” ở trạng thái “Đang dự thảo”

    Bối cảnh:
      Biết hồ sơ "chương trình năm 2026" thuộc loại "Chương trình kiểm tra, giám sát năm" do "Ông Bình" mở ngày 05/01/2026 với:
        | Cấp ủy ban hành chương trình      | Đảng ủy phường Hoa Sữa                 |
        | Cấp ủy, Ủy ban Kiểm tra tiến hành | Ủy ban Kiểm tra Đảng ủy phường Hoa Sữa |
        | Cấp tiến hành                     | cấp trên trực tiếp cơ sở               |
        | Năm                               | 2026                                   |
        | Chương trình từ ngày              | 01/01/2026                             |
        | Chương trình đến hết ngày         | 31/12/2026                             |

    Tình huống: “Lấy ý kiến” bị từ chối: thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 15/01/2026
      Khi "Ông Bình" thử "Lấy ý kiến" trên "chương trình năm 2026"
      Thì bị từ chối vì "thiếu: Không trùng với cấp trên, cấp dưới, Mặt trận và thanh tra"
      Và bị từ chối vì "thiếu: biên bản"

    Tình huống: “Lấy ý kiến” bị từ chối: không có thẩm quyền
      Biết hôm nay là ngày 15/01/2026
      Khi "Bà Ngân" thử "Lấy ý kiến" trên "chương trình năm 2026"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"

  Quy tắc: Hồ sơ “Chương trình kiểm tra, giám sát năm” ở trạng thái “Đã lấy ý kiến”

    Bối cảnh:
      Biết hồ sơ "chương trình năm 2026" thuộc loại "Chương trình kiểm tra, giám sát năm" do "Ông Bình" mở ngày 05/01/2026 với:
        | Cấp ủy ban hành chương trình      | Đảng ủy phường Hoa Sữa                 |
        | Cấp ủy, Ủy ban Kiểm tra tiến hành | Ủy ban Kiểm tra Đảng ủy phường Hoa Sữa |
        | Cấp tiến hành                     | cấp trên trực tiếp cơ sở               |
        | Năm                               | 2026                                   |
        | Chương trình từ ngày              | 01/01/2026                             |
        | Chương trình đến hết ngày         | 31/12/2026                             |
      Và ngày 15/01/2026 "Ông Bình" đã thực hiện "Lấy ý kiến" trên "chương trình năm 2026" với:
        | Các cuộc trong chương trình                               | Tháng 3: khảo sát Trường Mầm non; Tháng 6: kiểm tra thu, chi Trường Mầm non |
        | Không trùng với cấp trên, cấp dưới, Mặt trận và thanh tra | có                                                                          |
        | Biên bản                                                  | Biên bản lấy ý kiến                                                         |

    Tình huống: “Ban hành” bị từ chối: thiếu thông tin, giấy tờ
      Biết "Bà Thu" là "Ủy ban Kiểm tra" của "Ủy ban Kiểm tra Đảng ủy phường Hoa Sữa"
      Khi "Bà Thu" thử "Ban hành" trên "chương trình năm 2026"
      Thì bị từ chối vì "thiếu: văn bản (số, ngày)"

  Quy tắc: Hồ sơ “Chương trình kiểm tra, giám sát năm” ở trạng thái “Đã ban hành”

    Bối cảnh:
      Biết hồ sơ "chương trình năm 2026" thuộc loại "Chương trình kiểm tra, giám sát năm" do "Ông Bình" mở ngày 05/01/2026 với:
        | Cấp ủy ban hành chương trình      | Đảng ủy phường Hoa Sữa                 |
        | Cấp ủy, Ủy ban Kiểm tra tiến hành | Ủy ban Kiểm tra Đảng ủy phường Hoa Sữa |
        | Cấp tiến hành                     | cấp trên trực tiếp cơ sở               |
        | Năm                               | 2026                                   |
        | Chương trình từ ngày              | 01/01/2026                             |
        | Chương trình đến hết ngày         | 31/12/2026                             |
      Và ngày 15/01/2026 "Ông Bình" đã thực hiện "Lấy ý kiến" trên "chương trình năm 2026" với:
        | Các cuộc trong chương trình                               | Tháng 3: khảo sát Trường Mầm non; Tháng 6: kiểm tra thu, chi Trường Mầm non |
        | Không trùng với cấp trên, cấp dưới, Mặt trận và thanh tra | có                                                                          |
        | Biên bản                                                  | Biên bản lấy ý kiến                                                         |
      Và ngày 20/01/2026 "Bà Lan" thay mặt "Cấp ủy" đã thực hiện "Ban hành" trên "chương trình năm 2026" với:
        | Văn bản | 01-CTr/ĐU |
        | Chữ ký  | Ông Minh  |

    Tình huống: “Triển khai” bị từ chối: không có thẩm quyền
      Khi "Bà Ngân" thử "Triển khai" trên "chương trình năm 2026"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"

    Tình huống: “Thay thế” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết "Bà Thu" là "Ủy ban Kiểm tra" của "Ủy ban Kiểm tra Đảng ủy phường Hoa Sữa"
      Khi "Bà Thu" thử "Thay thế" trên "chương trình năm 2026"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: lý do"
      Và bị từ chối vì "thiếu: văn bản (số, ngày)"

  Quy tắc: Hồ sơ “Chương trình kiểm tra, giám sát năm” ở trạng thái “Đang thực hiện”

    Bối cảnh:
      Biết hồ sơ "chương trình năm 2026" thuộc loại "Chương trình kiểm tra, giám sát năm" do "Ông Bình" mở ngày 05/01/2026 với:
        | Cấp ủy ban hành chương trình      | Đảng ủy phường Hoa Sữa                 |
        | Cấp ủy, Ủy ban Kiểm tra tiến hành | Ủy ban Kiểm tra Đảng ủy phường Hoa Sữa |
        | Cấp tiến hành                     | cấp trên trực tiếp cơ sở               |
        | Năm                               | 2026                                   |
        | Chương trình từ ngày              | 01/01/2026                             |
        | Chương trình đến hết ngày         | 31/12/2026                             |
      Và ngày 15/01/2026 "Ông Bình" đã thực hiện "Lấy ý kiến" trên "chương trình năm 2026" với:
        | Các cuộc trong chương trình                               | Tháng 3: khảo sát Trường Mầm non; Tháng 6: kiểm tra thu, chi Trường Mầm non |
        | Không trùng với cấp trên, cấp dưới, Mặt trận và thanh tra | có                                                                          |
        | Biên bản                                                  | Biên bản lấy ý kiến                                                         |
      Và ngày 20/01/2026 "Bà Lan" thay mặt "Cấp ủy" đã thực hiện "Ban hành" trên "chương trình năm 2026" với:
        | Văn bản | 01-CTr/ĐU |
        | Chữ ký  | Ông Minh  |
      Và ngày 21/01/2026 "Ông Bình" đã thực hiện "Triển khai" trên "chương trình năm 2026"

    Tình huống: “Mở cuộc theo chương trình” bị từ chối: thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 02/03/2026
      Khi "Ông Bình" thử "Mở cuộc theo chương trình" trên "chương trình năm 2026"
      Thì bị từ chối vì "thiếu: Cuộc được mở"
      Và bị từ chối vì "thiếu: Hình thức của cuộc được mở"
      Và bị từ chối vì "thiếu: Tổ chức, người được kiểm tra trong cuộc được mở"

    Tình huống: “Mở cuộc theo chương trình” bị từ chối: không có thẩm quyền
      Biết hôm nay là ngày 02/03/2026
      Khi "Bà Ngân" thử "Mở cuộc theo chương trình" trên "chương trình năm 2026"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"

    Tình huống: “Sơ kết 6 tháng” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 30/06/2026
      Và "Bà Thu" là "Ủy ban Kiểm tra" của "Ủy ban Kiểm tra Đảng ủy phường Hoa Sữa"
      Khi "Bà Thu" thử "Sơ kết 6 tháng" trên "chương trình năm 2026"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: báo cáo"

    Tình huống: “Bổ sung đột xuất” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 02/03/2026
      Và "Bà Thu" là "Chi ủy, bí thư chi bộ" của "Đảng ủy phường Hoa Sữa"
      Khi "Bà Thu" thử "Bổ sung đột xuất" trên "chương trình năm 2026"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: Cuộc được mở"
      Và bị từ chối vì "thiếu: Hình thức của cuộc được mở"
      Và bị từ chối vì "thiếu: Tổ chức, người được kiểm tra trong cuộc được mở"

  Quy tắc: Hồ sơ “Chương trình kiểm tra, giám sát năm” ở trạng thái “Đang thực hiện”, trường hợp 2

    Bối cảnh:
      Biết hồ sơ "chương trình năm 2026" thuộc loại "Chương trình kiểm tra, giám sát năm" do "Ông Bình" mở ngày 05/01/2026 với:
        | Cấp ủy ban hành chương trình      | Đảng ủy phường Hoa Sữa                 |
        | Cấp ủy, Ủy ban Kiểm tra tiến hành | Ủy ban Kiểm tra Đảng ủy phường Hoa Sữa |
        | Cấp tiến hành                     | cấp trên trực tiếp cơ sở               |
        | Năm                               | 2026                                   |
        | Chương trình từ ngày              | 01/01/2026                             |
        | Chương trình đến hết ngày         | 31/12/2026                             |
      Và ngày 15/01/2026 "Ông Bình" đã thực hiện "Lấy ý kiến" trên "chương trình năm 2026" với:
        | Các cuộc trong chương trình                               | Tháng 3: khảo sát Trường Mầm non; Tháng 6: kiểm tra thu, chi Trường Mầm non |
        | Không trùng với cấp trên, cấp dưới, Mặt trận và thanh tra | có                                                                          |
        | Biên bản                                                  | Biên bản lấy ý kiến                                                         |
      Và ngày 20/01/2026 "Bà Lan" thay mặt "Cấp ủy" đã thực hiện "Ban hành" trên "chương trình năm 2026" với:
        | Văn bản | 01-CTr/ĐU |
        | Chữ ký  | Ông Minh  |
      Và ngày 21/01/2026 "Ông Bình" đã thực hiện "Triển khai" trên "chương trình năm 2026"
      Và ngày 02/03/2026 "Ông Bình" đã thực hiện "Mở cuộc theo chương trình" trên "chương trình năm 2026" với:
        | Cuộc được mở                                    | Tháng 3: khảo sát Trường Mầm non |
        | Hình thức của cuộc được mở                      | khảo sát                         |
        | Tổ chức, người được kiểm tra trong cuộc được mở | Chi bộ Trường Mầm non Hoa Sữa    |
      Và "khảo sát Trường Mầm non" là hồ sơ "Cuộc kiểm tra, giám sát" phát sinh từ "chương trình năm 2026"
      Và ngày 05/03/2026 "Bà Ngân" đã thực hiện "Triển khai" trên "khảo sát Trường Mầm non" với:
        | Thông báo | Thông báo khảo sát |
      Và ngày 10/03/2026 "Bà Ngân" đã thực hiện "Báo cáo kết quả khảo sát" trên "khảo sát Trường Mầm non" với:
        | Báo cáo | Báo cáo khảo sát |
      Và ngày 12/03/2026 "Bà Ngân" đã thực hiện "Lưu hồ sơ" trên "khảo sát Trường Mầm non" với:
        | Mục lục hồ sơ lưu | Quyết định; Biên bản; Báo cáo; Thông báo kết luận |

    Tình huống: “Điều chỉnh” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 01/06/2026
      Và "Bà Thu" là "Ủy ban Kiểm tra" của "Ủy ban Kiểm tra Đảng ủy phường Hoa Sữa"
      Khi "Bà Thu" thử "Điều chỉnh" trên "chương trình năm 2026"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: lý do"
      Và bị từ chối vì "thiếu: văn bản (số, ngày)"
      Và bị từ chối vì "thiếu: Các cuộc trong chương trình (đối tượng, nội dung, tháng)"

    Tình huống: “Điều chỉnh” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ, trường hợp 2
      Biết hôm nay là ngày 01/06/2026
      Và "Bà Thu" là "Ủy ban Kiểm tra" của "Ủy ban Kiểm tra Đảng ủy phường Hoa Sữa"
      Khi "Bà Thu" thử "Điều chỉnh" trên "chương trình năm 2026"
      Thì bị từ chối vì "thiếu: Số cuộc đưa ra khỏi chương trình"

  Quy tắc: Hồ sơ “Chương trình kiểm tra, giám sát năm” ở trạng thái “Đã sơ kết 6 tháng”

    Bối cảnh:
      Biết hồ sơ "chương trình năm 2026" thuộc loại "Chương trình kiểm tra, giám sát năm" do "Ông Bình" mở ngày 05/01/2026 với:
        | Cấp ủy ban hành chương trình      | Đảng ủy phường Hoa Sữa                 |
        | Cấp ủy, Ủy ban Kiểm tra tiến hành | Ủy ban Kiểm tra Đảng ủy phường Hoa Sữa |
        | Cấp tiến hành                     | cấp trên trực tiếp cơ sở               |
        | Năm                               | 2026                                   |
        | Chương trình từ ngày              | 01/01/2026                             |
        | Chương trình đến hết ngày         | 31/12/2026                             |
      Và ngày 15/01/2026 "Ông Bình" đã thực hiện "Lấy ý kiến" trên "chương trình năm 2026" với:
        | Các cuộc trong chương trình                               | Tháng 3: khảo sát Trường Mầm non; Tháng 6: kiểm tra thu, chi Trường Mầm non |
        | Không trùng với cấp trên, cấp dưới, Mặt trận và thanh tra | có                                                                          |
        | Biên bản                                                  | Biên bản lấy ý kiến                                                         |
      Và ngày 20/01/2026 "Bà Lan" thay mặt "Cấp ủy" đã thực hiện "Ban hành" trên "chương trình năm 2026" với:
        | Văn bản | 01-CTr/ĐU |
        | Chữ ký  | Ông Minh  |
      Và ngày 21/01/2026 "Ông Bình" đã thực hiện "Triển khai" trên "chương trình năm 2026"
      Và ngày 02/03/2026 "Ông Bình" đã thực hiện "Mở cuộc theo chương trình" trên "chương trình năm 2026" với:
        | Cuộc được mở                                    | Tháng 3: khảo sát Trường Mầm non |
        | Hình thức của cuộc được mở                      | khảo sát                         |
        | Tổ chức, người được kiểm tra trong cuộc được mở | Chi bộ Trường Mầm non Hoa Sữa    |
      Và "khảo sát Trường Mầm non" là hồ sơ "Cuộc kiểm tra, giám sát" phát sinh từ "chương trình năm 2026"
      Và ngày 05/03/2026 "Bà Ngân" đã thực hiện "Triển khai" trên "khảo sát Trường Mầm non" với:
        | Thông báo | Thông báo khảo sát |
      Và ngày 10/03/2026 "Bà Ngân" đã thực hiện "Báo cáo kết quả khảo sát" trên "khảo sát Trường Mầm non" với:
        | Báo cáo | Báo cáo khảo sát |
      Và ngày 12/03/2026 "Bà Ngân" đã thực hiện "Lưu hồ sơ" trên "khảo sát Trường Mầm non" với:
        | Mục lục hồ sơ lưu | Quyết định; Biên bản; Báo cáo; Thông báo kết luận |
      Và ngày 30/06/2026 "Bà Lan" thay mặt "Cấp ủy" đã thực hiện "Sơ kết 6 tháng" trên "chương trình năm 2026" với:
        | Báo cáo | Báo cáo sơ kết |
      Và hôm nay là ngày 28/12/2026

    Tình huống: “Tổng kết năm” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết "Bà Thu" là "Ủy ban Kiểm tra" của "Ủy ban Kiểm tra Đảng ủy phường Hoa Sữa"
      Khi "Bà Thu" thử "Tổng kết năm" trên "chương trình năm 2026"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: báo cáo"
      Và bị từ chối vì "thiếu: Số cuộc chuyển sang năm sau"
