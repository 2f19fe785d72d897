# language: vi
Tính năng: Lập kế hoạch, mở và tổng kết đợt học tập

  Bối cảnh:
    Biết hôm nay là ngày 03/02/2020
    Và "Bà Lan" là "Văn phòng cấp ủy" của "Đảng ủy phường Hoa Sữa"
    Và "Bà Thu" là "Chi ủy, bí thư chi bộ" của "Chi bộ khu dân cư số 3"
    Và "Ông An" là "Người đứng đầu" của "Đảng ủy phường Hoa Sữa"
    Và "Bà Yến" là "Chi bộ" của "Chi bộ khu dân cư số 3"
    Và hồ sơ "đợt học năm 2020" thuộc loại "Đợt học tập, quán triệt chuyên đề" do "Bà Lan" mở ngày 03/02/2020 với:
      | Cấp ủy tổ chức đợt học tập | Đảng ủy phường Hoa Sữa                                           |
      | Chủ đề, văn bản học tập    | Chuyên đề năm 2020                                               |
      | Chuyên đề bắt buộc         | Đại đoàn kết toàn dân tộc; Xây dựng chi bộ trong sạch, vững mạnh |
      | Cách định ngày             | phải xong trước ngày                                             |
      | Ngày nêu trong kế hoạch    | 15/03/2020                                                       |

  Quy tắc: "Trước ngày 15-3" thì ngày 14-3 là ngày cuối; "đến hết ngày 15-3" thì ngày 15-3 còn kịp

    @S37
    Tình huống: Kế hoạch ghi phải xong trước ngày
      Khi "Bà Lan" thực hiện "Mở đợt học tập" trên "đợt học năm 2020" với:
        | Ngày chốt danh sách                  | 03/02/2020     |
        | Cán bộ chủ chốt thuộc diện học tập   | Ông An         |
        | Cán bộ, đảng viên thuộc diện học tập | Ông An; Bà Yến |
        | Văn bản                              | 26-HD/ĐU       |
      Thì hạn "Phải học xong trước ngày" của "đợt học năm 2020" là ngày 14/03/2020
      Và giải thích hạn "Phải học xong trước ngày" của "đợt học năm 2020" có nhắc "14/3/2020"

    @S37
    Tình huống: Kế hoạch ghi đến hết ngày
      Biết hồ sơ "đợt học bổ sung" thuộc loại "Đợt học tập, quán triệt chuyên đề" do "Bà Lan" mở ngày 03/02/2020 với:
        | Cấp ủy tổ chức đợt học tập | Đảng ủy phường Hoa Sữa  |
        | Chủ đề, văn bản học tập    | Nghị quyết của Thành ủy |
        | Chuyên đề bắt buộc         | Nghị quyết của Thành ủy |
        | Cách định ngày             | đến hết ngày            |
        | Ngày nêu trong kế hoạch    | 15/03/2020              |
      Khi "Bà Lan" thực hiện "Mở đợt học tập" trên "đợt học bổ sung" với:
        | Ngày chốt danh sách                  | 03/02/2020     |
        | Cán bộ chủ chốt thuộc diện học tập   | Ông An         |
        | Cán bộ, đảng viên thuộc diện học tập | Ông An; Bà Yến |
        | Văn bản                              | 27-HD/ĐU       |
      Thì hạn "Phải học xong trước ngày" của "đợt học bổ sung" là ngày 15/03/2020

    Tình huống: Ngày phải xong đã qua
      Khi "Bà Lan" thử mở hồ sơ "đợt học muộn" thuộc loại "Đợt học tập, quán triệt chuyên đề" với:
        | Cấp ủy tổ chức đợt học tập | Đảng ủy phường Hoa Sữa    |
        | Chủ đề, văn bản học tập    | Chuyên đề năm 2020        |
        | Chuyên đề bắt buộc         | Đại đoàn kết toàn dân tộc |
        | Cách định ngày             | phải xong trước ngày      |
        | Ngày nêu trong kế hoạch    | 03/02/2020                |
      Thì bị từ chối vì "Ngày nêu trong kế hoạch"

    Tình huống: Kế hoạch không nêu chuyên đề bắt buộc
      Khi "Bà Lan" thử mở hồ sơ "đợt học thiếu chuyên đề" thuộc loại "Đợt học tập, quán triệt chuyên đề" với:
        | Cấp ủy tổ chức đợt học tập | Đảng ủy phường Hoa Sữa |
        | Chủ đề, văn bản học tập    | Chuyên đề năm 2020     |
        | Cách định ngày             | đến hết ngày           |
        | Ngày nêu trong kế hoạch    | 31/03/2020             |
      Thì bị từ chối vì "thiếu: Chuyên đề bắt buộc"

    Tình huống: Chi bộ không mở đợt học tập của Đảng ủy
      Khi "Bà Thu" thử mở hồ sơ "đợt học của chi bộ" thuộc loại "Đợt học tập, quán triệt chuyên đề" với:
        | Cấp ủy tổ chức đợt học tập | Đảng ủy phường Hoa Sữa    |
        | Chủ đề, văn bản học tập    | Chuyên đề năm 2020        |
        | Chuyên đề bắt buộc         | Đại đoàn kết toàn dân tộc |
        | Cách định ngày             | đến hết ngày              |
        | Ngày nêu trong kế hoạch    | 31/03/2020                |
      Thì bị từ chối vì "không có thẩm quyền"

    Tình huống: Ban tuyên giáo và dân vận lập kế hoạch đợt học tập
      Biết hôm nay là ngày 03/03/2026
      Và "Bà Hà" là "Ban Tuyên giáo và Dân vận" của "Đảng ủy phường Hoa Sữa"
      Khi "Bà Hà" mở hồ sơ "đợt học quý II" thuộc loại "Đợt học tập, quán triệt chuyên đề" với:
        | Cấp ủy tổ chức đợt học tập | Đảng ủy phường Hoa Sữa    |
        | Chủ đề, văn bản học tập    | Nghị quyết của Thành ủy   |
        | Chuyên đề bắt buộc         | Đại đoàn kết toàn dân tộc |
        | Cách định ngày             | đến hết ngày              |
        | Ngày nêu trong kế hoạch    | 30/06/2026                |
      Thì hồ sơ "đợt học quý II" có "Phải học xong trước ngày" là "01/07/2026"

  Quy tắc: Danh sách được chốt khi mở đợt, không chốt theo một ngày chưa đến

    Tình huống: Chốt danh sách theo ngày chưa đến
      Khi "Bà Lan" thử "Mở đợt học tập" trên "đợt học năm 2020" với:
        | Ngày chốt danh sách                  | 10/02/2020     |
        | Cán bộ chủ chốt thuộc diện học tập   | Ông An         |
        | Cán bộ, đảng viên thuộc diện học tập | Ông An; Bà Yến |
        | Văn bản                              | 26-HD/ĐU       |
      Thì bị từ chối vì "Ngày chốt danh sách"

    Tình huống: Mở đợt mà không có danh sách
      Khi "Bà Lan" thử "Mở đợt học tập" trên "đợt học năm 2020" với:
        | Ngày chốt danh sách | 03/02/2020 |
        | Văn bản             | 26-HD/ĐU   |
      Thì bị từ chối vì "thiếu: Cán bộ chủ chốt thuộc diện học tập"
      Và bị từ chối vì "thiếu: Cán bộ, đảng viên thuộc diện học tập"

    Tình huống: Người đứng đầu không tự mở đợt thay văn phòng cấp ủy
      Khi "Ông An" thử "Mở đợt học tập" trên "đợt học năm 2020" với:
        | Ngày chốt danh sách                  | 03/02/2020     |
        | Cán bộ chủ chốt thuộc diện học tập   | Ông An         |
        | Cán bộ, đảng viên thuộc diện học tập | Ông An; Bà Yến |
        | Văn bản                              | 26-HD/ĐU       |
      Thì bị từ chối vì "không có thẩm quyền"
