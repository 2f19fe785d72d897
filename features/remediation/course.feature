# language: vi
Tính năng: Thực hiện, gia hạn và báo cáo cấp trên việc khắc phục

  Bối cảnh:
    Biết hôm nay là ngày 02/03/2026
    Và "Ông An" là "Người đứng đầu" của "Ủy ban nhân dân phường Hoa Sữa"
    Và "Bà Lan" là "Văn phòng cấp ủy" của "Đảng ủy phường Hoa Sữa"
    Và "Bà Mai" là "Văn phòng cấp ủy" của "Thành ủy Sông Mây"
    Và "Ông Khoa" là "Người xác nhận kết quả khắc phục" của "Đảng ủy phường Hoa Sữa"
    Và hồ sơ "việc khắc phục của ông An" thuộc loại "Khắc phục hạn chế, khuyết điểm; thực hiện kiến nghị" do "Bà Lan" thay mặt "Cấp ủy" mở ngày 02/03/2026 với:
      | Người, tổ chức phải khắc phục | Ông An                         |
      | Cấp ủy giao khắc phục         | Đảng ủy phường Hoa Sữa         |
      | Kết quả, sản phẩm phải đạt    | Tiếp dân đủ hai ngày mỗi tháng |
      | Hạn khắc phục                 | 31/03/2026                     |
    Và ngày 03/03/2026 "Ông An" đã thực hiện "Xác nhận đã nhận" trên "việc khắc phục của ông An"

  Quy tắc: Việc khắc phục lớn có kế hoạch được cấp ủy chấp thuận và cập nhật tiến độ

    Tình huống: Gửi kế hoạch khắc phục
      Biết hôm nay là ngày 05/03/2026
      Khi "Ông An" thực hiện "Gửi kế hoạch khắc phục" trên "việc khắc phục của ông An" với:
        | Kế hoạch, lộ trình khắc phục | Công bố lịch tiếp dân từng quý |
      Thì hồ sơ "việc khắc phục của ông An" ở trạng thái "Đã có kế hoạch, lộ trình"

    Tình huống: Cập nhật tiến độ sau khi kế hoạch được chấp thuận
      Biết ngày 05/03/2026 "Ông An" đã thực hiện "Gửi kế hoạch khắc phục" trên "việc khắc phục của ông An" với:
        | Kế hoạch, lộ trình khắc phục | Công bố lịch tiếp dân từng quý |
      Và ngày 06/03/2026 "Bà Lan" thay mặt "Cấp ủy" đã thực hiện "Chấp thuận kế hoạch khắc phục" trên "việc khắc phục của ông An"
      Và hôm nay là ngày 16/03/2026
      Khi "Ông An" thực hiện "Cập nhật tiến độ" trên "việc khắc phục của ông An" với:
        | Tỷ lệ hoàn thành (%) | 50                       |
        | Tình hình thực hiện  | Đã công bố lịch tiếp dân |
      Thì hồ sơ "việc khắc phục của ông An" ở trạng thái "Đang thực hiện"

    Tình huống: Tỷ lệ hoàn thành quá một trăm phần trăm
      Biết hôm nay là ngày 16/03/2026
      Khi "Ông An" thử "Cập nhật tiến độ" trên "việc khắc phục của ông An" với:
        | Tỷ lệ hoàn thành (%) | 120                      |
        | Tình hình thực hiện  | Đã công bố lịch tiếp dân |
      Thì bị từ chối vì "không quá 100"

  Quy tắc: Kết quả được người khác xác nhận; tái diễn thì phải khắc phục tiếp với hạn mới

    Tình huống: Xác nhận đã khắc phục
      Biết ngày 20/03/2026 "Ông An" đã thực hiện "Báo cáo hoàn thành" trên "việc khắc phục của ông An" với:
        | Báo cáo | Báo cáo kết quả tiếp dân |
      Và ngày 23/03/2026 "Ông Khoa" đã thực hiện "Thẩm tra kết quả" trên "việc khắc phục của ông An"
      Và hôm nay là ngày 24/03/2026
      Khi "Ông Khoa" thực hiện "Xác nhận" trên "việc khắc phục của ông An" với:
        | Biên bản | Biên bản thẩm tra |
      Thì hồ sơ "việc khắc phục của ông An" ở trạng thái "Đã xác nhận khắc phục"

    Tình huống: Mới khắc phục được một phần
      Biết ngày 20/03/2026 "Ông An" đã thực hiện "Báo cáo hoàn thành" trên "việc khắc phục của ông An" với:
        | Báo cáo | Báo cáo kết quả tiếp dân |
      Và ngày 23/03/2026 "Ông Khoa" đã thực hiện "Thẩm tra kết quả" trên "việc khắc phục của ông An"
      Và hôm nay là ngày 24/03/2026
      Khi "Ông Khoa" thực hiện "Xác nhận một phần" trên "việc khắc phục của ông An" với:
        | Lý do         | Mới tiếp dân một ngày |
        | Hạn khắc phục | 20/04/2026            |
      Thì hồ sơ "việc khắc phục của ông An" ở trạng thái "Khắc phục một phần"
      Và hạn "Hạn khắc phục" của "việc khắc phục của ông An" là ngày 20/04/2026

    Tình huống: Khuyết điểm tái diễn
      Biết ngày 20/03/2026 "Ông An" đã thực hiện "Báo cáo hoàn thành" trên "việc khắc phục của ông An" với:
        | Báo cáo | Báo cáo kết quả tiếp dân |
      Và ngày 23/03/2026 "Ông Khoa" đã thực hiện "Thẩm tra kết quả" trên "việc khắc phục của ông An"
      Và ngày 24/03/2026 "Ông Khoa" đã thực hiện "Xác nhận" trên "việc khắc phục của ông An" với:
        | Biên bản | Biên bản thẩm tra |
      Và hôm nay là ngày 15/06/2026
      Khi "Bà Lan" thay mặt "Cấp ủy" thực hiện "Tái diễn" trên "việc khắc phục của ông An" với:
        | Lý do         | Hai tháng liền không tiếp dân |
        | Hạn khắc phục | 31/07/2026                    |
        | Biên bản      | Biên bản kiểm tra lịch        |
      Thì hồ sơ "việc khắc phục của ông An" ở trạng thái "Đang thực hiện"
      Và hạn "Hạn khắc phục" của "việc khắc phục của ông An" là ngày 31/07/2026

  Quy tắc: Hạn khắc phục được gia hạn một lần, có lý do

    Tình huống: Gia hạn khắc phục
      Biết hôm nay là ngày 25/03/2026
      Khi "Bà Lan" thay mặt "Cấp ủy" thực hiện "Gia hạn" trên "việc khắc phục của ông An" với:
        | Lý do         | Phải sửa phòng tiếp dân |
        | Hạn khắc phục | 20/04/2026              |
      Thì hạn "Hạn khắc phục" của "việc khắc phục của ông An" là ngày 20/04/2026

    Tình huống: Gia hạn lần thứ hai
      Biết ngày 25/03/2026 "Bà Lan" thay mặt "Cấp ủy" đã thực hiện "Gia hạn" trên "việc khắc phục của ông An" với:
        | Lý do         | Phải sửa phòng tiếp dân |
        | Hạn khắc phục | 20/04/2026              |
      Và hôm nay là ngày 15/04/2026
      Khi "Bà Lan" thay mặt "Cấp ủy" thử "Gia hạn" trên "việc khắc phục của ông An" với:
        | Lý do         | Chưa sửa xong phòng |
        | Hạn khắc phục | 15/05/2026          |
      Thì bị từ chối vì "chỉ được gia hạn 1 lần"

  Quy tắc: Quá hạn mới báo cáo cấp trên, cấp trên quyết định hạn mới

    Tình huống: Chưa quá hạn mà báo cáo cấp trên
      Biết hôm nay là ngày 30/03/2026
      Khi "Bà Lan" thay mặt "Cấp ủy" thử "Báo cáo cấp trên" trên "việc khắc phục của ông An" với:
        | Cấp ủy cấp trên | Thành ủy Sông Mây |
        | Lý do           | Chậm khắc phục    |
      Thì bị từ chối vì "Hạn khắc phục"

    Tình huống: Quá hạn, báo cáo cấp trên
      Biết hôm nay là ngày 06/04/2026
      Khi "Bà Lan" thay mặt "Cấp ủy" thực hiện "Báo cáo cấp trên" trên "việc khắc phục của ông An" với:
        | Cấp ủy cấp trên | Thành ủy Sông Mây |
        | Lý do           | Chậm khắc phục    |
      Thì hồ sơ "việc khắc phục của ông An" ở trạng thái "Chuyển cấp trên xem xét trách nhiệm"
      Và hồ sơ "việc khắc phục của ông An" quá hạn "Hạn khắc phục"

    Tình huống: Cấp trên quyết định hạn mới
      Biết ngày 06/04/2026 "Bà Lan" thay mặt "Cấp ủy" đã thực hiện "Báo cáo cấp trên" trên "việc khắc phục của ông An" với:
        | Cấp ủy cấp trên | Thành ủy Sông Mây |
        | Lý do           | Chậm khắc phục    |
      Và hôm nay là ngày 13/04/2026
      Khi "Bà Mai" thay mặt "Cấp ủy" thực hiện "Cấp trên quyết định" trên "việc khắc phục của ông An" với:
        | Lý do         | Đã phê bình, cho thêm thời gian |
        | Hạn khắc phục | 15/05/2026                      |
        | Văn bản       | 44-TB/TU                        |
      Thì hồ sơ "việc khắc phục của ông An" ở trạng thái "Đang thực hiện"
      Và hạn "Hạn khắc phục" của "việc khắc phục của ông An" là ngày 15/05/2026

  Quy tắc: Việc không còn phù hợp được kết thúc bằng văn bản, có lý do

    Tình huống: Người phải khắc phục đã chuyển công tác
      Biết hôm nay là ngày 16/03/2026
      Khi "Bà Lan" thay mặt "Cấp ủy" thực hiện "Xác định không còn phù hợp" trên "việc khắc phục của ông An" với:
        | Lý do   | Ông An đã chuyển công tác |
        | Văn bản | 33-TB/ĐU                  |
      Thì hồ sơ "việc khắc phục của ông An" ở trạng thái "Không còn phù hợp (có lý do)"
