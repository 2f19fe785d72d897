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

    Tình huống: “Đăng ký đóng góp” bị từ chối: thiếu thông tin, giấy tờ (2)
      Khi "Ông An" thử mở hồ sơ "tiền của trường" thuộc loại "Vận động nhân lực, tiền, hiện vật" với:
        | Đơn vị, cá nhân đóng góp | Trường Tiểu học Hoa Sữa                       |
        | Cuộc vận động            | Thiết bị học trực tuyến cho học sinh khó khăn |
        | Hình thức đóng góp       | tiền                                          |
        | Mức đăng ký              | 20000000                                      |
        | Hạn thực hiện            | 31/08/2021                                    |
      Thì bị từ chối vì "thiếu: Tổ chức vận động, tiếp nhận"

    Tình huống: “Đăng ký đóng góp” bị từ chối: thiếu thông tin, giấy tờ (3)
      Khi "Ông An" thử mở hồ sơ "tiền của trường" thuộc loại "Vận động nhân lực, tiền, hiện vật" với:
        | Tổ chức vận động, tiếp nhận | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa        |
        | Cuộc vận động               | Thiết bị học trực tuyến cho học sinh khó khăn |
        | Hình thức đóng góp          | tiền                                          |
        | Mức đăng ký                 | 20000000                                      |
        | Hạn thực hiện               | 31/08/2021                                    |
      Thì bị từ chối vì "thiếu: Đơn vị, cá nhân đóng góp"

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

  Quy tắc: Hồ sơ “Vận động nhân lực, tiền, hiện vật” ở trạng thái “Đã thực hiện một phần” (2)

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
