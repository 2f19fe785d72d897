# language: vi
Tính năng: Ý kiến không rõ họ tên, xin rút, dấu hiệu vi phạm và mức độ hài lòng

  Bối cảnh:
    Biết hôm nay là ngày 02/03/2026
    Và "Bà Lan" là "Văn phòng cấp ủy" của "Đảng ủy phường Hoa Sữa"
    Và "Bà Nga" là "Người tiếp công dân" của "Đảng ủy phường Hoa Sữa"
    Và "Ông Bách" là "Người đứng đầu" của "Đảng ủy phường Hoa Sữa"
    Và "Ông Khoa" là "Người xác nhận kết quả khắc phục" của "Đảng ủy phường Hoa Sữa"
    Và "Ông An" là "Người đứng đầu" của "Ủy ban nhân dân phường Hoa Sữa"
    Và "Bà Yến" là "Người đứng đầu" của "Trường Mầm non Hoa Sữa"
    Và "Ông Tú" là "Cơ quan, đơn vị giải quyết" của "Ban Xây dựng Đảng phường Hoa Sữa"
    Và "Ông Dũng" là "Ban Thường trực Ủy ban Mặt trận Tổ quốc" của "Ủy ban Mặt trận Tổ quốc phường Hoa Sữa"

  Quy tắc: Không rõ họ tên, địa chỉ thì chỉ xem xét khi nội dung rõ, có tài liệu, chứng cứ cụ thể

    Bối cảnh:
      Biết hồ sơ "thư không tên" thuộc loại "Phản ánh, kiến nghị, góp ý" do "Bà Nga" mở ngày 02/03/2026 với:
        | Nguồn ý kiến                            | đơn thư                                          |
        | Người được góp ý                        | Ông An                                           |
        | Cấp ủy có trách nhiệm trả lời           | Đảng ủy phường Hoa Sữa                           |
        | Nội dung ý kiến                         | Vắng mặt trong ngày tiếp dân; nhà trường thu sai |
        | Không rõ họ tên, địa chỉ người phản ánh | có                                               |
        | Số người cùng phản ánh                  | 1                                                |
      Và ngày 03/03/2026 "Bà Lan" đã thực hiện "Phân loại" trên "thư không tên" với:
        | Phân loại | phản ánh |

    Khung tình huống: Có chứng cứ thì nhận giải quyết, không có thì không
      Khi "Ông Bách" thử "Nhận giải quyết" trên "thư không tên" với:
        | Nội dung rõ, có tài liệu, chứng cứ cụ thể | <chứng cứ> |
      Thì <kết quả>

      Dữ liệu:
        | chứng cứ | kết quả                 |
        | có       | được chấp nhận          |
        | không    | bị từ chối vì "yêu cầu" |

    Tình huống: Không ai nói có chứng cứ thì không nhận giải quyết
      Khi "Ông Bách" thử "Nhận giải quyết" trên "thư không tên"
      Thì bị từ chối vì "không rõ họ tên, địa chỉ người phản ánh"

    Tình huống: Lưu, không xem xét
      Khi "Ông Bách" thực hiện "Lưu, không xem xét" trên "thư không tên" với:
        | Nội dung rõ, có tài liệu, chứng cứ cụ thể | không                       |
        | Lý do                                     | Không nêu việc gì, ngày nào |
      Thì hồ sơ "thư không tên" ở trạng thái "Lưu, không xem xét (không rõ họ tên, địa chỉ)"

    Tình huống: Có chứng cứ thì không được lưu mà không xem xét
      Khi "Ông Bách" thử "Lưu, không xem xét" trên "thư không tên" với:
        | Nội dung rõ, có tài liệu, chứng cứ cụ thể | có           |
        | Lý do                                     | Không có tên |
      Thì bị từ chối vì "nội dung rõ, có tài liệu, chứng cứ cụ thể"

    Tình huống: Không có người để hỏi mức độ hài lòng
      Biết ngày 04/03/2026 "Ông Bách" đã thực hiện "Nhận giải quyết" trên "thư không tên" với:
        | Nội dung rõ, có tài liệu, chứng cứ cụ thể | có |
      Và ngày 10/03/2026 "Ông Bách" đã thực hiện "Trả lời" trên "thư không tên" với:
        | Văn bản | 41-CV/ĐU |
      Khi "Bà Nga" thử "Đánh giá mức độ hài lòng" trên "thư không tên" với:
        | Mức độ hài lòng | hài lòng |
      Thì bị từ chối vì "không rõ họ tên, địa chỉ người phản ánh"

  Quy tắc: Thư có họ tên, địa chỉ thì không được lưu mà không xem xét

    Tình huống: Lưu thư có tên
      Biết hồ sơ "thư có tên" thuộc loại "Phản ánh, kiến nghị, góp ý" do "Bà Nga" mở ngày 02/03/2026 với:
        | Nguồn ý kiến                            | đơn thư                                          |
        | Người được góp ý                        | Ông An                                           |
        | Cấp ủy có trách nhiệm trả lời           | Đảng ủy phường Hoa Sữa                           |
        | Nội dung ý kiến                         | Vắng mặt trong ngày tiếp dân; nhà trường thu sai |
        | Không rõ họ tên, địa chỉ người phản ánh | không                                            |
        | Số người cùng phản ánh                  | 1                                                |
      Và ngày 03/03/2026 "Bà Lan" đã thực hiện "Phân loại" trên "thư có tên" với:
        | Phân loại | phản ánh |
      Khi "Ông Bách" thử "Lưu, không xem xét" trên "thư có tên" với:
        | Nội dung rõ, có tài liệu, chứng cứ cụ thể | không             |
        | Lý do                                     | Không nêu việc gì |
      Thì bị từ chối vì "không rõ họ tên, địa chỉ người phản ánh"

  Quy tắc: Một người rút thì ý kiến chung vẫn được giải quyết cho những người còn lại

    Bối cảnh:
      Biết hồ sơ "thư của hai người" thuộc loại "Phản ánh, kiến nghị, góp ý" do "Bà Nga" mở ngày 02/03/2026 với:
        | Nguồn ý kiến                            | đơn thư                                          |
        | Người được góp ý                        | Ông An                                           |
        | Cấp ủy có trách nhiệm trả lời           | Đảng ủy phường Hoa Sữa                           |
        | Nội dung ý kiến                         | Vắng mặt trong ngày tiếp dân; nhà trường thu sai |
        | Không rõ họ tên, địa chỉ người phản ánh | không                                            |
        | Số người cùng phản ánh                  | 2                                                |

    Tình huống: Một trong hai người rút
      Khi "Bà Nga" thực hiện "Một người rút khỏi ý kiến chung" trên "thư của hai người" với:
        | Lý do | Tự nguyện rút |
      Thì hồ sơ "thư của hai người" ở trạng thái "Đã ghi sổ, tiếp nhận"
      Và hồ sơ "thư của hai người" có "Số người cùng phản ánh" là "1"

    Tình huống: Còn hai người thì một người rút không kết thúc ý kiến
      Khi "Bà Nga" thử "Rút" trên "thư của hai người" với:
        | Lý do | Tự nguyện rút |
      Thì bị từ chối vì "số người cùng phản ánh"

    Tình huống: Người cuối cùng rút
      Biết ngày 02/03/2026 "Bà Nga" đã thực hiện "Một người rút khỏi ý kiến chung" trên "thư của hai người" với:
        | Lý do | Tự nguyện rút |
      Khi "Bà Nga" thực hiện "Rút" trên "thư của hai người" với:
        | Lý do | Tự nguyện rút |
      Thì hồ sơ "thư của hai người" ở trạng thái "Người phản ánh đã rút"

    Tình huống: Chỉ còn một người thì là rút cả ý kiến
      Biết ngày 02/03/2026 "Bà Nga" đã thực hiện "Một người rút khỏi ý kiến chung" trên "thư của hai người" với:
        | Lý do | Tự nguyện rút |
      Khi "Bà Nga" thử "Một người rút khỏi ý kiến chung" trên "thư của hai người" với:
        | Lý do | Tự nguyện rút |
      Thì bị từ chối vì "số người cùng phản ánh"

  Quy tắc: Có dấu hiệu vi phạm thì đề nghị kiểm tra; người phản ánh xin rút vẫn tiếp tục xem xét

    Bối cảnh:
      Biết có tổ chức "Ủy ban Kiểm tra Đảng ủy phường Hoa Sữa"
      Và hồ sơ "ý kiến về ông An" thuộc loại "Phản ánh, kiến nghị, góp ý" do "Ông Dũng" mở ngày 02/03/2026 với:
        | Nguồn ý kiến                       | ý kiến góp ý của Mặt trận Tổ quốc      |
        | Người được góp ý                   | Ông An                                 |
        | Cấp ủy có trách nhiệm trả lời      | Đảng ủy phường Hoa Sữa                 |
        | Ủy ban Mặt trận Tổ quốc gửi ý kiến | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
        | Nội dung ý kiến                    | Dùng xe công vào việc riêng            |
      Và ngày 03/03/2026 "Bà Lan" đã thực hiện "Phân loại" trên "ý kiến về ông An" với:
        | Phân loại | phản ánh |
      Và ngày 04/03/2026 "Ông Bách" đã thực hiện "Nhận giải quyết" trên "ý kiến về ông An"
      Và ngày 05/03/2026 "Ông Bách" đã thực hiện "Phân công" trên "ý kiến về ông An" với:
        | Cơ quan, đơn vị được giao giải quyết | Ban Xây dựng Đảng phường Hoa Sữa |
      Và ngày 06/03/2026 "Ông Tú" đã thực hiện "Xác minh" trên "ý kiến về ông An"

    Tình huống: Đề nghị kiểm tra, ý kiến vẫn phải được trả lời
      Khi "Ông Bách" thực hiện "Đề nghị kiểm tra" trên "ý kiến về ông An" với:
        | Dấu hiệu vi phạm                   | Lệnh điều xe không có căn cứ           |
        | Cấp tiến hành kiểm tra             | cấp cơ sở                              |
        | Tổ chức đảng được đề nghị kiểm tra | Ủy ban Kiểm tra Đảng ủy phường Hoa Sữa |
        | Văn bản                            | 44-CV/ĐU                               |
      Thì hồ sơ "ý kiến về ông An" ở trạng thái "Đang xác minh"
      Và hồ sơ "ý kiến về ông An" có "Có dấu hiệu vi phạm" là "có"
      Và hồ sơ "ý kiến về ông An" có 1 hồ sơ "Cuộc kiểm tra, giám sát" ở trạng thái "Đề xuất"
      Và hạn "Trả lời ý kiến phản ánh" của "ý kiến về ông An" là ngày 30/03/2026

    Tình huống: Xin rút khi không có dấu hiệu vi phạm
      Khi "Ông Dũng" thực hiện "Rút" trên "ý kiến về ông An" với:
        | Lý do | Ghi nhầm người |
      Thì hồ sơ "ý kiến về ông An" ở trạng thái "Người phản ánh đã rút"

    Tình huống: Không có dấu hiệu vi phạm thì rút là rút
      Khi "Ông Dũng" thử "Ghi nhận việc xin rút, tiếp tục xem xét" trên "ý kiến về ông An" với:
        | Có dấu hiệu vi phạm | không          |
        | Lý do               | Ghi nhầm người |
      Thì bị từ chối vì "có dấu hiệu vi phạm"

    Tình huống: Xin rút khi đã đề nghị kiểm tra
      Biết ngày 09/03/2026 "Ông Bách" đã thực hiện "Đề nghị kiểm tra" trên "ý kiến về ông An" với:
        | Dấu hiệu vi phạm                   | Lệnh điều xe không có căn cứ           |
        | Cấp tiến hành kiểm tra             | cấp cơ sở                              |
        | Tổ chức đảng được đề nghị kiểm tra | Ủy ban Kiểm tra Đảng ủy phường Hoa Sữa |
        | Văn bản                            | 44-CV/ĐU                               |
      Và hôm nay là ngày 10/03/2026
      Khi "Ông Dũng" thử "Rút" trên "ý kiến về ông An" với:
        | Lý do | Ghi nhầm người |
      Thì bị từ chối vì "có dấu hiệu vi phạm"

    Khung tình huống: Ai ghi nhận việc xin rút
      Biết ngày 09/03/2026 "Ông Bách" đã thực hiện "Đề nghị kiểm tra" trên "ý kiến về ông An" với:
        | Dấu hiệu vi phạm                   | Lệnh điều xe không có căn cứ           |
        | Cấp tiến hành kiểm tra             | cấp cơ sở                              |
        | Tổ chức đảng được đề nghị kiểm tra | Ủy ban Kiểm tra Đảng ủy phường Hoa Sữa |
        | Văn bản                            | 44-CV/ĐU                               |
      Và hôm nay là ngày 10/03/2026
      Khi "<người>" thử "Ghi nhận việc xin rút, tiếp tục xem xét" trên "ý kiến về ông An" với:
        | Có dấu hiệu vi phạm | có             |
        | Lý do               | Ghi nhầm người |
      Thì <kết quả>

      Dữ liệu:
        | người    | kết quả                                                                         |
        | Ông Dũng | được chấp nhận                                                                  |
        | Bà Nga   | được chấp nhận                                                                  |
        | Bà Lan   | bị từ chối vì "không có thẩm quyền thực hiện bước này"                          |
        | Ông An   | bị từ chối vì "không được tự quyết định việc của chính mình (Người được góp ý)" |

    Tình huống: Ghi nhận việc xin rút phải nói có dấu hiệu vi phạm không, vì sao xin rút
      Biết ngày 09/03/2026 "Ông Bách" đã thực hiện "Đề nghị kiểm tra" trên "ý kiến về ông An" với:
        | Dấu hiệu vi phạm                   | Lệnh điều xe không có căn cứ           |
        | Cấp tiến hành kiểm tra             | cấp cơ sở                              |
        | Tổ chức đảng được đề nghị kiểm tra | Ủy ban Kiểm tra Đảng ủy phường Hoa Sữa |
        | Văn bản                            | 44-CV/ĐU                               |
      Và hôm nay là ngày 10/03/2026
      Khi "Ông Dũng" thử "Ghi nhận việc xin rút, tiếp tục xem xét" trên "ý kiến về ông An"
      Thì bị từ chối vì "thiếu: lý do"
      Và bị từ chối vì "thiếu: Có dấu hiệu vi phạm"

    Tình huống: Ngày xin rút được ghi, việc xem xét tiếp tục
      Biết ngày 09/03/2026 "Ông Bách" đã thực hiện "Đề nghị kiểm tra" trên "ý kiến về ông An" với:
        | Dấu hiệu vi phạm                   | Lệnh điều xe không có căn cứ           |
        | Cấp tiến hành kiểm tra             | cấp cơ sở                              |
        | Tổ chức đảng được đề nghị kiểm tra | Ủy ban Kiểm tra Đảng ủy phường Hoa Sữa |
        | Văn bản                            | 44-CV/ĐU                               |
      Và hôm nay là ngày 10/03/2026
      Khi "Ông Dũng" thực hiện "Ghi nhận việc xin rút, tiếp tục xem xét" trên "ý kiến về ông An" với:
        | Có dấu hiệu vi phạm | có             |
        | Lý do               | Ghi nhầm người |
      Thì hồ sơ "ý kiến về ông An" ở trạng thái "Đang xác minh"
      Và hồ sơ "ý kiến về ông An" có "Ngày ghi nhận người phản ánh xin rút" là "10/03/2026"

    Tình huống: Mặt trận Tổ quốc cho biết mức độ hài lòng với văn bản trả lời
      Biết ngày 12/03/2026 "Ông Bách" đã thực hiện "Trả lời" trên "ý kiến về ông An" với:
        | Văn bản | 47-CV/ĐU |
      Khi "Ông Dũng" thực hiện "Đánh giá mức độ hài lòng" trên "ý kiến về ông An" với:
        | Mức độ hài lòng | hài lòng một phần |
      Thì hồ sơ "ý kiến về ông An" có "Mức độ hài lòng" là "hài lòng một phần"
      Và hồ sơ "ý kiến về ông An" ở trạng thái "Đã trả lời, thông báo kết quả"

  Quy tắc: Người gửi thư có tên thì được hỏi mức độ hài lòng

    Tình huống: Người gửi thư chưa hài lòng
      Biết hồ sơ "thư có tên" thuộc loại "Phản ánh, kiến nghị, góp ý" do "Bà Nga" mở ngày 02/03/2026 với:
        | Nguồn ý kiến                            | đơn thư                                          |
        | Người được góp ý                        | Ông An                                           |
        | Cấp ủy có trách nhiệm trả lời           | Đảng ủy phường Hoa Sữa                           |
        | Nội dung ý kiến                         | Vắng mặt trong ngày tiếp dân; nhà trường thu sai |
        | Không rõ họ tên, địa chỉ người phản ánh | không                                            |
        | Số người cùng phản ánh                  | 1                                                |
      Và ngày 03/03/2026 "Bà Lan" đã thực hiện "Phân loại" trên "thư có tên" với:
        | Phân loại | phản ánh |
      Và ngày 04/03/2026 "Ông Bách" đã thực hiện "Nhận giải quyết" trên "thư có tên"
      Và ngày 05/03/2026 "Ông Bách" đã thực hiện "Trả lời" trên "thư có tên" với:
        | Văn bản | 47-CV/ĐU |
      Khi "Bà Nga" thực hiện "Đánh giá mức độ hài lòng" trên "thư có tên" với:
        | Mức độ hài lòng | chưa hài lòng |
      Thì hồ sơ "thư có tên" có "Mức độ hài lòng" là "chưa hài lòng"

  Quy tắc: Việc khắc phục xong thì mới xác nhận đã giải quyết

    Bối cảnh:
      Biết hồ sơ "thư có tên" thuộc loại "Phản ánh, kiến nghị, góp ý" do "Bà Nga" mở ngày 02/03/2026 với:
        | Nguồn ý kiến                            | đơn thư                                          |
        | Người được góp ý                        | Ông An                                           |
        | Cấp ủy có trách nhiệm trả lời           | Đảng ủy phường Hoa Sữa                           |
        | Nội dung ý kiến                         | Vắng mặt trong ngày tiếp dân; nhà trường thu sai |
        | Không rõ họ tên, địa chỉ người phản ánh | không                                            |
        | Số người cùng phản ánh                  | 1                                                |
      Và ngày 03/03/2026 "Bà Lan" đã thực hiện "Phân loại" trên "thư có tên" với:
        | Phân loại | phản ánh |
      Và ngày 04/03/2026 "Ông Bách" đã thực hiện "Nhận giải quyết" trên "thư có tên"
      Và ngày 05/03/2026 "Ông Bách" đã thực hiện "Trả lời" trên "thư có tên" với:
        | Văn bản | 47-CV/ĐU |
      Và ngày 06/03/2026 "Ông Bách" đã thực hiện "Giao khắc phục" trên "thư có tên" với:
        | Người, tổ chức phải khắc phục | Ông An                       |
        | Kết quả, sản phẩm phải đạt    | Lịch tiếp dân được công khai |
        | Hạn khắc phục                 | 31/03/2026                   |

    Tình huống: Xác nhận khi việc khắc phục chưa xong
      Khi "Ông Khoa" thử "Xác nhận đã giải quyết" trên "thư có tên" với:
        | Biên bản | Biên bản xác nhận |
      Thì bị từ chối vì "đã kết thúc"
