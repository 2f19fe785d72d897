# language: vi
Tính năng: Kế hoạch của đơn vị thực hiện chỉ thị và trách nhiệm người đứng đầu

  Bối cảnh:
    Biết hôm nay là ngày 16/01/2026
    Và "Bà Thúy" là "Văn phòng cấp ủy" của "Thành ủy Sông Mây"
    Và "Bà Hương" là "Người đứng đầu" của "Đảng ủy Sở Y tế Sông Mây"
    Và "Ông Kiên" là "Văn phòng cấp ủy" của "Đảng ủy Sở Y tế Sông Mây"
    Và hồ sơ "kế hoạch Sở Y tế" thuộc loại "Kế hoạch của đơn vị thực hiện chỉ thị, kết luận" do "Bà Thúy" mở ngày 16/01/2026 với:
      | Đơn vị                        | Đảng ủy Sở Y tế Sông Mây             |
      | Cấp ủy giao                   | Thành ủy Sông Mây                    |
      | Loại văn bản của cấp trên     | chỉ thị                              |
      | Số, ngày văn bản của cấp trên | Chỉ thị số 9 ngày 02/01/2026         |
      | Trích yếu                     | Nâng cao trách nhiệm nêu gương       |
      | Nhiệm vụ được giao            | Rà soát chuẩn mực; Học tập chuyên đề |
      | Hạn sơ kết                    | 30/06/2026                           |
      | Hạn tổng kết                  | 30/11/2026                           |

  Quy tắc: Mỗi nhiệm vụ được giao có ít nhất một việc trong kế hoạch

    Tình huống: Hai nhiệm vụ mà chỉ có một việc
      Khi "Bà Hương" thử "Trình kế hoạch" trên "kế hoạch Sở Y tế" với:
        | Các việc đơn vị sẽ làm          | Ban hành bộ chuẩn mực mới |
        | Người đứng đầu chịu trách nhiệm | Bà Hương                  |
        | Văn bản                         | 5-KH/ĐU                   |
      Thì bị từ chối vì "các việc đơn vị sẽ làm"

    Tình huống: Hạn trình kế hoạch
      Khi đến ngày 19/01/2026
      Thì hạn "Ban hành kế hoạch của đơn vị" của "kế hoạch Sở Y tế" là ngày 13/02/2026

    Tình huống: Trình kế hoạch kịp hạn
      Biết hôm nay là ngày 13/02/2026
      Khi "Bà Hương" thực hiện "Trình kế hoạch" trên "kế hoạch Sở Y tế" với:
        | Các việc đơn vị sẽ làm          | Ban hành bộ chuẩn mực mới; Hai hội nghị học tập |
        | Người đứng đầu chịu trách nhiệm | Bà Hương                                        |
        | Văn bản                         | 5-KH/ĐU                                         |
      Thì hạn "Ban hành kế hoạch của đơn vị" của "kế hoạch Sở Y tế" đã được thực hiện đúng hạn

    Tình huống: Quá hạn trình kế hoạch
      Khi đến ngày 24/02/2026
      Thì hồ sơ "kế hoạch Sở Y tế" quá hạn "Ban hành kế hoạch của đơn vị"

    Tình huống: Đôn đốc đơn vị chậm trình kế hoạch
      Biết ngày 06/02/2026 "Bà Thúy" đã thực hiện "Đôn đốc đơn vị" trên "kế hoạch Sở Y tế"
      Khi "Bà Thúy" thực hiện "Đôn đốc đơn vị" trên "kế hoạch Sở Y tế"
      Thì hồ sơ "kế hoạch Sở Y tế" có "Số lần được đôn đốc" là "2"

    Tình huống: Kế hoạch được chấp thuận thì bắt đầu tính số việc đã làm
      Biết ngày 26/01/2026 "Bà Hương" đã thực hiện "Trình kế hoạch" trên "kế hoạch Sở Y tế" với:
        | Các việc đơn vị sẽ làm          | Ban hành bộ chuẩn mực mới; Hai hội nghị học tập |
        | Người đứng đầu chịu trách nhiệm | Bà Hương                                        |
        | Văn bản                         | 5-KH/ĐU                                         |
      Khi "Bà Thúy" thực hiện "Chấp thuận kế hoạch" trên "kế hoạch Sở Y tế"
      Thì hồ sơ "kế hoạch Sở Y tế" có "Số việc đã ghi trong kế hoạch" là "2"
      Và hồ sơ "kế hoạch Sở Y tế" có "Số việc đã làm" là "0"

  Quy tắc: Việc chưa làm phải nêu lý do, trách nhiệm; người đứng đầu chịu trách nhiệm không tự công nhận

    Bối cảnh:
      Biết ngày 26/01/2026 "Bà Hương" đã thực hiện "Trình kế hoạch" trên "kế hoạch Sở Y tế" với:
        | Các việc đơn vị sẽ làm          | Ban hành bộ chuẩn mực mới; Hai hội nghị học tập |
        | Người đứng đầu chịu trách nhiệm | Bà Hương                                        |
        | Văn bản                         | 5-KH/ĐU                                         |
      Và ngày 28/01/2026 "Bà Thúy" đã thực hiện "Chấp thuận kế hoạch" trên "kế hoạch Sở Y tế"
      Và ngày 25/06/2026 "Bà Hương" đã thực hiện "Báo cáo sơ kết" trên "kế hoạch Sở Y tế" với:
        | Số việc đã làm | 1              |
        | Báo cáo        | Báo cáo sơ kết |

    Tình huống: Còn một việc chưa làm mà không nêu lý do
      Biết hôm nay là ngày 25/11/2026
      Khi "Bà Hương" thử "Báo cáo tổng kết" trên "kế hoạch Sở Y tế" với:
        | Số việc đã làm | 1                |
        | Báo cáo        | Báo cáo tổng kết |
      Thì bị từ chối vì "có việc chưa làm, lý do và trách nhiệm"

    Tình huống: Nêu rõ việc chưa làm, được công nhận kết quả
      Biết ngày 25/11/2026 "Bà Hương" đã thực hiện "Báo cáo tổng kết" trên "kế hoạch Sở Y tế" với:
        | Số việc đã làm                      | 1                                                                    |
        | Báo cáo                             | Báo cáo tổng kết                                                     |
        | Việc chưa làm, lý do và trách nhiệm | Chưa tổ chức hội nghị thứ hai do chống dịch; bí thư nhận trách nhiệm |
      Và hôm nay là ngày 02/12/2026
      Khi "Bà Thúy" thay mặt "Cấp ủy" thực hiện "Công nhận kết quả" trên "kế hoạch Sở Y tế" với:
        | Văn bản | 95-TB/ĐU |
      Thì hồ sơ "kế hoạch Sở Y tế" ở trạng thái "Đã công nhận kết quả"

    Tình huống: Chưa làm được việc nào thì vẫn báo cáo, nêu rõ lý do và trách nhiệm
      Biết hôm nay là ngày 30/11/2026
      Khi "Bà Hương" thực hiện "Báo cáo tổng kết" trên "kế hoạch Sở Y tế" với:
        | Số việc đã làm                      | 0                                                           |
        | Báo cáo                             | Báo cáo tổng kết                                            |
        | Việc chưa làm, lý do và trách nhiệm | Cả hai việc dừng lại do chống dịch; bí thư nhận trách nhiệm |
      Thì hồ sơ "kế hoạch Sở Y tế" ở trạng thái "Đã báo cáo tổng kết"
      Và hạn "Hạn sơ kết" của "kế hoạch Sở Y tế" đã được thực hiện đúng hạn
      Và hạn "Hạn tổng kết" của "kế hoạch Sở Y tế" đã được thực hiện đúng hạn

  Quy tắc: Đơn vị triển khai xuống cấp dưới; cấp dưới chưa xong thì đơn vị chưa tổng kết được

    Bối cảnh:
      Biết ngày 26/01/2026 "Bà Hương" đã thực hiện "Trình kế hoạch" trên "kế hoạch Sở Y tế" với:
        | Các việc đơn vị sẽ làm          | Ban hành bộ chuẩn mực mới; Hai hội nghị học tập |
        | Người đứng đầu chịu trách nhiệm | Bà Hương                                        |
        | Văn bản                         | 5-KH/ĐU                                         |
      Và ngày 28/01/2026 "Bà Thúy" đã thực hiện "Chấp thuận kế hoạch" trên "kế hoạch Sở Y tế"
      Và ngày 02/02/2026 "Ông Kiên" đã thực hiện "Triển khai xuống cấp dưới" trên "kế hoạch Sở Y tế"
      Và ngày 25/06/2026 "Bà Hương" đã thực hiện "Báo cáo sơ kết" trên "kế hoạch Sở Y tế" với:
        | Số việc đã làm | 1              |
        | Báo cáo        | Báo cáo sơ kết |

    Tình huống: Đơn vị có hồ sơ triển khai của mình
      Khi đến ngày 26/06/2026
      Thì hồ sơ "kế hoạch Sở Y tế" có 1 hồ sơ "Triển khai chỉ thị, kết luận của cấp trên" ở trạng thái "Đã tiếp nhận"

    Tình huống: Tổng kết khi hồ sơ triển khai xuống cấp dưới còn mở
      Biết hôm nay là ngày 25/11/2026
      Khi "Bà Hương" thử "Báo cáo tổng kết" trên "kế hoạch Sở Y tế" với:
        | Số việc đã làm | 2                |
        | Báo cáo        | Báo cáo tổng kết |
      Thì bị từ chối vì "đã kết thúc"
