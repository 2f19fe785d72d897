# language: vi
Tính năng: Kiểm tra tổ chức cùng người đứng đầu trong chương trình năm

  Bối cảnh:
    Biết hôm nay là ngày 05/01/2026
    Và "Ông Bình" là "Ủy ban Kiểm tra" của "Ủy ban Kiểm tra Đảng ủy phường Hoa Sữa"
    Và "Bà Ngân" là "Thành viên đoàn, tổ giám sát" của "Ủy ban Kiểm tra Đảng ủy phường Hoa Sữa"
    Và "Bà Yến" là "Người đứng đầu" của "Trường Mầm non Hoa Sữa"
    Và "Bà Lan" là "Văn phòng cấp ủy" của "Đảng ủy phường Hoa Sữa"
    Và "Ông Minh" là "Người đứng đầu" của "Đảng ủy phường Hoa Sữa"
    Và có tổ chức "Chi bộ Trường Mầm non Hoa Sữa"
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

  Quy tắc: Cuộc mở theo chương trình nêu được cả tổ chức và người đứng đầu; người ấy không quyết định gì trong cuộc

    Bối cảnh:
      Biết ngày 02/03/2026 "Ông Bình" đã thực hiện "Mở cuộc theo chương trình" trên "chương trình năm 2026" với:
        | Cuộc được mở                                    | Tháng 6: kiểm tra thu, chi Trường Mầm non |
        | Hình thức của cuộc được mở                      | kiểm tra chuyên đề                        |
        | Tổ chức, người được kiểm tra trong cuộc được mở | Trường Mầm non Hoa Sữa                    |
        | Người đứng đầu được kiểm tra cùng tổ chức       | Bà Yến                                    |
      Và "kiểm tra thu, chi" là hồ sơ "Cuộc kiểm tra, giám sát" phát sinh từ "chương trình năm 2026"

    Tình huống: Hồ sơ ghi cả hai và được đếm là cuộc kiểm tra cùng người đứng đầu
      Khi đến ngày 03/03/2026
      Thì hồ sơ "kiểm tra thu, chi" có "Tổ chức, người được kiểm tra" là "Trường Mầm non Hoa Sữa"
      Và hồ sơ "kiểm tra thu, chi" có "Người đứng đầu được kiểm tra cùng tổ chức" là "Bà Yến"

    Tình huống: Người đứng đầu không ở trong đoàn kiểm tra mình
      Khi "Ông Bình" thử "Quyết định" trên "kiểm tra thu, chi" với:
        | Trưởng đoàn                                  | Bà Ngân                 |
        | Thành viên đoàn kiểm tra (kể cả trưởng đoàn) | Bà Ngân; Bà Yến; Bà Lan |
        | Văn bản                                      | 05-QĐ/UBKT              |
      Thì bị từ chối vì "người đứng đầu được kiểm tra cùng tổ chức"

    Tình huống: Cuộc mở sau đó mà không nêu người đứng đầu thì không có người đứng đầu của cuộc trước
      Biết ngày 02/03/2026 "Ông Bình" đã thực hiện "Mở cuộc theo chương trình" trên "chương trình năm 2026" với:
        | Cuộc được mở                                    | Tháng 3: khảo sát Trường Mầm non |
        | Hình thức của cuộc được mở                      | giám sát chuyên đề               |
        | Tổ chức, người được kiểm tra trong cuộc được mở | Chi bộ Trường Mầm non Hoa Sữa    |
      Và "khảo sát trường" là hồ sơ "Cuộc kiểm tra, giám sát" phát sinh từ "chương trình năm 2026"
      Khi "Ông Bình" thực hiện "Quyết định" trên "khảo sát trường" với:
        | Trưởng đoàn                                  | Bà Ngân                 |
        | Thành viên đoàn kiểm tra (kể cả trưởng đoàn) | Bà Ngân; Bà Yến; Bà Lan |
        | Văn bản                                      | 06-QĐ/UBKT              |
      Thì hồ sơ "khảo sát trường" ở trạng thái "Có quyết định, kế hoạch"

  Quy tắc: Cuộc đột xuất cũng kiểm tra được tổ chức cùng người đứng đầu

    Tình huống: Bổ sung đột xuất cuộc kiểm tra trường và hiệu trưởng
      Biết ngày 02/03/2026 "Ông Bình" đã thực hiện "Bổ sung đột xuất" trên "chương trình năm 2026" với:
        | Cuộc được mở                                    | Kiểm tra theo đơn phản ánh |
        | Hình thức của cuộc được mở                      | kiểm tra chuyên đề         |
        | Tổ chức, người được kiểm tra trong cuộc được mở | Trường Mầm non Hoa Sữa     |
        | Người đứng đầu được kiểm tra cùng tổ chức       | Bà Yến                     |
        | Lý do                                           | Dư luận về thu đầu năm     |
      Và "kiểm tra đột xuất" là hồ sơ "Cuộc kiểm tra, giám sát" phát sinh từ "chương trình năm 2026"
      Khi đến ngày 03/03/2026
      Thì hồ sơ "kiểm tra đột xuất" có "Người đứng đầu được kiểm tra cùng tổ chức" là "Bà Yến"
      Và hồ sơ "kiểm tra đột xuất" có "Có trong chương trình năm" là "không"
