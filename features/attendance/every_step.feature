# language: vi
Tính năng: Theo dõi việc học tập của từng người: mọi bước, mọi trường hợp bị từ chối

  Bối cảnh:
    Biết hôm nay là ngày 03/02/2020
    Và "Bà Lan" là "Văn phòng cấp ủy" của "Đảng ủy phường Hoa Sữa"
    Và "Bà Thu" là "Chi ủy, bí thư chi bộ" của "Chi bộ khu dân cư số 3"
    Và "Ông Khoa" là "Văn phòng cấp ủy" của "Đảng ủy phường Hoa Sữa"

  Quy tắc: Hồ sơ “Theo dõi việc học tập của từng người” ở trạng thái “Vắng có lý do”

    Bối cảnh:
      Biết "Ông Khoa" là "Chi ủy, bí thư chi bộ" của "Chi bộ khu dân cư số 3"
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
      Và "Bà Thu" đã thực hiện "Báo vắng có lý do" trên "ông Khoa dự học" với:
        | Lý do | Đi công tác xa |

    Tình huống: “Học bù” bị từ chối: thiếu thông tin, giấy tờ
      Biết "Ông Nam" là "Chi ủy, bí thư chi bộ" của "Chi bộ khu dân cư số 3"
      Khi "Ông Nam" thử "Học bù" trên "ông Khoa dự học"
      Thì bị từ chối vì "thiếu: Hình thức học bù"

  Quy tắc: Hồ sơ “Theo dõi việc học tập của từng người” ở trạng thái “Có mặt”

    Bối cảnh:
      Biết "Ông Khoa" là "Chi ủy, bí thư chi bộ" của "Chi bộ khu dân cư số 3"
      Và hồ sơ "hội nghị quán triệt" thuộc loại "Hội nghị học tập chuyên đề; tọa đàm, nói chuyện chuyên đề" do "Bà Lan" mở ngày 03/02/2020 với:
        | Đơn vị tổ chức           | Đảng ủy phường Hoa Sữa     |
        | Hình thức                | hội nghị học tập chuyên đề |
        | Chuyên đề                | Đại đoàn kết toàn dân tộc  |
        | Ngày tổ chức             | 13/03/2020                 |
        | Phải học xong trước ngày | 15/03/2020                 |
      Và "Bà Lan" đã thực hiện "Triệu tập" trên "hội nghị quán triệt" với:
        | Người dự            | Ông Khoa               |
        | Chi bộ của người dự | Chi bộ khu dân cư số 3 |
        | Đối tượng           | cán bộ chủ chốt        |
      Và "ông Khoa dự học" là hồ sơ "Theo dõi việc học tập của từng người" phát sinh từ "hội nghị quán triệt"
      Và ngày 13/03/2020 "Bà Lan" đã thực hiện "Tổ chức hội nghị" trên "hội nghị quán triệt"
      Và "Bà Lan" đã thực hiện "Điểm danh" trên "ông Khoa dự học" với:
        | Căn cứ điểm danh | danh sách ký tên |

    Tình huống: “Chấm thu hoạch, đánh giá” bị từ chối: thiếu thông tin, giấy tờ
      Biết "Ông Nam" là "Văn phòng cấp ủy" của "Đảng ủy phường Hoa Sữa"
      Khi "Ông Nam" thử "Chấm thu hoạch, đánh giá" trên "ông Khoa dự học"
      Thì bị từ chối vì "thiếu: Kết quả thu hoạch"

  Quy tắc: Hồ sơ “Theo dõi việc học tập của từng người” ở trạng thái “Vắng không lý do”

    Bối cảnh:
      Biết hồ sơ "hội nghị quán triệt" thuộc loại "Hội nghị học tập chuyên đề; tọa đàm, nói chuyện chuyên đề" do "Bà Lan" mở ngày 03/02/2020 với:
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

    Tình huống: “Đính chính có mặt” bị từ chối: thiếu thông tin, giấy tờ
      Biết "Ông Nam" là "Chi ủy, bí thư chi bộ" của "Chi bộ khu dân cư số 3"
      Khi "Ông Nam" thử "Đính chính có mặt" trên "ông Khoa dự học"
      Thì bị từ chối vì "thiếu: lý do"
      Và bị từ chối vì "thiếu: Căn cứ điểm danh"

    Tình huống: “Khép hồ sơ, ghi không học” khi “Vắng không lý do” bị từ chối
      Khi "Ông Khoa" thử "Khép hồ sơ, ghi không học" trên "ông Khoa dự học"
      Thì bị từ chối vì "yêu cầu: ngày thực hiện từ phải học xong trước ngày trở lên"

  Quy tắc: Thời hạn

    Bối cảnh:
      Biết "Ông Khoa" là "Chi ủy, bí thư chi bộ" của "Chi bộ khu dân cư số 3"
      Và hồ sơ "hội nghị quán triệt" thuộc loại "Hội nghị học tập chuyên đề; tọa đàm, nói chuyện chuyên đề" do "Bà Lan" mở ngày 03/02/2020 với:
        | Đơn vị tổ chức           | Đảng ủy phường Hoa Sữa     |
        | Hình thức                | hội nghị học tập chuyên đề |
        | Chuyên đề                | Đại đoàn kết toàn dân tộc  |
        | Ngày tổ chức             | 13/03/2020                 |
        | Phải học xong trước ngày | 15/03/2020                 |
      Và "Bà Lan" đã thực hiện "Triệu tập" trên "hội nghị quán triệt" với:
        | Người dự            | Ông Khoa               |
        | Chi bộ của người dự | Chi bộ khu dân cư số 3 |
        | Đối tượng           | cán bộ chủ chốt        |
      Và "ông Khoa dự học" là hồ sơ "Theo dõi việc học tập của từng người" phát sinh từ "hội nghị quán triệt"
      Và ngày 13/03/2020 "Bà Lan" đã thực hiện "Tổ chức hội nghị" trên "hội nghị quán triệt"
      Và "Bà Lan" đã thực hiện "Điểm danh" trên "ông Khoa dự học" với:
        | Căn cứ điểm danh | thẻ |

    Tình huống: Không quá hạn “Phải học xong trước ngày”: “Điểm danh”
      Khi đến ngày 15/03/2020
      Thì hồ sơ "ông Khoa dự học" không quá hạn "Phải học xong trước ngày"

  Quy tắc: Thời hạn, trường hợp 2

    Bối cảnh:
      Biết hồ sơ "hội nghị quán triệt" thuộc loại "Hội nghị học tập chuyên đề; tọa đàm, nói chuyện chuyên đề" do "Bà Lan" mở ngày 03/02/2020 với:
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
      Và hôm nay là ngày 21/02/2020
      Và "Bà Lan" đã thực hiện "Đính chính có mặt" trên "ông Khoa dự học" với:
        | Lý do             | Ký nhầm sang danh sách khác |
        | Căn cứ điểm danh  | danh sách ký tên            |
        | Danh sách tham dự | Danh sách ký tên số 2       |

    Tình huống: Không quá hạn “Phải học xong trước ngày”: “Đính chính có mặt”
      Khi đến ngày 15/03/2020
      Thì hồ sơ "ông Khoa dự học" không quá hạn "Phải học xong trước ngày"

  Quy tắc: Thời hạn, trường hợp 3

    Bối cảnh:
      Biết hồ sơ "hội nghị quán triệt" thuộc loại "Hội nghị học tập chuyên đề; tọa đàm, nói chuyện chuyên đề" do "Bà Lan" mở ngày 03/02/2020 với:
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
      Và hôm nay là ngày 10/03/2020
      Và "Bà Lan" đã thực hiện "Học bù" trên "ông Khoa dự học" với:
        | Hình thức học bù | tự nghiên cứu tài liệu |
        | Báo cáo          | Bài thu hoạch          |

    Tình huống: Không quá hạn “Phải học xong trước ngày”: “Học bù”
      Khi đến ngày 15/03/2020
      Thì hồ sơ "ông Khoa dự học" không quá hạn "Phải học xong trước ngày"
