# language: vi
Tính năng: Tạm gác và mở lại ý kiến góp ý

  Bối cảnh:
    Biết hôm nay là ngày 30/01/2026
    Và "Ông An" là "Người đứng đầu" của "Ủy ban nhân dân phường Hoa Sữa"
    Và "Bà Lan" là "Văn phòng cấp ủy" của "Đảng ủy phường Hoa Sữa"
    Và "Ông Dũng" là "Ban Thường trực Ủy ban Mặt trận Tổ quốc" của "Ủy ban Mặt trận Tổ quốc phường Hoa Sữa"
    Và có tổ chức "Ban Xây dựng Đảng phường Hoa Sữa"
    Và hồ sơ "ý kiến về ông An" thuộc loại "Phản ánh, kiến nghị, góp ý" do "Ông Dũng" mở ngày 30/01/2026 với:
      | Nguồn ý kiến                       | ý kiến góp ý của Mặt trận Tổ quốc      |
      | Người được góp ý                   | Ông An                                 |
      | Cấp ủy có trách nhiệm trả lời      | Đảng ủy phường Hoa Sữa                 |
      | Ủy ban Mặt trận Tổ quốc gửi ý kiến | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
      | Nội dung ý kiến                    | Lịch tiếp dân chưa được giữ đúng       |
    Và ngày 02/02/2026 "Bà Lan" đã thực hiện "Phân loại" trên "ý kiến về ông An" với:
      | Phân loại | góp ý |
    Và ngày 03/02/2026 "Bà Lan" thay mặt "Cấp ủy" đã thực hiện "Nhận giải quyết" trên "ý kiến về ông An"

  Quy tắc: Tạm gác phải có lý do và thời điểm tiếp tục xử lý

    @S18
    Tình huống: Tạm gác mà không có thời điểm tiếp tục
      Biết hôm nay là ngày 09/02/2026
      Khi "Bà Lan" thay mặt "Cấp ủy" thử "Tạm gác" trên "ý kiến về ông An" với:
        | Lý do | Chờ kết luận thanh tra |
      Thì bị từ chối vì "thiếu: Thời điểm tiếp tục xử lý (căn cứ Điều 8 Quy định 124-QĐ/TW ngày 02/02/2018"

    Tình huống: Tạm gác có thời điểm tiếp tục
      Biết hôm nay là ngày 09/02/2026
      Khi "Bà Lan" thay mặt "Cấp ủy" thực hiện "Tạm gác" trên "ý kiến về ông An" với:
        | Lý do                    | Chờ kết luận thanh tra |
        | Thời điểm tiếp tục xử lý | 27/02/2026             |
      Thì hồ sơ "ý kiến về ông An" ở trạng thái "Tạm gác lại (có thời điểm tiếp tục)"
      Và hạn "Thời điểm tiếp tục xử lý" của "ý kiến về ông An" là ngày 27/02/2026
      Và hạn "Trả lời ý kiến phản ánh" của "ý kiến về ông An" là ngày 06/03/2026

    Tình huống: Tiếp tục xử lý đúng thời điểm
      Biết ngày 09/02/2026 "Bà Lan" thay mặt "Cấp ủy" đã thực hiện "Tạm gác" trên "ý kiến về ông An" với:
        | Lý do                    | Chờ kết luận thanh tra |
        | Thời điểm tiếp tục xử lý | 27/02/2026             |
      Và hôm nay là ngày 27/02/2026
      Khi "Bà Lan" thay mặt "Cấp ủy" thực hiện "Xử lý tiếp" trên "ý kiến về ông An" với:
        | Cơ quan, đơn vị được giao giải quyết | Ban Xây dựng Đảng phường Hoa Sữa |
      Thì hồ sơ "ý kiến về ông An" ở trạng thái "Đã giao cơ quan tham mưu, giải quyết"
      Và hạn "Thời điểm tiếp tục xử lý" của "ý kiến về ông An" đã được thực hiện đúng hạn

  Quy tắc: Ý kiến đã kết thúc được mở lại khi có lý do, thời hạn trả lời tính lại từ ngày mở lại

    Tình huống: Mở lại ý kiến đã kết thúc sau giải trình
      Biết ngày 24/02/2026 "Bà Lan" thay mặt "Cấp ủy" đã thực hiện "Trả lời" trên "ý kiến về ông An" với:
        | Văn bản | 25-CV/ĐU |
      Và ngày 02/03/2026 "Bà Lan" thay mặt "Cấp ủy" đã thực hiện "Kết thúc sau giải trình" trên "ý kiến về ông An" với:
        | Lý do | Đã công khai lịch tiếp dân |
      Và hôm nay là ngày 01/06/2026
      Khi "Bà Lan" thay mặt "Cấp ủy" thực hiện "Mở lại" trên "ý kiến về ông An" với:
        | Lý do | Người dân cung cấp thông tin mới |
      Thì hồ sơ "ý kiến về ông An" ở trạng thái "Mở lại"
      Và hạn "Trả lời ý kiến phản ánh" của "ý kiến về ông An" là ngày 29/06/2026
