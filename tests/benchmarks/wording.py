"""What the published figures are called in Vietnamese, and how numbers are written there.

A benchmark names its rows in English; ``{}`` stands for a number, which keeps its place among the others.
"""

from __future__ import annotations

import re
from typing import Literal

Lang = Literal["en", "vi"]

_NUMBER = re.compile(r"\d[\d,.]*\d|\d")
_VI = {
    # what is measured
    "decision, feedback.answer accepted": "quyết định, `feedback.answer`, được chấp nhận",
    "decision, feedback.answer refused, three reasons": "quyết định, `feedback.answer`, bị từ chối vì ba lý do",
    "decision, ten states, accepted": "quyết định, mười trạng thái, được chấp nhận",
    "decision, ten states, refused": "quyết định, mười trạng thái, bị từ chối",
    "the same small step, accepted": "quyết định nhỏ ấy",
    "the same two steps, beside transitions": "hai bước như nhau của mười trạng thái, so với transitions",
    "the same two steps, beside python-statemachine": "như trên, so với python-statemachine",
    "the same two steps, beside sismic": "như trên, so với sismic",
    "durable command, journal persist": "lệnh ghi chắc chắn, SQLite, nhật ký `persist`",
    "durable command, journal wal": "lệnh ghi chắc chắn, SQLite, nhật ký `wal`",
    "durable command, PostgreSQL, one client": "lệnh ghi chắc chắn, PostgreSQL, một máy khách",
    "the same beside Django + django-fsm-{}, journal persist": "như trên, so với Django + django-fsm-{}, `persist`",
    "the same beside Django + django-fsm-{}, journal wal": "như trên, so với Django + django-fsm-{}, `wal`",
    "the same beside Django + django-fsm-{}, PostgreSQL": "như trên, so với Django + django-fsm-{}, PostgreSQL",
    "the same beside eventsourcing, journal persist": "như trên, so với eventsourcing, `persist`",
    "the same beside eventsourcing, journal wal": "như trên, so với eventsourcing, `wal`",
    "the same beside eventsourcing, PostgreSQL": "như trên, so với eventsourcing, PostgreSQL",
    "the same beside a DBOS step, journal persist": "như trên, so với một bước DBOS, `persist`",
    "the same beside a DBOS step, journal wal": "như trên, so với một bước DBOS, `wal`",
    "the same beside a DBOS step, PostgreSQL": "như trên, so với một bước DBOS, PostgreSQL",
    "bulk, {} commands a transaction": "ghi hàng loạt, SQLite, {} lệnh một giao dịch, tính cho mỗi lệnh",
    "bulk on PostgreSQL, {} commands a transaction": "ghi hàng loạt, PostgreSQL, {} lệnh một giao dịch, mỗi lệnh",
    "commands a second, PostgreSQL, {} clients": "số lệnh mỗi giây, PostgreSQL, {} máy khách",
    "replay of stored events, per event": "dựng lại từ các sự kiện đã ghi, mỗi sự kiện",
    "states alone, from the log's columns, per event": "chỉ lấy trạng thái, từ nhật ký sự kiện, mỗi sự kiện",
    "memory of {} live cases: a case beyond its data": "bộ nhớ của {} hồ sơ: một hồ sơ, ngoài dữ liệu của nó",
    "start of a process: import alone": "khởi động tiến trình, `import supervision`",
    "start of a process: an existing ledger opened": "khởi động tiến trình, mở một sổ đã có",
    "figures over {} events": "các số liệu báo cáo trên {} sự kiện",
    "check of a workflow of {} states": "kiểm tra quy trình {} trạng thái",
    "check of a workflow of {} states, in time": "kiểm tra quy trình {} trạng thái, thời gian",
    "load of the same, kept by the digest of its files": "nạp quy trình ấy khi đã lưu theo mã băm của các tệp",
    "the verifier, situations of `feedback` a second": "phần kiểm chứng, số tình huống của `feedback` mỗi giây",
    "desk.tasks(), first {}, SQLite, {} cases": "`desk.tasks()`, {} việc đầu, SQLite, {} hồ sơ",
    "desk.tasks(), first {}, PostgreSQL, {} cases": "`desk.tasks()`, {} việc đầu, PostgreSQL, {} hồ sơ",
    "a step that was due, SQLite": "bước tự động đến hạn, SQLite",
    "a step that was due, PostgreSQL": "bước tự động đến hạn, PostgreSQL",
    "a step that was due, shared out": "bước tự động đến hạn, chia cho nhiều máy",
    "a step that was due, shared out, beside a DBOS step": "như trên, so với một bước DBOS",
    "the next {} due of {} open clocks, SQLite": "{} việc đến hạn tiếp theo trong {} thời hạn đang chạy, SQLite",
    "the next {} due of {} open clocks, PostgreSQL": "{} việc đến hạn tiếp theo trong {} thời hạn đang chạy, "
    "PostgreSQL",
    "from due to done, {} a second, p{}": "từ lúc đến hạn đến lúc xong, {} việc mỗi giây, p{}",
    "open due dates counted again by a revised calendar, a second": "số hạn tính lại mỗi giây theo lịch điều chỉnh",
    "a due date moved by a revised calendar, SQLite": "chuyển một hạn theo lịch điều chỉnh, SQLite",
    "features, {} scenarios of {} steps, one core": "tính năng, {} tình huống, mỗi tình huống {} câu, một lõi",
    "features, our plugin in a run without them": "phần mở rộng pytest của chúng tôi khi không chạy tính năng nào",
    "assignment of {} plans to {}, {} eligibilities, in time": "phân công {} kế hoạch, {} bên, {} nhóm, thời gian",
    "assignment of {} plans to {}, {} eligibilities": "phân công {} kế hoạch, {} bên, {} nhóm điều kiện",
    # what it is compared with
    "OR-tools, min-cost flow": "OR-tools, luồng chi phí nhỏ nhất",
    "networkx, network simplex": "networkx, đơn hình trên mạng",
    "pytest-bdd's own": "của chính pytest-bdd",
    "the same steps, sent by a person": "cùng các bước, do người gửi",
    "a job of procrastinate's for each step": "mỗi bước một phần việc của procrastinate",
    "transitions' Event.trigger": "lệnh kích hoạt của transitions",
    "a dict table": "bảng tra trạng thái và bước",
    "rows by hand": "cùng các dòng ghi bằng tay",
    "one plain statement a row": "mỗi dòng một câu lệnh thường",
    "pgbench, the same statements": "pgbench, cùng các câu lệnh ấy",
    "pgbench, one plain statement a row": "pgbench, mỗi dòng một câu lệnh thường",
    "a DBOS step": "một bước DBOS",
    "a fold by hand": "phép gộp viết tay",
    "two columns": "`SELECT` hai cột",
    "the data as plain lists and dicts": "dữ liệu ấy dưới dạng danh sách và từ điển",
    "one count by step in SQL, covering index": "một phép đếm theo bước bằng SQL, chỉ mục phủ",
    "yaml.compose of the same file": "`yaml.compose` cùng tệp ấy",
    "load": "khi chưa lưu",
    # figures
    "{} a second": "{} mỗi giây",
    "{} B a case": "{} B mỗi hồ sơ",
    "{} s": "{} giây",
    "not within {} s": "quá {} giây chưa xong",
}
# Names of programs, and units that are the same in both languages.
_SAME = {
    "transitions",
    "python-statemachine",
    "sismic",
    "Django + django-fsm-{}",
    "eventsourcing",
    "python -c pass",
    "{}",
    "{} µs",
    "{} ms",
    "{} B",
}


class UnwordedError(KeyError):
    """A benchmark names something that has no Vietnamese name here."""


def worded(text: str, lang: Lang) -> str:
    """Return a name or a figure in a language."""
    if lang == "en":
        return text
    template = _NUMBER.sub("{}", text)
    if template not in _SAME and template not in _VI:
        raise UnwordedError(template)
    return _VI.get(template, template).format(*(number(found, lang) for found in _NUMBER.findall(text)))


def number(text: str, lang: Lang) -> str:
    """Return a number written as in English as the language writes it."""
    return text if lang == "en" else text.translate(str.maketrans(",.", ".,"))


def compared(text: str, lang: Lang) -> str:
    """Return what stands on the other side, ``name: figure``."""
    if not text:
        return ""
    name, _, figure = text.rpartition(": ")
    return f"{worded(name, lang)}: {worded(figure, lang)}"
