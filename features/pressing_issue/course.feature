# language: vi
Tính năng: Chọn, thảo luận, giải quyết vấn đề bức xúc, nổi cộm

  Bối cảnh:
    Biết hôm nay là ngày 02/03/2026
    Và "Bà Lan" là "Văn phòng cấp ủy" của "Đảng ủy phường Hoa Sữa"
    Và "Ông Phú" là "Ban Tuyên giáo và Dân vận" của "Đảng ủy phường Hoa Sữa"
    Và "Ông Thái" là "Ủy ban Kiểm tra" của "Đảng ủy phường Hoa Sữa"
    Và "Bà Duyên" là "Chi ủy, bí thư chi bộ" của "Chi bộ tổ dân phố 4"
    Và "Ông Hải" là "Người đứng đầu" của "Ủy ban nhân dân phường Hoa Sữa"
    Và hồ sơ "chậm trả hồ sơ" thuộc loại "Vấn đề bức xúc, nổi cộm" do "Bà Duyên" mở ngày 02/03/2026 với:
      | Cấp ủy lãnh đạo giải quyết | Đảng ủy phường Hoa Sữa              |
      | Vấn đề bức xúc, nổi cộm    | Chậm trả kết quả thủ tục hành chính |
      | Nguồn phát hiện            | chi bộ đề xuất                      |
      | Nơi đề xuất                | Chi bộ tổ dân phố 4                 |

  Quy tắc: Cấp ủy lựa chọn; vấn đề không chọn phải có lý do

    Tình huống: Không lựa chọn
      Khi "Bà Lan" thay mặt "Cấp ủy" thực hiện "Không lựa chọn" trên "chậm trả hồ sơ" với:
        | Lý do | Đã có chuyên đề năm 2025 đang thực hiện |
      Thì hồ sơ "chậm trả hồ sơ" ở trạng thái "Không lựa chọn (có lý do)"

  Quy tắc: Chưa có chi bộ nào thảo luận thì không quyết định giải pháp

    Bối cảnh:
      Biết ngày 03/03/2026 "Bà Lan" thay mặt "Cấp ủy" đã thực hiện "Lựa chọn" trên "chậm trả hồ sơ" với:
        | Biên bản | Biên bản họp Đảng ủy |
      Và ngày 05/03/2026 "Ông Phú" đã thực hiện "Xây dựng thành chuyên đề" trên "chậm trả hồ sơ" với:
        | Tên chuyên đề | Nâng cao trách nhiệm phục vụ nhân dân |
      Và ngày 06/03/2026 "Bà Lan" đã thực hiện "Đưa ra chi bộ thảo luận" trên "chậm trả hồ sơ" với:
        | Văn bản | 12-HD/ĐU |

    Tình huống: Tổng hợp khi chưa có chi bộ thảo luận
      Khi "Ông Phú" thử "Tổng hợp ý kiến" trên "chậm trả hồ sơ" với:
        | Báo cáo tổng hợp | Tổng hợp ý kiến |
      Thì bị từ chối vì "số cuộc thảo luận ở chi bộ"

    Tình huống: Một chi bộ thảo luận, đề xuất hai giải pháp
      Biết ngày 20/03/2026 "Bà Duyên" đã thực hiện "Thảo luận trong chi bộ" trên "chậm trả hồ sơ" với:
        | Chi bộ thảo luận            | Chi bộ tổ dân phố 4                          |
        | Giải pháp do chi bộ đề xuất | Trả kết quả tại nhà; Công khai hồ sơ trễ hẹn |
        | Biên bản                    | Biên bản sinh hoạt chuyên đề                 |
      Khi "Ông Phú" thực hiện "Tổng hợp ý kiến" trên "chậm trả hồ sơ" với:
        | Báo cáo tổng hợp | Tổng hợp ý kiến |
      Thì hồ sơ "chậm trả hồ sơ" ở trạng thái "Đã tổng hợp ý kiến thảo luận"

  Quy tắc: Người thực hiện không tự kiểm tra kết quả; chưa đạt thì làm tiếp với hạn mới

    Bối cảnh:
      Biết ngày 03/03/2026 "Bà Lan" thay mặt "Cấp ủy" đã thực hiện "Lựa chọn" trên "chậm trả hồ sơ" với:
        | Biên bản | Biên bản họp Đảng ủy |
      Và ngày 05/03/2026 "Ông Phú" đã thực hiện "Xây dựng thành chuyên đề" trên "chậm trả hồ sơ" với:
        | Tên chuyên đề | Nâng cao trách nhiệm phục vụ nhân dân |
      Và ngày 06/03/2026 "Bà Lan" đã thực hiện "Đưa ra chi bộ thảo luận" trên "chậm trả hồ sơ" với:
        | Văn bản | 12-HD/ĐU |
      Và ngày 20/03/2026 "Bà Duyên" đã thực hiện "Thảo luận trong chi bộ" trên "chậm trả hồ sơ" với:
        | Chi bộ thảo luận            | Chi bộ tổ dân phố 4          |
        | Giải pháp do chi bộ đề xuất | Trả kết quả tại nhà          |
        | Biên bản                    | Biên bản sinh hoạt chuyên đề |
      Và ngày 23/03/2026 "Ông Phú" đã thực hiện "Tổng hợp ý kiến" trên "chậm trả hồ sơ" với:
        | Báo cáo tổng hợp | Tổng hợp ý kiến |
      Và ngày 25/03/2026 "Bà Lan" thay mặt "Cấp ủy" đã thực hiện "Quyết định giải pháp" trên "chậm trả hồ sơ" với:
        | Giải pháp được quyết định       | Trả kết quả tại nhà; Công khai hồ sơ trễ hẹn |
        | Người, tổ chức chịu trách nhiệm | Ông Hải                                      |
        | Kết quả, sản phẩm phải đạt      | Không còn hồ sơ trễ hẹn                      |
        | Hạn giải quyết                  | 30/06/2026                                   |
        | Văn bản                         | 20-NQ/ĐU                                     |
      Và ngày 26/03/2026 "Ông Hải" đã thực hiện "Bắt đầu thực hiện" trên "chậm trả hồ sơ"
      Và ngày 25/06/2026 "Ông Hải" đã thực hiện "Báo cáo kết quả" trên "chậm trả hồ sơ" với:
        | Báo cáo | Báo cáo sáu tháng |

    Tình huống: Ủy ban Kiểm tra xác nhận
      Biết hôm nay là ngày 01/07/2026
      Khi "Ông Thái" thực hiện "Kiểm tra và xác nhận kết quả" trên "chậm trả hồ sơ" với:
        | Biên bản | Biên bản kiểm tra |
      Thì hồ sơ "chậm trả hồ sơ" ở trạng thái "Đã giải quyết, đã kiểm tra kết quả"
      Và hồ sơ "chậm trả hồ sơ" không quá hạn "Hạn giải quyết"

    Tình huống: Kết quả được báo cáo và kiểm tra kịp hạn
      Biết hôm nay là ngày 09/07/2026
      Khi "Ông Thái" thực hiện "Kiểm tra và xác nhận kết quả" trên "chậm trả hồ sơ" với:
        | Biên bản | Biên bản kiểm tra |
      Thì hạn "Hạn giải quyết" của "chậm trả hồ sơ" đã được thực hiện đúng hạn
      Và hạn "Kiểm tra kết quả giải quyết" của "chậm trả hồ sơ" đã được thực hiện đúng hạn
      Và hạn "Kiểm tra kết quả giải quyết" của "chậm trả hồ sơ" là ngày 09/07/2026

    Tình huống: Chưa đạt, thực hiện tiếp đến hạn mới
      Biết hôm nay là ngày 01/07/2026
      Khi "Ông Thái" thực hiện "Chưa đạt, thực hiện tiếp" trên "chậm trả hồ sơ" với:
        | Lý do          | Còn ba mươi hồ sơ trễ hẹn |
        | Hạn giải quyết | 30/09/2026                |
      Thì hồ sơ "chậm trả hồ sơ" ở trạng thái "Chưa đạt, thực hiện tiếp"
      Và hạn "Hạn giải quyết" của "chậm trả hồ sơ" là ngày 30/09/2026
      Và hạn "Kiểm tra kết quả giải quyết" của "chậm trả hồ sơ" đã được thực hiện đúng hạn

    Tình huống: Người chịu trách nhiệm cũng là ủy viên Ủy ban Kiểm tra tự xác nhận
      Biết "Ông Hải" là "Ủy ban Kiểm tra" của "Đảng ủy phường Hoa Sữa"
      Khi "Ông Hải" thử "Kiểm tra và xác nhận kết quả" trên "chậm trả hồ sơ" với:
        | Biên bản | Biên bản kiểm tra |
      Thì bị từ chối vì "không được tự quyết định việc của chính mình"
      Và bị từ chối vì "đã thực hiện bước “Báo cáo kết quả”, nên phải là người khác làm bước này"
