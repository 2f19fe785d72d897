# language: vi
Tính năng: Nội dung đột phá

  Bối cảnh:
    Biết hôm nay là ngày 10/11/2016
    Và "Bà Mai" là "Văn phòng cấp ủy" của "Thành ủy Sông Mây"
    Và "Ông Dũng" là "Người nghiệm thu công trình, phần việc" của "Thành ủy Sông Mây"
    Và "Bà Hoa" là "Người nghiệm thu công trình, phần việc" của "Thành ủy Sông Mây" từ ngày 01/03/2017
    Và "Bà Hoa" là "Văn phòng cấp ủy" của "Đảng ủy Khối Sông Mây" đến hết ngày 28/02/2017
    Và hồ sơ "quy chế phối hợp" thuộc loại "Công trình, phần việc, nội dung đột phá đăng ký" do "Bà Hoa" mở ngày 10/11/2016 với:
      | Đơn vị đăng ký                      | Đảng ủy Khối Sông Mây     |
      | Cấp ủy chấp thuận, nghiệm thu       | Thành ủy Sông Mây         |
      | Loại                                | nội dung đột phá          |
      | Tên công trình, phần việc, nội dung | Quy chế phối hợp công tác |
      | Năm đăng ký                         | 2016                      |
    Và "Bà Hoa" đã thực hiện "Đăng ký" trên "quy chế phối hợp" với:
      | Mục tiêu                        | Nâng cao năng lực lãnh đạo các tổ chức cơ sở đảng |
      | Sản phẩm, kết quả phải đạt      | Quy chế được cấp trên ban hành                    |
      | Chuyên đề, chương trình gắn với | Chương trình đột phá của thành phố                |
      | Người, tổ chức thực hiện        | Đảng ủy Khối Sông Mây                             |
      | Hạn hoàn thành                  | 31/03/2017                                        |

  Quy tắc: Nội dung đột phá do Ban Thường vụ chấp thuận, kết quả là văn bản đã ban hành

    Tình huống: Ban Thường vụ chấp thuận
      Khi "Bà Mai" thay mặt "Ban Thường vụ" thực hiện "Chấp thuận" trên "quy chế phối hợp" với:
        | Là nhiệm vụ thường xuyên      | không    |
        | Trùng với nội dung đã đăng ký | không    |
        | Văn bản                       | 30-TB/TU |
      Thì hồ sơ "quy chế phối hợp" ở trạng thái "Được chấp thuận"

    Tình huống: Cấp ủy không chấp thuận thay Ban Thường vụ
      Khi "Bà Mai" thay mặt "Cấp ủy" thử "Chấp thuận" trên "quy chế phối hợp" với:
        | Là nhiệm vụ thường xuyên      | không    |
        | Trùng với nội dung đã đăng ký | không    |
        | Văn bản                       | 30-TB/TU |
      Thì bị từ chối vì "không được thay mặt Cấp ủy"

    Tình huống: Công nhận hoàn thành khi quy chế đã ban hành
      Biết "Bà Mai" thay mặt "Ban Thường vụ" đã thực hiện "Chấp thuận" trên "quy chế phối hợp" với:
        | Là nhiệm vụ thường xuyên      | không    |
        | Trùng với nội dung đã đăng ký | không    |
        | Văn bản                       | 30-TB/TU |
      Và ngày 01/12/2016 "Bà Hoa" đã thực hiện "Triển khai thực hiện" trên "quy chế phối hợp"
      Và ngày 20/02/2017 "Bà Hoa" đã thực hiện "Báo cáo hoàn thành" trên "quy chế phối hợp" với:
        | Báo cáo | Báo cáo đề xuất cơ chế |
      Và hôm nay là ngày 10/03/2017
      Khi "Ông Dũng" thực hiện "Nghiệm thu" trên "quy chế phối hợp" với:
        | Biên bản | Biên bản nghiệm thu      |
        | Văn bản  | 27-QĐ/TU ngày 08/03/2017 |
      Thì số liệu "Nội dung đột phá đã đăng ký và hoàn thành" là 1 trên 1
      Và số liệu "Công trình, phần việc đã đăng ký" là 0

    Tình huống: Chưa có văn bản ban hành
      Biết "Bà Mai" thay mặt "Ban Thường vụ" đã thực hiện "Chấp thuận" trên "quy chế phối hợp" với:
        | Là nhiệm vụ thường xuyên      | không    |
        | Trùng với nội dung đã đăng ký | không    |
        | Văn bản                       | 30-TB/TU |
      Và ngày 01/12/2016 "Bà Hoa" đã thực hiện "Triển khai thực hiện" trên "quy chế phối hợp"
      Và ngày 20/02/2017 "Bà Hoa" đã thực hiện "Báo cáo hoàn thành" trên "quy chế phối hợp" với:
        | Báo cáo | Báo cáo đề xuất cơ chế |
      Khi "Ông Dũng" thử "Nghiệm thu" trên "quy chế phối hợp" với:
        | Biên bản | Biên bản nghiệm thu |
      Thì bị từ chối vì "thiếu: văn bản"

  Quy tắc: Người đã báo cáo hoàn thành không nghiệm thu, kể cả khi đã chuyển sang cơ quan nghiệm thu

    Tình huống: Người báo cáo chuyển công tác rồi nghiệm thu
      Biết "Bà Mai" thay mặt "Ban Thường vụ" đã thực hiện "Chấp thuận" trên "quy chế phối hợp" với:
        | Là nhiệm vụ thường xuyên      | không    |
        | Trùng với nội dung đã đăng ký | không    |
        | Văn bản                       | 30-TB/TU |
      Và ngày 01/12/2016 "Bà Hoa" đã thực hiện "Triển khai thực hiện" trên "quy chế phối hợp"
      Và ngày 20/02/2017 "Bà Hoa" đã thực hiện "Báo cáo hoàn thành" trên "quy chế phối hợp" với:
        | Báo cáo | Báo cáo đề xuất cơ chế |
      Và hôm nay là ngày 10/03/2017
      Khi "Bà Hoa" thử "Nghiệm thu" trên "quy chế phối hợp" với:
        | Biên bản | Biên bản nghiệm thu      |
        | Văn bản  | 27-QĐ/TU ngày 08/03/2017 |
      Thì bị từ chối vì "nên phải là người khác làm bước này"

    Tình huống: Người báo cáo chuyển công tác rồi yêu cầu hoàn thiện
      Biết "Bà Mai" thay mặt "Ban Thường vụ" đã thực hiện "Chấp thuận" trên "quy chế phối hợp" với:
        | Là nhiệm vụ thường xuyên      | không    |
        | Trùng với nội dung đã đăng ký | không    |
        | Văn bản                       | 30-TB/TU |
      Và ngày 01/12/2016 "Bà Hoa" đã thực hiện "Triển khai thực hiện" trên "quy chế phối hợp"
      Và ngày 20/02/2017 "Bà Hoa" đã thực hiện "Báo cáo hoàn thành" trên "quy chế phối hợp" với:
        | Báo cáo | Báo cáo đề xuất cơ chế |
      Và hôm nay là ngày 10/03/2017
      Khi "Bà Hoa" thử "Yêu cầu hoàn thiện" trên "quy chế phối hợp" với:
        | Lý do          | Cần bổ sung phụ lục |
        | Hạn hoàn thành | 30/04/2017          |
      Thì bị từ chối vì "nên phải là người khác làm bước này"

  Quy tắc: Người của đơn vị thực hiện không chấp thuận, không nghiệm thu việc của đơn vị mình

    Tình huống: Người của đơn vị thực hiện thay mặt Ban Thường vụ chấp thuận
      Biết "Bà Mai" là "Công dân" của "Đảng ủy Khối Sông Mây"
      Khi "Bà Mai" thay mặt "Ban Thường vụ" thử "Chấp thuận" trên "quy chế phối hợp" với:
        | Là nhiệm vụ thường xuyên      | không    |
        | Trùng với nội dung đã đăng ký | không    |
        | Văn bản                       | 30-TB/TU |
      Thì bị từ chối vì "không được tự quyết định việc của chính mình"

    Tình huống: Người của đơn vị thực hiện nghiệm thu
      Biết "Bà Mai" thay mặt "Ban Thường vụ" đã thực hiện "Chấp thuận" trên "quy chế phối hợp" với:
        | Là nhiệm vụ thường xuyên      | không    |
        | Trùng với nội dung đã đăng ký | không    |
        | Văn bản                       | 30-TB/TU |
      Và ngày 01/12/2016 "Bà Hoa" đã thực hiện "Triển khai thực hiện" trên "quy chế phối hợp"
      Và ngày 20/02/2017 "Bà Hoa" đã thực hiện "Báo cáo hoàn thành" trên "quy chế phối hợp" với:
        | Báo cáo | Báo cáo đề xuất cơ chế |
      Và "Ông Dũng" là "Công dân" của "Đảng ủy Khối Sông Mây"
      Khi "Ông Dũng" thử "Nghiệm thu" trên "quy chế phối hợp" với:
        | Biên bản | Biên bản nghiệm thu      |
        | Văn bản  | 27-QĐ/TU ngày 08/03/2017 |
      Thì bị từ chối vì "không được tự quyết định việc của chính mình"
