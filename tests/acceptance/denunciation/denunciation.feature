# language: vi
Tính năng: Ai được xem gì trong hồ sơ tố cáo

  Bối cảnh:
    Biết hôm nay là ngày 05/01/2026
    Và "Bà Nga" là "Người tiếp công dân" của "Đảng ủy phường Hoa Sữa"
    Và "Ông Quý" là "Người đứng đầu" của "Đảng ủy phường Hoa Sữa"
    Và "Ông Vinh" là "Người xác minh nội dung tố cáo" của "Đảng ủy phường Hoa Sữa"
    Và "Bà Lan" là "Văn phòng cấp ủy" của "Đảng ủy phường Hoa Sữa"
    Và hồ sơ "đơn số 7" thuộc loại "Giải quyết tố cáo" do "Bà Nga" mở với:
      | Đơn vị giải quyết | Đảng ủy phường Hoa Sữa          |
      | Người xác minh    | Ông Vinh                        |
      | Tóm tắt           | Thu phí chợ sai quy định        |
      | Mức độ rủi ro     | cao                             |
      | Hoàn cảnh         | Người tố cáo nuôi con nhỏ       |
      | Người tố cáo      | Bà Đinh Thị Sen, tổ 4           |
      | Tài liệu mật      | phiếu 45/2026, Phòng Cơ yếu     |

  Quy tắc: Thông tin hạn chế và thông tin cá nhân chỉ người được giao mới đọc được

    Tình huống: Người đứng đầu đọc được mức độ rủi ro, văn phòng thì không
      Khi đến ngày 06/01/2026
      Thì "Bà Lan" thấy "Tóm tắt" của "đơn số 7" là "Thu phí chợ sai quy định"
      Và "Bà Lan" không đọc được "Mức độ rủi ro" của "đơn số 7"
      Và "Bà Lan" không đọc được "Hoàn cảnh" của "đơn số 7"
      Và "Ông Quý" thấy "Mức độ rủi ro" của "đơn số 7" là "cao"
      Và "Ông Vinh" thấy "Hoàn cảnh" của "đơn số 7" là "Người tố cáo nuôi con nhỏ"

    Tình huống: Lời từ chối không nói ra thông tin hạn chế
      Biết "Ông Vinh" đã thực hiện "Chấm điểm" trên "đơn số 7" với:
        | Điểm đánh giá | Kỷ luật: 20; Đạo đức: 40 |
      Khi "Ông Vinh" thử "Giải quyết" trên "đơn số 7"
      Thì bị từ chối vì "mức độ rủi ro là thấp (mức độ rủi ro: không được xem)"

  Quy tắc: Tên người tố cáo được niêm kín, mỗi lần mở xem đều ghi lại ai xem và vì sao

    Tình huống: Người xác minh mở xem tên người tố cáo
      Khi "Ông Vinh" mở xem "Người tố cáo" của "đơn số 7" vì "Mời làm việc"
      Thì nội dung mở xem là "Bà Đinh Thị Sen, tổ 4"
      Và nhật ký của "đơn số 7" có "mở xem “Người tố cáo”"
      Và "Ông Vinh" không đọc được "Người tố cáo" của "đơn số 7"

    Tình huống: Người đứng đầu không được mở xem tên người tố cáo
      Khi "Ông Quý" thử mở xem "Người tố cáo" của "đơn số 7" vì "Muốn biết"
      Thì bị từ chối vì "Ông Quý không được xem “Người tố cáo”; người được xem: Ông Vinh"

  Quy tắc: Tài liệu mật không lưu ở đây, chỉ có số phiếu và nơi giữ

    @S19
    Tình huống: Ai xem được hồ sơ cũng thấy phiếu đại diện
      Khi đến ngày 06/01/2026
      Thì "Bà Lan" thấy "Tài liệu mật" của "đơn số 7" là "phiếu 45/2026, Phòng Cơ yếu"

    @S19
    Tình huống: Nội dung mật bị từ chối
      Khi "Bà Nga" thử mở hồ sơ "đơn số 8" thuộc loại "Giải quyết tố cáo" với:
        | Đơn vị giải quyết | Đảng ủy phường Hoa Sữa   |
        | Người xác minh    | Ông Vinh                 |
        | Tóm tắt           | Thu phí chợ sai quy định |
        | Người tố cáo      | Bà Đinh Thị Sen, tổ 4    |
        | Tài liệu mật      | Toàn văn báo cáo         |
      Thì bị từ chối vì "vượt mức “niêm kín” được phép lưu ở đây"

  Quy tắc: Chấm điểm đủ mọi tiêu chí, không quá điểm cao nhất của từng tiêu chí

    Tình huống: Chấm quá điểm cao nhất
      Khi "Ông Vinh" thử "Chấm điểm" trên "đơn số 7" với:
        | Điểm đánh giá | Kỷ luật: 31; Đạo đức: 40 |
      Thì bị từ chối vì "điểm tiêu chí “Kỷ luật” phải là số nguyên từ 0 đến 30"

    Tình huống: Bỏ sót một tiêu chí
      Khi "Ông Vinh" thử "Chấm điểm" trên "đơn số 7" với:
        | Điểm đánh giá | Kỷ luật: 20 |
      Thì bị từ chối vì "thiếu điểm tiêu chí “Đạo đức”"

    Tình huống: Điểm kỷ luật thấp thì được chuyển cấp trên
      Biết "Ông Vinh" đã thực hiện "Chấm điểm" trên "đơn số 7" với:
        | Điểm đánh giá | Kỷ luật: 5; Đạo đức: 40 |
      Khi "Ông Quý" thực hiện "Chuyển cấp trên" trên "đơn số 7" với:
        | Lý do | Vượt thẩm quyền |
      Thì hồ sơ "đơn số 7" ở trạng thái "Đã chuyển cấp trên"
      Và hồ sơ "đơn số 7" có "Điểm đánh giá" là "Kỷ luật: 5; Đạo đức: 40"
