# language: vi
Tính năng: Việc thực hiện chỉ thị chỉ xong khi nơi làm việc đó đã xong

  Bối cảnh:
    Biết hôm nay là ngày 16/01/2026
    Và "Bà Thúy" là "Văn phòng cấp ủy" của "Thành ủy Sông Mây"
    Và "Bà Hương" là "Người đứng đầu" của "Đảng ủy Sở Y tế Sông Mây"
    Và "Ông Kiên" là "Văn phòng cấp ủy" của "Đảng ủy Sở Y tế Sông Mây"
    Và "Bà Ngân" là "Ban Tuyên giáo và Dân vận" của "Đảng ủy Sở Y tế Sông Mây"
    Và hồ sơ "kế hoạch Sở Y tế" thuộc loại "Kế hoạch của đơn vị thực hiện chỉ thị, kết luận" do "Bà Thúy" mở ngày 16/01/2026 với:
      | Đơn vị                        | Đảng ủy Sở Y tế Sông Mây       |
      | Cấp ủy giao                   | Thành ủy Sông Mây              |
      | Loại văn bản của cấp trên     | chỉ thị                        |
      | Số, ngày văn bản của cấp trên | Chỉ thị số 9 ngày 02/01/2026   |
      | Trích yếu                     | Nâng cao trách nhiệm nêu gương |
      | Nhiệm vụ được giao            | Học tập chuyên đề              |
      | Hạn sơ kết                    | 30/06/2026                     |
      | Hạn tổng kết                  | 30/11/2026                     |
    Và ngày 26/01/2026 "Bà Hương" đã thực hiện "Trình kế hoạch" trên "kế hoạch Sở Y tế" với:
      | Các việc đơn vị sẽ làm          | Một đợt học tập |
      | Người đứng đầu chịu trách nhiệm | Bà Hương        |
      | Văn bản                         | 5-KH/ĐU         |

  Quy tắc: Chỉ giao việc theo kế hoạch đang thực hiện

    Tình huống: Kế hoạch chưa được chấp thuận
      Khi "Bà Hương" thử mở hồ sơ "đợt học của Sở" thuộc loại "Việc thực hiện chỉ thị, kết luận" gắn với "kế hoạch Sở Y tế" với:
        | Đơn vị                          | Đảng ủy Sở Y tế Sông Mây   |
        | Việc phải làm                   | Học tập chuyên đề năm 2026 |
        | Cách thực hiện                  | việc khác                  |
        | Người, tổ chức chịu trách nhiệm | Bà Ngân                    |
        | Hạn hoàn thành                  | 30/04/2026                 |
      Thì bị từ chối vì "Đang thực hiện"

    Tình huống: Hạn hoàn thành là chính ngày giao việc
      Biết ngày 28/01/2026 "Bà Thúy" đã thực hiện "Chấp thuận kế hoạch" trên "kế hoạch Sở Y tế"
      Khi "Bà Hương" thử mở hồ sơ "đợt học của Sở" thuộc loại "Việc thực hiện chỉ thị, kết luận" gắn với "kế hoạch Sở Y tế" với:
        | Đơn vị                          | Đảng ủy Sở Y tế Sông Mây   |
        | Việc phải làm                   | Học tập chuyên đề năm 2026 |
        | Cách thực hiện                  | việc khác                  |
        | Người, tổ chức chịu trách nhiệm | Bà Ngân                    |
        | Hạn hoàn thành                  | 28/01/2026                 |
      Thì bị từ chối vì "yêu cầu: hạn hoàn thành lớn hơn ngày thực hiện"

  Quy tắc: Việc gắn với đợt học tập chỉ xong khi đợt học tập đã tổng kết

    Bối cảnh:
      Biết ngày 28/01/2026 "Bà Thúy" đã thực hiện "Chấp thuận kế hoạch" trên "kế hoạch Sở Y tế"
      Và hồ sơ "đợt học tập 2026" thuộc loại "Đợt học tập, quán triệt chuyên đề" do "Bà Ngân" mở ngày 29/01/2026 với:
        | Cấp ủy tổ chức đợt học tập | Đảng ủy Sở Y tế Sông Mây |
        | Chủ đề, văn bản học tập    | Chuyên đề năm 2026       |
        | Chuyên đề bắt buộc         | Nêu gương                |
        | Cách định ngày             | phải xong trước ngày     |
        | Ngày nêu trong kế hoạch    | 15/03/2026               |
      Và hồ sơ "đợt học của Sở" thuộc loại "Việc thực hiện chỉ thị, kết luận" gắn với "kế hoạch Sở Y tế; đợt học tập 2026" do "Bà Hương" mở ngày 30/01/2026 với:
        | Đơn vị                          | Đảng ủy Sở Y tế Sông Mây   |
        | Việc phải làm                   | Học tập chuyên đề năm 2026 |
        | Cách thực hiện                  | đợt học tập chuyên đề      |
        | Người, tổ chức chịu trách nhiệm | Bà Ngân                    |
        | Hạn hoàn thành                  | 30/04/2026                 |

    Tình huống: Đợt học tập chưa tổng kết
      Biết hôm nay là ngày 16/03/2026
      Khi "Bà Ngân" thử "Báo cáo hoàn thành" trên "đợt học của Sở" với:
        | Báo cáo | Báo cáo đợt học tập |
      Thì bị từ chối vì "đợt học tập"

    Tình huống: Đợt học tập đã tổng kết
      Biết ngày 02/02/2026 "Bà Ngân" đã thực hiện "Mở đợt học tập" trên "đợt học tập 2026" với:
        | Ngày chốt danh sách                  | 01/02/2026         |
        | Cán bộ chủ chốt thuộc diện học tập   | Bà Hương           |
        | Cán bộ, đảng viên thuộc diện học tập | Bà Hương; Ông Kiên |
        | Văn bản                              | 7-KH/ĐU            |
      Và ngày 10/03/2026 "Bà Ngân" đã thực hiện "Rà soát người chưa học" trên "đợt học tập 2026"
      Và ngày 13/03/2026 "Bà Ngân" đã thực hiện "Tổng kết đợt học tập" trên "đợt học tập 2026" với:
        | Báo cáo | Báo cáo đợt học tập |
      Và ngày 16/03/2026 "Bà Ngân" đã thực hiện "Báo cáo hoàn thành" trên "đợt học của Sở" với:
        | Báo cáo | Báo cáo đợt học tập |
      Khi "Ông Kiên" thực hiện "Xác nhận hoàn thành" trên "đợt học của Sở"
      Thì hồ sơ "đợt học của Sở" ở trạng thái "Đã xác nhận hoàn thành"

    Tình huống: Báo cáo kịp hạn đã giao
      Biết ngày 02/02/2026 "Bà Ngân" đã thực hiện "Mở đợt học tập" trên "đợt học tập 2026" với:
        | Ngày chốt danh sách                  | 01/02/2026         |
        | Cán bộ chủ chốt thuộc diện học tập   | Bà Hương           |
        | Cán bộ, đảng viên thuộc diện học tập | Bà Hương; Ông Kiên |
        | Văn bản                              | 7-KH/ĐU            |
      Và ngày 10/03/2026 "Bà Ngân" đã thực hiện "Rà soát người chưa học" trên "đợt học tập 2026"
      Và ngày 13/03/2026 "Bà Ngân" đã thực hiện "Tổng kết đợt học tập" trên "đợt học tập 2026" với:
        | Báo cáo | Báo cáo đợt học tập |
      Khi "Bà Ngân" thực hiện "Báo cáo hoàn thành" trên "đợt học của Sở" với:
        | Báo cáo | Báo cáo đợt học tập |
      Thì hạn "Hạn hoàn thành" của "đợt học của Sở" đã được thực hiện đúng hạn

  Quy tắc: Việc gắn với kế hoạch tu dưỡng cá nhân chỉ xong khi kế hoạch ấy đã được đánh giá

    Bối cảnh:
      Biết "Bà Thu" là "Chi ủy, bí thư chi bộ" của "Chi bộ Văn phòng Sở"
      Và "Bà Hoa" là "Chi bộ" của "Chi bộ Văn phòng Sở"
      Và hồ sơ "kế hoạch của bà Hoa" thuộc loại "Kế hoạch tu dưỡng, rèn luyện" do "Ông Kiên" mở ngày 19/01/2026 với:
        | Người lập kế hoạch                               | Bà Hoa                   |
        | Cấp ủy quản lý hồ sơ                             | Đảng ủy Sở Y tế Sông Mây |
        | Chi bộ                                           | Chi bộ Văn phòng Sở      |
        | Cấp có thẩm quyền xác nhận, phê duyệt            | Đảng ủy Sở Y tế Sông Mây |
        | Đối tượng                                        | đảng viên                |
        | Năm                                              | 2026                     |
        | Thuộc diện phải niêm yết                         | không                    |
        | Thuộc diện Ban Thường vụ quản lý                 | không                    |
        | Thuộc diện mở rộng đối tượng niêm yết            | không                    |
        | Số hạn chế, khuyết điểm năm trước chưa khắc phục | 0                        |
      Và ngày 20/01/2026 "Bà Hoa" đã thực hiện "Bắt đầu dự thảo" trên "kế hoạch của bà Hoa"
      Và ngày 21/01/2026 "Bà Hoa" đã thực hiện "Đăng ký" trên "kế hoạch của bà Hoa" với:
        | Chuyên đề năm    | Nêu gương trong giao tiếp với người bệnh |
        | Công việc cụ thể | Trực tiếp dân một buổi mỗi tuần          |
      Và ngày 26/01/2026 "Bà Thu" đã thực hiện "Đưa ra chi bộ góp ý" trên "kế hoạch của bà Hoa" với:
        | Biên bản | Biên bản họp chi bộ số 01 |
      Và ngày 27/01/2026 "Bà Thu" đã thực hiện "Xác nhận, phê duyệt" trên "kế hoạch của bà Hoa" với:
        | Văn bản | 02-NQ/CB |
      Và ngày 28/01/2026 "Bà Thúy" đã thực hiện "Chấp thuận kế hoạch" trên "kế hoạch Sở Y tế"
      Và hồ sơ "kế hoạch cá nhân của bà Hoa" thuộc loại "Việc thực hiện chỉ thị, kết luận" gắn với "kế hoạch Sở Y tế; kế hoạch của bà Hoa" do "Bà Hương" mở ngày 30/01/2026 với:
        | Đơn vị                          | Đảng ủy Sở Y tế Sông Mây          |
        | Việc phải làm                   | Đăng ký, thực hiện việc nêu gương |
        | Cách thực hiện                  | kế hoạch tu dưỡng cá nhân         |
        | Người, tổ chức chịu trách nhiệm | Bà Hoa                            |
        | Hạn hoàn thành                  | 30/12/2026                        |
      Và ngày 02/02/2026 "Ông Kiên" đã thực hiện "Triển khai" trên "kế hoạch của bà Hoa"
      Và ngày 14/12/2026 "Bà Thu" đã thực hiện "Kiểm điểm cuối năm" trên "kế hoạch của bà Hoa"
      Và ngày 15/12/2026 "Ông Kiên" đã thực hiện "Tập hợp ý kiến góp ý trong năm" trên "kế hoạch của bà Hoa" với:
        | Số ý kiến góp ý đã nhận trong năm | 0 |
        | Số ý kiến góp ý đã trả lời        | 0 |
      Và ngày 15/12/2026 "Ông Kiên" đã thực hiện "Tập hợp kết quả khắc phục trong năm" trên "kế hoạch của bà Hoa" với:
        | Số nội dung phải khắc phục trong năm   | 0 |
        | Số nội dung đã được xác nhận khắc phục | 0 |
      Và ngày 15/12/2026 "Bà Hoa" đã thực hiện "Báo cáo kết quả từng công việc" trên "kế hoạch của bà Hoa" với:
        | Số công việc đã thực hiện                 | 1                  |
        | Số công việc chưa thực hiện hoặc chưa đạt | 0                  |
        | Báo cáo tự kiểm tra, tự giám sát          | Báo cáo của bà Hoa |

    Tình huống: Kế hoạch cá nhân chưa được đánh giá
      Biết hôm nay là ngày 21/12/2026
      Khi "Bà Hoa" thử "Báo cáo hoàn thành" trên "kế hoạch cá nhân của bà Hoa" với:
        | Báo cáo | Báo cáo tự đánh giá |
      Thì bị từ chối vì "kế hoạch tu dưỡng"

    Tình huống: Kế hoạch cá nhân đã được đánh giá
      Biết ngày 18/12/2026 "Bà Thu" đã thực hiện "Đánh giá" trên "kế hoạch của bà Hoa" với:
        | Kết quả thực hiện | hoàn thành |
      Và hôm nay là ngày 21/12/2026
      Khi "Bà Hoa" thực hiện "Báo cáo hoàn thành" trên "kế hoạch cá nhân của bà Hoa" với:
        | Báo cáo | Báo cáo tự đánh giá |
      Thì hồ sơ "kế hoạch cá nhân của bà Hoa" ở trạng thái "Đã báo cáo hoàn thành"

  Quy tắc: Việc gắn với chương trình kiểm tra, giám sát chỉ xong khi chương trình đã tổng kết năm

    Bối cảnh:
      Biết ngày 28/01/2026 "Bà Thúy" đã thực hiện "Chấp thuận kế hoạch" trên "kế hoạch Sở Y tế"
      Và "Ông Lộc" là "Ủy ban Kiểm tra" của "Ủy ban Kiểm tra Đảng ủy Sở Y tế Sông Mây"
      Và hồ sơ "chương trình năm 2026" thuộc loại "Chương trình kiểm tra, giám sát năm" do "Ông Lộc" mở ngày 29/01/2026 với:
        | Cấp ủy ban hành chương trình      | Đảng ủy Sở Y tế Sông Mây                 |
        | Cấp ủy, Ủy ban Kiểm tra tiến hành | Ủy ban Kiểm tra Đảng ủy Sở Y tế Sông Mây |
        | Cấp tiến hành                     | cấp trên trực tiếp cơ sở                 |
        | Năm                               | 2026                                     |
        | Chương trình từ ngày              | 01/02/2026                               |
        | Chương trình đến hết ngày         | 31/12/2026                               |
      Và ngày 02/02/2026 "Ông Lộc" đã thực hiện "Lấy ý kiến" trên "chương trình năm 2026" với:
        | Các cuộc trong chương trình                               | Quý II: giám sát việc nêu gương của người đứng đầu |
        | Không trùng với cấp trên, cấp dưới, Mặt trận và thanh tra | có                                                 |
        | Biên bản                                                  | Biên bản lấy ý kiến                                |
      Và hồ sơ "giám sát việc nêu gương" thuộc loại "Việc thực hiện chỉ thị, kết luận" gắn với "kế hoạch Sở Y tế; chương trình năm 2026" do "Bà Hương" mở ngày 03/02/2026 với:
        | Đơn vị                          | Đảng ủy Sở Y tế Sông Mây                       |
        | Việc phải làm                   | Giám sát việc nêu gương trong chương trình năm |
        | Cách thực hiện                  | chương trình kiểm tra, giám sát năm            |
        | Người, tổ chức chịu trách nhiệm | Bà Ngân                                        |
        | Hạn hoàn thành                  | 31/12/2026                                     |
      Và ngày 04/02/2026 "Ông Kiên" thay mặt "Cấp ủy" đã thực hiện "Ban hành" trên "chương trình năm 2026" với:
        | Văn bản | 01-CTr/ĐU |
        | Chữ ký  | Bà Hương  |
      Và ngày 05/02/2026 "Ông Lộc" đã thực hiện "Triển khai" trên "chương trình năm 2026"

    Tình huống: Chương trình chưa tổng kết năm
      Biết hôm nay là ngày 14/12/2026
      Khi "Bà Ngân" thử "Báo cáo hoàn thành" trên "giám sát việc nêu gương" với:
        | Báo cáo | Báo cáo giám sát |
      Thì bị từ chối vì "chương trình kiểm tra, giám sát"

    Tình huống: Chương trình đã tổng kết năm
      Biết ngày 14/12/2026 "Ông Kiên" thay mặt "Cấp ủy" đã thực hiện "Tổng kết năm" trên "chương trình năm 2026" với:
        | Báo cáo                      | Báo cáo tổng kết năm                               |
        | Số cuộc chuyển sang năm sau  | 1                                                  |
        | Các cuộc chuyển sang năm sau | Quý II: giám sát việc nêu gương của người đứng đầu |
      Và hôm nay là ngày 15/12/2026
      Khi "Bà Ngân" thực hiện "Báo cáo hoàn thành" trên "giám sát việc nêu gương" với:
        | Báo cáo | Báo cáo giám sát |
      Thì hồ sơ "giám sát việc nêu gương" ở trạng thái "Đã báo cáo hoàn thành"

  Quy tắc: Còn việc chưa kết thúc thì đơn vị chưa báo cáo tổng kết

    Bối cảnh:
      Biết ngày 28/01/2026 "Bà Thúy" đã thực hiện "Chấp thuận kế hoạch" trên "kế hoạch Sở Y tế"
      Và hồ sơ "thăm hỏi bệnh nhân" thuộc loại "Việc thực hiện chỉ thị, kết luận" gắn với "kế hoạch Sở Y tế" do "Bà Hương" mở ngày 30/01/2026 với:
        | Đơn vị                          | Đảng ủy Sở Y tế Sông Mây          |
        | Việc phải làm                   | Thăm hỏi bệnh nhân nghèo hằng quý |
        | Cách thực hiện                  | việc khác                         |
        | Người, tổ chức chịu trách nhiệm | Bà Ngân                           |
        | Hạn hoàn thành                  | 30/10/2026                        |
      Và ngày 25/06/2026 "Bà Hương" đã thực hiện "Báo cáo sơ kết" trên "kế hoạch Sở Y tế" với:
        | Số việc đã làm | 0              |
        | Báo cáo        | Báo cáo sơ kết |

    Tình huống: Việc đã giao chưa xong
      Biết hôm nay là ngày 20/11/2026
      Khi "Bà Hương" thử "Báo cáo tổng kết" trên "kế hoạch Sở Y tế" với:
        | Số việc đã làm | 1                |
        | Báo cáo        | Báo cáo tổng kết |
      Thì bị từ chối vì "Việc thực hiện chỉ thị, kết luận"
      Và hồ sơ "thăm hỏi bệnh nhân" quá hạn "Hạn hoàn thành"

    Tình huống: Không thực hiện, có lý do, thì đơn vị báo cáo được
      Biết ngày 19/11/2026 "Bà Hương" đã thực hiện "Không thực hiện" trên "thăm hỏi bệnh nhân" với:
        | Lý do | Chuyển sang đoàn thể |
      Khi "Bà Hương" thực hiện "Báo cáo tổng kết" trên "kế hoạch Sở Y tế" với:
        | Số việc đã làm                      | 0                             |
        | Báo cáo                             | Báo cáo tổng kết              |
        | Việc chưa làm, lý do và trách nhiệm | Thăm hỏi chuyển sang đoàn thể |
      Thì hồ sơ "kế hoạch Sở Y tế" ở trạng thái "Đã báo cáo tổng kết"
