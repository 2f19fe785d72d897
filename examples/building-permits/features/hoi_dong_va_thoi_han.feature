# language: vi
Tính năng: Công trình qua Hội đồng thẩm định, thời hạn theo luật từng thời kỳ

  Bối cảnh:
    Biết hôm nay là ngày 01/12/2020
    Và "Bà Mai" là "Công dân" của "Tổ dân phố số 5"
    Và "Bà Hoa" là "Cán bộ Bộ phận Một cửa" của "Ủy ban nhân dân quận Hoa Ban"
    Và "Bà Vân" là "Cán bộ thẩm định" của "Ủy ban nhân dân quận Hoa Ban"
    Và "Bà Quyên" là "Người có thẩm quyền ký giấy phép" của "Ủy ban nhân dân quận Hoa Ban"
    Và "Bà Nga" là "Thư ký Hội đồng thẩm định" của "Ủy ban nhân dân quận Hoa Ban"
    Và "Ông Lực" là "Cán bộ kiểm tra thực địa" của "Ủy ban nhân dân quận Hoa Ban"
    Và "Ông Phong" là "Cán bộ kiểm tra thực địa" của "Ủy ban nhân dân quận Hoa Ban"

  Quy tắc: Thời hạn giải quyết theo luật có hiệu lực khi hồ sơ hợp lệ

    Khung tình huống: Hồ sơ hợp lệ trước và sau khi luật sửa đổi có hiệu lực
      Biết hôm nay là ngày <ngày>
      Và hồ sơ "xưởng bà Mai" thuộc loại "Cấp giấy phép xây dựng" do "Bà Hoa" mở với:
        | Chủ đầu tư                     | Bà Mai                       |
        | Cơ quan cấp giấy phép xây dựng | Ủy ban nhân dân quận Hoa Ban |
        | Loại công trình                | công trình khác              |
        | Thửa đất                       | Thửa 40, tờ bản đồ 2         |
        | Bản vẽ thiết kế xây dựng       | Bản vẽ xưởng                 |
        | Giấy tờ về quyền sử dụng đất   | Giấy chứng nhận thửa 40      |
      Khi "Bà Hoa" thực hiện "Xác nhận hồ sơ hợp lệ" trên "xưởng bà Mai" với:
        | Giấy biên nhận | Biên nhận số 02 |
      Thì hạn "Giải quyết hồ sơ công trình" của "xưởng bà Mai" là ngày <hạn>
      Và giải thích hạn "Giải quyết hồ sơ công trình" của "xưởng bà Mai" có nhắc "<luật>"

      Dữ liệu:
        | ngày       | hạn        | luật                              |
        | 01/12/2020 | 31/12/2020 | Luật Xây dựng số 50/2014/QH13     |
        | 04/01/2021 | 25/01/2021 | sửa đổi theo Luật số 62/2020/QH14 |

  Quy tắc: Công trình trong khu vực bảo tồn chỉ được cấp phép khi quá nửa thành viên Hội đồng tán thành

    Bối cảnh:
      Biết hồ sơ "đình làng" thuộc loại "Cấp giấy phép xây dựng" do "Bà Hoa" mở với:
        | Chủ đầu tư                     | Bà Mai                           |
        | Cơ quan cấp giấy phép xây dựng | Ủy ban nhân dân quận Hoa Ban     |
        | Loại công trình                | công trình trong khu vực bảo tồn |
        | Thửa đất                       | Thửa 1, tờ bản đồ 1              |
        | Bản vẽ thiết kế xây dựng       | Bản vẽ tu bổ đình                |
        | Giấy tờ về quyền sử dụng đất   | Giấy chứng nhận thửa 1           |
      Và "Bà Hoa" đã thực hiện "Xác nhận hồ sơ hợp lệ" trên "đình làng" với:
        | Giấy biên nhận | Biên nhận số 03 |
      Và "Bà Vân" đã thực hiện "Yêu cầu kiểm tra thực địa" trên "đình làng"
      Và "kiểm tra đình" là hồ sơ "Kiểm tra thực địa" phát sinh từ "đình làng"
      Và "Ông Lực" đã thực hiện "Xếp lịch kiểm tra" trên "kiểm tra đình" với:
        | Ngày kiểm tra | 03/12/2020 |
      Và ngày 03/12/2020 "Ông Lực" đã thực hiện "Kết luận kiểm tra" trên "kiểm tra đình" với:
        | Biên bản       | Biên bản kiểm tra đình |
        | Ảnh chụp       | Ảnh đình, 03/12        |
        | Đúng với hồ sơ | có                     |
        | Chữ ký         | Ông Lực, Ông Phong     |

    Tình huống: Trình xong thì hồ sơ tự chuyển Hội đồng
      Khi "Bà Vân" thực hiện "Trình cấp giấy phép" trên "đình làng" với:
        | Báo cáo thẩm định | Báo cáo số 05 |
      Thì hồ sơ "đình làng" ở trạng thái "Chờ Hội đồng thẩm định"
      Và nhật ký của "đình làng" có "Chuyển Hội đồng thẩm định"

    Tình huống: Số tán thành chưa quá nửa
      Biết "Bà Vân" đã thực hiện "Trình cấp giấy phép" trên "đình làng" với:
        | Báo cáo thẩm định | Báo cáo số 05 |
      Khi "Bà Nga" thay mặt "Hội đồng thẩm định" thử "Hội đồng biểu quyết" trên "đình làng" với:
        | Biên bản   | Biên bản họp Hội đồng               |
        | Biểu quyết | 8 thành viên, 7 có mặt, 4 tán thành |
      Thì bị từ chối vì "4"
      Và hồ sơ "đình làng" ở trạng thái "Chờ Hội đồng thẩm định"

    Tình huống: Hội đồng tán thành
      Biết "Bà Vân" đã thực hiện "Trình cấp giấy phép" trên "đình làng" với:
        | Báo cáo thẩm định | Báo cáo số 05 |
      Khi "Bà Nga" thay mặt "Hội đồng thẩm định" thực hiện "Hội đồng biểu quyết" trên "đình làng" với:
        | Biên bản   | Biên bản họp Hội đồng               |
        | Biểu quyết | 8 thành viên, 7 có mặt, 5 tán thành |
      Thì hồ sơ "đình làng" ở trạng thái "Hội đồng đã tán thành"
