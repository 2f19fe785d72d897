# language: vi
Tính năng: Kiến nghị của Ban Thanh tra nhân dân không được giải quyết

  Bối cảnh:
    Biết hôm nay là ngày 05/01/2026
    Và "Bà Yến" là "Người đứng đầu" của "Trường Mầm non Hoa Sữa"
    Và "Bà Lan" là "Văn phòng cấp ủy" của "Đảng ủy phường Hoa Sữa"
    Và "Bà Thu" là "Chi ủy, bí thư chi bộ" của "Chi bộ khu dân cư số 3"
    Và "Ông Dũng" là "Ban Thường trực Ủy ban Mặt trận Tổ quốc" của "Ủy ban Mặt trận Tổ quốc phường Hoa Sữa"
    Và "Bà Hạnh" là "Đại diện tổ chức giám sát" của "Hội Liên hiệp Phụ nữ phường Hoa Sữa"
    Và "Ông Thắng" là "Ban Thanh tra nhân dân" của "Ban Thanh tra nhân dân phường Hoa Sữa"
    Và "Bà Nga" là "Đại diện tổ chức giám sát" của "Ban Thanh tra nhân dân phường Hoa Sữa"
    Và có tổ chức "Phòng Văn hóa - Xã hội phường Hoa Sữa"
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
    Và hồ sơ "giám sát bếp ăn" thuộc loại "Cuộc giám sát" gắn với "phân công Hội Phụ nữ" do "Ông Thắng" mở ngày 20/01/2026 với:
      | Hình thức giám sát                     | Ban Thanh tra nhân dân giám sát        |
      | Tổ chức chủ trì giám sát               | Ban Thanh tra nhân dân phường Hoa Sữa  |
      | Ủy ban Mặt trận Tổ quốc cùng cấp       | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
      | Cấp                                    | cấp xã                                 |
      | Những người được giám sát              | Bà Yến                                 |
      | Cấp ủy của người được giám sát         | Đảng ủy phường Hoa Sữa                 |
      | Cơ quan, tổ chức, đơn vị được giám sát | Trường Mầm non Hoa Sữa                 |
    Và ngày 22/01/2026 "Ông Thắng" đã thực hiện "Khai mạc" trên "giám sát bếp ăn"
    Và ngày 22/01/2026 "Ông Thắng" đã thực hiện "Kết luận buổi làm việc" trên "giám sát bếp ăn" với:
      | Biên bản | Biên bản 22/01 |
    Và ngày 26/01/2026 "Ông Thắng" đã thực hiện "Báo cáo kết quả" trên "giám sát bếp ăn" với:
      | Báo cáo | Báo cáo số 01 |
    Và ngày 27/01/2026 "Ông Thắng" đã thực hiện "Kết luận, kiến nghị" trên "giám sát bếp ăn" với:
      | Số kiến nghị trong kết luận | 1                      |
      | Nơi nhận văn bản kiến nghị  | Trường Mầm non Hoa Sữa |
      | Văn bản                     | 01/KN-TTND             |
    Và ngày 27/01/2026 "Ông Thắng" đã thực hiện "Theo dõi, đôn đốc" trên "giám sát bếp ăn"

  Quy tắc: Kiến nghị không được giải quyết hoặc giải quyết không đầy đủ thì Mặt trận phường kiến nghị cơ quan có thẩm quyền

    Tình huống: Mặt trận phường kiến nghị tiếp
      Biết hôm nay là ngày 09/03/2026
      Khi "Ông Dũng" thực hiện "Kiến nghị cơ quan có thẩm quyền" trên "giám sát bếp ăn" với:
        | Cơ quan có thẩm quyền nhận kiến nghị | Phòng Văn hóa - Xã hội phường Hoa Sữa |
        | Lý do                                | Trường chưa niêm yết thực đơn         |
        | Văn bản                              | 15/KN-MTTQ                            |
      Thì hồ sơ "giám sát bếp ăn" ở trạng thái "Theo dõi, đôn đốc thực hiện kiến nghị"
      Và hồ sơ "giám sát bếp ăn" có "Cơ quan có thẩm quyền nhận kiến nghị" là "Phòng Văn hóa - Xã hội phường Hoa Sữa"

    Tình huống: Ban Thanh tra nhân dân không tự kiến nghị vượt cấp
      Biết hôm nay là ngày 09/03/2026
      Khi "Ông Thắng" thử "Kiến nghị cơ quan có thẩm quyền" trên "giám sát bếp ăn" với:
        | Cơ quan có thẩm quyền nhận kiến nghị | Phòng Văn hóa - Xã hội phường Hoa Sữa |
        | Lý do                                | Trường chưa niêm yết thực đơn         |
        | Văn bản                              | 15/KN-TTND                            |
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"

    Tình huống: Đại diện tổ chức giám sát cũng không kiến nghị thay Mặt trận phường
      Biết hôm nay là ngày 09/03/2026
      Khi "Bà Nga" thử "Kiến nghị cơ quan có thẩm quyền" trên "giám sát bếp ăn" với:
        | Cơ quan có thẩm quyền nhận kiến nghị | Phòng Văn hóa - Xã hội phường Hoa Sữa |
        | Lý do                                | Trường chưa niêm yết thực đơn         |
        | Văn bản                              | 15/KN-TTND                            |
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
