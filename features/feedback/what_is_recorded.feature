# language: vi
Tính năng: Ghi sổ phải nêu nguồn, người được góp ý, cấp ủy trả lời và nội dung

  Bối cảnh:
    Biết hôm nay là ngày 02/03/2026
    Và "Bà Lan" là "Văn phòng cấp ủy" của "Đảng ủy phường Hoa Sữa"
    Và "Bà Nga" là "Người tiếp công dân" của "Đảng ủy phường Hoa Sữa"
    Và "Ông An" là "Người đứng đầu" của "Ủy ban nhân dân phường Hoa Sữa"
    Và "Ông Dũng" là "Ban Thường trực Ủy ban Mặt trận Tổ quốc" của "Ủy ban Mặt trận Tổ quốc phường Hoa Sữa"

  Quy tắc: Ý kiến của Mặt trận, ý kiến nhận tại nơi niêm yết nêu đủ bốn điều; một ý kiến là của một người

    Tình huống: Mặt trận gửi ý kiến mà không nêu về ai, ai trả lời, nội dung gì
      Khi "Ông Dũng" thử mở hồ sơ "ý kiến về ông An" thuộc loại "Phản ánh, kiến nghị, góp ý" với:
        | Nguồn ý kiến                       | ý kiến góp ý của Mặt trận Tổ quốc      |
        | Ủy ban Mặt trận Tổ quốc gửi ý kiến | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
      Thì bị từ chối vì "thiếu: Người được góp ý"
      Và bị từ chối vì "thiếu: Cấp ủy có trách nhiệm trả lời"
      Và bị từ chối vì "thiếu: Nội dung ý kiến"

    Tình huống: Mặt trận gửi ý kiến mà không nêu nguồn
      Khi "Ông Dũng" thử mở hồ sơ "ý kiến về ông An" thuộc loại "Phản ánh, kiến nghị, góp ý" với:
        | Người được góp ý                   | Ông An                                 |
        | Cấp ủy có trách nhiệm trả lời      | Đảng ủy phường Hoa Sữa                 |
        | Ủy ban Mặt trận Tổ quốc gửi ý kiến | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
        | Nội dung ý kiến                    | Lịch tiếp dân chưa được giữ đúng       |
      Thì bị từ chối vì "thiếu: Nguồn ý kiến"

    Tình huống: Ý kiến nhận tại nơi niêm yết được tính là của một người
      Khi "Bà Lan" mở hồ sơ "ý kiến ở bảng tin" thuộc loại "Phản ánh, kiến nghị, góp ý" với:
        | Nguồn ý kiến                  | ý kiến nhận tại nơi niêm yết     |
        | Người được góp ý              | Ông An                           |
        | Cấp ủy có trách nhiệm trả lời | Đảng ủy phường Hoa Sữa           |
        | Nội dung ý kiến               | Lịch tiếp dân chưa được giữ đúng |
      Thì hồ sơ "ý kiến ở bảng tin" có "Số người cùng phản ánh" là "1"

  Quy tắc: Đơn thư nêu thêm có tên hay không, bao nhiêu người cùng phản ánh

    Tình huống: Ghi đơn thư mà không nêu về ai, nội dung gì, của bao nhiêu người
      Khi "Bà Nga" thử mở hồ sơ "thư về ông An" thuộc loại "Phản ánh, kiến nghị, góp ý" với:
        | Nguồn ý kiến                  | đơn thư                |
        | Cấp ủy có trách nhiệm trả lời | Đảng ủy phường Hoa Sữa |
      Thì bị từ chối vì "thiếu: Người được góp ý"
      Và bị từ chối vì "thiếu: Nội dung ý kiến"
      Và bị từ chối vì "thiếu: Không rõ họ tên, địa chỉ người phản ánh"
      Và bị từ chối vì "thiếu: Số người cùng phản ánh"

    Tình huống: Ghi đơn thư mà không nêu cấp ủy nào trả lời
      Khi "Bà Nga" thử mở hồ sơ "thư về ông An" thuộc loại "Phản ánh, kiến nghị, góp ý" với:
        | Nguồn ý kiến                            | đơn thư                      |
        | Người được góp ý                        | Ông An                       |
        | Nội dung ý kiến                         | Vắng mặt trong ngày tiếp dân |
        | Không rõ họ tên, địa chỉ người phản ánh | không                        |
        | Số người cùng phản ánh                  | 1                            |
      Thì bị từ chối vì "thiếu: Cấp ủy có trách nhiệm trả lời"

    Tình huống: Ghi đơn thư mà không nêu nguồn
      Khi "Bà Nga" thử mở hồ sơ "thư về ông An" thuộc loại "Phản ánh, kiến nghị, góp ý" với:
        | Người được góp ý                        | Ông An                       |
        | Cấp ủy có trách nhiệm trả lời           | Đảng ủy phường Hoa Sữa       |
        | Nội dung ý kiến                         | Vắng mặt trong ngày tiếp dân |
        | Không rõ họ tên, địa chỉ người phản ánh | không                        |
        | Số người cùng phản ánh                  | 1                            |
      Thì bị từ chối vì "thiếu: Nguồn ý kiến"
