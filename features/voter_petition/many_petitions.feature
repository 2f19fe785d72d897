# language: vi
Tính năng: Một trăm năm mươi tư kiến nghị tách thành một trăm sáu mươi mốt

  Bối cảnh:
    Biết hôm nay là ngày 02/03/2026
    Và "Bà Thư" là "Thường trực Hội đồng nhân dân" của "Hội đồng nhân dân tỉnh Sông Mây"
    Và "Ông Đạt" là "Đại biểu" của "Hội đồng nhân dân tỉnh Sông Mây"
    Và "Ông Hải" là "Người đứng đầu" của "Ủy ban nhân dân tỉnh Sông Mây"
    Và có tổ chức "Bộ Xây dựng"
    Và có các hồ sơ thuộc loại "Kiến nghị cử tri" do "Bà Thư" mở ngày 02/03/2026:
      | hồ sơ         | Hội đồng nhân dân               | Đại biểu tiếp nhận | Kỳ họp, cuộc tiếp xúc cử tri          | Nguồn tiếp nhận | Nội dung kiến nghị           |
      | kiến nghị 1   | Hội đồng nhân dân tỉnh Sông Mây | Ông Đạt            | Tiếp xúc cử tri trước kỳ họp giữa năm | tiếp xúc cử tri | Sửa đường và thêm đèn đường  |
      | kiến nghị 2   | Hội đồng nhân dân tỉnh Sông Mây | Ông Đạt            | Tiếp xúc cử tri trước kỳ họp giữa năm | tiếp xúc cử tri | Thêm đèn đường và thoát nước |
      | kiến nghị 3   | Hội đồng nhân dân tỉnh Sông Mây | Ông Đạt            | Tiếp xúc cử tri trước kỳ họp giữa năm | tiếp xúc cử tri | Thoát nước và trường mầm non |
      | kiến nghị 4   | Hội đồng nhân dân tỉnh Sông Mây | Ông Đạt            | Tiếp xúc cử tri trước kỳ họp giữa năm | tiếp xúc cử tri | Trường mầm non và trạm y tế  |
      | kiến nghị 5   | Hội đồng nhân dân tỉnh Sông Mây | Ông Đạt            | Tiếp xúc cử tri trước kỳ họp giữa năm | tiếp xúc cử tri | Trạm y tế và chợ dân sinh    |
      | kiến nghị 6   | Hội đồng nhân dân tỉnh Sông Mây | Ông Đạt            | Tiếp xúc cử tri trước kỳ họp giữa năm | tiếp xúc cử tri | Chợ dân sinh và xe buýt      |
      | kiến nghị 7   | Hội đồng nhân dân tỉnh Sông Mây | Ông Đạt            | Tiếp xúc cử tri trước kỳ họp giữa năm | tiếp xúc cử tri | Xe buýt và rác thải          |
      | kiến nghị 8   | Hội đồng nhân dân tỉnh Sông Mây | Ông Đạt            | Tiếp xúc cử tri trước kỳ họp giữa năm | tiếp xúc cử tri | Rác thải, tổ 8               |
      | kiến nghị 9   | Hội đồng nhân dân tỉnh Sông Mây | Ông Đạt            | Tiếp xúc cử tri trước kỳ họp giữa năm | tiếp xúc cử tri | Nước sạch, tổ 9              |
      | kiến nghị 10  | Hội đồng nhân dân tỉnh Sông Mây | Ông Đạt            | Tiếp xúc cử tri trước kỳ họp giữa năm | tiếp xúc cử tri | Kênh mương, tổ 10            |
      | kiến nghị 11  | Hội đồng nhân dân tỉnh Sông Mây | Ông Đạt            | Tiếp xúc cử tri trước kỳ họp giữa năm | tiếp xúc cử tri | Đất tái định cư, tổ 11       |
      | kiến nghị 12  | Hội đồng nhân dân tỉnh Sông Mây | Ông Đạt            | Tiếp xúc cử tri trước kỳ họp giữa năm | tiếp xúc cử tri | Sửa đường, tổ 12             |
      | kiến nghị 13  | Hội đồng nhân dân tỉnh Sông Mây | Ông Đạt            | Tiếp xúc cử tri trước kỳ họp giữa năm | tiếp xúc cử tri | Thêm đèn đường, tổ 13        |
      | kiến nghị 14  | Hội đồng nhân dân tỉnh Sông Mây | Ông Đạt            | Tiếp xúc cử tri trước kỳ họp giữa năm | tiếp xúc cử tri | Thoát nước, tổ 14            |
      | kiến nghị 15  | Hội đồng nhân dân tỉnh Sông Mây | Ông Đạt            | Tiếp xúc cử tri trước kỳ họp giữa năm | tiếp xúc cử tri | Trường mầm non, tổ 15        |
      | kiến nghị 16  | Hội đồng nhân dân tỉnh Sông Mây | Ông Đạt            | Tiếp xúc cử tri trước kỳ họp giữa năm | tiếp xúc cử tri | Trạm y tế, tổ 16             |
      | kiến nghị 17  | Hội đồng nhân dân tỉnh Sông Mây | Ông Đạt            | Tiếp xúc cử tri trước kỳ họp giữa năm | tiếp xúc cử tri | Chợ dân sinh, tổ 17          |
      | kiến nghị 18  | Hội đồng nhân dân tỉnh Sông Mây | Ông Đạt            | Tiếp xúc cử tri trước kỳ họp giữa năm | tiếp xúc cử tri | Xe buýt, tổ 18               |
      | kiến nghị 19  | Hội đồng nhân dân tỉnh Sông Mây | Ông Đạt            | Tiếp xúc cử tri trước kỳ họp giữa năm | tiếp xúc cử tri | Rác thải, tổ 19              |
      | kiến nghị 20  | Hội đồng nhân dân tỉnh Sông Mây | Ông Đạt            | Tiếp xúc cử tri trước kỳ họp giữa năm | tiếp xúc cử tri | Nước sạch, tổ 20             |
      | kiến nghị 21  | Hội đồng nhân dân tỉnh Sông Mây | Ông Đạt            | Tiếp xúc cử tri trước kỳ họp giữa năm | tiếp xúc cử tri | Kênh mương, tổ 21            |
      | kiến nghị 22  | Hội đồng nhân dân tỉnh Sông Mây | Ông Đạt            | Tiếp xúc cử tri trước kỳ họp giữa năm | tiếp xúc cử tri | Đất tái định cư, tổ 22       |
      | kiến nghị 23  | Hội đồng nhân dân tỉnh Sông Mây | Ông Đạt            | Tiếp xúc cử tri trước kỳ họp giữa năm | tiếp xúc cử tri | Sửa đường, tổ 23             |
      | kiến nghị 24  | Hội đồng nhân dân tỉnh Sông Mây | Ông Đạt            | Tiếp xúc cử tri trước kỳ họp giữa năm | tiếp xúc cử tri | Thêm đèn đường, tổ 24        |
      | kiến nghị 25  | Hội đồng nhân dân tỉnh Sông Mây | Ông Đạt            | Tiếp xúc cử tri trước kỳ họp giữa năm | tiếp xúc cử tri | Thoát nước, tổ 25            |
      | kiến nghị 26  | Hội đồng nhân dân tỉnh Sông Mây | Ông Đạt            | Tiếp xúc cử tri trước kỳ họp giữa năm | tiếp xúc cử tri | Trường mầm non, tổ 26        |
      | kiến nghị 27  | Hội đồng nhân dân tỉnh Sông Mây | Ông Đạt            | Tiếp xúc cử tri trước kỳ họp giữa năm | tiếp xúc cử tri | Trạm y tế, tổ 27             |
      | kiến nghị 28  | Hội đồng nhân dân tỉnh Sông Mây | Ông Đạt            | Tiếp xúc cử tri trước kỳ họp giữa năm | tiếp xúc cử tri | Chợ dân sinh, tổ 28          |
      | kiến nghị 29  | Hội đồng nhân dân tỉnh Sông Mây | Ông Đạt            | Tiếp xúc cử tri trước kỳ họp giữa năm | tiếp xúc cử tri | Xe buýt, tổ 29               |
      | kiến nghị 30  | Hội đồng nhân dân tỉnh Sông Mây | Ông Đạt            | Tiếp xúc cử tri trước kỳ họp giữa năm | tiếp xúc cử tri | Rác thải, tổ 30              |
      | kiến nghị 31  | Hội đồng nhân dân tỉnh Sông Mây | Ông Đạt            | Tiếp xúc cử tri trước kỳ họp giữa năm | tiếp xúc cử tri | Nước sạch, tổ 31             |
      | kiến nghị 32  | Hội đồng nhân dân tỉnh Sông Mây | Ông Đạt            | Tiếp xúc cử tri trước kỳ họp giữa năm | tiếp xúc cử tri | Kênh mương, tổ 32            |
      | kiến nghị 33  | Hội đồng nhân dân tỉnh Sông Mây | Ông Đạt            | Tiếp xúc cử tri trước kỳ họp giữa năm | tiếp xúc cử tri | Đất tái định cư, tổ 33       |
      | kiến nghị 34  | Hội đồng nhân dân tỉnh Sông Mây | Ông Đạt            | Tiếp xúc cử tri trước kỳ họp giữa năm | tiếp xúc cử tri | Sửa đường, tổ 34             |
      | kiến nghị 35  | Hội đồng nhân dân tỉnh Sông Mây | Ông Đạt            | Tiếp xúc cử tri trước kỳ họp giữa năm | tiếp xúc cử tri | Thêm đèn đường, tổ 35        |
      | kiến nghị 36  | Hội đồng nhân dân tỉnh Sông Mây | Ông Đạt            | Tiếp xúc cử tri trước kỳ họp giữa năm | tiếp xúc cử tri | Thoát nước, tổ 36            |
      | kiến nghị 37  | Hội đồng nhân dân tỉnh Sông Mây | Ông Đạt            | Tiếp xúc cử tri trước kỳ họp giữa năm | tiếp xúc cử tri | Trường mầm non, tổ 37        |
      | kiến nghị 38  | Hội đồng nhân dân tỉnh Sông Mây | Ông Đạt            | Tiếp xúc cử tri trước kỳ họp giữa năm | tiếp xúc cử tri | Trạm y tế, tổ 38             |
      | kiến nghị 39  | Hội đồng nhân dân tỉnh Sông Mây | Ông Đạt            | Tiếp xúc cử tri trước kỳ họp giữa năm | tiếp xúc cử tri | Chợ dân sinh, tổ 39          |
      | kiến nghị 40  | Hội đồng nhân dân tỉnh Sông Mây | Ông Đạt            | Tiếp xúc cử tri trước kỳ họp giữa năm | tiếp xúc cử tri | Xe buýt, tổ 40               |
      | kiến nghị 41  | Hội đồng nhân dân tỉnh Sông Mây | Ông Đạt            | Tiếp xúc cử tri trước kỳ họp giữa năm | tiếp xúc cử tri | Rác thải, tổ 41              |
      | kiến nghị 42  | Hội đồng nhân dân tỉnh Sông Mây | Ông Đạt            | Tiếp xúc cử tri trước kỳ họp giữa năm | tiếp xúc cử tri | Nước sạch, tổ 42             |
      | kiến nghị 43  | Hội đồng nhân dân tỉnh Sông Mây | Ông Đạt            | Tiếp xúc cử tri trước kỳ họp giữa năm | tiếp xúc cử tri | Kênh mương, tổ 43            |
      | kiến nghị 44  | Hội đồng nhân dân tỉnh Sông Mây | Ông Đạt            | Tiếp xúc cử tri trước kỳ họp giữa năm | tiếp xúc cử tri | Đất tái định cư, tổ 44       |
      | kiến nghị 45  | Hội đồng nhân dân tỉnh Sông Mây | Ông Đạt            | Tiếp xúc cử tri trước kỳ họp giữa năm | tiếp xúc cử tri | Sửa đường, tổ 45             |
      | kiến nghị 46  | Hội đồng nhân dân tỉnh Sông Mây | Ông Đạt            | Tiếp xúc cử tri trước kỳ họp giữa năm | tiếp xúc cử tri | Thêm đèn đường, tổ 46        |
      | kiến nghị 47  | Hội đồng nhân dân tỉnh Sông Mây | Ông Đạt            | Tiếp xúc cử tri trước kỳ họp giữa năm | tiếp xúc cử tri | Thoát nước, tổ 47            |
      | kiến nghị 48  | Hội đồng nhân dân tỉnh Sông Mây | Ông Đạt            | Tiếp xúc cử tri trước kỳ họp giữa năm | tiếp xúc cử tri | Trường mầm non, tổ 48        |
      | kiến nghị 49  | Hội đồng nhân dân tỉnh Sông Mây | Ông Đạt            | Tiếp xúc cử tri trước kỳ họp giữa năm | tiếp xúc cử tri | Trạm y tế, tổ 49             |
      | kiến nghị 50  | Hội đồng nhân dân tỉnh Sông Mây | Ông Đạt            | Tiếp xúc cử tri trước kỳ họp giữa năm | tiếp xúc cử tri | Chợ dân sinh, tổ 50          |
      | kiến nghị 51  | Hội đồng nhân dân tỉnh Sông Mây | Ông Đạt            | Tiếp xúc cử tri trước kỳ họp giữa năm | tiếp xúc cử tri | Xe buýt, tổ 51               |
      | kiến nghị 52  | Hội đồng nhân dân tỉnh Sông Mây | Ông Đạt            | Tiếp xúc cử tri trước kỳ họp giữa năm | tiếp xúc cử tri | Rác thải, tổ 52              |
      | kiến nghị 53  | Hội đồng nhân dân tỉnh Sông Mây | Ông Đạt            | Tiếp xúc cử tri trước kỳ họp giữa năm | tiếp xúc cử tri | Nước sạch, tổ 53             |
      | kiến nghị 54  | Hội đồng nhân dân tỉnh Sông Mây | Ông Đạt            | Tiếp xúc cử tri trước kỳ họp giữa năm | tiếp xúc cử tri | Kênh mương, tổ 54            |
      | kiến nghị 55  | Hội đồng nhân dân tỉnh Sông Mây | Ông Đạt            | Tiếp xúc cử tri trước kỳ họp giữa năm | tiếp xúc cử tri | Đất tái định cư, tổ 55       |
      | kiến nghị 56  | Hội đồng nhân dân tỉnh Sông Mây | Ông Đạt            | Tiếp xúc cử tri trước kỳ họp giữa năm | tiếp xúc cử tri | Sửa đường, tổ 56             |
      | kiến nghị 57  | Hội đồng nhân dân tỉnh Sông Mây | Ông Đạt            | Tiếp xúc cử tri trước kỳ họp giữa năm | tiếp xúc cử tri | Thêm đèn đường, tổ 57        |
      | kiến nghị 58  | Hội đồng nhân dân tỉnh Sông Mây | Ông Đạt            | Tiếp xúc cử tri trước kỳ họp giữa năm | tiếp xúc cử tri | Thoát nước, tổ 58            |
      | kiến nghị 59  | Hội đồng nhân dân tỉnh Sông Mây | Ông Đạt            | Tiếp xúc cử tri trước kỳ họp giữa năm | tiếp xúc cử tri | Trường mầm non, tổ 59        |
      | kiến nghị 60  | Hội đồng nhân dân tỉnh Sông Mây | Ông Đạt            | Tiếp xúc cử tri trước kỳ họp giữa năm | tiếp xúc cử tri | Trạm y tế, tổ 60             |
      | kiến nghị 61  | Hội đồng nhân dân tỉnh Sông Mây | Ông Đạt            | Tiếp xúc cử tri trước kỳ họp giữa năm | tiếp xúc cử tri | Chợ dân sinh, tổ 61          |
      | kiến nghị 62  | Hội đồng nhân dân tỉnh Sông Mây | Ông Đạt            | Tiếp xúc cử tri trước kỳ họp giữa năm | tiếp xúc cử tri | Xe buýt, tổ 62               |
      | kiến nghị 63  | Hội đồng nhân dân tỉnh Sông Mây | Ông Đạt            | Tiếp xúc cử tri trước kỳ họp giữa năm | tiếp xúc cử tri | Rác thải, tổ 63              |
      | kiến nghị 64  | Hội đồng nhân dân tỉnh Sông Mây | Ông Đạt            | Tiếp xúc cử tri trước kỳ họp giữa năm | tiếp xúc cử tri | Nước sạch, tổ 64             |
      | kiến nghị 65  | Hội đồng nhân dân tỉnh Sông Mây | Ông Đạt            | Tiếp xúc cử tri trước kỳ họp giữa năm | tiếp xúc cử tri | Kênh mương, tổ 65            |
      | kiến nghị 66  | Hội đồng nhân dân tỉnh Sông Mây | Ông Đạt            | Tiếp xúc cử tri trước kỳ họp giữa năm | tiếp xúc cử tri | Đất tái định cư, tổ 66       |
      | kiến nghị 67  | Hội đồng nhân dân tỉnh Sông Mây | Ông Đạt            | Tiếp xúc cử tri trước kỳ họp giữa năm | tiếp xúc cử tri | Sửa đường, tổ 67             |
      | kiến nghị 68  | Hội đồng nhân dân tỉnh Sông Mây | Ông Đạt            | Tiếp xúc cử tri trước kỳ họp giữa năm | tiếp xúc cử tri | Thêm đèn đường, tổ 68        |
      | kiến nghị 69  | Hội đồng nhân dân tỉnh Sông Mây | Ông Đạt            | Tiếp xúc cử tri trước kỳ họp giữa năm | tiếp xúc cử tri | Thoát nước, tổ 69            |
      | kiến nghị 70  | Hội đồng nhân dân tỉnh Sông Mây | Ông Đạt            | Tiếp xúc cử tri trước kỳ họp giữa năm | tiếp xúc cử tri | Trường mầm non, tổ 70        |
      | kiến nghị 71  | Hội đồng nhân dân tỉnh Sông Mây | Ông Đạt            | Tiếp xúc cử tri trước kỳ họp giữa năm | tiếp xúc cử tri | Trạm y tế, tổ 71             |
      | kiến nghị 72  | Hội đồng nhân dân tỉnh Sông Mây | Ông Đạt            | Tiếp xúc cử tri trước kỳ họp giữa năm | tiếp xúc cử tri | Chợ dân sinh, tổ 72          |
      | kiến nghị 73  | Hội đồng nhân dân tỉnh Sông Mây | Ông Đạt            | Tiếp xúc cử tri trước kỳ họp giữa năm | tiếp xúc cử tri | Xe buýt, tổ 73               |
      | kiến nghị 74  | Hội đồng nhân dân tỉnh Sông Mây | Ông Đạt            | Tiếp xúc cử tri trước kỳ họp giữa năm | tiếp xúc cử tri | Rác thải, tổ 74              |
      | kiến nghị 75  | Hội đồng nhân dân tỉnh Sông Mây | Ông Đạt            | Tiếp xúc cử tri trước kỳ họp giữa năm | tiếp xúc cử tri | Nước sạch, tổ 75             |
      | kiến nghị 76  | Hội đồng nhân dân tỉnh Sông Mây | Ông Đạt            | Tiếp xúc cử tri trước kỳ họp giữa năm | tiếp xúc cử tri | Kênh mương, tổ 76            |
      | kiến nghị 77  | Hội đồng nhân dân tỉnh Sông Mây | Ông Đạt            | Tiếp xúc cử tri trước kỳ họp giữa năm | tiếp xúc cử tri | Đất tái định cư, tổ 77       |
      | kiến nghị 78  | Hội đồng nhân dân tỉnh Sông Mây | Ông Đạt            | Tiếp xúc cử tri trước kỳ họp giữa năm | tiếp xúc cử tri | Sửa đường, tổ 78             |
      | kiến nghị 79  | Hội đồng nhân dân tỉnh Sông Mây | Ông Đạt            | Tiếp xúc cử tri trước kỳ họp giữa năm | tiếp xúc cử tri | Thêm đèn đường, tổ 79        |
      | kiến nghị 80  | Hội đồng nhân dân tỉnh Sông Mây | Ông Đạt            | Tiếp xúc cử tri trước kỳ họp giữa năm | tiếp xúc cử tri | Thoát nước, tổ 80            |
      | kiến nghị 81  | Hội đồng nhân dân tỉnh Sông Mây | Ông Đạt            | Tiếp xúc cử tri trước kỳ họp giữa năm | tiếp xúc cử tri | Trường mầm non, tổ 81        |
      | kiến nghị 82  | Hội đồng nhân dân tỉnh Sông Mây | Ông Đạt            | Tiếp xúc cử tri trước kỳ họp giữa năm | tiếp xúc cử tri | Trạm y tế, tổ 82             |
      | kiến nghị 83  | Hội đồng nhân dân tỉnh Sông Mây | Ông Đạt            | Tiếp xúc cử tri trước kỳ họp giữa năm | tiếp xúc cử tri | Chợ dân sinh, tổ 83          |
      | kiến nghị 84  | Hội đồng nhân dân tỉnh Sông Mây | Ông Đạt            | Tiếp xúc cử tri trước kỳ họp giữa năm | tiếp xúc cử tri | Xe buýt, tổ 84               |
      | kiến nghị 85  | Hội đồng nhân dân tỉnh Sông Mây | Ông Đạt            | Tiếp xúc cử tri trước kỳ họp giữa năm | tiếp xúc cử tri | Rác thải, tổ 85              |
      | kiến nghị 86  | Hội đồng nhân dân tỉnh Sông Mây | Ông Đạt            | Tiếp xúc cử tri trước kỳ họp giữa năm | tiếp xúc cử tri | Nước sạch, tổ 86             |
      | kiến nghị 87  | Hội đồng nhân dân tỉnh Sông Mây | Ông Đạt            | Tiếp xúc cử tri trước kỳ họp giữa năm | tiếp xúc cử tri | Kênh mương, tổ 87            |
      | kiến nghị 88  | Hội đồng nhân dân tỉnh Sông Mây | Ông Đạt            | Tiếp xúc cử tri trước kỳ họp giữa năm | tiếp xúc cử tri | Đất tái định cư, tổ 88       |
      | kiến nghị 89  | Hội đồng nhân dân tỉnh Sông Mây | Ông Đạt            | Tiếp xúc cử tri trước kỳ họp giữa năm | tiếp xúc cử tri | Sửa đường, tổ 89             |
      | kiến nghị 90  | Hội đồng nhân dân tỉnh Sông Mây | Ông Đạt            | Tiếp xúc cử tri trước kỳ họp giữa năm | tiếp xúc cử tri | Thêm đèn đường, tổ 90        |
      | kiến nghị 91  | Hội đồng nhân dân tỉnh Sông Mây | Ông Đạt            | Tiếp xúc cử tri trước kỳ họp giữa năm | tiếp xúc cử tri | Thoát nước, tổ 91            |
      | kiến nghị 92  | Hội đồng nhân dân tỉnh Sông Mây | Ông Đạt            | Tiếp xúc cử tri trước kỳ họp giữa năm | tiếp xúc cử tri | Trường mầm non, tổ 92        |
      | kiến nghị 93  | Hội đồng nhân dân tỉnh Sông Mây | Ông Đạt            | Tiếp xúc cử tri trước kỳ họp giữa năm | tiếp xúc cử tri | Trạm y tế, tổ 93             |
      | kiến nghị 94  | Hội đồng nhân dân tỉnh Sông Mây | Ông Đạt            | Tiếp xúc cử tri trước kỳ họp giữa năm | tiếp xúc cử tri | Chợ dân sinh, tổ 94          |
      | kiến nghị 95  | Hội đồng nhân dân tỉnh Sông Mây | Ông Đạt            | Tiếp xúc cử tri trước kỳ họp giữa năm | tiếp xúc cử tri | Xe buýt, tổ 95               |
      | kiến nghị 96  | Hội đồng nhân dân tỉnh Sông Mây | Ông Đạt            | Tiếp xúc cử tri trước kỳ họp giữa năm | tiếp xúc cử tri | Rác thải, tổ 96              |
      | kiến nghị 97  | Hội đồng nhân dân tỉnh Sông Mây | Ông Đạt            | Tiếp xúc cử tri trước kỳ họp giữa năm | tiếp xúc cử tri | Nước sạch, tổ 97             |
      | kiến nghị 98  | Hội đồng nhân dân tỉnh Sông Mây | Ông Đạt            | Tiếp xúc cử tri trước kỳ họp giữa năm | tiếp xúc cử tri | Kênh mương, tổ 98            |
      | kiến nghị 99  | Hội đồng nhân dân tỉnh Sông Mây | Ông Đạt            | Tiếp xúc cử tri trước kỳ họp giữa năm | tiếp xúc cử tri | Đất tái định cư, tổ 99       |
      | kiến nghị 100 | Hội đồng nhân dân tỉnh Sông Mây | Ông Đạt            | Tiếp xúc cử tri trước kỳ họp giữa năm | tiếp xúc cử tri | Sửa đường, tổ 100            |
      | kiến nghị 101 | Hội đồng nhân dân tỉnh Sông Mây | Ông Đạt            | Tiếp xúc cử tri trước kỳ họp giữa năm | tiếp xúc cử tri | Thêm đèn đường, tổ 101       |
      | kiến nghị 102 | Hội đồng nhân dân tỉnh Sông Mây | Ông Đạt            | Tiếp xúc cử tri trước kỳ họp giữa năm | tiếp xúc cử tri | Thoát nước, tổ 102           |
      | kiến nghị 103 | Hội đồng nhân dân tỉnh Sông Mây | Ông Đạt            | Tiếp xúc cử tri trước kỳ họp giữa năm | tiếp xúc cử tri | Trường mầm non, tổ 103       |
      | kiến nghị 104 | Hội đồng nhân dân tỉnh Sông Mây | Ông Đạt            | Tiếp xúc cử tri trước kỳ họp giữa năm | tiếp xúc cử tri | Trạm y tế, tổ 104            |
      | kiến nghị 105 | Hội đồng nhân dân tỉnh Sông Mây | Ông Đạt            | Tiếp xúc cử tri trước kỳ họp giữa năm | tiếp xúc cử tri | Chợ dân sinh, tổ 105         |
      | kiến nghị 106 | Hội đồng nhân dân tỉnh Sông Mây | Ông Đạt            | Tiếp xúc cử tri trước kỳ họp giữa năm | tiếp xúc cử tri | Xe buýt, tổ 106              |
      | kiến nghị 107 | Hội đồng nhân dân tỉnh Sông Mây | Ông Đạt            | Tiếp xúc cử tri trước kỳ họp giữa năm | tiếp xúc cử tri | Rác thải, tổ 107             |
      | kiến nghị 108 | Hội đồng nhân dân tỉnh Sông Mây | Ông Đạt            | Tiếp xúc cử tri trước kỳ họp giữa năm | tiếp xúc cử tri | Nước sạch, tổ 108            |
      | kiến nghị 109 | Hội đồng nhân dân tỉnh Sông Mây | Ông Đạt            | Tiếp xúc cử tri trước kỳ họp giữa năm | tiếp xúc cử tri | Kênh mương, tổ 109           |
      | kiến nghị 110 | Hội đồng nhân dân tỉnh Sông Mây | Ông Đạt            | Tiếp xúc cử tri trước kỳ họp giữa năm | tiếp xúc cử tri | Đất tái định cư, tổ 110      |
      | kiến nghị 111 | Hội đồng nhân dân tỉnh Sông Mây | Ông Đạt            | Tiếp xúc cử tri trước kỳ họp giữa năm | tiếp xúc cử tri | Sửa đường, tổ 111            |
      | kiến nghị 112 | Hội đồng nhân dân tỉnh Sông Mây | Ông Đạt            | Tiếp xúc cử tri trước kỳ họp giữa năm | tiếp xúc cử tri | Thêm đèn đường, tổ 112       |
      | kiến nghị 113 | Hội đồng nhân dân tỉnh Sông Mây | Ông Đạt            | Tiếp xúc cử tri trước kỳ họp giữa năm | tiếp xúc cử tri | Thoát nước, tổ 113           |
      | kiến nghị 114 | Hội đồng nhân dân tỉnh Sông Mây | Ông Đạt            | Tiếp xúc cử tri trước kỳ họp giữa năm | tiếp xúc cử tri | Trường mầm non, tổ 114       |
      | kiến nghị 115 | Hội đồng nhân dân tỉnh Sông Mây | Ông Đạt            | Tiếp xúc cử tri trước kỳ họp giữa năm | tiếp xúc cử tri | Trạm y tế, tổ 115            |
      | kiến nghị 116 | Hội đồng nhân dân tỉnh Sông Mây | Ông Đạt            | Tiếp xúc cử tri trước kỳ họp giữa năm | tiếp xúc cử tri | Chợ dân sinh, tổ 116         |
      | kiến nghị 117 | Hội đồng nhân dân tỉnh Sông Mây | Ông Đạt            | Tiếp xúc cử tri trước kỳ họp giữa năm | tiếp xúc cử tri | Xe buýt, tổ 117              |
      | kiến nghị 118 | Hội đồng nhân dân tỉnh Sông Mây | Ông Đạt            | Tiếp xúc cử tri trước kỳ họp giữa năm | tiếp xúc cử tri | Rác thải, tổ 118             |
      | kiến nghị 119 | Hội đồng nhân dân tỉnh Sông Mây | Ông Đạt            | Tiếp xúc cử tri trước kỳ họp giữa năm | tiếp xúc cử tri | Nước sạch, tổ 119            |
      | kiến nghị 120 | Hội đồng nhân dân tỉnh Sông Mây | Ông Đạt            | Tiếp xúc cử tri trước kỳ họp giữa năm | tiếp xúc cử tri | Kênh mương, tổ 120           |
      | kiến nghị 121 | Hội đồng nhân dân tỉnh Sông Mây | Ông Đạt            | Tiếp xúc cử tri trước kỳ họp giữa năm | tiếp xúc cử tri | Đất tái định cư, tổ 121      |
      | kiến nghị 122 | Hội đồng nhân dân tỉnh Sông Mây | Ông Đạt            | Tiếp xúc cử tri trước kỳ họp giữa năm | tiếp xúc cử tri | Sửa đường, tổ 122            |
      | kiến nghị 123 | Hội đồng nhân dân tỉnh Sông Mây | Ông Đạt            | Tiếp xúc cử tri trước kỳ họp giữa năm | tiếp xúc cử tri | Thêm đèn đường, tổ 123       |
      | kiến nghị 124 | Hội đồng nhân dân tỉnh Sông Mây | Ông Đạt            | Tiếp xúc cử tri trước kỳ họp giữa năm | tiếp xúc cử tri | Thoát nước, tổ 124           |
      | kiến nghị 125 | Hội đồng nhân dân tỉnh Sông Mây | Ông Đạt            | Tiếp xúc cử tri trước kỳ họp giữa năm | tiếp xúc cử tri | Trường mầm non, tổ 125       |
      | kiến nghị 126 | Hội đồng nhân dân tỉnh Sông Mây | Ông Đạt            | Tiếp xúc cử tri trước kỳ họp giữa năm | tiếp xúc cử tri | Trạm y tế, tổ 126            |
      | kiến nghị 127 | Hội đồng nhân dân tỉnh Sông Mây | Ông Đạt            | Tiếp xúc cử tri trước kỳ họp giữa năm | tiếp xúc cử tri | Chợ dân sinh, tổ 127         |
      | kiến nghị 128 | Hội đồng nhân dân tỉnh Sông Mây | Ông Đạt            | Tiếp xúc cử tri trước kỳ họp giữa năm | tiếp xúc cử tri | Xe buýt, tổ 128              |
      | kiến nghị 129 | Hội đồng nhân dân tỉnh Sông Mây | Ông Đạt            | Tiếp xúc cử tri trước kỳ họp giữa năm | tiếp xúc cử tri | Rác thải, tổ 129             |
      | kiến nghị 130 | Hội đồng nhân dân tỉnh Sông Mây | Ông Đạt            | Tiếp xúc cử tri trước kỳ họp giữa năm | tiếp xúc cử tri | Nước sạch, tổ 130            |
      | kiến nghị 131 | Hội đồng nhân dân tỉnh Sông Mây | Ông Đạt            | Tiếp xúc cử tri trước kỳ họp giữa năm | tiếp xúc cử tri | Kênh mương, tổ 131           |
      | kiến nghị 132 | Hội đồng nhân dân tỉnh Sông Mây | Ông Đạt            | Tiếp xúc cử tri trước kỳ họp giữa năm | tiếp xúc cử tri | Đất tái định cư, tổ 132      |
      | kiến nghị 133 | Hội đồng nhân dân tỉnh Sông Mây | Ông Đạt            | Tiếp xúc cử tri trước kỳ họp giữa năm | tiếp xúc cử tri | Sửa đường, tổ 133            |
      | kiến nghị 134 | Hội đồng nhân dân tỉnh Sông Mây | Ông Đạt            | Tiếp xúc cử tri trước kỳ họp giữa năm | tiếp xúc cử tri | Thêm đèn đường, tổ 134       |
      | kiến nghị 135 | Hội đồng nhân dân tỉnh Sông Mây | Ông Đạt            | Tiếp xúc cử tri trước kỳ họp giữa năm | tiếp xúc cử tri | Thoát nước, tổ 135           |
      | kiến nghị 136 | Hội đồng nhân dân tỉnh Sông Mây | Ông Đạt            | Tiếp xúc cử tri trước kỳ họp giữa năm | tiếp xúc cử tri | Trường mầm non, tổ 136       |
      | kiến nghị 137 | Hội đồng nhân dân tỉnh Sông Mây | Ông Đạt            | Tiếp xúc cử tri trước kỳ họp giữa năm | tiếp xúc cử tri | Trạm y tế, tổ 137            |
      | kiến nghị 138 | Hội đồng nhân dân tỉnh Sông Mây | Ông Đạt            | Tiếp xúc cử tri trước kỳ họp giữa năm | tiếp xúc cử tri | Chợ dân sinh, tổ 138         |
      | kiến nghị 139 | Hội đồng nhân dân tỉnh Sông Mây | Ông Đạt            | Tiếp xúc cử tri trước kỳ họp giữa năm | tiếp xúc cử tri | Xe buýt, tổ 139              |
      | kiến nghị 140 | Hội đồng nhân dân tỉnh Sông Mây | Ông Đạt            | Tiếp xúc cử tri trước kỳ họp giữa năm | tiếp xúc cử tri | Rác thải, tổ 140             |
      | kiến nghị 141 | Hội đồng nhân dân tỉnh Sông Mây | Ông Đạt            | Tiếp xúc cử tri trước kỳ họp giữa năm | tiếp xúc cử tri | Nước sạch, tổ 141            |
      | kiến nghị 142 | Hội đồng nhân dân tỉnh Sông Mây | Ông Đạt            | Tiếp xúc cử tri trước kỳ họp giữa năm | tiếp xúc cử tri | Kênh mương, tổ 142           |
      | kiến nghị 143 | Hội đồng nhân dân tỉnh Sông Mây | Ông Đạt            | Tiếp xúc cử tri trước kỳ họp giữa năm | tiếp xúc cử tri | Đất tái định cư, tổ 143      |
      | kiến nghị 144 | Hội đồng nhân dân tỉnh Sông Mây | Ông Đạt            | Tiếp xúc cử tri trước kỳ họp giữa năm | tiếp xúc cử tri | Sửa đường, tổ 144            |
      | kiến nghị 145 | Hội đồng nhân dân tỉnh Sông Mây | Ông Đạt            | Tiếp xúc cử tri trước kỳ họp giữa năm | tiếp xúc cử tri | Thêm đèn đường, tổ 145       |
      | kiến nghị 146 | Hội đồng nhân dân tỉnh Sông Mây | Ông Đạt            | Tiếp xúc cử tri trước kỳ họp giữa năm | tiếp xúc cử tri | Thoát nước, tổ 146           |
      | kiến nghị 147 | Hội đồng nhân dân tỉnh Sông Mây | Ông Đạt            | Tiếp xúc cử tri trước kỳ họp giữa năm | tiếp xúc cử tri | Trường mầm non, tổ 147       |
      | kiến nghị 148 | Hội đồng nhân dân tỉnh Sông Mây | Ông Đạt            | Tiếp xúc cử tri trước kỳ họp giữa năm | tiếp xúc cử tri | Trạm y tế, tổ 148            |
      | kiến nghị 149 | Hội đồng nhân dân tỉnh Sông Mây | Ông Đạt            | Tiếp xúc cử tri trước kỳ họp giữa năm | tiếp xúc cử tri | Chợ dân sinh, tổ 149         |
      | kiến nghị 150 | Hội đồng nhân dân tỉnh Sông Mây | Ông Đạt            | Tiếp xúc cử tri trước kỳ họp giữa năm | tiếp xúc cử tri | Xe buýt, tổ 150              |
      | kiến nghị 151 | Hội đồng nhân dân tỉnh Sông Mây | Ông Đạt            | Tiếp xúc cử tri trước kỳ họp giữa năm | tiếp xúc cử tri | Rác thải, tổ 151             |
      | kiến nghị 152 | Hội đồng nhân dân tỉnh Sông Mây | Ông Đạt            | Tiếp xúc cử tri trước kỳ họp giữa năm | tiếp xúc cử tri | Nước sạch, tổ 152            |
      | kiến nghị 153 | Hội đồng nhân dân tỉnh Sông Mây | Ông Đạt            | Tiếp xúc cử tri trước kỳ họp giữa năm | tiếp xúc cử tri | Kênh mương, tổ 153           |
      | kiến nghị 154 | Hội đồng nhân dân tỉnh Sông Mây | Ông Đạt            | Tiếp xúc cử tri trước kỳ họp giữa năm | tiếp xúc cử tri | Đất tái định cư, tổ 154      |
    Và ngày 03/03/2026 "Bà Thư" đã thực hiện "Tách nội dung" trên các hồ sơ:
      | hồ sơ       | Số kiến nghị tách ra |
      | kiến nghị 1 | 2                    |
      | kiến nghị 2 | 2                    |
      | kiến nghị 3 | 2                    |
      | kiến nghị 4 | 2                    |
      | kiến nghị 5 | 2                    |
      | kiến nghị 6 | 2                    |
      | kiến nghị 7 | 2                    |
    Và ngày 03/03/2026 "Bà Thư" đã thực hiện "Ghi từng kiến nghị tách" trên các hồ sơ:
      | hồ sơ       | Nội dung tách ra |
      | kiến nghị 1 | Sửa đường        |
      | kiến nghị 2 | Thêm đèn đường   |
      | kiến nghị 3 | Thoát nước       |
      | kiến nghị 4 | Trường mầm non   |
      | kiến nghị 5 | Trạm y tế        |
      | kiến nghị 6 | Chợ dân sinh     |
      | kiến nghị 7 | Xe buýt          |
    Và ngày 03/03/2026 "Bà Thư" đã thực hiện "Ghi từng kiến nghị tách" trên các hồ sơ:
      | hồ sơ       | Nội dung tách ra |
      | kiến nghị 1 | Thêm đèn đường   |
      | kiến nghị 2 | Thoát nước       |
      | kiến nghị 3 | Trường mầm non   |
      | kiến nghị 4 | Trạm y tế        |
      | kiến nghị 5 | Chợ dân sinh     |
      | kiến nghị 6 | Xe buýt          |
      | kiến nghị 7 | Rác thải         |
    Và ngày 03/03/2026 "Bà Thư" đã thực hiện "Hoàn tất việc tách" trên các hồ sơ:
      | hồ sơ       |
      | kiến nghị 1 |
      | kiến nghị 2 |
      | kiến nghị 3 |
      | kiến nghị 4 |
      | kiến nghị 5 |
      | kiến nghị 6 |
      | kiến nghị 7 |
    Và ngày 04/03/2026 "Bà Thư" đã thực hiện "Chuyển cấp có thẩm quyền" trên các hồ sơ:
      | hồ sơ        | Cấp có thẩm quyền | Văn bản    |
      | kiến nghị 25 | Bộ Xây dựng       | 20-CV/HĐND |
      | kiến nghị 26 | Bộ Xây dựng       | 20-CV/HĐND |
      | kiến nghị 27 | Bộ Xây dựng       | 20-CV/HĐND |
      | kiến nghị 28 | Bộ Xây dựng       | 20-CV/HĐND |
      | kiến nghị 29 | Bộ Xây dựng       | 20-CV/HĐND |
      | kiến nghị 30 | Bộ Xây dựng       | 20-CV/HĐND |
      | kiến nghị 31 | Bộ Xây dựng       | 20-CV/HĐND |
      | kiến nghị 32 | Bộ Xây dựng       | 20-CV/HĐND |
      | kiến nghị 33 | Bộ Xây dựng       | 20-CV/HĐND |
      | kiến nghị 34 | Bộ Xây dựng       | 20-CV/HĐND |
      | kiến nghị 35 | Bộ Xây dựng       | 20-CV/HĐND |
      | kiến nghị 36 | Bộ Xây dựng       | 20-CV/HĐND |
      | kiến nghị 37 | Bộ Xây dựng       | 20-CV/HĐND |
      | kiến nghị 38 | Bộ Xây dựng       | 20-CV/HĐND |
      | kiến nghị 39 | Bộ Xây dựng       | 20-CV/HĐND |
      | kiến nghị 40 | Bộ Xây dựng       | 20-CV/HĐND |
      | kiến nghị 41 | Bộ Xây dựng       | 20-CV/HĐND |
      | kiến nghị 42 | Bộ Xây dựng       | 20-CV/HĐND |
      | kiến nghị 43 | Bộ Xây dựng       | 20-CV/HĐND |
      | kiến nghị 44 | Bộ Xây dựng       | 20-CV/HĐND |
      | kiến nghị 45 | Bộ Xây dựng       | 20-CV/HĐND |
      | kiến nghị 46 | Bộ Xây dựng       | 20-CV/HĐND |
      | kiến nghị 47 | Bộ Xây dựng       | 20-CV/HĐND |
      | kiến nghị 48 | Bộ Xây dựng       | 20-CV/HĐND |
      | kiến nghị 49 | Bộ Xây dựng       | 20-CV/HĐND |
      | kiến nghị 50 | Bộ Xây dựng       | 20-CV/HĐND |
      | kiến nghị 51 | Bộ Xây dựng       | 20-CV/HĐND |
      | kiến nghị 52 | Bộ Xây dựng       | 20-CV/HĐND |
      | kiến nghị 53 | Bộ Xây dựng       | 20-CV/HĐND |
      | kiến nghị 54 | Bộ Xây dựng       | 20-CV/HĐND |
      | kiến nghị 55 | Bộ Xây dựng       | 20-CV/HĐND |
      | kiến nghị 56 | Bộ Xây dựng       | 20-CV/HĐND |
      | kiến nghị 57 | Bộ Xây dựng       | 20-CV/HĐND |
      | kiến nghị 58 | Bộ Xây dựng       | 20-CV/HĐND |
      | kiến nghị 59 | Bộ Xây dựng       | 20-CV/HĐND |
      | kiến nghị 60 | Bộ Xây dựng       | 20-CV/HĐND |
      | kiến nghị 61 | Bộ Xây dựng       | 20-CV/HĐND |
    Và ngày 05/03/2026 "Bà Thư" đã thực hiện "Chuyển cơ quan giải quyết" trên các hồ sơ:
      | hồ sơ        | Cơ quan giải quyết            | Văn bản    |
      | kiến nghị 8  | Ủy ban nhân dân tỉnh Sông Mây | 21-CV/HĐND |
      | kiến nghị 9  | Ủy ban nhân dân tỉnh Sông Mây | 21-CV/HĐND |
      | kiến nghị 10 | Ủy ban nhân dân tỉnh Sông Mây | 21-CV/HĐND |
      | kiến nghị 11 | Ủy ban nhân dân tỉnh Sông Mây | 21-CV/HĐND |
      | kiến nghị 12 | Ủy ban nhân dân tỉnh Sông Mây | 21-CV/HĐND |
      | kiến nghị 13 | Ủy ban nhân dân tỉnh Sông Mây | 21-CV/HĐND |
      | kiến nghị 14 | Ủy ban nhân dân tỉnh Sông Mây | 21-CV/HĐND |
      | kiến nghị 15 | Ủy ban nhân dân tỉnh Sông Mây | 21-CV/HĐND |
      | kiến nghị 16 | Ủy ban nhân dân tỉnh Sông Mây | 21-CV/HĐND |
      | kiến nghị 17 | Ủy ban nhân dân tỉnh Sông Mây | 21-CV/HĐND |
      | kiến nghị 18 | Ủy ban nhân dân tỉnh Sông Mây | 21-CV/HĐND |
      | kiến nghị 19 | Ủy ban nhân dân tỉnh Sông Mây | 21-CV/HĐND |
      | kiến nghị 20 | Ủy ban nhân dân tỉnh Sông Mây | 21-CV/HĐND |
      | kiến nghị 21 | Ủy ban nhân dân tỉnh Sông Mây | 21-CV/HĐND |
      | kiến nghị 22 | Ủy ban nhân dân tỉnh Sông Mây | 21-CV/HĐND |
      | kiến nghị 23 | Ủy ban nhân dân tỉnh Sông Mây | 21-CV/HĐND |
      | kiến nghị 24 | Ủy ban nhân dân tỉnh Sông Mây | 21-CV/HĐND |
    Và ngày 16/03/2026 "Ông Hải" đã thực hiện "Giải trình, cung cấp thông tin" trên các hồ sơ:
      | hồ sơ        | Lý do                 | Văn bản    |
      | kiến nghị 16 | Đã có trong quy hoạch | 30-CV/UBND |
      | kiến nghị 17 | Đã có trong quy hoạch | 30-CV/UBND |
      | kiến nghị 18 | Đã có trong quy hoạch | 30-CV/UBND |
      | kiến nghị 19 | Đã có trong quy hoạch | 30-CV/UBND |
      | kiến nghị 20 | Đã có trong quy hoạch | 30-CV/UBND |
      | kiến nghị 21 | Đã có trong quy hoạch | 30-CV/UBND |
      | kiến nghị 22 | Đã có trong quy hoạch | 30-CV/UBND |
      | kiến nghị 23 | Đã có trong quy hoạch | 30-CV/UBND |
      | kiến nghị 24 | Đã có trong quy hoạch | 30-CV/UBND |
    Và ngày 17/03/2026 "Ông Hải" đã thực hiện "Nhận giải quyết" trên các hồ sơ:
      | hồ sơ        | Lộ trình giải quyết |
      | kiến nghị 8  | Xong trong tháng 4  |
      | kiến nghị 9  | Xong trong tháng 4  |
      | kiến nghị 10 | Xong trong tháng 4  |
      | kiến nghị 11 | Xong trong tháng 4  |
      | kiến nghị 12 | Xong trong tháng 4  |
      | kiến nghị 13 | Xong trong tháng 4  |
      | kiến nghị 14 | Xong trong tháng 4  |
      | kiến nghị 15 | Xong trong tháng 4  |
    Và ngày 20/04/2026 "Ông Hải" đã thực hiện "Báo cáo đã giải quyết" trên các hồ sơ:
      | hồ sơ        | Báo cáo         | Văn bản    |
      | kiến nghị 8  | Báo cáo kết quả | 60-BC/UBND |
      | kiến nghị 9  | Báo cáo kết quả | 60-BC/UBND |
      | kiến nghị 10 | Báo cáo kết quả | 60-BC/UBND |
      | kiến nghị 11 | Báo cáo kết quả | 60-BC/UBND |
      | kiến nghị 12 | Báo cáo kết quả | 60-BC/UBND |
      | kiến nghị 13 | Báo cáo kết quả | 60-BC/UBND |
      | kiến nghị 14 | Báo cáo kết quả | 60-BC/UBND |
      | kiến nghị 15 | Báo cáo kết quả | 60-BC/UBND |
    Và ngày 24/04/2026 "Bà Thư" đã thực hiện "Xác nhận đã giải quyết" trên các hồ sơ:
      | hồ sơ        | Biên bản          |
      | kiến nghị 8  | Biên bản xác nhận |
      | kiến nghị 9  | Biên bản xác nhận |
      | kiến nghị 10 | Biên bản xác nhận |
      | kiến nghị 11 | Biên bản xác nhận |
      | kiến nghị 12 | Biên bản xác nhận |
      | kiến nghị 13 | Biên bản xác nhận |
      | kiến nghị 14 | Biên bản xác nhận |
      | kiến nghị 15 | Biên bản xác nhận |

  Quy tắc: Đơn vị đếm là nội dung sau khi tách, biết từ kiến nghị nào tách ra; các loại cộng lại bằng tổng

    @S17
    Tình huống: Bảy kiến nghị, mỗi kiến nghị tách làm hai
      Khi đến ngày 30/04/2026
      Thì số liệu "Kiến nghị cử tri đã tiếp nhận" là 154
      Và số liệu "Kiến nghị cử tri sau khi tách" là 161
      Và số liệu "Kiến nghị cử tri sau khi tách: đã giải quyết" là 8
      Và số liệu "Kiến nghị cử tri sau khi tách: đang giải quyết" là 107
      Và số liệu "Kiến nghị cử tri sau khi tách: đã giải trình, cung cấp thông tin" là 9
      Và số liệu "Kiến nghị cử tri sau khi tách: chuyển cấp có thẩm quyền" là 37
