# language: vi
Tính năng: Phản ánh, kiến nghị, góp ý: mọi bước, mọi trường hợp bị từ chối

  Bối cảnh:
    Biết hôm nay là ngày 05/01/2026
    Và "Ông Bình" là "Ban Thường trực Ủy ban Mặt trận Tổ quốc" của "Ủy ban Mặt trận Tổ quốc phường Hoa Sữa"
    Và "Ông Cường" là "Văn phòng cấp ủy" của "Đảng ủy phường Hoa Sữa"
    Và "Bà Lan" là "Cấp ủy" của "Đảng ủy phường Hoa Sữa"
    Và "Bà Mai" là "Người đứng đầu" của "Đảng ủy phường Hoa Sữa"
    Và "Bà Thu" là "Cơ quan, đơn vị giải quyết" của "Ban Xây dựng Đảng phường Hoa Sữa"
    Và "Ông Giang" là "Người xác nhận kết quả khắc phục" của "Đảng ủy phường Hoa Sữa"
    Và "Bà Hoa" là "Người tiếp công dân" của "Đảng ủy phường Hoa Sữa"
    Và "Ông An" là "Người đứng đầu" của "Trường Tiểu học Hoa Sữa"
    Và "Ông Dũng" là "Người đứng đầu" của "Trường Tiểu học Hoa Sữa"

  Quy tắc: Mở hồ sơ

    Tình huống: “Ghi sổ” bị từ chối: không có thẩm quyền
      Khi "Bà Lan" thử mở hồ sơ "phản ánh, kiến nghị, góp ý số 1" thuộc loại "Phản ánh, kiến nghị, góp ý" với:
        | Nguồn ý kiến                       | ý kiến góp ý của Mặt trận Tổ quốc      |
        | Người được góp ý                   | Ông An                                 |
        | Cấp ủy có trách nhiệm trả lời      | Đảng ủy phường Hoa Sữa                 |
        | Nội dung ý kiến                    | Như trong hồ sơ kèm theo               |
        | Ủy ban Mặt trận Tổ quốc gửi ý kiến | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"

    Tình huống: “Ghi sổ” bị từ chối: thiếu thông tin, giấy tờ
      Khi "Bà Lan" thử mở hồ sơ "phản ánh, kiến nghị, góp ý số 1" thuộc loại "Phản ánh, kiến nghị, góp ý"
      Thì bị từ chối vì "thiếu: Nguồn ý kiến"
      Và bị từ chối vì "thiếu: Người được góp ý"
      Và bị từ chối vì "thiếu: Cấp ủy có trách nhiệm trả lời"
      Và bị từ chối vì "thiếu: Nội dung ý kiến"

    Tình huống: “Ghi sổ”: Đã ghi sổ, tiếp nhận
      Khi "Ông Bình" mở hồ sơ "phản ánh, kiến nghị, góp ý số 1" thuộc loại "Phản ánh, kiến nghị, góp ý" với:
        | Nguồn ý kiến                       | ý kiến góp ý của Mặt trận Tổ quốc      |
        | Người được góp ý                   | Ông An                                 |
        | Cấp ủy có trách nhiệm trả lời      | Đảng ủy phường Hoa Sữa                 |
        | Nội dung ý kiến                    | Như trong hồ sơ kèm theo               |
        | Ủy ban Mặt trận Tổ quốc gửi ý kiến | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
      Thì hồ sơ "phản ánh, kiến nghị, góp ý số 1" ở trạng thái "Đã ghi sổ, tiếp nhận"
      Và hồ sơ "phản ánh, kiến nghị, góp ý số 1" có "Ngày tiếp nhận" là "05/01/2026"

  Quy tắc: Hồ sơ “Phản ánh, kiến nghị, góp ý” ở trạng thái “Đã ghi sổ, tiếp nhận”

    Bối cảnh:
      Biết hồ sơ "phản ánh, kiến nghị, góp ý số 1" thuộc loại "Phản ánh, kiến nghị, góp ý" do "Ông Bình" mở ngày 05/01/2026 với:
        | Nguồn ý kiến                       | ý kiến góp ý của Mặt trận Tổ quốc      |
        | Người được góp ý                   | Ông An                                 |
        | Cấp ủy có trách nhiệm trả lời      | Đảng ủy phường Hoa Sữa                 |
        | Nội dung ý kiến                    | Như trong hồ sơ kèm theo               |
        | Ủy ban Mặt trận Tổ quốc gửi ý kiến | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |

    Tình huống: “Rút” khi “Đã ghi sổ, tiếp nhận”: Người phản ánh đã rút
      Biết hôm nay là ngày 06/01/2026
      Khi "Ông Bình" thực hiện "Rút" trên "phản ánh, kiến nghị, góp ý số 1" với:
        | Lý do | Theo kết quả xem xét hồ sơ |
      Thì hồ sơ "phản ánh, kiến nghị, góp ý số 1" ở trạng thái "Người phản ánh đã rút"

    Tình huống: “Phân loại” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 06/01/2026
      Khi "Bà Mai" thử "Phân loại" trên "phản ánh, kiến nghị, góp ý số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: Phân loại"

    Tình huống: “Phân loại” bị từ chối: việc của chính mình hoặc đã làm bước trước
      Biết hôm nay là ngày 06/01/2026
      Khi "Ông An" thử "Phân loại" trên "phản ánh, kiến nghị, góp ý số 1"
      Thì bị từ chối vì "không được tự quyết định việc của chính mình (Người được góp ý)"

    Tình huống: “Rút” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 06/01/2026
      Khi "Ông Cường" thử "Rút" trên "phản ánh, kiến nghị, góp ý số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: lý do"

    Tình huống: “Rút” bị từ chối: việc của chính mình hoặc đã làm bước trước
      Biết hôm nay là ngày 06/01/2026
      Khi "Ông An" thử "Rút" trên "phản ánh, kiến nghị, góp ý số 1"
      Thì bị từ chối vì "không được tự quyết định việc của chính mình (Người được góp ý)"

    Tình huống: “Rút” khi “Đã ghi sổ, tiếp nhận”: Người phản ánh đã rút (2)
      Biết hôm nay là ngày 06/01/2026
      Khi "Bà Hoa" thực hiện "Rút" trên "phản ánh, kiến nghị, góp ý số 1" với:
        | Lý do | Theo kết quả xem xét hồ sơ |
      Thì hồ sơ "phản ánh, kiến nghị, góp ý số 1" ở trạng thái "Người phản ánh đã rút"

    Tình huống: Quá hạn “Trả lời ý kiến phản ánh”
      Khi đến ngày 31/01/2026
      Thì hạn "Trả lời ý kiến phản ánh" của "phản ánh, kiến nghị, góp ý số 1" là ngày 30/01/2026
      Và hồ sơ "phản ánh, kiến nghị, góp ý số 1" quá hạn "Trả lời ý kiến phản ánh"

  Quy tắc: Hồ sơ “Phản ánh, kiến nghị, góp ý” ở trạng thái “Đã phân loại”

    Bối cảnh:
      Biết hồ sơ "phản ánh, kiến nghị, góp ý số 1" thuộc loại "Phản ánh, kiến nghị, góp ý" do "Ông Bình" mở ngày 05/01/2026 với:
        | Nguồn ý kiến                       | ý kiến góp ý của Mặt trận Tổ quốc      |
        | Người được góp ý                   | Ông An                                 |
        | Cấp ủy có trách nhiệm trả lời      | Đảng ủy phường Hoa Sữa                 |
        | Nội dung ý kiến                    | Như trong hồ sơ kèm theo               |
        | Ủy ban Mặt trận Tổ quốc gửi ý kiến | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
      Và ngày 06/01/2026 "Ông Cường" thay mặt "Cấp ủy" đã thực hiện "Phân loại" trên "phản ánh, kiến nghị, góp ý số 1" với:
        | Phân loại | kiến nghị |

    Tình huống: “Rút” khi “Đã phân loại”: Người phản ánh đã rút
      Biết hôm nay là ngày 07/01/2026
      Khi "Ông Bình" thực hiện "Rút" trên "phản ánh, kiến nghị, góp ý số 1" với:
        | Lý do | Theo kết quả xem xét hồ sơ |
      Thì hồ sơ "phản ánh, kiến nghị, góp ý số 1" ở trạng thái "Người phản ánh đã rút"

    Tình huống: “Nhận giải quyết” bị từ chối: không có thẩm quyền
      Biết hôm nay là ngày 07/01/2026
      Khi "Ông Cường" thử "Nhận giải quyết" trên "phản ánh, kiến nghị, góp ý số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"

    Tình huống: “Nhận giải quyết” bị từ chối: việc của chính mình hoặc đã làm bước trước
      Biết hôm nay là ngày 07/01/2026
      Khi "Ông An" thử "Nhận giải quyết" trên "phản ánh, kiến nghị, góp ý số 1"
      Thì bị từ chối vì "không được tự quyết định việc của chính mình (Người được góp ý)"

  Quy tắc: Hồ sơ “Phản ánh, kiến nghị, góp ý” ở trạng thái “Người phản ánh đã rút”

    Bối cảnh:
      Biết hồ sơ "phản ánh, kiến nghị, góp ý số 1" thuộc loại "Phản ánh, kiến nghị, góp ý" do "Ông Bình" mở ngày 05/01/2026 với:
        | Nguồn ý kiến                       | ý kiến góp ý của Mặt trận Tổ quốc      |
        | Người được góp ý                   | Ông An                                 |
        | Cấp ủy có trách nhiệm trả lời      | Đảng ủy phường Hoa Sữa                 |
        | Nội dung ý kiến                    | Như trong hồ sơ kèm theo               |
        | Ủy ban Mặt trận Tổ quốc gửi ý kiến | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
      Và ngày 06/01/2026 "Ông Bình" đã thực hiện "Rút" trên "phản ánh, kiến nghị, góp ý số 1" với:
        | Lý do | Theo kết quả xem xét hồ sơ |

    Tình huống: “Mở lại” khi “Người phản ánh đã rút”: Mở lại
      Biết hôm nay là ngày 07/01/2026
      Khi "Ông Cường" thay mặt "Cấp ủy" thực hiện "Mở lại" trên "phản ánh, kiến nghị, góp ý số 1" với:
        | Lý do | Theo kết quả xem xét hồ sơ |
      Thì hồ sơ "phản ánh, kiến nghị, góp ý số 1" ở trạng thái "Mở lại"

    Tình huống: “Mở lại” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 07/01/2026
      Khi "Ông Cường" thử "Mở lại" trên "phản ánh, kiến nghị, góp ý số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: lý do"

    Tình huống: “Mở lại” bị từ chối: việc của chính mình hoặc đã làm bước trước
      Biết hôm nay là ngày 07/01/2026
      Khi "Ông An" thử "Mở lại" trên "phản ánh, kiến nghị, góp ý số 1"
      Thì bị từ chối vì "không được tự quyết định việc của chính mình (Người được góp ý)"

  Quy tắc: Hồ sơ “Phản ánh, kiến nghị, góp ý” ở trạng thái “Mở lại”

    Bối cảnh:
      Biết hồ sơ "phản ánh, kiến nghị, góp ý số 1" thuộc loại "Phản ánh, kiến nghị, góp ý" do "Ông Bình" mở ngày 05/01/2026 với:
        | Nguồn ý kiến                       | ý kiến góp ý của Mặt trận Tổ quốc      |
        | Người được góp ý                   | Ông An                                 |
        | Cấp ủy có trách nhiệm trả lời      | Đảng ủy phường Hoa Sữa                 |
        | Nội dung ý kiến                    | Như trong hồ sơ kèm theo               |
        | Ủy ban Mặt trận Tổ quốc gửi ý kiến | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
      Và ngày 06/01/2026 "Ông Bình" đã thực hiện "Rút" trên "phản ánh, kiến nghị, góp ý số 1" với:
        | Lý do | Theo kết quả xem xét hồ sơ |
      Và ngày 07/01/2026 "Ông Cường" thay mặt "Cấp ủy" đã thực hiện "Mở lại" trên "phản ánh, kiến nghị, góp ý số 1" với:
        | Lý do | Theo kết quả xem xét hồ sơ |

    Tình huống: “Xử lý tiếp” khi “Mở lại”: Đã giao cơ quan tham mưu, giải quyết
      Biết hôm nay là ngày 08/01/2026
      Khi "Ông Cường" thay mặt "Cấp ủy" thực hiện "Xử lý tiếp" trên "phản ánh, kiến nghị, góp ý số 1" với:
        | Cơ quan, đơn vị được giao giải quyết | Ban Xây dựng Đảng phường Hoa Sữa |
      Thì hồ sơ "phản ánh, kiến nghị, góp ý số 1" ở trạng thái "Đã giao cơ quan tham mưu, giải quyết"

    Tình huống: “Xử lý tiếp” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 08/01/2026
      Khi "Ông Cường" thử "Xử lý tiếp" trên "phản ánh, kiến nghị, góp ý số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: Cơ quan, đơn vị được giao giải quyết"

    Tình huống: “Xử lý tiếp” bị từ chối: việc của chính mình hoặc đã làm bước trước
      Biết hôm nay là ngày 08/01/2026
      Khi "Ông An" thử "Xử lý tiếp" trên "phản ánh, kiến nghị, góp ý số 1"
      Thì bị từ chối vì "không được tự quyết định việc của chính mình (Người được góp ý)"

  Quy tắc: Hồ sơ “Phản ánh, kiến nghị, góp ý” ở trạng thái “Thụ lý, nhận giải quyết”

    Bối cảnh:
      Biết hồ sơ "phản ánh, kiến nghị, góp ý số 1" thuộc loại "Phản ánh, kiến nghị, góp ý" do "Ông Bình" mở ngày 05/01/2026 với:
        | Nguồn ý kiến                       | ý kiến góp ý của Mặt trận Tổ quốc      |
        | Người được góp ý                   | Ông An                                 |
        | Cấp ủy có trách nhiệm trả lời      | Đảng ủy phường Hoa Sữa                 |
        | Nội dung ý kiến                    | Như trong hồ sơ kèm theo               |
        | Ủy ban Mặt trận Tổ quốc gửi ý kiến | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
      Và ngày 06/01/2026 "Ông Cường" thay mặt "Cấp ủy" đã thực hiện "Phân loại" trên "phản ánh, kiến nghị, góp ý số 1" với:
        | Phân loại | kiến nghị |
      Và ngày 07/01/2026 "Ông Cường" thay mặt "Cấp ủy" đã thực hiện "Nhận giải quyết" trên "phản ánh, kiến nghị, góp ý số 1"

    Tình huống: “Phân công” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 08/01/2026
      Khi "Ông Cường" thử "Phân công" trên "phản ánh, kiến nghị, góp ý số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: Cơ quan, đơn vị được giao giải quyết"

    Tình huống: “Trả lời” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 08/01/2026
      Khi "Ông Cường" thử "Trả lời" trên "phản ánh, kiến nghị, góp ý số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: văn bản (số, ngày)"

    Tình huống: “Trả lời” bị từ chối: việc của chính mình hoặc đã làm bước trước
      Biết hôm nay là ngày 08/01/2026
      Khi "Ông An" thử "Trả lời" trên "phản ánh, kiến nghị, góp ý số 1"
      Thì bị từ chối vì "không được tự quyết định việc của chính mình (Người được góp ý)"

    Tình huống: “Gia hạn” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 08/01/2026
      Khi "Ông Cường" thử "Gia hạn" trên "phản ánh, kiến nghị, góp ý số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: lý do"
      Và bị từ chối vì "thiếu: văn bản (số, ngày)"

    Tình huống: “Gia hạn” bị từ chối: việc của chính mình hoặc đã làm bước trước
      Biết hôm nay là ngày 08/01/2026
      Khi "Ông An" thử "Gia hạn" trên "phản ánh, kiến nghị, góp ý số 1"
      Thì bị từ chối vì "không được tự quyết định việc của chính mình (Người được góp ý)"

    Tình huống: “Đôn đốc” bị từ chối: không có thẩm quyền
      Biết hôm nay là ngày 08/01/2026
      Khi "Ông Cường" thử "Đôn đốc" trên "phản ánh, kiến nghị, góp ý số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"

    Tình huống: “Đôn đốc” bị từ chối: việc của chính mình hoặc đã làm bước trước
      Biết hôm nay là ngày 08/01/2026
      Khi "Ông An" thử "Đôn đốc" trên "phản ánh, kiến nghị, góp ý số 1"
      Thì bị từ chối vì "không được tự quyết định việc của chính mình (Người được góp ý)"

    Tình huống: “Tạm gác” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 08/01/2026
      Khi "Ông Cường" thử "Tạm gác" trên "phản ánh, kiến nghị, góp ý số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: lý do"

    Tình huống: “Tạm gác” bị từ chối: việc của chính mình hoặc đã làm bước trước
      Biết hôm nay là ngày 08/01/2026
      Khi "Ông An" thử "Tạm gác" trên "phản ánh, kiến nghị, góp ý số 1"
      Thì bị từ chối vì "không được tự quyết định việc của chính mình (Người được góp ý)"

    Tình huống: “Tạm gác” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ, chưa đúng điều kiện
      Biết hôm nay là ngày 08/01/2026
      Khi "Ông Cường" thử "Tạm gác" trên "phản ánh, kiến nghị, góp ý số 1"
      Thì bị từ chối vì "yêu cầu: thời điểm tiếp tục xử lý lớn hơn ngày thực hiện"

    Tình huống: “Tạm gác” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ, chưa đúng điều kiện (2)
      Biết hôm nay là ngày 08/01/2026
      Khi "Ông Cường" thử "Tạm gác" trên "phản ánh, kiến nghị, góp ý số 1"
      Thì bị từ chối vì "yêu cầu: thời điểm tiếp tục xử lý lớn hơn ngày thực hiện"

  Quy tắc: Hồ sơ “Phản ánh, kiến nghị, góp ý” ở trạng thái “Đã giao cơ quan tham mưu, giải quyết”

    Bối cảnh:
      Biết hồ sơ "phản ánh, kiến nghị, góp ý số 1" thuộc loại "Phản ánh, kiến nghị, góp ý" do "Ông Bình" mở ngày 05/01/2026 với:
        | Nguồn ý kiến                       | ý kiến góp ý của Mặt trận Tổ quốc      |
        | Người được góp ý                   | Ông An                                 |
        | Cấp ủy có trách nhiệm trả lời      | Đảng ủy phường Hoa Sữa                 |
        | Nội dung ý kiến                    | Như trong hồ sơ kèm theo               |
        | Ủy ban Mặt trận Tổ quốc gửi ý kiến | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
      Và ngày 06/01/2026 "Ông Cường" thay mặt "Cấp ủy" đã thực hiện "Phân loại" trên "phản ánh, kiến nghị, góp ý số 1" với:
        | Phân loại | kiến nghị |
      Và ngày 07/01/2026 "Ông Cường" thay mặt "Cấp ủy" đã thực hiện "Nhận giải quyết" trên "phản ánh, kiến nghị, góp ý số 1"
      Và ngày 08/01/2026 "Ông Cường" thay mặt "Cấp ủy" đã thực hiện "Phân công" trên "phản ánh, kiến nghị, góp ý số 1" với:
        | Cơ quan, đơn vị được giao giải quyết | Ban Xây dựng Đảng phường Hoa Sữa |

    Tình huống: “Trả lời” khi “Đã giao cơ quan tham mưu, giải quyết”: Đã trả lời, thông báo kết quả
      Biết hôm nay là ngày 09/01/2026
      Khi "Ông Cường" thay mặt "Cấp ủy" thực hiện "Trả lời" trên "phản ánh, kiến nghị, góp ý số 1" với:
        | Văn bản (số, ngày) | 15-QĐ/ĐU |
      Thì hồ sơ "phản ánh, kiến nghị, góp ý số 1" ở trạng thái "Đã trả lời, thông báo kết quả"

    Tình huống: “Gia hạn” khi “Đã giao cơ quan tham mưu, giải quyết”: Đã giao cơ quan tham mưu, giải quyết
      Biết hôm nay là ngày 09/01/2026
      Khi "Ông Cường" thay mặt "Cấp ủy" thực hiện "Gia hạn" trên "phản ánh, kiến nghị, góp ý số 1" với:
        | Lý do              | Theo kết quả xem xét hồ sơ |
        | Văn bản (số, ngày) | 15-QĐ/ĐU                   |
      Thì hồ sơ "phản ánh, kiến nghị, góp ý số 1" ở trạng thái "Đã giao cơ quan tham mưu, giải quyết"

    Tình huống: “Đôn đốc” khi “Đã giao cơ quan tham mưu, giải quyết”: Đã giao cơ quan tham mưu, giải quyết
      Biết hôm nay là ngày 09/01/2026
      Khi "Bà Mai" thực hiện "Đôn đốc" trên "phản ánh, kiến nghị, góp ý số 1"
      Thì hồ sơ "phản ánh, kiến nghị, góp ý số 1" ở trạng thái "Đã giao cơ quan tham mưu, giải quyết"

    Tình huống: “Rút” khi “Đã giao cơ quan tham mưu, giải quyết”: Người phản ánh đã rút
      Biết hôm nay là ngày 09/01/2026
      Khi "Ông Bình" thực hiện "Rút" trên "phản ánh, kiến nghị, góp ý số 1" với:
        | Lý do | Theo kết quả xem xét hồ sơ |
      Thì hồ sơ "phản ánh, kiến nghị, góp ý số 1" ở trạng thái "Người phản ánh đã rút"

    Tình huống: “Tạm gác” khi “Đã giao cơ quan tham mưu, giải quyết”: Tạm gác lại (có thời điểm tiếp tục)
      Biết hôm nay là ngày 09/01/2026
      Khi "Ông Cường" thay mặt "Cấp ủy" thực hiện "Tạm gác" trên "phản ánh, kiến nghị, góp ý số 1" với:
        | Lý do                    | Theo kết quả xem xét hồ sơ |
        | Thời điểm tiếp tục xử lý | 08/02/2026                 |
      Thì hồ sơ "phản ánh, kiến nghị, góp ý số 1" ở trạng thái "Tạm gác lại (có thời điểm tiếp tục)"

    Tình huống: “Xác minh” bị từ chối: không có thẩm quyền
      Biết hôm nay là ngày 09/01/2026
      Khi "Ông Bình" thử "Xác minh" trên "phản ánh, kiến nghị, góp ý số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"

    Tình huống: “Xác minh” bị từ chối: việc của chính mình hoặc đã làm bước trước
      Biết hôm nay là ngày 09/01/2026
      Khi "Ông An" thử "Xác minh" trên "phản ánh, kiến nghị, góp ý số 1"
      Thì bị từ chối vì "không được tự quyết định việc của chính mình (Người được góp ý)"

  Quy tắc: Hồ sơ “Phản ánh, kiến nghị, góp ý” ở trạng thái “Đã trả lời, thông báo kết quả”

    Bối cảnh:
      Biết hồ sơ "phản ánh, kiến nghị, góp ý số 1" thuộc loại "Phản ánh, kiến nghị, góp ý" do "Ông Bình" mở ngày 05/01/2026 với:
        | Nguồn ý kiến                       | ý kiến góp ý của Mặt trận Tổ quốc      |
        | Người được góp ý                   | Ông An                                 |
        | Cấp ủy có trách nhiệm trả lời      | Đảng ủy phường Hoa Sữa                 |
        | Nội dung ý kiến                    | Như trong hồ sơ kèm theo               |
        | Ủy ban Mặt trận Tổ quốc gửi ý kiến | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
      Và ngày 06/01/2026 "Ông Cường" thay mặt "Cấp ủy" đã thực hiện "Phân loại" trên "phản ánh, kiến nghị, góp ý số 1" với:
        | Phân loại | kiến nghị |
      Và ngày 07/01/2026 "Ông Cường" thay mặt "Cấp ủy" đã thực hiện "Nhận giải quyết" trên "phản ánh, kiến nghị, góp ý số 1"
      Và ngày 08/01/2026 "Ông Cường" thay mặt "Cấp ủy" đã thực hiện "Trả lời" trên "phản ánh, kiến nghị, góp ý số 1" với:
        | Văn bản (số, ngày) | 14-QĐ/ĐU |

    Tình huống: “Giao khắc phục” khi “Đã trả lời, thông báo kết quả”: Đang khắc phục
      Biết hôm nay là ngày 09/01/2026
      Khi "Ông Cường" thay mặt "Cấp ủy" thực hiện "Giao khắc phục" trên "phản ánh, kiến nghị, góp ý số 1" với:
        | Người, tổ chức phải khắc phục | Ông Dũng                 |
        | Kết quả, sản phẩm phải đạt    | Như trong hồ sơ kèm theo |
        | Hạn khắc phục                 | 08/02/2026               |
      Thì hồ sơ "phản ánh, kiến nghị, góp ý số 1" ở trạng thái "Đang khắc phục"
      Và hồ sơ "phản ánh, kiến nghị, góp ý số 1" có 1 hồ sơ "Khắc phục hạn chế, khuyết điểm; thực hiện kiến nghị" ở trạng thái "Đã giao"

    Tình huống: “Kết thúc do không đúng” khi “Đã trả lời, thông báo kết quả”: Đã xác minh, không đúng
      Biết hôm nay là ngày 09/01/2026
      Khi "Ông Cường" thay mặt "Cấp ủy" thực hiện "Kết thúc do không đúng" trên "phản ánh, kiến nghị, góp ý số 1" với:
        | Biên bản           | Biên bản ngày 09/01/2026 |
        | Văn bản (số, ngày) | 15-QĐ/ĐU                 |
      Thì hồ sơ "phản ánh, kiến nghị, góp ý số 1" ở trạng thái "Đã xác minh, không đúng"

    Tình huống: “Tạm gác” khi “Đã trả lời, thông báo kết quả”: Tạm gác lại (có thời điểm tiếp tục)
      Biết hôm nay là ngày 09/01/2026
      Khi "Ông Cường" thay mặt "Cấp ủy" thực hiện "Tạm gác" trên "phản ánh, kiến nghị, góp ý số 1" với:
        | Lý do                    | Theo kết quả xem xét hồ sơ |
        | Thời điểm tiếp tục xử lý | 08/02/2026                 |
      Thì hồ sơ "phản ánh, kiến nghị, góp ý số 1" ở trạng thái "Tạm gác lại (có thời điểm tiếp tục)"

    Tình huống: “Mở lại” khi “Đã trả lời, thông báo kết quả”: Mở lại
      Biết hôm nay là ngày 09/01/2026
      Khi "Ông Cường" thay mặt "Cấp ủy" thực hiện "Mở lại" trên "phản ánh, kiến nghị, góp ý số 1" với:
        | Lý do | Theo kết quả xem xét hồ sơ |
      Thì hồ sơ "phản ánh, kiến nghị, góp ý số 1" ở trạng thái "Mở lại"

    Tình huống: “Giao khắc phục” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 09/01/2026
      Khi "Ông Cường" thử "Giao khắc phục" trên "phản ánh, kiến nghị, góp ý số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: Người, tổ chức phải khắc phục"
      Và bị từ chối vì "thiếu: Kết quả, sản phẩm phải đạt"
      Và bị từ chối vì "thiếu: Hạn khắc phục"

    Tình huống: “Giao khắc phục” bị từ chối: việc của chính mình hoặc đã làm bước trước
      Biết hôm nay là ngày 09/01/2026
      Khi "Ông An" thử "Giao khắc phục" trên "phản ánh, kiến nghị, góp ý số 1"
      Thì bị từ chối vì "không được tự quyết định việc của chính mình (Người được góp ý)"

    Tình huống: “Xác nhận đã giải quyết” bị từ chối: việc của chính mình hoặc đã làm bước trước, không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 09/01/2026
      Khi "Ông Cường" thử "Xác nhận đã giải quyết" trên "phản ánh, kiến nghị, góp ý số 1"
      Thì bị từ chối vì "đã thực hiện bước “Trả lời”, nên phải là người khác làm bước này"
      Và bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: biên bản"

    Tình huống: “Xác nhận đã giải quyết” bị từ chối: việc của chính mình hoặc đã làm bước trước
      Biết hôm nay là ngày 09/01/2026
      Khi "Ông An" thử "Xác nhận đã giải quyết" trên "phản ánh, kiến nghị, góp ý số 1"
      Thì bị từ chối vì "không được tự quyết định việc của chính mình (Người được góp ý)"

    Tình huống: “Kết thúc sau giải trình” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 09/01/2026
      Khi "Ông Cường" thử "Kết thúc sau giải trình" trên "phản ánh, kiến nghị, góp ý số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: lý do"

    Tình huống: “Kết thúc sau giải trình” bị từ chối: việc của chính mình hoặc đã làm bước trước
      Biết hôm nay là ngày 09/01/2026
      Khi "Ông An" thử "Kết thúc sau giải trình" trên "phản ánh, kiến nghị, góp ý số 1"
      Thì bị từ chối vì "không được tự quyết định việc của chính mình (Người được góp ý)"

    Tình huống: “Kết thúc do không đúng” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 09/01/2026
      Khi "Ông Cường" thử "Kết thúc do không đúng" trên "phản ánh, kiến nghị, góp ý số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: biên bản"
      Và bị từ chối vì "thiếu: văn bản (số, ngày)"

    Tình huống: “Kết thúc do không đúng” bị từ chối: việc của chính mình hoặc đã làm bước trước
      Biết hôm nay là ngày 09/01/2026
      Khi "Ông An" thử "Kết thúc do không đúng" trên "phản ánh, kiến nghị, góp ý số 1"
      Thì bị từ chối vì "không được tự quyết định việc của chính mình (Người được góp ý)"

    Tình huống: Đã làm đúng hạn “Trả lời ý kiến phản ánh”
      Khi đến ngày 31/01/2026
      Thì hồ sơ "phản ánh, kiến nghị, góp ý số 1" không quá hạn "Trả lời ý kiến phản ánh"

    Tình huống: “Kết thúc sau giải trình” khi “Đã trả lời, thông báo kết quả”: Đã giải trình, cung cấp thông tin
      Biết hôm nay là ngày 09/01/2026
      Khi "Ông Cường" thay mặt "Cấp ủy" thực hiện "Kết thúc sau giải trình" trên "phản ánh, kiến nghị, góp ý số 1" với:
        | Lý do | Theo kết quả xem xét hồ sơ |
      Thì hồ sơ "phản ánh, kiến nghị, góp ý số 1" ở trạng thái "Đã giải trình, cung cấp thông tin"

  Quy tắc: Hồ sơ “Phản ánh, kiến nghị, góp ý” ở trạng thái “Tạm gác lại (có thời điểm tiếp tục)”

    Bối cảnh:
      Biết hồ sơ "phản ánh, kiến nghị, góp ý số 1" thuộc loại "Phản ánh, kiến nghị, góp ý" do "Ông Bình" mở ngày 05/01/2026 với:
        | Nguồn ý kiến                       | ý kiến góp ý của Mặt trận Tổ quốc      |
        | Người được góp ý                   | Ông An                                 |
        | Cấp ủy có trách nhiệm trả lời      | Đảng ủy phường Hoa Sữa                 |
        | Nội dung ý kiến                    | Như trong hồ sơ kèm theo               |
        | Ủy ban Mặt trận Tổ quốc gửi ý kiến | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
      Và ngày 06/01/2026 "Ông Cường" thay mặt "Cấp ủy" đã thực hiện "Phân loại" trên "phản ánh, kiến nghị, góp ý số 1" với:
        | Phân loại | kiến nghị |
      Và ngày 07/01/2026 "Ông Cường" thay mặt "Cấp ủy" đã thực hiện "Nhận giải quyết" trên "phản ánh, kiến nghị, góp ý số 1"
      Và ngày 08/01/2026 "Ông Cường" thay mặt "Cấp ủy" đã thực hiện "Tạm gác" trên "phản ánh, kiến nghị, góp ý số 1" với:
        | Lý do                    | Theo kết quả xem xét hồ sơ |
        | Thời điểm tiếp tục xử lý | 07/02/2026                 |

    Tình huống: Quá hạn “Thời điểm tiếp tục xử lý”
      Khi đến ngày 08/02/2026
      Thì hạn "Thời điểm tiếp tục xử lý" của "phản ánh, kiến nghị, góp ý số 1" là ngày 07/02/2026
      Và hồ sơ "phản ánh, kiến nghị, góp ý số 1" quá hạn "Thời điểm tiếp tục xử lý"

  Quy tắc: Hồ sơ “Phản ánh, kiến nghị, góp ý” ở trạng thái “Đang xác minh”

    Bối cảnh:
      Biết hồ sơ "phản ánh, kiến nghị, góp ý số 1" thuộc loại "Phản ánh, kiến nghị, góp ý" do "Ông Bình" mở ngày 05/01/2026 với:
        | Nguồn ý kiến                       | ý kiến góp ý của Mặt trận Tổ quốc      |
        | Người được góp ý                   | Ông An                                 |
        | Cấp ủy có trách nhiệm trả lời      | Đảng ủy phường Hoa Sữa                 |
        | Nội dung ý kiến                    | Như trong hồ sơ kèm theo               |
        | Ủy ban Mặt trận Tổ quốc gửi ý kiến | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
      Và ngày 06/01/2026 "Ông Cường" thay mặt "Cấp ủy" đã thực hiện "Phân loại" trên "phản ánh, kiến nghị, góp ý số 1" với:
        | Phân loại | kiến nghị |
      Và ngày 07/01/2026 "Ông Cường" thay mặt "Cấp ủy" đã thực hiện "Nhận giải quyết" trên "phản ánh, kiến nghị, góp ý số 1"
      Và ngày 08/01/2026 "Ông Cường" thay mặt "Cấp ủy" đã thực hiện "Phân công" trên "phản ánh, kiến nghị, góp ý số 1" với:
        | Cơ quan, đơn vị được giao giải quyết | Ban Xây dựng Đảng phường Hoa Sữa |
      Và ngày 09/01/2026 "Bà Thu" đã thực hiện "Xác minh" trên "phản ánh, kiến nghị, góp ý số 1"

    Tình huống: “Trả lời” khi “Đang xác minh”: Đã trả lời, thông báo kết quả
      Biết hôm nay là ngày 10/01/2026
      Khi "Ông Cường" thay mặt "Cấp ủy" thực hiện "Trả lời" trên "phản ánh, kiến nghị, góp ý số 1" với:
        | Văn bản (số, ngày) | 16-QĐ/ĐU |
      Thì hồ sơ "phản ánh, kiến nghị, góp ý số 1" ở trạng thái "Đã trả lời, thông báo kết quả"

    Tình huống: “Gia hạn” khi “Đang xác minh”: Đang xác minh
      Biết hôm nay là ngày 10/01/2026
      Khi "Ông Cường" thay mặt "Cấp ủy" thực hiện "Gia hạn" trên "phản ánh, kiến nghị, góp ý số 1" với:
        | Lý do              | Theo kết quả xem xét hồ sơ |
        | Văn bản (số, ngày) | 16-QĐ/ĐU                   |
      Thì hồ sơ "phản ánh, kiến nghị, góp ý số 1" ở trạng thái "Đang xác minh"

    Tình huống: “Đôn đốc” khi “Đang xác minh”: Đang xác minh
      Biết hôm nay là ngày 10/01/2026
      Khi "Bà Mai" thực hiện "Đôn đốc" trên "phản ánh, kiến nghị, góp ý số 1"
      Thì hồ sơ "phản ánh, kiến nghị, góp ý số 1" ở trạng thái "Đang xác minh"

    Tình huống: “Rút” khi “Đang xác minh”: Người phản ánh đã rút
      Biết hôm nay là ngày 10/01/2026
      Khi "Ông Bình" thực hiện "Rút" trên "phản ánh, kiến nghị, góp ý số 1" với:
        | Lý do | Theo kết quả xem xét hồ sơ |
      Thì hồ sơ "phản ánh, kiến nghị, góp ý số 1" ở trạng thái "Người phản ánh đã rút"

    Tình huống: “Tạm gác” khi “Đang xác minh”: Tạm gác lại (có thời điểm tiếp tục)
      Biết hôm nay là ngày 10/01/2026
      Khi "Ông Cường" thay mặt "Cấp ủy" thực hiện "Tạm gác" trên "phản ánh, kiến nghị, góp ý số 1" với:
        | Lý do                    | Theo kết quả xem xét hồ sơ |
        | Thời điểm tiếp tục xử lý | 09/02/2026                 |
      Thì hồ sơ "phản ánh, kiến nghị, góp ý số 1" ở trạng thái "Tạm gác lại (có thời điểm tiếp tục)"

    Tình huống: “Đề nghị bổ sung thông tin” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 10/01/2026
      Khi "Ông Bình" thử "Đề nghị bổ sung thông tin" trên "phản ánh, kiến nghị, góp ý số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: lý do"

    Tình huống: “Đề nghị bổ sung thông tin” bị từ chối: việc của chính mình hoặc đã làm bước trước
      Biết hôm nay là ngày 10/01/2026
      Khi "Ông An" thử "Đề nghị bổ sung thông tin" trên "phản ánh, kiến nghị, góp ý số 1"
      Thì bị từ chối vì "không được tự quyết định việc của chính mình (Người được góp ý)"

  Quy tắc: Hồ sơ “Phản ánh, kiến nghị, góp ý” ở trạng thái “Đang khắc phục”

    Bối cảnh:
      Biết hồ sơ "phản ánh, kiến nghị, góp ý số 1" thuộc loại "Phản ánh, kiến nghị, góp ý" do "Ông Bình" mở ngày 05/01/2026 với:
        | Nguồn ý kiến                       | ý kiến góp ý của Mặt trận Tổ quốc      |
        | Người được góp ý                   | Ông An                                 |
        | Cấp ủy có trách nhiệm trả lời      | Đảng ủy phường Hoa Sữa                 |
        | Nội dung ý kiến                    | Như trong hồ sơ kèm theo               |
        | Ủy ban Mặt trận Tổ quốc gửi ý kiến | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
      Và ngày 06/01/2026 "Ông Cường" thay mặt "Cấp ủy" đã thực hiện "Phân loại" trên "phản ánh, kiến nghị, góp ý số 1" với:
        | Phân loại | kiến nghị |
      Và ngày 07/01/2026 "Ông Cường" thay mặt "Cấp ủy" đã thực hiện "Nhận giải quyết" trên "phản ánh, kiến nghị, góp ý số 1"
      Và ngày 08/01/2026 "Ông Cường" thay mặt "Cấp ủy" đã thực hiện "Trả lời" trên "phản ánh, kiến nghị, góp ý số 1" với:
        | Văn bản (số, ngày) | 14-QĐ/ĐU |
      Và ngày 09/01/2026 "Ông Cường" thay mặt "Cấp ủy" đã thực hiện "Giao khắc phục" trên "phản ánh, kiến nghị, góp ý số 1" với:
        | Người, tổ chức phải khắc phục | Ông Dũng                 |
        | Kết quả, sản phẩm phải đạt    | Như trong hồ sơ kèm theo |
        | Hạn khắc phục                 | 08/02/2026               |
      Và "khắc phục hạn chế, khuyết điểm; thực hiện kiến nghị số 1" là hồ sơ "Khắc phục hạn chế, khuyết điểm; thực hiện kiến nghị" phát sinh từ "phản ánh, kiến nghị, góp ý số 1"

    Tình huống: “Đôn đốc” khi “Đang khắc phục”: Đang khắc phục
      Biết hôm nay là ngày 10/01/2026
      Khi "Bà Mai" thực hiện "Đôn đốc" trên "phản ánh, kiến nghị, góp ý số 1"
      Thì hồ sơ "phản ánh, kiến nghị, góp ý số 1" ở trạng thái "Đang khắc phục"

    Tình huống: “Tạm gác” khi “Đang khắc phục”: Tạm gác lại (có thời điểm tiếp tục)
      Biết hôm nay là ngày 10/01/2026
      Khi "Ông Cường" thay mặt "Cấp ủy" thực hiện "Tạm gác" trên "phản ánh, kiến nghị, góp ý số 1" với:
        | Lý do                    | Theo kết quả xem xét hồ sơ |
        | Thời điểm tiếp tục xử lý | 09/02/2026                 |
      Thì hồ sơ "phản ánh, kiến nghị, góp ý số 1" ở trạng thái "Tạm gác lại (có thời điểm tiếp tục)"

    Tình huống: “Mở lại” khi “Đang khắc phục”: Mở lại
      Biết hôm nay là ngày 10/01/2026
      Khi "Ông Cường" thay mặt "Cấp ủy" thực hiện "Mở lại" trên "phản ánh, kiến nghị, góp ý số 1" với:
        | Lý do | Theo kết quả xem xét hồ sơ |
      Thì hồ sơ "phản ánh, kiến nghị, góp ý số 1" ở trạng thái "Mở lại"

  Quy tắc: Hồ sơ “Phản ánh, kiến nghị, góp ý” ở trạng thái “Đã giải quyết xong”

    Bối cảnh:
      Biết hồ sơ "phản ánh, kiến nghị, góp ý số 1" thuộc loại "Phản ánh, kiến nghị, góp ý" do "Ông Bình" mở ngày 05/01/2026 với:
        | Nguồn ý kiến                       | ý kiến góp ý của Mặt trận Tổ quốc      |
        | Người được góp ý                   | Ông An                                 |
        | Cấp ủy có trách nhiệm trả lời      | Đảng ủy phường Hoa Sữa                 |
        | Nội dung ý kiến                    | Như trong hồ sơ kèm theo               |
        | Ủy ban Mặt trận Tổ quốc gửi ý kiến | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
      Và ngày 06/01/2026 "Ông Cường" thay mặt "Cấp ủy" đã thực hiện "Phân loại" trên "phản ánh, kiến nghị, góp ý số 1" với:
        | Phân loại | kiến nghị |
      Và ngày 07/01/2026 "Ông Cường" thay mặt "Cấp ủy" đã thực hiện "Nhận giải quyết" trên "phản ánh, kiến nghị, góp ý số 1"
      Và ngày 08/01/2026 "Ông Cường" thay mặt "Cấp ủy" đã thực hiện "Trả lời" trên "phản ánh, kiến nghị, góp ý số 1" với:
        | Văn bản (số, ngày) | 14-QĐ/ĐU |
      Và ngày 09/01/2026 "Ông Giang" đã thực hiện "Xác nhận đã giải quyết" trên "phản ánh, kiến nghị, góp ý số 1" với:
        | Biên bản | Biên bản ngày 09/01/2026 |

    Tình huống: “Mở lại” khi “Đã giải quyết xong”: Mở lại
      Biết hôm nay là ngày 10/01/2026
      Khi "Ông Cường" thay mặt "Cấp ủy" thực hiện "Mở lại" trên "phản ánh, kiến nghị, góp ý số 1" với:
        | Lý do | Theo kết quả xem xét hồ sơ |
      Thì hồ sơ "phản ánh, kiến nghị, góp ý số 1" ở trạng thái "Mở lại"

  Quy tắc: Hồ sơ “Phản ánh, kiến nghị, góp ý” ở trạng thái “Đã xác minh, không đúng”

    Bối cảnh:
      Biết hồ sơ "phản ánh, kiến nghị, góp ý số 1" thuộc loại "Phản ánh, kiến nghị, góp ý" do "Ông Bình" mở ngày 05/01/2026 với:
        | Nguồn ý kiến                       | ý kiến góp ý của Mặt trận Tổ quốc      |
        | Người được góp ý                   | Ông An                                 |
        | Cấp ủy có trách nhiệm trả lời      | Đảng ủy phường Hoa Sữa                 |
        | Nội dung ý kiến                    | Như trong hồ sơ kèm theo               |
        | Ủy ban Mặt trận Tổ quốc gửi ý kiến | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
      Và ngày 06/01/2026 "Ông Cường" thay mặt "Cấp ủy" đã thực hiện "Phân loại" trên "phản ánh, kiến nghị, góp ý số 1" với:
        | Phân loại | kiến nghị |
      Và ngày 07/01/2026 "Ông Cường" thay mặt "Cấp ủy" đã thực hiện "Nhận giải quyết" trên "phản ánh, kiến nghị, góp ý số 1"
      Và ngày 08/01/2026 "Ông Cường" thay mặt "Cấp ủy" đã thực hiện "Trả lời" trên "phản ánh, kiến nghị, góp ý số 1" với:
        | Văn bản (số, ngày) | 14-QĐ/ĐU |
      Và ngày 09/01/2026 "Ông Cường" thay mặt "Cấp ủy" đã thực hiện "Kết thúc do không đúng" trên "phản ánh, kiến nghị, góp ý số 1" với:
        | Biên bản           | Biên bản ngày 09/01/2026 |
        | Văn bản (số, ngày) | 15-QĐ/ĐU                 |

    Tình huống: “Mở lại” khi “Đã xác minh, không đúng”: Mở lại
      Biết hôm nay là ngày 10/01/2026
      Khi "Ông Cường" thay mặt "Cấp ủy" thực hiện "Mở lại" trên "phản ánh, kiến nghị, góp ý số 1" với:
        | Lý do | Theo kết quả xem xét hồ sơ |
      Thì hồ sơ "phản ánh, kiến nghị, góp ý số 1" ở trạng thái "Mở lại"

  Quy tắc: Hồ sơ “Phản ánh, kiến nghị, góp ý” ở trạng thái “Đã giao cơ quan tham mưu, giải quyết” (2)

    Bối cảnh:
      Biết hồ sơ "phản ánh, kiến nghị, góp ý số 1" thuộc loại "Phản ánh, kiến nghị, góp ý" do "Ông Bình" mở ngày 05/01/2026 với:
        | Nguồn ý kiến                       | ý kiến góp ý của Mặt trận Tổ quốc      |
        | Người được góp ý                   | Ông An                                 |
        | Cấp ủy có trách nhiệm trả lời      | Đảng ủy phường Hoa Sữa                 |
        | Nội dung ý kiến                    | Như trong hồ sơ kèm theo               |
        | Ủy ban Mặt trận Tổ quốc gửi ý kiến | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
      Và ngày 06/01/2026 "Ông Cường" thay mặt "Cấp ủy" đã thực hiện "Phân loại" trên "phản ánh, kiến nghị, góp ý số 1" với:
        | Phân loại | kiến nghị |
      Và ngày 07/01/2026 "Ông Cường" thay mặt "Cấp ủy" đã thực hiện "Nhận giải quyết" trên "phản ánh, kiến nghị, góp ý số 1"
      Và ngày 08/01/2026 "Ông Cường" thay mặt "Cấp ủy" đã thực hiện "Tạm gác" trên "phản ánh, kiến nghị, góp ý số 1" với:
        | Lý do                    | Theo kết quả xem xét hồ sơ |
        | Thời điểm tiếp tục xử lý | 07/02/2026                 |
      Và ngày 09/01/2026 "Ông Cường" thay mặt "Cấp ủy" đã thực hiện "Xử lý tiếp" trên "phản ánh, kiến nghị, góp ý số 1" với:
        | Cơ quan, đơn vị được giao giải quyết | Ban Xây dựng Đảng phường Hoa Sữa |

    Tình huống: Đã làm đúng hạn “Thời điểm tiếp tục xử lý”
      Khi đến ngày 08/02/2026
      Thì hồ sơ "phản ánh, kiến nghị, góp ý số 1" không quá hạn "Thời điểm tiếp tục xử lý"

  Quy tắc: Hồ sơ “Phản ánh, kiến nghị, góp ý” ở trạng thái “Chờ bổ sung thông tin”

    Bối cảnh:
      Biết hồ sơ "phản ánh, kiến nghị, góp ý số 1" thuộc loại "Phản ánh, kiến nghị, góp ý" do "Ông Bình" mở ngày 05/01/2026 với:
        | Nguồn ý kiến                       | ý kiến góp ý của Mặt trận Tổ quốc      |
        | Người được góp ý                   | Ông An                                 |
        | Cấp ủy có trách nhiệm trả lời      | Đảng ủy phường Hoa Sữa                 |
        | Nội dung ý kiến                    | Như trong hồ sơ kèm theo               |
        | Ủy ban Mặt trận Tổ quốc gửi ý kiến | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
      Và ngày 06/01/2026 "Ông Cường" thay mặt "Cấp ủy" đã thực hiện "Phân loại" trên "phản ánh, kiến nghị, góp ý số 1" với:
        | Phân loại | kiến nghị |
      Và ngày 07/01/2026 "Ông Cường" thay mặt "Cấp ủy" đã thực hiện "Nhận giải quyết" trên "phản ánh, kiến nghị, góp ý số 1"
      Và ngày 08/01/2026 "Ông Cường" thay mặt "Cấp ủy" đã thực hiện "Phân công" trên "phản ánh, kiến nghị, góp ý số 1" với:
        | Cơ quan, đơn vị được giao giải quyết | Ban Xây dựng Đảng phường Hoa Sữa |
      Và ngày 09/01/2026 "Bà Thu" đã thực hiện "Xác minh" trên "phản ánh, kiến nghị, góp ý số 1"
      Và ngày 10/01/2026 "Bà Thu" đã thực hiện "Đề nghị bổ sung thông tin" trên "phản ánh, kiến nghị, góp ý số 1" với:
        | Lý do | Theo kết quả xem xét hồ sơ |

    Tình huống: “Gia hạn” khi “Chờ bổ sung thông tin”: Chờ bổ sung thông tin
      Biết hôm nay là ngày 12/01/2026
      Khi "Ông Cường" thay mặt "Cấp ủy" thực hiện "Gia hạn" trên "phản ánh, kiến nghị, góp ý số 1" với:
        | Lý do              | Theo kết quả xem xét hồ sơ |
        | Văn bản (số, ngày) | 18-QĐ/ĐU                   |
      Thì hồ sơ "phản ánh, kiến nghị, góp ý số 1" ở trạng thái "Chờ bổ sung thông tin"

    Tình huống: “Đã bổ sung thông tin” bị từ chối: không có thẩm quyền
      Biết hôm nay là ngày 12/01/2026
      Khi "Ông Cường" thử "Đã bổ sung thông tin" trên "phản ánh, kiến nghị, góp ý số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"

    Tình huống: “Đã bổ sung thông tin” bị từ chối: việc của chính mình hoặc đã làm bước trước
      Biết hôm nay là ngày 12/01/2026
      Khi "Ông An" thử "Đã bổ sung thông tin" trên "phản ánh, kiến nghị, góp ý số 1"
      Thì bị từ chối vì "không được tự quyết định việc của chính mình (Người được góp ý)"
