"""What invented people bring, composed for this demonstration; nobody's words are quoted."""

from __future__ import annotations

from supervision.demo._draw import draw, pick

_WHAT = (
    "Đề nghị giải quyết dứt điểm việc lấn chiếm vỉa hè",
    "Đề nghị nạo vét cống thoát nước, chống ngập",
    "Kiến nghị đẩy nhanh việc cấp giấy chứng nhận quyền sử dụng đất",
    "Phản ánh tiếng ồn, bụi từ công trường",
    "Đề nghị bổ sung đèn chiếu sáng trong ngõ",
    "Kiến nghị về mức bồi thường, hỗ trợ khi thu hồi đất",
    "Phản ánh việc thu gom rác chậm giờ",
    "Đề nghị sửa chữa nhà văn hóa tổ dân phố",
    "Kiến nghị về tuyển sinh đầu cấp",
    "Phản ánh chợ tạm gây mất an toàn giao thông",
    "Đề nghị công khai kết quả quan trắc nước sạch",
    "Kiến nghị giải quyết chế độ cho người có công",
)
_AREAS = ("Đất đai, xây dựng", "Môi trường", "Giao thông, đô thị", "Giáo dục", "Y tế, dân số", "Chính sách xã hội")


def subject(key: str) -> str:
    """Return what it is about, always the same for the same key."""
    number = draw("subject", key, below=40) + 1
    return f"{pick(_WHAT, 'what', key)} (tổ dân phố số {number})"


def area(key: str) -> str:
    """Return the field it belongs to."""
    return pick(_AREAS, "area", key)
