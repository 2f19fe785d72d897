# language: vi
Tính năng: Công trình được khen khi có quyết định khen, không do ai tự ghi

  Bối cảnh:
    Biết hôm nay là ngày 10/01/2019
    Và "Ông An" là "Người đứng đầu" của "Trường Tiểu học Hoa Sữa"
    Và "Bà Hạnh" là "Công dân" của "Trường Tiểu học Hoa Sữa"
    Và "Bà Hạnh" là "Người nghiệm thu công trình, phần việc" của "Đảng ủy phường Hoa Sữa"
    Và "Bà Hạnh" là "Văn phòng cấp ủy" của "Đảng ủy phường Hoa Sữa"
    Và "Ông Khoa" là "Người nghiệm thu công trình, phần việc" của "Đảng ủy phường Hoa Sữa"
    Và "Bà Lan" là "Văn phòng cấp ủy" của "Đảng ủy phường Hoa Sữa"
    Và "Ông Minh" là "Ban Tổ chức" của "Đảng ủy phường Hoa Sữa"
    Và "Ông Tâm" là "Người đứng đầu" của "Đảng ủy phường Hoa Sữa"
    Và "Ông Đức" là "Ban Thường trực Ủy ban Mặt trận Tổ quốc" của "Ủy ban Mặt trận Tổ quốc phường Hoa Sữa"
    Và "Bà Ngà" là "Ban Tổ chức" của "Thành ủy Sông Mây"
    Và "Ông Lực" là "Người đứng đầu" của "Thành ủy Sông Mây"
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

  Quy tắc: Công trình đã nghiệm thu mới được đề nghị khen

    Tình huống: Đề nghị khen công trình mới báo cáo hoàn thành
      Khi "Bà Lan" thay mặt "Cấp ủy" thử "Đề nghị khen" trên "vườn trường" với:
        | Cấp khen                                | cấp cơ sở              |
        | Ngày lập thành tích                     | 10/01/2019             |
        | Cấp quyết định khen                     | Đảng ủy phường Hoa Sữa |
        | Loại đối tượng được đề nghị             | cá nhân                |
        | Nhóm chức vụ của đối tượng được đề nghị | đối tượng khác         |
        | Văn bản                                 | 30-TTr/ĐU              |
      Thì bị từ chối vì "Báo cáo hoàn thành"

  Quy tắc: Cấp ủy đề nghị thì mở hồ sơ khen người thực hiện; chưa có quyết định thì công trình chưa được tính là được khen

    Bối cảnh:
      Biết ngày 20/11/2019 "Ông Khoa" đã thực hiện "Nghiệm thu" trên "vườn trường" với:
        | Biên bản | Biên bản nghiệm thu |
      Và hôm nay là ngày 25/11/2019

    Tình huống: Đề nghị khen
      Biết "Bà Lan" thay mặt "Cấp ủy" đã thực hiện "Đề nghị khen" trên "vườn trường" với:
        | Cấp khen                                | cấp cơ sở              |
        | Ngày lập thành tích                     | 20/11/2019             |
        | Cấp quyết định khen                     | Đảng ủy phường Hoa Sữa |
        | Loại đối tượng được đề nghị             | cá nhân                |
        | Nhóm chức vụ của đối tượng được đề nghị | đối tượng khác         |
        | Văn bản                                 | 30-TTr/ĐU              |
      Và "khen vườn trường" là hồ sơ "Biểu dương, khen thưởng" phát sinh từ "vườn trường"
      Khi đến ngày 26/11/2019
      Thì hồ sơ "khen vườn trường" ở trạng thái "Đã đề xuất"
      Và hồ sơ "khen vườn trường" có "Tập thể, cá nhân được đề xuất khen" là "Bà Hạnh"
      Và hồ sơ "khen vườn trường" có "Ngày lập thành tích" là "20/11/2019"
      Và số liệu "Công trình hoàn thành được khen: cấp ủy khen" là 0

    Tình huống: Đề nghị mà thiếu cấp khen, nơi quyết định, đối tượng
      Khi "Bà Lan" thay mặt "Cấp ủy" thử "Đề nghị khen" trên "vườn trường" với:
        | Văn bản | 30-TTr/ĐU |
      Thì bị từ chối vì "thiếu: Cấp khen"
      Và bị từ chối vì "thiếu: Ngày lập thành tích"
      Và bị từ chối vì "thiếu: Cấp quyết định khen"
      Và bị từ chối vì "thiếu: Loại đối tượng được đề nghị"
      Và bị từ chối vì "thiếu: Nhóm chức vụ của đối tượng được đề nghị"

    Tình huống: Đề nghị khen ngay trong ngày lập thành tích
      Khi "Bà Lan" thay mặt "Cấp ủy" thực hiện "Đề nghị khen" trên "vườn trường" với:
        | Cấp khen                                | cấp cơ sở              |
        | Ngày lập thành tích                     | 25/11/2019             |
        | Cấp quyết định khen                     | Đảng ủy phường Hoa Sữa |
        | Loại đối tượng được đề nghị             | cá nhân                |
        | Nhóm chức vụ của đối tượng được đề nghị | đối tượng khác         |
        | Văn bản                                 | 30-TTr/ĐU              |
      Thì hồ sơ "vườn trường" có 1 hồ sơ "Biểu dương, khen thưởng" ở trạng thái "Đã đề xuất"
      Và hồ sơ "vườn trường" có "Số quyết định khen của cấp ủy" là "0"

    Tình huống: Đề nghị mà không nêu ngày lập thành tích
      Khi "Bà Lan" thay mặt "Cấp ủy" thử "Đề nghị khen" trên "vườn trường" với:
        | Cấp khen                                | cấp cơ sở              |
        | Cấp quyết định khen                     | Đảng ủy phường Hoa Sữa |
        | Loại đối tượng được đề nghị             | cá nhân                |
        | Nhóm chức vụ của đối tượng được đề nghị | đối tượng khác         |
        | Văn bản                                 | 30-TTr/ĐU              |
      Thì bị từ chối vì "ngày lập thành tích không quá ngày thực hiện"

    Tình huống: Ngày lập thành tích chưa đến
      Khi "Bà Lan" thay mặt "Cấp ủy" thử "Đề nghị khen" trên "vườn trường" với:
        | Cấp khen                                | cấp cơ sở              |
        | Ngày lập thành tích                     | 26/11/2019             |
        | Cấp quyết định khen                     | Đảng ủy phường Hoa Sữa |
        | Loại đối tượng được đề nghị             | cá nhân                |
        | Nhóm chức vụ của đối tượng được đề nghị | đối tượng khác         |
        | Văn bản                                 | 30-TTr/ĐU              |
      Thì bị từ chối vì "ngày lập thành tích"

    Tình huống: Người thực hiện tự đề nghị khen mình, không có văn bản
      Khi "Bà Hạnh" thay mặt "Cấp ủy" thử "Đề nghị khen" trên "vườn trường" với:
        | Cấp khen                                | cấp cơ sở              |
        | Ngày lập thành tích                     | 20/11/2019             |
        | Cấp quyết định khen                     | Đảng ủy phường Hoa Sữa |
        | Loại đối tượng được đề nghị             | cá nhân                |
        | Nhóm chức vụ của đối tượng được đề nghị | đối tượng khác         |
      Thì bị từ chối vì "không được tự quyết định việc của chính mình"
      Và bị từ chối vì "thiếu: văn bản"

    Tình huống: Ban Thường vụ không thay cấp ủy đề nghị
      Khi "Bà Lan" thay mặt "Ban Thường vụ" thử "Đề nghị khen" trên "vườn trường" với:
        | Cấp khen                                | cấp cơ sở              |
        | Ngày lập thành tích                     | 20/11/2019             |
        | Cấp quyết định khen                     | Đảng ủy phường Hoa Sữa |
        | Loại đối tượng được đề nghị             | cá nhân                |
        | Nhóm chức vụ của đối tượng được đề nghị | đối tượng khác         |
        | Văn bản                                 | 30-TTr/ĐU              |
      Thì bị từ chối vì "không được thay mặt Ban Thường vụ ở bước này"

    Tình huống: Đơn vị không thay cấp ủy đề nghị
      Khi "Ông An" thử "Đề nghị khen" trên "vườn trường" với:
        | Cấp khen                                | cấp cơ sở              |
        | Ngày lập thành tích                     | 20/11/2019             |
        | Cấp quyết định khen                     | Đảng ủy phường Hoa Sữa |
        | Loại đối tượng được đề nghị             | cá nhân                |
        | Nhóm chức vụ của đối tượng được đề nghị | đối tượng khác         |
        | Văn bản                                 | 30-TTr/ĐU              |
      Thì bị từ chối vì "không có thẩm quyền"

  Quy tắc: Có quyết định khen thì công trình được tính; các cấp khen không loại trừ nhau; quyết định bị thu hồi thì thôi tính

    Bối cảnh:
      Biết ngày 20/11/2019 "Ông Khoa" đã thực hiện "Nghiệm thu" trên "vườn trường" với:
        | Biên bản | Biên bản nghiệm thu |
      Và ngày 25/11/2019 "Bà Lan" thay mặt "Cấp ủy" đã thực hiện "Đề nghị khen" trên "vườn trường" với:
        | Cấp khen                                | cấp tỉnh, thành phố |
        | Ngày lập thành tích                     | 20/11/2019          |
        | Cấp quyết định khen                     | Thành ủy Sông Mây   |
        | Loại đối tượng được đề nghị             | cá nhân             |
        | Nhóm chức vụ của đối tượng được đề nghị | đối tượng khác      |
        | Văn bản                                 | 30-TTr/ĐU           |
      Và "thành phố khen" là hồ sơ "Biểu dương, khen thưởng" phát sinh từ "vườn trường"
      Và ngày 02/12/2019 "Bà Ngà" đã thực hiện "Thẩm tra" trên "thành phố khen" với:
        | Biên bản | Biên bản thẩm tra |
      Và ngày 03/12/2019 "Bà Ngà" đã thực hiện "Trình" trên "thành phố khen" với:
        | Báo cáo | Tờ trình khen |
      Và ngày 04/12/2019 "Ông Lực" đã thực hiện "Quyết định khen" trên "thành phố khen" với:
        | Văn bản | 512-QĐ/TU |
        | Chữ ký  | Ông Lực   |
      Và hồ sơ "phường khen" thuộc loại "Biểu dương, khen thưởng" gắn với "vườn trường" do "Ông Đức" mở ngày 05/12/2019 với:
        | Tập thể, cá nhân được đề xuất khen | Bà Hạnh                                |
        | Loại đối tượng                     | cá nhân                                |
        | Nhóm chức vụ                       | đối tượng khác                         |
        | Đơn vị đề xuất                     | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
        | Cấp quyết định khen                | Đảng ủy phường Hoa Sữa                 |
        | Cấp khen                           | cấp cơ sở                              |
        | Thành tích                         | Vườn trường xanh                       |
        | Loại thành tích                    | thường xuyên                           |
        | Ngày lập thành tích                | 20/11/2019                             |
        | Báo cáo                            | Tóm tắt thành tích                     |
      Và ngày 09/12/2019 "Ông Minh" đã thực hiện "Thẩm tra" trên "phường khen" với:
        | Biên bản | Biên bản thẩm tra |
      Và ngày 10/12/2019 "Ông Minh" đã thực hiện "Trình" trên "phường khen" với:
        | Báo cáo | Tờ trình khen |
      Và hôm nay là ngày 12/12/2019

    Tình huống: Mới có quyết định của thành phố
      Khi đến ngày 13/12/2019
      Thì số liệu "Công trình hoàn thành được khen: tỉnh, thành phố khen" là 1
      Và số liệu "Công trình hoàn thành được khen: được cả hai cấp khen" là 0

    Tình huống: Phường cũng quyết định khen
      Khi "Ông Tâm" thực hiện "Quyết định khen" trên "phường khen" với:
        | Văn bản | 88-QĐ/ĐU |
        | Chữ ký  | Ông Tâm  |
      Thì số liệu "Công trình hoàn thành được khen: được cả hai cấp khen" là 1
      Và số liệu "Công trình, phần việc đã đăng ký và hoàn thành" là 1 trên 1

    Tình huống: Thành phố thu hồi quyết định
      Khi "Ông Lực" thực hiện "Thu hồi" trên "thành phố khen" với:
        | Lý do   | Hồ sơ không đúng |
        | Văn bản | 530-QĐ/TU        |
        | Chữ ký  | Ông Lực          |
      Thì số liệu "Công trình hoàn thành được khen: tỉnh, thành phố khen" là 0
      Và hồ sơ "vườn trường" có "Số quyết định khen của tỉnh, thành phố" là "0"

    Tình huống: Phường thu hồi quyết định của mình, quyết định của thành phố vẫn tính
      Biết ngày 12/12/2019 "Ông Tâm" đã thực hiện "Quyết định khen" trên "phường khen" với:
        | Văn bản | 88-QĐ/ĐU |
        | Chữ ký  | Ông Tâm  |
      Và hôm nay là ngày 16/12/2019
      Khi "Ông Tâm" thực hiện "Thu hồi" trên "phường khen" với:
        | Lý do   | Hồ sơ không đúng |
        | Văn bản | 95-QĐ/ĐU         |
        | Chữ ký  | Ông Tâm          |
      Thì số liệu "Công trình hoàn thành được khen: cấp ủy khen" là 0
      Và số liệu "Công trình hoàn thành được khen: tỉnh, thành phố khen" là 1
