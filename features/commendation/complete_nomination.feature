# language: vi
Tính năng: Đề xuất khen phải nêu rõ khen ai, về việc gì, ở cấp nào

  Bối cảnh:
    Biết hôm nay là ngày 10/08/2026
    Và "Ông Bình" là "Người đứng đầu" của "Hội Phụ nữ phường Hoa Sữa"
    Và "Bà Mai" là "Công dân" của "Khu dân cư số 3"
    Và có tổ chức "Đảng ủy phường Hoa Sữa"

  Quy tắc: Đề xuất nêu rõ người được khen

    Tình huống: Không nêu khen ai
      Khi "Ông Bình" thử mở hồ sơ "đề xuất khen bà Mai" thuộc loại "Biểu dương, khen thưởng" với:
        | Loại đối tượng      | cá nhân                   |
        | Nhóm chức vụ        | đối tượng khác            |
        | Đơn vị đề xuất      | Hội Phụ nữ phường Hoa Sữa |
        | Cấp quyết định khen | Đảng ủy phường Hoa Sữa    |
        | Cấp khen            | cấp cơ sở                 |
        | Thành tích          | Nuôi dạy trẻ mồ côi       |
        | Loại thành tích     | việc làm bình dị          |
        | Ngày lập thành tích | 01/08/2026                |
        | Báo cáo             | Tóm tắt thành tích        |
      Thì bị từ chối vì "thiếu: Tập thể, cá nhân được đề xuất khen"

    Tình huống: Không nêu khen cá nhân hay tập thể
      Khi "Ông Bình" thử mở hồ sơ "đề xuất khen bà Mai" thuộc loại "Biểu dương, khen thưởng" với:
        | Tập thể, cá nhân được đề xuất khen | Bà Mai                    |
        | Nhóm chức vụ                       | đối tượng khác            |
        | Đơn vị đề xuất                     | Hội Phụ nữ phường Hoa Sữa |
        | Cấp quyết định khen                | Đảng ủy phường Hoa Sữa    |
        | Cấp khen                           | cấp cơ sở                 |
        | Thành tích                         | Nuôi dạy trẻ mồ côi       |
        | Loại thành tích                    | việc làm bình dị          |
        | Ngày lập thành tích                | 01/08/2026                |
        | Báo cáo                            | Tóm tắt thành tích        |
      Thì bị từ chối vì "thiếu: Loại đối tượng"

    Tình huống: Không nêu nhóm chức vụ
      Khi "Ông Bình" thử mở hồ sơ "đề xuất khen bà Mai" thuộc loại "Biểu dương, khen thưởng" với:
        | Tập thể, cá nhân được đề xuất khen | Bà Mai                    |
        | Loại đối tượng                     | cá nhân                   |
        | Đơn vị đề xuất                     | Hội Phụ nữ phường Hoa Sữa |
        | Cấp quyết định khen                | Đảng ủy phường Hoa Sữa    |
        | Cấp khen                           | cấp cơ sở                 |
        | Thành tích                         | Nuôi dạy trẻ mồ côi       |
        | Loại thành tích                    | việc làm bình dị          |
        | Ngày lập thành tích                | 01/08/2026                |
        | Báo cáo                            | Tóm tắt thành tích        |
      Thì bị từ chối vì "thiếu: Nhóm chức vụ"

  Quy tắc: Đề xuất nêu rõ thành tích và cấp khen

    Tình huống: Không nêu cấp khen
      Khi "Ông Bình" thử mở hồ sơ "đề xuất khen bà Mai" thuộc loại "Biểu dương, khen thưởng" với:
        | Tập thể, cá nhân được đề xuất khen | Bà Mai                    |
        | Loại đối tượng                     | cá nhân                   |
        | Nhóm chức vụ                       | đối tượng khác            |
        | Đơn vị đề xuất                     | Hội Phụ nữ phường Hoa Sữa |
        | Cấp quyết định khen                | Đảng ủy phường Hoa Sữa    |
        | Thành tích                         | Nuôi dạy trẻ mồ côi       |
        | Loại thành tích                    | việc làm bình dị          |
        | Ngày lập thành tích                | 01/08/2026                |
        | Báo cáo                            | Tóm tắt thành tích        |
      Thì bị từ chối vì "thiếu: Cấp khen"

    Tình huống: Không nêu thành tích
      Khi "Ông Bình" thử mở hồ sơ "đề xuất khen bà Mai" thuộc loại "Biểu dương, khen thưởng" với:
        | Tập thể, cá nhân được đề xuất khen | Bà Mai                    |
        | Loại đối tượng                     | cá nhân                   |
        | Nhóm chức vụ                       | đối tượng khác            |
        | Đơn vị đề xuất                     | Hội Phụ nữ phường Hoa Sữa |
        | Cấp quyết định khen                | Đảng ủy phường Hoa Sữa    |
        | Cấp khen                           | cấp cơ sở                 |
        | Loại thành tích                    | việc làm bình dị          |
        | Ngày lập thành tích                | 01/08/2026                |
        | Báo cáo                            | Tóm tắt thành tích        |
      Thì bị từ chối vì "thiếu: Thành tích"

    Tình huống: Không nêu loại thành tích
      Khi "Ông Bình" thử mở hồ sơ "đề xuất khen bà Mai" thuộc loại "Biểu dương, khen thưởng" với:
        | Tập thể, cá nhân được đề xuất khen | Bà Mai                    |
        | Loại đối tượng                     | cá nhân                   |
        | Nhóm chức vụ                       | đối tượng khác            |
        | Đơn vị đề xuất                     | Hội Phụ nữ phường Hoa Sữa |
        | Cấp quyết định khen                | Đảng ủy phường Hoa Sữa    |
        | Cấp khen                           | cấp cơ sở                 |
        | Thành tích                         | Nuôi dạy trẻ mồ côi       |
        | Ngày lập thành tích                | 01/08/2026                |
        | Báo cáo                            | Tóm tắt thành tích        |
      Thì bị từ chối vì "thiếu: Loại thành tích"
