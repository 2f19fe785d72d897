# language: vi
Tính năng: Miễn lập, kết thúc và khép chu kỳ kế hoạch

  Bối cảnh:
    Biết hôm nay là ngày 05/01/2026
    Và "Bà Hoa" là "Chi bộ" của "Chi bộ khu dân cư số 3"
    Và "Bà Lan" là "Văn phòng cấp ủy" của "Đảng ủy phường Hoa Sữa"
    Và "Bà Thu" là "Chi ủy, bí thư chi bộ" của "Chi bộ khu dân cư số 3"
    Và "Ông Minh" là "Ban Tổ chức" của "Đảng ủy phường Hoa Sữa"
    Và hồ sơ "kế hoạch của bà Hoa" thuộc loại "Kế hoạch tu dưỡng, rèn luyện" do "Bà Lan" mở ngày 05/01/2026 với:
      | Người lập kế hoạch                               | Bà Hoa                 |
      | Cấp ủy quản lý hồ sơ                             | Đảng ủy phường Hoa Sữa |
      | Chi bộ                                           | Chi bộ khu dân cư số 3 |
      | Cấp có thẩm quyền xác nhận, phê duyệt            | Đảng ủy phường Hoa Sữa |
      | Đối tượng                                        | đảng viên              |
      | Năm                                              | 2026                   |
      | Thuộc diện phải niêm yết                         | không                  |
      | Thuộc diện Ban Thường vụ quản lý                 | không                  |
      | Thuộc diện mở rộng đối tượng niêm yết            | không                  |
      | Số hạn chế, khuyết điểm năm trước chưa khắc phục | 0                      |
    Và ngày 06/01/2026 "Bà Hoa" đã thực hiện "Bắt đầu dự thảo" trên "kế hoạch của bà Hoa"

  Quy tắc: Người được miễn lập kế hoạch phải có lý do

    Tình huống: Miễn lập kế hoạch vì nghỉ chữa bệnh
      Biết hôm nay là ngày 20/01/2026
      Khi "Ông Minh" thực hiện "Miễn" trên "kế hoạch của bà Hoa" với:
        | Lý do | Nghỉ chữa bệnh dài ngày |
      Thì hồ sơ "kế hoạch của bà Hoa" ở trạng thái "Được miễn"

  Quy tắc: Người chuyển sinh hoạt đảng đi nơi khác thì kết thúc kế hoạch tại nơi cũ

    Tình huống: Chuyển sinh hoạt đảng
      Biết hôm nay là ngày 20/01/2026
      Khi "Bà Lan" thực hiện "Kết thúc do chuyển đi, từ trần, ra khỏi Đảng" trên "kế hoạch của bà Hoa" với:
        | Lý do | Chuyển sinh hoạt đảng đến phường Hoa Ban |
      Thì hồ sơ "kế hoạch của bà Hoa" ở trạng thái "Kết thúc do chuyển đi, từ trần, ra khỏi Đảng"

  Quy tắc: Hết chu kỳ mà chưa lập thì ghi là không lập; kế hoạch đã được xác nhận, đang điều chỉnh thì không

    Tình huống: Hết năm vẫn đang dự thảo
      Biết hôm nay là ngày 31/12/2026
      Khi "Ông Minh" thực hiện "Khép chu kỳ" trên "kế hoạch của bà Hoa"
      Thì hồ sơ "kế hoạch của bà Hoa" ở trạng thái "Không lập (hết chu kỳ)"

  Quy tắc: Kế hoạch đã từng được xác nhận thì không miễn, cũng không ghi là không lập

    Bối cảnh:
      Biết ngày 12/01/2026 "Bà Hoa" đã thực hiện "Đăng ký" trên "kế hoạch của bà Hoa" với:
        | Chuyên đề năm    | Nêu gương trong công việc    |
        | Công việc cụ thể | Công khai thu chi hằng tháng |
      Và ngày 15/01/2026 "Bà Thu" đã thực hiện "Đưa ra chi bộ góp ý" trên "kế hoạch của bà Hoa" với:
        | Biên bản | Biên bản họp chi bộ số 01 |
      Và ngày 20/01/2026 "Bà Thu" đã thực hiện "Xác nhận, phê duyệt" trên "kế hoạch của bà Hoa" với:
        | Văn bản | 01-NQ/CB |
      Và ngày 21/01/2026 "Bà Lan" đã thực hiện "Triển khai" trên "kế hoạch của bà Hoa"
      Và ngày 01/10/2026 "Bà Hoa" đã thực hiện "Điều chỉnh" trên "kế hoạch của bà Hoa" với:
        | Lý do            | Được giao thêm nhiệm vụ   |
        | Chuyên đề năm    | Nêu gương trong công việc |
        | Công việc cụ thể | Gặp phụ huynh mỗi quý     |
      Và ngày 05/10/2026 "Bà Thu" đã thực hiện "Trả lại" trên "kế hoạch của bà Hoa" với:
        | Lý do | Chưa nêu thời gian thực hiện |
      Và ngày 06/10/2026 "Bà Hoa" đã thực hiện "Bắt đầu dự thảo" trên "kế hoạch của bà Hoa"

    Tình huống: Hết năm vẫn đang sửa bản điều chỉnh
      Biết hôm nay là ngày 31/12/2026
      Khi "Ông Minh" thử "Khép chu kỳ" trên "kế hoạch của bà Hoa"
      Thì bị từ chối vì "yêu cầu"
      Và hồ sơ "kế hoạch của bà Hoa" ở trạng thái "Đang dự thảo"

    Tình huống: Đề nghị miễn khi đang sửa bản điều chỉnh
      Biết hôm nay là ngày 12/10/2026
      Khi "Ông Minh" thử "Miễn" trên "kế hoạch của bà Hoa" với:
        | Lý do | Nghỉ chữa bệnh dài ngày |
      Thì bị từ chối vì "yêu cầu"
      Và hồ sơ "kế hoạch của bà Hoa" ở trạng thái "Đang dự thảo"
