# language: vi
Tính năng: Nhân rộng điển hình: mọi bước, mọi trường hợp bị từ chối

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

  Quy tắc: Hồ sơ “Nhân rộng điển hình” ở trạng thái “Đăng ký học tập, làm theo”

    Tình huống: “Báo cáo kết quả” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết "Bà Thu" là "Ban Tuyên giáo và Dân vận" của "Đảng ủy phường Hoa Sữa"
      Khi "Bà Thu" thử "Báo cáo kết quả" trên "làm theo bà Mai"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: báo cáo"

    Tình huống: “Thôi không tiếp tục” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết "Bà Thu" là "Ban Tuyên giáo và Dân vận" của "Đảng ủy phường Hoa Sữa"
      Khi "Bà Thu" thử "Thôi không tiếp tục" trên "làm theo bà Mai"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: lý do"

    Tình huống: Hạn “Báo cáo kết quả học tập điển hình” sau “Báo cáo kết quả”
      Khi "Bà Thủy" thực hiện "Báo cáo kết quả" trên "làm theo bà Mai" với:
        | Báo cáo | Báo cáo nhận đỡ đầu năm cháu |
      Thì hạn "Báo cáo kết quả học tập điển hình" của "làm theo bà Mai" là ngày 11/02/2027

  Quy tắc: Hồ sơ “Nhân rộng điển hình” ở trạng thái “Đã báo cáo kết quả”

    Bối cảnh:
      Biết "Bà Thủy" đã thực hiện "Báo cáo kết quả" trên "làm theo bà Mai" với:
        | Báo cáo | Báo cáo nhận đỡ đầu năm cháu |

    Tình huống: “Xác nhận đã nhân rộng” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết "Bà Thu" là "Người đứng đầu" của "Hội Phụ nữ phường Hoa Ban"
      Khi "Bà Thu" thử "Xác nhận đã nhân rộng" trên "làm theo bà Mai"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: biên bản"

    Tình huống: “Yêu cầu làm tiếp, báo cáo lại” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết "Bà Thu" là "Người đứng đầu" của "Hội Phụ nữ phường Hoa Ban"
      Khi "Bà Thu" thử "Yêu cầu làm tiếp, báo cáo lại" trên "làm theo bà Mai"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: lý do"

    Tình huống: Không quá hạn “Báo cáo kết quả học tập điển hình”: “Báo cáo kết quả”
      Khi đến ngày 12/02/2027
      Thì hồ sơ "làm theo bà Mai" không quá hạn "Báo cáo kết quả học tập điển hình"
