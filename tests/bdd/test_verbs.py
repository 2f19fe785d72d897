"""Every verb of the step library does what it says: what is right passes, what is wrong fails and says what is so."""

from __future__ import annotations

import re
from datetime import UTC, datetime

import pytest

from supervision.bdd import World
from supervision.clock import VirtualClock
from supervision.wiring import Engine
from tests.architecture import house
from tests.bdd.inner import LIBRARY, examples, run, wrong_ones_fail

pytest_plugins = ["pytester"]

PREPARED = """
  Biết "Bà Lan" đã thực hiện "Lập bản niêm yết" trên "bản niêm yết" với:
    | Đã lược bỏ thông tin cá nhân không được niêm yết | có |
"""
TABLE = """
  Biết có các hồ sơ thuộc loại "Niêm yết công khai" do "Bà Lan" mở:
    | hồ sơ | Người có kế hoạch được niêm yết | Cấp ủy tổ chức niêm yết | Bản kế hoạch số | Diện niêm yết |
    | một   | Ông An                          | Đảng ủy phường Hoa Sữa  | 1               | mở rộng       |
    | hai   | Bà Lan                          | Đảng ủy phường Hoa Sữa  | 2               | mở rộng       |
"""
PREPARE_BOTH = """
  | hồ sơ | Đã lược bỏ thông tin cá nhân không được niêm yết |
  | một   | có                                               |
  | hai   | có                                               |
"""
POSTED = f"""{PREPARED}
  Và ngày 06/01/2026 "Bà Lan" đã thực hiện "Niêm yết" trên "bản niêm yết" với:
    | Nơi niêm yết | Bảng tin           |
    | Ảnh chụp     | Ảnh bảng tin 06/01 |
"""
DUE = '"Niêm yết công khai" của "bản niêm yết"'

RIGHT = {
    "working days": 'Khi sau 5 ngày làm việc\nThì hồ sơ "bản niêm yết" không quá hạn "Niêm yết công khai"',
    "a day off is no working day": f"Khi sau 6 ngày làm việc\nThì hồ sơ {DUE[DUE.index('của') + 4 :]} quá hạn "
    '"Niêm yết công khai"',
    "days": 'Biết sau 1 ngày\nKhi sau 10 ngày\nThì hồ sơ "bản niêm yết" quá hạn "Niêm yết công khai"',
    "a table of cases": f"""{TABLE}
        Khi "Bà Lan" thực hiện "Lập bản niêm yết" trên các hồ sơ:{PREPARE_BOTH}
        Thì các hồ sơ ở trạng thái:
          | một          | Đã chuẩn bị bản niêm yết |
          | hai          | Đã chuẩn bị bản niêm yết |
          | bản niêm yết | Phải niêm yết            |
        Và các hạn là:
          | một | Niêm yết công khai | 10/01/2026 |
          | hai | Niêm yết công khai | 10/01/2026 |
        Và "Bà Lan" tìm thấy 2 hồ sơ "Niêm yết công khai" ở trạng thái "Đã chuẩn bị bản niêm yết"
        Và "Bà Lan" tìm thấy 3 hồ sơ "Niêm yết công khai"
        Và "Bà Lan" có 3 việc đang chờ""",
    "done in a table": f"""{TABLE}
        Và "Bà Lan" đã thực hiện "Lập bản niêm yết" trên các hồ sơ:{PREPARE_BOTH}
        Thì trạng thái "Đã chuẩn bị bản niêm yết" đã từng đạt ở "hai"
        Và bước "Lập bản niêm yết" đã được thực hiện 2 lần""",
    "a clock that runs": f"Thì hạn {DUE} đang chạy",
    "a clock that has not started": 'Thì hạn "Thời gian niêm yết liên tục" của "bản niêm yết" chưa bắt đầu tính',
    "a duty that was met": f"{POSTED}\nThì hạn {DUE} đã được thực hiện đúng hạn",
    "a duty that was met late": f"{POSTED.replace('06/01/2026', '20/01/2026')}\n"
    f"Thì hạn {DUE} đã được thực hiện nhưng quá hạn",
    "a role that ends": """
        Biết "Bà Lan" thôi là "Văn phòng cấp ủy" của "Đảng ủy phường Hoa Sữa" từ ngày 06/01/2026
        Khi sau 1 ngày
        Thì "Bà Lan" không thực hiện được "Lập bản niêm yết" trên "bản niêm yết"
        Và "Bà Lan" không có việc "Lập bản niêm yết" trên "bản niêm yết\"""",
    "a role until it ends": """
        Biết "Bà Lan" thôi là "Văn phòng cấp ủy" của "Đảng ủy phường Hoa Sữa" từ ngày 06/01/2026
        Thì "Bà Lan" thực hiện được "Lập bản niêm yết" trên "bản niêm yết\"""",
    "a person without a role": """
        Biết có người tên "Ông Bình"
        Thì "Ông Bình" không thực hiện được "Lập bản niêm yết" trên "bản niêm yết"
        Và "Ông Bình" có 0 việc đang chờ""",
    "a task with its date": f'{PREPARED}\nThì việc "Niêm yết" trên "bản niêm yết" của "Bà Lan" đến hạn ngày 10/01/2026',
    "notices": """
        Khi thông báo được gửi ngày 09/01/2026
        Thì "Bà Lan" nhận thông báo có "bản niêm yết"
        Và "Ông An" không nhận thông báo nào
        Và "Ông An" không được nhắc về hạn "Niêm yết công khai" của "bản niêm yết\"""",
    "what never happened": """
        Thì trạng thái "Đang niêm yết" chưa từng đạt
        Và trạng thái "Đang niêm yết" chưa từng đạt ở "bản niêm yết"
        Và bước "Niêm yết" chưa từng được thực hiện
        Và hồ sơ "bản niêm yết" không giữ chỗ nào
        Và nhật ký của "bản niêm yết" không có "Lập bản niêm yết\"""",
    "the record": """
        Khi nhật ký được niêm phong
        Thì mọi việc của "bản niêm yết" đã được niêm phong
        Và sổ còn nguyên vẹn""",
    "a figure of some days": 'Thì số liệu "Niêm yết bị gián đoạn" từ ngày 01/01/2026 đến hết ngày 05/01/2026 là 0',
}

