# language: vi
Tính năng: Điều chỉnh và tổng kết chương trình

  Bối cảnh:
    Biết hôm nay là ngày 05/01/2026
    Và "Ông Bình" là "Ủy ban Kiểm tra" của "Ủy ban Kiểm tra Đảng ủy phường Hoa Sữa"
    Và "Bà Ngân" là "Thành viên đoàn, tổ giám sát" của "Ủy ban Kiểm tra Đảng ủy phường Hoa Sữa"
    Và "Bà Lan" là "Văn phòng cấp ủy" của "Đảng ủy phường Hoa Sữa"
    Và "Ông Minh" là "Người đứng đầu" của "Đảng ủy phường Hoa Sữa"
    Và "Bà Lý" là "Chi ủy, bí thư chi bộ" của "Chi bộ Trường Mầm non Hoa Sữa"
    Và hồ sơ "chương trình năm 2026" thuộc loại "Chương trình kiểm tra, giám sát năm" do "Ông Bình" mở ngày 05/01/2026 với:
      | Cấp ủy ban hành chương trình      | Đảng ủy phường Hoa Sữa                 |
      | Cấp ủy, Ủy ban Kiểm tra tiến hành | Ủy ban Kiểm tra Đảng ủy phường Hoa Sữa |
      | Cấp tiến hành                     | cấp trên trực tiếp cơ sở               |
      | Năm                               | 2026                                   |
      | Chương trình từ ngày              | 01/01/2026                             |
      | Chương trình đến hết ngày         | 31/12/2026                             |
    Và ngày 15/01/2026 "Ông Bình" đã thực hiện "Lấy ý kiến" trên "chương trình năm 2026" với:
      | Các cuộc trong chương trình                               | Tháng 3: khảo sát Trường Mầm non; Tháng 6: kiểm tra thu, chi Trường Mầm non |
      | Không trùng với cấp trên, cấp dưới, Mặt trận và thanh tra | có                                                                          |
      | Biên bản                                                  | Biên bản lấy ý kiến                                                         |
    Và ngày 20/01/2026 "Bà Lan" thay mặt "Cấp ủy" đã thực hiện "Ban hành" trên "chương trình năm 2026" với:
      | Văn bản | 01-CTr/ĐU |
      | Chữ ký  | Ông Minh  |
    Và ngày 21/01/2026 "Ông Bình" đã thực hiện "Triển khai" trên "chương trình năm 2026"
    Và ngày 02/03/2026 "Ông Bình" đã thực hiện "Mở cuộc theo chương trình" trên "chương trình năm 2026" với:
      | Cuộc được mở                                    | Tháng 3: khảo sát Trường Mầm non |
      | Hình thức của cuộc được mở                      | khảo sát                         |
      | Tổ chức, người được kiểm tra trong cuộc được mở | Chi bộ Trường Mầm non Hoa Sữa    |
    Và "khảo sát Trường Mầm non" là hồ sơ "Cuộc kiểm tra, giám sát" phát sinh từ "chương trình năm 2026"
    Và ngày 05/03/2026 "Bà Ngân" đã thực hiện "Triển khai" trên "khảo sát Trường Mầm non" với:
      | Thông báo | Thông báo khảo sát |
    Và ngày 10/03/2026 "Bà Ngân" đã thực hiện "Báo cáo kết quả khảo sát" trên "khảo sát Trường Mầm non" với:
      | Báo cáo | Báo cáo khảo sát |
    Và ngày 12/03/2026 "Bà Ngân" đã thực hiện "Lưu hồ sơ" trên "khảo sát Trường Mầm non" với:
      | Mục lục hồ sơ lưu | Quyết định; Biên bản; Báo cáo; Thông báo kết luận |

  Quy tắc: Điều chỉnh thì cuộc đã bỏ vẫn được ghi là đã bỏ, không cuộc nào biến mất

    Tình huống: Bỏ một cuộc
      Biết hôm nay là ngày 01/06/2026
      Khi "Bà Lan" thay mặt "Cấp ủy" thực hiện "Điều chỉnh" trên "chương trình năm 2026" với:
        | Lý do                             | Thanh tra đã vào cuộc                     |
        | Văn bản                           | 05-CTr/ĐU                                 |
        | Các cuộc trong chương trình       | Tháng 3: khảo sát Trường Mầm non          |
        | Số cuộc đưa ra khỏi chương trình  | 1                                         |
        | Các cuộc đưa ra khỏi chương trình | Tháng 6: kiểm tra thu, chi Trường Mầm non |
      Thì số liệu "programme.dropped" là 1
      Và số liệu "programme.pending" là 0

    Tình huống: Bổ sung một cuộc vào chương trình
      Biết ngày 30/06/2026 "Bà Lan" thay mặt "Cấp ủy" đã thực hiện "Sơ kết 6 tháng" trên "chương trình năm 2026" với:
        | Báo cáo | Báo cáo sơ kết |
      Khi "Bà Lan" thay mặt "Cấp ủy" thực hiện "Điều chỉnh" trên "chương trình năm 2026" với:
        | Lý do                            | Thanh tra đã vào cuộc                                                                                    |
        | Văn bản                          | 05-CTr/ĐU                                                                                                |
        | Các cuộc trong chương trình      | Tháng 3: khảo sát Trường Mầm non; Tháng 6: kiểm tra thu, chi Trường Mầm non; Tháng 9: kiểm tra trạm y tế |
        | Số cuộc đưa ra khỏi chương trình | 0                                                                                                        |
      Thì số liệu "programme.promised" là 3

    Tình huống: Rút một cuộc mà không ghi là đã bỏ
      Biết hôm nay là ngày 01/06/2026
      Khi "Bà Lan" thay mặt "Cấp ủy" thử "Điều chỉnh" trên "chương trình năm 2026" với:
        | Lý do                            | Thanh tra đã vào cuộc            |
        | Văn bản                          | 05-CTr/ĐU                        |
        | Các cuộc trong chương trình      | Tháng 3: khảo sát Trường Mầm non |
        | Số cuộc đưa ra khỏi chương trình | 0                                |
      Thì bị từ chối vì "Số cuộc đã ghi trong chương trình"

    Tình huống: Số cuộc đưa ra khỏi chương trình khác danh sách
      Biết hôm nay là ngày 01/06/2026
      Khi "Bà Lan" thay mặt "Cấp ủy" thử "Điều chỉnh" trên "chương trình năm 2026" với:
        | Lý do                             | Thanh tra đã vào cuộc                     |
        | Văn bản                           | 05-CTr/ĐU                                 |
        | Các cuộc trong chương trình       | Tháng 3: khảo sát Trường Mầm non          |
        | Số cuộc đưa ra khỏi chương trình  | 2                                         |
        | Các cuộc đưa ra khỏi chương trình | Tháng 6: kiểm tra thu, chi Trường Mầm non |
      Thì bị từ chối vì "Các cuộc đưa ra khỏi chương trình"

  Quy tắc: Tổng kết khi mỗi cuộc là đã làm, đã bỏ hoặc chuyển sang năm sau

    Tình huống: Chuyển một cuộc sang năm sau
      Biết ngày 30/06/2026 "Bà Lan" thay mặt "Cấp ủy" đã thực hiện "Sơ kết 6 tháng" trên "chương trình năm 2026" với:
        | Báo cáo | Báo cáo sơ kết |
      Và hôm nay là ngày 28/12/2026
      Khi "Bà Lan" thay mặt "Cấp ủy" thực hiện "Tổng kết năm" trên "chương trình năm 2026" với:
        | Báo cáo                      | Báo cáo tổng kết năm                      |
        | Số cuộc chuyển sang năm sau  | 1                                         |
        | Các cuộc chuyển sang năm sau | Tháng 6: kiểm tra thu, chi Trường Mầm non |
      Thì hồ sơ "chương trình năm 2026" ở trạng thái "Đã tổng kết năm"
      Và số liệu "programme.carried" là 1

    Tình huống: Bỏ quên một cuộc
      Biết ngày 30/06/2026 "Bà Lan" thay mặt "Cấp ủy" đã thực hiện "Sơ kết 6 tháng" trên "chương trình năm 2026" với:
        | Báo cáo | Báo cáo sơ kết |
      Và hôm nay là ngày 28/12/2026
      Khi "Bà Lan" thay mặt "Cấp ủy" thử "Tổng kết năm" trên "chương trình năm 2026" với:
        | Báo cáo                     | Báo cáo tổng kết năm |
        | Số cuộc chuyển sang năm sau | 0                    |
      Thì bị từ chối vì "Số cuộc đã ghi trong chương trình"

    Tình huống: Số cuộc chuyển sang năm sau khác danh sách
      Biết ngày 30/06/2026 "Bà Lan" thay mặt "Cấp ủy" đã thực hiện "Sơ kết 6 tháng" trên "chương trình năm 2026" với:
        | Báo cáo | Báo cáo sơ kết |
      Và hôm nay là ngày 28/12/2026
      Khi "Bà Lan" thay mặt "Cấp ủy" thử "Tổng kết năm" trên "chương trình năm 2026" với:
        | Báo cáo                      | Báo cáo tổng kết năm                                                        |
        | Số cuộc chuyển sang năm sau  | 1                                                                           |
        | Các cuộc chuyển sang năm sau | Tháng 3: khảo sát Trường Mầm non; Tháng 6: kiểm tra thu, chi Trường Mầm non |
      Thì bị từ chối vì "Các cuộc chuyển sang năm sau"

    Tình huống: Đã làm một cuộc, đã bỏ một cuộc
      Biết ngày 01/06/2026 "Bà Lan" thay mặt "Cấp ủy" đã thực hiện "Điều chỉnh" trên "chương trình năm 2026" với:
        | Lý do                             | Thanh tra đã vào cuộc                     |
        | Văn bản                           | 05-CTr/ĐU                                 |
        | Các cuộc trong chương trình       | Tháng 3: khảo sát Trường Mầm non          |
        | Số cuộc đưa ra khỏi chương trình  | 1                                         |
        | Các cuộc đưa ra khỏi chương trình | Tháng 6: kiểm tra thu, chi Trường Mầm non |
      Và hôm nay là ngày 28/12/2026
      Khi "Bà Lan" thay mặt "Cấp ủy" thực hiện "Tổng kết năm" trên "chương trình năm 2026" với:
        | Báo cáo                     | Báo cáo tổng kết năm |
        | Số cuộc chuyển sang năm sau | 0                    |
      Thì hồ sơ "chương trình năm 2026" ở trạng thái "Đã tổng kết năm"

  Quy tắc: Chương trình đang thực hiện được thay thế

    Tình huống: Thay thế khi đang thực hiện
      Biết hôm nay là ngày 01/06/2026
      Khi "Bà Lan" thay mặt "Cấp ủy" thực hiện "Thay thế" trên "chương trình năm 2026" với:
        | Lý do   | Đảng bộ được sắp xếp lại |
        | Văn bản | 20-QĐ/ĐU                 |
      Thì hồ sơ "chương trình năm 2026" ở trạng thái "Được thay bằng chương trình khác"

    Tình huống: Thay thế sau khi sơ kết
      Biết ngày 30/06/2026 "Bà Lan" thay mặt "Cấp ủy" đã thực hiện "Sơ kết 6 tháng" trên "chương trình năm 2026" với:
        | Báo cáo | Báo cáo sơ kết |
      Khi "Bà Lan" thay mặt "Cấp ủy" thực hiện "Thay thế" trên "chương trình năm 2026" với:
        | Lý do   | Đảng bộ được sắp xếp lại |
        | Văn bản | 20-QĐ/ĐU                 |
      Thì hồ sơ "chương trình năm 2026" ở trạng thái "Được thay bằng chương trình khác"
