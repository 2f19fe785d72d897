# language: vi
Tính năng: Lịch nghỉ thay đổi khi kiến nghị còn chờ chuyển

  Bối cảnh:
    Biết lịch làm việc là lịch đã biết đến ngày 24/12/2025
    Và hôm nay là ngày 12/12/2025
    Và "Bà Thư" là "Thường trực Hội đồng nhân dân" của "Hội đồng nhân dân phường Hoa Sữa"
    Và "Ông Đạt" là "Đại biểu" của "Hội đồng nhân dân phường Hoa Sữa"
    Và hồ sơ "kiến nghị 1" thuộc loại "Kiến nghị cử tri" do "Bà Thư" mở ngày 12/12/2025 với:
      | Hội đồng nhân dân            | Hội đồng nhân dân phường Hoa Sữa    |
      | Đại biểu tiếp nhận           | Ông Đạt                             |
      | Kỳ họp, cuộc tiếp xúc cử tri | Tiếp xúc cử tri sau kỳ họp cuối năm |
      | Nguồn tiếp nhận              | tiếp xúc cử tri                     |
      | Nội dung kiến nghị           | Sửa đường                           |
    Và hồ sơ "kiến nghị 2" thuộc loại "Kiến nghị cử tri" do "Bà Thư" mở ngày 22/12/2025 với:
      | Hội đồng nhân dân            | Hội đồng nhân dân phường Hoa Sữa    |
      | Đại biểu tiếp nhận           | Ông Đạt                             |
      | Kỳ họp, cuộc tiếp xúc cử tri | Tiếp xúc cử tri sau kỳ họp cuối năm |
      | Nguồn tiếp nhận              | tiếp xúc cử tri                     |
      | Nội dung kiến nghị           | Thêm đèn đường                      |
    Và hồ sơ "kiến nghị 3" thuộc loại "Kiến nghị cử tri" do "Bà Thư" mở ngày 24/12/2025 với:
      | Hội đồng nhân dân            | Hội đồng nhân dân phường Hoa Sữa    |
      | Đại biểu tiếp nhận           | Ông Đạt                             |
      | Kỳ họp, cuộc tiếp xúc cử tri | Tiếp xúc cử tri sau kỳ họp cuối năm |
      | Nguồn tiếp nhận              | tiếp xúc cử tri                     |
      | Nội dung kiến nghị           | Thoát nước                          |

  Quy tắc: Thông báo hoán đổi ngày làm việc không làm hạn nào sớm hơn, hạn nào muộn hơn thì ghi vào nhật ký

    @S12
    Tình huống: Mười ngày làm việc kể từ ngày 22/12/2025, chưa có thông báo
      Khi đến ngày 24/12/2025
      Thì các hạn là:
        | kiến nghị 1 | Chuyển kiến nghị đến cơ quan giải quyết | 26/12/2025 |
        | kiến nghị 2 | Chuyển kiến nghị đến cơ quan giải quyết | 06/01/2026 |
        | kiến nghị 3 | Chuyển kiến nghị đến cơ quan giải quyết | 08/01/2026 |

    @S12
    Tình huống: Thông báo ngày 25/12/2025 cho nghỉ thứ Sáu 02/01/2026
      Biết hôm nay là ngày 25/12/2025
      Khi "Bà Thư" điều chỉnh các hạn theo lịch làm việc mới, căn cứ "12729/VPCP-KGVX ngày 25/12/2025"
      Thì các hạn là:
        | kiến nghị 1 | Chuyển kiến nghị đến cơ quan giải quyết | 26/12/2025 |
        | kiến nghị 2 | Chuyển kiến nghị đến cơ quan giải quyết | 07/01/2026 |
        | kiến nghị 3 | Chuyển kiến nghị đến cơ quan giải quyết | 09/01/2026 |
      Và nhật ký của "kiến nghị 2" có "chuyển từ ngày 06/01/2026 sang ngày 07/01/2026 do lịch làm việc thay đổi, theo 12729/VPCP-KGVX ngày 25/12/2025"
      Và nhật ký của "kiến nghị 1" không có "do lịch làm việc thay đổi"
