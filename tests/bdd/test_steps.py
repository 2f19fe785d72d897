"""The step library on the shipped workflows: what it reads, and what it says where a feature is wrong."""

from __future__ import annotations

import hashlib
from datetime import date

import pytest

from supervision.bdd._cells import Reader
from tests.bdd.inner import LIBRARY, example, failure, run, wrong_ones_fail

pytest_plugins = ["pytester"]

READER = Reader(
    LIBRARY.latest("plan"), LIBRARY.law, date(2026, 1, 5), {"Bà Yến": "p1", "Ông An": "p2"}, {"Đảng ủy phường": "u1"}
)


def test_cells_are_read_by_the_type_of_their_field() -> None:
    table = [
        ["Người lập kế hoạch", "Bà Yến"],
        ["Cấp ủy quản lý hồ sơ", "Đảng ủy phường"],
        ["Đối tượng", "Người đứng đầu"],
        ["Năm", "2026"],
        ["Thuộc diện phải niêm yết", "có"],
        ["Công việc cụ thể", "Tiếp dân; Gặp phụ huynh ;"],
        ["Chuyên đề năm", "Nêu gương; gần dân"],
    ]
    assert READER.inputs(table) == {
        "subject": "p1",
        "unit": "u1",
        "category": "head",
        "year": 2026,
        "must_post": True,
        "tasks": ["Tiếp dân", "Gặp phụ huynh"],
        "theme": "Nêu gương; gần dân",
    }


def test_signatures_and_votes_are_read() -> None:
    assert READER.inputs([["Chữ ký", "Bà Yến, Ông An"]]) == {"signatures": ["p1", "p2"]}
    assert READER.inputs([["Signatures", "Bà Yến; Ông An"]]) == {"signatures": ["p1", "p2"]}
    vote = {"members": 9, "present": 8, "agreed": 7}
    assert READER.inputs([["Biểu quyết", "9 thành viên, 8 có mặt, 7 tán thành"]]) == {"vote": vote}
    assert READER.inputs([["vote", "9 members, 8 present, 7 agreed"]]) == {"vote": vote}


def test_persons_and_dates_are_read() -> None:
    visit = Reader(LIBRARY.latest("sup_visit"), LIBRARY.law, date(2026, 1, 5), READER.persons, READER.units)
    assert visit.inputs([["Những người được giám sát", "Bà Yến; Ông An"]]) == {"subjects": ["p1", "p2"]}
    remedy = Reader(LIBRARY.latest("remediation"), LIBRARY.law, date(2026, 1, 5), READER.persons, READER.units)
    assert remedy.inputs([["Hạn khắc phục", "31/03/2026"], ["Người, tổ chức phải khắc phục", "Đảng ủy phường"]]) == {
        "due_on": "2026-03-31",
        "owner": "u1",
    }


def test_labels_may_be_ids_or_english_and_capitals_do_not_count() -> None:
    assert READER.inputs([["subject", "Bà Yến"], ["theme of the year", "x"]]) == {"subject": "p1", "theme": "x"}


def test_evidence_has_the_digest_of_its_own_words() -> None:
    digest = hashlib.sha256("Ảnh bảng tin 06/01".encode()).hexdigest()
    assert READER.inputs([["Ảnh chụp", "Ảnh bảng tin 06/01"]]) == {
        "photo": {"sha256": digest, "ref": "Ảnh bảng tin 06/01"}
    }


@pytest.mark.parametrize(
    ("cell", "read"),
    [
        ("12-QĐ/ĐU ngày 01/03/2018", {"number": "12", "symbol": "QĐ/ĐU", "date": "2018-03-01"}),
        ("05/QĐ-MTTQ", {"number": "05", "symbol": "QĐ-MTTQ", "date": "2026-01-05"}),
        (
            "7-NQ/CB ngày 2/1/2026 do Bà Thu ký",
            {"number": "7", "symbol": "NQ/CB", "date": "2026-01-02", "signer": "Bà Thu"},
        ),
    ],
)
def test_a_document_is_read_as_it_is_cited(cell: str, read: dict[str, str]) -> None:
    assert READER.inputs([["Văn bản", cell]]) == {"document": read}


