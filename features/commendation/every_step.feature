# language: vi
Tính năng: Biểu dương, khen thưởng: mọi bước, mọi trường hợp bị từ chối

  Bối cảnh:
    Biết hôm nay là ngày 10/08/2026
    Và "Ông Bình" là "Người đứng đầu" của "Hội Phụ nữ phường Hoa Sữa"
    Và "Bà Hạnh" là "Ban Tổ chức" của "Đảng ủy phường Hoa Sữa"
    Và "Ông Tâm" là "Người đứng đầu" của "Đảng ủy phường Hoa Sữa"
    Và "Bà Lan" là "Văn phòng cấp ủy" của "Đảng ủy phường Hoa Sữa"
    Và "Bà Yến" là "Ban Tuyên giáo và Dân vận" của "Đảng ủy phường Hoa Sữa"

  Quy tắc: Mở hồ sơ

    Bối cảnh:
      Biết "Bà Mai" là "Công dân" của "Khu dân cư số 3"

    Tình huống: “Đề xuất” bị từ chối: không có thẩm quyền
      Biết "Bà Thu" là "Ban Tổ chức" của "Đảng ủy phường Hoa Sữa"
      Khi "Bà Thu" thử mở hồ sơ "khen bà Mai" thuộc loại "Biểu dương, khen thưởng" với:
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
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"

    Tình huống: “Đề xuất” bị từ chối: thiếu thông tin, giấy tờ
      Khi "Ông Bình" thử mở hồ sơ "khen bà Mai" thuộc loại "Biểu dương, khen thưởng" với:
        | Đơn vị đề xuất      | Hội Phụ nữ phường Hoa Sữa |
        | Cấp quyết định khen | Đảng ủy phường Hoa Sữa    |
      Thì bị từ chối vì "thiếu: Tập thể, cá nhân được đề xuất khen"
      Và bị từ chối vì "thiếu: Loại đối tượng"
      Và bị từ chối vì "thiếu: Nhóm chức vụ"
      Và bị từ chối vì "thiếu: Cấp khen"

    Tình huống: “Đề xuất” bị từ chối: thiếu thông tin, giấy tờ, trường hợp 2
      Khi "Ông Bình" thử mở hồ sơ "khen bà Mai" thuộc loại "Biểu dương, khen thưởng" với:
        | Đơn vị đề xuất      | Hội Phụ nữ phường Hoa Sữa |
        | Cấp quyết định khen | Đảng ủy phường Hoa Sữa    |
      Thì bị từ chối vì "thiếu: Thành tích"
      Và bị từ chối vì "thiếu: Loại thành tích"
      Và bị từ chối vì "thiếu: Ngày lập thành tích"
      Và bị từ chối vì "thiếu: báo cáo"

    Tình huống: “Đề xuất” bị từ chối: thiếu thông tin, giấy tờ, trường hợp 3
      Khi "Ông Bình" thử mở hồ sơ "khen bà Mai" thuộc loại "Biểu dương, khen thưởng" với:
        | Tập thể, cá nhân được đề xuất khen | Bà Mai                 |
        | Loại đối tượng                     | cá nhân                |
        | Nhóm chức vụ                       | đối tượng khác         |
        | Cấp quyết định khen                | Đảng ủy phường Hoa Sữa |
        | Cấp khen                           | cấp cơ sở              |
        | Thành tích                         | Nuôi dạy trẻ mồ côi    |
        | Loại thành tích                    | việc làm bình dị       |
        | Ngày lập thành tích                | 01/08/2026             |
        | Báo cáo                            | Tóm tắt thành tích     |
      Thì bị từ chối vì "thiếu: Đơn vị đề xuất"

    Tình huống: “Đề xuất” bị từ chối: thiếu thông tin, giấy tờ, trường hợp 4
      Khi "Ông Bình" thử mở hồ sơ "khen bà Mai" thuộc loại "Biểu dương, khen thưởng" với:
        | Tập thể, cá nhân được đề xuất khen | Bà Mai                    |
        | Loại đối tượng                     | cá nhân                   |
        | Nhóm chức vụ                       | đối tượng khác            |
        | Đơn vị đề xuất                     | Hội Phụ nữ phường Hoa Sữa |
        | Cấp khen                           | cấp cơ sở                 |
        | Thành tích                         | Nuôi dạy trẻ mồ côi       |
        | Loại thành tích                    | việc làm bình dị          |
        | Ngày lập thành tích                | 01/08/2026                |
        | Báo cáo                            | Tóm tắt thành tích        |
      Thì bị từ chối vì "thiếu: Cấp quyết định khen"

    Tình huống: “Đề xuất” bị từ chối
      Khi "Ông Bình" thử mở hồ sơ "khen bà Mai" thuộc loại "Biểu dương, khen thưởng"
      Thì bị từ chối vì "yêu cầu: ngày lập thành tích không quá ngày thực hiện"

    Tình huống: “Đề xuất”: Đã đề xuất
      Khi "Ông Bình" mở hồ sơ "khen bà Mai" thuộc loại "Biểu dương, khen thưởng" với:
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
      Thì hồ sơ "khen bà Mai" ở trạng thái "Đã đề xuất"

  Quy tắc: Hồ sơ “Biểu dương, khen thưởng” ở trạng thái “Đã đề xuất”

    Bối cảnh:
      Biết "Bà Mai" là "Công dân" của "Khu dân cư số 3"
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

    Tình huống: “Thẩm tra” bị từ chối: không có thẩm quyền
      Biết "Bà Thu" là "Ban Thường vụ" của "Đảng ủy phường Hoa Sữa"
      Khi "Bà Thu" thử "Thẩm tra" trên "khen bà Mai"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"

    Tình huống: “Thẩm tra” khi “Đã đề xuất” bị từ chối
      Khi "Bà Hạnh" thử "Thẩm tra" trên "khen bà Mai"
      Thì bị từ chối vì "thiếu: biên bản"

  Quy tắc: Hồ sơ “Biểu dương, khen thưởng” ở trạng thái “Đã thẩm tra hồ sơ”

    Bối cảnh:
      Biết "Bà Mai" là "Công dân" của "Khu dân cư số 3"
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

    Tình huống: “Trả lại” bị từ chối: không có thẩm quyền
      Biết "Bà Thu" là "Ban Thường vụ" của "Đảng ủy phường Hoa Sữa"
      Khi "Bà Thu" thử "Trả lại" trên "khen bà Mai"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"

    Tình huống: “Lấy ý kiến” bị từ chối: không có thẩm quyền
      Biết "Bà Thu" là "Ban Thường vụ" của "Đảng ủy phường Hoa Sữa"
      Khi "Bà Thu" thử "Lấy ý kiến" trên "khen bà Mai"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"

    Tình huống: “Trình” bị từ chối: không có thẩm quyền
      Biết "Bà Thu" là "Ban Thường vụ" của "Đảng ủy phường Hoa Sữa"
      Khi "Bà Thu" thử "Trình" trên "khen bà Mai"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"

    Tình huống: “Tạm dừng” bị từ chối: không có thẩm quyền
      Biết "Bà Thu" là "Ban Thường vụ" của "Đảng ủy phường Hoa Sữa"
      Khi "Bà Thu" thử "Tạm dừng" trên "khen bà Mai"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"

    Tình huống: “Trả lại” khi “Đã thẩm tra hồ sơ” bị từ chối
      Khi "Bà Hạnh" thử "Trả lại" trên "khen bà Mai"
      Thì bị từ chối vì "thiếu: lý do"

    Tình huống: “Trả lại” khi “Đã thẩm tra hồ sơ” ghi “trạng thái trước khi rời “Đang xét khen””
      Khi "Bà Hạnh" thực hiện "Trả lại" trên "khen bà Mai" với:
        | Lý do | Thiếu xác nhận |
      Thì hồ sơ "khen bà Mai" có "trạng thái trước khi rời “Đang xét khen”" là "Đã thẩm tra hồ sơ"

    Tình huống: “Tạm dừng” khi “Đã thẩm tra hồ sơ” bị từ chối
      Khi "Bà Hạnh" thử "Tạm dừng" trên "khen bà Mai"
      Thì bị từ chối vì "thiếu: Căn cứ tạm dừng"

    Tình huống: “Tạm dừng” khi “Đã thẩm tra hồ sơ” ghi “trạng thái trước khi rời “Đang xét khen””
      Khi "Bà Hạnh" thực hiện "Tạm dừng" trên "khen bà Mai" với:
        | Căn cứ tạm dừng | Có đơn tố cáo |
      Thì hồ sơ "khen bà Mai" có "trạng thái trước khi rời “Đang xét khen”" là "Đã thẩm tra hồ sơ"

    Tình huống: “Lấy ý kiến” khi “Đã thẩm tra hồ sơ” bị từ chối
      Khi "Bà Hạnh" thử "Lấy ý kiến" trên "khen bà Mai"
      Thì bị từ chối vì "thiếu: Hình thức lấy ý kiến"

    Tình huống: “Lấy ý kiến” khi “Đã thẩm tra hồ sơ” bị từ chối, trường hợp 2
      Khi "Bà Hạnh" thử "Lấy ý kiến" trên "khen bà Mai"
      Thì bị từ chối vì "thiếu: biên bản"

    Tình huống: “Trình” khi “Đã thẩm tra hồ sơ” bị từ chối
      Khi "Bà Hạnh" thử "Trình" trên "khen bà Mai"
      Thì bị từ chối vì "thiếu: báo cáo"

  Quy tắc: Hồ sơ “Biểu dương, khen thưởng” ở trạng thái “Đã lấy ý kiến”

    Bối cảnh:
      Biết "Bà Mai" là "Công dân" của "Khu dân cư số 3"
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
      Và "Bà Hạnh" đã thực hiện "Lấy ý kiến" trên "khen bà Mai" với:
        | Hình thức lấy ý kiến | ý kiến nhân dân         |
        | Biên bản             | Biên bản họp khu dân cư |

    Tình huống: “Trả lại” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết "Bà Thu" là "Ban Thường vụ" của "Đảng ủy phường Hoa Sữa"
      Khi "Bà Thu" thử "Trả lại" trên "khen bà Mai"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: lý do"

    Tình huống: “Trả lại” bị từ chối: việc của chính mình hoặc đã làm bước trước
      Khi "Bà Mai" thử "Trả lại" trên "khen bà Mai"
      Thì bị từ chối vì "không được tự quyết định việc của chính mình (Tập thể, cá nhân được đề xuất khen)"

    Tình huống: “Tạm dừng” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết "Bà Thu" là "Ban Thường vụ" của "Đảng ủy phường Hoa Sữa"
      Khi "Bà Thu" thử "Tạm dừng" trên "khen bà Mai"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: Căn cứ tạm dừng"

    Tình huống: “Tạm dừng” bị từ chối: việc của chính mình hoặc đã làm bước trước
      Khi "Bà Mai" thử "Tạm dừng" trên "khen bà Mai"
      Thì bị từ chối vì "không được tự quyết định việc của chính mình (Tập thể, cá nhân được đề xuất khen)"

    Tình huống: “Trả lại” khi “Đã lấy ý kiến” ghi “trạng thái trước khi rời “Đang xét khen””
      Khi "Bà Hạnh" thực hiện "Trả lại" trên "khen bà Mai" với:
        | Lý do | Thiếu xác nhận |
      Thì hồ sơ "khen bà Mai" có "trạng thái trước khi rời “Đang xét khen”" là "Đã lấy ý kiến"

  Quy tắc: Hồ sơ “Biểu dương, khen thưởng” ở trạng thái “Đã trình”

    Bối cảnh:
      Biết "Bà Mai" là "Công dân" của "Khu dân cư số 3"
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

    Tình huống: “Trả lại” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ, trường hợp 2
      Biết "Bà Thu" là "Ban Thường vụ" của "Đảng ủy phường Hoa Sữa"
      Khi "Bà Thu" thử "Trả lại" trên "khen bà Mai"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: lý do"

    Tình huống: “Trả lại” bị từ chối: việc của chính mình hoặc đã làm bước trước, trường hợp 2
      Khi "Bà Mai" thử "Trả lại" trên "khen bà Mai"
      Thì bị từ chối vì "không được tự quyết định việc của chính mình (Tập thể, cá nhân được đề xuất khen)"

    Tình huống: “Quyết định khen” bị từ chối: không có thẩm quyền
      Biết "Bà Thu" là "Ban Tổ chức" của "Đảng ủy phường Hoa Sữa"
      Khi "Bà Thu" thử "Quyết định khen" trên "khen bà Mai"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"

    Tình huống: “Không xét khen” bị từ chối: không có thẩm quyền
      Biết "Bà Thu" là "Ban Tổ chức" của "Đảng ủy phường Hoa Sữa"
      Khi "Bà Thu" thử "Không xét khen" trên "khen bà Mai"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"

    Tình huống: “Tạm dừng” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ, trường hợp 2
      Biết "Bà Thu" là "Ban Thường vụ" của "Đảng ủy phường Hoa Sữa"
      Khi "Bà Thu" thử "Tạm dừng" trên "khen bà Mai"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: Căn cứ tạm dừng"

    Tình huống: “Tạm dừng” bị từ chối: việc của chính mình hoặc đã làm bước trước, trường hợp 2
      Khi "Bà Mai" thử "Tạm dừng" trên "khen bà Mai"
      Thì bị từ chối vì "không được tự quyết định việc của chính mình (Tập thể, cá nhân được đề xuất khen)"

    Tình huống: “Trả lại” khi “Đã trình” ghi “trạng thái trước khi rời “Đang xét khen””
      Khi "Bà Hạnh" thực hiện "Trả lại" trên "khen bà Mai" với:
        | Lý do | Thiếu xác nhận |
      Thì hồ sơ "khen bà Mai" có "trạng thái trước khi rời “Đang xét khen”" là "Đã trình"

    Tình huống: “Quyết định khen” khi “Đã trình” bị từ chối
      Khi "Ông Tâm" thử "Quyết định khen" trên "khen bà Mai"
      Thì bị từ chối vì "thiếu: văn bản (số, ngày)"

    Tình huống: “Quyết định khen” khi “Đã trình” ghi “trạng thái trước khi rời “Đang xét khen””
      Khi "Ông Tâm" thực hiện "Quyết định khen" trên "khen bà Mai" với:
        | Văn bản | 90-QĐ/ĐU |
        | Chữ ký  | Ông Tâm  |
      Thì hồ sơ "khen bà Mai" có "trạng thái trước khi rời “Đang xét khen”" là "Đã trình"

    Tình huống: “Không xét khen” khi “Đã trình” bị từ chối
      Khi "Ông Tâm" thử "Không xét khen" trên "khen bà Mai"
      Thì bị từ chối vì "thiếu: lý do"

    Tình huống: “Không xét khen” khi “Đã trình” ghi “trạng thái trước khi rời “Đang xét khen””
      Khi "Ông Tâm" thực hiện "Không xét khen" trên "khen bà Mai" với:
        | Lý do | Thành tích chưa rõ |
      Thì hồ sơ "khen bà Mai" có "trạng thái trước khi rời “Đang xét khen”" là "Đã trình"

  Quy tắc: Hồ sơ “Biểu dương, khen thưởng” ở trạng thái “Tạm dừng do đang xem xét”

    Bối cảnh:
      Biết "Bà Mai" là "Công dân" của "Khu dân cư số 3"
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
      Và "Bà Hạnh" đã thực hiện "Tạm dừng" trên "khen bà Mai" với:
        | Căn cứ tạm dừng | Có đơn đang xem xét |

    Tình huống: “Tiếp tục” bị từ chối: không có thẩm quyền
      Biết "Bà Thu" là "Ban Thường vụ" của "Đảng ủy phường Hoa Sữa"
      Khi "Bà Thu" thử "Tiếp tục" trên "khen bà Mai"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"

    Tình huống: “Tiếp tục” khi “Tạm dừng do đang xem xét” bị từ chối
      Khi "Bà Hạnh" thử "Tiếp tục" trên "khen bà Mai"
      Thì bị từ chối vì "thiếu: lý do"

  Quy tắc: Hồ sơ “Biểu dương, khen thưởng” ở trạng thái “Có quyết định”

    Bối cảnh:
      Biết "Bà Mai" là "Công dân" của "Khu dân cư số 3"
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

    Tình huống: “Công bố, biểu dương” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết "Bà Thu" là "Ban Tổ chức" của "Đảng ủy phường Hoa Sữa"
      Khi "Bà Thu" thử "Công bố, biểu dương" trên "khen bà Mai"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: thông báo"

    Tình huống: “Thu hồi” bị từ chối: không có thẩm quyền
      Biết "Bà Thu" là "Ban Tổ chức" của "Đảng ủy phường Hoa Sữa"
      Khi "Bà Thu" thử "Thu hồi" trên "khen bà Mai"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"

    Tình huống: Không quá hạn “Quyết định việc khen thưởng”: “Quyết định khen”
      Khi đến ngày 10/09/2026
      Thì hồ sơ "khen bà Mai" không quá hạn "Quyết định việc khen thưởng"

    Tình huống: “Thu hồi” khi “Có quyết định” bị từ chối
      Khi "Ông Tâm" thử "Thu hồi" trên "khen bà Mai"
      Thì bị từ chối vì "thiếu: lý do"

    Tình huống: “Thu hồi” khi “Có quyết định” bị từ chối, trường hợp 2
      Khi "Ông Tâm" thử "Thu hồi" trên "khen bà Mai"
      Thì bị từ chối vì "thiếu: văn bản (số, ngày)"

  Quy tắc: Hồ sơ “Biểu dương, khen thưởng” ở trạng thái “Đã công bố, biểu dương”

    Bối cảnh:
      Biết "Bà Mai" là "Công dân" của "Khu dân cư số 3"
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

    Tình huống: “Trao” bị từ chối: không có thẩm quyền
      Biết "Bà Thu" là "Ban Tổ chức" của "Đảng ủy phường Hoa Sữa"
      Khi "Bà Thu" thử "Trao" trên "khen bà Mai"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"

  Quy tắc: Hồ sơ “Biểu dương, khen thưởng” ở trạng thái “Đã trao”

    Bối cảnh:
      Biết "Bà Mai" là "Công dân" của "Khu dân cư số 3"
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
      Và "Bà Lan" thay mặt "Cấp ủy" đã thực hiện "Trao" trên "khen bà Mai" với:
        | Ảnh chụp | Ảnh lễ trao |

    Tình huống: “Lưu hồ sơ” bị từ chối: không có thẩm quyền
      Biết "Bà Thu" là "Ban Tổ chức" của "Đảng ủy phường Hoa Sữa"
      Khi "Bà Thu" thử "Lưu hồ sơ" trên "khen bà Mai"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"

  Quy tắc: Hồ sơ “Biểu dương, khen thưởng” ở trạng thái “Đã công bố, biểu dương”, trường hợp 2

    Bối cảnh:
      Biết "Bà Thủy" là "Người đứng đầu" của "Hội Phụ nữ phường Hoa Ban"
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

    Tình huống: “Chọn làm điển hình để nhân rộng” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết "Bà Thu" là "Ban Tổ chức" của "Đảng ủy phường Hoa Sữa"
      Khi "Bà Thu" thử "Chọn làm điển hình để nhân rộng" trên "khen bà Mai"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: lý do"

    Tình huống: “Ghi nhận nơi học tập, làm theo” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết "Bà Thu" là "Ban Tổ chức" của "Đảng ủy phường Hoa Sữa"
      Khi "Bà Thu" thử "Ghi nhận nơi học tập, làm theo" trên "khen bà Mai"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: Nơi học tập, làm theo"

  Quy tắc: Hồ sơ “Biểu dương, khen thưởng” ở trạng thái “Tạm dừng do đang xem xét”, trường hợp 2

    Bối cảnh:
      Biết "Bà Mai" là "Công dân" của "Khu dân cư số 3"
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
      Và "Bà Hạnh" đã thực hiện "Lấy ý kiến" trên "khen bà Mai" với:
        | Hình thức lấy ý kiến | ý kiến nhân dân         |
        | Biên bản             | Biên bản họp khu dân cư |
      Và "Bà Hạnh" đã thực hiện "Tạm dừng" trên "khen bà Mai" với:
        | Căn cứ tạm dừng | Có đơn đang xem xét |

    Tình huống: “Tiếp tục” khi “Tạm dừng do đang xem xét” bị từ chối, trường hợp 2
      Biết "Bà Thu" là "Ban Thường vụ" của "Đảng ủy phường Hoa Sữa"
      Khi "Bà Thu" thử "Tiếp tục" trên "khen bà Mai" với:
        | Lý do | Đơn không có căn cứ |
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"

    Tình huống: “Tiếp tục” khi “Tạm dừng do đang xem xét” bị từ chối, trường hợp 3
      Khi "Bà Mai" thử "Tiếp tục" trên "khen bà Mai" với:
        | Lý do | Đơn không có căn cứ |
      Thì bị từ chối vì "không được tự quyết định việc của chính mình (Tập thể, cá nhân được đề xuất khen)"

    Tình huống: “Tiếp tục” khi “Tạm dừng do đang xem xét” bị từ chối, trường hợp 4
      Khi "Bà Hạnh" thử "Tiếp tục" trên "khen bà Mai"
      Thì bị từ chối vì "thiếu: lý do"

  Quy tắc: Hồ sơ “Biểu dương, khen thưởng” ở trạng thái “Tạm dừng do đang xem xét”, trường hợp 3

    Bối cảnh:
      Biết "Bà Mai" là "Công dân" của "Khu dân cư số 3"
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
      Và "Bà Hạnh" đã thực hiện "Tạm dừng" trên "khen bà Mai" với:
        | Căn cứ tạm dừng | Có đơn đang xem xét |

    Tình huống: “Tiếp tục” khi “Tạm dừng do đang xem xét” bị từ chối, trường hợp 5
      Biết "Bà Thu" là "Ban Thường vụ" của "Đảng ủy phường Hoa Sữa"
      Khi "Bà Thu" thử "Tiếp tục" trên "khen bà Mai" với:
        | Lý do | Đơn không có căn cứ |
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"

    Tình huống: “Tiếp tục” khi “Tạm dừng do đang xem xét” bị từ chối, trường hợp 6
      Khi "Bà Mai" thử "Tiếp tục" trên "khen bà Mai" với:
        | Lý do | Đơn không có căn cứ |
      Thì bị từ chối vì "không được tự quyết định việc của chính mình (Tập thể, cá nhân được đề xuất khen)"

    Tình huống: “Tiếp tục” khi “Tạm dừng do đang xem xét” bị từ chối, trường hợp 7
      Khi "Bà Hạnh" thử "Tiếp tục" trên "khen bà Mai"
      Thì bị từ chối vì "thiếu: lý do"

  Quy tắc: Thời hạn

    Bối cảnh:
      Biết "Bà Mai" là "Công dân" của "Khu dân cư số 3"
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
      Và "Bà Hạnh" đã thực hiện "Tạm dừng" trên "khen bà Mai" với:
        | Căn cứ tạm dừng | Có đơn đang xem xét |
      Và "Bà Hạnh" đã thực hiện "Tiếp tục" trên "khen bà Mai" với:
        | Lý do | Đơn không có căn cứ |

    Tình huống: Quá hạn “Quyết định việc khen thưởng”: “Tiếp tục”
      Khi đến ngày 10/09/2026
      Thì hồ sơ "khen bà Mai" quá hạn "Quyết định việc khen thưởng"
