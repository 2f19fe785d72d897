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

    Tình huống: “Lập nhóm” bị từ chối: thiếu thông tin, giấy tờ (2)
      Khi "Bà Hạnh" thử mở hồ sơ "các tổ đảng" thuộc loại "Rà soát tỷ lệ xếp loại xuất sắc" với:
        | Cấp có thẩm quyền xếp loại | Đảng ủy phường Hoa Sữa |
      Thì bị từ chối vì "thiếu: Có tổ chức, đơn vị thành phần phải xếp loại trước"

    Tình huống: “Lập nhóm” bị từ chối: thiếu thông tin, giấy tờ (3)
      Khi "Bà Hạnh" thử mở hồ sơ "các tổ đảng" thuộc loại "Rà soát tỷ lệ xếp loại xuất sắc" với:
        | Nhóm có chức năng, nhiệm vụ tương đồng            | Tổ đảng thuộc chi bộ khu dân cư |
        | Đối tượng                                         | tổ chức đảng, đảng viên, cán bộ |
        | Ngày cuối của kỳ đánh giá                         | 31/12/2026                      |
        | Số đối tượng được đánh giá trong nhóm             | 30                              |
        | Có tổ chức, đơn vị thành phần phải xếp loại trước | không                           |
      Thì bị từ chối vì "thiếu: Cấp có thẩm quyền xếp loại"

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
