# language: vi
Tính năng: Rà soát điều kiện của tổ chức giám sát

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

  Quy tắc: Không ai do chính tổ chức của mình giám sát

    Bối cảnh:
      Biết ngày 02/02/2026 "Ông Dũng" đã thực hiện "Dự kiến" trên "phân công giám sát bà Yến" với:
        | Tổ chức chủ trì giám sát | Hội Liên hiệp Phụ nữ phường Hoa Sữa |
        | Nội dung giám sát        | đạo đức, lối sống                   |
        | Giám sát từ ngày         | 01/04/2026                          |
        | Giám sát đến hết ngày    | 30/06/2026                          |
      Và ngày 03/02/2026 "Ông Dũng" đã thực hiện "Rà soát điều kiện giám sát" trên "phân công giám sát bà Yến" với:
        | Cơ quan, tổ chức, đơn vị của người được giám sát    | Hội Liên hiệp Phụ nữ phường Hoa Sữa |
        | Không có người phải từ chối, thay đổi do có quan hệ | có                                  |
        | Số người tổ chức còn nhận giám sát được             | 1                                   |

    Tình huống: Rà soát thấy bà Yến sinh hoạt ở chính Hội Phụ nữ
      Biết hôm nay là ngày 04/02/2026
      Khi "Ông Dũng" thử "Phân công" trên "phân công giám sát bà Yến" với:
        | Văn bản | 05/QĐ-MTTQ |
      Thì bị từ chối vì "trạng thái"
      Và hồ sơ "phân công giám sát bà Yến" ở trạng thái "Tổ chức dự kiến không đủ điều kiện"

    Tình huống: Dự kiến lại chính tổ chức đó
      Biết hôm nay là ngày 04/02/2026
      Khi "Ông Dũng" thử "Dự kiến" trên "phân công giám sát bà Yến" với:
        | Tổ chức chủ trì giám sát | Hội Liên hiệp Phụ nữ phường Hoa Sữa |
        | Nội dung giám sát        | đạo đức, lối sống                   |
        | Giám sát từ ngày         | 01/04/2026                          |
        | Giám sát đến hết ngày    | 30/06/2026                          |
      Thì bị từ chối vì "yêu cầu"
      Và hồ sơ "phân công giám sát bà Yến" ở trạng thái "Tổ chức dự kiến không đủ điều kiện"

    Tình huống: Dự kiến tổ chức khác
      Biết hôm nay là ngày 04/02/2026
      Khi "Ông Dũng" thực hiện "Dự kiến" trên "phân công giám sát bà Yến" với:
        | Tổ chức chủ trì giám sát | Hội Cựu chiến binh phường Hoa Sữa |
        | Nội dung giám sát        | đạo đức, lối sống                 |
        | Giám sát từ ngày         | 01/04/2026                        |
        | Giám sát đến hết ngày    | 30/06/2026                        |
      Thì hồ sơ "phân công giám sát bà Yến" ở trạng thái "Dự kiến phân công"

    Tình huống: Tổ chức dự kiến sau được rà soát rồi mới phân công
      Biết ngày 04/02/2026 "Ông Dũng" đã thực hiện "Dự kiến" trên "phân công giám sát bà Yến" với:
        | Tổ chức chủ trì giám sát | Hội Cựu chiến binh phường Hoa Sữa |
        | Nội dung giám sát        | đạo đức, lối sống                 |
        | Giám sát từ ngày         | 01/04/2026                        |
        | Giám sát đến hết ngày    | 30/06/2026                        |
      Và hôm nay là ngày 05/02/2026
      Khi "Ông Dũng" thử "Phân công" trên "phân công giám sát bà Yến" với:
        | Văn bản | 05/QĐ-MTTQ |
      Thì bị từ chối vì "Phải rà soát lại điều kiện"
      Và hồ sơ "phân công giám sát bà Yến" ở trạng thái "Dự kiến phân công"

    Tình huống: Rà soát đủ điều kiện thì phân công
      Biết ngày 04/02/2026 "Ông Dũng" đã thực hiện "Dự kiến" trên "phân công giám sát bà Yến" với:
        | Tổ chức chủ trì giám sát | Hội Cựu chiến binh phường Hoa Sữa |
        | Nội dung giám sát        | đạo đức, lối sống                 |
        | Giám sát từ ngày         | 01/04/2026                        |
        | Giám sát đến hết ngày    | 30/06/2026                        |
      Và ngày 05/02/2026 "Ông Dũng" đã thực hiện "Rà soát điều kiện giám sát" trên "phân công giám sát bà Yến" với:
        | Cơ quan, tổ chức, đơn vị của người được giám sát    | Hội Liên hiệp Phụ nữ phường Hoa Sữa |
        | Không có người phải từ chối, thay đổi do có quan hệ | có                                  |
        | Số người tổ chức còn nhận giám sát được             | 1                                   |
      Khi "Ông Dũng" thực hiện "Phân công" trên "phân công giám sát bà Yến" với:
        | Văn bản | 05/QĐ-MTTQ |
      Thì hồ sơ "phân công giám sát bà Yến" ở trạng thái "Đã phân công"

    Tình huống: Điều chỉnh về chính tổ chức của bà Yến
      Biết ngày 04/02/2026 "Ông Dũng" đã thực hiện "Dự kiến" trên "phân công giám sát bà Yến" với:
        | Tổ chức chủ trì giám sát | Hội Cựu chiến binh phường Hoa Sữa |
        | Nội dung giám sát        | đạo đức, lối sống                 |
        | Giám sát từ ngày         | 01/04/2026                        |
        | Giám sát đến hết ngày    | 30/06/2026                        |
      Và hôm nay là ngày 05/02/2026
      Khi "Ông Dũng" thử "Điều chỉnh dự kiến" trên "phân công giám sát bà Yến" với:
        | Tổ chức chủ trì giám sát                   | Hội Liên hiệp Phụ nữ phường Hoa Sữa |
        | Lý do                                      | Gần nơi công tác                    |
        | Chi phí tăng thêm so với phương án đề xuất | -2                                  |
      Thì bị từ chối vì "yêu cầu"
      Và hồ sơ "phân công giám sát bà Yến" ở trạng thái "Dự kiến phân công"

    Tình huống: Giao cho chính tổ chức của bà Yến khi tổ chức trước không trả lời
      Biết ngày 04/02/2026 "Ông Dũng" đã thực hiện "Dự kiến" trên "phân công giám sát bà Yến" với:
        | Tổ chức chủ trì giám sát | Hội Cựu chiến binh phường Hoa Sữa |
        | Nội dung giám sát        | đạo đức, lối sống                 |
        | Giám sát từ ngày         | 01/04/2026                        |
        | Giám sát đến hết ngày    | 30/06/2026                        |
      Và ngày 05/02/2026 "Ông Dũng" đã thực hiện "Rà soát điều kiện giám sát" trên "phân công giám sát bà Yến" với:
        | Cơ quan, tổ chức, đơn vị của người được giám sát    | Hội Liên hiệp Phụ nữ phường Hoa Sữa |
        | Không có người phải từ chối, thay đổi do có quan hệ | có                                  |
        | Số người tổ chức còn nhận giám sát được             | 1                                   |
      Và ngày 06/02/2026 "Ông Dũng" đã thực hiện "Phân công" trên "phân công giám sát bà Yến" với:
        | Văn bản | 05/QĐ-MTTQ |
      Và hôm nay là ngày 24/02/2026
      Khi "Ông Dũng" thử "Giao tổ chức khác vì không trả lời" trên "phân công giám sát bà Yến" với:
        | Tổ chức chủ trì giám sát | Hội Liên hiệp Phụ nữ phường Hoa Sữa |
        | Lý do                    | Không trả lời                       |
        | Văn bản                  | 09/QĐ-MTTQ                          |
      Thì bị từ chối vì "yêu cầu"

    Tình huống: Phân công lại cho chính tổ chức của bà Yến
      Biết ngày 04/02/2026 "Ông Dũng" đã thực hiện "Dự kiến" trên "phân công giám sát bà Yến" với:
        | Tổ chức chủ trì giám sát | Hội Cựu chiến binh phường Hoa Sữa |
        | Nội dung giám sát        | đạo đức, lối sống                 |
        | Giám sát từ ngày         | 01/04/2026                        |
        | Giám sát đến hết ngày    | 30/06/2026                        |
      Và ngày 05/02/2026 "Ông Dũng" đã thực hiện "Rà soát điều kiện giám sát" trên "phân công giám sát bà Yến" với:
        | Cơ quan, tổ chức, đơn vị của người được giám sát    | Hội Liên hiệp Phụ nữ phường Hoa Sữa |
        | Không có người phải từ chối, thay đổi do có quan hệ | có                                  |
        | Số người tổ chức còn nhận giám sát được             | 1                                   |
      Và ngày 06/02/2026 "Ông Dũng" đã thực hiện "Phân công" trên "phân công giám sát bà Yến" với:
        | Văn bản | 05/QĐ-MTTQ |
      Và ngày 09/02/2026 "Ông Sơn" đã thực hiện "Nhận nhiệm vụ" trên "phân công giám sát bà Yến"
      Khi "Ông Dũng" thử "Phân công lại" trên "phân công giám sát bà Yến" với:
        | Tổ chức chủ trì giám sát | Hội Liên hiệp Phụ nữ phường Hoa Sữa |
        | Lý do                    | Thay đổi nhân sự phụ trách          |
        | Văn bản                  | 09/QĐ-MTTQ                          |
      Thì bị từ chối vì "yêu cầu"
      Và hồ sơ "phân công giám sát bà Yến" ở trạng thái "Đơn vị nhận nhiệm vụ"

  Quy tắc: Đã biết nơi công tác từ khi tiếp nhận kế hoạch thì không dự kiến chính nơi ấy

    Khung tình huống: Bà Yến công tác ở Hội Phụ nữ, dự kiến <tổ chức>
      Biết hồ sơ "phân công đã biết nơi công tác" thuộc loại "Phân công giám sát" gắn với "kế hoạch của bà Yến" do "Ông Dũng" mở ngày 26/01/2026 với:
        | Người được giám sát                              | Bà Yến                                 |
        | Ủy ban Mặt trận Tổ quốc chủ trì                  | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
        | Cấp ủy bàn giao kế hoạch                         | Đảng ủy phường Hoa Sữa                 |
        | Giấy biên nhận                                   | Biên nhận số 04                        |
        | Cơ quan, tổ chức, đơn vị của người được giám sát | Hội Liên hiệp Phụ nữ phường Hoa Sữa    |
      Và hôm nay là ngày 02/02/2026
      Khi "Ông Dũng" thử "Dự kiến" trên "phân công đã biết nơi công tác" với:
        | Tổ chức chủ trì giám sát | <tổ chức>         |
        | Nội dung giám sát        | đạo đức, lối sống |
        | Giám sát từ ngày         | 01/04/2026        |
        | Giám sát đến hết ngày    | 30/06/2026        |
      Thì <kết quả>

      Dữ liệu:
        | tổ chức                             | kết quả                 |
        | Hội Liên hiệp Phụ nữ phường Hoa Sữa | bị từ chối vì "yêu cầu" |
        | Hội Cựu chiến binh phường Hoa Sữa   | được chấp nhận          |

    Khung tình huống: Khi rà soát vẫn phải ghi lại nơi công tác, dù người được cử còn nhiệm vụ đến ngày <còn đến>
      Biết hồ sơ "phân công đã biết nơi công tác" thuộc loại "Phân công giám sát" gắn với "kế hoạch của bà Yến" do "Ông Dũng" mở ngày 26/01/2026 với:
        | Người được giám sát                              | Bà Yến                                 |
        | Ủy ban Mặt trận Tổ quốc chủ trì                  | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
        | Cấp ủy bàn giao kế hoạch                         | Đảng ủy phường Hoa Sữa                 |
        | Giấy biên nhận                                   | Biên nhận số 04                        |
        | Cơ quan, tổ chức, đơn vị của người được giám sát | Trường Mầm non Hoa Sữa                 |
      Và ngày 02/02/2026 "Ông Dũng" đã thực hiện "Dự kiến" trên "phân công đã biết nơi công tác" với:
        | Tổ chức chủ trì giám sát | Hội Cựu chiến binh phường Hoa Sữa |
        | Nội dung giám sát        | đạo đức, lối sống                 |
        | Giám sát từ ngày         | 01/04/2026                        |
        | Giám sát đến hết ngày    | 30/06/2026                        |
      Khi "Ông Dũng" thử "Rà soát điều kiện giám sát" trên "phân công đã biết nơi công tác" với:
        | Không có người phải từ chối, thay đổi do có quan hệ | có        |
        | Số người tổ chức còn nhận giám sát được             | 1         |
        | Người được cử giám sát còn nhiệm vụ đến hết ngày    | <còn đến> |
      Thì bị từ chối vì "thiếu: Cơ quan, tổ chức, đơn vị của người được giám sát"

      Dữ liệu:
        | còn đến    |
        | 30/06/2026 |
        | 29/06/2026 |

    Tình huống: Bà Yến không tự tiếp nhận kế hoạch của mình để phân công người giám sát
      Khi "Bà Yến" thử mở hồ sơ "phân công khác" thuộc loại "Phân công giám sát" gắn với "kế hoạch của bà Yến" với:
        | Người được giám sát             | Bà Yến                                 |
        | Ủy ban Mặt trận Tổ quốc chủ trì | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
        | Cấp ủy bàn giao kế hoạch        | Đảng ủy phường Hoa Sữa                 |
        | Giấy biên nhận                  | Biên nhận số 04                        |
      Thì bị từ chối vì "không được tự quyết định việc của chính mình (Người được giám sát)"
      Và bị từ chối vì "không có thẩm quyền thực hiện bước này"

    Tình huống: Hội Phụ nữ không tiếp nhận kế hoạch thay Mặt trận Tổ quốc
      Khi "Bà Hạnh" thử mở hồ sơ "phân công khác" thuộc loại "Phân công giám sát" gắn với "kế hoạch của bà Yến" với:
        | Người được giám sát             | Bà Yến                                 |
        | Ủy ban Mặt trận Tổ quốc chủ trì | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
        | Cấp ủy bàn giao kế hoạch        | Đảng ủy phường Hoa Sữa                 |
        | Giấy biên nhận                  | Biên nhận số 04                        |
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"

  Quy tắc: Tổ chức dự kiến không đủ điều kiện thì dự kiến lại theo đúng các yêu cầu của lần đầu

    Bối cảnh:
      Biết ngày 02/02/2026 "Ông Dũng" đã thực hiện "Dự kiến" trên "phân công giám sát bà Yến" với:
        | Tổ chức chủ trì giám sát | Hội Liên hiệp Phụ nữ phường Hoa Sữa |
        | Nội dung giám sát        | đạo đức, lối sống                   |
        | Giám sát từ ngày         | 01/04/2026                          |
        | Giám sát đến hết ngày    | 30/06/2026                          |
      Và ngày 03/02/2026 "Ông Dũng" đã thực hiện "Rà soát điều kiện giám sát" trên "phân công giám sát bà Yến" với:
        | Cơ quan, tổ chức, đơn vị của người được giám sát    | Trường Mầm non Hoa Sữa |
        | Không có người phải từ chối, thay đổi do có quan hệ | có                     |
        | Số người tổ chức còn nhận giám sát được             | 0                      |
      Và hôm nay là ngày 04/02/2026

    Khung tình huống: Dự kiến lại, căn cứ phân công là <căn cứ>
      Khi "Ông Dũng" thử "Dự kiến" trên "phân công giám sát bà Yến" với:
        | Tổ chức chủ trì giám sát | Hội Cựu chiến binh phường Hoa Sữa |
        | Nội dung giám sát        | đạo đức, lối sống                 |
        | Giám sát từ ngày         | 01/04/2026                        |
        | Giám sát đến hết ngày    | 30/06/2026                        |
        | Căn cứ phân công         | <căn cứ>                          |
        | <ghi thêm>               | <nội dung>                        |
      Thì <kết quả>

      Dữ liệu:
        | căn cứ                   | ghi thêm                        | nội dung                 | kết quả                 |
        | trong kế hoạch liên tịch | Số, ngày của kế hoạch liên tịch | 15/KHLT ngày 20/11/2025  | được chấp nhận          |
        | trong kế hoạch liên tịch | Lý do                           | Theo kế hoạch năm        | bị từ chối vì "yêu cầu" |
        | đột xuất                 | Lý do                           | Nhân dân có nhiều ý kiến | được chấp nhận          |
        | đột xuất                 | Số, ngày của kế hoạch liên tịch | 15/KHLT ngày 20/11/2025  | bị từ chối vì "yêu cầu" |

    Tình huống: Dự kiến lại tổ chức đã giám sát năm trước thì không phải nêu lý do
      Khi "Ông Dũng" thực hiện "Dự kiến" trên "phân công giám sát bà Yến" với:
        | Tổ chức chủ trì giám sát   | Hội Cựu chiến binh phường Hoa Sữa |
        | Nội dung giám sát          | đạo đức, lối sống                 |
        | Giám sát từ ngày           | 01/04/2026                        |
        | Giám sát đến hết ngày      | 30/06/2026                        |
        | Tổ chức giám sát năm trước | Hội Cựu chiến binh phường Hoa Sữa |
      Thì hồ sơ "phân công giám sát bà Yến" ở trạng thái "Dự kiến phân công"

    Tình huống: Dự kiến lại, chỉ giám sát trong một ngày
      Khi "Ông Dũng" thực hiện "Dự kiến" trên "phân công giám sát bà Yến" với:
        | Tổ chức chủ trì giám sát | Hội Cựu chiến binh phường Hoa Sữa |
        | Nội dung giám sát        | đạo đức, lối sống                 |
        | Giám sát từ ngày         | 15/04/2026                        |
        | Giám sát đến hết ngày    | 15/04/2026                        |
      Thì hồ sơ "phân công giám sát bà Yến" ở trạng thái "Dự kiến phân công"

  Quy tắc: Tổ chức giám sát không có người quan hệ, còn nhận được người, còn nhiệm vụ đến hết thời gian giám sát

    Bối cảnh:
      Biết ngày 02/02/2026 "Ông Dũng" đã thực hiện "Dự kiến" trên "phân công giám sát bà Yến" với:
        | Tổ chức chủ trì giám sát | Hội Liên hiệp Phụ nữ phường Hoa Sữa |
        | Nội dung giám sát        | đạo đức, lối sống                   |
        | Giám sát từ ngày         | 01/04/2026                          |
        | Giám sát đến hết ngày    | 30/06/2026                          |

    Tình huống: Người được cử giám sát là người thân của bà Yến
      Biết hôm nay là ngày 03/02/2026
      Khi "Ông Dũng" thực hiện "Rà soát điều kiện giám sát" trên "phân công giám sát bà Yến" với:
        | Cơ quan, tổ chức, đơn vị của người được giám sát    | Trường Mầm non Hoa Sữa |
        | Không có người phải từ chối, thay đổi do có quan hệ | không                  |
        | Số người tổ chức còn nhận giám sát được             | 1                      |
      Thì hồ sơ "phân công giám sát bà Yến" ở trạng thái "Tổ chức dự kiến không đủ điều kiện"

    Tình huống: Hội Phụ nữ đã nhận đủ số người
      Biết hôm nay là ngày 03/02/2026
      Khi "Ông Dũng" thực hiện "Rà soát điều kiện giám sát" trên "phân công giám sát bà Yến" với:
        | Cơ quan, tổ chức, đơn vị của người được giám sát    | Trường Mầm non Hoa Sữa |
        | Không có người phải từ chối, thay đổi do có quan hệ | có                     |
        | Số người tổ chức còn nhận giám sát được             | 0                      |
      Thì hồ sơ "phân công giám sát bà Yến" ở trạng thái "Tổ chức dự kiến không đủ điều kiện"

    Tình huống: Người được cử hết nhiệm vụ trước khi giám sát xong
      Biết hôm nay là ngày 03/02/2026
      Khi "Ông Dũng" thực hiện "Rà soát điều kiện giám sát" trên "phân công giám sát bà Yến" với:
        | Cơ quan, tổ chức, đơn vị của người được giám sát    | Trường Mầm non Hoa Sữa |
        | Không có người phải từ chối, thay đổi do có quan hệ | có                     |
        | Số người tổ chức còn nhận giám sát được             | 1                      |
        | Người được cử giám sát còn nhiệm vụ đến hết ngày    | 29/06/2026             |
      Thì hồ sơ "phân công giám sát bà Yến" ở trạng thái "Tổ chức dự kiến không đủ điều kiện"

    Tình huống: Người được cử còn nhiệm vụ đến hết thời gian giám sát
      Biết hôm nay là ngày 03/02/2026
      Khi "Ông Dũng" thực hiện "Rà soát điều kiện giám sát" trên "phân công giám sát bà Yến" với:
        | Cơ quan, tổ chức, đơn vị của người được giám sát    | Trường Mầm non Hoa Sữa |
        | Không có người phải từ chối, thay đổi do có quan hệ | có                     |
        | Số người tổ chức còn nhận giám sát được             | 1                      |
        | Người được cử giám sát còn nhiệm vụ đến hết ngày    | 30/06/2026             |
      Thì hồ sơ "phân công giám sát bà Yến" ở trạng thái "Dự kiến phân công"

    Tình huống: Đủ mọi điều kiện
      Biết hôm nay là ngày 03/02/2026
      Khi "Ông Dũng" thực hiện "Rà soát điều kiện giám sát" trên "phân công giám sát bà Yến" với:
        | Cơ quan, tổ chức, đơn vị của người được giám sát    | Trường Mầm non Hoa Sữa |
        | Không có người phải từ chối, thay đổi do có quan hệ | có                     |
        | Số người tổ chức còn nhận giám sát được             | 1                      |
      Thì hồ sơ "phân công giám sát bà Yến" ở trạng thái "Dự kiến phân công"

    Tình huống: Đã rà soát đủ điều kiện thì phân công
      Biết ngày 03/02/2026 "Ông Dũng" đã thực hiện "Rà soát điều kiện giám sát" trên "phân công giám sát bà Yến" với:
        | Cơ quan, tổ chức, đơn vị của người được giám sát    | Trường Mầm non Hoa Sữa |
        | Không có người phải từ chối, thay đổi do có quan hệ | có                     |
        | Số người tổ chức còn nhận giám sát được             | 1                      |
      Khi "Ông Dũng" thực hiện "Phân công" trên "phân công giám sát bà Yến" với:
        | Văn bản | 05/QĐ-MTTQ |
      Thì hồ sơ "phân công giám sát bà Yến" ở trạng thái "Đã phân công"

    Tình huống: Chấm dứt khi tổ chức dự kiến không đủ điều kiện
      Biết ngày 03/02/2026 "Ông Dũng" đã thực hiện "Rà soát điều kiện giám sát" trên "phân công giám sát bà Yến" với:
        | Cơ quan, tổ chức, đơn vị của người được giám sát    | Trường Mầm non Hoa Sữa |
        | Không có người phải từ chối, thay đổi do có quan hệ | có                     |
        | Số người tổ chức còn nhận giám sát được             | 0                      |
      Khi "Ông Dũng" thực hiện "Chấm dứt do sắp xếp tổ chức" trên "phân công giám sát bà Yến" với:
        | Lý do   | Hợp nhất tổ chức |
        | Văn bản | 12/QĐ-MTTQ       |
      Thì hồ sơ "phân công giám sát bà Yến" ở trạng thái "Chấm dứt (chủ thể kết thúc)"

    Tình huống: Dự kiến lại khi không đủ điều kiện mà không ghi gì
      Biết ngày 03/02/2026 "Ông Dũng" đã thực hiện "Rà soát điều kiện giám sát" trên "phân công giám sát bà Yến" với:
        | Cơ quan, tổ chức, đơn vị của người được giám sát    | Trường Mầm non Hoa Sữa |
        | Không có người phải từ chối, thay đổi do có quan hệ | có                     |
        | Số người tổ chức còn nhận giám sát được             | 0                      |
      Khi "Bà Yến" thử "Dự kiến" trên "phân công giám sát bà Yến"
      Thì bị từ chối vì "không được tự quyết định việc của chính mình (Người được giám sát)"
      Và bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: Nội dung giám sát"
      Và bị từ chối vì "thiếu: Giám sát từ ngày"

    Tình huống: Đại diện tổ chức giám sát tự dự kiến lại
      Biết ngày 03/02/2026 "Ông Dũng" đã thực hiện "Rà soát điều kiện giám sát" trên "phân công giám sát bà Yến" với:
        | Cơ quan, tổ chức, đơn vị của người được giám sát    | Trường Mầm non Hoa Sữa |
        | Không có người phải từ chối, thay đổi do có quan hệ | có                     |
        | Số người tổ chức còn nhận giám sát được             | 0                      |
      Khi "Bà Hạnh" thử "Dự kiến" trên "phân công giám sát bà Yến"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: Tổ chức chủ trì giám sát"
      Và bị từ chối vì "thiếu: Giám sát đến hết ngày"

    Tình huống: Tổ chức được dự kiến không tự rà soát
      Biết hôm nay là ngày 03/02/2026
      Khi "Bà Hạnh" thử "Rà soát điều kiện giám sát" trên "phân công giám sát bà Yến"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: Cơ quan, tổ chức, đơn vị của người được giám sát"
      Và bị từ chối vì "thiếu: Không có người phải từ chối, thay đổi do có quan hệ"
      Và bị từ chối vì "thiếu: Số người tổ chức còn nhận giám sát được"

    Khung tình huống: Tổ chức được dự kiến không tự kết luận mình có đủ điều kiện hay không
      Biết hôm nay là ngày 03/02/2026
      Khi "Bà Hạnh" thử "Rà soát điều kiện giám sát" trên "phân công giám sát bà Yến" với:
        | Cơ quan, tổ chức, đơn vị của người được giám sát    | Trường Mầm non Hoa Sữa |
        | Không có người phải từ chối, thay đổi do có quan hệ | có                     |
        | Số người tổ chức còn nhận giám sát được             | <còn nhận được>        |
      Thì bị từ chối vì "Bà Hạnh không có thẩm quyền"

      Dữ liệu:
        | còn nhận được |
        | 3             |
        | 0             |

    Khung tình huống: Bà Yến không tự kết luận tổ chức giám sát mình có đủ điều kiện hay không
      Biết hôm nay là ngày 03/02/2026
      Khi "Bà Yến" thử "Rà soát điều kiện giám sát" trên "phân công giám sát bà Yến" với:
        | Cơ quan, tổ chức, đơn vị của người được giám sát    | Trường Mầm non Hoa Sữa |
        | Không có người phải từ chối, thay đổi do có quan hệ | có                     |
        | Số người tổ chức còn nhận giám sát được             | <còn nhận được>        |
      Thì bị từ chối vì "không được tự quyết định việc của chính mình (Người được giám sát)"

      Dữ liệu:
        | còn nhận được |
        | 1             |
        | 0             |

    Khung tình huống: Rà soát phải ghi đủ nơi công tác, quan hệ và số người còn nhận được
      Biết hôm nay là ngày 03/02/2026
      Khi "Ông Dũng" thử "Rà soát điều kiện giám sát" trên "phân công giám sát bà Yến" với:
        | <đã ghi>                                         | <giá trị>      |
        | <cũng ghi>                                       | <giá trị khác> |
        | Người được cử giám sát còn nhiệm vụ đến hết ngày | 29/06/2026     |
      Thì bị từ chối vì "thiếu: <còn thiếu>"

      Dữ liệu:
        | đã ghi                                              | giá trị                | cũng ghi                                            | giá trị khác | còn thiếu                                           |
        | Không có người phải từ chối, thay đổi do có quan hệ | có                     | Số người tổ chức còn nhận giám sát được             | 1            | Cơ quan, tổ chức, đơn vị của người được giám sát    |
        | Cơ quan, tổ chức, đơn vị của người được giám sát    | Trường Mầm non Hoa Sữa | Số người tổ chức còn nhận giám sát được             | 1            | Không có người phải từ chối, thay đổi do có quan hệ |
        | Cơ quan, tổ chức, đơn vị của người được giám sát    | Trường Mầm non Hoa Sữa | Không có người phải từ chối, thay đổi do có quan hệ | có           | Số người tổ chức còn nhận giám sát được             |

    Tình huống: Bà Yến không tự rà soát ai giám sát mình
      Biết hôm nay là ngày 03/02/2026
      Khi "Bà Yến" thử "Rà soát điều kiện giám sát" trên "phân công giám sát bà Yến"
      Thì bị từ chối vì "không được tự quyết định việc của chính mình (Người được giám sát)"
      Và bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "yêu cầu"

  Quy tắc: Điều chỉnh dự kiến bằng tay phải có lý do, ghi rõ chi phí tăng thêm và được rà soát lại

    Bối cảnh:
      Biết ngày 02/02/2026 "Ông Dũng" đã thực hiện "Dự kiến" trên "phân công giám sát bà Yến" với:
        | Tổ chức chủ trì giám sát | Hội Liên hiệp Phụ nữ phường Hoa Sữa |
        | Nội dung giám sát        | đạo đức, lối sống                   |
        | Giám sát từ ngày         | 01/04/2026                          |
        | Giám sát đến hết ngày    | 30/06/2026                          |
      Và ngày 03/02/2026 "Ông Dũng" đã thực hiện "Rà soát điều kiện giám sát" trên "phân công giám sát bà Yến" với:
        | Cơ quan, tổ chức, đơn vị của người được giám sát    | Trường Mầm non Hoa Sữa |
        | Không có người phải từ chối, thay đổi do có quan hệ | có                     |
        | Số người tổ chức còn nhận giám sát được             | 1                      |

    Tình huống: Đổi sang Hội Cựu chiến binh, đi xa hơn 3 km
      Biết hôm nay là ngày 04/02/2026
      Khi "Ông Dũng" thực hiện "Điều chỉnh dự kiến" trên "phân công giám sát bà Yến" với:
        | Tổ chức chủ trì giám sát                   | Hội Cựu chiến binh phường Hoa Sữa |
        | Lý do                                      | Hội Phụ nữ đang nhiều việc        |
        | Chi phí tăng thêm so với phương án đề xuất | 3                                 |
      Thì hồ sơ "phân công giám sát bà Yến" ở trạng thái "Dự kiến phân công"
      Và "Ông Dũng" thấy "Chi phí tăng thêm so với phương án đề xuất" của "phân công giám sát bà Yến" là "3"

    Tình huống: Điều chỉnh rồi thì chưa phân công khi chưa rà soát lại
      Biết ngày 04/02/2026 "Ông Dũng" đã thực hiện "Điều chỉnh dự kiến" trên "phân công giám sát bà Yến" với:
        | Tổ chức chủ trì giám sát                   | Hội Cựu chiến binh phường Hoa Sữa |
        | Lý do                                      | Hội Phụ nữ đang nhiều việc        |
        | Chi phí tăng thêm so với phương án đề xuất | 3                                 |
      Khi "Ông Dũng" thử "Phân công" trên "phân công giám sát bà Yến" với:
        | Văn bản | 05/QĐ-MTTQ |
      Thì bị từ chối vì "Phải rà soát lại điều kiện"

    Tình huống: Lùi thời gian, rà soát lại rồi phân công
      Biết ngày 04/02/2026 "Ông Dũng" đã thực hiện "Điều chỉnh dự kiến" trên "phân công giám sát bà Yến" với:
        | Tổ chức chủ trì giám sát                   | Hội Liên hiệp Phụ nữ phường Hoa Sữa |
        | Lý do                                      | Trường nghỉ hè                      |
        | Chi phí tăng thêm so với phương án đề xuất | 0                                   |
        | Nội dung giám sát                          | trách nhiệm nêu gương               |
        | Giám sát từ ngày                           | 01/07/2026                          |
        | Giám sát đến hết ngày                      | 30/09/2026                          |
        | Các tổ chức phối hợp giám sát              | Công đoàn phường                    |
      Và ngày 05/02/2026 "Ông Dũng" đã thực hiện "Rà soát điều kiện giám sát" trên "phân công giám sát bà Yến" với:
        | Cơ quan, tổ chức, đơn vị của người được giám sát    | Trường Mầm non Hoa Sữa |
        | Không có người phải từ chối, thay đổi do có quan hệ | có                     |
        | Số người tổ chức còn nhận giám sát được             | 1                      |
        | Người được cử giám sát còn nhiệm vụ đến hết ngày    | 30/09/2026             |
      Khi "Ông Dũng" thực hiện "Phân công" trên "phân công giám sát bà Yến" với:
        | Văn bản | 05/QĐ-MTTQ |
      Thì hồ sơ "phân công giám sát bà Yến" ở trạng thái "Đã phân công"

    Tình huống: Ngày cuối trước ngày đầu
      Biết hôm nay là ngày 04/02/2026
      Khi "Ông Dũng" thử "Điều chỉnh dự kiến" trên "phân công giám sát bà Yến" với:
        | Tổ chức chủ trì giám sát                   | Hội Liên hiệp Phụ nữ phường Hoa Sữa |
        | Lý do                                      | Trường nghỉ hè                      |
        | Chi phí tăng thêm so với phương án đề xuất | 0                                   |
        | Giám sát từ ngày                           | 01/07/2026                          |
      Thì bị từ chối vì "yêu cầu"

    Tình huống: Rút lại còn một ngày giám sát
      Biết hôm nay là ngày 04/02/2026
      Khi "Ông Dũng" thực hiện "Điều chỉnh dự kiến" trên "phân công giám sát bà Yến" với:
        | Tổ chức chủ trì giám sát                   | Hội Liên hiệp Phụ nữ phường Hoa Sữa |
        | Lý do                                      | Chỉ dự một buổi sinh hoạt chi bộ    |
        | Chi phí tăng thêm so với phương án đề xuất | 0                                   |
        | Giám sát từ ngày                           | 15/04/2026                          |
        | Giám sát đến hết ngày                      | 15/04/2026                          |
      Thì hồ sơ "phân công giám sát bà Yến" có "Giám sát đến hết ngày" là "15/04/2026"

    Tình huống: Không nêu lý do, không ghi chi phí
      Biết hôm nay là ngày 04/02/2026
      Khi "Bà Hạnh" thử "Điều chỉnh dự kiến" trên "phân công giám sát bà Yến"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: Tổ chức chủ trì giám sát"
      Và bị từ chối vì "thiếu: lý do"
      Và bị từ chối vì "thiếu: Chi phí tăng thêm so với phương án đề xuất"

    Tình huống: Bà Yến không tự chọn người giám sát mình
      Biết hôm nay là ngày 04/02/2026
      Khi "Bà Yến" thử "Điều chỉnh dự kiến" trên "phân công giám sát bà Yến" với:
        | Tổ chức chủ trì giám sát                   | Hội Cựu chiến binh phường Hoa Sữa |
        | Lý do                                      | Quen việc                         |
        | Chi phí tăng thêm so với phương án đề xuất | 0                                 |
      Thì bị từ chối vì "không được tự quyết định việc của chính mình (Người được giám sát)"

  Quy tắc: Phân công theo kế hoạch liên tịch; ngoài kế hoạch thì phải có lý do

    Tình huống: Theo kế hoạch liên tịch, có số, ngày
      Biết hôm nay là ngày 02/02/2026
      Khi "Ông Dũng" thực hiện "Dự kiến" trên "phân công giám sát bà Yến" với:
        | Tổ chức chủ trì giám sát        | Hội Liên hiệp Phụ nữ phường Hoa Sữa |
        | Nội dung giám sát               | đạo đức, lối sống                   |
        | Giám sát từ ngày                | 01/04/2026                          |
        | Giám sát đến hết ngày           | 30/06/2026                          |
        | Căn cứ phân công                | trong kế hoạch liên tịch            |
        | Số, ngày của kế hoạch liên tịch | 15/KHLT ngày 20/11/2025             |
      Thì hồ sơ "phân công giám sát bà Yến" ở trạng thái "Dự kiến phân công"

    Tình huống: Theo kế hoạch liên tịch nhưng không ghi số, ngày
      Biết hôm nay là ngày 02/02/2026
      Khi "Ông Dũng" thử "Dự kiến" trên "phân công giám sát bà Yến" với:
        | Tổ chức chủ trì giám sát | Hội Liên hiệp Phụ nữ phường Hoa Sữa |
        | Nội dung giám sát        | đạo đức, lối sống                   |
        | Giám sát từ ngày         | 01/04/2026                          |
        | Giám sát đến hết ngày    | 30/06/2026                          |
        | Căn cứ phân công         | trong kế hoạch liên tịch            |
        | Lý do                    | Theo kế hoạch năm                   |
      Thì bị từ chối vì "yêu cầu"

    Tình huống: Đột xuất, có lý do
      Biết hôm nay là ngày 02/02/2026
      Khi "Ông Dũng" thực hiện "Dự kiến" trên "phân công giám sát bà Yến" với:
        | Tổ chức chủ trì giám sát | Hội Liên hiệp Phụ nữ phường Hoa Sữa |
        | Nội dung giám sát        | đạo đức, lối sống                   |
        | Giám sát từ ngày         | 01/04/2026                          |
        | Giám sát đến hết ngày    | 30/06/2026                          |
        | Căn cứ phân công         | đột xuất                            |
        | Lý do                    | Nhân dân có nhiều ý kiến            |
      Thì hồ sơ "phân công giám sát bà Yến" ở trạng thái "Dự kiến phân công"

    Tình huống: Đột xuất mà không có lý do
      Biết hôm nay là ngày 02/02/2026
      Khi "Ông Dũng" thử "Dự kiến" trên "phân công giám sát bà Yến" với:
        | Tổ chức chủ trì giám sát        | Hội Liên hiệp Phụ nữ phường Hoa Sữa |
        | Nội dung giám sát               | đạo đức, lối sống                   |
        | Giám sát từ ngày                | 01/04/2026                          |
        | Giám sát đến hết ngày           | 30/06/2026                          |
        | Căn cứ phân công                | đột xuất                            |
        | Số, ngày của kế hoạch liên tịch | 15/KHLT ngày 20/11/2025             |
      Thì bị từ chối vì "yêu cầu"

  Quy tắc: Tổ chức giám sát năm trước được giữ; thay thì phải có lý do

    Tình huống: Giữ Hội Phụ nữ như năm trước
      Biết hôm nay là ngày 02/02/2026
      Khi "Ông Dũng" thực hiện "Dự kiến" trên "phân công giám sát bà Yến" với:
        | Tổ chức chủ trì giám sát   | Hội Liên hiệp Phụ nữ phường Hoa Sữa |
        | Nội dung giám sát          | đạo đức, lối sống                   |
        | Giám sát từ ngày           | 01/04/2026                          |
        | Giám sát đến hết ngày      | 30/06/2026                          |
        | Tổ chức giám sát năm trước | Hội Liên hiệp Phụ nữ phường Hoa Sữa |
      Thì hồ sơ "phân công giám sát bà Yến" ở trạng thái "Dự kiến phân công"

    Tình huống: Thay bằng Hội Cựu chiến binh mà không có lý do
      Biết hôm nay là ngày 02/02/2026
      Khi "Ông Dũng" thử "Dự kiến" trên "phân công giám sát bà Yến" với:
        | Tổ chức chủ trì giám sát   | Hội Cựu chiến binh phường Hoa Sữa   |
        | Nội dung giám sát          | đạo đức, lối sống                   |
        | Giám sát từ ngày           | 01/04/2026                          |
        | Giám sát đến hết ngày      | 30/06/2026                          |
        | Tổ chức giám sát năm trước | Hội Liên hiệp Phụ nữ phường Hoa Sữa |
      Thì bị từ chối vì "yêu cầu"

    Tình huống: Thay bằng Hội Cựu chiến binh, có lý do
      Biết hôm nay là ngày 02/02/2026
      Khi "Ông Dũng" thực hiện "Dự kiến" trên "phân công giám sát bà Yến" với:
        | Tổ chức chủ trì giám sát   | Hội Cựu chiến binh phường Hoa Sữa   |
        | Nội dung giám sát          | đạo đức, lối sống                   |
        | Giám sát từ ngày           | 01/04/2026                          |
        | Giám sát đến hết ngày      | 30/06/2026                          |
        | Tổ chức giám sát năm trước | Hội Liên hiệp Phụ nữ phường Hoa Sữa |
        | Lý do                      | Luân phiên tổ chức giám sát         |
      Thì hồ sơ "phân công giám sát bà Yến" ở trạng thái "Dự kiến phân công"
