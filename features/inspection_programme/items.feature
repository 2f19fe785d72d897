# language: vi
Tính năng: Mở các cuộc kiểm tra theo chương trình

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

  Quy tắc: Chỉ mở cuộc có trong chương trình, mỗi cuộc một lần

    Tình huống: Mở một cuộc
      Biết hôm nay là ngày 02/03/2026
      Khi "Ông Bình" thực hiện "Mở cuộc theo chương trình" trên "chương trình năm 2026" với:
        | Cuộc được mở                                    | Tháng 3: khảo sát Trường Mầm non |
        | Hình thức của cuộc được mở                      | khảo sát                         |
        | Tổ chức, người được kiểm tra trong cuộc được mở | Chi bộ Trường Mầm non Hoa Sữa    |
      Thì hồ sơ "chương trình năm 2026" có 1 hồ sơ "Cuộc kiểm tra, giám sát" ở trạng thái "Đề xuất"

    Tình huống: Mở cuộc không có trong chương trình
      Biết hôm nay là ngày 02/03/2026
      Khi "Ông Bình" thử "Mở cuộc theo chương trình" trên "chương trình năm 2026" với:
        | Cuộc được mở                                    | Tháng 9: kiểm tra trạm y tế   |
        | Hình thức của cuộc được mở                      | khảo sát                      |
        | Tổ chức, người được kiểm tra trong cuộc được mở | Chi bộ Trường Mầm non Hoa Sữa |
      Thì bị từ chối vì "Cuộc được mở"

    Tình huống: Mở một cuộc hai lần
      Biết ngày 02/03/2026 "Ông Bình" đã thực hiện "Mở cuộc theo chương trình" trên "chương trình năm 2026" với:
        | Cuộc được mở                                    | Tháng 3: khảo sát Trường Mầm non |
        | Hình thức của cuộc được mở                      | khảo sát                         |
        | Tổ chức, người được kiểm tra trong cuộc được mở | Chi bộ Trường Mầm non Hoa Sữa    |
      Khi "Ông Bình" thử "Mở cuộc theo chương trình" trên "chương trình năm 2026" với:
        | Cuộc được mở                                    | Tháng 3: khảo sát Trường Mầm non |
        | Hình thức của cuộc được mở                      | khảo sát                         |
        | Tổ chức, người được kiểm tra trong cuộc được mở | Chi bộ Trường Mầm non Hoa Sữa    |
      Thì bị từ chối vì "chồng chéo"

    Tình huống: Mở sau khi sơ kết
      Biết ngày 30/06/2026 "Bà Lan" thay mặt "Cấp ủy" đã thực hiện "Sơ kết 6 tháng" trên "chương trình năm 2026" với:
        | Báo cáo | Báo cáo sơ kết |
      Khi "Ông Bình" thực hiện "Mở cuộc theo chương trình" trên "chương trình năm 2026" với:
        | Cuộc được mở                                    | Tháng 6: kiểm tra thu, chi Trường Mầm non |
        | Hình thức của cuộc được mở                      | kiểm tra chuyên đề                        |
        | Tổ chức, người được kiểm tra trong cuộc được mở | Chi bộ Trường Mầm non Hoa Sữa             |
      Thì hồ sơ "chương trình năm 2026" có 1 hồ sơ "Cuộc kiểm tra, giám sát"

  Quy tắc: Cuộc đột xuất có lý do và không tính vào số cuộc đã hứa

    Tình huống: Bổ sung đột xuất
      Biết hôm nay là ngày 02/03/2026
      Khi "Ông Bình" thực hiện "Bổ sung đột xuất" trên "chương trình năm 2026" với:
        | Cuộc được mở                                    | Kiểm tra theo đơn phản ánh    |
        | Hình thức của cuộc được mở                      | khảo sát                      |
        | Tổ chức, người được kiểm tra trong cuộc được mở | Chi bộ Trường Mầm non Hoa Sữa |
        | Lý do                                           | Dư luận về thu đầu năm        |
      Thì hồ sơ "chương trình năm 2026" có 1 hồ sơ "Cuộc kiểm tra, giám sát"
      Và số liệu "programme.unplanned" là 1
      Và số liệu "programme.promised" là 2

    Tình huống: Bổ sung đột xuất không có lý do
      Biết hôm nay là ngày 02/03/2026
      Khi "Ông Bình" thử "Bổ sung đột xuất" trên "chương trình năm 2026" với:
        | Cuộc được mở                                    | Kiểm tra theo đơn phản ánh    |
        | Hình thức của cuộc được mở                      | khảo sát                      |
        | Tổ chức, người được kiểm tra trong cuộc được mở | Chi bộ Trường Mầm non Hoa Sữa |
      Thì bị từ chối vì "lý do"

    Tình huống: Bổ sung đột xuất sau khi sơ kết
      Biết ngày 30/06/2026 "Bà Lan" thay mặt "Cấp ủy" đã thực hiện "Sơ kết 6 tháng" trên "chương trình năm 2026" với:
        | Báo cáo | Báo cáo sơ kết |
      Khi "Ông Bình" thực hiện "Bổ sung đột xuất" trên "chương trình năm 2026" với:
        | Cuộc được mở                                    | Kiểm tra theo đơn phản ánh    |
        | Hình thức của cuộc được mở                      | khảo sát                      |
        | Tổ chức, người được kiểm tra trong cuộc được mở | Chi bộ Trường Mầm non Hoa Sữa |
        | Lý do                                           | Dư luận về thu đầu năm        |
      Thì hồ sơ "chương trình năm 2026" có 1 hồ sơ "Cuộc kiểm tra, giám sát"

  Quy tắc: Cuộc đã làm được đếm trên số cuộc đã hứa

    Tình huống: Làm xong một cuộc trong chương trình
      Biết ngày 02/03/2026 "Ông Bình" đã thực hiện "Mở cuộc theo chương trình" trên "chương trình năm 2026" với:
        | Cuộc được mở                                    | Tháng 3: khảo sát Trường Mầm non |
        | Hình thức của cuộc được mở                      | khảo sát                         |
        | Tổ chức, người được kiểm tra trong cuộc được mở | Chi bộ Trường Mầm non Hoa Sữa    |
      Và "khảo sát Trường Mầm non" là hồ sơ "Cuộc kiểm tra, giám sát" phát sinh từ "chương trình năm 2026"
      Và ngày 05/03/2026 "Bà Ngân" đã thực hiện "Triển khai" trên "khảo sát Trường Mầm non" với:
        | Thông báo | Thông báo khảo sát |
      Và ngày 10/03/2026 "Bà Ngân" đã thực hiện "Báo cáo kết quả khảo sát" trên "khảo sát Trường Mầm non" với:
        | Báo cáo | Báo cáo khảo sát |
      Khi "Bà Ngân" thực hiện "Lưu hồ sơ" trên "khảo sát Trường Mầm non" với:
        | Mục lục hồ sơ lưu | Quyết định; Biên bản; Báo cáo; Thông báo kết luận |
      Thì số liệu "programme.done" là 1 trên 2
      Và số liệu "programme.pending" là 1

    Tình huống: Làm xong một cuộc sau khi sơ kết
      Biết ngày 02/03/2026 "Ông Bình" đã thực hiện "Mở cuộc theo chương trình" trên "chương trình năm 2026" với:
        | Cuộc được mở                                    | Tháng 3: khảo sát Trường Mầm non |
        | Hình thức của cuộc được mở                      | khảo sát                         |
        | Tổ chức, người được kiểm tra trong cuộc được mở | Chi bộ Trường Mầm non Hoa Sữa    |
      Và "khảo sát Trường Mầm non" là hồ sơ "Cuộc kiểm tra, giám sát" phát sinh từ "chương trình năm 2026"
      Và ngày 05/03/2026 "Bà Ngân" đã thực hiện "Triển khai" trên "khảo sát Trường Mầm non" với:
        | Thông báo | Thông báo khảo sát |
      Và ngày 10/03/2026 "Bà Ngân" đã thực hiện "Báo cáo kết quả khảo sát" trên "khảo sát Trường Mầm non" với:
        | Báo cáo | Báo cáo khảo sát |
      Và ngày 30/06/2026 "Bà Lan" thay mặt "Cấp ủy" đã thực hiện "Sơ kết 6 tháng" trên "chương trình năm 2026" với:
        | Báo cáo | Báo cáo sơ kết |
      Khi "Bà Ngân" thực hiện "Lưu hồ sơ" trên "khảo sát Trường Mầm non" với:
        | Mục lục hồ sơ lưu | Quyết định; Biên bản; Báo cáo; Thông báo kết luận |
      Thì số liệu "programme.done" là 1 trên 2

    Tình huống: Làm xong một cuộc đột xuất
      Biết ngày 02/03/2026 "Ông Bình" đã thực hiện "Bổ sung đột xuất" trên "chương trình năm 2026" với:
        | Cuộc được mở                                    | Kiểm tra theo đơn phản ánh    |
        | Hình thức của cuộc được mở                      | khảo sát                      |
        | Tổ chức, người được kiểm tra trong cuộc được mở | Chi bộ Trường Mầm non Hoa Sữa |
        | Lý do                                           | Dư luận về thu đầu năm        |
      Và "khảo sát Trường Mầm non" là hồ sơ "Cuộc kiểm tra, giám sát" phát sinh từ "chương trình năm 2026"
      Và ngày 05/03/2026 "Bà Ngân" đã thực hiện "Triển khai" trên "khảo sát Trường Mầm non" với:
        | Thông báo | Thông báo khảo sát |
      Và ngày 10/03/2026 "Bà Ngân" đã thực hiện "Báo cáo kết quả khảo sát" trên "khảo sát Trường Mầm non" với:
        | Báo cáo | Báo cáo khảo sát |
      Khi "Bà Ngân" thực hiện "Lưu hồ sơ" trên "khảo sát Trường Mầm non" với:
        | Mục lục hồ sơ lưu | Quyết định; Biên bản; Báo cáo; Thông báo kết luận |
      Thì số liệu "programme.done" là 0 trên 2

  Quy tắc: Sơ kết sáu tháng có báo cáo

    Tình huống: Sơ kết
      Biết hôm nay là ngày 30/06/2026
      Khi "Bà Lan" thay mặt "Cấp ủy" thực hiện "Sơ kết 6 tháng" trên "chương trình năm 2026" với:
        | Báo cáo | Báo cáo sơ kết |
      Thì hồ sơ "chương trình năm 2026" ở trạng thái "Đã sơ kết 6 tháng"
