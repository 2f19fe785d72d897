# language: vi
Tính năng: Ý kiến có nơi trả lời; kết thúc do không đúng là đã trả lời

  Quy tắc: Văn bản kết thúc vụ việc cũng là văn bản trả lời, đúng hạn hay quá hạn tùy ngày ban hành

    Bối cảnh:
      Biết hôm nay là ngày 05/01/2026
      Và "Ông An" là "Người đứng đầu" của "Trường Tiểu học Hoa Sữa"
      Và "Ông Bình" là "Văn phòng cấp ủy" của "Đảng ủy phường Hoa Sữa"
      Và "Bà Lan" là "Ban Thường trực Ủy ban Mặt trận Tổ quốc" của "Ủy ban Mặt trận Tổ quốc phường Hoa Sữa"
      Và "Bà Mai" là "Cơ quan, đơn vị giải quyết" của "Ban Xây dựng Đảng phường Hoa Sữa"
      Và hồ sơ "ý kiến về lớp học" thuộc loại "Phản ánh, kiến nghị, góp ý" do "Bà Lan" mở ngày 05/01/2026 với:
        | Nguồn ý kiến                       | ý kiến góp ý của Mặt trận Tổ quốc      |
        | Người được góp ý                   | Ông An                                 |
        | Cấp ủy có trách nhiệm trả lời      | Đảng ủy phường Hoa Sữa                 |
        | Nội dung ý kiến                    | Thu tiền học thêm không đúng quy định  |
        | Ủy ban Mặt trận Tổ quốc gửi ý kiến | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
      Và ngày 06/01/2026 "Ông Bình" thay mặt "Cấp ủy" đã thực hiện "Phân loại" trên "ý kiến về lớp học" với:
        | Phân loại | kiến nghị |
      Và ngày 07/01/2026 "Ông Bình" thay mặt "Cấp ủy" đã thực hiện "Nhận giải quyết" trên "ý kiến về lớp học"
      Và ngày 08/01/2026 "Ông Bình" thay mặt "Cấp ủy" đã thực hiện "Phân công" trên "ý kiến về lớp học" với:
        | Cơ quan, đơn vị được giao giải quyết | Ban Xây dựng Đảng phường Hoa Sữa |
      Và ngày 09/01/2026 "Bà Mai" đã thực hiện "Xác minh" trên "ý kiến về lớp học"

    Tình huống: Kết thúc trong thời hạn trả lời
      Biết hôm nay là ngày 12/01/2026
      Khi "Ông Bình" thay mặt "Cấp ủy" thực hiện "Kết thúc do không đúng" trên "ý kiến về lớp học" với:
        | Biên bản           | Biên bản xác minh ngày 09/01/2026 |
        | Văn bản (số, ngày) | 16-TB/ĐU                          |
      Thì hồ sơ "ý kiến về lớp học" ở trạng thái "Đã xác minh, không đúng"
      Và hạn "Trả lời ý kiến phản ánh" của "ý kiến về lớp học" đã được thực hiện đúng hạn

    Tình huống: Kết thúc khi đã quá thời hạn trả lời
      Biết hôm nay là ngày 04/05/2026
      Khi "Ông Bình" thay mặt "Cấp ủy" thực hiện "Kết thúc do không đúng" trên "ý kiến về lớp học" với:
        | Biên bản           | Biên bản xác minh ngày 09/01/2026 |
        | Văn bản (số, ngày) | 61-TB/ĐU                          |
      Thì hồ sơ "ý kiến về lớp học" ở trạng thái "Đã xác minh, không đúng"
      Và hạn "Trả lời ý kiến phản ánh" của "ý kiến về lớp học" đã được thực hiện nhưng quá hạn

  Quy tắc: Ý kiến gửi đi phải nói rõ cấp ủy nào trả lời

    Tình huống: Ý kiến của Mặt trận Tổ quốc không ghi cấp ủy có trách nhiệm trả lời
      Biết hôm nay là ngày 05/01/2026
      Và "Bà Lan" là "Ban Thường trực Ủy ban Mặt trận Tổ quốc" của "Ủy ban Mặt trận Tổ quốc phường Hoa Sữa"
      Và "Ông An" là "Người đứng đầu" của "Trường Tiểu học Hoa Sữa"
      Khi "Bà Lan" thử mở hồ sơ "ý kiến về lớp học" thuộc loại "Phản ánh, kiến nghị, góp ý" với:
        | Nguồn ý kiến                       | ý kiến góp ý của Mặt trận Tổ quốc      |
        | Người được góp ý                   | Ông An                                 |
        | Nội dung ý kiến                    | Thu tiền học thêm không đúng quy định  |
        | Ủy ban Mặt trận Tổ quốc gửi ý kiến | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
      Thì bị từ chối vì "thiếu: Cấp ủy có trách nhiệm trả lời"

    Tình huống: Đơn thư không ghi cấp ủy có trách nhiệm trả lời
      Biết hôm nay là ngày 05/01/2026
      Và "Bà Nga" là "Người tiếp công dân" của "Đảng ủy phường Hoa Sữa"
      Và "Ông An" là "Người đứng đầu" của "Trường Tiểu học Hoa Sữa"
      Khi "Bà Nga" thử mở hồ sơ "thư về lớp học" thuộc loại "Phản ánh, kiến nghị, góp ý" với:
        | Nguồn ý kiến                            | đơn thư                               |
        | Người được góp ý                        | Ông An                                |
        | Nội dung ý kiến                         | Thu tiền học thêm không đúng quy định |
        | Không rõ họ tên, địa chỉ người phản ánh | không                                 |
        | Số người cùng phản ánh                  | 1                                     |
      Thì bị từ chối vì "thiếu: Cấp ủy có trách nhiệm trả lời"
