# language: vi
Tính năng: Kế hoạch tu dưỡng, rèn luyện: mọi bước, mọi trường hợp bị từ chối

  Bối cảnh:
    Biết hôm nay là ngày 05/01/2026
    Và "Bà Mai" là "Chi ủy, bí thư chi bộ" của "Chi bộ khu dân cư số 3"
    Và "Ông Bình" là "Văn phòng cấp ủy" của "Đảng ủy phường Hoa Sữa"
    Và "Bà Thu" là "Chi bộ" của "Chi bộ khu dân cư số 3"
    Và "Bà Lan" là "Ban Tổ chức" của "Thành ủy Núi Biếc"
    Và "Ông Giang" là "Người đứng đầu" của "Văn phòng phường Bến Lụa"
    Và "Ông Dũng" là "Ban Thường vụ" của "Thành ủy Núi Biếc"
    Và "Ông Cường" là "Văn phòng cấp ủy" của "Thành ủy Núi Biếc"
    Và "Bà Hoa" là "Ban Tuyên giáo và Dân vận" của "Đảng ủy phường Hoa Sữa"
    Và "Ông An" là "Người đứng đầu" của "Trường Tiểu học Hoa Sữa"
    Và có tổ chức "Ủy ban Mặt trận Tổ quốc phường Hoa Sữa"
    Và có tổ chức "Văn phòng phường Mây Trắng"
    Và "Bà Mận" là "Văn phòng cấp ủy" của "Đảng ủy phường Hoa Sữa"
    Và "Ông Bảo" là "Ban Tổ chức" của "Thành ủy Sông Mây"
    Và "Bà Huệ" là "Chi ủy, bí thư chi bộ" của "Chi bộ khu dân cư số 3"
    Và "Ông Cảnh" là "Chi bộ" của "Chi bộ khu dân cư số 3"
    Và "Bà Loan" là "Ban Thường vụ" của "Thành ủy Sông Mây"
    Và "Ông Danh" là "Văn phòng cấp ủy" của "Thành ủy Sông Mây"
    Và "Ông Ân" là "Người đứng đầu" của "Trường Tiểu học Hoa Sữa"

  Quy tắc: Mở hồ sơ

    Tình huống: “Mở chu kỳ, giao lập kế hoạch”: Thuộc diện phải lập, chưa lập
      Khi "Bà Lan" mở hồ sơ "kế hoạch tu dưỡng, rèn luyện số 1" thuộc loại "Kế hoạch tu dưỡng, rèn luyện" với:
        | Người lập kế hoạch                               | Ông An                                 |
        | Cấp ủy quản lý hồ sơ                             | Đảng ủy phường Hoa Sữa                 |
        | Chi bộ                                           | Chi bộ khu dân cư số 3                 |
        | Cấp có thẩm quyền xác nhận, phê duyệt            | Thành ủy Núi Biếc                      |
        | Đối tượng                                        | đảng viên                              |
        | Năm                                              | 2026                                   |
        | Thuộc diện phải niêm yết                         | có                                     |
        | Thuộc diện Ban Thường vụ quản lý                 | có                                     |
        | Thuộc diện mở rộng đối tượng niêm yết            | có                                     |
        | Số hạn chế, khuyết điểm năm trước chưa khắc phục | 1                                      |
        | Ủy ban Mặt trận Tổ quốc tiếp nhận                | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
        | Tập thể lập kế hoạch                             | Văn phòng phường Bến Lụa               |
      Thì hồ sơ "kế hoạch tu dưỡng, rèn luyện số 1" ở trạng thái "Thuộc diện phải lập, chưa lập"

    Tình huống: “Mở chu kỳ, giao lập kế hoạch” bị từ chối: không có thẩm quyền
      Khi "Ông Dũng" thử mở hồ sơ "kế hoạch tu dưỡng, rèn luyện số 1" thuộc loại "Kế hoạch tu dưỡng, rèn luyện" với:
        | Người lập kế hoạch                               | Ông An                                 |
        | Cấp ủy quản lý hồ sơ                             | Đảng ủy phường Hoa Sữa                 |
        | Chi bộ                                           | Chi bộ khu dân cư số 3                 |
        | Cấp có thẩm quyền xác nhận, phê duyệt            | Thành ủy Núi Biếc                      |
        | Đối tượng                                        | đảng viên                              |
        | Năm                                              | 2026                                   |
        | Thuộc diện phải niêm yết                         | có                                     |
        | Thuộc diện Ban Thường vụ quản lý                 | có                                     |
        | Thuộc diện mở rộng đối tượng niêm yết            | có                                     |
        | Số hạn chế, khuyết điểm năm trước chưa khắc phục | 1                                      |
        | Ủy ban Mặt trận Tổ quốc tiếp nhận                | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
        | Tập thể lập kế hoạch                             | Văn phòng phường Bến Lụa               |
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"

    Tình huống: “Mở chu kỳ, giao lập kế hoạch” bị từ chối: thiếu thông tin, giấy tờ, chưa đúng điều kiện
      Khi "Ông Dũng" thử mở hồ sơ "kế hoạch tu dưỡng, rèn luyện số 1" thuộc loại "Kế hoạch tu dưỡng, rèn luyện"
      Thì bị từ chối vì "thiếu: Người lập kế hoạch"
      Và bị từ chối vì "thiếu: Cấp ủy quản lý hồ sơ"
      Và bị từ chối vì "thiếu: Chi bộ"
      Và bị từ chối vì "thiếu: Cấp có thẩm quyền xác nhận, phê duyệt"
      Và bị từ chối vì "thiếu: Đối tượng"

    Tình huống: “Mở chu kỳ, giao lập kế hoạch” bị từ chối: thiếu thông tin, giấy tờ, chưa đúng điều kiện, trường hợp 2
      Khi "Ông Dũng" thử mở hồ sơ "kế hoạch tu dưỡng, rèn luyện số 1" thuộc loại "Kế hoạch tu dưỡng, rèn luyện"
      Thì bị từ chối vì "thiếu: Năm"
      Và bị từ chối vì "thiếu: Thuộc diện phải niêm yết"
      Và bị từ chối vì "thiếu: Thuộc diện Ban Thường vụ quản lý"
      Và bị từ chối vì "thiếu: Thuộc diện mở rộng đối tượng niêm yết"
      Và bị từ chối vì "thiếu: Số hạn chế, khuyết điểm năm trước chưa khắc phục"

    Tình huống: “Mở chu kỳ, giao lập kế hoạch” bị từ chối: thiếu thông tin, giấy tờ, chưa đúng điều kiện, trường hợp 3
      Khi "Ông Dũng" thử mở hồ sơ "kế hoạch tu dưỡng, rèn luyện số 1" thuộc loại "Kế hoạch tu dưỡng, rèn luyện"
      Thì bị từ chối vì "yêu cầu: đối tượng không phải là tập thể hoặc đã có tập thể lập kế hoạch"

  Quy tắc: Hồ sơ “Kế hoạch tu dưỡng, rèn luyện” ở trạng thái “Thuộc diện phải lập, chưa lập”

    Bối cảnh:
      Biết hồ sơ "kế hoạch tu dưỡng, rèn luyện số 1" thuộc loại "Kế hoạch tu dưỡng, rèn luyện" do "Bà Lan" mở ngày 05/01/2026 với:
        | Người lập kế hoạch                               | Ông An                                 |
        | Cấp ủy quản lý hồ sơ                             | Đảng ủy phường Hoa Sữa                 |
        | Chi bộ                                           | Chi bộ khu dân cư số 3                 |
        | Cấp có thẩm quyền xác nhận, phê duyệt            | Thành ủy Núi Biếc                      |
        | Đối tượng                                        | đảng viên                              |
        | Năm                                              | 2026                                   |
        | Thuộc diện phải niêm yết                         | có                                     |
        | Thuộc diện Ban Thường vụ quản lý                 | có                                     |
        | Thuộc diện mở rộng đối tượng niêm yết            | có                                     |
        | Số hạn chế, khuyết điểm năm trước chưa khắc phục | 1                                      |
        | Ủy ban Mặt trận Tổ quốc tiếp nhận                | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
        | Tập thể lập kế hoạch                             | Văn phòng phường Bến Lụa               |

    Tình huống: “Bắt đầu dự thảo” khi “Thuộc diện phải lập, chưa lập”: Đang dự thảo
      Biết hôm nay là ngày 06/01/2026
      Khi "Ông An" thực hiện "Bắt đầu dự thảo" trên "kế hoạch tu dưỡng, rèn luyện số 1"
      Thì hồ sơ "kế hoạch tu dưỡng, rèn luyện số 1" ở trạng thái "Đang dự thảo"

    Tình huống: “Miễn” khi “Thuộc diện phải lập, chưa lập”: Được miễn
      Biết hôm nay là ngày 06/01/2026
      Khi "Bà Lan" thực hiện "Miễn" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Lý do | Theo kết quả xem xét hồ sơ |
      Thì hồ sơ "kế hoạch tu dưỡng, rèn luyện số 1" ở trạng thái "Được miễn"

    Tình huống: “Kết thúc do chuyển đi, từ trần, ra khỏi Đảng” khi “Thuộc diện phải lập, chưa lập”: Kết thúc do chuyển đi, từ trần, ra khỏi Đảng
      Biết hôm nay là ngày 06/01/2026
      Khi "Ông Bình" thực hiện "Kết thúc do chuyển đi, từ trần, ra khỏi Đảng" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Lý do          | Theo kết quả xem xét hồ sơ |
        | Nơi chuyển đến | Văn phòng phường Mây Trắng |
      Thì hồ sơ "kế hoạch tu dưỡng, rèn luyện số 1" ở trạng thái "Kết thúc do chuyển đi, từ trần, ra khỏi Đảng"

    Tình huống: “Khép chu kỳ” khi “Thuộc diện phải lập, chưa lập”: Không lập (hết chu kỳ)
      Biết hôm nay là ngày 06/01/2026
      Khi "Bà Lan" thực hiện "Khép chu kỳ" trên "kế hoạch tu dưỡng, rèn luyện số 1"
      Thì hồ sơ "kế hoạch tu dưỡng, rèn luyện số 1" ở trạng thái "Không lập (hết chu kỳ)"

    Tình huống: “Bắt đầu dự thảo” bị từ chối: không có thẩm quyền
      Biết hôm nay là ngày 06/01/2026
      Khi "Bà Lan" thử "Bắt đầu dự thảo" trên "kế hoạch tu dưỡng, rèn luyện số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"

    Tình huống: “Miễn” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 06/01/2026
      Khi "Ông Dũng" thử "Miễn" trên "kế hoạch tu dưỡng, rèn luyện số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: lý do"

    Tình huống: “Miễn” bị từ chối: việc của chính mình hoặc đã làm bước trước
      Biết hôm nay là ngày 06/01/2026
      Khi "Ông An" thử "Miễn" trên "kế hoạch tu dưỡng, rèn luyện số 1"
      Thì bị từ chối vì "không được tự quyết định việc của chính mình (Người lập kế hoạch)"

    Tình huống: “Kết thúc do chuyển đi, từ trần, ra khỏi Đảng” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 06/01/2026
      Khi "Bà Hoa" thử "Kết thúc do chuyển đi, từ trần, ra khỏi Đảng" trên "kế hoạch tu dưỡng, rèn luyện số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: lý do"

    Tình huống: “Kết thúc do chuyển đi, từ trần, ra khỏi Đảng” bị từ chối: chưa đúng điều kiện
      Biết hôm nay là ngày 06/01/2026
      Khi "Ông Bình" thử "Kết thúc do chuyển đi, từ trần, ra khỏi Đảng" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Lý do                                 | Theo kết quả xem xét hồ sơ |
        | Nơi chuyển đến                        | Văn phòng phường Mây Trắng |
        | Ngày chuyển đi, từ trần, ra khỏi Đảng | 05/02/2026                 |
      Thì bị từ chối vì "yêu cầu: chưa có ngày chuyển đi, từ trần, ra khỏi Đảng hoặc ngày chuyển đi, từ trần, ra khỏi Đảng không quá ngày thực hiện"

    Tình huống: “Khép chu kỳ” bị từ chối: không có thẩm quyền
      Biết hôm nay là ngày 06/01/2026
      Khi "Ông Dũng" thử "Khép chu kỳ" trên "kế hoạch tu dưỡng, rèn luyện số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"

    Tình huống: Quá hạn “Đăng ký kế hoạch tu dưỡng”
      Khi đến ngày 07/3/2026
      Thì hạn "Đăng ký kế hoạch tu dưỡng" của "kế hoạch tu dưỡng, rèn luyện số 1" là ngày 06/3/2026
      Và hồ sơ "kế hoạch tu dưỡng, rèn luyện số 1" quá hạn "Đăng ký kế hoạch tu dưỡng"

  Quy tắc: Hồ sơ “Kế hoạch tu dưỡng, rèn luyện” ở trạng thái “Đang dự thảo”

    Bối cảnh:
      Biết hồ sơ "kế hoạch tu dưỡng, rèn luyện số 1" thuộc loại "Kế hoạch tu dưỡng, rèn luyện" do "Bà Lan" mở ngày 05/01/2026 với:
        | Người lập kế hoạch                               | Ông An                                 |
        | Cấp ủy quản lý hồ sơ                             | Đảng ủy phường Hoa Sữa                 |
        | Chi bộ                                           | Chi bộ khu dân cư số 3                 |
        | Cấp có thẩm quyền xác nhận, phê duyệt            | Thành ủy Núi Biếc                      |
        | Đối tượng                                        | tập thể                                |
        | Năm                                              | 2026                                   |
        | Thuộc diện phải niêm yết                         | có                                     |
        | Thuộc diện Ban Thường vụ quản lý                 | có                                     |
        | Thuộc diện mở rộng đối tượng niêm yết            | có                                     |
        | Số hạn chế, khuyết điểm năm trước chưa khắc phục | 0                                      |
        | Ủy ban Mặt trận Tổ quốc tiếp nhận                | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
        | Tập thể lập kế hoạch                             | Văn phòng phường Bến Lụa               |
      Và ngày 06/01/2026 "Ông An" đã thực hiện "Bắt đầu dự thảo" trên "kế hoạch tu dưỡng, rèn luyện số 1"

    Tình huống: “Đăng ký” khi “Đang dự thảo”: Đã đăng ký với chi bộ
      Biết hôm nay là ngày 07/01/2026
      Khi "Ông An" thực hiện "Đăng ký" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Chuyên đề năm                                                | Như trong hồ sơ kèm theo                                                                                                                                                                                                 |
        | Công việc cụ thể                                             | Việc thứ 1                                                                                                                                                                                                               |
        | Chuẩn mực đạo đức của đơn vị được viện dẫn (1: có, 0: không) | Tận tụy, tâm huyết, trách nhiệm: 1; Chống quan liêu, mệnh lệnh, chủ quan: 1; Chống cục bộ, lợi ích nhóm, lợi dụng chức vụ, quyền hạn: 1; Thẳng thắn, trung thực: 1; Tôn trọng, thực hiện nghiêm chính sách, pháp luật: 1 |
      Thì hồ sơ "kế hoạch tu dưỡng, rèn luyện số 1" ở trạng thái "Đã đăng ký với chi bộ"

    Tình huống: “Đăng ký” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ, chưa đúng điều kiện
      Biết hôm nay là ngày 07/01/2026
      Khi "Bà Lan" thử "Đăng ký" trên "kế hoạch tu dưỡng, rèn luyện số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: Chuyên đề năm"
      Và bị từ chối vì "thiếu: Công việc cụ thể"
      Và bị từ chối vì "yêu cầu: số lượng công việc cụ thể từ 1 trở lên"
      Và bị từ chối vì "yêu cầu: số lượng công việc cụ thể không quá 2 hoặc (đối tượng là tập thể và số lượng công việc cụ thể không quá 10)"

    Tình huống: “Đăng ký” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ, chưa đúng điều kiện, trường hợp 2
      Biết hôm nay là ngày 07/01/2026
      Khi "Bà Lan" thử "Đăng ký" trên "kế hoạch tu dưỡng, rèn luyện số 1"
      Thì bị từ chối vì "yêu cầu: đối tượng không phải là tập thể hoặc tổng điểm của chuẩn mực đạo đức của đơn vị được viện dẫn (1: có, 0: không) từ 1 trở lên"

  Quy tắc: Hồ sơ “Kế hoạch tu dưỡng, rèn luyện” ở trạng thái “Đang dự thảo”, trường hợp 2

    Bối cảnh:
      Biết hồ sơ "kế hoạch tu dưỡng, rèn luyện số 1" thuộc loại "Kế hoạch tu dưỡng, rèn luyện" do "Bà Lan" mở ngày 05/01/2026 với:
        | Người lập kế hoạch                               | Ông An                                 |
        | Cấp ủy quản lý hồ sơ                             | Đảng ủy phường Hoa Sữa                 |
        | Chi bộ                                           | Chi bộ khu dân cư số 3                 |
        | Cấp có thẩm quyền xác nhận, phê duyệt            | Thành ủy Núi Biếc                      |
        | Đối tượng                                        | tập thể                                |
        | Năm                                              | 2026                                   |
        | Thuộc diện phải niêm yết                         | có                                     |
        | Thuộc diện Ban Thường vụ quản lý                 | có                                     |
        | Thuộc diện mở rộng đối tượng niêm yết            | có                                     |
        | Số hạn chế, khuyết điểm năm trước chưa khắc phục | 1                                      |
        | Ủy ban Mặt trận Tổ quốc tiếp nhận                | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
        | Tập thể lập kế hoạch                             | Văn phòng phường Bến Lụa               |
      Và ngày 06/01/2026 "Ông An" đã thực hiện "Bắt đầu dự thảo" trên "kế hoạch tu dưỡng, rèn luyện số 1"

    Tình huống: “Thay người đứng đầu chịu trách nhiệm” khi “Đang dự thảo”: Đang dự thảo
      Biết hôm nay là ngày 07/01/2026
      Khi "Bà Lan" thực hiện "Thay người đứng đầu chịu trách nhiệm" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Người lập kế hoạch | Ông An                     |
        | Lý do              | Theo kết quả xem xét hồ sơ |
        | Văn bản (số, ngày) | 13-QĐ/ĐU                   |
      Thì hồ sơ "kế hoạch tu dưỡng, rèn luyện số 1" ở trạng thái "Đang dự thảo"

    Tình huống: “Thay người đứng đầu chịu trách nhiệm” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 07/01/2026
      Khi "Ông Dũng" thử "Thay người đứng đầu chịu trách nhiệm" trên "kế hoạch tu dưỡng, rèn luyện số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: Người lập kế hoạch"
      Và bị từ chối vì "thiếu: lý do"
      Và bị từ chối vì "thiếu: văn bản (số, ngày)"

    Tình huống: “Thay người đứng đầu chịu trách nhiệm” bị từ chối: việc của chính mình hoặc đã làm bước trước
      Biết hôm nay là ngày 07/01/2026
      Khi "Ông An" thử "Thay người đứng đầu chịu trách nhiệm" trên "kế hoạch tu dưỡng, rèn luyện số 1"
      Thì bị từ chối vì "không được tự quyết định việc của chính mình (Người lập kế hoạch)"

  Quy tắc: Hồ sơ “Kế hoạch tu dưỡng, rèn luyện” ở trạng thái “Đang dự thảo”, trường hợp 3

    Bối cảnh:
      Biết hồ sơ "kế hoạch tu dưỡng, rèn luyện số 1" thuộc loại "Kế hoạch tu dưỡng, rèn luyện" do "Bà Lan" mở ngày 05/01/2026 với:
        | Người lập kế hoạch                               | Ông An                                 |
        | Cấp ủy quản lý hồ sơ                             | Đảng ủy phường Hoa Sữa                 |
        | Chi bộ                                           | Chi bộ khu dân cư số 3                 |
        | Cấp có thẩm quyền xác nhận, phê duyệt            | Thành ủy Núi Biếc                      |
        | Đối tượng                                        | đảng viên                              |
        | Năm                                              | 2026                                   |
        | Thuộc diện phải niêm yết                         | có                                     |
        | Thuộc diện Ban Thường vụ quản lý                 | có                                     |
        | Thuộc diện mở rộng đối tượng niêm yết            | có                                     |
        | Số hạn chế, khuyết điểm năm trước chưa khắc phục | 1                                      |
        | Ủy ban Mặt trận Tổ quốc tiếp nhận                | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
        | Tập thể lập kế hoạch                             | Văn phòng phường Bến Lụa               |
      Và ngày 06/01/2026 "Ông An" đã thực hiện "Bắt đầu dự thảo" trên "kế hoạch tu dưỡng, rèn luyện số 1"

    Tình huống: “Miễn” khi “Đang dự thảo”: Được miễn
      Biết hôm nay là ngày 07/01/2026
      Khi "Bà Lan" thực hiện "Miễn" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Lý do | Theo kết quả xem xét hồ sơ |
      Thì hồ sơ "kế hoạch tu dưỡng, rèn luyện số 1" ở trạng thái "Được miễn"

    Tình huống: “Kết thúc do chuyển đi, từ trần, ra khỏi Đảng” khi “Đang dự thảo”: Kết thúc do chuyển đi, từ trần, ra khỏi Đảng
      Biết hôm nay là ngày 07/01/2026
      Khi "Ông Bình" thực hiện "Kết thúc do chuyển đi, từ trần, ra khỏi Đảng" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Lý do          | Theo kết quả xem xét hồ sơ |
        | Nơi chuyển đến | Văn phòng phường Mây Trắng |
      Thì hồ sơ "kế hoạch tu dưỡng, rèn luyện số 1" ở trạng thái "Kết thúc do chuyển đi, từ trần, ra khỏi Đảng"

    Tình huống: “Khép chu kỳ” khi “Đang dự thảo”: Không lập (hết chu kỳ)
      Biết hôm nay là ngày 07/01/2026
      Khi "Bà Lan" thực hiện "Khép chu kỳ" trên "kế hoạch tu dưỡng, rèn luyện số 1"
      Thì hồ sơ "kế hoạch tu dưỡng, rèn luyện số 1" ở trạng thái "Không lập (hết chu kỳ)"

    Tình huống: “Thay người đứng đầu chịu trách nhiệm” bị từ chối: chưa đúng điều kiện
      Biết hôm nay là ngày 07/01/2026
      Khi "Bà Lan" thử "Thay người đứng đầu chịu trách nhiệm" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Người lập kế hoạch | Ông An                     |
        | Lý do              | Theo kết quả xem xét hồ sơ |
        | Văn bản (số, ngày) | 13-QĐ/ĐU                   |
      Thì bị từ chối vì "yêu cầu: đối tượng là tập thể"

  Quy tắc: Hồ sơ “Kế hoạch tu dưỡng, rèn luyện” ở trạng thái “Được miễn”

    Bối cảnh:
      Biết hồ sơ "kế hoạch tu dưỡng, rèn luyện số 1" thuộc loại "Kế hoạch tu dưỡng, rèn luyện" do "Bà Lan" mở ngày 05/01/2026 với:
        | Người lập kế hoạch                               | Ông An                                 |
        | Cấp ủy quản lý hồ sơ                             | Đảng ủy phường Hoa Sữa                 |
        | Chi bộ                                           | Chi bộ khu dân cư số 3                 |
        | Cấp có thẩm quyền xác nhận, phê duyệt            | Thành ủy Núi Biếc                      |
        | Đối tượng                                        | đảng viên                              |
        | Năm                                              | 2026                                   |
        | Thuộc diện phải niêm yết                         | có                                     |
        | Thuộc diện Ban Thường vụ quản lý                 | có                                     |
        | Thuộc diện mở rộng đối tượng niêm yết            | có                                     |
        | Số hạn chế, khuyết điểm năm trước chưa khắc phục | 1                                      |
        | Ủy ban Mặt trận Tổ quốc tiếp nhận                | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
        | Tập thể lập kế hoạch                             | Văn phòng phường Bến Lụa               |
      Và ngày 06/01/2026 "Bà Lan" đã thực hiện "Miễn" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Lý do | Theo kết quả xem xét hồ sơ |

    Tình huống: “Chấm dứt việc miễn” khi “Được miễn”: Thuộc diện phải lập, chưa lập
      Biết hôm nay là ngày 07/01/2026
      Khi "Bà Lan" thực hiện "Chấm dứt việc miễn" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Lý do | Theo kết quả xem xét hồ sơ |
      Thì hồ sơ "kế hoạch tu dưỡng, rèn luyện số 1" ở trạng thái "Thuộc diện phải lập, chưa lập"

    Tình huống: “Chấm dứt việc miễn” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 07/01/2026
      Khi "Ông Dũng" thử "Chấm dứt việc miễn" trên "kế hoạch tu dưỡng, rèn luyện số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: lý do"

    Tình huống: “Chấm dứt việc miễn” bị từ chối: việc của chính mình hoặc đã làm bước trước
      Biết hôm nay là ngày 07/01/2026
      Khi "Ông An" thử "Chấm dứt việc miễn" trên "kế hoạch tu dưỡng, rèn luyện số 1"
      Thì bị từ chối vì "không được tự quyết định việc của chính mình (Người lập kế hoạch)"

  Quy tắc: Hồ sơ “Kế hoạch tu dưỡng, rèn luyện” ở trạng thái “Đã đăng ký với chi bộ”

    Bối cảnh:
      Biết hồ sơ "kế hoạch tu dưỡng, rèn luyện số 1" thuộc loại "Kế hoạch tu dưỡng, rèn luyện" do "Bà Lan" mở ngày 05/01/2026 với:
        | Người lập kế hoạch                               | Ông An                                 |
        | Cấp ủy quản lý hồ sơ                             | Đảng ủy phường Hoa Sữa                 |
        | Chi bộ                                           | Chi bộ khu dân cư số 3                 |
        | Cấp có thẩm quyền xác nhận, phê duyệt            | Thành ủy Núi Biếc                      |
        | Đối tượng                                        | đảng viên                              |
        | Năm                                              | 2026                                   |
        | Thuộc diện phải niêm yết                         | có                                     |
        | Thuộc diện Ban Thường vụ quản lý                 | có                                     |
        | Thuộc diện mở rộng đối tượng niêm yết            | có                                     |
        | Số hạn chế, khuyết điểm năm trước chưa khắc phục | 1                                      |
        | Ủy ban Mặt trận Tổ quốc tiếp nhận                | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
        | Tập thể lập kế hoạch                             | Văn phòng phường Bến Lụa               |
      Và ngày 06/01/2026 "Ông An" đã thực hiện "Bắt đầu dự thảo" trên "kế hoạch tu dưỡng, rèn luyện số 1"
      Và ngày 07/01/2026 "Ông An" đã thực hiện "Đăng ký" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Chuyên đề năm                           | Như trong hồ sơ kèm theo |
        | Công việc cụ thể                        | Việc thứ 1               |
        | Nội dung khắc phục hạn chế, khuyết điểm | Việc thứ 1               |

    Tình huống: “Đưa ra chi bộ góp ý” khi “Đã đăng ký với chi bộ”: Chi bộ góp ý, xem xét
      Biết hôm nay là ngày 08/01/2026
      Khi "Bà Mai" thực hiện "Đưa ra chi bộ góp ý" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Biên bản | Biên bản ngày 08/01/2026 |
      Thì hồ sơ "kế hoạch tu dưỡng, rèn luyện số 1" ở trạng thái "Chi bộ góp ý, xem xét"

    Tình huống: “Kết thúc do chuyển đi, từ trần, ra khỏi Đảng” khi “Đã đăng ký với chi bộ”: Kết thúc do chuyển đi, từ trần, ra khỏi Đảng
      Biết hôm nay là ngày 08/01/2026
      Khi "Ông Bình" thực hiện "Kết thúc do chuyển đi, từ trần, ra khỏi Đảng" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Lý do          | Theo kết quả xem xét hồ sơ |
        | Nơi chuyển đến | Văn phòng phường Mây Trắng |
      Thì hồ sơ "kế hoạch tu dưỡng, rèn luyện số 1" ở trạng thái "Kết thúc do chuyển đi, từ trần, ra khỏi Đảng"

    Tình huống: “Đưa ra chi bộ góp ý” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 08/01/2026
      Khi "Bà Thu" thử "Đưa ra chi bộ góp ý" trên "kế hoạch tu dưỡng, rèn luyện số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: biên bản"

  Quy tắc: Hồ sơ “Kế hoạch tu dưỡng, rèn luyện” ở trạng thái “Chi bộ góp ý, xem xét”

    Bối cảnh:
      Biết hồ sơ "kế hoạch tu dưỡng, rèn luyện số 1" thuộc loại "Kế hoạch tu dưỡng, rèn luyện" do "Bà Lan" mở ngày 05/01/2026 với:
        | Người lập kế hoạch                               | Ông An                                 |
        | Cấp ủy quản lý hồ sơ                             | Đảng ủy phường Hoa Sữa                 |
        | Chi bộ                                           | Chi bộ khu dân cư số 3                 |
        | Cấp có thẩm quyền xác nhận, phê duyệt            | Thành ủy Núi Biếc                      |
        | Đối tượng                                        | đảng viên                              |
        | Năm                                              | 2026                                   |
        | Thuộc diện phải niêm yết                         | có                                     |
        | Thuộc diện Ban Thường vụ quản lý                 | có                                     |
        | Thuộc diện mở rộng đối tượng niêm yết            | có                                     |
        | Số hạn chế, khuyết điểm năm trước chưa khắc phục | 1                                      |
        | Ủy ban Mặt trận Tổ quốc tiếp nhận                | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
        | Tập thể lập kế hoạch                             | Văn phòng phường Bến Lụa               |
      Và ngày 06/01/2026 "Ông An" đã thực hiện "Bắt đầu dự thảo" trên "kế hoạch tu dưỡng, rèn luyện số 1"
      Và ngày 07/01/2026 "Ông An" đã thực hiện "Đăng ký" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Chuyên đề năm                           | Như trong hồ sơ kèm theo |
        | Công việc cụ thể                        | Việc thứ 1               |
        | Nội dung khắc phục hạn chế, khuyết điểm | Việc thứ 1               |
      Và ngày 08/01/2026 "Bà Mai" đã thực hiện "Đưa ra chi bộ góp ý" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Biên bản | Biên bản ngày 08/01/2026 |

    Tình huống: “Góp ý” khi “Chi bộ góp ý, xem xét”: Chi bộ góp ý, xem xét
      Biết hôm nay là ngày 09/01/2026
      Khi "Bà Mai" thay mặt "Chi bộ" thực hiện "Góp ý" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Ý kiến góp ý | Như trong hồ sơ kèm theo |
      Thì hồ sơ "kế hoạch tu dưỡng, rèn luyện số 1" ở trạng thái "Chi bộ góp ý, xem xét"

    Tình huống: “Trả lại” khi “Chi bộ góp ý, xem xét”: Trả lại để chỉnh sửa, bổ sung
      Biết hôm nay là ngày 09/01/2026
      Khi "Bà Mai" thực hiện "Trả lại" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Lý do | Theo kết quả xem xét hồ sơ |
      Thì hồ sơ "kế hoạch tu dưỡng, rèn luyện số 1" ở trạng thái "Trả lại để chỉnh sửa, bổ sung"

    Tình huống: “Hoàn chỉnh theo góp ý” khi “Chi bộ góp ý, xem xét”: Đã hoàn chỉnh, trình xác nhận
      Biết hôm nay là ngày 09/01/2026
      Khi "Ông An" thực hiện "Hoàn chỉnh theo góp ý" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Văn bản (số, ngày) | 15-QĐ/ĐU |
      Thì hồ sơ "kế hoạch tu dưỡng, rèn luyện số 1" ở trạng thái "Đã hoàn chỉnh, trình xác nhận"

    Tình huống: “Xác nhận, phê duyệt” khi “Chi bộ góp ý, xem xét”: Đã được xác nhận, phê duyệt
      Biết hôm nay là ngày 09/01/2026
      Khi "Bà Mai" thực hiện "Xác nhận, phê duyệt" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Văn bản (số, ngày) | 15-QĐ/ĐU |
      Thì hồ sơ "kế hoạch tu dưỡng, rèn luyện số 1" ở trạng thái "Đã được xác nhận, phê duyệt"
      Và hồ sơ "kế hoạch tu dưỡng, rèn luyện số 1" có 1 hồ sơ "Niêm yết công khai" ở trạng thái "Phải niêm yết"

    Tình huống: “Kết thúc do chuyển đi, từ trần, ra khỏi Đảng” khi “Chi bộ góp ý, xem xét”: Kết thúc do chuyển đi, từ trần, ra khỏi Đảng
      Biết hôm nay là ngày 09/01/2026
      Khi "Ông Bình" thực hiện "Kết thúc do chuyển đi, từ trần, ra khỏi Đảng" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Lý do          | Theo kết quả xem xét hồ sơ |
        | Nơi chuyển đến | Văn phòng phường Mây Trắng |
      Thì hồ sơ "kế hoạch tu dưỡng, rèn luyện số 1" ở trạng thái "Kết thúc do chuyển đi, từ trần, ra khỏi Đảng"

    Tình huống: “Góp ý” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 09/01/2026
      Khi "Bà Mai" thử "Góp ý" trên "kế hoạch tu dưỡng, rèn luyện số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: Ý kiến góp ý"

    Tình huống: “Góp ý” bị từ chối: việc của chính mình hoặc đã làm bước trước
      Biết hôm nay là ngày 09/01/2026
      Khi "Ông An" thử "Góp ý" trên "kế hoạch tu dưỡng, rèn luyện số 1"
      Thì bị từ chối vì "không được tự quyết định việc của chính mình (Người lập kế hoạch)"

    Tình huống: “Trả lại” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 09/01/2026
      Khi "Bà Lan" thử "Trả lại" trên "kế hoạch tu dưỡng, rèn luyện số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: lý do"

    Tình huống: “Trả lại” bị từ chối: việc của chính mình hoặc đã làm bước trước
      Biết hôm nay là ngày 09/01/2026
      Khi "Ông An" thử "Trả lại" trên "kế hoạch tu dưỡng, rèn luyện số 1"
      Thì bị từ chối vì "không được tự quyết định việc của chính mình (Người lập kế hoạch)"

    Tình huống: “Hoàn chỉnh theo góp ý” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 09/01/2026
      Khi "Bà Lan" thử "Hoàn chỉnh theo góp ý" trên "kế hoạch tu dưỡng, rèn luyện số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: văn bản (số, ngày)"

    Tình huống: “Xác nhận, phê duyệt” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 09/01/2026
      Khi "Bà Thu" thử "Xác nhận, phê duyệt" trên "kế hoạch tu dưỡng, rèn luyện số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: văn bản (số, ngày)"

    Tình huống: “Xác nhận, phê duyệt” bị từ chối: việc của chính mình hoặc đã làm bước trước
      Biết hôm nay là ngày 09/01/2026
      Khi "Ông An" thử "Xác nhận, phê duyệt" trên "kế hoạch tu dưỡng, rèn luyện số 1"
      Thì bị từ chối vì "không được tự quyết định việc của chính mình (Người lập kế hoạch)"

  Quy tắc: Hồ sơ “Kế hoạch tu dưỡng, rèn luyện” ở trạng thái “Chi bộ góp ý, xem xét”, trường hợp 2

    Bối cảnh:
      Biết hồ sơ "kế hoạch tu dưỡng, rèn luyện số 1" thuộc loại "Kế hoạch tu dưỡng, rèn luyện" do "Bà Lan" mở ngày 05/01/2026 với:
        | Người lập kế hoạch                               | Ông An                                 |
        | Cấp ủy quản lý hồ sơ                             | Đảng ủy phường Hoa Sữa                 |
        | Chi bộ                                           | Chi bộ khu dân cư số 3                 |
        | Cấp có thẩm quyền xác nhận, phê duyệt            | Thành ủy Núi Biếc                      |
        | Đối tượng                                        | cán bộ chủ chốt                        |
        | Năm                                              | 2026                                   |
        | Thuộc diện phải niêm yết                         | có                                     |
        | Thuộc diện Ban Thường vụ quản lý                 | có                                     |
        | Thuộc diện mở rộng đối tượng niêm yết            | có                                     |
        | Số hạn chế, khuyết điểm năm trước chưa khắc phục | 1                                      |
        | Ủy ban Mặt trận Tổ quốc tiếp nhận                | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
        | Tập thể lập kế hoạch                             | Văn phòng phường Bến Lụa               |
      Và ngày 06/01/2026 "Ông An" đã thực hiện "Bắt đầu dự thảo" trên "kế hoạch tu dưỡng, rèn luyện số 1"
      Và ngày 07/01/2026 "Ông An" đã thực hiện "Đăng ký" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Chuyên đề năm                           | Như trong hồ sơ kèm theo |
        | Công việc cụ thể                        | Việc thứ 1               |
        | Nội dung khắc phục hạn chế, khuyết điểm | Việc thứ 1               |
      Và ngày 08/01/2026 "Bà Mai" đã thực hiện "Đưa ra chi bộ góp ý" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Biên bản | Biên bản ngày 08/01/2026 |

    Tình huống: “Xác nhận, phê duyệt” khi “Chi bộ góp ý, xem xét”: Đã được xác nhận, phê duyệt, trường hợp 2
      Biết hôm nay là ngày 09/01/2026
      Khi "Ông Cường" thay mặt "Ban Thường vụ" thực hiện "Xác nhận, phê duyệt" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Văn bản (số, ngày) | 15-QĐ/ĐU |
      Thì hồ sơ "kế hoạch tu dưỡng, rèn luyện số 1" ở trạng thái "Đã được xác nhận, phê duyệt"
      Và hồ sơ "kế hoạch tu dưỡng, rèn luyện số 1" có 1 hồ sơ "Niêm yết công khai" ở trạng thái "Phải niêm yết"

    Tình huống: “Xác nhận, phê duyệt” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ, trường hợp 2
      Biết hôm nay là ngày 09/01/2026
      Khi "Bà Lan" thử "Xác nhận, phê duyệt" trên "kế hoạch tu dưỡng, rèn luyện số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: văn bản (số, ngày)"

    Tình huống: “Xác nhận, phê duyệt” bị từ chối: việc của chính mình hoặc đã làm bước trước, trường hợp 2
      Biết hôm nay là ngày 09/01/2026
      Khi "Ông An" thử "Xác nhận, phê duyệt" trên "kế hoạch tu dưỡng, rèn luyện số 1"
      Thì bị từ chối vì "không được tự quyết định việc của chính mình (Người lập kế hoạch)"

  Quy tắc: Hồ sơ “Kế hoạch tu dưỡng, rèn luyện” ở trạng thái “Chi bộ góp ý, xem xét”, trường hợp 3

    Bối cảnh:
      Biết hồ sơ "kế hoạch tu dưỡng, rèn luyện số 1" thuộc loại "Kế hoạch tu dưỡng, rèn luyện" do "Bà Lan" mở ngày 05/01/2026 với:
        | Người lập kế hoạch                               | Ông An                                 |
        | Cấp ủy quản lý hồ sơ                             | Đảng ủy phường Hoa Sữa                 |
        | Chi bộ                                           | Chi bộ khu dân cư số 3                 |
        | Cấp có thẩm quyền xác nhận, phê duyệt            | Thành ủy Núi Biếc                      |
        | Đối tượng                                        | người đứng đầu                         |
        | Năm                                              | 2026                                   |
        | Thuộc diện phải niêm yết                         | có                                     |
        | Thuộc diện Ban Thường vụ quản lý                 | có                                     |
        | Thuộc diện mở rộng đối tượng niêm yết            | có                                     |
        | Số hạn chế, khuyết điểm năm trước chưa khắc phục | 1                                      |
        | Ủy ban Mặt trận Tổ quốc tiếp nhận                | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
        | Tập thể lập kế hoạch                             | Văn phòng phường Bến Lụa               |
      Và ngày 06/01/2026 "Ông An" đã thực hiện "Bắt đầu dự thảo" trên "kế hoạch tu dưỡng, rèn luyện số 1"
      Và ngày 07/01/2026 "Ông An" đã thực hiện "Đăng ký" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Chuyên đề năm                           | Như trong hồ sơ kèm theo |
        | Công việc cụ thể                        | Việc thứ 1               |
        | Nội dung khắc phục hạn chế, khuyết điểm | Việc thứ 1               |
      Và ngày 08/01/2026 "Bà Mai" đã thực hiện "Đưa ra chi bộ góp ý" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Biên bản | Biên bản ngày 08/01/2026 |

    Tình huống: “Xác nhận, phê duyệt” khi “Chi bộ góp ý, xem xét”: Đã được xác nhận, phê duyệt, trường hợp 3
      Biết hôm nay là ngày 09/01/2026
      Khi "Ông Cường" thay mặt "Cấp ủy" thực hiện "Xác nhận, phê duyệt" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Văn bản (số, ngày) | 15-QĐ/ĐU |
      Thì hồ sơ "kế hoạch tu dưỡng, rèn luyện số 1" ở trạng thái "Đã được xác nhận, phê duyệt"
      Và hồ sơ "kế hoạch tu dưỡng, rèn luyện số 1" có 1 hồ sơ "Niêm yết công khai" ở trạng thái "Phải niêm yết"

    Tình huống: “Xác nhận, phê duyệt” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ, trường hợp 3
      Biết hôm nay là ngày 09/01/2026
      Khi "Bà Lan" thử "Xác nhận, phê duyệt" trên "kế hoạch tu dưỡng, rèn luyện số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: văn bản (số, ngày)"

    Tình huống: “Xác nhận, phê duyệt” bị từ chối: việc của chính mình hoặc đã làm bước trước, trường hợp 3
      Biết hôm nay là ngày 09/01/2026
      Khi "Ông An" thử "Xác nhận, phê duyệt" trên "kế hoạch tu dưỡng, rèn luyện số 1"
      Thì bị từ chối vì "không được tự quyết định việc của chính mình (Người lập kế hoạch)"

  Quy tắc: Hồ sơ “Kế hoạch tu dưỡng, rèn luyện” ở trạng thái “Chi bộ góp ý, xem xét”, trường hợp 4

    Bối cảnh:
      Biết hồ sơ "kế hoạch tu dưỡng, rèn luyện số 1" thuộc loại "Kế hoạch tu dưỡng, rèn luyện" do "Bà Lan" mở ngày 05/01/2026 với:
        | Người lập kế hoạch                               | Ông An                                 |
        | Cấp ủy quản lý hồ sơ                             | Đảng ủy phường Hoa Sữa                 |
        | Chi bộ                                           | Chi bộ khu dân cư số 3                 |
        | Cấp có thẩm quyền xác nhận, phê duyệt            | Thành ủy Núi Biếc                      |
        | Đối tượng                                        | tập thể                                |
        | Năm                                              | 2026                                   |
        | Thuộc diện phải niêm yết                         | có                                     |
        | Thuộc diện Ban Thường vụ quản lý                 | có                                     |
        | Thuộc diện mở rộng đối tượng niêm yết            | có                                     |
        | Số hạn chế, khuyết điểm năm trước chưa khắc phục | 1                                      |
        | Ủy ban Mặt trận Tổ quốc tiếp nhận                | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
        | Tập thể lập kế hoạch                             | Văn phòng phường Bến Lụa               |
      Và ngày 06/01/2026 "Ông An" đã thực hiện "Bắt đầu dự thảo" trên "kế hoạch tu dưỡng, rèn luyện số 1"
      Và ngày 07/01/2026 "Ông An" đã thực hiện "Đăng ký" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Chuyên đề năm                                                | Như trong hồ sơ kèm theo                                                                                                                                                                                                 |
        | Công việc cụ thể                                             | Việc thứ 1                                                                                                                                                                                                               |
        | Nội dung khắc phục hạn chế, khuyết điểm                      | Việc thứ 1                                                                                                                                                                                                               |
        | Chuẩn mực đạo đức của đơn vị được viện dẫn (1: có, 0: không) | Tận tụy, tâm huyết, trách nhiệm: 1; Chống quan liêu, mệnh lệnh, chủ quan: 1; Chống cục bộ, lợi ích nhóm, lợi dụng chức vụ, quyền hạn: 1; Thẳng thắn, trung thực: 1; Tôn trọng, thực hiện nghiêm chính sách, pháp luật: 1 |
      Và ngày 08/01/2026 "Bà Mai" đã thực hiện "Đưa ra chi bộ góp ý" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Biên bản | Biên bản ngày 08/01/2026 |

    Tình huống: “Xác nhận, phê duyệt” khi “Chi bộ góp ý, xem xét”: Đã được xác nhận, phê duyệt, trường hợp 4
      Biết hôm nay là ngày 09/01/2026
      Khi "Ông Cường" thay mặt "Ban Thường vụ" thực hiện "Xác nhận, phê duyệt" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Văn bản (số, ngày) | 15-QĐ/ĐU |
      Thì hồ sơ "kế hoạch tu dưỡng, rèn luyện số 1" ở trạng thái "Đã được xác nhận, phê duyệt"
      Và hồ sơ "kế hoạch tu dưỡng, rèn luyện số 1" có 1 hồ sơ "Niêm yết công khai" ở trạng thái "Phải niêm yết"

    Tình huống: “Xác nhận, phê duyệt” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ, trường hợp 4
      Biết hôm nay là ngày 09/01/2026
      Khi "Bà Lan" thử "Xác nhận, phê duyệt" trên "kế hoạch tu dưỡng, rèn luyện số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: văn bản (số, ngày)"

    Tình huống: “Xác nhận, phê duyệt” bị từ chối: việc của chính mình hoặc đã làm bước trước, trường hợp 4
      Biết hôm nay là ngày 09/01/2026
      Khi "Ông An" thử "Xác nhận, phê duyệt" trên "kế hoạch tu dưỡng, rèn luyện số 1"
      Thì bị từ chối vì "không được tự quyết định việc của chính mình (Người lập kế hoạch)"

  Quy tắc: Hồ sơ “Kế hoạch tu dưỡng, rèn luyện” ở trạng thái “Trả lại để chỉnh sửa, bổ sung”

    Bối cảnh:
      Biết hồ sơ "kế hoạch tu dưỡng, rèn luyện số 1" thuộc loại "Kế hoạch tu dưỡng, rèn luyện" do "Bà Lan" mở ngày 05/01/2026 với:
        | Người lập kế hoạch                               | Ông An                                 |
        | Cấp ủy quản lý hồ sơ                             | Đảng ủy phường Hoa Sữa                 |
        | Chi bộ                                           | Chi bộ khu dân cư số 3                 |
        | Cấp có thẩm quyền xác nhận, phê duyệt            | Thành ủy Núi Biếc                      |
        | Đối tượng                                        | đảng viên                              |
        | Năm                                              | 2026                                   |
        | Thuộc diện phải niêm yết                         | có                                     |
        | Thuộc diện Ban Thường vụ quản lý                 | có                                     |
        | Thuộc diện mở rộng đối tượng niêm yết            | có                                     |
        | Số hạn chế, khuyết điểm năm trước chưa khắc phục | 1                                      |
        | Ủy ban Mặt trận Tổ quốc tiếp nhận                | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
        | Tập thể lập kế hoạch                             | Văn phòng phường Bến Lụa               |
      Và ngày 06/01/2026 "Ông An" đã thực hiện "Bắt đầu dự thảo" trên "kế hoạch tu dưỡng, rèn luyện số 1"
      Và ngày 07/01/2026 "Ông An" đã thực hiện "Đăng ký" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Chuyên đề năm                           | Như trong hồ sơ kèm theo |
        | Công việc cụ thể                        | Việc thứ 1               |
        | Nội dung khắc phục hạn chế, khuyết điểm | Việc thứ 1               |
      Và ngày 08/01/2026 "Bà Mai" đã thực hiện "Đưa ra chi bộ góp ý" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Biên bản | Biên bản ngày 08/01/2026 |
      Và ngày 09/01/2026 "Bà Mai" đã thực hiện "Trả lại" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Lý do | Theo kết quả xem xét hồ sơ |

    Tình huống: “Bắt đầu dự thảo” khi “Trả lại để chỉnh sửa, bổ sung”: Đang dự thảo
      Biết hôm nay là ngày 10/01/2026
      Khi "Ông An" thực hiện "Bắt đầu dự thảo" trên "kế hoạch tu dưỡng, rèn luyện số 1"
      Thì hồ sơ "kế hoạch tu dưỡng, rèn luyện số 1" ở trạng thái "Đang dự thảo"

    Tình huống: “Kết thúc do chuyển đi, từ trần, ra khỏi Đảng” khi “Trả lại để chỉnh sửa, bổ sung”: Kết thúc do chuyển đi, từ trần, ra khỏi Đảng
      Biết hôm nay là ngày 10/01/2026
      Khi "Ông Bình" thực hiện "Kết thúc do chuyển đi, từ trần, ra khỏi Đảng" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Lý do          | Theo kết quả xem xét hồ sơ |
        | Nơi chuyển đến | Văn phòng phường Mây Trắng |
      Thì hồ sơ "kế hoạch tu dưỡng, rèn luyện số 1" ở trạng thái "Kết thúc do chuyển đi, từ trần, ra khỏi Đảng"

    Tình huống: “Khép chu kỳ” khi “Trả lại để chỉnh sửa, bổ sung”: Không lập (hết chu kỳ)
      Biết hôm nay là ngày 10/01/2026
      Khi "Bà Lan" thực hiện "Khép chu kỳ" trên "kế hoạch tu dưỡng, rèn luyện số 1"
      Thì hồ sơ "kế hoạch tu dưỡng, rèn luyện số 1" ở trạng thái "Không lập (hết chu kỳ)"

  Quy tắc: Hồ sơ “Kế hoạch tu dưỡng, rèn luyện” ở trạng thái “Đã hoàn chỉnh, trình xác nhận”

    Bối cảnh:
      Biết hồ sơ "kế hoạch tu dưỡng, rèn luyện số 1" thuộc loại "Kế hoạch tu dưỡng, rèn luyện" do "Bà Lan" mở ngày 05/01/2026 với:
        | Người lập kế hoạch                               | Ông An                                 |
        | Cấp ủy quản lý hồ sơ                             | Đảng ủy phường Hoa Sữa                 |
        | Chi bộ                                           | Chi bộ khu dân cư số 3                 |
        | Cấp có thẩm quyền xác nhận, phê duyệt            | Thành ủy Núi Biếc                      |
        | Đối tượng                                        | đảng viên                              |
        | Năm                                              | 2026                                   |
        | Thuộc diện phải niêm yết                         | có                                     |
        | Thuộc diện Ban Thường vụ quản lý                 | có                                     |
        | Thuộc diện mở rộng đối tượng niêm yết            | có                                     |
        | Số hạn chế, khuyết điểm năm trước chưa khắc phục | 1                                      |
        | Ủy ban Mặt trận Tổ quốc tiếp nhận                | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
        | Tập thể lập kế hoạch                             | Văn phòng phường Bến Lụa               |
      Và ngày 06/01/2026 "Ông An" đã thực hiện "Bắt đầu dự thảo" trên "kế hoạch tu dưỡng, rèn luyện số 1"
      Và ngày 07/01/2026 "Ông An" đã thực hiện "Đăng ký" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Chuyên đề năm                           | Như trong hồ sơ kèm theo |
        | Công việc cụ thể                        | Việc thứ 1               |
        | Nội dung khắc phục hạn chế, khuyết điểm | Việc thứ 1               |
      Và ngày 08/01/2026 "Bà Mai" đã thực hiện "Đưa ra chi bộ góp ý" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Biên bản | Biên bản ngày 08/01/2026 |
      Và ngày 09/01/2026 "Ông An" đã thực hiện "Hoàn chỉnh theo góp ý" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Văn bản (số, ngày) | 15-QĐ/ĐU |

    Tình huống: “Trả lại” khi “Đã hoàn chỉnh, trình xác nhận”: Trả lại để chỉnh sửa, bổ sung
      Biết hôm nay là ngày 10/01/2026
      Khi "Bà Mai" thực hiện "Trả lại" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Lý do | Theo kết quả xem xét hồ sơ |
      Thì hồ sơ "kế hoạch tu dưỡng, rèn luyện số 1" ở trạng thái "Trả lại để chỉnh sửa, bổ sung"

    Tình huống: “Xác nhận, phê duyệt” khi “Đã hoàn chỉnh, trình xác nhận”: Đã được xác nhận, phê duyệt
      Biết hôm nay là ngày 10/01/2026
      Khi "Bà Mai" thực hiện "Xác nhận, phê duyệt" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Văn bản (số, ngày) | 16-QĐ/ĐU |
      Thì hồ sơ "kế hoạch tu dưỡng, rèn luyện số 1" ở trạng thái "Đã được xác nhận, phê duyệt"
      Và hồ sơ "kế hoạch tu dưỡng, rèn luyện số 1" có 1 hồ sơ "Niêm yết công khai" ở trạng thái "Phải niêm yết"

    Tình huống: “Kết thúc do chuyển đi, từ trần, ra khỏi Đảng” khi “Đã hoàn chỉnh, trình xác nhận”: Kết thúc do chuyển đi, từ trần, ra khỏi Đảng
      Biết hôm nay là ngày 10/01/2026
      Khi "Ông Bình" thực hiện "Kết thúc do chuyển đi, từ trần, ra khỏi Đảng" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Lý do          | Theo kết quả xem xét hồ sơ |
        | Nơi chuyển đến | Văn phòng phường Mây Trắng |
      Thì hồ sơ "kế hoạch tu dưỡng, rèn luyện số 1" ở trạng thái "Kết thúc do chuyển đi, từ trần, ra khỏi Đảng"

  Quy tắc: Hồ sơ “Kế hoạch tu dưỡng, rèn luyện” ở trạng thái “Đã hoàn chỉnh, trình xác nhận”, trường hợp 2

    Bối cảnh:
      Biết hồ sơ "kế hoạch tu dưỡng, rèn luyện số 1" thuộc loại "Kế hoạch tu dưỡng, rèn luyện" do "Bà Lan" mở ngày 05/01/2026 với:
        | Người lập kế hoạch                               | Ông An                                 |
        | Cấp ủy quản lý hồ sơ                             | Đảng ủy phường Hoa Sữa                 |
        | Chi bộ                                           | Chi bộ khu dân cư số 3                 |
        | Cấp có thẩm quyền xác nhận, phê duyệt            | Thành ủy Núi Biếc                      |
        | Đối tượng                                        | cán bộ chủ chốt                        |
        | Năm                                              | 2026                                   |
        | Thuộc diện phải niêm yết                         | có                                     |
        | Thuộc diện Ban Thường vụ quản lý                 | có                                     |
        | Thuộc diện mở rộng đối tượng niêm yết            | có                                     |
        | Số hạn chế, khuyết điểm năm trước chưa khắc phục | 1                                      |
        | Ủy ban Mặt trận Tổ quốc tiếp nhận                | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
        | Tập thể lập kế hoạch                             | Văn phòng phường Bến Lụa               |
      Và ngày 06/01/2026 "Ông An" đã thực hiện "Bắt đầu dự thảo" trên "kế hoạch tu dưỡng, rèn luyện số 1"
      Và ngày 07/01/2026 "Ông An" đã thực hiện "Đăng ký" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Chuyên đề năm                           | Như trong hồ sơ kèm theo |
        | Công việc cụ thể                        | Việc thứ 1               |
        | Nội dung khắc phục hạn chế, khuyết điểm | Việc thứ 1               |
      Và ngày 08/01/2026 "Bà Mai" đã thực hiện "Đưa ra chi bộ góp ý" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Biên bản | Biên bản ngày 08/01/2026 |
      Và ngày 09/01/2026 "Ông An" đã thực hiện "Hoàn chỉnh theo góp ý" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Văn bản (số, ngày) | 15-QĐ/ĐU |

    Tình huống: “Xác nhận, phê duyệt” khi “Đã hoàn chỉnh, trình xác nhận”: Đã được xác nhận, phê duyệt, trường hợp 2
      Biết hôm nay là ngày 10/01/2026
      Khi "Ông Cường" thay mặt "Ban Thường vụ" thực hiện "Xác nhận, phê duyệt" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Văn bản (số, ngày) | 16-QĐ/ĐU |
      Thì hồ sơ "kế hoạch tu dưỡng, rèn luyện số 1" ở trạng thái "Đã được xác nhận, phê duyệt"
      Và hồ sơ "kế hoạch tu dưỡng, rèn luyện số 1" có 1 hồ sơ "Niêm yết công khai" ở trạng thái "Phải niêm yết"

  Quy tắc: Hồ sơ “Kế hoạch tu dưỡng, rèn luyện” ở trạng thái “Đã hoàn chỉnh, trình xác nhận”, trường hợp 3

    Bối cảnh:
      Biết hồ sơ "kế hoạch tu dưỡng, rèn luyện số 1" thuộc loại "Kế hoạch tu dưỡng, rèn luyện" do "Bà Lan" mở ngày 05/01/2026 với:
        | Người lập kế hoạch                               | Ông An                                 |
        | Cấp ủy quản lý hồ sơ                             | Đảng ủy phường Hoa Sữa                 |
        | Chi bộ                                           | Chi bộ khu dân cư số 3                 |
        | Cấp có thẩm quyền xác nhận, phê duyệt            | Thành ủy Núi Biếc                      |
        | Đối tượng                                        | người đứng đầu                         |
        | Năm                                              | 2026                                   |
        | Thuộc diện phải niêm yết                         | có                                     |
        | Thuộc diện Ban Thường vụ quản lý                 | có                                     |
        | Thuộc diện mở rộng đối tượng niêm yết            | có                                     |
        | Số hạn chế, khuyết điểm năm trước chưa khắc phục | 1                                      |
        | Ủy ban Mặt trận Tổ quốc tiếp nhận                | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
        | Tập thể lập kế hoạch                             | Văn phòng phường Bến Lụa               |
      Và ngày 06/01/2026 "Ông An" đã thực hiện "Bắt đầu dự thảo" trên "kế hoạch tu dưỡng, rèn luyện số 1"
      Và ngày 07/01/2026 "Ông An" đã thực hiện "Đăng ký" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Chuyên đề năm                           | Như trong hồ sơ kèm theo |
        | Công việc cụ thể                        | Việc thứ 1               |
        | Nội dung khắc phục hạn chế, khuyết điểm | Việc thứ 1               |
      Và ngày 08/01/2026 "Bà Mai" đã thực hiện "Đưa ra chi bộ góp ý" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Biên bản | Biên bản ngày 08/01/2026 |
      Và ngày 09/01/2026 "Ông An" đã thực hiện "Hoàn chỉnh theo góp ý" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Văn bản (số, ngày) | 15-QĐ/ĐU |

    Tình huống: “Xác nhận, phê duyệt” khi “Đã hoàn chỉnh, trình xác nhận”: Đã được xác nhận, phê duyệt, trường hợp 3
      Biết hôm nay là ngày 10/01/2026
      Khi "Ông Cường" thay mặt "Cấp ủy" thực hiện "Xác nhận, phê duyệt" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Văn bản (số, ngày) | 16-QĐ/ĐU |
      Thì hồ sơ "kế hoạch tu dưỡng, rèn luyện số 1" ở trạng thái "Đã được xác nhận, phê duyệt"
      Và hồ sơ "kế hoạch tu dưỡng, rèn luyện số 1" có 1 hồ sơ "Niêm yết công khai" ở trạng thái "Phải niêm yết"

  Quy tắc: Hồ sơ “Kế hoạch tu dưỡng, rèn luyện” ở trạng thái “Đã hoàn chỉnh, trình xác nhận”, trường hợp 4

    Bối cảnh:
      Biết hồ sơ "kế hoạch tu dưỡng, rèn luyện số 1" thuộc loại "Kế hoạch tu dưỡng, rèn luyện" do "Bà Lan" mở ngày 05/01/2026 với:
        | Người lập kế hoạch                               | Ông An                                 |
        | Cấp ủy quản lý hồ sơ                             | Đảng ủy phường Hoa Sữa                 |
        | Chi bộ                                           | Chi bộ khu dân cư số 3                 |
        | Cấp có thẩm quyền xác nhận, phê duyệt            | Thành ủy Núi Biếc                      |
        | Đối tượng                                        | tập thể                                |
        | Năm                                              | 2026                                   |
        | Thuộc diện phải niêm yết                         | có                                     |
        | Thuộc diện Ban Thường vụ quản lý                 | có                                     |
        | Thuộc diện mở rộng đối tượng niêm yết            | có                                     |
        | Số hạn chế, khuyết điểm năm trước chưa khắc phục | 1                                      |
        | Ủy ban Mặt trận Tổ quốc tiếp nhận                | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
        | Tập thể lập kế hoạch                             | Văn phòng phường Bến Lụa               |
      Và ngày 06/01/2026 "Ông An" đã thực hiện "Bắt đầu dự thảo" trên "kế hoạch tu dưỡng, rèn luyện số 1"
      Và ngày 07/01/2026 "Ông An" đã thực hiện "Đăng ký" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Chuyên đề năm                                                | Như trong hồ sơ kèm theo                                                                                                                                                                                                 |
        | Công việc cụ thể                                             | Việc thứ 1                                                                                                                                                                                                               |
        | Nội dung khắc phục hạn chế, khuyết điểm                      | Việc thứ 1                                                                                                                                                                                                               |
        | Chuẩn mực đạo đức của đơn vị được viện dẫn (1: có, 0: không) | Tận tụy, tâm huyết, trách nhiệm: 1; Chống quan liêu, mệnh lệnh, chủ quan: 1; Chống cục bộ, lợi ích nhóm, lợi dụng chức vụ, quyền hạn: 1; Thẳng thắn, trung thực: 1; Tôn trọng, thực hiện nghiêm chính sách, pháp luật: 1 |
      Và ngày 08/01/2026 "Bà Mai" đã thực hiện "Đưa ra chi bộ góp ý" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Biên bản | Biên bản ngày 08/01/2026 |
      Và ngày 09/01/2026 "Ông An" đã thực hiện "Hoàn chỉnh theo góp ý" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Văn bản (số, ngày) | 15-QĐ/ĐU |

    Tình huống: “Xác nhận, phê duyệt” khi “Đã hoàn chỉnh, trình xác nhận”: Đã được xác nhận, phê duyệt, trường hợp 4
      Biết hôm nay là ngày 10/01/2026
      Khi "Ông Cường" thay mặt "Ban Thường vụ" thực hiện "Xác nhận, phê duyệt" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Văn bản (số, ngày) | 16-QĐ/ĐU |
      Thì hồ sơ "kế hoạch tu dưỡng, rèn luyện số 1" ở trạng thái "Đã được xác nhận, phê duyệt"
      Và hồ sơ "kế hoạch tu dưỡng, rèn luyện số 1" có 1 hồ sơ "Niêm yết công khai" ở trạng thái "Phải niêm yết"

  Quy tắc: Hồ sơ “Kế hoạch tu dưỡng, rèn luyện” ở trạng thái “Đã được xác nhận, phê duyệt”

    Bối cảnh:
      Biết hồ sơ "kế hoạch tu dưỡng, rèn luyện số 1" thuộc loại "Kế hoạch tu dưỡng, rèn luyện" do "Bà Lan" mở ngày 05/01/2026 với:
        | Người lập kế hoạch                               | Ông An                                 |
        | Cấp ủy quản lý hồ sơ                             | Đảng ủy phường Hoa Sữa                 |
        | Chi bộ                                           | Chi bộ khu dân cư số 3                 |
        | Cấp có thẩm quyền xác nhận, phê duyệt            | Thành ủy Núi Biếc                      |
        | Đối tượng                                        | đảng viên                              |
        | Năm                                              | 2026                                   |
        | Thuộc diện phải niêm yết                         | có                                     |
        | Thuộc diện Ban Thường vụ quản lý                 | có                                     |
        | Thuộc diện mở rộng đối tượng niêm yết            | có                                     |
        | Số hạn chế, khuyết điểm năm trước chưa khắc phục | 1                                      |
        | Ủy ban Mặt trận Tổ quốc tiếp nhận                | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
        | Tập thể lập kế hoạch                             | Văn phòng phường Bến Lụa               |
      Và ngày 06/01/2026 "Ông An" đã thực hiện "Bắt đầu dự thảo" trên "kế hoạch tu dưỡng, rèn luyện số 1"
      Và ngày 07/01/2026 "Ông An" đã thực hiện "Đăng ký" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Chuyên đề năm                           | Như trong hồ sơ kèm theo |
        | Công việc cụ thể                        | Việc thứ 1               |
        | Nội dung khắc phục hạn chế, khuyết điểm | Việc thứ 1               |
      Và ngày 08/01/2026 "Bà Mai" đã thực hiện "Đưa ra chi bộ góp ý" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Biên bản | Biên bản ngày 08/01/2026 |
      Và ngày 09/01/2026 "Bà Mai" đã thực hiện "Xác nhận, phê duyệt" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Văn bản (số, ngày) | 15-QĐ/ĐU |
      Và "niêm yết công khai số 1" là hồ sơ "Niêm yết công khai" phát sinh từ "kế hoạch tu dưỡng, rèn luyện số 1"

    Tình huống: “Bàn giao cho MTTQ” khi “Đã được xác nhận, phê duyệt”: Đã được xác nhận, phê duyệt
      Biết hôm nay là ngày 10/01/2026
      Khi "Ông Bình" thực hiện "Bàn giao cho MTTQ" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Giấy biên nhận | Giấy biên nhận ngày 10/01/2026 |
      Thì hồ sơ "kế hoạch tu dưỡng, rèn luyện số 1" ở trạng thái "Đã được xác nhận, phê duyệt"

    Tình huống: “Triển khai” khi “Đã được xác nhận, phê duyệt”: Đang thực hiện
      Biết hôm nay là ngày 10/01/2026
      Khi "Ông Bình" thực hiện "Triển khai" trên "kế hoạch tu dưỡng, rèn luyện số 1"
      Thì hồ sơ "kế hoạch tu dưỡng, rèn luyện số 1" ở trạng thái "Đang thực hiện"

    Tình huống: “Ghi nhận đã niêm yết” khi “Đã được xác nhận, phê duyệt”: Đã được xác nhận, phê duyệt
      Biết hôm nay là ngày 10/01/2026
      Khi "Ông Bình" thực hiện "Ghi nhận đã niêm yết" trên "kế hoạch tu dưỡng, rèn luyện số 1"
      Thì hồ sơ "kế hoạch tu dưỡng, rèn luyện số 1" ở trạng thái "Đã được xác nhận, phê duyệt"

    Tình huống: “Kết thúc do chuyển đi, từ trần, ra khỏi Đảng” khi “Đã được xác nhận, phê duyệt”: Kết thúc do chuyển đi, từ trần, ra khỏi Đảng
      Biết hôm nay là ngày 10/01/2026
      Khi "Ông Bình" thực hiện "Kết thúc do chuyển đi, từ trần, ra khỏi Đảng" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Lý do          | Theo kết quả xem xét hồ sơ |
        | Nơi chuyển đến | Văn phòng phường Mây Trắng |
      Thì hồ sơ "kế hoạch tu dưỡng, rèn luyện số 1" ở trạng thái "Kết thúc do chuyển đi, từ trần, ra khỏi Đảng"

    Tình huống: “Bàn giao cho MTTQ” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 10/01/2026
      Khi "Bà Hoa" thử "Bàn giao cho MTTQ" trên "kế hoạch tu dưỡng, rèn luyện số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: giấy biên nhận"

    Tình huống: “Triển khai” bị từ chối: không có thẩm quyền
      Biết hôm nay là ngày 10/01/2026
      Khi "Bà Hoa" thử "Triển khai" trên "kế hoạch tu dưỡng, rèn luyện số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"

    Tình huống: “Ghi nhận đã niêm yết” bị từ chối: không có thẩm quyền
      Biết hôm nay là ngày 10/01/2026
      Khi "Bà Hoa" thử "Ghi nhận đã niêm yết" trên "kế hoạch tu dưỡng, rèn luyện số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"

  Quy tắc: Hồ sơ “Kế hoạch tu dưỡng, rèn luyện” ở trạng thái “Đã được xác nhận, phê duyệt”, trường hợp 2

    Bối cảnh:
      Biết hồ sơ "kế hoạch tu dưỡng, rèn luyện số 1" thuộc loại "Kế hoạch tu dưỡng, rèn luyện" do "Bà Lan" mở ngày 05/01/2026 với:
        | Người lập kế hoạch                               | Ông An                                 |
        | Cấp ủy quản lý hồ sơ                             | Đảng ủy phường Hoa Sữa                 |
        | Chi bộ                                           | Chi bộ khu dân cư số 3                 |
        | Cấp có thẩm quyền xác nhận, phê duyệt            | Thành ủy Núi Biếc                      |
        | Đối tượng                                        | đảng viên                              |
        | Năm                                              | 2026                                   |
        | Thuộc diện phải niêm yết                         | có                                     |
        | Thuộc diện Ban Thường vụ quản lý                 | không                                  |
        | Thuộc diện mở rộng đối tượng niêm yết            | có                                     |
        | Số hạn chế, khuyết điểm năm trước chưa khắc phục | 1                                      |
        | Ủy ban Mặt trận Tổ quốc tiếp nhận                | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
        | Tập thể lập kế hoạch                             | Văn phòng phường Bến Lụa               |
      Và ngày 06/01/2026 "Ông An" đã thực hiện "Bắt đầu dự thảo" trên "kế hoạch tu dưỡng, rèn luyện số 1"
      Và ngày 07/01/2026 "Ông An" đã thực hiện "Đăng ký" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Chuyên đề năm                           | Như trong hồ sơ kèm theo |
        | Công việc cụ thể                        | Việc thứ 1               |
        | Nội dung khắc phục hạn chế, khuyết điểm | Việc thứ 1               |
      Và ngày 08/01/2026 "Bà Mai" đã thực hiện "Đưa ra chi bộ góp ý" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Biên bản | Biên bản ngày 08/01/2026 |
      Và ngày 09/01/2026 "Bà Mai" đã thực hiện "Xác nhận, phê duyệt" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Văn bản (số, ngày) | 15-QĐ/ĐU |
      Và "niêm yết công khai số 1" là hồ sơ "Niêm yết công khai" phát sinh từ "kế hoạch tu dưỡng, rèn luyện số 1"

    Tình huống: “Bàn giao cho MTTQ” bị từ chối: chưa đúng điều kiện
      Biết hôm nay là ngày 10/01/2026
      Khi "Ông Bình" thử "Bàn giao cho MTTQ" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Giấy biên nhận | Giấy biên nhận ngày 10/01/2026 |
      Thì bị từ chối vì "yêu cầu: thuộc diện Ban Thường vụ quản lý: có"

  Quy tắc: Hồ sơ “Kế hoạch tu dưỡng, rèn luyện” ở trạng thái “Đang thực hiện”

    Bối cảnh:
      Biết hồ sơ "kế hoạch tu dưỡng, rèn luyện số 1" thuộc loại "Kế hoạch tu dưỡng, rèn luyện" do "Bà Lan" mở ngày 05/01/2026 với:
        | Người lập kế hoạch                               | Ông An                                 |
        | Cấp ủy quản lý hồ sơ                             | Đảng ủy phường Hoa Sữa                 |
        | Chi bộ                                           | Chi bộ khu dân cư số 3                 |
        | Cấp có thẩm quyền xác nhận, phê duyệt            | Thành ủy Núi Biếc                      |
        | Đối tượng                                        | đảng viên                              |
        | Năm                                              | 2026                                   |
        | Thuộc diện phải niêm yết                         | có                                     |
        | Thuộc diện Ban Thường vụ quản lý                 | có                                     |
        | Thuộc diện mở rộng đối tượng niêm yết            | có                                     |
        | Số hạn chế, khuyết điểm năm trước chưa khắc phục | 1                                      |
        | Ủy ban Mặt trận Tổ quốc tiếp nhận                | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
        | Tập thể lập kế hoạch                             | Văn phòng phường Bến Lụa               |
      Và ngày 06/01/2026 "Ông An" đã thực hiện "Bắt đầu dự thảo" trên "kế hoạch tu dưỡng, rèn luyện số 1"
      Và ngày 07/01/2026 "Ông An" đã thực hiện "Đăng ký" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Chuyên đề năm                           | Như trong hồ sơ kèm theo |
        | Công việc cụ thể                        | Việc thứ 1               |
        | Nội dung khắc phục hạn chế, khuyết điểm | Việc thứ 1               |
      Và ngày 08/01/2026 "Bà Mai" đã thực hiện "Đưa ra chi bộ góp ý" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Biên bản | Biên bản ngày 08/01/2026 |
      Và ngày 09/01/2026 "Bà Mai" đã thực hiện "Xác nhận, phê duyệt" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Văn bản (số, ngày) | 15-QĐ/ĐU |
      Và "niêm yết công khai số 1" là hồ sơ "Niêm yết công khai" phát sinh từ "kế hoạch tu dưỡng, rèn luyện số 1"
      Và ngày 10/01/2026 "Ông Bình" đã thực hiện "Triển khai" trên "kế hoạch tu dưỡng, rèn luyện số 1"

    Tình huống: “Bàn giao cho MTTQ” khi “Đang thực hiện”: Đang thực hiện
      Biết hôm nay là ngày 12/01/2026
      Khi "Ông Bình" thực hiện "Bàn giao cho MTTQ" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Giấy biên nhận | Giấy biên nhận ngày 12/01/2026 |
      Thì hồ sơ "kế hoạch tu dưỡng, rèn luyện số 1" ở trạng thái "Đang thực hiện"

    Tình huống: “Ghi nhận đã niêm yết” khi “Đang thực hiện”: Đang thực hiện
      Biết hôm nay là ngày 12/01/2026
      Khi "Ông Bình" thực hiện "Ghi nhận đã niêm yết" trên "kế hoạch tu dưỡng, rèn luyện số 1"
      Thì hồ sơ "kế hoạch tu dưỡng, rèn luyện số 1" ở trạng thái "Đang thực hiện"

    Tình huống: “Cập nhật tháng” khi “Đang thực hiện”: Đang thực hiện
      Biết hôm nay là ngày 12/01/2026
      Khi "Ông An" thực hiện "Cập nhật tháng" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Tình hình thực hiện trong tháng | Như trong hồ sơ kèm theo |
      Thì hồ sơ "kế hoạch tu dưỡng, rèn luyện số 1" ở trạng thái "Đang thực hiện"

    Tình huống: “Chi bộ xem xét tháng” khi “Đang thực hiện”: Đang thực hiện
      Biết hôm nay là ngày 12/01/2026
      Khi "Bà Mai" thực hiện "Chi bộ xem xét tháng" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Tháng được xem xét    | 1            |
        | Kết quả xem xét tháng | đúng tiến độ |
      Thì hồ sơ "kế hoạch tu dưỡng, rèn luyện số 1" ở trạng thái "Đang thực hiện"

    Tình huống: “Yêu cầu điều chỉnh” khi “Đang thực hiện”: Đang thực hiện
      Biết hôm nay là ngày 12/01/2026
      Khi "Bà Mai" thực hiện "Yêu cầu điều chỉnh" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Lý do              | Theo kết quả xem xét hồ sơ |
        | Văn bản (số, ngày) | 18-QĐ/ĐU                   |
      Thì hồ sơ "kế hoạch tu dưỡng, rèn luyện số 1" ở trạng thái "Đang thực hiện"

    Tình huống: “Kiểm điểm cuối năm” khi “Đang thực hiện”: Đang kiểm điểm, đánh giá cuối năm
      Biết hôm nay là ngày 12/01/2026
      Khi "Bà Mai" thực hiện "Kiểm điểm cuối năm" trên "kế hoạch tu dưỡng, rèn luyện số 1"
      Thì hồ sơ "kế hoạch tu dưỡng, rèn luyện số 1" ở trạng thái "Đang kiểm điểm, đánh giá cuối năm"

    Tình huống: “Kết thúc do chuyển đi, từ trần, ra khỏi Đảng” khi “Đang thực hiện”: Kết thúc do chuyển đi, từ trần, ra khỏi Đảng
      Biết hôm nay là ngày 12/01/2026
      Khi "Ông Bình" thực hiện "Kết thúc do chuyển đi, từ trần, ra khỏi Đảng" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Lý do          | Theo kết quả xem xét hồ sơ |
        | Nơi chuyển đến | Văn phòng phường Mây Trắng |
      Thì hồ sơ "kế hoạch tu dưỡng, rèn luyện số 1" ở trạng thái "Kết thúc do chuyển đi, từ trần, ra khỏi Đảng"

    Tình huống: “Cập nhật tháng” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 12/01/2026
      Khi "Bà Lan" thử "Cập nhật tháng" trên "kế hoạch tu dưỡng, rèn luyện số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: Tình hình thực hiện trong tháng"

    Tình huống: “Chi bộ xem xét tháng” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ, chưa đúng điều kiện
      Biết hôm nay là ngày 12/01/2026
      Khi "Bà Thu" thử "Chi bộ xem xét tháng" trên "kế hoạch tu dưỡng, rèn luyện số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: Tháng được xem xét"
      Và bị từ chối vì "thiếu: Kết quả xem xét tháng"
      Và bị từ chối vì "yêu cầu: tháng được xem xét từ 1 trở lên"
      Và bị từ chối vì "yêu cầu: tháng được xem xét không quá 12"

    Tình huống: “Chi bộ xem xét tháng” bị từ chối: việc của chính mình hoặc đã làm bước trước
      Biết hôm nay là ngày 12/01/2026
      Khi "Ông An" thử "Chi bộ xem xét tháng" trên "kế hoạch tu dưỡng, rèn luyện số 1"
      Thì bị từ chối vì "không được tự quyết định việc của chính mình (Người lập kế hoạch)"

    Tình huống: “Yêu cầu điều chỉnh” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 12/01/2026
      Khi "Bà Lan" thử "Yêu cầu điều chỉnh" trên "kế hoạch tu dưỡng, rèn luyện số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: lý do"
      Và bị từ chối vì "thiếu: văn bản (số, ngày)"

    Tình huống: “Yêu cầu điều chỉnh” bị từ chối: việc của chính mình hoặc đã làm bước trước
      Biết hôm nay là ngày 12/01/2026
      Khi "Ông An" thử "Yêu cầu điều chỉnh" trên "kế hoạch tu dưỡng, rèn luyện số 1"
      Thì bị từ chối vì "không được tự quyết định việc của chính mình (Người lập kế hoạch)"

    Tình huống: “Kiểm điểm cuối năm” bị từ chối: không có thẩm quyền
      Biết hôm nay là ngày 12/01/2026
      Khi "Bà Thu" thử "Kiểm điểm cuối năm" trên "kế hoạch tu dưỡng, rèn luyện số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"

  Quy tắc: Hồ sơ “Kế hoạch tu dưỡng, rèn luyện” ở trạng thái “Đang thực hiện”, trường hợp 2

    Bối cảnh:
      Biết hồ sơ "kế hoạch tu dưỡng, rèn luyện số 1" thuộc loại "Kế hoạch tu dưỡng, rèn luyện" do "Bà Lan" mở ngày 05/01/2026 với:
        | Người lập kế hoạch                               | Ông An                                 |
        | Cấp ủy quản lý hồ sơ                             | Đảng ủy phường Hoa Sữa                 |
        | Chi bộ                                           | Chi bộ khu dân cư số 3                 |
        | Cấp có thẩm quyền xác nhận, phê duyệt            | Thành ủy Núi Biếc                      |
        | Đối tượng                                        | tập thể                                |
        | Năm                                              | 2026                                   |
        | Thuộc diện phải niêm yết                         | có                                     |
        | Thuộc diện Ban Thường vụ quản lý                 | có                                     |
        | Thuộc diện mở rộng đối tượng niêm yết            | có                                     |
        | Số hạn chế, khuyết điểm năm trước chưa khắc phục | 0                                      |
        | Ủy ban Mặt trận Tổ quốc tiếp nhận                | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
        | Tập thể lập kế hoạch                             | Văn phòng phường Bến Lụa               |
      Và ngày 06/01/2026 "Ông An" đã thực hiện "Bắt đầu dự thảo" trên "kế hoạch tu dưỡng, rèn luyện số 1"
      Và ngày 07/01/2026 "Ông An" đã thực hiện "Đăng ký" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Chuyên đề năm                                                | Như trong hồ sơ kèm theo                                                                                                                                                                                                 |
        | Công việc cụ thể                                             | Việc thứ 1                                                                                                                                                                                                               |
        | Chuẩn mực đạo đức của đơn vị được viện dẫn (1: có, 0: không) | Tận tụy, tâm huyết, trách nhiệm: 1; Chống quan liêu, mệnh lệnh, chủ quan: 1; Chống cục bộ, lợi ích nhóm, lợi dụng chức vụ, quyền hạn: 1; Thẳng thắn, trung thực: 1; Tôn trọng, thực hiện nghiêm chính sách, pháp luật: 1 |
      Và ngày 08/01/2026 "Bà Mai" đã thực hiện "Đưa ra chi bộ góp ý" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Biên bản | Biên bản ngày 08/01/2026 |
      Và ngày 09/01/2026 "Ông Cường" thay mặt "Ban Thường vụ" đã thực hiện "Xác nhận, phê duyệt" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Văn bản (số, ngày) | 15-QĐ/ĐU |
      Và "niêm yết công khai số 1" là hồ sơ "Niêm yết công khai" phát sinh từ "kế hoạch tu dưỡng, rèn luyện số 1"
      Và ngày 10/01/2026 "Ông Bình" đã thực hiện "Triển khai" trên "kế hoạch tu dưỡng, rèn luyện số 1"

    Tình huống: “Điều chỉnh” khi “Đang thực hiện”: Chi bộ góp ý, xem xét
      Biết hôm nay là ngày 12/01/2026
      Khi "Ông An" thực hiện "Điều chỉnh" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Lý do            | Theo kết quả xem xét hồ sơ |
        | Chuyên đề năm    | Như trong hồ sơ kèm theo   |
        | Công việc cụ thể | Việc thứ 1                 |
      Thì hồ sơ "kế hoạch tu dưỡng, rèn luyện số 1" ở trạng thái "Chi bộ góp ý, xem xét"

    Tình huống: “Điều chỉnh” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ, chưa đúng điều kiện
      Biết hôm nay là ngày 12/01/2026
      Khi "Bà Lan" thử "Điều chỉnh" trên "kế hoạch tu dưỡng, rèn luyện số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: lý do"
      Và bị từ chối vì "thiếu: Chuyên đề năm"
      Và bị từ chối vì "thiếu: Công việc cụ thể"
      Và bị từ chối vì "yêu cầu: số lượng công việc cụ thể từ 1 trở lên"

    Tình huống: “Điều chỉnh” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ, chưa đúng điều kiện, trường hợp 2
      Biết hôm nay là ngày 12/01/2026
      Khi "Bà Lan" thử "Điều chỉnh" trên "kế hoạch tu dưỡng, rèn luyện số 1"
      Thì bị từ chối vì "yêu cầu: số lượng công việc cụ thể không quá 2 hoặc (đối tượng là tập thể và số lượng công việc cụ thể không quá 10)"

  Quy tắc: Hồ sơ “Kế hoạch tu dưỡng, rèn luyện” ở trạng thái “Đang thực hiện”, trường hợp 3

    Bối cảnh:
      Biết hồ sơ "kế hoạch tu dưỡng, rèn luyện số 1" thuộc loại "Kế hoạch tu dưỡng, rèn luyện" do "Bà Lan" mở ngày 05/01/2026 với:
        | Người lập kế hoạch                               | Ông An                                 |
        | Cấp ủy quản lý hồ sơ                             | Đảng ủy phường Hoa Sữa                 |
        | Chi bộ                                           | Chi bộ khu dân cư số 3                 |
        | Cấp có thẩm quyền xác nhận, phê duyệt            | Thành ủy Núi Biếc                      |
        | Đối tượng                                        | tập thể                                |
        | Năm                                              | 2026                                   |
        | Thuộc diện phải niêm yết                         | có                                     |
        | Thuộc diện Ban Thường vụ quản lý                 | có                                     |
        | Thuộc diện mở rộng đối tượng niêm yết            | có                                     |
        | Số hạn chế, khuyết điểm năm trước chưa khắc phục | 1                                      |
        | Ủy ban Mặt trận Tổ quốc tiếp nhận                | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
        | Tập thể lập kế hoạch                             | Văn phòng phường Bến Lụa               |
      Và ngày 06/01/2026 "Ông An" đã thực hiện "Bắt đầu dự thảo" trên "kế hoạch tu dưỡng, rèn luyện số 1"
      Và ngày 07/01/2026 "Ông An" đã thực hiện "Đăng ký" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Chuyên đề năm                                                | Như trong hồ sơ kèm theo                                                                                                                                                                                                 |
        | Công việc cụ thể                                             | Việc thứ 1                                                                                                                                                                                                               |
        | Nội dung khắc phục hạn chế, khuyết điểm                      | Việc thứ 1                                                                                                                                                                                                               |
        | Chuẩn mực đạo đức của đơn vị được viện dẫn (1: có, 0: không) | Tận tụy, tâm huyết, trách nhiệm: 1; Chống quan liêu, mệnh lệnh, chủ quan: 1; Chống cục bộ, lợi ích nhóm, lợi dụng chức vụ, quyền hạn: 1; Thẳng thắn, trung thực: 1; Tôn trọng, thực hiện nghiêm chính sách, pháp luật: 1 |
      Và ngày 08/01/2026 "Bà Mai" đã thực hiện "Đưa ra chi bộ góp ý" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Biên bản | Biên bản ngày 08/01/2026 |
      Và ngày 09/01/2026 "Ông Cường" thay mặt "Ban Thường vụ" đã thực hiện "Xác nhận, phê duyệt" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Văn bản (số, ngày) | 15-QĐ/ĐU |
      Và "niêm yết công khai số 1" là hồ sơ "Niêm yết công khai" phát sinh từ "kế hoạch tu dưỡng, rèn luyện số 1"
      Và ngày 10/01/2026 "Ông Bình" đã thực hiện "Triển khai" trên "kế hoạch tu dưỡng, rèn luyện số 1"

    Tình huống: “Thay người đứng đầu chịu trách nhiệm” khi “Đang thực hiện”: Đang thực hiện
      Biết hôm nay là ngày 12/01/2026
      Khi "Bà Lan" thực hiện "Thay người đứng đầu chịu trách nhiệm" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Người lập kế hoạch | Ông An                     |
        | Lý do              | Theo kết quả xem xét hồ sơ |
        | Văn bản (số, ngày) | 18-QĐ/ĐU                   |
      Thì hồ sơ "kế hoạch tu dưỡng, rèn luyện số 1" ở trạng thái "Đang thực hiện"

  Quy tắc: Hồ sơ “Kế hoạch tu dưỡng, rèn luyện” ở trạng thái “Đang kiểm điểm, đánh giá cuối năm”

    Bối cảnh:
      Biết hồ sơ "kế hoạch tu dưỡng, rèn luyện số 1" thuộc loại "Kế hoạch tu dưỡng, rèn luyện" do "Bà Lan" mở ngày 05/01/2026 với:
        | Người lập kế hoạch                               | Ông An                                 |
        | Cấp ủy quản lý hồ sơ                             | Đảng ủy phường Hoa Sữa                 |
        | Chi bộ                                           | Chi bộ khu dân cư số 3                 |
        | Cấp có thẩm quyền xác nhận, phê duyệt            | Thành ủy Núi Biếc                      |
        | Đối tượng                                        | tập thể                                |
        | Năm                                              | 2026                                   |
        | Thuộc diện phải niêm yết                         | có                                     |
        | Thuộc diện Ban Thường vụ quản lý                 | có                                     |
        | Thuộc diện mở rộng đối tượng niêm yết            | có                                     |
        | Số hạn chế, khuyết điểm năm trước chưa khắc phục | 1                                      |
        | Ủy ban Mặt trận Tổ quốc tiếp nhận                | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
        | Tập thể lập kế hoạch                             | Văn phòng phường Bến Lụa               |
      Và ngày 06/01/2026 "Ông An" đã thực hiện "Bắt đầu dự thảo" trên "kế hoạch tu dưỡng, rèn luyện số 1"
      Và ngày 07/01/2026 "Ông An" đã thực hiện "Đăng ký" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Chuyên đề năm                                                | Như trong hồ sơ kèm theo                                                                                                                                                                                                 |
        | Công việc cụ thể                                             | Việc thứ 1                                                                                                                                                                                                               |
        | Nội dung khắc phục hạn chế, khuyết điểm                      | Việc thứ 1                                                                                                                                                                                                               |
        | Chuẩn mực đạo đức của đơn vị được viện dẫn (1: có, 0: không) | Tận tụy, tâm huyết, trách nhiệm: 1; Chống quan liêu, mệnh lệnh, chủ quan: 1; Chống cục bộ, lợi ích nhóm, lợi dụng chức vụ, quyền hạn: 1; Thẳng thắn, trung thực: 1; Tôn trọng, thực hiện nghiêm chính sách, pháp luật: 1 |
      Và ngày 08/01/2026 "Bà Mai" đã thực hiện "Đưa ra chi bộ góp ý" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Biên bản | Biên bản ngày 08/01/2026 |
      Và ngày 09/01/2026 "Ông Cường" thay mặt "Ban Thường vụ" đã thực hiện "Xác nhận, phê duyệt" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Văn bản (số, ngày) | 15-QĐ/ĐU |
      Và "niêm yết công khai số 1" là hồ sơ "Niêm yết công khai" phát sinh từ "kế hoạch tu dưỡng, rèn luyện số 1"
      Và ngày 10/01/2026 "Ông Bình" đã thực hiện "Triển khai" trên "kế hoạch tu dưỡng, rèn luyện số 1"
      Và ngày 12/01/2026 "Bà Mai" đã thực hiện "Kiểm điểm cuối năm" trên "kế hoạch tu dưỡng, rèn luyện số 1"

    Tình huống: “Thay người đứng đầu chịu trách nhiệm” khi “Đang kiểm điểm, đánh giá cuối năm”: Đang kiểm điểm, đánh giá cuối năm
      Biết hôm nay là ngày 13/01/2026
      Khi "Bà Lan" thực hiện "Thay người đứng đầu chịu trách nhiệm" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Người lập kế hoạch | Ông An                     |
        | Lý do              | Theo kết quả xem xét hồ sơ |
        | Văn bản (số, ngày) | 19-QĐ/ĐU                   |
      Thì hồ sơ "kế hoạch tu dưỡng, rèn luyện số 1" ở trạng thái "Đang kiểm điểm, đánh giá cuối năm"

  Quy tắc: Hồ sơ “Kế hoạch tu dưỡng, rèn luyện” ở trạng thái “Đang kiểm điểm, đánh giá cuối năm”, trường hợp 2

    Bối cảnh:
      Biết hồ sơ "kế hoạch tu dưỡng, rèn luyện số 1" thuộc loại "Kế hoạch tu dưỡng, rèn luyện" do "Bà Lan" mở ngày 05/01/2026 với:
        | Người lập kế hoạch                               | Ông An                                 |
        | Cấp ủy quản lý hồ sơ                             | Đảng ủy phường Hoa Sữa                 |
        | Chi bộ                                           | Chi bộ khu dân cư số 3                 |
        | Cấp có thẩm quyền xác nhận, phê duyệt            | Thành ủy Núi Biếc                      |
        | Đối tượng                                        | đảng viên                              |
        | Năm                                              | 2026                                   |
        | Thuộc diện phải niêm yết                         | có                                     |
        | Thuộc diện Ban Thường vụ quản lý                 | có                                     |
        | Thuộc diện mở rộng đối tượng niêm yết            | có                                     |
        | Số hạn chế, khuyết điểm năm trước chưa khắc phục | 1                                      |
        | Ủy ban Mặt trận Tổ quốc tiếp nhận                | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
        | Tập thể lập kế hoạch                             | Văn phòng phường Bến Lụa               |
      Và ngày 06/01/2026 "Ông An" đã thực hiện "Bắt đầu dự thảo" trên "kế hoạch tu dưỡng, rèn luyện số 1"
      Và ngày 07/01/2026 "Ông An" đã thực hiện "Đăng ký" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Chuyên đề năm                           | Như trong hồ sơ kèm theo |
        | Công việc cụ thể                        | Việc thứ 1               |
        | Nội dung khắc phục hạn chế, khuyết điểm | Việc thứ 1               |
      Và ngày 08/01/2026 "Bà Mai" đã thực hiện "Đưa ra chi bộ góp ý" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Biên bản | Biên bản ngày 08/01/2026 |
      Và ngày 09/01/2026 "Bà Mai" đã thực hiện "Xác nhận, phê duyệt" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Văn bản (số, ngày) | 15-QĐ/ĐU |
      Và "niêm yết công khai số 1" là hồ sơ "Niêm yết công khai" phát sinh từ "kế hoạch tu dưỡng, rèn luyện số 1"
      Và ngày 10/01/2026 "Ông Bình" đã thực hiện "Triển khai" trên "kế hoạch tu dưỡng, rèn luyện số 1"
      Và ngày 12/01/2026 "Bà Mai" đã thực hiện "Kiểm điểm cuối năm" trên "kế hoạch tu dưỡng, rèn luyện số 1"

    Tình huống: “Tập hợp ý kiến góp ý trong năm” khi “Đang kiểm điểm, đánh giá cuối năm”: Đang kiểm điểm, đánh giá cuối năm
      Biết hôm nay là ngày 13/01/2026
      Khi "Ông Bình" thực hiện "Tập hợp ý kiến góp ý trong năm" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Số ý kiến góp ý đã nhận trong năm | 1 |
        | Số ý kiến góp ý đã trả lời        | 1 |
      Thì hồ sơ "kế hoạch tu dưỡng, rèn luyện số 1" ở trạng thái "Đang kiểm điểm, đánh giá cuối năm"

    Tình huống: “Tập hợp kết quả khắc phục trong năm” khi “Đang kiểm điểm, đánh giá cuối năm”: Đang kiểm điểm, đánh giá cuối năm
      Biết hôm nay là ngày 13/01/2026
      Khi "Ông Bình" thực hiện "Tập hợp kết quả khắc phục trong năm" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Số nội dung phải khắc phục trong năm   | 1 |
        | Số nội dung đã được xác nhận khắc phục | 1 |
      Thì hồ sơ "kế hoạch tu dưỡng, rèn luyện số 1" ở trạng thái "Đang kiểm điểm, đánh giá cuối năm"

    Tình huống: “Tập hợp kết quả học tập trong năm” khi “Đang kiểm điểm, đánh giá cuối năm”: Đang kiểm điểm, đánh giá cuối năm
      Biết hôm nay là ngày 13/01/2026
      Khi "Bà Hoa" thực hiện "Tập hợp kết quả học tập trong năm" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Số hội nghị học tập phải dự           | 1 |
        | Số hội nghị học tập đã dự hoặc học bù | 1 |
      Thì hồ sơ "kế hoạch tu dưỡng, rèn luyện số 1" ở trạng thái "Đang kiểm điểm, đánh giá cuối năm"

    Tình huống: “Báo cáo kết quả từng công việc” khi “Đang kiểm điểm, đánh giá cuối năm”: Đang kiểm điểm, đánh giá cuối năm
      Biết hôm nay là ngày 13/01/2026
      Khi "Ông An" thực hiện "Báo cáo kết quả từng công việc" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Số công việc đã thực hiện                 | 1                                                |
        | Số công việc chưa thực hiện hoặc chưa đạt | 0                                                |
        | Báo cáo tự kiểm tra, tự giám sát          | Báo cáo tự kiểm tra, tự giám sát ngày 13/01/2026 |
      Thì hồ sơ "kế hoạch tu dưỡng, rèn luyện số 1" ở trạng thái "Đang kiểm điểm, đánh giá cuối năm"

    Tình huống: “Đánh giá” khi “Đang kiểm điểm, đánh giá cuối năm”: Đã đánh giá kết quả thực hiện
      Biết hôm nay là ngày 13/01/2026
      Và ngày 13/01/2026 "Ông Bình" đã thực hiện "Tập hợp ý kiến góp ý trong năm" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Số ý kiến góp ý đã nhận trong năm | 0 |
        | Số ý kiến góp ý đã trả lời        | 0 |
      Và ngày 13/01/2026 "Ông Bình" đã thực hiện "Tập hợp kết quả khắc phục trong năm" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Số nội dung phải khắc phục trong năm   | 0 |
        | Số nội dung đã được xác nhận khắc phục | 0 |
      Và ngày 13/01/2026 "Ông An" đã thực hiện "Báo cáo kết quả từng công việc" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Số công việc đã thực hiện                 | 1                                                |
        | Số công việc chưa thực hiện hoặc chưa đạt | 0                                                |
        | Báo cáo tự kiểm tra, tự giám sát          | Báo cáo tự kiểm tra, tự giám sát ngày 13/01/2026 |
      Khi "Bà Mai" thực hiện "Đánh giá" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Kết quả thực hiện | hoàn thành |
      Thì hồ sơ "kế hoạch tu dưỡng, rèn luyện số 1" ở trạng thái "Đã đánh giá kết quả thực hiện"

    Tình huống: “Kết thúc do chuyển đi, từ trần, ra khỏi Đảng” khi “Đang kiểm điểm, đánh giá cuối năm”: Kết thúc do chuyển đi, từ trần, ra khỏi Đảng
      Biết hôm nay là ngày 13/01/2026
      Khi "Ông Bình" thực hiện "Kết thúc do chuyển đi, từ trần, ra khỏi Đảng" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Lý do          | Theo kết quả xem xét hồ sơ |
        | Nơi chuyển đến | Văn phòng phường Mây Trắng |
      Thì hồ sơ "kế hoạch tu dưỡng, rèn luyện số 1" ở trạng thái "Kết thúc do chuyển đi, từ trần, ra khỏi Đảng"

    Tình huống: “Tập hợp ý kiến góp ý trong năm” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ, chưa đúng điều kiện
      Biết hôm nay là ngày 13/01/2026
      Khi "Bà Thu" thử "Tập hợp ý kiến góp ý trong năm" trên "kế hoạch tu dưỡng, rèn luyện số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: Số ý kiến góp ý đã nhận trong năm"
      Và bị từ chối vì "thiếu: Số ý kiến góp ý đã trả lời"
      Và bị từ chối vì "yêu cầu: số ý kiến góp ý đã trả lời từ 0 trở lên"
      Và bị từ chối vì "yêu cầu: số ý kiến góp ý đã trả lời không quá số ý kiến góp ý đã nhận trong năm"

    Tình huống: “Tập hợp ý kiến góp ý trong năm” bị từ chối: việc của chính mình hoặc đã làm bước trước
      Biết hôm nay là ngày 13/01/2026
      Khi "Ông An" thử "Tập hợp ý kiến góp ý trong năm" trên "kế hoạch tu dưỡng, rèn luyện số 1"
      Thì bị từ chối vì "không được tự quyết định việc của chính mình (Người lập kế hoạch)"

    Tình huống: “Tập hợp kết quả khắc phục trong năm” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ, chưa đúng điều kiện
      Biết hôm nay là ngày 13/01/2026
      Khi "Bà Thu" thử "Tập hợp kết quả khắc phục trong năm" trên "kế hoạch tu dưỡng, rèn luyện số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: Số nội dung phải khắc phục trong năm"
      Và bị từ chối vì "thiếu: Số nội dung đã được xác nhận khắc phục"
      Và bị từ chối vì "yêu cầu: số nội dung đã được xác nhận khắc phục từ 0 trở lên"
      Và bị từ chối vì "yêu cầu: số nội dung đã được xác nhận khắc phục không quá số nội dung phải khắc phục trong năm"

    Tình huống: “Tập hợp kết quả khắc phục trong năm” bị từ chối: việc của chính mình hoặc đã làm bước trước
      Biết hôm nay là ngày 13/01/2026
      Khi "Ông An" thử "Tập hợp kết quả khắc phục trong năm" trên "kế hoạch tu dưỡng, rèn luyện số 1"
      Thì bị từ chối vì "không được tự quyết định việc của chính mình (Người lập kế hoạch)"

    Tình huống: “Tập hợp kết quả học tập trong năm” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ, chưa đúng điều kiện
      Biết hôm nay là ngày 13/01/2026
      Khi "Bà Lan" thử "Tập hợp kết quả học tập trong năm" trên "kế hoạch tu dưỡng, rèn luyện số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: Số hội nghị học tập phải dự"
      Và bị từ chối vì "thiếu: Số hội nghị học tập đã dự hoặc học bù"
      Và bị từ chối vì "yêu cầu: số hội nghị học tập đã dự hoặc học bù từ 0 trở lên"
      Và bị từ chối vì "yêu cầu: số hội nghị học tập đã dự hoặc học bù không quá số hội nghị học tập phải dự"

    Tình huống: “Tập hợp kết quả học tập trong năm” bị từ chối: việc của chính mình hoặc đã làm bước trước
      Biết hôm nay là ngày 13/01/2026
      Khi "Ông An" thử "Tập hợp kết quả học tập trong năm" trên "kế hoạch tu dưỡng, rèn luyện số 1"
      Thì bị từ chối vì "không được tự quyết định việc của chính mình (Người lập kế hoạch)"

    Tình huống: “Báo cáo kết quả từng công việc” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ, chưa đúng điều kiện
      Biết hôm nay là ngày 13/01/2026
      Khi "Bà Lan" thử "Báo cáo kết quả từng công việc" trên "kế hoạch tu dưỡng, rèn luyện số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: Số công việc đã thực hiện"
      Và bị từ chối vì "thiếu: Số công việc chưa thực hiện hoặc chưa đạt"
      Và bị từ chối vì "thiếu: báo cáo tự kiểm tra, tự giám sát"
      Và bị từ chối vì "yêu cầu: số công việc đã thực hiện từ 0 trở lên"

    Tình huống: “Báo cáo kết quả từng công việc” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ, chưa đúng điều kiện, trường hợp 2
      Biết hôm nay là ngày 13/01/2026
      Khi "Bà Lan" thử "Báo cáo kết quả từng công việc" trên "kế hoạch tu dưỡng, rèn luyện số 1"
      Thì bị từ chối vì "yêu cầu: số công việc đã thực hiện cộng số công việc chưa thực hiện hoặc chưa đạt là số công việc đã đăng ký"
      Và bị từ chối vì "yêu cầu: số công việc chưa thực hiện hoặc chưa đạt là 0 hoặc số lượng công việc chưa thực hiện hoặc chưa đạt là số công việc chưa thực hiện hoặc chưa đạt"

    Tình huống: “Đánh giá” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 13/01/2026
      Khi "Bà Thu" thử "Đánh giá" trên "kế hoạch tu dưỡng, rèn luyện số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: Kết quả thực hiện"

    Tình huống: “Đánh giá” bị từ chối: việc của chính mình hoặc đã làm bước trước
      Biết hôm nay là ngày 13/01/2026
      Khi "Ông An" thử "Đánh giá" trên "kế hoạch tu dưỡng, rèn luyện số 1"
      Thì bị từ chối vì "không được tự quyết định việc của chính mình (Người lập kế hoạch)"

  Quy tắc: Hồ sơ “Kế hoạch tu dưỡng, rèn luyện” ở trạng thái “Đang kiểm điểm, đánh giá cuối năm”, trường hợp 3

    Bối cảnh:
      Biết hồ sơ "kế hoạch tu dưỡng, rèn luyện số 1" thuộc loại "Kế hoạch tu dưỡng, rèn luyện" do "Bà Lan" mở ngày 05/01/2026 với:
        | Người lập kế hoạch                               | Ông An                                 |
        | Cấp ủy quản lý hồ sơ                             | Đảng ủy phường Hoa Sữa                 |
        | Chi bộ                                           | Chi bộ khu dân cư số 3                 |
        | Cấp có thẩm quyền xác nhận, phê duyệt            | Thành ủy Núi Biếc                      |
        | Đối tượng                                        | cán bộ chủ chốt                        |
        | Năm                                              | 2026                                   |
        | Thuộc diện phải niêm yết                         | có                                     |
        | Thuộc diện Ban Thường vụ quản lý                 | có                                     |
        | Thuộc diện mở rộng đối tượng niêm yết            | có                                     |
        | Số hạn chế, khuyết điểm năm trước chưa khắc phục | 1                                      |
        | Ủy ban Mặt trận Tổ quốc tiếp nhận                | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
        | Tập thể lập kế hoạch                             | Văn phòng phường Bến Lụa               |
      Và ngày 06/01/2026 "Ông An" đã thực hiện "Bắt đầu dự thảo" trên "kế hoạch tu dưỡng, rèn luyện số 1"
      Và ngày 07/01/2026 "Ông An" đã thực hiện "Đăng ký" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Chuyên đề năm                           | Như trong hồ sơ kèm theo |
        | Công việc cụ thể                        | Việc thứ 1               |
        | Nội dung khắc phục hạn chế, khuyết điểm | Việc thứ 1               |
      Và ngày 08/01/2026 "Bà Mai" đã thực hiện "Đưa ra chi bộ góp ý" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Biên bản | Biên bản ngày 08/01/2026 |
      Và ngày 09/01/2026 "Ông Cường" thay mặt "Ban Thường vụ" đã thực hiện "Xác nhận, phê duyệt" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Văn bản (số, ngày) | 15-QĐ/ĐU |
      Và "niêm yết công khai số 1" là hồ sơ "Niêm yết công khai" phát sinh từ "kế hoạch tu dưỡng, rèn luyện số 1"
      Và ngày 10/01/2026 "Ông Bình" đã thực hiện "Triển khai" trên "kế hoạch tu dưỡng, rèn luyện số 1"
      Và ngày 12/01/2026 "Bà Mai" đã thực hiện "Kiểm điểm cuối năm" trên "kế hoạch tu dưỡng, rèn luyện số 1"

    Tình huống: “Đánh giá” khi “Đang kiểm điểm, đánh giá cuối năm”: Đã đánh giá kết quả thực hiện, trường hợp 2
      Biết hôm nay là ngày 13/01/2026
      Và ngày 13/01/2026 "Ông Bình" đã thực hiện "Tập hợp ý kiến góp ý trong năm" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Số ý kiến góp ý đã nhận trong năm | 0 |
        | Số ý kiến góp ý đã trả lời        | 0 |
      Và ngày 13/01/2026 "Ông Bình" đã thực hiện "Tập hợp kết quả khắc phục trong năm" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Số nội dung phải khắc phục trong năm   | 0 |
        | Số nội dung đã được xác nhận khắc phục | 0 |
      Và ngày 13/01/2026 "Ông An" đã thực hiện "Báo cáo kết quả từng công việc" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Số công việc đã thực hiện                 | 1                                                |
        | Số công việc chưa thực hiện hoặc chưa đạt | 0                                                |
        | Báo cáo tự kiểm tra, tự giám sát          | Báo cáo tự kiểm tra, tự giám sát ngày 13/01/2026 |
      Khi "Ông Cường" thay mặt "Ban Thường vụ" thực hiện "Đánh giá" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Kết quả thực hiện | hoàn thành |
      Thì hồ sơ "kế hoạch tu dưỡng, rèn luyện số 1" ở trạng thái "Đã đánh giá kết quả thực hiện"

    Tình huống: “Đánh giá” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ, trường hợp 2
      Biết hôm nay là ngày 13/01/2026
      Khi "Bà Lan" thử "Đánh giá" trên "kế hoạch tu dưỡng, rèn luyện số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: Kết quả thực hiện"

    Tình huống: “Đánh giá” bị từ chối: việc của chính mình hoặc đã làm bước trước, trường hợp 2
      Biết hôm nay là ngày 13/01/2026
      Khi "Ông An" thử "Đánh giá" trên "kế hoạch tu dưỡng, rèn luyện số 1"
      Thì bị từ chối vì "không được tự quyết định việc của chính mình (Người lập kế hoạch)"

  Quy tắc: Hồ sơ “Kế hoạch tu dưỡng, rèn luyện” ở trạng thái “Đang kiểm điểm, đánh giá cuối năm”, trường hợp 4

    Bối cảnh:
      Biết hồ sơ "kế hoạch tu dưỡng, rèn luyện số 1" thuộc loại "Kế hoạch tu dưỡng, rèn luyện" do "Bà Lan" mở ngày 05/01/2026 với:
        | Người lập kế hoạch                               | Ông An                                 |
        | Cấp ủy quản lý hồ sơ                             | Đảng ủy phường Hoa Sữa                 |
        | Chi bộ                                           | Chi bộ khu dân cư số 3                 |
        | Cấp có thẩm quyền xác nhận, phê duyệt            | Thành ủy Núi Biếc                      |
        | Đối tượng                                        | người đứng đầu                         |
        | Năm                                              | 2026                                   |
        | Thuộc diện phải niêm yết                         | có                                     |
        | Thuộc diện Ban Thường vụ quản lý                 | có                                     |
        | Thuộc diện mở rộng đối tượng niêm yết            | có                                     |
        | Số hạn chế, khuyết điểm năm trước chưa khắc phục | 1                                      |
        | Ủy ban Mặt trận Tổ quốc tiếp nhận                | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
        | Tập thể lập kế hoạch                             | Văn phòng phường Bến Lụa               |
      Và ngày 06/01/2026 "Ông An" đã thực hiện "Bắt đầu dự thảo" trên "kế hoạch tu dưỡng, rèn luyện số 1"
      Và ngày 07/01/2026 "Ông An" đã thực hiện "Đăng ký" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Chuyên đề năm                           | Như trong hồ sơ kèm theo |
        | Công việc cụ thể                        | Việc thứ 1               |
        | Nội dung khắc phục hạn chế, khuyết điểm | Việc thứ 1               |
      Và ngày 08/01/2026 "Bà Mai" đã thực hiện "Đưa ra chi bộ góp ý" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Biên bản | Biên bản ngày 08/01/2026 |
      Và ngày 09/01/2026 "Ông Cường" thay mặt "Cấp ủy" đã thực hiện "Xác nhận, phê duyệt" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Văn bản (số, ngày) | 15-QĐ/ĐU |
      Và "niêm yết công khai số 1" là hồ sơ "Niêm yết công khai" phát sinh từ "kế hoạch tu dưỡng, rèn luyện số 1"
      Và ngày 10/01/2026 "Ông Bình" đã thực hiện "Triển khai" trên "kế hoạch tu dưỡng, rèn luyện số 1"
      Và ngày 12/01/2026 "Bà Mai" đã thực hiện "Kiểm điểm cuối năm" trên "kế hoạch tu dưỡng, rèn luyện số 1"

    Tình huống: “Đánh giá” khi “Đang kiểm điểm, đánh giá cuối năm”: Đã đánh giá kết quả thực hiện, trường hợp 3
      Biết hôm nay là ngày 13/01/2026
      Và ngày 13/01/2026 "Ông Bình" đã thực hiện "Tập hợp ý kiến góp ý trong năm" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Số ý kiến góp ý đã nhận trong năm | 0 |
        | Số ý kiến góp ý đã trả lời        | 0 |
      Và ngày 13/01/2026 "Ông Bình" đã thực hiện "Tập hợp kết quả khắc phục trong năm" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Số nội dung phải khắc phục trong năm   | 0 |
        | Số nội dung đã được xác nhận khắc phục | 0 |
      Và ngày 13/01/2026 "Ông An" đã thực hiện "Báo cáo kết quả từng công việc" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Số công việc đã thực hiện                 | 1                                                |
        | Số công việc chưa thực hiện hoặc chưa đạt | 0                                                |
        | Báo cáo tự kiểm tra, tự giám sát          | Báo cáo tự kiểm tra, tự giám sát ngày 13/01/2026 |
      Khi "Ông Cường" thay mặt "Cấp ủy" thực hiện "Đánh giá" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Kết quả thực hiện | hoàn thành |
      Thì hồ sơ "kế hoạch tu dưỡng, rèn luyện số 1" ở trạng thái "Đã đánh giá kết quả thực hiện"

    Tình huống: “Đánh giá” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ, trường hợp 3
      Biết hôm nay là ngày 13/01/2026
      Khi "Bà Lan" thử "Đánh giá" trên "kế hoạch tu dưỡng, rèn luyện số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: Kết quả thực hiện"

    Tình huống: “Đánh giá” bị từ chối: việc của chính mình hoặc đã làm bước trước, trường hợp 3
      Biết hôm nay là ngày 13/01/2026
      Khi "Ông An" thử "Đánh giá" trên "kế hoạch tu dưỡng, rèn luyện số 1"
      Thì bị từ chối vì "không được tự quyết định việc của chính mình (Người lập kế hoạch)"

  Quy tắc: Hồ sơ “Kế hoạch tu dưỡng, rèn luyện” ở trạng thái “Đang thực hiện”, trường hợp 4

    Bối cảnh:
      Biết hồ sơ "kế hoạch tu dưỡng, rèn luyện số 1" thuộc loại "Kế hoạch tu dưỡng, rèn luyện" do "Bà Lan" mở ngày 05/01/2026 với:
        | Người lập kế hoạch                               | Ông An                                 |
        | Cấp ủy quản lý hồ sơ                             | Đảng ủy phường Hoa Sữa                 |
        | Chi bộ                                           | Chi bộ khu dân cư số 3                 |
        | Cấp có thẩm quyền xác nhận, phê duyệt            | Thành ủy Núi Biếc                      |
        | Đối tượng                                        | đảng viên                              |
        | Năm                                              | 2026                                   |
        | Thuộc diện phải niêm yết                         | có                                     |
        | Thuộc diện Ban Thường vụ quản lý                 | có                                     |
        | Thuộc diện mở rộng đối tượng niêm yết            | có                                     |
        | Số hạn chế, khuyết điểm năm trước chưa khắc phục | 1                                      |
        | Ủy ban Mặt trận Tổ quốc tiếp nhận                | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
        | Tập thể lập kế hoạch                             | Văn phòng phường Bến Lụa               |
      Và ngày 06/01/2026 "Ông An" đã thực hiện "Bắt đầu dự thảo" trên "kế hoạch tu dưỡng, rèn luyện số 1"
      Và ngày 07/01/2026 "Ông An" đã thực hiện "Đăng ký" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Chuyên đề năm                           | Như trong hồ sơ kèm theo |
        | Công việc cụ thể                        | Việc thứ 1               |
        | Nội dung khắc phục hạn chế, khuyết điểm | Việc thứ 1               |
      Và ngày 08/01/2026 "Bà Mai" đã thực hiện "Đưa ra chi bộ góp ý" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Biên bản | Biên bản ngày 08/01/2026 |
      Và ngày 09/01/2026 "Bà Mai" đã thực hiện "Xác nhận, phê duyệt" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Văn bản (số, ngày) | 15-QĐ/ĐU |
      Và "niêm yết công khai số 1" là hồ sơ "Niêm yết công khai" phát sinh từ "kế hoạch tu dưỡng, rèn luyện số 1"
      Và ngày 10/01/2026 "Ông Bình" đã thực hiện "Triển khai" trên "kế hoạch tu dưỡng, rèn luyện số 1"
      Và ngày 12/01/2026 "Ông An" đã thực hiện "Cập nhật tháng" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Tình hình thực hiện trong tháng | Như trong hồ sơ kèm theo |

    Tình huống: Quá hạn “Cập nhật kết quả thực hiện của tháng”
      Khi đến ngày 13/02/2026
      Thì hạn "Cập nhật kết quả thực hiện của tháng" của "kế hoạch tu dưỡng, rèn luyện số 1" là ngày 12/02/2026
      Và hồ sơ "kế hoạch tu dưỡng, rèn luyện số 1" quá hạn "Cập nhật kết quả thực hiện của tháng"

  Quy tắc: Hồ sơ “Kế hoạch tu dưỡng, rèn luyện” ở trạng thái “Đang thực hiện”, trường hợp 5

    Bối cảnh:
      Biết hồ sơ "kế hoạch tu dưỡng, rèn luyện số 1" thuộc loại "Kế hoạch tu dưỡng, rèn luyện" do "Bà Lan" mở ngày 05/01/2026 với:
        | Người lập kế hoạch                               | Ông An                                 |
        | Cấp ủy quản lý hồ sơ                             | Đảng ủy phường Hoa Sữa                 |
        | Chi bộ                                           | Chi bộ khu dân cư số 3                 |
        | Cấp có thẩm quyền xác nhận, phê duyệt            | Thành ủy Núi Biếc                      |
        | Đối tượng                                        | đảng viên                              |
        | Năm                                              | 2026                                   |
        | Thuộc diện phải niêm yết                         | có                                     |
        | Thuộc diện Ban Thường vụ quản lý                 | có                                     |
        | Thuộc diện mở rộng đối tượng niêm yết            | có                                     |
        | Số hạn chế, khuyết điểm năm trước chưa khắc phục | 1                                      |
        | Ủy ban Mặt trận Tổ quốc tiếp nhận                | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
        | Tập thể lập kế hoạch                             | Văn phòng phường Bến Lụa               |
      Và ngày 06/01/2026 "Ông An" đã thực hiện "Bắt đầu dự thảo" trên "kế hoạch tu dưỡng, rèn luyện số 1"
      Và ngày 07/01/2026 "Ông An" đã thực hiện "Đăng ký" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Chuyên đề năm                           | Như trong hồ sơ kèm theo |
        | Công việc cụ thể                        | Việc thứ 1               |
        | Nội dung khắc phục hạn chế, khuyết điểm | Việc thứ 1               |
      Và ngày 08/01/2026 "Bà Mai" đã thực hiện "Đưa ra chi bộ góp ý" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Biên bản | Biên bản ngày 08/01/2026 |
      Và ngày 09/01/2026 "Bà Mai" đã thực hiện "Xác nhận, phê duyệt" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Văn bản (số, ngày) | 15-QĐ/ĐU |
      Và "niêm yết công khai số 1" là hồ sơ "Niêm yết công khai" phát sinh từ "kế hoạch tu dưỡng, rèn luyện số 1"
      Và ngày 10/01/2026 "Ông Bình" đã thực hiện "Triển khai" trên "kế hoạch tu dưỡng, rèn luyện số 1"
      Và ngày 12/01/2026 "Bà Mai" đã thực hiện "Yêu cầu điều chỉnh" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Lý do              | Theo kết quả xem xét hồ sơ |
        | Văn bản (số, ngày) | 18-QĐ/ĐU                   |

    Tình huống: Quá hạn “Điều chỉnh kế hoạch theo yêu cầu”
      Khi đến ngày 03/02/2026
      Thì hạn "Điều chỉnh kế hoạch theo yêu cầu" của "kế hoạch tu dưỡng, rèn luyện số 1" là ngày 02/02/2026
      Và hồ sơ "kế hoạch tu dưỡng, rèn luyện số 1" quá hạn "Điều chỉnh kế hoạch theo yêu cầu"

  Quy tắc: Hồ sơ “Kế hoạch tu dưỡng, rèn luyện” ở trạng thái “Đang kiểm điểm, đánh giá cuối năm”, trường hợp 5

    Bối cảnh:
      Biết hồ sơ "kế hoạch tu dưỡng, rèn luyện số 1" thuộc loại "Kế hoạch tu dưỡng, rèn luyện" do "Bà Lan" mở ngày 05/01/2026 với:
        | Người lập kế hoạch                               | Ông An                                 |
        | Cấp ủy quản lý hồ sơ                             | Đảng ủy phường Hoa Sữa                 |
        | Chi bộ                                           | Chi bộ khu dân cư số 3                 |
        | Cấp có thẩm quyền xác nhận, phê duyệt            | Thành ủy Núi Biếc                      |
        | Đối tượng                                        | tập thể                                |
        | Năm                                              | 2026                                   |
        | Thuộc diện phải niêm yết                         | có                                     |
        | Thuộc diện Ban Thường vụ quản lý                 | có                                     |
        | Thuộc diện mở rộng đối tượng niêm yết            | có                                     |
        | Số hạn chế, khuyết điểm năm trước chưa khắc phục | 1                                      |
        | Ủy ban Mặt trận Tổ quốc tiếp nhận                | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
        | Tập thể lập kế hoạch                             | Văn phòng phường Bến Lụa               |
      Và ngày 06/01/2026 "Ông An" đã thực hiện "Bắt đầu dự thảo" trên "kế hoạch tu dưỡng, rèn luyện số 1"
      Và ngày 07/01/2026 "Ông An" đã thực hiện "Đăng ký" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Chuyên đề năm                                                | Như trong hồ sơ kèm theo                                                                                                                                                                                                 |
        | Công việc cụ thể                                             | Việc thứ 1                                                                                                                                                                                                               |
        | Nội dung khắc phục hạn chế, khuyết điểm                      | Việc thứ 1                                                                                                                                                                                                               |
        | Chuẩn mực đạo đức của đơn vị được viện dẫn (1: có, 0: không) | Tận tụy, tâm huyết, trách nhiệm: 1; Chống quan liêu, mệnh lệnh, chủ quan: 1; Chống cục bộ, lợi ích nhóm, lợi dụng chức vụ, quyền hạn: 1; Thẳng thắn, trung thực: 1; Tôn trọng, thực hiện nghiêm chính sách, pháp luật: 1 |
      Và ngày 08/01/2026 "Bà Mai" đã thực hiện "Đưa ra chi bộ góp ý" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Biên bản | Biên bản ngày 08/01/2026 |
      Và ngày 09/01/2026 "Ông Cường" thay mặt "Ban Thường vụ" đã thực hiện "Xác nhận, phê duyệt" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Văn bản (số, ngày) | 15-QĐ/ĐU |
      Và "niêm yết công khai số 1" là hồ sơ "Niêm yết công khai" phát sinh từ "kế hoạch tu dưỡng, rèn luyện số 1"
      Và ngày 10/01/2026 "Ông Bình" đã thực hiện "Triển khai" trên "kế hoạch tu dưỡng, rèn luyện số 1"
      Và ngày 12/01/2026 "Bà Mai" đã thực hiện "Kiểm điểm cuối năm" trên "kế hoạch tu dưỡng, rèn luyện số 1"
      Và ngày 13/01/2026 "Ông An" đã thực hiện "Báo cáo kết quả từng công việc" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Số công việc đã thực hiện                 | 0                                                |
        | Số công việc chưa thực hiện hoặc chưa đạt | 1                                                |
        | Báo cáo tự kiểm tra, tự giám sát          | Báo cáo tự kiểm tra, tự giám sát ngày 13/01/2026 |
        | Công việc chưa thực hiện hoặc chưa đạt    | Việc thứ 1                                       |

    Tình huống: “Người đứng đầu nhận trách nhiệm về nội dung chưa thực hiện” khi “Đang kiểm điểm, đánh giá cuối năm”: Đang kiểm điểm, đánh giá cuối năm
      Biết hôm nay là ngày 14/01/2026
      Khi "Ông An" thực hiện "Người đứng đầu nhận trách nhiệm về nội dung chưa thực hiện" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Giải trình của người đứng đầu | Như trong hồ sơ kèm theo |
      Thì hồ sơ "kế hoạch tu dưỡng, rèn luyện số 1" ở trạng thái "Đang kiểm điểm, đánh giá cuối năm"

    Tình huống: “Người đứng đầu nhận trách nhiệm về nội dung chưa thực hiện” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 14/01/2026
      Khi "Bà Lan" thử "Người đứng đầu nhận trách nhiệm về nội dung chưa thực hiện" trên "kế hoạch tu dưỡng, rèn luyện số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: Giải trình của người đứng đầu"

  Quy tắc: Hồ sơ “Kế hoạch tu dưỡng, rèn luyện” ở trạng thái “Đang kiểm điểm, đánh giá cuối năm”, trường hợp 6

    Bối cảnh:
      Biết hồ sơ "kế hoạch tu dưỡng, rèn luyện số 1" thuộc loại "Kế hoạch tu dưỡng, rèn luyện" do "Bà Lan" mở ngày 05/01/2026 với:
        | Người lập kế hoạch                               | Ông An                                 |
        | Cấp ủy quản lý hồ sơ                             | Đảng ủy phường Hoa Sữa                 |
        | Chi bộ                                           | Chi bộ khu dân cư số 3                 |
        | Cấp có thẩm quyền xác nhận, phê duyệt            | Thành ủy Núi Biếc                      |
        | Đối tượng                                        | cán bộ chủ chốt                        |
        | Năm                                              | 2026                                   |
        | Thuộc diện phải niêm yết                         | có                                     |
        | Thuộc diện Ban Thường vụ quản lý                 | có                                     |
        | Thuộc diện mở rộng đối tượng niêm yết            | có                                     |
        | Số hạn chế, khuyết điểm năm trước chưa khắc phục | 1                                      |
        | Ủy ban Mặt trận Tổ quốc tiếp nhận                | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
        | Tập thể lập kế hoạch                             | Văn phòng phường Bến Lụa               |
      Và ngày 06/01/2026 "Ông An" đã thực hiện "Bắt đầu dự thảo" trên "kế hoạch tu dưỡng, rèn luyện số 1"
      Và ngày 07/01/2026 "Ông An" đã thực hiện "Đăng ký" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Chuyên đề năm                                                | Như trong hồ sơ kèm theo                                                                                                                                                                                                 |
        | Công việc cụ thể                                             | Việc thứ 1                                                                                                                                                                                                               |
        | Nội dung khắc phục hạn chế, khuyết điểm                      | Việc thứ 1                                                                                                                                                                                                               |
        | Chuẩn mực đạo đức của đơn vị được viện dẫn (1: có, 0: không) | Tận tụy, tâm huyết, trách nhiệm: 1; Chống quan liêu, mệnh lệnh, chủ quan: 1; Chống cục bộ, lợi ích nhóm, lợi dụng chức vụ, quyền hạn: 1; Thẳng thắn, trung thực: 1; Tôn trọng, thực hiện nghiêm chính sách, pháp luật: 1 |
      Và ngày 08/01/2026 "Bà Mai" đã thực hiện "Đưa ra chi bộ góp ý" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Biên bản | Biên bản ngày 08/01/2026 |
      Và ngày 09/01/2026 "Ông Cường" thay mặt "Ban Thường vụ" đã thực hiện "Xác nhận, phê duyệt" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Văn bản (số, ngày) | 15-QĐ/ĐU |
      Và "niêm yết công khai số 1" là hồ sơ "Niêm yết công khai" phát sinh từ "kế hoạch tu dưỡng, rèn luyện số 1"
      Và ngày 10/01/2026 "Ông Bình" đã thực hiện "Triển khai" trên "kế hoạch tu dưỡng, rèn luyện số 1"
      Và ngày 12/01/2026 "Bà Mai" đã thực hiện "Kiểm điểm cuối năm" trên "kế hoạch tu dưỡng, rèn luyện số 1"
      Và ngày 13/01/2026 "Ông An" đã thực hiện "Báo cáo kết quả từng công việc" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Số công việc đã thực hiện                 | 0                                                |
        | Số công việc chưa thực hiện hoặc chưa đạt | 1                                                |
        | Báo cáo tự kiểm tra, tự giám sát          | Báo cáo tự kiểm tra, tự giám sát ngày 13/01/2026 |
        | Công việc chưa thực hiện hoặc chưa đạt    | Việc thứ 1                                       |

    Tình huống: “Người đứng đầu nhận trách nhiệm về nội dung chưa thực hiện” bị từ chối: chưa đúng điều kiện
      Biết hôm nay là ngày 14/01/2026
      Khi "Ông An" thử "Người đứng đầu nhận trách nhiệm về nội dung chưa thực hiện" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Giải trình của người đứng đầu | Như trong hồ sơ kèm theo |
      Thì bị từ chối vì "yêu cầu: đối tượng là tập thể"

