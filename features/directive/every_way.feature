# language: vi
Tính năng: Triển khai chỉ thị: từ tổ chức thực hiện đến tổng kết

  Bối cảnh:
    Biết hôm nay là ngày 05/01/2026
    Và "Bà Thúy" là "Văn phòng cấp ủy" của "Thành ủy Sông Mây"
    Và "Ông Phúc" là "Cơ quan, đơn vị giải quyết" của "Ban Tuyên giáo và Dân vận Thành ủy Sông Mây"
    Và "Ông Thái" là "Ủy ban Kiểm tra" của "Thành ủy Sông Mây"
    Và có tổ chức "Đảng ủy Sở Y tế Sông Mây"
    Và hồ sơ "chỉ thị về nêu gương" thuộc loại "Triển khai chỉ thị, kết luận của cấp trên" do "Bà Thúy" mở ngày 05/01/2026 với:
      | Cấp ủy triển khai             | Thành ủy Sông Mây              |
      | Loại văn bản của cấp trên     | kết luận                       |
      | Số, ngày văn bản của cấp trên | Kết luận số 7 ngày 02/01/2026  |
      | Trích yếu                     | Nâng cao trách nhiệm nêu gương |
      | Hạn sơ kết                    | 30/06/2026                     |
      | Hạn tổng kết                  | 15/12/2026                     |
    Và ngày 06/01/2026 "Bà Thúy" thay mặt "Cấp ủy" đã thực hiện "Giao cơ quan tham mưu" trên "chỉ thị về nêu gương" với:
      | Cơ quan tham mưu | Ban Tuyên giáo và Dân vận Thành ủy Sông Mây |
    Và ngày 12/01/2026 "Ông Phúc" đã thực hiện "Trình dự thảo" trên "chỉ thị về nêu gương" với:
      | Báo cáo | Tờ trình dự thảo kế hoạch |
    Và ngày 15/01/2026 "Bà Thúy" thay mặt "Cấp ủy" đã thực hiện "Ban hành kế hoạch, hướng dẫn" trên "chỉ thị về nêu gương" với:
      | Văn bản | 8-KH/TU |
    Và ngày 16/01/2026 "Bà Thúy" đã thực hiện "Giao đơn vị xây dựng kế hoạch" trên "chỉ thị về nêu gương" với:
      | Đơn vị phải xây dựng kế hoạch | Đảng ủy Sở Y tế Sông Mây              |
      | Nhiệm vụ giao đơn vị          | Rà soát chuẩn mực đạo đức nghề nghiệp |
    Và "kế hoạch Sở Y tế" là hồ sơ "Kế hoạch của đơn vị thực hiện chỉ thị, kết luận" phát sinh từ "chỉ thị về nêu gương"

  Quy tắc: Chỉ cấp ủy hoặc văn phòng tổ chức thực hiện

    Tình huống: Cơ quan tham mưu tự tổ chức thực hiện
      Khi "Ông Phúc" thử "Tổ chức thực hiện" trên "chỉ thị về nêu gương"
      Thì bị từ chối vì "không có thẩm quyền"

    Tình huống: Ban Thường vụ tự tổ chức thực hiện
      Biết "Bà Mai" là "Ban Thường vụ" của "Thành ủy Sông Mây"
      Khi "Bà Mai" thử "Tổ chức thực hiện" trên "chỉ thị về nêu gương"
      Thì bị từ chối vì "không có thẩm quyền"

  Quy tắc: Khi đang thực hiện thì đôn đốc, kiểm tra, giao thêm đơn vị, rồi sơ kết

    Bối cảnh:
      Biết ngày 19/01/2026 "Bà Thúy" đã thực hiện "Tổ chức thực hiện" trên "chỉ thị về nêu gương"

    Tình huống: Giao thêm đơn vị
      Khi "Bà Thúy" thực hiện "Giao đơn vị xây dựng kế hoạch" trên "chỉ thị về nêu gương" với:
        | Đơn vị phải xây dựng kế hoạch | Ban Tuyên giáo và Dân vận Thành ủy Sông Mây |
        | Nhiệm vụ giao đơn vị          | Biên soạn tài liệu                          |
      Thì hồ sơ "chỉ thị về nêu gương" có "Số đơn vị được giao" là "2"

    Tình huống: Đôn đốc các đơn vị
      Khi "Bà Thúy" thực hiện "Đôn đốc" trên "chỉ thị về nêu gương"
      Thì hồ sơ "chỉ thị về nêu gương" ở trạng thái "Đang thực hiện"

    Tình huống: Quá hạn sơ kết
      Khi đến ngày 01/07/2026
      Thì hồ sơ "chỉ thị về nêu gương" quá hạn "Hạn sơ kết"

    Tình huống: Cơ quan tham mưu đôn đốc
      Khi "Ông Phúc" thử "Đôn đốc" trên "chỉ thị về nêu gương"
      Thì bị từ chối vì "không có thẩm quyền"

    Tình huống: Ban Thường vụ đôn đốc
      Biết "Bà Mai" là "Ban Thường vụ" của "Thành ủy Sông Mây"
      Khi "Bà Mai" thử "Đôn đốc" trên "chỉ thị về nêu gương"
      Thì bị từ chối vì "không có thẩm quyền"

    Tình huống: Kiểm tra một đơn vị
      Khi "Ông Thái" thực hiện "Kiểm tra, giám sát đơn vị" trên "chỉ thị về nêu gương" với:
        | Đơn vị được kiểm tra | Đảng ủy Sở Y tế Sông Mây |
        | Biên bản             | Biên bản kiểm tra        |
      Thì hồ sơ "chỉ thị về nêu gương" ở trạng thái "Đang thực hiện"

    Tình huống: Cơ quan tham mưu kiểm tra, không có biên bản
      Khi "Ông Phúc" thử "Kiểm tra, giám sát đơn vị" trên "chỉ thị về nêu gương"
      Thì bị từ chối vì "không có thẩm quyền"
      Và bị từ chối vì "thiếu: Đơn vị được kiểm tra"
      Và bị từ chối vì "thiếu: biên bản"

    Tình huống: Văn phòng cấp ủy không kiểm tra thay Ủy ban Kiểm tra
      Khi "Bà Thúy" thử "Kiểm tra, giám sát đơn vị" trên "chỉ thị về nêu gương" với:
        | Đơn vị được kiểm tra | Đảng ủy Sở Y tế Sông Mây |
        | Biên bản             | Biên bản kiểm tra        |
      Thì bị từ chối vì "không có thẩm quyền"

    Tình huống: Cơ quan tham mưu sơ kết, không có báo cáo
      Khi "Ông Phúc" thử "Sơ kết" trên "chỉ thị về nêu gương"
      Thì bị từ chối vì "không có thẩm quyền"
      Và bị từ chối vì "thiếu: báo cáo"

    Tình huống: Văn phòng cấp ủy không tự sơ kết khi cấp ủy chưa giao
      Khi "Bà Thúy" thử "Sơ kết" trên "chỉ thị về nêu gương" với:
        | Báo cáo | Báo cáo sơ kết |
      Thì bị từ chối vì "không có thẩm quyền"

    Tình huống: Thay bằng văn bản khác khi kế hoạch của đơn vị đã dừng
      Biết ngày 02/02/2026 "Bà Thúy" thay mặt "Cấp ủy" đã thực hiện "Dừng thực hiện" trên "kế hoạch Sở Y tế" với:
        | Lý do   | Có văn bản mới |
        | Văn bản | 12-CV/TU       |
      Khi "Bà Thúy" thay mặt "Cấp ủy" thực hiện "Thay bằng văn bản khác" trên "chỉ thị về nêu gương" với:
        | Lý do   | Có kết luận mới |
        | Văn bản | 13-QĐ/TU        |
      Thì hồ sơ "chỉ thị về nêu gương" ở trạng thái "Được thay bằng văn bản khác"

  Quy tắc: Sau sơ kết vẫn đôn đốc, giao thêm; tổng kết khi mọi kế hoạch của đơn vị đã kết thúc

    Bối cảnh:
      Biết ngày 19/01/2026 "Bà Thúy" đã thực hiện "Tổ chức thực hiện" trên "chỉ thị về nêu gương"
      Và ngày 25/05/2026 "Ông Thái" đã thực hiện "Kiểm tra, giám sát đơn vị" trên "chỉ thị về nêu gương" với:
        | Đơn vị được kiểm tra | Đảng ủy Sở Y tế Sông Mây |
        | Biên bản             | Biên bản kiểm tra        |
      Và ngày 30/06/2026 "Bà Thúy" thay mặt "Cấp ủy" đã thực hiện "Sơ kết" trên "chỉ thị về nêu gương" với:
        | Báo cáo | Báo cáo sơ kết |

    Tình huống: Đôn đốc sau sơ kết
      Khi "Bà Thúy" thực hiện "Đôn đốc" trên "chỉ thị về nêu gương"
      Thì hồ sơ "chỉ thị về nêu gương" ở trạng thái "Đã sơ kết"

    Tình huống: Kiểm tra sau sơ kết
      Khi "Ông Thái" thực hiện "Kiểm tra, giám sát đơn vị" trên "chỉ thị về nêu gương" với:
        | Đơn vị được kiểm tra | Đảng ủy Sở Y tế Sông Mây  |
        | Biên bản             | Biên bản kiểm tra lần hai |
      Thì hồ sơ "chỉ thị về nêu gương" ở trạng thái "Đã sơ kết"

    Tình huống: Giao thêm đơn vị sau sơ kết
      Khi "Bà Thúy" thực hiện "Giao đơn vị xây dựng kế hoạch" trên "chỉ thị về nêu gương" với:
        | Đơn vị phải xây dựng kế hoạch | Ban Tuyên giáo và Dân vận Thành ủy Sông Mây |
        | Nhiệm vụ giao đơn vị          | Biên soạn tài liệu                          |
      Thì hồ sơ "chỉ thị về nêu gương" có "Số đơn vị được giao" là "2"

    Tình huống: Cơ quan tham mưu chuẩn bị tổng kết, không có văn bản
      Khi "Ông Phúc" thử "Chuẩn bị tổng kết" trên "chỉ thị về nêu gương"
      Thì bị từ chối vì "không có thẩm quyền"
      Và bị từ chối vì "thiếu: văn bản"

    Tình huống: Văn phòng cấp ủy không tự chuẩn bị tổng kết khi cấp ủy chưa giao
      Khi "Bà Thúy" thử "Chuẩn bị tổng kết" trên "chỉ thị về nêu gương" với:
        | Văn bản | 90-CV/TU |
      Thì bị từ chối vì "không có thẩm quyền"

    Tình huống: Thay văn bản sau sơ kết
      Biết ngày 06/07/2026 "Bà Thúy" thay mặt "Cấp ủy" đã thực hiện "Dừng thực hiện" trên "kế hoạch Sở Y tế" với:
        | Lý do   | Có văn bản mới |
        | Văn bản | 42-CV/TU       |
      Khi "Bà Thúy" thay mặt "Cấp ủy" thực hiện "Thay bằng văn bản khác" trên "chỉ thị về nêu gương" với:
        | Lý do   | Có kết luận mới |
        | Văn bản | 43-QĐ/TU        |
      Thì hồ sơ "chỉ thị về nêu gương" ở trạng thái "Được thay bằng văn bản khác"

    Tình huống: Thay văn bản khi đang tổng kết
      Biết ngày 06/07/2026 "Bà Thúy" thay mặt "Cấp ủy" đã thực hiện "Dừng thực hiện" trên "kế hoạch Sở Y tế" với:
        | Lý do   | Có văn bản mới |
        | Văn bản | 42-CV/TU       |
      Và ngày 01/12/2026 "Bà Thúy" thay mặt "Cấp ủy" đã thực hiện "Chuẩn bị tổng kết" trên "chỉ thị về nêu gương" với:
        | Văn bản | 90-CV/TU |
      Khi "Bà Thúy" thay mặt "Cấp ủy" thực hiện "Thay bằng văn bản khác" trên "chỉ thị về nêu gương" với:
        | Lý do   | Có kết luận mới |
        | Văn bản | 91-QĐ/TU        |
      Thì hồ sơ "chỉ thị về nêu gương" ở trạng thái "Được thay bằng văn bản khác"

    Tình huống: Cơ quan tham mưu tự tổng kết, không có báo cáo
      Biết ngày 01/12/2026 "Bà Thúy" thay mặt "Cấp ủy" đã thực hiện "Chuẩn bị tổng kết" trên "chỉ thị về nêu gương" với:
        | Văn bản | 90-CV/TU |
      Khi "Ông Phúc" thử "Tổng kết" trên "chỉ thị về nêu gương"
      Thì bị từ chối vì "không có thẩm quyền"
      Và bị từ chối vì "thiếu: báo cáo"

    Tình huống: Văn phòng cấp ủy không tự tổng kết khi cấp ủy chưa giao
      Biết ngày 06/07/2026 "Bà Thúy" thay mặt "Cấp ủy" đã thực hiện "Dừng thực hiện" trên "kế hoạch Sở Y tế" với:
        | Lý do   | Đơn vị sáp nhập |
        | Văn bản | 42-CV/TU        |
      Và ngày 01/12/2026 "Bà Thúy" thay mặt "Cấp ủy" đã thực hiện "Chuẩn bị tổng kết" trên "chỉ thị về nêu gương" với:
        | Văn bản | 90-CV/TU |
      Khi "Bà Thúy" thử "Tổng kết" trên "chỉ thị về nêu gương" với:
        | Báo cáo | Báo cáo tổng kết |
      Thì bị từ chối vì "không có thẩm quyền"

    Tình huống: Tổng kết đúng hạn
      Biết ngày 06/07/2026 "Bà Thúy" thay mặt "Cấp ủy" đã thực hiện "Dừng thực hiện" trên "kế hoạch Sở Y tế" với:
        | Lý do   | Đơn vị sáp nhập |
        | Văn bản | 42-CV/TU        |
      Và ngày 01/12/2026 "Bà Thúy" thay mặt "Cấp ủy" đã thực hiện "Chuẩn bị tổng kết" trên "chỉ thị về nêu gương" với:
        | Văn bản | 90-CV/TU |
      Và hôm nay là ngày 15/12/2026
      Khi "Bà Thúy" thay mặt "Cấp ủy" thực hiện "Tổng kết" trên "chỉ thị về nêu gương" với:
        | Báo cáo | Báo cáo tổng kết |
      Thì hồ sơ "chỉ thị về nêu gương" ở trạng thái "Đã tổng kết"
      Và hạn "Hạn tổng kết" của "chỉ thị về nêu gương" đã được thực hiện đúng hạn
