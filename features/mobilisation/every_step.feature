# language: vi
Tính năng: Vận động nhân lực, tiền, hiện vật: mọi bước, mọi trường hợp bị từ chối

  Bối cảnh:
    Biết hôm nay là ngày 02/08/2021
    Và "Bà Hạnh" là "Ban Vận động" của "Ủy ban Mặt trận Tổ quốc phường Hoa Sữa"

  Quy tắc: Mở hồ sơ

    Bối cảnh:
      Biết "Ông An" là "Người đứng đầu" của "Trường Tiểu học Hoa Sữa"

    Tình huống: “Đăng ký đóng góp” bị từ chối: thiếu thông tin, giấy tờ
      Khi "Ông An" thử mở hồ sơ "tiền của trường" thuộc loại "Vận động nhân lực, tiền, hiện vật" với:
        | Tổ chức vận động, tiếp nhận | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
        | Đơn vị, cá nhân đóng góp    | Trường Tiểu học Hoa Sữa                |
      Thì bị từ chối vì "thiếu: Cuộc vận động"
      Và bị từ chối vì "thiếu: Hình thức đóng góp"
      Và bị từ chối vì "thiếu: Mức đăng ký"
      Và bị từ chối vì "thiếu: Hạn thực hiện"

    Tình huống: “Đăng ký đóng góp” bị từ chối: thiếu thông tin, giấy tờ, trường hợp 2
      Khi "Ông An" thử mở hồ sơ "tiền của trường" thuộc loại "Vận động nhân lực, tiền, hiện vật" với:
        | Đơn vị, cá nhân đóng góp | Trường Tiểu học Hoa Sữa                       |
        | Cuộc vận động            | Thiết bị học trực tuyến cho học sinh khó khăn |
        | Hình thức đóng góp       | tiền                                          |
        | Mức đăng ký              | 20000000                                      |
        | Hạn thực hiện            | 31/08/2021                                    |
      Thì bị từ chối vì "thiếu: Tổ chức vận động, tiếp nhận"

    Tình huống: “Đăng ký đóng góp” bị từ chối: thiếu thông tin, giấy tờ, trường hợp 3
      Khi "Ông An" thử mở hồ sơ "tiền của trường" thuộc loại "Vận động nhân lực, tiền, hiện vật" với:
        | Tổ chức vận động, tiếp nhận | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa        |
        | Cuộc vận động               | Thiết bị học trực tuyến cho học sinh khó khăn |
        | Hình thức đóng góp          | tiền                                          |
        | Mức đăng ký                 | 20000000                                      |
        | Hạn thực hiện               | 31/08/2021                                    |
      Thì bị từ chối vì "thiếu: Đơn vị, cá nhân đóng góp"

    Tình huống: “Đăng ký đóng góp” được thực hiện
      Khi "Ông An" mở hồ sơ "tiền của trường" thuộc loại "Vận động nhân lực, tiền, hiện vật" với:
        | Tổ chức vận động, tiếp nhận | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa        |
        | Đơn vị, cá nhân đóng góp    | Trường Tiểu học Hoa Sữa                       |
        | Cuộc vận động               | Thiết bị học trực tuyến cho học sinh khó khăn |
        | Hình thức đóng góp          | tiền                                          |
        | Mức đăng ký                 | 1                                             |
        | Hạn thực hiện               | 31/08/2021                                    |
      Thì hồ sơ "tiền của trường" ở trạng thái "Đã đăng ký"

    Tình huống: “Đăng ký đóng góp” được thực hiện, trường hợp 2
      Khi "Ông An" mở hồ sơ "tiền của trường" thuộc loại "Vận động nhân lực, tiền, hiện vật" với:
        | Tổ chức vận động, tiếp nhận | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa        |
        | Đơn vị, cá nhân đóng góp    | Trường Tiểu học Hoa Sữa                       |
        | Cuộc vận động               | Thiết bị học trực tuyến cho học sinh khó khăn |
        | Hình thức đóng góp          | tiền                                          |
        | Mức đăng ký                 | 20000000                                      |
        | Hạn thực hiện               | 02/08/2021                                    |
      Thì hồ sơ "tiền của trường" ở trạng thái "Đã đăng ký"

    Tình huống: “Đăng ký đóng góp” bị từ chối
      Biết "Bà Thu" là "Ban Thường trực Ủy ban Mặt trận Tổ quốc" của "Ủy ban Mặt trận Tổ quốc phường Hoa Sữa"
      Khi "Bà Thu" thử mở hồ sơ "tiền của trường" thuộc loại "Vận động nhân lực, tiền, hiện vật" với:
        | Tổ chức vận động, tiếp nhận | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa        |
        | Đơn vị, cá nhân đóng góp    | Trường Tiểu học Hoa Sữa                       |
        | Cuộc vận động               | Thiết bị học trực tuyến cho học sinh khó khăn |
        | Hình thức đóng góp          | tiền                                          |
        | Mức đăng ký                 | 20000000                                      |
        | Hạn thực hiện               | 31/08/2021                                    |
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"

    Tình huống: “Đăng ký đóng góp” bị từ chối, trường hợp 2
      Khi "Ông An" thử mở hồ sơ "tiền của trường" thuộc loại "Vận động nhân lực, tiền, hiện vật" với:
        | Tổ chức vận động, tiếp nhận | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
        | Đơn vị, cá nhân đóng góp    | Trường Tiểu học Hoa Sữa                |
        | Hình thức đóng góp          | tiền                                   |
        | Mức đăng ký                 | 20000000                               |
        | Hạn thực hiện               | 31/08/2021                             |
      Thì bị từ chối vì "thiếu: Cuộc vận động"

  Quy tắc: Hồ sơ “Vận động nhân lực, tiền, hiện vật” ở trạng thái “Đã đăng ký”

    Bối cảnh:
      Biết "Ông An" là "Người đứng đầu" của "Trường Tiểu học Hoa Sữa"
      Và hồ sơ "tiền của trường" thuộc loại "Vận động nhân lực, tiền, hiện vật" do "Ông An" mở ngày 02/08/2021 với:
        | Tổ chức vận động, tiếp nhận | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa        |
        | Đơn vị, cá nhân đóng góp    | Trường Tiểu học Hoa Sữa                       |
        | Cuộc vận động               | Thiết bị học trực tuyến cho học sinh khó khăn |
        | Hình thức đóng góp          | tiền                                          |
        | Mức đăng ký                 | 20000000                                      |
        | Hạn thực hiện               | 31/08/2021                                    |

    Tình huống: “Tiếp nhận” bị từ chối: thiếu thông tin, giấy tờ
      Biết "Bà Thu" là "Ban Thường trực Ủy ban Mặt trận Tổ quốc" của "Ủy ban Mặt trận Tổ quốc phường Hoa Sữa"
      Khi "Bà Thu" thử "Tiếp nhận" trên "tiền của trường"
      Thì bị từ chối vì "thiếu: Số lượng lần này"

    Tình huống: “Đăng ký đóng góp” được thực hiện, trường hợp 3
      Khi "Ông An" mở hồ sơ "nhu yếu phẩm" thuộc loại "Vận động nhân lực, tiền, hiện vật" với:
        | Tổ chức vận động, tiếp nhận | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
        | Đơn vị, cá nhân đóng góp    | Trường Tiểu học Hoa Sữa                |
        | Cuộc vận động               | Nhu yếu phẩm cho người dân khó khăn    |
        | Hình thức đóng góp          | hiện vật                               |
        | Tên và số lượng hiện vật    | 100 suất gạo và mì                     |
        | Mức đăng ký                 | 1                                      |
        | Hạn thực hiện               | 31/08/2021                             |
      Thì hồ sơ "nhu yếu phẩm" ở trạng thái "Đã đăng ký"

    Tình huống: “Đăng ký đóng góp” được thực hiện, trường hợp 4
      Khi "Ông An" mở hồ sơ "nhu yếu phẩm" thuộc loại "Vận động nhân lực, tiền, hiện vật" với:
        | Tổ chức vận động, tiếp nhận | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
        | Đơn vị, cá nhân đóng góp    | Trường Tiểu học Hoa Sữa                |
        | Cuộc vận động               | Nhu yếu phẩm cho người dân khó khăn    |
        | Hình thức đóng góp          | hiện vật                               |
        | Tên và số lượng hiện vật    | 100 suất gạo và mì                     |
        | Mức đăng ký                 | 30000000                               |
        | Hạn thực hiện               | 02/08/2021                             |
      Thì hồ sơ "nhu yếu phẩm" ở trạng thái "Đã đăng ký"

    Tình huống: “Đăng ký đóng góp” bị từ chối, trường hợp 3
      Biết "Bà Thu" là "Ban Thường trực Ủy ban Mặt trận Tổ quốc" của "Ủy ban Mặt trận Tổ quốc phường Hoa Sữa"
      Khi "Bà Thu" thử mở hồ sơ "nhu yếu phẩm" thuộc loại "Vận động nhân lực, tiền, hiện vật" với:
        | Tổ chức vận động, tiếp nhận | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
        | Đơn vị, cá nhân đóng góp    | Trường Tiểu học Hoa Sữa                |
        | Cuộc vận động               | Nhu yếu phẩm cho người dân khó khăn    |
        | Hình thức đóng góp          | hiện vật                               |
        | Mức đăng ký                 | 30000000                               |
        | Hạn thực hiện               | 31/08/2021                             |
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"

    Tình huống: “Đăng ký đóng góp” bị từ chối, trường hợp 4
      Khi "Ông An" thử mở hồ sơ "nhu yếu phẩm" thuộc loại "Vận động nhân lực, tiền, hiện vật" với:
        | Đơn vị, cá nhân đóng góp | Trường Tiểu học Hoa Sữa             |
        | Cuộc vận động            | Nhu yếu phẩm cho người dân khó khăn |
        | Hình thức đóng góp       | hiện vật                            |
        | Mức đăng ký              | 30000000                            |
        | Hạn thực hiện            | 31/08/2021                          |
      Thì bị từ chối vì "thiếu: Tổ chức vận động, tiếp nhận"

    Tình huống: “Đăng ký đóng góp” bị từ chối, trường hợp 5
      Khi "Ông An" thử mở hồ sơ "nhu yếu phẩm" thuộc loại "Vận động nhân lực, tiền, hiện vật" với:
        | Tổ chức vận động, tiếp nhận | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
        | Cuộc vận động               | Nhu yếu phẩm cho người dân khó khăn    |
        | Hình thức đóng góp          | hiện vật                               |
        | Mức đăng ký                 | 30000000                               |
        | Hạn thực hiện               | 31/08/2021                             |
      Thì bị từ chối vì "thiếu: Đơn vị, cá nhân đóng góp"

    Tình huống: “Đăng ký đóng góp” bị từ chối, trường hợp 6
      Khi "Ông An" thử mở hồ sơ "nhu yếu phẩm" thuộc loại "Vận động nhân lực, tiền, hiện vật" với:
        | Tổ chức vận động, tiếp nhận | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
        | Đơn vị, cá nhân đóng góp    | Trường Tiểu học Hoa Sữa                |
        | Hình thức đóng góp          | hiện vật                               |
        | Mức đăng ký                 | 30000000                               |
        | Hạn thực hiện               | 31/08/2021                             |
      Thì bị từ chối vì "thiếu: Cuộc vận động"

    Tình huống: “Đăng ký đóng góp”: Đã đăng ký
      Khi "Ông An" mở hồ sơ "nhu yếu phẩm" thuộc loại "Vận động nhân lực, tiền, hiện vật" với:
        | Tổ chức vận động, tiếp nhận | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
        | Đơn vị, cá nhân đóng góp    | Trường Tiểu học Hoa Sữa                |
        | Cuộc vận động               | Nhu yếu phẩm cho người dân khó khăn    |
        | Hình thức đóng góp          | hiện vật                               |
        | Tên và số lượng hiện vật    | 100 suất gạo và mì                     |
        | Mức đăng ký                 | 30000000                               |
        | Hạn thực hiện               | 31/08/2021                             |
      Thì hồ sơ "nhu yếu phẩm" ở trạng thái "Đã đăng ký"

    Tình huống: “Đăng ký đóng góp” ghi “Đã trao, đã phân bổ”
      Khi "Ông An" mở hồ sơ "nhu yếu phẩm" thuộc loại "Vận động nhân lực, tiền, hiện vật" với:
        | Tổ chức vận động, tiếp nhận | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
        | Đơn vị, cá nhân đóng góp    | Trường Tiểu học Hoa Sữa                |
        | Cuộc vận động               | Nhu yếu phẩm cho người dân khó khăn    |
        | Hình thức đóng góp          | hiện vật                               |
        | Tên và số lượng hiện vật    | 100 suất gạo và mì                     |
        | Mức đăng ký                 | 30000000                               |
        | Hạn thực hiện               | 31/08/2021                             |
      Thì hồ sơ "nhu yếu phẩm" có "Đã trao, đã phân bổ" là "0"

    Tình huống: “Đăng ký đóng góp” ghi “Tổng lượt người được hỗ trợ”
      Khi "Ông An" mở hồ sơ "nhu yếu phẩm" thuộc loại "Vận động nhân lực, tiền, hiện vật" với:
        | Tổ chức vận động, tiếp nhận | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
        | Đơn vị, cá nhân đóng góp    | Trường Tiểu học Hoa Sữa                |
        | Cuộc vận động               | Nhu yếu phẩm cho người dân khó khăn    |
        | Hình thức đóng góp          | hiện vật                               |
        | Tên và số lượng hiện vật    | 100 suất gạo và mì                     |
        | Mức đăng ký                 | 30000000                               |
        | Hạn thực hiện               | 31/08/2021                             |
      Thì hồ sơ "nhu yếu phẩm" có "Tổng lượt người được hỗ trợ" là "0"

    Tình huống: “Tiếp nhận” khi “Đã đăng ký” được thực hiện
      Khi "Bà Hạnh" thực hiện "Tiếp nhận" trên "tiền của trường" với:
        | Số lượng lần này | 1               |
        | Giấy biên nhận   | Biên nhận số 01 |
      Thì hồ sơ "tiền của trường" ở trạng thái "Đã thực hiện một phần"

    Tình huống: “Tiếp nhận” khi “Đã đăng ký” bị từ chối
      Biết "Bà Thu" là "Ban Thường trực Ủy ban Mặt trận Tổ quốc" của "Ủy ban Mặt trận Tổ quốc phường Hoa Sữa"
      Khi "Bà Thu" thử "Tiếp nhận" trên "tiền của trường" với:
        | Số lượng lần này | 5000000         |
        | Giấy biên nhận   | Biên nhận số 01 |
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"

  Quy tắc: Hồ sơ “Vận động nhân lực, tiền, hiện vật” ở trạng thái “Đã thực hiện một phần”

    Bối cảnh:
      Biết "Ông An" là "Người đứng đầu" của "Trường Tiểu học Hoa Sữa"
      Và hồ sơ "tiền của trường" thuộc loại "Vận động nhân lực, tiền, hiện vật" do "Ông An" mở ngày 02/08/2021 với:
        | Tổ chức vận động, tiếp nhận | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa        |
        | Đơn vị, cá nhân đóng góp    | Trường Tiểu học Hoa Sữa                       |
        | Cuộc vận động               | Thiết bị học trực tuyến cho học sinh khó khăn |
        | Hình thức đóng góp          | tiền                                          |
        | Mức đăng ký                 | 20000000                                      |
        | Hạn thực hiện               | 31/08/2021                                    |
      Và "Bà Hạnh" đã thực hiện "Tiếp nhận" trên "tiền của trường" với:
        | Số lượng lần này | 5000000         |
        | Giấy biên nhận   | Biên nhận số 01 |

    Tình huống: “Điều chỉnh mức đăng ký” bị từ chối: thiếu thông tin, giấy tờ
      Biết "Bà Thu" là "Ban Vận động" của "Ủy ban Mặt trận Tổ quốc phường Hoa Sữa"
      Khi "Bà Thu" thử "Điều chỉnh mức đăng ký" trên "tiền của trường"
      Thì bị từ chối vì "thiếu: Mức đăng ký"

    Tình huống: “Điều chỉnh mức đăng ký” khi “Đã thực hiện một phần” bị từ chối
      Khi "Ông An" thử "Điều chỉnh mức đăng ký" trên "tiền của trường" với:
        | Lý do       | Không vận động thêm được nhiều |
        | Mức đăng ký | 0                              |
      Thì bị từ chối vì "yêu cầu: mức đăng ký lớn hơn đã thực hiện"

    Tình huống: “Chốt mức đã thực hiện” khi “Đã thực hiện một phần” bị từ chối
      Biết "Bà Thu" là "Ban Thường trực Ủy ban Mặt trận Tổ quốc" của "Ủy ban Mặt trận Tổ quốc phường Hoa Sữa"
      Khi "Bà Thu" thử "Chốt mức đã thực hiện" trên "tiền của trường" với:
        | Lý do | Trường đang điều trị nhiều ca nhiễm |
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"

  Quy tắc: Hồ sơ “Vận động nhân lực, tiền, hiện vật” ở trạng thái “Đã thực hiện một phần”, trường hợp 2

    Bối cảnh:
      Biết "Ông Sơn" là "Ban Vận động" của "Ủy ban Mặt trận Tổ quốc phường Hoa Sữa"
      Và "Bà Lan" là "Ban Thường trực Ủy ban Mặt trận Tổ quốc" của "Ủy ban Mặt trận Tổ quốc phường Hoa Sữa"
      Và "Ông An" là "Người đứng đầu" của "Trường Tiểu học Hoa Sữa"
      Và hồ sơ "tiền của trường" thuộc loại "Vận động nhân lực, tiền, hiện vật" do "Ông An" mở ngày 02/08/2021 với:
        | Tổ chức vận động, tiếp nhận | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa        |
        | Đơn vị, cá nhân đóng góp    | Trường Tiểu học Hoa Sữa                       |
        | Cuộc vận động               | Thiết bị học trực tuyến cho học sinh khó khăn |
        | Hình thức đóng góp          | tiền                                          |
        | Mức đăng ký                 | 20000000                                      |
        | Hạn thực hiện               | 31/08/2021                                    |
      Và "Bà Hạnh" đã thực hiện "Tiếp nhận" trên "tiền của trường" với:
        | Số lượng lần này | 5000000         |
        | Giấy biên nhận   | Biên nhận số 01 |

    Tình huống: “Trao, phân bổ” bị từ chối: thiếu thông tin, giấy tờ
      Biết "Bà Thu" là "Ban Thường trực Ủy ban Mặt trận Tổ quốc" của "Ủy ban Mặt trận Tổ quốc phường Hoa Sữa"
      Khi "Bà Thu" thử "Trao, phân bổ" trên "tiền của trường"
      Thì bị từ chối vì "thiếu: Số lượng lần này"
      Và bị từ chối vì "thiếu: Số người được hỗ trợ lần này"

    Tình huống: “Trao, phân bổ” khi “Đã thực hiện một phần” bị từ chối
      Khi "Ông Sơn" thử "Trao, phân bổ" trên "tiền của trường" với:
        | Số lượng lần này             | 0                       |
        | Số người được hỗ trợ lần này | 1                       |
        | Giấy biên nhận               | Biên nhận của phụ huynh |
      Thì bị từ chối vì "yêu cầu: số lượng lần này từ 1 trở lên"

    Tình huống: “Trao, phân bổ” khi “Đã thực hiện một phần” bị từ chối, trường hợp 2
      Khi "Ông Sơn" thử "Trao, phân bổ" trên "tiền của trường"
      Thì bị từ chối vì "yêu cầu: số người được hỗ trợ lần này từ 0 trở lên"

    Tình huống: “Trao, phân bổ” khi “Đã thực hiện một phần” bị từ chối, trường hợp 3
      Biết "Bà Thu" là "Ban Thường trực Ủy ban Mặt trận Tổ quốc" của "Ủy ban Mặt trận Tổ quốc phường Hoa Sữa"
      Khi "Bà Thu" thử "Trao, phân bổ" trên "tiền của trường" với:
        | Số lượng lần này             | 4900000                 |
        | Số người được hỗ trợ lần này | 1                       |
        | Giấy biên nhận               | Biên nhận của phụ huynh |
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"

  Quy tắc: Hồ sơ “Vận động nhân lực, tiền, hiện vật” ở trạng thái “Đã đăng ký”, trường hợp 2

    Bối cảnh:
      Biết "Ông An" là "Người đứng đầu" của "Trường Tiểu học Hoa Sữa"
      Và hồ sơ "tiền của trường" thuộc loại "Vận động nhân lực, tiền, hiện vật" do "Ông An" mở ngày 02/08/2021 với:
        | Tổ chức vận động, tiếp nhận | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa        |
        | Đơn vị, cá nhân đóng góp    | Trường Tiểu học Hoa Sữa                       |
        | Cuộc vận động               | Thiết bị học trực tuyến cho học sinh khó khăn |
        | Hình thức đóng góp          | tiền                                          |
        | Mức đăng ký                 | 20000000                                      |
        | Hạn thực hiện               | 31/08/2021                                    |
      Và hồ sơ "người của trường" thuộc loại "Vận động nhân lực, tiền, hiện vật" do "Ông An" mở với:
        | Tổ chức vận động, tiếp nhận | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
        | Đơn vị, cá nhân đóng góp    | Trường Tiểu học Hoa Sữa                |
        | Cuộc vận động               | Hỗ trợ địa phương phòng, chống dịch    |
        | Hình thức đóng góp          | nhân lực                               |
        | Mức đăng ký                 | 14                                     |
        | Hạn thực hiện               | 31/08/2021                             |

    Tình huống: “Tiếp nhận” khi “Đã đăng ký” được thực hiện, trường hợp 2
      Khi "Bà Hạnh" thực hiện "Tiếp nhận" trên "người của trường" với:
        | Số lượng lần này  | 1                       |
        | Danh sách tham dự | Danh sách nhận nhiệm vụ |
      Thì hồ sơ "người của trường" ở trạng thái "Đã thực hiện một phần"

    Tình huống: “Tiếp nhận” khi “Đã đăng ký” bị từ chối, trường hợp 2
      Biết "Bà Thu" là "Ban Thường trực Ủy ban Mặt trận Tổ quốc" của "Ủy ban Mặt trận Tổ quốc phường Hoa Sữa"
      Khi "Bà Thu" thử "Tiếp nhận" trên "người của trường" với:
        | Số lượng lần này  | 12                      |
        | Danh sách tham dự | Danh sách nhận nhiệm vụ |
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"

    Tình huống: “Tiếp nhận” khi “Đã đăng ký” bị từ chối, trường hợp 3
      Biết "Bà Hạnh" là "Công dân" của "Trường Tiểu học Hoa Sữa"
      Khi "Bà Hạnh" thử "Tiếp nhận" trên "người của trường" với:
        | Số lượng lần này  | 12                      |
        | Danh sách tham dự | Danh sách nhận nhiệm vụ |
      Thì bị từ chối vì "không được tự quyết định việc của chính mình (Đơn vị, cá nhân đóng góp)"

    Tình huống: “Tiếp nhận” khi “Đã đăng ký” bị từ chối, trường hợp 4
      Khi "Bà Hạnh" thử "Tiếp nhận" trên "người của trường" với:
        | Số lượng lần này | 12 |
      Thì bị từ chối vì "thiếu: danh sách tham dự"

  Quy tắc: Hồ sơ “Vận động nhân lực, tiền, hiện vật” ở trạng thái “Đã đăng ký”, trường hợp 3

    Bối cảnh:
      Biết "Ông An" là "Người đứng đầu" của "Trường Tiểu học Hoa Sữa"
      Và hồ sơ "tiền của trường" thuộc loại "Vận động nhân lực, tiền, hiện vật" do "Ông An" mở ngày 02/08/2021 với:
        | Tổ chức vận động, tiếp nhận | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa        |
        | Đơn vị, cá nhân đóng góp    | Trường Tiểu học Hoa Sữa                       |
        | Cuộc vận động               | Thiết bị học trực tuyến cho học sinh khó khăn |
        | Hình thức đóng góp          | tiền                                          |
        | Mức đăng ký                 | 20000000                                      |
        | Hạn thực hiện               | 31/08/2021                                    |
      Và hồ sơ "nhu yếu phẩm" thuộc loại "Vận động nhân lực, tiền, hiện vật" do "Ông An" mở với:
        | Tổ chức vận động, tiếp nhận | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
        | Đơn vị, cá nhân đóng góp    | Trường Tiểu học Hoa Sữa                |
        | Cuộc vận động               | Nhu yếu phẩm cho người dân khó khăn    |
        | Hình thức đóng góp          | hiện vật                               |
        | Tên và số lượng hiện vật    | 100 suất gạo và mì                     |
        | Mức đăng ký                 | 30000000                               |
        | Hạn thực hiện               | 31/08/2021                             |

    Tình huống: “Tiếp nhận” khi “Đã đăng ký” được thực hiện, trường hợp 3
      Khi "Bà Hạnh" thực hiện "Tiếp nhận" trên "nhu yếu phẩm" với:
        | Số lượng lần này         | 1                  |
        | Tên và số lượng hiện vật | 100 suất gạo và mì |
        | Giấy biên nhận           | Biên nhận số 07    |
      Thì hồ sơ "nhu yếu phẩm" ở trạng thái "Đã thực hiện một phần"

    Tình huống: “Tiếp nhận” khi “Đã đăng ký” bị từ chối, trường hợp 5
      Biết "Bà Thu" là "Ban Thường trực Ủy ban Mặt trận Tổ quốc" của "Ủy ban Mặt trận Tổ quốc phường Hoa Sữa"
      Khi "Bà Thu" thử "Tiếp nhận" trên "nhu yếu phẩm" với:
        | Số lượng lần này         | 30000000           |
        | Tên và số lượng hiện vật | 100 suất gạo và mì |
        | Giấy biên nhận           | Biên nhận số 07    |
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"

    Tình huống: “Tiếp nhận” khi “Đã đăng ký” bị từ chối, trường hợp 6
      Biết "Bà Hạnh" là "Công dân" của "Trường Tiểu học Hoa Sữa"
      Khi "Bà Hạnh" thử "Tiếp nhận" trên "nhu yếu phẩm" với:
        | Số lượng lần này         | 30000000           |
        | Tên và số lượng hiện vật | 100 suất gạo và mì |
        | Giấy biên nhận           | Biên nhận số 07    |
      Thì bị từ chối vì "không được tự quyết định việc của chính mình (Đơn vị, cá nhân đóng góp)"

    Tình huống: “Tiếp nhận” khi “Đã đăng ký” bị từ chối, trường hợp 7
      Khi "Bà Hạnh" thử "Tiếp nhận" trên "nhu yếu phẩm" với:
        | Số lượng lần này | 30000000        |
        | Giấy biên nhận   | Biên nhận số 07 |
      Thì bị từ chối vì "thiếu: Tên và số lượng hiện vật"

    Tình huống: “Tiếp nhận” khi “Đã đăng ký” bị từ chối, trường hợp 8
      Khi "Bà Hạnh" thử "Tiếp nhận" trên "nhu yếu phẩm" với:
        | Số lượng lần này         | 30000000           |
        | Tên và số lượng hiện vật | 100 suất gạo và mì |
      Thì bị từ chối vì "thiếu: giấy biên nhận"

  Quy tắc: Thời hạn

    Bối cảnh:
      Biết "Ông An" là "Người đứng đầu" của "Trường Tiểu học Hoa Sữa"
      Và hồ sơ "tiền của trường" thuộc loại "Vận động nhân lực, tiền, hiện vật" do "Ông An" mở ngày 02/08/2021 với:
        | Tổ chức vận động, tiếp nhận | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa        |
        | Đơn vị, cá nhân đóng góp    | Trường Tiểu học Hoa Sữa                       |
        | Cuộc vận động               | Thiết bị học trực tuyến cho học sinh khó khăn |
        | Hình thức đóng góp          | tiền                                          |
        | Mức đăng ký                 | 20000000                                      |
        | Hạn thực hiện               | 31/08/2021                                    |
      Và hồ sơ "nhu yếu phẩm" thuộc loại "Vận động nhân lực, tiền, hiện vật" do "Ông An" mở với:
        | Tổ chức vận động, tiếp nhận | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
        | Đơn vị, cá nhân đóng góp    | Trường Tiểu học Hoa Sữa                |
        | Cuộc vận động               | Nhu yếu phẩm cho người dân khó khăn    |
        | Hình thức đóng góp          | hiện vật                               |
        | Tên và số lượng hiện vật    | 100 suất gạo và mì                     |
        | Mức đăng ký                 | 30000000                               |
        | Hạn thực hiện               | 31/08/2021                             |
      Và "Bà Hạnh" đã thực hiện "Tiếp nhận" trên "nhu yếu phẩm" với:
        | Số lượng lần này         | 30000000           |
        | Tên và số lượng hiện vật | 100 suất gạo và mì |
        | Giấy biên nhận           | Biên nhận số 07    |

    Tình huống: Không quá hạn “Hạn thực hiện”: “Tiếp nhận”
      Khi đến ngày 01/09/2021
      Thì hồ sơ "nhu yếu phẩm" không quá hạn "Hạn thực hiện"

  Quy tắc: Thời hạn, trường hợp 2

    Bối cảnh:
      Biết "Ông An" là "Người đứng đầu" của "Trường Tiểu học Hoa Sữa"
      Và hồ sơ "tiền của trường" thuộc loại "Vận động nhân lực, tiền, hiện vật" do "Ông An" mở ngày 02/08/2021 với:
        | Tổ chức vận động, tiếp nhận | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa        |
        | Đơn vị, cá nhân đóng góp    | Trường Tiểu học Hoa Sữa                       |
        | Cuộc vận động               | Thiết bị học trực tuyến cho học sinh khó khăn |
        | Hình thức đóng góp          | tiền                                          |
        | Mức đăng ký                 | 20000000                                      |
        | Hạn thực hiện               | 31/08/2021                                    |
      Và "Bà Hạnh" đã thực hiện "Tiếp nhận" trên "tiền của trường" với:
        | Số lượng lần này | 5000000         |
        | Giấy biên nhận   | Biên nhận số 01 |
      Và "Bà Hạnh" đã thực hiện "Chốt mức đã thực hiện" trên "tiền của trường" với:
        | Lý do | Trường đang điều trị nhiều ca nhiễm |

    Tình huống: Không quá hạn “Hạn thực hiện”: “Chốt mức đã thực hiện”
      Khi đến ngày 01/09/2021
      Thì hồ sơ "tiền của trường" không quá hạn "Hạn thực hiện"

  Quy tắc: Hồ sơ “Vận động nhân lực, tiền, hiện vật” ở trạng thái “Đã đăng ký”, trường hợp 4

    Bối cảnh:
      Biết "Ông An" là "Người đứng đầu" của "Trường Tiểu học Hoa Sữa"
      Và hồ sơ "tiền của trường" thuộc loại "Vận động nhân lực, tiền, hiện vật" do "Ông An" mở ngày 02/08/2021 với:
        | Tổ chức vận động, tiếp nhận | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa        |
        | Đơn vị, cá nhân đóng góp    | Trường Tiểu học Hoa Sữa                       |
        | Cuộc vận động               | Thiết bị học trực tuyến cho học sinh khó khăn |
        | Hình thức đóng góp          | tiền                                          |
        | Mức đăng ký                 | 20000000                                      |
        | Hạn thực hiện               | 31/08/2021                                    |
      Và hôm nay là ngày 01/09/2021

    Tình huống: “Xác định không thực hiện” khi “Đã đăng ký” bị từ chối
      Biết "Bà Thu" là "Ban Thường trực Ủy ban Mặt trận Tổ quốc" của "Ủy ban Mặt trận Tổ quốc phường Hoa Sữa"
      Khi "Bà Thu" thử "Xác định không thực hiện" trên "tiền của trường" với:
        | Lý do | Đã nhắc hai lần |
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"

  Quy tắc: Hồ sơ “Vận động nhân lực, tiền, hiện vật” ở trạng thái “Đã đăng ký”, trường hợp 5

    Bối cảnh:
      Biết "Ông Sơn" là "Ban Vận động" của "Ủy ban Mặt trận Tổ quốc phường Hoa Sữa"
      Và "Bà Lan" là "Ban Thường trực Ủy ban Mặt trận Tổ quốc" của "Ủy ban Mặt trận Tổ quốc phường Hoa Sữa"
      Và "Ông An" là "Người đứng đầu" của "Trường Tiểu học Hoa Sữa"
      Và hồ sơ "tiền của trường" thuộc loại "Vận động nhân lực, tiền, hiện vật" do "Ông An" mở ngày 02/08/2021 với:
        | Tổ chức vận động, tiếp nhận | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa        |
        | Đơn vị, cá nhân đóng góp    | Trường Tiểu học Hoa Sữa                       |
        | Cuộc vận động               | Thiết bị học trực tuyến cho học sinh khó khăn |
        | Hình thức đóng góp          | tiền                                          |
        | Mức đăng ký                 | 20000000                                      |
        | Hạn thực hiện               | 31/08/2021                                    |

    Tình huống: “Tiếp nhận” khi “Đã đăng ký” bị từ chối, trường hợp 9
      Biết "Bà Thu" là "Ban Thường trực Ủy ban Mặt trận Tổ quốc" của "Ủy ban Mặt trận Tổ quốc phường Hoa Sữa"
      Khi "Bà Thu" thử "Tiếp nhận" trên "tiền của trường" với:
        | Số lượng lần này | 22000000        |
        | Giấy biên nhận   | Biên nhận số 01 |
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"

    Tình huống: “Tiếp nhận” khi “Đã đăng ký” bị từ chối, trường hợp 10
      Biết "Bà Hạnh" là "Công dân" của "Trường Tiểu học Hoa Sữa"
      Khi "Bà Hạnh" thử "Tiếp nhận" trên "tiền của trường" với:
        | Số lượng lần này | 22000000        |
        | Giấy biên nhận   | Biên nhận số 01 |
      Thì bị từ chối vì "không được tự quyết định việc của chính mình (Đơn vị, cá nhân đóng góp)"

    Tình huống: “Tiếp nhận” khi “Đã đăng ký” bị từ chối, trường hợp 11
      Khi "Bà Hạnh" thử "Tiếp nhận" trên "tiền của trường" với:
        | Số lượng lần này | 22000000 |
      Thì bị từ chối vì "thiếu: giấy biên nhận"

  Quy tắc: Hồ sơ “Vận động nhân lực, tiền, hiện vật” ở trạng thái “Đã đăng ký”, trường hợp 6

    Bối cảnh:
      Biết "Ông An" là "Người đứng đầu" của "Trường Tiểu học Hoa Sữa"
      Và hồ sơ "tiền của trường" thuộc loại "Vận động nhân lực, tiền, hiện vật" do "Ông An" mở ngày 02/08/2021 với:
        | Tổ chức vận động, tiếp nhận | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa        |
        | Đơn vị, cá nhân đóng góp    | Trường Tiểu học Hoa Sữa                       |
        | Cuộc vận động               | Thiết bị học trực tuyến cho học sinh khó khăn |
        | Hình thức đóng góp          | tiền                                          |
        | Mức đăng ký                 | 20000000                                      |
        | Hạn thực hiện               | 31/08/2021                                    |
      Và hồ sơ "công của trường" thuộc loại "Vận động nhân lực, tiền, hiện vật" do "Ông An" mở ngày 02/08/2021 với:
        | Tổ chức vận động, tiếp nhận | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
        | Đơn vị, cá nhân đóng góp    | Trường Tiểu học Hoa Sữa                |
        | Cuộc vận động               | Dọn vệ sinh ba tuyến ngõ               |
        | Hình thức đóng góp          | nhân lực                               |
        | Mức đăng ký                 | 60                                     |
        | Hạn thực hiện               | 31/08/2021                             |

    Tình huống: “Tiếp nhận” khi “Đã đăng ký” bị từ chối, trường hợp 12
      Biết "Bà Hạnh" là "Công dân" của "Trường Tiểu học Hoa Sữa"
      Khi "Bà Hạnh" thử "Tiếp nhận" trên "công của trường" với:
        | Số lượng lần này  | 60               |
        | Danh sách tham dự | Danh sách ký tên |
      Thì bị từ chối vì "không được tự quyết định việc của chính mình (Đơn vị, cá nhân đóng góp)"

    Tình huống: “Tiếp nhận” khi “Đã đăng ký” bị từ chối, trường hợp 13
      Khi "Bà Hạnh" thử "Tiếp nhận" trên "công của trường" với:
        | Số lượng lần này | 60 |
      Thì bị từ chối vì "thiếu: danh sách tham dự"

    Tình huống: “Tiếp nhận” khi “Đã đăng ký” ghi “Đã thực hiện”
      Khi "Bà Hạnh" thực hiện "Tiếp nhận" trên "công của trường" với:
        | Số lượng lần này  | 60               |
        | Danh sách tham dự | Danh sách ký tên |
      Thì hồ sơ "công của trường" có "Đã thực hiện" là "60"

  Quy tắc: Hồ sơ “Vận động nhân lực, tiền, hiện vật” ở trạng thái “Đã đăng ký”, trường hợp 7

    Bối cảnh:
      Biết "Ông An" là "Người đứng đầu" của "Trường Tiểu học Hoa Sữa"
      Và hồ sơ "tiền của trường" thuộc loại "Vận động nhân lực, tiền, hiện vật" do "Ông An" mở ngày 02/08/2021 với:
        | Tổ chức vận động, tiếp nhận | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa        |
        | Đơn vị, cá nhân đóng góp    | Trường Tiểu học Hoa Sữa                       |
        | Cuộc vận động               | Thiết bị học trực tuyến cho học sinh khó khăn |
        | Hình thức đóng góp          | tiền                                          |
        | Mức đăng ký                 | 20000000                                      |
        | Hạn thực hiện               | 31/08/2021                                    |
      Và hồ sơ "máy tính của trường" thuộc loại "Vận động nhân lực, tiền, hiện vật" do "Ông An" mở ngày 02/08/2021 với:
        | Tổ chức vận động, tiếp nhận | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa        |
        | Đơn vị, cá nhân đóng góp    | Trường Tiểu học Hoa Sữa                       |
        | Cuộc vận động               | Thiết bị học trực tuyến cho học sinh khó khăn |
        | Hình thức đóng góp          | hiện vật                                      |
        | Tên và số lượng hiện vật    | 30 máy tính bảng                              |
        | Mức đăng ký                 | 90000000                                      |
        | Hạn thực hiện               | 31/08/2021                                    |

    Tình huống: “Tiếp nhận” khi “Đã đăng ký” bị từ chối, trường hợp 14
      Biết "Bà Thu" là "Ban Thường trực Ủy ban Mặt trận Tổ quốc" của "Ủy ban Mặt trận Tổ quốc phường Hoa Sữa"
      Khi "Bà Thu" thử "Tiếp nhận" trên "máy tính của trường" với:
        | Số lượng lần này         | 45000000         |
        | Tên và số lượng hiện vật | 30 máy tính bảng |
        | Giấy biên nhận           | Biên nhận số 01  |
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"

    Tình huống: “Tiếp nhận” khi “Đã đăng ký” bị từ chối, trường hợp 15
      Biết "Bà Hạnh" là "Công dân" của "Trường Tiểu học Hoa Sữa"
      Khi "Bà Hạnh" thử "Tiếp nhận" trên "máy tính của trường" với:
        | Số lượng lần này         | 45000000         |
        | Tên và số lượng hiện vật | 30 máy tính bảng |
        | Giấy biên nhận           | Biên nhận số 01  |
      Thì bị từ chối vì "không được tự quyết định việc của chính mình (Đơn vị, cá nhân đóng góp)"

    Tình huống: “Tiếp nhận” khi “Đã đăng ký” bị từ chối, trường hợp 16
      Khi "Bà Hạnh" thử "Tiếp nhận" trên "máy tính của trường" với:
        | Số lượng lần này | 45000000        |
        | Giấy biên nhận   | Biên nhận số 01 |
      Thì bị từ chối vì "thiếu: Tên và số lượng hiện vật"

    Tình huống: “Tiếp nhận” khi “Đã đăng ký” bị từ chối, trường hợp 17
      Khi "Bà Hạnh" thử "Tiếp nhận" trên "máy tính của trường" với:
        | Số lượng lần này         | 45000000         |
        | Tên và số lượng hiện vật | 30 máy tính bảng |
      Thì bị từ chối vì "thiếu: giấy biên nhận"
