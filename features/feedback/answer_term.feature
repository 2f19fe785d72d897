# language: vi
Tính năng: Thời hạn trả lời ý kiến góp ý của Mặt trận Tổ quốc

  Bối cảnh:
    Biết hôm nay là ngày 30/01/2026
    Và "Ông An" là "Người đứng đầu" của "Ủy ban nhân dân phường Hoa Sữa"
    Và "Bà Lan" là "Văn phòng cấp ủy" của "Đảng ủy phường Hoa Sữa"
    Và "Ông Dũng" là "Ban Thường trực Ủy ban Mặt trận Tổ quốc" của "Ủy ban Mặt trận Tổ quốc phường Hoa Sữa"

  Quy tắc: Cấp ủy trả lời bằng văn bản trong hai mươi ngày làm việc kể từ ngày tiếp nhận, không tính ngày nghỉ Tết

    @S09
    Tình huống: Ý kiến tiếp nhận ngày 30/01/2026, trước Tết Nguyên đán
      Khi "Ông Dũng" mở hồ sơ "ý kiến về ông An" thuộc loại "Phản ánh, kiến nghị, góp ý" với:
        | Nguồn ý kiến                       | ý kiến góp ý của Mặt trận Tổ quốc      |
        | Người được góp ý                   | Ông An                                 |
        | Cấp ủy có trách nhiệm trả lời      | Đảng ủy phường Hoa Sữa                 |
        | Ủy ban Mặt trận Tổ quốc gửi ý kiến | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
        | Nội dung ý kiến                    | Lịch tiếp dân chưa được giữ đúng       |
      Thì hồ sơ "ý kiến về ông An" ở trạng thái "Đã ghi sổ, tiếp nhận"
      Và hạn "Trả lời ý kiến phản ánh" của "ý kiến về ông An" là ngày 06/03/2026
      Và giải thích hạn "Trả lời ý kiến phản ánh" của "ý kiến về ông An" có nhắc "đã trừ Tết Nguyên đán 16–20/02/2026"
      Và giải thích hạn "Trả lời ý kiến phản ánh" của "ý kiến về ông An" có nhắc "Điều 8 Quy định 124-QĐ/TW ngày 02/02/2018"
