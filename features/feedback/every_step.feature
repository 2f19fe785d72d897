# language: vi
Tính năng: Phản ánh, kiến nghị, góp ý: mọi bước, mọi trường hợp bị từ chối

  Bối cảnh:
    Biết hôm nay là ngày 05/01/2026
    Và "Bà Mai" là "Văn phòng cấp ủy" của "Đảng ủy phường Hoa Sữa"
    Và "Ông Bình" là "Người tiếp công dân" của "Đảng ủy phường Hoa Sữa"
    Và "Bà Hoa" là "Người đứng đầu" của "Đảng ủy phường Hoa Sữa"
    Và "Bà Lan" là "Ban Thường trực Ủy ban Mặt trận Tổ quốc" của "Ủy ban Mặt trận Tổ quốc phường Hoa Sữa"
    Và "Bà Hạnh" là "Ban Tuyên giáo và Dân vận" của "Đảng ủy phường Hoa Sữa"
    Và "Ông Cường" là "Người đứng đầu" của "Thành ủy Sông Mây"
    Và "Ông Dũng" là "Cơ quan, đơn vị giải quyết" của "Ban Xây dựng Đảng phường Sen Vàng"
    Và "Ông Giang" là "Người xác nhận kết quả khắc phục" của "Đảng ủy phường Hoa Sữa"
    Và "Bà Thu" là "Người đứng đầu" của "Trường Tiểu học Hoa Sữa"
    Và "Ông An" là "Người đứng đầu" của "Trường Tiểu học Hoa Sữa"
    Và có tổ chức "Hội Liên hiệp Phụ nữ phường Cỏ Lau"

  Quy tắc: Mở hồ sơ

    Tình huống: “Ghi sổ”: Đã ghi sổ, tiếp nhận
      Khi "Bà Lan" mở hồ sơ "phản ánh, kiến nghị, góp ý số 1" thuộc loại "Phản ánh, kiến nghị, góp ý" với:
        | Nguồn ý kiến                       | ý kiến góp ý của Mặt trận Tổ quốc      |
        | Người được góp ý                   | Ông An                                 |
        | Cấp ủy có trách nhiệm trả lời      | Đảng ủy phường Hoa Sữa                 |
        | Nội dung ý kiến                    | Như trong hồ sơ kèm theo               |
        | Ủy ban Mặt trận Tổ quốc gửi ý kiến | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
      Thì hồ sơ "phản ánh, kiến nghị, góp ý số 1" ở trạng thái "Đã ghi sổ, tiếp nhận"

    Tình huống: “Ghi sổ”: Đã ghi sổ, tiếp nhận, trường hợp 2
      Khi "Ông Bình" mở hồ sơ "phản ánh, kiến nghị, góp ý số 1" thuộc loại "Phản ánh, kiến nghị, góp ý" với:
        | Nguồn ý kiến                            | đơn thư                  |
        | Người được góp ý                        | Ông An                   |
        | Cấp ủy có trách nhiệm trả lời           | Đảng ủy phường Hoa Sữa   |
        | Nội dung ý kiến                         | Như trong hồ sơ kèm theo |
        | Không rõ họ tên, địa chỉ người phản ánh | có                       |
        | Số người cùng phản ánh                  | 1                        |
      Thì hồ sơ "phản ánh, kiến nghị, góp ý số 1" ở trạng thái "Đã ghi sổ, tiếp nhận"

    Tình huống: “Ghi sổ” bị từ chối: không có thẩm quyền
      Khi "Ông Bình" thử mở hồ sơ "phản ánh, kiến nghị, góp ý số 1" thuộc loại "Phản ánh, kiến nghị, góp ý" với:
        | Nguồn ý kiến                       | ý kiến góp ý của Mặt trận Tổ quốc      |
        | Người được góp ý                   | Ông An                                 |
        | Cấp ủy có trách nhiệm trả lời      | Đảng ủy phường Hoa Sữa                 |
        | Nội dung ý kiến                    | Như trong hồ sơ kèm theo               |
        | Ủy ban Mặt trận Tổ quốc gửi ý kiến | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"

    Tình huống: “Ghi sổ” bị từ chối: việc của chính mình hoặc đã làm bước trước
      Khi "Ông An" thử mở hồ sơ "phản ánh, kiến nghị, góp ý số 1" thuộc loại "Phản ánh, kiến nghị, góp ý" với:
        | Nguồn ý kiến                       | ý kiến góp ý của Mặt trận Tổ quốc      |
        | Người được góp ý                   | Ông An                                 |
        | Cấp ủy có trách nhiệm trả lời      | Đảng ủy phường Hoa Sữa                 |
        | Nội dung ý kiến                    | Như trong hồ sơ kèm theo               |
        | Ủy ban Mặt trận Tổ quốc gửi ý kiến | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
      Thì bị từ chối vì "không được tự quyết định việc của chính mình (Người được góp ý)"

    Tình huống: “Ghi sổ” bị từ chối: thiếu thông tin, giấy tờ
      Khi "Ông Bình" thử mở hồ sơ "phản ánh, kiến nghị, góp ý số 1" thuộc loại "Phản ánh, kiến nghị, góp ý"
      Thì bị từ chối vì "thiếu: Nguồn ý kiến"
      Và bị từ chối vì "thiếu: Người được góp ý"
      Và bị từ chối vì "thiếu: Cấp ủy có trách nhiệm trả lời"
      Và bị từ chối vì "thiếu: Nội dung ý kiến"

    Tình huống: “Ghi sổ” bị từ chối: không có thẩm quyền, trường hợp 2
      Khi "Bà Hạnh" thử mở hồ sơ "phản ánh, kiến nghị, góp ý số 1" thuộc loại "Phản ánh, kiến nghị, góp ý" với:
        | Nguồn ý kiến                            | đơn thư                  |
        | Người được góp ý                        | Ông An                   |
        | Cấp ủy có trách nhiệm trả lời           | Đảng ủy phường Hoa Sữa   |
        | Nội dung ý kiến                         | Như trong hồ sơ kèm theo |
        | Không rõ họ tên, địa chỉ người phản ánh | có                       |
        | Số người cùng phản ánh                  | 1                        |
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"

    Tình huống: “Ghi sổ” bị từ chối: việc của chính mình hoặc đã làm bước trước, trường hợp 2
      Khi "Ông An" thử mở hồ sơ "phản ánh, kiến nghị, góp ý số 1" thuộc loại "Phản ánh, kiến nghị, góp ý" với:
        | Nguồn ý kiến                            | đơn thư                  |
        | Người được góp ý                        | Ông An                   |
        | Cấp ủy có trách nhiệm trả lời           | Đảng ủy phường Hoa Sữa   |
        | Nội dung ý kiến                         | Như trong hồ sơ kèm theo |
        | Không rõ họ tên, địa chỉ người phản ánh | có                       |
        | Số người cùng phản ánh                  | 1                        |
      Thì bị từ chối vì "không được tự quyết định việc của chính mình (Người được góp ý)"

    Tình huống: “Ghi sổ” bị từ chối: thiếu thông tin, giấy tờ, trường hợp 2
      Khi "Bà Hạnh" thử mở hồ sơ "phản ánh, kiến nghị, góp ý số 1" thuộc loại "Phản ánh, kiến nghị, góp ý"
      Thì bị từ chối vì "thiếu: Nguồn ý kiến"
      Và bị từ chối vì "thiếu: Người được góp ý"
      Và bị từ chối vì "thiếu: Cấp ủy có trách nhiệm trả lời"
      Và bị từ chối vì "thiếu: Nội dung ý kiến"
      Và bị từ chối vì "thiếu: Không rõ họ tên, địa chỉ người phản ánh"

    Tình huống: “Ghi sổ” bị từ chối: thiếu thông tin, giấy tờ, trường hợp 3
      Khi "Bà Hạnh" thử mở hồ sơ "phản ánh, kiến nghị, góp ý số 1" thuộc loại "Phản ánh, kiến nghị, góp ý"
      Thì bị từ chối vì "thiếu: Số người cùng phản ánh"

    Tình huống: “Ghi sổ”: Đã ghi sổ, tiếp nhận, trường hợp 3
      Khi "Bà Mai" mở hồ sơ "phản ánh, kiến nghị, góp ý số 1" thuộc loại "Phản ánh, kiến nghị, góp ý" với:
        | Nguồn ý kiến                       | ý kiến góp ý của Mặt trận Tổ quốc      |
        | Người được góp ý                   | Ông An                                 |
        | Cấp ủy có trách nhiệm trả lời      | Đảng ủy phường Hoa Sữa                 |
        | Nội dung ý kiến                    | Như trong hồ sơ kèm theo               |
        | Ủy ban Mặt trận Tổ quốc gửi ý kiến | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
      Thì hồ sơ "phản ánh, kiến nghị, góp ý số 1" ở trạng thái "Đã ghi sổ, tiếp nhận"

  Quy tắc: Hồ sơ “Phản ánh, kiến nghị, góp ý” ở trạng thái “Đã ghi sổ, tiếp nhận”

    Bối cảnh:
      Biết hồ sơ "phản ánh, kiến nghị, góp ý số 1" thuộc loại "Phản ánh, kiến nghị, góp ý" do "Bà Lan" mở ngày 05/01/2026 với:
        | Nguồn ý kiến                       | ý kiến góp ý của Mặt trận Tổ quốc      |
        | Người được góp ý                   | Ông An                                 |
        | Cấp ủy có trách nhiệm trả lời      | Đảng ủy phường Hoa Sữa                 |
        | Nội dung ý kiến                    | Như trong hồ sơ kèm theo               |
        | Ủy ban Mặt trận Tổ quốc gửi ý kiến | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |

    Tình huống: “Phân loại” khi “Đã ghi sổ, tiếp nhận”: Đã phân loại
      Biết hôm nay là ngày 06/01/2026
      Khi "Bà Mai" thay mặt "Cấp ủy" thực hiện "Phân loại" trên "phản ánh, kiến nghị, góp ý số 1" với:
        | Phân loại | kiến nghị |
      Thì hồ sơ "phản ánh, kiến nghị, góp ý số 1" ở trạng thái "Đã phân loại"

    Tình huống: “Tách nội dung” khi “Đã ghi sổ, tiếp nhận”: Đang tách nội dung
      Khi "Ông Bình" thực hiện "Tách nội dung" trên "phản ánh, kiến nghị, góp ý số 1" với:
        | Số nội dung tách ra | 2 |
      Thì hồ sơ "phản ánh, kiến nghị, góp ý số 1" ở trạng thái "Đang tách nội dung"

    Tình huống: “Nhập nội dung trùng” khi “Đã ghi sổ, tiếp nhận”: Đã nhập (trùng nội dung)
      Biết hôm nay là ngày 06/01/2026
      Khi "Ông Bình" thực hiện "Nhập nội dung trùng" trên "phản ánh, kiến nghị, góp ý số 1" với:
        | Số hồ sơ có cùng nội dung | Như trong hồ sơ kèm theo |
      Thì hồ sơ "phản ánh, kiến nghị, góp ý số 1" ở trạng thái "Đã nhập (trùng nội dung)"

    Tình huống: “Rút” khi “Đã ghi sổ, tiếp nhận”: Người phản ánh đã rút
      Biết hôm nay là ngày 06/01/2026
      Khi "Bà Lan" thực hiện "Rút" trên "phản ánh, kiến nghị, góp ý số 1" với:
        | Lý do | Theo kết quả xem xét hồ sơ |
      Thì hồ sơ "phản ánh, kiến nghị, góp ý số 1" ở trạng thái "Người phản ánh đã rút"

    Tình huống: “Phân loại” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 06/01/2026
      Khi "Ông Bình" thử "Phân loại" trên "phản ánh, kiến nghị, góp ý số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: Phân loại"

    Tình huống: “Phân loại” bị từ chối: việc của chính mình hoặc đã làm bước trước
      Biết hôm nay là ngày 06/01/2026
      Khi "Ông An" thử "Phân loại" trên "phản ánh, kiến nghị, góp ý số 1"
      Thì bị từ chối vì "không được tự quyết định việc của chính mình (Người được góp ý)"

    Tình huống: “Tách nội dung” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ, chưa đúng điều kiện
      Khi "Bà Hạnh" thử "Tách nội dung" trên "phản ánh, kiến nghị, góp ý số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: Số nội dung tách ra"
      Và bị từ chối vì "yêu cầu: số nội dung tách ra từ 2 trở lên"

    Tình huống: “Tách nội dung” bị từ chối: việc của chính mình hoặc đã làm bước trước
      Khi "Ông An" thử "Tách nội dung" trên "phản ánh, kiến nghị, góp ý số 1"
      Thì bị từ chối vì "không được tự quyết định việc của chính mình (Người được góp ý)"

    Tình huống: “Nhập nội dung trùng” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 06/01/2026
      Khi "Bà Hạnh" thử "Nhập nội dung trùng" trên "phản ánh, kiến nghị, góp ý số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: Số hồ sơ có cùng nội dung"

    Tình huống: “Nhập nội dung trùng” bị từ chối: việc của chính mình hoặc đã làm bước trước
      Biết hôm nay là ngày 06/01/2026
      Khi "Ông An" thử "Nhập nội dung trùng" trên "phản ánh, kiến nghị, góp ý số 1"
      Thì bị từ chối vì "không được tự quyết định việc của chính mình (Người được góp ý)"

    Tình huống: “Rút” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 06/01/2026
      Khi "Bà Mai" thử "Rút" trên "phản ánh, kiến nghị, góp ý số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: lý do"

    Tình huống: “Rút” bị từ chối: việc của chính mình hoặc đã làm bước trước
      Biết hôm nay là ngày 06/01/2026
      Khi "Ông An" thử "Rút" trên "phản ánh, kiến nghị, góp ý số 1"
      Thì bị từ chối vì "không được tự quyết định việc của chính mình (Người được góp ý)"

    Tình huống: Quá hạn “Trả lời ý kiến phản ánh”
      Khi đến ngày 31/01/2026
      Thì hạn "Trả lời ý kiến phản ánh" của "phản ánh, kiến nghị, góp ý số 1" là ngày 30/01/2026
      Và hồ sơ "phản ánh, kiến nghị, góp ý số 1" quá hạn "Trả lời ý kiến phản ánh"

  Quy tắc: Hồ sơ “Phản ánh, kiến nghị, góp ý” ở trạng thái “Đã ghi sổ, tiếp nhận”, trường hợp 2

    Bối cảnh:
      Biết hồ sơ "phản ánh, kiến nghị, góp ý số 1" thuộc loại "Phản ánh, kiến nghị, góp ý" do "Ông Bình" mở ngày 05/01/2026 với:
        | Nguồn ý kiến                            | đơn thư                  |
        | Người được góp ý                        | Ông An                   |
        | Cấp ủy có trách nhiệm trả lời           | Đảng ủy phường Hoa Sữa   |
        | Nội dung ý kiến                         | Như trong hồ sơ kèm theo |
        | Không rõ họ tên, địa chỉ người phản ánh | có                       |
        | Số người cùng phản ánh                  | 2                        |

    Tình huống: “Một người rút khỏi ý kiến chung” khi “Đã ghi sổ, tiếp nhận”: Đã ghi sổ, tiếp nhận
      Biết hôm nay là ngày 06/01/2026
      Khi "Ông Bình" thực hiện "Một người rút khỏi ý kiến chung" trên "phản ánh, kiến nghị, góp ý số 1" với:
        | Lý do | Theo kết quả xem xét hồ sơ |
      Thì hồ sơ "phản ánh, kiến nghị, góp ý số 1" ở trạng thái "Đã ghi sổ, tiếp nhận"

    Tình huống: “Một người rút khỏi ý kiến chung” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 06/01/2026
      Khi "Bà Mai" thử "Một người rút khỏi ý kiến chung" trên "phản ánh, kiến nghị, góp ý số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: lý do"

    Tình huống: “Một người rút khỏi ý kiến chung” bị từ chối: việc của chính mình hoặc đã làm bước trước
      Biết hôm nay là ngày 06/01/2026
      Khi "Ông An" thử "Một người rút khỏi ý kiến chung" trên "phản ánh, kiến nghị, góp ý số 1"
      Thì bị từ chối vì "không được tự quyết định việc của chính mình (Người được góp ý)"

  Quy tắc: Hồ sơ “Phản ánh, kiến nghị, góp ý” ở trạng thái “Đã ghi sổ, tiếp nhận”, trường hợp 3

    Bối cảnh:
      Biết hồ sơ "phản ánh, kiến nghị, góp ý số 1" thuộc loại "Phản ánh, kiến nghị, góp ý" do "Ông Bình" mở ngày 05/01/2026 với:
        | Nguồn ý kiến                            | đơn thư                  |
        | Người được góp ý                        | Ông An                   |
        | Cấp ủy có trách nhiệm trả lời           | Đảng ủy phường Hoa Sữa   |
        | Nội dung ý kiến                         | Như trong hồ sơ kèm theo |
        | Không rõ họ tên, địa chỉ người phản ánh | có                       |
        | Số người cùng phản ánh                  | 1                        |

    Tình huống: Quá hạn “Phân loại và bắt đầu xử lý”
      Khi đến ngày 24/02/2026
      Thì hạn "Phân loại và bắt đầu xử lý" của "phản ánh, kiến nghị, góp ý số 1" là ngày 23/02/2026
      Và hồ sơ "phản ánh, kiến nghị, góp ý số 1" quá hạn "Phân loại và bắt đầu xử lý"

    Tình huống: Quá hạn “Trả lời người kiến nghị về việc xử lý”
      Khi đến ngày 17/01/2026
      Thì hạn "Trả lời người kiến nghị về việc xử lý" của "phản ánh, kiến nghị, góp ý số 1" là ngày 16/01/2026
      Và hồ sơ "phản ánh, kiến nghị, góp ý số 1" quá hạn "Trả lời người kiến nghị về việc xử lý"

  Quy tắc: Hồ sơ “Phản ánh, kiến nghị, góp ý” ở trạng thái “Đã phân loại”

    Bối cảnh:
      Biết hồ sơ "phản ánh, kiến nghị, góp ý số 1" thuộc loại "Phản ánh, kiến nghị, góp ý" do "Bà Lan" mở ngày 05/01/2026 với:
        | Nguồn ý kiến                       | ý kiến góp ý của Mặt trận Tổ quốc      |
        | Người được góp ý                   | Ông An                                 |
        | Cấp ủy có trách nhiệm trả lời      | Đảng ủy phường Hoa Sữa                 |
        | Nội dung ý kiến                    | Như trong hồ sơ kèm theo               |
        | Ủy ban Mặt trận Tổ quốc gửi ý kiến | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
      Và ngày 06/01/2026 "Bà Mai" thay mặt "Cấp ủy" đã thực hiện "Phân loại" trên "phản ánh, kiến nghị, góp ý số 1" với:
        | Phân loại | kiến nghị |

    Tình huống: “Phân loại lại” khi “Đã phân loại”: Đã phân loại
      Biết hôm nay là ngày 07/01/2026
      Khi "Bà Mai" thay mặt "Cấp ủy" thực hiện "Phân loại lại" trên "phản ánh, kiến nghị, góp ý số 1" với:
        | Phân loại | kiến nghị                  |
        | Lý do     | Theo kết quả xem xét hồ sơ |
      Thì hồ sơ "phản ánh, kiến nghị, góp ý số 1" ở trạng thái "Đã phân loại"

    Tình huống: “Nhập nội dung trùng” khi “Đã phân loại”: Đã nhập (trùng nội dung)
      Biết hôm nay là ngày 07/01/2026
      Khi "Ông Bình" thực hiện "Nhập nội dung trùng" trên "phản ánh, kiến nghị, góp ý số 1" với:
        | Số hồ sơ có cùng nội dung | Như trong hồ sơ kèm theo |
      Thì hồ sơ "phản ánh, kiến nghị, góp ý số 1" ở trạng thái "Đã nhập (trùng nội dung)"

    Tình huống: “Kết thúc do đã trả lời trước đó” khi “Đã phân loại”: Đã trả lời trước đó, không có tình tiết mới
      Biết hôm nay là ngày 07/01/2026
      Khi "Bà Mai" thay mặt "Cấp ủy" thực hiện "Kết thúc do đã trả lời trước đó" trên "phản ánh, kiến nghị, góp ý số 1" với:
        | Số hồ sơ có cùng nội dung | Như trong hồ sơ kèm theo |
        | Có tình tiết mới          | không                    |
        | Văn bản (số, ngày)        | 13-QĐ/ĐU                 |
      Thì hồ sơ "phản ánh, kiến nghị, góp ý số 1" ở trạng thái "Đã trả lời trước đó, không có tình tiết mới"

    Tình huống: “Nhận giải quyết” khi “Đã phân loại”: Thụ lý, nhận giải quyết
      Biết hôm nay là ngày 07/01/2026
      Khi "Bà Mai" thay mặt "Cấp ủy" thực hiện "Nhận giải quyết" trên "phản ánh, kiến nghị, góp ý số 1"
      Thì hồ sơ "phản ánh, kiến nghị, góp ý số 1" ở trạng thái "Thụ lý, nhận giải quyết"

    Tình huống: “Hướng dẫn” khi “Đã phân loại”: Đã hướng dẫn đến cơ quan có thẩm quyền
      Biết hôm nay là ngày 07/01/2026
      Khi "Ông Bình" thực hiện "Hướng dẫn" trên "phản ánh, kiến nghị, góp ý số 1" với:
        | Cơ quan có thẩm quyền | Thành ủy Sông Mây |
      Thì hồ sơ "phản ánh, kiến nghị, góp ý số 1" ở trạng thái "Đã hướng dẫn đến cơ quan có thẩm quyền"

    Tình huống: “Chuyển cơ quan có thẩm quyền” khi “Đã phân loại”: Đã chuyển cơ quan có thẩm quyền
      Biết hôm nay là ngày 07/01/2026
      Khi "Bà Mai" thay mặt "Cấp ủy" thực hiện "Chuyển cơ quan có thẩm quyền" trên "phản ánh, kiến nghị, góp ý số 1" với:
        | Cơ quan có thẩm quyền | Thành ủy Sông Mây |
        | Văn bản (số, ngày)    | 13-QĐ/ĐU          |
      Thì hồ sơ "phản ánh, kiến nghị, góp ý số 1" ở trạng thái "Đã chuyển cơ quan có thẩm quyền"

    Tình huống: “Xác định căn cứ từ chối” khi “Đã phân loại”: Đã xác định căn cứ từ chối
      Biết hôm nay là ngày 07/01/2026
      Khi "Ông Bình" thực hiện "Xác định căn cứ từ chối" trên "phản ánh, kiến nghị, góp ý số 1" với:
        | Căn cứ từ chối | Như trong hồ sơ kèm theo |
      Thì hồ sơ "phản ánh, kiến nghị, góp ý số 1" ở trạng thái "Đã xác định căn cứ từ chối"

    Tình huống: “Rút” khi “Đã phân loại”: Người phản ánh đã rút
      Biết hôm nay là ngày 07/01/2026
      Khi "Bà Lan" thực hiện "Rút" trên "phản ánh, kiến nghị, góp ý số 1" với:
        | Lý do | Theo kết quả xem xét hồ sơ |
      Thì hồ sơ "phản ánh, kiến nghị, góp ý số 1" ở trạng thái "Người phản ánh đã rút"

    Tình huống: “Phân loại lại” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 07/01/2026
      Khi "Ông Bình" thử "Phân loại lại" trên "phản ánh, kiến nghị, góp ý số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: Phân loại"
      Và bị từ chối vì "thiếu: lý do"

    Tình huống: “Phân loại lại” bị từ chối: việc của chính mình hoặc đã làm bước trước
      Biết hôm nay là ngày 07/01/2026
      Khi "Ông An" thử "Phân loại lại" trên "phản ánh, kiến nghị, góp ý số 1"
      Thì bị từ chối vì "không được tự quyết định việc của chính mình (Người được góp ý)"

    Tình huống: “Kết thúc do đã trả lời trước đó” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ, chưa đúng điều kiện
      Biết hôm nay là ngày 07/01/2026
      Khi "Bà Mai" thử "Kết thúc do đã trả lời trước đó" trên "phản ánh, kiến nghị, góp ý số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: Số hồ sơ có cùng nội dung"
      Và bị từ chối vì "thiếu: Có tình tiết mới"
      Và bị từ chối vì "thiếu: văn bản (số, ngày)"
      Và bị từ chối vì "yêu cầu: có tình tiết mới: không"

    Tình huống: “Kết thúc do đã trả lời trước đó” bị từ chối: việc của chính mình hoặc đã làm bước trước
      Biết hôm nay là ngày 07/01/2026
      Khi "Ông An" thử "Kết thúc do đã trả lời trước đó" trên "phản ánh, kiến nghị, góp ý số 1"
      Thì bị từ chối vì "không được tự quyết định việc của chính mình (Người được góp ý)"

    Tình huống: “Nhận giải quyết” bị từ chối: không có thẩm quyền
      Biết hôm nay là ngày 07/01/2026
      Khi "Bà Mai" thử "Nhận giải quyết" trên "phản ánh, kiến nghị, góp ý số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"

    Tình huống: “Nhận giải quyết” bị từ chối: việc của chính mình hoặc đã làm bước trước
      Biết hôm nay là ngày 07/01/2026
      Khi "Ông An" thử "Nhận giải quyết" trên "phản ánh, kiến nghị, góp ý số 1"
      Thì bị từ chối vì "không được tự quyết định việc của chính mình (Người được góp ý)"

    Tình huống: “Hướng dẫn” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ, chưa đúng điều kiện
      Biết hôm nay là ngày 07/01/2026
      Khi "Bà Hạnh" thử "Hướng dẫn" trên "phản ánh, kiến nghị, góp ý số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: Cơ quan có thẩm quyền"
      Và bị từ chối vì "yêu cầu: cơ quan có thẩm quyền không phải là cấp ủy có trách nhiệm trả lời"

    Tình huống: “Hướng dẫn” bị từ chối: việc của chính mình hoặc đã làm bước trước
      Biết hôm nay là ngày 07/01/2026
      Khi "Ông An" thử "Hướng dẫn" trên "phản ánh, kiến nghị, góp ý số 1"
      Thì bị từ chối vì "không được tự quyết định việc của chính mình (Người được góp ý)"

    Tình huống: “Chuyển cơ quan có thẩm quyền” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ, chưa đúng điều kiện
      Biết hôm nay là ngày 07/01/2026
      Khi "Bà Mai" thử "Chuyển cơ quan có thẩm quyền" trên "phản ánh, kiến nghị, góp ý số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: Cơ quan có thẩm quyền"
      Và bị từ chối vì "thiếu: văn bản (số, ngày)"
      Và bị từ chối vì "yêu cầu: cơ quan có thẩm quyền không phải là cấp ủy có trách nhiệm trả lời"

    Tình huống: “Chuyển cơ quan có thẩm quyền” bị từ chối: việc của chính mình hoặc đã làm bước trước
      Biết hôm nay là ngày 07/01/2026
      Khi "Ông An" thử "Chuyển cơ quan có thẩm quyền" trên "phản ánh, kiến nghị, góp ý số 1"
      Thì bị từ chối vì "không được tự quyết định việc của chính mình (Người được góp ý)"

    Tình huống: “Xác định căn cứ từ chối” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 07/01/2026
      Khi "Bà Hạnh" thử "Xác định căn cứ từ chối" trên "phản ánh, kiến nghị, góp ý số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: Căn cứ từ chối"

    Tình huống: “Xác định căn cứ từ chối” bị từ chối: việc của chính mình hoặc đã làm bước trước
      Biết hôm nay là ngày 07/01/2026
      Khi "Ông An" thử "Xác định căn cứ từ chối" trên "phản ánh, kiến nghị, góp ý số 1"
      Thì bị từ chối vì "không được tự quyết định việc của chính mình (Người được góp ý)"

    Tình huống: “Chuyển giải quyết theo luật” bị từ chối: chưa đúng điều kiện
      Biết hôm nay là ngày 07/01/2026
      Khi "Bà Mai" thay mặt "Cấp ủy" thử "Chuyển giải quyết theo luật" trên "phản ánh, kiến nghị, góp ý số 1" với:
        | Số hiệu phiếu theo dõi | Như trong hồ sơ kèm theo |
      Thì bị từ chối vì "yêu cầu: phân loại thuộc (khiếu nại, tố cáo)"

  Quy tắc: Hồ sơ “Phản ánh, kiến nghị, góp ý” ở trạng thái “Đã phân loại”, trường hợp 2

    Bối cảnh:
      Biết hồ sơ "phản ánh, kiến nghị, góp ý số 1" thuộc loại "Phản ánh, kiến nghị, góp ý" do "Bà Lan" mở ngày 05/01/2026 với:
        | Nguồn ý kiến                       | ý kiến góp ý của Mặt trận Tổ quốc      |
        | Người được góp ý                   | Ông An                                 |
        | Cấp ủy có trách nhiệm trả lời      | Đảng ủy phường Hoa Sữa                 |
        | Nội dung ý kiến                    | Như trong hồ sơ kèm theo               |
        | Ủy ban Mặt trận Tổ quốc gửi ý kiến | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
      Và ngày 05/01/2026 "Bà Mai" thay mặt "Cấp ủy" đã thực hiện "Phân loại" trên "phản ánh, kiến nghị, góp ý số 1" với:
        | Phân loại | kiến nghị |

    Tình huống: “Tách nội dung” khi “Đã phân loại”: Đang tách nội dung
      Khi "Ông Bình" thực hiện "Tách nội dung" trên "phản ánh, kiến nghị, góp ý số 1" với:
        | Số nội dung tách ra | 2 |
      Thì hồ sơ "phản ánh, kiến nghị, góp ý số 1" ở trạng thái "Đang tách nội dung"

  Quy tắc: Hồ sơ “Phản ánh, kiến nghị, góp ý” ở trạng thái “Đang tách nội dung”

    Bối cảnh:
      Biết hồ sơ "phản ánh, kiến nghị, góp ý số 1" thuộc loại "Phản ánh, kiến nghị, góp ý" do "Bà Lan" mở ngày 05/01/2026 với:
        | Nguồn ý kiến                       | ý kiến góp ý của Mặt trận Tổ quốc      |
        | Người được góp ý                   | Ông An                                 |
        | Cấp ủy có trách nhiệm trả lời      | Đảng ủy phường Hoa Sữa                 |
        | Nội dung ý kiến                    | Như trong hồ sơ kèm theo               |
        | Ủy ban Mặt trận Tổ quốc gửi ý kiến | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
      Và ngày 05/01/2026 "Ông Bình" đã thực hiện "Tách nội dung" trên "phản ánh, kiến nghị, góp ý số 1" với:
        | Số nội dung tách ra | 2 |

    Tình huống: “Ghi từng nội dung tách” khi “Đang tách nội dung”: Đang tách nội dung
      Khi "Ông Bình" thực hiện "Ghi từng nội dung tách" trên "phản ánh, kiến nghị, góp ý số 1" với:
        | Người được góp ý trong nội dung tách ra | Ông An                   |
        | Nội dung tách ra                        | Như trong hồ sơ kèm theo |
      Thì hồ sơ "phản ánh, kiến nghị, góp ý số 1" ở trạng thái "Đang tách nội dung"
      Và hồ sơ "phản ánh, kiến nghị, góp ý số 1" có 1 hồ sơ "Phản ánh, kiến nghị, góp ý" ở trạng thái "Đã ghi sổ, tiếp nhận"

    Tình huống: “Ghi từng nội dung tách” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Khi "Bà Hạnh" thử "Ghi từng nội dung tách" trên "phản ánh, kiến nghị, góp ý số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: Người được góp ý trong nội dung tách ra"
      Và bị từ chối vì "thiếu: Nội dung tách ra"

    Tình huống: “Ghi từng nội dung tách” bị từ chối: việc của chính mình hoặc đã làm bước trước
      Khi "Ông An" thử "Ghi từng nội dung tách" trên "phản ánh, kiến nghị, góp ý số 1"
      Thì bị từ chối vì "không được tự quyết định việc của chính mình (Người được góp ý)"

  Quy tắc: Hồ sơ “Phản ánh, kiến nghị, góp ý” ở trạng thái “Đã phân loại”, trường hợp 3

    Bối cảnh:
      Biết hồ sơ "phản ánh, kiến nghị, góp ý số 1" thuộc loại "Phản ánh, kiến nghị, góp ý" do "Ông Bình" mở ngày 05/01/2026 với:
        | Nguồn ý kiến                            | đơn thư                  |
        | Người được góp ý                        | Ông An                   |
        | Cấp ủy có trách nhiệm trả lời           | Đảng ủy phường Hoa Sữa   |
        | Nội dung ý kiến                         | Như trong hồ sơ kèm theo |
        | Không rõ họ tên, địa chỉ người phản ánh | có                       |
        | Số người cùng phản ánh                  | 1                        |
      Và ngày 06/01/2026 "Bà Mai" thay mặt "Cấp ủy" đã thực hiện "Phân loại" trên "phản ánh, kiến nghị, góp ý số 1" với:
        | Phân loại | kiến nghị |

    Tình huống: “Lưu, không xem xét” khi “Đã phân loại”: Lưu, không xem xét (không rõ họ tên, địa chỉ)
      Biết hôm nay là ngày 07/01/2026
      Khi "Bà Mai" thay mặt "Cấp ủy" thực hiện "Lưu, không xem xét" trên "phản ánh, kiến nghị, góp ý số 1" với:
        | Nội dung rõ, có tài liệu, chứng cứ cụ thể | không                      |
        | Lý do                                     | Theo kết quả xem xét hồ sơ |
      Thì hồ sơ "phản ánh, kiến nghị, góp ý số 1" ở trạng thái "Lưu, không xem xét (không rõ họ tên, địa chỉ)"

    Tình huống: “Lưu, không xem xét” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ, chưa đúng điều kiện
      Biết hôm nay là ngày 07/01/2026
      Khi "Bà Mai" thử "Lưu, không xem xét" trên "phản ánh, kiến nghị, góp ý số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: Nội dung rõ, có tài liệu, chứng cứ cụ thể"
      Và bị từ chối vì "thiếu: lý do"
      Và bị từ chối vì "yêu cầu: nội dung rõ, có tài liệu, chứng cứ cụ thể: không"

    Tình huống: “Lưu, không xem xét” bị từ chối: việc của chính mình hoặc đã làm bước trước
      Biết hôm nay là ngày 07/01/2026
      Khi "Ông An" thử "Lưu, không xem xét" trên "phản ánh, kiến nghị, góp ý số 1"
      Thì bị từ chối vì "không được tự quyết định việc của chính mình (Người được góp ý)"

  Quy tắc: Hồ sơ “Phản ánh, kiến nghị, góp ý” ở trạng thái “Đã phân loại”, trường hợp 4

    Bối cảnh:
      Biết hồ sơ "phản ánh, kiến nghị, góp ý số 1" thuộc loại "Phản ánh, kiến nghị, góp ý" do "Bà Lan" mở ngày 05/01/2026 với:
        | Nguồn ý kiến                       | ý kiến góp ý của Mặt trận Tổ quốc      |
        | Người được góp ý                   | Ông An                                 |
        | Cấp ủy có trách nhiệm trả lời      | Đảng ủy phường Hoa Sữa                 |
        | Nội dung ý kiến                    | Như trong hồ sơ kèm theo               |
        | Ủy ban Mặt trận Tổ quốc gửi ý kiến | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
      Và ngày 06/01/2026 "Bà Mai" thay mặt "Cấp ủy" đã thực hiện "Phân loại" trên "phản ánh, kiến nghị, góp ý số 1" với:
        | Phân loại | khiếu nại |

    Tình huống: “Chuyển giải quyết theo luật” khi “Đã phân loại”: Chuyển giải quyết theo Luật Khiếu nại, Luật Tố cáo, quy định của Đảng
      Biết hôm nay là ngày 07/01/2026
      Khi "Bà Mai" thay mặt "Cấp ủy" thực hiện "Chuyển giải quyết theo luật" trên "phản ánh, kiến nghị, góp ý số 1" với:
        | Số hiệu phiếu theo dõi | Như trong hồ sơ kèm theo |
      Thì hồ sơ "phản ánh, kiến nghị, góp ý số 1" ở trạng thái "Chuyển giải quyết theo Luật Khiếu nại, Luật Tố cáo, quy định của Đảng"

    Tình huống: “Nhận giải quyết” bị từ chối: chưa đúng điều kiện
      Biết hôm nay là ngày 07/01/2026
      Khi "Bà Mai" thay mặt "Cấp ủy" thử "Nhận giải quyết" trên "phản ánh, kiến nghị, góp ý số 1"
      Thì bị từ chối vì "yêu cầu: phân loại thuộc (kiến nghị, phản ánh, góp ý)"

    Tình huống: “Chuyển giải quyết theo luật” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 07/01/2026
      Khi "Bà Mai" thử "Chuyển giải quyết theo luật" trên "phản ánh, kiến nghị, góp ý số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: Số hiệu phiếu theo dõi"

    Tình huống: “Chuyển giải quyết theo luật” bị từ chối: việc của chính mình hoặc đã làm bước trước
      Biết hôm nay là ngày 07/01/2026
      Khi "Ông An" thử "Chuyển giải quyết theo luật" trên "phản ánh, kiến nghị, góp ý số 1"
      Thì bị từ chối vì "không được tự quyết định việc của chính mình (Người được góp ý)"

  Quy tắc: Hồ sơ “Phản ánh, kiến nghị, góp ý” ở trạng thái “Đã phân loại”, trường hợp 5

    Bối cảnh:
      Biết hồ sơ "phản ánh, kiến nghị, góp ý số 1" thuộc loại "Phản ánh, kiến nghị, góp ý" do "Ông Bình" mở ngày 05/01/2026 với:
        | Nguồn ý kiến                            | đơn thư                  |
        | Người được góp ý                        | Ông An                   |
        | Cấp ủy có trách nhiệm trả lời           | Đảng ủy phường Hoa Sữa   |
        | Nội dung ý kiến                         | Như trong hồ sơ kèm theo |
        | Không rõ họ tên, địa chỉ người phản ánh | có                       |
        | Số người cùng phản ánh                  | 2                        |
      Và ngày 06/01/2026 "Bà Mai" thay mặt "Cấp ủy" đã thực hiện "Phân loại" trên "phản ánh, kiến nghị, góp ý số 1" với:
        | Phân loại | kiến nghị |

    Tình huống: “Một người rút khỏi ý kiến chung” khi “Đã phân loại”: Đã phân loại
      Biết hôm nay là ngày 07/01/2026
      Khi "Ông Bình" thực hiện "Một người rút khỏi ý kiến chung" trên "phản ánh, kiến nghị, góp ý số 1" với:
        | Lý do | Theo kết quả xem xét hồ sơ |
      Thì hồ sơ "phản ánh, kiến nghị, góp ý số 1" ở trạng thái "Đã phân loại"

  Quy tắc: Hồ sơ “Phản ánh, kiến nghị, góp ý” ở trạng thái “Người phản ánh đã rút”

    Bối cảnh:
      Biết hồ sơ "phản ánh, kiến nghị, góp ý số 1" thuộc loại "Phản ánh, kiến nghị, góp ý" do "Bà Lan" mở ngày 05/01/2026 với:
        | Nguồn ý kiến                       | ý kiến góp ý của Mặt trận Tổ quốc      |
        | Người được góp ý                   | Ông An                                 |
        | Cấp ủy có trách nhiệm trả lời      | Đảng ủy phường Hoa Sữa                 |
        | Nội dung ý kiến                    | Như trong hồ sơ kèm theo               |
        | Ủy ban Mặt trận Tổ quốc gửi ý kiến | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
      Và ngày 06/01/2026 "Bà Lan" đã thực hiện "Rút" trên "phản ánh, kiến nghị, góp ý số 1" với:
        | Lý do | Theo kết quả xem xét hồ sơ |

    Tình huống: “Mở lại” khi “Người phản ánh đã rút”: Mở lại
      Biết hôm nay là ngày 07/01/2026
      Khi "Bà Mai" thay mặt "Cấp ủy" thực hiện "Mở lại" trên "phản ánh, kiến nghị, góp ý số 1" với:
        | Lý do | Theo kết quả xem xét hồ sơ |
      Thì hồ sơ "phản ánh, kiến nghị, góp ý số 1" ở trạng thái "Mở lại"

    Tình huống: “Mở lại” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 07/01/2026
      Khi "Bà Mai" thử "Mở lại" trên "phản ánh, kiến nghị, góp ý số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: lý do"

    Tình huống: “Mở lại” bị từ chối: việc của chính mình hoặc đã làm bước trước
      Biết hôm nay là ngày 07/01/2026
      Khi "Ông An" thử "Mở lại" trên "phản ánh, kiến nghị, góp ý số 1"
      Thì bị từ chối vì "không được tự quyết định việc của chính mình (Người được góp ý)"

  Quy tắc: Hồ sơ “Phản ánh, kiến nghị, góp ý” ở trạng thái “Đã ghi sổ, tiếp nhận”, trường hợp 4

    Bối cảnh:
      Biết hồ sơ "phản ánh, kiến nghị, góp ý số 1" thuộc loại "Phản ánh, kiến nghị, góp ý" do "Ông Bình" mở ngày 05/01/2026 với:
        | Nguồn ý kiến                            | đơn thư                  |
        | Người được góp ý                        | Ông An                   |
        | Cấp ủy có trách nhiệm trả lời           | Đảng ủy phường Hoa Sữa   |
        | Nội dung ý kiến                         | Như trong hồ sơ kèm theo |
        | Không rõ họ tên, địa chỉ người phản ánh | có                       |
        | Số người cùng phản ánh                  | 2                        |
      Và ngày 06/01/2026 "Ông Bình" đã thực hiện "Một người rút khỏi ý kiến chung" trên "phản ánh, kiến nghị, góp ý số 1" với:
        | Lý do | Theo kết quả xem xét hồ sơ |

    Tình huống: “Một người rút khỏi ý kiến chung” bị từ chối: chưa đúng điều kiện
      Khi "Ông Bình" thử "Một người rút khỏi ý kiến chung" trên "phản ánh, kiến nghị, góp ý số 1" với:
        | Lý do | Theo kết quả xem xét hồ sơ |
      Thì bị từ chối vì "yêu cầu: số người cùng phản ánh lớn hơn 1"

  Quy tắc: Hồ sơ “Phản ánh, kiến nghị, góp ý” ở trạng thái “Đã chuyển cơ quan có thẩm quyền”

    Bối cảnh:
      Biết hồ sơ "phản ánh, kiến nghị, góp ý số 1" thuộc loại "Phản ánh, kiến nghị, góp ý" do "Bà Lan" mở ngày 05/01/2026 với:
        | Nguồn ý kiến                       | ý kiến góp ý của Mặt trận Tổ quốc      |
        | Người được góp ý                   | Ông An                                 |
        | Cấp ủy có trách nhiệm trả lời      | Đảng ủy phường Hoa Sữa                 |
        | Nội dung ý kiến                    | Như trong hồ sơ kèm theo               |
        | Ủy ban Mặt trận Tổ quốc gửi ý kiến | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
      Và ngày 06/01/2026 "Bà Mai" thay mặt "Cấp ủy" đã thực hiện "Phân loại" trên "phản ánh, kiến nghị, góp ý số 1" với:
        | Phân loại | kiến nghị |
      Và ngày 07/01/2026 "Bà Mai" thay mặt "Cấp ủy" đã thực hiện "Chuyển cơ quan có thẩm quyền" trên "phản ánh, kiến nghị, góp ý số 1" với:
        | Cơ quan có thẩm quyền | Thành ủy Sông Mây |
        | Văn bản (số, ngày)    | 13-QĐ/ĐU          |

    Tình huống: “Nhận thông báo kết quả” khi “Đã chuyển cơ quan có thẩm quyền”: Đã trả lời, thông báo kết quả
      Biết hôm nay là ngày 08/01/2026
      Khi "Ông Cường" thực hiện "Nhận thông báo kết quả" trên "phản ánh, kiến nghị, góp ý số 1" với:
        | Văn bản (số, ngày) | 14-QĐ/ĐU |
      Thì hồ sơ "phản ánh, kiến nghị, góp ý số 1" ở trạng thái "Đã trả lời, thông báo kết quả"

    Tình huống: “Đôn đốc” khi “Đã chuyển cơ quan có thẩm quyền”: Đã chuyển cơ quan có thẩm quyền
      Biết hôm nay là ngày 08/01/2026
      Khi "Bà Hoa" thực hiện "Đôn đốc" trên "phản ánh, kiến nghị, góp ý số 1"
      Thì hồ sơ "phản ánh, kiến nghị, góp ý số 1" ở trạng thái "Đã chuyển cơ quan có thẩm quyền"

    Tình huống: “Nhận thông báo kết quả” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 08/01/2026
      Khi "Bà Hạnh" thử "Nhận thông báo kết quả" trên "phản ánh, kiến nghị, góp ý số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: văn bản (số, ngày)"

    Tình huống: “Nhận thông báo kết quả” bị từ chối: việc của chính mình hoặc đã làm bước trước
      Biết hôm nay là ngày 08/01/2026
      Khi "Ông An" thử "Nhận thông báo kết quả" trên "phản ánh, kiến nghị, góp ý số 1"
      Thì bị từ chối vì "không được tự quyết định việc của chính mình (Người được góp ý)"

    Tình huống: Quá hạn “Thông báo lại kết quả của nội dung đã chuyển”
      Khi đến ngày 16/01/2026
      Thì hạn "Thông báo lại kết quả của nội dung đã chuyển" của "phản ánh, kiến nghị, góp ý số 1" là ngày 15/01/2026
      Và hồ sơ "phản ánh, kiến nghị, góp ý số 1" quá hạn "Thông báo lại kết quả của nội dung đã chuyển"

  Quy tắc: Hồ sơ “Phản ánh, kiến nghị, góp ý” ở trạng thái “Đã xác định căn cứ từ chối”

    Bối cảnh:
      Biết hồ sơ "phản ánh, kiến nghị, góp ý số 1" thuộc loại "Phản ánh, kiến nghị, góp ý" do "Bà Lan" mở ngày 05/01/2026 với:
        | Nguồn ý kiến                       | ý kiến góp ý của Mặt trận Tổ quốc      |
        | Người được góp ý                   | Ông An                                 |
        | Cấp ủy có trách nhiệm trả lời      | Đảng ủy phường Hoa Sữa                 |
        | Nội dung ý kiến                    | Như trong hồ sơ kèm theo               |
        | Ủy ban Mặt trận Tổ quốc gửi ý kiến | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
      Và ngày 06/01/2026 "Bà Mai" thay mặt "Cấp ủy" đã thực hiện "Phân loại" trên "phản ánh, kiến nghị, góp ý số 1" với:
        | Phân loại | kiến nghị |
      Và ngày 07/01/2026 "Ông Bình" đã thực hiện "Xác định căn cứ từ chối" trên "phản ánh, kiến nghị, góp ý số 1" với:
        | Căn cứ từ chối | Như trong hồ sơ kèm theo |

    Tình huống: “Không có căn cứ từ chối” khi “Đã xác định căn cứ từ chối”: Đã phân loại
      Biết hôm nay là ngày 08/01/2026
      Khi "Bà Mai" thay mặt "Cấp ủy" thực hiện "Không có căn cứ từ chối" trên "phản ánh, kiến nghị, góp ý số 1" với:
        | Lý do | Theo kết quả xem xét hồ sơ |
      Thì hồ sơ "phản ánh, kiến nghị, góp ý số 1" ở trạng thái "Đã phân loại"

    Tình huống: “Thông báo từ chối” khi “Đã xác định căn cứ từ chối”: Từ chối
      Biết hôm nay là ngày 08/01/2026
      Khi "Bà Mai" thay mặt "Cấp ủy" thực hiện "Thông báo từ chối" trên "phản ánh, kiến nghị, góp ý số 1" với:
        | Văn bản (số, ngày) | 14-QĐ/ĐU |
      Thì hồ sơ "phản ánh, kiến nghị, góp ý số 1" ở trạng thái "Từ chối"

    Tình huống: “Không có căn cứ từ chối” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 08/01/2026
      Khi "Bà Mai" thử "Không có căn cứ từ chối" trên "phản ánh, kiến nghị, góp ý số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: lý do"

    Tình huống: “Không có căn cứ từ chối” bị từ chối: việc của chính mình hoặc đã làm bước trước
      Biết hôm nay là ngày 08/01/2026
      Khi "Ông An" thử "Không có căn cứ từ chối" trên "phản ánh, kiến nghị, góp ý số 1"
      Thì bị từ chối vì "không được tự quyết định việc của chính mình (Người được góp ý)"

    Tình huống: “Không có căn cứ từ chối” bị từ chối: việc của chính mình hoặc đã làm bước trước, trường hợp 2
      Biết hôm nay là ngày 08/01/2026
      Khi "Ông Bình" thử "Không có căn cứ từ chối" trên "phản ánh, kiến nghị, góp ý số 1"
      Thì bị từ chối vì "đã thực hiện bước “Xác định căn cứ từ chối”, nên phải là người khác làm bước này"

    Tình huống: “Thông báo từ chối” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 08/01/2026
      Khi "Bà Mai" thử "Thông báo từ chối" trên "phản ánh, kiến nghị, góp ý số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: văn bản (số, ngày)"

    Tình huống: “Thông báo từ chối” bị từ chối: việc của chính mình hoặc đã làm bước trước
      Biết hôm nay là ngày 08/01/2026
      Khi "Ông An" thử "Thông báo từ chối" trên "phản ánh, kiến nghị, góp ý số 1"
      Thì bị từ chối vì "không được tự quyết định việc của chính mình (Người được góp ý)"

    Tình huống: “Thông báo từ chối” bị từ chối: việc của chính mình hoặc đã làm bước trước, trường hợp 2
      Biết hôm nay là ngày 08/01/2026
      Khi "Ông Bình" thử "Thông báo từ chối" trên "phản ánh, kiến nghị, góp ý số 1"
      Thì bị từ chối vì "đã thực hiện bước “Xác định căn cứ từ chối”, nên phải là người khác làm bước này"

    Tình huống: Quá hạn “Thông báo từ chối”
      Khi đến ngày 11/01/2026
      Thì hạn "Thông báo từ chối" của "phản ánh, kiến nghị, góp ý số 1" là ngày 10/01/2026
      Và hồ sơ "phản ánh, kiến nghị, góp ý số 1" quá hạn "Thông báo từ chối"

  Quy tắc: Hồ sơ “Phản ánh, kiến nghị, góp ý” ở trạng thái “Chuyển giải quyết theo Luật Khiếu nại, Luật Tố cáo, quy định của Đảng”

    Bối cảnh:
      Biết hồ sơ "phản ánh, kiến nghị, góp ý số 1" thuộc loại "Phản ánh, kiến nghị, góp ý" do "Bà Lan" mở ngày 05/01/2026 với:
        | Nguồn ý kiến                       | ý kiến góp ý của Mặt trận Tổ quốc      |
        | Người được góp ý                   | Ông An                                 |
        | Cấp ủy có trách nhiệm trả lời      | Đảng ủy phường Hoa Sữa                 |
        | Nội dung ý kiến                    | Như trong hồ sơ kèm theo               |
        | Ủy ban Mặt trận Tổ quốc gửi ý kiến | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
      Và ngày 06/01/2026 "Bà Mai" thay mặt "Cấp ủy" đã thực hiện "Phân loại" trên "phản ánh, kiến nghị, góp ý số 1" với:
        | Phân loại | khiếu nại |
      Và ngày 07/01/2026 "Bà Mai" thay mặt "Cấp ủy" đã thực hiện "Chuyển giải quyết theo luật" trên "phản ánh, kiến nghị, góp ý số 1" với:
        | Số hiệu phiếu theo dõi | Như trong hồ sơ kèm theo |

    Tình huống: “Nhận kết quả khiếu nại, tố cáo” khi “Chuyển giải quyết theo Luật Khiếu nại, Luật Tố cáo, quy định của Đảng”: Đã trả lời, thông báo kết quả
      Biết hôm nay là ngày 08/01/2026
      Khi "Ông Bình" thực hiện "Nhận kết quả khiếu nại, tố cáo" trên "phản ánh, kiến nghị, góp ý số 1" với:
        | Văn bản (số, ngày) | 14-QĐ/ĐU |
      Thì hồ sơ "phản ánh, kiến nghị, góp ý số 1" ở trạng thái "Đã trả lời, thông báo kết quả"

    Tình huống: “Nhận kết quả khiếu nại, tố cáo” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 08/01/2026
      Khi "Bà Hạnh" thử "Nhận kết quả khiếu nại, tố cáo" trên "phản ánh, kiến nghị, góp ý số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: văn bản (số, ngày)"

    Tình huống: “Nhận kết quả khiếu nại, tố cáo” bị từ chối: việc của chính mình hoặc đã làm bước trước
      Biết hôm nay là ngày 08/01/2026
      Khi "Ông An" thử "Nhận kết quả khiếu nại, tố cáo" trên "phản ánh, kiến nghị, góp ý số 1"
      Thì bị từ chối vì "không được tự quyết định việc của chính mình (Người được góp ý)"

  Quy tắc: Hồ sơ “Phản ánh, kiến nghị, góp ý” ở trạng thái “Thụ lý, nhận giải quyết”

    Bối cảnh:
      Biết hồ sơ "phản ánh, kiến nghị, góp ý số 1" thuộc loại "Phản ánh, kiến nghị, góp ý" do "Bà Lan" mở ngày 05/01/2026 với:
        | Nguồn ý kiến                       | ý kiến góp ý của Mặt trận Tổ quốc      |
        | Người được góp ý                   | Ông An                                 |
        | Cấp ủy có trách nhiệm trả lời      | Đảng ủy phường Hoa Sữa                 |
        | Nội dung ý kiến                    | Như trong hồ sơ kèm theo               |
        | Ủy ban Mặt trận Tổ quốc gửi ý kiến | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
      Và ngày 06/01/2026 "Bà Mai" thay mặt "Cấp ủy" đã thực hiện "Phân loại" trên "phản ánh, kiến nghị, góp ý số 1" với:
        | Phân loại | kiến nghị |
      Và ngày 07/01/2026 "Bà Mai" thay mặt "Cấp ủy" đã thực hiện "Nhận giải quyết" trên "phản ánh, kiến nghị, góp ý số 1"

    Tình huống: “Phân công” khi “Thụ lý, nhận giải quyết”: Đã giao cơ quan tham mưu, giải quyết
      Biết hôm nay là ngày 08/01/2026
      Khi "Bà Mai" thay mặt "Cấp ủy" thực hiện "Phân công" trên "phản ánh, kiến nghị, góp ý số 1" với:
        | Cơ quan, đơn vị được giao giải quyết | Ban Xây dựng Đảng phường Sen Vàng |
      Thì hồ sơ "phản ánh, kiến nghị, góp ý số 1" ở trạng thái "Đã giao cơ quan tham mưu, giải quyết"

    Tình huống: “Trả lời” khi “Thụ lý, nhận giải quyết”: Đã trả lời, thông báo kết quả
      Biết hôm nay là ngày 08/01/2026
      Khi "Bà Mai" thay mặt "Cấp ủy" thực hiện "Trả lời" trên "phản ánh, kiến nghị, góp ý số 1" với:
        | Văn bản (số, ngày) | 14-QĐ/ĐU |
      Thì hồ sơ "phản ánh, kiến nghị, góp ý số 1" ở trạng thái "Đã trả lời, thông báo kết quả"

    Tình huống: “Gia hạn” khi “Thụ lý, nhận giải quyết”: Thụ lý, nhận giải quyết
      Biết hôm nay là ngày 08/01/2026
      Khi "Bà Mai" thay mặt "Cấp ủy" thực hiện "Gia hạn" trên "phản ánh, kiến nghị, góp ý số 1" với:
        | Lý do              | Theo kết quả xem xét hồ sơ |
        | Văn bản (số, ngày) | 14-QĐ/ĐU                   |
      Thì hồ sơ "phản ánh, kiến nghị, góp ý số 1" ở trạng thái "Thụ lý, nhận giải quyết"

    Tình huống: “Đôn đốc” khi “Thụ lý, nhận giải quyết”: Thụ lý, nhận giải quyết
      Biết hôm nay là ngày 08/01/2026
      Khi "Bà Hoa" thực hiện "Đôn đốc" trên "phản ánh, kiến nghị, góp ý số 1"
      Thì hồ sơ "phản ánh, kiến nghị, góp ý số 1" ở trạng thái "Thụ lý, nhận giải quyết"

    Tình huống: “Rút” khi “Thụ lý, nhận giải quyết”: Người phản ánh đã rút
      Biết hôm nay là ngày 08/01/2026
      Khi "Bà Lan" thực hiện "Rút" trên "phản ánh, kiến nghị, góp ý số 1" với:
        | Lý do | Theo kết quả xem xét hồ sơ |
      Thì hồ sơ "phản ánh, kiến nghị, góp ý số 1" ở trạng thái "Người phản ánh đã rút"

    Tình huống: “Tạm gác” khi “Thụ lý, nhận giải quyết”: Tạm gác lại (có thời điểm tiếp tục)
      Biết hôm nay là ngày 08/01/2026
      Khi "Bà Mai" thay mặt "Cấp ủy" thực hiện "Tạm gác" trên "phản ánh, kiến nghị, góp ý số 1" với:
        | Lý do                    | Theo kết quả xem xét hồ sơ |
        | Thời điểm tiếp tục xử lý | 07/02/2026                 |
      Thì hồ sơ "phản ánh, kiến nghị, góp ý số 1" ở trạng thái "Tạm gác lại (có thời điểm tiếp tục)"

    Tình huống: “Phân công” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 08/01/2026
      Khi "Bà Mai" thử "Phân công" trên "phản ánh, kiến nghị, góp ý số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: Cơ quan, đơn vị được giao giải quyết"

    Tình huống: “Phân công” bị từ chối: việc của chính mình hoặc đã làm bước trước
      Biết hôm nay là ngày 08/01/2026
      Khi "Ông An" thử "Phân công" trên "phản ánh, kiến nghị, góp ý số 1"
      Thì bị từ chối vì "không được tự quyết định việc của chính mình (Người được góp ý)"

    Tình huống: “Trả lời” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 08/01/2026
      Khi "Bà Mai" thử "Trả lời" trên "phản ánh, kiến nghị, góp ý số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: văn bản (số, ngày)"

    Tình huống: “Trả lời” bị từ chối: việc của chính mình hoặc đã làm bước trước
      Biết hôm nay là ngày 08/01/2026
      Khi "Ông An" thử "Trả lời" trên "phản ánh, kiến nghị, góp ý số 1"
      Thì bị từ chối vì "không được tự quyết định việc của chính mình (Người được góp ý)"

    Tình huống: “Gia hạn” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 08/01/2026
      Khi "Bà Mai" thử "Gia hạn" trên "phản ánh, kiến nghị, góp ý số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: lý do"
      Và bị từ chối vì "thiếu: văn bản (số, ngày)"

    Tình huống: “Gia hạn” bị từ chối: việc của chính mình hoặc đã làm bước trước
      Biết hôm nay là ngày 08/01/2026
      Khi "Ông An" thử "Gia hạn" trên "phản ánh, kiến nghị, góp ý số 1"
      Thì bị từ chối vì "không được tự quyết định việc của chính mình (Người được góp ý)"

    Tình huống: “Đôn đốc” bị từ chối: không có thẩm quyền
      Biết hôm nay là ngày 08/01/2026
      Khi "Bà Mai" thử "Đôn đốc" trên "phản ánh, kiến nghị, góp ý số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"

    Tình huống: “Đôn đốc” bị từ chối: việc của chính mình hoặc đã làm bước trước
      Biết hôm nay là ngày 08/01/2026
      Khi "Ông An" thử "Đôn đốc" trên "phản ánh, kiến nghị, góp ý số 1"
      Thì bị từ chối vì "không được tự quyết định việc của chính mình (Người được góp ý)"

    Tình huống: “Tạm gác” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ, chưa đúng điều kiện
      Biết hôm nay là ngày 08/01/2026
      Khi "Bà Mai" thử "Tạm gác" trên "phản ánh, kiến nghị, góp ý số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: lý do"
      Và bị từ chối vì "thiếu: Thời điểm tiếp tục xử lý"
      Và bị từ chối vì "yêu cầu: thời điểm tiếp tục xử lý lớn hơn ngày thực hiện"

    Tình huống: “Tạm gác” bị từ chối: việc của chính mình hoặc đã làm bước trước
      Biết hôm nay là ngày 08/01/2026
      Khi "Ông An" thử "Tạm gác" trên "phản ánh, kiến nghị, góp ý số 1"
      Thì bị từ chối vì "không được tự quyết định việc của chính mình (Người được góp ý)"

  Quy tắc: Hồ sơ “Phản ánh, kiến nghị, góp ý” ở trạng thái “Thụ lý, nhận giải quyết”, trường hợp 2

    Bối cảnh:
      Biết hồ sơ "phản ánh, kiến nghị, góp ý số 1" thuộc loại "Phản ánh, kiến nghị, góp ý" do "Ông Bình" mở ngày 05/01/2026 với:
        | Nguồn ý kiến                            | đơn thư                  |
        | Người được góp ý                        | Ông An                   |
        | Cấp ủy có trách nhiệm trả lời           | Đảng ủy phường Hoa Sữa   |
        | Nội dung ý kiến                         | Như trong hồ sơ kèm theo |
        | Không rõ họ tên, địa chỉ người phản ánh | có                       |
        | Số người cùng phản ánh                  | 2                        |
      Và ngày 06/01/2026 "Bà Mai" thay mặt "Cấp ủy" đã thực hiện "Phân loại" trên "phản ánh, kiến nghị, góp ý số 1" với:
        | Phân loại | kiến nghị |
      Và ngày 07/01/2026 "Bà Mai" thay mặt "Cấp ủy" đã thực hiện "Nhận giải quyết" trên "phản ánh, kiến nghị, góp ý số 1" với:
        | Nội dung rõ, có tài liệu, chứng cứ cụ thể | có |

    Tình huống: “Một người rút khỏi ý kiến chung” khi “Thụ lý, nhận giải quyết”: Thụ lý, nhận giải quyết
      Biết hôm nay là ngày 08/01/2026
      Khi "Ông Bình" thực hiện "Một người rút khỏi ý kiến chung" trên "phản ánh, kiến nghị, góp ý số 1" với:
        | Lý do | Theo kết quả xem xét hồ sơ |
      Thì hồ sơ "phản ánh, kiến nghị, góp ý số 1" ở trạng thái "Thụ lý, nhận giải quyết"

  Quy tắc: Hồ sơ “Phản ánh, kiến nghị, góp ý” ở trạng thái “Đã trả lời trước đó, không có tình tiết mới”

    Bối cảnh:
      Biết hồ sơ "phản ánh, kiến nghị, góp ý số 1" thuộc loại "Phản ánh, kiến nghị, góp ý" do "Bà Lan" mở ngày 05/01/2026 với:
        | Nguồn ý kiến                       | ý kiến góp ý của Mặt trận Tổ quốc      |
        | Người được góp ý                   | Ông An                                 |
        | Cấp ủy có trách nhiệm trả lời      | Đảng ủy phường Hoa Sữa                 |
        | Nội dung ý kiến                    | Như trong hồ sơ kèm theo               |
        | Ủy ban Mặt trận Tổ quốc gửi ý kiến | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
      Và ngày 06/01/2026 "Bà Mai" thay mặt "Cấp ủy" đã thực hiện "Phân loại" trên "phản ánh, kiến nghị, góp ý số 1" với:
        | Phân loại | kiến nghị |
      Và ngày 07/01/2026 "Bà Mai" thay mặt "Cấp ủy" đã thực hiện "Kết thúc do đã trả lời trước đó" trên "phản ánh, kiến nghị, góp ý số 1" với:
        | Số hồ sơ có cùng nội dung | Như trong hồ sơ kèm theo |
        | Có tình tiết mới          | không                    |
        | Văn bản (số, ngày)        | 13-QĐ/ĐU                 |

    Tình huống: “Mở lại” khi “Đã trả lời trước đó, không có tình tiết mới”: Mở lại
      Biết hôm nay là ngày 08/01/2026
      Khi "Bà Mai" thay mặt "Cấp ủy" thực hiện "Mở lại" trên "phản ánh, kiến nghị, góp ý số 1" với:
        | Lý do | Theo kết quả xem xét hồ sơ |
      Thì hồ sơ "phản ánh, kiến nghị, góp ý số 1" ở trạng thái "Mở lại"

  Quy tắc: Hồ sơ “Phản ánh, kiến nghị, góp ý” ở trạng thái “Đã hướng dẫn đến cơ quan có thẩm quyền”

    Bối cảnh:
      Biết hồ sơ "phản ánh, kiến nghị, góp ý số 1" thuộc loại "Phản ánh, kiến nghị, góp ý" do "Bà Lan" mở ngày 05/01/2026 với:
        | Nguồn ý kiến                       | ý kiến góp ý của Mặt trận Tổ quốc      |
        | Người được góp ý                   | Ông An                                 |
        | Cấp ủy có trách nhiệm trả lời      | Đảng ủy phường Hoa Sữa                 |
        | Nội dung ý kiến                    | Như trong hồ sơ kèm theo               |
        | Ủy ban Mặt trận Tổ quốc gửi ý kiến | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
      Và ngày 06/01/2026 "Bà Mai" thay mặt "Cấp ủy" đã thực hiện "Phân loại" trên "phản ánh, kiến nghị, góp ý số 1" với:
        | Phân loại | kiến nghị |
      Và ngày 07/01/2026 "Ông Bình" đã thực hiện "Hướng dẫn" trên "phản ánh, kiến nghị, góp ý số 1" với:
        | Cơ quan có thẩm quyền | Thành ủy Sông Mây |

    Tình huống: “Mở lại” khi “Đã hướng dẫn đến cơ quan có thẩm quyền”: Mở lại
      Biết hôm nay là ngày 08/01/2026
      Khi "Bà Mai" thay mặt "Cấp ủy" thực hiện "Mở lại" trên "phản ánh, kiến nghị, góp ý số 1" với:
        | Lý do | Theo kết quả xem xét hồ sơ |
      Thì hồ sơ "phản ánh, kiến nghị, góp ý số 1" ở trạng thái "Mở lại"

  Quy tắc: Hồ sơ “Phản ánh, kiến nghị, góp ý” ở trạng thái “Lưu, không xem xét (không rõ họ tên, địa chỉ)”

    Bối cảnh:
      Biết hồ sơ "phản ánh, kiến nghị, góp ý số 1" thuộc loại "Phản ánh, kiến nghị, góp ý" do "Ông Bình" mở ngày 05/01/2026 với:
        | Nguồn ý kiến                            | đơn thư                  |
        | Người được góp ý                        | Ông An                   |
        | Cấp ủy có trách nhiệm trả lời           | Đảng ủy phường Hoa Sữa   |
        | Nội dung ý kiến                         | Như trong hồ sơ kèm theo |
        | Không rõ họ tên, địa chỉ người phản ánh | có                       |
        | Số người cùng phản ánh                  | 1                        |
      Và ngày 06/01/2026 "Bà Mai" thay mặt "Cấp ủy" đã thực hiện "Phân loại" trên "phản ánh, kiến nghị, góp ý số 1" với:
        | Phân loại | kiến nghị |
      Và ngày 07/01/2026 "Bà Mai" thay mặt "Cấp ủy" đã thực hiện "Lưu, không xem xét" trên "phản ánh, kiến nghị, góp ý số 1" với:
        | Nội dung rõ, có tài liệu, chứng cứ cụ thể | không                      |
        | Lý do                                     | Theo kết quả xem xét hồ sơ |

    Tình huống: “Mở lại” khi “Lưu, không xem xét (không rõ họ tên, địa chỉ)”: Mở lại
      Biết hôm nay là ngày 08/01/2026
      Khi "Bà Mai" thay mặt "Cấp ủy" thực hiện "Mở lại" trên "phản ánh, kiến nghị, góp ý số 1" với:
        | Lý do | Theo kết quả xem xét hồ sơ |
      Thì hồ sơ "phản ánh, kiến nghị, góp ý số 1" ở trạng thái "Mở lại"

  Quy tắc: Hồ sơ “Phản ánh, kiến nghị, góp ý” ở trạng thái “Mở lại”

    Bối cảnh:
      Biết hồ sơ "phản ánh, kiến nghị, góp ý số 1" thuộc loại "Phản ánh, kiến nghị, góp ý" do "Bà Lan" mở ngày 05/01/2026 với:
        | Nguồn ý kiến                       | ý kiến góp ý của Mặt trận Tổ quốc      |
        | Người được góp ý                   | Ông An                                 |
        | Cấp ủy có trách nhiệm trả lời      | Đảng ủy phường Hoa Sữa                 |
        | Nội dung ý kiến                    | Như trong hồ sơ kèm theo               |
        | Ủy ban Mặt trận Tổ quốc gửi ý kiến | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
      Và ngày 06/01/2026 "Bà Lan" đã thực hiện "Rút" trên "phản ánh, kiến nghị, góp ý số 1" với:
        | Lý do | Theo kết quả xem xét hồ sơ |
      Và ngày 07/01/2026 "Bà Mai" thay mặt "Cấp ủy" đã thực hiện "Mở lại" trên "phản ánh, kiến nghị, góp ý số 1" với:
        | Lý do | Theo kết quả xem xét hồ sơ |

    Tình huống: “Xử lý tiếp” khi “Mở lại”: Đã giao cơ quan tham mưu, giải quyết
      Biết hôm nay là ngày 08/01/2026
      Khi "Bà Mai" thay mặt "Cấp ủy" thực hiện "Xử lý tiếp" trên "phản ánh, kiến nghị, góp ý số 1" với:
        | Cơ quan, đơn vị được giao giải quyết | Ban Xây dựng Đảng phường Sen Vàng |
      Thì hồ sơ "phản ánh, kiến nghị, góp ý số 1" ở trạng thái "Đã giao cơ quan tham mưu, giải quyết"

    Tình huống: “Xử lý tiếp” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 08/01/2026
      Khi "Bà Mai" thử "Xử lý tiếp" trên "phản ánh, kiến nghị, góp ý số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: Cơ quan, đơn vị được giao giải quyết"

    Tình huống: “Xử lý tiếp” bị từ chối: việc của chính mình hoặc đã làm bước trước
      Biết hôm nay là ngày 08/01/2026
      Khi "Ông An" thử "Xử lý tiếp" trên "phản ánh, kiến nghị, góp ý số 1"
      Thì bị từ chối vì "không được tự quyết định việc của chính mình (Người được góp ý)"

  Quy tắc: Hồ sơ “Phản ánh, kiến nghị, góp ý” ở trạng thái “Đã trả lời, thông báo kết quả”

    Bối cảnh:
      Biết hồ sơ "phản ánh, kiến nghị, góp ý số 1" thuộc loại "Phản ánh, kiến nghị, góp ý" do "Bà Lan" mở ngày 05/01/2026 với:
        | Nguồn ý kiến                       | ý kiến góp ý của Mặt trận Tổ quốc      |
        | Người được góp ý                   | Ông An                                 |
        | Cấp ủy có trách nhiệm trả lời      | Đảng ủy phường Hoa Sữa                 |
        | Nội dung ý kiến                    | Như trong hồ sơ kèm theo               |
        | Ủy ban Mặt trận Tổ quốc gửi ý kiến | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
      Và ngày 06/01/2026 "Bà Mai" thay mặt "Cấp ủy" đã thực hiện "Phân loại" trên "phản ánh, kiến nghị, góp ý số 1" với:
        | Phân loại | kiến nghị |
      Và ngày 07/01/2026 "Bà Mai" thay mặt "Cấp ủy" đã thực hiện "Chuyển cơ quan có thẩm quyền" trên "phản ánh, kiến nghị, góp ý số 1" với:
        | Cơ quan có thẩm quyền | Thành ủy Sông Mây |
        | Văn bản (số, ngày)    | 13-QĐ/ĐU          |
      Và ngày 08/01/2026 "Ông Cường" đã thực hiện "Nhận thông báo kết quả" trên "phản ánh, kiến nghị, góp ý số 1" với:
        | Văn bản (số, ngày) | 14-QĐ/ĐU |

    Tình huống: “Chuyển kết quả đến người phản ánh” khi “Đã trả lời, thông báo kết quả”: Đã trả lời, thông báo kết quả
      Biết hôm nay là ngày 09/01/2026
      Khi "Ông Bình" thực hiện "Chuyển kết quả đến người phản ánh" trên "phản ánh, kiến nghị, góp ý số 1" với:
        | Văn bản (số, ngày) | 15-QĐ/ĐU |
      Thì hồ sơ "phản ánh, kiến nghị, góp ý số 1" ở trạng thái "Đã trả lời, thông báo kết quả"

    Tình huống: “Chuyển kết quả đến người phản ánh” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 09/01/2026
      Khi "Bà Hạnh" thử "Chuyển kết quả đến người phản ánh" trên "phản ánh, kiến nghị, góp ý số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: văn bản (số, ngày)"

    Tình huống: “Chuyển kết quả đến người phản ánh” bị từ chối: việc của chính mình hoặc đã làm bước trước
      Biết hôm nay là ngày 09/01/2026
      Khi "Ông An" thử "Chuyển kết quả đến người phản ánh" trên "phản ánh, kiến nghị, góp ý số 1"
      Thì bị từ chối vì "không được tự quyết định việc của chính mình (Người được góp ý)"

    Tình huống: Quá hạn “Chuyển kết quả đến người kiến nghị”
      Khi đến ngày 15/01/2026
      Thì hạn "Chuyển kết quả đến người kiến nghị" của "phản ánh, kiến nghị, góp ý số 1" là ngày 14/01/2026
      Và hồ sơ "phản ánh, kiến nghị, góp ý số 1" quá hạn "Chuyển kết quả đến người kiến nghị"

  Quy tắc: Hồ sơ “Phản ánh, kiến nghị, góp ý” ở trạng thái “Đã giao cơ quan tham mưu, giải quyết”

    Bối cảnh:
      Biết hồ sơ "phản ánh, kiến nghị, góp ý số 1" thuộc loại "Phản ánh, kiến nghị, góp ý" do "Bà Lan" mở ngày 05/01/2026 với:
        | Nguồn ý kiến                       | ý kiến góp ý của Mặt trận Tổ quốc      |
        | Người được góp ý                   | Ông An                                 |
        | Cấp ủy có trách nhiệm trả lời      | Đảng ủy phường Hoa Sữa                 |
        | Nội dung ý kiến                    | Như trong hồ sơ kèm theo               |
        | Ủy ban Mặt trận Tổ quốc gửi ý kiến | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
      Và ngày 06/01/2026 "Bà Mai" thay mặt "Cấp ủy" đã thực hiện "Phân loại" trên "phản ánh, kiến nghị, góp ý số 1" với:
        | Phân loại | kiến nghị |
      Và ngày 07/01/2026 "Bà Mai" thay mặt "Cấp ủy" đã thực hiện "Nhận giải quyết" trên "phản ánh, kiến nghị, góp ý số 1"
      Và ngày 08/01/2026 "Bà Mai" thay mặt "Cấp ủy" đã thực hiện "Phân công" trên "phản ánh, kiến nghị, góp ý số 1" với:
        | Cơ quan, đơn vị được giao giải quyết | Ban Xây dựng Đảng phường Sen Vàng |

    Tình huống: “Xác minh” khi “Đã giao cơ quan tham mưu, giải quyết”: Đang xác minh
      Biết hôm nay là ngày 09/01/2026
      Khi "Ông Dũng" thực hiện "Xác minh" trên "phản ánh, kiến nghị, góp ý số 1"
      Thì hồ sơ "phản ánh, kiến nghị, góp ý số 1" ở trạng thái "Đang xác minh"

    Tình huống: “Trả lời” khi “Đã giao cơ quan tham mưu, giải quyết”: Đã trả lời, thông báo kết quả
      Biết hôm nay là ngày 09/01/2026
      Khi "Bà Mai" thay mặt "Cấp ủy" thực hiện "Trả lời" trên "phản ánh, kiến nghị, góp ý số 1" với:
        | Văn bản (số, ngày) | 15-QĐ/ĐU |
      Thì hồ sơ "phản ánh, kiến nghị, góp ý số 1" ở trạng thái "Đã trả lời, thông báo kết quả"

    Tình huống: “Gia hạn” khi “Đã giao cơ quan tham mưu, giải quyết”: Đã giao cơ quan tham mưu, giải quyết
      Biết hôm nay là ngày 09/01/2026
      Khi "Bà Mai" thay mặt "Cấp ủy" thực hiện "Gia hạn" trên "phản ánh, kiến nghị, góp ý số 1" với:
        | Lý do              | Theo kết quả xem xét hồ sơ |
        | Văn bản (số, ngày) | 15-QĐ/ĐU                   |
      Thì hồ sơ "phản ánh, kiến nghị, góp ý số 1" ở trạng thái "Đã giao cơ quan tham mưu, giải quyết"

    Tình huống: “Đôn đốc” khi “Đã giao cơ quan tham mưu, giải quyết”: Đã giao cơ quan tham mưu, giải quyết
      Biết hôm nay là ngày 09/01/2026
      Khi "Bà Hoa" thực hiện "Đôn đốc" trên "phản ánh, kiến nghị, góp ý số 1"
      Thì hồ sơ "phản ánh, kiến nghị, góp ý số 1" ở trạng thái "Đã giao cơ quan tham mưu, giải quyết"

    Tình huống: “Rút” khi “Đã giao cơ quan tham mưu, giải quyết”: Người phản ánh đã rút
      Biết hôm nay là ngày 09/01/2026
      Khi "Bà Lan" thực hiện "Rút" trên "phản ánh, kiến nghị, góp ý số 1" với:
        | Lý do | Theo kết quả xem xét hồ sơ |
      Thì hồ sơ "phản ánh, kiến nghị, góp ý số 1" ở trạng thái "Người phản ánh đã rút"

    Tình huống: “Tạm gác” khi “Đã giao cơ quan tham mưu, giải quyết”: Tạm gác lại (có thời điểm tiếp tục)
      Biết hôm nay là ngày 09/01/2026
      Khi "Bà Mai" thay mặt "Cấp ủy" thực hiện "Tạm gác" trên "phản ánh, kiến nghị, góp ý số 1" với:
        | Lý do                    | Theo kết quả xem xét hồ sơ |
        | Thời điểm tiếp tục xử lý | 08/02/2026                 |
      Thì hồ sơ "phản ánh, kiến nghị, góp ý số 1" ở trạng thái "Tạm gác lại (có thời điểm tiếp tục)"

    Tình huống: “Xác minh” bị từ chối: không có thẩm quyền
      Biết hôm nay là ngày 09/01/2026
      Khi "Bà Lan" thử "Xác minh" trên "phản ánh, kiến nghị, góp ý số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"

    Tình huống: “Xác minh” bị từ chối: việc của chính mình hoặc đã làm bước trước
      Biết hôm nay là ngày 09/01/2026
      Khi "Ông An" thử "Xác minh" trên "phản ánh, kiến nghị, góp ý số 1"
      Thì bị từ chối vì "không được tự quyết định việc của chính mình (Người được góp ý)"

  Quy tắc: Hồ sơ “Phản ánh, kiến nghị, góp ý” ở trạng thái “Đã trả lời, thông báo kết quả”, trường hợp 2

    Bối cảnh:
      Biết hồ sơ "phản ánh, kiến nghị, góp ý số 1" thuộc loại "Phản ánh, kiến nghị, góp ý" do "Bà Lan" mở ngày 05/01/2026 với:
        | Nguồn ý kiến                       | ý kiến góp ý của Mặt trận Tổ quốc      |
        | Người được góp ý                   | Ông An                                 |
        | Cấp ủy có trách nhiệm trả lời      | Đảng ủy phường Hoa Sữa                 |
        | Nội dung ý kiến                    | Như trong hồ sơ kèm theo               |
        | Ủy ban Mặt trận Tổ quốc gửi ý kiến | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
      Và ngày 06/01/2026 "Bà Mai" thay mặt "Cấp ủy" đã thực hiện "Phân loại" trên "phản ánh, kiến nghị, góp ý số 1" với:
        | Phân loại | kiến nghị |
      Và ngày 07/01/2026 "Bà Mai" thay mặt "Cấp ủy" đã thực hiện "Nhận giải quyết" trên "phản ánh, kiến nghị, góp ý số 1"
      Và ngày 08/01/2026 "Bà Mai" thay mặt "Cấp ủy" đã thực hiện "Trả lời" trên "phản ánh, kiến nghị, góp ý số 1" với:
        | Văn bản (số, ngày) | 14-QĐ/ĐU |

    Tình huống: “Giao khắc phục” khi “Đã trả lời, thông báo kết quả”: Đang khắc phục
      Biết hôm nay là ngày 09/01/2026
      Khi "Bà Mai" thay mặt "Cấp ủy" thực hiện "Giao khắc phục" trên "phản ánh, kiến nghị, góp ý số 1" với:
        | Người, tổ chức phải khắc phục | Bà Thu                   |
        | Kết quả, sản phẩm phải đạt    | Như trong hồ sơ kèm theo |
        | Hạn khắc phục                 | 08/02/2026               |
      Thì hồ sơ "phản ánh, kiến nghị, góp ý số 1" ở trạng thái "Đang khắc phục"
      Và hồ sơ "phản ánh, kiến nghị, góp ý số 1" có 1 hồ sơ "Khắc phục hạn chế, khuyết điểm; thực hiện kiến nghị" ở trạng thái "Đã giao"

    Tình huống: “Xác nhận đã giải quyết” khi “Đã trả lời, thông báo kết quả”: Đã giải quyết xong
      Biết hôm nay là ngày 09/01/2026
      Khi "Ông Giang" thực hiện "Xác nhận đã giải quyết" trên "phản ánh, kiến nghị, góp ý số 1" với:
        | Biên bản | Biên bản ngày 09/01/2026 |
      Thì hồ sơ "phản ánh, kiến nghị, góp ý số 1" ở trạng thái "Đã giải quyết xong"

    Tình huống: “Kết thúc sau giải trình” khi “Đã trả lời, thông báo kết quả”: Đã giải trình, cung cấp thông tin
      Biết hôm nay là ngày 09/01/2026
      Khi "Bà Mai" thay mặt "Cấp ủy" thực hiện "Kết thúc sau giải trình" trên "phản ánh, kiến nghị, góp ý số 1" với:
        | Lý do | Theo kết quả xem xét hồ sơ |
      Thì hồ sơ "phản ánh, kiến nghị, góp ý số 1" ở trạng thái "Đã giải trình, cung cấp thông tin"

    Tình huống: “Kết thúc do không đúng” khi “Đã trả lời, thông báo kết quả”: Đã xác minh, không đúng
      Biết hôm nay là ngày 09/01/2026
      Khi "Bà Mai" thay mặt "Cấp ủy" thực hiện "Kết thúc do không đúng" trên "phản ánh, kiến nghị, góp ý số 1" với:
        | Biên bản           | Biên bản ngày 09/01/2026 |
        | Văn bản (số, ngày) | 15-QĐ/ĐU                 |
      Thì hồ sơ "phản ánh, kiến nghị, góp ý số 1" ở trạng thái "Đã xác minh, không đúng"

    Tình huống: “Đề nghị kiểm tra” khi “Đã trả lời, thông báo kết quả”: Đã trả lời, thông báo kết quả
      Biết hôm nay là ngày 09/01/2026
      Khi "Bà Mai" thay mặt "Cấp ủy" thực hiện "Đề nghị kiểm tra" trên "phản ánh, kiến nghị, góp ý số 1" với:
        | Dấu hiệu vi phạm                   | Như trong hồ sơ kèm theo           |
        | Cấp tiến hành kiểm tra             | cấp cơ sở                          |
        | Tổ chức đảng được đề nghị kiểm tra | Hội Liên hiệp Phụ nữ phường Cỏ Lau |
        | Văn bản (số, ngày)                 | 15-QĐ/ĐU                           |
      Thì hồ sơ "phản ánh, kiến nghị, góp ý số 1" ở trạng thái "Đã trả lời, thông báo kết quả"

    Tình huống: “Tạm gác” khi “Đã trả lời, thông báo kết quả”: Tạm gác lại (có thời điểm tiếp tục)
      Biết hôm nay là ngày 09/01/2026
      Khi "Bà Mai" thay mặt "Cấp ủy" thực hiện "Tạm gác" trên "phản ánh, kiến nghị, góp ý số 1" với:
        | Lý do                    | Theo kết quả xem xét hồ sơ |
        | Thời điểm tiếp tục xử lý | 08/02/2026                 |
      Thì hồ sơ "phản ánh, kiến nghị, góp ý số 1" ở trạng thái "Tạm gác lại (có thời điểm tiếp tục)"

    Tình huống: “Mở lại” khi “Đã trả lời, thông báo kết quả”: Mở lại
      Biết hôm nay là ngày 09/01/2026
      Khi "Bà Mai" thay mặt "Cấp ủy" thực hiện "Mở lại" trên "phản ánh, kiến nghị, góp ý số 1" với:
        | Lý do | Theo kết quả xem xét hồ sơ |
      Thì hồ sơ "phản ánh, kiến nghị, góp ý số 1" ở trạng thái "Mở lại"

    Tình huống: “Đánh giá mức độ hài lòng” khi “Đã trả lời, thông báo kết quả”: Đã trả lời, thông báo kết quả
      Biết hôm nay là ngày 09/01/2026
      Khi "Ông Bình" thực hiện "Đánh giá mức độ hài lòng" trên "phản ánh, kiến nghị, góp ý số 1" với:
        | Mức độ hài lòng | hài lòng |
      Thì hồ sơ "phản ánh, kiến nghị, góp ý số 1" ở trạng thái "Đã trả lời, thông báo kết quả"

    Tình huống: “Giao khắc phục” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 09/01/2026
      Khi "Bà Mai" thử "Giao khắc phục" trên "phản ánh, kiến nghị, góp ý số 1"
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
      Khi "Bà Mai" thử "Xác nhận đã giải quyết" trên "phản ánh, kiến nghị, góp ý số 1"
      Thì bị từ chối vì "đã thực hiện bước “Trả lời”, nên phải là người khác làm bước này"
      Và bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: biên bản"

    Tình huống: “Xác nhận đã giải quyết” bị từ chối: việc của chính mình hoặc đã làm bước trước
      Biết hôm nay là ngày 09/01/2026
      Khi "Ông An" thử "Xác nhận đã giải quyết" trên "phản ánh, kiến nghị, góp ý số 1"
      Thì bị từ chối vì "không được tự quyết định việc của chính mình (Người được góp ý)"

    Tình huống: “Kết thúc sau giải trình” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 09/01/2026
      Khi "Bà Mai" thử "Kết thúc sau giải trình" trên "phản ánh, kiến nghị, góp ý số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: lý do"

    Tình huống: “Kết thúc sau giải trình” bị từ chối: việc của chính mình hoặc đã làm bước trước
      Biết hôm nay là ngày 09/01/2026
      Khi "Ông An" thử "Kết thúc sau giải trình" trên "phản ánh, kiến nghị, góp ý số 1"
      Thì bị từ chối vì "không được tự quyết định việc của chính mình (Người được góp ý)"

    Tình huống: “Kết thúc do không đúng” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 09/01/2026
      Khi "Bà Mai" thử "Kết thúc do không đúng" trên "phản ánh, kiến nghị, góp ý số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: biên bản"
      Và bị từ chối vì "thiếu: văn bản (số, ngày)"

    Tình huống: “Kết thúc do không đúng” bị từ chối: việc của chính mình hoặc đã làm bước trước
      Biết hôm nay là ngày 09/01/2026
      Khi "Ông An" thử "Kết thúc do không đúng" trên "phản ánh, kiến nghị, góp ý số 1"
      Thì bị từ chối vì "không được tự quyết định việc của chính mình (Người được góp ý)"

    Tình huống: “Đề nghị kiểm tra” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 09/01/2026
      Khi "Bà Mai" thử "Đề nghị kiểm tra" trên "phản ánh, kiến nghị, góp ý số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: Dấu hiệu vi phạm"
      Và bị từ chối vì "thiếu: Tổ chức đảng được đề nghị kiểm tra"
      Và bị từ chối vì "thiếu: Cấp tiến hành kiểm tra"
      Và bị từ chối vì "thiếu: văn bản (số, ngày)"

    Tình huống: “Đề nghị kiểm tra” bị từ chối: việc của chính mình hoặc đã làm bước trước
      Biết hôm nay là ngày 09/01/2026
      Khi "Ông An" thử "Đề nghị kiểm tra" trên "phản ánh, kiến nghị, góp ý số 1"
      Thì bị từ chối vì "không được tự quyết định việc của chính mình (Người được góp ý)"

    Tình huống: “Đánh giá mức độ hài lòng” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 09/01/2026
      Khi "Bà Mai" thử "Đánh giá mức độ hài lòng" trên "phản ánh, kiến nghị, góp ý số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: Mức độ hài lòng"

    Tình huống: “Đánh giá mức độ hài lòng” bị từ chối: việc của chính mình hoặc đã làm bước trước
      Biết hôm nay là ngày 09/01/2026
      Khi "Ông An" thử "Đánh giá mức độ hài lòng" trên "phản ánh, kiến nghị, góp ý số 1"
      Thì bị từ chối vì "không được tự quyết định việc của chính mình (Người được góp ý)"

  Quy tắc: Hồ sơ “Phản ánh, kiến nghị, góp ý” ở trạng thái “Đã giao cơ quan tham mưu, giải quyết”, trường hợp 2

    Bối cảnh:
      Biết hồ sơ "phản ánh, kiến nghị, góp ý số 1" thuộc loại "Phản ánh, kiến nghị, góp ý" do "Ông Bình" mở ngày 05/01/2026 với:
        | Nguồn ý kiến                            | đơn thư                  |
        | Người được góp ý                        | Ông An                   |
        | Cấp ủy có trách nhiệm trả lời           | Đảng ủy phường Hoa Sữa   |
        | Nội dung ý kiến                         | Như trong hồ sơ kèm theo |
        | Không rõ họ tên, địa chỉ người phản ánh | có                       |
        | Số người cùng phản ánh                  | 2                        |
      Và ngày 06/01/2026 "Bà Mai" thay mặt "Cấp ủy" đã thực hiện "Phân loại" trên "phản ánh, kiến nghị, góp ý số 1" với:
        | Phân loại | kiến nghị |
      Và ngày 07/01/2026 "Bà Mai" thay mặt "Cấp ủy" đã thực hiện "Nhận giải quyết" trên "phản ánh, kiến nghị, góp ý số 1" với:
        | Nội dung rõ, có tài liệu, chứng cứ cụ thể | có |
      Và ngày 08/01/2026 "Bà Mai" thay mặt "Cấp ủy" đã thực hiện "Phân công" trên "phản ánh, kiến nghị, góp ý số 1" với:
        | Cơ quan, đơn vị được giao giải quyết | Ban Xây dựng Đảng phường Sen Vàng |

    Tình huống: “Một người rút khỏi ý kiến chung” khi “Đã giao cơ quan tham mưu, giải quyết”: Đã giao cơ quan tham mưu, giải quyết
      Biết hôm nay là ngày 09/01/2026
      Khi "Ông Bình" thực hiện "Một người rút khỏi ý kiến chung" trên "phản ánh, kiến nghị, góp ý số 1" với:
        | Lý do | Theo kết quả xem xét hồ sơ |
      Thì hồ sơ "phản ánh, kiến nghị, góp ý số 1" ở trạng thái "Đã giao cơ quan tham mưu, giải quyết"

  Quy tắc: Hồ sơ “Phản ánh, kiến nghị, góp ý” ở trạng thái “Từ chối”

    Bối cảnh:
      Biết hồ sơ "phản ánh, kiến nghị, góp ý số 1" thuộc loại "Phản ánh, kiến nghị, góp ý" do "Bà Lan" mở ngày 05/01/2026 với:
        | Nguồn ý kiến                       | ý kiến góp ý của Mặt trận Tổ quốc      |
        | Người được góp ý                   | Ông An                                 |
        | Cấp ủy có trách nhiệm trả lời      | Đảng ủy phường Hoa Sữa                 |
        | Nội dung ý kiến                    | Như trong hồ sơ kèm theo               |
        | Ủy ban Mặt trận Tổ quốc gửi ý kiến | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
      Và ngày 06/01/2026 "Bà Mai" thay mặt "Cấp ủy" đã thực hiện "Phân loại" trên "phản ánh, kiến nghị, góp ý số 1" với:
        | Phân loại | kiến nghị |
      Và ngày 07/01/2026 "Ông Bình" đã thực hiện "Xác định căn cứ từ chối" trên "phản ánh, kiến nghị, góp ý số 1" với:
        | Căn cứ từ chối | Như trong hồ sơ kèm theo |
      Và ngày 08/01/2026 "Bà Mai" thay mặt "Cấp ủy" đã thực hiện "Thông báo từ chối" trên "phản ánh, kiến nghị, góp ý số 1" với:
        | Văn bản (số, ngày) | 14-QĐ/ĐU |

    Tình huống: “Mở lại” khi “Từ chối”: Mở lại
      Biết hôm nay là ngày 09/01/2026
      Khi "Bà Mai" thay mặt "Cấp ủy" thực hiện "Mở lại" trên "phản ánh, kiến nghị, góp ý số 1" với:
        | Lý do | Theo kết quả xem xét hồ sơ |
      Thì hồ sơ "phản ánh, kiến nghị, góp ý số 1" ở trạng thái "Mở lại"

  Quy tắc: Hồ sơ “Phản ánh, kiến nghị, góp ý” ở trạng thái “Tạm gác lại (có thời điểm tiếp tục)”

    Bối cảnh:
      Biết hồ sơ "phản ánh, kiến nghị, góp ý số 1" thuộc loại "Phản ánh, kiến nghị, góp ý" do "Bà Lan" mở ngày 05/01/2026 với:
        | Nguồn ý kiến                       | ý kiến góp ý của Mặt trận Tổ quốc      |
        | Người được góp ý                   | Ông An                                 |
        | Cấp ủy có trách nhiệm trả lời      | Đảng ủy phường Hoa Sữa                 |
        | Nội dung ý kiến                    | Như trong hồ sơ kèm theo               |
        | Ủy ban Mặt trận Tổ quốc gửi ý kiến | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
      Và ngày 06/01/2026 "Bà Mai" thay mặt "Cấp ủy" đã thực hiện "Phân loại" trên "phản ánh, kiến nghị, góp ý số 1" với:
        | Phân loại | kiến nghị |
      Và ngày 07/01/2026 "Bà Mai" thay mặt "Cấp ủy" đã thực hiện "Nhận giải quyết" trên "phản ánh, kiến nghị, góp ý số 1"
      Và ngày 08/01/2026 "Bà Mai" thay mặt "Cấp ủy" đã thực hiện "Tạm gác" trên "phản ánh, kiến nghị, góp ý số 1" với:
        | Lý do                    | Theo kết quả xem xét hồ sơ |
        | Thời điểm tiếp tục xử lý | 07/02/2026                 |

    Tình huống: “Xử lý tiếp” khi “Tạm gác lại (có thời điểm tiếp tục)”: Đã giao cơ quan tham mưu, giải quyết
      Biết hôm nay là ngày 09/01/2026
      Khi "Bà Mai" thay mặt "Cấp ủy" thực hiện "Xử lý tiếp" trên "phản ánh, kiến nghị, góp ý số 1" với:
        | Cơ quan, đơn vị được giao giải quyết | Ban Xây dựng Đảng phường Sen Vàng |
      Thì hồ sơ "phản ánh, kiến nghị, góp ý số 1" ở trạng thái "Đã giao cơ quan tham mưu, giải quyết"

    Tình huống: Quá hạn “Thời điểm tiếp tục xử lý”
      Khi đến ngày 08/02/2026
      Thì hạn "Thời điểm tiếp tục xử lý" của "phản ánh, kiến nghị, góp ý số 1" là ngày 07/02/2026
      Và hồ sơ "phản ánh, kiến nghị, góp ý số 1" quá hạn "Thời điểm tiếp tục xử lý"

  Quy tắc: Hồ sơ “Phản ánh, kiến nghị, góp ý” ở trạng thái “Thụ lý, nhận giải quyết”, trường hợp 3

    Bối cảnh:
      Biết hồ sơ "phản ánh, kiến nghị, góp ý số 1" thuộc loại "Phản ánh, kiến nghị, góp ý" do "Bà Lan" mở ngày 05/01/2026 với:
        | Nguồn ý kiến                       | ý kiến góp ý của Mặt trận Tổ quốc      |
        | Người được góp ý                   | Ông An                                 |
        | Cấp ủy có trách nhiệm trả lời      | Đảng ủy phường Hoa Sữa                 |
        | Nội dung ý kiến                    | Như trong hồ sơ kèm theo               |
        | Ủy ban Mặt trận Tổ quốc gửi ý kiến | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
      Và ngày 06/01/2026 "Bà Mai" thay mặt "Cấp ủy" đã thực hiện "Phân loại" trên "phản ánh, kiến nghị, góp ý số 1" với:
        | Phân loại | kiến nghị |
      Và ngày 07/01/2026 "Bà Mai" thay mặt "Cấp ủy" đã thực hiện "Nhận giải quyết" trên "phản ánh, kiến nghị, góp ý số 1"
      Và ngày 08/01/2026 "Bà Mai" thay mặt "Cấp ủy" đã thực hiện "Gia hạn" trên "phản ánh, kiến nghị, góp ý số 1" với:
        | Lý do              | Theo kết quả xem xét hồ sơ |
        | Văn bản (số, ngày) | 14-QĐ/ĐU                   |

    Tình huống: “Gia hạn” bị từ chối: không còn được gia hạn
      Khi "Bà Mai" thay mặt "Cấp ủy" thử "Gia hạn" trên "phản ánh, kiến nghị, góp ý số 1" với:
        | Lý do              | Theo kết quả xem xét hồ sơ |
        | Văn bản (số, ngày) | 14-QĐ/ĐU                   |
      Thì bị từ chối vì "“Trả lời ý kiến phản ánh” chỉ được gia hạn 1 lần, đã dùng hết"

  Quy tắc: Hồ sơ “Phản ánh, kiến nghị, góp ý” ở trạng thái “Đang xác minh”

    Bối cảnh:
      Biết hồ sơ "phản ánh, kiến nghị, góp ý số 1" thuộc loại "Phản ánh, kiến nghị, góp ý" do "Bà Lan" mở ngày 05/01/2026 với:
        | Nguồn ý kiến                       | ý kiến góp ý của Mặt trận Tổ quốc      |
        | Người được góp ý                   | Ông An                                 |
        | Cấp ủy có trách nhiệm trả lời      | Đảng ủy phường Hoa Sữa                 |
        | Nội dung ý kiến                    | Như trong hồ sơ kèm theo               |
        | Ủy ban Mặt trận Tổ quốc gửi ý kiến | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
      Và ngày 06/01/2026 "Bà Mai" thay mặt "Cấp ủy" đã thực hiện "Phân loại" trên "phản ánh, kiến nghị, góp ý số 1" với:
        | Phân loại | kiến nghị |
      Và ngày 07/01/2026 "Bà Mai" thay mặt "Cấp ủy" đã thực hiện "Nhận giải quyết" trên "phản ánh, kiến nghị, góp ý số 1"
      Và ngày 08/01/2026 "Bà Mai" thay mặt "Cấp ủy" đã thực hiện "Phân công" trên "phản ánh, kiến nghị, góp ý số 1" với:
        | Cơ quan, đơn vị được giao giải quyết | Ban Xây dựng Đảng phường Sen Vàng |
      Và ngày 09/01/2026 "Ông Dũng" đã thực hiện "Xác minh" trên "phản ánh, kiến nghị, góp ý số 1"

    Tình huống: “Đề nghị bổ sung thông tin” khi “Đang xác minh”: Chờ bổ sung thông tin
      Biết hôm nay là ngày 10/01/2026
      Khi "Ông Dũng" thực hiện "Đề nghị bổ sung thông tin" trên "phản ánh, kiến nghị, góp ý số 1" với:
        | Lý do | Theo kết quả xem xét hồ sơ |
      Thì hồ sơ "phản ánh, kiến nghị, góp ý số 1" ở trạng thái "Chờ bổ sung thông tin"

    Tình huống: “Trả lời” khi “Đang xác minh”: Đã trả lời, thông báo kết quả
      Biết hôm nay là ngày 10/01/2026
      Khi "Bà Mai" thay mặt "Cấp ủy" thực hiện "Trả lời" trên "phản ánh, kiến nghị, góp ý số 1" với:
        | Văn bản (số, ngày) | 16-QĐ/ĐU |
      Thì hồ sơ "phản ánh, kiến nghị, góp ý số 1" ở trạng thái "Đã trả lời, thông báo kết quả"

    Tình huống: “Gia hạn” khi “Đang xác minh”: Đang xác minh
      Biết hôm nay là ngày 10/01/2026
      Khi "Bà Mai" thay mặt "Cấp ủy" thực hiện "Gia hạn" trên "phản ánh, kiến nghị, góp ý số 1" với:
        | Lý do              | Theo kết quả xem xét hồ sơ |
        | Văn bản (số, ngày) | 16-QĐ/ĐU                   |
      Thì hồ sơ "phản ánh, kiến nghị, góp ý số 1" ở trạng thái "Đang xác minh"

    Tình huống: “Đôn đốc” khi “Đang xác minh”: Đang xác minh
      Biết hôm nay là ngày 10/01/2026
      Khi "Bà Hoa" thực hiện "Đôn đốc" trên "phản ánh, kiến nghị, góp ý số 1"
      Thì hồ sơ "phản ánh, kiến nghị, góp ý số 1" ở trạng thái "Đang xác minh"

    Tình huống: “Kết thúc do không đúng” khi “Đang xác minh”: Đã xác minh, không đúng
      Biết hôm nay là ngày 10/01/2026
      Khi "Bà Mai" thay mặt "Cấp ủy" thực hiện "Kết thúc do không đúng" trên "phản ánh, kiến nghị, góp ý số 1" với:
        | Biên bản           | Biên bản ngày 10/01/2026 |
        | Văn bản (số, ngày) | 16-QĐ/ĐU                 |
      Thì hồ sơ "phản ánh, kiến nghị, góp ý số 1" ở trạng thái "Đã xác minh, không đúng"

    Tình huống: “Đề nghị kiểm tra” khi “Đang xác minh”: Đang xác minh
      Biết hôm nay là ngày 10/01/2026
      Khi "Bà Mai" thay mặt "Cấp ủy" thực hiện "Đề nghị kiểm tra" trên "phản ánh, kiến nghị, góp ý số 1" với:
        | Dấu hiệu vi phạm                   | Như trong hồ sơ kèm theo           |
        | Cấp tiến hành kiểm tra             | cấp cơ sở                          |
        | Tổ chức đảng được đề nghị kiểm tra | Hội Liên hiệp Phụ nữ phường Cỏ Lau |
        | Văn bản (số, ngày)                 | 16-QĐ/ĐU                           |
      Thì hồ sơ "phản ánh, kiến nghị, góp ý số 1" ở trạng thái "Đang xác minh"

    Tình huống: “Rút” khi “Đang xác minh”: Người phản ánh đã rút
      Biết hôm nay là ngày 10/01/2026
      Khi "Bà Lan" thực hiện "Rút" trên "phản ánh, kiến nghị, góp ý số 1" với:
        | Lý do | Theo kết quả xem xét hồ sơ |
      Thì hồ sơ "phản ánh, kiến nghị, góp ý số 1" ở trạng thái "Người phản ánh đã rút"

    Tình huống: “Tạm gác” khi “Đang xác minh”: Tạm gác lại (có thời điểm tiếp tục)
      Biết hôm nay là ngày 10/01/2026
      Khi "Bà Mai" thay mặt "Cấp ủy" thực hiện "Tạm gác" trên "phản ánh, kiến nghị, góp ý số 1" với:
        | Lý do                    | Theo kết quả xem xét hồ sơ |
        | Thời điểm tiếp tục xử lý | 09/02/2026                 |
      Thì hồ sơ "phản ánh, kiến nghị, góp ý số 1" ở trạng thái "Tạm gác lại (có thời điểm tiếp tục)"

    Tình huống: “Đề nghị bổ sung thông tin” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 10/01/2026
      Khi "Bà Lan" thử "Đề nghị bổ sung thông tin" trên "phản ánh, kiến nghị, góp ý số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: lý do"

    Tình huống: “Đề nghị bổ sung thông tin” bị từ chối: việc của chính mình hoặc đã làm bước trước
      Biết hôm nay là ngày 10/01/2026
      Khi "Ông An" thử "Đề nghị bổ sung thông tin" trên "phản ánh, kiến nghị, góp ý số 1"
      Thì bị từ chối vì "không được tự quyết định việc của chính mình (Người được góp ý)"

  Quy tắc: Hồ sơ “Phản ánh, kiến nghị, góp ý” ở trạng thái “Đang khắc phục”

    Bối cảnh:
      Biết hồ sơ "phản ánh, kiến nghị, góp ý số 1" thuộc loại "Phản ánh, kiến nghị, góp ý" do "Bà Lan" mở ngày 05/01/2026 với:
        | Nguồn ý kiến                       | ý kiến góp ý của Mặt trận Tổ quốc      |
        | Người được góp ý                   | Ông An                                 |
        | Cấp ủy có trách nhiệm trả lời      | Đảng ủy phường Hoa Sữa                 |
        | Nội dung ý kiến                    | Như trong hồ sơ kèm theo               |
        | Ủy ban Mặt trận Tổ quốc gửi ý kiến | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
      Và ngày 06/01/2026 "Bà Mai" thay mặt "Cấp ủy" đã thực hiện "Phân loại" trên "phản ánh, kiến nghị, góp ý số 1" với:
        | Phân loại | kiến nghị |
      Và ngày 07/01/2026 "Bà Mai" thay mặt "Cấp ủy" đã thực hiện "Nhận giải quyết" trên "phản ánh, kiến nghị, góp ý số 1"
      Và ngày 08/01/2026 "Bà Mai" thay mặt "Cấp ủy" đã thực hiện "Trả lời" trên "phản ánh, kiến nghị, góp ý số 1" với:
        | Văn bản (số, ngày) | 14-QĐ/ĐU |
      Và ngày 09/01/2026 "Bà Mai" thay mặt "Cấp ủy" đã thực hiện "Giao khắc phục" trên "phản ánh, kiến nghị, góp ý số 1" với:
        | Người, tổ chức phải khắc phục | Bà Thu                   |
        | Kết quả, sản phẩm phải đạt    | Như trong hồ sơ kèm theo |
        | Hạn khắc phục                 | 08/02/2026               |
      Và "khắc phục hạn chế, khuyết điểm; thực hiện kiến nghị số 1" là hồ sơ "Khắc phục hạn chế, khuyết điểm; thực hiện kiến nghị" phát sinh từ "phản ánh, kiến nghị, góp ý số 1"

    Tình huống: “Đôn đốc” khi “Đang khắc phục”: Đang khắc phục
      Biết hôm nay là ngày 10/01/2026
      Khi "Bà Hoa" thực hiện "Đôn đốc" trên "phản ánh, kiến nghị, góp ý số 1"
      Thì hồ sơ "phản ánh, kiến nghị, góp ý số 1" ở trạng thái "Đang khắc phục"

    Tình huống: “Đề nghị kiểm tra” khi “Đang khắc phục”: Đang khắc phục
      Biết hôm nay là ngày 10/01/2026
      Khi "Bà Mai" thay mặt "Cấp ủy" thực hiện "Đề nghị kiểm tra" trên "phản ánh, kiến nghị, góp ý số 1" với:
        | Dấu hiệu vi phạm                   | Như trong hồ sơ kèm theo           |
        | Cấp tiến hành kiểm tra             | cấp cơ sở                          |
        | Tổ chức đảng được đề nghị kiểm tra | Hội Liên hiệp Phụ nữ phường Cỏ Lau |
        | Văn bản (số, ngày)                 | 16-QĐ/ĐU                           |
      Thì hồ sơ "phản ánh, kiến nghị, góp ý số 1" ở trạng thái "Đang khắc phục"

    Tình huống: “Tạm gác” khi “Đang khắc phục”: Tạm gác lại (có thời điểm tiếp tục)
      Biết hôm nay là ngày 10/01/2026
      Khi "Bà Mai" thay mặt "Cấp ủy" thực hiện "Tạm gác" trên "phản ánh, kiến nghị, góp ý số 1" với:
        | Lý do                    | Theo kết quả xem xét hồ sơ |
        | Thời điểm tiếp tục xử lý | 09/02/2026                 |
      Thì hồ sơ "phản ánh, kiến nghị, góp ý số 1" ở trạng thái "Tạm gác lại (có thời điểm tiếp tục)"

    Tình huống: “Mở lại” khi “Đang khắc phục”: Mở lại
      Biết hôm nay là ngày 10/01/2026
      Khi "Bà Mai" thay mặt "Cấp ủy" thực hiện "Mở lại" trên "phản ánh, kiến nghị, góp ý số 1" với:
        | Lý do | Theo kết quả xem xét hồ sơ |
      Thì hồ sơ "phản ánh, kiến nghị, góp ý số 1" ở trạng thái "Mở lại"

  Quy tắc: Hồ sơ “Phản ánh, kiến nghị, góp ý” ở trạng thái “Đang xác minh”, trường hợp 2

    Bối cảnh:
      Biết hồ sơ "phản ánh, kiến nghị, góp ý số 1" thuộc loại "Phản ánh, kiến nghị, góp ý" do "Ông Bình" mở ngày 05/01/2026 với:
        | Nguồn ý kiến                            | đơn thư                  |
        | Người được góp ý                        | Ông An                   |
        | Cấp ủy có trách nhiệm trả lời           | Đảng ủy phường Hoa Sữa   |
        | Nội dung ý kiến                         | Như trong hồ sơ kèm theo |
        | Không rõ họ tên, địa chỉ người phản ánh | có                       |
        | Số người cùng phản ánh                  | 2                        |
      Và ngày 06/01/2026 "Bà Mai" thay mặt "Cấp ủy" đã thực hiện "Phân loại" trên "phản ánh, kiến nghị, góp ý số 1" với:
        | Phân loại | kiến nghị |
      Và ngày 07/01/2026 "Bà Mai" thay mặt "Cấp ủy" đã thực hiện "Nhận giải quyết" trên "phản ánh, kiến nghị, góp ý số 1" với:
        | Nội dung rõ, có tài liệu, chứng cứ cụ thể | có |
      Và ngày 08/01/2026 "Bà Mai" thay mặt "Cấp ủy" đã thực hiện "Phân công" trên "phản ánh, kiến nghị, góp ý số 1" với:
        | Cơ quan, đơn vị được giao giải quyết | Ban Xây dựng Đảng phường Sen Vàng |
      Và ngày 09/01/2026 "Ông Dũng" đã thực hiện "Xác minh" trên "phản ánh, kiến nghị, góp ý số 1"

    Tình huống: “Một người rút khỏi ý kiến chung” khi “Đang xác minh”: Đang xác minh
      Biết hôm nay là ngày 10/01/2026
      Khi "Ông Bình" thực hiện "Một người rút khỏi ý kiến chung" trên "phản ánh, kiến nghị, góp ý số 1" với:
        | Lý do | Theo kết quả xem xét hồ sơ |
      Thì hồ sơ "phản ánh, kiến nghị, góp ý số 1" ở trạng thái "Đang xác minh"

  Quy tắc: Hồ sơ “Phản ánh, kiến nghị, góp ý” ở trạng thái “Đã giải quyết xong”

    Bối cảnh:
      Biết hồ sơ "phản ánh, kiến nghị, góp ý số 1" thuộc loại "Phản ánh, kiến nghị, góp ý" do "Bà Lan" mở ngày 05/01/2026 với:
        | Nguồn ý kiến                       | ý kiến góp ý của Mặt trận Tổ quốc      |
        | Người được góp ý                   | Ông An                                 |
        | Cấp ủy có trách nhiệm trả lời      | Đảng ủy phường Hoa Sữa                 |
        | Nội dung ý kiến                    | Như trong hồ sơ kèm theo               |
        | Ủy ban Mặt trận Tổ quốc gửi ý kiến | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
      Và ngày 06/01/2026 "Bà Mai" thay mặt "Cấp ủy" đã thực hiện "Phân loại" trên "phản ánh, kiến nghị, góp ý số 1" với:
        | Phân loại | kiến nghị |
      Và ngày 07/01/2026 "Bà Mai" thay mặt "Cấp ủy" đã thực hiện "Nhận giải quyết" trên "phản ánh, kiến nghị, góp ý số 1"
      Và ngày 08/01/2026 "Bà Mai" thay mặt "Cấp ủy" đã thực hiện "Trả lời" trên "phản ánh, kiến nghị, góp ý số 1" với:
        | Văn bản (số, ngày) | 14-QĐ/ĐU |
      Và ngày 09/01/2026 "Ông Giang" đã thực hiện "Xác nhận đã giải quyết" trên "phản ánh, kiến nghị, góp ý số 1" với:
        | Biên bản | Biên bản ngày 09/01/2026 |

    Tình huống: “Mở lại” khi “Đã giải quyết xong”: Mở lại
      Biết hôm nay là ngày 10/01/2026
      Khi "Bà Mai" thay mặt "Cấp ủy" thực hiện "Mở lại" trên "phản ánh, kiến nghị, góp ý số 1" với:
        | Lý do | Theo kết quả xem xét hồ sơ |
      Thì hồ sơ "phản ánh, kiến nghị, góp ý số 1" ở trạng thái "Mở lại"

    Tình huống: “Đánh giá mức độ hài lòng” khi “Đã giải quyết xong”: Đã giải quyết xong
      Biết hôm nay là ngày 10/01/2026
      Khi "Ông Bình" thực hiện "Đánh giá mức độ hài lòng" trên "phản ánh, kiến nghị, góp ý số 1" với:
        | Mức độ hài lòng | hài lòng |
      Thì hồ sơ "phản ánh, kiến nghị, góp ý số 1" ở trạng thái "Đã giải quyết xong"

  Quy tắc: Hồ sơ “Phản ánh, kiến nghị, góp ý” ở trạng thái “Đã giải trình, cung cấp thông tin”

    Bối cảnh:
      Biết hồ sơ "phản ánh, kiến nghị, góp ý số 1" thuộc loại "Phản ánh, kiến nghị, góp ý" do "Bà Lan" mở ngày 05/01/2026 với:
        | Nguồn ý kiến                       | ý kiến góp ý của Mặt trận Tổ quốc      |
        | Người được góp ý                   | Ông An                                 |
        | Cấp ủy có trách nhiệm trả lời      | Đảng ủy phường Hoa Sữa                 |
        | Nội dung ý kiến                    | Như trong hồ sơ kèm theo               |
        | Ủy ban Mặt trận Tổ quốc gửi ý kiến | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
      Và ngày 06/01/2026 "Bà Mai" thay mặt "Cấp ủy" đã thực hiện "Phân loại" trên "phản ánh, kiến nghị, góp ý số 1" với:
        | Phân loại | kiến nghị |
      Và ngày 07/01/2026 "Bà Mai" thay mặt "Cấp ủy" đã thực hiện "Nhận giải quyết" trên "phản ánh, kiến nghị, góp ý số 1"
      Và ngày 08/01/2026 "Bà Mai" thay mặt "Cấp ủy" đã thực hiện "Trả lời" trên "phản ánh, kiến nghị, góp ý số 1" với:
        | Văn bản (số, ngày) | 14-QĐ/ĐU |
      Và ngày 09/01/2026 "Bà Mai" thay mặt "Cấp ủy" đã thực hiện "Kết thúc sau giải trình" trên "phản ánh, kiến nghị, góp ý số 1" với:
        | Lý do | Theo kết quả xem xét hồ sơ |

    Tình huống: “Mở lại” khi “Đã giải trình, cung cấp thông tin”: Mở lại
      Biết hôm nay là ngày 10/01/2026
      Khi "Bà Mai" thay mặt "Cấp ủy" thực hiện "Mở lại" trên "phản ánh, kiến nghị, góp ý số 1" với:
        | Lý do | Theo kết quả xem xét hồ sơ |
      Thì hồ sơ "phản ánh, kiến nghị, góp ý số 1" ở trạng thái "Mở lại"

    Tình huống: “Đánh giá mức độ hài lòng” khi “Đã giải trình, cung cấp thông tin”: Đã giải trình, cung cấp thông tin
      Biết hôm nay là ngày 10/01/2026
      Khi "Ông Bình" thực hiện "Đánh giá mức độ hài lòng" trên "phản ánh, kiến nghị, góp ý số 1" với:
        | Mức độ hài lòng | hài lòng |
      Thì hồ sơ "phản ánh, kiến nghị, góp ý số 1" ở trạng thái "Đã giải trình, cung cấp thông tin"

  Quy tắc: Hồ sơ “Phản ánh, kiến nghị, góp ý” ở trạng thái “Đã xác minh, không đúng”

    Bối cảnh:
      Biết hồ sơ "phản ánh, kiến nghị, góp ý số 1" thuộc loại "Phản ánh, kiến nghị, góp ý" do "Bà Lan" mở ngày 05/01/2026 với:
        | Nguồn ý kiến                       | ý kiến góp ý của Mặt trận Tổ quốc      |
        | Người được góp ý                   | Ông An                                 |
        | Cấp ủy có trách nhiệm trả lời      | Đảng ủy phường Hoa Sữa                 |
        | Nội dung ý kiến                    | Như trong hồ sơ kèm theo               |
        | Ủy ban Mặt trận Tổ quốc gửi ý kiến | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
      Và ngày 06/01/2026 "Bà Mai" thay mặt "Cấp ủy" đã thực hiện "Phân loại" trên "phản ánh, kiến nghị, góp ý số 1" với:
        | Phân loại | kiến nghị |
      Và ngày 07/01/2026 "Bà Mai" thay mặt "Cấp ủy" đã thực hiện "Nhận giải quyết" trên "phản ánh, kiến nghị, góp ý số 1"
      Và ngày 08/01/2026 "Bà Mai" thay mặt "Cấp ủy" đã thực hiện "Trả lời" trên "phản ánh, kiến nghị, góp ý số 1" với:
        | Văn bản (số, ngày) | 14-QĐ/ĐU |
      Và ngày 09/01/2026 "Bà Mai" thay mặt "Cấp ủy" đã thực hiện "Kết thúc do không đúng" trên "phản ánh, kiến nghị, góp ý số 1" với:
        | Biên bản           | Biên bản ngày 09/01/2026 |
        | Văn bản (số, ngày) | 15-QĐ/ĐU                 |

    Tình huống: “Mở lại” khi “Đã xác minh, không đúng”: Mở lại
      Biết hôm nay là ngày 10/01/2026
      Khi "Bà Mai" thay mặt "Cấp ủy" thực hiện "Mở lại" trên "phản ánh, kiến nghị, góp ý số 1" với:
        | Lý do | Theo kết quả xem xét hồ sơ |
      Thì hồ sơ "phản ánh, kiến nghị, góp ý số 1" ở trạng thái "Mở lại"

    Tình huống: “Đánh giá mức độ hài lòng” khi “Đã xác minh, không đúng”: Đã xác minh, không đúng
      Biết hôm nay là ngày 10/01/2026
      Khi "Ông Bình" thực hiện "Đánh giá mức độ hài lòng" trên "phản ánh, kiến nghị, góp ý số 1" với:
        | Mức độ hài lòng | hài lòng |
      Thì hồ sơ "phản ánh, kiến nghị, góp ý số 1" ở trạng thái "Đã xác minh, không đúng"

  Quy tắc: Hồ sơ “Phản ánh, kiến nghị, góp ý” ở trạng thái “Chờ bổ sung thông tin”

    Bối cảnh:
      Biết hồ sơ "phản ánh, kiến nghị, góp ý số 1" thuộc loại "Phản ánh, kiến nghị, góp ý" do "Bà Lan" mở ngày 05/01/2026 với:
        | Nguồn ý kiến                       | ý kiến góp ý của Mặt trận Tổ quốc      |
        | Người được góp ý                   | Ông An                                 |
        | Cấp ủy có trách nhiệm trả lời      | Đảng ủy phường Hoa Sữa                 |
        | Nội dung ý kiến                    | Như trong hồ sơ kèm theo               |
        | Ủy ban Mặt trận Tổ quốc gửi ý kiến | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
      Và ngày 06/01/2026 "Bà Mai" thay mặt "Cấp ủy" đã thực hiện "Phân loại" trên "phản ánh, kiến nghị, góp ý số 1" với:
        | Phân loại | kiến nghị |
      Và ngày 07/01/2026 "Bà Mai" thay mặt "Cấp ủy" đã thực hiện "Nhận giải quyết" trên "phản ánh, kiến nghị, góp ý số 1"
      Và ngày 08/01/2026 "Bà Mai" thay mặt "Cấp ủy" đã thực hiện "Phân công" trên "phản ánh, kiến nghị, góp ý số 1" với:
        | Cơ quan, đơn vị được giao giải quyết | Ban Xây dựng Đảng phường Sen Vàng |
      Và ngày 09/01/2026 "Ông Dũng" đã thực hiện "Xác minh" trên "phản ánh, kiến nghị, góp ý số 1"
      Và ngày 10/01/2026 "Ông Dũng" đã thực hiện "Đề nghị bổ sung thông tin" trên "phản ánh, kiến nghị, góp ý số 1" với:
        | Lý do | Theo kết quả xem xét hồ sơ |

    Tình huống: “Đã bổ sung thông tin” khi “Chờ bổ sung thông tin”: Đang xác minh
      Biết hôm nay là ngày 12/01/2026
      Khi "Ông Dũng" thực hiện "Đã bổ sung thông tin" trên "phản ánh, kiến nghị, góp ý số 1"
      Thì hồ sơ "phản ánh, kiến nghị, góp ý số 1" ở trạng thái "Đang xác minh"

    Tình huống: “Gia hạn” khi “Chờ bổ sung thông tin”: Chờ bổ sung thông tin
      Biết hôm nay là ngày 12/01/2026
      Khi "Bà Mai" thay mặt "Cấp ủy" thực hiện "Gia hạn" trên "phản ánh, kiến nghị, góp ý số 1" với:
        | Lý do              | Theo kết quả xem xét hồ sơ |
        | Văn bản (số, ngày) | 18-QĐ/ĐU                   |
      Thì hồ sơ "phản ánh, kiến nghị, góp ý số 1" ở trạng thái "Chờ bổ sung thông tin"

    Tình huống: “Đã bổ sung thông tin” bị từ chối: không có thẩm quyền
      Biết hôm nay là ngày 12/01/2026
      Khi "Bà Mai" thử "Đã bổ sung thông tin" trên "phản ánh, kiến nghị, góp ý số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"

    Tình huống: “Đã bổ sung thông tin” bị từ chối: việc của chính mình hoặc đã làm bước trước
      Biết hôm nay là ngày 12/01/2026
      Khi "Ông An" thử "Đã bổ sung thông tin" trên "phản ánh, kiến nghị, góp ý số 1"
      Thì bị từ chối vì "không được tự quyết định việc của chính mình (Người được góp ý)"

  Quy tắc: Hồ sơ “Phản ánh, kiến nghị, góp ý” ở trạng thái “Đang xác minh”, trường hợp 3

    Bối cảnh:
      Biết hồ sơ "phản ánh, kiến nghị, góp ý số 1" thuộc loại "Phản ánh, kiến nghị, góp ý" do "Bà Lan" mở ngày 05/01/2026 với:
        | Nguồn ý kiến                       | ý kiến góp ý của Mặt trận Tổ quốc      |
        | Người được góp ý                   | Ông An                                 |
        | Cấp ủy có trách nhiệm trả lời      | Đảng ủy phường Hoa Sữa                 |
        | Nội dung ý kiến                    | Như trong hồ sơ kèm theo               |
        | Ủy ban Mặt trận Tổ quốc gửi ý kiến | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
      Và ngày 06/01/2026 "Bà Mai" thay mặt "Cấp ủy" đã thực hiện "Phân loại" trên "phản ánh, kiến nghị, góp ý số 1" với:
        | Phân loại | kiến nghị |
      Và ngày 07/01/2026 "Bà Mai" thay mặt "Cấp ủy" đã thực hiện "Nhận giải quyết" trên "phản ánh, kiến nghị, góp ý số 1"
      Và ngày 08/01/2026 "Bà Mai" thay mặt "Cấp ủy" đã thực hiện "Phân công" trên "phản ánh, kiến nghị, góp ý số 1" với:
        | Cơ quan, đơn vị được giao giải quyết | Ban Xây dựng Đảng phường Sen Vàng |
      Và ngày 09/01/2026 "Ông Dũng" đã thực hiện "Xác minh" trên "phản ánh, kiến nghị, góp ý số 1"
      Và ngày 10/01/2026 "Bà Mai" thay mặt "Cấp ủy" đã thực hiện "Đề nghị kiểm tra" trên "phản ánh, kiến nghị, góp ý số 1" với:
        | Dấu hiệu vi phạm                   | Như trong hồ sơ kèm theo           |
        | Cấp tiến hành kiểm tra             | cấp cơ sở                          |
        | Tổ chức đảng được đề nghị kiểm tra | Hội Liên hiệp Phụ nữ phường Cỏ Lau |
        | Văn bản (số, ngày)                 | 16-QĐ/ĐU                           |

    Tình huống: “Rút” bị từ chối: chưa đúng điều kiện
      Khi "Bà Lan" thử "Rút" trên "phản ánh, kiến nghị, góp ý số 1" với:
        | Lý do | Theo kết quả xem xét hồ sơ |
      Thì bị từ chối vì "yêu cầu: chưa có có dấu hiệu vi phạm hoặc có dấu hiệu vi phạm: không"

