# language: vi
Tính năng: Buổi giám sát thường xuyên và báo cáo kết quả

  Bối cảnh:
    Biết hôm nay là ngày 05/01/2026
    Và "Bà Yến" là "Người đứng đầu" của "Trường Mầm non Hoa Sữa"
    Và "Bà Lan" là "Văn phòng cấp ủy" của "Đảng ủy phường Hoa Sữa"
    Và "Bà Thu" là "Chi ủy, bí thư chi bộ" của "Chi bộ khu dân cư số 3"
    Và "Ông Dũng" là "Ban Thường trực Ủy ban Mặt trận Tổ quốc" của "Ủy ban Mặt trận Tổ quốc phường Hoa Sữa"
    Và "Bà Hạnh" là "Đại diện tổ chức giám sát" của "Hội Liên hiệp Phụ nữ phường Hoa Sữa"
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
      | Giám sát đến hết ngày    | 31/03/2026                          |
    Và ngày 14/01/2026 "Ông Dũng" đã thực hiện "Phân công" trên "phân công Hội Phụ nữ" với:
      | Văn bản | 05/QĐ-MTTQ |
    Và ngày 15/01/2026 "Bà Hạnh" đã thực hiện "Nhận nhiệm vụ" trên "phân công Hội Phụ nữ"
    Và ngày 15/01/2026 "Bà Hạnh" đã thực hiện "Bắt đầu giám sát" trên "phân công Hội Phụ nữ"
    Và hồ sơ "buổi giám sát tháng 01" thuộc loại "Cuộc giám sát" gắn với "phân công Hội Phụ nữ" do "Bà Hạnh" mở ngày 20/01/2026 với:
      | Hình thức giám sát               | theo dõi thường xuyên                  |
      | Tổ chức chủ trì giám sát         | Hội Liên hiệp Phụ nữ phường Hoa Sữa    |
      | Ủy ban Mặt trận Tổ quốc cùng cấp | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
      | Cấp                              | cấp xã                                 |
      | Những người được giám sát        | Bà Yến                                 |
      | Cấp ủy của người được giám sát   | Đảng ủy phường Hoa Sữa                 |
    Và ngày 30/01/2026 "Bà Hạnh" đã thực hiện "Khai mạc" trên "buổi giám sát tháng 01"

  Quy tắc: Mỗi ý kiến góp ý được chuyển thành một việc mà cấp ủy phải trả lời

    Tình huống: Góp ý với người được giám sát
      Biết hôm nay là ngày 30/01/2026
      Khi "Bà Hạnh" thực hiện "Góp ý" trên "buổi giám sát tháng 01" với:
        | Người được góp ý | Bà Yến                        |
        | Nội dung góp ý   | Cần công khai thu chi sớm hơn |
      Thì hồ sơ "buổi giám sát tháng 01" có 1 hồ sơ "Phản ánh, kiến nghị, góp ý" ở trạng thái "Đã ghi sổ, tiếp nhận"

    Tình huống: Góp ý với người không thuộc cuộc giám sát
      Biết hôm nay là ngày 30/01/2026
      Khi "Bà Hạnh" thử "Góp ý" trên "buổi giám sát tháng 01" với:
        | Người được góp ý | Bà Thu                   |
        | Nội dung góp ý   | Cần họp chi bộ đúng ngày |
      Thì bị từ chối vì "Những người được giám sát"

  Quy tắc: Báo cáo kết quả trong mười lăm ngày kể từ khi kết thúc buổi làm việc; ngày cuối là ngày nghỉ thì lùi sang ngày làm việc kế tiếp

    Tình huống: Kết thúc buổi làm việc trước Tết Nguyên đán
      Biết hôm nay là ngày 30/01/2026
      Khi "Bà Hạnh" thực hiện "Kết luận buổi làm việc" trên "buổi giám sát tháng 01" với:
        | Biên bản | Biên bản làm việc 30/01 |
      Thì hồ sơ "buổi giám sát tháng 01" ở trạng thái "Đã kết thúc buổi làm việc"
      Và hạn "Báo cáo kết quả giám sát" của "buổi giám sát tháng 01" là ngày 23/02/2026
