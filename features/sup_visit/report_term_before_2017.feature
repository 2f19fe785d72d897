# language: vi
Tính năng: Giám sát chuyên đề trước Nghị quyết liên tịch 403/2017

  Bối cảnh:
    Biết hôm nay là ngày 03/04/2017
    Và "Bà Yến" là "Người đứng đầu" của "Trường Mầm non Hoa Sữa"
    Và "Bà Lan" là "Văn phòng cấp ủy" của "Đảng ủy phường Hoa Sữa"
    Và "Bà Ngân" là "Thường trực Hội đồng nhân dân" của "Thường trực Hội đồng nhân dân phường Hoa Sữa"
    Và "Ông Phúc" là "Trưởng đoàn, tổ trưởng giám sát" của "Thường trực Hội đồng nhân dân phường Hoa Sữa"
    Và hồ sơ "giám sát chuyên đề năm 2017" thuộc loại "Cuộc giám sát" do "Bà Ngân" mở ngày 03/04/2017 với:
      | Hình thức giám sát                     | giám sát chuyên đề của Hội đồng nhân dân     |
      | Tổ chức chủ trì giám sát               | Thường trực Hội đồng nhân dân phường Hoa Sữa |
      | Cấp                                    | cấp xã                                       |
      | Những người được giám sát              | Bà Yến                                       |
      | Cấp ủy của người được giám sát         | Đảng ủy phường Hoa Sữa                       |
      | Cơ quan, tổ chức, đơn vị được giám sát | Trường Mầm non Hoa Sữa                       |
    Và ngày 10/04/2017 "Bà Ngân" đã thực hiện "Ra quyết định" trên "giám sát chuyên đề năm 2017" với:
      | Trưởng đoàn giám sát                                       | Ông Phúc          |
      | Thành viên đoàn giám sát                                   | Ông Phúc; Bà Ngân |
      | Đã rà soát, thành viên đoàn không thuộc diện phải thay đổi | có                |
      | Ngày làm việc                                              | 10/05/2017        |
      | Văn bản                                                    | 06/NQ-HĐND        |
    Và ngày 18/04/2017 "Bà Ngân" đã thực hiện "Thông báo" trên "giám sát chuyên đề năm 2017" với:
      | Đề cương báo cáo tự giám sát | Đề cương gồm 4 mục |
      | Văn bản                      | 09/TB-HĐND         |
    Và ngày 10/05/2017 "Ông Phúc" đã thực hiện "Khai mạc" trên "giám sát chuyên đề năm 2017" với:
      | Người đại diện bên được giám sát | người đứng đầu |

  Quy tắc: Trước ngày 15/6/2017 hạn mười lăm ngày để báo cáo do địa phương đặt

    Tình huống: Buổi làm việc kết thúc khi nghị quyết chưa ban hành
      Biết hôm nay là ngày 10/05/2017
      Khi "Ông Phúc" thực hiện "Kết luận buổi làm việc" trên "giám sát chuyên đề năm 2017" với:
        | Biên bản | Biên bản 10/05 |
      Thì hạn "Báo cáo kết quả giám sát" của "giám sát chuyên đề năm 2017" là ngày 25/05/2017
