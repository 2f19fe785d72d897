# language: vi
Tính năng: Gia hạn trả lời ý kiến góp ý

  Bối cảnh:
    Biết hôm nay là ngày 30/01/2026
    Và "Ông An" là "Người đứng đầu" của "Ủy ban nhân dân phường Hoa Sữa"
    Và "Bà Lan" là "Văn phòng cấp ủy" của "Đảng ủy phường Hoa Sữa"
    Và "Ông Dũng" là "Ban Thường trực Ủy ban Mặt trận Tổ quốc" của "Ủy ban Mặt trận Tổ quốc phường Hoa Sữa"
    Và hồ sơ "ý kiến về ông An" thuộc loại "Phản ánh, kiến nghị, góp ý" do "Ông Dũng" mở ngày 30/01/2026 với:
      | Nguồn ý kiến                       | ý kiến góp ý của Mặt trận Tổ quốc      |
      | Người được góp ý                   | Ông An                                 |
      | Cấp ủy có trách nhiệm trả lời      | Đảng ủy phường Hoa Sữa                 |
      | Ủy ban Mặt trận Tổ quốc gửi ý kiến | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
      | Nội dung ý kiến                    | Lịch tiếp dân chưa được giữ đúng       |
    Và ngày 02/02/2026 "Bà Lan" đã thực hiện "Phân loại" trên "ý kiến về ông An" với:
      | Phân loại | góp ý |
    Và ngày 03/02/2026 "Bà Lan" thay mặt "Cấp ủy" đã thực hiện "Nhận giải quyết" trên "ý kiến về ông An"

  Quy tắc: Việc phức tạp được gia hạn một lần khi còn trong hạn, tổng thời hạn không quá ba mươi ngày làm việc

    @S10
    Tình huống: Gia hạn trước ngày hết hạn
      Biết hôm nay là ngày 05/03/2026
      Khi "Bà Lan" thay mặt "Cấp ủy" thực hiện "Gia hạn" trên "ý kiến về ông An" với:
        | Lý do   | Phải xác minh ở nhiều nơi |
        | Văn bản | 40-CV/ĐU                  |
      Thì hạn "Trả lời ý kiến phản ánh" của "ý kiến về ông An" là ngày 20/03/2026

    @S10
    Tình huống: Trả lời đúng ngày cuối của thời hạn đã gia hạn
      Biết ngày 05/03/2026 "Bà Lan" thay mặt "Cấp ủy" đã thực hiện "Gia hạn" trên "ý kiến về ông An" với:
        | Lý do   | Phải xác minh ở nhiều nơi |
        | Văn bản | 40-CV/ĐU                  |
      Và hôm nay là ngày 20/03/2026
      Khi "Bà Lan" thay mặt "Cấp ủy" thực hiện "Trả lời" trên "ý kiến về ông An" với:
        | Văn bản | 52-CV/ĐU |
      Thì hồ sơ "ý kiến về ông An" ở trạng thái "Đã trả lời, thông báo kết quả"
      Và hạn "Trả lời ý kiến phản ánh" của "ý kiến về ông An" đã được thực hiện đúng hạn

    @S10
    Tình huống: Gia hạn lần thứ hai
      Biết ngày 05/03/2026 "Bà Lan" thay mặt "Cấp ủy" đã thực hiện "Gia hạn" trên "ý kiến về ông An" với:
        | Lý do   | Phải xác minh ở nhiều nơi |
        | Văn bản | 40-CV/ĐU                  |
      Và hôm nay là ngày 18/03/2026
      Khi "Bà Lan" thay mặt "Cấp ủy" thử "Gia hạn" trên "ý kiến về ông An" với:
        | Lý do   | Chưa xác minh xong |
        | Văn bản | 50-CV/ĐU           |
      Thì bị từ chối vì "chỉ được gia hạn 1 lần"
      Và hạn "Trả lời ý kiến phản ánh" của "ý kiến về ông An" là ngày 20/03/2026

  Quy tắc: Đã quá hạn thì không được gia hạn nữa

    @S11
    Tình huống: Xin gia hạn sau ngày hết hạn
      Biết hôm nay là ngày 09/03/2026
      Khi "Bà Lan" thay mặt "Cấp ủy" thử "Gia hạn" trên "ý kiến về ông An" với:
        | Lý do   | Phải xác minh ở nhiều nơi |
        | Văn bản | 41-CV/ĐU                  |
      Thì bị từ chối vì "không gia hạn được"
      Và hồ sơ "ý kiến về ông An" quá hạn "Trả lời ý kiến phản ánh"
