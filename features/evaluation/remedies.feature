# language: vi
Tính năng: Hạn chế, khuyết điểm kỳ trước phải khắc phục xong mới được xuất sắc

  Bối cảnh:
    Biết hôm nay là ngày 02/03/2026
    Và "Bà Hạnh" là "Ban Tổ chức" của "Đảng ủy phường Hoa Sữa"
    Và "Ông Tâm" là "Ban Thường vụ" của "Đảng ủy phường Hoa Sữa"
    Và "Bà Lan" là "Văn phòng cấp ủy" của "Đảng ủy phường Hoa Sữa"
    Và "Ông Bình" là "Chi ủy, bí thư chi bộ" của "Chi bộ Khu dân cư số 3"
    Và "Ông An" là "Chi bộ" của "Chi bộ Khu dân cư số 3"
    Và "Ông Khoa" là "Người xác nhận kết quả khắc phục" của "Đảng ủy phường Hoa Sữa"
    Và hồ sơ "việc khắc phục của ông An" thuộc loại "Khắc phục hạn chế, khuyết điểm; thực hiện kiến nghị" do "Bà Lan" thay mặt "Cấp ủy" mở ngày 02/03/2026 với:
      | Người, tổ chức phải khắc phục | Ông An                         |
      | Cấp ủy giao khắc phục         | Đảng ủy phường Hoa Sữa         |
      | Kết quả, sản phẩm phải đạt    | Tiếp dân đủ hai ngày mỗi tháng |
      | Hạn khắc phục                 | 30/10/2026                     |
    Và ngày 03/03/2026 "Ông An" đã thực hiện "Xác nhận đã nhận" trên "việc khắc phục của ông An"
    Và hôm nay là ngày 16/11/2026
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
    Và hồ sơ "đánh giá ông An" thuộc loại "Kiểm điểm, đánh giá, xếp loại chất lượng" gắn với "nhóm đảng viên; việc khắc phục của ông An" do "Bà Hạnh" mở ngày 16/11/2026 với:
      | Người, tổ chức được đánh giá                | Ông An                 |
      | Chức vụ, vị trí được đánh giá               | Đảng viên              |
      | Tổ chức nơi kiểm điểm                       | Chi bộ Khu dân cư số 3 |
      | Cấp có thẩm quyền xếp loại                  | Đảng ủy phường Hoa Sữa |
      | Kỳ đánh giá                                 | năm                    |
      | Từ ngày                                     | 01/01/2026             |
      | Đến hết ngày                                | 31/12/2026             |
      | Phải quyết định trước ngày                  | 15/12/2026             |
      | Thuộc diện lập kế hoạch tu dưỡng, rèn luyện | không                  |
      | Số hạn chế, khuyết điểm của kỳ trước        | 1                      |

  Quy tắc: Còn việc khắc phục chưa được xác nhận thì không được đề xuất xuất sắc

    Bối cảnh:
      Biết ngày 17/11/2026 "Ông An" đã thực hiện "Tự kiểm điểm" trên "đánh giá ông An" với:
        | Báo cáo tự kiểm tra, tự giám sát | Bản kiểm điểm cá nhân năm 2026 |
      Và ngày 23/11/2026 "Ông Bình" đã thực hiện "Lấy ý kiến" trên "đánh giá ông An" với:
        | Biên bản                       | Biên bản lấy ý kiến |
        | Đến hạn không nhận được ý kiến | có                  |
      Và ngày 26/11/2026 "Ông Bình" thay mặt "Chi bộ" đã thực hiện "Tập thể kiểm điểm, góp ý" trên "đánh giá ông An" với:
        | Biên bản | Biên bản họp chi bộ |

    Tình huống: Chưa khắc phục
      Biết ngày 30/11/2026 "Bà Hạnh" đã thực hiện "Thẩm định" trên "đánh giá ông An" với:
        | Điểm thẩm định                                                  | Tiêu chí chung: 28; Kết quả thực hiện nhiệm vụ: 66 |
        | Tỷ lệ nhiệm vụ đúng hạn (%)                                     | 100                                                |
        | Tỷ lệ nhiệm vụ vượt mức (%)                                     | 40                                                 |
        | Bị kỷ luật trong kỳ                                             | không                                              |
        | Số hạn chế, khuyết điểm của kỳ trước đã được xác nhận khắc phục | 1                                                  |
        | Báo cáo tổng hợp                                                | Báo cáo thẩm định                                  |
      Khi "Bà Lan" thay mặt "Cấp ủy" thử "Đề xuất mức xuất sắc" trên "đánh giá ông An"
      Thì bị từ chối vì "Số hạn chế, khuyết điểm của kỳ trước"

    Tình huống: Việc khắc phục đã được xác nhận nhưng không đủ số hạn chế, khuyết điểm
      Biết "Ông An" đã thực hiện "Báo cáo hoàn thành" trên "việc khắc phục của ông An" với:
        | Báo cáo | Báo cáo tiếp dân |
      Và "Ông Khoa" đã thực hiện "Thẩm tra kết quả" trên "việc khắc phục của ông An"
      Và "Ông Khoa" đã thực hiện "Xác nhận" trên "việc khắc phục của ông An" với:
        | Biên bản | Biên bản thẩm tra |
      Và ngày 30/11/2026 "Bà Hạnh" đã thực hiện "Thẩm định" trên "đánh giá ông An" với:
        | Điểm thẩm định                                                  | Tiêu chí chung: 28; Kết quả thực hiện nhiệm vụ: 66 |
        | Tỷ lệ nhiệm vụ đúng hạn (%)                                     | 100                                                |
        | Tỷ lệ nhiệm vụ vượt mức (%)                                     | 40                                                 |
        | Bị kỷ luật trong kỳ                                             | không                                              |
        | Số hạn chế, khuyết điểm của kỳ trước đã được xác nhận khắc phục | 0                                                  |
        | Báo cáo tổng hợp                                                | Báo cáo thẩm định                                  |
      Khi "Bà Lan" thay mặt "Cấp ủy" thử "Đề xuất mức xuất sắc" trên "đánh giá ông An"
      Thì bị từ chối vì "Số hạn chế, khuyết điểm của kỳ trước đã được xác nhận khắc phục"

    Tình huống: Thẩm định không nêu đã khắc phục được bao nhiêu
      Biết "Ông An" đã thực hiện "Báo cáo hoàn thành" trên "việc khắc phục của ông An" với:
        | Báo cáo | Báo cáo tiếp dân |
      Và "Ông Khoa" đã thực hiện "Thẩm tra kết quả" trên "việc khắc phục của ông An"
      Và "Ông Khoa" đã thực hiện "Xác nhận" trên "việc khắc phục của ông An" với:
        | Biên bản | Biên bản thẩm tra |
      Và ngày 30/11/2026 "Bà Hạnh" đã thực hiện "Thẩm định" trên "đánh giá ông An" với:
        | Điểm thẩm định              | Tiêu chí chung: 28; Kết quả thực hiện nhiệm vụ: 66 |
        | Tỷ lệ nhiệm vụ đúng hạn (%) | 100                                                |
        | Tỷ lệ nhiệm vụ vượt mức (%) | 40                                                 |
        | Bị kỷ luật trong kỳ         | không                                              |
        | Báo cáo tổng hợp            | Báo cáo thẩm định                                  |
      Khi "Bà Lan" thay mặt "Cấp ủy" thử "Đề xuất mức xuất sắc" trên "đánh giá ông An"
      Thì bị từ chối vì "Số hạn chế, khuyết điểm của kỳ trước đã được xác nhận khắc phục"

    Tình huống: Đã được xác nhận khắc phục hết
      Biết "Ông An" đã thực hiện "Báo cáo hoàn thành" trên "việc khắc phục của ông An" với:
        | Báo cáo | Báo cáo tiếp dân |
      Và "Ông Khoa" đã thực hiện "Thẩm tra kết quả" trên "việc khắc phục của ông An"
      Và "Ông Khoa" đã thực hiện "Xác nhận" trên "việc khắc phục của ông An" với:
        | Biên bản | Biên bản thẩm tra |
      Và ngày 30/11/2026 "Bà Hạnh" đã thực hiện "Thẩm định" trên "đánh giá ông An" với:
        | Điểm thẩm định                                                  | Tiêu chí chung: 28; Kết quả thực hiện nhiệm vụ: 66 |
        | Tỷ lệ nhiệm vụ đúng hạn (%)                                     | 100                                                |
        | Tỷ lệ nhiệm vụ vượt mức (%)                                     | 40                                                 |
        | Bị kỷ luật trong kỳ                                             | không                                              |
        | Số hạn chế, khuyết điểm của kỳ trước đã được xác nhận khắc phục | 1                                                  |
        | Báo cáo tổng hợp                                                | Báo cáo thẩm định                                  |
      Khi "Bà Lan" thay mặt "Cấp ủy" thực hiện "Đề xuất mức xuất sắc" trên "đánh giá ông An"
      Thì hồ sơ "đánh giá ông An" ở trạng thái "Đã đề xuất mức xếp loại"

    Tình huống: Số đã khắc phục nhiều hơn số hạn chế, khuyết điểm
      Biết hôm nay là ngày 30/11/2026
      Khi "Bà Hạnh" thử "Thẩm định" trên "đánh giá ông An" với:
        | Điểm thẩm định                                                  | Tiêu chí chung: 28; Kết quả thực hiện nhiệm vụ: 66 |
        | Tỷ lệ nhiệm vụ đúng hạn (%)                                     | 100                                                |
        | Tỷ lệ nhiệm vụ vượt mức (%)                                     | 40                                                 |
        | Bị kỷ luật trong kỳ                                             | không                                              |
        | Số hạn chế, khuyết điểm của kỳ trước đã được xác nhận khắc phục | 2                                                  |
        | Báo cáo tổng hợp                                                | Báo cáo thẩm định                                  |
      Thì bị từ chối vì "Số hạn chế, khuyết điểm của kỳ trước đã được xác nhận khắc phục"
