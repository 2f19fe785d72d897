# language: vi
Tính năng: Đăng ký và chấp thuận công trình, phần việc

  Bối cảnh:
    Biết hôm nay là ngày 10/01/2019
    Và "Ông An" là "Người đứng đầu" của "Trường Tiểu học Hoa Sữa"
    Và "Bà Hạnh" là "Công dân" của "Trường Tiểu học Hoa Sữa"
    Và "Bà Lan" là "Văn phòng cấp ủy" của "Đảng ủy phường Hoa Sữa"
    Và hồ sơ "vườn trường" thuộc loại "Công trình, phần việc, nội dung đột phá đăng ký" do "Ông An" mở ngày 10/01/2019 với:
      | Đơn vị đăng ký                      | Trường Tiểu học Hoa Sữa |
      | Cấp ủy chấp thuận, nghiệm thu       | Đảng ủy phường Hoa Sữa  |
      | Loại                                | công trình              |
      | Tên công trình, phần việc, nội dung | Vườn trường xanh        |
      | Năm đăng ký                         | 2019                    |

  Quy tắc: Công trình đăng ký phải có mục tiêu, sản phẩm, người thực hiện, thời hạn và chuyên đề gắn với

    Tình huống: Đăng ký đủ nội dung
      Khi "Ông An" thực hiện "Đăng ký" trên "vườn trường" với:
        | Mục tiêu                        | Học sinh có nơi thực hành |
        | Sản phẩm, kết quả phải đạt      | Vườn 200 mét vuông        |
        | Chuyên đề, chương trình gắn với | Chuyên đề năm 2019        |
        | Người, tổ chức thực hiện        | Bà Hạnh                   |
        | Hạn hoàn thành                  | 30/11/2019                |
      Thì hồ sơ "vườn trường" ở trạng thái "Đã đăng ký"
      Và số liệu "Công trình, phần việc đã đăng ký" là 1

    Tình huống: Đăng ký với thời hạn đã qua
      Khi "Ông An" thử "Đăng ký" trên "vườn trường" với:
        | Mục tiêu                        | Học sinh có nơi thực hành |
        | Sản phẩm, kết quả phải đạt      | Vườn 200 mét vuông        |
        | Chuyên đề, chương trình gắn với | Chuyên đề năm 2019        |
        | Người, tổ chức thực hiện        | Bà Hạnh                   |
        | Hạn hoàn thành                  | 10/01/2019                |
      Thì bị từ chối vì "hạn hoàn thành"

    Tình huống: Đăng ký không gắn với chuyên đề, chương trình nào
      Khi "Ông An" thử "Đăng ký" trên "vườn trường" với:
        | Mục tiêu                   | Học sinh có nơi thực hành |
        | Sản phẩm, kết quả phải đạt | Vườn 200 mét vuông        |
        | Người, tổ chức thực hiện   | Bà Hạnh                   |
        | Hạn hoàn thành             | 30/11/2019                |
      Thì bị từ chối vì "thiếu: Chuyên đề, chương trình gắn với"

    Tình huống: Cấp ủy không đăng ký thay đơn vị
      Khi "Bà Lan" thử "Đăng ký" trên "vườn trường" với:
        | Mục tiêu                        | Học sinh có nơi thực hành |
        | Sản phẩm, kết quả phải đạt      | Vườn 200 mét vuông        |
        | Chuyên đề, chương trình gắn với | Chuyên đề năm 2019        |
        | Người, tổ chức thực hiện        | Bà Hạnh                   |
        | Hạn hoàn thành                  | 30/11/2019                |
      Thì bị từ chối vì "không có thẩm quyền"

    Tình huống: Cấp ủy không dự thảo thay đơn vị
      Khi "Bà Lan" thử mở hồ sơ "thư viện" thuộc loại "Công trình, phần việc, nội dung đột phá đăng ký" với:
        | Đơn vị đăng ký                      | Trường Tiểu học Hoa Sữa |
        | Cấp ủy chấp thuận, nghiệm thu       | Đảng ủy phường Hoa Sữa  |
        | Loại                                | phần việc               |
        | Tên công trình, phần việc, nội dung | Thư viện mở             |
        | Năm đăng ký                         | 2019                    |
      Thì bị từ chối vì "không có thẩm quyền"

  Quy tắc: Nhiệm vụ thường xuyên và nội dung đã có nơi đăng ký thì không được chấp thuận; không ai tự chấp thuận việc của mình

    Tình huống: Chấp thuận
      Biết "Ông An" đã thực hiện "Đăng ký" trên "vườn trường" với:
        | Mục tiêu                        | Học sinh có nơi thực hành |
        | Sản phẩm, kết quả phải đạt      | Vườn 200 mét vuông        |
        | Chuyên đề, chương trình gắn với | Chuyên đề năm 2019        |
        | Người, tổ chức thực hiện        | Bà Hạnh                   |
        | Hạn hoàn thành                  | 30/11/2019                |
      Khi "Bà Lan" thay mặt "Cấp ủy" thực hiện "Chấp thuận" trên "vườn trường" với:
        | Là nhiệm vụ thường xuyên      | không    |
        | Trùng với nội dung đã đăng ký | không    |
        | Văn bản                       | 15-TB/ĐU |
      Thì hồ sơ "vườn trường" ở trạng thái "Được chấp thuận"
      Và hạn "Hạn hoàn thành" của "vườn trường" là ngày 30/11/2019

    Tình huống: Là nhiệm vụ thường xuyên
      Biết "Ông An" đã thực hiện "Đăng ký" trên "vườn trường" với:
        | Mục tiêu                        | Sân trường sạch    |
        | Sản phẩm, kết quả phải đạt      | Quét sân hằng ngày |
        | Chuyên đề, chương trình gắn với | Chuyên đề năm 2019 |
        | Người, tổ chức thực hiện        | Bà Hạnh            |
        | Hạn hoàn thành                  | 30/11/2019         |
      Khi "Bà Lan" thay mặt "Cấp ủy" thử "Chấp thuận" trên "vườn trường" với:
        | Là nhiệm vụ thường xuyên      | có       |
        | Trùng với nội dung đã đăng ký | không    |
        | Văn bản                       | 15-TB/ĐU |
      Thì bị từ chối vì "nhiệm vụ thường xuyên"

    Tình huống: Trùng với nội dung đã đăng ký
      Biết "Ông An" đã thực hiện "Đăng ký" trên "vườn trường" với:
        | Mục tiêu                        | Học sinh có nơi thực hành |
        | Sản phẩm, kết quả phải đạt      | Vườn 200 mét vuông        |
        | Chuyên đề, chương trình gắn với | Chuyên đề năm 2019        |
        | Người, tổ chức thực hiện        | Bà Hạnh                   |
        | Hạn hoàn thành                  | 30/11/2019                |
      Khi "Bà Lan" thay mặt "Cấp ủy" thử "Chấp thuận" trên "vườn trường" với:
        | Là nhiệm vụ thường xuyên      | không    |
        | Trùng với nội dung đã đăng ký | có       |
        | Văn bản                       | 15-TB/ĐU |
      Thì bị từ chối vì "trùng với nội dung đã đăng ký"

    Tình huống: Văn phòng cấp ủy tự chấp thuận việc mình thực hiện
      Biết "Ông An" đã thực hiện "Đăng ký" trên "vườn trường" với:
        | Mục tiêu                        | Học sinh có nơi thực hành |
        | Sản phẩm, kết quả phải đạt      | Vườn 200 mét vuông        |
        | Chuyên đề, chương trình gắn với | Chuyên đề năm 2019        |
        | Người, tổ chức thực hiện        | Bà Lan                    |
        | Hạn hoàn thành                  | 30/11/2019                |
      Khi "Bà Lan" thay mặt "Cấp ủy" thử "Chấp thuận" trên "vườn trường" với:
        | Là nhiệm vụ thường xuyên      | không    |
        | Trùng với nội dung đã đăng ký | không    |
        | Văn bản                       | 15-TB/ĐU |
      Thì bị từ chối vì "không được tự quyết định việc của chính mình"

    Tình huống: Đơn vị không tự chấp thuận
      Biết "Ông An" đã thực hiện "Đăng ký" trên "vườn trường" với:
        | Mục tiêu                        | Học sinh có nơi thực hành |
        | Sản phẩm, kết quả phải đạt      | Vườn 200 mét vuông        |
        | Chuyên đề, chương trình gắn với | Chuyên đề năm 2019        |
        | Người, tổ chức thực hiện        | Bà Hạnh                   |
        | Hạn hoàn thành                  | 30/11/2019                |
      Khi "Ông An" thử "Chấp thuận" trên "vườn trường" với:
        | Là nhiệm vụ thường xuyên      | không |
        | Trùng với nội dung đã đăng ký | không |
      Thì bị từ chối vì "không có thẩm quyền"
      Và bị từ chối vì "thiếu: văn bản"

    Tình huống: Trả lại để bổ sung rồi đăng ký lại
      Biết "Ông An" đã thực hiện "Đăng ký" trên "vườn trường" với:
        | Mục tiêu                        | Học sinh có nơi thực hành |
        | Sản phẩm, kết quả phải đạt      | Vườn trường               |
        | Chuyên đề, chương trình gắn với | Chuyên đề năm 2019        |
        | Người, tổ chức thực hiện        | Bà Hạnh                   |
        | Hạn hoàn thành                  | 30/11/2019                |
      Và "Bà Lan" thay mặt "Cấp ủy" đã thực hiện "Trả lại" trên "vườn trường" với:
        | Lý do | Chưa nêu rõ diện tích |
      Khi "Ông An" thực hiện "Đăng ký" trên "vườn trường" với:
        | Mục tiêu                        | Học sinh có nơi thực hành |
        | Sản phẩm, kết quả phải đạt      | Vườn 200 mét vuông        |
        | Chuyên đề, chương trình gắn với | Chuyên đề năm 2019        |
        | Người, tổ chức thực hiện        | Bà Hạnh                   |
        | Hạn hoàn thành                  | 30/11/2019                |
      Thì hồ sơ "vườn trường" ở trạng thái "Đã đăng ký"
      Và số liệu "Công trình, phần việc đã đăng ký" là 1

    Tình huống: Trả lại việc của chính mình, không nêu lý do
      Biết "Ông An" đã thực hiện "Đăng ký" trên "vườn trường" với:
        | Mục tiêu                        | Học sinh có nơi thực hành |
        | Sản phẩm, kết quả phải đạt      | Vườn 200 mét vuông        |
        | Chuyên đề, chương trình gắn với | Chuyên đề năm 2019        |
        | Người, tổ chức thực hiện        | Bà Lan                    |
        | Hạn hoàn thành                  | 30/11/2019                |
      Khi "Bà Lan" thay mặt "Cấp ủy" thử "Trả lại" trên "vườn trường"
      Thì bị từ chối vì "không được tự quyết định việc của chính mình"
      Và bị từ chối vì "thiếu: lý do"

    Tình huống: Đơn vị không tự trả lại
      Biết "Ông An" đã thực hiện "Đăng ký" trên "vườn trường" với:
        | Mục tiêu                        | Học sinh có nơi thực hành |
        | Sản phẩm, kết quả phải đạt      | Vườn 200 mét vuông        |
        | Chuyên đề, chương trình gắn với | Chuyên đề năm 2019        |
        | Người, tổ chức thực hiện        | Bà Hạnh                   |
        | Hạn hoàn thành                  | 30/11/2019                |
      Khi "Ông An" thử "Trả lại" trên "vườn trường" với:
        | Lý do | Cần viết lại |
      Thì bị từ chối vì "không có thẩm quyền"

  Quy tắc: Đơn vị xin hủy đăng ký bằng văn bản, cấp ủy quyết định

    Tình huống: Hủy đăng ký
      Biết "Ông An" đã thực hiện "Đăng ký" trên "vườn trường" với:
        | Mục tiêu                        | Học sinh có nơi thực hành |
        | Sản phẩm, kết quả phải đạt      | Vườn 200 mét vuông        |
        | Chuyên đề, chương trình gắn với | Chuyên đề năm 2019        |
        | Người, tổ chức thực hiện        | Bà Hạnh                   |
        | Hạn hoàn thành                  | 30/11/2019                |
      Khi "Bà Lan" thay mặt "Cấp ủy" thực hiện "Hủy đăng ký" trên "vườn trường" với:
        | Lý do   | Thu hồi đất làm đường |
        | Văn bản | 07-CV/TH              |
      Thì hồ sơ "vườn trường" ở trạng thái "Hủy đăng ký"
      Và số liệu "Công trình, phần việc hủy đăng ký" là 1

    Tình huống: Hủy đăng ký việc của mình, không có văn bản
      Biết "Ông An" đã thực hiện "Đăng ký" trên "vườn trường" với:
        | Mục tiêu                        | Học sinh có nơi thực hành |
        | Sản phẩm, kết quả phải đạt      | Vườn 200 mét vuông        |
        | Chuyên đề, chương trình gắn với | Chuyên đề năm 2019        |
        | Người, tổ chức thực hiện        | Bà Lan                    |
        | Hạn hoàn thành                  | 30/11/2019                |
      Khi "Bà Lan" thay mặt "Cấp ủy" thử "Hủy đăng ký" trên "vườn trường" với:
        | Lý do | Thu hồi đất làm đường |
      Thì bị từ chối vì "không được tự quyết định việc của chính mình"
      Và bị từ chối vì "thiếu: văn bản"

    Tình huống: Đơn vị không tự hủy đăng ký
      Biết "Ông An" đã thực hiện "Đăng ký" trên "vườn trường" với:
        | Mục tiêu                        | Học sinh có nơi thực hành |
        | Sản phẩm, kết quả phải đạt      | Vườn 200 mét vuông        |
        | Chuyên đề, chương trình gắn với | Chuyên đề năm 2019        |
        | Người, tổ chức thực hiện        | Bà Hạnh                   |
        | Hạn hoàn thành                  | 30/11/2019                |
      Khi "Ông An" thử "Hủy đăng ký" trên "vườn trường" với:
        | Lý do   | Thu hồi đất làm đường |
        | Văn bản | 07-CV/TH              |
      Thì bị từ chối vì "không có thẩm quyền"
