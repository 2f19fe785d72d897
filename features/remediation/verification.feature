# language: vi
Tính năng: Xác nhận kết quả khắc phục

  Bối cảnh:
    Biết hôm nay là ngày 02/03/2026
    Và "Ông An" là "Người đứng đầu" của "Ủy ban nhân dân phường Hoa Sữa"
    Và "Ông An" là "Người xác nhận kết quả khắc phục" của "Đảng ủy phường Hoa Sữa"
    Và "Ông Khoa" là "Người xác nhận kết quả khắc phục" của "Đảng ủy phường Hoa Sữa"
    Và "Bà Lan" là "Văn phòng cấp ủy" của "Đảng ủy phường Hoa Sữa"
    Và "Ông Dũng" là "Ban Thường trực Ủy ban Mặt trận Tổ quốc" của "Ủy ban Mặt trận Tổ quốc phường Hoa Sữa"
    Và hồ sơ "ý kiến về ông An" thuộc loại "Phản ánh, kiến nghị, góp ý" do "Ông Dũng" mở ngày 02/03/2026 với:
      | Nguồn ý kiến                       | ý kiến góp ý của Mặt trận Tổ quốc      |
      | Người được góp ý                   | Ông An                                 |
      | Cấp ủy có trách nhiệm trả lời      | Đảng ủy phường Hoa Sữa                 |
      | Ủy ban Mặt trận Tổ quốc gửi ý kiến | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
      | Nội dung ý kiến                    | Lịch tiếp dân chưa được giữ đúng       |
    Và ngày 03/03/2026 "Bà Lan" đã thực hiện "Phân loại" trên "ý kiến về ông An" với:
      | Phân loại | góp ý |
    Và ngày 04/03/2026 "Bà Lan" thay mặt "Cấp ủy" đã thực hiện "Nhận giải quyết" trên "ý kiến về ông An"
    Và ngày 16/03/2026 "Bà Lan" thay mặt "Cấp ủy" đã thực hiện "Trả lời" trên "ý kiến về ông An" với:
      | Văn bản | 52-CV/ĐU |
    Và ngày 17/03/2026 "Bà Lan" thay mặt "Cấp ủy" đã thực hiện "Giao khắc phục" trên "ý kiến về ông An" với:
      | Người, tổ chức phải khắc phục | Ông An                         |
      | Kết quả, sản phẩm phải đạt    | Tiếp dân đủ hai ngày mỗi tháng |
      | Hạn khắc phục                 | 20/04/2026                     |
    Và "việc khắc phục của ông An" là hồ sơ "Khắc phục hạn chế, khuyết điểm; thực hiện kiến nghị" phát sinh từ "ý kiến về ông An"
    Và ngày 18/03/2026 "Ông An" đã thực hiện "Xác nhận đã nhận" trên "việc khắc phục của ông An"
    Và ngày 10/04/2026 "Ông An" đã thực hiện "Báo cáo hoàn thành" trên "việc khắc phục của ông An" với:
      | Báo cáo | Báo cáo kết quả tiếp dân |

  Quy tắc: Người phải khắc phục không được tự xác nhận kết quả của mình

    @S14
    Tình huống: Người phải khắc phục tự thẩm tra
      Biết hôm nay là ngày 13/04/2026
      Khi "Ông An" thử "Thẩm tra kết quả" trên "việc khắc phục của ông An"
      Thì bị từ chối vì "không được tự quyết định việc của chính mình"
      Và hồ sơ "việc khắc phục của ông An" ở trạng thái "Báo cáo đã khắc phục"

    Tình huống: Người khác thẩm tra
      Biết hôm nay là ngày 13/04/2026
      Khi "Ông Khoa" thực hiện "Thẩm tra kết quả" trên "việc khắc phục của ông An"
      Thì hồ sơ "việc khắc phục của ông An" ở trạng thái "Đang thẩm tra kết quả"
      Và hạn "Thẩm tra kết quả khắc phục" của "việc khắc phục của ông An" là ngày 24/04/2026

    Tình huống: Xác nhận kết quả kịp hạn thẩm tra
      Biết ngày 13/04/2026 "Ông Khoa" đã thực hiện "Thẩm tra kết quả" trên "việc khắc phục của ông An"
      Và hôm nay là ngày 24/04/2026
      Khi "Ông Khoa" thực hiện "Xác nhận" trên "việc khắc phục của ông An" với:
        | Biên bản | Biên bản thẩm tra |
      Thì hồ sơ "việc khắc phục của ông An" ở trạng thái "Đã xác nhận khắc phục"
      Và hạn "Thẩm tra kết quả khắc phục" của "việc khắc phục của ông An" đã được thực hiện đúng hạn

  Quy tắc: Kết quả chưa đạt thì trả lại có lý do và hạn mới, ý kiến gốc vẫn chưa giải quyết xong

    @S14
    Tình huống: Trả lại kết quả chưa đạt
      Biết ngày 13/04/2026 "Ông Khoa" đã thực hiện "Thẩm tra kết quả" trên "việc khắc phục của ông An"
      Và hôm nay là ngày 15/04/2026
      Khi "Ông Khoa" thực hiện "Chưa đạt, trả lại" trên "việc khắc phục của ông An" với:
        | Lý do         | Tháng 3 mới tiếp dân một ngày |
        | Hạn khắc phục | 15/05/2026                    |
      Thì hồ sơ "việc khắc phục của ông An" ở trạng thái "Chưa đạt, trả lại"
      Và hạn "Hạn khắc phục" của "việc khắc phục của ông An" là ngày 15/05/2026
      Và hồ sơ "ý kiến về ông An" ở trạng thái "Đang khắc phục"

    @S14
    Tình huống: Chưa khắc phục xong thì chưa được xác nhận ý kiến đã giải quyết
      Biết hôm nay là ngày 15/04/2026
      Khi "Ông Dũng" thử "Xác nhận đã giải quyết" trên "ý kiến về ông An" với:
        | Biên bản | Biên bản làm việc 15/04 |
      Thì bị từ chối vì "liên quan đã kết thúc"
      Và hồ sơ "ý kiến về ông An" ở trạng thái "Đang khắc phục"

  Quy tắc: Đã trả lời chưa phải là đã giải quyết; báo cáo đếm riêng từng loại

    @S15
    Tình huống: Đã trả lời, việc khắc phục mới được báo cáo hoàn thành
      Khi đến ngày 15/04/2026
      Thì số liệu "Trả lời ý kiến góp ý của Mặt trận: đúng hạn" là 1 trên 1
      Và số liệu "Ý kiến đã được xác nhận khắc phục" là 0 trên 1
      Và số liệu "Ý kiến mới báo cáo đã khắc phục, chưa xác nhận" là 1
