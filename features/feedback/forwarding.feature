# language: vi
Tính năng: Hướng dẫn, chuyển, từ chối, chuyển giải quyết theo luật

  Bối cảnh:
    Biết hôm nay là ngày 02/03/2026
    Và "Bà Lan" là "Văn phòng cấp ủy" của "Đảng ủy phường Hoa Sữa"
    Và "Bà Nga" là "Người tiếp công dân" của "Đảng ủy phường Hoa Sữa"
    Và "Ông Bách" là "Người đứng đầu" của "Đảng ủy phường Hoa Sữa"
    Và "Ông An" là "Người đứng đầu" của "Ủy ban nhân dân phường Hoa Sữa"
    Và "Bà Thủy" là "Văn phòng cấp ủy" của "Đảng ủy phường Sen Vàng"
    Và hồ sơ "thư về ông An" thuộc loại "Phản ánh, kiến nghị, góp ý" do "Bà Nga" mở ngày 02/03/2026 với:
      | Nguồn ý kiến                            | đơn thư                                |
      | Người được góp ý                        | Ông An                                 |
      | Cấp ủy có trách nhiệm trả lời           | Đảng ủy phường Hoa Sữa                 |
      | Nội dung ý kiến                         | Chuyện ở nơi ông An công tác trước đây |
      | Không rõ họ tên, địa chỉ người phản ánh | không                                  |
      | Số người cùng phản ánh                  | 1                                      |

  Quy tắc: Đã hướng dẫn, đã chuyển chưa phải là đã giải quyết; chuyển cho chính mình thì không phải là chuyển

    Bối cảnh:
      Biết ngày 03/03/2026 "Bà Lan" đã thực hiện "Phân loại" trên "thư về ông An" với:
        | Phân loại | phản ánh |

    Tình huống: Hướng dẫn đến đảng ủy phường khác
      Biết hôm nay là ngày 05/03/2026
      Khi "Bà Nga" thực hiện "Hướng dẫn" trên "thư về ông An" với:
        | Cơ quan có thẩm quyền | Đảng ủy phường Sen Vàng |
      Thì hồ sơ "thư về ông An" ở trạng thái "Đã hướng dẫn đến cơ quan có thẩm quyền"

    Tình huống: Đã hướng dẫn thì không còn nợ trả lời
      Biết ngày 05/03/2026 "Bà Nga" đã thực hiện "Hướng dẫn" trên "thư về ông An" với:
        | Cơ quan có thẩm quyền | Đảng ủy phường Sen Vàng |
      Khi đến ngày 01/06/2026
      Thì hồ sơ "thư về ông An" không quá hạn "Trả lời ý kiến phản ánh"
      Và hạn "Trả lời người kiến nghị về việc xử lý" của "thư về ông An" đã được thực hiện đúng hạn

    Tình huống: Đã chuyển thì nơi nhận nợ trả lời, nơi chuyển không bị quá hạn
      Biết ngày 05/03/2026 "Ông Bách" đã thực hiện "Chuyển cơ quan có thẩm quyền" trên "thư về ông An" với:
        | Cơ quan có thẩm quyền | Đảng ủy phường Sen Vàng |
        | Văn bản               | 40-CV/ĐU                |
      Khi đến ngày 01/06/2026
      Thì hồ sơ "thư về ông An" không quá hạn "Trả lời ý kiến phản ánh"
      Và hồ sơ "thư về ông An" không quá hạn "Trả lời người kiến nghị về việc xử lý"
      Và hồ sơ "thư về ông An" quá hạn "Thông báo lại kết quả của nội dung đã chuyển"

    Tình huống: Chuyển về đúng đảng ủy của mình
      Khi "Ông Bách" thử "Chuyển cơ quan có thẩm quyền" trên "thư về ông An" với:
        | Cơ quan có thẩm quyền | Đảng ủy phường Hoa Sữa |
        | Văn bản               | 40-CV/ĐU               |
      Thì bị từ chối vì "cơ quan có thẩm quyền"

    Tình huống: Hướng dẫn về đúng đảng ủy của mình
      Khi "Bà Nga" thử "Hướng dẫn" trên "thư về ông An" với:
        | Cơ quan có thẩm quyền | Đảng ủy phường Hoa Sữa |
      Thì bị từ chối vì "cơ quan có thẩm quyền"

    Tình huống: Chuyển rồi nhận kết quả trong bảy ngày làm việc, báo lại người gửi trong năm ngày làm việc
      Biết ngày 05/03/2026 "Ông Bách" đã thực hiện "Chuyển cơ quan có thẩm quyền" trên "thư về ông An" với:
        | Cơ quan có thẩm quyền | Đảng ủy phường Sen Vàng |
        | Văn bản               | 40-CV/ĐU                |
      Và ngày 16/03/2026 "Bà Thủy" đã thực hiện "Nhận thông báo kết quả" trên "thư về ông An" với:
        | Văn bản | 22-CV/ĐU |
      Khi đến ngày 17/03/2026
      Thì hạn "Thông báo lại kết quả của nội dung đã chuyển" của "thư về ông An" là ngày 16/03/2026
      Và hồ sơ "thư về ông An" không quá hạn "Thông báo lại kết quả của nội dung đã chuyển"
      Và hạn "Chuyển kết quả đến người kiến nghị" của "thư về ông An" là ngày 23/03/2026
      Và giải thích hạn "Chuyển kết quả đến người kiến nghị" của "thư về ông An" có nhắc "Điều 28 Luật Tiếp công dân 42/2013/QH13"

    Tình huống: Văn bản trả lời gửi người gửi thư và các tổ chức liên quan
      Biết ngày 05/03/2026 "Ông Bách" đã thực hiện "Nhận giải quyết" trên "thư về ông An"
      Và hôm nay là ngày 10/03/2026
      Khi "Ông Bách" thực hiện "Trả lời" trên "thư về ông An" với:
        | Văn bản                  | 41-CV/ĐU                                              |
        | Nơi nhận văn bản trả lời | Người gửi thư; Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
      Thì hồ sơ "thư về ông An" có "Nơi nhận văn bản trả lời" là "Người gửi thư; Ủy ban Mặt trận Tổ quốc phường Hoa Sữa"

  Quy tắc: Từ chối phải nêu căn cứ; người xác định căn cứ không ký thông báo; thông báo trong ba ngày làm việc

    Bối cảnh:
      Biết ngày 03/03/2026 "Bà Lan" đã thực hiện "Phân loại" trên "thư về ông An" với:
        | Phân loại | phản ánh |
      Và ngày 04/03/2026 "Bà Nga" đã thực hiện "Xác định căn cứ từ chối" trên "thư về ông An" với:
        | Căn cứ từ chối | Đã có kết luận có hiệu lực, không có tình tiết mới |

    Tình huống: Thông báo từ chối đúng hạn
      Biết ngày 09/03/2026 "Ông Bách" đã thực hiện "Thông báo từ chối" trên "thư về ông An" với:
        | Văn bản | 43-CV/ĐU |
      Khi đến ngày 10/03/2026
      Thì hồ sơ "thư về ông An" ở trạng thái "Từ chối"
      Và hạn "Thông báo từ chối" của "thư về ông An" đã được thực hiện đúng hạn

    Tình huống: Quá ba ngày làm việc chưa thông báo
      Khi đến ngày 10/03/2026
      Thì hạn "Thông báo từ chối" của "thư về ông An" là ngày 09/03/2026
      Và hồ sơ "thư về ông An" quá hạn "Thông báo từ chối"

    Tình huống: Không thấy có căn cứ thì xử lý tiếp như chưa từ chối
      Khi "Ông Bách" thực hiện "Không có căn cứ từ chối" trên "thư về ông An" với:
        | Lý do | Kết luận trước đây không nói đến việc này |
      Thì hồ sơ "thư về ông An" ở trạng thái "Đã phân loại"

  Quy tắc: Khiếu nại, tố cáo được giải quyết theo luật của chúng; ở đây chỉ có số hiệu phiếu theo dõi

    Khung tình huống: Chuyển giải quyết theo luật hay nhận giải quyết như góp ý
      Biết ngày 03/03/2026 "Bà Lan" đã thực hiện "Phân loại" trên "thư về ông An" với:
        | Phân loại | <loại> |
      Khi "Ông Bách" thử "<bước>" trên "thư về ông An" với:
        | <ô> | <giá trị> |
      Thì <kết quả>

      Dữ liệu:
        | loại                        | bước                        | ô                                         | giá trị | kết quả                                                      |
        | khiếu nại                   | Chuyển giải quyết theo luật | Số hiệu phiếu theo dõi                    | KN-07   | được chấp nhận                                               |
        | tố cáo                      | Chuyển giải quyết theo luật | Số hiệu phiếu theo dõi                    | TC-02   | được chấp nhận                                               |
        | góp ý                       | Chuyển giải quyết theo luật | Số hiệu phiếu theo dõi                    | KN-08   | bị từ chối vì "phân loại thuộc (khiếu nại, tố cáo)"          |
        | khiếu nại                   | Nhận giải quyết             | Nội dung rõ, có tài liệu, chứng cứ cụ thể | có      | bị từ chối vì "phân loại thuộc (kiến nghị, phản ánh, góp ý)" |
        | tố cáo                      | Nhận giải quyết             | Nội dung rõ, có tài liệu, chứng cứ cụ thể | có      | bị từ chối vì "phân loại thuộc (kiến nghị, phản ánh, góp ý)" |
        | có nhiều nội dung khác nhau | Nhận giải quyết             | Nội dung rõ, có tài liệu, chứng cứ cụ thể | có      | bị từ chối vì "phân loại thuộc (kiến nghị, phản ánh, góp ý)" |
        | kiến nghị                   | Nhận giải quyết             | Nội dung rõ, có tài liệu, chứng cứ cụ thể | có      | được chấp nhận                                               |
        | góp ý                       | Nhận giải quyết             | Nội dung rõ, có tài liệu, chứng cứ cụ thể | có      | được chấp nhận                                               |

    Tình huống: Chuyển khi có nhiều nội dung khác nhau
      Biết ngày 03/03/2026 "Bà Lan" đã thực hiện "Phân loại" trên "thư về ông An" với:
        | Phân loại | có nhiều nội dung khác nhau |
      Khi "Ông Bách" thử "Chuyển cơ quan có thẩm quyền" trên "thư về ông An" với:
        | Cơ quan có thẩm quyền | Đảng ủy phường Sen Vàng |
        | Văn bản               | 40-CV/ĐU                |
      Thì bị từ chối vì "phân loại không phải là có nhiều nội dung khác nhau"

    Tình huống: Hướng dẫn khi có nhiều nội dung khác nhau
      Biết ngày 03/03/2026 "Bà Lan" đã thực hiện "Phân loại" trên "thư về ông An" với:
        | Phân loại | có nhiều nội dung khác nhau |
      Khi "Bà Nga" thử "Hướng dẫn" trên "thư về ông An" với:
        | Cơ quan có thẩm quyền | Đảng ủy phường Sen Vàng |
      Thì bị từ chối vì "phân loại không phải là có nhiều nội dung khác nhau"

    Tình huống: Đã chuyển giải quyết theo luật thì thời hạn của luật ấy được theo dõi ở phiếu của nó
      Biết ngày 03/03/2026 "Bà Lan" đã thực hiện "Phân loại" trên "thư về ông An" với:
        | Phân loại | tố cáo |
      Và ngày 04/03/2026 "Ông Bách" đã thực hiện "Chuyển giải quyết theo luật" trên "thư về ông An" với:
        | Số hiệu phiếu theo dõi | TC-02 |
      Khi đến ngày 01/06/2026
      Thì hồ sơ "thư về ông An" không quá hạn "Trả lời ý kiến phản ánh"
      Và hồ sơ "thư về ông An" không quá hạn "Trả lời người kiến nghị về việc xử lý"

    Tình huống: Kết quả giải quyết khiếu nại được báo lại trong năm ngày làm việc
      Biết ngày 03/03/2026 "Bà Lan" đã thực hiện "Phân loại" trên "thư về ông An" với:
        | Phân loại | khiếu nại |
      Và ngày 04/03/2026 "Ông Bách" đã thực hiện "Chuyển giải quyết theo luật" trên "thư về ông An" với:
        | Số hiệu phiếu theo dõi | KN-07 |
      Và ngày 01/04/2026 "Bà Nga" đã thực hiện "Nhận kết quả khiếu nại, tố cáo" trên "thư về ông An" với:
        | Văn bản | 15-QĐ/UBND |
      Và ngày 08/04/2026 "Bà Nga" đã thực hiện "Chuyển kết quả đến người phản ánh" trên "thư về ông An" với:
        | Văn bản | 50-CV/ĐU |
      Khi đến ngày 09/04/2026
      Thì hạn "Chuyển kết quả đến người kiến nghị" của "thư về ông An" là ngày 08/04/2026
      Và hồ sơ "thư về ông An" không quá hạn "Chuyển kết quả đến người kiến nghị"
