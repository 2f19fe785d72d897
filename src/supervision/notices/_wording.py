"""The words of notices: data that a deployment may replace, checked before any of it is used."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from string import Formatter

import attrs

from supervision.errors import SupervisionError
from supervision.text import Text, nfc

_CASE = frozenset({"case", "workflow", "state"})
_ACT = _CASE | {"step", "day", "steps"}
_DATE = _CASE | {"label", "due", "days", "explained"}
# What each template may name.
PLACES: Mapping[str, frozenset[str]] = {
    "subject": frozenset({"cases", "overdue", "day"}),
    "opening": frozenset({"cases", "overdue", "day"}),
    "closing": frozenset({"day"}),
    "overdue": _DATE,
    "due": _DATE,
    "due_today": _DATE,
    "returned": _ACT,
    "reply": _ACT,
    "waits": _CASE | {"steps"},
}
_OURS: Mapping[str, Text] = {
    "subject": Text(
        "Nhắc việc ngày {day}: {cases} hồ sơ, {overdue} việc quá hạn",
        "Work of {day}: cases: {cases}, overdue: {overdue}",
    ),
    "opening": Text("Những việc cần chú ý ngày {day}:", "What needs attention on {day}:"),
    "closing": Text(
        "Thông báo này do phần mềm lập tự động và không thay cho văn bản của cơ quan có thẩm quyền.",
        "This notice was made by a program; it does not take the place of any decision in writing.",
    ),
    "overdue": Text(
        "QUÁ HẠN {days} ngày: “{label}”, {workflow} {case}. Hạn là ngày {due}.\n{explained}",
        "OVERDUE by {days} days: “{label}”, {workflow} {case}. It was due on {due}.\n{explained}",
    ),
    "due": Text(
        "Còn {days} ngày: “{label}”, {workflow} {case}. Hạn là ngày {due}.\n{explained}",
        "Days left: {days}. “{label}”, {workflow} {case}, is due on {due}.\n{explained}",
    ),
    "due_today": Text(
        "Hạn là hôm nay: “{label}”, {workflow} {case}.\n{explained}",
        "Due today: “{label}”, {workflow} {case}.\n{explained}",
    ),
    "returned": Text(
        "Bị trả lại: {workflow} {case}, ngày {day} (“{step}”), nay ở trạng thái “{state}”. Việc chờ: {steps}.",
        "Sent back: {workflow} {case}, on {day} (“{step}”), now “{state}”. Waiting: {steps}.",
    ),
    "reply": Text(
        "Có phản hồi chưa xử lý: {workflow} {case}, ngày {day} (“{step}”), nay ở trạng thái “{state}”."
        " Việc chờ: {steps}.",
        "A reply that nobody has acted on: {workflow} {case}, on {day} (“{step}”), now “{state}”. Waiting: {steps}.",
    ),
    "waits": Text(
        "Chờ xử lý: {workflow} {case}, trạng thái “{state}”. Việc chờ: {steps}.",
        "Waiting for you: {workflow} {case}, “{state}”. Steps: {steps}.",
    ),
}


class TemplateError(SupervisionError):
    """Templates that cannot be used; none of them is.

    Attributes:
        problems: Everything that is wrong, each with the template's name and language; never empty.
    """

    def __init__(self, problems: tuple[Text, ...]) -> None:
        super().__init__(problems)
        self.problems = problems

    def __str__(self) -> str:
        return "; ".join(f"{problem.vi} · {problem.en}" for problem in self.problems)


@attrs.frozen
class Templates:
    """Templates by name; `Templates.of` makes and checks them."""

    _texts: Mapping[str, Text] = _OURS

    @classmethod
    def of(cls, replaced: Mapping[str, Mapping[str, str]]) -> Templates:
        """Return ours with some replaced, as JSON or TOML has them: ``{"overdue": {"vi": "…{due}…", "en": "…"}}``.

        A name in braces stands for what the template's kind offers (see `PLACES`); the kinds are those of `Item.kind`,
        and ``due_today``, ``subject``, ``opening``, ``closing``.

        Raises:
            TemplateError: With everything that is wrong.
        """
        problems = tuple(problem for name, texts in replaced.items() for problem in _problems(name, texts))
        if problems:
            raise TemplateError(problems)
        return cls({**_OURS, **{name: Text(nfc(texts["vi"]), nfc(texts["en"])) for name, texts in replaced.items()}})

    def filled(self, name: str, lang: str, **values: str | int) -> str:
        """Return a template in *lang*, with its places filled."""
        return self._texts[name].get(lang).format_map(values)


def _problems(name: str, texts: object) -> Iterator[Text]:
    if name not in PLACES:
        yield Text(f"{name}: không có mẫu này", f"{name}: there is no such template")
        return
    given = texts if isinstance(texts, Mapping) else {}
    for lang in ("vi", "en"):
        text = given.get(lang)
        if not isinstance(text, str) or not text.strip():
            yield Text(f"{name}.{lang}: thiếu câu chữ", f"{name}.{lang}: the text is missing")
        else:
            yield from (Text(f"{name}.{lang}: {p.vi}", f"{name}.{lang}: {p.en}") for p in _text_problems(name, text))
    for lang in given.keys() - {"vi", "en"}:
        yield Text(f"{name}.{lang}: chỉ có vi và en", f"{name}.{lang}: there are vi and en only")


def _text_problems(name: str, text: str) -> Iterator[Text]:
    try:
        parts = list(Formatter().parse(text))
    except ValueError:
        yield Text("dấu ngoặc nhọn không khớp; viết {{ cho {", "braces do not match; write {{ for {")
        return
    for _, place, form, conversion in parts:
        # Nothing but a bare name: a form or an attribute would reach into our values.
        if place is not None and (place not in PLACES[name] or form or conversion):
            known = ", ".join(sorted(PLACES[name]))
            yield Text(f"không hiểu {{{place}}}; có thể dùng: {known}", f"cannot fill {{{place}}}; there are: {known}")
    if name == "subject" and "\n" in text:
        yield Text("tiêu đề chỉ có một dòng", "a subject is one line")