WRONG = {
    "trễ": (f"{POSTED}\nThì hạn {DUE} đã được thực hiện nhưng quá hạn", "thực hiện trong hạn ngày"),
    "chưa làm": (f"Thì hạn {DUE} đã được thực hiện đúng hạn", "chưa được thực hiện · not done"),
    "không còn": (f"Thì hạn {DUE} không còn phải thực hiện", "still owed"),
    "không chạy": (f"{POSTED}\nThì hạn {DUE} đang chạy", "paused or closed"),
    "đã tính": (f"Thì hạn {DUE} chưa bắt đầu tính", "it has started"),
    "ngày khác": ("Thì các hạn là:\n| bản niêm yết | Niêm yết công khai | 11/01/2026 |", "10/01/2026 · another date"),
    "trạng thái khác": ("Thì các hồ sơ ở trạng thái:\n| bản niêm yết | Đang niêm yết |", "“Phải niêm yết” · another"),
    "đã đạt": ('Thì trạng thái "Phải niêm yết" chưa từng đạt', "đã đạt ở: bản niêm yết"),
    "chưa đạt": ('Thì trạng thái "Đang niêm yết" đã từng đạt ở "bản niêm yết"', "it never was"),
    "đã làm": (f'{PREPARED}\nThì bước "Lập bản niêm yết" chưa từng được thực hiện', "đã được thực hiện 1 lần"),
    "số lần": (
        'Thì bước "Lập bản niêm yết" đã được thực hiện 2 lần trên "bản niêm yết"',
        "0 lần, không phải 2",
    ),
    "bước lạ": ('Thì bước "Lập bản niêm yêt" chưa từng được thực hiện', "gần nhất: “Lập bản niêm yết”"),
    "có việc": ('Thì "Bà Lan" không có việc "Lập bản niêm yết" trên "bản niêm yết"', "it waits"),
    "số việc": ('Thì "Bà Lan" có 2 việc đang chờ', "có 1 việc đang chờ, không phải 2"),
    "hạn việc": (
        f'{PREPARED}\nThì việc "Niêm yết" trên "bản niêm yết" của "Bà Lan" đến hạn ngày 11/01/2026',
        "việc đến hạn ngày 10/01/2026",
    ),
    "không làm được": ('Thì "Ông An" thực hiện được "Lập bản niêm yết" trên "bản niêm yết"', "cannot take it"),
    "làm được": ('Thì "Bà Lan" không thực hiện được "Lập bản niêm yết" trên "bản niêm yết"', "can take it"),
    "tìm thấy": ('Thì "Bà Lan" tìm thấy 2 hồ sơ "Niêm yết công khai"', "tìm thấy 1 hồ sơ, không phải 2: bản niêm yết"),
    "được nhắc": (
        f'Khi thông báo được gửi ngày 09/01/2026\nThì "Bà Lan" không được nhắc về hạn {DUE}',
        "“Bà Lan” được nhắc về hạn",
    ),
    "thông báo": (
        'Khi thông báo được gửi ngày 09/01/2026\nThì "Bà Lan" nhận thông báo có "Tết Nguyên đán"',
        "không có “Tết Nguyên đán”",
    ),
    "có thông báo": ('Khi thông báo được gửi ngày 09/01/2026\nThì "Bà Lan" không nhận thông báo nào', "told something"),
    "không gắn": ('Thì hồ sơ "bản niêm yết" gắn với hồ sơ "bản niêm yết"', "not linked"),
    "giữ chỗ": (
        'Thì hồ sơ "bản niêm yết" giữ chỗ từ ngày 05/01/2026 đến hết ngày 06/01/2026',
        "giữ chỗ: — · another claim, or none",
    ),
    "chưa gửi lại": ("Thì không có gì được ghi thêm", "no command was sent again"),
    "nhật ký": (f'{PREPARED}\nThì nhật ký của "bản niêm yết" không có "Lập bản niêm yết"', "it is told"),
    "chưa niêm phong": ('Thì mọi việc của "bản niêm yết" đã được niêm phong', "chưa niêm phong"),
    "thôi giữ vai trò": (
        'Biết "Ông An" thôi là "Văn phòng cấp ủy" của "Đảng ủy phường Hoa Sữa" từ ngày 06/01/2026\nThì được chấp nhận',
        "holds no such role today",
    ),
    "bảng rỗng": (
        'Biết có các hồ sơ thuộc loại "Niêm yết công khai" do "Bà Lan" mở:\n| hồ sơ |\nThì được chấp nhận',
        "a row for each case",
    ),
    "lịch hết": ("Khi sau 99999 ngày làm việc\nThì được chấp nhận", "2027"),
    "tên bước": (
        'Khi "Bà Lan" thực hiện "Lập bản niêm yêt" trên "bản niêm yết"\nThì được chấp nhận',
        "yaml:33",
    ),
    "nhãn": (
        'Khi "Bà Lan" thực hiện "Lập bản niêm yết" trên "bản niêm yết" với:\n| Nơi niêm yêt | x |\nThì được chấp nhận',
        "posting.2.en.yaml:7",
    ),
    "quy trình": ('Khi "Bà Lan" mở hồ sơ "x" thuộc loại "Niêm yêt công khai"\nThì được chấp nhận', "specs"),
    "câu lạ": ('Thì hồ sơ "bản niêm yết" đang ở trạng thái "Phải niêm yết"', 'hồ sơ "{case}" ở trạng thái "{state}"'),
}


