# language: vi
Tính năng: Thời hạn tiến hành kiểm tra ở cấp tỉnh

  Bối cảnh:
    Biết hôm nay là ngày 02/03/2026
    Và "Ông Bình" là "Ủy ban Kiểm tra" của "Ủy ban Kiểm tra Thành ủy Sông Mây"
    Và "Bà Mai" là "Người đứng đầu" của "Ủy ban Kiểm tra Thành ủy Sông Mây"
    Và "Ông Thắng" là "Trưởng đoàn, tổ trưởng giám sát" của "Ủy ban Kiểm tra Thành ủy Sông Mây"
    Và "Bà Ngân" là "Thành viên đoàn, tổ giám sát" của "Ủy ban Kiểm tra Thành ủy Sông Mây"
    Và "Ông Phúc" là "Thành viên đoàn, tổ giám sát" của "Ủy ban Kiểm tra Thành ủy Sông Mây"
    Và "Bà Yến" là "Người đứng đầu" của "Đảng ủy phường Hoa Sữa"
    Và hồ sơ "cuộc kiểm tra phường Hoa Sữa" thuộc loại "Cuộc kiểm tra, giám sát" do "Ông Bình" mở ngày 02/03/2026 với:
      | Hình thức                                 | kiểm tra chuyên đề                 |
      | Cấp tiến hành                             | cấp tỉnh, thành phố                |
      | Cấp ủy, Ủy ban Kiểm tra tiến hành         | Ủy ban Kiểm tra Thành ủy Sông Mây  |
      | Tổ chức, người được kiểm tra              | Đảng ủy phường Hoa Sữa             |
      | Người đứng đầu được kiểm tra cùng tổ chức | Bà Yến                             |
      | Nội dung kiểm tra, giám sát               | Thu, chi ngân sách năm 2025        |
      | Có trong chương trình năm                 | không                              |
      | Căn cứ mở cuộc ngoài chương trình         | Yêu cầu của Ban Thường vụ Thành ủy |
    Và ngày 03/03/2026 "Ông Bình" đã thực hiện "Quyết định" trên "cuộc kiểm tra phường Hoa Sữa" với:
      | Trưởng đoàn              | Ông Thắng                    |
      | Thành viên đoàn kiểm tra | Ông Thắng; Bà Ngân; Ông Phúc |
      | Văn bản                  | 11-QĐ/UBKTTU                 |
    Và ngày 04/03/2026 "Ông Thắng" đã thực hiện "Xây dựng đề cương, phân công" trên "cuộc kiểm tra phường Hoa Sữa" với:
      | Đề cương gợi ý báo cáo tự kiểm tra  | Đề cương gồm 5 mục                |
      | Phân công nhiệm vụ trong đoàn       | Bà Ngân: sổ thu; Ông Phúc: sổ chi |
      | Mốc thời gian kiểm tra từ ngày      | 01/01/2024                        |
      | Mốc thời gian kiểm tra đến hết ngày | 31/12/2025                        |
      | Tiến hành từ ngày                   | 09/03/2026                        |
      | Tiến hành đến hết ngày              | 27/03/2026                        |
    Và ngày 09/03/2026 "Ông Thắng" đã thực hiện "Triển khai" trên "cuộc kiểm tra phường Hoa Sữa" với:
      | Thông báo | Thông báo số 15 gửi Đảng ủy phường |
      | Biên bản  | Biên bản triển khai 09/03          |

  Quy tắc: Cấp tỉnh có bốn mươi lăm ngày kể từ khi triển khai, gia hạn một lần không quá một phần ba

    @S40
    Tình huống: Thời hạn bốn mươi lăm ngày
      Khi đến ngày 10/03/2026
      Thì hạn "Tiến hành kiểm tra ở cấp tỉnh, thành phố" của "cuộc kiểm tra phường Hoa Sữa" là ngày 23/04/2026
      Và giải thích hạn "Tiến hành kiểm tra ở cấp tỉnh, thành phố" của "cuộc kiểm tra phường Hoa Sữa" có nhắc "331-QĐ/TW"

    @S40
    Tình huống: Gia hạn mười lăm ngày
      Biết ngày 13/03/2026 "Bà Ngân" đã thực hiện "Thẩm tra, xác minh" trên "cuộc kiểm tra phường Hoa Sữa" với:
        | Biên bản | Biên bản làm việc |
      Và hôm nay là ngày 15/04/2026
      Khi "Ông Bình" thực hiện "Gia hạn" trên "cuộc kiểm tra phường Hoa Sữa" với:
        | Lý do   | Phải xác minh ở nhiều nơi |
        | Văn bản | 18-QĐ/UBKT                |
      Thì hạn "Tiến hành kiểm tra ở cấp tỉnh, thành phố" của "cuộc kiểm tra phường Hoa Sữa" là ngày 08/05/2026

    @S40
    Tình huống: Gia hạn lần thứ hai
      Biết ngày 12/03/2026 "Bà Yến" đã thực hiện "Gửi báo cáo tự kiểm tra" trên "cuộc kiểm tra phường Hoa Sữa" với:
        | Báo cáo tự kiểm tra, tự giám sát | Báo cáo số 03 của Đảng ủy phường |
      Và ngày 15/04/2026 "Ông Bình" đã thực hiện "Gia hạn" trên "cuộc kiểm tra phường Hoa Sữa" với:
        | Lý do   | Phải xác minh ở nhiều nơi |
        | Văn bản | 18-QĐ/UBKT                |
      Khi "Ông Bình" thử "Gia hạn" trên "cuộc kiểm tra phường Hoa Sữa" với:
        | Lý do   | Phải xác minh ở nhiều nơi |
        | Văn bản | 18-QĐ/UBKT                |
      Thì bị từ chối vì "chỉ được gia hạn 1 lần"
      Và hạn "Tiến hành kiểm tra ở cấp tỉnh, thành phố" của "cuộc kiểm tra phường Hoa Sữa" là ngày 08/05/2026

    Tình huống: Gia hạn khi đã quá hạn
      Biết hôm nay là ngày 24/04/2026
      Khi "Ông Bình" thử "Gia hạn" trên "cuộc kiểm tra phường Hoa Sữa" với:
        | Lý do   | Phải xác minh ở nhiều nơi |
        | Văn bản | 18-QĐ/UBKT                |
      Thì bị từ chối vì "không gia hạn được"
      Và hồ sơ "cuộc kiểm tra phường Hoa Sữa" quá hạn "Tiến hành kiểm tra ở cấp tỉnh, thành phố"

    Tình huống: Gia hạn khi mới triển khai
      Khi "Ông Bình" thực hiện "Gia hạn" trên "cuộc kiểm tra phường Hoa Sữa" với:
        | Lý do   | Phải xác minh ở nhiều nơi |
        | Văn bản | 18-QĐ/UBKT                |
      Thì hạn "Tiến hành kiểm tra ở cấp tỉnh, thành phố" của "cuộc kiểm tra phường Hoa Sữa" là ngày 08/05/2026

    Tình huống: Báo cáo đúng ngày cuối
      Biết ngày 13/03/2026 "Bà Ngân" đã thực hiện "Thẩm tra, xác minh" trên "cuộc kiểm tra phường Hoa Sữa" với:
        | Biên bản | Biên bản làm việc |
      Và ngày 18/03/2026 "Ông Thắng" đã thực hiện "Tổ chức hội nghị" trên "cuộc kiểm tra phường Hoa Sữa" với:
        | Biên bản                                   | Biên bản hội nghị                     |
        | Ý kiến của đối tượng kiểm tra tại hội nghị | Đảng ủy phường thống nhất với dự thảo |
      Và hôm nay là ngày 23/04/2026
      Khi "Ông Thắng" thực hiện "Hoàn chỉnh báo cáo" trên "cuộc kiểm tra phường Hoa Sữa" với:
        | Báo cáo | Báo cáo kết quả số 20 |
      Thì hồ sơ "cuộc kiểm tra phường Hoa Sữa" không quá hạn "Tiến hành kiểm tra ở cấp tỉnh, thành phố"

    Tình huống: Người được kiểm tra tự gia hạn
      Biết "Bà Yến" là "Ủy ban Kiểm tra" của "Ủy ban Kiểm tra Thành ủy Sông Mây"
      Khi "Bà Yến" thử "Gia hạn" trên "cuộc kiểm tra phường Hoa Sữa" với:
        | Lý do   | Phải xác minh ở nhiều nơi |
        | Văn bản | 18-QĐ/UBKT                |
      Thì bị từ chối vì "không được tự quyết định việc của chính mình"
