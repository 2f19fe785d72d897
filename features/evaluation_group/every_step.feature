# language: vi
Tính năng: Rà soát tỷ lệ xếp loại xuất sắc: mọi bước, mọi trường hợp bị từ chối

  Bối cảnh:
    Biết hôm nay là ngày 16/11/2026
    Và "Bà Hạnh" là "Ban Tổ chức" của "Đảng ủy phường Hoa Sữa"

  Quy tắc: Mở hồ sơ

    Tình huống: “Lập nhóm” bị từ chối: thiếu thông tin, giấy tờ
      Khi "Bà Hạnh" thử mở hồ sơ "các tổ đảng" thuộc loại "Rà soát tỷ lệ xếp loại xuất sắc" với:
        | Cấp có thẩm quyền xếp loại | Đảng ủy phường Hoa Sữa |
      Thì bị từ chối vì "thiếu: Nhóm có chức năng, nhiệm vụ tương đồng"
      Và bị từ chối vì "thiếu: Đối tượng"
      Và bị từ chối vì "thiếu: Ngày cuối của kỳ đánh giá"
      Và bị từ chối vì "thiếu: Số đối tượng được đánh giá trong nhóm"

    Tình huống: “Lập nhóm” bị từ chối: thiếu thông tin, giấy tờ, trường hợp 2
      Khi "Bà Hạnh" thử mở hồ sơ "các tổ đảng" thuộc loại "Rà soát tỷ lệ xếp loại xuất sắc" với:
        | Cấp có thẩm quyền xếp loại | Đảng ủy phường Hoa Sữa |
      Thì bị từ chối vì "thiếu: Có tổ chức, đơn vị thành phần phải xếp loại trước"

    Tình huống: “Lập nhóm” bị từ chối: thiếu thông tin, giấy tờ, trường hợp 3
      Khi "Bà Hạnh" thử mở hồ sơ "các tổ đảng" thuộc loại "Rà soát tỷ lệ xếp loại xuất sắc" với:
        | Nhóm có chức năng, nhiệm vụ tương đồng            | Tổ đảng thuộc chi bộ khu dân cư |
        | Đối tượng                                         | tổ chức đảng, đảng viên, cán bộ |
        | Ngày cuối của kỳ đánh giá                         | 31/12/2026                      |
        | Số đối tượng được đánh giá trong nhóm             | 30                              |
        | Có tổ chức, đơn vị thành phần phải xếp loại trước | không                           |
      Thì bị từ chối vì "thiếu: Cấp có thẩm quyền xếp loại"

    Tình huống: “Lập nhóm” bị từ chối
      Khi "Bà Hạnh" thử mở hồ sơ "các tổ đảng" thuộc loại "Rà soát tỷ lệ xếp loại xuất sắc" với:
        | Cấp có thẩm quyền xếp loại                        | Đảng ủy phường Hoa Sữa          |
        | Nhóm có chức năng, nhiệm vụ tương đồng            | Tổ đảng thuộc chi bộ khu dân cư |
        | Đối tượng                                         | tổ chức đảng, đảng viên, cán bộ |
        | Ngày cuối của kỳ đánh giá                         | 31/12/2026                      |
        | Số đối tượng được đánh giá trong nhóm             | 0                               |
        | Có tổ chức, đơn vị thành phần phải xếp loại trước | không                           |
      Thì bị từ chối vì "yêu cầu: số đối tượng được đánh giá trong nhóm lớn hơn 0"
      Và bị từ chối vì "yêu cầu: đối tượng là công chức"
      Và bị từ chối vì "yêu cầu: đối tượng là đơn vị sự nghiệp, viên chức"

    Tình huống: “Lập nhóm” bị từ chối, trường hợp 2
      Biết "Bà Thu" là "Ban Thường vụ" của "Đảng ủy phường Hoa Sữa"
      Khi "Bà Thu" thử mở hồ sơ "các tổ đảng" thuộc loại "Rà soát tỷ lệ xếp loại xuất sắc" với:
        | Cấp có thẩm quyền xếp loại                        | Đảng ủy phường Hoa Sữa          |
        | Nhóm có chức năng, nhiệm vụ tương đồng            | Tổ đảng thuộc chi bộ khu dân cư |
        | Đối tượng                                         | tổ chức đảng, đảng viên, cán bộ |
        | Ngày cuối của kỳ đánh giá                         | 31/12/2026                      |
        | Số đối tượng được đánh giá trong nhóm             | 30                              |
        | Có tổ chức, đơn vị thành phần phải xếp loại trước | không                           |
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"

    Tình huống: “Lập nhóm” bị từ chối, trường hợp 3
      Khi "Bà Hạnh" thử mở hồ sơ "các tổ đảng" thuộc loại "Rà soát tỷ lệ xếp loại xuất sắc" với:
        | Cấp có thẩm quyền xếp loại                        | Đảng ủy phường Hoa Sữa          |
        | Đối tượng                                         | tổ chức đảng, đảng viên, cán bộ |
        | Ngày cuối của kỳ đánh giá                         | 31/12/2026                      |
        | Số đối tượng được đánh giá trong nhóm             | 30                              |
        | Có tổ chức, đơn vị thành phần phải xếp loại trước | không                           |
      Thì bị từ chối vì "thiếu: Nhóm có chức năng, nhiệm vụ tương đồng"

    Tình huống: “Lập nhóm” bị từ chối, trường hợp 4
      Khi "Bà Hạnh" thử mở hồ sơ "các tổ đảng" thuộc loại "Rà soát tỷ lệ xếp loại xuất sắc" với:
        | Cấp có thẩm quyền xếp loại                        | Đảng ủy phường Hoa Sữa          |
        | Nhóm có chức năng, nhiệm vụ tương đồng            | Tổ đảng thuộc chi bộ khu dân cư |
        | Đối tượng                                         | tổ chức đảng, đảng viên, cán bộ |
        | Số đối tượng được đánh giá trong nhóm             | 30                              |
        | Có tổ chức, đơn vị thành phần phải xếp loại trước | không                           |
      Thì bị từ chối vì "thiếu: Ngày cuối của kỳ đánh giá"

    Tình huống: “Lập nhóm” bị từ chối, trường hợp 5
      Khi "Bà Hạnh" thử mở hồ sơ "các tổ đảng" thuộc loại "Rà soát tỷ lệ xếp loại xuất sắc" với:
        | Cấp có thẩm quyền xếp loại             | Đảng ủy phường Hoa Sữa          |
        | Nhóm có chức năng, nhiệm vụ tương đồng | Tổ đảng thuộc chi bộ khu dân cư |
        | Đối tượng                              | tổ chức đảng, đảng viên, cán bộ |
        | Ngày cuối của kỳ đánh giá              | 31/12/2026                      |
        | Số đối tượng được đánh giá trong nhóm  | 30                              |
      Thì bị từ chối vì "thiếu: Có tổ chức, đơn vị thành phần phải xếp loại trước"

    Tình huống: “Lập nhóm” ghi “Có thành tích nổi bật”
      Khi "Bà Hạnh" mở hồ sơ "các tổ đảng" thuộc loại "Rà soát tỷ lệ xếp loại xuất sắc" với:
        | Cấp có thẩm quyền xếp loại                        | Đảng ủy phường Hoa Sữa          |
        | Nhóm có chức năng, nhiệm vụ tương đồng            | Tổ đảng thuộc chi bộ khu dân cư |
        | Đối tượng                                         | tổ chức đảng, đảng viên, cán bộ |
        | Ngày cuối của kỳ đánh giá                         | 31/12/2026                      |
        | Số đối tượng được đánh giá trong nhóm             | 30                              |
        | Có tổ chức, đơn vị thành phần phải xếp loại trước | không                           |
      Thì hồ sơ "các tổ đảng" có "Có thành tích nổi bật" là "không"

    Tình huống: “Lập nhóm” ghi “Có thành tích nổi bật”, trường hợp 2
      Khi "Bà Hạnh" mở hồ sơ "các tổ đảng" thuộc loại "Rà soát tỷ lệ xếp loại xuất sắc" với:
        | Cấp có thẩm quyền xếp loại                        | Đảng ủy phường Hoa Sữa          |
        | Nhóm có chức năng, nhiệm vụ tương đồng            | Tổ đảng thuộc chi bộ khu dân cư |
        | Đối tượng                                         | công chức                       |
        | Ngày cuối của kỳ đánh giá                         | 31/12/2026                      |
        | Số đối tượng được đánh giá trong nhóm             | 30                              |
        | Có tổ chức, đơn vị thành phần phải xếp loại trước | không                           |
      Thì hồ sơ "các tổ đảng" có "Có thành tích nổi bật" là "không"

    Tình huống: “Lập nhóm” ghi “Số hồ sơ đã quyết định”
      Khi "Bà Hạnh" mở hồ sơ "các tổ đảng" thuộc loại "Rà soát tỷ lệ xếp loại xuất sắc" với:
        | Cấp có thẩm quyền xếp loại                        | Đảng ủy phường Hoa Sữa          |
        | Nhóm có chức năng, nhiệm vụ tương đồng            | Tổ đảng thuộc chi bộ khu dân cư |
        | Đối tượng                                         | công chức                       |
        | Ngày cuối của kỳ đánh giá                         | 31/12/2026                      |
        | Số đối tượng được đánh giá trong nhóm             | 30                              |
        | Có tổ chức, đơn vị thành phần phải xếp loại trước | không                           |
      Thì hồ sơ "các tổ đảng" có "Số hồ sơ đã quyết định" là "0"

    Tình huống: “Lập nhóm” ghi “Số đề xuất xuất sắc theo danh sách”
      Khi "Bà Hạnh" mở hồ sơ "các tổ đảng" thuộc loại "Rà soát tỷ lệ xếp loại xuất sắc" với:
        | Cấp có thẩm quyền xếp loại                        | Đảng ủy phường Hoa Sữa          |
        | Nhóm có chức năng, nhiệm vụ tương đồng            | Tổ đảng thuộc chi bộ khu dân cư |
        | Đối tượng                                         | công chức                       |
        | Ngày cuối của kỳ đánh giá                         | 31/12/2026                      |
        | Số đối tượng được đánh giá trong nhóm             | 30                              |
        | Có tổ chức, đơn vị thành phần phải xếp loại trước | không                           |
      Thì hồ sơ "các tổ đảng" có "Số đề xuất xuất sắc theo danh sách" là "0"

    Tình huống: “Lập nhóm” ghi “Số đề xuất tốt theo danh sách”
      Khi "Bà Hạnh" mở hồ sơ "các tổ đảng" thuộc loại "Rà soát tỷ lệ xếp loại xuất sắc" với:
        | Cấp có thẩm quyền xếp loại                        | Đảng ủy phường Hoa Sữa          |
        | Nhóm có chức năng, nhiệm vụ tương đồng            | Tổ đảng thuộc chi bộ khu dân cư |
        | Đối tượng                                         | công chức                       |
        | Ngày cuối của kỳ đánh giá                         | 31/12/2026                      |
        | Số đối tượng được đánh giá trong nhóm             | 30                              |
        | Có tổ chức, đơn vị thành phần phải xếp loại trước | không                           |
      Thì hồ sơ "các tổ đảng" có "Số đề xuất tốt theo danh sách" là "0"

    Tình huống: “Lập nhóm” ghi “Số xếp loại tốt cho mỗi xuất sắc”
      Khi "Bà Hạnh" mở hồ sơ "các tổ đảng" thuộc loại "Rà soát tỷ lệ xếp loại xuất sắc" với:
        | Cấp có thẩm quyền xếp loại                        | Đảng ủy phường Hoa Sữa          |
        | Nhóm có chức năng, nhiệm vụ tương đồng            | Tổ đảng thuộc chi bộ khu dân cư |
        | Đối tượng                                         | đơn vị sự nghiệp, viên chức     |
        | Ngày cuối của kỳ đánh giá                         | 31/12/2026                      |
        | Số đối tượng được đánh giá trong nhóm             | 30                              |
        | Có tổ chức, đơn vị thành phần phải xếp loại trước | không                           |
      Thì hồ sơ "các tổ đảng" có "Số xếp loại tốt cho mỗi xuất sắc" là "5"

    Tình huống: “Lập nhóm” ghi “Có thành tích nổi bật”, trường hợp 3
      Khi "Bà Hạnh" mở hồ sơ "các tổ đảng" thuộc loại "Rà soát tỷ lệ xếp loại xuất sắc" với:
        | Cấp có thẩm quyền xếp loại                        | Đảng ủy phường Hoa Sữa          |
        | Nhóm có chức năng, nhiệm vụ tương đồng            | Tổ đảng thuộc chi bộ khu dân cư |
        | Đối tượng                                         | đơn vị sự nghiệp, viên chức     |
        | Ngày cuối của kỳ đánh giá                         | 31/12/2026                      |
        | Số đối tượng được đánh giá trong nhóm             | 30                              |
        | Có tổ chức, đơn vị thành phần phải xếp loại trước | không                           |
      Thì hồ sơ "các tổ đảng" có "Có thành tích nổi bật" là "không"

    Tình huống: “Lập nhóm” ghi “Số hồ sơ đã quyết định”, trường hợp 2
      Khi "Bà Hạnh" mở hồ sơ "các tổ đảng" thuộc loại "Rà soát tỷ lệ xếp loại xuất sắc" với:
        | Cấp có thẩm quyền xếp loại                        | Đảng ủy phường Hoa Sữa          |
        | Nhóm có chức năng, nhiệm vụ tương đồng            | Tổ đảng thuộc chi bộ khu dân cư |
        | Đối tượng                                         | đơn vị sự nghiệp, viên chức     |
        | Ngày cuối của kỳ đánh giá                         | 31/12/2026                      |
        | Số đối tượng được đánh giá trong nhóm             | 30                              |
        | Có tổ chức, đơn vị thành phần phải xếp loại trước | không                           |
      Thì hồ sơ "các tổ đảng" có "Số hồ sơ đã quyết định" là "0"

    Tình huống: “Lập nhóm” ghi “Số đề xuất xuất sắc theo danh sách”, trường hợp 2
      Khi "Bà Hạnh" mở hồ sơ "các tổ đảng" thuộc loại "Rà soát tỷ lệ xếp loại xuất sắc" với:
        | Cấp có thẩm quyền xếp loại                        | Đảng ủy phường Hoa Sữa          |
        | Nhóm có chức năng, nhiệm vụ tương đồng            | Tổ đảng thuộc chi bộ khu dân cư |
        | Đối tượng                                         | đơn vị sự nghiệp, viên chức     |
        | Ngày cuối của kỳ đánh giá                         | 31/12/2026                      |
        | Số đối tượng được đánh giá trong nhóm             | 30                              |
        | Có tổ chức, đơn vị thành phần phải xếp loại trước | không                           |
      Thì hồ sơ "các tổ đảng" có "Số đề xuất xuất sắc theo danh sách" là "0"

    Tình huống: “Lập nhóm” ghi “Số đề xuất tốt theo danh sách”, trường hợp 2
      Khi "Bà Hạnh" mở hồ sơ "các tổ đảng" thuộc loại "Rà soát tỷ lệ xếp loại xuất sắc" với:
        | Cấp có thẩm quyền xếp loại                        | Đảng ủy phường Hoa Sữa          |
        | Nhóm có chức năng, nhiệm vụ tương đồng            | Tổ đảng thuộc chi bộ khu dân cư |
        | Đối tượng                                         | đơn vị sự nghiệp, viên chức     |
        | Ngày cuối của kỳ đánh giá                         | 31/12/2026                      |
        | Số đối tượng được đánh giá trong nhóm             | 30                              |
        | Có tổ chức, đơn vị thành phần phải xếp loại trước | không                           |
      Thì hồ sơ "các tổ đảng" có "Số đề xuất tốt theo danh sách" là "0"

  Quy tắc: Hồ sơ “Rà soát tỷ lệ xếp loại xuất sắc” ở trạng thái “Đang tổng hợp đề xuất”

    Bối cảnh:
      Biết "Ông Tâm" là "Ban Thường vụ" của "Đảng ủy phường Hoa Sữa"
      Và hồ sơ "đảng viên các chi bộ" thuộc loại "Rà soát tỷ lệ xếp loại xuất sắc" do "Bà Hạnh" mở ngày 16/11/2026 với:
        | Cấp có thẩm quyền xếp loại                        | Đảng ủy phường Hoa Sữa          |
        | Nhóm có chức năng, nhiệm vụ tương đồng            | Đảng viên các chi bộ khu dân cư |
        | Đối tượng                                         | tổ chức đảng, đảng viên, cán bộ |
        | Ngày cuối của kỳ đánh giá                         | 31/12/2026                      |
        | Số đối tượng được đánh giá trong nhóm             | 100                             |
        | Có tổ chức, đơn vị thành phần phải xếp loại trước | không                           |

    Tình huống: “Ghi số đề xuất theo danh sách” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết "Bà Thu" là "Ban Thường vụ" của "Đảng ủy phường Hoa Sữa"
      Khi "Bà Thu" thử "Ghi số đề xuất theo danh sách" trên "đảng viên các chi bộ"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: Số đề xuất xuất sắc theo danh sách"
      Và bị từ chối vì "thiếu: Số đề xuất tốt theo danh sách"
      Và bị từ chối vì "thiếu: báo cáo tổng hợp"

    Tình huống: “Chốt danh sách đề xuất” bị từ chối: không có thẩm quyền
      Biết "Bà Thu" là "Ban Thường vụ" của "Đảng ủy phường Hoa Sữa"
      Khi "Bà Thu" thử "Chốt danh sách đề xuất" trên "đảng viên các chi bộ"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"

    Tình huống: “Điều chỉnh số đối tượng” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết "Bà Thu" là "Ban Thường vụ" của "Đảng ủy phường Hoa Sữa"
      Khi "Bà Thu" thử "Điều chỉnh số đối tượng" trên "đảng viên các chi bộ"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: Số đối tượng được đánh giá trong nhóm"
      Và bị từ chối vì "thiếu: lý do"

    Tình huống: “Công nhận thành tích nổi bật” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết "Bà Thu" là "Ban Tổ chức" của "Đảng ủy phường Hoa Sữa"
      Khi "Bà Thu" thử "Công nhận thành tích nổi bật" trên "đảng viên các chi bộ"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: văn bản (số, ngày)"

    Tình huống: “Hủy” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết "Bà Thu" là "Ban Thường vụ" của "Đảng ủy phường Hoa Sữa"
      Khi "Bà Thu" thử "Hủy" trên "đảng viên các chi bộ"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: lý do"

    Tình huống: “Ghi số đề xuất theo danh sách” khi “Đang tổng hợp đề xuất” được thực hiện
      Khi "Bà Hạnh" thực hiện "Ghi số đề xuất theo danh sách" trên "đảng viên các chi bộ" với:
        | Số đề xuất xuất sắc theo danh sách | 20                      |
        | Số đề xuất tốt theo danh sách      | 0                       |
        | Báo cáo tổng hợp                   | Biểu tổng hợp 27 chi bộ |
      Thì hồ sơ "đảng viên các chi bộ" ở trạng thái "Đang tổng hợp đề xuất"

    Tình huống: “Chốt danh sách đề xuất” khi “Đang tổng hợp đề xuất” ghi “Số phải hạ mức”
      Khi "Bà Hạnh" thực hiện "Chốt danh sách đề xuất" trên "đảng viên các chi bộ"
      Thì hồ sơ "đảng viên các chi bộ" có "Số phải hạ mức" là "0"

  Quy tắc: Hồ sơ “Rà soát tỷ lệ xếp loại xuất sắc” ở trạng thái “Đã xác định số tối đa”

    Bối cảnh:
      Biết "Ông Tâm" là "Ban Thường vụ" của "Đảng ủy phường Hoa Sữa"
      Và hồ sơ "đảng viên các chi bộ" thuộc loại "Rà soát tỷ lệ xếp loại xuất sắc" do "Bà Hạnh" mở ngày 16/11/2026 với:
        | Cấp có thẩm quyền xếp loại                        | Đảng ủy phường Hoa Sữa          |
        | Nhóm có chức năng, nhiệm vụ tương đồng            | Đảng viên các chi bộ khu dân cư |
        | Đối tượng                                         | tổ chức đảng, đảng viên, cán bộ |
        | Ngày cuối của kỳ đánh giá                         | 31/12/2026                      |
        | Số đối tượng được đánh giá trong nhóm             | 100                             |
        | Có tổ chức, đơn vị thành phần phải xếp loại trước | không                           |
      Và "Bà Hạnh" đã thực hiện "Chốt danh sách đề xuất" trên "đảng viên các chi bộ"

    Tình huống: “Trả lại do vượt tỷ lệ” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết "Bà Thu" là "Ban Thường vụ" của "Đảng ủy phường Hoa Sữa"
      Khi "Bà Thu" thử "Trả lại do vượt tỷ lệ" trên "đảng viên các chi bộ"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: lý do"

    Tình huống: “Xác nhận trong tỷ lệ” bị từ chối: không có thẩm quyền
      Biết "Bà Thu" là "Ban Thường vụ" của "Đảng ủy phường Hoa Sữa"
      Khi "Bà Thu" thử "Xác nhận trong tỷ lệ" trên "đảng viên các chi bộ"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"

  Quy tắc: Hồ sơ “Rà soát tỷ lệ xếp loại xuất sắc” ở trạng thái “Đã rà soát, trong tỷ lệ”

    Bối cảnh:
      Biết "Ông Tâm" là "Ban Thường vụ" của "Đảng ủy phường Hoa Sữa"
      Và hồ sơ "đảng viên các chi bộ" thuộc loại "Rà soát tỷ lệ xếp loại xuất sắc" do "Bà Hạnh" mở ngày 16/11/2026 với:
        | Cấp có thẩm quyền xếp loại                        | Đảng ủy phường Hoa Sữa          |
        | Nhóm có chức năng, nhiệm vụ tương đồng            | Đảng viên các chi bộ khu dân cư |
        | Đối tượng                                         | tổ chức đảng, đảng viên, cán bộ |
        | Ngày cuối của kỳ đánh giá                         | 31/12/2026                      |
        | Số đối tượng được đánh giá trong nhóm             | 100                             |
        | Có tổ chức, đơn vị thành phần phải xếp loại trước | không                           |
      Và "Bà Hạnh" đã thực hiện "Chốt danh sách đề xuất" trên "đảng viên các chi bộ"
      Và "Bà Hạnh" đã thực hiện "Xác nhận trong tỷ lệ" trên "đảng viên các chi bộ"

    Tình huống: “Rà soát lại” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết "Bà Thu" là "Ban Thường vụ" của "Đảng ủy phường Hoa Sữa"
      Khi "Bà Thu" thử "Rà soát lại" trên "đảng viên các chi bộ"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: lý do"

    Tình huống: “Ghi nhận đã quyết định xong” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết "Bà Thu" là "Ban Thường vụ" của "Đảng ủy phường Hoa Sữa"
      Khi "Bà Thu" thử "Ghi nhận đã quyết định xong" trên "đảng viên các chi bộ"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: văn bản (số, ngày)"

  Quy tắc: Mở hồ sơ, trường hợp 2

    Bối cảnh:
      Biết "Ông Tâm" là "Ban Thường vụ" của "Đảng ủy phường Hoa Sữa"

    Tình huống: “Lập nhóm” bị từ chối, trường hợp 6
      Khi "Bà Hạnh" thử mở hồ sơ "nhóm tương đồng" thuộc loại "Rà soát tỷ lệ xếp loại xuất sắc" với:
        | Nhóm có chức năng, nhiệm vụ tương đồng            | Công chức phường |
        | Đối tượng                                         | công chức        |
        | Ngày cuối của kỳ đánh giá                         | 31/12/2026       |
        | Số đối tượng được đánh giá trong nhóm             | 60               |
        | Có tổ chức, đơn vị thành phần phải xếp loại trước | không            |
      Thì bị từ chối vì "thiếu: Cấp có thẩm quyền xếp loại"

    Tình huống: “Lập nhóm” bị từ chối, trường hợp 7
      Khi "Bà Hạnh" thử mở hồ sơ "nhóm tương đồng" thuộc loại "Rà soát tỷ lệ xếp loại xuất sắc" với:
        | Cấp có thẩm quyền xếp loại                        | Đảng ủy phường Hoa Sữa |
        | Đối tượng                                         | công chức              |
        | Ngày cuối của kỳ đánh giá                         | 31/12/2026             |
        | Số đối tượng được đánh giá trong nhóm             | 60                     |
        | Có tổ chức, đơn vị thành phần phải xếp loại trước | không                  |
      Thì bị từ chối vì "thiếu: Nhóm có chức năng, nhiệm vụ tương đồng"

    Tình huống: “Lập nhóm” bị từ chối, trường hợp 8
      Khi "Bà Hạnh" thử mở hồ sơ "nhóm tương đồng" thuộc loại "Rà soát tỷ lệ xếp loại xuất sắc" với:
        | Cấp có thẩm quyền xếp loại                        | Đảng ủy phường Hoa Sữa |
        | Nhóm có chức năng, nhiệm vụ tương đồng            | Công chức phường       |
        | Đối tượng                                         | công chức              |
        | Số đối tượng được đánh giá trong nhóm             | 60                     |
        | Có tổ chức, đơn vị thành phần phải xếp loại trước | không                  |
      Thì bị từ chối vì "thiếu: Ngày cuối của kỳ đánh giá"

    Tình huống: “Lập nhóm” bị từ chối, trường hợp 9
      Khi "Bà Hạnh" thử mở hồ sơ "nhóm tương đồng" thuộc loại "Rà soát tỷ lệ xếp loại xuất sắc" với:
        | Cấp có thẩm quyền xếp loại             | Đảng ủy phường Hoa Sữa |
        | Nhóm có chức năng, nhiệm vụ tương đồng | Công chức phường       |
        | Đối tượng                              | công chức              |
        | Ngày cuối của kỳ đánh giá              | 31/12/2026             |
        | Số đối tượng được đánh giá trong nhóm  | 60                     |
      Thì bị từ chối vì "thiếu: Có tổ chức, đơn vị thành phần phải xếp loại trước"

    Tình huống: “Lập nhóm” bị từ chối, trường hợp 10
      Khi "Bà Hạnh" thử mở hồ sơ "nhóm tương đồng" thuộc loại "Rà soát tỷ lệ xếp loại xuất sắc" với:
        | Cấp có thẩm quyền xếp loại                        | Đảng ủy phường Hoa Sữa      |
        | Nhóm có chức năng, nhiệm vụ tương đồng            | Các trường học              |
        | Đối tượng                                         | đơn vị sự nghiệp, viên chức |
        | Ngày cuối của kỳ đánh giá                         | 31/12/2026                  |
        | Số đối tượng được đánh giá trong nhóm             | 0                           |
        | Có tổ chức, đơn vị thành phần phải xếp loại trước | không                       |
      Thì bị từ chối vì "yêu cầu: số đối tượng được đánh giá trong nhóm lớn hơn 0"
      Và bị từ chối vì "yêu cầu: đối tượng là tổ chức đảng, đảng viên, cán bộ"
      Và bị từ chối vì "yêu cầu: đối tượng là công chức"

    Tình huống: “Lập nhóm” bị từ chối, trường hợp 11
      Khi "Bà Hạnh" thử mở hồ sơ "nhóm tương đồng" thuộc loại "Rà soát tỷ lệ xếp loại xuất sắc" với:
        | Nhóm có chức năng, nhiệm vụ tương đồng            | Các trường học              |
        | Đối tượng                                         | đơn vị sự nghiệp, viên chức |
        | Ngày cuối của kỳ đánh giá                         | 31/12/2026                  |
        | Số đối tượng được đánh giá trong nhóm             | 60                          |
        | Có tổ chức, đơn vị thành phần phải xếp loại trước | không                       |
      Thì bị từ chối vì "thiếu: Cấp có thẩm quyền xếp loại"

    Tình huống: “Lập nhóm” bị từ chối, trường hợp 12
      Khi "Bà Hạnh" thử mở hồ sơ "nhóm tương đồng" thuộc loại "Rà soát tỷ lệ xếp loại xuất sắc" với:
        | Cấp có thẩm quyền xếp loại                        | Đảng ủy phường Hoa Sữa      |
        | Đối tượng                                         | đơn vị sự nghiệp, viên chức |
        | Ngày cuối của kỳ đánh giá                         | 31/12/2026                  |
        | Số đối tượng được đánh giá trong nhóm             | 60                          |
        | Có tổ chức, đơn vị thành phần phải xếp loại trước | không                       |
      Thì bị từ chối vì "thiếu: Nhóm có chức năng, nhiệm vụ tương đồng"

    Tình huống: “Lập nhóm” bị từ chối, trường hợp 13
      Khi "Bà Hạnh" thử mở hồ sơ "nhóm tương đồng" thuộc loại "Rà soát tỷ lệ xếp loại xuất sắc" với:
        | Cấp có thẩm quyền xếp loại                        | Đảng ủy phường Hoa Sữa      |
        | Nhóm có chức năng, nhiệm vụ tương đồng            | Các trường học              |
        | Đối tượng                                         | đơn vị sự nghiệp, viên chức |
        | Số đối tượng được đánh giá trong nhóm             | 60                          |
        | Có tổ chức, đơn vị thành phần phải xếp loại trước | không                       |
      Thì bị từ chối vì "thiếu: Ngày cuối của kỳ đánh giá"

    Tình huống: “Lập nhóm” bị từ chối, trường hợp 14
      Khi "Bà Hạnh" thử mở hồ sơ "nhóm tương đồng" thuộc loại "Rà soát tỷ lệ xếp loại xuất sắc" với:
        | Cấp có thẩm quyền xếp loại             | Đảng ủy phường Hoa Sữa      |
        | Nhóm có chức năng, nhiệm vụ tương đồng | Các trường học              |
        | Đối tượng                              | đơn vị sự nghiệp, viên chức |
        | Ngày cuối của kỳ đánh giá              | 31/12/2026                  |
        | Số đối tượng được đánh giá trong nhóm  | 60                          |
      Thì bị từ chối vì "thiếu: Có tổ chức, đơn vị thành phần phải xếp loại trước"

  Quy tắc: Hồ sơ “Rà soát tỷ lệ xếp loại xuất sắc” ở trạng thái “Đang tổng hợp đề xuất”, trường hợp 2

    Bối cảnh:
      Biết "Ông Tâm" là "Ban Thường vụ" của "Đảng ủy phường Hoa Sữa"
      Và hồ sơ "nhóm tương đồng" thuộc loại "Rà soát tỷ lệ xếp loại xuất sắc" do "Bà Hạnh" mở ngày 16/11/2026 với:
        | Cấp có thẩm quyền xếp loại                        | Đảng ủy phường Hoa Sữa |
        | Nhóm có chức năng, nhiệm vụ tương đồng            | Công chức phường       |
        | Đối tượng                                         | công chức              |
        | Ngày cuối của kỳ đánh giá                         | 31/12/2026             |
        | Số đối tượng được đánh giá trong nhóm             | 60                     |
        | Có tổ chức, đơn vị thành phần phải xếp loại trước | không                  |

    Tình huống: “Công nhận thành tích nổi bật” khi “Đang tổng hợp đề xuất” bị từ chối
      Khi "Ông Tâm" thử "Công nhận thành tích nổi bật" trên "nhóm tương đồng"
      Thì bị từ chối vì "thiếu: văn bản (số, ngày)"

    Tình huống: “Công nhận thành tích nổi bật” khi “Đang tổng hợp đề xuất” ghi “Có thành tích nổi bật”
      Khi "Ông Tâm" thực hiện "Công nhận thành tích nổi bật" trên "nhóm tương đồng" với:
        | Văn bản | 210-QĐ/ĐU |
      Thì hồ sơ "nhóm tương đồng" có "Có thành tích nổi bật" là "có"

    Tình huống: “Công nhận thành tích nổi bật” khi “Đang tổng hợp đề xuất” bị từ chối, trường hợp 2
      Biết "Bà Thu" là "Ban Tổ chức" của "Đảng ủy phường Hoa Sữa"
      Khi "Bà Thu" thử "Công nhận thành tích nổi bật" trên "nhóm tương đồng" với:
        | Văn bản | 210-QĐ/ĐU |
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"

  Quy tắc: Hồ sơ “Rà soát tỷ lệ xếp loại xuất sắc” ở trạng thái “Đang tổng hợp đề xuất”, trường hợp 3

    Bối cảnh:
      Biết "Ông Tâm" là "Ban Thường vụ" của "Đảng ủy phường Hoa Sữa"
      Và hồ sơ "nhóm tương đồng" thuộc loại "Rà soát tỷ lệ xếp loại xuất sắc" do "Bà Hạnh" mở ngày 16/11/2026 với:
        | Cấp có thẩm quyền xếp loại                        | Đảng ủy phường Hoa Sữa      |
        | Nhóm có chức năng, nhiệm vụ tương đồng            | Các trường học              |
        | Đối tượng                                         | đơn vị sự nghiệp, viên chức |
        | Ngày cuối của kỳ đánh giá                         | 31/12/2026                  |
        | Số đối tượng được đánh giá trong nhóm             | 60                          |
        | Có tổ chức, đơn vị thành phần phải xếp loại trước | không                       |

    Tình huống: “Công nhận thành tích nổi bật” khi “Đang tổng hợp đề xuất” bị từ chối, trường hợp 3
      Biết "Bà Thu" là "Ban Tổ chức" của "Đảng ủy phường Hoa Sữa"
      Khi "Bà Thu" thử "Công nhận thành tích nổi bật" trên "nhóm tương đồng" với:
        | Văn bản | 210-QĐ/ĐU |
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"

    Tình huống: “Công nhận thành tích nổi bật” khi “Đang tổng hợp đề xuất” bị từ chối, trường hợp 4
      Khi "Ông Tâm" thử "Công nhận thành tích nổi bật" trên "nhóm tương đồng"
      Thì bị từ chối vì "thiếu: văn bản (số, ngày)"

    Tình huống: “Công nhận thành tích nổi bật” khi “Đang tổng hợp đề xuất” ghi “Có thành tích nổi bật”, trường hợp 2
      Khi "Ông Tâm" thực hiện "Công nhận thành tích nổi bật" trên "nhóm tương đồng" với:
        | Văn bản | 210-QĐ/ĐU |
      Thì hồ sơ "nhóm tương đồng" có "Có thành tích nổi bật" là "có"

  Quy tắc: Hồ sơ “Rà soát tỷ lệ xếp loại xuất sắc” ở trạng thái “Đang tổng hợp đề xuất”, trường hợp 4

    Bối cảnh:
      Biết "Ông Tâm" là "Ban Thường vụ" của "Đảng ủy phường Hoa Sữa"
      Và hồ sơ "nhóm tương đồng" thuộc loại "Rà soát tỷ lệ xếp loại xuất sắc" do "Bà Hạnh" mở ngày 16/11/2026 với:
        | Cấp có thẩm quyền xếp loại                        | Đảng ủy phường Hoa Sữa |
        | Nhóm có chức năng, nhiệm vụ tương đồng            | Công chức phường       |
        | Đối tượng                                         | công chức              |
        | Ngày cuối của kỳ đánh giá                         | 31/12/2026             |
        | Số đối tượng được đánh giá trong nhóm             | 60                     |
        | Có tổ chức, đơn vị thành phần phải xếp loại trước | không                  |
      Và "Ông Tâm" đã thực hiện "Công nhận thành tích nổi bật" trên "nhóm tương đồng" với:
        | Văn bản | 210-QĐ/ĐU |
      Và "Bà Hạnh" đã thực hiện "Ghi số đề xuất theo danh sách" trên "nhóm tương đồng" với:
        | Số đề xuất xuất sắc theo danh sách | 10            |
        | Số đề xuất tốt theo danh sách      | 40            |
        | Báo cáo tổng hợp                   | Biểu tổng hợp |

    Tình huống: “Chốt danh sách đề xuất” khi “Đang tổng hợp đề xuất” ghi “Tổng số đề xuất xuất sắc”
      Khi "Bà Hạnh" thực hiện "Chốt danh sách đề xuất" trên "nhóm tương đồng"
      Thì hồ sơ "nhóm tương đồng" có "Tổng số đề xuất xuất sắc" là "10"

    Tình huống: “Chốt danh sách đề xuất” khi “Đang tổng hợp đề xuất” ghi “Tổng số đề xuất tốt”
      Khi "Bà Hạnh" thực hiện "Chốt danh sách đề xuất" trên "nhóm tương đồng"
      Thì hồ sơ "nhóm tương đồng" có "Tổng số đề xuất tốt" là "40"

    Tình huống: “Chốt danh sách đề xuất” khi “Đang tổng hợp đề xuất” ghi “Số phải hạ mức”, trường hợp 2
      Khi "Bà Hạnh" thực hiện "Chốt danh sách đề xuất" trên "nhóm tương đồng"
      Thì hồ sơ "nhóm tương đồng" có "Số phải hạ mức" là "0"

    Tình huống: “Chốt danh sách đề xuất” khi “Đang tổng hợp đề xuất” được thực hiện
      Khi "Bà Hạnh" thực hiện "Chốt danh sách đề xuất" trên "nhóm tương đồng"
      Thì hồ sơ "nhóm tương đồng" ở trạng thái "Đã xác định số tối đa"

    Tình huống: “Chốt danh sách đề xuất” khi “Đang tổng hợp đề xuất” bị từ chối
      Biết "Bà Thu" là "Ban Thường vụ" của "Đảng ủy phường Hoa Sữa"
      Khi "Bà Thu" thử "Chốt danh sách đề xuất" trên "nhóm tương đồng"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"

  Quy tắc: Hồ sơ “Rà soát tỷ lệ xếp loại xuất sắc” ở trạng thái “Đang tổng hợp đề xuất”, trường hợp 5

    Bối cảnh:
      Biết "Ông Tâm" là "Ban Thường vụ" của "Đảng ủy phường Hoa Sữa"
      Và hồ sơ "các trường" thuộc loại "Rà soát tỷ lệ xếp loại xuất sắc" do "Bà Hạnh" mở ngày 16/11/2026 với:
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

    Tình huống: “Chốt danh sách đề xuất” khi “Đang tổng hợp đề xuất” được thực hiện, trường hợp 2
      Khi "Bà Hạnh" thực hiện "Chốt danh sách đề xuất" trên "các trường"
      Thì hồ sơ "các trường" ở trạng thái "Đã xác định số tối đa"

    Tình huống: “Chốt danh sách đề xuất” khi “Đang tổng hợp đề xuất” bị từ chối, trường hợp 2
      Biết "Bà Thu" là "Ban Thường vụ" của "Đảng ủy phường Hoa Sữa"
      Khi "Bà Thu" thử "Chốt danh sách đề xuất" trên "các trường"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"

    Tình huống: “Chốt danh sách đề xuất” khi “Đang tổng hợp đề xuất” ghi “Tổng số đề xuất tốt”, trường hợp 2
      Khi "Bà Hạnh" thực hiện "Chốt danh sách đề xuất" trên "các trường"
      Thì hồ sơ "các trường" có "Tổng số đề xuất tốt" là "3"

    Tình huống: “Chốt danh sách đề xuất” khi “Đang tổng hợp đề xuất” ghi “Phần căn cứ còn lại”
      Khi "Bà Hạnh" thực hiện "Chốt danh sách đề xuất" trên "các trường"
      Thì hồ sơ "các trường" có "Phần căn cứ còn lại" là "0"

    Tình huống: “Chốt danh sách đề xuất” khi “Đang tổng hợp đề xuất” ghi “Đã cộng số xuất sắc vào căn cứ”
      Khi "Bà Hạnh" thực hiện "Chốt danh sách đề xuất" trên "các trường"
      Thì hồ sơ "các trường" có "Đã cộng số xuất sắc vào căn cứ" là "có"

    Tình huống: “Chốt danh sách đề xuất” khi “Đang tổng hợp đề xuất” ghi “Số phải hạ mức”, trường hợp 3
      Khi "Bà Hạnh" thực hiện "Chốt danh sách đề xuất" trên "các trường"
      Thì hồ sơ "các trường" có "Số phải hạ mức" là "0"

    Tình huống: “Chốt danh sách đề xuất” khi “Đang tổng hợp đề xuất” ghi “Phần căn cứ còn lại”, trường hợp 2
      Khi "Bà Hạnh" thực hiện "Chốt danh sách đề xuất" trên "các trường"
      Thì hồ sơ "các trường" có "Phần căn cứ còn lại" là "0"
      Và hồ sơ "các trường" có "Đã cộng số xuất sắc vào căn cứ" là "có"

  Quy tắc: Hồ sơ “Rà soát tỷ lệ xếp loại xuất sắc” ở trạng thái “Đang tổng hợp đề xuất”, trường hợp 6

    Bối cảnh:
      Biết "Ông Tâm" là "Ban Thường vụ" của "Đảng ủy phường Hoa Sữa"
      Và hồ sơ "đảng viên các chi bộ" thuộc loại "Rà soát tỷ lệ xếp loại xuất sắc" do "Bà Hạnh" mở ngày 16/11/2026 với:
        | Cấp có thẩm quyền xếp loại                        | Đảng ủy phường Hoa Sữa          |
        | Nhóm có chức năng, nhiệm vụ tương đồng            | Đảng viên các chi bộ khu dân cư |
        | Đối tượng                                         | tổ chức đảng, đảng viên, cán bộ |
        | Ngày cuối của kỳ đánh giá                         | 31/12/2026                      |
        | Số đối tượng được đánh giá trong nhóm             | 100                             |
        | Có tổ chức, đơn vị thành phần phải xếp loại trước | không                           |
      Và "Bà Hạnh" đã thực hiện "Ghi số đề xuất theo danh sách" trên "đảng viên các chi bộ" với:
        | Số đề xuất xuất sắc theo danh sách | 12                      |
        | Số đề xuất tốt theo danh sách      | 96                      |
        | Báo cáo tổng hợp                   | Biểu tổng hợp 27 chi bộ |

    Tình huống: “Chốt danh sách đề xuất” khi “Đang tổng hợp đề xuất” bị từ chối, trường hợp 3
      Khi "Bà Hạnh" thử "Chốt danh sách đề xuất" trên "đảng viên các chi bộ"
      Thì bị từ chối vì "yêu cầu: số đối tượng được đánh giá trong nhóm nhỏ hơn 5"
