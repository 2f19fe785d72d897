"""A book made by hand: one Vietnamese and one English feature, every kind of result, texts that mean no good."""

from __future__ import annotations

from functools import cache

from supervision.book import Account, Book, Entry, Feature, Run, StepRun, Story, Walk, book_of, read_feature
from supervision.spec import Library, load
from supervision.text import Text

HOSTILE = """<script>alert("1")</script> & | **x** [y](javascript:1) `z` <!-- -->"""

VIETNAMESE = f"""\
# language: vi
@niêm_yết
Tính năng: Niêm yết đủ thời gian
  Văn phòng muốn biết ngày cuối.

  Bối cảnh:
    Biết hôm nay là ngày 05/01/2026

  Tình huống: Đứng ngoài quy tắc
    Thì được chấp nhận

  @S05
  Quy tắc: Năm ngày làm việc
    Bối cảnh: Riêng
      Biết có tổ chức "Đảng ủy phường Hoa Sữa"

    @hẹn
    Tình huống: Đạt
      Khi đến ngày 07/01/2026 với:
        | Nơi niêm yết | Bảng tin |
      Thì được chấp nhận

    Tình huống: Không đạt {HOSTILE}
      Khi đến ngày 07/01/2026
      Thì hạn "Niêm yết công khai" của "bản niêm yết" là ngày 13/01/2026
      Và được chấp nhận

    Tình huống: Chưa chạy
      Thì được chấp nhận
"""

ENGLISH = """\
Feature: Posting on several days
  Scenario Outline: Required on <day>
    Given the cases:
      | case | day   | who |
      | one  | <day> | An  |
    Then it is due on <due>
      \"\"\"text
      until <due>
      \"\"\"

    @january
    Examples: January
      | day | due |
      | 5   | 12  |
      | 6   | 13  |

    Examples: Others
      | day | due |
      | 7   | 14  |

  Scenario: Undefined
    Given rain
    Then it is accepted

  Scenario: Skipped
    Then it is accepted
"""

POSTING, OUTLINE = "features/posting/term.feature", "features/days.feature"
PASSED, FAILED, SKIPPED = (
    StepRun("passed", 1_000_000, "steps:7"),
    StepRun("failed", 2_000_000, "steps:9"),
    StepRun("skipped"),
)
STORY = Story(
    "bản niêm yết",
    "Niêm yết công khai",
    "Phải niêm yết",
    (Entry("05/01/2026", "Bà Lan (Cấp ủy)", "Xác định phải niêm yết"),),
    (("Niêm yết công khai", "hạn 12/01/2026\n  - không tính 2 ngày"),),
)
ACCOUNT = Account(("chưa chuẩn bị bản niêm yết (căn cứ Điều 12)",), (STORY,))


@cache
def library() -> Library:
    return load()


def features() -> tuple[Feature, ...]:
    return read_feature(POSTING, VIETNAMESE), read_feature(OUTLINE, ENGLISH)


def runs() -> tuple[Run, ...]:
    walks = (Walk("posting", 1, "require", "", "required", 3), Walk("posting", 1, "prepare", "required", "prepared"))
    failed = "hạn là ngày 12/01/2026, không phải 13/01/2026 · another date"
    return (
        Run(POSTING, 9, status="passed", steps=(PASSED, PASSED), walks=walks),
        Run(POSTING, 18, status="passed", steps=(PASSED,) * 4, walks=walks),
        Run(POSTING, 23, None, "memory", "passed", (PASSED,) * 5),
        Run(POSTING, 23, None, "sqlite", "failed", (PASSED,) * 3 + (FAILED, SKIPPED), failed, accounts={"vi": ACCOUNT}),
        Run(OUTLINE, 2, 0, status="passed", steps=(PASSED, PASSED)),
        Run(OUTLINE, 2, 1, status="failed", steps=(PASSED, FAILED), message="AssertionError: 12 != 13"),
        Run(OUTLINE, 21, status="undefined", steps=(StepRun("undefined"), SKIPPED), message="Step is not found"),
        Run(OUTLINE, 25, status="skipped", message="not agreed yet", moment="before"),
    )


def book() -> Book:
    about = {"posting": Text("Kế hoạch được niêm yết.", "Plans are posted.")}
    return book_of(features(), runs(), library(), abouts=about)
