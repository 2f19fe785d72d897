# language: vi
Tính năng: Công trình, phần việc, nội dung đột phá đăng ký: mọi bước, mọi trường hợp bị từ chối

  Quy tắc: Mở hồ sơ

    Bối cảnh:
      Biết hôm nay là ngày 10/01/2019
      Và "Ông An" là "Người đứng đầu" của "Trường Tiểu học Hoa Sữa"
      Và "Bà Hạnh" là "Công dân" của "Trường Tiểu học Hoa Sữa"
      Và "Bà Lan" là "Văn phòng cấp ủy" của "Đảng ủy phường Hoa Sữa"

    Tình huống: “Dự thảo” bị từ chối: thiếu thông tin, giấy tờ
      Khi "Ông An" thử mở hồ sơ "vườn trường" thuộc loại "Công trình, phần việc, nội dung đột phá đăng ký" với:
        | Đơn vị đăng ký                | Trường Tiểu học Hoa Sữa |
        | Cấp ủy chấp thuận, nghiệm thu | Đảng ủy phường Hoa Sữa  |
      Thì bị từ chối vì "thiếu: Loại"
      Và bị từ chối vì "thiếu: Tên công trình, phần việc, nội dung"
      Và bị từ chối vì "thiếu: Năm đăng ký"

    Tình huống: “Dự thảo” bị từ chối: thiếu thông tin, giấy tờ, trường hợp 2
      Khi "Ông An" thử mở hồ sơ "vườn trường" thuộc loại "Công trình, phần việc, nội dung đột phá đăng ký" với:
        | Cấp ủy chấp thuận, nghiệm thu       | Đảng ủy phường Hoa Sữa |
        | Loại                                | công trình             |
        | Tên công trình, phần việc, nội dung | Vườn trường xanh       |
        | Năm đăng ký                         | 2019                   |
      Thì bị từ chối vì "thiếu: Đơn vị đăng ký"

    Tình huống: “Dự thảo” bị từ chối: thiếu thông tin, giấy tờ, trường hợp 3
      Khi "Ông An" thử mở hồ sơ "vườn trường" thuộc loại "Công trình, phần việc, nội dung đột phá đăng ký" với:
        | Đơn vị đăng ký                      | Trường Tiểu học Hoa Sữa |
        | Loại                                | công trình              |
        | Tên công trình, phần việc, nội dung | Vườn trường xanh        |
        | Năm đăng ký                         | 2019                    |
      Thì bị từ chối vì "thiếu: Cấp ủy chấp thuận, nghiệm thu"

    Tình huống: “Dự thảo” bị từ chối
      Biết "Bà Thu" là "Cấp ủy" của "Đảng ủy phường Hoa Sữa"
      Khi "Bà Thu" thử mở hồ sơ "vườn trường" thuộc loại "Công trình, phần việc, nội dung đột phá đăng ký" với:
        | Đơn vị đăng ký                      | Trường Tiểu học Hoa Sữa |
        | Cấp ủy chấp thuận, nghiệm thu       | Đảng ủy phường Hoa Sữa  |
        | Loại                                | công trình              |
        | Tên công trình, phần việc, nội dung | Vườn trường xanh        |
        | Năm đăng ký                         | 2019                    |
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "bước này do hệ thống tự thực hiện, không ai ghi tay được"
      Và bị từ chối vì "thiếu: Mục tiêu"
      Và bị từ chối vì "thiếu: Sản phẩm, kết quả phải đạt"

    Tình huống: “Dự thảo” bị từ chối, trường hợp 2
      Khi "Ông An" thử mở hồ sơ "vườn trường" thuộc loại "Công trình, phần việc, nội dung đột phá đăng ký" với:
        | Đơn vị đăng ký                      | Trường Tiểu học Hoa Sữa |
        | Cấp ủy chấp thuận, nghiệm thu       | Đảng ủy phường Hoa Sữa  |
        | Tên công trình, phần việc, nội dung | Vườn trường xanh        |
        | Năm đăng ký                         | 2019                    |
      Thì bị từ chối vì "thiếu: Loại"
      Và bị từ chối vì "bước này do hệ thống tự thực hiện, không ai ghi tay được"
      Và bị từ chối vì "thiếu: Mục tiêu"
      Và bị từ chối vì "thiếu: Sản phẩm, kết quả phải đạt"

    Tình huống: “Dự thảo” bị từ chối, trường hợp 3
      Khi "Ông An" thử mở hồ sơ "vườn trường" thuộc loại "Công trình, phần việc, nội dung đột phá đăng ký" với:
        | Đơn vị đăng ký                | Trường Tiểu học Hoa Sữa |
        | Cấp ủy chấp thuận, nghiệm thu | Đảng ủy phường Hoa Sữa  |
        | Loại                          | công trình              |
        | Năm đăng ký                   | 2019                    |
      Thì bị từ chối vì "thiếu: Tên công trình, phần việc, nội dung"
      Và bị từ chối vì "bước này do hệ thống tự thực hiện, không ai ghi tay được"
      Và bị từ chối vì "thiếu: Mục tiêu"
      Và bị từ chối vì "thiếu: Sản phẩm, kết quả phải đạt"

    Tình huống: “Dự thảo” bị từ chối, trường hợp 4
      Khi "Ông An" thử mở hồ sơ "vườn trường" thuộc loại "Công trình, phần việc, nội dung đột phá đăng ký" với:
        | Đơn vị đăng ký                      | Trường Tiểu học Hoa Sữa |
        | Cấp ủy chấp thuận, nghiệm thu       | Đảng ủy phường Hoa Sữa  |
        | Loại                                | công trình              |
        | Tên công trình, phần việc, nội dung | Vườn trường xanh        |
      Thì bị từ chối vì "thiếu: Năm đăng ký"
      Và bị từ chối vì "bước này do hệ thống tự thực hiện, không ai ghi tay được"
      Và bị từ chối vì "thiếu: Mục tiêu"
      Và bị từ chối vì "thiếu: Sản phẩm, kết quả phải đạt"

    Tình huống: “Dự thảo”: Dự thảo
      Khi "Ông An" mở hồ sơ "vườn trường" thuộc loại "Công trình, phần việc, nội dung đột phá đăng ký" với:
        | Đơn vị đăng ký                      | Trường Tiểu học Hoa Sữa |
        | Cấp ủy chấp thuận, nghiệm thu       | Đảng ủy phường Hoa Sữa  |
        | Loại                                | công trình              |
        | Tên công trình, phần việc, nội dung | Vườn trường xanh        |
        | Năm đăng ký                         | 2019                    |
      Thì hồ sơ "vườn trường" ở trạng thái "Dự thảo"

    Tình huống: “Dự thảo” ghi “Tiếp nối công trình năm trước”
      Khi "Ông An" mở hồ sơ "vườn trường" thuộc loại "Công trình, phần việc, nội dung đột phá đăng ký" với:
        | Đơn vị đăng ký                      | Trường Tiểu học Hoa Sữa |
        | Cấp ủy chấp thuận, nghiệm thu       | Đảng ủy phường Hoa Sữa  |
        | Loại                                | công trình              |
        | Tên công trình, phần việc, nội dung | Vườn trường xanh        |
        | Năm đăng ký                         | 2019                    |
      Thì hồ sơ "vườn trường" có "Tiếp nối công trình năm trước" là "không"

    Tình huống: “Dự thảo” bị từ chối, trường hợp 5
      Biết "Bà Thu" là "Cấp ủy" của "Đảng ủy phường Hoa Sữa"
      Khi "Bà Thu" thử mở hồ sơ "vườn trường" thuộc loại "Công trình, phần việc, nội dung đột phá đăng ký" với:
        | Đơn vị đăng ký                      | Trường Tiểu học Hoa Sữa |
        | Cấp ủy chấp thuận, nghiệm thu       | Đảng ủy phường Hoa Sữa  |
        | Loại                                | công trình              |
        | Tên công trình, phần việc, nội dung | Vườn trường xanh        |
        | Năm đăng ký                         | 2019                    |
      Thì bị từ chối vì "thiếu: Chuyên đề, chương trình gắn với"

    Tình huống: “Dự thảo” bị từ chối, trường hợp 6
      Biết "Bà Thu" là "Cấp ủy" của "Đảng ủy phường Hoa Sữa"
      Khi "Bà Thu" thử mở hồ sơ "vườn trường" thuộc loại "Công trình, phần việc, nội dung đột phá đăng ký" với:
        | Đơn vị đăng ký                      | Trường Tiểu học Hoa Sữa |
        | Cấp ủy chấp thuận, nghiệm thu       | Đảng ủy phường Hoa Sữa  |
        | Loại                                | công trình              |
        | Tên công trình, phần việc, nội dung | Vườn trường xanh        |
        | Năm đăng ký                         | 2019                    |
      Thì bị từ chối vì "thiếu: Người, tổ chức thực hiện"

    Tình huống: “Dự thảo” bị từ chối, trường hợp 7
      Biết "Bà Thu" là "Cấp ủy" của "Đảng ủy phường Hoa Sữa"
      Khi "Bà Thu" thử mở hồ sơ "vườn trường" thuộc loại "Công trình, phần việc, nội dung đột phá đăng ký" với:
        | Đơn vị đăng ký                      | Trường Tiểu học Hoa Sữa |
        | Cấp ủy chấp thuận, nghiệm thu       | Đảng ủy phường Hoa Sữa  |
        | Loại                                | công trình              |
        | Tên công trình, phần việc, nội dung | Vườn trường xanh        |
        | Năm đăng ký                         | 2019                    |
      Thì bị từ chối vì "thiếu: Hạn hoàn thành"

  Quy tắc: Hồ sơ “Công trình, phần việc, nội dung đột phá đăng ký” ở trạng thái “Dự thảo”

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

    Tình huống: “Đăng ký” bị từ chối: thiếu thông tin, giấy tờ
      Biết "Bà Thu" là "Cấp ủy" của "Đảng ủy phường Hoa Sữa"
      Khi "Bà Thu" thử "Đăng ký" trên "vườn trường"
      Thì bị từ chối vì "thiếu: Mục tiêu"
      Và bị từ chối vì "thiếu: Sản phẩm, kết quả phải đạt"
      Và bị từ chối vì "thiếu: Người, tổ chức thực hiện"
      Và bị từ chối vì "thiếu: Hạn hoàn thành"

    Tình huống: “Đăng ký” khi “Dự thảo” bị từ chối
      Biết "Bà Thu" là "Cấp ủy" của "Đảng ủy phường Hoa Sữa"
      Khi "Bà Thu" thử "Đăng ký" trên "vườn trường" với:
        | Mục tiêu                        | Học sinh có nơi thực hành |
        | Sản phẩm, kết quả phải đạt      | Vườn 200 mét vuông        |
        | Chuyên đề, chương trình gắn với | Chuyên đề năm 2019        |
        | Người, tổ chức thực hiện        | Bà Hạnh                   |
        | Hạn hoàn thành                  | 30/11/2019                |
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"

  Quy tắc: Hồ sơ “Công trình, phần việc, nội dung đột phá đăng ký” ở trạng thái “Đã đăng ký”

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
      Và "Ông An" đã thực hiện "Đăng ký" trên "vườn trường" với:
        | Mục tiêu                        | Học sinh có nơi thực hành |
        | Sản phẩm, kết quả phải đạt      | Vườn 200 mét vuông        |
        | Chuyên đề, chương trình gắn với | Chuyên đề năm 2019        |
        | Người, tổ chức thực hiện        | Bà Hạnh                   |
        | Hạn hoàn thành                  | 30/11/2019                |

    Tình huống: “Chấp thuận” bị từ chối: thiếu thông tin, giấy tờ
      Biết "Bà Thu" là "Ban Thường vụ" của "Đảng ủy phường Hoa Sữa"
      Khi "Bà Thu" thử "Chấp thuận" trên "vườn trường"
      Thì bị từ chối vì "thiếu: Là nhiệm vụ thường xuyên"
      Và bị từ chối vì "thiếu: Trùng với nội dung đã đăng ký"

    Tình huống: “Hủy đăng ký” bị từ chối: thiếu thông tin, giấy tờ
      Biết "Bà Thu" là "Ban Thường vụ" của "Đảng ủy phường Hoa Sữa"
      Khi "Bà Thu" thử "Hủy đăng ký" trên "vườn trường"
      Thì bị từ chối vì "thiếu: lý do"

    Tình huống: “Chấp thuận” khi “Đã đăng ký” bị từ chối
      Biết "Bà Thu" là "Ban Thường vụ" của "Đảng ủy phường Hoa Sữa"
      Khi "Bà Thu" thử "Chấp thuận" trên "vườn trường" với:
        | Là nhiệm vụ thường xuyên      | không    |
        | Trùng với nội dung đã đăng ký | không    |
        | Văn bản                       | 15-TB/ĐU |
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"

    Tình huống: “Hủy đăng ký” khi “Đã đăng ký” bị từ chối
      Biết "Bà Thu" là "Ban Thường vụ" của "Đảng ủy phường Hoa Sữa"
      Khi "Bà Thu" thử "Hủy đăng ký" trên "vườn trường" với:
        | Lý do   | Thu hồi đất làm đường |
        | Văn bản | 07-CV/TH              |
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"

  Quy tắc: Hồ sơ “Công trình, phần việc, nội dung đột phá đăng ký” ở trạng thái “Được chấp thuận”

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

    Tình huống: “Chuyển tiếp” bị từ chối: thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 20/11/2019
      Và "Bà Thu" là "Ban Thường vụ" của "Đảng ủy phường Hoa Sữa"
      Khi "Bà Thu" thử "Chuyển tiếp" trên "vườn trường"
      Thì bị từ chối vì "thiếu: Năm tiếp tục thực hiện"
      Và bị từ chối vì "thiếu: Hạn hoàn thành mới"

    Tình huống: “Chuyển tiếp” khi “Được chấp thuận” bị từ chối
      Biết hôm nay là ngày 20/11/2019
      Và "Bà Thu" là "Ban Thường vụ" của "Đảng ủy phường Hoa Sữa"
      Khi "Bà Thu" thử "Chuyển tiếp" trên "vườn trường" với:
        | Lý do                  | Chờ bàn giao mặt bằng |
        | Năm tiếp tục thực hiện | 2020                  |
        | Hạn hoàn thành mới     | 30/06/2020            |
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"

  Quy tắc: Hồ sơ “Công trình, phần việc, nội dung đột phá đăng ký” ở trạng thái “Được chấp thuận”, trường hợp 2

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

    Tình huống: “Gia hạn” bị từ chối: thiếu thông tin, giấy tờ
      Biết "Bà Thu" là "Ban Thường vụ" của "Đảng ủy phường Hoa Sữa"
      Khi "Bà Thu" thử "Gia hạn" trên "vườn trường"
      Thì bị từ chối vì "thiếu: Hạn hoàn thành"

    Tình huống: “Gia hạn” khi “Được chấp thuận” bị từ chối
      Biết "Bà Thu" là "Ban Thường vụ" của "Đảng ủy phường Hoa Sữa"
      Khi "Bà Thu" thử "Gia hạn" trên "vườn trường" với:
        | Lý do          | Mưa bão kéo dài |
        | Hạn hoàn thành | 20/12/2019      |
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"

  Quy tắc: Hồ sơ “Công trình, phần việc, nội dung đột phá đăng ký” ở trạng thái “Báo cáo hoàn thành”

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
      Và "Bà Mai" thay mặt "Ban Thường vụ" đã thực hiện "Chấp thuận" trên "quy chế phối hợp" với:
        | Là nhiệm vụ thường xuyên      | không    |
        | Trùng với nội dung đã đăng ký | không    |
        | Văn bản                       | 30-TB/TU |
      Và ngày 01/12/2016 "Bà Hoa" đã thực hiện "Triển khai thực hiện" trên "quy chế phối hợp"
      Và ngày 20/02/2017 "Bà Hoa" đã thực hiện "Báo cáo hoàn thành" trên "quy chế phối hợp" với:
        | Báo cáo | Báo cáo đề xuất cơ chế |
      Và hôm nay là ngày 10/03/2017

    Tình huống: “Yêu cầu hoàn thiện” bị từ chối: thiếu thông tin, giấy tờ
      Biết "Bà Thu" là "Cấp ủy" của "Thành ủy Sông Mây"
      Khi "Bà Thu" thử "Yêu cầu hoàn thiện" trên "quy chế phối hợp"
      Thì bị từ chối vì "thiếu: Hạn hoàn thành"

    Tình huống: “Yêu cầu hoàn thiện” khi “Báo cáo hoàn thành” bị từ chối
      Biết "Bà Thu" là "Cấp ủy" của "Thành ủy Sông Mây"
      Khi "Bà Thu" thử "Yêu cầu hoàn thiện" trên "quy chế phối hợp" với:
        | Lý do          | Cần bổ sung phụ lục |
        | Hạn hoàn thành | 30/04/2017          |
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"

  Quy tắc: Hồ sơ “Công trình, phần việc, nội dung đột phá đăng ký” ở trạng thái “Đã đăng ký”, trường hợp 2

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

    Tình huống: “Chấp thuận” khi “Đã đăng ký” bị từ chối, trường hợp 2
      Khi "Bà Mai" thay mặt "Ban Thường vụ" thử "Chấp thuận" trên "quy chế phối hợp" với:
        | Là nhiệm vụ thường xuyên      | không |
        | Trùng với nội dung đã đăng ký | không |
      Thì bị từ chối vì "thiếu: văn bản (số, ngày)"

  Quy tắc: Hồ sơ “Công trình, phần việc, nội dung đột phá đăng ký” ở trạng thái “Đã đăng ký”, trường hợp 3

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
      Và "Ông An" đã thực hiện "Đăng ký" trên "vườn trường" với:
        | Mục tiêu                        | Học sinh có nơi thực hành |
        | Sản phẩm, kết quả phải đạt      | Vườn trường               |
        | Chuyên đề, chương trình gắn với | Chuyên đề năm 2019        |
        | Người, tổ chức thực hiện        | Bà Hạnh                   |
        | Hạn hoàn thành                  | 30/11/2019                |

    Tình huống: “Trả lại” khi “Đã đăng ký” bị từ chối
      Biết "Bà Thu" là "Ban Thường vụ" của "Đảng ủy phường Hoa Sữa"
      Khi "Bà Thu" thử "Trả lại" trên "vườn trường" với:
        | Lý do | Chưa nêu rõ diện tích |
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"

  Quy tắc: Thời hạn

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
      Và "Bà Mai" thay mặt "Ban Thường vụ" đã thực hiện "Chấp thuận" trên "quy chế phối hợp" với:
        | Là nhiệm vụ thường xuyên      | không    |
        | Trùng với nội dung đã đăng ký | không    |
        | Văn bản                       | 30-TB/TU |
      Và ngày 01/12/2016 "Bà Hoa" đã thực hiện "Triển khai thực hiện" trên "quy chế phối hợp"
      Và hôm nay là ngày 20/02/2017
      Và "Bà Hoa" đã thực hiện "Báo cáo hoàn thành" trên "quy chế phối hợp" với:
        | Báo cáo | Báo cáo đề xuất cơ chế |

    Tình huống: Không quá hạn “Hạn hoàn thành”: “Báo cáo hoàn thành”
      Khi đến ngày 01/04/2017
      Thì hồ sơ "quy chế phối hợp" không quá hạn "Hạn hoàn thành"

  Quy tắc: Hồ sơ “Công trình, phần việc, nội dung đột phá đăng ký” ở trạng thái “Báo cáo hoàn thành”, trường hợp 2

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
      Và ngày 01/03/2019 "Bà Hạnh" đã thực hiện "Triển khai thực hiện" trên "vườn trường"
      Và ngày 15/11/2019 "Bà Hạnh" đã thực hiện "Báo cáo hoàn thành" trên "vườn trường" với:
        | Biên bản | Biên bản bàn giao vườn |

    Tình huống: “Nghiệm thu” khi “Báo cáo hoàn thành” bị từ chối
      Biết "Bà Thu" là "Cấp ủy" của "Đảng ủy phường Hoa Sữa"
      Khi "Bà Thu" thử "Nghiệm thu" trên "vườn trường" với:
        | Biên bản | Biên bản nghiệm thu |
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"

    Tình huống: “Nghiệm thu” khi “Báo cáo hoàn thành” bị từ chối, trường hợp 2
      Khi "Bà Hạnh" thử "Nghiệm thu" trên "vườn trường" với:
        | Biên bản | Biên bản nghiệm thu |
      Thì bị từ chối vì "đã thực hiện bước “Báo cáo hoàn thành”, nên phải là người khác làm bước này"

  Quy tắc: Hồ sơ “Công trình, phần việc, nội dung đột phá đăng ký” ở trạng thái “Báo cáo hoàn thành”, trường hợp 3

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
      Và "Bà Mai" thay mặt "Ban Thường vụ" đã thực hiện "Chấp thuận" trên "quy chế phối hợp" với:
        | Là nhiệm vụ thường xuyên      | không    |
        | Trùng với nội dung đã đăng ký | không    |
        | Văn bản                       | 30-TB/TU |
      Và ngày 01/12/2016 "Bà Hoa" đã thực hiện "Triển khai thực hiện" trên "quy chế phối hợp"
      Và ngày 20/02/2017 "Bà Hoa" đã thực hiện "Báo cáo hoàn thành" trên "quy chế phối hợp" với:
        | Báo cáo | Báo cáo đề xuất cơ chế |

    Tình huống: “Nghiệm thu” khi “Báo cáo hoàn thành” bị từ chối, trường hợp 3
      Biết "Bà Thu" là "Cấp ủy" của "Thành ủy Sông Mây"
      Khi "Bà Thu" thử "Nghiệm thu" trên "quy chế phối hợp" với:
        | Biên bản | Biên bản nghiệm thu |
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"

    Tình huống: “Nghiệm thu” khi “Báo cáo hoàn thành” bị từ chối, trường hợp 4
      Khi "Ông Dũng" thử "Nghiệm thu" trên "quy chế phối hợp"
      Thì bị từ chối vì "thiếu: biên bản"

  Quy tắc: Hồ sơ “Công trình, phần việc, nội dung đột phá đăng ký” ở trạng thái “Đang thực hiện”

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
      Và ngày 01/03/2019 "Bà Hạnh" đã thực hiện "Triển khai thực hiện" trên "vườn trường"

    Tình huống: “Xác định không hoàn thành” khi “Đang thực hiện” bị từ chối
      Biết "Bà Thu" là "Ban Thường vụ" của "Đảng ủy phường Hoa Sữa"
      Khi "Bà Thu" thử "Xác định không hoàn thành" trên "vườn trường" với:
        | Lý do | Không còn quỹ đất |
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
