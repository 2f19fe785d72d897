# language: vi
Tính năng: Vấn đề bức xúc, nổi cộm: từ tổng hợp ý kiến đến kiểm tra kết quả

  Bối cảnh:
    Biết hôm nay là ngày 02/03/2026
    Và "Bà Lan" là "Văn phòng cấp ủy" của "Đảng ủy phường Hoa Sữa"
    Và "Ông Phú" là "Ban Tuyên giáo và Dân vận" của "Đảng ủy phường Hoa Sữa"
    Và "Ông Thái" là "Ủy ban Kiểm tra" của "Đảng ủy phường Hoa Sữa"
    Và "Ông Khoa" là "Người xác nhận kết quả khắc phục" của "Đảng ủy phường Hoa Sữa"
    Và "Bà Duyên" là "Chi ủy, bí thư chi bộ" của "Chi bộ tổ dân phố 4"
    Và "Ông Hải" là "Người đứng đầu" của "Ủy ban nhân dân phường Hoa Sữa"
    Và hồ sơ "chậm trả hồ sơ" thuộc loại "Vấn đề bức xúc, nổi cộm" do "Bà Duyên" mở ngày 02/03/2026 với:
      | Cấp ủy lãnh đạo giải quyết | Đảng ủy phường Hoa Sữa              |
      | Vấn đề bức xúc, nổi cộm    | Chậm trả kết quả thủ tục hành chính |
      | Nguồn phát hiện            | chi bộ đề xuất                      |
      | Nơi đề xuất                | Chi bộ tổ dân phố 4                 |
    Và ngày 03/03/2026 "Bà Lan" thay mặt "Cấp ủy" đã thực hiện "Lựa chọn" trên "chậm trả hồ sơ" với:
      | Biên bản | Biên bản họp Đảng ủy |
    Và ngày 05/03/2026 "Ông Phú" đã thực hiện "Xây dựng thành chuyên đề" trên "chậm trả hồ sơ" với:
      | Tên chuyên đề | Nâng cao trách nhiệm phục vụ nhân dân |
    Và ngày 06/03/2026 "Bà Lan" đã thực hiện "Đưa ra chi bộ thảo luận" trên "chậm trả hồ sơ" với:
      | Văn bản | 12-HD/ĐU |
    Và ngày 20/03/2026 "Bà Duyên" đã thực hiện "Thảo luận trong chi bộ" trên "chậm trả hồ sơ" với:
      | Chi bộ thảo luận            | Chi bộ tổ dân phố 4          |
      | Giải pháp do chi bộ đề xuất | Trả kết quả tại nhà          |
      | Biên bản                    | Biên bản sinh hoạt chuyên đề |

  Quy tắc: Ban Tuyên giáo và Dân vận tổng hợp bằng báo cáo tổng hợp

    Tình huống: Chi ủy tự tổng hợp, không có báo cáo
      Khi "Bà Duyên" thử "Tổng hợp ý kiến" trên "chậm trả hồ sơ"
      Thì bị từ chối vì "không có thẩm quyền"
      Và bị từ chối vì "thiếu: báo cáo tổng hợp"

    Tình huống: Cấp ủy không tự tổng hợp thay Ban Tuyên giáo và Dân vận
      Biết "Ông Vinh" là "Cấp ủy" của "Đảng ủy phường Hoa Sữa"
      Khi "Ông Vinh" thử "Tổng hợp ý kiến" trên "chậm trả hồ sơ" với:
        | Báo cáo tổng hợp | Tổng hợp ý kiến |
      Thì bị từ chối vì "không có thẩm quyền"

  Quy tắc: Cấp ủy quyết định giải pháp có người chịu trách nhiệm, sản phẩm, hạn và văn bản; hoặc cho thảo luận thêm, hoặc chuyển cấp trên

    Bối cảnh:
      Biết ngày 23/03/2026 "Ông Phú" đã thực hiện "Tổng hợp ý kiến" trên "chậm trả hồ sơ" với:
        | Báo cáo tổng hợp | Tổng hợp ý kiến |

    Tình huống: Chi ủy tự quyết định, không ghi gì
      Khi "Bà Duyên" thử "Quyết định giải pháp" trên "chậm trả hồ sơ"
      Thì bị từ chối vì "không có thẩm quyền"
      Và bị từ chối vì "thiếu: Giải pháp được quyết định"
      Và bị từ chối vì "thiếu: Người, tổ chức chịu trách nhiệm"
      Và bị từ chối vì "thiếu: Kết quả, sản phẩm phải đạt"
      Và bị từ chối vì "thiếu: Hạn giải quyết"
      Và bị từ chối vì "thiếu: văn bản"

    Tình huống: Hạn giải quyết đã qua
      Khi "Bà Lan" thay mặt "Cấp ủy" thử "Quyết định giải pháp" trên "chậm trả hồ sơ" với:
        | Giải pháp được quyết định       | Trả kết quả tại nhà     |
        | Người, tổ chức chịu trách nhiệm | Ông Hải                 |
        | Kết quả, sản phẩm phải đạt      | Không còn hồ sơ trễ hẹn |
        | Hạn giải quyết                  | 23/03/2026              |
        | Văn bản                         | 20-NQ/ĐU                |
      Thì bị từ chối vì "hạn giải quyết"

    Tình huống: Ban Tuyên giáo và Dân vận không quyết định thay cấp ủy
      Khi "Ông Phú" thử "Quyết định giải pháp" trên "chậm trả hồ sơ" với:
        | Giải pháp được quyết định       | Trả kết quả tại nhà     |
        | Người, tổ chức chịu trách nhiệm | Ông Hải                 |
        | Kết quả, sản phẩm phải đạt      | Không còn hồ sơ trễ hẹn |
        | Hạn giải quyết                  | 30/06/2026              |
        | Văn bản                         | 20-NQ/ĐU                |
      Thì bị từ chối vì "không có thẩm quyền"

    Tình huống: Cho thảo luận thêm
      Khi "Bà Lan" thay mặt "Cấp ủy" thực hiện "Thảo luận thêm" trên "chậm trả hồ sơ" với:
        | Lý do | Chưa rõ nguyên nhân chậm |
      Thì hồ sơ "chậm trả hồ sơ" ở trạng thái "Đang thảo luận trong chi bộ"

    Tình huống: Ban Tuyên giáo và Dân vận tự cho thảo luận thêm, không nêu lý do
      Khi "Ông Phú" thử "Thảo luận thêm" trên "chậm trả hồ sơ"
      Thì bị từ chối vì "không có thẩm quyền"
      Và bị từ chối vì "thiếu: lý do"

    Tình huống: Vượt thẩm quyền, chuyển cấp trên
      Khi "Bà Lan" thay mặt "Cấp ủy" thực hiện "Chuyển cấp có thẩm quyền" trên "chậm trả hồ sơ" với:
        | Lý do   | Phải sửa phần mềm của thành phố |
        | Văn bản | 22-CV/ĐU                        |
      Thì hồ sơ "chậm trả hồ sơ" ở trạng thái "Chuyển cấp có thẩm quyền"

  Quy tắc: Người chịu trách nhiệm thực hiện, cập nhật, báo cáo; cấp ủy đôn đốc, gia hạn một lần

    Bối cảnh:
      Biết ngày 23/03/2026 "Ông Phú" đã thực hiện "Tổng hợp ý kiến" trên "chậm trả hồ sơ" với:
        | Báo cáo tổng hợp | Tổng hợp ý kiến |
      Và ngày 25/03/2026 "Bà Lan" thay mặt "Cấp ủy" đã thực hiện "Quyết định giải pháp" trên "chậm trả hồ sơ" với:
        | Giải pháp được quyết định       | Trả kết quả tại nhà     |
        | Người, tổ chức chịu trách nhiệm | Ông Hải                 |
        | Kết quả, sản phẩm phải đạt      | Không còn hồ sơ trễ hẹn |
        | Hạn giải quyết                  | 30/06/2026              |
        | Văn bản                         | 20-NQ/ĐU                |

    Tình huống: Đôn đốc khi chưa bắt đầu
      Khi "Bà Lan" thực hiện "Đôn đốc" trên "chậm trả hồ sơ"
      Thì hồ sơ "chậm trả hồ sơ" ở trạng thái "Đã quyết định giải pháp"

    Tình huống: Người khác bắt đầu thay
      Khi "Bà Duyên" thử "Bắt đầu thực hiện" trên "chậm trả hồ sơ"
      Thì bị từ chối vì "không có thẩm quyền"

    Tình huống: Chi ủy đôn đốc
      Khi "Bà Duyên" thử "Đôn đốc" trên "chậm trả hồ sơ"
      Thì bị từ chối vì "không có thẩm quyền"

    Tình huống: Ban Thường vụ đôn đốc
      Biết "Bà Mai" là "Ban Thường vụ" của "Đảng ủy phường Hoa Sữa"
      Khi "Bà Mai" thử "Đôn đốc" trên "chậm trả hồ sơ"
      Thì bị từ chối vì "không có thẩm quyền"

    Tình huống: Đôn đốc khi đang thực hiện
      Biết ngày 26/03/2026 "Ông Hải" đã thực hiện "Bắt đầu thực hiện" trên "chậm trả hồ sơ"
      Khi "Bà Lan" thực hiện "Đôn đốc" trên "chậm trả hồ sơ"
      Thì hồ sơ "chậm trả hồ sơ" ở trạng thái "Đang thực hiện giải pháp"

    Tình huống: Cập nhật tiến độ
      Biết ngày 26/03/2026 "Ông Hải" đã thực hiện "Bắt đầu thực hiện" trên "chậm trả hồ sơ"
      Khi "Ông Hải" thực hiện "Cập nhật tiến độ" trên "chậm trả hồ sơ" với:
        | Tỷ lệ hoàn thành (%) | 40 |
      Thì hồ sơ "chậm trả hồ sơ" có "Tỷ lệ hoàn thành (%)" là "40"

    Tình huống: Cập nhật tiến độ khi chưa làm được gì
      Biết ngày 26/03/2026 "Ông Hải" đã thực hiện "Bắt đầu thực hiện" trên "chậm trả hồ sơ"
      Khi "Ông Hải" thực hiện "Cập nhật tiến độ" trên "chậm trả hồ sơ" với:
        | Tỷ lệ hoàn thành (%) | 0 |
      Thì hồ sơ "chậm trả hồ sơ" có "Tỷ lệ hoàn thành (%)" là "0"

    Tình huống: Tiến độ quá một trăm phần trăm
      Biết ngày 26/03/2026 "Ông Hải" đã thực hiện "Bắt đầu thực hiện" trên "chậm trả hồ sơ"
      Khi "Ông Hải" thử "Cập nhật tiến độ" trên "chậm trả hồ sơ" với:
        | Tỷ lệ hoàn thành (%) | 101 |
      Thì bị từ chối vì "không quá 100"

    Tình huống: Người khác cập nhật, không ghi tỷ lệ
      Biết ngày 26/03/2026 "Ông Hải" đã thực hiện "Bắt đầu thực hiện" trên "chậm trả hồ sơ"
      Khi "Bà Duyên" thử "Cập nhật tiến độ" trên "chậm trả hồ sơ"
      Thì bị từ chối vì "không có thẩm quyền"
      Và bị từ chối vì "thiếu: Tỷ lệ hoàn thành (%)"

    Tình huống: Gia hạn một lần
      Biết ngày 26/03/2026 "Ông Hải" đã thực hiện "Bắt đầu thực hiện" trên "chậm trả hồ sơ"
      Và hôm nay là ngày 22/06/2026
      Khi "Bà Lan" thay mặt "Cấp ủy" thực hiện "Gia hạn" trên "chậm trả hồ sơ" với:
        | Lý do          | Chờ phần mềm |
        | Hạn giải quyết | 31/07/2026   |
      Thì hạn "Hạn giải quyết" của "chậm trả hồ sơ" là ngày 31/07/2026

    Tình huống: Gia hạn lần thứ hai
      Biết ngày 26/03/2026 "Ông Hải" đã thực hiện "Bắt đầu thực hiện" trên "chậm trả hồ sơ"
      Và ngày 22/06/2026 "Bà Lan" thay mặt "Cấp ủy" đã thực hiện "Gia hạn" trên "chậm trả hồ sơ" với:
        | Lý do          | Chờ phần mềm |
        | Hạn giải quyết | 31/07/2026   |
      Khi "Bà Lan" thay mặt "Cấp ủy" thử "Gia hạn" trên "chậm trả hồ sơ" với:
        | Lý do          | Vẫn chờ    |
        | Hạn giải quyết | 31/08/2026 |
      Thì bị từ chối vì "chỉ được gia hạn 1 lần"

    Tình huống: Người khác gia hạn, không nêu lý do
      Biết ngày 26/03/2026 "Ông Hải" đã thực hiện "Bắt đầu thực hiện" trên "chậm trả hồ sơ"
      Khi "Bà Duyên" thử "Gia hạn" trên "chậm trả hồ sơ"
      Thì bị từ chối vì "không có thẩm quyền"
      Và bị từ chối vì "thiếu: lý do"
      Và bị từ chối vì "thiếu: Hạn giải quyết"

    Tình huống: Ban Thường vụ gia hạn thay cấp ủy
      Biết "Bà Mai" là "Ban Thường vụ" của "Đảng ủy phường Hoa Sữa"
      Và ngày 26/03/2026 "Ông Hải" đã thực hiện "Bắt đầu thực hiện" trên "chậm trả hồ sơ"
      Khi "Bà Mai" thử "Gia hạn" trên "chậm trả hồ sơ" với:
        | Lý do          | Chờ phần mềm |
        | Hạn giải quyết | 31/07/2026   |
      Thì bị từ chối vì "không có thẩm quyền"

    Tình huống: Người chịu trách nhiệm là cấp ủy viên tự gia hạn
      Biết "Ông Hải" là "Cấp ủy" của "Đảng ủy phường Hoa Sữa"
      Và ngày 26/03/2026 "Ông Hải" đã thực hiện "Bắt đầu thực hiện" trên "chậm trả hồ sơ"
      Khi "Ông Hải" thử "Gia hạn" trên "chậm trả hồ sơ" với:
        | Lý do          | Chờ phần mềm |
        | Hạn giải quyết | 31/07/2026   |
      Thì bị từ chối vì "không được tự quyết định việc của chính mình"

    Tình huống: Người khác báo cáo kết quả, không có báo cáo
      Biết ngày 26/03/2026 "Ông Hải" đã thực hiện "Bắt đầu thực hiện" trên "chậm trả hồ sơ"
      Khi "Bà Duyên" thử "Báo cáo kết quả" trên "chậm trả hồ sơ"
      Thì bị từ chối vì "không có thẩm quyền"
      Và bị từ chối vì "thiếu: báo cáo"

    Tình huống: Quá hạn giải quyết
      Biết ngày 26/03/2026 "Ông Hải" đã thực hiện "Bắt đầu thực hiện" trên "chậm trả hồ sơ"
      Và ngày 03/07/2026 "Ông Hải" đã thực hiện "Báo cáo kết quả" trên "chậm trả hồ sơ" với:
        | Báo cáo | Báo cáo kết quả |
      Khi đến ngày 20/07/2026
      Thì hồ sơ "chậm trả hồ sơ" quá hạn "Hạn giải quyết"
      Và hồ sơ "chậm trả hồ sơ" quá hạn "Kiểm tra kết quả giải quyết"

  Quy tắc: Người kiểm tra không phải người thực hiện hay người báo cáo; chưa đạt hay tái diễn thì có hạn mới

    Bối cảnh:
      Biết "Bà Ngân" là "Ủy ban Kiểm tra" của "Ủy ban nhân dân phường Hoa Sữa"
      Và ngày 23/03/2026 "Ông Phú" đã thực hiện "Tổng hợp ý kiến" trên "chậm trả hồ sơ" với:
        | Báo cáo tổng hợp | Tổng hợp ý kiến |
      Và ngày 25/03/2026 "Bà Lan" thay mặt "Cấp ủy" đã thực hiện "Quyết định giải pháp" trên "chậm trả hồ sơ" với:
        | Giải pháp được quyết định       | Trả kết quả tại nhà     |
        | Người, tổ chức chịu trách nhiệm | Ông Hải                 |
        | Kết quả, sản phẩm phải đạt      | Không còn hồ sơ trễ hẹn |
        | Hạn giải quyết                  | 30/06/2026              |
        | Văn bản                         | 20-NQ/ĐU                |
      Và ngày 26/03/2026 "Ông Hải" đã thực hiện "Bắt đầu thực hiện" trên "chậm trả hồ sơ"
      Và ngày 22/06/2026 "Ông Hải" đã thực hiện "Báo cáo kết quả" trên "chậm trả hồ sơ" với:
        | Báo cáo | Báo cáo kết quả |

    Tình huống: Chi ủy tự xác nhận, không có biên bản
      Khi "Bà Duyên" thử "Kiểm tra và xác nhận kết quả" trên "chậm trả hồ sơ"
      Thì bị từ chối vì "không có thẩm quyền"
      Và bị từ chối vì "thiếu: biên bản"

    Tình huống: Cấp ủy không xác nhận thay Ủy ban Kiểm tra
      Biết "Ông Vinh" là "Cấp ủy" của "Đảng ủy phường Hoa Sữa"
      Khi "Ông Vinh" thử "Kiểm tra và xác nhận kết quả" trên "chậm trả hồ sơ" với:
        | Biên bản | Biên bản kiểm tra |
      Thì bị từ chối vì "không có thẩm quyền"

    Tình huống: Chi ủy trả lại, không có lý do và hạn mới
      Khi "Bà Duyên" thử "Chưa đạt, thực hiện tiếp" trên "chậm trả hồ sơ"
      Thì bị từ chối vì "không có thẩm quyền"
      Và bị từ chối vì "thiếu: lý do"
      Và bị từ chối vì "thiếu: Hạn giải quyết"

    Tình huống: Cấp ủy không trả lại thay Ủy ban Kiểm tra
      Biết "Ông Vinh" là "Cấp ủy" của "Đảng ủy phường Hoa Sữa"
      Khi "Ông Vinh" thử "Chưa đạt, thực hiện tiếp" trên "chậm trả hồ sơ" với:
        | Lý do          | Còn hồ sơ trễ hẹn |
        | Hạn giải quyết | 30/07/2026        |
      Thì bị từ chối vì "không có thẩm quyền"

    Tình huống: Hạn mới đã qua
      Khi "Ông Thái" thử "Chưa đạt, thực hiện tiếp" trên "chậm trả hồ sơ" với:
        | Lý do          | Còn hồ sơ trễ hẹn |
        | Hạn giải quyết | 22/06/2026        |
      Thì bị từ chối vì "hạn giải quyết"

    Tình huống: Người chịu trách nhiệm tự trả lại
      Biết "Ông Hải" là "Ủy ban Kiểm tra" của "Đảng ủy phường Hoa Sữa"
      Khi "Ông Hải" thử "Chưa đạt, thực hiện tiếp" trên "chậm trả hồ sơ" với:
        | Lý do          | Còn hồ sơ trễ hẹn |
        | Hạn giải quyết | 30/07/2026        |
      Thì bị từ chối vì "không được tự quyết định việc của chính mình"
      Và bị từ chối vì "Báo cáo kết quả"

    Tình huống: Chưa đạt, vẫn đôn đốc
      Biết ngày 24/06/2026 "Ông Khoa" đã thực hiện "Chưa đạt, thực hiện tiếp" trên "chậm trả hồ sơ" với:
        | Lý do          | Còn hồ sơ trễ hẹn |
        | Hạn giải quyết | 30/09/2026        |
      Khi "Bà Lan" thực hiện "Đôn đốc" trên "chậm trả hồ sơ"
      Thì hồ sơ "chậm trả hồ sơ" ở trạng thái "Chưa đạt, thực hiện tiếp"

    Tình huống: Chưa đạt, cập nhật tiến độ
      Biết ngày 24/06/2026 "Ông Khoa" đã thực hiện "Chưa đạt, thực hiện tiếp" trên "chậm trả hồ sơ" với:
        | Lý do          | Còn hồ sơ trễ hẹn |
        | Hạn giải quyết | 30/09/2026        |
      Khi "Ông Hải" thực hiện "Cập nhật tiến độ" trên "chậm trả hồ sơ" với:
        | Tỷ lệ hoàn thành (%) | 80 |
      Thì hồ sơ "chậm trả hồ sơ" có "Tỷ lệ hoàn thành (%)" là "80"

    Tình huống: Chưa đạt, gia hạn
      Biết ngày 24/06/2026 "Ông Khoa" đã thực hiện "Chưa đạt, thực hiện tiếp" trên "chậm trả hồ sơ" với:
        | Lý do          | Còn hồ sơ trễ hẹn |
        | Hạn giải quyết | 30/09/2026        |
      Khi "Bà Lan" thay mặt "Cấp ủy" thực hiện "Gia hạn" trên "chậm trả hồ sơ" với:
        | Lý do          | Chờ phần mềm |
        | Hạn giải quyết | 30/10/2026   |
      Thì hạn "Hạn giải quyết" của "chậm trả hồ sơ" là ngày 30/10/2026

    Tình huống: Chưa đạt, làm tiếp rồi báo cáo lại
      Biết ngày 24/06/2026 "Ông Khoa" đã thực hiện "Chưa đạt, thực hiện tiếp" trên "chậm trả hồ sơ" với:
        | Lý do          | Còn hồ sơ trễ hẹn |
        | Hạn giải quyết | 30/09/2026        |
      Khi "Ông Hải" thực hiện "Báo cáo kết quả" trên "chậm trả hồ sơ" với:
        | Báo cáo | Báo cáo lần hai |
      Thì hồ sơ "chậm trả hồ sơ" ở trạng thái "Đã báo cáo kết quả"

    Tình huống: Tái diễn sau khi đã xác nhận
      Biết ngày 24/06/2026 "Ông Thái" đã thực hiện "Kiểm tra và xác nhận kết quả" trên "chậm trả hồ sơ" với:
        | Biên bản | Biên bản kiểm tra |
      Khi "Ông Thái" thực hiện "Tái diễn" trên "chậm trả hồ sơ" với:
        | Lý do          | Lại có hồ sơ trễ hẹn |
        | Hạn giải quyết | 30/09/2026           |
      Thì hồ sơ "chậm trả hồ sơ" ở trạng thái "Chưa đạt, thực hiện tiếp"

    Tình huống: Báo tái diễn với hạn đã qua
      Biết ngày 24/06/2026 "Ông Thái" đã thực hiện "Kiểm tra và xác nhận kết quả" trên "chậm trả hồ sơ" với:
        | Biên bản | Biên bản kiểm tra |
      Khi "Ông Thái" thử "Tái diễn" trên "chậm trả hồ sơ" với:
        | Lý do          | Lại có hồ sơ trễ hẹn |
        | Hạn giải quyết | 24/06/2026           |
      Thì bị từ chối vì "hạn giải quyết"

    Tình huống: Chi ủy báo tái diễn, không có lý do và hạn
      Biết ngày 24/06/2026 "Ông Thái" đã thực hiện "Kiểm tra và xác nhận kết quả" trên "chậm trả hồ sơ" với:
        | Biên bản | Biên bản kiểm tra |
      Khi "Bà Duyên" thử "Tái diễn" trên "chậm trả hồ sơ"
      Thì bị từ chối vì "không có thẩm quyền"
      Và bị từ chối vì "thiếu: lý do"
      Và bị từ chối vì "thiếu: Hạn giải quyết"

    Tình huống: Ban Thường vụ báo tái diễn thay cấp ủy
      Biết "Bà Mai" là "Ban Thường vụ" của "Đảng ủy phường Hoa Sữa"
      Và ngày 24/06/2026 "Ông Thái" đã thực hiện "Kiểm tra và xác nhận kết quả" trên "chậm trả hồ sơ" với:
        | Biên bản | Biên bản kiểm tra |
      Khi "Bà Mai" thử "Tái diễn" trên "chậm trả hồ sơ" với:
        | Lý do          | Lại có hồ sơ trễ hẹn |
        | Hạn giải quyết | 30/09/2026           |
      Thì bị từ chối vì "không có thẩm quyền"

    Tình huống: Người chịu trách nhiệm là ủy viên Ủy ban Kiểm tra tự báo tái diễn
      Biết "Ông Hải" là "Ủy ban Kiểm tra" của "Đảng ủy phường Hoa Sữa"
      Và ngày 24/06/2026 "Ông Thái" đã thực hiện "Kiểm tra và xác nhận kết quả" trên "chậm trả hồ sơ" với:
        | Biên bản | Biên bản kiểm tra |
      Khi "Ông Hải" thử "Tái diễn" trên "chậm trả hồ sơ" với:
        | Lý do          | Lại có hồ sơ trễ hẹn |
        | Hạn giải quyết | 30/09/2026           |
      Thì bị từ chối vì "không được tự quyết định việc của chính mình"
