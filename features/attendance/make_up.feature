# language: vi
Tính năng: Học bù, đính chính và khép hồ sơ người vắng

  Bối cảnh:
    Biết hôm nay là ngày 03/02/2020
    Và "Bà Lan" là "Văn phòng cấp ủy" của "Đảng ủy phường Hoa Sữa"
    Và "Bà Thu" là "Chi ủy, bí thư chi bộ" của "Chi bộ khu dân cư số 3"
    Và "Ông Khoa" là "Văn phòng cấp ủy" của "Đảng ủy phường Hoa Sữa"
    Và hồ sơ "hội nghị quán triệt" thuộc loại "Hội nghị học tập chuyên đề; tọa đàm, nói chuyện chuyên đề" do "Bà Lan" mở ngày 03/02/2020 với:
      | Đơn vị tổ chức           | Đảng ủy phường Hoa Sữa     |
      | Hình thức                | hội nghị học tập chuyên đề |
      | Chuyên đề                | Đại đoàn kết toàn dân tộc  |
      | Ngày tổ chức             | 20/02/2020                 |
      | Phải học xong trước ngày | 15/03/2020                 |
    Và "Bà Lan" đã thực hiện "Triệu tập" trên "hội nghị quán triệt" với:
      | Người dự            | Ông Khoa               |
      | Chi bộ của người dự | Chi bộ khu dân cư số 3 |
      | Đối tượng           | cán bộ chủ chốt        |
    Và "ông Khoa dự học" là hồ sơ "Theo dõi việc học tập của từng người" phát sinh từ "hội nghị quán triệt"
    Và ngày 20/02/2020 "Bà Lan" đã thực hiện "Tổ chức hội nghị" trên "hội nghị quán triệt"
    Và "Bà Lan" đã thực hiện "Xác nhận biên bản, danh sách" trên "hội nghị quán triệt" với:
      | Biên bản          | Biên bản hội nghị |
      | Danh sách tham dự | Danh sách ký tên  |
    Và "Bà Lan" đã thực hiện "Ghi vắng" trên "ông Khoa dự học"

  Quy tắc: Người vắng học bù trước ngày kết thúc đợt học; học bù muộn vẫn tính đã học nhưng là trễ

    Tình huống: Học bù kịp
      Biết hôm nay là ngày 10/03/2020
      Khi "Bà Lan" thực hiện "Học bù" trên "ông Khoa dự học" với:
        | Hình thức học bù  | xem ghi hình có người theo dõi |
        | Danh sách tham dự | Danh sách học bù               |
      Thì hồ sơ "ông Khoa dự học" ở trạng thái "Đã học bù"
      Và hồ sơ "ông Khoa dự học" không quá hạn "Phải học xong trước ngày"
      Và số liệu "Lượt người dự học tập chuyên đề" là 1

    @S37
    Tình huống: Học bù ngày 15-3
      Biết hôm nay là ngày 15/03/2020
      Khi "Bà Lan" thực hiện "Học bù" trên "ông Khoa dự học" với:
        | Hình thức học bù | tự nghiên cứu tài liệu |
        | Báo cáo          | Bài thu hoạch          |
      Thì hồ sơ "ông Khoa dự học" ở trạng thái "Đã học bù"
      Và hồ sơ "ông Khoa dự học" quá hạn "Phải học xong trước ngày"

    Tình huống: Vắng có lý do cũng phải học bù
      Biết ngày 24/02/2020 "Bà Thu" đã thực hiện "Báo vắng có lý do" trên "ông Khoa dự học" với:
        | Lý do | Ốm phải nằm viện |
      Và hôm nay là ngày 10/03/2020
      Khi "Bà Lan" thực hiện "Học bù" trên "ông Khoa dự học" với:
        | Hình thức học bù  | dự hội nghị khác           |
        | Danh sách tham dự | Danh sách hội nghị đợt hai |
      Thì hồ sơ "ông Khoa dự học" ở trạng thái "Đã học bù"

    Tình huống: Học bù không có gì chứng minh
      Khi "Bà Lan" thử "Học bù" trên "ông Khoa dự học" với:
        | Hình thức học bù | tự nghiên cứu tài liệu |
      Thì bị từ chối vì "thiếu: danh sách tham dự"

    Tình huống: Tự ghi học bù cho mình
      Khi "Ông Khoa" thử "Học bù" trên "ông Khoa dự học" với:
        | Hình thức học bù | tự nghiên cứu tài liệu |
        | Báo cáo          | Bài thu hoạch          |
      Thì bị từ chối vì "không được tự quyết định việc của chính mình"

    Tình huống: Chi ủy không ghi học bù thay đơn vị tổ chức
      Khi "Bà Thu" thử "Học bù" trên "ông Khoa dự học" với:
        | Hình thức học bù | tự nghiên cứu tài liệu |
        | Báo cáo          | Bài thu hoạch          |
      Thì bị từ chối vì "không có thẩm quyền"

    Tình huống: Chấm thu hoạch người học bù
      Biết ngày 10/03/2020 "Bà Lan" đã thực hiện "Học bù" trên "ông Khoa dự học" với:
        | Hình thức học bù | tự nghiên cứu tài liệu |
        | Báo cáo          | Bài thu hoạch          |
      Khi "Bà Thu" thực hiện "Chấm thu hoạch, đánh giá" trên "ông Khoa dự học" với:
        | Kết quả thu hoạch | đạt yêu cầu   |
        | Báo cáo           | Bài thu hoạch |
      Thì hồ sơ "ông Khoa dự học" ở trạng thái "Đã thu hoạch, đánh giá"

    Tình huống: Ghi nhận người học bù không phải viết thu hoạch
      Biết ngày 10/03/2020 "Bà Lan" đã thực hiện "Học bù" trên "ông Khoa dự học" với:
        | Hình thức học bù  | dự hội nghị khác           |
        | Danh sách tham dự | Danh sách hội nghị đợt hai |
      Khi "Bà Lan" thực hiện "Ghi nhận không phải viết thu hoạch" trên "ông Khoa dự học"
      Thì hồ sơ "ông Khoa dự học" ở trạng thái "Đã dự, không phải viết thu hoạch"

  Quy tắc: Danh sách đã xác nhận chỉ được đính chính khi có lý do và danh sách làm căn cứ

    Tình huống: Đính chính người đã có mặt
      Biết hôm nay là ngày 21/02/2020
      Khi "Bà Lan" thực hiện "Đính chính có mặt" trên "ông Khoa dự học" với:
        | Lý do             | Ký nhầm sang danh sách khác |
        | Căn cứ điểm danh  | danh sách ký tên            |
        | Danh sách tham dự | Danh sách ký tên số 2       |
      Thì hồ sơ "ông Khoa dự học" ở trạng thái "Có mặt"
      Và số liệu "Lượt người dự học tập chuyên đề" là 1

    Tình huống: Đính chính không có danh sách làm căn cứ
      Khi "Bà Lan" thử "Đính chính có mặt" trên "ông Khoa dự học" với:
        | Lý do            | Ký nhầm sang danh sách khác |
        | Căn cứ điểm danh | danh sách ký tên            |
      Thì bị từ chối vì "thiếu: danh sách tham dự"

    Tình huống: Tự đính chính cho mình
      Khi "Ông Khoa" thử "Đính chính có mặt" trên "ông Khoa dự học" với:
        | Lý do             | Ký nhầm sang danh sách khác |
        | Căn cứ điểm danh  | danh sách ký tên            |
        | Danh sách tham dự | Danh sách ký tên số 2       |
      Thì bị từ chối vì "không được tự quyết định việc của chính mình"

    Tình huống: Chi ủy không đính chính thay đơn vị tổ chức
      Khi "Bà Thu" thử "Đính chính có mặt" trên "ông Khoa dự học" với:
        | Lý do             | Ký nhầm sang danh sách khác |
        | Căn cứ điểm danh  | danh sách ký tên            |
        | Danh sách tham dự | Danh sách ký tên số 2       |
      Thì bị từ chối vì "không có thẩm quyền"

  Quy tắc: Hết đợt mà không học thì ghi là không học, người đó vẫn trong mẫu số

    Tình huống: Khép hồ sơ người không học
      Biết hôm nay là ngày 16/03/2020
      Khi "Bà Lan" thực hiện "Khép hồ sơ, ghi không học" trên "ông Khoa dự học"
      Thì hồ sơ "ông Khoa dự học" ở trạng thái "Không học, đợt đã kết thúc"

    Tình huống: Khép hồ sơ người vắng có lý do mà không học bù
      Biết ngày 24/02/2020 "Bà Thu" đã thực hiện "Báo vắng có lý do" trên "ông Khoa dự học" với:
        | Lý do | Ốm phải nằm viện |
      Và hôm nay là ngày 16/03/2020
      Khi "Bà Lan" thực hiện "Khép hồ sơ, ghi không học" trên "ông Khoa dự học"
      Thì hồ sơ "ông Khoa dự học" ở trạng thái "Không học, đợt đã kết thúc"

    Tình huống: Khép hồ sơ khi còn thời gian học bù
      Biết hôm nay là ngày 14/03/2020
      Khi "Bà Lan" thử "Khép hồ sơ, ghi không học" trên "ông Khoa dự học"
      Thì bị từ chối vì "Phải học xong trước ngày"

    Tình huống: Tự khép hồ sơ của mình
      Khi "Ông Khoa" thử "Khép hồ sơ, ghi không học" trên "ông Khoa dự học"
      Thì bị từ chối vì "không được tự quyết định việc của chính mình"

    Tình huống: Chi ủy không khép hồ sơ thay đơn vị tổ chức
      Khi "Bà Thu" thử "Khép hồ sơ, ghi không học" trên "ông Khoa dự học"
      Thì bị từ chối vì "không có thẩm quyền"
