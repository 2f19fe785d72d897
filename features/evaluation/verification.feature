# language: vi
Tính năng: Có phản ánh, tố cáo thì xác minh trước khi quyết định

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

  Quy tắc: Dừng ở khâu nào, xác minh xong tiếp tục từ khâu đó

    Tình huống: Dừng khi mới tự kiểm điểm
      Biết "Bà Hạnh" đã thực hiện "Ghi nhận phản ánh, tố cáo phải xác minh" trên "đánh giá ông An"
      Khi "Bà Hạnh" thực hiện "Tạm dừng để xác minh" trên "đánh giá ông An" với:
        | Lý do | Có đơn phản ánh |
      Thì hồ sơ "đánh giá ông An" ở trạng thái "Chờ xác minh phản ánh"
      Và hạn "Phải quyết định trước ngày" của "đánh giá ông An" đang tạm dừng

    Tình huống: Dừng lần lượt ở từng khâu
      Biết "Bà Hạnh" đã thực hiện "Ghi nhận phản ánh, tố cáo phải xác minh" trên "đánh giá ông An"
      Và "Bà Hạnh" đã thực hiện "Tạm dừng để xác minh" trên "đánh giá ông An" với:
        | Lý do | Có đơn phản ánh |
      Và "Bà Hạnh" đã thực hiện "Tiếp tục sau xác minh" trên "đánh giá ông An" với:
        | Biên bản | Biên bản xác minh |
      Và ngày 23/11/2026 "Ông Bình" đã thực hiện "Lấy ý kiến" trên "đánh giá ông An" với:
        | Biên bản                       | Biên bản lấy ý kiến |
        | Đến hạn không nhận được ý kiến | có                  |
      Khi "Bà Hạnh" thực hiện "Ghi nhận phản ánh, tố cáo phải xác minh" trên "đánh giá ông An"
      Thì hồ sơ "đánh giá ông An" ở trạng thái "Đã lấy ý kiến"

    Tình huống: Không có phản ánh thì không dừng
      Khi "Bà Hạnh" thử "Tạm dừng để xác minh" trên "đánh giá ông An" với:
        | Lý do | Chờ thêm |
      Thì bị từ chối vì "Còn phản ánh, tố cáo, mất đoàn kết chưa xác minh"

  Quy tắc: Hồ sơ đang rà soát tỷ lệ mà có tố cáo thì chưa quyết định

    Bối cảnh:
      Biết "Bà Hạnh" đã thực hiện "Ghi nhận phản ánh, tố cáo phải xác minh" trên "đánh giá ông An"
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

    @S29
    Tình huống: Ban Thường vụ quyết định khi tố cáo chưa được xác minh
      Biết "Bà Hạnh" đã thực hiện "Ghi nhận phản ánh, tố cáo phải xác minh" trên "đánh giá ông An"
      Khi "Ông Tâm" thử "Quyết định" trên "đánh giá ông An" với:
        | Văn bản | 220-QĐ/ĐU |
      Thì bị từ chối vì "Còn phản ánh, tố cáo, mất đoàn kết chưa xác minh"

    @S29
    Tình huống: Tạm dừng để xác minh tố cáo
      Biết "Bà Hạnh" đã thực hiện "Ghi nhận phản ánh, tố cáo phải xác minh" trên "đánh giá ông An"
      Khi "Bà Hạnh" thực hiện "Tạm dừng để xác minh" trên "đánh giá ông An" với:
        | Lý do | Có đơn tố cáo |
      Thì hồ sơ "đánh giá ông An" ở trạng thái "Chờ xác minh phản ánh"

    @S29
    Tình huống: Xác minh xong thì tiếp tục
      Biết "Bà Hạnh" đã thực hiện "Ghi nhận phản ánh, tố cáo phải xác minh" trên "đánh giá ông An"
      Và "Bà Hạnh" đã thực hiện "Tạm dừng để xác minh" trên "đánh giá ông An" với:
        | Lý do | Có đơn tố cáo |
      Khi "Bà Hạnh" thực hiện "Tiếp tục sau xác minh" trên "đánh giá ông An" với:
        | Biên bản | Kết luận: tố cáo không đúng |
      Thì hồ sơ "đánh giá ông An" ở trạng thái "Rà soát tỷ lệ xuất sắc"

    @S29
    Tình huống: Xác minh xong thì được quyết định
      Biết "Bà Hạnh" đã thực hiện "Ghi nhận phản ánh, tố cáo phải xác minh" trên "đánh giá ông An"
      Và "Bà Hạnh" đã thực hiện "Tạm dừng để xác minh" trên "đánh giá ông An" với:
        | Lý do | Có đơn tố cáo |
      Và "Bà Hạnh" đã thực hiện "Tiếp tục sau xác minh" trên "đánh giá ông An" với:
        | Biên bản | Biên bản xác minh |
      Khi "Ông Tâm" thực hiện "Quyết định" trên "đánh giá ông An" với:
        | Văn bản | 220-QĐ/ĐU |
      Thì hồ sơ "đánh giá ông An" ở trạng thái "Đã quyết định xếp loại"

    Tình huống: Xác minh xong, không có tố cáo mới thì không tạm dừng nữa
      Khi "Bà Hạnh" thử "Tạm dừng để xác minh" trên "đánh giá ông An" với:
        | Lý do | Chờ thêm |
      Thì bị từ chối vì "Còn phản ánh, tố cáo, mất đoàn kết chưa xác minh"

    Tình huống: Ủy ban Kiểm tra ghi nhận tố cáo
      Biết "Bà Liên" là "Ủy ban Kiểm tra" của "Đảng ủy phường Hoa Sữa"
      Khi "Bà Liên" thực hiện "Ghi nhận phản ánh, tố cáo phải xác minh" trên "đánh giá ông An"
      Thì hồ sơ "đánh giá ông An" có "Còn phản ánh, tố cáo, mất đoàn kết chưa xác minh" là "có"
