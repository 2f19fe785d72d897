# language: vi
Tính năng: Có dấu hiệu vi phạm thì cuộc giám sát chuyển sang cuộc kiểm tra

  Bối cảnh:
    Biết hôm nay là ngày 05/01/2026
    Và "Bà Yến" là "Người đứng đầu" của "Trường Mầm non Hoa Sữa"
    Và "Bà Lan" là "Văn phòng cấp ủy" của "Đảng ủy phường Hoa Sữa"
    Và "Bà Thu" là "Chi ủy, bí thư chi bộ" của "Chi bộ khu dân cư số 3"
    Và "Ông Dũng" là "Ban Thường trực Ủy ban Mặt trận Tổ quốc" của "Ủy ban Mặt trận Tổ quốc phường Hoa Sữa"
    Và "Bà Hạnh" là "Đại diện tổ chức giám sát" của "Hội Liên hiệp Phụ nữ phường Hoa Sữa"
    Và có tổ chức "Trường Tiểu học Hoa Sữa"
    Và "Ông Lộc" là "Ủy ban Kiểm tra" của "Ủy ban Kiểm tra Đảng ủy phường Hoa Sữa"
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
    Và hồ sơ "đoàn giám sát trường" thuộc loại "Cuộc giám sát" gắn với "phân công Hội Phụ nữ" do "Ông Dũng" mở ngày 20/01/2026 với:
      | Hình thức giám sát                     | đoàn giám sát                          |
      | Tổ chức chủ trì giám sát               | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
      | Ủy ban Mặt trận Tổ quốc cùng cấp       | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
      | Cấp                                    | cấp xã                                 |
      | Những người được giám sát              | Bà Yến                                 |
      | Cấp ủy của người được giám sát         | Đảng ủy phường Hoa Sữa                 |
      | Cơ quan, tổ chức, đơn vị được giám sát | Trường Mầm non Hoa Sữa                 |
    Và ngày 26/01/2026 "Ông Dũng" đã thực hiện "Ra quyết định" trên "đoàn giám sát trường" với:
      | Trưởng đoàn giám sát                                       | Ông Dũng          |
      | Thành viên đoàn giám sát                                   | Ông Dũng; Bà Hạnh |
      | Đã rà soát, thành viên đoàn không thuộc diện phải thay đổi | có                |
      | Ngày làm việc                                              | 04/03/2026        |
      | Văn bản                                                    | 08/QĐ-MTTQ        |
    Và ngày 09/02/2026 "Ông Dũng" đã thực hiện "Thông báo" trên "đoàn giám sát trường" với:
      | Đề cương báo cáo tự giám sát | Đề cương gồm 4 mục |
      | Văn bản                      | 09/TB-MTTQ         |
    Và ngày 04/03/2026 "Ông Dũng" đã thực hiện "Khai mạc" trên "đoàn giám sát trường" với:
      | Người đại diện bên được giám sát | cấp phó của người đứng đầu |
    Và ngày 04/03/2026 "Ông Dũng" đã thực hiện "Kết luận buổi làm việc" trên "đoàn giám sát trường" với:
      | Biên bản | Biên bản làm việc 04/03 |

  Quy tắc: Ban Thường trực đề nghị kiểm tra người hoặc đơn vị được giám sát; mỗi lần đề nghị mở một hồ sơ kiểm tra

    Tình huống: Đề nghị kiểm tra đơn vị sau khi có báo cáo của đoàn
      Biết ngày 16/03/2026 "Ông Dũng" đã thực hiện "Báo cáo kết quả" trên "đoàn giám sát trường" với:
        | Báo cáo | Báo cáo số 05 |
      Và hôm nay là ngày 17/03/2026
      Khi "Ông Dũng" thực hiện "Đề nghị kiểm tra" trên "đoàn giám sát trường" với:
        | Dấu hiệu vi phạm                   | Hai khoản thu không có trong sổ        |
        | Tổ chức, người có dấu hiệu vi phạm | Trường Mầm non Hoa Sữa                 |
        | Tổ chức đảng được đề nghị kiểm tra | Ủy ban Kiểm tra Đảng ủy phường Hoa Sữa |
        | Cấp tiến hành kiểm tra             | cấp cơ sở                              |
        | Văn bản                            | 19/CV-MTTQ                             |
      Thì hồ sơ "đoàn giám sát trường" ở trạng thái "Chuyển kiểm tra khi có dấu hiệu vi phạm"
      Và hồ sơ "đoàn giám sát trường" có 1 hồ sơ "Cuộc kiểm tra, giám sát"

    Tình huống: Đề nghị kiểm tra đơn vị không thuộc cuộc giám sát
      Biết hôm nay là ngày 17/03/2026
      Khi "Ông Dũng" thử "Đề nghị kiểm tra" trên "đoàn giám sát trường" với:
        | Dấu hiệu vi phạm                   | Hai khoản thu không có trong sổ        |
        | Tổ chức, người có dấu hiệu vi phạm | Trường Tiểu học Hoa Sữa                |
        | Tổ chức đảng được đề nghị kiểm tra | Ủy ban Kiểm tra Đảng ủy phường Hoa Sữa |
        | Cấp tiến hành kiểm tra             | cấp cơ sở                              |
        | Văn bản                            | 19/CV-MTTQ                             |
      Thì bị từ chối vì "tổ chức, người có dấu hiệu vi phạm"
      Và hồ sơ "đoàn giám sát trường" có 0 hồ sơ "Cuộc kiểm tra, giám sát"

    Tình huống: Trưởng đoàn không thuộc Ban Thường trực thì không đề nghị
      Biết hôm nay là ngày 17/03/2026
      Khi "Bà Hạnh" thử "Đề nghị kiểm tra" trên "đoàn giám sát trường" với:
        | Dấu hiệu vi phạm                   | Hai khoản thu không có trong sổ        |
        | Tổ chức, người có dấu hiệu vi phạm | Bà Yến                                 |
        | Tổ chức đảng được đề nghị kiểm tra | Ủy ban Kiểm tra Đảng ủy phường Hoa Sữa |
        | Cấp tiến hành kiểm tra             | cấp cơ sở                              |
        | Văn bản                            | 19/CV-MTTQ                             |
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"

  Quy tắc: Việc kiểm tra do Ủy ban Kiểm tra được đề nghị quyết định

    Bối cảnh:
      Biết ngày 17/03/2026 "Ông Dũng" đã thực hiện "Đề nghị kiểm tra" trên "đoàn giám sát trường" với:
        | Dấu hiệu vi phạm                   | Hai khoản thu không có trong sổ        |
        | Tổ chức, người có dấu hiệu vi phạm | Bà Yến                                 |
        | Tổ chức đảng được đề nghị kiểm tra | Ủy ban Kiểm tra Đảng ủy phường Hoa Sữa |
        | Cấp tiến hành kiểm tra             | cấp cơ sở                              |
        | Văn bản                            | 19/CV-MTTQ                             |
      Và "kiểm tra bà Yến" là hồ sơ "Cuộc kiểm tra, giám sát" phát sinh từ "đoàn giám sát trường"
      Và hôm nay là ngày 20/03/2026

    Tình huống: Hồ sơ kiểm tra mở ra ghi rõ đối tượng, hình thức, căn cứ
      Khi đến ngày 23/03/2026
      Thì hồ sơ "kiểm tra bà Yến" ở trạng thái "Đề xuất"
      Và hồ sơ "kiểm tra bà Yến" có "Hình thức" là "kiểm tra khi có dấu hiệu vi phạm"
      Và hồ sơ "kiểm tra bà Yến" có "Tổ chức, người được kiểm tra" là "Bà Yến"
      Và hồ sơ "kiểm tra bà Yến" có "Có trong chương trình năm" là "không"

    Tình huống: Ủy ban Kiểm tra xét thấy chưa có dấu hiệu
      Khi "Ông Lộc" thực hiện "Hủy" trên "kiểm tra bà Yến" với:
        | Lý do | Hai khoản thu đã ghi ở sổ của hội phụ huynh |
      Thì hồ sơ "kiểm tra bà Yến" ở trạng thái "Hủy"
      Và hồ sơ "đoàn giám sát trường" ở trạng thái "Chuyển kiểm tra khi có dấu hiệu vi phạm"
