# language: vi
Tính năng: Cuộc giám sát và ý kiến góp ý viện dẫn tiêu chí, quy tắc ứng xử

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
  Quy tắc: Cuộc giám sát nêu rõ tiêu chí nêu gương, chuẩn mực đạo đức được đem ra xem xét

    Tình huống: Hội Phụ nữ giám sát theo hai tiêu chí nêu gương và một chuẩn mực của đơn vị
      Biết hôm nay là ngày 20/01/2026
      Khi "Bà Hạnh" mở hồ sơ "buổi giám sát tháng 01" thuộc loại "Cuộc giám sát" gắn với "phân công Hội Phụ nữ" với:
        | Hình thức giám sát                         | theo dõi thường xuyên                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                             |
        | Tổ chức chủ trì giám sát                   | Hội Liên hiệp Phụ nữ phường Hoa Sữa                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                               |
        | Ủy ban Mặt trận Tổ quốc cùng cấp           | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                            |
        | Cấp                                        | cấp xã                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                            |
        | Những người được giám sát                  | Bà Yến                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                            |
        | Cấp ủy của người được giám sát             | Đảng ủy phường Hoa Sữa                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                            |
        | Tiêu chí nêu gương được viện dẫn           | Chỉ đạo và tổ chức thực hiện Chỉ thị 05-CT/TW một cách thực chất: 0; Kịp thời biểu dương và nghiêm khắc phê bình, uốn nắn tập thể, cá nhân thực hiện hình thức, không đạt kết quả hoặc kết quả kém: 0; Nêu gương trong tham gia nghiên cứu, học tập chuyên đề hằng năm trong chi bộ: 1; Đăng ký và thực hiện kế hoạch làm theo của cá nhân cụ thể, hiệu quả: 1; Nêu gương trong tự phê bình và phê bình: 0; Xác định rõ trách nhiệm của cá nhân đối với kết quả thực hiện kế hoạch làm theo của tập thể, nhất là những nội dung chưa thực hiện hoặc thực hiện chưa đạt yêu cầu: 0 |
        | Chuẩn mực đạo đức của đơn vị được viện dẫn | Tận tụy, tâm huyết, trách nhiệm: 1; Chống quan liêu, mệnh lệnh, chủ quan: 0; Chống cục bộ, lợi ích nhóm, lợi dụng chức vụ, quyền hạn: 0; Thẳng thắn, trung thực: 0; Tôn trọng, thực hiện nghiêm chính sách, pháp luật: 0                                                                                                                                                                                                                                                                                                                                                          |
      Thì hồ sơ "buổi giám sát tháng 01" ở trạng thái "Trong kế hoạch"
      Và hồ sơ "buổi giám sát tháng 01" có "Tiêu chí nêu gương được viện dẫn" là "Chỉ đạo và tổ chức thực hiện Chỉ thị 05-CT/TW một cách thực chất: 0; Kịp thời biểu dương và nghiêm khắc phê bình, uốn nắn tập thể, cá nhân thực hiện hình thức, không đạt kết quả hoặc kết quả kém: 0; Nêu gương trong tham gia nghiên cứu, học tập chuyên đề hằng năm trong chi bộ: 1; Đăng ký và thực hiện kế hoạch làm theo của cá nhân cụ thể, hiệu quả: 1; Nêu gương trong tự phê bình và phê bình: 0; Xác định rõ trách nhiệm của cá nhân đối với kết quả thực hiện kế hoạch làm theo của tập thể, nhất là những nội dung chưa thực hiện hoặc thực hiện chưa đạt yêu cầu: 0"

    Tình huống: Bỏ sót một chuẩn mực của danh mục
      Biết hôm nay là ngày 20/01/2026
      Khi "Bà Hạnh" thử mở hồ sơ "buổi giám sát tháng 01" thuộc loại "Cuộc giám sát" gắn với "phân công Hội Phụ nữ" với:
        | Hình thức giám sát                         | theo dõi thường xuyên                  |
        | Tổ chức chủ trì giám sát                   | Hội Liên hiệp Phụ nữ phường Hoa Sữa    |
        | Ủy ban Mặt trận Tổ quốc cùng cấp           | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
        | Cấp                                        | cấp xã                                 |
        | Những người được giám sát                  | Bà Yến                                 |
        | Cấp ủy của người được giám sát             | Đảng ủy phường Hoa Sữa                 |
        | Chuẩn mực đạo đức của đơn vị được viện dẫn | Tận tụy, tâm huyết, trách nhiệm: 1     |
      Thì bị từ chối vì "thiếu điểm tiêu chí “Chống quan liêu, mệnh lệnh, chủ quan”"

  Quy tắc: Ý kiến góp ý viện dẫn điều của hai bộ quy tắc ứng xử mà người được góp ý cần giữ

    Bối cảnh:
      Biết hồ sơ "buổi giám sát tháng 01" thuộc loại "Cuộc giám sát" gắn với "phân công Hội Phụ nữ" do "Bà Hạnh" mở ngày 20/01/2026 với:
        | Hình thức giám sát               | theo dõi thường xuyên                  |
        | Tổ chức chủ trì giám sát         | Hội Liên hiệp Phụ nữ phường Hoa Sữa    |
        | Ủy ban Mặt trận Tổ quốc cùng cấp | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
        | Cấp                              | cấp xã                                 |
        | Những người được giám sát        | Bà Yến                                 |
        | Cấp ủy của người được giám sát   | Đảng ủy phường Hoa Sữa                 |
      Và ngày 30/01/2026 "Bà Hạnh" đã thực hiện "Khai mạc" trên "buổi giám sát tháng 01"
      Và hôm nay là ngày 30/01/2026

    Tình huống: Góp ý về thái độ giao tiếp và việc đỗ xe trước cổng trường
      Khi "Bà Hạnh" thực hiện "Góp ý" trên "buổi giám sát tháng 01" với:
        | Người được góp ý                           | Bà Yến                                                                                                                                                                                                                                                                                         |
        | Nội dung góp ý                             | Cần nhã nhặn với phụ huynh, nhắc giáo viên không đỗ xe trên vỉa hè                                                                                                                                                                                                                             |
        | Quy tắc ứng xử trong cơ quan được viện dẫn | Trang phục, thái độ giao tiếp đúng mực: 1; Ý thức tổ chức kỷ luật: 0; Không sách nhiễu, gợi ý đưa tiền, nhận tiền, quà biếu, không dọa nạt người dân: 0; Gương mẫu ở khu dân cư, tránh phô trương, lãng phí: 0; Giữ thuần phong mỹ tục, không bao che hành vi vi phạm pháp luật: 0             |
        | Quy tắc ứng xử nơi công cộng được viện dẫn | Ứng xử tại vỉa hè, lòng đường, vườn hoa, quảng trường, công viên: 1; Ứng xử tại bảo tàng, thư viện, nhà văn hóa: 0; Ứng xử tại trung tâm thương mại, chợ, nhà hàng, nhà ga, bến xe, sân bay: 0; Ứng xử khi tham gia giao thông: 0; Ứng xử tại khu vui chơi giải trí, điểm tham quan du lịch: 0 |
      Thì hồ sơ "buổi giám sát tháng 01" có "Quy tắc ứng xử trong cơ quan được viện dẫn" là "Trang phục, thái độ giao tiếp đúng mực: 1; Ý thức tổ chức kỷ luật: 0; Không sách nhiễu, gợi ý đưa tiền, nhận tiền, quà biếu, không dọa nạt người dân: 0; Gương mẫu ở khu dân cư, tránh phô trương, lãng phí: 0; Giữ thuần phong mỹ tục, không bao che hành vi vi phạm pháp luật: 0"
      Và hồ sơ "buổi giám sát tháng 01" có "Quy tắc ứng xử nơi công cộng được viện dẫn" là "Ứng xử tại vỉa hè, lòng đường, vườn hoa, quảng trường, công viên: 1; Ứng xử tại bảo tàng, thư viện, nhà văn hóa: 0; Ứng xử tại trung tâm thương mại, chợ, nhà hàng, nhà ga, bến xe, sân bay: 0; Ứng xử khi tham gia giao thông: 0; Ứng xử tại khu vui chơi giải trí, điểm tham quan du lịch: 0"
      Và hồ sơ "buổi giám sát tháng 01" có 1 hồ sơ "Phản ánh, kiến nghị, góp ý" ở trạng thái "Đã ghi sổ, tiếp nhận"

    Tình huống: Một điều của bộ quy tắc chỉ được viện dẫn hoặc không
      Khi "Bà Hạnh" thử "Góp ý" trên "buổi giám sát tháng 01" với:
        | Người được góp ý                           | Bà Yến                                                                                                                                                                                                                                                                             |
        | Nội dung góp ý                             | Cần nhã nhặn với phụ huynh                                                                                                                                                                                                                                                         |
        | Quy tắc ứng xử trong cơ quan được viện dẫn | Trang phục, thái độ giao tiếp đúng mực: 2; Ý thức tổ chức kỷ luật: 0; Không sách nhiễu, gợi ý đưa tiền, nhận tiền, quà biếu, không dọa nạt người dân: 0; Gương mẫu ở khu dân cư, tránh phô trương, lãng phí: 0; Giữ thuần phong mỹ tục, không bao che hành vi vi phạm pháp luật: 0 |
      Thì bị từ chối vì "điểm tiêu chí “Trang phục, thái độ giao tiếp đúng mực” phải là số nguyên từ 0 đến 1"
