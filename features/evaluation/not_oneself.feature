# language: vi
Tính năng: Không ai tự lấy ý kiến, thẩm định, đề xuất, quyết định việc đánh giá mình

  Bối cảnh:
    Biết hôm nay là ngày 16/11/2026
    Và "Bà Hạnh" là "Ban Tổ chức" của "Đảng ủy phường Hoa Sữa"
    Và "Ông Tâm" là "Ban Thường vụ" của "Đảng ủy phường Hoa Sữa"
    Và "Bà Lan" là "Văn phòng cấp ủy" của "Đảng ủy phường Hoa Sữa"
    Và "Ông Bình" là "Chi ủy, bí thư chi bộ" của "Chi bộ Khu dân cư số 3"
    Và "Ông An" là "Chi ủy, bí thư chi bộ" của "Chi bộ Khu dân cư số 3"
    Và "Ông An" là "Ban Tổ chức" của "Đảng ủy phường Hoa Sữa"
    Và "Ông An" là "Văn phòng cấp ủy" của "Đảng ủy phường Hoa Sữa"
    Và hồ sơ "nhóm đảng viên" thuộc loại "Rà soát tỷ lệ xếp loại xuất sắc" do "Bà Hạnh" mở ngày 16/11/2026 với:
      | Cấp có thẩm quyền xếp loại                        | Đảng ủy phường Hoa Sữa          |
      | Nhóm có chức năng, nhiệm vụ tương đồng            | Đảng viên các chi bộ khu dân cư |
      | Đối tượng                                         | tổ chức đảng, đảng viên, cán bộ |
      | Ngày cuối của kỳ đánh giá                         | 31/12/2026                      |
      | Số đối tượng được đánh giá trong nhóm             | 6                               |
      | Có tổ chức, đơn vị thành phần phải xếp loại trước | không                           |
    Và "Bà Hạnh" đã thực hiện "Ghi số đề xuất theo danh sách" trên "nhóm đảng viên" với:
      | Số đề xuất xuất sắc theo danh sách | 0                   |
      | Số đề xuất tốt theo danh sách      | 5                   |
      | Báo cáo tổng hợp                   | Biểu của các chi bộ |
    Và hồ sơ "đánh giá ông An" thuộc loại "Kiểm điểm, đánh giá, xếp loại chất lượng" gắn với "nhóm đảng viên" do "Bà Hạnh" mở ngày 16/11/2026 với:
      | Người, tổ chức được đánh giá                | Ông An                 |
      | Chức vụ, vị trí được đánh giá               | Bí thư chi bộ          |
      | Tổ chức nơi kiểm điểm                       | Chi bộ Khu dân cư số 3 |
      | Cấp có thẩm quyền xếp loại                  | Đảng ủy phường Hoa Sữa |
      | Kỳ đánh giá                                 | năm                    |
      | Từ ngày                                     | 01/01/2026             |
      | Đến hết ngày                                | 31/12/2026             |
      | Phải quyết định trước ngày                  | 15/12/2026             |
      | Thuộc diện lập kế hoạch tu dưỡng, rèn luyện | không                  |
      | Số hạn chế, khuyết điểm của kỳ trước        | 0                      |

  Quy tắc: Người được đánh giá chỉ tự kiểm điểm và kiến nghị

    Khung tình huống: Khi mới mở đợt, đã tự kiểm điểm
      Biết ngày 17/11/2026 "Ông An" đã thực hiện "Tự kiểm điểm" trên "đánh giá ông An" với:
        | Báo cáo tự kiểm tra, tự giám sát | Bản kiểm điểm cá nhân năm 2026 |
      Khi "Ông An" thay mặt "<ai>" thử "<việc>" trên "đánh giá ông An"
      Thì bị từ chối vì "không được tự quyết định việc của chính mình"

      Dữ liệu:
        | ai                    | việc                                    |
        | Chi ủy, bí thư chi bộ | Lấy ý kiến                              |
        | Ban Tổ chức           | Không xếp loại                          |
        | Ban Tổ chức           | Ghi nhận phản ánh, tố cáo phải xác minh |

    Khung tình huống: Khi đã lấy ý kiến
      Biết ngày 17/11/2026 "Ông An" đã thực hiện "Tự kiểm điểm" trên "đánh giá ông An" với:
        | Báo cáo tự kiểm tra, tự giám sát | Bản kiểm điểm cá nhân năm 2026 |
      Và ngày 23/11/2026 "Ông Bình" đã thực hiện "Lấy ý kiến" trên "đánh giá ông An" với:
        | Biên bản                       | Biên bản lấy ý kiến |
        | Đến hạn không nhận được ý kiến | có                  |
      Khi "Ông An" thay mặt "<ai>" thử "<việc>" trên "đánh giá ông An"
      Thì bị từ chối vì "không được tự quyết định việc của chính mình"

      Dữ liệu:
        | ai     | việc                     |
        | Chi bộ | Tập thể kiểm điểm, góp ý |

    Khung tình huống: Khi có phản ánh
      Biết ngày 17/11/2026 "Ông An" đã thực hiện "Tự kiểm điểm" trên "đánh giá ông An" với:
        | Báo cáo tự kiểm tra, tự giám sát | Bản kiểm điểm cá nhân năm 2026 |
      Và "Bà Hạnh" đã thực hiện "Ghi nhận phản ánh, tố cáo phải xác minh" trên "đánh giá ông An"
      Khi "Ông An" thay mặt "<ai>" thử "<việc>" trên "đánh giá ông An"
      Thì bị từ chối vì "không được tự quyết định việc của chính mình"

      Dữ liệu:
        | ai          | việc                 |
        | Ban Tổ chức | Tạm dừng để xác minh |

    Khung tình huống: Khi đang xác minh
      Biết ngày 17/11/2026 "Ông An" đã thực hiện "Tự kiểm điểm" trên "đánh giá ông An" với:
        | Báo cáo tự kiểm tra, tự giám sát | Bản kiểm điểm cá nhân năm 2026 |
      Và "Bà Hạnh" đã thực hiện "Ghi nhận phản ánh, tố cáo phải xác minh" trên "đánh giá ông An"
      Và "Bà Hạnh" đã thực hiện "Tạm dừng để xác minh" trên "đánh giá ông An" với:
        | Lý do | Có đơn phản ánh |
      Khi "Ông An" thay mặt "<ai>" thử "<việc>" trên "đánh giá ông An"
      Thì bị từ chối vì "không được tự quyết định việc của chính mình"

      Dữ liệu:
        | ai          | việc                  |
        | Ban Tổ chức | Tiếp tục sau xác minh |

    Khung tình huống: Khi tập thể đã góp ý
      Biết ngày 17/11/2026 "Ông An" đã thực hiện "Tự kiểm điểm" trên "đánh giá ông An" với:
        | Báo cáo tự kiểm tra, tự giám sát | Bản kiểm điểm cá nhân năm 2026 |
      Và ngày 23/11/2026 "Ông Bình" đã thực hiện "Lấy ý kiến" trên "đánh giá ông An" với:
        | Biên bản                       | Biên bản lấy ý kiến |
        | Đến hạn không nhận được ý kiến | có                  |
      Và ngày 26/11/2026 "Ông Bình" thay mặt "Chi bộ" đã thực hiện "Tập thể kiểm điểm, góp ý" trên "đánh giá ông An" với:
        | Biên bản | Biên bản họp chi bộ |
      Khi "Ông An" thay mặt "<ai>" thử "<việc>" trên "đánh giá ông An"
      Thì bị từ chối vì "không được tự quyết định việc của chính mình"

      Dữ liệu:
        | ai          | việc      |
        | Ban Tổ chức | Thẩm định |

  Quy tắc: Người được đánh giá không đề xuất, rà soát mức của mình

    Bối cảnh:
      Biết ngày 17/11/2026 "Ông An" đã thực hiện "Tự kiểm điểm" trên "đánh giá ông An" với:
        | Báo cáo tự kiểm tra, tự giám sát | Bản kiểm điểm cá nhân năm 2026 |
      Và ngày 23/11/2026 "Ông Bình" đã thực hiện "Lấy ý kiến" trên "đánh giá ông An" với:
        | Biên bản                       | Biên bản lấy ý kiến |
        | Đến hạn không nhận được ý kiến | có                  |
      Và ngày 26/11/2026 "Ông Bình" thay mặt "Chi bộ" đã thực hiện "Tập thể kiểm điểm, góp ý" trên "đánh giá ông An" với:
        | Biên bản | Biên bản họp chi bộ |
      Và ngày 30/11/2026 "Bà Hạnh" đã thực hiện "Thẩm định" trên "đánh giá ông An" với:
        | Điểm thẩm định              | Tiêu chí chung: 28; Kết quả thực hiện nhiệm vụ: 66 |
        | Tỷ lệ nhiệm vụ đúng hạn (%) | 100                                                |
        | Tỷ lệ nhiệm vụ vượt mức (%) | 40                                                 |
        | Bị kỷ luật trong kỳ         | không                                              |
        | Báo cáo tổng hợp            | Báo cáo thẩm định                                  |

    Khung tình huống: Khi đã thẩm định
      Khi "Ông An" thay mặt "<ai>" thử "<việc>" trên "đánh giá ông An"
      Thì bị từ chối vì "không được tự quyết định việc của chính mình"

      Dữ liệu:
        | ai     | việc                         |
        | Cấp ủy | Đề xuất mức xuất sắc         |
        | Cấp ủy | Đề xuất mức tốt              |
        | Cấp ủy | Đề xuất mức hoàn thành       |
        | Cấp ủy | Đề xuất mức không hoàn thành |

    Khung tình huống: Khi đã đề xuất
      Biết ngày 01/12/2026 "Bà Lan" thay mặt "Cấp ủy" đã thực hiện "Đề xuất mức xuất sắc" trên "đánh giá ông An"
      Khi "Ông An" thay mặt "<ai>" thử "<việc>" trên "đánh giá ông An"
      Thì bị từ chối vì "không được tự quyết định việc của chính mình"

      Dữ liệu:
        | ai          | việc                       |
        | Cấp ủy      | Rút đề xuất để đề xuất lại |
        | Ban Tổ chức | Rà soát tỷ lệ              |

  Quy tắc: Người được đánh giá không quyết định, thông báo, giải quyết kiến nghị của mình

    Bối cảnh:
      Biết ngày 17/11/2026 "Ông An" đã thực hiện "Tự kiểm điểm" trên "đánh giá ông An" với:
        | Báo cáo tự kiểm tra, tự giám sát | Bản kiểm điểm cá nhân năm 2026 |
      Và ngày 23/11/2026 "Ông Bình" đã thực hiện "Lấy ý kiến" trên "đánh giá ông An" với:
        | Biên bản                       | Biên bản lấy ý kiến |
        | Đến hạn không nhận được ý kiến | có                  |
      Và ngày 26/11/2026 "Ông Bình" thay mặt "Chi bộ" đã thực hiện "Tập thể kiểm điểm, góp ý" trên "đánh giá ông An" với:
        | Biên bản | Biên bản họp chi bộ |
      Và ngày 30/11/2026 "Bà Hạnh" đã thực hiện "Thẩm định" trên "đánh giá ông An" với:
        | Điểm thẩm định              | Tiêu chí chung: 28; Kết quả thực hiện nhiệm vụ: 66 |
        | Tỷ lệ nhiệm vụ đúng hạn (%) | 100                                                |
        | Tỷ lệ nhiệm vụ vượt mức (%) | 40                                                 |
        | Bị kỷ luật trong kỳ         | không                                              |
        | Báo cáo tổng hợp            | Báo cáo thẩm định                                  |
      Và ngày 01/12/2026 "Bà Lan" thay mặt "Cấp ủy" đã thực hiện "Đề xuất mức xuất sắc" trên "đánh giá ông An"
      Và "Bà Hạnh" đã thực hiện "Chốt danh sách đề xuất" trên "nhóm đảng viên"
      Và "Bà Hạnh" đã thực hiện "Rà soát tỷ lệ" trên "đánh giá ông An"
      Và "Bà Hạnh" đã thực hiện "Xác nhận trong tỷ lệ" trên "nhóm đảng viên"

    Khung tình huống: Khi đang rà soát tỷ lệ
      Khi "Ông An" thay mặt "<ai>" thử "<việc>" trên "đánh giá ông An"
      Thì bị từ chối vì "không được tự quyết định việc của chính mình"

      Dữ liệu:
        | ai            | việc                  |
        | Ban Tổ chức   | Trả lại do vượt tỷ lệ |
        | Ban Thường vụ | Quyết định            |

    Khung tình huống: Khi đã quyết định
      Biết ngày 08/12/2026 "Ông Tâm" đã thực hiện "Quyết định" trên "đánh giá ông An" với:
        | Văn bản | 220-QĐ/ĐU |
      Khi "Ông An" thay mặt "<ai>" thử "<việc>" trên "đánh giá ông An"
      Thì bị từ chối vì "không được tự quyết định việc của chính mình"

      Dữ liệu:
        | ai          | việc      |
        | Ban Tổ chức | Thông báo |

    Khung tình huống: Khi đã thông báo
      Biết ngày 08/12/2026 "Ông Tâm" đã thực hiện "Quyết định" trên "đánh giá ông An" với:
        | Văn bản | 220-QĐ/ĐU |
      Và ngày 09/12/2026 "Bà Hạnh" đã thực hiện "Thông báo" trên "đánh giá ông An" với:
        | Thông báo | Thông báo kết quả |
      Khi "Ông An" thay mặt "<ai>" thử "<việc>" trên "đánh giá ông An"
      Thì bị từ chối vì "không được tự quyết định việc của chính mình"

      Dữ liệu:
        | ai          | việc      |
        | Ban Tổ chức | Lưu hồ sơ |

    Khung tình huống: Khi đã kiến nghị
      Biết ngày 08/12/2026 "Ông Tâm" đã thực hiện "Quyết định" trên "đánh giá ông An" với:
        | Văn bản | 220-QĐ/ĐU |
      Và ngày 09/12/2026 "Bà Hạnh" đã thực hiện "Thông báo" trên "đánh giá ông An" với:
        | Thông báo | Thông báo kết quả |
      Và ngày 14/12/2026 "Ông An" đã thực hiện "Kiến nghị" trên "đánh giá ông An" với:
        | Lý do | Chưa tính nhiệm vụ đột xuất |
      Khi "Ông An" thay mặt "<ai>" thử "<việc>" trên "đánh giá ông An"
      Thì bị từ chối vì "không được tự quyết định việc của chính mình"

      Dữ liệu:
        | ai            | việc                                  |
        | Ban Thường vụ | Giải quyết kiến nghị, giữ nguyên mức  |
        | Ban Thường vụ | Giải quyết kiến nghị, xem xét lại mức |

    Khung tình huống: Khi đã lưu hồ sơ
      Biết ngày 08/12/2026 "Ông Tâm" đã thực hiện "Quyết định" trên "đánh giá ông An" với:
        | Văn bản | 220-QĐ/ĐU |
      Và ngày 09/12/2026 "Bà Hạnh" đã thực hiện "Thông báo" trên "đánh giá ông An" với:
        | Thông báo | Thông báo kết quả |
      Và hôm nay là ngày 21/12/2026
      Và "Bà Hạnh" đã thực hiện "Lưu hồ sơ" trên "đánh giá ông An"
      Khi "Ông An" thay mặt "<ai>" thử "<việc>" trên "đánh giá ông An"
      Thì bị từ chối vì "không được tự quyết định việc của chính mình"

      Dữ liệu:
        | ai          | việc                    |
        | Ban Tổ chức | Xem xét lại sau kỷ luật |
