# language: vi
Tính năng: Phiếu theo dõi tố cáo không giữ nội dung, không để lộ người tố cáo

  Bối cảnh:
    Biết hôm nay là ngày 02/03/2026
    Và "Ông Hải" là "Người đứng đầu" của "Ủy ban nhân dân phường Hoa Sữa"
    Và "Bà Nga" là "Người tiếp công dân" của "Ủy ban nhân dân phường Hoa Sữa"
    Và "Ông Tú" là "Cơ quan, đơn vị giải quyết" của "Thanh tra thành phố Sông Mây"

  Quy tắc: Nội dung vượt mức được phép lưu thì bị từ chối, chỉ giữ số phiếu và nơi giữ hồ sơ

    @S19
    Tình huống: Ghi nội dung tố cáo
      Khi "Bà Nga" thử mở hồ sơ "phiếu TC-03" thuộc loại "Phiếu theo dõi tố cáo" với:
        | Cơ quan tiếp nhận    | Ủy ban nhân dân phường Hoa Sữa      |
        | Số hiệu phiếu        | TC-03/2026                          |
        | Phiếu đại diện hồ sơ | Họ tên người tố cáo và toàn văn đơn |
      Thì bị từ chối vì "vượt mức “niêm kín” được phép lưu ở đây"

    @S19
    Tình huống: Giữ phiếu đại diện
      Khi "Bà Nga" mở hồ sơ "phiếu TC-03" thuộc loại "Phiếu theo dõi tố cáo" với:
        | Cơ quan tiếp nhận    | Ủy ban nhân dân phường Hoa Sữa |
        | Số hiệu phiếu        | TC-03/2026                     |
        | Phiếu đại diện hồ sơ | phiếu 03/2026, Phòng Cơ yếu    |
      Thì hồ sơ "phiếu TC-03" ở trạng thái "Đã tiếp nhận"
      Và "Ông Hải" thấy "Phiếu đại diện hồ sơ" của "phiếu TC-03" là "phiếu 03/2026, Phòng Cơ yếu"
      Và hạn "Xử lý ban đầu thông tin tố cáo" của "phiếu TC-03" là ngày 11/03/2026

  Quy tắc: Bản chuyển đi, bản giao xác minh, bản công khai đã lược bỏ họ tên, địa chỉ, bút tích của người tố cáo

    Bối cảnh:
      Biết hồ sơ "phiếu TC-04" thuộc loại "Phiếu theo dõi tố cáo" do "Bà Nga" mở ngày 02/03/2026 với:
        | Cơ quan tiếp nhận    | Ủy ban nhân dân phường Hoa Sữa |
        | Số hiệu phiếu        | TC-04/2026                     |
        | Phiếu đại diện hồ sơ | phiếu 04/2026, Phòng Cơ yếu    |

    @S20
    Tình huống: Chuyển đơn còn bút tích
      Khi "Ông Hải" thử "Chuyển cơ quan có thẩm quyền" trên "phiếu TC-04" với:
        | Cơ quan có thẩm quyền                | Thanh tra thành phố Sông Mây |
        | Đã lược bỏ họ tên, địa chỉ, bút tích | không                        |
        | Văn bản                              | 05-PC/UBND                   |
      Thì bị từ chối vì "đã lược bỏ họ tên, địa chỉ, bút tích"

    @S20
    Tình huống: Chuyển bản đã lược bỏ
      Khi "Ông Hải" thực hiện "Chuyển cơ quan có thẩm quyền" trên "phiếu TC-04" với:
        | Cơ quan có thẩm quyền                | Thanh tra thành phố Sông Mây |
        | Đã lược bỏ họ tên, địa chỉ, bút tích | có                           |
        | Văn bản                              | 05-PC/UBND                   |
      Thì hồ sơ "phiếu TC-04" ở trạng thái "Đã chuyển cơ quan có thẩm quyền"

  Quy tắc: Người tiếp công dân ghi nơi giữ hồ sơ; cấp trên trực tiếp đôn đốc

    Bối cảnh:
      Biết "Ông Sơn" là "Người đứng đầu" của "Ủy ban nhân dân thành phố Sông Mây"
      Và hồ sơ "phiếu TC-07" thuộc loại "Phiếu theo dõi tố cáo" do "Bà Nga" mở ngày 02/03/2026 với:
        | Cơ quan tiếp nhận | Ủy ban nhân dân phường Hoa Sữa |
        | Số hiệu phiếu     | TC-07/2026                     |

    Tình huống: Ghi nơi giữ hồ sơ
      Khi "Bà Nga" thực hiện "Ghi nơi giữ hồ sơ" trên "phiếu TC-07" với:
        | Phiếu đại diện hồ sơ | phiếu 07/2026, Phòng Cơ yếu |
      Thì "Ông Hải" thấy "Phiếu đại diện hồ sơ" của "phiếu TC-07" là "phiếu 07/2026, Phòng Cơ yếu"

    Tình huống: Người khác ghi, không có số phiếu
      Khi "Ông Hải" thử "Ghi nơi giữ hồ sơ" trên "phiếu TC-07"
      Thì bị từ chối vì "không có thẩm quyền"
      Và bị từ chối vì "thiếu: Phiếu đại diện hồ sơ"

    Tình huống: Cấp trên đôn đốc
      Biết ngày 04/03/2026 "Ông Hải" đã thực hiện "Thụ lý" trên "phiếu TC-07"
      Và ngày 05/03/2026 "Ông Hải" đã thực hiện "Ghi cấp trên trực tiếp" trên "phiếu TC-07" với:
        | Cấp trên trực tiếp | Ủy ban nhân dân thành phố Sông Mây |
      Khi "Ông Sơn" thực hiện "Cấp trên đôn đốc" trên "phiếu TC-07"
      Thì hồ sơ "phiếu TC-07" ở trạng thái "Đã thụ lý"

    Khung tình huống: Cơ quan giải quyết tự đôn đốc thay cấp trên
      Biết ngày 04/03/2026 "Ông Hải" đã thực hiện "Thụ lý" trên "phiếu TC-07"
      Và ngày 05/03/2026 "Ông Hải" đã thực hiện "Ghi cấp trên trực tiếp" trên "phiếu TC-07" với:
        | Cấp trên trực tiếp | Ủy ban nhân dân thành phố Sông Mây |
      Khi "<người>" thử "Cấp trên đôn đốc" trên "phiếu TC-07"
      Thì bị từ chối vì "không có thẩm quyền"

      Dữ liệu:
        | người   |
        | Ông Hải |
        | Bà Nga  |

  Quy tắc: Rút tố cáo không phải lúc nào cũng kết thúc việc giải quyết

    Bối cảnh:
      Biết hồ sơ "phiếu TC-05" thuộc loại "Phiếu theo dõi tố cáo" do "Bà Nga" mở ngày 02/03/2026 với:
        | Cơ quan tiếp nhận    | Ủy ban nhân dân phường Hoa Sữa |
        | Số hiệu phiếu        | TC-05/2026                     |
        | Phiếu đại diện hồ sơ | phiếu 05/2026, Phòng Cơ yếu    |
      Và ngày 04/03/2026 "Ông Hải" đã thực hiện "Thụ lý" trên "phiếu TC-05"

    Khung tình huống: Rút tự nguyện hay không, còn dấu hiệu vi phạm hay không
      Khi "Ông Hải" thực hiện "Rút tố cáo" trên "phiếu TC-05" với:
        | Rút tự nguyện, không bị đe dọa, mua chuộc | <tự nguyện> |
        | Vẫn có dấu hiệu vi phạm                   | <dấu hiệu>  |
        | Văn bản                                   | 06-ĐRTC     |
      Thì hồ sơ "phiếu TC-05" ở trạng thái "<trạng thái>"

      Dữ liệu:
        | tự nguyện | dấu hiệu | trạng thái             |
        | có        | không    | Đình chỉ do rút tố cáo |
        | có        | có       | Đã thụ lý              |
        | không     | không    | Đã thụ lý              |

  Quy tắc: Việc phức tạp được gia hạn một lần, đặc biệt phức tạp hai lần, mỗi lần ba mươi ngày

    Bối cảnh:
      Biết hồ sơ "phiếu TC-06" thuộc loại "Phiếu theo dõi tố cáo" do "Bà Nga" mở ngày 02/03/2026 với:
        | Cơ quan tiếp nhận    | Ủy ban nhân dân phường Hoa Sữa |
        | Số hiệu phiếu        | TC-06/2026                     |
        | Phiếu đại diện hồ sơ | phiếu 06/2026, Phòng Cơ yếu    |
      Và ngày 04/03/2026 "Ông Hải" đã thực hiện "Thụ lý" trên "phiếu TC-06"
      Và ngày 20/03/2026 "Ông Hải" đã thực hiện "Gia hạn giải quyết" trên "phiếu TC-06" với:
        | Lý do   | Phải giám định |
        | Văn bản | 21-QĐ/UBND     |
      Và ngày 20/04/2026 "Ông Hải" đã thực hiện "Gia hạn giải quyết" trên "phiếu TC-06" với:
        | Lý do   | Nhiều địa phương liên quan |
        | Văn bản | 44-QĐ/UBND                 |

    Tình huống: Gia hạn lần thứ ba
      Biết hôm nay là ngày 20/05/2026
      Khi "Ông Hải" thử "Gia hạn giải quyết" trên "phiếu TC-06" với:
        | Lý do   | Chưa xong  |
        | Văn bản | 60-QĐ/UBND |
      Thì bị từ chối vì "chỉ được gia hạn 2 lần"
