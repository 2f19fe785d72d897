# language: vi
Tính năng: Thực hiện, nghiệm thu công trình

  Bối cảnh:
    Biết hôm nay là ngày 10/01/2019
    Và "Ông An" là "Người đứng đầu" của "Trường Tiểu học Hoa Sữa"
    Và "Bà Hạnh" là "Công dân" của "Trường Tiểu học Hoa Sữa"
    Và "Bà Hạnh" là "Người nghiệm thu công trình, phần việc" của "Đảng ủy phường Hoa Sữa"
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

  Quy tắc: Người được giao khởi động, báo cáo hoàn thành có minh chứng, đúng thời hạn

    Tình huống: Triển khai thực hiện
      Khi "Bà Hạnh" thực hiện "Triển khai thực hiện" trên "vườn trường"
      Thì hồ sơ "vườn trường" ở trạng thái "Đang thực hiện"
      Và số liệu "Công trình, phần việc đang thực hiện" là 1

    Tình huống: Người khác khởi động
      Khi "Ông An" thử "Triển khai thực hiện" trên "vườn trường"
      Thì bị từ chối vì "không có thẩm quyền"

    Tình huống: Báo cáo hoàn thành đúng hạn
      Biết ngày 01/03/2019 "Bà Hạnh" đã thực hiện "Triển khai thực hiện" trên "vườn trường"
      Và hôm nay là ngày 29/11/2019
      Khi "Bà Hạnh" thực hiện "Báo cáo hoàn thành" trên "vườn trường" với:
        | Ảnh chụp           | Ảnh vườn trường |
        | Số người hưởng lợi | 640             |
        | Kinh phí thực hiện | 45000000        |
      Thì hồ sơ "vườn trường" ở trạng thái "Báo cáo hoàn thành"
      Và hồ sơ "vườn trường" không quá hạn "Hạn hoàn thành"

    Tình huống: Báo cáo không có minh chứng
      Biết ngày 01/03/2019 "Bà Hạnh" đã thực hiện "Triển khai thực hiện" trên "vườn trường"
      Khi "Bà Hạnh" thử "Báo cáo hoàn thành" trên "vườn trường"
      Thì bị từ chối vì "thiếu: báo cáo"

    Tình huống: Người khác báo cáo hoàn thành
      Biết ngày 01/03/2019 "Bà Hạnh" đã thực hiện "Triển khai thực hiện" trên "vườn trường"
      Khi "Ông An" thử "Báo cáo hoàn thành" trên "vườn trường" với:
        | Ảnh chụp | Ảnh vườn trường |
      Thì bị từ chối vì "không có thẩm quyền"

  Quy tắc: Thời hạn được gia hạn một lần, có lý do, do cấp ủy quyết định

    Tình huống: Gia hạn khi chưa khởi động
      Khi "Bà Lan" thay mặt "Cấp ủy" thực hiện "Gia hạn" trên "vườn trường" với:
        | Lý do          | Mưa bão kéo dài |
        | Hạn hoàn thành | 20/12/2019      |
      Thì hạn "Hạn hoàn thành" của "vườn trường" là ngày 20/12/2019

    Tình huống: Gia hạn lần thứ hai
      Biết ngày 01/03/2019 "Bà Hạnh" đã thực hiện "Triển khai thực hiện" trên "vườn trường"
      Và "Bà Lan" thay mặt "Cấp ủy" đã thực hiện "Gia hạn" trên "vườn trường" với:
        | Lý do          | Mưa bão kéo dài |
        | Hạn hoàn thành | 20/12/2019      |
      Khi "Bà Lan" thay mặt "Cấp ủy" thử "Gia hạn" trên "vườn trường" với:
        | Lý do          | Thiếu cây giống |
        | Hạn hoàn thành | 30/12/2019      |
      Thì bị từ chối vì "chỉ được gia hạn 1 lần"

    Tình huống: Gia hạn khi đã quá hạn
      Biết hôm nay là ngày 02/12/2019
      Khi "Bà Lan" thay mặt "Cấp ủy" thử "Gia hạn" trên "vườn trường" với:
        | Lý do          | Mưa bão kéo dài |
        | Hạn hoàn thành | 20/12/2019      |
      Thì bị từ chối vì "không gia hạn được"

    Tình huống: Người thực hiện tự gia hạn cho mình, không nêu lý do
      Khi "Bà Hạnh" thay mặt "Cấp ủy" thử "Gia hạn" trên "vườn trường" với:
        | Hạn hoàn thành | 20/12/2019 |
      Thì bị từ chối vì "không được tự quyết định việc của chính mình"
      Và bị từ chối vì "thiếu: lý do"

    Tình huống: Đơn vị không tự gia hạn
      Khi "Ông An" thử "Gia hạn" trên "vườn trường" với:
        | Lý do          | Mưa bão kéo dài |
        | Hạn hoàn thành | 20/12/2019      |
      Thì bị từ chối vì "không có thẩm quyền"

  Quy tắc: Người khác nghiệm thu; chưa đạt thì yêu cầu hoàn thiện với thời hạn mới

    Tình huống: Nghiệm thu
      Biết ngày 01/03/2019 "Bà Hạnh" đã thực hiện "Triển khai thực hiện" trên "vườn trường"
      Và ngày 15/11/2019 "Bà Hạnh" đã thực hiện "Báo cáo hoàn thành" trên "vườn trường" với:
        | Biên bản | Biên bản bàn giao vườn |
      Khi "Ông Khoa" thực hiện "Nghiệm thu" trên "vườn trường" với:
        | Biên bản | Biên bản nghiệm thu |
      Thì hồ sơ "vườn trường" ở trạng thái "Đã nghiệm thu, công nhận hoàn thành"
      Và số liệu "Công trình, phần việc đã đăng ký và hoàn thành" là 1 trên 1

    Tình huống: Công trình được nghiệm thu bằng biên bản, không kèm văn bản ban hành
      Biết ngày 01/03/2019 "Bà Hạnh" đã thực hiện "Triển khai thực hiện" trên "vườn trường"
      Và ngày 15/11/2019 "Bà Hạnh" đã thực hiện "Báo cáo hoàn thành" trên "vườn trường" với:
        | Biên bản | Biên bản bàn giao vườn |
      Khi "Ông Khoa" thử "Nghiệm thu" trên "vườn trường" với:
        | Biên bản | Biên bản nghiệm thu |
        | Văn bản  | 90-QĐ/ĐU            |
      Thì bị từ chối vì "bước này không nhận “văn bản (số, ngày)”"

    Tình huống: Người thực hiện tự nghiệm thu, không có biên bản
      Biết ngày 01/03/2019 "Bà Hạnh" đã thực hiện "Triển khai thực hiện" trên "vườn trường"
      Và ngày 15/11/2019 "Bà Hạnh" đã thực hiện "Báo cáo hoàn thành" trên "vườn trường" với:
        | Báo cáo | Báo cáo hoàn thành |
      Khi "Bà Hạnh" thử "Nghiệm thu" trên "vườn trường"
      Thì bị từ chối vì "không được tự quyết định việc của chính mình"
      Và bị từ chối vì "thiếu: biên bản"

    Tình huống: Đơn vị không tự nghiệm thu
      Biết ngày 01/03/2019 "Bà Hạnh" đã thực hiện "Triển khai thực hiện" trên "vườn trường"
      Và ngày 15/11/2019 "Bà Hạnh" đã thực hiện "Báo cáo hoàn thành" trên "vườn trường" với:
        | Báo cáo | Báo cáo hoàn thành |
      Khi "Ông An" thử "Nghiệm thu" trên "vườn trường" với:
        | Biên bản | Biên bản nghiệm thu |
      Thì bị từ chối vì "không có thẩm quyền"

    Tình huống: Yêu cầu hoàn thiện
      Biết ngày 01/03/2019 "Bà Hạnh" đã thực hiện "Triển khai thực hiện" trên "vườn trường"
      Và ngày 15/11/2019 "Bà Hạnh" đã thực hiện "Báo cáo hoàn thành" trên "vườn trường" với:
        | Báo cáo | Báo cáo hoàn thành |
      Khi "Ông Khoa" thực hiện "Yêu cầu hoàn thiện" trên "vườn trường" với:
        | Lý do          | Mới làm được một nửa |
        | Hạn hoàn thành | 20/12/2019           |
      Thì hồ sơ "vườn trường" ở trạng thái "Đang thực hiện"
      Và hạn "Hạn hoàn thành" của "vườn trường" là ngày 20/12/2019

    Tình huống: Yêu cầu hoàn thiện với thời hạn đã qua
      Biết ngày 01/03/2019 "Bà Hạnh" đã thực hiện "Triển khai thực hiện" trên "vườn trường"
      Và ngày 15/11/2019 "Bà Hạnh" đã thực hiện "Báo cáo hoàn thành" trên "vườn trường" với:
        | Báo cáo | Báo cáo hoàn thành |
      Khi "Ông Khoa" thử "Yêu cầu hoàn thiện" trên "vườn trường" với:
        | Lý do          | Mới làm được một nửa |
        | Hạn hoàn thành | 15/11/2019           |
      Thì bị từ chối vì "hạn hoàn thành"

    Tình huống: Người thực hiện tự yêu cầu hoàn thiện, không nêu lý do
      Biết ngày 01/03/2019 "Bà Hạnh" đã thực hiện "Triển khai thực hiện" trên "vườn trường"
      Và ngày 15/11/2019 "Bà Hạnh" đã thực hiện "Báo cáo hoàn thành" trên "vườn trường" với:
        | Báo cáo | Báo cáo hoàn thành |
      Khi "Bà Hạnh" thử "Yêu cầu hoàn thiện" trên "vườn trường" với:
        | Hạn hoàn thành | 20/12/2019 |
      Thì bị từ chối vì "không được tự quyết định việc của chính mình"
      Và bị từ chối vì "thiếu: lý do"

    Tình huống: Đơn vị không tự yêu cầu hoàn thiện
      Biết ngày 01/03/2019 "Bà Hạnh" đã thực hiện "Triển khai thực hiện" trên "vườn trường"
      Và ngày 15/11/2019 "Bà Hạnh" đã thực hiện "Báo cáo hoàn thành" trên "vườn trường" với:
        | Báo cáo | Báo cáo hoàn thành |
      Khi "Ông An" thử "Yêu cầu hoàn thiện" trên "vườn trường" với:
        | Lý do          | Mới làm được một nửa |
        | Hạn hoàn thành | 20/12/2019           |
      Thì bị từ chối vì "không có thẩm quyền"

  Quy tắc: Việc không hoàn thành do cấp ủy xác định, có lý do

    Tình huống: Không hoàn thành khi đang thực hiện
      Biết ngày 01/03/2019 "Bà Hạnh" đã thực hiện "Triển khai thực hiện" trên "vườn trường"
      Khi "Bà Lan" thay mặt "Cấp ủy" thực hiện "Xác định không hoàn thành" trên "vườn trường" với:
        | Lý do | Không còn quỹ đất |
      Thì hồ sơ "vườn trường" ở trạng thái "Không hoàn thành"
      Và số liệu "Công trình, phần việc không hoàn thành" là 1
      Và số liệu "Công trình, phần việc đã đăng ký và hoàn thành" là 0 trên 1

    Tình huống: Không hoàn thành dù đã báo cáo
      Biết ngày 01/03/2019 "Bà Hạnh" đã thực hiện "Triển khai thực hiện" trên "vườn trường"
      Và ngày 15/11/2019 "Bà Hạnh" đã thực hiện "Báo cáo hoàn thành" trên "vườn trường" với:
        | Báo cáo | Báo cáo hoàn thành |
      Khi "Bà Lan" thay mặt "Cấp ủy" thực hiện "Xác định không hoàn thành" trên "vườn trường" với:
        | Lý do | Kết quả không như báo cáo |
      Thì hồ sơ "vườn trường" ở trạng thái "Không hoàn thành"

    Tình huống: Người thực hiện tự xác định, không nêu lý do
      Biết ngày 01/03/2019 "Bà Hạnh" đã thực hiện "Triển khai thực hiện" trên "vườn trường"
      Khi "Bà Hạnh" thay mặt "Cấp ủy" thử "Xác định không hoàn thành" trên "vườn trường"
      Thì bị từ chối vì "không được tự quyết định việc của chính mình"
      Và bị từ chối vì "thiếu: lý do"

    Tình huống: Đơn vị không tự xác định
      Biết ngày 01/03/2019 "Bà Hạnh" đã thực hiện "Triển khai thực hiện" trên "vườn trường"
      Khi "Ông An" thử "Xác định không hoàn thành" trên "vườn trường" với:
        | Lý do | Không còn quỹ đất |
      Thì bị từ chối vì "không có thẩm quyền"

    Tình huống: Hủy đăng ký sau khi đã được chấp thuận
      Khi "Bà Lan" thay mặt "Cấp ủy" thực hiện "Hủy đăng ký" trên "vườn trường" với:
        | Lý do   | Thu hồi đất làm đường |
        | Văn bản | 07-CV/TH              |
      Thì hồ sơ "vườn trường" ở trạng thái "Hủy đăng ký"
