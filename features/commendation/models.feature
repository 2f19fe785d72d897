# language: vi
Tính năng: Điển hình được chọn để nhân rộng

  Bối cảnh:
    Biết hôm nay là ngày 10/08/2026
    Và "Ông Bình" là "Người đứng đầu" của "Hội Phụ nữ phường Hoa Sữa"
    Và "Bà Hạnh" là "Ban Tổ chức" của "Đảng ủy phường Hoa Sữa"
    Và "Ông Tâm" là "Người đứng đầu" của "Đảng ủy phường Hoa Sữa"
    Và "Bà Lan" là "Văn phòng cấp ủy" của "Đảng ủy phường Hoa Sữa"
    Và "Bà Yến" là "Ban Tuyên giáo và Dân vận" của "Đảng ủy phường Hoa Sữa"
    Và "Bà Thủy" là "Người đứng đầu" của "Hội Phụ nữ phường Hoa Ban"
    Và "Bà Mai" là "Công dân" của "Khu dân cư số 3"
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
    Và "Bà Yến" đã thực hiện "Công bố, biểu dương" trên "khen bà Mai" với:
      | Thông báo | Bản tin phường |

  Quy tắc: Ban Tuyên giáo và Dân vận chọn điển hình, ghi nhận nơi học tập, làm theo

    Tình huống: Chọn điển hình khi đã công bố
      Khi "Bà Yến" thực hiện "Chọn làm điển hình để nhân rộng" trên "khen bà Mai" với:
        | Lý do | Cách làm dễ làm theo |
      Thì hồ sơ "khen bà Mai" có "Là điển hình để nhân rộng" là "có"

    Tình huống: Chọn điển hình khi đã trao
      Biết "Bà Lan" thay mặt "Cấp ủy" đã thực hiện "Trao" trên "khen bà Mai" với:
        | Ảnh chụp | Ảnh lễ trao |
      Khi "Bà Yến" thực hiện "Chọn làm điển hình để nhân rộng" trên "khen bà Mai" với:
        | Lý do | Cách làm dễ làm theo |
      Thì hồ sơ "khen bà Mai" có "Là điển hình để nhân rộng" là "có"

    Tình huống: Chọn điển hình khi đã lưu hồ sơ
      Biết "Bà Lan" thay mặt "Cấp ủy" đã thực hiện "Trao" trên "khen bà Mai" với:
        | Ảnh chụp | Ảnh lễ trao |
      Và "Bà Lan" đã thực hiện "Lưu hồ sơ" trên "khen bà Mai"
      Khi "Bà Yến" thực hiện "Chọn làm điển hình để nhân rộng" trên "khen bà Mai" với:
        | Lý do | Cách làm dễ làm theo |
      Thì hồ sơ "khen bà Mai" có "Là điển hình để nhân rộng" là "có"

    Tình huống: Chọn lần thứ hai
      Biết "Bà Yến" đã thực hiện "Chọn làm điển hình để nhân rộng" trên "khen bà Mai" với:
        | Lý do | Cách làm dễ làm theo |
      Khi "Bà Yến" thử "Chọn làm điển hình để nhân rộng" trên "khen bà Mai" với:
        | Lý do | Cách làm dễ làm theo |
      Thì bị từ chối vì "Là điển hình để nhân rộng"

    Tình huống: Chưa là điển hình mà ghi nhận nơi làm theo
      Khi "Bà Yến" thử "Ghi nhận nơi học tập, làm theo" trên "khen bà Mai" với:
        | Nơi học tập, làm theo | Hội Phụ nữ phường Hoa Ban |
      Thì bị từ chối vì "Là điển hình để nhân rộng"

    Tình huống: Nơi thứ hai làm theo
      Biết "Bà Yến" đã thực hiện "Chọn làm điển hình để nhân rộng" trên "khen bà Mai" với:
        | Lý do | Cách làm dễ làm theo |
      Và "Bà Yến" đã thực hiện "Ghi nhận nơi học tập, làm theo" trên "khen bà Mai" với:
        | Nơi học tập, làm theo | Hội Phụ nữ phường Hoa Ban |
      Khi "Bà Yến" thực hiện "Ghi nhận nơi học tập, làm theo" trên "khen bà Mai" với:
        | Nơi học tập, làm theo | Khu dân cư số 3 |
      Thì hồ sơ "khen bà Mai" có 2 hồ sơ "Nhân rộng điển hình" ở trạng thái "Đăng ký học tập, làm theo"
      Và hồ sơ "khen bà Mai" có "Số nơi đăng ký học tập, làm theo" là "2"

    Tình huống: Làm theo sau khi trao
      Biết "Bà Yến" đã thực hiện "Chọn làm điển hình để nhân rộng" trên "khen bà Mai" với:
        | Lý do | Cách làm dễ làm theo |
      Và "Bà Lan" thay mặt "Cấp ủy" đã thực hiện "Trao" trên "khen bà Mai" với:
        | Ảnh chụp | Ảnh lễ trao |
      Khi "Bà Yến" thực hiện "Ghi nhận nơi học tập, làm theo" trên "khen bà Mai" với:
        | Nơi học tập, làm theo | Hội Phụ nữ phường Hoa Ban |
      Thì hồ sơ "khen bà Mai" có 1 hồ sơ "Nhân rộng điển hình"

    Tình huống: Làm theo sau khi lưu hồ sơ
      Biết "Bà Yến" đã thực hiện "Chọn làm điển hình để nhân rộng" trên "khen bà Mai" với:
        | Lý do | Cách làm dễ làm theo |
      Và "Bà Lan" thay mặt "Cấp ủy" đã thực hiện "Trao" trên "khen bà Mai" với:
        | Ảnh chụp | Ảnh lễ trao |
      Và "Bà Lan" đã thực hiện "Lưu hồ sơ" trên "khen bà Mai"
      Khi "Bà Yến" thực hiện "Ghi nhận nơi học tập, làm theo" trên "khen bà Mai" với:
        | Nơi học tập, làm theo | Hội Phụ nữ phường Hoa Ban |
      Thì hồ sơ "khen bà Mai" có 1 hồ sơ "Nhân rộng điển hình"

  Quy tắc: Điển hình bị thu hồi thì nơi làm theo không phải tiếp tục

    Tình huống: Thu hồi khi đã có nơi làm theo
      Biết "Bà Yến" đã thực hiện "Chọn làm điển hình để nhân rộng" trên "khen bà Mai" với:
        | Lý do | Cách làm dễ làm theo |
      Và "Bà Yến" đã thực hiện "Ghi nhận nơi học tập, làm theo" trên "khen bà Mai" với:
        | Nơi học tập, làm theo | Hội Phụ nữ phường Hoa Ban |
      Khi "Ông Tâm" thực hiện "Thu hồi" trên "khen bà Mai" với:
        | Lý do   | Thành tích không đúng |
        | Văn bản | 120-QĐ/ĐU             |
        | Chữ ký  | Ông Tâm               |
      Thì hồ sơ "khen bà Mai" có 1 hồ sơ "Nhân rộng điển hình" ở trạng thái "Quyết định khen bị thu hồi"
