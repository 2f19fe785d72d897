# language: vi
Tính năng: Tọa đàm, nói chuyện chuyên đề

  Bối cảnh:
    Biết hôm nay là ngày 02/10/2019
    Và "Bà Lan" là "Văn phòng cấp ủy" của "Đảng ủy phường Hoa Sữa"
    Và "Bà Yến" là "Chi bộ" của "Chi bộ khu dân cư số 3"
    Và hồ sơ "tọa đàm về dân vận" thuộc loại "Hội nghị học tập chuyên đề; tọa đàm, nói chuyện chuyên đề" do "Bà Lan" mở ngày 02/10/2019 với:
      | Đơn vị tổ chức | Đảng ủy phường Hoa Sữa  |
      | Hình thức      | tọa đàm                 |
      | Chuyên đề      | 70 năm tác phẩm Dân vận |
      | Ngày tổ chức   | 15/10/2019              |

  Quy tắc: Tọa đàm, nói chuyện không triệu tập ai và không tính vào hội nghị học tập

    Tình huống: Triệu tập dự tọa đàm
      Khi "Bà Lan" thử "Triệu tập" trên "tọa đàm về dân vận" với:
        | Người dự            | Bà Yến                 |
        | Chi bộ của người dự | Chi bộ khu dân cư số 3 |
        | Đối tượng           | cán bộ, đảng viên      |
      Thì bị từ chối vì "hình thức là hội nghị học tập chuyên đề"

    Tình huống: Người đến dự tọa đàm
      Biết ngày 15/10/2019 "Bà Lan" đã thực hiện "Tổ chức hội nghị" trên "tọa đàm về dân vận"
      Khi "Bà Lan" thực hiện "Ghi người dự ngoài danh sách triệu tập" trên "tọa đàm về dân vận" với:
        | Người dự            | Bà Yến                 |
        | Chi bộ của người dự | Chi bộ khu dân cư số 3 |
        | Đối tượng           | cán bộ, đảng viên      |
      Thì số liệu "Tọa đàm, nói chuyện chuyên đề đã tổ chức" là 1
      Và số liệu "Lượt người dự tọa đàm, nói chuyện chuyên đề" là 1
      Và số liệu "Hội nghị học tập chuyên đề đã tổ chức" là 0
      Và số liệu "Lượt người dự học tập chuyên đề" là 0

    Tình huống: Nói chuyện chuyên đề lên lịch cho ngày đã qua
      Khi "Bà Lan" thử mở hồ sơ "buổi nói chuyện" thuộc loại "Hội nghị học tập chuyên đề; tọa đàm, nói chuyện chuyên đề" với:
        | Đơn vị tổ chức | Đảng ủy phường Hoa Sữa   |
        | Hình thức      | nói chuyện chuyên đề     |
        | Chuyên đề      | 50 năm thực hiện Di chúc |
        | Ngày tổ chức   | 02/09/2019               |
      Thì bị từ chối vì "Ngày tổ chức"

    Tình huống: Ban tuyên giáo và dân vận lên lịch một buổi nói chuyện
      Biết hôm nay là ngày 03/03/2026
      Và "Bà Hà" là "Ban Tuyên giáo và Dân vận" của "Đảng ủy phường Hoa Sữa"
      Khi "Bà Hà" mở hồ sơ "buổi nói chuyện" thuộc loại "Hội nghị học tập chuyên đề; tọa đàm, nói chuyện chuyên đề" với:
        | Đơn vị tổ chức | Đảng ủy phường Hoa Sữa |
        | Hình thức      | nói chuyện chuyên đề   |
        | Chuyên đề      | Chuyên đề năm 2026     |
        | Ngày tổ chức   | 18/03/2026             |
      Thì hồ sơ "buổi nói chuyện" ở trạng thái "Đã có lịch"

    Tình huống: Chi ủy bố trí buổi nói chuyện của chi bộ mình
      Biết "Bà Thu" là "Chi ủy, bí thư chi bộ" của "Chi bộ khu dân cư số 3"
      Và hồ sơ "buổi nói chuyện của chi bộ" thuộc loại "Hội nghị học tập chuyên đề; tọa đàm, nói chuyện chuyên đề" do "Bà Thu" mở với:
        | Đơn vị tổ chức | Chi bộ khu dân cư số 3   |
        | Hình thức      | nói chuyện chuyên đề     |
        | Chuyên đề      | 50 năm thực hiện Di chúc |
        | Ngày tổ chức   | 25/10/2019               |
      Khi "Bà Thu" thực hiện "Bố trí nơi tổ chức và báo cáo viên" trên "buổi nói chuyện của chi bộ" với:
        | Nơi tổ chức  | Nhà văn hóa khu dân cư số 3 |
        | Báo cáo viên | Ông Minh                    |
      Thì hồ sơ "buổi nói chuyện của chi bộ" có "Nơi tổ chức" là "Nhà văn hóa khu dân cư số 3"
