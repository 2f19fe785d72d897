# language: vi
Tính năng: Tách, nhập ý kiến mà số đếm vẫn khớp

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
    Và hồ sơ "thư về ông An" thuộc loại "Phản ánh, kiến nghị, góp ý" do "Bà Nga" mở ngày 02/03/2026 với:
      | Nguồn ý kiến                            | đơn thư                                          |
      | Người được góp ý                        | Ông An                                           |
      | Cấp ủy có trách nhiệm trả lời           | Đảng ủy phường Hoa Sữa                           |
      | Nội dung ý kiến                         | Vắng mặt trong ngày tiếp dân; nhà trường thu sai |
      | Không rõ họ tên, địa chỉ người phản ánh | không                                            |
      | Số người cùng phản ánh                  | 3                                                |

  Quy tắc: Mỗi nội dung, mỗi người tách thành một ý kiến; ý kiến tách ra giữ nguồn, ngày tiếp nhận và thời hạn của thư

    Bối cảnh:
      Biết ngày 02/03/2026 "Bà Nga" đã thực hiện "Tách nội dung" trên "thư về ông An" với:
        | Số nội dung tách ra | 2 |
      Và ngày 02/03/2026 "Bà Nga" đã thực hiện "Ghi từng nội dung tách" trên "thư về ông An" với:
        | Người được góp ý trong nội dung tách ra | Ông An                       |
        | Nội dung tách ra                        | Vắng mặt trong ngày tiếp dân |

    Tình huống: Một lá thư nói về hai người thành hai ý kiến
      Biết ngày 02/03/2026 "Bà Nga" đã thực hiện "Ghi từng nội dung tách" trên "thư về ông An" với:
        | Người được góp ý trong nội dung tách ra | Bà Yến             |
        | Nội dung tách ra                        | Nhà trường thu sai |
      Khi "Bà Nga" thực hiện "Hoàn tất việc tách" trên "thư về ông An"
      Thì hồ sơ "thư về ông An" ở trạng thái "Đã tách thành nhiều nội dung"
      Và hồ sơ "thư về ông An" có "Số nội dung đã tách" là "2"
      Và hồ sơ "thư về ông An" có 2 hồ sơ "Phản ánh, kiến nghị, góp ý" ở trạng thái "Đã ghi sổ, tiếp nhận"

    Tình huống: Ý kiến tách ra mang nguồn của thư và người được góp ý
      Biết "ý kiến tách ra" là hồ sơ "Phản ánh, kiến nghị, góp ý" phát sinh từ "thư về ông An"
      Khi đến ngày 03/03/2026
      Thì hồ sơ "ý kiến tách ra" có "Nguồn ý kiến" là "đơn thư"
      Và hồ sơ "ý kiến tách ra" có "Người được góp ý" là "Ông An"

    Tình huống: Ý kiến tách ra mang số người cùng phản ánh, ngày tiếp nhận và hạn của thư
      Biết "ý kiến tách ra" là hồ sơ "Phản ánh, kiến nghị, góp ý" phát sinh từ "thư về ông An"
      Khi đến ngày 03/03/2026
      Thì hồ sơ "ý kiến tách ra" có "Ngày tiếp nhận" là "02/03/2026"
      Và hồ sơ "ý kiến tách ra" có "Số người cùng phản ánh" là "3"
      Và hồ sơ "ý kiến tách ra" có "Không rõ họ tên, địa chỉ người phản ánh" là "không"
      Và hạn "Trả lời ý kiến phản ánh" của "ý kiến tách ra" là ngày 30/03/2026
      Và hạn "Trả lời người kiến nghị về việc xử lý" của "ý kiến tách ra" là ngày 16/03/2026

    Tình huống: Chưa ghi đủ thì chưa hoàn tất
      Khi "Bà Nga" thử "Hoàn tất việc tách" trên "thư về ông An"
      Thì bị từ chối vì "số nội dung đã tách"

    Tình huống: Người không giữ sổ thì không hoàn tất được
      Biết ngày 02/03/2026 "Bà Nga" đã thực hiện "Ghi từng nội dung tách" trên "thư về ông An" với:
        | Người được góp ý trong nội dung tách ra | Bà Yến             |
        | Nội dung tách ra                        | Nhà trường thu sai |
      Khi "Ông Bách" thử "Hoàn tất việc tách" trên "thư về ông An"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"

    Tình huống: Ban Tuyên giáo và Dân vận không hoàn tất thay
      Biết "Ông Phú" là "Ban Tuyên giáo và Dân vận" của "Đảng ủy phường Hoa Sữa"
      Và ngày 02/03/2026 "Bà Nga" đã thực hiện "Ghi từng nội dung tách" trên "thư về ông An" với:
        | Người được góp ý trong nội dung tách ra | Bà Yến             |
        | Nội dung tách ra                        | Nhà trường thu sai |
      Khi "Ông Phú" thử "Hoàn tất việc tách" trên "thư về ông An"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"

    Tình huống: Người được góp ý không hoàn tất việc tách
      Biết ngày 02/03/2026 "Bà Nga" đã thực hiện "Ghi từng nội dung tách" trên "thư về ông An" với:
        | Người được góp ý trong nội dung tách ra | Bà Yến             |
        | Nội dung tách ra                        | Nhà trường thu sai |
      Khi "Ông An" thử "Hoàn tất việc tách" trên "thư về ông An"
      Thì bị từ chối vì "không được tự quyết định việc của chính mình (Người được góp ý)"

    Tình huống: Văn phòng cấp ủy ghi nốt và hoàn tất
      Biết ngày 03/03/2026 "Bà Lan" đã thực hiện "Ghi từng nội dung tách" trên "thư về ông An" với:
        | Người được góp ý trong nội dung tách ra | Bà Yến             |
        | Nội dung tách ra                        | Nhà trường thu sai |
      Và hôm nay là ngày 03/03/2026
      Khi "Bà Lan" thực hiện "Hoàn tất việc tách" trên "thư về ông An"
      Thì hồ sơ "thư về ông An" ở trạng thái "Đã tách thành nhiều nội dung"

    Tình huống: Tách quá số đã định
      Biết ngày 02/03/2026 "Bà Nga" đã thực hiện "Ghi từng nội dung tách" trên "thư về ông An" với:
        | Người được góp ý trong nội dung tách ra | Bà Yến             |
        | Nội dung tách ra                        | Nhà trường thu sai |
      Khi "Bà Nga" thử "Ghi từng nội dung tách" trên "thư về ông An" với:
        | Người được góp ý trong nội dung tách ra | Bà Yến           |
        | Nội dung tách ra                        | Bếp ăn chưa sạch |
      Thì bị từ chối vì "số nội dung đã tách"

  Quy tắc: Chỉ bắt đầu tách trong ngày tiếp nhận, để mọi phần cùng một thời hạn; tách thì phải từ hai nội dung

    Tình huống: Tách sau ngày tiếp nhận
      Biết hôm nay là ngày 03/03/2026
      Khi "Bà Nga" thử "Tách nội dung" trên "thư về ông An" với:
        | Số nội dung tách ra | 2 |
      Thì bị từ chối vì "ngày tiếp nhận"

    Tình huống: Tách thành một nội dung
      Khi "Bà Nga" thử "Tách nội dung" trên "thư về ông An" với:
        | Số nội dung tách ra | 1 |
      Thì bị từ chối vì "số nội dung tách ra từ 2 trở lên"

    Tình huống: Văn phòng cấp ủy bắt đầu tách
      Khi "Bà Lan" thực hiện "Tách nội dung" trên "thư về ông An" với:
        | Số nội dung tách ra | 2 |
      Thì hồ sơ "thư về ông An" ở trạng thái "Đang tách nội dung"
      Và hồ sơ "thư về ông An" có "Số nội dung đã tách" là "0"

  Quy tắc: Ý kiến trùng được nhập, cả hai vẫn được đếm ở nguồn của mình; hồ sơ đang giải quyết biết được phản ánh lại mấy lần

    Bối cảnh:
      Biết hồ sơ "thư thứ hai" thuộc loại "Phản ánh, kiến nghị, góp ý" gắn với "thư về ông An" do "Bà Nga" mở ngày 02/03/2026 với:
        | Nguồn ý kiến                            | đơn thư                                          |
        | Người được góp ý                        | Ông An                                           |
        | Cấp ủy có trách nhiệm trả lời           | Đảng ủy phường Hoa Sữa                           |
        | Nội dung ý kiến                         | Vắng mặt trong ngày tiếp dân; nhà trường thu sai |
        | Không rõ họ tên, địa chỉ người phản ánh | không                                            |
        | Số người cùng phản ánh                  | 1                                                |
      Và ngày 02/03/2026 "Bà Lan" đã thực hiện "Phân loại" trên "thư về ông An" với:
        | Phân loại | phản ánh |

    Tình huống: Nhập thư thứ hai vào thư thứ nhất
      Khi "Bà Nga" thực hiện "Nhập nội dung trùng" trên "thư thứ hai" với:
        | Số hồ sơ có cùng nội dung | thư về ông An |
      Thì hồ sơ "thư thứ hai" ở trạng thái "Đã nhập (trùng nội dung)"
      Và hồ sơ "thư về ông An" ở trạng thái "Đã phân loại"
      Và hồ sơ "thư về ông An" có "Số lần được phản ánh lại" là "1"

    Tình huống: Thư đã nhập rồi thì không nhập nữa
      Biết ngày 02/03/2026 "Bà Lan" đã thực hiện "Nhập nội dung trùng" trên "thư thứ hai" với:
        | Số hồ sơ có cùng nội dung | thư về ông An |
      Khi "Bà Lan" thử "Nhập nội dung trùng" trên "thư thứ hai" với:
        | Số hồ sơ có cùng nội dung | thư về ông An |
      Thì bị từ chối vì "khi hồ sơ ở trạng thái “Đã nhập (trùng nội dung)”"
      Và hồ sơ "thư về ông An" có "Số lần được phản ánh lại" là "1"

  Quy tắc: Đã trả lời, không có tình tiết mới thì giải thích rồi kết thúc; có tình tiết mới thì giải quyết

    Bối cảnh:
      Biết ngày 02/03/2026 "Bà Lan" đã thực hiện "Phân loại" trên "thư về ông An" với:
        | Phân loại | phản ánh |
      Và ngày 03/03/2026 "Ông Bách" đã thực hiện "Nhận giải quyết" trên "thư về ông An"
      Và ngày 10/03/2026 "Ông Bách" đã thực hiện "Trả lời" trên "thư về ông An" với:
        | Văn bản | 41-CV/ĐU |
      Và hồ sơ "thư gửi lại" thuộc loại "Phản ánh, kiến nghị, góp ý" gắn với "thư về ông An" do "Bà Nga" mở ngày 16/03/2026 với:
        | Nguồn ý kiến                            | đơn thư                                          |
        | Người được góp ý                        | Ông An                                           |
        | Cấp ủy có trách nhiệm trả lời           | Đảng ủy phường Hoa Sữa                           |
        | Nội dung ý kiến                         | Vắng mặt trong ngày tiếp dân; nhà trường thu sai |
        | Không rõ họ tên, địa chỉ người phản ánh | không                                            |
        | Số người cùng phản ánh                  | 1                                                |
      Và ngày 17/03/2026 "Bà Lan" đã thực hiện "Phân loại" trên "thư gửi lại" với:
        | Phân loại | phản ánh |

    Tình huống: Gửi lại đúng nội dung đã trả lời
      Biết ngày 18/03/2026 "Ông Bách" đã thực hiện "Kết thúc do đã trả lời trước đó" trên "thư gửi lại" với:
        | Số hồ sơ có cùng nội dung | thư về ông An |
        | Có tình tiết mới          | không         |
        | Văn bản                   | 45-CV/ĐU      |
      Khi đến ngày 31/03/2026
      Thì hồ sơ "thư gửi lại" ở trạng thái "Đã trả lời trước đó, không có tình tiết mới"
      Và hạn "Trả lời người kiến nghị về việc xử lý" của "thư gửi lại" đã được thực hiện đúng hạn
      Và hồ sơ "thư về ông An" ở trạng thái "Đã trả lời, thông báo kết quả"
      Và hồ sơ "thư về ông An" có "Số lần được phản ánh lại" là "1"

    Tình huống: Gửi lại, có tình tiết mới
      Khi "Ông Bách" thử "Kết thúc do đã trả lời trước đó" trên "thư gửi lại" với:
        | Số hồ sơ có cùng nội dung | thư về ông An |
        | Có tình tiết mới          | có            |
        | Văn bản                   | 45-CV/ĐU      |
      Thì bị từ chối vì "có tình tiết mới: không"
      Và hồ sơ "thư gửi lại" ở trạng thái "Đã phân loại"

  Quy tắc: Ý kiến trùng đến lúc nào cũng được ghi vào hồ sơ đầu, kể cả khi hồ sơ ấy đã kết thúc

    Bối cảnh:
      Biết hồ sơ "thư gửi lại" thuộc loại "Phản ánh, kiến nghị, góp ý" gắn với "thư về ông An" do "Bà Nga" mở ngày 02/03/2026 với:
        | Nguồn ý kiến                            | đơn thư                                          |
        | Người được góp ý                        | Ông An                                           |
        | Cấp ủy có trách nhiệm trả lời           | Đảng ủy phường Hoa Sữa                           |
        | Nội dung ý kiến                         | Vắng mặt trong ngày tiếp dân; nhà trường thu sai |
        | Không rõ họ tên, địa chỉ người phản ánh | không                                            |
        | Số người cùng phản ánh                  | 1                                                |

    Tình huống: Hồ sơ đầu vừa ghi sổ
      Khi "Bà Nga" thực hiện "Nhập nội dung trùng" trên "thư gửi lại" với:
        | Số hồ sơ có cùng nội dung | thư về ông An |
      Thì hồ sơ "thư về ông An" có "Số lần được phản ánh lại" là "1"

    Tình huống: Hồ sơ đầu đã phân loại
      Biết ngày 03/03/2026 "Bà Lan" đã thực hiện "Phân loại" trên "thư về ông An" với:
        | Phân loại | phản ánh |
      Khi "Bà Nga" thực hiện "Nhập nội dung trùng" trên "thư gửi lại" với:
        | Số hồ sơ có cùng nội dung | thư về ông An |
      Thì hồ sơ "thư về ông An" có "Số lần được phản ánh lại" là "1"

    Tình huống: Hồ sơ đầu đã nhận giải quyết
      Biết ngày 03/03/2026 "Bà Lan" đã thực hiện "Phân loại" trên "thư về ông An" với:
        | Phân loại | phản ánh |
      Và ngày 03/03/2026 "Ông Bách" đã thực hiện "Nhận giải quyết" trên "thư về ông An"
      Khi "Bà Nga" thực hiện "Nhập nội dung trùng" trên "thư gửi lại" với:
        | Số hồ sơ có cùng nội dung | thư về ông An |
      Thì hồ sơ "thư về ông An" có "Số lần được phản ánh lại" là "1"

    Tình huống: Hồ sơ đầu đã giao cơ quan giải quyết
      Biết ngày 03/03/2026 "Bà Lan" đã thực hiện "Phân loại" trên "thư về ông An" với:
        | Phân loại | phản ánh |
      Và ngày 03/03/2026 "Ông Bách" đã thực hiện "Nhận giải quyết" trên "thư về ông An"
      Và ngày 03/03/2026 "Ông Bách" đã thực hiện "Phân công" trên "thư về ông An" với:
        | Cơ quan, đơn vị được giao giải quyết | Ban Xây dựng Đảng phường Hoa Sữa |
      Khi "Bà Nga" thực hiện "Nhập nội dung trùng" trên "thư gửi lại" với:
        | Số hồ sơ có cùng nội dung | thư về ông An |
      Thì hồ sơ "thư về ông An" có "Số lần được phản ánh lại" là "1"

    Tình huống: Hồ sơ đầu đang xác minh
      Biết ngày 03/03/2026 "Bà Lan" đã thực hiện "Phân loại" trên "thư về ông An" với:
        | Phân loại | phản ánh |
      Và ngày 03/03/2026 "Ông Bách" đã thực hiện "Nhận giải quyết" trên "thư về ông An"
      Và ngày 03/03/2026 "Ông Bách" đã thực hiện "Phân công" trên "thư về ông An" với:
        | Cơ quan, đơn vị được giao giải quyết | Ban Xây dựng Đảng phường Hoa Sữa |
      Và ngày 03/03/2026 "Ông Tú" đã thực hiện "Xác minh" trên "thư về ông An"
      Khi "Bà Nga" thực hiện "Nhập nội dung trùng" trên "thư gửi lại" với:
        | Số hồ sơ có cùng nội dung | thư về ông An |
      Thì hồ sơ "thư về ông An" có "Số lần được phản ánh lại" là "1"

    Tình huống: Hồ sơ đầu đang chờ bổ sung thông tin
      Biết ngày 03/03/2026 "Bà Lan" đã thực hiện "Phân loại" trên "thư về ông An" với:
        | Phân loại | phản ánh |
      Và ngày 03/03/2026 "Ông Bách" đã thực hiện "Nhận giải quyết" trên "thư về ông An"
      Và ngày 03/03/2026 "Ông Bách" đã thực hiện "Phân công" trên "thư về ông An" với:
        | Cơ quan, đơn vị được giao giải quyết | Ban Xây dựng Đảng phường Hoa Sữa |
      Và ngày 03/03/2026 "Ông Tú" đã thực hiện "Xác minh" trên "thư về ông An"
      Và ngày 03/03/2026 "Ông Tú" đã thực hiện "Đề nghị bổ sung thông tin" trên "thư về ông An" với:
        | Lý do | Chưa rõ ngày nào |
      Khi "Bà Nga" thực hiện "Nhập nội dung trùng" trên "thư gửi lại" với:
        | Số hồ sơ có cùng nội dung | thư về ông An |
      Thì hồ sơ "thư về ông An" có "Số lần được phản ánh lại" là "1"

    Tình huống: Hồ sơ đầu đang tạm gác
      Biết ngày 03/03/2026 "Bà Lan" đã thực hiện "Phân loại" trên "thư về ông An" với:
        | Phân loại | phản ánh |
      Và ngày 03/03/2026 "Ông Bách" đã thực hiện "Nhận giải quyết" trên "thư về ông An"
      Và ngày 03/03/2026 "Ông Bách" đã thực hiện "Tạm gác" trên "thư về ông An" với:
        | Lý do                    | Chờ kết luận thanh tra |
        | Thời điểm tiếp tục xử lý | 31/03/2026             |
      Khi "Bà Nga" thực hiện "Nhập nội dung trùng" trên "thư gửi lại" với:
        | Số hồ sơ có cùng nội dung | thư về ông An |
      Thì hồ sơ "thư về ông An" có "Số lần được phản ánh lại" là "1"

    Tình huống: Hồ sơ đầu đã trả lời
      Biết ngày 03/03/2026 "Bà Lan" đã thực hiện "Phân loại" trên "thư về ông An" với:
        | Phân loại | phản ánh |
      Và ngày 03/03/2026 "Ông Bách" đã thực hiện "Nhận giải quyết" trên "thư về ông An"
      Và ngày 03/03/2026 "Ông Bách" đã thực hiện "Trả lời" trên "thư về ông An" với:
        | Văn bản | 41-CV/ĐU |
      Khi "Bà Nga" thực hiện "Nhập nội dung trùng" trên "thư gửi lại" với:
        | Số hồ sơ có cùng nội dung | thư về ông An |
      Thì hồ sơ "thư về ông An" có "Số lần được phản ánh lại" là "1"

    Tình huống: Hồ sơ đầu đang khắc phục
      Biết ngày 03/03/2026 "Bà Lan" đã thực hiện "Phân loại" trên "thư về ông An" với:
        | Phân loại | phản ánh |
      Và ngày 03/03/2026 "Ông Bách" đã thực hiện "Nhận giải quyết" trên "thư về ông An"
      Và ngày 03/03/2026 "Ông Bách" đã thực hiện "Trả lời" trên "thư về ông An" với:
        | Văn bản | 41-CV/ĐU |
      Và ngày 03/03/2026 "Ông Bách" đã thực hiện "Giao khắc phục" trên "thư về ông An" với:
        | Người, tổ chức phải khắc phục | Ông An                       |
        | Kết quả, sản phẩm phải đạt    | Lịch tiếp dân được công khai |
        | Hạn khắc phục                 | 31/03/2026                   |
      Khi "Bà Nga" thực hiện "Nhập nội dung trùng" trên "thư gửi lại" với:
        | Số hồ sơ có cùng nội dung | thư về ông An |
      Thì hồ sơ "thư về ông An" có "Số lần được phản ánh lại" là "1"

    Tình huống: Hồ sơ đầu đã mở lại
      Biết ngày 03/03/2026 "Bà Lan" đã thực hiện "Phân loại" trên "thư về ông An" với:
        | Phân loại | phản ánh |
      Và ngày 03/03/2026 "Ông Bách" đã thực hiện "Nhận giải quyết" trên "thư về ông An"
      Và ngày 03/03/2026 "Ông Bách" đã thực hiện "Trả lời" trên "thư về ông An" với:
        | Văn bản | 41-CV/ĐU |
      Và ngày 03/03/2026 "Ông Bách" đã thực hiện "Mở lại" trên "thư về ông An" với:
        | Lý do | Có thông tin mới |
      Khi "Bà Nga" thực hiện "Nhập nội dung trùng" trên "thư gửi lại" với:
        | Số hồ sơ có cùng nội dung | thư về ông An |
      Thì hồ sơ "thư về ông An" có "Số lần được phản ánh lại" là "1"

    Tình huống: Hồ sơ đầu đã giải quyết xong
      Biết ngày 03/03/2026 "Bà Lan" đã thực hiện "Phân loại" trên "thư về ông An" với:
        | Phân loại | phản ánh |
      Và ngày 03/03/2026 "Ông Bách" đã thực hiện "Nhận giải quyết" trên "thư về ông An"
      Và ngày 03/03/2026 "Ông Bách" đã thực hiện "Trả lời" trên "thư về ông An" với:
        | Văn bản | 41-CV/ĐU |
      Và ngày 03/03/2026 "Ông Khoa" đã thực hiện "Xác nhận đã giải quyết" trên "thư về ông An" với:
        | Biên bản | Biên bản xác nhận |
      Khi "Bà Nga" thực hiện "Nhập nội dung trùng" trên "thư gửi lại" với:
        | Số hồ sơ có cùng nội dung | thư về ông An |
      Thì hồ sơ "thư về ông An" có "Số lần được phản ánh lại" là "1"

    Tình huống: Hồ sơ đầu đã giải trình
      Biết ngày 03/03/2026 "Bà Lan" đã thực hiện "Phân loại" trên "thư về ông An" với:
        | Phân loại | phản ánh |
      Và ngày 03/03/2026 "Ông Bách" đã thực hiện "Nhận giải quyết" trên "thư về ông An"
      Và ngày 03/03/2026 "Ông Bách" đã thực hiện "Trả lời" trên "thư về ông An" với:
        | Văn bản | 41-CV/ĐU |
      Và ngày 03/03/2026 "Ông Bách" đã thực hiện "Kết thúc sau giải trình" trên "thư về ông An" với:
        | Lý do | Đã công khai lịch tiếp dân |
      Khi "Bà Nga" thực hiện "Nhập nội dung trùng" trên "thư gửi lại" với:
        | Số hồ sơ có cùng nội dung | thư về ông An |
      Thì hồ sơ "thư về ông An" có "Số lần được phản ánh lại" là "1"

    Tình huống: Hồ sơ đầu đã xác minh là không đúng
      Biết ngày 03/03/2026 "Bà Lan" đã thực hiện "Phân loại" trên "thư về ông An" với:
        | Phân loại | phản ánh |
      Và ngày 03/03/2026 "Ông Bách" đã thực hiện "Nhận giải quyết" trên "thư về ông An"
      Và ngày 03/03/2026 "Ông Bách" đã thực hiện "Trả lời" trên "thư về ông An" với:
        | Văn bản | 41-CV/ĐU |
      Và ngày 03/03/2026 "Ông Bách" đã thực hiện "Kết thúc do không đúng" trên "thư về ông An" với:
        | Biên bản | Biên bản xác minh |
        | Văn bản  | 46-CV/ĐU          |
      Khi "Bà Nga" thực hiện "Nhập nội dung trùng" trên "thư gửi lại" với:
        | Số hồ sơ có cùng nội dung | thư về ông An |
      Thì hồ sơ "thư về ông An" có "Số lần được phản ánh lại" là "1"

    Tình huống: Phản ánh lại hai lần
      Biết hồ sơ "thư gửi lại lần nữa" thuộc loại "Phản ánh, kiến nghị, góp ý" gắn với "thư về ông An" do "Bà Nga" mở ngày 02/03/2026 với:
        | Nguồn ý kiến                            | đơn thư                                          |
        | Người được góp ý                        | Ông An                                           |
        | Cấp ủy có trách nhiệm trả lời           | Đảng ủy phường Hoa Sữa                           |
        | Nội dung ý kiến                         | Vắng mặt trong ngày tiếp dân; nhà trường thu sai |
        | Không rõ họ tên, địa chỉ người phản ánh | không                                            |
        | Số người cùng phản ánh                  | 1                                                |
      Và ngày 02/03/2026 "Bà Nga" đã thực hiện "Nhập nội dung trùng" trên "thư gửi lại lần nữa" với:
        | Số hồ sơ có cùng nội dung | thư về ông An |
      Khi "Bà Nga" thực hiện "Nhập nội dung trùng" trên "thư gửi lại" với:
        | Số hồ sơ có cùng nội dung | thư về ông An |
      Thì hồ sơ "thư về ông An" có "Số lần được phản ánh lại" là "2"
