# language: vi
Tính năng: Kiểm tra thường xuyên

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
      | Hình thức                                 | kiểm tra thường xuyên                  |
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
      | Biên bản                                   | Biên bản hội nghị             |
      | Ý kiến của đối tượng kiểm tra tại hội nghị | Chi bộ thống nhất với dự thảo |
    Và ngày 20/03/2026 "Ông Thắng" đã thực hiện "Hoàn chỉnh báo cáo" trên "cuộc kiểm tra Trường Mầm non" với:
      | Báo cáo | Báo cáo kết quả số 20 |
    Và ngày 24/03/2026 "Ông Bình" đã thực hiện "Xem xét" trên "cuộc kiểm tra Trường Mầm non" với:
      | Biên bản | Biên bản họp Ủy ban Kiểm tra |

  Quy tắc: Kiểm tra thường xuyên theo đúng các bước của cuộc kiểm tra

    Tình huống: Kết luận nhắc nhở
      Biết hôm nay là ngày 26/03/2026
      Khi "Ông Bình" thực hiện "Kết luận" trên "cuộc kiểm tra Trường Mầm non" với:
        | Ưu điểm, khuyết điểm, trách nhiệm | Chưa công khai thu, chi quý III |
        | Hình thức xử lý trong kết luận    | nhắc nhở                        |
        | Số yêu cầu phải khắc phục         | 0                               |
        | Văn bản                           | 31-TB/UBKTĐU                    |
        | Chữ ký                            | Bà Mai                          |
      Thì hồ sơ "cuộc kiểm tra Trường Mầm non" ở trạng thái "Đã ban hành thông báo kết luận"
      Và số liệu "inspections.regular" là 1
      Và số liệu "inspections.with_head" là 1

    Tình huống: Cuộc kiểm tra không chuyển thành cuộc kiểm tra dấu hiệu vi phạm
      Biết ngày 26/03/2026 "Ông Bình" đã thực hiện "Kết luận" trên "cuộc kiểm tra Trường Mầm non" với:
        | Ưu điểm, khuyết điểm, trách nhiệm | Chưa công khai thu, chi quý III |
        | Hình thức xử lý trong kết luận    | nhắc nhở                        |
        | Số yêu cầu phải khắc phục         | 0                               |
        | Văn bản                           | 31-TB/UBKTĐU                    |
        | Chữ ký                            | Bà Mai                          |
      Khi "Ông Bình" thử "Chuyển kiểm tra khi có dấu hiệu vi phạm" trên "cuộc kiểm tra Trường Mầm non" với:
        | Dấu hiệu vi phạm | Thu ngoài quy định ba khoản |
        | Văn bản          | 35-TB/UBKTĐU                |
      Thì bị từ chối vì "giám sát chuyên đề"
