# language: vi
Tính năng: Học tập, làm theo điển hình

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
    Và "Bà Yến" đã thực hiện "Chọn làm điển hình để nhân rộng" trên "khen bà Mai" với:
      | Lý do | Cách làm dễ làm theo |
    Và "Bà Yến" đã thực hiện "Ghi nhận nơi học tập, làm theo" trên "khen bà Mai" với:
      | Nơi học tập, làm theo | Hội Phụ nữ phường Hoa Ban |
    Và "làm theo bà Mai" là hồ sơ "Nhân rộng điển hình" phát sinh từ "khen bà Mai"

  Quy tắc: Nơi làm theo báo cáo kết quả trong sáu tháng, người khác xác nhận

    Tình huống: Báo cáo kết quả
      Khi "Bà Thủy" thực hiện "Báo cáo kết quả" trên "làm theo bà Mai" với:
        | Báo cáo | Báo cáo nhận đỡ đầu năm cháu |
      Thì hồ sơ "làm theo bà Mai" ở trạng thái "Đã báo cáo kết quả"
      Và hồ sơ "làm theo bà Mai" không quá hạn "Báo cáo kết quả học tập điển hình"

    Tình huống: Không báo cáo đúng hạn
      Khi đến ngày 12/02/2027
      Thì hồ sơ "làm theo bà Mai" quá hạn "Báo cáo kết quả học tập điển hình"

    Tình huống: Xác nhận đã nhân rộng
      Biết "Bà Thủy" đã thực hiện "Báo cáo kết quả" trên "làm theo bà Mai" với:
        | Báo cáo | Báo cáo nhận đỡ đầu năm cháu |
      Khi "Bà Yến" thực hiện "Xác nhận đã nhân rộng" trên "làm theo bà Mai" với:
        | Biên bản | Biên bản kiểm tra |
      Thì hồ sơ "làm theo bà Mai" ở trạng thái "Đã nhân rộng"

    Tình huống: Yêu cầu làm tiếp
      Biết "Bà Thủy" đã thực hiện "Báo cáo kết quả" trên "làm theo bà Mai" với:
        | Báo cáo | Báo cáo nhận đỡ đầu năm cháu |
      Khi "Bà Yến" thực hiện "Yêu cầu làm tiếp, báo cáo lại" trên "làm theo bà Mai" với:
        | Lý do | Mới có một cháu |
      Thì hồ sơ "làm theo bà Mai" ở trạng thái "Đăng ký học tập, làm theo"

    Tình huống: Người báo cáo tự xác nhận đã nhân rộng
      Biết "Bà Thủy" là "Ban Tuyên giáo và Dân vận" của "Đảng ủy phường Hoa Sữa"
      Và "Bà Thủy" đã thực hiện "Báo cáo kết quả" trên "làm theo bà Mai" với:
        | Báo cáo | Báo cáo nhận đỡ đầu năm cháu |
      Khi "Bà Thủy" thử "Xác nhận đã nhân rộng" trên "làm theo bà Mai" với:
        | Biên bản | Biên bản |
      Thì bị từ chối vì "nên phải là người khác làm bước này"

    Tình huống: Người báo cáo tự yêu cầu làm tiếp, báo cáo lại
      Biết "Bà Thủy" là "Ban Tuyên giáo và Dân vận" của "Đảng ủy phường Hoa Sữa"
      Và "Bà Thủy" đã thực hiện "Báo cáo kết quả" trên "làm theo bà Mai" với:
        | Báo cáo | Báo cáo nhận đỡ đầu năm cháu |
      Khi "Bà Thủy" thử "Yêu cầu làm tiếp, báo cáo lại" trên "làm theo bà Mai" với:
        | Lý do | Làm tiếp |
      Thì bị từ chối vì "nên phải là người khác làm bước này"

  Quy tắc: Không tiếp tục thì báo, có lý do; điển hình bị thu hồi thì việc làm theo kết thúc

    Tình huống: Thôi trước khi báo cáo
      Khi "Bà Thủy" thực hiện "Thôi không tiếp tục" trên "làm theo bà Mai" với:
        | Lý do | Không đủ điều kiện |
      Thì hồ sơ "làm theo bà Mai" ở trạng thái "Không tiếp tục"

    Tình huống: Thôi sau khi báo cáo
      Biết "Bà Thủy" đã thực hiện "Báo cáo kết quả" trên "làm theo bà Mai" với:
        | Báo cáo | Báo cáo nhận đỡ đầu năm cháu |
      Khi "Bà Thủy" thực hiện "Thôi không tiếp tục" trên "làm theo bà Mai" với:
        | Lý do | Không đủ điều kiện |
      Thì hồ sơ "làm theo bà Mai" ở trạng thái "Không tiếp tục"

    Tình huống: Thu hồi khi đang làm theo
      Khi "Ông Tâm" thực hiện "Thu hồi" trên "khen bà Mai" với:
        | Lý do   | Thành tích không đúng |
        | Văn bản | 120-QĐ/ĐU             |
        | Chữ ký  | Ông Tâm               |
      Thì hồ sơ "làm theo bà Mai" ở trạng thái "Quyết định khen bị thu hồi"

    Tình huống: Thu hồi khi đã báo cáo
      Biết "Bà Thủy" đã thực hiện "Báo cáo kết quả" trên "làm theo bà Mai" với:
        | Báo cáo | Báo cáo nhận đỡ đầu năm cháu |
      Khi "Ông Tâm" thực hiện "Thu hồi" trên "khen bà Mai" với:
        | Lý do   | Thành tích không đúng |
        | Văn bản | 120-QĐ/ĐU             |
        | Chữ ký  | Ông Tâm               |
      Thì hồ sơ "làm theo bà Mai" ở trạng thái "Quyết định khen bị thu hồi"
