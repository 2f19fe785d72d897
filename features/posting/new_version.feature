# language: vi
Tính năng: Thay bản niêm yết khi kế hoạch được điều chỉnh

  Bối cảnh:
    Biết hôm nay là ngày 05/01/2026
    Và "Bà Yến" là "Người đứng đầu" của "Trường Mầm non Hoa Sữa"
    Và "Bà Lan" là "Văn phòng cấp ủy" của "Đảng ủy phường Hoa Sữa"
    Và "Bà Thu" là "Chi ủy, bí thư chi bộ" của "Chi bộ khu dân cư số 3"
    Và hồ sơ "kế hoạch của bà Yến" thuộc loại "Kế hoạch tu dưỡng, rèn luyện" do "Bà Lan" mở ngày 05/01/2026 với:
      | Người lập kế hoạch                               | Bà Yến                 |
      | Cấp ủy quản lý hồ sơ                             | Đảng ủy phường Hoa Sữa |
      | Chi bộ                                           | Chi bộ khu dân cư số 3 |
      | Cấp có thẩm quyền xác nhận, phê duyệt            | Đảng ủy phường Hoa Sữa |
      | Đối tượng                                        | cán bộ chủ chốt        |
      | Năm                                              | 2026                   |
      | Thuộc diện phải niêm yết                         | có                     |
      | Thuộc diện Ban Thường vụ quản lý                 | có                     |
      | Thuộc diện mở rộng đối tượng niêm yết            | không                  |
      | Số hạn chế, khuyết điểm năm trước chưa khắc phục | 0                      |
    Và ngày 06/01/2026 "Bà Yến" đã thực hiện "Bắt đầu dự thảo" trên "kế hoạch của bà Yến"
    Và ngày 12/01/2026 "Bà Yến" đã thực hiện "Đăng ký" trên "kế hoạch của bà Yến" với:
      | Chuyên đề năm    | Nêu gương của người đứng đầu |
      | Công việc cụ thể | Công khai thu chi hằng tháng |
    Và ngày 15/01/2026 "Bà Thu" đã thực hiện "Đưa ra chi bộ góp ý" trên "kế hoạch của bà Yến" với:
      | Biên bản | Biên bản họp chi bộ số 01 |
    Và ngày 20/01/2026 "Bà Lan" thay mặt "Ban Thường vụ" đã thực hiện "Xác nhận, phê duyệt" trên "kế hoạch của bà Yến" với:
      | Văn bản | 12-QĐ/ĐU |
    Và ngày 21/01/2026 "Bà Lan" đã thực hiện "Triển khai" trên "kế hoạch của bà Yến"
    Và "bản niêm yết thứ nhất" là hồ sơ "Niêm yết công khai" phát sinh từ "kế hoạch của bà Yến"
    Và ngày 22/01/2026 "Bà Lan" đã thực hiện "Lập bản niêm yết" trên "bản niêm yết thứ nhất" với:
      | Đã lược bỏ thông tin cá nhân không được niêm yết | có |
    Và ngày 22/01/2026 "Bà Lan" đã thực hiện "Niêm yết" trên "bản niêm yết thứ nhất" với:
      | Nơi niêm yết | Bảng tin Trường Mầm non Hoa Sữa |
      | Ảnh chụp     | Ảnh bảng tin 22/01              |
    Và ngày 26/01/2026 "Bà Lan" đã thực hiện "Niêm yết thường xuyên" trên "bản niêm yết thứ nhất"
    Và ngày 02/03/2026 "Bà Yến" đã thực hiện "Điều chỉnh" trên "kế hoạch của bà Yến" với:
      | Lý do            | Được giao thêm nhiệm vụ                             |
      | Chuyên đề năm    | Nêu gương của người đứng đầu                        |
      | Công việc cụ thể | Công khai thu chi hằng tháng; Gặp phụ huynh mỗi quý |

  Quy tắc: Bản kế hoạch mới được phê duyệt thì bản niêm yết cũ được thay, cả hai vẫn tra cứu được

    Tình huống: Kế hoạch đang được điều chỉnh, bản cũ vẫn niêm yết
      Biết hôm nay là ngày 05/03/2026
      Khi "Bà Thu" thử "Xác nhận, phê duyệt" trên "kế hoạch của bà Yến" với:
        | Văn bản | 03-NQ/CB |
      Thì bị từ chối vì "không có thẩm quyền"
      Và hồ sơ "bản niêm yết thứ nhất" ở trạng thái "Niêm yết thường xuyên"

    @S06
    Tình huống: Phê duyệt bản điều chỉnh
      Biết hôm nay là ngày 09/03/2026
      Khi "Bà Lan" thay mặt "Ban Thường vụ" thực hiện "Xác nhận, phê duyệt" trên "kế hoạch của bà Yến" với:
        | Văn bản | 31-QĐ/ĐU |
      Thì hồ sơ "bản niêm yết thứ nhất" ở trạng thái "Được thay bằng bản mới"
      Và hồ sơ "kế hoạch của bà Yến" có 1 hồ sơ "Niêm yết công khai" ở trạng thái "Phải niêm yết"
      Và hồ sơ "kế hoạch của bà Yến" có 2 hồ sơ "Niêm yết công khai"

    @S06
    Tình huống: Tra cứu cả hai bản niêm yết sau khi điều chỉnh
      Biết ngày 09/03/2026 "Bà Lan" thay mặt "Ban Thường vụ" đã thực hiện "Xác nhận, phê duyệt" trên "kế hoạch của bà Yến" với:
        | Văn bản | 31-QĐ/ĐU |
      Và "bản niêm yết thứ hai" là hồ sơ "Niêm yết công khai" phát sinh từ "kế hoạch của bà Yến"
      Khi đến ngày 10/03/2026
      Thì "Bà Yến" xem được hồ sơ "bản niêm yết thứ nhất"
      Và hồ sơ "bản niêm yết thứ nhất" có "Bản kế hoạch số" là "1"
      Và "Bà Yến" xem được hồ sơ "bản niêm yết thứ hai"
      Và hồ sơ "bản niêm yết thứ hai" có "Bản kế hoạch số" là "2"

    Tình huống: Bản đã được thay vẫn ghi vào danh mục công khai của quý
      Biết ngày 09/03/2026 "Bà Lan" thay mặt "Ban Thường vụ" đã thực hiện "Xác nhận, phê duyệt" trên "kế hoạch của bà Yến" với:
        | Văn bản | 31-QĐ/ĐU |
      Khi "Bà Lan" thực hiện "Ghi vào danh mục công khai của quý" trên "bản niêm yết thứ nhất" với:
        | Quý ghi danh mục | 1    |
        | Năm ghi danh mục | 2026 |
      Thì hồ sơ "bản niêm yết thứ nhất" ở trạng thái "Được thay bằng bản mới"

    @S06
    Tình huống: Bản đã được thay được lưu để đọc lại
      Biết ngày 09/03/2026 "Bà Lan" thay mặt "Ban Thường vụ" đã thực hiện "Xác nhận, phê duyệt" trên "kế hoạch của bà Yến" với:
        | Văn bản | 31-QĐ/ĐU |
      Khi "Bà Lan" thực hiện "Lưu bản đã niêm yết" trên "bản niêm yết thứ nhất" với:
        | Nơi lưu bản đã niêm yết | Hộp 12 kho lưu trữ |
        | Bản quét văn bản giấy   | Bản quét số 1      |
      Thì hồ sơ "bản niêm yết thứ nhất" có "Nơi lưu bản đã niêm yết" là "Hộp 12 kho lưu trữ"

  Quy tắc: Kế hoạch ghi nhận ngày niêm yết bản đang có hiệu lực

    Tình huống: Niêm yết bản mới thì kế hoạch ghi ngày
      Biết ngày 09/03/2026 "Bà Lan" thay mặt "Ban Thường vụ" đã thực hiện "Xác nhận, phê duyệt" trên "kế hoạch của bà Yến" với:
        | Văn bản | 31-QĐ/ĐU |
      Và "bản niêm yết thứ hai" là hồ sơ "Niêm yết công khai" phát sinh từ "kế hoạch của bà Yến"
      Và ngày 10/03/2026 "Bà Lan" đã thực hiện "Lập bản niêm yết" trên "bản niêm yết thứ hai" với:
        | Đã lược bỏ thông tin cá nhân không được niêm yết | có |
      Và hôm nay là ngày 11/03/2026
      Khi "Bà Lan" thực hiện "Niêm yết" trên "bản niêm yết thứ hai" với:
        | Nơi niêm yết | Bảng tin Trường Mầm non Hoa Sữa |
        | Ảnh chụp     | Ảnh bảng tin 11/03              |
      Thì hồ sơ "kế hoạch của bà Yến" có "Ngày niêm yết bản hiện hành" là "11/03/2026"
