# language: vi
Tính năng: Đúng mức tối thiểu, đúng ngày hết hạn, đủ lý do và giấy tờ

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

  Quy tắc: Hồ sơ tạm dừng để xác minh khi đã tự kiểm điểm chỉ tiếp tục khi có biên bản xác minh

    Bối cảnh:
      Biết "Bà Thu" là "Cấp ủy" của "Đảng ủy phường Hoa Sữa"
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
      Và "Bà Hạnh" đã thực hiện "Tạm dừng để xác minh" trên "đánh giá ông An" với:
        | Lý do | Có đơn phản ánh |

    Tình huống: Cấp ủy cho tiếp tục việc tạm dừng khi đã tự kiểm điểm
      Khi "Bà Thu" thử "Tiếp tục sau xác minh" trên "đánh giá ông An"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: biên bản"

    Tình huống: Người được đánh giá tự cho tiếp tục việc tạm dừng khi đã tự kiểm điểm
      Khi "Ông An" thử "Tiếp tục sau xác minh" trên "đánh giá ông An"
      Thì bị từ chối vì "không được tự quyết định việc của chính mình (Người, tổ chức được đánh giá)"

  Quy tắc: Hồ sơ tạm dừng để xác minh khi đã lấy ý kiến chỉ tiếp tục khi có biên bản xác minh

    Bối cảnh:
      Biết "Bà Thu" là "Cấp ủy" của "Đảng ủy phường Hoa Sữa"
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
      Và "Bà Hạnh" đã thực hiện "Tạm dừng để xác minh" trên "đánh giá ông An" với:
        | Lý do | Có đơn phản ánh |

    Tình huống: Cấp ủy cho tiếp tục việc tạm dừng khi đã lấy ý kiến
      Khi "Bà Thu" thử "Tiếp tục sau xác minh" trên "đánh giá ông An"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: biên bản"

    Tình huống: Người được đánh giá tự cho tiếp tục việc tạm dừng khi đã lấy ý kiến
      Khi "Ông An" thử "Tiếp tục sau xác minh" trên "đánh giá ông An"
      Thì bị từ chối vì "không được tự quyết định việc của chính mình (Người, tổ chức được đánh giá)"

  Quy tắc: Hồ sơ tạm dừng để xác minh khi đã đề xuất mức chỉ tiếp tục khi có biên bản xác minh

    Bối cảnh:
      Biết "Bà Thu" là "Cấp ủy" của "Đảng ủy phường Hoa Sữa"
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
      Và "Bà Hạnh" đã thực hiện "Tạm dừng để xác minh" trên "đánh giá ông An" với:
        | Lý do | Có đơn phản ánh |

    Tình huống: Cấp ủy cho tiếp tục việc tạm dừng khi đã đề xuất mức
      Khi "Bà Thu" thử "Tiếp tục sau xác minh" trên "đánh giá ông An"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: biên bản"

    Tình huống: Người được đánh giá tự cho tiếp tục việc tạm dừng khi đã đề xuất mức
      Khi "Ông An" thử "Tiếp tục sau xác minh" trên "đánh giá ông An"
      Thì bị từ chối vì "không được tự quyết định việc của chính mình (Người, tổ chức được đánh giá)"

  Quy tắc: Hồ sơ tạm dừng để xác minh khi đang rà soát tỷ lệ chỉ tiếp tục khi có biên bản xác minh

    Bối cảnh:
      Biết "Bà Thu" là "Cấp ủy" của "Đảng ủy phường Hoa Sữa"
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
      Và "Bà Hạnh" đã thực hiện "Tạm dừng để xác minh" trên "đánh giá ông An" với:
        | Lý do | Có đơn phản ánh |

    Tình huống: Cấp ủy cho tiếp tục việc tạm dừng khi đang rà soát tỷ lệ
      Khi "Bà Thu" thử "Tiếp tục sau xác minh" trên "đánh giá ông An"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: biên bản"

    Tình huống: Người được đánh giá tự cho tiếp tục việc tạm dừng khi đang rà soát tỷ lệ
      Khi "Ông An" thử "Tiếp tục sau xác minh" trên "đánh giá ông An"
      Thì bị từ chối vì "không được tự quyết định việc của chính mình (Người, tổ chức được đánh giá)"

  Quy tắc: Mỗi khâu phải có lý do hoặc biên bản

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

    Tình huống: Tạm dừng để xác minh mà không nêu lý do
      Biết "Bà Hạnh" đã thực hiện "Ghi nhận phản ánh, tố cáo phải xác minh" trên "đánh giá ông An"
      Khi "Bà Hạnh" thử "Tạm dừng để xác minh" trên "đánh giá ông An"
      Thì bị từ chối vì "thiếu: lý do"

    Tình huống: Tập thể góp ý mà không có biên bản
      Biết ngày 23/11/2026 "Ông Bình" đã thực hiện "Lấy ý kiến" trên "đánh giá ông An" với:
        | Biên bản                       | Biên bản lấy ý kiến |
        | Đến hạn không nhận được ý kiến | có                  |
      Khi "Ông Bình" thay mặt "Chi bộ" thử "Tập thể kiểm điểm, góp ý" trên "đánh giá ông An"
      Thì bị từ chối vì "thiếu: biên bản"

  Quy tắc: Thẩm định phải có điểm, tỷ lệ và báo cáo tổng hợp

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

    Tình huống: Thẩm định mà chưa có gì
      Biết hôm nay là ngày 30/11/2026
      Khi "Bà Hạnh" thử "Thẩm định" trên "đánh giá ông An"
      Thì bị từ chối vì "thiếu: Điểm thẩm định"
      Và bị từ chối vì "thiếu: Tỷ lệ nhiệm vụ đúng hạn (%)"
      Và bị từ chối vì "thiếu: Tỷ lệ nhiệm vụ vượt mức (%)"
      Và bị từ chối vì "thiếu: Bị kỷ luật trong kỳ"
      Và bị từ chối vì "thiếu: báo cáo tổng hợp"

  Quy tắc: Đề xuất, rút đề xuất chỉ tính vào đúng mức đã đề xuất, và có lý do

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

    Tình huống: Đề xuất không hoàn thành nhiệm vụ có lý do
      Khi "Bà Lan" thay mặt "Cấp ủy" thực hiện "Đề xuất mức không hoàn thành" trên "đánh giá ông An" với:
        | Lý do | Kết quả thực hiện nhiệm vụ thấp |
      Thì hồ sơ "đánh giá ông An" ở trạng thái "Đã đề xuất mức xếp loại"
      Và hồ sơ "đánh giá ông An" có "Mức xếp loại" là "Không hoàn thành nhiệm vụ"
      Và hồ sơ "nhóm đảng viên" có "Số hồ sơ đề xuất mức khác" là "1"

    Tình huống: Đề xuất không hoàn thành nhiệm vụ mà không nêu lý do
      Khi "Bà Lan" thay mặt "Cấp ủy" thử "Đề xuất mức không hoàn thành" trên "đánh giá ông An"
      Thì bị từ chối vì "thiếu: lý do"

    Tình huống: Rút đề xuất mức tốt
      Biết "Bà Lan" thay mặt "Cấp ủy" đã thực hiện "Đề xuất mức tốt" trên "đánh giá ông An"
      Khi "Bà Lan" thay mặt "Cấp ủy" thực hiện "Rút đề xuất để đề xuất lại" trên "đánh giá ông An" với:
        | Lý do | Kết quả thực hiện nhiệm vụ thấp |
      Thì hồ sơ "đánh giá ông An" ở trạng thái "Đã thẩm định"
      Và hồ sơ "nhóm đảng viên" có "Số hồ sơ đề xuất xuất sắc" là "0"
      Và hồ sơ "nhóm đảng viên" có "Số hồ sơ đề xuất tốt" là "0"
      Và hồ sơ "nhóm đảng viên" có "Số hồ sơ đề xuất mức khác" là "0"

    Tình huống: Rút đề xuất mức không hoàn thành
      Biết "Bà Lan" thay mặt "Cấp ủy" đã thực hiện "Đề xuất mức không hoàn thành" trên "đánh giá ông An" với:
        | Lý do | Kết quả thực hiện nhiệm vụ thấp |
      Khi "Bà Lan" thay mặt "Cấp ủy" thực hiện "Rút đề xuất để đề xuất lại" trên "đánh giá ông An" với:
        | Lý do | Kết quả thực hiện nhiệm vụ thấp |
      Thì hồ sơ "đánh giá ông An" ở trạng thái "Đã thẩm định"
      Và hồ sơ "nhóm đảng viên" có "Số hồ sơ đề xuất xuất sắc" là "0"
      Và hồ sơ "nhóm đảng viên" có "Số hồ sơ đề xuất tốt" là "0"
      Và hồ sơ "nhóm đảng viên" có "Số hồ sơ đề xuất mức khác" là "0"

    Tình huống: Rút đề xuất mà không nêu lý do
      Biết "Bà Lan" thay mặt "Cấp ủy" đã thực hiện "Đề xuất mức tốt" trên "đánh giá ông An"
      Khi "Bà Lan" thay mặt "Cấp ủy" thử "Rút đề xuất để đề xuất lại" trên "đánh giá ông An"
      Thì bị từ chối vì "thiếu: lý do"

  Quy tắc: Trả lại, quyết định, thông báo đều có lý do hoặc văn bản

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

    Tình huống: Trả lại do vượt tỷ lệ mà không nêu lý do
      Khi "Bà Hạnh" thử "Trả lại do vượt tỷ lệ" trên "đánh giá ông An"
      Thì bị từ chối vì "thiếu: lý do"

    Tình huống: Quyết định mà không có văn bản
      Biết "Bà Hạnh" đã thực hiện "Xác nhận trong tỷ lệ" trên "nhóm đảng viên"
      Khi "Ông Tâm" thử "Quyết định" trên "đánh giá ông An"
      Thì bị từ chối vì "thiếu: văn bản (số, ngày)"

    Tình huống: Thông báo mà không có thông báo bằng văn bản
      Biết "Bà Hạnh" đã thực hiện "Xác nhận trong tỷ lệ" trên "nhóm đảng viên"
      Và ngày 08/12/2026 "Ông Tâm" đã thực hiện "Quyết định" trên "đánh giá ông An" với:
        | Văn bản | 220-QĐ/ĐU |
      Khi "Bà Hạnh" thử "Thông báo" trên "đánh giá ông An"
      Thì bị từ chối vì "thiếu: thông báo"

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
