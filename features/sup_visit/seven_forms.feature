# language: vi
Tính năng: Bảy hình thức giám sát

  Bối cảnh:
    Biết hôm nay là ngày 05/01/2026
    Và "Bà Yến" là "Người đứng đầu" của "Trường Mầm non Hoa Sữa"
    Và "Bà Lan" là "Văn phòng cấp ủy" của "Đảng ủy phường Hoa Sữa"
    Và "Bà Thu" là "Chi ủy, bí thư chi bộ" của "Chi bộ khu dân cư số 3"
    Và "Ông Dũng" là "Ban Thường trực Ủy ban Mặt trận Tổ quốc" của "Ủy ban Mặt trận Tổ quốc phường Hoa Sữa"
    Và "Bà Hạnh" là "Đại diện tổ chức giám sát" của "Hội Liên hiệp Phụ nữ phường Hoa Sữa"
    Và "Ông Quang" là "Ban Công tác Mặt trận" của "Hội Liên hiệp Phụ nữ phường Hoa Sữa"
    Và "Ông Thắng" là "Ban Thanh tra nhân dân" của "Ban Thanh tra nhân dân phường Hoa Sữa"
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

  Quy tắc: Đoàn giám sát đi từ quyết định, thông báo, báo cáo tự giám sát đến buổi làm việc

    Tình huống: Đoàn của Mặt trận phường giám sát một trường học
      Biết hồ sơ "đoàn giám sát trường" thuộc loại "Cuộc giám sát" gắn với "phân công Hội Phụ nữ" do "Ông Dũng" mở ngày 20/01/2026 với:
        | Hình thức giám sát                     | đoàn giám sát                          |
        | Tổ chức chủ trì giám sát               | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
        | Ủy ban Mặt trận Tổ quốc cùng cấp       | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
        | Cấp                                    | cấp xã                                 |
        | Những người được giám sát              | Bà Yến                                 |
        | Cấp ủy của người được giám sát         | Đảng ủy phường Hoa Sữa                 |
        | Cơ quan, tổ chức, đơn vị được giám sát | Trường Mầm non Hoa Sữa                 |
      Và ngày 26/01/2026 "Ông Dũng" đã thực hiện "Ra quyết định" trên "đoàn giám sát trường" với:
        | Trưởng đoàn giám sát                                       | Ông Dũng          |
        | Thành viên đoàn giám sát                                   | Ông Dũng; Bà Hạnh |
        | Đã rà soát, thành viên đoàn không thuộc diện phải thay đổi | có                |
        | Ngày làm việc                                              | 04/03/2026        |
        | Văn bản                                                    | 08/QĐ-MTTQ        |
      Và ngày 09/02/2026 "Ông Dũng" đã thực hiện "Thông báo" trên "đoàn giám sát trường" với:
        | Đề cương báo cáo tự giám sát | Đề cương gồm 4 mục |
        | Văn bản                      | 09/TB-MTTQ         |
      Và ngày 24/02/2026 "Bà Yến" đã thực hiện "Gửi báo cáo tự giám sát" trên "đoàn giám sát trường" với:
        | Báo cáo tự kiểm tra, tự giám sát | Báo cáo số 03 của trường |
      Và hôm nay là ngày 04/03/2026
      Khi "Ông Dũng" thực hiện "Khai mạc" trên "đoàn giám sát trường" với:
        | Người đại diện bên được giám sát | người đứng đầu |
      Thì hồ sơ "đoàn giám sát trường" có "Buổi làm việc không có báo cáo tự giám sát" là "không"

    Tình huống: Chưa có quyết định, thông báo thì đoàn chưa làm việc
      Biết hồ sơ "đoàn giám sát trường" thuộc loại "Cuộc giám sát" gắn với "phân công Hội Phụ nữ" do "Ông Dũng" mở ngày 20/01/2026 với:
        | Hình thức giám sát                     | đoàn giám sát                          |
        | Tổ chức chủ trì giám sát               | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
        | Ủy ban Mặt trận Tổ quốc cùng cấp       | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
        | Cấp                                    | cấp xã                                 |
        | Những người được giám sát              | Bà Yến                                 |
        | Cấp ủy của người được giám sát         | Đảng ủy phường Hoa Sữa                 |
        | Cơ quan, tổ chức, đơn vị được giám sát | Trường Mầm non Hoa Sữa                 |
      Và hôm nay là ngày 26/01/2026
      Khi "Ông Dũng" thử "Khai mạc" trên "đoàn giám sát trường"
      Thì bị từ chối vì "hình thức giám sát không phải là đoàn giám sát"

  Quy tắc: Nghiên cứu, xem xét văn bản nêu rõ văn bản nào

    Tình huống: Mặt trận phường xem xét quy chế của trường
      Biết hồ sơ "xem xét quy chế" thuộc loại "Cuộc giám sát" gắn với "phân công Hội Phụ nữ" do "Ông Dũng" mở ngày 20/01/2026 với:
        | Hình thức giám sát                     | nghiên cứu, xem xét văn bản                                |
        | Tổ chức chủ trì giám sát               | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa                     |
        | Ủy ban Mặt trận Tổ quốc cùng cấp       | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa                     |
        | Cấp                                    | cấp xã                                                     |
        | Những người được giám sát              | Bà Yến                                                     |
        | Cấp ủy của người được giám sát         | Đảng ủy phường Hoa Sữa                                     |
        | Cơ quan, tổ chức, đơn vị được giám sát | Trường Mầm non Hoa Sữa                                     |
        | Văn bản được nghiên cứu, xem xét       | Quy chế chi tiêu nội bộ năm 2026; Quy chế dân chủ ở trường |
      Và ngày 21/01/2026 "Ông Dũng" đã thực hiện "Khai mạc" trên "xem xét quy chế"
      Và ngày 23/01/2026 "Ông Dũng" đã thực hiện "Kết luận buổi làm việc" trên "xem xét quy chế" với:
        | Biên bản | Biên bản họp xem xét 23/01 |
      Và ngày 26/01/2026 "Ông Dũng" đã thực hiện "Báo cáo kết quả" trên "xem xét quy chế" với:
        | Báo cáo | Báo cáo số 02 |
      Và hôm nay là ngày 27/01/2026
      Khi "Ông Dũng" thực hiện "Kết luận, kiến nghị" trên "xem xét quy chế" với:
        | Số kiến nghị trong kết luận | 1                                      |
        | Nơi nhận văn bản kiến nghị  | Trường Mầm non Hoa Sữa; Đảng ủy phường |
        | Văn bản                     | 11/KN-MTTQ                             |
      Thì hồ sơ "xem xét quy chế" ở trạng thái "Đã kết luận, gửi văn bản kiến nghị"

    Tình huống: Không nêu văn bản
      Biết hôm nay là ngày 20/01/2026
      Khi "Ông Dũng" thử mở hồ sơ "xem xét quy chế" thuộc loại "Cuộc giám sát" gắn với "phân công Hội Phụ nữ" với:
        | Hình thức giám sát                     | nghiên cứu, xem xét văn bản            |
        | Tổ chức chủ trì giám sát               | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
        | Ủy ban Mặt trận Tổ quốc cùng cấp       | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
        | Cấp                                    | cấp xã                                 |
        | Những người được giám sát              | Bà Yến                                 |
        | Cấp ủy của người được giám sát         | Đảng ủy phường Hoa Sữa                 |
        | Cơ quan, tổ chức, đơn vị được giám sát | Trường Mầm non Hoa Sữa                 |
      Thì bị từ chối vì "thiếu: Văn bản được nghiên cứu, xem xét"

  Quy tắc: Ban Thanh tra nhân dân giám sát ở cơ sở, không qua thông báo của đoàn

    Tình huống: Ban Thanh tra nhân dân phường góp ý với người đứng đầu
      Biết hồ sơ "giám sát bếp ăn" thuộc loại "Cuộc giám sát" gắn với "phân công Hội Phụ nữ" do "Ông Thắng" mở ngày 20/01/2026 với:
        | Hình thức giám sát                     | Ban Thanh tra nhân dân giám sát        |
        | Tổ chức chủ trì giám sát               | Ban Thanh tra nhân dân phường Hoa Sữa  |
        | Ủy ban Mặt trận Tổ quốc cùng cấp       | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
        | Cấp                                    | cấp xã                                 |
        | Những người được giám sát              | Bà Yến                                 |
        | Cấp ủy của người được giám sát         | Đảng ủy phường Hoa Sữa                 |
        | Cơ quan, tổ chức, đơn vị được giám sát | Trường Mầm non Hoa Sữa                 |
      Và ngày 22/01/2026 "Ông Thắng" đã thực hiện "Khai mạc" trên "giám sát bếp ăn"
      Và ngày 22/01/2026 "Ông Thắng" đã thực hiện "Khảo sát thực tế" trên "giám sát bếp ăn"
      Và hôm nay là ngày 22/01/2026
      Khi "Ông Thắng" thực hiện "Góp ý" trên "giám sát bếp ăn" với:
        | Người được góp ý | Bà Yến                      |
        | Nội dung góp ý   | Niêm yết thực đơn hằng ngày |
      Thì hồ sơ "giám sát bếp ăn" ở trạng thái "Khảo sát thực tế"
      Và hồ sơ "giám sát bếp ăn" có 1 hồ sơ "Phản ánh, kiến nghị, góp ý" ở trạng thái "Đã ghi sổ, tiếp nhận"

  Quy tắc: Tham gia giám sát với cơ quan có thẩm quyền nêu rõ cơ quan chủ trì

    Tình huống: Cùng Thanh tra thành phố giám sát
      Biết hôm nay là ngày 20/01/2026
      Khi "Ông Dũng" mở hồ sơ "cùng Thanh tra thành phố" thuộc loại "Cuộc giám sát" gắn với "phân công Hội Phụ nữ" với:
        | Hình thức giám sát                          | tham gia giám sát với cơ quan có thẩm quyền |
        | Tổ chức chủ trì giám sát                    | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa      |
        | Ủy ban Mặt trận Tổ quốc cùng cấp            | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa      |
        | Cấp                                         | cấp xã                                      |
        | Những người được giám sát                   | Bà Yến                                      |
        | Cấp ủy của người được giám sát              | Đảng ủy phường Hoa Sữa                      |
        | Cơ quan, tổ chức, đơn vị được giám sát      | Trường Mầm non Hoa Sữa                      |
        | Cơ quan có thẩm quyền chủ trì cuộc giám sát | Thanh tra thành phố Sông Mây                |
      Thì hồ sơ "cùng Thanh tra thành phố" ở trạng thái "Trong kế hoạch"

    Tình huống: Không nêu cơ quan chủ trì
      Biết hôm nay là ngày 20/01/2026
      Khi "Ông Dũng" thử mở hồ sơ "cùng Thanh tra thành phố" thuộc loại "Cuộc giám sát" gắn với "phân công Hội Phụ nữ" với:
        | Hình thức giám sát                     | tham gia giám sát với cơ quan có thẩm quyền |
        | Tổ chức chủ trì giám sát               | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa      |
        | Ủy ban Mặt trận Tổ quốc cùng cấp       | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa      |
        | Cấp                                    | cấp xã                                      |
        | Những người được giám sát              | Bà Yến                                      |
        | Cấp ủy của người được giám sát         | Đảng ủy phường Hoa Sữa                      |
        | Cơ quan, tổ chức, đơn vị được giám sát | Trường Mầm non Hoa Sữa                      |
      Thì bị từ chối vì "thiếu: Cơ quan có thẩm quyền chủ trì cuộc giám sát"

  Quy tắc: Theo dõi thường xuyên và góp ý ở nơi cư trú vào thẳng buổi làm việc

    Tình huống: Theo dõi thường xuyên
      Biết hồ sơ "buổi giám sát tháng 01" thuộc loại "Cuộc giám sát" gắn với "phân công Hội Phụ nữ" do "Bà Hạnh" mở ngày 20/01/2026 với:
        | Hình thức giám sát               | theo dõi thường xuyên                  |
        | Tổ chức chủ trì giám sát         | Hội Liên hiệp Phụ nữ phường Hoa Sữa    |
        | Ủy ban Mặt trận Tổ quốc cùng cấp | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
        | Cấp                              | cấp xã                                 |
        | Những người được giám sát        | Bà Yến                                 |
        | Cấp ủy của người được giám sát   | Đảng ủy phường Hoa Sữa                 |
      Và hôm nay là ngày 26/01/2026
      Khi "Bà Hạnh" thực hiện "Khai mạc" trên "buổi giám sát tháng 01"
      Thì hồ sơ "buổi giám sát tháng 01" ở trạng thái "Đang làm việc"

    Tình huống: Góp ý ở nơi cư trú
      Biết hồ sơ "góp ý ở khu phố" thuộc loại "Cuộc giám sát" gắn với "phân công Hội Phụ nữ" do "Ông Quang" mở ngày 20/01/2026 với:
        | Hình thức giám sát               | góp ý ở nơi cư trú                     |
        | Tổ chức chủ trì giám sát         | Hội Liên hiệp Phụ nữ phường Hoa Sữa    |
        | Ủy ban Mặt trận Tổ quốc cùng cấp | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
        | Cấp                              | cấp xã                                 |
        | Những người được giám sát        | Bà Yến                                 |
        | Cấp ủy của người được giám sát   | Đảng ủy phường Hoa Sữa                 |
      Và ngày 25/01/2026 "Ông Quang" đã thực hiện "Khai mạc" trên "góp ý ở khu phố"
      Và hôm nay là ngày 25/01/2026
      Khi "Ông Quang" thực hiện "Góp ý" trên "góp ý ở khu phố" với:
        | Người được góp ý | Bà Yến                     |
        | Nội dung góp ý   | Dự đủ các buổi họp khu phố |
      Thì hồ sơ "góp ý ở khu phố" có 1 hồ sơ "Phản ánh, kiến nghị, góp ý" ở trạng thái "Đã ghi sổ, tiếp nhận"

  Quy tắc: Hội đồng nhân dân giám sát chuyên đề theo chương trình của mình

    Tình huống: Thường trực Hội đồng nhân dân phường đưa vào kế hoạch, không cần phân công của Mặt trận
      Biết hôm nay là ngày 20/01/2026
      Khi "Bà Ngân" mở hồ sơ "giám sát chuyên đề trường học" thuộc loại "Cuộc giám sát" với:
        | Hình thức giám sát                     | giám sát chuyên đề của Hội đồng nhân dân     |
        | Tổ chức chủ trì giám sát               | Thường trực Hội đồng nhân dân phường Hoa Sữa |
        | Cấp                                    | cấp xã                                       |
        | Những người được giám sát              | Bà Yến                                       |
        | Cấp ủy của người được giám sát         | Đảng ủy phường Hoa Sữa                       |
        | Cơ quan, tổ chức, đơn vị được giám sát | Trường Mầm non Hoa Sữa                       |
      Thì hồ sơ "giám sát chuyên đề trường học" ở trạng thái "Trong kế hoạch"

    Tình huống: Hình thức khác thì phải có phân công đang thực hiện
      Biết hôm nay là ngày 20/01/2026
      Khi "Ông Thắng" thử mở hồ sơ "giám sát bếp ăn" thuộc loại "Cuộc giám sát" với:
        | Hình thức giám sát                     | Ban Thanh tra nhân dân giám sát        |
        | Tổ chức chủ trì giám sát               | Ban Thanh tra nhân dân phường Hoa Sữa  |
        | Ủy ban Mặt trận Tổ quốc cùng cấp       | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
        | Cấp                                    | cấp xã                                 |
        | Những người được giám sát              | Bà Yến                                 |
        | Cấp ủy của người được giám sát         | Đảng ủy phường Hoa Sữa                 |
        | Cơ quan, tổ chức, đơn vị được giám sát | Trường Mầm non Hoa Sữa                 |
      Thì bị từ chối vì "mọi hồ sơ liên quan (phân công giám sát) đang ở trạng thái đang giám sát"
