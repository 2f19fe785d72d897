# language: vi
Tính năng: Theo dõi kế hoạch từng tháng, điều chỉnh theo yêu cầu, kiểm điểm cuối năm

  Bối cảnh:
    Biết hôm nay là ngày 05/01/2026
    Và "Bà Hoa" là "Chi bộ" của "Chi bộ khu dân cư số 3"
    Và "Ông Lâm" là "Chi bộ" của "Chi bộ khu dân cư số 3"
    Và "Bà Thu" là "Chi ủy, bí thư chi bộ" của "Chi bộ khu dân cư số 3"
    Và "Bà Lan" là "Văn phòng cấp ủy" của "Đảng ủy phường Hoa Sữa"
    Và "Ông Minh" là "Ban Tổ chức" của "Đảng ủy phường Hoa Sữa"
    Và "Bà Hạnh" là "Ban Tuyên giáo và Dân vận" của "Đảng ủy phường Hoa Sữa"
    Và hồ sơ "kế hoạch của bà Hoa" thuộc loại "Kế hoạch tu dưỡng, rèn luyện" do "Bà Lan" mở ngày 05/01/2026 với:
      | Người lập kế hoạch                               | Bà Hoa                 |
      | Cấp ủy quản lý hồ sơ                             | Đảng ủy phường Hoa Sữa |
      | Chi bộ                                           | Chi bộ khu dân cư số 3 |
      | Cấp có thẩm quyền xác nhận, phê duyệt            | Đảng ủy phường Hoa Sữa |
      | Đối tượng                                        | đảng viên              |
      | Năm                                              | 2026                   |
      | Ngày chốt danh sách                              | 31/03/2026             |
      | Thuộc diện phải niêm yết                         | có                     |
      | Thuộc diện Ban Thường vụ quản lý                 | có                     |
      | Thuộc diện mở rộng đối tượng niêm yết            | có                     |
      | Số hạn chế, khuyết điểm năm trước chưa khắc phục | 0                      |
    Và ngày 06/01/2026 "Bà Hoa" đã thực hiện "Bắt đầu dự thảo" trên "kế hoạch của bà Hoa"

  Quy tắc: Người chuyển đi trước ngày chốt danh sách không tính vào mẫu số, sau ngày đó thì vẫn tính

    Tình huống: Chuyển đi trước ngày chốt danh sách
      Biết hôm nay là ngày 20/01/2026
      Khi "Bà Lan" thực hiện "Kết thúc do chuyển đi, từ trần, ra khỏi Đảng" trên "kế hoạch của bà Hoa" với:
        | Lý do                                 | Chuyển sinh hoạt đảng  |
        | Trường hợp kết thúc                   | chuyển đi              |
        | Ngày chuyển đi, từ trần, ra khỏi Đảng | 19/01/2026             |
        | Nơi chuyển đến                        | Đảng ủy phường Hoa Sữa |
      Thì hồ sơ "kế hoạch của bà Hoa" có "Tính vào mẫu số" là "không"

    Tình huống: Chuyển đi đúng ngày chốt danh sách
      Biết hôm nay là ngày 31/03/2026
      Khi "Bà Lan" thực hiện "Kết thúc do chuyển đi, từ trần, ra khỏi Đảng" trên "kế hoạch của bà Hoa" với:
        | Lý do                                 | Chuyển sinh hoạt đảng |
        | Ngày chuyển đi, từ trần, ra khỏi Đảng | 31/03/2026            |
      Thì hồ sơ "kế hoạch của bà Hoa" có "Tính vào mẫu số" là "không"

    Tình huống: Từ trần sau ngày chốt danh sách
      Biết hôm nay là ngày 03/04/2026
      Khi "Bà Lan" thực hiện "Kết thúc do chuyển đi, từ trần, ra khỏi Đảng" trên "kế hoạch của bà Hoa" với:
        | Lý do                                 | Giấy chứng tử |
        | Trường hợp kết thúc                   | từ trần       |
        | Ngày chuyển đi, từ trần, ra khỏi Đảng | 01/04/2026    |
      Thì hồ sơ "kế hoạch của bà Hoa" có "Tính vào mẫu số" là "có"

    Tình huống: Không ghi ngày chuyển đi thì vẫn tính
      Biết hôm nay là ngày 20/01/2026
      Khi "Bà Lan" thực hiện "Kết thúc do chuyển đi, từ trần, ra khỏi Đảng" trên "kế hoạch của bà Hoa" với:
        | Lý do | Chuyển sinh hoạt đảng |
      Thì hồ sơ "kế hoạch của bà Hoa" có "Tính vào mẫu số" là "có"

    Tình huống: Ngày chuyển đi chưa đến
      Biết hôm nay là ngày 20/01/2026
      Khi "Bà Lan" thử "Kết thúc do chuyển đi, từ trần, ra khỏi Đảng" trên "kế hoạch của bà Hoa" với:
        | Lý do                                 | Chuyển sinh hoạt đảng |
        | Ngày chuyển đi, từ trần, ra khỏi Đảng | 21/01/2026            |
      Thì bị từ chối vì "Ngày chuyển đi, từ trần, ra khỏi Đảng"

  Quy tắc: Người được miễn không tính vào mẫu số; thôi miễn thì tính lại và có hạn đăng ký mới

    Tình huống: Được giao lập kế hoạch, chưa được miễn
      Khi đến ngày 12/01/2026
      Thì hồ sơ "kế hoạch của bà Hoa" có "Tính vào mẫu số" là "có"

    Tình huống: Được miễn vì ốm đau dài ngày
      Biết hôm nay là ngày 20/01/2026
      Khi "Ông Minh" thực hiện "Miễn" trên "kế hoạch của bà Hoa" với:
        | Lý do           | Nằm viện từ tháng 01 |
        | Lý do được miễn | ốm đau dài ngày      |
      Thì hồ sơ "kế hoạch của bà Hoa" có "Tính vào mẫu số" là "không"

    Tình huống: Khỏi bệnh thì lập kế hoạch
      Biết ngày 20/01/2026 "Ông Minh" đã thực hiện "Miễn" trên "kế hoạch của bà Hoa" với:
        | Lý do | Nằm viện từ tháng 01 |
      Và hôm nay là ngày 02/03/2026
      Khi "Ông Minh" thực hiện "Chấm dứt việc miễn" trên "kế hoạch của bà Hoa" với:
        | Lý do | Đã khỏi bệnh |
      Thì hồ sơ "kế hoạch của bà Hoa" ở trạng thái "Thuộc diện phải lập, chưa lập"
      Và hồ sơ "kế hoạch của bà Hoa" có "Tính vào mẫu số" là "có"
      Và hạn "Đăng ký kế hoạch tu dưỡng" của "kế hoạch của bà Hoa" là ngày 04/05/2026

  Quy tắc: Triển khai khi chưa niêm yết, chưa bàn giao thì không bị chặn nhưng được ghi rõ

    Bối cảnh:
      Biết ngày 12/01/2026 "Bà Hoa" đã thực hiện "Đăng ký" trên "kế hoạch của bà Hoa" với:
        | Chuyên đề năm    | Gần dân, nghe dân                          |
        | Công việc cụ thể | Giúp hai hộ khó khăn; Dự họp tổ dân phố    |
      Và ngày 15/01/2026 "Bà Thu" đã thực hiện "Đưa ra chi bộ góp ý" trên "kế hoạch của bà Hoa" với:
        | Biên bản | Biên bản họp chi bộ số 01 |

    Tình huống: Góp ý có dẫn hai bộ quy tắc ứng xử của thành phố
      Biết hôm nay là ngày 16/01/2026
      Khi "Ông Lâm" thực hiện "Góp ý" trên "kế hoạch của bà Hoa" với:
        | Ý kiến góp ý                               | Nên nhắc nhau giữ vệ sinh vỉa hè, gương mẫu nơi ở                                                                                                                                                                                                                                              |
        | Quy tắc ứng xử trong cơ quan được viện dẫn | Trang phục, thái độ giao tiếp đúng mực: 0; Ý thức tổ chức kỷ luật: 0; Không sách nhiễu, gợi ý đưa tiền, nhận tiền, quà biếu, không dọa nạt người dân: 0; Gương mẫu ở khu dân cư, tránh phô trương, lãng phí: 1; Giữ thuần phong mỹ tục, không bao che hành vi vi phạm pháp luật: 0             |
        | Quy tắc ứng xử nơi công cộng được viện dẫn | Ứng xử tại vỉa hè, lòng đường, vườn hoa, quảng trường, công viên: 1; Ứng xử tại bảo tàng, thư viện, nhà văn hóa: 0; Ứng xử tại trung tâm thương mại, chợ, nhà hàng, nhà ga, bến xe, sân bay: 0; Ứng xử khi tham gia giao thông: 0; Ứng xử tại khu vui chơi giải trí, điểm tham quan du lịch: 0 |
      Thì hồ sơ "kế hoạch của bà Hoa" ở trạng thái "Chi bộ góp ý, xem xét"

    Tình huống: Dẫn một tiêu chí không có trong bộ quy tắc
      Biết hôm nay là ngày 16/01/2026
      Khi "Ông Lâm" thử "Góp ý" trên "kế hoạch của bà Hoa" với:
        | Ý kiến góp ý                               | Nên dự họp đúng giờ        |
        | Quy tắc ứng xử trong cơ quan được viện dẫn | Ý thức tổ chức kỷ luật: 2  |
      Thì bị từ chối vì "Ý thức tổ chức kỷ luật"

    Tình huống: Triển khai khi chưa niêm yết và chưa bàn giao
      Biết ngày 20/01/2026 "Bà Thu" đã thực hiện "Xác nhận, phê duyệt" trên "kế hoạch của bà Hoa" với:
        | Văn bản | 02-NQ/CB |
      Và hôm nay là ngày 21/01/2026
      Khi "Bà Lan" thực hiện "Triển khai" trên "kế hoạch của bà Hoa"
      Thì hồ sơ "kế hoạch của bà Hoa" có "Đã triển khai khi chưa niêm yết" là "có"
      Và hồ sơ "kế hoạch của bà Hoa" có "Đã triển khai khi chưa bàn giao cho MTTQ" là "có"

    Tình huống: Đã niêm yết và bàn giao rồi mới triển khai
      Biết ngày 20/01/2026 "Bà Thu" đã thực hiện "Xác nhận, phê duyệt" trên "kế hoạch của bà Hoa" với:
        | Văn bản | 02-NQ/CB |
      Và ngày 21/01/2026 "Bà Lan" đã thực hiện "Ghi nhận đã niêm yết" trên "kế hoạch của bà Hoa"
      Và ngày 21/01/2026 "Bà Lan" đã thực hiện "Bàn giao cho MTTQ" trên "kế hoạch của bà Hoa" với:
        | Giấy biên nhận | Biên nhận số 04 |
      Và hôm nay là ngày 22/01/2026
      Khi "Bà Lan" thực hiện "Triển khai" trên "kế hoạch của bà Hoa"
      Thì hồ sơ "kế hoạch của bà Hoa" có "Đã triển khai khi chưa niêm yết" là "không"
      Và hồ sơ "kế hoạch của bà Hoa" có "Đã triển khai khi chưa bàn giao cho MTTQ" là "không"

  Quy tắc: Mỗi tháng chi bộ xem xét một lần, tháng không có báo cáo được ghi rõ

    Bối cảnh:
      Biết ngày 12/01/2026 "Bà Hoa" đã thực hiện "Đăng ký" trên "kế hoạch của bà Hoa" với:
        | Chuyên đề năm    | Gần dân, nghe dân                          |
        | Công việc cụ thể | Giúp hai hộ khó khăn; Dự họp tổ dân phố    |
      Và ngày 15/01/2026 "Bà Thu" đã thực hiện "Đưa ra chi bộ góp ý" trên "kế hoạch của bà Hoa" với:
        | Biên bản | Biên bản họp chi bộ số 01 |
      Và ngày 20/01/2026 "Bà Thu" đã thực hiện "Xác nhận, phê duyệt" trên "kế hoạch của bà Hoa" với:
        | Văn bản | 02-NQ/CB |
      Và ngày 21/01/2026 "Bà Lan" đã thực hiện "Triển khai" trên "kế hoạch của bà Hoa"
      Và ngày 27/02/2026 "Bà Hoa" đã thực hiện "Cập nhật tháng" trên "kế hoạch của bà Hoa" với:
        | Tình hình thực hiện trong tháng | Đã giúp một hộ sửa nhà |

    Tình huống: Chi bộ xem xét tháng 02
      Biết hôm nay là ngày 03/03/2026
      Khi "Bà Thu" thực hiện "Chi bộ xem xét tháng" trên "kế hoạch của bà Hoa" với:
        | Tháng được xem xét    | 2            |
        | Kết quả xem xét tháng | đúng tiến độ |
      Thì hồ sơ "kế hoạch của bà Hoa" có "Tháng đã xem xét gần nhất" là "2"
      Và hạn "Cập nhật kết quả thực hiện của tháng" của "kế hoạch của bà Hoa" là ngày 03/04/2026

    Tình huống: Chi bộ xem xét tháng 12
      Biết hôm nay là ngày 31/12/2026
      Khi "Bà Thu" thực hiện "Chi bộ xem xét tháng" trên "kế hoạch của bà Hoa" với:
        | Tháng được xem xét    | 12   |
        | Kết quả xem xét tháng | chậm |
      Thì hồ sơ "kế hoạch của bà Hoa" có "Tháng đã xem xét gần nhất" là "12"

    Tình huống: Chi bộ xem xét tháng 01
      Biết hôm nay là ngày 03/03/2026
      Khi "Bà Thu" thực hiện "Chi bộ xem xét tháng" trên "kế hoạch của bà Hoa" với:
        | Tháng được xem xét    | 1                      |
        | Kết quả xem xét tháng | không có báo cáo tháng |
      Thì hồ sơ "kế hoạch của bà Hoa" có "Kết quả xem xét tháng" là "không có báo cáo tháng"

    Tình huống: Không có tháng 13
      Biết hôm nay là ngày 31/12/2026
      Khi "Bà Thu" thử "Chi bộ xem xét tháng" trên "kế hoạch của bà Hoa" với:
        | Tháng được xem xét    | 13   |
        | Kết quả xem xét tháng | chậm |
      Thì bị từ chối vì "Tháng được xem xét"

    Tình huống: Không có tháng 0
      Biết hôm nay là ngày 03/03/2026
      Khi "Bà Thu" thử "Chi bộ xem xét tháng" trên "kế hoạch của bà Hoa" với:
        | Tháng được xem xét    | 0    |
        | Kết quả xem xét tháng | chậm |
      Thì bị từ chối vì "Tháng được xem xét"

    Tình huống: Một tháng không xem xét hai lần
      Biết ngày 03/03/2026 "Bà Thu" đã thực hiện "Chi bộ xem xét tháng" trên "kế hoạch của bà Hoa" với:
        | Tháng được xem xét    | 2            |
        | Kết quả xem xét tháng | đúng tiến độ |
      Và hôm nay là ngày 04/03/2026
      Khi "Bà Thu" thử "Chi bộ xem xét tháng" trên "kế hoạch của bà Hoa" với:
        | Tháng được xem xét    | 2    |
        | Kết quả xem xét tháng | chậm |
      Thì bị từ chối vì "Tháng đã xem xét gần nhất"

    Tình huống: Sau tháng 02 là tháng 03
      Biết ngày 03/03/2026 "Bà Thu" đã thực hiện "Chi bộ xem xét tháng" trên "kế hoạch của bà Hoa" với:
        | Tháng được xem xét    | 2            |
        | Kết quả xem xét tháng | đúng tiến độ |
      Và hôm nay là ngày 03/04/2026
      Khi "Bà Thu" thực hiện "Chi bộ xem xét tháng" trên "kế hoạch của bà Hoa" với:
        | Tháng được xem xét    | 3    |
        | Kết quả xem xét tháng | chậm |
      Thì hồ sơ "kế hoạch của bà Hoa" có "Tháng đã xem xét gần nhất" là "3"

    Tình huống: Một tháng trôi qua không cập nhật
      Biết hồ sơ "kế hoạch của bà Hoa" ở trạng thái "Đang thực hiện"
      Khi đến ngày 30/03/2026
      Thì hồ sơ "kế hoạch của bà Hoa" quá hạn "Cập nhật kết quả thực hiện của tháng"

    Tình huống: Người lập tự cập nhật tiếp tháng sau
      Biết hôm nay là ngày 26/03/2026
      Khi "Bà Hoa" thực hiện "Cập nhật tháng" trên "kế hoạch của bà Hoa" với:
        | Tình hình thực hiện trong tháng | Đã giúp thêm một hộ |
      Thì hạn "Cập nhật kết quả thực hiện của tháng" của "kế hoạch của bà Hoa" là ngày 28/04/2026

    Tình huống: Điều chỉnh thì hạn cập nhật tháng tạm dừng
      Biết hôm nay là ngày 10/03/2026
      Khi "Bà Hoa" thực hiện "Điều chỉnh" trên "kế hoạch của bà Hoa" với:
        | Lý do            | Được giao thêm nhiệm vụ |
        | Chuyên đề năm    | Gần dân, nghe dân       |
        | Công việc cụ thể | Giúp ba hộ khó khăn     |
      Thì hạn "Cập nhật kết quả thực hiện của tháng" của "kế hoạch của bà Hoa" đang tạm dừng
      Và hồ sơ "kế hoạch của bà Hoa" có "Bản kế hoạch số" là "2"
      Và hồ sơ "kế hoạch của bà Hoa" có "Số công việc đã đăng ký" là "1"

    Tình huống: Triển khai bản điều chỉnh thì hạn cập nhật tháng chạy tiếp
      Biết ngày 10/03/2026 "Bà Hoa" đã thực hiện "Điều chỉnh" trên "kế hoạch của bà Hoa" với:
        | Lý do            | Được giao thêm nhiệm vụ |
        | Chuyên đề năm    | Gần dân, nghe dân       |
        | Công việc cụ thể | Giúp ba hộ khó khăn     |
      Và ngày 12/03/2026 "Bà Thu" đã thực hiện "Xác nhận, phê duyệt" trên "kế hoạch của bà Hoa" với:
        | Văn bản | 05-NQ/CB |
      Và hôm nay là ngày 13/03/2026
      Khi "Bà Lan" thực hiện "Triển khai" trên "kế hoạch của bà Hoa"
      Thì hạn "Cập nhật kết quả thực hiện của tháng" của "kế hoạch của bà Hoa" đang chạy
      Và hồ sơ "kế hoạch của bà Hoa" có "Đã triển khai khi chưa niêm yết" là "có"

    Tình huống: Bản điều chỉnh phải niêm yết lại
      Biết ngày 02/03/2026 "Bà Lan" đã thực hiện "Ghi nhận đã niêm yết" trên "kế hoạch của bà Hoa"
      Và ngày 10/03/2026 "Bà Hoa" đã thực hiện "Điều chỉnh" trên "kế hoạch của bà Hoa" với:
        | Lý do            | Được giao thêm nhiệm vụ |
        | Chuyên đề năm    | Gần dân, nghe dân       |
        | Công việc cụ thể | Giúp ba hộ khó khăn     |
      Và ngày 12/03/2026 "Bà Thu" đã thực hiện "Xác nhận, phê duyệt" trên "kế hoạch của bà Hoa" với:
        | Văn bản | 05-NQ/CB |
      Và hôm nay là ngày 13/03/2026
      Khi "Bà Lan" thực hiện "Triển khai" trên "kế hoạch của bà Hoa"
      Thì hồ sơ "kế hoạch của bà Hoa" có "Đã triển khai khi chưa niêm yết" là "có"

    Tình huống: Niêm yết muộn thì ghi ngày và thôi ghi là chưa niêm yết
      Biết hôm nay là ngày 02/03/2026
      Khi "Bà Lan" thực hiện "Ghi nhận đã niêm yết" trên "kế hoạch của bà Hoa"
      Thì hồ sơ "kế hoạch của bà Hoa" có "Đã triển khai khi chưa niêm yết" là "không"
      Và hồ sơ "kế hoạch của bà Hoa" có "Ngày niêm yết bản hiện hành" là "02/03/2026"

    Tình huống: Bàn giao muộn thì thôi ghi là chưa bàn giao
      Biết hôm nay là ngày 02/03/2026
      Khi "Bà Lan" thực hiện "Bàn giao cho MTTQ" trên "kế hoạch của bà Hoa" với:
        | Giấy biên nhận | Biên nhận số 09 |
      Thì hồ sơ "kế hoạch của bà Hoa" có "Đã triển khai khi chưa bàn giao cho MTTQ" là "không"

  Quy tắc: Cấp ủy yêu cầu điều chỉnh thì điều chỉnh trong mười lăm ngày làm việc

    Bối cảnh:
      Biết ngày 12/01/2026 "Bà Hoa" đã thực hiện "Đăng ký" trên "kế hoạch của bà Hoa" với:
        | Chuyên đề năm    | Gần dân, nghe dân                          |
        | Công việc cụ thể | Giúp hai hộ khó khăn; Dự họp tổ dân phố    |
      Và ngày 15/01/2026 "Bà Thu" đã thực hiện "Đưa ra chi bộ góp ý" trên "kế hoạch của bà Hoa" với:
        | Biên bản | Biên bản họp chi bộ số 01 |
      Và ngày 20/01/2026 "Bà Thu" đã thực hiện "Xác nhận, phê duyệt" trên "kế hoạch của bà Hoa" với:
        | Văn bản | 02-NQ/CB |
      Và ngày 21/01/2026 "Bà Lan" đã thực hiện "Triển khai" trên "kế hoạch của bà Hoa"
      Và ngày 02/03/2026 "Bà Hoa" đã thực hiện "Cập nhật tháng" trên "kế hoạch của bà Hoa" với:
        | Tình hình thực hiện trong tháng | Đã giúp một hộ sửa nhà |
      Và ngày 02/03/2026 "Bà Thu" đã thực hiện "Yêu cầu điều chỉnh" trên "kế hoạch của bà Hoa" với:
        | Lý do   | Thêm việc của chuyên đề năm |
        | Văn bản | 04-NQ/CB                    |

    Tình huống: Điều chỉnh đúng hạn
      Biết hôm nay là ngày 23/03/2026
      Khi "Bà Hoa" thực hiện "Điều chỉnh" trên "kế hoạch của bà Hoa" với:
        | Lý do            | Theo yêu cầu của chi bộ |
        | Chuyên đề năm    | Gần dân, nghe dân       |
        | Công việc cụ thể | Giúp ba hộ khó khăn     |
      Thì hạn "Điều chỉnh kế hoạch theo yêu cầu" của "kế hoạch của bà Hoa" đã được thực hiện đúng hạn

    Tình huống: Mở kiểm điểm cuối năm thì tự đếm số lần niêm yết, phân công, nhắc nhở
      Biết hôm nay là ngày 01/12/2026
      Khi "Bà Thu" thực hiện "Kiểm điểm cuối năm" trên "kế hoạch của bà Hoa"
      Thì hồ sơ "kế hoạch của bà Hoa" có "Số lần niêm yết" là "1"
      Và hồ sơ "kế hoạch của bà Hoa" có "Số lần được phân công giám sát" là "0"
      Và hồ sơ "kế hoạch của bà Hoa" có "Số lần bị nhắc nhở" là "0"
      Và hạn "Cập nhật kết quả thực hiện của tháng" của "kế hoạch của bà Hoa" đang tạm dừng

  Quy tắc: Số đã trả lời, đã khắc phục, đã học không vượt số phải làm

    Bối cảnh:
      Biết ngày 12/01/2026 "Bà Hoa" đã thực hiện "Đăng ký" trên "kế hoạch của bà Hoa" với:
        | Chuyên đề năm    | Gần dân, nghe dân                          |
        | Công việc cụ thể | Giúp hai hộ khó khăn; Dự họp tổ dân phố    |
      Và ngày 15/01/2026 "Bà Thu" đã thực hiện "Đưa ra chi bộ góp ý" trên "kế hoạch của bà Hoa" với:
        | Biên bản | Biên bản họp chi bộ số 01 |
      Và ngày 20/01/2026 "Bà Thu" đã thực hiện "Xác nhận, phê duyệt" trên "kế hoạch của bà Hoa" với:
        | Văn bản | 02-NQ/CB |
      Và ngày 21/01/2026 "Bà Lan" đã thực hiện "Triển khai" trên "kế hoạch của bà Hoa"
      Và ngày 01/12/2026 "Bà Thu" đã thực hiện "Kiểm điểm cuối năm" trên "kế hoạch của bà Hoa"
      Và hôm nay là ngày 02/12/2026

    Tình huống: Việc chưa đạt của đảng viên chuyển sang năm sau
      Biết ngày 02/12/2026 "Bà Lan" đã thực hiện "Tập hợp ý kiến góp ý trong năm" trên "kế hoạch của bà Hoa" với:
        | Số ý kiến góp ý đã nhận trong năm | 2 |
        | Số ý kiến góp ý đã trả lời        | 2 |
      Và ngày 02/12/2026 "Bà Lan" đã thực hiện "Tập hợp kết quả khắc phục trong năm" trên "kế hoạch của bà Hoa" với:
        | Số nội dung phải khắc phục trong năm   | 0 |
        | Số nội dung đã được xác nhận khắc phục | 0 |
      Và ngày 03/12/2026 "Bà Hoa" đã thực hiện "Báo cáo kết quả từng công việc" trên "kế hoạch của bà Hoa" với:
        | Số công việc đã thực hiện                 | 1                  |
        | Số công việc chưa thực hiện hoặc chưa đạt | 1                  |
        | Công việc chưa thực hiện hoặc chưa đạt    | Dự họp tổ dân phố  |
        | Báo cáo tự kiểm tra, tự giám sát          | Báo cáo của bà Hoa |
      Khi "Bà Thu" thực hiện "Đánh giá" trên "kế hoạch của bà Hoa" với:
        | Kết quả thực hiện | hoàn thành một phần |
      Thì hồ sơ "kế hoạch của bà Hoa" có "Số công việc chuyển sang năm sau" là "1"

    Tình huống: Trả lời nhiều hơn số ý kiến đã nhận
      Khi "Bà Thu" thử "Tập hợp ý kiến góp ý trong năm" trên "kế hoạch của bà Hoa" với:
        | Số ý kiến góp ý đã nhận trong năm | 4 |
        | Số ý kiến góp ý đã trả lời        | 5 |
      Thì bị từ chối vì "Số ý kiến góp ý đã trả lời"

    Tình huống: Không có ý kiến nào
      Khi "Bà Thu" thực hiện "Tập hợp ý kiến góp ý trong năm" trên "kế hoạch của bà Hoa" với:
        | Số ý kiến góp ý đã nhận trong năm | 0 |
        | Số ý kiến góp ý đã trả lời        | 0 |
      Thì hồ sơ "kế hoạch của bà Hoa" có "Số ý kiến góp ý đã nhận trong năm" là "0"

    Tình huống: Số ý kiến đã trả lời là số âm
      Khi "Bà Thu" thử "Tập hợp ý kiến góp ý trong năm" trên "kế hoạch của bà Hoa" với:
        | Số ý kiến góp ý đã nhận trong năm | 4  |
        | Số ý kiến góp ý đã trả lời        | -1 |
      Thì bị từ chối vì "Số ý kiến góp ý đã trả lời"

    Tình huống: Khắc phục nhiều hơn số phải khắc phục
      Khi "Bà Thu" thử "Tập hợp kết quả khắc phục trong năm" trên "kế hoạch của bà Hoa" với:
        | Số nội dung phải khắc phục trong năm   | 1 |
        | Số nội dung đã được xác nhận khắc phục | 2 |
      Thì bị từ chối vì "Số nội dung đã được xác nhận khắc phục"

    Tình huống: Chưa khắc phục được nội dung nào
      Khi "Bà Thu" thực hiện "Tập hợp kết quả khắc phục trong năm" trên "kế hoạch của bà Hoa" với:
        | Số nội dung phải khắc phục trong năm   | 1 |
        | Số nội dung đã được xác nhận khắc phục | 0 |
      Thì hồ sơ "kế hoạch của bà Hoa" có "Số nội dung đã được xác nhận khắc phục" là "0"

    Tình huống: Số nội dung đã khắc phục là số âm
      Khi "Bà Thu" thử "Tập hợp kết quả khắc phục trong năm" trên "kế hoạch của bà Hoa" với:
        | Số nội dung phải khắc phục trong năm   | 1  |
        | Số nội dung đã được xác nhận khắc phục | -1 |
      Thì bị từ chối vì "Số nội dung đã được xác nhận khắc phục"

    Tình huống: Khắc phục hết nội dung phải khắc phục
      Khi "Bà Lan" thực hiện "Tập hợp kết quả khắc phục trong năm" trên "kế hoạch của bà Hoa" với:
        | Số nội dung phải khắc phục trong năm   | 1 |
        | Số nội dung đã được xác nhận khắc phục | 1 |
      Thì hồ sơ "kế hoạch của bà Hoa" có "Số nội dung đã được xác nhận khắc phục" là "1"

    Tình huống: Dự đủ các hội nghị học tập
      Khi "Bà Hạnh" thực hiện "Tập hợp kết quả học tập trong năm" trên "kế hoạch của bà Hoa" với:
        | Số hội nghị học tập phải dự            | 3 |
        | Số hội nghị học tập đã dự hoặc học bù  | 3 |
      Thì hồ sơ "kế hoạch của bà Hoa" có "Số hội nghị học tập đã dự hoặc học bù" là "3"

    Tình huống: Không dự hội nghị nào
      Khi "Bà Lan" thực hiện "Tập hợp kết quả học tập trong năm" trên "kế hoạch của bà Hoa" với:
        | Số hội nghị học tập phải dự            | 3 |
        | Số hội nghị học tập đã dự hoặc học bù  | 0 |
      Thì hồ sơ "kế hoạch của bà Hoa" có "Số hội nghị học tập đã dự hoặc học bù" là "0"

    Tình huống: Học nhiều hơn số phải học
      Khi "Bà Hạnh" thử "Tập hợp kết quả học tập trong năm" trên "kế hoạch của bà Hoa" với:
        | Số hội nghị học tập phải dự            | 3 |
        | Số hội nghị học tập đã dự hoặc học bù  | 4 |
      Thì bị từ chối vì "Số hội nghị học tập đã dự hoặc học bù"

    Tình huống: Số hội nghị đã dự là số âm
      Khi "Bà Hạnh" thử "Tập hợp kết quả học tập trong năm" trên "kế hoạch của bà Hoa" với:
        | Số hội nghị học tập phải dự            | 3  |
        | Số hội nghị học tập đã dự hoặc học bù  | -1 |
      Thì bị từ chối vì "Số hội nghị học tập đã dự hoặc học bù"
