# language: vi
Tính năng: Kết thúc việc nhắc nhở, phê bình

  Bối cảnh:
    Biết hôm nay là ngày 01/06/2026
    Và "Bà Lan" là "Văn phòng cấp ủy" của "Đảng ủy phường Hoa Sữa"
    Và "Ông Tâm" là "Người đứng đầu" của "Đảng ủy phường Hoa Sữa"
    Và có tổ chức "Ủy ban Kiểm tra Đảng ủy phường Hoa Sữa"
    Và "Ông Sơn" là "Người đứng đầu" của "Trung tâm Văn hóa phường Hoa Sữa"
    Và hồ sơ "việc chậm của ông Sơn" thuộc loại "Nhắc nhở, phê bình đơn vị, cá nhân chậm" do "Bà Lan" mở ngày 01/06/2026 với:
      | Đơn vị, cá nhân chậm | Ông Sơn                       |
      | Cấp ủy nhắc nhở      | Đảng ủy phường Hoa Sữa        |
      | Việc bị chậm         | Báo cáo kết quả công trình hè |
      | Hạn phải hoàn thành  | 25/05/2026                    |
      | Mức quá hạn          | 1                             |
    Và ngày 02/06/2026 "Bà Lan" đã thực hiện "Dự thảo" trên "việc chậm của ông Sơn" với:
      | Giải trình cách tính hạn | Hạn 25/05/2026 theo kế hoạch hè |
    Và ngày 03/06/2026 "Ông Tâm" đã thực hiện "Nhắc nhở, đôn đốc" trên "việc chậm của ông Sơn" với:
      | Văn bản | 61-CV/ĐU |

  Quy tắc: Việc đã làm xong thì người nhắc nhở xác nhận; nhắc nhầm thì thu hồi

    Tình huống: Khắc phục ngay sau nhắc nhở
      Khi "Bà Lan" thực hiện "Xác nhận đã khắc phục" trên "việc chậm của ông Sơn" với:
        | Báo cáo | Báo cáo công trình hè |
      Thì hồ sơ "việc chậm của ông Sơn" ở trạng thái "Đã khắc phục"

    Tình huống: Nhắc nhầm
      Khi "Ông Tâm" thực hiện "Thu hồi" trên "việc chậm của ông Sơn" với:
        | Lý do | Báo cáo đã nộp đúng hạn ở bộ phận một cửa |
      Thì hồ sơ "việc chậm của ông Sơn" ở trạng thái "Thu hồi"

    Tình huống: Khắc phục sau giải trình
      Biết ngày 05/06/2026 "Ông Sơn" đã thực hiện "Giải trình" trên "việc chậm của ông Sơn" với:
        | Nguyên nhân chậm             | do chủ quan       |
        | Nội dung giải trình, cam kết | Nộp trước ngày 10 |
      Khi "Bà Lan" thực hiện "Xác nhận đã khắc phục" trên "việc chậm của ông Sơn" với:
        | Biên bản | Biên bản nghiệm thu |
      Thì hồ sơ "việc chậm của ông Sơn" ở trạng thái "Đã khắc phục"

    Tình huống: Giải trình cho thấy hạn ghi sai
      Biết ngày 05/06/2026 "Ông Sơn" đã thực hiện "Giải trình" trên "việc chậm của ông Sơn" với:
        | Nguyên nhân chậm             | hạn ghi không đúng          |
        | Nội dung giải trình, cam kết | Kế hoạch ghi hạn 25/06/2026 |
      Khi "Ông Tâm" thực hiện "Thu hồi" trên "việc chậm của ông Sơn" với:
        | Lý do | Ghi sai hạn |
      Thì hồ sơ "việc chậm của ông Sơn" ở trạng thái "Thu hồi"

  Quy tắc: Sau phê bình còn có thể khắc phục, thu hồi, kiểm điểm trách nhiệm, chuyển Ủy ban Kiểm tra

    Bối cảnh:
      Biết ngày 10/06/2026 "Bà Lan" thay mặt "Cấp ủy" đã thực hiện "Phê bình" trên "việc chậm của ông Sơn" với:
        | Lý do             | Bỏ trực khi có bão |
        | Văn bản           | 65-TB/ĐU           |
        | Việc nghiêm trọng | có                 |
        | Chữ ký            | Ông Tâm            |

    Tình huống: Khắc phục sau phê bình
      Khi "Bà Lan" thực hiện "Xác nhận đã khắc phục" trên "việc chậm của ông Sơn" với:
        | Biên bản | Biên bản bàn giao ca trực |
      Thì hồ sơ "việc chậm của ông Sơn" ở trạng thái "Đã khắc phục"

    Tình huống: Thu hồi phê bình
      Khi "Bà Lan" thay mặt "Cấp ủy" thực hiện "Thu hồi" trên "việc chậm của ông Sơn" với:
        | Lý do | Xác minh lại: ông Sơn được điều đi nơi khác |
      Thì hồ sơ "việc chậm của ông Sơn" ở trạng thái "Thu hồi"

    Tình huống: Chuyển ngay Ủy ban Kiểm tra
      Khi "Bà Lan" thay mặt "Cấp ủy" thực hiện "Chuyển Ủy ban Kiểm tra" trên "việc chậm của ông Sơn" với:
        | Lý do                           | Có dấu hiệu vi phạm                    |
        | Dấu hiệu vi phạm                | Bỏ nhiệm vụ được giao nhiều lần        |
        | Ủy ban Kiểm tra được chuyển đến | Ủy ban Kiểm tra Đảng ủy phường Hoa Sữa |
        | Cấp tiến hành kiểm tra          | cấp cơ sở                              |
        | Văn bản                         | 68-CV/ĐU                               |
      Thì hồ sơ "việc chậm của ông Sơn" ở trạng thái "Chuyển Ủy ban Kiểm tra xem xét"

    Tình huống: Kiểm điểm trách nhiệm
      Khi "Bà Lan" thay mặt "Cấp ủy" thực hiện "Kiểm điểm trách nhiệm" trên "việc chậm của ông Sơn" với:
        | Biên bản | Biên bản kiểm điểm |
      Thì hồ sơ "việc chậm của ông Sơn" ở trạng thái "Đã kiểm điểm trách nhiệm"

    Tình huống: Khắc phục sau kiểm điểm
      Biết ngày 15/06/2026 "Bà Lan" thay mặt "Cấp ủy" đã thực hiện "Kiểm điểm trách nhiệm" trên "việc chậm của ông Sơn" với:
        | Biên bản | Biên bản kiểm điểm |
      Khi "Bà Lan" thực hiện "Xác nhận đã khắc phục" trên "việc chậm của ông Sơn" với:
        | Biên bản | Biên bản bàn giao ca trực |
      Thì hồ sơ "việc chậm của ông Sơn" ở trạng thái "Đã khắc phục"

    Tình huống: Thu hồi sau kiểm điểm
      Biết ngày 15/06/2026 "Bà Lan" thay mặt "Cấp ủy" đã thực hiện "Kiểm điểm trách nhiệm" trên "việc chậm của ông Sơn" với:
        | Biên bản | Biên bản kiểm điểm |
      Khi "Ông Tâm" thực hiện "Thu hồi" trên "việc chậm của ông Sơn" với:
        | Lý do | Kiểm điểm cho thấy nhắc nhầm người |
      Thì hồ sơ "việc chậm của ông Sơn" ở trạng thái "Thu hồi"

    Tình huống: Chuyển Ủy ban Kiểm tra sau kiểm điểm
      Biết ngày 15/06/2026 "Bà Lan" thay mặt "Cấp ủy" đã thực hiện "Kiểm điểm trách nhiệm" trên "việc chậm của ông Sơn" với:
        | Biên bản | Biên bản kiểm điểm |
      Khi "Bà Lan" thay mặt "Cấp ủy" thực hiện "Chuyển Ủy ban Kiểm tra" trên "việc chậm của ông Sơn" với:
        | Lý do                           | Có dấu hiệu vi phạm                    |
        | Dấu hiệu vi phạm                | Bỏ nhiệm vụ được giao nhiều lần        |
        | Ủy ban Kiểm tra được chuyển đến | Ủy ban Kiểm tra Đảng ủy phường Hoa Sữa |
        | Cấp tiến hành kiểm tra          | cấp cơ sở                              |
        | Văn bản                         | 68-CV/ĐU                               |
      Thì hồ sơ "việc chậm của ông Sơn" ở trạng thái "Chuyển Ủy ban Kiểm tra xem xét"
