# language: vi
Tính năng: Vắng, học bù và được miễn

  Bối cảnh:
    Biết hôm nay là ngày 02/03/2026
    Và "Bà Lan" là "Ban Tuyên giáo và Dân vận" của "Đảng ủy phường Hoa Sữa"
    Và "Bà Thu" là "Chi ủy, bí thư chi bộ" của "Chi bộ khu dân cư số 3"
    Và "Ông Khoa" là "Ban Tuyên giáo và Dân vận" của "Đảng ủy phường Hoa Sữa"
    Và "Ông Khoa" là "Chi ủy, bí thư chi bộ" của "Chi bộ khu dân cư số 3"
    Và hồ sơ "hội nghị quán triệt" thuộc loại "Hội nghị học tập chuyên đề; tọa đàm, nói chuyện chuyên đề" do "Bà Lan" mở ngày 02/03/2026 với:
      | Đơn vị tổ chức           | Đảng ủy phường Hoa Sữa     |
      | Hình thức                | hội nghị học tập chuyên đề |
      | Chuyên đề                | Đại đoàn kết toàn dân tộc  |
      | Ngày tổ chức             | 12/03/2026                 |
      | Phải học xong trước ngày | 15/04/2026                 |
    Và "Bà Lan" đã thực hiện "Triệu tập" trên "hội nghị quán triệt" với:
      | Người dự            | Ông Khoa               |
      | Chi bộ của người dự | Chi bộ khu dân cư số 3 |
      | Đối tượng           | cán bộ chủ chốt        |
    Và "ông Khoa dự học" là hồ sơ "Theo dõi việc học tập của từng người" phát sinh từ "hội nghị quán triệt"

  Quy tắc: Vắng có lý do thì chi ủy báo trước, hoặc trong năm ngày sau hội nghị

    Tình huống: Báo vắng trước hội nghị
      Khi "Bà Thu" thực hiện "Báo vắng có lý do" trên "ông Khoa dự học" với:
        | Lý do | Đi công tác xa |
      Thì hồ sơ "ông Khoa dự học" ở trạng thái "Vắng có lý do"

    Tình huống: Báo vắng trước thì chưa học bù khi danh sách chưa được xác nhận
      Biết "Bà Thu" đã thực hiện "Báo vắng có lý do" trên "ông Khoa dự học" với:
        | Lý do | Đi công tác xa |
      Khi "Bà Lan" thử "Học bù" trên "ông Khoa dự học" với:
        | Hình thức học bù | tự nghiên cứu tài liệu |
        | Báo cáo          | Bài thu hoạch          |
      Thì bị từ chối vì "đang ở trạng thái đã xác nhận danh sách, biên bản"

    Tình huống: Báo vắng ngày thứ năm sau hội nghị
      Biết ngày 12/03/2026 "Bà Lan" đã thực hiện "Tổ chức hội nghị" trên "hội nghị quán triệt"
      Và "Bà Lan" đã thực hiện "Xác nhận biên bản, danh sách" trên "hội nghị quán triệt" với:
        | Biên bản          | Biên bản hội nghị |
        | Danh sách tham dự | Danh sách ký tên  |
      Và "Bà Lan" đã thực hiện "Ghi vắng" trên "ông Khoa dự học"
      Và hôm nay là ngày 17/03/2026
      Khi "Bà Thu" thực hiện "Báo vắng có lý do" trên "ông Khoa dự học" với:
        | Lý do | Ốm phải nằm viện |
      Thì hồ sơ "ông Khoa dự học" ở trạng thái "Vắng có lý do"

    Tình huống: Báo vắng ngày thứ sáu sau hội nghị
      Biết hôm nay là ngày 18/03/2026
      Khi "Bà Thu" thử "Báo vắng có lý do" trên "ông Khoa dự học" với:
        | Lý do | Ốm phải nằm viện |
      Thì bị từ chối vì "Ngày tổ chức"

    Tình huống: Tự báo vắng cho mình, không nêu lý do
      Khi "Ông Khoa" thử "Báo vắng có lý do" trên "ông Khoa dự học"
      Thì bị từ chối vì "không được tự quyết định việc của chính mình"
      Và bị từ chối vì "thiếu: lý do"

    Tình huống: Đơn vị tổ chức không báo vắng thay chi ủy
      Khi "Bà Lan" thử "Báo vắng có lý do" trên "ông Khoa dự học" với:
        | Lý do | Đi công tác xa |
      Thì bị từ chối vì "không có thẩm quyền"

  Quy tắc: Danh sách được xác nhận rồi mới ghi vắng

    Tình huống: Ghi vắng khi danh sách chưa được xác nhận
      Biết ngày 12/03/2026 "Bà Lan" đã thực hiện "Tổ chức hội nghị" trên "hội nghị quán triệt"
      Khi "Bà Lan" thử "Ghi vắng" trên "ông Khoa dự học"
      Thì bị từ chối vì "đang ở trạng thái đã xác nhận danh sách, biên bản"

    Tình huống: Tự ghi vắng cho mình
      Khi "Ông Khoa" thử "Ghi vắng" trên "ông Khoa dự học"
      Thì bị từ chối vì "không được tự quyết định việc của chính mình"

    Tình huống: Chi ủy không ghi vắng thay đơn vị tổ chức
      Khi "Bà Thu" thử "Ghi vắng" trên "ông Khoa dự học"
      Thì bị từ chối vì "không có thẩm quyền"

  Quy tắc: Người được miễn có lý do, do chi ủy quyết định

    Tình huống: Miễn học
      Khi "Bà Thu" thực hiện "Miễn" trên "ông Khoa dự học" với:
        | Lý do | Đang điều trị dài ngày |
      Thì hồ sơ "ông Khoa dự học" ở trạng thái "Được miễn"

    Tình huống: Tự miễn cho mình, không nêu lý do
      Khi "Ông Khoa" thử "Miễn" trên "ông Khoa dự học"
      Thì bị từ chối vì "không được tự quyết định việc của chính mình"
      Và bị từ chối vì "thiếu: lý do"

    Tình huống: Đơn vị tổ chức không miễn thay chi ủy
      Khi "Bà Lan" thử "Miễn" trên "ông Khoa dự học" với:
        | Lý do | Đang điều trị dài ngày |
      Thì bị từ chối vì "không có thẩm quyền"

  Quy tắc: Hội nghị bị hủy thì người được triệu tập không bị tính là vắng

    Tình huống: Hủy theo hội nghị
      Biết "Bà Lan" đã thực hiện "Hủy hội nghị" trên "hội nghị quán triệt" với:
        | Lý do | Phòng, chống dịch bệnh |
      Khi "Bà Lan" thực hiện "Hủy theo hội nghị" trên "ông Khoa dự học"
      Thì hồ sơ "ông Khoa dự học" ở trạng thái "Hội nghị bị hủy"

    Tình huống: Đã báo vắng trước khi hội nghị bị hủy
      Biết "Bà Thu" đã thực hiện "Báo vắng có lý do" trên "ông Khoa dự học" với:
        | Lý do | Đi công tác xa |
      Và "Bà Lan" đã thực hiện "Hủy hội nghị" trên "hội nghị quán triệt" với:
        | Lý do | Phòng, chống dịch bệnh |
      Khi "Bà Lan" thực hiện "Hủy theo hội nghị" trên "ông Khoa dự học"
      Thì hồ sơ "ông Khoa dự học" ở trạng thái "Hội nghị bị hủy"

    Tình huống: Hội nghị không bị hủy
      Khi "Bà Lan" thử "Hủy theo hội nghị" trên "ông Khoa dự học"
      Thì bị từ chối vì "đang ở trạng thái hủy"

    Tình huống: Chi ủy không hủy thay đơn vị tổ chức
      Khi "Bà Thu" thử "Hủy theo hội nghị" trên "ông Khoa dự học"
      Thì bị từ chối vì "không có thẩm quyền"
