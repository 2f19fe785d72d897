# language: vi
Tính năng: Giám sát chuyên đề và chuyển kiểm tra khi có dấu hiệu vi phạm

  Bối cảnh:
    Biết hôm nay là ngày 02/03/2026
    Và "Ông Bình" là "Ủy ban Kiểm tra" của "Ủy ban Kiểm tra Đảng ủy phường Hoa Sữa"
    Và "Bà Mai" là "Người đứng đầu" của "Ủy ban Kiểm tra Đảng ủy phường Hoa Sữa"
    Và "Ông Thắng" là "Trưởng đoàn, tổ trưởng giám sát" của "Ủy ban Kiểm tra Đảng ủy phường Hoa Sữa"
    Và "Bà Ngân" là "Thành viên đoàn, tổ giám sát" của "Ủy ban Kiểm tra Đảng ủy phường Hoa Sữa"
    Và "Ông Phúc" là "Thành viên đoàn, tổ giám sát" của "Ủy ban Kiểm tra Đảng ủy phường Hoa Sữa"
    Và "Bà Yến" là "Người đứng đầu" của "Chi bộ Trường Mầm non Hoa Sữa"
    Và "Bà Lý" là "Chi ủy, bí thư chi bộ" của "Chi bộ Trường Mầm non Hoa Sữa"
    Và hồ sơ "cuộc giám sát Trường Mầm non" thuộc loại "Cuộc kiểm tra, giám sát" do "Ông Bình" mở ngày 02/03/2026 với:
      | Hình thức                         | giám sát chuyên đề                     |
      | Cấp tiến hành                     | cấp trên trực tiếp cơ sở               |
      | Cấp ủy, Ủy ban Kiểm tra tiến hành | Ủy ban Kiểm tra Đảng ủy phường Hoa Sữa |
      | Tổ chức, người được kiểm tra      | Chi bộ Trường Mầm non Hoa Sữa          |
      | Nội dung kiểm tra, giám sát       | Thu, chi tài chính năm 2025            |
      | Có trong chương trình năm         | không                                  |
      | Căn cứ mở cuộc ngoài chương trình | Yêu cầu của Ban Thường vụ Đảng ủy      |
    Và ngày 03/03/2026 "Ông Bình" đã thực hiện "Quyết định" trên "cuộc giám sát Trường Mầm non" với:
      | Trưởng đoàn              | Ông Thắng                    |
      | Thành viên đoàn kiểm tra | Ông Thắng; Bà Ngân; Ông Phúc |
      | Văn bản                  | 11-QĐ/UBKTĐU                 |
    Và ngày 04/03/2026 "Ông Thắng" đã thực hiện "Xây dựng đề cương, phân công" trên "cuộc giám sát Trường Mầm non" với:
      | Đề cương gợi ý báo cáo tự kiểm tra  | Đề cương gồm 5 mục                |
      | Phân công nhiệm vụ trong đoàn       | Bà Ngân: sổ thu; Ông Phúc: sổ chi |
      | Mốc thời gian kiểm tra từ ngày      | 01/01/2024                        |
      | Mốc thời gian kiểm tra đến hết ngày | 31/12/2025                        |
      | Tiến hành từ ngày                   | 09/03/2026                        |
      | Tiến hành đến hết ngày              | 27/03/2026                        |
    Và ngày 09/03/2026 "Ông Thắng" đã thực hiện "Triển khai" trên "cuộc giám sát Trường Mầm non" với:
      | Thông báo | Thông báo số 15 gửi chi bộ |
      | Biên bản  | Biên bản triển khai 09/03  |
    Và ngày 13/03/2026 "Bà Ngân" đã thực hiện "Thẩm tra, xác minh" trên "cuộc giám sát Trường Mầm non" với:
      | Biên bản | Biên bản làm việc |
    Và ngày 18/03/2026 "Ông Thắng" đã thực hiện "Tổ chức hội nghị" trên "cuộc giám sát Trường Mầm non" với:
      | Biên bản                                   | Biên bản hội nghị             |
      | Ý kiến của đối tượng kiểm tra tại hội nghị | Chi bộ thống nhất với dự thảo |
    Và ngày 20/03/2026 "Ông Thắng" đã thực hiện "Hoàn chỉnh báo cáo" trên "cuộc giám sát Trường Mầm non" với:
      | Báo cáo | Báo cáo kết quả số 20 |
    Và ngày 24/03/2026 "Ông Bình" đã thực hiện "Xem xét" trên "cuộc giám sát Trường Mầm non" với:
      | Biên bản | Biên bản họp Ủy ban Kiểm tra |

  Quy tắc: Giám sát chỉ nhắc nhở, lưu ý, cảnh báo, yêu cầu; có dấu hiệu vi phạm thì mở cuộc kiểm tra

    Tình huống: Mở cuộc kiểm tra khi có dấu hiệu vi phạm
      Biết ngày 26/03/2026 "Ông Bình" đã thực hiện "Kết luận" trên "cuộc giám sát Trường Mầm non" với:
        | Ưu điểm, khuyết điểm, trách nhiệm | Chưa công khai thu, chi quý III  |
        | Hình thức xử lý trong kết luận    | kiểm tra khi có dấu hiệu vi phạm |
        | Số yêu cầu phải khắc phục         | 0                                |
        | Văn bản                           | 31-TB/UBKTĐU                     |
        | Chữ ký                            | Bà Mai                           |
      Khi "Ông Bình" thực hiện "Chuyển kiểm tra khi có dấu hiệu vi phạm" trên "cuộc giám sát Trường Mầm non" với:
        | Dấu hiệu vi phạm | Thu ngoài quy định ba khoản |
        | Văn bản          | 35-TB/UBKTĐU                |
      Thì hồ sơ "cuộc giám sát Trường Mầm non" có 1 hồ sơ "Cuộc kiểm tra, giám sát" ở trạng thái "Đề xuất"

    Tình huống: Phát hiện sau khi công bố
      Biết ngày 26/03/2026 "Ông Bình" đã thực hiện "Kết luận" trên "cuộc giám sát Trường Mầm non" với:
        | Ưu điểm, khuyết điểm, trách nhiệm | Chưa công khai thu, chi quý III |
        | Hình thức xử lý trong kết luận    | lưu ý, cảnh báo                 |
        | Số yêu cầu phải khắc phục         | 0                               |
        | Văn bản                           | 31-TB/UBKTĐU                    |
        | Chữ ký                            | Bà Mai                          |
      Và ngày 27/03/2026 "Ông Thắng" đã thực hiện "Thông báo, công bố" trên "cuộc giám sát Trường Mầm non" với:
        | Thông báo | Thông báo kết luận đã công bố tại chi bộ |
      Khi "Ông Bình" thực hiện "Chuyển kiểm tra khi có dấu hiệu vi phạm" trên "cuộc giám sát Trường Mầm non" với:
        | Dấu hiệu vi phạm | Thu ngoài quy định ba khoản |
        | Văn bản          | 35-TB/UBKTĐU                |
      Thì hồ sơ "cuộc giám sát Trường Mầm non" có 1 hồ sơ "Cuộc kiểm tra, giám sát"

    Tình huống: Phát hiện khi giám sát chấp hành
      Biết ngày 26/03/2026 "Ông Bình" đã thực hiện "Kết luận" trên "cuộc giám sát Trường Mầm non" với:
        | Ưu điểm, khuyết điểm, trách nhiệm | Chưa công khai thu, chi quý III |
        | Hình thức xử lý trong kết luận    | lưu ý, cảnh báo                 |
        | Số yêu cầu phải khắc phục         | 0                               |
        | Văn bản                           | 31-TB/UBKTĐU                    |
        | Chữ ký                            | Bà Mai                          |
      Và ngày 27/03/2026 "Ông Thắng" đã thực hiện "Thông báo, công bố" trên "cuộc giám sát Trường Mầm non" với:
        | Thông báo | Thông báo kết luận đã công bố tại chi bộ |
      Và ngày 30/03/2026 "Ông Bình" đã thực hiện "Giám sát chấp hành kết luận" trên "cuộc giám sát Trường Mầm non"
      Khi "Ông Bình" thực hiện "Chuyển kiểm tra khi có dấu hiệu vi phạm" trên "cuộc giám sát Trường Mầm non" với:
        | Dấu hiệu vi phạm | Thu ngoài quy định ba khoản |
        | Văn bản          | 35-TB/UBKTĐU                |
      Thì hồ sơ "cuộc giám sát Trường Mầm non" có 1 hồ sơ "Cuộc kiểm tra, giám sát"

    Tình huống: Chuyển xem xét kỷ luật ngay từ giám sát
      Biết hôm nay là ngày 25/03/2026
      Khi "Ông Bình" thử "Chuyển xem xét kỷ luật" trên "cuộc giám sát Trường Mầm non" với:
        | Lý do   | Có dấu hiệu phải xem xét kỷ luật |
        | Văn bản | 33-TB/UBKTĐU                     |
      Thì bị từ chối vì "giám sát chuyên đề"

    Tình huống: Người được giám sát tự mở cuộc kiểm tra
      Biết ngày 26/03/2026 "Ông Bình" đã thực hiện "Kết luận" trên "cuộc giám sát Trường Mầm non" với:
        | Ưu điểm, khuyết điểm, trách nhiệm | Chưa công khai thu, chi quý III |
        | Hình thức xử lý trong kết luận    | nhắc nhở                        |
        | Số yêu cầu phải khắc phục         | 0                               |
        | Văn bản                           | 31-TB/UBKTĐU                    |
        | Chữ ký                            | Bà Mai                          |
      Và "Bà Yến" là "Ủy ban Kiểm tra" của "Ủy ban Kiểm tra Đảng ủy phường Hoa Sữa"
      Khi "Bà Yến" thử "Chuyển kiểm tra khi có dấu hiệu vi phạm" trên "cuộc giám sát Trường Mầm non" với:
        | Dấu hiệu vi phạm | Thu ngoài quy định ba khoản |
        | Văn bản          | 35-TB/UBKTĐU                |
      Thì bị từ chối vì "không được tự quyết định việc của chính mình"
