"""What the book itself says, in both languages."""

from __future__ import annotations

from collections.abc import Mapping

from supervision.text import Text

from ._results import Status

STATUSES: Mapping[Status, tuple[str, Text]] = {
    "passed": ("✓", Text("đạt", "passed")),
    "failed": ("✗", Text("không đạt", "failed")),
    "undefined": ("?", Text("có câu chưa định nghĩa", "undefined step")),
    "skipped": ("–", Text("bỏ qua", "skipped")),
    "unrun": ("○", Text("chưa chạy", "not run")),
}

WORDS: Mapping[str, Text] = {
    "title": Text("Quy trình và kết quả kiểm thử nghiệm thu", "Workflows and their acceptance tests"),
    "made_on": Text("Lập ngày {day}", "Made on {day}"),
    "about_book": Text(
        "Tài liệu này được lập từ chính các tệp tính năng và một lần chạy kiểm thử: "
        "quy trình nào, tình huống nào, kết quả ra sao.",
        "This document is made from the feature files themselves and one run of the tests: "
        "which workflow, which scenario, with what result.",
    ),
    "all_passed": Text("Mọi tình huống đều đạt.", "Every scenario passed."),
    "some_failed": Text("Có tình huống không đạt.", "There are scenarios that failed."),
    "incomplete": Text("Có phần chưa đọc hoặc chưa chạy được.", "Some of it could not be read or run."),
    "some_open": Text("Có tình huống chưa có kết quả.", "There are scenarios without a result."),
    "no_scenario": Text("Không có tình huống nào được chạy.", "No scenario was run."),
    "results": Text("Kết quả", "Results"),
    "problems": Text("Chưa đọc hoặc chưa chạy được", "Could not be read or run"),
    "faulty": Text("Cần xem", "To look at"),
    "contents": Text("Mục lục", "Contents"),
    "workflow": Text("Quy trình", "Workflow"),
    "scenarios": Text("Tình huống", "Scenarios"),
    "total": Text("Tổng cộng", "Total"),
    "no_workflow": Text("Không thuộc quy trình nào", "Of no workflow"),
    "version": Text("Quy trình {name}, phiên bản {version}", "Workflow {name}, version {version}"),
    "picture": Text("Sơ đồ", "Picture"),
    "picture_told": Text(
        "Nét đậm và dấu ✓: các tình huống trong tài liệu này đã đi qua, kèm số lần; nét nhạt và dấu ○: chưa đi qua. "
        "Đã đi qua {walked} trên {all} bước chuyển; bảng dưới đây nói cùng điều đó bằng lời.",
        "Heavy lines and ✓: taken by the scenarios of this document, and how often; pale lines and ○: not taken. "
        "{walked} of {all} ways were taken; the table below says the same in words.",
    ),
    "ways": Text("Các bước và số lần đã đi qua", "The steps, and how often they were taken"),
    "step": Text("Bước", "Step"),
    "from": Text("Từ trạng thái", "From"),
    "to": Text("Đến trạng thái", "To"),
    "times": Text("Số lần", "Times"),
    "opening": Text("(mở hồ sơ)", "(opening)"),
    "terms": Text("Thời hạn và căn cứ", "Terms and where they come from"),
    "term": Text("Thời hạn", "Term"),
    "length": Text("Độ dài", "Length"),
    "owed": Text("Ai thực hiện", "Who owes it"),
    "source": Text("Căn cứ", "Source"),
    "holds": Text("Áp dụng", "Applies"),
    "transitional": Text(
        "Hồ sơ đang giải quyết khi văn bản sau có hiệu lực theo quy định chuyển tiếp của văn bản đó.",
        "Cases that were running when the later text came into force follow what it says of them.",
    ),
    "unverified": Text("chưa đối chiếu với văn bản", "not compared with the text"),
    "no_terms": Text("Quy trình này không đặt thời hạn nào.", "This workflow sets no term."),
    "result": Text("Kết quả", "Result"),
    "row": Text("Dòng {row}", "Row {row}"),
    "expected": Text("Mong đợi", "Expected"),
    "actual": Text("Thực tế", "What happened"),
    "line": Text("dòng {line}", "line {line}"),
    "before": Text("Không bắt đầu được", "Could not begin"),
    "after": Text("Sau khi thực hiện mọi câu", "After all its steps"),
    "undefined_told": Text(
        "Câu này chưa có trong thư viện câu mẫu, hoặc viết khác câu mẫu.",
        "No step of the library reads like this.",
    ),
    "reason": Text("Lý do", "Reason"),
    "refused": Text("Lý do từ chối", "Why it was refused"),
    "timeline": Text("Diễn biến hồ sơ {case}", "Timeline of {case}"),
    "in_state": Text("{workflow}, đang ở trạng thái “{state}”", "{workflow}, in the state “{state}”"),
    "unnamed": Text("chưa đặt tên", "without a name"),
    "day": Text("Ngày", "Day"),
    "who": Text("Ai", "Who"),
    "what": Text("Việc", "What happened"),
    "date_told": Text("Cách tính hạn “{name}” của {case}", "How the date “{name}” of {case} was counted"),
    "skip_link": Text("Đến nội dung", "Skip to the content"),
}


def say(key: str, lang: str, **parts: object) -> str:
    """Return the wording of *key* with its places filled."""
    return WORDS[key].get(lang).format(**parts)


def told(status: Status, lang: str) -> str:
    """Return a status as a sign and a word."""
    sign, word = STATUSES[status]
    return f"{sign} {word.get(lang)}"
