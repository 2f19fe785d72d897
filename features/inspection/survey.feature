# language: vi
Tính năng: Khảo sát

  Bối cảnh:
    Biết hôm nay là ngày 02/03/2026
    Và "Ông Bình" là "Ủy ban Kiểm tra" của "Ủy ban Kiểm tra Đảng ủy phường Hoa Sữa"
    Và "Bà Mai" là "Người đứng đầu" của "Ủy ban Kiểm tra Đảng ủy phường Hoa Sữa"
    Và "Ông Thắng" là "Trưởng đoàn, tổ trưởng giám sát" của "Ủy ban Kiểm tra Đảng ủy phường Hoa Sữa"
    Và "Bà Ngân" là "Thành viên đoàn, tổ giám sát" của "Ủy ban Kiểm tra Đảng ủy phường Hoa Sữa"
    Và "Ông Phúc" là "Thành viên đoàn, tổ giám sát" của "Ủy ban Kiểm tra Đảng ủy phường Hoa Sữa"
    Và "Bà Yến" là "Người đứng đầu" của "Chi bộ Trường Mầm non Hoa Sữa"
    Và "Bà Lý" là "Chi ủy, bí thư chi bộ" của "Chi bộ Trường Mầm non Hoa Sữa"
    Và hồ sơ "cuộc khảo sát Trường Mầm non" thuộc loại "Cuộc kiểm tra, giám sát" do "Ông Bình" mở ngày 02/03/2026 với:
      | Hình thức                                 | khảo sát                               |
      | Cấp tiến hành                             | cấp trên trực tiếp cơ sở               |
      | Cấp ủy, Ủy ban Kiểm tra tiến hành         | Ủy ban Kiểm tra Đảng ủy phường Hoa Sữa |
      | Tổ chức, người được kiểm tra              | Chi bộ Trường Mầm non Hoa Sữa          |
      | Người đứng đầu được kiểm tra cùng tổ chức | Bà Yến                                 |
      | Nội dung kiểm tra, giám sát               | Thu, chi tài chính năm 2025            |
      | Có trong chương trình năm                 | không                                  |
      | Căn cứ mở cuộc ngoài chương trình         | Yêu cầu của Ban Thường vụ Đảng ủy      |

  Quy tắc: Khảo sát không có quyết định, kết luận và không bao giờ tính là cuộc kiểm tra

    Tình huống: Triển khai khảo sát
      Biết hôm nay là ngày 05/03/2026
      Khi "Bà Ngân" thực hiện "Triển khai" trên "cuộc khảo sát Trường Mầm non" với:
        | Thông báo | Thông báo khảo sát |
      Thì hồ sơ "cuộc khảo sát Trường Mầm non" ở trạng thái "Đã triển khai quyết định"

    Tình huống: Báo cáo kết quả khảo sát
      Biết ngày 05/03/2026 "Bà Ngân" đã thực hiện "Triển khai" trên "cuộc khảo sát Trường Mầm non" với:
        | Thông báo | Thông báo khảo sát |
      Và hôm nay là ngày 10/03/2026
      Khi "Bà Ngân" thực hiện "Báo cáo kết quả khảo sát" trên "cuộc khảo sát Trường Mầm non" với:
        | Báo cáo | Báo cáo khảo sát |
      Thì hồ sơ "cuộc khảo sát Trường Mầm non" ở trạng thái "Đã có báo cáo kết quả"

    Tình huống: Lưu hồ sơ khảo sát
      Biết ngày 05/03/2026 "Bà Ngân" đã thực hiện "Triển khai" trên "cuộc khảo sát Trường Mầm non" với:
        | Thông báo | Thông báo khảo sát |
      Và ngày 10/03/2026 "Bà Ngân" đã thực hiện "Báo cáo kết quả khảo sát" trên "cuộc khảo sát Trường Mầm non" với:
        | Báo cáo | Báo cáo khảo sát |
      Khi "Bà Ngân" thực hiện "Lưu hồ sơ" trên "cuộc khảo sát Trường Mầm non" với:
        | Mục lục hồ sơ lưu | Quyết định; Biên bản; Báo cáo; Thông báo kết luận |
      Thì hồ sơ "cuộc khảo sát Trường Mầm non" ở trạng thái "Đã lưu hồ sơ"
      Và số liệu "inspections.survey" là 1
      Và số liệu "inspections.whole" là 0

    Tình huống: Kết luận từ khảo sát
      Biết ngày 05/03/2026 "Bà Ngân" đã thực hiện "Triển khai" trên "cuộc khảo sát Trường Mầm non" với:
        | Thông báo | Thông báo khảo sát |
      Và ngày 10/03/2026 "Bà Ngân" đã thực hiện "Báo cáo kết quả khảo sát" trên "cuộc khảo sát Trường Mầm non" với:
        | Báo cáo | Báo cáo khảo sát |
      Khi "Ông Bình" thử "Kết luận" trên "cuộc khảo sát Trường Mầm non" với:
        | Ưu điểm, khuyết điểm, trách nhiệm | Chưa công khai thu, chi quý III |
        | Hình thức xử lý trong kết luận    | yêu cầu khắc phục               |
        | Số yêu cầu phải khắc phục         | 1                               |
        | Văn bản                           | 31-TB/UBKTĐU                    |
        | Chữ ký                            | Bà Mai                          |
      Thì bị từ chối vì "khi hồ sơ ở trạng thái"

  Quy tắc: Cuộc kiểm tra không kết thúc bằng báo cáo khảo sát

    Tình huống: Báo cáo khảo sát trong cuộc kiểm tra
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
      Khi "Bà Ngân" thử "Báo cáo kết quả khảo sát" trên "cuộc kiểm tra Trường Mầm non" với:
        | Báo cáo | Báo cáo khảo sát |
      Thì bị từ chối vì "khảo sát"
