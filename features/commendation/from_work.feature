# language: vi
Tính năng: Cấp ủy đề nghị khen người thực hiện một công trình đã nghiệm thu

  Bối cảnh:
    Biết hôm nay là ngày 10/01/2019
    Và "Ông An" là "Người đứng đầu" của "Trường Tiểu học Hoa Sữa"
    Và "Bà Hạnh" là "Công dân" của "Trường Tiểu học Hoa Sữa"
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
    Và ngày 01/03/2019 "Bà Hạnh" đã thực hiện "Triển khai thực hiện" trên "vườn trường"
    Và ngày 15/11/2019 "Bà Hạnh" đã thực hiện "Báo cáo hoàn thành" trên "vườn trường" với:
      | Báo cáo | Báo cáo hoàn thành |
    Và ngày 20/11/2019 "Ông Khoa" đã thực hiện "Nghiệm thu" trên "vườn trường" với:
      | Biên bản | Biên bản nghiệm thu |
    Và ngày 25/11/2019 "Bà Lan" thay mặt "Cấp ủy" đã thực hiện "Đề nghị khen" trên "vườn trường" với:
      | Cấp khen                                | cấp cơ sở              |
      | Ngày lập thành tích                     | 25/11/2019             |
      | Cấp quyết định khen                     | Đảng ủy phường Hoa Sữa |
      | Loại đối tượng được đề nghị             | cá nhân                |
      | Nhóm chức vụ của đối tượng được đề nghị | đối tượng khác         |
      | Văn bản                                 | 30-TTr/ĐU              |
    Và "khen vườn trường" là hồ sơ "Biểu dương, khen thưởng" phát sinh từ "vườn trường"

  Quy tắc: Đề nghị khen công trình là một hồ sơ khen như mọi hồ sơ khác, chưa là điển hình

    Tình huống: Hồ sơ khen được mở theo công trình
      Khi đến ngày 26/11/2019
      Thì hồ sơ "khen vườn trường" ở trạng thái "Đã đề xuất"
      Và hồ sơ "khen vườn trường" có "Thành tích" là "Vườn trường xanh"
      Và hồ sơ "khen vườn trường" có "Đơn vị đề xuất" là "Đảng ủy phường Hoa Sữa"
      Và hồ sơ "khen vườn trường" có "Là điển hình để nhân rộng" là "không"
      Và hồ sơ "khen vườn trường" có "Số nơi đăng ký học tập, làm theo" là "0"

    Tình huống: Người thực hiện công trình không tự thẩm tra hồ sơ khen mình
      Biết "Bà Hạnh" là "Ban Tổ chức" của "Đảng ủy phường Hoa Sữa"
      Và hôm nay là ngày 02/12/2019
      Khi "Bà Hạnh" thử "Thẩm tra" trên "khen vườn trường" với:
        | Biên bản | Biên bản thẩm tra |
      Thì bị từ chối vì "không được tự quyết định việc của chính mình"
