# language: vi
Tính năng: Đề xuất, lập đoàn và quyết định kiểm tra

  Bối cảnh:
    Biết hôm nay là ngày 02/03/2026
    Và "Ông Bình" là "Ủy ban Kiểm tra" của "Ủy ban Kiểm tra Đảng ủy phường Hoa Sữa"
    Và "Bà Mai" là "Người đứng đầu" của "Ủy ban Kiểm tra Đảng ủy phường Hoa Sữa"
    Và "Ông Thắng" là "Trưởng đoàn, tổ trưởng giám sát" của "Ủy ban Kiểm tra Đảng ủy phường Hoa Sữa"
    Và "Bà Ngân" là "Thành viên đoàn, tổ giám sát" của "Ủy ban Kiểm tra Đảng ủy phường Hoa Sữa"
    Và "Ông Phúc" là "Thành viên đoàn, tổ giám sát" của "Ủy ban Kiểm tra Đảng ủy phường Hoa Sữa"
    Và "Bà Yến" là "Người đứng đầu" của "Chi bộ Trường Mầm non Hoa Sữa"
    Và "Bà Lý" là "Chi ủy, bí thư chi bộ" của "Chi bộ Trường Mầm non Hoa Sữa"
    Và hồ sơ "cuộc kiểm tra Trường Mầm non" thuộc loại "Cuộc kiểm tra, giám sát" do "Ông Bình" mở ngày 02/03/2026 với:
      | Hình thức                                 | kiểm tra chuyên đề                     |
      | Cấp tiến hành                             | cấp trên trực tiếp cơ sở               |
      | Cấp ủy, Ủy ban Kiểm tra tiến hành         | Ủy ban Kiểm tra Đảng ủy phường Hoa Sữa |
      | Tổ chức, người được kiểm tra              | Chi bộ Trường Mầm non Hoa Sữa          |
      | Người đứng đầu được kiểm tra cùng tổ chức | Bà Yến                                 |
      | Nội dung kiểm tra, giám sát               | Thu, chi tài chính năm 2025            |
      | Có trong chương trình năm                 | không                                  |
      | Căn cứ mở cuộc ngoài chương trình         | Yêu cầu của Ban Thường vụ Đảng ủy      |

  Quy tắc: Cuộc kiểm tra ngoài chương trình phải có căn cứ; cuộc trong chương trình chỉ mở từ chương trình

    Tình huống: Đề xuất có căn cứ
      Khi "Ông Bình" mở hồ sơ "cuộc kiểm tra đột xuất" thuộc loại "Cuộc kiểm tra, giám sát" với:
        | Hình thức                                 | kiểm tra chuyên đề                     |
        | Cấp tiến hành                             | cấp trên trực tiếp cơ sở               |
        | Cấp ủy, Ủy ban Kiểm tra tiến hành         | Ủy ban Kiểm tra Đảng ủy phường Hoa Sữa |
        | Tổ chức, người được kiểm tra              | Chi bộ Trường Mầm non Hoa Sữa          |
        | Người đứng đầu được kiểm tra cùng tổ chức | Bà Yến                                 |
        | Nội dung kiểm tra, giám sát               | Thu, chi tài chính năm 2025            |
        | Có trong chương trình năm                 | không                                  |
        | Căn cứ mở cuộc ngoài chương trình         | Yêu cầu của Ban Thường vụ Đảng ủy      |
      Thì hồ sơ "cuộc kiểm tra đột xuất" ở trạng thái "Đề xuất"

    Tình huống: Đề xuất không nêu căn cứ
      Khi "Ông Bình" thử mở hồ sơ "cuộc kiểm tra đột xuất" thuộc loại "Cuộc kiểm tra, giám sát" với:
        | Hình thức                                 | kiểm tra chuyên đề                     |
        | Cấp tiến hành                             | cấp trên trực tiếp cơ sở               |
        | Cấp ủy, Ủy ban Kiểm tra tiến hành         | Ủy ban Kiểm tra Đảng ủy phường Hoa Sữa |
        | Tổ chức, người được kiểm tra              | Chi bộ Trường Mầm non Hoa Sữa          |
        | Người đứng đầu được kiểm tra cùng tổ chức | Bà Yến                                 |
        | Nội dung kiểm tra, giám sát               | Thu, chi tài chính năm 2025            |
        | Có trong chương trình năm                 | không                                  |
      Thì bị từ chối vì "Căn cứ mở cuộc ngoài chương trình"

    Tình huống: Tự ghi là cuộc trong chương trình
      Khi "Ông Bình" thử mở hồ sơ "cuộc kiểm tra đột xuất" thuộc loại "Cuộc kiểm tra, giám sát" với:
        | Hình thức                         | kiểm tra chuyên đề                     |
        | Cấp tiến hành                     | cấp trên trực tiếp cơ sở               |
        | Cấp ủy, Ủy ban Kiểm tra tiến hành | Ủy ban Kiểm tra Đảng ủy phường Hoa Sữa |
        | Tổ chức, người được kiểm tra      | Chi bộ Trường Mầm non Hoa Sữa          |
        | Nội dung kiểm tra, giám sát       | Thu, chi tài chính năm 2025            |
        | Có trong chương trình năm         | có                                     |
        | Cuộc trong chương trình           | Tháng 3: Trường Mầm non                |
        | Chương trình từ ngày              | 01/01/2026                             |
        | Chương trình đến hết ngày         | 31/12/2026                             |
      Thì bị từ chối vì "hệ thống"

  Quy tắc: Đoàn kiểm tra có từ ba đến năm người, gồm trưởng đoàn, không có người được kiểm tra

    Tình huống: Đoàn ba người, kiểm tra tổ chức cùng người đứng đầu
      Biết hôm nay là ngày 03/03/2026
      Khi "Ông Bình" thực hiện "Quyết định" trên "cuộc kiểm tra Trường Mầm non" với:
        | Trưởng đoàn              | Ông Thắng                    |
        | Thành viên đoàn kiểm tra | Ông Thắng; Bà Ngân; Ông Phúc |
        | Văn bản                  | 11-QĐ/UBKTĐU                 |
      Thì hồ sơ "cuộc kiểm tra Trường Mầm non" ở trạng thái "Có quyết định, kế hoạch"

    Tình huống: Đoàn hai người
      Biết hôm nay là ngày 03/03/2026
      Khi "Ông Bình" thử "Quyết định" trên "cuộc kiểm tra Trường Mầm non" với:
        | Trưởng đoàn              | Ông Thắng          |
        | Thành viên đoàn kiểm tra | Ông Thắng; Bà Ngân |
        | Văn bản                  | 11-QĐ/UBKTĐU       |
      Thì bị từ chối vì "từ 3 trở lên"

    Tình huống: Đoàn sáu người
      Biết "Bà Hoa" là "Thành viên đoàn, tổ giám sát" của "Ủy ban Kiểm tra Đảng ủy phường Hoa Sữa"
      Và "Ông Tài" là "Thành viên đoàn, tổ giám sát" của "Ủy ban Kiểm tra Đảng ủy phường Hoa Sữa"
      Và "Bà Sen" là "Thành viên đoàn, tổ giám sát" của "Ủy ban Kiểm tra Đảng ủy phường Hoa Sữa"
      Và hôm nay là ngày 03/03/2026
      Khi "Ông Bình" thử "Quyết định" trên "cuộc kiểm tra Trường Mầm non" với:
        | Trưởng đoàn              | Ông Thắng                                             |
        | Thành viên đoàn kiểm tra | Ông Thắng; Bà Ngân; Ông Phúc; Bà Hoa; Ông Tài; Bà Sen |
        | Văn bản                  | 11-QĐ/UBKTĐU                                          |
      Thì bị từ chối vì "không quá 5"

    Tình huống: Trưởng đoàn không có tên trong đoàn
      Biết hôm nay là ngày 03/03/2026
      Khi "Ông Bình" thử "Quyết định" trên "cuộc kiểm tra Trường Mầm non" với:
        | Trưởng đoàn              | Bà Mai                       |
        | Thành viên đoàn kiểm tra | Ông Thắng; Bà Ngân; Ông Phúc |
        | Văn bản                  | 11-QĐ/UBKTĐU                 |
      Thì bị từ chối vì "Trưởng đoàn"

    Tình huống: Người được kiểm tra có tên trong đoàn
      Biết hôm nay là ngày 03/03/2026
      Khi "Ông Bình" thử "Quyết định" trên "cuộc kiểm tra Trường Mầm non" với:
        | Trưởng đoàn              | Ông Thắng                  |
        | Thành viên đoàn kiểm tra | Ông Thắng; Bà Ngân; Bà Yến |
        | Văn bản                  | 11-QĐ/UBKTĐU               |
      Thì bị từ chối vì "Người đứng đầu được kiểm tra cùng tổ chức"

    Tình huống: Người được kiểm tra tự chọn đoàn
      Biết "Bà Yến" là "Ủy ban Kiểm tra" của "Ủy ban Kiểm tra Đảng ủy phường Hoa Sữa"
      Và hôm nay là ngày 03/03/2026
      Khi "Bà Yến" thử "Quyết định" trên "cuộc kiểm tra Trường Mầm non" với:
        | Trưởng đoàn              | Ông Thắng                    |
        | Thành viên đoàn kiểm tra | Ông Thắng; Bà Ngân; Ông Phúc |
        | Văn bản                  | 11-QĐ/UBKTĐU                 |
      Thì bị từ chối vì "không được tự quyết định việc của chính mình"

  Quy tắc: Người được kiểm tra không quyết định cuộc kiểm tra chính mình

    Tình huống: Kiểm tra một đảng viên thì đảng viên ấy không quyết định
      Biết "Ông Tuấn" là "Ủy ban Kiểm tra" của "Ủy ban Kiểm tra Đảng ủy phường Hoa Sữa"
      Và hồ sơ "cuộc kiểm tra ông Tuấn" thuộc loại "Cuộc kiểm tra, giám sát" do "Ông Bình" mở ngày 02/03/2026 với:
        | Hình thức                         | kiểm tra khi có dấu hiệu vi phạm       |
        | Cấp tiến hành                     | cấp trên trực tiếp cơ sở               |
        | Cấp ủy, Ủy ban Kiểm tra tiến hành | Ủy ban Kiểm tra Đảng ủy phường Hoa Sữa |
        | Tổ chức, người được kiểm tra      | Ông Tuấn                               |
        | Nội dung kiểm tra, giám sát       | Thu, chi tài chính năm 2025            |
        | Có trong chương trình năm         | không                                  |
        | Căn cứ mở cuộc ngoài chương trình | Yêu cầu của Ban Thường vụ Đảng ủy      |
      Khi "Ông Tuấn" thử "Quyết định" trên "cuộc kiểm tra ông Tuấn" với:
        | Trưởng đoàn              | Ông Thắng                    |
        | Thành viên đoàn kiểm tra | Ông Thắng; Bà Ngân; Ông Phúc |
        | Văn bản                  | 11-QĐ/UBKTĐU                 |
      Thì bị từ chối vì "không được tự quyết định việc của chính mình"

    Tình huống: Người khác quyết định kiểm tra đảng viên ấy
      Biết "Ông Tuấn" là "Ủy ban Kiểm tra" của "Ủy ban Kiểm tra Đảng ủy phường Hoa Sữa"
      Và hồ sơ "cuộc kiểm tra ông Tuấn" thuộc loại "Cuộc kiểm tra, giám sát" do "Ông Bình" mở ngày 02/03/2026 với:
        | Hình thức                         | kiểm tra khi có dấu hiệu vi phạm       |
        | Cấp tiến hành                     | cấp trên trực tiếp cơ sở               |
        | Cấp ủy, Ủy ban Kiểm tra tiến hành | Ủy ban Kiểm tra Đảng ủy phường Hoa Sữa |
        | Tổ chức, người được kiểm tra      | Ông Tuấn                               |
        | Nội dung kiểm tra, giám sát       | Thu, chi tài chính năm 2025            |
        | Có trong chương trình năm         | không                                  |
        | Căn cứ mở cuộc ngoài chương trình | Yêu cầu của Ban Thường vụ Đảng ủy      |
      Khi "Ông Bình" thực hiện "Quyết định" trên "cuộc kiểm tra ông Tuấn" với:
        | Trưởng đoàn              | Ông Thắng                    |
        | Thành viên đoàn kiểm tra | Ông Thắng; Bà Ngân; Ông Phúc |
        | Văn bản                  | 11-QĐ/UBKTĐU                 |
      Thì hồ sơ "cuộc kiểm tra ông Tuấn" ở trạng thái "Có quyết định, kế hoạch"

    Tình huống: Đảng viên của chi bộ được kiểm tra quyết định
      Biết "Bà Lý" là "Ủy ban Kiểm tra" của "Ủy ban Kiểm tra Đảng ủy phường Hoa Sữa"
      Khi "Bà Lý" thử "Quyết định" trên "cuộc kiểm tra Trường Mầm non" với:
        | Trưởng đoàn              | Ông Thắng                    |
        | Thành viên đoàn kiểm tra | Ông Thắng; Bà Ngân; Ông Phúc |
        | Văn bản                  | 11-QĐ/UBKTĐU                 |
      Thì bị từ chối vì "không được tự quyết định việc của chính mình"

  Quy tắc: Chưa có quyết định thì được hủy, có lý do

    Tình huống: Hủy khi mới đề xuất
      Biết hôm nay là ngày 03/03/2026
      Khi "Ông Bình" thực hiện "Hủy" trên "cuộc kiểm tra Trường Mầm non" với:
        | Lý do | Cấp trên đã kiểm tra |
      Thì hồ sơ "cuộc kiểm tra Trường Mầm non" ở trạng thái "Hủy"
