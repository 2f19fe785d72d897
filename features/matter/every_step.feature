# language: vi
Tính năng: Vụ việc, nội dung phản ánh, kiến nghị: mọi bước, mọi trường hợp bị từ chối

  Bối cảnh:
    Biết hôm nay là ngày 05/01/2026
    Và "Ông An" là "Người tiếp công dân" của "Văn phòng phường Sen Vàng"
    Và "Bà Lan" là "Người đứng đầu" của "Văn phòng phường Sen Vàng"
    Và "Bà Hoa" là "Cấp ủy" của "Văn phòng phường Sen Vàng"
    Và "Bà Mai" là "Cơ quan, đơn vị giải quyết" của "Ban Xây dựng Đảng phường Sen Vàng"
    Và "Ông Bình" là "Người xác nhận kết quả khắc phục" của "Văn phòng phường Sen Vàng"
    Và "Ông Cường" là "Người đứng đầu" của "Trường Tiểu học Hoa Sữa"
    Và có tổ chức "Thành ủy Sông Mây"

  Quy tắc: Mở hồ sơ

    Tình huống: “Ghi sổ” bị từ chối: không có thẩm quyền
      Khi "Bà Lan" thử mở hồ sơ "vụ việc, nội dung phản ánh, kiến nghị số 1" thuộc loại "Vụ việc, nội dung phản ánh, kiến nghị" với:
        | Nguồn tiếp nhận                           | tiếp công dân             |
        | Cấp ủy, cơ quan có trách nhiệm giải quyết | Văn phòng phường Sen Vàng |
        | Tóm tắt vụ việc                           | Như trong hồ sơ kèm theo  |
        | Nội dung                                  | Như trong hồ sơ kèm theo  |
        | Số người cùng kiến nghị                   | 1                         |
        | Người phản ánh, kiến nghị                 | Như trong hồ sơ kèm theo  |
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"

    Tình huống: “Ghi sổ” bị từ chối: thiếu thông tin, giấy tờ, chưa đúng điều kiện
      Khi "Bà Lan" thử mở hồ sơ "vụ việc, nội dung phản ánh, kiến nghị số 1" thuộc loại "Vụ việc, nội dung phản ánh, kiến nghị"
      Thì bị từ chối vì "thiếu: Nguồn tiếp nhận"
      Và bị từ chối vì "thiếu: Cấp ủy, cơ quan có trách nhiệm giải quyết"
      Và bị từ chối vì "thiếu: Tóm tắt vụ việc"
      Và bị từ chối vì "thiếu: Nội dung"
      Và bị từ chối vì "thiếu: Số người cùng kiến nghị"

    Tình huống: “Ghi sổ” bị từ chối: thiếu thông tin, giấy tờ, chưa đúng điều kiện, trường hợp 2
      Khi "Bà Lan" thử mở hồ sơ "vụ việc, nội dung phản ánh, kiến nghị số 1" thuộc loại "Vụ việc, nội dung phản ánh, kiến nghị"
      Thì bị từ chối vì "thiếu: Người phản ánh, kiến nghị"
      Và bị từ chối vì "yêu cầu: số người cùng kiến nghị từ 1 trở lên"
      Và bị từ chối vì "yêu cầu: nguồn tiếp nhận không phải là đối thoại"
      Và bị từ chối vì "yêu cầu: nguồn tiếp nhận là đối thoại"
      Và bị từ chối vì "yêu cầu: đã có ngày tiếp nhận"

    Tình huống: “Ghi sổ” bị từ chối: chỉ có nguồn tiếp nhận và số người
      Khi "Ông An" thử mở hồ sơ "vụ việc, nội dung phản ánh, kiến nghị số 1" thuộc loại "Vụ việc, nội dung phản ánh, kiến nghị" với:
        | Nguồn tiếp nhận         | đơn thư |
        | Số người cùng kiến nghị | 1       |
      Thì bị từ chối vì "thiếu: Cấp ủy, cơ quan có trách nhiệm giải quyết"
      Và bị từ chối vì "thiếu: Tóm tắt vụ việc"
      Và bị từ chối vì "thiếu: Nội dung"
      Và bị từ chối vì "thiếu: Người phản ánh, kiến nghị"

    Tình huống: “Ghi sổ”: ngày tiếp nhận là ngày ghi sổ
      Khi "Ông An" mở hồ sơ "vụ việc, nội dung phản ánh, kiến nghị số 1" thuộc loại "Vụ việc, nội dung phản ánh, kiến nghị" với:
        | Nguồn tiếp nhận                           | đơn thư                   |
        | Cấp ủy, cơ quan có trách nhiệm giải quyết | Văn phòng phường Sen Vàng |
        | Tóm tắt vụ việc                           | Như trong hồ sơ kèm theo  |
        | Nội dung                                  | Như trong hồ sơ kèm theo  |
        | Số người cùng kiến nghị                   | 1                         |
        | Người phản ánh, kiến nghị                 | Như trong hồ sơ kèm theo  |
      Thì hồ sơ "vụ việc, nội dung phản ánh, kiến nghị số 1" có "Ngày tiếp nhận" là "05/01/2026"
      Và hồ sơ "vụ việc, nội dung phản ánh, kiến nghị số 1" có "Trả lời tại hội nghị" là "không"

  Quy tắc: Hồ sơ “Vụ việc, nội dung phản ánh, kiến nghị” ở trạng thái “Đã ghi sổ, tiếp nhận”

    Bối cảnh:
      Biết hồ sơ "vụ việc, nội dung phản ánh, kiến nghị số 1" thuộc loại "Vụ việc, nội dung phản ánh, kiến nghị" do "Ông An" mở ngày 05/01/2026 với:
        | Nguồn tiếp nhận                           | tiếp công dân             |
        | Cấp ủy, cơ quan có trách nhiệm giải quyết | Văn phòng phường Sen Vàng |
        | Tóm tắt vụ việc                           | Như trong hồ sơ kèm theo  |
        | Nội dung                                  | Như trong hồ sơ kèm theo  |
        | Số người cùng kiến nghị                   | 1                         |
        | Người phản ánh, kiến nghị                 | Như trong hồ sơ kèm theo  |

    Tình huống: “Ghi người phản ánh” khi “Đã ghi sổ, tiếp nhận”: Đã ghi sổ, tiếp nhận
      Biết hôm nay là ngày 06/01/2026
      Khi "Ông An" thực hiện "Ghi người phản ánh" trên "vụ việc, nội dung phản ánh, kiến nghị số 1" với:
        | Người phản ánh, kiến nghị | Như trong hồ sơ kèm theo |
      Thì hồ sơ "vụ việc, nội dung phản ánh, kiến nghị số 1" ở trạng thái "Đã ghi sổ, tiếp nhận"

    Tình huống: “Rút” khi “Đã ghi sổ, tiếp nhận”: Người phản ánh đã rút
      Biết hôm nay là ngày 06/01/2026
      Khi "Ông An" thực hiện "Rút" trên "vụ việc, nội dung phản ánh, kiến nghị số 1" với:
        | Lý do | Theo kết quả xem xét hồ sơ |
      Thì hồ sơ "vụ việc, nội dung phản ánh, kiến nghị số 1" ở trạng thái "Người phản ánh đã rút"

    Tình huống: “Ghi người phản ánh” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 06/01/2026
      Khi "Bà Lan" thử "Ghi người phản ánh" trên "vụ việc, nội dung phản ánh, kiến nghị số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: Người phản ánh, kiến nghị"

    Tình huống: “Phân loại” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 06/01/2026
      Khi "Bà Lan" thử "Phân loại" trên "vụ việc, nội dung phản ánh, kiến nghị số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: Phân loại"

    Tình huống: “Tách nội dung” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Khi "Bà Lan" thử "Tách nội dung" trên "vụ việc, nội dung phản ánh, kiến nghị số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: Số nội dung tách ra"

    Tình huống: “Nhập nội dung trùng” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 06/01/2026
      Khi "Bà Lan" thử "Nhập nội dung trùng" trên "vụ việc, nội dung phản ánh, kiến nghị số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: Số hồ sơ có cùng nội dung"

    Tình huống: “Rút” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 06/01/2026
      Khi "Bà Lan" thử "Rút" trên "vụ việc, nội dung phản ánh, kiến nghị số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: lý do"

    Tình huống: Quá hạn “Phân loại và bắt đầu xử lý”
      Khi đến ngày 24/02/2026
      Thì hạn "Phân loại và bắt đầu xử lý" của "vụ việc, nội dung phản ánh, kiến nghị số 1" là ngày 23/02/2026
      Và hồ sơ "vụ việc, nội dung phản ánh, kiến nghị số 1" quá hạn "Phân loại và bắt đầu xử lý"

  Quy tắc: Hồ sơ “Vụ việc, nội dung phản ánh, kiến nghị” ở trạng thái “Đã ghi sổ, tiếp nhận”, trường hợp 2

    Bối cảnh:
      Biết hồ sơ "vụ việc, nội dung phản ánh, kiến nghị số 1" thuộc loại "Vụ việc, nội dung phản ánh, kiến nghị" do "Ông An" mở ngày 05/01/2026 với:
        | Nguồn tiếp nhận                           | tiếp công dân             |
        | Cấp ủy, cơ quan có trách nhiệm giải quyết | Văn phòng phường Sen Vàng |
        | Tóm tắt vụ việc                           | Như trong hồ sơ kèm theo  |
        | Nội dung                                  | Như trong hồ sơ kèm theo  |
        | Số người cùng kiến nghị                   | 2                         |
        | Người phản ánh, kiến nghị                 | Như trong hồ sơ kèm theo  |

    Tình huống: “Một người rút khỏi kiến nghị chung” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 06/01/2026
      Khi "Bà Lan" thử "Một người rút khỏi kiến nghị chung" trên "vụ việc, nội dung phản ánh, kiến nghị số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: lý do"

  Quy tắc: Hồ sơ “Vụ việc, nội dung phản ánh, kiến nghị” ở trạng thái “Đã phân loại”

    Bối cảnh:
      Biết hồ sơ "vụ việc, nội dung phản ánh, kiến nghị số 1" thuộc loại "Vụ việc, nội dung phản ánh, kiến nghị" do "Ông An" mở ngày 05/01/2026 với:
        | Nguồn tiếp nhận                           | tiếp công dân             |
        | Cấp ủy, cơ quan có trách nhiệm giải quyết | Văn phòng phường Sen Vàng |
        | Tóm tắt vụ việc                           | Như trong hồ sơ kèm theo  |
        | Nội dung                                  | Như trong hồ sơ kèm theo  |
        | Số người cùng kiến nghị                   | 1                         |
        | Người phản ánh, kiến nghị                 | Như trong hồ sơ kèm theo  |
      Và ngày 06/01/2026 "Ông An" đã thực hiện "Phân loại" trên "vụ việc, nội dung phản ánh, kiến nghị số 1" với:
        | Phân loại | kiến nghị |

    Tình huống: “Ghi người phản ánh” khi “Đã phân loại”: Đã phân loại
      Biết hôm nay là ngày 07/01/2026
      Khi "Ông An" thực hiện "Ghi người phản ánh" trên "vụ việc, nội dung phản ánh, kiến nghị số 1" với:
        | Người phản ánh, kiến nghị | Như trong hồ sơ kèm theo |
      Thì hồ sơ "vụ việc, nội dung phản ánh, kiến nghị số 1" ở trạng thái "Đã phân loại"

    Tình huống: “Nhập nội dung trùng” khi “Đã phân loại”: Đã nhập (trùng nội dung)
      Biết hôm nay là ngày 07/01/2026
      Khi "Ông An" thực hiện "Nhập nội dung trùng" trên "vụ việc, nội dung phản ánh, kiến nghị số 1" với:
        | Số hồ sơ có cùng nội dung | Như trong hồ sơ kèm theo |
      Thì hồ sơ "vụ việc, nội dung phản ánh, kiến nghị số 1" ở trạng thái "Đã nhập (trùng nội dung)"

    Tình huống: “Rút” khi “Đã phân loại”: Người phản ánh đã rút
      Biết hôm nay là ngày 07/01/2026
      Khi "Ông An" thực hiện "Rút" trên "vụ việc, nội dung phản ánh, kiến nghị số 1" với:
        | Lý do | Theo kết quả xem xét hồ sơ |
      Thì hồ sơ "vụ việc, nội dung phản ánh, kiến nghị số 1" ở trạng thái "Người phản ánh đã rút"

    Tình huống: “Nhận giải quyết” bị từ chối: không có thẩm quyền
      Biết hôm nay là ngày 07/01/2026
      Khi "Ông An" thử "Nhận giải quyết" trên "vụ việc, nội dung phản ánh, kiến nghị số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"

    Tình huống: “Hướng dẫn” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 07/01/2026
      Khi "Bà Lan" thử "Hướng dẫn" trên "vụ việc, nội dung phản ánh, kiến nghị số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: Cơ quan có thẩm quyền"

    Tình huống: “Chuyển đơn” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ, chưa đúng điều kiện
      Biết hôm nay là ngày 07/01/2026
      Khi "Ông An" thử "Chuyển đơn" trên "vụ việc, nội dung phản ánh, kiến nghị số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: Cơ quan có thẩm quyền"
      Và bị từ chối vì "thiếu: văn bản (số, ngày)"
      Và bị từ chối vì "yêu cầu: cơ quan có thẩm quyền không phải là cấp ủy, cơ quan có trách nhiệm giải quyết"

    Tình huống: “Xác định căn cứ từ chối” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 07/01/2026
      Khi "Bà Lan" thử "Xác định căn cứ từ chối" trên "vụ việc, nội dung phản ánh, kiến nghị số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: Căn cứ từ chối"

    Tình huống: “Nhận giải quyết” khi “Đã phân loại”: Thụ lý, nhận giải quyết
      Biết hôm nay là ngày 07/01/2026
      Khi "Bà Hoa" thực hiện "Nhận giải quyết" trên "vụ việc, nội dung phản ánh, kiến nghị số 1"
      Thì hồ sơ "vụ việc, nội dung phản ánh, kiến nghị số 1" ở trạng thái "Thụ lý, nhận giải quyết"

  Quy tắc: Hồ sơ “Vụ việc, nội dung phản ánh, kiến nghị” ở trạng thái “Đã phân loại”, trường hợp 2

    Bối cảnh:
      Biết hồ sơ "vụ việc, nội dung phản ánh, kiến nghị số 1" thuộc loại "Vụ việc, nội dung phản ánh, kiến nghị" do "Ông An" mở ngày 05/01/2026 với:
        | Nguồn tiếp nhận                           | tiếp công dân             |
        | Cấp ủy, cơ quan có trách nhiệm giải quyết | Văn phòng phường Sen Vàng |
        | Tóm tắt vụ việc                           | Như trong hồ sơ kèm theo  |
        | Nội dung                                  | Như trong hồ sơ kèm theo  |
        | Số người cùng kiến nghị                   | 1                         |
        | Người phản ánh, kiến nghị                 | Như trong hồ sơ kèm theo  |
      Và ngày 05/01/2026 "Ông An" đã thực hiện "Phân loại" trên "vụ việc, nội dung phản ánh, kiến nghị số 1" với:
        | Phân loại | kiến nghị |

    Tình huống: “Tách nội dung” khi “Đã phân loại”: Đang tách nội dung
      Khi "Ông An" thực hiện "Tách nội dung" trên "vụ việc, nội dung phản ánh, kiến nghị số 1" với:
        | Số nội dung tách ra | 2 |
      Thì hồ sơ "vụ việc, nội dung phản ánh, kiến nghị số 1" ở trạng thái "Đang tách nội dung"

  Quy tắc: Hồ sơ “Vụ việc, nội dung phản ánh, kiến nghị” ở trạng thái “Đã phân loại”, trường hợp 3

    Bối cảnh:
      Biết hồ sơ "vụ việc, nội dung phản ánh, kiến nghị số 1" thuộc loại "Vụ việc, nội dung phản ánh, kiến nghị" do "Ông An" mở ngày 05/01/2026 với:
        | Nguồn tiếp nhận                           | tiếp công dân             |
        | Cấp ủy, cơ quan có trách nhiệm giải quyết | Văn phòng phường Sen Vàng |
        | Tóm tắt vụ việc                           | Như trong hồ sơ kèm theo  |
        | Nội dung                                  | Như trong hồ sơ kèm theo  |
        | Số người cùng kiến nghị                   | 1                         |
        | Người phản ánh, kiến nghị                 | Như trong hồ sơ kèm theo  |
      Và ngày 06/01/2026 "Ông An" đã thực hiện "Phân loại" trên "vụ việc, nội dung phản ánh, kiến nghị số 1" với:
        | Phân loại | tố cáo |

    Tình huống: “Chuyển giải quyết theo luật” khi “Đã phân loại”: Chuyển giải quyết theo Luật Khiếu nại, Luật Tố cáo
      Biết hôm nay là ngày 07/01/2026
      Khi "Bà Lan" thực hiện "Chuyển giải quyết theo luật" trên "vụ việc, nội dung phản ánh, kiến nghị số 1" với:
        | Số hiệu phiếu | Như trong hồ sơ kèm theo |
      Thì hồ sơ "vụ việc, nội dung phản ánh, kiến nghị số 1" ở trạng thái "Chuyển giải quyết theo Luật Khiếu nại, Luật Tố cáo"
      Và hồ sơ "vụ việc, nội dung phản ánh, kiến nghị số 1" có 1 hồ sơ "Phiếu theo dõi tố cáo" ở trạng thái "Đã tiếp nhận"

    Tình huống: “Chuyển giải quyết theo luật” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 07/01/2026
      Khi "Ông An" thử "Chuyển giải quyết theo luật" trên "vụ việc, nội dung phản ánh, kiến nghị số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: Số hiệu phiếu"

  Quy tắc: Hồ sơ “Vụ việc, nội dung phản ánh, kiến nghị” ở trạng thái “Đã phân loại”, trường hợp 4

    Bối cảnh:
      Biết hồ sơ "vụ việc, nội dung phản ánh, kiến nghị số 1" thuộc loại "Vụ việc, nội dung phản ánh, kiến nghị" do "Ông An" mở ngày 05/01/2026 với:
        | Nguồn tiếp nhận                           | tiếp công dân             |
        | Cấp ủy, cơ quan có trách nhiệm giải quyết | Văn phòng phường Sen Vàng |
        | Tóm tắt vụ việc                           | Như trong hồ sơ kèm theo  |
        | Nội dung                                  | Như trong hồ sơ kèm theo  |
        | Số người cùng kiến nghị                   | 2                         |
        | Người phản ánh, kiến nghị                 | Như trong hồ sơ kèm theo  |
      Và ngày 06/01/2026 "Ông An" đã thực hiện "Phân loại" trên "vụ việc, nội dung phản ánh, kiến nghị số 1" với:
        | Phân loại | kiến nghị |

    Tình huống: “Một người rút khỏi kiến nghị chung” khi “Đã phân loại”: Đã phân loại
      Biết hôm nay là ngày 07/01/2026
      Khi "Ông An" thực hiện "Một người rút khỏi kiến nghị chung" trên "vụ việc, nội dung phản ánh, kiến nghị số 1" với:
        | Lý do | Theo kết quả xem xét hồ sơ |
      Thì hồ sơ "vụ việc, nội dung phản ánh, kiến nghị số 1" ở trạng thái "Đã phân loại"

  Quy tắc: Hồ sơ “Vụ việc, nội dung phản ánh, kiến nghị” ở trạng thái “Người phản ánh đã rút”

    Bối cảnh:
      Biết hồ sơ "vụ việc, nội dung phản ánh, kiến nghị số 1" thuộc loại "Vụ việc, nội dung phản ánh, kiến nghị" do "Ông An" mở ngày 05/01/2026 với:
        | Nguồn tiếp nhận                           | tiếp công dân             |
        | Cấp ủy, cơ quan có trách nhiệm giải quyết | Văn phòng phường Sen Vàng |
        | Tóm tắt vụ việc                           | Như trong hồ sơ kèm theo  |
        | Nội dung                                  | Như trong hồ sơ kèm theo  |
        | Số người cùng kiến nghị                   | 1                         |
        | Người phản ánh, kiến nghị                 | Như trong hồ sơ kèm theo  |
      Và ngày 06/01/2026 "Ông An" đã thực hiện "Rút" trên "vụ việc, nội dung phản ánh, kiến nghị số 1" với:
        | Lý do | Theo kết quả xem xét hồ sơ |

    Tình huống: “Mở lại” khi “Người phản ánh đã rút”: Mở lại
      Biết hôm nay là ngày 07/01/2026
      Khi "Bà Lan" thực hiện "Mở lại" trên "vụ việc, nội dung phản ánh, kiến nghị số 1" với:
        | Lý do | Theo kết quả xem xét hồ sơ |
      Thì hồ sơ "vụ việc, nội dung phản ánh, kiến nghị số 1" ở trạng thái "Mở lại"

    Tình huống: “Mở lại” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 07/01/2026
      Khi "Ông An" thử "Mở lại" trên "vụ việc, nội dung phản ánh, kiến nghị số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: lý do"

  Quy tắc: Hồ sơ “Vụ việc, nội dung phản ánh, kiến nghị” ở trạng thái “Đã ghi sổ, tiếp nhận”, trường hợp 3

    Bối cảnh:
      Biết hồ sơ "vụ việc, nội dung phản ánh, kiến nghị số 1" thuộc loại "Vụ việc, nội dung phản ánh, kiến nghị" do "Ông An" mở ngày 05/01/2026 với:
        | Nguồn tiếp nhận                           | tiếp công dân             |
        | Cấp ủy, cơ quan có trách nhiệm giải quyết | Văn phòng phường Sen Vàng |
        | Tóm tắt vụ việc                           | Như trong hồ sơ kèm theo  |
        | Nội dung                                  | Như trong hồ sơ kèm theo  |
        | Số người cùng kiến nghị                   | 2                         |
        | Người phản ánh, kiến nghị                 | Như trong hồ sơ kèm theo  |
      Và ngày 06/01/2026 "Ông An" đã thực hiện "Một người rút khỏi kiến nghị chung" trên "vụ việc, nội dung phản ánh, kiến nghị số 1" với:
        | Lý do | Theo kết quả xem xét hồ sơ |

    Tình huống: “Một người rút khỏi kiến nghị chung” bị từ chối: chưa đúng điều kiện
      Khi "Ông An" thử "Một người rút khỏi kiến nghị chung" trên "vụ việc, nội dung phản ánh, kiến nghị số 1" với:
        | Lý do | Theo kết quả xem xét hồ sơ |
      Thì bị từ chối vì "yêu cầu: số người cùng kiến nghị lớn hơn 1"

  Quy tắc: Hồ sơ “Vụ việc, nội dung phản ánh, kiến nghị” ở trạng thái “Đang tách nội dung”

    Bối cảnh:
      Biết hồ sơ "vụ việc, nội dung phản ánh, kiến nghị số 1" thuộc loại "Vụ việc, nội dung phản ánh, kiến nghị" do "Ông An" mở ngày 05/01/2026 với:
        | Nguồn tiếp nhận                           | tiếp công dân             |
        | Cấp ủy, cơ quan có trách nhiệm giải quyết | Văn phòng phường Sen Vàng |
        | Tóm tắt vụ việc                           | Như trong hồ sơ kèm theo  |
        | Nội dung                                  | Như trong hồ sơ kèm theo  |
        | Số người cùng kiến nghị                   | 1                         |
        | Người phản ánh, kiến nghị                 | Như trong hồ sơ kèm theo  |
      Và ngày 05/01/2026 "Ông An" đã thực hiện "Tách nội dung" trên "vụ việc, nội dung phản ánh, kiến nghị số 1" với:
        | Số nội dung tách ra | 2 |

    Tình huống: “Ghi từng nội dung tách” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Khi "Bà Lan" thử "Ghi từng nội dung tách" trên "vụ việc, nội dung phản ánh, kiến nghị số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: Tóm tắt nội dung tách ra"
      Và bị từ chối vì "thiếu: Nội dung tách ra"

    Tình huống: “Ghi từng nội dung tách” bị từ chối: chưa đúng điều kiện
      Biết hôm nay là ngày 24/02/2026
      Khi "Ông An" thử "Ghi từng nội dung tách" trên "vụ việc, nội dung phản ánh, kiến nghị số 1" với:
        | Tóm tắt nội dung tách ra | Như trong hồ sơ kèm theo |
        | Nội dung tách ra         | Như trong hồ sơ kèm theo |
      Thì bị từ chối vì "yêu cầu: ngày thực hiện là ngày tiếp nhận"

  Quy tắc: Hồ sơ “Vụ việc, nội dung phản ánh, kiến nghị” ở trạng thái “Đã phân loại”, trường hợp 5

    Bối cảnh:
      Biết hồ sơ "vụ việc, nội dung phản ánh, kiến nghị số 1" thuộc loại "Vụ việc, nội dung phản ánh, kiến nghị" do "Ông An" mở ngày 05/01/2026 với:
        | Nguồn tiếp nhận                           | tiếp công dân             |
        | Cấp ủy, cơ quan có trách nhiệm giải quyết | Văn phòng phường Sen Vàng |
        | Tóm tắt vụ việc                           | Như trong hồ sơ kèm theo  |
        | Nội dung                                  | Như trong hồ sơ kèm theo  |
        | Số người cùng kiến nghị                   | 1                         |
        | Người phản ánh, kiến nghị                 | Như trong hồ sơ kèm theo  |
      Và ngày 06/01/2026 "Ông An" đã thực hiện "Phân loại" trên "vụ việc, nội dung phản ánh, kiến nghị số 1" với:
        | Phân loại | khiếu nại |

    Tình huống: “Nhận giải quyết” bị từ chối: chưa đúng điều kiện
      Biết hôm nay là ngày 07/01/2026
      Khi "Bà Lan" thử "Nhận giải quyết" trên "vụ việc, nội dung phản ánh, kiến nghị số 1"
      Thì bị từ chối vì "yêu cầu: phân loại thuộc (kiến nghị, phản ánh)"

    Tình huống: “Chuyển giải quyết theo luật” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ, trường hợp 2
      Biết hôm nay là ngày 07/01/2026
      Khi "Ông An" thử "Chuyển giải quyết theo luật" trên "vụ việc, nội dung phản ánh, kiến nghị số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: Số hiệu phiếu"

  Quy tắc: Hồ sơ “Vụ việc, nội dung phản ánh, kiến nghị” ở trạng thái “Đã phân loại”, trường hợp 6

    Bối cảnh:
      Biết hồ sơ "vụ việc, nội dung phản ánh, kiến nghị số 1" thuộc loại "Vụ việc, nội dung phản ánh, kiến nghị" do "Ông An" mở ngày 05/01/2026 với:
        | Nguồn tiếp nhận                           | tiếp công dân             |
        | Cấp ủy, cơ quan có trách nhiệm giải quyết | Văn phòng phường Sen Vàng |
        | Tóm tắt vụ việc                           | Như trong hồ sơ kèm theo  |
        | Nội dung                                  | Như trong hồ sơ kèm theo  |
        | Số người cùng kiến nghị                   | 1                         |
        | Người phản ánh, kiến nghị                 | Như trong hồ sơ kèm theo  |
      Và ngày 06/01/2026 "Ông An" đã thực hiện "Phân loại" trên "vụ việc, nội dung phản ánh, kiến nghị số 1" với:
        | Phân loại | có nhiều nội dung khác nhau |

    Tình huống: “Hướng dẫn” bị từ chối: chưa đúng điều kiện
      Biết hôm nay là ngày 07/01/2026
      Khi "Ông An" thử "Hướng dẫn" trên "vụ việc, nội dung phản ánh, kiến nghị số 1" với:
        | Cơ quan có thẩm quyền | Thành ủy Sông Mây |
      Thì bị từ chối vì "yêu cầu: phân loại không phải là có nhiều nội dung khác nhau"

  Quy tắc: Hồ sơ “Vụ việc, nội dung phản ánh, kiến nghị” ở trạng thái “Đã xác định căn cứ từ chối”

    Bối cảnh:
      Biết hồ sơ "vụ việc, nội dung phản ánh, kiến nghị số 1" thuộc loại "Vụ việc, nội dung phản ánh, kiến nghị" do "Ông An" mở ngày 05/01/2026 với:
        | Nguồn tiếp nhận                           | tiếp công dân             |
        | Cấp ủy, cơ quan có trách nhiệm giải quyết | Văn phòng phường Sen Vàng |
        | Tóm tắt vụ việc                           | Như trong hồ sơ kèm theo  |
        | Nội dung                                  | Như trong hồ sơ kèm theo  |
        | Số người cùng kiến nghị                   | 1                         |
        | Người phản ánh, kiến nghị                 | Như trong hồ sơ kèm theo  |
      Và ngày 06/01/2026 "Ông An" đã thực hiện "Phân loại" trên "vụ việc, nội dung phản ánh, kiến nghị số 1" với:
        | Phân loại | kiến nghị |
      Và ngày 07/01/2026 "Ông An" đã thực hiện "Xác định căn cứ từ chối" trên "vụ việc, nội dung phản ánh, kiến nghị số 1" với:
        | Căn cứ từ chối | Như trong hồ sơ kèm theo |

    Tình huống: “Không có căn cứ từ chối” khi “Đã xác định căn cứ từ chối”: Đã phân loại
      Biết hôm nay là ngày 08/01/2026
      Khi "Bà Lan" thực hiện "Không có căn cứ từ chối" trên "vụ việc, nội dung phản ánh, kiến nghị số 1" với:
        | Lý do | Theo kết quả xem xét hồ sơ |
      Thì hồ sơ "vụ việc, nội dung phản ánh, kiến nghị số 1" ở trạng thái "Đã phân loại"

    Tình huống: “Thông báo từ chối” khi “Đã xác định căn cứ từ chối”: Từ chối
      Biết hôm nay là ngày 08/01/2026
      Khi "Bà Lan" thực hiện "Thông báo từ chối" trên "vụ việc, nội dung phản ánh, kiến nghị số 1" với:
        | Văn bản (số, ngày) | 14-QĐ/ĐU |
      Thì hồ sơ "vụ việc, nội dung phản ánh, kiến nghị số 1" ở trạng thái "Từ chối"

    Tình huống: “Không có căn cứ từ chối” bị từ chối: việc của chính mình hoặc đã làm bước trước, không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 08/01/2026
      Khi "Ông An" thử "Không có căn cứ từ chối" trên "vụ việc, nội dung phản ánh, kiến nghị số 1"
      Thì bị từ chối vì "đã thực hiện bước “Xác định căn cứ từ chối”, nên phải là người khác làm bước này"
      Và bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: lý do"

    Tình huống: “Thông báo từ chối” bị từ chối: việc của chính mình hoặc đã làm bước trước, không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 08/01/2026
      Khi "Ông An" thử "Thông báo từ chối" trên "vụ việc, nội dung phản ánh, kiến nghị số 1"
      Thì bị từ chối vì "đã thực hiện bước “Xác định căn cứ từ chối”, nên phải là người khác làm bước này"
      Và bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: văn bản (số, ngày)"

    Tình huống: Quá hạn “Thông báo từ chối”
      Khi đến ngày 11/01/2026
      Thì hạn "Thông báo từ chối" của "vụ việc, nội dung phản ánh, kiến nghị số 1" là ngày 10/01/2026
      Và hồ sơ "vụ việc, nội dung phản ánh, kiến nghị số 1" quá hạn "Thông báo từ chối"

  Quy tắc: Hồ sơ “Vụ việc, nội dung phản ánh, kiến nghị” ở trạng thái “Thụ lý, nhận giải quyết”

    Bối cảnh:
      Biết hồ sơ "vụ việc, nội dung phản ánh, kiến nghị số 1" thuộc loại "Vụ việc, nội dung phản ánh, kiến nghị" do "Ông An" mở ngày 05/01/2026 với:
        | Nguồn tiếp nhận                           | tiếp công dân             |
        | Cấp ủy, cơ quan có trách nhiệm giải quyết | Văn phòng phường Sen Vàng |
        | Tóm tắt vụ việc                           | Như trong hồ sơ kèm theo  |
        | Nội dung                                  | Như trong hồ sơ kèm theo  |
        | Số người cùng kiến nghị                   | 1                         |
        | Người phản ánh, kiến nghị                 | Như trong hồ sơ kèm theo  |
      Và ngày 06/01/2026 "Ông An" đã thực hiện "Phân loại" trên "vụ việc, nội dung phản ánh, kiến nghị số 1" với:
        | Phân loại | kiến nghị |
      Và ngày 07/01/2026 "Bà Lan" đã thực hiện "Nhận giải quyết" trên "vụ việc, nội dung phản ánh, kiến nghị số 1"

    Tình huống: “Đôn đốc” khi “Thụ lý, nhận giải quyết”: Thụ lý, nhận giải quyết
      Biết hôm nay là ngày 08/01/2026
      Khi "Bà Lan" thực hiện "Đôn đốc" trên "vụ việc, nội dung phản ánh, kiến nghị số 1"
      Thì hồ sơ "vụ việc, nội dung phản ánh, kiến nghị số 1" ở trạng thái "Thụ lý, nhận giải quyết"

    Tình huống: “Gia hạn” khi “Thụ lý, nhận giải quyết”: Thụ lý, nhận giải quyết
      Biết hôm nay là ngày 08/01/2026
      Khi "Bà Lan" thực hiện "Gia hạn" trên "vụ việc, nội dung phản ánh, kiến nghị số 1" với:
        | Lý do              | Theo kết quả xem xét hồ sơ |
        | Văn bản (số, ngày) | 14-QĐ/ĐU                   |
      Thì hồ sơ "vụ việc, nội dung phản ánh, kiến nghị số 1" ở trạng thái "Thụ lý, nhận giải quyết"

    Tình huống: “Rút” khi “Thụ lý, nhận giải quyết”: Người phản ánh đã rút
      Biết hôm nay là ngày 08/01/2026
      Khi "Ông An" thực hiện "Rút" trên "vụ việc, nội dung phản ánh, kiến nghị số 1" với:
        | Lý do | Theo kết quả xem xét hồ sơ |
      Thì hồ sơ "vụ việc, nội dung phản ánh, kiến nghị số 1" ở trạng thái "Người phản ánh đã rút"

    Tình huống: “Tạm gác” khi “Thụ lý, nhận giải quyết”: Tạm gác lại (có thời điểm tiếp tục)
      Biết hôm nay là ngày 08/01/2026
      Khi "Bà Lan" thực hiện "Tạm gác" trên "vụ việc, nội dung phản ánh, kiến nghị số 1" với:
        | Lý do                    | Theo kết quả xem xét hồ sơ |
        | Thời điểm tiếp tục xử lý | 07/02/2026                 |
      Thì hồ sơ "vụ việc, nội dung phản ánh, kiến nghị số 1" ở trạng thái "Tạm gác lại (có thời điểm tiếp tục)"

    Tình huống: “Phân công” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 08/01/2026
      Khi "Ông An" thử "Phân công" trên "vụ việc, nội dung phản ánh, kiến nghị số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: Cơ quan, đơn vị được giao giải quyết"

    Tình huống: “Đôn đốc” bị từ chối: không có thẩm quyền
      Biết hôm nay là ngày 08/01/2026
      Khi "Ông An" thử "Đôn đốc" trên "vụ việc, nội dung phản ánh, kiến nghị số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"

    Tình huống: “Gia hạn” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 08/01/2026
      Khi "Ông An" thử "Gia hạn" trên "vụ việc, nội dung phản ánh, kiến nghị số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: lý do"
      Và bị từ chối vì "thiếu: văn bản (số, ngày)"

    Tình huống: “Tạm gác” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 08/01/2026
      Khi "Ông An" thử "Tạm gác" trên "vụ việc, nội dung phản ánh, kiến nghị số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: lý do"

    Tình huống: Quá hạn “Giải quyết, trả lời kết quả”
      Khi đến ngày 07/02/2026
      Thì hạn "Giải quyết, trả lời kết quả" của "vụ việc, nội dung phản ánh, kiến nghị số 1" là ngày 06/02/2026
      Và hồ sơ "vụ việc, nội dung phản ánh, kiến nghị số 1" quá hạn "Giải quyết, trả lời kết quả"

  Quy tắc: Hồ sơ “Vụ việc, nội dung phản ánh, kiến nghị” ở trạng thái “Đã chuyển đơn”

    Bối cảnh:
      Biết hồ sơ "vụ việc, nội dung phản ánh, kiến nghị số 1" thuộc loại "Vụ việc, nội dung phản ánh, kiến nghị" do "Ông An" mở ngày 05/01/2026 với:
        | Nguồn tiếp nhận                           | tiếp công dân             |
        | Cấp ủy, cơ quan có trách nhiệm giải quyết | Văn phòng phường Sen Vàng |
        | Tóm tắt vụ việc                           | Như trong hồ sơ kèm theo  |
        | Nội dung                                  | Như trong hồ sơ kèm theo  |
        | Số người cùng kiến nghị                   | 1                         |
        | Người phản ánh, kiến nghị                 | Như trong hồ sơ kèm theo  |
      Và ngày 06/01/2026 "Ông An" đã thực hiện "Phân loại" trên "vụ việc, nội dung phản ánh, kiến nghị số 1" với:
        | Phân loại | kiến nghị |
      Và ngày 07/01/2026 "Bà Lan" đã thực hiện "Chuyển đơn" trên "vụ việc, nội dung phản ánh, kiến nghị số 1" với:
        | Cơ quan có thẩm quyền | Thành ủy Sông Mây |
        | Văn bản (số, ngày)    | 13-QĐ/ĐU          |

    Tình huống: “Đôn đốc” khi “Đã chuyển đơn”: Đã chuyển đơn
      Biết hôm nay là ngày 08/01/2026
      Khi "Bà Lan" thực hiện "Đôn đốc" trên "vụ việc, nội dung phản ánh, kiến nghị số 1"
      Thì hồ sơ "vụ việc, nội dung phản ánh, kiến nghị số 1" ở trạng thái "Đã chuyển đơn"

    Tình huống: “Nhận thông báo kết quả” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 08/01/2026
      Khi "Bà Lan" thử "Nhận thông báo kết quả" trên "vụ việc, nội dung phản ánh, kiến nghị số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: văn bản (số, ngày)"

  Quy tắc: Hồ sơ “Vụ việc, nội dung phản ánh, kiến nghị” ở trạng thái “Thụ lý, nhận giải quyết”, trường hợp 2

    Bối cảnh:
      Biết hồ sơ "vụ việc, nội dung phản ánh, kiến nghị số 1" thuộc loại "Vụ việc, nội dung phản ánh, kiến nghị" do "Ông An" mở ngày 05/01/2026 với:
        | Nguồn tiếp nhận                           | tiếp công dân             |
        | Cấp ủy, cơ quan có trách nhiệm giải quyết | Văn phòng phường Sen Vàng |
        | Tóm tắt vụ việc                           | Như trong hồ sơ kèm theo  |
        | Nội dung                                  | Như trong hồ sơ kèm theo  |
        | Số người cùng kiến nghị                   | 2                         |
        | Người phản ánh, kiến nghị                 | Như trong hồ sơ kèm theo  |
      Và ngày 06/01/2026 "Ông An" đã thực hiện "Phân loại" trên "vụ việc, nội dung phản ánh, kiến nghị số 1" với:
        | Phân loại | kiến nghị |
      Và ngày 07/01/2026 "Bà Lan" đã thực hiện "Nhận giải quyết" trên "vụ việc, nội dung phản ánh, kiến nghị số 1"

    Tình huống: “Một người rút khỏi kiến nghị chung” khi “Thụ lý, nhận giải quyết”: Thụ lý, nhận giải quyết
      Biết hôm nay là ngày 08/01/2026
      Khi "Ông An" thực hiện "Một người rút khỏi kiến nghị chung" trên "vụ việc, nội dung phản ánh, kiến nghị số 1" với:
        | Lý do | Theo kết quả xem xét hồ sơ |
      Thì hồ sơ "vụ việc, nội dung phản ánh, kiến nghị số 1" ở trạng thái "Thụ lý, nhận giải quyết"

  Quy tắc: Hồ sơ “Vụ việc, nội dung phản ánh, kiến nghị” ở trạng thái “Đã hướng dẫn đến cơ quan có thẩm quyền”

    Bối cảnh:
      Biết hồ sơ "vụ việc, nội dung phản ánh, kiến nghị số 1" thuộc loại "Vụ việc, nội dung phản ánh, kiến nghị" do "Ông An" mở ngày 05/01/2026 với:
        | Nguồn tiếp nhận                           | tiếp công dân             |
        | Cấp ủy, cơ quan có trách nhiệm giải quyết | Văn phòng phường Sen Vàng |
        | Tóm tắt vụ việc                           | Như trong hồ sơ kèm theo  |
        | Nội dung                                  | Như trong hồ sơ kèm theo  |
        | Số người cùng kiến nghị                   | 1                         |
        | Người phản ánh, kiến nghị                 | Như trong hồ sơ kèm theo  |
      Và ngày 06/01/2026 "Ông An" đã thực hiện "Phân loại" trên "vụ việc, nội dung phản ánh, kiến nghị số 1" với:
        | Phân loại | kiến nghị |
      Và ngày 07/01/2026 "Ông An" đã thực hiện "Hướng dẫn" trên "vụ việc, nội dung phản ánh, kiến nghị số 1" với:
        | Cơ quan có thẩm quyền | Thành ủy Sông Mây |

    Tình huống: “Mở lại” khi “Đã hướng dẫn đến cơ quan có thẩm quyền”: Mở lại
      Biết hôm nay là ngày 08/01/2026
      Khi "Bà Lan" thực hiện "Mở lại" trên "vụ việc, nội dung phản ánh, kiến nghị số 1" với:
        | Lý do | Theo kết quả xem xét hồ sơ |
      Thì hồ sơ "vụ việc, nội dung phản ánh, kiến nghị số 1" ở trạng thái "Mở lại"

  Quy tắc: Hồ sơ “Vụ việc, nội dung phản ánh, kiến nghị” ở trạng thái “Mở lại”

    Bối cảnh:
      Biết hồ sơ "vụ việc, nội dung phản ánh, kiến nghị số 1" thuộc loại "Vụ việc, nội dung phản ánh, kiến nghị" do "Ông An" mở ngày 05/01/2026 với:
        | Nguồn tiếp nhận                           | tiếp công dân             |
        | Cấp ủy, cơ quan có trách nhiệm giải quyết | Văn phòng phường Sen Vàng |
        | Tóm tắt vụ việc                           | Như trong hồ sơ kèm theo  |
        | Nội dung                                  | Như trong hồ sơ kèm theo  |
        | Số người cùng kiến nghị                   | 1                         |
        | Người phản ánh, kiến nghị                 | Như trong hồ sơ kèm theo  |
      Và ngày 06/01/2026 "Ông An" đã thực hiện "Rút" trên "vụ việc, nội dung phản ánh, kiến nghị số 1" với:
        | Lý do | Theo kết quả xem xét hồ sơ |
      Và ngày 07/01/2026 "Bà Lan" đã thực hiện "Mở lại" trên "vụ việc, nội dung phản ánh, kiến nghị số 1" với:
        | Lý do | Theo kết quả xem xét hồ sơ |

    Tình huống: “Xử lý tiếp” khi “Mở lại”: Đã giao cơ quan tham mưu, giải quyết
      Biết hôm nay là ngày 08/01/2026
      Khi "Bà Lan" thực hiện "Xử lý tiếp" trên "vụ việc, nội dung phản ánh, kiến nghị số 1" với:
        | Cơ quan, đơn vị được giao giải quyết | Ban Xây dựng Đảng phường Sen Vàng |
      Thì hồ sơ "vụ việc, nội dung phản ánh, kiến nghị số 1" ở trạng thái "Đã giao cơ quan tham mưu, giải quyết"

    Tình huống: “Xử lý tiếp” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 08/01/2026
      Khi "Ông An" thử "Xử lý tiếp" trên "vụ việc, nội dung phản ánh, kiến nghị số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: Cơ quan, đơn vị được giao giải quyết"

  Quy tắc: Hồ sơ “Vụ việc, nội dung phản ánh, kiến nghị” ở trạng thái “Chuyển giải quyết theo Luật Khiếu nại, Luật Tố cáo”

    Bối cảnh:
      Biết hồ sơ "vụ việc, nội dung phản ánh, kiến nghị số 1" thuộc loại "Vụ việc, nội dung phản ánh, kiến nghị" do "Ông An" mở ngày 05/01/2026 với:
        | Nguồn tiếp nhận                           | tiếp công dân             |
        | Cấp ủy, cơ quan có trách nhiệm giải quyết | Văn phòng phường Sen Vàng |
        | Tóm tắt vụ việc                           | Như trong hồ sơ kèm theo  |
        | Nội dung                                  | Như trong hồ sơ kèm theo  |
        | Số người cùng kiến nghị                   | 1                         |
        | Người phản ánh, kiến nghị                 | Như trong hồ sơ kèm theo  |
      Và ngày 06/01/2026 "Ông An" đã thực hiện "Phân loại" trên "vụ việc, nội dung phản ánh, kiến nghị số 1" với:
        | Phân loại | khiếu nại |
      Và ngày 07/01/2026 "Bà Lan" đã thực hiện "Chuyển giải quyết theo luật" trên "vụ việc, nội dung phản ánh, kiến nghị số 1" với:
        | Số hiệu phiếu | Như trong hồ sơ kèm theo |
      Và "phiếu theo dõi khiếu nại lần đầu số 1" là hồ sơ "Phiếu theo dõi khiếu nại lần đầu" phát sinh từ "vụ việc, nội dung phản ánh, kiến nghị số 1"

    Tình huống: “Nhận kết quả khiếu nại, tố cáo” bị từ chối: không có thẩm quyền
      Biết hôm nay là ngày 08/01/2026
      Khi "Bà Lan" thử "Nhận kết quả khiếu nại, tố cáo" trên "vụ việc, nội dung phản ánh, kiến nghị số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"

  Quy tắc: Hồ sơ “Vụ việc, nội dung phản ánh, kiến nghị” ở trạng thái “Đã trả lời, thông báo kết quả”

    Bối cảnh:
      Biết hồ sơ "vụ việc, nội dung phản ánh, kiến nghị số 1" thuộc loại "Vụ việc, nội dung phản ánh, kiến nghị" do "Ông An" mở ngày 05/01/2026 với:
        | Nguồn tiếp nhận                           | tiếp công dân             |
        | Cấp ủy, cơ quan có trách nhiệm giải quyết | Văn phòng phường Sen Vàng |
        | Tóm tắt vụ việc                           | Như trong hồ sơ kèm theo  |
        | Nội dung                                  | Như trong hồ sơ kèm theo  |
        | Số người cùng kiến nghị                   | 1                         |
        | Người phản ánh, kiến nghị                 | Như trong hồ sơ kèm theo  |
      Và ngày 06/01/2026 "Ông An" đã thực hiện "Phân loại" trên "vụ việc, nội dung phản ánh, kiến nghị số 1" với:
        | Phân loại | kiến nghị |
      Và ngày 07/01/2026 "Bà Lan" đã thực hiện "Chuyển đơn" trên "vụ việc, nội dung phản ánh, kiến nghị số 1" với:
        | Cơ quan có thẩm quyền | Thành ủy Sông Mây |
        | Văn bản (số, ngày)    | 13-QĐ/ĐU          |
      Và ngày 08/01/2026 "Ông An" đã thực hiện "Nhận thông báo kết quả" trên "vụ việc, nội dung phản ánh, kiến nghị số 1" với:
        | Văn bản (số, ngày) | 14-QĐ/ĐU |

    Tình huống: “Chuyển kết quả đến người kiến nghị” khi “Đã trả lời, thông báo kết quả”: Đã trả lời, thông báo kết quả
      Biết hôm nay là ngày 09/01/2026
      Khi "Ông An" thực hiện "Chuyển kết quả đến người kiến nghị" trên "vụ việc, nội dung phản ánh, kiến nghị số 1" với:
        | Văn bản (số, ngày) | 15-QĐ/ĐU |
      Thì hồ sơ "vụ việc, nội dung phản ánh, kiến nghị số 1" ở trạng thái "Đã trả lời, thông báo kết quả"

    Tình huống: “Xác nhận đã giải quyết” khi “Đã trả lời, thông báo kết quả”: Đã giải quyết xong
      Biết hôm nay là ngày 09/01/2026
      Khi "Ông Bình" thực hiện "Xác nhận đã giải quyết" trên "vụ việc, nội dung phản ánh, kiến nghị số 1" với:
        | Biên bản | Biên bản ngày 09/01/2026 |
      Thì hồ sơ "vụ việc, nội dung phản ánh, kiến nghị số 1" ở trạng thái "Đã giải quyết xong"

    Tình huống: “Kết thúc sau giải trình” khi “Đã trả lời, thông báo kết quả”: Đã giải trình, cung cấp thông tin
      Biết hôm nay là ngày 09/01/2026
      Khi "Bà Lan" thực hiện "Kết thúc sau giải trình" trên "vụ việc, nội dung phản ánh, kiến nghị số 1" với:
        | Lý do | Theo kết quả xem xét hồ sơ |
      Thì hồ sơ "vụ việc, nội dung phản ánh, kiến nghị số 1" ở trạng thái "Đã giải trình, cung cấp thông tin"

    Tình huống: “Kết thúc do không đúng” khi “Đã trả lời, thông báo kết quả”: Đã xác minh, không đúng
      Biết hôm nay là ngày 09/01/2026
      Khi "Bà Lan" thực hiện "Kết thúc do không đúng" trên "vụ việc, nội dung phản ánh, kiến nghị số 1" với:
        | Biên bản           | Biên bản ngày 09/01/2026 |
        | Văn bản (số, ngày) | 15-QĐ/ĐU                 |
      Thì hồ sơ "vụ việc, nội dung phản ánh, kiến nghị số 1" ở trạng thái "Đã xác minh, không đúng"

    Tình huống: “Tạm gác” khi “Đã trả lời, thông báo kết quả”: Tạm gác lại (có thời điểm tiếp tục)
      Biết hôm nay là ngày 09/01/2026
      Khi "Bà Lan" thực hiện "Tạm gác" trên "vụ việc, nội dung phản ánh, kiến nghị số 1" với:
        | Lý do                    | Theo kết quả xem xét hồ sơ |
        | Thời điểm tiếp tục xử lý | 08/02/2026                 |
      Thì hồ sơ "vụ việc, nội dung phản ánh, kiến nghị số 1" ở trạng thái "Tạm gác lại (có thời điểm tiếp tục)"

    Tình huống: “Mở lại” khi “Đã trả lời, thông báo kết quả”: Mở lại
      Biết hôm nay là ngày 09/01/2026
      Khi "Bà Lan" thực hiện "Mở lại" trên "vụ việc, nội dung phản ánh, kiến nghị số 1" với:
        | Lý do | Theo kết quả xem xét hồ sơ |
      Thì hồ sơ "vụ việc, nội dung phản ánh, kiến nghị số 1" ở trạng thái "Mở lại"

    Tình huống: “Chuyển kết quả đến người kiến nghị” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 09/01/2026
      Khi "Bà Lan" thử "Chuyển kết quả đến người kiến nghị" trên "vụ việc, nội dung phản ánh, kiến nghị số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: văn bản (số, ngày)"

    Tình huống: “Giao khắc phục” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ, chưa đúng điều kiện
      Biết hôm nay là ngày 09/01/2026
      Khi "Ông An" thử "Giao khắc phục" trên "vụ việc, nội dung phản ánh, kiến nghị số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: Người, tổ chức phải khắc phục"
      Và bị từ chối vì "thiếu: Kết quả, sản phẩm phải đạt"
      Và bị từ chối vì "thiếu: Hạn khắc phục"
      Và bị từ chối vì "yêu cầu: hạn khắc phục lớn hơn ngày thực hiện"

    Tình huống: “Xác nhận đã giải quyết” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 09/01/2026
      Khi "Ông An" thử "Xác nhận đã giải quyết" trên "vụ việc, nội dung phản ánh, kiến nghị số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: biên bản"

    Tình huống: “Kết thúc sau giải trình” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 09/01/2026
      Khi "Ông An" thử "Kết thúc sau giải trình" trên "vụ việc, nội dung phản ánh, kiến nghị số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: lý do"

    Tình huống: “Kết thúc do không đúng” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 09/01/2026
      Khi "Ông An" thử "Kết thúc do không đúng" trên "vụ việc, nội dung phản ánh, kiến nghị số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: biên bản"
      Và bị từ chối vì "thiếu: văn bản (số, ngày)"

    Tình huống: “Đánh giá mức độ hài lòng” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 09/01/2026
      Khi "Bà Lan" thử "Đánh giá mức độ hài lòng" trên "vụ việc, nội dung phản ánh, kiến nghị số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: Mức độ hài lòng"

    Tình huống: Quá hạn “Chuyển kết quả đến người kiến nghị”
      Khi đến ngày 15/01/2026
      Thì hạn "Chuyển kết quả đến người kiến nghị" của "vụ việc, nội dung phản ánh, kiến nghị số 1" là ngày 14/01/2026
      Và hồ sơ "vụ việc, nội dung phản ánh, kiến nghị số 1" quá hạn "Chuyển kết quả đến người kiến nghị"

  Quy tắc: Hồ sơ “Vụ việc, nội dung phản ánh, kiến nghị” ở trạng thái “Đã giao cơ quan tham mưu, giải quyết”

    Bối cảnh:
      Biết hồ sơ "vụ việc, nội dung phản ánh, kiến nghị số 1" thuộc loại "Vụ việc, nội dung phản ánh, kiến nghị" do "Ông An" mở ngày 05/01/2026 với:
        | Nguồn tiếp nhận                           | tiếp công dân             |
        | Cấp ủy, cơ quan có trách nhiệm giải quyết | Văn phòng phường Sen Vàng |
        | Tóm tắt vụ việc                           | Như trong hồ sơ kèm theo  |
        | Nội dung                                  | Như trong hồ sơ kèm theo  |
        | Số người cùng kiến nghị                   | 1                         |
        | Người phản ánh, kiến nghị                 | Như trong hồ sơ kèm theo  |
      Và ngày 06/01/2026 "Ông An" đã thực hiện "Phân loại" trên "vụ việc, nội dung phản ánh, kiến nghị số 1" với:
        | Phân loại | kiến nghị |
      Và ngày 07/01/2026 "Bà Lan" đã thực hiện "Nhận giải quyết" trên "vụ việc, nội dung phản ánh, kiến nghị số 1"
      Và ngày 08/01/2026 "Bà Lan" đã thực hiện "Phân công" trên "vụ việc, nội dung phản ánh, kiến nghị số 1" với:
        | Cơ quan, đơn vị được giao giải quyết | Ban Xây dựng Đảng phường Sen Vàng |

    Tình huống: “Đôn đốc” khi “Đã giao cơ quan tham mưu, giải quyết”: Đã giao cơ quan tham mưu, giải quyết
      Biết hôm nay là ngày 09/01/2026
      Khi "Bà Lan" thực hiện "Đôn đốc" trên "vụ việc, nội dung phản ánh, kiến nghị số 1"
      Thì hồ sơ "vụ việc, nội dung phản ánh, kiến nghị số 1" ở trạng thái "Đã giao cơ quan tham mưu, giải quyết"

    Tình huống: “Gia hạn” khi “Đã giao cơ quan tham mưu, giải quyết”: Đã giao cơ quan tham mưu, giải quyết
      Biết hôm nay là ngày 09/01/2026
      Khi "Bà Lan" thực hiện "Gia hạn" trên "vụ việc, nội dung phản ánh, kiến nghị số 1" với:
        | Lý do              | Theo kết quả xem xét hồ sơ |
        | Văn bản (số, ngày) | 15-QĐ/ĐU                   |
      Thì hồ sơ "vụ việc, nội dung phản ánh, kiến nghị số 1" ở trạng thái "Đã giao cơ quan tham mưu, giải quyết"

    Tình huống: “Trả lời” khi “Đã giao cơ quan tham mưu, giải quyết”: Đã trả lời, thông báo kết quả
      Biết hôm nay là ngày 09/01/2026
      Khi "Bà Lan" thực hiện "Trả lời" trên "vụ việc, nội dung phản ánh, kiến nghị số 1" với:
        | Văn bản (số, ngày) | 15-QĐ/ĐU |
      Thì hồ sơ "vụ việc, nội dung phản ánh, kiến nghị số 1" ở trạng thái "Đã trả lời, thông báo kết quả"

    Tình huống: “Rút” khi “Đã giao cơ quan tham mưu, giải quyết”: Người phản ánh đã rút
      Biết hôm nay là ngày 09/01/2026
      Khi "Ông An" thực hiện "Rút" trên "vụ việc, nội dung phản ánh, kiến nghị số 1" với:
        | Lý do | Theo kết quả xem xét hồ sơ |
      Thì hồ sơ "vụ việc, nội dung phản ánh, kiến nghị số 1" ở trạng thái "Người phản ánh đã rút"

    Tình huống: “Tạm gác” khi “Đã giao cơ quan tham mưu, giải quyết”: Tạm gác lại (có thời điểm tiếp tục)
      Biết hôm nay là ngày 09/01/2026
      Khi "Bà Lan" thực hiện "Tạm gác" trên "vụ việc, nội dung phản ánh, kiến nghị số 1" với:
        | Lý do                    | Theo kết quả xem xét hồ sơ |
        | Thời điểm tiếp tục xử lý | 08/02/2026                 |
      Thì hồ sơ "vụ việc, nội dung phản ánh, kiến nghị số 1" ở trạng thái "Tạm gác lại (có thời điểm tiếp tục)"

    Tình huống: “Xác minh” bị từ chối: không có thẩm quyền
      Biết hôm nay là ngày 09/01/2026
      Khi "Ông An" thử "Xác minh" trên "vụ việc, nội dung phản ánh, kiến nghị số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"

    Tình huống: “Trả lời” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 09/01/2026
      Khi "Ông An" thử "Trả lời" trên "vụ việc, nội dung phản ánh, kiến nghị số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: văn bản (số, ngày)"

  Quy tắc: Hồ sơ “Vụ việc, nội dung phản ánh, kiến nghị” ở trạng thái “Đã giao cơ quan tham mưu, giải quyết”, trường hợp 2

    Bối cảnh:
      Biết hồ sơ "vụ việc, nội dung phản ánh, kiến nghị số 1" thuộc loại "Vụ việc, nội dung phản ánh, kiến nghị" do "Ông An" mở ngày 05/01/2026 với:
        | Nguồn tiếp nhận                           | tiếp công dân             |
        | Cấp ủy, cơ quan có trách nhiệm giải quyết | Văn phòng phường Sen Vàng |
        | Tóm tắt vụ việc                           | Như trong hồ sơ kèm theo  |
        | Nội dung                                  | Như trong hồ sơ kèm theo  |
        | Số người cùng kiến nghị                   | 2                         |
        | Người phản ánh, kiến nghị                 | Như trong hồ sơ kèm theo  |
      Và ngày 06/01/2026 "Ông An" đã thực hiện "Phân loại" trên "vụ việc, nội dung phản ánh, kiến nghị số 1" với:
        | Phân loại | kiến nghị |
      Và ngày 07/01/2026 "Bà Lan" đã thực hiện "Nhận giải quyết" trên "vụ việc, nội dung phản ánh, kiến nghị số 1"
      Và ngày 08/01/2026 "Bà Lan" đã thực hiện "Phân công" trên "vụ việc, nội dung phản ánh, kiến nghị số 1" với:
        | Cơ quan, đơn vị được giao giải quyết | Ban Xây dựng Đảng phường Sen Vàng |

    Tình huống: “Một người rút khỏi kiến nghị chung” khi “Đã giao cơ quan tham mưu, giải quyết”: Đã giao cơ quan tham mưu, giải quyết
      Biết hôm nay là ngày 09/01/2026
      Khi "Ông An" thực hiện "Một người rút khỏi kiến nghị chung" trên "vụ việc, nội dung phản ánh, kiến nghị số 1" với:
        | Lý do | Theo kết quả xem xét hồ sơ |
      Thì hồ sơ "vụ việc, nội dung phản ánh, kiến nghị số 1" ở trạng thái "Đã giao cơ quan tham mưu, giải quyết"

  Quy tắc: Hồ sơ “Vụ việc, nội dung phản ánh, kiến nghị” ở trạng thái “Từ chối”

    Bối cảnh:
      Biết hồ sơ "vụ việc, nội dung phản ánh, kiến nghị số 1" thuộc loại "Vụ việc, nội dung phản ánh, kiến nghị" do "Ông An" mở ngày 05/01/2026 với:
        | Nguồn tiếp nhận                           | tiếp công dân             |
        | Cấp ủy, cơ quan có trách nhiệm giải quyết | Văn phòng phường Sen Vàng |
        | Tóm tắt vụ việc                           | Như trong hồ sơ kèm theo  |
        | Nội dung                                  | Như trong hồ sơ kèm theo  |
        | Số người cùng kiến nghị                   | 1                         |
        | Người phản ánh, kiến nghị                 | Như trong hồ sơ kèm theo  |
      Và ngày 06/01/2026 "Ông An" đã thực hiện "Phân loại" trên "vụ việc, nội dung phản ánh, kiến nghị số 1" với:
        | Phân loại | kiến nghị |
      Và ngày 07/01/2026 "Ông An" đã thực hiện "Xác định căn cứ từ chối" trên "vụ việc, nội dung phản ánh, kiến nghị số 1" với:
        | Căn cứ từ chối | Như trong hồ sơ kèm theo |
      Và ngày 08/01/2026 "Bà Lan" đã thực hiện "Thông báo từ chối" trên "vụ việc, nội dung phản ánh, kiến nghị số 1" với:
        | Văn bản (số, ngày) | 14-QĐ/ĐU |

    Tình huống: “Mở lại” khi “Từ chối”: Mở lại
      Biết hôm nay là ngày 09/01/2026
      Khi "Bà Lan" thực hiện "Mở lại" trên "vụ việc, nội dung phản ánh, kiến nghị số 1" với:
        | Lý do | Theo kết quả xem xét hồ sơ |
      Thì hồ sơ "vụ việc, nội dung phản ánh, kiến nghị số 1" ở trạng thái "Mở lại"

  Quy tắc: Hồ sơ “Vụ việc, nội dung phản ánh, kiến nghị” ở trạng thái “Tạm gác lại (có thời điểm tiếp tục)”

    Bối cảnh:
      Biết hồ sơ "vụ việc, nội dung phản ánh, kiến nghị số 1" thuộc loại "Vụ việc, nội dung phản ánh, kiến nghị" do "Ông An" mở ngày 05/01/2026 với:
        | Nguồn tiếp nhận                           | tiếp công dân             |
        | Cấp ủy, cơ quan có trách nhiệm giải quyết | Văn phòng phường Sen Vàng |
        | Tóm tắt vụ việc                           | Như trong hồ sơ kèm theo  |
        | Nội dung                                  | Như trong hồ sơ kèm theo  |
        | Số người cùng kiến nghị                   | 1                         |
        | Người phản ánh, kiến nghị                 | Như trong hồ sơ kèm theo  |
      Và ngày 06/01/2026 "Ông An" đã thực hiện "Phân loại" trên "vụ việc, nội dung phản ánh, kiến nghị số 1" với:
        | Phân loại | kiến nghị |
      Và ngày 07/01/2026 "Bà Lan" đã thực hiện "Nhận giải quyết" trên "vụ việc, nội dung phản ánh, kiến nghị số 1"
      Và ngày 08/01/2026 "Bà Lan" đã thực hiện "Tạm gác" trên "vụ việc, nội dung phản ánh, kiến nghị số 1" với:
        | Lý do                    | Theo kết quả xem xét hồ sơ |
        | Thời điểm tiếp tục xử lý | 07/02/2026                 |

    Tình huống: “Xử lý tiếp” khi “Tạm gác lại (có thời điểm tiếp tục)”: Đã giao cơ quan tham mưu, giải quyết
      Biết hôm nay là ngày 09/01/2026
      Khi "Bà Lan" thực hiện "Xử lý tiếp" trên "vụ việc, nội dung phản ánh, kiến nghị số 1" với:
        | Cơ quan, đơn vị được giao giải quyết | Ban Xây dựng Đảng phường Sen Vàng |
      Thì hồ sơ "vụ việc, nội dung phản ánh, kiến nghị số 1" ở trạng thái "Đã giao cơ quan tham mưu, giải quyết"

    Tình huống: Quá hạn “Thời điểm tiếp tục xử lý”
      Khi đến ngày 08/02/2026
      Thì hạn "Thời điểm tiếp tục xử lý" của "vụ việc, nội dung phản ánh, kiến nghị số 1" là ngày 07/02/2026
      Và hồ sơ "vụ việc, nội dung phản ánh, kiến nghị số 1" quá hạn "Thời điểm tiếp tục xử lý"

  Quy tắc: Hồ sơ “Vụ việc, nội dung phản ánh, kiến nghị” ở trạng thái “Thụ lý, nhận giải quyết”, trường hợp 3

    Bối cảnh:
      Biết hồ sơ "vụ việc, nội dung phản ánh, kiến nghị số 1" thuộc loại "Vụ việc, nội dung phản ánh, kiến nghị" do "Ông An" mở ngày 05/01/2026 với:
        | Nguồn tiếp nhận                           | tiếp công dân             |
        | Cấp ủy, cơ quan có trách nhiệm giải quyết | Văn phòng phường Sen Vàng |
        | Tóm tắt vụ việc                           | Như trong hồ sơ kèm theo  |
        | Nội dung                                  | Như trong hồ sơ kèm theo  |
        | Số người cùng kiến nghị                   | 1                         |
        | Người phản ánh, kiến nghị                 | Như trong hồ sơ kèm theo  |
      Và ngày 06/01/2026 "Ông An" đã thực hiện "Phân loại" trên "vụ việc, nội dung phản ánh, kiến nghị số 1" với:
        | Phân loại | kiến nghị |
      Và ngày 07/01/2026 "Bà Lan" đã thực hiện "Nhận giải quyết" trên "vụ việc, nội dung phản ánh, kiến nghị số 1"
      Và ngày 08/01/2026 "Bà Lan" đã thực hiện "Gia hạn" trên "vụ việc, nội dung phản ánh, kiến nghị số 1" với:
        | Lý do              | Theo kết quả xem xét hồ sơ |
        | Văn bản (số, ngày) | 14-QĐ/ĐU                   |

    Tình huống: “Gia hạn” bị từ chối: không còn được gia hạn
      Khi "Bà Lan" thử "Gia hạn" trên "vụ việc, nội dung phản ánh, kiến nghị số 1" với:
        | Lý do              | Theo kết quả xem xét hồ sơ |
        | Văn bản (số, ngày) | 14-QĐ/ĐU                   |
      Thì bị từ chối vì "“Giải quyết, trả lời kết quả” chỉ được gia hạn 1 lần, đã dùng hết"

  Quy tắc: Hồ sơ “Vụ việc, nội dung phản ánh, kiến nghị” ở trạng thái “Đang xác minh”

    Bối cảnh:
      Biết hồ sơ "vụ việc, nội dung phản ánh, kiến nghị số 1" thuộc loại "Vụ việc, nội dung phản ánh, kiến nghị" do "Ông An" mở ngày 05/01/2026 với:
        | Nguồn tiếp nhận                           | tiếp công dân             |
        | Cấp ủy, cơ quan có trách nhiệm giải quyết | Văn phòng phường Sen Vàng |
        | Tóm tắt vụ việc                           | Như trong hồ sơ kèm theo  |
        | Nội dung                                  | Như trong hồ sơ kèm theo  |
        | Số người cùng kiến nghị                   | 1                         |
        | Người phản ánh, kiến nghị                 | Như trong hồ sơ kèm theo  |
      Và ngày 06/01/2026 "Ông An" đã thực hiện "Phân loại" trên "vụ việc, nội dung phản ánh, kiến nghị số 1" với:
        | Phân loại | kiến nghị |
      Và ngày 07/01/2026 "Bà Lan" đã thực hiện "Nhận giải quyết" trên "vụ việc, nội dung phản ánh, kiến nghị số 1"
      Và ngày 08/01/2026 "Bà Lan" đã thực hiện "Phân công" trên "vụ việc, nội dung phản ánh, kiến nghị số 1" với:
        | Cơ quan, đơn vị được giao giải quyết | Ban Xây dựng Đảng phường Sen Vàng |
      Và ngày 09/01/2026 "Bà Mai" đã thực hiện "Xác minh" trên "vụ việc, nội dung phản ánh, kiến nghị số 1"

    Tình huống: “Đề nghị bổ sung thông tin” khi “Đang xác minh”: Chờ bổ sung thông tin
      Biết hôm nay là ngày 10/01/2026
      Khi "Bà Mai" thực hiện "Đề nghị bổ sung thông tin" trên "vụ việc, nội dung phản ánh, kiến nghị số 1" với:
        | Lý do | Theo kết quả xem xét hồ sơ |
      Thì hồ sơ "vụ việc, nội dung phản ánh, kiến nghị số 1" ở trạng thái "Chờ bổ sung thông tin"

    Tình huống: “Đôn đốc” khi “Đang xác minh”: Đang xác minh
      Biết hôm nay là ngày 10/01/2026
      Khi "Bà Lan" thực hiện "Đôn đốc" trên "vụ việc, nội dung phản ánh, kiến nghị số 1"
      Thì hồ sơ "vụ việc, nội dung phản ánh, kiến nghị số 1" ở trạng thái "Đang xác minh"

    Tình huống: “Gia hạn” khi “Đang xác minh”: Đang xác minh
      Biết hôm nay là ngày 10/01/2026
      Khi "Bà Lan" thực hiện "Gia hạn" trên "vụ việc, nội dung phản ánh, kiến nghị số 1" với:
        | Lý do              | Theo kết quả xem xét hồ sơ |
        | Văn bản (số, ngày) | 16-QĐ/ĐU                   |
      Thì hồ sơ "vụ việc, nội dung phản ánh, kiến nghị số 1" ở trạng thái "Đang xác minh"

    Tình huống: “Kết thúc do không đúng” khi “Đang xác minh”: Đã xác minh, không đúng
      Biết hôm nay là ngày 10/01/2026
      Khi "Bà Lan" thực hiện "Kết thúc do không đúng" trên "vụ việc, nội dung phản ánh, kiến nghị số 1" với:
        | Biên bản           | Biên bản ngày 10/01/2026 |
        | Văn bản (số, ngày) | 16-QĐ/ĐU                 |
      Thì hồ sơ "vụ việc, nội dung phản ánh, kiến nghị số 1" ở trạng thái "Đã xác minh, không đúng"

    Tình huống: “Rút” khi “Đang xác minh”: Người phản ánh đã rút
      Biết hôm nay là ngày 10/01/2026
      Khi "Ông An" thực hiện "Rút" trên "vụ việc, nội dung phản ánh, kiến nghị số 1" với:
        | Lý do | Theo kết quả xem xét hồ sơ |
      Thì hồ sơ "vụ việc, nội dung phản ánh, kiến nghị số 1" ở trạng thái "Người phản ánh đã rút"

    Tình huống: “Tạm gác” khi “Đang xác minh”: Tạm gác lại (có thời điểm tiếp tục)
      Biết hôm nay là ngày 10/01/2026
      Khi "Bà Lan" thực hiện "Tạm gác" trên "vụ việc, nội dung phản ánh, kiến nghị số 1" với:
        | Lý do                    | Theo kết quả xem xét hồ sơ |
        | Thời điểm tiếp tục xử lý | 09/02/2026                 |
      Thì hồ sơ "vụ việc, nội dung phản ánh, kiến nghị số 1" ở trạng thái "Tạm gác lại (có thời điểm tiếp tục)"

    Tình huống: “Đề nghị bổ sung thông tin” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 10/01/2026
      Khi "Ông An" thử "Đề nghị bổ sung thông tin" trên "vụ việc, nội dung phản ánh, kiến nghị số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: lý do"

  Quy tắc: Hồ sơ “Vụ việc, nội dung phản ánh, kiến nghị” ở trạng thái “Đang khắc phục”

    Bối cảnh:
      Biết hồ sơ "vụ việc, nội dung phản ánh, kiến nghị số 1" thuộc loại "Vụ việc, nội dung phản ánh, kiến nghị" do "Ông An" mở ngày 05/01/2026 với:
        | Nguồn tiếp nhận                           | tiếp công dân             |
        | Cấp ủy, cơ quan có trách nhiệm giải quyết | Văn phòng phường Sen Vàng |
        | Tóm tắt vụ việc                           | Như trong hồ sơ kèm theo  |
        | Nội dung                                  | Như trong hồ sơ kèm theo  |
        | Số người cùng kiến nghị                   | 1                         |
        | Người phản ánh, kiến nghị                 | Như trong hồ sơ kèm theo  |
      Và ngày 06/01/2026 "Ông An" đã thực hiện "Phân loại" trên "vụ việc, nội dung phản ánh, kiến nghị số 1" với:
        | Phân loại | kiến nghị |
      Và ngày 07/01/2026 "Bà Lan" đã thực hiện "Chuyển đơn" trên "vụ việc, nội dung phản ánh, kiến nghị số 1" với:
        | Cơ quan có thẩm quyền | Thành ủy Sông Mây |
        | Văn bản (số, ngày)    | 13-QĐ/ĐU          |
      Và ngày 08/01/2026 "Ông An" đã thực hiện "Nhận thông báo kết quả" trên "vụ việc, nội dung phản ánh, kiến nghị số 1" với:
        | Văn bản (số, ngày) | 14-QĐ/ĐU |
      Và ngày 09/01/2026 "Bà Lan" đã thực hiện "Giao khắc phục" trên "vụ việc, nội dung phản ánh, kiến nghị số 1" với:
        | Người, tổ chức phải khắc phục | Ông Cường                |
        | Kết quả, sản phẩm phải đạt    | Như trong hồ sơ kèm theo |
        | Hạn khắc phục                 | 08/02/2026               |

    Tình huống: “Đôn đốc” khi “Đang khắc phục”: Đang khắc phục
      Biết hôm nay là ngày 10/01/2026
      Khi "Bà Lan" thực hiện "Đôn đốc" trên "vụ việc, nội dung phản ánh, kiến nghị số 1"
      Thì hồ sơ "vụ việc, nội dung phản ánh, kiến nghị số 1" ở trạng thái "Đang khắc phục"

    Tình huống: “Tạm gác” khi “Đang khắc phục”: Tạm gác lại (có thời điểm tiếp tục)
      Biết hôm nay là ngày 10/01/2026
      Khi "Bà Lan" thực hiện "Tạm gác" trên "vụ việc, nội dung phản ánh, kiến nghị số 1" với:
        | Lý do                    | Theo kết quả xem xét hồ sơ |
        | Thời điểm tiếp tục xử lý | 09/02/2026                 |
      Thì hồ sơ "vụ việc, nội dung phản ánh, kiến nghị số 1" ở trạng thái "Tạm gác lại (có thời điểm tiếp tục)"

    Tình huống: “Mở lại” khi “Đang khắc phục”: Mở lại
      Biết hôm nay là ngày 10/01/2026
      Khi "Bà Lan" thực hiện "Mở lại" trên "vụ việc, nội dung phản ánh, kiến nghị số 1" với:
        | Lý do | Theo kết quả xem xét hồ sơ |
      Thì hồ sơ "vụ việc, nội dung phản ánh, kiến nghị số 1" ở trạng thái "Mở lại"

  Quy tắc: Hồ sơ “Vụ việc, nội dung phản ánh, kiến nghị” ở trạng thái “Đang xác minh”, trường hợp 2

    Bối cảnh:
      Biết hồ sơ "vụ việc, nội dung phản ánh, kiến nghị số 1" thuộc loại "Vụ việc, nội dung phản ánh, kiến nghị" do "Ông An" mở ngày 05/01/2026 với:
        | Nguồn tiếp nhận                           | tiếp công dân             |
        | Cấp ủy, cơ quan có trách nhiệm giải quyết | Văn phòng phường Sen Vàng |
        | Tóm tắt vụ việc                           | Như trong hồ sơ kèm theo  |
        | Nội dung                                  | Như trong hồ sơ kèm theo  |
        | Số người cùng kiến nghị                   | 2                         |
        | Người phản ánh, kiến nghị                 | Như trong hồ sơ kèm theo  |
      Và ngày 06/01/2026 "Ông An" đã thực hiện "Phân loại" trên "vụ việc, nội dung phản ánh, kiến nghị số 1" với:
        | Phân loại | kiến nghị |
      Và ngày 07/01/2026 "Bà Lan" đã thực hiện "Nhận giải quyết" trên "vụ việc, nội dung phản ánh, kiến nghị số 1"
      Và ngày 08/01/2026 "Bà Lan" đã thực hiện "Phân công" trên "vụ việc, nội dung phản ánh, kiến nghị số 1" với:
        | Cơ quan, đơn vị được giao giải quyết | Ban Xây dựng Đảng phường Sen Vàng |
      Và ngày 09/01/2026 "Bà Mai" đã thực hiện "Xác minh" trên "vụ việc, nội dung phản ánh, kiến nghị số 1"

    Tình huống: “Một người rút khỏi kiến nghị chung” khi “Đang xác minh”: Đang xác minh
      Biết hôm nay là ngày 10/01/2026
      Khi "Ông An" thực hiện "Một người rút khỏi kiến nghị chung" trên "vụ việc, nội dung phản ánh, kiến nghị số 1" với:
        | Lý do | Theo kết quả xem xét hồ sơ |
      Thì hồ sơ "vụ việc, nội dung phản ánh, kiến nghị số 1" ở trạng thái "Đang xác minh"

  Quy tắc: Hồ sơ “Vụ việc, nội dung phản ánh, kiến nghị” ở trạng thái “Đã giải quyết xong”

    Bối cảnh:
      Biết hồ sơ "vụ việc, nội dung phản ánh, kiến nghị số 1" thuộc loại "Vụ việc, nội dung phản ánh, kiến nghị" do "Ông An" mở ngày 05/01/2026 với:
        | Nguồn tiếp nhận                           | tiếp công dân             |
        | Cấp ủy, cơ quan có trách nhiệm giải quyết | Văn phòng phường Sen Vàng |
        | Tóm tắt vụ việc                           | Như trong hồ sơ kèm theo  |
        | Nội dung                                  | Như trong hồ sơ kèm theo  |
        | Số người cùng kiến nghị                   | 1                         |
        | Người phản ánh, kiến nghị                 | Như trong hồ sơ kèm theo  |
      Và ngày 06/01/2026 "Ông An" đã thực hiện "Phân loại" trên "vụ việc, nội dung phản ánh, kiến nghị số 1" với:
        | Phân loại | kiến nghị |
      Và ngày 07/01/2026 "Bà Lan" đã thực hiện "Chuyển đơn" trên "vụ việc, nội dung phản ánh, kiến nghị số 1" với:
        | Cơ quan có thẩm quyền | Thành ủy Sông Mây |
        | Văn bản (số, ngày)    | 13-QĐ/ĐU          |
      Và ngày 08/01/2026 "Ông An" đã thực hiện "Nhận thông báo kết quả" trên "vụ việc, nội dung phản ánh, kiến nghị số 1" với:
        | Văn bản (số, ngày) | 14-QĐ/ĐU |
      Và ngày 09/01/2026 "Ông Bình" đã thực hiện "Xác nhận đã giải quyết" trên "vụ việc, nội dung phản ánh, kiến nghị số 1" với:
        | Biên bản | Biên bản ngày 09/01/2026 |

    Tình huống: “Mở lại” khi “Đã giải quyết xong”: Mở lại
      Biết hôm nay là ngày 10/01/2026
      Khi "Bà Lan" thực hiện "Mở lại" trên "vụ việc, nội dung phản ánh, kiến nghị số 1" với:
        | Lý do | Theo kết quả xem xét hồ sơ |
      Thì hồ sơ "vụ việc, nội dung phản ánh, kiến nghị số 1" ở trạng thái "Mở lại"

    Tình huống: “Đánh giá mức độ hài lòng” khi “Đã giải quyết xong”: Đã giải quyết xong
      Biết hôm nay là ngày 10/01/2026
      Khi "Ông An" thực hiện "Đánh giá mức độ hài lòng" trên "vụ việc, nội dung phản ánh, kiến nghị số 1" với:
        | Mức độ hài lòng | hài lòng |
      Thì hồ sơ "vụ việc, nội dung phản ánh, kiến nghị số 1" ở trạng thái "Đã giải quyết xong"

  Quy tắc: Hồ sơ “Vụ việc, nội dung phản ánh, kiến nghị” ở trạng thái “Đã giải trình, cung cấp thông tin”

    Bối cảnh:
      Biết hồ sơ "vụ việc, nội dung phản ánh, kiến nghị số 1" thuộc loại "Vụ việc, nội dung phản ánh, kiến nghị" do "Ông An" mở ngày 05/01/2026 với:
        | Nguồn tiếp nhận                           | tiếp công dân             |
        | Cấp ủy, cơ quan có trách nhiệm giải quyết | Văn phòng phường Sen Vàng |
        | Tóm tắt vụ việc                           | Như trong hồ sơ kèm theo  |
        | Nội dung                                  | Như trong hồ sơ kèm theo  |
        | Số người cùng kiến nghị                   | 1                         |
        | Người phản ánh, kiến nghị                 | Như trong hồ sơ kèm theo  |
      Và ngày 06/01/2026 "Ông An" đã thực hiện "Phân loại" trên "vụ việc, nội dung phản ánh, kiến nghị số 1" với:
        | Phân loại | kiến nghị |
      Và ngày 07/01/2026 "Bà Lan" đã thực hiện "Chuyển đơn" trên "vụ việc, nội dung phản ánh, kiến nghị số 1" với:
        | Cơ quan có thẩm quyền | Thành ủy Sông Mây |
        | Văn bản (số, ngày)    | 13-QĐ/ĐU          |
      Và ngày 08/01/2026 "Ông An" đã thực hiện "Nhận thông báo kết quả" trên "vụ việc, nội dung phản ánh, kiến nghị số 1" với:
        | Văn bản (số, ngày) | 14-QĐ/ĐU |
      Và ngày 09/01/2026 "Bà Lan" đã thực hiện "Kết thúc sau giải trình" trên "vụ việc, nội dung phản ánh, kiến nghị số 1" với:
        | Lý do | Theo kết quả xem xét hồ sơ |

    Tình huống: “Mở lại” khi “Đã giải trình, cung cấp thông tin”: Mở lại
      Biết hôm nay là ngày 10/01/2026
      Khi "Bà Lan" thực hiện "Mở lại" trên "vụ việc, nội dung phản ánh, kiến nghị số 1" với:
        | Lý do | Theo kết quả xem xét hồ sơ |
      Thì hồ sơ "vụ việc, nội dung phản ánh, kiến nghị số 1" ở trạng thái "Mở lại"

    Tình huống: “Đánh giá mức độ hài lòng” khi “Đã giải trình, cung cấp thông tin”: Đã giải trình, cung cấp thông tin
      Biết hôm nay là ngày 10/01/2026
      Khi "Ông An" thực hiện "Đánh giá mức độ hài lòng" trên "vụ việc, nội dung phản ánh, kiến nghị số 1" với:
        | Mức độ hài lòng | hài lòng |
      Thì hồ sơ "vụ việc, nội dung phản ánh, kiến nghị số 1" ở trạng thái "Đã giải trình, cung cấp thông tin"

  Quy tắc: Hồ sơ “Vụ việc, nội dung phản ánh, kiến nghị” ở trạng thái “Đã xác minh, không đúng”

    Bối cảnh:
      Biết hồ sơ "vụ việc, nội dung phản ánh, kiến nghị số 1" thuộc loại "Vụ việc, nội dung phản ánh, kiến nghị" do "Ông An" mở ngày 05/01/2026 với:
        | Nguồn tiếp nhận                           | tiếp công dân             |
        | Cấp ủy, cơ quan có trách nhiệm giải quyết | Văn phòng phường Sen Vàng |
        | Tóm tắt vụ việc                           | Như trong hồ sơ kèm theo  |
        | Nội dung                                  | Như trong hồ sơ kèm theo  |
        | Số người cùng kiến nghị                   | 1                         |
        | Người phản ánh, kiến nghị                 | Như trong hồ sơ kèm theo  |
      Và ngày 06/01/2026 "Ông An" đã thực hiện "Phân loại" trên "vụ việc, nội dung phản ánh, kiến nghị số 1" với:
        | Phân loại | kiến nghị |
      Và ngày 07/01/2026 "Bà Lan" đã thực hiện "Chuyển đơn" trên "vụ việc, nội dung phản ánh, kiến nghị số 1" với:
        | Cơ quan có thẩm quyền | Thành ủy Sông Mây |
        | Văn bản (số, ngày)    | 13-QĐ/ĐU          |
      Và ngày 08/01/2026 "Ông An" đã thực hiện "Nhận thông báo kết quả" trên "vụ việc, nội dung phản ánh, kiến nghị số 1" với:
        | Văn bản (số, ngày) | 14-QĐ/ĐU |
      Và ngày 09/01/2026 "Bà Lan" đã thực hiện "Kết thúc do không đúng" trên "vụ việc, nội dung phản ánh, kiến nghị số 1" với:
        | Biên bản           | Biên bản ngày 09/01/2026 |
        | Văn bản (số, ngày) | 15-QĐ/ĐU                 |

    Tình huống: “Mở lại” khi “Đã xác minh, không đúng”: Mở lại
      Biết hôm nay là ngày 10/01/2026
      Khi "Bà Lan" thực hiện "Mở lại" trên "vụ việc, nội dung phản ánh, kiến nghị số 1" với:
        | Lý do | Theo kết quả xem xét hồ sơ |
      Thì hồ sơ "vụ việc, nội dung phản ánh, kiến nghị số 1" ở trạng thái "Mở lại"

  Quy tắc: Hồ sơ “Vụ việc, nội dung phản ánh, kiến nghị” ở trạng thái “Chờ bổ sung thông tin”

    Bối cảnh:
      Biết hồ sơ "vụ việc, nội dung phản ánh, kiến nghị số 1" thuộc loại "Vụ việc, nội dung phản ánh, kiến nghị" do "Ông An" mở ngày 05/01/2026 với:
        | Nguồn tiếp nhận                           | tiếp công dân             |
        | Cấp ủy, cơ quan có trách nhiệm giải quyết | Văn phòng phường Sen Vàng |
        | Tóm tắt vụ việc                           | Như trong hồ sơ kèm theo  |
        | Nội dung                                  | Như trong hồ sơ kèm theo  |
        | Số người cùng kiến nghị                   | 1                         |
        | Người phản ánh, kiến nghị                 | Như trong hồ sơ kèm theo  |
      Và ngày 06/01/2026 "Ông An" đã thực hiện "Phân loại" trên "vụ việc, nội dung phản ánh, kiến nghị số 1" với:
        | Phân loại | kiến nghị |
      Và ngày 07/01/2026 "Bà Lan" đã thực hiện "Nhận giải quyết" trên "vụ việc, nội dung phản ánh, kiến nghị số 1"
      Và ngày 08/01/2026 "Bà Lan" đã thực hiện "Phân công" trên "vụ việc, nội dung phản ánh, kiến nghị số 1" với:
        | Cơ quan, đơn vị được giao giải quyết | Ban Xây dựng Đảng phường Sen Vàng |
      Và ngày 09/01/2026 "Bà Mai" đã thực hiện "Xác minh" trên "vụ việc, nội dung phản ánh, kiến nghị số 1"
      Và ngày 10/01/2026 "Bà Mai" đã thực hiện "Đề nghị bổ sung thông tin" trên "vụ việc, nội dung phản ánh, kiến nghị số 1" với:
        | Lý do | Theo kết quả xem xét hồ sơ |

    Tình huống: “Đã bổ sung thông tin” khi “Chờ bổ sung thông tin”: Đang xác minh
      Biết hôm nay là ngày 12/01/2026
      Khi "Bà Mai" thực hiện "Đã bổ sung thông tin" trên "vụ việc, nội dung phản ánh, kiến nghị số 1"
      Thì hồ sơ "vụ việc, nội dung phản ánh, kiến nghị số 1" ở trạng thái "Đang xác minh"

    Tình huống: “Gia hạn” khi “Chờ bổ sung thông tin”: Chờ bổ sung thông tin
      Biết hôm nay là ngày 12/01/2026
      Khi "Bà Lan" thực hiện "Gia hạn" trên "vụ việc, nội dung phản ánh, kiến nghị số 1" với:
        | Lý do              | Theo kết quả xem xét hồ sơ |
        | Văn bản (số, ngày) | 18-QĐ/ĐU                   |
      Thì hồ sơ "vụ việc, nội dung phản ánh, kiến nghị số 1" ở trạng thái "Chờ bổ sung thông tin"

    Tình huống: “Đã bổ sung thông tin” bị từ chối: không có thẩm quyền
      Biết hôm nay là ngày 12/01/2026
      Khi "Bà Lan" thử "Đã bổ sung thông tin" trên "vụ việc, nội dung phản ánh, kiến nghị số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"

  Quy tắc: Phân loại trong bốn mươi lăm ngày kể từ ngày tiếp nhận

    Bối cảnh:
      Biết hôm nay là ngày 02/03/2026
      Và "Ông Hải" là "Người đứng đầu" của "Ủy ban nhân dân phường Hoa Sữa"
      Và "Bà Nga" là "Người tiếp công dân" của "Ủy ban nhân dân phường Hoa Sữa"
      Và "Ông Tú" là "Cơ quan, đơn vị giải quyết" của "Phòng Kinh tế, Hạ tầng và Đô thị phường Hoa Sữa"
      Và có tổ chức "Sở Xây dựng Sông Mây"
      Và hồ sơ "ngập ngõ 12" thuộc loại "Vụ việc, nội dung phản ánh, kiến nghị" do "Bà Nga" mở ngày 02/03/2026 với:
        | Nguồn tiếp nhận                           | tiếp công dân                  |
        | Cấp ủy, cơ quan có trách nhiệm giải quyết | Ủy ban nhân dân phường Hoa Sữa |
        | Tóm tắt vụ việc                           | Ngập ngõ 12                    |
        | Nội dung                                  | Mưa là ngập, chưa ai xử lý     |
        | Người phản ánh, kiến nghị                 | Bà Mận, tổ 4                   |
        | Số người cùng kiến nghị                   | 1                              |

    Tình huống: Hạn phân loại của vụ việc ghi ngày 02/3/2026
      Khi đến ngày 03/03/2026
      Thì hạn "Phân loại và bắt đầu xử lý" của "ngập ngõ 12" là ngày 16/04/2026

    Tình huống: Hạn phân loại của vụ việc ghi ngày 06/7/2026
      Biết hôm nay là ngày 06/07/2026
      Khi "Bà Nga" mở hồ sơ "đèn đường hỏng" thuộc loại "Vụ việc, nội dung phản ánh, kiến nghị" với:
        | Nguồn tiếp nhận                           | đơn thư                        |
        | Cấp ủy, cơ quan có trách nhiệm giải quyết | Ủy ban nhân dân phường Hoa Sữa |
        | Tóm tắt vụ việc                           | Đèn đường hỏng                 |
        | Nội dung                                  | Ba cột đèn không sáng          |
        | Người phản ánh, kiến nghị                 | Ông Tư, tổ 9                   |
        | Số người cùng kiến nghị                   | 1                              |
      Thì hạn "Phân loại và bắt đầu xử lý" của "đèn đường hỏng" là ngày 20/08/2026

    Tình huống: Phân loại trong hạn
      Biết ngày 03/03/2026 "Bà Nga" đã thực hiện "Phân loại" trên "ngập ngõ 12" với:
        | Phân loại | kiến nghị |
      Khi đến ngày 20/04/2026
      Thì hồ sơ "ngập ngõ 12" không quá hạn "Phân loại và bắt đầu xử lý"

  Quy tắc: Báo cho công dân trong mười ngày làm việc thì về sau không bị tính là quá hạn, báo muộn thì vẫn là quá hạn

    Bối cảnh:
      Biết hôm nay là ngày 02/03/2026
      Và "Ông Hải" là "Người đứng đầu" của "Ủy ban nhân dân phường Hoa Sữa"
      Và "Bà Nga" là "Người tiếp công dân" của "Ủy ban nhân dân phường Hoa Sữa"
      Và "Ông Tú" là "Cơ quan, đơn vị giải quyết" của "Phòng Kinh tế, Hạ tầng và Đô thị phường Hoa Sữa"
      Và có tổ chức "Sở Xây dựng Sông Mây"
      Và hồ sơ "ngập ngõ 12" thuộc loại "Vụ việc, nội dung phản ánh, kiến nghị" do "Bà Nga" mở ngày 02/03/2026 với:
        | Nguồn tiếp nhận                           | tiếp công dân                  |
        | Cấp ủy, cơ quan có trách nhiệm giải quyết | Ủy ban nhân dân phường Hoa Sữa |
        | Tóm tắt vụ việc                           | Ngập ngõ 12                    |
        | Nội dung                                  | Mưa là ngập, chưa ai xử lý     |
        | Người phản ánh, kiến nghị                 | Bà Mận, tổ 4                   |
        | Số người cùng kiến nghị                   | 1                              |
      Và ngày 03/03/2026 "Bà Nga" đã thực hiện "Phân loại" trên "ngập ngõ 12" với:
        | Phân loại | kiến nghị |

    Tình huống: Nhận giải quyết
      Biết ngày 05/03/2026 "Ông Hải" đã thực hiện "Nhận giải quyết" trên "ngập ngõ 12"
      Khi đến ngày 23/03/2026
      Thì hồ sơ "ngập ngõ 12" không quá hạn "Trả lời người kiến nghị về việc xử lý"

    Tình huống: Quá hạn mới hướng dẫn thì vẫn tính là quá hạn
      Biết ngày 20/03/2026 "Bà Nga" đã thực hiện "Hướng dẫn" trên "ngập ngõ 12" với:
        | Cơ quan có thẩm quyền | Sở Xây dựng Sông Mây |
      Khi đến ngày 23/03/2026
      Thì hồ sơ "ngập ngõ 12" quá hạn "Trả lời người kiến nghị về việc xử lý"

    Tình huống: Chuyển đơn
      Biết ngày 05/03/2026 "Ông Hải" đã thực hiện "Chuyển đơn" trên "ngập ngõ 12" với:
        | Cơ quan có thẩm quyền | Sở Xây dựng Sông Mây |
        | Văn bản               | 20-PC/UBND           |
      Khi đến ngày 23/03/2026
      Thì hồ sơ "ngập ngõ 12" không quá hạn "Trả lời người kiến nghị về việc xử lý"

    Tình huống: Kết quả của cơ quan khác được chuyển đến công dân trong năm ngày làm việc
      Biết ngày 05/03/2026 "Ông Hải" đã thực hiện "Chuyển đơn" trên "ngập ngõ 12" với:
        | Cơ quan có thẩm quyền | Sở Xây dựng Sông Mây |
        | Văn bản               | 20-PC/UBND           |
      Và ngày 06/04/2026 "Bà Nga" đã thực hiện "Nhận thông báo kết quả" trên "ngập ngõ 12" với:
        | Văn bản | 88-TB/SXD |
      Và ngày 08/04/2026 "Bà Nga" đã thực hiện "Chuyển kết quả đến người kiến nghị" trên "ngập ngõ 12" với:
        | Văn bản | 30-TB/UBND |
      Khi đến ngày 20/04/2026
      Thì hồ sơ "ngập ngõ 12" không quá hạn "Chuyển kết quả đến người kiến nghị"

  Quy tắc: Khiếu nại, tố cáo được chuyển theo luật trong mười ngày làm việc; nội dung khác không chuyển theo luật

    Bối cảnh:
      Biết hôm nay là ngày 02/03/2026
      Và "Ông Hải" là "Người đứng đầu" của "Ủy ban nhân dân phường Hoa Sữa"
      Và "Bà Nga" là "Người tiếp công dân" của "Ủy ban nhân dân phường Hoa Sữa"
      Và "Ông Tú" là "Cơ quan, đơn vị giải quyết" của "Phòng Kinh tế, Hạ tầng và Đô thị phường Hoa Sữa"
      Và có tổ chức "Sở Xây dựng Sông Mây"
      Và hồ sơ "ngập ngõ 12" thuộc loại "Vụ việc, nội dung phản ánh, kiến nghị" do "Bà Nga" mở ngày 02/03/2026 với:
        | Nguồn tiếp nhận                           | tiếp công dân                  |
        | Cấp ủy, cơ quan có trách nhiệm giải quyết | Ủy ban nhân dân phường Hoa Sữa |
        | Tóm tắt vụ việc                           | Ngập ngõ 12                    |
        | Nội dung                                  | Mưa là ngập, chưa ai xử lý     |
        | Người phản ánh, kiến nghị                 | Bà Mận, tổ 4                   |
        | Số người cùng kiến nghị                   | 1                              |

    Khung tình huống: Chuyển trong hạn
      Biết ngày 03/03/2026 "Bà Nga" đã thực hiện "Phân loại" trên "ngập ngõ 12" với:
        | Phân loại | <phân loại> |
      Và ngày 05/03/2026 "Ông Hải" đã thực hiện "Chuyển giải quyết theo luật" trên "ngập ngõ 12" với:
        | Số hiệu phiếu | 12/2026 |
      Khi đến ngày 23/03/2026
      Thì hồ sơ "ngập ngõ 12" không quá hạn "Trả lời người kiến nghị về việc xử lý"

      Dữ liệu:
        | phân loại |
        | khiếu nại |
        | tố cáo    |

    Tình huống: Chuyển kiến nghị theo luật
      Biết ngày 03/03/2026 "Bà Nga" đã thực hiện "Phân loại" trên "ngập ngõ 12" với:
        | Phân loại | kiến nghị |
      Khi "Ông Hải" thử "Chuyển giải quyết theo luật" trên "ngập ngõ 12" với:
        | Số hiệu phiếu | 12/2026 |
      Thì bị từ chối vì "phân loại"

  Quy tắc: Từ chối được thông báo trong ba ngày làm việc kể từ khi có căn cứ

    Bối cảnh:
      Biết hôm nay là ngày 02/03/2026
      Và "Ông Hải" là "Người đứng đầu" của "Ủy ban nhân dân phường Hoa Sữa"
      Và "Bà Nga" là "Người tiếp công dân" của "Ủy ban nhân dân phường Hoa Sữa"
      Và "Ông Tú" là "Cơ quan, đơn vị giải quyết" của "Phòng Kinh tế, Hạ tầng và Đô thị phường Hoa Sữa"
      Và có tổ chức "Sở Xây dựng Sông Mây"
      Và hồ sơ "ngập ngõ 12" thuộc loại "Vụ việc, nội dung phản ánh, kiến nghị" do "Bà Nga" mở ngày 02/03/2026 với:
        | Nguồn tiếp nhận                           | tiếp công dân                  |
        | Cấp ủy, cơ quan có trách nhiệm giải quyết | Ủy ban nhân dân phường Hoa Sữa |
        | Tóm tắt vụ việc                           | Ngập ngõ 12                    |
        | Nội dung                                  | Mưa là ngập, chưa ai xử lý     |
        | Người phản ánh, kiến nghị                 | Bà Mận, tổ 4                   |
        | Số người cùng kiến nghị                   | 1                              |

    Tình huống: Quá hạn mới thông báo từ chối thì vẫn tính là quá hạn
      Biết ngày 03/03/2026 "Bà Nga" đã thực hiện "Phân loại" trên "ngập ngõ 12" với:
        | Phân loại | kiến nghị |
      Và ngày 05/03/2026 "Bà Nga" đã thực hiện "Xác định căn cứ từ chối" trên "ngập ngõ 12" với:
        | Căn cứ từ chối | Vụ việc đã có quyết định giải quyết cuối cùng |
      Và ngày 13/03/2026 "Ông Hải" đã thực hiện "Thông báo từ chối" trên "ngập ngõ 12" với:
        | Văn bản | 23-TB/UBND |
      Khi đến ngày 16/03/2026
      Thì hồ sơ "ngập ngõ 12" quá hạn "Thông báo từ chối"

    Tình huống: Có căn cứ từ chối ngày thứ Năm 09/7/2026
      Biết hồ sơ "đèn đường hỏng" thuộc loại "Vụ việc, nội dung phản ánh, kiến nghị" do "Bà Nga" mở ngày 06/07/2026 với:
        | Nguồn tiếp nhận                           | tiếp công dân                  |
        | Cấp ủy, cơ quan có trách nhiệm giải quyết | Ủy ban nhân dân phường Hoa Sữa |
        | Tóm tắt vụ việc                           | Đèn đường hỏng                 |
        | Nội dung                                  | Ba cột đèn không sáng          |
        | Người phản ánh, kiến nghị                 | Bà Mận, tổ 4                   |
        | Số người cùng kiến nghị                   | 1                              |
      Và ngày 07/07/2026 "Bà Nga" đã thực hiện "Phân loại" trên "đèn đường hỏng" với:
        | Phân loại | kiến nghị |
      Và ngày 09/07/2026 "Bà Nga" đã thực hiện "Xác định căn cứ từ chối" trên "đèn đường hỏng" với:
        | Căn cứ từ chối | Vụ việc đã có quyết định giải quyết cuối cùng |
      Khi đến ngày 10/07/2026
      Thì hạn "Thông báo từ chối" của "đèn đường hỏng" là ngày 14/07/2026

  Quy tắc: Trả lời, khắc phục, xử lý tiếp trong hạn thì về sau không bị tính là quá hạn, kết thúc muộn thì vẫn là quá hạn

    Bối cảnh:
      Biết hôm nay là ngày 02/03/2026
      Và "Ông Hải" là "Người đứng đầu" của "Ủy ban nhân dân phường Hoa Sữa"
      Và "Bà Nga" là "Người tiếp công dân" của "Ủy ban nhân dân phường Hoa Sữa"
      Và "Ông Tú" là "Cơ quan, đơn vị giải quyết" của "Phòng Kinh tế, Hạ tầng và Đô thị phường Hoa Sữa"
      Và có tổ chức "Sở Xây dựng Sông Mây"
      Và hồ sơ "ngập ngõ 12" thuộc loại "Vụ việc, nội dung phản ánh, kiến nghị" do "Bà Nga" mở ngày 02/03/2026 với:
        | Nguồn tiếp nhận                           | tiếp công dân                  |
        | Cấp ủy, cơ quan có trách nhiệm giải quyết | Ủy ban nhân dân phường Hoa Sữa |
        | Tóm tắt vụ việc                           | Ngập ngõ 12                    |
        | Nội dung                                  | Mưa là ngập, chưa ai xử lý     |
        | Người phản ánh, kiến nghị                 | Bà Mận, tổ 4                   |
        | Số người cùng kiến nghị                   | 1                              |
      Và ngày 03/03/2026 "Bà Nga" đã thực hiện "Phân loại" trên "ngập ngõ 12" với:
        | Phân loại | phản ánh |
      Và ngày 04/03/2026 "Ông Hải" đã thực hiện "Nhận giải quyết" trên "ngập ngõ 12"
      Và ngày 05/03/2026 "Ông Hải" đã thực hiện "Phân công" trên "ngập ngõ 12" với:
        | Cơ quan, đơn vị được giao giải quyết | Phòng Kinh tế, Hạ tầng và Đô thị phường Hoa Sữa |
      Và ngày 06/03/2026 "Ông Tú" đã thực hiện "Xác minh" trên "ngập ngõ 12"

    Tình huống: Trả lời
      Biết ngày 20/03/2026 "Ông Hải" đã thực hiện "Trả lời" trên "ngập ngõ 12" với:
        | Văn bản | 35-CV/UBND |
      Khi đến ngày 13/04/2026
      Thì hồ sơ "ngập ngõ 12" không quá hạn "Giải quyết, trả lời kết quả"

    Tình huống: Quá hạn mới kết thúc do không đúng thì vẫn tính là quá hạn
      Biết ngày 10/04/2026 "Ông Hải" đã thực hiện "Kết thúc do không đúng" trên "ngập ngõ 12" với:
        | Biên bản | Biên bản xác minh |
        | Văn bản  | 35-CV/UBND        |
      Khi đến ngày 13/04/2026
      Thì hồ sơ "ngập ngõ 12" quá hạn "Giải quyết, trả lời kết quả"

    Khung tình huống: Thời điểm tiếp tục phải sau ngày tạm gác
      Biết hôm nay là ngày 09/03/2026
      Khi "Ông Hải" thử "Tạm gác" trên "ngập ngõ 12" với:
        | Lý do                    | Chờ dự án thoát nước |
        | Thời điểm tiếp tục xử lý | <thời điểm>          |
      Thì <kết quả>

      Dữ liệu:
        | thời điểm  | kết quả                                  |
        | 10/03/2026 | được chấp nhận                           |
        | 09/03/2026 | bị từ chối vì "thời điểm tiếp tục xử lý" |

    Tình huống: Xử lý tiếp trước thời điểm đã định
      Biết ngày 09/03/2026 "Ông Hải" đã thực hiện "Tạm gác" trên "ngập ngõ 12" với:
        | Lý do                    | Chờ dự án thoát nước |
        | Thời điểm tiếp tục xử lý | 31/03/2026           |
      Và ngày 30/03/2026 "Ông Hải" đã thực hiện "Xử lý tiếp" trên "ngập ngõ 12" với:
        | Cơ quan, đơn vị được giao giải quyết | Phòng Kinh tế, Hạ tầng và Đô thị phường Hoa Sữa |
      Khi đến ngày 06/04/2026
      Thì hồ sơ "ngập ngõ 12" không quá hạn "Thời điểm tiếp tục xử lý"

  Quy tắc: Người đã trả lời không tự xác nhận

    Bối cảnh:
      Biết hôm nay là ngày 02/03/2026
      Và "Ông Hải" là "Người đứng đầu" của "Ủy ban nhân dân phường Hoa Sữa"
      Và "Bà Nga" là "Người tiếp công dân" của "Ủy ban nhân dân phường Hoa Sữa"
      Và "Ông Tú" là "Cơ quan, đơn vị giải quyết" của "Phòng Kinh tế, Hạ tầng và Đô thị phường Hoa Sữa"
      Và "Ông Khoa" là "Người xác nhận kết quả khắc phục" của "Ủy ban nhân dân phường Hoa Sữa"
      Và "Ông Tú" là "Người xác nhận kết quả khắc phục" của "Ủy ban nhân dân phường Hoa Sữa"
      Và "Ông Hải" là "Người xác nhận kết quả khắc phục" của "Ủy ban nhân dân phường Hoa Sữa"
      Và hồ sơ "ngập ngõ 12" thuộc loại "Vụ việc, nội dung phản ánh, kiến nghị" do "Bà Nga" mở ngày 02/03/2026 với:
        | Nguồn tiếp nhận                           | tiếp công dân                  |
        | Cấp ủy, cơ quan có trách nhiệm giải quyết | Ủy ban nhân dân phường Hoa Sữa |
        | Tóm tắt vụ việc                           | Ngập ngõ 12                    |
        | Nội dung                                  | Mưa là ngập, chưa ai xử lý     |
        | Người phản ánh, kiến nghị                 | Bà Mận, tổ 4                   |
        | Số người cùng kiến nghị                   | 1                              |
      Và ngày 03/03/2026 "Bà Nga" đã thực hiện "Phân loại" trên "ngập ngõ 12" với:
        | Phân loại | phản ánh |
      Và ngày 04/03/2026 "Ông Hải" đã thực hiện "Nhận giải quyết" trên "ngập ngõ 12"
      Và ngày 05/03/2026 "Ông Hải" đã thực hiện "Phân công" trên "ngập ngõ 12" với:
        | Cơ quan, đơn vị được giao giải quyết | Phòng Kinh tế, Hạ tầng và Đô thị phường Hoa Sữa |
      Và ngày 06/03/2026 "Ông Tú" đã thực hiện "Xác minh" trên "ngập ngõ 12"
      Và ngày 20/03/2026 "Ông Hải" đã thực hiện "Trả lời" trên "ngập ngõ 12" với:
        | Văn bản | 35-CV/UBND |

    Tình huống: Chủ tịch đã trả lời tự xác nhận khi không phải khắc phục
      Khi "Ông Hải" thử "Xác nhận đã giải quyết" trên "ngập ngõ 12" với:
        | Biên bản | Biên bản kiểm tra |
      Thì bị từ chối vì "đã thực hiện bước “Trả lời”"

  Quy tắc: Sau khi khắc phục, chỉ người không trả lời, không phải khắc phục mới được xác nhận, và phải có biên bản

    Bối cảnh:
      Biết hôm nay là ngày 02/03/2026
      Và "Ông Hải" là "Người đứng đầu" của "Ủy ban nhân dân phường Hoa Sữa"
      Và "Bà Nga" là "Người tiếp công dân" của "Ủy ban nhân dân phường Hoa Sữa"
      Và "Ông Tú" là "Cơ quan, đơn vị giải quyết" của "Phòng Kinh tế, Hạ tầng và Đô thị phường Hoa Sữa"
      Và "Ông Khoa" là "Người xác nhận kết quả khắc phục" của "Ủy ban nhân dân phường Hoa Sữa"
      Và "Ông Tú" là "Người xác nhận kết quả khắc phục" của "Ủy ban nhân dân phường Hoa Sữa"
      Và "Ông Hải" là "Người xác nhận kết quả khắc phục" của "Ủy ban nhân dân phường Hoa Sữa"
      Và hồ sơ "ngập ngõ 12" thuộc loại "Vụ việc, nội dung phản ánh, kiến nghị" do "Bà Nga" mở ngày 02/03/2026 với:
        | Nguồn tiếp nhận                           | tiếp công dân                  |
        | Cấp ủy, cơ quan có trách nhiệm giải quyết | Ủy ban nhân dân phường Hoa Sữa |
        | Tóm tắt vụ việc                           | Ngập ngõ 12                    |
        | Nội dung                                  | Mưa là ngập, chưa ai xử lý     |
        | Người phản ánh, kiến nghị                 | Bà Mận, tổ 4                   |
        | Số người cùng kiến nghị                   | 1                              |
      Và ngày 03/03/2026 "Bà Nga" đã thực hiện "Phân loại" trên "ngập ngõ 12" với:
        | Phân loại | phản ánh |
      Và ngày 04/03/2026 "Ông Hải" đã thực hiện "Nhận giải quyết" trên "ngập ngõ 12"
      Và ngày 05/03/2026 "Ông Hải" đã thực hiện "Phân công" trên "ngập ngõ 12" với:
        | Cơ quan, đơn vị được giao giải quyết | Phòng Kinh tế, Hạ tầng và Đô thị phường Hoa Sữa |
      Và ngày 06/03/2026 "Ông Tú" đã thực hiện "Xác minh" trên "ngập ngõ 12"
      Và ngày 20/03/2026 "Ông Hải" đã thực hiện "Trả lời" trên "ngập ngõ 12" với:
        | Văn bản | 35-CV/UBND |
      Và ngày 20/03/2026 "Ông Hải" đã thực hiện "Giao khắc phục" trên "ngập ngõ 12" với:
        | Người, tổ chức phải khắc phục | Ông Tú                       |
        | Kết quả, sản phẩm phải đạt    | Cống thoát nước ngõ 12 thông |
        | Hạn khắc phục                 | 30/04/2026                   |
      Và hôm nay là ngày 22/04/2026

    Khung tình huống: Ai không được xác nhận
      Khi "<người>" thử "Xác nhận đã giải quyết" trên "ngập ngõ 12" với:
        | Biên bản | Biên bản kiểm tra |
      Thì bị từ chối vì "<lý do>"

      Dữ liệu:
        | người   | lý do                                        |
        | Bà Nga  | không có thẩm quyền thực hiện bước này       |
        | Ông Hải | đã thực hiện bước “Trả lời”                  |
        | Ông Tú  | không được tự quyết định việc của chính mình |

    Tình huống: Xác nhận mà không có biên bản
      Khi "Ông Khoa" thử "Xác nhận đã giải quyết" trên "ngập ngõ 12"
      Thì bị từ chối vì "thiếu: biên bản"

  Quy tắc: Mở lại rồi giao khắc phục lần nữa thì có hồ sơ khắc phục thứ hai

    Bối cảnh:
      Biết hôm nay là ngày 02/03/2026
      Và "Ông Hải" là "Người đứng đầu" của "Ủy ban nhân dân phường Hoa Sữa"
      Và "Bà Nga" là "Người tiếp công dân" của "Ủy ban nhân dân phường Hoa Sữa"
      Và "Ông Tú" là "Cơ quan, đơn vị giải quyết" của "Phòng Kinh tế, Hạ tầng và Đô thị phường Hoa Sữa"
      Và "Ông Khoa" là "Người xác nhận kết quả khắc phục" của "Ủy ban nhân dân phường Hoa Sữa"
      Và "Ông Tú" là "Người xác nhận kết quả khắc phục" của "Ủy ban nhân dân phường Hoa Sữa"
      Và "Ông Hải" là "Người xác nhận kết quả khắc phục" của "Ủy ban nhân dân phường Hoa Sữa"
      Và hồ sơ "ngập ngõ 12" thuộc loại "Vụ việc, nội dung phản ánh, kiến nghị" do "Bà Nga" mở ngày 02/03/2026 với:
        | Nguồn tiếp nhận                           | tiếp công dân                  |
        | Cấp ủy, cơ quan có trách nhiệm giải quyết | Ủy ban nhân dân phường Hoa Sữa |
        | Tóm tắt vụ việc                           | Ngập ngõ 12                    |
        | Nội dung                                  | Mưa là ngập, chưa ai xử lý     |
        | Người phản ánh, kiến nghị                 | Bà Mận, tổ 4                   |
        | Số người cùng kiến nghị                   | 1                              |
      Và ngày 03/03/2026 "Bà Nga" đã thực hiện "Phân loại" trên "ngập ngõ 12" với:
        | Phân loại | phản ánh |
      Và ngày 04/03/2026 "Ông Hải" đã thực hiện "Nhận giải quyết" trên "ngập ngõ 12"
      Và ngày 05/03/2026 "Ông Hải" đã thực hiện "Phân công" trên "ngập ngõ 12" với:
        | Cơ quan, đơn vị được giao giải quyết | Phòng Kinh tế, Hạ tầng và Đô thị phường Hoa Sữa |
      Và ngày 06/03/2026 "Ông Tú" đã thực hiện "Xác minh" trên "ngập ngõ 12"
      Và ngày 20/03/2026 "Ông Hải" đã thực hiện "Trả lời" trên "ngập ngõ 12" với:
        | Văn bản | 35-CV/UBND |
      Và ngày 20/03/2026 "Ông Hải" đã thực hiện "Giao khắc phục" trên "ngập ngõ 12" với:
        | Người, tổ chức phải khắc phục | Phòng Kinh tế, Hạ tầng và Đô thị phường Hoa Sữa |
        | Kết quả, sản phẩm phải đạt    | Cống thoát nước ngõ 12 thông                    |
        | Hạn khắc phục                 | 30/04/2026                                      |
      Và ngày 22/04/2026 "Ông Hải" đã thực hiện "Mở lại" trên "ngập ngõ 12" với:
        | Lý do | Mưa ngày 21/4 lại ngập |
      Và ngày 22/04/2026 "Ông Hải" đã thực hiện "Xử lý tiếp" trên "ngập ngõ 12" với:
        | Cơ quan, đơn vị được giao giải quyết | Phòng Kinh tế, Hạ tầng và Đô thị phường Hoa Sữa |
      Và ngày 23/04/2026 "Ông Hải" đã thực hiện "Trả lời" trên "ngập ngõ 12" với:
        | Văn bản | 52-CV/UBND |

    Tình huống: Giao khắc phục lần hai
      Khi "Ông Hải" thực hiện "Giao khắc phục" trên "ngập ngõ 12" với:
        | Người, tổ chức phải khắc phục | Phòng Kinh tế, Hạ tầng và Đô thị phường Hoa Sữa |
        | Kết quả, sản phẩm phải đạt    | Thay đoạn cống hẹp ở đầu ngõ                    |
        | Hạn khắc phục                 | 29/05/2026                                      |
      Thì hồ sơ "ngập ngõ 12" ở trạng thái "Đang khắc phục"
      Và hồ sơ "ngập ngõ 12" có 2 hồ sơ "Khắc phục hạn chế, khuyết điểm; thực hiện kiến nghị"

  Quy tắc: Đơn có nhiều nội dung được tách ngay trong ngày tiếp nhận; mỗi nội dung tính hạn từ ngày tiếp nhận và gắn với đơn gốc

    Bối cảnh:
      Biết hôm nay là ngày 02/03/2026
      Và "Bà Nga" là "Người tiếp công dân" của "Ủy ban nhân dân phường Hoa Sữa"
      Và hồ sơ "đơn bà Mận" thuộc loại "Vụ việc, nội dung phản ánh, kiến nghị" do "Bà Nga" mở ngày 02/03/2026 với:
        | Nguồn tiếp nhận                           | đơn thư                        |
        | Cấp ủy, cơ quan có trách nhiệm giải quyết | Ủy ban nhân dân phường Hoa Sữa |
        | Tóm tắt vụ việc                           | Ngập ngõ và thu phí chợ        |
        | Nội dung                                  | Ngõ ngập, chợ thu phí cao      |
        | Người phản ánh, kiến nghị                 | Bà Mận, tổ 4                   |
        | Số người cùng kiến nghị                   | 3                              |

    Tình huống: Ghi quá số nội dung đã định
      Biết ngày 02/03/2026 "Bà Nga" đã thực hiện "Tách nội dung" trên "đơn bà Mận" với:
        | Số nội dung tách ra | 2 |
      Và ngày 02/03/2026 "Bà Nga" đã thực hiện "Ghi từng nội dung tách" trên "đơn bà Mận" với:
        | Tóm tắt nội dung tách ra | Ngập ngõ 12 |
        | Nội dung tách ra         | Mưa là ngập |
      Và ngày 02/03/2026 "Bà Nga" đã thực hiện "Ghi từng nội dung tách" trên "đơn bà Mận" với:
        | Tóm tắt nội dung tách ra | Phí chợ              |
        | Nội dung tách ra         | Thu quá mức niêm yết |
      Khi "Bà Nga" thử "Ghi từng nội dung tách" trên "đơn bà Mận" với:
        | Tóm tắt nội dung tách ra | Đèn đường hỏng        |
        | Nội dung tách ra         | Ba cột đèn không sáng |
      Thì bị từ chối vì "số nội dung đã tách"

    Tình huống: Đơn của một người cũng được tách
      Biết hồ sơ "đơn ông Tư" thuộc loại "Vụ việc, nội dung phản ánh, kiến nghị" do "Bà Nga" mở ngày 02/03/2026 với:
        | Nguồn tiếp nhận                           | đơn thư                                |
        | Cấp ủy, cơ quan có trách nhiệm giải quyết | Ủy ban nhân dân phường Hoa Sữa         |
        | Tóm tắt vụ việc                           | Đèn hỏng và vỉa hè bị chiếm            |
        | Nội dung                                  | Đèn không sáng, hàng quán chiếm lối đi |
        | Người phản ánh, kiến nghị                 | Ông Tư, tổ 9                           |
        | Số người cùng kiến nghị                   | 1                                      |
      Và ngày 02/03/2026 "Bà Nga" đã thực hiện "Tách nội dung" trên "đơn ông Tư" với:
        | Số nội dung tách ra | 2 |
      Khi "Bà Nga" thực hiện "Ghi từng nội dung tách" trên "đơn ông Tư" với:
        | Tóm tắt nội dung tách ra | Đèn đường hỏng        |
        | Nội dung tách ra         | Ba cột đèn không sáng |
      Thì hồ sơ "đơn ông Tư" có 1 hồ sơ "Vụ việc, nội dung phản ánh, kiến nghị" ở trạng thái "Đã ghi sổ, tiếp nhận"

  Quy tắc: Nội dung ghi tại hội nghị được tiếp nhận ngay trong ngày

    Bối cảnh:
      Biết hôm nay là ngày 02/03/2026
      Và "Ông Bách" là "Người đứng đầu" của "Đảng ủy phường Hoa Sữa"
      Và "Bà Lan" là "Văn phòng cấp ủy" của "Đảng ủy phường Hoa Sữa"
      Và "Bà Nga" là "Người tiếp công dân" của "Đảng ủy phường Hoa Sữa"
      Và hồ sơ "đối thoại quý I" thuộc loại "Hội nghị đối thoại với nhân dân" do "Bà Lan" mở ngày 02/03/2026 với:
        | Đơn vị tổ chức đối thoại | Đảng ủy phường Hoa Sữa |
        | Cấp tổ chức              | cấp xã, phường         |
        | Loại đối thoại           | định kỳ                |
        | Người chủ trì đối thoại  | Ông Bách               |
        | Ngày tổ chức             | 20/03/2026             |
      Và ngày 20/03/2026 "Ông Bách" đã thực hiện "Khai mạc" trên "đối thoại quý I" với:
        | Số người dự | 180 |

    Tình huống: Nội dung vừa ghi
      Biết ngày 20/03/2026 "Bà Lan" đã thực hiện "Ghi nội dung" trên "đối thoại quý I" với:
        | Tóm tắt nội dung     | Giờ mở cửa nhà văn hóa |
        | Nội dung kiến nghị   | Mở thêm buổi tối       |
        | Trả lời tại hội nghị | có                     |
      Và "giờ mở cửa" là hồ sơ "Vụ việc, nội dung phản ánh, kiến nghị" phát sinh từ "đối thoại quý I"
      Khi đến ngày 21/03/2026
      Thì hồ sơ "giờ mở cửa" có "Ngày tiếp nhận" là "20/03/2026"

  Quy tắc: Trả lời tại hội nghị phải có biên bản và được tính là đã trả lời

    Bối cảnh:
      Biết hôm nay là ngày 02/03/2026
      Và "Ông Bách" là "Người đứng đầu" của "Đảng ủy phường Hoa Sữa"
      Và "Bà Lan" là "Văn phòng cấp ủy" của "Đảng ủy phường Hoa Sữa"
      Và "Bà Nga" là "Người tiếp công dân" của "Đảng ủy phường Hoa Sữa"
      Và hồ sơ "đối thoại quý I" thuộc loại "Hội nghị đối thoại với nhân dân" do "Bà Lan" mở ngày 02/03/2026 với:
        | Đơn vị tổ chức đối thoại | Đảng ủy phường Hoa Sữa |
        | Cấp tổ chức              | cấp xã, phường         |
        | Loại đối thoại           | định kỳ                |
        | Người chủ trì đối thoại  | Ông Bách               |
        | Ngày tổ chức             | 20/03/2026             |
      Và ngày 20/03/2026 "Ông Bách" đã thực hiện "Khai mạc" trên "đối thoại quý I" với:
        | Số người dự | 180 |
      Và ngày 20/03/2026 "Bà Lan" đã thực hiện "Ghi nội dung" trên "đối thoại quý I" với:
        | Tóm tắt nội dung     | Giờ mở cửa nhà văn hóa |
        | Nội dung kiến nghị   | Mở thêm buổi tối       |
        | Trả lời tại hội nghị | có                     |
      Và "giờ mở cửa" là hồ sơ "Vụ việc, nội dung phản ánh, kiến nghị" phát sinh từ "đối thoại quý I"
      Và ngày 23/03/2026 "Bà Nga" đã thực hiện "Phân loại" trên "giờ mở cửa" với:
        | Phân loại | kiến nghị |
      Và ngày 23/03/2026 "Ông Bách" đã thực hiện "Nhận giải quyết" trên "giờ mở cửa"

    Tình huống: Không có biên bản
      Khi "Ông Bách" thử "Trả lời" trên "giờ mở cửa"
      Thì bị từ chối vì "thiếu: biên bản"

    Tình huống: Có biên bản
      Biết ngày 23/03/2026 "Ông Bách" đã thực hiện "Trả lời" trên "giờ mở cửa" với:
        | Biên bản | Biên bản đối thoại |
      Khi đến ngày 27/04/2026
      Thì hồ sơ "giờ mở cửa" ở trạng thái "Đã trả lời, thông báo kết quả"
      Và hồ sơ "giờ mở cửa" không quá hạn "Giải quyết, trả lời kết quả"
