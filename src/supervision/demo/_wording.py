"""What the invented officers write: themes, tasks and remarks, composed for this demonstration."""

from __future__ import annotations

from ._draw import draw

_THEMES = {
    2016: "Gương mẫu, trách nhiệm trong công việc được giao",
    2017: "Giữ gìn sự trong sạch, chống lãng phí, phiền hà",
    2018: "Phong cách làm việc gần dân, nói đi đôi với làm",
    2019: "Tôn trọng nhân dân, giữ lời hứa với nhân dân",
    2020: "Đoàn kết, kỷ cương trong cơ quan và nơi cư trú",
}
_TASKS = (
    "Giải quyết hồ sơ được giao trước hạn, không để người dân phải đi lại nhiều lần",
    "Mỗi quý dự ít nhất một buổi sinh hoạt của tổ dân phố nơi cư trú",
    "Rút ngắn thời gian họp, gửi tài liệu trước hai ngày làm việc",
    "Đọc và ghi chép một tài liệu chuyên đề mỗi tháng, trao đổi tại chi bộ",
    "Tiết kiệm điện, giấy in tại phòng làm việc, có số liệu từng quý",
    "Trực tiếp trả lời kiến nghị của nhân dân trong phạm vi phụ trách",
    "Nhận giúp đỡ một gia đình khó khăn trên địa bàn trong cả năm",
    "Cải tiến mẫu biểu thống kê để cơ sở không phải báo cáo trùng lặp",
    "Vận động gia đình và khu dân cư phân loại rác tại nguồn",
    "Hướng dẫn một cán bộ trẻ trong cơ quan thành thạo nghiệp vụ",
)
# Remarks of the supervising organisations, by key.
REMARKS = {
    "prompt": "Cần giải quyết công việc kịp thời hơn, tránh để tồn đọng cuối tháng",
    "contact": "Cần tiếp xúc với nhân dân nơi cư trú thường xuyên hơn",
    "saving": "Đề nghị thực hiện rõ hơn nội dung tiết kiệm đã đăng ký",
    "reading": "Việc tự học, ghi chép chuyên đề chưa đều",
    "meeting": "Nên chủ động dự sinh hoạt tổ dân phố theo lịch đã đăng ký",
    "answering": "Đề nghị trả lời rõ kiến nghị của nhân dân, có thời hạn cụ thể",
    "cleaning": "Cần gương mẫu hơn trong giữ gìn vệ sinh ngõ phố",
    "example": "Phát huy vai trò nêu gương trong cơ quan và gia đình",
    "explaining": "Cần giải thích rõ hơn khi hướng dẫn thủ tục cho người dân",
}
REMEDY = "Khắc phục hạn chế đã được chỉ ra năm trước: bố trí lịch cố định hằng tháng"
PRODUCT = "Báo cáo kết quả kèm số liệu, có xác nhận của nơi công tác"
PLACE = "Bảng tin tại trụ sở"


def theme(year: int) -> str:
    """Return the theme of a year."""
    return _THEMES[year]


def tasks(key: str, number: int) -> list[str]:
    """Return so many different tasks, always the same for the same key."""
    first = draw("task", key, below=len(_TASKS))
    return [_TASKS[(first + 3 * n) % len(_TASKS)] for n in range(number)]
