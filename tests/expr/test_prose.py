from __future__ import annotations

import re
from datetime import date

import pytest

from supervision.expr import Clause, Signature, Type, explain, prose
from supervision.machine import GUARD_FUNCTIONS
from supervision.text import Text
from tests.expr.reading import read

WORDS = {
    "tasks": Text("công việc cụ thể", "specific tasks"),
    "kind": Text("loại hồ sơ", "kind of case"),
    "plan": Text("kế hoạch", "plan"),
    "due_on": Text("hạn nộp", "due date"),
    "posted_on": Text("ngày niêm yết", "day of posting"),
    "n": Text("số lần nhắc", "number of reminders"),
    "flag": Text("đã công khai", "made public"),
    "remediation": Text("khắc phục", "remediation"),
    "only_vi": Text("biên bản"),
}
TYPES = {"due_on": Type.DATE, "posted_on": Type.DATE}
ENDED = Signature(
    (Type.TEXT,),
    Type.BOOL,
    Text("mọi hồ sơ {0} đã kết thúc", "every {0} case has ended"),
    Text("còn hồ sơ {0} chưa kết thúc", "some {0} case has not ended"),
)
TODAY = Signature((), Type.DATE, Text("hôm nay", "today"))
FUNCTIONS = {"all_ended": ENDED, "today": TODAY}


def written(source: str) -> tuple[str, str]:
    text = prose(read(source), WORDS, FUNCTIONS, types=TYPES)
    return text.vi, text.en


