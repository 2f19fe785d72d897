# language: vi
Tính năng: Đợt đánh giá, rút kinh nghiệm, phê bình, nhắc nhở hằng năm

  Bối cảnh:
    Biết hôm nay là ngày 10/12/2026
    Và "Hệ thống theo dõi hạn" là "Hệ thống" của "Đảng ủy phường Hoa Sữa"
    Và "Bà Lan" là "Văn phòng cấp ủy" của "Đảng ủy phường Hoa Sữa"
    Và "Ông Tâm" là "Người đứng đầu" của "Đảng ủy phường Hoa Sữa"
    Và "Ông Sơn" là "Người đứng đầu" của "Trung tâm Văn hóa phường Hoa Sữa"

  Quy tắc: Mỗi năm máy đề xuất nhắc ai còn việc quá hạn; người có thẩm quyền mới quyết định có nhắc hay không

    Tình huống: Máy đề xuất nhắc ông Sơn trong đợt năm 2026
      Khi "Hệ thống theo dõi hạn" mở hồ sơ "đề xuất nhắc ông Sơn" thuộc loại "Nhắc nhở, phê bình đơn vị, cá nhân chậm" với:
        | Đơn vị, cá nhân chậm     | Ông Sơn                       |
        | Cấp ủy nhắc nhở          | Đảng ủy phường Hoa Sữa        |
        | Việc bị chậm             | Báo cáo kết quả công trình hè |
        | Hạn phải hoàn thành      | 25/11/2026                    |
        | Mức quá hạn              | 1                             |
        | Giải trình cách tính hạn | Hạn 25/11/2026, quá 15 ngày   |
        | Năm của đợt đánh giá     | 2026                          |
      Thì hồ sơ "đề xuất nhắc ông Sơn" ở trạng thái "Phát hiện chậm"
      Và hồ sơ "đề xuất nhắc ông Sơn" có "Năm của đợt đánh giá" là "2026"
      Và hồ sơ "đề xuất nhắc ông Sơn" có "Số lần đã nhắc nhở" là "0"

    Tình huống: Máy đề xuất mà việc chưa quá hạn
      Khi "Hệ thống theo dõi hạn" thử mở hồ sơ "đề xuất nhắc ông Sơn" thuộc loại "Nhắc nhở, phê bình đơn vị, cá nhân chậm" với:
        | Đơn vị, cá nhân chậm | Ông Sơn                       |
        | Cấp ủy nhắc nhở      | Đảng ủy phường Hoa Sữa        |
        | Việc bị chậm         | Báo cáo kết quả công trình hè |
        | Hạn phải hoàn thành  | 10/12/2026                    |
        | Mức quá hạn          | 1                             |
        | Năm của đợt đánh giá | 2026                          |
      Thì bị từ chối vì "hạn phải hoàn thành"

  Quy tắc: Một hội nghị xem xét mọi việc đã nhắc, đã phê bình trong năm; mỗi việc mỗi năm một lần

    Bối cảnh:
      Biết hồ sơ "việc chậm của ông Sơn" thuộc loại "Nhắc nhở, phê bình đơn vị, cá nhân chậm" do "Hệ thống theo dõi hạn" mở ngày 10/12/2026 với:
        | Đơn vị, cá nhân chậm | Ông Sơn                       |
        | Cấp ủy nhắc nhở      | Đảng ủy phường Hoa Sữa        |
        | Việc bị chậm         | Báo cáo kết quả công trình hè |
        | Hạn phải hoàn thành  | 25/11/2026                    |
        | Mức quá hạn          | 1                             |
        | Năm của đợt đánh giá | 2026                          |
      Và ngày 10/12/2026 "Bà Lan" đã thực hiện "Dự thảo" trên "việc chậm của ông Sơn" với:
        | Giải trình cách tính hạn | Hạn 25/11/2026 theo kế hoạch hè |
      Và ngày 11/12/2026 "Ông Tâm" đã thực hiện "Nhắc nhở, đôn đốc" trên "việc chậm của ông Sơn" với:
        | Văn bản | 161-CV/ĐU |
      Và hôm nay là ngày 28/12/2026

    Tình huống: Hội nghị xem xét việc mới nhắc nhở
      Khi "Bà Lan" thay mặt "Cấp ủy" thực hiện "Đánh giá, rút kinh nghiệm tại hội nghị năm" trên "việc chậm của ông Sơn" với:
        | Năm của đợt đánh giá | 2026                                  |
        | Biên bản             | Biên bản hội nghị rút kinh nghiệm năm |
      Thì hồ sơ "việc chậm của ông Sơn" ở trạng thái "Đã nhắc nhở"
      Và hồ sơ "việc chậm của ông Sơn" có "Năm của hội nghị đã xem xét gần nhất" là "2026"

    Tình huống: Hội nghị xem xét việc đã giải trình
      Biết ngày 15/12/2026 "Ông Sơn" đã thực hiện "Giải trình" trên "việc chậm của ông Sơn" với:
        | Nguyên nhân chậm             | do chủ quan       |
        | Nội dung giải trình, cam kết | Nộp trước ngày 10 |
      Khi "Bà Lan" thay mặt "Cấp ủy" thực hiện "Đánh giá, rút kinh nghiệm tại hội nghị năm" trên "việc chậm của ông Sơn" với:
        | Năm của đợt đánh giá | 2026                                  |
        | Biên bản             | Biên bản hội nghị rút kinh nghiệm năm |
      Thì hồ sơ "việc chậm của ông Sơn" ở trạng thái "Đơn vị đã giải trình, cam kết"

    Tình huống: Hội nghị xem xét việc đã phê bình
      Biết ngày 20/12/2026 "Bà Lan" thay mặt "Cấp ủy" đã thực hiện "Phê bình" trên "việc chậm của ông Sơn" với:
        | Lý do             | Bỏ trực khi có bão |
        | Văn bản           | 165-TB/ĐU          |
        | Việc nghiêm trọng | có                 |
        | Chữ ký            | Ông Tâm            |
      Khi "Bà Lan" thay mặt "Cấp ủy" thực hiện "Đánh giá, rút kinh nghiệm tại hội nghị năm" trên "việc chậm của ông Sơn" với:
        | Năm của đợt đánh giá | 2026                                  |
        | Biên bản             | Biên bản hội nghị rút kinh nghiệm năm |
      Thì hồ sơ "việc chậm của ông Sơn" ở trạng thái "Đã phê bình"

    Tình huống: Hội nghị xem xét việc đã kiểm điểm trách nhiệm
      Biết ngày 20/12/2026 "Bà Lan" thay mặt "Cấp ủy" đã thực hiện "Phê bình" trên "việc chậm của ông Sơn" với:
        | Lý do             | Bỏ trực khi có bão |
        | Văn bản           | 165-TB/ĐU          |
        | Việc nghiêm trọng | có                 |
        | Chữ ký            | Ông Tâm            |
      Và ngày 22/12/2026 "Bà Lan" thay mặt "Cấp ủy" đã thực hiện "Kiểm điểm trách nhiệm" trên "việc chậm của ông Sơn" với:
        | Biên bản | Biên bản kiểm điểm |
      Khi "Bà Lan" thay mặt "Cấp ủy" thực hiện "Đánh giá, rút kinh nghiệm tại hội nghị năm" trên "việc chậm của ông Sơn" với:
        | Năm của đợt đánh giá | 2026                                  |
        | Biên bản             | Biên bản hội nghị rút kinh nghiệm năm |
      Thì hồ sơ "việc chậm của ông Sơn" ở trạng thái "Đã kiểm điểm trách nhiệm"

    Tình huống: Hội nghị năm 2026 xem xét lần thứ hai
      Biết ngày 28/12/2026 "Bà Lan" thay mặt "Cấp ủy" đã thực hiện "Đánh giá, rút kinh nghiệm tại hội nghị năm" trên "việc chậm của ông Sơn" với:
        | Năm của đợt đánh giá | 2026                                  |
        | Biên bản             | Biên bản hội nghị rút kinh nghiệm năm |
      Khi "Bà Lan" thay mặt "Cấp ủy" thử "Đánh giá, rút kinh nghiệm tại hội nghị năm" trên "việc chậm của ông Sơn" với:
        | Năm của đợt đánh giá | 2026             |
        | Biên bản             | Biên bản lần hai |
      Thì bị từ chối vì "năm của hội nghị đã xem xét gần nhất"

    Tình huống: Sang năm sau việc chưa xong lại được xem xét
      Biết ngày 28/12/2026 "Bà Lan" thay mặt "Cấp ủy" đã thực hiện "Đánh giá, rút kinh nghiệm tại hội nghị năm" trên "việc chậm của ông Sơn" với:
        | Năm của đợt đánh giá | 2026                                  |
        | Biên bản             | Biên bản hội nghị rút kinh nghiệm năm |
      Và hôm nay là ngày 20/12/2027
      Khi "Bà Lan" thay mặt "Cấp ủy" thực hiện "Đánh giá, rút kinh nghiệm tại hội nghị năm" trên "việc chậm của ông Sơn" với:
        | Năm của đợt đánh giá | 2027                       |
        | Biên bản             | Biên bản hội nghị năm 2027 |
      Thì hồ sơ "việc chậm của ông Sơn" có "Năm của hội nghị đã xem xét gần nhất" là "2027"

    Tình huống: Không nêu năm, không có biên bản
      Biết "Bà Nguyệt" là "Văn phòng cấp ủy" của "Đảng ủy phường Hoa Sữa"
      Và hồ sơ "việc chậm khác" thuộc loại "Nhắc nhở, phê bình đơn vị, cá nhân chậm" do "Bà Lan" mở ngày 28/12/2026 với:
        | Đơn vị, cá nhân chậm | Ông Sơn                |
        | Cấp ủy nhắc nhở      | Đảng ủy phường Hoa Sữa |
        | Việc bị chậm         | Báo cáo tháng 11       |
        | Hạn phải hoàn thành  | 05/12/2026             |
        | Mức quá hạn          | 1                      |
      Và ngày 28/12/2026 "Bà Lan" đã thực hiện "Dự thảo" trên "việc chậm khác" với:
        | Giải trình cách tính hạn | Hạn 05/12/2026 theo lịch |
      Và ngày 28/12/2026 "Ông Tâm" đã thực hiện "Nhắc nhở, đôn đốc" trên "việc chậm khác" với:
        | Văn bản | 170-CV/ĐU |
      Khi "Bà Nguyệt" thay mặt "Cấp ủy" thử "Đánh giá, rút kinh nghiệm tại hội nghị năm" trên "việc chậm khác"
      Thì bị từ chối vì "thiếu: Năm của đợt đánh giá"
      Và bị từ chối vì "thiếu: biên bản"

    Tình huống: Người chậm không tự đưa việc của mình ra xem xét
      Biết "Ông Sơn" là "Văn phòng cấp ủy" của "Đảng ủy phường Hoa Sữa"
      Khi "Ông Sơn" thay mặt "Cấp ủy" thử "Đánh giá, rút kinh nghiệm tại hội nghị năm" trên "việc chậm của ông Sơn" với:
        | Năm của đợt đánh giá | 2026     |
        | Biên bản             | Biên bản |
      Thì bị từ chối vì "không được tự quyết định việc của chính mình"

    Tình huống: Máy không thay cấp ủy đánh giá
      Khi "Hệ thống theo dõi hạn" thử "Đánh giá, rút kinh nghiệm tại hội nghị năm" trên "việc chậm của ông Sơn" với:
        | Năm của đợt đánh giá | 2026     |
        | Biên bản             | Biên bản |
      Thì bị từ chối vì "không có thẩm quyền"
