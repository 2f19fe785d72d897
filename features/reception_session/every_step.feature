# language: vi
Tính năng: Buổi tiếp công dân: mọi bước, mọi trường hợp bị từ chối

  Bối cảnh:
    Biết hôm nay là ngày 05/01/2026
    Và "Bà Mai" là "Người đứng đầu" của "Văn phòng phường Sen Vàng"
    Và "Ông Bình" là "Văn phòng cấp ủy" của "Văn phòng phường Sen Vàng"
    Và "Ông An" là "Người đứng đầu" của "Trường Tiểu học Hoa Sữa"
    Và "Bà Lan" là "Người đứng đầu" của "Trường Tiểu học Hoa Sữa"

  Quy tắc: Mở hồ sơ

    Tình huống: “Lên lịch, công bố” bị từ chối: không có thẩm quyền
      Khi "Bà Mai" thử mở hồ sơ "buổi tiếp công dân số 1" thuộc loại "Buổi tiếp công dân" với:
        | Cơ quan tiếp công dân     | Văn phòng phường Sen Vàng |
        | Khối                      | cấp ủy                    |
        | Loại buổi tiếp            | thường xuyên              |
        | Tiếp trực tuyến           | không                     |
        | Người đứng đầu            | Ông An                    |
        | Người được phân công tiếp | Bà Lan                    |
        | Ngày tiếp                 | 04/02/2026                |
        | Địa điểm                  | Như trong hồ sơ kèm theo  |
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"

    Tình huống: “Lên lịch, công bố” bị từ chối: thiếu thông tin, giấy tờ
      Khi "Bà Mai" thử mở hồ sơ "buổi tiếp công dân số 1" thuộc loại "Buổi tiếp công dân"
      Thì bị từ chối vì "thiếu: Cơ quan tiếp công dân"
      Và bị từ chối vì "thiếu: Khối"
      Và bị từ chối vì "thiếu: Loại buổi tiếp"
      Và bị từ chối vì "thiếu: Tiếp trực tuyến"
      Và bị từ chối vì "thiếu: Người đứng đầu"

    Tình huống: “Lên lịch, công bố” bị từ chối: thiếu thông tin, giấy tờ, trường hợp 2
      Khi "Bà Mai" thử mở hồ sơ "buổi tiếp công dân số 1" thuộc loại "Buổi tiếp công dân"
      Thì bị từ chối vì "thiếu: Người được phân công tiếp"
      Và bị từ chối vì "thiếu: Ngày tiếp"
      Và bị từ chối vì "thiếu: Địa điểm"

  Quy tắc: Hồ sơ “Buổi tiếp công dân” ở trạng thái “Đã có lịch, đã công bố”

    Bối cảnh:
      Biết hồ sơ "buổi tiếp công dân số 1" thuộc loại "Buổi tiếp công dân" do "Ông Bình" mở ngày 05/01/2026 với:
        | Cơ quan tiếp công dân     | Văn phòng phường Sen Vàng |
        | Khối                      | cấp ủy                    |
        | Loại buổi tiếp            | thường xuyên              |
        | Tiếp trực tuyến           | không                     |
        | Người đứng đầu            | Ông An                    |
        | Người được phân công tiếp | Bà Lan                    |
        | Ngày tiếp                 | 04/02/2026                |
        | Địa điểm                  | Như trong hồ sơ kèm theo  |

    Tình huống: “Lùi lịch” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 06/01/2026
      Khi "Ông Bình" thử "Lùi lịch" trên "buổi tiếp công dân số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: lý do"

    Tình huống: “Bắt đầu buổi tiếp” bị từ chối: không có thẩm quyền
      Biết hôm nay là ngày 04/02/2026
      Khi "Ông Bình" thử "Bắt đầu buổi tiếp" trên "buổi tiếp công dân số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"

    Tình huống: “Hủy” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 06/01/2026
      Khi "Ông Bình" thử "Hủy" trên "buổi tiếp công dân số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: lý do"

    Tình huống: “Lùi lịch” khi “Đã có lịch, đã công bố”: Lùi lịch, đã thông báo
      Biết hôm nay là ngày 06/01/2026
      Khi "Bà Mai" thực hiện "Lùi lịch" trên "buổi tiếp công dân số 1" với:
        | Lý do | Theo kết quả xem xét hồ sơ |
      Thì hồ sơ "buổi tiếp công dân số 1" ở trạng thái "Lùi lịch, đã thông báo"

  Quy tắc: Hồ sơ “Buổi tiếp công dân” ở trạng thái “Lùi lịch, đã thông báo”

    Bối cảnh:
      Biết hồ sơ "buổi tiếp công dân số 1" thuộc loại "Buổi tiếp công dân" do "Ông Bình" mở ngày 05/01/2026 với:
        | Cơ quan tiếp công dân     | Văn phòng phường Sen Vàng |
        | Khối                      | cấp ủy                    |
        | Loại buổi tiếp            | thường xuyên              |
        | Tiếp trực tuyến           | không                     |
        | Người đứng đầu            | Ông An                    |
        | Người được phân công tiếp | Bà Lan                    |
        | Ngày tiếp                 | 04/02/2026                |
        | Địa điểm                  | Như trong hồ sơ kèm theo  |
      Và ngày 06/01/2026 "Ông An" đã thực hiện "Lùi lịch" trên "buổi tiếp công dân số 1" với:
        | Lý do | Theo kết quả xem xét hồ sơ |

    Tình huống: “Hủy” khi “Lùi lịch, đã thông báo”: Không tổ chức (có lý do)
      Biết hôm nay là ngày 07/01/2026
      Khi "Ông An" thực hiện "Hủy" trên "buổi tiếp công dân số 1" với:
        | Lý do | Theo kết quả xem xét hồ sơ |
      Thì hồ sơ "buổi tiếp công dân số 1" ở trạng thái "Không tổ chức (có lý do)"

    Tình huống: “Ấn định lịch mới” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 07/01/2026
      Khi "Bà Mai" thử "Ấn định lịch mới" trên "buổi tiếp công dân số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: Ngày tiếp"

    Tình huống: “Ấn định lịch mới” bị từ chối: chưa đúng điều kiện
      Biết hôm nay là ngày 07/01/2026
      Khi "Ông Bình" thử "Ấn định lịch mới" trên "buổi tiếp công dân số 1" với:
        | Ngày tiếp | 06/01/2026 |
      Thì bị từ chối vì "yêu cầu: ngày tiếp từ ngày thực hiện trở lên"

  Quy tắc: Hồ sơ “Buổi tiếp công dân” ở trạng thái “Đang diễn ra”

    Bối cảnh:
      Biết hồ sơ "buổi tiếp công dân số 1" thuộc loại "Buổi tiếp công dân" do "Ông Bình" mở ngày 05/01/2026 với:
        | Cơ quan tiếp công dân     | Văn phòng phường Sen Vàng |
        | Khối                      | cấp ủy                    |
        | Loại buổi tiếp            | thường xuyên              |
        | Tiếp trực tuyến           | không                     |
        | Người đứng đầu            | Ông An                    |
        | Người được phân công tiếp | Bà Lan                    |
        | Ngày tiếp                 | 04/02/2026                |
        | Địa điểm                  | Như trong hồ sơ kèm theo  |
      Và ngày 04/02/2026 "Ông An" đã thực hiện "Bắt đầu buổi tiếp" trên "buổi tiếp công dân số 1"

    Tình huống: “Ghi lượt công dân” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 05/02/2026
      Khi "Ông Bình" thử "Ghi lượt công dân" trên "buổi tiếp công dân số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: Họ tên, địa chỉ công dân"
      Và bị từ chối vì "thiếu: Số người cùng đến"

    Tình huống: “Kết thúc buổi tiếp” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 05/02/2026
      Khi "Ông Bình" thử "Kết thúc buổi tiếp" trên "buổi tiếp công dân số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: biên bản"

  Quy tắc: Hồ sơ “Buổi tiếp công dân” ở trạng thái “Đã kết thúc, có biên bản”

    Bối cảnh:
      Biết hồ sơ "buổi tiếp công dân số 1" thuộc loại "Buổi tiếp công dân" do "Ông Bình" mở ngày 05/01/2026 với:
        | Cơ quan tiếp công dân     | Văn phòng phường Sen Vàng |
        | Khối                      | cấp ủy                    |
        | Loại buổi tiếp            | thường xuyên              |
        | Tiếp trực tuyến           | không                     |
        | Người đứng đầu            | Ông An                    |
        | Người được phân công tiếp | Bà Lan                    |
        | Ngày tiếp                 | 04/02/2026                |
        | Địa điểm                  | Như trong hồ sơ kèm theo  |
      Và ngày 04/02/2026 "Ông An" đã thực hiện "Bắt đầu buổi tiếp" trên "buổi tiếp công dân số 1"
      Và ngày 05/02/2026 "Ông An" đã thực hiện "Kết thúc buổi tiếp" trên "buổi tiếp công dân số 1" với:
        | Biên bản | Biên bản ngày 05/02/2026 |

    Tình huống: “Lưu sổ tiếp công dân” bị từ chối: không có thẩm quyền
      Biết hôm nay là ngày 06/02/2026
      Khi "Ông Bình" thử "Lưu sổ tiếp công dân" trên "buổi tiếp công dân số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"

  Quy tắc: Kiểm tra kỹ thuật do người tiếp công dân ghi ngay trong ngày kiểm tra, chỉ có ở buổi trực tuyến

    Bối cảnh:
      Biết hôm nay là ngày 03/07/2026
      Và "Ông Hải" là "Người đứng đầu" của "Ủy ban nhân dân xã Hoa Ban"
      Và "Bà Nga" là "Người tiếp công dân" của "Ủy ban nhân dân xã Hoa Ban"
      Và "Ông Bình" là "Văn phòng cấp ủy" của "Ủy ban nhân dân xã Hoa Ban"
      Và hồ sơ "buổi trực tuyến" thuộc loại "Buổi tiếp công dân" do "Bà Nga" mở ngày 03/07/2026 với:
        | Cơ quan tiếp công dân     | Ủy ban nhân dân xã Hoa Ban     |
        | Khối                      | cơ quan nhà nước               |
        | Loại buổi tiếp            | đột xuất                       |
        | Tiếp trực tuyến           | có                             |
        | Người đứng đầu            | Ông Hải                        |
        | Người được phân công tiếp | Ông Hải                        |
        | Ngày tiếp                 | 15/07/2026                     |
        | Địa điểm                  | Điểm cầu nhà văn hóa thôn Đông |

    Tình huống: Hôm sau mới ghi ngày kiểm tra
      Biết hôm nay là ngày 14/07/2026
      Khi "Bà Nga" thử "Ghi kiểm tra kỹ thuật" trên "buổi trực tuyến" với:
        | Ngày kiểm tra kỹ thuật | 13/07/2026 |
      Thì bị từ chối vì "ngày kiểm tra kỹ thuật là ngày thực hiện"

    Tình huống: Văn phòng ghi thay mà không nêu ngày
      Biết hôm nay là ngày 13/07/2026
      Khi "Ông Bình" thử "Ghi kiểm tra kỹ thuật" trên "buổi trực tuyến"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: Ngày kiểm tra kỹ thuật"

  Quy tắc: Buổi tiếp đột xuất tại trụ sở được công bố và tổ chức ngay trong ngày

    Bối cảnh:
      Biết hôm nay là ngày 03/07/2026
      Và "Ông Hải" là "Người đứng đầu" của "Ủy ban nhân dân xã Hoa Ban"
      Và "Bà Nga" là "Người tiếp công dân" của "Ủy ban nhân dân xã Hoa Ban"

    Tình huống: Lên lịch trong ngày tiếp
      Khi "Bà Nga" mở hồ sơ "buổi tiếp đột xuất" thuộc loại "Buổi tiếp công dân" với:
        | Cơ quan tiếp công dân     | Ủy ban nhân dân xã Hoa Ban |
        | Khối                      | cơ quan nhà nước           |
        | Loại buổi tiếp            | đột xuất                   |
        | Tiếp trực tuyến           | không                      |
        | Người đứng đầu            | Ông Hải                    |
        | Người được phân công tiếp | Ông Hải                    |
        | Ngày tiếp                 | 03/07/2026                 |
        | Địa điểm                  | Trụ sở xã                  |
      Thì hồ sơ "buổi tiếp đột xuất" ở trạng thái "Đã có lịch, đã công bố"

  Quy tắc: Một người đến là một lượt, dù nêu nhiều vụ việc; mỗi vụ việc là một hồ sơ riêng

    Bối cảnh:
      Biết hôm nay là ngày 02/03/2026
      Và "Ông Hải" là "Người đứng đầu" của "Ủy ban nhân dân phường Hoa Sữa"
      Và "Bà Nga" là "Người tiếp công dân" của "Ủy ban nhân dân phường Hoa Sữa"
      Và hồ sơ "buổi tiếp ngày 10/3" thuộc loại "Buổi tiếp công dân" do "Bà Nga" mở ngày 02/03/2026 với:
        | Cơ quan tiếp công dân     | Ủy ban nhân dân phường Hoa Sữa |
        | Khối                      | cơ quan nhà nước               |
        | Loại buổi tiếp            | định kỳ của người đứng đầu     |
        | Tiếp trực tuyến           | không                          |
        | Người đứng đầu            | Ông Hải                        |
        | Người được phân công tiếp | Ông Hải                        |
        | Ngày tiếp                 | 10/03/2026                     |
        | Địa điểm                  | Phòng tiếp công dân, tầng 1    |
      Và ngày 10/03/2026 "Ông Hải" đã thực hiện "Bắt đầu buổi tiếp" trên "buổi tiếp ngày 10/3"

    Khung tình huống: Số người đại diện ít hơn số người cùng đến
      Khi "Bà Nga" thử "Ghi lượt công dân" trên "buổi tiếp ngày 10/3" với:
        | Họ tên, địa chỉ công dân | Năm hộ tổ 7 |
        | Số người cùng đến        | 5           |
        | Số người đại diện        | <đại diện>  |
      Thì <kết quả>

      Dữ liệu:
        | đại diện | kết quả                           |
        | 1        | được chấp nhận                    |
        | 5        | bị từ chối vì "số người đại diện" |

  Quy tắc: Chỉ ghi nội dung khi đã có lượt công dân; người tiếp công dân ghi, có người đến, tóm tắt và nội dung

    Bối cảnh:
      Biết hôm nay là ngày 02/03/2026
      Và "Ông Hải" là "Người đứng đầu" của "Ủy ban nhân dân phường Hoa Sữa"
      Và "Bà Nga" là "Người tiếp công dân" của "Ủy ban nhân dân phường Hoa Sữa"
      Và hồ sơ "buổi tiếp ngày 10/3" thuộc loại "Buổi tiếp công dân" do "Bà Nga" mở ngày 02/03/2026 với:
        | Cơ quan tiếp công dân     | Ủy ban nhân dân phường Hoa Sữa |
        | Khối                      | cơ quan nhà nước               |
        | Loại buổi tiếp            | định kỳ của người đứng đầu     |
        | Tiếp trực tuyến           | không                          |
        | Người đứng đầu            | Ông Hải                        |
        | Người được phân công tiếp | Ông Hải                        |
        | Ngày tiếp                 | 10/03/2026                     |
        | Địa điểm                  | Phòng tiếp công dân, tầng 1    |
      Và ngày 10/03/2026 "Ông Hải" đã thực hiện "Bắt đầu buổi tiếp" trên "buổi tiếp ngày 10/3"

    Tình huống: Ghi nội dung khi chưa có lượt nào
      Khi "Bà Nga" thử "Ghi nội dung" trên "buổi tiếp ngày 10/3" với:
        | Họ tên, địa chỉ công dân | Bà Mận, tổ 4               |
        | Tóm tắt vụ việc          | Ngập ngõ 12                |
        | Nội dung trình bày       | Mưa là ngập, chưa ai xử lý |
      Thì bị từ chối vì "số lượt công dân"

    Tình huống: Văn phòng ghi thay mà không ghi gì
      Biết "Ông Bình" là "Văn phòng cấp ủy" của "Ủy ban nhân dân phường Hoa Sữa"
      Khi "Ông Bình" thử "Ghi nội dung" trên "buổi tiếp ngày 10/3"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: Họ tên, địa chỉ công dân"
      Và bị từ chối vì "thiếu: Tóm tắt vụ việc"
      Và bị từ chối vì "thiếu: Nội dung trình bày"

  Quy tắc: Không kết thúc buổi tiếp khi còn lượt chưa ghi nội dung

    Bối cảnh:
      Biết hôm nay là ngày 02/03/2026
      Và "Ông Hải" là "Người đứng đầu" của "Ủy ban nhân dân phường Hoa Sữa"
      Và "Bà Nga" là "Người tiếp công dân" của "Ủy ban nhân dân phường Hoa Sữa"
      Và hồ sơ "buổi tiếp ngày 10/3" thuộc loại "Buổi tiếp công dân" do "Bà Nga" mở ngày 02/03/2026 với:
        | Cơ quan tiếp công dân     | Ủy ban nhân dân phường Hoa Sữa |
        | Khối                      | cơ quan nhà nước               |
        | Loại buổi tiếp            | định kỳ của người đứng đầu     |
        | Tiếp trực tuyến           | không                          |
        | Người đứng đầu            | Ông Hải                        |
        | Người được phân công tiếp | Ông Hải                        |
        | Ngày tiếp                 | 10/03/2026                     |
        | Địa điểm                  | Phòng tiếp công dân, tầng 1    |
      Và ngày 10/03/2026 "Ông Hải" đã thực hiện "Bắt đầu buổi tiếp" trên "buổi tiếp ngày 10/3"
      Và ngày 10/03/2026 "Bà Nga" đã thực hiện "Ghi lượt công dân" trên "buổi tiếp ngày 10/3" với:
        | Họ tên, địa chỉ công dân | Ông Tư, tổ 9 |
        | Số người cùng đến        | 1            |

    Tình huống: Lượt cuối đã có vụ việc thì kết thúc được buổi tiếp
      Biết ngày 10/03/2026 "Bà Nga" đã thực hiện "Ghi nội dung" trên "buổi tiếp ngày 10/3" với:
        | Họ tên, địa chỉ công dân | Ông Tư, tổ 9               |
        | Tóm tắt vụ việc          | Vỉa hè bị chiếm            |
        | Nội dung trình bày       | Hàng quán chiếm hết lối đi |
      Khi "Ông Hải" thực hiện "Kết thúc buổi tiếp" trên "buổi tiếp ngày 10/3" với:
        | Biên bản | Biên bản buổi tiếp |
      Thì hồ sơ "buổi tiếp ngày 10/3" ở trạng thái "Đã kết thúc, có biên bản"

    Tình huống: Ghi chú cho lượt đã có vụ việc
      Biết ngày 10/03/2026 "Bà Nga" đã thực hiện "Ghi nội dung" trên "buổi tiếp ngày 10/3" với:
        | Họ tên, địa chỉ công dân | Ông Tư, tổ 9               |
        | Tóm tắt vụ việc          | Vỉa hè bị chiếm            |
        | Nội dung trình bày       | Hàng quán chiếm hết lối đi |
      Khi "Bà Nga" thử "Ghi chú lượt không có vụ việc" trên "buổi tiếp ngày 10/3" với:
        | Lý do | Hỏi nơi làm căn cước |
      Thì bị từ chối vì "lượt chưa ghi nội dung"

    Tình huống: Văn phòng ghi chú thay mà không nêu lý do
      Biết "Ông Bình" là "Văn phòng cấp ủy" của "Ủy ban nhân dân phường Hoa Sữa"
      Khi "Ông Bình" thử "Ghi chú lượt không có vụ việc" trên "buổi tiếp ngày 10/3"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: lý do"

  Quy tắc: Buổi tiếp của người đứng đầu kết thúc bằng thông báo kết luận do người đứng đầu ký

    Bối cảnh:
      Biết hôm nay là ngày 02/03/2026
      Và "Ông Hải" là "Người đứng đầu" của "Ủy ban nhân dân phường Hoa Sữa"
      Và "Bà Nga" là "Người tiếp công dân" của "Ủy ban nhân dân phường Hoa Sữa"
      Và hồ sơ "buổi tiếp ngày 10/3" thuộc loại "Buổi tiếp công dân" do "Bà Nga" mở ngày 02/03/2026 với:
        | Cơ quan tiếp công dân     | Ủy ban nhân dân phường Hoa Sữa |
        | Khối                      | cơ quan nhà nước               |
        | Loại buổi tiếp            | định kỳ của người đứng đầu     |
        | Tiếp trực tuyến           | không                          |
        | Người đứng đầu            | Ông Hải                        |
        | Người được phân công tiếp | Ông Hải                        |
        | Ngày tiếp                 | 10/03/2026                     |
        | Địa điểm                  | Phòng tiếp công dân, tầng 1    |
      Và ngày 10/03/2026 "Ông Hải" đã thực hiện "Bắt đầu buổi tiếp" trên "buổi tiếp ngày 10/3"
      Và ngày 10/03/2026 "Ông Hải" đã thực hiện "Kết thúc buổi tiếp" trên "buổi tiếp ngày 10/3" với:
        | Biên bản | Biên bản buổi tiếp |

    Tình huống: Người đứng đầu tự ban hành thông báo kết luận, không qua văn phòng và không có văn bản
      Biết hôm nay là ngày 12/03/2026
      Khi "Ông Hải" thử "Ban hành thông báo kết luận" trên "buổi tiếp ngày 10/3"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: văn bản"

    Tình huống: Thông báo kết luận không có chữ ký của người đứng đầu
      Biết hôm nay là ngày 12/03/2026
      Khi "Bà Nga" thử "Ban hành thông báo kết luận" trên "buổi tiếp ngày 10/3" với:
        | Văn bản | 15-TB/UBND |
        | Chữ ký  | Bà Nga     |
      Thì bị từ chối vì "chữ ký"

  Quy tắc: Từ ngày 01/7/2026 người đứng đầu cơ quan nhà nước không giao cấp phó tiếp công dân định kỳ; buổi trước ngày đó theo văn bản cũ

    Bối cảnh:
      Biết hôm nay là ngày 15/06/2026
      Và "Ông Hải" là "Người đứng đầu" của "Ủy ban nhân dân xã Hoa Ban"
      Và "Bà Vân" là "Cấp ủy" của "Đảng ủy xã Hoa Ban"
      Và "Bà Nga" là "Người tiếp công dân" của "Ủy ban nhân dân xã Hoa Ban"
      Và hồ sơ "buổi tiếp cuối tháng 6" thuộc loại "Buổi tiếp công dân" do "Bà Nga" mở ngày 15/06/2026 với:
        | Cơ quan tiếp công dân     | Ủy ban nhân dân xã Hoa Ban |
        | Khối                      | cơ quan nhà nước           |
        | Loại buổi tiếp            | định kỳ của người đứng đầu |
        | Tiếp trực tuyến           | không                      |
        | Người đứng đầu            | Ông Hải                    |
        | Người được phân công tiếp | Bà Vân                     |
        | Ngày tiếp                 | 30/06/2026                 |
        | Địa điểm                  | Trụ sở xã                  |
      Và hồ sơ "buổi tiếp đầu tháng 7" thuộc loại "Buổi tiếp công dân" do "Bà Nga" mở ngày 15/06/2026 với:
        | Cơ quan tiếp công dân     | Ủy ban nhân dân xã Hoa Ban |
        | Khối                      | cơ quan nhà nước           |
        | Loại buổi tiếp            | định kỳ của người đứng đầu |
        | Tiếp trực tuyến           | không                      |
        | Người đứng đầu            | Ông Hải                    |
        | Người được phân công tiếp | Bà Vân                     |
        | Ngày tiếp                 | 02/07/2026                 |
        | Địa điểm                  | Trụ sở xã                  |

    Tình huống: Ngày 02/7/2026 văn phòng cấp ủy mở thay Chủ tịch
      Biết "Ông Bình" là "Văn phòng cấp ủy" của "Ủy ban nhân dân xã Hoa Ban"
      Và hôm nay là ngày 02/07/2026
      Khi "Ông Bình" thử "Bắt đầu buổi tiếp" trên "buổi tiếp đầu tháng 7"
      Thì bị từ chối vì "không có thẩm quyền"

  Quy tắc: Buổi tiếp định kỳ theo hình thức trực tuyến cũng do người đứng đầu mở, sau khi kiểm tra kỹ thuật và có ghi âm, ghi hình

    Bối cảnh:
      Biết hôm nay là ngày 15/06/2026
      Và "Ông Hải" là "Người đứng đầu" của "Ủy ban nhân dân xã Hoa Ban"
      Và "Bà Vân" là "Cấp ủy" của "Đảng ủy xã Hoa Ban"
      Và "Bà Nga" là "Người tiếp công dân" của "Ủy ban nhân dân xã Hoa Ban"

    Khung tình huống: Chủ tịch mở buổi trực tuyến ngày 15/7/2026, đường truyền được kiểm tra ngày 14/7
      Biết hồ sơ "buổi trực tuyến giữa tháng 7" thuộc loại "Buổi tiếp công dân" do "Bà Nga" mở ngày 03/07/2026 với:
        | Cơ quan tiếp công dân     | Ủy ban nhân dân xã Hoa Ban     |
        | Khối                      | cơ quan nhà nước               |
        | Loại buổi tiếp            | định kỳ của người đứng đầu     |
        | Tiếp trực tuyến           | có                             |
        | Người đứng đầu            | Ông Hải                        |
        | Người được phân công tiếp | Ông Hải                        |
        | Ngày tiếp                 | 15/07/2026                     |
        | Địa điểm                  | Điểm cầu nhà văn hóa thôn Đông |
      Và ngày 14/07/2026 "Bà Nga" đã thực hiện "Ghi kiểm tra kỹ thuật" trên "buổi trực tuyến giữa tháng 7" với:
        | Ngày kiểm tra kỹ thuật | 14/07/2026 |
      Và hôm nay là ngày 15/07/2026
      Khi "Ông Hải" thử "Bắt đầu buổi tiếp" trên "buổi trực tuyến giữa tháng 7" với:
        | Có ghi âm, ghi hình | <ghi hình> |
      Thì <kết quả>

      Dữ liệu:
        | ghi hình | kết quả                             |
        | có       | được chấp nhận                      |
        | không    | bị từ chối vì "có ghi âm, ghi hình" |

  Quy tắc: Buổi tiếp thường xuyên vẫn do người được phân công tiếp

    Bối cảnh:
      Biết hôm nay là ngày 15/06/2026
      Và "Ông Hải" là "Người đứng đầu" của "Ủy ban nhân dân xã Hoa Ban"
      Và "Bà Vân" là "Cấp ủy" của "Đảng ủy xã Hoa Ban"
      Và "Bà Nga" là "Người tiếp công dân" của "Ủy ban nhân dân xã Hoa Ban"
      Và hồ sơ "buổi tiếp ngày thường" thuộc loại "Buổi tiếp công dân" do "Bà Nga" mở ngày 15/06/2026 với:
        | Cơ quan tiếp công dân     | Ủy ban nhân dân xã Hoa Ban |
        | Khối                      | cơ quan nhà nước           |
        | Loại buổi tiếp            | thường xuyên               |
        | Tiếp trực tuyến           | không                      |
        | Người đứng đầu            | Ông Hải                    |
        | Người được phân công tiếp | Bà Nga                     |
        | Ngày tiếp                 | 06/07/2026                 |
        | Địa điểm                  | Trụ sở xã                  |
      Và ngày 06/07/2026 "Bà Nga" đã thực hiện "Bắt đầu buổi tiếp" trên "buổi tiếp ngày thường"
      Và ngày 06/07/2026 "Bà Nga" đã thực hiện "Kết thúc buổi tiếp" trên "buổi tiếp ngày thường" với:
        | Biên bản | Sổ tiếp công dân trang 12 |

    Tình huống: Ra thông báo kết luận cho buổi tiếp ngày thường
      Khi "Bà Nga" thử "Ban hành thông báo kết luận" trên "buổi tiếp ngày thường" với:
        | Văn bản | 16-TB/UBND |
        | Chữ ký  | Ông Hải    |
      Thì bị từ chối vì "loại buổi tiếp không phải là thường xuyên"
