# language: vi
Tính năng: Chuẩn bị đề cương, phân công và lịch

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
    Và ngày 03/03/2026 "Ông Bình" đã thực hiện "Quyết định" trên "cuộc kiểm tra Trường Mầm non" với:
      | Trưởng đoàn              | Ông Thắng                    |
      | Thành viên đoàn kiểm tra | Ông Thắng; Bà Ngân; Ông Phúc |
      | Văn bản                  | 11-QĐ/UBKTĐU                 |

  Quy tắc: Trưởng đoàn chuẩn bị đề cương, phân công và lịch trước khi triển khai

    Tình huống: Chuẩn bị
      Biết hôm nay là ngày 04/03/2026
      Khi "Ông Thắng" thực hiện "Xây dựng đề cương, phân công" trên "cuộc kiểm tra Trường Mầm non" với:
        | Đề cương gợi ý báo cáo tự kiểm tra  | Đề cương gồm 5 mục                |
        | Phân công nhiệm vụ trong đoàn       | Bà Ngân: sổ thu; Ông Phúc: sổ chi |
        | Mốc thời gian kiểm tra từ ngày      | 01/01/2024                        |
        | Mốc thời gian kiểm tra đến hết ngày | 31/12/2025                        |
        | Tiến hành từ ngày                   | 09/03/2026                        |
        | Tiến hành đến hết ngày              | 27/03/2026                        |
      Thì hồ sơ "cuộc kiểm tra Trường Mầm non" ở trạng thái "Đã có đề cương, phân công, lịch"

    Tình huống: Kết thúc trước khi tiến hành
      Biết hôm nay là ngày 04/03/2026
      Khi "Ông Thắng" thử "Xây dựng đề cương, phân công" trên "cuộc kiểm tra Trường Mầm non" với:
        | Đề cương gợi ý báo cáo tự kiểm tra  | Đề cương gồm 5 mục                |
        | Phân công nhiệm vụ trong đoàn       | Bà Ngân: sổ thu; Ông Phúc: sổ chi |
        | Mốc thời gian kiểm tra từ ngày      | 01/01/2024                        |
        | Mốc thời gian kiểm tra đến hết ngày | 31/12/2025                        |
        | Tiến hành từ ngày                   | 09/03/2026                        |
        | Tiến hành đến hết ngày              | 06/03/2026                        |
      Thì bị từ chối vì "trước ngày bắt đầu"

    Tình huống: Thành viên không phải trưởng đoàn chuẩn bị
      Biết hôm nay là ngày 04/03/2026
      Khi "Bà Ngân" thử "Xây dựng đề cương, phân công" trên "cuộc kiểm tra Trường Mầm non" với:
        | Đề cương gợi ý báo cáo tự kiểm tra  | Đề cương gồm 5 mục                |
        | Phân công nhiệm vụ trong đoàn       | Bà Ngân: sổ thu; Ông Phúc: sổ chi |
        | Mốc thời gian kiểm tra từ ngày      | 01/01/2024                        |
        | Mốc thời gian kiểm tra đến hết ngày | 31/12/2025                        |
        | Tiến hành từ ngày                   | 09/03/2026                        |
        | Tiến hành đến hết ngày              | 27/03/2026                        |
      Thì bị từ chối vì "không có thẩm quyền"

    Tình huống: Trưởng đoàn là đảng viên của chi bộ được kiểm tra
      Biết "Ông Thắng" là "Chi ủy, bí thư chi bộ" của "Chi bộ Trường Mầm non Hoa Sữa"
      Khi "Ông Thắng" thử "Xây dựng đề cương, phân công" trên "cuộc kiểm tra Trường Mầm non" với:
        | Đề cương gợi ý báo cáo tự kiểm tra  | Đề cương gồm 5 mục                |
        | Phân công nhiệm vụ trong đoàn       | Bà Ngân: sổ thu; Ông Phúc: sổ chi |
        | Mốc thời gian kiểm tra từ ngày      | 01/01/2024                        |
        | Mốc thời gian kiểm tra đến hết ngày | 31/12/2025                        |
        | Tiến hành từ ngày                   | 09/03/2026                        |
        | Tiến hành đến hết ngày              | 27/03/2026                        |
      Thì bị từ chối vì "không được tự quyết định việc của chính mình"

    Tình huống: Trưởng đoàn là đảng viên của chi bộ được kiểm tra triển khai
      Biết ngày 04/03/2026 "Ông Thắng" đã thực hiện "Xây dựng đề cương, phân công" trên "cuộc kiểm tra Trường Mầm non" với:
        | Đề cương gợi ý báo cáo tự kiểm tra  | Đề cương gồm 5 mục                |
        | Phân công nhiệm vụ trong đoàn       | Bà Ngân: sổ thu; Ông Phúc: sổ chi |
        | Mốc thời gian kiểm tra từ ngày      | 01/01/2024                        |
        | Mốc thời gian kiểm tra đến hết ngày | 31/12/2025                        |
        | Tiến hành từ ngày                   | 09/03/2026                        |
        | Tiến hành đến hết ngày              | 27/03/2026                        |
      Và "Ông Thắng" là "Chi ủy, bí thư chi bộ" của "Chi bộ Trường Mầm non Hoa Sữa"
      Khi "Ông Thắng" thử "Triển khai" trên "cuộc kiểm tra Trường Mầm non" với:
        | Thông báo | Thông báo số 15 gửi chi bộ |
        | Biên bản  | Biên bản triển khai 09/03  |
      Thì bị từ chối vì "không được tự quyết định việc của chính mình"

    Tình huống: Triển khai khi chưa chuẩn bị
      Biết hôm nay là ngày 09/03/2026
      Khi "Ông Thắng" thử "Triển khai" trên "cuộc kiểm tra Trường Mầm non" với:
        | Thông báo | Thông báo số 15 gửi chi bộ |
        | Biên bản  | Biên bản triển khai 09/03  |
      Thì bị từ chối vì "khi hồ sơ ở trạng thái"

    Tình huống: Triển khai
      Biết ngày 04/03/2026 "Ông Thắng" đã thực hiện "Xây dựng đề cương, phân công" trên "cuộc kiểm tra Trường Mầm non" với:
        | Đề cương gợi ý báo cáo tự kiểm tra  | Đề cương gồm 5 mục                |
        | Phân công nhiệm vụ trong đoàn       | Bà Ngân: sổ thu; Ông Phúc: sổ chi |
        | Mốc thời gian kiểm tra từ ngày      | 01/01/2024                        |
        | Mốc thời gian kiểm tra đến hết ngày | 31/12/2025                        |
        | Tiến hành từ ngày                   | 09/03/2026                        |
        | Tiến hành đến hết ngày              | 27/03/2026                        |
      Và hôm nay là ngày 09/03/2026
      Khi "Ông Thắng" thực hiện "Triển khai" trên "cuộc kiểm tra Trường Mầm non" với:
        | Thông báo | Thông báo số 15 gửi chi bộ |
        | Biên bản  | Biên bản triển khai 09/03  |
      Thì hồ sơ "cuộc kiểm tra Trường Mầm non" ở trạng thái "Đã triển khai quyết định"

  Quy tắc: Chỉ kiểm tra việc trong năm năm gần nhất, đã xảy ra

    Tình huống: Mốc kiểm tra đúng năm năm
      Biết hôm nay là ngày 04/03/2026
      Khi "Ông Thắng" thực hiện "Xây dựng đề cương, phân công" trên "cuộc kiểm tra Trường Mầm non" với:
        | Đề cương gợi ý báo cáo tự kiểm tra  | Đề cương gồm 5 mục                |
        | Phân công nhiệm vụ trong đoàn       | Bà Ngân: sổ thu; Ông Phúc: sổ chi |
        | Mốc thời gian kiểm tra từ ngày      | 04/03/2021                        |
        | Mốc thời gian kiểm tra đến hết ngày | 31/12/2025                        |
        | Tiến hành từ ngày                   | 09/03/2026                        |
        | Tiến hành đến hết ngày              | 27/03/2026                        |
      Thì hồ sơ "cuộc kiểm tra Trường Mầm non" ở trạng thái "Đã có đề cương, phân công, lịch"

    Tình huống: Mốc kiểm tra quá năm năm
      Biết hôm nay là ngày 04/03/2026
      Khi "Ông Thắng" thử "Xây dựng đề cương, phân công" trên "cuộc kiểm tra Trường Mầm non" với:
        | Đề cương gợi ý báo cáo tự kiểm tra  | Đề cương gồm 5 mục                |
        | Phân công nhiệm vụ trong đoàn       | Bà Ngân: sổ thu; Ông Phúc: sổ chi |
        | Mốc thời gian kiểm tra từ ngày      | 01/02/2021                        |
        | Mốc thời gian kiểm tra đến hết ngày | 31/12/2025                        |
        | Tiến hành từ ngày                   | 09/03/2026                        |
        | Tiến hành đến hết ngày              | 27/03/2026                        |
      Thì bị từ chối vì "Mốc thời gian kiểm tra từ ngày"

    Tình huống: Mốc kiểm tra kết thúc trước khi bắt đầu
      Biết hôm nay là ngày 04/03/2026
      Khi "Ông Thắng" thử "Xây dựng đề cương, phân công" trên "cuộc kiểm tra Trường Mầm non" với:
        | Đề cương gợi ý báo cáo tự kiểm tra  | Đề cương gồm 5 mục                |
        | Phân công nhiệm vụ trong đoàn       | Bà Ngân: sổ thu; Ông Phúc: sổ chi |
        | Mốc thời gian kiểm tra từ ngày      | 01/06/2025                        |
        | Mốc thời gian kiểm tra đến hết ngày | 01/05/2025                        |
        | Tiến hành từ ngày                   | 09/03/2026                        |
        | Tiến hành đến hết ngày              | 27/03/2026                        |
      Thì bị từ chối vì "Mốc thời gian kiểm tra đến hết ngày"

    Tình huống: Mốc kiểm tra đến một ngày chưa tới
      Biết hôm nay là ngày 04/03/2026
      Khi "Ông Thắng" thử "Xây dựng đề cương, phân công" trên "cuộc kiểm tra Trường Mầm non" với:
        | Đề cương gợi ý báo cáo tự kiểm tra  | Đề cương gồm 5 mục                |
        | Phân công nhiệm vụ trong đoàn       | Bà Ngân: sổ thu; Ông Phúc: sổ chi |
        | Mốc thời gian kiểm tra từ ngày      | 01/01/2024                        |
        | Mốc thời gian kiểm tra đến hết ngày | 31/12/2026                        |
        | Tiến hành từ ngày                   | 09/03/2026                        |
        | Tiến hành đến hết ngày              | 27/03/2026                        |
      Thì bị từ chối vì "Mốc thời gian kiểm tra đến hết ngày"

  Quy tắc: Hai đoàn không đến cùng một đối tượng trong cùng thời gian

    Tình huống: Đoàn thứ hai đến cùng một chi bộ
      Biết hồ sơ "cuộc kiểm tra thứ hai" thuộc loại "Cuộc kiểm tra, giám sát" do "Ông Bình" mở ngày 03/03/2026 với:
        | Hình thức                                 | kiểm tra chuyên đề                     |
        | Cấp tiến hành                             | cấp trên trực tiếp cơ sở               |
        | Cấp ủy, Ủy ban Kiểm tra tiến hành         | Ủy ban Kiểm tra Đảng ủy phường Hoa Sữa |
        | Tổ chức, người được kiểm tra              | Chi bộ Trường Mầm non Hoa Sữa          |
        | Người đứng đầu được kiểm tra cùng tổ chức | Bà Yến                                 |
        | Nội dung kiểm tra, giám sát               | Thu, chi tài chính năm 2025            |
        | Có trong chương trình năm                 | không                                  |
        | Căn cứ mở cuộc ngoài chương trình         | Yêu cầu của Ban Thường vụ Đảng ủy      |
      Và ngày 03/03/2026 "Ông Bình" đã thực hiện "Quyết định" trên "cuộc kiểm tra thứ hai" với:
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
      Khi "Ông Thắng" thử "Xây dựng đề cương, phân công" trên "cuộc kiểm tra thứ hai" với:
        | Đề cương gợi ý báo cáo tự kiểm tra  | Đề cương gồm 5 mục                |
        | Phân công nhiệm vụ trong đoàn       | Bà Ngân: sổ thu; Ông Phúc: sổ chi |
        | Mốc thời gian kiểm tra từ ngày      | 01/01/2024                        |
        | Mốc thời gian kiểm tra đến hết ngày | 31/12/2025                        |
        | Tiến hành từ ngày                   | 20/03/2026                        |
        | Tiến hành đến hết ngày              | 31/03/2026                        |
      Thì bị từ chối vì "cuộc kiểm tra Trường Mầm non"

    Tình huống: Đoàn thứ hai vào sau khi đoàn thứ nhất hủy
      Biết hồ sơ "cuộc kiểm tra thứ hai" thuộc loại "Cuộc kiểm tra, giám sát" do "Ông Bình" mở ngày 03/03/2026 với:
        | Hình thức                                 | kiểm tra chuyên đề                     |
        | Cấp tiến hành                             | cấp trên trực tiếp cơ sở               |
        | Cấp ủy, Ủy ban Kiểm tra tiến hành         | Ủy ban Kiểm tra Đảng ủy phường Hoa Sữa |
        | Tổ chức, người được kiểm tra              | Chi bộ Trường Mầm non Hoa Sữa          |
        | Người đứng đầu được kiểm tra cùng tổ chức | Bà Yến                                 |
        | Nội dung kiểm tra, giám sát               | Thu, chi tài chính năm 2025            |
        | Có trong chương trình năm                 | không                                  |
        | Căn cứ mở cuộc ngoài chương trình         | Yêu cầu của Ban Thường vụ Đảng ủy      |
      Và ngày 03/03/2026 "Ông Bình" đã thực hiện "Quyết định" trên "cuộc kiểm tra thứ hai" với:
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
      Và ngày 04/03/2026 "Ông Bình" đã thực hiện "Hủy" trên "cuộc kiểm tra Trường Mầm non" với:
        | Lý do | Nhường đoàn của Đảng ủy |
      Khi "Ông Thắng" thực hiện "Xây dựng đề cương, phân công" trên "cuộc kiểm tra thứ hai" với:
        | Đề cương gợi ý báo cáo tự kiểm tra  | Đề cương gồm 5 mục                |
        | Phân công nhiệm vụ trong đoàn       | Bà Ngân: sổ thu; Ông Phúc: sổ chi |
        | Mốc thời gian kiểm tra từ ngày      | 01/01/2024                        |
        | Mốc thời gian kiểm tra đến hết ngày | 31/12/2025                        |
        | Tiến hành từ ngày                   | 09/03/2026                        |
        | Tiến hành đến hết ngày              | 27/03/2026                        |
      Thì hồ sơ "cuộc kiểm tra thứ hai" ở trạng thái "Đã có đề cương, phân công, lịch"

  Quy tắc: Chưa triển khai thì được hủy, có lý do

    Tình huống: Hủy khi đã có quyết định
      Khi "Ông Bình" thực hiện "Hủy" trên "cuộc kiểm tra Trường Mầm non" với:
        | Lý do | Cấp trên đã kiểm tra |
      Thì hồ sơ "cuộc kiểm tra Trường Mầm non" ở trạng thái "Hủy"

    Tình huống: Hủy khi đã triển khai
      Biết ngày 04/03/2026 "Ông Thắng" đã thực hiện "Xây dựng đề cương, phân công" trên "cuộc kiểm tra Trường Mầm non" với:
        | Đề cương gợi ý báo cáo tự kiểm tra  | Đề cương gồm 5 mục                |
        | Phân công nhiệm vụ trong đoàn       | Bà Ngân: sổ thu; Ông Phúc: sổ chi |
        | Mốc thời gian kiểm tra từ ngày      | 01/01/2024                        |
        | Mốc thời gian kiểm tra đến hết ngày | 31/12/2025                        |
        | Tiến hành từ ngày                   | 09/03/2026                        |
        | Tiến hành đến hết ngày              | 27/03/2026                        |
      Và ngày 09/03/2026 "Ông Thắng" đã thực hiện "Triển khai" trên "cuộc kiểm tra Trường Mầm non" với:
        | Thông báo | Thông báo số 15 gửi chi bộ |
        | Biên bản  | Biên bản triển khai 09/03  |
      Khi "Ông Bình" thử "Hủy" trên "cuộc kiểm tra Trường Mầm non" với:
        | Lý do | Cấp trên đã kiểm tra |
      Thì bị từ chối vì "khi hồ sơ ở trạng thái"
