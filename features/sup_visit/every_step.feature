# language: vi
Tính năng: Cuộc giám sát: mọi bước, mọi trường hợp bị từ chối

  Bối cảnh:
    Biết hôm nay là ngày 05/01/2026
    Và "Bà Mai" là "Ban Thường trực Ủy ban Mặt trận Tổ quốc" của "Ủy ban Mặt trận Tổ quốc phường Hoa Sữa"
    Và "Bà Hạnh" là "Văn phòng cấp ủy" của "Đảng ủy phường Hoa Sữa"
    Và "Bà Lan" là "Ban Tổ chức" của "Thành ủy Sông Mây"
    Và "Ông Bình" là "Chi ủy, bí thư chi bộ" của "Chi bộ khu dân cư số 3"
    Và "Ông Cường" là "Đại diện tổ chức giám sát" của "Hội Liên hiệp Phụ nữ phường Hoa Sữa"
    Và "Bà Thu" là "Ban Công tác Mặt trận" của "Hội Liên hiệp Phụ nữ phường Hoa Sữa"
    Và "Ông Dũng" là "Trưởng đoàn, tổ trưởng giám sát" của "Hội Liên hiệp Phụ nữ phường Hoa Sữa"
    Và "Ông Giang" là "Thành viên đoàn, tổ giám sát" của "Hội Liên hiệp Phụ nữ phường Hoa Sữa"
    Và "Ông An" là "Người đứng đầu" của "Trường Tiểu học Hoa Sữa"
    Và "Bà Hoa" là "Người đứng đầu" của "Trường Tiểu học Hoa Sữa"
    Và có tổ chức "Đảng ủy phường Cỏ Lau"

  Quy tắc: Mở hồ sơ

    Bối cảnh:
      Biết hồ sơ "kế hoạch tu dưỡng, rèn luyện cá nhân số 1" thuộc loại "Kế hoạch tu dưỡng, rèn luyện cá nhân" do "Bà Lan" mở ngày 05/01/2026 với:
        | Người lập kế hoạch                               | Ông An                                 |
        | Cấp ủy quản lý hồ sơ                             | Đảng ủy phường Hoa Sữa                 |
        | Chi bộ                                           | Chi bộ khu dân cư số 3                 |
        | Cấp có thẩm quyền xác nhận, phê duyệt            | Thành ủy Sông Mây                      |
        | Đối tượng                                        | đảng viên                              |
        | Năm                                              | 2026                                   |
        | Thuộc diện phải niêm yết                         | có                                     |
        | Thuộc diện Ban Thường vụ quản lý                 | có                                     |
        | Thuộc diện mở rộng đối tượng niêm yết            | có                                     |
        | Số hạn chế, khuyết điểm năm trước chưa khắc phục | 1                                      |
        | Ủy ban Mặt trận Tổ quốc tiếp nhận                | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
      Và ngày 06/01/2026 "Ông An" đã thực hiện "Bắt đầu dự thảo" trên "kế hoạch tu dưỡng, rèn luyện cá nhân số 1"
      Và ngày 07/01/2026 "Ông An" đã thực hiện "Đăng ký" trên "kế hoạch tu dưỡng, rèn luyện cá nhân số 1" với:
        | Chuyên đề năm                           | Như trong hồ sơ kèm theo |
        | Công việc cụ thể                        | Việc thứ 1               |
        | Nội dung khắc phục hạn chế, khuyết điểm | Việc thứ 1               |
      Và ngày 08/01/2026 "Ông Bình" đã thực hiện "Đưa ra chi bộ góp ý" trên "kế hoạch tu dưỡng, rèn luyện cá nhân số 1" với:
        | Biên bản | Biên bản ngày 08/01/2026 |
      Và ngày 09/01/2026 "Ông Bình" đã thực hiện "Xác nhận, phê duyệt" trên "kế hoạch tu dưỡng, rèn luyện cá nhân số 1" với:
        | Văn bản (số, ngày) | 15-QĐ/ĐU |
      Và "niêm yết công khai số 1" là hồ sơ "Niêm yết công khai" phát sinh từ "kế hoạch tu dưỡng, rèn luyện cá nhân số 1"
      Và hồ sơ "phân công giám sát số 1" thuộc loại "Phân công giám sát" gắn với "kế hoạch tu dưỡng, rèn luyện cá nhân số 1" do "Bà Mai" mở ngày 10/01/2026 với:
        | Người được giám sát             | Ông An                                 |
        | Ủy ban Mặt trận Tổ quốc chủ trì | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
        | Cấp ủy bàn giao kế hoạch        | Đảng ủy phường Cỏ Lau                  |
        | Giấy biên nhận                  | Giấy biên nhận ngày 10/01/2026         |
      Và ngày 12/01/2026 "Bà Mai" đã thực hiện "Dự kiến" trên "phân công giám sát số 1" với:
        | Tổ chức chủ trì giám sát | Hội Liên hiệp Phụ nữ phường Hoa Sữa |
        | Nội dung giám sát        | đạo đức, lối sống                   |
        | Giám sát từ ngày         | 11/02/2026                          |
        | Giám sát đến hết ngày    | 11/02/2026                          |
      Và ngày 13/01/2026 "Bà Mai" đã thực hiện "Phân công" trên "phân công giám sát số 1" với:
        | Văn bản (số, ngày) | 19-QĐ/ĐU |
      Và ngày 14/01/2026 "Ông Cường" đã thực hiện "Nhận nhiệm vụ" trên "phân công giám sát số 1"

    Tình huống: “Đưa vào kế hoạch” bị từ chối: chưa đúng điều kiện
      Biết hôm nay là ngày 16/01/2026
      Khi "Ông Cường" thử mở hồ sơ "cuộc giám sát số 1" thuộc loại "Cuộc giám sát" gắn với "phân công giám sát số 1" với:
        | Hình thức giám sát               | theo dõi thường xuyên                  |
        | Tổ chức chủ trì giám sát         | Hội Liên hiệp Phụ nữ phường Hoa Sữa    |
        | Ủy ban Mặt trận Tổ quốc cùng cấp | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
        | Cấp                              | cấp huyện                              |
        | Những người được giám sát        | Bà Hoa                                 |
        | Cấp ủy của người được giám sát   | Đảng ủy phường Hoa Sữa                 |
      Thì bị từ chối vì "yêu cầu: mọi hồ sơ liên quan"

  Quy tắc: Mở hồ sơ (2)

    Bối cảnh:
      Biết hồ sơ "kế hoạch tu dưỡng, rèn luyện cá nhân số 1" thuộc loại "Kế hoạch tu dưỡng, rèn luyện cá nhân" do "Bà Lan" mở ngày 05/01/2026 với:
        | Người lập kế hoạch                               | Ông An                                 |
        | Cấp ủy quản lý hồ sơ                             | Đảng ủy phường Hoa Sữa                 |
        | Chi bộ                                           | Chi bộ khu dân cư số 3                 |
        | Cấp có thẩm quyền xác nhận, phê duyệt            | Thành ủy Sông Mây                      |
        | Đối tượng                                        | đảng viên                              |
        | Năm                                              | 2026                                   |
        | Thuộc diện phải niêm yết                         | có                                     |
        | Thuộc diện Ban Thường vụ quản lý                 | có                                     |
        | Thuộc diện mở rộng đối tượng niêm yết            | có                                     |
        | Số hạn chế, khuyết điểm năm trước chưa khắc phục | 1                                      |
        | Ủy ban Mặt trận Tổ quốc tiếp nhận                | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
      Và ngày 06/01/2026 "Ông An" đã thực hiện "Bắt đầu dự thảo" trên "kế hoạch tu dưỡng, rèn luyện cá nhân số 1"
      Và ngày 07/01/2026 "Ông An" đã thực hiện "Đăng ký" trên "kế hoạch tu dưỡng, rèn luyện cá nhân số 1" với:
        | Chuyên đề năm                           | Như trong hồ sơ kèm theo |
        | Công việc cụ thể                        | Việc thứ 1               |
        | Nội dung khắc phục hạn chế, khuyết điểm | Việc thứ 1               |
      Và ngày 08/01/2026 "Ông Bình" đã thực hiện "Đưa ra chi bộ góp ý" trên "kế hoạch tu dưỡng, rèn luyện cá nhân số 1" với:
        | Biên bản | Biên bản ngày 08/01/2026 |
      Và ngày 09/01/2026 "Ông Bình" đã thực hiện "Xác nhận, phê duyệt" trên "kế hoạch tu dưỡng, rèn luyện cá nhân số 1" với:
        | Văn bản (số, ngày) | 15-QĐ/ĐU |
      Và "niêm yết công khai số 1" là hồ sơ "Niêm yết công khai" phát sinh từ "kế hoạch tu dưỡng, rèn luyện cá nhân số 1"
      Và hồ sơ "phân công giám sát số 1" thuộc loại "Phân công giám sát" gắn với "kế hoạch tu dưỡng, rèn luyện cá nhân số 1" do "Bà Mai" mở ngày 10/01/2026 với:
        | Người được giám sát             | Ông An                                 |
        | Ủy ban Mặt trận Tổ quốc chủ trì | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
        | Cấp ủy bàn giao kế hoạch        | Đảng ủy phường Cỏ Lau                  |
        | Giấy biên nhận                  | Giấy biên nhận ngày 10/01/2026         |
      Và ngày 12/01/2026 "Bà Mai" đã thực hiện "Dự kiến" trên "phân công giám sát số 1" với:
        | Tổ chức chủ trì giám sát | Hội Liên hiệp Phụ nữ phường Hoa Sữa |
        | Nội dung giám sát        | đạo đức, lối sống                   |
        | Giám sát từ ngày         | 11/02/2026                          |
        | Giám sát đến hết ngày    | 11/02/2026                          |
      Và ngày 13/01/2026 "Bà Mai" đã thực hiện "Phân công" trên "phân công giám sát số 1" với:
        | Văn bản (số, ngày) | 19-QĐ/ĐU |
      Và ngày 14/01/2026 "Ông Cường" đã thực hiện "Nhận nhiệm vụ" trên "phân công giám sát số 1"
      Và ngày 15/01/2026 "Ông Cường" đã thực hiện "Bắt đầu giám sát" trên "phân công giám sát số 1"

    Tình huống: “Đưa vào kế hoạch” bị từ chối: không có thẩm quyền
      Biết hôm nay là ngày 16/01/2026
      Khi "Ông Dũng" thử mở hồ sơ "cuộc giám sát số 1" thuộc loại "Cuộc giám sát" gắn với "phân công giám sát số 1" với:
        | Hình thức giám sát               | theo dõi thường xuyên                  |
        | Tổ chức chủ trì giám sát         | Hội Liên hiệp Phụ nữ phường Hoa Sữa    |
        | Ủy ban Mặt trận Tổ quốc cùng cấp | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
        | Cấp                              | cấp huyện                              |
        | Những người được giám sát        | Bà Hoa                                 |
        | Cấp ủy của người được giám sát   | Đảng ủy phường Hoa Sữa                 |
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"

    Tình huống: “Đưa vào kế hoạch” bị từ chối: thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 16/01/2026
      Khi "Ông Dũng" thử mở hồ sơ "cuộc giám sát số 1" thuộc loại "Cuộc giám sát" gắn với "phân công giám sát số 1"
      Thì bị từ chối vì "thiếu: Hình thức giám sát"
      Và bị từ chối vì "thiếu: Tổ chức chủ trì giám sát"
      Và bị từ chối vì "thiếu: Ủy ban Mặt trận Tổ quốc cùng cấp"
      Và bị từ chối vì "thiếu: Những người được giám sát"
      Và bị từ chối vì "thiếu: Cấp ủy của người được giám sát"

    Tình huống: “Đưa vào kế hoạch” bị từ chối: thiếu thông tin, giấy tờ (2)
      Biết hôm nay là ngày 16/01/2026
      Khi "Ông Cường" thử mở hồ sơ "cuộc giám sát số 1" thuộc loại "Cuộc giám sát" gắn với "phân công giám sát số 1" với:
        | Hình thức giám sát               | theo dõi thường xuyên                  |
        | Tổ chức chủ trì giám sát         | Hội Liên hiệp Phụ nữ phường Hoa Sữa    |
        | Ủy ban Mặt trận Tổ quốc cùng cấp | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
        | Những người được giám sát        | Bà Hoa                                 |
        | Cấp ủy của người được giám sát   | Đảng ủy phường Hoa Sữa                 |
      Thì bị từ chối vì "thiếu: Cấp"

    Tình huống: “Đưa vào kế hoạch”: Trong kế hoạch
      Biết hôm nay là ngày 16/01/2026
      Khi "Bà Thu" mở hồ sơ "cuộc giám sát số 1" thuộc loại "Cuộc giám sát" gắn với "phân công giám sát số 1" với:
        | Hình thức giám sát               | theo dõi thường xuyên                  |
        | Tổ chức chủ trì giám sát         | Hội Liên hiệp Phụ nữ phường Hoa Sữa    |
        | Ủy ban Mặt trận Tổ quốc cùng cấp | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
        | Cấp                              | cấp huyện                              |
        | Những người được giám sát        | Bà Hoa                                 |
        | Cấp ủy của người được giám sát   | Đảng ủy phường Hoa Sữa                 |
      Thì hồ sơ "cuộc giám sát số 1" ở trạng thái "Trong kế hoạch"
      Và hồ sơ "phân công giám sát số 1" ở trạng thái "Đang giám sát"

  Quy tắc: Hồ sơ “Cuộc giám sát” ở trạng thái “Trong kế hoạch”

    Bối cảnh:
      Biết hồ sơ "kế hoạch tu dưỡng, rèn luyện cá nhân số 1" thuộc loại "Kế hoạch tu dưỡng, rèn luyện cá nhân" do "Bà Lan" mở ngày 05/01/2026 với:
        | Người lập kế hoạch                               | Ông An                                 |
        | Cấp ủy quản lý hồ sơ                             | Đảng ủy phường Hoa Sữa                 |
        | Chi bộ                                           | Chi bộ khu dân cư số 3                 |
        | Cấp có thẩm quyền xác nhận, phê duyệt            | Thành ủy Sông Mây                      |
        | Đối tượng                                        | đảng viên                              |
        | Năm                                              | 2026                                   |
        | Thuộc diện phải niêm yết                         | có                                     |
        | Thuộc diện Ban Thường vụ quản lý                 | có                                     |
        | Thuộc diện mở rộng đối tượng niêm yết            | có                                     |
        | Số hạn chế, khuyết điểm năm trước chưa khắc phục | 1                                      |
        | Ủy ban Mặt trận Tổ quốc tiếp nhận                | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
      Và ngày 06/01/2026 "Ông An" đã thực hiện "Bắt đầu dự thảo" trên "kế hoạch tu dưỡng, rèn luyện cá nhân số 1"
      Và ngày 07/01/2026 "Ông An" đã thực hiện "Đăng ký" trên "kế hoạch tu dưỡng, rèn luyện cá nhân số 1" với:
        | Chuyên đề năm                           | Như trong hồ sơ kèm theo |
        | Công việc cụ thể                        | Việc thứ 1               |
        | Nội dung khắc phục hạn chế, khuyết điểm | Việc thứ 1               |
      Và ngày 08/01/2026 "Ông Bình" đã thực hiện "Đưa ra chi bộ góp ý" trên "kế hoạch tu dưỡng, rèn luyện cá nhân số 1" với:
        | Biên bản | Biên bản ngày 08/01/2026 |
      Và ngày 09/01/2026 "Ông Bình" đã thực hiện "Xác nhận, phê duyệt" trên "kế hoạch tu dưỡng, rèn luyện cá nhân số 1" với:
        | Văn bản (số, ngày) | 15-QĐ/ĐU |
      Và "niêm yết công khai số 1" là hồ sơ "Niêm yết công khai" phát sinh từ "kế hoạch tu dưỡng, rèn luyện cá nhân số 1"
      Và hồ sơ "phân công giám sát số 1" thuộc loại "Phân công giám sát" gắn với "kế hoạch tu dưỡng, rèn luyện cá nhân số 1" do "Bà Mai" mở ngày 10/01/2026 với:
        | Người được giám sát             | Ông An                                 |
        | Ủy ban Mặt trận Tổ quốc chủ trì | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
        | Cấp ủy bàn giao kế hoạch        | Đảng ủy phường Cỏ Lau                  |
        | Giấy biên nhận                  | Giấy biên nhận ngày 10/01/2026         |
      Và ngày 12/01/2026 "Bà Mai" đã thực hiện "Dự kiến" trên "phân công giám sát số 1" với:
        | Tổ chức chủ trì giám sát | Hội Liên hiệp Phụ nữ phường Hoa Sữa |
        | Nội dung giám sát        | đạo đức, lối sống                   |
        | Giám sát từ ngày         | 11/02/2026                          |
        | Giám sát đến hết ngày    | 11/02/2026                          |
      Và ngày 13/01/2026 "Bà Mai" đã thực hiện "Phân công" trên "phân công giám sát số 1" với:
        | Văn bản (số, ngày) | 19-QĐ/ĐU |
      Và ngày 14/01/2026 "Ông Cường" đã thực hiện "Nhận nhiệm vụ" trên "phân công giám sát số 1"
      Và ngày 15/01/2026 "Ông Cường" đã thực hiện "Bắt đầu giám sát" trên "phân công giám sát số 1"
      Và hồ sơ "cuộc giám sát số 1" thuộc loại "Cuộc giám sát" gắn với "phân công giám sát số 1" do "Ông Cường" mở ngày 16/01/2026 với:
        | Hình thức giám sát               | theo dõi thường xuyên                  |
        | Tổ chức chủ trì giám sát         | Hội Liên hiệp Phụ nữ phường Hoa Sữa    |
        | Ủy ban Mặt trận Tổ quốc cùng cấp | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
        | Cấp                              | cấp huyện                              |
        | Những người được giám sát        | Bà Hoa                                 |
        | Cấp ủy của người được giám sát   | Đảng ủy phường Hoa Sữa                 |

    Tình huống: “Khai mạc” bị từ chối: không có thẩm quyền
      Biết hôm nay là ngày 19/01/2026
      Khi "Ông Giang" thử "Khai mạc" trên "cuộc giám sát số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"

    Tình huống: “Hủy” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 19/01/2026
      Khi "Ông Dũng" thử "Hủy" trên "cuộc giám sát số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: lý do"

    Tình huống: “Khai mạc” khi “Trong kế hoạch”: Đang làm việc
      Biết hôm nay là ngày 19/01/2026
      Khi "Ông Dũng" thực hiện "Khai mạc" trên "cuộc giám sát số 1"
      Thì hồ sơ "cuộc giám sát số 1" ở trạng thái "Đang làm việc"

  Quy tắc: Hồ sơ “Cuộc giám sát” ở trạng thái “Đang làm việc”

    Bối cảnh:
      Biết hồ sơ "kế hoạch tu dưỡng, rèn luyện cá nhân số 1" thuộc loại "Kế hoạch tu dưỡng, rèn luyện cá nhân" do "Bà Lan" mở ngày 05/01/2026 với:
        | Người lập kế hoạch                               | Ông An                                 |
        | Cấp ủy quản lý hồ sơ                             | Đảng ủy phường Hoa Sữa                 |
        | Chi bộ                                           | Chi bộ khu dân cư số 3                 |
        | Cấp có thẩm quyền xác nhận, phê duyệt            | Thành ủy Sông Mây                      |
        | Đối tượng                                        | đảng viên                              |
        | Năm                                              | 2026                                   |
        | Thuộc diện phải niêm yết                         | có                                     |
        | Thuộc diện Ban Thường vụ quản lý                 | có                                     |
        | Thuộc diện mở rộng đối tượng niêm yết            | có                                     |
        | Số hạn chế, khuyết điểm năm trước chưa khắc phục | 1                                      |
        | Ủy ban Mặt trận Tổ quốc tiếp nhận                | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
      Và ngày 06/01/2026 "Ông An" đã thực hiện "Bắt đầu dự thảo" trên "kế hoạch tu dưỡng, rèn luyện cá nhân số 1"
      Và ngày 07/01/2026 "Ông An" đã thực hiện "Đăng ký" trên "kế hoạch tu dưỡng, rèn luyện cá nhân số 1" với:
        | Chuyên đề năm                           | Như trong hồ sơ kèm theo |
        | Công việc cụ thể                        | Việc thứ 1               |
        | Nội dung khắc phục hạn chế, khuyết điểm | Việc thứ 1               |
      Và ngày 08/01/2026 "Ông Bình" đã thực hiện "Đưa ra chi bộ góp ý" trên "kế hoạch tu dưỡng, rèn luyện cá nhân số 1" với:
        | Biên bản | Biên bản ngày 08/01/2026 |
      Và ngày 09/01/2026 "Ông Bình" đã thực hiện "Xác nhận, phê duyệt" trên "kế hoạch tu dưỡng, rèn luyện cá nhân số 1" với:
        | Văn bản (số, ngày) | 15-QĐ/ĐU |
      Và "niêm yết công khai số 1" là hồ sơ "Niêm yết công khai" phát sinh từ "kế hoạch tu dưỡng, rèn luyện cá nhân số 1"
      Và hồ sơ "phân công giám sát số 1" thuộc loại "Phân công giám sát" gắn với "kế hoạch tu dưỡng, rèn luyện cá nhân số 1" do "Bà Mai" mở ngày 10/01/2026 với:
        | Người được giám sát             | Ông An                                 |
        | Ủy ban Mặt trận Tổ quốc chủ trì | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
        | Cấp ủy bàn giao kế hoạch        | Đảng ủy phường Cỏ Lau                  |
        | Giấy biên nhận                  | Giấy biên nhận ngày 10/01/2026         |
      Và ngày 12/01/2026 "Bà Mai" đã thực hiện "Dự kiến" trên "phân công giám sát số 1" với:
        | Tổ chức chủ trì giám sát | Hội Liên hiệp Phụ nữ phường Hoa Sữa |
        | Nội dung giám sát        | đạo đức, lối sống                   |
        | Giám sát từ ngày         | 11/02/2026                          |
        | Giám sát đến hết ngày    | 11/02/2026                          |
      Và ngày 13/01/2026 "Bà Mai" đã thực hiện "Phân công" trên "phân công giám sát số 1" với:
        | Văn bản (số, ngày) | 19-QĐ/ĐU |
      Và ngày 14/01/2026 "Ông Cường" đã thực hiện "Nhận nhiệm vụ" trên "phân công giám sát số 1"
      Và ngày 15/01/2026 "Ông Cường" đã thực hiện "Bắt đầu giám sát" trên "phân công giám sát số 1"
      Và hồ sơ "cuộc giám sát số 1" thuộc loại "Cuộc giám sát" gắn với "phân công giám sát số 1" do "Ông Cường" mở ngày 16/01/2026 với:
        | Hình thức giám sát               | theo dõi thường xuyên                  |
        | Tổ chức chủ trì giám sát         | Hội Liên hiệp Phụ nữ phường Hoa Sữa    |
        | Ủy ban Mặt trận Tổ quốc cùng cấp | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
        | Cấp                              | cấp huyện                              |
        | Những người được giám sát        | Bà Hoa                                 |
        | Cấp ủy của người được giám sát   | Đảng ủy phường Hoa Sữa                 |
      Và ngày 19/01/2026 "Ông Cường" đã thực hiện "Khai mạc" trên "cuộc giám sát số 1"

    Tình huống: “Góp ý” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 20/01/2026
      Khi "Bà Mai" thử "Góp ý" trên "cuộc giám sát số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: Người được góp ý"
      Và bị từ chối vì "thiếu: Nội dung góp ý"

    Tình huống: “Góp ý” bị từ chối: việc của chính mình hoặc đã làm bước trước
      Biết hôm nay là ngày 20/01/2026
      Khi "Bà Hoa" thử "Góp ý" trên "cuộc giám sát số 1" với:
        | Người được góp ý | Bà Hoa                   |
        | Nội dung góp ý   | Như trong hồ sơ kèm theo |
      Thì bị từ chối vì "không được tự quyết định việc của chính mình (Người được góp ý)"

    Tình huống: “Kết luận buổi làm việc” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 20/01/2026
      Khi "Ông Giang" thử "Kết luận buổi làm việc" trên "cuộc giám sát số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: biên bản"

    Tình huống: “Góp ý” khi “Đang làm việc”: Đang làm việc
      Biết hôm nay là ngày 20/01/2026
      Khi "Ông Giang" thực hiện "Góp ý" trên "cuộc giám sát số 1" với:
        | Người được góp ý | Bà Hoa                   |
        | Nội dung góp ý   | Như trong hồ sơ kèm theo |
      Thì hồ sơ "cuộc giám sát số 1" ở trạng thái "Đang làm việc"
      Và hồ sơ "cuộc giám sát số 1" có 1 hồ sơ "Phản ánh, kiến nghị, góp ý" ở trạng thái "Đã ghi sổ, tiếp nhận"

  Quy tắc: Hồ sơ “Cuộc giám sát” ở trạng thái “Đã kết thúc buổi làm việc”

    Bối cảnh:
      Biết hồ sơ "kế hoạch tu dưỡng, rèn luyện cá nhân số 1" thuộc loại "Kế hoạch tu dưỡng, rèn luyện cá nhân" do "Bà Lan" mở ngày 05/01/2026 với:
        | Người lập kế hoạch                               | Ông An                                 |
        | Cấp ủy quản lý hồ sơ                             | Đảng ủy phường Hoa Sữa                 |
        | Chi bộ                                           | Chi bộ khu dân cư số 3                 |
        | Cấp có thẩm quyền xác nhận, phê duyệt            | Thành ủy Sông Mây                      |
        | Đối tượng                                        | đảng viên                              |
        | Năm                                              | 2026                                   |
        | Thuộc diện phải niêm yết                         | có                                     |
        | Thuộc diện Ban Thường vụ quản lý                 | có                                     |
        | Thuộc diện mở rộng đối tượng niêm yết            | có                                     |
        | Số hạn chế, khuyết điểm năm trước chưa khắc phục | 1                                      |
        | Ủy ban Mặt trận Tổ quốc tiếp nhận                | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
      Và ngày 06/01/2026 "Ông An" đã thực hiện "Bắt đầu dự thảo" trên "kế hoạch tu dưỡng, rèn luyện cá nhân số 1"
      Và ngày 07/01/2026 "Ông An" đã thực hiện "Đăng ký" trên "kế hoạch tu dưỡng, rèn luyện cá nhân số 1" với:
        | Chuyên đề năm                           | Như trong hồ sơ kèm theo |
        | Công việc cụ thể                        | Việc thứ 1               |
        | Nội dung khắc phục hạn chế, khuyết điểm | Việc thứ 1               |
      Và ngày 08/01/2026 "Ông Bình" đã thực hiện "Đưa ra chi bộ góp ý" trên "kế hoạch tu dưỡng, rèn luyện cá nhân số 1" với:
        | Biên bản | Biên bản ngày 08/01/2026 |
      Và ngày 09/01/2026 "Ông Bình" đã thực hiện "Xác nhận, phê duyệt" trên "kế hoạch tu dưỡng, rèn luyện cá nhân số 1" với:
        | Văn bản (số, ngày) | 15-QĐ/ĐU |
      Và "niêm yết công khai số 1" là hồ sơ "Niêm yết công khai" phát sinh từ "kế hoạch tu dưỡng, rèn luyện cá nhân số 1"
      Và hồ sơ "phân công giám sát số 1" thuộc loại "Phân công giám sát" gắn với "kế hoạch tu dưỡng, rèn luyện cá nhân số 1" do "Bà Mai" mở ngày 10/01/2026 với:
        | Người được giám sát             | Ông An                                 |
        | Ủy ban Mặt trận Tổ quốc chủ trì | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
        | Cấp ủy bàn giao kế hoạch        | Đảng ủy phường Cỏ Lau                  |
        | Giấy biên nhận                  | Giấy biên nhận ngày 10/01/2026         |
      Và ngày 12/01/2026 "Bà Mai" đã thực hiện "Dự kiến" trên "phân công giám sát số 1" với:
        | Tổ chức chủ trì giám sát | Hội Liên hiệp Phụ nữ phường Hoa Sữa |
        | Nội dung giám sát        | đạo đức, lối sống                   |
        | Giám sát từ ngày         | 11/02/2026                          |
        | Giám sát đến hết ngày    | 11/02/2026                          |
      Và ngày 13/01/2026 "Bà Mai" đã thực hiện "Phân công" trên "phân công giám sát số 1" với:
        | Văn bản (số, ngày) | 19-QĐ/ĐU |
      Và ngày 14/01/2026 "Ông Cường" đã thực hiện "Nhận nhiệm vụ" trên "phân công giám sát số 1"
      Và ngày 15/01/2026 "Ông Cường" đã thực hiện "Bắt đầu giám sát" trên "phân công giám sát số 1"
      Và hồ sơ "cuộc giám sát số 1" thuộc loại "Cuộc giám sát" gắn với "phân công giám sát số 1" do "Ông Cường" mở ngày 16/01/2026 với:
        | Hình thức giám sát               | theo dõi thường xuyên                  |
        | Tổ chức chủ trì giám sát         | Hội Liên hiệp Phụ nữ phường Hoa Sữa    |
        | Ủy ban Mặt trận Tổ quốc cùng cấp | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
        | Cấp                              | cấp huyện                              |
        | Những người được giám sát        | Bà Hoa                                 |
        | Cấp ủy của người được giám sát   | Đảng ủy phường Hoa Sữa                 |
      Và ngày 19/01/2026 "Ông Cường" đã thực hiện "Khai mạc" trên "cuộc giám sát số 1"
      Và ngày 20/01/2026 "Ông Cường" đã thực hiện "Kết luận buổi làm việc" trên "cuộc giám sát số 1" với:
        | Biên bản | Biên bản ngày 20/01/2026 |

    Tình huống: “Báo cáo kết quả” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 21/01/2026
      Khi "Ông Giang" thử "Báo cáo kết quả" trên "cuộc giám sát số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: báo cáo"

    Tình huống: Quá hạn “Báo cáo kết quả giám sát”
      Khi đến ngày 05/02/2026
      Thì hạn "Báo cáo kết quả giám sát" của "cuộc giám sát số 1" là ngày 04/02/2026
      Và hồ sơ "cuộc giám sát số 1" quá hạn "Báo cáo kết quả giám sát"

  Quy tắc: Hồ sơ “Cuộc giám sát” ở trạng thái “Có báo cáo kết quả của đoàn”

    Bối cảnh:
      Biết hồ sơ "kế hoạch tu dưỡng, rèn luyện cá nhân số 1" thuộc loại "Kế hoạch tu dưỡng, rèn luyện cá nhân" do "Bà Lan" mở ngày 05/01/2026 với:
        | Người lập kế hoạch                               | Ông An                                 |
        | Cấp ủy quản lý hồ sơ                             | Đảng ủy phường Hoa Sữa                 |
        | Chi bộ                                           | Chi bộ khu dân cư số 3                 |
        | Cấp có thẩm quyền xác nhận, phê duyệt            | Thành ủy Sông Mây                      |
        | Đối tượng                                        | đảng viên                              |
        | Năm                                              | 2026                                   |
        | Thuộc diện phải niêm yết                         | có                                     |
        | Thuộc diện Ban Thường vụ quản lý                 | có                                     |
        | Thuộc diện mở rộng đối tượng niêm yết            | có                                     |
        | Số hạn chế, khuyết điểm năm trước chưa khắc phục | 1                                      |
        | Ủy ban Mặt trận Tổ quốc tiếp nhận                | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
      Và ngày 06/01/2026 "Ông An" đã thực hiện "Bắt đầu dự thảo" trên "kế hoạch tu dưỡng, rèn luyện cá nhân số 1"
      Và ngày 07/01/2026 "Ông An" đã thực hiện "Đăng ký" trên "kế hoạch tu dưỡng, rèn luyện cá nhân số 1" với:
        | Chuyên đề năm                           | Như trong hồ sơ kèm theo |
        | Công việc cụ thể                        | Việc thứ 1               |
        | Nội dung khắc phục hạn chế, khuyết điểm | Việc thứ 1               |
      Và ngày 08/01/2026 "Ông Bình" đã thực hiện "Đưa ra chi bộ góp ý" trên "kế hoạch tu dưỡng, rèn luyện cá nhân số 1" với:
        | Biên bản | Biên bản ngày 08/01/2026 |
      Và ngày 09/01/2026 "Ông Bình" đã thực hiện "Xác nhận, phê duyệt" trên "kế hoạch tu dưỡng, rèn luyện cá nhân số 1" với:
        | Văn bản (số, ngày) | 15-QĐ/ĐU |
      Và "niêm yết công khai số 1" là hồ sơ "Niêm yết công khai" phát sinh từ "kế hoạch tu dưỡng, rèn luyện cá nhân số 1"
      Và hồ sơ "phân công giám sát số 1" thuộc loại "Phân công giám sát" gắn với "kế hoạch tu dưỡng, rèn luyện cá nhân số 1" do "Bà Mai" mở ngày 10/01/2026 với:
        | Người được giám sát             | Ông An                                 |
        | Ủy ban Mặt trận Tổ quốc chủ trì | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
        | Cấp ủy bàn giao kế hoạch        | Đảng ủy phường Cỏ Lau                  |
        | Giấy biên nhận                  | Giấy biên nhận ngày 10/01/2026         |
      Và ngày 12/01/2026 "Bà Mai" đã thực hiện "Dự kiến" trên "phân công giám sát số 1" với:
        | Tổ chức chủ trì giám sát | Hội Liên hiệp Phụ nữ phường Hoa Sữa |
        | Nội dung giám sát        | đạo đức, lối sống                   |
        | Giám sát từ ngày         | 11/02/2026                          |
        | Giám sát đến hết ngày    | 11/02/2026                          |
      Và ngày 13/01/2026 "Bà Mai" đã thực hiện "Phân công" trên "phân công giám sát số 1" với:
        | Văn bản (số, ngày) | 19-QĐ/ĐU |
      Và ngày 14/01/2026 "Ông Cường" đã thực hiện "Nhận nhiệm vụ" trên "phân công giám sát số 1"
      Và ngày 15/01/2026 "Ông Cường" đã thực hiện "Bắt đầu giám sát" trên "phân công giám sát số 1"
      Và hồ sơ "cuộc giám sát số 1" thuộc loại "Cuộc giám sát" gắn với "phân công giám sát số 1" do "Ông Cường" mở ngày 16/01/2026 với:
        | Hình thức giám sát               | theo dõi thường xuyên                  |
        | Tổ chức chủ trì giám sát         | Hội Liên hiệp Phụ nữ phường Hoa Sữa    |
        | Ủy ban Mặt trận Tổ quốc cùng cấp | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
        | Cấp                              | cấp huyện                              |
        | Những người được giám sát        | Bà Hoa                                 |
        | Cấp ủy của người được giám sát   | Đảng ủy phường Hoa Sữa                 |
      Và ngày 19/01/2026 "Ông Cường" đã thực hiện "Khai mạc" trên "cuộc giám sát số 1"
      Và ngày 20/01/2026 "Ông Cường" đã thực hiện "Kết luận buổi làm việc" trên "cuộc giám sát số 1" với:
        | Biên bản | Biên bản ngày 20/01/2026 |
      Và ngày 21/01/2026 "Ông Cường" đã thực hiện "Báo cáo kết quả" trên "cuộc giám sát số 1" với:
        | Báo cáo | Báo cáo ngày 21/01/2026 |

    Tình huống: “Kết luận, kiến nghị” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 22/01/2026
      Khi "Bà Thu" thử "Kết luận, kiến nghị" trên "cuộc giám sát số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: văn bản (số, ngày)"

    Tình huống: Đã làm đúng hạn “Báo cáo kết quả giám sát”
      Khi đến ngày 05/02/2026
      Thì hồ sơ "cuộc giám sát số 1" không quá hạn "Báo cáo kết quả giám sát"

  Quy tắc: Hồ sơ “Cuộc giám sát” ở trạng thái “Đã kết luận, gửi văn bản kiến nghị”

    Bối cảnh:
      Biết hồ sơ "kế hoạch tu dưỡng, rèn luyện cá nhân số 1" thuộc loại "Kế hoạch tu dưỡng, rèn luyện cá nhân" do "Bà Lan" mở ngày 05/01/2026 với:
        | Người lập kế hoạch                               | Ông An                                 |
        | Cấp ủy quản lý hồ sơ                             | Đảng ủy phường Hoa Sữa                 |
        | Chi bộ                                           | Chi bộ khu dân cư số 3                 |
        | Cấp có thẩm quyền xác nhận, phê duyệt            | Thành ủy Sông Mây                      |
        | Đối tượng                                        | đảng viên                              |
        | Năm                                              | 2026                                   |
        | Thuộc diện phải niêm yết                         | có                                     |
        | Thuộc diện Ban Thường vụ quản lý                 | có                                     |
        | Thuộc diện mở rộng đối tượng niêm yết            | có                                     |
        | Số hạn chế, khuyết điểm năm trước chưa khắc phục | 1                                      |
        | Ủy ban Mặt trận Tổ quốc tiếp nhận                | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
      Và ngày 06/01/2026 "Ông An" đã thực hiện "Bắt đầu dự thảo" trên "kế hoạch tu dưỡng, rèn luyện cá nhân số 1"
      Và ngày 07/01/2026 "Ông An" đã thực hiện "Đăng ký" trên "kế hoạch tu dưỡng, rèn luyện cá nhân số 1" với:
        | Chuyên đề năm                           | Như trong hồ sơ kèm theo |
        | Công việc cụ thể                        | Việc thứ 1               |
        | Nội dung khắc phục hạn chế, khuyết điểm | Việc thứ 1               |
      Và ngày 08/01/2026 "Ông Bình" đã thực hiện "Đưa ra chi bộ góp ý" trên "kế hoạch tu dưỡng, rèn luyện cá nhân số 1" với:
        | Biên bản | Biên bản ngày 08/01/2026 |
      Và ngày 09/01/2026 "Ông Bình" đã thực hiện "Xác nhận, phê duyệt" trên "kế hoạch tu dưỡng, rèn luyện cá nhân số 1" với:
        | Văn bản (số, ngày) | 15-QĐ/ĐU |
      Và "niêm yết công khai số 1" là hồ sơ "Niêm yết công khai" phát sinh từ "kế hoạch tu dưỡng, rèn luyện cá nhân số 1"
      Và hồ sơ "phân công giám sát số 1" thuộc loại "Phân công giám sát" gắn với "kế hoạch tu dưỡng, rèn luyện cá nhân số 1" do "Bà Mai" mở ngày 10/01/2026 với:
        | Người được giám sát             | Ông An                                 |
        | Ủy ban Mặt trận Tổ quốc chủ trì | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
        | Cấp ủy bàn giao kế hoạch        | Đảng ủy phường Cỏ Lau                  |
        | Giấy biên nhận                  | Giấy biên nhận ngày 10/01/2026         |
      Và ngày 12/01/2026 "Bà Mai" đã thực hiện "Dự kiến" trên "phân công giám sát số 1" với:
        | Tổ chức chủ trì giám sát | Hội Liên hiệp Phụ nữ phường Hoa Sữa |
        | Nội dung giám sát        | đạo đức, lối sống                   |
        | Giám sát từ ngày         | 11/02/2026                          |
        | Giám sát đến hết ngày    | 11/02/2026                          |
      Và ngày 13/01/2026 "Bà Mai" đã thực hiện "Phân công" trên "phân công giám sát số 1" với:
        | Văn bản (số, ngày) | 19-QĐ/ĐU |
      Và ngày 14/01/2026 "Ông Cường" đã thực hiện "Nhận nhiệm vụ" trên "phân công giám sát số 1"
      Và ngày 15/01/2026 "Ông Cường" đã thực hiện "Bắt đầu giám sát" trên "phân công giám sát số 1"
      Và hồ sơ "cuộc giám sát số 1" thuộc loại "Cuộc giám sát" gắn với "phân công giám sát số 1" do "Ông Cường" mở ngày 16/01/2026 với:
        | Hình thức giám sát               | theo dõi thường xuyên                  |
        | Tổ chức chủ trì giám sát         | Hội Liên hiệp Phụ nữ phường Hoa Sữa    |
        | Ủy ban Mặt trận Tổ quốc cùng cấp | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
        | Cấp                              | cấp huyện                              |
        | Những người được giám sát        | Bà Hoa                                 |
        | Cấp ủy của người được giám sát   | Đảng ủy phường Hoa Sữa                 |
      Và ngày 19/01/2026 "Ông Cường" đã thực hiện "Khai mạc" trên "cuộc giám sát số 1"
      Và ngày 20/01/2026 "Ông Cường" đã thực hiện "Kết luận buổi làm việc" trên "cuộc giám sát số 1" với:
        | Biên bản | Biên bản ngày 20/01/2026 |
      Và ngày 21/01/2026 "Ông Cường" đã thực hiện "Báo cáo kết quả" trên "cuộc giám sát số 1" với:
        | Báo cáo | Báo cáo ngày 21/01/2026 |
      Và ngày 22/01/2026 "Bà Mai" đã thực hiện "Kết luận, kiến nghị" trên "cuộc giám sát số 1" với:
        | Văn bản (số, ngày) | 28-QĐ/ĐU |

    Tình huống: “Theo dõi, đôn đốc” bị từ chối: không có thẩm quyền
      Biết hôm nay là ngày 23/01/2026
      Khi "Bà Thu" thử "Theo dõi, đôn đốc" trên "cuộc giám sát số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"

    Tình huống: “Đề nghị xem xét lại” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 23/01/2026
      Khi "Ông Cường" thử "Đề nghị xem xét lại" trên "cuộc giám sát số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: lý do"

  Quy tắc: Hồ sơ “Cuộc giám sát” ở trạng thái “Xem xét lại kiến nghị”

    Bối cảnh:
      Biết hồ sơ "kế hoạch tu dưỡng, rèn luyện cá nhân số 1" thuộc loại "Kế hoạch tu dưỡng, rèn luyện cá nhân" do "Bà Lan" mở ngày 05/01/2026 với:
        | Người lập kế hoạch                               | Ông An                                 |
        | Cấp ủy quản lý hồ sơ                             | Đảng ủy phường Hoa Sữa                 |
        | Chi bộ                                           | Chi bộ khu dân cư số 3                 |
        | Cấp có thẩm quyền xác nhận, phê duyệt            | Thành ủy Sông Mây                      |
        | Đối tượng                                        | đảng viên                              |
        | Năm                                              | 2026                                   |
        | Thuộc diện phải niêm yết                         | có                                     |
        | Thuộc diện Ban Thường vụ quản lý                 | có                                     |
        | Thuộc diện mở rộng đối tượng niêm yết            | có                                     |
        | Số hạn chế, khuyết điểm năm trước chưa khắc phục | 1                                      |
        | Ủy ban Mặt trận Tổ quốc tiếp nhận                | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
      Và ngày 06/01/2026 "Ông An" đã thực hiện "Bắt đầu dự thảo" trên "kế hoạch tu dưỡng, rèn luyện cá nhân số 1"
      Và ngày 07/01/2026 "Ông An" đã thực hiện "Đăng ký" trên "kế hoạch tu dưỡng, rèn luyện cá nhân số 1" với:
        | Chuyên đề năm                           | Như trong hồ sơ kèm theo |
        | Công việc cụ thể                        | Việc thứ 1               |
        | Nội dung khắc phục hạn chế, khuyết điểm | Việc thứ 1               |
      Và ngày 08/01/2026 "Ông Bình" đã thực hiện "Đưa ra chi bộ góp ý" trên "kế hoạch tu dưỡng, rèn luyện cá nhân số 1" với:
        | Biên bản | Biên bản ngày 08/01/2026 |
      Và ngày 09/01/2026 "Ông Bình" đã thực hiện "Xác nhận, phê duyệt" trên "kế hoạch tu dưỡng, rèn luyện cá nhân số 1" với:
        | Văn bản (số, ngày) | 15-QĐ/ĐU |
      Và "niêm yết công khai số 1" là hồ sơ "Niêm yết công khai" phát sinh từ "kế hoạch tu dưỡng, rèn luyện cá nhân số 1"
      Và hồ sơ "phân công giám sát số 1" thuộc loại "Phân công giám sát" gắn với "kế hoạch tu dưỡng, rèn luyện cá nhân số 1" do "Bà Mai" mở ngày 10/01/2026 với:
        | Người được giám sát             | Ông An                                 |
        | Ủy ban Mặt trận Tổ quốc chủ trì | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
        | Cấp ủy bàn giao kế hoạch        | Đảng ủy phường Cỏ Lau                  |
        | Giấy biên nhận                  | Giấy biên nhận ngày 10/01/2026         |
      Và ngày 12/01/2026 "Bà Mai" đã thực hiện "Dự kiến" trên "phân công giám sát số 1" với:
        | Tổ chức chủ trì giám sát | Hội Liên hiệp Phụ nữ phường Hoa Sữa |
        | Nội dung giám sát        | đạo đức, lối sống                   |
        | Giám sát từ ngày         | 11/02/2026                          |
        | Giám sát đến hết ngày    | 11/02/2026                          |
      Và ngày 13/01/2026 "Bà Mai" đã thực hiện "Phân công" trên "phân công giám sát số 1" với:
        | Văn bản (số, ngày) | 19-QĐ/ĐU |
      Và ngày 14/01/2026 "Ông Cường" đã thực hiện "Nhận nhiệm vụ" trên "phân công giám sát số 1"
      Và ngày 15/01/2026 "Ông Cường" đã thực hiện "Bắt đầu giám sát" trên "phân công giám sát số 1"
      Và hồ sơ "cuộc giám sát số 1" thuộc loại "Cuộc giám sát" gắn với "phân công giám sát số 1" do "Ông Cường" mở ngày 16/01/2026 với:
        | Hình thức giám sát               | theo dõi thường xuyên                  |
        | Tổ chức chủ trì giám sát         | Hội Liên hiệp Phụ nữ phường Hoa Sữa    |
        | Ủy ban Mặt trận Tổ quốc cùng cấp | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
        | Cấp                              | cấp huyện                              |
        | Những người được giám sát        | Bà Hoa                                 |
        | Cấp ủy của người được giám sát   | Đảng ủy phường Hoa Sữa                 |
      Và ngày 19/01/2026 "Ông Cường" đã thực hiện "Khai mạc" trên "cuộc giám sát số 1"
      Và ngày 20/01/2026 "Ông Cường" đã thực hiện "Kết luận buổi làm việc" trên "cuộc giám sát số 1" với:
        | Biên bản | Biên bản ngày 20/01/2026 |
      Và ngày 21/01/2026 "Ông Cường" đã thực hiện "Báo cáo kết quả" trên "cuộc giám sát số 1" với:
        | Báo cáo | Báo cáo ngày 21/01/2026 |
      Và ngày 22/01/2026 "Bà Mai" đã thực hiện "Kết luận, kiến nghị" trên "cuộc giám sát số 1" với:
        | Văn bản (số, ngày) | 28-QĐ/ĐU |
      Và ngày 23/01/2026 "Bà Hạnh" đã thực hiện "Đề nghị xem xét lại" trên "cuộc giám sát số 1" với:
        | Lý do | Theo kết quả xem xét hồ sơ |

    Tình huống: “Quyết định việc xem xét lại” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 26/01/2026
      Khi "Bà Thu" thử "Quyết định việc xem xét lại" trên "cuộc giám sát số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: Kết quả xem xét lại"
      Và bị từ chối vì "thiếu: lý do"
      Và bị từ chối vì "thiếu: văn bản (số, ngày)"

    Tình huống: “Quyết định việc xem xét lại” bị từ chối: việc của chính mình hoặc đã làm bước trước
      Biết hôm nay là ngày 26/01/2026
      Khi "Bà Hạnh" thử "Quyết định việc xem xét lại" trên "cuộc giám sát số 1"
      Thì bị từ chối vì "đã thực hiện bước “Đề nghị xem xét lại”, nên phải là người khác làm bước này"

  Quy tắc: Hồ sơ “Cuộc giám sát” ở trạng thái “Theo dõi, đôn đốc thực hiện kiến nghị”

    Bối cảnh:
      Biết hồ sơ "kế hoạch tu dưỡng, rèn luyện cá nhân số 1" thuộc loại "Kế hoạch tu dưỡng, rèn luyện cá nhân" do "Bà Lan" mở ngày 05/01/2026 với:
        | Người lập kế hoạch                               | Ông An                                 |
        | Cấp ủy quản lý hồ sơ                             | Đảng ủy phường Hoa Sữa                 |
        | Chi bộ                                           | Chi bộ khu dân cư số 3                 |
        | Cấp có thẩm quyền xác nhận, phê duyệt            | Thành ủy Sông Mây                      |
        | Đối tượng                                        | đảng viên                              |
        | Năm                                              | 2026                                   |
        | Thuộc diện phải niêm yết                         | có                                     |
        | Thuộc diện Ban Thường vụ quản lý                 | có                                     |
        | Thuộc diện mở rộng đối tượng niêm yết            | có                                     |
        | Số hạn chế, khuyết điểm năm trước chưa khắc phục | 1                                      |
        | Ủy ban Mặt trận Tổ quốc tiếp nhận                | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
      Và ngày 06/01/2026 "Ông An" đã thực hiện "Bắt đầu dự thảo" trên "kế hoạch tu dưỡng, rèn luyện cá nhân số 1"
      Và ngày 07/01/2026 "Ông An" đã thực hiện "Đăng ký" trên "kế hoạch tu dưỡng, rèn luyện cá nhân số 1" với:
        | Chuyên đề năm                           | Như trong hồ sơ kèm theo |
        | Công việc cụ thể                        | Việc thứ 1               |
        | Nội dung khắc phục hạn chế, khuyết điểm | Việc thứ 1               |
      Và ngày 08/01/2026 "Ông Bình" đã thực hiện "Đưa ra chi bộ góp ý" trên "kế hoạch tu dưỡng, rèn luyện cá nhân số 1" với:
        | Biên bản | Biên bản ngày 08/01/2026 |
      Và ngày 09/01/2026 "Ông Bình" đã thực hiện "Xác nhận, phê duyệt" trên "kế hoạch tu dưỡng, rèn luyện cá nhân số 1" với:
        | Văn bản (số, ngày) | 15-QĐ/ĐU |
      Và "niêm yết công khai số 1" là hồ sơ "Niêm yết công khai" phát sinh từ "kế hoạch tu dưỡng, rèn luyện cá nhân số 1"
      Và hồ sơ "phân công giám sát số 1" thuộc loại "Phân công giám sát" gắn với "kế hoạch tu dưỡng, rèn luyện cá nhân số 1" do "Bà Mai" mở ngày 10/01/2026 với:
        | Người được giám sát             | Ông An                                 |
        | Ủy ban Mặt trận Tổ quốc chủ trì | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
        | Cấp ủy bàn giao kế hoạch        | Đảng ủy phường Cỏ Lau                  |
        | Giấy biên nhận                  | Giấy biên nhận ngày 10/01/2026         |
      Và ngày 12/01/2026 "Bà Mai" đã thực hiện "Dự kiến" trên "phân công giám sát số 1" với:
        | Tổ chức chủ trì giám sát | Hội Liên hiệp Phụ nữ phường Hoa Sữa |
        | Nội dung giám sát        | đạo đức, lối sống                   |
        | Giám sát từ ngày         | 11/02/2026                          |
        | Giám sát đến hết ngày    | 11/02/2026                          |
      Và ngày 13/01/2026 "Bà Mai" đã thực hiện "Phân công" trên "phân công giám sát số 1" với:
        | Văn bản (số, ngày) | 19-QĐ/ĐU |
      Và ngày 14/01/2026 "Ông Cường" đã thực hiện "Nhận nhiệm vụ" trên "phân công giám sát số 1"
      Và ngày 15/01/2026 "Ông Cường" đã thực hiện "Bắt đầu giám sát" trên "phân công giám sát số 1"
      Và hồ sơ "cuộc giám sát số 1" thuộc loại "Cuộc giám sát" gắn với "phân công giám sát số 1" do "Ông Cường" mở ngày 16/01/2026 với:
        | Hình thức giám sát               | theo dõi thường xuyên                  |
        | Tổ chức chủ trì giám sát         | Hội Liên hiệp Phụ nữ phường Hoa Sữa    |
        | Ủy ban Mặt trận Tổ quốc cùng cấp | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
        | Cấp                              | cấp huyện                              |
        | Những người được giám sát        | Bà Hoa                                 |
        | Cấp ủy của người được giám sát   | Đảng ủy phường Hoa Sữa                 |
      Và ngày 19/01/2026 "Ông Cường" đã thực hiện "Khai mạc" trên "cuộc giám sát số 1"
      Và ngày 20/01/2026 "Ông Cường" đã thực hiện "Kết luận buổi làm việc" trên "cuộc giám sát số 1" với:
        | Biên bản | Biên bản ngày 20/01/2026 |
      Và ngày 21/01/2026 "Ông Cường" đã thực hiện "Báo cáo kết quả" trên "cuộc giám sát số 1" với:
        | Báo cáo | Báo cáo ngày 21/01/2026 |
      Và ngày 22/01/2026 "Bà Mai" đã thực hiện "Kết luận, kiến nghị" trên "cuộc giám sát số 1" với:
        | Văn bản (số, ngày) | 28-QĐ/ĐU |
      Và ngày 23/01/2026 "Bà Mai" đã thực hiện "Theo dõi, đôn đốc" trên "cuộc giám sát số 1"

    Tình huống: “Kết thúc” bị từ chối: không có thẩm quyền
      Biết hôm nay là ngày 26/01/2026
      Khi "Bà Thu" thử "Kết thúc" trên "cuộc giám sát số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
