# language: vi
Tính năng: Triệu tập, tổ chức hội nghị và xác nhận danh sách

  Bối cảnh:
    Biết hôm nay là ngày 03/02/2020
    Và "Bà Lan" là "Văn phòng cấp ủy" của "Đảng ủy phường Hoa Sữa"
    Và "Ông Khoa" là "Văn phòng cấp ủy" của "Đảng ủy phường Hoa Sữa"
    Và "Ông An" là "Người đứng đầu" của "Đảng ủy phường Hoa Sữa"
    Và "Bà Yến" là "Chi bộ" của "Chi bộ khu dân cư số 3"
    Và hồ sơ "hội nghị quán triệt" thuộc loại "Hội nghị học tập chuyên đề; tọa đàm, nói chuyện chuyên đề" do "Bà Lan" mở ngày 03/02/2020 với:
      | Đơn vị tổ chức           | Đảng ủy phường Hoa Sữa     |
      | Hình thức                | hội nghị học tập chuyên đề |
      | Chuyên đề                | Đại đoàn kết toàn dân tộc  |
      | Ngày tổ chức             | 20/02/2020                 |
      | Phải học xong trước ngày | 15/03/2020                 |
      | Nơi tổ chức              | Hội trường phường          |

  Quy tắc: Hội nghị được lên lịch cho ngày chưa qua; hội nghị học tập phải nêu ngày học xong

    Tình huống: Lên lịch hội nghị cho ngày đã qua
      Khi "Bà Lan" thử mở hồ sơ "hội nghị muộn" thuộc loại "Hội nghị học tập chuyên đề; tọa đàm, nói chuyện chuyên đề" với:
        | Đơn vị tổ chức           | Đảng ủy phường Hoa Sữa     |
        | Hình thức                | hội nghị học tập chuyên đề |
        | Chuyên đề                | Đại đoàn kết toàn dân tộc  |
        | Ngày tổ chức             | 31/01/2020                 |
        | Phải học xong trước ngày | 15/03/2020                 |
      Thì bị từ chối vì "ngày tổ chức từ ngày thực hiện trở lên"

    Tình huống: Hội nghị học tập không nêu ngày học xong
      Khi "Bà Lan" thử mở hồ sơ "hội nghị thiếu hạn" thuộc loại "Hội nghị học tập chuyên đề; tọa đàm, nói chuyện chuyên đề" với:
        | Đơn vị tổ chức | Đảng ủy phường Hoa Sữa     |
        | Hình thức      | hội nghị học tập chuyên đề |
        | Chuyên đề      | Đại đoàn kết toàn dân tộc  |
        | Ngày tổ chức   | 20/02/2020                 |
      Thì bị từ chối vì "Phải học xong trước ngày"

    Tình huống: Lên lịch mà không nêu chuyên đề
      Khi "Bà Lan" thử mở hồ sơ "hội nghị thiếu chuyên đề" thuộc loại "Hội nghị học tập chuyên đề; tọa đàm, nói chuyện chuyên đề" với:
        | Đơn vị tổ chức | Đảng ủy phường Hoa Sữa |
        | Hình thức      | nói chuyện chuyên đề   |
        | Ngày tổ chức   | 20/02/2020             |
      Thì bị từ chối vì "thiếu: Chuyên đề"

    Tình huống: Đảng viên không lên lịch thay đơn vị tổ chức
      Khi "Bà Yến" thử mở hồ sơ "hội nghị của bà Yến" thuộc loại "Hội nghị học tập chuyên đề; tọa đàm, nói chuyện chuyên đề" với:
        | Đơn vị tổ chức           | Đảng ủy phường Hoa Sữa     |
        | Hình thức                | hội nghị học tập chuyên đề |
        | Chuyên đề                | Đại đoàn kết toàn dân tộc  |
        | Ngày tổ chức             | 20/02/2020                 |
        | Phải học xong trước ngày | 15/03/2020                 |
      Thì bị từ chối vì "không có thẩm quyền"

  Quy tắc: Nơi tổ chức và báo cáo viên được bố trí trước hội nghị

    Tình huống: Bố trí hội trường và báo cáo viên
      Khi "Bà Lan" thực hiện "Bố trí nơi tổ chức và báo cáo viên" trên "hội nghị quán triệt" với:
        | Nơi tổ chức  | Hội trường tầng 2         |
        | Báo cáo viên | Báo cáo viên của Thành ủy |
      Thì hồ sơ "hội nghị quán triệt" có "Nơi tổ chức" là "Hội trường tầng 2"

    Tình huống: Chưa có báo cáo viên
      Khi "Bà Lan" thử "Bố trí nơi tổ chức và báo cáo viên" trên "hội nghị quán triệt" với:
        | Nơi tổ chức | Hội trường tầng 2 |
      Thì bị từ chối vì "thiếu: Báo cáo viên"

    Tình huống: Đảng viên không bố trí thay đơn vị tổ chức
      Biết "Bà Yến" là "Chi bộ" của "Đảng ủy phường Hoa Sữa"
      Khi "Bà Yến" thử "Bố trí nơi tổ chức và báo cáo viên" trên "hội nghị quán triệt" với:
        | Nơi tổ chức  | Hội trường tầng 2 |
        | Báo cáo viên | Bà Yến            |
      Thì bị từ chối vì "không có thẩm quyền"

  Quy tắc: Mỗi người được triệu tập một lần cho một chuyên đề trong một ngày

    Tình huống: Triệu tập một người
      Khi "Bà Lan" thực hiện "Triệu tập" trên "hội nghị quán triệt" với:
        | Người dự            | Bà Yến                 |
        | Chi bộ của người dự | Chi bộ khu dân cư số 3 |
        | Đối tượng           | cán bộ, đảng viên      |
      Thì hồ sơ "hội nghị quán triệt" có 1 hồ sơ "Theo dõi việc học tập của từng người" ở trạng thái "Thuộc diện tham dự"

    Tình huống: Triệu tập lại người đã có trong danh sách
      Biết "Bà Lan" đã thực hiện "Triệu tập" trên "hội nghị quán triệt" với:
        | Người dự            | Bà Yến                 |
        | Chi bộ của người dự | Chi bộ khu dân cư số 3 |
        | Đối tượng           | cán bộ, đảng viên      |
      Khi "Bà Lan" thử "Triệu tập" trên "hội nghị quán triệt" với:
        | Người dự            | Bà Yến                 |
        | Chi bộ của người dự | Chi bộ khu dân cư số 3 |
        | Đối tượng           | cán bộ, đảng viên      |
      Thì bị từ chối vì "chồng chéo"
      Và hồ sơ "hội nghị quán triệt" có 1 hồ sơ "Theo dõi việc học tập của từng người"

    Tình huống: Triệu tập mà không nêu chi bộ
      Khi "Bà Lan" thử "Triệu tập" trên "hội nghị quán triệt" với:
        | Người dự  | Bà Yến            |
        | Đối tượng | cán bộ, đảng viên |
      Thì bị từ chối vì "thiếu: Chi bộ của người dự"

    Tình huống: Người đứng đầu không tự lập danh sách triệu tập
      Khi "Ông An" thử "Triệu tập" trên "hội nghị quán triệt" với:
        | Người dự            | Bà Yến                 |
        | Chi bộ của người dự | Chi bộ khu dân cư số 3 |
        | Đối tượng           | cán bộ, đảng viên      |
      Thì bị từ chối vì "không có thẩm quyền"

  Quy tắc: Hội nghị chỉ được ghi là đã tổ chức từ ngày tổ chức trở đi

    Tình huống: Tổ chức đúng ngày
      Biết hôm nay là ngày 20/02/2020
      Khi "Bà Lan" thực hiện "Tổ chức hội nghị" trên "hội nghị quán triệt"
      Thì hồ sơ "hội nghị quán triệt" ở trạng thái "Đã tổ chức"
      Và số liệu "Hội nghị học tập chuyên đề đã tổ chức" là 1

    Tình huống: Ghi đã tổ chức khi chưa đến ngày
      Biết hôm nay là ngày 19/02/2020
      Khi "Bà Lan" thử "Tổ chức hội nghị" trên "hội nghị quán triệt"
      Thì bị từ chối vì "Ngày tổ chức"

    Tình huống: Người đứng đầu không ghi thay đơn vị tổ chức
      Biết hôm nay là ngày 20/02/2020
      Khi "Ông An" thử "Tổ chức hội nghị" trên "hội nghị quán triệt"
      Thì bị từ chối vì "không có thẩm quyền"

  Quy tắc: Người dự ngoài danh sách được ghi riêng, không ai tự ghi cho mình

    Tình huống: Ghi người dự ngoài danh sách
      Biết ngày 20/02/2020 "Bà Lan" đã thực hiện "Tổ chức hội nghị" trên "hội nghị quán triệt"
      Khi "Bà Lan" thực hiện "Ghi người dự ngoài danh sách triệu tập" trên "hội nghị quán triệt" với:
        | Người dự            | Bà Yến                 |
        | Chi bộ của người dự | Chi bộ khu dân cư số 3 |
        | Đối tượng           | cán bộ, đảng viên      |
      Thì hồ sơ "hội nghị quán triệt" có 1 hồ sơ "Theo dõi việc học tập của từng người" ở trạng thái "Có mặt"
      Và số liệu "Lượt người dự học tập chuyên đề" là 1

    Tình huống: Người đã được triệu tập không ghi thêm ngoài danh sách
      Biết "Bà Lan" đã thực hiện "Triệu tập" trên "hội nghị quán triệt" với:
        | Người dự            | Bà Yến                 |
        | Chi bộ của người dự | Chi bộ khu dân cư số 3 |
        | Đối tượng           | cán bộ, đảng viên      |
      Và ngày 20/02/2020 "Bà Lan" đã thực hiện "Tổ chức hội nghị" trên "hội nghị quán triệt"
      Khi "Bà Lan" thử "Ghi người dự ngoài danh sách triệu tập" trên "hội nghị quán triệt" với:
        | Người dự            | Bà Yến                 |
        | Chi bộ của người dự | Chi bộ khu dân cư số 3 |
        | Đối tượng           | cán bộ, đảng viên      |
      Thì bị từ chối vì "chồng chéo"

    Tình huống: Cán bộ văn phòng cấp ủy tự ghi mình có mặt
      Biết ngày 20/02/2020 "Bà Lan" đã thực hiện "Tổ chức hội nghị" trên "hội nghị quán triệt"
      Khi "Bà Lan" thử "Ghi người dự ngoài danh sách triệu tập" trên "hội nghị quán triệt" với:
        | Người dự            | Bà Lan                 |
        | Chi bộ của người dự | Chi bộ khu dân cư số 3 |
        | Đối tượng           | cán bộ, đảng viên      |
      Thì bị từ chối vì "không được tự quyết định việc của chính mình"

    Tình huống: Ghi người dự mà không nêu chi bộ
      Biết ngày 20/02/2020 "Bà Lan" đã thực hiện "Tổ chức hội nghị" trên "hội nghị quán triệt"
      Khi "Bà Lan" thử "Ghi người dự ngoài danh sách triệu tập" trên "hội nghị quán triệt" với:
        | Người dự  | Bà Yến            |
        | Đối tượng | cán bộ, đảng viên |
      Thì bị từ chối vì "thiếu: Chi bộ của người dự"

    Tình huống: Người không thuộc đơn vị tổ chức ghi danh sách
      Biết ngày 20/02/2020 "Bà Lan" đã thực hiện "Tổ chức hội nghị" trên "hội nghị quán triệt"
      Khi "Ông An" thử "Ghi người dự ngoài danh sách triệu tập" trên "hội nghị quán triệt" với:
        | Người dự            | Bà Yến                 |
        | Chi bộ của người dự | Chi bộ khu dân cư số 3 |
        | Đối tượng           | cán bộ, đảng viên      |
      Thì bị từ chối vì "không có thẩm quyền"

  Quy tắc: Hội nghị kết thúc bằng biên bản và danh sách; hội nghị hủy phải có lý do và không được tính

    Tình huống: Xác nhận biên bản và danh sách
      Biết ngày 20/02/2020 "Bà Lan" đã thực hiện "Tổ chức hội nghị" trên "hội nghị quán triệt"
      Khi "Ông Khoa" thực hiện "Xác nhận biên bản, danh sách" trên "hội nghị quán triệt" với:
        | Biên bản          | Biên bản hội nghị |
        | Danh sách tham dự | Danh sách ký tên  |
      Thì hồ sơ "hội nghị quán triệt" ở trạng thái "Đã xác nhận danh sách, biên bản"

    Tình huống: Xác nhận mà không có danh sách
      Biết ngày 20/02/2020 "Bà Lan" đã thực hiện "Tổ chức hội nghị" trên "hội nghị quán triệt"
      Khi "Ông Khoa" thử "Xác nhận biên bản, danh sách" trên "hội nghị quán triệt" với:
        | Biên bản | Biên bản hội nghị |
      Thì bị từ chối vì "thiếu: danh sách tham dự"

    Tình huống: Người đứng đầu không xác nhận thay đơn vị tổ chức
      Biết ngày 20/02/2020 "Bà Lan" đã thực hiện "Tổ chức hội nghị" trên "hội nghị quán triệt"
      Khi "Ông An" thử "Xác nhận biên bản, danh sách" trên "hội nghị quán triệt" với:
        | Biên bản          | Biên bản hội nghị |
        | Danh sách tham dự | Danh sách ký tên  |
      Thì bị từ chối vì "không có thẩm quyền"

    Tình huống: Hủy hội nghị
      Khi "Bà Lan" thực hiện "Hủy hội nghị" trên "hội nghị quán triệt" với:
        | Lý do | Phòng, chống dịch bệnh |
      Thì hồ sơ "hội nghị quán triệt" ở trạng thái "Hủy"
      Và số liệu "Hội nghị học tập chuyên đề đã tổ chức" là 0

    Tình huống: Hủy mà không nêu lý do
      Khi "Bà Lan" thử "Hủy hội nghị" trên "hội nghị quán triệt"
      Thì bị từ chối vì "thiếu: lý do"

    Tình huống: Người đứng đầu không hủy thay đơn vị tổ chức
      Khi "Ông An" thử "Hủy hội nghị" trên "hội nghị quán triệt" với:
        | Lý do | Phòng, chống dịch bệnh |
      Thì bị từ chối vì "không có thẩm quyền"
