# language: vi
Tính năng: Niêm yết công khai đủ thời gian

  Bối cảnh:
    Biết hôm nay là ngày 05/01/2026
    Và "Ông An" là "Người đứng đầu" của "Đảng ủy phường Hoa Sữa"
    Và "Bà Lan" là "Văn phòng cấp ủy" của "Đảng ủy phường Hoa Sữa"
    Và hồ sơ "bản niêm yết của ông An" thuộc loại "Niêm yết công khai" do "Bà Lan" mở ngày 05/01/2026 với:
      | Người có kế hoạch được niêm yết | Ông An                 |
      | Cấp ủy tổ chức niêm yết         | Đảng ủy phường Hoa Sữa |
      | Bản kế hoạch số                 | 1                      |
      | Diện niêm yết                   | người đứng đầu         |
    Và ngày 05/01/2026 "Bà Lan" đã thực hiện "Lập bản niêm yết" trên "bản niêm yết của ông An" với:
      | Đã lược bỏ thông tin cá nhân không được niêm yết | có |

  Quy tắc: Kế hoạch được niêm yết trong năm ngày làm việc; thứ Bảy làm bù là ngày làm việc

    Tình huống: Ngày cuối cùng là thứ Bảy làm bù 10/01/2026
      Biết hồ sơ "bản niêm yết của ông An" ở trạng thái "Đã chuẩn bị bản niêm yết"
      Khi đến ngày 10/01/2026
      Thì hạn "Niêm yết công khai" của "bản niêm yết của ông An" là ngày 10/01/2026
      Và hồ sơ "bản niêm yết của ông An" không quá hạn "Niêm yết công khai"

  Quy tắc: Niêm yết ít nhất ba mươi ngày liên tục; bị gián đoạn thì tính lại từ đầu

    @S05
    Tình huống: Bị gỡ sau hai mươi ngày, đến ngày thứ ba mươi kể từ lần niêm yết đầu
      Biết ngày 06/01/2026 "Bà Lan" đã thực hiện "Niêm yết" trên "bản niêm yết của ông An" với:
        | Nơi niêm yết | Bảng tin trụ sở phường |
        | Ảnh chụp     | Ảnh bảng tin 06/01     |
      Và ngày 26/01/2026 "Bà Lan" đã thực hiện "Báo gián đoạn" trên "bản niêm yết của ông An" với:
        | Lý do    | Bản niêm yết bị rách do mưa |
        | Ảnh chụp | Ảnh bảng tin 26/01          |
      Và ngày 27/01/2026 "Bà Lan" đã thực hiện "Niêm yết lại" trên "bản niêm yết của ông An" với:
        | Ảnh chụp | Ảnh bảng tin 27/01 |
      Và hôm nay là ngày 05/02/2026
      Khi "Bà Lan" thử "Kết thúc niêm yết" trên "bản niêm yết của ông An" với:
        | Biên bản | Biên bản gỡ niêm yết |
      Thì bị từ chối vì "chưa đủ thời gian"
      Và hồ sơ "bản niêm yết của ông An" ở trạng thái "Đang niêm yết"

    Khung tình huống: Niêm yết từ ngày 06/01, không bị gián đoạn: gỡ được từ ngày 05/02, không sớm hơn
      Biết ngày 06/01/2026 "Bà Lan" đã thực hiện "Niêm yết" trên "bản niêm yết của ông An" với:
        | Nơi niêm yết | Bảng tin trụ sở phường |
        | Ảnh chụp     | Ảnh bảng tin 06/01     |
      Và hôm nay là ngày <ngày gỡ>
      Khi "Bà Lan" thử "Kết thúc niêm yết" trên "bản niêm yết của ông An" với:
        | Biên bản | Biên bản gỡ niêm yết |
      Thì <kết quả>

      Dữ liệu:
        | ngày gỡ    | kết quả                           |
        | 04/02/2026 | bị từ chối vì "chưa đủ thời gian" |
        | 05/02/2026 | được chấp nhận                    |

    @S05
    Tình huống: Đủ ba mươi ngày liên tục kể từ lần niêm yết lại
      Biết ngày 06/01/2026 "Bà Lan" đã thực hiện "Niêm yết" trên "bản niêm yết của ông An" với:
        | Nơi niêm yết | Bảng tin trụ sở phường |
        | Ảnh chụp     | Ảnh bảng tin 06/01     |
      Và ngày 26/01/2026 "Bà Lan" đã thực hiện "Báo gián đoạn" trên "bản niêm yết của ông An" với:
        | Lý do    | Bản niêm yết bị rách do mưa |
        | Ảnh chụp | Ảnh bảng tin 26/01          |
      Và ngày 27/01/2026 "Bà Lan" đã thực hiện "Niêm yết lại" trên "bản niêm yết của ông An" với:
        | Ảnh chụp | Ảnh bảng tin 27/01 |
      Và hôm nay là ngày 26/02/2026
      Khi "Bà Lan" thực hiện "Kết thúc niêm yết" trên "bản niêm yết của ông An" với:
        | Biên bản | Biên bản gỡ niêm yết |
      Thì hồ sơ "bản niêm yết của ông An" ở trạng thái "Đủ thời gian niêm yết"
