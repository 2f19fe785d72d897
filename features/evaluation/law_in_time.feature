# language: vi
Tính năng: Hai văn bản cùng số 124-QĐ/TW là hai văn bản

  Bối cảnh:
    Biết hôm nay là ngày 18/11/2024
    Và "Bà Hạnh" là "Ban Tổ chức" của "Đảng ủy phường Hoa Sữa"
    Và "Ông Dũng" là "Ban Thường trực Ủy ban Mặt trận Tổ quốc" của "Ủy ban Mặt trận Tổ quốc phường Hoa Sữa"
    Và "Ông Bình" là "Chi ủy, bí thư chi bộ" của "Chi bộ Khu dân cư số 3"
    Và "Ông An" là "Chi bộ" của "Chi bộ Khu dân cư số 3"
    Và hồ sơ "nhóm đảng viên" thuộc loại "Rà soát tỷ lệ xếp loại xuất sắc" do "Bà Hạnh" mở ngày 18/11/2024 với:
      | Cấp có thẩm quyền xếp loại                        | Đảng ủy phường Hoa Sữa          |
      | Nhóm có chức năng, nhiệm vụ tương đồng            | Đảng viên các chi bộ khu dân cư |
      | Đối tượng                                         | tổ chức đảng, đảng viên, cán bộ |
      | Ngày cuối của kỳ đánh giá                         | 31/12/2024                      |
      | Số đối tượng được đánh giá trong nhóm             | 6                               |
      | Có tổ chức, đơn vị thành phần phải xếp loại trước | không                           |
    Và "Bà Hạnh" đã thực hiện "Ghi số đề xuất theo danh sách" trên "nhóm đảng viên" với:
      | Số đề xuất xuất sắc theo danh sách | 0                   |
      | Số đề xuất tốt theo danh sách      | 5                   |
      | Báo cáo tổng hợp                   | Biểu của các chi bộ |

  Quy tắc: Xếp loại năm 2024 theo Quy định 124-QĐ/TW năm 2023, trả lời góp ý theo Quy định 124-QĐ/TW năm 2018

    @S30
    Tình huống: Rà soát tỷ lệ năm 2024
      Khi đến ngày 02/12/2024
      Thì ngày 02/12/2024 "Chốt danh sách đề xuất" của "nhóm đảng viên" theo "124-QĐ/TW ngày 04/10/2023"

    @S30
    Tình huống: Trả lời ý kiến góp ý năm 2024
      Biết hồ sơ "ý kiến về ông An" thuộc loại "Phản ánh, kiến nghị, góp ý" do "Ông Dũng" mở ngày 18/11/2024 với:
        | Nguồn ý kiến                       | ý kiến góp ý của Mặt trận Tổ quốc      |
        | Người được góp ý                   | Ông An                                 |
        | Cấp ủy có trách nhiệm trả lời      | Đảng ủy phường Hoa Sữa                 |
        | Ủy ban Mặt trận Tổ quốc gửi ý kiến | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
        | Nội dung ý kiến                    | Cần gần dân hơn                        |
      Khi đến ngày 02/12/2024
      Thì ngày 02/12/2024 "Trả lời ý kiến phản ánh" của "ý kiến về ông An" theo "124-QĐ/TW ngày 02/02/2018"

    @S30
    Tình huống: Chỉ ghi số hiệu thì không biết là văn bản nào
      Khi đến ngày 02/12/2024
      Thì căn cứ "124-QĐ/TW" chưa đủ rõ: có "124-QĐ/TW ngày 02/02/2018" và "124-QĐ/TW ngày 04/10/2023"

  Quy tắc: Từ ngày 30/8/2025 xếp loại theo Quy định 366-QĐ/TW

    Bối cảnh:
      Biết hôm nay là ngày 17/11/2025
      Và hồ sơ "nhóm năm 2025" thuộc loại "Rà soát tỷ lệ xếp loại xuất sắc" do "Bà Hạnh" mở ngày 17/11/2025 với:
        | Cấp có thẩm quyền xếp loại                        | Đảng ủy phường Hoa Sữa          |
        | Nhóm có chức năng, nhiệm vụ tương đồng            | Đảng viên các chi bộ khu dân cư |
        | Đối tượng                                         | tổ chức đảng, đảng viên, cán bộ |
        | Ngày cuối của kỳ đánh giá                         | 31/12/2025                      |
        | Số đối tượng được đánh giá trong nhóm             | 6                               |
        | Có tổ chức, đơn vị thành phần phải xếp loại trước | không                           |
      Và "Bà Hạnh" đã thực hiện "Ghi số đề xuất theo danh sách" trên "nhóm năm 2025" với:
        | Số đề xuất xuất sắc theo danh sách | 0                   |
        | Số đề xuất tốt theo danh sách      | 5                   |
        | Báo cáo tổng hợp                   | Biểu của các chi bộ |
      Và hồ sơ "đánh giá năm 2025" thuộc loại "Kiểm điểm, đánh giá, xếp loại chất lượng" gắn với "nhóm năm 2025" do "Bà Hạnh" mở ngày 17/11/2025 với:
        | Người, tổ chức được đánh giá                | Ông An                 |
        | Chức vụ, vị trí được đánh giá               | Đảng viên              |
        | Tổ chức nơi kiểm điểm                       | Chi bộ Khu dân cư số 3 |
        | Cấp có thẩm quyền xếp loại                  | Đảng ủy phường Hoa Sữa |
        | Kỳ đánh giá                                 | năm                    |
        | Từ ngày                                     | 01/01/2025             |
        | Đến hết ngày                                | 31/12/2025             |
        | Phải quyết định trước ngày                  | 15/12/2025             |
        | Thuộc diện lập kế hoạch tu dưỡng, rèn luyện | không                  |
        | Số hạn chế, khuyết điểm của kỳ trước        | 0                      |
      Và ngày 17/11/2025 "Ông An" đã thực hiện "Tự kiểm điểm" trên "đánh giá năm 2025" với:
        | Báo cáo tự kiểm tra, tự giám sát | Bản kiểm điểm cá nhân năm 2025 |
      Và ngày 21/11/2025 "Ông Bình" đã thực hiện "Lấy ý kiến" trên "đánh giá năm 2025" với:
        | Biên bản                       | Biên bản lấy ý kiến |
        | Đến hạn không nhận được ý kiến | có                  |
      Và ngày 26/11/2025 "Ông Bình" thay mặt "Chi bộ" đã thực hiện "Tập thể kiểm điểm, góp ý" trên "đánh giá năm 2025" với:
        | Biên bản | Biên bản họp chi bộ |
      Và ngày 28/11/2025 "Bà Hạnh" đã thực hiện "Thẩm định" trên "đánh giá năm 2025" với:
        | Điểm thẩm định              | Tiêu chí chung: 28; Kết quả thực hiện nhiệm vụ: 66 |
        | Tỷ lệ nhiệm vụ đúng hạn (%) | 100                                                |
        | Tỷ lệ nhiệm vụ vượt mức (%) | 40                                                 |
        | Bị kỷ luật trong kỳ         | không                                              |
        | Báo cáo tổng hợp            | Báo cáo thẩm định                                  |

    Tình huống: Đánh giá năm 2025
      Khi đến ngày 01/12/2025
      Thì ngày 01/12/2025 "Đề xuất mức xuất sắc" của "đánh giá năm 2025" theo "366-QĐ/TW ngày 30/08/2025"
