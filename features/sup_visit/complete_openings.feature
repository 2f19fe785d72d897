# language: vi
Tính năng: Thông tin bắt buộc của từng hình thức giám sát

  Bối cảnh:
    Biết hôm nay là ngày 05/01/2026
    Và "Bà Yến" là "Người đứng đầu" của "Trường Mầm non Hoa Sữa"
    Và "Bà Lan" là "Văn phòng cấp ủy" của "Đảng ủy phường Hoa Sữa"
    Và "Bà Thu" là "Chi ủy, bí thư chi bộ" của "Chi bộ khu dân cư số 3"
    Và "Ông Dũng" là "Ban Thường trực Ủy ban Mặt trận Tổ quốc" của "Ủy ban Mặt trận Tổ quốc phường Hoa Sữa"
    Và "Bà Hạnh" là "Đại diện tổ chức giám sát" của "Hội Liên hiệp Phụ nữ phường Hoa Sữa"
    Và "Bà Ngân" là "Thường trực Hội đồng nhân dân" của "Thường trực Hội đồng nhân dân phường Hoa Sữa"
    Và có tổ chức "Thanh tra thành phố Sông Mây"
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

  Quy tắc: Mở cuộc giám sát “đoàn giám sát” phải nêu đủ thông tin

    Tình huống: đoàn giám sát: thiếu ủy ban Mặt trận Tổ quốc cùng cấp
      Biết hôm nay là ngày 20/01/2026
      Khi "Ông Dũng" thử mở hồ sơ "cuộc giám sát chưa đủ thông tin" thuộc loại "Cuộc giám sát" gắn với "phân công Hội Phụ nữ" với:
        | Hình thức giám sát                     | đoàn giám sát                          |
        | Tổ chức chủ trì giám sát               | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
        | Cấp                                    | cấp xã                                 |
        | Những người được giám sát              | Bà Yến                                 |
        | Cấp ủy của người được giám sát         | Đảng ủy phường Hoa Sữa                 |
        | Cơ quan, tổ chức, đơn vị được giám sát | Trường Mầm non Hoa Sữa                 |
      Thì bị từ chối vì "thiếu: Ủy ban Mặt trận Tổ quốc cùng cấp"

    Tình huống: đoàn giám sát: thiếu cấp
      Biết hôm nay là ngày 20/01/2026
      Khi "Ông Dũng" thử mở hồ sơ "cuộc giám sát chưa đủ thông tin" thuộc loại "Cuộc giám sát" gắn với "phân công Hội Phụ nữ" với:
        | Hình thức giám sát                     | đoàn giám sát                          |
        | Tổ chức chủ trì giám sát               | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
        | Ủy ban Mặt trận Tổ quốc cùng cấp       | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
        | Những người được giám sát              | Bà Yến                                 |
        | Cấp ủy của người được giám sát         | Đảng ủy phường Hoa Sữa                 |
        | Cơ quan, tổ chức, đơn vị được giám sát | Trường Mầm non Hoa Sữa                 |
      Thì bị từ chối vì "thiếu: Cấp"

    Tình huống: đoàn giám sát: thiếu những người được giám sát
      Biết hôm nay là ngày 20/01/2026
      Khi "Ông Dũng" thử mở hồ sơ "cuộc giám sát chưa đủ thông tin" thuộc loại "Cuộc giám sát" gắn với "phân công Hội Phụ nữ" với:
        | Hình thức giám sát                     | đoàn giám sát                          |
        | Tổ chức chủ trì giám sát               | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
        | Ủy ban Mặt trận Tổ quốc cùng cấp       | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
        | Cấp                                    | cấp xã                                 |
        | Cấp ủy của người được giám sát         | Đảng ủy phường Hoa Sữa                 |
        | Cơ quan, tổ chức, đơn vị được giám sát | Trường Mầm non Hoa Sữa                 |
      Thì bị từ chối vì "thiếu: Những người được giám sát"

    Tình huống: đoàn giám sát: thiếu cấp ủy của người được giám sát
      Biết hôm nay là ngày 20/01/2026
      Khi "Ông Dũng" thử mở hồ sơ "cuộc giám sát chưa đủ thông tin" thuộc loại "Cuộc giám sát" gắn với "phân công Hội Phụ nữ" với:
        | Hình thức giám sát                     | đoàn giám sát                          |
        | Tổ chức chủ trì giám sát               | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
        | Ủy ban Mặt trận Tổ quốc cùng cấp       | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
        | Cấp                                    | cấp xã                                 |
        | Những người được giám sát              | Bà Yến                                 |
        | Cơ quan, tổ chức, đơn vị được giám sát | Trường Mầm non Hoa Sữa                 |
      Thì bị từ chối vì "thiếu: Cấp ủy của người được giám sát"

    Tình huống: đoàn giám sát: thiếu cơ quan, tổ chức, đơn vị được giám sát
      Biết hôm nay là ngày 20/01/2026
      Khi "Ông Dũng" thử mở hồ sơ "cuộc giám sát chưa đủ thông tin" thuộc loại "Cuộc giám sát" gắn với "phân công Hội Phụ nữ" với:
        | Hình thức giám sát               | đoàn giám sát                          |
        | Tổ chức chủ trì giám sát         | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
        | Ủy ban Mặt trận Tổ quốc cùng cấp | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
        | Cấp                              | cấp xã                                 |
        | Những người được giám sát        | Bà Yến                                 |
        | Cấp ủy của người được giám sát   | Đảng ủy phường Hoa Sữa                 |
      Thì bị từ chối vì "thiếu: Cơ quan, tổ chức, đơn vị được giám sát"

  Quy tắc: Mở cuộc giám sát “nghiên cứu, xem xét văn bản” phải nêu đủ thông tin

    Tình huống: nghiên cứu, xem xét văn bản: thiếu ủy ban Mặt trận Tổ quốc cùng cấp
      Biết hôm nay là ngày 20/01/2026
      Khi "Ông Dũng" thử mở hồ sơ "cuộc giám sát chưa đủ thông tin" thuộc loại "Cuộc giám sát" gắn với "phân công Hội Phụ nữ" với:
        | Hình thức giám sát                     | nghiên cứu, xem xét văn bản            |
        | Tổ chức chủ trì giám sát               | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
        | Cấp                                    | cấp xã                                 |
        | Những người được giám sát              | Bà Yến                                 |
        | Cấp ủy của người được giám sát         | Đảng ủy phường Hoa Sữa                 |
        | Cơ quan, tổ chức, đơn vị được giám sát | Trường Mầm non Hoa Sữa                 |
        | Văn bản được nghiên cứu, xem xét       | Quy chế chi tiêu nội bộ năm 2026       |
      Thì bị từ chối vì "thiếu: Ủy ban Mặt trận Tổ quốc cùng cấp"

    Tình huống: nghiên cứu, xem xét văn bản: thiếu cấp
      Biết hôm nay là ngày 20/01/2026
      Khi "Ông Dũng" thử mở hồ sơ "cuộc giám sát chưa đủ thông tin" thuộc loại "Cuộc giám sát" gắn với "phân công Hội Phụ nữ" với:
        | Hình thức giám sát                     | nghiên cứu, xem xét văn bản            |
        | Tổ chức chủ trì giám sát               | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
        | Ủy ban Mặt trận Tổ quốc cùng cấp       | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
        | Những người được giám sát              | Bà Yến                                 |
        | Cấp ủy của người được giám sát         | Đảng ủy phường Hoa Sữa                 |
        | Cơ quan, tổ chức, đơn vị được giám sát | Trường Mầm non Hoa Sữa                 |
        | Văn bản được nghiên cứu, xem xét       | Quy chế chi tiêu nội bộ năm 2026       |
      Thì bị từ chối vì "thiếu: Cấp"

    Tình huống: nghiên cứu, xem xét văn bản: thiếu những người được giám sát
      Biết hôm nay là ngày 20/01/2026
      Khi "Ông Dũng" thử mở hồ sơ "cuộc giám sát chưa đủ thông tin" thuộc loại "Cuộc giám sát" gắn với "phân công Hội Phụ nữ" với:
        | Hình thức giám sát                     | nghiên cứu, xem xét văn bản            |
        | Tổ chức chủ trì giám sát               | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
        | Ủy ban Mặt trận Tổ quốc cùng cấp       | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
        | Cấp                                    | cấp xã                                 |
        | Cấp ủy của người được giám sát         | Đảng ủy phường Hoa Sữa                 |
        | Cơ quan, tổ chức, đơn vị được giám sát | Trường Mầm non Hoa Sữa                 |
        | Văn bản được nghiên cứu, xem xét       | Quy chế chi tiêu nội bộ năm 2026       |
      Thì bị từ chối vì "thiếu: Những người được giám sát"

    Tình huống: nghiên cứu, xem xét văn bản: thiếu cấp ủy của người được giám sát
      Biết hôm nay là ngày 20/01/2026
      Khi "Ông Dũng" thử mở hồ sơ "cuộc giám sát chưa đủ thông tin" thuộc loại "Cuộc giám sát" gắn với "phân công Hội Phụ nữ" với:
        | Hình thức giám sát                     | nghiên cứu, xem xét văn bản            |
        | Tổ chức chủ trì giám sát               | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
        | Ủy ban Mặt trận Tổ quốc cùng cấp       | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
        | Cấp                                    | cấp xã                                 |
        | Những người được giám sát              | Bà Yến                                 |
        | Cơ quan, tổ chức, đơn vị được giám sát | Trường Mầm non Hoa Sữa                 |
        | Văn bản được nghiên cứu, xem xét       | Quy chế chi tiêu nội bộ năm 2026       |
      Thì bị từ chối vì "thiếu: Cấp ủy của người được giám sát"

    Tình huống: nghiên cứu, xem xét văn bản: thiếu cơ quan, tổ chức, đơn vị được giám sát
      Biết hôm nay là ngày 20/01/2026
      Khi "Ông Dũng" thử mở hồ sơ "cuộc giám sát chưa đủ thông tin" thuộc loại "Cuộc giám sát" gắn với "phân công Hội Phụ nữ" với:
        | Hình thức giám sát               | nghiên cứu, xem xét văn bản            |
        | Tổ chức chủ trì giám sát         | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
        | Ủy ban Mặt trận Tổ quốc cùng cấp | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
        | Cấp                              | cấp xã                                 |
        | Những người được giám sát        | Bà Yến                                 |
        | Cấp ủy của người được giám sát   | Đảng ủy phường Hoa Sữa                 |
        | Văn bản được nghiên cứu, xem xét | Quy chế chi tiêu nội bộ năm 2026       |
      Thì bị từ chối vì "thiếu: Cơ quan, tổ chức, đơn vị được giám sát"

  Quy tắc: Mở cuộc giám sát “tham gia giám sát với cơ quan có thẩm quyền” phải nêu đủ thông tin

    Tình huống: tham gia giám sát với cơ quan có thẩm quyền: thiếu ủy ban Mặt trận Tổ quốc cùng cấp
      Biết hôm nay là ngày 20/01/2026
      Khi "Ông Dũng" thử mở hồ sơ "cuộc giám sát chưa đủ thông tin" thuộc loại "Cuộc giám sát" gắn với "phân công Hội Phụ nữ" với:
        | Hình thức giám sát                          | tham gia giám sát với cơ quan có thẩm quyền |
        | Tổ chức chủ trì giám sát                    | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa      |
        | Cấp                                         | cấp xã                                      |
        | Những người được giám sát                   | Bà Yến                                      |
        | Cấp ủy của người được giám sát              | Đảng ủy phường Hoa Sữa                      |
        | Cơ quan, tổ chức, đơn vị được giám sát      | Trường Mầm non Hoa Sữa                      |
        | Cơ quan có thẩm quyền chủ trì cuộc giám sát | Thanh tra thành phố Sông Mây                |
      Thì bị từ chối vì "thiếu: Ủy ban Mặt trận Tổ quốc cùng cấp"

    Tình huống: tham gia giám sát với cơ quan có thẩm quyền: thiếu cấp
      Biết hôm nay là ngày 20/01/2026
      Khi "Ông Dũng" thử mở hồ sơ "cuộc giám sát chưa đủ thông tin" thuộc loại "Cuộc giám sát" gắn với "phân công Hội Phụ nữ" với:
        | Hình thức giám sát                          | tham gia giám sát với cơ quan có thẩm quyền |
        | Tổ chức chủ trì giám sát                    | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa      |
        | Ủy ban Mặt trận Tổ quốc cùng cấp            | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa      |
        | Những người được giám sát                   | Bà Yến                                      |
        | Cấp ủy của người được giám sát              | Đảng ủy phường Hoa Sữa                      |
        | Cơ quan, tổ chức, đơn vị được giám sát      | Trường Mầm non Hoa Sữa                      |
        | Cơ quan có thẩm quyền chủ trì cuộc giám sát | Thanh tra thành phố Sông Mây                |
      Thì bị từ chối vì "thiếu: Cấp"

    Tình huống: tham gia giám sát với cơ quan có thẩm quyền: thiếu những người được giám sát
      Biết hôm nay là ngày 20/01/2026
      Khi "Ông Dũng" thử mở hồ sơ "cuộc giám sát chưa đủ thông tin" thuộc loại "Cuộc giám sát" gắn với "phân công Hội Phụ nữ" với:
        | Hình thức giám sát                          | tham gia giám sát với cơ quan có thẩm quyền |
        | Tổ chức chủ trì giám sát                    | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa      |
        | Ủy ban Mặt trận Tổ quốc cùng cấp            | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa      |
        | Cấp                                         | cấp xã                                      |
        | Cấp ủy của người được giám sát              | Đảng ủy phường Hoa Sữa                      |
        | Cơ quan, tổ chức, đơn vị được giám sát      | Trường Mầm non Hoa Sữa                      |
        | Cơ quan có thẩm quyền chủ trì cuộc giám sát | Thanh tra thành phố Sông Mây                |
      Thì bị từ chối vì "thiếu: Những người được giám sát"

    Tình huống: tham gia giám sát với cơ quan có thẩm quyền: thiếu cấp ủy của người được giám sát
      Biết hôm nay là ngày 20/01/2026
      Khi "Ông Dũng" thử mở hồ sơ "cuộc giám sát chưa đủ thông tin" thuộc loại "Cuộc giám sát" gắn với "phân công Hội Phụ nữ" với:
        | Hình thức giám sát                          | tham gia giám sát với cơ quan có thẩm quyền |
        | Tổ chức chủ trì giám sát                    | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa      |
        | Ủy ban Mặt trận Tổ quốc cùng cấp            | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa      |
        | Cấp                                         | cấp xã                                      |
        | Những người được giám sát                   | Bà Yến                                      |
        | Cơ quan, tổ chức, đơn vị được giám sát      | Trường Mầm non Hoa Sữa                      |
        | Cơ quan có thẩm quyền chủ trì cuộc giám sát | Thanh tra thành phố Sông Mây                |
      Thì bị từ chối vì "thiếu: Cấp ủy của người được giám sát"

    Tình huống: tham gia giám sát với cơ quan có thẩm quyền: thiếu cơ quan, tổ chức, đơn vị được giám sát
      Biết hôm nay là ngày 20/01/2026
      Khi "Ông Dũng" thử mở hồ sơ "cuộc giám sát chưa đủ thông tin" thuộc loại "Cuộc giám sát" gắn với "phân công Hội Phụ nữ" với:
        | Hình thức giám sát                          | tham gia giám sát với cơ quan có thẩm quyền |
        | Tổ chức chủ trì giám sát                    | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa      |
        | Ủy ban Mặt trận Tổ quốc cùng cấp            | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa      |
        | Cấp                                         | cấp xã                                      |
        | Những người được giám sát                   | Bà Yến                                      |
        | Cấp ủy của người được giám sát              | Đảng ủy phường Hoa Sữa                      |
        | Cơ quan có thẩm quyền chủ trì cuộc giám sát | Thanh tra thành phố Sông Mây                |
      Thì bị từ chối vì "thiếu: Cơ quan, tổ chức, đơn vị được giám sát"

  Quy tắc: Mở cuộc giám sát “theo dõi thường xuyên” phải nêu đủ thông tin

    Tình huống: theo dõi thường xuyên: thiếu ủy ban Mặt trận Tổ quốc cùng cấp
      Biết hôm nay là ngày 20/01/2026
      Khi "Bà Hạnh" thử mở hồ sơ "cuộc giám sát chưa đủ thông tin" thuộc loại "Cuộc giám sát" gắn với "phân công Hội Phụ nữ" với:
        | Hình thức giám sát             | theo dõi thường xuyên               |
        | Tổ chức chủ trì giám sát       | Hội Liên hiệp Phụ nữ phường Hoa Sữa |
        | Cấp                            | cấp xã                              |
        | Những người được giám sát      | Bà Yến                              |
        | Cấp ủy của người được giám sát | Đảng ủy phường Hoa Sữa              |
      Thì bị từ chối vì "thiếu: Ủy ban Mặt trận Tổ quốc cùng cấp"

    Tình huống: theo dõi thường xuyên: thiếu cấp
      Biết hôm nay là ngày 20/01/2026
      Khi "Bà Hạnh" thử mở hồ sơ "cuộc giám sát chưa đủ thông tin" thuộc loại "Cuộc giám sát" gắn với "phân công Hội Phụ nữ" với:
        | Hình thức giám sát               | theo dõi thường xuyên                  |
        | Tổ chức chủ trì giám sát         | Hội Liên hiệp Phụ nữ phường Hoa Sữa    |
        | Ủy ban Mặt trận Tổ quốc cùng cấp | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
        | Những người được giám sát        | Bà Yến                                 |
        | Cấp ủy của người được giám sát   | Đảng ủy phường Hoa Sữa                 |
      Thì bị từ chối vì "thiếu: Cấp"

    Tình huống: theo dõi thường xuyên: thiếu những người được giám sát
      Biết hôm nay là ngày 20/01/2026
      Khi "Bà Hạnh" thử mở hồ sơ "cuộc giám sát chưa đủ thông tin" thuộc loại "Cuộc giám sát" gắn với "phân công Hội Phụ nữ" với:
        | Hình thức giám sát               | theo dõi thường xuyên                  |
        | Tổ chức chủ trì giám sát         | Hội Liên hiệp Phụ nữ phường Hoa Sữa    |
        | Ủy ban Mặt trận Tổ quốc cùng cấp | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
        | Cấp                              | cấp xã                                 |
        | Cấp ủy của người được giám sát   | Đảng ủy phường Hoa Sữa                 |
      Thì bị từ chối vì "thiếu: Những người được giám sát"

    Tình huống: theo dõi thường xuyên: thiếu cấp ủy của người được giám sát
      Biết hôm nay là ngày 20/01/2026
      Khi "Bà Hạnh" thử mở hồ sơ "cuộc giám sát chưa đủ thông tin" thuộc loại "Cuộc giám sát" gắn với "phân công Hội Phụ nữ" với:
        | Hình thức giám sát               | theo dõi thường xuyên                  |
        | Tổ chức chủ trì giám sát         | Hội Liên hiệp Phụ nữ phường Hoa Sữa    |
        | Ủy ban Mặt trận Tổ quốc cùng cấp | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
        | Cấp                              | cấp xã                                 |
        | Những người được giám sát        | Bà Yến                                 |
      Thì bị từ chối vì "thiếu: Cấp ủy của người được giám sát"

  Quy tắc: Mở cuộc giám sát “giám sát chuyên đề của Hội đồng nhân dân” phải nêu đủ thông tin

    Tình huống: giám sát chuyên đề của Hội đồng nhân dân: thiếu cấp
      Biết hôm nay là ngày 20/01/2026
      Khi "Bà Ngân" thử mở hồ sơ "cuộc giám sát chưa đủ thông tin" thuộc loại "Cuộc giám sát" với:
        | Hình thức giám sát                     | giám sát chuyên đề của Hội đồng nhân dân     |
        | Tổ chức chủ trì giám sát               | Thường trực Hội đồng nhân dân phường Hoa Sữa |
        | Những người được giám sát              | Bà Yến                                       |
        | Cấp ủy của người được giám sát         | Đảng ủy phường Hoa Sữa                       |
        | Cơ quan, tổ chức, đơn vị được giám sát | Trường Mầm non Hoa Sữa                       |
      Thì bị từ chối vì "thiếu: Cấp"

    Tình huống: giám sát chuyên đề của Hội đồng nhân dân: thiếu những người được giám sát
      Biết hôm nay là ngày 20/01/2026
      Khi "Bà Ngân" thử mở hồ sơ "cuộc giám sát chưa đủ thông tin" thuộc loại "Cuộc giám sát" với:
        | Hình thức giám sát                     | giám sát chuyên đề của Hội đồng nhân dân     |
        | Tổ chức chủ trì giám sát               | Thường trực Hội đồng nhân dân phường Hoa Sữa |
        | Cấp                                    | cấp xã                                       |
        | Cấp ủy của người được giám sát         | Đảng ủy phường Hoa Sữa                       |
        | Cơ quan, tổ chức, đơn vị được giám sát | Trường Mầm non Hoa Sữa                       |
      Thì bị từ chối vì "thiếu: Những người được giám sát"

    Tình huống: giám sát chuyên đề của Hội đồng nhân dân: thiếu cấp ủy của người được giám sát
      Biết hôm nay là ngày 20/01/2026
      Khi "Bà Ngân" thử mở hồ sơ "cuộc giám sát chưa đủ thông tin" thuộc loại "Cuộc giám sát" với:
        | Hình thức giám sát                     | giám sát chuyên đề của Hội đồng nhân dân     |
        | Tổ chức chủ trì giám sát               | Thường trực Hội đồng nhân dân phường Hoa Sữa |
        | Cấp                                    | cấp xã                                       |
        | Những người được giám sát              | Bà Yến                                       |
        | Cơ quan, tổ chức, đơn vị được giám sát | Trường Mầm non Hoa Sữa                       |
      Thì bị từ chối vì "thiếu: Cấp ủy của người được giám sát"

    Tình huống: giám sát chuyên đề của Hội đồng nhân dân: thiếu cơ quan, tổ chức, đơn vị được giám sát
      Biết hôm nay là ngày 20/01/2026
      Khi "Bà Ngân" thử mở hồ sơ "cuộc giám sát chưa đủ thông tin" thuộc loại "Cuộc giám sát" với:
        | Hình thức giám sát             | giám sát chuyên đề của Hội đồng nhân dân     |
        | Tổ chức chủ trì giám sát       | Thường trực Hội đồng nhân dân phường Hoa Sữa |
        | Cấp                            | cấp xã                                       |
        | Những người được giám sát      | Bà Yến                                       |
        | Cấp ủy của người được giám sát | Đảng ủy phường Hoa Sữa                       |
      Thì bị từ chối vì "thiếu: Cơ quan, tổ chức, đơn vị được giám sát"
