# language: vi
Tính năng: Niêm yết trước ngày 01/7/2023, theo Pháp lệnh 34/2007/PL-UBTVQH11

  Bối cảnh:
    Biết hôm nay là ngày 02/03/2022
    Và "Ông An" là "Người đứng đầu" của "Đảng ủy phường Hoa Sữa"
    Và "Bà Lan" là "Văn phòng cấp ủy" của "Đảng ủy phường Hoa Sữa"

  Quy tắc: Phải niêm yết trong hai ngày, tính cả ngày nghỉ; ngày cuối là ngày nghỉ thì hạn là ngày làm việc tiếp theo

    Khung tình huống: Phải niêm yết từ <thứ>
      Biết hồ sơ "bản niêm yết của ông An" thuộc loại "Niêm yết công khai" do "Bà Lan" mở ngày <từ ngày> với:
        | Người có kế hoạch được niêm yết | Ông An                 |
        | Cấp ủy tổ chức niêm yết         | Đảng ủy phường Hoa Sữa |
        | Bản kế hoạch số                 | 1                      |
        | Diện niêm yết                   | người đứng đầu         |
      Khi đến ngày 04/03/2022
      Thì hạn "Niêm yết công khai" của "bản niêm yết của ông An" là ngày <hạn>

      Dữ liệu:
        | thứ     | từ ngày    | hạn        |
        | thứ Tư  | 02/03/2022 | 04/03/2022 |
        | thứ Sáu | 04/03/2022 | 07/03/2022 |

  Quy tắc: Niêm yết ba mươi ngày liên tục, tính cả ngày nghỉ

    Khung tình huống: Niêm yết từ ngày 05/3: gỡ được từ ngày 04/4, không sớm hơn
      Biết hồ sơ "bản niêm yết của ông An" thuộc loại "Niêm yết công khai" do "Bà Lan" mở ngày 04/03/2022 với:
        | Người có kế hoạch được niêm yết | Ông An                 |
        | Cấp ủy tổ chức niêm yết         | Đảng ủy phường Hoa Sữa |
        | Bản kế hoạch số                 | 1                      |
        | Diện niêm yết                   | người đứng đầu         |
      Và ngày 04/03/2022 "Bà Lan" đã thực hiện "Lập bản niêm yết" trên "bản niêm yết của ông An" với:
        | Đã lược bỏ thông tin cá nhân không được niêm yết | có |
      Và ngày 05/03/2022 "Bà Lan" đã thực hiện "Niêm yết" trên "bản niêm yết của ông An" với:
        | Nơi niêm yết | Bảng tin trụ sở phường |
        | Ảnh chụp     | Ảnh bảng tin 05/3      |
      Và hôm nay là ngày <ngày gỡ>
      Khi "Bà Lan" thử "Kết thúc niêm yết" trên "bản niêm yết của ông An" với:
        | Biên bản | Biên bản gỡ niêm yết |
      Thì <kết quả>

      Dữ liệu:
        | ngày gỡ    | kết quả                           |
        | 03/04/2022 | bị từ chối vì "chưa đủ thời gian" |
        | 04/04/2022 | được chấp nhận                    |