def test_what_is_right_passes(pytester: pytest.Pytester) -> None:
    run(pytester, examples(RIGHT)).assert_outcomes(passed=len(RIGHT))


def test_what_is_wrong_fails_with_what_is_so(pytester: pytest.Pytester) -> None:
    wrong_ones_fail(pytester, WRONG)


ENGLISH = """\
Feature: Posting

  Background:
    Given today is 5 January 2026
    And "Mr An" is "Head" of "Ward Party Committee"
    And "Ms Lan" is "Office of the party committee" of "Ward Party Committee"
    And "Ms Mai" is "Office of the party committee" of "Ward Party Committee"
    And "Ms Mai" is no longer "Office of the party committee" of "Ward Party Committee" from 8 January 2026
    And there is a person "Mr Binh"
    And there are these cases of "Public posting" opened by "Ms Lan" on 5 January 2026:
      | case  | Person whose plan is posted | Party committee that posts | Version of the plan | Why it is posted |
      | one   | Mr An                       | Ward Party Committee       | 1                   | head             |
      | two   | Mr An                       | Ward Party Committee       | 2                   | head             |

  Scenario: Dates
    When after 1 working day
    Then the deadlines are:
      | one | Public posting | 10/01/2026 |
    And the deadline "Public posting" of "one" is running
    And "Ms Lan" has 2 tasks waiting

  Scenario: People
    Given after 3 days
    Then "Ms Mai" cannot take "Prepare the posted version" in "one"
    And "Ms Lan" can take "Prepare the posted version" in "one"
    And "Ms Lan" finds 2 of "Public posting" in the state "Must be posted"
    And "Mr Binh" has no task "Prepare the posted version" in "one"

  Scenario: The record
    Given on 5 January 2026 "Ms Lan" took "Prepare the posted version" in these cases:
      | case | Personal data that may not be posted were left out |
      | one  | yes                                                |
    And the system stops all of a sudden and is started again
    When the last command is sent again
    Then nothing is recorded again
    And the cases are in these states:
      | one | Ready to be posted |
      | two | Must be posted     |
    And the step "Prepare the posted version" was taken 1 time
    And the state "Posted" was never reached
    And the record is whole
    And everything in "one" is sealed

  Scenario: Two at once
    When "Ms Lan" and "Ms Mai" take "Prepare the posted version" in "two" at the same time with:
      | Personal data that may not be posted were left out | yes |
    Then it is refused because "the case has changed"
    And the step "Prepare the posted version" was taken 1 time in "two"
"""


