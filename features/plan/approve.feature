# language: vi
Tính năng: Xác nhận, phê duyệt kế hoạch tu dưỡng, rèn luyện

  Bối cảnh:
    Biết hôm nay là ngày 05/01/2026
    Và "Ông An" là "Người đứng đầu" của "Đảng ủy phường Hoa Sữa"
    Và "Ông An" là "Cấp ủy" của "Thành ủy Sông Mây"
    Và "Bà Lan" là "Văn phòng cấp ủy" của "Đảng ủy phường Hoa Sữa"
    Và "Bà Mai" là "Văn phòng cấp ủy" của "Thành ủy Sông Mây"
    Và "Bà Thu" là "Chi ủy, bí thư chi bộ" của "Chi bộ khu dân cư số 3"
    Và hồ sơ "kế hoạch của ông An" thuộc loại "Kế hoạch tu dưỡng, rèn luyện" do "Bà Lan" mở ngày 05/01/2026 với:
      | Người lập kế hoạch                               | Ông An                 |
      | Cấp ủy quản lý hồ sơ                             | Đảng ủy phường Hoa Sữa |
      | Chi bộ                                           | Chi bộ khu dân cư số 3 |
      | Cấp có thẩm quyền xác nhận, phê duyệt            | Thành ủy Sông Mây      |
      | Đối tượng                                        | người đứng đầu         |
      | Năm                                              | 2026                   |
      | Thuộc diện phải niêm yết                         | có                     |
      | Thuộc diện Ban Thường vụ quản lý                 | có                     |
      | Thuộc diện mở rộng đối tượng niêm yết            | không                  |
      | Số hạn chế, khuyết điểm năm trước chưa khắc phục | 0                      |
    Và ngày 06/01/2026 "Ông An" đã thực hiện "Bắt đầu dự thảo" trên "kế hoạch của ông An"
    Và ngày 12/01/2026 "Ông An" đã thực hiện "Đăng ký" trên "kế hoạch của ông An" với:
      | Chuyên đề năm    | Nêu gương của người đứng đầu   |
      | Công việc cụ thể | Tiếp dân đủ hai ngày mỗi tháng |
    Và ngày 15/01/2026 "Bà Thu" đã thực hiện "Đưa ra chi bộ góp ý" trên "kế hoạch của ông An" với:
      | Biên bản | Biên bản họp chi bộ số 01 |

  Quy tắc: Kế hoạch của người đứng đầu do cấp ủy cấp trên phê duyệt, không ai tự phê duyệt kế hoạch của mình

    @S01
    Tình huống: Người đứng đầu không được tự phê duyệt, dù là ủy viên của cấp ủy cấp trên
      Biết hôm nay là ngày 20/01/2026
      Khi "Ông An" thử "Xác nhận, phê duyệt" trên "kế hoạch của ông An" với:
        | Văn bản | 08-QĐ/TU |
      Thì bị từ chối vì "không được tự quyết định việc của chính mình"
      Và hồ sơ "kế hoạch của ông An" ở trạng thái "Chi bộ góp ý, xem xét"

    Tình huống: Chi ủy không phê duyệt thay cấp ủy cấp trên
      Biết hôm nay là ngày 20/01/2026
      Khi "Bà Thu" thử "Xác nhận, phê duyệt" trên "kế hoạch của ông An" với:
        | Văn bản | 02-NQ/CB |
      Thì bị từ chối vì "không có thẩm quyền"

    @S01
    Tình huống: Cấp ủy cấp trên phê duyệt, kế hoạch phải niêm yết
      Biết hôm nay là ngày 20/01/2026
      Khi "Bà Mai" thay mặt "Cấp ủy" thực hiện "Xác nhận, phê duyệt" trên "kế hoạch của ông An" với:
        | Văn bản | 08-QĐ/TU |
      Thì hồ sơ "kế hoạch của ông An" ở trạng thái "Đã được xác nhận, phê duyệt"
      Và hồ sơ "kế hoạch của ông An" có 1 hồ sơ "Niêm yết công khai" ở trạng thái "Phải niêm yết"

    Tình huống: Cấp ủy cấp trên phê duyệt bản điều chỉnh, bản niêm yết cũ được thay
      Biết ngày 20/01/2026 "Bà Mai" thay mặt "Cấp ủy" đã thực hiện "Xác nhận, phê duyệt" trên "kế hoạch của ông An" với:
        | Văn bản | 08-QĐ/TU |
      Và ngày 21/01/2026 "Bà Lan" đã thực hiện "Triển khai" trên "kế hoạch của ông An"
      Và ngày 02/03/2026 "Ông An" đã thực hiện "Điều chỉnh" trên "kế hoạch của ông An" với:
        | Lý do            | Được giao thêm nhiệm vụ        |
        | Chuyên đề năm    | Nêu gương của người đứng đầu   |
        | Công việc cụ thể | Tiếp dân đủ bốn ngày mỗi tháng |
      Khi "Bà Mai" thay mặt "Cấp ủy" thực hiện "Xác nhận, phê duyệt" trên "kế hoạch của ông An" với:
        | Văn bản | 15-QĐ/TU |
      Thì hồ sơ "kế hoạch của ông An" có 1 hồ sơ "Niêm yết công khai" ở trạng thái "Được thay bằng bản mới"
      Và hồ sơ "kế hoạch của ông An" có 1 hồ sơ "Niêm yết công khai" ở trạng thái "Phải niêm yết"
