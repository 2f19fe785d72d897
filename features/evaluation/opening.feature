# language: vi
Tính năng: Mở đợt, tự kiểm điểm, lấy ý kiến

  Bối cảnh:
    Biết hôm nay là ngày 16/11/2026
    Và "Bà Hạnh" là "Ban Tổ chức" của "Đảng ủy phường Hoa Sữa"
    Và "Ông Tâm" là "Ban Thường vụ" của "Đảng ủy phường Hoa Sữa"
    Và "Bà Lan" là "Văn phòng cấp ủy" của "Đảng ủy phường Hoa Sữa"
    Và "Ông Bình" là "Chi ủy, bí thư chi bộ" của "Chi bộ Khu dân cư số 3"
    Và "Ông An" là "Chi bộ" của "Chi bộ Khu dân cư số 3"
    Và hồ sơ "nhóm đảng viên" thuộc loại "Rà soát tỷ lệ xếp loại xuất sắc" do "Bà Hạnh" mở ngày 16/11/2026 với:
      | Cấp có thẩm quyền xếp loại                        | Đảng ủy phường Hoa Sữa          |
      | Nhóm có chức năng, nhiệm vụ tương đồng            | Đảng viên các chi bộ khu dân cư |
      | Đối tượng                                         | tổ chức đảng, đảng viên, cán bộ |
      | Ngày cuối của kỳ đánh giá                         | 31/12/2026                      |
      | Số đối tượng được đánh giá trong nhóm             | 6                               |
      | Có tổ chức, đơn vị thành phần phải xếp loại trước | không                           |
    Và "Bà Hạnh" đã thực hiện "Ghi số đề xuất theo danh sách" trên "nhóm đảng viên" với:
      | Số đề xuất xuất sắc theo danh sách | 0                   |
      | Số đề xuất tốt theo danh sách      | 5                   |
      | Báo cáo tổng hợp                   | Biểu của các chi bộ |

  Quy tắc: Mỗi người, mỗi chức vụ, mỗi kỳ một hồ sơ

    @S38
    Tình huống: Người giữ hai chức vụ có hai hồ sơ, mỗi hồ sơ do một cấp quyết định
      Biết có tổ chức "Chi bộ Phòng Văn hóa - Xã hội"
      Và "Bà Quế" là "Ban Tổ chức" của "Đảng ủy Ủy ban nhân dân phường Hoa Sữa"
      Và hồ sơ "nhóm cán bộ phường" thuộc loại "Rà soát tỷ lệ xếp loại xuất sắc" do "Bà Quế" mở ngày 16/11/2026 với:
        | Cấp có thẩm quyền xếp loại                        | Đảng ủy Ủy ban nhân dân phường Hoa Sữa |
        | Nhóm có chức năng, nhiệm vụ tương đồng            | Đảng viên các chi bộ phòng chuyên môn  |
        | Đối tượng                                         | tổ chức đảng, đảng viên, cán bộ        |
        | Ngày cuối của kỳ đánh giá                         | 31/12/2026                             |
        | Số đối tượng được đánh giá trong nhóm             | 6                                      |
        | Có tổ chức, đơn vị thành phần phải xếp loại trước | không                                  |
      Và hồ sơ "đánh giá bí thư Bình" thuộc loại "Kiểm điểm, đánh giá, xếp loại chất lượng" gắn với "nhóm đảng viên" do "Bà Hạnh" mở ngày 16/11/2026 với:
        | Người, tổ chức được đánh giá                | Ông Bình               |
        | Chức vụ, vị trí được đánh giá               | Bí thư chi bộ          |
        | Tổ chức nơi kiểm điểm                       | Chi bộ Khu dân cư số 3 |
        | Cấp có thẩm quyền xếp loại                  | Đảng ủy phường Hoa Sữa |
        | Kỳ đánh giá                                 | năm                    |
        | Từ ngày                                     | 01/01/2026             |
        | Đến hết ngày                                | 31/12/2026             |
        | Phải quyết định trước ngày                  | 15/12/2026             |
        | Thuộc diện lập kế hoạch tu dưỡng, rèn luyện | không                  |
        | Số hạn chế, khuyết điểm của kỳ trước        | 0                      |
      Khi "Bà Quế" mở hồ sơ "đánh giá trưởng phòng Bình" thuộc loại "Kiểm điểm, đánh giá, xếp loại chất lượng" gắn với "nhóm cán bộ phường" với:
        | Người, tổ chức được đánh giá                | Ông Bình                               |
        | Chức vụ, vị trí được đánh giá               | Trưởng phòng Văn hóa - Xã hội          |
        | Tổ chức nơi kiểm điểm                       | Chi bộ Phòng Văn hóa - Xã hội          |
        | Cấp có thẩm quyền xếp loại                  | Đảng ủy Ủy ban nhân dân phường Hoa Sữa |
        | Kỳ đánh giá                                 | năm                                    |
        | Từ ngày                                     | 01/01/2026                             |
        | Đến hết ngày                                | 31/12/2026                             |
        | Phải quyết định trước ngày                  | 15/12/2026                             |
        | Thuộc diện lập kế hoạch tu dưỡng, rèn luyện | không                                  |
        | Số hạn chế, khuyết điểm của kỳ trước        | 0                                      |
      Thì hồ sơ "đánh giá trưởng phòng Bình" ở trạng thái "Mở đợt"
      Và hồ sơ "đánh giá bí thư Bình" ở trạng thái "Mở đợt"

    @S38
    Tình huống: Mở lần thứ hai cho cùng chức vụ, cùng kỳ
      Biết hồ sơ "đánh giá bí thư Bình" thuộc loại "Kiểm điểm, đánh giá, xếp loại chất lượng" gắn với "nhóm đảng viên" do "Bà Hạnh" mở ngày 16/11/2026 với:
        | Người, tổ chức được đánh giá                | Ông Bình               |
        | Chức vụ, vị trí được đánh giá               | Bí thư chi bộ          |
        | Tổ chức nơi kiểm điểm                       | Chi bộ Khu dân cư số 3 |
        | Cấp có thẩm quyền xếp loại                  | Đảng ủy phường Hoa Sữa |
        | Kỳ đánh giá                                 | năm                    |
        | Từ ngày                                     | 01/01/2026             |
        | Đến hết ngày                                | 31/12/2026             |
        | Phải quyết định trước ngày                  | 15/12/2026             |
        | Thuộc diện lập kế hoạch tu dưỡng, rèn luyện | không                  |
        | Số hạn chế, khuyết điểm của kỳ trước        | 0                      |
      Khi "Bà Hạnh" thử mở hồ sơ "hồ sơ khác" thuộc loại "Kiểm điểm, đánh giá, xếp loại chất lượng" gắn với "nhóm đảng viên" với:
        | Người, tổ chức được đánh giá                | Ông Bình               |
        | Chức vụ, vị trí được đánh giá               | Bí thư chi bộ          |
        | Tổ chức nơi kiểm điểm                       | Chi bộ Khu dân cư số 3 |
        | Cấp có thẩm quyền xếp loại                  | Đảng ủy phường Hoa Sữa |
        | Kỳ đánh giá                                 | năm                    |
        | Từ ngày                                     | 01/01/2026             |
        | Đến hết ngày                                | 31/12/2026             |
        | Phải quyết định trước ngày                  | 15/12/2026             |
        | Thuộc diện lập kế hoạch tu dưỡng, rèn luyện | không                  |
        | Số hạn chế, khuyết điểm của kỳ trước        | 0                      |
      Thì bị từ chối vì "đánh giá bí thư Bình"

    Tình huống: Kỳ đánh giá ngược ngày
      Khi "Bà Hạnh" thử mở hồ sơ "hồ sơ khác" thuộc loại "Kiểm điểm, đánh giá, xếp loại chất lượng" gắn với "nhóm đảng viên" với:
        | Người, tổ chức được đánh giá                | Ông An                 |
        | Chức vụ, vị trí được đánh giá               | Đảng viên              |
        | Tổ chức nơi kiểm điểm                       | Chi bộ Khu dân cư số 3 |
        | Cấp có thẩm quyền xếp loại                  | Đảng ủy phường Hoa Sữa |
        | Kỳ đánh giá                                 | năm                    |
        | Từ ngày                                     | 31/12/2026             |
        | Đến hết ngày                                | 01/01/2026             |
        | Phải quyết định trước ngày                  | 15/12/2026             |
        | Thuộc diện lập kế hoạch tu dưỡng, rèn luyện | không                  |
        | Số hạn chế, khuyết điểm của kỳ trước        | 0                      |
      Thì bị từ chối vì "Từ ngày"

    Tình huống: Danh sách của nhóm đã chốt
      Biết "Bà Hạnh" đã thực hiện "Chốt danh sách đề xuất" trên "nhóm đảng viên"
      Khi "Bà Hạnh" thử mở hồ sơ "hồ sơ khác" thuộc loại "Kiểm điểm, đánh giá, xếp loại chất lượng" gắn với "nhóm đảng viên" với:
        | Người, tổ chức được đánh giá                | Ông An                 |
        | Chức vụ, vị trí được đánh giá               | Đảng viên              |
        | Tổ chức nơi kiểm điểm                       | Chi bộ Khu dân cư số 3 |
        | Cấp có thẩm quyền xếp loại                  | Đảng ủy phường Hoa Sữa |
        | Kỳ đánh giá                                 | năm                    |
        | Từ ngày                                     | 01/01/2026             |
        | Đến hết ngày                                | 31/12/2026             |
        | Phải quyết định trước ngày                  | 15/12/2026             |
        | Thuộc diện lập kế hoạch tu dưỡng, rèn luyện | không                  |
        | Số hạn chế, khuyết điểm của kỳ trước        | 0                      |
      Thì bị từ chối vì "hồ sơ liên quan"

    Tình huống: Người không thuộc Ban Tổ chức mở đợt
      Khi "Bà Lan" thử mở hồ sơ "hồ sơ khác" thuộc loại "Kiểm điểm, đánh giá, xếp loại chất lượng" gắn với "nhóm đảng viên" với:
        | Người, tổ chức được đánh giá                | Ông An                 |
        | Chức vụ, vị trí được đánh giá               | Đảng viên              |
        | Tổ chức nơi kiểm điểm                       | Chi bộ Khu dân cư số 3 |
        | Cấp có thẩm quyền xếp loại                  | Đảng ủy phường Hoa Sữa |
        | Kỳ đánh giá                                 | năm                    |
        | Từ ngày                                     | 01/01/2026             |
        | Đến hết ngày                                | 31/12/2026             |
        | Phải quyết định trước ngày                  | 15/12/2026             |
        | Thuộc diện lập kế hoạch tu dưỡng, rèn luyện | không                  |
        | Số hạn chế, khuyết điểm của kỳ trước        | 0                      |
      Thì bị từ chối vì "không có thẩm quyền"

  Quy tắc: Người thuộc diện lập kế hoạch tu dưỡng, rèn luyện kiểm điểm theo kế hoạch của mình

    Tình huống: Kế hoạch chưa đến khâu kiểm điểm cuối năm
      Biết hồ sơ "kế hoạch của ông An" thuộc loại "Kế hoạch tu dưỡng, rèn luyện" do "Bà Lan" mở ngày 16/11/2026 với:
        | Người lập kế hoạch                               | Ông An                 |
        | Cấp ủy quản lý hồ sơ                             | Đảng ủy phường Hoa Sữa |
        | Chi bộ                                           | Chi bộ Khu dân cư số 3 |
        | Cấp có thẩm quyền xác nhận, phê duyệt            | Đảng ủy phường Hoa Sữa |
        | Đối tượng                                        | đảng viên              |
        | Năm                                              | 2026                   |
        | Thuộc diện phải niêm yết                         | không                  |
        | Thuộc diện Ban Thường vụ quản lý                 | không                  |
        | Thuộc diện mở rộng đối tượng niêm yết            | không                  |
        | Số hạn chế, khuyết điểm năm trước chưa khắc phục | 0                      |
      Và hồ sơ "đánh giá ông An" thuộc loại "Kiểm điểm, đánh giá, xếp loại chất lượng" gắn với "nhóm đảng viên; kế hoạch của ông An" do "Bà Hạnh" mở ngày 16/11/2026 với:
        | Người, tổ chức được đánh giá                | Ông An                 |
        | Chức vụ, vị trí được đánh giá               | Đảng viên              |
        | Tổ chức nơi kiểm điểm                       | Chi bộ Khu dân cư số 3 |
        | Cấp có thẩm quyền xếp loại                  | Đảng ủy phường Hoa Sữa |
        | Kỳ đánh giá                                 | năm                    |
        | Từ ngày                                     | 01/01/2026             |
        | Đến hết ngày                                | 31/12/2026             |
        | Phải quyết định trước ngày                  | 15/12/2026             |
        | Thuộc diện lập kế hoạch tu dưỡng, rèn luyện | có                     |
        | Số hạn chế, khuyết điểm của kỳ trước        | 0                      |
      Khi "Ông An" thử "Tự kiểm điểm" trên "đánh giá ông An" với:
        | Báo cáo tự kiểm tra, tự giám sát | Bản kiểm điểm |
      Thì bị từ chối vì "hồ sơ liên quan"

  Quy tắc: Kế hoạch đang được kiểm điểm cuối năm thì được tự kiểm điểm

    Bối cảnh:
      Biết hồ sơ "kế hoạch của ông An" thuộc loại "Kế hoạch tu dưỡng, rèn luyện" do "Bà Lan" mở ngày 16/11/2026 với:
        | Người lập kế hoạch                               | Ông An                 |
        | Cấp ủy quản lý hồ sơ                             | Đảng ủy phường Hoa Sữa |
        | Chi bộ                                           | Chi bộ Khu dân cư số 3 |
        | Cấp có thẩm quyền xác nhận, phê duyệt            | Đảng ủy phường Hoa Sữa |
        | Đối tượng                                        | đảng viên              |
        | Năm                                              | 2026                   |
        | Thuộc diện phải niêm yết                         | không                  |
        | Thuộc diện Ban Thường vụ quản lý                 | không                  |
        | Thuộc diện mở rộng đối tượng niêm yết            | không                  |
        | Số hạn chế, khuyết điểm năm trước chưa khắc phục | 0                      |
      Và "Ông An" đã thực hiện "Bắt đầu dự thảo" trên "kế hoạch của ông An"
      Và "Ông An" đã thực hiện "Đăng ký" trên "kế hoạch của ông An" với:
        | Chuyên đề năm    | Gần dân     |
        | Công việc cụ thể | Đến từng hộ |
      Và "Ông Bình" đã thực hiện "Đưa ra chi bộ góp ý" trên "kế hoạch của ông An" với:
        | Biên bản | Biên bản họp |
      Và "Ông Bình" đã thực hiện "Xác nhận, phê duyệt" trên "kế hoạch của ông An" với:
        | Văn bản | 03-TB/CB |
      Và "Bà Lan" đã thực hiện "Triển khai" trên "kế hoạch của ông An"
      Và "Ông Bình" đã thực hiện "Kiểm điểm cuối năm" trên "kế hoạch của ông An"
      Và hồ sơ "đánh giá ông An" thuộc loại "Kiểm điểm, đánh giá, xếp loại chất lượng" gắn với "nhóm đảng viên; kế hoạch của ông An" do "Bà Hạnh" mở ngày 16/11/2026 với:
        | Người, tổ chức được đánh giá                | Ông An                 |
        | Chức vụ, vị trí được đánh giá               | Đảng viên              |
        | Tổ chức nơi kiểm điểm                       | Chi bộ Khu dân cư số 3 |
        | Cấp có thẩm quyền xếp loại                  | Đảng ủy phường Hoa Sữa |
        | Kỳ đánh giá                                 | năm                    |
        | Từ ngày                                     | 01/01/2026             |
        | Đến hết ngày                                | 31/12/2026             |
        | Phải quyết định trước ngày                  | 15/12/2026             |
        | Thuộc diện lập kế hoạch tu dưỡng, rèn luyện | có                     |
        | Số hạn chế, khuyết điểm của kỳ trước        | 0                      |

    Tình huống: Tự kiểm điểm theo kế hoạch
      Khi "Ông An" thực hiện "Tự kiểm điểm" trên "đánh giá ông An" với:
        | Báo cáo tự kiểm tra, tự giám sát | Bản kiểm điểm |
      Thì hồ sơ "đánh giá ông An" ở trạng thái "Đã tự kiểm điểm, tự đánh giá"

    Tình huống: Người khác kiểm điểm thay
      Khi "Ông Bình" thử "Tự kiểm điểm" trên "đánh giá ông An" với:
        | Báo cáo tự kiểm tra, tự giám sát | Bản kiểm điểm |
      Thì bị từ chối vì "không có thẩm quyền"

  Quy tắc: Có ý kiến nơi công tác, nơi cư trú, của Mặt trận, hoặc ghi rõ đến hạn không nhận được

    Bối cảnh:
      Biết hồ sơ "đánh giá ông An" thuộc loại "Kiểm điểm, đánh giá, xếp loại chất lượng" gắn với "nhóm đảng viên" do "Bà Hạnh" mở ngày 16/11/2026 với:
        | Người, tổ chức được đánh giá                | Ông An                 |
        | Chức vụ, vị trí được đánh giá               | Đảng viên              |
        | Tổ chức nơi kiểm điểm                       | Chi bộ Khu dân cư số 3 |
        | Cấp có thẩm quyền xếp loại                  | Đảng ủy phường Hoa Sữa |
        | Kỳ đánh giá                                 | năm                    |
        | Từ ngày                                     | 01/01/2026             |
        | Đến hết ngày                                | 31/12/2026             |
        | Phải quyết định trước ngày                  | 15/12/2026             |
        | Thuộc diện lập kế hoạch tu dưỡng, rèn luyện | không                  |
        | Số hạn chế, khuyết điểm của kỳ trước        | 0                      |
      Và ngày 17/11/2026 "Ông An" đã thực hiện "Tự kiểm điểm" trên "đánh giá ông An" với:
        | Báo cáo tự kiểm tra, tự giám sát | Bản kiểm điểm cá nhân năm 2026 |

    Tình huống: Chưa có ý kiến nào
      Khi "Ông Bình" thử "Lấy ý kiến" trên "đánh giá ông An" với:
        | Biên bản | Biên bản |
      Thì bị từ chối vì "Ý kiến nhận xét"

    Tình huống: Đến hạn không nhận được ý kiến
      Khi "Ông Bình" thực hiện "Lấy ý kiến" trên "đánh giá ông An" với:
        | Biên bản                       | Biên bản |
        | Đến hạn không nhận được ý kiến | có       |
      Thì hồ sơ "đánh giá ông An" ở trạng thái "Đã lấy ý kiến"

  Quy tắc: Người mới, nghỉ dài ngày, được miễn thì chưa xếp loại, có căn cứ

    Bối cảnh:
      Biết hồ sơ "đánh giá ông An" thuộc loại "Kiểm điểm, đánh giá, xếp loại chất lượng" gắn với "nhóm đảng viên" do "Bà Hạnh" mở ngày 16/11/2026 với:
        | Người, tổ chức được đánh giá                | Ông An                 |
        | Chức vụ, vị trí được đánh giá               | Đảng viên              |
        | Tổ chức nơi kiểm điểm                       | Chi bộ Khu dân cư số 3 |
        | Cấp có thẩm quyền xếp loại                  | Đảng ủy phường Hoa Sữa |
        | Kỳ đánh giá                                 | năm                    |
        | Từ ngày                                     | 01/01/2026             |
        | Đến hết ngày                                | 31/12/2026             |
        | Phải quyết định trước ngày                  | 15/12/2026             |
        | Thuộc diện lập kế hoạch tu dưỡng, rèn luyện | không                  |
        | Số hạn chế, khuyết điểm của kỳ trước        | 0                      |

    Tình huống: Chưa xếp loại khi mới mở đợt
      Khi "Bà Hạnh" thực hiện "Không xếp loại" trên "đánh giá ông An" với:
        | Căn cứ chưa xếp loại | mới nhận nhiệm vụ           |
        | Lý do                | Mới nhận nhiệm vụ hai tháng |
      Thì hồ sơ "đánh giá ông An" ở trạng thái "Không thuộc diện, chưa xếp loại"

    Tình huống: Chưa xếp loại sau khi đã tự kiểm điểm
      Biết ngày 17/11/2026 "Ông An" đã thực hiện "Tự kiểm điểm" trên "đánh giá ông An" với:
        | Báo cáo tự kiểm tra, tự giám sát | Bản kiểm điểm cá nhân năm 2026 |
      Khi "Bà Hạnh" thực hiện "Không xếp loại" trên "đánh giá ông An" với:
        | Căn cứ chưa xếp loại | mới nhận nhiệm vụ           |
        | Lý do                | Mới nhận nhiệm vụ hai tháng |
      Thì hồ sơ "đánh giá ông An" ở trạng thái "Không thuộc diện, chưa xếp loại"
