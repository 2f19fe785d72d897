# language: vi
Tính năng: Bản niêm yết tự kết thúc khi đủ thời gian

  Bối cảnh:
    Biết hôm nay là ngày 05/01/2026
    Và "Bà Lan" là "Văn phòng cấp ủy" của "Đảng ủy phường Hoa Sữa"
    Và hồ sơ "bản niêm yết" thuộc loại "Niêm yết tự kết thúc" do "Bà Lan" mở ngày 05/01/2026 với:
      | Cấp ủy tổ chức niêm yết | Đảng ủy phường Hoa Sữa |

  Quy tắc: Đủ ba mươi ngày liên tục thì tự kết thúc, không ai phải bấm nút

    Tình huống: Đến ngày thứ ba mươi
      Biết ngày 06/01/2026 "Bà Lan" đã thực hiện "Niêm yết" trên "bản niêm yết"
      Khi đến ngày 05/02/2026
      Thì hồ sơ "bản niêm yết" ở trạng thái "Đã kết thúc"

    Tình huống: Chưa đến ngày thứ ba mươi thì chưa kết thúc
      Biết ngày 06/01/2026 "Bà Lan" đã thực hiện "Niêm yết" trên "bản niêm yết"
      Khi đến ngày 04/02/2026
      Thì hồ sơ "bản niêm yết" ở trạng thái "Đang niêm yết"

    Tình huống: Bị gián đoạn thì tính lại từ đầu
      Biết ngày 06/01/2026 "Bà Lan" đã thực hiện "Niêm yết" trên "bản niêm yết"
      Và ngày 26/01/2026 "Bà Lan" đã thực hiện "Báo gián đoạn" trên "bản niêm yết" với:
        | Lý do | Bản niêm yết bị rách do mưa |
      Và ngày 27/01/2026 "Bà Lan" đã thực hiện "Niêm yết lại" trên "bản niêm yết"
      Khi đến ngày 25/02/2026
      Thì hồ sơ "bản niêm yết" ở trạng thái "Đang niêm yết"

    Tình huống: Hệ thống tạm dừng nhiều ngày thì việc đến hạn vẫn được thực hiện
      Biết ngày 06/01/2026 "Bà Lan" đã thực hiện "Niêm yết" trên "bản niêm yết"
      Khi đến ngày 30/06/2026
      Thì hồ sơ "bản niêm yết" ở trạng thái "Đã kết thúc"

  Quy tắc: Hết ngày ghi trong hồ sơ thì thôi nhận ý kiến

    Tình huống: Ngày cuối cùng vẫn nhận ý kiến
      Biết ngày 06/01/2026 "Bà Lan" đã thực hiện "Nhận ý kiến" trên "bản niêm yết" với:
        | Ngày nhận ý kiến cuối cùng | 20/01/2026 |
      Khi đến ngày 20/01/2026
      Thì hồ sơ "bản niêm yết" ở trạng thái "Đang nhận ý kiến"

    Tình huống: Hôm sau thì hết hạn
      Biết ngày 06/01/2026 "Bà Lan" đã thực hiện "Nhận ý kiến" trên "bản niêm yết" với:
        | Ngày nhận ý kiến cuối cùng | 20/01/2026 |
      Khi đến ngày 21/01/2026
      Thì hồ sơ "bản niêm yết" ở trạng thái "Đã kết thúc"
