# language: vi
Tính năng: Tỷ lệ học tập tính theo người, không tính theo lượt

  Bối cảnh:
    Biết hôm nay là ngày 03/02/2020
    Và "Bà Lan" là "Văn phòng cấp ủy" của "Đảng ủy phường Hoa Sữa"
    Và "Bà Thu" là "Chi ủy, bí thư chi bộ" của "Chi bộ khu dân cư số 3"
    Và "Ông An" là "Người đứng đầu" của "Đảng ủy phường Hoa Sữa"
    Và "Bà Yến" là "Chi bộ" của "Chi bộ khu dân cư số 3"
    Và hồ sơ "đợt học năm 2020" thuộc loại "Đợt học tập, quán triệt chuyên đề" do "Bà Lan" mở ngày 03/02/2020 với:
      | Cấp ủy tổ chức đợt học tập | Đảng ủy phường Hoa Sữa  |
      | Chủ đề, văn bản học tập    | Chuyên đề năm 2020      |
      | Chuyên đề bắt buộc         | Đại đoàn kết; Nêu gương |
      | Cách định ngày             | phải xong trước ngày    |
      | Ngày nêu trong kế hoạch    | 15/03/2020              |
    Và ngày 04/02/2020 "Bà Lan" đã thực hiện "Mở đợt học tập" trên "đợt học năm 2020" với:
      | Ngày chốt danh sách                  | 03/02/2020     |
      | Cán bộ chủ chốt thuộc diện học tập   | Ông An         |
      | Cán bộ, đảng viên thuộc diện học tập | Ông An; Bà Yến |
      | Văn bản                              | 26-HD/ĐU       |
    Và "Bà Lan" đã thực hiện "Xếp lịch hội nghị" trên "đợt học năm 2020" với:
      | Chuyên đề của hội nghị  | Đại đoàn kết           |
      | Đơn vị tổ chức hội nghị | Đảng ủy phường Hoa Sữa |
      | Ngày tổ chức            | 20/02/2020             |
    Và "hội nghị Đại đoàn kết" là hồ sơ "Hội nghị học tập chuyên đề; tọa đàm, nói chuyện chuyên đề" phát sinh từ "đợt học năm 2020"
    Và "Bà Lan" đã thực hiện "Xếp lịch hội nghị" trên "đợt học năm 2020" với:
      | Chuyên đề của hội nghị  | Nêu gương              |
      | Đơn vị tổ chức hội nghị | Đảng ủy phường Hoa Sữa |
      | Ngày tổ chức            | 15/03/2020             |
    Và "hội nghị Nêu gương" là hồ sơ "Hội nghị học tập chuyên đề; tọa đàm, nói chuyện chuyên đề" phát sinh từ "đợt học năm 2020"
    Và "Bà Lan" đã thực hiện "Triệu tập" trên "hội nghị Đại đoàn kết" với:
      | Người dự            | Ông An                 |
      | Chi bộ của người dự | Chi bộ khu dân cư số 3 |
      | Đối tượng           | cán bộ chủ chốt        |
    Và "ông An học Đại đoàn kết" là hồ sơ "Theo dõi việc học tập của từng người" phát sinh từ "hội nghị Đại đoàn kết"
    Và "Bà Lan" đã thực hiện "Triệu tập" trên "hội nghị Nêu gương" với:
      | Người dự            | Bà Yến                 |
      | Chi bộ của người dự | Chi bộ khu dân cư số 3 |
      | Đối tượng           | cán bộ, đảng viên      |
    Và "bà Yến học Nêu gương" là hồ sơ "Theo dõi việc học tập của từng người" phát sinh từ "hội nghị Nêu gương"
    Và ngày 20/02/2020 "Bà Lan" đã thực hiện "Tổ chức hội nghị" trên "hội nghị Đại đoàn kết"
    Và ngày 20/02/2020 "Bà Lan" đã thực hiện "Điểm danh" trên "ông An học Đại đoàn kết" với:
      | Căn cứ điểm danh | danh sách ký tên |

  Quy tắc: Học đủ mọi chuyên đề bắt buộc thì mới tính một người đã học

    Tình huống: Mới học một trong hai chuyên đề
      Khi đến ngày 21/02/2020
      Thì số liệu "Lượt người dự học tập chuyên đề" là 1
      Và số liệu "Cán bộ chủ chốt: đã học đủ các chuyên đề" là 0 trên 1

    @S37
    Tình huống: Học đủ hai chuyên đề nhưng chuyên đề sau học ngày 15-3
      Biết ngày 15/03/2020 "Bà Lan" đã thực hiện "Tổ chức hội nghị" trên "hội nghị Nêu gương"
      Và ngày 15/03/2020 "Bà Lan" đã thực hiện "Ghi người dự ngoài danh sách triệu tập" trên "hội nghị Nêu gương" với:
        | Người dự            | Ông An                 |
        | Chi bộ của người dự | Chi bộ khu dân cư số 3 |
        | Đối tượng           | cán bộ chủ chốt        |
      Khi đến ngày 16/03/2020
      Thì số liệu "Hội nghị học tập chuyên đề đã tổ chức" là 2
      Và số liệu "Lượt người dự học tập chuyên đề" là 2
      Và số liệu "Cán bộ chủ chốt: đã học đủ các chuyên đề" là 1 trên 1
      Và số liệu "Cán bộ chủ chốt: học đủ và đúng hạn" là 0 trên 1

  Quy tắc: Người được miễn mọi chuyên đề ra khỏi mẫu số và được kê riêng; miễn một chuyên đề thì vẫn phải học chuyên đề kia

    Tình huống: Miễn một trong hai chuyên đề
      Khi "Bà Thu" thực hiện "Miễn" trên "bà Yến học Nêu gương" với:
        | Lý do | Đang điều trị dài ngày |
      Thì số liệu "Cán bộ, đảng viên: đã học đủ các chuyên đề" là 0 trên 2
      Và số liệu "Cán bộ, đảng viên: được miễn" là 0

    Tình huống: Miễn cả hai chuyên đề
      Biết hồ sơ "hội nghị Đại đoàn kết đợt hai" thuộc loại "Hội nghị học tập chuyên đề; tọa đàm, nói chuyện chuyên đề" gắn với "đợt học năm 2020" do "Bà Lan" mở với:
        | Đơn vị tổ chức           | Đảng ủy phường Hoa Sữa     |
        | Hình thức                | hội nghị học tập chuyên đề |
        | Chuyên đề                | Đại đoàn kết               |
        | Ngày tổ chức             | 05/03/2020                 |
        | Phải học xong trước ngày | 15/03/2020                 |
      Và "Bà Lan" đã thực hiện "Triệu tập" trên "hội nghị Đại đoàn kết đợt hai" với:
        | Người dự            | Bà Yến                 |
        | Chi bộ của người dự | Chi bộ khu dân cư số 3 |
        | Đối tượng           | cán bộ, đảng viên      |
      Và "bà Yến học Đại đoàn kết" là hồ sơ "Theo dõi việc học tập của từng người" phát sinh từ "hội nghị Đại đoàn kết đợt hai"
      Và "Bà Thu" đã thực hiện "Miễn" trên "bà Yến học Đại đoàn kết" với:
        | Lý do | Đang điều trị dài ngày |
      Khi "Bà Thu" thực hiện "Miễn" trên "bà Yến học Nêu gương" với:
        | Lý do | Đang điều trị dài ngày |
      Thì số liệu "Cán bộ, đảng viên: đã học đủ các chuyên đề" là 0 trên 1
      Và số liệu "Cán bộ, đảng viên: được miễn" là 1