@pytest.mark.parametrize(
    ("row", "told"),
    [
        (
            ["Người lập kê hoạch", "Bà Yến"],
            "thông tin của quy trình “Kế hoạch tu dưỡng, rèn luyện” tên “Người lập kê hoạch”",
        ),
        (["Người lập kê hoạch", "Bà Yến"], "gần nhất: “Người lập kế hoạch”"),
        (["Người lập kế hoạch", "Bà Yên"], "không có người tên “Bà Yên”; gần nhất: “Bà Yến”"),
        (["Đối tượng", "đảng viện"], "lựa chọn của “Đối tượng” tên “đảng viện”; gần nhất: “đảng viên”"),
        (["Năm", "hai nghìn"], "“Năm” phải là số nguyên"),
        (["Thuộc diện phải niêm yết", "chắc có"], "phải là có hoặc không"),
        (["Văn bản", "công văn"], "văn bản viết “12-QĐ/ĐU ngày 01/03/2018”"),
        (["Văn bản", "1-CV ngày 30/02/2026"], "không có ngày “30/02/2026”"),
        (["Năm"], "bảng phải có hai cột"),
        (["Chữ ký", "Bà Yến, Bà Lan"], "không có người tên “Bà Lan”"),
        (["Biểu quyết", "9 thành viên, 8 tán thành"], "biểu quyết viết “9 thành viên, 8 có mặt, 7 tán thành”"),
    ],
)
def test_a_wrong_row_fails_with_what_is_nearest(row: list[str], told: str) -> None:
    with pytest.raises(pytest.fail.Exception) as failed:
        READER.inputs([row])
    assert told in str(failed.value)


def test_a_label_given_twice_fails() -> None:
    with pytest.raises(pytest.fail.Exception, match="hai lần"):
        READER.inputs([["Năm", "2026"], ["year", "2027"]])


WRONG = (
    (
        'Thì hồ sơ "bản niêm yết" ở trạng thái "Đang niêm yết"',
        "ở trạng thái “Phải niêm yết”, không phải “Đang niêm yết”",
    ),
    (
        'Thì hồ sơ "bản niêm yết" ở trạng thái "Đang niêm yêt"',
        "trạng thái của quy trình “Niêm yết công khai” tên “Đang niêm yêt”",
    ),
    (
        'Thì hồ sơ "bản niêm yêt" ở trạng thái "Đang niêm yết"',
        "không có hồ sơ tên “bản niêm yêt”; gần nhất: “bản niêm yết”",
    ),
    ('Thì hạn "Niêm yết công khai" của "bản niêm yết" là ngày 13/01/2026', "không phải 13/01/2026"),
    ('Thì hồ sơ "bản niêm yết" quá hạn "Niêm yết công khai"', "không quá hạn"),
    ('Thì hạn "Niêm yết công khai" của "bản niêm yết" đang tạm dừng', "đang chạy hoặc đã đóng"),
    (
        'Thì giải thích hạn "Niêm yết công khai" của "bản niêm yết" có nhắc "Tết Nguyên đán"',
        "không nhắc “Tết Nguyên đán”",
    ),
    (
        """Khi thông báo được gửi ngày 09/01/2026
        Thì "Ông An" được nhắc về hạn "Niêm yết công khai" của "bản niêm yết\"""",
        "“Ông An” không được nhắc về hạn “Niêm yết công khai”",
    ),
    (
        'Khi thông báo được gửi ngày 09/01/2026\nThì "Bà Lan" không bị nhắc về "bản niêm yết"',
        "“Bà Lan” bị nhắc về “bản niêm yết”",
    ),
    (
        'Khi thông báo được gửi ngày 09/01/2026\nThì "Bà Lan" được báo có phản hồi ở "bản niêm yết"',
        "“Bà Lan” không được báo có phản hồi",
    ),
    ('Thì "Ông Bình" xem được hồ sơ "bản niêm yết"', "không có người tên “Ông Bình”"),
    ('Thì "Bà Lan" không xem được hồ sơ "bản niêm yết"', "xem được hồ sơ “bản niêm yết”"),
    ('Thì "Ông An" có việc "Lập bản niêm yết" trên "bản niêm yết"', "không chờ “Ông An”"),
    ('Thì nhật ký của "bản niêm yết" có "Thay bản niêm yết"', "nhật ký không có “Thay bản niêm yết”"),
    ('Thì hồ sơ "bản niêm yết" có "Bản kế hoạch số" là "2"', "là 1, không phải 2"),
    ('Thì hồ sơ "bản niêm yết" có 1 hồ sơ "Phản ánh, kiến nghị, góp ý"', "có 0 hồ sơ, không phải 1"),
    ('Thì số liệu "Niêm yết bị gián đoạn" là 3', "“Niêm yết bị gián đoạn” là 0 lượt niêm yết"),
    (
        'Khi "Bà Lan" thực hiện "Niêm yết" trên "bản niêm yết"\nThì được chấp nhận',
        "bị từ chối: không thể “Niêm yết”",
    ),
    (
        'Khi "Bà Lan" thử "Niêm yết" trên "bản niêm yết"\nThì được chấp nhận',
        "không được chấp nhận: không thể “Niêm yết”",
    ),
    (
        'Khi "Bà Lan" thử "Niêm yết" trên "bản niêm yết"\nThì bị từ chối vì "không có thẩm quyền"',
        "mà vì: không thể “Niêm yết”",
    ),
    (
        """Khi "Bà Lan" thử "Lập bản niêm yết" trên "bản niêm yết" với:
        | Đã lược bỏ thông tin cá nhân không được niêm yết | có |
        Thì bị từ chối vì "thiếu\"""",
        "không bị từ chối mà đã được chấp nhận",
    ),
)


