# language: vi
Tính năng: Phường kết thúc hoạt động, mọi vụ việc về nơi kế thừa

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
    Và hồ sơ "phản ánh số 3" thuộc loại "Phản ánh, kiến nghị, góp ý" do "Bà Lan" mở ngày 16/06/2025 với:
      | Nguồn ý kiến                  | ý kiến nhận tại nơi niêm yết |
      | Người được góp ý              | Ông An                       |
      | Cấp ủy có trách nhiệm trả lời | Đảng ủy phường Hoa Sữa       |
      | Nội dung ý kiến               | Việc ở tổ dân phố số 3       |
    Và hồ sơ "phản ánh số 4" thuộc loại "Phản ánh, kiến nghị, góp ý" do "Bà Lan" mở ngày 16/06/2025 với:
      | Nguồn ý kiến                  | ý kiến nhận tại nơi niêm yết |
      | Người được góp ý              | Ông An                       |
      | Cấp ủy có trách nhiệm trả lời | Đảng ủy phường Hoa Sữa       |
      | Nội dung ý kiến               | Việc ở tổ dân phố số 4       |
    Và hồ sơ "phản ánh số 5" thuộc loại "Phản ánh, kiến nghị, góp ý" do "Bà Lan" mở ngày 16/06/2025 với:
      | Nguồn ý kiến                  | ý kiến nhận tại nơi niêm yết |
      | Người được góp ý              | Ông An                       |
      | Cấp ủy có trách nhiệm trả lời | Đảng ủy phường Hoa Sữa       |
      | Nội dung ý kiến               | Việc ở tổ dân phố số 5       |
    Và hồ sơ "phản ánh số 6" thuộc loại "Phản ánh, kiến nghị, góp ý" do "Bà Lan" mở ngày 16/06/2025 với:
      | Nguồn ý kiến                  | ý kiến nhận tại nơi niêm yết |
      | Người được góp ý              | Ông An                       |
      | Cấp ủy có trách nhiệm trả lời | Đảng ủy phường Hoa Sữa       |
      | Nội dung ý kiến               | Việc ở tổ dân phố số 6       |
    Và hồ sơ "phản ánh số 7" thuộc loại "Phản ánh, kiến nghị, góp ý" do "Bà Lan" mở ngày 16/06/2025 với:
      | Nguồn ý kiến                  | ý kiến nhận tại nơi niêm yết |
      | Người được góp ý              | Ông An                       |
      | Cấp ủy có trách nhiệm trả lời | Đảng ủy phường Hoa Sữa       |
      | Nội dung ý kiến               | Việc ở tổ dân phố số 7       |
    Và hồ sơ "phản ánh số 8" thuộc loại "Phản ánh, kiến nghị, góp ý" do "Bà Lan" mở ngày 16/06/2025 với:
      | Nguồn ý kiến                  | ý kiến nhận tại nơi niêm yết |
      | Người được góp ý              | Ông An                       |
      | Cấp ủy có trách nhiệm trả lời | Đảng ủy phường Hoa Sữa       |
      | Nội dung ý kiến               | Việc ở tổ dân phố số 8       |
    Và hồ sơ "phản ánh số 9" thuộc loại "Phản ánh, kiến nghị, góp ý" do "Bà Lan" mở ngày 16/06/2025 với:
      | Nguồn ý kiến                  | ý kiến nhận tại nơi niêm yết |
      | Người được góp ý              | Ông An                       |
      | Cấp ủy có trách nhiệm trả lời | Đảng ủy phường Hoa Sữa       |
      | Nội dung ý kiến               | Việc ở tổ dân phố số 9       |
    Và hồ sơ "phản ánh số 10" thuộc loại "Phản ánh, kiến nghị, góp ý" do "Bà Lan" mở ngày 16/06/2025 với:
      | Nguồn ý kiến                  | ý kiến nhận tại nơi niêm yết |
      | Người được góp ý              | Ông An                       |
      | Cấp ủy có trách nhiệm trả lời | Đảng ủy phường Hoa Sữa       |
      | Nội dung ý kiến               | Việc ở tổ dân phố số 10      |
    Và hồ sơ "phản ánh số 11" thuộc loại "Phản ánh, kiến nghị, góp ý" do "Bà Lan" mở ngày 16/06/2025 với:
      | Nguồn ý kiến                  | ý kiến nhận tại nơi niêm yết |
      | Người được góp ý              | Ông An                       |
      | Cấp ủy có trách nhiệm trả lời | Đảng ủy phường Hoa Sữa       |
      | Nội dung ý kiến               | Việc ở tổ dân phố số 11      |
    Và hồ sơ "phản ánh số 12" thuộc loại "Phản ánh, kiến nghị, góp ý" do "Bà Lan" mở ngày 16/06/2025 với:
      | Nguồn ý kiến                  | ý kiến nhận tại nơi niêm yết |
      | Người được góp ý              | Ông An                       |
      | Cấp ủy có trách nhiệm trả lời | Đảng ủy phường Hoa Sữa       |
      | Nội dung ý kiến               | Việc ở tổ dân phố số 12      |
    Và hồ sơ "bàn giao phường Hoa Sữa" thuộc loại "Bàn giao vụ việc giữa các tổ chức" do "Bà Mai" thay mặt "Ban Thường vụ" mở ngày 27/06/2025 với:
      | Lý do bàn giao          | sắp xếp tổ chức bộ máy |
      | Cấp quyết định bàn giao | Thành ủy Sông Mây      |
      | Bên giao                | Đảng ủy phường Hoa Sữa |
      | Văn bản                 | 45-QĐ/TU               |
    Và tổ chức "Đảng ủy phường Hoa Sữa" chấm dứt hoạt động từ ngày 01/07/2025, kế thừa là "Đảng ủy phường Sen Vàng; Đảng ủy phường Cỏ Lau"

  Quy tắc: Bên nhận tiếp nhận toàn bộ danh mục; thời hạn vẫn chạy, việc đã làm không làm lại, sổ cũ vẫn ghi tên cũ

    Bối cảnh:
      Biết ngày 30/06/2025 "Bà Lan" đã thực hiện "Lập danh mục" trên "bàn giao phường Hoa Sữa" với:
        | Danh mục vụ việc bàn giao                     | phản ánh số 1; phản ánh số 2; phản ánh số 3; phản ánh số 4; phản ánh số 5; phản ánh số 6; phản ánh số 7; phản ánh số 8; phản ánh số 9; phản ánh số 10; phản ánh số 11; phản ánh số 12 |
        | Tổng số vụ việc trong danh mục                | 12                                                                                                                                                                                    |
        | Số vụ việc theo loại, trạng thái              | 12 phản ánh, đã ghi sổ                                                                                                                                                                |
        | Số hồ sơ niêm phong, giao theo danh mục riêng | 0                                                                                                                                                                                     |
        | Biên bản                                      | Biên bản kiểm kê                                                                                                                                                                      |
      Và ngày 30/06/2025 "Bà Mai" thay mặt "Ban Thường vụ" đã thực hiện "Phân chia bên nhận" trên "bàn giao phường Hoa Sữa" với:
        | Bên nhận | Đảng ủy phường Sen Vàng |
      Và ngày 30/06/2025 "Ông Quý" đã thực hiện "Bàn giao" trên "bàn giao phường Hoa Sữa" với:
        | Biên bản | Biên bản bàn giao |
      Và hôm nay là ngày 01/07/2025

    @S23
    Tình huống: Mười hai vụ việc đang giải quyết về phường mới
      Khi "Bà Nga" thực hiện "Tiếp nhận" trên "bàn giao phường Hoa Sữa" với:
        | Biên bản | Biên bản tiếp nhận |
      Thì hồ sơ "bàn giao phường Hoa Sữa" có "Số vụ việc đã tiếp nhận" là "12"
      Và hồ sơ "phản ánh số 12" có "Cấp ủy có trách nhiệm trả lời" là "Đảng ủy phường Sen Vàng"
      Và hồ sơ "phản ánh số 12" ở trạng thái "Đã ghi sổ, tiếp nhận"
      Và hạn "Trả lời ý kiến phản ánh" của "phản ánh số 12" là ngày 14/07/2025
      Và nhật ký của "phản ánh số 12" có "ngày 14/7/2025 (Cấp ủy (Đảng ủy phường Hoa Sữa))"
      Và nhật ký của "phản ánh số 12" có "bàn giao từ Đảng ủy phường Hoa Sữa cho Đảng ủy phường Sen Vàng"

    @S25
    Tình huống: Vụ việc chưa có nơi tiếp nhận nằm trong danh sách đến khi bàn giao xong
      Biết hồ sơ "phản ánh số 5" chưa có nơi tiếp nhận
      Khi "Bà Nga" thực hiện "Tiếp nhận" trên "bàn giao phường Hoa Sữa" với:
        | Biên bản | Biên bản tiếp nhận |
      Thì hồ sơ "phản ánh số 5" có nơi giữ

    Tình huống: Bên giao không còn hoạt động nên không còn ai giải quyết
      Khi "Bà Lan" thử "Phân loại" trên "phản ánh số 5" với:
        | Phân loại | phản ánh |
      Thì bị từ chối vì "bạn không được xem hồ sơ này"
      Và hồ sơ "phản ánh số 5" chưa có nơi tiếp nhận

    Tình huống: Phường mới làm tiếp từ bước đang dở
      Biết "Bà Nga" đã thực hiện "Tiếp nhận" trên "bàn giao phường Hoa Sữa" với:
        | Biên bản | Biên bản tiếp nhận |
      Khi "Bà Nga" thực hiện "Phân loại" trên "phản ánh số 5" với:
        | Phân loại | phản ánh |
      Thì hồ sơ "phản ánh số 5" ở trạng thái "Đã phân loại"

    Tình huống: Đối chiếu khớp, không còn vụ việc nào bị bỏ lại
      Biết "Bà Nga" đã thực hiện "Tiếp nhận" trên "bàn giao phường Hoa Sữa" với:
        | Biên bản | Biên bản tiếp nhận |
      Khi "Bà Mai" thay mặt "Ban Thường vụ" thực hiện "Hoàn tất bàn giao" trên "bàn giao phường Hoa Sữa" với:
        | Biên bản | Biên bản đối chiếu |
      Thì hồ sơ "bàn giao phường Hoa Sữa" ở trạng thái "Đã hoàn tất, đối chiếu khớp"
      Và hồ sơ "bàn giao phường Hoa Sữa" có "Số vụ việc bên giao còn giữ khi không còn hoạt động" là "0"

  Quy tắc: Một phường chia cho hai nơi thì mỗi vụ việc có đúng một nơi nhận

    Bối cảnh:
      Biết hồ sơ "phần giao phường Cỏ Lau" thuộc loại "Bàn giao vụ việc giữa các tổ chức" do "Bà Mai" thay mặt "Ban Thường vụ" mở ngày 27/06/2025 với:
        | Lý do bàn giao          | sắp xếp tổ chức bộ máy |
        | Cấp quyết định bàn giao | Thành ủy Sông Mây      |
        | Bên giao                | Đảng ủy phường Hoa Sữa |
        | Văn bản                 | 45-QĐ/TU               |
      Và ngày 30/06/2025 "Bà Lan" đã thực hiện "Lập danh mục" trên "bàn giao phường Hoa Sữa" với:
        | Danh mục vụ việc bàn giao                     | phản ánh số 1; phản ánh số 2; phản ánh số 3; phản ánh số 4; phản ánh số 5; phản ánh số 6; phản ánh số 7; phản ánh số 8 |
        | Tổng số vụ việc trong danh mục                | 8                                                                                                                      |
        | Số vụ việc theo loại, trạng thái              | 8 phản ánh, đã ghi sổ                                                                                                  |
        | Số hồ sơ niêm phong, giao theo danh mục riêng | 0                                                                                                                      |
        | Biên bản                                      | Biên bản kiểm kê                                                                                                       |
      Và ngày 30/06/2025 "Bà Lan" đã thực hiện "Lập danh mục" trên "phần giao phường Cỏ Lau" với:
        | Danh mục vụ việc bàn giao                     | phản ánh số 9; phản ánh số 10; phản ánh số 11; phản ánh số 12 |
        | Tổng số vụ việc trong danh mục                | 4                                                             |
        | Số vụ việc theo loại, trạng thái              | 4 phản ánh, đã ghi sổ                                         |
        | Số hồ sơ niêm phong, giao theo danh mục riêng | 0                                                             |
        | Biên bản                                      | Biên bản kiểm kê                                              |
      Và ngày 30/06/2025 "Bà Mai" thay mặt "Ban Thường vụ" đã thực hiện "Phân chia bên nhận" trên "bàn giao phường Hoa Sữa" với:
        | Bên nhận | Đảng ủy phường Sen Vàng |
      Và ngày 30/06/2025 "Bà Mai" thay mặt "Ban Thường vụ" đã thực hiện "Phân chia bên nhận" trên "phần giao phường Cỏ Lau" với:
        | Bên nhận | Đảng ủy phường Cỏ Lau |
      Và ngày 30/06/2025 "Ông Quý" đã thực hiện "Bàn giao" trên "bàn giao phường Hoa Sữa" với:
        | Biên bản | Biên bản bàn giao |
      Và ngày 30/06/2025 "Ông Quý" đã thực hiện "Bàn giao" trên "phần giao phường Cỏ Lau" với:
        | Biên bản | Biên bản bàn giao |
      Và hôm nay là ngày 01/07/2025
      Và "Bà Nga" đã thực hiện "Tiếp nhận" trên "bàn giao phường Hoa Sữa" với:
        | Biên bản | Biên bản tiếp nhận |

    @S24
    Tình huống: Tám vụ việc về một phường, bốn vụ việc về phường kia
      Khi "Ông Tâm" thực hiện "Tiếp nhận" trên "phần giao phường Cỏ Lau" với:
        | Biên bản | Biên bản tiếp nhận |
      Thì hồ sơ "bàn giao phường Hoa Sữa" có "Số vụ việc đã tiếp nhận" là "8"
      Và hồ sơ "phần giao phường Cỏ Lau" có "Số vụ việc đã tiếp nhận" là "4"
      Và hồ sơ "phản ánh số 8" có "Cấp ủy có trách nhiệm trả lời" là "Đảng ủy phường Sen Vàng"
      Và hồ sơ "phản ánh số 9" có "Cấp ủy có trách nhiệm trả lời" là "Đảng ủy phường Cỏ Lau"
      Và hồ sơ "phản ánh số 12" có nơi giữ

    Tình huống: Chưa được hoàn tất khi còn vụ việc chưa có nơi tiếp nhận
      Khi "Bà Mai" thay mặt "Ban Thường vụ" thử "Hoàn tất bàn giao" trên "bàn giao phường Hoa Sữa" với:
        | Biên bản | Biên bản đối chiếu |
      Thì bị từ chối vì "Số vụ việc bên giao còn giữ khi không còn hoạt động: 4"
