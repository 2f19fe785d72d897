# language: vi
Tính năng: Kế hoạch phải niêm yết thì được niêm yết ngay sau khi phê duyệt, bản mới thay bản cũ

  Bối cảnh:
    Biết hôm nay là ngày 05/01/2026
    Và "Bà Lan" là "Văn phòng cấp ủy" của "Đảng ủy phường Hoa Sữa"
    Và "Bà Thu" là "Chi ủy, bí thư chi bộ" của "Chi bộ khu dân cư số 3"

  Quy tắc: Kế hoạch của đảng viên do chi ủy xác nhận

    Bối cảnh:
      Biết "Bà Hoa" là "Chi bộ" của "Chi bộ khu dân cư số 3"
      Và hồ sơ "kế hoạch của bà Hoa" thuộc loại "Kế hoạch tu dưỡng, rèn luyện" do "Bà Lan" mở ngày 05/01/2026 với:
        | Người lập kế hoạch                               | Bà Hoa                 |
        | Cấp ủy quản lý hồ sơ                             | Đảng ủy phường Hoa Sữa |
        | Chi bộ                                           | Chi bộ khu dân cư số 3 |
        | Cấp có thẩm quyền xác nhận, phê duyệt            | Đảng ủy phường Hoa Sữa |
        | Đối tượng                                        | đảng viên              |
        | Năm                                              | 2026                   |
        | Thuộc diện phải niêm yết                         | có                     |
        | Thuộc diện Ban Thường vụ quản lý                 | không                  |
        | Thuộc diện mở rộng đối tượng niêm yết            | không                  |
        | Số hạn chế, khuyết điểm năm trước chưa khắc phục | 0                      |
      Và ngày 06/01/2026 "Bà Hoa" đã thực hiện "Bắt đầu dự thảo" trên "kế hoạch của bà Hoa"
      Và ngày 12/01/2026 "Bà Hoa" đã thực hiện "Đăng ký" trên "kế hoạch của bà Hoa" với:
        | Chuyên đề năm    | Gần dân, nghe dân    |
        | Công việc cụ thể | Giúp hai hộ khó khăn |
      Và ngày 15/01/2026 "Bà Thu" đã thực hiện "Đưa ra chi bộ góp ý" trên "kế hoạch của bà Hoa" với:
        | Biên bản | Biên bản họp chi bộ số 01 |

    Tình huống: Đảng viên là cấp ủy viên, không thuộc diện mở rộng, cũng phải niêm yết
      Biết hôm nay là ngày 20/01/2026
      Khi "Bà Thu" thực hiện "Xác nhận, phê duyệt" trên "kế hoạch của bà Hoa" với:
        | Văn bản | 02-NQ/CB |
      Thì hồ sơ "kế hoạch của bà Hoa" có 1 hồ sơ "Niêm yết công khai" ở trạng thái "Phải niêm yết"

  Quy tắc: Kế hoạch của cán bộ chủ chốt do Ban Thường vụ phê duyệt

    Bối cảnh:
      Biết "Ông Minh" là "Chi bộ" của "Chi bộ khu dân cư số 3"
      Và hồ sơ "kế hoạch của ông Minh" thuộc loại "Kế hoạch tu dưỡng, rèn luyện" do "Bà Lan" mở ngày 05/01/2026 với:
        | Người lập kế hoạch                               | Ông Minh               |
        | Cấp ủy quản lý hồ sơ                             | Đảng ủy phường Hoa Sữa |
        | Chi bộ                                           | Chi bộ khu dân cư số 3 |
        | Cấp có thẩm quyền xác nhận, phê duyệt            | Đảng ủy phường Hoa Sữa |
        | Đối tượng                                        | cán bộ chủ chốt        |
        | Năm                                              | 2026                   |
        | Thuộc diện phải niêm yết                         | có                     |
        | Thuộc diện Ban Thường vụ quản lý                 | không                  |
        | Thuộc diện mở rộng đối tượng niêm yết            | không                  |
        | Số hạn chế, khuyết điểm năm trước chưa khắc phục | 0                      |
      Và ngày 06/01/2026 "Ông Minh" đã thực hiện "Bắt đầu dự thảo" trên "kế hoạch của ông Minh"
      Và ngày 12/01/2026 "Ông Minh" đã thực hiện "Đăng ký" trên "kế hoạch của ông Minh" với:
        | Chuyên đề năm    | Gần dân, nghe dân    |
        | Công việc cụ thể | Giúp hai hộ khó khăn |
      Và ngày 15/01/2026 "Bà Thu" đã thực hiện "Đưa ra chi bộ góp ý" trên "kế hoạch của ông Minh" với:
        | Biên bản | Biên bản họp chi bộ số 01 |

    Tình huống: Phê duyệt lần đầu
      Biết hôm nay là ngày 20/01/2026
      Khi "Bà Lan" thay mặt "Ban Thường vụ" thực hiện "Xác nhận, phê duyệt" trên "kế hoạch của ông Minh" với:
        | Văn bản | 08-QĐ/ĐU |
      Thì hồ sơ "kế hoạch của ông Minh" có 1 hồ sơ "Niêm yết công khai" ở trạng thái "Phải niêm yết"

    Tình huống: Phê duyệt bản đã điều chỉnh
      Biết ngày 20/01/2026 "Bà Lan" thay mặt "Ban Thường vụ" đã thực hiện "Xác nhận, phê duyệt" trên "kế hoạch của ông Minh" với:
        | Văn bản | 08-QĐ/ĐU |
      Và ngày 21/01/2026 "Bà Lan" đã thực hiện "Triển khai" trên "kế hoạch của ông Minh"
      Và ngày 02/03/2026 "Ông Minh" đã thực hiện "Điều chỉnh" trên "kế hoạch của ông Minh" với:
        | Lý do            | Chuyển công tác khác |
        | Chuyên đề năm    | Gần dân, nghe dân    |
        | Công việc cụ thể | Giúp ba hộ khó khăn  |
      Và hôm nay là ngày 09/03/2026
      Khi "Bà Lan" thay mặt "Ban Thường vụ" thực hiện "Xác nhận, phê duyệt" trên "kế hoạch của ông Minh" với:
        | Văn bản | 12-QĐ/ĐU |
      Thì hồ sơ "kế hoạch của ông Minh" có 1 hồ sơ "Niêm yết công khai" ở trạng thái "Được thay bằng bản mới"
      Và hồ sơ "kế hoạch của ông Minh" có 1 hồ sơ "Niêm yết công khai" ở trạng thái "Phải niêm yết"
