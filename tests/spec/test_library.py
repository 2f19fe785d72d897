"""Folders: what stands behind them, what is kept of them, what is reported of which file."""

from __future__ import annotations

import hashlib
import pickle
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from supervision.model import Law, Workflow
from supervision.spec import Problem, SpecError, check, load, workflow_to_bytes
from supervision.spec._gather import gather
from supervision.spec._library import _compiled
from supervision.text import Text

HERE = Path(__file__).parent
GOOD = HERE / "good"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return Path(shutil.copytree(GOOD, tmp_path / "specs"))


def labels(workflow: Workflow) -> Iterator[Text]:
    yield workflow.label
    yield from (field.label for field in workflow.fields)
    yield from (label for field in workflow.fields for _, label in field.choices)
    yield from (state.label for state in workflow.states)
    yield from (step.label for step in workflow.steps)
    yield from (rule.label for rule in workflow.deadlines)


def codes(problems: tuple[Problem, ...]) -> list[str]:
    return [problem.code for problem in problems]


def test_the_bundled_specifications_are_these() -> None:
    library = load()
    assert sorted(library.workflows) == [
        "attendance",
        "case_transfer",
        "commendation",
        "complaint_stub",
        "denunciation_stub",
        "dialogue",
        "directive",
        "directive_item",
        "directive_plan",
        "evaluation",
        "evaluation_group",
        "feedback",
        "inspection",
        "inspection_programme",
        "matter",
        "mobilisation",
        "plan",
        "posting",
        "pressing_issue",
        "public_opinion",
        "reception_session",
        "remediation",
        "reminder",
        "replication",
        "study_campaign",
        "study_conference",
        "sup_assignment",
        "sup_visit",
        "voter_petition",
        "work",
    ]
    assert sorted(library.workflows["remediation"]) == [1, 2, 3]
    assert sorted(library.workflows["sup_visit"]) == [1, 2]


def test_every_bundled_word_stands_in_both_languages() -> None:
    library = load()
    texts = [label for versions in library.workflows.values() for one in versions.values() for label in labels(one)]
    assert [text.vi for text in texts if not text.en] == []


def test_a_verified_term_of_the_bundled_law_names_its_article() -> None:
    """Who says that a number was read in a text says where: by article (Điều)."""
    read = [term for pack in load().law.packs.values() for term in pack.terms if term.verified]

    assert [(term.label.vi, term.article) for term in read if "Điều" not in term.article] == []
    assert len(read) > 20


def test_bundled_law_stands_behind_a_folder_and_bundled_workflows_do_not() -> None:
    library = load(GOOD)
    assert {"qd124_2018", "leave_2024"} <= set(library.law.packs)
    assert "head" in library.law.roles
    assert set(library.workflows) == {"everything", "leave_request"}
    assert library.calendar == load().calendar


def test_a_folder_of_its_own_wins_over_the_bundled_law(folder: Path) -> None:
    (folder / "words.yaml").write_text("roles: {head: {vi: Thủ trưởng, en: Chief}}\n", encoding="utf-8")
    assert load(folder).law.roles["head"].label.vi == "Thủ trưởng"


def test_a_second_version_stands_beside_the_first(folder: Path) -> None:
    first = (folder / "leave_request.yaml").read_text(encoding="utf-8")
    (folder / "leave_request.2.yaml").write_text(first.replace("version: 1", "version: 2"), encoding="utf-8")
    library = load(folder)
    assert sorted(library.workflows["leave_request"]) == [1, 2]
    assert library.latest("leave_request").version == 2
    with pytest.raises(KeyError):
        library.latest("nothing")


def test_loading_reports_every_problem_of_every_file(folder: Path) -> None:
    for name in ("leave_request.yaml", "rules/leave_2024.yaml"):
        file = folder / name
        file.write_text(file.read_text(encoding="utf-8") + "extra: 1\n", encoding="utf-8")
    with pytest.raises(SpecError) as caught:
        load(folder)
    problems = caught.value.problems
    assert [(Path(p.file).relative_to(folder).as_posix(), p.line, p.code) for p in problems] == [
        ("leave_request.yaml", 22, "spec_unknown_key"),
        ("rules/leave_2024.yaml", 12, "spec_unknown_key"),
    ]
    assert str(caught.value).count("\n") == 1
    assert pickle.loads(pickle.dumps(caught.value)).problems == problems  # noqa: S301 - our own bytes


def test_a_file_is_reported_alone_but_read_with_its_neighbours(folder: Path) -> None:
    (folder / "broken.yaml").write_text("workflow: broken\n", encoding="utf-8")
    assert check([folder / "leave_request.yaml"]) == ()
    assert "spec_missing_key" in codes(check([folder]))
    assert {Path(problem.file).name for problem in check([folder / "broken.yaml"])} == {"broken.yaml"}


