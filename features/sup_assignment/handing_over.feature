# language: vi
Tính năng: Thay người, thay tổ chức giám sát thì có bàn giao

  Bối cảnh:
    Biết hôm nay là ngày 05/01/2026
    Và "Bà Yến" là "Người đứng đầu" của "Trường Mầm non Hoa Sữa"
    Và "Bà Lan" là "Văn phòng cấp ủy" của "Đảng ủy phường Hoa Sữa"
    Và "Bà Thu" là "Chi ủy, bí thư chi bộ" của "Chi bộ khu dân cư số 3"
    Và "Ông Dũng" là "Ban Thường trực Ủy ban Mặt trận Tổ quốc" của "Ủy ban Mặt trận Tổ quốc phường Hoa Sữa"
    Và "Bà Hạnh" là "Đại diện tổ chức giám sát" của "Hội Liên hiệp Phụ nữ phường Hoa Sữa"
    Và "Ông Sơn" là "Đại diện tổ chức giám sát" của "Hội Cựu chiến binh phường Hoa Sữa"
    Và "Bà Đào" là "Thành viên đoàn, tổ giám sát" của "Hội Liên hiệp Phụ nữ phường Hoa Sữa"
    Và "Ông Bình" là "Thành viên đoàn, tổ giám sát" của "Hội Liên hiệp Phụ nữ phường Hoa Sữa"
    Và có tổ chức "Đoàn Thanh niên phường Hoa Sữa"
    Và có tổ chức "Ủy ban Mặt trận Tổ quốc thành phố Sông Mây"
    Và hồ sơ "kế hoạch của bà Yến" thuộc loại "Kế hoạch tu dưỡng, rèn luyện" do "Bà Lan" mở ngày 05/01/2026 với:
      | Người lập kế hoạch                               | Bà Yến                 |
      | Cấp ủy quản lý hồ sơ                             | Đảng ủy phường Hoa Sữa |
      | Chi bộ                                           | Chi bộ khu dân cư số 3 |
      | Cấp có thẩm quyền xác nhận, phê duyệt            | Đảng ủy phường Hoa Sữa |
      | Đối tượng                                        | cán bộ chủ chốt        |
      | Năm                                              | 2026                   |
      | Thuộc diện phải niêm yết                         | không                  |
      | Thuộc diện Ban Thường vụ quản lý                 | có                     |
      | Thuộc diện mở rộng đối tượng niêm yết            | không                  |
      | Số hạn chế, khuyết điểm năm trước chưa khắc phục | 0                      |
    Và ngày 06/01/2026 "Bà Yến" đã thực hiện "Bắt đầu dự thảo" trên "kế hoạch của bà Yến"
    Và ngày 12/01/2026 "Bà Yến" đã thực hiện "Đăng ký" trên "kế hoạch của bà Yến" với:
      | Chuyên đề năm    | Nêu gương của người đứng đầu |
      | Công việc cụ thể | Công khai thu chi hằng tháng |
    Và ngày 15/01/2026 "Bà Thu" đã thực hiện "Đưa ra chi bộ góp ý" trên "kế hoạch của bà Yến" với:
      | Biên bản | Biên bản họp chi bộ số 01 |
    Và ngày 20/01/2026 "Bà Lan" thay mặt "Ban Thường vụ" đã thực hiện "Xác nhận, phê duyệt" trên "kế hoạch của bà Yến" với:
      | Văn bản | 12-QĐ/ĐU |
    Và hồ sơ "phân công giám sát bà Yến" thuộc loại "Phân công giám sát" gắn với "kế hoạch của bà Yến" do "Ông Dũng" mở ngày 26/01/2026 với:
      | Người được giám sát             | Bà Yến                                 |
      | Ủy ban Mặt trận Tổ quốc chủ trì | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
      | Cấp ủy bàn giao kế hoạch        | Đảng ủy phường Hoa Sữa                 |
      | Giấy biên nhận                  | Biên nhận số 04                        |
    Và ngày 02/02/2026 "Ông Dũng" đã thực hiện "Dự kiến" trên "phân công giám sát bà Yến" với:
      | Tổ chức chủ trì giám sát | Hội Liên hiệp Phụ nữ phường Hoa Sữa |
      | Nội dung giám sát        | đạo đức, lối sống                   |
      | Giám sát từ ngày         | 01/04/2026                          |
      | Giám sát đến hết ngày    | 30/06/2026                          |
    Và ngày 03/02/2026 "Ông Dũng" đã thực hiện "Phân công" trên "phân công giám sát bà Yến" với:
      | Văn bản | 05/QĐ-MTTQ |

  Quy tắc: Tổ chức được phân công trả lời trong năm ngày làm việc; không trả lời thì giao tổ chức khác

    Tình huống: Quá năm ngày làm việc chưa trả lời
      Khi đến ngày 11/02/2026
      Thì hạn "Trả lời việc phân công" của "phân công giám sát bà Yến" là ngày 10/02/2026
      Và hồ sơ "phân công giám sát bà Yến" quá hạn "Trả lời việc phân công"

    Tình huống: Đã nhận nhiệm vụ đúng hạn
      Biết ngày 10/02/2026 "Bà Hạnh" đã thực hiện "Nhận nhiệm vụ" trên "phân công giám sát bà Yến"
      Khi đến ngày 11/02/2026
      Thì hồ sơ "phân công giám sát bà Yến" không quá hạn "Trả lời việc phân công"

    Tình huống: Đã từ chối đúng hạn
      Biết ngày 10/02/2026 "Bà Hạnh" đã thực hiện "Từ chối" trên "phân công giám sát bà Yến" với:
        | Lý do | Không còn cán bộ |
      Khi đến ngày 11/02/2026
      Thì hồ sơ "phân công giám sát bà Yến" không quá hạn "Trả lời việc phân công"

    Tình huống: Giao Hội Cựu chiến binh, thời hạn trả lời tính lại
      Biết hôm nay là ngày 11/02/2026
      Khi "Ông Dũng" thực hiện "Giao tổ chức khác vì không trả lời" trên "phân công giám sát bà Yến" với:
        | Tổ chức chủ trì giám sát                   | Hội Cựu chiến binh phường Hoa Sữa |
        | Lý do                                      | Quá hạn chưa trả lời              |
        | Văn bản                                    | 08/QĐ-MTTQ                        |
        | Chi phí tăng thêm so với phương án đề xuất | 2                                 |
      Thì hồ sơ "phân công giám sát bà Yến" ở trạng thái "Đã phân công"
      Và hạn "Trả lời việc phân công" của "phân công giám sát bà Yến" là ngày 25/02/2026

    Tình huống: Hội Cựu chiến binh nhận nhiệm vụ
      Biết ngày 11/02/2026 "Ông Dũng" đã thực hiện "Giao tổ chức khác vì không trả lời" trên "phân công giám sát bà Yến" với:
        | Tổ chức chủ trì giám sát | Hội Cựu chiến binh phường Hoa Sữa |
        | Lý do                    | Quá hạn chưa trả lời              |
        | Văn bản                  | 08/QĐ-MTTQ                        |
      Khi "Ông Sơn" thực hiện "Nhận nhiệm vụ" trên "phân công giám sát bà Yến"
      Thì hồ sơ "phân công giám sát bà Yến" ở trạng thái "Đơn vị nhận nhiệm vụ"

    Tình huống: Hội Phụ nữ không tự giao việc của mình cho tổ chức khác
      Biết hôm nay là ngày 11/02/2026
      Khi "Bà Hạnh" thử "Giao tổ chức khác vì không trả lời" trên "phân công giám sát bà Yến"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: Tổ chức chủ trì giám sát"
      Và bị từ chối vì "thiếu: lý do"
      Và bị từ chối vì "thiếu: văn bản (số, ngày)"

    Tình huống: Bà Yến không tự chọn tổ chức giám sát mình
      Biết hôm nay là ngày 11/02/2026
      Khi "Bà Yến" thử "Giao tổ chức khác vì không trả lời" trên "phân công giám sát bà Yến" với:
        | Tổ chức chủ trì giám sát | Hội Cựu chiến binh phường Hoa Sữa |
        | Lý do                    | Quen việc                         |
        | Văn bản                  | 08/QĐ-MTTQ                        |
      Thì bị từ chối vì "không được tự quyết định việc của chính mình (Người được giám sát)"

  Quy tắc: Người trực tiếp giám sát không phải là người được giám sát, cũng không có quan hệ với người ấy

    Bối cảnh:
      Biết ngày 04/02/2026 "Bà Hạnh" đã thực hiện "Nhận nhiệm vụ" trên "phân công giám sát bà Yến"

    Tình huống: Cử bà Đào và ông Bình
      Biết hôm nay là ngày 05/02/2026
      Khi "Bà Hạnh" thực hiện "Cử người trực tiếp giám sát" trên "phân công giám sát bà Yến" với:
        | Những người trực tiếp giám sát                      | Bà Đào; Ông Bình |
        | Không có người phải từ chối, thay đổi do có quan hệ | có               |
      Thì hồ sơ "phân công giám sát bà Yến" ở trạng thái "Đơn vị nhận nhiệm vụ"

    Tình huống: Cử thêm khi đang giám sát
      Biết ngày 01/04/2026 "Bà Hạnh" đã thực hiện "Bắt đầu giám sát" trên "phân công giám sát bà Yến"
      Khi "Bà Hạnh" thực hiện "Cử người trực tiếp giám sát" trên "phân công giám sát bà Yến" với:
        | Những người trực tiếp giám sát                      | Bà Đào; Ông Bình |
        | Không có người phải từ chối, thay đổi do có quan hệ | có               |
      Thì hồ sơ "phân công giám sát bà Yến" ở trạng thái "Đang giám sát"

    Tình huống: Cử chính bà Yến
      Biết hôm nay là ngày 05/02/2026
      Khi "Bà Hạnh" thử "Cử người trực tiếp giám sát" trên "phân công giám sát bà Yến" với:
        | Những người trực tiếp giám sát                      | Bà Đào; Bà Yến |
        | Không có người phải từ chối, thay đổi do có quan hệ | có             |
      Thì bị từ chối vì "yêu cầu"

    Tình huống: Cử người thân của bà Yến
      Biết hôm nay là ngày 05/02/2026
      Khi "Bà Hạnh" thử "Cử người trực tiếp giám sát" trên "phân công giám sát bà Yến" với:
        | Những người trực tiếp giám sát                      | Bà Đào |
        | Không có người phải từ chối, thay đổi do có quan hệ | không  |
      Thì bị từ chối vì "yêu cầu"

    Tình huống: Mặt trận Tổ quốc không cử thay Hội Phụ nữ
      Biết hôm nay là ngày 05/02/2026
      Khi "Ông Dũng" thử "Cử người trực tiếp giám sát" trên "phân công giám sát bà Yến"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: Những người trực tiếp giám sát"
      Và bị từ chối vì "thiếu: Không có người phải từ chối, thay đổi do có quan hệ"

    Tình huống: Bà Yến không tự cử
      Biết hôm nay là ngày 05/02/2026
      Khi "Bà Yến" thử "Cử người trực tiếp giám sát" trên "phân công giám sát bà Yến" với:
        | Những người trực tiếp giám sát                      | Bà Đào |
        | Không có người phải từ chối, thay đổi do có quan hệ | có     |
      Thì bị từ chối vì "không được tự quyết định việc của chính mình (Người được giám sát)"

  Quy tắc: Người trực tiếp giám sát thôi việc thì bàn giao cho người thay, có biên bản

    Bối cảnh:
      Biết ngày 04/02/2026 "Bà Hạnh" đã thực hiện "Nhận nhiệm vụ" trên "phân công giám sát bà Yến"
      Và ngày 05/02/2026 "Bà Hạnh" đã thực hiện "Cử người trực tiếp giám sát" trên "phân công giám sát bà Yến" với:
        | Những người trực tiếp giám sát                      | Bà Đào |
        | Không có người phải từ chối, thay đổi do có quan hệ | có     |
      Và ngày 01/04/2026 "Bà Hạnh" đã thực hiện "Bắt đầu giám sát" trên "phân công giám sát bà Yến"

    Tình huống: Ông Bình thay bà Đào
      Biết hôm nay là ngày 20/04/2026
      Khi "Bà Hạnh" thực hiện "Thay người trực tiếp giám sát" trên "phân công giám sát bà Yến" với:
        | Lý do                                               | Bà Đào chuyển công tác      |
        | Những người trực tiếp giám sát                      | Ông Bình                    |
        | Không có người phải từ chối, thay đổi do có quan hệ | có                          |
        | Biên bản                                            | Biên bản bàn giao số 01     |
        | Việc đang làm dở                                    | Chưa làm việc với phụ huynh |
      Thì hồ sơ "phân công giám sát bà Yến" ở trạng thái "Đang giám sát"

    Tình huống: Thay người khi đang tạm dừng
      Biết ngày 20/04/2026 "Ông Dũng" đã thực hiện "Tạm dừng" trên "phân công giám sát bà Yến" với:
        | Lý do | Người được giám sát đi học tập trung |
      Khi "Bà Hạnh" thực hiện "Thay người trực tiếp giám sát" trên "phân công giám sát bà Yến" với:
        | Lý do                                               | Bà Đào chuyển công tác      |
        | Những người trực tiếp giám sát                      | Ông Bình                    |
        | Không có người phải từ chối, thay đổi do có quan hệ | có                          |
        | Biên bản                                            | Biên bản bàn giao số 01     |
        | Việc đang làm dở                                    | Chưa làm việc với phụ huynh |
      Thì hồ sơ "phân công giám sát bà Yến" ở trạng thái "Tạm dừng"

    Tình huống: Thay bằng người thân của bà Yến
      Biết hôm nay là ngày 20/04/2026
      Khi "Bà Hạnh" thử "Thay người trực tiếp giám sát" trên "phân công giám sát bà Yến" với:
        | Lý do                                               | Bà Đào chuyển công tác      |
        | Những người trực tiếp giám sát                      | Ông Bình                    |
        | Không có người phải từ chối, thay đổi do có quan hệ | không                       |
        | Biên bản                                            | Biên bản bàn giao số 01     |
        | Việc đang làm dở                                    | Chưa làm việc với phụ huynh |
      Thì bị từ chối vì "yêu cầu"

    Tình huống: Thay bằng chính bà Yến
      Biết hôm nay là ngày 20/04/2026
      Khi "Bà Hạnh" thử "Thay người trực tiếp giám sát" trên "phân công giám sát bà Yến" với:
        | Lý do                                               | Bà Đào chuyển công tác      |
        | Những người trực tiếp giám sát                      | Bà Yến                      |
        | Không có người phải từ chối, thay đổi do có quan hệ | có                          |
        | Biên bản                                            | Biên bản bàn giao số 01     |
        | Việc đang làm dở                                    | Chưa làm việc với phụ huynh |
      Thì bị từ chối vì "yêu cầu"

    Tình huống: Không có lý do, không có biên bản bàn giao
      Biết hôm nay là ngày 20/04/2026
      Khi "Ông Dũng" thử "Thay người trực tiếp giám sát" trên "phân công giám sát bà Yến"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: lý do"
      Và bị từ chối vì "thiếu: Những người trực tiếp giám sát"
      Và bị từ chối vì "thiếu: Không có người phải từ chối, thay đổi do có quan hệ"
      Và bị từ chối vì "thiếu: biên bản"

    Tình huống: Bà Yến không tự thay
      Biết hôm nay là ngày 20/04/2026
      Khi "Bà Yến" thử "Thay người trực tiếp giám sát" trên "phân công giám sát bà Yến" với:
        | Lý do                                               | Bà Đào chuyển công tác      |
        | Những người trực tiếp giám sát                      | Ông Bình                    |
        | Không có người phải từ chối, thay đổi do có quan hệ | có                          |
        | Biên bản                                            | Biên bản bàn giao số 01     |
        | Việc đang làm dở                                    | Chưa làm việc với phụ huynh |
      Thì bị từ chối vì "không được tự quyết định việc của chính mình (Người được giám sát)"

  Quy tắc: Tổ chức thôi giám sát bàn giao trong mười ngày làm việc

    Bối cảnh:
      Biết ngày 04/02/2026 "Bà Hạnh" đã thực hiện "Nhận nhiệm vụ" trên "phân công giám sát bà Yến"
      Và ngày 01/04/2026 "Bà Hạnh" đã thực hiện "Bắt đầu giám sát" trên "phân công giám sát bà Yến"
      Và ngày 15/04/2026 "Ông Dũng" đã thực hiện "Phân công lại" trên "phân công giám sát bà Yến" với:
        | Tổ chức chủ trì giám sát                   | Hội Cựu chiến binh phường Hoa Sữa    |
        | Lý do                                      | Bà Hạnh nghỉ hưu, chưa có người thay |
        | Văn bản                                    | 11/QĐ-MTTQ                           |
        | Chi phí tăng thêm so với phương án đề xuất | 1                                    |
        | Các tổ chức phối hợp giám sát              | Công đoàn phường                     |

    Tình huống: Hội Phụ nữ bàn giao cho Hội Cựu chiến binh
      Biết hôm nay là ngày 17/04/2026
      Khi "Bà Hạnh" thực hiện "Bàn giao việc giám sát" trên "phân công giám sát bà Yến" với:
        | Biên bản         | Biên bản bàn giao số 02        |
        | Việc đang làm dở | Chưa tổng hợp ý kiến phụ huynh |
      Thì hồ sơ "phân công giám sát bà Yến" ở trạng thái "Đã phân công"

    Tình huống: Bàn giao sau khi Hội Cựu chiến binh đã nhận nhiệm vụ
      Biết ngày 16/04/2026 "Ông Sơn" đã thực hiện "Nhận nhiệm vụ" trên "phân công giám sát bà Yến"
      Khi "Bà Hạnh" thực hiện "Bàn giao việc giám sát" trên "phân công giám sát bà Yến" với:
        | Biên bản         | Biên bản bàn giao số 02        |
        | Việc đang làm dở | Chưa tổng hợp ý kiến phụ huynh |
      Thì hồ sơ "phân công giám sát bà Yến" ở trạng thái "Đơn vị nhận nhiệm vụ"

    Tình huống: Không còn ai ở Hội Phụ nữ thì Mặt trận Tổ quốc bàn giao
      Biết ngày 16/04/2026 "Ông Sơn" đã thực hiện "Nhận nhiệm vụ" trên "phân công giám sát bà Yến"
      Và ngày 17/04/2026 "Ông Sơn" đã thực hiện "Bắt đầu giám sát" trên "phân công giám sát bà Yến"
      Khi "Ông Dũng" thực hiện "Bàn giao việc giám sát" trên "phân công giám sát bà Yến" với:
        | Biên bản         | Biên bản bàn giao số 02        |
        | Việc đang làm dở | Chưa tổng hợp ý kiến phụ huynh |
      Thì hồ sơ "phân công giám sát bà Yến" ở trạng thái "Đang giám sát"

    Tình huống: Quá mười ngày làm việc chưa bàn giao
      Khi đến ngày 05/05/2026
      Thì hạn "Bàn giao việc giám sát cho tổ chức khác" của "phân công giám sát bà Yến" là ngày 04/05/2026
      Và hồ sơ "phân công giám sát bà Yến" quá hạn "Bàn giao việc giám sát cho tổ chức khác"

    Tình huống: Đã bàn giao đúng hạn
      Biết ngày 17/04/2026 "Bà Hạnh" đã thực hiện "Bàn giao việc giám sát" trên "phân công giám sát bà Yến" với:
        | Biên bản         | Biên bản bàn giao số 02        |
        | Việc đang làm dở | Chưa tổng hợp ý kiến phụ huynh |
      Khi đến ngày 05/05/2026
      Thì hồ sơ "phân công giám sát bà Yến" không quá hạn "Bàn giao việc giám sát cho tổ chức khác"

    Tình huống: Hội Cựu chiến binh không bàn giao thay, không có biên bản
      Biết hôm nay là ngày 17/04/2026
      Khi "Ông Sơn" thử "Bàn giao việc giám sát" trên "phân công giám sát bà Yến"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: biên bản"

    Tình huống: Bà Yến không bàn giao
      Biết hôm nay là ngày 17/04/2026
      Khi "Bà Yến" thử "Bàn giao việc giám sát" trên "phân công giám sát bà Yến" với:
        | Biên bản         | Biên bản bàn giao số 02        |
        | Việc đang làm dở | Chưa tổng hợp ý kiến phụ huynh |
      Thì bị từ chối vì "không được tự quyết định việc của chính mình (Người được giám sát)"

    Tình huống: Chưa bàn giao thì Hội Cựu chiến binh vẫn nhận việc
      Biết hôm nay là ngày 17/04/2026
      Khi "Ông Sơn" thực hiện "Nhận nhiệm vụ" trên "phân công giám sát bà Yến"
      Thì hồ sơ "phân công giám sát bà Yến" ở trạng thái "Đơn vị nhận nhiệm vụ"

  Quy tắc: Phân công lại thì thời gian phải đúng thứ tự

    Tình huống: Ngày cuối trước ngày đầu
      Biết ngày 04/02/2026 "Bà Hạnh" đã thực hiện "Nhận nhiệm vụ" trên "phân công giám sát bà Yến"
      Khi "Ông Dũng" thử "Phân công lại" trên "phân công giám sát bà Yến" với:
        | Tổ chức chủ trì giám sát | Hội Cựu chiến binh phường Hoa Sữa    |
        | Lý do                    | Bà Hạnh nghỉ hưu, chưa có người thay |
        | Văn bản                  | 11/QĐ-MTTQ                           |
        | Giám sát từ ngày         | 01/07/2026                           |
      Thì bị từ chối vì "yêu cầu"

  Quy tắc: Tổ chức giám sát báo cáo Mặt trận Tổ quốc sáu tháng một lần

    Bối cảnh:
      Biết ngày 04/02/2026 "Bà Hạnh" đã thực hiện "Nhận nhiệm vụ" trên "phân công giám sát bà Yến"
      Và ngày 01/04/2026 "Bà Hạnh" đã thực hiện "Bắt đầu giám sát" trên "phân công giám sát bà Yến"

    Tình huống: Hội Phụ nữ báo cáo sáu tháng đầu năm
      Biết hôm nay là ngày 30/06/2026
      Khi "Bà Hạnh" thực hiện "Báo cáo sáu tháng" trên "phân công giám sát bà Yến" với:
        | Báo cáo | Báo cáo 6 tháng đầu năm |
      Thì hồ sơ "phân công giám sát bà Yến" ở trạng thái "Đang giám sát"

    Tình huống: Mặt trận Tổ quốc không báo cáo thay, không có báo cáo
      Biết hôm nay là ngày 30/06/2026
      Khi "Ông Dũng" thử "Báo cáo sáu tháng" trên "phân công giám sát bà Yến"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: báo cáo"

    Tình huống: Bà Yến không tự báo cáo về mình
      Biết hôm nay là ngày 30/06/2026
      Khi "Bà Yến" thử "Báo cáo sáu tháng" trên "phân công giám sát bà Yến" với:
        | Báo cáo | Báo cáo 6 tháng đầu năm |
      Thì bị từ chối vì "không được tự quyết định việc của chính mình (Người được giám sát)"
