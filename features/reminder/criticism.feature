# language: vi
Tính năng: Giải trình, phê bình và kiểm điểm trách nhiệm

  Bối cảnh:
    Biết hôm nay là ngày 01/06/2026
    Và "Hệ thống theo dõi hạn" là "Hệ thống" của "Đảng ủy phường Hoa Sữa"
    Và "Bà Lan" là "Văn phòng cấp ủy" của "Đảng ủy phường Hoa Sữa"
    Và "Ông Tâm" là "Người đứng đầu" của "Đảng ủy phường Hoa Sữa"
    Và "Ông Sơn" là "Người đứng đầu" của "Trung tâm Văn hóa phường Hoa Sữa"
    Và hồ sơ "việc chậm của ông Sơn" thuộc loại "Nhắc nhở, phê bình đơn vị, cá nhân chậm" do "Hệ thống theo dõi hạn" mở ngày 01/06/2026 với:
      | Đơn vị, cá nhân chậm | Ông Sơn                       |
      | Cấp ủy nhắc nhở      | Đảng ủy phường Hoa Sữa        |
      | Việc bị chậm         | Báo cáo kết quả công trình hè |
      | Hạn phải hoàn thành  | 25/05/2026                    |
      | Mức quá hạn          | 1                             |
    Và ngày 02/06/2026 "Bà Lan" đã thực hiện "Dự thảo" trên "việc chậm của ông Sơn" với:
      | Giải trình cách tính hạn | Hạn 25/05/2026 theo kế hoạch hè |
    Và ngày 03/06/2026 "Ông Tâm" đã thực hiện "Nhắc nhở, đôn đốc" trên "việc chậm của ông Sơn" với:
      | Văn bản | 61-CV/ĐU |

  Quy tắc: Đơn vị, cá nhân chậm giải trình nguyên nhân

    Tình huống: Giải trình
      Biết hôm nay là ngày 05/06/2026
      Khi "Ông Sơn" thực hiện "Giải trình" trên "việc chậm của ông Sơn" với:
        | Nguyên nhân chậm             | do chờ đơn vị khác         |
        | Nội dung giải trình, cam kết | Chờ số liệu của khu dân cư |
      Thì hồ sơ "việc chậm của ông Sơn" ở trạng thái "Đơn vị đã giải trình, cam kết"
      Và hồ sơ "việc chậm của ông Sơn" không quá hạn "Giải trình sau nhắc nhở"

    Tình huống: Người khác giải trình thay
      Khi "Bà Lan" thử "Giải trình" trên "việc chậm của ông Sơn" với:
        | Nguyên nhân chậm             | do chủ quan |
        | Nội dung giải trình, cam kết | Quên        |
      Thì bị từ chối vì "không có thẩm quyền"

    Tình huống: Không giải trình đúng hạn
      Khi đến ngày 11/06/2026
      Thì hồ sơ "việc chậm của ông Sơn" quá hạn "Giải trình sau nhắc nhở"

    Tình huống: Nhắc nhở tiếp sau giải trình
      Biết ngày 05/06/2026 "Ông Sơn" đã thực hiện "Giải trình" trên "việc chậm của ông Sơn" với:
        | Nguyên nhân chậm             | do chủ quan       |
        | Nội dung giải trình, cam kết | Nộp trước ngày 10 |
      Và hôm nay là ngày 15/06/2026
      Khi "Ông Tâm" thực hiện "Nhắc nhở tiếp" trên "việc chậm của ông Sơn" với:
        | Văn bản | 70-CV/ĐU |
      Thì hồ sơ "việc chậm của ông Sơn" ở trạng thái "Đã nhắc nhở"
      Và hồ sơ "việc chậm của ông Sơn" có "Số lần đã nhắc nhở" là "2"

  Quy tắc: Chỉ cấp ủy phê bình, sau ba lần nhắc nhở hoặc khi việc nghiêm trọng

    @S22
    Tình huống: Hệ thống phê bình sau ba lần nhắc nhở
      Biết ngày 10/06/2026 "Ông Tâm" đã thực hiện "Nhắc nhở tiếp" trên "việc chậm của ông Sơn" với:
        | Văn bản | 66-CV/ĐU |
      Và ngày 17/06/2026 "Ông Tâm" đã thực hiện "Nhắc nhở tiếp" trên "việc chậm của ông Sơn" với:
        | Văn bản | 72-CV/ĐU |
      Và hồ sơ "việc chậm của ông Sơn" ở trạng thái "Đã nhắc nhở"
      Khi "Hệ thống theo dõi hạn" thử "Phê bình" trên "việc chậm của ông Sơn" với:
        | Lý do   | Đã nhắc nhở ba lần |
        | Văn bản | 75-TB/ĐU           |
        | Chữ ký  | Ông Tâm            |
      Thì bị từ chối vì "không có thẩm quyền"
      Và hồ sơ "việc chậm của ông Sơn" ở trạng thái "Đã nhắc nhở"

    @S22
    Tình huống: Cấp ủy phê bình sau ba lần nhắc nhở
      Biết ngày 10/06/2026 "Ông Tâm" đã thực hiện "Nhắc nhở tiếp" trên "việc chậm của ông Sơn" với:
        | Văn bản | 66-CV/ĐU |
      Và ngày 17/06/2026 "Ông Tâm" đã thực hiện "Nhắc nhở tiếp" trên "việc chậm của ông Sơn" với:
        | Văn bản | 72-CV/ĐU |
      Khi "Bà Lan" thay mặt "Cấp ủy" thực hiện "Phê bình" trên "việc chậm của ông Sơn" với:
        | Lý do   | Đã nhắc nhở ba lần |
        | Văn bản | 75-TB/ĐU           |
        | Chữ ký  | Ông Tâm            |
      Thì hồ sơ "việc chậm của ông Sơn" ở trạng thái "Đã phê bình"

    Tình huống: Mới nhắc nhở một lần
      Khi "Bà Lan" thay mặt "Cấp ủy" thử "Phê bình" trên "việc chậm của ông Sơn" với:
        | Lý do   | Chậm báo cáo |
        | Văn bản | 65-TB/ĐU     |
        | Chữ ký  | Ông Tâm      |
      Thì bị từ chối vì "Số lần đã nhắc nhở"

    Tình huống: Chưa có chữ ký của người đứng đầu
      Khi "Bà Lan" thay mặt "Cấp ủy" thử "Phê bình" trên "việc chậm của ông Sơn" với:
        | Lý do             | Bỏ trực khi có bão |
        | Văn bản           | 65-TB/ĐU           |
        | Việc nghiêm trọng | có                 |
        | Chữ ký            | Bà Lan             |
      Thì bị từ chối vì "còn thiếu 1 chữ ký"

    Tình huống: Việc nghiêm trọng, sau khi đã giải trình
      Biết ngày 05/06/2026 "Ông Sơn" đã thực hiện "Giải trình" trên "việc chậm của ông Sơn" với:
        | Nguyên nhân chậm             | do chủ quan           |
        | Nội dung giải trình, cam kết | Bỏ trực, xin nhận lỗi |
      Khi "Bà Lan" thay mặt "Cấp ủy" thực hiện "Phê bình" trên "việc chậm của ông Sơn" với:
        | Lý do             | Bỏ trực khi có bão |
        | Văn bản           | 65-TB/ĐU           |
        | Việc nghiêm trọng | có                 |
        | Chữ ký            | Ông Tâm            |
      Thì hồ sơ "việc chậm của ông Sơn" ở trạng thái "Đã phê bình"
