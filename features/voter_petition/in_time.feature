# language: vi
Tính năng: Chuyển, giải quyết và trả lời kiến nghị cử tri đúng hạn, đúng người

  Bối cảnh:
    Biết hôm nay là ngày 02/03/2026
    Và "Bà Thư" là "Thường trực Hội đồng nhân dân" của "Hội đồng nhân dân phường Hoa Sữa"
    Và "Ông Đạt" là "Đại biểu" của "Hội đồng nhân dân phường Hoa Sữa"
    Và "Ông Hải" là "Người đứng đầu" của "Ủy ban nhân dân phường Hoa Sữa"
    Và có tổ chức "Ủy ban nhân dân thành phố Sông Mây"
    Và hồ sơ "kiến nghị 1" thuộc loại "Kiến nghị cử tri" do "Bà Thư" mở ngày 02/03/2026 với:
      | Hội đồng nhân dân            | Hội đồng nhân dân phường Hoa Sữa      |
      | Đại biểu tiếp nhận           | Ông Đạt                               |
      | Kỳ họp, cuộc tiếp xúc cử tri | Tiếp xúc cử tri trước kỳ họp giữa năm |
      | Nguồn tiếp nhận              | tiếp xúc cử tri                       |
      | Nội dung kiến nghị           | Sửa đường và thêm đèn                 |

  Quy tắc: Thường trực Hội đồng nhân dân chuyển kiến nghị trong mười ngày làm việc; cơ quan nhận không tự chuyển

    Tình huống: Hạn chuyển
      Khi đến ngày 05/03/2026
      Thì hạn "Chuyển kiến nghị đến cơ quan giải quyết" của "kiến nghị 1" là ngày 16/03/2026

    Tình huống: Chuyển cơ quan giải quyết trong hạn
      Biết ngày 05/03/2026 "Bà Thư" đã thực hiện "Chuyển cơ quan giải quyết" trên "kiến nghị 1" với:
        | Cơ quan giải quyết | Ủy ban nhân dân phường Hoa Sữa |
        | Văn bản            | 11-CV/HĐND                     |
      Khi đến ngày 23/03/2026
      Thì hồ sơ "kiến nghị 1" không quá hạn "Chuyển kiến nghị đến cơ quan giải quyết"

    Tình huống: Chuyển cấp có thẩm quyền trong hạn
      Biết ngày 05/03/2026 "Bà Thư" đã thực hiện "Chuyển cấp có thẩm quyền" trên "kiến nghị 1" với:
        | Cấp có thẩm quyền | Ủy ban nhân dân thành phố Sông Mây |
        | Văn bản           | 12-CV/HĐND                         |
      Khi đến ngày 23/03/2026
      Thì hồ sơ "kiến nghị 1" không quá hạn "Chuyển kiến nghị đến cơ quan giải quyết"

    Tình huống: Đại biểu là người đứng đầu cơ quan giải quyết tự chuyển về cơ quan mình
      Biết "Ông Đạt" là "Người đứng đầu" của "Ủy ban nhân dân phường Hoa Sữa"
      Và hôm nay là ngày 05/03/2026
      Khi "Ông Đạt" thử "Chuyển cơ quan giải quyết" trên "kiến nghị 1" với:
        | Cơ quan giải quyết | Ủy ban nhân dân phường Hoa Sữa |
        | Văn bản            | 11-CV/UBND                     |
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"

  Quy tắc: Kiến nghị không thuộc thẩm quyền do Thường trực Hội đồng nhân dân chuyển lên và nhận kết quả

    Bối cảnh:
      Biết ngày 05/03/2026 "Bà Thư" đã thực hiện "Chuyển cơ quan giải quyết" trên "kiến nghị 1" với:
        | Cơ quan giải quyết | Ủy ban nhân dân phường Hoa Sữa |
        | Văn bản            | 11-CV/HĐND                     |

    Tình huống: Cơ quan giải quyết tự chuyển lên
      Khi "Ông Hải" thử "Chuyển cấp có thẩm quyền" trên "kiến nghị 1" với:
        | Cấp có thẩm quyền | Ủy ban nhân dân thành phố Sông Mây |
        | Văn bản           | 20-CV/UBND                         |
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"

    Tình huống: Cơ quan giải quyết cũ nhận kết quả thay
      Biết ngày 09/03/2026 "Bà Thư" đã thực hiện "Chuyển cấp có thẩm quyền" trên "kiến nghị 1" với:
        | Cấp có thẩm quyền | Ủy ban nhân dân thành phố Sông Mây |
        | Văn bản           | 15-CV/HĐND                         |
      Khi "Ông Hải" thử "Nhận kết quả của cấp có thẩm quyền" trên "kiến nghị 1" với:
        | Văn bản | 88-TB/UBND |
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"

  Quy tắc: Báo cáo hoặc giải trình trong hạn trả lời thì về sau không bị tính là quá hạn

    Bối cảnh:
      Biết ngày 05/03/2026 "Bà Thư" đã thực hiện "Chuyển cơ quan giải quyết" trên "kiến nghị 1" với:
        | Cơ quan giải quyết | Ủy ban nhân dân phường Hoa Sữa |
        | Văn bản            | 11-CV/HĐND                     |
      Và ngày 09/03/2026 "Ông Hải" đã thực hiện "Nhận giải quyết" trên "kiến nghị 1" với:
        | Lộ trình giải quyết | Sửa xong trong tháng 4 |

    Tình huống: Báo cáo đã giải quyết trước ngày 01/5
      Biết ngày 20/04/2026 "Ông Hải" đã thực hiện "Báo cáo đã giải quyết" trên "kiến nghị 1" với:
        | Báo cáo | Báo cáo sửa đường |
        | Văn bản | 60-BC/UBND        |
      Khi đến ngày 11/05/2026
      Thì hồ sơ "kiến nghị 1" không quá hạn "Hạn trả lời cử tri"

    Tình huống: Giải trình trước ngày 01/5
      Biết ngày 20/04/2026 "Ông Hải" đã thực hiện "Giải trình, cung cấp thông tin" trên "kiến nghị 1" với:
        | Lý do   | Đường đã có trong kế hoạch năm sau |
        | Văn bản | 61-CV/UBND                         |
      Khi đến ngày 11/05/2026
      Thì hồ sơ "kiến nghị 1" không quá hạn "Hạn trả lời cử tri"

  Quy tắc: Thường trực Hội đồng nhân dân đánh giá kết quả; người báo cáo không tự đánh giá

    Bối cảnh:
      Biết "Bà Thư" là "Người đứng đầu" của "Văn phòng Hội đồng nhân dân phường Hoa Sữa"
      Và "Ông Vinh" là "Người đứng đầu" của "Văn phòng Hội đồng nhân dân phường Hoa Sữa"
      Và ngày 05/03/2026 "Bà Thư" đã thực hiện "Chuyển cơ quan giải quyết" trên "kiến nghị 1" với:
        | Cơ quan giải quyết | Văn phòng Hội đồng nhân dân phường Hoa Sữa |
        | Văn bản            | 11-CV/HĐND                                 |
      Và ngày 09/03/2026 "Bà Thư" đã thực hiện "Nhận giải quyết" trên "kiến nghị 1" với:
        | Lộ trình giải quyết | Trả lời trong tháng 4 |
      Và ngày 20/04/2026 "Bà Thư" đã thực hiện "Báo cáo đã giải quyết" trên "kiến nghị 1" với:
        | Báo cáo | Báo cáo kết quả giải quyết |
        | Văn bản | 60-BC/VP                   |

    Khung tình huống: Người báo cáo, hoặc người cùng đứng đầu cơ quan giải quyết, tự xác nhận
      Khi "<người>" thử "Xác nhận đã giải quyết" trên "kiến nghị 1" với:
        | Ảnh chụp | Đường sau khi sửa |
      Thì bị từ chối vì "<lý do>"

      Dữ liệu:
        | người    | lý do                                     |
        | Bà Thư   | đã thực hiện bước “Báo cáo đã giải quyết” |
        | Ông Vinh | không có thẩm quyền thực hiện bước này    |

    Khung tình huống: Người báo cáo, hoặc người cùng đứng đầu cơ quan giải quyết, tự trả lại
      Khi "<người>" thử "Chưa đạt, giải quyết tiếp" trên "kiến nghị 1" với:
        | Lý do              | Còn thiếu đèn                              |
        | Cơ quan giải quyết | Văn phòng Hội đồng nhân dân phường Hoa Sữa |
      Thì bị từ chối vì "<lý do>"

      Dữ liệu:
        | người    | lý do                                     |
        | Bà Thư   | đã thực hiện bước “Báo cáo đã giải quyết” |
        | Ông Vinh | không có thẩm quyền thực hiện bước này    |

  Quy tắc: Thời điểm tiếp tục phải sau ngày tạm gác; giải quyết tiếp trước thời điểm đó là đúng hạn

    Bối cảnh:
      Biết ngày 05/03/2026 "Bà Thư" đã thực hiện "Chuyển cơ quan giải quyết" trên "kiến nghị 1" với:
        | Cơ quan giải quyết | Ủy ban nhân dân phường Hoa Sữa |
        | Văn bản            | 11-CV/HĐND                     |

    Khung tình huống: Thời điểm tiếp tục
      Biết hôm nay là ngày 09/03/2026
      Khi "Ông Hải" thử "Tạm gác" trên "kiến nghị 1" với:
        | Lý do                         | Chưa có vốn |
        | Thời điểm tiếp tục giải quyết | <thời điểm> |
      Thì <kết quả>

      Dữ liệu:
        | thời điểm  | kết quả                                       |
        | 10/03/2026 | được chấp nhận                                |
        | 09/03/2026 | bị từ chối vì "thời điểm tiếp tục giải quyết" |

    Tình huống: Giải quyết tiếp trước thời điểm đã định
      Biết ngày 09/03/2026 "Ông Hải" đã thực hiện "Tạm gác" trên "kiến nghị 1" với:
        | Lý do                         | Chưa có vốn |
        | Thời điểm tiếp tục giải quyết | 15/04/2026  |
      Và ngày 10/04/2026 "Ông Hải" đã thực hiện "Giải quyết tiếp" trên "kiến nghị 1"
      Khi đến ngày 20/04/2026
      Thì hồ sơ "kiến nghị 1" không quá hạn "Thời điểm tiếp tục giải quyết"
