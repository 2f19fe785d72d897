# language: vi
Tính năng: Đợt học tập, quán triệt chuyên đề: mọi bước, mọi trường hợp bị từ chối

  Bối cảnh:
    Biết hôm nay là ngày 03/02/2020
    Và "Bà Lan" là "Văn phòng cấp ủy" của "Đảng ủy phường Hoa Sữa"
    Và "Bà Thu" là "Chi ủy, bí thư chi bộ" của "Chi bộ khu dân cư số 3"
    Và "Ông An" là "Người đứng đầu" của "Đảng ủy phường Hoa Sữa"

  Quy tắc: Mở hồ sơ

    Tình huống: “Lập kế hoạch đợt học tập” bị từ chối: thiếu thông tin, giấy tờ
      Khi "Bà Lan" thử mở hồ sơ "đợt học năm 2020" thuộc loại "Đợt học tập, quán triệt chuyên đề" với:
        | Cấp ủy tổ chức đợt học tập | Đảng ủy phường Hoa Sữa |
      Thì bị từ chối vì "thiếu: Chủ đề, văn bản học tập"
      Và bị từ chối vì "thiếu: Cách định ngày"
      Và bị từ chối vì "thiếu: Ngày nêu trong kế hoạch"

    Tình huống: “Lập kế hoạch đợt học tập” bị từ chối: thiếu thông tin, giấy tờ, trường hợp 2
      Khi "Bà Lan" thử mở hồ sơ "đợt học năm 2020" thuộc loại "Đợt học tập, quán triệt chuyên đề" với:
        | Chủ đề, văn bản học tập | Chuyên đề năm 2020        |
        | Chuyên đề bắt buộc      | Đại đoàn kết toàn dân tộc |
        | Cách định ngày          | phải xong trước ngày      |
        | Ngày nêu trong kế hoạch | 15/03/2020                |
      Thì bị từ chối vì "thiếu: Cấp ủy tổ chức đợt học tập"

    Tình huống: “Lập kế hoạch đợt học tập” bị từ chối
      Khi "Bà Lan" thử mở hồ sơ "đợt học năm 2020" thuộc loại "Đợt học tập, quán triệt chuyên đề" với:
        | Cấp ủy tổ chức đợt học tập | Đảng ủy phường Hoa Sữa    |
        | Chuyên đề bắt buộc         | Đại đoàn kết toàn dân tộc |
        | Cách định ngày             | phải xong trước ngày      |
        | Ngày nêu trong kế hoạch    | 15/03/2020                |
      Thì bị từ chối vì "thiếu: Chủ đề, văn bản học tập"

    Tình huống: “Lập kế hoạch đợt học tập” bị từ chối, trường hợp 2
      Khi "Bà Lan" thử mở hồ sơ "đợt học năm 2020" thuộc loại "Đợt học tập, quán triệt chuyên đề" với:
        | Cấp ủy tổ chức đợt học tập | Đảng ủy phường Hoa Sữa |
        | Chủ đề, văn bản học tập    | Chuyên đề năm 2020     |
        | Cách định ngày             | phải xong trước ngày   |
        | Ngày nêu trong kế hoạch    | 15/03/2020             |
      Thì bị từ chối vì "thiếu: Chuyên đề bắt buộc"

  Quy tắc: Hồ sơ “Đợt học tập, quán triệt chuyên đề” ở trạng thái “Đã có kế hoạch”

    Bối cảnh:
      Biết hồ sơ "đợt học năm 2020" thuộc loại "Đợt học tập, quán triệt chuyên đề" do "Bà Lan" mở ngày 03/02/2020 với:
        | Cấp ủy tổ chức đợt học tập | Đảng ủy phường Hoa Sữa    |
        | Chủ đề, văn bản học tập    | Chuyên đề năm 2020        |
        | Chuyên đề bắt buộc         | Đại đoàn kết toàn dân tộc |
        | Cách định ngày             | phải xong trước ngày      |
        | Ngày nêu trong kế hoạch    | 15/03/2020                |

    Tình huống: “Mở đợt học tập” bị từ chối: thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 04/02/2020
      Khi "Bà Lan" thử "Mở đợt học tập" trên "đợt học năm 2020"
      Thì bị từ chối vì "thiếu: Ngày chốt danh sách"
      Và bị từ chối vì "thiếu: văn bản (số, ngày)"

  Quy tắc: Hồ sơ “Đợt học tập, quán triệt chuyên đề” ở trạng thái “Đang triển khai”

    Bối cảnh:
      Biết hồ sơ "đợt học năm 2020" thuộc loại "Đợt học tập, quán triệt chuyên đề" do "Bà Lan" mở ngày 03/02/2020 với:
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

    Tình huống: “Xếp lịch hội nghị” bị từ chối: thiếu thông tin, giấy tờ
      Khi "Bà Lan" thử "Xếp lịch hội nghị" trên "đợt học năm 2020"
      Thì bị từ chối vì "thiếu: Chuyên đề của hội nghị"
      Và bị từ chối vì "thiếu: Ngày tổ chức"

    Tình huống: “Xếp lịch hội nghị” khi “Đang triển khai” bị từ chối
      Khi "Bà Lan" thử "Xếp lịch hội nghị" trên "đợt học năm 2020"
      Thì bị từ chối vì "thiếu: Đơn vị tổ chức hội nghị"

  Quy tắc: Mở hồ sơ, trường hợp 2

    Bối cảnh:
      Biết "Bà Yến" là "Chi bộ" của "Chi bộ khu dân cư số 3"
      Và hồ sơ "đợt học năm 2020" thuộc loại "Đợt học tập, quán triệt chuyên đề" do "Bà Lan" mở ngày 03/02/2020 với:
        | Cấp ủy tổ chức đợt học tập | Đảng ủy phường Hoa Sữa                                           |
        | Chủ đề, văn bản học tập    | Chuyên đề năm 2020                                               |
        | Chuyên đề bắt buộc         | Đại đoàn kết toàn dân tộc; Xây dựng chi bộ trong sạch, vững mạnh |
        | Cách định ngày             | phải xong trước ngày                                             |
        | Ngày nêu trong kế hoạch    | 15/03/2020                                                       |

    Tình huống: “Lập kế hoạch đợt học tập” bị từ chối, trường hợp 3
      Khi "Bà Lan" thử mở hồ sơ "đợt học bổ sung" thuộc loại "Đợt học tập, quán triệt chuyên đề" với:
        | Cấp ủy tổ chức đợt học tập | Đảng ủy phường Hoa Sữa  |
        | Chủ đề, văn bản học tập    | Nghị quyết của Thành ủy |
        | Chuyên đề bắt buộc         | Nghị quyết của Thành ủy |
        | Cách định ngày             | đến hết ngày            |
        | Ngày nêu trong kế hoạch    | 03/02/2020              |
      Thì bị từ chối vì "yêu cầu: ngày nêu trong kế hoạch lớn hơn ngày thực hiện"
      Và bị từ chối vì "yêu cầu: cách định ngày là phải xong trước ngày"

    Tình huống: “Lập kế hoạch đợt học tập” bị từ chối, trường hợp 4
      Khi "Bà Lan" thử mở hồ sơ "đợt học bổ sung" thuộc loại "Đợt học tập, quán triệt chuyên đề" với:
        | Chủ đề, văn bản học tập | Nghị quyết của Thành ủy |
        | Chuyên đề bắt buộc      | Nghị quyết của Thành ủy |
        | Cách định ngày          | đến hết ngày            |
        | Ngày nêu trong kế hoạch | 15/03/2020              |
      Thì bị từ chối vì "thiếu: Cấp ủy tổ chức đợt học tập"

    Tình huống: “Lập kế hoạch đợt học tập” bị từ chối, trường hợp 5
      Khi "Bà Lan" thử mở hồ sơ "đợt học bổ sung" thuộc loại "Đợt học tập, quán triệt chuyên đề" với:
        | Cấp ủy tổ chức đợt học tập | Đảng ủy phường Hoa Sữa  |
        | Chuyên đề bắt buộc         | Nghị quyết của Thành ủy |
        | Cách định ngày             | đến hết ngày            |
        | Ngày nêu trong kế hoạch    | 15/03/2020              |
      Thì bị từ chối vì "thiếu: Chủ đề, văn bản học tập"
