# language: vi
Tính năng: Số được xếp loại xuất sắc tính trên số được xếp loại tốt trong nhóm tương đồng

  Bối cảnh:
    Biết hôm nay là ngày 16/11/2026
    Và "Bà Hạnh" là "Ban Tổ chức" của "Đảng ủy phường Hoa Sữa"
    Và "Ông Tâm" là "Ban Thường vụ" của "Đảng ủy phường Hoa Sữa"

  Quy tắc: Không quá một phần năm số được xếp loại tốt, làm tròn xuống

    Bối cảnh:
      Biết hồ sơ "đảng viên các chi bộ" thuộc loại "Rà soát tỷ lệ xếp loại xuất sắc" do "Bà Hạnh" mở ngày 16/11/2026 với:
        | Cấp có thẩm quyền xếp loại                        | Đảng ủy phường Hoa Sữa          |
        | Nhóm có chức năng, nhiệm vụ tương đồng            | Đảng viên các chi bộ khu dân cư |
        | Đối tượng                                         | tổ chức đảng, đảng viên, cán bộ |
        | Ngày cuối của kỳ đánh giá                         | 31/12/2026                      |
        | Số đối tượng được đánh giá trong nhóm             | 100                             |
        | Có tổ chức, đơn vị thành phần phải xếp loại trước | không                           |

    @S28
    Tình huống: Một trăm đảng viên, sáu mươi người tốt, đề xuất hai mươi người xuất sắc
      Biết "Bà Hạnh" đã thực hiện "Ghi số đề xuất theo danh sách" trên "đảng viên các chi bộ" với:
        | Số đề xuất xuất sắc theo danh sách | 20                      |
        | Số đề xuất tốt theo danh sách      | 60                      |
        | Báo cáo tổng hợp                   | Biểu tổng hợp 27 chi bộ |
      Và "Bà Hạnh" đã thực hiện "Chốt danh sách đề xuất" trên "đảng viên các chi bộ"
      Khi "Bà Hạnh" thử "Xác nhận trong tỷ lệ" trên "đảng viên các chi bộ"
      Thì bị từ chối vì "không quá Số tối đa được xếp loại xuất sắc"
      Và bị từ chối vì "căn cứ Cấu hình của địa phương từ năm 2018"
      Và hồ sơ "đảng viên các chi bộ" có "Số tối đa được xếp loại xuất sắc" là "12"
      Và hồ sơ "đảng viên các chi bộ" ở trạng thái "Đã xác định số tối đa"

    @S28
    Tình huống: Trả lại, nêu số phải hạ, không nêu ai
      Biết "Bà Hạnh" đã thực hiện "Ghi số đề xuất theo danh sách" trên "đảng viên các chi bộ" với:
        | Số đề xuất xuất sắc theo danh sách | 20                      |
        | Số đề xuất tốt theo danh sách      | 60                      |
        | Báo cáo tổng hợp                   | Biểu tổng hợp 27 chi bộ |
      Và "Bà Hạnh" đã thực hiện "Chốt danh sách đề xuất" trên "đảng viên các chi bộ"
      Khi "Bà Hạnh" thực hiện "Trả lại do vượt tỷ lệ" trên "đảng viên các chi bộ" với:
        | Lý do | Hai mươi là một phần năm của cả một trăm người, không phải của sáu mươi người tốt |
      Thì hồ sơ "đảng viên các chi bộ" ở trạng thái "Đang tổng hợp đề xuất"
      Và hồ sơ "đảng viên các chi bộ" có "Số phải hạ mức" là "8"

    @S28
    Tình huống: Mười hai người thì trong tỷ lệ
      Biết "Bà Hạnh" đã thực hiện "Ghi số đề xuất theo danh sách" trên "đảng viên các chi bộ" với:
        | Số đề xuất xuất sắc theo danh sách | 12                      |
        | Số đề xuất tốt theo danh sách      | 60                      |
        | Báo cáo tổng hợp                   | Biểu tổng hợp 27 chi bộ |
      Và "Bà Hạnh" đã thực hiện "Chốt danh sách đề xuất" trên "đảng viên các chi bộ"
      Khi "Bà Hạnh" thực hiện "Xác nhận trong tỷ lệ" trên "đảng viên các chi bộ"
      Thì hồ sơ "đảng viên các chi bộ" ở trạng thái "Đã rà soát, trong tỷ lệ"

    Khung tình huống: Làm tròn xuống
      Biết "Bà Hạnh" đã thực hiện "Ghi số đề xuất theo danh sách" trên "đảng viên các chi bộ" với:
        | Số đề xuất xuất sắc theo danh sách | 0                       |
        | Số đề xuất tốt theo danh sách      | <tốt>                   |
        | Báo cáo tổng hợp                   | Biểu tổng hợp 27 chi bộ |
      Khi "Bà Hạnh" thực hiện "Chốt danh sách đề xuất" trên "đảng viên các chi bộ"
      Thì hồ sơ "đảng viên các chi bộ" có "Số tối đa được xếp loại xuất sắc" là "<tối đa>"
      Và hồ sơ "đảng viên các chi bộ" có "Tổng số đề xuất tốt" là "<tốt>"

      Dữ liệu:
        | tốt | tối đa |
        | 4   | 0      |
        | 40  | 8      |
        | 54  | 10     |

    Tình huống: Không trả lại danh sách trong tỷ lệ
      Biết "Bà Hạnh" đã thực hiện "Chốt danh sách đề xuất" trên "đảng viên các chi bộ"
      Khi "Bà Hạnh" thử "Trả lại do vượt tỷ lệ" trên "đảng viên các chi bộ" với:
        | Lý do | Cho chắc chắn |
      Thì bị từ chối vì "Tổng số đề xuất xuất sắc lớn hơn Số tối đa được xếp loại xuất sắc"

    Tình huống: Năm mươi người tốt thì tính chẵn một lần mười người
      Biết "Bà Hạnh" đã thực hiện "Ghi số đề xuất theo danh sách" trên "đảng viên các chi bộ" với:
        | Số đề xuất xuất sắc theo danh sách | 10                      |
        | Số đề xuất tốt theo danh sách      | 50                      |
        | Báo cáo tổng hợp                   | Biểu tổng hợp 27 chi bộ |
      Khi "Bà Hạnh" thực hiện "Chốt danh sách đề xuất" trên "đảng viên các chi bộ"
      Thì bước "Tính mười người" đã được thực hiện 1 lần trên "đảng viên các chi bộ"
      Và hồ sơ "đảng viên các chi bộ" có "Số tối đa được xếp loại xuất sắc" là "10"

    Tình huống: Số đề xuất nhiều hơn số người trong nhóm
      Biết "Bà Hạnh" đã thực hiện "Ghi số đề xuất theo danh sách" trên "đảng viên các chi bộ" với:
        | Số đề xuất xuất sắc theo danh sách | 12                      |
        | Số đề xuất tốt theo danh sách      | 96                      |
        | Báo cáo tổng hợp                   | Biểu tổng hợp 27 chi bộ |
      Khi "Bà Hạnh" thử "Chốt danh sách đề xuất" trên "đảng viên các chi bộ"
      Thì bị từ chối vì "Số đối tượng được đánh giá trong nhóm"

    Tình huống: Điều chỉnh số đối tượng
      Khi "Bà Hạnh" thực hiện "Điều chỉnh số đối tượng" trên "đảng viên các chi bộ" với:
        | Số đối tượng được đánh giá trong nhóm | 104                      |
        | Lý do                                 | Bốn đảng viên chuyển đến |
      Thì hồ sơ "đảng viên các chi bộ" có "Số đối tượng được đánh giá trong nhóm" là "104"

    Tình huống: Nhóm không có ai
      Khi "Bà Hạnh" thử "Điều chỉnh số đối tượng" trên "đảng viên các chi bộ" với:
        | Số đối tượng được đánh giá trong nhóm | 0             |
        | Lý do                                 | Giải thể nhóm |
      Thì bị từ chối vì "lớn hơn 0"

    Tình huống: Số đề xuất âm
      Khi "Bà Hạnh" thử "Ghi số đề xuất theo danh sách" trên "đảng viên các chi bộ" với:
        | Số đề xuất xuất sắc theo danh sách | -1            |
        | Số đề xuất tốt theo danh sách      | 60            |
        | Báo cáo tổng hợp                   | Biểu tổng hợp |
      Thì bị từ chối vì "từ 0 trở lên"

    Tình huống: Công nhận thành tích nổi bật cho tổ chức đảng
      Khi "Ông Tâm" thử "Công nhận thành tích nổi bật" trên "đảng viên các chi bộ" với:
        | Văn bản | 210-QĐ/ĐU |
      Thì bị từ chối vì "Đối tượng không phải là tổ chức đảng, đảng viên, cán bộ"

    Tình huống: Rà soát lại danh sách đã xác nhận
      Biết "Bà Hạnh" đã thực hiện "Chốt danh sách đề xuất" trên "đảng viên các chi bộ"
      Và "Bà Hạnh" đã thực hiện "Xác nhận trong tỷ lệ" trên "đảng viên các chi bộ"
      Khi "Bà Hạnh" thực hiện "Rà soát lại" trên "đảng viên các chi bộ" với:
        | Lý do | Một chi bộ gửi biểu chậm |
      Thì hồ sơ "đảng viên các chi bộ" ở trạng thái "Đang tổng hợp đề xuất"

    Tình huống: Quyết định xong theo danh sách
      Biết "Bà Hạnh" đã thực hiện "Chốt danh sách đề xuất" trên "đảng viên các chi bộ"
      Và "Bà Hạnh" đã thực hiện "Xác nhận trong tỷ lệ" trên "đảng viên các chi bộ"
      Khi "Bà Hạnh" thực hiện "Ghi nhận đã quyết định xong" trên "đảng viên các chi bộ" với:
        | Văn bản | 215-QĐ/ĐU |
      Thì hồ sơ "đảng viên các chi bộ" ở trạng thái "Đã quyết định xếp loại xong"

    Tình huống: Hủy nhóm lập nhầm
      Khi "Bà Hạnh" thực hiện "Hủy" trên "đảng viên các chi bộ" với:
        | Lý do | Lập trùng |
      Thì hồ sơ "đảng viên các chi bộ" ở trạng thái "Hủy"

  Quy tắc: Căn cứ có thể tính cả số xuất sắc khi địa phương quy định như vậy

    Tình huống: Năm mươi người tốt, mười người xuất sắc
      Biết hồ sơ "đảng viên các chi bộ" thuộc loại "Rà soát tỷ lệ xếp loại xuất sắc" do "Bà Hạnh" mở ngày 16/11/2026 với:
        | Cấp có thẩm quyền xếp loại                        | Đảng ủy phường Hoa Sữa          |
        | Nhóm có chức năng, nhiệm vụ tương đồng            | Đảng viên các chi bộ khu dân cư |
        | Đối tượng                                         | tổ chức đảng, đảng viên, cán bộ |
        | Ngày cuối của kỳ đánh giá                         | 31/12/2026                      |
        | Số đối tượng được đánh giá trong nhóm             | 100                             |
        | Có tổ chức, đơn vị thành phần phải xếp loại trước | không                           |
        | Căn cứ tính tỷ lệ                                 | số xếp loại tốt và xuất sắc     |
      Và "Bà Hạnh" đã thực hiện "Ghi số đề xuất theo danh sách" trên "đảng viên các chi bộ" với:
        | Số đề xuất xuất sắc theo danh sách | 10                      |
        | Số đề xuất tốt theo danh sách      | 50                      |
        | Báo cáo tổng hợp                   | Biểu tổng hợp 27 chi bộ |
      Khi "Bà Hạnh" thực hiện "Chốt danh sách đề xuất" trên "đảng viên các chi bộ"
      Thì hồ sơ "đảng viên các chi bộ" có "Số tối đa được xếp loại xuất sắc" là "12"

    Tình huống: Công chức phường, năm mươi người tốt, mười người xuất sắc
      Biết hồ sơ "công chức phường" thuộc loại "Rà soát tỷ lệ xếp loại xuất sắc" do "Bà Hạnh" mở ngày 16/11/2026 với:
        | Cấp có thẩm quyền xếp loại                        | Đảng ủy phường Hoa Sữa      |
        | Nhóm có chức năng, nhiệm vụ tương đồng            | Công chức phường            |
        | Đối tượng                                         | công chức                   |
        | Ngày cuối của kỳ đánh giá                         | 31/12/2026                  |
        | Số đối tượng được đánh giá trong nhóm             | 60                          |
        | Có tổ chức, đơn vị thành phần phải xếp loại trước | không                       |
        | Căn cứ tính tỷ lệ                                 | số xếp loại tốt và xuất sắc |
      Và "Bà Hạnh" đã thực hiện "Ghi số đề xuất theo danh sách" trên "công chức phường" với:
        | Số đề xuất xuất sắc theo danh sách | 10                          |
        | Số đề xuất tốt theo danh sách      | 50                          |
        | Báo cáo tổng hợp                   | Biểu tổng hợp của văn phòng |
      Khi "Bà Hạnh" thực hiện "Chốt danh sách đề xuất" trên "công chức phường"
      Thì hồ sơ "công chức phường" có "Số tối đa được xếp loại xuất sắc" là "12"

  Quy tắc: Có thành tích nổi bật, được công nhận bằng văn bản, thì một phần tư

    Khung tình huống: Bốn mươi người tốt
      Biết hồ sơ "nhóm tương đồng" thuộc loại "Rà soát tỷ lệ xếp loại xuất sắc" do "Bà Hạnh" mở ngày 16/11/2026 với:
        | Cấp có thẩm quyền xếp loại                        | Đảng ủy phường Hoa Sữa |
        | Nhóm có chức năng, nhiệm vụ tương đồng            | <nhóm>                 |
        | Đối tượng                                         | <đối tượng>            |
        | Ngày cuối của kỳ đánh giá                         | 31/12/2026             |
        | Số đối tượng được đánh giá trong nhóm             | 60                     |
        | Có tổ chức, đơn vị thành phần phải xếp loại trước | không                  |
      Và "Ông Tâm" đã thực hiện "Công nhận thành tích nổi bật" trên "nhóm tương đồng" với:
        | Văn bản | 210-QĐ/ĐU |
      Và "Bà Hạnh" đã thực hiện "Ghi số đề xuất theo danh sách" trên "nhóm tương đồng" với:
        | Số đề xuất xuất sắc theo danh sách | 10            |
        | Số đề xuất tốt theo danh sách      | 40            |
        | Báo cáo tổng hợp                   | Biểu tổng hợp |
      Khi "Bà Hạnh" thực hiện "Chốt danh sách đề xuất" trên "nhóm tương đồng"
      Thì hồ sơ "nhóm tương đồng" có "Số tối đa được xếp loại xuất sắc" là "10"

      Dữ liệu:
        | nhóm             | đối tượng                   |
        | Công chức phường | công chức                   |
        | Các trường học   | đơn vị sự nghiệp, viên chức |

  Quy tắc: Nhóm dưới năm đơn vị thì nhiều nhất một đơn vị

    Tình huống: Bốn trường, ba trường tốt
      Biết hồ sơ "các trường" thuộc loại "Rà soát tỷ lệ xếp loại xuất sắc" do "Bà Hạnh" mở ngày 16/11/2026 với:
        | Cấp có thẩm quyền xếp loại                        | Đảng ủy phường Hoa Sữa      |
        | Nhóm có chức năng, nhiệm vụ tương đồng            | Các trường tiểu học         |
        | Đối tượng                                         | đơn vị sự nghiệp, viên chức |
        | Ngày cuối của kỳ đánh giá                         | 31/12/2026                  |
        | Số đối tượng được đánh giá trong nhóm             | 4                           |
        | Có tổ chức, đơn vị thành phần phải xếp loại trước | không                       |
      Và "Bà Hạnh" đã thực hiện "Ghi số đề xuất theo danh sách" trên "các trường" với:
        | Số đề xuất xuất sắc theo danh sách | 1                      |
        | Số đề xuất tốt theo danh sách      | 3                      |
        | Báo cáo tổng hợp                   | Biểu tổng hợp 4 trường |
      Và "Bà Hạnh" đã thực hiện "Chốt danh sách đề xuất" trên "các trường"
      Khi "Bà Hạnh" thực hiện "Xác nhận trong tỷ lệ" trên "các trường"
      Thì hồ sơ "các trường" có "Số tối đa được xếp loại xuất sắc" là "1"

    @S28
    Tình huống: Bốn trường, hai trường được đề xuất xuất sắc
      Biết hồ sơ "các trường" thuộc loại "Rà soát tỷ lệ xếp loại xuất sắc" do "Bà Hạnh" mở ngày 16/11/2026 với:
        | Cấp có thẩm quyền xếp loại                        | Đảng ủy phường Hoa Sữa      |
        | Nhóm có chức năng, nhiệm vụ tương đồng            | Các trường tiểu học         |
        | Đối tượng                                         | đơn vị sự nghiệp, viên chức |
        | Ngày cuối của kỳ đánh giá                         | 31/12/2026                  |
        | Số đối tượng được đánh giá trong nhóm             | 4                           |
        | Có tổ chức, đơn vị thành phần phải xếp loại trước | không                       |
      Và "Bà Hạnh" đã thực hiện "Ghi số đề xuất theo danh sách" trên "các trường" với:
        | Số đề xuất xuất sắc theo danh sách | 2                      |
        | Số đề xuất tốt theo danh sách      | 2                      |
        | Báo cáo tổng hợp                   | Biểu tổng hợp 4 trường |
      Và "Bà Hạnh" đã thực hiện "Chốt danh sách đề xuất" trên "các trường"
      Khi "Bà Hạnh" thử "Xác nhận trong tỷ lệ" trên "các trường"
      Thì bị từ chối vì "số tối đa được xếp loại xuất sắc: 1) (căn cứ Điều 7 Nghị định 233/2026/NĐ-CP)"

    Tình huống: Năm trường đều được đề xuất tốt thì tính theo tỷ lệ
      Biết hồ sơ "các trường" thuộc loại "Rà soát tỷ lệ xếp loại xuất sắc" do "Bà Hạnh" mở ngày 16/11/2026 với:
        | Cấp có thẩm quyền xếp loại                        | Đảng ủy phường Hoa Sữa      |
        | Nhóm có chức năng, nhiệm vụ tương đồng            | Các trường tiểu học         |
        | Đối tượng                                         | đơn vị sự nghiệp, viên chức |
        | Ngày cuối của kỳ đánh giá                         | 31/12/2026                  |
        | Số đối tượng được đánh giá trong nhóm             | 5                           |
        | Có tổ chức, đơn vị thành phần phải xếp loại trước | không                       |
      Và "Bà Hạnh" đã thực hiện "Ghi số đề xuất theo danh sách" trên "các trường" với:
        | Số đề xuất xuất sắc theo danh sách | 0                      |
        | Số đề xuất tốt theo danh sách      | 5                      |
        | Báo cáo tổng hợp                   | Biểu tổng hợp 5 trường |
      Khi "Bà Hạnh" thực hiện "Chốt danh sách đề xuất" trên "các trường"
      Thì hồ sơ "các trường" có "Số tối đa được xếp loại xuất sắc" là "1"

  Quy tắc: Chỉ Ban Tổ chức lập nhóm, và nhóm phải có người

    Tình huống: Lập nhóm không có ai
      Khi "Bà Hạnh" thử mở hồ sơ "nhóm trống" thuộc loại "Rà soát tỷ lệ xếp loại xuất sắc" với:
        | Cấp có thẩm quyền xếp loại                        | Đảng ủy phường Hoa Sữa |
        | Nhóm có chức năng, nhiệm vụ tương đồng            | Công chức phường       |
        | Đối tượng                                         | công chức              |
        | Ngày cuối của kỳ đánh giá                         | 31/12/2026             |
        | Số đối tượng được đánh giá trong nhóm             | 0                      |
        | Có tổ chức, đơn vị thành phần phải xếp loại trước | không                  |
      Thì bị từ chối vì "lớn hơn 0"

    Tình huống: Ban Thường vụ không tự lập nhóm
      Khi "Ông Tâm" thử mở hồ sơ "nhóm của ông Tâm" thuộc loại "Rà soát tỷ lệ xếp loại xuất sắc" với:
        | Cấp có thẩm quyền xếp loại                        | Đảng ủy phường Hoa Sữa |
        | Nhóm có chức năng, nhiệm vụ tương đồng            | Công chức phường       |
        | Đối tượng                                         | công chức              |
        | Ngày cuối của kỳ đánh giá                         | 31/12/2026             |
        | Số đối tượng được đánh giá trong nhóm             | 30                     |
        | Có tổ chức, đơn vị thành phần phải xếp loại trước | không                  |
      Thì bị từ chối vì "không có thẩm quyền"

    Tình huống: Ban Thường vụ không tự lập nhóm các trường
      Khi "Ông Tâm" thử mở hồ sơ "các trường" thuộc loại "Rà soát tỷ lệ xếp loại xuất sắc" với:
        | Cấp có thẩm quyền xếp loại                        | Đảng ủy phường Hoa Sữa      |
        | Nhóm có chức năng, nhiệm vụ tương đồng            | Các trường tiểu học         |
        | Đối tượng                                         | đơn vị sự nghiệp, viên chức |
        | Ngày cuối của kỳ đánh giá                         | 31/12/2026                  |
        | Số đối tượng được đánh giá trong nhóm             | 5                           |
        | Có tổ chức, đơn vị thành phần phải xếp loại trước | không                       |
      Thì bị từ chối vì "không có thẩm quyền"
