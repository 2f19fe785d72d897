# language: vi
Tính năng: Thực hiện, tạm dừng và kết thúc phân công giám sát

  Bối cảnh:
    Biết hôm nay là ngày 05/01/2026
    Và "Bà Yến" là "Người đứng đầu" của "Trường Mầm non Hoa Sữa"
    Và "Bà Lan" là "Văn phòng cấp ủy" của "Đảng ủy phường Hoa Sữa"
    Và "Bà Thu" là "Chi ủy, bí thư chi bộ" của "Chi bộ khu dân cư số 3"
    Và "Ông Dũng" là "Ban Thường trực Ủy ban Mặt trận Tổ quốc" của "Ủy ban Mặt trận Tổ quốc phường Hoa Sữa"
    Và "Bà Hạnh" là "Đại diện tổ chức giám sát" của "Hội Liên hiệp Phụ nữ phường Hoa Sữa"
    Và "Ông Sơn" là "Đại diện tổ chức giám sát" của "Hội Cựu chiến binh phường Hoa Sữa"
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
    Và ngày 06/01/2026 "Bà Yến" đã thực hiện "Bắt đầu dự thảo" trên "kế hoạch của bà Yến"
    Và ngày 12/01/2026 "Bà Yến" đã thực hiện "Đăng ký" trên "kế hoạch của bà Yến" với:
      | Chuyên đề năm    | Nêu gương của người đứng đầu |
      | Công việc cụ thể | Công khai thu chi hằng tháng |
    Và ngày 15/01/2026 "Bà Thu" đã thực hiện "Đưa ra chi bộ góp ý" trên "kế hoạch của bà Yến" với:
      | Biên bản | Biên bản họp chi bộ số 01 |
    Và ngày 20/01/2026 "Bà Lan" thay mặt "Ban Thường vụ" đã thực hiện "Xác nhận, phê duyệt" trên "kế hoạch của bà Yến" với:
      | Văn bản | 12-QĐ/ĐU |
    Và hồ sơ "phân công Hội Phụ nữ" thuộc loại "Phân công giám sát" gắn với "kế hoạch của bà Yến" do "Ông Dũng" mở ngày 26/01/2026 với:
      | Người được giám sát             | Bà Yến                                 |
      | Ủy ban Mặt trận Tổ quốc chủ trì | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
      | Cấp ủy bàn giao kế hoạch        | Đảng ủy phường Hoa Sữa                 |
      | Giấy biên nhận                  | Biên nhận số 04                        |
    Và ngày 02/02/2026 "Ông Dũng" đã thực hiện "Dự kiến" trên "phân công Hội Phụ nữ" với:
      | Tổ chức chủ trì giám sát | Hội Liên hiệp Phụ nữ phường Hoa Sữa |
      | Nội dung giám sát        | đạo đức, lối sống                   |
      | Giám sát từ ngày         | 01/04/2026                          |
      | Giám sát đến hết ngày    | 30/06/2026                          |
    Và ngày 03/02/2026 "Ông Dũng" đã thực hiện "Phân công" trên "phân công Hội Phụ nữ" với:
      | Văn bản | 05/QĐ-MTTQ |
    Và ngày 04/02/2026 "Bà Hạnh" đã thực hiện "Nhận nhiệm vụ" trên "phân công Hội Phụ nữ"
    Và ngày 01/04/2026 "Bà Hạnh" đã thực hiện "Bắt đầu giám sát" trên "phân công Hội Phụ nữ"

  Quy tắc: Giám sát được tạm dừng và tiếp tục theo quyết định của Mặt trận Tổ quốc, có lý do

    Tình huống: Tạm dừng giám sát
      Biết hôm nay là ngày 15/04/2026
      Khi "Ông Dũng" thực hiện "Tạm dừng" trên "phân công Hội Phụ nữ" với:
        | Lý do | Người được giám sát đi học tập trung |
      Thì hồ sơ "phân công Hội Phụ nữ" ở trạng thái "Tạm dừng"

    Tình huống: Tiếp tục giám sát
      Biết ngày 15/04/2026 "Ông Dũng" đã thực hiện "Tạm dừng" trên "phân công Hội Phụ nữ" với:
        | Lý do | Người được giám sát đi học tập trung |
      Và hôm nay là ngày 15/05/2026
      Khi "Ông Dũng" thực hiện "Tiếp tục" trên "phân công Hội Phụ nữ" với:
        | Lý do | Đã học xong |
      Thì hồ sơ "phân công Hội Phụ nữ" ở trạng thái "Đang giám sát"

  Quy tắc: Giao lại cho tổ chức khác thì tổ chức mới phải nhận nhiệm vụ

    Tình huống: Phân công lại cho Hội Cựu chiến binh
      Biết hôm nay là ngày 20/04/2026
      Khi "Ông Dũng" thực hiện "Phân công lại" trên "phân công Hội Phụ nữ" với:
        | Tổ chức chủ trì giám sát | Hội Cựu chiến binh phường Hoa Sữa |
        | Lý do                    | Thay đổi nhân sự phụ trách        |
        | Văn bản                  | 11/QĐ-MTTQ                        |
      Thì hồ sơ "phân công Hội Phụ nữ" ở trạng thái "Đã phân công"

    Tình huống: Tổ chức mới nhận nhiệm vụ và kết thúc giám sát
      Biết ngày 20/04/2026 "Ông Dũng" đã thực hiện "Phân công lại" trên "phân công Hội Phụ nữ" với:
        | Tổ chức chủ trì giám sát | Hội Cựu chiến binh phường Hoa Sữa |
        | Lý do                    | Thay đổi nhân sự phụ trách        |
        | Văn bản                  | 11/QĐ-MTTQ                        |
      Và ngày 21/04/2026 "Ông Sơn" đã thực hiện "Nhận nhiệm vụ" trên "phân công Hội Phụ nữ"
      Và ngày 22/04/2026 "Ông Sơn" đã thực hiện "Bắt đầu giám sát" trên "phân công Hội Phụ nữ"
      Khi "Ông Sơn" thực hiện "Tổng hợp, kết thúc" trên "phân công Hội Phụ nữ" với:
        | Báo cáo tổng hợp | Báo cáo giám sát quý II |
      Thì hồ sơ "phân công Hội Phụ nữ" ở trạng thái "Đã kết thúc, có báo cáo"

  Quy tắc: Phân công chấm dứt khi tổ chức có liên quan được sắp xếp lại

    Tình huống: Chấm dứt do sắp xếp tổ chức
      Biết hôm nay là ngày 20/04/2026
      Khi "Ông Dũng" thực hiện "Chấm dứt do sắp xếp tổ chức" trên "phân công Hội Phụ nữ" với:
        | Lý do   | Hợp nhất tổ chức |
        | Văn bản | 12/QĐ-MTTQ       |
      Thì hồ sơ "phân công Hội Phụ nữ" ở trạng thái "Chấm dứt (chủ thể kết thúc)"

    Tình huống: Hội Phụ nữ không tự chấm dứt việc mình đã nhận
      Biết hôm nay là ngày 20/04/2026
      Khi "Bà Hạnh" thử "Chấm dứt do sắp xếp tổ chức" trên "phân công Hội Phụ nữ" với:
        | Lý do   | Hợp nhất tổ chức |
        | Văn bản | 07/QĐ-HPN        |
      Thì bị từ chối vì "Bà Hạnh không có thẩm quyền"

  Quy tắc: Còn cuộc giám sát chưa kết thúc thì chưa tổng hợp, kết thúc

    Tình huống: Cuộc giám sát mới đưa vào kế hoạch
      Biết hồ sơ "buổi làm việc quý II" thuộc loại "Cuộc giám sát" gắn với "phân công Hội Phụ nữ" do "Bà Hạnh" mở ngày 02/04/2026 với:
        | Hình thức giám sát               | theo dõi thường xuyên                  |
        | Tổ chức chủ trì giám sát         | Hội Liên hiệp Phụ nữ phường Hoa Sữa    |
        | Ủy ban Mặt trận Tổ quốc cùng cấp | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
        | Cấp                              | cấp xã                                 |
        | Những người được giám sát        | Bà Yến                                 |
        | Cấp ủy của người được giám sát   | Đảng ủy phường Hoa Sữa                 |
      Và hôm nay là ngày 22/04/2026
      Khi "Bà Hạnh" thử "Tổng hợp, kết thúc" trên "phân công Hội Phụ nữ" với:
        | Báo cáo tổng hợp | Báo cáo giám sát quý II |
      Thì bị từ chối vì "yêu cầu"
      Và hồ sơ "phân công Hội Phụ nữ" ở trạng thái "Đang giám sát"
