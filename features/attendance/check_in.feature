# language: vi
Tính năng: Điểm danh và chấm thu hoạch

  Bối cảnh:
    Biết hôm nay là ngày 03/02/2026
    Và "Bà Lan" là "Ban Tuyên giáo và Dân vận" của "Đảng ủy phường Hoa Sữa"
    Và "Bà Thu" là "Chi ủy, bí thư chi bộ" của "Chi bộ khu dân cư số 3"
    Và "Ông Khoa" là "Ban Tuyên giáo và Dân vận" của "Đảng ủy phường Hoa Sữa"
    Và "Ông Khoa" là "Chi ủy, bí thư chi bộ" của "Chi bộ khu dân cư số 3"
    Và hồ sơ "hội nghị quán triệt" thuộc loại "Hội nghị học tập chuyên đề; tọa đàm, nói chuyện chuyên đề" do "Bà Lan" mở ngày 03/02/2026 với:
      | Đơn vị tổ chức           | Đảng ủy phường Hoa Sữa     |
      | Hình thức                | hội nghị học tập chuyên đề |
      | Chuyên đề                | Đại đoàn kết toàn dân tộc  |
      | Ngày tổ chức             | 13/03/2026                 |
      | Phải học xong trước ngày | 15/03/2026                 |
    Và "Bà Lan" đã thực hiện "Triệu tập" trên "hội nghị quán triệt" với:
      | Người dự            | Ông Khoa               |
      | Chi bộ của người dự | Chi bộ khu dân cư số 3 |
      | Đối tượng           | cán bộ chủ chốt        |
    Và "ông Khoa dự học" là hồ sơ "Theo dõi việc học tập của từng người" phát sinh từ "hội nghị quán triệt"

  Quy tắc: Một người dự một hội nghị là một lượt, dù điểm danh mấy lần

    @S36
    Tình huống: Điểm danh lần thứ hai
      Biết ngày 13/03/2026 "Bà Lan" đã thực hiện "Tổ chức hội nghị" trên "hội nghị quán triệt"
      Và "Bà Lan" đã thực hiện "Điểm danh" trên "ông Khoa dự học" với:
        | Căn cứ điểm danh | thẻ |
      Khi "Bà Lan" thử "Điểm danh" trên "ông Khoa dự học" với:
        | Căn cứ điểm danh | danh sách ký tên |
      Thì bị từ chối vì "khi hồ sơ ở trạng thái “Có mặt”"
      Và số liệu "Lượt người dự học tập chuyên đề" là 1

    Tình huống: Điểm danh khi hội nghị chưa diễn ra
      Khi "Bà Lan" thử "Điểm danh" trên "ông Khoa dự học" với:
        | Căn cứ điểm danh | thẻ |
      Thì bị từ chối vì "đang ở trạng thái đã tổ chức"

    Tình huống: Điểm danh không có căn cứ
      Biết ngày 13/03/2026 "Bà Lan" đã thực hiện "Tổ chức hội nghị" trên "hội nghị quán triệt"
      Khi "Bà Lan" thử "Điểm danh" trên "ông Khoa dự học"
      Thì bị từ chối vì "thiếu: Căn cứ điểm danh"

    Tình huống: Tự điểm danh cho mình
      Biết ngày 13/03/2026 "Bà Lan" đã thực hiện "Tổ chức hội nghị" trên "hội nghị quán triệt"
      Khi "Ông Khoa" thử "Điểm danh" trên "ông Khoa dự học" với:
        | Căn cứ điểm danh | thẻ |
      Thì bị từ chối vì "không được tự quyết định việc của chính mình"

    Tình huống: Chi ủy không điểm danh thay đơn vị tổ chức
      Biết ngày 13/03/2026 "Bà Lan" đã thực hiện "Tổ chức hội nghị" trên "hội nghị quán triệt"
      Khi "Bà Thu" thử "Điểm danh" trên "ông Khoa dự học" với:
        | Căn cứ điểm danh | thẻ |
      Thì bị từ chối vì "không có thẩm quyền"

  Quy tắc: Đợt học phải xong trước ngày 15-3 thì người học ngày 14-3 đúng hạn, ngày 15-3 là trễ

    @S37
    Tình huống: Có mặt ngày 14-3
      Biết ngày 14/03/2026 "Bà Lan" đã thực hiện "Tổ chức hội nghị" trên "hội nghị quán triệt"
      Khi "Bà Lan" thực hiện "Điểm danh" trên "ông Khoa dự học" với:
        | Căn cứ điểm danh | thẻ |
      Thì hồ sơ "ông Khoa dự học" ở trạng thái "Có mặt"
      Và hạn "Phải học xong trước ngày" của "ông Khoa dự học" là ngày 14/03/2026
      Và hồ sơ "ông Khoa dự học" không quá hạn "Phải học xong trước ngày"

    @S37
    Tình huống: Có mặt ngày 15-3
      Biết ngày 15/03/2026 "Bà Lan" đã thực hiện "Tổ chức hội nghị" trên "hội nghị quán triệt"
      Khi "Bà Lan" thực hiện "Điểm danh" trên "ông Khoa dự học" với:
        | Căn cứ điểm danh | thẻ |
      Thì hồ sơ "ông Khoa dự học" ở trạng thái "Có mặt"
      Và hồ sơ "ông Khoa dự học" quá hạn "Phải học xong trước ngày"

  Quy tắc: Chi ủy chấm thu hoạch sau khi danh sách được xác nhận, không ai tự chấm

    Tình huống: Chấm thu hoạch
      Biết ngày 13/03/2026 "Bà Lan" đã thực hiện "Tổ chức hội nghị" trên "hội nghị quán triệt"
      Và "Bà Lan" đã thực hiện "Điểm danh" trên "ông Khoa dự học" với:
        | Căn cứ điểm danh | danh sách ký tên |
      Và "Bà Lan" đã thực hiện "Xác nhận biên bản, danh sách" trên "hội nghị quán triệt" với:
        | Biên bản          | Biên bản hội nghị |
        | Danh sách tham dự | Danh sách ký tên  |
      Khi "Bà Thu" thực hiện "Chấm thu hoạch, đánh giá" trên "ông Khoa dự học" với:
        | Kết quả thu hoạch | tốt           |
        | Báo cáo           | Bài thu hoạch |
      Thì hồ sơ "ông Khoa dự học" ở trạng thái "Đã thu hoạch, đánh giá"

    Tình huống: Chấm khi danh sách chưa được xác nhận
      Biết ngày 13/03/2026 "Bà Lan" đã thực hiện "Tổ chức hội nghị" trên "hội nghị quán triệt"
      Và "Bà Lan" đã thực hiện "Điểm danh" trên "ông Khoa dự học" với:
        | Căn cứ điểm danh | danh sách ký tên |
      Khi "Bà Thu" thử "Chấm thu hoạch, đánh giá" trên "ông Khoa dự học" với:
        | Kết quả thu hoạch | tốt           |
        | Báo cáo           | Bài thu hoạch |
      Thì bị từ chối vì "đang ở trạng thái đã xác nhận danh sách, biên bản"

    Tình huống: Tự chấm bài của mình
      Biết ngày 13/03/2026 "Bà Lan" đã thực hiện "Tổ chức hội nghị" trên "hội nghị quán triệt"
      Và "Bà Lan" đã thực hiện "Điểm danh" trên "ông Khoa dự học" với:
        | Căn cứ điểm danh | danh sách ký tên |
      Và "Bà Lan" đã thực hiện "Xác nhận biên bản, danh sách" trên "hội nghị quán triệt" với:
        | Biên bản          | Biên bản hội nghị |
        | Danh sách tham dự | Danh sách ký tên  |
      Khi "Ông Khoa" thử "Chấm thu hoạch, đánh giá" trên "ông Khoa dự học" với:
        | Kết quả thu hoạch | tốt           |
        | Báo cáo           | Bài thu hoạch |
      Thì bị từ chối vì "không được tự quyết định việc của chính mình"

    Tình huống: Đơn vị tổ chức không chấm thay chi ủy
      Biết ngày 13/03/2026 "Bà Lan" đã thực hiện "Tổ chức hội nghị" trên "hội nghị quán triệt"
      Và "Bà Lan" đã thực hiện "Điểm danh" trên "ông Khoa dự học" với:
        | Căn cứ điểm danh | danh sách ký tên |
      Khi "Bà Lan" thử "Chấm thu hoạch, đánh giá" trên "ông Khoa dự học" với:
        | Kết quả thu hoạch | tốt |
      Thì bị từ chối vì "không có thẩm quyền"
      Và bị từ chối vì "thiếu: báo cáo"

    Tình huống: Không phải viết thu hoạch
      Biết ngày 13/03/2026 "Bà Lan" đã thực hiện "Tổ chức hội nghị" trên "hội nghị quán triệt"
      Và "Bà Lan" đã thực hiện "Điểm danh" trên "ông Khoa dự học" với:
        | Căn cứ điểm danh | nhật ký trực tuyến |
      Và "Bà Lan" đã thực hiện "Xác nhận biên bản, danh sách" trên "hội nghị quán triệt" với:
        | Biên bản          | Biên bản hội nghị |
        | Danh sách tham dự | Danh sách ký tên  |
      Khi "Bà Lan" thực hiện "Ghi nhận không phải viết thu hoạch" trên "ông Khoa dự học"
      Thì hồ sơ "ông Khoa dự học" ở trạng thái "Đã dự, không phải viết thu hoạch"

    Tình huống: Ghi nhận cho mình khi danh sách chưa được xác nhận
      Biết ngày 13/03/2026 "Bà Lan" đã thực hiện "Tổ chức hội nghị" trên "hội nghị quán triệt"
      Và "Bà Lan" đã thực hiện "Điểm danh" trên "ông Khoa dự học" với:
        | Căn cứ điểm danh | nhật ký trực tuyến |
      Khi "Ông Khoa" thử "Ghi nhận không phải viết thu hoạch" trên "ông Khoa dự học"
      Thì bị từ chối vì "không được tự quyết định việc của chính mình"
      Và bị từ chối vì "đang ở trạng thái đã xác nhận danh sách, biên bản"

    Tình huống: Chi ủy không ghi nhận thay đơn vị tổ chức
      Biết ngày 13/03/2026 "Bà Lan" đã thực hiện "Tổ chức hội nghị" trên "hội nghị quán triệt"
      Và "Bà Lan" đã thực hiện "Điểm danh" trên "ông Khoa dự học" với:
        | Căn cứ điểm danh | nhật ký trực tuyến |
      Khi "Bà Thu" thử "Ghi nhận không phải viết thu hoạch" trên "ông Khoa dự học"
      Thì bị từ chối vì "không có thẩm quyền"

  Quy tắc: Người đến dự ngoài danh sách triệu tập được ghi có mặt ngay

    Tình huống: Bà Yến đến dự
      Biết "Bà Yến" là "Chi bộ" của "Chi bộ khu dân cư số 3"
      Và ngày 13/03/2026 "Bà Lan" đã thực hiện "Tổ chức hội nghị" trên "hội nghị quán triệt"
      Khi "Bà Lan" thực hiện "Ghi người dự ngoài danh sách triệu tập" trên "hội nghị quán triệt" với:
        | Người dự            | Bà Yến                 |
        | Chi bộ của người dự | Chi bộ khu dân cư số 3 |
        | Đối tượng           | cán bộ, đảng viên      |
      Thì hồ sơ "hội nghị quán triệt" có 1 hồ sơ "Theo dõi việc học tập của từng người" ở trạng thái "Có mặt"
      Và số liệu "Lượt người dự học tập chuyên đề" là 1

    Tình huống: Bà Yến đã được ghi có mặt thì không ghi thêm
      Biết "Bà Yến" là "Chi bộ" của "Chi bộ khu dân cư số 3"
      Và ngày 13/03/2026 "Bà Lan" đã thực hiện "Tổ chức hội nghị" trên "hội nghị quán triệt"
      Và "Bà Lan" đã thực hiện "Ghi người dự ngoài danh sách triệu tập" trên "hội nghị quán triệt" với:
        | Người dự            | Bà Yến                 |
        | Chi bộ của người dự | Chi bộ khu dân cư số 3 |
        | Đối tượng           | cán bộ, đảng viên      |
      Khi "Bà Lan" thử "Ghi người dự ngoài danh sách triệu tập" trên "hội nghị quán triệt" với:
        | Người dự            | Bà Yến                 |
        | Chi bộ của người dự | Chi bộ khu dân cư số 3 |
        | Đối tượng           | cán bộ, đảng viên      |
      Thì bị từ chối vì "chồng chéo"

  Quy tắc: Một người không được triệu tập hai lần về một chuyên đề trong một ngày

    Tình huống: Triệu tập ông Khoa lần thứ hai
      Khi "Bà Lan" thử "Triệu tập" trên "hội nghị quán triệt" với:
        | Người dự            | Ông Khoa               |
        | Chi bộ của người dự | Chi bộ khu dân cư số 3 |
        | Đối tượng           | cán bộ chủ chốt        |
      Thì bị từ chối vì "chồng chéo"
