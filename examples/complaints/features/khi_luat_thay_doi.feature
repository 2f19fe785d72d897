# language: vi
Tính năng: Khiếu nại nhận trước ngày 01/7/2026, khi Nghị định 155/2026/NĐ-CP có hiệu lực

  Bối cảnh:
    Biết hôm nay là ngày 25/6/2026
    Và "Bà Thu" là "Cán bộ tiếp nhận đơn" của "Ủy ban nhân dân xã Hoa Ban"
    Và "Ông Sơn" là "Người giải quyết khiếu nại" của "Ủy ban nhân dân xã Hoa Ban"
    Và hồ sơ "đơn bà Mận" thuộc loại "Giải quyết khiếu nại lần đầu" do "Bà Thu" mở với:
      | Cơ quan giải quyết | Ủy ban nhân dân xã Hoa Ban |
      | Người khiếu nại    | Bà Mận                     |

  Quy tắc: Giai đoạn đang chạy giữ văn bản của mình, giai đoạn sau theo văn bản đang có hiệu lực

    Tình huống: Thời hạn thụ lý đã tính từ trước thì giữ theo Luật Khiếu nại
      Khi đến ngày 02/7/2026
      Thì hạn "Thụ lý khiếu nại" của "đơn bà Mận" là ngày 06/7/2026
      Và ngày 02/7/2026 "Thụ lý khiếu nại" của "đơn bà Mận" theo "Điều 27 Luật Khiếu nại 02/2011/QH13"
      Và ngày 02/7/2026 "Tiếp nhận đơn" của "đơn bà Mận" theo "Nghị định 124/2020/NĐ-CP ngày 19/10/2020"

    Tình huống: Thụ lý sau ngày 01/7/2026 thì giai đoạn giải quyết theo Nghị định mới
      Biết ngày 02/7/2026 "Ông Sơn" đã thực hiện "Thụ lý" trên "đơn bà Mận"
      Và ngày 06/7/2026 "Ông Sơn" đã thực hiện "Tạm đình chỉ" trên "đơn bà Mận" với:
        | Lý do | Chờ kết quả giám định |
      Khi đến ngày 07/7/2026
      Thì hạn "Gửi quyết định tạm đình chỉ" của "đơn bà Mận" là ngày 09/7/2026
      Và ngày 07/7/2026 "Giải quyết" của "đơn bà Mận" theo "Nghị định 155/2026/NĐ-CP"
      Và nhật ký của "đơn bà Mận" có "bắt đầu giai đoạn “Giải quyết”"

  Quy tắc: Khiếu nại đã thụ lý trước ngày 01/7/2026 thì rút đơn, tạm đình chỉ theo Nghị định mới, thụ lý theo văn bản cũ

    Bối cảnh:
      Biết ngày 29/6/2026 "Ông Sơn" đã thực hiện "Thụ lý" trên "đơn bà Mận"

    Tình huống: Rút đơn sau ngày 01/7/2026
      Biết ngày 08/7/2026 "Bà Thu" đã thực hiện "Rút khiếu nại" trên "đơn bà Mận" với:
        | Văn bản | 12-ĐRKN |
      Khi đến ngày 09/7/2026
      Thì hạn "Ra quyết định đình chỉ sau khi rút đơn" của "đơn bà Mận" là ngày 15/7/2026
      Và ngày 07/7/2026 "Rút khiếu nại" của "đơn bà Mận" theo "Điều 22 Nghị định 155/2026/NĐ-CP"
      Và ngày 09/7/2026 "Ra quyết định đình chỉ sau khi rút đơn" của "đơn bà Mận" theo "việc đang giải quyết theo văn bản mới"
      Và ngày 09/7/2026 "Giải quyết" của "đơn bà Mận" theo "Nghị định 124/2020/NĐ-CP"

    @S27
    Tình huống: Tạm đình chỉ sau ngày 01/7/2026, thời hạn giải quyết vẫn như khi thụ lý
      Biết ngày 06/7/2026 "Ông Sơn" đã thực hiện "Tạm đình chỉ" trên "đơn bà Mận" với:
        | Lý do | Chờ kết quả giám định |
      Khi đến ngày 07/7/2026
      Thì hạn "Gửi quyết định tạm đình chỉ" của "đơn bà Mận" là ngày 09/7/2026
      Và hạn "Giải quyết khiếu nại lần đầu" của "đơn bà Mận" đang tạm dừng
      Và ngày 07/7/2026 "Giải quyết khiếu nại lần đầu" của "đơn bà Mận" theo "Điều 28 Luật Khiếu nại 02/2011/QH13"

  Quy tắc: Rút đơn trước ngày 01/7/2026 thì theo văn bản cũ

    Tình huống: Rút đơn ngày 30/6/2026
      Biết ngày 30/6/2026 "Bà Thu" đã thực hiện "Rút khiếu nại" trên "đơn bà Mận" với:
        | Văn bản | 10-ĐRKN |
      Khi đến ngày 02/7/2026
      Thì hạn "Ra quyết định đình chỉ sau khi rút đơn" của "đơn bà Mận" là ngày 10/7/2026

  Quy tắc: Việc đang giải quyết theo Quy chế cũ, riêng thời hạn bổ sung tài liệu thì chọn quy định có lợi hơn cho người khiếu nại

    Bối cảnh:
      Biết ngày 29/6/2026 "Ông Sơn" đã thực hiện "Thụ lý" trên "đơn bà Mận"

    Khung tình huống: Năm ngày làm việc hay mười ngày
      Biết ngày <ngày> "Bà Thu" đã thực hiện "Yêu cầu bổ sung tài liệu" trên "đơn bà Mận" với:
        | Lý do | Thiếu bản vẽ |
      Khi đến ngày 27/8/2026
      Thì hạn "Bổ sung tài liệu" của "đơn bà Mận" là ngày <hạn>
      Và ngày <ngày> "Bổ sung tài liệu" của "đơn bà Mận" theo "<văn bản>"

      Dữ liệu:
        | ngày       | hạn        | văn bản                            |
        | 30/6/2026  | 07/7/2026  | Điều 6 Quy chế tiếp dân năm 2024   |
        | 06/7/2026  | 16/7/2026  | Điều 7 Quy chế tiếp dân năm 2026   |
        | 27/8/2026  | 08/9/2026  | Điều 6 Quy chế tiếp dân năm 2024   |
