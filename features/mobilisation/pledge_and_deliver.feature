# language: vi
Tính năng: Đăng ký, tiếp nhận, trao và công khai khoản đóng góp

  Bối cảnh:
    Biết hôm nay là ngày 02/08/2021
    Và "Bà Hạnh" là "Ban Vận động" của "Ủy ban Mặt trận Tổ quốc phường Hoa Sữa"
    Và "Ông Sơn" là "Ban Vận động" của "Ủy ban Mặt trận Tổ quốc phường Hoa Sữa"
    Và "Bà Lan" là "Ban Thường trực Ủy ban Mặt trận Tổ quốc" của "Ủy ban Mặt trận Tổ quốc phường Hoa Sữa"
    Và "Ông An" là "Người đứng đầu" của "Trường Tiểu học Hoa Sữa"
    Và hồ sơ "tiền của trường" thuộc loại "Vận động nhân lực, tiền, hiện vật" do "Ông An" mở ngày 02/08/2021 với:
      | Tổ chức vận động, tiếp nhận | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa        |
      | Đơn vị, cá nhân đóng góp    | Trường Tiểu học Hoa Sữa                       |
      | Cuộc vận động               | Thiết bị học trực tuyến cho học sinh khó khăn |
      | Hình thức đóng góp          | tiền                                          |
      | Mức đăng ký                 | 20000000                                      |
      | Hạn thực hiện               | 31/08/2021                                    |

  Quy tắc: Mức đăng ký và mức thực hiện để riêng; số chưa nộp không được tính là đã thực hiện

    Tình huống: Mới đăng ký
      Khi đến ngày 03/08/2021
      Thì số liệu "Tiền vận động: đăng ký" là 20000000
      Và số liệu "Tiền vận động: đã thực hiện" là 0

    Tình huống: Đăng ký mức bằng không
      Khi "Ông An" thử mở hồ sơ "khoản không có" thuộc loại "Vận động nhân lực, tiền, hiện vật" với:
        | Tổ chức vận động, tiếp nhận | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa        |
        | Đơn vị, cá nhân đóng góp    | Trường Tiểu học Hoa Sữa                       |
        | Cuộc vận động               | Thiết bị học trực tuyến cho học sinh khó khăn |
        | Hình thức đóng góp          | tiền                                          |
        | Mức đăng ký                 | 0                                             |
        | Hạn thực hiện               | 31/08/2021                                    |
      Thì bị từ chối vì "mức đăng ký"

    Tình huống: Hạn thực hiện đã qua
      Khi "Ông An" thử mở hồ sơ "khoản muộn" thuộc loại "Vận động nhân lực, tiền, hiện vật" với:
        | Tổ chức vận động, tiếp nhận | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa        |
        | Đơn vị, cá nhân đóng góp    | Trường Tiểu học Hoa Sữa                       |
        | Cuộc vận động               | Thiết bị học trực tuyến cho học sinh khó khăn |
        | Hình thức đóng góp          | tiền                                          |
        | Mức đăng ký                 | 20000000                                      |
        | Hạn thực hiện               | 01/08/2021                                    |
      Thì bị từ chối vì "hạn thực hiện"

    Tình huống: Đăng ký thay người khác
      Biết "Ông Khoa" là "Công dân" của "Tổ dân phố số 5"
      Khi "Ông Khoa" thử mở hồ sơ "khoản của người khác" thuộc loại "Vận động nhân lực, tiền, hiện vật" với:
        | Tổ chức vận động, tiếp nhận | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa        |
        | Đơn vị, cá nhân đóng góp    | Trường Tiểu học Hoa Sữa                       |
        | Cuộc vận động               | Thiết bị học trực tuyến cho học sinh khó khăn |
        | Hình thức đóng góp          | tiền                                          |
        | Mức đăng ký                 | 20000000                                      |
        | Hạn thực hiện               | 31/08/2021                                    |
      Thì bị từ chối vì "không có thẩm quyền"

    Tình huống: Điều chỉnh mức đăng ký
      Khi "Ông An" thực hiện "Điều chỉnh mức đăng ký" trên "tiền của trường" với:
        | Lý do       | Giáo viên ủng hộ thêm |
        | Mức đăng ký | 25000000              |
      Thì số liệu "Tiền vận động: đăng ký" là 25000000

    Tình huống: Điều chỉnh xuống dưới mức đã thực hiện
      Biết "Bà Hạnh" đã thực hiện "Tiếp nhận" trên "tiền của trường" với:
        | Số lượng lần này | 5000000         |
        | Giấy biên nhận   | Biên nhận số 01 |
      Khi "Ông An" thử "Điều chỉnh mức đăng ký" trên "tiền của trường" với:
        | Lý do       | Không vận động thêm được |
        | Mức đăng ký | 4000000                  |
      Thì bị từ chối vì "mức đăng ký"

    Tình huống: Tổ chức vận động không tự điều chỉnh mức của người đóng góp
      Khi "Bà Hạnh" thử "Điều chỉnh mức đăng ký" trên "tiền của trường" với:
        | Mức đăng ký | 25000000 |
      Thì bị từ chối vì "không có thẩm quyền"
      Và bị từ chối vì "thiếu: lý do"

  Quy tắc: Tiếp nhận từng lần, mỗi lần có biên nhận; người đóng góp không tự tiếp nhận

    Tình huống: Tiếp nhận một phần
      Khi "Bà Hạnh" thực hiện "Tiếp nhận" trên "tiền của trường" với:
        | Số lượng lần này | 5000000         |
        | Giấy biên nhận   | Biên nhận số 01 |
      Thì hồ sơ "tiền của trường" ở trạng thái "Đã thực hiện một phần"
      Và số liệu "Tiền vận động: đã thực hiện" là 5000000

    Tình huống: Tiếp nhận đủ sau hai lần, đúng hạn
      Biết "Bà Hạnh" đã thực hiện "Tiếp nhận" trên "tiền của trường" với:
        | Số lượng lần này | 5000000         |
        | Giấy biên nhận   | Biên nhận số 01 |
      Và hôm nay là ngày 31/08/2021
      Khi "Bà Hạnh" thực hiện "Tiếp nhận" trên "tiền của trường" với:
        | Số lượng lần này | 15000000        |
        | Giấy biên nhận   | Biên nhận số 02 |
      Thì hồ sơ "tiền của trường" ở trạng thái "Đã tiếp nhận xong"
      Và hạn "Hạn thực hiện" của "tiền của trường" đã được thực hiện đúng hạn

    Tình huống: Tiếp nhận hai lần vẫn chưa đủ
      Biết "Bà Hạnh" đã thực hiện "Tiếp nhận" trên "tiền của trường" với:
        | Số lượng lần này | 5000000         |
        | Giấy biên nhận   | Biên nhận số 01 |
      Khi "Bà Hạnh" thực hiện "Tiếp nhận" trên "tiền của trường" với:
        | Số lượng lần này | 6000000         |
        | Giấy biên nhận   | Biên nhận số 02 |
      Thì hồ sơ "tiền của trường" ở trạng thái "Đã thực hiện một phần"
      Và số liệu "Tiền vận động: đã thực hiện" là 11000000

    Tình huống: Góp nhiều hơn mức đăng ký
      Khi "Bà Hạnh" thực hiện "Tiếp nhận" trên "tiền của trường" với:
        | Số lượng lần này | 22000000        |
        | Giấy biên nhận   | Biên nhận số 01 |
      Thì hồ sơ "tiền của trường" ở trạng thái "Đã tiếp nhận xong"
      Và số liệu "Tiền vận động: đăng ký" là 20000000
      Và số liệu "Tiền vận động: đã thực hiện" là 22000000

    Tình huống: Tiếp nhận số không
      Khi "Bà Hạnh" thử "Tiếp nhận" trên "tiền của trường" với:
        | Số lượng lần này | 0               |
        | Giấy biên nhận   | Biên nhận số 01 |
      Thì bị từ chối vì "số lượng lần này"

    Tình huống: Tiếp nhận không có biên nhận
      Khi "Bà Hạnh" thử "Tiếp nhận" trên "tiền của trường" với:
        | Số lượng lần này | 5000000 |
      Thì bị từ chối vì "thiếu: giấy biên nhận"

    Khung tình huống: Lần sau không ghi số tiền thì không lấy số tiền lần trước
      Biết "Bà Hạnh" đã thực hiện "Tiếp nhận" trên "tiền của trường" với:
        | Số lượng lần này | <lần trước>     |
        | Giấy biên nhận   | Biên nhận số 01 |
      Khi "Bà Hạnh" thử "Tiếp nhận" trên "tiền của trường" với:
        | Giấy biên nhận | Biên nhận số 02 |
      Thì bị từ chối vì "thiếu: Số lượng lần này"

      Dữ liệu:
        | lần trước |
        | 5000000   |
        | 12000000  |

    Tình huống: Người đóng góp tự tiếp nhận
      Biết "Bà Hạnh" là "Công dân" của "Trường Tiểu học Hoa Sữa"
      Khi "Bà Hạnh" thử "Tiếp nhận" trên "tiền của trường" với:
        | Số lượng lần này | 5000000         |
        | Giấy biên nhận   | Biên nhận số 01 |
      Thì bị từ chối vì "không được tự quyết định việc của chính mình"

    Tình huống: Trường không tiếp nhận thay tổ chức vận động
      Khi "Ông An" thử "Tiếp nhận" trên "tiền của trường" với:
        | Số lượng lần này | 5000000         |
        | Giấy biên nhận   | Biên nhận số 01 |
      Thì bị từ chối vì "không có thẩm quyền"

  Quy tắc: Người tiếp nhận không phải là người trao; không trao nhiều hơn số đã tiếp nhận

    Tình huống: Trao một phần khi chưa tiếp nhận đủ
      Biết "Bà Hạnh" đã thực hiện "Tiếp nhận" trên "tiền của trường" với:
        | Số lượng lần này | 5000000         |
        | Giấy biên nhận   | Biên nhận số 01 |
      Khi "Ông Sơn" thực hiện "Trao, phân bổ" trên "tiền của trường" với:
        | Số lượng lần này             | 4900000                 |
        | Số người được hỗ trợ lần này | 1                       |
        | Giấy biên nhận               | Biên nhận của phụ huynh |
      Thì số liệu "Lượt người được hỗ trợ từ nguồn vận động" là 1
      Và hồ sơ "tiền của trường" có "Đã trao, đã phân bổ" là "4900000"

    Tình huống: Trao nhiều hơn số đã tiếp nhận
      Biết "Bà Hạnh" đã thực hiện "Tiếp nhận" trên "tiền của trường" với:
        | Số lượng lần này | 5000000         |
        | Giấy biên nhận   | Biên nhận số 01 |
      Khi "Ông Sơn" thử "Trao, phân bổ" trên "tiền của trường" với:
        | Số lượng lần này             | 5000001                |
        | Số người được hỗ trợ lần này | 1                      |
        | Ảnh chụp                     | Ảnh trao máy tính bảng |
      Thì bị từ chối vì "đã thực hiện"

    Tình huống: Trao không có gì chứng minh
      Biết "Bà Hạnh" đã thực hiện "Tiếp nhận" trên "tiền của trường" với:
        | Số lượng lần này | 5000000         |
        | Giấy biên nhận   | Biên nhận số 01 |
      Khi "Ông Sơn" thử "Trao, phân bổ" trên "tiền của trường" với:
        | Số lượng lần này             | 4900000 |
        | Số người được hỗ trợ lần này | 1       |
      Thì bị từ chối vì "thiếu: biên bản"

    Tình huống: Người tiếp nhận đem trao
      Biết "Bà Hạnh" đã thực hiện "Tiếp nhận" trên "tiền của trường" với:
        | Số lượng lần này | 5000000         |
        | Giấy biên nhận   | Biên nhận số 01 |
      Khi "Bà Hạnh" thử "Trao, phân bổ" trên "tiền của trường" với:
        | Số lượng lần này             | 4900000       |
        | Số người được hỗ trợ lần này | 1             |
        | Biên bản                     | Biên bản trao |
      Thì bị từ chối vì "nên phải là người khác làm bước này"

    Tình huống: Người đóng góp đem trao
      Biết "Bà Hạnh" đã thực hiện "Tiếp nhận" trên "tiền của trường" với:
        | Số lượng lần này | 5000000         |
        | Giấy biên nhận   | Biên nhận số 01 |
      Và "Ông Sơn" là "Công dân" của "Trường Tiểu học Hoa Sữa"
      Khi "Ông Sơn" thử "Trao, phân bổ" trên "tiền của trường" với:
        | Số lượng lần này             | 4900000       |
        | Số người được hỗ trợ lần này | 1             |
        | Biên bản                     | Biên bản trao |
      Thì bị từ chối vì "không được tự quyết định việc của chính mình"

    Tình huống: Trường không trao thay tổ chức vận động
      Biết "Bà Hạnh" đã thực hiện "Tiếp nhận" trên "tiền của trường" với:
        | Số lượng lần này | 5000000         |
        | Giấy biên nhận   | Biên nhận số 01 |
      Khi "Ông An" thử "Trao, phân bổ" trên "tiền của trường" với:
        | Số lượng lần này             | 4900000       |
        | Số người được hỗ trợ lần này | 1             |
        | Biên bản                     | Biên bản trao |
      Thì bị từ chối vì "không có thẩm quyền"

  Quy tắc: Đã trao hết thì mới công khai, quyết toán; người tiếp nhận và người trao không tự quyết toán

    Tình huống: Công khai, quyết toán
      Biết "Bà Hạnh" đã thực hiện "Tiếp nhận" trên "tiền của trường" với:
        | Số lượng lần này | 20000000        |
        | Giấy biên nhận   | Biên nhận số 01 |
      Và "Ông Sơn" đã thực hiện "Trao, phân bổ" trên "tiền của trường" với:
        | Số lượng lần này             | 20000000      |
        | Số người được hỗ trợ lần này | 4             |
        | Biên bản                     | Biên bản trao |
      Khi "Bà Lan" thực hiện "Công khai, quyết toán" trên "tiền của trường" với:
        | Báo cáo | Báo cáo quyết toán |
      Thì hồ sơ "tiền của trường" ở trạng thái "Đã công khai, quyết toán"

    Tình huống: Còn tiền chưa trao, không có báo cáo
      Biết "Bà Hạnh" đã thực hiện "Tiếp nhận" trên "tiền của trường" với:
        | Số lượng lần này | 20000000        |
        | Giấy biên nhận   | Biên nhận số 01 |
      Khi "Bà Lan" thử "Công khai, quyết toán" trên "tiền của trường"
      Thì bị từ chối vì "đã trao, đã phân bổ"
      Và bị từ chối vì "thiếu: báo cáo"

    Tình huống: Người đóng góp tự quyết toán
      Biết "Bà Hạnh" đã thực hiện "Tiếp nhận" trên "tiền của trường" với:
        | Số lượng lần này | 20000000        |
        | Giấy biên nhận   | Biên nhận số 01 |
      Và "Bà Lan" là "Công dân" của "Trường Tiểu học Hoa Sữa"
      Khi "Bà Lan" thử "Công khai, quyết toán" trên "tiền của trường" với:
        | Báo cáo | Báo cáo quyết toán |
      Thì bị từ chối vì "không được tự quyết định việc của chính mình"

    Tình huống: Ban Vận động không tự quyết toán
      Biết "Bà Hạnh" đã thực hiện "Tiếp nhận" trên "tiền của trường" với:
        | Số lượng lần này | 20000000        |
        | Giấy biên nhận   | Biên nhận số 01 |
      Khi "Bà Hạnh" thử "Công khai, quyết toán" trên "tiền của trường" với:
        | Báo cáo | Báo cáo quyết toán |
      Thì bị từ chối vì "không có thẩm quyền"

    Tình huống: Người tiếp nhận là ủy viên Ban Thường trực
      Biết "Bà Hạnh" đã thực hiện "Tiếp nhận" trên "tiền của trường" với:
        | Số lượng lần này | 20000000        |
        | Giấy biên nhận   | Biên nhận số 01 |
      Và "Ông Sơn" đã thực hiện "Trao, phân bổ" trên "tiền của trường" với:
        | Số lượng lần này             | 20000000      |
        | Số người được hỗ trợ lần này | 4             |
        | Biên bản                     | Biên bản trao |
      Và "Bà Hạnh" là "Ban Thường trực Ủy ban Mặt trận Tổ quốc" của "Ủy ban Mặt trận Tổ quốc phường Hoa Sữa"
      Khi "Bà Hạnh" thử "Công khai, quyết toán" trên "tiền của trường" với:
        | Báo cáo | Báo cáo quyết toán |
      Thì bị từ chối vì "đã thực hiện bước “Tiếp nhận”"

    Tình huống: Người trao là ủy viên Ban Thường trực
      Biết "Bà Hạnh" đã thực hiện "Tiếp nhận" trên "tiền của trường" với:
        | Số lượng lần này | 20000000        |
        | Giấy biên nhận   | Biên nhận số 01 |
      Và "Ông Sơn" đã thực hiện "Trao, phân bổ" trên "tiền của trường" với:
        | Số lượng lần này             | 20000000      |
        | Số người được hỗ trợ lần này | 4             |
        | Biên bản                     | Biên bản trao |
      Và "Ông Sơn" là "Ban Thường trực Ủy ban Mặt trận Tổ quốc" của "Ủy ban Mặt trận Tổ quốc phường Hoa Sữa"
      Khi "Ông Sơn" thử "Công khai, quyết toán" trên "tiền của trường" với:
        | Báo cáo | Báo cáo quyết toán |
      Thì bị từ chối vì "đã thực hiện bước “Trao, phân bổ”"

  Quy tắc: Khoản đóng góp do cấp ủy vận động thì cấp ủy công khai, quyết toán

    Bối cảnh:
      Biết "Ông Bình" là "Ban Vận động" của "Đảng ủy phường Hoa Sữa"
      Và "Bà Thu" là "Ban Vận động" của "Đảng ủy phường Hoa Sữa"
      Và "Ông Vinh" là "Cấp ủy" của "Đảng ủy phường Hoa Sữa"
      Và hồ sơ "quỹ khuyến học" thuộc loại "Vận động nhân lực, tiền, hiện vật" do "Ông An" mở với:
        | Tổ chức vận động, tiếp nhận | Đảng ủy phường Hoa Sữa  |
        | Đơn vị, cá nhân đóng góp    | Trường Tiểu học Hoa Sữa |
        | Cuộc vận động               | Quỹ khuyến học          |
        | Hình thức đóng góp          | tiền                    |
        | Mức đăng ký                 | 3000000                 |
        | Hạn thực hiện               | 31/08/2021              |

    Tình huống: Cấp ủy công khai, quyết toán khoản đã trao hết
      Biết "Ông Bình" đã thực hiện "Tiếp nhận" trên "quỹ khuyến học" với:
        | Số lượng lần này | 3000000         |
        | Giấy biên nhận   | Biên nhận số 01 |
      Và "Bà Thu" đã thực hiện "Trao, phân bổ" trên "quỹ khuyến học" với:
        | Số lượng lần này             | 3000000       |
        | Số người được hỗ trợ lần này | 6             |
        | Biên bản                     | Biên bản trao |
      Khi "Ông Vinh" thực hiện "Công khai, quyết toán" trên "quỹ khuyến học" với:
        | Báo cáo | Báo cáo quyết toán |
      Thì hồ sơ "quỹ khuyến học" ở trạng thái "Đã công khai, quyết toán"
