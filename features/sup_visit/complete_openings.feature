# language: vi
Tính năng: Thông tin bắt buộc và người có thẩm quyền lập kế hoạch của từng hình thức giám sát

  Bối cảnh:
    Biết hôm nay là ngày 05/01/2026
    Và "Bà Yến" là "Người đứng đầu" của "Trường Mầm non Hoa Sữa"
    Và "Bà Lan" là "Văn phòng cấp ủy" của "Đảng ủy phường Hoa Sữa"
    Và "Bà Thu" là "Chi ủy, bí thư chi bộ" của "Chi bộ khu dân cư số 3"
    Và "Ông Dũng" là "Ban Thường trực Ủy ban Mặt trận Tổ quốc" của "Ủy ban Mặt trận Tổ quốc phường Hoa Sữa"
    Và "Bà Hạnh" là "Đại diện tổ chức giám sát" của "Hội Liên hiệp Phụ nữ phường Hoa Sữa"
    Và "Ông Quang" là "Ban Công tác Mặt trận" của "Ủy ban Mặt trận Tổ quốc phường Hoa Sữa"
    Và "Ông Thắng" là "Ban Thanh tra nhân dân" của "Ban Thanh tra nhân dân phường Hoa Sữa"
    Và "Bà Hòa" là "Đại diện tổ chức giám sát" của "Thường trực Hội đồng nhân dân phường Hoa Sữa"
    Và "Bà Ngân" là "Thường trực Hội đồng nhân dân" của "Thường trực Hội đồng nhân dân phường Hoa Sữa"
    Và hồ sơ "kế hoạch của bà Yến" thuộc loại "Kế hoạch tu dưỡng, rèn luyện" do "Bà Lan" mở ngày 05/01/2026 với:
      | Người lập kế hoạch                               | Bà Yến                 |
      | Cấp ủy quản lý hồ sơ                             | Đảng ủy phường Hoa Sữa |
      | Chi bộ                                           | Chi bộ khu dân cư số 3 |
      | Cấp có thẩm quyền xác nhận, phê duyệt            | Đảng ủy phường Hoa Sữa |
      | Đối tượng                                        | cán bộ chủ chốt        |
      | Năm                                              | 2026                   |
      | Thuộc diện phải niêm yết                         | không                  |
      | Thuộc diện Ban Thường vụ quản lý                 | có                     |
      | Thuộc diện mở rộng đối tượng niêm yết            | không                  |
      | Số hạn chế, khuyết điểm năm trước chưa khắc phục | 0                      |
    Và ngày 05/01/2026 "Bà Yến" đã thực hiện "Bắt đầu dự thảo" trên "kế hoạch của bà Yến"
    Và ngày 06/01/2026 "Bà Yến" đã thực hiện "Đăng ký" trên "kế hoạch của bà Yến" với:
      | Chuyên đề năm    | Nêu gương của người đứng đầu |
      | Công việc cụ thể | Công khai thu chi hằng tháng |
    Và ngày 08/01/2026 "Bà Thu" đã thực hiện "Đưa ra chi bộ góp ý" trên "kế hoạch của bà Yến" với:
      | Biên bản | Biên bản họp chi bộ số 01 |
    Và ngày 12/01/2026 "Bà Lan" thay mặt "Ban Thường vụ" đã thực hiện "Xác nhận, phê duyệt" trên "kế hoạch của bà Yến" với:
      | Văn bản | 12-QĐ/ĐU |
    Và hồ sơ "phân công Hội Phụ nữ" thuộc loại "Phân công giám sát" gắn với "kế hoạch của bà Yến" do "Ông Dũng" mở ngày 13/01/2026 với:
      | Người được giám sát             | Bà Yến                                 |
      | Ủy ban Mặt trận Tổ quốc chủ trì | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
      | Cấp ủy bàn giao kế hoạch        | Đảng ủy phường Hoa Sữa                 |
      | Giấy biên nhận                  | Biên nhận số 04                        |
    Và ngày 14/01/2026 "Ông Dũng" đã thực hiện "Dự kiến" trên "phân công Hội Phụ nữ" với:
      | Tổ chức chủ trì giám sát | Hội Liên hiệp Phụ nữ phường Hoa Sữa |
      | Nội dung giám sát        | đạo đức, lối sống                   |
      | Giám sát từ ngày         | 15/01/2026                          |
      | Giám sát đến hết ngày    | 30/06/2026                          |
    Và ngày 14/01/2026 "Ông Dũng" đã thực hiện "Phân công" trên "phân công Hội Phụ nữ" với:
      | Văn bản | 05/QĐ-MTTQ |
    Và ngày 15/01/2026 "Bà Hạnh" đã thực hiện "Nhận nhiệm vụ" trên "phân công Hội Phụ nữ"
    Và ngày 15/01/2026 "Bà Hạnh" đã thực hiện "Bắt đầu giám sát" trên "phân công Hội Phụ nữ"

  Quy tắc: Cuộc giám sát được đưa vào kế hoạch khi đã nêu đủ thông tin

    Khung tình huống: Mới nêu hình thức và cấp ủy của người được giám sát
      Biết hôm nay là ngày 20/01/2026
      Khi "Ông Dũng" thử mở hồ sơ "cuộc giám sát chưa đủ thông tin" thuộc loại "Cuộc giám sát" gắn với "phân công Hội Phụ nữ" với:
        | Hình thức giám sát             | <hình thức>            |
        | Cấp ủy của người được giám sát | Đảng ủy phường Hoa Sữa |
      Thì bị từ chối vì "thiếu: Tổ chức chủ trì giám sát"
      Và bị từ chối vì "thiếu: Cấp"
      Và bị từ chối vì "thiếu: Những người được giám sát"

      Dữ liệu:
        | hình thức                                   |
        | theo dõi thường xuyên                       |
        | góp ý ở nơi cư trú                          |
        | nghiên cứu, xem xét văn bản                 |
        | đoàn giám sát                               |
        | Ban Thanh tra nhân dân giám sát             |
        | tham gia giám sát với cơ quan có thẩm quyền |
        | giám sát chuyên đề của Hội đồng nhân dân    |

    Khung tình huống: Giám sát ở khu dân cư chỉ mới nêu hình thức
      Biết hôm nay là ngày 20/01/2026
      Khi "Bà Hạnh" thử mở hồ sơ "cuộc giám sát chưa đủ thông tin" thuộc loại "Cuộc giám sát" gắn với "phân công Hội Phụ nữ" với:
        | Hình thức giám sát | <hình thức> |
      Thì bị từ chối vì "thiếu: Ủy ban Mặt trận Tổ quốc cùng cấp"
      Và bị từ chối vì "thiếu: Cấp ủy của người được giám sát"

      Dữ liệu:
        | hình thức             |
        | theo dõi thường xuyên |
        | góp ý ở nơi cư trú    |

    Khung tình huống: Giám sát cơ quan, đơn vị chỉ mới nêu hình thức
      Biết hôm nay là ngày 20/01/2026
      Khi "Ông Dũng" thử mở hồ sơ "cuộc giám sát chưa đủ thông tin" thuộc loại "Cuộc giám sát" gắn với "phân công Hội Phụ nữ" với:
        | Hình thức giám sát | <hình thức> |
      Thì bị từ chối vì "thiếu: Ủy ban Mặt trận Tổ quốc cùng cấp"
      Và bị từ chối vì "thiếu: Cấp ủy của người được giám sát"
      Và bị từ chối vì "thiếu: Cơ quan, tổ chức, đơn vị được giám sát"

      Dữ liệu:
        | hình thức                                   |
        | nghiên cứu, xem xét văn bản                 |
        | đoàn giám sát                               |
        | Ban Thanh tra nhân dân giám sát             |
        | tham gia giám sát với cơ quan có thẩm quyền |

    Tình huống: Giám sát chuyên đề của Hội đồng nhân dân chỉ mới nêu hình thức
      Biết hôm nay là ngày 20/01/2026
      Khi "Bà Ngân" thử mở hồ sơ "giám sát chuyên đề chưa đủ thông tin" thuộc loại "Cuộc giám sát" với:
        | Hình thức giám sát | giám sát chuyên đề của Hội đồng nhân dân |
      Thì bị từ chối vì "thiếu: Cấp ủy của người được giám sát"
      Và bị từ chối vì "thiếu: Cơ quan, tổ chức, đơn vị được giám sát"

  Quy tắc: Mỗi hình thức giám sát do đúng người có thẩm quyền đưa vào kế hoạch

    Khung tình huống: Người của tổ chức chủ trì, nhưng không có thẩm quyền với hình thức này
      Biết hôm nay là ngày 20/01/2026
      Khi "<ai>" thử mở hồ sơ "cuộc giám sát không đúng thẩm quyền" thuộc loại "Cuộc giám sát" gắn với "phân công Hội Phụ nữ" với:
        | Hình thức giám sát               | <hình thức>                            |
        | Tổ chức chủ trì giám sát         | <chủ trì>                              |
        | Ủy ban Mặt trận Tổ quốc cùng cấp | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"

      Dữ liệu:
        | ai        | chủ trì                                      | hình thức                                   |
        | Ông Thắng | Ban Thanh tra nhân dân phường Hoa Sữa        | theo dõi thường xuyên                       |
        | Ông Quang | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa       | nghiên cứu, xem xét văn bản                 |
        | Ông Quang | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa       | đoàn giám sát                               |
        | Ông Quang | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa       | tham gia giám sát với cơ quan có thẩm quyền |
        | Bà Hòa    | Thường trực Hội đồng nhân dân phường Hoa Sữa | giám sát chuyên đề của Hội đồng nhân dân    |
