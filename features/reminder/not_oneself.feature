# language: vi
Tính năng: Người chậm không tự xử lý việc nhắc nhở mình

  Bối cảnh:
    Biết hôm nay là ngày 01/06/2026
    Và "Bà Lan" là "Văn phòng cấp ủy" của "Đảng ủy phường Hoa Sữa"
    Và "Ông Tâm" là "Người đứng đầu" của "Đảng ủy phường Hoa Sữa"
    Và "Ông Sơn" là "Văn phòng cấp ủy" của "Đảng ủy phường Hoa Sữa"
    Và hồ sơ "việc chậm của ông Sơn" thuộc loại "Nhắc nhở, phê bình đơn vị, cá nhân chậm" do "Bà Lan" mở ngày 01/06/2026 với:
      | Đơn vị, cá nhân chậm | Ông Sơn                |
      | Cấp ủy nhắc nhở      | Đảng ủy phường Hoa Sữa |
      | Việc bị chậm         | Báo cáo tháng 5        |
      | Hạn phải hoàn thành  | 25/05/2026             |
      | Mức quá hạn          | 1                      |

  Quy tắc: Người chậm không tự bỏ qua, tự dự thảo việc nhắc nhở mình

    Khung tình huống: Ông Sơn tự xử lý đề xuất
      Khi "Ông Sơn" thử "<việc>" trên "việc chậm của ông Sơn"
      Thì bị từ chối vì "không được tự quyết định việc của chính mình"

      Dữ liệu:
        | việc    |
        | Bỏ qua  |
        | Dự thảo |

  Quy tắc: Người chậm không tự nhắc mình, tự xác nhận, tự thu hồi, tự phê bình

    Bối cảnh:
      Biết ngày 02/06/2026 "Bà Lan" đã thực hiện "Dự thảo" trên "việc chậm của ông Sơn" với:
        | Giải trình cách tính hạn | Hạn 25/05/2026 theo lịch công tác |

    Tình huống: Ông Sơn tự ký nhắc nhở
      Khi "Ông Sơn" thử "Nhắc nhở, đôn đốc" trên "việc chậm của ông Sơn"
      Thì bị từ chối vì "không được tự quyết định việc của chính mình"

    Khung tình huống: Ông Sơn sau khi bị nhắc nhở
      Biết ngày 03/06/2026 "Ông Tâm" đã thực hiện "Nhắc nhở, đôn đốc" trên "việc chậm của ông Sơn" với:
        | Văn bản | 61-CV/ĐU |
      Khi "Ông Sơn" thay mặt "<ai>" thử "<việc>" trên "việc chậm của ông Sơn"
      Thì bị từ chối vì "không được tự quyết định việc của chính mình"

      Dữ liệu:
        | ai               | việc                  |
        | Văn phòng cấp ủy | Nhắc nhở tiếp         |
        | Văn phòng cấp ủy | Xác nhận đã khắc phục |
        | Cấp ủy           | Thu hồi               |
        | Cấp ủy           | Phê bình              |

    Khung tình huống: Ông Sơn sau khi bị phê bình
      Biết ngày 03/06/2026 "Ông Tâm" đã thực hiện "Nhắc nhở, đôn đốc" trên "việc chậm của ông Sơn" với:
        | Văn bản | 61-CV/ĐU |
      Và ngày 10/06/2026 "Bà Lan" thay mặt "Cấp ủy" đã thực hiện "Phê bình" trên "việc chậm của ông Sơn" với:
        | Lý do             | Chậm làm lỡ kỳ họp |
        | Văn bản           | 65-TB/ĐU           |
        | Việc nghiêm trọng | có                 |
        | Chữ ký            | Ông Tâm            |
      Khi "Ông Sơn" thay mặt "Cấp ủy" thử "<việc>" trên "việc chậm của ông Sơn"
      Thì bị từ chối vì "không được tự quyết định việc của chính mình"

      Dữ liệu:
        | việc                   |
        | Kiểm điểm trách nhiệm  |
        | Chuyển Ủy ban Kiểm tra |
