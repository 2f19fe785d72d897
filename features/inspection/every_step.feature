# language: vi
Tính năng: Cuộc kiểm tra, giám sát: mọi bước, mọi trường hợp bị từ chối

  Bối cảnh:
    Biết hôm nay là ngày 02/03/2026
    Và "Ông Bình" là "Ủy ban Kiểm tra" của "Ủy ban Kiểm tra Đảng ủy phường Hoa Sữa"
    Và "Bà Mai" là "Người đứng đầu" của "Ủy ban Kiểm tra Đảng ủy phường Hoa Sữa"
    Và "Ông Thắng" là "Trưởng đoàn, tổ trưởng giám sát" của "Ủy ban Kiểm tra Đảng ủy phường Hoa Sữa"
    Và "Bà Ngân" là "Thành viên đoàn, tổ giám sát" của "Ủy ban Kiểm tra Đảng ủy phường Hoa Sữa"
    Và "Ông Phúc" là "Thành viên đoàn, tổ giám sát" của "Ủy ban Kiểm tra Đảng ủy phường Hoa Sữa"
    Và "Bà Hoa" là "Thành viên đoàn, tổ giám sát" của "Ủy ban Kiểm tra Đảng ủy phường Hoa Sữa"
    Và "Ông Sơn" là "Cấp ủy" của "Ủy ban Kiểm tra Đảng ủy phường Hoa Sữa"
    Và "Bà Thu" là "Chi ủy, bí thư chi bộ" của "Ủy ban Kiểm tra Đảng ủy phường Hoa Sữa"
    Và "Bà Yến" là "Người đứng đầu" của "Chi bộ Trường Mầm non Hoa Sữa"
    Và "Bà Lý" là "Chi ủy, bí thư chi bộ" của "Chi bộ Trường Mầm non Hoa Sữa"

  Quy tắc: Mở hồ sơ

    Tình huống: “Đề xuất” bị từ chối: không có thẩm quyền
      Khi "Bà Ngân" thử mở hồ sơ "cuộc kiểm tra Trường Mầm non" thuộc loại "Cuộc kiểm tra, giám sát" với:
        | Hình thức                                 | kiểm tra chuyên đề                     |
        | Cấp tiến hành                             | cấp trên trực tiếp cơ sở               |
        | Cấp ủy, Ủy ban Kiểm tra tiến hành         | Ủy ban Kiểm tra Đảng ủy phường Hoa Sữa |
        | Tổ chức, người được kiểm tra              | Chi bộ Trường Mầm non Hoa Sữa          |
        | Người đứng đầu được kiểm tra cùng tổ chức | Bà Yến                                 |
        | Nội dung kiểm tra, giám sát               | Thu, chi tài chính năm 2025            |
        | Có trong chương trình năm                 | không                                  |
        | Căn cứ mở cuộc ngoài chương trình         | Yêu cầu của Ban Thường vụ Đảng ủy      |
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"

    Tình huống: “Đề xuất” bị từ chối: thiếu thông tin
      Khi "Ông Bình" thử mở hồ sơ "cuộc kiểm tra Trường Mầm non" thuộc loại "Cuộc kiểm tra, giám sát" với:
        | Cấp ủy, Ủy ban Kiểm tra tiến hành         | Ủy ban Kiểm tra Đảng ủy phường Hoa Sữa |
        | Người đứng đầu được kiểm tra cùng tổ chức | Bà Yến                                 |
        | Có trong chương trình năm                 | không                                  |
      Thì bị từ chối vì "thiếu: Hình thức"
      Và bị từ chối vì "thiếu: Cấp tiến hành"
      Và bị từ chối vì "thiếu: Tổ chức, người được kiểm tra"
      Và bị từ chối vì "thiếu: Nội dung kiểm tra, giám sát"
      Và bị từ chối vì "thiếu: Căn cứ mở cuộc ngoài chương trình"

    Tình huống: “Đề xuất” bị từ chối: chưa nêu cấp ủy, Ủy ban Kiểm tra tiến hành
      Khi "Ông Bình" thử mở hồ sơ "cuộc kiểm tra Trường Mầm non" thuộc loại "Cuộc kiểm tra, giám sát" với:
        | Hình thức                                 | kiểm tra chuyên đề                |
        | Cấp tiến hành                             | cấp trên trực tiếp cơ sở          |
        | Tổ chức, người được kiểm tra              | Chi bộ Trường Mầm non Hoa Sữa     |
        | Người đứng đầu được kiểm tra cùng tổ chức | Bà Yến                            |
        | Nội dung kiểm tra, giám sát               | Thu, chi tài chính năm 2025       |
        | Có trong chương trình năm                 | không                             |
        | Căn cứ mở cuộc ngoài chương trình         | Yêu cầu của Ban Thường vụ Đảng ủy |
      Thì bị từ chối vì "thiếu: Cấp ủy, Ủy ban Kiểm tra tiến hành"

    Tình huống: “Đề xuất” bị từ chối: chưa nêu có trong chương trình năm hay không
      Khi "Ông Bình" thử mở hồ sơ "cuộc kiểm tra Trường Mầm non" thuộc loại "Cuộc kiểm tra, giám sát" với:
        | Hình thức                                 | kiểm tra chuyên đề                     |
        | Cấp tiến hành                             | cấp trên trực tiếp cơ sở               |
        | Cấp ủy, Ủy ban Kiểm tra tiến hành         | Ủy ban Kiểm tra Đảng ủy phường Hoa Sữa |
        | Tổ chức, người được kiểm tra              | Chi bộ Trường Mầm non Hoa Sữa          |
        | Người đứng đầu được kiểm tra cùng tổ chức | Bà Yến                                 |
        | Nội dung kiểm tra, giám sát               | Thu, chi tài chính năm 2025            |
        | Căn cứ mở cuộc ngoài chương trình         | Yêu cầu của Ban Thường vụ Đảng ủy      |
      Thì bị từ chối vì "thiếu: Có trong chương trình năm"

    Tình huống: “Đề xuất” bị từ chối: ghi là cuộc trong chương trình năm mà không mở từ chương trình
      Khi "Ông Bình" thử mở hồ sơ "cuộc kiểm tra Trường Mầm non" thuộc loại "Cuộc kiểm tra, giám sát" với:
        | Hình thức                                 | kiểm tra chuyên đề                     |
        | Cấp tiến hành                             | cấp trên trực tiếp cơ sở               |
        | Cấp ủy, Ủy ban Kiểm tra tiến hành         | Ủy ban Kiểm tra Đảng ủy phường Hoa Sữa |
        | Tổ chức, người được kiểm tra              | Chi bộ Trường Mầm non Hoa Sữa          |
        | Người đứng đầu được kiểm tra cùng tổ chức | Bà Yến                                 |
        | Nội dung kiểm tra, giám sát               | Thu, chi tài chính năm 2025            |
        | Có trong chương trình năm                 | có                                     |
        | Căn cứ mở cuộc ngoài chương trình         | Yêu cầu của Ban Thường vụ Đảng ủy      |
      Thì bị từ chối vì "bước này do hệ thống tự thực hiện"

    Tình huống: Cấp ủy đề xuất kiểm tra đột xuất
      Khi "Ông Sơn" mở hồ sơ "cuộc kiểm tra Trường Mầm non" thuộc loại "Cuộc kiểm tra, giám sát" với:
        | Hình thức                                 | kiểm tra chuyên đề                     |
        | Cấp tiến hành                             | cấp trên trực tiếp cơ sở               |
        | Cấp ủy, Ủy ban Kiểm tra tiến hành         | Ủy ban Kiểm tra Đảng ủy phường Hoa Sữa |
        | Tổ chức, người được kiểm tra              | Chi bộ Trường Mầm non Hoa Sữa          |
        | Người đứng đầu được kiểm tra cùng tổ chức | Bà Yến                                 |
        | Nội dung kiểm tra, giám sát               | Thu, chi tài chính năm 2025            |
        | Có trong chương trình năm                 | không                                  |
        | Căn cứ mở cuộc ngoài chương trình         | Yêu cầu của Ban Thường vụ Đảng ủy      |
      Thì hồ sơ "cuộc kiểm tra Trường Mầm non" ở trạng thái "Đề xuất"
      Và hồ sơ "cuộc kiểm tra Trường Mầm non" có "Số yêu cầu phải khắc phục" là "0"
      Và hồ sơ "cuộc kiểm tra Trường Mầm non" có "Đã rà soát, thành viên đoàn không thuộc diện phải thay đổi" là "không"

  Quy tắc: Cuộc kiểm tra ở trạng thái “Đề xuất”

    Bối cảnh:
      Biết hồ sơ "cuộc kiểm tra Trường Mầm non" thuộc loại "Cuộc kiểm tra, giám sát" do "Ông Bình" mở ngày 02/03/2026 với:
        | Hình thức                                 | kiểm tra chuyên đề                     |
        | Cấp tiến hành                             | cấp trên trực tiếp cơ sở               |
        | Cấp ủy, Ủy ban Kiểm tra tiến hành         | Ủy ban Kiểm tra Đảng ủy phường Hoa Sữa |
        | Tổ chức, người được kiểm tra              | Chi bộ Trường Mầm non Hoa Sữa          |
        | Người đứng đầu được kiểm tra cùng tổ chức | Bà Yến                                 |
        | Nội dung kiểm tra, giám sát               | Thu, chi tài chính năm 2025            |
        | Có trong chương trình năm                 | không                                  |
        | Căn cứ mở cuộc ngoài chương trình         | Yêu cầu của Ban Thường vụ Đảng ủy      |

    Tình huống: “Quyết định” bị từ chối: việc của chính mình
      Khi "Bà Yến" thử "Quyết định" trên "cuộc kiểm tra Trường Mầm non"
      Thì bị từ chối vì "không được tự quyết định việc của chính mình (Tổ chức, người được kiểm tra)"
      Và bị từ chối vì "không được tự quyết định việc của chính mình (Người đứng đầu được kiểm tra cùng tổ chức)"

    Tình huống: “Quyết định” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Khi "Bà Thu" thử "Quyết định" trên "cuộc kiểm tra Trường Mầm non"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: Trưởng đoàn"
      Và bị từ chối vì "thiếu: Thành viên đoàn kiểm tra (kể cả trưởng đoàn)"
      Và bị từ chối vì "thiếu: văn bản (số, ngày)"

    Tình huống: Cấp ủy quyết định đoàn năm người
      Biết "Ông Tài" là "Thành viên đoàn, tổ giám sát" của "Ủy ban Kiểm tra Đảng ủy phường Hoa Sữa"
      Khi "Ông Sơn" thực hiện "Quyết định" trên "cuộc kiểm tra Trường Mầm non" với:
        | Trưởng đoàn              | Ông Thắng                                     |
        | Thành viên đoàn kiểm tra | Ông Thắng; Bà Ngân; Ông Phúc; Bà Hoa; Ông Tài |
        | Văn bản                  | 11-QĐ/UBKTĐU                                  |
      Thì hồ sơ "cuộc kiểm tra Trường Mầm non" ở trạng thái "Có quyết định, kế hoạch"
      Và hồ sơ "cuộc kiểm tra Trường Mầm non" có "Đã rà soát, thành viên đoàn không thuộc diện phải thay đổi" là "có"

    Tình huống: “Hủy” bị từ chối: không có thẩm quyền, thiếu lý do
      Khi "Bà Ngân" thử "Hủy" trên "cuộc kiểm tra Trường Mầm non"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: lý do"

  Quy tắc: Cuộc kiểm tra ở trạng thái “Có quyết định, kế hoạch”

    Bối cảnh:
      Biết hồ sơ "cuộc kiểm tra Trường Mầm non" thuộc loại "Cuộc kiểm tra, giám sát" do "Ông Bình" mở ngày 02/03/2026 với:
        | Hình thức                                 | kiểm tra chuyên đề                     |
        | Cấp tiến hành                             | cấp trên trực tiếp cơ sở               |
        | Cấp ủy, Ủy ban Kiểm tra tiến hành         | Ủy ban Kiểm tra Đảng ủy phường Hoa Sữa |
        | Tổ chức, người được kiểm tra              | Chi bộ Trường Mầm non Hoa Sữa          |
        | Người đứng đầu được kiểm tra cùng tổ chức | Bà Yến                                 |
        | Nội dung kiểm tra, giám sát               | Thu, chi tài chính năm 2025            |
        | Có trong chương trình năm                 | không                                  |
        | Căn cứ mở cuộc ngoài chương trình         | Yêu cầu của Ban Thường vụ Đảng ủy      |
      Và ngày 03/03/2026 "Ông Bình" đã thực hiện "Quyết định" trên "cuộc kiểm tra Trường Mầm non" với:
        | Trưởng đoàn              | Ông Thắng                    |
        | Thành viên đoàn kiểm tra | Ông Thắng; Bà Ngân; Ông Phúc |
        | Văn bản                  | 11-QĐ/UBKTĐU                 |

    Tình huống: “Xây dựng đề cương, phân công” bị từ chối: việc của chính mình
      Khi "Bà Yến" thử "Xây dựng đề cương, phân công" trên "cuộc kiểm tra Trường Mầm non"
      Thì bị từ chối vì "không được tự quyết định việc của chính mình (Tổ chức, người được kiểm tra)"
      Và bị từ chối vì "không được tự quyết định việc của chính mình (Người đứng đầu được kiểm tra cùng tổ chức)"
      Và bị từ chối vì "thiếu: Tiến hành từ ngày"
      Và bị từ chối vì "thiếu: Tiến hành đến hết ngày"

    Tình huống: “Xây dựng đề cương, phân công” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Khi "Ông Bình" thử "Xây dựng đề cương, phân công" trên "cuộc kiểm tra Trường Mầm non"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: Đề cương gợi ý báo cáo tự kiểm tra"
      Và bị từ chối vì "thiếu: Phân công nhiệm vụ trong đoàn"
      Và bị từ chối vì "thiếu: Mốc thời gian kiểm tra từ ngày"
      Và bị từ chối vì "thiếu: Mốc thời gian kiểm tra đến hết ngày"

    Tình huống: “Đề nghị từ chối, thay đổi thành viên” bị từ chối: không có thẩm quyền, thiếu lý do
      Khi "Ông Bình" thử "Đề nghị từ chối, thay đổi thành viên" trên "cuộc kiểm tra Trường Mầm non"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: lý do"

    Tình huống: “Thay đổi, giữ nguyên thành viên đoàn” bị từ chối: việc của chính mình
      Khi "Bà Yến" thử "Thay đổi, giữ nguyên thành viên đoàn" trên "cuộc kiểm tra Trường Mầm non"
      Thì bị từ chối vì "không được tự quyết định việc của chính mình (Tổ chức, người được kiểm tra)"
      Và bị từ chối vì "không được tự quyết định việc của chính mình (Người đứng đầu được kiểm tra cùng tổ chức)"

    Tình huống: “Thay đổi, giữ nguyên thành viên đoàn” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Khi "Bà Thu" thử "Thay đổi, giữ nguyên thành viên đoàn" trên "cuộc kiểm tra Trường Mầm non"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: lý do"
      Và bị từ chối vì "thiếu: Trưởng đoàn"
      Và bị từ chối vì "thiếu: Thành viên đoàn kiểm tra (kể cả trưởng đoàn)"
      Và bị từ chối vì "thiếu: văn bản (số, ngày)"

    Tình huống: Kiểm tra việc đến hết ngày hôm nay, từ đúng ngày ấy năm năm trước
      Biết hôm nay là ngày 04/03/2026
      Khi "Ông Thắng" thực hiện "Xây dựng đề cương, phân công" trên "cuộc kiểm tra Trường Mầm non" với:
        | Đề cương gợi ý báo cáo tự kiểm tra  | Đề cương gồm 5 mục                |
        | Phân công nhiệm vụ trong đoàn       | Bà Ngân: sổ thu; Ông Phúc: sổ chi |
        | Mốc thời gian kiểm tra từ ngày      | 04/03/2021                        |
        | Mốc thời gian kiểm tra đến hết ngày | 04/03/2026                        |
        | Tiến hành từ ngày                   | 09/03/2026                        |
        | Tiến hành đến hết ngày              | 27/03/2026                        |
      Thì hồ sơ "cuộc kiểm tra Trường Mầm non" ở trạng thái "Đã có đề cương, phân công, lịch"
      Và hồ sơ "cuộc kiểm tra Trường Mầm non" giữ chỗ từ ngày 09/03/2026 đến hết ngày 27/03/2026

    Tình huống: Mốc kiểm tra sớm hơn năm năm một ngày
      Biết hôm nay là ngày 04/03/2026
      Khi "Ông Thắng" thử "Xây dựng đề cương, phân công" trên "cuộc kiểm tra Trường Mầm non" với:
        | Đề cương gợi ý báo cáo tự kiểm tra  | Đề cương gồm 5 mục                |
        | Phân công nhiệm vụ trong đoàn       | Bà Ngân: sổ thu; Ông Phúc: sổ chi |
        | Mốc thời gian kiểm tra từ ngày      | 03/03/2021                        |
        | Mốc thời gian kiểm tra đến hết ngày | 31/12/2025                        |
        | Tiến hành từ ngày                   | 09/03/2026                        |
        | Tiến hành đến hết ngày              | 27/03/2026                        |
      Thì bị từ chối vì "Mốc thời gian kiểm tra từ ngày"

    Tình huống: Kiểm tra việc của một ngày
      Biết hôm nay là ngày 04/03/2026
      Khi "Ông Thắng" thực hiện "Xây dựng đề cương, phân công" trên "cuộc kiểm tra Trường Mầm non" với:
        | Đề cương gợi ý báo cáo tự kiểm tra  | Đề cương gồm 5 mục                |
        | Phân công nhiệm vụ trong đoàn       | Bà Ngân: sổ thu; Ông Phúc: sổ chi |
        | Mốc thời gian kiểm tra từ ngày      | 31/12/2025                        |
        | Mốc thời gian kiểm tra đến hết ngày | 31/12/2025                        |
        | Tiến hành từ ngày                   | 09/03/2026                        |
        | Tiến hành đến hết ngày              | 27/03/2026                        |
      Thì hồ sơ "cuộc kiểm tra Trường Mầm non" ở trạng thái "Đã có đề cương, phân công, lịch"

    Tình huống: Thay đổi thành đoàn năm người
      Biết "Ông Tài" là "Thành viên đoàn, tổ giám sát" của "Ủy ban Kiểm tra Đảng ủy phường Hoa Sữa"
      Khi "Ông Sơn" thực hiện "Thay đổi, giữ nguyên thành viên đoàn" trên "cuộc kiểm tra Trường Mầm non" với:
        | Lý do                    | Khối lượng công việc lớn                      |
        | Trưởng đoàn              | Ông Thắng                                     |
        | Thành viên đoàn kiểm tra | Ông Thắng; Bà Ngân; Ông Phúc; Bà Hoa; Ông Tài |
        | Văn bản                  | 11-QĐ/UBKTĐU                                  |
      Thì hồ sơ "cuộc kiểm tra Trường Mầm non" ở trạng thái "Có quyết định, kế hoạch"

  Quy tắc: Cuộc kiểm tra ở trạng thái “Đã có đề cương, phân công, lịch”

    Bối cảnh:
      Biết hồ sơ "cuộc kiểm tra Trường Mầm non" thuộc loại "Cuộc kiểm tra, giám sát" do "Ông Bình" mở ngày 02/03/2026 với:
        | Hình thức                                 | kiểm tra chuyên đề                     |
        | Cấp tiến hành                             | cấp trên trực tiếp cơ sở               |
        | Cấp ủy, Ủy ban Kiểm tra tiến hành         | Ủy ban Kiểm tra Đảng ủy phường Hoa Sữa |
        | Tổ chức, người được kiểm tra              | Chi bộ Trường Mầm non Hoa Sữa          |
        | Người đứng đầu được kiểm tra cùng tổ chức | Bà Yến                                 |
        | Nội dung kiểm tra, giám sát               | Thu, chi tài chính năm 2025            |
        | Có trong chương trình năm                 | không                                  |
        | Căn cứ mở cuộc ngoài chương trình         | Yêu cầu của Ban Thường vụ Đảng ủy      |
      Và ngày 03/03/2026 "Ông Bình" đã thực hiện "Quyết định" trên "cuộc kiểm tra Trường Mầm non" với:
        | Trưởng đoàn              | Ông Thắng                    |
        | Thành viên đoàn kiểm tra | Ông Thắng; Bà Ngân; Ông Phúc |
        | Văn bản                  | 11-QĐ/UBKTĐU                 |
      Và ngày 04/03/2026 "Ông Thắng" đã thực hiện "Xây dựng đề cương, phân công" trên "cuộc kiểm tra Trường Mầm non" với:
        | Đề cương gợi ý báo cáo tự kiểm tra  | Đề cương gồm 5 mục                |
        | Phân công nhiệm vụ trong đoàn       | Bà Ngân: sổ thu; Ông Phúc: sổ chi |
        | Mốc thời gian kiểm tra từ ngày      | 01/01/2024                        |
        | Mốc thời gian kiểm tra đến hết ngày | 31/12/2025                        |
        | Tiến hành từ ngày                   | 09/03/2026                        |
        | Tiến hành đến hết ngày              | 27/03/2026                        |

    Tình huống: “Triển khai” bị từ chối: việc của chính mình
      Khi "Bà Yến" thử "Triển khai" trên "cuộc kiểm tra Trường Mầm non"
      Thì bị từ chối vì "không được tự quyết định việc của chính mình (Tổ chức, người được kiểm tra)"
      Và bị từ chối vì "không được tự quyết định việc của chính mình (Người đứng đầu được kiểm tra cùng tổ chức)"

    Tình huống: “Triển khai” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Khi "Ông Bình" thử "Triển khai" trên "cuộc kiểm tra Trường Mầm non"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: thông báo"
      Và bị từ chối vì "thiếu: biên bản"

    Tình huống: Hủy khi đã có lịch thì thôi giữ chỗ
      Biết hôm nay là ngày 05/03/2026
      Khi "Ông Sơn" thực hiện "Hủy" trên "cuộc kiểm tra Trường Mầm non" với:
        | Lý do | Cấp trên đã kiểm tra |
      Thì hồ sơ "cuộc kiểm tra Trường Mầm non" ở trạng thái "Hủy"
      Và hồ sơ "cuộc kiểm tra Trường Mầm non" không giữ chỗ nào

  Quy tắc: Cuộc kiểm tra mới triển khai

    Bối cảnh:
      Biết hồ sơ "cuộc kiểm tra Trường Mầm non" thuộc loại "Cuộc kiểm tra, giám sát" do "Ông Bình" mở ngày 02/03/2026 với:
        | Hình thức                                 | kiểm tra chuyên đề                     |
        | Cấp tiến hành                             | cấp trên trực tiếp cơ sở               |
        | Cấp ủy, Ủy ban Kiểm tra tiến hành         | Ủy ban Kiểm tra Đảng ủy phường Hoa Sữa |
        | Tổ chức, người được kiểm tra              | Chi bộ Trường Mầm non Hoa Sữa          |
        | Người đứng đầu được kiểm tra cùng tổ chức | Bà Yến                                 |
        | Nội dung kiểm tra, giám sát               | Thu, chi tài chính năm 2025            |
        | Có trong chương trình năm                 | không                                  |
        | Căn cứ mở cuộc ngoài chương trình         | Yêu cầu của Ban Thường vụ Đảng ủy      |
      Và ngày 03/03/2026 "Ông Bình" đã thực hiện "Quyết định" trên "cuộc kiểm tra Trường Mầm non" với:
        | Trưởng đoàn              | Ông Thắng                    |
        | Thành viên đoàn kiểm tra | Ông Thắng; Bà Ngân; Ông Phúc |
        | Văn bản                  | 11-QĐ/UBKTĐU                 |
      Và ngày 04/03/2026 "Ông Thắng" đã thực hiện "Xây dựng đề cương, phân công" trên "cuộc kiểm tra Trường Mầm non" với:
        | Đề cương gợi ý báo cáo tự kiểm tra  | Đề cương gồm 5 mục                |
        | Phân công nhiệm vụ trong đoàn       | Bà Ngân: sổ thu; Ông Phúc: sổ chi |
        | Mốc thời gian kiểm tra từ ngày      | 01/01/2024                        |
        | Mốc thời gian kiểm tra đến hết ngày | 31/12/2025                        |
        | Tiến hành từ ngày                   | 09/03/2026                        |
        | Tiến hành đến hết ngày              | 27/03/2026                        |
      Và ngày 09/03/2026 "Ông Thắng" đã thực hiện "Triển khai" trên "cuộc kiểm tra Trường Mầm non" với:
        | Thông báo | Thông báo số 15 gửi chi bộ |
        | Biên bản  | Biên bản triển khai 09/03  |

    Tình huống: “Gửi báo cáo tự kiểm tra” bị từ chối: không có thẩm quyền, thiếu báo cáo
      Khi "Ông Bình" thử "Gửi báo cáo tự kiểm tra" trên "cuộc kiểm tra Trường Mầm non"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: báo cáo tự kiểm tra, tự giám sát"

    Tình huống: “Thẩm tra, xác minh” bị từ chối: việc của chính mình
      Khi "Bà Yến" thử "Thẩm tra, xác minh" trên "cuộc kiểm tra Trường Mầm non"
      Thì bị từ chối vì "không được tự quyết định việc của chính mình (Tổ chức, người được kiểm tra)"
      Và bị từ chối vì "không được tự quyết định việc của chính mình (Người đứng đầu được kiểm tra cùng tổ chức)"

    Tình huống: “Thẩm tra, xác minh” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Khi "Ông Bình" thử "Thẩm tra, xác minh" trên "cuộc kiểm tra Trường Mầm non"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: biên bản"

    Tình huống: “Tạm dừng” bị từ chối khi mới triển khai: việc của chính mình
      Khi "Bà Yến" thử "Tạm dừng" trên "cuộc kiểm tra Trường Mầm non"
      Thì bị từ chối vì "không được tự quyết định việc của chính mình (Tổ chức, người được kiểm tra)"
      Và bị từ chối vì "không được tự quyết định việc của chính mình (Người đứng đầu được kiểm tra cùng tổ chức)"

    Tình huống: “Tạm dừng” bị từ chối khi mới triển khai: không có thẩm quyền, thiếu thông tin, giấy tờ
      Khi "Bà Thu" thử "Tạm dừng" trên "cuộc kiểm tra Trường Mầm non"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: lý do"
      Và bị từ chối vì "thiếu: văn bản (số, ngày)"

    Tình huống: “Báo cáo kết quả khảo sát” bị từ chối trong cuộc kiểm tra: không có thẩm quyền, thiếu báo cáo
      Khi "Bà Thu" thử "Báo cáo kết quả khảo sát" trên "cuộc kiểm tra Trường Mầm non"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: báo cáo"

    Tình huống: “Báo cáo kết quả khảo sát” bị từ chối: không phải cuộc khảo sát
      Khi "Ông Bình" thử "Báo cáo kết quả khảo sát" trên "cuộc kiểm tra Trường Mầm non"
      Thì bị từ chối vì "thiếu: báo cáo"
      Và bị từ chối vì "khảo sát"

  Quy tắc: Cuộc kiểm tra đã nhận báo cáo tự kiểm tra

    Bối cảnh:
      Biết hồ sơ "cuộc kiểm tra Trường Mầm non" thuộc loại "Cuộc kiểm tra, giám sát" do "Ông Bình" mở ngày 02/03/2026 với:
        | Hình thức                                 | kiểm tra chuyên đề                     |
        | Cấp tiến hành                             | cấp trên trực tiếp cơ sở               |
        | Cấp ủy, Ủy ban Kiểm tra tiến hành         | Ủy ban Kiểm tra Đảng ủy phường Hoa Sữa |
        | Tổ chức, người được kiểm tra              | Chi bộ Trường Mầm non Hoa Sữa          |
        | Người đứng đầu được kiểm tra cùng tổ chức | Bà Yến                                 |
        | Nội dung kiểm tra, giám sát               | Thu, chi tài chính năm 2025            |
        | Có trong chương trình năm                 | không                                  |
        | Căn cứ mở cuộc ngoài chương trình         | Yêu cầu của Ban Thường vụ Đảng ủy      |
      Và ngày 03/03/2026 "Ông Bình" đã thực hiện "Quyết định" trên "cuộc kiểm tra Trường Mầm non" với:
        | Trưởng đoàn              | Ông Thắng                    |
        | Thành viên đoàn kiểm tra | Ông Thắng; Bà Ngân; Ông Phúc |
        | Văn bản                  | 11-QĐ/UBKTĐU                 |
      Và ngày 04/03/2026 "Ông Thắng" đã thực hiện "Xây dựng đề cương, phân công" trên "cuộc kiểm tra Trường Mầm non" với:
        | Đề cương gợi ý báo cáo tự kiểm tra  | Đề cương gồm 5 mục                |
        | Phân công nhiệm vụ trong đoàn       | Bà Ngân: sổ thu; Ông Phúc: sổ chi |
        | Mốc thời gian kiểm tra từ ngày      | 01/01/2024                        |
        | Mốc thời gian kiểm tra đến hết ngày | 31/12/2025                        |
        | Tiến hành từ ngày                   | 09/03/2026                        |
        | Tiến hành đến hết ngày              | 27/03/2026                        |
      Và ngày 09/03/2026 "Ông Thắng" đã thực hiện "Triển khai" trên "cuộc kiểm tra Trường Mầm non" với:
        | Thông báo | Thông báo số 15 gửi chi bộ |
        | Biên bản  | Biên bản triển khai 09/03  |
      Và ngày 12/03/2026 "Bà Yến" đã thực hiện "Gửi báo cáo tự kiểm tra" trên "cuộc kiểm tra Trường Mầm non" với:
        | Báo cáo tự kiểm tra, tự giám sát | Báo cáo số 03 của chi bộ |

    Tình huống: “Tạm dừng” bị từ chối khi đã nhận báo cáo: việc của chính mình
      Khi "Bà Yến" thử "Tạm dừng" trên "cuộc kiểm tra Trường Mầm non"
      Thì bị từ chối vì "không được tự quyết định việc của chính mình (Tổ chức, người được kiểm tra)"
      Và bị từ chối vì "không được tự quyết định việc của chính mình (Người đứng đầu được kiểm tra cùng tổ chức)"

    Tình huống: “Tạm dừng” bị từ chối khi đã nhận báo cáo: không có thẩm quyền, thiếu thông tin, giấy tờ
      Khi "Bà Thu" thử "Tạm dừng" trên "cuộc kiểm tra Trường Mầm non"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: lý do"
      Và bị từ chối vì "thiếu: văn bản (số, ngày)"

    Tình huống: “Tổ chức hội nghị” bị từ chối: đoàn chưa thẩm tra, xác minh
      Khi "Ông Thắng" thử "Tổ chức hội nghị" trên "cuộc kiểm tra Trường Mầm non" với:
        | Biên bản | Biên bản hội nghị |
      Thì bị từ chối vì "tự kiểm tra của chi bộ"

  Quy tắc: Cuộc kiểm tra đang thẩm tra, xác minh

    Bối cảnh:
      Biết hồ sơ "cuộc kiểm tra Trường Mầm non" thuộc loại "Cuộc kiểm tra, giám sát" do "Ông Bình" mở ngày 02/03/2026 với:
        | Hình thức                                 | kiểm tra chuyên đề                     |
        | Cấp tiến hành                             | cấp trên trực tiếp cơ sở               |
        | Cấp ủy, Ủy ban Kiểm tra tiến hành         | Ủy ban Kiểm tra Đảng ủy phường Hoa Sữa |
        | Tổ chức, người được kiểm tra              | Chi bộ Trường Mầm non Hoa Sữa          |
        | Người đứng đầu được kiểm tra cùng tổ chức | Bà Yến                                 |
        | Nội dung kiểm tra, giám sát               | Thu, chi tài chính năm 2025            |
        | Có trong chương trình năm                 | không                                  |
        | Căn cứ mở cuộc ngoài chương trình         | Yêu cầu của Ban Thường vụ Đảng ủy      |
      Và ngày 03/03/2026 "Ông Bình" đã thực hiện "Quyết định" trên "cuộc kiểm tra Trường Mầm non" với:
        | Trưởng đoàn              | Ông Thắng                    |
        | Thành viên đoàn kiểm tra | Ông Thắng; Bà Ngân; Ông Phúc |
        | Văn bản                  | 11-QĐ/UBKTĐU                 |
      Và ngày 04/03/2026 "Ông Thắng" đã thực hiện "Xây dựng đề cương, phân công" trên "cuộc kiểm tra Trường Mầm non" với:
        | Đề cương gợi ý báo cáo tự kiểm tra  | Đề cương gồm 5 mục                |
        | Phân công nhiệm vụ trong đoàn       | Bà Ngân: sổ thu; Ông Phúc: sổ chi |
        | Mốc thời gian kiểm tra từ ngày      | 01/01/2024                        |
        | Mốc thời gian kiểm tra đến hết ngày | 31/12/2025                        |
        | Tiến hành từ ngày                   | 09/03/2026                        |
        | Tiến hành đến hết ngày              | 27/03/2026                        |
      Và ngày 09/03/2026 "Ông Thắng" đã thực hiện "Triển khai" trên "cuộc kiểm tra Trường Mầm non" với:
        | Thông báo | Thông báo số 15 gửi chi bộ |
        | Biên bản  | Biên bản triển khai 09/03  |
      Và ngày 13/03/2026 "Bà Ngân" đã thực hiện "Thẩm tra, xác minh" trên "cuộc kiểm tra Trường Mầm non" với:
        | Biên bản | Biên bản làm việc |

    Tình huống: “Tạm dừng” bị từ chối khi đang thẩm tra: việc của chính mình
      Khi "Bà Yến" thử "Tạm dừng" trên "cuộc kiểm tra Trường Mầm non"
      Thì bị từ chối vì "không được tự quyết định việc của chính mình (Tổ chức, người được kiểm tra)"
      Và bị từ chối vì "không được tự quyết định việc của chính mình (Người đứng đầu được kiểm tra cùng tổ chức)"

    Tình huống: “Tạm dừng” bị từ chối khi đang thẩm tra: không có thẩm quyền, thiếu thông tin, giấy tờ
      Khi "Bà Thu" thử "Tạm dừng" trên "cuộc kiểm tra Trường Mầm non"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: lý do"
      Và bị từ chối vì "thiếu: văn bản (số, ngày)"

    Tình huống: “Ghi biên bản buổi làm việc” bị từ chối: việc của chính mình
      Khi "Bà Yến" thử "Ghi biên bản buổi làm việc" trên "cuộc kiểm tra Trường Mầm non"
      Thì bị từ chối vì "không được tự quyết định việc của chính mình (Tổ chức, người được kiểm tra)"
      Và bị từ chối vì "không được tự quyết định việc của chính mình (Người đứng đầu được kiểm tra cùng tổ chức)"

    Tình huống: “Ghi biên bản buổi làm việc” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Khi "Ông Bình" thử "Ghi biên bản buổi làm việc" trên "cuộc kiểm tra Trường Mầm non"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: biên bản"

    Tình huống: “Tổ chức hội nghị” bị từ chối: việc của chính mình
      Khi "Bà Yến" thử "Tổ chức hội nghị" trên "cuộc kiểm tra Trường Mầm non"
      Thì bị từ chối vì "không được tự quyết định việc của chính mình (Tổ chức, người được kiểm tra)"
      Và bị từ chối vì "không được tự quyết định việc của chính mình (Người đứng đầu được kiểm tra cùng tổ chức)"

    Tình huống: “Tổ chức hội nghị” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Khi "Ông Bình" thử "Tổ chức hội nghị" trên "cuộc kiểm tra Trường Mầm non"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: biên bản"

  Quy tắc: Cuộc kiểm tra tạm dừng khi mới triển khai

    Bối cảnh:
      Biết hồ sơ "cuộc kiểm tra Trường Mầm non" thuộc loại "Cuộc kiểm tra, giám sát" do "Ông Bình" mở ngày 02/03/2026 với:
        | Hình thức                                 | kiểm tra chuyên đề                     |
        | Cấp tiến hành                             | cấp trên trực tiếp cơ sở               |
        | Cấp ủy, Ủy ban Kiểm tra tiến hành         | Ủy ban Kiểm tra Đảng ủy phường Hoa Sữa |
        | Tổ chức, người được kiểm tra              | Chi bộ Trường Mầm non Hoa Sữa          |
        | Người đứng đầu được kiểm tra cùng tổ chức | Bà Yến                                 |
        | Nội dung kiểm tra, giám sát               | Thu, chi tài chính năm 2025            |
        | Có trong chương trình năm                 | không                                  |
        | Căn cứ mở cuộc ngoài chương trình         | Yêu cầu của Ban Thường vụ Đảng ủy      |
      Và ngày 03/03/2026 "Ông Bình" đã thực hiện "Quyết định" trên "cuộc kiểm tra Trường Mầm non" với:
        | Trưởng đoàn              | Ông Thắng                    |
        | Thành viên đoàn kiểm tra | Ông Thắng; Bà Ngân; Ông Phúc |
        | Văn bản                  | 11-QĐ/UBKTĐU                 |
      Và ngày 04/03/2026 "Ông Thắng" đã thực hiện "Xây dựng đề cương, phân công" trên "cuộc kiểm tra Trường Mầm non" với:
        | Đề cương gợi ý báo cáo tự kiểm tra  | Đề cương gồm 5 mục                |
        | Phân công nhiệm vụ trong đoàn       | Bà Ngân: sổ thu; Ông Phúc: sổ chi |
        | Mốc thời gian kiểm tra từ ngày      | 01/01/2024                        |
        | Mốc thời gian kiểm tra đến hết ngày | 31/12/2025                        |
        | Tiến hành từ ngày                   | 09/03/2026                        |
        | Tiến hành đến hết ngày              | 27/03/2026                        |
      Và ngày 09/03/2026 "Ông Thắng" đã thực hiện "Triển khai" trên "cuộc kiểm tra Trường Mầm non" với:
        | Thông báo | Thông báo số 15 gửi chi bộ |
        | Biên bản  | Biên bản triển khai 09/03  |
      Và ngày 16/03/2026 "Ông Bình" đã thực hiện "Tạm dừng" trên "cuộc kiểm tra Trường Mầm non" với:
        | Lý do   | Phải xác minh ở nhiều nơi |
        | Văn bản | 18-QĐ/UBKT                |

    Tình huống: “Tiếp tục” bị từ chối sau khi tạm dừng lúc mới triển khai: việc của chính mình
      Khi "Bà Yến" thử "Tiếp tục" trên "cuộc kiểm tra Trường Mầm non"
      Thì bị từ chối vì "không được tự quyết định việc của chính mình (Tổ chức, người được kiểm tra)"
      Và bị từ chối vì "không được tự quyết định việc của chính mình (Người đứng đầu được kiểm tra cùng tổ chức)"

    Tình huống: “Tiếp tục” bị từ chối sau khi tạm dừng lúc mới triển khai: không có thẩm quyền, thiếu thông tin, giấy tờ
      Khi "Bà Thu" thử "Tiếp tục" trên "cuộc kiểm tra Trường Mầm non"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: văn bản (số, ngày)"

    Tình huống: Thời hạn dừng khi tạm dừng lúc mới triển khai
      Khi đến ngày 17/03/2026
      Thì hồ sơ "cuộc kiểm tra Trường Mầm non" ở trạng thái "Tạm dừng"
      Và hạn "Tiến hành kiểm tra ở cấp trên trực tiếp cơ sở" của "cuộc kiểm tra Trường Mầm non" đang tạm dừng

    Tình huống: Thời hạn lại tính khi tiếp tục việc tạm dừng lúc mới triển khai
      Biết hôm nay là ngày 18/03/2026
      Khi "Ông Sơn" thực hiện "Tiếp tục" trên "cuộc kiểm tra Trường Mầm non" với:
        | Văn bản | 20-QĐ/UBKT |
      Thì hồ sơ "cuộc kiểm tra Trường Mầm non" ở trạng thái "Đã triển khai quyết định"
      Và hạn "Tiến hành kiểm tra ở cấp trên trực tiếp cơ sở" của "cuộc kiểm tra Trường Mầm non" đang chạy

  Quy tắc: Cuộc kiểm tra tạm dừng khi đã nhận báo cáo

    Bối cảnh:
      Biết hồ sơ "cuộc kiểm tra Trường Mầm non" thuộc loại "Cuộc kiểm tra, giám sát" do "Ông Bình" mở ngày 02/03/2026 với:
        | Hình thức                                 | kiểm tra chuyên đề                     |
        | Cấp tiến hành                             | cấp trên trực tiếp cơ sở               |
        | Cấp ủy, Ủy ban Kiểm tra tiến hành         | Ủy ban Kiểm tra Đảng ủy phường Hoa Sữa |
        | Tổ chức, người được kiểm tra              | Chi bộ Trường Mầm non Hoa Sữa          |
        | Người đứng đầu được kiểm tra cùng tổ chức | Bà Yến                                 |
        | Nội dung kiểm tra, giám sát               | Thu, chi tài chính năm 2025            |
        | Có trong chương trình năm                 | không                                  |
        | Căn cứ mở cuộc ngoài chương trình         | Yêu cầu của Ban Thường vụ Đảng ủy      |
      Và ngày 03/03/2026 "Ông Bình" đã thực hiện "Quyết định" trên "cuộc kiểm tra Trường Mầm non" với:
        | Trưởng đoàn              | Ông Thắng                    |
        | Thành viên đoàn kiểm tra | Ông Thắng; Bà Ngân; Ông Phúc |
        | Văn bản                  | 11-QĐ/UBKTĐU                 |
      Và ngày 04/03/2026 "Ông Thắng" đã thực hiện "Xây dựng đề cương, phân công" trên "cuộc kiểm tra Trường Mầm non" với:
        | Đề cương gợi ý báo cáo tự kiểm tra  | Đề cương gồm 5 mục                |
        | Phân công nhiệm vụ trong đoàn       | Bà Ngân: sổ thu; Ông Phúc: sổ chi |
        | Mốc thời gian kiểm tra từ ngày      | 01/01/2024                        |
        | Mốc thời gian kiểm tra đến hết ngày | 31/12/2025                        |
        | Tiến hành từ ngày                   | 09/03/2026                        |
        | Tiến hành đến hết ngày              | 27/03/2026                        |
      Và ngày 09/03/2026 "Ông Thắng" đã thực hiện "Triển khai" trên "cuộc kiểm tra Trường Mầm non" với:
        | Thông báo | Thông báo số 15 gửi chi bộ |
        | Biên bản  | Biên bản triển khai 09/03  |
      Và ngày 12/03/2026 "Bà Yến" đã thực hiện "Gửi báo cáo tự kiểm tra" trên "cuộc kiểm tra Trường Mầm non" với:
        | Báo cáo tự kiểm tra, tự giám sát | Báo cáo số 03 của chi bộ |
      Và ngày 16/03/2026 "Ông Bình" đã thực hiện "Tạm dừng" trên "cuộc kiểm tra Trường Mầm non" với:
        | Lý do   | Phải xác minh ở nhiều nơi |
        | Văn bản | 18-QĐ/UBKT                |

    Tình huống: “Tiếp tục” bị từ chối sau khi tạm dừng lúc đã nhận báo cáo: việc của chính mình
      Khi "Bà Yến" thử "Tiếp tục" trên "cuộc kiểm tra Trường Mầm non"
      Thì bị từ chối vì "không được tự quyết định việc của chính mình (Tổ chức, người được kiểm tra)"
      Và bị từ chối vì "không được tự quyết định việc của chính mình (Người đứng đầu được kiểm tra cùng tổ chức)"

    Tình huống: “Tiếp tục” bị từ chối sau khi tạm dừng lúc đã nhận báo cáo: không có thẩm quyền, thiếu thông tin, giấy tờ
      Khi "Bà Thu" thử "Tiếp tục" trên "cuộc kiểm tra Trường Mầm non"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: văn bản (số, ngày)"

    Tình huống: Thời hạn dừng khi tạm dừng lúc đã nhận báo cáo
      Khi đến ngày 17/03/2026
      Thì hồ sơ "cuộc kiểm tra Trường Mầm non" ở trạng thái "Tạm dừng"
      Và hạn "Tiến hành kiểm tra ở cấp trên trực tiếp cơ sở" của "cuộc kiểm tra Trường Mầm non" đang tạm dừng

    Tình huống: Thời hạn lại tính khi tiếp tục việc tạm dừng lúc đã nhận báo cáo
      Biết hôm nay là ngày 18/03/2026
      Khi "Ông Sơn" thực hiện "Tiếp tục" trên "cuộc kiểm tra Trường Mầm non" với:
        | Văn bản | 20-QĐ/UBKT |
      Thì hồ sơ "cuộc kiểm tra Trường Mầm non" ở trạng thái "Đã nhận báo cáo tự kiểm tra"
      Và hạn "Tiến hành kiểm tra ở cấp trên trực tiếp cơ sở" của "cuộc kiểm tra Trường Mầm non" đang chạy

  Quy tắc: Cuộc kiểm tra tạm dừng khi đang thẩm tra

    Bối cảnh:
      Biết hồ sơ "cuộc kiểm tra Trường Mầm non" thuộc loại "Cuộc kiểm tra, giám sát" do "Ông Bình" mở ngày 02/03/2026 với:
        | Hình thức                                 | kiểm tra chuyên đề                     |
        | Cấp tiến hành                             | cấp trên trực tiếp cơ sở               |
        | Cấp ủy, Ủy ban Kiểm tra tiến hành         | Ủy ban Kiểm tra Đảng ủy phường Hoa Sữa |
        | Tổ chức, người được kiểm tra              | Chi bộ Trường Mầm non Hoa Sữa          |
        | Người đứng đầu được kiểm tra cùng tổ chức | Bà Yến                                 |
        | Nội dung kiểm tra, giám sát               | Thu, chi tài chính năm 2025            |
        | Có trong chương trình năm                 | không                                  |
        | Căn cứ mở cuộc ngoài chương trình         | Yêu cầu của Ban Thường vụ Đảng ủy      |
      Và ngày 03/03/2026 "Ông Bình" đã thực hiện "Quyết định" trên "cuộc kiểm tra Trường Mầm non" với:
        | Trưởng đoàn              | Ông Thắng                    |
        | Thành viên đoàn kiểm tra | Ông Thắng; Bà Ngân; Ông Phúc |
        | Văn bản                  | 11-QĐ/UBKTĐU                 |
      Và ngày 04/03/2026 "Ông Thắng" đã thực hiện "Xây dựng đề cương, phân công" trên "cuộc kiểm tra Trường Mầm non" với:
        | Đề cương gợi ý báo cáo tự kiểm tra  | Đề cương gồm 5 mục                |
        | Phân công nhiệm vụ trong đoàn       | Bà Ngân: sổ thu; Ông Phúc: sổ chi |
        | Mốc thời gian kiểm tra từ ngày      | 01/01/2024                        |
        | Mốc thời gian kiểm tra đến hết ngày | 31/12/2025                        |
        | Tiến hành từ ngày                   | 09/03/2026                        |
        | Tiến hành đến hết ngày              | 27/03/2026                        |
      Và ngày 09/03/2026 "Ông Thắng" đã thực hiện "Triển khai" trên "cuộc kiểm tra Trường Mầm non" với:
        | Thông báo | Thông báo số 15 gửi chi bộ |
        | Biên bản  | Biên bản triển khai 09/03  |
      Và ngày 13/03/2026 "Bà Ngân" đã thực hiện "Thẩm tra, xác minh" trên "cuộc kiểm tra Trường Mầm non" với:
        | Biên bản | Biên bản làm việc |
      Và ngày 16/03/2026 "Ông Bình" đã thực hiện "Tạm dừng" trên "cuộc kiểm tra Trường Mầm non" với:
        | Lý do   | Phải xác minh ở nhiều nơi |
        | Văn bản | 18-QĐ/UBKT                |

    Tình huống: “Tiếp tục” bị từ chối sau khi tạm dừng lúc đang thẩm tra: việc của chính mình
      Khi "Bà Yến" thử "Tiếp tục" trên "cuộc kiểm tra Trường Mầm non"
      Thì bị từ chối vì "không được tự quyết định việc của chính mình (Tổ chức, người được kiểm tra)"
      Và bị từ chối vì "không được tự quyết định việc của chính mình (Người đứng đầu được kiểm tra cùng tổ chức)"

    Tình huống: “Tiếp tục” bị từ chối sau khi tạm dừng lúc đang thẩm tra: không có thẩm quyền, thiếu thông tin, giấy tờ
      Khi "Bà Thu" thử "Tiếp tục" trên "cuộc kiểm tra Trường Mầm non"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: văn bản (số, ngày)"

    Tình huống: Thời hạn dừng khi tạm dừng lúc đang thẩm tra
      Khi đến ngày 17/03/2026
      Thì hồ sơ "cuộc kiểm tra Trường Mầm non" ở trạng thái "Tạm dừng"
      Và hạn "Tiến hành kiểm tra ở cấp trên trực tiếp cơ sở" của "cuộc kiểm tra Trường Mầm non" đang tạm dừng

    Tình huống: Thời hạn lại tính khi tiếp tục việc tạm dừng lúc đang thẩm tra
      Biết hôm nay là ngày 18/03/2026
      Khi "Ông Sơn" thực hiện "Tiếp tục" trên "cuộc kiểm tra Trường Mầm non" với:
        | Văn bản | 20-QĐ/UBKT |
      Thì hồ sơ "cuộc kiểm tra Trường Mầm non" ở trạng thái "Thẩm tra, xác minh"
      Và hạn "Tiến hành kiểm tra ở cấp trên trực tiếp cơ sở" của "cuộc kiểm tra Trường Mầm non" đang chạy

  Quy tắc: Thời hạn của cuộc kiểm tra khi có dấu hiệu vi phạm chỉ được gia hạn một lần, khi còn trong hạn

    Bối cảnh:
      Biết hồ sơ "cuộc kiểm tra Trường Mầm non" thuộc loại "Cuộc kiểm tra, giám sát" do "Ông Bình" mở ngày 02/03/2026 với:
        | Hình thức                                 | kiểm tra khi có dấu hiệu vi phạm       |
        | Cấp tiến hành                             | cấp trên trực tiếp cơ sở               |
        | Cấp ủy, Ủy ban Kiểm tra tiến hành         | Ủy ban Kiểm tra Đảng ủy phường Hoa Sữa |
        | Tổ chức, người được kiểm tra              | Chi bộ Trường Mầm non Hoa Sữa          |
        | Người đứng đầu được kiểm tra cùng tổ chức | Bà Yến                                 |
        | Nội dung kiểm tra, giám sát               | Thu, chi tài chính năm 2025            |
        | Có trong chương trình năm                 | không                                  |
        | Căn cứ mở cuộc ngoài chương trình         | Yêu cầu của Ban Thường vụ Đảng ủy      |
      Và ngày 03/03/2026 "Ông Bình" đã thực hiện "Quyết định" trên "cuộc kiểm tra Trường Mầm non" với:
        | Trưởng đoàn              | Ông Thắng                    |
        | Thành viên đoàn kiểm tra | Ông Thắng; Bà Ngân; Ông Phúc |
        | Văn bản                  | 11-QĐ/UBKTĐU                 |
      Và ngày 04/03/2026 "Ông Thắng" đã thực hiện "Xây dựng đề cương, phân công" trên "cuộc kiểm tra Trường Mầm non" với:
        | Đề cương gợi ý báo cáo tự kiểm tra  | Đề cương gồm 5 mục                |
        | Phân công nhiệm vụ trong đoàn       | Bà Ngân: sổ thu; Ông Phúc: sổ chi |
        | Mốc thời gian kiểm tra từ ngày      | 01/01/2024                        |
        | Mốc thời gian kiểm tra đến hết ngày | 31/12/2025                        |
        | Tiến hành từ ngày                   | 09/03/2026                        |
        | Tiến hành đến hết ngày              | 27/03/2026                        |
      Và ngày 09/03/2026 "Ông Thắng" đã thực hiện "Triển khai" trên "cuộc kiểm tra Trường Mầm non" với:
        | Thông báo | Thông báo số 15 gửi chi bộ |
        | Biên bản  | Biên bản triển khai 09/03  |

    Tình huống: Gia hạn cuộc kiểm tra khi có dấu hiệu vi phạm lúc mới triển khai
      Biết hôm nay là ngày 19/03/2026
      Khi "Ông Bình" thực hiện "Gia hạn" trên "cuộc kiểm tra Trường Mầm non" với:
        | Lý do   | Phải xác minh ở nhiều nơi |
        | Văn bản | 18-QĐ/UBKT                |
      Thì hồ sơ "cuộc kiểm tra Trường Mầm non" ở trạng thái "Đã triển khai quyết định"
      Và hạn "Tiến hành kiểm tra khi có dấu hiệu vi phạm" của "cuộc kiểm tra Trường Mầm non" là ngày 28/05/2026

    Tình huống: Gia hạn cuộc kiểm tra khi có dấu hiệu vi phạm lúc đã nhận báo cáo
      Biết ngày 12/03/2026 "Bà Yến" đã thực hiện "Gửi báo cáo tự kiểm tra" trên "cuộc kiểm tra Trường Mầm non" với:
        | Báo cáo tự kiểm tra, tự giám sát | Báo cáo số 03 của chi bộ |
      Và hôm nay là ngày 19/03/2026
      Khi "Ông Sơn" thực hiện "Gia hạn" trên "cuộc kiểm tra Trường Mầm non" với:
        | Lý do   | Phải xác minh ở nhiều nơi |
        | Văn bản | 18-QĐ/UBKT                |
      Thì hồ sơ "cuộc kiểm tra Trường Mầm non" ở trạng thái "Đã nhận báo cáo tự kiểm tra"
      Và hạn "Tiến hành kiểm tra khi có dấu hiệu vi phạm" của "cuộc kiểm tra Trường Mầm non" là ngày 28/05/2026

    Tình huống: Gia hạn cuộc kiểm tra khi có dấu hiệu vi phạm lúc đang thẩm tra
      Biết ngày 13/03/2026 "Bà Ngân" đã thực hiện "Thẩm tra, xác minh" trên "cuộc kiểm tra Trường Mầm non" với:
        | Biên bản | Biên bản làm việc |
      Và hôm nay là ngày 19/03/2026
      Khi "Ông Bình" thực hiện "Gia hạn" trên "cuộc kiểm tra Trường Mầm non" với:
        | Lý do   | Phải xác minh ở nhiều nơi |
        | Văn bản | 18-QĐ/UBKT                |
      Thì hồ sơ "cuộc kiểm tra Trường Mầm non" ở trạng thái "Thẩm tra, xác minh"
      Và hạn "Tiến hành kiểm tra khi có dấu hiệu vi phạm" của "cuộc kiểm tra Trường Mầm non" là ngày 28/05/2026

    Tình huống: “Gia hạn” bị từ chối trong cuộc kiểm tra khi có dấu hiệu vi phạm: việc của chính mình
      Khi "Bà Yến" thử "Gia hạn" trên "cuộc kiểm tra Trường Mầm non"
      Thì bị từ chối vì "không được tự quyết định việc của chính mình (Tổ chức, người được kiểm tra)"
      Và bị từ chối vì "không được tự quyết định việc của chính mình (Người đứng đầu được kiểm tra cùng tổ chức)"

    Tình huống: “Gia hạn” bị từ chối trong cuộc kiểm tra khi có dấu hiệu vi phạm: không có thẩm quyền, thiếu thông tin, giấy tờ
      Khi "Bà Thu" thử "Gia hạn" trên "cuộc kiểm tra Trường Mầm non"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: lý do"
      Và bị từ chối vì "thiếu: văn bản (số, ngày)"

    Tình huống: “Gia hạn” bị từ chối trong cuộc kiểm tra khi có dấu hiệu vi phạm: đã gia hạn một lần
      Biết ngày 19/03/2026 "Ông Bình" đã thực hiện "Gia hạn" trên "cuộc kiểm tra Trường Mầm non" với:
        | Lý do   | Phải xác minh ở nhiều nơi |
        | Văn bản | 18-QĐ/UBKT                |
      Khi "Ông Bình" thử "Gia hạn" trên "cuộc kiểm tra Trường Mầm non" với:
        | Lý do   | Phải xác minh ở nhiều nơi |
        | Văn bản | 18-QĐ/UBKT                |
      Thì bị từ chối vì "“Tiến hành kiểm tra khi có dấu hiệu vi phạm” chỉ được gia hạn 1 lần, đã dùng hết"

    Tình huống: Hết thời hạn của cuộc kiểm tra khi có dấu hiệu vi phạm mà chưa có báo cáo
      Khi đến ngày 09/05/2026
      Thì hạn "Tiến hành kiểm tra khi có dấu hiệu vi phạm" của "cuộc kiểm tra Trường Mầm non" là ngày 08/05/2026
      Và hồ sơ "cuộc kiểm tra Trường Mầm non" quá hạn "Tiến hành kiểm tra khi có dấu hiệu vi phạm"

    Tình huống: Tạm dừng cuộc kiểm tra khi có dấu hiệu vi phạm thì thời hạn dừng
      Khi "Ông Sơn" thực hiện "Tạm dừng" trên "cuộc kiểm tra Trường Mầm non" với:
        | Lý do   | Phải xác minh ở nhiều nơi |
        | Văn bản | 18-QĐ/UBKT                |
      Thì hồ sơ "cuộc kiểm tra Trường Mầm non" ở trạng thái "Tạm dừng"
      Và hạn "Tiến hành kiểm tra khi có dấu hiệu vi phạm" của "cuộc kiểm tra Trường Mầm non" đang tạm dừng

    Tình huống: Tiếp tục cuộc kiểm tra khi có dấu hiệu vi phạm thì thời hạn lại tính
      Biết ngày 19/03/2026 "Ông Bình" đã thực hiện "Tạm dừng" trên "cuộc kiểm tra Trường Mầm non" với:
        | Lý do   | Phải xác minh ở nhiều nơi |
        | Văn bản | 18-QĐ/UBKT                |
      Và hôm nay là ngày 30/03/2026
      Khi "Ông Sơn" thực hiện "Tiếp tục" trên "cuộc kiểm tra Trường Mầm non" với:
        | Văn bản | 20-QĐ/UBKT |
      Thì hồ sơ "cuộc kiểm tra Trường Mầm non" ở trạng thái "Đã triển khai quyết định"
      Và hạn "Tiến hành kiểm tra khi có dấu hiệu vi phạm" của "cuộc kiểm tra Trường Mầm non" đang chạy

  Quy tắc: Cuộc kiểm tra khi có dấu hiệu vi phạm đã hội nghị với đối tượng

    Bối cảnh:
      Biết hồ sơ "cuộc kiểm tra Trường Mầm non" thuộc loại "Cuộc kiểm tra, giám sát" do "Ông Bình" mở ngày 02/03/2026 với:
        | Hình thức                                 | kiểm tra khi có dấu hiệu vi phạm       |
        | Cấp tiến hành                             | cấp trên trực tiếp cơ sở               |
        | Cấp ủy, Ủy ban Kiểm tra tiến hành         | Ủy ban Kiểm tra Đảng ủy phường Hoa Sữa |
        | Tổ chức, người được kiểm tra              | Chi bộ Trường Mầm non Hoa Sữa          |
        | Người đứng đầu được kiểm tra cùng tổ chức | Bà Yến                                 |
        | Nội dung kiểm tra, giám sát               | Thu, chi tài chính năm 2025            |
        | Có trong chương trình năm                 | không                                  |
        | Căn cứ mở cuộc ngoài chương trình         | Yêu cầu của Ban Thường vụ Đảng ủy      |
      Và ngày 03/03/2026 "Ông Bình" đã thực hiện "Quyết định" trên "cuộc kiểm tra Trường Mầm non" với:
        | Trưởng đoàn              | Ông Thắng                    |
        | Thành viên đoàn kiểm tra | Ông Thắng; Bà Ngân; Ông Phúc |
        | Văn bản                  | 11-QĐ/UBKTĐU                 |
      Và ngày 04/03/2026 "Ông Thắng" đã thực hiện "Xây dựng đề cương, phân công" trên "cuộc kiểm tra Trường Mầm non" với:
        | Đề cương gợi ý báo cáo tự kiểm tra  | Đề cương gồm 5 mục                |
        | Phân công nhiệm vụ trong đoàn       | Bà Ngân: sổ thu; Ông Phúc: sổ chi |
        | Mốc thời gian kiểm tra từ ngày      | 01/01/2024                        |
        | Mốc thời gian kiểm tra đến hết ngày | 31/12/2025                        |
        | Tiến hành từ ngày                   | 09/03/2026                        |
        | Tiến hành đến hết ngày              | 27/03/2026                        |
      Và ngày 09/03/2026 "Ông Thắng" đã thực hiện "Triển khai" trên "cuộc kiểm tra Trường Mầm non" với:
        | Thông báo | Thông báo số 15 gửi chi bộ |
        | Biên bản  | Biên bản triển khai 09/03  |
      Và ngày 13/03/2026 "Bà Ngân" đã thực hiện "Thẩm tra, xác minh" trên "cuộc kiểm tra Trường Mầm non" với:
        | Biên bản | Biên bản làm việc |
      Và ngày 18/03/2026 "Ông Thắng" đã thực hiện "Tổ chức hội nghị" trên "cuộc kiểm tra Trường Mầm non" với:
        | Biên bản | Biên bản hội nghị |

    Tình huống: “Hoàn chỉnh báo cáo” bị từ chối trong cuộc kiểm tra khi có dấu hiệu vi phạm: việc của chính mình
      Khi "Bà Yến" thử "Hoàn chỉnh báo cáo" trên "cuộc kiểm tra Trường Mầm non"
      Thì bị từ chối vì "không được tự quyết định việc của chính mình (Tổ chức, người được kiểm tra)"
      Và bị từ chối vì "không được tự quyết định việc của chính mình (Người đứng đầu được kiểm tra cùng tổ chức)"

    Tình huống: “Hoàn chỉnh báo cáo” bị từ chối trong cuộc kiểm tra khi có dấu hiệu vi phạm: không có thẩm quyền, thiếu thông tin, giấy tờ
      Khi "Ông Bình" thử "Hoàn chỉnh báo cáo" trên "cuộc kiểm tra Trường Mầm non"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: báo cáo"

    Tình huống: Hoàn chỉnh báo cáo của cuộc kiểm tra khi có dấu hiệu vi phạm trong hạn
      Biết hôm nay là ngày 20/03/2026
      Khi "Ông Thắng" thực hiện "Hoàn chỉnh báo cáo" trên "cuộc kiểm tra Trường Mầm non" với:
        | Báo cáo | Báo cáo kết quả số 20 |
      Thì hồ sơ "cuộc kiểm tra Trường Mầm non" ở trạng thái "Đã có báo cáo kết quả"
      Và hạn "Tiến hành kiểm tra khi có dấu hiệu vi phạm" của "cuộc kiểm tra Trường Mầm non" đã được thực hiện đúng hạn

  Quy tắc: Thời hạn của cuộc kiểm tra của cấp Trung ương chỉ được gia hạn một lần, khi còn trong hạn

    Bối cảnh:
      Biết hồ sơ "cuộc kiểm tra Trường Mầm non" thuộc loại "Cuộc kiểm tra, giám sát" do "Ông Bình" mở ngày 02/03/2026 với:
        | Hình thức                                 | kiểm tra chuyên đề                     |
        | Cấp tiến hành                             | cấp Trung ương                         |
        | Cấp ủy, Ủy ban Kiểm tra tiến hành         | Ủy ban Kiểm tra Đảng ủy phường Hoa Sữa |
        | Tổ chức, người được kiểm tra              | Chi bộ Trường Mầm non Hoa Sữa          |
        | Người đứng đầu được kiểm tra cùng tổ chức | Bà Yến                                 |
        | Nội dung kiểm tra, giám sát               | Thu, chi tài chính năm 2025            |
        | Có trong chương trình năm                 | không                                  |
        | Căn cứ mở cuộc ngoài chương trình         | Yêu cầu của Ban Thường vụ Đảng ủy      |
      Và ngày 03/03/2026 "Ông Bình" đã thực hiện "Quyết định" trên "cuộc kiểm tra Trường Mầm non" với:
        | Trưởng đoàn              | Ông Thắng                    |
        | Thành viên đoàn kiểm tra | Ông Thắng; Bà Ngân; Ông Phúc |
        | Văn bản                  | 11-QĐ/UBKTĐU                 |
      Và ngày 04/03/2026 "Ông Thắng" đã thực hiện "Xây dựng đề cương, phân công" trên "cuộc kiểm tra Trường Mầm non" với:
        | Đề cương gợi ý báo cáo tự kiểm tra  | Đề cương gồm 5 mục                |
        | Phân công nhiệm vụ trong đoàn       | Bà Ngân: sổ thu; Ông Phúc: sổ chi |
        | Mốc thời gian kiểm tra từ ngày      | 01/01/2024                        |
        | Mốc thời gian kiểm tra đến hết ngày | 31/12/2025                        |
        | Tiến hành từ ngày                   | 09/03/2026                        |
        | Tiến hành đến hết ngày              | 27/03/2026                        |
      Và ngày 09/03/2026 "Ông Thắng" đã thực hiện "Triển khai" trên "cuộc kiểm tra Trường Mầm non" với:
        | Thông báo | Thông báo số 15 gửi chi bộ |
        | Biên bản  | Biên bản triển khai 09/03  |

    Tình huống: Gia hạn cuộc kiểm tra của cấp Trung ương lúc mới triển khai
      Biết hôm nay là ngày 19/03/2026
      Khi "Ông Bình" thực hiện "Gia hạn" trên "cuộc kiểm tra Trường Mầm non" với:
        | Lý do   | Phải xác minh ở nhiều nơi |
        | Văn bản | 18-QĐ/UBKT                |
      Thì hồ sơ "cuộc kiểm tra Trường Mầm non" ở trạng thái "Đã triển khai quyết định"
      Và hạn "Tiến hành kiểm tra ở cấp Trung ương" của "cuộc kiểm tra Trường Mầm non" là ngày 28/05/2026

    Tình huống: Gia hạn cuộc kiểm tra của cấp Trung ương lúc đã nhận báo cáo
      Biết ngày 12/03/2026 "Bà Yến" đã thực hiện "Gửi báo cáo tự kiểm tra" trên "cuộc kiểm tra Trường Mầm non" với:
        | Báo cáo tự kiểm tra, tự giám sát | Báo cáo số 03 của chi bộ |
      Và hôm nay là ngày 19/03/2026
      Khi "Ông Sơn" thực hiện "Gia hạn" trên "cuộc kiểm tra Trường Mầm non" với:
        | Lý do   | Phải xác minh ở nhiều nơi |
        | Văn bản | 18-QĐ/UBKT                |
      Thì hồ sơ "cuộc kiểm tra Trường Mầm non" ở trạng thái "Đã nhận báo cáo tự kiểm tra"
      Và hạn "Tiến hành kiểm tra ở cấp Trung ương" của "cuộc kiểm tra Trường Mầm non" là ngày 28/05/2026

    Tình huống: Gia hạn cuộc kiểm tra của cấp Trung ương lúc đang thẩm tra
      Biết ngày 13/03/2026 "Bà Ngân" đã thực hiện "Thẩm tra, xác minh" trên "cuộc kiểm tra Trường Mầm non" với:
        | Biên bản | Biên bản làm việc |
      Và hôm nay là ngày 19/03/2026
      Khi "Ông Bình" thực hiện "Gia hạn" trên "cuộc kiểm tra Trường Mầm non" với:
        | Lý do   | Phải xác minh ở nhiều nơi |
        | Văn bản | 18-QĐ/UBKT                |
      Thì hồ sơ "cuộc kiểm tra Trường Mầm non" ở trạng thái "Thẩm tra, xác minh"
      Và hạn "Tiến hành kiểm tra ở cấp Trung ương" của "cuộc kiểm tra Trường Mầm non" là ngày 28/05/2026

    Tình huống: “Gia hạn” bị từ chối trong cuộc kiểm tra của cấp Trung ương: việc của chính mình
      Khi "Bà Yến" thử "Gia hạn" trên "cuộc kiểm tra Trường Mầm non"
      Thì bị từ chối vì "không được tự quyết định việc của chính mình (Tổ chức, người được kiểm tra)"
      Và bị từ chối vì "không được tự quyết định việc của chính mình (Người đứng đầu được kiểm tra cùng tổ chức)"

    Tình huống: “Gia hạn” bị từ chối trong cuộc kiểm tra của cấp Trung ương: không có thẩm quyền, thiếu thông tin, giấy tờ
      Khi "Bà Thu" thử "Gia hạn" trên "cuộc kiểm tra Trường Mầm non"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: lý do"
      Và bị từ chối vì "thiếu: văn bản (số, ngày)"

    Tình huống: “Gia hạn” bị từ chối trong cuộc kiểm tra của cấp Trung ương: đã gia hạn một lần
      Biết ngày 19/03/2026 "Ông Bình" đã thực hiện "Gia hạn" trên "cuộc kiểm tra Trường Mầm non" với:
        | Lý do   | Phải xác minh ở nhiều nơi |
        | Văn bản | 18-QĐ/UBKT                |
      Khi "Ông Bình" thử "Gia hạn" trên "cuộc kiểm tra Trường Mầm non" với:
        | Lý do   | Phải xác minh ở nhiều nơi |
        | Văn bản | 18-QĐ/UBKT                |
      Thì bị từ chối vì "“Tiến hành kiểm tra ở cấp Trung ương” chỉ được gia hạn 1 lần, đã dùng hết"

    Tình huống: Hết thời hạn của cuộc kiểm tra của cấp Trung ương mà chưa có báo cáo
      Khi đến ngày 09/05/2026
      Thì hạn "Tiến hành kiểm tra ở cấp Trung ương" của "cuộc kiểm tra Trường Mầm non" là ngày 08/05/2026
      Và hồ sơ "cuộc kiểm tra Trường Mầm non" quá hạn "Tiến hành kiểm tra ở cấp Trung ương"

    Tình huống: Tạm dừng cuộc kiểm tra của cấp Trung ương thì thời hạn dừng
      Khi "Ông Sơn" thực hiện "Tạm dừng" trên "cuộc kiểm tra Trường Mầm non" với:
        | Lý do   | Phải xác minh ở nhiều nơi |
        | Văn bản | 18-QĐ/UBKT                |
      Thì hồ sơ "cuộc kiểm tra Trường Mầm non" ở trạng thái "Tạm dừng"
      Và hạn "Tiến hành kiểm tra ở cấp Trung ương" của "cuộc kiểm tra Trường Mầm non" đang tạm dừng

    Tình huống: Tiếp tục cuộc kiểm tra của cấp Trung ương thì thời hạn lại tính
      Biết ngày 19/03/2026 "Ông Bình" đã thực hiện "Tạm dừng" trên "cuộc kiểm tra Trường Mầm non" với:
        | Lý do   | Phải xác minh ở nhiều nơi |
        | Văn bản | 18-QĐ/UBKT                |
      Và hôm nay là ngày 30/03/2026
      Khi "Ông Sơn" thực hiện "Tiếp tục" trên "cuộc kiểm tra Trường Mầm non" với:
        | Văn bản | 20-QĐ/UBKT |
      Thì hồ sơ "cuộc kiểm tra Trường Mầm non" ở trạng thái "Đã triển khai quyết định"
      Và hạn "Tiến hành kiểm tra ở cấp Trung ương" của "cuộc kiểm tra Trường Mầm non" đang chạy

  Quy tắc: Cuộc kiểm tra của cấp Trung ương đã hội nghị với đối tượng

    Bối cảnh:
      Biết hồ sơ "cuộc kiểm tra Trường Mầm non" thuộc loại "Cuộc kiểm tra, giám sát" do "Ông Bình" mở ngày 02/03/2026 với:
        | Hình thức                                 | kiểm tra chuyên đề                     |
        | Cấp tiến hành                             | cấp Trung ương                         |
        | Cấp ủy, Ủy ban Kiểm tra tiến hành         | Ủy ban Kiểm tra Đảng ủy phường Hoa Sữa |
        | Tổ chức, người được kiểm tra              | Chi bộ Trường Mầm non Hoa Sữa          |
        | Người đứng đầu được kiểm tra cùng tổ chức | Bà Yến                                 |
        | Nội dung kiểm tra, giám sát               | Thu, chi tài chính năm 2025            |
        | Có trong chương trình năm                 | không                                  |
        | Căn cứ mở cuộc ngoài chương trình         | Yêu cầu của Ban Thường vụ Đảng ủy      |
      Và ngày 03/03/2026 "Ông Bình" đã thực hiện "Quyết định" trên "cuộc kiểm tra Trường Mầm non" với:
        | Trưởng đoàn              | Ông Thắng                    |
        | Thành viên đoàn kiểm tra | Ông Thắng; Bà Ngân; Ông Phúc |
        | Văn bản                  | 11-QĐ/UBKTĐU                 |
      Và ngày 04/03/2026 "Ông Thắng" đã thực hiện "Xây dựng đề cương, phân công" trên "cuộc kiểm tra Trường Mầm non" với:
        | Đề cương gợi ý báo cáo tự kiểm tra  | Đề cương gồm 5 mục                |
        | Phân công nhiệm vụ trong đoàn       | Bà Ngân: sổ thu; Ông Phúc: sổ chi |
        | Mốc thời gian kiểm tra từ ngày      | 01/01/2024                        |
        | Mốc thời gian kiểm tra đến hết ngày | 31/12/2025                        |
        | Tiến hành từ ngày                   | 09/03/2026                        |
        | Tiến hành đến hết ngày              | 27/03/2026                        |
      Và ngày 09/03/2026 "Ông Thắng" đã thực hiện "Triển khai" trên "cuộc kiểm tra Trường Mầm non" với:
        | Thông báo | Thông báo số 15 gửi chi bộ |
        | Biên bản  | Biên bản triển khai 09/03  |
      Và ngày 13/03/2026 "Bà Ngân" đã thực hiện "Thẩm tra, xác minh" trên "cuộc kiểm tra Trường Mầm non" với:
        | Biên bản | Biên bản làm việc |
      Và ngày 18/03/2026 "Ông Thắng" đã thực hiện "Tổ chức hội nghị" trên "cuộc kiểm tra Trường Mầm non" với:
        | Biên bản | Biên bản hội nghị |

    Tình huống: “Hoàn chỉnh báo cáo” bị từ chối trong cuộc kiểm tra của cấp Trung ương: việc của chính mình
      Khi "Bà Yến" thử "Hoàn chỉnh báo cáo" trên "cuộc kiểm tra Trường Mầm non"
      Thì bị từ chối vì "không được tự quyết định việc của chính mình (Tổ chức, người được kiểm tra)"
      Và bị từ chối vì "không được tự quyết định việc của chính mình (Người đứng đầu được kiểm tra cùng tổ chức)"

    Tình huống: “Hoàn chỉnh báo cáo” bị từ chối trong cuộc kiểm tra của cấp Trung ương: không có thẩm quyền, thiếu thông tin, giấy tờ
      Khi "Ông Bình" thử "Hoàn chỉnh báo cáo" trên "cuộc kiểm tra Trường Mầm non"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: báo cáo"

    Tình huống: Hoàn chỉnh báo cáo của cuộc kiểm tra của cấp Trung ương trong hạn
      Biết hôm nay là ngày 20/03/2026
      Khi "Ông Thắng" thực hiện "Hoàn chỉnh báo cáo" trên "cuộc kiểm tra Trường Mầm non" với:
        | Báo cáo | Báo cáo kết quả số 20 |
      Thì hồ sơ "cuộc kiểm tra Trường Mầm non" ở trạng thái "Đã có báo cáo kết quả"
      Và hạn "Tiến hành kiểm tra ở cấp Trung ương" của "cuộc kiểm tra Trường Mầm non" đã được thực hiện đúng hạn

  Quy tắc: Thời hạn của cuộc kiểm tra của cấp tỉnh chỉ được gia hạn một lần, khi còn trong hạn

    Bối cảnh:
      Biết hồ sơ "cuộc kiểm tra Trường Mầm non" thuộc loại "Cuộc kiểm tra, giám sát" do "Ông Bình" mở ngày 02/03/2026 với:
        | Hình thức                                 | kiểm tra chuyên đề                     |
        | Cấp tiến hành                             | cấp tỉnh, thành phố                    |
        | Cấp ủy, Ủy ban Kiểm tra tiến hành         | Ủy ban Kiểm tra Đảng ủy phường Hoa Sữa |
        | Tổ chức, người được kiểm tra              | Chi bộ Trường Mầm non Hoa Sữa          |
        | Người đứng đầu được kiểm tra cùng tổ chức | Bà Yến                                 |
        | Nội dung kiểm tra, giám sát               | Thu, chi tài chính năm 2025            |
        | Có trong chương trình năm                 | không                                  |
        | Căn cứ mở cuộc ngoài chương trình         | Yêu cầu của Ban Thường vụ Đảng ủy      |
      Và ngày 03/03/2026 "Ông Bình" đã thực hiện "Quyết định" trên "cuộc kiểm tra Trường Mầm non" với:
        | Trưởng đoàn              | Ông Thắng                    |
        | Thành viên đoàn kiểm tra | Ông Thắng; Bà Ngân; Ông Phúc |
        | Văn bản                  | 11-QĐ/UBKTĐU                 |
      Và ngày 04/03/2026 "Ông Thắng" đã thực hiện "Xây dựng đề cương, phân công" trên "cuộc kiểm tra Trường Mầm non" với:
        | Đề cương gợi ý báo cáo tự kiểm tra  | Đề cương gồm 5 mục                |
        | Phân công nhiệm vụ trong đoàn       | Bà Ngân: sổ thu; Ông Phúc: sổ chi |
        | Mốc thời gian kiểm tra từ ngày      | 01/01/2024                        |
        | Mốc thời gian kiểm tra đến hết ngày | 31/12/2025                        |
        | Tiến hành từ ngày                   | 09/03/2026                        |
        | Tiến hành đến hết ngày              | 27/03/2026                        |
      Và ngày 09/03/2026 "Ông Thắng" đã thực hiện "Triển khai" trên "cuộc kiểm tra Trường Mầm non" với:
        | Thông báo | Thông báo số 15 gửi chi bộ |
        | Biên bản  | Biên bản triển khai 09/03  |

    Tình huống: Gia hạn cuộc kiểm tra của cấp tỉnh lúc đã hội nghị
      Biết ngày 13/03/2026 "Bà Ngân" đã thực hiện "Thẩm tra, xác minh" trên "cuộc kiểm tra Trường Mầm non" với:
        | Biên bản | Biên bản làm việc |
      Và ngày 18/03/2026 "Ông Thắng" đã thực hiện "Tổ chức hội nghị" trên "cuộc kiểm tra Trường Mầm non" với:
        | Biên bản | Biên bản hội nghị |
      Và hôm nay là ngày 19/03/2026
      Khi "Ông Bình" thực hiện "Gia hạn" trên "cuộc kiểm tra Trường Mầm non" với:
        | Lý do   | Phải xác minh ở nhiều nơi |
        | Văn bản | 18-QĐ/UBKT                |
      Thì hồ sơ "cuộc kiểm tra Trường Mầm non" ở trạng thái "Đã hội nghị với đối tượng"
      Và hạn "Tiến hành kiểm tra ở cấp tỉnh, thành phố" của "cuộc kiểm tra Trường Mầm non" là ngày 08/05/2026

    Tình huống: “Gia hạn” bị từ chối trong cuộc kiểm tra của cấp tỉnh: việc của chính mình
      Khi "Bà Yến" thử "Gia hạn" trên "cuộc kiểm tra Trường Mầm non"
      Thì bị từ chối vì "không được tự quyết định việc của chính mình (Tổ chức, người được kiểm tra)"
      Và bị từ chối vì "không được tự quyết định việc của chính mình (Người đứng đầu được kiểm tra cùng tổ chức)"

    Tình huống: “Gia hạn” bị từ chối trong cuộc kiểm tra của cấp tỉnh: không có thẩm quyền, thiếu thông tin, giấy tờ
      Khi "Bà Thu" thử "Gia hạn" trên "cuộc kiểm tra Trường Mầm non"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: lý do"
      Và bị từ chối vì "thiếu: văn bản (số, ngày)"

    Tình huống: “Gia hạn” bị từ chối trong cuộc kiểm tra của cấp tỉnh: đã gia hạn một lần
      Biết ngày 19/03/2026 "Ông Bình" đã thực hiện "Gia hạn" trên "cuộc kiểm tra Trường Mầm non" với:
        | Lý do   | Phải xác minh ở nhiều nơi |
        | Văn bản | 18-QĐ/UBKT                |
      Khi "Ông Bình" thử "Gia hạn" trên "cuộc kiểm tra Trường Mầm non" với:
        | Lý do   | Phải xác minh ở nhiều nơi |
        | Văn bản | 18-QĐ/UBKT                |
      Thì bị từ chối vì "“Tiến hành kiểm tra ở cấp tỉnh, thành phố” chỉ được gia hạn 1 lần, đã dùng hết"

    Tình huống: Hết thời hạn của cuộc kiểm tra của cấp tỉnh mà chưa có báo cáo
      Khi đến ngày 24/04/2026
      Thì hạn "Tiến hành kiểm tra ở cấp tỉnh, thành phố" của "cuộc kiểm tra Trường Mầm non" là ngày 23/04/2026
      Và hồ sơ "cuộc kiểm tra Trường Mầm non" quá hạn "Tiến hành kiểm tra ở cấp tỉnh, thành phố"

    Tình huống: Tạm dừng cuộc kiểm tra của cấp tỉnh thì thời hạn dừng
      Khi "Ông Sơn" thực hiện "Tạm dừng" trên "cuộc kiểm tra Trường Mầm non" với:
        | Lý do   | Phải xác minh ở nhiều nơi |
        | Văn bản | 18-QĐ/UBKT                |
      Thì hồ sơ "cuộc kiểm tra Trường Mầm non" ở trạng thái "Tạm dừng"
      Và hạn "Tiến hành kiểm tra ở cấp tỉnh, thành phố" của "cuộc kiểm tra Trường Mầm non" đang tạm dừng

    Tình huống: Tiếp tục cuộc kiểm tra của cấp tỉnh thì thời hạn lại tính
      Biết ngày 19/03/2026 "Ông Bình" đã thực hiện "Tạm dừng" trên "cuộc kiểm tra Trường Mầm non" với:
        | Lý do   | Phải xác minh ở nhiều nơi |
        | Văn bản | 18-QĐ/UBKT                |
      Và hôm nay là ngày 30/03/2026
      Khi "Ông Sơn" thực hiện "Tiếp tục" trên "cuộc kiểm tra Trường Mầm non" với:
        | Văn bản | 20-QĐ/UBKT |
      Thì hồ sơ "cuộc kiểm tra Trường Mầm non" ở trạng thái "Đã triển khai quyết định"
      Và hạn "Tiến hành kiểm tra ở cấp tỉnh, thành phố" của "cuộc kiểm tra Trường Mầm non" đang chạy

  Quy tắc: Cuộc kiểm tra của cấp tỉnh đã hội nghị với đối tượng

    Bối cảnh:
      Biết hồ sơ "cuộc kiểm tra Trường Mầm non" thuộc loại "Cuộc kiểm tra, giám sát" do "Ông Bình" mở ngày 02/03/2026 với:
        | Hình thức                                 | kiểm tra chuyên đề                     |
        | Cấp tiến hành                             | cấp tỉnh, thành phố                    |
        | Cấp ủy, Ủy ban Kiểm tra tiến hành         | Ủy ban Kiểm tra Đảng ủy phường Hoa Sữa |
        | Tổ chức, người được kiểm tra              | Chi bộ Trường Mầm non Hoa Sữa          |
        | Người đứng đầu được kiểm tra cùng tổ chức | Bà Yến                                 |
        | Nội dung kiểm tra, giám sát               | Thu, chi tài chính năm 2025            |
        | Có trong chương trình năm                 | không                                  |
        | Căn cứ mở cuộc ngoài chương trình         | Yêu cầu của Ban Thường vụ Đảng ủy      |
      Và ngày 03/03/2026 "Ông Bình" đã thực hiện "Quyết định" trên "cuộc kiểm tra Trường Mầm non" với:
        | Trưởng đoàn              | Ông Thắng                    |
        | Thành viên đoàn kiểm tra | Ông Thắng; Bà Ngân; Ông Phúc |
        | Văn bản                  | 11-QĐ/UBKTĐU                 |
      Và ngày 04/03/2026 "Ông Thắng" đã thực hiện "Xây dựng đề cương, phân công" trên "cuộc kiểm tra Trường Mầm non" với:
        | Đề cương gợi ý báo cáo tự kiểm tra  | Đề cương gồm 5 mục                |
        | Phân công nhiệm vụ trong đoàn       | Bà Ngân: sổ thu; Ông Phúc: sổ chi |
        | Mốc thời gian kiểm tra từ ngày      | 01/01/2024                        |
        | Mốc thời gian kiểm tra đến hết ngày | 31/12/2025                        |
        | Tiến hành từ ngày                   | 09/03/2026                        |
        | Tiến hành đến hết ngày              | 27/03/2026                        |
      Và ngày 09/03/2026 "Ông Thắng" đã thực hiện "Triển khai" trên "cuộc kiểm tra Trường Mầm non" với:
        | Thông báo | Thông báo số 15 gửi chi bộ |
        | Biên bản  | Biên bản triển khai 09/03  |
      Và ngày 13/03/2026 "Bà Ngân" đã thực hiện "Thẩm tra, xác minh" trên "cuộc kiểm tra Trường Mầm non" với:
        | Biên bản | Biên bản làm việc |
      Và ngày 18/03/2026 "Ông Thắng" đã thực hiện "Tổ chức hội nghị" trên "cuộc kiểm tra Trường Mầm non" với:
        | Biên bản | Biên bản hội nghị |

    Tình huống: “Hoàn chỉnh báo cáo” bị từ chối trong cuộc kiểm tra của cấp tỉnh: việc của chính mình
      Khi "Bà Yến" thử "Hoàn chỉnh báo cáo" trên "cuộc kiểm tra Trường Mầm non"
      Thì bị từ chối vì "không được tự quyết định việc của chính mình (Tổ chức, người được kiểm tra)"
      Và bị từ chối vì "không được tự quyết định việc của chính mình (Người đứng đầu được kiểm tra cùng tổ chức)"

    Tình huống: “Hoàn chỉnh báo cáo” bị từ chối trong cuộc kiểm tra của cấp tỉnh: không có thẩm quyền, thiếu thông tin, giấy tờ
      Khi "Ông Bình" thử "Hoàn chỉnh báo cáo" trên "cuộc kiểm tra Trường Mầm non"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: báo cáo"

    Tình huống: Hoàn chỉnh báo cáo của cuộc kiểm tra của cấp tỉnh trong hạn
      Biết hôm nay là ngày 20/03/2026
      Khi "Ông Thắng" thực hiện "Hoàn chỉnh báo cáo" trên "cuộc kiểm tra Trường Mầm non" với:
        | Báo cáo | Báo cáo kết quả số 20 |
      Thì hồ sơ "cuộc kiểm tra Trường Mầm non" ở trạng thái "Đã có báo cáo kết quả"
      Và hạn "Tiến hành kiểm tra ở cấp tỉnh, thành phố" của "cuộc kiểm tra Trường Mầm non" đã được thực hiện đúng hạn

  Quy tắc: Thời hạn của cuộc kiểm tra của cấp trên trực tiếp cơ sở chỉ được gia hạn một lần, khi còn trong hạn

    Bối cảnh:
      Biết hồ sơ "cuộc kiểm tra Trường Mầm non" thuộc loại "Cuộc kiểm tra, giám sát" do "Ông Bình" mở ngày 02/03/2026 với:
        | Hình thức                                 | kiểm tra chuyên đề                     |
        | Cấp tiến hành                             | cấp trên trực tiếp cơ sở               |
        | Cấp ủy, Ủy ban Kiểm tra tiến hành         | Ủy ban Kiểm tra Đảng ủy phường Hoa Sữa |
        | Tổ chức, người được kiểm tra              | Chi bộ Trường Mầm non Hoa Sữa          |
        | Người đứng đầu được kiểm tra cùng tổ chức | Bà Yến                                 |
        | Nội dung kiểm tra, giám sát               | Thu, chi tài chính năm 2025            |
        | Có trong chương trình năm                 | không                                  |
        | Căn cứ mở cuộc ngoài chương trình         | Yêu cầu của Ban Thường vụ Đảng ủy      |
      Và ngày 03/03/2026 "Ông Bình" đã thực hiện "Quyết định" trên "cuộc kiểm tra Trường Mầm non" với:
        | Trưởng đoàn              | Ông Thắng                    |
        | Thành viên đoàn kiểm tra | Ông Thắng; Bà Ngân; Ông Phúc |
        | Văn bản                  | 11-QĐ/UBKTĐU                 |
      Và ngày 04/03/2026 "Ông Thắng" đã thực hiện "Xây dựng đề cương, phân công" trên "cuộc kiểm tra Trường Mầm non" với:
        | Đề cương gợi ý báo cáo tự kiểm tra  | Đề cương gồm 5 mục                |
        | Phân công nhiệm vụ trong đoàn       | Bà Ngân: sổ thu; Ông Phúc: sổ chi |
        | Mốc thời gian kiểm tra từ ngày      | 01/01/2024                        |
        | Mốc thời gian kiểm tra đến hết ngày | 31/12/2025                        |
        | Tiến hành từ ngày                   | 09/03/2026                        |
        | Tiến hành đến hết ngày              | 27/03/2026                        |
      Và ngày 09/03/2026 "Ông Thắng" đã thực hiện "Triển khai" trên "cuộc kiểm tra Trường Mầm non" với:
        | Thông báo | Thông báo số 15 gửi chi bộ |
        | Biên bản  | Biên bản triển khai 09/03  |

    Tình huống: Gia hạn cuộc kiểm tra của cấp trên trực tiếp cơ sở lúc mới triển khai
      Biết hôm nay là ngày 19/03/2026
      Khi "Ông Bình" thực hiện "Gia hạn" trên "cuộc kiểm tra Trường Mầm non" với:
        | Lý do   | Phải xác minh ở nhiều nơi |
        | Văn bản | 18-QĐ/UBKT                |
      Thì hồ sơ "cuộc kiểm tra Trường Mầm non" ở trạng thái "Đã triển khai quyết định"
      Và hạn "Tiến hành kiểm tra ở cấp trên trực tiếp cơ sở" của "cuộc kiểm tra Trường Mầm non" là ngày 06/04/2026

    Tình huống: Gia hạn cuộc kiểm tra của cấp trên trực tiếp cơ sở lúc đã nhận báo cáo
      Biết ngày 12/03/2026 "Bà Yến" đã thực hiện "Gửi báo cáo tự kiểm tra" trên "cuộc kiểm tra Trường Mầm non" với:
        | Báo cáo tự kiểm tra, tự giám sát | Báo cáo số 03 của chi bộ |
      Và hôm nay là ngày 19/03/2026
      Khi "Ông Sơn" thực hiện "Gia hạn" trên "cuộc kiểm tra Trường Mầm non" với:
        | Lý do   | Phải xác minh ở nhiều nơi |
        | Văn bản | 18-QĐ/UBKT                |
      Thì hồ sơ "cuộc kiểm tra Trường Mầm non" ở trạng thái "Đã nhận báo cáo tự kiểm tra"
      Và hạn "Tiến hành kiểm tra ở cấp trên trực tiếp cơ sở" của "cuộc kiểm tra Trường Mầm non" là ngày 06/04/2026

    Tình huống: Gia hạn cuộc kiểm tra của cấp trên trực tiếp cơ sở lúc đang thẩm tra
      Biết ngày 13/03/2026 "Bà Ngân" đã thực hiện "Thẩm tra, xác minh" trên "cuộc kiểm tra Trường Mầm non" với:
        | Biên bản | Biên bản làm việc |
      Và hôm nay là ngày 19/03/2026
      Khi "Ông Bình" thực hiện "Gia hạn" trên "cuộc kiểm tra Trường Mầm non" với:
        | Lý do   | Phải xác minh ở nhiều nơi |
        | Văn bản | 18-QĐ/UBKT                |
      Thì hồ sơ "cuộc kiểm tra Trường Mầm non" ở trạng thái "Thẩm tra, xác minh"
      Và hạn "Tiến hành kiểm tra ở cấp trên trực tiếp cơ sở" của "cuộc kiểm tra Trường Mầm non" là ngày 06/04/2026

    Tình huống: “Gia hạn” bị từ chối trong cuộc kiểm tra của cấp trên trực tiếp cơ sở: việc của chính mình
      Khi "Bà Yến" thử "Gia hạn" trên "cuộc kiểm tra Trường Mầm non"
      Thì bị từ chối vì "không được tự quyết định việc của chính mình (Tổ chức, người được kiểm tra)"
      Và bị từ chối vì "không được tự quyết định việc của chính mình (Người đứng đầu được kiểm tra cùng tổ chức)"

    Tình huống: “Gia hạn” bị từ chối trong cuộc kiểm tra của cấp trên trực tiếp cơ sở: không có thẩm quyền, thiếu thông tin, giấy tờ
      Khi "Bà Thu" thử "Gia hạn" trên "cuộc kiểm tra Trường Mầm non"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: lý do"
      Và bị từ chối vì "thiếu: văn bản (số, ngày)"

    Tình huống: “Gia hạn” bị từ chối trong cuộc kiểm tra của cấp trên trực tiếp cơ sở: đã gia hạn một lần
      Biết ngày 19/03/2026 "Ông Bình" đã thực hiện "Gia hạn" trên "cuộc kiểm tra Trường Mầm non" với:
        | Lý do   | Phải xác minh ở nhiều nơi |
        | Văn bản | 18-QĐ/UBKT                |
      Khi "Ông Bình" thử "Gia hạn" trên "cuộc kiểm tra Trường Mầm non" với:
        | Lý do   | Phải xác minh ở nhiều nơi |
        | Văn bản | 18-QĐ/UBKT                |
      Thì bị từ chối vì "“Tiến hành kiểm tra ở cấp trên trực tiếp cơ sở” chỉ được gia hạn 1 lần, đã dùng hết"

    Tình huống: Hết thời hạn của cuộc kiểm tra của cấp trên trực tiếp cơ sở mà chưa có báo cáo
      Khi đến ngày 31/03/2026
      Thì hạn "Tiến hành kiểm tra ở cấp trên trực tiếp cơ sở" của "cuộc kiểm tra Trường Mầm non" là ngày 30/03/2026
      Và hồ sơ "cuộc kiểm tra Trường Mầm non" quá hạn "Tiến hành kiểm tra ở cấp trên trực tiếp cơ sở"

    Tình huống: Tạm dừng cuộc kiểm tra của cấp trên trực tiếp cơ sở thì thời hạn dừng
      Khi "Ông Sơn" thực hiện "Tạm dừng" trên "cuộc kiểm tra Trường Mầm non" với:
        | Lý do   | Phải xác minh ở nhiều nơi |
        | Văn bản | 18-QĐ/UBKT                |
      Thì hồ sơ "cuộc kiểm tra Trường Mầm non" ở trạng thái "Tạm dừng"
      Và hạn "Tiến hành kiểm tra ở cấp trên trực tiếp cơ sở" của "cuộc kiểm tra Trường Mầm non" đang tạm dừng

    Tình huống: Tiếp tục cuộc kiểm tra của cấp trên trực tiếp cơ sở thì thời hạn lại tính
      Biết ngày 19/03/2026 "Ông Bình" đã thực hiện "Tạm dừng" trên "cuộc kiểm tra Trường Mầm non" với:
        | Lý do   | Phải xác minh ở nhiều nơi |
        | Văn bản | 18-QĐ/UBKT                |
      Và hôm nay là ngày 30/03/2026
      Khi "Ông Sơn" thực hiện "Tiếp tục" trên "cuộc kiểm tra Trường Mầm non" với:
        | Văn bản | 20-QĐ/UBKT |
      Thì hồ sơ "cuộc kiểm tra Trường Mầm non" ở trạng thái "Đã triển khai quyết định"
      Và hạn "Tiến hành kiểm tra ở cấp trên trực tiếp cơ sở" của "cuộc kiểm tra Trường Mầm non" đang chạy

  Quy tắc: Cuộc kiểm tra của cấp trên trực tiếp cơ sở đã hội nghị với đối tượng

    Bối cảnh:
      Biết hồ sơ "cuộc kiểm tra Trường Mầm non" thuộc loại "Cuộc kiểm tra, giám sát" do "Ông Bình" mở ngày 02/03/2026 với:
        | Hình thức                                 | kiểm tra chuyên đề                     |
        | Cấp tiến hành                             | cấp trên trực tiếp cơ sở               |
        | Cấp ủy, Ủy ban Kiểm tra tiến hành         | Ủy ban Kiểm tra Đảng ủy phường Hoa Sữa |
        | Tổ chức, người được kiểm tra              | Chi bộ Trường Mầm non Hoa Sữa          |
        | Người đứng đầu được kiểm tra cùng tổ chức | Bà Yến                                 |
        | Nội dung kiểm tra, giám sát               | Thu, chi tài chính năm 2025            |
        | Có trong chương trình năm                 | không                                  |
        | Căn cứ mở cuộc ngoài chương trình         | Yêu cầu của Ban Thường vụ Đảng ủy      |
      Và ngày 03/03/2026 "Ông Bình" đã thực hiện "Quyết định" trên "cuộc kiểm tra Trường Mầm non" với:
        | Trưởng đoàn              | Ông Thắng                    |
        | Thành viên đoàn kiểm tra | Ông Thắng; Bà Ngân; Ông Phúc |
        | Văn bản                  | 11-QĐ/UBKTĐU                 |
      Và ngày 04/03/2026 "Ông Thắng" đã thực hiện "Xây dựng đề cương, phân công" trên "cuộc kiểm tra Trường Mầm non" với:
        | Đề cương gợi ý báo cáo tự kiểm tra  | Đề cương gồm 5 mục                |
        | Phân công nhiệm vụ trong đoàn       | Bà Ngân: sổ thu; Ông Phúc: sổ chi |
        | Mốc thời gian kiểm tra từ ngày      | 01/01/2024                        |
        | Mốc thời gian kiểm tra đến hết ngày | 31/12/2025                        |
        | Tiến hành từ ngày                   | 09/03/2026                        |
        | Tiến hành đến hết ngày              | 27/03/2026                        |
      Và ngày 09/03/2026 "Ông Thắng" đã thực hiện "Triển khai" trên "cuộc kiểm tra Trường Mầm non" với:
        | Thông báo | Thông báo số 15 gửi chi bộ |
        | Biên bản  | Biên bản triển khai 09/03  |
      Và ngày 13/03/2026 "Bà Ngân" đã thực hiện "Thẩm tra, xác minh" trên "cuộc kiểm tra Trường Mầm non" với:
        | Biên bản | Biên bản làm việc |
      Và ngày 18/03/2026 "Ông Thắng" đã thực hiện "Tổ chức hội nghị" trên "cuộc kiểm tra Trường Mầm non" với:
        | Biên bản | Biên bản hội nghị |

    Tình huống: “Hoàn chỉnh báo cáo” bị từ chối trong cuộc kiểm tra của cấp trên trực tiếp cơ sở: việc của chính mình
      Khi "Bà Yến" thử "Hoàn chỉnh báo cáo" trên "cuộc kiểm tra Trường Mầm non"
      Thì bị từ chối vì "không được tự quyết định việc của chính mình (Tổ chức, người được kiểm tra)"
      Và bị từ chối vì "không được tự quyết định việc của chính mình (Người đứng đầu được kiểm tra cùng tổ chức)"

    Tình huống: “Hoàn chỉnh báo cáo” bị từ chối trong cuộc kiểm tra của cấp trên trực tiếp cơ sở: không có thẩm quyền, thiếu thông tin, giấy tờ
      Khi "Ông Bình" thử "Hoàn chỉnh báo cáo" trên "cuộc kiểm tra Trường Mầm non"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: báo cáo"

    Tình huống: Hoàn chỉnh báo cáo của cuộc kiểm tra của cấp trên trực tiếp cơ sở trong hạn
      Biết hôm nay là ngày 20/03/2026
      Khi "Ông Thắng" thực hiện "Hoàn chỉnh báo cáo" trên "cuộc kiểm tra Trường Mầm non" với:
        | Báo cáo | Báo cáo kết quả số 20 |
      Thì hồ sơ "cuộc kiểm tra Trường Mầm non" ở trạng thái "Đã có báo cáo kết quả"
      Và hạn "Tiến hành kiểm tra ở cấp trên trực tiếp cơ sở" của "cuộc kiểm tra Trường Mầm non" đã được thực hiện đúng hạn

  Quy tắc: Thời hạn của cuộc kiểm tra của cấp cơ sở chỉ được gia hạn một lần, khi còn trong hạn

    Bối cảnh:
      Biết hồ sơ "cuộc kiểm tra Trường Mầm non" thuộc loại "Cuộc kiểm tra, giám sát" do "Ông Bình" mở ngày 02/03/2026 với:
        | Hình thức                                 | kiểm tra chuyên đề                     |
        | Cấp tiến hành                             | cấp cơ sở                              |
        | Cấp ủy, Ủy ban Kiểm tra tiến hành         | Ủy ban Kiểm tra Đảng ủy phường Hoa Sữa |
        | Tổ chức, người được kiểm tra              | Chi bộ Trường Mầm non Hoa Sữa          |
        | Người đứng đầu được kiểm tra cùng tổ chức | Bà Yến                                 |
        | Nội dung kiểm tra, giám sát               | Thu, chi tài chính năm 2025            |
        | Có trong chương trình năm                 | không                                  |
        | Căn cứ mở cuộc ngoài chương trình         | Yêu cầu của Ban Thường vụ Đảng ủy      |
      Và ngày 03/03/2026 "Ông Bình" đã thực hiện "Quyết định" trên "cuộc kiểm tra Trường Mầm non" với:
        | Trưởng đoàn              | Ông Thắng                    |
        | Thành viên đoàn kiểm tra | Ông Thắng; Bà Ngân; Ông Phúc |
        | Văn bản                  | 11-QĐ/UBKTĐU                 |
      Và ngày 04/03/2026 "Ông Thắng" đã thực hiện "Xây dựng đề cương, phân công" trên "cuộc kiểm tra Trường Mầm non" với:
        | Đề cương gợi ý báo cáo tự kiểm tra  | Đề cương gồm 5 mục                |
        | Phân công nhiệm vụ trong đoàn       | Bà Ngân: sổ thu; Ông Phúc: sổ chi |
        | Mốc thời gian kiểm tra từ ngày      | 01/01/2024                        |
        | Mốc thời gian kiểm tra đến hết ngày | 31/12/2025                        |
        | Tiến hành từ ngày                   | 09/03/2026                        |
        | Tiến hành đến hết ngày              | 27/03/2026                        |
      Và ngày 09/03/2026 "Ông Thắng" đã thực hiện "Triển khai" trên "cuộc kiểm tra Trường Mầm non" với:
        | Thông báo | Thông báo số 15 gửi chi bộ |
        | Biên bản  | Biên bản triển khai 09/03  |

    Tình huống: Gia hạn cuộc kiểm tra của cấp cơ sở lúc mới triển khai
      Biết hôm nay là ngày 19/03/2026
      Khi "Ông Bình" thực hiện "Gia hạn" trên "cuộc kiểm tra Trường Mầm non" với:
        | Lý do   | Phải xác minh ở nhiều nơi |
        | Văn bản | 18-QĐ/UBKT                |
      Thì hồ sơ "cuộc kiểm tra Trường Mầm non" ở trạng thái "Đã triển khai quyết định"
      Và hạn "Tiến hành kiểm tra ở cấp cơ sở" của "cuộc kiểm tra Trường Mầm non" là ngày 06/04/2026

    Tình huống: Gia hạn cuộc kiểm tra của cấp cơ sở lúc đã nhận báo cáo
      Biết ngày 12/03/2026 "Bà Yến" đã thực hiện "Gửi báo cáo tự kiểm tra" trên "cuộc kiểm tra Trường Mầm non" với:
        | Báo cáo tự kiểm tra, tự giám sát | Báo cáo số 03 của chi bộ |
      Và hôm nay là ngày 19/03/2026
      Khi "Ông Sơn" thực hiện "Gia hạn" trên "cuộc kiểm tra Trường Mầm non" với:
        | Lý do   | Phải xác minh ở nhiều nơi |
        | Văn bản | 18-QĐ/UBKT                |
      Thì hồ sơ "cuộc kiểm tra Trường Mầm non" ở trạng thái "Đã nhận báo cáo tự kiểm tra"
      Và hạn "Tiến hành kiểm tra ở cấp cơ sở" của "cuộc kiểm tra Trường Mầm non" là ngày 06/04/2026

    Tình huống: Gia hạn cuộc kiểm tra của cấp cơ sở lúc đang thẩm tra
      Biết ngày 13/03/2026 "Bà Ngân" đã thực hiện "Thẩm tra, xác minh" trên "cuộc kiểm tra Trường Mầm non" với:
        | Biên bản | Biên bản làm việc |
      Và hôm nay là ngày 19/03/2026
      Khi "Ông Bình" thực hiện "Gia hạn" trên "cuộc kiểm tra Trường Mầm non" với:
        | Lý do   | Phải xác minh ở nhiều nơi |
        | Văn bản | 18-QĐ/UBKT                |
      Thì hồ sơ "cuộc kiểm tra Trường Mầm non" ở trạng thái "Thẩm tra, xác minh"
      Và hạn "Tiến hành kiểm tra ở cấp cơ sở" của "cuộc kiểm tra Trường Mầm non" là ngày 06/04/2026

    Tình huống: “Gia hạn” bị từ chối trong cuộc kiểm tra của cấp cơ sở: việc của chính mình
      Khi "Bà Yến" thử "Gia hạn" trên "cuộc kiểm tra Trường Mầm non"
      Thì bị từ chối vì "không được tự quyết định việc của chính mình (Tổ chức, người được kiểm tra)"
      Và bị từ chối vì "không được tự quyết định việc của chính mình (Người đứng đầu được kiểm tra cùng tổ chức)"

    Tình huống: “Gia hạn” bị từ chối trong cuộc kiểm tra của cấp cơ sở: không có thẩm quyền, thiếu thông tin, giấy tờ
      Khi "Bà Thu" thử "Gia hạn" trên "cuộc kiểm tra Trường Mầm non"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: lý do"
      Và bị từ chối vì "thiếu: văn bản (số, ngày)"

    Tình huống: “Gia hạn” bị từ chối trong cuộc kiểm tra của cấp cơ sở: đã gia hạn một lần
      Biết ngày 19/03/2026 "Ông Bình" đã thực hiện "Gia hạn" trên "cuộc kiểm tra Trường Mầm non" với:
        | Lý do   | Phải xác minh ở nhiều nơi |
        | Văn bản | 18-QĐ/UBKT                |
      Khi "Ông Bình" thử "Gia hạn" trên "cuộc kiểm tra Trường Mầm non" với:
        | Lý do   | Phải xác minh ở nhiều nơi |
        | Văn bản | 18-QĐ/UBKT                |
      Thì bị từ chối vì "“Tiến hành kiểm tra ở cấp cơ sở” chỉ được gia hạn 1 lần, đã dùng hết"

    Tình huống: Hết thời hạn của cuộc kiểm tra của cấp cơ sở mà chưa có báo cáo
      Khi đến ngày 31/03/2026
      Thì hạn "Tiến hành kiểm tra ở cấp cơ sở" của "cuộc kiểm tra Trường Mầm non" là ngày 30/03/2026
      Và hồ sơ "cuộc kiểm tra Trường Mầm non" quá hạn "Tiến hành kiểm tra ở cấp cơ sở"

    Tình huống: Tạm dừng cuộc kiểm tra của cấp cơ sở thì thời hạn dừng
      Khi "Ông Sơn" thực hiện "Tạm dừng" trên "cuộc kiểm tra Trường Mầm non" với:
        | Lý do   | Phải xác minh ở nhiều nơi |
        | Văn bản | 18-QĐ/UBKT                |
      Thì hồ sơ "cuộc kiểm tra Trường Mầm non" ở trạng thái "Tạm dừng"
      Và hạn "Tiến hành kiểm tra ở cấp cơ sở" của "cuộc kiểm tra Trường Mầm non" đang tạm dừng

    Tình huống: Tiếp tục cuộc kiểm tra của cấp cơ sở thì thời hạn lại tính
      Biết ngày 19/03/2026 "Ông Bình" đã thực hiện "Tạm dừng" trên "cuộc kiểm tra Trường Mầm non" với:
        | Lý do   | Phải xác minh ở nhiều nơi |
        | Văn bản | 18-QĐ/UBKT                |
      Và hôm nay là ngày 30/03/2026
      Khi "Ông Sơn" thực hiện "Tiếp tục" trên "cuộc kiểm tra Trường Mầm non" với:
        | Văn bản | 20-QĐ/UBKT |
      Thì hồ sơ "cuộc kiểm tra Trường Mầm non" ở trạng thái "Đã triển khai quyết định"
      Và hạn "Tiến hành kiểm tra ở cấp cơ sở" của "cuộc kiểm tra Trường Mầm non" đang chạy

  Quy tắc: Cuộc kiểm tra của cấp cơ sở đã hội nghị với đối tượng

    Bối cảnh:
      Biết hồ sơ "cuộc kiểm tra Trường Mầm non" thuộc loại "Cuộc kiểm tra, giám sát" do "Ông Bình" mở ngày 02/03/2026 với:
        | Hình thức                                 | kiểm tra chuyên đề                     |
        | Cấp tiến hành                             | cấp cơ sở                              |
        | Cấp ủy, Ủy ban Kiểm tra tiến hành         | Ủy ban Kiểm tra Đảng ủy phường Hoa Sữa |
        | Tổ chức, người được kiểm tra              | Chi bộ Trường Mầm non Hoa Sữa          |
        | Người đứng đầu được kiểm tra cùng tổ chức | Bà Yến                                 |
        | Nội dung kiểm tra, giám sát               | Thu, chi tài chính năm 2025            |
        | Có trong chương trình năm                 | không                                  |
        | Căn cứ mở cuộc ngoài chương trình         | Yêu cầu của Ban Thường vụ Đảng ủy      |
      Và ngày 03/03/2026 "Ông Bình" đã thực hiện "Quyết định" trên "cuộc kiểm tra Trường Mầm non" với:
        | Trưởng đoàn              | Ông Thắng                    |
        | Thành viên đoàn kiểm tra | Ông Thắng; Bà Ngân; Ông Phúc |
        | Văn bản                  | 11-QĐ/UBKTĐU                 |
      Và ngày 04/03/2026 "Ông Thắng" đã thực hiện "Xây dựng đề cương, phân công" trên "cuộc kiểm tra Trường Mầm non" với:
        | Đề cương gợi ý báo cáo tự kiểm tra  | Đề cương gồm 5 mục                |
        | Phân công nhiệm vụ trong đoàn       | Bà Ngân: sổ thu; Ông Phúc: sổ chi |
        | Mốc thời gian kiểm tra từ ngày      | 01/01/2024                        |
        | Mốc thời gian kiểm tra đến hết ngày | 31/12/2025                        |
        | Tiến hành từ ngày                   | 09/03/2026                        |
        | Tiến hành đến hết ngày              | 27/03/2026                        |
      Và ngày 09/03/2026 "Ông Thắng" đã thực hiện "Triển khai" trên "cuộc kiểm tra Trường Mầm non" với:
        | Thông báo | Thông báo số 15 gửi chi bộ |
        | Biên bản  | Biên bản triển khai 09/03  |
      Và ngày 13/03/2026 "Bà Ngân" đã thực hiện "Thẩm tra, xác minh" trên "cuộc kiểm tra Trường Mầm non" với:
        | Biên bản | Biên bản làm việc |
      Và ngày 18/03/2026 "Ông Thắng" đã thực hiện "Tổ chức hội nghị" trên "cuộc kiểm tra Trường Mầm non" với:
        | Biên bản | Biên bản hội nghị |

    Tình huống: “Hoàn chỉnh báo cáo” bị từ chối trong cuộc kiểm tra của cấp cơ sở: việc của chính mình
      Khi "Bà Yến" thử "Hoàn chỉnh báo cáo" trên "cuộc kiểm tra Trường Mầm non"
      Thì bị từ chối vì "không được tự quyết định việc của chính mình (Tổ chức, người được kiểm tra)"
      Và bị từ chối vì "không được tự quyết định việc của chính mình (Người đứng đầu được kiểm tra cùng tổ chức)"

    Tình huống: “Hoàn chỉnh báo cáo” bị từ chối trong cuộc kiểm tra của cấp cơ sở: không có thẩm quyền, thiếu thông tin, giấy tờ
      Khi "Ông Bình" thử "Hoàn chỉnh báo cáo" trên "cuộc kiểm tra Trường Mầm non"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: báo cáo"

    Tình huống: Hoàn chỉnh báo cáo của cuộc kiểm tra của cấp cơ sở trong hạn
      Biết hôm nay là ngày 20/03/2026
      Khi "Ông Thắng" thực hiện "Hoàn chỉnh báo cáo" trên "cuộc kiểm tra Trường Mầm non" với:
        | Báo cáo | Báo cáo kết quả số 20 |
      Thì hồ sơ "cuộc kiểm tra Trường Mầm non" ở trạng thái "Đã có báo cáo kết quả"
      Và hạn "Tiến hành kiểm tra ở cấp cơ sở" của "cuộc kiểm tra Trường Mầm non" đã được thực hiện đúng hạn

  Quy tắc: Thời hạn của cuộc kiểm tra của cấp trên trực tiếp cơ sở là hai mươi ngày kể từ ngày triển khai

    Bối cảnh:
      Biết hồ sơ "cuộc kiểm tra Trường Mầm non" thuộc loại "Cuộc kiểm tra, giám sát" do "Ông Bình" mở ngày 02/03/2026 với:
        | Hình thức                                 | kiểm tra chuyên đề                     |
        | Cấp tiến hành                             | cấp trên trực tiếp cơ sở               |
        | Cấp ủy, Ủy ban Kiểm tra tiến hành         | Ủy ban Kiểm tra Đảng ủy phường Hoa Sữa |
        | Tổ chức, người được kiểm tra              | Chi bộ Trường Mầm non Hoa Sữa          |
        | Người đứng đầu được kiểm tra cùng tổ chức | Bà Yến                                 |
        | Nội dung kiểm tra, giám sát               | Thu, chi tài chính năm 2025            |
        | Có trong chương trình năm                 | không                                  |
        | Căn cứ mở cuộc ngoài chương trình         | Yêu cầu của Ban Thường vụ Đảng ủy      |
      Và ngày 03/03/2026 "Ông Bình" đã thực hiện "Quyết định" trên "cuộc kiểm tra Trường Mầm non" với:
        | Trưởng đoàn              | Ông Thắng                    |
        | Thành viên đoàn kiểm tra | Ông Thắng; Bà Ngân; Ông Phúc |
        | Văn bản                  | 11-QĐ/UBKTĐU                 |
      Và ngày 04/03/2026 "Ông Thắng" đã thực hiện "Xây dựng đề cương, phân công" trên "cuộc kiểm tra Trường Mầm non" với:
        | Đề cương gợi ý báo cáo tự kiểm tra  | Đề cương gồm 5 mục                |
        | Phân công nhiệm vụ trong đoàn       | Bà Ngân: sổ thu; Ông Phúc: sổ chi |
        | Mốc thời gian kiểm tra từ ngày      | 01/01/2024                        |
        | Mốc thời gian kiểm tra đến hết ngày | 31/12/2025                        |
        | Tiến hành từ ngày                   | 09/03/2026                        |
        | Tiến hành đến hết ngày              | 27/03/2026                        |
      Và ngày 12/03/2026 "Ông Thắng" đã thực hiện "Triển khai" trên "cuộc kiểm tra Trường Mầm non" với:
        | Thông báo | Thông báo số 15 gửi chi bộ |
        | Biên bản  | Biên bản triển khai 09/03  |

    Tình huống: Hai mươi ngày của cuộc kiểm tra của cấp trên trực tiếp cơ sở
      Khi đến ngày 13/03/2026
      Thì hạn "Tiến hành kiểm tra ở cấp trên trực tiếp cơ sở" của "cuộc kiểm tra Trường Mầm non" là ngày 01/04/2026

  Quy tắc: Thời hạn của cuộc kiểm tra của cấp cơ sở là hai mươi ngày kể từ ngày triển khai

    Bối cảnh:
      Biết hồ sơ "cuộc kiểm tra Trường Mầm non" thuộc loại "Cuộc kiểm tra, giám sát" do "Ông Bình" mở ngày 02/03/2026 với:
        | Hình thức                                 | kiểm tra chuyên đề                     |
        | Cấp tiến hành                             | cấp cơ sở                              |
        | Cấp ủy, Ủy ban Kiểm tra tiến hành         | Ủy ban Kiểm tra Đảng ủy phường Hoa Sữa |
        | Tổ chức, người được kiểm tra              | Chi bộ Trường Mầm non Hoa Sữa          |
        | Người đứng đầu được kiểm tra cùng tổ chức | Bà Yến                                 |
        | Nội dung kiểm tra, giám sát               | Thu, chi tài chính năm 2025            |
        | Có trong chương trình năm                 | không                                  |
        | Căn cứ mở cuộc ngoài chương trình         | Yêu cầu của Ban Thường vụ Đảng ủy      |
      Và ngày 03/03/2026 "Ông Bình" đã thực hiện "Quyết định" trên "cuộc kiểm tra Trường Mầm non" với:
        | Trưởng đoàn              | Ông Thắng                    |
        | Thành viên đoàn kiểm tra | Ông Thắng; Bà Ngân; Ông Phúc |
        | Văn bản                  | 11-QĐ/UBKTĐU                 |
      Và ngày 04/03/2026 "Ông Thắng" đã thực hiện "Xây dựng đề cương, phân công" trên "cuộc kiểm tra Trường Mầm non" với:
        | Đề cương gợi ý báo cáo tự kiểm tra  | Đề cương gồm 5 mục                |
        | Phân công nhiệm vụ trong đoàn       | Bà Ngân: sổ thu; Ông Phúc: sổ chi |
        | Mốc thời gian kiểm tra từ ngày      | 01/01/2024                        |
        | Mốc thời gian kiểm tra đến hết ngày | 31/12/2025                        |
        | Tiến hành từ ngày                   | 09/03/2026                        |
        | Tiến hành đến hết ngày              | 27/03/2026                        |
      Và ngày 12/03/2026 "Ông Thắng" đã thực hiện "Triển khai" trên "cuộc kiểm tra Trường Mầm non" với:
        | Thông báo | Thông báo số 15 gửi chi bộ |
        | Biên bản  | Biên bản triển khai 09/03  |

    Tình huống: Hai mươi ngày của cuộc kiểm tra của cấp cơ sở
      Khi đến ngày 13/03/2026
      Thì hạn "Tiến hành kiểm tra ở cấp cơ sở" của "cuộc kiểm tra Trường Mầm non" là ngày 01/04/2026

  Quy tắc: Cuộc kiểm tra hoàn thiện báo cáo bị trả lại

    Bối cảnh:
      Biết hồ sơ "cuộc kiểm tra Trường Mầm non" thuộc loại "Cuộc kiểm tra, giám sát" do "Ông Bình" mở ngày 02/03/2026 với:
        | Hình thức                                 | kiểm tra chuyên đề                     |
        | Cấp tiến hành                             | cấp trên trực tiếp cơ sở               |
        | Cấp ủy, Ủy ban Kiểm tra tiến hành         | Ủy ban Kiểm tra Đảng ủy phường Hoa Sữa |
        | Tổ chức, người được kiểm tra              | Chi bộ Trường Mầm non Hoa Sữa          |
        | Người đứng đầu được kiểm tra cùng tổ chức | Bà Yến                                 |
        | Nội dung kiểm tra, giám sát               | Thu, chi tài chính năm 2025            |
        | Có trong chương trình năm                 | không                                  |
        | Căn cứ mở cuộc ngoài chương trình         | Yêu cầu của Ban Thường vụ Đảng ủy      |
      Và ngày 03/03/2026 "Ông Bình" đã thực hiện "Quyết định" trên "cuộc kiểm tra Trường Mầm non" với:
        | Trưởng đoàn              | Ông Thắng                    |
        | Thành viên đoàn kiểm tra | Ông Thắng; Bà Ngân; Ông Phúc |
        | Văn bản                  | 11-QĐ/UBKTĐU                 |
      Và ngày 04/03/2026 "Ông Thắng" đã thực hiện "Xây dựng đề cương, phân công" trên "cuộc kiểm tra Trường Mầm non" với:
        | Đề cương gợi ý báo cáo tự kiểm tra  | Đề cương gồm 5 mục                |
        | Phân công nhiệm vụ trong đoàn       | Bà Ngân: sổ thu; Ông Phúc: sổ chi |
        | Mốc thời gian kiểm tra từ ngày      | 01/01/2024                        |
        | Mốc thời gian kiểm tra đến hết ngày | 31/12/2025                        |
        | Tiến hành từ ngày                   | 09/03/2026                        |
        | Tiến hành đến hết ngày              | 27/03/2026                        |
      Và ngày 09/03/2026 "Ông Thắng" đã thực hiện "Triển khai" trên "cuộc kiểm tra Trường Mầm non" với:
        | Thông báo | Thông báo số 15 gửi chi bộ |
        | Biên bản  | Biên bản triển khai 09/03  |
      Và ngày 13/03/2026 "Bà Ngân" đã thực hiện "Thẩm tra, xác minh" trên "cuộc kiểm tra Trường Mầm non" với:
        | Biên bản | Biên bản làm việc |
      Và ngày 18/03/2026 "Ông Thắng" đã thực hiện "Tổ chức hội nghị" trên "cuộc kiểm tra Trường Mầm non" với:
        | Biên bản | Biên bản hội nghị |
      Và ngày 20/03/2026 "Ông Thắng" đã thực hiện "Hoàn chỉnh báo cáo" trên "cuộc kiểm tra Trường Mầm non" với:
        | Báo cáo | Báo cáo kết quả số 20 |
      Và ngày 24/03/2026 "Ông Bình" đã thực hiện "Xem xét" trên "cuộc kiểm tra Trường Mầm non" với:
        | Biên bản | Biên bản họp Ủy ban Kiểm tra |
      Và ngày 25/03/2026 "Ông Bình" đã thực hiện "Yêu cầu bổ sung" trên "cuộc kiểm tra Trường Mầm non" với:
        | Lý do | Chưa rõ trách nhiệm của kế toán |

    Tình huống: Báo cáo bị trả lại phải xong trong mười ngày
      Khi đến ngày 26/03/2026
      Thì hồ sơ "cuộc kiểm tra Trường Mầm non" ở trạng thái "Thẩm tra, xác minh"
      Và hạn "Hoàn thiện báo cáo bị trả lại" của "cuộc kiểm tra Trường Mầm non" là ngày 06/04/2026

    Tình huống: Tạm dừng khi đang hoàn thiện báo cáo
      Khi "Ông Bình" thực hiện "Tạm dừng" trên "cuộc kiểm tra Trường Mầm non" với:
        | Lý do   | Phải xác minh ở nhiều nơi |
        | Văn bản | 18-QĐ/UBKT                |
      Thì hồ sơ "cuộc kiểm tra Trường Mầm non" ở trạng thái "Tạm dừng"
      Và hạn "Hoàn thiện báo cáo bị trả lại" của "cuộc kiểm tra Trường Mầm non" đang tạm dừng

    Tình huống: Tiếp tục hoàn thiện báo cáo
      Biết ngày 27/03/2026 "Ông Bình" đã thực hiện "Tạm dừng" trên "cuộc kiểm tra Trường Mầm non" với:
        | Lý do   | Phải xác minh ở nhiều nơi |
        | Văn bản | 18-QĐ/UBKT                |
      Và hôm nay là ngày 30/03/2026
      Khi "Ông Bình" thực hiện "Tiếp tục" trên "cuộc kiểm tra Trường Mầm non" với:
        | Văn bản | 20-QĐ/UBKT |
      Thì hồ sơ "cuộc kiểm tra Trường Mầm non" ở trạng thái "Thẩm tra, xác minh"
      Và hạn "Hoàn thiện báo cáo bị trả lại" của "cuộc kiểm tra Trường Mầm non" đang chạy

    Tình huống: “Hoàn chỉnh báo cáo” bị trả lại bị từ chối: việc của chính mình
      Biết ngày 27/03/2026 "Ông Thắng" đã thực hiện "Tổ chức hội nghị" trên "cuộc kiểm tra Trường Mầm non" với:
        | Biên bản | Biên bản hội nghị lần hai |
      Khi "Bà Yến" thử "Hoàn chỉnh báo cáo" trên "cuộc kiểm tra Trường Mầm non"
      Thì bị từ chối vì "không được tự quyết định việc của chính mình (Tổ chức, người được kiểm tra)"
      Và bị từ chối vì "không được tự quyết định việc của chính mình (Người đứng đầu được kiểm tra cùng tổ chức)"

    Tình huống: “Hoàn chỉnh báo cáo” bị trả lại bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết ngày 27/03/2026 "Ông Thắng" đã thực hiện "Tổ chức hội nghị" trên "cuộc kiểm tra Trường Mầm non" với:
        | Biên bản | Biên bản hội nghị lần hai |
      Khi "Ông Bình" thử "Hoàn chỉnh báo cáo" trên "cuộc kiểm tra Trường Mầm non"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: báo cáo"

    Tình huống: Hoàn thiện báo cáo bị trả lại trong hạn
      Biết ngày 27/03/2026 "Ông Thắng" đã thực hiện "Tổ chức hội nghị" trên "cuộc kiểm tra Trường Mầm non" với:
        | Biên bản | Biên bản hội nghị lần hai |
      Và hôm nay là ngày 06/04/2026
      Khi "Ông Thắng" thực hiện "Hoàn chỉnh báo cáo" trên "cuộc kiểm tra Trường Mầm non" với:
        | Báo cáo | Báo cáo bổ sung |
      Thì hồ sơ "cuộc kiểm tra Trường Mầm non" ở trạng thái "Đã có báo cáo kết quả"
      Và hạn "Hoàn thiện báo cáo bị trả lại" của "cuộc kiểm tra Trường Mầm non" đã được thực hiện đúng hạn

  Quy tắc: Cuộc kiểm tra đã có báo cáo kết quả

    Bối cảnh:
      Biết hồ sơ "cuộc kiểm tra Trường Mầm non" thuộc loại "Cuộc kiểm tra, giám sát" do "Ông Bình" mở ngày 02/03/2026 với:
        | Hình thức                                 | kiểm tra chuyên đề                     |
        | Cấp tiến hành                             | cấp trên trực tiếp cơ sở               |
        | Cấp ủy, Ủy ban Kiểm tra tiến hành         | Ủy ban Kiểm tra Đảng ủy phường Hoa Sữa |
        | Tổ chức, người được kiểm tra              | Chi bộ Trường Mầm non Hoa Sữa          |
        | Người đứng đầu được kiểm tra cùng tổ chức | Bà Yến                                 |
        | Nội dung kiểm tra, giám sát               | Thu, chi tài chính năm 2025            |
        | Có trong chương trình năm                 | không                                  |
        | Căn cứ mở cuộc ngoài chương trình         | Yêu cầu của Ban Thường vụ Đảng ủy      |
      Và ngày 03/03/2026 "Ông Bình" đã thực hiện "Quyết định" trên "cuộc kiểm tra Trường Mầm non" với:
        | Trưởng đoàn              | Ông Thắng                    |
        | Thành viên đoàn kiểm tra | Ông Thắng; Bà Ngân; Ông Phúc |
        | Văn bản                  | 11-QĐ/UBKTĐU                 |
      Và ngày 04/03/2026 "Ông Thắng" đã thực hiện "Xây dựng đề cương, phân công" trên "cuộc kiểm tra Trường Mầm non" với:
        | Đề cương gợi ý báo cáo tự kiểm tra  | Đề cương gồm 5 mục                |
        | Phân công nhiệm vụ trong đoàn       | Bà Ngân: sổ thu; Ông Phúc: sổ chi |
        | Mốc thời gian kiểm tra từ ngày      | 01/01/2024                        |
        | Mốc thời gian kiểm tra đến hết ngày | 31/12/2025                        |
        | Tiến hành từ ngày                   | 09/03/2026                        |
        | Tiến hành đến hết ngày              | 27/03/2026                        |
      Và ngày 09/03/2026 "Ông Thắng" đã thực hiện "Triển khai" trên "cuộc kiểm tra Trường Mầm non" với:
        | Thông báo | Thông báo số 15 gửi chi bộ |
        | Biên bản  | Biên bản triển khai 09/03  |
      Và ngày 13/03/2026 "Bà Ngân" đã thực hiện "Thẩm tra, xác minh" trên "cuộc kiểm tra Trường Mầm non" với:
        | Biên bản | Biên bản làm việc |
      Và ngày 18/03/2026 "Ông Thắng" đã thực hiện "Tổ chức hội nghị" trên "cuộc kiểm tra Trường Mầm non" với:
        | Biên bản | Biên bản hội nghị |
      Và ngày 20/03/2026 "Ông Thắng" đã thực hiện "Hoàn chỉnh báo cáo" trên "cuộc kiểm tra Trường Mầm non" với:
        | Báo cáo | Báo cáo kết quả số 20 |

    Tình huống: “Xem xét” bị từ chối: việc của chính mình
      Khi "Bà Yến" thử "Xem xét" trên "cuộc kiểm tra Trường Mầm non"
      Thì bị từ chối vì "không được tự quyết định việc của chính mình (Tổ chức, người được kiểm tra)"
      Và bị từ chối vì "không được tự quyết định việc của chính mình (Người đứng đầu được kiểm tra cùng tổ chức)"

    Tình huống: “Xem xét” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Khi "Bà Thu" thử "Xem xét" trên "cuộc kiểm tra Trường Mầm non"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: biên bản"

    Tình huống: “Lưu hồ sơ” bị từ chối: cuộc kiểm tra chưa kết luận
      Khi "Bà Ngân" thử "Lưu hồ sơ" trên "cuộc kiểm tra Trường Mầm non" với:
        | Mục lục hồ sơ lưu | Quyết định; Biên bản; Báo cáo; Thông báo kết luận |
      Thì bị từ chối vì "khảo sát"

  Quy tắc: Cuộc kiểm tra đang được xem xét

    Bối cảnh:
      Biết hồ sơ "cuộc kiểm tra Trường Mầm non" thuộc loại "Cuộc kiểm tra, giám sát" do "Ông Bình" mở ngày 02/03/2026 với:
        | Hình thức                                 | kiểm tra chuyên đề                     |
        | Cấp tiến hành                             | cấp trên trực tiếp cơ sở               |
        | Cấp ủy, Ủy ban Kiểm tra tiến hành         | Ủy ban Kiểm tra Đảng ủy phường Hoa Sữa |
        | Tổ chức, người được kiểm tra              | Chi bộ Trường Mầm non Hoa Sữa          |
        | Người đứng đầu được kiểm tra cùng tổ chức | Bà Yến                                 |
        | Nội dung kiểm tra, giám sát               | Thu, chi tài chính năm 2025            |
        | Có trong chương trình năm                 | không                                  |
        | Căn cứ mở cuộc ngoài chương trình         | Yêu cầu của Ban Thường vụ Đảng ủy      |
      Và ngày 03/03/2026 "Ông Bình" đã thực hiện "Quyết định" trên "cuộc kiểm tra Trường Mầm non" với:
        | Trưởng đoàn              | Ông Thắng                    |
        | Thành viên đoàn kiểm tra | Ông Thắng; Bà Ngân; Ông Phúc |
        | Văn bản                  | 11-QĐ/UBKTĐU                 |
      Và ngày 04/03/2026 "Ông Thắng" đã thực hiện "Xây dựng đề cương, phân công" trên "cuộc kiểm tra Trường Mầm non" với:
        | Đề cương gợi ý báo cáo tự kiểm tra  | Đề cương gồm 5 mục                |
        | Phân công nhiệm vụ trong đoàn       | Bà Ngân: sổ thu; Ông Phúc: sổ chi |
        | Mốc thời gian kiểm tra từ ngày      | 01/01/2024                        |
        | Mốc thời gian kiểm tra đến hết ngày | 31/12/2025                        |
        | Tiến hành từ ngày                   | 09/03/2026                        |
        | Tiến hành đến hết ngày              | 27/03/2026                        |
      Và ngày 09/03/2026 "Ông Thắng" đã thực hiện "Triển khai" trên "cuộc kiểm tra Trường Mầm non" với:
        | Thông báo | Thông báo số 15 gửi chi bộ |
        | Biên bản  | Biên bản triển khai 09/03  |
      Và ngày 13/03/2026 "Bà Ngân" đã thực hiện "Thẩm tra, xác minh" trên "cuộc kiểm tra Trường Mầm non" với:
        | Biên bản | Biên bản làm việc |
      Và ngày 18/03/2026 "Ông Thắng" đã thực hiện "Tổ chức hội nghị" trên "cuộc kiểm tra Trường Mầm non" với:
        | Biên bản | Biên bản hội nghị |
      Và ngày 20/03/2026 "Ông Thắng" đã thực hiện "Hoàn chỉnh báo cáo" trên "cuộc kiểm tra Trường Mầm non" với:
        | Báo cáo | Báo cáo kết quả số 20 |
      Và ngày 24/03/2026 "Ông Bình" đã thực hiện "Xem xét" trên "cuộc kiểm tra Trường Mầm non" với:
        | Biên bản | Biên bản họp Ủy ban Kiểm tra |

    Tình huống: “Yêu cầu bổ sung” bị từ chối: việc của chính mình
      Khi "Bà Yến" thử "Yêu cầu bổ sung" trên "cuộc kiểm tra Trường Mầm non"
      Thì bị từ chối vì "không được tự quyết định việc của chính mình (Tổ chức, người được kiểm tra)"
      Và bị từ chối vì "không được tự quyết định việc của chính mình (Người đứng đầu được kiểm tra cùng tổ chức)"

    Tình huống: “Yêu cầu bổ sung” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Khi "Bà Thu" thử "Yêu cầu bổ sung" trên "cuộc kiểm tra Trường Mầm non"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: lý do"

    Tình huống: Báo cáo bị trả lại ngày 24/03 phải xong trong ngày 03/04
      Biết ngày 24/03/2026 "Ông Bình" đã thực hiện "Yêu cầu bổ sung" trên "cuộc kiểm tra Trường Mầm non" với:
        | Lý do | Chưa rõ trách nhiệm của kế toán |
      Khi đến ngày 25/03/2026
      Thì hồ sơ "cuộc kiểm tra Trường Mầm non" ở trạng thái "Thẩm tra, xác minh"
      Và hạn "Hoàn thiện báo cáo bị trả lại" của "cuộc kiểm tra Trường Mầm non" là ngày 03/04/2026

    Tình huống: “Kết luận” bị từ chối: việc của chính mình
      Khi "Bà Yến" thử "Kết luận" trên "cuộc kiểm tra Trường Mầm non"
      Thì bị từ chối vì "không được tự quyết định việc của chính mình (Tổ chức, người được kiểm tra)"
      Và bị từ chối vì "không được tự quyết định việc của chính mình (Người đứng đầu được kiểm tra cùng tổ chức)"

    Tình huống: “Kết luận” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Khi "Bà Thu" thử "Kết luận" trên "cuộc kiểm tra Trường Mầm non"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: Ưu điểm, khuyết điểm, trách nhiệm"
      Và bị từ chối vì "thiếu: Hình thức xử lý trong kết luận"
      Và bị từ chối vì "thiếu: Số yêu cầu phải khắc phục"
      Và bị từ chối vì "thiếu: văn bản (số, ngày)"

    Tình huống: “Chuyển xem xét kỷ luật” bị từ chối: việc của chính mình
      Khi "Bà Yến" thử "Chuyển xem xét kỷ luật" trên "cuộc kiểm tra Trường Mầm non"
      Thì bị từ chối vì "không được tự quyết định việc của chính mình (Tổ chức, người được kiểm tra)"
      Và bị từ chối vì "không được tự quyết định việc của chính mình (Người đứng đầu được kiểm tra cùng tổ chức)"

    Tình huống: “Chuyển xem xét kỷ luật” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Khi "Bà Thu" thử "Chuyển xem xét kỷ luật" trên "cuộc kiểm tra Trường Mầm non"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: lý do"
      Và bị từ chối vì "thiếu: văn bản (số, ngày)"

    Tình huống: Cấp ủy kết luận không có khuyết điểm phải xử lý
      Biết hôm nay là ngày 26/03/2026
      Khi "Ông Sơn" thực hiện "Kết luận" trên "cuộc kiểm tra Trường Mầm non" với:
        | Ưu điểm, khuyết điểm, trách nhiệm | Chưa công khai thu, chi quý III |
        | Hình thức xử lý trong kết luận    | không có khuyết điểm phải xử lý |
        | Số yêu cầu phải khắc phục         | 0                               |
        | Văn bản                           | 31-TB/UBKTĐU                    |
        | Chữ ký                            | Bà Mai                          |
      Thì hồ sơ "cuộc kiểm tra Trường Mầm non" ở trạng thái "Đã ban hành thông báo kết luận"
      Và hồ sơ "cuộc kiểm tra Trường Mầm non" không giữ chỗ nào

    Tình huống: Kết luận nhắc nhở kèm một yêu cầu khắc phục
      Biết hôm nay là ngày 26/03/2026
      Khi "Ông Bình" thực hiện "Kết luận" trên "cuộc kiểm tra Trường Mầm non" với:
        | Ưu điểm, khuyết điểm, trách nhiệm | Chưa công khai thu, chi quý III |
        | Hình thức xử lý trong kết luận    | nhắc nhở                        |
        | Số yêu cầu phải khắc phục         | 1                               |
        | Văn bản                           | 31-TB/UBKTĐU                    |
        | Chữ ký                            | Bà Mai                          |
      Thì hồ sơ "cuộc kiểm tra Trường Mầm non" ở trạng thái "Đã ban hành thông báo kết luận"

  Quy tắc: Cuộc kiểm tra đã kết luận

    Bối cảnh:
      Biết hồ sơ "cuộc kiểm tra Trường Mầm non" thuộc loại "Cuộc kiểm tra, giám sát" do "Ông Bình" mở ngày 02/03/2026 với:
        | Hình thức                                 | kiểm tra chuyên đề                     |
        | Cấp tiến hành                             | cấp trên trực tiếp cơ sở               |
        | Cấp ủy, Ủy ban Kiểm tra tiến hành         | Ủy ban Kiểm tra Đảng ủy phường Hoa Sữa |
        | Tổ chức, người được kiểm tra              | Chi bộ Trường Mầm non Hoa Sữa          |
        | Người đứng đầu được kiểm tra cùng tổ chức | Bà Yến                                 |
        | Nội dung kiểm tra, giám sát               | Thu, chi tài chính năm 2025            |
        | Có trong chương trình năm                 | không                                  |
        | Căn cứ mở cuộc ngoài chương trình         | Yêu cầu của Ban Thường vụ Đảng ủy      |
      Và ngày 03/03/2026 "Ông Bình" đã thực hiện "Quyết định" trên "cuộc kiểm tra Trường Mầm non" với:
        | Trưởng đoàn              | Ông Thắng                    |
        | Thành viên đoàn kiểm tra | Ông Thắng; Bà Ngân; Ông Phúc |
        | Văn bản                  | 11-QĐ/UBKTĐU                 |
      Và ngày 04/03/2026 "Ông Thắng" đã thực hiện "Xây dựng đề cương, phân công" trên "cuộc kiểm tra Trường Mầm non" với:
        | Đề cương gợi ý báo cáo tự kiểm tra  | Đề cương gồm 5 mục                |
        | Phân công nhiệm vụ trong đoàn       | Bà Ngân: sổ thu; Ông Phúc: sổ chi |
        | Mốc thời gian kiểm tra từ ngày      | 01/01/2024                        |
        | Mốc thời gian kiểm tra đến hết ngày | 31/12/2025                        |
        | Tiến hành từ ngày                   | 09/03/2026                        |
        | Tiến hành đến hết ngày              | 27/03/2026                        |
      Và ngày 09/03/2026 "Ông Thắng" đã thực hiện "Triển khai" trên "cuộc kiểm tra Trường Mầm non" với:
        | Thông báo | Thông báo số 15 gửi chi bộ |
        | Biên bản  | Biên bản triển khai 09/03  |
      Và ngày 13/03/2026 "Bà Ngân" đã thực hiện "Thẩm tra, xác minh" trên "cuộc kiểm tra Trường Mầm non" với:
        | Biên bản | Biên bản làm việc |
      Và ngày 18/03/2026 "Ông Thắng" đã thực hiện "Tổ chức hội nghị" trên "cuộc kiểm tra Trường Mầm non" với:
        | Biên bản | Biên bản hội nghị |
      Và ngày 20/03/2026 "Ông Thắng" đã thực hiện "Hoàn chỉnh báo cáo" trên "cuộc kiểm tra Trường Mầm non" với:
        | Báo cáo | Báo cáo kết quả số 20 |
      Và ngày 24/03/2026 "Ông Bình" đã thực hiện "Xem xét" trên "cuộc kiểm tra Trường Mầm non" với:
        | Biên bản | Biên bản họp Ủy ban Kiểm tra |
      Và ngày 26/03/2026 "Ông Bình" đã thực hiện "Kết luận" trên "cuộc kiểm tra Trường Mầm non" với:
        | Ưu điểm, khuyết điểm, trách nhiệm | Chưa công khai thu, chi quý III |
        | Hình thức xử lý trong kết luận    | yêu cầu khắc phục               |
        | Số yêu cầu phải khắc phục         | 1                               |
        | Văn bản                           | 31-TB/UBKTĐU                    |
        | Chữ ký                            | Bà Mai                          |

    Tình huống: “Giao khắc phục” bị từ chối: việc của chính mình
      Khi "Bà Yến" thử "Giao khắc phục" trên "cuộc kiểm tra Trường Mầm non"
      Thì bị từ chối vì "không được tự quyết định việc của chính mình (Tổ chức, người được kiểm tra)"
      Và bị từ chối vì "không được tự quyết định việc của chính mình (Người đứng đầu được kiểm tra cùng tổ chức)"

    Tình huống: “Giao khắc phục” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Khi "Bà Thu" thử "Giao khắc phục" trên "cuộc kiểm tra Trường Mầm non"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: Người, tổ chức phải khắc phục"
      Và bị từ chối vì "thiếu: Kết quả, sản phẩm phải đạt"
      Và bị từ chối vì "thiếu: Hạn khắc phục"

    Tình huống: “Thông báo, công bố” bị từ chối: việc của chính mình
      Khi "Bà Yến" thử "Thông báo, công bố" trên "cuộc kiểm tra Trường Mầm non"
      Thì bị từ chối vì "không được tự quyết định việc của chính mình (Tổ chức, người được kiểm tra)"
      Và bị từ chối vì "không được tự quyết định việc của chính mình (Người đứng đầu được kiểm tra cùng tổ chức)"

    Tình huống: “Thông báo, công bố” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Khi "Bà Thu" thử "Thông báo, công bố" trên "cuộc kiểm tra Trường Mầm non"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: thông báo"

    Tình huống: “Thông báo, công bố” bị từ chối: chi ủy chỉ công bố cuộc tự kiểm tra của chi bộ
      Khi "Bà Thu" thử "Thông báo, công bố" trên "cuộc kiểm tra Trường Mầm non" với:
        | Báo cáo | Báo cáo đảng ủy |
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"

    Tình huống: “Giao khắc phục” bị từ chối: hạn khắc phục là chính ngày giao
      Biết hôm nay là ngày 26/03/2026
      Khi "Ông Bình" thử "Giao khắc phục" trên "cuộc kiểm tra Trường Mầm non" với:
        | Người, tổ chức phải khắc phục | Bà Yến                         |
        | Kết quả, sản phẩm phải đạt    | Công khai thu, chi cả năm 2025 |
        | Hạn khắc phục                 | 26/03/2026                     |
      Thì bị từ chối vì "Hạn khắc phục"

  Quy tắc: Cuộc giám sát chuyên đề đã kết luận

    Bối cảnh:
      Biết hồ sơ "cuộc kiểm tra Trường Mầm non" thuộc loại "Cuộc kiểm tra, giám sát" do "Ông Bình" mở ngày 02/03/2026 với:
        | Hình thức                                 | giám sát chuyên đề                     |
        | Cấp tiến hành                             | cấp trên trực tiếp cơ sở               |
        | Cấp ủy, Ủy ban Kiểm tra tiến hành         | Ủy ban Kiểm tra Đảng ủy phường Hoa Sữa |
        | Tổ chức, người được kiểm tra              | Chi bộ Trường Mầm non Hoa Sữa          |
        | Người đứng đầu được kiểm tra cùng tổ chức | Bà Yến                                 |
        | Nội dung kiểm tra, giám sát               | Thu, chi tài chính năm 2025            |
        | Có trong chương trình năm                 | không                                  |
        | Căn cứ mở cuộc ngoài chương trình         | Yêu cầu của Ban Thường vụ Đảng ủy      |
      Và ngày 03/03/2026 "Ông Bình" đã thực hiện "Quyết định" trên "cuộc kiểm tra Trường Mầm non" với:
        | Trưởng đoàn              | Ông Thắng                    |
        | Thành viên đoàn kiểm tra | Ông Thắng; Bà Ngân; Ông Phúc |
        | Văn bản                  | 11-QĐ/UBKTĐU                 |
      Và ngày 04/03/2026 "Ông Thắng" đã thực hiện "Xây dựng đề cương, phân công" trên "cuộc kiểm tra Trường Mầm non" với:
        | Đề cương gợi ý báo cáo tự kiểm tra  | Đề cương gồm 5 mục                |
        | Phân công nhiệm vụ trong đoàn       | Bà Ngân: sổ thu; Ông Phúc: sổ chi |
        | Mốc thời gian kiểm tra từ ngày      | 01/01/2024                        |
        | Mốc thời gian kiểm tra đến hết ngày | 31/12/2025                        |
        | Tiến hành từ ngày                   | 09/03/2026                        |
        | Tiến hành đến hết ngày              | 27/03/2026                        |
      Và ngày 09/03/2026 "Ông Thắng" đã thực hiện "Triển khai" trên "cuộc kiểm tra Trường Mầm non" với:
        | Thông báo | Thông báo số 15 gửi chi bộ |
        | Biên bản  | Biên bản triển khai 09/03  |
      Và ngày 13/03/2026 "Bà Ngân" đã thực hiện "Thẩm tra, xác minh" trên "cuộc kiểm tra Trường Mầm non" với:
        | Biên bản | Biên bản làm việc |
      Và ngày 18/03/2026 "Ông Thắng" đã thực hiện "Tổ chức hội nghị" trên "cuộc kiểm tra Trường Mầm non" với:
        | Biên bản | Biên bản hội nghị |
      Và ngày 20/03/2026 "Ông Thắng" đã thực hiện "Hoàn chỉnh báo cáo" trên "cuộc kiểm tra Trường Mầm non" với:
        | Báo cáo | Báo cáo kết quả số 20 |
      Và ngày 24/03/2026 "Ông Bình" đã thực hiện "Xem xét" trên "cuộc kiểm tra Trường Mầm non" với:
        | Biên bản | Biên bản họp Ủy ban Kiểm tra |
      Và ngày 26/03/2026 "Ông Bình" đã thực hiện "Kết luận" trên "cuộc kiểm tra Trường Mầm non" với:
        | Ưu điểm, khuyết điểm, trách nhiệm | Chưa công khai thu, chi quý III  |
        | Hình thức xử lý trong kết luận    | kiểm tra khi có dấu hiệu vi phạm |
        | Số yêu cầu phải khắc phục         | 0                                |
        | Văn bản                           | 31-TB/UBKTĐU                     |
        | Chữ ký                            | Bà Mai                           |

    Tình huống: “Chuyển kiểm tra khi có dấu hiệu vi phạm” bị từ chối: việc của chính mình
      Khi "Bà Yến" thử "Chuyển kiểm tra khi có dấu hiệu vi phạm" trên "cuộc kiểm tra Trường Mầm non"
      Thì bị từ chối vì "không được tự quyết định việc của chính mình (Tổ chức, người được kiểm tra)"
      Và bị từ chối vì "không được tự quyết định việc của chính mình (Người đứng đầu được kiểm tra cùng tổ chức)"

    Tình huống: “Chuyển kiểm tra khi có dấu hiệu vi phạm” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Khi "Bà Thu" thử "Chuyển kiểm tra khi có dấu hiệu vi phạm" trên "cuộc kiểm tra Trường Mầm non"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: Dấu hiệu vi phạm"
      Và bị từ chối vì "thiếu: văn bản (số, ngày)"

    Tình huống: “Chuyển xem xét kỷ luật” bị từ chối: giám sát không xem xét kỷ luật
      Khi "Ông Bình" thử "Chuyển xem xét kỷ luật" trên "cuộc kiểm tra Trường Mầm non" với:
        | Lý do   | Có dấu hiệu phải xem xét kỷ luật |
        | Văn bản | 33-TB/UBKTĐU                     |
      Thì bị từ chối vì "giám sát chuyên đề"

  Quy tắc: Cuộc kiểm tra đã công bố kết luận

    Bối cảnh:
      Biết hồ sơ "cuộc kiểm tra Trường Mầm non" thuộc loại "Cuộc kiểm tra, giám sát" do "Ông Bình" mở ngày 02/03/2026 với:
        | Hình thức                                 | kiểm tra chuyên đề                     |
        | Cấp tiến hành                             | cấp trên trực tiếp cơ sở               |
        | Cấp ủy, Ủy ban Kiểm tra tiến hành         | Ủy ban Kiểm tra Đảng ủy phường Hoa Sữa |
        | Tổ chức, người được kiểm tra              | Chi bộ Trường Mầm non Hoa Sữa          |
        | Người đứng đầu được kiểm tra cùng tổ chức | Bà Yến                                 |
        | Nội dung kiểm tra, giám sát               | Thu, chi tài chính năm 2025            |
        | Có trong chương trình năm                 | không                                  |
        | Căn cứ mở cuộc ngoài chương trình         | Yêu cầu của Ban Thường vụ Đảng ủy      |
      Và ngày 03/03/2026 "Ông Bình" đã thực hiện "Quyết định" trên "cuộc kiểm tra Trường Mầm non" với:
        | Trưởng đoàn              | Ông Thắng                    |
        | Thành viên đoàn kiểm tra | Ông Thắng; Bà Ngân; Ông Phúc |
        | Văn bản                  | 11-QĐ/UBKTĐU                 |
      Và ngày 04/03/2026 "Ông Thắng" đã thực hiện "Xây dựng đề cương, phân công" trên "cuộc kiểm tra Trường Mầm non" với:
        | Đề cương gợi ý báo cáo tự kiểm tra  | Đề cương gồm 5 mục                |
        | Phân công nhiệm vụ trong đoàn       | Bà Ngân: sổ thu; Ông Phúc: sổ chi |
        | Mốc thời gian kiểm tra từ ngày      | 01/01/2024                        |
        | Mốc thời gian kiểm tra đến hết ngày | 31/12/2025                        |
        | Tiến hành từ ngày                   | 09/03/2026                        |
        | Tiến hành đến hết ngày              | 27/03/2026                        |
      Và ngày 09/03/2026 "Ông Thắng" đã thực hiện "Triển khai" trên "cuộc kiểm tra Trường Mầm non" với:
        | Thông báo | Thông báo số 15 gửi chi bộ |
        | Biên bản  | Biên bản triển khai 09/03  |
      Và ngày 13/03/2026 "Bà Ngân" đã thực hiện "Thẩm tra, xác minh" trên "cuộc kiểm tra Trường Mầm non" với:
        | Biên bản | Biên bản làm việc |
      Và ngày 18/03/2026 "Ông Thắng" đã thực hiện "Tổ chức hội nghị" trên "cuộc kiểm tra Trường Mầm non" với:
        | Biên bản | Biên bản hội nghị |
      Và ngày 20/03/2026 "Ông Thắng" đã thực hiện "Hoàn chỉnh báo cáo" trên "cuộc kiểm tra Trường Mầm non" với:
        | Báo cáo | Báo cáo kết quả số 20 |
      Và ngày 24/03/2026 "Ông Bình" đã thực hiện "Xem xét" trên "cuộc kiểm tra Trường Mầm non" với:
        | Biên bản | Biên bản họp Ủy ban Kiểm tra |
      Và ngày 26/03/2026 "Ông Bình" đã thực hiện "Kết luận" trên "cuộc kiểm tra Trường Mầm non" với:
        | Ưu điểm, khuyết điểm, trách nhiệm | Chưa công khai thu, chi quý III |
        | Hình thức xử lý trong kết luận    | nhắc nhở                        |
        | Số yêu cầu phải khắc phục         | 0                               |
        | Văn bản                           | 31-TB/UBKTĐU                    |
        | Chữ ký                            | Bà Mai                          |
      Và ngày 27/03/2026 "Ông Thắng" đã thực hiện "Thông báo, công bố" trên "cuộc kiểm tra Trường Mầm non" với:
        | Thông báo | Thông báo kết luận đã công bố tại chi bộ |

    Tình huống: “Giám sát chấp hành kết luận” bị từ chối: việc của chính mình
      Khi "Bà Yến" thử "Giám sát chấp hành kết luận" trên "cuộc kiểm tra Trường Mầm non"
      Thì bị từ chối vì "không được tự quyết định việc của chính mình (Tổ chức, người được kiểm tra)"
      Và bị từ chối vì "không được tự quyết định việc của chính mình (Người đứng đầu được kiểm tra cùng tổ chức)"

    Tình huống: “Giám sát chấp hành kết luận” bị từ chối: không có thẩm quyền
      Khi "Bà Thu" thử "Giám sát chấp hành kết luận" trên "cuộc kiểm tra Trường Mầm non"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"

    Tình huống: “Lưu hồ sơ” bị từ chối: không có thẩm quyền, thiếu mục lục
      Khi "Ông Sơn" thử "Lưu hồ sơ" trên "cuộc kiểm tra Trường Mầm non"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: Mục lục hồ sơ lưu"

    Tình huống: Chưa lưu hồ sơ sau mười lăm ngày làm việc
      Khi đến ngày 18/04/2026
      Thì hạn "Lập và nộp lưu hồ sơ" của "cuộc kiểm tra Trường Mầm non" là ngày 17/04/2026
      Và hồ sơ "cuộc kiểm tra Trường Mầm non" quá hạn "Lập và nộp lưu hồ sơ"

    Tình huống: Trưởng đoàn lưu hồ sơ khi không có yêu cầu phải khắc phục
      Biết hôm nay là ngày 17/04/2026
      Khi "Ông Thắng" thực hiện "Lưu hồ sơ" trên "cuộc kiểm tra Trường Mầm non" với:
        | Mục lục hồ sơ lưu | Quyết định; Biên bản; Báo cáo; Thông báo kết luận |
      Thì hồ sơ "cuộc kiểm tra Trường Mầm non" ở trạng thái "Đã lưu hồ sơ"
      Và hạn "Lập và nộp lưu hồ sơ" của "cuộc kiểm tra Trường Mầm non" đã được thực hiện đúng hạn

  Quy tắc: Cuộc kiểm tra chờ kết quả kỷ luật

    Bối cảnh:
      Biết hồ sơ "cuộc kiểm tra Trường Mầm non" thuộc loại "Cuộc kiểm tra, giám sát" do "Ông Bình" mở ngày 02/03/2026 với:
        | Hình thức                                 | kiểm tra chuyên đề                     |
        | Cấp tiến hành                             | cấp trên trực tiếp cơ sở               |
        | Cấp ủy, Ủy ban Kiểm tra tiến hành         | Ủy ban Kiểm tra Đảng ủy phường Hoa Sữa |
        | Tổ chức, người được kiểm tra              | Chi bộ Trường Mầm non Hoa Sữa          |
        | Người đứng đầu được kiểm tra cùng tổ chức | Bà Yến                                 |
        | Nội dung kiểm tra, giám sát               | Thu, chi tài chính năm 2025            |
        | Có trong chương trình năm                 | không                                  |
        | Căn cứ mở cuộc ngoài chương trình         | Yêu cầu của Ban Thường vụ Đảng ủy      |
      Và ngày 03/03/2026 "Ông Bình" đã thực hiện "Quyết định" trên "cuộc kiểm tra Trường Mầm non" với:
        | Trưởng đoàn              | Ông Thắng                    |
        | Thành viên đoàn kiểm tra | Ông Thắng; Bà Ngân; Ông Phúc |
        | Văn bản                  | 11-QĐ/UBKTĐU                 |
      Và ngày 04/03/2026 "Ông Thắng" đã thực hiện "Xây dựng đề cương, phân công" trên "cuộc kiểm tra Trường Mầm non" với:
        | Đề cương gợi ý báo cáo tự kiểm tra  | Đề cương gồm 5 mục                |
        | Phân công nhiệm vụ trong đoàn       | Bà Ngân: sổ thu; Ông Phúc: sổ chi |
        | Mốc thời gian kiểm tra từ ngày      | 01/01/2024                        |
        | Mốc thời gian kiểm tra đến hết ngày | 31/12/2025                        |
        | Tiến hành từ ngày                   | 09/03/2026                        |
        | Tiến hành đến hết ngày              | 27/03/2026                        |
      Và ngày 09/03/2026 "Ông Thắng" đã thực hiện "Triển khai" trên "cuộc kiểm tra Trường Mầm non" với:
        | Thông báo | Thông báo số 15 gửi chi bộ |
        | Biên bản  | Biên bản triển khai 09/03  |
      Và ngày 13/03/2026 "Bà Ngân" đã thực hiện "Thẩm tra, xác minh" trên "cuộc kiểm tra Trường Mầm non" với:
        | Biên bản | Biên bản làm việc |
      Và ngày 18/03/2026 "Ông Thắng" đã thực hiện "Tổ chức hội nghị" trên "cuộc kiểm tra Trường Mầm non" với:
        | Biên bản | Biên bản hội nghị |
      Và ngày 20/03/2026 "Ông Thắng" đã thực hiện "Hoàn chỉnh báo cáo" trên "cuộc kiểm tra Trường Mầm non" với:
        | Báo cáo | Báo cáo kết quả số 20 |
      Và ngày 24/03/2026 "Ông Bình" đã thực hiện "Xem xét" trên "cuộc kiểm tra Trường Mầm non" với:
        | Biên bản | Biên bản họp Ủy ban Kiểm tra |
      Và ngày 25/03/2026 "Ông Bình" đã thực hiện "Chuyển xem xét kỷ luật" trên "cuộc kiểm tra Trường Mầm non" với:
        | Lý do   | Có dấu hiệu phải xem xét kỷ luật |
        | Văn bản | 33-TB/UBKTĐU                     |

    Tình huống: “Nhận kết quả kỷ luật” bị từ chối: việc của chính mình
      Khi "Bà Yến" thử "Nhận kết quả kỷ luật" trên "cuộc kiểm tra Trường Mầm non"
      Thì bị từ chối vì "không được tự quyết định việc của chính mình (Tổ chức, người được kiểm tra)"
      Và bị từ chối vì "không được tự quyết định việc của chính mình (Người đứng đầu được kiểm tra cùng tổ chức)"

    Tình huống: “Nhận kết quả kỷ luật” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Khi "Bà Thu" thử "Nhận kết quả kỷ luật" trên "cuộc kiểm tra Trường Mầm non"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: Kết quả xem xét kỷ luật"
      Và bị từ chối vì "thiếu: quyết định"

    Tình huống: Nhận kết quả thì thôi giữ chỗ
      Biết hôm nay là ngày 20/05/2026
      Khi "Ông Sơn" thực hiện "Nhận kết quả kỷ luật" trên "cuộc kiểm tra Trường Mầm non" với:
        | Kết quả xem xét kỷ luật   | khiển trách                       |
        | Quyết định                | Quyết định thi hành kỷ luật số 05 |
        | Số yêu cầu phải khắc phục | 0                                 |
      Thì hồ sơ "cuộc kiểm tra Trường Mầm non" ở trạng thái "Đã thông báo, công bố kết luận"
      Và hồ sơ "cuộc kiểm tra Trường Mầm non" không giữ chỗ nào

  Quy tắc: Người đứng đầu được kiểm tra cùng tổ chức mà không thuộc tổ chức ấy

    Bối cảnh:
      Biết "Ông Hải" là "Người đứng đầu" của "Trường Mầm non Hoa Sữa"
      Và hồ sơ "cuộc kiểm tra Trường Mầm non" thuộc loại "Cuộc kiểm tra, giám sát" do "Ông Bình" mở ngày 02/03/2026 với:
        | Hình thức                                 | kiểm tra chuyên đề                     |
        | Cấp tiến hành                             | cấp trên trực tiếp cơ sở               |
        | Cấp ủy, Ủy ban Kiểm tra tiến hành         | Ủy ban Kiểm tra Đảng ủy phường Hoa Sữa |
        | Tổ chức, người được kiểm tra              | Chi bộ Trường Mầm non Hoa Sữa          |
        | Người đứng đầu được kiểm tra cùng tổ chức | Ông Hải                                |
        | Nội dung kiểm tra, giám sát               | Thu, chi tài chính năm 2025            |
        | Có trong chương trình năm                 | không                                  |
        | Căn cứ mở cuộc ngoài chương trình         | Yêu cầu của Ban Thường vụ Đảng ủy      |
      Và ngày 03/03/2026 "Ông Bình" đã thực hiện "Quyết định" trên "cuộc kiểm tra Trường Mầm non" với:
        | Trưởng đoàn              | Ông Thắng                    |
        | Thành viên đoàn kiểm tra | Ông Thắng; Bà Ngân; Ông Phúc |
        | Văn bản                  | 11-QĐ/UBKTĐU                 |
      Và ngày 04/03/2026 "Ông Thắng" đã thực hiện "Xây dựng đề cương, phân công" trên "cuộc kiểm tra Trường Mầm non" với:
        | Đề cương gợi ý báo cáo tự kiểm tra  | Đề cương gồm 5 mục                |
        | Phân công nhiệm vụ trong đoàn       | Bà Ngân: sổ thu; Ông Phúc: sổ chi |
        | Mốc thời gian kiểm tra từ ngày      | 01/01/2024                        |
        | Mốc thời gian kiểm tra đến hết ngày | 31/12/2025                        |
        | Tiến hành từ ngày                   | 09/03/2026                        |
        | Tiến hành đến hết ngày              | 27/03/2026                        |
      Và ngày 09/03/2026 "Ông Thắng" đã thực hiện "Triển khai" trên "cuộc kiểm tra Trường Mầm non" với:
        | Thông báo | Thông báo số 15 gửi chi bộ |
        | Biên bản  | Biên bản triển khai 09/03  |

    Tình huống: Hiệu trưởng gửi báo cáo tự kiểm tra
      Biết hôm nay là ngày 12/03/2026
      Khi "Ông Hải" thực hiện "Gửi báo cáo tự kiểm tra" trên "cuộc kiểm tra Trường Mầm non" với:
        | Báo cáo tự kiểm tra, tự giám sát | Báo cáo số 03 của chi bộ |
      Thì hồ sơ "cuộc kiểm tra Trường Mầm non" ở trạng thái "Đã nhận báo cáo tự kiểm tra"

    Tình huống: Hiệu trưởng đề nghị thay đổi thành viên đoàn
      Khi "Ông Hải" thực hiện "Đề nghị từ chối, thay đổi thành viên" trên "cuộc kiểm tra Trường Mầm non" với:
        | Lý do | Bà Ngân là em ruột của kế toán nhà trường |
      Thì hồ sơ "cuộc kiểm tra Trường Mầm non" có "Đã rà soát, thành viên đoàn không thuộc diện phải thay đổi" là "không"

  Quy tắc: Cuộc khảo sát mới đề xuất

    Bối cảnh:
      Biết hồ sơ "cuộc khảo sát Trường Mầm non" thuộc loại "Cuộc kiểm tra, giám sát" do "Ông Bình" mở ngày 02/03/2026 với:
        | Hình thức                                 | khảo sát                               |
        | Cấp tiến hành                             | cấp trên trực tiếp cơ sở               |
        | Cấp ủy, Ủy ban Kiểm tra tiến hành         | Ủy ban Kiểm tra Đảng ủy phường Hoa Sữa |
        | Tổ chức, người được kiểm tra              | Chi bộ Trường Mầm non Hoa Sữa          |
        | Người đứng đầu được kiểm tra cùng tổ chức | Bà Yến                                 |
        | Nội dung kiểm tra, giám sát               | Thu, chi tài chính năm 2025            |
        | Có trong chương trình năm                 | không                                  |
        | Căn cứ mở cuộc ngoài chương trình         | Yêu cầu của Ban Thường vụ Đảng ủy      |

    Tình huống: “Triển khai” khảo sát bị từ chối: không có thẩm quyền, thiếu thông báo
      Khi "Bà Thu" thử "Triển khai" trên "cuộc khảo sát Trường Mầm non"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: thông báo"

    Tình huống: “Quyết định” bị từ chối: khảo sát không lập đoàn kiểm tra
      Khi "Ông Bình" thử "Quyết định" trên "cuộc khảo sát Trường Mầm non" với:
        | Trưởng đoàn              | Ông Thắng                    |
        | Thành viên đoàn kiểm tra | Ông Thắng; Bà Ngân; Ông Phúc |
        | Văn bản                  | 11-QĐ/UBKTĐU                 |
      Thì bị từ chối vì "khảo sát"

  Quy tắc: Cuộc khảo sát đã triển khai không có bước của cuộc kiểm tra

    Bối cảnh:
      Biết hồ sơ "cuộc khảo sát Trường Mầm non" thuộc loại "Cuộc kiểm tra, giám sát" do "Ông Bình" mở ngày 02/03/2026 với:
        | Hình thức                                 | khảo sát                               |
        | Cấp tiến hành                             | cấp trên trực tiếp cơ sở               |
        | Cấp ủy, Ủy ban Kiểm tra tiến hành         | Ủy ban Kiểm tra Đảng ủy phường Hoa Sữa |
        | Tổ chức, người được kiểm tra              | Chi bộ Trường Mầm non Hoa Sữa          |
        | Người đứng đầu được kiểm tra cùng tổ chức | Bà Yến                                 |
        | Nội dung kiểm tra, giám sát               | Thu, chi tài chính năm 2025            |
        | Có trong chương trình năm                 | không                                  |
        | Căn cứ mở cuộc ngoài chương trình         | Yêu cầu của Ban Thường vụ Đảng ủy      |
      Và ngày 05/03/2026 "Bà Ngân" đã thực hiện "Triển khai" trên "cuộc khảo sát Trường Mầm non" với:
        | Thông báo | Thông báo khảo sát |

    Tình huống: “Báo cáo kết quả khảo sát” bị từ chối: không có thẩm quyền, thiếu báo cáo
      Khi "Bà Thu" thử "Báo cáo kết quả khảo sát" trên "cuộc khảo sát Trường Mầm non"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: báo cáo"

    Tình huống: “Đề nghị từ chối, thay đổi thành viên” bị từ chối: đây là cuộc khảo sát
      Khi "Bà Yến" thử "Đề nghị từ chối, thay đổi thành viên" trên "cuộc khảo sát Trường Mầm non" với:
        | Lý do | Bà Ngân là em ruột của kế toán nhà trường |
      Thì bị từ chối vì "khảo sát"

    Tình huống: “Thay đổi, giữ nguyên thành viên đoàn” bị từ chối: đây là cuộc khảo sát
      Khi "Ông Bình" thử "Thay đổi, giữ nguyên thành viên đoàn" trên "cuộc khảo sát Trường Mầm non" với:
        | Lý do                    | Thay bà Ngân                 |
        | Trưởng đoàn              | Ông Thắng                    |
        | Thành viên đoàn kiểm tra | Ông Thắng; Bà Ngân; Ông Phúc |
        | Văn bản                  | 11-QĐ/UBKTĐU                 |
      Thì bị từ chối vì "khảo sát"

    Tình huống: “Gửi báo cáo tự kiểm tra” bị từ chối: đây là cuộc khảo sát
      Khi "Bà Yến" thử "Gửi báo cáo tự kiểm tra" trên "cuộc khảo sát Trường Mầm non" với:
        | Báo cáo tự kiểm tra, tự giám sát | Báo cáo số 03 của chi bộ |
      Thì bị từ chối vì "khảo sát"

    Tình huống: “Thẩm tra, xác minh” bị từ chối: đây là cuộc khảo sát
      Khi "Bà Ngân" thử "Thẩm tra, xác minh" trên "cuộc khảo sát Trường Mầm non" với:
        | Biên bản | Biên bản làm việc |
      Thì bị từ chối vì "khảo sát"

    Tình huống: “Tạm dừng” bị từ chối: đây là cuộc khảo sát
      Khi "Ông Bình" thử "Tạm dừng" trên "cuộc khảo sát Trường Mầm non" với:
        | Lý do   | Phải xác minh ở nhiều nơi |
        | Văn bản | 18-QĐ/UBKT                |
      Thì bị từ chối vì "khảo sát"

    Tình huống: “Gia hạn” bị từ chối: khảo sát không có thời hạn để gia hạn
      Khi "Ông Bình" thử "Gia hạn" trên "cuộc khảo sát Trường Mầm non" với:
        | Lý do   | Phải xác minh ở nhiều nơi |
        | Văn bản | 18-QĐ/UBKT                |
      Thì bị từ chối vì "khảo sát"

  Quy tắc: Cuộc khảo sát đã có báo cáo kết quả

    Bối cảnh:
      Biết hồ sơ "cuộc khảo sát Trường Mầm non" thuộc loại "Cuộc kiểm tra, giám sát" do "Ông Bình" mở ngày 02/03/2026 với:
        | Hình thức                                 | khảo sát                               |
        | Cấp tiến hành                             | cấp trên trực tiếp cơ sở               |
        | Cấp ủy, Ủy ban Kiểm tra tiến hành         | Ủy ban Kiểm tra Đảng ủy phường Hoa Sữa |
        | Tổ chức, người được kiểm tra              | Chi bộ Trường Mầm non Hoa Sữa          |
        | Người đứng đầu được kiểm tra cùng tổ chức | Bà Yến                                 |
        | Nội dung kiểm tra, giám sát               | Thu, chi tài chính năm 2025            |
        | Có trong chương trình năm                 | không                                  |
        | Căn cứ mở cuộc ngoài chương trình         | Yêu cầu của Ban Thường vụ Đảng ủy      |
      Và ngày 05/03/2026 "Bà Ngân" đã thực hiện "Triển khai" trên "cuộc khảo sát Trường Mầm non" với:
        | Thông báo | Thông báo khảo sát |
      Và ngày 10/03/2026 "Bà Ngân" đã thực hiện "Báo cáo kết quả khảo sát" trên "cuộc khảo sát Trường Mầm non" với:
        | Báo cáo | Báo cáo khảo sát |

    Tình huống: “Lưu hồ sơ” khảo sát bị từ chối: không có thẩm quyền, thiếu mục lục
      Khi "Ông Sơn" thử "Lưu hồ sơ" trên "cuộc khảo sát Trường Mầm non"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: Mục lục hồ sơ lưu"

    Tình huống: “Xem xét” bị từ chối: báo cáo khảo sát không đưa ra xem xét, kết luận
      Khi "Ông Bình" thử "Xem xét" trên "cuộc khảo sát Trường Mầm non" với:
        | Biên bản | Biên bản họp |
      Thì bị từ chối vì "khảo sát"

  Quy tắc: Cuộc tự kiểm tra của chi bộ mới đề xuất

    Bối cảnh:
      Biết hồ sơ "chi bộ tự kiểm tra quý I" thuộc loại "Cuộc kiểm tra, giám sát" do "Bà Lý" mở ngày 02/03/2026 với:
        | Hình thức                         | tự kiểm tra của chi bộ            |
        | Cấp tiến hành                     | cấp cơ sở                         |
        | Cấp ủy, Ủy ban Kiểm tra tiến hành | Chi bộ Trường Mầm non Hoa Sữa     |
        | Tổ chức, người được kiểm tra      | Bà Yến                            |
        | Nội dung kiểm tra, giám sát       | Thu, chi tài chính năm 2025       |
        | Có trong chương trình năm         | không                             |
        | Căn cứ mở cuộc ngoài chương trình | Yêu cầu của Ban Thường vụ Đảng ủy |
      Và "Ông Khoa" là "Ủy ban Kiểm tra" của "Chi bộ Trường Mầm non Hoa Sữa"

    Tình huống: “Triển khai” tự kiểm tra bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Khi "Ông Khoa" thử "Triển khai" trên "chi bộ tự kiểm tra quý I"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: Ngày họp chi bộ đã thông báo trước"
      Và bị từ chối vì "thiếu: biên bản"

    Tình huống: “Quyết định” bị từ chối: chi bộ tự kiểm tra không lập đoàn
      Khi "Ông Khoa" thử "Quyết định" trên "chi bộ tự kiểm tra quý I" với:
        | Trưởng đoàn              | Ông Thắng                    |
        | Thành viên đoàn kiểm tra | Ông Thắng; Bà Ngân; Ông Phúc |
        | Văn bản                  | 11-QĐ/UBKTĐU                 |
      Thì bị từ chối vì "tự kiểm tra của chi bộ"

    Tình huống: “Triển khai” bị từ chối: chưa thông báo trong kỳ họp trước
      Biết hôm nay là ngày 03/03/2026
      Khi "Bà Lý" thử "Triển khai" trên "chi bộ tự kiểm tra quý I" với:
        | Ngày họp chi bộ đã thông báo trước | 03/03/2026          |
        | Biên bản                           | Biên bản họp chi bộ |
      Thì bị từ chối vì "Ngày họp chi bộ đã thông báo trước"

  Quy tắc: Cuộc tự kiểm tra của chi bộ đã triển khai

    Bối cảnh:
      Biết hồ sơ "chi bộ tự kiểm tra quý I" thuộc loại "Cuộc kiểm tra, giám sát" do "Bà Lý" mở ngày 02/03/2026 với:
        | Hình thức                         | tự kiểm tra của chi bộ            |
        | Cấp tiến hành                     | cấp cơ sở                         |
        | Cấp ủy, Ủy ban Kiểm tra tiến hành | Chi bộ Trường Mầm non Hoa Sữa     |
        | Tổ chức, người được kiểm tra      | Bà Yến                            |
        | Nội dung kiểm tra, giám sát       | Thu, chi tài chính năm 2025       |
        | Có trong chương trình năm         | không                             |
        | Căn cứ mở cuộc ngoài chương trình | Yêu cầu của Ban Thường vụ Đảng ủy |
      Và "Ông Khoa" là "Ủy ban Kiểm tra" của "Chi bộ Trường Mầm non Hoa Sữa"
      Và ngày 03/03/2026 "Bà Lý" đã thực hiện "Triển khai" trên "chi bộ tự kiểm tra quý I" với:
        | Ngày họp chi bộ đã thông báo trước | 05/02/2026                   |
        | Biên bản                           | Biên bản họp chi bộ tháng 02 |

    Tình huống: “Gửi báo cáo tự kiểm tra” của chi bộ bị từ chối: không có thẩm quyền, thiếu báo cáo
      Khi "Ông Khoa" thử "Gửi báo cáo tự kiểm tra" trên "chi bộ tự kiểm tra quý I"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: báo cáo tự kiểm tra, tự giám sát"

    Tình huống: “Gửi báo cáo tự kiểm tra” của chi bộ bị từ chối: người gửi không phải là đối tượng
      Khi "Bà Lý" thử "Gửi báo cáo tự kiểm tra" trên "chi bộ tự kiểm tra quý I" với:
        | Báo cáo tự kiểm tra, tự giám sát | Báo cáo số 03 của chi bộ |
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"

    Tình huống: “Tạm dừng” bị từ chối khi chi bộ tự kiểm tra vừa triển khai
      Khi "Ông Khoa" thử "Tạm dừng" trên "chi bộ tự kiểm tra quý I" với:
        | Lý do   | Phải xác minh ở nhiều nơi |
        | Văn bản | 18-QĐ/UBKT                |
      Thì bị từ chối vì "tự kiểm tra của chi bộ"

    Tình huống: “Đề nghị từ chối, thay đổi thành viên” bị từ chối: chi bộ tự kiểm tra không có đoàn
      Khi "Bà Yến" thử "Đề nghị từ chối, thay đổi thành viên" trên "chi bộ tự kiểm tra quý I" với:
        | Lý do | Có người nhà trong chi ủy |
      Thì bị từ chối vì "tự kiểm tra của chi bộ"

  Quy tắc: Cuộc tự kiểm tra của chi bộ đã nhận báo cáo

    Bối cảnh:
      Biết hồ sơ "chi bộ tự kiểm tra quý I" thuộc loại "Cuộc kiểm tra, giám sát" do "Bà Lý" mở ngày 02/03/2026 với:
        | Hình thức                         | tự kiểm tra của chi bộ            |
        | Cấp tiến hành                     | cấp cơ sở                         |
        | Cấp ủy, Ủy ban Kiểm tra tiến hành | Chi bộ Trường Mầm non Hoa Sữa     |
        | Tổ chức, người được kiểm tra      | Bà Yến                            |
        | Nội dung kiểm tra, giám sát       | Thu, chi tài chính năm 2025       |
        | Có trong chương trình năm         | không                             |
        | Căn cứ mở cuộc ngoài chương trình | Yêu cầu của Ban Thường vụ Đảng ủy |
      Và "Ông Khoa" là "Ủy ban Kiểm tra" của "Chi bộ Trường Mầm non Hoa Sữa"
      Và ngày 03/03/2026 "Bà Lý" đã thực hiện "Triển khai" trên "chi bộ tự kiểm tra quý I" với:
        | Ngày họp chi bộ đã thông báo trước | 05/02/2026                   |
        | Biên bản                           | Biên bản họp chi bộ tháng 02 |
      Và ngày 05/03/2026 "Bà Yến" đã thực hiện "Gửi báo cáo tự kiểm tra" trên "chi bộ tự kiểm tra quý I" với:
        | Báo cáo tự kiểm tra, tự giám sát | Báo cáo số 03 của chi bộ |

    Tình huống: “Tổ chức hội nghị” của chi bộ bị từ chối: không có thẩm quyền, thiếu biên bản
      Khi "Ông Khoa" thử "Tổ chức hội nghị" trên "chi bộ tự kiểm tra quý I"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: biên bản"

    Tình huống: “Tạm dừng” bị từ chối khi chi bộ tự kiểm tra đã có báo cáo
      Khi "Ông Khoa" thử "Tạm dừng" trên "chi bộ tự kiểm tra quý I" với:
        | Lý do   | Phải xác minh ở nhiều nơi |
        | Văn bản | 18-QĐ/UBKT                |
      Thì bị từ chối vì "tự kiểm tra của chi bộ"

    Tình huống: “Thẩm tra, xác minh” bị từ chối: chi bộ tự kiểm tra không thẩm tra
      Biết "Bà Ngân" là "Thành viên đoàn, tổ giám sát" của "Chi bộ Trường Mầm non Hoa Sữa"
      Khi "Bà Ngân" thử "Thẩm tra, xác minh" trên "chi bộ tự kiểm tra quý I" với:
        | Biên bản | Biên bản làm việc |
      Thì bị từ chối vì "tự kiểm tra của chi bộ"

  Quy tắc: Cuộc tự kiểm tra của chi bộ đã họp

    Bối cảnh:
      Biết hồ sơ "chi bộ tự kiểm tra quý I" thuộc loại "Cuộc kiểm tra, giám sát" do "Bà Lý" mở ngày 02/03/2026 với:
        | Hình thức                         | tự kiểm tra của chi bộ            |
        | Cấp tiến hành                     | cấp cơ sở                         |
        | Cấp ủy, Ủy ban Kiểm tra tiến hành | Chi bộ Trường Mầm non Hoa Sữa     |
        | Tổ chức, người được kiểm tra      | Bà Yến                            |
        | Nội dung kiểm tra, giám sát       | Thu, chi tài chính năm 2025       |
        | Có trong chương trình năm         | không                             |
        | Căn cứ mở cuộc ngoài chương trình | Yêu cầu của Ban Thường vụ Đảng ủy |
      Và "Ông Khoa" là "Ủy ban Kiểm tra" của "Chi bộ Trường Mầm non Hoa Sữa"
      Và ngày 03/03/2026 "Bà Lý" đã thực hiện "Triển khai" trên "chi bộ tự kiểm tra quý I" với:
        | Ngày họp chi bộ đã thông báo trước | 05/02/2026                   |
        | Biên bản                           | Biên bản họp chi bộ tháng 02 |
      Và ngày 05/03/2026 "Bà Yến" đã thực hiện "Gửi báo cáo tự kiểm tra" trên "chi bộ tự kiểm tra quý I" với:
        | Báo cáo tự kiểm tra, tự giám sát | Báo cáo số 03 của chi bộ |
      Và ngày 10/03/2026 "Bà Lý" đã thực hiện "Tổ chức hội nghị" trên "chi bộ tự kiểm tra quý I" với:
        | Biên bản | Biên bản họp chi bộ |

    Tình huống: “Kết luận” của chi bộ bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Khi "Ông Khoa" thử "Kết luận" trên "chi bộ tự kiểm tra quý I"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: Ưu điểm, khuyết điểm, trách nhiệm"
      Và bị từ chối vì "thiếu: Hình thức xử lý trong kết luận"
      Và bị từ chối vì "thiếu: Số yêu cầu phải khắc phục"
      Và bị từ chối vì "thiếu: văn bản (số, ngày)"

    Tình huống: “Kết luận” của chi bộ bị từ chối: chưa có chữ ký
      Khi "Bà Lý" thay mặt "Chi bộ" thử "Kết luận" trên "chi bộ tự kiểm tra quý I" với:
        | Ưu điểm, khuyết điểm, trách nhiệm | Chưa công khai thu, chi quý III |
        | Hình thức xử lý trong kết luận    | yêu cầu khắc phục               |
        | Số yêu cầu phải khắc phục         | 1                               |
        | Văn bản                           | 31-TB/UBKTĐU                    |
      Thì bị từ chối vì "còn thiếu 1 chữ ký"

    Tình huống: “Kết luận” của chi bộ bị từ chối: yêu cầu khắc phục mà không nêu yêu cầu nào
      Khi "Bà Lý" thay mặt "Chi bộ" thử "Kết luận" trên "chi bộ tự kiểm tra quý I" với:
        | Ưu điểm, khuyết điểm, trách nhiệm | Chưa công khai thu, chi quý III |
        | Hình thức xử lý trong kết luận    | yêu cầu khắc phục               |
        | Số yêu cầu phải khắc phục         | 0                               |
        | Văn bản                           | 31-TB/UBKTĐU                    |
        | Chữ ký                            | Bà Lý                           |
      Thì bị từ chối vì "Số yêu cầu phải khắc phục"

    Tình huống: “Kết luận” của chi bộ bị từ chối: số yêu cầu âm
      Khi "Bà Lý" thay mặt "Chi bộ" thử "Kết luận" trên "chi bộ tự kiểm tra quý I" với:
        | Ưu điểm, khuyết điểm, trách nhiệm | Chưa công khai thu, chi quý III |
        | Hình thức xử lý trong kết luận    | nhắc nhở                        |
        | Số yêu cầu phải khắc phục         | -1                              |
        | Văn bản                           | 31-TB/UBKTĐU                    |
        | Chữ ký                            | Bà Lý                           |
      Thì bị từ chối vì "Số yêu cầu phải khắc phục"

    Tình huống: Chi bộ kết luận nhắc nhở, không có yêu cầu khắc phục
      Khi "Bà Lý" thay mặt "Chi bộ" thực hiện "Kết luận" trên "chi bộ tự kiểm tra quý I" với:
        | Ưu điểm, khuyết điểm, trách nhiệm | Chưa công khai thu, chi quý III |
        | Hình thức xử lý trong kết luận    | nhắc nhở                        |
        | Số yêu cầu phải khắc phục         | 0                               |
        | Văn bản                           | 31-TB/UBKTĐU                    |
        | Chữ ký                            | Bà Lý                           |
      Thì hồ sơ "chi bộ tự kiểm tra quý I" ở trạng thái "Đã ban hành thông báo kết luận"

    Tình huống: “Hoàn chỉnh báo cáo” bị từ chối: chi bộ tự kiểm tra không có đoàn báo cáo
      Khi "Bà Lý" thử "Hoàn chỉnh báo cáo" trên "chi bộ tự kiểm tra quý I" với:
        | Báo cáo | Báo cáo kết quả |
      Thì bị từ chối vì "tự kiểm tra của chi bộ"

    Tình huống: “Gia hạn” bị từ chối: chi bộ tự kiểm tra không có thời hạn để gia hạn
      Khi "Ông Khoa" thử "Gia hạn" trên "chi bộ tự kiểm tra quý I" với:
        | Lý do   | Phải xác minh ở nhiều nơi |
        | Văn bản | 18-QĐ/UBKT                |
      Thì bị từ chối vì "tự kiểm tra của chi bộ"

  Quy tắc: Cuộc tự kiểm tra của chi bộ đã kết luận

    Bối cảnh:
      Biết hồ sơ "chi bộ tự kiểm tra quý I" thuộc loại "Cuộc kiểm tra, giám sát" do "Bà Lý" mở ngày 02/03/2026 với:
        | Hình thức                         | tự kiểm tra của chi bộ            |
        | Cấp tiến hành                     | cấp cơ sở                         |
        | Cấp ủy, Ủy ban Kiểm tra tiến hành | Chi bộ Trường Mầm non Hoa Sữa     |
        | Tổ chức, người được kiểm tra      | Bà Yến                            |
        | Nội dung kiểm tra, giám sát       | Thu, chi tài chính năm 2025       |
        | Có trong chương trình năm         | không                             |
        | Căn cứ mở cuộc ngoài chương trình | Yêu cầu của Ban Thường vụ Đảng ủy |
      Và "Ông Khoa" là "Ủy ban Kiểm tra" của "Chi bộ Trường Mầm non Hoa Sữa"
      Và ngày 03/03/2026 "Bà Lý" đã thực hiện "Triển khai" trên "chi bộ tự kiểm tra quý I" với:
        | Ngày họp chi bộ đã thông báo trước | 05/02/2026                   |
        | Biên bản                           | Biên bản họp chi bộ tháng 02 |
      Và ngày 05/03/2026 "Bà Yến" đã thực hiện "Gửi báo cáo tự kiểm tra" trên "chi bộ tự kiểm tra quý I" với:
        | Báo cáo tự kiểm tra, tự giám sát | Báo cáo số 03 của chi bộ |
      Và ngày 10/03/2026 "Bà Lý" đã thực hiện "Tổ chức hội nghị" trên "chi bộ tự kiểm tra quý I" với:
        | Biên bản | Biên bản họp chi bộ |
      Và ngày 10/03/2026 "Bà Lý" thay mặt "Chi bộ" đã thực hiện "Kết luận" trên "chi bộ tự kiểm tra quý I" với:
        | Ưu điểm, khuyết điểm, trách nhiệm | Chưa công khai thu, chi quý III |
        | Hình thức xử lý trong kết luận    | yêu cầu khắc phục               |
        | Số yêu cầu phải khắc phục         | 1                               |
        | Văn bản                           | 31-TB/UBKTĐU                    |
        | Chữ ký                            | Bà Lý                           |

    Tình huống: “Giao khắc phục” của chi bộ bị từ chối: không có thẩm quyền, thiếu thông tin
      Khi "Ông Khoa" thử "Giao khắc phục" trên "chi bộ tự kiểm tra quý I"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: Người, tổ chức phải khắc phục"
      Và bị từ chối vì "thiếu: Kết quả, sản phẩm phải đạt"
      Và bị từ chối vì "thiếu: Hạn khắc phục"

    Tình huống: “Giao khắc phục” của chi bộ bị từ chối: hạn khắc phục là chính ngày giao
      Khi "Bà Lý" thử "Giao khắc phục" trên "chi bộ tự kiểm tra quý I" với:
        | Người, tổ chức phải khắc phục | Bà Yến                         |
        | Kết quả, sản phẩm phải đạt    | Công khai thu, chi cả năm 2025 |
        | Hạn khắc phục                 | 10/03/2026                     |
      Thì bị từ chối vì "Hạn khắc phục"

    Tình huống: “Giao khắc phục” của chi bộ bị từ chối: đã giao đủ số yêu cầu
      Biết ngày 11/03/2026 "Bà Lý" đã thực hiện "Giao khắc phục" trên "chi bộ tự kiểm tra quý I" với:
        | Người, tổ chức phải khắc phục | Bà Yến                         |
        | Kết quả, sản phẩm phải đạt    | Công khai thu, chi cả năm 2025 |
        | Hạn khắc phục                 | 30/06/2026                     |
      Khi "Bà Lý" thử "Giao khắc phục" trên "chi bộ tự kiểm tra quý I" với:
        | Người, tổ chức phải khắc phục | Bà Yến                         |
        | Kết quả, sản phẩm phải đạt    | Công khai thu, chi cả năm 2025 |
        | Hạn khắc phục                 | 30/06/2026                     |
      Thì bị từ chối vì "Số yêu cầu phải khắc phục"

    Tình huống: “Thông báo, công bố” của chi bộ bị từ chối: không có thẩm quyền, thiếu báo cáo
      Khi "Ông Khoa" thử "Thông báo, công bố" trên "chi bộ tự kiểm tra quý I"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: báo cáo"

    Tình huống: “Thông báo, công bố” của chi bộ bị từ chối: phải báo cáo đảng ủy, không chỉ thông báo
      Khi "Ông Khoa" thử "Thông báo, công bố" trên "chi bộ tự kiểm tra quý I" với:
        | Thông báo | Thông báo kết luận đã công bố tại chi bộ |
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"

    Tình huống: “Chuyển xem xét kỷ luật” bị từ chối: chi bộ tự kiểm tra không chuyển
      Khi "Ông Khoa" thử "Chuyển xem xét kỷ luật" trên "chi bộ tự kiểm tra quý I" với:
        | Lý do   | Có dấu hiệu phải xem xét kỷ luật |
        | Văn bản | 33-TB/UBKTĐU                     |
      Thì bị từ chối vì "tự kiểm tra của chi bộ"

    Tình huống: “Chuyển kiểm tra khi có dấu hiệu vi phạm” bị từ chối: không phải giám sát chuyên đề
      Khi "Ông Khoa" thử "Chuyển kiểm tra khi có dấu hiệu vi phạm" trên "chi bộ tự kiểm tra quý I" với:
        | Dấu hiệu vi phạm | Thu ngoài quy định ba khoản |
        | Văn bản          | 35-TB/UBKTĐU                |
      Thì bị từ chối vì "tự kiểm tra của chi bộ"

  Quy tắc: Cuộc tự kiểm tra của chi bộ đã công bố kết luận

    Bối cảnh:
      Biết hồ sơ "chi bộ tự kiểm tra quý I" thuộc loại "Cuộc kiểm tra, giám sát" do "Bà Lý" mở ngày 02/03/2026 với:
        | Hình thức                         | tự kiểm tra của chi bộ            |
        | Cấp tiến hành                     | cấp cơ sở                         |
        | Cấp ủy, Ủy ban Kiểm tra tiến hành | Chi bộ Trường Mầm non Hoa Sữa     |
        | Tổ chức, người được kiểm tra      | Bà Yến                            |
        | Nội dung kiểm tra, giám sát       | Thu, chi tài chính năm 2025       |
        | Có trong chương trình năm         | không                             |
        | Căn cứ mở cuộc ngoài chương trình | Yêu cầu của Ban Thường vụ Đảng ủy |
      Và "Ông Khoa" là "Ủy ban Kiểm tra" của "Chi bộ Trường Mầm non Hoa Sữa"
      Và ngày 03/03/2026 "Bà Lý" đã thực hiện "Triển khai" trên "chi bộ tự kiểm tra quý I" với:
        | Ngày họp chi bộ đã thông báo trước | 05/02/2026                   |
        | Biên bản                           | Biên bản họp chi bộ tháng 02 |
      Và ngày 05/03/2026 "Bà Yến" đã thực hiện "Gửi báo cáo tự kiểm tra" trên "chi bộ tự kiểm tra quý I" với:
        | Báo cáo tự kiểm tra, tự giám sát | Báo cáo số 03 của chi bộ |
      Và ngày 10/03/2026 "Bà Lý" đã thực hiện "Tổ chức hội nghị" trên "chi bộ tự kiểm tra quý I" với:
        | Biên bản | Biên bản họp chi bộ |
      Và ngày 10/03/2026 "Bà Lý" thay mặt "Chi bộ" đã thực hiện "Kết luận" trên "chi bộ tự kiểm tra quý I" với:
        | Ưu điểm, khuyết điểm, trách nhiệm | Chưa công khai thu, chi quý III |
        | Hình thức xử lý trong kết luận    | yêu cầu khắc phục               |
        | Số yêu cầu phải khắc phục         | 1                               |
        | Văn bản                           | 31-TB/UBKTĐU                    |
        | Chữ ký                            | Bà Lý                           |
      Và ngày 12/03/2026 "Bà Lý" đã thực hiện "Thông báo, công bố" trên "chi bộ tự kiểm tra quý I" với:
        | Báo cáo | Báo cáo đảng ủy |

    Tình huống: “Giám sát chấp hành kết luận” bị từ chối: chi bộ tự theo dõi
      Khi "Ông Khoa" thử "Giám sát chấp hành kết luận" trên "chi bộ tự kiểm tra quý I"
      Thì bị từ chối vì "tự kiểm tra của chi bộ"

    Tình huống: “Lưu hồ sơ” của chi bộ bị từ chối: không có thẩm quyền, thiếu mục lục
      Khi "Ông Khoa" thử "Lưu hồ sơ" trên "chi bộ tự kiểm tra quý I"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: Mục lục hồ sơ lưu"

    Tình huống: “Lưu hồ sơ” của chi bộ bị từ chối: chưa lập mục lục
      Biết ngày 12/03/2026 "Bà Lý" đã thực hiện "Giao khắc phục" trên "chi bộ tự kiểm tra quý I" với:
        | Người, tổ chức phải khắc phục | Bà Yến                         |
        | Kết quả, sản phẩm phải đạt    | Công khai thu, chi cả năm 2025 |
        | Hạn khắc phục                 | 30/06/2026                     |
      Khi "Bà Lý" thử "Lưu hồ sơ" trên "chi bộ tự kiểm tra quý I"
      Thì bị từ chối vì "thiếu: Mục lục hồ sơ lưu"

    Tình huống: “Lưu hồ sơ” của chi bộ bị từ chối: còn yêu cầu chưa giao
      Khi "Bà Lý" thử "Lưu hồ sơ" trên "chi bộ tự kiểm tra quý I" với:
        | Mục lục hồ sơ lưu | Quyết định; Biên bản; Báo cáo; Thông báo kết luận |
      Thì bị từ chối vì "Số yêu cầu phải khắc phục"

  Quy tắc: Cuộc kiểm tra trong chương trình năm

    Bối cảnh:
      Biết "Bà Lan" là "Văn phòng cấp ủy" của "Đảng ủy phường Hoa Sữa"
      Và "Ông Minh" là "Người đứng đầu" của "Đảng ủy phường Hoa Sữa"
      Và hồ sơ "chương trình năm 2026" thuộc loại "Chương trình kiểm tra, giám sát năm" do "Ông Bình" mở ngày 02/03/2026 với:
        | Cấp ủy ban hành chương trình      | Đảng ủy phường Hoa Sữa                 |
        | Cấp ủy, Ủy ban Kiểm tra tiến hành | Ủy ban Kiểm tra Đảng ủy phường Hoa Sữa |
        | Cấp tiến hành                     | cấp trên trực tiếp cơ sở               |
        | Năm                               | 2026                                   |
        | Chương trình từ ngày              | 01/01/2026                             |
        | Chương trình đến hết ngày         | 31/12/2026                             |
      Và ngày 02/03/2026 "Bà Lan" thay mặt "Cấp ủy" đã thực hiện "Lấy ý kiến" trên "chương trình năm 2026" với:
        | Các cuộc trong chương trình                               | Tháng 3: Trường Mầm non; Tháng 6: thu, chi Trường Mầm non |
        | Không trùng với cấp trên, cấp dưới, Mặt trận và thanh tra | có                                                        |
        | Biên bản                                                  | Biên bản lấy ý kiến                                       |
      Và ngày 02/03/2026 "Bà Lan" thay mặt "Cấp ủy" đã thực hiện "Ban hành" trên "chương trình năm 2026" với:
        | Văn bản | 01-CTr/ĐU |
        | Chữ ký  | Ông Minh  |
      Và ngày 02/03/2026 "Bà Lan" thay mặt "Cấp ủy" đã thực hiện "Triển khai" trên "chương trình năm 2026"
      Và ngày 02/03/2026 "Bà Lan" thay mặt "Cấp ủy" đã thực hiện "Mở cuộc theo chương trình" trên "chương trình năm 2026" với:
        | Cuộc được mở                                    | Tháng 3: Trường Mầm non       |
        | Hình thức của cuộc được mở                      | kiểm tra chuyên đề            |
        | Tổ chức, người được kiểm tra trong cuộc được mở | Chi bộ Trường Mầm non Hoa Sữa |
      Và "cuộc kiểm tra Trường Mầm non" là hồ sơ "Cuộc kiểm tra, giám sát" phát sinh từ "chương trình năm 2026"
      Và ngày 03/03/2026 "Ông Bình" đã thực hiện "Quyết định" trên "cuộc kiểm tra Trường Mầm non" với:
        | Trưởng đoàn              | Ông Thắng                    |
        | Thành viên đoàn kiểm tra | Ông Thắng; Bà Ngân; Ông Phúc |
        | Văn bản                  | 11-QĐ/UBKTĐU                 |
      Và ngày 04/03/2026 "Ông Thắng" đã thực hiện "Xây dựng đề cương, phân công" trên "cuộc kiểm tra Trường Mầm non" với:
        | Đề cương gợi ý báo cáo tự kiểm tra  | Đề cương gồm 5 mục                |
        | Phân công nhiệm vụ trong đoàn       | Bà Ngân: sổ thu; Ông Phúc: sổ chi |
        | Mốc thời gian kiểm tra từ ngày      | 01/01/2024                        |
        | Mốc thời gian kiểm tra đến hết ngày | 31/12/2025                        |
        | Tiến hành từ ngày                   | 09/03/2026                        |
        | Tiến hành đến hết ngày              | 27/03/2026                        |
      Và ngày 09/03/2026 "Ông Thắng" đã thực hiện "Triển khai" trên "cuộc kiểm tra Trường Mầm non" với:
        | Thông báo | Thông báo số 15 gửi chi bộ |
        | Biên bản  | Biên bản triển khai 09/03  |
      Và ngày 13/03/2026 "Bà Ngân" đã thực hiện "Thẩm tra, xác minh" trên "cuộc kiểm tra Trường Mầm non" với:
        | Biên bản | Biên bản làm việc |
      Và ngày 18/03/2026 "Ông Thắng" đã thực hiện "Tổ chức hội nghị" trên "cuộc kiểm tra Trường Mầm non" với:
        | Biên bản | Biên bản hội nghị |
      Và ngày 20/03/2026 "Ông Thắng" đã thực hiện "Hoàn chỉnh báo cáo" trên "cuộc kiểm tra Trường Mầm non" với:
        | Báo cáo | Báo cáo kết quả số 20 |
      Và ngày 24/03/2026 "Ông Bình" đã thực hiện "Xem xét" trên "cuộc kiểm tra Trường Mầm non" với:
        | Biên bản | Biên bản họp Ủy ban Kiểm tra |

    Tình huống: Công bố kết luận cuộc kiểm tra trong chương trình năm: được đếm vào chương trình
      Biết ngày 26/03/2026 "Ông Bình" đã thực hiện "Kết luận" trên "cuộc kiểm tra Trường Mầm non" với:
        | Ưu điểm, khuyết điểm, trách nhiệm | Chưa công khai thu, chi quý III |
        | Hình thức xử lý trong kết luận    | nhắc nhở                        |
        | Số yêu cầu phải khắc phục         | 0                               |
        | Văn bản                           | 31-TB/UBKTĐU                    |
        | Chữ ký                            | Bà Mai                          |
      Khi "Ông Thắng" thực hiện "Thông báo, công bố" trên "cuộc kiểm tra Trường Mầm non" với:
        | Thông báo | Thông báo kết luận đã công bố tại chi bộ |
      Thì hồ sơ "cuộc kiểm tra Trường Mầm non" ở trạng thái "Đã thông báo, công bố kết luận"
      Và hồ sơ "chương trình năm 2026" có "Số cuộc đã làm" là "1"

    Tình huống: Nhận kết quả kỷ luật của cuộc kiểm tra trong chương trình năm: được đếm vào chương trình
      Biết ngày 26/03/2026 "Ông Bình" đã thực hiện "Chuyển xem xét kỷ luật" trên "cuộc kiểm tra Trường Mầm non" với:
        | Lý do   | Có dấu hiệu phải xem xét kỷ luật |
        | Văn bản | 33-TB/UBKTĐU                     |
      Khi "Ông Bình" thực hiện "Nhận kết quả kỷ luật" trên "cuộc kiểm tra Trường Mầm non" với:
        | Kết quả xem xét kỷ luật | khiển trách                       |
        | Quyết định              | Quyết định thi hành kỷ luật số 05 |
      Thì hồ sơ "cuộc kiểm tra Trường Mầm non" ở trạng thái "Đã thông báo, công bố kết luận"
      Và hồ sơ "chương trình năm 2026" có "Số cuộc đã làm" là "1"

    Tình huống: Cuộc trong chương trình không mở lần thứ hai khi chưa kết luận
      Khi "Bà Lan" thay mặt "Cấp ủy" thử "Mở cuộc theo chương trình" trên "chương trình năm 2026" với:
        | Cuộc được mở                                    | Tháng 3: Trường Mầm non       |
        | Hình thức của cuộc được mở                      | kiểm tra chuyên đề            |
        | Tổ chức, người được kiểm tra trong cuộc được mở | Chi bộ Trường Mầm non Hoa Sữa |
      Thì bị từ chối vì "chồng chéo"

    Tình huống: Kết luận cuộc kiểm tra trong chương trình năm thì thôi giữ chỗ
      Khi "Ông Bình" thực hiện "Kết luận" trên "cuộc kiểm tra Trường Mầm non" với:
        | Ưu điểm, khuyết điểm, trách nhiệm | Chưa công khai thu, chi quý III |
        | Hình thức xử lý trong kết luận    | nhắc nhở                        |
        | Số yêu cầu phải khắc phục         | 0                               |
        | Văn bản                           | 31-TB/UBKTĐU                    |
        | Chữ ký                            | Bà Mai                          |
      Thì hồ sơ "cuộc kiểm tra Trường Mầm non" không giữ chỗ nào

    Tình huống: Nhận kết quả kỷ luật của cuộc kiểm tra trong chương trình năm thì thôi giữ chỗ
      Biết ngày 26/03/2026 "Ông Bình" đã thực hiện "Chuyển xem xét kỷ luật" trên "cuộc kiểm tra Trường Mầm non" với:
        | Lý do   | Có dấu hiệu phải xem xét kỷ luật |
        | Văn bản | 33-TB/UBKTĐU                     |
      Khi "Ông Bình" thực hiện "Nhận kết quả kỷ luật" trên "cuộc kiểm tra Trường Mầm non" với:
        | Kết quả xem xét kỷ luật | khiển trách                       |
        | Quyết định              | Quyết định thi hành kỷ luật số 05 |
      Thì hồ sơ "cuộc kiểm tra Trường Mầm non" không giữ chỗ nào

  Quy tắc: Cuộc kiểm tra đột xuất, tuy gắn với chương trình năm

    Bối cảnh:
      Biết "Bà Lan" là "Văn phòng cấp ủy" của "Đảng ủy phường Hoa Sữa"
      Và "Ông Minh" là "Người đứng đầu" của "Đảng ủy phường Hoa Sữa"
      Và hồ sơ "chương trình năm 2026" thuộc loại "Chương trình kiểm tra, giám sát năm" do "Ông Bình" mở ngày 02/03/2026 với:
        | Cấp ủy ban hành chương trình      | Đảng ủy phường Hoa Sữa                 |
        | Cấp ủy, Ủy ban Kiểm tra tiến hành | Ủy ban Kiểm tra Đảng ủy phường Hoa Sữa |
        | Cấp tiến hành                     | cấp trên trực tiếp cơ sở               |
        | Năm                               | 2026                                   |
        | Chương trình từ ngày              | 01/01/2026                             |
        | Chương trình đến hết ngày         | 31/12/2026                             |
      Và ngày 02/03/2026 "Bà Lan" thay mặt "Cấp ủy" đã thực hiện "Lấy ý kiến" trên "chương trình năm 2026" với:
        | Các cuộc trong chương trình                               | Tháng 3: Trường Mầm non; Tháng 6: thu, chi Trường Mầm non |
        | Không trùng với cấp trên, cấp dưới, Mặt trận và thanh tra | có                                                        |
        | Biên bản                                                  | Biên bản lấy ý kiến                                       |
      Và ngày 02/03/2026 "Bà Lan" thay mặt "Cấp ủy" đã thực hiện "Ban hành" trên "chương trình năm 2026" với:
        | Văn bản | 01-CTr/ĐU |
        | Chữ ký  | Ông Minh  |
      Và ngày 02/03/2026 "Bà Lan" thay mặt "Cấp ủy" đã thực hiện "Triển khai" trên "chương trình năm 2026"
      Và ngày 02/03/2026 "Bà Lan" thay mặt "Cấp ủy" đã thực hiện "Bổ sung đột xuất" trên "chương trình năm 2026" với:
        | Lý do                                           | Dư luận về thu, chi           |
        | Cuộc được mở                                    | Tháng 3: Trường Mầm non       |
        | Hình thức của cuộc được mở                      | kiểm tra chuyên đề            |
        | Tổ chức, người được kiểm tra trong cuộc được mở | Chi bộ Trường Mầm non Hoa Sữa |
      Và "cuộc kiểm tra Trường Mầm non" là hồ sơ "Cuộc kiểm tra, giám sát" phát sinh từ "chương trình năm 2026"
      Và ngày 03/03/2026 "Ông Bình" đã thực hiện "Quyết định" trên "cuộc kiểm tra Trường Mầm non" với:
        | Trưởng đoàn              | Ông Thắng                    |
        | Thành viên đoàn kiểm tra | Ông Thắng; Bà Ngân; Ông Phúc |
        | Văn bản                  | 11-QĐ/UBKTĐU                 |
      Và ngày 04/03/2026 "Ông Thắng" đã thực hiện "Xây dựng đề cương, phân công" trên "cuộc kiểm tra Trường Mầm non" với:
        | Đề cương gợi ý báo cáo tự kiểm tra  | Đề cương gồm 5 mục                |
        | Phân công nhiệm vụ trong đoàn       | Bà Ngân: sổ thu; Ông Phúc: sổ chi |
        | Mốc thời gian kiểm tra từ ngày      | 01/01/2024                        |
        | Mốc thời gian kiểm tra đến hết ngày | 31/12/2025                        |
        | Tiến hành từ ngày                   | 09/03/2026                        |
        | Tiến hành đến hết ngày              | 27/03/2026                        |
      Và ngày 09/03/2026 "Ông Thắng" đã thực hiện "Triển khai" trên "cuộc kiểm tra Trường Mầm non" với:
        | Thông báo | Thông báo số 15 gửi chi bộ |
        | Biên bản  | Biên bản triển khai 09/03  |
      Và ngày 13/03/2026 "Bà Ngân" đã thực hiện "Thẩm tra, xác minh" trên "cuộc kiểm tra Trường Mầm non" với:
        | Biên bản | Biên bản làm việc |
      Và ngày 18/03/2026 "Ông Thắng" đã thực hiện "Tổ chức hội nghị" trên "cuộc kiểm tra Trường Mầm non" với:
        | Biên bản | Biên bản hội nghị |
      Và ngày 20/03/2026 "Ông Thắng" đã thực hiện "Hoàn chỉnh báo cáo" trên "cuộc kiểm tra Trường Mầm non" với:
        | Báo cáo | Báo cáo kết quả số 20 |
      Và ngày 24/03/2026 "Ông Bình" đã thực hiện "Xem xét" trên "cuộc kiểm tra Trường Mầm non" với:
        | Biên bản | Biên bản họp Ủy ban Kiểm tra |

    Tình huống: Công bố kết luận cuộc kiểm tra đột xuất, tuy gắn với chương trình năm: không đếm vào chương trình
      Biết ngày 26/03/2026 "Ông Bình" đã thực hiện "Kết luận" trên "cuộc kiểm tra Trường Mầm non" với:
        | Ưu điểm, khuyết điểm, trách nhiệm | Chưa công khai thu, chi quý III |
        | Hình thức xử lý trong kết luận    | nhắc nhở                        |
        | Số yêu cầu phải khắc phục         | 0                               |
        | Văn bản                           | 31-TB/UBKTĐU                    |
        | Chữ ký                            | Bà Mai                          |
      Khi "Ông Thắng" thực hiện "Thông báo, công bố" trên "cuộc kiểm tra Trường Mầm non" với:
        | Thông báo | Thông báo kết luận đã công bố tại chi bộ |
      Thì hồ sơ "cuộc kiểm tra Trường Mầm non" ở trạng thái "Đã thông báo, công bố kết luận"
      Và hồ sơ "chương trình năm 2026" có "Số cuộc đã làm" là "0"

    Tình huống: Nhận kết quả kỷ luật của cuộc kiểm tra đột xuất, tuy gắn với chương trình năm: không đếm vào chương trình
      Biết ngày 26/03/2026 "Ông Bình" đã thực hiện "Chuyển xem xét kỷ luật" trên "cuộc kiểm tra Trường Mầm non" với:
        | Lý do   | Có dấu hiệu phải xem xét kỷ luật |
        | Văn bản | 33-TB/UBKTĐU                     |
      Khi "Ông Bình" thực hiện "Nhận kết quả kỷ luật" trên "cuộc kiểm tra Trường Mầm non" với:
        | Kết quả xem xét kỷ luật | khiển trách                       |
        | Quyết định              | Quyết định thi hành kỷ luật số 05 |
      Thì hồ sơ "cuộc kiểm tra Trường Mầm non" ở trạng thái "Đã thông báo, công bố kết luận"
      Và hồ sơ "chương trình năm 2026" có "Số cuộc đã làm" là "0"

  Quy tắc: Cuộc khảo sát trong chương trình năm

    Bối cảnh:
      Biết "Bà Lan" là "Văn phòng cấp ủy" của "Đảng ủy phường Hoa Sữa"
      Và "Ông Minh" là "Người đứng đầu" của "Đảng ủy phường Hoa Sữa"
      Và hồ sơ "chương trình năm 2026" thuộc loại "Chương trình kiểm tra, giám sát năm" do "Ông Bình" mở ngày 02/03/2026 với:
        | Cấp ủy ban hành chương trình      | Đảng ủy phường Hoa Sữa                 |
        | Cấp ủy, Ủy ban Kiểm tra tiến hành | Ủy ban Kiểm tra Đảng ủy phường Hoa Sữa |
        | Cấp tiến hành                     | cấp trên trực tiếp cơ sở               |
        | Năm                               | 2026                                   |
        | Chương trình từ ngày              | 01/01/2026                             |
        | Chương trình đến hết ngày         | 31/12/2026                             |
      Và ngày 02/03/2026 "Bà Lan" thay mặt "Cấp ủy" đã thực hiện "Lấy ý kiến" trên "chương trình năm 2026" với:
        | Các cuộc trong chương trình                               | Tháng 3: Trường Mầm non; Tháng 6: thu, chi Trường Mầm non |
        | Không trùng với cấp trên, cấp dưới, Mặt trận và thanh tra | có                                                        |
        | Biên bản                                                  | Biên bản lấy ý kiến                                       |
      Và ngày 02/03/2026 "Bà Lan" thay mặt "Cấp ủy" đã thực hiện "Ban hành" trên "chương trình năm 2026" với:
        | Văn bản | 01-CTr/ĐU |
        | Chữ ký  | Ông Minh  |
      Và ngày 02/03/2026 "Bà Lan" thay mặt "Cấp ủy" đã thực hiện "Triển khai" trên "chương trình năm 2026"
      Và ngày 02/03/2026 "Bà Lan" thay mặt "Cấp ủy" đã thực hiện "Mở cuộc theo chương trình" trên "chương trình năm 2026" với:
        | Cuộc được mở                                    | Tháng 3: Trường Mầm non       |
        | Hình thức của cuộc được mở                      | khảo sát                      |
        | Tổ chức, người được kiểm tra trong cuộc được mở | Chi bộ Trường Mầm non Hoa Sữa |
      Và "cuộc khảo sát Trường Mầm non" là hồ sơ "Cuộc kiểm tra, giám sát" phát sinh từ "chương trình năm 2026"

    Tình huống: Cuộc mở từ chương trình năm chưa có đoàn, chưa có yêu cầu khắc phục
      Khi đến ngày 03/03/2026
      Thì hồ sơ "cuộc khảo sát Trường Mầm non" ở trạng thái "Đề xuất"
      Và hồ sơ "cuộc khảo sát Trường Mầm non" có "Số yêu cầu phải khắc phục" là "0"
      Và hồ sơ "cuộc khảo sát Trường Mầm non" có "Đã rà soát, thành viên đoàn không thuộc diện phải thay đổi" là "không"

    Tình huống: Lưu hồ sơ cuộc khảo sát trong chương trình năm
      Biết ngày 05/03/2026 "Bà Ngân" đã thực hiện "Triển khai" trên "cuộc khảo sát Trường Mầm non" với:
        | Thông báo | Thông báo khảo sát |
      Và ngày 10/03/2026 "Bà Ngân" đã thực hiện "Báo cáo kết quả khảo sát" trên "cuộc khảo sát Trường Mầm non" với:
        | Báo cáo | Báo cáo khảo sát |
      Khi "Bà Ngân" thực hiện "Lưu hồ sơ" trên "cuộc khảo sát Trường Mầm non" với:
        | Mục lục hồ sơ lưu | Quyết định; Biên bản; Báo cáo; Thông báo kết luận |
      Thì hồ sơ "cuộc khảo sát Trường Mầm non" ở trạng thái "Đã lưu hồ sơ"
      Và hồ sơ "chương trình năm 2026" có "Số cuộc đã làm" là "1"

  Quy tắc: Cuộc khảo sát đột xuất, tuy gắn với chương trình năm

    Bối cảnh:
      Biết "Bà Lan" là "Văn phòng cấp ủy" của "Đảng ủy phường Hoa Sữa"
      Và "Ông Minh" là "Người đứng đầu" của "Đảng ủy phường Hoa Sữa"
      Và hồ sơ "chương trình năm 2026" thuộc loại "Chương trình kiểm tra, giám sát năm" do "Ông Bình" mở ngày 02/03/2026 với:
        | Cấp ủy ban hành chương trình      | Đảng ủy phường Hoa Sữa                 |
        | Cấp ủy, Ủy ban Kiểm tra tiến hành | Ủy ban Kiểm tra Đảng ủy phường Hoa Sữa |
        | Cấp tiến hành                     | cấp trên trực tiếp cơ sở               |
        | Năm                               | 2026                                   |
        | Chương trình từ ngày              | 01/01/2026                             |
        | Chương trình đến hết ngày         | 31/12/2026                             |
      Và ngày 02/03/2026 "Bà Lan" thay mặt "Cấp ủy" đã thực hiện "Lấy ý kiến" trên "chương trình năm 2026" với:
        | Các cuộc trong chương trình                               | Tháng 3: Trường Mầm non; Tháng 6: thu, chi Trường Mầm non |
        | Không trùng với cấp trên, cấp dưới, Mặt trận và thanh tra | có                                                        |
        | Biên bản                                                  | Biên bản lấy ý kiến                                       |
      Và ngày 02/03/2026 "Bà Lan" thay mặt "Cấp ủy" đã thực hiện "Ban hành" trên "chương trình năm 2026" với:
        | Văn bản | 01-CTr/ĐU |
        | Chữ ký  | Ông Minh  |
      Và ngày 02/03/2026 "Bà Lan" thay mặt "Cấp ủy" đã thực hiện "Triển khai" trên "chương trình năm 2026"
      Và ngày 02/03/2026 "Bà Lan" thay mặt "Cấp ủy" đã thực hiện "Bổ sung đột xuất" trên "chương trình năm 2026" với:
        | Lý do                                           | Dư luận về thu, chi           |
        | Cuộc được mở                                    | Tháng 3: Trường Mầm non       |
        | Hình thức của cuộc được mở                      | khảo sát                      |
        | Tổ chức, người được kiểm tra trong cuộc được mở | Chi bộ Trường Mầm non Hoa Sữa |
      Và "cuộc khảo sát Trường Mầm non" là hồ sơ "Cuộc kiểm tra, giám sát" phát sinh từ "chương trình năm 2026"

    Tình huống: Lưu hồ sơ cuộc khảo sát đột xuất, tuy gắn với chương trình năm
      Biết ngày 05/03/2026 "Bà Ngân" đã thực hiện "Triển khai" trên "cuộc khảo sát Trường Mầm non" với:
        | Thông báo | Thông báo khảo sát |
      Và ngày 10/03/2026 "Bà Ngân" đã thực hiện "Báo cáo kết quả khảo sát" trên "cuộc khảo sát Trường Mầm non" với:
        | Báo cáo | Báo cáo khảo sát |
      Khi "Bà Ngân" thực hiện "Lưu hồ sơ" trên "cuộc khảo sát Trường Mầm non" với:
        | Mục lục hồ sơ lưu | Quyết định; Biên bản; Báo cáo; Thông báo kết luận |
      Thì hồ sơ "cuộc khảo sát Trường Mầm non" ở trạng thái "Đã lưu hồ sơ"
      Và hồ sơ "chương trình năm 2026" có "Số cuộc đã làm" là "0"

  Quy tắc: Cuộc tự kiểm tra của chi bộ trong chương trình năm

    Bối cảnh:
      Biết "Bà Lan" là "Văn phòng cấp ủy" của "Đảng ủy phường Hoa Sữa"
      Và "Ông Minh" là "Người đứng đầu" của "Đảng ủy phường Hoa Sữa"
      Và "Bà Lan" là "Văn phòng cấp ủy" của "Chi bộ Trường Mầm non Hoa Sữa"
      Và hồ sơ "chương trình năm 2026" thuộc loại "Chương trình kiểm tra, giám sát năm" do "Bà Lan" thay mặt "Cấp ủy" mở ngày 02/03/2026 với:
        | Cấp ủy ban hành chương trình      | Đảng ủy phường Hoa Sữa        |
        | Cấp ủy, Ủy ban Kiểm tra tiến hành | Chi bộ Trường Mầm non Hoa Sữa |
        | Cấp tiến hành                     | cấp trên trực tiếp cơ sở      |
        | Năm                               | 2026                          |
        | Chương trình từ ngày              | 01/01/2026                    |
        | Chương trình đến hết ngày         | 31/12/2026                    |
      Và ngày 02/03/2026 "Bà Lan" thay mặt "Cấp ủy" đã thực hiện "Lấy ý kiến" trên "chương trình năm 2026" với:
        | Các cuộc trong chương trình                               | Tháng 3: Trường Mầm non; Tháng 6: thu, chi Trường Mầm non |
        | Không trùng với cấp trên, cấp dưới, Mặt trận và thanh tra | có                                                        |
        | Biên bản                                                  | Biên bản lấy ý kiến                                       |
      Và ngày 02/03/2026 "Bà Lan" thay mặt "Cấp ủy" đã thực hiện "Ban hành" trên "chương trình năm 2026" với:
        | Văn bản | 01-CTr/ĐU |
        | Chữ ký  | Ông Minh  |
      Và ngày 02/03/2026 "Bà Lan" thay mặt "Cấp ủy" đã thực hiện "Triển khai" trên "chương trình năm 2026"
      Và ngày 02/03/2026 "Bà Lan" thay mặt "Cấp ủy" đã thực hiện "Mở cuộc theo chương trình" trên "chương trình năm 2026" với:
        | Cuộc được mở                                    | Tháng 3: Trường Mầm non |
        | Hình thức của cuộc được mở                      | tự kiểm tra của chi bộ  |
        | Tổ chức, người được kiểm tra trong cuộc được mở | Bà Yến                  |
      Và "chi bộ tự kiểm tra quý I" là hồ sơ "Cuộc kiểm tra, giám sát" phát sinh từ "chương trình năm 2026"
      Và ngày 03/03/2026 "Bà Lý" đã thực hiện "Triển khai" trên "chi bộ tự kiểm tra quý I" với:
        | Ngày họp chi bộ đã thông báo trước | 05/02/2026                   |
        | Biên bản                           | Biên bản họp chi bộ tháng 02 |
      Và ngày 05/03/2026 "Bà Yến" đã thực hiện "Gửi báo cáo tự kiểm tra" trên "chi bộ tự kiểm tra quý I" với:
        | Báo cáo tự kiểm tra, tự giám sát | Báo cáo số 03 của chi bộ |
      Và ngày 10/03/2026 "Bà Lý" đã thực hiện "Tổ chức hội nghị" trên "chi bộ tự kiểm tra quý I" với:
        | Biên bản | Biên bản họp chi bộ |

    Tình huống: Công bố kết luận cuộc tự kiểm tra trong chương trình năm
      Biết ngày 10/03/2026 "Bà Lý" thay mặt "Chi bộ" đã thực hiện "Kết luận" trên "chi bộ tự kiểm tra quý I" với:
        | Ưu điểm, khuyết điểm, trách nhiệm | Chưa công khai thu, chi quý III |
        | Hình thức xử lý trong kết luận    | yêu cầu khắc phục               |
        | Số yêu cầu phải khắc phục         | 1                               |
        | Văn bản                           | 31-TB/UBKTĐU                    |
        | Chữ ký                            | Bà Lý                           |
      Khi "Bà Lý" thực hiện "Thông báo, công bố" trên "chi bộ tự kiểm tra quý I" với:
        | Báo cáo | Báo cáo đảng ủy |
      Thì hồ sơ "chi bộ tự kiểm tra quý I" ở trạng thái "Đã thông báo, công bố kết luận"
      Và hồ sơ "chương trình năm 2026" có "Số cuộc đã làm" là "1"

    Tình huống: Chi bộ kết luận cuộc tự kiểm tra trong chương trình năm thì thôi giữ chỗ
      Khi "Bà Lý" thay mặt "Chi bộ" thực hiện "Kết luận" trên "chi bộ tự kiểm tra quý I" với:
        | Ưu điểm, khuyết điểm, trách nhiệm | Chưa công khai thu, chi quý III |
        | Hình thức xử lý trong kết luận    | yêu cầu khắc phục               |
        | Số yêu cầu phải khắc phục         | 1                               |
        | Văn bản                           | 31-TB/UBKTĐU                    |
        | Chữ ký                            | Bà Lý                           |
      Thì hồ sơ "chi bộ tự kiểm tra quý I" không giữ chỗ nào

  Quy tắc: Cuộc tự kiểm tra của chi bộ đột xuất, tuy gắn với chương trình năm

    Bối cảnh:
      Biết "Bà Lan" là "Văn phòng cấp ủy" của "Đảng ủy phường Hoa Sữa"
      Và "Ông Minh" là "Người đứng đầu" của "Đảng ủy phường Hoa Sữa"
      Và "Bà Lan" là "Văn phòng cấp ủy" của "Chi bộ Trường Mầm non Hoa Sữa"
      Và hồ sơ "chương trình năm 2026" thuộc loại "Chương trình kiểm tra, giám sát năm" do "Bà Lan" thay mặt "Cấp ủy" mở ngày 02/03/2026 với:
        | Cấp ủy ban hành chương trình      | Đảng ủy phường Hoa Sữa        |
        | Cấp ủy, Ủy ban Kiểm tra tiến hành | Chi bộ Trường Mầm non Hoa Sữa |
        | Cấp tiến hành                     | cấp trên trực tiếp cơ sở      |
        | Năm                               | 2026                          |
        | Chương trình từ ngày              | 01/01/2026                    |
        | Chương trình đến hết ngày         | 31/12/2026                    |
      Và ngày 02/03/2026 "Bà Lan" thay mặt "Cấp ủy" đã thực hiện "Lấy ý kiến" trên "chương trình năm 2026" với:
        | Các cuộc trong chương trình                               | Tháng 3: Trường Mầm non; Tháng 6: thu, chi Trường Mầm non |
        | Không trùng với cấp trên, cấp dưới, Mặt trận và thanh tra | có                                                        |
        | Biên bản                                                  | Biên bản lấy ý kiến                                       |
      Và ngày 02/03/2026 "Bà Lan" thay mặt "Cấp ủy" đã thực hiện "Ban hành" trên "chương trình năm 2026" với:
        | Văn bản | 01-CTr/ĐU |
        | Chữ ký  | Ông Minh  |
      Và ngày 02/03/2026 "Bà Lan" thay mặt "Cấp ủy" đã thực hiện "Triển khai" trên "chương trình năm 2026"
      Và ngày 02/03/2026 "Bà Lan" thay mặt "Cấp ủy" đã thực hiện "Bổ sung đột xuất" trên "chương trình năm 2026" với:
        | Lý do                                           | Dư luận về thu, chi     |
        | Cuộc được mở                                    | Tháng 3: Trường Mầm non |
        | Hình thức của cuộc được mở                      | tự kiểm tra của chi bộ  |
        | Tổ chức, người được kiểm tra trong cuộc được mở | Bà Yến                  |
      Và "chi bộ tự kiểm tra quý I" là hồ sơ "Cuộc kiểm tra, giám sát" phát sinh từ "chương trình năm 2026"
      Và ngày 03/03/2026 "Bà Lý" đã thực hiện "Triển khai" trên "chi bộ tự kiểm tra quý I" với:
        | Ngày họp chi bộ đã thông báo trước | 05/02/2026                   |
        | Biên bản                           | Biên bản họp chi bộ tháng 02 |
      Và ngày 05/03/2026 "Bà Yến" đã thực hiện "Gửi báo cáo tự kiểm tra" trên "chi bộ tự kiểm tra quý I" với:
        | Báo cáo tự kiểm tra, tự giám sát | Báo cáo số 03 của chi bộ |
      Và ngày 10/03/2026 "Bà Lý" đã thực hiện "Tổ chức hội nghị" trên "chi bộ tự kiểm tra quý I" với:
        | Biên bản | Biên bản họp chi bộ |

    Tình huống: Công bố kết luận cuộc tự kiểm tra đột xuất, tuy gắn với chương trình năm
      Biết ngày 10/03/2026 "Bà Lý" thay mặt "Chi bộ" đã thực hiện "Kết luận" trên "chi bộ tự kiểm tra quý I" với:
        | Ưu điểm, khuyết điểm, trách nhiệm | Chưa công khai thu, chi quý III |
        | Hình thức xử lý trong kết luận    | yêu cầu khắc phục               |
        | Số yêu cầu phải khắc phục         | 1                               |
        | Văn bản                           | 31-TB/UBKTĐU                    |
        | Chữ ký                            | Bà Lý                           |
      Khi "Bà Lý" thực hiện "Thông báo, công bố" trên "chi bộ tự kiểm tra quý I" với:
        | Báo cáo | Báo cáo đảng ủy |
      Thì hồ sơ "chi bộ tự kiểm tra quý I" ở trạng thái "Đã thông báo, công bố kết luận"
      Và hồ sơ "chương trình năm 2026" có "Số cuộc đã làm" là "0"
