# language: vi
Tính năng: Không nhắc người đã có phản hồi đang chờ chính cấp ủy

  Bối cảnh:
    Biết hôm nay là ngày 02/03/2026
    Và "Hệ thống theo dõi hạn" là "Hệ thống" của "Đảng ủy phường Hoa Sữa"
    Và "Bà Lan" là "Văn phòng cấp ủy" của "Đảng ủy phường Hoa Sữa"
    Và "Ông Tâm" là "Người đứng đầu" của "Đảng ủy phường Hoa Sữa"
    Và "Ông An" là "Người đứng đầu" của "Ủy ban nhân dân phường Hoa Sữa"
    Và hồ sơ "việc khắc phục của ông An" thuộc loại "Khắc phục hạn chế, khuyết điểm; thực hiện kiến nghị" do "Bà Lan" thay mặt "Cấp ủy" mở ngày 02/03/2026 với:
      | Người, tổ chức phải khắc phục | Ông An                         |
      | Cấp ủy giao khắc phục         | Đảng ủy phường Hoa Sữa         |
      | Kết quả, sản phẩm phải đạt    | Tiếp dân đủ hai ngày mỗi tháng |
      | Hạn khắc phục                 | 31/03/2026                     |
    Và ngày 03/03/2026 "Ông An" đã thực hiện "Xác nhận đã nhận" trên "việc khắc phục của ông An"
    Và hôm nay là ngày 06/04/2026
    Và hồ sơ "việc chậm của ông An" thuộc loại "Nhắc nhở, phê bình đơn vị, cá nhân chậm" gắn với "việc khắc phục của ông An" do "Hệ thống theo dõi hạn" mở ngày 06/04/2026 với:
      | Đơn vị, cá nhân chậm | Ông An                  |
      | Cấp ủy nhắc nhở      | Đảng ủy phường Hoa Sữa  |
      | Việc bị chậm         | Khắc phục lịch tiếp dân |
      | Hạn phải hoàn thành  | 31/03/2026              |
      | Mức quá hạn          | 1                       |

  Quy tắc: Có phản hồi chưa xem thì không dự thảo, không nhắc

    @S21
    Tình huống: Báo cáo hoàn thành đến trước khi dự thảo
      Biết ngày 06/04/2026 "Ông An" đã thực hiện "Báo cáo hoàn thành" trên "việc khắc phục của ông An" với:
        | Báo cáo | Báo cáo tiếp dân quý I |
      Khi "Bà Lan" thử "Dự thảo" trên "việc chậm của ông An" với:
        | Giải trình cách tính hạn | Hạn 31/03/2026 do cấp ủy giao |
      Thì bị từ chối vì "có hồ sơ liên quan"

    @S21
    Tình huống: Báo cáo hoàn thành đến sau khi dự thảo, trước khi ký
      Biết "Bà Lan" đã thực hiện "Dự thảo" trên "việc chậm của ông An" với:
        | Giải trình cách tính hạn | Hạn 31/03/2026 do cấp ủy giao |
      Và ngày 07/04/2026 "Ông An" đã thực hiện "Báo cáo hoàn thành" trên "việc khắc phục của ông An" với:
        | Báo cáo | Báo cáo tiếp dân quý I |
      Khi "Ông Tâm" thử "Nhắc nhở, đôn đốc" trên "việc chậm của ông An" với:
        | Văn bản | 40-CV/ĐU |
      Thì bị từ chối vì "có hồ sơ liên quan"
      Và hồ sơ "việc chậm của ông An" ở trạng thái "Dự thảo văn bản đôn đốc, nhắc nhở"

    Tình huống: Báo cáo hoàn thành đến trước lần nhắc thứ hai
      Biết "Bà Lan" đã thực hiện "Dự thảo" trên "việc chậm của ông An" với:
        | Giải trình cách tính hạn | Hạn 31/03/2026 do cấp ủy giao |
      Và "Ông Tâm" đã thực hiện "Nhắc nhở, đôn đốc" trên "việc chậm của ông An" với:
        | Văn bản | 40-CV/ĐU |
      Và ngày 08/04/2026 "Ông An" đã thực hiện "Báo cáo hoàn thành" trên "việc khắc phục của ông An" với:
        | Báo cáo | Báo cáo tiếp dân quý I |
      Khi "Ông Tâm" thử "Nhắc nhở tiếp" trên "việc chậm của ông An" với:
        | Văn bản | 43-CV/ĐU |
      Thì bị từ chối vì "có hồ sơ liên quan"
