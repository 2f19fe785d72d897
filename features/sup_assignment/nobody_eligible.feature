# language: vi
Tính năng: Không ai bị bỏ sót vì không có tổ chức đủ điều kiện

  Bối cảnh:
    Biết hôm nay là ngày 05/01/2026
    Và "Bà Yến" là "Người đứng đầu" của "Trường Mầm non Hoa Sữa"
    Và "Bà Lan" là "Văn phòng cấp ủy" của "Đảng ủy phường Hoa Sữa"
    Và "Bà Thu" là "Chi ủy, bí thư chi bộ" của "Chi bộ khu dân cư số 3"
    Và "Ông Dũng" là "Ban Thường trực Ủy ban Mặt trận Tổ quốc" của "Ủy ban Mặt trận Tổ quốc phường Hoa Sữa"
    Và "Bà Hạnh" là "Đại diện tổ chức giám sát" của "Hội Liên hiệp Phụ nữ phường Hoa Sữa"
    Và "Ông Sơn" là "Đại diện tổ chức giám sát" của "Hội Cựu chiến binh phường Hoa Sữa"
    Và "Bà Đào" là "Thành viên đoàn, tổ giám sát" của "Hội Liên hiệp Phụ nữ phường Hoa Sữa"
    Và "Ông Bình" là "Thành viên đoàn, tổ giám sát" của "Hội Liên hiệp Phụ nữ phường Hoa Sữa"
    Và có tổ chức "Đoàn Thanh niên phường Hoa Sữa"
    Và có tổ chức "Ủy ban Mặt trận Tổ quốc thành phố Sông Mây"
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
    Và hồ sơ "phân công giám sát bà Yến" thuộc loại "Phân công giám sát" gắn với "kế hoạch của bà Yến" do "Ông Dũng" mở ngày 26/01/2026 với:
      | Người được giám sát             | Bà Yến                                 |
      | Ủy ban Mặt trận Tổ quốc chủ trì | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
      | Cấp ủy bàn giao kế hoạch        | Đảng ủy phường Hoa Sữa                 |
      | Giấy biên nhận                  | Biên nhận số 04                        |

  Quy tắc: Khi không tổ chức nào giám sát được thì ghi rõ lý do của từng tổ chức

    Tình huống: Vừa tiếp nhận đã thấy không có tổ chức nào
      Biết hôm nay là ngày 02/02/2026
      Khi "Ông Dũng" thực hiện "Ghi nhận chưa có tổ chức đủ điều kiện" trên "phân công giám sát bà Yến" với:
        | Lý do từng tổ chức không giám sát được | Hội Phụ nữ: tổ chức của bà Yến; Hội Cựu chiến binh: đã nhận đủ người |
      Thì hồ sơ "phân công giám sát bà Yến" ở trạng thái "Chưa có tổ chức đủ điều kiện giám sát"

    Tình huống: Sau khi dự kiến
      Biết ngày 02/02/2026 "Ông Dũng" đã thực hiện "Dự kiến" trên "phân công giám sát bà Yến" với:
        | Tổ chức chủ trì giám sát | Hội Liên hiệp Phụ nữ phường Hoa Sữa |
        | Nội dung giám sát        | đạo đức, lối sống                   |
        | Giám sát từ ngày         | 01/04/2026                          |
        | Giám sát đến hết ngày    | 30/06/2026                          |
      Khi "Ông Dũng" thực hiện "Ghi nhận chưa có tổ chức đủ điều kiện" trên "phân công giám sát bà Yến" với:
        | Lý do từng tổ chức không giám sát được | Hội Phụ nữ: tổ chức của bà Yến; Hội Cựu chiến binh: đã nhận đủ người |
      Thì hồ sơ "phân công giám sát bà Yến" ở trạng thái "Chưa có tổ chức đủ điều kiện giám sát"

    Tình huống: Sau khi rà soát không đủ điều kiện
      Biết ngày 02/02/2026 "Ông Dũng" đã thực hiện "Dự kiến" trên "phân công giám sát bà Yến" với:
        | Tổ chức chủ trì giám sát | Hội Liên hiệp Phụ nữ phường Hoa Sữa |
        | Nội dung giám sát        | đạo đức, lối sống                   |
        | Giám sát từ ngày         | 01/04/2026                          |
        | Giám sát đến hết ngày    | 30/06/2026                          |
      Và ngày 03/02/2026 "Ông Dũng" đã thực hiện "Rà soát điều kiện giám sát" trên "phân công giám sát bà Yến" với:
        | Cơ quan, tổ chức, đơn vị của người được giám sát    | Trường Mầm non Hoa Sữa |
        | Không có người phải từ chối, thay đổi do có quan hệ | có                     |
        | Số người tổ chức còn nhận giám sát được             | 0                      |
      Khi "Ông Dũng" thực hiện "Ghi nhận chưa có tổ chức đủ điều kiện" trên "phân công giám sát bà Yến" với:
        | Lý do từng tổ chức không giám sát được | Hội Phụ nữ: tổ chức của bà Yến; Hội Cựu chiến binh: đã nhận đủ người |
      Thì hồ sơ "phân công giám sát bà Yến" ở trạng thái "Chưa có tổ chức đủ điều kiện giám sát"

    Tình huống: Sau khi tổ chức được phân công từ chối
      Biết ngày 02/02/2026 "Ông Dũng" đã thực hiện "Dự kiến" trên "phân công giám sát bà Yến" với:
        | Tổ chức chủ trì giám sát | Hội Liên hiệp Phụ nữ phường Hoa Sữa |
        | Nội dung giám sát        | đạo đức, lối sống                   |
        | Giám sát từ ngày         | 01/04/2026                          |
        | Giám sát đến hết ngày    | 30/06/2026                          |
      Và ngày 03/02/2026 "Ông Dũng" đã thực hiện "Phân công" trên "phân công giám sát bà Yến" với:
        | Văn bản | 05/QĐ-MTTQ |
      Và ngày 04/02/2026 "Bà Hạnh" đã thực hiện "Từ chối" trên "phân công giám sát bà Yến" với:
        | Lý do | Không còn cán bộ |
      Khi "Ông Dũng" thực hiện "Ghi nhận chưa có tổ chức đủ điều kiện" trên "phân công giám sát bà Yến" với:
        | Lý do từng tổ chức không giám sát được | Hội Phụ nữ: tổ chức của bà Yến; Hội Cựu chiến binh: đã nhận đủ người |
      Thì hồ sơ "phân công giám sát bà Yến" ở trạng thái "Chưa có tổ chức đủ điều kiện giám sát"

    Tình huống: Tổ chức nào còn lại cũng chồng chéo
      Biết ngày 02/02/2026 "Ông Dũng" đã thực hiện "Dự kiến" trên "phân công giám sát bà Yến" với:
        | Tổ chức chủ trì giám sát | Hội Liên hiệp Phụ nữ phường Hoa Sữa |
        | Nội dung giám sát        | đạo đức, lối sống                   |
        | Giám sát từ ngày         | 01/04/2026                          |
        | Giám sát đến hết ngày    | 30/06/2026                          |
      Và ngày 03/02/2026 "Ông Dũng" đã thực hiện "Phân công" trên "phân công giám sát bà Yến" với:
        | Văn bản | 05/QĐ-MTTQ |
      Và hồ sơ "phân công thứ hai" thuộc loại "Phân công giám sát" gắn với "kế hoạch của bà Yến" do "Ông Dũng" mở ngày 04/02/2026 với:
        | Người được giám sát             | Bà Yến                                 |
        | Ủy ban Mặt trận Tổ quốc chủ trì | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
        | Cấp ủy bàn giao kế hoạch        | Đảng ủy phường Hoa Sữa                 |
        | Giấy biên nhận                  | Biên nhận số 05                        |
      Và ngày 05/02/2026 "Ông Dũng" đã thực hiện "Dự kiến" trên "phân công thứ hai" với:
        | Tổ chức chủ trì giám sát | Hội Cựu chiến binh phường Hoa Sữa |
        | Nội dung giám sát        | đạo đức, lối sống                 |
        | Giám sát từ ngày         | 01/04/2026                        |
        | Giám sát đến hết ngày    | 30/06/2026                        |
      Và ngày 06/02/2026 "Ông Dũng" đã thực hiện "Rà soát chồng chéo" trên "phân công thứ hai"
      Khi "Ông Dũng" thực hiện "Ghi nhận chưa có tổ chức đủ điều kiện" trên "phân công thứ hai" với:
        | Lý do từng tổ chức không giám sát được | Hội Phụ nữ: tổ chức của bà Yến; Hội Cựu chiến binh: đã nhận đủ người |
      Thì hồ sơ "phân công thứ hai" ở trạng thái "Chưa có tổ chức đủ điều kiện giám sát"

    Tình huống: Đại diện tổ chức được dự kiến không tự ghi nhận
      Biết ngày 02/02/2026 "Ông Dũng" đã thực hiện "Dự kiến" trên "phân công giám sát bà Yến" với:
        | Tổ chức chủ trì giám sát | Hội Liên hiệp Phụ nữ phường Hoa Sữa |
        | Nội dung giám sát        | đạo đức, lối sống                   |
        | Giám sát từ ngày         | 01/04/2026                          |
        | Giám sát đến hết ngày    | 30/06/2026                          |
      Khi "Bà Hạnh" thử "Ghi nhận chưa có tổ chức đủ điều kiện" trên "phân công giám sát bà Yến"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: Lý do từng tổ chức không giám sát được"

    Tình huống: Bà Yến không tự ghi nhận
      Biết hôm nay là ngày 02/02/2026
      Khi "Bà Yến" thử "Ghi nhận chưa có tổ chức đủ điều kiện" trên "phân công giám sát bà Yến" với:
        | Lý do từng tổ chức không giám sát được | Hội Phụ nữ: tổ chức của bà Yến; Hội Cựu chiến binh: đã nhận đủ người |
      Thì bị từ chối vì "không được tự quyết định việc của chính mình (Người được giám sát)"

  Quy tắc: Mặt trận Tổ quốc trực tiếp giám sát khi không có tổ chức nào

    Bối cảnh:
      Biết ngày 02/02/2026 "Ông Dũng" đã thực hiện "Dự kiến" trên "phân công giám sát bà Yến" với:
        | Tổ chức chủ trì giám sát | Hội Liên hiệp Phụ nữ phường Hoa Sữa |
        | Nội dung giám sát        | đạo đức, lối sống                   |
        | Giám sát từ ngày         | 01/04/2026                          |
        | Giám sát đến hết ngày    | 30/06/2026                          |
      Và ngày 02/02/2026 "Ông Dũng" đã thực hiện "Ghi nhận chưa có tổ chức đủ điều kiện" trên "phân công giám sát bà Yến" với:
        | Lý do từng tổ chức không giám sát được | Hội Phụ nữ: tổ chức của bà Yến; Hội Cựu chiến binh: đã nhận đủ người |

    Tình huống: Ban Thường trực quyết định trực tiếp giám sát
      Biết hôm nay là ngày 03/02/2026
      Khi "Ông Dũng" thực hiện "Mặt trận Tổ quốc trực tiếp giám sát" trên "phân công giám sát bà Yến" với:
        | Nội dung giám sát     | đạo đức, lối sống |
        | Giám sát từ ngày      | 01/04/2026        |
        | Giám sát đến hết ngày | 30/06/2026        |
        | Văn bản               | 05/QĐ-MTTQ        |
      Thì hồ sơ "phân công giám sát bà Yến" ở trạng thái "Dự kiến phân công"
      Và "Ông Dũng" thấy "Tổ chức chủ trì giám sát" của "phân công giám sát bà Yến" là "Ủy ban Mặt trận Tổ quốc phường Hoa Sữa"

    Tình huống: Mặt trận Tổ quốc cũng được rà soát trước khi phân công
      Biết ngày 03/02/2026 "Ông Dũng" đã thực hiện "Mặt trận Tổ quốc trực tiếp giám sát" trên "phân công giám sát bà Yến" với:
        | Nội dung giám sát     | đạo đức, lối sống |
        | Giám sát từ ngày      | 01/04/2026        |
        | Giám sát đến hết ngày | 30/06/2026        |
        | Văn bản               | 05/QĐ-MTTQ        |
      Khi "Ông Dũng" thử "Phân công" trên "phân công giám sát bà Yến" với:
        | Văn bản | 05/QĐ-MTTQ |
      Thì bị từ chối vì "Phải rà soát lại điều kiện"

    Tình huống: Trường hợp bà Yến công tác ở chính Mặt trận Tổ quốc
      Biết ngày 03/02/2026 "Ông Dũng" đã thực hiện "Dự kiến" trên "phân công giám sát bà Yến" với:
        | Tổ chức chủ trì giám sát | Hội Liên hiệp Phụ nữ phường Hoa Sữa |
        | Nội dung giám sát        | đạo đức, lối sống                   |
        | Giám sát từ ngày         | 01/04/2026                          |
        | Giám sát đến hết ngày    | 30/06/2026                          |
      Và ngày 04/02/2026 "Ông Dũng" đã thực hiện "Rà soát điều kiện giám sát" trên "phân công giám sát bà Yến" với:
        | Cơ quan, tổ chức, đơn vị của người được giám sát    | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
        | Không có người phải từ chối, thay đổi do có quan hệ | có                                     |
        | Số người tổ chức còn nhận giám sát được             | 0                                      |
      Và ngày 05/02/2026 "Ông Dũng" đã thực hiện "Ghi nhận chưa có tổ chức đủ điều kiện" trên "phân công giám sát bà Yến" với:
        | Lý do từng tổ chức không giám sát được | Hội Phụ nữ: tổ chức của bà Yến; Hội Cựu chiến binh: đã nhận đủ người |
      Khi "Ông Dũng" thử "Mặt trận Tổ quốc trực tiếp giám sát" trên "phân công giám sát bà Yến" với:
        | Nội dung giám sát     | đạo đức, lối sống |
        | Giám sát từ ngày      | 01/04/2026        |
        | Giám sát đến hết ngày | 30/06/2026        |
        | Văn bản               | 05/QĐ-MTTQ        |
      Thì bị từ chối vì "yêu cầu"
      Và hồ sơ "phân công giám sát bà Yến" ở trạng thái "Chưa có tổ chức đủ điều kiện giám sát"

    Tình huống: Ngày cuối trước ngày đầu
      Biết hôm nay là ngày 03/02/2026
      Khi "Ông Dũng" thử "Mặt trận Tổ quốc trực tiếp giám sát" trên "phân công giám sát bà Yến" với:
        | Nội dung giám sát     | đạo đức, lối sống |
        | Giám sát từ ngày      | 01/07/2026        |
        | Giám sát đến hết ngày | 30/06/2026        |
        | Văn bản               | 05/QĐ-MTTQ        |
      Thì bị từ chối vì "yêu cầu"

    Tình huống: Trực tiếp giám sát trong một ngày
      Biết hôm nay là ngày 03/02/2026
      Khi "Ông Dũng" thực hiện "Mặt trận Tổ quốc trực tiếp giám sát" trên "phân công giám sát bà Yến" với:
        | Nội dung giám sát     | đạo đức, lối sống |
        | Giám sát từ ngày      | 15/04/2026        |
        | Giám sát đến hết ngày | 15/04/2026        |
        | Văn bản               | 05/QĐ-MTTQ        |
      Thì hồ sơ "phân công giám sát bà Yến" ở trạng thái "Dự kiến phân công"

    Tình huống: Không ghi nội dung, thời gian, quyết định
      Biết hôm nay là ngày 03/02/2026
      Khi "Bà Hạnh" thử "Mặt trận Tổ quốc trực tiếp giám sát" trên "phân công giám sát bà Yến"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: Nội dung giám sát"
      Và bị từ chối vì "thiếu: Giám sát từ ngày"
      Và bị từ chối vì "thiếu: Giám sát đến hết ngày"
      Và bị từ chối vì "thiếu: văn bản (số, ngày)"

    Tình huống: Bà Yến không tự quyết định
      Biết hôm nay là ngày 03/02/2026
      Khi "Bà Yến" thử "Mặt trận Tổ quốc trực tiếp giám sát" trên "phân công giám sát bà Yến" với:
        | Nội dung giám sát     | đạo đức, lối sống |
        | Giám sát từ ngày      | 01/04/2026        |
        | Giám sát đến hết ngày | 30/06/2026        |
        | Văn bản               | 05/QĐ-MTTQ        |
      Thì bị từ chối vì "không được tự quyết định việc của chính mình (Người được giám sát)"

    Tình huống: Quá hạn phân công thì vẫn tính, dù chưa có tổ chức nào
      Khi đến ngày 24/02/2026
      Thì hồ sơ "phân công giám sát bà Yến" quá hạn "Phân công giám sát"

  Quy tắc: Mặt trận Tổ quốc tự nhận việc, cử người, báo cáo và kết thúc như mọi tổ chức giám sát

    Bối cảnh:
      Biết ngày 02/02/2026 "Ông Dũng" đã thực hiện "Ghi nhận chưa có tổ chức đủ điều kiện" trên "phân công giám sát bà Yến" với:
        | Lý do từng tổ chức không giám sát được | Hội Phụ nữ: tổ chức của bà Yến; Hội Cựu chiến binh: đã nhận đủ người |
      Và ngày 03/02/2026 "Ông Dũng" đã thực hiện "Mặt trận Tổ quốc trực tiếp giám sát" trên "phân công giám sát bà Yến" với:
        | Nội dung giám sát     | đạo đức, lối sống |
        | Giám sát từ ngày      | 01/04/2026        |
        | Giám sát đến hết ngày | 30/06/2026        |
        | Văn bản               | 05/QĐ-MTTQ        |
      Và ngày 04/02/2026 "Ông Dũng" đã thực hiện "Rà soát điều kiện giám sát" trên "phân công giám sát bà Yến" với:
        | Cơ quan, tổ chức, đơn vị của người được giám sát    | Trường Mầm non Hoa Sữa |
        | Không có người phải từ chối, thay đổi do có quan hệ | có                     |
        | Số người tổ chức còn nhận giám sát được             | 1                      |
      Và ngày 05/02/2026 "Ông Dũng" đã thực hiện "Phân công" trên "phân công giám sát bà Yến" với:
        | Văn bản | 05/QĐ-MTTQ |

    Tình huống: Đã quyết định trực tiếp giám sát thì không từ chối
      Biết hôm nay là ngày 12/02/2026
      Khi "Ông Dũng" thử "Từ chối" trên "phân công giám sát bà Yến" với:
        | Lý do | Chưa bố trí được người |
      Thì bị từ chối vì "Ông Dũng không có thẩm quyền"

    Tình huống: Nhận nhiệm vụ
      Biết hôm nay là ngày 06/02/2026
      Khi "Ông Dũng" thực hiện "Nhận nhiệm vụ" trên "phân công giám sát bà Yến"
      Thì hồ sơ "phân công giám sát bà Yến" ở trạng thái "Đơn vị nhận nhiệm vụ"

    Tình huống: Cử người trực tiếp giám sát
      Biết ngày 06/02/2026 "Ông Dũng" đã thực hiện "Nhận nhiệm vụ" trên "phân công giám sát bà Yến"
      Khi "Ông Dũng" thực hiện "Cử người trực tiếp giám sát" trên "phân công giám sát bà Yến" với:
        | Những người trực tiếp giám sát                      | Bà Đào |
        | Không có người phải từ chối, thay đổi do có quan hệ | có     |
      Thì hồ sơ "phân công giám sát bà Yến" ở trạng thái "Đơn vị nhận nhiệm vụ"

    Tình huống: Bắt đầu giám sát
      Biết ngày 06/02/2026 "Ông Dũng" đã thực hiện "Nhận nhiệm vụ" trên "phân công giám sát bà Yến"
      Và hôm nay là ngày 01/04/2026
      Khi "Ông Dũng" thực hiện "Bắt đầu giám sát" trên "phân công giám sát bà Yến"
      Thì hồ sơ "phân công giám sát bà Yến" ở trạng thái "Đang giám sát"

    Tình huống: Thay người trực tiếp giám sát
      Biết ngày 06/02/2026 "Ông Dũng" đã thực hiện "Nhận nhiệm vụ" trên "phân công giám sát bà Yến"
      Và ngày 09/02/2026 "Ông Dũng" đã thực hiện "Cử người trực tiếp giám sát" trên "phân công giám sát bà Yến" với:
        | Những người trực tiếp giám sát                      | Bà Đào |
        | Không có người phải từ chối, thay đổi do có quan hệ | có     |
      Và ngày 01/04/2026 "Ông Dũng" đã thực hiện "Bắt đầu giám sát" trên "phân công giám sát bà Yến"
      Khi "Ông Dũng" thực hiện "Thay người trực tiếp giám sát" trên "phân công giám sát bà Yến" với:
        | Lý do                                               | Bà Đào chuyển công tác  |
        | Những người trực tiếp giám sát                      | Ông Bình                |
        | Không có người phải từ chối, thay đổi do có quan hệ | có                      |
        | Biên bản                                            | Biên bản bàn giao số 01 |
      Thì hồ sơ "phân công giám sát bà Yến" ở trạng thái "Đang giám sát"

    Tình huống: Báo cáo sáu tháng
      Biết ngày 06/02/2026 "Ông Dũng" đã thực hiện "Nhận nhiệm vụ" trên "phân công giám sát bà Yến"
      Và ngày 01/04/2026 "Ông Dũng" đã thực hiện "Bắt đầu giám sát" trên "phân công giám sát bà Yến"
      Và hôm nay là ngày 30/06/2026
      Khi "Ông Dũng" thực hiện "Báo cáo sáu tháng" trên "phân công giám sát bà Yến" với:
        | Báo cáo | Báo cáo 6 tháng đầu năm |
      Thì hồ sơ "phân công giám sát bà Yến" ở trạng thái "Đang giám sát"

    Tình huống: Kết thúc giám sát
      Biết ngày 06/02/2026 "Ông Dũng" đã thực hiện "Nhận nhiệm vụ" trên "phân công giám sát bà Yến"
      Và ngày 01/04/2026 "Ông Dũng" đã thực hiện "Bắt đầu giám sát" trên "phân công giám sát bà Yến"
      Và hôm nay là ngày 30/06/2026
      Khi "Ông Dũng" thực hiện "Tổng hợp, kết thúc" trên "phân công giám sát bà Yến" với:
        | Báo cáo tổng hợp | Báo cáo giám sát quý II |
      Thì hồ sơ "phân công giám sát bà Yến" ở trạng thái "Đã kết thúc, có báo cáo"

  Quy tắc: Đề nghị cấp trên giới thiệu tổ chức giám sát

    Bối cảnh:
      Biết ngày 02/02/2026 "Ông Dũng" đã thực hiện "Dự kiến" trên "phân công giám sát bà Yến" với:
        | Tổ chức chủ trì giám sát | Hội Liên hiệp Phụ nữ phường Hoa Sữa |
        | Nội dung giám sát        | đạo đức, lối sống                   |
        | Giám sát từ ngày         | 01/04/2026                          |
        | Giám sát đến hết ngày    | 30/06/2026                          |
      Và ngày 02/02/2026 "Ông Dũng" đã thực hiện "Ghi nhận chưa có tổ chức đủ điều kiện" trên "phân công giám sát bà Yến" với:
        | Lý do từng tổ chức không giám sát được | Hội Phụ nữ: tổ chức của bà Yến; Hội Cựu chiến binh: đã nhận đủ người |

    Tình huống: Gửi văn bản đề nghị Mặt trận Tổ quốc thành phố
      Biết hôm nay là ngày 03/02/2026
      Khi "Ông Dũng" thực hiện "Đề nghị Mặt trận Tổ quốc cấp trên giới thiệu tổ chức giám sát" trên "phân công giám sát bà Yến" với:
        | Ủy ban Mặt trận Tổ quốc cấp trên | Ủy ban Mặt trận Tổ quốc thành phố Sông Mây |
        | Văn bản                          | 18/CV-MTTQ                                 |
      Thì hồ sơ "phân công giám sát bà Yến" ở trạng thái "Chưa có tổ chức đủ điều kiện giám sát"

    Tình huống: Dự kiến tổ chức được cấp trên giới thiệu
      Biết ngày 03/02/2026 "Ông Dũng" đã thực hiện "Đề nghị Mặt trận Tổ quốc cấp trên giới thiệu tổ chức giám sát" trên "phân công giám sát bà Yến" với:
        | Ủy ban Mặt trận Tổ quốc cấp trên | Ủy ban Mặt trận Tổ quốc thành phố Sông Mây |
        | Văn bản                          | 18/CV-MTTQ                                 |
      Và hôm nay là ngày 10/02/2026
      Khi "Ông Dũng" thực hiện "Dự kiến" trên "phân công giám sát bà Yến" với:
        | Tổ chức chủ trì giám sát | Đoàn Thanh niên phường Hoa Sữa |
        | Nội dung giám sát        | đạo đức, lối sống              |
        | Giám sát từ ngày         | 01/04/2026                     |
        | Giám sát đến hết ngày    | 30/06/2026                     |
      Thì hồ sơ "phân công giám sát bà Yến" ở trạng thái "Dự kiến phân công"

    Tình huống: Tổ chức được giới thiệu được rà soát rồi mới phân công
      Biết ngày 10/02/2026 "Ông Dũng" đã thực hiện "Dự kiến" trên "phân công giám sát bà Yến" với:
        | Tổ chức chủ trì giám sát | Đoàn Thanh niên phường Hoa Sữa |
        | Nội dung giám sát        | đạo đức, lối sống              |
        | Giám sát từ ngày         | 01/04/2026                     |
        | Giám sát đến hết ngày    | 30/06/2026                     |
      Khi "Ông Dũng" thử "Phân công" trên "phân công giám sát bà Yến" với:
        | Văn bản | 05/QĐ-MTTQ |
      Thì bị từ chối vì "Phải rà soát lại điều kiện"

    Tình huống: Không tự đề nghị với chính mình
      Biết hôm nay là ngày 03/02/2026
      Khi "Ông Dũng" thử "Đề nghị Mặt trận Tổ quốc cấp trên giới thiệu tổ chức giám sát" trên "phân công giám sát bà Yến" với:
        | Ủy ban Mặt trận Tổ quốc cấp trên | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
        | Văn bản                          | 18/CV-MTTQ                             |
      Thì bị từ chối vì "yêu cầu"

    Tình huống: Thiếu văn bản, không nói gửi cấp nào
      Biết hôm nay là ngày 03/02/2026
      Khi "Bà Hạnh" thử "Đề nghị Mặt trận Tổ quốc cấp trên giới thiệu tổ chức giám sát" trên "phân công giám sát bà Yến"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: Ủy ban Mặt trận Tổ quốc cấp trên"
      Và bị từ chối vì "thiếu: văn bản (số, ngày)"

    Tình huống: Bà Yến không tự đề nghị
      Biết hôm nay là ngày 03/02/2026
      Khi "Bà Yến" thử "Đề nghị Mặt trận Tổ quốc cấp trên giới thiệu tổ chức giám sát" trên "phân công giám sát bà Yến" với:
        | Ủy ban Mặt trận Tổ quốc cấp trên | Ủy ban Mặt trận Tổ quốc thành phố Sông Mây |
        | Văn bản                          | 18/CV-MTTQ                                 |
      Thì bị từ chối vì "không được tự quyết định việc của chính mình (Người được giám sát)"

    Tình huống: Chấm dứt khi chưa có tổ chức nào
      Biết hôm nay là ngày 03/02/2026
      Khi "Ông Dũng" thực hiện "Chấm dứt do sắp xếp tổ chức" trên "phân công giám sát bà Yến" với:
        | Lý do   | Hợp nhất tổ chức |
        | Văn bản | 12/QĐ-MTTQ       |
      Thì hồ sơ "phân công giám sát bà Yến" ở trạng thái "Chấm dứt (chủ thể kết thúc)"
