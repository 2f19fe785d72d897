# language: vi
Tính năng: Thành phần xếp loại trước, toàn thể sau

  Bối cảnh:
    Biết hôm nay là ngày 16/11/2026
    Và "Bà Hạnh" là "Ban Tổ chức" của "Đảng ủy phường Hoa Sữa"
    Và hồ sơ "các tổ đảng" thuộc loại "Rà soát tỷ lệ xếp loại xuất sắc" do "Bà Hạnh" mở ngày 16/11/2026 với:
      | Cấp có thẩm quyền xếp loại                        | Đảng ủy phường Hoa Sữa          |
      | Nhóm có chức năng, nhiệm vụ tương đồng            | Tổ đảng thuộc chi bộ khu dân cư |
      | Đối tượng                                         | tổ chức đảng, đảng viên, cán bộ |
      | Ngày cuối của kỳ đánh giá                         | 31/12/2026                      |
      | Số đối tượng được đánh giá trong nhóm             | 30                              |
      | Có tổ chức, đơn vị thành phần phải xếp loại trước | không                           |
    Và hồ sơ "các chi bộ" thuộc loại "Rà soát tỷ lệ xếp loại xuất sắc" gắn với "các tổ đảng" do "Bà Hạnh" mở ngày 16/11/2026 với:
      | Cấp có thẩm quyền xếp loại                        | Đảng ủy phường Hoa Sữa          |
      | Nhóm có chức năng, nhiệm vụ tương đồng            | Chi bộ khu dân cư               |
      | Đối tượng                                         | tổ chức đảng, đảng viên, cán bộ |
      | Ngày cuối của kỳ đánh giá                         | 31/12/2026                      |
      | Số đối tượng được đánh giá trong nhóm             | 30                              |
      | Có tổ chức, đơn vị thành phần phải xếp loại trước | có                              |

  Quy tắc: Nhóm của tổ chức chỉ chốt khi mọi nhóm thành phần đã quyết định xong

    Tình huống: Thành phần chưa xong
      Biết "Bà Hạnh" đã thực hiện "Chốt danh sách đề xuất" trên "các tổ đảng"
      Và "Bà Hạnh" đã thực hiện "Xác nhận trong tỷ lệ" trên "các tổ đảng"
      Khi "Bà Hạnh" thử "Chốt danh sách đề xuất" trên "các chi bộ"
      Thì bị từ chối vì "hồ sơ liên quan"

    Tình huống: Thành phần đã xong
      Biết "Bà Hạnh" đã thực hiện "Chốt danh sách đề xuất" trên "các tổ đảng"
      Và "Bà Hạnh" đã thực hiện "Xác nhận trong tỷ lệ" trên "các tổ đảng"
      Và "Bà Hạnh" đã thực hiện "Ghi nhận đã quyết định xong" trên "các tổ đảng" với:
        | Văn bản | 12-QĐ/ĐU |
      Khi "Bà Hạnh" thực hiện "Chốt danh sách đề xuất" trên "các chi bộ"
      Thì hồ sơ "các chi bộ" ở trạng thái "Đã xác định số tối đa"
