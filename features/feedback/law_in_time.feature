# language: vi
Tính năng: Thời hạn theo văn bản có hiệu lực vào ngày tiếp nhận

  Bối cảnh:
    Biết hôm nay là ngày 06/03/2017
    Và "Bà Lan" là "Văn phòng cấp ủy" của "Đảng ủy phường Hoa Sữa"
    Và "Bà Nga" là "Người tiếp công dân" của "Đảng ủy phường Hoa Sữa"
    Và "Ông An" là "Người đứng đầu" của "Ủy ban nhân dân phường Hoa Sữa"

  Quy tắc: Thư tiếp nhận ngày nào thì thời hạn tính theo văn bản có hiệu lực ngày ấy

    Khung tình huống: Thư tiếp nhận ngày <ngày tiếp nhận>
      Biết hôm nay là ngày <ngày tiếp nhận>
      Khi "Bà Nga" mở hồ sơ "thư về ông An" thuộc loại "Phản ánh, kiến nghị, góp ý" với:
        | Nguồn ý kiến                            | đơn thư                      |
        | Người được góp ý                        | Ông An                       |
        | Cấp ủy có trách nhiệm trả lời           | Đảng ủy phường Hoa Sữa       |
        | Nội dung ý kiến                         | Vắng mặt trong ngày tiếp dân |
        | Không rõ họ tên, địa chỉ người phản ánh | không                        |
        | Số người cùng phản ánh                  | 1                            |
      Thì hạn "<hạn>" của "thư về ông An" là ngày <ngày hạn>
      Và giải thích hạn "<hạn>" của "thư về ông An" có nhắc "<căn cứ>"

      Dữ liệu:
        | ngày tiếp nhận | hạn                                   | ngày hạn   | căn cứ                                  |
        | 06/03/2017     | Trả lời ý kiến phản ánh               | 03/04/2017 | Quyết định 218-QĐ/TW ngày 12/12/2013    |
        | 05/03/2018     | Trả lời ý kiến phản ánh               | 02/04/2018 | Quy định 124-QĐ/TW ngày 02/02/2018      |
        | 05/03/2018     | Trả lời người kiến nghị về việc xử lý | 19/03/2018 | Điều 28 Luật Tiếp công dân              |
        | 04/03/2019     | Trả lời người kiến nghị về việc xử lý | 18/03/2019 | Quy định 11-QĐi/TW ngày 18/02/2019      |
        | 06/04/2026     | Phân loại và bắt đầu xử lý            | 21/05/2026 | Cấu hình của địa phương                 |
        | 06/07/2026     | Phân loại và bắt đầu xử lý            | 20/08/2026 | Nghị định 154/2026/NĐ-CP ngày 15/5/2026 |

  Quy tắc: Thông báo từ chối trong ba ngày làm việc, không tính thứ Bảy, Chủ nhật

    Khung tình huống: Xác định căn cứ từ chối thứ Sáu, ngày <ngày xác định>
      Biết hồ sơ "thư về ông An" thuộc loại "Phản ánh, kiến nghị, góp ý" do "Bà Nga" mở ngày <ngày xác định> với:
        | Nguồn ý kiến                            | đơn thư                      |
        | Người được góp ý                        | Ông An                       |
        | Cấp ủy có trách nhiệm trả lời           | Đảng ủy phường Hoa Sữa       |
        | Nội dung ý kiến                         | Vắng mặt trong ngày tiếp dân |
        | Không rõ họ tên, địa chỉ người phản ánh | không                        |
        | Số người cùng phản ánh                  | 1                            |
      Và ngày <ngày xác định> "Bà Lan" đã thực hiện "Phân loại" trên "thư về ông An" với:
        | Phân loại | phản ánh |
      Khi "Bà Nga" thực hiện "Xác định căn cứ từ chối" trên "thư về ông An" với:
        | Căn cứ từ chối | Đã có kết luận có hiệu lực, không có tình tiết mới |
      Thì hạn "Thông báo từ chối" của "thư về ông An" là ngày <ngày hạn>
      Và giải thích hạn "Thông báo từ chối" của "thư về ông An" có nhắc "<căn cứ>"

      Dữ liệu:
        | ngày xác định | ngày hạn   | căn cứ                                  |
        | 06/03/2026    | 11/03/2026 | Cấu hình của địa phương                 |
        | 10/07/2026    | 15/07/2026 | Nghị định 154/2026/NĐ-CP ngày 15/5/2026 |
