# language: vi
Tính năng: Không ai tự thẩm tra, tự quyết định khen mình

  Bối cảnh:
    Biết hôm nay là ngày 10/08/2026
    Và "Ông Bình" là "Người đứng đầu" của "Hội Phụ nữ phường Hoa Sữa"
    Và "Bà Hạnh" là "Ban Tổ chức" của "Đảng ủy phường Hoa Sữa"
    Và "Ông Tâm" là "Người đứng đầu" của "Đảng ủy phường Hoa Sữa"
    Và "Bà Lan" là "Văn phòng cấp ủy" của "Đảng ủy phường Hoa Sữa"
    Và "Bà Yến" là "Ban Tuyên giáo và Dân vận" của "Đảng ủy phường Hoa Sữa"
    Và "Bà Mai" là "Công dân" của "Khu dân cư số 3"
    Và "Bà Hạnh" là "Người đứng đầu" của "Đảng ủy phường Hoa Sữa"
    Và "Ông Minh" là "Ban Tổ chức" của "Đảng ủy phường Hoa Sữa"
    Và hồ sơ "khen bà Hạnh" thuộc loại "Biểu dương, khen thưởng" do "Ông Bình" mở ngày 10/08/2026 với:
      | Tập thể, cá nhân được đề xuất khen | Bà Hạnh                   |
      | Loại đối tượng                     | cá nhân                   |
      | Nhóm chức vụ                       | đối tượng khác            |
      | Đơn vị đề xuất                     | Hội Phụ nữ phường Hoa Sữa |
      | Cấp quyết định khen                | Đảng ủy phường Hoa Sữa    |
      | Cấp khen                           | cấp cơ sở                 |
      | Thành tích                         | Sáng kiến số hóa hồ sơ    |
      | Loại thành tích                    | việc làm bình dị          |
      | Ngày lập thành tích                | 01/08/2026                |
      | Báo cáo                            | Tóm tắt thành tích        |

  Quy tắc: Người được đề xuất đứng ngoài hồ sơ của mình

    Khung tình huống: Khi mới đề xuất
      Khi "Bà Hạnh" thay mặt "<ai>" thử "<việc>" trên "khen bà Hạnh"
      Thì bị từ chối vì "không được tự quyết định việc của chính mình"

      Dữ liệu:
        | ai          | việc     |
        | Ban Tổ chức | Thẩm tra |

    Khung tình huống: Khi đã thẩm tra
      Biết "Ông Minh" đã thực hiện "Thẩm tra" trên "khen bà Hạnh" với:
        | Biên bản | Biên bản thẩm tra |
      Khi "Bà Hạnh" thay mặt "<ai>" thử "<việc>" trên "khen bà Hạnh"
      Thì bị từ chối vì "không được tự quyết định việc của chính mình"

      Dữ liệu:
        | ai          | việc       |
        | Ban Tổ chức | Trả lại    |
        | Ban Tổ chức | Tạm dừng   |
        | Ban Tổ chức | Lấy ý kiến |
        | Ban Tổ chức | Trình      |

    Khung tình huống: Khi đang tạm dừng
      Biết "Ông Minh" đã thực hiện "Thẩm tra" trên "khen bà Hạnh" với:
        | Biên bản | Biên bản thẩm tra |
      Và "Ông Minh" đã thực hiện "Tạm dừng" trên "khen bà Hạnh" với:
        | Căn cứ tạm dừng | Có đơn |
      Khi "Bà Hạnh" thay mặt "<ai>" thử "<việc>" trên "khen bà Hạnh"
      Thì bị từ chối vì "không được tự quyết định việc của chính mình"

      Dữ liệu:
        | ai          | việc     |
        | Ban Tổ chức | Tiếp tục |

    Khung tình huống: Khi đã trình
      Biết "Ông Minh" đã thực hiện "Thẩm tra" trên "khen bà Hạnh" với:
        | Biên bản | Biên bản thẩm tra |
      Và "Ông Minh" đã thực hiện "Trình" trên "khen bà Hạnh" với:
        | Báo cáo | Tờ trình |
      Khi "Bà Hạnh" thay mặt "<ai>" thử "<việc>" trên "khen bà Hạnh"
      Thì bị từ chối vì "không được tự quyết định việc của chính mình"

      Dữ liệu:
        | ai             | việc            |
        | Người đứng đầu | Quyết định khen |
        | Người đứng đầu | Không xét khen  |

    Khung tình huống: Khi có quyết định
      Biết "Ông Minh" đã thực hiện "Thẩm tra" trên "khen bà Hạnh" với:
        | Biên bản | Biên bản thẩm tra |
      Và "Ông Minh" đã thực hiện "Trình" trên "khen bà Hạnh" với:
        | Báo cáo | Tờ trình |
      Và "Ông Tâm" đã thực hiện "Quyết định khen" trên "khen bà Hạnh" với:
        | Văn bản | 90-QĐ/ĐU |
        | Chữ ký  | Ông Tâm  |
      Khi "Bà Hạnh" thay mặt "<ai>" thử "<việc>" trên "khen bà Hạnh"
      Thì bị từ chối vì "không được tự quyết định việc của chính mình"

      Dữ liệu:
        | ai             | việc    |
        | Người đứng đầu | Thu hồi |

  Quy tắc: Người đề xuất không quyết định việc mình đề xuất

    Tình huống: Ông Tâm vừa đề xuất vừa quyết định
      Biết "Ông Tâm" là "Chi ủy, bí thư chi bộ" của "Chi bộ Khu dân cư số 3"
      Và hồ sơ "khen bà Mai" thuộc loại "Biểu dương, khen thưởng" do "Ông Tâm" mở ngày 10/08/2026 với:
        | Tập thể, cá nhân được đề xuất khen | Bà Mai                 |
        | Loại đối tượng                     | cá nhân                |
        | Nhóm chức vụ                       | đối tượng khác         |
        | Đơn vị đề xuất                     | Chi bộ Khu dân cư số 3 |
        | Cấp quyết định khen                | Đảng ủy phường Hoa Sữa |
        | Cấp khen                           | cấp cơ sở              |
        | Thành tích                         | Nuôi dạy trẻ mồ côi    |
        | Loại thành tích                    | việc làm bình dị       |
        | Ngày lập thành tích                | 01/08/2026             |
        | Báo cáo                            | Tóm tắt thành tích     |
      Và "Bà Hạnh" đã thực hiện "Thẩm tra" trên "khen bà Mai" với:
        | Biên bản | Biên bản thẩm tra |
      Và "Bà Hạnh" đã thực hiện "Trình" trên "khen bà Mai" với:
        | Báo cáo | Tờ trình |
      Khi "Ông Tâm" thử "Quyết định khen" trên "khen bà Mai" với:
        | Văn bản | 90-QĐ/ĐU |
        | Chữ ký  | Ông Tâm  |
      Thì bị từ chối vì "nên phải là người khác làm bước này"
