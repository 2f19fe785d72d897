# language: vi
Tính năng: Lịch làm việc thay đổi khi ý kiến góp ý đang chờ trả lời

  Bối cảnh:
    Biết lịch làm việc là lịch đã biết đến ngày 24/12/2025
    Và "Ông An" là "Người đứng đầu" của "Ủy ban nhân dân phường Hoa Sữa"
    Và "Bà Lan" là "Văn phòng cấp ủy" của "Đảng ủy phường Hoa Sữa"
    Và "Ông Dũng" là "Ban Thường trực Ủy ban Mặt trận Tổ quốc" của "Ủy ban Mặt trận Tổ quốc phường Hoa Sữa"

  Quy tắc: Thông báo hoán đổi ngày làm việc chỉ làm hạn muộn hơn, không làm ai bị quá hạn

    @S12
    Tình huống: Thông báo ngày 25/12/2025 cho nghỉ 02/01, làm bù thứ Bảy 10/01
      Biết hôm nay là ngày 11/12/2025
      Và hồ sơ "ý kiến về ông An" thuộc loại "Phản ánh, kiến nghị, góp ý" do "Ông Dũng" mở ngày 11/12/2025 với:
        | Nguồn ý kiến                       | ý kiến góp ý của Mặt trận Tổ quốc      |
        | Người được góp ý                   | Ông An                                 |
        | Cấp ủy có trách nhiệm trả lời      | Đảng ủy phường Hoa Sữa                 |
        | Ủy ban Mặt trận Tổ quốc gửi ý kiến | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
        | Nội dung ý kiến                    | Lịch tiếp dân chưa được giữ đúng       |
      Và hôm nay là ngày 26/12/2025
      Khi "Bà Lan" điều chỉnh các hạn theo lịch làm việc mới, căn cứ "12729/VPCP-KGVX ngày 25/12/2025"
      Thì hạn "Trả lời ý kiến phản ánh" của "ý kiến về ông An" là ngày 10/01/2026
      Và nhật ký của "ý kiến về ông An" có "chuyển từ ngày 09/01/2026 sang ngày 10/01/2026 do lịch làm việc thay đổi, theo 12729/VPCP-KGVX ngày 25/12/2025"
      Và giải thích hạn "Trả lời ý kiến phản ánh" của "ý kiến về ông An" có nhắc "tính cả ngày làm bù 10/01/2026"

    @S12
    Tình huống: Lịch mới tính ra ngày sớm hơn thì giữ ngày cũ
      Biết hôm nay là ngày 05/01/2026
      Và hồ sơ "ý kiến về ông An" thuộc loại "Phản ánh, kiến nghị, góp ý" do "Ông Dũng" mở ngày 05/01/2026 với:
        | Nguồn ý kiến                       | ý kiến góp ý của Mặt trận Tổ quốc      |
        | Người được góp ý                   | Ông An                                 |
        | Cấp ủy có trách nhiệm trả lời      | Đảng ủy phường Hoa Sữa                 |
        | Ủy ban Mặt trận Tổ quốc gửi ý kiến | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
        | Nội dung ý kiến                    | Lịch tiếp dân chưa được giữ đúng       |
      Và hôm nay là ngày 06/01/2026
      Khi "Bà Lan" điều chỉnh các hạn theo lịch làm việc mới, căn cứ "12729/VPCP-KGVX ngày 25/12/2025"
      Thì hạn "Trả lời ý kiến phản ánh" của "ý kiến về ông An" là ngày 02/02/2026
