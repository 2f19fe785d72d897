# language: vi
Tính năng: Một buổi tiếp công dân, các lượt và các vụ việc

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

  Quy tắc: Một người đến là một lượt, dù nêu nhiều vụ việc; mỗi vụ việc là một hồ sơ riêng

    @S16
    Tình huống: Một công dân nêu ba vụ việc trong một buổi
      Biết ngày 10/03/2026 "Bà Nga" đã thực hiện "Ghi lượt công dân" trên "buổi tiếp ngày 10/3" với:
        | Họ tên, địa chỉ công dân | Bà Mận, tổ 4 |
        | Số người cùng đến        | 1            |
      Và ngày 10/03/2026 "Bà Nga" đã thực hiện "Ghi nội dung" trên "buổi tiếp ngày 10/3" với:
        | Họ tên, địa chỉ công dân | Bà Mận, tổ 4               |
        | Tóm tắt vụ việc          | Ngập ngõ 12                |
        | Nội dung trình bày       | Mưa là ngập, chưa ai xử lý |
      Và ngày 10/03/2026 "Bà Nga" đã thực hiện "Ghi nội dung" trên "buổi tiếp ngày 10/3" với:
        | Họ tên, địa chỉ công dân | Bà Mận, tổ 4          |
        | Tóm tắt vụ việc          | Đèn đường hỏng        |
        | Nội dung trình bày       | Ba cột đèn không sáng |
      Khi "Bà Nga" thực hiện "Ghi nội dung" trên "buổi tiếp ngày 10/3" với:
        | Họ tên, địa chỉ công dân | Bà Mận, tổ 4             |
        | Tóm tắt vụ việc          | Chậm trả kết quả hộ tịch |
        | Nội dung trình bày       | Quá hẹn một tuần         |
      Thì hồ sơ "buổi tiếp ngày 10/3" có "Số lượt công dân" là "1"
      Và hồ sơ "buổi tiếp ngày 10/3" có "Số vụ việc" là "3"
      Và hồ sơ "buổi tiếp ngày 10/3" có 3 hồ sơ "Vụ việc, nội dung phản ánh, kiến nghị"

    @S16
    Tình huống: Báo cáo đếm một buổi, một lượt, ba vụ việc
      Biết ngày 10/03/2026 "Bà Nga" đã thực hiện "Ghi lượt công dân" trên "buổi tiếp ngày 10/3" với:
        | Họ tên, địa chỉ công dân | Bà Mận, tổ 4 |
        | Số người cùng đến        | 1            |
      Và ngày 10/03/2026 "Bà Nga" đã thực hiện "Ghi nội dung" trên các hồ sơ:
        | hồ sơ               | Họ tên, địa chỉ công dân | Tóm tắt vụ việc          | Nội dung trình bày         |
        | buổi tiếp ngày 10/3 | Bà Mận, tổ 4             | Ngập ngõ 12              | Mưa là ngập, chưa ai xử lý |
        | buổi tiếp ngày 10/3 | Bà Mận, tổ 4             | Đèn đường hỏng           | Ba cột đèn không sáng      |
        | buổi tiếp ngày 10/3 | Bà Mận, tổ 4             | Chậm trả kết quả hộ tịch | Quá hẹn một tuần           |
      Khi "Ông Hải" thực hiện "Kết thúc buổi tiếp" trên "buổi tiếp ngày 10/3" với:
        | Biên bản | Biên bản buổi tiếp |
      Thì số liệu "Buổi tiếp công dân" là 1
      Và số liệu "Buổi tiếp công dân: lượt công dân" là 1
      Và số liệu "Vụ việc tiếp công dân" là 3

    Tình huống: Năm người cùng nêu một vụ việc, cử hai người đại diện
      Biết ngày 10/03/2026 "Bà Nga" đã thực hiện "Ghi lượt công dân" trên "buổi tiếp ngày 10/3" với:
        | Họ tên, địa chỉ công dân | Năm hộ tổ 7 |
        | Số người cùng đến        | 5           |
        | Số người đại diện        | 2           |
      Khi "Bà Nga" thực hiện "Ghi nội dung" trên "buổi tiếp ngày 10/3" với:
        | Họ tên, địa chỉ công dân | Năm hộ tổ 7             |
        | Tóm tắt vụ việc          | Bồi thường khi mở ngõ   |
        | Nội dung trình bày       | Chưa thống nhất đơn giá |
      Thì hồ sơ "buổi tiếp ngày 10/3" có "Số lượt công dân" là "5"
      Và hồ sơ "buổi tiếp ngày 10/3" có "Số vụ việc" là "1"

    Tình huống: Nhiều người đến mà không cử người đại diện
      Khi "Bà Nga" thử "Ghi lượt công dân" trên "buổi tiếp ngày 10/3" với:
        | Họ tên, địa chỉ công dân | Năm hộ tổ 7 |
        | Số người cùng đến        | 5           |
      Thì bị từ chối vì "số người đại diện"

  Quy tắc: Không kết thúc buổi tiếp khi còn lượt chưa ghi nội dung

    Bối cảnh:
      Biết ngày 10/03/2026 "Bà Nga" đã thực hiện "Ghi lượt công dân" trên "buổi tiếp ngày 10/3" với:
        | Họ tên, địa chỉ công dân | Ông Tư, tổ 9 |
        | Số người cùng đến        | 1            |

    Tình huống: Lượt cuối chưa có vụ việc, cũng chưa có ghi chú
      Khi "Ông Hải" thử "Kết thúc buổi tiếp" trên "buổi tiếp ngày 10/3" với:
        | Biên bản | Biên bản buổi tiếp |
      Thì bị từ chối vì "lượt chưa ghi nội dung"

    Tình huống: Người đến chỉ hỏi đường được ghi chú
      Biết ngày 10/03/2026 "Bà Nga" đã thực hiện "Ghi chú lượt không có vụ việc" trên "buổi tiếp ngày 10/3" với:
        | Lý do | Hỏi nơi làm căn cước |
      Khi "Ông Hải" thực hiện "Kết thúc buổi tiếp" trên "buổi tiếp ngày 10/3" với:
        | Biên bản | Biên bản buổi tiếp |
      Thì hồ sơ "buổi tiếp ngày 10/3" ở trạng thái "Đã kết thúc, có biên bản"
      Và hồ sơ "buổi tiếp ngày 10/3" có "Số lượt công dân" là "1"
      Và hồ sơ "buổi tiếp ngày 10/3" có "Số vụ việc" là "0"

  Quy tắc: Buổi tiếp của người đứng đầu kết thúc bằng thông báo kết luận do người đứng đầu ký

    Bối cảnh:
      Biết ngày 10/03/2026 "Ông Hải" đã thực hiện "Kết thúc buổi tiếp" trên "buổi tiếp ngày 10/3" với:
        | Biên bản | Biên bản buổi tiếp |

    Tình huống: Người đứng đầu ký thông báo kết luận
      Biết hôm nay là ngày 12/03/2026
      Khi "Bà Nga" thực hiện "Ban hành thông báo kết luận" trên "buổi tiếp ngày 10/3" với:
        | Văn bản | 15-TB/UBND |
        | Chữ ký  | Ông Hải    |
      Thì hồ sơ "buổi tiếp ngày 10/3" ở trạng thái "Đã ban hành thông báo kết luận"

    Tình huống: Lưu sổ mà không ra thông báo kết luận
      Biết hôm nay là ngày 12/03/2026
      Khi "Bà Nga" thử "Lưu sổ tiếp công dân" trên "buổi tiếp ngày 10/3"
      Thì bị từ chối vì "loại buổi tiếp là thường xuyên"

  Quy tắc: Tên, địa chỉ người đến được niêm kín

    Tình huống: Chủ tịch không đọc được tên người đến
      Biết ngày 10/03/2026 "Bà Nga" đã thực hiện "Ghi lượt công dân" trên "buổi tiếp ngày 10/3" với:
        | Họ tên, địa chỉ công dân | Ông Tư, tổ 9 |
        | Số người cùng đến        | 1            |
      Khi "Ông Hải" thử mở xem "Họ tên, địa chỉ công dân" của "buổi tiếp ngày 10/3" vì "Muốn biết"
      Thì bị từ chối vì "Ông Hải không được xem"
