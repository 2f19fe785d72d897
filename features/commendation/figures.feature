# language: vi
Tính năng: Số liệu khen thưởng

  Bối cảnh:
    Biết hôm nay là ngày 10/08/2026
    Và "Ông Bình" là "Người đứng đầu" của "Hội Phụ nữ phường Hoa Sữa"
    Và "Bà Hạnh" là "Ban Tổ chức" của "Đảng ủy phường Hoa Sữa"
    Và "Ông Tâm" là "Người đứng đầu" của "Đảng ủy phường Hoa Sữa"
    Và "Bà Lan" là "Văn phòng cấp ủy" của "Đảng ủy phường Hoa Sữa"
    Và "Bà Yến" là "Ban Tuyên giáo và Dân vận" của "Đảng ủy phường Hoa Sữa"
    Và "Bà Mai" là "Công dân" của "Khu dân cư số 3"
    Và có tổ chức "Đội Dân phòng khu dân cư số 3"
    Và hồ sơ "khen bà Mai" thuộc loại "Biểu dương, khen thưởng" do "Ông Bình" mở ngày 10/08/2026 với:
      | Tập thể, cá nhân được đề xuất khen | Bà Mai                    |
      | Loại đối tượng                     | cá nhân                   |
      | Nhóm chức vụ                       | đối tượng khác            |
      | Đơn vị đề xuất                     | Hội Phụ nữ phường Hoa Sữa |
      | Cấp quyết định khen                | Đảng ủy phường Hoa Sữa    |
      | Cấp khen                           | cấp cơ sở                 |
      | Thành tích                         | Nuôi dạy trẻ mồ côi       |
      | Loại thành tích                    | việc làm bình dị          |
      | Ngày lập thành tích                | 01/08/2026                |
      | Báo cáo                            | Tóm tắt thành tích        |
    Và "Bà Hạnh" đã thực hiện "Thẩm tra" trên "khen bà Mai" với:
      | Biên bản | Biên bản thẩm tra |
    Và "Bà Hạnh" đã thực hiện "Trình" trên "khen bà Mai" với:
      | Báo cáo | Tờ trình |
    Và "Ông Tâm" đã thực hiện "Quyết định khen" trên "khen bà Mai" với:
      | Văn bản | 90-QĐ/ĐU |
      | Chữ ký  | Ông Tâm  |
    Và hồ sơ "khen bà Mai lần hai" thuộc loại "Biểu dương, khen thưởng" do "Ông Bình" mở ngày 10/08/2026 với:
      | Tập thể, cá nhân được đề xuất khen | Bà Mai                    |
      | Loại đối tượng                     | cá nhân                   |
      | Nhóm chức vụ                       | đối tượng khác            |
      | Đơn vị đề xuất                     | Hội Phụ nữ phường Hoa Sữa |
      | Cấp quyết định khen                | Đảng ủy phường Hoa Sữa    |
      | Cấp khen                           | cấp cơ sở                 |
      | Thành tích                         | Hiến máu mười lần         |
      | Loại thành tích                    | việc làm bình dị          |
      | Ngày lập thành tích                | 01/08/2026                |
      | Báo cáo                            | Tóm tắt thành tích        |
    Và "Bà Hạnh" đã thực hiện "Thẩm tra" trên "khen bà Mai lần hai" với:
      | Biên bản | Biên bản thẩm tra |
    Và "Bà Hạnh" đã thực hiện "Trình" trên "khen bà Mai lần hai" với:
      | Báo cáo | Tờ trình |
    Và "Ông Tâm" đã thực hiện "Quyết định khen" trên "khen bà Mai lần hai" với:
      | Văn bản | 90-QĐ/ĐU |
      | Chữ ký  | Ông Tâm  |
    Và hồ sơ "khen bà Lan" thuộc loại "Biểu dương, khen thưởng" do "Ông Bình" mở ngày 10/08/2026 với:
      | Tập thể, cá nhân được đề xuất khen | Bà Lan                                 |
      | Loại đối tượng                     | cá nhân                                |
      | Nhóm chức vụ                       | bí thư chi bộ, trưởng đơn vị, đoàn thể |
      | Đơn vị đề xuất                     | Hội Phụ nữ phường Hoa Sữa              |
      | Cấp quyết định khen                | Đảng ủy phường Hoa Sữa                 |
      | Cấp khen                           | cấp cơ sở                              |
      | Thành tích                         | Số hóa sổ sách                         |
      | Loại thành tích                    | việc làm bình dị                       |
      | Ngày lập thành tích                | 01/08/2026                             |
      | Báo cáo                            | Tóm tắt thành tích                     |
    Và "Bà Hạnh" đã thực hiện "Thẩm tra" trên "khen bà Lan" với:
      | Biên bản | Biên bản thẩm tra |
    Và "Bà Hạnh" đã thực hiện "Trình" trên "khen bà Lan" với:
      | Báo cáo | Tờ trình |
    Và "Ông Tâm" đã thực hiện "Quyết định khen" trên "khen bà Lan" với:
      | Văn bản | 90-QĐ/ĐU |
      | Chữ ký  | Ông Tâm  |
    Và hồ sơ "khen đội dân phòng" thuộc loại "Biểu dương, khen thưởng" do "Ông Bình" mở ngày 10/08/2026 với:
      | Tập thể, cá nhân được đề xuất khen | Đội Dân phòng khu dân cư số 3 |
      | Loại đối tượng                     | tập thể                       |
      | Nhóm chức vụ                       | đối tượng khác                |
      | Đơn vị đề xuất                     | Hội Phụ nữ phường Hoa Sữa     |
      | Cấp quyết định khen                | Đảng ủy phường Hoa Sữa        |
      | Cấp khen                           | cấp cơ sở                     |
      | Thành tích                         | Chữa cháy kịp thời            |
      | Loại thành tích                    | việc làm bình dị              |
      | Ngày lập thành tích                | 01/08/2026                    |
      | Báo cáo                            | Tóm tắt thành tích            |
    Và "Bà Hạnh" đã thực hiện "Thẩm tra" trên "khen đội dân phòng" với:
      | Biên bản | Biên bản thẩm tra |
    Và "Bà Hạnh" đã thực hiện "Trình" trên "khen đội dân phòng" với:
      | Báo cáo | Tờ trình |
    Và "Ông Tâm" đã thực hiện "Quyết định khen" trên "khen đội dân phòng" với:
      | Văn bản | 90-QĐ/ĐU |
      | Chữ ký  | Ông Tâm  |

  Quy tắc: Được khen hai lần là hai lượt, một người; tỷ lệ theo nhóm chức vụ tính trên số lượt cá nhân

    Tình huống: Bà Mai được khen hai lần
      Khi đến ngày 11/08/2026
      Thì số liệu "Lượt cá nhân được khen" là 3
      Và số liệu "Số người được khen" là 2
      Và số liệu "Lượt cá nhân được khen: đối tượng khác" là 2 trên 3
      Và số liệu "Lượt cá nhân được khen: bí thư chi bộ, trưởng đơn vị, đoàn thể" là 1 trên 3
      Và số liệu "Lượt tập thể được khen" là 1

    Tình huống: Thu hồi thì không tính nữa
      Khi "Ông Tâm" thực hiện "Thu hồi" trên "khen bà Mai lần hai" với:
        | Lý do   | Thành tích không đúng |
        | Văn bản | 120-QĐ/ĐU             |
        | Chữ ký  | Ông Tâm               |
      Thì số liệu "Lượt cá nhân được khen" là 2
      Và số liệu "Số người được khen" là 2

    Tình huống: Hai nơi làm theo một điển hình
      Biết "Bà Yến" đã thực hiện "Công bố, biểu dương" trên "khen bà Mai" với:
        | Thông báo | Bản tin phường |
      Và "Bà Yến" đã thực hiện "Chọn làm điển hình để nhân rộng" trên "khen bà Mai" với:
        | Lý do | Cách làm dễ làm theo |
      Và "Bà Yến" đã thực hiện "Ghi nhận nơi học tập, làm theo" trên "khen bà Mai" với:
        | Nơi học tập, làm theo | Hội Phụ nữ phường Hoa Sữa |
      Khi "Bà Yến" thực hiện "Ghi nhận nơi học tập, làm theo" trên "khen bà Mai" với:
        | Nơi học tập, làm theo | Khu dân cư số 3 |
      Thì số liệu "Điển hình được chọn để nhân rộng" là 1
      Và số liệu "Nơi học tập, làm theo điển hình" là 2
