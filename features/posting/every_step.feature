# language: vi
Tính năng: Niêm yết công khai: mọi bước, mọi trường hợp bị từ chối

  Bối cảnh:
    Biết hôm nay là ngày 05/01/2026
    Và "Ông Bình" là "Văn phòng cấp ủy" của "Đảng ủy phường Hoa Sữa"
    Và "Bà Lan" là "Cấp ủy" của "Đảng ủy phường Hoa Sữa"
    Và "Bà Mai" là "Người tiếp công dân" của "Đảng ủy phường Hoa Sữa"
    Và "Ông Cường" là "Ban Tổ chức" của "Thành ủy Sông Mây"
    Và "Bà Hoa" là "Chi ủy, bí thư chi bộ" của "Chi bộ khu dân cư số 3"
    Và "Ông An" là "Người đứng đầu" của "Trường Tiểu học Hoa Sữa"
    Và có tổ chức "Ủy ban Mặt trận Tổ quốc phường Hoa Sữa"

  Quy tắc: Mở hồ sơ

    Tình huống: “Xác định phải niêm yết” bị từ chối: không có thẩm quyền
      Khi "Bà Lan" thử mở hồ sơ "niêm yết công khai số 1" thuộc loại "Niêm yết công khai" với:
        | Người có kế hoạch được niêm yết | Ông An                 |
        | Cấp ủy tổ chức niêm yết         | Đảng ủy phường Hoa Sữa |
        | Bản kế hoạch số                 | 1                      |
        | Diện niêm yết                   | cấp ủy viên            |
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"

    Tình huống: “Xác định phải niêm yết” bị từ chối: thiếu thông tin, giấy tờ
      Khi "Bà Lan" thử mở hồ sơ "niêm yết công khai số 1" thuộc loại "Niêm yết công khai"
      Thì bị từ chối vì "thiếu: Người có kế hoạch được niêm yết"
      Và bị từ chối vì "thiếu: Cấp ủy tổ chức niêm yết"
      Và bị từ chối vì "thiếu: Bản kế hoạch số"
      Và bị từ chối vì "thiếu: Diện niêm yết"

    Tình huống: “Xác định phải niêm yết”: Phải niêm yết
      Biết hôm nay là ngày 07/01/2026
      Khi "Ông Bình" mở hồ sơ "niêm yết công khai số 1" thuộc loại "Niêm yết công khai" với:
        | Người có kế hoạch được niêm yết | Ông An                 |
        | Cấp ủy tổ chức niêm yết         | Đảng ủy phường Hoa Sữa |
        | Bản kế hoạch số                 | 1                      |
        | Diện niêm yết                   | cấp ủy viên            |
      Thì hồ sơ "niêm yết công khai số 1" ở trạng thái "Phải niêm yết"
      Và hạn "Niêm yết công khai" của "niêm yết công khai số 1" là ngày 13/01/2026

  Quy tắc: Hồ sơ “Niêm yết công khai” ở trạng thái “Phải niêm yết”

    Bối cảnh:
      Biết hồ sơ "niêm yết công khai số 1" thuộc loại "Niêm yết công khai" do "Ông Bình" mở ngày 05/01/2026 với:
        | Người có kế hoạch được niêm yết | Ông An                 |
        | Cấp ủy tổ chức niêm yết         | Đảng ủy phường Hoa Sữa |
        | Bản kế hoạch số                 | 1                      |
        | Diện niêm yết                   | cấp ủy viên            |

    Tình huống: “Gỡ bỏ” khi “Phải niêm yết”: Gỡ bỏ (có lý do)
      Biết hôm nay là ngày 06/01/2026
      Khi "Ông Bình" thay mặt "Cấp ủy" thực hiện "Gỡ bỏ" trên "niêm yết công khai số 1" với:
        | Lý do | Theo kết quả xem xét hồ sơ |
      Thì hồ sơ "niêm yết công khai số 1" ở trạng thái "Gỡ bỏ (có lý do)"

    Tình huống: “Lập bản niêm yết” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 06/01/2026
      Khi "Bà Lan" thử "Lập bản niêm yết" trên "niêm yết công khai số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: Đã lược bỏ thông tin cá nhân không được niêm yết"

    Tình huống: “Gỡ bỏ” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 06/01/2026
      Khi "Ông Bình" thử "Gỡ bỏ" trên "niêm yết công khai số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: lý do"

    Tình huống: “Gỡ bỏ” bị từ chối: việc của chính mình hoặc đã làm bước trước
      Biết hôm nay là ngày 06/01/2026
      Khi "Ông An" thử "Gỡ bỏ" trên "niêm yết công khai số 1"
      Thì bị từ chối vì "không được tự quyết định việc của chính mình (Người có kế hoạch được niêm yết)"

    Tình huống: “Xác định không phải niêm yết” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 06/01/2026
      Khi "Ông Bình" thử "Xác định không phải niêm yết" trên "niêm yết công khai số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: lý do"

    Tình huống: “Xác định không phải niêm yết” bị từ chối: việc của chính mình hoặc đã làm bước trước
      Biết hôm nay là ngày 06/01/2026
      Khi "Ông An" thử "Xác định không phải niêm yết" trên "niêm yết công khai số 1"
      Thì bị từ chối vì "không được tự quyết định việc của chính mình (Người có kế hoạch được niêm yết)"

    Tình huống: Quá hạn “Niêm yết công khai”
      Khi đến ngày 11/01/2026
      Thì hạn "Niêm yết công khai" của "niêm yết công khai số 1" là ngày 10/01/2026
      Và hồ sơ "niêm yết công khai số 1" quá hạn "Niêm yết công khai"

  Quy tắc: Hồ sơ “Niêm yết công khai” ở trạng thái “Đã chuẩn bị bản niêm yết”

    Bối cảnh:
      Biết hồ sơ "niêm yết công khai số 1" thuộc loại "Niêm yết công khai" do "Ông Bình" mở ngày 05/01/2026 với:
        | Người có kế hoạch được niêm yết | Ông An                 |
        | Cấp ủy tổ chức niêm yết         | Đảng ủy phường Hoa Sữa |
        | Bản kế hoạch số                 | 1                      |
        | Diện niêm yết                   | cấp ủy viên            |
      Và ngày 06/01/2026 "Ông Bình" đã thực hiện "Lập bản niêm yết" trên "niêm yết công khai số 1" với:
        | Đã lược bỏ thông tin cá nhân không được niêm yết | có |

    Tình huống: “Niêm yết” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 07/01/2026
      Khi "Bà Lan" thử "Niêm yết" trên "niêm yết công khai số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: Nơi niêm yết"
      Và bị từ chối vì "thiếu: ảnh chụp hoặc biên bản"

  Quy tắc: Hồ sơ “Niêm yết công khai” ở trạng thái “Đang niêm yết”

    Bối cảnh:
      Biết hồ sơ "niêm yết công khai số 1" thuộc loại "Niêm yết công khai" do "Ông Bình" mở ngày 05/01/2026 với:
        | Người có kế hoạch được niêm yết | Ông An                 |
        | Cấp ủy tổ chức niêm yết         | Đảng ủy phường Hoa Sữa |
        | Bản kế hoạch số                 | 1                      |
        | Diện niêm yết                   | cấp ủy viên            |
      Và ngày 06/01/2026 "Ông Bình" đã thực hiện "Lập bản niêm yết" trên "niêm yết công khai số 1" với:
        | Đã lược bỏ thông tin cá nhân không được niêm yết | có |
      Và ngày 07/01/2026 "Ông Bình" đã thực hiện "Niêm yết" trên "niêm yết công khai số 1" với:
        | Nơi niêm yết | Như trong hồ sơ kèm theo |
        | Ảnh chụp     | Ảnh chụp ngày 07/01/2026 |

    Tình huống: “Gỡ bỏ” khi “Đang niêm yết”: Gỡ bỏ (có lý do)
      Biết hôm nay là ngày 08/01/2026
      Khi "Ông Bình" thay mặt "Cấp ủy" thực hiện "Gỡ bỏ" trên "niêm yết công khai số 1" với:
        | Lý do | Theo kết quả xem xét hồ sơ |
      Thì hồ sơ "niêm yết công khai số 1" ở trạng thái "Gỡ bỏ (có lý do)"

    Tình huống: “Báo gián đoạn” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 08/01/2026
      Khi "Bà Lan" thử "Báo gián đoạn" trên "niêm yết công khai số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: lý do"
      Và bị từ chối vì "thiếu: ảnh chụp hoặc biên bản"

    Tình huống: “Kết thúc niêm yết” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 06/02/2026
      Khi "Bà Lan" thử "Kết thúc niêm yết" trên "niêm yết công khai số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: biên bản"

    Tình huống: “Niêm yết thường xuyên” bị từ chối: không có thẩm quyền
      Biết hôm nay là ngày 08/01/2026
      Khi "Bà Lan" thử "Niêm yết thường xuyên" trên "niêm yết công khai số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"

    Tình huống: “Tiếp nhận ý kiến” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 08/01/2026
      Khi "Ông Bình" thử "Tiếp nhận ý kiến" trên "niêm yết công khai số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: Nội dung ý kiến"
      Và bị từ chối vì "thiếu: Cần trả lời"

    Tình huống: “Tiếp nhận ý kiến” bị từ chối: việc của chính mình hoặc đã làm bước trước
      Biết hôm nay là ngày 08/01/2026
      Khi "Ông An" thử "Tiếp nhận ý kiến" trên "niêm yết công khai số 1"
      Thì bị từ chối vì "không được tự quyết định việc của chính mình (Người có kế hoạch được niêm yết)"

    Tình huống: Đã làm đúng hạn “Niêm yết công khai”
      Khi đến ngày 11/01/2026
      Thì hồ sơ "niêm yết công khai số 1" không quá hạn "Niêm yết công khai"

    Tình huống: “Tiếp nhận ý kiến” khi “Đang niêm yết”: Đang niêm yết
      Biết hôm nay là ngày 08/01/2026
      Khi "Bà Mai" thực hiện "Tiếp nhận ý kiến" trên "niêm yết công khai số 1" với:
        | Nội dung ý kiến | Như trong hồ sơ kèm theo |
        | Cần trả lời     | không                    |
      Thì hồ sơ "niêm yết công khai số 1" ở trạng thái "Đang niêm yết"
      Và hồ sơ "niêm yết công khai số 1" có 0 hồ sơ "Phản ánh, kiến nghị, góp ý"

  Quy tắc: Hồ sơ “Niêm yết công khai” ở trạng thái “Niêm yết thường xuyên”

    Bối cảnh:
      Biết hồ sơ "niêm yết công khai số 1" thuộc loại "Niêm yết công khai" do "Ông Bình" mở ngày 05/01/2026 với:
        | Người có kế hoạch được niêm yết | Ông An                 |
        | Cấp ủy tổ chức niêm yết         | Đảng ủy phường Hoa Sữa |
        | Bản kế hoạch số                 | 1                      |
        | Diện niêm yết                   | cấp ủy viên            |
      Và ngày 06/01/2026 "Ông Bình" đã thực hiện "Lập bản niêm yết" trên "niêm yết công khai số 1" với:
        | Đã lược bỏ thông tin cá nhân không được niêm yết | có |
      Và ngày 07/01/2026 "Ông Bình" đã thực hiện "Niêm yết" trên "niêm yết công khai số 1" với:
        | Nơi niêm yết | Như trong hồ sơ kèm theo |
        | Ảnh chụp     | Ảnh chụp ngày 07/01/2026 |
      Và ngày 08/01/2026 "Ông Bình" đã thực hiện "Niêm yết thường xuyên" trên "niêm yết công khai số 1"

    Tình huống: “Báo gián đoạn” khi “Niêm yết thường xuyên”: Bị gián đoạn
      Biết hôm nay là ngày 09/01/2026
      Khi "Ông Bình" thực hiện "Báo gián đoạn" trên "niêm yết công khai số 1" với:
        | Lý do    | Theo kết quả xem xét hồ sơ |
        | Ảnh chụp | Ảnh chụp ngày 09/01/2026   |
      Thì hồ sơ "niêm yết công khai số 1" ở trạng thái "Bị gián đoạn"

    Tình huống: “Kết thúc niêm yết” khi “Niêm yết thường xuyên”: Đủ thời gian niêm yết
      Biết hôm nay là ngày 06/02/2026
      Khi "Ông Bình" thực hiện "Kết thúc niêm yết" trên "niêm yết công khai số 1" với:
        | Biên bản | Biên bản ngày 06/02/2026 |
      Thì hồ sơ "niêm yết công khai số 1" ở trạng thái "Đủ thời gian niêm yết"

    Tình huống: “Gỡ bỏ” khi “Niêm yết thường xuyên”: Gỡ bỏ (có lý do)
      Biết hôm nay là ngày 09/01/2026
      Khi "Ông Bình" thay mặt "Cấp ủy" thực hiện "Gỡ bỏ" trên "niêm yết công khai số 1" với:
        | Lý do | Theo kết quả xem xét hồ sơ |
      Thì hồ sơ "niêm yết công khai số 1" ở trạng thái "Gỡ bỏ (có lý do)"

    Tình huống: “Tiếp nhận ý kiến” khi “Niêm yết thường xuyên”: Niêm yết thường xuyên
      Biết hôm nay là ngày 09/01/2026
      Khi "Bà Mai" thực hiện "Tiếp nhận ý kiến" trên "niêm yết công khai số 1" với:
        | Nội dung ý kiến | Như trong hồ sơ kèm theo |
        | Cần trả lời     | có                       |
      Thì hồ sơ "niêm yết công khai số 1" ở trạng thái "Niêm yết thường xuyên"
      Và hồ sơ "niêm yết công khai số 1" có 1 hồ sơ "Phản ánh, kiến nghị, góp ý" ở trạng thái "Đã ghi sổ, tiếp nhận"

  Quy tắc: Hồ sơ “Niêm yết công khai” ở trạng thái “Bị gián đoạn”

    Bối cảnh:
      Biết hồ sơ "niêm yết công khai số 1" thuộc loại "Niêm yết công khai" do "Ông Bình" mở ngày 05/01/2026 với:
        | Người có kế hoạch được niêm yết | Ông An                 |
        | Cấp ủy tổ chức niêm yết         | Đảng ủy phường Hoa Sữa |
        | Bản kế hoạch số                 | 1                      |
        | Diện niêm yết                   | cấp ủy viên            |
      Và ngày 06/01/2026 "Ông Bình" đã thực hiện "Lập bản niêm yết" trên "niêm yết công khai số 1" với:
        | Đã lược bỏ thông tin cá nhân không được niêm yết | có |
      Và ngày 07/01/2026 "Ông Bình" đã thực hiện "Niêm yết" trên "niêm yết công khai số 1" với:
        | Nơi niêm yết | Như trong hồ sơ kèm theo |
        | Ảnh chụp     | Ảnh chụp ngày 07/01/2026 |
      Và ngày 08/01/2026 "Ông Bình" đã thực hiện "Báo gián đoạn" trên "niêm yết công khai số 1" với:
        | Lý do    | Theo kết quả xem xét hồ sơ |
        | Ảnh chụp | Ảnh chụp ngày 08/01/2026   |

    Tình huống: “Gỡ bỏ” khi “Bị gián đoạn”: Gỡ bỏ (có lý do)
      Biết hôm nay là ngày 09/01/2026
      Khi "Ông Bình" thay mặt "Cấp ủy" thực hiện "Gỡ bỏ" trên "niêm yết công khai số 1" với:
        | Lý do | Theo kết quả xem xét hồ sơ |
      Thì hồ sơ "niêm yết công khai số 1" ở trạng thái "Gỡ bỏ (có lý do)"

    Tình huống: “Tiếp nhận ý kiến” khi “Bị gián đoạn”: Bị gián đoạn
      Biết hôm nay là ngày 09/01/2026
      Khi "Bà Mai" thực hiện "Tiếp nhận ý kiến" trên "niêm yết công khai số 1" với:
        | Nội dung ý kiến | Như trong hồ sơ kèm theo |
        | Cần trả lời     | có                       |
      Thì hồ sơ "niêm yết công khai số 1" ở trạng thái "Bị gián đoạn"
      Và hồ sơ "niêm yết công khai số 1" có 1 hồ sơ "Phản ánh, kiến nghị, góp ý" ở trạng thái "Đã ghi sổ, tiếp nhận"

    Tình huống: “Niêm yết lại” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 09/01/2026
      Khi "Bà Lan" thử "Niêm yết lại" trên "niêm yết công khai số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: ảnh chụp hoặc biên bản"

  Quy tắc: Hồ sơ “Niêm yết công khai” ở trạng thái “Đủ thời gian niêm yết”

    Bối cảnh:
      Biết hồ sơ "niêm yết công khai số 1" thuộc loại "Niêm yết công khai" do "Ông Bình" mở ngày 05/01/2026 với:
        | Người có kế hoạch được niêm yết | Ông An                 |
        | Cấp ủy tổ chức niêm yết         | Đảng ủy phường Hoa Sữa |
        | Bản kế hoạch số                 | 1                      |
        | Diện niêm yết                   | cấp ủy viên            |
      Và ngày 06/01/2026 "Ông Bình" đã thực hiện "Lập bản niêm yết" trên "niêm yết công khai số 1" với:
        | Đã lược bỏ thông tin cá nhân không được niêm yết | có |
      Và ngày 07/01/2026 "Ông Bình" đã thực hiện "Niêm yết" trên "niêm yết công khai số 1" với:
        | Nơi niêm yết | Như trong hồ sơ kèm theo |
        | Ảnh chụp     | Ảnh chụp ngày 07/01/2026 |
      Và ngày 06/02/2026 "Ông Bình" đã thực hiện "Kết thúc niêm yết" trên "niêm yết công khai số 1" với:
        | Biên bản | Biên bản ngày 06/02/2026 |

    Tình huống: Đã làm đúng hạn “Thời gian niêm yết liên tục”
      Khi đến ngày 07/02/2026
      Thì hồ sơ "niêm yết công khai số 1" không quá hạn "Thời gian niêm yết liên tục"

    Tình huống: Đã làm đúng hạn “Thời gian niêm yết liên tục”, trường hợp 2
      Khi đến ngày 07/02/2026
      Thì hồ sơ "niêm yết công khai số 1" không quá hạn "Thời gian niêm yết liên tục"

  Quy tắc: Hồ sơ “Niêm yết công khai” ở trạng thái “Phải niêm yết”, trường hợp 2

    Bối cảnh:
      Biết hồ sơ "kế hoạch tu dưỡng, rèn luyện số 1" thuộc loại "Kế hoạch tu dưỡng, rèn luyện" do "Ông Cường" mở ngày 05/01/2026 với:
        | Người lập kế hoạch                               | Ông An                                 |
        | Cấp ủy quản lý hồ sơ                             | Đảng ủy phường Hoa Sữa                 |
        | Chi bộ                                           | Chi bộ khu dân cư số 3                 |
        | Cấp có thẩm quyền xác nhận, phê duyệt            | Thành ủy Sông Mây                      |
        | Đối tượng                                        | đảng viên                              |
        | Năm                                              | 2026                                   |
        | Thuộc diện phải niêm yết                         | có                                     |
        | Thuộc diện Ban Thường vụ quản lý                 | có                                     |
        | Thuộc diện mở rộng đối tượng niêm yết            | có                                     |
        | Số hạn chế, khuyết điểm năm trước chưa khắc phục | 1                                      |
        | Ủy ban Mặt trận Tổ quốc tiếp nhận                | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
      Và ngày 06/01/2026 "Ông An" đã thực hiện "Bắt đầu dự thảo" trên "kế hoạch tu dưỡng, rèn luyện số 1"
      Và ngày 07/01/2026 "Ông An" đã thực hiện "Đăng ký" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Chuyên đề năm                           | Như trong hồ sơ kèm theo |
        | Công việc cụ thể                        | Việc thứ 1               |
        | Nội dung khắc phục hạn chế, khuyết điểm | Việc thứ 1               |
      Và ngày 08/01/2026 "Bà Hoa" đã thực hiện "Đưa ra chi bộ góp ý" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Biên bản | Biên bản ngày 08/01/2026 |
      Và hồ sơ "niêm yết công khai số 1" thuộc loại "Niêm yết công khai" gắn với "kế hoạch tu dưỡng, rèn luyện số 1" do "Ông Bình" mở ngày 09/01/2026 với:
        | Người có kế hoạch được niêm yết | Ông An                 |
        | Cấp ủy tổ chức niêm yết         | Đảng ủy phường Hoa Sữa |
        | Bản kế hoạch số                 | 1                      |
        | Diện niêm yết                   | cấp ủy viên            |

    Tình huống: “Xác nhận, phê duyệt” khi “Chi bộ góp ý, xem xét”: Đã được xác nhận, phê duyệt
      Biết hôm nay là ngày 10/01/2026
      Khi "Bà Hoa" thực hiện "Xác nhận, phê duyệt" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Văn bản (số, ngày) | 16-QĐ/ĐU |
      Thì hồ sơ "kế hoạch tu dưỡng, rèn luyện số 1" ở trạng thái "Đã được xác nhận, phê duyệt"
      Và hồ sơ "niêm yết công khai số 1" ở trạng thái "Được thay bằng bản mới"
      Và hồ sơ "kế hoạch tu dưỡng, rèn luyện số 1" có 1 hồ sơ "Niêm yết công khai" ở trạng thái "Phải niêm yết"

  Quy tắc: Hồ sơ “Niêm yết công khai” ở trạng thái “Đã chuẩn bị bản niêm yết”, trường hợp 2

    Bối cảnh:
      Biết hồ sơ "kế hoạch tu dưỡng, rèn luyện số 1" thuộc loại "Kế hoạch tu dưỡng, rèn luyện" do "Ông Cường" mở ngày 05/01/2026 với:
        | Người lập kế hoạch                               | Ông An                                 |
        | Cấp ủy quản lý hồ sơ                             | Đảng ủy phường Hoa Sữa                 |
        | Chi bộ                                           | Chi bộ khu dân cư số 3                 |
        | Cấp có thẩm quyền xác nhận, phê duyệt            | Thành ủy Sông Mây                      |
        | Đối tượng                                        | đảng viên                              |
        | Năm                                              | 2026                                   |
        | Thuộc diện phải niêm yết                         | có                                     |
        | Thuộc diện Ban Thường vụ quản lý                 | có                                     |
        | Thuộc diện mở rộng đối tượng niêm yết            | có                                     |
        | Số hạn chế, khuyết điểm năm trước chưa khắc phục | 1                                      |
        | Ủy ban Mặt trận Tổ quốc tiếp nhận                | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
      Và ngày 06/01/2026 "Ông An" đã thực hiện "Bắt đầu dự thảo" trên "kế hoạch tu dưỡng, rèn luyện số 1"
      Và ngày 07/01/2026 "Ông An" đã thực hiện "Đăng ký" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Chuyên đề năm                           | Như trong hồ sơ kèm theo |
        | Công việc cụ thể                        | Việc thứ 1               |
        | Nội dung khắc phục hạn chế, khuyết điểm | Việc thứ 1               |
      Và ngày 08/01/2026 "Bà Hoa" đã thực hiện "Đưa ra chi bộ góp ý" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Biên bản | Biên bản ngày 08/01/2026 |
      Và hồ sơ "niêm yết công khai số 1" thuộc loại "Niêm yết công khai" gắn với "kế hoạch tu dưỡng, rèn luyện số 1" do "Ông Bình" mở ngày 09/01/2026 với:
        | Người có kế hoạch được niêm yết | Ông An                 |
        | Cấp ủy tổ chức niêm yết         | Đảng ủy phường Hoa Sữa |
        | Bản kế hoạch số                 | 1                      |
        | Diện niêm yết                   | cấp ủy viên            |
      Và ngày 10/01/2026 "Ông Bình" đã thực hiện "Lập bản niêm yết" trên "niêm yết công khai số 1" với:
        | Đã lược bỏ thông tin cá nhân không được niêm yết | có |

    Tình huống: “Xác nhận, phê duyệt” khi “Chi bộ góp ý, xem xét”: Đã được xác nhận, phê duyệt, trường hợp 2
      Biết hôm nay là ngày 12/01/2026
      Khi "Bà Hoa" thực hiện "Xác nhận, phê duyệt" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Văn bản (số, ngày) | 18-QĐ/ĐU |
      Thì hồ sơ "kế hoạch tu dưỡng, rèn luyện số 1" ở trạng thái "Đã được xác nhận, phê duyệt"
      Và hồ sơ "niêm yết công khai số 1" ở trạng thái "Được thay bằng bản mới"
      Và hồ sơ "kế hoạch tu dưỡng, rèn luyện số 1" có 1 hồ sơ "Niêm yết công khai" ở trạng thái "Phải niêm yết"

  Quy tắc: Hồ sơ “Niêm yết công khai” ở trạng thái “Đang niêm yết”, trường hợp 2

    Bối cảnh:
      Biết hồ sơ "kế hoạch tu dưỡng, rèn luyện số 1" thuộc loại "Kế hoạch tu dưỡng, rèn luyện" do "Ông Cường" mở ngày 05/01/2026 với:
        | Người lập kế hoạch                               | Ông An                                 |
        | Cấp ủy quản lý hồ sơ                             | Đảng ủy phường Hoa Sữa                 |
        | Chi bộ                                           | Chi bộ khu dân cư số 3                 |
        | Cấp có thẩm quyền xác nhận, phê duyệt            | Thành ủy Sông Mây                      |
        | Đối tượng                                        | đảng viên                              |
        | Năm                                              | 2026                                   |
        | Thuộc diện phải niêm yết                         | có                                     |
        | Thuộc diện Ban Thường vụ quản lý                 | có                                     |
        | Thuộc diện mở rộng đối tượng niêm yết            | có                                     |
        | Số hạn chế, khuyết điểm năm trước chưa khắc phục | 1                                      |
        | Ủy ban Mặt trận Tổ quốc tiếp nhận                | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
      Và ngày 06/01/2026 "Ông An" đã thực hiện "Bắt đầu dự thảo" trên "kế hoạch tu dưỡng, rèn luyện số 1"
      Và ngày 07/01/2026 "Ông An" đã thực hiện "Đăng ký" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Chuyên đề năm                           | Như trong hồ sơ kèm theo |
        | Công việc cụ thể                        | Việc thứ 1               |
        | Nội dung khắc phục hạn chế, khuyết điểm | Việc thứ 1               |
      Và ngày 08/01/2026 "Bà Hoa" đã thực hiện "Đưa ra chi bộ góp ý" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Biên bản | Biên bản ngày 08/01/2026 |
      Và hồ sơ "niêm yết công khai số 1" thuộc loại "Niêm yết công khai" gắn với "kế hoạch tu dưỡng, rèn luyện số 1" do "Ông Bình" mở ngày 09/01/2026 với:
        | Người có kế hoạch được niêm yết | Ông An                 |
        | Cấp ủy tổ chức niêm yết         | Đảng ủy phường Hoa Sữa |
        | Bản kế hoạch số                 | 1                      |
        | Diện niêm yết                   | cấp ủy viên            |
      Và ngày 10/01/2026 "Ông Bình" đã thực hiện "Lập bản niêm yết" trên "niêm yết công khai số 1" với:
        | Đã lược bỏ thông tin cá nhân không được niêm yết | có |
      Và ngày 12/01/2026 "Ông Bình" đã thực hiện "Niêm yết" trên "niêm yết công khai số 1" với:
        | Nơi niêm yết | Như trong hồ sơ kèm theo |
        | Ảnh chụp     | Ảnh chụp ngày 12/01/2026 |

    Tình huống: “Xác nhận, phê duyệt” khi “Chi bộ góp ý, xem xét”: Đã được xác nhận, phê duyệt, trường hợp 3
      Biết hôm nay là ngày 13/01/2026
      Khi "Bà Hoa" thực hiện "Xác nhận, phê duyệt" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Văn bản (số, ngày) | 19-QĐ/ĐU |
      Thì hồ sơ "kế hoạch tu dưỡng, rèn luyện số 1" ở trạng thái "Đã được xác nhận, phê duyệt"
      Và hồ sơ "niêm yết công khai số 1" ở trạng thái "Được thay bằng bản mới"
      Và hồ sơ "kế hoạch tu dưỡng, rèn luyện số 1" có 1 hồ sơ "Niêm yết công khai" ở trạng thái "Phải niêm yết"

  Quy tắc: Hồ sơ “Niêm yết công khai” ở trạng thái “Niêm yết thường xuyên”, trường hợp 2

    Bối cảnh:
      Biết hồ sơ "kế hoạch tu dưỡng, rèn luyện số 1" thuộc loại "Kế hoạch tu dưỡng, rèn luyện" do "Ông Cường" mở ngày 05/01/2026 với:
        | Người lập kế hoạch                               | Ông An                                 |
        | Cấp ủy quản lý hồ sơ                             | Đảng ủy phường Hoa Sữa                 |
        | Chi bộ                                           | Chi bộ khu dân cư số 3                 |
        | Cấp có thẩm quyền xác nhận, phê duyệt            | Thành ủy Sông Mây                      |
        | Đối tượng                                        | đảng viên                              |
        | Năm                                              | 2026                                   |
        | Thuộc diện phải niêm yết                         | có                                     |
        | Thuộc diện Ban Thường vụ quản lý                 | có                                     |
        | Thuộc diện mở rộng đối tượng niêm yết            | có                                     |
        | Số hạn chế, khuyết điểm năm trước chưa khắc phục | 1                                      |
        | Ủy ban Mặt trận Tổ quốc tiếp nhận                | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
      Và ngày 06/01/2026 "Ông An" đã thực hiện "Bắt đầu dự thảo" trên "kế hoạch tu dưỡng, rèn luyện số 1"
      Và ngày 07/01/2026 "Ông An" đã thực hiện "Đăng ký" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Chuyên đề năm                           | Như trong hồ sơ kèm theo |
        | Công việc cụ thể                        | Việc thứ 1               |
        | Nội dung khắc phục hạn chế, khuyết điểm | Việc thứ 1               |
      Và ngày 08/01/2026 "Bà Hoa" đã thực hiện "Đưa ra chi bộ góp ý" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Biên bản | Biên bản ngày 08/01/2026 |
      Và hồ sơ "niêm yết công khai số 1" thuộc loại "Niêm yết công khai" gắn với "kế hoạch tu dưỡng, rèn luyện số 1" do "Ông Bình" mở ngày 09/01/2026 với:
        | Người có kế hoạch được niêm yết | Ông An                 |
        | Cấp ủy tổ chức niêm yết         | Đảng ủy phường Hoa Sữa |
        | Bản kế hoạch số                 | 1                      |
        | Diện niêm yết                   | cấp ủy viên            |
      Và ngày 10/01/2026 "Ông Bình" đã thực hiện "Lập bản niêm yết" trên "niêm yết công khai số 1" với:
        | Đã lược bỏ thông tin cá nhân không được niêm yết | có |
      Và ngày 12/01/2026 "Ông Bình" đã thực hiện "Niêm yết" trên "niêm yết công khai số 1" với:
        | Nơi niêm yết | Như trong hồ sơ kèm theo |
        | Ảnh chụp     | Ảnh chụp ngày 12/01/2026 |
      Và ngày 13/01/2026 "Ông Bình" đã thực hiện "Niêm yết thường xuyên" trên "niêm yết công khai số 1"

    Tình huống: “Xác nhận, phê duyệt” khi “Chi bộ góp ý, xem xét”: Đã được xác nhận, phê duyệt, trường hợp 4
      Biết hôm nay là ngày 14/01/2026
      Khi "Bà Hoa" thực hiện "Xác nhận, phê duyệt" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Văn bản (số, ngày) | 20-QĐ/ĐU |
      Thì hồ sơ "kế hoạch tu dưỡng, rèn luyện số 1" ở trạng thái "Đã được xác nhận, phê duyệt"
      Và hồ sơ "niêm yết công khai số 1" ở trạng thái "Được thay bằng bản mới"
      Và hồ sơ "kế hoạch tu dưỡng, rèn luyện số 1" có 1 hồ sơ "Niêm yết công khai" ở trạng thái "Phải niêm yết"

  Quy tắc: Hồ sơ “Niêm yết công khai” ở trạng thái “Bị gián đoạn”, trường hợp 2

    Bối cảnh:
      Biết hồ sơ "kế hoạch tu dưỡng, rèn luyện số 1" thuộc loại "Kế hoạch tu dưỡng, rèn luyện" do "Ông Cường" mở ngày 05/01/2026 với:
        | Người lập kế hoạch                               | Ông An                                 |
        | Cấp ủy quản lý hồ sơ                             | Đảng ủy phường Hoa Sữa                 |
        | Chi bộ                                           | Chi bộ khu dân cư số 3                 |
        | Cấp có thẩm quyền xác nhận, phê duyệt            | Thành ủy Sông Mây                      |
        | Đối tượng                                        | đảng viên                              |
        | Năm                                              | 2026                                   |
        | Thuộc diện phải niêm yết                         | có                                     |
        | Thuộc diện Ban Thường vụ quản lý                 | có                                     |
        | Thuộc diện mở rộng đối tượng niêm yết            | có                                     |
        | Số hạn chế, khuyết điểm năm trước chưa khắc phục | 1                                      |
        | Ủy ban Mặt trận Tổ quốc tiếp nhận                | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
      Và ngày 06/01/2026 "Ông An" đã thực hiện "Bắt đầu dự thảo" trên "kế hoạch tu dưỡng, rèn luyện số 1"
      Và ngày 07/01/2026 "Ông An" đã thực hiện "Đăng ký" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Chuyên đề năm                           | Như trong hồ sơ kèm theo |
        | Công việc cụ thể                        | Việc thứ 1               |
        | Nội dung khắc phục hạn chế, khuyết điểm | Việc thứ 1               |
      Và ngày 08/01/2026 "Bà Hoa" đã thực hiện "Đưa ra chi bộ góp ý" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Biên bản | Biên bản ngày 08/01/2026 |
      Và hồ sơ "niêm yết công khai số 1" thuộc loại "Niêm yết công khai" gắn với "kế hoạch tu dưỡng, rèn luyện số 1" do "Ông Bình" mở ngày 09/01/2026 với:
        | Người có kế hoạch được niêm yết | Ông An                 |
        | Cấp ủy tổ chức niêm yết         | Đảng ủy phường Hoa Sữa |
        | Bản kế hoạch số                 | 1                      |
        | Diện niêm yết                   | cấp ủy viên            |
      Và ngày 10/01/2026 "Ông Bình" đã thực hiện "Lập bản niêm yết" trên "niêm yết công khai số 1" với:
        | Đã lược bỏ thông tin cá nhân không được niêm yết | có |
      Và ngày 12/01/2026 "Ông Bình" đã thực hiện "Niêm yết" trên "niêm yết công khai số 1" với:
        | Nơi niêm yết | Như trong hồ sơ kèm theo |
        | Ảnh chụp     | Ảnh chụp ngày 12/01/2026 |
      Và ngày 13/01/2026 "Ông Bình" đã thực hiện "Báo gián đoạn" trên "niêm yết công khai số 1" với:
        | Lý do    | Theo kết quả xem xét hồ sơ |
        | Ảnh chụp | Ảnh chụp ngày 13/01/2026   |

    Tình huống: “Xác nhận, phê duyệt” khi “Chi bộ góp ý, xem xét”: Đã được xác nhận, phê duyệt, trường hợp 5
      Biết hôm nay là ngày 14/01/2026
      Khi "Bà Hoa" thực hiện "Xác nhận, phê duyệt" trên "kế hoạch tu dưỡng, rèn luyện số 1" với:
        | Văn bản (số, ngày) | 20-QĐ/ĐU |
      Thì hồ sơ "kế hoạch tu dưỡng, rèn luyện số 1" ở trạng thái "Đã được xác nhận, phê duyệt"
      Và hồ sơ "niêm yết công khai số 1" ở trạng thái "Được thay bằng bản mới"
      Và hồ sơ "kế hoạch tu dưỡng, rèn luyện số 1" có 1 hồ sơ "Niêm yết công khai" ở trạng thái "Phải niêm yết"
