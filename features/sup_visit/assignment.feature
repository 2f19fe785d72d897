# language: vi
Tính năng: Cuộc giám sát của Mặt trận phải có phân công đang thực hiện

  Bối cảnh:
    Biết hôm nay là ngày 20/01/2026
    Và "Ông Dũng" là "Ban Thường trực Ủy ban Mặt trận Tổ quốc" của "Ủy ban Mặt trận Tổ quốc phường Hoa Sữa"

  Quy tắc: Chưa có phân công thì chưa đưa vào kế hoạch, dù giám sát theo hình thức nào

    Khung tình huống: Mặt trận phường chưa phân công mà đã lập kế hoạch giám sát
      Khi "Ông Dũng" thử mở hồ sơ "cuộc giám sát chưa có phân công" thuộc loại "Cuộc giám sát" với:
        | Hình thức giám sát               | <hình thức>                            |
        | Tổ chức chủ trì giám sát         | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
        | Ủy ban Mặt trận Tổ quốc cùng cấp | Ủy ban Mặt trận Tổ quốc phường Hoa Sữa |
      Thì bị từ chối vì "mọi hồ sơ liên quan (phân công giám sát) đang ở trạng thái đang giám sát"

      Dữ liệu:
        | hình thức                                   |
        | theo dõi thường xuyên                       |
        | góp ý ở nơi cư trú                          |
        | nghiên cứu, xem xét văn bản                 |
        | đoàn giám sát                               |
        | Ban Thanh tra nhân dân giám sát             |
        | tham gia giám sát với cơ quan có thẩm quyền |
