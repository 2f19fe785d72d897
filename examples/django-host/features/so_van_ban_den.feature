# language: vi
Tính năng: Sổ văn bản đến

  Bối cảnh:
    Biết hôm nay là 02/03/2026

  Quy tắc: Văn bản và hồ sơ cùng được ghi, hoặc không gì được ghi

    Tình huống: Văn phòng vào sổ một ý kiến góp ý
      Khi "Lê Thị Lan" vào sổ văn bản số 1 về "Trần Văn An"
      Thì hồ sơ "văn bản số 1" ở trạng thái "Đã ghi sổ, tiếp nhận"
      Và hạn "Trả lời ý kiến phản ánh" của "văn bản số 1" là ngày 30/03/2026
      Và sổ còn nguyên vẹn

    Tình huống: Người không có thẩm quyền vào sổ
      Khi "Trần Văn An" vào sổ văn bản số 2 về "Trần Văn An"
      Thì trang có "không có thẩm quyền thực hiện bước này"
      Và sổ không có văn bản số 2

  Quy tắc: Mỗi người chỉ làm được bước của mình

    Tình huống: Nhận giải quyết sau khi phân loại
      Biết "Lê Thị Lan" đã vào sổ văn bản số 3 về "Trần Văn An"
      Và "Lê Thị Lan" đã thực hiện "Phân loại" trên "văn bản số 3" với:
        | Phân loại | recommendation |
      Khi "Bùi Văn Quý" thực hiện "Nhận giải quyết" trên "văn bản số 3"
      Thì hồ sơ "văn bản số 3" ở trạng thái "Thụ lý, nhận giải quyết"
      Và "Lê Thị Lan" không thực hiện được "Nhận giải quyết" trên "văn bản số 3"
