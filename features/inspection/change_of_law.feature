# language: vi
Tính năng: Quyết định 331-QĐ/TW có hiệu lực khi đang chuẩn bị

  Bối cảnh:
    Biết hôm nay là ngày 02/06/2025
    Và "Ông Bình" là "Ủy ban Kiểm tra" của "Ủy ban Kiểm tra Đảng ủy phường Hoa Sữa"
    Và "Bà Mai" là "Người đứng đầu" của "Ủy ban Kiểm tra Đảng ủy phường Hoa Sữa"
    Và "Ông Thắng" là "Trưởng đoàn, tổ trưởng giám sát" của "Ủy ban Kiểm tra Đảng ủy phường Hoa Sữa"
    Và "Bà Ngân" là "Thành viên đoàn, tổ giám sát" của "Ủy ban Kiểm tra Đảng ủy phường Hoa Sữa"
    Và "Ông Phúc" là "Thành viên đoàn, tổ giám sát" của "Ủy ban Kiểm tra Đảng ủy phường Hoa Sữa"
    Và "Bà Yến" là "Người đứng đầu" của "Chi bộ Trường Mầm non Hoa Sữa"
    Và "Bà Lý" là "Chi ủy, bí thư chi bộ" của "Chi bộ Trường Mầm non Hoa Sữa"
    Và hồ sơ "cuộc kiểm tra Trường Mầm non" thuộc loại "Cuộc kiểm tra, giám sát" do "Ông Bình" mở ngày 02/06/2025 với:
      | Hình thức                                 | kiểm tra chuyên đề                     |
      | Cấp tiến hành                             | cấp tỉnh, thành phố                    |
      | Cấp ủy, Ủy ban Kiểm tra tiến hành         | Ủy ban Kiểm tra Đảng ủy phường Hoa Sữa |
      | Tổ chức, người được kiểm tra              | Chi bộ Trường Mầm non Hoa Sữa          |
      | Người đứng đầu được kiểm tra cùng tổ chức | Bà Yến                                 |
      | Nội dung kiểm tra, giám sát               | Thu, chi tài chính năm 2025            |
      | Có trong chương trình năm                 | không                                  |
      | Căn cứ mở cuộc ngoài chương trình         | Yêu cầu của Ban Thường vụ Đảng ủy      |
    Và ngày 03/06/2025 "Ông Bình" đã thực hiện "Quyết định" trên "cuộc kiểm tra Trường Mầm non" với:
      | Trưởng đoàn              | Ông Thắng                    |
      | Thành viên đoàn kiểm tra | Ông Thắng; Bà Ngân; Ông Phúc |
      | Văn bản                  | 11-QĐ/UBKTĐU                 |
    Và ngày 04/06/2025 "Ông Thắng" đã thực hiện "Xây dựng đề cương, phân công" trên "cuộc kiểm tra Trường Mầm non" với:
      | Đề cương gợi ý báo cáo tự kiểm tra | Đề cương gồm 5 mục                |
      | Phân công nhiệm vụ trong đoàn      | Bà Ngân: sổ thu; Ông Phúc: sổ chi |
      | Mốc thời gian kiểm tra từ ngày               | 01/01/2024                        |
      | Mốc thời gian kiểm tra đến hết ngày          | 31/12/2024                        |
      | Tiến hành từ ngày                  | 09/06/2025                        |
      | Tiến hành đến hết ngày             | 27/06/2025                        |

  Quy tắc: Giai đoạn tiến hành theo văn bản có hiệu lực vào ngày triển khai

    Tình huống: Triển khai trước ngày 18/6/2025
      Biết ngày 09/06/2025 "Ông Thắng" đã thực hiện "Triển khai" trên "cuộc kiểm tra Trường Mầm non" với:
        | Thông báo | Thông báo số 15 gửi chi bộ |
        | Biên bản  | Biên bản triển khai 09/03  |
      Khi đến ngày 20/06/2025
      Thì hạn "Tiến hành kiểm tra ở cấp tỉnh, thành phố" của "cuộc kiểm tra Trường Mầm non" là ngày 24/07/2025
      Và ngày 20/06/2025 "Tiến hành kiểm tra ở cấp tỉnh, thành phố" của "cuộc kiểm tra Trường Mầm non" theo "Cấu hình của địa phương"

    Tình huống: Triển khai từ ngày 18/6/2025
      Biết ngày 18/06/2025 "Ông Thắng" đã thực hiện "Triển khai" trên "cuộc kiểm tra Trường Mầm non" với:
        | Thông báo | Thông báo số 15 gửi chi bộ |
        | Biên bản  | Biên bản triển khai 09/03  |
      Khi đến ngày 20/06/2025
      Thì hạn "Tiến hành kiểm tra ở cấp tỉnh, thành phố" của "cuộc kiểm tra Trường Mầm non" là ngày 04/08/2025
      Và ngày 20/06/2025 "Tiến hành kiểm tra ở cấp tỉnh, thành phố" của "cuộc kiểm tra Trường Mầm non" theo "331-QĐ/TW"

  Quy tắc: Trước ngày 18/6/2025 thời hạn theo cấu hình của địa phương

    Bối cảnh:
      Biết có tổ chức "Chi bộ Trạm Y tế Hoa Sữa"

    Tình huống: Thời hạn của cấp Trung ương
      Biết hồ sơ "cuộc kiểm tra Trạm Y tế" thuộc loại "Cuộc kiểm tra, giám sát" do "Ông Bình" mở ngày 02/06/2025 với:
        | Hình thức                         | kiểm tra chuyên đề                     |
        | Cấp tiến hành                     | cấp Trung ương                         |
        | Cấp ủy, Ủy ban Kiểm tra tiến hành | Ủy ban Kiểm tra Đảng ủy phường Hoa Sữa |
        | Tổ chức, người được kiểm tra      | Chi bộ Trạm Y tế Hoa Sữa               |
        | Nội dung kiểm tra, giám sát       | Thu, chi tài chính năm 2025            |
        | Có trong chương trình năm         | không                                  |
        | Căn cứ mở cuộc ngoài chương trình | Yêu cầu của Ban Thường vụ Đảng ủy      |
      Và ngày 03/06/2025 "Ông Bình" đã thực hiện "Quyết định" trên "cuộc kiểm tra Trạm Y tế" với:
        | Trưởng đoàn              | Ông Thắng                    |
        | Thành viên đoàn kiểm tra | Ông Thắng; Bà Ngân; Ông Phúc |
        | Văn bản                  | 11-QĐ/UBKTĐU                 |
      Và ngày 04/06/2025 "Ông Thắng" đã thực hiện "Xây dựng đề cương, phân công" trên "cuộc kiểm tra Trạm Y tế" với:
        | Đề cương gợi ý báo cáo tự kiểm tra | Đề cương gồm 5 mục                |
        | Phân công nhiệm vụ trong đoàn      | Bà Ngân: sổ thu; Ông Phúc: sổ chi |
        | Mốc thời gian kiểm tra từ ngày               | 01/01/2024                        |
        | Mốc thời gian kiểm tra đến hết ngày          | 31/12/2024                        |
        | Tiến hành từ ngày                  | 09/06/2025                        |
        | Tiến hành đến hết ngày             | 27/06/2025                        |
      Và ngày 09/06/2025 "Ông Thắng" đã thực hiện "Triển khai" trên "cuộc kiểm tra Trạm Y tế" với:
        | Thông báo | Thông báo số 09 gửi chi bộ |
        | Biên bản  | Biên bản triển khai 09/06  |
      Khi đến ngày 12/06/2025
      Thì hạn "Tiến hành kiểm tra ở cấp Trung ương" của "cuộc kiểm tra Trạm Y tế" là ngày 08/08/2025

    Tình huống: Thời hạn của cấp trên trực tiếp cơ sở
      Biết hồ sơ "cuộc kiểm tra Trạm Y tế" thuộc loại "Cuộc kiểm tra, giám sát" do "Ông Bình" mở ngày 02/06/2025 với:
        | Hình thức                         | kiểm tra chuyên đề                     |
        | Cấp tiến hành                     | cấp trên trực tiếp cơ sở               |
        | Cấp ủy, Ủy ban Kiểm tra tiến hành | Ủy ban Kiểm tra Đảng ủy phường Hoa Sữa |
        | Tổ chức, người được kiểm tra      | Chi bộ Trạm Y tế Hoa Sữa               |
        | Nội dung kiểm tra, giám sát       | Thu, chi tài chính năm 2025            |
        | Có trong chương trình năm         | không                                  |
        | Căn cứ mở cuộc ngoài chương trình | Yêu cầu của Ban Thường vụ Đảng ủy      |
      Và ngày 03/06/2025 "Ông Bình" đã thực hiện "Quyết định" trên "cuộc kiểm tra Trạm Y tế" với:
        | Trưởng đoàn              | Ông Thắng                    |
        | Thành viên đoàn kiểm tra | Ông Thắng; Bà Ngân; Ông Phúc |
        | Văn bản                  | 11-QĐ/UBKTĐU                 |
      Và ngày 04/06/2025 "Ông Thắng" đã thực hiện "Xây dựng đề cương, phân công" trên "cuộc kiểm tra Trạm Y tế" với:
        | Đề cương gợi ý báo cáo tự kiểm tra | Đề cương gồm 5 mục                |
        | Phân công nhiệm vụ trong đoàn      | Bà Ngân: sổ thu; Ông Phúc: sổ chi |
        | Mốc thời gian kiểm tra từ ngày               | 01/01/2024                        |
        | Mốc thời gian kiểm tra đến hết ngày          | 31/12/2024                        |
        | Tiến hành từ ngày                  | 09/06/2025                        |
        | Tiến hành đến hết ngày             | 27/06/2025                        |
      Và ngày 11/06/2025 "Ông Thắng" đã thực hiện "Triển khai" trên "cuộc kiểm tra Trạm Y tế" với:
        | Thông báo | Thông báo số 09 gửi chi bộ |
        | Biên bản  | Biên bản triển khai 11/06  |
      Khi đến ngày 12/06/2025
      Thì hạn "Tiến hành kiểm tra ở cấp trên trực tiếp cơ sở" của "cuộc kiểm tra Trạm Y tế" là ngày 01/07/2025

    Tình huống: Gia hạn ở cấp Trung ương
      Biết hồ sơ "cuộc kiểm tra Trạm Y tế" thuộc loại "Cuộc kiểm tra, giám sát" do "Ông Bình" mở ngày 02/06/2025 với:
        | Hình thức                         | kiểm tra chuyên đề                     |
        | Cấp tiến hành                     | cấp Trung ương                         |
        | Cấp ủy, Ủy ban Kiểm tra tiến hành | Ủy ban Kiểm tra Đảng ủy phường Hoa Sữa |
        | Tổ chức, người được kiểm tra      | Chi bộ Trạm Y tế Hoa Sữa               |
        | Nội dung kiểm tra, giám sát       | Thu, chi tài chính năm 2025            |
        | Có trong chương trình năm         | không                                  |
        | Căn cứ mở cuộc ngoài chương trình | Yêu cầu của Ban Thường vụ Đảng ủy      |
      Và ngày 03/06/2025 "Ông Bình" đã thực hiện "Quyết định" trên "cuộc kiểm tra Trạm Y tế" với:
        | Trưởng đoàn              | Ông Thắng                    |
        | Thành viên đoàn kiểm tra | Ông Thắng; Bà Ngân; Ông Phúc |
        | Văn bản                  | 11-QĐ/UBKTĐU                 |
      Và ngày 04/06/2025 "Ông Thắng" đã thực hiện "Xây dựng đề cương, phân công" trên "cuộc kiểm tra Trạm Y tế" với:
        | Đề cương gợi ý báo cáo tự kiểm tra | Đề cương gồm 5 mục                |
        | Phân công nhiệm vụ trong đoàn      | Bà Ngân: sổ thu; Ông Phúc: sổ chi |
        | Mốc thời gian kiểm tra từ ngày               | 01/01/2024                        |
        | Mốc thời gian kiểm tra đến hết ngày          | 31/12/2024                        |
        | Tiến hành từ ngày                  | 09/06/2025                        |
        | Tiến hành đến hết ngày             | 27/06/2025                        |
      Và ngày 09/06/2025 "Ông Thắng" đã thực hiện "Triển khai" trên "cuộc kiểm tra Trạm Y tế" với:
        | Thông báo | Thông báo số 09 gửi chi bộ |
        | Biên bản  | Biên bản triển khai 09/06  |
      Khi "Ông Bình" thực hiện "Gia hạn" trên "cuộc kiểm tra Trạm Y tế" với:
        | Lý do   | Phải xác minh ở nhiều nơi |
        | Văn bản | 18-QĐ/UBKT                |
      Thì hạn "Tiến hành kiểm tra ở cấp Trung ương" của "cuộc kiểm tra Trạm Y tế" là ngày 28/08/2025

    Tình huống: Gia hạn ở cấp trên trực tiếp cơ sở
      Biết hồ sơ "cuộc kiểm tra Trạm Y tế" thuộc loại "Cuộc kiểm tra, giám sát" do "Ông Bình" mở ngày 02/06/2025 với:
        | Hình thức                         | kiểm tra chuyên đề                     |
        | Cấp tiến hành                     | cấp trên trực tiếp cơ sở               |
        | Cấp ủy, Ủy ban Kiểm tra tiến hành | Ủy ban Kiểm tra Đảng ủy phường Hoa Sữa |
        | Tổ chức, người được kiểm tra      | Chi bộ Trạm Y tế Hoa Sữa               |
        | Nội dung kiểm tra, giám sát       | Thu, chi tài chính năm 2025            |
        | Có trong chương trình năm         | không                                  |
        | Căn cứ mở cuộc ngoài chương trình | Yêu cầu của Ban Thường vụ Đảng ủy      |
      Và ngày 03/06/2025 "Ông Bình" đã thực hiện "Quyết định" trên "cuộc kiểm tra Trạm Y tế" với:
        | Trưởng đoàn              | Ông Thắng                    |
        | Thành viên đoàn kiểm tra | Ông Thắng; Bà Ngân; Ông Phúc |
        | Văn bản                  | 11-QĐ/UBKTĐU                 |
      Và ngày 04/06/2025 "Ông Thắng" đã thực hiện "Xây dựng đề cương, phân công" trên "cuộc kiểm tra Trạm Y tế" với:
        | Đề cương gợi ý báo cáo tự kiểm tra | Đề cương gồm 5 mục                |
        | Phân công nhiệm vụ trong đoàn      | Bà Ngân: sổ thu; Ông Phúc: sổ chi |
        | Mốc thời gian kiểm tra từ ngày               | 01/01/2024                        |
        | Mốc thời gian kiểm tra đến hết ngày          | 31/12/2024                        |
        | Tiến hành từ ngày                  | 09/06/2025                        |
        | Tiến hành đến hết ngày             | 27/06/2025                        |
      Và ngày 09/06/2025 "Ông Thắng" đã thực hiện "Triển khai" trên "cuộc kiểm tra Trạm Y tế" với:
        | Thông báo | Thông báo số 09 gửi chi bộ |
        | Biên bản  | Biên bản triển khai 09/06  |
      Khi "Ông Bình" thực hiện "Gia hạn" trên "cuộc kiểm tra Trạm Y tế" với:
        | Lý do   | Phải xác minh ở nhiều nơi |
        | Văn bản | 18-QĐ/UBKT                |
      Thì hạn "Tiến hành kiểm tra ở cấp trên trực tiếp cơ sở" của "cuộc kiểm tra Trạm Y tế" là ngày 07/07/2025

  Quy tắc: Trước ngày 18/6/2025 mốc kiểm tra cũng trong năm năm gần nhất

    Bối cảnh:
      Biết có tổ chức "Chi bộ Trạm Y tế Hoa Sữa"

    Tình huống: Mốc kiểm tra đúng năm năm trước ngày xây dựng đề cương
      Biết hồ sơ "cuộc kiểm tra Trạm Y tế" thuộc loại "Cuộc kiểm tra, giám sát" do "Ông Bình" mở ngày 02/06/2025 với:
        | Hình thức                         | kiểm tra chuyên đề                     |
        | Cấp tiến hành                     | cấp trên trực tiếp cơ sở               |
        | Cấp ủy, Ủy ban Kiểm tra tiến hành | Ủy ban Kiểm tra Đảng ủy phường Hoa Sữa |
        | Tổ chức, người được kiểm tra      | Chi bộ Trạm Y tế Hoa Sữa               |
        | Nội dung kiểm tra, giám sát       | Thu, chi tài chính năm 2025            |
        | Có trong chương trình năm         | không                                  |
        | Căn cứ mở cuộc ngoài chương trình | Yêu cầu của Ban Thường vụ Đảng ủy      |
      Và ngày 03/06/2025 "Ông Bình" đã thực hiện "Quyết định" trên "cuộc kiểm tra Trạm Y tế" với:
        | Trưởng đoàn              | Ông Thắng                    |
        | Thành viên đoàn kiểm tra | Ông Thắng; Bà Ngân; Ông Phúc |
        | Văn bản                  | 11-QĐ/UBKTĐU                 |
      Và hôm nay là ngày 04/06/2025
      Khi "Ông Thắng" thực hiện "Xây dựng đề cương, phân công" trên "cuộc kiểm tra Trạm Y tế" với:
        | Đề cương gợi ý báo cáo tự kiểm tra | Đề cương gồm 5 mục                |
        | Phân công nhiệm vụ trong đoàn      | Bà Ngân: sổ thu; Ông Phúc: sổ chi |
        | Mốc thời gian kiểm tra từ ngày               | 04/06/2020                        |
        | Mốc thời gian kiểm tra đến hết ngày          | 31/12/2024                        |
        | Tiến hành từ ngày                  | 09/06/2025                        |
        | Tiến hành đến hết ngày             | 27/06/2025                        |
      Thì hồ sơ "cuộc kiểm tra Trạm Y tế" ở trạng thái "Đã có đề cương, phân công, lịch"

    Tình huống: Mốc kiểm tra sớm hơn năm năm
      Biết hồ sơ "cuộc kiểm tra Trạm Y tế" thuộc loại "Cuộc kiểm tra, giám sát" do "Ông Bình" mở ngày 02/06/2025 với:
        | Hình thức                         | kiểm tra chuyên đề                     |
        | Cấp tiến hành                     | cấp trên trực tiếp cơ sở               |
        | Cấp ủy, Ủy ban Kiểm tra tiến hành | Ủy ban Kiểm tra Đảng ủy phường Hoa Sữa |
        | Tổ chức, người được kiểm tra      | Chi bộ Trạm Y tế Hoa Sữa               |
        | Nội dung kiểm tra, giám sát       | Thu, chi tài chính năm 2025            |
        | Có trong chương trình năm         | không                                  |
        | Căn cứ mở cuộc ngoài chương trình | Yêu cầu của Ban Thường vụ Đảng ủy      |
      Và ngày 03/06/2025 "Ông Bình" đã thực hiện "Quyết định" trên "cuộc kiểm tra Trạm Y tế" với:
        | Trưởng đoàn              | Ông Thắng                    |
        | Thành viên đoàn kiểm tra | Ông Thắng; Bà Ngân; Ông Phúc |
        | Văn bản                  | 11-QĐ/UBKTĐU                 |
      Và hôm nay là ngày 04/06/2025
      Khi "Ông Thắng" thử "Xây dựng đề cương, phân công" trên "cuộc kiểm tra Trạm Y tế" với:
        | Đề cương gợi ý báo cáo tự kiểm tra | Đề cương gồm 5 mục                |
        | Phân công nhiệm vụ trong đoàn      | Bà Ngân: sổ thu; Ông Phúc: sổ chi |
        | Mốc thời gian kiểm tra từ ngày               | 03/06/2020                        |
        | Mốc thời gian kiểm tra đến hết ngày          | 31/12/2024                        |
        | Tiến hành từ ngày                  | 09/06/2025                        |
        | Tiến hành đến hết ngày             | 27/06/2025                        |
      Thì bị từ chối vì "Mốc thời gian kiểm tra từ ngày"
