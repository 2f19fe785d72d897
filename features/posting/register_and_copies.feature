# language: vi
Tính năng: Danh mục công khai hằng quý, hình thức công khai thêm, bản lưu

  Bối cảnh:
    Biết hôm nay là ngày 05/01/2026
    Và "Bà Yến" là "Người đứng đầu" của "Trường Mầm non Hoa Sữa"
    Và "Bà Lan" là "Văn phòng cấp ủy" của "Đảng ủy phường Hoa Sữa"
    Và "Ông Quý" là "Cấp ủy" của "Đảng ủy phường Hoa Sữa"
    Và "Ông Toàn" là "Người làm công tác lưu trữ" của "Đảng ủy phường Hoa Sữa"
    Và hồ sơ "niêm yết của bà Yến" thuộc loại "Niêm yết công khai" do "Bà Lan" mở ngày 05/01/2026 với:
      | Người có kế hoạch được niêm yết | Bà Yến                 |
      | Cấp ủy tổ chức niêm yết         | Đảng ủy phường Hoa Sữa |
      | Bản kế hoạch số                 | 1                      |
      | Diện niêm yết                   | mở rộng                |

  Quy tắc: Việc mở rộng đối tượng niêm yết có quyết định của cấp ủy

    Tình huống: Mở rộng khi chưa chuẩn bị
      Khi "Bà Lan" thay mặt "Cấp ủy" thực hiện "Quyết định mở rộng đối tượng niêm yết" trên "niêm yết của bà Yến" với:
        | Văn bản | 05-QĐ/ĐU |
      Thì bước "Quyết định mở rộng đối tượng niêm yết" đã được thực hiện 1 lần trên "niêm yết của bà Yến"

    Tình huống: Mở rộng khi đã chuẩn bị bản niêm yết
      Biết ngày 06/01/2026 "Bà Lan" đã thực hiện "Lập bản niêm yết" trên "niêm yết của bà Yến" với:
        | Đã lược bỏ thông tin cá nhân không được niêm yết | có |
      Khi "Ông Quý" thực hiện "Quyết định mở rộng đối tượng niêm yết" trên "niêm yết của bà Yến" với:
        | Văn bản | 05-QĐ/ĐU |
      Thì bước "Quyết định mở rộng đối tượng niêm yết" đã được thực hiện 1 lần trên "niêm yết của bà Yến"

    Tình huống: Người đứng đầu phải niêm yết, không cần quyết định mở rộng
      Biết hồ sơ "niêm yết của hiệu trưởng" thuộc loại "Niêm yết công khai" do "Bà Lan" mở ngày 05/01/2026 với:
        | Người có kế hoạch được niêm yết | Bà Yến                 |
        | Cấp ủy tổ chức niêm yết         | Đảng ủy phường Hoa Sữa |
        | Bản kế hoạch số                 | 1                      |
        | Diện niêm yết                   | người đứng đầu         |
      Khi "Ông Quý" thử "Quyết định mở rộng đối tượng niêm yết" trên "niêm yết của hiệu trưởng" với:
        | Văn bản | 06-QĐ/ĐU |
      Thì bị từ chối vì "Diện niêm yết"

    Tình huống: Không có quyết định, không có thẩm quyền
      Khi "Bà Lan" thử "Quyết định mở rộng đối tượng niêm yết" trên "niêm yết của bà Yến"
      Thì bị từ chối vì "không có thẩm quyền"
      Và bị từ chối vì "thiếu: văn bản"

    Tình huống: Cấp ủy viên không tự quyết định về chính mình
      Biết "Bà Yến" là "Cấp ủy" của "Đảng ủy phường Hoa Sữa"
      Khi "Bà Yến" thử "Quyết định mở rộng đối tượng niêm yết" trên "niêm yết của bà Yến" với:
        | Văn bản | 05-QĐ/ĐU |
      Thì bị từ chối vì "không được tự quyết định việc của chính mình"

  Quy tắc: Bản chưa từng niêm yết thì không ghi danh mục, không lưu

    Tình huống: Ghi danh mục một bản gỡ bỏ khi chưa niêm yết
      Biết ngày 06/01/2026 "Ông Quý" đã thực hiện "Gỡ bỏ" trên "niêm yết của bà Yến" với:
        | Lý do | Nhầm người |
      Khi "Bà Lan" thử "Ghi vào danh mục công khai của quý" trên "niêm yết của bà Yến" với:
        | Quý ghi danh mục | 1    |
        | Năm ghi danh mục | 2026 |
      Thì bị từ chối vì "yêu cầu"

    Tình huống: Lưu một bản gỡ bỏ khi chưa niêm yết
      Biết ngày 06/01/2026 "Ông Quý" đã thực hiện "Gỡ bỏ" trên "niêm yết của bà Yến" với:
        | Lý do | Nhầm người |
      Khi "Bà Lan" thử "Lưu bản đã niêm yết" trên "niêm yết của bà Yến" với:
        | Nơi lưu bản đã niêm yết | Hộp 12 kho lưu trữ |
        | Bản quét văn bản giấy   | Bản quét số 1      |
      Thì bị từ chối vì "yêu cầu"

  Quy tắc: Bản đang niêm yết được ghi vào danh mục công khai của quý và công khai thêm bằng hình thức khác

    Bối cảnh:
      Biết ngày 06/01/2026 "Bà Lan" đã thực hiện "Lập bản niêm yết" trên "niêm yết của bà Yến" với:
        | Đã lược bỏ thông tin cá nhân không được niêm yết | có |
      Và ngày 07/01/2026 "Bà Lan" đã thực hiện "Niêm yết" trên "niêm yết của bà Yến" với:
        | Nơi niêm yết | Bảng tin Trường Mầm non Hoa Sữa |
        | Ảnh chụp     | Ảnh bảng tin 07/01              |

    Tình huống: Ghi danh mục quý I
      Biết hôm nay là ngày 31/03/2026
      Khi "Bà Lan" thực hiện "Ghi vào danh mục công khai của quý" trên "niêm yết của bà Yến" với:
        | Quý ghi danh mục | 1    |
        | Năm ghi danh mục | 2026 |
      Thì hồ sơ "niêm yết của bà Yến" có "Ngày bắt đầu niêm yết" là "07/01/2026"
      Và số liệu "Niêm yết đã ghi danh mục công khai của quý" là 1

    Tình huống: Mở rộng khi đang niêm yết
      Khi "Ông Quý" thực hiện "Quyết định mở rộng đối tượng niêm yết" trên "niêm yết của bà Yến" với:
        | Văn bản | 05-QĐ/ĐU |
      Thì bước "Quyết định mở rộng đối tượng niêm yết" đã được thực hiện 1 lần trên "niêm yết của bà Yến"
      Và số liệu "Niêm yết đã ghi danh mục công khai của quý" là 0

    Tình huống: Không có quý 0
      Khi "Bà Lan" thử "Ghi vào danh mục công khai của quý" trên "niêm yết của bà Yến" với:
        | Quý ghi danh mục | 0    |
        | Năm ghi danh mục | 2026 |
      Thì bị từ chối vì "Quý ghi danh mục"

    Tình huống: Không có quý 5
      Khi "Bà Lan" thử "Ghi vào danh mục công khai của quý" trên "niêm yết của bà Yến" với:
        | Quý ghi danh mục | 5    |
        | Năm ghi danh mục | 2026 |
      Thì bị từ chối vì "Quý ghi danh mục"

    Tình huống: Ghi danh mục mà không nêu quý, năm, do người khác
      Khi "Ông Quý" thử "Ghi vào danh mục công khai của quý" trên "niêm yết của bà Yến"
      Thì bị từ chối vì "không có thẩm quyền"
      Và bị từ chối vì "thiếu: Quý ghi danh mục"
      Và bị từ chối vì "thiếu: Năm ghi danh mục"

    Tình huống: Phát loa ba ngày liên tiếp
      Khi "Bà Lan" thực hiện "Công khai thêm bằng hình thức khác" trên "niêm yết của bà Yến" với:
        | Hình thức công khai thêm | loa truyền thanh  |
        | Số ngày phát liên tiếp   | 3                 |
        | Biên bản                 | Biên bản phát loa |
      Thì hồ sơ "niêm yết của bà Yến" có "Hình thức công khai thêm" là "loa truyền thanh"

    Tình huống: Phát loa hai ngày là chưa đủ
      Khi "Bà Lan" thử "Công khai thêm bằng hình thức khác" trên "niêm yết của bà Yến" với:
        | Hình thức công khai thêm | loa truyền thanh  |
        | Số ngày phát liên tiếp   | 2                 |
        | Biên bản                 | Biên bản phát loa |
      Thì bị từ chối vì "Số ngày phát liên tiếp"

    Tình huống: Đăng lên cổng thông tin không cần số ngày
      Biết ngày 08/01/2026 "Bà Lan" đã thực hiện "Niêm yết thường xuyên" trên "niêm yết của bà Yến"
      Khi "Bà Lan" thực hiện "Công khai thêm bằng hình thức khác" trên "niêm yết của bà Yến" với:
        | Hình thức công khai thêm | cổng thông tin điện tử |
        | Ảnh chụp                 | Ảnh chụp trang tin     |
      Thì hồ sơ "niêm yết của bà Yến" ở trạng thái "Niêm yết thường xuyên"

    Tình huống: Công khai thêm mà không nêu hình thức, không có chứng cứ, do người khác
      Khi "Ông Quý" thử "Công khai thêm bằng hình thức khác" trên "niêm yết của bà Yến"
      Thì bị từ chối vì "không có thẩm quyền"
      Và bị từ chối vì "thiếu: Hình thức công khai thêm"
      Và bị từ chối vì "thiếu: ảnh chụp"

  Quy tắc: Bản niêm yết thường xuyên được cập nhật

    Bối cảnh:
      Biết ngày 06/01/2026 "Bà Lan" đã thực hiện "Lập bản niêm yết" trên "niêm yết của bà Yến" với:
        | Đã lược bỏ thông tin cá nhân không được niêm yết | có |
      Và ngày 07/01/2026 "Bà Lan" đã thực hiện "Niêm yết" trên "niêm yết của bà Yến" với:
        | Nơi niêm yết | Bảng tin Trường Mầm non Hoa Sữa |
        | Ảnh chụp     | Ảnh bảng tin 07/01              |
      Và ngày 08/01/2026 "Bà Lan" đã thực hiện "Niêm yết thường xuyên" trên "niêm yết của bà Yến"

    Tình huống: Thay bản đã phai màu, chuyển sang bảng tin mới
      Biết hôm nay là ngày 01/06/2026
      Khi "Bà Lan" thực hiện "Cập nhật bản niêm yết thường xuyên" trên "niêm yết của bà Yến" với:
        | Ảnh chụp     | Ảnh bảng tin 01/06   |
        | Nơi niêm yết | Bảng tin cổng trường |
      Thì hồ sơ "niêm yết của bà Yến" có "Nơi niêm yết" là "Bảng tin cổng trường"

    Tình huống: Cập nhật mà không có ảnh, biên bản, do người khác
      Khi "Ông Quý" thử "Cập nhật bản niêm yết thường xuyên" trên "niêm yết của bà Yến"
      Thì bị từ chối vì "không có thẩm quyền"
      Và bị từ chối vì "thiếu: ảnh chụp"

    Tình huống: Mở rộng khi niêm yết thường xuyên
      Khi "Ông Quý" thực hiện "Quyết định mở rộng đối tượng niêm yết" trên "niêm yết của bà Yến" với:
        | Văn bản | 05-QĐ/ĐU |
      Thì bước "Quyết định mở rộng đối tượng niêm yết" đã được thực hiện 1 lần trên "niêm yết của bà Yến"

    Tình huống: Ghi danh mục quý IV
      Biết hôm nay là ngày 31/12/2026
      Khi "Bà Lan" thực hiện "Ghi vào danh mục công khai của quý" trên "niêm yết của bà Yến" với:
        | Quý ghi danh mục | 4    |
        | Năm ghi danh mục | 2026 |
      Thì hồ sơ "niêm yết của bà Yến" có "Quý ghi danh mục" là "4"

  Quy tắc: Bản đã gỡ, đã thay vẫn được ghi danh mục và lưu để đọc lại

    Bối cảnh:
      Biết ngày 06/01/2026 "Bà Lan" đã thực hiện "Lập bản niêm yết" trên "niêm yết của bà Yến" với:
        | Đã lược bỏ thông tin cá nhân không được niêm yết | có |
      Và ngày 07/01/2026 "Bà Lan" đã thực hiện "Niêm yết" trên "niêm yết của bà Yến" với:
        | Nơi niêm yết | Bảng tin Trường Mầm non Hoa Sữa |
        | Ảnh chụp     | Ảnh bảng tin 07/01              |

    Tình huống: Văn thư lưu bản đã niêm yết đủ thời gian
      Biết ngày 10/02/2026 "Bà Lan" đã thực hiện "Kết thúc niêm yết" trên "niêm yết của bà Yến" với:
        | Biên bản | Biên bản gỡ 10/02 |
      Khi "Ông Toàn" thực hiện "Lưu bản đã niêm yết" trên "niêm yết của bà Yến" với:
        | Nơi lưu bản đã niêm yết | Hộp 12 kho lưu trữ |
        | Bản quét văn bản giấy   | Bản quét số 1      |
      Thì hồ sơ "niêm yết của bà Yến" có "Nơi lưu bản đã niêm yết" là "Hộp 12 kho lưu trữ"

    Tình huống: Ghi danh mục bản đã niêm yết đủ thời gian
      Biết ngày 10/02/2026 "Bà Lan" đã thực hiện "Kết thúc niêm yết" trên "niêm yết của bà Yến" với:
        | Biên bản | Biên bản gỡ 10/02 |
      Khi "Bà Lan" thực hiện "Ghi vào danh mục công khai của quý" trên "niêm yết của bà Yến" với:
        | Quý ghi danh mục | 1    |
        | Năm ghi danh mục | 2026 |
      Thì hồ sơ "niêm yết của bà Yến" ở trạng thái "Đủ thời gian niêm yết"

    Tình huống: Lưu bản đã gỡ bỏ
      Biết ngày 10/01/2026 "Ông Quý" đã thực hiện "Gỡ bỏ" trên "niêm yết của bà Yến" với:
        | Lý do | Lộ số điện thoại |
      Khi "Bà Lan" thực hiện "Lưu bản đã niêm yết" trên "niêm yết của bà Yến" với:
        | Nơi lưu bản đã niêm yết | Hộp 12 kho lưu trữ |
        | Bản quét văn bản giấy   | Bản quét số 1      |
      Thì hồ sơ "niêm yết của bà Yến" ở trạng thái "Gỡ bỏ (có lý do)"

    Tình huống: Ghi danh mục bản đã gỡ bỏ
      Biết ngày 10/01/2026 "Ông Quý" đã thực hiện "Gỡ bỏ" trên "niêm yết của bà Yến" với:
        | Lý do | Lộ số điện thoại |
      Khi "Bà Lan" thực hiện "Ghi vào danh mục công khai của quý" trên "niêm yết của bà Yến" với:
        | Quý ghi danh mục | 1    |
        | Năm ghi danh mục | 2026 |
      Thì hồ sơ "niêm yết của bà Yến" ở trạng thái "Gỡ bỏ (có lý do)"

    Tình huống: Lưu mà không nêu nơi lưu, không có bản quét, do người khác
      Biết ngày 10/01/2026 "Ông Quý" đã thực hiện "Gỡ bỏ" trên "niêm yết của bà Yến" với:
        | Lý do | Lộ số điện thoại |
      Khi "Ông Quý" thử "Lưu bản đã niêm yết" trên "niêm yết của bà Yến"
      Thì bị từ chối vì "không có thẩm quyền"
      Và bị từ chối vì "thiếu: Nơi lưu bản đã niêm yết"
      Và bị từ chối vì "thiếu: bản quét"
