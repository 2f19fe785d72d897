"""The normal form: there and back, and nothing else."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from supervision.spec import (
    Library,
    NormalFormError,
    library_from_bytes,
    library_to_bytes,
    load,
    workflow_from_bytes,
    workflow_to_bytes,
)

HERE = Path(__file__).parent


@pytest.fixture(scope="module")
def library() -> Library:
    return load(HERE / "good")


def test_a_workflow_comes_back_as_it_was(library: Library) -> None:
    for versions in library.workflows.values():
        for workflow in versions.values():
            assert workflow_from_bytes(workflow_to_bytes(workflow)) == workflow


def test_a_library_comes_back_as_it_was(library: Library) -> None:
    back = library_from_bytes(library_to_bytes(library))
    assert (back.workflows, back.law, back.calendar) == (library.workflows, library.law, library.calendar)
    assert back.calendar.rules == library.calendar.rules
    assert library_to_bytes(back) == library_to_bytes(library)


def test_the_form_is_sorted_json_without_blanks_or_defaults(library: Library) -> None:
    data = workflow_to_bytes(library.latest("leave_request"))
    content = json.loads(data)
    assert data == json.dumps(content, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()
    assert "links" not in content
    assert content["states"][0] == {"label": {"vi": "Đã nộp"}, "name": "submitted", "phase": "open"}


def test_a_digest_is_that_of_the_form_without_it(library: Library) -> None:
    import hashlib

    workflow = library.latest("leave_request")
    content = json.loads(workflow_to_bytes(workflow))
    assert content.pop("digest") == workflow.digest
    bare = json.dumps(content, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()
    assert hashlib.sha256(bare).hexdigest() == workflow.digest


def test_a_digest_tells_the_smallest_change(library: Library) -> None:
    data = workflow_to_bytes(library.latest("leave_request"))
    with pytest.raises(NormalFormError, match="digest"):
        workflow_from_bytes(data.replace("Đã nộp".encode(), "Đã gửi".encode()))


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"[]",
        b"null",
        b"{}",
        b"\xff",
        b'{"name": 1}',
        b'{"nonsense": true}',
        b"[" * 100_000,
        b'{"version": NaN}',
        b"1e400",
    ],
    ids=range(10),
)
def test_other_bytes_are_refused(data: bytes) -> None:
    with pytest.raises(NormalFormError):
        workflow_from_bytes(data)
    with pytest.raises(NormalFormError):
        library_from_bytes(data)


def test_a_value_of_the_wrong_type_is_refused(library: Library) -> None:
    content = json.loads(workflow_to_bytes(library.latest("leave_request")))
    changes: list[dict[str, object]] = [
        {"version": "1"},
        {"version": True},
        {"label": "x"},
        {"links": [["a"]]},
        {"steps": {}},
        {"name": None},
    ]
    for change in changes:
        with pytest.raises(NormalFormError):
            workflow_from_bytes(json.dumps(content | change).encode())


def test_a_start_with_a_kept_library_imports_neither_yaml_nor_pydantic(tmp_path: Path) -> None:
    kept = tmp_path / "library"
    load(HERE / "good", cache=kept)
    program = (
        "import sys; from pathlib import Path; import supervision.spec as spec\n"
        f"spec.load(Path({str(HERE / 'good')!r}), cache=Path({str(kept)!r}))\n"
        "print(sorted({'yaml', 'pydantic', 'transitions'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, check=True, text=True)
    assert done.stdout.strip() == "[]"
