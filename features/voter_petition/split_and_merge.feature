# language: vi
Tính năng: Tách, nhập kiến nghị cử tri mà số đếm vẫn khớp

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

  Quy tắc: Một kiến nghị nhiều nội dung được tách; nội dung tách ra giữ ngày tiếp nhận, hạn trả lời và kiến nghị gốc

    @S17
    Tình huống: Tách thành hai, kiến nghị gốc không còn là một đơn vị đếm
      Biết ngày 04/03/2026 "Bà Thư" đã thực hiện "Tách nội dung" trên "kiến nghị 1" với:
        | Số kiến nghị tách ra | 2 |
      Và ngày 04/03/2026 "Bà Thư" đã thực hiện "Ghi từng kiến nghị tách" trên "kiến nghị 1" với:
        | Nội dung tách ra | Sửa đường |
      Và ngày 04/03/2026 "Bà Thư" đã thực hiện "Ghi từng kiến nghị tách" trên "kiến nghị 1" với:
        | Nội dung tách ra | Thêm đèn |
      Khi "Bà Thư" thực hiện "Hoàn tất việc tách" trên "kiến nghị 1"
      Thì hồ sơ "kiến nghị 1" ở trạng thái "Đã tách thành nhiều kiến nghị"
      Và hồ sơ "kiến nghị 1" có 2 hồ sơ "Kiến nghị cử tri" ở trạng thái "Đã tiếp nhận"

    @S17
    Tình huống: Tách quá số đã định
      Biết ngày 04/03/2026 "Bà Thư" đã thực hiện "Tách nội dung" trên "kiến nghị 1" với:
        | Số kiến nghị tách ra | 2 |
      Và ngày 04/03/2026 "Bà Thư" đã thực hiện "Ghi từng kiến nghị tách" trên "kiến nghị 1" với:
        | Nội dung tách ra | Sửa đường |
      Và ngày 04/03/2026 "Bà Thư" đã thực hiện "Ghi từng kiến nghị tách" trên "kiến nghị 1" với:
        | Nội dung tách ra | Thêm đèn |
      Khi "Bà Thư" thử "Ghi từng kiến nghị tách" trên "kiến nghị 1" với:
        | Nội dung tách ra | Trồng cây |
      Thì bị từ chối vì "số kiến nghị đã tách"

    Tình huống: Nội dung tách ra có hạn tính từ ngày tiếp nhận kiến nghị gốc
      Biết ngày 16/03/2026 "Bà Thư" đã thực hiện "Tách nội dung" trên "kiến nghị 1" với:
        | Số kiến nghị tách ra | 2 |
      Và ngày 16/03/2026 "Bà Thư" đã thực hiện "Ghi từng kiến nghị tách" trên "kiến nghị 1" với:
        | Nội dung tách ra | Sửa đường |
      Và "kiến nghị sửa đường" là hồ sơ "Kiến nghị cử tri" phát sinh từ "kiến nghị 1"
      Khi đến ngày 17/03/2026
      Thì hồ sơ "kiến nghị sửa đường" có "Ngày tiếp nhận" là "02/03/2026"
      Và hồ sơ "kiến nghị sửa đường" có "Hạn trả lời cử tri" là "01/05/2026"

  Quy tắc: Đôn đốc không phải là đã giải quyết; Thường trực Hội đồng nhân dân xác nhận, không phải người báo cáo

    Bối cảnh:
      Biết ngày 05/03/2026 "Bà Thư" đã thực hiện "Chuyển cơ quan giải quyết" trên "kiến nghị 1" với:
        | Cơ quan giải quyết | Ủy ban nhân dân phường Hoa Sữa |
        | Văn bản            | 11-CV/HĐND                     |
      Và ngày 09/03/2026 "Ông Hải" đã thực hiện "Nhận giải quyết" trên "kiến nghị 1" với:
        | Lộ trình giải quyết | Sửa xong trong tháng 4 |

    Tình huống: Đôn đốc
      Biết hôm nay là ngày 06/04/2026
      Khi "Ông Đạt" thực hiện "Đôn đốc" trên "kiến nghị 1"
      Thì hồ sơ "kiến nghị 1" ở trạng thái "Đang giải quyết"

    Tình huống: Giải quyết xong và được xác nhận
      Biết ngày 20/04/2026 "Ông Hải" đã thực hiện "Báo cáo đã giải quyết" trên "kiến nghị 1" với:
        | Báo cáo | Báo cáo sửa đường |
        | Văn bản | 60-BC/UBND        |
      Và hôm nay là ngày 24/04/2026
      Khi "Bà Thư" thực hiện "Xác nhận đã giải quyết" trên "kiến nghị 1" với:
        | Ảnh chụp | Đường sau khi sửa |
      Thì hồ sơ "kiến nghị 1" ở trạng thái "Đã giải quyết xong"

    @S18
    Tình huống: Tạm gác mà không nói khi nào tiếp tục
      Khi "Ông Hải" thử "Tạm gác" trên "kiến nghị 1" với:
        | Lý do | Chưa có vốn |
      Thì bị từ chối vì "thiếu: Thời điểm tiếp tục giải quyết"
