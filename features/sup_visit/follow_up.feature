# language: vi
Tính năng: Theo dõi việc trả lời ý kiến sau giám sát

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
    Và ngày 30/01/2026 "Bà Hạnh" đã thực hiện "Góp ý" trên "buổi giám sát tháng 01" với:
      | Người được góp ý | Bà Yến                        |
      | Nội dung góp ý   | Cần công khai thu chi sớm hơn |
    Và "ý kiến về bà Yến" là hồ sơ "Phản ánh, kiến nghị, góp ý" phát sinh từ "buổi giám sát tháng 01"
    Và ngày 30/01/2026 "Bà Hạnh" đã thực hiện "Kết luận buổi làm việc" trên "buổi giám sát tháng 01" với:
      | Biên bản | Biên bản làm việc 30/01 |
    Và ngày 10/02/2026 "Bà Hạnh" đã thực hiện "Báo cáo kết quả" trên "buổi giám sát tháng 01" với:
      | Báo cáo | Báo cáo số 02 |
    Và ngày 12/02/2026 "Ông Dũng" đã thực hiện "Kết luận, kiến nghị" trên "buổi giám sát tháng 01" với:
      | Văn bản | 20/KN-MTTQ |
    Và ngày 13/02/2026 "Ông Dũng" đã thực hiện "Theo dõi, đôn đốc" trên "buổi giám sát tháng 01"

  Quy tắc: Cuộc giám sát chỉ kết thúc khi mọi ý kiến đã được giải quyết

    Tình huống: Còn ý kiến chưa giải quyết
      Biết hôm nay là ngày 23/02/2026
      Khi "Ông Dũng" thử "Kết thúc" trên "buổi giám sát tháng 01"
      Thì bị từ chối vì "liên quan đã kết thúc"

    Tình huống: Ý kiến đã được trả lời và giải trình
      Biết ngày 23/02/2026 "Bà Lan" đã thực hiện "Phân loại" trên "ý kiến về bà Yến" với:
        | Phân loại | góp ý |
      Và ngày 24/02/2026 "Bà Lan" thay mặt "Cấp ủy" đã thực hiện "Nhận giải quyết" trên "ý kiến về bà Yến"
      Và ngày 25/02/2026 "Bà Lan" thay mặt "Cấp ủy" đã thực hiện "Trả lời" trên "ý kiến về bà Yến" với:
        | Văn bản | 30-CV/ĐU |
      Và ngày 26/02/2026 "Bà Lan" thay mặt "Cấp ủy" đã thực hiện "Kết thúc sau giải trình" trên "ý kiến về bà Yến" với:
        | Lý do | Đã công khai từ ngày 05/02 |
      Khi "Ông Dũng" thực hiện "Kết thúc" trên "buổi giám sát tháng 01"
      Thì hồ sơ "buổi giám sát tháng 01" ở trạng thái "Kết thúc"

  Quy tắc: Kết quả xem xét lại kiến nghị phải nêu lý do bằng văn bản

    Tình huống: Giữ nguyên kiến nghị
      Biết ngày 23/02/2026 "Bà Lan" đã thực hiện "Đề nghị xem xét lại" trên "buổi giám sát tháng 01" với:
        | Lý do | Số liệu thu chi đã được công khai |
      Và hôm nay là ngày 02/03/2026
      Khi "Ông Dũng" thực hiện "Quyết định việc xem xét lại" trên "buổi giám sát tháng 01" với:
        | Kết quả xem xét lại | giữ nguyên kiến nghị             |
        | Lý do               | Việc công khai còn chậm một tuần |
        | Văn bản             | 24/CV-MTTQ                       |
      Thì hồ sơ "buổi giám sát tháng 01" ở trạng thái "Theo dõi, đôn đốc thực hiện kiến nghị"
