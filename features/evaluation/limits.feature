# language: vi
Tính năng: Đúng mức tối thiểu, đúng ngày hết hạn

  Bối cảnh:
    Biết hôm nay là ngày 16/11/2026
    Và "Bà Hạnh" là "Ban Tổ chức" của "Đảng ủy phường Hoa Sữa"
    Và "Ông Tâm" là "Ban Thường vụ" của "Đảng ủy phường Hoa Sữa"
    Và "Bà Lan" là "Văn phòng cấp ủy" của "Đảng ủy phường Hoa Sữa"
    Và "Ông Bình" là "Chi ủy, bí thư chi bộ" của "Chi bộ Khu dân cư số 3"
    Và "Ông An" là "Chi bộ" của "Chi bộ Khu dân cư số 3"

  Quy tắc: Kỳ đánh giá có thể chỉ một ngày; ngày phải quyết định trước là một ngày chưa tới

    Bối cảnh:
      Biết hồ sơ "nhóm đảng viên" thuộc loại "Rà soát tỷ lệ xếp loại xuất sắc" do "Bà Hạnh" mở ngày 16/11/2026 với:
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

    Tình huống: Đánh giá đột xuất về việc của một ngày
      Khi "Bà Hạnh" mở hồ sơ "đánh giá ông An" thuộc loại "Kiểm điểm, đánh giá, xếp loại chất lượng" gắn với "nhóm đảng viên" với:
        | Người, tổ chức được đánh giá                | Ông An                 |
        | Chức vụ, vị trí được đánh giá               | Đảng viên              |
        | Tổ chức nơi kiểm điểm                       | Chi bộ Khu dân cư số 3 |
        | Cấp có thẩm quyền xếp loại                  | Đảng ủy phường Hoa Sữa |
        | Kỳ đánh giá                                 | đột xuất               |
        | Từ ngày                                     | 10/11/2026             |
        | Đến hết ngày                                | 10/11/2026             |
        | Phải quyết định trước ngày                  | 15/12/2026             |
        | Thuộc diện lập kế hoạch tu dưỡng, rèn luyện | không                  |
        | Số hạn chế, khuyết điểm của kỳ trước        | 0                      |
      Thì hồ sơ "đánh giá ông An" ở trạng thái "Mở đợt"
      Và hồ sơ "đánh giá ông An" có "Quyết định lần thứ" là "0"
      Và hồ sơ "đánh giá ông An" có "Còn phản ánh, tố cáo, mất đoàn kết chưa xác minh" là "không"

    Tình huống: Phải quyết định trước chính ngày mở đợt
      Khi "Bà Hạnh" thử mở hồ sơ "đánh giá ông An" thuộc loại "Kiểm điểm, đánh giá, xếp loại chất lượng" gắn với "nhóm đảng viên" với:
        | Người, tổ chức được đánh giá                | Ông An                 |
        | Chức vụ, vị trí được đánh giá               | Đảng viên              |
        | Tổ chức nơi kiểm điểm                       | Chi bộ Khu dân cư số 3 |
        | Cấp có thẩm quyền xếp loại                  | Đảng ủy phường Hoa Sữa |
        | Kỳ đánh giá                                 | năm                    |
        | Từ ngày                                     | 01/01/2026             |
        | Đến hết ngày                                | 31/12/2026             |
        | Phải quyết định trước ngày                  | 16/11/2026             |
        | Thuộc diện lập kế hoạch tu dưỡng, rèn luyện | không                  |
        | Số hạn chế, khuyết điểm của kỳ trước        | 0                      |
      Thì bị từ chối vì "phải quyết định trước ngày lớn hơn ngày thực hiện"

    Tình huống: Phải quyết định trước ngày hôm sau
      Khi "Bà Hạnh" mở hồ sơ "đánh giá ông An" thuộc loại "Kiểm điểm, đánh giá, xếp loại chất lượng" gắn với "nhóm đảng viên" với:
        | Người, tổ chức được đánh giá                | Ông An                 |
        | Chức vụ, vị trí được đánh giá               | Đảng viên              |
        | Tổ chức nơi kiểm điểm                       | Chi bộ Khu dân cư số 3 |
        | Cấp có thẩm quyền xếp loại                  | Đảng ủy phường Hoa Sữa |
        | Kỳ đánh giá                                 | năm                    |
        | Từ ngày                                     | 01/01/2026             |
        | Đến hết ngày                                | 31/12/2026             |
        | Phải quyết định trước ngày                  | 17/11/2026             |
        | Thuộc diện lập kế hoạch tu dưỡng, rèn luyện | không                  |
        | Số hạn chế, khuyết điểm của kỳ trước        | 0                      |
      Thì hồ sơ "đánh giá ông An" ở trạng thái "Mở đợt"

  Quy tắc: Tỷ lệ đúng hạn, vượt mức từ 0 đến 100 phần trăm

    Bối cảnh:
      Biết hồ sơ "nhóm đảng viên" thuộc loại "Rà soát tỷ lệ xếp loại xuất sắc" do "Bà Hạnh" mở ngày 16/11/2026 với:
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
      Và hồ sơ "đánh giá ông An" thuộc loại "Kiểm điểm, đánh giá, xếp loại chất lượng" gắn với "nhóm đảng viên" do "Bà Hạnh" mở ngày 16/11/2026 với:
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
      Và ngày 23/11/2026 "Ông Bình" đã thực hiện "Lấy ý kiến" trên "đánh giá ông An" với:
        | Biên bản                       | Biên bản lấy ý kiến |
        | Đến hạn không nhận được ý kiến | có                  |
      Và ngày 26/11/2026 "Ông Bình" thay mặt "Chi bộ" đã thực hiện "Tập thể kiểm điểm, góp ý" trên "đánh giá ông An" với:
        | Biên bản | Biên bản họp chi bộ |

    Tình huống: Không nhiệm vụ nào đúng hạn, vượt mức
      Biết hôm nay là ngày 30/11/2026
      Khi "Bà Hạnh" thực hiện "Thẩm định" trên "đánh giá ông An" với:
        | Điểm thẩm định              | Tiêu chí chung: 28; Kết quả thực hiện nhiệm vụ: 66 |
        | Tỷ lệ nhiệm vụ đúng hạn (%) | 0                                                  |
        | Tỷ lệ nhiệm vụ vượt mức (%) | 0                                                  |
        | Bị kỷ luật trong kỳ         | không                                              |
        | Báo cáo tổng hợp            | Báo cáo thẩm định                                  |
      Thì hồ sơ "đánh giá ông An" ở trạng thái "Đã thẩm định"

    Tình huống: Mọi nhiệm vụ đều đúng hạn, vượt mức
      Biết hôm nay là ngày 30/11/2026
      Khi "Bà Hạnh" thực hiện "Thẩm định" trên "đánh giá ông An" với:
        | Điểm thẩm định              | Tiêu chí chung: 28; Kết quả thực hiện nhiệm vụ: 66 |
        | Tỷ lệ nhiệm vụ đúng hạn (%) | 100                                                |
        | Tỷ lệ nhiệm vụ vượt mức (%) | 100                                                |
        | Bị kỷ luật trong kỳ         | không                                              |
        | Báo cáo tổng hợp            | Báo cáo thẩm định                                  |
      Thì hồ sơ "đánh giá ông An" ở trạng thái "Đã thẩm định"

    Tình huống: Tỷ lệ đúng hạn là số âm
      Biết hôm nay là ngày 30/11/2026
      Khi "Bà Hạnh" thử "Thẩm định" trên "đánh giá ông An" với:
        | Điểm thẩm định              | Tiêu chí chung: 28; Kết quả thực hiện nhiệm vụ: 66 |
        | Tỷ lệ nhiệm vụ đúng hạn (%) | -1                                                 |
        | Tỷ lệ nhiệm vụ vượt mức (%) | 40                                                 |
        | Bị kỷ luật trong kỳ         | không                                              |
        | Báo cáo tổng hợp            | Báo cáo thẩm định                                  |
      Thì bị từ chối vì "tỷ lệ nhiệm vụ đúng hạn (%) từ 0 trở lên"

    Tình huống: Tỷ lệ vượt mức là số âm
      Biết hôm nay là ngày 30/11/2026
      Khi "Bà Hạnh" thử "Thẩm định" trên "đánh giá ông An" với:
        | Điểm thẩm định              | Tiêu chí chung: 28; Kết quả thực hiện nhiệm vụ: 66 |
        | Tỷ lệ nhiệm vụ đúng hạn (%) | 100                                                |
        | Tỷ lệ nhiệm vụ vượt mức (%) | -1                                                 |
        | Bị kỷ luật trong kỳ         | không                                              |
        | Báo cáo tổng hợp            | Báo cáo thẩm định                                  |
      Thì bị từ chối vì "tỷ lệ nhiệm vụ vượt mức (%) từ 0 trở lên"

    Tình huống: Tỷ lệ vượt mức quá một trăm phần trăm
      Biết hôm nay là ngày 30/11/2026
      Khi "Bà Hạnh" thử "Thẩm định" trên "đánh giá ông An" với:
        | Điểm thẩm định              | Tiêu chí chung: 28; Kết quả thực hiện nhiệm vụ: 66 |
        | Tỷ lệ nhiệm vụ đúng hạn (%) | 100                                                |
        | Tỷ lệ nhiệm vụ vượt mức (%) | 101                                                |
        | Bị kỷ luật trong kỳ         | không                                              |
        | Báo cáo tổng hợp            | Báo cáo thẩm định                                  |
      Thì bị từ chối vì "tỷ lệ nhiệm vụ vượt mức (%) không quá 100"

  Quy tắc: Đạt đúng mức tối thiểu là đạt

    Bối cảnh:
      Biết hồ sơ "nhóm đảng viên" thuộc loại "Rà soát tỷ lệ xếp loại xuất sắc" do "Bà Hạnh" mở ngày 16/11/2026 với:
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
      Và hồ sơ "đánh giá ông An" thuộc loại "Kiểm điểm, đánh giá, xếp loại chất lượng" gắn với "nhóm đảng viên" do "Bà Hạnh" mở ngày 16/11/2026 với:
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
      Và ngày 23/11/2026 "Ông Bình" đã thực hiện "Lấy ý kiến" trên "đánh giá ông An" với:
        | Biên bản                       | Biên bản lấy ý kiến |
        | Đến hạn không nhận được ý kiến | có                  |
      Và ngày 26/11/2026 "Ông Bình" thay mặt "Chi bộ" đã thực hiện "Tập thể kiểm điểm, góp ý" trên "đánh giá ông An" với:
        | Biên bản | Biên bản họp chi bộ |

    Tình huống: Đúng chín mươi điểm, vượt mức ba mươi phần trăm thì được xuất sắc
      Biết ngày 30/11/2026 "Bà Hạnh" đã thực hiện "Thẩm định" trên "đánh giá ông An" với:
        | Điểm thẩm định              | Tiêu chí chung: 28; Kết quả thực hiện nhiệm vụ: 62 |
        | Tỷ lệ nhiệm vụ đúng hạn (%) | 100                                                |
        | Tỷ lệ nhiệm vụ vượt mức (%) | 30                                                 |
        | Bị kỷ luật trong kỳ         | không                                              |
        | Báo cáo tổng hợp            | Báo cáo thẩm định                                  |
      Khi "Bà Lan" thay mặt "Cấp ủy" thực hiện "Đề xuất mức xuất sắc" trên "đánh giá ông An"
      Thì hồ sơ "đánh giá ông An" ở trạng thái "Đã đề xuất mức xếp loại"
      Và hồ sơ "đánh giá ông An" có "Mức xếp loại" là "Hoàn thành xuất sắc nhiệm vụ"

    Tình huống: Đúng bảy mươi điểm thì được tốt
      Biết ngày 30/11/2026 "Bà Hạnh" đã thực hiện "Thẩm định" trên "đánh giá ông An" với:
        | Điểm thẩm định              | Tiêu chí chung: 28; Kết quả thực hiện nhiệm vụ: 42 |
        | Tỷ lệ nhiệm vụ đúng hạn (%) | 100                                                |
        | Tỷ lệ nhiệm vụ vượt mức (%) | 40                                                 |
        | Bị kỷ luật trong kỳ         | không                                              |
        | Báo cáo tổng hợp            | Báo cáo thẩm định                                  |
      Khi "Bà Lan" thay mặt "Cấp ủy" thực hiện "Đề xuất mức tốt" trên "đánh giá ông An"
      Thì hồ sơ "đánh giá ông An" ở trạng thái "Đã đề xuất mức xếp loại"
      Và hồ sơ "đánh giá ông An" có "Mức xếp loại" là "Hoàn thành tốt nhiệm vụ"

    Tình huống: Đúng năm mươi điểm, tám mươi phần trăm đúng hạn thì được hoàn thành
      Biết ngày 30/11/2026 "Bà Hạnh" đã thực hiện "Thẩm định" trên "đánh giá ông An" với:
        | Điểm thẩm định              | Tiêu chí chung: 28; Kết quả thực hiện nhiệm vụ: 22 |
        | Tỷ lệ nhiệm vụ đúng hạn (%) | 80                                                 |
        | Tỷ lệ nhiệm vụ vượt mức (%) | 40                                                 |
        | Bị kỷ luật trong kỳ         | không                                              |
        | Báo cáo tổng hợp            | Báo cáo thẩm định                                  |
      Khi "Bà Lan" thay mặt "Cấp ủy" thực hiện "Đề xuất mức hoàn thành" trên "đánh giá ông An"
      Thì hồ sơ "đánh giá ông An" ở trạng thái "Đã đề xuất mức xếp loại"
      Và hồ sơ "đánh giá ông An" có "Mức xếp loại" là "Hoàn thành nhiệm vụ"

  Quy tắc: Có tố cáo khi đã tự kiểm điểm thì thời hạn dừng đến khi xác minh xong

    Bối cảnh:
      Biết hồ sơ "nhóm đảng viên" thuộc loại "Rà soát tỷ lệ xếp loại xuất sắc" do "Bà Hạnh" mở ngày 16/11/2026 với:
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
      Và hồ sơ "đánh giá ông An" thuộc loại "Kiểm điểm, đánh giá, xếp loại chất lượng" gắn với "nhóm đảng viên" do "Bà Hạnh" mở ngày 16/11/2026 với:
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
      Và "Bà Hạnh" đã thực hiện "Ghi nhận phản ánh, tố cáo phải xác minh" trên "đánh giá ông An"

    Tình huống: Tạm dừng xác minh khi đã tự kiểm điểm
      Khi "Bà Hạnh" thực hiện "Tạm dừng để xác minh" trên "đánh giá ông An" với:
        | Lý do | Có đơn phản ánh |
      Thì hồ sơ "đánh giá ông An" ở trạng thái "Chờ xác minh phản ánh"
      Và hạn "Phải quyết định trước ngày" của "đánh giá ông An" đang tạm dừng

    Tình huống: Tiếp tục sau xác minh khi đã tự kiểm điểm
      Biết "Bà Hạnh" đã thực hiện "Tạm dừng để xác minh" trên "đánh giá ông An" với:
        | Lý do | Có đơn phản ánh |
      Khi "Bà Hạnh" thực hiện "Tiếp tục sau xác minh" trên "đánh giá ông An" với:
        | Biên bản | Biên bản xác minh |
      Thì hồ sơ "đánh giá ông An" ở trạng thái "Đã tự kiểm điểm, tự đánh giá"
      Và hạn "Phải quyết định trước ngày" của "đánh giá ông An" đang chạy
      Và hồ sơ "đánh giá ông An" có "Còn phản ánh, tố cáo, mất đoàn kết chưa xác minh" là "không"

  Quy tắc: Có tố cáo khi đã lấy ý kiến thì thời hạn dừng đến khi xác minh xong

    Bối cảnh:
      Biết hồ sơ "nhóm đảng viên" thuộc loại "Rà soát tỷ lệ xếp loại xuất sắc" do "Bà Hạnh" mở ngày 16/11/2026 với:
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
      Và hồ sơ "đánh giá ông An" thuộc loại "Kiểm điểm, đánh giá, xếp loại chất lượng" gắn với "nhóm đảng viên" do "Bà Hạnh" mở ngày 16/11/2026 với:
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
      Và ngày 23/11/2026 "Ông Bình" đã thực hiện "Lấy ý kiến" trên "đánh giá ông An" với:
        | Biên bản                       | Biên bản lấy ý kiến |
        | Đến hạn không nhận được ý kiến | có                  |
      Và "Bà Hạnh" đã thực hiện "Ghi nhận phản ánh, tố cáo phải xác minh" trên "đánh giá ông An"

    Tình huống: Tạm dừng xác minh khi đã lấy ý kiến
      Khi "Bà Hạnh" thực hiện "Tạm dừng để xác minh" trên "đánh giá ông An" với:
        | Lý do | Có đơn phản ánh |
      Thì hồ sơ "đánh giá ông An" ở trạng thái "Chờ xác minh phản ánh"
      Và hạn "Phải quyết định trước ngày" của "đánh giá ông An" đang tạm dừng

    Tình huống: Tiếp tục sau xác minh khi đã lấy ý kiến
      Biết "Bà Hạnh" đã thực hiện "Tạm dừng để xác minh" trên "đánh giá ông An" với:
        | Lý do | Có đơn phản ánh |
      Khi "Bà Hạnh" thực hiện "Tiếp tục sau xác minh" trên "đánh giá ông An" với:
        | Biên bản | Biên bản xác minh |
      Thì hồ sơ "đánh giá ông An" ở trạng thái "Đã lấy ý kiến"
      Và hạn "Phải quyết định trước ngày" của "đánh giá ông An" đang chạy
      Và hồ sơ "đánh giá ông An" có "Còn phản ánh, tố cáo, mất đoàn kết chưa xác minh" là "không"

  Quy tắc: Có tố cáo khi tập thể đã góp ý thì thời hạn dừng đến khi xác minh xong

    Bối cảnh:
      Biết hồ sơ "nhóm đảng viên" thuộc loại "Rà soát tỷ lệ xếp loại xuất sắc" do "Bà Hạnh" mở ngày 16/11/2026 với:
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
      Và hồ sơ "đánh giá ông An" thuộc loại "Kiểm điểm, đánh giá, xếp loại chất lượng" gắn với "nhóm đảng viên" do "Bà Hạnh" mở ngày 16/11/2026 với:
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
      Và ngày 23/11/2026 "Ông Bình" đã thực hiện "Lấy ý kiến" trên "đánh giá ông An" với:
        | Biên bản                       | Biên bản lấy ý kiến |
        | Đến hạn không nhận được ý kiến | có                  |
      Và ngày 26/11/2026 "Ông Bình" thay mặt "Chi bộ" đã thực hiện "Tập thể kiểm điểm, góp ý" trên "đánh giá ông An" với:
        | Biên bản | Biên bản họp chi bộ |
      Và "Bà Hạnh" đã thực hiện "Ghi nhận phản ánh, tố cáo phải xác minh" trên "đánh giá ông An"

    Tình huống: Tạm dừng xác minh khi tập thể đã góp ý
      Khi "Bà Hạnh" thực hiện "Tạm dừng để xác minh" trên "đánh giá ông An" với:
        | Lý do | Có đơn phản ánh |
      Thì hồ sơ "đánh giá ông An" ở trạng thái "Chờ xác minh phản ánh"
      Và hạn "Phải quyết định trước ngày" của "đánh giá ông An" đang tạm dừng

    Tình huống: Tiếp tục sau xác minh khi tập thể đã góp ý
      Biết "Bà Hạnh" đã thực hiện "Tạm dừng để xác minh" trên "đánh giá ông An" với:
        | Lý do | Có đơn phản ánh |
      Khi "Bà Hạnh" thực hiện "Tiếp tục sau xác minh" trên "đánh giá ông An" với:
        | Biên bản | Biên bản xác minh |
      Thì hồ sơ "đánh giá ông An" ở trạng thái "Tập thể đã kiểm điểm, góp ý"
      Và hạn "Phải quyết định trước ngày" của "đánh giá ông An" đang chạy
      Và hồ sơ "đánh giá ông An" có "Còn phản ánh, tố cáo, mất đoàn kết chưa xác minh" là "không"

  Quy tắc: Có tố cáo khi đã thẩm định thì thời hạn dừng đến khi xác minh xong

    Bối cảnh:
      Biết hồ sơ "nhóm đảng viên" thuộc loại "Rà soát tỷ lệ xếp loại xuất sắc" do "Bà Hạnh" mở ngày 16/11/2026 với:
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
      Và hồ sơ "đánh giá ông An" thuộc loại "Kiểm điểm, đánh giá, xếp loại chất lượng" gắn với "nhóm đảng viên" do "Bà Hạnh" mở ngày 16/11/2026 với:
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
      Và ngày 23/11/2026 "Ông Bình" đã thực hiện "Lấy ý kiến" trên "đánh giá ông An" với:
        | Biên bản                       | Biên bản lấy ý kiến |
        | Đến hạn không nhận được ý kiến | có                  |
      Và ngày 26/11/2026 "Ông Bình" thay mặt "Chi bộ" đã thực hiện "Tập thể kiểm điểm, góp ý" trên "đánh giá ông An" với:
        | Biên bản | Biên bản họp chi bộ |
      Và ngày 30/11/2026 "Bà Hạnh" đã thực hiện "Thẩm định" trên "đánh giá ông An" với:
        | Điểm thẩm định              | Tiêu chí chung: 28; Kết quả thực hiện nhiệm vụ: 66 |
        | Tỷ lệ nhiệm vụ đúng hạn (%) | 100                                                |
        | Tỷ lệ nhiệm vụ vượt mức (%) | 40                                                 |
        | Bị kỷ luật trong kỳ         | không                                              |
        | Báo cáo tổng hợp            | Báo cáo thẩm định                                  |
      Và "Bà Hạnh" đã thực hiện "Ghi nhận phản ánh, tố cáo phải xác minh" trên "đánh giá ông An"

    Tình huống: Tạm dừng xác minh khi đã thẩm định
      Khi "Bà Hạnh" thực hiện "Tạm dừng để xác minh" trên "đánh giá ông An" với:
        | Lý do | Có đơn phản ánh |
      Thì hồ sơ "đánh giá ông An" ở trạng thái "Chờ xác minh phản ánh"
      Và hạn "Phải quyết định trước ngày" của "đánh giá ông An" đang tạm dừng

    Tình huống: Tiếp tục sau xác minh khi đã thẩm định
      Biết "Bà Hạnh" đã thực hiện "Tạm dừng để xác minh" trên "đánh giá ông An" với:
        | Lý do | Có đơn phản ánh |
      Khi "Bà Hạnh" thực hiện "Tiếp tục sau xác minh" trên "đánh giá ông An" với:
        | Biên bản | Biên bản xác minh |
      Thì hồ sơ "đánh giá ông An" ở trạng thái "Đã thẩm định"
      Và hạn "Phải quyết định trước ngày" của "đánh giá ông An" đang chạy
      Và hồ sơ "đánh giá ông An" có "Còn phản ánh, tố cáo, mất đoàn kết chưa xác minh" là "không"

  Quy tắc: Có tố cáo khi đã đề xuất mức thì thời hạn dừng đến khi xác minh xong

    Bối cảnh:
      Biết hồ sơ "nhóm đảng viên" thuộc loại "Rà soát tỷ lệ xếp loại xuất sắc" do "Bà Hạnh" mở ngày 16/11/2026 với:
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
      Và hồ sơ "đánh giá ông An" thuộc loại "Kiểm điểm, đánh giá, xếp loại chất lượng" gắn với "nhóm đảng viên" do "Bà Hạnh" mở ngày 16/11/2026 với:
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
      Và ngày 23/11/2026 "Ông Bình" đã thực hiện "Lấy ý kiến" trên "đánh giá ông An" với:
        | Biên bản                       | Biên bản lấy ý kiến |
        | Đến hạn không nhận được ý kiến | có                  |
      Và ngày 26/11/2026 "Ông Bình" thay mặt "Chi bộ" đã thực hiện "Tập thể kiểm điểm, góp ý" trên "đánh giá ông An" với:
        | Biên bản | Biên bản họp chi bộ |
      Và ngày 30/11/2026 "Bà Hạnh" đã thực hiện "Thẩm định" trên "đánh giá ông An" với:
        | Điểm thẩm định              | Tiêu chí chung: 28; Kết quả thực hiện nhiệm vụ: 66 |
        | Tỷ lệ nhiệm vụ đúng hạn (%) | 100                                                |
        | Tỷ lệ nhiệm vụ vượt mức (%) | 40                                                 |
        | Bị kỷ luật trong kỳ         | không                                              |
        | Báo cáo tổng hợp            | Báo cáo thẩm định                                  |
      Và ngày 01/12/2026 "Bà Lan" thay mặt "Cấp ủy" đã thực hiện "Đề xuất mức xuất sắc" trên "đánh giá ông An"
      Và "Bà Hạnh" đã thực hiện "Ghi nhận phản ánh, tố cáo phải xác minh" trên "đánh giá ông An"

    Tình huống: Tạm dừng xác minh khi đã đề xuất mức
      Khi "Bà Hạnh" thực hiện "Tạm dừng để xác minh" trên "đánh giá ông An" với:
        | Lý do | Có đơn phản ánh |
      Thì hồ sơ "đánh giá ông An" ở trạng thái "Chờ xác minh phản ánh"
      Và hạn "Phải quyết định trước ngày" của "đánh giá ông An" đang tạm dừng

    Tình huống: Tiếp tục sau xác minh khi đã đề xuất mức
      Biết "Bà Hạnh" đã thực hiện "Tạm dừng để xác minh" trên "đánh giá ông An" với:
        | Lý do | Có đơn phản ánh |
      Khi "Bà Hạnh" thực hiện "Tiếp tục sau xác minh" trên "đánh giá ông An" với:
        | Biên bản | Biên bản xác minh |
      Thì hồ sơ "đánh giá ông An" ở trạng thái "Đã đề xuất mức xếp loại"
      Và hạn "Phải quyết định trước ngày" của "đánh giá ông An" đang chạy
      Và hồ sơ "đánh giá ông An" có "Còn phản ánh, tố cáo, mất đoàn kết chưa xác minh" là "không"

  Quy tắc: Có tố cáo khi đang rà soát tỷ lệ thì thời hạn dừng đến khi xác minh xong

    Bối cảnh:
      Biết hồ sơ "nhóm đảng viên" thuộc loại "Rà soát tỷ lệ xếp loại xuất sắc" do "Bà Hạnh" mở ngày 16/11/2026 với:
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
      Và hồ sơ "đánh giá ông An" thuộc loại "Kiểm điểm, đánh giá, xếp loại chất lượng" gắn với "nhóm đảng viên" do "Bà Hạnh" mở ngày 16/11/2026 với:
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
      Và ngày 23/11/2026 "Ông Bình" đã thực hiện "Lấy ý kiến" trên "đánh giá ông An" với:
        | Biên bản                       | Biên bản lấy ý kiến |
        | Đến hạn không nhận được ý kiến | có                  |
      Và ngày 26/11/2026 "Ông Bình" thay mặt "Chi bộ" đã thực hiện "Tập thể kiểm điểm, góp ý" trên "đánh giá ông An" với:
        | Biên bản | Biên bản họp chi bộ |
      Và ngày 30/11/2026 "Bà Hạnh" đã thực hiện "Thẩm định" trên "đánh giá ông An" với:
        | Điểm thẩm định              | Tiêu chí chung: 28; Kết quả thực hiện nhiệm vụ: 66 |
        | Tỷ lệ nhiệm vụ đúng hạn (%) | 100                                                |
        | Tỷ lệ nhiệm vụ vượt mức (%) | 40                                                 |
        | Bị kỷ luật trong kỳ         | không                                              |
        | Báo cáo tổng hợp            | Báo cáo thẩm định                                  |
      Và ngày 01/12/2026 "Bà Lan" thay mặt "Cấp ủy" đã thực hiện "Đề xuất mức xuất sắc" trên "đánh giá ông An"
      Và "Bà Hạnh" đã thực hiện "Chốt danh sách đề xuất" trên "nhóm đảng viên"
      Và "Bà Hạnh" đã thực hiện "Rà soát tỷ lệ" trên "đánh giá ông An"
      Và "Bà Hạnh" đã thực hiện "Ghi nhận phản ánh, tố cáo phải xác minh" trên "đánh giá ông An"

    Tình huống: Tạm dừng xác minh khi đang rà soát tỷ lệ
      Khi "Bà Hạnh" thực hiện "Tạm dừng để xác minh" trên "đánh giá ông An" với:
        | Lý do | Có đơn phản ánh |
      Thì hồ sơ "đánh giá ông An" ở trạng thái "Chờ xác minh phản ánh"
      Và hạn "Phải quyết định trước ngày" của "đánh giá ông An" đang tạm dừng

    Tình huống: Tiếp tục sau xác minh khi đang rà soát tỷ lệ
      Biết "Bà Hạnh" đã thực hiện "Tạm dừng để xác minh" trên "đánh giá ông An" với:
        | Lý do | Có đơn phản ánh |
      Khi "Bà Hạnh" thực hiện "Tiếp tục sau xác minh" trên "đánh giá ông An" với:
        | Biên bản | Biên bản xác minh |
      Thì hồ sơ "đánh giá ông An" ở trạng thái "Rà soát tỷ lệ xuất sắc"
      Và hạn "Phải quyết định trước ngày" của "đánh giá ông An" đang chạy
      Và hồ sơ "đánh giá ông An" có "Còn phản ánh, tố cáo, mất đoàn kết chưa xác minh" là "không"

  Quy tắc: Hết mười ngày kể từ khi thông báo mà không có kiến nghị thì lưu hồ sơ

    Bối cảnh:
      Biết hồ sơ "nhóm đảng viên" thuộc loại "Rà soát tỷ lệ xếp loại xuất sắc" do "Bà Hạnh" mở ngày 16/11/2026 với:
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
      Và hồ sơ "đánh giá ông An" thuộc loại "Kiểm điểm, đánh giá, xếp loại chất lượng" gắn với "nhóm đảng viên" do "Bà Hạnh" mở ngày 16/11/2026 với:
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
      Và ngày 23/11/2026 "Ông Bình" đã thực hiện "Lấy ý kiến" trên "đánh giá ông An" với:
        | Biên bản                       | Biên bản lấy ý kiến |
        | Đến hạn không nhận được ý kiến | có                  |
      Và ngày 26/11/2026 "Ông Bình" thay mặt "Chi bộ" đã thực hiện "Tập thể kiểm điểm, góp ý" trên "đánh giá ông An" với:
        | Biên bản | Biên bản họp chi bộ |
      Và ngày 30/11/2026 "Bà Hạnh" đã thực hiện "Thẩm định" trên "đánh giá ông An" với:
        | Điểm thẩm định              | Tiêu chí chung: 28; Kết quả thực hiện nhiệm vụ: 66 |
        | Tỷ lệ nhiệm vụ đúng hạn (%) | 100                                                |
        | Tỷ lệ nhiệm vụ vượt mức (%) | 40                                                 |
        | Bị kỷ luật trong kỳ         | không                                              |
        | Báo cáo tổng hợp            | Báo cáo thẩm định                                  |
      Và ngày 01/12/2026 "Bà Lan" thay mặt "Cấp ủy" đã thực hiện "Đề xuất mức xuất sắc" trên "đánh giá ông An"
      Và "Bà Hạnh" đã thực hiện "Chốt danh sách đề xuất" trên "nhóm đảng viên"
      Và "Bà Hạnh" đã thực hiện "Rà soát tỷ lệ" trên "đánh giá ông An"
      Và "Bà Hạnh" đã thực hiện "Xác nhận trong tỷ lệ" trên "nhóm đảng viên"
      Và ngày 11/12/2026 "Ông Tâm" đã thực hiện "Quyết định" trên "đánh giá ông An" với:
        | Văn bản | 220-QĐ/ĐU |
      Và ngày 14/12/2026 "Bà Hạnh" đã thực hiện "Thông báo" trên "đánh giá ông An" với:
        | Thông báo | Thông báo kết quả |

    Tình huống: Ngày thứ chín chưa được lưu hồ sơ
      Biết hôm nay là ngày 23/12/2026
      Khi "Bà Hạnh" thử "Lưu hồ sơ" trên "đánh giá ông An"
      Thì bị từ chối vì "Kiến nghị về kết quả xếp loại"

    Tình huống: Ngày thứ mười được lưu hồ sơ
      Biết hôm nay là ngày 24/12/2026
      Khi "Bà Hạnh" thực hiện "Lưu hồ sơ" trên "đánh giá ông An"
      Thì hồ sơ "đánh giá ông An" ở trạng thái "Có hiệu lực, lưu hồ sơ"

    Tình huống: Quyết định trước ngày phải quyết định là đúng hạn
      Khi đến ngày 15/12/2026
      Thì hạn "Phải quyết định trước ngày" của "đánh giá ông An" đã được thực hiện đúng hạn
