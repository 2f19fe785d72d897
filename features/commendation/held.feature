# language: vi
Tính năng: Tạm dừng khi người được đề xuất đang bị xem xét

  Bối cảnh:
    Biết hôm nay là ngày 10/08/2026
    Và "Ông Bình" là "Người đứng đầu" của "Hội Phụ nữ phường Hoa Sữa"
    Và "Bà Hạnh" là "Ban Tổ chức" của "Đảng ủy phường Hoa Sữa"
    Và "Ông Tâm" là "Người đứng đầu" của "Đảng ủy phường Hoa Sữa"
    Và "Bà Lan" là "Văn phòng cấp ủy" của "Đảng ủy phường Hoa Sữa"
    Và "Bà Yến" là "Ban Tuyên giáo và Dân vận" của "Đảng ủy phường Hoa Sữa"
    Và "Bà Mai" là "Công dân" của "Khu dân cư số 3"
    Và hồ sơ "khen bà Mai" thuộc loại "Biểu dương, khen thưởng" do "Ông Bình" mở ngày 10/08/2026 với:
      | Tập thể, cá nhân được đề xuất khen | Bà Mai                    |
      | Loại đối tượng                     | cá nhân                   |
      | Nhóm chức vụ                       | đối tượng khác            |
      | Đơn vị đề xuất                     | Hội Phụ nữ phường Hoa Sữa |
      | Cấp quyết định khen                | Đảng ủy phường Hoa Sữa    |
      | Cấp khen                           | cấp cơ sở                 |
      | Thành tích                         | Nuôi dạy trẻ mồ côi       |
      | Loại thành tích                    | việc làm bình dị          |
      | Ngày lập thành tích                | 01/08/2026                |
      | Báo cáo                            | Tóm tắt thành tích        |
    Và "Bà Hạnh" đã thực hiện "Thẩm tra" trên "khen bà Mai" với:
      | Biên bản | Biên bản thẩm tra |

  Quy tắc: Dừng ở khâu nào, xong việc tiếp tục từ khâu đó; căn cứ chỉ người có trách nhiệm đọc được

    Tình huống: Dừng khi mới thẩm tra
      Khi "Bà Hạnh" thực hiện "Tạm dừng" trên "khen bà Mai" với:
        | Căn cứ tạm dừng | Có đơn tố cáo |
      Thì hồ sơ "khen bà Mai" ở trạng thái "Tạm dừng do đang xem xét"
      Và "Bà Hạnh" thấy "Căn cứ tạm dừng" của "khen bà Mai" là "Có đơn tố cáo"
      Và "Bà Mai" không đọc được "Căn cứ tạm dừng" của "khen bà Mai"

    Tình huống: Tiếp tục khi mới thẩm tra
      Biết "Bà Hạnh" đã thực hiện "Tạm dừng" trên "khen bà Mai" với:
        | Căn cứ tạm dừng | Có đơn đang xem xét |
      Khi "Bà Hạnh" thực hiện "Tiếp tục" trên "khen bà Mai" với:
        | Lý do | Đơn không có căn cứ |
      Thì hồ sơ "khen bà Mai" ở trạng thái "Đã thẩm tra hồ sơ"

    Tình huống: Dừng, tiếp tục khi đã lấy ý kiến
      Biết "Bà Hạnh" đã thực hiện "Lấy ý kiến" trên "khen bà Mai" với:
        | Hình thức lấy ý kiến | ý kiến nhân dân         |
        | Biên bản             | Biên bản họp khu dân cư |
      Và "Bà Hạnh" đã thực hiện "Tạm dừng" trên "khen bà Mai" với:
        | Căn cứ tạm dừng | Có đơn đang xem xét |
      Khi "Bà Hạnh" thực hiện "Tiếp tục" trên "khen bà Mai" với:
        | Lý do | Đơn không có căn cứ |
      Thì hồ sơ "khen bà Mai" ở trạng thái "Đã lấy ý kiến"

    Tình huống: Dừng khi đã trình thì thời hạn quyết định tạm dừng
      Biết "Bà Hạnh" đã thực hiện "Trình" trên "khen bà Mai" với:
        | Báo cáo | Tờ trình |
      Khi "Bà Hạnh" thực hiện "Tạm dừng" trên "khen bà Mai" với:
        | Căn cứ tạm dừng | Có đơn tố cáo |
      Thì hạn "Quyết định việc khen thưởng" của "khen bà Mai" đang tạm dừng

    Tình huống: Tiếp tục khi đã trình
      Biết "Bà Hạnh" đã thực hiện "Trình" trên "khen bà Mai" với:
        | Báo cáo | Tờ trình |
      Và "Bà Hạnh" đã thực hiện "Tạm dừng" trên "khen bà Mai" với:
        | Căn cứ tạm dừng | Có đơn đang xem xét |
      Khi "Bà Hạnh" thực hiện "Tiếp tục" trên "khen bà Mai" với:
        | Lý do | Đơn không có căn cứ |
      Thì hồ sơ "khen bà Mai" ở trạng thái "Đã trình"

  Quy tắc: Hồ sơ đã trình, bị trả lại, thẩm tra lại mà tạm dừng thì thời hạn quyết định cũng dừng

    Bối cảnh:
      Biết "Bà Hạnh" đã thực hiện "Trình" trên "khen bà Mai" với:
        | Báo cáo | Tờ trình |
      Và "Bà Hạnh" đã thực hiện "Trả lại" trên "khen bà Mai" với:
        | Lý do | Thiếu xác nhận |
      Và "Bà Hạnh" đã thực hiện "Thẩm tra" trên "khen bà Mai" với:
        | Biên bản | Biên bản thẩm tra lại |

    Tình huống: Dừng khi thẩm tra lại
      Khi "Bà Hạnh" thực hiện "Tạm dừng" trên "khen bà Mai" với:
        | Căn cứ tạm dừng | Có đơn đang xem xét |
      Thì hạn "Quyết định việc khen thưởng" của "khen bà Mai" đang tạm dừng

    Tình huống: Dừng bốn ngày làm việc khi thẩm tra lại thì hạn lùi bốn ngày làm việc
      Biết "Bà Hạnh" đã thực hiện "Tạm dừng" trên "khen bà Mai" với:
        | Căn cứ tạm dừng | Có đơn đang xem xét |
      Và hôm nay là ngày 14/08/2026
      Khi "Bà Hạnh" thực hiện "Tiếp tục" trên "khen bà Mai" với:
        | Lý do | Đơn không có căn cứ |
      Thì hạn "Quyết định việc khen thưởng" của "khen bà Mai" là ngày 15/09/2026

    Tình huống: Dừng khi lấy ý kiến lại
      Biết "Bà Hạnh" đã thực hiện "Lấy ý kiến" trên "khen bà Mai" với:
        | Hình thức lấy ý kiến | ý kiến nhân dân         |
        | Biên bản             | Biên bản họp khu dân cư |
      Khi "Bà Hạnh" thực hiện "Tạm dừng" trên "khen bà Mai" với:
        | Căn cứ tạm dừng | Có đơn đang xem xét |
      Thì hạn "Quyết định việc khen thưởng" của "khen bà Mai" đang tạm dừng

    Tình huống: Dừng bốn ngày làm việc khi lấy ý kiến lại thì hạn lùi bốn ngày làm việc
      Biết "Bà Hạnh" đã thực hiện "Lấy ý kiến" trên "khen bà Mai" với:
        | Hình thức lấy ý kiến | ý kiến nhân dân         |
        | Biên bản             | Biên bản họp khu dân cư |
      Và "Bà Hạnh" đã thực hiện "Tạm dừng" trên "khen bà Mai" với:
        | Căn cứ tạm dừng | Có đơn đang xem xét |
      Và hôm nay là ngày 14/08/2026
      Khi "Bà Hạnh" thực hiện "Tiếp tục" trên "khen bà Mai" với:
        | Lý do | Đơn không có căn cứ |
      Thì hạn "Quyết định việc khen thưởng" của "khen bà Mai" là ngày 15/09/2026