@pytest.mark.parametrize(
    ("source", "vi", "en"),
    [
        (
            "size(tasks) >= 1 && size(tasks) <= 2",
            "số lượng công việc cụ thể từ 1 trở lên và số lượng công việc cụ thể không quá 2",
            "the number of specific tasks is at least 1 and the number of specific tasks is at most 2",
        ),
        ("kind == 'plan'", "loại hồ sơ là kế hoạch", "kind of case is plan"),
        ("kind != 'khác'", "loại hồ sơ không phải là “khác”", "kind of case is not “khác”"),
        ("n > 3", "số lần nhắc lớn hơn 3", "number of reminders is more than 3"),
        ("n < -3", "số lần nhắc nhỏ hơn -3", "number of reminders is less than -3"),
        ("flag || !flag", "đã công khai hoặc đã công khai: không", "made public or made public: no"),
        ("flag == false", "đã công khai: không", "made public: no"),
        ("flag == true", "đã công khai: có", "made public: yes"),
        ("flag != true", "đã công khai: không", "made public: no"),
        ("(n > 1) == true", "(số lần nhắc lớn hơn 1) là đúng", "(number of reminders is more than 1) is true"),
        ("!all_ended('plan')", "còn hồ sơ kế hoạch chưa kết thúc", "some plan case has not ended"),
        ("!today()", "không phải hôm nay", "not today"),
        ("has(due_on)", "đã có hạn nộp", "due date is given"),
        ("due_on != null", "đã có hạn nộp", "due date is given"),
        ("!has(due_on)", "chưa có hạn nộp", "due date is not given"),
        ("null == due_on", "chưa có hạn nộp", "due date is not given"),
        ("kind in ['plan', 'x']", "loại hồ sơ thuộc (kế hoạch, “x”)", "kind of case is one of (plan, “x”)"),
        ("!(kind in tasks)", "loại hồ sơ không thuộc công việc cụ thể", "kind of case is not one of specific tasks"),
        ("size([1, 2]) == 2", "số lượng (1, 2) là 2", "the number of (1, 2) is 2"),
        ("all_ended('remediation')", "mọi hồ sơ khắc phục đã kết thúc", "every remediation case has ended"),
        ("due_on == today()", "hạn nộp là hôm nay", "due date is today"),
        (
            "due_on >= date('2026-01-05')",
            "hạn nộp từ ngày 05/01/2026 trở đi",
            "due date is on or after 5 January 2026",
        ),
        (
            "due_on <= date('2026-01-05')",
            "hạn nộp không muộn hơn ngày 05/01/2026",
            "due date is on or before 5 January 2026",
        ),
        ("due_on < date('2026-01-05')", "hạn nộp trước ngày 05/01/2026", "due date is before 5 January 2026"),
        ("today() > due_on", "hôm nay sau hạn nộp", "today is after due date"),
        (
            "date('2026-01-05') == due_on",
            "ngày 05/01/2026 là hạn nộp",
            "5 January 2026 is due date",
        ),
        (
            "posted_on + 30 <= due_on - n",
            "ngày niêm yết cộng 30 ngày không muộn hơn hạn nộp trừ số ngày bằng số lần nhắc",
            "day of posting plus 30 days is on or before due date minus as many days as number of reminders",
        ),
        (
            "due_on - posted_on >= 30",
            "số ngày từ ngày niêm yết đến hạn nộp từ 30 trở lên",
            "the number of days from day of posting to due date is at least 30",
        ),
        (
            "due_on - 1 > posted_on + n",
            "hạn nộp trừ 1 ngày sau ngày niêm yết cộng số ngày bằng số lần nhắc",
            "due date minus 1 day is after day of posting plus as many days as number of reminders",
        ),
        ("n + 1 == 2", "số lần nhắc cộng 1 là 2", "number of reminders plus 1 is 2"),
        ("n - 1 - 2 == 2", "số lần nhắc trừ 1 trừ 2 là 2", "number of reminders minus 1 minus 2 is 2"),
        ("n - (1 + 2) == 2", "số lần nhắc trừ (1 cộng 2) là 2", "number of reminders minus (1 plus 2) is 2"),
        ("-n < 0", "âm số lần nhắc nhỏ hơn 0", "minus number of reminders is less than 0"),
        (
            "(flag || n > 1) && n < 5",
            "(đã công khai hoặc số lần nhắc lớn hơn 1) và số lần nhắc nhỏ hơn 5",
            "(made public or number of reminders is more than 1) and number of reminders is less than 5",
        ),
        (
            "flag && n > 1 || n < 5",
            "(đã công khai và số lần nhắc lớn hơn 1) hoặc số lần nhắc nhỏ hơn 5",
            "(made public and number of reminders is more than 1) or number of reminders is less than 5",
        ),
        ("!(n > 1)", "không phải (số lần nhắc lớn hơn 1)", "not (number of reminders is more than 1)"),
        (
            "flag == (n > 1)",
            "đã công khai là (số lần nhắc lớn hơn 1)",
            "made public is (number of reminders is more than 1)",
        ),
        ("size([]) == 0", "số lượng () là 0", "the number of () is 0"),
        ("null", "giá trị trống", "nothing"),
    ],
)
def test_a_guard_reads_as_a_phrase_in_both_languages(source: str, vi: str, en: str) -> None:
    assert written(source) == (vi, en)


def test_a_name_without_a_label_stands_as_it_is() -> None:
    assert written("has(unit.name)") == ("đã có unit.name", "unit.name is given")


def test_a_label_without_english_stands_in_vietnamese() -> None:
    assert written("has(only_vi)") == ("đã có biên bản", "biên bản is given")


def test_a_function_without_a_signature_is_looked_up_in_the_words() -> None:
    words = {"near": Text("{0} ở gần {1}", "{0} is near {1}")}
    assert prose(read("near(a, 'b')"), words, {}) == Text("a ở gần “b”", "a is near “b”")


def test_a_function_nobody_describes_stands_as_a_call() -> None:
    assert prose(read("near(a, 'b') && now()"), {}, {}).vi == "near(a, “b”) và now()"


def test_braces_in_a_text_are_not_filled_in_again() -> None:
    assert prose(read("f('{1}', 'x')"), {"f": Text("{0} / {1} / {2}")}, {}).vi == "“{1}” / “x” / {2}"


def test_dates_whose_type_nobody_gave_are_compared_as_numbers_are() -> None:
    assert prose(read("due_on >= posted_on"), WORDS, {}).vi == "hạn nộp từ ngày niêm yết trở lên"


