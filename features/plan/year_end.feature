# language: vi
Tính năng: Cuối năm kế hoạch cá nhân chỉ được đánh giá trên kết quả từng công việc

  Bối cảnh:
    Biết hôm nay là ngày 05/01/2026
    Và "Bà Hoa" là "Chi bộ" của "Chi bộ khu dân cư số 3"
    Và "Bà Thu" là "Chi ủy, bí thư chi bộ" của "Chi bộ khu dân cư số 3"
    Và "Bà Lan" là "Văn phòng cấp ủy" của "Đảng ủy phường Hoa Sữa"
    Và hồ sơ "kế hoạch của bà Hoa" thuộc loại "Kế hoạch tu dưỡng, rèn luyện" do "Bà Lan" mở ngày 05/01/2026 với:
      | Người lập kế hoạch                               | Bà Hoa                 |
      | Cấp ủy quản lý hồ sơ                             | Đảng ủy phường Hoa Sữa |
      | Chi bộ                                           | Chi bộ khu dân cư số 3 |
      | Cấp có thẩm quyền xác nhận, phê duyệt            | Đảng ủy phường Hoa Sữa |
      | Đối tượng                                        | đảng viên              |
      | Năm                                              | 2026                   |
      | Thuộc diện phải niêm yết                         | không                  |
      | Thuộc diện Ban Thường vụ quản lý                 | không                  |
      | Thuộc diện mở rộng đối tượng niêm yết            | không                  |
      | Số hạn chế, khuyết điểm năm trước chưa khắc phục | 0                      |
    Và ngày 06/01/2026 "Bà Hoa" đã thực hiện "Bắt đầu dự thảo" trên "kế hoạch của bà Hoa"
    Và ngày 12/01/2026 "Bà Hoa" đã thực hiện "Đăng ký" trên "kế hoạch của bà Hoa" với:
      | Chuyên đề năm    | Gần dân, nghe dân                       |
      | Công việc cụ thể | Giúp hai hộ khó khăn; Dự họp tổ dân phố |
    Và ngày 15/01/2026 "Bà Thu" đã thực hiện "Đưa ra chi bộ góp ý" trên "kế hoạch của bà Hoa" với:
      | Biên bản | Biên bản họp chi bộ số 01 |
    Và ngày 20/01/2026 "Bà Thu" đã thực hiện "Xác nhận, phê duyệt" trên "kế hoạch của bà Hoa" với:
      | Văn bản | 02-NQ/CB |
    Và ngày 21/01/2026 "Bà Lan" đã thực hiện "Triển khai" trên "kế hoạch của bà Hoa"
    Và ngày 01/12/2026 "Bà Thu" đã thực hiện "Kiểm điểm cuối năm" trên "kế hoạch của bà Hoa"

  Quy tắc: Không đánh giá khi chưa tập hợp góp ý, khắc phục và chưa có kết quả từng công việc

    Tình huống: Chưa có kết quả từng công việc
      Biết ngày 02/12/2026 "Bà Lan" đã thực hiện "Tập hợp ý kiến góp ý trong năm" trên "kế hoạch của bà Hoa" với:
        | Số ý kiến góp ý đã nhận trong năm | 1 |
        | Số ý kiến góp ý đã trả lời        | 1 |
      Và ngày 02/12/2026 "Bà Lan" đã thực hiện "Tập hợp kết quả khắc phục trong năm" trên "kế hoạch của bà Hoa" với:
        | Số nội dung phải khắc phục trong năm   | 1 |
        | Số nội dung đã được xác nhận khắc phục | 1 |
      Và hôm nay là ngày 04/12/2026
      Khi "Bà Thu" thử "Đánh giá" trên "kế hoạch của bà Hoa" với:
        | Kết quả thực hiện | hoàn thành |
      Thì bị từ chối vì "số lần đã thực hiện bước Báo cáo kết quả từng công việc"
      Và bị từ chối vì "căn cứ Cấu hình của địa phương về kiểm điểm kế hoạch cuối năm"

    Tình huống: Chưa tập hợp ý kiến góp ý
      Biết ngày 02/12/2026 "Bà Lan" đã thực hiện "Tập hợp kết quả khắc phục trong năm" trên "kế hoạch của bà Hoa" với:
        | Số nội dung phải khắc phục trong năm   | 1 |
        | Số nội dung đã được xác nhận khắc phục | 1 |
      Và ngày 03/12/2026 "Bà Hoa" đã thực hiện "Báo cáo kết quả từng công việc" trên "kế hoạch của bà Hoa" với:
        | Số công việc đã thực hiện                 | 2                  |
        | Số công việc chưa thực hiện hoặc chưa đạt | 0                  |
        | Báo cáo tự kiểm tra, tự giám sát          | Báo cáo của bà Hoa |
      Và hôm nay là ngày 04/12/2026
      Khi "Bà Thu" thử "Đánh giá" trên "kế hoạch của bà Hoa" với:
        | Kết quả thực hiện | hoàn thành |
      Thì bị từ chối vì "Tập hợp ý kiến góp ý trong năm"

    Tình huống: Chưa tập hợp kết quả khắc phục
      Biết ngày 02/12/2026 "Bà Lan" đã thực hiện "Tập hợp ý kiến góp ý trong năm" trên "kế hoạch của bà Hoa" với:
        | Số ý kiến góp ý đã nhận trong năm | 1 |
        | Số ý kiến góp ý đã trả lời        | 1 |
      Và ngày 03/12/2026 "Bà Hoa" đã thực hiện "Báo cáo kết quả từng công việc" trên "kế hoạch của bà Hoa" với:
        | Số công việc đã thực hiện                 | 2                  |
        | Số công việc chưa thực hiện hoặc chưa đạt | 0                  |
        | Báo cáo tự kiểm tra, tự giám sát          | Báo cáo của bà Hoa |
      Và hôm nay là ngày 04/12/2026
      Khi "Bà Thu" thử "Đánh giá" trên "kế hoạch của bà Hoa" với:
        | Kết quả thực hiện | hoàn thành |
      Thì bị từ chối vì "Tập hợp kết quả khắc phục trong năm"

  Quy tắc: Còn công việc chưa thực hiện hoặc chưa đạt thì không được đánh giá là hoàn thành

    Bối cảnh:
      Biết ngày 02/12/2026 "Bà Lan" đã thực hiện "Tập hợp ý kiến góp ý trong năm" trên "kế hoạch của bà Hoa" với:
        | Số ý kiến góp ý đã nhận trong năm | 1 |
        | Số ý kiến góp ý đã trả lời        | 1 |
      Và ngày 02/12/2026 "Bà Lan" đã thực hiện "Tập hợp kết quả khắc phục trong năm" trên "kế hoạch của bà Hoa" với:
        | Số nội dung phải khắc phục trong năm   | 1 |
        | Số nội dung đã được xác nhận khắc phục | 1 |

    Tình huống: Làm xong cả hai việc thì được đánh giá hoàn thành
      Biết ngày 03/12/2026 "Bà Hoa" đã thực hiện "Báo cáo kết quả từng công việc" trên "kế hoạch của bà Hoa" với:
        | Số công việc đã thực hiện                 | 2                  |
        | Số công việc chưa thực hiện hoặc chưa đạt | 0                  |
        | Báo cáo tự kiểm tra, tự giám sát          | Báo cáo của bà Hoa |
      Và hôm nay là ngày 04/12/2026
      Khi "Bà Thu" thực hiện "Đánh giá" trên "kế hoạch của bà Hoa" với:
        | Kết quả thực hiện | hoàn thành |
      Thì hồ sơ "kế hoạch của bà Hoa" ở trạng thái "Đã đánh giá kết quả thực hiện"
      Và hồ sơ "kế hoạch của bà Hoa" có "Số công việc chuyển sang năm sau" là "0"

    Tình huống: Còn một việc chưa làm mà đánh giá hoàn thành
      Biết ngày 03/12/2026 "Bà Hoa" đã thực hiện "Báo cáo kết quả từng công việc" trên "kế hoạch của bà Hoa" với:
        | Số công việc đã thực hiện                 | 1                  |
        | Số công việc chưa thực hiện hoặc chưa đạt | 1                  |
        | Công việc chưa thực hiện hoặc chưa đạt    | Dự họp tổ dân phố  |
        | Báo cáo tự kiểm tra, tự giám sát          | Báo cáo của bà Hoa |
      Và hôm nay là ngày 04/12/2026
      Khi "Bà Thu" thử "Đánh giá" trên "kế hoạch của bà Hoa" với:
        | Kết quả thực hiện | hoàn thành |
      Thì bị từ chối vì "Kết quả thực hiện"

    Tình huống: Còn một việc chưa làm thì hoàn thành một phần, việc ấy chuyển sang năm sau
      Biết ngày 03/12/2026 "Bà Hoa" đã thực hiện "Báo cáo kết quả từng công việc" trên "kế hoạch của bà Hoa" với:
        | Số công việc đã thực hiện                 | 1                  |
        | Số công việc chưa thực hiện hoặc chưa đạt | 1                  |
        | Công việc chưa thực hiện hoặc chưa đạt    | Dự họp tổ dân phố  |
        | Báo cáo tự kiểm tra, tự giám sát          | Báo cáo của bà Hoa |
      Và hôm nay là ngày 04/12/2026
      Khi "Bà Thu" thực hiện "Đánh giá" trên "kế hoạch của bà Hoa" với:
        | Kết quả thực hiện | hoàn thành một phần |
      Thì hồ sơ "kế hoạch của bà Hoa" có "Kết quả thực hiện" là "hoàn thành một phần"
      Và hồ sơ "kế hoạch của bà Hoa" có "Số công việc chuyển sang năm sau" là "1"

    Tình huống: Tập thể chi bộ không thay chi ủy đánh giá kế hoạch của bà Hoa
      Biết ngày 03/12/2026 "Bà Hoa" đã thực hiện "Báo cáo kết quả từng công việc" trên "kế hoạch của bà Hoa" với:
        | Số công việc đã thực hiện                 | 2                  |
        | Số công việc chưa thực hiện hoặc chưa đạt | 0                  |
        | Báo cáo tự kiểm tra, tự giám sát          | Báo cáo của bà Hoa |
      Và "Ông Quý" là "Chi bộ" của "Chi bộ khu dân cư số 3"
      Khi "Ông Quý" thử "Đánh giá" trên "kế hoạch của bà Hoa" với:
        | Kết quả thực hiện | hoàn thành |
      Thì bị từ chối vì "không có thẩm quyền"

    Tình huống: Bà Hoa vào chi ủy rồi tự đánh giá kế hoạch của mình, không nêu kết quả
      Biết ngày 03/12/2026 "Bà Hoa" đã thực hiện "Báo cáo kết quả từng công việc" trên "kế hoạch của bà Hoa" với:
        | Số công việc đã thực hiện                 | 2                  |
        | Số công việc chưa thực hiện hoặc chưa đạt | 0                  |
        | Báo cáo tự kiểm tra, tự giám sát          | Báo cáo của bà Hoa |
      Và "Bà Hoa" là "Chi ủy, bí thư chi bộ" của "Chi bộ khu dân cư số 3"
      Khi "Bà Hoa" thử "Đánh giá" trên "kế hoạch của bà Hoa"
      Thì bị từ chối vì "không được tự quyết định việc của chính mình"
      Và bị từ chối vì "thiếu: Kết quả thực hiện"
