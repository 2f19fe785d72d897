# language: vi
Tính năng: Chi bộ tự kiểm tra

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

  Quy tắc: Chi bộ tự kiểm tra không lập đoàn; nội dung và thời gian được thông báo ở cuộc họp trước

    Tình huống: Thông báo ở cuộc họp trước
      Biết hôm nay là ngày 03/03/2026
      Khi "Bà Lý" thực hiện "Triển khai" trên "chi bộ tự kiểm tra quý I" với:
        | Ngày họp chi bộ đã thông báo trước | 05/02/2026                   |
        | Biên bản                           | Biên bản họp chi bộ tháng 02 |
      Thì hồ sơ "chi bộ tự kiểm tra quý I" ở trạng thái "Đã triển khai quyết định"

    Tình huống: Thông báo ngay trong ngày
      Biết hôm nay là ngày 03/03/2026
      Khi "Bà Lý" thử "Triển khai" trên "chi bộ tự kiểm tra quý I" với:
        | Ngày họp chi bộ đã thông báo trước | 03/03/2026                   |
        | Biên bản                           | Biên bản họp chi bộ tháng 02 |
      Thì bị từ chối vì "Ngày họp chi bộ đã thông báo trước"

    Tình huống: Lập đoàn kiểm tra
      Biết hôm nay là ngày 03/03/2026
      Khi "Bà Lý" thử "Quyết định" trên "chi bộ tự kiểm tra quý I" với:
        | Trưởng đoàn              | Ông Thắng                    |
        | Thành viên đoàn kiểm tra | Ông Thắng; Bà Ngân; Ông Phúc |
        | Văn bản                  | 11-QĐ/UBKTĐU                 |
      Thì bị từ chối vì "tự kiểm tra của chi bộ"

    Tình huống: Bí thư chi bộ hủy cuộc tự kiểm tra
      Biết hôm nay là ngày 03/03/2026
      Khi "Bà Lý" thực hiện "Hủy" trên "chi bộ tự kiểm tra quý I" với:
        | Lý do | Đảng ủy đang kiểm tra |
      Thì hồ sơ "chi bộ tự kiểm tra quý I" ở trạng thái "Hủy"

  Quy tắc: Đảng viên tự kiểm tra, chi bộ họp, kết luận và báo cáo lên trên

    Tình huống: Đảng viên gửi báo cáo tự kiểm tra
      Biết ngày 03/03/2026 "Bà Lý" đã thực hiện "Triển khai" trên "chi bộ tự kiểm tra quý I" với:
        | Ngày họp chi bộ đã thông báo trước | 05/02/2026                   |
        | Biên bản                           | Biên bản họp chi bộ tháng 02 |
      Và hôm nay là ngày 05/03/2026
      Khi "Bà Yến" thực hiện "Gửi báo cáo tự kiểm tra" trên "chi bộ tự kiểm tra quý I" với:
        | Báo cáo tự kiểm tra, tự giám sát | Báo cáo số 03 của chi bộ |
      Thì hồ sơ "chi bộ tự kiểm tra quý I" ở trạng thái "Đã nhận báo cáo tự kiểm tra"

    Tình huống: Chi bộ họp
      Biết ngày 03/03/2026 "Bà Lý" đã thực hiện "Triển khai" trên "chi bộ tự kiểm tra quý I" với:
        | Ngày họp chi bộ đã thông báo trước | 05/02/2026                   |
        | Biên bản                           | Biên bản họp chi bộ tháng 02 |
      Và ngày 05/03/2026 "Bà Yến" đã thực hiện "Gửi báo cáo tự kiểm tra" trên "chi bộ tự kiểm tra quý I" với:
        | Báo cáo tự kiểm tra, tự giám sát | Báo cáo số 03 của chi bộ |
      Và hôm nay là ngày 10/03/2026
      Khi "Bà Lý" thực hiện "Tổ chức hội nghị" trên "chi bộ tự kiểm tra quý I" với:
        | Biên bản | Biên bản họp chi bộ |
      Thì hồ sơ "chi bộ tự kiểm tra quý I" ở trạng thái "Đã hội nghị với đối tượng"

    Tình huống: Chi bộ kết luận
      Biết ngày 03/03/2026 "Bà Lý" đã thực hiện "Triển khai" trên "chi bộ tự kiểm tra quý I" với:
        | Ngày họp chi bộ đã thông báo trước | 05/02/2026                   |
        | Biên bản                           | Biên bản họp chi bộ tháng 02 |
      Và ngày 05/03/2026 "Bà Yến" đã thực hiện "Gửi báo cáo tự kiểm tra" trên "chi bộ tự kiểm tra quý I" với:
        | Báo cáo tự kiểm tra, tự giám sát | Báo cáo số 03 của chi bộ |
      Và ngày 10/03/2026 "Bà Lý" đã thực hiện "Tổ chức hội nghị" trên "chi bộ tự kiểm tra quý I" với:
        | Biên bản | Biên bản họp chi bộ |
      Khi "Bà Lý" thay mặt "Chi bộ" thực hiện "Kết luận" trên "chi bộ tự kiểm tra quý I" với:
        | Ưu điểm, khuyết điểm, trách nhiệm | Chưa công khai thu, chi quý III |
        | Hình thức xử lý trong kết luận    | yêu cầu khắc phục               |
        | Số yêu cầu phải khắc phục         | 1                               |
        | Văn bản                           | 31-TB/UBKTĐU                    |
        | Chữ ký                            | Bà Lý                           |
      Thì hồ sơ "chi bộ tự kiểm tra quý I" ở trạng thái "Đã ban hành thông báo kết luận"

    Tình huống: Giao khắc phục
      Biết ngày 03/03/2026 "Bà Lý" đã thực hiện "Triển khai" trên "chi bộ tự kiểm tra quý I" với:
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
      Khi "Bà Lý" thực hiện "Giao khắc phục" trên "chi bộ tự kiểm tra quý I" với:
        | Người, tổ chức phải khắc phục | Bà Yến                         |
        | Kết quả, sản phẩm phải đạt    | Công khai thu, chi cả năm 2025 |
        | Hạn khắc phục                 | 30/06/2026                     |
      Thì hồ sơ "chi bộ tự kiểm tra quý I" có 1 hồ sơ "Khắc phục hạn chế, khuyết điểm; thực hiện kiến nghị"

    Tình huống: Báo cáo lên trên
      Biết ngày 03/03/2026 "Bà Lý" đã thực hiện "Triển khai" trên "chi bộ tự kiểm tra quý I" với:
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
      Và hôm nay là ngày 12/03/2026
      Khi "Bà Lý" thực hiện "Thông báo, công bố" trên "chi bộ tự kiểm tra quý I" với:
        | Báo cáo | Báo cáo đảng ủy |
      Thì hồ sơ "chi bộ tự kiểm tra quý I" ở trạng thái "Đã thông báo, công bố kết luận"

    Tình huống: Giao khắc phục sau khi báo cáo
      Biết ngày 03/03/2026 "Bà Lý" đã thực hiện "Triển khai" trên "chi bộ tự kiểm tra quý I" với:
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
      Khi "Bà Lý" thực hiện "Giao khắc phục" trên "chi bộ tự kiểm tra quý I" với:
        | Người, tổ chức phải khắc phục | Bà Yến                         |
        | Kết quả, sản phẩm phải đạt    | Công khai thu, chi cả năm 2025 |
        | Hạn khắc phục                 | 30/06/2026                     |
      Thì hồ sơ "chi bộ tự kiểm tra quý I" ở trạng thái "Đã thông báo, công bố kết luận"
