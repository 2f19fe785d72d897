# language: vi
Tính năng: Kế hoạch của tập thể, người đứng đầu chịu trách nhiệm

  Bối cảnh:
    Biết hôm nay là ngày 05/01/2026
    Và "Ông An" là "Người đứng đầu" của "Trường Tiểu học Hoa Sữa"
    Và "Bà Thu" là "Chi ủy, bí thư chi bộ" của "Chi bộ Trường Tiểu học Hoa Sữa"
    Và "Ông Lâm" là "Chi bộ" của "Chi bộ Trường Tiểu học Hoa Sữa"
    Và "Bà Lan" là "Văn phòng cấp ủy" của "Đảng ủy phường Hoa Sữa"
    Và "Bà Mai" là "Ban Thường vụ" của "Đảng ủy phường Hoa Sữa"
    Và "Ông Minh" là "Ban Tổ chức" của "Đảng ủy phường Hoa Sữa"
    Và "Bà Hạnh" là "Ban Tuyên giáo và Dân vận" của "Đảng ủy phường Hoa Sữa"
    Và hồ sơ "kế hoạch của nhà trường" thuộc loại "Kế hoạch tu dưỡng, rèn luyện" do "Ông Minh" mở ngày 05/01/2026 với:
      | Người lập kế hoạch                               | Ông An                         |
      | Tập thể lập kế hoạch                             | Trường Tiểu học Hoa Sữa        |
      | Cấp ủy quản lý hồ sơ                             | Đảng ủy phường Hoa Sữa         |
      | Chi bộ                                           | Chi bộ Trường Tiểu học Hoa Sữa |
      | Cấp có thẩm quyền xác nhận, phê duyệt            | Đảng ủy phường Hoa Sữa         |
      | Đối tượng                                        | tập thể                        |
      | Năm                                              | 2026                           |
      | Thuộc diện phải niêm yết                         | có                             |
      | Thuộc diện Ban Thường vụ quản lý                 | không                          |
      | Thuộc diện mở rộng đối tượng niêm yết            | không                          |
      | Số hạn chế, khuyết điểm năm trước chưa khắc phục | 0                              |
    Và ngày 06/01/2026 "Ông An" đã thực hiện "Bắt đầu dự thảo" trên "kế hoạch của nhà trường"

  Quy tắc: Kế hoạch của tập thể phải nêu tập thể nào lập

    Tình huống: Giao lập kế hoạch của tập thể mà không nêu tập thể
      Khi "Ông Minh" thử mở hồ sơ "kế hoạch không rõ của ai" thuộc loại "Kế hoạch tu dưỡng, rèn luyện" với:
        | Người lập kế hoạch                               | Ông An                         |
        | Cấp ủy quản lý hồ sơ                             | Đảng ủy phường Hoa Sữa         |
        | Chi bộ                                           | Chi bộ Trường Tiểu học Hoa Sữa |
        | Cấp có thẩm quyền xác nhận, phê duyệt            | Đảng ủy phường Hoa Sữa         |
        | Đối tượng                                        | tập thể                        |
        | Năm                                              | 2026                           |
        | Thuộc diện phải niêm yết                         | không                          |
        | Thuộc diện Ban Thường vụ quản lý                 | không                          |
        | Thuộc diện mở rộng đối tượng niêm yết            | không                          |
        | Số hạn chế, khuyết điểm năm trước chưa khắc phục | 0                              |
      Thì bị từ chối vì "Tập thể lập kế hoạch"

  Quy tắc: Tập thể đăng ký không quá mười công việc và dẫn ít nhất một chuẩn mực đạo đức của đơn vị

    Tình huống: Nhà trường đăng ký ba công việc, dẫn hai chuẩn mực
      Biết hôm nay là ngày 12/01/2026
      Khi "Ông An" thực hiện "Đăng ký" trên "kế hoạch của nhà trường" với:
        | Chuyên đề năm                              | Nhà trường vì học sinh                                                                                                                                                                                                   |
        | Công việc cụ thể                           | Công khai thu chi; Gặp phụ huynh mỗi quý; Dạy thêm miễn phí cho em yếu                                                                                                                                                   |
        | Chuẩn mực đạo đức của đơn vị được viện dẫn | Tận tụy, tâm huyết, trách nhiệm: 1; Chống quan liêu, mệnh lệnh, chủ quan: 0; Chống cục bộ, lợi ích nhóm, lợi dụng chức vụ, quyền hạn: 0; Thẳng thắn, trung thực: 1; Tôn trọng, thực hiện nghiêm chính sách, pháp luật: 0 |
      Thì hồ sơ "kế hoạch của nhà trường" ở trạng thái "Đã đăng ký với chi bộ"
      Và hồ sơ "kế hoạch của nhà trường" có "Số công việc đã đăng ký" là "3"

    Tình huống: Nhà trường đăng ký mà không dẫn chuẩn mực nào
      Biết hôm nay là ngày 12/01/2026
      Khi "Ông An" thử "Đăng ký" trên "kế hoạch của nhà trường" với:
        | Chuyên đề năm                              | Nhà trường vì học sinh                                                                                                                                                                                                   |
        | Công việc cụ thể                           | Công khai thu chi; Gặp phụ huynh mỗi quý; Dạy thêm miễn phí cho em yếu                                                                                                                                                   |
        | Chuẩn mực đạo đức của đơn vị được viện dẫn | Tận tụy, tâm huyết, trách nhiệm: 0; Chống quan liêu, mệnh lệnh, chủ quan: 0; Chống cục bộ, lợi ích nhóm, lợi dụng chức vụ, quyền hạn: 0; Thẳng thắn, trung thực: 0; Tôn trọng, thực hiện nghiêm chính sách, pháp luật: 0 |
      Thì bị từ chối vì "Chuẩn mực đạo đức của đơn vị được viện dẫn"

    Tình huống: Nhà trường đăng ký đúng mười công việc
      Biết hôm nay là ngày 12/01/2026
      Khi "Ông An" thực hiện "Đăng ký" trên "kế hoạch của nhà trường" với:
        | Chuyên đề năm                              | Nhà trường vì học sinh                                                                                                                                                                                                   |
        | Công việc cụ thể                           | Việc 1; Việc 2; Việc 3; Việc 4; Việc 5; Việc 6; Việc 7; Việc 8; Việc 9; Việc 10                                                                                                                                          |
        | Chuẩn mực đạo đức của đơn vị được viện dẫn | Tận tụy, tâm huyết, trách nhiệm: 1; Chống quan liêu, mệnh lệnh, chủ quan: 0; Chống cục bộ, lợi ích nhóm, lợi dụng chức vụ, quyền hạn: 0; Thẳng thắn, trung thực: 0; Tôn trọng, thực hiện nghiêm chính sách, pháp luật: 0 |
      Thì hồ sơ "kế hoạch của nhà trường" có "Số công việc đã đăng ký" là "10"

    Tình huống: Nhà trường đăng ký mười một công việc
      Biết hôm nay là ngày 12/01/2026
      Khi "Ông An" thử "Đăng ký" trên "kế hoạch của nhà trường" với:
        | Chuyên đề năm                              | Nhà trường vì học sinh                                                                                                                                                                                                   |
        | Công việc cụ thể                           | Việc 1; Việc 2; Việc 3; Việc 4; Việc 5; Việc 6; Việc 7; Việc 8; Việc 9; Việc 10; Việc 11                                                                                                                                 |
        | Chuẩn mực đạo đức của đơn vị được viện dẫn | Tận tụy, tâm huyết, trách nhiệm: 1; Chống quan liêu, mệnh lệnh, chủ quan: 0; Chống cục bộ, lợi ích nhóm, lợi dụng chức vụ, quyền hạn: 0; Thẳng thắn, trung thực: 0; Tôn trọng, thực hiện nghiêm chính sách, pháp luật: 0 |
      Thì bị từ chối vì "Công việc cụ thể không quá"

  Quy tắc: Kế hoạch của tập thể do Ban Thường vụ phê duyệt và niêm yết như kế hoạch của người đứng đầu

    Bối cảnh:
      Biết ngày 12/01/2026 "Ông An" đã thực hiện "Đăng ký" trên "kế hoạch của nhà trường" với:
        | Chuyên đề năm                              | Nhà trường vì học sinh                                                                                                                                                                                                   |
        | Công việc cụ thể                           | Công khai thu chi; Gặp phụ huynh mỗi quý; Dạy thêm miễn phí cho em yếu                                                                                                                                                   |
        | Chuẩn mực đạo đức của đơn vị được viện dẫn | Tận tụy, tâm huyết, trách nhiệm: 1; Chống quan liêu, mệnh lệnh, chủ quan: 0; Chống cục bộ, lợi ích nhóm, lợi dụng chức vụ, quyền hạn: 0; Thẳng thắn, trung thực: 1; Tôn trọng, thực hiện nghiêm chính sách, pháp luật: 0 |
      Và ngày 15/01/2026 "Bà Thu" đã thực hiện "Đưa ra chi bộ góp ý" trên "kế hoạch của nhà trường" với:
        | Biên bản | Biên bản họp chi bộ số 01 |
      Và ngày 16/01/2026 "Ông An" đã thực hiện "Hoàn chỉnh theo góp ý" trên "kế hoạch của nhà trường" với:
        | Văn bản | 03-KH/THHS |

    Tình huống: Ban Thường vụ Đảng ủy phường phê duyệt
      Biết ngày 20/01/2026 "Bà Mai" đã thực hiện "Xác nhận, phê duyệt" trên "kế hoạch của nhà trường" với:
        | Văn bản | 12-QĐ/ĐU |
      Và "niêm yết" là hồ sơ "Niêm yết công khai" phát sinh từ "kế hoạch của nhà trường"
      Khi "Bà Lan" thực hiện "Triển khai" trên "kế hoạch của nhà trường"
      Thì hồ sơ "kế hoạch của nhà trường" ở trạng thái "Đang thực hiện"
      Và hồ sơ "niêm yết" có "Diện niêm yết" là "người đứng đầu"

    Tình huống: Ban Thường vụ Đảng ủy phường phê duyệt bản điều chỉnh, bản niêm yết cũ được thay
      Biết ngày 20/01/2026 "Bà Mai" đã thực hiện "Xác nhận, phê duyệt" trên "kế hoạch của nhà trường" với:
        | Văn bản | 12-QĐ/ĐU |
      Và ngày 21/01/2026 "Bà Lan" đã thực hiện "Triển khai" trên "kế hoạch của nhà trường"
      Và ngày 02/03/2026 "Ông An" đã thực hiện "Điều chỉnh" trên "kế hoạch của nhà trường" với:
        | Lý do            | Mở thêm lớp bán trú                         |
        | Chuyên đề năm    | Nhà trường vì học sinh                      |
        | Công việc cụ thể | Công khai thu chi; Công khai bữa ăn bán trú |
      Khi "Bà Mai" thực hiện "Xác nhận, phê duyệt" trên "kế hoạch của nhà trường" với:
        | Văn bản | 19-QĐ/ĐU |
      Thì hồ sơ "kế hoạch của nhà trường" có 1 hồ sơ "Niêm yết công khai" ở trạng thái "Được thay bằng bản mới"
      Và hồ sơ "kế hoạch của nhà trường" có 1 hồ sơ "Niêm yết công khai" ở trạng thái "Phải niêm yết"

    Tình huống: Bí thư chi bộ không phê duyệt thay Ban Thường vụ
      Biết hôm nay là ngày 20/01/2026
      Khi "Bà Thu" thử "Xác nhận, phê duyệt" trên "kế hoạch của nhà trường" với:
        | Văn bản | 02-NQ/CB |
      Thì bị từ chối vì "không có thẩm quyền"

  Quy tắc: Cuối năm mỗi công việc của tập thể đều có kết quả, việc chưa thực hiện thì người đứng đầu nhận trách nhiệm

    Bối cảnh:
      Biết ngày 12/01/2026 "Ông An" đã thực hiện "Đăng ký" trên "kế hoạch của nhà trường" với:
        | Chuyên đề năm                              | Nhà trường vì học sinh                                                                                                                                                                                                   |
        | Công việc cụ thể                           | Công khai thu chi; Gặp phụ huynh mỗi quý; Dạy thêm miễn phí cho em yếu                                                                                                                                                   |
        | Chuẩn mực đạo đức của đơn vị được viện dẫn | Tận tụy, tâm huyết, trách nhiệm: 1; Chống quan liêu, mệnh lệnh, chủ quan: 0; Chống cục bộ, lợi ích nhóm, lợi dụng chức vụ, quyền hạn: 0; Thẳng thắn, trung thực: 1; Tôn trọng, thực hiện nghiêm chính sách, pháp luật: 0 |
      Và ngày 15/01/2026 "Bà Thu" đã thực hiện "Đưa ra chi bộ góp ý" trên "kế hoạch của nhà trường" với:
        | Biên bản | Biên bản họp chi bộ số 01 |
      Và ngày 20/01/2026 "Bà Mai" đã thực hiện "Xác nhận, phê duyệt" trên "kế hoạch của nhà trường" với:
        | Văn bản | 12-QĐ/ĐU |
      Và ngày 21/01/2026 "Bà Lan" đã thực hiện "Triển khai" trên "kế hoạch của nhà trường"
      Và ngày 01/12/2026 "Bà Thu" đã thực hiện "Kiểm điểm cuối năm" trên "kế hoạch của nhà trường"
      Và ngày 02/12/2026 "Bà Lan" đã thực hiện "Tập hợp ý kiến góp ý trong năm" trên "kế hoạch của nhà trường" với:
        | Số ý kiến góp ý đã nhận trong năm | 4 |
        | Số ý kiến góp ý đã trả lời        | 4 |

    Tình huống: Kết quả không khớp số việc đã đăng ký
      Biết hôm nay là ngày 03/12/2026
      Khi "Ông An" thử "Báo cáo kết quả từng công việc" trên "kế hoạch của nhà trường" với:
        | Số công việc đã thực hiện                  | 2                          |
        | Số công việc chưa thực hiện hoặc chưa đạt  | 0                          |
        | Báo cáo tự kiểm tra, tự giám sát           | Báo cáo của nhà trường     |
      Thì bị từ chối vì "Số công việc đã đăng ký"

    Tình huống: Báo có một việc chưa đạt mà không nêu việc nào
      Biết hôm nay là ngày 03/12/2026
      Khi "Ông An" thử "Báo cáo kết quả từng công việc" trên "kế hoạch của nhà trường" với:
        | Số công việc đã thực hiện                  | 2                          |
        | Số công việc chưa thực hiện hoặc chưa đạt  | 1                          |
        | Báo cáo tự kiểm tra, tự giám sát           | Báo cáo của nhà trường     |
      Thì bị từ chối vì "Công việc chưa thực hiện hoặc chưa đạt"

    Tình huống: Báo số việc đã thực hiện là số âm
      Biết hôm nay là ngày 03/12/2026
      Khi "Ông An" thử "Báo cáo kết quả từng công việc" trên "kế hoạch của nhà trường" với:
        | Số công việc đã thực hiện                  | -1                             |
        | Số công việc chưa thực hiện hoặc chưa đạt  | 4                              |
        | Công việc chưa thực hiện hoặc chưa đạt     | Việc 1; Việc 2; Việc 3; Việc 4 |
        | Báo cáo tự kiểm tra, tự giám sát           | Báo cáo của nhà trường         |
      Thì bị từ chối vì "Số công việc đã thực hiện"

    Tình huống: Không việc nào thực hiện được
      Biết hôm nay là ngày 03/12/2026
      Khi "Ông An" thực hiện "Báo cáo kết quả từng công việc" trên "kế hoạch của nhà trường" với:
        | Số công việc đã thực hiện                  | 0                              |
        | Số công việc chưa thực hiện hoặc chưa đạt  | 3                              |
        | Công việc chưa thực hiện hoặc chưa đạt     | Công khai; Gặp phụ huynh; Dạy  |
        | Báo cáo tự kiểm tra, tự giám sát           | Báo cáo của nhà trường         |
      Thì hồ sơ "kế hoạch của nhà trường" có "Số công việc chưa thực hiện hoặc chưa đạt" là "3"

    Tình huống: Đánh giá khi chưa tập hợp kết quả khắc phục
      Biết ngày 03/12/2026 "Ông An" đã thực hiện "Báo cáo kết quả từng công việc" trên "kế hoạch của nhà trường" với:
        | Số công việc đã thực hiện                  | 3                          |
        | Số công việc chưa thực hiện hoặc chưa đạt  | 0                          |
        | Báo cáo tự kiểm tra, tự giám sát           | Báo cáo của nhà trường     |
      Và hôm nay là ngày 10/12/2026
      Khi "Bà Mai" thử "Đánh giá kế hoạch của tập thể" trên "kế hoạch của nhà trường" với:
        | Kết quả thực hiện | hoàn thành                      |
        | Biên bản          | Biên bản họp Ban Thường vụ số 9 |
      Thì bị từ chối vì "Tập hợp kết quả khắc phục trong năm"

  Quy tắc: Tập thể chỉ được đánh giá khi đã tập hợp góp ý, khắc phục; việc chưa thực hiện chuyển sang năm sau

    Bối cảnh:
      Biết ngày 12/01/2026 "Ông An" đã thực hiện "Đăng ký" trên "kế hoạch của nhà trường" với:
        | Chuyên đề năm                              | Nhà trường vì học sinh                                                                                                                                                                                                   |
        | Công việc cụ thể                           | Công khai thu chi; Gặp phụ huynh mỗi quý; Dạy thêm miễn phí cho em yếu                                                                                                                                                   |
        | Chuẩn mực đạo đức của đơn vị được viện dẫn | Tận tụy, tâm huyết, trách nhiệm: 1; Chống quan liêu, mệnh lệnh, chủ quan: 0; Chống cục bộ, lợi ích nhóm, lợi dụng chức vụ, quyền hạn: 0; Thẳng thắn, trung thực: 1; Tôn trọng, thực hiện nghiêm chính sách, pháp luật: 0 |
      Và ngày 15/01/2026 "Bà Thu" đã thực hiện "Đưa ra chi bộ góp ý" trên "kế hoạch của nhà trường" với:
        | Biên bản | Biên bản họp chi bộ số 01 |
      Và ngày 20/01/2026 "Bà Mai" đã thực hiện "Xác nhận, phê duyệt" trên "kế hoạch của nhà trường" với:
        | Văn bản | 12-QĐ/ĐU |
      Và ngày 21/01/2026 "Bà Lan" đã thực hiện "Triển khai" trên "kế hoạch của nhà trường"
      Và ngày 01/12/2026 "Bà Thu" đã thực hiện "Kiểm điểm cuối năm" trên "kế hoạch của nhà trường"
      Và ngày 02/12/2026 "Bà Lan" đã thực hiện "Tập hợp kết quả khắc phục trong năm" trên "kế hoạch của nhà trường" với:
        | Số nội dung phải khắc phục trong năm    | 1 |
        | Số nội dung đã được xác nhận khắc phục  | 1 |
      Và ngày 03/12/2026 "Ông An" đã thực hiện "Báo cáo kết quả từng công việc" trên "kế hoạch của nhà trường" với:
        | Số công việc đã thực hiện                  | 2                            |
        | Số công việc chưa thực hiện hoặc chưa đạt  | 1                            |
        | Công việc chưa thực hiện hoặc chưa đạt     | Gặp phụ huynh mỗi quý        |
        | Báo cáo tự kiểm tra, tự giám sát           | Báo cáo của nhà trường       |

    Tình huống: Đánh giá khi chưa tập hợp ý kiến góp ý
      Biết ngày 04/12/2026 "Ông An" đã thực hiện "Người đứng đầu nhận trách nhiệm về nội dung chưa thực hiện" trên "kế hoạch của nhà trường" với:
        | Giải trình của người đứng đầu | Tôi chưa bố trí lịch gặp phụ huynh |
      Và hôm nay là ngày 10/12/2026
      Khi "Bà Mai" thử "Đánh giá kế hoạch của tập thể" trên "kế hoạch của nhà trường" với:
        | Kết quả thực hiện | hoàn thành một phần             |
        | Biên bản          | Biên bản họp Ban Thường vụ số 9 |
      Thì bị từ chối vì "Tập hợp ý kiến góp ý trong năm"

    Tình huống: Người đứng đầu chưa nhận trách nhiệm về việc chưa thực hiện
      Biết ngày 04/12/2026 "Bà Thu" đã thực hiện "Tập hợp ý kiến góp ý trong năm" trên "kế hoạch của nhà trường" với:
        | Số ý kiến góp ý đã nhận trong năm | 4 |
        | Số ý kiến góp ý đã trả lời        | 3 |
      Và hôm nay là ngày 10/12/2026
      Khi "Bà Mai" thử "Đánh giá kế hoạch của tập thể" trên "kế hoạch của nhà trường" với:
        | Kết quả thực hiện | hoàn thành một phần             |
        | Biên bản          | Biên bản họp Ban Thường vụ số 9 |
      Thì bị từ chối vì "Người đứng đầu nhận trách nhiệm về nội dung chưa thực hiện"

    Tình huống: Không ai nhận trách nhiệm thay người đứng đầu
      Biết hôm nay là ngày 04/12/2026
      Khi "Bà Thu" thử "Người đứng đầu nhận trách nhiệm về nội dung chưa thực hiện" trên "kế hoạch của nhà trường" với:
        | Giải trình của người đứng đầu | Chi bộ chưa nhắc kịp thời |
      Thì bị từ chối vì "không có thẩm quyền"

    Tình huống: Còn việc chưa thực hiện thì không đánh giá là hoàn thành
      Biết ngày 04/12/2026 "Bà Thu" đã thực hiện "Tập hợp ý kiến góp ý trong năm" trên "kế hoạch của nhà trường" với:
        | Số ý kiến góp ý đã nhận trong năm | 4 |
        | Số ý kiến góp ý đã trả lời        | 3 |
      Và ngày 05/12/2026 "Ông An" đã thực hiện "Người đứng đầu nhận trách nhiệm về nội dung chưa thực hiện" trên "kế hoạch của nhà trường" với:
        | Giải trình của người đứng đầu | Tôi chưa bố trí lịch gặp phụ huynh |
      Và hôm nay là ngày 10/12/2026
      Khi "Bà Mai" thử "Đánh giá kế hoạch của tập thể" trên "kế hoạch của nhà trường" với:
        | Kết quả thực hiện | hoàn thành                      |
        | Biên bản          | Biên bản họp Ban Thường vụ số 9 |
      Thì bị từ chối vì "Kết quả thực hiện"

    Tình huống: Người đứng đầu đã nhận trách nhiệm, việc chưa xong chuyển sang năm sau
      Biết ngày 04/12/2026 "Bà Thu" đã thực hiện "Tập hợp ý kiến góp ý trong năm" trên "kế hoạch của nhà trường" với:
        | Số ý kiến góp ý đã nhận trong năm | 4 |
        | Số ý kiến góp ý đã trả lời        | 3 |
      Và ngày 05/12/2026 "Ông An" đã thực hiện "Người đứng đầu nhận trách nhiệm về nội dung chưa thực hiện" trên "kế hoạch của nhà trường" với:
        | Giải trình của người đứng đầu | Tôi chưa bố trí lịch gặp phụ huynh |
      Và hôm nay là ngày 10/12/2026
      Khi "Bà Mai" thực hiện "Đánh giá kế hoạch của tập thể" trên "kế hoạch của nhà trường" với:
        | Kết quả thực hiện               | hoàn thành một phần                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                               |
        | Biên bản                        | Biên bản họp Ban Thường vụ số 9                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                   |
        | Tiêu chí nêu gương đã thực hiện | Chỉ đạo và tổ chức thực hiện Chỉ thị 05-CT/TW một cách thực chất: 1; Kịp thời biểu dương và nghiêm khắc phê bình, uốn nắn tập thể, cá nhân thực hiện hình thức, không đạt kết quả hoặc kết quả kém: 1; Nêu gương trong tham gia nghiên cứu, học tập chuyên đề hằng năm trong chi bộ: 1; Đăng ký và thực hiện kế hoạch làm theo của cá nhân cụ thể, hiệu quả: 1; Nêu gương trong tự phê bình và phê bình: 1; Xác định rõ trách nhiệm của cá nhân đối với kết quả thực hiện kế hoạch làm theo của tập thể, nhất là những nội dung chưa thực hiện hoặc thực hiện chưa đạt yêu cầu: 1 |
      Thì hồ sơ "kế hoạch của nhà trường" ở trạng thái "Đã đánh giá kết quả thực hiện"
      Và hồ sơ "kế hoạch của nhà trường" có "Số công việc chuyển sang năm sau" là "1"
      Và số liệu "Kế hoạch của tập thể có việc chưa thực hiện mà người đứng đầu đã nhận trách nhiệm" là 1 trên 1

    Tình huống: Làm bù việc chưa đạt thì báo cáo lại, không còn gì phải nhận trách nhiệm
      Biết ngày 04/12/2026 "Bà Thu" đã thực hiện "Tập hợp ý kiến góp ý trong năm" trên "kế hoạch của nhà trường" với:
        | Số ý kiến góp ý đã nhận trong năm | 4 |
        | Số ý kiến góp ý đã trả lời        | 3 |
      Và ngày 05/12/2026 "Ông An" đã thực hiện "Báo cáo kết quả từng công việc" trên "kế hoạch của nhà trường" với:
        | Số công việc đã thực hiện                  | 3                            |
        | Số công việc chưa thực hiện hoặc chưa đạt  | 0                            |
        | Báo cáo tự kiểm tra, tự giám sát           | Báo cáo bổ sung              |
      Và hôm nay là ngày 10/12/2026
      Khi "Bà Mai" thực hiện "Đánh giá kế hoạch của tập thể" trên "kế hoạch của nhà trường" với:
        | Kết quả thực hiện | hoàn thành                      |
        | Biên bản          | Biên bản họp Ban Thường vụ số 9 |
      Thì hồ sơ "kế hoạch của nhà trường" có "Số công việc chuyển sang năm sau" là "0"

    Tình huống: Chi ủy không đánh giá kế hoạch của tập thể như kế hoạch của đảng viên
      Biết hôm nay là ngày 10/12/2026
      Khi "Bà Thu" thử "Đánh giá" trên "kế hoạch của nhà trường" với:
        | Kết quả thực hiện | hoàn thành |
      Thì bị từ chối vì "yêu cầu"

    Tình huống: Đánh giá mà thiếu biên bản, thiếu kết quả
      Biết hôm nay là ngày 10/12/2026
      Khi "Bà Mai" thử "Đánh giá kế hoạch của tập thể" trên "kế hoạch của nhà trường"
      Thì bị từ chối vì "thiếu: Kết quả thực hiện"
      Và bị từ chối vì "thiếu: biên bản"

    Tình huống: Hiệu trưởng không tự đánh giá kế hoạch của trường mình
      Biết "Ông An" là "Ban Thường vụ" của "Đảng ủy phường Hoa Sữa"
      Và hôm nay là ngày 10/12/2026
      Khi "Ông An" thử "Đánh giá kế hoạch của tập thể" trên "kế hoạch của nhà trường" với:
        | Kết quả thực hiện | hoàn thành một phần             |
        | Biên bản          | Biên bản họp Ban Thường vụ số 9 |
      Thì bị từ chối vì "không được tự quyết định việc của chính mình"

    Tình huống: Văn phòng cấp ủy tự mình không đánh giá được
      Biết hôm nay là ngày 10/12/2026
      Khi "Bà Lan" thử "Đánh giá kế hoạch của tập thể" trên "kế hoạch của nhà trường" với:
        | Kết quả thực hiện | hoàn thành một phần             |
        | Biên bản          | Biên bản họp Ban Thường vụ số 9 |
      Thì bị từ chối vì "không có thẩm quyền"

    Tình huống: Ban Tổ chức không đánh giá thay Ban Thường vụ
      Biết hôm nay là ngày 10/12/2026
      Khi "Ông Minh" thử "Đánh giá kế hoạch của tập thể" trên "kế hoạch của nhà trường" với:
        | Kết quả thực hiện | hoàn thành một phần             |
        | Biên bản          | Biên bản họp Ban Thường vụ số 9 |
      Thì bị từ chối vì "không có thẩm quyền"

    Tình huống: Hiệu trưởng mới nhận trách nhiệm tiếp
      Biết "Bà Yến" là "Người đứng đầu" của "Trường Tiểu học Hoa Sữa" từ ngày 04/12/2026
      Và ngày 04/12/2026 "Ông Minh" đã thực hiện "Thay người đứng đầu chịu trách nhiệm" trên "kế hoạch của nhà trường" với:
        | Người lập kế hoạch | Bà Yến                         |
        | Lý do              | Ông An nghỉ hưu                |
        | Văn bản            | 30-QĐ/ĐU                       |
      Và hôm nay là ngày 07/12/2026
      Khi "Ông An" thử "Người đứng đầu nhận trách nhiệm về nội dung chưa thực hiện" trên "kế hoạch của nhà trường" với:
        | Giải trình của người đứng đầu | Việc này do tôi |
      Thì bị từ chối vì "không có thẩm quyền"
