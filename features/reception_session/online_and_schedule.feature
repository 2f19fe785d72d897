# language: vi
Tính năng: Lịch tiếp công dân và buổi tiếp trực tuyến

  Bối cảnh:
    Biết hôm nay là ngày 03/07/2026
    Và "Ông Hải" là "Người đứng đầu" của "Ủy ban nhân dân xã Hoa Ban"
    Và "Bà Nga" là "Người tiếp công dân" của "Ủy ban nhân dân xã Hoa Ban"

  Quy tắc: Buổi tiếp trực tuyến được thông báo trước ít nhất năm ngày làm việc, kiểm tra kỹ thuật trước một ngày làm việc và phải ghi âm, ghi hình

    Khung tình huống: Thông báo trước năm hay bốn ngày làm việc
      Biết hôm nay là ngày 06/07/2026
      Khi "Bà Nga" thử mở hồ sơ "buổi trực tuyến" thuộc loại "Buổi tiếp công dân" với:
        | Cơ quan tiếp công dân     | Ủy ban nhân dân xã Hoa Ban     |
        | Khối                      | cơ quan nhà nước               |
        | Loại buổi tiếp            | đột xuất                       |
        | Tiếp trực tuyến           | có                             |
        | Người đứng đầu            | Ông Hải                        |
        | Người được phân công tiếp | Ông Hải                        |
        | Ngày tiếp                 | <ngày tiếp>                    |
        | Địa điểm                  | Điểm cầu nhà văn hóa thôn Đông |
      Thì <kết quả>

      Dữ liệu:
        | ngày tiếp  | kết quả                                              |
        | 13/07/2026 | được chấp nhận                                       |
        | 10/07/2026 | bị từ chối vì "Thông báo trước buổi tiếp trực tuyến" |

    Khung tình huống: Chỉ mở được khi đã kiểm tra kỹ thuật và có ghi âm, ghi hình
      Biết hồ sơ "buổi trực tuyến" thuộc loại "Buổi tiếp công dân" do "Bà Nga" mở ngày 03/07/2026 với:
        | Cơ quan tiếp công dân     | Ủy ban nhân dân xã Hoa Ban     |
        | Khối                      | cơ quan nhà nước               |
        | Loại buổi tiếp            | đột xuất                       |
        | Tiếp trực tuyến           | có                             |
        | Người đứng đầu            | Ông Hải                        |
        | Người được phân công tiếp | Ông Hải                        |
        | Ngày tiếp                 | 15/07/2026                     |
        | Địa điểm                  | Điểm cầu nhà văn hóa thôn Đông |
      Và ngày <ngày kiểm tra> "Bà Nga" đã thực hiện "Ghi kiểm tra kỹ thuật" trên "buổi trực tuyến" với:
        | Ngày kiểm tra kỹ thuật | <ngày kiểm tra> |
      Và hôm nay là ngày 15/07/2026
      Khi "Ông Hải" thử "Bắt đầu buổi tiếp" trên "buổi trực tuyến" với:
        | Có ghi âm, ghi hình | <ghi hình> |
      Thì <kết quả>

      Dữ liệu:
        | ngày kiểm tra | ghi hình | kết quả                                                      |
        | 13/07/2026    | có       | được chấp nhận                                               |
        | 14/07/2026    | có       | được chấp nhận                                               |
        | 13/07/2026    | không    | bị từ chối vì "có ghi âm, ghi hình"                          |
        | 15/07/2026    | có       | bị từ chối vì "Kiểm tra kỹ thuật trước buổi tiếp trực tuyến" |

    Khung tình huống: Lùi rồi ấn định lại thì vẫn phải thông báo trước năm ngày làm việc
      Biết hồ sơ "buổi trực tuyến" thuộc loại "Buổi tiếp công dân" do "Bà Nga" mở ngày 03/07/2026 với:
        | Cơ quan tiếp công dân     | Ủy ban nhân dân xã Hoa Ban     |
        | Khối                      | cơ quan nhà nước               |
        | Loại buổi tiếp            | đột xuất                       |
        | Tiếp trực tuyến           | có                             |
        | Người đứng đầu            | Ông Hải                        |
        | Người được phân công tiếp | Ông Hải                        |
        | Ngày tiếp                 | 20/07/2026                     |
        | Địa điểm                  | Điểm cầu nhà văn hóa thôn Đông |
      Và ngày 10/07/2026 "Ông Hải" đã thực hiện "Lùi lịch" trên "buổi trực tuyến" với:
        | Lý do | Chỉ huy phòng chống bão |
      Và hôm nay là ngày 13/07/2026
      Khi "Bà Nga" thử "Ấn định lịch mới" trên "buổi trực tuyến" với:
        | Ngày tiếp | <ngày tiếp> |
      Thì <kết quả>

      Dữ liệu:
        | ngày tiếp  | kết quả                                                                 |
        | 20/07/2026 | được chấp nhận                                                          |
        | 17/07/2026 | bị từ chối vì "Thông báo trước buổi tiếp trực tuyến"                    |
        | 14/07/2026 | bị từ chối vì "Khoản 1 Điều 23 Nghị định 154/2026/NĐ-CP ngày 15/5/2026" |

  Quy tắc: Lùi lịch phải có lý do, ấn định ngày mới; hủy buổi tiếp phải có lý do

    Bối cảnh:
      Biết hồ sơ "buổi tiếp ngày 10/7" thuộc loại "Buổi tiếp công dân" do "Bà Nga" mở ngày 03/07/2026 với:
        | Cơ quan tiếp công dân     | Ủy ban nhân dân xã Hoa Ban |
        | Khối                      | cơ quan nhà nước           |
        | Loại buổi tiếp            | định kỳ của người đứng đầu |
        | Tiếp trực tuyến           | không                      |
        | Người đứng đầu            | Ông Hải                    |
        | Người được phân công tiếp | Ông Hải                    |
        | Ngày tiếp                 | 10/07/2026                 |
        | Địa điểm                  | Trụ sở xã                  |

    Tình huống: Lùi từ ngày 10/7 sang ngày 14/7
      Biết ngày 08/07/2026 "Ông Hải" đã thực hiện "Lùi lịch" trên "buổi tiếp ngày 10/7" với:
        | Lý do | Chỉ huy phòng chống bão |
      Và hôm nay là ngày 09/07/2026
      Khi "Bà Nga" thực hiện "Ấn định lịch mới" trên "buổi tiếp ngày 10/7" với:
        | Ngày tiếp | 14/07/2026 |
      Thì hồ sơ "buổi tiếp ngày 10/7" ở trạng thái "Đã có lịch, đã công bố"

    Tình huống: Mở buổi tiếp không đúng ngày đã công bố
      Biết hôm nay là ngày 09/07/2026
      Khi "Ông Hải" thử "Bắt đầu buổi tiếp" trên "buổi tiếp ngày 10/7"
      Thì bị từ chối vì "là ngày tiếp"

    Tình huống: Hủy buổi tiếp
      Biết hôm nay là ngày 09/07/2026
      Khi "Ông Hải" thực hiện "Hủy" trên "buổi tiếp ngày 10/7" với:
        | Lý do | Không có người đăng ký và bão vào |
      Thì hồ sơ "buổi tiếp ngày 10/7" ở trạng thái "Không tổ chức (có lý do)"
