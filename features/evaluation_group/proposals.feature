# language: vi
Tính năng: Mỗi đề xuất, mỗi quyết định được cộng, trừ ngay vào nhóm

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

  Quy tắc: Đề xuất mức nào cộng vào mức ấy, rút đề xuất thì trừ ra

    Tình huống: Đề xuất mức không hoàn thành
      Khi "Bà Lan" thay mặt "Cấp ủy" thực hiện "Đề xuất mức không hoàn thành" trên "đánh giá ông An" với:
        | Lý do | Không hoàn thành nhiệm vụ chính |
      Thì hồ sơ "nhóm đảng viên" có "Số hồ sơ đề xuất mức khác" là "1"

    Khung tình huống: Đề xuất từ mức hoàn thành trở lên
      Khi "Bà Lan" thay mặt "Cấp ủy" thực hiện "<đề xuất>" trên "đánh giá ông An"
      Thì hồ sơ "nhóm đảng viên" có "<số hồ sơ>" là "1"

      Dữ liệu:
        | đề xuất                | số hồ sơ                  |
        | Đề xuất mức xuất sắc   | Số hồ sơ đề xuất xuất sắc |
        | Đề xuất mức tốt        | Số hồ sơ đề xuất tốt      |
        | Đề xuất mức hoàn thành | Số hồ sơ đề xuất mức khác |

    Khung tình huống: Rút đề xuất
      Biết ngày 01/12/2026 "Bà Lan" thay mặt "Cấp ủy" đã thực hiện "<đề xuất>" trên "đánh giá ông An"
      Khi "Bà Lan" thay mặt "Cấp ủy" thực hiện "Rút đề xuất để đề xuất lại" trên "đánh giá ông An" với:
        | Lý do | Thẩm định lại |
      Thì hồ sơ "nhóm đảng viên" có "<số hồ sơ>" là "0"

      Dữ liệu:
        | đề xuất                | số hồ sơ                  |
        | Đề xuất mức xuất sắc   | Số hồ sơ đề xuất xuất sắc |
        | Đề xuất mức tốt        | Số hồ sơ đề xuất tốt      |
        | Đề xuất mức hoàn thành | Số hồ sơ đề xuất mức khác |

    Tình huống: Còn hồ sơ đã đề xuất thì không hủy nhóm
      Biết ngày 01/12/2026 "Bà Lan" thay mặt "Cấp ủy" đã thực hiện "Đề xuất mức tốt" trên "đánh giá ông An"
      Khi "Bà Hạnh" thử "Hủy" trên "nhóm đảng viên" với:
        | Lý do | Lập trùng |
      Thì bị từ chối vì "Số hồ sơ đề xuất tốt"

  Quy tắc: Nhóm chỉ xong khi mọi hồ sơ đã đề xuất đều được quyết định

    Bối cảnh:
      Biết ngày 01/12/2026 "Bà Lan" thay mặt "Cấp ủy" đã thực hiện "Đề xuất mức xuất sắc" trên "đánh giá ông An"
      Và "Bà Hạnh" đã thực hiện "Chốt danh sách đề xuất" trên "nhóm đảng viên"
      Và "Bà Hạnh" đã thực hiện "Rà soát tỷ lệ" trên "đánh giá ông An"
      Và "Bà Hạnh" đã thực hiện "Xác nhận trong tỷ lệ" trên "nhóm đảng viên"

    Tình huống: Chưa quyết định
      Khi "Bà Hạnh" thử "Ghi nhận đã quyết định xong" trên "nhóm đảng viên" với:
        | Văn bản | 221-BC/ĐU |
      Thì bị từ chối vì "Số hồ sơ đã quyết định"

    Tình huống: Quyết định thì cộng vào số đã quyết định
      Khi "Ông Tâm" thực hiện "Quyết định" trên "đánh giá ông An" với:
        | Văn bản | 220-QĐ/ĐU |
      Thì hồ sơ "nhóm đảng viên" có "Số hồ sơ đã quyết định" là "1"

    Tình huống: Đã quyết định xong
      Biết "Ông Tâm" đã thực hiện "Quyết định" trên "đánh giá ông An" với:
        | Văn bản | 220-QĐ/ĐU |
      Khi "Bà Hạnh" thực hiện "Ghi nhận đã quyết định xong" trên "nhóm đảng viên" với:
        | Văn bản | 221-BC/ĐU |
      Thì hồ sơ "nhóm đảng viên" ở trạng thái "Đã quyết định xếp loại xong"

    Tình huống: Giải quyết kiến nghị, xem xét lại mức thì trừ khỏi số đã quyết định
      Biết "Ông Tâm" đã thực hiện "Quyết định" trên "đánh giá ông An" với:
        | Văn bản | 220-QĐ/ĐU |
      Và "Bà Hạnh" đã thực hiện "Thông báo" trên "đánh giá ông An" với:
        | Thông báo | Thông báo kết quả |
      Và "Ông An" đã thực hiện "Kiến nghị" trên "đánh giá ông An" với:
        | Lý do | Chưa tính nhiệm vụ đột xuất |
      Và "Bà Hạnh" đã thực hiện "Ghi nhận đã quyết định xong" trên "nhóm đảng viên" với:
        | Văn bản | 221-BC/ĐU |
      Và "Bà Hạnh" đã thực hiện "Rà soát lại" trên "nhóm đảng viên" với:
        | Lý do | Có kiến nghị |
      Khi "Ông Tâm" thực hiện "Giải quyết kiến nghị, xem xét lại mức" trên "đánh giá ông An" với:
        | Lý do   | Chưa tính nhiệm vụ đột xuất |
        | Văn bản | 230-TB/ĐU                   |
      Thì hồ sơ "nhóm đảng viên" có "Số hồ sơ đã quyết định" là "0"
