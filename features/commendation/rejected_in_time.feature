# language: vi
Tính năng: Không xét khen cũng là quyết định về việc khen

  Quy tắc: Cấp có thẩm quyền quyết định trong thời hạn, dù khen hay không khen

    Bối cảnh:
      Biết hôm nay là ngày 05/01/2026
      Và "Ông An" là "Người đứng đầu" của "Trường Tiểu học Hoa Sữa"
      Và "Bà Lan" là "Người đứng đầu" của "Hội Phụ nữ phường Hoa Sữa"
      Và "Ông Bình" là "Ban Tổ chức" của "Đảng ủy phường Hoa Sữa"
      Và "Bà Mai" là "Văn phòng cấp ủy" của "Đảng ủy phường Hoa Sữa"
      Và hồ sơ "khen ông An" thuộc loại "Biểu dương, khen thưởng" do "Bà Lan" mở ngày 05/01/2026 với:
        | Tập thể, cá nhân được đề xuất khen | Ông An                                |
        | Loại đối tượng                     | cá nhân                               |
        | Nhóm chức vụ                       | bí thư cấp ủy, người đứng đầu cơ quan |
        | Đơn vị đề xuất                     | Hội Phụ nữ phường Hoa Sữa             |
        | Cấp quyết định khen                | Đảng ủy phường Hoa Sữa                |
        | Cấp khen                           | cấp cơ sở                             |
        | Thành tích                         | Vận động xây dựng lớp học bán trú     |
        | Loại thành tích                    | thường xuyên                          |
        | Ngày lập thành tích                | 05/01/2026                            |
        | Báo cáo                            | Báo cáo thành tích                    |
      Và ngày 06/01/2026 "Ông Bình" đã thực hiện "Thẩm tra" trên "khen ông An" với:
        | Biên bản | Biên bản thẩm tra |
      Và ngày 07/01/2026 "Ông Bình" đã thực hiện "Trình" trên "khen ông An" với:
        | Báo cáo | Báo cáo thẩm tra |

    Tình huống: Không xét khen trong thời hạn
      Biết hôm nay là ngày 08/01/2026
      Khi "Bà Mai" thay mặt "Ban Thường vụ" thực hiện "Không xét khen" trên "khen ông An" với:
        | Lý do | Thành tích chưa đủ tiêu biểu |
      Thì hồ sơ "khen ông An" ở trạng thái "Không xét khen"
      Và hạn "Quyết định việc khen thưởng" của "khen ông An" đã được thực hiện đúng hạn

    Tình huống: Không xét khen khi đã quá thời hạn
      Biết hôm nay là ngày 04/05/2026
      Khi "Bà Mai" thay mặt "Ban Thường vụ" thực hiện "Không xét khen" trên "khen ông An" với:
        | Lý do | Thành tích chưa đủ tiêu biểu |
      Thì hồ sơ "khen ông An" ở trạng thái "Không xét khen"
      Và hạn "Quyết định việc khen thưởng" của "khen ông An" đã được thực hiện nhưng quá hạn
