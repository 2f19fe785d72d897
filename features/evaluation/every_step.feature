# language: vi
Tính năng: Kiểm điểm, đánh giá, xếp loại chất lượng: mọi bước, mọi trường hợp bị từ chối

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

  Quy tắc: Mở hồ sơ

    Tình huống: “Mở đợt” bị từ chối: thiếu thông tin, giấy tờ
      Khi "Bà Hạnh" thử mở hồ sơ "đánh giá ông An" thuộc loại "Kiểm điểm, đánh giá, xếp loại chất lượng" gắn với "nhóm đảng viên" với:
        | Cấp có thẩm quyền xếp loại | Đảng ủy phường Hoa Sữa |
      Thì bị từ chối vì "thiếu: Người, tổ chức được đánh giá"
      Và bị từ chối vì "thiếu: Chức vụ, vị trí được đánh giá"
      Và bị từ chối vì "thiếu: Tổ chức nơi kiểm điểm"
      Và bị từ chối vì "thiếu: Kỳ đánh giá"

    Tình huống: “Mở đợt” bị từ chối: thiếu thông tin, giấy tờ, trường hợp 2
      Khi "Bà Hạnh" thử mở hồ sơ "đánh giá ông An" thuộc loại "Kiểm điểm, đánh giá, xếp loại chất lượng" gắn với "nhóm đảng viên" với:
        | Cấp có thẩm quyền xếp loại | Đảng ủy phường Hoa Sữa |
      Thì bị từ chối vì "thiếu: Từ ngày"
      Và bị từ chối vì "thiếu: Đến hết ngày"
      Và bị từ chối vì "thiếu: Phải quyết định trước ngày"
      Và bị từ chối vì "thiếu: Thuộc diện lập kế hoạch tu dưỡng, rèn luyện"

    Tình huống: “Mở đợt” bị từ chối: thiếu thông tin, giấy tờ, trường hợp 3
      Khi "Bà Hạnh" thử mở hồ sơ "đánh giá ông An" thuộc loại "Kiểm điểm, đánh giá, xếp loại chất lượng" gắn với "nhóm đảng viên" với:
        | Cấp có thẩm quyền xếp loại | Đảng ủy phường Hoa Sữa |
      Thì bị từ chối vì "thiếu: Số hạn chế, khuyết điểm của kỳ trước"

    Tình huống: “Mở đợt” bị từ chối: thiếu thông tin, giấy tờ, trường hợp 4
      Khi "Bà Hạnh" thử mở hồ sơ "đánh giá ông An" thuộc loại "Kiểm điểm, đánh giá, xếp loại chất lượng" gắn với "nhóm đảng viên" với:
        | Người, tổ chức được đánh giá                | Ông An                 |
        | Chức vụ, vị trí được đánh giá               | Đảng viên              |
        | Tổ chức nơi kiểm điểm                       | Chi bộ Khu dân cư số 3 |
        | Kỳ đánh giá                                 | năm                    |
        | Từ ngày                                     | 01/01/2026             |
        | Đến hết ngày                                | 31/12/2026             |
        | Phải quyết định trước ngày                  | 15/12/2026             |
        | Thuộc diện lập kế hoạch tu dưỡng, rèn luyện | không                  |
        | Số hạn chế, khuyết điểm của kỳ trước        | 0                      |
      Thì bị từ chối vì "thiếu: Cấp có thẩm quyền xếp loại"

    Tình huống: “Mở đợt” bị từ chối
      Khi "Bà Hạnh" thử mở hồ sơ "đánh giá ông An" thuộc loại "Kiểm điểm, đánh giá, xếp loại chất lượng" gắn với "nhóm đảng viên"
      Thì bị từ chối vì "yêu cầu: từ ngày không quá đến hết ngày"

    Tình huống: “Mở đợt” bị từ chối, trường hợp 2
      Khi "Bà Hạnh" thử mở hồ sơ "đánh giá ông An" thuộc loại "Kiểm điểm, đánh giá, xếp loại chất lượng" gắn với "nhóm đảng viên"
      Thì bị từ chối vì "yêu cầu: phải quyết định trước ngày lớn hơn ngày thực hiện"

    Tình huống: “Mở đợt” bị từ chối, trường hợp 3
      Biết "Bà Thu" là "Ủy ban Kiểm tra" của "Đảng ủy phường Hoa Sữa"
      Khi "Bà Thu" thử mở hồ sơ "đánh giá ông An" thuộc loại "Kiểm điểm, đánh giá, xếp loại chất lượng" gắn với "nhóm đảng viên" với:
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
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"

  Quy tắc: Hồ sơ “Kiểm điểm, đánh giá, xếp loại chất lượng” ở trạng thái “Mở đợt”

    Bối cảnh:
      Biết hồ sơ "đánh giá ông An" thuộc loại "Kiểm điểm, đánh giá, xếp loại chất lượng" gắn với "nhóm đảng viên" do "Bà Hạnh" mở ngày 16/11/2026 với:
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

    Tình huống: “Tự kiểm điểm” bị từ chối: thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 17/11/2026
      Và "Bà Thu" là "Ban Tổ chức" của "Đảng ủy phường Hoa Sữa"
      Khi "Bà Thu" thử "Tự kiểm điểm" trên "đánh giá ông An"
      Thì bị từ chối vì "thiếu: báo cáo tự kiểm tra, tự giám sát"

    Tình huống: “Không xếp loại” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết "Bà Thu" là "Ủy ban Kiểm tra" của "Đảng ủy phường Hoa Sữa"
      Khi "Bà Thu" thử "Không xếp loại" trên "đánh giá ông An"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: Căn cứ chưa xếp loại"
      Và bị từ chối vì "thiếu: lý do"

    Tình huống: “Không xếp loại” bị từ chối: việc của chính mình hoặc đã làm bước trước
      Khi "Ông An" thử "Không xếp loại" trên "đánh giá ông An"
      Thì bị từ chối vì "không được tự quyết định việc của chính mình (Người, tổ chức được đánh giá)"

    Tình huống: “Tự kiểm điểm” khi “Mở đợt” bị từ chối
      Biết hôm nay là ngày 17/11/2026
      Và "Bà Thu" là "Ban Tổ chức" của "Đảng ủy phường Hoa Sữa"
      Khi "Bà Thu" thử "Tự kiểm điểm" trên "đánh giá ông An" với:
        | Báo cáo tự kiểm tra, tự giám sát | Bản kiểm điểm cá nhân năm 2026 |
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"

  Quy tắc: Hồ sơ “Kiểm điểm, đánh giá, xếp loại chất lượng” ở trạng thái “Đã tự kiểm điểm, tự đánh giá”

    Bối cảnh:
      Biết hồ sơ "đánh giá ông An" thuộc loại "Kiểm điểm, đánh giá, xếp loại chất lượng" gắn với "nhóm đảng viên" do "Bà Hạnh" mở ngày 16/11/2026 với:
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

    Tình huống: “Lấy ý kiến” bị từ chối: không có thẩm quyền
      Biết hôm nay là ngày 23/11/2026
      Và "Bà Thu" là "Chi bộ" của "Chi bộ Khu dân cư số 3"
      Khi "Bà Thu" thử "Lấy ý kiến" trên "đánh giá ông An"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"

    Tình huống: “Không xếp loại” bị từ chối: không có thẩm quyền
      Biết "Bà Thu" là "Ủy ban Kiểm tra" của "Đảng ủy phường Hoa Sữa"
      Khi "Bà Thu" thử "Không xếp loại" trên "đánh giá ông An"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"

    Tình huống: “Ghi nhận phản ánh, tố cáo phải xác minh” bị từ chối: không có thẩm quyền
      Biết "Bà Thu" là "Cấp ủy" của "Đảng ủy phường Hoa Sữa"
      Khi "Bà Thu" thử "Ghi nhận phản ánh, tố cáo phải xác minh" trên "đánh giá ông An"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"

    Tình huống: “Tạm dừng để xác minh” bị từ chối: không có thẩm quyền
      Biết "Bà Thu" là "Ủy ban Kiểm tra" của "Đảng ủy phường Hoa Sữa"
      Khi "Bà Thu" thử "Tạm dừng để xác minh" trên "đánh giá ông An"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"

    Tình huống: “Lấy ý kiến” khi “Đã tự kiểm điểm, tự đánh giá” bị từ chối
      Biết hôm nay là ngày 23/11/2026
      Khi "Ông Bình" thử "Lấy ý kiến" trên "đánh giá ông An"
      Thì bị từ chối vì "thiếu: biên bản"

    Tình huống: “Không xếp loại” khi “Đã tự kiểm điểm, tự đánh giá” bị từ chối
      Khi "Bà Hạnh" thử "Không xếp loại" trên "đánh giá ông An"
      Thì bị từ chối vì "thiếu: Căn cứ chưa xếp loại"

    Tình huống: “Không xếp loại” khi “Đã tự kiểm điểm, tự đánh giá” bị từ chối, trường hợp 2
      Khi "Bà Hạnh" thử "Không xếp loại" trên "đánh giá ông An"
      Thì bị từ chối vì "thiếu: lý do"

  Quy tắc: Hồ sơ “Kiểm điểm, đánh giá, xếp loại chất lượng” ở trạng thái “Đã lấy ý kiến”

    Bối cảnh:
      Biết hồ sơ "đánh giá ông An" thuộc loại "Kiểm điểm, đánh giá, xếp loại chất lượng" gắn với "nhóm đảng viên" do "Bà Hạnh" mở ngày 16/11/2026 với:
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

    Tình huống: “Tập thể kiểm điểm, góp ý” bị từ chối: không có thẩm quyền
      Biết hôm nay là ngày 26/11/2026
      Và "Bà Thu" là "Chi ủy, bí thư chi bộ" của "Chi bộ Khu dân cư số 3"
      Khi "Bà Thu" thử "Tập thể kiểm điểm, góp ý" trên "đánh giá ông An"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"

    Tình huống: “Tạm dừng để xác minh” bị từ chối: chưa đúng điều kiện
      Biết hôm nay là ngày 26/11/2026
      Khi "Bà Hạnh" thử "Tạm dừng để xác minh" trên "đánh giá ông An" với:
        | Lý do | Có đơn phản ánh |
      Thì bị từ chối vì "yêu cầu: còn phản ánh, tố cáo, mất đoàn kết chưa xác minh: có"

  Quy tắc: Hồ sơ “Kiểm điểm, đánh giá, xếp loại chất lượng” ở trạng thái “Tập thể đã kiểm điểm, góp ý”

    Bối cảnh:
      Biết hồ sơ "đánh giá ông An" thuộc loại "Kiểm điểm, đánh giá, xếp loại chất lượng" gắn với "nhóm đảng viên" do "Bà Hạnh" mở ngày 16/11/2026 với:
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

    Tình huống: “Thẩm định” bị từ chối: không có thẩm quyền
      Biết hôm nay là ngày 30/11/2026
      Và "Bà Thu" là "Ủy ban Kiểm tra" của "Đảng ủy phường Hoa Sữa"
      Khi "Bà Thu" thử "Thẩm định" trên "đánh giá ông An"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"

    Tình huống: “Tạm dừng để xác minh” bị từ chối: chưa đúng điều kiện, trường hợp 2
      Biết hôm nay là ngày 30/11/2026
      Khi "Bà Hạnh" thử "Tạm dừng để xác minh" trên "đánh giá ông An" với:
        | Lý do | Có đơn phản ánh |
      Thì bị từ chối vì "yêu cầu: còn phản ánh, tố cáo, mất đoàn kết chưa xác minh: có"

    Tình huống: “Thẩm định” khi “Tập thể đã kiểm điểm, góp ý” bị từ chối
      Biết hôm nay là ngày 30/11/2026
      Khi "Bà Hạnh" thử "Thẩm định" trên "đánh giá ông An"
      Thì bị từ chối vì "yêu cầu: tỷ lệ nhiệm vụ đúng hạn (%) từ 0 trở lên"

  Quy tắc: Hồ sơ “Kiểm điểm, đánh giá, xếp loại chất lượng” ở trạng thái “Chờ xác minh phản ánh”

    Bối cảnh:
      Biết hồ sơ "đánh giá ông An" thuộc loại "Kiểm điểm, đánh giá, xếp loại chất lượng" gắn với "nhóm đảng viên" do "Bà Hạnh" mở ngày 16/11/2026 với:
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
      Và "Bà Hạnh" đã thực hiện "Ghi nhận phản ánh, tố cáo phải xác minh" trên "đánh giá ông An"
      Và "Bà Hạnh" đã thực hiện "Tạm dừng để xác minh" trên "đánh giá ông An" với:
        | Lý do | Có đơn phản ánh |

    Tình huống: “Tiếp tục sau xác minh” bị từ chối: không có thẩm quyền
      Biết "Bà Thu" là "Cấp ủy" của "Đảng ủy phường Hoa Sữa"
      Khi "Bà Thu" thử "Tiếp tục sau xác minh" trên "đánh giá ông An"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"

    Tình huống: “Tiếp tục sau xác minh” khi “Chờ xác minh phản ánh” ghi “Còn phản ánh, tố cáo, mất đoàn kết chưa xác minh”
      Khi "Bà Hạnh" thực hiện "Tiếp tục sau xác minh" trên "đánh giá ông An" với:
        | Biên bản | Biên bản xác minh |
      Thì hồ sơ "đánh giá ông An" có "Còn phản ánh, tố cáo, mất đoàn kết chưa xác minh" là "không"

  Quy tắc: Hồ sơ “Kiểm điểm, đánh giá, xếp loại chất lượng” ở trạng thái “Đã thẩm định”

    Bối cảnh:
      Biết hồ sơ "đánh giá ông An" thuộc loại "Kiểm điểm, đánh giá, xếp loại chất lượng" gắn với "nhóm đảng viên" do "Bà Hạnh" mở ngày 16/11/2026 với:
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
        | Điểm thẩm định              | Tiêu chí chung: 28; Kết quả thực hiện nhiệm vụ: 61 |
        | Tỷ lệ nhiệm vụ đúng hạn (%) | 100                                                |
        | Tỷ lệ nhiệm vụ vượt mức (%) | 40                                                 |
        | Bị kỷ luật trong kỳ         | không                                              |
        | Báo cáo tổng hợp            | Báo cáo thẩm định                                  |

    Tình huống: “Đề xuất mức xuất sắc” bị từ chối: không có thẩm quyền
      Biết "Bà Thu" là "Ban Tổ chức" của "Đảng ủy phường Hoa Sữa"
      Khi "Bà Thu" thử "Đề xuất mức xuất sắc" trên "đánh giá ông An"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"

    Tình huống: “Tạm dừng để xác minh” bị từ chối: chưa đúng điều kiện, trường hợp 3
      Khi "Bà Hạnh" thử "Tạm dừng để xác minh" trên "đánh giá ông An" với:
        | Lý do | Có đơn phản ánh |
      Thì bị từ chối vì "yêu cầu: còn phản ánh, tố cáo, mất đoàn kết chưa xác minh: có"

  Quy tắc: Hồ sơ “Kiểm điểm, đánh giá, xếp loại chất lượng” ở trạng thái “Đã thẩm định”, trường hợp 2

    Bối cảnh:
      Biết hồ sơ "đánh giá ông An" thuộc loại "Kiểm điểm, đánh giá, xếp loại chất lượng" gắn với "nhóm đảng viên" do "Bà Hạnh" mở ngày 16/11/2026 với:
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
        | Điểm thẩm định              | Tiêu chí chung: 28; Kết quả thực hiện nhiệm vụ: 41 |
        | Tỷ lệ nhiệm vụ đúng hạn (%) | 100                                                |
        | Tỷ lệ nhiệm vụ vượt mức (%) | 40                                                 |
        | Bị kỷ luật trong kỳ         | không                                              |
        | Báo cáo tổng hợp            | Báo cáo thẩm định                                  |

    Tình huống: “Đề xuất mức tốt” bị từ chối: không có thẩm quyền
      Biết "Bà Thu" là "Ban Tổ chức" của "Đảng ủy phường Hoa Sữa"
      Khi "Bà Thu" thử "Đề xuất mức tốt" trên "đánh giá ông An"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"

  Quy tắc: Hồ sơ “Kiểm điểm, đánh giá, xếp loại chất lượng” ở trạng thái “Đã thẩm định”, trường hợp 3

    Bối cảnh:
      Biết hồ sơ "đánh giá ông An" thuộc loại "Kiểm điểm, đánh giá, xếp loại chất lượng" gắn với "nhóm đảng viên" do "Bà Hạnh" mở ngày 16/11/2026 với:
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
        | Điểm thẩm định              | Tiêu chí chung: 28; Kết quả thực hiện nhiệm vụ: 21 |
        | Tỷ lệ nhiệm vụ đúng hạn (%) | 100                                                |
        | Tỷ lệ nhiệm vụ vượt mức (%) | 40                                                 |
        | Bị kỷ luật trong kỳ         | không                                              |
        | Báo cáo tổng hợp            | Báo cáo thẩm định                                  |

    Tình huống: “Đề xuất mức hoàn thành” bị từ chối: không có thẩm quyền
      Biết "Bà Thu" là "Ban Tổ chức" của "Đảng ủy phường Hoa Sữa"
      Khi "Bà Thu" thử "Đề xuất mức hoàn thành" trên "đánh giá ông An"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"

  Quy tắc: Hồ sơ “Kiểm điểm, đánh giá, xếp loại chất lượng” ở trạng thái “Đã thẩm định”, trường hợp 4

    Bối cảnh:
      Biết hồ sơ "đánh giá ông An" thuộc loại "Kiểm điểm, đánh giá, xếp loại chất lượng" gắn với "nhóm đảng viên" do "Bà Hạnh" mở ngày 16/11/2026 với:
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

    Tình huống: “Đề xuất mức không hoàn thành” bị từ chối: không có thẩm quyền
      Biết "Bà Thu" là "Ban Tổ chức" của "Đảng ủy phường Hoa Sữa"
      Khi "Bà Thu" thử "Đề xuất mức không hoàn thành" trên "đánh giá ông An"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"

  Quy tắc: Hồ sơ “Kiểm điểm, đánh giá, xếp loại chất lượng” ở trạng thái “Đã đề xuất mức xếp loại”

    Bối cảnh:
      Biết hồ sơ "đánh giá ông An" thuộc loại "Kiểm điểm, đánh giá, xếp loại chất lượng" gắn với "nhóm đảng viên" do "Bà Hạnh" mở ngày 16/11/2026 với:
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
      Và "Bà Lan" thay mặt "Cấp ủy" đã thực hiện "Đề xuất mức xuất sắc" trên "đánh giá ông An"

    Tình huống: “Rút đề xuất để đề xuất lại” bị từ chối: không có thẩm quyền
      Biết "Bà Thu" là "Ban Tổ chức" của "Đảng ủy phường Hoa Sữa"
      Khi "Bà Thu" thử "Rút đề xuất để đề xuất lại" trên "đánh giá ông An"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"

    Tình huống: “Tạm dừng để xác minh” bị từ chối: chưa đúng điều kiện, trường hợp 4
      Khi "Bà Hạnh" thử "Tạm dừng để xác minh" trên "đánh giá ông An" với:
        | Lý do | Có đơn phản ánh |
      Thì bị từ chối vì "yêu cầu: còn phản ánh, tố cáo, mất đoàn kết chưa xác minh: có"

  Quy tắc: Hồ sơ “Kiểm điểm, đánh giá, xếp loại chất lượng” ở trạng thái “Đã đề xuất mức xếp loại”, trường hợp 2

    Bối cảnh:
      Biết hồ sơ "đánh giá ông An" thuộc loại "Kiểm điểm, đánh giá, xếp loại chất lượng" gắn với "nhóm đảng viên" do "Bà Hạnh" mở ngày 16/11/2026 với:
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
      Và ngày 01/12/2026 "Bà Lan" thay mặt "Cấp ủy" đã thực hiện "Đề xuất mức xuất sắc" trên "đánh giá ông An"

    Tình huống: “Rà soát tỷ lệ” bị từ chối: không có thẩm quyền
      Biết "Bà Thu" là "Ủy ban Kiểm tra" của "Đảng ủy phường Hoa Sữa"
      Khi "Bà Thu" thử "Rà soát tỷ lệ" trên "đánh giá ông An"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"

  Quy tắc: Hồ sơ “Kiểm điểm, đánh giá, xếp loại chất lượng” ở trạng thái “Đã lấy ý kiến”, trường hợp 2

    Bối cảnh:
      Biết hồ sơ "đánh giá ông An" thuộc loại "Kiểm điểm, đánh giá, xếp loại chất lượng" gắn với "nhóm đảng viên" do "Bà Hạnh" mở ngày 16/11/2026 với:
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
      Và "Bà Hạnh" đã thực hiện "Ghi nhận phản ánh, tố cáo phải xác minh" trên "đánh giá ông An"
      Và "Bà Hạnh" đã thực hiện "Tạm dừng để xác minh" trên "đánh giá ông An" với:
        | Lý do | Có đơn phản ánh |
      Và "Bà Hạnh" đã thực hiện "Tiếp tục sau xác minh" trên "đánh giá ông An" với:
        | Biên bản | Biên bản xác minh |
      Và ngày 23/11/2026 "Ông Bình" đã thực hiện "Lấy ý kiến" trên "đánh giá ông An" với:
        | Biên bản                       | Biên bản lấy ý kiến |
        | Đến hạn không nhận được ý kiến | có                  |
      Và "Bà Hạnh" đã thực hiện "Ghi nhận phản ánh, tố cáo phải xác minh" trên "đánh giá ông An"

    Tình huống: “Tạm dừng để xác minh” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết "Bà Thu" là "Ủy ban Kiểm tra" của "Đảng ủy phường Hoa Sữa"
      Khi "Bà Thu" thử "Tạm dừng để xác minh" trên "đánh giá ông An"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: lý do"

    Tình huống: “Tạm dừng để xác minh” bị từ chối: việc của chính mình hoặc đã làm bước trước
      Khi "Ông An" thử "Tạm dừng để xác minh" trên "đánh giá ông An"
      Thì bị từ chối vì "không được tự quyết định việc của chính mình (Người, tổ chức được đánh giá)"

    Tình huống: “Tạm dừng để xác minh” dừng hạn “Phải quyết định trước ngày”
      Khi "Bà Hạnh" thực hiện "Tạm dừng để xác minh" trên "đánh giá ông An" với:
        | Lý do | Có đơn phản ánh |
      Thì hạn "Phải quyết định trước ngày" của "đánh giá ông An" đang tạm dừng

  Quy tắc: Hồ sơ “Kiểm điểm, đánh giá, xếp loại chất lượng” ở trạng thái “Rà soát tỷ lệ xuất sắc”

    Bối cảnh:
      Biết hồ sơ "đánh giá ông An" thuộc loại "Kiểm điểm, đánh giá, xếp loại chất lượng" gắn với "nhóm đảng viên" do "Bà Hạnh" mở ngày 16/11/2026 với:
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
      Và ngày 01/12/2026 "Bà Lan" thay mặt "Cấp ủy" đã thực hiện "Đề xuất mức xuất sắc" trên "đánh giá ông An"
      Và "Bà Hạnh" đã thực hiện "Chốt danh sách đề xuất" trên "nhóm đảng viên"
      Và "Bà Hạnh" đã thực hiện "Rà soát tỷ lệ" trên "đánh giá ông An"

    Tình huống: “Quyết định” bị từ chối: không có thẩm quyền
      Biết "Bà Thu" là "Ban Tổ chức" của "Đảng ủy phường Hoa Sữa"
      Khi "Bà Thu" thử "Quyết định" trên "đánh giá ông An"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"

    Tình huống: “Trả lại do vượt tỷ lệ” bị từ chối: không có thẩm quyền
      Biết "Bà Thu" là "Ủy ban Kiểm tra" của "Đảng ủy phường Hoa Sữa"
      Khi "Bà Thu" thử "Trả lại do vượt tỷ lệ" trên "đánh giá ông An"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"

  Quy tắc: Hồ sơ “Kiểm điểm, đánh giá, xếp loại chất lượng” ở trạng thái “Đã quyết định xếp loại”

    Bối cảnh:
      Biết hồ sơ "đánh giá ông An" thuộc loại "Kiểm điểm, đánh giá, xếp loại chất lượng" gắn với "nhóm đảng viên" do "Bà Hạnh" mở ngày 16/11/2026 với:
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

    Tình huống: “Thông báo” bị từ chối: không có thẩm quyền
      Biết hôm nay là ngày 09/12/2026
      Và "Bà Thu" là "Ủy ban Kiểm tra" của "Đảng ủy phường Hoa Sữa"
      Khi "Bà Thu" thử "Thông báo" trên "đánh giá ông An"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"

  Quy tắc: Hồ sơ “Kiểm điểm, đánh giá, xếp loại chất lượng” ở trạng thái “Đã thông báo”

    Bối cảnh:
      Biết hồ sơ "đánh giá ông An" thuộc loại "Kiểm điểm, đánh giá, xếp loại chất lượng" gắn với "nhóm đảng viên" do "Bà Hạnh" mở ngày 16/11/2026 với:
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

    Tình huống: “Kiến nghị” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 14/12/2026
      Và "Bà Thu" là "Ban Tổ chức" của "Đảng ủy phường Hoa Sữa"
      Khi "Bà Thu" thử "Kiến nghị" trên "đánh giá ông An"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: lý do"

  Quy tắc: Hồ sơ “Kiểm điểm, đánh giá, xếp loại chất lượng” ở trạng thái “Tập thể đã kiểm điểm, góp ý”, trường hợp 2

    Bối cảnh:
      Biết hồ sơ "đánh giá ông An" thuộc loại "Kiểm điểm, đánh giá, xếp loại chất lượng" gắn với "nhóm đảng viên" do "Bà Hạnh" mở ngày 16/11/2026 với:
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
      Và "Bà Hạnh" đã thực hiện "Ghi nhận phản ánh, tố cáo phải xác minh" trên "đánh giá ông An"
      Và "Bà Hạnh" đã thực hiện "Tạm dừng để xác minh" trên "đánh giá ông An" với:
        | Lý do | Có đơn phản ánh |
      Và "Bà Hạnh" đã thực hiện "Tiếp tục sau xác minh" trên "đánh giá ông An" với:
        | Biên bản | Biên bản xác minh |
      Và ngày 23/11/2026 "Ông Bình" đã thực hiện "Lấy ý kiến" trên "đánh giá ông An" với:
        | Biên bản                       | Biên bản lấy ý kiến |
        | Đến hạn không nhận được ý kiến | có                  |
      Và "Bà Hạnh" đã thực hiện "Ghi nhận phản ánh, tố cáo phải xác minh" trên "đánh giá ông An"
      Và "Bà Hạnh" đã thực hiện "Tạm dừng để xác minh" trên "đánh giá ông An" với:
        | Lý do | Có đơn phản ánh |
      Và "Bà Hạnh" đã thực hiện "Tiếp tục sau xác minh" trên "đánh giá ông An" với:
        | Biên bản | Biên bản xác minh |
      Và ngày 26/11/2026 "Ông Bình" thay mặt "Chi bộ" đã thực hiện "Tập thể kiểm điểm, góp ý" trên "đánh giá ông An" với:
        | Biên bản | Biên bản họp chi bộ |
      Và "Bà Hạnh" đã thực hiện "Ghi nhận phản ánh, tố cáo phải xác minh" trên "đánh giá ông An"

    Tình huống: “Tạm dừng để xác minh” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ, trường hợp 2
      Biết "Bà Thu" là "Ủy ban Kiểm tra" của "Đảng ủy phường Hoa Sữa"
      Khi "Bà Thu" thử "Tạm dừng để xác minh" trên "đánh giá ông An"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: lý do"

    Tình huống: “Tạm dừng để xác minh” bị từ chối: việc của chính mình hoặc đã làm bước trước, trường hợp 2
      Khi "Ông An" thử "Tạm dừng để xác minh" trên "đánh giá ông An"
      Thì bị từ chối vì "không được tự quyết định việc của chính mình (Người, tổ chức được đánh giá)"

  Quy tắc: Hồ sơ “Kiểm điểm, đánh giá, xếp loại chất lượng” ở trạng thái “Kiến nghị, đề nghị xem xét lại”

    Bối cảnh:
      Biết hồ sơ "đánh giá ông An" thuộc loại "Kiểm điểm, đánh giá, xếp loại chất lượng" gắn với "nhóm đảng viên" do "Bà Hạnh" mở ngày 16/11/2026 với:
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
      Và ngày 14/12/2026 "Ông An" đã thực hiện "Kiến nghị" trên "đánh giá ông An" với:
        | Lý do | Chưa tính nhiệm vụ đột xuất |

    Tình huống: “Giải quyết kiến nghị, giữ nguyên mức” bị từ chối: không có thẩm quyền
      Biết "Bà Thu" là "Ban Tổ chức" của "Đảng ủy phường Hoa Sữa"
      Khi "Bà Thu" thử "Giải quyết kiến nghị, giữ nguyên mức" trên "đánh giá ông An"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"

    Tình huống: “Giải quyết kiến nghị, xem xét lại mức” bị từ chối: không có thẩm quyền
      Biết "Bà Thu" là "Ban Tổ chức" của "Đảng ủy phường Hoa Sữa"
      Khi "Bà Thu" thử "Giải quyết kiến nghị, xem xét lại mức" trên "đánh giá ông An"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"

  Quy tắc: Hồ sơ “Kiểm điểm, đánh giá, xếp loại chất lượng” ở trạng thái “Đã thông báo”, trường hợp 2

    Bối cảnh:
      Biết hồ sơ "đánh giá ông An" thuộc loại "Kiểm điểm, đánh giá, xếp loại chất lượng" gắn với "nhóm đảng viên" do "Bà Hạnh" mở ngày 16/11/2026 với:
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
      Và hôm nay là ngày 21/12/2026

    Tình huống: “Lưu hồ sơ” bị từ chối: không có thẩm quyền
      Biết "Bà Thu" là "Ủy ban Kiểm tra" của "Đảng ủy phường Hoa Sữa"
      Khi "Bà Thu" thử "Lưu hồ sơ" trên "đánh giá ông An"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"

  Quy tắc: Hồ sơ “Kiểm điểm, đánh giá, xếp loại chất lượng” ở trạng thái “Có hiệu lực, lưu hồ sơ”

    Bối cảnh:
      Biết hồ sơ "đánh giá ông An" thuộc loại "Kiểm điểm, đánh giá, xếp loại chất lượng" gắn với "nhóm đảng viên" do "Bà Hạnh" mở ngày 16/11/2026 với:
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
      Và hôm nay là ngày 21/12/2026
      Và "Bà Hạnh" đã thực hiện "Lưu hồ sơ" trên "đánh giá ông An"
      Và "Bà Hạnh" đã thực hiện "Ghi nhận đã quyết định xong" trên "nhóm đảng viên" với:
        | Văn bản | 241-QĐ/ĐU |

    Tình huống: “Xem xét lại sau kỷ luật” bị từ chối: không có thẩm quyền
      Biết "Bà Thu" là "Ủy ban Kiểm tra" của "Đảng ủy phường Hoa Sữa"
      Khi "Bà Thu" thử "Xem xét lại sau kỷ luật" trên "đánh giá ông An"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"

  Quy tắc: Hồ sơ “Kiểm điểm, đánh giá, xếp loại chất lượng” ở trạng thái “Đã thẩm định”, trường hợp 5

    Bối cảnh:
      Biết hồ sơ "đánh giá ông An" thuộc loại "Kiểm điểm, đánh giá, xếp loại chất lượng" gắn với "nhóm đảng viên" do "Bà Hạnh" mở ngày 16/11/2026 với:
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
      Và "Bà Hạnh" đã thực hiện "Ghi nhận phản ánh, tố cáo phải xác minh" trên "đánh giá ông An"
      Và "Bà Hạnh" đã thực hiện "Tạm dừng để xác minh" trên "đánh giá ông An" với:
        | Lý do | Có đơn phản ánh |
      Và "Bà Hạnh" đã thực hiện "Tiếp tục sau xác minh" trên "đánh giá ông An" với:
        | Biên bản | Biên bản xác minh |
      Và ngày 23/11/2026 "Ông Bình" đã thực hiện "Lấy ý kiến" trên "đánh giá ông An" với:
        | Biên bản                       | Biên bản lấy ý kiến |
        | Đến hạn không nhận được ý kiến | có                  |
      Và "Bà Hạnh" đã thực hiện "Ghi nhận phản ánh, tố cáo phải xác minh" trên "đánh giá ông An"
      Và "Bà Hạnh" đã thực hiện "Tạm dừng để xác minh" trên "đánh giá ông An" với:
        | Lý do | Có đơn phản ánh |
      Và "Bà Hạnh" đã thực hiện "Tiếp tục sau xác minh" trên "đánh giá ông An" với:
        | Biên bản | Biên bản xác minh |
      Và ngày 26/11/2026 "Ông Bình" thay mặt "Chi bộ" đã thực hiện "Tập thể kiểm điểm, góp ý" trên "đánh giá ông An" với:
        | Biên bản | Biên bản họp chi bộ |
      Và "Bà Hạnh" đã thực hiện "Ghi nhận phản ánh, tố cáo phải xác minh" trên "đánh giá ông An"
      Và "Bà Hạnh" đã thực hiện "Tạm dừng để xác minh" trên "đánh giá ông An" với:
        | Lý do | Có đơn phản ánh |
      Và "Bà Hạnh" đã thực hiện "Tiếp tục sau xác minh" trên "đánh giá ông An" với:
        | Biên bản | Biên bản xác minh |
      Và ngày 30/11/2026 "Bà Hạnh" đã thực hiện "Thẩm định" trên "đánh giá ông An" với:
        | Điểm thẩm định              | Tiêu chí chung: 28; Kết quả thực hiện nhiệm vụ: 66 |
        | Tỷ lệ nhiệm vụ đúng hạn (%) | 100                                                |
        | Tỷ lệ nhiệm vụ vượt mức (%) | 40                                                 |
        | Bị kỷ luật trong kỳ         | không                                              |
        | Báo cáo tổng hợp            | Báo cáo thẩm định                                  |
      Và "Bà Hạnh" đã thực hiện "Ghi nhận phản ánh, tố cáo phải xác minh" trên "đánh giá ông An"

    Tình huống: “Tạm dừng để xác minh” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ, trường hợp 3
      Biết "Bà Thu" là "Ủy ban Kiểm tra" của "Đảng ủy phường Hoa Sữa"
      Khi "Bà Thu" thử "Tạm dừng để xác minh" trên "đánh giá ông An"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: lý do"

    Tình huống: “Tạm dừng để xác minh” bị từ chối: việc của chính mình hoặc đã làm bước trước, trường hợp 3
      Khi "Ông An" thử "Tạm dừng để xác minh" trên "đánh giá ông An"
      Thì bị từ chối vì "không được tự quyết định việc của chính mình (Người, tổ chức được đánh giá)"

  Quy tắc: Hồ sơ “Kiểm điểm, đánh giá, xếp loại chất lượng” ở trạng thái “Đã đề xuất mức xếp loại”, trường hợp 3

    Bối cảnh:
      Biết hồ sơ "đánh giá ông An" thuộc loại "Kiểm điểm, đánh giá, xếp loại chất lượng" gắn với "nhóm đảng viên" do "Bà Hạnh" mở ngày 16/11/2026 với:
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
      Và "Bà Hạnh" đã thực hiện "Ghi nhận phản ánh, tố cáo phải xác minh" trên "đánh giá ông An"
      Và "Bà Hạnh" đã thực hiện "Tạm dừng để xác minh" trên "đánh giá ông An" với:
        | Lý do | Có đơn phản ánh |
      Và "Bà Hạnh" đã thực hiện "Tiếp tục sau xác minh" trên "đánh giá ông An" với:
        | Biên bản | Biên bản xác minh |
      Và ngày 23/11/2026 "Ông Bình" đã thực hiện "Lấy ý kiến" trên "đánh giá ông An" với:
        | Biên bản                       | Biên bản lấy ý kiến |
        | Đến hạn không nhận được ý kiến | có                  |
      Và "Bà Hạnh" đã thực hiện "Ghi nhận phản ánh, tố cáo phải xác minh" trên "đánh giá ông An"
      Và "Bà Hạnh" đã thực hiện "Tạm dừng để xác minh" trên "đánh giá ông An" với:
        | Lý do | Có đơn phản ánh |
      Và "Bà Hạnh" đã thực hiện "Tiếp tục sau xác minh" trên "đánh giá ông An" với:
        | Biên bản | Biên bản xác minh |
      Và ngày 26/11/2026 "Ông Bình" thay mặt "Chi bộ" đã thực hiện "Tập thể kiểm điểm, góp ý" trên "đánh giá ông An" với:
        | Biên bản | Biên bản họp chi bộ |
      Và "Bà Hạnh" đã thực hiện "Ghi nhận phản ánh, tố cáo phải xác minh" trên "đánh giá ông An"
      Và "Bà Hạnh" đã thực hiện "Tạm dừng để xác minh" trên "đánh giá ông An" với:
        | Lý do | Có đơn phản ánh |
      Và "Bà Hạnh" đã thực hiện "Tiếp tục sau xác minh" trên "đánh giá ông An" với:
        | Biên bản | Biên bản xác minh |
      Và ngày 30/11/2026 "Bà Hạnh" đã thực hiện "Thẩm định" trên "đánh giá ông An" với:
        | Điểm thẩm định              | Tiêu chí chung: 28; Kết quả thực hiện nhiệm vụ: 66 |
        | Tỷ lệ nhiệm vụ đúng hạn (%) | 100                                                |
        | Tỷ lệ nhiệm vụ vượt mức (%) | 40                                                 |
        | Bị kỷ luật trong kỳ         | không                                              |
        | Báo cáo tổng hợp            | Báo cáo thẩm định                                  |
      Và "Bà Hạnh" đã thực hiện "Ghi nhận phản ánh, tố cáo phải xác minh" trên "đánh giá ông An"
      Và "Bà Hạnh" đã thực hiện "Tạm dừng để xác minh" trên "đánh giá ông An" với:
        | Lý do | Có đơn phản ánh |
      Và "Bà Hạnh" đã thực hiện "Tiếp tục sau xác minh" trên "đánh giá ông An" với:
        | Biên bản | Biên bản xác minh |
      Và ngày 01/12/2026 "Bà Lan" thay mặt "Cấp ủy" đã thực hiện "Đề xuất mức xuất sắc" trên "đánh giá ông An"
      Và "Bà Hạnh" đã thực hiện "Ghi nhận phản ánh, tố cáo phải xác minh" trên "đánh giá ông An"

    Tình huống: “Tạm dừng để xác minh” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ, trường hợp 4
      Biết "Bà Thu" là "Ủy ban Kiểm tra" của "Đảng ủy phường Hoa Sữa"
      Khi "Bà Thu" thử "Tạm dừng để xác minh" trên "đánh giá ông An"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: lý do"

    Tình huống: “Tạm dừng để xác minh” bị từ chối: việc của chính mình hoặc đã làm bước trước, trường hợp 4
      Khi "Ông An" thử "Tạm dừng để xác minh" trên "đánh giá ông An"
      Thì bị từ chối vì "không được tự quyết định việc của chính mình (Người, tổ chức được đánh giá)"

  Quy tắc: Hồ sơ “Kiểm điểm, đánh giá, xếp loại chất lượng” ở trạng thái “Rà soát tỷ lệ xuất sắc”, trường hợp 2

    Bối cảnh:
      Biết hồ sơ "đánh giá ông An" thuộc loại "Kiểm điểm, đánh giá, xếp loại chất lượng" gắn với "nhóm đảng viên" do "Bà Hạnh" mở ngày 16/11/2026 với:
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
      Và "Bà Hạnh" đã thực hiện "Ghi nhận phản ánh, tố cáo phải xác minh" trên "đánh giá ông An"
      Và "Bà Hạnh" đã thực hiện "Tạm dừng để xác minh" trên "đánh giá ông An" với:
        | Lý do | Có đơn phản ánh |
      Và "Bà Hạnh" đã thực hiện "Tiếp tục sau xác minh" trên "đánh giá ông An" với:
        | Biên bản | Biên bản xác minh |
      Và ngày 23/11/2026 "Ông Bình" đã thực hiện "Lấy ý kiến" trên "đánh giá ông An" với:
        | Biên bản                       | Biên bản lấy ý kiến |
        | Đến hạn không nhận được ý kiến | có                  |
      Và "Bà Hạnh" đã thực hiện "Ghi nhận phản ánh, tố cáo phải xác minh" trên "đánh giá ông An"
      Và "Bà Hạnh" đã thực hiện "Tạm dừng để xác minh" trên "đánh giá ông An" với:
        | Lý do | Có đơn phản ánh |
      Và "Bà Hạnh" đã thực hiện "Tiếp tục sau xác minh" trên "đánh giá ông An" với:
        | Biên bản | Biên bản xác minh |
      Và ngày 26/11/2026 "Ông Bình" thay mặt "Chi bộ" đã thực hiện "Tập thể kiểm điểm, góp ý" trên "đánh giá ông An" với:
        | Biên bản | Biên bản họp chi bộ |
      Và "Bà Hạnh" đã thực hiện "Ghi nhận phản ánh, tố cáo phải xác minh" trên "đánh giá ông An"
      Và "Bà Hạnh" đã thực hiện "Tạm dừng để xác minh" trên "đánh giá ông An" với:
        | Lý do | Có đơn phản ánh |
      Và "Bà Hạnh" đã thực hiện "Tiếp tục sau xác minh" trên "đánh giá ông An" với:
        | Biên bản | Biên bản xác minh |
      Và ngày 30/11/2026 "Bà Hạnh" đã thực hiện "Thẩm định" trên "đánh giá ông An" với:
        | Điểm thẩm định              | Tiêu chí chung: 28; Kết quả thực hiện nhiệm vụ: 66 |
        | Tỷ lệ nhiệm vụ đúng hạn (%) | 100                                                |
        | Tỷ lệ nhiệm vụ vượt mức (%) | 40                                                 |
        | Bị kỷ luật trong kỳ         | không                                              |
        | Báo cáo tổng hợp            | Báo cáo thẩm định                                  |
      Và "Bà Hạnh" đã thực hiện "Ghi nhận phản ánh, tố cáo phải xác minh" trên "đánh giá ông An"
      Và "Bà Hạnh" đã thực hiện "Tạm dừng để xác minh" trên "đánh giá ông An" với:
        | Lý do | Có đơn phản ánh |
      Và "Bà Hạnh" đã thực hiện "Tiếp tục sau xác minh" trên "đánh giá ông An" với:
        | Biên bản | Biên bản xác minh |
      Và ngày 01/12/2026 "Bà Lan" thay mặt "Cấp ủy" đã thực hiện "Đề xuất mức xuất sắc" trên "đánh giá ông An"
      Và "Bà Hạnh" đã thực hiện "Ghi nhận phản ánh, tố cáo phải xác minh" trên "đánh giá ông An"
      Và "Bà Hạnh" đã thực hiện "Tạm dừng để xác minh" trên "đánh giá ông An" với:
        | Lý do | Có đơn phản ánh |
      Và "Bà Hạnh" đã thực hiện "Tiếp tục sau xác minh" trên "đánh giá ông An" với:
        | Biên bản | Biên bản xác minh |
      Và "Bà Hạnh" đã thực hiện "Chốt danh sách đề xuất" trên "nhóm đảng viên"
      Và "Bà Hạnh" đã thực hiện "Rà soát tỷ lệ" trên "đánh giá ông An"
      Và "Bà Hạnh" đã thực hiện "Xác nhận trong tỷ lệ" trên "nhóm đảng viên"

    Tình huống: “Tạm dừng để xác minh” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ, trường hợp 5
      Biết "Bà Thu" là "Ủy ban Kiểm tra" của "Đảng ủy phường Hoa Sữa"
      Khi "Bà Thu" thử "Tạm dừng để xác minh" trên "đánh giá ông An"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: lý do"

    Tình huống: “Tạm dừng để xác minh” bị từ chối: việc của chính mình hoặc đã làm bước trước, trường hợp 5
      Khi "Ông An" thử "Tạm dừng để xác minh" trên "đánh giá ông An"
      Thì bị từ chối vì "không được tự quyết định việc của chính mình (Người, tổ chức được đánh giá)"

  Quy tắc: Hồ sơ “Kiểm điểm, đánh giá, xếp loại chất lượng” ở trạng thái “Đã tự kiểm điểm, tự đánh giá”, trường hợp 2

    Bối cảnh:
      Biết hồ sơ "đánh giá ông An" thuộc loại "Kiểm điểm, đánh giá, xếp loại chất lượng" gắn với "nhóm đảng viên" do "Bà Hạnh" mở ngày 16/11/2026 với:
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
      Và "Bà Hạnh" đã thực hiện "Ghi nhận phản ánh, tố cáo phải xác minh" trên "đánh giá ông An"

    Tình huống: “Tạm dừng để xác minh” khi “Đã tự kiểm điểm, tự đánh giá” ghi “trạng thái trước khi rời “Đang kiểm điểm, đánh giá””
      Khi "Bà Hạnh" thực hiện "Tạm dừng để xác minh" trên "đánh giá ông An" với:
        | Lý do | Có đơn phản ánh |
      Thì hồ sơ "đánh giá ông An" có "trạng thái trước khi rời “Đang kiểm điểm, đánh giá”" là "Đã tự kiểm điểm, tự đánh giá"

  Quy tắc: Hồ sơ “Kiểm điểm, đánh giá, xếp loại chất lượng” ở trạng thái “Chờ xác minh phản ánh”, trường hợp 2

    Bối cảnh:
      Biết hồ sơ "đánh giá ông An" thuộc loại "Kiểm điểm, đánh giá, xếp loại chất lượng" gắn với "nhóm đảng viên" do "Bà Hạnh" mở ngày 16/11/2026 với:
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
      Và "Bà Hạnh" đã thực hiện "Ghi nhận phản ánh, tố cáo phải xác minh" trên "đánh giá ông An"
      Và "Bà Hạnh" đã thực hiện "Tạm dừng để xác minh" trên "đánh giá ông An" với:
        | Lý do | Có đơn phản ánh |
      Và "Bà Hạnh" đã thực hiện "Tiếp tục sau xác minh" trên "đánh giá ông An" với:
        | Biên bản | Biên bản xác minh |
      Và ngày 23/11/2026 "Ông Bình" đã thực hiện "Lấy ý kiến" trên "đánh giá ông An" với:
        | Biên bản                       | Biên bản lấy ý kiến |
        | Đến hạn không nhận được ý kiến | có                  |
      Và "Bà Hạnh" đã thực hiện "Ghi nhận phản ánh, tố cáo phải xác minh" trên "đánh giá ông An"
      Và "Bà Hạnh" đã thực hiện "Tạm dừng để xác minh" trên "đánh giá ông An" với:
        | Lý do | Có đơn phản ánh |

    Tình huống: “Tiếp tục sau xác minh” khi “Chờ xác minh phản ánh” bị từ chối
      Khi "Ông An" thử "Tiếp tục sau xác minh" trên "đánh giá ông An" với:
        | Biên bản | Biên bản xác minh |
      Thì bị từ chối vì "không được tự quyết định việc của chính mình (Người, tổ chức được đánh giá)"

    Tình huống: “Tiếp tục sau xác minh” khi “Chờ xác minh phản ánh” bị từ chối, trường hợp 2
      Khi "Bà Hạnh" thử "Tiếp tục sau xác minh" trên "đánh giá ông An"
      Thì bị từ chối vì "thiếu: biên bản"

    Tình huống: “Tiếp tục sau xác minh” khi “Chờ xác minh phản ánh” ghi “Còn phản ánh, tố cáo, mất đoàn kết chưa xác minh”, trường hợp 2
      Khi "Bà Hạnh" thực hiện "Tiếp tục sau xác minh" trên "đánh giá ông An" với:
        | Biên bản | Biên bản xác minh |
      Thì hồ sơ "đánh giá ông An" có "Còn phản ánh, tố cáo, mất đoàn kết chưa xác minh" là "không"

  Quy tắc: Hồ sơ “Kiểm điểm, đánh giá, xếp loại chất lượng” ở trạng thái “Chờ xác minh phản ánh”, trường hợp 3

    Bối cảnh:
      Biết hồ sơ "đánh giá ông An" thuộc loại "Kiểm điểm, đánh giá, xếp loại chất lượng" gắn với "nhóm đảng viên" do "Bà Hạnh" mở ngày 16/11/2026 với:
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
      Và "Bà Hạnh" đã thực hiện "Ghi nhận phản ánh, tố cáo phải xác minh" trên "đánh giá ông An"
      Và "Bà Hạnh" đã thực hiện "Tạm dừng để xác minh" trên "đánh giá ông An" với:
        | Lý do | Có đơn phản ánh |
      Và "Bà Hạnh" đã thực hiện "Tiếp tục sau xác minh" trên "đánh giá ông An" với:
        | Biên bản | Biên bản xác minh |
      Và ngày 23/11/2026 "Ông Bình" đã thực hiện "Lấy ý kiến" trên "đánh giá ông An" với:
        | Biên bản                       | Biên bản lấy ý kiến |
        | Đến hạn không nhận được ý kiến | có                  |
      Và "Bà Hạnh" đã thực hiện "Ghi nhận phản ánh, tố cáo phải xác minh" trên "đánh giá ông An"
      Và "Bà Hạnh" đã thực hiện "Tạm dừng để xác minh" trên "đánh giá ông An" với:
        | Lý do | Có đơn phản ánh |
      Và "Bà Hạnh" đã thực hiện "Tiếp tục sau xác minh" trên "đánh giá ông An" với:
        | Biên bản | Biên bản xác minh |
      Và ngày 26/11/2026 "Ông Bình" thay mặt "Chi bộ" đã thực hiện "Tập thể kiểm điểm, góp ý" trên "đánh giá ông An" với:
        | Biên bản | Biên bản họp chi bộ |
      Và "Bà Hạnh" đã thực hiện "Ghi nhận phản ánh, tố cáo phải xác minh" trên "đánh giá ông An"
      Và "Bà Hạnh" đã thực hiện "Tạm dừng để xác minh" trên "đánh giá ông An" với:
        | Lý do | Có đơn phản ánh |

    Tình huống: “Tiếp tục sau xác minh” khi “Chờ xác minh phản ánh” bị từ chối, trường hợp 3
      Biết "Bà Thu" là "Cấp ủy" của "Đảng ủy phường Hoa Sữa"
      Khi "Bà Thu" thử "Tiếp tục sau xác minh" trên "đánh giá ông An" với:
        | Biên bản | Biên bản xác minh |
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"

    Tình huống: “Tiếp tục sau xác minh” khi “Chờ xác minh phản ánh” bị từ chối, trường hợp 4
      Khi "Ông An" thử "Tiếp tục sau xác minh" trên "đánh giá ông An" với:
        | Biên bản | Biên bản xác minh |
      Thì bị từ chối vì "không được tự quyết định việc của chính mình (Người, tổ chức được đánh giá)"

    Tình huống: “Tiếp tục sau xác minh” khi “Chờ xác minh phản ánh” bị từ chối, trường hợp 5
      Khi "Bà Hạnh" thử "Tiếp tục sau xác minh" trên "đánh giá ông An"
      Thì bị từ chối vì "thiếu: biên bản"

    Tình huống: “Tiếp tục sau xác minh” khi “Chờ xác minh phản ánh” ghi “Còn phản ánh, tố cáo, mất đoàn kết chưa xác minh”, trường hợp 3
      Khi "Bà Hạnh" thực hiện "Tiếp tục sau xác minh" trên "đánh giá ông An" với:
        | Biên bản | Biên bản xác minh |
      Thì hồ sơ "đánh giá ông An" có "Còn phản ánh, tố cáo, mất đoàn kết chưa xác minh" là "không"

  Quy tắc: Hồ sơ “Kiểm điểm, đánh giá, xếp loại chất lượng” ở trạng thái “Chờ xác minh phản ánh”, trường hợp 4

    Bối cảnh:
      Biết hồ sơ "đánh giá ông An" thuộc loại "Kiểm điểm, đánh giá, xếp loại chất lượng" gắn với "nhóm đảng viên" do "Bà Hạnh" mở ngày 16/11/2026 với:
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
      Và "Bà Hạnh" đã thực hiện "Ghi nhận phản ánh, tố cáo phải xác minh" trên "đánh giá ông An"
      Và "Bà Hạnh" đã thực hiện "Tạm dừng để xác minh" trên "đánh giá ông An" với:
        | Lý do | Có đơn phản ánh |
      Và "Bà Hạnh" đã thực hiện "Tiếp tục sau xác minh" trên "đánh giá ông An" với:
        | Biên bản | Biên bản xác minh |
      Và ngày 23/11/2026 "Ông Bình" đã thực hiện "Lấy ý kiến" trên "đánh giá ông An" với:
        | Biên bản                       | Biên bản lấy ý kiến |
        | Đến hạn không nhận được ý kiến | có                  |
      Và "Bà Hạnh" đã thực hiện "Ghi nhận phản ánh, tố cáo phải xác minh" trên "đánh giá ông An"
      Và "Bà Hạnh" đã thực hiện "Tạm dừng để xác minh" trên "đánh giá ông An" với:
        | Lý do | Có đơn phản ánh |
      Và "Bà Hạnh" đã thực hiện "Tiếp tục sau xác minh" trên "đánh giá ông An" với:
        | Biên bản | Biên bản xác minh |
      Và ngày 26/11/2026 "Ông Bình" thay mặt "Chi bộ" đã thực hiện "Tập thể kiểm điểm, góp ý" trên "đánh giá ông An" với:
        | Biên bản | Biên bản họp chi bộ |
      Và "Bà Hạnh" đã thực hiện "Ghi nhận phản ánh, tố cáo phải xác minh" trên "đánh giá ông An"
      Và "Bà Hạnh" đã thực hiện "Tạm dừng để xác minh" trên "đánh giá ông An" với:
        | Lý do | Có đơn phản ánh |
      Và "Bà Hạnh" đã thực hiện "Tiếp tục sau xác minh" trên "đánh giá ông An" với:
        | Biên bản | Biên bản xác minh |
      Và ngày 30/11/2026 "Bà Hạnh" đã thực hiện "Thẩm định" trên "đánh giá ông An" với:
        | Điểm thẩm định              | Tiêu chí chung: 28; Kết quả thực hiện nhiệm vụ: 66 |
        | Tỷ lệ nhiệm vụ đúng hạn (%) | 100                                                |
        | Tỷ lệ nhiệm vụ vượt mức (%) | 40                                                 |
        | Bị kỷ luật trong kỳ         | không                                              |
        | Báo cáo tổng hợp            | Báo cáo thẩm định                                  |
      Và "Bà Hạnh" đã thực hiện "Ghi nhận phản ánh, tố cáo phải xác minh" trên "đánh giá ông An"
      Và "Bà Hạnh" đã thực hiện "Tạm dừng để xác minh" trên "đánh giá ông An" với:
        | Lý do | Có đơn phản ánh |

    Tình huống: “Tiếp tục sau xác minh” khi “Chờ xác minh phản ánh” bị từ chối, trường hợp 6
      Biết "Bà Thu" là "Cấp ủy" của "Đảng ủy phường Hoa Sữa"
      Khi "Bà Thu" thử "Tiếp tục sau xác minh" trên "đánh giá ông An" với:
        | Biên bản | Biên bản xác minh |
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"

    Tình huống: “Tiếp tục sau xác minh” khi “Chờ xác minh phản ánh” bị từ chối, trường hợp 7
      Khi "Ông An" thử "Tiếp tục sau xác minh" trên "đánh giá ông An" với:
        | Biên bản | Biên bản xác minh |
      Thì bị từ chối vì "không được tự quyết định việc của chính mình (Người, tổ chức được đánh giá)"

    Tình huống: “Tiếp tục sau xác minh” khi “Chờ xác minh phản ánh” bị từ chối, trường hợp 8
      Khi "Bà Hạnh" thử "Tiếp tục sau xác minh" trên "đánh giá ông An"
      Thì bị từ chối vì "thiếu: biên bản"

  Quy tắc: Hồ sơ “Kiểm điểm, đánh giá, xếp loại chất lượng” ở trạng thái “Chờ xác minh phản ánh”, trường hợp 5

    Bối cảnh:
      Biết hồ sơ "đánh giá ông An" thuộc loại "Kiểm điểm, đánh giá, xếp loại chất lượng" gắn với "nhóm đảng viên" do "Bà Hạnh" mở ngày 16/11/2026 với:
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
      Và "Bà Hạnh" đã thực hiện "Ghi nhận phản ánh, tố cáo phải xác minh" trên "đánh giá ông An"
      Và "Bà Hạnh" đã thực hiện "Tạm dừng để xác minh" trên "đánh giá ông An" với:
        | Lý do | Có đơn phản ánh |
      Và "Bà Hạnh" đã thực hiện "Tiếp tục sau xác minh" trên "đánh giá ông An" với:
        | Biên bản | Biên bản xác minh |
      Và ngày 23/11/2026 "Ông Bình" đã thực hiện "Lấy ý kiến" trên "đánh giá ông An" với:
        | Biên bản                       | Biên bản lấy ý kiến |
        | Đến hạn không nhận được ý kiến | có                  |
      Và "Bà Hạnh" đã thực hiện "Ghi nhận phản ánh, tố cáo phải xác minh" trên "đánh giá ông An"
      Và "Bà Hạnh" đã thực hiện "Tạm dừng để xác minh" trên "đánh giá ông An" với:
        | Lý do | Có đơn phản ánh |
      Và "Bà Hạnh" đã thực hiện "Tiếp tục sau xác minh" trên "đánh giá ông An" với:
        | Biên bản | Biên bản xác minh |
      Và ngày 26/11/2026 "Ông Bình" thay mặt "Chi bộ" đã thực hiện "Tập thể kiểm điểm, góp ý" trên "đánh giá ông An" với:
        | Biên bản | Biên bản họp chi bộ |
      Và "Bà Hạnh" đã thực hiện "Ghi nhận phản ánh, tố cáo phải xác minh" trên "đánh giá ông An"
      Và "Bà Hạnh" đã thực hiện "Tạm dừng để xác minh" trên "đánh giá ông An" với:
        | Lý do | Có đơn phản ánh |
      Và "Bà Hạnh" đã thực hiện "Tiếp tục sau xác minh" trên "đánh giá ông An" với:
        | Biên bản | Biên bản xác minh |
      Và ngày 30/11/2026 "Bà Hạnh" đã thực hiện "Thẩm định" trên "đánh giá ông An" với:
        | Điểm thẩm định              | Tiêu chí chung: 28; Kết quả thực hiện nhiệm vụ: 66 |
        | Tỷ lệ nhiệm vụ đúng hạn (%) | 100                                                |
        | Tỷ lệ nhiệm vụ vượt mức (%) | 40                                                 |
        | Bị kỷ luật trong kỳ         | không                                              |
        | Báo cáo tổng hợp            | Báo cáo thẩm định                                  |
      Và "Bà Hạnh" đã thực hiện "Ghi nhận phản ánh, tố cáo phải xác minh" trên "đánh giá ông An"
      Và "Bà Hạnh" đã thực hiện "Tạm dừng để xác minh" trên "đánh giá ông An" với:
        | Lý do | Có đơn phản ánh |
      Và "Bà Hạnh" đã thực hiện "Tiếp tục sau xác minh" trên "đánh giá ông An" với:
        | Biên bản | Biên bản xác minh |
      Và ngày 01/12/2026 "Bà Lan" thay mặt "Cấp ủy" đã thực hiện "Đề xuất mức xuất sắc" trên "đánh giá ông An"
      Và "Bà Hạnh" đã thực hiện "Ghi nhận phản ánh, tố cáo phải xác minh" trên "đánh giá ông An"
      Và "Bà Hạnh" đã thực hiện "Tạm dừng để xác minh" trên "đánh giá ông An" với:
        | Lý do | Có đơn phản ánh |
      Và "Bà Hạnh" đã thực hiện "Tiếp tục sau xác minh" trên "đánh giá ông An" với:
        | Biên bản | Biên bản xác minh |
      Và "Bà Hạnh" đã thực hiện "Chốt danh sách đề xuất" trên "nhóm đảng viên"
      Và "Bà Hạnh" đã thực hiện "Rà soát tỷ lệ" trên "đánh giá ông An"
      Và "Bà Hạnh" đã thực hiện "Xác nhận trong tỷ lệ" trên "nhóm đảng viên"
      Và "Bà Hạnh" đã thực hiện "Ghi nhận phản ánh, tố cáo phải xác minh" trên "đánh giá ông An"
      Và "Bà Hạnh" đã thực hiện "Tạm dừng để xác minh" trên "đánh giá ông An" với:
        | Lý do | Có đơn phản ánh |

    Tình huống: “Tiếp tục sau xác minh” khi “Chờ xác minh phản ánh” bị từ chối, trường hợp 9
      Khi "Ông An" thử "Tiếp tục sau xác minh" trên "đánh giá ông An" với:
        | Biên bản | Kết luận: tố cáo không đúng |
      Thì bị từ chối vì "không được tự quyết định việc của chính mình (Người, tổ chức được đánh giá)"
