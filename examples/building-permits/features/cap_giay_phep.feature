# language: vi
Tính năng: Cấp giấy phép xây dựng

  Bối cảnh:
    Biết hôm nay là ngày 05/01/2026
    Và "Ông Minh" là "Công dân" của "Tổ dân phố số 3"
    Và "Bà Hoa" là "Cán bộ Bộ phận Một cửa" của "Ủy ban nhân dân phường Hoa Sữa"
    Và "Bà Vân" là "Cán bộ thẩm định" của "Ủy ban nhân dân phường Hoa Sữa"
    Và "Ông Đạt" là "Cán bộ thẩm định" của "Ủy ban nhân dân phường Hoa Sữa"
    Và "Ông Đạt" là "Người có thẩm quyền ký giấy phép" của "Ủy ban nhân dân phường Hoa Sữa"
    Và "Bà Quyên" là "Người có thẩm quyền ký giấy phép" của "Ủy ban nhân dân phường Hoa Sữa"
    Và "Ông Lực" là "Cán bộ kiểm tra thực địa" của "Ủy ban nhân dân phường Hoa Sữa"
    Và "Ông Phong" là "Cán bộ kiểm tra thực địa" của "Ủy ban nhân dân phường Hoa Sữa"
    Và hồ sơ "nhà ông Minh" thuộc loại "Cấp giấy phép xây dựng" do "Bà Hoa" mở với:
      | Chủ đầu tư                     | Ông Minh                       |
      | Cơ quan cấp giấy phép xây dựng | Ủy ban nhân dân phường Hoa Sữa |
      | Loại công trình                | nhà ở riêng lẻ                 |
      | Thửa đất                       | Thửa 12, tờ bản đồ 7           |
      | Số điện thoại của chủ đầu tư   | 0900 000 000                   |
      | Bản vẽ thiết kế xây dựng       | Bản vẽ nhà ông Minh            |
      | Giấy tờ về quyền sử dụng đất   | Giấy chứng nhận thửa 12        |
    Và "Bà Hoa" đã thực hiện "Xác nhận hồ sơ hợp lệ" trên "nhà ông Minh" với:
      | Giấy biên nhận | Biên nhận số 01 |

  Quy tắc: Hồ sơ nhà ở riêng lẻ được giải quyết trong mười lăm ngày; thời hạn dừng khi chờ chủ đầu tư bổ sung

    Tình huống: Thời hạn chạy ngay khi hồ sơ hợp lệ
      Khi đến ngày 06/01/2026
      Thì hồ sơ "nhà ông Minh" ở trạng thái "Đang thẩm định"
      Và hạn "Giải quyết hồ sơ nhà ở riêng lẻ" của "nhà ông Minh" là ngày 20/01/2026
      Và giải thích hạn "Giải quyết hồ sơ nhà ở riêng lẻ" của "nhà ông Minh" có nhắc "Điều 102 Luật Xây dựng"

    Tình huống: Chờ bổ sung thì thời hạn dừng
      Biết hôm nay là ngày 08/01/2026
      Khi "Bà Vân" thực hiện "Yêu cầu bổ sung hồ sơ" trên "nhà ông Minh" với:
        | Lý do | Bản vẽ thiếu mặt bằng móng |
      Thì hồ sơ "nhà ông Minh" ở trạng thái "Chờ bổ sung hồ sơ"
      Và hạn "Giải quyết hồ sơ nhà ở riêng lẻ" của "nhà ông Minh" đang tạm dừng
      Và "Ông Minh" có việc "Nộp hồ sơ bổ sung" trên "nhà ông Minh"

    Tình huống: Bổ sung xong thì thời hạn chạy tiếp với số ngày còn lại
      Biết ngày 08/01/2026 "Bà Vân" đã thực hiện "Yêu cầu bổ sung hồ sơ" trên "nhà ông Minh" với:
        | Lý do | Bản vẽ thiếu mặt bằng móng |
      Và hôm nay là ngày 15/01/2026
      Khi "Ông Minh" thực hiện "Nộp hồ sơ bổ sung" trên "nhà ông Minh" với:
        | Bản vẽ thiết kế xây dựng | Bản vẽ móng nhà ông Minh |
      Thì hạn "Giải quyết hồ sơ nhà ở riêng lẻ" của "nhà ông Minh" là ngày 27/01/2026

    Tình huống: Chỉ được yêu cầu bổ sung một lần
      Biết ngày 08/01/2026 "Bà Vân" đã thực hiện "Yêu cầu bổ sung hồ sơ" trên "nhà ông Minh" với:
        | Lý do | Bản vẽ thiếu mặt bằng móng |
      Và ngày 12/01/2026 "Ông Minh" đã thực hiện "Nộp hồ sơ bổ sung" trên "nhà ông Minh" với:
        | Bản vẽ thiết kế xây dựng | Bản vẽ móng nhà ông Minh |
      Khi "Bà Vân" thử "Yêu cầu bổ sung hồ sơ" trên "nhà ông Minh" với:
        | Lý do | Bản vẽ thiếu mặt đứng |
      Thì bị từ chối vì "Số lần yêu cầu bổ sung"

  Quy tắc: Cần xem xét thêm thì được gia hạn một lần, trước khi hết hạn, có nêu lý do

    Tình huống: Gia hạn giải quyết
      Biết hôm nay là ngày 19/01/2026
      Khi "Bà Quyên" thực hiện "Gia hạn giải quyết" trên "nhà ông Minh" với:
        | Lý do | Phải lấy ý kiến về phòng cháy, chữa cháy |
      Thì hạn "Giải quyết hồ sơ nhà ở riêng lẻ" của "nhà ông Minh" là ngày 30/01/2026

    Tình huống: Không gia hạn lần thứ hai
      Biết ngày 19/01/2026 "Bà Quyên" đã thực hiện "Gia hạn giải quyết" trên "nhà ông Minh" với:
        | Lý do | Phải lấy ý kiến về phòng cháy, chữa cháy |
      Và hôm nay là ngày 28/01/2026
      Khi "Bà Quyên" thử "Gia hạn giải quyết" trên "nhà ông Minh" với:
        | Lý do | Chưa nhận được ý kiến |
      Thì bị từ chối vì "gia hạn"

  Quy tắc: Chỉ trình cấp giấy phép khi mọi lần kiểm tra thực địa đã kết thúc và hiện trạng đúng với hồ sơ

    Tình huống: Chưa kiểm tra thực địa
      Khi "Bà Vân" thử "Trình cấp giấy phép" trên "nhà ông Minh" với:
        | Báo cáo thẩm định | Báo cáo số 01 |
      Thì bị từ chối vì "Số lần kiểm tra thấy đúng hồ sơ"

    Tình huống: Xếp lịch kiểm tra quá muộn
      Biết "Bà Vân" đã thực hiện "Yêu cầu kiểm tra thực địa" trên "nhà ông Minh"
      Và "kiểm tra thửa 12" là hồ sơ "Kiểm tra thực địa" phát sinh từ "nhà ông Minh"
      Khi "Ông Lực" thử "Xếp lịch kiểm tra" trên "kiểm tra thửa 12" với:
        | Ngày kiểm tra | 12/01/2026 |
      Thì bị từ chối vì "Ngày kiểm tra"

    Tình huống: Biên bản kiểm tra chỉ có một chữ ký
      Biết "Bà Vân" đã thực hiện "Yêu cầu kiểm tra thực địa" trên "nhà ông Minh"
      Và "kiểm tra thửa 12" là hồ sơ "Kiểm tra thực địa" phát sinh từ "nhà ông Minh"
      Và ngày 06/01/2026 "Ông Lực" đã thực hiện "Xếp lịch kiểm tra" trên "kiểm tra thửa 12" với:
        | Ngày kiểm tra | 08/01/2026 |
      Và hôm nay là ngày 08/01/2026
      Khi "Ông Lực" thử "Kết luận kiểm tra" trên "kiểm tra thửa 12" với:
        | Biên bản       | Biên bản kiểm tra thửa 12 |
        | Ảnh chụp       | Ảnh thửa 12, 08/01        |
        | Đúng với hồ sơ | có                        |
        | Chữ ký         | Ông Lực                   |
      Thì bị từ chối vì "còn thiếu 1 chữ ký"

    Tình huống: Kiểm tra xong, hồ sơ tự trở lại thẩm định
      Biết "Bà Vân" đã thực hiện "Yêu cầu kiểm tra thực địa" trên "nhà ông Minh"
      Và "kiểm tra thửa 12" là hồ sơ "Kiểm tra thực địa" phát sinh từ "nhà ông Minh"
      Và ngày 06/01/2026 "Ông Lực" đã thực hiện "Xếp lịch kiểm tra" trên "kiểm tra thửa 12" với:
        | Ngày kiểm tra | 08/01/2026 |
      Và hôm nay là ngày 08/01/2026
      Khi "Ông Lực" thực hiện "Kết luận kiểm tra" trên "kiểm tra thửa 12" với:
        | Biên bản       | Biên bản kiểm tra thửa 12 |
        | Ảnh chụp       | Ảnh thửa 12, 08/01        |
        | Đúng với hồ sơ | có                        |
        | Chữ ký         | Ông Lực, Ông Phong        |
      Thì hồ sơ "nhà ông Minh" ở trạng thái "Đang thẩm định"
      Và hồ sơ "nhà ông Minh" có "Số lần kiểm tra thấy đúng hồ sơ" là "1"

    Tình huống: Còn một việc kiểm tra chưa xong thì chưa trở lại thẩm định
      Biết "Bà Vân" đã thực hiện "Yêu cầu kiểm tra thực địa" trên "nhà ông Minh"
      Và "kiểm tra hiện trạng" là hồ sơ "Kiểm tra thực địa" phát sinh từ "nhà ông Minh"
      Và "Bà Vân" đã thực hiện "Yêu cầu kiểm tra thêm" trên "nhà ông Minh" với:
        | Lý do | Ranh giới với thửa 13 chưa rõ |
      Khi "Ông Lực" thực hiện "Ghi nhận không kiểm tra được" trên "kiểm tra hiện trạng" với:
        | Lý do | Đường vào thửa đất bị ngập |
      Thì hồ sơ "nhà ông Minh" ở trạng thái "Đang kiểm tra thực địa"
      Và hồ sơ "nhà ông Minh" có 1 hồ sơ "Kiểm tra thực địa" ở trạng thái "Chờ xếp lịch"

    Tình huống: Rút hồ sơ thì việc kiểm tra cũng bị hủy
      Biết "Bà Vân" đã thực hiện "Yêu cầu kiểm tra thực địa" trên "nhà ông Minh"
      Khi "Ông Minh" thực hiện "Rút hồ sơ" trên "nhà ông Minh" với:
        | Lý do | Chưa thu xếp được kinh phí |
      Thì hồ sơ "nhà ông Minh" ở trạng thái "Đã rút hồ sơ"
      Và hồ sơ "nhà ông Minh" có 1 hồ sơ "Kiểm tra thực địa" ở trạng thái "Không kiểm tra được"

  Quy tắc: Tạm dừng do tranh chấp thì thời hạn dừng; tiếp tục thì hồ sơ về đúng chỗ cũ

    Bối cảnh:
      Biết "Bà Vân" đã thực hiện "Yêu cầu kiểm tra thực địa" trên "nhà ông Minh"
      Và "kiểm tra thửa 12" là hồ sơ "Kiểm tra thực địa" phát sinh từ "nhà ông Minh"
      Và ngày 07/01/2026 "Bà Quyên" đã thực hiện "Tạm dừng do tranh chấp đất đai" trên "nhà ông Minh" với:
        | Nội dung tranh chấp | Tòa án đang thụ lý tranh chấp ranh giới với hộ liền kề |
        | Văn bản             | 21/TB-TA                                               |

    Tình huống: Tiếp tục khi việc kiểm tra chưa xong
      Biết hôm nay là ngày 14/01/2026
      Khi "Bà Quyên" thực hiện "Tiếp tục giải quyết" trên "nhà ông Minh" với:
        | Văn bản | 05/UBND |
      Thì hồ sơ "nhà ông Minh" ở trạng thái "Đang kiểm tra thực địa"
      Và hạn "Giải quyết hồ sơ nhà ở riêng lẻ" của "nhà ông Minh" là ngày 27/01/2026

    Tình huống: Việc kiểm tra kết thúc trong lúc tạm dừng
      Biết ngày 08/01/2026 "Ông Lực" đã thực hiện "Xếp lịch kiểm tra" trên "kiểm tra thửa 12" với:
        | Ngày kiểm tra | 09/01/2026 |
      Và ngày 09/01/2026 "Ông Lực" đã thực hiện "Kết luận kiểm tra" trên "kiểm tra thửa 12" với:
        | Biên bản       | Biên bản kiểm tra thửa 12 |
        | Ảnh chụp       | Ảnh thửa 12, 09/01        |
        | Đúng với hồ sơ | có                        |
        | Chữ ký         | Ông Lực, Ông Phong        |
      Khi "Bà Quyên" thực hiện "Tiếp tục giải quyết" trên "nhà ông Minh" với:
        | Văn bản | 05/UBND |
      Thì hồ sơ "nhà ông Minh" ở trạng thái "Đang thẩm định"
      Và hồ sơ "nhà ông Minh" có "Số lần kiểm tra thấy đúng hồ sơ" là "1"

    Tình huống: Chỉ người thẩm định và người ký đọc được nội dung tranh chấp
      Khi đến ngày 08/01/2026
      Thì "Bà Vân" thấy "Nội dung tranh chấp" của "nhà ông Minh" là "Tòa án đang thụ lý tranh chấp ranh giới với hộ liền kề"
      Và "Bà Hoa" xem được hồ sơ "nhà ông Minh"
      Và "Bà Hoa" không đọc được "Nội dung tranh chấp" của "nhà ông Minh"
      Và "Bà Hoa" thấy "Số điện thoại của chủ đầu tư" của "nhà ông Minh" là "0900 000 000"
      Và "Bà Quyên" không đọc được "Số điện thoại của chủ đầu tư" của "nhà ông Minh"

  Quy tắc: Từ chối phải có lý do và văn bản; người trình không phải là người ký

    Tình huống: Từ chối mà không nêu lý do
      Biết "Bà Vân" đã thực hiện "Trình từ chối" trên "nhà ông Minh" với:
        | Lý do             | Không phù hợp quy hoạch |
        | Báo cáo thẩm định | Báo cáo số 01           |
      Khi "Bà Quyên" thử "Từ chối cấp giấy phép" trên "nhà ông Minh" với:
        | Văn bản | 03/UBND |
      Thì bị từ chối vì "lý do"

    Tình huống: Từ chối có lý do
      Biết "Bà Vân" đã thực hiện "Trình từ chối" trên "nhà ông Minh" với:
        | Lý do             | Không phù hợp quy hoạch |
        | Báo cáo thẩm định | Báo cáo số 01           |
      Khi "Bà Quyên" thực hiện "Từ chối cấp giấy phép" trên "nhà ông Minh" với:
        | Văn bản | 03/UBND                 |
        | Lý do   | Không phù hợp quy hoạch |
      Thì hồ sơ "nhà ông Minh" ở trạng thái "Từ chối cấp"
      Và hồ sơ "nhà ông Minh" không quá hạn "Giải quyết hồ sơ nhà ở riêng lẻ"

    Tình huống: Người thẩm định cũng có quyền ký nhưng không được ký hồ sơ mình trình
      Biết "Ông Đạt" đã thực hiện "Trình từ chối" trên "nhà ông Minh" với:
        | Lý do             | Không phù hợp quy hoạch |
        | Báo cáo thẩm định | Báo cáo số 01           |
      Khi "Ông Đạt" thử "Từ chối cấp giấy phép" trên "nhà ông Minh" với:
        | Văn bản | 03/UBND                 |
        | Lý do   | Không phù hợp quy hoạch |
      Thì bị từ chối vì "Trình từ chối"