def test_the_same_is_said_in_english(pytester: pytest.Pytester) -> None:
    run(pytester, ENGLISH).assert_outcomes(passed=4)


OVERLAP = """\
      Khi "Ông Dũng" thử "Phân công" trên "phân công Hội Cựu chiến binh" với:
        | Văn bản | 06/QĐ-MTTQ |
"""


def test_a_claim_is_held_by_one_case_and_links_are_told(pytester: pytest.Pytester) -> None:
    text = (house.ROOT / "features" / "sup_assignment" / "no_overlap.feature").read_text(encoding="utf-8")
    proposed = re.search(
        r'      Biết ngày 05/02/2026 "Ông Dũng" đã thực hiện "Dự kiến".*?(?=      Khi)', text, re.DOTALL
    )
    assert proposed is not None
    asked = """\
      Thì bị từ chối vì hồ sơ "phân công Hội Phụ nữ" đang giữ chỗ
      Và hồ sơ "phân công Hội Phụ nữ" giữ chỗ từ ngày 01/04/2026 đến hết ngày 30/06/2026
      Và hồ sơ "phân công Hội Cựu chiến binh" không giữ chỗ nào
      Và hồ sơ "phân công Hội Phụ nữ" gắn với hồ sơ "kế hoạch của bà Yến"
      Và hồ sơ "phân công Hội Phụ nữ" không gắn với hồ sơ "phân công Hội Cựu chiến binh"
"""
    head = text[: text.index("  Quy tắc:")]
    planted = f"{head}\n  Tình huống: Chồng chéo\n{proposed[0]}{OVERLAP}{asked}"
    run(pytester, planted).assert_outcomes(passed=1)


def test_a_world_that_cannot_start_again_says_what_to_give_it() -> None:
    clock = VirtualClock(datetime(2026, 1, 5, tzinfo=UTC))
    with Engine.open("memory://", specs=LIBRARY, clock=clock) as engine:
        world = World(engine, clock)
        with pytest.raises(pytest.fail.Exception, match=r"give World\(…\) a “reopen”"):
            world.restart()
