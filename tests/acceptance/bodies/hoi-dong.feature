# language: vi
Tính năng: Hội đồng xét khen thưởng

  Bối cảnh:
    Biết hôm nay là ngày 05/01/2026
    Và "Ông Sơn" là "Chủ tịch Hội đồng" của "Sở Nội vụ"
    Và "Bà Lan" là "Ủy viên Hội đồng" của "Sở Nội vụ"
    Và "Ông Dũng" là "Ủy viên Hội đồng" của "Sở Nội vụ"
    Và "Bà Hà" là "Ủy viên Hội đồng" của "Sở Nội vụ"
    Và "Ông Tú" là "Thư ký Hội đồng" của "Sở Nội vụ"
    Và "Ông An" là "Thư ký Hội đồng" của "Sở Tài chính"
    Và hồ sơ "đợt 1" thuộc loại "Đợt xét khen thưởng" do "Ông Tú" mở với:
      | Đơn vị | Sở Nội vụ |
    Và hồ sơ "ông An" thuộc loại "Xét khen thưởng" gắn với "đợt 1" do "Ông Sơn" mở với:
      | Đơn vị              | Sở Nội vụ |
      | Người được đề nghị  | Ông An    |
      | Cấp khen            | cơ quan   |

  Quy tắc: Hội đồng quyết định khi có mặt ít nhất hai phần ba và quá một nửa số thành viên tán thành

    Tình huống: Đủ người họp và đủ phiếu
      Khi "Ông Tú" thực hiện "Hội đồng biểu quyết" trên "ông An" với:
        | Biểu quyết | 9 thành viên, 8 có mặt, 7 tán thành |
      Thì hồ sơ "ông An" ở trạng thái "Chờ ký"
      Và nhật ký của "ông An" có "biểu quyết: 9 thành viên, 8 có mặt, 7 tán thành"

    Tình huống: Không đủ người họp
      Khi "Ông Tú" thử "Hội đồng biểu quyết" trên "ông An" với:
        | Biểu quyết | 9 thành viên, 5 có mặt, 5 tán thành |
      Thì bị từ chối vì "có mặt 5 trên 9 thành viên, phải có mặt ít nhất 2/3"

    Tình huống: Không đủ phiếu
      Khi "Ông Tú" thử "Hội đồng biểu quyết" trên "ông An" với:
        | Biểu quyết | 8 thành viên, 8 có mặt, 4 tán thành |
      Thì bị từ chối vì "4 trên 8 tán thành (tổng số thành viên), phải quá 1/2"

    Tình huống: Chưa biểu quyết
      Khi "Ông Tú" thử "Hội đồng biểu quyết" trên "ông An"
      Thì bị từ chối vì "thiếu: biểu quyết"

  Quy tắc: Ai đã từng sửa đề nghị thì không đưa ra biểu quyết, dù người khác sửa sau

    Tình huống: Bà Lan sửa trước, ông Dũng sửa sau
      Biết "Bà Lan" đã thực hiện "Sửa đề nghị" trên "ông An" với:
        | Cấp khen | cấp trên |
      Và "Ông Dũng" đã thực hiện "Sửa đề nghị" trên "ông An" với:
        | Cấp khen | cơ quan |
      Khi "Bà Lan" thử "Hội đồng biểu quyết" trên "ông An" với:
        | Biểu quyết | 9 thành viên, 8 có mặt, 7 tán thành |
      Thì bị từ chối vì "Bà Lan đã thực hiện bước “Sửa đề nghị”"

    Tình huống: Bà Hà chưa từng sửa
      Biết "Bà Lan" đã thực hiện "Sửa đề nghị" trên "ông An" với:
        | Cấp khen | cấp trên |
      Khi "Bà Hà" thực hiện "Hội đồng biểu quyết" trên "ông An" với:
        | Biểu quyết | 9 thành viên, 8 có mặt, 7 tán thành |
      Thì hồ sơ "ông An" ở trạng thái "Đã trình cấp trên"

  Quy tắc: Quyết định phải có chữ ký của Chủ tịch và hai ủy viên khác nhau

    Bối cảnh:
      Biết "Ông Tú" đã thực hiện "Hội đồng biểu quyết" trên "ông An" với:
        | Biểu quyết | 9 thành viên, 8 có mặt, 7 tán thành |

    Tình huống: Đủ chữ ký
      Khi "Ông Tú" thực hiện "Ký quyết định khen thưởng" trên "ông An" với:
        | Chữ ký  | Bà Lan, Ông Dũng, Ông Sơn |
        | Văn bản | 12-QĐ/SNV                 |
      Thì hồ sơ "ông An" ở trạng thái "Đã khen thưởng"
      Và nhật ký của "ông An" có "ký: Bà Lan, Ông Dũng, Ông Sơn"

    Tình huống: Thiếu một ủy viên
      Khi "Ông Tú" thử "Ký quyết định khen thưởng" trên "ông An" với:
        | Chữ ký  | Bà Lan, Ông Sơn |
        | Văn bản | 12-QĐ/SNV       |
      Thì bị từ chối vì "còn thiếu 1 chữ ký của: Ủy viên Hội đồng (Sở Nội vụ)"

    Tình huống: Thư ký không có quyền ký
      Khi "Ông Tú" thử "Ký quyết định khen thưởng" trên "ông An" với:
        | Chữ ký  | Bà Lan, Ông Dũng, Ông Sơn, Ông Tú |
        | Văn bản | 12-QĐ/SNV                         |
      Thì bị từ chối vì "Ông Tú không có thẩm quyền ký ở bước này"

    Tình huống: Người được khen không ký cho mình
      Biết "Ông An" là "Ủy viên Hội đồng" của "Sở Nội vụ"
      Khi "Ông Tú" thử "Ký quyết định khen thưởng" trên "ông An" với:
        | Chữ ký  | Ông An, Bà Lan, Ông Sơn |
        | Văn bản | 12-QĐ/SNV               |
      Thì bị từ chối vì "Ông An không được tự quyết định việc của chính mình"

  Quy tắc: Hệ thống tự phân cấp sau khi biểu quyết, và tự kết thúc đợt xét khi không còn hồ sơ nào đang xét

    Tình huống: Xong hồ sơ cuối cùng
      Biết hồ sơ "bà Hà" thuộc loại "Xét khen thưởng" gắn với "đợt 1" do "Ông Sơn" mở với:
        | Đơn vị             | Sở Nội vụ |
        | Người được đề nghị | Bà Hà     |
        | Cấp khen           | cơ quan   |
      Và "Ông Sơn" đã thực hiện "Thôi đề nghị" trên "ông An" với:
        | Lý do | xin rút |
      Và hồ sơ "đợt 1" ở trạng thái "Đang xét"
      Khi "Ông Sơn" thực hiện "Thôi đề nghị" trên "bà Hà" với:
        | Lý do | chưa đủ điều kiện |
      Thì hồ sơ "đợt 1" ở trạng thái "Đã xét xong"

    Tình huống: Không ai tự tay kết thúc đợt xét
      Khi "Ông Tú" thử "Kết thúc đợt xét" trên "đợt 1"
      Thì bị từ chối vì "hệ thống tự thực hiện"
