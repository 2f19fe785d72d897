# language: vi
Tính năng: Không niêm yết, gỡ bỏ và tiếp nhận ý kiến tại nơi niêm yết

  Bối cảnh:
    Biết hôm nay là ngày 05/01/2026
    Và "Ông An" là "Người đứng đầu" của "Đảng ủy phường Hoa Sữa"
    Và "Bà Lan" là "Văn phòng cấp ủy" của "Đảng ủy phường Hoa Sữa"
    Và hồ sơ "bản niêm yết của ông An" thuộc loại "Niêm yết công khai" do "Bà Lan" mở ngày 05/01/2026 với:
      | Người có kế hoạch được niêm yết | Ông An                 |
      | Cấp ủy tổ chức niêm yết         | Đảng ủy phường Hoa Sữa |
      | Bản kế hoạch số                 | 1                      |
      | Diện niêm yết                   | người đứng đầu         |
    Và "Bà Ngân" là "Người tiếp công dân" của "Đảng ủy phường Hoa Sữa"

  Quy tắc: Không niêm yết hoặc gỡ bỏ phải do cấp ủy quyết định, có lý do

    Tình huống: Cấp ủy xác định không phải niêm yết
      Biết hôm nay là ngày 06/01/2026
      Khi "Bà Lan" thay mặt "Cấp ủy" thực hiện "Xác định không phải niêm yết" trên "bản niêm yết của ông An" với:
        | Lý do | Kế hoạch có nội dung thuộc diện bảo mật |
      Thì hồ sơ "bản niêm yết của ông An" ở trạng thái "Không phải niêm yết"

    Tình huống: Gỡ bản niêm yết có sai sót
      Biết ngày 06/01/2026 "Bà Lan" đã thực hiện "Lập bản niêm yết" trên "bản niêm yết của ông An" với:
        | Đã lược bỏ thông tin cá nhân không được niêm yết | có |
      Và hôm nay là ngày 07/01/2026
      Khi "Bà Lan" thay mặt "Cấp ủy" thực hiện "Gỡ bỏ" trên "bản niêm yết của ông An" với:
        | Lý do | Bản in sai chức danh |
      Thì hồ sơ "bản niêm yết của ông An" ở trạng thái "Gỡ bỏ (có lý do)"

    Tình huống: Bản niêm yết còn thông tin cá nhân
      Biết hôm nay là ngày 06/01/2026
      Khi "Bà Lan" thử "Lập bản niêm yết" trên "bản niêm yết của ông An" với:
        | Đã lược bỏ thông tin cá nhân không được niêm yết | không |
      Thì bị từ chối vì "Đã lược bỏ thông tin cá nhân"

  Quy tắc: Ý kiến nhận tại nơi niêm yết được chuyển cấp ủy trả lời

    Tình huống: Người dân có ý kiến cần trả lời
      Biết ngày 06/01/2026 "Bà Lan" đã thực hiện "Lập bản niêm yết" trên "bản niêm yết của ông An" với:
        | Đã lược bỏ thông tin cá nhân không được niêm yết | có |
      Và ngày 07/01/2026 "Bà Lan" đã thực hiện "Niêm yết" trên "bản niêm yết của ông An" với:
        | Nơi niêm yết | Bảng tin trụ sở phường |
        | Biên bản     | Biên bản niêm yết      |
      Và hôm nay là ngày 12/01/2026
      Khi "Bà Ngân" thực hiện "Tiếp nhận ý kiến" trên "bản niêm yết của ông An" với:
        | Nội dung ý kiến | Đề nghị nêu rõ lịch tiếp dân |
        | Cần trả lời     | có                           |
      Thì hồ sơ "bản niêm yết của ông An" ở trạng thái "Đang niêm yết"
      Và hồ sơ "bản niêm yết của ông An" có 1 hồ sơ "Phản ánh, kiến nghị, góp ý" ở trạng thái "Đã ghi sổ, tiếp nhận"
