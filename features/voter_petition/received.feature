# language: vi
Tính năng: Tiếp nhận kiến nghị cử tri đủ thông tin

  Bối cảnh:
    Biết hôm nay là ngày 02/03/2026
    Và "Bà Thư" là "Thường trực Hội đồng nhân dân" của "Hội đồng nhân dân phường Hoa Sữa"
    Và "Ông Đạt" là "Đại biểu" của "Hội đồng nhân dân phường Hoa Sữa"

  Quy tắc: Mỗi kiến nghị ghi rõ đại biểu tiếp nhận, kỳ họp hoặc cuộc tiếp xúc, nguồn và nội dung

    Tình huống: Không ghi đại biểu tiếp nhận
      Khi "Bà Thư" thử mở hồ sơ "kiến nghị 1" thuộc loại "Kiến nghị cử tri" với:
        | Hội đồng nhân dân            | Hội đồng nhân dân phường Hoa Sữa      |
        | Kỳ họp, cuộc tiếp xúc cử tri | Tiếp xúc cử tri trước kỳ họp giữa năm |
        | Nguồn tiếp nhận              | tiếp xúc cử tri                       |
        | Nội dung kiến nghị           | Sửa đường và thêm đèn                 |
      Thì bị từ chối vì "thiếu: Đại biểu tiếp nhận"

    Tình huống: Không ghi kỳ họp, cuộc tiếp xúc cử tri
      Khi "Bà Thư" thử mở hồ sơ "kiến nghị 1" thuộc loại "Kiến nghị cử tri" với:
        | Hội đồng nhân dân  | Hội đồng nhân dân phường Hoa Sữa |
        | Đại biểu tiếp nhận | Ông Đạt                          |
        | Nguồn tiếp nhận    | tiếp xúc cử tri                  |
        | Nội dung kiến nghị | Sửa đường và thêm đèn            |
      Thì bị từ chối vì "thiếu: Kỳ họp, cuộc tiếp xúc cử tri"

    Tình huống: Không ghi nguồn tiếp nhận
      Khi "Bà Thư" thử mở hồ sơ "kiến nghị 1" thuộc loại "Kiến nghị cử tri" với:
        | Hội đồng nhân dân            | Hội đồng nhân dân phường Hoa Sữa      |
        | Đại biểu tiếp nhận           | Ông Đạt                               |
        | Kỳ họp, cuộc tiếp xúc cử tri | Tiếp xúc cử tri trước kỳ họp giữa năm |
        | Nội dung kiến nghị           | Sửa đường và thêm đèn                 |
      Thì bị từ chối vì "thiếu: Nguồn tiếp nhận"

    Tình huống: Không ghi nội dung kiến nghị
      Khi "Bà Thư" thử mở hồ sơ "kiến nghị 1" thuộc loại "Kiến nghị cử tri" với:
        | Hội đồng nhân dân            | Hội đồng nhân dân phường Hoa Sữa      |
        | Đại biểu tiếp nhận           | Ông Đạt                               |
        | Kỳ họp, cuộc tiếp xúc cử tri | Tiếp xúc cử tri trước kỳ họp giữa năm |
        | Nguồn tiếp nhận              | tiếp xúc cử tri                       |
      Thì bị từ chối vì "thiếu: Nội dung kiến nghị"

  Quy tắc: Ngày tiếp nhận là ngày ghi vào hệ thống, không ai tự ghi ngày khác

    Tình huống: Tự ghi ngày tiếp nhận
      Khi "Bà Thư" thử mở hồ sơ "kiến nghị 1" thuộc loại "Kiến nghị cử tri" với:
        | Hội đồng nhân dân            | Hội đồng nhân dân phường Hoa Sữa      |
        | Đại biểu tiếp nhận           | Ông Đạt                               |
        | Kỳ họp, cuộc tiếp xúc cử tri | Tiếp xúc cử tri trước kỳ họp giữa năm |
        | Nguồn tiếp nhận              | tiếp xúc cử tri                       |
        | Nội dung kiến nghị           | Sửa đường và thêm đèn                 |
        | Ngày tiếp nhận               | 27/02/2026                            |
      Thì bị từ chối vì "bước này do hệ thống tự thực hiện"