def test_a_wrong_expectation_fails_with_what_is_so(pytester: pytest.Pytester) -> None:
    wrong_ones_fail(pytester, {f"Sai {number}": wrong for number, wrong in enumerate(WRONG)})


def test_the_right_expectations_pass(pytester: pytest.Pytester) -> None:
    steps = """
      Khi "Bà Lan" thử "Lập bản niêm yết" trên "bản niêm yết" với:
        | Đã lược bỏ thông tin cá nhân không được niêm yết | có |
      Thì được chấp nhận
      Và hạn "Niêm yết công khai" của "bản niêm yết" là ngày 10/01/2026
      Và "Bà Lan" có việc "Niêm yết" trên "bản niêm yết"
      Và nhật ký của "bản niêm yết" có "Lập bản niêm yết"
      Và số liệu "Niêm yết bị gián đoạn" là 0
    """
    run(pytester, example(steps)).assert_outcomes(passed=1)


def test_a_role_is_held_on_its_days_only(pytester: pytest.Pytester) -> None:
    steps = """
      Biết "Bà Mai" là "Văn phòng cấp ủy" của "Đảng ủy phường Hoa Sữa" từ ngày 01/01/2026 đến hết ngày 05/01/2026
      Và hôm nay là ngày 06/01/2026
      Khi "Bà Mai" thử "Lập bản niêm yết" trên "bản niêm yết" với:
        | Đã lược bỏ thông tin cá nhân không được niêm yết | có |
      Thì bị từ chối vì "không có hồ sơ"
    """
    run(pytester, example(steps)).assert_outcomes(passed=1)


ENGLISH = """\
Feature: Posting

  Rule: Nobody posts before the version to be posted is ready

    Scenario: Posting at once
      Given today is 5 January 2026
      And "Mr An" is "Head" of "Ward Party Committee"
      And "Ms Lan" is "Office of the party committee" of "Ward Party Committee"
      And the case "posting of Mr An" of "Public posting" opened by "Ms Lan" on 5 January 2026 with:
        | Person whose plan is posted | Mr An                |
        | Party committee that posts  | Ward Party Committee |
        | Version of the plan         | 1                    |
        | Why it is posted            | head                 |
      When "Ms Lan" tries "Post" in "posting of Mr An" with:
        | Place      | Notice board |
        | Photograph | Board, 5/1   |
      Then it is refused because "is not possible while the case is “Must be posted”"
      And the case "posting of Mr An" is in the state "Must be posted"
      And the deadline "Public posting" of "posting of Mr An" is 10 January 2026
      And the explanation of the deadline "Public posting" of "posting of Mr An" mentions "5 working days"
"""


def test_the_same_steps_are_said_in_english(pytester: pytest.Pytester) -> None:
    run(pytester, ENGLISH).assert_outcomes(passed=1)


def test_a_case_is_opened_under_one_name_only(pytester: pytest.Pytester) -> None:
    steps = """
      Khi "Bà Lan" thử mở hồ sơ "bản niêm yết" thuộc loại "Niêm yết công khai"
      Thì được chấp nhận
    """
    failure(run(pytester, example(steps)), "đã có hồ sơ “bản niêm yết”")