# Chưa đi qua:
# - “Đánh giá kế hoạch của tập thể”: từ “Đang kiểm điểm, đánh giá cuối năm” sang “Đã đánh giá kết quả thực hiện”: không tìm được cách đi đến đó với những người và giá trị bịa ra
# - “Đánh giá kế hoạch của tập thể”: bị từ chối vì người không có thẩm quyền: không tìm được cách đi đến đó với những người và giá trị bịa ra
# - “Đánh giá kế hoạch của tập thể”: bị từ chối vì liên quan đến chính người làm: “Người lập kế hoạch”: không tìm được cách đi đến đó với những người và giá trị bịa ra
# - “Đánh giá kế hoạch của tập thể”: bị từ chối vì thiếu Kết quả thực hiện: không tìm được cách đi đến đó với những người và giá trị bịa ra
# - “Đánh giá kế hoạch của tập thể”: bị từ chối vì thiếu biên bản: không tìm được cách đi đến đó với những người và giá trị bịa ra
# - “Đánh giá kế hoạch của tập thể”: bị từ chối vì không đúng điều kiện: không tìm được cách đi đến đó với những người và giá trị bịa ra
# - “Miễn”: bị từ chối vì không đúng điều kiện: không tìm được cách đi đến đó với những người và giá trị bịa ra
# - “Khép chu kỳ”: bị từ chối vì không đúng điều kiện: không tìm được cách đi đến đó với những người và giá trị bịa ra

  Quy tắc: Mở hồ sơ, phiên bản trước

    Tình huống: “Mở chu kỳ, giao lập kế hoạch” bị từ chối: thiếu thông tin, giấy tờ
      Khi "Bà Loan" thử mở hồ sơ "kế hoạch tu dưỡng, rèn luyện số 1" thuộc loại "Kế hoạch tu dưỡng, rèn luyện"
      Thì bị từ chối vì "thiếu: Người lập kế hoạch"
      Và bị từ chối vì "thiếu: Cấp ủy quản lý hồ sơ"
      Và bị từ chối vì "thiếu: Chi bộ"
      Và bị từ chối vì "thiếu: Cấp có thẩm quyền xác nhận, phê duyệt"
      Và bị từ chối vì "thiếu: Đối tượng"

    Tình huống: “Mở chu kỳ, giao lập kế hoạch” bị từ chối: thiếu thông tin, giấy tờ, trường hợp 2
      Khi "Bà Loan" thử mở hồ sơ "kế hoạch tu dưỡng, rèn luyện số 1" thuộc loại "Kế hoạch tu dưỡng, rèn luyện"
      Thì bị từ chối vì "thiếu: Năm"
      Và bị từ chối vì "thiếu: Thuộc diện phải niêm yết"
      Và bị từ chối vì "thiếu: Thuộc diện Ban Thường vụ quản lý"
      Và bị từ chối vì "thiếu: Thuộc diện mở rộng đối tượng niêm yết"
      Và bị từ chối vì "thiếu: Số hạn chế, khuyết điểm năm trước chưa khắc phục"

  Quy tắc: Hồ sơ “Kế hoạch tu dưỡng, rèn luyện” ở trạng thái “Đang dự thảo”, phiên bản trước

    Bối cảnh:
      Biết hồ sơ "kế hoạch tu dưỡng, rèn luyện số 1" thuộc loại "Kế hoạch tu dưỡng, rèn luyện" do "Ông Bảo" mở ngày 05/01/2026 với:
        | Người lập kế hoạch                               | Ông Ân                                 |
        | Cấp ủy quản lý hồ sơ                             | Đảng ủy phường Hoa Sữa                 |
        | Chi bộ                                           | Chi bộ khu dân cư số 3                 |
        | Cấp có thẩm quyền xác nhận, phê duyệt            | Thành ủy Sông Mây                      |
        | Đối tượng                                        | đảng viên                              |
        | Năm                                              | 2026                                   |
        | Thuộc diện phải niêm yết                         | có                                     |
        | Thuộc diện Ban Thường vụ quản lý                 | có                                     |
        | Thuộc diện mở rộng đối tượng niêm yết            | có                                     |
        | Số hạn chế, khuyết điểm năm trước chưa khắc phục | 0                                      |
        | Ủy ban Mặt trận Tổ quốc tiếp nhận                | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
      Và ngày 06/01/2026 "Ông Ân" đã thực hiện "Bắt đầu dự thảo" trên "kế hoạch tu dưỡng, rèn luyện số 1"

    Tình huống: “Đăng ký” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 07/01/2026
      Khi "Ông Bảo" thử "Đăng ký" trên "kế hoạch tu dưỡng, rèn luyện số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: Chuyên đề năm"
      Và bị từ chối vì "thiếu: Công việc cụ thể"

  Quy tắc: Hồ sơ “Kế hoạch tu dưỡng, rèn luyện” ở trạng thái “Đã đăng ký với chi bộ” (2), phiên bản trước

    Bối cảnh:
      Biết hồ sơ "kế hoạch tu dưỡng, rèn luyện số 1" thuộc loại "Kế hoạch tu dưỡng, rèn luyện" do "Ông Bảo" mở ngày 05/01/2026 với:
        | Người lập kế hoạch                               | Ông Ân                                 |
        | Cấp ủy quản lý hồ sơ                             | Đảng ủy phường Hoa Sữa                 |
        | Chi bộ                                           | Chi bộ khu dân cư số 3                 |
        | Cấp có thẩm quyền xác nhận, phê duyệt            | Thành ủy Sông Mây                      |
        | Đối tượng                                        | đảng viên                              |
        | Năm                                              | 2026                                   |
        | Thuộc diện phải niêm yết                         | có                                     |
        | Thuộc diện Ban Thường vụ quản lý                 | có                                     |
        | Thuộc diện mở rộng đối tượng niêm yết            | có                                     |
        | Số hạn chế, khuyết điểm năm trước chưa khắc phục | 0                                      |
        | Ủy ban Mặt trận Tổ quốc tiếp nhận                | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
      Và ngày 06/01/2026 "Ông Ân" đã thực hiện "Bắt đầu dự thảo" trên "kế hoạch tu dưỡng, rèn luyện số 1"
      Và ngày 07/01/2026 "Ông Ân" đã thực hiện "Đăng ký" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Chuyên đề năm    | Như trong hồ sơ kèm theo |
        | Công việc cụ thể | Việc thứ 1               |

    Tình huống: Đã làm đúng hạn “Đăng ký kế hoạch tu dưỡng”
      Khi đến ngày 07/3/2026
      Thì hồ sơ "kế hoạch tu dưỡng, rèn luyện số 1" không quá hạn "Đăng ký kế hoạch tu dưỡng"

  Quy tắc: Hồ sơ “Kế hoạch tu dưỡng, rèn luyện” ở trạng thái “Chi bộ góp ý, xem xét”, phiên bản trước

    Bối cảnh:
      Biết hồ sơ "kế hoạch tu dưỡng, rèn luyện số 1" thuộc loại "Kế hoạch tu dưỡng, rèn luyện" do "Ông Bảo" mở ngày 05/01/2026 với:
        | Người lập kế hoạch                               | Ông Ân                                 |
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
      Và ngày 06/01/2026 "Ông Ân" đã thực hiện "Bắt đầu dự thảo" trên "kế hoạch tu dưỡng, rèn luyện số 1"
      Và ngày 07/01/2026 "Ông Ân" đã thực hiện "Đăng ký" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Chuyên đề năm                           | Như trong hồ sơ kèm theo |
        | Công việc cụ thể                        | Việc thứ 1               |
        | Nội dung khắc phục hạn chế, khuyết điểm | Việc thứ 1               |
      Và ngày 08/01/2026 "Bà Huệ" đã thực hiện "Đưa ra chi bộ góp ý" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Biên bản | Biên bản ngày 08/01/2026 |

    Tình huống: “Xác nhận, phê duyệt” bị từ chối: việc của chính mình hoặc đã làm bước trước, không có thẩm quyền, thiếu thông tin, giấy tờ, chưa đúng điều kiện
      Biết hôm nay là ngày 09/01/2026
      Khi "Ông Ân" thử "Xác nhận, phê duyệt" trên "kế hoạch tu dưỡng, rèn luyện số 1"
      Thì bị từ chối vì "không được tự quyết định việc của chính mình (Người lập kế hoạch)"

    Tình huống: “Xác nhận, phê duyệt” bị từ chối: không có thẩm quyền, chưa đúng điều kiện
      Biết hôm nay là ngày 09/01/2026
      Khi "Ông Danh" thay mặt "Ban Thường vụ" thử "Xác nhận, phê duyệt" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Văn bản (số, ngày) | 15-QĐ/ĐU |
      Thì bị từ chối vì "không được thay mặt Ban Thường vụ ở bước này"

    Tình huống: “Xác nhận, phê duyệt” bị từ chối: không có thẩm quyền, chưa đúng điều kiện, trường hợp 2
      Biết hôm nay là ngày 09/01/2026
      Khi "Ông Danh" thay mặt "Cấp ủy" thử "Xác nhận, phê duyệt" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Văn bản (số, ngày) | 15-QĐ/ĐU |
      Thì bị từ chối vì "không được thay mặt Cấp ủy ở bước này"

  Quy tắc: Hồ sơ “Kế hoạch tu dưỡng, rèn luyện” ở trạng thái “Chi bộ góp ý, xem xét” (2), phiên bản trước

    Bối cảnh:
      Biết hồ sơ "kế hoạch tu dưỡng, rèn luyện số 1" thuộc loại "Kế hoạch tu dưỡng, rèn luyện" do "Ông Bảo" mở ngày 05/01/2026 với:
        | Người lập kế hoạch                               | Ông Ân                                 |
        | Cấp ủy quản lý hồ sơ                             | Đảng ủy phường Hoa Sữa                 |
        | Chi bộ                                           | Chi bộ khu dân cư số 3                 |
        | Cấp có thẩm quyền xác nhận, phê duyệt            | Thành ủy Sông Mây                      |
        | Đối tượng                                        | cán bộ chủ chốt                        |
        | Năm                                              | 2026                                   |
        | Thuộc diện phải niêm yết                         | có                                     |
        | Thuộc diện Ban Thường vụ quản lý                 | có                                     |
        | Thuộc diện mở rộng đối tượng niêm yết            | có                                     |
        | Số hạn chế, khuyết điểm năm trước chưa khắc phục | 1                                      |
        | Ủy ban Mặt trận Tổ quốc tiếp nhận                | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
      Và ngày 06/01/2026 "Ông Ân" đã thực hiện "Bắt đầu dự thảo" trên "kế hoạch tu dưỡng, rèn luyện số 1"
      Và ngày 07/01/2026 "Ông Ân" đã thực hiện "Đăng ký" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Chuyên đề năm                           | Như trong hồ sơ kèm theo |
        | Công việc cụ thể                        | Việc thứ 1               |
        | Nội dung khắc phục hạn chế, khuyết điểm | Việc thứ 1               |
      Và ngày 08/01/2026 "Bà Huệ" đã thực hiện "Đưa ra chi bộ góp ý" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Biên bản | Biên bản ngày 08/01/2026 |

    Tình huống: “Xác nhận, phê duyệt” bị từ chối: việc của chính mình hoặc đã làm bước trước, thiếu thông tin, giấy tờ, chưa đúng điều kiện, không có thẩm quyền
      Biết hôm nay là ngày 09/01/2026
      Khi "Ông Ân" thử "Xác nhận, phê duyệt" trên "kế hoạch tu dưỡng, rèn luyện số 1"
      Thì bị từ chối vì "không được tự quyết định việc của chính mình (Người lập kế hoạch)"

  Quy tắc: Hồ sơ “Kế hoạch tu dưỡng, rèn luyện” ở trạng thái “Chi bộ góp ý, xem xét” (3), phiên bản trước

    Bối cảnh:
      Biết hồ sơ "kế hoạch tu dưỡng, rèn luyện số 1" thuộc loại "Kế hoạch tu dưỡng, rèn luyện" do "Ông Bảo" mở ngày 05/01/2026 với:
        | Người lập kế hoạch                               | Ông Ân                                 |
        | Cấp ủy quản lý hồ sơ                             | Đảng ủy phường Hoa Sữa                 |
        | Chi bộ                                           | Chi bộ khu dân cư số 3                 |
        | Cấp có thẩm quyền xác nhận, phê duyệt            | Thành ủy Sông Mây                      |
        | Đối tượng                                        | người đứng đầu                         |
        | Năm                                              | 2026                                   |
        | Thuộc diện phải niêm yết                         | có                                     |
        | Thuộc diện Ban Thường vụ quản lý                 | có                                     |
        | Thuộc diện mở rộng đối tượng niêm yết            | có                                     |
        | Số hạn chế, khuyết điểm năm trước chưa khắc phục | 1                                      |
        | Ủy ban Mặt trận Tổ quốc tiếp nhận                | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
      Và ngày 06/01/2026 "Ông Ân" đã thực hiện "Bắt đầu dự thảo" trên "kế hoạch tu dưỡng, rèn luyện số 1"
      Và ngày 07/01/2026 "Ông Ân" đã thực hiện "Đăng ký" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Chuyên đề năm                           | Như trong hồ sơ kèm theo |
        | Công việc cụ thể                        | Việc thứ 1               |
        | Nội dung khắc phục hạn chế, khuyết điểm | Việc thứ 1               |
      Và ngày 08/01/2026 "Bà Huệ" đã thực hiện "Đưa ra chi bộ góp ý" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Biên bản | Biên bản ngày 08/01/2026 |

    Tình huống: “Xác nhận, phê duyệt” bị từ chối: thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 09/01/2026
      Khi "Ông Bảo" thử "Xác nhận, phê duyệt" trên "kế hoạch tu dưỡng, rèn luyện số 1"
      Thì bị từ chối vì "thiếu: văn bản (số, ngày)"

    Tình huống: “Xác nhận, phê duyệt” bị từ chối: thiếu thông tin, giấy tờ, chưa đúng điều kiện, không có thẩm quyền
      Biết hôm nay là ngày 09/01/2026
      Khi "Ông Bảo" thử "Xác nhận, phê duyệt" trên "kế hoạch tu dưỡng, rèn luyện số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"

  Quy tắc: Hồ sơ “Kế hoạch tu dưỡng, rèn luyện” ở trạng thái “Đã được xác nhận, phê duyệt”, phiên bản trước

    Bối cảnh:
      Biết hồ sơ "kế hoạch tu dưỡng, rèn luyện số 1" thuộc loại "Kế hoạch tu dưỡng, rèn luyện" do "Ông Bảo" mở ngày 05/01/2026 với:
        | Người lập kế hoạch                               | Ông Ân                                 |
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
      Và ngày 06/01/2026 "Ông Ân" đã thực hiện "Bắt đầu dự thảo" trên "kế hoạch tu dưỡng, rèn luyện số 1"
      Và ngày 07/01/2026 "Ông Ân" đã thực hiện "Đăng ký" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Chuyên đề năm                           | Như trong hồ sơ kèm theo |
        | Công việc cụ thể                        | Việc thứ 1               |
        | Nội dung khắc phục hạn chế, khuyết điểm | Việc thứ 1               |
      Và ngày 08/01/2026 "Bà Huệ" đã thực hiện "Đưa ra chi bộ góp ý" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Biên bản | Biên bản ngày 08/01/2026 |
      Và ngày 09/01/2026 "Bà Huệ" đã thực hiện "Xác nhận, phê duyệt" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Văn bản (số, ngày) | 15-QĐ/ĐU |
      Và "niêm yết công khai số 1" là hồ sơ "Niêm yết công khai" phát sinh từ "kế hoạch tu dưỡng, rèn luyện số 1"

    Tình huống: “Bàn giao cho MTTQ” bị từ chối: không có thẩm quyền
      Biết hôm nay là ngày 10/01/2026
      Khi "Ông Bảo" thử "Bàn giao cho MTTQ" trên "kế hoạch tu dưỡng, rèn luyện số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"

  Quy tắc: Hồ sơ “Kế hoạch tu dưỡng, rèn luyện” ở trạng thái “Đang thực hiện”, phiên bản trước

    Bối cảnh:
      Biết hồ sơ "kế hoạch tu dưỡng, rèn luyện số 1" thuộc loại "Kế hoạch tu dưỡng, rèn luyện" do "Ông Bảo" mở ngày 05/01/2026 với:
        | Người lập kế hoạch                               | Ông Ân                                 |
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
      Và ngày 06/01/2026 "Ông Ân" đã thực hiện "Bắt đầu dự thảo" trên "kế hoạch tu dưỡng, rèn luyện số 1"
      Và ngày 07/01/2026 "Ông Ân" đã thực hiện "Đăng ký" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Chuyên đề năm                           | Như trong hồ sơ kèm theo |
        | Công việc cụ thể                        | Việc thứ 1               |
        | Nội dung khắc phục hạn chế, khuyết điểm | Việc thứ 1               |
      Và ngày 08/01/2026 "Bà Huệ" đã thực hiện "Đưa ra chi bộ góp ý" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Biên bản | Biên bản ngày 08/01/2026 |
      Và ngày 09/01/2026 "Bà Huệ" đã thực hiện "Xác nhận, phê duyệt" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Văn bản (số, ngày) | 15-QĐ/ĐU |
      Và "niêm yết công khai số 1" là hồ sơ "Niêm yết công khai" phát sinh từ "kế hoạch tu dưỡng, rèn luyện số 1"
      Và ngày 10/01/2026 "Bà Mận" đã thực hiện "Triển khai" trên "kế hoạch tu dưỡng, rèn luyện số 1"

    Tình huống: “Điều chỉnh” bị từ chối: chưa đúng điều kiện
      Khi "Ông Ân" thử "Điều chỉnh" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Lý do            | Theo kết quả xem xét hồ sơ |
        | Chuyên đề năm    | Như trong hồ sơ kèm theo   |
        | Công việc cụ thể | Việc thứ 1                 |
      Thì bị từ chối vì "yêu cầu: số hạn chế, khuyết điểm năm trước chưa khắc phục là 0 hoặc số lượng nội dung khắc phục hạn chế, khuyết điểm từ số hạn chế, khuyết điểm năm trước chưa khắc phục trở lên"

  Quy tắc: Hồ sơ “Kế hoạch tu dưỡng, rèn luyện” ở trạng thái “Đang kiểm điểm, đánh giá cuối năm” (3), phiên bản trước

    Bối cảnh:
      Biết hồ sơ "kế hoạch tu dưỡng, rèn luyện số 1" thuộc loại "Kế hoạch tu dưỡng, rèn luyện" do "Ông Bảo" mở ngày 05/01/2026 với:
        | Người lập kế hoạch                               | Ông Ân                                 |
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
      Và ngày 06/01/2026 "Ông Ân" đã thực hiện "Bắt đầu dự thảo" trên "kế hoạch tu dưỡng, rèn luyện số 1"
      Và ngày 07/01/2026 "Ông Ân" đã thực hiện "Đăng ký" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Chuyên đề năm                           | Như trong hồ sơ kèm theo |
        | Công việc cụ thể                        | Việc thứ 1               |
        | Nội dung khắc phục hạn chế, khuyết điểm | Việc thứ 1               |
      Và ngày 08/01/2026 "Bà Huệ" đã thực hiện "Đưa ra chi bộ góp ý" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Biên bản | Biên bản ngày 08/01/2026 |
      Và ngày 09/01/2026 "Bà Huệ" đã thực hiện "Xác nhận, phê duyệt" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Văn bản (số, ngày) | 15-QĐ/ĐU |
      Và "niêm yết công khai số 1" là hồ sơ "Niêm yết công khai" phát sinh từ "kế hoạch tu dưỡng, rèn luyện số 1"
      Và ngày 10/01/2026 "Bà Mận" đã thực hiện "Triển khai" trên "kế hoạch tu dưỡng, rèn luyện số 1"
      Và ngày 12/01/2026 "Bà Huệ" đã thực hiện "Kiểm điểm cuối năm" trên "kế hoạch tu dưỡng, rèn luyện số 1"

    Tình huống: “Đánh giá” bị từ chối: không có thẩm quyền, chưa đúng điều kiện
      Khi "Ông Danh" thay mặt "Ban Thường vụ" thử "Đánh giá" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Kết quả thực hiện | hoàn thành |
      Thì bị từ chối vì "không được thay mặt Ban Thường vụ ở bước này"

    Tình huống: “Đánh giá” bị từ chối: không có thẩm quyền, chưa đúng điều kiện, trường hợp 2
      Khi "Ông Danh" thay mặt "Cấp ủy" thử "Đánh giá" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Kết quả thực hiện | hoàn thành |
      Thì bị từ chối vì "không được thay mặt Cấp ủy ở bước này"

  Quy tắc: Hồ sơ “Kế hoạch tu dưỡng, rèn luyện” ở trạng thái “Chi bộ góp ý, xem xét” (7), phiên bản trước

    Bối cảnh:
      Biết hồ sơ "kế hoạch tu dưỡng, rèn luyện số 1" thuộc loại "Kế hoạch tu dưỡng, rèn luyện" do "Ông Bảo" mở ngày 05/01/2026 với:
        | Người lập kế hoạch                               | Ông Ân                                 |
        | Cấp ủy quản lý hồ sơ                             | Đảng ủy phường Hoa Sữa                 |
        | Chi bộ                                           | Chi bộ khu dân cư số 3                 |
        | Cấp có thẩm quyền xác nhận, phê duyệt            | Thành ủy Sông Mây                      |
        | Đối tượng                                        | đảng viên                              |
        | Năm                                              | 2026                                   |
        | Thuộc diện phải niêm yết                         | có                                     |
        | Thuộc diện Ban Thường vụ quản lý                 | có                                     |
        | Thuộc diện mở rộng đối tượng niêm yết            | có                                     |
        | Số hạn chế, khuyết điểm năm trước chưa khắc phục | 0                                      |
        | Ủy ban Mặt trận Tổ quốc tiếp nhận                | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
      Và ngày 06/01/2026 "Ông Ân" đã thực hiện "Bắt đầu dự thảo" trên "kế hoạch tu dưỡng, rèn luyện số 1"
      Và ngày 07/01/2026 "Ông Ân" đã thực hiện "Đăng ký" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Chuyên đề năm    | Như trong hồ sơ kèm theo |
        | Công việc cụ thể | Việc thứ 1               |
      Và ngày 08/01/2026 "Bà Huệ" đã thực hiện "Đưa ra chi bộ góp ý" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Biên bản | Biên bản ngày 08/01/2026 |
      Và ngày 09/01/2026 "Bà Huệ" đã thực hiện "Xác nhận, phê duyệt" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Văn bản (số, ngày) | 15-QĐ/ĐU |
      Và "niêm yết công khai số 1" là hồ sơ "Niêm yết công khai" phát sinh từ "kế hoạch tu dưỡng, rèn luyện số 1"
      Và ngày 10/01/2026 "Bà Mận" đã thực hiện "Triển khai" trên "kế hoạch tu dưỡng, rèn luyện số 1"
      Và ngày 12/01/2026 "Ông Ân" đã thực hiện "Điều chỉnh" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Lý do            | Theo kết quả xem xét hồ sơ |
        | Chuyên đề năm    | Như trong hồ sơ kèm theo   |
        | Công việc cụ thể | Việc thứ 1                 |

    Tình huống: “Xác nhận, phê duyệt” khi “Chi bộ góp ý, xem xét”: Đã được xác nhận, phê duyệt, trường hợp 5
      Khi "Bà Huệ" thực hiện "Xác nhận, phê duyệt" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Văn bản (số, ngày) | 15-QĐ/ĐU ngày 09/01/2026 |
      Thì hồ sơ "kế hoạch tu dưỡng, rèn luyện số 1" ở trạng thái "Đã được xác nhận, phê duyệt"
      Và hồ sơ "niêm yết công khai số 1" ở trạng thái "Được thay bằng bản mới"
      Và hồ sơ "kế hoạch tu dưỡng, rèn luyện số 1" có 1 hồ sơ "Niêm yết công khai" ở trạng thái "Phải niêm yết"
