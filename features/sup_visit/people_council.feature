# language: vi
Tính năng: Giám sát chuyên đề của Hội đồng nhân dân

  Bối cảnh:
    Biết hôm nay là ngày 05/01/2026
    Và "Bà Yến" là "Người đứng đầu" của "Trường Mầm non Hoa Sữa"
    Và "Bà Lan" là "Văn phòng cấp ủy" của "Đảng ủy phường Hoa Sữa"
    Và "Bà Ngân" là "Thường trực Hội đồng nhân dân" của "Thường trực Hội đồng nhân dân phường Hoa Sữa"
    Và "Bà Hòa" là "Đại diện tổ chức giám sát" của "Thường trực Hội đồng nhân dân phường Hoa Sữa"
    Và "Ông Phúc" là "Trưởng đoàn, tổ trưởng giám sát" của "Thường trực Hội đồng nhân dân phường Hoa Sữa"
    Và hồ sơ "giám sát chuyên đề trường học" thuộc loại "Cuộc giám sát" do "Bà Ngân" mở ngày 12/01/2026 với:
      | Hình thức giám sát                     | giám sát chuyên đề của Hội đồng nhân dân     |
      | Tổ chức chủ trì giám sát               | Thường trực Hội đồng nhân dân phường Hoa Sữa |
      | Cấp                                    | cấp xã                                       |
      | Những người được giám sát              | Bà Yến                                       |
      | Cấp ủy của người được giám sát         | Đảng ủy phường Hoa Sữa                       |
      | Cơ quan, tổ chức, đơn vị được giám sát | Trường Mầm non Hoa Sữa                       |

  Quy tắc: Chương trình, thành phần đoàn được gửi chậm nhất mười ngày trước buổi làm việc và trong mười lăm ngày kể từ khi có quyết định

    Tình huống: Gửi đúng mười ngày trước
      Biết ngày 13/01/2026 "Bà Ngân" đã thực hiện "Ra quyết định" trên "giám sát chuyên đề trường học" với:
        | Trưởng đoàn giám sát                                       | Ông Phúc          |
        | Thành viên đoàn giám sát                                   | Ông Phúc; Bà Ngân |
        | Đã rà soát, thành viên đoàn không thuộc diện phải thay đổi | có                |
        | Ngày làm việc                                              | 06/02/2026        |
        | Văn bản                                                    | 06/NQ-HĐND        |
      Và hôm nay là ngày 26/01/2026
      Khi "Bà Ngân" thực hiện "Thông báo" trên "giám sát chuyên đề trường học" với:
        | Đề cương báo cáo tự giám sát | Đề cương gồm 4 mục |
        | Văn bản                      | 09/TB-MTTQ         |
      Thì hồ sơ "giám sát chuyên đề trường học" ở trạng thái "Đã gửi kế hoạch, quyết định, đề cương"
      Và hạn "Thông báo quyết định thành lập đoàn của Hội đồng nhân dân" của "giám sát chuyên đề trường học" đã được thực hiện đúng hạn

    Tình huống: Gửi khi chỉ còn chín ngày
      Biết ngày 13/01/2026 "Bà Ngân" đã thực hiện "Ra quyết định" trên "giám sát chuyên đề trường học" với:
        | Trưởng đoàn giám sát                                       | Ông Phúc          |
        | Thành viên đoàn giám sát                                   | Ông Phúc; Bà Ngân |
        | Đã rà soát, thành viên đoàn không thuộc diện phải thay đổi | có                |
        | Ngày làm việc                                              | 06/02/2026        |
        | Văn bản                                                    | 06/NQ-HĐND        |
      Và hôm nay là ngày 28/01/2026
      Khi "Bà Ngân" thử "Thông báo" trên "giám sát chuyên đề trường học" với:
        | Đề cương báo cáo tự giám sát | Đề cương gồm 4 mục |
        | Văn bản                      | 09/TB-MTTQ         |
      Thì bị từ chối vì "không quá ngày cuối còn kịp gửi chương trình và thành phần đoàn trước buổi làm việc"

    Tình huống: Hạn thông báo tính từ ngày quyết định
      Biết hôm nay là ngày 13/01/2026
      Khi "Bà Ngân" thực hiện "Ra quyết định" trên "giám sát chuyên đề trường học" với:
        | Trưởng đoàn giám sát                                       | Ông Phúc          |
        | Thành viên đoàn giám sát                                   | Ông Phúc; Bà Ngân |
        | Đã rà soát, thành viên đoàn không thuộc diện phải thay đổi | có                |
        | Ngày làm việc                                              | 06/02/2026        |
        | Văn bản                                                    | 06/NQ-HĐND        |
      Thì hạn "Thông báo quyết định thành lập đoàn của Hội đồng nhân dân" của "giám sát chuyên đề trường học" là ngày 28/01/2026

    Tình huống: Quá mười lăm ngày mà chưa thông báo
      Biết ngày 13/01/2026 "Bà Ngân" đã thực hiện "Ra quyết định" trên "giám sát chuyên đề trường học" với:
        | Trưởng đoàn giám sát                                       | Ông Phúc          |
        | Thành viên đoàn giám sát                                   | Ông Phúc; Bà Ngân |
        | Đã rà soát, thành viên đoàn không thuộc diện phải thay đổi | có                |
        | Ngày làm việc                                              | 06/03/2026        |
        | Văn bản                                                    | 06/NQ-HĐND        |
      Khi đến ngày 29/01/2026
      Thì hồ sơ "giám sát chuyên đề trường học" quá hạn "Thông báo quyết định thành lập đoàn của Hội đồng nhân dân"

  Quy tắc: Ý kiến trong đoàn của Hội đồng nhân dân nằm trong biên bản; không thành ý kiến góp ý của Mặt trận

    Tình huống: Góp ý tại buổi làm việc
      Biết ngày 13/01/2026 "Bà Ngân" đã thực hiện "Ra quyết định" trên "giám sát chuyên đề trường học" với:
        | Trưởng đoàn giám sát                                       | Ông Phúc          |
        | Thành viên đoàn giám sát                                   | Ông Phúc; Bà Ngân |
        | Đã rà soát, thành viên đoàn không thuộc diện phải thay đổi | có                |
        | Ngày làm việc                                              | 06/02/2026        |
        | Văn bản                                                    | 06/NQ-HĐND        |
      Và ngày 26/01/2026 "Bà Ngân" đã thực hiện "Thông báo" trên "giám sát chuyên đề trường học" với:
        | Đề cương báo cáo tự giám sát | Đề cương gồm 4 mục |
        | Văn bản                      | 09/TB-MTTQ         |
      Và ngày 06/02/2026 "Ông Phúc" đã thực hiện "Khai mạc" trên "giám sát chuyên đề trường học" với:
        | Người đại diện bên được giám sát | cấp phó của người đứng đầu |
      Và hôm nay là ngày 06/02/2026
      Khi "Ông Phúc" thực hiện "Góp ý" trên "giám sát chuyên đề trường học" với:
        | Người được góp ý | Bà Yến                        |
        | Nội dung góp ý   | Báo cáo thiếu số liệu quý III |
      Thì hồ sơ "giám sát chuyên đề trường học" có 0 hồ sơ "Phản ánh, kiến nghị, góp ý"

  Quy tắc: Thường trực Hội đồng nhân dân xem xét báo cáo trong bảy ngày và kết luận có chữ ký

    Tình huống: Hạn xem xét báo cáo
      Biết ngày 13/01/2026 "Bà Ngân" đã thực hiện "Ra quyết định" trên "giám sát chuyên đề trường học" với:
        | Trưởng đoàn giám sát                                       | Ông Phúc          |
        | Thành viên đoàn giám sát                                   | Ông Phúc; Bà Ngân |
        | Đã rà soát, thành viên đoàn không thuộc diện phải thay đổi | có                |
        | Ngày làm việc                                              | 06/02/2026        |
        | Văn bản                                                    | 06/NQ-HĐND        |
      Và ngày 26/01/2026 "Bà Ngân" đã thực hiện "Thông báo" trên "giám sát chuyên đề trường học" với:
        | Đề cương báo cáo tự giám sát | Đề cương gồm 4 mục |
        | Văn bản                      | 09/TB-MTTQ         |
      Và ngày 06/02/2026 "Ông Phúc" đã thực hiện "Khai mạc" trên "giám sát chuyên đề trường học" với:
        | Người đại diện bên được giám sát | cấp phó của người đứng đầu |
      Và ngày 06/02/2026 "Ông Phúc" đã thực hiện "Kết luận buổi làm việc" trên "giám sát chuyên đề trường học" với:
        | Biên bản | Biên bản 06/02 |
      Và hôm nay là ngày 24/02/2026
      Khi "Ông Phúc" thực hiện "Báo cáo kết quả" trên "giám sát chuyên đề trường học" với:
        | Báo cáo | Báo cáo số 04 |
      Thì hạn "Thường trực Hội đồng nhân dân xem xét báo cáo" của "giám sát chuyên đề trường học" là ngày 03/03/2026

    Tình huống: Kết luận đúng hạn, có chữ ký của Thường trực
      Biết ngày 13/01/2026 "Bà Ngân" đã thực hiện "Ra quyết định" trên "giám sát chuyên đề trường học" với:
        | Trưởng đoàn giám sát                                       | Ông Phúc          |
        | Thành viên đoàn giám sát                                   | Ông Phúc; Bà Ngân |
        | Đã rà soát, thành viên đoàn không thuộc diện phải thay đổi | có                |
        | Ngày làm việc                                              | 06/02/2026        |
        | Văn bản                                                    | 06/NQ-HĐND        |
      Và ngày 26/01/2026 "Bà Ngân" đã thực hiện "Thông báo" trên "giám sát chuyên đề trường học" với:
        | Đề cương báo cáo tự giám sát | Đề cương gồm 4 mục |
        | Văn bản                      | 09/TB-MTTQ         |
      Và ngày 06/02/2026 "Ông Phúc" đã thực hiện "Khai mạc" trên "giám sát chuyên đề trường học" với:
        | Người đại diện bên được giám sát | cấp phó của người đứng đầu |
      Và ngày 06/02/2026 "Ông Phúc" đã thực hiện "Kết luận buổi làm việc" trên "giám sát chuyên đề trường học" với:
        | Biên bản | Biên bản 06/02 |
      Và ngày 24/02/2026 "Ông Phúc" đã thực hiện "Báo cáo kết quả" trên "giám sát chuyên đề trường học" với:
        | Báo cáo | Báo cáo số 04 |
      Khi "Bà Ngân" thực hiện "Kết luận, kiến nghị" trên "giám sát chuyên đề trường học" với:
        | Số kiến nghị trong kết luận | 0                      |
        | Nơi nhận văn bản kiến nghị  | Trường Mầm non Hoa Sữa |
        | Văn bản                     | 09/KL-HĐND             |
        | Chữ ký                      | Bà Ngân                |
      Thì hạn "Thường trực Hội đồng nhân dân xem xét báo cáo" của "giám sát chuyên đề trường học" đã được thực hiện đúng hạn

    Tình huống: Kết luận có chữ ký của Thường trực
      Biết ngày 13/01/2026 "Bà Ngân" đã thực hiện "Ra quyết định" trên "giám sát chuyên đề trường học" với:
        | Trưởng đoàn giám sát                                       | Ông Phúc          |
        | Thành viên đoàn giám sát                                   | Ông Phúc; Bà Ngân |
        | Đã rà soát, thành viên đoàn không thuộc diện phải thay đổi | có                |
        | Ngày làm việc                                              | 06/02/2026        |
        | Văn bản                                                    | 06/NQ-HĐND        |
      Và ngày 26/01/2026 "Bà Ngân" đã thực hiện "Thông báo" trên "giám sát chuyên đề trường học" với:
        | Đề cương báo cáo tự giám sát | Đề cương gồm 4 mục |
        | Văn bản                      | 09/TB-MTTQ         |
      Và ngày 06/02/2026 "Ông Phúc" đã thực hiện "Khai mạc" trên "giám sát chuyên đề trường học" với:
        | Người đại diện bên được giám sát | cấp phó của người đứng đầu |
      Và ngày 06/02/2026 "Ông Phúc" đã thực hiện "Kết luận buổi làm việc" trên "giám sát chuyên đề trường học" với:
        | Biên bản | Biên bản 06/02 |
      Và ngày 24/02/2026 "Ông Phúc" đã thực hiện "Báo cáo kết quả" trên "giám sát chuyên đề trường học" với:
        | Báo cáo | Báo cáo số 04 |
      Khi "Bà Ngân" thực hiện "Kết luận, kiến nghị" trên "giám sát chuyên đề trường học" với:
        | Số kiến nghị trong kết luận | 0                      |
        | Nơi nhận văn bản kiến nghị  | Trường Mầm non Hoa Sữa |
        | Văn bản                     | 09/KL-HĐND             |
        | Chữ ký                      | Bà Ngân                |
      Thì hồ sơ "giám sát chuyên đề trường học" ở trạng thái "Đã kết luận, gửi văn bản kiến nghị"

    Tình huống: Quá bảy ngày mà chưa xem xét báo cáo
      Biết ngày 13/01/2026 "Bà Ngân" đã thực hiện "Ra quyết định" trên "giám sát chuyên đề trường học" với:
        | Trưởng đoàn giám sát                                       | Ông Phúc          |
        | Thành viên đoàn giám sát                                   | Ông Phúc; Bà Ngân |
        | Đã rà soát, thành viên đoàn không thuộc diện phải thay đổi | có                |
        | Ngày làm việc                                              | 06/02/2026        |
        | Văn bản                                                    | 06/NQ-HĐND        |
      Và ngày 26/01/2026 "Bà Ngân" đã thực hiện "Thông báo" trên "giám sát chuyên đề trường học" với:
        | Đề cương báo cáo tự giám sát | Đề cương gồm 4 mục |
        | Văn bản                      | 09/TB-MTTQ         |
      Và ngày 06/02/2026 "Ông Phúc" đã thực hiện "Khai mạc" trên "giám sát chuyên đề trường học" với:
        | Người đại diện bên được giám sát | cấp phó của người đứng đầu |
      Và ngày 06/02/2026 "Ông Phúc" đã thực hiện "Kết luận buổi làm việc" trên "giám sát chuyên đề trường học" với:
        | Biên bản | Biên bản 06/02 |
      Và ngày 24/02/2026 "Ông Phúc" đã thực hiện "Báo cáo kết quả" trên "giám sát chuyên đề trường học" với:
        | Báo cáo | Báo cáo số 04 |
      Khi đến ngày 04/03/2026
      Thì hồ sơ "giám sát chuyên đề trường học" quá hạn "Thường trực Hội đồng nhân dân xem xét báo cáo"

    Tình huống: Kết luận không có chữ ký của Thường trực
      Biết ngày 13/01/2026 "Bà Ngân" đã thực hiện "Ra quyết định" trên "giám sát chuyên đề trường học" với:
        | Trưởng đoàn giám sát                                       | Ông Phúc          |
        | Thành viên đoàn giám sát                                   | Ông Phúc; Bà Ngân |
        | Đã rà soát, thành viên đoàn không thuộc diện phải thay đổi | có                |
        | Ngày làm việc                                              | 06/02/2026        |
        | Văn bản                                                    | 06/NQ-HĐND        |
      Và ngày 26/01/2026 "Bà Ngân" đã thực hiện "Thông báo" trên "giám sát chuyên đề trường học" với:
        | Đề cương báo cáo tự giám sát | Đề cương gồm 4 mục |
        | Văn bản                      | 09/TB-MTTQ         |
      Và ngày 06/02/2026 "Ông Phúc" đã thực hiện "Khai mạc" trên "giám sát chuyên đề trường học" với:
        | Người đại diện bên được giám sát | cấp phó của người đứng đầu |
      Và ngày 06/02/2026 "Ông Phúc" đã thực hiện "Kết luận buổi làm việc" trên "giám sát chuyên đề trường học" với:
        | Biên bản | Biên bản 06/02 |
      Và ngày 24/02/2026 "Ông Phúc" đã thực hiện "Báo cáo kết quả" trên "giám sát chuyên đề trường học" với:
        | Báo cáo | Báo cáo số 04 |
      Khi "Bà Ngân" thử "Kết luận, kiến nghị" trên "giám sát chuyên đề trường học" với:
        | Số kiến nghị trong kết luận | 0                      |
        | Nơi nhận văn bản kiến nghị  | Trường Mầm non Hoa Sữa |
        | Văn bản                     | 09/KL-HĐND             |
        | Chữ ký                      | Ông Phúc               |
      Thì bị từ chối vì "chữ ký"

    Tình huống: Đại diện tổ chức giám sát không kết luận thay Thường trực
      Biết ngày 13/01/2026 "Bà Ngân" đã thực hiện "Ra quyết định" trên "giám sát chuyên đề trường học" với:
        | Trưởng đoàn giám sát                                       | Ông Phúc          |
        | Thành viên đoàn giám sát                                   | Ông Phúc; Bà Ngân |
        | Đã rà soát, thành viên đoàn không thuộc diện phải thay đổi | có                |
        | Ngày làm việc                                              | 06/02/2026        |
        | Văn bản                                                    | 06/NQ-HĐND        |
      Và ngày 26/01/2026 "Bà Ngân" đã thực hiện "Thông báo" trên "giám sát chuyên đề trường học" với:
        | Đề cương báo cáo tự giám sát | Đề cương gồm 4 mục |
        | Văn bản                      | 09/TB-MTTQ         |
      Và ngày 06/02/2026 "Ông Phúc" đã thực hiện "Khai mạc" trên "giám sát chuyên đề trường học" với:
        | Người đại diện bên được giám sát | cấp phó của người đứng đầu |
      Và ngày 06/02/2026 "Ông Phúc" đã thực hiện "Kết luận buổi làm việc" trên "giám sát chuyên đề trường học" với:
        | Biên bản | Biên bản 06/02 |
      Và ngày 24/02/2026 "Ông Phúc" đã thực hiện "Báo cáo kết quả" trên "giám sát chuyên đề trường học" với:
        | Báo cáo | Báo cáo số 04 |
      Khi "Bà Hòa" thử "Kết luận, kiến nghị" trên "giám sát chuyên đề trường học" với:
        | Số kiến nghị trong kết luận | 0                      |
        | Nơi nhận văn bản kiến nghị  | Trường Mầm non Hoa Sữa |
        | Văn bản                     | 09/KL-HĐND             |
        | Chữ ký                      | Bà Ngân                |
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"

  Quy tắc: Từ ngày 01/3/2026 các số ngày này do địa phương đặt, chưa có văn bản xác nhận

    Bối cảnh:
      Biết hồ sơ "giám sát chuyên đề mùa xuân" thuộc loại "Cuộc giám sát" do "Bà Ngân" mở ngày 02/03/2026 với:
        | Hình thức giám sát                     | giám sát chuyên đề của Hội đồng nhân dân     |
        | Tổ chức chủ trì giám sát               | Thường trực Hội đồng nhân dân phường Hoa Sữa |
        | Cấp                                    | cấp xã                                       |
        | Những người được giám sát              | Bà Yến                                       |
        | Cấp ủy của người được giám sát         | Đảng ủy phường Hoa Sữa                       |
        | Cơ quan, tổ chức, đơn vị được giám sát | Trường Mầm non Hoa Sữa                       |
      Và ngày 03/03/2026 "Bà Ngân" đã thực hiện "Ra quyết định" trên "giám sát chuyên đề mùa xuân" với:
        | Trưởng đoàn giám sát                                       | Ông Phúc          |
        | Thành viên đoàn giám sát                                   | Ông Phúc; Bà Ngân |
        | Đã rà soát, thành viên đoàn không thuộc diện phải thay đổi | có                |
        | Ngày làm việc                                              | 02/04/2026        |
        | Văn bản                                                    | 06/NQ-HĐND        |

    Tình huống: Hạn thông báo là mười lăm ngày
      Khi đến ngày 04/03/2026
      Thì hạn "Thông báo quyết định thành lập đoàn của Hội đồng nhân dân" của "giám sát chuyên đề mùa xuân" là ngày 18/03/2026

    Tình huống: Vẫn gửi chậm nhất mười ngày trước
      Biết hôm nay là ngày 23/03/2026
      Khi "Bà Ngân" thực hiện "Thông báo" trên "giám sát chuyên đề mùa xuân" với:
        | Đề cương báo cáo tự giám sát | Đề cương gồm 4 mục |
        | Văn bản                      | 09/TB-MTTQ         |
      Thì hồ sơ "giám sát chuyên đề mùa xuân" ở trạng thái "Đã gửi kế hoạch, quyết định, đề cương"

    Tình huống: Còn chín ngày thì không gửi được nữa
      Biết hôm nay là ngày 24/03/2026
      Khi "Bà Ngân" thử "Thông báo" trên "giám sát chuyên đề mùa xuân" với:
        | Đề cương báo cáo tự giám sát | Đề cương gồm 4 mục |
        | Văn bản                      | 09/TB-MTTQ         |
      Thì bị từ chối vì "không quá ngày cuối còn kịp gửi chương trình và thành phần đoàn trước buổi làm việc"

    Tình huống: Hạn xem xét báo cáo là bảy ngày
      Biết ngày 16/03/2026 "Bà Ngân" đã thực hiện "Thông báo" trên "giám sát chuyên đề mùa xuân" với:
        | Đề cương báo cáo tự giám sát | Đề cương gồm 4 mục |
        | Văn bản                      | 09/TB-HĐND         |
      Và ngày 02/04/2026 "Ông Phúc" đã thực hiện "Khai mạc" trên "giám sát chuyên đề mùa xuân" với:
        | Người đại diện bên được giám sát | người đứng đầu |
      Và ngày 02/04/2026 "Ông Phúc" đã thực hiện "Kết luận buổi làm việc" trên "giám sát chuyên đề mùa xuân" với:
        | Biên bản | Biên bản 02/04 |
      Và hôm nay là ngày 14/04/2026
      Khi "Ông Phúc" thực hiện "Báo cáo kết quả" trên "giám sát chuyên đề mùa xuân" với:
        | Báo cáo | Báo cáo số 07 |
      Thì hạn "Thường trực Hội đồng nhân dân xem xét báo cáo" của "giám sát chuyên đề mùa xuân" là ngày 21/04/2026
