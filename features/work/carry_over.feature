# language: vi
Tính năng: Chuyển công trình sang năm sau

  Bối cảnh:
    Biết hôm nay là ngày 10/01/2019
    Và "Ông An" là "Người đứng đầu" của "Trường Tiểu học Hoa Sữa"
    Và "Bà Hạnh" là "Văn phòng cấp ủy" của "Đảng ủy phường Hoa Sữa"
    Và "Ông Khoa" là "Người nghiệm thu công trình, phần việc" của "Đảng ủy phường Hoa Sữa"
    Và "Bà Lan" là "Văn phòng cấp ủy" của "Đảng ủy phường Hoa Sữa"
    Và hồ sơ "vườn trường" thuộc loại "Công trình, phần việc, nội dung đột phá đăng ký" do "Ông An" mở ngày 10/01/2019 với:
      | Đơn vị đăng ký                      | Trường Tiểu học Hoa Sữa |
      | Cấp ủy chấp thuận, nghiệm thu       | Đảng ủy phường Hoa Sữa  |
      | Loại                                | công trình              |
      | Tên công trình, phần việc, nội dung | Vườn trường xanh        |
      | Năm đăng ký                         | 2019                    |
    Và "Ông An" đã thực hiện "Đăng ký" trên "vườn trường" với:
      | Mục tiêu                        | Học sinh có nơi thực hành |
      | Sản phẩm, kết quả phải đạt      | Vườn 200 mét vuông        |
      | Chuyên đề, chương trình gắn với | Chuyên đề năm 2019        |
      | Người, tổ chức thực hiện        | Bà Hạnh                   |
      | Hạn hoàn thành                  | 29/11/2019                |
    Và "Bà Lan" thay mặt "Cấp ủy" đã thực hiện "Chấp thuận" trên "vườn trường" với:
      | Là nhiệm vụ thường xuyên      | không    |
      | Trùng với nội dung đã đăng ký | không    |
      | Văn bản                       | 15-TB/ĐU |

  Quy tắc: Việc chuyển sang năm sau mở hồ sơ nối tiếp với thời hạn mới và chỉ tính đăng ký một lần

    Tình huống: Chuyển tiếp khi chưa khởi động
      Biết hôm nay là ngày 20/11/2019
      Khi "Bà Lan" thay mặt "Cấp ủy" thực hiện "Chuyển tiếp" trên "vườn trường" với:
        | Lý do                  | Chờ bàn giao mặt bằng |
        | Năm tiếp tục thực hiện | 2020                  |
        | Hạn hoàn thành mới     | 30/06/2020            |
      Thì hồ sơ "vườn trường" ở trạng thái "Chuyển sang năm sau"
      Và hồ sơ "vườn trường" có 1 hồ sơ "Công trình, phần việc, nội dung đột phá đăng ký" ở trạng thái "Được chấp thuận"
      Và số liệu "Công trình, phần việc đã đăng ký" là 1
      Và số liệu "Công trình, phần việc chuyển sang năm sau" là 1

    Tình huống: Chuyển tiếp khi đang thực hiện rồi hoàn thành trong năm sau
      Biết ngày 01/03/2019 "Bà Hạnh" đã thực hiện "Triển khai thực hiện" trên "vườn trường"
      Và ngày 20/11/2019 "Bà Lan" thay mặt "Cấp ủy" đã thực hiện "Chuyển tiếp" trên "vườn trường" với:
        | Lý do                  | Chờ bàn giao mặt bằng |
        | Năm tiếp tục thực hiện | 2020                  |
        | Hạn hoàn thành mới     | 30/06/2020            |
      Và "vườn trường năm sau" là hồ sơ "Công trình, phần việc, nội dung đột phá đăng ký" phát sinh từ "vườn trường"
      Và ngày 02/03/2020 "Bà Hạnh" đã thực hiện "Triển khai thực hiện" trên "vườn trường năm sau"
      Và ngày 01/06/2020 "Bà Hạnh" đã thực hiện "Báo cáo hoàn thành" trên "vườn trường năm sau" với:
        | Báo cáo | Báo cáo hoàn thành |
      Khi "Ông Khoa" thực hiện "Nghiệm thu" trên "vườn trường năm sau" với:
        | Biên bản | Biên bản nghiệm thu |
      Thì số liệu "Công trình, phần việc đã đăng ký và hoàn thành" là 1 trên 1

    Tình huống: Hồ sơ nối tiếp có thời hạn mới
      Biết ngày 20/11/2019 "Bà Lan" thay mặt "Cấp ủy" đã thực hiện "Chuyển tiếp" trên "vườn trường" với:
        | Lý do                  | Chờ bàn giao mặt bằng |
        | Năm tiếp tục thực hiện | 2020                  |
        | Hạn hoàn thành mới     | 30/06/2020            |
      Và "vườn trường năm sau" là hồ sơ "Công trình, phần việc, nội dung đột phá đăng ký" phát sinh từ "vườn trường"
      Khi đến ngày 02/01/2020
      Thì hạn "Hạn hoàn thành" của "vườn trường năm sau" là ngày 30/06/2020
      Và hồ sơ "vườn trường năm sau" có "Năm đăng ký" là "2020"
      Và hồ sơ "vườn trường năm sau" có "Số quyết định khen của cấp ủy" là "0"
      Và hồ sơ "vườn trường năm sau" có "Số quyết định khen của tỉnh, thành phố" là "0"

    Tình huống: Thời hạn mới đã qua
      Biết hôm nay là ngày 20/11/2019
      Khi "Bà Lan" thay mặt "Cấp ủy" thử "Chuyển tiếp" trên "vườn trường" với:
        | Lý do                  | Chờ bàn giao mặt bằng |
        | Năm tiếp tục thực hiện | 2020                  |
        | Hạn hoàn thành mới     | 20/11/2019            |
      Thì bị từ chối vì "hạn hoàn thành mới"

    Tình huống: Người thực hiện tự chuyển tiếp, không nêu lý do
      Khi "Bà Hạnh" thay mặt "Cấp ủy" thử "Chuyển tiếp" trên "vườn trường" với:
        | Năm tiếp tục thực hiện | 2020       |
        | Hạn hoàn thành mới     | 30/06/2020 |
      Thì bị từ chối vì "không được tự quyết định việc của chính mình"
      Và bị từ chối vì "thiếu: lý do"

    Tình huống: Đơn vị không tự chuyển tiếp
      Khi "Ông An" thử "Chuyển tiếp" trên "vườn trường" với:
        | Lý do                  | Chờ bàn giao mặt bằng |
        | Năm tiếp tục thực hiện | 2020                  |
        | Hạn hoàn thành mới     | 30/06/2020            |
      Thì bị từ chối vì "không có thẩm quyền"

    Tình huống: Đơn vị không tự mở hồ sơ nối tiếp đã được chấp thuận sẵn
      Khi "Ông An" thử mở hồ sơ "vườn trường năm sau" thuộc loại "Công trình, phần việc, nội dung đột phá đăng ký" với:
        | Đơn vị đăng ký                      | Trường Tiểu học Hoa Sữa |
        | Cấp ủy chấp thuận, nghiệm thu       | Đảng ủy phường Hoa Sữa  |
        | Loại                                | công trình              |
        | Tên công trình, phần việc, nội dung | Vườn trường xanh        |
        | Năm đăng ký                         | 2020                    |
        | Hạn hoàn thành                      | 30/06/2020              |
      Thì bị từ chối vì "bước này không nhận “Hạn hoàn thành”"
