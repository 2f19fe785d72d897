# language: vi
Tính năng: Triển khai chỉ thị của cấp trên qua ba khâu

  Bối cảnh:
    Biết hôm nay là ngày 05/01/2026
    Và "Bà Thúy" là "Văn phòng cấp ủy" của "Thành ủy Sông Mây"
    Và "Ông Phúc" là "Cơ quan, đơn vị giải quyết" của "Ban Tuyên giáo và Dân vận Thành ủy Sông Mây"
    Và "Ông Thái" là "Ủy ban Kiểm tra" của "Thành ủy Sông Mây"
    Và "Bà Hương" là "Người đứng đầu" của "Đảng ủy Sở Y tế Sông Mây"
    Và hồ sơ "chỉ thị về nêu gương" thuộc loại "Triển khai chỉ thị, kết luận của cấp trên" do "Bà Thúy" mở ngày 05/01/2026 với:
      | Cấp ủy triển khai             | Thành ủy Sông Mây              |
      | Loại văn bản của cấp trên     | chỉ thị                        |
      | Số, ngày văn bản của cấp trên | Chỉ thị số 9 ngày 02/01/2026   |
      | Trích yếu                     | Nâng cao trách nhiệm nêu gương |
      | Hạn sơ kết                    | 30/06/2026                     |
      | Hạn tổng kết                  | 15/12/2026                     |
    Và ngày 06/01/2026 "Bà Thúy" thay mặt "Cấp ủy" đã thực hiện "Giao cơ quan tham mưu" trên "chỉ thị về nêu gương" với:
      | Cơ quan tham mưu | Ban Tuyên giáo và Dân vận Thành ủy Sông Mây |
    Và ngày 12/01/2026 "Ông Phúc" đã thực hiện "Trình dự thảo" trên "chỉ thị về nêu gương" với:
      | Báo cáo | Tờ trình dự thảo kế hoạch |

  Quy tắc: Khâu ban hành văn bản có thời hạn do địa phương đặt; dự thảo chưa đạt thì trả lại

    Tình huống: Hạn ban hành
      Khi đến ngày 13/01/2026
      Thì hạn "Ban hành văn bản triển khai" của "chỉ thị về nêu gương" là ngày 04/02/2026

    Tình huống: Quá hạn ban hành
      Khi đến ngày 05/02/2026
      Thì hồ sơ "chỉ thị về nêu gương" quá hạn "Ban hành văn bản triển khai"

    Tình huống: Trả lại dự thảo
      Khi "Bà Thúy" thay mặt "Cấp ủy" thực hiện "Trả lại dự thảo" trên "chỉ thị về nêu gương" với:
        | Lý do | Chưa nêu việc của người đứng đầu |
      Thì hồ sơ "chỉ thị về nêu gương" ở trạng thái "Đang dự thảo kế hoạch, hướng dẫn"

    Tình huống: Ban hành kịp thời hạn
      Biết hôm nay là ngày 04/02/2026
      Khi "Bà Thúy" thay mặt "Cấp ủy" thực hiện "Ban hành kế hoạch, hướng dẫn" trên "chỉ thị về nêu gương" với:
        | Văn bản | 8-KH/TU |
      Thì hạn "Ban hành văn bản triển khai" của "chỉ thị về nêu gương" đã được thực hiện đúng hạn

  Quy tắc: Khâu tổ chức thực hiện bắt đầu khi đã giao ít nhất một đơn vị

    Bối cảnh:
      Biết ngày 15/01/2026 "Bà Thúy" thay mặt "Cấp ủy" đã thực hiện "Ban hành kế hoạch, hướng dẫn" trên "chỉ thị về nêu gương" với:
        | Văn bản | 8-KH/TU |

    Tình huống: Chưa giao đơn vị nào
      Khi "Bà Thúy" thử "Tổ chức thực hiện" trên "chỉ thị về nêu gương"
      Thì bị từ chối vì "số đơn vị được giao"

    Tình huống: Giao một đơn vị, kế hoạch của đơn vị là một hồ sơ riêng
      Khi "Bà Thúy" thực hiện "Giao đơn vị xây dựng kế hoạch" trên "chỉ thị về nêu gương" với:
        | Đơn vị phải xây dựng kế hoạch | Đảng ủy Sở Y tế Sông Mây              |
        | Nhiệm vụ giao đơn vị          | Rà soát chuẩn mực đạo đức nghề nghiệp |
      Thì hồ sơ "chỉ thị về nêu gương" có 1 hồ sơ "Kế hoạch của đơn vị thực hiện chỉ thị, kết luận" ở trạng thái "Phải xây dựng kế hoạch"

    Tình huống: Đến ngày tổng kết thì không giao thêm đơn vị nào nữa
      Biết hôm nay là ngày 15/12/2026
      Khi "Bà Thúy" thử "Giao đơn vị xây dựng kế hoạch" trên "chỉ thị về nêu gương" với:
        | Đơn vị phải xây dựng kế hoạch | Đảng ủy Sở Y tế Sông Mây              |
        | Nhiệm vụ giao đơn vị          | Rà soát chuẩn mực đạo đức nghề nghiệp |
      Thì bị từ chối vì "yêu cầu: hạn tổng kết lớn hơn ngày thực hiện"

  Quy tắc: Khâu đánh giá: sơ kết, có kiểm tra mới tổng kết, và mọi kế hoạch của đơn vị đã kết thúc

    Bối cảnh:
      Biết ngày 15/01/2026 "Bà Thúy" thay mặt "Cấp ủy" đã thực hiện "Ban hành kế hoạch, hướng dẫn" trên "chỉ thị về nêu gương" với:
        | Văn bản | 8-KH/TU |
      Và ngày 16/01/2026 "Bà Thúy" đã thực hiện "Giao đơn vị xây dựng kế hoạch" trên "chỉ thị về nêu gương" với:
        | Đơn vị phải xây dựng kế hoạch | Đảng ủy Sở Y tế Sông Mây              |
        | Nhiệm vụ giao đơn vị          | Rà soát chuẩn mực đạo đức nghề nghiệp |
      Và ngày 19/01/2026 "Bà Thúy" đã thực hiện "Tổ chức thực hiện" trên "chỉ thị về nêu gương"
      Và ngày 30/06/2026 "Bà Thúy" thay mặt "Cấp ủy" đã thực hiện "Sơ kết" trên "chỉ thị về nêu gương" với:
        | Báo cáo | Báo cáo sơ kết |

    Tình huống: Chưa kiểm tra đơn vị nào mà chuẩn bị tổng kết
      Biết hôm nay là ngày 01/12/2026
      Khi "Bà Thúy" thay mặt "Cấp ủy" thử "Chuẩn bị tổng kết" trên "chỉ thị về nêu gương" với:
        | Văn bản | 90-CV/TU |
      Thì bị từ chối vì "Kiểm tra, giám sát đơn vị"

    Tình huống: Còn kế hoạch của đơn vị chưa kết thúc mà tổng kết
      Biết ngày 15/09/2026 "Ông Thái" đã thực hiện "Kiểm tra, giám sát đơn vị" trên "chỉ thị về nêu gương" với:
        | Đơn vị được kiểm tra | Đảng ủy Sở Y tế Sông Mây |
        | Biên bản             | Biên bản kiểm tra        |
      Và ngày 01/12/2026 "Bà Thúy" thay mặt "Cấp ủy" đã thực hiện "Chuẩn bị tổng kết" trên "chỉ thị về nêu gương" với:
        | Văn bản | 90-CV/TU |
      Khi "Bà Thúy" thay mặt "Cấp ủy" thử "Tổng kết" trên "chỉ thị về nêu gương" với:
        | Báo cáo | Báo cáo tổng kết |
      Thì bị từ chối vì "Kế hoạch của đơn vị thực hiện chỉ thị, kết luận"

    Tình huống: Sơ kết đúng hạn
      Khi đến ngày 01/07/2026
      Thì hồ sơ "chỉ thị về nêu gương" ở trạng thái "Đã sơ kết"
      Và hồ sơ "chỉ thị về nêu gương" không quá hạn "Hạn sơ kết"
