# language: vi
Tính năng: Kiến nghị về kết quả xếp loại, xem xét lại sau kỷ luật

  Bối cảnh:
    Biết hôm nay là ngày 16/11/2026
    Và "Bà Hạnh" là "Ban Tổ chức" của "Đảng ủy phường Hoa Sữa"
    Và "Ông Tâm" là "Ban Thường vụ" của "Đảng ủy phường Hoa Sữa"
    Và "Bà Lan" là "Văn phòng cấp ủy" của "Đảng ủy phường Hoa Sữa"
    Và "Ông Bình" là "Chi ủy, bí thư chi bộ" của "Chi bộ Khu dân cư số 3"
    Và "Ông An" là "Chi bộ" của "Chi bộ Khu dân cư số 3"
    Và hồ sơ "nhóm đảng viên" thuộc loại "Rà soát tỷ lệ xếp loại xuất sắc" do "Bà Hạnh" mở ngày 16/11/2026 với:
      | Cấp có thẩm quyền xếp loại                        | Đảng ủy phường Hoa Sữa          |
      | Nhóm có chức năng, nhiệm vụ tương đồng            | Đảng viên các chi bộ khu dân cư |
      | Đối tượng                                         | tổ chức đảng, đảng viên, cán bộ |
      | Ngày cuối của kỳ đánh giá                         | 31/12/2026                      |
      | Số đối tượng được đánh giá trong nhóm             | 6                               |
      | Có tổ chức, đơn vị thành phần phải xếp loại trước | không                           |
    Và "Bà Hạnh" đã thực hiện "Ghi số đề xuất theo danh sách" trên "nhóm đảng viên" với:
      | Số đề xuất xuất sắc theo danh sách | 0                   |
      | Số đề xuất tốt theo danh sách      | 5                   |
      | Báo cáo tổng hợp                   | Biểu của các chi bộ |
    Và hồ sơ "đánh giá ông An" thuộc loại "Kiểm điểm, đánh giá, xếp loại chất lượng" gắn với "nhóm đảng viên" do "Bà Hạnh" mở ngày 16/11/2026 với:
      | Người, tổ chức được đánh giá                | Ông An                 |
      | Chức vụ, vị trí được đánh giá               | Đảng viên              |
      | Tổ chức nơi kiểm điểm                       | Chi bộ Khu dân cư số 3 |
      | Cấp có thẩm quyền xếp loại                  | Đảng ủy phường Hoa Sữa |
      | Kỳ đánh giá                                 | năm                    |
      | Từ ngày                                     | 01/01/2026             |
      | Đến hết ngày                                | 31/12/2026             |
      | Phải quyết định trước ngày                  | 15/12/2026             |
      | Thuộc diện lập kế hoạch tu dưỡng, rèn luyện | không                  |
      | Số hạn chế, khuyết điểm của kỳ trước        | 0                      |
    Và ngày 17/11/2026 "Ông An" đã thực hiện "Tự kiểm điểm" trên "đánh giá ông An" với:
      | Báo cáo tự kiểm tra, tự giám sát | Bản kiểm điểm cá nhân năm 2026 |
    Và ngày 23/11/2026 "Ông Bình" đã thực hiện "Lấy ý kiến" trên "đánh giá ông An" với:
      | Biên bản                       | Biên bản lấy ý kiến |
      | Đến hạn không nhận được ý kiến | có                  |
    Và ngày 26/11/2026 "Ông Bình" thay mặt "Chi bộ" đã thực hiện "Tập thể kiểm điểm, góp ý" trên "đánh giá ông An" với:
      | Biên bản | Biên bản họp chi bộ |
    Và ngày 30/11/2026 "Bà Hạnh" đã thực hiện "Thẩm định" trên "đánh giá ông An" với:
      | Điểm thẩm định              | Tiêu chí chung: 28; Kết quả thực hiện nhiệm vụ: 66 |
      | Tỷ lệ nhiệm vụ đúng hạn (%) | 100                                                |
      | Tỷ lệ nhiệm vụ vượt mức (%) | 40                                                 |
      | Bị kỷ luật trong kỳ         | không                                              |
      | Báo cáo tổng hợp            | Báo cáo thẩm định                                  |
    Và ngày 01/12/2026 "Bà Lan" thay mặt "Cấp ủy" đã thực hiện "Đề xuất mức xuất sắc" trên "đánh giá ông An"
    Và "Bà Hạnh" đã thực hiện "Chốt danh sách đề xuất" trên "nhóm đảng viên"
    Và "Bà Hạnh" đã thực hiện "Rà soát tỷ lệ" trên "đánh giá ông An"
    Và "Bà Hạnh" đã thực hiện "Xác nhận trong tỷ lệ" trên "nhóm đảng viên"
    Và ngày 08/12/2026 "Ông Tâm" đã thực hiện "Quyết định" trên "đánh giá ông An" với:
      | Văn bản | 220-QĐ/ĐU |
    Và ngày 09/12/2026 "Bà Hạnh" đã thực hiện "Thông báo" trên "đánh giá ông An" với:
      | Thông báo | Thông báo kết quả |

  Quy tắc: Người được đánh giá kiến nghị, cấp đã quyết định giải quyết trong 15 ngày làm việc

    Bối cảnh:
      Biết ngày 14/12/2026 "Ông An" đã thực hiện "Kiến nghị" trên "đánh giá ông An" với:
        | Lý do | Chưa tính nhiệm vụ đột xuất |

    Tình huống: Giữ nguyên mức
      Khi "Ông Tâm" thực hiện "Giải quyết kiến nghị, giữ nguyên mức" trên "đánh giá ông An" với:
        | Lý do   | Nhiệm vụ đột xuất đã được tính |
        | Văn bản | 230-TB/ĐU                      |
      Thì hồ sơ "đánh giá ông An" ở trạng thái "Đã thông báo"
      Và hạn "Giải quyết kiến nghị về xếp loại" của "đánh giá ông An" đã được thực hiện đúng hạn

    Tình huống: Xem xét lại mức
      Biết "Bà Hạnh" đã thực hiện "Rà soát lại" trên "nhóm đảng viên" với:
        | Lý do | Có kiến nghị |
      Khi "Ông Tâm" thực hiện "Giải quyết kiến nghị, xem xét lại mức" trên "đánh giá ông An" với:
        | Lý do   | Sót nhiệm vụ đột xuất |
        | Văn bản | 230-TB/ĐU             |
      Thì hồ sơ "đánh giá ông An" ở trạng thái "Đã đề xuất mức xếp loại"
      Và hạn "Giải quyết kiến nghị về xếp loại" của "đánh giá ông An" đã được thực hiện đúng hạn
      Và hồ sơ "nhóm đảng viên" có "Số hồ sơ đã quyết định" là "0"

    Tình huống: Xem xét lại mức khi nhóm chưa rà soát lại
      Khi "Ông Tâm" thử "Giải quyết kiến nghị, xem xét lại mức" trên "đánh giá ông An" với:
        | Lý do   | Sót nhiệm vụ đột xuất |
        | Văn bản | 230-TB/ĐU             |
      Thì bị từ chối vì "hồ sơ liên quan"

    Tình huống: Giữ nguyên mức mà không nêu lý do, không có văn bản
      Khi "Ông Tâm" thử "Giải quyết kiến nghị, giữ nguyên mức" trên "đánh giá ông An"
      Thì bị từ chối vì "thiếu: lý do"
      Và bị từ chối vì "thiếu: văn bản (số, ngày)"

    Tình huống: Xem xét lại mức mà không nêu lý do, không có văn bản
      Biết "Bà Hạnh" đã thực hiện "Rà soát lại" trên "nhóm đảng viên" với:
        | Lý do | Có kiến nghị |
      Khi "Ông Tâm" thử "Giải quyết kiến nghị, xem xét lại mức" trên "đánh giá ông An"
      Thì bị từ chối vì "thiếu: lý do"
      Và bị từ chối vì "thiếu: văn bản (số, ngày)"

    Tình huống: Giải quyết chậm
      Khi đến ngày 06/01/2027
      Thì hạn "Giải quyết kiến nghị về xếp loại" của "đánh giá ông An" là ngày 05/01/2027
      Và hồ sơ "đánh giá ông An" quá hạn "Giải quyết kiến nghị về xếp loại"

    Tình huống: Quyết định lần thứ hai
      Biết "Bà Hạnh" đã thực hiện "Rà soát lại" trên "nhóm đảng viên" với:
        | Lý do | Có kiến nghị |
      Và "Ông Tâm" đã thực hiện "Giải quyết kiến nghị, xem xét lại mức" trên "đánh giá ông An" với:
        | Lý do   | Sót nhiệm vụ |
        | Văn bản | 230-TB/ĐU    |
      Và "Bà Hạnh" đã thực hiện "Chốt danh sách đề xuất" trên "nhóm đảng viên"
      Và "Bà Hạnh" đã thực hiện "Rà soát tỷ lệ" trên "đánh giá ông An"
      Và "Bà Hạnh" đã thực hiện "Xác nhận trong tỷ lệ" trên "nhóm đảng viên"
      Khi "Ông Tâm" thực hiện "Quyết định" trên "đánh giá ông An" với:
        | Văn bản | 240-QĐ/ĐU |
      Thì hồ sơ "đánh giá ông An" có "Quyết định lần thứ" là "2"

  Quy tắc: Bị kỷ luật sau khi xếp loại vì vi phạm trong kỳ thì xem xét lại

    Bối cảnh:
      Biết hôm nay là ngày 21/12/2026
      Và "Bà Hạnh" đã thực hiện "Lưu hồ sơ" trên "đánh giá ông An"
      Và "Bà Hạnh" đã thực hiện "Ghi nhận đã quyết định xong" trên "nhóm đảng viên" với:
        | Văn bản | 241-QĐ/ĐU |

    Tình huống: Mở lại sau kỷ luật
      Biết "Bà Hạnh" đã thực hiện "Rà soát lại" trên "nhóm đảng viên" với:
        | Lý do | Có kiến nghị |
      Khi "Bà Hạnh" thực hiện "Xem xét lại sau kỷ luật" trên "đánh giá ông An" với:
        | Lý do      | Kỷ luật vì vi phạm trong năm 2026 |
        | Quyết định | Quyết định kỷ luật 12-QĐ/UBKT     |
      Thì hồ sơ "đánh giá ông An" ở trạng thái "Đã đề xuất mức xếp loại"
      Và hồ sơ "đánh giá ông An" có "Bị kỷ luật trong kỳ" là "có"
      Và hồ sơ "nhóm đảng viên" có "Số hồ sơ đã quyết định" là "0"

    Tình huống: Mở lại mà không có lý do, quyết định kỷ luật
      Biết "Bà Hạnh" đã thực hiện "Rà soát lại" trên "nhóm đảng viên" với:
        | Lý do | Có vi phạm trong kỳ |
      Khi "Bà Hạnh" thử "Xem xét lại sau kỷ luật" trên "đánh giá ông An"
      Thì bị từ chối vì "thiếu: lý do"
      Và bị từ chối vì "thiếu: quyết định"

    Tình huống: Mở lại khi nhóm chưa rà soát lại
      Khi "Bà Hạnh" thử "Xem xét lại sau kỷ luật" trên "đánh giá ông An" với:
        | Lý do      | Kỷ luật vì vi phạm trong năm 2026 |
        | Quyết định | Quyết định kỷ luật 12-QĐ/UBKT     |
      Thì bị từ chối vì "hồ sơ liên quan"
