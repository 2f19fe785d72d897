# language: vi
Tính năng: Nhắc nhở, phê bình đơn vị, cá nhân chậm: mọi bước, mọi trường hợp bị từ chối

  Bối cảnh:
    Biết hôm nay là ngày 01/06/2026
    Và "Bà Lan" là "Văn phòng cấp ủy" của "Đảng ủy phường Hoa Sữa"
    Và "Ông Tâm" là "Người đứng đầu" của "Đảng ủy phường Hoa Sữa"

  Quy tắc: Mở hồ sơ

    Bối cảnh:
      Biết "Ông Sơn" là "Người đứng đầu" của "Trung tâm Văn hóa phường Hoa Sữa"

    Tình huống: “Phát hiện chậm” bị từ chối: không có thẩm quyền
      Biết "Bà Thu" là "Người đứng đầu" của "Đảng ủy phường Hoa Sữa"
      Khi "Bà Thu" thử mở hồ sơ "việc chậm của ông Sơn" thuộc loại "Nhắc nhở, phê bình đơn vị, cá nhân chậm" với:
        | Đơn vị, cá nhân chậm | Ông Sơn                       |
        | Cấp ủy nhắc nhở      | Đảng ủy phường Hoa Sữa        |
        | Việc bị chậm         | Báo cáo kết quả công trình hè |
        | Hạn phải hoàn thành  | 25/05/2026                    |
        | Mức quá hạn          | 1                             |
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"

    Tình huống: “Phát hiện chậm” bị từ chối: thiếu thông tin, giấy tờ
      Khi "Bà Lan" thử mở hồ sơ "việc chậm của ông Sơn" thuộc loại "Nhắc nhở, phê bình đơn vị, cá nhân chậm" với:
        | Cấp ủy nhắc nhở | Đảng ủy phường Hoa Sữa |
      Thì bị từ chối vì "thiếu: Đơn vị, cá nhân chậm"
      Và bị từ chối vì "thiếu: Việc bị chậm"
      Và bị từ chối vì "thiếu: Hạn phải hoàn thành"
      Và bị từ chối vì "thiếu: Mức quá hạn"

    Tình huống: “Phát hiện chậm” bị từ chối: thiếu thông tin, giấy tờ, trường hợp 2
      Khi "Bà Lan" thử mở hồ sơ "việc chậm của ông Sơn" thuộc loại "Nhắc nhở, phê bình đơn vị, cá nhân chậm" với:
        | Đơn vị, cá nhân chậm | Ông Sơn                       |
        | Việc bị chậm         | Báo cáo kết quả công trình hè |
        | Hạn phải hoàn thành  | 25/05/2026                    |
        | Mức quá hạn          | 1                             |
      Thì bị từ chối vì "thiếu: Cấp ủy nhắc nhở"

    Tình huống: “Phát hiện chậm” ghi “Việc nghiêm trọng”
      Khi "Bà Lan" mở hồ sơ "việc chậm của ông Sơn" thuộc loại "Nhắc nhở, phê bình đơn vị, cá nhân chậm" với:
        | Đơn vị, cá nhân chậm | Ông Sơn                       |
        | Cấp ủy nhắc nhở      | Đảng ủy phường Hoa Sữa        |
        | Việc bị chậm         | Báo cáo kết quả công trình hè |
        | Hạn phải hoàn thành  | 25/05/2026                    |
        | Mức quá hạn          | 1                             |
      Thì hồ sơ "việc chậm của ông Sơn" có "Việc nghiêm trọng" là "không"

  Quy tắc: Hồ sơ “Nhắc nhở, phê bình đơn vị, cá nhân chậm” ở trạng thái “Phát hiện chậm”

    Bối cảnh:
      Biết "Ông Sơn" là "Người đứng đầu" của "Trung tâm Văn hóa phường Hoa Sữa"
      Và hồ sơ "việc chậm của ông Sơn" thuộc loại "Nhắc nhở, phê bình đơn vị, cá nhân chậm" do "Bà Lan" mở ngày 01/06/2026 với:
        | Đơn vị, cá nhân chậm | Ông Sơn                       |
        | Cấp ủy nhắc nhở      | Đảng ủy phường Hoa Sữa        |
        | Việc bị chậm         | Báo cáo kết quả công trình hè |
        | Hạn phải hoàn thành  | 25/05/2026                    |
        | Mức quá hạn          | 1                             |

    Tình huống: “Dự thảo” bị từ chối: không có thẩm quyền
      Biết hôm nay là ngày 02/06/2026
      Và "Bà Thu" là "Hệ thống" của "Đảng ủy phường Hoa Sữa"
      Khi "Bà Thu" thử "Dự thảo" trên "việc chậm của ông Sơn"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"

    Tình huống: “Dự thảo” khi “Phát hiện chậm” bị từ chối
      Biết hôm nay là ngày 02/06/2026
      Khi "Bà Lan" thử "Dự thảo" trên "việc chậm của ông Sơn"
      Thì bị từ chối vì "thiếu: Giải trình cách tính hạn"

  Quy tắc: Hồ sơ “Nhắc nhở, phê bình đơn vị, cá nhân chậm” ở trạng thái “Phát hiện chậm”, trường hợp 2

    Bối cảnh:
      Biết "Ông Sơn" là "Văn phòng cấp ủy" của "Đảng ủy phường Hoa Sữa"
      Và hồ sơ "việc chậm của ông Sơn" thuộc loại "Nhắc nhở, phê bình đơn vị, cá nhân chậm" do "Bà Lan" mở ngày 01/06/2026 với:
        | Đơn vị, cá nhân chậm | Ông Sơn                |
        | Cấp ủy nhắc nhở      | Đảng ủy phường Hoa Sữa |
        | Việc bị chậm         | Báo cáo tháng 5        |
        | Hạn phải hoàn thành  | 25/05/2026             |
        | Mức quá hạn          | 1                      |

    Tình huống: “Bỏ qua” bị từ chối: không có thẩm quyền
      Biết "Bà Thu" là "Hệ thống" của "Đảng ủy phường Hoa Sữa"
      Khi "Bà Thu" thử "Bỏ qua" trên "việc chậm của ông Sơn"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"

    Tình huống: “Bỏ qua” khi “Phát hiện chậm” bị từ chối
      Khi "Ông Sơn" thử "Bỏ qua" trên "việc chậm của ông Sơn"
      Thì bị từ chối vì "thiếu: lý do"

  Quy tắc: Hồ sơ “Nhắc nhở, phê bình đơn vị, cá nhân chậm” ở trạng thái “Đã nhắc nhở”

    Bối cảnh:
      Biết "Ông Sơn" là "Người đứng đầu" của "Trung tâm Văn hóa phường Hoa Sữa"
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

    Tình huống: “Xác nhận đã khắc phục” bị từ chối: không có thẩm quyền
      Biết "Bà Thu" là "Hệ thống" của "Đảng ủy phường Hoa Sữa"
      Khi "Bà Thu" thử "Xác nhận đã khắc phục" trên "việc chậm của ông Sơn"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"

    Tình huống: “Thu hồi” bị từ chối: không có thẩm quyền
      Biết "Bà Thu" là "Hệ thống" của "Đảng ủy phường Hoa Sữa"
      Khi "Bà Thu" thử "Thu hồi" trên "việc chậm của ông Sơn"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"

    Tình huống: “Giải trình” bị từ chối: thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 05/06/2026
      Và "Bà Thu" là "Hệ thống" của "Đảng ủy phường Hoa Sữa"
      Khi "Bà Thu" thử "Giải trình" trên "việc chậm của ông Sơn"
      Thì bị từ chối vì "thiếu: Nguyên nhân chậm"
      Và bị từ chối vì "thiếu: Nội dung giải trình, cam kết"

    Tình huống: “Giải trình” khi “Đã nhắc nhở” bị từ chối
      Biết hôm nay là ngày 05/06/2026
      Và "Bà Thu" là "Hệ thống" của "Đảng ủy phường Hoa Sữa"
      Khi "Bà Thu" thử "Giải trình" trên "việc chậm của ông Sơn" với:
        | Nguyên nhân chậm             | do chủ quan       |
        | Nội dung giải trình, cam kết | Nộp trước ngày 10 |
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"

    Tình huống: “Xác nhận đã khắc phục” khi “Đã nhắc nhở” bị từ chối
      Khi "Bà Lan" thử "Xác nhận đã khắc phục" trên "việc chậm của ông Sơn"
      Thì bị từ chối vì "thiếu: báo cáo hoặc biên bản"

    Tình huống: “Thu hồi” khi “Đã nhắc nhở” bị từ chối
      Khi "Ông Tâm" thử "Thu hồi" trên "việc chậm của ông Sơn"
      Thì bị từ chối vì "thiếu: lý do"

    Tình huống: “Phê bình” khi “Đã nhắc nhở” bị từ chối
      Biết hôm nay là ngày 10/06/2026
      Khi "Bà Lan" thay mặt "Cấp ủy" thử "Phê bình" trên "việc chậm của ông Sơn"
      Thì bị từ chối vì "thiếu: lý do"

    Tình huống: “Phê bình” khi “Đã nhắc nhở” bị từ chối, trường hợp 2
      Biết hôm nay là ngày 10/06/2026
      Khi "Bà Lan" thay mặt "Cấp ủy" thử "Phê bình" trên "việc chậm của ông Sơn"
      Thì bị từ chối vì "thiếu: văn bản (số, ngày)"

  Quy tắc: Hồ sơ “Nhắc nhở, phê bình đơn vị, cá nhân chậm” ở trạng thái “Đã nhắc nhở”, trường hợp 2

    Bối cảnh:
      Biết "Ông Sơn" là "Văn phòng cấp ủy" của "Đảng ủy phường Hoa Sữa"
      Và hồ sơ "việc chậm của ông Sơn" thuộc loại "Nhắc nhở, phê bình đơn vị, cá nhân chậm" do "Bà Lan" mở ngày 01/06/2026 với:
        | Đơn vị, cá nhân chậm | Ông Sơn                |
        | Cấp ủy nhắc nhở      | Đảng ủy phường Hoa Sữa |
        | Việc bị chậm         | Báo cáo tháng 5        |
        | Hạn phải hoàn thành  | 25/05/2026             |
        | Mức quá hạn          | 1                      |
      Và ngày 02/06/2026 "Bà Lan" đã thực hiện "Dự thảo" trên "việc chậm của ông Sơn" với:
        | Giải trình cách tính hạn | Hạn 25/05/2026 theo lịch công tác |
      Và ngày 03/06/2026 "Ông Tâm" đã thực hiện "Nhắc nhở, đôn đốc" trên "việc chậm của ông Sơn" với:
        | Văn bản | 61-CV/ĐU |

    Tình huống: “Nhắc nhở tiếp” bị từ chối: không có thẩm quyền
      Biết "Bà Thu" là "Hệ thống" của "Đảng ủy phường Hoa Sữa"
      Khi "Bà Thu" thử "Nhắc nhở tiếp" trên "việc chậm của ông Sơn"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"

    Tình huống: “Nhắc nhở tiếp” khi “Đã nhắc nhở” bị từ chối
      Khi "Ông Sơn" thay mặt "Văn phòng cấp ủy" thử "Nhắc nhở tiếp" trên "việc chậm của ông Sơn"
      Thì bị từ chối vì "thiếu: văn bản (số, ngày)"

  Quy tắc: Hồ sơ “Nhắc nhở, phê bình đơn vị, cá nhân chậm” ở trạng thái “Đã phê bình”

    Bối cảnh:
      Biết "Ông Sơn" là "Người đứng đầu" của "Trung tâm Văn hóa phường Hoa Sữa"
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
      Và ngày 10/06/2026 "Bà Lan" thay mặt "Cấp ủy" đã thực hiện "Phê bình" trên "việc chậm của ông Sơn" với:
        | Lý do             | Bỏ trực khi có bão |
        | Văn bản           | 65-TB/ĐU           |
        | Việc nghiêm trọng | có                 |
        | Chữ ký            | Ông Tâm            |

    Tình huống: “Chuyển Ủy ban Kiểm tra” bị từ chối: không có thẩm quyền
      Biết "Bà Thu" là "Hệ thống" của "Đảng ủy phường Hoa Sữa"
      Khi "Bà Thu" thử "Chuyển Ủy ban Kiểm tra" trên "việc chậm của ông Sơn"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"

    Tình huống: “Kiểm điểm trách nhiệm” bị từ chối: không có thẩm quyền
      Biết "Bà Thu" là "Hệ thống" của "Đảng ủy phường Hoa Sữa"
      Khi "Bà Thu" thử "Kiểm điểm trách nhiệm" trên "việc chậm của ông Sơn"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"

    Tình huống: “Kiểm điểm trách nhiệm” khi “Đã phê bình” bị từ chối
      Khi "Bà Lan" thay mặt "Cấp ủy" thử "Kiểm điểm trách nhiệm" trên "việc chậm của ông Sơn"
      Thì bị từ chối vì "thiếu: biên bản"

    Tình huống: “Chuyển Ủy ban Kiểm tra” khi “Đã phê bình” bị từ chối
      Khi "Bà Lan" thay mặt "Cấp ủy" thử "Chuyển Ủy ban Kiểm tra" trên "việc chậm của ông Sơn"
      Thì bị từ chối vì "thiếu: lý do"
      Và bị từ chối vì "thiếu: Dấu hiệu vi phạm"
      Và bị từ chối vì "thiếu: Ủy ban Kiểm tra được chuyển đến"
      Và bị từ chối vì "thiếu: Cấp tiến hành kiểm tra"

    Tình huống: “Chuyển Ủy ban Kiểm tra” khi “Đã phê bình” bị từ chối, trường hợp 2
      Khi "Bà Lan" thay mặt "Cấp ủy" thử "Chuyển Ủy ban Kiểm tra" trên "việc chậm của ông Sơn"
      Thì bị từ chối vì "thiếu: văn bản (số, ngày)"

  Quy tắc: Thời hạn

    Bối cảnh:
      Biết "Ông Sơn" là "Người đứng đầu" của "Trung tâm Văn hóa phường Hoa Sữa"
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
      Và hôm nay là ngày 05/06/2026
      Và "Ông Sơn" đã thực hiện "Giải trình" trên "việc chậm của ông Sơn" với:
        | Nguyên nhân chậm             | do chủ quan       |
        | Nội dung giải trình, cam kết | Nộp trước ngày 10 |

    Tình huống: Không quá hạn “Giải trình sau nhắc nhở”: “Giải trình”
      Khi đến ngày 11/06/2026
      Thì hồ sơ "việc chậm của ông Sơn" không quá hạn "Giải trình sau nhắc nhở"
