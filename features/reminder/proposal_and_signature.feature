# language: vi
Tính năng: Hệ thống đề xuất nhắc nhở, người có thẩm quyền ký

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

  Quy tắc: Hệ thống chỉ đề xuất; văn bản nhắc nhở do người có thẩm quyền ký

    Tình huống: Văn phòng dự thảo
      Khi "Bà Lan" thực hiện "Dự thảo" trên "việc chậm của ông Sơn" với:
        | Giải trình cách tính hạn | Hạn 25/05/2026 theo kế hoạch hè; không tạm dừng, không gia hạn |
      Thì hồ sơ "việc chậm của ông Sơn" ở trạng thái "Dự thảo văn bản đôn đốc, nhắc nhở"

    Tình huống: Người đứng đầu ký nhắc nhở
      Biết ngày 02/06/2026 "Bà Lan" đã thực hiện "Dự thảo" trên "việc chậm của ông Sơn" với:
        | Giải trình cách tính hạn | Hạn 25/05/2026 theo kế hoạch hè |
      Khi "Ông Tâm" thực hiện "Nhắc nhở, đôn đốc" trên "việc chậm của ông Sơn" với:
        | Văn bản | 61-CV/ĐU |
      Thì hồ sơ "việc chậm của ông Sơn" ở trạng thái "Đã nhắc nhở"
      Và hồ sơ "việc chậm của ông Sơn" có "Số lần đã nhắc nhở" là "1"
      Và hạn "Giải trình sau nhắc nhở" của "việc chậm của ông Sơn" là ngày 09/06/2026

    Tình huống: Hệ thống tự gửi nhắc nhở
      Biết ngày 02/06/2026 "Bà Lan" đã thực hiện "Dự thảo" trên "việc chậm của ông Sơn" với:
        | Giải trình cách tính hạn | Hạn 25/05/2026 theo kế hoạch hè |
      Khi "Hệ thống theo dõi hạn" thử "Nhắc nhở, đôn đốc" trên "việc chậm của ông Sơn" với:
        | Văn bản | 61-CV/ĐU |
      Thì bị từ chối vì "không có thẩm quyền"

    Tình huống: Nhắc nhở không có văn bản
      Biết ngày 02/06/2026 "Bà Lan" đã thực hiện "Dự thảo" trên "việc chậm của ông Sơn" với:
        | Giải trình cách tính hạn | Hạn 25/05/2026 theo kế hoạch hè |
      Khi "Ông Tâm" thử "Nhắc nhở, đôn đốc" trên "việc chậm của ông Sơn"
      Thì bị từ chối vì "Văn bản"

  Quy tắc: Chỉ việc đã quá hạn mới được đề xuất, mỗi việc mỗi mức một lần

    Tình huống: Chưa quá hạn
      Khi "Hệ thống theo dõi hạn" thử mở hồ sơ "việc chưa chậm" thuộc loại "Nhắc nhở, phê bình đơn vị, cá nhân chậm" với:
        | Đơn vị, cá nhân chậm | Ông Sơn                |
        | Cấp ủy nhắc nhở      | Đảng ủy phường Hoa Sữa |
        | Việc bị chậm         | Báo cáo quý II         |
        | Hạn phải hoàn thành  | 01/06/2026             |
        | Mức quá hạn          | 1                      |
      Thì bị từ chối vì "Hạn phải hoàn thành"

    Tình huống: Đã có đề xuất cho cùng việc, cùng mức
      Khi "Bà Lan" thử mở hồ sơ "đề xuất trùng" thuộc loại "Nhắc nhở, phê bình đơn vị, cá nhân chậm" với:
        | Đơn vị, cá nhân chậm | Ông Sơn                       |
        | Cấp ủy nhắc nhở      | Đảng ủy phường Hoa Sữa        |
        | Việc bị chậm         | Báo cáo kết quả công trình hè |
        | Hạn phải hoàn thành  | 25/05/2026                    |
        | Mức quá hạn          | 1                             |
      Thì bị từ chối vì "việc chậm của ông Sơn"

    Tình huống: Cùng việc ấy quá hạn thêm một mức
      Khi "Bà Lan" mở hồ sơ "quá hạn mức hai" thuộc loại "Nhắc nhở, phê bình đơn vị, cá nhân chậm" với:
        | Đơn vị, cá nhân chậm | Ông Sơn                       |
        | Cấp ủy nhắc nhở      | Đảng ủy phường Hoa Sữa        |
        | Việc bị chậm         | Báo cáo kết quả công trình hè |
        | Hạn phải hoàn thành  | 25/05/2026                    |
        | Mức quá hạn          | 2                             |
      Thì hồ sơ "quá hạn mức hai" ở trạng thái "Phát hiện chậm"

  Quy tắc: Đề xuất không đúng thì bỏ qua, có lý do

    Tình huống: Bỏ qua đề xuất
      Khi "Bà Lan" thực hiện "Bỏ qua" trên "việc chậm của ông Sơn" với:
        | Lý do | Báo cáo đã nộp bản giấy ngày 24/05 |
      Thì hồ sơ "việc chậm của ông Sơn" ở trạng thái "Bỏ qua"

    Tình huống: Bỏ qua khi đã dự thảo
      Biết ngày 02/06/2026 "Bà Lan" đã thực hiện "Dự thảo" trên "việc chậm của ông Sơn" với:
        | Giải trình cách tính hạn | Hạn 25/05/2026 theo kế hoạch hè |
      Khi "Bà Lan" thực hiện "Bỏ qua" trên "việc chậm của ông Sơn" với:
        | Lý do | Báo cáo đến trong khi dự thảo |
      Thì hồ sơ "việc chậm của ông Sơn" ở trạng thái "Bỏ qua"
