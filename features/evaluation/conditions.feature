# language: vi
Tính năng: Mức đề xuất phải phù hợp với điểm và điều kiện

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

  Quy tắc: Điểm, tỷ lệ đúng hạn, tỷ lệ vượt mức, kỷ luật đều phải đạt mức tương ứng

    Tình huống: Tám mươi chín điểm không được xuất sắc
      Biết ngày 30/11/2026 "Bà Hạnh" đã thực hiện "Thẩm định" trên "đánh giá ông An" với:
        | Điểm thẩm định              | Tiêu chí chung: 28; Kết quả thực hiện nhiệm vụ: 61 |
        | Tỷ lệ nhiệm vụ đúng hạn (%) | 100                                                |
        | Tỷ lệ nhiệm vụ vượt mức (%) | 40                                                 |
        | Bị kỷ luật trong kỳ         | không                                              |
        | Báo cáo tổng hợp            | Báo cáo thẩm định                                  |
      Khi "Bà Lan" thay mặt "Cấp ủy" thử "Đề xuất mức xuất sắc" trên "đánh giá ông An"
      Thì bị từ chối vì "Điểm thẩm định"

    Tình huống: Có nhiệm vụ chậm thì không được xuất sắc
      Biết ngày 30/11/2026 "Bà Hạnh" đã thực hiện "Thẩm định" trên "đánh giá ông An" với:
        | Điểm thẩm định              | Tiêu chí chung: 28; Kết quả thực hiện nhiệm vụ: 66 |
        | Tỷ lệ nhiệm vụ đúng hạn (%) | 99                                                 |
        | Tỷ lệ nhiệm vụ vượt mức (%) | 40                                                 |
        | Bị kỷ luật trong kỳ         | không                                              |
        | Báo cáo tổng hợp            | Báo cáo thẩm định                                  |
      Khi "Bà Lan" thay mặt "Cấp ủy" thử "Đề xuất mức xuất sắc" trên "đánh giá ông An"
      Thì bị từ chối vì "Tỷ lệ nhiệm vụ đúng hạn"

    Tình huống: Chưa vượt mức ba mươi phần trăm thì không được xuất sắc
      Biết ngày 30/11/2026 "Bà Hạnh" đã thực hiện "Thẩm định" trên "đánh giá ông An" với:
        | Điểm thẩm định              | Tiêu chí chung: 28; Kết quả thực hiện nhiệm vụ: 66 |
        | Tỷ lệ nhiệm vụ đúng hạn (%) | 100                                                |
        | Tỷ lệ nhiệm vụ vượt mức (%) | 29                                                 |
        | Bị kỷ luật trong kỳ         | không                                              |
        | Báo cáo tổng hợp            | Báo cáo thẩm định                                  |
      Khi "Bà Lan" thay mặt "Cấp ủy" thử "Đề xuất mức xuất sắc" trên "đánh giá ông An"
      Thì bị từ chối vì "Tỷ lệ nhiệm vụ vượt mức"

    Tình huống: Bị kỷ luật thì không được xuất sắc
      Biết ngày 30/11/2026 "Bà Hạnh" đã thực hiện "Thẩm định" trên "đánh giá ông An" với:
        | Điểm thẩm định              | Tiêu chí chung: 28; Kết quả thực hiện nhiệm vụ: 66 |
        | Tỷ lệ nhiệm vụ đúng hạn (%) | 100                                                |
        | Tỷ lệ nhiệm vụ vượt mức (%) | 40                                                 |
        | Bị kỷ luật trong kỳ         | có                                                 |
        | Báo cáo tổng hợp            | Báo cáo thẩm định                                  |
      Khi "Bà Lan" thay mặt "Cấp ủy" thử "Đề xuất mức xuất sắc" trên "đánh giá ông An"
      Thì bị từ chối vì "Bị kỷ luật trong kỳ"

    Tình huống: Sáu mươi chín điểm không được tốt
      Biết ngày 30/11/2026 "Bà Hạnh" đã thực hiện "Thẩm định" trên "đánh giá ông An" với:
        | Điểm thẩm định              | Tiêu chí chung: 28; Kết quả thực hiện nhiệm vụ: 41 |
        | Tỷ lệ nhiệm vụ đúng hạn (%) | 100                                                |
        | Tỷ lệ nhiệm vụ vượt mức (%) | 40                                                 |
        | Bị kỷ luật trong kỳ         | không                                              |
        | Báo cáo tổng hợp            | Báo cáo thẩm định                                  |
      Khi "Bà Lan" thay mặt "Cấp ủy" thử "Đề xuất mức tốt" trên "đánh giá ông An"
      Thì bị từ chối vì "Điểm thẩm định"

    Tình huống: Bốn mươi chín điểm là không hoàn thành
      Biết ngày 30/11/2026 "Bà Hạnh" đã thực hiện "Thẩm định" trên "đánh giá ông An" với:
        | Điểm thẩm định              | Tiêu chí chung: 28; Kết quả thực hiện nhiệm vụ: 21 |
        | Tỷ lệ nhiệm vụ đúng hạn (%) | 100                                                |
        | Tỷ lệ nhiệm vụ vượt mức (%) | 40                                                 |
        | Bị kỷ luật trong kỳ         | không                                              |
        | Báo cáo tổng hợp            | Báo cáo thẩm định                                  |
      Khi "Bà Lan" thay mặt "Cấp ủy" thử "Đề xuất mức hoàn thành" trên "đánh giá ông An"
      Thì bị từ chối vì "Điểm thẩm định"

    Tình huống: Chậm quá hai mươi phần trăm nhiệm vụ
      Biết ngày 30/11/2026 "Bà Hạnh" đã thực hiện "Thẩm định" trên "đánh giá ông An" với:
        | Điểm thẩm định              | Tiêu chí chung: 28; Kết quả thực hiện nhiệm vụ: 66 |
        | Tỷ lệ nhiệm vụ đúng hạn (%) | 79                                                 |
        | Tỷ lệ nhiệm vụ vượt mức (%) | 40                                                 |
        | Bị kỷ luật trong kỳ         | không                                              |
        | Báo cáo tổng hợp            | Báo cáo thẩm định                                  |
      Khi "Bà Lan" thay mặt "Cấp ủy" thử "Đề xuất mức hoàn thành" trên "đánh giá ông An"
      Thì bị từ chối vì "Tỷ lệ nhiệm vụ đúng hạn"

    Tình huống: Tỷ lệ quá một trăm phần trăm
      Khi "Bà Hạnh" thử "Thẩm định" trên "đánh giá ông An" với:
        | Điểm thẩm định              | Tiêu chí chung: 28; Kết quả thực hiện nhiệm vụ: 66 |
        | Tỷ lệ nhiệm vụ đúng hạn (%) | 110                                                |
        | Tỷ lệ nhiệm vụ vượt mức (%) | 40                                                 |
        | Bị kỷ luật trong kỳ         | không                                              |
        | Báo cáo tổng hợp            | Báo cáo thẩm định                                  |
      Thì bị từ chối vì "không quá 100"

    Tình huống: Điểm quá mức tối đa của tiêu chí
      Khi "Bà Hạnh" thử "Thẩm định" trên "đánh giá ông An" với:
        | Điểm thẩm định              | Tiêu chí chung: 31; Kết quả thực hiện nhiệm vụ: 66 |
        | Tỷ lệ nhiệm vụ đúng hạn (%) | 100                                                |
        | Tỷ lệ nhiệm vụ vượt mức (%) | 40                                                 |
        | Bị kỷ luật trong kỳ         | không                                              |
        | Báo cáo tổng hợp            | Báo cáo thẩm định                                  |
      Thì bị từ chối vì "từ 0 đến 30"

    Tình huống: Người được đánh giá đọc được điểm của mình
      Biết ngày 30/11/2026 "Bà Hạnh" đã thực hiện "Thẩm định" trên "đánh giá ông An" với:
        | Điểm thẩm định              | Tiêu chí chung: 28; Kết quả thực hiện nhiệm vụ: 66 |
        | Tỷ lệ nhiệm vụ đúng hạn (%) | 100                                                |
        | Tỷ lệ nhiệm vụ vượt mức (%) | 40                                                 |
        | Bị kỷ luật trong kỳ         | không                                              |
        | Báo cáo tổng hợp            | Báo cáo thẩm định                                  |
      Khi "Bà Lan" thay mặt "Cấp ủy" thực hiện "Đề xuất mức tốt" trên "đánh giá ông An"
      Thì "Ông An" thấy "Điểm thẩm định" của "đánh giá ông An" là "Tiêu chí chung: 28; Kết quả thực hiện nhiệm vụ: 66"
      Và "Bà Lan" không đọc được "Điểm thẩm định" của "đánh giá ông An"
