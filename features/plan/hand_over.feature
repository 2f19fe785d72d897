# language: vi
Tính năng: Bàn giao kế hoạch cho Mặt trận Tổ quốc

  Bối cảnh:
    Biết hôm nay là ngày 05/01/2026
    Và "Bà Yến" là "Người đứng đầu" của "Trường Mầm non Hoa Sữa"
    Và "Bà Lan" là "Văn phòng cấp ủy" của "Đảng ủy phường Hoa Sữa"
    Và "Bà Thu" là "Chi ủy, bí thư chi bộ" của "Chi bộ khu dân cư số 3"
    Và "Ông Dũng" là "Ban Thường trực Ủy ban Mặt trận Tổ quốc" của "Ủy ban Mặt trận Tổ quốc phường Hoa Sữa"
    Và hồ sơ "kế hoạch của bà Yến" thuộc loại "Kế hoạch tu dưỡng, rèn luyện" do "Bà Lan" mở ngày 05/01/2026 với:
      | Người lập kế hoạch                               | Bà Yến                                 |
      | Cấp ủy quản lý hồ sơ                             | Đảng ủy phường Hoa Sữa                 |
      | Chi bộ                                           | Chi bộ khu dân cư số 3                 |
      | Cấp có thẩm quyền xác nhận, phê duyệt            | Đảng ủy phường Hoa Sữa                 |
      | Ủy ban Mặt trận Tổ quốc tiếp nhận                | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
      | Đối tượng                                        | cán bộ chủ chốt                        |
      | Năm                                              | 2026                                   |
      | Thuộc diện phải niêm yết                         | có                                     |
      | Thuộc diện Ban Thường vụ quản lý                 | có                                     |
      | Thuộc diện mở rộng đối tượng niêm yết            | không                                  |
      | Số hạn chế, khuyết điểm năm trước chưa khắc phục | 0                                      |
    Và ngày 06/01/2026 "Bà Yến" đã thực hiện "Bắt đầu dự thảo" trên "kế hoạch của bà Yến"
    Và ngày 12/01/2026 "Bà Yến" đã thực hiện "Đăng ký" trên "kế hoạch của bà Yến" với:
      | Chuyên đề năm    | Nêu gương của người đứng đầu |
      | Công việc cụ thể | Công khai thu chi hằng tháng |
    Và ngày 15/01/2026 "Bà Thu" đã thực hiện "Đưa ra chi bộ góp ý" trên "kế hoạch của bà Yến" với:
      | Biên bản | Biên bản họp chi bộ số 01 |
    Và ngày 20/01/2026 "Bà Lan" thay mặt "Ban Thường vụ" đã thực hiện "Xác nhận, phê duyệt" trên "kế hoạch của bà Yến" với:
      | Văn bản | 12-QĐ/ĐU |

  Quy tắc: Kế hoạch của cán bộ thuộc diện Ban Thường vụ quản lý chỉ tính là đã bàn giao khi Mặt trận Tổ quốc ký nhận

    @S04
    Tình huống: Bàn giao mà không có giấy biên nhận
      Biết hôm nay là ngày 22/01/2026
      Khi "Bà Lan" thử "Bàn giao cho MTTQ" trên "kế hoạch của bà Yến"
      Thì bị từ chối vì "thiếu: giấy biên nhận"
      Và hồ sơ "kế hoạch của bà Yến" có 0 hồ sơ "Phân công giám sát"

    @S04
    Tình huống: Đã bàn giao nhưng Mặt trận Tổ quốc chưa ký nhận
      Biết hôm nay là ngày 22/01/2026
      Khi "Bà Lan" thực hiện "Bàn giao cho MTTQ" trên "kế hoạch của bà Yến" với:
        | Giấy biên nhận | Biên nhận số 04 |
      Thì số liệu "Kế hoạch diện Ban Thường vụ quản lý đã bàn giao và được Mặt trận tiếp nhận" là 0 trên 1

    @S04
    Tình huống: Mặt trận Tổ quốc tiếp nhận kế hoạch đã được bàn giao
      Biết ngày 22/01/2026 "Bà Lan" đã thực hiện "Bàn giao cho MTTQ" trên "kế hoạch của bà Yến" với:
        | Giấy biên nhận | Biên nhận số 04 |
      Khi "Ông Dũng" mở hồ sơ "phân công giám sát bà Yến" thuộc loại "Phân công giám sát" gắn với "kế hoạch của bà Yến" với:
        | Người được giám sát             | Bà Yến                                 |
        | Ủy ban Mặt trận Tổ quốc chủ trì | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
        | Cấp ủy bàn giao kế hoạch        | Đảng ủy phường Hoa Sữa                 |
        | Giấy biên nhận                  | Biên nhận số 04                        |
      Thì hồ sơ "kế hoạch của bà Yến" có 1 hồ sơ "Phân công giám sát" ở trạng thái "MTTQ đã tiếp nhận kế hoạch"
      Và số liệu "Kế hoạch diện Ban Thường vụ quản lý đã bàn giao và được Mặt trận tiếp nhận" là 1 trên 1
