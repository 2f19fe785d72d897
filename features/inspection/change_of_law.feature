# language: vi
Tính năng: Quyết định 331-QĐ/TW có hiệu lực khi đang chuẩn bị

  Bối cảnh:
    Biết hôm nay là ngày 02/06/2025

  Quy tắc: Giai đoạn tiến hành theo văn bản có hiệu lực vào ngày triển khai

    Bối cảnh:
      Biết "Ông Bình" là "Ủy ban Kiểm tra" của "Ủy ban Kiểm tra Thành ủy Sông Mây"
      Và "Bà Mai" là "Người đứng đầu" của "Ủy ban Kiểm tra Thành ủy Sông Mây"
      Và "Ông Thắng" là "Trưởng đoàn, tổ trưởng giám sát" của "Ủy ban Kiểm tra Thành ủy Sông Mây"
      Và "Bà Ngân" là "Thành viên đoàn, tổ giám sát" của "Ủy ban Kiểm tra Thành ủy Sông Mây"
      Và "Ông Phúc" là "Thành viên đoàn, tổ giám sát" của "Ủy ban Kiểm tra Thành ủy Sông Mây"
      Và "Bà Yến" là "Người đứng đầu" của "Đảng ủy phường Hoa Sữa"
      Và hồ sơ "cuộc kiểm tra phường Hoa Sữa" thuộc loại "Cuộc kiểm tra, giám sát" do "Ông Bình" mở ngày 02/06/2025 với:
        | Hình thức                                 | kiểm tra chuyên đề                 |
        | Cấp tiến hành                             | cấp tỉnh, thành phố                |
        | Cấp ủy, Ủy ban Kiểm tra tiến hành         | Ủy ban Kiểm tra Thành ủy Sông Mây  |
        | Tổ chức, người được kiểm tra              | Đảng ủy phường Hoa Sữa             |
        | Người đứng đầu được kiểm tra cùng tổ chức | Bà Yến                             |
        | Nội dung kiểm tra, giám sát               | Thu, chi ngân sách năm 2024        |
        | Có trong chương trình năm                 | không                              |
        | Căn cứ mở cuộc ngoài chương trình         | Yêu cầu của Ban Thường vụ Thành ủy |
      Và ngày 03/06/2025 "Ông Bình" đã thực hiện "Quyết định" trên "cuộc kiểm tra phường Hoa Sữa" với:
        | Trưởng đoàn              | Ông Thắng                    |
        | Thành viên đoàn kiểm tra | Ông Thắng; Bà Ngân; Ông Phúc |
        | Văn bản                  | 11-QĐ/UBKTTU                 |
      Và ngày 04/06/2025 "Ông Thắng" đã thực hiện "Xây dựng đề cương, phân công" trên "cuộc kiểm tra phường Hoa Sữa" với:
        | Đề cương gợi ý báo cáo tự kiểm tra  | Đề cương gồm 5 mục                |
        | Phân công nhiệm vụ trong đoàn       | Bà Ngân: sổ thu; Ông Phúc: sổ chi |
        | Mốc thời gian kiểm tra từ ngày      | 01/01/2024                        |
        | Mốc thời gian kiểm tra đến hết ngày | 31/12/2024                        |
        | Tiến hành từ ngày                   | 09/06/2025                        |
        | Tiến hành đến hết ngày              | 27/06/2025                        |

    Tình huống: Triển khai trước ngày 18/6/2025
      Biết ngày 09/06/2025 "Ông Thắng" đã thực hiện "Triển khai" trên "cuộc kiểm tra phường Hoa Sữa" với:
        | Thông báo | Thông báo số 15 gửi Đảng ủy phường |
        | Biên bản  | Biên bản triển khai 09/06          |
      Khi đến ngày 20/06/2025
      Thì hạn "Tiến hành kiểm tra ở cấp tỉnh, thành phố" của "cuộc kiểm tra phường Hoa Sữa" là ngày 24/07/2025
      Và ngày 20/06/2025 "Tiến hành kiểm tra ở cấp tỉnh, thành phố" của "cuộc kiểm tra phường Hoa Sữa" theo "Cấu hình của địa phương"

    Tình huống: Triển khai từ ngày 18/6/2025
      Biết ngày 18/06/2025 "Ông Thắng" đã thực hiện "Triển khai" trên "cuộc kiểm tra phường Hoa Sữa" với:
        | Thông báo | Thông báo số 15 gửi Đảng ủy phường |
        | Biên bản  | Biên bản triển khai 18/06          |
      Khi đến ngày 20/06/2025
      Thì hạn "Tiến hành kiểm tra ở cấp tỉnh, thành phố" của "cuộc kiểm tra phường Hoa Sữa" là ngày 04/08/2025
      Và ngày 20/06/2025 "Tiến hành kiểm tra ở cấp tỉnh, thành phố" của "cuộc kiểm tra phường Hoa Sữa" theo "331-QĐ/TW"

  Quy tắc: Trước ngày 18/6/2025 thời hạn ở cấp Trung ương theo cấu hình

    Bối cảnh:
      Biết "Ông Bình" là "Ủy ban Kiểm tra" của "Ủy ban Kiểm tra Trung ương"
      Và "Bà Mai" là "Người đứng đầu" của "Ủy ban Kiểm tra Trung ương"
      Và "Ông Thắng" là "Trưởng đoàn, tổ trưởng giám sát" của "Ủy ban Kiểm tra Trung ương"
      Và "Bà Ngân" là "Thành viên đoàn, tổ giám sát" của "Ủy ban Kiểm tra Trung ương"
      Và "Ông Phúc" là "Thành viên đoàn, tổ giám sát" của "Ủy ban Kiểm tra Trung ương"
      Và có tổ chức "Thành ủy Sông Mây"

    Tình huống: Thời hạn của cấp Trung ương
      Biết hồ sơ "cuộc kiểm tra Thành ủy" thuộc loại "Cuộc kiểm tra, giám sát" do "Ông Bình" mở ngày 02/06/2025 với:
        | Hình thức                         | kiểm tra chuyên đề          |
        | Cấp tiến hành                     | cấp Trung ương              |
        | Cấp ủy, Ủy ban Kiểm tra tiến hành | Ủy ban Kiểm tra Trung ương  |
        | Tổ chức, người được kiểm tra      | Thành ủy Sông Mây           |
        | Nội dung kiểm tra, giám sát       | Thu, chi ngân sách năm 2024 |
        | Có trong chương trình năm         | không                       |
        | Căn cứ mở cuộc ngoài chương trình | Yêu cầu của Ban Bí thư      |
      Và ngày 03/06/2025 "Ông Bình" đã thực hiện "Quyết định" trên "cuộc kiểm tra Thành ủy" với:
        | Trưởng đoàn              | Ông Thắng                    |
        | Thành viên đoàn kiểm tra | Ông Thắng; Bà Ngân; Ông Phúc |
        | Văn bản                  | 11-QĐ/UBKTTW                 |
      Và ngày 04/06/2025 "Ông Thắng" đã thực hiện "Xây dựng đề cương, phân công" trên "cuộc kiểm tra Thành ủy" với:
        | Đề cương gợi ý báo cáo tự kiểm tra  | Đề cương gồm 5 mục                |
        | Phân công nhiệm vụ trong đoàn       | Bà Ngân: sổ thu; Ông Phúc: sổ chi |
        | Mốc thời gian kiểm tra từ ngày      | 01/01/2024                        |
        | Mốc thời gian kiểm tra đến hết ngày | 31/12/2024                        |
        | Tiến hành từ ngày                   | 09/06/2025                        |
        | Tiến hành đến hết ngày              | 27/06/2025                        |
      Và ngày 09/06/2025 "Ông Thắng" đã thực hiện "Triển khai" trên "cuộc kiểm tra Thành ủy" với:
        | Thông báo | Thông báo số 09 gửi Thành ủy |
        | Biên bản  | Biên bản triển khai 09/06    |
      Khi đến ngày 12/06/2025
      Thì hạn "Tiến hành kiểm tra ở cấp Trung ương" của "cuộc kiểm tra Thành ủy" là ngày 08/08/2025

    Tình huống: Gia hạn ở cấp Trung ương
      Biết hồ sơ "cuộc kiểm tra Thành ủy" thuộc loại "Cuộc kiểm tra, giám sát" do "Ông Bình" mở ngày 02/06/2025 với:
        | Hình thức                         | kiểm tra chuyên đề          |
        | Cấp tiến hành                     | cấp Trung ương              |
        | Cấp ủy, Ủy ban Kiểm tra tiến hành | Ủy ban Kiểm tra Trung ương  |
        | Tổ chức, người được kiểm tra      | Thành ủy Sông Mây           |
        | Nội dung kiểm tra, giám sát       | Thu, chi ngân sách năm 2024 |
        | Có trong chương trình năm         | không                       |
        | Căn cứ mở cuộc ngoài chương trình | Yêu cầu của Ban Bí thư      |
      Và ngày 03/06/2025 "Ông Bình" đã thực hiện "Quyết định" trên "cuộc kiểm tra Thành ủy" với:
        | Trưởng đoàn              | Ông Thắng                    |
        | Thành viên đoàn kiểm tra | Ông Thắng; Bà Ngân; Ông Phúc |
        | Văn bản                  | 11-QĐ/UBKTTW                 |
      Và ngày 04/06/2025 "Ông Thắng" đã thực hiện "Xây dựng đề cương, phân công" trên "cuộc kiểm tra Thành ủy" với:
        | Đề cương gợi ý báo cáo tự kiểm tra  | Đề cương gồm 5 mục                |
        | Phân công nhiệm vụ trong đoàn       | Bà Ngân: sổ thu; Ông Phúc: sổ chi |
        | Mốc thời gian kiểm tra từ ngày      | 01/01/2024                        |
        | Mốc thời gian kiểm tra đến hết ngày | 31/12/2024                        |
        | Tiến hành từ ngày                   | 09/06/2025                        |
        | Tiến hành đến hết ngày              | 27/06/2025                        |
      Và ngày 09/06/2025 "Ông Thắng" đã thực hiện "Triển khai" trên "cuộc kiểm tra Thành ủy" với:
        | Thông báo | Thông báo số 09 gửi Thành ủy |
        | Biên bản  | Biên bản triển khai 09/06    |
      Khi "Ông Bình" thực hiện "Gia hạn" trên "cuộc kiểm tra Thành ủy" với:
        | Lý do   | Phải xác minh ở nhiều nơi |
        | Văn bản | 18-QĐ/UBKT                |
      Thì hạn "Tiến hành kiểm tra ở cấp Trung ương" của "cuộc kiểm tra Thành ủy" là ngày 28/08/2025

  Quy tắc: Trước ngày 18/6/2025 thời hạn ở cấp trên trực tiếp cơ sở theo cấu hình của địa phương

    Bối cảnh:
      Biết "Ông Bình" là "Ủy ban Kiểm tra" của "Ủy ban Kiểm tra Đảng ủy phường Hoa Sữa"
      Và "Bà Mai" là "Người đứng đầu" của "Ủy ban Kiểm tra Đảng ủy phường Hoa Sữa"
      Và "Ông Thắng" là "Trưởng đoàn, tổ trưởng giám sát" của "Ủy ban Kiểm tra Đảng ủy phường Hoa Sữa"
      Và "Bà Ngân" là "Thành viên đoàn, tổ giám sát" của "Ủy ban Kiểm tra Đảng ủy phường Hoa Sữa"
      Và "Ông Phúc" là "Thành viên đoàn, tổ giám sát" của "Ủy ban Kiểm tra Đảng ủy phường Hoa Sữa"
      Và có tổ chức "Chi bộ Trạm Y tế Hoa Sữa"

    Tình huống: Thời hạn của cấp trên trực tiếp cơ sở
      Biết hồ sơ "cuộc kiểm tra Trạm Y tế" thuộc loại "Cuộc kiểm tra, giám sát" do "Ông Bình" mở ngày 02/06/2025 với:
        | Hình thức                         | kiểm tra chuyên đề                     |
        | Cấp tiến hành                     | cấp trên trực tiếp cơ sở               |
        | Cấp ủy, Ủy ban Kiểm tra tiến hành | Ủy ban Kiểm tra Đảng ủy phường Hoa Sữa |
        | Tổ chức, người được kiểm tra      | Chi bộ Trạm Y tế Hoa Sữa               |
        | Nội dung kiểm tra, giám sát       | Thu, chi tài chính năm 2024            |
        | Có trong chương trình năm         | không                                  |
        | Căn cứ mở cuộc ngoài chương trình | Yêu cầu của Ban Thường vụ Đảng ủy      |
      Và ngày 03/06/2025 "Ông Bình" đã thực hiện "Quyết định" trên "cuộc kiểm tra Trạm Y tế" với:
        | Trưởng đoàn              | Ông Thắng                    |
        | Thành viên đoàn kiểm tra | Ông Thắng; Bà Ngân; Ông Phúc |
        | Văn bản                  | 11-QĐ/UBKTĐU                 |
      Và ngày 04/06/2025 "Ông Thắng" đã thực hiện "Xây dựng đề cương, phân công" trên "cuộc kiểm tra Trạm Y tế" với:
        | Đề cương gợi ý báo cáo tự kiểm tra  | Đề cương gồm 5 mục                |
        | Phân công nhiệm vụ trong đoàn       | Bà Ngân: sổ thu; Ông Phúc: sổ chi |
        | Mốc thời gian kiểm tra từ ngày      | 01/01/2024                        |
        | Mốc thời gian kiểm tra đến hết ngày | 31/12/2024                        |
        | Tiến hành từ ngày                   | 09/06/2025                        |
        | Tiến hành đến hết ngày              | 27/06/2025                        |
      Và ngày 11/06/2025 "Ông Thắng" đã thực hiện "Triển khai" trên "cuộc kiểm tra Trạm Y tế" với:
        | Thông báo | Thông báo số 09 gửi chi bộ |
        | Biên bản  | Biên bản triển khai 11/06  |
      Khi đến ngày 12/06/2025
      Thì hạn "Tiến hành kiểm tra ở cấp trên trực tiếp cơ sở" của "cuộc kiểm tra Trạm Y tế" là ngày 01/07/2025

    Tình huống: Gia hạn ở cấp trên trực tiếp cơ sở
      Biết hồ sơ "cuộc kiểm tra Trạm Y tế" thuộc loại "Cuộc kiểm tra, giám sát" do "Ông Bình" mở ngày 02/06/2025 với:
        | Hình thức                         | kiểm tra chuyên đề                     |
        | Cấp tiến hành                     | cấp trên trực tiếp cơ sở               |
        | Cấp ủy, Ủy ban Kiểm tra tiến hành | Ủy ban Kiểm tra Đảng ủy phường Hoa Sữa |
        | Tổ chức, người được kiểm tra      | Chi bộ Trạm Y tế Hoa Sữa               |
        | Nội dung kiểm tra, giám sát       | Thu, chi tài chính năm 2024            |
        | Có trong chương trình năm         | không                                  |
        | Căn cứ mở cuộc ngoài chương trình | Yêu cầu của Ban Thường vụ Đảng ủy      |
      Và ngày 03/06/2025 "Ông Bình" đã thực hiện "Quyết định" trên "cuộc kiểm tra Trạm Y tế" với:
        | Trưởng đoàn              | Ông Thắng                    |
        | Thành viên đoàn kiểm tra | Ông Thắng; Bà Ngân; Ông Phúc |
        | Văn bản                  | 11-QĐ/UBKTĐU                 |
      Và ngày 04/06/2025 "Ông Thắng" đã thực hiện "Xây dựng đề cương, phân công" trên "cuộc kiểm tra Trạm Y tế" với:
        | Đề cương gợi ý báo cáo tự kiểm tra  | Đề cương gồm 5 mục                |
        | Phân công nhiệm vụ trong đoàn       | Bà Ngân: sổ thu; Ông Phúc: sổ chi |
        | Mốc thời gian kiểm tra từ ngày      | 01/01/2024                        |
        | Mốc thời gian kiểm tra đến hết ngày | 31/12/2024                        |
        | Tiến hành từ ngày                   | 09/06/2025                        |
        | Tiến hành đến hết ngày              | 27/06/2025                        |
      Và ngày 09/06/2025 "Ông Thắng" đã thực hiện "Triển khai" trên "cuộc kiểm tra Trạm Y tế" với:
        | Thông báo | Thông báo số 09 gửi chi bộ |
        | Biên bản  | Biên bản triển khai 09/06  |
      Khi "Ông Bình" thực hiện "Gia hạn" trên "cuộc kiểm tra Trạm Y tế" với:
        | Lý do   | Phải xác minh ở nhiều nơi |
        | Văn bản | 18-QĐ/UBKT                |
      Thì hạn "Tiến hành kiểm tra ở cấp trên trực tiếp cơ sở" của "cuộc kiểm tra Trạm Y tế" là ngày 07/07/2025

  Quy tắc: Trước ngày 18/6/2025 mốc kiểm tra cũng trong năm năm gần nhất

    Bối cảnh:
      Biết "Ông Bình" là "Ủy ban Kiểm tra" của "Ủy ban Kiểm tra Đảng ủy phường Hoa Sữa"
      Và "Bà Mai" là "Người đứng đầu" của "Ủy ban Kiểm tra Đảng ủy phường Hoa Sữa"
      Và "Ông Thắng" là "Trưởng đoàn, tổ trưởng giám sát" của "Ủy ban Kiểm tra Đảng ủy phường Hoa Sữa"
      Và "Bà Ngân" là "Thành viên đoàn, tổ giám sát" của "Ủy ban Kiểm tra Đảng ủy phường Hoa Sữa"
      Và "Ông Phúc" là "Thành viên đoàn, tổ giám sát" của "Ủy ban Kiểm tra Đảng ủy phường Hoa Sữa"
      Và có tổ chức "Chi bộ Trạm Y tế Hoa Sữa"

    Tình huống: Mốc kiểm tra đúng năm năm trước ngày xây dựng đề cương
      Biết hồ sơ "cuộc kiểm tra Trạm Y tế" thuộc loại "Cuộc kiểm tra, giám sát" do "Ông Bình" mở ngày 02/06/2025 với:
        | Hình thức                         | kiểm tra chuyên đề                     |
        | Cấp tiến hành                     | cấp trên trực tiếp cơ sở               |
        | Cấp ủy, Ủy ban Kiểm tra tiến hành | Ủy ban Kiểm tra Đảng ủy phường Hoa Sữa |
        | Tổ chức, người được kiểm tra      | Chi bộ Trạm Y tế Hoa Sữa               |
        | Nội dung kiểm tra, giám sát       | Thu, chi tài chính năm 2024            |
        | Có trong chương trình năm         | không                                  |
        | Căn cứ mở cuộc ngoài chương trình | Yêu cầu của Ban Thường vụ Đảng ủy      |
      Và ngày 03/06/2025 "Ông Bình" đã thực hiện "Quyết định" trên "cuộc kiểm tra Trạm Y tế" với:
        | Trưởng đoàn              | Ông Thắng                    |
        | Thành viên đoàn kiểm tra | Ông Thắng; Bà Ngân; Ông Phúc |
        | Văn bản                  | 11-QĐ/UBKTĐU                 |
      Và hôm nay là ngày 04/06/2025
      Khi "Ông Thắng" thực hiện "Xây dựng đề cương, phân công" trên "cuộc kiểm tra Trạm Y tế" với:
        | Đề cương gợi ý báo cáo tự kiểm tra  | Đề cương gồm 5 mục                |
        | Phân công nhiệm vụ trong đoàn       | Bà Ngân: sổ thu; Ông Phúc: sổ chi |
        | Mốc thời gian kiểm tra từ ngày      | 04/06/2020                        |
        | Mốc thời gian kiểm tra đến hết ngày | 31/12/2024                        |
        | Tiến hành từ ngày                   | 09/06/2025                        |
        | Tiến hành đến hết ngày              | 27/06/2025                        |
      Thì hồ sơ "cuộc kiểm tra Trạm Y tế" ở trạng thái "Đã có đề cương, phân công, lịch"

    Tình huống: Mốc kiểm tra sớm hơn năm năm
      Biết hồ sơ "cuộc kiểm tra Trạm Y tế" thuộc loại "Cuộc kiểm tra, giám sát" do "Ông Bình" mở ngày 02/06/2025 với:
        | Hình thức                         | kiểm tra chuyên đề                     |
        | Cấp tiến hành                     | cấp trên trực tiếp cơ sở               |
        | Cấp ủy, Ủy ban Kiểm tra tiến hành | Ủy ban Kiểm tra Đảng ủy phường Hoa Sữa |
        | Tổ chức, người được kiểm tra      | Chi bộ Trạm Y tế Hoa Sữa               |
        | Nội dung kiểm tra, giám sát       | Thu, chi tài chính năm 2024            |
        | Có trong chương trình năm         | không                                  |
        | Căn cứ mở cuộc ngoài chương trình | Yêu cầu của Ban Thường vụ Đảng ủy      |
      Và ngày 03/06/2025 "Ông Bình" đã thực hiện "Quyết định" trên "cuộc kiểm tra Trạm Y tế" với:
        | Trưởng đoàn              | Ông Thắng                    |
        | Thành viên đoàn kiểm tra | Ông Thắng; Bà Ngân; Ông Phúc |
        | Văn bản                  | 11-QĐ/UBKTĐU                 |
      Và hôm nay là ngày 04/06/2025
      Khi "Ông Thắng" thử "Xây dựng đề cương, phân công" trên "cuộc kiểm tra Trạm Y tế" với:
        | Đề cương gợi ý báo cáo tự kiểm tra  | Đề cương gồm 5 mục                |
        | Phân công nhiệm vụ trong đoàn       | Bà Ngân: sổ thu; Ông Phúc: sổ chi |
        | Mốc thời gian kiểm tra từ ngày      | 03/06/2020                        |
        | Mốc thời gian kiểm tra đến hết ngày | 31/12/2024                        |
        | Tiến hành từ ngày                   | 09/06/2025                        |
        | Tiến hành đến hết ngày              | 27/06/2025                        |
      Thì bị từ chối vì "Mốc thời gian kiểm tra từ ngày"
