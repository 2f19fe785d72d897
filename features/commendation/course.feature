# language: vi
Tính năng: Từ đề xuất đến trao và lưu hồ sơ

  Bối cảnh:
    Biết hôm nay là ngày 10/08/2026
    Và "Ông Bình" là "Người đứng đầu" của "Hội Phụ nữ phường Hoa Sữa"
    Và "Bà Hạnh" là "Ban Tổ chức" của "Đảng ủy phường Hoa Sữa"
    Và "Ông Tâm" là "Người đứng đầu" của "Đảng ủy phường Hoa Sữa"
    Và "Bà Lan" là "Văn phòng cấp ủy" của "Đảng ủy phường Hoa Sữa"
    Và "Bà Yến" là "Ban Tuyên giáo và Dân vận" của "Đảng ủy phường Hoa Sữa"
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

  Quy tắc: Việc làm bình dị cũng được đề xuất kịp thời, không ai đề xuất khen mình

    Tình huống: Thành tích ở ngày chưa đến
      Khi "Ông Bình" thử mở hồ sơ "đề xuất khác" thuộc loại "Biểu dương, khen thưởng" với:
        | Tập thể, cá nhân được đề xuất khen | Bà Mai                    |
        | Loại đối tượng                     | cá nhân                   |
        | Nhóm chức vụ                       | đối tượng khác            |
        | Đơn vị đề xuất                     | Hội Phụ nữ phường Hoa Sữa |
        | Cấp quyết định khen                | Đảng ủy phường Hoa Sữa    |
        | Cấp khen                           | cấp cơ sở                 |
        | Thành tích                         | Nuôi dạy trẻ mồ côi       |
        | Loại thành tích                    | việc làm bình dị          |
        | Ngày lập thành tích                | 20/08/2026                |
        | Báo cáo                            | Tóm tắt thành tích        |
      Thì bị từ chối vì "Ngày lập thành tích"

    Tình huống: Tự đề xuất khen mình
      Khi "Ông Bình" thử mở hồ sơ "đề xuất khác" thuộc loại "Biểu dương, khen thưởng" với:
        | Tập thể, cá nhân được đề xuất khen | Ông Bình                  |
        | Loại đối tượng                     | cá nhân                   |
        | Nhóm chức vụ                       | đối tượng khác            |
        | Đơn vị đề xuất                     | Hội Phụ nữ phường Hoa Sữa |
        | Cấp quyết định khen                | Đảng ủy phường Hoa Sữa    |
        | Cấp khen                           | cấp cơ sở                 |
        | Thành tích                         | Nuôi dạy trẻ mồ côi       |
        | Loại thành tích                    | việc làm bình dị          |
        | Ngày lập thành tích                | 01/08/2026                |
        | Báo cáo                            | Tóm tắt thành tích        |
      Thì bị từ chối vì "không được tự quyết định việc của chính mình"

  Quy tắc: Ban Tổ chức thẩm tra; một thành tích không được khen hai lần ở cùng cấp

    Tình huống: Thẩm tra
      Khi "Bà Hạnh" thực hiện "Thẩm tra" trên "khen bà Mai" với:
        | Biên bản | Biên bản thẩm tra |
      Thì hồ sơ "khen bà Mai" ở trạng thái "Đã thẩm tra hồ sơ"

    Tình huống: Đơn vị khác đề xuất cùng thành tích
      Biết "Bà Hạnh" đã thực hiện "Thẩm tra" trên "khen bà Mai" với:
        | Biên bản | Biên bản thẩm tra |
      Và hồ sơ "khen bà Mai lần hai" thuộc loại "Biểu dương, khen thưởng" do "Ông Bình" mở ngày 10/08/2026 với:
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
      Khi "Bà Hạnh" thử "Thẩm tra" trên "khen bà Mai lần hai" với:
        | Biên bản | Biên bản thẩm tra |
      Thì bị từ chối vì "khen bà Mai"

    Tình huống: Trả lại khi mới thẩm tra
      Biết "Bà Hạnh" đã thực hiện "Thẩm tra" trên "khen bà Mai" với:
        | Biên bản | Biên bản thẩm tra |
      Khi "Bà Hạnh" thực hiện "Trả lại" trên "khen bà Mai" với:
        | Lý do | Thiếu xác nhận |
      Thì hồ sơ "khen bà Mai" ở trạng thái "Trả lại bổ sung hồ sơ"

    Tình huống: Trả lại khi đã lấy ý kiến
      Biết "Bà Hạnh" đã thực hiện "Thẩm tra" trên "khen bà Mai" với:
        | Biên bản | Biên bản thẩm tra |
      Và "Bà Hạnh" đã thực hiện "Lấy ý kiến" trên "khen bà Mai" với:
        | Hình thức lấy ý kiến | ý kiến nhân dân         |
        | Biên bản             | Biên bản họp khu dân cư |
      Khi "Bà Hạnh" thực hiện "Trả lại" trên "khen bà Mai" với:
        | Lý do | Thiếu xác nhận |
      Thì hồ sơ "khen bà Mai" ở trạng thái "Trả lại bổ sung hồ sơ"

    Tình huống: Trả lại khi đã trình
      Biết "Bà Hạnh" đã thực hiện "Thẩm tra" trên "khen bà Mai" với:
        | Biên bản | Biên bản thẩm tra |
      Và "Bà Hạnh" đã thực hiện "Trình" trên "khen bà Mai" với:
        | Báo cáo | Tờ trình |
      Khi "Bà Hạnh" thực hiện "Trả lại" trên "khen bà Mai" với:
        | Lý do | Thiếu xác nhận |
      Thì hồ sơ "khen bà Mai" ở trạng thái "Trả lại bổ sung hồ sơ"

    Tình huống: Bổ sung rồi thẩm tra lại
      Biết "Bà Hạnh" đã thực hiện "Thẩm tra" trên "khen bà Mai" với:
        | Biên bản | Biên bản thẩm tra |
      Và "Bà Hạnh" đã thực hiện "Trả lại" trên "khen bà Mai" với:
        | Lý do | Thiếu xác nhận của khu dân cư |
      Khi "Bà Hạnh" thực hiện "Thẩm tra" trên "khen bà Mai" với:
        | Biên bản | Biên bản thẩm tra |
      Thì hồ sơ "khen bà Mai" ở trạng thái "Đã thẩm tra hồ sơ"

    Tình huống: Người đề xuất tự thẩm tra
      Biết "Ông Bình" là "Ban Tổ chức" của "Đảng ủy phường Hoa Sữa"
      Khi "Ông Bình" thử "Thẩm tra" trên "khen bà Mai" với:
        | Biên bản | Biên bản thẩm tra |
      Thì bị từ chối vì "nên phải là người khác làm bước này"

  Quy tắc: Lấy ý kiến rồi trình, hoặc trình ngay

    Tình huống: Lấy ý kiến nhân dân
      Biết "Bà Hạnh" đã thực hiện "Thẩm tra" trên "khen bà Mai" với:
        | Biên bản | Biên bản thẩm tra |
      Khi "Bà Hạnh" thực hiện "Lấy ý kiến" trên "khen bà Mai" với:
        | Hình thức lấy ý kiến | ý kiến nhân dân |
        | Biên bản             | Biên bản họp    |
      Thì hồ sơ "khen bà Mai" ở trạng thái "Đã lấy ý kiến"

    Tình huống: Trình sau khi lấy ý kiến
      Biết "Bà Hạnh" đã thực hiện "Thẩm tra" trên "khen bà Mai" với:
        | Biên bản | Biên bản thẩm tra |
      Và "Bà Hạnh" đã thực hiện "Lấy ý kiến" trên "khen bà Mai" với:
        | Hình thức lấy ý kiến | ý kiến nhân dân         |
        | Biên bản             | Biên bản họp khu dân cư |
      Khi "Bà Hạnh" thực hiện "Trình" trên "khen bà Mai" với:
        | Báo cáo | Tờ trình |
      Thì hồ sơ "khen bà Mai" ở trạng thái "Đã trình"
      Và hạn "Quyết định việc khen thưởng" của "khen bà Mai" là ngày 09/09/2026

  Quy tắc: Người có thẩm quyền quyết định và ký

    Bối cảnh:
      Biết "Bà Hạnh" đã thực hiện "Thẩm tra" trên "khen bà Mai" với:
        | Biên bản | Biên bản thẩm tra |
      Và "Bà Hạnh" đã thực hiện "Trình" trên "khen bà Mai" với:
        | Báo cáo | Tờ trình |

    Tình huống: Quyết định khen
      Khi "Ông Tâm" thực hiện "Quyết định khen" trên "khen bà Mai" với:
        | Văn bản | 90-QĐ/ĐU |
        | Chữ ký  | Ông Tâm  |
      Thì hồ sơ "khen bà Mai" ở trạng thái "Có quyết định"

    Tình huống: Thiếu chữ ký của người đứng đầu
      Khi "Bà Lan" thay mặt "Ban Thường vụ" thử "Quyết định khen" trên "khen bà Mai" với:
        | Văn bản | 90-QĐ/ĐU |
        | Chữ ký  | Bà Lan   |
      Thì bị từ chối vì "còn thiếu 1 chữ ký"

    Tình huống: Không xét khen
      Khi "Ông Tâm" thực hiện "Không xét khen" trên "khen bà Mai" với:
        | Lý do | Thành tích chưa rõ |
      Thì hồ sơ "khen bà Mai" ở trạng thái "Không xét khen"

    Tình huống: Quyết định chậm
      Khi đến ngày 10/09/2026
      Thì hồ sơ "khen bà Mai" quá hạn "Quyết định việc khen thưởng"

  Quy tắc: Quyết định được công bố, trao, lưu hồ sơ

    Bối cảnh:
      Biết "Bà Hạnh" đã thực hiện "Thẩm tra" trên "khen bà Mai" với:
        | Biên bản | Biên bản thẩm tra |
      Và "Bà Hạnh" đã thực hiện "Trình" trên "khen bà Mai" với:
        | Báo cáo | Tờ trình |
      Và "Ông Tâm" đã thực hiện "Quyết định khen" trên "khen bà Mai" với:
        | Văn bản | 90-QĐ/ĐU |
        | Chữ ký  | Ông Tâm  |

    Tình huống: Công bố
      Khi "Bà Yến" thực hiện "Công bố, biểu dương" trên "khen bà Mai" với:
        | Thông báo | Bản tin phường |
      Thì hồ sơ "khen bà Mai" ở trạng thái "Đã công bố, biểu dương"

    Tình huống: Trao
      Biết "Bà Yến" đã thực hiện "Công bố, biểu dương" trên "khen bà Mai" với:
        | Thông báo | Bản tin phường |
      Khi "Bà Lan" thay mặt "Cấp ủy" thực hiện "Trao" trên "khen bà Mai" với:
        | Ảnh chụp | Ảnh lễ trao |
      Thì hồ sơ "khen bà Mai" ở trạng thái "Đã trao"

    Tình huống: Trao mà không có ảnh hay biên bản
      Biết "Bà Yến" đã thực hiện "Công bố, biểu dương" trên "khen bà Mai" với:
        | Thông báo | Bản tin phường |
      Khi "Bà Lan" thay mặt "Cấp ủy" thử "Trao" trên "khen bà Mai"
      Thì bị từ chối vì "Ảnh chụp"

    Tình huống: Lưu hồ sơ
      Biết "Bà Yến" đã thực hiện "Công bố, biểu dương" trên "khen bà Mai" với:
        | Thông báo | Bản tin phường |
      Và "Bà Lan" thay mặt "Cấp ủy" đã thực hiện "Trao" trên "khen bà Mai" với:
        | Ảnh chụp | Ảnh lễ trao |
      Khi "Bà Lan" thực hiện "Lưu hồ sơ" trên "khen bà Mai"
      Thì hồ sơ "khen bà Mai" ở trạng thái "Đã lưu hồ sơ"

  Quy tắc: Khen không đúng thì thu hồi bằng quyết định có ký

    Bối cảnh:
      Biết "Bà Hạnh" đã thực hiện "Thẩm tra" trên "khen bà Mai" với:
        | Biên bản | Biên bản thẩm tra |
      Và "Bà Hạnh" đã thực hiện "Trình" trên "khen bà Mai" với:
        | Báo cáo | Tờ trình |
      Và "Ông Tâm" đã thực hiện "Quyết định khen" trên "khen bà Mai" với:
        | Văn bản | 90-QĐ/ĐU |
        | Chữ ký  | Ông Tâm  |

    Tình huống: Thu hồi khi chưa công bố
      Khi "Ông Tâm" thực hiện "Thu hồi" trên "khen bà Mai" với:
        | Lý do   | Thành tích không đúng |
        | Văn bản | 120-QĐ/ĐU             |
        | Chữ ký  | Ông Tâm               |
      Thì hồ sơ "khen bà Mai" ở trạng thái "Thu hồi"

    Tình huống: Thu hồi khi đã công bố
      Biết "Bà Yến" đã thực hiện "Công bố, biểu dương" trên "khen bà Mai" với:
        | Thông báo | Bản tin phường |
      Khi "Ông Tâm" thực hiện "Thu hồi" trên "khen bà Mai" với:
        | Lý do   | Thành tích không đúng |
        | Văn bản | 120-QĐ/ĐU             |
        | Chữ ký  | Ông Tâm               |
      Thì hồ sơ "khen bà Mai" ở trạng thái "Thu hồi"

    Tình huống: Thu hồi khi đã trao
      Biết "Bà Yến" đã thực hiện "Công bố, biểu dương" trên "khen bà Mai" với:
        | Thông báo | Bản tin phường |
      Và "Bà Lan" thay mặt "Cấp ủy" đã thực hiện "Trao" trên "khen bà Mai" với:
        | Ảnh chụp | Ảnh lễ trao |
      Khi "Ông Tâm" thực hiện "Thu hồi" trên "khen bà Mai" với:
        | Lý do   | Thành tích không đúng |
        | Văn bản | 120-QĐ/ĐU             |
        | Chữ ký  | Ông Tâm               |
      Thì hồ sơ "khen bà Mai" ở trạng thái "Thu hồi"

    Tình huống: Thu hồi khi đã lưu hồ sơ
      Biết "Bà Yến" đã thực hiện "Công bố, biểu dương" trên "khen bà Mai" với:
        | Thông báo | Bản tin phường |
      Và "Bà Lan" thay mặt "Cấp ủy" đã thực hiện "Trao" trên "khen bà Mai" với:
        | Ảnh chụp | Ảnh lễ trao |
      Và "Bà Lan" đã thực hiện "Lưu hồ sơ" trên "khen bà Mai"
      Khi "Ông Tâm" thực hiện "Thu hồi" trên "khen bà Mai" với:
        | Lý do   | Thành tích không đúng |
        | Văn bản | 120-QĐ/ĐU             |
        | Chữ ký  | Ông Tâm               |
      Thì hồ sơ "khen bà Mai" ở trạng thái "Thu hồi"

    Tình huống: Thu hồi không có chữ ký của người đứng đầu
      Khi "Bà Lan" thay mặt "Ban Thường vụ" thử "Thu hồi" trên "khen bà Mai" với:
        | Lý do   | Không đúng |
        | Văn bản | 120-QĐ/ĐU  |
        | Chữ ký  | Bà Lan     |
      Thì bị từ chối vì "còn thiếu 1 chữ ký"
