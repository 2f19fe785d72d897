# language: vi
Tính năng: Xếp lịch hội nghị, rà soát và tổng kết đợt học tập

  Bối cảnh:
    Biết hôm nay là ngày 03/02/2020
    Và "Bà Lan" là "Văn phòng cấp ủy" của "Đảng ủy phường Hoa Sữa"
    Và "Bà Thu" là "Chi ủy, bí thư chi bộ" của "Chi bộ khu dân cư số 3"
    Và "Ông An" là "Người đứng đầu" của "Đảng ủy phường Hoa Sữa"
    Và hồ sơ "đợt học năm 2020" thuộc loại "Đợt học tập, quán triệt chuyên đề" do "Bà Lan" mở ngày 03/02/2020 với:
      | Cấp ủy tổ chức đợt học tập | Đảng ủy phường Hoa Sữa    |
      | Chủ đề, văn bản học tập    | Chuyên đề năm 2020        |
      | Chuyên đề bắt buộc         | Đại đoàn kết toàn dân tộc |
      | Cách định ngày             | phải xong trước ngày      |
      | Ngày nêu trong kế hoạch    | 15/03/2020                |
    Và ngày 04/02/2020 "Bà Lan" đã thực hiện "Mở đợt học tập" trên "đợt học năm 2020" với:
      | Ngày chốt danh sách                  | 03/02/2020     |
      | Cán bộ chủ chốt thuộc diện học tập   | Ông An         |
      | Cán bộ, đảng viên thuộc diện học tập | Ông An; Bà Thu |
      | Văn bản                              | 26-HD/ĐU       |

  Quy tắc: Hội nghị trong đợt chỉ học các chuyên đề của đợt, vào ngày chưa qua

    Tình huống: Xếp lịch một hội nghị
      Khi "Bà Lan" thực hiện "Xếp lịch hội nghị" trên "đợt học năm 2020" với:
        | Chuyên đề của hội nghị  | Đại đoàn kết toàn dân tộc |
        | Đơn vị tổ chức hội nghị | Đảng ủy phường Hoa Sữa    |
        | Ngày tổ chức            | 20/02/2020                |
      Thì hồ sơ "đợt học năm 2020" có 1 hồ sơ "Hội nghị học tập chuyên đề; tọa đàm, nói chuyện chuyên đề" ở trạng thái "Đã có lịch"

    Tình huống: Chuyên đề không thuộc đợt
      Khi "Bà Lan" thử "Xếp lịch hội nghị" trên "đợt học năm 2020" với:
        | Chuyên đề của hội nghị  | Chuyển đổi số          |
        | Đơn vị tổ chức hội nghị | Đảng ủy phường Hoa Sữa |
        | Ngày tổ chức            | 20/02/2020             |
      Thì bị từ chối vì "Chuyên đề của hội nghị"

    Tình huống: Ngày tổ chức đã qua
      Khi "Bà Lan" thử "Xếp lịch hội nghị" trên "đợt học năm 2020" với:
        | Chuyên đề của hội nghị  | Đại đoàn kết toàn dân tộc |
        | Đơn vị tổ chức hội nghị | Đảng ủy phường Hoa Sữa    |
        | Ngày tổ chức            | 03/02/2020                |
      Thì bị từ chối vì "Ngày tổ chức"

    Tình huống: Xếp thêm hội nghị khi đang rà soát
      Biết ngày 02/03/2020 "Bà Lan" đã thực hiện "Rà soát người chưa học" trên "đợt học năm 2020"
      Khi "Bà Lan" thực hiện "Xếp lịch hội nghị" trên "đợt học năm 2020" với:
        | Chuyên đề của hội nghị  | Đại đoàn kết toàn dân tộc |
        | Đơn vị tổ chức hội nghị | Chi bộ khu dân cư số 3    |
        | Ngày tổ chức            | 10/03/2020                |
      Thì hồ sơ "đợt học năm 2020" ở trạng thái "Rà soát, học bù"

    Tình huống: Xếp lịch mà không nêu đơn vị tổ chức
      Khi "Bà Lan" thử "Xếp lịch hội nghị" trên "đợt học năm 2020" với:
        | Chuyên đề của hội nghị | Đại đoàn kết toàn dân tộc |
        | Ngày tổ chức           | 20/02/2020                |
      Thì bị từ chối vì "thiếu: Đơn vị tổ chức hội nghị"

    Tình huống: Người đứng đầu không xếp lịch thay văn phòng cấp ủy
      Khi "Ông An" thử "Xếp lịch hội nghị" trên "đợt học năm 2020" với:
        | Chuyên đề của hội nghị  | Đại đoàn kết toàn dân tộc |
        | Đơn vị tổ chức hội nghị | Đảng ủy phường Hoa Sữa    |
        | Ngày tổ chức            | 20/02/2020                |
      Thì bị từ chối vì "không có thẩm quyền"

  Quy tắc: Rà soát xong và mọi hội nghị đã xác nhận danh sách hoặc đã hủy thì mới tổng kết

    Tình huống: Tổng kết đợt học tập
      Biết ngày 02/03/2020 "Bà Lan" đã thực hiện "Rà soát người chưa học" trên "đợt học năm 2020"
      Và hôm nay là ngày 13/03/2020
      Khi "Bà Lan" thực hiện "Tổng kết đợt học tập" trên "đợt học năm 2020" với:
        | Báo cáo | Báo cáo tổng kết đợt học |
      Thì hồ sơ "đợt học năm 2020" ở trạng thái "Đã tổng kết"
      Và hồ sơ "đợt học năm 2020" không quá hạn "Phải học xong trước ngày"

    @S37
    Tình huống: Tổng kết đúng vào ngày 15-3 là trễ
      Biết ngày 02/03/2020 "Bà Lan" đã thực hiện "Rà soát người chưa học" trên "đợt học năm 2020"
      Và hôm nay là ngày 15/03/2020
      Khi "Bà Lan" thực hiện "Tổng kết đợt học tập" trên "đợt học năm 2020" với:
        | Báo cáo | Báo cáo tổng kết đợt học |
      Thì hồ sơ "đợt học năm 2020" quá hạn "Phải học xong trước ngày"

    Tình huống: Còn hội nghị chưa xác nhận danh sách
      Biết "Bà Lan" đã thực hiện "Xếp lịch hội nghị" trên "đợt học năm 2020" với:
        | Chuyên đề của hội nghị  | Đại đoàn kết toàn dân tộc |
        | Đơn vị tổ chức hội nghị | Đảng ủy phường Hoa Sữa    |
        | Ngày tổ chức            | 20/02/2020                |
      Và ngày 02/03/2020 "Bà Lan" đã thực hiện "Rà soát người chưa học" trên "đợt học năm 2020"
      Khi "Bà Lan" thử "Tổng kết đợt học tập" trên "đợt học năm 2020" với:
        | Báo cáo | Báo cáo tổng kết đợt học |
      Thì bị từ chối vì "liên quan đã kết thúc"

    Tình huống: Chưa rà soát mà tổng kết
      Khi "Bà Lan" thử "Tổng kết đợt học tập" trên "đợt học năm 2020" với:
        | Báo cáo | Báo cáo tổng kết đợt học |
      Thì bị từ chối vì "khi hồ sơ ở trạng thái “Đang triển khai”"

    Tình huống: Tổng kết mà không có báo cáo
      Biết ngày 02/03/2020 "Bà Lan" đã thực hiện "Rà soát người chưa học" trên "đợt học năm 2020"
      Khi "Bà Lan" thử "Tổng kết đợt học tập" trên "đợt học năm 2020"
      Thì bị từ chối vì "thiếu: báo cáo"

    Tình huống: Người đứng đầu không rà soát thay văn phòng cấp ủy
      Khi "Ông An" thử "Rà soát người chưa học" trên "đợt học năm 2020"
      Thì bị từ chối vì "không có thẩm quyền"

    Tình huống: Người đứng đầu không tổng kết thay văn phòng cấp ủy
      Biết ngày 02/03/2020 "Bà Lan" đã thực hiện "Rà soát người chưa học" trên "đợt học năm 2020"
      Khi "Ông An" thử "Tổng kết đợt học tập" trên "đợt học năm 2020" với:
        | Báo cáo | Báo cáo tổng kết đợt học |
      Thì bị từ chối vì "không có thẩm quyền"
