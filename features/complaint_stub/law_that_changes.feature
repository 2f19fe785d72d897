# language: vi
Tính năng: Phiếu theo dõi khiếu nại khi Nghị định 155/2026/NĐ-CP có hiệu lực

  Bối cảnh:
    Biết hôm nay là ngày 15/06/2026
    Và "Ông Hải" là "Người đứng đầu" của "Ủy ban nhân dân xã Hoa Ban"
    Và "Bà Nga" là "Người tiếp công dân" của "Ủy ban nhân dân xã Hoa Ban"
    Và có tổ chức "Thanh tra thành phố Sông Mây"
    Và hồ sơ "phiếu KN-07" thuộc loại "Phiếu theo dõi khiếu nại lần đầu" do "Bà Nga" mở ngày 15/06/2026 với:
      | Cơ quan giải quyết   | Ủy ban nhân dân xã Hoa Ban     |
      | Số hiệu phiếu        | KN-07/2026                     |
      | Phiếu đại diện hồ sơ | phiếu 07/2026, Bộ phận một cửa |

  Quy tắc: Hạn đã chạy giữ theo văn bản cũ, tạm đình chỉ sau ngày 01/7/2026 theo văn bản mới

    Bối cảnh:
      Biết ngày 20/06/2026 "Ông Hải" đã thực hiện "Thụ lý" trên "phiếu KN-07"
      Và ngày 22/06/2026 "Ông Hải" đã thực hiện "Giao xác minh" trên "phiếu KN-07" với:
        | Cơ quan xác minh | Thanh tra thành phố Sông Mây |

    @S27
    Tình huống: Thụ lý ngày 20/6, tạm đình chỉ ngày 05/7
      Biết ngày 05/07/2026 "Ông Hải" đã thực hiện "Tạm đình chỉ" trên "phiếu KN-07" với:
        | Lý do   | Chờ kết quả giám định |
        | Văn bản | 30-QĐ/UBND            |
      Khi đến ngày 07/07/2026
      Thì hạn "Gửi quyết định tạm đình chỉ, tiếp tục" của "phiếu KN-07" là ngày 08/07/2026
      Và hạn "Giải quyết khiếu nại lần đầu" của "phiếu KN-07" đang tạm dừng
      Và ngày 07/07/2026 "Giải quyết khiếu nại lần đầu" của "phiếu KN-07" theo "Điều 28 Luật Khiếu nại 02/2011/QH13"

    Tình huống: Tiếp tục giải quyết thì tính những ngày còn lại
      Biết ngày 06/07/2026 "Ông Hải" đã thực hiện "Tạm đình chỉ" trên "phiếu KN-07" với:
        | Lý do   | Chờ kết quả giám định |
        | Văn bản | 30-QĐ/UBND            |
      Và hôm nay là ngày 27/07/2026
      Khi "Ông Hải" thực hiện "Tiếp tục giải quyết" trên "phiếu KN-07" với:
        | Văn bản | 36-QĐ/UBND |
      Thì hạn "Giải quyết khiếu nại lần đầu" của "phiếu KN-07" là ngày 10/08/2026
      Và hồ sơ "phiếu KN-07" ở trạng thái "Đang xác minh"

    Khung tình huống: Quyết định tạm đình chỉ được gửi trong năm ngày làm việc, từ ngày 01/7 trong ba ngày làm việc
      Biết ngày <tạm đình chỉ> "Ông Hải" đã thực hiện "Tạm đình chỉ" trên "phiếu KN-07" với:
        | Lý do   | Chờ kết quả giám định |
        | Văn bản | 30-QĐ/UBND            |
      Khi đến ngày <hạn gửi>
      Thì hạn "Gửi quyết định tạm đình chỉ, tiếp tục" của "phiếu KN-07" là ngày <hạn gửi>

      Dữ liệu:
        | tạm đình chỉ | hạn gửi    |
        | 23/06/2026   | 30/06/2026 |
        | 09/07/2026   | 14/07/2026 |

  Quy tắc: Đơn nhận từ ngày 01/7/2026 được thụ lý trong bảy ngày làm việc, đơn nhận trước trong mười ngày

    Tình huống: Đơn nhận ngày 15/6/2026
      Khi đến ngày 16/06/2026
      Thì hạn "Thụ lý khiếu nại" của "phiếu KN-07" là ngày 25/06/2026

    Tình huống: Đơn nhận ngày 02/7/2026
      Biết hôm nay là ngày 02/07/2026
      Khi "Bà Nga" mở hồ sơ "phiếu KN-08" thuộc loại "Phiếu theo dõi khiếu nại lần đầu" với:
        | Cơ quan giải quyết   | Ủy ban nhân dân xã Hoa Ban     |
        | Số hiệu phiếu        | KN-08/2026                     |
        | Phiếu đại diện hồ sơ | phiếu 08/2026, Bộ phận một cửa |
      Thì hạn "Thụ lý khiếu nại" của "phiếu KN-08" là ngày 13/07/2026

  Quy tắc: Người tiếp công dân ghi nơi giữ hồ sơ; cấp trên trực tiếp đôn đốc

    Bối cảnh:
      Biết "Ông Sơn" là "Người đứng đầu" của "Ủy ban nhân dân thành phố Sông Mây"

    Tình huống: Ghi nơi giữ hồ sơ
      Khi "Bà Nga" thực hiện "Ghi nơi giữ hồ sơ" trên "phiếu KN-07" với:
        | Phiếu đại diện hồ sơ | phiếu 07/2026, Thanh tra thành phố |
      Thì "Ông Hải" thấy "Phiếu đại diện hồ sơ" của "phiếu KN-07" là "phiếu 07/2026, Thanh tra thành phố"

    Tình huống: Người khác ghi, không có số phiếu
      Khi "Ông Hải" thử "Ghi nơi giữ hồ sơ" trên "phiếu KN-07"
      Thì bị từ chối vì "không có thẩm quyền"
      Và bị từ chối vì "thiếu: Phiếu đại diện hồ sơ"

    Tình huống: Cấp trên đôn đốc
      Biết ngày 19/06/2026 "Ông Hải" đã thực hiện "Thụ lý" trên "phiếu KN-07"
      Và ngày 22/06/2026 "Ông Hải" đã thực hiện "Ghi cấp trên trực tiếp" trên "phiếu KN-07" với:
        | Cấp trên trực tiếp | Ủy ban nhân dân thành phố Sông Mây |
      Khi "Ông Sơn" thực hiện "Cấp trên đôn đốc" trên "phiếu KN-07"
      Thì hồ sơ "phiếu KN-07" ở trạng thái "Đã thụ lý"

    Khung tình huống: Cơ quan giải quyết tự đôn đốc thay cấp trên
      Biết ngày 19/06/2026 "Ông Hải" đã thực hiện "Thụ lý" trên "phiếu KN-07"
      Và ngày 22/06/2026 "Ông Hải" đã thực hiện "Ghi cấp trên trực tiếp" trên "phiếu KN-07" với:
        | Cấp trên trực tiếp | Ủy ban nhân dân thành phố Sông Mây |
      Khi "<người>" thử "Cấp trên đôn đốc" trên "phiếu KN-07"
      Thì bị từ chối vì "không có thẩm quyền"

      Dữ liệu:
        | người   |
        | Ông Hải |
        | Bà Nga  |

  Quy tắc: Nội dung đơn không lưu ở đây

    Tình huống: Ghi nội dung đơn vào phiếu
      Khi "Bà Nga" thử mở hồ sơ "phiếu KN-09" thuộc loại "Phiếu theo dõi khiếu nại lần đầu" với:
        | Cơ quan giải quyết   | Ủy ban nhân dân xã Hoa Ban |
        | Số hiệu phiếu        | KN-09/2026                 |
        | Phiếu đại diện hồ sơ | Toàn văn đơn khiếu nại     |
      Thì bị từ chối vì "vượt mức “niêm kín” được phép lưu ở đây"
