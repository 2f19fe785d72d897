# language: vi
Tính năng: Từ mở đợt đến quyết định, thông báo và lưu hồ sơ

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
      | Biên bản                                               | Biên bản lấy ý kiến |
      | Ý kiến nhận xét nơi công tác, nơi cư trú, của Mặt trận | Gương mẫu; Gần dân  |
    Và ngày 26/11/2026 "Ông Bình" thay mặt "Chi bộ" đã thực hiện "Tập thể kiểm điểm, góp ý" trên "đánh giá ông An" với:
      | Biên bản | Biên bản họp chi bộ |
    Và ngày 30/11/2026 "Bà Hạnh" đã thực hiện "Thẩm định" trên "đánh giá ông An" với:
      | Điểm thẩm định              | Tiêu chí chung: 28; Kết quả thực hiện nhiệm vụ: 66 |
      | Tỷ lệ nhiệm vụ đúng hạn (%) | 100                                                |
      | Tỷ lệ nhiệm vụ vượt mức (%) | 40                                                 |
      | Bị kỷ luật trong kỳ         | không                                              |
      | Báo cáo tổng hợp            | Báo cáo thẩm định                                  |

  Quy tắc: Mức đề xuất được cộng vào nhóm tương đồng

    Tình huống: Đề xuất xuất sắc
      Khi "Bà Lan" thay mặt "Cấp ủy" thực hiện "Đề xuất mức xuất sắc" trên "đánh giá ông An"
      Thì hồ sơ "đánh giá ông An" ở trạng thái "Đã đề xuất mức xếp loại"
      Và hồ sơ "đánh giá ông An" có "Mức xếp loại" là "Hoàn thành xuất sắc nhiệm vụ"
      Và hồ sơ "nhóm đảng viên" có "Số hồ sơ đề xuất xuất sắc" là "1"

    Tình huống: Đề xuất tốt
      Khi "Bà Lan" thay mặt "Cấp ủy" thực hiện "Đề xuất mức tốt" trên "đánh giá ông An"
      Thì hồ sơ "nhóm đảng viên" có "Số hồ sơ đề xuất tốt" là "1"

    Tình huống: Đề xuất hoàn thành nhiệm vụ
      Khi "Bà Lan" thay mặt "Cấp ủy" thực hiện "Đề xuất mức hoàn thành" trên "đánh giá ông An"
      Thì hồ sơ "nhóm đảng viên" có "Số hồ sơ đề xuất mức khác" là "1"

    Tình huống: Đề xuất không hoàn thành nhiệm vụ
      Khi "Bà Lan" thay mặt "Cấp ủy" thực hiện "Đề xuất mức không hoàn thành" trên "đánh giá ông An" với:
        | Lý do | Vi phạm quy chế làm việc |
      Thì hồ sơ "nhóm đảng viên" có "Số hồ sơ đề xuất mức khác" là "1"

    Khung tình huống: Rút đề xuất thì nhóm được trừ đi
      Biết "Bà Lan" thay mặt "Cấp ủy" đã thực hiện "<đề xuất>" trên "đánh giá ông An"
      Khi "Bà Lan" thay mặt "Cấp ủy" thực hiện "Rút đề xuất để đề xuất lại" trên "đánh giá ông An" với:
        | Lý do | Cân đối lại |
      Thì hồ sơ "đánh giá ông An" ở trạng thái "Đã thẩm định"
      Và hồ sơ "nhóm đảng viên" có "<số>" là "0"

      Dữ liệu:
        | đề xuất                | số                        |
        | Đề xuất mức xuất sắc   | Số hồ sơ đề xuất xuất sắc |
        | Đề xuất mức tốt        | Số hồ sơ đề xuất tốt      |
        | Đề xuất mức hoàn thành | Số hồ sơ đề xuất mức khác |

    Khung tình huống: Danh sách đã chốt thì không đề xuất được nữa
      Biết "Bà Hạnh" đã thực hiện "Chốt danh sách đề xuất" trên "nhóm đảng viên"
      Khi "Bà Lan" thay mặt "Cấp ủy" thử "<đề xuất>" trên "đánh giá ông An"
      Thì bị từ chối vì "hồ sơ liên quan"

      Dữ liệu:
        | đề xuất                      |
        | Đề xuất mức xuất sắc         |
        | Đề xuất mức tốt              |
        | Đề xuất mức hoàn thành       |
        | Đề xuất mức không hoàn thành |

    Tình huống: Nhóm đã có hồ sơ đề xuất thì không hủy được
      Biết "Bà Lan" thay mặt "Cấp ủy" đã thực hiện "Đề xuất mức tốt" trên "đánh giá ông An"
      Khi "Bà Hạnh" thử "Hủy" trên "nhóm đảng viên" với:
        | Lý do | Lập trùng |
      Thì bị từ chối vì "Số hồ sơ đề xuất tốt"

  Quy tắc: Chỉ rà soát khi đã xác định số tối đa, chỉ quyết định khi trong tỷ lệ

    Bối cảnh:
      Biết ngày 01/12/2026 "Bà Lan" thay mặt "Cấp ủy" đã thực hiện "Đề xuất mức xuất sắc" trên "đánh giá ông An"

    Tình huống: Chưa chốt danh sách
      Khi "Bà Hạnh" thử "Rà soát tỷ lệ" trên "đánh giá ông An"
      Thì bị từ chối vì "hồ sơ liên quan"

    Tình huống: Đã chốt danh sách thì không rút đề xuất
      Biết "Bà Hạnh" đã thực hiện "Chốt danh sách đề xuất" trên "nhóm đảng viên"
      Khi "Bà Lan" thay mặt "Cấp ủy" thử "Rút đề xuất để đề xuất lại" trên "đánh giá ông An" với:
        | Lý do | Cân đối lại |
      Thì bị từ chối vì "hồ sơ liên quan"

    Tình huống: Chưa xác nhận trong tỷ lệ mà quyết định
      Biết "Bà Hạnh" đã thực hiện "Chốt danh sách đề xuất" trên "nhóm đảng viên"
      Và "Bà Hạnh" đã thực hiện "Rà soát tỷ lệ" trên "đánh giá ông An"
      Khi "Ông Tâm" thử "Quyết định" trên "đánh giá ông An" với:
        | Văn bản | 220-QĐ/ĐU |
      Thì bị từ chối vì "hồ sơ liên quan"

    Tình huống: Trả lại do vượt tỷ lệ
      Biết "Bà Hạnh" đã thực hiện "Chốt danh sách đề xuất" trên "nhóm đảng viên"
      Và "Bà Hạnh" đã thực hiện "Rà soát tỷ lệ" trên "đánh giá ông An"
      Và "Bà Hạnh" đã thực hiện "Xác nhận trong tỷ lệ" trên "nhóm đảng viên"
      Và "Bà Hạnh" đã thực hiện "Rà soát lại" trên "nhóm đảng viên" với:
        | Lý do | Một chi bộ rút hai đề xuất mức tốt |
      Khi "Bà Hạnh" thực hiện "Trả lại do vượt tỷ lệ" trên "đánh giá ông An" với:
        | Lý do | Nhóm chỉ còn được không người |
      Thì hồ sơ "đánh giá ông An" ở trạng thái "Đã đề xuất mức xếp loại"

    Tình huống: Trả lại khi nhóm chưa mở lại
      Biết "Bà Hạnh" đã thực hiện "Chốt danh sách đề xuất" trên "nhóm đảng viên"
      Và "Bà Hạnh" đã thực hiện "Rà soát tỷ lệ" trên "đánh giá ông An"
      Khi "Bà Hạnh" thử "Trả lại do vượt tỷ lệ" trên "đánh giá ông An" với:
        | Lý do | Vượt tỷ lệ |
      Thì bị từ chối vì "hồ sơ liên quan"

    Tình huống: Còn hồ sơ chưa quyết định thì nhóm chưa xong
      Biết "Bà Hạnh" đã thực hiện "Chốt danh sách đề xuất" trên "nhóm đảng viên"
      Và "Bà Hạnh" đã thực hiện "Xác nhận trong tỷ lệ" trên "nhóm đảng viên"
      Khi "Bà Hạnh" thử "Ghi nhận đã quyết định xong" trên "nhóm đảng viên" với:
        | Văn bản | 225-QĐ/ĐU |
      Thì bị từ chối vì "Số hồ sơ đã quyết định"

  Quy tắc: Quyết định được thông báo, hết hạn kiến nghị mới lưu hồ sơ

    Bối cảnh:
      Biết ngày 01/12/2026 "Bà Lan" thay mặt "Cấp ủy" đã thực hiện "Đề xuất mức xuất sắc" trên "đánh giá ông An"
      Và "Bà Hạnh" đã thực hiện "Chốt danh sách đề xuất" trên "nhóm đảng viên"
      Và "Bà Hạnh" đã thực hiện "Rà soát tỷ lệ" trên "đánh giá ông An"
      Và "Bà Hạnh" đã thực hiện "Xác nhận trong tỷ lệ" trên "nhóm đảng viên"

    Tình huống: Quyết định trước ngày 15/12
      Biết hôm nay là ngày 14/12/2026
      Khi "Ông Tâm" thực hiện "Quyết định" trên "đánh giá ông An" với:
        | Văn bản | 220-QĐ/ĐU |
      Thì hồ sơ "đánh giá ông An" ở trạng thái "Đã quyết định xếp loại"
      Và hồ sơ "đánh giá ông An" không quá hạn "Phải quyết định trước ngày"
      Và hồ sơ "nhóm đảng viên" có "Số hồ sơ đã quyết định" là "1"

    Tình huống: Đúng ngày 15/12 đã là muộn
      Biết hôm nay là ngày 15/12/2026
      Khi "Ông Tâm" thực hiện "Quyết định" trên "đánh giá ông An" với:
        | Văn bản | 221-QĐ/ĐU |
      Thì hồ sơ "đánh giá ông An" quá hạn "Phải quyết định trước ngày"

    Tình huống: Chưa hết hạn kiến nghị mà lưu hồ sơ
      Biết ngày 08/12/2026 "Ông Tâm" đã thực hiện "Quyết định" trên "đánh giá ông An" với:
        | Văn bản | 220-QĐ/ĐU |
      Và ngày 09/12/2026 "Bà Hạnh" đã thực hiện "Thông báo" trên "đánh giá ông An" với:
        | Thông báo | Thông báo kết quả |
      Và hôm nay là ngày 17/12/2026
      Khi "Bà Hạnh" thử "Lưu hồ sơ" trên "đánh giá ông An"
      Thì bị từ chối vì "Kiến nghị về kết quả xếp loại"

    Tình huống: Hết hạn kiến nghị thì lưu hồ sơ
      Biết ngày 08/12/2026 "Ông Tâm" đã thực hiện "Quyết định" trên "đánh giá ông An" với:
        | Văn bản | 220-QĐ/ĐU |
      Và ngày 09/12/2026 "Bà Hạnh" đã thực hiện "Thông báo" trên "đánh giá ông An" với:
        | Thông báo | Thông báo kết quả |
      Và hôm nay là ngày 21/12/2026
      Khi "Bà Hạnh" thực hiện "Lưu hồ sơ" trên "đánh giá ông An"
      Thì hồ sơ "đánh giá ông An" ở trạng thái "Có hiệu lực, lưu hồ sơ"
