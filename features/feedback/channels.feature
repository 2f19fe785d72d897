# language: vi
Tính năng: Ý kiến về một người đến từ nhiều nguồn

  Bối cảnh:
    Biết hôm nay là ngày 02/03/2026
    Và "Bà Lan" là "Văn phòng cấp ủy" của "Đảng ủy phường Hoa Sữa"
    Và "Bà Nga" là "Người tiếp công dân" của "Đảng ủy phường Hoa Sữa"
    Và "Ông Phú" là "Ban Tuyên giáo và Dân vận" của "Đảng ủy phường Hoa Sữa"
    Và "Ông Bách" là "Người đứng đầu" của "Đảng ủy phường Hoa Sữa"
    Và "Ông An" là "Người đứng đầu" của "Ủy ban nhân dân phường Hoa Sữa"
    Và "Ông Dũng" là "Ban Thường trực Ủy ban Mặt trận Tổ quốc" của "Ủy ban Mặt trận Tổ quốc phường Hoa Sữa"

  Quy tắc: Ý kiến nêu tại buổi tiếp dân, đối thoại gắn với vụ việc đã ghi ở đó; vụ việc vẫn được đếm ở nguồn của mình

    Bối cảnh:
      Biết hồ sơ "vụ việc ông Tư nêu" thuộc loại "Vụ việc, nội dung phản ánh, kiến nghị" do "Bà Nga" mở ngày 02/03/2026 với:
        | Nguồn tiếp nhận                           | tiếp công dân                            |
        | Cấp ủy, cơ quan có trách nhiệm giải quyết | Đảng ủy phường Hoa Sữa                   |
        | Tóm tắt vụ việc                           | Lịch tiếp dân                            |
        | Nội dung                                  | Chủ tịch phường vắng trong ngày tiếp dân |
        | Số người cùng kiến nghị                   | 1                                        |
        | Người phản ánh, kiến nghị                 | Ông Tư, tổ dân phố 4                     |

    Khung tình huống: Người tiếp công dân ghi ý kiến về ông An từ vụ việc
      Khi "Bà Nga" mở hồ sơ "ý kiến về ông An" thuộc loại "Phản ánh, kiến nghị, góp ý" gắn với "vụ việc ông Tư nêu" với:
        | Nguồn ý kiến                            | <nguồn>                      |
        | Người được góp ý                        | Ông An                       |
        | Cấp ủy có trách nhiệm trả lời           | Đảng ủy phường Hoa Sữa       |
        | Nội dung ý kiến                         | Vắng mặt trong ngày tiếp dân |
        | Không rõ họ tên, địa chỉ người phản ánh | không                        |
        | Số người cùng phản ánh                  | 1                            |
      Thì hồ sơ "ý kiến về ông An" ở trạng thái "Đã ghi sổ, tiếp nhận"
      Và hồ sơ "ý kiến về ông An" có "Ngày tiếp nhận" là "02/03/2026"
      Và hồ sơ "vụ việc ông Tư nêu" ở trạng thái "Đã ghi sổ, tiếp nhận"

      Dữ liệu:
        | nguồn         |
        | tiếp công dân |
        | đối thoại     |

    Khung tình huống: Không gắn với vụ việc, nội dung, kiến nghị nào thì không ghi
      Khi "Bà Lan" thử mở hồ sơ "ý kiến về ông An" thuộc loại "Phản ánh, kiến nghị, góp ý" với:
        | Nguồn ý kiến                            | <nguồn>                      |
        | Người được góp ý                        | Ông An                       |
        | Cấp ủy có trách nhiệm trả lời           | Đảng ủy phường Hoa Sữa       |
        | Nội dung ý kiến                         | Vắng mặt trong ngày tiếp dân |
        | Không rõ họ tên, địa chỉ người phản ánh | không                        |
        | Số người cùng phản ánh                  | 1                            |
      Thì bị từ chối vì "<lý do>"

      Dữ liệu:
        | nguồn            | lý do                                                                                              |
        | tiếp công dân    | mọi hồ sơ liên quan (vụ việc, nội dung phản ánh, kiến nghị) đang ở trạng thái đã ghi sổ, tiếp nhận |
        | đối thoại        | mọi hồ sơ liên quan (vụ việc, nội dung phản ánh, kiến nghị) đang ở trạng thái đã ghi sổ, tiếp nhận |
        | dư luận xã hội   | mọi hồ sơ liên quan (nội dung dư luận xã hội) đang ở trạng thái đã ghi nhận, tổng hợp              |
        | kiến nghị cử tri | mọi hồ sơ liên quan (kiến nghị cử tri) đang ở trạng thái đã tiếp nhận                              |

  Quy tắc: Đơn thư, ý kiến trực tuyến gửi thẳng đến cấp ủy thì ghi người gửi vào chỗ được giữ kín

    Bối cảnh:
      Biết hồ sơ "thư về ông An" thuộc loại "Phản ánh, kiến nghị, góp ý" do "Bà Nga" mở ngày 02/03/2026 với:
        | Nguồn ý kiến                            | đơn thư                      |
        | Người được góp ý                        | Ông An                       |
        | Cấp ủy có trách nhiệm trả lời           | Đảng ủy phường Hoa Sữa       |
        | Nội dung ý kiến                         | Vắng mặt trong ngày tiếp dân |
        | Không rõ họ tên, địa chỉ người phản ánh | không                        |
        | Số người cùng phản ánh                  | 3                            |
        | Người phản ánh, kiến nghị               | Ông Tư, tổ dân phố 4         |

    Tình huống: Người gửi được báo trong mười ngày làm việc, được trả lời trong hai mươi ngày làm việc
      Khi đến ngày 03/03/2026
      Thì hạn "Trả lời người kiến nghị về việc xử lý" của "thư về ông An" là ngày 16/03/2026
      Và giải thích hạn "Trả lời người kiến nghị về việc xử lý" của "thư về ông An" có nhắc "Quy định 11-QĐi/TW ngày 18/02/2019"
      Và hạn "Trả lời ý kiến phản ánh" của "thư về ông An" là ngày 30/03/2026
      Và hạn "Phân loại và bắt đầu xử lý" của "thư về ông An" là ngày 16/04/2026

    Tình huống: Nhận giải quyết trong hạn thì hạn báo cho người gửi đã được giữ
      Biết ngày 03/03/2026 "Bà Lan" đã thực hiện "Phân loại" trên "thư về ông An" với:
        | Phân loại | phản ánh |
      Và ngày 16/03/2026 "Ông Bách" đã thực hiện "Nhận giải quyết" trên "thư về ông An"
      Khi đến ngày 18/03/2026
      Thì hồ sơ "thư về ông An" không quá hạn "Trả lời người kiến nghị về việc xử lý"
      Và hồ sơ "thư về ông An" không quá hạn "Phân loại và bắt đầu xử lý"

    Tình huống: Phân loại vào ngày cuối của bốn mươi lăm ngày
      Biết ngày 16/04/2026 "Bà Lan" đã thực hiện "Phân loại" trên "thư về ông An" với:
        | Phân loại | phản ánh |
      Khi đến ngày 17/04/2026
      Thì hạn "Phân loại và bắt đầu xử lý" của "thư về ông An" đã được thực hiện đúng hạn

    Tình huống: Chưa nhận giải quyết thì quá hạn báo cho người gửi
      Biết ngày 03/03/2026 "Bà Lan" đã thực hiện "Phân loại" trên "thư về ông An" với:
        | Phân loại | phản ánh |
      Khi đến ngày 17/03/2026
      Thì hồ sơ "thư về ông An" quá hạn "Trả lời người kiến nghị về việc xử lý"

    Tình huống: Không có người nào cùng phản ánh thì không ghi
      Khi "Bà Lan" thử mở hồ sơ "thư thứ hai" thuộc loại "Phản ánh, kiến nghị, góp ý" với:
        | Nguồn ý kiến                            | trực tuyến                   |
        | Người được góp ý                        | Ông An                       |
        | Cấp ủy có trách nhiệm trả lời           | Đảng ủy phường Hoa Sữa       |
        | Nội dung ý kiến                         | Vắng mặt trong ngày tiếp dân |
        | Không rõ họ tên, địa chỉ người phản ánh | không                        |
        | Số người cùng phản ánh                  | 0                            |
      Thì bị từ chối vì "số người cùng phản ánh từ 1 trở lên"

    Tình huống: Ý kiến trực tuyến
      Khi "Bà Lan" mở hồ sơ "tin nhắn về ông An" thuộc loại "Phản ánh, kiến nghị, góp ý" với:
        | Nguồn ý kiến                            | trực tuyến                   |
        | Người được góp ý                        | Ông An                       |
        | Cấp ủy có trách nhiệm trả lời           | Đảng ủy phường Hoa Sữa       |
        | Nội dung ý kiến                         | Vắng mặt trong ngày tiếp dân |
        | Không rõ họ tên, địa chỉ người phản ánh | không                        |
        | Số người cùng phản ánh                  | 1                            |
      Thì hạn "Trả lời người kiến nghị về việc xử lý" của "tin nhắn về ông An" là ngày 16/03/2026

  Quy tắc: Dư luận xã hội, kiến nghị cử tri về một người gắn với nội dung, kiến nghị đã ghi; không có hạn báo cho từng người

    Bối cảnh:
      Biết "Bà Yến" là "Cộng tác viên dư luận xã hội" của "Đảng ủy phường Hoa Sữa"
      Và "Bà Thư" là "Thường trực Hội đồng nhân dân" của "Hội đồng nhân dân phường Hoa Sữa"
      Và "Ông Đạt" là "Đại biểu" của "Hội đồng nhân dân phường Hoa Sữa"
      Và hồ sơ "dư luận ở tổ 4" thuộc loại "Nội dung dư luận xã hội" do "Bà Yến" mở ngày 02/03/2026 với:
        | Cấp ủy chỉ đạo giải quyết | Đảng ủy phường Hoa Sữa               |
        | Địa bàn, lĩnh vực         | Tổ dân phố 4                         |
        | Nội dung dư luận          | Cho rằng lãnh đạo phường ít tiếp dân |
        | Kỳ giao ban từ ngày       | 21/01/2026                           |
        | Kỳ giao ban đến hết ngày  | 20/02/2026                           |
      Và hồ sơ "kiến nghị của cử tri tổ 4" thuộc loại "Kiến nghị cử tri" do "Bà Thư" mở ngày 02/03/2026 với:
        | Hội đồng nhân dân            | Hội đồng nhân dân phường Hoa Sữa   |
        | Đại biểu tiếp nhận           | Ông Đạt                            |
        | Kỳ họp, cuộc tiếp xúc cử tri | Tiếp xúc cử tri đầu năm            |
        | Nguồn tiếp nhận              | tiếp xúc cử tri                    |
        | Nội dung kiến nghị           | Lãnh đạo phường tiếp dân đúng lịch |

    Khung tình huống: Ghi ý kiến về ông An
      Khi "<người>" thử mở hồ sơ "ý kiến về ông An" thuộc loại "Phản ánh, kiến nghị, góp ý" gắn với "<hồ sơ>" với:
        | Nguồn ý kiến                  | <nguồn>                |
        | Người được góp ý              | Ông An                 |
        | Cấp ủy có trách nhiệm trả lời | Đảng ủy phường Hoa Sữa |
        | Nội dung ý kiến               | Ít tiếp dân            |
      Thì <kết quả>

      Dữ liệu:
        | người   | hồ sơ                     | nguồn            | kết quả                                                                               |
        | Ông Phú | dư luận ở tổ 4            | dư luận xã hội   | được chấp nhận                                                                        |
        | Bà Lan  | kiến nghị của cử tri tổ 4 | kiến nghị cử tri | được chấp nhận                                                                        |
        | Bà Lan  | dư luận ở tổ 4            | kiến nghị cử tri | bị từ chối vì "mọi hồ sơ liên quan (kiến nghị cử tri) đang ở trạng thái đã tiếp nhận" |
        | Bà Nga  | dư luận ở tổ 4            | dư luận xã hội   | bị từ chối vì "không có thẩm quyền thực hiện bước này"                                |
        | Ông An  | dư luận ở tổ 4            | dư luận xã hội   | bị từ chối vì "không được tự quyết định việc của chính mình (Người được góp ý)"       |

    Tình huống: Ghi ý kiến từ dư luận mà không nêu về ai, ai trả lời, nội dung gì
      Khi "Ông Phú" thử mở hồ sơ "ý kiến về ông An" thuộc loại "Phản ánh, kiến nghị, góp ý" gắn với "dư luận ở tổ 4" với:
        | Nguồn ý kiến | dư luận xã hội |
      Thì bị từ chối vì "thiếu: Người được góp ý"
      Và bị từ chối vì "thiếu: Cấp ủy có trách nhiệm trả lời"
      Và bị từ chối vì "thiếu: Nội dung ý kiến"

    Tình huống: Ghi ý kiến từ dư luận mà không nêu nguồn
      Khi "Ông Phú" thử mở hồ sơ "ý kiến về ông An" thuộc loại "Phản ánh, kiến nghị, góp ý" gắn với "dư luận ở tổ 4" với:
        | Người được góp ý              | Ông An                 |
        | Cấp ủy có trách nhiệm trả lời | Đảng ủy phường Hoa Sữa |
        | Nội dung ý kiến               | Ít tiếp dân            |
      Thì bị từ chối vì "thiếu: Nguồn ý kiến"

    Tình huống: Ý kiến từ dư luận chỉ có hạn trả lời, tính từ ngày ghi sổ
      Biết hồ sơ "ý kiến về ông An" thuộc loại "Phản ánh, kiến nghị, góp ý" gắn với "dư luận ở tổ 4" do "Ông Phú" mở ngày 02/03/2026 với:
        | Nguồn ý kiến                  | dư luận xã hội         |
        | Người được góp ý              | Ông An                 |
        | Cấp ủy có trách nhiệm trả lời | Đảng ủy phường Hoa Sữa |
        | Nội dung ý kiến               | Ít tiếp dân            |
      Khi đến ngày 01/06/2026
      Thì hồ sơ "ý kiến về ông An" ở trạng thái "Đã ghi sổ, tiếp nhận"
      Và hồ sơ "ý kiến về ông An" có "Ngày tiếp nhận" là "02/03/2026"
      Và hồ sơ "ý kiến về ông An" có "Số người cùng phản ánh" là "1"
      Và hồ sơ "ý kiến về ông An" quá hạn "Trả lời ý kiến phản ánh"

  Quy tắc: Ý kiến tại nơi niêm yết và của Mặt trận viện dẫn được tiêu chí nêu gương, hai bộ quy tắc ứng xử

    Bối cảnh:
      Biết hồ sơ "ý kiến ở bảng tin" thuộc loại "Phản ánh, kiến nghị, góp ý" do "Bà Lan" mở ngày 02/03/2026 với:
        | Nguồn ý kiến                  | ý kiến nhận tại nơi niêm yết   |
        | Người được góp ý              | Ông An                         |
        | Cấp ủy có trách nhiệm trả lời | Đảng ủy phường Hoa Sữa         |
        | Nội dung ý kiến               | Nhân viên một cửa còn nhận quà |

    Tình huống: Văn phòng cấp ủy dẫn điều của quy tắc ứng xử khi phân loại
      Khi "Bà Lan" thực hiện "Phân loại" trên "ý kiến ở bảng tin" với:
        | Phân loại                                  | góp ý                                                                                                                                                                                                                                                                              |
        | Quy tắc ứng xử trong cơ quan được viện dẫn | Trang phục, thái độ giao tiếp đúng mực: 0; Ý thức tổ chức kỷ luật: 0; Không sách nhiễu, gợi ý đưa tiền, nhận tiền, quà biếu, không dọa nạt người dân: 1; Gương mẫu ở khu dân cư, tránh phô trương, lãng phí: 0; Giữ thuần phong mỹ tục, không bao che hành vi vi phạm pháp luật: 0 |
      Thì hồ sơ "ý kiến ở bảng tin" ở trạng thái "Đã phân loại"
      Và hồ sơ "ý kiến ở bảng tin" có "Quy tắc ứng xử trong cơ quan được viện dẫn" là "Trang phục, thái độ giao tiếp đúng mực: 0; Ý thức tổ chức kỷ luật: 0; Không sách nhiễu, gợi ý đưa tiền, nhận tiền, quà biếu, không dọa nạt người dân: 1; Gương mẫu ở khu dân cư, tránh phô trương, lãng phí: 0; Giữ thuần phong mỹ tục, không bao che hành vi vi phạm pháp luật: 0"

    Tình huống: Phân loại lại khi kèm lý do
      Biết ngày 02/03/2026 "Bà Lan" đã thực hiện "Phân loại" trên "ý kiến ở bảng tin" với:
        | Phân loại | có nhiều nội dung khác nhau |
      Khi "Bà Lan" thực hiện "Phân loại lại" trên "ý kiến ở bảng tin" với:
        | Phân loại | góp ý                      |
        | Lý do     | Chỉ một nội dung về ông An |
      Thì hồ sơ "ý kiến ở bảng tin" có "Phân loại" là "góp ý"