def test_a_file_brings_its_sidecar(folder: Path) -> None:
    sidecar = folder / "everything.en.yaml"
    sidecar.write_text(sidecar.read_text(encoding="utf-8").replace("  drop: {label: Drop}\n", ""), encoding="utf-8")
    assert codes(check([folder / "everything.yaml"])) == ["translation_missing"]


def test_a_file_that_cannot_be_read_is_a_problem() -> None:
    assert [str(problem) for problem in check(["nowhere/at_all.yaml"])] == [
        "nowhere/at_all.yaml:1:1: file_unreadable: không đọc được tệp (kiểm tra đường dẫn và quyền đọc)"
    ]


def test_without_any_calendar_nothing_is_loaded() -> None:
    with pytest.raises(SpecError) as caught:
        _compiled({}, {}, "", is_trial=False)
    assert codes(caught.value.problems) == ["calendar_missing"]


def test_a_released_file_that_is_unchanged_is_no_problem(folder: Path) -> None:
    digest = hashlib.sha256((folder / "leave_request.yaml").read_bytes()).hexdigest()
    (folder / "RELEASED").write_text(f"{digest}  leave_request.yaml\n", encoding="utf-8")
    assert check([folder]) == ()


def test_a_kept_library_is_the_same_library(folder: Path, tmp_path: Path) -> None:
    kept = tmp_path / "kept"
    first, again = load(folder, cache=kept), load(folder, cache=kept)
    assert kept.exists()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["kept", "specs"]
    assert (again.workflows, again.law, again.calendar) == (first.workflows, first.law, first.calendar)


def test_a_kept_library_is_really_used(folder: Path, tmp_path: Path) -> None:
    kept = tmp_path / "kept"
    load(folder, cache=kept)
    head, body = kept.read_bytes().split(b"\n", 1)
    body = body.replace("Đã nộp".encode(), "Đã gửi".encode())
    kept.write_bytes(head.split(b" ")[0] + b" " + hashlib.sha256(body).hexdigest().encode() + b"\n" + body)
    assert load(folder, cache=kept).latest("leave_request").state("submitted").label.vi == "Đã gửi"


def test_a_kept_library_of_other_files_is_ignored(folder: Path, tmp_path: Path) -> None:
    kept = tmp_path / "kept"
    load(folder, cache=kept)
    file = folder / "leave_request.yaml"
    file.write_text(file.read_text(encoding="utf-8").replace("Đã nộp", "Đã gửi"), encoding="utf-8")
    assert load(folder, cache=kept).latest("leave_request").state("submitted").label.vi == "Đã gửi"


@pytest.mark.parametrize("damage", [b"", b"\n", b"nonsense", b"\xff\xfe\n{}"])
def test_a_damaged_kept_library_is_ignored_and_written_anew(folder: Path, tmp_path: Path, damage: bytes) -> None:
    kept = tmp_path / "kept"
    load(folder, cache=kept)
    good = kept.read_bytes()
    for data in (damage, good[:-1], good.replace("Đã nộp".encode(), "Đã gửi".encode())):
        kept.write_bytes(data)
        assert load(folder, cache=kept).latest("leave_request").state("submitted").label.vi == "Đã nộp"
        assert kept.read_bytes() == good


def test_a_place_that_cannot_be_written_keeps_nothing(folder: Path, tmp_path: Path) -> None:
    for place in (tmp_path / "no" / "such" / "folder", folder / "leave_request.yaml" / "kept", folder):
        assert load(folder, cache=place).latest("leave_request").version == 1


def test_a_workflow_does_not_depend_on_the_folder_it_was_read_in(folder: Path) -> None:
    here = load(folder).latest("leave_request")
    assert workflow_to_bytes(here) == workflow_to_bytes(load(GOOD).latest("leave_request"))


def test_a_year_without_a_neighbour_is_a_calendar(folder: Path) -> None:
    day = '{on: "2024-01-01", label: {vi: Tết Dương lịch, en: New Year}, kind: "off"}'
    text = f"calendar: mine\nlabel: {{vi: Lịch, en: Calendar}}\nyear: 2024\ndays: [{day}]\n"
    (folder / "calendars").mkdir()
    (folder / "calendars" / "mine-2024.yaml").write_text(text, encoding="utf-8")
    assert load(folder).calendar.years == (2024,)


def test_gathering_nothing_finds_nothing() -> None:
    gathered = gather({}, Law(), None)
    assert (gathered.drafts, gathered.problems, gathered.days) == ((), (), None)
