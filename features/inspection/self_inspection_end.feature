# language: vi
Tính năng: Kết thúc cuộc tự kiểm tra của chi bộ

  Bối cảnh:
    Biết hôm nay là ngày 02/03/2026
    Và "Ông Bình" là "Ủy ban Kiểm tra" của "Ủy ban Kiểm tra Đảng ủy phường Hoa Sữa"
    Và "Bà Mai" là "Người đứng đầu" của "Ủy ban Kiểm tra Đảng ủy phường Hoa Sữa"
    Và "Ông Thắng" là "Trưởng đoàn, tổ trưởng giám sát" của "Ủy ban Kiểm tra Đảng ủy phường Hoa Sữa"
    Và "Bà Ngân" là "Thành viên đoàn, tổ giám sát" của "Ủy ban Kiểm tra Đảng ủy phường Hoa Sữa"
    Và "Ông Phúc" là "Thành viên đoàn, tổ giám sát" của "Ủy ban Kiểm tra Đảng ủy phường Hoa Sữa"
    Và "Bà Yến" là "Người đứng đầu" của "Chi bộ Trường Mầm non Hoa Sữa"
    Và "Bà Lý" là "Chi ủy, bí thư chi bộ" của "Chi bộ Trường Mầm non Hoa Sữa"
    Và hồ sơ "chi bộ tự kiểm tra quý I" thuộc loại "Cuộc kiểm tra, giám sát" do "Bà Lý" mở ngày 02/03/2026 với:
      | Hình thức                         | tự kiểm tra của chi bộ            |
      | Cấp tiến hành                     | cấp cơ sở                         |
      | Cấp ủy, Ủy ban Kiểm tra tiến hành | Chi bộ Trường Mầm non Hoa Sữa     |
      | Tổ chức, người được kiểm tra      | Chi bộ Trường Mầm non Hoa Sữa     |
      | Nội dung kiểm tra, giám sát       | Thu, chi tài chính năm 2025       |
      | Có trong chương trình năm         | không                             |
      | Căn cứ mở cuộc ngoài chương trình | Yêu cầu của Ban Thường vụ Đảng ủy |
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
    Và ngày 11/03/2026 "Bà Lý" đã thực hiện "Giao khắc phục" trên "chi bộ tự kiểm tra quý I" với:
      | Người, tổ chức phải khắc phục | Bà Yến                         |
      | Kết quả, sản phẩm phải đạt    | Công khai thu, chi cả năm 2025 |
      | Hạn khắc phục                 | 30/06/2026                     |
    Và ngày 12/03/2026 "Bà Lý" đã thực hiện "Thông báo, công bố" trên "chi bộ tự kiểm tra quý I" với:
      | Báo cáo | Báo cáo đảng ủy |

  Quy tắc: Hồ sơ tự kiểm tra được lưu ở chi bộ, tính là cuộc kiểm tra

    Tình huống: Lưu hồ sơ
      Biết hôm nay là ngày 20/03/2026
      Khi "Bà Lý" thực hiện "Lưu hồ sơ" trên "chi bộ tự kiểm tra quý I" với:
        | Mục lục hồ sơ lưu | Quyết định; Biên bản; Báo cáo; Thông báo kết luận |
      Thì hồ sơ "chi bộ tự kiểm tra quý I" ở trạng thái "Đã lưu hồ sơ"
      Và hạn "Lập và nộp lưu hồ sơ" của "chi bộ tự kiểm tra quý I" đã được thực hiện đúng hạn
      Và số liệu "inspections.self_inspection" là 1
      Và số liệu "inspections.concluded" là 1 trên 1
