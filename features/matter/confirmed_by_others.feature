# language: vi
Tính năng: Xác nhận đã giải quyết là việc của người khác với người trả lời, người phải khắc phục và người báo cáo khắc phục

  Bối cảnh:
    Biết hôm nay là ngày 02/03/2026
    Và "Ông Hải" là "Người đứng đầu" của "Ủy ban nhân dân phường Hoa Sữa"
    Và "Bà Nga" là "Người tiếp công dân" của "Ủy ban nhân dân phường Hoa Sữa"
    Và "Ông Tú" là "Cơ quan, đơn vị giải quyết" của "Phòng Kinh tế, Hạ tầng phường Hoa Sữa"
    Và "Ông Khoa" là "Người xác nhận kết quả khắc phục" của "Ủy ban nhân dân phường Hoa Sữa"
    Và "Ông Tú" là "Người xác nhận kết quả khắc phục" của "Ủy ban nhân dân phường Hoa Sữa"
    Và "Ông Hải" là "Người xác nhận kết quả khắc phục" của "Ủy ban nhân dân phường Hoa Sữa"
    Và hồ sơ "ngập ngõ 12" thuộc loại "Vụ việc, nội dung phản ánh, kiến nghị" do "Bà Nga" mở ngày 02/03/2026 với:
      | Nguồn tiếp nhận                           | tiếp công dân                  |
      | Cấp ủy, cơ quan có trách nhiệm giải quyết | Ủy ban nhân dân phường Hoa Sữa |
      | Tóm tắt vụ việc                           | Ngập ngõ 12                    |
      | Nội dung                                  | Mưa là ngập, chưa ai xử lý     |
      | Người phản ánh, kiến nghị                 | Bà Mận, tổ 4                   |
      | Số người cùng kiến nghị                   | 1                              |
    Và ngày 03/03/2026 "Bà Nga" đã thực hiện "Phân loại" trên "ngập ngõ 12" với:
      | Phân loại | phản ánh |
    Và ngày 04/03/2026 "Ông Hải" đã thực hiện "Nhận giải quyết" trên "ngập ngõ 12"
    Và ngày 05/03/2026 "Ông Hải" đã thực hiện "Phân công" trên "ngập ngõ 12" với:
      | Cơ quan, đơn vị được giao giải quyết | Phòng Kinh tế, Hạ tầng phường Hoa Sữa |
    Và ngày 06/03/2026 "Ông Tú" đã thực hiện "Xác minh" trên "ngập ngõ 12"
    Và ngày 20/03/2026 "Ông Hải" đã thực hiện "Trả lời" trên "ngập ngõ 12" với:
      | Văn bản | 35-CV/UBND |

  Quy tắc: Người đã trả lời không tự xác nhận

    Tình huống: Chủ tịch đã trả lời tự xác nhận khi không phải khắc phục
      Khi "Ông Hải" thử "Xác nhận đã giải quyết" trên "ngập ngõ 12" với:
        | Biên bản | Biên bản kiểm tra |
      Thì bị từ chối vì "đã thực hiện bước “Trả lời”"

  Quy tắc: Sau khi khắc phục, chỉ người không trả lời, không phải khắc phục mới được xác nhận, và phải có biên bản

    Bối cảnh:
      Biết ngày 20/03/2026 "Ông Hải" đã thực hiện "Giao khắc phục" trên "ngập ngõ 12" với:
        | Người, tổ chức phải khắc phục | Ông Tú                       |
        | Kết quả, sản phẩm phải đạt    | Cống thoát nước ngõ 12 thông |
        | Hạn khắc phục                 | 30/04/2026                   |
      Và ngày 20/04/2026 "Ông Tú" đã thực hiện "Báo cáo đã khắc phục" trên "ngập ngõ 12" với:
        | Ảnh chụp | Ngõ 12 sau mưa ngày 18/4 |
      Và hôm nay là ngày 22/04/2026

    Khung tình huống: Ai không được xác nhận
      Khi "<người>" thử "Xác nhận đã giải quyết" trên "ngập ngõ 12" với:
        | Biên bản | Biên bản kiểm tra |
      Thì bị từ chối vì "<lý do>"

      Dữ liệu:
        | người   | lý do                                        |
        | Bà Nga  | không có thẩm quyền thực hiện bước này       |
        | Ông Hải | đã thực hiện bước “Trả lời”                  |
        | Ông Tú  | đã thực hiện bước “Báo cáo đã khắc phục”     |
        | Ông Tú  | không được tự quyết định việc của chính mình |

    Tình huống: Xác nhận mà không có biên bản
      Khi "Ông Khoa" thử "Xác nhận đã giải quyết" trên "ngập ngõ 12"
      Thì bị từ chối vì "thiếu: biên bản"

  Quy tắc: Mở lại rồi giao khắc phục lần nữa thì phải báo cáo khắc phục lần nữa

    Bối cảnh:
      Biết ngày 20/03/2026 "Ông Hải" đã thực hiện "Giao khắc phục" trên "ngập ngõ 12" với:
        | Người, tổ chức phải khắc phục | Phòng Kinh tế, Hạ tầng phường Hoa Sữa |
        | Kết quả, sản phẩm phải đạt    | Cống thoát nước ngõ 12 thông          |
        | Hạn khắc phục                 | 30/04/2026                            |
      Và ngày 20/04/2026 "Ông Tú" đã thực hiện "Báo cáo đã khắc phục" trên "ngập ngõ 12" với:
        | Ảnh chụp | Ngõ 12 sau mưa ngày 18/4 |
      Và ngày 22/04/2026 "Ông Hải" đã thực hiện "Mở lại" trên "ngập ngõ 12" với:
        | Lý do | Mưa ngày 21/4 lại ngập |
      Và ngày 22/04/2026 "Ông Hải" đã thực hiện "Xử lý tiếp" trên "ngập ngõ 12" với:
        | Cơ quan, đơn vị được giao giải quyết | Phòng Kinh tế, Hạ tầng phường Hoa Sữa |
      Và ngày 23/04/2026 "Ông Hải" đã thực hiện "Trả lời" trên "ngập ngõ 12" với:
        | Văn bản | 52-CV/UBND |

    Tình huống: Giao khắc phục lần hai
      Khi "Ông Hải" thực hiện "Giao khắc phục" trên "ngập ngõ 12" với:
        | Người, tổ chức phải khắc phục | Phòng Kinh tế, Hạ tầng phường Hoa Sữa |
        | Kết quả, sản phẩm phải đạt    | Thay đoạn cống hẹp ở đầu ngõ          |
        | Hạn khắc phục                 | 29/05/2026                            |
      Thì hồ sơ "ngập ngõ 12" ở trạng thái "Đang khắc phục"
      Và hồ sơ "ngập ngõ 12" có "Đã báo cáo khắc phục" là "không"