# Chưa đi qua:
# - “Ghi sổ” (3): mở hồ sơ, “Đã ghi sổ, tiếp nhận”: không tìm được cách đi đến đó với những người và giá trị bịa ra
# - “Ghi sổ” (4): mở hồ sơ, “Đã ghi sổ, tiếp nhận”: không tìm được cách đi đến đó với những người và giá trị bịa ra
# - “Ghi sổ” (3): bị từ chối vì người không có thẩm quyền: không tìm được cách đi đến đó với những người và giá trị bịa ra
# - “Ghi sổ” (3): bị từ chối vì liên quan đến chính người làm: “Người được góp ý”: không tìm được cách đi đến đó với những người và giá trị bịa ra
# - “Ghi sổ” (3): bị từ chối vì thiếu Nguồn ý kiến: không tìm được cách đi đến đó với những người và giá trị bịa ra
# - “Ghi sổ” (3): bị từ chối vì thiếu Người được góp ý: không tìm được cách đi đến đó với những người và giá trị bịa ra
# - “Ghi sổ” (3): bị từ chối vì thiếu Cấp ủy có trách nhiệm trả lời: không tìm được cách đi đến đó với những người và giá trị bịa ra
# - “Ghi sổ” (3): bị từ chối vì thiếu Nội dung ý kiến: không tìm được cách đi đến đó với những người và giá trị bịa ra
# - “Tính thời hạn báo cho người phản ánh”: khi “Đã ghi sổ, tiếp nhận”: không tìm được cách đi đến đó với những người và giá trị bịa ra
# - “Ghi từng nội dung tách”: bị từ chối vì không đúng điều kiện: không tìm được cách đi đến đó với những người và giá trị bịa ra
# - “Hoàn tất việc tách”: từ “Đang tách nội dung” sang “Đã tách thành nhiều nội dung”: không tìm được cách đi đến đó với những người và giá trị bịa ra
# - “Hoàn tất việc tách”: bị từ chối vì người không có thẩm quyền: không tìm được cách đi đến đó với những người và giá trị bịa ra
# - “Hoàn tất việc tách”: bị từ chối vì liên quan đến chính người làm: “Người được góp ý”: không tìm được cách đi đến đó với những người và giá trị bịa ra
# - “Hoàn tất việc tách”: bị từ chối vì không đúng điều kiện: không tìm được cách đi đến đó với những người và giá trị bịa ra
# - “Ghi nhận được phản ánh lại”: khi “Đã ghi sổ, tiếp nhận”: không tìm được cách đi đến đó với những người và giá trị bịa ra
# - “Ghi nhận được phản ánh lại”: khi “Đã phân loại”: không tìm được cách đi đến đó với những người và giá trị bịa ra
# - “Ghi nhận được phản ánh lại”: khi “Thụ lý, nhận giải quyết”: không tìm được cách đi đến đó với những người và giá trị bịa ra
# - “Ghi nhận được phản ánh lại”: khi “Đã giao cơ quan tham mưu, giải quyết”: không tìm được cách đi đến đó với những người và giá trị bịa ra
# - “Ghi nhận được phản ánh lại”: khi “Đang xác minh”: không tìm được cách đi đến đó với những người và giá trị bịa ra
# - “Ghi nhận được phản ánh lại”: khi “Chờ bổ sung thông tin”: không tìm được cách đi đến đó với những người và giá trị bịa ra
# - “Ghi nhận được phản ánh lại”: khi “Tạm gác lại (có thời điểm tiếp tục)”: không tìm được cách đi đến đó với những người và giá trị bịa ra
# - “Ghi nhận được phản ánh lại”: khi “Mở lại”: không tìm được cách đi đến đó với những người và giá trị bịa ra
# - “Ghi nhận được phản ánh lại”: khi “Đã trả lời, thông báo kết quả”: không tìm được cách đi đến đó với những người và giá trị bịa ra
# - “Ghi nhận được phản ánh lại”: khi “Đang khắc phục”: không tìm được cách đi đến đó với những người và giá trị bịa ra
# - “Ghi nhận được phản ánh lại”: khi “Đã giải quyết xong”: không tìm được cách đi đến đó với những người và giá trị bịa ra
# - “Ghi nhận được phản ánh lại”: khi “Đã giải trình, cung cấp thông tin”: không tìm được cách đi đến đó với những người và giá trị bịa ra
# - “Ghi nhận được phản ánh lại”: khi “Đã xác minh, không đúng”: không tìm được cách đi đến đó với những người và giá trị bịa ra
# - “Xác nhận đã giải quyết”: từ “Đang khắc phục” sang “Đã giải quyết xong”: không tìm được cách đi đến đó với những người và giá trị bịa ra
# - “Xác nhận đã giải quyết”: bị từ chối vì không đúng điều kiện: không tìm được cách đi đến đó với những người và giá trị bịa ra
# - “Ghi nhận việc xin rút, tiếp tục xem xét”: khi “Đang xác minh”: không tìm được cách đi đến đó với những người và giá trị bịa ra
# - “Ghi nhận việc xin rút, tiếp tục xem xét”: bị từ chối vì người không có thẩm quyền: không tìm được cách đi đến đó với những người và giá trị bịa ra
# - “Ghi nhận việc xin rút, tiếp tục xem xét”: bị từ chối vì liên quan đến chính người làm: “Người được góp ý”: không tìm được cách đi đến đó với những người và giá trị bịa ra
# - “Ghi nhận việc xin rút, tiếp tục xem xét”: bị từ chối vì thiếu lý do: không tìm được cách đi đến đó với những người và giá trị bịa ra
# - “Ghi nhận việc xin rút, tiếp tục xem xét”: bị từ chối vì không đúng điều kiện: không tìm được cách đi đến đó với những người và giá trị bịa ra
# - “Đánh giá mức độ hài lòng”: bị từ chối vì không đúng điều kiện: không tìm được cách đi đến đó với những người và giá trị bịa ra
# - “Ban Tuyên giáo và Dân vận” thực hiện một bước: không tìm được cách đi đến đó với những người và giá trị bịa ra
