# language: vi
Tính năng: Từ chối, thay đổi thành viên đoàn kiểm tra

  Bối cảnh:
    Biết hôm nay là ngày 02/03/2026
    Và "Ông Bình" là "Ủy ban Kiểm tra" của "Ủy ban Kiểm tra Đảng ủy phường Hoa Sữa"
    Và "Bà Mai" là "Người đứng đầu" của "Ủy ban Kiểm tra Đảng ủy phường Hoa Sữa"
    Và "Ông Thắng" là "Trưởng đoàn, tổ trưởng giám sát" của "Ủy ban Kiểm tra Đảng ủy phường Hoa Sữa"
    Và "Bà Ngân" là "Thành viên đoàn, tổ giám sát" của "Ủy ban Kiểm tra Đảng ủy phường Hoa Sữa"
    Và "Ông Phúc" là "Thành viên đoàn, tổ giám sát" của "Ủy ban Kiểm tra Đảng ủy phường Hoa Sữa"
    Và "Bà Yến" là "Người đứng đầu" của "Chi bộ Trường Mầm non Hoa Sữa"
    Và "Bà Lý" là "Chi ủy, bí thư chi bộ" của "Chi bộ Trường Mầm non Hoa Sữa"
    Và "Bà Hoa" là "Thành viên đoàn, tổ giám sát" của "Ủy ban Kiểm tra Đảng ủy phường Hoa Sữa"
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

  Quy tắc: Khi có đề nghị thay đổi thành viên thì đoàn chưa làm việc cho đến khi Ủy ban Kiểm tra quyết định

    Tình huống: Người được kiểm tra đề nghị thay đổi thành viên
      Khi "Bà Yến" thực hiện "Đề nghị từ chối, thay đổi thành viên" trên "cuộc kiểm tra Trường Mầm non" với:
        | Lý do | Bà Ngân là em ruột của kế toán nhà trường |
      Thì hồ sơ "cuộc kiểm tra Trường Mầm non" có "Đã rà soát, thành viên đoàn không thuộc diện phải thay đổi" là "không"

    Tình huống: Triển khai khi chưa quyết định
      Biết ngày 04/03/2026 "Ông Thắng" đã thực hiện "Xây dựng đề cương, phân công" trên "cuộc kiểm tra Trường Mầm non" với:
        | Đề cương gợi ý báo cáo tự kiểm tra  | Đề cương gồm 5 mục                |
        | Phân công nhiệm vụ trong đoàn       | Bà Ngân: sổ thu; Ông Phúc: sổ chi |
        | Mốc thời gian kiểm tra từ ngày      | 01/01/2024                        |
        | Mốc thời gian kiểm tra đến hết ngày | 31/12/2025                        |
        | Tiến hành từ ngày                   | 09/03/2026                        |
        | Tiến hành đến hết ngày              | 27/03/2026                        |
      Và ngày 05/03/2026 "Bà Ngân" đã thực hiện "Đề nghị từ chối, thay đổi thành viên" trên "cuộc kiểm tra Trường Mầm non" với:
        | Lý do | Bà Ngân là em ruột của kế toán nhà trường |
      Và hôm nay là ngày 09/03/2026
      Khi "Ông Thắng" thử "Triển khai" trên "cuộc kiểm tra Trường Mầm non" với:
        | Thông báo | Thông báo số 15 gửi chi bộ |
        | Biên bản  | Biên bản triển khai 09/03  |
      Thì bị từ chối vì "Đã rà soát, thành viên đoàn không thuộc diện phải thay đổi"

    Tình huống: Thẩm tra khi chưa quyết định
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
      Và ngày 10/03/2026 "Bà Lý" đã thực hiện "Đề nghị từ chối, thay đổi thành viên" trên "cuộc kiểm tra Trường Mầm non" với:
        | Lý do | Bà Ngân là em ruột của kế toán nhà trường |
      Khi "Bà Ngân" thử "Thẩm tra, xác minh" trên "cuộc kiểm tra Trường Mầm non" với:
        | Biên bản | Biên bản làm việc |
      Thì bị từ chối vì "Đã rà soát, thành viên đoàn không thuộc diện phải thay đổi"

    Tình huống: Tổ chức hội nghị khi chưa quyết định
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
      Và ngày 13/03/2026 "Bà Ngân" đã thực hiện "Thẩm tra, xác minh" trên "cuộc kiểm tra Trường Mầm non" với:
        | Biên bản | Biên bản làm việc |
      Và ngày 16/03/2026 "Bà Yến" đã thực hiện "Đề nghị từ chối, thay đổi thành viên" trên "cuộc kiểm tra Trường Mầm non" với:
        | Lý do | Bà Ngân là em ruột của kế toán nhà trường |
      Khi "Ông Thắng" thử "Tổ chức hội nghị" trên "cuộc kiểm tra Trường Mầm non" với:
        | Biên bản | Biên bản làm việc |
      Thì bị từ chối vì "Đã rà soát, thành viên đoàn không thuộc diện phải thay đổi"

    Tình huống: Trưởng đoàn xin từ chối khi đã nhận báo cáo tự kiểm tra
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
      Và ngày 12/03/2026 "Bà Yến" đã thực hiện "Gửi báo cáo tự kiểm tra" trên "cuộc kiểm tra Trường Mầm non" với:
        | Báo cáo tự kiểm tra, tự giám sát | Báo cáo số 03 của chi bộ |
      Khi "Ông Thắng" thực hiện "Đề nghị từ chối, thay đổi thành viên" trên "cuộc kiểm tra Trường Mầm non" với:
        | Lý do | Bà Ngân là em ruột của kế toán nhà trường |
      Thì hồ sơ "cuộc kiểm tra Trường Mầm non" ở trạng thái "Đã nhận báo cáo tự kiểm tra"

  Quy tắc: Ủy ban Kiểm tra quyết định lại thành viên đoàn

    Tình huống: Thay thành viên khi chưa chuẩn bị
      Biết ngày 04/03/2026 "Bà Yến" đã thực hiện "Đề nghị từ chối, thay đổi thành viên" trên "cuộc kiểm tra Trường Mầm non" với:
        | Lý do | Bà Ngân là em ruột của kế toán nhà trường |
      Khi "Ông Bình" thực hiện "Thay đổi, giữ nguyên thành viên đoàn" trên "cuộc kiểm tra Trường Mầm non" với:
        | Lý do                    | Thay bà Ngân                |
        | Trưởng đoàn              | Ông Thắng                   |
        | Thành viên đoàn kiểm tra | Ông Thắng; Ông Phúc; Bà Hoa |
        | Văn bản                  | 11-QĐ/UBKTĐU                |
      Thì hồ sơ "cuộc kiểm tra Trường Mầm non" ở trạng thái "Có quyết định, kế hoạch"

    Tình huống: Thay thành viên rồi triển khai
      Biết ngày 04/03/2026 "Ông Thắng" đã thực hiện "Xây dựng đề cương, phân công" trên "cuộc kiểm tra Trường Mầm non" với:
        | Đề cương gợi ý báo cáo tự kiểm tra  | Đề cương gồm 5 mục                |
        | Phân công nhiệm vụ trong đoàn       | Bà Ngân: sổ thu; Ông Phúc: sổ chi |
        | Mốc thời gian kiểm tra từ ngày      | 01/01/2024                        |
        | Mốc thời gian kiểm tra đến hết ngày | 31/12/2025                        |
        | Tiến hành từ ngày                   | 09/03/2026                        |
        | Tiến hành đến hết ngày              | 27/03/2026                        |
      Và ngày 05/03/2026 "Bà Yến" đã thực hiện "Đề nghị từ chối, thay đổi thành viên" trên "cuộc kiểm tra Trường Mầm non" với:
        | Lý do | Bà Ngân là em ruột của kế toán nhà trường |
      Và ngày 06/03/2026 "Ông Bình" đã thực hiện "Thay đổi, giữ nguyên thành viên đoàn" trên "cuộc kiểm tra Trường Mầm non" với:
        | Lý do                    | Thay bà Ngân                |
        | Trưởng đoàn              | Ông Thắng                   |
        | Thành viên đoàn kiểm tra | Ông Thắng; Ông Phúc; Bà Hoa |
        | Văn bản                  | 11-QĐ/UBKTĐU                |
      Và hôm nay là ngày 09/03/2026
      Khi "Ông Thắng" thực hiện "Triển khai" trên "cuộc kiểm tra Trường Mầm non" với:
        | Thông báo | Thông báo số 15 gửi chi bộ |
        | Biên bản  | Biên bản triển khai 09/03  |
      Thì hồ sơ "cuộc kiểm tra Trường Mầm non" ở trạng thái "Đã triển khai quyết định"

    Tình huống: Đoàn còn hai người
      Khi "Ông Bình" thử "Thay đổi, giữ nguyên thành viên đoàn" trên "cuộc kiểm tra Trường Mầm non" với:
        | Lý do                    | Thay bà Ngân        |
        | Trưởng đoàn              | Ông Thắng           |
        | Thành viên đoàn kiểm tra | Ông Thắng; Ông Phúc |
        | Văn bản                  | 11-QĐ/UBKTĐU        |
      Thì bị từ chối vì "từ 3 trở lên"

    Tình huống: Đoàn có sáu người
      Biết "Ông Tài" là "Thành viên đoàn, tổ giám sát" của "Ủy ban Kiểm tra Đảng ủy phường Hoa Sữa"
      Và "Bà Sen" là "Thành viên đoàn, tổ giám sát" của "Ủy ban Kiểm tra Đảng ủy phường Hoa Sữa"
      Khi "Ông Bình" thử "Thay đổi, giữ nguyên thành viên đoàn" trên "cuộc kiểm tra Trường Mầm non" với:
        | Lý do                    | Thay bà Ngân                                          |
        | Trưởng đoàn              | Ông Thắng                                             |
        | Thành viên đoàn kiểm tra | Ông Thắng; Bà Ngân; Ông Phúc; Bà Hoa; Ông Tài; Bà Sen |
        | Văn bản                  | 11-QĐ/UBKTĐU                                          |
      Thì bị từ chối vì "không quá 5"

    Tình huống: Trưởng đoàn mới không có tên trong đoàn
      Khi "Ông Bình" thử "Thay đổi, giữ nguyên thành viên đoàn" trên "cuộc kiểm tra Trường Mầm non" với:
        | Lý do                    | Thay bà Ngân                |
        | Trưởng đoàn              | Bà Mai                      |
        | Thành viên đoàn kiểm tra | Ông Thắng; Ông Phúc; Bà Hoa |
        | Văn bản                  | 11-QĐ/UBKTĐU                |
      Thì bị từ chối vì "Trưởng đoàn"

    Tình huống: Đưa người được kiểm tra vào đoàn
      Khi "Ông Bình" thử "Thay đổi, giữ nguyên thành viên đoàn" trên "cuộc kiểm tra Trường Mầm non" với:
        | Lý do                    | Thay bà Ngân                |
        | Trưởng đoàn              | Ông Thắng                   |
        | Thành viên đoàn kiểm tra | Ông Thắng; Ông Phúc; Bà Yến |
        | Văn bản                  | 11-QĐ/UBKTĐU                |
      Thì bị từ chối vì "Người đứng đầu được kiểm tra cùng tổ chức"

    Tình huống: Người được kiểm tra chọn lại đoàn
      Biết "Bà Yến" là "Ủy ban Kiểm tra" của "Ủy ban Kiểm tra Đảng ủy phường Hoa Sữa"
      Khi "Bà Yến" thử "Thay đổi, giữ nguyên thành viên đoàn" trên "cuộc kiểm tra Trường Mầm non" với:
        | Lý do                    | Thay bà Ngân                |
        | Trưởng đoàn              | Ông Thắng                   |
        | Thành viên đoàn kiểm tra | Ông Thắng; Ông Phúc; Bà Hoa |
        | Văn bản                  | 11-QĐ/UBKTĐU                |
      Thì bị từ chối vì "không được tự quyết định việc của chính mình"

    Tình huống: Thay thành viên khi mới triển khai
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
      Và ngày 10/03/2026 "Bà Lý" đã thực hiện "Đề nghị từ chối, thay đổi thành viên" trên "cuộc kiểm tra Trường Mầm non" với:
        | Lý do | Bà Ngân là em ruột của kế toán nhà trường |
      Khi "Ông Bình" thực hiện "Thay đổi, giữ nguyên thành viên đoàn" trên "cuộc kiểm tra Trường Mầm non" với:
        | Lý do                    | Thay bà Ngân                |
        | Trưởng đoàn              | Ông Thắng                   |
        | Thành viên đoàn kiểm tra | Ông Thắng; Ông Phúc; Bà Hoa |
        | Văn bản                  | 11-QĐ/UBKTĐU                |
      Thì hồ sơ "cuộc kiểm tra Trường Mầm non" có "Đã rà soát, thành viên đoàn không thuộc diện phải thay đổi" là "có"

    Tình huống: Thay thành viên khi đã nhận báo cáo tự kiểm tra
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
      Và ngày 12/03/2026 "Bà Yến" đã thực hiện "Gửi báo cáo tự kiểm tra" trên "cuộc kiểm tra Trường Mầm non" với:
        | Báo cáo tự kiểm tra, tự giám sát | Báo cáo số 03 của chi bộ |
      Khi "Ông Bình" thực hiện "Thay đổi, giữ nguyên thành viên đoàn" trên "cuộc kiểm tra Trường Mầm non" với:
        | Lý do                    | Thay bà Ngân                |
        | Trưởng đoàn              | Ông Thắng                   |
        | Thành viên đoàn kiểm tra | Ông Thắng; Ông Phúc; Bà Hoa |
        | Văn bản                  | 11-QĐ/UBKTĐU                |
      Thì hồ sơ "cuộc kiểm tra Trường Mầm non" ở trạng thái "Đã nhận báo cáo tự kiểm tra"

    Tình huống: Thay thành viên khi đang thẩm tra
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
      Và ngày 13/03/2026 "Bà Ngân" đã thực hiện "Thẩm tra, xác minh" trên "cuộc kiểm tra Trường Mầm non" với:
        | Biên bản | Biên bản làm việc |
      Khi "Ông Bình" thực hiện "Thay đổi, giữ nguyên thành viên đoàn" trên "cuộc kiểm tra Trường Mầm non" với:
        | Lý do                    | Thay bà Ngân                |
        | Trưởng đoàn              | Ông Thắng                   |
        | Thành viên đoàn kiểm tra | Ông Thắng; Ông Phúc; Bà Hoa |
        | Văn bản                  | 11-QĐ/UBKTĐU                |
      Thì hồ sơ "cuộc kiểm tra Trường Mầm non" ở trạng thái "Thẩm tra, xác minh"
