# language: vi
Tính năng: Tạm dừng cuộc kiểm tra

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

  Quy tắc: Khi tạm dừng thì thời hạn dừng, khi tiếp tục thì tính những ngày còn lại

    Tình huống: Tạm dừng khi mới triển khai
      Khi "Ông Bình" thực hiện "Tạm dừng" trên "cuộc kiểm tra phường Hoa Sữa" với:
        | Lý do   | Phải xác minh ở nhiều nơi |
        | Văn bản | 18-QĐ/UBKT                |
      Thì hồ sơ "cuộc kiểm tra phường Hoa Sữa" ở trạng thái "Tạm dừng"
      Và hạn "Tiến hành kiểm tra ở cấp tỉnh, thành phố" của "cuộc kiểm tra phường Hoa Sữa" đang tạm dừng

    Tình huống: Tiếp tục sau mười ngày
      Biết ngày 19/03/2026 "Ông Bình" đã thực hiện "Tạm dừng" trên "cuộc kiểm tra phường Hoa Sữa" với:
        | Lý do   | Phải xác minh ở nhiều nơi |
        | Văn bản | 18-QĐ/UBKT                |
      Và hôm nay là ngày 30/03/2026
      Khi "Ông Bình" thực hiện "Tiếp tục" trên "cuộc kiểm tra phường Hoa Sữa" với:
        | Văn bản | 20-QĐ/UBKT |
      Thì hạn "Tiến hành kiểm tra ở cấp tỉnh, thành phố" của "cuộc kiểm tra phường Hoa Sữa" là ngày 04/05/2026

  Quy tắc: Tiếp tục thì trở lại việc đang làm khi tạm dừng

    Tình huống: Tạm dừng khi đã nhận báo cáo tự kiểm tra
      Biết ngày 12/03/2026 "Bà Yến" đã thực hiện "Gửi báo cáo tự kiểm tra" trên "cuộc kiểm tra phường Hoa Sữa" với:
        | Báo cáo tự kiểm tra, tự giám sát | Báo cáo số 03 của Đảng ủy phường |
      Và ngày 13/03/2026 "Ông Bình" đã thực hiện "Tạm dừng" trên "cuộc kiểm tra phường Hoa Sữa" với:
        | Lý do   | Phải xác minh ở nhiều nơi |
        | Văn bản | 18-QĐ/UBKT                |
      Và hôm nay là ngày 16/03/2026
      Khi "Ông Bình" thực hiện "Tiếp tục" trên "cuộc kiểm tra phường Hoa Sữa" với:
        | Văn bản | 20-QĐ/UBKT |
      Thì hồ sơ "cuộc kiểm tra phường Hoa Sữa" ở trạng thái "Đã nhận báo cáo tự kiểm tra"

    Tình huống: Tạm dừng khi đang thẩm tra
      Biết ngày 12/03/2026 "Bà Yến" đã thực hiện "Gửi báo cáo tự kiểm tra" trên "cuộc kiểm tra phường Hoa Sữa" với:
        | Báo cáo tự kiểm tra, tự giám sát | Báo cáo số 03 của Đảng ủy phường |
      Và ngày 13/03/2026 "Bà Ngân" đã thực hiện "Thẩm tra, xác minh" trên "cuộc kiểm tra phường Hoa Sữa" với:
        | Biên bản | Biên bản làm việc |
      Và ngày 16/03/2026 "Ông Bình" đã thực hiện "Tạm dừng" trên "cuộc kiểm tra phường Hoa Sữa" với:
        | Lý do   | Phải xác minh ở nhiều nơi |
        | Văn bản | 18-QĐ/UBKT                |
      Và hôm nay là ngày 18/03/2026
      Khi "Ông Bình" thực hiện "Tiếp tục" trên "cuộc kiểm tra phường Hoa Sữa" với:
        | Văn bản | 20-QĐ/UBKT |
      Thì hồ sơ "cuộc kiểm tra phường Hoa Sữa" ở trạng thái "Thẩm tra, xác minh"

  Quy tắc: Người được kiểm tra không tự tạm dừng và không tự cho tiếp tục

    Tình huống: Tự tạm dừng
      Biết "Bà Yến" là "Ủy ban Kiểm tra" của "Ủy ban Kiểm tra Thành ủy Sông Mây"
      Khi "Bà Yến" thử "Tạm dừng" trên "cuộc kiểm tra phường Hoa Sữa" với:
        | Lý do   | Phải xác minh ở nhiều nơi |
        | Văn bản | 18-QĐ/UBKT                |
      Thì bị từ chối vì "không được tự quyết định việc của chính mình"

    Tình huống: Tự cho tiếp tục
      Biết "Bà Yến" là "Ủy ban Kiểm tra" của "Ủy ban Kiểm tra Thành ủy Sông Mây"
      Và ngày 13/03/2026 "Ông Bình" đã thực hiện "Tạm dừng" trên "cuộc kiểm tra phường Hoa Sữa" với:
        | Lý do   | Phải xác minh ở nhiều nơi |
        | Văn bản | 18-QĐ/UBKT                |
      Khi "Bà Yến" thử "Tiếp tục" trên "cuộc kiểm tra phường Hoa Sữa" với:
        | Văn bản | 20-QĐ/UBKT |
      Thì bị từ chối vì "không được tự quyết định việc của chính mình"
