# language: vi
Tính năng: Việc chậm có dấu hiệu vi phạm được chuyển thành cuộc kiểm tra

  Bối cảnh:
    Biết hôm nay là ngày 01/06/2026
    Và "Bà Lan" là "Văn phòng cấp ủy" của "Đảng ủy phường Hoa Sữa"
    Và "Ông Tâm" là "Người đứng đầu" của "Đảng ủy phường Hoa Sữa"
    Và "Ông Lộc" là "Ủy ban Kiểm tra" của "Ủy ban Kiểm tra Đảng ủy phường Hoa Sữa"
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

  Quy tắc: Cấp ủy nêu dấu hiệu vi phạm; Ủy ban Kiểm tra nhận hồ sơ và quyết định

    Bối cảnh:
      Biết ngày 10/06/2026 "Bà Lan" thay mặt "Cấp ủy" đã thực hiện "Phê bình" trên "việc chậm của ông Sơn" với:
        | Lý do             | Bỏ trực khi có bão |
        | Văn bản           | 65-TB/ĐU           |
        | Việc nghiêm trọng | có                 |
        | Chữ ký            | Ông Tâm            |
      Và hôm nay là ngày 12/06/2026

    Tình huống: Chuyển Ủy ban Kiểm tra thì mở một cuộc kiểm tra khi có dấu hiệu vi phạm
      Khi "Bà Lan" thay mặt "Cấp ủy" thực hiện "Chuyển Ủy ban Kiểm tra" trên "việc chậm của ông Sơn" với:
        | Lý do                           | Bỏ trực ba lần trong mùa bão           |
        | Dấu hiệu vi phạm                | Thiếu trách nhiệm trong nhiệm vụ       |
        | Ủy ban Kiểm tra được chuyển đến | Ủy ban Kiểm tra Đảng ủy phường Hoa Sữa |
        | Cấp tiến hành kiểm tra          | cấp cơ sở                              |
        | Văn bản                         | 68-CV/ĐU                               |
      Thì hồ sơ "việc chậm của ông Sơn" có 1 hồ sơ "Cuộc kiểm tra, giám sát"

    Tình huống: Chuyển mà không nêu dấu hiệu vi phạm
      Khi "Bà Lan" thay mặt "Cấp ủy" thử "Chuyển Ủy ban Kiểm tra" trên "việc chậm của ông Sơn" với:
        | Lý do                           | Nhắc mãi không làm                     |
        | Ủy ban Kiểm tra được chuyển đến | Ủy ban Kiểm tra Đảng ủy phường Hoa Sữa |
        | Cấp tiến hành kiểm tra          | cấp cơ sở                              |
        | Văn bản                         | 68-CV/ĐU                               |
      Thì bị từ chối vì "thiếu: Dấu hiệu vi phạm"
      Và hồ sơ "việc chậm của ông Sơn" có 0 hồ sơ "Cuộc kiểm tra, giám sát"

    Tình huống: Ủy ban Kiểm tra quyết định có kiểm tra
      Biết ngày 12/06/2026 "Bà Lan" thay mặt "Cấp ủy" đã thực hiện "Chuyển Ủy ban Kiểm tra" trên "việc chậm của ông Sơn" với:
        | Lý do                           | Bỏ trực ba lần trong mùa bão           |
        | Dấu hiệu vi phạm                | Thiếu trách nhiệm trong nhiệm vụ       |
        | Ủy ban Kiểm tra được chuyển đến | Ủy ban Kiểm tra Đảng ủy phường Hoa Sữa |
        | Cấp tiến hành kiểm tra          | cấp cơ sở                              |
        | Văn bản                         | 68-CV/ĐU                               |
      Và "kiểm tra ông Sơn" là hồ sơ "Cuộc kiểm tra, giám sát" phát sinh từ "việc chậm của ông Sơn"
      Và hôm nay là ngày 15/06/2026
      Khi "Ông Lộc" thực hiện "Quyết định" trên "kiểm tra ông Sơn" với:
        | Trưởng đoàn                                  | Ông Lộc                  |
        | Thành viên đoàn kiểm tra (kể cả trưởng đoàn) | Ông Lộc; Ông Tâm; Bà Lan |
        | Văn bản                                      | 12-QĐ/UBKT               |
      Thì hồ sơ "kiểm tra ông Sơn" ở trạng thái "Có quyết định, kế hoạch"
      Và hồ sơ "kiểm tra ông Sơn" có "Tổ chức, người được kiểm tra" là "Ông Sơn"
