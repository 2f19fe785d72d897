# language: vi
Tính năng: Tách nội dung lẫn lộn, nhập nội dung trùng, số đếm vẫn khớp

  Bối cảnh:
    Biết hôm nay là ngày 02/03/2026
    Và "Bà Nga" là "Người tiếp công dân" của "Ủy ban nhân dân phường Hoa Sữa"
    Và hồ sơ "đơn bà Mận" thuộc loại "Vụ việc, nội dung phản ánh, kiến nghị" do "Bà Nga" mở ngày 02/03/2026 với:
      | Nguồn tiếp nhận                           | đơn thư                        |
      | Cấp ủy, cơ quan có trách nhiệm giải quyết | Ủy ban nhân dân phường Hoa Sữa |
      | Tóm tắt vụ việc                           | Ngập ngõ và thu phí chợ        |
      | Nội dung                                  | Ngõ ngập, chợ thu phí cao      |
      | Người phản ánh, kiến nghị                 | Bà Mận, tổ 4                   |
      | Số người cùng kiến nghị                   | 3                              |

  Quy tắc: Đơn có nhiều nội dung được tách ngay trong ngày tiếp nhận; mỗi nội dung tính hạn từ ngày tiếp nhận và gắn với đơn gốc

    Tình huống: Tách thành hai nội dung
      Biết ngày 02/03/2026 "Bà Nga" đã thực hiện "Tách nội dung" trên "đơn bà Mận" với:
        | Số nội dung tách ra | 2 |
      Và ngày 02/03/2026 "Bà Nga" đã thực hiện "Ghi từng nội dung tách" trên "đơn bà Mận" với:
        | Tóm tắt nội dung tách ra | Ngập ngõ 12 |
        | Nội dung tách ra         | Mưa là ngập |
      Và ngày 02/03/2026 "Bà Nga" đã thực hiện "Ghi từng nội dung tách" trên "đơn bà Mận" với:
        | Tóm tắt nội dung tách ra | Phí chợ              |
        | Nội dung tách ra         | Thu quá mức niêm yết |
      Khi "Bà Nga" thực hiện "Hoàn tất việc tách" trên "đơn bà Mận"
      Thì hồ sơ "đơn bà Mận" ở trạng thái "Đã tách thành nhiều nội dung"
      Và hồ sơ "đơn bà Mận" có 2 hồ sơ "Vụ việc, nội dung phản ánh, kiến nghị" ở trạng thái "Đã ghi sổ, tiếp nhận"

    Tình huống: Nội dung tách ra giữ ngày tiếp nhận và thời hạn của đơn gốc
      Biết ngày 02/03/2026 "Bà Nga" đã thực hiện "Tách nội dung" trên "đơn bà Mận" với:
        | Số nội dung tách ra | 2 |
      Và ngày 02/03/2026 "Bà Nga" đã thực hiện "Ghi từng nội dung tách" trên "đơn bà Mận" với:
        | Tóm tắt nội dung tách ra | Ngập ngõ 12 |
        | Nội dung tách ra         | Mưa là ngập |
      Và "nội dung ngập" là hồ sơ "Vụ việc, nội dung phản ánh, kiến nghị" phát sinh từ "đơn bà Mận"
      Khi đến ngày 03/03/2026
      Thì hạn "Trả lời người kiến nghị về việc xử lý" của "nội dung ngập" là ngày 16/03/2026
      Và hồ sơ "nội dung ngập" có "Ngày tiếp nhận" là "02/03/2026"

    Khung tình huống: Chưa ghi đủ nội dung mà hoàn tất việc tách
      Biết "Ông Hải" là "Người đứng đầu" của "Ủy ban nhân dân phường Hoa Sữa"
      Và ngày 02/03/2026 "Bà Nga" đã thực hiện "Tách nội dung" trên "đơn bà Mận" với:
        | Số nội dung tách ra | 2 |
      Khi "<người>" thử "Hoàn tất việc tách" trên "đơn bà Mận"
      Thì bị từ chối vì "<lý do>"

      Dữ liệu:
        | người   | lý do                                  |
        | Bà Nga  | số nội dung đã tách                    |
        | Ông Hải | không có thẩm quyền thực hiện bước này |

    Tình huống: Hôm sau mới tách
      Biết hôm nay là ngày 03/03/2026
      Khi "Bà Nga" thử "Tách nội dung" trên "đơn bà Mận" với:
        | Số nội dung tách ra | 2 |
      Thì bị từ chối vì "ngày tiếp nhận"

  Quy tắc: Nội dung trùng được nhập, cả hai hồ sơ vẫn còn

    Tình huống: Nhập vào vụ việc đã có
      Khi "Bà Nga" thực hiện "Nhập nội dung trùng" trên "đơn bà Mận" với:
        | Số hồ sơ có cùng nội dung | 07/2026 |
      Thì hồ sơ "đơn bà Mận" ở trạng thái "Đã nhập (trùng nội dung)"

  Quy tắc: Trong đơn chung, một người rút thì việc vẫn giải quyết cho những người còn lại

    Tình huống: Một trong ba người rút
      Khi "Bà Nga" thực hiện "Một người rút khỏi kiến nghị chung" trên "đơn bà Mận" với:
        | Lý do | Đã chuyển nơi ở |
      Thì hồ sơ "đơn bà Mận" ở trạng thái "Đã ghi sổ, tiếp nhận"
      Và hồ sơ "đơn bà Mận" có "Số người cùng kiến nghị" là "2"

    Tình huống: Rút cả đơn chung
      Khi "Bà Nga" thử "Rút" trên "đơn bà Mận" với:
        | Lý do | Một người đề nghị |
      Thì bị từ chối vì "số người cùng kiến nghị"
