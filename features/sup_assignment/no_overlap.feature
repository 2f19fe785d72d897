# language: vi
Tính năng: Phân công giám sát không chồng chéo

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
    Và hồ sơ "phân công Hội Cựu chiến binh" thuộc loại "Phân công giám sát" gắn với "kế hoạch của bà Yến" do "Ông Dũng" mở ngày 04/02/2026 với:
      | Người được giám sát             | Bà Yến                                 |
      | Ủy ban Mặt trận Tổ quốc chủ trì | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
      | Cấp ủy bàn giao kế hoạch        | Đảng ủy phường Hoa Sữa                 |
      | Giấy biên nhận                  | Biên nhận số 05                        |

  Quy tắc: Trong cùng một thời gian, một người không bị hai tổ chức giám sát về cùng một nội dung

    @S07
    Tình huống: Rà soát thấy chồng chéo
      Biết ngày 05/02/2026 "Ông Dũng" đã thực hiện "Dự kiến" trên "phân công Hội Cựu chiến binh" với:
        | Tổ chức chủ trì giám sát | Hội Cựu chiến binh phường Hoa Sữa |
        | Nội dung giám sát        | đạo đức, lối sống                 |
        | Giám sát từ ngày         | 15/06/2026                        |
        | Giám sát đến hết ngày    | 15/09/2026                        |
      Khi "Ông Dũng" thực hiện "Rà soát chồng chéo" trên "phân công Hội Cựu chiến binh"
      Thì hồ sơ "phân công Hội Cựu chiến binh" ở trạng thái "Chồng chéo, cần điều chỉnh"

    @S07
    Tình huống: Phân công khi còn chồng chéo
      Biết ngày 05/02/2026 "Ông Dũng" đã thực hiện "Dự kiến" trên "phân công Hội Cựu chiến binh" với:
        | Tổ chức chủ trì giám sát | Hội Cựu chiến binh phường Hoa Sữa |
        | Nội dung giám sát        | đạo đức, lối sống                 |
        | Giám sát từ ngày         | 15/06/2026                        |
        | Giám sát đến hết ngày    | 15/09/2026                        |
      Khi "Ông Dũng" thử "Phân công" trên "phân công Hội Cựu chiến binh" với:
        | Văn bản | 06/QĐ-MTTQ |
      Thì bị từ chối vì "chồng chéo"
      Và bị từ chối vì "phân công Hội Phụ nữ"
      Và bị từ chối vì "căn cứ Điều 25 Luật Mặt trận Tổ quốc Việt Nam 75/2015/QH13"
      Và hồ sơ "phân công Hội Cựu chiến binh" ở trạng thái "Dự kiến phân công"

    Tình huống: Phân công sang quý sau thì không chồng chéo
      Biết ngày 05/02/2026 "Ông Dũng" đã thực hiện "Dự kiến" trên "phân công Hội Cựu chiến binh" với:
        | Tổ chức chủ trì giám sát | Hội Cựu chiến binh phường Hoa Sữa |
        | Nội dung giám sát        | đạo đức, lối sống                 |
        | Giám sát từ ngày         | 01/07/2026                        |
        | Giám sát đến hết ngày    | 30/09/2026                        |
      Khi "Ông Dũng" thực hiện "Phân công" trên "phân công Hội Cựu chiến binh" với:
        | Văn bản | 06/QĐ-MTTQ |
      Thì hồ sơ "phân công Hội Cựu chiến binh" ở trạng thái "Đã phân công"

    Tình huống: Phân công lại sang thời gian đã giao cho tổ chức khác
      Biết ngày 05/02/2026 "Ông Dũng" đã thực hiện "Dự kiến" trên "phân công Hội Cựu chiến binh" với:
        | Tổ chức chủ trì giám sát | Hội Cựu chiến binh phường Hoa Sữa |
        | Nội dung giám sát        | đạo đức, lối sống                 |
        | Giám sát từ ngày         | 01/07/2026                        |
        | Giám sát đến hết ngày    | 30/09/2026                        |
      Và ngày 06/02/2026 "Ông Dũng" đã thực hiện "Phân công" trên "phân công Hội Cựu chiến binh" với:
        | Văn bản | 06/QĐ-MTTQ |
      Và ngày 09/02/2026 "Ông Sơn" đã thực hiện "Nhận nhiệm vụ" trên "phân công Hội Cựu chiến binh"
      Khi "Ông Dũng" thử "Phân công lại" trên "phân công Hội Cựu chiến binh" với:
        | Tổ chức chủ trì giám sát | Hội Cựu chiến binh phường Hoa Sữa |
        | Lý do                    | Lùi thời gian giám sát            |
        | Văn bản                  | 08/QĐ-MTTQ                        |
        | Giám sát từ ngày         | 15/06/2026                        |
      Thì bị từ chối vì "chồng chéo"

  Quy tắc: Tổ chức từ chối có lý do thì nội dung và thời gian đó được phân công cho tổ chức khác

    Tình huống: Hội Phụ nữ từ chối, Hội Cựu chiến binh được phân công
      Biết ngày 04/02/2026 "Bà Hạnh" đã thực hiện "Từ chối" trên "phân công Hội Phụ nữ" với:
        | Lý do | Cán bộ phụ trách đang nghỉ thai sản |
      Và ngày 05/02/2026 "Ông Dũng" đã thực hiện "Dự kiến" trên "phân công Hội Cựu chiến binh" với:
        | Tổ chức chủ trì giám sát | Hội Cựu chiến binh phường Hoa Sữa |
        | Nội dung giám sát        | đạo đức, lối sống                 |
        | Giám sát từ ngày         | 01/04/2026                        |
        | Giám sát đến hết ngày    | 30/06/2026                        |
      Khi "Ông Dũng" thực hiện "Phân công" trên "phân công Hội Cựu chiến binh" với:
        | Văn bản | 07/QĐ-MTTQ |
      Thì hồ sơ "phân công Hội Cựu chiến binh" ở trạng thái "Đã phân công"

    Tình huống: Hội Phụ nữ đã từ chối thì không tự nhận lại
      Biết ngày 04/02/2026 "Bà Hạnh" đã thực hiện "Từ chối" trên "phân công Hội Phụ nữ" với:
        | Lý do | Cán bộ phụ trách đang nghỉ thai sản |
      Và hôm nay là ngày 05/02/2026
      Khi "Bà Hạnh" thử "Dự kiến" trên "phân công Hội Phụ nữ" với:
        | Tổ chức chủ trì giám sát | Hội Liên hiệp Phụ nữ phường Hoa Sữa |
        | Nội dung giám sát        | đạo đức, lối sống                   |
        | Giám sát từ ngày         | 01/04/2026                          |
        | Giám sát đến hết ngày    | 30/06/2026                          |
      Thì bị từ chối vì "Bà Hạnh không có thẩm quyền"

  Quy tắc: Phân công đã kết thúc, chấm dứt hoặc lùi sang thời gian khác thì nội dung và thời gian cũ được phân công cho tổ chức khác

    Bối cảnh:
      Biết ngày 05/02/2026 "Ông Dũng" đã thực hiện "Dự kiến" trên "phân công Hội Cựu chiến binh" với:
        | Tổ chức chủ trì giám sát | Hội Cựu chiến binh phường Hoa Sữa |
        | Nội dung giám sát        | đạo đức, lối sống                 |
        | Giám sát từ ngày         | 01/04/2026                        |
        | Giám sát đến hết ngày    | 30/06/2026                        |

    Tình huống: Hội Phụ nữ kết thúc sớm
      Biết ngày 06/02/2026 "Bà Hạnh" đã thực hiện "Nhận nhiệm vụ" trên "phân công Hội Phụ nữ"
      Và ngày 01/04/2026 "Bà Hạnh" đã thực hiện "Bắt đầu giám sát" trên "phân công Hội Phụ nữ"
      Và ngày 15/05/2026 "Bà Hạnh" đã thực hiện "Tổng hợp, kết thúc" trên "phân công Hội Phụ nữ" với:
        | Báo cáo tổng hợp | Báo cáo giám sát tháng 4 |
      Khi "Ông Dũng" thực hiện "Phân công" trên "phân công Hội Cựu chiến binh" với:
        | Văn bản | 21/QĐ-MTTQ |
      Thì hồ sơ "phân công Hội Cựu chiến binh" ở trạng thái "Đã phân công"

    Tình huống: Phân công của Hội Phụ nữ chấm dứt do sắp xếp tổ chức
      Biết ngày 06/02/2026 "Ông Dũng" đã thực hiện "Chấm dứt do sắp xếp tổ chức" trên "phân công Hội Phụ nữ" với:
        | Lý do   | Hợp nhất tổ chức |
        | Văn bản | 12/QĐ-MTTQ       |
      Khi "Ông Dũng" thực hiện "Phân công" trên "phân công Hội Cựu chiến binh" với:
        | Văn bản | 13/QĐ-MTTQ |
      Thì hồ sơ "phân công Hội Cựu chiến binh" ở trạng thái "Đã phân công"

    Tình huống: Phân công của Hội Phụ nữ lùi sang quý sau
      Biết ngày 06/02/2026 "Bà Hạnh" đã thực hiện "Nhận nhiệm vụ" trên "phân công Hội Phụ nữ"
      Và ngày 09/02/2026 "Ông Dũng" đã thực hiện "Phân công lại" trên "phân công Hội Phụ nữ" với:
        | Tổ chức chủ trì giám sát | Hội Liên hiệp Phụ nữ phường Hoa Sữa |
        | Lý do                    | Lùi thời gian giám sát              |
        | Văn bản                  | 08/QĐ-MTTQ                          |
        | Giám sát từ ngày         | 01/07/2026                          |
        | Giám sát đến hết ngày    | 30/09/2026                          |
      Khi "Ông Dũng" thực hiện "Phân công" trên "phân công Hội Cựu chiến binh" với:
        | Văn bản | 09/QĐ-MTTQ |
      Thì hồ sơ "phân công Hội Cựu chiến binh" ở trạng thái "Đã phân công"

  Quy tắc: Dự kiến phân công được trao đổi, thống nhất trước khi quyết định

    Tình huống: Thống nhất với Thường trực Hội đồng nhân dân và Ủy ban nhân dân
      Biết ngày 05/02/2026 "Ông Dũng" đã thực hiện "Dự kiến" trên "phân công Hội Cựu chiến binh" với:
        | Tổ chức chủ trì giám sát | Hội Cựu chiến binh phường Hoa Sữa |
        | Nội dung giám sát        | đạo đức, lối sống                 |
        | Giám sát từ ngày         | 01/07/2026                        |
        | Giám sát đến hết ngày    | 30/09/2026                        |
      Và ngày 06/02/2026 "Ông Dũng" đã thực hiện "Rà soát chồng chéo" trên "phân công Hội Cựu chiến binh"
      Khi "Ông Dũng" thực hiện "Trao đổi, thống nhất" trên "phân công Hội Cựu chiến binh" với:
        | Biên bản | Biên bản hội nghị liên tịch |
      Thì hồ sơ "phân công Hội Cựu chiến binh" ở trạng thái "Dự kiến phân công"
