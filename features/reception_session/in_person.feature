# language: vi
Tính năng: Tiếp công dân định kỳ của người đứng đầu trước và từ ngày 01/7/2026

  Bối cảnh:
    Biết hôm nay là ngày 15/06/2026
    Và "Ông Hải" là "Người đứng đầu" của "Ủy ban nhân dân xã Hoa Ban"
    Và có người tên "Bà Vân"
    Và "Bà Nga" là "Người tiếp công dân" của "Ủy ban nhân dân xã Hoa Ban"

  Quy tắc: Từ ngày 01/7/2026 người đứng đầu cơ quan nhà nước không giao cấp phó tiếp công dân định kỳ; buổi trước ngày đó theo văn bản cũ

    Bối cảnh:
      Biết hồ sơ "buổi tiếp cuối tháng 6" thuộc loại "Buổi tiếp công dân" do "Bà Nga" mở ngày 15/06/2026 với:
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

    @S26
    Tình huống: Ngày 30/6/2026 Phó Chủ tịch được giao tiếp thay
      Biết hôm nay là ngày 30/06/2026
      Khi "Bà Vân" thực hiện "Bắt đầu buổi tiếp" trên "buổi tiếp cuối tháng 6"
      Thì hồ sơ "buổi tiếp cuối tháng 6" ở trạng thái "Đang diễn ra"

    @S26
    Tình huống: Ngày 02/7/2026 Phó Chủ tịch mở buổi đã lên lịch từ tháng 6
      Biết hôm nay là ngày 02/07/2026
      Khi "Bà Vân" thử "Bắt đầu buổi tiếp" trên "buổi tiếp đầu tháng 7"
      Thì bị từ chối vì "không có thẩm quyền"
      Và bị từ chối vì "căn cứ Luật 136/2025/QH15 ngày 10/12/2025"

    @S26
    Tình huống: Ghi tên Phó Chủ tịch là người đứng đầu cũng không thay được Chủ tịch
      Biết hồ sơ "buổi tiếp ghi tên bà Vân" thuộc loại "Buổi tiếp công dân" do "Bà Nga" mở ngày 15/06/2026 với:
        | Cơ quan tiếp công dân     | Ủy ban nhân dân xã Hoa Ban |
        | Khối                      | cơ quan nhà nước           |
        | Loại buổi tiếp            | định kỳ của người đứng đầu |
        | Tiếp trực tuyến           | không                      |
        | Người đứng đầu            | Bà Vân                     |
        | Người được phân công tiếp | Bà Vân                     |
        | Ngày tiếp                 | 02/07/2026                 |
        | Địa điểm                  | Trụ sở xã                  |
      Và hôm nay là ngày 02/07/2026
      Khi "Bà Vân" thử "Bắt đầu buổi tiếp" trên "buổi tiếp ghi tên bà Vân"
      Thì bị từ chối vì "không có thẩm quyền"
      Và bị từ chối vì "căn cứ Luật 136/2025/QH15 ngày 10/12/2025"

    @S26
    Tình huống: Ngày 02/7/2026 Chủ tịch trực tiếp tiếp
      Biết hôm nay là ngày 02/07/2026
      Khi "Ông Hải" thực hiện "Bắt đầu buổi tiếp" trên "buổi tiếp đầu tháng 7"
      Thì hồ sơ "buổi tiếp đầu tháng 7" ở trạng thái "Đang diễn ra"

  Quy tắc: Trước ngày 01/7/2026 không văn bản nào quy định việc tiếp trực tuyến

    Tình huống: Lên lịch tiếp trực tuyến từ tháng 6
      Khi "Bà Nga" thử mở hồ sơ "buổi trực tuyến" thuộc loại "Buổi tiếp công dân" với:
        | Cơ quan tiếp công dân     | Ủy ban nhân dân xã Hoa Ban     |
        | Khối                      | cơ quan nhà nước               |
        | Loại buổi tiếp            | đột xuất                       |
        | Tiếp trực tuyến           | có                             |
        | Người đứng đầu            | Ông Hải                        |
        | Người được phân công tiếp | Ông Hải                        |
        | Ngày tiếp                 | 08/09/2026                     |
        | Địa điểm                  | Điểm cầu nhà văn hóa thôn Đông |
      Thì bị từ chối vì "đã có văn bản đang có hiệu lực quy định việc tiếp trực tuyến"

  Quy tắc: Buổi tiếp thường xuyên vẫn do người được phân công tiếp

    Tình huống: Cán bộ tiếp công dân tiếp ngày thường
      Biết hồ sơ "buổi tiếp ngày thường" thuộc loại "Buổi tiếp công dân" do "Bà Nga" mở ngày 15/06/2026 với:
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
      Khi "Bà Nga" thực hiện "Lưu sổ tiếp công dân" trên "buổi tiếp ngày thường"
      Thì hồ sơ "buổi tiếp ngày thường" ở trạng thái "Đã lưu sổ tiếp công dân"
