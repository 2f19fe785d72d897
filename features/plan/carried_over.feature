# language: vi
Tính năng: Việc chưa đạt của cán bộ chủ chốt, người đứng đầu chuyển sang năm sau

  Bối cảnh:
    Biết hôm nay là ngày 05/01/2026
    Và "Bà Lan" là "Văn phòng cấp ủy" của "Đảng ủy phường Hoa Sữa"
    Và "Bà Mai" là "Văn phòng cấp ủy" của "Thành ủy Sông Mây"
    Và "Bà Thu" là "Chi ủy, bí thư chi bộ" của "Chi bộ khu dân cư số 3"

  Quy tắc: Kế hoạch của cán bộ chủ chốt do Ban Thường vụ đánh giá

    Bối cảnh:
      Biết "Bà Yến" là "Người đứng đầu" của "Trường Mầm non Hoa Sữa"
      Và hồ sơ "kế hoạch của bà Yến" thuộc loại "Kế hoạch tu dưỡng, rèn luyện" do "Bà Lan" mở ngày 05/01/2026 với:
        | Người lập kế hoạch                               | Bà Yến                 |
        | Cấp ủy quản lý hồ sơ                             | Đảng ủy phường Hoa Sữa |
        | Chi bộ                                           | Chi bộ khu dân cư số 3 |
        | Cấp có thẩm quyền xác nhận, phê duyệt            | Thành ủy Sông Mây      |
        | Đối tượng                                        | cán bộ chủ chốt        |
        | Năm                                              | 2026                   |
        | Thuộc diện phải niêm yết                         | không                  |
        | Thuộc diện Ban Thường vụ quản lý                 | có                     |
        | Thuộc diện mở rộng đối tượng niêm yết            | không                  |
        | Số hạn chế, khuyết điểm năm trước chưa khắc phục | 0                      |
      Và ngày 06/01/2026 "Bà Yến" đã thực hiện "Bắt đầu dự thảo" trên "kế hoạch của bà Yến"
      Và ngày 12/01/2026 "Bà Yến" đã thực hiện "Đăng ký" trên "kế hoạch của bà Yến" với:
        | Chuyên đề năm    | Nêu gương của người đứng đầu                   |
        | Công việc cụ thể | Tiếp dân đúng lịch; Công khai thu chi từng quý |
      Và ngày 15/01/2026 "Bà Thu" đã thực hiện "Đưa ra chi bộ góp ý" trên "kế hoạch của bà Yến" với:
        | Biên bản | Biên bản họp chi bộ số 01 |
      Và ngày 20/01/2026 "Bà Mai" thay mặt "Ban Thường vụ" đã thực hiện "Xác nhận, phê duyệt" trên "kế hoạch của bà Yến" với:
        | Văn bản | 12-QĐ/TU |
      Và ngày 21/01/2026 "Bà Lan" đã thực hiện "Triển khai" trên "kế hoạch của bà Yến"
      Và ngày 01/12/2026 "Bà Thu" đã thực hiện "Kiểm điểm cuối năm" trên "kế hoạch của bà Yến"
      Và ngày 02/12/2026 "Bà Lan" đã thực hiện "Tập hợp ý kiến góp ý trong năm" trên "kế hoạch của bà Yến" với:
        | Số ý kiến góp ý đã nhận trong năm | 2 |
        | Số ý kiến góp ý đã trả lời        | 2 |
      Và ngày 02/12/2026 "Bà Lan" đã thực hiện "Tập hợp kết quả khắc phục trong năm" trên "kế hoạch của bà Yến" với:
        | Số nội dung phải khắc phục trong năm   | 0 |
        | Số nội dung đã được xác nhận khắc phục | 0 |

    Tình huống: Bà Yến có một trong hai công việc chưa đạt
      Biết ngày 03/12/2026 "Bà Yến" đã thực hiện "Báo cáo kết quả từng công việc" trên "kế hoạch của bà Yến" với:
        | Số công việc đã thực hiện                 | 1                          |
        | Số công việc chưa thực hiện hoặc chưa đạt | 1                          |
        | Công việc chưa thực hiện hoặc chưa đạt    | Công khai thu chi từng quý |
        | Báo cáo tự kiểm tra, tự giám sát          | Báo cáo của bà Yến         |
      Khi "Bà Mai" thay mặt "Ban Thường vụ" thực hiện "Đánh giá" trên "kế hoạch của bà Yến" với:
        | Kết quả thực hiện | hoàn thành một phần |
      Thì hồ sơ "kế hoạch của bà Yến" ở trạng thái "Đã đánh giá kết quả thực hiện"
      Và hồ sơ "kế hoạch của bà Yến" có "Số công việc chuyển sang năm sau" là "1"

    Tình huống: Ban Tổ chức không thay Ban Thường vụ đánh giá kế hoạch của bà Yến
      Biết ngày 03/12/2026 "Bà Yến" đã thực hiện "Báo cáo kết quả từng công việc" trên "kế hoạch của bà Yến" với:
        | Số công việc đã thực hiện                 | 2                  |
        | Số công việc chưa thực hiện hoặc chưa đạt | 0                  |
        | Báo cáo tự kiểm tra, tự giám sát          | Báo cáo của bà Yến |
      Và "Ông Minh" là "Ban Tổ chức" của "Thành ủy Sông Mây"
      Khi "Ông Minh" thử "Đánh giá" trên "kế hoạch của bà Yến" với:
        | Kết quả thực hiện | hoàn thành |
      Thì bị từ chối vì "không có thẩm quyền"

    Tình huống: Bà Yến tự đánh giá kế hoạch của mình, không nêu kết quả
      Biết ngày 03/12/2026 "Bà Yến" đã thực hiện "Báo cáo kết quả từng công việc" trên "kế hoạch của bà Yến" với:
        | Số công việc đã thực hiện                 | 2                  |
        | Số công việc chưa thực hiện hoặc chưa đạt | 0                  |
        | Báo cáo tự kiểm tra, tự giám sát          | Báo cáo của bà Yến |
      Và "Bà Yến" là "Ban Thường vụ" của "Thành ủy Sông Mây"
      Khi "Bà Yến" thử "Đánh giá" trên "kế hoạch của bà Yến"
      Thì bị từ chối vì "không được tự quyết định việc của chính mình"
      Và bị từ chối vì "thiếu: Kết quả thực hiện"

  Quy tắc: Kế hoạch của người đứng đầu do cấp ủy cấp trên đánh giá

    Bối cảnh:
      Biết "Ông An" là "Người đứng đầu" của "Đảng ủy phường Hoa Sữa"
      Và hồ sơ "kế hoạch của ông An" thuộc loại "Kế hoạch tu dưỡng, rèn luyện" do "Bà Lan" mở ngày 05/01/2026 với:
        | Người lập kế hoạch                               | Ông An                 |
        | Cấp ủy quản lý hồ sơ                             | Đảng ủy phường Hoa Sữa |
        | Chi bộ                                           | Chi bộ khu dân cư số 3 |
        | Cấp có thẩm quyền xác nhận, phê duyệt            | Thành ủy Sông Mây      |
        | Đối tượng                                        | người đứng đầu         |
        | Năm                                              | 2026                   |
        | Thuộc diện phải niêm yết                         | không                  |
        | Thuộc diện Ban Thường vụ quản lý                 | có                     |
        | Thuộc diện mở rộng đối tượng niêm yết            | không                  |
        | Số hạn chế, khuyết điểm năm trước chưa khắc phục | 0                      |
      Và ngày 06/01/2026 "Ông An" đã thực hiện "Bắt đầu dự thảo" trên "kế hoạch của ông An"
      Và ngày 12/01/2026 "Ông An" đã thực hiện "Đăng ký" trên "kế hoạch của ông An" với:
        | Chuyên đề năm    | Nêu gương của người đứng đầu                   |
        | Công việc cụ thể | Tiếp dân đúng lịch; Công khai thu chi từng quý |
      Và ngày 15/01/2026 "Bà Thu" đã thực hiện "Đưa ra chi bộ góp ý" trên "kế hoạch của ông An" với:
        | Biên bản | Biên bản họp chi bộ số 01 |
      Và ngày 20/01/2026 "Bà Mai" thay mặt "Cấp ủy" đã thực hiện "Xác nhận, phê duyệt" trên "kế hoạch của ông An" với:
        | Văn bản | 08-QĐ/TU |
      Và ngày 21/01/2026 "Bà Lan" đã thực hiện "Triển khai" trên "kế hoạch của ông An"
      Và ngày 01/12/2026 "Bà Thu" đã thực hiện "Kiểm điểm cuối năm" trên "kế hoạch của ông An"
      Và ngày 02/12/2026 "Bà Lan" đã thực hiện "Tập hợp ý kiến góp ý trong năm" trên "kế hoạch của ông An" với:
        | Số ý kiến góp ý đã nhận trong năm | 2 |
        | Số ý kiến góp ý đã trả lời        | 2 |
      Và ngày 02/12/2026 "Bà Lan" đã thực hiện "Tập hợp kết quả khắc phục trong năm" trên "kế hoạch của ông An" với:
        | Số nội dung phải khắc phục trong năm   | 0 |
        | Số nội dung đã được xác nhận khắc phục | 0 |

    Tình huống: Ông An có một trong hai công việc chưa đạt
      Biết ngày 03/12/2026 "Ông An" đã thực hiện "Báo cáo kết quả từng công việc" trên "kế hoạch của ông An" với:
        | Số công việc đã thực hiện                 | 1                          |
        | Số công việc chưa thực hiện hoặc chưa đạt | 1                          |
        | Công việc chưa thực hiện hoặc chưa đạt    | Công khai thu chi từng quý |
        | Báo cáo tự kiểm tra, tự giám sát          | Báo cáo của ông An         |
      Khi "Bà Mai" thay mặt "Cấp ủy" thực hiện "Đánh giá" trên "kế hoạch của ông An" với:
        | Kết quả thực hiện | hoàn thành một phần |
      Thì hồ sơ "kế hoạch của ông An" ở trạng thái "Đã đánh giá kết quả thực hiện"
      Và hồ sơ "kế hoạch của ông An" có "Số công việc chuyển sang năm sau" là "1"

    Tình huống: Ban Tổ chức không thay cấp ủy đánh giá kế hoạch của ông An
      Biết ngày 03/12/2026 "Ông An" đã thực hiện "Báo cáo kết quả từng công việc" trên "kế hoạch của ông An" với:
        | Số công việc đã thực hiện                 | 2                  |
        | Số công việc chưa thực hiện hoặc chưa đạt | 0                  |
        | Báo cáo tự kiểm tra, tự giám sát          | Báo cáo của ông An |
      Và "Ông Minh" là "Ban Tổ chức" của "Thành ủy Sông Mây"
      Khi "Ông Minh" thử "Đánh giá" trên "kế hoạch của ông An" với:
        | Kết quả thực hiện | hoàn thành |
      Thì bị từ chối vì "không có thẩm quyền"

    Tình huống: Ông An tự đánh giá kế hoạch của mình, không nêu kết quả
      Biết ngày 03/12/2026 "Ông An" đã thực hiện "Báo cáo kết quả từng công việc" trên "kế hoạch của ông An" với:
        | Số công việc đã thực hiện                 | 2                  |
        | Số công việc chưa thực hiện hoặc chưa đạt | 0                  |
        | Báo cáo tự kiểm tra, tự giám sát          | Báo cáo của ông An |
      Và "Ông An" là "Cấp ủy" của "Thành ủy Sông Mây"
      Khi "Ông An" thử "Đánh giá" trên "kế hoạch của ông An"
      Thì bị từ chối vì "không được tự quyết định việc của chính mình"
      Và bị từ chối vì "thiếu: Kết quả thực hiện"
