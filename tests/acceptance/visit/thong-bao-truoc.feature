# language: vi
Tính năng: Thông báo trước cho đối tượng giám sát

  Bối cảnh:
    Biết hôm nay là ngày 02/02/2026
    Và "Ông Dũng" là "Ban Thường trực Ủy ban Mặt trận Tổ quốc" của "Ủy ban Mặt trận Tổ quốc phường Hoa Sữa"
    Và hồ sơ "đoàn giám sát tháng 3" thuộc loại "Đoàn giám sát" do "Ông Dũng" mở ngày 02/02/2026 với:
      | Ủy ban Mặt trận Tổ quốc chủ trì | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
      | Ngày làm việc                   | 04/03/2026                             |

  Quy tắc: Thông báo được gửi chậm nhất mười lăm ngày trước ngày làm việc; ngày nên gửi lùi về ngày làm việc liền trước Tết

    @S08
    Tình huống: Ngày nên gửi, do máy đề xuất, là ngày làm việc cuối cùng trước Tết
      Thì hồ sơ "đoàn giám sát tháng 3" có "Ngày nên gửi thông báo" là "13/02/2026"

    @S08
    Tình huống: Gửi vào ngày nên gửi
      Biết hôm nay là ngày 13/02/2026
      Khi "Ông Dũng" thực hiện "Gửi thông báo" trên "đoàn giám sát tháng 3" với:
        | Văn bản | 09/TB-MTTQ |
      Thì hồ sơ "đoàn giám sát tháng 3" ở trạng thái "Đã thông báo"

    @S08
    Tình huống: Gửi đúng mười lăm ngày trước, dù là ngày nghỉ Tết
      Biết hôm nay là ngày 17/02/2026
      Khi "Ông Dũng" thực hiện "Gửi thông báo" trên "đoàn giám sát tháng 3" với:
        | Văn bản | 09/TB-MTTQ |
      Thì hồ sơ "đoàn giám sát tháng 3" ở trạng thái "Đã thông báo"

    @S08
    Tình huống: Gửi khi chỉ còn mười bốn ngày
      Biết hôm nay là ngày 18/02/2026
      Khi "Ông Dũng" thử "Gửi thông báo" trên "đoàn giám sát tháng 3" với:
        | Văn bản | 09/TB-MTTQ |
      Thì bị từ chối vì "không quá ngày cuối còn kịp thông báo trước cuộc giám sát"
      Và hồ sơ "đoàn giám sát tháng 3" ở trạng thái "Trong kế hoạch"
