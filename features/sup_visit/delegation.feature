# language: vi
Tính năng: Đoàn giám sát: quyết định, thông báo trước và báo cáo tự giám sát

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

  Quy tắc: Người được giám sát và người có liên quan không ở trong đoàn

    Tình huống: Trưởng đoàn là người được giám sát
      Biết hôm nay là ngày 26/01/2026
      Khi "Ông Dũng" thử "Ra quyết định" trên "đoàn giám sát trường" với:
        | Trưởng đoàn giám sát                                       | Bà Yến          |
        | Thành viên đoàn giám sát                                   | Bà Yến; Bà Hạnh |
        | Đã rà soát, thành viên đoàn không thuộc diện phải thay đổi | có              |
        | Ngày làm việc                                              | 04/03/2026      |
        | Văn bản                                                    | 08/QĐ-MTTQ      |
      Thì bị từ chối vì "trưởng đoàn giám sát không thuộc những người được giám sát"

    Tình huống: Trưởng đoàn không có tên trong đoàn
      Biết hôm nay là ngày 26/01/2026
      Khi "Ông Dũng" thử "Ra quyết định" trên "đoàn giám sát trường" với:
        | Trưởng đoàn giám sát                                       | Ông Dũng   |
        | Thành viên đoàn giám sát                                   | Bà Hạnh    |
        | Đã rà soát, thành viên đoàn không thuộc diện phải thay đổi | có         |
        | Ngày làm việc                                              | 04/03/2026 |
        | Văn bản                                                    | 08/QĐ-MTTQ |
      Thì bị từ chối vì "trưởng đoàn giám sát thuộc thành viên đoàn giám sát"

    Tình huống: Có thành viên phải từ chối mà chưa thay
      Biết hôm nay là ngày 26/01/2026
      Khi "Ông Dũng" thử "Ra quyết định" trên "đoàn giám sát trường" với:
        | Trưởng đoàn giám sát                                       | Ông Dũng          |
        | Thành viên đoàn giám sát                                   | Ông Dũng; Bà Hạnh |
        | Đã rà soát, thành viên đoàn không thuộc diện phải thay đổi | không             |
        | Ngày làm việc                                              | 04/03/2026        |
        | Văn bản                                                    | 08/QĐ-MTTQ        |
      Thì bị từ chối vì "đã rà soát, thành viên đoàn không thuộc diện phải thay đổi"

    Tình huống: Ngày làm việc đã qua
      Biết hôm nay là ngày 26/01/2026
      Khi "Ông Dũng" thử "Ra quyết định" trên "đoàn giám sát trường" với:
        | Trưởng đoàn giám sát                                       | Ông Dũng          |
        | Thành viên đoàn giám sát                                   | Ông Dũng; Bà Hạnh |
        | Đã rà soát, thành viên đoàn không thuộc diện phải thay đổi | có                |
        | Ngày làm việc                                              | 26/01/2026        |
        | Văn bản                                                    | 08/QĐ-MTTQ        |
      Thì bị từ chối vì "ngày làm việc lớn hơn ngày thực hiện"

    Tình huống: Thay đổi thành viên sau khi đã thông báo
      Biết ngày 26/01/2026 "Ông Dũng" đã thực hiện "Ra quyết định" trên "đoàn giám sát trường" với:
        | Trưởng đoàn giám sát                                       | Ông Dũng          |
        | Thành viên đoàn giám sát                                   | Ông Dũng; Bà Hạnh |
        | Đã rà soát, thành viên đoàn không thuộc diện phải thay đổi | có                |
        | Ngày làm việc                                              | 04/03/2026        |
        | Văn bản                                                    | 08/QĐ-MTTQ        |
      Và ngày 09/02/2026 "Ông Dũng" đã thực hiện "Thông báo" trên "đoàn giám sát trường" với:
        | Đề cương báo cáo tự giám sát | Đề cương gồm 4 mục |
        | Văn bản                      | 09/TB-MTTQ         |
      Và hôm nay là ngày 24/02/2026
      Khi "Ông Dũng" thực hiện "Thay đổi thành viên đoàn" trên "đoàn giám sát trường" với:
        | Trưởng đoàn giám sát                                       | Bà Hạnh                        |
        | Thành viên đoàn giám sát                                   | Bà Hạnh; Bà Thu                |
        | Đã rà soát, thành viên đoàn không thuộc diện phải thay đổi | có                             |
        | Lý do                                                      | Ông Dũng là họ hàng của bà Yến |
        | Văn bản                                                    | 12/QĐ-MTTQ                     |
      Thì hồ sơ "đoàn giám sát trường" có "Trưởng đoàn giám sát" là "Bà Hạnh"

    Tình huống: Thay trưởng đoàn bằng người được giám sát
      Biết ngày 26/01/2026 "Ông Dũng" đã thực hiện "Ra quyết định" trên "đoàn giám sát trường" với:
        | Trưởng đoàn giám sát                                       | Ông Dũng          |
        | Thành viên đoàn giám sát                                   | Ông Dũng; Bà Hạnh |
        | Đã rà soát, thành viên đoàn không thuộc diện phải thay đổi | có                |
        | Ngày làm việc                                              | 04/03/2026        |
        | Văn bản                                                    | 08/QĐ-MTTQ        |
      Và hôm nay là ngày 27/01/2026
      Khi "Ông Dũng" thử "Thay đổi thành viên đoàn" trên "đoàn giám sát trường" với:
        | Trưởng đoàn giám sát                                       | Bà Yến         |
        | Thành viên đoàn giám sát                                   | Bà Yến; Bà Thu |
        | Đã rà soát, thành viên đoàn không thuộc diện phải thay đổi | có             |
        | Lý do                                                      | Ông Dũng bận   |
        | Văn bản                                                    | 12/QĐ-MTTQ     |
      Thì bị từ chối vì "trưởng đoàn giám sát không thuộc những người được giám sát"

    Tình huống: Thay trưởng đoàn bằng người không có tên trong đoàn
      Biết ngày 26/01/2026 "Ông Dũng" đã thực hiện "Ra quyết định" trên "đoàn giám sát trường" với:
        | Trưởng đoàn giám sát                                       | Ông Dũng          |
        | Thành viên đoàn giám sát                                   | Ông Dũng; Bà Hạnh |
        | Đã rà soát, thành viên đoàn không thuộc diện phải thay đổi | có                |
        | Ngày làm việc                                              | 04/03/2026        |
        | Văn bản                                                    | 08/QĐ-MTTQ        |
      Và hôm nay là ngày 27/01/2026
      Khi "Ông Dũng" thử "Thay đổi thành viên đoàn" trên "đoàn giám sát trường" với:
        | Trưởng đoàn giám sát                                       | Bà Hạnh      |
        | Thành viên đoàn giám sát                                   | Bà Thu       |
        | Đã rà soát, thành viên đoàn không thuộc diện phải thay đổi | có           |
        | Lý do                                                      | Ông Dũng bận |
        | Văn bản                                                    | 12/QĐ-MTTQ   |
      Thì bị từ chối vì "trưởng đoàn giám sát thuộc thành viên đoàn giám sát"

    Tình huống: Thay đổi mà vẫn còn người phải từ chối
      Biết ngày 26/01/2026 "Ông Dũng" đã thực hiện "Ra quyết định" trên "đoàn giám sát trường" với:
        | Trưởng đoàn giám sát                                       | Ông Dũng          |
        | Thành viên đoàn giám sát                                   | Ông Dũng; Bà Hạnh |
        | Đã rà soát, thành viên đoàn không thuộc diện phải thay đổi | có                |
        | Ngày làm việc                                              | 04/03/2026        |
        | Văn bản                                                    | 08/QĐ-MTTQ        |
      Và hôm nay là ngày 27/01/2026
      Khi "Ông Dũng" thử "Thay đổi thành viên đoàn" trên "đoàn giám sát trường" với:
        | Trưởng đoàn giám sát                                       | Bà Hạnh         |
        | Thành viên đoàn giám sát                                   | Bà Hạnh; Bà Thu |
        | Đã rà soát, thành viên đoàn không thuộc diện phải thay đổi | không           |
        | Lý do                                                      | Ông Dũng bận    |
        | Văn bản                                                    | 12/QĐ-MTTQ      |
      Thì bị từ chối vì "đã rà soát, thành viên đoàn không thuộc diện phải thay đổi"

  Quy tắc: Thông báo được gửi chậm nhất mười lăm ngày trước ngày làm việc; ngày nên gửi lùi về ngày làm việc liền trước Tết

    @S08
    Tình huống: Ngày nên gửi, do máy đề xuất, là ngày làm việc cuối cùng trước Tết
      Biết hôm nay là ngày 26/01/2026
      Khi "Ông Dũng" thực hiện "Ra quyết định" trên "đoàn giám sát trường" với:
        | Trưởng đoàn giám sát                                       | Ông Dũng          |
        | Thành viên đoàn giám sát                                   | Ông Dũng; Bà Hạnh |
        | Đã rà soát, thành viên đoàn không thuộc diện phải thay đổi | có                |
        | Ngày làm việc                                              | 04/03/2026        |
        | Văn bản                                                    | 08/QĐ-MTTQ        |
      Thì hồ sơ "đoàn giám sát trường" có "Ngày nên gửi thông báo" là "13/02/2026"

    @S08
    Tình huống: Gửi vào ngày nên gửi
      Biết ngày 26/01/2026 "Ông Dũng" đã thực hiện "Ra quyết định" trên "đoàn giám sát trường" với:
        | Trưởng đoàn giám sát                                       | Ông Dũng          |
        | Thành viên đoàn giám sát                                   | Ông Dũng; Bà Hạnh |
        | Đã rà soát, thành viên đoàn không thuộc diện phải thay đổi | có                |
        | Ngày làm việc                                              | 04/03/2026        |
        | Văn bản                                                    | 08/QĐ-MTTQ        |
      Và hôm nay là ngày 13/02/2026
      Khi "Ông Dũng" thực hiện "Thông báo" trên "đoàn giám sát trường" với:
        | Đề cương báo cáo tự giám sát | Đề cương gồm 4 mục |
        | Văn bản                      | 09/TB-MTTQ         |
      Thì hồ sơ "đoàn giám sát trường" ở trạng thái "Đã gửi kế hoạch, quyết định, đề cương"

    @S08
    Tình huống: Gửi đúng mười lăm ngày trước, dù là ngày nghỉ Tết
      Biết ngày 26/01/2026 "Ông Dũng" đã thực hiện "Ra quyết định" trên "đoàn giám sát trường" với:
        | Trưởng đoàn giám sát                                       | Ông Dũng          |
        | Thành viên đoàn giám sát                                   | Ông Dũng; Bà Hạnh |
        | Đã rà soát, thành viên đoàn không thuộc diện phải thay đổi | có                |
        | Ngày làm việc                                              | 04/03/2026        |
        | Văn bản                                                    | 08/QĐ-MTTQ        |
      Và hôm nay là ngày 17/02/2026
      Khi "Ông Dũng" thực hiện "Thông báo" trên "đoàn giám sát trường" với:
        | Đề cương báo cáo tự giám sát | Đề cương gồm 4 mục |
        | Văn bản                      | 09/TB-MTTQ         |
      Thì hồ sơ "đoàn giám sát trường" ở trạng thái "Đã gửi kế hoạch, quyết định, đề cương"

    @S08
    Tình huống: Gửi khi chỉ còn mười bốn ngày
      Biết ngày 26/01/2026 "Ông Dũng" đã thực hiện "Ra quyết định" trên "đoàn giám sát trường" với:
        | Trưởng đoàn giám sát                                       | Ông Dũng          |
        | Thành viên đoàn giám sát                                   | Ông Dũng; Bà Hạnh |
        | Đã rà soát, thành viên đoàn không thuộc diện phải thay đổi | có                |
        | Ngày làm việc                                              | 04/03/2026        |
        | Văn bản                                                    | 08/QĐ-MTTQ        |
      Và hôm nay là ngày 18/02/2026
      Khi "Ông Dũng" thử "Thông báo" trên "đoàn giám sát trường" với:
        | Đề cương báo cáo tự giám sát | Đề cương gồm 4 mục |
        | Văn bản                      | 09/TB-MTTQ         |
      Thì bị từ chối vì "không quá ngày cuối còn kịp thông báo trước cuộc giám sát"
      Và hồ sơ "đoàn giám sát trường" ở trạng thái "Có quyết định thành lập đoàn"

  Quy tắc: Bên được giám sát gửi báo cáo chậm nhất bảy ngày trước; chậm hoặc không gửi thì ghi rõ, đoàn vẫn làm việc

    Tình huống: Hạn gửi báo cáo tự giám sát
      Biết ngày 26/01/2026 "Ông Dũng" đã thực hiện "Ra quyết định" trên "đoàn giám sát trường" với:
        | Trưởng đoàn giám sát                                       | Ông Dũng          |
        | Thành viên đoàn giám sát                                   | Ông Dũng; Bà Hạnh |
        | Đã rà soát, thành viên đoàn không thuộc diện phải thay đổi | có                |
        | Ngày làm việc                                              | 04/03/2026        |
        | Văn bản                                                    | 08/QĐ-MTTQ        |
      Và hôm nay là ngày 09/02/2026
      Khi "Ông Dũng" thực hiện "Thông báo" trên "đoàn giám sát trường" với:
        | Đề cương báo cáo tự giám sát | Đề cương gồm 4 mục |
        | Văn bản                      | 09/TB-MTTQ         |
      Thì hạn "Hạn gửi báo cáo tự giám sát" của "đoàn giám sát trường" là ngày 25/02/2026

    Tình huống: Gửi báo cáo đúng hạn
      Biết ngày 26/01/2026 "Ông Dũng" đã thực hiện "Ra quyết định" trên "đoàn giám sát trường" với:
        | Trưởng đoàn giám sát                                       | Ông Dũng          |
        | Thành viên đoàn giám sát                                   | Ông Dũng; Bà Hạnh |
        | Đã rà soát, thành viên đoàn không thuộc diện phải thay đổi | có                |
        | Ngày làm việc                                              | 04/03/2026        |
        | Văn bản                                                    | 08/QĐ-MTTQ        |
      Và ngày 09/02/2026 "Ông Dũng" đã thực hiện "Thông báo" trên "đoàn giám sát trường" với:
        | Đề cương báo cáo tự giám sát | Đề cương gồm 4 mục |
        | Văn bản                      | 09/TB-MTTQ         |
      Và hôm nay là ngày 25/02/2026
      Khi "Bà Yến" thực hiện "Gửi báo cáo tự giám sát" trên "đoàn giám sát trường" với:
        | Báo cáo tự kiểm tra, tự giám sát | Báo cáo số 03 của trường |
      Thì hạn "Hạn gửi báo cáo tự giám sát" của "đoàn giám sát trường" đã được thực hiện đúng hạn

    Tình huống: Gửi báo cáo khi chỉ còn sáu ngày
      Biết ngày 26/01/2026 "Ông Dũng" đã thực hiện "Ra quyết định" trên "đoàn giám sát trường" với:
        | Trưởng đoàn giám sát                                       | Ông Dũng          |
        | Thành viên đoàn giám sát                                   | Ông Dũng; Bà Hạnh |
        | Đã rà soát, thành viên đoàn không thuộc diện phải thay đổi | có                |
        | Ngày làm việc                                              | 04/03/2026        |
        | Văn bản                                                    | 08/QĐ-MTTQ        |
      Và ngày 09/02/2026 "Ông Dũng" đã thực hiện "Thông báo" trên "đoàn giám sát trường" với:
        | Đề cương báo cáo tự giám sát | Đề cương gồm 4 mục |
        | Văn bản                      | 09/TB-MTTQ         |
      Và hôm nay là ngày 26/02/2026
      Khi "Bà Yến" thực hiện "Gửi báo cáo tự giám sát" trên "đoàn giám sát trường" với:
        | Báo cáo tự kiểm tra, tự giám sát | Báo cáo số 03 của trường |
      Thì hồ sơ "đoàn giám sát trường" ở trạng thái "Đã nhận báo cáo tự giám sát"
      Và hạn "Hạn gửi báo cáo tự giám sát" của "đoàn giám sát trường" đã được thực hiện nhưng quá hạn

    @S39
    Tình huống: Không có báo cáo tự giám sát, buổi làm việc vẫn khai mạc
      Biết ngày 26/01/2026 "Ông Dũng" đã thực hiện "Ra quyết định" trên "đoàn giám sát trường" với:
        | Trưởng đoàn giám sát                                       | Ông Dũng          |
        | Thành viên đoàn giám sát                                   | Ông Dũng; Bà Hạnh |
        | Đã rà soát, thành viên đoàn không thuộc diện phải thay đổi | có                |
        | Ngày làm việc                                              | 04/03/2026        |
        | Văn bản                                                    | 08/QĐ-MTTQ        |
      Và ngày 09/02/2026 "Ông Dũng" đã thực hiện "Thông báo" trên "đoàn giám sát trường" với:
        | Đề cương báo cáo tự giám sát | Đề cương gồm 4 mục |
        | Văn bản                      | 09/TB-MTTQ         |
      Và hôm nay là ngày 04/03/2026
      Khi "Ông Dũng" thực hiện "Khai mạc" trên "đoàn giám sát trường" với:
        | Người đại diện bên được giám sát | cấp phó của người đứng đầu |
      Thì hồ sơ "đoàn giám sát trường" ở trạng thái "Đang làm việc"
      Và hồ sơ "đoàn giám sát trường" có "Buổi làm việc không có báo cáo tự giám sát" là "có"
      Và hồ sơ "đoàn giám sát trường" quá hạn "Hạn gửi báo cáo tự giám sát"

    Tình huống: Khai mạc trước ngày làm việc đã thông báo
      Biết ngày 26/01/2026 "Ông Dũng" đã thực hiện "Ra quyết định" trên "đoàn giám sát trường" với:
        | Trưởng đoàn giám sát                                       | Ông Dũng          |
        | Thành viên đoàn giám sát                                   | Ông Dũng; Bà Hạnh |
        | Đã rà soát, thành viên đoàn không thuộc diện phải thay đổi | có                |
        | Ngày làm việc                                              | 04/03/2026        |
        | Văn bản                                                    | 08/QĐ-MTTQ        |
      Và ngày 09/02/2026 "Ông Dũng" đã thực hiện "Thông báo" trên "đoàn giám sát trường" với:
        | Đề cương báo cáo tự giám sát | Đề cương gồm 4 mục |
        | Văn bản                      | 09/TB-MTTQ         |
      Và hôm nay là ngày 03/03/2026
      Khi "Ông Dũng" thử "Khai mạc" trên "đoàn giám sát trường" với:
        | Người đại diện bên được giám sát | cấp phó của người đứng đầu |
      Thì bị từ chối vì "ngày thực hiện từ ngày làm việc trở lên"

  Quy tắc: Hoãn thì ngày làm việc mới phải được thông báo lại

    Tình huống: Dời ngày làm việc
      Biết ngày 26/01/2026 "Ông Dũng" đã thực hiện "Ra quyết định" trên "đoàn giám sát trường" với:
        | Trưởng đoàn giám sát                                       | Ông Dũng          |
        | Thành viên đoàn giám sát                                   | Ông Dũng; Bà Hạnh |
        | Đã rà soát, thành viên đoàn không thuộc diện phải thay đổi | có                |
        | Ngày làm việc                                              | 04/03/2026        |
        | Văn bản                                                    | 08/QĐ-MTTQ        |
      Và ngày 09/02/2026 "Ông Dũng" đã thực hiện "Thông báo" trên "đoàn giám sát trường" với:
        | Đề cương báo cáo tự giám sát | Đề cương gồm 4 mục |
        | Văn bản                      | 09/TB-MTTQ         |
      Và ngày 24/02/2026 "Ông Dũng" đã thực hiện "Hoãn" trên "đoàn giám sát trường" với:
        | Lý do | Trùng kỳ kiểm định của trường |
      Và hôm nay là ngày 27/02/2026
      Khi "Ông Dũng" thực hiện "Tiếp tục" trên "đoàn giám sát trường" với:
        | Ngày làm việc | 26/03/2026 |
      Thì hồ sơ "đoàn giám sát trường" ở trạng thái "Có quyết định thành lập đoàn"
      Và hồ sơ "đoàn giám sát trường" có "Ngày nên gửi thông báo" là "11/03/2026"

    Tình huống: Thông báo lại quá muộn
      Biết ngày 26/01/2026 "Ông Dũng" đã thực hiện "Ra quyết định" trên "đoàn giám sát trường" với:
        | Trưởng đoàn giám sát                                       | Ông Dũng          |
        | Thành viên đoàn giám sát                                   | Ông Dũng; Bà Hạnh |
        | Đã rà soát, thành viên đoàn không thuộc diện phải thay đổi | có                |
        | Ngày làm việc                                              | 04/03/2026        |
        | Văn bản                                                    | 08/QĐ-MTTQ        |
      Và ngày 24/02/2026 "Ông Dũng" đã thực hiện "Hoãn" trên "đoàn giám sát trường" với:
        | Lý do | Trùng kỳ kiểm định của trường |
      Và ngày 27/02/2026 "Ông Dũng" đã thực hiện "Tiếp tục" trên "đoàn giám sát trường" với:
        | Ngày làm việc | 26/03/2026 |
      Và hôm nay là ngày 12/03/2026
      Khi "Ông Dũng" thử "Thông báo" trên "đoàn giám sát trường" với:
        | Đề cương báo cáo tự giám sát | Đề cương gồm 4 mục |
        | Văn bản                      | 09/TB-MTTQ         |
      Thì bị từ chối vì "không quá ngày cuối còn kịp thông báo trước cuộc giám sát"

    Tình huống: Trong khi hoãn, hạn gửi báo cáo dừng lại
      Biết ngày 26/01/2026 "Ông Dũng" đã thực hiện "Ra quyết định" trên "đoàn giám sát trường" với:
        | Trưởng đoàn giám sát                                       | Ông Dũng          |
        | Thành viên đoàn giám sát                                   | Ông Dũng; Bà Hạnh |
        | Đã rà soát, thành viên đoàn không thuộc diện phải thay đổi | có                |
        | Ngày làm việc                                              | 04/03/2026        |
        | Văn bản                                                    | 08/QĐ-MTTQ        |
      Và ngày 09/02/2026 "Ông Dũng" đã thực hiện "Thông báo" trên "đoàn giám sát trường" với:
        | Đề cương báo cáo tự giám sát | Đề cương gồm 4 mục |
        | Văn bản                      | 09/TB-MTTQ         |
      Và hôm nay là ngày 24/02/2026
      Khi "Ông Dũng" thực hiện "Hoãn" trên "đoàn giám sát trường" với:
        | Lý do | Trùng kỳ kiểm định của trường |
      Thì hạn "Hạn gửi báo cáo tự giám sát" của "đoàn giám sát trường" đang tạm dừng

    Tình huống: Ngày làm việc mới cho hạn gửi báo cáo mới
      Biết ngày 26/01/2026 "Ông Dũng" đã thực hiện "Ra quyết định" trên "đoàn giám sát trường" với:
        | Trưởng đoàn giám sát                                       | Ông Dũng          |
        | Thành viên đoàn giám sát                                   | Ông Dũng; Bà Hạnh |
        | Đã rà soát, thành viên đoàn không thuộc diện phải thay đổi | có                |
        | Ngày làm việc                                              | 04/03/2026        |
        | Văn bản                                                    | 08/QĐ-MTTQ        |
      Và ngày 09/02/2026 "Ông Dũng" đã thực hiện "Thông báo" trên "đoàn giám sát trường" với:
        | Đề cương báo cáo tự giám sát | Đề cương gồm 4 mục |
        | Văn bản                      | 09/TB-MTTQ         |
      Và ngày 24/02/2026 "Ông Dũng" đã thực hiện "Hoãn" trên "đoàn giám sát trường" với:
        | Lý do | Trùng kỳ kiểm định của trường |
      Và ngày 27/02/2026 "Ông Dũng" đã thực hiện "Tiếp tục" trên "đoàn giám sát trường" với:
        | Ngày làm việc | 26/03/2026 |
      Và hôm nay là ngày 09/03/2026
      Khi "Ông Dũng" thực hiện "Thông báo" trên "đoàn giám sát trường" với:
        | Đề cương báo cáo tự giám sát | Đề cương gồm 4 mục |
        | Văn bản                      | 09/TB-MTTQ         |
      Thì hạn "Hạn gửi báo cáo tự giám sát" của "đoàn giám sát trường" là ngày 19/03/2026

    Tình huống: Ngày làm việc mới đã qua
      Biết ngày 26/01/2026 "Ông Dũng" đã thực hiện "Ra quyết định" trên "đoàn giám sát trường" với:
        | Trưởng đoàn giám sát                                       | Ông Dũng          |
        | Thành viên đoàn giám sát                                   | Ông Dũng; Bà Hạnh |
        | Đã rà soát, thành viên đoàn không thuộc diện phải thay đổi | có                |
        | Ngày làm việc                                              | 04/03/2026        |
        | Văn bản                                                    | 08/QĐ-MTTQ        |
      Và ngày 24/02/2026 "Ông Dũng" đã thực hiện "Hoãn" trên "đoàn giám sát trường" với:
        | Lý do | Trùng kỳ kiểm định của trường |
      Và hôm nay là ngày 27/02/2026
      Khi "Ông Dũng" thử "Tiếp tục" trên "đoàn giám sát trường" với:
        | Ngày làm việc | 27/02/2026 |
      Thì bị từ chối vì "ngày làm việc lớn hơn ngày thực hiện"
