# language: vi
Tính năng: Khoản đóng góp không đủ, rút đăng ký, và nhân lực, hiện vật

  Bối cảnh:
    Biết hôm nay là ngày 02/08/2021
    Và "Bà Hạnh" là "Ban Vận động" của "Ủy ban Mặt trận Tổ quốc phường Hoa Sữa"
    Và "Ông An" là "Người đứng đầu" của "Trường Tiểu học Hoa Sữa"
    Và hồ sơ "tiền của trường" thuộc loại "Vận động nhân lực, tiền, hiện vật" do "Ông An" mở ngày 02/08/2021 với:
      | Tổ chức vận động, tiếp nhận | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa        |
      | Đơn vị, cá nhân đóng góp    | Trường Tiểu học Hoa Sữa                       |
      | Cuộc vận động               | Thiết bị học trực tuyến cho học sinh khó khăn |
      | Hình thức đóng góp          | tiền                                          |
      | Mức đăng ký                 | 20000000                                      |
      | Hạn thực hiện               | 31/08/2021                                    |

  Quy tắc: Góp chưa đủ thì chốt mức đã thực hiện, có lý do

    Tình huống: Chốt mức đã thực hiện
      Biết "Bà Hạnh" đã thực hiện "Tiếp nhận" trên "tiền của trường" với:
        | Số lượng lần này | 5000000         |
        | Giấy biên nhận   | Biên nhận số 01 |
      Khi "Bà Hạnh" thực hiện "Chốt mức đã thực hiện" trên "tiền của trường" với:
        | Lý do | Trường đang điều trị nhiều ca nhiễm |
      Thì hồ sơ "tiền của trường" ở trạng thái "Đã tiếp nhận xong"
      Và số liệu "Tiền vận động: đăng ký" là 20000000
      Và số liệu "Tiền vận động: đã thực hiện" là 5000000

    Tình huống: Điều chỉnh mức đăng ký sau khi đã góp một phần
      Biết "Bà Hạnh" đã thực hiện "Tiếp nhận" trên "tiền của trường" với:
        | Số lượng lần này | 5000000         |
        | Giấy biên nhận   | Biên nhận số 01 |
      Khi "Ông An" thực hiện "Điều chỉnh mức đăng ký" trên "tiền của trường" với:
        | Lý do       | Không vận động thêm được nhiều |
        | Mức đăng ký | 8000000                        |
      Thì số liệu "Tiền vận động: đăng ký" là 8000000

    Tình huống: Người đóng góp tự chốt, không nêu lý do
      Biết "Bà Hạnh" đã thực hiện "Tiếp nhận" trên "tiền của trường" với:
        | Số lượng lần này | 5000000         |
        | Giấy biên nhận   | Biên nhận số 01 |
      Và "Bà Hạnh" là "Công dân" của "Trường Tiểu học Hoa Sữa"
      Khi "Bà Hạnh" thử "Chốt mức đã thực hiện" trên "tiền của trường"
      Thì bị từ chối vì "không được tự quyết định việc của chính mình"
      Và bị từ chối vì "thiếu: lý do"

    Tình huống: Trường không chốt thay tổ chức vận động
      Biết "Bà Hạnh" đã thực hiện "Tiếp nhận" trên "tiền của trường" với:
        | Số lượng lần này | 5000000         |
        | Giấy biên nhận   | Biên nhận số 01 |
      Khi "Ông An" thử "Chốt mức đã thực hiện" trên "tiền của trường" với:
        | Lý do | Không vận động thêm được |
      Thì bị từ chối vì "không có thẩm quyền"

  Quy tắc: Người đóng góp được rút đăng ký khi chưa góp; quá hạn mà không góp thì ghi là không thực hiện

    Tình huống: Rút đăng ký
      Khi "Ông An" thực hiện "Rút đăng ký" trên "tiền của trường" với:
        | Lý do | Chuyển sang ủng hộ vật tư y tế |
      Thì hồ sơ "tiền của trường" ở trạng thái "Rút đăng ký"
      Và số liệu "Tiền vận động: đăng ký" là 0

    Tình huống: Tổ chức vận động rút thay, không nêu lý do
      Khi "Bà Hạnh" thử "Rút đăng ký" trên "tiền của trường"
      Thì bị từ chối vì "không có thẩm quyền"
      Và bị từ chối vì "thiếu: lý do"

    Tình huống: Quá hạn mà không góp
      Biết hôm nay là ngày 01/09/2021
      Khi "Bà Hạnh" thực hiện "Xác định không thực hiện" trên "tiền của trường" với:
        | Lý do | Đã nhắc hai lần |
      Thì hồ sơ "tiền của trường" ở trạng thái "Không thực hiện"
      Và số liệu "Tiền vận động: đã thực hiện" là 0

    Tình huống: Chưa quá hạn, không nêu lý do
      Biết hôm nay là ngày 31/08/2021
      Khi "Bà Hạnh" thử "Xác định không thực hiện" trên "tiền của trường"
      Thì bị từ chối vì "hạn thực hiện"
      Và bị từ chối vì "thiếu: lý do"

    Tình huống: Người đóng góp tự xác định
      Biết "Bà Hạnh" là "Công dân" của "Trường Tiểu học Hoa Sữa"
      Và hôm nay là ngày 01/09/2021
      Khi "Bà Hạnh" thử "Xác định không thực hiện" trên "tiền của trường" với:
        | Lý do | Đã nhắc hai lần |
      Thì bị từ chối vì "không được tự quyết định việc của chính mình"

    Tình huống: Trường không xác định thay tổ chức vận động
      Biết hôm nay là ngày 01/09/2021
      Khi "Ông An" thử "Xác định không thực hiện" trên "tiền của trường" với:
        | Lý do | Không vận động được |
      Thì bị từ chối vì "không có thẩm quyền"

  Quy tắc: Nhân lực, tiền và hiện vật tính riêng, không cộng với nhau

    Tình huống: Đăng ký người hỗ trợ phòng, chống dịch
      Biết hồ sơ "người của trường" thuộc loại "Vận động nhân lực, tiền, hiện vật" do "Ông An" mở với:
        | Tổ chức vận động, tiếp nhận | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
        | Đơn vị, cá nhân đóng góp    | Trường Tiểu học Hoa Sữa                |
        | Cuộc vận động               | Hỗ trợ địa phương phòng, chống dịch    |
        | Hình thức đóng góp          | nhân lực                               |
        | Mức đăng ký                 | 14                                     |
        | Hạn thực hiện               | 31/08/2021                             |
      Khi "Bà Hạnh" thực hiện "Tiếp nhận" trên "người của trường" với:
        | Số lượng lần này  | 12                      |
        | Danh sách tham dự | Danh sách nhận nhiệm vụ |
      Thì số liệu "Nhân lực vận động: đăng ký" là 14
      Và số liệu "Nhân lực vận động: đã thực hiện" là 12
      Và số liệu "Tiền vận động: đăng ký" là 20000000

    Tình huống: Hiện vật phải ghi tên và số lượng
      Khi "Ông An" thử mở hồ sơ "nhu yếu phẩm" thuộc loại "Vận động nhân lực, tiền, hiện vật" với:
        | Tổ chức vận động, tiếp nhận | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
        | Đơn vị, cá nhân đóng góp    | Trường Tiểu học Hoa Sữa                |
        | Cuộc vận động               | Nhu yếu phẩm cho người dân khó khăn    |
        | Hình thức đóng góp          | hiện vật                               |
        | Mức đăng ký                 | 30000000                               |
        | Hạn thực hiện               | 31/08/2021                             |
      Thì bị từ chối vì "thiếu: Tên và số lượng hiện vật"

    Tình huống: Tiếp nhận hiện vật
      Biết hồ sơ "nhu yếu phẩm" thuộc loại "Vận động nhân lực, tiền, hiện vật" do "Ông An" mở với:
        | Tổ chức vận động, tiếp nhận | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
        | Đơn vị, cá nhân đóng góp    | Trường Tiểu học Hoa Sữa                |
        | Cuộc vận động               | Nhu yếu phẩm cho người dân khó khăn    |
        | Hình thức đóng góp          | hiện vật                               |
        | Tên và số lượng hiện vật    | 100 suất gạo và mì                     |
        | Mức đăng ký                 | 30000000                               |
        | Hạn thực hiện               | 31/08/2021                             |
      Khi "Bà Hạnh" thực hiện "Tiếp nhận" trên "nhu yếu phẩm" với:
        | Số lượng lần này         | 30000000           |
        | Tên và số lượng hiện vật | 100 suất gạo và mì |
        | Giấy biên nhận           | Biên nhận số 07    |
      Thì số liệu "Hiện vật vận động: đã thực hiện" là 30000000
      Và số liệu "Tiền vận động: đã thực hiện" là 0

  Quy tắc: Nhân lực tiếp nhận theo danh sách, hiện vật theo loại và biên nhận; được góp nhiều lần

    Tình huống: Nhân lực đến làm hai buổi thì đủ
      Biết hồ sơ "công của trường" thuộc loại "Vận động nhân lực, tiền, hiện vật" do "Ông An" mở ngày 02/08/2021 với:
        | Tổ chức vận động, tiếp nhận | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
        | Đơn vị, cá nhân đóng góp    | Trường Tiểu học Hoa Sữa                |
        | Cuộc vận động               | Dọn vệ sinh ba tuyến ngõ               |
        | Hình thức đóng góp          | nhân lực                               |
        | Mức đăng ký                 | 60                                     |
        | Hạn thực hiện               | 31/08/2021                             |
      Và "Bà Hạnh" đã thực hiện "Tiếp nhận" trên "công của trường" với:
        | Số lượng lần này  | 25                  |
        | Danh sách tham dự | Danh sách buổi sáng |
      Và "Bà Hạnh" đã thực hiện "Tiếp nhận" trên "công của trường" với:
        | Số lượng lần này  | 15                   |
        | Danh sách tham dự | Danh sách buổi chiều |
      Khi "Bà Hạnh" thực hiện "Tiếp nhận" trên "công của trường" với:
        | Số lượng lần này  | 20                 |
        | Danh sách tham dự | Danh sách ngày sau |
      Thì hồ sơ "công của trường" ở trạng thái "Đã tiếp nhận xong"

    Tình huống: Nhân lực đến đủ ngay một buổi
      Biết hồ sơ "công của trường" thuộc loại "Vận động nhân lực, tiền, hiện vật" do "Ông An" mở ngày 02/08/2021 với:
        | Tổ chức vận động, tiếp nhận | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
        | Đơn vị, cá nhân đóng góp    | Trường Tiểu học Hoa Sữa                |
        | Cuộc vận động               | Dọn vệ sinh ba tuyến ngõ               |
        | Hình thức đóng góp          | nhân lực                               |
        | Mức đăng ký                 | 60                                     |
        | Hạn thực hiện               | 31/08/2021                             |
      Khi "Bà Hạnh" thực hiện "Tiếp nhận" trên "công của trường" với:
        | Số lượng lần này  | 60               |
        | Danh sách tham dự | Danh sách ký tên |
      Thì hồ sơ "công của trường" ở trạng thái "Đã tiếp nhận xong"

    Tình huống: Hiện vật góp làm ba lần
      Biết hồ sơ "máy tính của trường" thuộc loại "Vận động nhân lực, tiền, hiện vật" do "Ông An" mở ngày 02/08/2021 với:
        | Tổ chức vận động, tiếp nhận | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa        |
        | Đơn vị, cá nhân đóng góp    | Trường Tiểu học Hoa Sữa                       |
        | Cuộc vận động               | Thiết bị học trực tuyến cho học sinh khó khăn |
        | Hình thức đóng góp          | hiện vật                                      |
        | Tên và số lượng hiện vật    | 30 máy tính bảng                              |
        | Mức đăng ký                 | 90000000                                      |
        | Hạn thực hiện               | 31/08/2021                                    |
      Và "Bà Hạnh" đã thực hiện "Tiếp nhận" trên "máy tính của trường" với:
        | Số lượng lần này         | 45000000         |
        | Tên và số lượng hiện vật | 30 máy tính bảng |
        | Giấy biên nhận           | Biên nhận số 01  |
      Và "Bà Hạnh" đã thực hiện "Tiếp nhận" trên "máy tính của trường" với:
        | Số lượng lần này         | 15000000         |
        | Tên và số lượng hiện vật | 30 máy tính bảng |
        | Giấy biên nhận           | Biên nhận số 02  |
      Khi "Bà Hạnh" thực hiện "Tiếp nhận" trên "máy tính của trường" với:
        | Số lượng lần này         | 30000000         |
        | Tên và số lượng hiện vật | 30 máy tính bảng |
        | Giấy biên nhận           | Biên nhận số 03  |
      Thì hồ sơ "máy tính của trường" ở trạng thái "Đã tiếp nhận xong"

    Khung tình huống: Buổi sau không ghi số người thì không lấy số người buổi trước
      Biết hồ sơ "công của trường" thuộc loại "Vận động nhân lực, tiền, hiện vật" do "Ông An" mở ngày 02/08/2021 với:
        | Tổ chức vận động, tiếp nhận | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
        | Đơn vị, cá nhân đóng góp    | Trường Tiểu học Hoa Sữa                |
        | Cuộc vận động               | Dọn vệ sinh ba tuyến ngõ               |
        | Hình thức đóng góp          | nhân lực                               |
        | Mức đăng ký                 | 60                                     |
        | Hạn thực hiện               | 31/08/2021                             |
      Và "Bà Hạnh" đã thực hiện "Tiếp nhận" trên "công của trường" với:
        | Số lượng lần này  | <buổi trước>        |
        | Danh sách tham dự | Danh sách buổi sáng |
      Khi "Bà Hạnh" thử "Tiếp nhận" trên "công của trường" với:
        | Danh sách tham dự | Danh sách buổi chiều |
      Thì bị từ chối vì "thiếu: Số lượng lần này"

      Dữ liệu:
        | buổi trước |
        | 25         |
        | 40         |

    Khung tình huống: Lần sau không ghi giá trị hiện vật thì không lấy giá trị lần trước
      Biết hồ sơ "máy tính của trường" thuộc loại "Vận động nhân lực, tiền, hiện vật" do "Ông An" mở ngày 02/08/2021 với:
        | Tổ chức vận động, tiếp nhận | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa        |
        | Đơn vị, cá nhân đóng góp    | Trường Tiểu học Hoa Sữa                       |
        | Cuộc vận động               | Thiết bị học trực tuyến cho học sinh khó khăn |
        | Hình thức đóng góp          | hiện vật                                      |
        | Tên và số lượng hiện vật    | 30 máy tính bảng                              |
        | Mức đăng ký                 | 90000000                                      |
        | Hạn thực hiện               | 31/08/2021                                    |
      Và "Bà Hạnh" đã thực hiện "Tiếp nhận" trên "máy tính của trường" với:
        | Số lượng lần này         | <lần trước>      |
        | Tên và số lượng hiện vật | 15 máy tính bảng |
        | Giấy biên nhận           | Biên nhận số 01  |
      Khi "Bà Hạnh" thử "Tiếp nhận" trên "máy tính của trường" với:
        | Tên và số lượng hiện vật | 15 máy tính bảng |
        | Giấy biên nhận           | Biên nhận số 02  |
      Thì bị từ chối vì "thiếu: Số lượng lần này"

      Dữ liệu:
        | lần trước |
        | 30000000  |
        | 45000000  |

    Tình huống: Ban Thường trực không tiếp nhận người thay Ban Vận động
      Biết "Bà Lan" là "Ban Thường trực Ủy ban Mặt trận Tổ quốc" của "Ủy ban Mặt trận Tổ quốc phường Hoa Sữa"
      Và hồ sơ "công của trường" thuộc loại "Vận động nhân lực, tiền, hiện vật" do "Ông An" mở ngày 02/08/2021 với:
        | Tổ chức vận động, tiếp nhận | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
        | Đơn vị, cá nhân đóng góp    | Trường Tiểu học Hoa Sữa                |
        | Cuộc vận động               | Dọn vệ sinh ba tuyến ngõ               |
        | Hình thức đóng góp          | nhân lực                               |
        | Mức đăng ký                 | 60                                     |
        | Hạn thực hiện               | 31/08/2021                             |
      Khi "Bà Lan" thử "Tiếp nhận" trên "công của trường" với:
        | Số lượng lần này  | 60               |
        | Danh sách tham dự | Danh sách ký tên |
      Thì bị từ chối vì "không có thẩm quyền"

  Quy tắc: Góp nốt phần cuối cùng, dù chỉ một đơn vị, cũng là đủ

    Tình huống: Góp nốt một đồng
      Biết hồ sơ "tiền góp thêm" thuộc loại "Vận động nhân lực, tiền, hiện vật" do "Ông An" mở với:
        | Tổ chức vận động, tiếp nhận | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
        | Đơn vị, cá nhân đóng góp    | Trường Tiểu học Hoa Sữa                |
        | Cuộc vận động               | Quỹ khuyến học                         |
        | Hình thức đóng góp          | tiền                                   |
        | Mức đăng ký                 | 20000000                               |
        | Hạn thực hiện               | 31/08/2021                             |
      Và "Bà Hạnh" đã thực hiện "Tiếp nhận" trên "tiền góp thêm" với:
        | Số lượng lần này | 19999999  |
        | Giấy biên nhận   | Biên nhận |
      Khi "Bà Hạnh" thực hiện "Tiếp nhận" trên "tiền góp thêm" với:
        | Số lượng lần này | 1         |
        | Giấy biên nhận   | Biên nhận |
      Thì hồ sơ "tiền góp thêm" ở trạng thái "Đã tiếp nhận xong"
      Và hồ sơ "tiền góp thêm" không quá hạn "Hạn thực hiện"

    Tình huống: Người cuối cùng đến nhận nhiệm vụ
      Biết hồ sơ "người của trường" thuộc loại "Vận động nhân lực, tiền, hiện vật" do "Ông An" mở với:
        | Tổ chức vận động, tiếp nhận | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
        | Đơn vị, cá nhân đóng góp    | Trường Tiểu học Hoa Sữa                |
        | Cuộc vận động               | Hỗ trợ địa phương phòng, chống dịch    |
        | Hình thức đóng góp          | nhân lực                               |
        | Mức đăng ký                 | 14                                     |
        | Hạn thực hiện               | 31/08/2021                             |
      Và "Bà Hạnh" đã thực hiện "Tiếp nhận" trên "người của trường" với:
        | Số lượng lần này  | 13                      |
        | Danh sách tham dự | Danh sách nhận nhiệm vụ |
      Khi "Bà Hạnh" thực hiện "Tiếp nhận" trên "người của trường" với:
        | Số lượng lần này  | 1                       |
        | Danh sách tham dự | Danh sách nhận nhiệm vụ |
      Thì hồ sơ "người của trường" ở trạng thái "Đã tiếp nhận xong"
      Và hồ sơ "người của trường" không quá hạn "Hạn thực hiện"

    Tình huống: Hiện vật còn thiếu giá trị một đồng
      Biết hồ sơ "nhu yếu phẩm" thuộc loại "Vận động nhân lực, tiền, hiện vật" do "Ông An" mở với:
        | Tổ chức vận động, tiếp nhận | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
        | Đơn vị, cá nhân đóng góp    | Trường Tiểu học Hoa Sữa                |
        | Cuộc vận động               | Nhu yếu phẩm cho người dân khó khăn    |
        | Hình thức đóng góp          | hiện vật                               |
        | Tên và số lượng hiện vật    | 100 suất gạo và mì                     |
        | Mức đăng ký                 | 30000000                               |
        | Hạn thực hiện               | 31/08/2021                             |
      Và "Bà Hạnh" đã thực hiện "Tiếp nhận" trên "nhu yếu phẩm" với:
        | Số lượng lần này         | 29999999           |
        | Tên và số lượng hiện vật | 100 suất gạo và mì |
        | Giấy biên nhận           | Biên nhận          |
      Khi "Bà Hạnh" thực hiện "Tiếp nhận" trên "nhu yếu phẩm" với:
        | Số lượng lần này         | 1                  |
        | Tên và số lượng hiện vật | 100 suất gạo và mì |
        | Giấy biên nhận           | Biên nhận          |
      Thì hồ sơ "nhu yếu phẩm" ở trạng thái "Đã tiếp nhận xong"
      Và hồ sơ "nhu yếu phẩm" không quá hạn "Hạn thực hiện"

    Tình huống: Đủ người rồi thì qua ngày hẹn không bị coi là quá hạn
      Biết hồ sơ "người của trường" thuộc loại "Vận động nhân lực, tiền, hiện vật" do "Ông An" mở với:
        | Tổ chức vận động, tiếp nhận | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
        | Đơn vị, cá nhân đóng góp    | Trường Tiểu học Hoa Sữa                |
        | Cuộc vận động               | Hỗ trợ địa phương phòng, chống dịch    |
        | Hình thức đóng góp          | nhân lực                               |
        | Mức đăng ký                 | 14                                     |
        | Hạn thực hiện               | 31/08/2021                             |
      Và "Bà Hạnh" đã thực hiện "Tiếp nhận" trên "người của trường" với:
        | Số lượng lần này  | 14                      |
        | Danh sách tham dự | Danh sách nhận nhiệm vụ |
      Khi đến ngày 01/09/2021
      Thì hồ sơ "người của trường" không quá hạn "Hạn thực hiện"
