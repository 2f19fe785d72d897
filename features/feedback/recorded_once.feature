# language: vi
Tính năng: Mỗi việc được ghi đúng một lần

  Bối cảnh:
    Biết hôm nay là 30/01/2026
    Và "Ông An" là "Người đứng đầu" của "Ủy ban nhân dân phường Hoa Sữa"
    Và "Bà Lan" là "Văn phòng cấp ủy" của "Đảng ủy phường Hoa Sữa"
    Và "Bà Mai" là "Văn phòng cấp ủy" của "Đảng ủy phường Hoa Sữa"
    Và "Ông Dũng" là "Ban Thường trực Ủy ban Mặt trận Tổ quốc" của "Ủy ban Mặt trận Tổ quốc phường Hoa Sữa"
    Và hồ sơ "ý kiến về ông An" thuộc loại "Phản ánh, kiến nghị, góp ý" do "Ông Dũng" mở với:
      | Nguồn ý kiến                       | ý kiến góp ý của Mặt trận Tổ quốc      |
      | Người được góp ý                   | Ông An                                 |
      | Cấp ủy có trách nhiệm trả lời      | Đảng ủy phường Hoa Sữa                 |
      | Ủy ban Mặt trận Tổ quốc gửi ý kiến | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
      | Nội dung ý kiến                    | Lịch tiếp dân chưa được giữ đúng       |

  Quy tắc: Hai người cùng xử lý một hồ sơ thì chỉ việc của người đến trước được ghi

    @S34
    Tình huống: Hai cấp ủy viên cùng nhận giải quyết một ý kiến
      Biết "Ông Tâm" là "Cấp ủy" của "Đảng ủy phường Hoa Sữa"
      Và "Bà Thu" là "Cấp ủy" của "Đảng ủy phường Hoa Sữa"
      Và "Bà Lan" đã thực hiện "Phân loại" trên "ý kiến về ông An" với:
        | Phân loại | góp ý |
      Khi "Ông Tâm" và "Bà Thu" cùng lúc thực hiện "Nhận giải quyết" trên "ý kiến về ông An"
      Thì bị từ chối vì "hồ sơ đã thay đổi"
      Và bước "Nhận giải quyết" đã được thực hiện 1 lần trên "ý kiến về ông An"
      Và hồ sơ "ý kiến về ông An" ở trạng thái "Thụ lý, nhận giải quyết"

    Tình huống: Hai cán bộ văn phòng cùng phân loại một ý kiến
      Khi "Bà Lan" và "Bà Mai" cùng lúc thực hiện "Phân loại" trên "ý kiến về ông An" với:
        | Phân loại | góp ý |
      Thì bị từ chối vì "hồ sơ đã thay đổi"
      Và bước "Phân loại" đã được thực hiện 1 lần trên "ý kiến về ông An"

  Quy tắc: Việc gửi lại sau khi mất mạng không được ghi thêm lần nữa

    @S35
    Tình huống: Gửi lại việc phân loại
      Biết "Bà Lan" đã thực hiện "Phân loại" trên "ý kiến về ông An" với:
        | Phân loại | góp ý |
      Khi lệnh vừa rồi được gửi lại
      Thì không có gì được ghi thêm
      Và bước "Phân loại" đã được thực hiện 1 lần trên "ý kiến về ông An"

    @S35
    Tình huống: Hệ thống dừng đột ngột trước khi kịp trả lời
      Biết "Bà Lan" đã thực hiện "Phân loại" trên "ý kiến về ông An" với:
        | Phân loại | góp ý |
      Và hệ thống dừng đột ngột rồi chạy lại
      Khi lệnh vừa rồi được gửi lại
      Thì không có gì được ghi thêm
      Và sổ còn nguyên vẹn
