# language: vi
Tính năng: Xây dựng và ban hành chương trình năm

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

  Quy tắc: Mỗi tổ chức đảng mỗi năm có một chương trình

    Tình huống: Xây dựng chương trình năm sau
      Khi "Ông Bình" mở hồ sơ "chương trình năm 2027" thuộc loại "Chương trình kiểm tra, giám sát năm" với:
        | Cấp ủy ban hành chương trình      | Đảng ủy phường Hoa Sữa                 |
        | Cấp ủy, Ủy ban Kiểm tra tiến hành | Ủy ban Kiểm tra Đảng ủy phường Hoa Sữa |
        | Cấp tiến hành                     | cấp trên trực tiếp cơ sở               |
        | Năm                               | 2026                                   |
        | Chương trình từ ngày              | 01/01/2027                             |
        | Chương trình đến hết ngày         | 31/12/2027                             |
      Thì hồ sơ "chương trình năm 2027" ở trạng thái "Đang dự thảo"

    Tình huống: Xây dựng chương trình thứ hai cho cùng một năm
      Khi "Ông Bình" thử mở hồ sơ "chương trình thứ hai" thuộc loại "Chương trình kiểm tra, giám sát năm" với:
        | Cấp ủy ban hành chương trình      | Đảng ủy phường Hoa Sữa                 |
        | Cấp ủy, Ủy ban Kiểm tra tiến hành | Ủy ban Kiểm tra Đảng ủy phường Hoa Sữa |
        | Cấp tiến hành                     | cấp trên trực tiếp cơ sở               |
        | Năm                               | 2026                                   |
        | Chương trình từ ngày              | 01/01/2026                             |
        | Chương trình đến hết ngày         | 31/12/2026                             |
      Thì bị từ chối vì "chương trình năm 2026"

    Tình huống: Chương trình kết thúc trước khi bắt đầu
      Khi "Ông Bình" thử mở hồ sơ "chương trình năm 2027" thuộc loại "Chương trình kiểm tra, giám sát năm" với:
        | Cấp ủy ban hành chương trình      | Đảng ủy phường Hoa Sữa                 |
        | Cấp ủy, Ủy ban Kiểm tra tiến hành | Ủy ban Kiểm tra Đảng ủy phường Hoa Sữa |
        | Cấp tiến hành                     | cấp trên trực tiếp cơ sở               |
        | Năm                               | 2026                                   |
        | Chương trình từ ngày              | 31/12/2027                             |
        | Chương trình đến hết ngày         | 01/01/2027                             |
      Thì bị từ chối vì "Chương trình đến hết ngày"

    Tình huống: Chương trình chỉ có một ngày
      Khi "Ông Bình" thử mở hồ sơ "chương trình năm 2027" thuộc loại "Chương trình kiểm tra, giám sát năm" với:
        | Cấp ủy ban hành chương trình      | Đảng ủy phường Hoa Sữa                 |
        | Cấp ủy, Ủy ban Kiểm tra tiến hành | Ủy ban Kiểm tra Đảng ủy phường Hoa Sữa |
        | Cấp tiến hành                     | cấp trên trực tiếp cơ sở               |
        | Năm                               | 2027                                   |
        | Chương trình từ ngày              | 01/01/2027                             |
        | Chương trình đến hết ngày         | 01/01/2027                             |
      Thì bị từ chối vì "Chương trình đến hết ngày"

    Tình huống: Chi bộ xây dựng chương trình tự kiểm tra năm
      Khi "Bà Lý" mở hồ sơ "chương trình của chi bộ" thuộc loại "Chương trình kiểm tra, giám sát năm" với:
        | Cấp ủy ban hành chương trình      | Chi bộ Trường Mầm non Hoa Sữa |
        | Cấp ủy, Ủy ban Kiểm tra tiến hành | Chi bộ Trường Mầm non Hoa Sữa |
        | Cấp tiến hành                     | cấp cơ sở                     |
        | Năm                               | 2026                          |
        | Chương trình từ ngày              | 01/01/2026                    |
        | Chương trình đến hết ngày         | 31/12/2026                    |
      Thì hồ sơ "chương trình của chi bộ" ở trạng thái "Đang dự thảo"

  Quy tắc: Chương trình được lấy ý kiến và rà soát để không trùng đối tượng

    Tình huống: Lấy ý kiến
      Biết hôm nay là ngày 15/01/2026
      Khi "Ông Bình" thực hiện "Lấy ý kiến" trên "chương trình năm 2026" với:
        | Các cuộc trong chương trình                               | Tháng 3: khảo sát Trường Mầm non; Tháng 6: kiểm tra thu, chi Trường Mầm non |
        | Không trùng với cấp trên, cấp dưới, Mặt trận và thanh tra | có                                                                          |
        | Biên bản                                                  | Biên bản lấy ý kiến                                                         |
      Thì hồ sơ "chương trình năm 2026" ở trạng thái "Đã lấy ý kiến"

    Tình huống: Lấy ý kiến về chương trình chỉ có một cuộc
      Biết hôm nay là ngày 15/01/2026
      Khi "Ông Bình" thực hiện "Lấy ý kiến" trên "chương trình năm 2026" với:
        | Các cuộc trong chương trình                               | Tháng 6: kiểm tra thu, chi Trường Mầm non |
        | Không trùng với cấp trên, cấp dưới, Mặt trận và thanh tra | có                                        |
        | Biên bản                                                  | Biên bản lấy ý kiến                       |
      Thì hồ sơ "chương trình năm 2026" ở trạng thái "Đã lấy ý kiến"

    Tình huống: Chương trình còn đối tượng bị trùng
      Biết hôm nay là ngày 15/01/2026
      Khi "Ông Bình" thử "Lấy ý kiến" trên "chương trình năm 2026" với:
        | Các cuộc trong chương trình                               | Tháng 3: khảo sát Trường Mầm non; Tháng 6: kiểm tra thu, chi Trường Mầm non |
        | Không trùng với cấp trên, cấp dưới, Mặt trận và thanh tra | không                                                                       |
        | Biên bản                                                  | Biên bản lấy ý kiến                                                         |
      Thì bị từ chối vì "Không trùng với cấp trên, cấp dưới, Mặt trận và thanh tra"

    Tình huống: Chương trình không có cuộc nào
      Biết hôm nay là ngày 15/01/2026
      Khi "Ông Bình" thử "Lấy ý kiến" trên "chương trình năm 2026" với:
        | Không trùng với cấp trên, cấp dưới, Mặt trận và thanh tra | có                  |
        | Biên bản                                                  | Biên bản lấy ý kiến |
      Thì bị từ chối vì "thiếu: Các cuộc trong chương trình (đối tượng, nội dung, tháng)"

  Quy tắc: Cấp ủy ban hành chương trình đầu năm, người đứng đầu ký

    Tình huống: Ban hành đúng hạn
      Biết ngày 15/01/2026 "Ông Bình" đã thực hiện "Lấy ý kiến" trên "chương trình năm 2026" với:
        | Các cuộc trong chương trình                               | Tháng 3: khảo sát Trường Mầm non; Tháng 6: kiểm tra thu, chi Trường Mầm non |
        | Không trùng với cấp trên, cấp dưới, Mặt trận và thanh tra | có                                                                          |
        | Biên bản                                                  | Biên bản lấy ý kiến                                                         |
      Và hôm nay là ngày 20/01/2026
      Khi "Bà Lan" thay mặt "Cấp ủy" thực hiện "Ban hành" trên "chương trình năm 2026" với:
        | Văn bản | 01-CTr/ĐU |
        | Chữ ký  | Ông Minh  |
      Thì hồ sơ "chương trình năm 2026" ở trạng thái "Đã ban hành"
      Và hạn "Ban hành chương trình kiểm tra năm" của "chương trình năm 2026" đã được thực hiện đúng hạn
      Và số liệu "programme.promised" là 2
      Và hồ sơ "chương trình năm 2026" có "Số cuộc chuyển sang năm sau" là "0"

    Tình huống: Chưa ban hành sau ba mươi ngày
      Biết ngày 15/01/2026 "Ông Bình" đã thực hiện "Lấy ý kiến" trên "chương trình năm 2026" với:
        | Các cuộc trong chương trình                               | Tháng 3: khảo sát Trường Mầm non; Tháng 6: kiểm tra thu, chi Trường Mầm non |
        | Không trùng với cấp trên, cấp dưới, Mặt trận và thanh tra | có                                                                          |
        | Biên bản                                                  | Biên bản lấy ý kiến                                                         |
      Khi đến ngày 05/02/2026
      Thì hạn "Ban hành chương trình kiểm tra năm" của "chương trình năm 2026" là ngày 04/02/2026
      Và hồ sơ "chương trình năm 2026" quá hạn "Ban hành chương trình kiểm tra năm"

    Tình huống: Ban hành chưa ký
      Biết ngày 15/01/2026 "Ông Bình" đã thực hiện "Lấy ý kiến" trên "chương trình năm 2026" với:
        | Các cuộc trong chương trình                               | Tháng 3: khảo sát Trường Mầm non; Tháng 6: kiểm tra thu, chi Trường Mầm non |
        | Không trùng với cấp trên, cấp dưới, Mặt trận và thanh tra | có                                                                          |
        | Biên bản                                                  | Biên bản lấy ý kiến                                                         |
      Khi "Bà Lan" thay mặt "Cấp ủy" thử "Ban hành" trên "chương trình năm 2026" với:
        | Văn bản | 01-CTr/ĐU |
      Thì bị từ chối vì "chữ ký"

    Tình huống: Ủy ban Kiểm tra tự ban hành
      Biết ngày 15/01/2026 "Ông Bình" đã thực hiện "Lấy ý kiến" trên "chương trình năm 2026" với:
        | Các cuộc trong chương trình                               | Tháng 3: khảo sát Trường Mầm non; Tháng 6: kiểm tra thu, chi Trường Mầm non |
        | Không trùng với cấp trên, cấp dưới, Mặt trận và thanh tra | có                                                                          |
        | Biên bản                                                  | Biên bản lấy ý kiến                                                         |
      Khi "Ông Bình" thử "Ban hành" trên "chương trình năm 2026" với:
        | Văn bản | 01-CTr/ĐU |
        | Chữ ký  | Ông Minh  |
      Thì bị từ chối vì "không có thẩm quyền"

    Tình huống: Triển khai
      Biết ngày 15/01/2026 "Ông Bình" đã thực hiện "Lấy ý kiến" trên "chương trình năm 2026" với:
        | Các cuộc trong chương trình                               | Tháng 3: khảo sát Trường Mầm non; Tháng 6: kiểm tra thu, chi Trường Mầm non |
        | Không trùng với cấp trên, cấp dưới, Mặt trận và thanh tra | có                                                                          |
        | Biên bản                                                  | Biên bản lấy ý kiến                                                         |
      Và ngày 20/01/2026 "Bà Lan" thay mặt "Cấp ủy" đã thực hiện "Ban hành" trên "chương trình năm 2026" với:
        | Văn bản | 01-CTr/ĐU |
        | Chữ ký  | Ông Minh  |
      Khi "Ông Bình" thực hiện "Triển khai" trên "chương trình năm 2026"
      Thì hồ sơ "chương trình năm 2026" ở trạng thái "Đang thực hiện"

  Quy tắc: Chương trình được thay thế có lý do, chương trình mới cho cùng năm được xây dựng

    Tình huống: Thay thế khi mới ban hành
      Biết ngày 15/01/2026 "Ông Bình" đã thực hiện "Lấy ý kiến" trên "chương trình năm 2026" với:
        | Các cuộc trong chương trình                               | Tháng 3: khảo sát Trường Mầm non; Tháng 6: kiểm tra thu, chi Trường Mầm non |
        | Không trùng với cấp trên, cấp dưới, Mặt trận và thanh tra | có                                                                          |
        | Biên bản                                                  | Biên bản lấy ý kiến                                                         |
      Và ngày 20/01/2026 "Bà Lan" thay mặt "Cấp ủy" đã thực hiện "Ban hành" trên "chương trình năm 2026" với:
        | Văn bản | 01-CTr/ĐU |
        | Chữ ký  | Ông Minh  |
      Khi "Bà Lan" thay mặt "Cấp ủy" thực hiện "Thay thế" trên "chương trình năm 2026" với:
        | Lý do   | Đảng bộ được sắp xếp lại |
        | Văn bản | 20-QĐ/ĐU                 |
      Thì hồ sơ "chương trình năm 2026" ở trạng thái "Được thay bằng chương trình khác"

    Tình huống: Xây dựng chương trình thay thế
      Biết ngày 15/01/2026 "Ông Bình" đã thực hiện "Lấy ý kiến" trên "chương trình năm 2026" với:
        | Các cuộc trong chương trình                               | Tháng 3: khảo sát Trường Mầm non; Tháng 6: kiểm tra thu, chi Trường Mầm non |
        | Không trùng với cấp trên, cấp dưới, Mặt trận và thanh tra | có                                                                          |
        | Biên bản                                                  | Biên bản lấy ý kiến                                                         |
      Và ngày 20/01/2026 "Bà Lan" thay mặt "Cấp ủy" đã thực hiện "Ban hành" trên "chương trình năm 2026" với:
        | Văn bản | 01-CTr/ĐU |
        | Chữ ký  | Ông Minh  |
      Và ngày 20/01/2026 "Bà Lan" thay mặt "Cấp ủy" đã thực hiện "Thay thế" trên "chương trình năm 2026" với:
        | Lý do   | Đảng bộ được sắp xếp lại |
        | Văn bản | 20-QĐ/ĐU                 |
      Khi "Ông Bình" mở hồ sơ "chương trình thay thế" thuộc loại "Chương trình kiểm tra, giám sát năm" với:
        | Cấp ủy ban hành chương trình      | Đảng ủy phường Hoa Sữa                 |
        | Cấp ủy, Ủy ban Kiểm tra tiến hành | Ủy ban Kiểm tra Đảng ủy phường Hoa Sữa |
        | Cấp tiến hành                     | cấp trên trực tiếp cơ sở               |
        | Năm                               | 2026                                   |
        | Chương trình từ ngày              | 01/01/2026                             |
        | Chương trình đến hết ngày         | 31/12/2026                             |
      Thì hồ sơ "chương trình thay thế" ở trạng thái "Đang dự thảo"
