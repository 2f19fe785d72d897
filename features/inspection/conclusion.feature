# language: vi
Tính năng: Kết luận, khắc phục và lưu hồ sơ

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

  Quy tắc: Kết luận có chữ ký của người đứng đầu và nêu rõ số yêu cầu phải khắc phục

    Tình huống: Kết luận yêu cầu khắc phục
      Biết hôm nay là ngày 26/03/2026
      Khi "Ông Bình" thực hiện "Kết luận" trên "cuộc kiểm tra Trường Mầm non" với:
        | Ưu điểm, khuyết điểm, trách nhiệm | Chưa công khai thu, chi quý III |
        | Hình thức xử lý trong kết luận    | yêu cầu khắc phục               |
        | Số yêu cầu phải khắc phục         | 1                               |
        | Văn bản                           | 31-TB/UBKTĐU                    |
        | Chữ ký                            | Bà Mai                          |
      Thì hồ sơ "cuộc kiểm tra Trường Mầm non" ở trạng thái "Đã ban hành thông báo kết luận"

    Tình huống: Kết luận chưa ký
      Biết hôm nay là ngày 26/03/2026
      Khi "Ông Bình" thử "Kết luận" trên "cuộc kiểm tra Trường Mầm non" với:
        | Ưu điểm, khuyết điểm, trách nhiệm | Chưa công khai thu, chi quý III |
        | Hình thức xử lý trong kết luận    | yêu cầu khắc phục               |
        | Số yêu cầu phải khắc phục         | 1                               |
        | Văn bản                           | 31-TB/UBKTĐU                    |
      Thì bị từ chối vì "chữ ký"

    Tình huống: Yêu cầu khắc phục mà không nêu yêu cầu nào
      Biết hôm nay là ngày 26/03/2026
      Khi "Ông Bình" thử "Kết luận" trên "cuộc kiểm tra Trường Mầm non" với:
        | Ưu điểm, khuyết điểm, trách nhiệm | Chưa công khai thu, chi quý III |
        | Hình thức xử lý trong kết luận    | yêu cầu khắc phục               |
        | Số yêu cầu phải khắc phục         | 0                               |
        | Văn bản                           | 31-TB/UBKTĐU                    |
        | Chữ ký                            | Bà Mai                          |
      Thì bị từ chối vì "Số yêu cầu phải khắc phục"

    Tình huống: Số yêu cầu âm
      Biết hôm nay là ngày 26/03/2026
      Khi "Ông Bình" thử "Kết luận" trên "cuộc kiểm tra Trường Mầm non" với:
        | Ưu điểm, khuyết điểm, trách nhiệm | Chưa công khai thu, chi quý III |
        | Hình thức xử lý trong kết luận    | nhắc nhở                        |
        | Số yêu cầu phải khắc phục         | -1                              |
        | Văn bản                           | 31-TB/UBKTĐU                    |
        | Chữ ký                            | Bà Mai                          |
      Thì bị từ chối vì "Số yêu cầu phải khắc phục"

    Tình huống: Người được kiểm tra tự kết luận
      Biết "Bà Yến" là "Ủy ban Kiểm tra" của "Ủy ban Kiểm tra Đảng ủy phường Hoa Sữa"
      Và hôm nay là ngày 26/03/2026
      Khi "Bà Yến" thử "Kết luận" trên "cuộc kiểm tra Trường Mầm non" với:
        | Ưu điểm, khuyết điểm, trách nhiệm | Chưa công khai thu, chi quý III |
        | Hình thức xử lý trong kết luận    | yêu cầu khắc phục               |
        | Số yêu cầu phải khắc phục         | 1                               |
        | Văn bản                           | 31-TB/UBKTĐU                    |
        | Chữ ký                            | Bà Mai                          |
      Thì bị từ chối vì "không được tự quyết định việc của chính mình"

  Quy tắc: Mỗi yêu cầu của kết luận là một hồ sơ khắc phục

    Tình huống: Giao yêu cầu ngay khi kết luận
      Biết ngày 26/03/2026 "Ông Bình" đã thực hiện "Kết luận" trên "cuộc kiểm tra Trường Mầm non" với:
        | Ưu điểm, khuyết điểm, trách nhiệm | Chưa công khai thu, chi quý III |
        | Hình thức xử lý trong kết luận    | yêu cầu khắc phục               |
        | Số yêu cầu phải khắc phục         | 1                               |
        | Văn bản                           | 31-TB/UBKTĐU                    |
        | Chữ ký                            | Bà Mai                          |
      Khi "Ông Bình" thực hiện "Giao khắc phục" trên "cuộc kiểm tra Trường Mầm non" với:
        | Người, tổ chức phải khắc phục | Chi bộ Trường Mầm non Hoa Sữa  |
        | Kết quả, sản phẩm phải đạt    | Công khai thu, chi cả năm 2025 |
        | Hạn khắc phục                 | 30/06/2026                     |
      Thì hồ sơ "cuộc kiểm tra Trường Mầm non" có 1 hồ sơ "Khắc phục hạn chế, khuyết điểm; thực hiện kiến nghị" ở trạng thái "Đã giao"

    Tình huống: Giao yêu cầu khi đã công bố
      Biết ngày 26/03/2026 "Ông Bình" đã thực hiện "Kết luận" trên "cuộc kiểm tra Trường Mầm non" với:
        | Ưu điểm, khuyết điểm, trách nhiệm | Chưa công khai thu, chi quý III |
        | Hình thức xử lý trong kết luận    | yêu cầu khắc phục               |
        | Số yêu cầu phải khắc phục         | 1                               |
        | Văn bản                           | 31-TB/UBKTĐU                    |
        | Chữ ký                            | Bà Mai                          |
      Và ngày 27/03/2026 "Ông Thắng" đã thực hiện "Thông báo, công bố" trên "cuộc kiểm tra Trường Mầm non" với:
        | Thông báo | Thông báo kết luận đã công bố tại chi bộ |
      Khi "Ông Bình" thực hiện "Giao khắc phục" trên "cuộc kiểm tra Trường Mầm non" với:
        | Người, tổ chức phải khắc phục | Chi bộ Trường Mầm non Hoa Sữa  |
        | Kết quả, sản phẩm phải đạt    | Công khai thu, chi cả năm 2025 |
        | Hạn khắc phục                 | 30/06/2026                     |
      Thì hồ sơ "cuộc kiểm tra Trường Mầm non" có 1 hồ sơ "Khắc phục hạn chế, khuyết điểm; thực hiện kiến nghị"

    Tình huống: Giao quá số yêu cầu của kết luận
      Biết ngày 26/03/2026 "Ông Bình" đã thực hiện "Kết luận" trên "cuộc kiểm tra Trường Mầm non" với:
        | Ưu điểm, khuyết điểm, trách nhiệm | Chưa công khai thu, chi quý III |
        | Hình thức xử lý trong kết luận    | yêu cầu khắc phục               |
        | Số yêu cầu phải khắc phục         | 1                               |
        | Văn bản                           | 31-TB/UBKTĐU                    |
        | Chữ ký                            | Bà Mai                          |
      Và ngày 26/03/2026 "Ông Bình" đã thực hiện "Giao khắc phục" trên "cuộc kiểm tra Trường Mầm non" với:
        | Người, tổ chức phải khắc phục | Chi bộ Trường Mầm non Hoa Sữa  |
        | Kết quả, sản phẩm phải đạt    | Công khai thu, chi cả năm 2025 |
        | Hạn khắc phục                 | 30/06/2026                     |
      Khi "Ông Bình" thử "Giao khắc phục" trên "cuộc kiểm tra Trường Mầm non" với:
        | Người, tổ chức phải khắc phục | Chi bộ Trường Mầm non Hoa Sữa  |
        | Kết quả, sản phẩm phải đạt    | Công khai thu, chi cả năm 2025 |
        | Hạn khắc phục                 | 30/06/2026                     |
      Thì bị từ chối vì "Số yêu cầu phải khắc phục"

    Tình huống: Hạn khắc phục là một ngày đã qua
      Biết ngày 26/03/2026 "Ông Bình" đã thực hiện "Kết luận" trên "cuộc kiểm tra Trường Mầm non" với:
        | Ưu điểm, khuyết điểm, trách nhiệm | Chưa công khai thu, chi quý III |
        | Hình thức xử lý trong kết luận    | yêu cầu khắc phục               |
        | Số yêu cầu phải khắc phục         | 1                               |
        | Văn bản                           | 31-TB/UBKTĐU                    |
        | Chữ ký                            | Bà Mai                          |
      Khi "Ông Bình" thử "Giao khắc phục" trên "cuộc kiểm tra Trường Mầm non" với:
        | Người, tổ chức phải khắc phục | Chi bộ Trường Mầm non Hoa Sữa  |
        | Kết quả, sản phẩm phải đạt    | Công khai thu, chi cả năm 2025 |
        | Hạn khắc phục                 | 26/03/2026                     |
      Thì bị từ chối vì "Hạn khắc phục"

    Tình huống: Người được kiểm tra tự giao việc cho mình
      Biết ngày 26/03/2026 "Ông Bình" đã thực hiện "Kết luận" trên "cuộc kiểm tra Trường Mầm non" với:
        | Ưu điểm, khuyết điểm, trách nhiệm | Chưa công khai thu, chi quý III |
        | Hình thức xử lý trong kết luận    | yêu cầu khắc phục               |
        | Số yêu cầu phải khắc phục         | 1                               |
        | Văn bản                           | 31-TB/UBKTĐU                    |
        | Chữ ký                            | Bà Mai                          |
      Và "Bà Yến" là "Ủy ban Kiểm tra" của "Ủy ban Kiểm tra Đảng ủy phường Hoa Sữa"
      Khi "Bà Yến" thử "Giao khắc phục" trên "cuộc kiểm tra Trường Mầm non" với:
        | Người, tổ chức phải khắc phục | Chi bộ Trường Mầm non Hoa Sữa  |
        | Kết quả, sản phẩm phải đạt    | Công khai thu, chi cả năm 2025 |
        | Hạn khắc phục                 | 30/06/2026                     |
      Thì bị từ chối vì "không được tự quyết định việc của chính mình"

  Quy tắc: Kết luận được công bố và giám sát việc chấp hành

    Tình huống: Công bố kết luận
      Biết ngày 26/03/2026 "Ông Bình" đã thực hiện "Kết luận" trên "cuộc kiểm tra Trường Mầm non" với:
        | Ưu điểm, khuyết điểm, trách nhiệm | Chưa công khai thu, chi quý III |
        | Hình thức xử lý trong kết luận    | yêu cầu khắc phục               |
        | Số yêu cầu phải khắc phục         | 1                               |
        | Văn bản                           | 31-TB/UBKTĐU                    |
        | Chữ ký                            | Bà Mai                          |
      Và hôm nay là ngày 27/03/2026
      Khi "Ông Thắng" thực hiện "Thông báo, công bố" trên "cuộc kiểm tra Trường Mầm non" với:
        | Thông báo | Thông báo kết luận đã công bố tại chi bộ |
      Thì hồ sơ "cuộc kiểm tra Trường Mầm non" ở trạng thái "Đã thông báo, công bố kết luận"
      Và hạn "Lập và nộp lưu hồ sơ" của "cuộc kiểm tra Trường Mầm non" là ngày 17/04/2026

    Tình huống: Giám sát chấp hành
      Biết ngày 26/03/2026 "Ông Bình" đã thực hiện "Kết luận" trên "cuộc kiểm tra Trường Mầm non" với:
        | Ưu điểm, khuyết điểm, trách nhiệm | Chưa công khai thu, chi quý III |
        | Hình thức xử lý trong kết luận    | yêu cầu khắc phục               |
        | Số yêu cầu phải khắc phục         | 1                               |
        | Văn bản                           | 31-TB/UBKTĐU                    |
        | Chữ ký                            | Bà Mai                          |
      Và ngày 27/03/2026 "Ông Thắng" đã thực hiện "Thông báo, công bố" trên "cuộc kiểm tra Trường Mầm non" với:
        | Thông báo | Thông báo kết luận đã công bố tại chi bộ |
      Khi "Ông Bình" thực hiện "Giám sát chấp hành kết luận" trên "cuộc kiểm tra Trường Mầm non"
      Thì hồ sơ "cuộc kiểm tra Trường Mầm non" ở trạng thái "Giám sát thực hiện kết luận"

    Tình huống: Người được kiểm tra tự công bố
      Biết ngày 26/03/2026 "Ông Bình" đã thực hiện "Kết luận" trên "cuộc kiểm tra Trường Mầm non" với:
        | Ưu điểm, khuyết điểm, trách nhiệm | Chưa công khai thu, chi quý III |
        | Hình thức xử lý trong kết luận    | yêu cầu khắc phục               |
        | Số yêu cầu phải khắc phục         | 1                               |
        | Văn bản                           | 31-TB/UBKTĐU                    |
        | Chữ ký                            | Bà Mai                          |
      Và "Bà Yến" là "Ủy ban Kiểm tra" của "Ủy ban Kiểm tra Đảng ủy phường Hoa Sữa"
      Khi "Bà Yến" thử "Thông báo, công bố" trên "cuộc kiểm tra Trường Mầm non" với:
        | Thông báo | Thông báo kết luận đã công bố tại chi bộ |
      Thì bị từ chối vì "không được tự quyết định việc của chính mình"

    Tình huống: Người được kiểm tra tự giám sát
      Biết ngày 26/03/2026 "Ông Bình" đã thực hiện "Kết luận" trên "cuộc kiểm tra Trường Mầm non" với:
        | Ưu điểm, khuyết điểm, trách nhiệm | Chưa công khai thu, chi quý III |
        | Hình thức xử lý trong kết luận    | yêu cầu khắc phục               |
        | Số yêu cầu phải khắc phục         | 1                               |
        | Văn bản                           | 31-TB/UBKTĐU                    |
        | Chữ ký                            | Bà Mai                          |
      Và ngày 27/03/2026 "Ông Thắng" đã thực hiện "Thông báo, công bố" trên "cuộc kiểm tra Trường Mầm non" với:
        | Thông báo | Thông báo kết luận đã công bố tại chi bộ |
      Và "Bà Yến" là "Ủy ban Kiểm tra" của "Ủy ban Kiểm tra Đảng ủy phường Hoa Sữa"
      Khi "Bà Yến" thử "Giám sát chấp hành kết luận" trên "cuộc kiểm tra Trường Mầm non"
      Thì bị từ chối vì "không được tự quyết định việc của chính mình"

  Quy tắc: Hồ sơ chỉ được lưu khi mọi yêu cầu đã được giao, không phải chờ khắc phục xong

    Tình huống: Còn yêu cầu chưa giao
      Biết ngày 26/03/2026 "Ông Bình" đã thực hiện "Kết luận" trên "cuộc kiểm tra Trường Mầm non" với:
        | Ưu điểm, khuyết điểm, trách nhiệm | Chưa công khai thu, chi quý III |
        | Hình thức xử lý trong kết luận    | yêu cầu khắc phục               |
        | Số yêu cầu phải khắc phục         | 1                               |
        | Văn bản                           | 31-TB/UBKTĐU                    |
        | Chữ ký                            | Bà Mai                          |
      Và ngày 27/03/2026 "Ông Thắng" đã thực hiện "Thông báo, công bố" trên "cuộc kiểm tra Trường Mầm non" với:
        | Thông báo | Thông báo kết luận đã công bố tại chi bộ |
      Khi "Bà Ngân" thử "Lưu hồ sơ" trên "cuộc kiểm tra Trường Mầm non" với:
        | Mục lục hồ sơ lưu | Quyết định; Biên bản; Báo cáo; Thông báo kết luận |
      Thì bị từ chối vì "Số yêu cầu phải khắc phục"

    Tình huống: Đã giao, chưa khắc phục xong
      Biết ngày 26/03/2026 "Ông Bình" đã thực hiện "Kết luận" trên "cuộc kiểm tra Trường Mầm non" với:
        | Ưu điểm, khuyết điểm, trách nhiệm | Chưa công khai thu, chi quý III |
        | Hình thức xử lý trong kết luận    | yêu cầu khắc phục               |
        | Số yêu cầu phải khắc phục         | 1                               |
        | Văn bản                           | 31-TB/UBKTĐU                    |
        | Chữ ký                            | Bà Mai                          |
      Và ngày 26/03/2026 "Ông Bình" đã thực hiện "Giao khắc phục" trên "cuộc kiểm tra Trường Mầm non" với:
        | Người, tổ chức phải khắc phục | Chi bộ Trường Mầm non Hoa Sữa  |
        | Kết quả, sản phẩm phải đạt    | Công khai thu, chi cả năm 2025 |
        | Hạn khắc phục                 | 30/06/2026                     |
      Và ngày 27/03/2026 "Ông Thắng" đã thực hiện "Thông báo, công bố" trên "cuộc kiểm tra Trường Mầm non" với:
        | Thông báo | Thông báo kết luận đã công bố tại chi bộ |
      Và hôm nay là ngày 17/04/2026
      Khi "Bà Ngân" thực hiện "Lưu hồ sơ" trên "cuộc kiểm tra Trường Mầm non" với:
        | Mục lục hồ sơ lưu | Quyết định; Biên bản; Báo cáo; Thông báo kết luận |
      Thì hồ sơ "cuộc kiểm tra Trường Mầm non" ở trạng thái "Đã lưu hồ sơ"
      Và hồ sơ "cuộc kiểm tra Trường Mầm non" không quá hạn "Lập và nộp lưu hồ sơ"

    Tình huống: Giao yêu cầu và lưu khi đang giám sát
      Biết ngày 26/03/2026 "Ông Bình" đã thực hiện "Kết luận" trên "cuộc kiểm tra Trường Mầm non" với:
        | Ưu điểm, khuyết điểm, trách nhiệm | Chưa công khai thu, chi quý III |
        | Hình thức xử lý trong kết luận    | yêu cầu khắc phục               |
        | Số yêu cầu phải khắc phục         | 1                               |
        | Văn bản                           | 31-TB/UBKTĐU                    |
        | Chữ ký                            | Bà Mai                          |
      Và ngày 27/03/2026 "Ông Thắng" đã thực hiện "Thông báo, công bố" trên "cuộc kiểm tra Trường Mầm non" với:
        | Thông báo | Thông báo kết luận đã công bố tại chi bộ |
      Và ngày 30/03/2026 "Ông Bình" đã thực hiện "Giám sát chấp hành kết luận" trên "cuộc kiểm tra Trường Mầm non"
      Và ngày 31/03/2026 "Ông Bình" đã thực hiện "Giao khắc phục" trên "cuộc kiểm tra Trường Mầm non" với:
        | Người, tổ chức phải khắc phục | Chi bộ Trường Mầm non Hoa Sữa  |
        | Kết quả, sản phẩm phải đạt    | Công khai thu, chi cả năm 2025 |
        | Hạn khắc phục                 | 30/06/2026                     |
      Khi "Ông Thắng" thực hiện "Lưu hồ sơ" trên "cuộc kiểm tra Trường Mầm non" với:
        | Mục lục hồ sơ lưu | Quyết định; Biên bản; Báo cáo; Thông báo kết luận |
      Thì hồ sơ "cuộc kiểm tra Trường Mầm non" ở trạng thái "Đã lưu hồ sơ"