class TestExplain:
    def test_each_clause_says_whether_it_holds_on_which_values_and_why(self) -> None:
        guard = read("size(tasks) >= 1 && (kind == 'plan' || n > n) && all_ended('remediation')")
        env = {"tasks": ("a", "b"), "kind": "report", "n": 2}
        clauses = explain(guard, env, {"all_ended": lambda _: True}, WORDS, signatures=FUNCTIONS)
        assert clauses == (
            Clause(
                "size(tasks) >= 1",
                True,
                (("tasks", ("a", "b")),),
                Text("số lượng công việc cụ thể từ 1 trở lên", "the number of specific tasks is at least 1"),
            ),
            Clause(
                "(kind == 'plan' || n > n)",
                False,
                (("kind", "report"), ("n", 2)),
                Text(
                    "loại hồ sơ là kế hoạch hoặc số lần nhắc lớn hơn số lần nhắc",
                    "kind of case is plan or number of reminders is more than number of reminders",
                ),
            ),
            Clause(
                "all_ended('remediation')",
                True,
                (),
                Text("mọi hồ sơ khắc phục đã kết thúc", "every remediation case has ended"),
            ),
        )

    def test_clauses_in_brackets_are_clauses_too(self) -> None:
        clauses = explain(read("a && (b && (c && d))"), {}, {}, {})
        assert [clause.source for clause in clauses] == ["a", "b", "c", "d"]

    def test_a_clause_with_an_error_does_not_hold(self) -> None:
        (clause,) = explain(read("due_on > date('2026-01-05')"), {}, {}, WORDS, types=TYPES)
        assert (clause.holds, clause.values) == (False, (("due_on", None),))
        assert clause.text.vi == "hạn nộp sau ngày 05/01/2026"

    def test_the_source_of_a_clause_keeps_its_brackets_balanced(self) -> None:
        clauses = explain(read("(a + b) > c && -(a) < (b)"), {"a": 1, "b": 2, "c": 2}, {}, {})
        assert [(clause.source, clause.holds) for clause in clauses] == [("(a + b) > c", True), ("-(a) < (b)", True)]

    def test_dates_are_given_as_values(self) -> None:
        (clause,) = explain(read("has(due_on)"), {"due_on": date(2026, 1, 5)}, {}, WORDS)
        assert clause.values == (("due_on", date(2026, 1, 5)),)


def test_a_text_behind_another_one_is_called_as_one_of_its_own() -> None:
    words = {"plan": Text("kế hoạch", "plan"), "open": Text("mở", "open"), "plan.open": Text("đang lập", "drafting")}
    calls = ("'plan'", "'visit'", "n")
    guards = ["!linked_in('plan', 'open')", *(f"linked_in({which}, 'open')" for which in calls)]
    assert [prose(read(guard), words, GUARD_FUNCTIONS).en for guard in guards] == [
        "not every linked case (plan) is in state drafting",
        "every linked case (plan) is in state drafting",
        "every linked case (“visit”) is in state open",
        "every linked case (n) is in state open",
    ]


def test_every_operator_and_function_is_said_in_both_languages() -> None:
    guards = [
        *("flag", "!flag", "flag == true", "has(n)", "!has(n)", "n == null", "-n == 1", "!(n > 1)", "flag && n > 1"),
        *(f"n {op} 2" for op in ("==", "!=", "<", "<=", ">", ">=", "+", "-")),
        *(f"due_on {op} posted_on" for op in ("==", "!=", "<", "<=", ">", ">=", "-")),
        *("due_on + 1 == due_on - 2", "n in [1, 2]", "!(n in tasks)", "size(tasks) == 1 || flag"),
        *(
            f"{no}{name}({', '.join(['kind'] * len(called.takes))})"
            for name, called in GUARD_FUNCTIONS.items()
            for no in ("", "!")
        ),
    ]
    for guard in guards:
        text = prose(read(guard), WORDS, GUARD_FUNCTIONS, types=TYPES)
        assert text.vi != text.en
        assert not re.search(r"[{}!=<>&|]|không phải (mọi|còn|trùng)|not (every|some|another|the same)|null", text.vi)
        assert not re.search(r"[{}!=<>&|]|not (some|another|no)|null", text.en), text.en
