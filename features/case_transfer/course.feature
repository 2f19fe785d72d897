# language: vi
Tính năng: Trình tự bàn giao vụ việc giữa các tổ chức

  Bối cảnh:
    Biết hôm nay là ngày 16/06/2025
    Và "Bà Mai" là "Văn phòng cấp ủy" của "Thành ủy Sông Mây"
    Và "Ông Quý" là "Người đứng đầu" của "Đảng ủy phường Hoa Sữa"
    Và "Bà Lan" là "Văn phòng cấp ủy" của "Đảng ủy phường Hoa Sữa"
    Và "Ông An" là "Chi ủy, bí thư chi bộ" của "Chi bộ khu dân cư số 3"
    Và "Bà Nga" là "Văn phòng cấp ủy" của "Đảng ủy phường Sen Vàng"
    Và "Ông Tâm" là "Người đứng đầu" của "Đảng ủy phường Cỏ Lau"
    Và có tổ chức "Đảng ủy phường Hoa Sữa" trực thuộc "Thành ủy Sông Mây"
    Và hồ sơ "phản ánh số 1" thuộc loại "Phản ánh, kiến nghị, góp ý" do "Bà Lan" mở ngày 16/06/2025 với:
      | Nguồn ý kiến                  | ý kiến nhận tại nơi niêm yết |
      | Người được góp ý              | Ông An                       |
      | Cấp ủy có trách nhiệm trả lời | Đảng ủy phường Hoa Sữa       |
      | Nội dung ý kiến               | Việc ở tổ dân phố số 1       |
    Và hồ sơ "phản ánh số 2" thuộc loại "Phản ánh, kiến nghị, góp ý" do "Bà Lan" mở ngày 16/06/2025 với:
      | Nguồn ý kiến                  | ý kiến nhận tại nơi niêm yết |
      | Người được góp ý              | Ông An                       |
      | Cấp ủy có trách nhiệm trả lời | Đảng ủy phường Hoa Sữa       |
      | Nội dung ý kiến               | Việc ở tổ dân phố số 2       |
    Và hồ sơ "bàn giao hai phản ánh" thuộc loại "Bàn giao vụ việc giữa các tổ chức" do "Bà Mai" thay mặt "Ban Thường vụ" mở ngày 27/06/2025 với:
      | Lý do bàn giao          | sắp xếp tổ chức bộ máy |
      | Cấp quyết định bàn giao | Thành ủy Sông Mây      |
      | Bên giao                | Đảng ủy phường Hoa Sữa |
      | Văn bản                 | 45-QĐ/TU               |

  Quy tắc: Danh mục ghi đủ từng vụ việc, số đếm phải khớp

    Tình huống: Bên giao lập danh mục
      Khi "Ông Quý" thực hiện "Lập danh mục" trên "bàn giao hai phản ánh" với:
        | Danh mục vụ việc bàn giao                     | phản ánh số 1; phản ánh số 2 |
        | Tổng số vụ việc trong danh mục                | 2                            |
        | Số vụ việc theo loại, trạng thái              | 2 phản ánh, đã ghi sổ        |
        | Số hồ sơ niêm phong, giao theo danh mục riêng | 0                            |
        | Biên bản                                      | Biên bản kiểm kê             |
      Thì hồ sơ "bàn giao hai phản ánh" ở trạng thái "Đã lập danh mục, biên bản"

    Tình huống: Số vụ việc khác với danh mục
      Khi "Bà Lan" thử "Lập danh mục" trên "bàn giao hai phản ánh" với:
        | Danh mục vụ việc bàn giao                     | phản ánh số 1; phản ánh số 2 |
        | Tổng số vụ việc trong danh mục                | 3                            |
        | Số vụ việc theo loại, trạng thái              | 3 phản ánh, đã ghi sổ        |
        | Số hồ sơ niêm phong, giao theo danh mục riêng | 0                            |
        | Biên bản                                      | Biên bản kiểm kê             |
      Thì bị từ chối vì "Tổng số vụ việc trong danh mục: 3"

    Tình huống: Số hồ sơ mật nhiều hơn cả danh mục
      Khi "Bà Lan" thử "Lập danh mục" trên "bàn giao hai phản ánh" với:
        | Danh mục vụ việc bàn giao                     | phản ánh số 1; phản ánh số 2 |
        | Tổng số vụ việc trong danh mục                | 2                            |
        | Số vụ việc theo loại, trạng thái              | 2 phản ánh, đã ghi sổ        |
        | Số hồ sơ niêm phong, giao theo danh mục riêng | 3                            |
        | Biên bản                                      | Biên bản kiểm kê             |
      Thì bị từ chối vì "Số hồ sơ niêm phong, giao theo danh mục riêng: 3"

    Tình huống: Cả danh mục đều là hồ sơ mật
      Khi "Bà Lan" thực hiện "Lập danh mục" trên "bàn giao hai phản ánh" với:
        | Danh mục vụ việc bàn giao                     | phản ánh số 1; phản ánh số 2 |
        | Tổng số vụ việc trong danh mục                | 2                            |
        | Số vụ việc theo loại, trạng thái              | 2 phản ánh, đã ghi sổ        |
        | Số hồ sơ niêm phong, giao theo danh mục riêng | 2                            |
        | Biên bản                                      | Biên bản kiểm kê             |
      Thì hồ sơ "bàn giao hai phản ánh" ở trạng thái "Đã lập danh mục, biên bản"

    Tình huống: Bên nhận không tự lập danh mục
      Khi "Bà Nga" thử "Lập danh mục" trên "bàn giao hai phản ánh" với:
        | Danh mục vụ việc bàn giao                     | phản ánh số 1; phản ánh số 2 |
        | Tổng số vụ việc trong danh mục                | 2                            |
        | Số vụ việc theo loại, trạng thái              | 2 phản ánh, đã ghi sổ        |
        | Số hồ sơ niêm phong, giao theo danh mục riêng | 0                            |
        | Biên bản                                      | Biên bản kiểm kê             |
      Thì bị từ chối vì "bạn không được xem hồ sơ này"

    Tình huống: Bên giao đã chấm dứt thì cấp quyết định lập danh mục thay
      Biết tổ chức "Đảng ủy phường Hoa Sữa" chấm dứt hoạt động từ ngày 01/07/2025
      Và hôm nay là ngày 02/07/2025
      Khi "Bà Mai" thay mặt "Ban Thường vụ" thực hiện "Lập danh mục" trên "bàn giao hai phản ánh" với:
        | Danh mục vụ việc bàn giao                     | phản ánh số 1; phản ánh số 2 |
        | Tổng số vụ việc trong danh mục                | 2                            |
        | Số vụ việc theo loại, trạng thái              | 2 phản ánh, đã ghi sổ        |
        | Số hồ sơ niêm phong, giao theo danh mục riêng | 0                            |
        | Biên bản                                      | Biên bản kiểm kê             |
      Thì hồ sơ "bàn giao hai phản ánh" ở trạng thái "Đã lập danh mục, biên bản"

    Tình huống: Cá nhân cấp trên không tự quyết định bàn giao
      Khi "Bà Mai" thử mở hồ sơ "bàn giao khác" thuộc loại "Bàn giao vụ việc giữa các tổ chức" với:
        | Lý do bàn giao          | không thuộc thẩm quyền |
        | Cấp quyết định bàn giao | Thành ủy Sông Mây      |
        | Bên giao                | Đảng ủy phường Hoa Sữa |
        | Văn bản                 | 46-QĐ/TU               |
      Thì bị từ chối vì "Bà Mai không có thẩm quyền"

    Tình huống: Văn phòng bên giao không quyết định thay người đứng đầu
      Khi "Bà Lan" thử mở hồ sơ "bàn giao khác" thuộc loại "Bàn giao vụ việc giữa các tổ chức" với:
        | Lý do bàn giao          | không thuộc thẩm quyền |
        | Cấp quyết định bàn giao | Thành ủy Sông Mây      |
        | Bên giao                | Đảng ủy phường Hoa Sữa |
        | Văn bản                 | 46-QĐ/ĐU               |
      Thì bị từ chối vì "Bà Lan không có thẩm quyền"

    Tình huống: Lập danh mục mà thiếu thì không ghi
      Khi "Bà Lan" thử "Lập danh mục" trên "bàn giao hai phản ánh"
      Thì bị từ chối vì "thiếu: Danh mục vụ việc bàn giao"
      Và bị từ chối vì "thiếu: Tổng số vụ việc trong danh mục"
      Và bị từ chối vì "thiếu: Số vụ việc theo loại, trạng thái"
      Và bị từ chối vì "thiếu: Số hồ sơ niêm phong, giao theo danh mục riêng"
      Và bị từ chối vì "thiếu: biên bản"

    Tình huống: Quyết định bàn giao phải ghi rõ ai giao, ai quyết định, theo văn bản nào
      Khi "Bà Mai" thay mặt "Ban Thường vụ" thử mở hồ sơ "bàn giao khác" thuộc loại "Bàn giao vụ việc giữa các tổ chức"
      Thì bị từ chối vì "thiếu: Lý do bàn giao"
      Và bị từ chối vì "thiếu: Cấp quyết định bàn giao"
      Và bị từ chối vì "thiếu: Bên giao"
      Và bị từ chối vì "thiếu: văn bản"

    Tình huống: Mặt trận cấp trên quyết định bàn giao giữa các cấp Mặt trận
      Biết "Ông Dũng" là "Ban Thường trực Ủy ban Mặt trận Tổ quốc" của "Ủy ban Mặt trận Tổ quốc thành phố"
      Và có tổ chức "Ủy ban Mặt trận Tổ quốc phường Hoa Sữa" trực thuộc "Ủy ban Mặt trận Tổ quốc thành phố"
      Khi "Ông Dũng" mở hồ sơ "bàn giao của Mặt trận" thuộc loại "Bàn giao vụ việc giữa các tổ chức" với:
        | Lý do bàn giao          | sắp xếp tổ chức bộ máy                 |
        | Cấp quyết định bàn giao | Ủy ban Mặt trận Tổ quốc thành phố      |
        | Bên giao                | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
        | Văn bản                 | 12/QĐ-MTTQ                             |
      Thì hồ sơ "bàn giao của Mặt trận" ở trạng thái "Đã có quyết định, chủ trương bàn giao"

    Tình huống: Hủy ngay khi mới có chủ trương
      Khi "Bà Mai" thay mặt "Ban Thường vụ" thực hiện "Hủy bàn giao" trên "bàn giao hai phản ánh" với:
        | Lý do  | Không sắp xếp phường này nữa |
        | Chữ ký | Ông Quý                      |
      Thì hồ sơ "bàn giao hai phản ánh" ở trạng thái "Hủy bàn giao"

    Tình huống: Hủy phải nêu lý do
      Khi "Bà Mai" thay mặt "Ban Thường vụ" thử "Hủy bàn giao" trên "bàn giao hai phản ánh" với:
        | Chữ ký | Ông Quý |
      Thì bị từ chối vì "thiếu: lý do"

  Quy tắc: Cấp quyết định chia bên nhận, bên giao ký bàn giao

    Bối cảnh:
      Biết "Bà Lan" đã thực hiện "Lập danh mục" trên "bàn giao hai phản ánh" với:
        | Danh mục vụ việc bàn giao                     | phản ánh số 1; phản ánh số 2 |
        | Tổng số vụ việc trong danh mục                | 2                            |
        | Số vụ việc theo loại, trạng thái              | 2 phản ánh, đã ghi sổ        |
        | Số hồ sơ niêm phong, giao theo danh mục riêng | 0                            |
        | Biên bản                                      | Biên bản kiểm kê             |

    Tình huống: Chỉ giữ lại một phản ánh cho bên nhận này
      Khi "Bà Mai" thay mặt "Ban Thường vụ" thực hiện "Phân chia bên nhận" trên "bàn giao hai phản ánh" với:
        | Bên nhận                         | Đảng ủy phường Sen Vàng |
        | Danh mục vụ việc bàn giao        | phản ánh số 1           |
        | Tổng số vụ việc trong danh mục   | 1                       |
        | Số vụ việc theo loại, trạng thái | 1 phản ánh, đã ghi sổ   |
      Thì hồ sơ "bàn giao hai phản ánh" có "Bên nhận" là "Đảng ủy phường Sen Vàng"
      Và hồ sơ "bàn giao hai phản ánh" có "Tổng số vụ việc trong danh mục" là "1"

    Tình huống: Bên nhận không thể là chính bên giao
      Khi "Bà Mai" thay mặt "Ban Thường vụ" thử "Phân chia bên nhận" trên "bàn giao hai phản ánh" với:
        | Bên nhận | Đảng ủy phường Hoa Sữa |
      Thì bị từ chối vì "Bên nhận"

    Tình huống: Chia lại mà số đếm không khớp
      Khi "Bà Mai" thay mặt "Ban Thường vụ" thử "Phân chia bên nhận" trên "bàn giao hai phản ánh" với:
        | Bên nhận                  | Đảng ủy phường Sen Vàng |
        | Danh mục vụ việc bàn giao | phản ánh số 1           |
      Thì bị từ chối vì "Tổng số vụ việc trong danh mục: 2"

    Tình huống: Bên giao không tự chọn bên nhận
      Khi "Ông Quý" thử "Phân chia bên nhận" trên "bàn giao hai phản ánh" với:
        | Bên nhận | Đảng ủy phường Sen Vàng |
      Thì bị từ chối vì "Ông Quý không có thẩm quyền"

    Tình huống: Chưa có bên nhận thì chưa bàn giao
      Khi "Ông Quý" thử "Bàn giao" trên "bàn giao hai phản ánh" với:
        | Biên bản | Biên bản bàn giao |
      Thì bị từ chối vì "Bên nhận"

    Tình huống: Bên nhận không ký thay bên giao
      Biết "Bà Mai" thay mặt "Ban Thường vụ" đã thực hiện "Phân chia bên nhận" trên "bàn giao hai phản ánh" với:
        | Bên nhận | Đảng ủy phường Sen Vàng |
      Khi "Bà Nga" thử "Bàn giao" trên "bàn giao hai phản ánh" với:
        | Biên bản | Biên bản bàn giao |
      Thì bị từ chối vì "Bà Nga không có thẩm quyền"

    Tình huống: Người đứng đầu bên nhận không ký thay bên giao
      Biết "Bà Mai" thay mặt "Ban Thường vụ" đã thực hiện "Phân chia bên nhận" trên "bàn giao hai phản ánh" với:
        | Bên nhận | Đảng ủy phường Cỏ Lau |
      Khi "Ông Tâm" thử "Bàn giao" trên "bàn giao hai phản ánh" với:
        | Biên bản | Biên bản bàn giao |
      Thì bị từ chối vì "Ông Tâm không có thẩm quyền"

    Tình huống: Hủy khi bên giao còn hoạt động và đồng ý
      Khi "Bà Mai" thay mặt "Ban Thường vụ" thực hiện "Hủy bàn giao" trên "bàn giao hai phản ánh" với:
        | Lý do  | Không sắp xếp phường này nữa |
        | Chữ ký | Ông Quý                      |
      Thì hồ sơ "bàn giao hai phản ánh" ở trạng thái "Hủy bàn giao"
      Và hồ sơ "phản ánh số 1" có nơi giữ

    Tình huống: Bên giao đã chấm dứt thì không hủy được nữa
      Biết tổ chức "Đảng ủy phường Hoa Sữa" chấm dứt hoạt động từ ngày 01/07/2025
      Và hôm nay là ngày 02/07/2025
      Khi "Bà Mai" thay mặt "Ban Thường vụ" thử "Hủy bàn giao" trên "bàn giao hai phản ánh" với:
        | Lý do  | Không sắp xếp phường này nữa |
        | Chữ ký | Ông Quý                      |
      Thì bị từ chối vì "Ông Quý không có thẩm quyền ký"

    Tình huống: Bên giao không tự hủy
      Khi "Ông Quý" thử "Hủy bàn giao" trên "bàn giao hai phản ánh" với:
        | Lý do  | Muốn giữ lại |
        | Chữ ký | Ông Quý      |
      Thì bị từ chối vì "Ông Quý không có thẩm quyền"

    Tình huống: Phân chia thì phải ghi bên nhận
      Khi "Bà Mai" thay mặt "Ban Thường vụ" thử "Phân chia bên nhận" trên "bàn giao hai phản ánh"
      Thì bị từ chối vì "thiếu: Bên nhận"

    Tình huống: Ký bàn giao phải có biên bản
      Biết "Bà Mai" thay mặt "Ban Thường vụ" đã thực hiện "Phân chia bên nhận" trên "bàn giao hai phản ánh" với:
        | Bên nhận | Đảng ủy phường Sen Vàng |
      Khi "Ông Quý" thử "Bàn giao" trên "bàn giao hai phản ánh"
      Thì bị từ chối vì "thiếu: biên bản"

  Quy tắc: Bên nhận ký tiếp nhận hoặc từ chối có lý do; bị từ chối thì bên giao vẫn giữ

    Bối cảnh:
      Biết "Bà Lan" đã thực hiện "Lập danh mục" trên "bàn giao hai phản ánh" với:
        | Danh mục vụ việc bàn giao                     | phản ánh số 1; phản ánh số 2 |
        | Tổng số vụ việc trong danh mục                | 2                            |
        | Số vụ việc theo loại, trạng thái              | 2 phản ánh, đã ghi sổ        |
        | Số hồ sơ niêm phong, giao theo danh mục riêng | 0                            |
        | Biên bản                                      | Biên bản kiểm kê             |
      Và "Bà Mai" thay mặt "Ban Thường vụ" đã thực hiện "Phân chia bên nhận" trên "bàn giao hai phản ánh" với:
        | Bên nhận | Đảng ủy phường Sen Vàng |
      Và "Bà Lan" đã thực hiện "Bàn giao" trên "bàn giao hai phản ánh" với:
        | Biên bản | Biên bản bàn giao |

    Tình huống: Bên nhận tiếp nhận
      Khi "Bà Nga" thực hiện "Tiếp nhận" trên "bàn giao hai phản ánh" với:
        | Biên bản | Biên bản tiếp nhận |
      Thì hồ sơ "bàn giao hai phản ánh" ở trạng thái "Bên nhận đã tiếp nhận"
      Và hồ sơ "phản ánh số 2" có "Cấp ủy có trách nhiệm trả lời" là "Đảng ủy phường Sen Vàng"

    Tình huống: Vụ việc kết thúc trước khi tiếp nhận được đếm riêng
      Biết "Bà Lan" là "Người tiếp công dân" của "Đảng ủy phường Hoa Sữa"
      Và "Bà Lan" đã thực hiện "Rút" trên "phản ánh số 1" với:
        | Lý do | Người phản ánh xin rút |
      Khi "Bà Nga" thực hiện "Tiếp nhận" trên "bàn giao hai phản ánh" với:
        | Biên bản | Biên bản tiếp nhận |
      Thì hồ sơ "bàn giao hai phản ánh" có "Số vụ việc đã tiếp nhận" là "1"
      Và hồ sơ "bàn giao hai phản ánh" có "Số vụ việc đã kết thúc trước khi tiếp nhận" là "1"
      Và hồ sơ "phản ánh số 1" có "Cấp ủy có trách nhiệm trả lời" là "Đảng ủy phường Hoa Sữa"

    Tình huống: Số đã tiếp nhận do hệ thống đếm, không nhập tay
      Khi "Bà Nga" thử "Tiếp nhận" trên "bàn giao hai phản ánh" với:
        | Số vụ việc đã tiếp nhận | 2                  |
        | Biên bản                | Biên bản tiếp nhận |
      Thì bị từ chối vì "Số vụ việc đã tiếp nhận” do hệ thống tự đếm"

    Tình huống: Người đã ký bên giao không ký bên nhận
      Biết "Bà Lan" là "Văn phòng cấp ủy" của "Đảng ủy phường Sen Vàng"
      Khi "Bà Lan" thử "Tiếp nhận" trên "bàn giao hai phản ánh" với:
        | Biên bản | Biên bản tiếp nhận |
      Thì bị từ chối vì "Bà Lan đã thực hiện bước “Bàn giao”"

    Tình huống: Nơi khác không nhận thay
      Khi "Ông Tâm" thử "Tiếp nhận" trên "bàn giao hai phản ánh" với:
        | Biên bản | Biên bản tiếp nhận |
      Thì bị từ chối vì "bạn không được xem hồ sơ này"

    Tình huống: Cấp quyết định không tiếp nhận thay bên nhận
      Khi "Bà Mai" thay mặt "Ban Thường vụ" thử "Tiếp nhận" trên "bàn giao hai phản ánh" với:
        | Biên bản | Biên bản tiếp nhận |
      Thì bị từ chối vì "Bà Mai không được thay mặt Ban Thường vụ ở bước này"

    Tình huống: Từ chối vì không đúng thẩm quyền
      Khi "Bà Nga" thực hiện "Từ chối tiếp nhận" trên "bàn giao hai phản ánh" với:
        | Lý do | Hai tổ dân phố này thuộc phường Cỏ Lau |
      Thì hồ sơ "bàn giao hai phản ánh" ở trạng thái "Bên nhận từ chối"
      Và hồ sơ "phản ánh số 1" có "Cấp ủy có trách nhiệm trả lời" là "Đảng ủy phường Hoa Sữa"
      Và hạn "Trả lời ý kiến phản ánh" của "phản ánh số 1" là ngày 14/07/2025

    Tình huống: Bên giao không từ chối thay bên nhận
      Khi "Ông Quý" thử "Từ chối tiếp nhận" trên "bàn giao hai phản ánh" với:
        | Lý do | Muốn giữ lại |
      Thì bị từ chối vì "Ông Quý không có thẩm quyền"

    Tình huống: Cấp quyết định không từ chối thay bên nhận
      Khi "Bà Mai" thay mặt "Ban Thường vụ" thử "Từ chối tiếp nhận" trên "bàn giao hai phản ánh" với:
        | Lý do | Hai tổ dân phố này thuộc phường Cỏ Lau |
      Thì bị từ chối vì "Bà Mai không được thay mặt Ban Thường vụ ở bước này"

    Tình huống: Từ chối phải nêu lý do
      Khi "Bà Nga" thử "Từ chối tiếp nhận" trên "bàn giao hai phản ánh"
      Thì bị từ chối vì "thiếu: lý do"

    Tình huống: Chuyển bên nhận khác
      Biết "Bà Nga" đã thực hiện "Từ chối tiếp nhận" trên "bàn giao hai phản ánh" với:
        | Lý do | Thuộc phường Cỏ Lau |
      Khi "Bà Mai" thay mặt "Ban Thường vụ" thực hiện "Chuyển bên nhận khác" trên "bàn giao hai phản ánh" với:
        | Bên nhận | Đảng ủy phường Cỏ Lau |
        | Lý do    | Theo địa giới mới     |
      Thì hồ sơ "bàn giao hai phản ánh" ở trạng thái "Đã lập danh mục, biên bản"
      Và hồ sơ "bàn giao hai phản ánh" có "Bên nhận" là "Đảng ủy phường Cỏ Lau"

    Tình huống: Không chuyển trả lại bên giao
      Biết "Bà Nga" đã thực hiện "Từ chối tiếp nhận" trên "bàn giao hai phản ánh" với:
        | Lý do | Thuộc phường Cỏ Lau |
      Khi "Bà Mai" thay mặt "Ban Thường vụ" thử "Chuyển bên nhận khác" trên "bàn giao hai phản ánh" với:
        | Bên nhận | Đảng ủy phường Hoa Sữa |
        | Lý do    | Trả lại                |
      Thì bị từ chối vì "Bên nhận"

    Tình huống: Bên nhận không tự chuyển cho nơi khác
      Biết "Bà Nga" đã thực hiện "Từ chối tiếp nhận" trên "bàn giao hai phản ánh" với:
        | Lý do | Thuộc phường Cỏ Lau |
      Khi "Bà Nga" thử "Chuyển bên nhận khác" trên "bàn giao hai phản ánh" với:
        | Bên nhận | Đảng ủy phường Cỏ Lau |
        | Lý do    | Theo địa giới mới     |
      Thì bị từ chối vì "Bà Nga không có thẩm quyền"

    Tình huống: Bên giao không tự chuyển cho nơi khác
      Biết "Bà Nga" đã thực hiện "Từ chối tiếp nhận" trên "bàn giao hai phản ánh" với:
        | Lý do | Thuộc phường Cỏ Lau |
      Khi "Ông Quý" thử "Chuyển bên nhận khác" trên "bàn giao hai phản ánh" với:
        | Bên nhận | Đảng ủy phường Cỏ Lau |
        | Lý do    | Theo địa giới mới     |
      Thì bị từ chối vì "Ông Quý không có thẩm quyền"

    Tình huống: Bên nhận không tự kết luận đã khớp
      Biết "Bà Nga" đã thực hiện "Tiếp nhận" trên "bàn giao hai phản ánh" với:
        | Biên bản | Biên bản tiếp nhận |
      Khi "Bà Nga" thử "Hoàn tất bàn giao" trên "bàn giao hai phản ánh" với:
        | Biên bản | Biên bản đối chiếu |
      Thì bị từ chối vì "Bà Nga không có thẩm quyền"

    Tình huống: Bên giao không tự kết luận đã khớp
      Biết "Bà Nga" đã thực hiện "Tiếp nhận" trên "bàn giao hai phản ánh" với:
        | Biên bản | Biên bản tiếp nhận |
      Khi "Ông Quý" thử "Hoàn tất bàn giao" trên "bàn giao hai phản ánh" với:
        | Biên bản | Biên bản đối chiếu |
      Thì bị từ chối vì "Ông Quý không có thẩm quyền"

    Tình huống: Ký tiếp nhận phải có biên bản
      Khi "Bà Nga" thử "Tiếp nhận" trên "bàn giao hai phản ánh"
      Thì bị từ chối vì "thiếu: biên bản"
      Và hồ sơ "phản ánh số 1" có "Cấp ủy có trách nhiệm trả lời" là "Đảng ủy phường Hoa Sữa"

    Tình huống: Chuyển bên nhận khác phải ghi nơi nhận và lý do
      Biết "Bà Nga" đã thực hiện "Từ chối tiếp nhận" trên "bàn giao hai phản ánh" với:
        | Lý do | Thuộc phường Cỏ Lau |
      Khi "Bà Mai" thay mặt "Ban Thường vụ" thử "Chuyển bên nhận khác" trên "bàn giao hai phản ánh"
      Thì bị từ chối vì "thiếu: Bên nhận"
      Và bị từ chối vì "thiếu: lý do"

    Tình huống: Bị từ chối rồi thôi không bàn giao nữa
      Biết "Bà Nga" đã thực hiện "Từ chối tiếp nhận" trên "bàn giao hai phản ánh" với:
        | Lý do | Thuộc phường Cỏ Lau |
      Khi "Bà Mai" thay mặt "Ban Thường vụ" thực hiện "Hủy bàn giao" trên "bàn giao hai phản ánh" với:
        | Lý do  | Giữ nguyên thẩm quyền |
        | Chữ ký | Ông Quý               |
      Thì hồ sơ "bàn giao hai phản ánh" ở trạng thái "Hủy bàn giao"

    Tình huống: Hoàn tất phải có biên bản đối chiếu
      Biết "Bà Nga" đã thực hiện "Tiếp nhận" trên "bàn giao hai phản ánh" với:
        | Biên bản | Biên bản tiếp nhận |
      Khi "Bà Mai" thay mặt "Ban Thường vụ" thử "Hoàn tất bàn giao" trên "bàn giao hai phản ánh"
      Thì bị từ chối vì "thiếu: biên bản"

  Quy tắc: Mỗi vụ việc chỉ giao một lần, danh mục sai thì không nhận gì cả

    Bối cảnh:
      Biết hồ sơ "bàn giao lần hai" thuộc loại "Bàn giao vụ việc giữa các tổ chức" do "Bà Mai" thay mặt "Ban Thường vụ" mở ngày 27/06/2025 với:
        | Lý do bàn giao          | sắp xếp tổ chức bộ máy |
        | Cấp quyết định bàn giao | Thành ủy Sông Mây      |
        | Bên giao                | Đảng ủy phường Hoa Sữa |
        | Văn bản                 | 45-QĐ/TU               |
      Và "Bà Lan" đã thực hiện "Lập danh mục" trên "bàn giao hai phản ánh" với:
        | Danh mục vụ việc bàn giao                     | phản ánh số 1; phản ánh số 2 |
        | Tổng số vụ việc trong danh mục                | 2                            |
        | Số vụ việc theo loại, trạng thái              | 2 phản ánh, đã ghi sổ        |
        | Số hồ sơ niêm phong, giao theo danh mục riêng | 0                            |
        | Biên bản                                      | Biên bản kiểm kê             |
      Và "Bà Mai" thay mặt "Ban Thường vụ" đã thực hiện "Phân chia bên nhận" trên "bàn giao hai phản ánh" với:
        | Bên nhận | Đảng ủy phường Sen Vàng |
      Và "Bà Lan" đã thực hiện "Bàn giao" trên "bàn giao hai phản ánh" với:
        | Biên bản | Biên bản bàn giao |
      Và "Bà Nga" đã thực hiện "Tiếp nhận" trên "bàn giao hai phản ánh" với:
        | Biên bản | Biên bản tiếp nhận |

    Tình huống: Vụ việc đã giao cho nơi khác
      Biết "Bà Lan" đã thực hiện "Lập danh mục" trên "bàn giao lần hai" với:
        | Danh mục vụ việc bàn giao                     | phản ánh số 2         |
        | Tổng số vụ việc trong danh mục                | 1                     |
        | Số vụ việc theo loại, trạng thái              | 1 phản ánh, đã ghi sổ |
        | Số hồ sơ niêm phong, giao theo danh mục riêng | 0                     |
        | Biên bản                                      | Biên bản kiểm kê      |
      Và "Bà Mai" thay mặt "Ban Thường vụ" đã thực hiện "Phân chia bên nhận" trên "bàn giao lần hai" với:
        | Bên nhận | Đảng ủy phường Cỏ Lau |
      Và "Bà Lan" đã thực hiện "Bàn giao" trên "bàn giao lần hai" với:
        | Biên bản | Biên bản bàn giao |
      Khi "Ông Tâm" thử "Tiếp nhận" trên "bàn giao lần hai" với:
        | Biên bản | Biên bản tiếp nhận |
      Thì bị từ chối vì "Đảng ủy phường Hoa Sữa không giữ hồ sơ phản ánh số 2"
      Và hồ sơ "phản ánh số 2" có "Cấp ủy có trách nhiệm trả lời" là "Đảng ủy phường Sen Vàng"

    Tình huống: Danh mục ghi một vụ việc không có
      Biết "Bà Lan" đã thực hiện "Lập danh mục" trên "bàn giao lần hai" với:
        | Danh mục vụ việc bàn giao                     | phản ánh số 99        |
        | Tổng số vụ việc trong danh mục                | 1                     |
        | Số vụ việc theo loại, trạng thái              | 1 phản ánh, đã ghi sổ |
        | Số hồ sơ niêm phong, giao theo danh mục riêng | 0                     |
        | Biên bản                                      | Biên bản kiểm kê      |
      Và "Bà Mai" thay mặt "Ban Thường vụ" đã thực hiện "Phân chia bên nhận" trên "bàn giao lần hai" với:
        | Bên nhận | Đảng ủy phường Cỏ Lau |
      Và "Bà Lan" đã thực hiện "Bàn giao" trên "bàn giao lần hai" với:
        | Biên bản | Biên bản bàn giao |
      Khi "Ông Tâm" thử "Tiếp nhận" trên "bàn giao lần hai" với:
        | Biên bản | Biên bản tiếp nhận |
      Thì bị từ chối vì "không có hồ sơ phản ánh số 99"

    Tình huống: Danh mục ghi một vụ việc hai lần
      Biết "Bà Lan" đã thực hiện "Lập danh mục" trên "bàn giao lần hai" với:
        | Danh mục vụ việc bàn giao                     | phản ánh số 2; phản ánh số 2 |
        | Tổng số vụ việc trong danh mục                | 2                            |
        | Số vụ việc theo loại, trạng thái              | 2 phản ánh, đã ghi sổ        |
        | Số hồ sơ niêm phong, giao theo danh mục riêng | 0                            |
        | Biên bản                                      | Biên bản kiểm kê             |
      Và "Bà Mai" thay mặt "Ban Thường vụ" đã thực hiện "Phân chia bên nhận" trên "bàn giao lần hai" với:
        | Bên nhận | Đảng ủy phường Cỏ Lau |
      Và "Bà Lan" đã thực hiện "Bàn giao" trên "bàn giao lần hai" với:
        | Biên bản | Biên bản bàn giao |
      Khi "Ông Tâm" thử "Tiếp nhận" trên "bàn giao lần hai" với:
        | Biên bản | Biên bản tiếp nhận |
      Thì bị từ chối vì "hoặc ghi hai lần"
