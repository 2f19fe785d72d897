# language: vi
Tính năng: Kết luận của cuộc giám sát không lập đoàn

  Bối cảnh:
    Biết hôm nay là ngày 05/01/2026
    Và "Bà Yến" là "Người đứng đầu" của "Trường Mầm non Hoa Sữa"
    Và "Bà Lan" là "Văn phòng cấp ủy" của "Đảng ủy phường Hoa Sữa"
    Và "Bà Thu" là "Chi ủy, bí thư chi bộ" của "Chi bộ khu dân cư số 3"
    Và "Ông Dũng" là "Ban Thường trực Ủy ban Mặt trận Tổ quốc" của "Ủy ban Mặt trận Tổ quốc phường Hoa Sữa"
    Và "Bà Hạnh" là "Đại diện tổ chức giám sát" của "Hội Liên hiệp Phụ nữ phường Hoa Sữa"
    Và "Ông Quang" là "Ban Công tác Mặt trận" của "Hội Liên hiệp Phụ nữ phường Hoa Sữa"
    Và "Ông Sơn" là "Ban Công tác Mặt trận" của "Ủy ban Mặt trận Tổ quốc phường Hoa Sữa"
    Và có tổ chức "Ủy ban Kiểm tra Đảng ủy phường Hoa Sữa"
    Và hồ sơ "kế hoạch của bà Yến" thuộc loại "Kế hoạch tu dưỡng, rèn luyện" do "Bà Lan" mở ngày 05/01/2026 với:
      | Người lập kế hoạch                               | Bà Yến                 |
      | Cấp ủy quản lý hồ sơ                             | Đảng ủy phường Hoa Sữa |
      | Chi bộ                                           | Chi bộ khu dân cư số 3 |
      | Cấp có thẩm quyền xác nhận, phê duyệt            | Đảng ủy phường Hoa Sữa |
      | Đối tượng                                        | cán bộ chủ chốt        |
      | Năm                                              | 2026                   |
      | Thuộc diện phải niêm yết                         | không                  |
      | Thuộc diện Ban Thường vụ quản lý                 | có                     |
      | Thuộc diện mở rộng đối tượng niêm yết            | không                  |
      | Số hạn chế, khuyết điểm năm trước chưa khắc phục | 0                      |
    Và ngày 05/01/2026 "Bà Yến" đã thực hiện "Bắt đầu dự thảo" trên "kế hoạch của bà Yến"
    Và ngày 06/01/2026 "Bà Yến" đã thực hiện "Đăng ký" trên "kế hoạch của bà Yến" với:
      | Chuyên đề năm    | Nêu gương của người đứng đầu |
      | Công việc cụ thể | Công khai thu chi hằng tháng |
    Và ngày 08/01/2026 "Bà Thu" đã thực hiện "Đưa ra chi bộ góp ý" trên "kế hoạch của bà Yến" với:
      | Biên bản | Biên bản họp chi bộ số 01 |
    Và ngày 12/01/2026 "Bà Lan" thay mặt "Ban Thường vụ" đã thực hiện "Xác nhận, phê duyệt" trên "kế hoạch của bà Yến" với:
      | Văn bản | 12-QĐ/ĐU |
    Và hồ sơ "phân công Hội Phụ nữ" thuộc loại "Phân công giám sát" gắn với "kế hoạch của bà Yến" do "Ông Dũng" mở ngày 13/01/2026 với:
      | Người được giám sát             | Bà Yến                                 |
      | Ủy ban Mặt trận Tổ quốc chủ trì | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
      | Cấp ủy bàn giao kế hoạch        | Đảng ủy phường Hoa Sữa                 |
      | Giấy biên nhận                  | Biên nhận số 04                        |
    Và ngày 14/01/2026 "Ông Dũng" đã thực hiện "Dự kiến" trên "phân công Hội Phụ nữ" với:
      | Tổ chức chủ trì giám sát | Hội Liên hiệp Phụ nữ phường Hoa Sữa |
      | Nội dung giám sát        | đạo đức, lối sống                   |
      | Giám sát từ ngày         | 15/01/2026                          |
      | Giám sát đến hết ngày    | 30/06/2026                          |
    Và ngày 14/01/2026 "Ông Dũng" đã thực hiện "Phân công" trên "phân công Hội Phụ nữ" với:
      | Văn bản | 05/QĐ-MTTQ |
    Và ngày 15/01/2026 "Bà Hạnh" đã thực hiện "Nhận nhiệm vụ" trên "phân công Hội Phụ nữ"
    Và ngày 15/01/2026 "Bà Hạnh" đã thực hiện "Bắt đầu giám sát" trên "phân công Hội Phụ nữ"

  Quy tắc: Theo dõi thường xuyên cũng được kết luận bằng văn bản, do tổ chức chủ trì hoặc Mặt trận phường

    Bối cảnh:
      Biết hồ sơ "buổi giám sát tháng 01" thuộc loại "Cuộc giám sát" gắn với "phân công Hội Phụ nữ" do "Bà Hạnh" mở ngày 20/01/2026 với:
        | Hình thức giám sát               | theo dõi thường xuyên                  |
        | Tổ chức chủ trì giám sát         | Hội Liên hiệp Phụ nữ phường Hoa Sữa    |
        | Ủy ban Mặt trận Tổ quốc cùng cấp | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
        | Cấp                              | cấp xã                                 |
        | Những người được giám sát        | Bà Yến                                 |
        | Cấp ủy của người được giám sát   | Đảng ủy phường Hoa Sữa                 |
      Và ngày 26/01/2026 "Bà Hạnh" đã thực hiện "Khai mạc" trên "buổi giám sát tháng 01"
      Và ngày 26/01/2026 "Bà Hạnh" đã thực hiện "Kết luận buổi làm việc" trên "buổi giám sát tháng 01" với:
        | Biên bản | Biên bản làm việc 26/01 |
      Và ngày 30/01/2026 "Bà Hạnh" đã thực hiện "Báo cáo kết quả" trên "buổi giám sát tháng 01" với:
        | Báo cáo | Báo cáo số 02 |
      Và hôm nay là ngày 02/02/2026

    Tình huống: Kết luận bằng lời
      Khi "Bà Hạnh" thử "Kết luận, kiến nghị" trên "buổi giám sát tháng 01"
      Thì bị từ chối vì "thiếu: Văn bản"

    Tình huống: Ban Công tác Mặt trận góp ý được nhưng không kết luận
      Khi "Ông Quang" thử "Kết luận, kiến nghị" trên "buổi giám sát tháng 01" với:
        | Văn bản | 03/KL-HPN |
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"

    Tình huống: Hội Phụ nữ chủ trì, nhưng đề nghị kiểm tra là việc của Mặt trận phường
      Khi "Bà Hạnh" thử "Đề nghị kiểm tra" trên "buổi giám sát tháng 01" với:
        | Dấu hiệu vi phạm                   | Hai khoản thu không có trong sổ        |
        | Tổ chức đảng được đề nghị kiểm tra | Ủy ban Kiểm tra Đảng ủy phường Hoa Sữa |
        | Văn bản                            | 04/CV-HPN                              |
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"

  Quy tắc: Kết luận việc xem xét văn bản nêu số kiến nghị, nơi nhận

    Bối cảnh:
      Biết hồ sơ "xem xét quy chế" thuộc loại "Cuộc giám sát" gắn với "phân công Hội Phụ nữ" do "Ông Dũng" mở ngày 20/01/2026 với:
        | Hình thức giám sát                     | nghiên cứu, xem xét văn bản            |
        | Tổ chức chủ trì giám sát               | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
        | Ủy ban Mặt trận Tổ quốc cùng cấp       | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
        | Cấp                                    | cấp xã                                 |
        | Những người được giám sát              | Bà Yến                                 |
        | Cấp ủy của người được giám sát         | Đảng ủy phường Hoa Sữa                 |
        | Cơ quan, tổ chức, đơn vị được giám sát | Trường Mầm non Hoa Sữa                 |
        | Văn bản được nghiên cứu, xem xét       | Quy chế chi tiêu nội bộ năm 2026       |
      Và ngày 21/01/2026 "Ông Dũng" đã thực hiện "Khai mạc" trên "xem xét quy chế"
      Và ngày 23/01/2026 "Ông Dũng" đã thực hiện "Kết luận buổi làm việc" trên "xem xét quy chế" với:
        | Biên bản | Biên bản họp xem xét 23/01 |
      Và ngày 26/01/2026 "Ông Dũng" đã thực hiện "Báo cáo kết quả" trên "xem xét quy chế" với:
        | Báo cáo | Báo cáo số 02 |
      Và hôm nay là ngày 27/01/2026

    Tình huống: Quy chế đúng quy định, không có gì phải kiến nghị
      Khi "Ông Dũng" thực hiện "Kết luận, kiến nghị" trên "xem xét quy chế" với:
        | Số kiến nghị trong kết luận | 0                      |
        | Nơi nhận văn bản kiến nghị  | Trường Mầm non Hoa Sữa |
        | Văn bản                     | 11/KL-MTTQ             |
      Thì hồ sơ "xem xét quy chế" ở trạng thái "Đã kết luận, gửi văn bản kiến nghị"

    Tình huống: Kết luận chưa có văn bản, chưa nêu số kiến nghị và nơi nhận
      Khi "Ông Dũng" thử "Kết luận, kiến nghị" trên "xem xét quy chế"
      Thì bị từ chối vì "thiếu: Văn bản"
      Và bị từ chối vì "thiếu: Số kiến nghị trong kết luận"
      Và bị từ chối vì "thiếu: Nơi nhận văn bản kiến nghị"

    Tình huống: Ban Công tác Mặt trận không kết luận thay Mặt trận phường
      Khi "Ông Sơn" thử "Kết luận, kiến nghị" trên "xem xét quy chế" với:
        | Số kiến nghị trong kết luận | 1                      |
        | Nơi nhận văn bản kiến nghị  | Trường Mầm non Hoa Sữa |
        | Văn bản                     | 11/KN-MTTQ             |
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
