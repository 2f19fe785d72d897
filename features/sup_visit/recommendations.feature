# language: vi
Tính năng: Kết luận, kiến nghị của đoàn và việc thực hiện

  Bối cảnh:
    Biết hôm nay là ngày 05/01/2026
    Và "Bà Yến" là "Người đứng đầu" của "Trường Mầm non Hoa Sữa"
    Và "Bà Lan" là "Văn phòng cấp ủy" của "Đảng ủy phường Hoa Sữa"
    Và "Bà Thu" là "Chi ủy, bí thư chi bộ" của "Chi bộ khu dân cư số 3"
    Và "Ông Dũng" là "Ban Thường trực Ủy ban Mặt trận Tổ quốc" của "Ủy ban Mặt trận Tổ quốc phường Hoa Sữa"
    Và "Bà Hạnh" là "Đại diện tổ chức giám sát" của "Hội Liên hiệp Phụ nữ phường Hoa Sữa"
    Và "Ông Sơn" là "Người xác nhận kết quả khắc phục" của "Đảng ủy phường Hoa Sữa"
    Và có tổ chức "Ủy ban Kiểm tra Đảng ủy phường Hoa Sữa"
    Và hồ sơ "kế hoạch của bà Yến" thuộc loại "Kế hoạch tu dưỡng, rèn luyện" do "Bà Lan" mở ngày 05/01/2026 với:
      | Người lập kế hoạch                               | Bà Yến                 |
      | Cấp ủy quản lý hồ sơ                             | Đảng ủy phường Hoa Sữa |
      | Chi bộ                                           | Chi bộ khu dân cư số 3 |
      | Cấp có thẩm quyền xác nhận, phê duyệt            | Đảng ủy phường Hoa Sữa |
      | Đối tượng                                        | cán bộ chủ chốt        |
      | Năm                                              | 2026                   |
      | Thuộc diện phải niêm yết                         | không                  |
      | Thuộc diện Ban Thường vụ quản lý                 | có                     |
      | Thuộc diện mở rộng đối tượng niêm yết            | không                  |
      | Số hạn chế, khuyết điểm năm trước chưa khắc phục | 0                      |
    Và ngày 05/01/2026 "Bà Yến" đã thực hiện "Bắt đầu dự thảo" trên "kế hoạch của bà Yến"
    Và ngày 06/01/2026 "Bà Yến" đã thực hiện "Đăng ký" trên "kế hoạch của bà Yến" với:
      | Chuyên đề năm    | Nêu gương của người đứng đầu |
      | Công việc cụ thể | Công khai thu chi hằng tháng |
    Và ngày 08/01/2026 "Bà Thu" đã thực hiện "Đưa ra chi bộ góp ý" trên "kế hoạch của bà Yến" với:
      | Biên bản | Biên bản họp chi bộ số 01 |
    Và ngày 12/01/2026 "Bà Lan" thay mặt "Ban Thường vụ" đã thực hiện "Xác nhận, phê duyệt" trên "kế hoạch của bà Yến" với:
      | Văn bản | 12-QĐ/ĐU |
    Và hồ sơ "phân công Hội Phụ nữ" thuộc loại "Phân công giám sát" gắn với "kế hoạch của bà Yến" do "Ông Dũng" mở ngày 13/01/2026 với:
      | Người được giám sát             | Bà Yến                                 |
      | Ủy ban Mặt trận Tổ quốc chủ trì | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
      | Cấp ủy bàn giao kế hoạch        | Đảng ủy phường Hoa Sữa                 |
      | Giấy biên nhận                  | Biên nhận số 04                        |
    Và ngày 14/01/2026 "Ông Dũng" đã thực hiện "Dự kiến" trên "phân công Hội Phụ nữ" với:
      | Tổ chức chủ trì giám sát | Hội Liên hiệp Phụ nữ phường Hoa Sữa |
      | Nội dung giám sát        | đạo đức, lối sống                   |
      | Giám sát từ ngày         | 15/01/2026                          |
      | Giám sát đến hết ngày    | 30/06/2026                          |
    Và ngày 14/01/2026 "Ông Dũng" đã thực hiện "Phân công" trên "phân công Hội Phụ nữ" với:
      | Văn bản | 05/QĐ-MTTQ |
    Và ngày 15/01/2026 "Bà Hạnh" đã thực hiện "Nhận nhiệm vụ" trên "phân công Hội Phụ nữ"
    Và ngày 15/01/2026 "Bà Hạnh" đã thực hiện "Bắt đầu giám sát" trên "phân công Hội Phụ nữ"
    Và hồ sơ "đoàn giám sát trường" thuộc loại "Cuộc giám sát" gắn với "phân công Hội Phụ nữ" do "Ông Dũng" mở ngày 20/01/2026 với:
      | Hình thức giám sát                     | đoàn giám sát                          |
      | Tổ chức chủ trì giám sát               | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
      | Ủy ban Mặt trận Tổ quốc cùng cấp       | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
      | Cấp                                    | cấp xã                                 |
      | Những người được giám sát              | Bà Yến                                 |
      | Cấp ủy của người được giám sát         | Đảng ủy phường Hoa Sữa                 |
      | Cơ quan, tổ chức, đơn vị được giám sát | Trường Mầm non Hoa Sữa                 |
    Và ngày 26/01/2026 "Ông Dũng" đã thực hiện "Ra quyết định" trên "đoàn giám sát trường" với:
      | Trưởng đoàn giám sát                                       | Ông Dũng          |
      | Thành viên đoàn giám sát                                   | Ông Dũng; Bà Hạnh |
      | Đã rà soát, thành viên đoàn không thuộc diện phải thay đổi | có                |
      | Ngày làm việc                                              | 04/03/2026        |
      | Văn bản                                                    | 08/QĐ-MTTQ        |
    Và ngày 09/02/2026 "Ông Dũng" đã thực hiện "Thông báo" trên "đoàn giám sát trường" với:
      | Đề cương báo cáo tự giám sát | Đề cương gồm 4 mục |
      | Văn bản                      | 09/TB-MTTQ         |
    Và ngày 04/03/2026 "Ông Dũng" đã thực hiện "Khai mạc" trên "đoàn giám sát trường" với:
      | Người đại diện bên được giám sát | cấp phó của người đứng đầu |
    Và ngày 04/03/2026 "Ông Dũng" đã thực hiện "Kết luận buổi làm việc" trên "đoàn giám sát trường" với:
      | Biên bản | Biên bản làm việc 04/03 |

  Quy tắc: Trưởng đoàn báo cáo trong mười lăm ngày kể từ khi kết thúc buổi làm việc

    Tình huống: Báo cáo vào ngày cuối
      Biết hôm nay là ngày 19/03/2026
      Khi "Ông Dũng" thực hiện "Báo cáo kết quả" trên "đoàn giám sát trường" với:
        | Báo cáo | Báo cáo số 05 |
      Thì hạn "Báo cáo kết quả giám sát" của "đoàn giám sát trường" đã được thực hiện đúng hạn

    Tình huống: Báo cáo chậm một ngày
      Biết hôm nay là ngày 20/03/2026
      Khi "Ông Dũng" thực hiện "Báo cáo kết quả" trên "đoàn giám sát trường" với:
        | Báo cáo | Báo cáo số 05 |
      Thì hạn "Báo cáo kết quả giám sát" của "đoàn giám sát trường" đã được thực hiện nhưng quá hạn

  Quy tắc: Kết luận của đoàn nêu số kiến nghị, nơi nhận và có chữ ký của Ban Thường trực

    Tình huống: Kết luận có chữ ký
      Biết ngày 16/03/2026 "Ông Dũng" đã thực hiện "Báo cáo kết quả" trên "đoàn giám sát trường" với:
        | Báo cáo | Báo cáo số 05 |
      Và hôm nay là ngày 18/03/2026
      Khi "Ông Dũng" thực hiện "Kết luận, kiến nghị" trên "đoàn giám sát trường" với:
        | Số kiến nghị trong kết luận | 2                                                         |
        | Nơi nhận văn bản kiến nghị  | Trường Mầm non Hoa Sữa; Ủy ban Mặt trận Tổ quốc thành phố |
        | Văn bản                     | 20/KN-MTTQ                                                |
        | Chữ ký                      | Ông Dũng                                                  |
      Thì hồ sơ "đoàn giám sát trường" ở trạng thái "Đã kết luận, gửi văn bản kiến nghị"

    Tình huống: Người ký không thuộc Ban Thường trực
      Biết ngày 16/03/2026 "Ông Dũng" đã thực hiện "Báo cáo kết quả" trên "đoàn giám sát trường" với:
        | Báo cáo | Báo cáo số 05 |
      Và hôm nay là ngày 18/03/2026
      Khi "Ông Dũng" thử "Kết luận, kiến nghị" trên "đoàn giám sát trường" với:
        | Số kiến nghị trong kết luận | 2                                                         |
        | Nơi nhận văn bản kiến nghị  | Trường Mầm non Hoa Sữa; Ủy ban Mặt trận Tổ quốc thành phố |
        | Văn bản                     | 20/KN-MTTQ                                                |
        | Chữ ký                      | Bà Hạnh                                                   |
      Thì bị từ chối vì "chữ ký"

    Tình huống: Số kiến nghị không thể nhỏ hơn không
      Biết ngày 16/03/2026 "Ông Dũng" đã thực hiện "Báo cáo kết quả" trên "đoàn giám sát trường" với:
        | Báo cáo | Báo cáo số 05 |
      Và hôm nay là ngày 18/03/2026
      Khi "Ông Dũng" thử "Kết luận, kiến nghị" trên "đoàn giám sát trường" với:
        | Số kiến nghị trong kết luận | -1                                                        |
        | Nơi nhận văn bản kiến nghị  | Trường Mầm non Hoa Sữa; Ủy ban Mặt trận Tổ quốc thành phố |
        | Văn bản                     | 20/KN-MTTQ                                                |
        | Chữ ký                      | Ông Dũng                                                  |
      Thì bị từ chối vì "số kiến nghị trong kết luận từ 0 trở lên"

  Quy tắc: Mỗi kiến nghị thành một hồ sơ khắc phục; bên được giám sát trả lời

    Tình huống: Giao thực hiện một kiến nghị
      Biết ngày 16/03/2026 "Ông Dũng" đã thực hiện "Báo cáo kết quả" trên "đoàn giám sát trường" với:
        | Báo cáo | Báo cáo số 05 |
      Và ngày 18/03/2026 "Ông Dũng" đã thực hiện "Kết luận, kiến nghị" trên "đoàn giám sát trường" với:
        | Số kiến nghị trong kết luận | 1                                                         |
        | Nơi nhận văn bản kiến nghị  | Trường Mầm non Hoa Sữa; Ủy ban Mặt trận Tổ quốc thành phố |
        | Văn bản                     | 20/KN-MTTQ                                                |
        | Chữ ký                      | Ông Dũng                                                  |
      Và hôm nay là ngày 19/03/2026
      Khi "Ông Dũng" thực hiện "Giao thực hiện kiến nghị" trên "đoàn giám sát trường" với:
        | Người, tổ chức phải thực hiện kiến nghị | Trường Mầm non Hoa Sữa          |
        | Kết quả, sản phẩm phải đạt              | Công khai thu chi trên bảng tin |
        | Hạn thực hiện kiến nghị                 | 30/04/2026                      |
      Thì hồ sơ "đoàn giám sát trường" có 1 hồ sơ "Khắc phục hạn chế, khuyết điểm; thực hiện kiến nghị" ở trạng thái "Đã giao"
      Và hạn "Trả lời kiến nghị sau giám sát" của "đoàn giám sát trường" là ngày 16/04/2026

    Tình huống: Giao nhiều hơn số kiến nghị đã kết luận
      Biết ngày 16/03/2026 "Ông Dũng" đã thực hiện "Báo cáo kết quả" trên "đoàn giám sát trường" với:
        | Báo cáo | Báo cáo số 05 |
      Và ngày 18/03/2026 "Ông Dũng" đã thực hiện "Kết luận, kiến nghị" trên "đoàn giám sát trường" với:
        | Số kiến nghị trong kết luận | 1                                                         |
        | Nơi nhận văn bản kiến nghị  | Trường Mầm non Hoa Sữa; Ủy ban Mặt trận Tổ quốc thành phố |
        | Văn bản                     | 20/KN-MTTQ                                                |
        | Chữ ký                      | Ông Dũng                                                  |
      Và ngày 19/03/2026 "Ông Dũng" đã thực hiện "Giao thực hiện kiến nghị" trên "đoàn giám sát trường" với:
        | Người, tổ chức phải thực hiện kiến nghị | Trường Mầm non Hoa Sữa          |
        | Kết quả, sản phẩm phải đạt              | Công khai thu chi trên bảng tin |
        | Hạn thực hiện kiến nghị                 | 30/04/2026                      |
      Và hôm nay là ngày 20/03/2026
      Khi "Ông Dũng" thử "Giao thực hiện kiến nghị" trên "đoàn giám sát trường" với:
        | Người, tổ chức phải thực hiện kiến nghị | Trường Mầm non Hoa Sữa |
        | Kết quả, sản phẩm phải đạt              | Niêm yết thực đơn      |
        | Hạn thực hiện kiến nghị                 | 30/04/2026             |
      Thì bị từ chối vì "nhỏ hơn số kiến nghị trong kết luận"

    Tình huống: Hạn thực hiện đã qua
      Biết ngày 16/03/2026 "Ông Dũng" đã thực hiện "Báo cáo kết quả" trên "đoàn giám sát trường" với:
        | Báo cáo | Báo cáo số 05 |
      Và ngày 18/03/2026 "Ông Dũng" đã thực hiện "Kết luận, kiến nghị" trên "đoàn giám sát trường" với:
        | Số kiến nghị trong kết luận | 1                                                         |
        | Nơi nhận văn bản kiến nghị  | Trường Mầm non Hoa Sữa; Ủy ban Mặt trận Tổ quốc thành phố |
        | Văn bản                     | 20/KN-MTTQ                                                |
        | Chữ ký                      | Ông Dũng                                                  |
      Và hôm nay là ngày 20/03/2026
      Khi "Ông Dũng" thử "Giao thực hiện kiến nghị" trên "đoàn giám sát trường" với:
        | Người, tổ chức phải thực hiện kiến nghị | Trường Mầm non Hoa Sữa          |
        | Kết quả, sản phẩm phải đạt              | Công khai thu chi trên bảng tin |
        | Hạn thực hiện kiến nghị                 | 20/03/2026                      |
      Thì bị từ chối vì "hạn thực hiện kiến nghị lớn hơn ngày thực hiện"

    Tình huống: Nhà trường trả lời kiến nghị đúng hạn
      Biết ngày 16/03/2026 "Ông Dũng" đã thực hiện "Báo cáo kết quả" trên "đoàn giám sát trường" với:
        | Báo cáo | Báo cáo số 05 |
      Và ngày 18/03/2026 "Ông Dũng" đã thực hiện "Kết luận, kiến nghị" trên "đoàn giám sát trường" với:
        | Số kiến nghị trong kết luận | 1                                                         |
        | Nơi nhận văn bản kiến nghị  | Trường Mầm non Hoa Sữa; Ủy ban Mặt trận Tổ quốc thành phố |
        | Văn bản                     | 20/KN-MTTQ                                                |
        | Chữ ký                      | Ông Dũng                                                  |
      Và ngày 19/03/2026 "Ông Dũng" đã thực hiện "Giao thực hiện kiến nghị" trên "đoàn giám sát trường" với:
        | Người, tổ chức phải thực hiện kiến nghị | Trường Mầm non Hoa Sữa          |
        | Kết quả, sản phẩm phải đạt              | Công khai thu chi trên bảng tin |
        | Hạn thực hiện kiến nghị                 | 30/04/2026                      |
      Và hôm nay là ngày 16/04/2026
      Khi "Bà Yến" thực hiện "Trả lời kiến nghị" trên "đoàn giám sát trường" với:
        | Văn bản | 31/TMN |
      Thì hạn "Trả lời kiến nghị sau giám sát" của "đoàn giám sát trường" đã được thực hiện đúng hạn

    Tình huống: Nhà trường chưa trả lời
      Biết ngày 16/03/2026 "Ông Dũng" đã thực hiện "Báo cáo kết quả" trên "đoàn giám sát trường" với:
        | Báo cáo | Báo cáo số 05 |
      Và ngày 18/03/2026 "Ông Dũng" đã thực hiện "Kết luận, kiến nghị" trên "đoàn giám sát trường" với:
        | Số kiến nghị trong kết luận | 1                                                         |
        | Nơi nhận văn bản kiến nghị  | Trường Mầm non Hoa Sữa; Ủy ban Mặt trận Tổ quốc thành phố |
        | Văn bản                     | 20/KN-MTTQ                                                |
        | Chữ ký                      | Ông Dũng                                                  |
      Và ngày 19/03/2026 "Ông Dũng" đã thực hiện "Giao thực hiện kiến nghị" trên "đoàn giám sát trường" với:
        | Người, tổ chức phải thực hiện kiến nghị | Trường Mầm non Hoa Sữa          |
        | Kết quả, sản phẩm phải đạt              | Công khai thu chi trên bảng tin |
        | Hạn thực hiện kiến nghị                 | 30/04/2026                      |
      Khi đến ngày 17/04/2026
      Thì hồ sơ "đoàn giám sát trường" quá hạn "Trả lời kiến nghị sau giám sát"

  Quy tắc: Cuộc giám sát chỉ kết thúc khi mọi kiến nghị đã được giao và đã thực hiện xong

    Bối cảnh:
      Biết ngày 16/03/2026 "Ông Dũng" đã thực hiện "Báo cáo kết quả" trên "đoàn giám sát trường" với:
        | Báo cáo | Báo cáo số 05 |

    Tình huống: Còn kiến nghị chưa giao
      Biết ngày 18/03/2026 "Ông Dũng" đã thực hiện "Kết luận, kiến nghị" trên "đoàn giám sát trường" với:
        | Số kiến nghị trong kết luận | 1                                                         |
        | Nơi nhận văn bản kiến nghị  | Trường Mầm non Hoa Sữa; Ủy ban Mặt trận Tổ quốc thành phố |
        | Văn bản                     | 20/KN-MTTQ                                                |
        | Chữ ký                      | Ông Dũng                                                  |
      Và ngày 19/03/2026 "Ông Dũng" đã thực hiện "Theo dõi, đôn đốc" trên "đoàn giám sát trường"
      Và hôm nay là ngày 20/03/2026
      Khi "Ông Dũng" thử "Kết thúc" trên "đoàn giám sát trường"
      Thì bị từ chối vì "số kiến nghị trong kết luận"

    Tình huống: Còn kiến nghị chưa thực hiện xong
      Biết ngày 18/03/2026 "Ông Dũng" đã thực hiện "Kết luận, kiến nghị" trên "đoàn giám sát trường" với:
        | Số kiến nghị trong kết luận | 1                                                         |
        | Nơi nhận văn bản kiến nghị  | Trường Mầm non Hoa Sữa; Ủy ban Mặt trận Tổ quốc thành phố |
        | Văn bản                     | 20/KN-MTTQ                                                |
        | Chữ ký                      | Ông Dũng                                                  |
      Và ngày 19/03/2026 "Ông Dũng" đã thực hiện "Giao thực hiện kiến nghị" trên "đoàn giám sát trường" với:
        | Người, tổ chức phải thực hiện kiến nghị | Trường Mầm non Hoa Sữa          |
        | Kết quả, sản phẩm phải đạt              | Công khai thu chi trên bảng tin |
        | Hạn thực hiện kiến nghị                 | 30/04/2026                      |
      Và ngày 19/03/2026 "Ông Dũng" đã thực hiện "Theo dõi, đôn đốc" trên "đoàn giám sát trường"
      Và hôm nay là ngày 20/03/2026
      Khi "Ông Dũng" thử "Kết thúc" trên "đoàn giám sát trường"
      Thì bị từ chối vì "khắc phục hạn chế, khuyết điểm; thực hiện kiến nghị"

    Tình huống: Kiến nghị đã thực hiện xong
      Biết ngày 18/03/2026 "Ông Dũng" đã thực hiện "Kết luận, kiến nghị" trên "đoàn giám sát trường" với:
        | Số kiến nghị trong kết luận | 1                                                         |
        | Nơi nhận văn bản kiến nghị  | Trường Mầm non Hoa Sữa; Ủy ban Mặt trận Tổ quốc thành phố |
        | Văn bản                     | 20/KN-MTTQ                                                |
        | Chữ ký                      | Ông Dũng                                                  |
      Và ngày 19/03/2026 "Ông Dũng" đã thực hiện "Giao thực hiện kiến nghị" trên "đoàn giám sát trường" với:
        | Người, tổ chức phải thực hiện kiến nghị | Trường Mầm non Hoa Sữa          |
        | Kết quả, sản phẩm phải đạt              | Công khai thu chi trên bảng tin |
        | Hạn thực hiện kiến nghị                 | 30/04/2026                      |
      Và ngày 19/03/2026 "Ông Dũng" đã thực hiện "Theo dõi, đôn đốc" trên "đoàn giám sát trường"
      Và "việc công khai thu chi" là hồ sơ "Khắc phục hạn chế, khuyết điểm; thực hiện kiến nghị" phát sinh từ "đoàn giám sát trường"
      Và ngày 27/03/2026 "Bà Lan" thay mặt "Cấp ủy" đã thực hiện "Xác định không còn phù hợp" trên "việc công khai thu chi" với:
        | Lý do   | Thành phố đã có bảng tin chung |
        | Văn bản | 21-CV/ĐU                       |
      Khi "Ông Dũng" thực hiện "Kết thúc" trên "đoàn giám sát trường"
      Thì hồ sơ "đoàn giám sát trường" ở trạng thái "Kết thúc"

    Tình huống: Kết luận không có kiến nghị
      Biết ngày 18/03/2026 "Ông Dũng" đã thực hiện "Kết luận, kiến nghị" trên "đoàn giám sát trường" với:
        | Số kiến nghị trong kết luận | 0                                                         |
        | Nơi nhận văn bản kiến nghị  | Trường Mầm non Hoa Sữa; Ủy ban Mặt trận Tổ quốc thành phố |
        | Văn bản                     | 20/KN-MTTQ                                                |
        | Chữ ký                      | Ông Dũng                                                  |
      Và ngày 19/03/2026 "Ông Dũng" đã thực hiện "Theo dõi, đôn đốc" trên "đoàn giám sát trường"
      Và hôm nay là ngày 20/03/2026
      Khi "Ông Dũng" thực hiện "Kết thúc" trên "đoàn giám sát trường"
      Thì hồ sơ "đoàn giám sát trường" ở trạng thái "Kết thúc"

  Quy tắc: Trong khi xem xét lại, hạn trả lời dừng lại; có thể đối thoại; kiến nghị được giữ, sửa hoặc rút

    Bối cảnh:
      Biết ngày 16/03/2026 "Ông Dũng" đã thực hiện "Báo cáo kết quả" trên "đoàn giám sát trường" với:
        | Báo cáo | Báo cáo số 05 |
      Và ngày 18/03/2026 "Ông Dũng" đã thực hiện "Kết luận, kiến nghị" trên "đoàn giám sát trường" với:
        | Số kiến nghị trong kết luận | 2                                                         |
        | Nơi nhận văn bản kiến nghị  | Trường Mầm non Hoa Sữa; Ủy ban Mặt trận Tổ quốc thành phố |
        | Văn bản                     | 20/KN-MTTQ                                                |
        | Chữ ký                      | Ông Dũng                                                  |
      Và ngày 19/03/2026 "Ông Dũng" đã thực hiện "Giao thực hiện kiến nghị" trên "đoàn giám sát trường" với:
        | Người, tổ chức phải thực hiện kiến nghị | Trường Mầm non Hoa Sữa          |
        | Kết quả, sản phẩm phải đạt              | Công khai thu chi trên bảng tin |
        | Hạn thực hiện kiến nghị                 | 30/04/2026                      |

    Tình huống: Đề nghị xem xét lại thì hạn trả lời dừng
      Biết hôm nay là ngày 26/03/2026
      Khi "Bà Yến" thực hiện "Đề nghị xem xét lại" trên "đoàn giám sát trường" với:
        | Lý do | Đã công khai trên trang thông tin của trường |
      Thì hạn "Trả lời kiến nghị sau giám sát" của "đoàn giám sát trường" đang tạm dừng

    Tình huống: Đối thoại rồi rút một kiến nghị
      Biết ngày 26/03/2026 "Bà Yến" đã thực hiện "Đề nghị xem xét lại" trên "đoàn giám sát trường" với:
        | Lý do | Đã công khai trên trang thông tin của trường |
      Và ngày 31/03/2026 "Ông Dũng" đã thực hiện "Đối thoại" trên "đoàn giám sát trường" với:
        | Biên bản | Biên bản đối thoại 31/03 |
      Khi "Ông Dũng" thực hiện "Quyết định việc xem xét lại" trên "đoàn giám sát trường" với:
        | Kết quả xem xét lại         | rút kiến nghị                       |
        | Số kiến nghị trong kết luận | 1                                   |
        | Lý do                       | Kiến nghị thứ hai đã được thực hiện |
        | Văn bản                     | 24/KN-MTTQ                          |
      Thì hồ sơ "đoàn giám sát trường" có "Số kiến nghị trong kết luận" là "1"
      Và hạn "Trả lời kiến nghị sau giám sát" của "đoàn giám sát trường" là ngày 21/04/2026

    Tình huống: Không rút được kiến nghị đã giao thực hiện
      Biết ngày 26/03/2026 "Bà Yến" đã thực hiện "Đề nghị xem xét lại" trên "đoàn giám sát trường" với:
        | Lý do | Đã công khai trên trang thông tin của trường |
      Và hôm nay là ngày 31/03/2026
      Khi "Ông Dũng" thử "Quyết định việc xem xét lại" trên "đoàn giám sát trường" với:
        | Kết quả xem xét lại         | rút kiến nghị                   |
        | Số kiến nghị trong kết luận | 0                               |
        | Lý do                       | Các kiến nghị đã được thực hiện |
        | Văn bản                     | 24/KN-MTTQ                      |
      Thì bị từ chối vì "số kiến nghị trong kết luận"
