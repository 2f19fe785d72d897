# language: vi
Tính năng: Thời hạn giải quyết khiếu nại

  Bối cảnh:
    Biết hôm nay là ngày 03/07/2026
    Và "Bà Nga" là "Người tiếp công dân" của "Ủy ban nhân dân phường Hoa Sữa"
    Và "Ông Quý" là "Người đứng đầu" của "Ủy ban nhân dân phường Hoa Sữa"
    Và "Ông Kiên" là "Cơ quan, đơn vị giải quyết" của "Ủy ban nhân dân phường Hoa Sữa"
    Và hồ sơ "đơn số 5" thuộc loại "Giải quyết khiếu nại" do "Bà Nga" mở với:
      | Đơn vị giải quyết         | Ủy ban nhân dân phường Hoa Sữa |
      | Ngày đối thoại            | 07/08/2026                     |
      | Báo cáo kết quả trước ngày | 15/09/2026                     |

  Quy tắc: Thụ lý và giải quyết là hai thời hạn, mỗi thời hạn có người chịu trách nhiệm riêng

    Tình huống: Chưa ai thụ lý
      Khi đến ngày 15/07/2026
      Thì hạn "Thụ lý khiếu nại" của "đơn số 5" là ngày 14/07/2026
      Và hồ sơ "đơn số 5" quá hạn "Thụ lý khiếu nại"
      Và nhật ký của "đơn số 5" có "Người đứng đầu (Ủy ban nhân dân phường Hoa Sữa)"

    Tình huống: Đã thụ lý, chưa giải quyết
      Biết ngày 06/07/2026 "Ông Quý" đã thực hiện "Thụ lý" trên "đơn số 5"
      Khi đến ngày 15/07/2026
      Thì hồ sơ "đơn số 5" không quá hạn "Thụ lý khiếu nại"
      Và hạn "Giải quyết khiếu nại" của "đơn số 5" là ngày 05/08/2026
      Và nhật ký của "đơn số 5" có "ngày 05/8/2026 (Cơ quan, đơn vị giải quyết (Ủy ban nhân dân phường Hoa Sữa))"

  Quy tắc: Tạm đình chỉ thì dừng thời hạn; khi tiếp tục giải quyết thì tính tiếp số ngày còn lại

    Tình huống: Đã dùng 14 ngày, còn lại 16 ngày
      Biết ngày 06/07/2026 "Ông Quý" đã thực hiện "Thụ lý" trên "đơn số 5"
      Và ngày 20/07/2026 "Ông Quý" đã thực hiện "Tạm đình chỉ" trên "đơn số 5" với:
        | Lý do | Người khiếu nại điều trị tại bệnh viện |
      Và hôm nay là ngày 10/08/2026
      Khi "Ông Quý" thực hiện "Tiếp tục giải quyết" trên "đơn số 5" với:
        | Lý do | Người khiếu nại đã ra viện |
      Thì hạn "Giải quyết khiếu nại" của "đơn số 5" là ngày 26/08/2026
      Và giải thích hạn "Giải quyết khiếu nại" của "đơn số 5" có nhắc "tạm dừng, còn 16 ngày"

    Tình huống: Đang tạm đình chỉ thì không quá hạn và không nhắc ai
      Biết ngày 06/07/2026 "Ông Quý" đã thực hiện "Thụ lý" trên "đơn số 5"
      Và ngày 20/07/2026 "Ông Quý" đã thực hiện "Tạm đình chỉ" trên "đơn số 5" với:
        | Lý do | Người khiếu nại điều trị tại bệnh viện |
      Khi đến ngày 30/09/2026
      Thì hạn "Giải quyết khiếu nại" của "đơn số 5" đang tạm dừng
      Và hồ sơ "đơn số 5" không quá hạn "Giải quyết khiếu nại"

    Tình huống: Không tạm đình chỉ thì không có gì để tiếp tục
      Biết ngày 06/07/2026 "Ông Quý" đã thực hiện "Thụ lý" trên "đơn số 5"
      Khi "Ông Quý" thử "Tiếp tục giải quyết" trên "đơn số 5" với:
        | Lý do | Nhầm |
      Thì bị từ chối vì "khi hồ sơ ở trạng thái “Đã thụ lý”"

  Quy tắc: Gia hạn một lần, khi còn trong hạn, tổng thời hạn không quá 45 ngày

    Tình huống: Gia hạn vào ngày cuối
      Biết ngày 06/07/2026 "Ông Quý" đã thực hiện "Thụ lý" trên "đơn số 5"
      Và hôm nay là ngày 05/08/2026
      Khi "Ông Quý" thực hiện "Gia hạn" trên "đơn số 5" với:
        | Lý do | Vụ việc phức tạp |
      Thì hạn "Giải quyết khiếu nại" của "đơn số 5" là ngày 20/08/2026

    Tình huống: Gia hạn sau ngày cuối
      Biết ngày 06/07/2026 "Ông Quý" đã thực hiện "Thụ lý" trên "đơn số 5"
      Và hôm nay là ngày 06/08/2026
      Khi "Ông Quý" thử "Gia hạn" trên "đơn số 5" với:
        | Lý do | Vụ việc phức tạp |
      Thì bị từ chối vì "không gia hạn được"

  Quy tắc: Quá hạn chỉ sinh ra đề xuất; ai được báo, từ ngày nào, đều ghi rõ trong giải trình

    Tình huống: Ba bậc đề xuất
      Khi đến ngày 06/07/2026
      Và "Ông Quý" thực hiện "Thụ lý" trên "đơn số 5"
      Thì giải thích hạn "Giải quyết khiếu nại" của "đơn số 5" có nhắc "từ ngày 31/7/2026 (trước hạn 3 ngày làm việc): đề xuất “Nhắc đơn vị giải quyết”, báo bên chịu trách nhiệm"
      Và giải thích hạn "Giải quyết khiếu nại" của "đơn số 5" có nhắc "từ ngày 06/8/2026 (quá hạn 1 ngày): đề xuất “Báo cáo người đứng đầu”, báo Người đứng đầu; căn cứ Điều 9 Quy chế mẫu năm 2026"

  Quy tắc: Báo trước ít nhất 15 ngày; ngày nên gửi lùi về ngày làm việc liền trước

    Tình huống: Ngày được đề xuất rơi vào ngày làm việc
      Thì hồ sơ "đơn số 5" có "Ngày nên gửi thông báo" là "23/07/2026"

    Tình huống: Gửi khi chỉ còn 14 ngày
      Biết ngày 06/07/2026 "Ông Quý" đã thực hiện "Thụ lý" trên "đơn số 5"
      Và hôm nay là ngày 24/07/2026
      Khi "Ông Kiên" thử "Thông báo đối thoại" trên "đơn số 5"
      Thì bị từ chối vì "không quá ngày cuối còn kịp thông báo đối thoại, tính lùi từ ngày đối thoại"

    Tình huống: Gửi khi còn đủ 15 ngày
      Biết ngày 06/07/2026 "Ông Quý" đã thực hiện "Thụ lý" trên "đơn số 5"
      Và hôm nay là ngày 23/07/2026
      Khi "Ông Kiên" thực hiện "Thông báo đối thoại" trên "đơn số 5"
      Thì hồ sơ "đơn số 5" ở trạng thái "Đã thông báo đối thoại"

  Quy tắc: "Trước ngày" không gồm chính ngày đó

    @S37
    Tình huống: Báo cáo đúng ngày 15/9 là muộn
      Biết ngày 06/07/2026 "Ông Quý" đã thực hiện "Thụ lý" trên "đơn số 5"
      Khi đến ngày 15/09/2026
      Thì hạn "Báo cáo kết quả trước ngày" của "đơn số 5" là ngày 14/09/2026
      Và hồ sơ "đơn số 5" quá hạn "Báo cáo kết quả trước ngày"
