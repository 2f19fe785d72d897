# language: vi
Tính năng: Hội nghị học tập chuyên đề; tọa đàm, nói chuyện chuyên đề: mọi bước, mọi trường hợp bị từ chối

  Quy tắc: Mở hồ sơ

    Bối cảnh:
      Biết hôm nay là ngày 02/10/2019
      Và "Bà Lan" là "Văn phòng cấp ủy" của "Đảng ủy phường Hoa Sữa"
      Và "Bà Yến" là "Chi bộ" của "Chi bộ khu dân cư số 3"

    Tình huống: “Lên lịch” bị từ chối: thiếu thông tin, giấy tờ
      Khi "Bà Lan" thử mở hồ sơ "tọa đàm về dân vận" thuộc loại "Hội nghị học tập chuyên đề; tọa đàm, nói chuyện chuyên đề" với:
        | Đơn vị tổ chức | Đảng ủy phường Hoa Sữa |
      Thì bị từ chối vì "thiếu: Hình thức"
      Và bị từ chối vì "thiếu: Ngày tổ chức"

    Tình huống: “Lên lịch” bị từ chối: thiếu thông tin, giấy tờ, trường hợp 2
      Khi "Bà Lan" thử mở hồ sơ "tọa đàm về dân vận" thuộc loại "Hội nghị học tập chuyên đề; tọa đàm, nói chuyện chuyên đề" với:
        | Hình thức    | tọa đàm                 |
        | Chuyên đề    | 70 năm tác phẩm Dân vận |
        | Ngày tổ chức | 15/10/2019              |
      Thì bị từ chối vì "thiếu: Đơn vị tổ chức"

  Quy tắc: Hồ sơ “Hội nghị học tập chuyên đề; tọa đàm, nói chuyện chuyên đề” ở trạng thái “Đã có lịch”

    Bối cảnh:
      Biết hôm nay là ngày 02/10/2019
      Và "Bà Lan" là "Văn phòng cấp ủy" của "Đảng ủy phường Hoa Sữa"
      Và "Bà Yến" là "Chi bộ" của "Chi bộ khu dân cư số 3"
      Và hồ sơ "tọa đàm về dân vận" thuộc loại "Hội nghị học tập chuyên đề; tọa đàm, nói chuyện chuyên đề" do "Bà Lan" mở ngày 02/10/2019 với:
        | Đơn vị tổ chức | Đảng ủy phường Hoa Sữa  |
        | Hình thức      | tọa đàm                 |
        | Chuyên đề      | 70 năm tác phẩm Dân vận |
        | Ngày tổ chức   | 15/10/2019              |

    Tình huống: “Triệu tập” bị từ chối: thiếu thông tin, giấy tờ
      Khi "Bà Lan" thử "Triệu tập" trên "tọa đàm về dân vận"
      Thì bị từ chối vì "thiếu: Người dự"
      Và bị từ chối vì "thiếu: Đối tượng"

    Tình huống: “Triệu tập” khi “Đã có lịch” bị từ chối
      Khi "Bà Lan" thử "Triệu tập" trên "tọa đàm về dân vận"
      Thì bị từ chối vì "thiếu: Chi bộ của người dự"

  Quy tắc: Hồ sơ “Hội nghị học tập chuyên đề; tọa đàm, nói chuyện chuyên đề” ở trạng thái “Đã tổ chức”

    Bối cảnh:
      Biết hôm nay là ngày 02/10/2019
      Và "Bà Lan" là "Văn phòng cấp ủy" của "Đảng ủy phường Hoa Sữa"
      Và "Bà Yến" là "Chi bộ" của "Chi bộ khu dân cư số 3"
      Và hồ sơ "tọa đàm về dân vận" thuộc loại "Hội nghị học tập chuyên đề; tọa đàm, nói chuyện chuyên đề" do "Bà Lan" mở ngày 02/10/2019 với:
        | Đơn vị tổ chức | Đảng ủy phường Hoa Sữa  |
        | Hình thức      | tọa đàm                 |
        | Chuyên đề      | 70 năm tác phẩm Dân vận |
        | Ngày tổ chức   | 15/10/2019              |
      Và ngày 15/10/2019 "Bà Lan" đã thực hiện "Tổ chức hội nghị" trên "tọa đàm về dân vận"

    Tình huống: “Ghi người dự ngoài danh sách triệu tập” bị từ chối: thiếu thông tin, giấy tờ
      Khi "Bà Lan" thử "Ghi người dự ngoài danh sách triệu tập" trên "tọa đàm về dân vận"
      Thì bị từ chối vì "thiếu: Người dự"
      Và bị từ chối vì "thiếu: Đối tượng"

    Tình huống: “Ghi người dự ngoài danh sách triệu tập” khi “Đã tổ chức” bị từ chối
      Khi "Bà Lan" thử "Ghi người dự ngoài danh sách triệu tập" trên "tọa đàm về dân vận"
      Thì bị từ chối vì "thiếu: Chi bộ của người dự"

  Quy tắc: Hồ sơ “Hội nghị học tập chuyên đề; tọa đàm, nói chuyện chuyên đề” ở trạng thái “Đã có lịch”, trường hợp 2

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

    Tình huống: “Bố trí nơi tổ chức và báo cáo viên” bị từ chối: thiếu thông tin, giấy tờ
      Khi "Bà Lan" thử "Bố trí nơi tổ chức và báo cáo viên" trên "hội nghị quán triệt"
      Thì bị từ chối vì "thiếu: Nơi tổ chức"

  Quy tắc: Hồ sơ “Hội nghị học tập chuyên đề; tọa đàm, nói chuyện chuyên đề” ở trạng thái “Đã tổ chức”, trường hợp 2

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
      Và ngày 20/02/2020 "Bà Lan" đã thực hiện "Tổ chức hội nghị" trên "hội nghị quán triệt"

    Tình huống: “Xác nhận biên bản, danh sách” bị từ chối: thiếu thông tin, giấy tờ
      Khi "Ông Khoa" thử "Xác nhận biên bản, danh sách" trên "hội nghị quán triệt"
      Thì bị từ chối vì "thiếu: biên bản"
