"""JSON Schemas for editors, tried in the language server that editors run."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from supervision.spec import bundled, schemas
from tests.spec.language_server import Server, installed, running

LEAVE = """\
workflow: leave
version: 1
label: Đơn xin nghỉ
fields:
  applicant: {type: person, label: Người xin nghỉ}
states:
  open: {submitted: Đã nộp}
  ended: {granted: Được duyệt}
steps:
  submit: {label: Nộp đơn, move: -> submitted, by: applicant, needs: [applicant], sets: {applicant: null}}
"""


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    script = installed()
    if script is None and os.environ.get("CI"):
        pytest.fail("node and npm are needed: the schemas are tried in the editors' own server")
    if script is None:
        pytest.skip("no node and npm: the schemas are not tried in the editors' own server")
    folder = tmp_path_factory.mktemp("schemas")
    patterns = {}
    for kind, schema in schemas().items():
        path = folder / f"{kind}.schema.json"
        path.write_text(json.dumps(schema), encoding="utf-8")
        patterns[path.as_uri()] = f"/{kind}/*.yaml"
    with running(script, patterns) as found:
        yield found


def shown(server: Server, kind: str, name: str, text: str) -> str:
    """Open a document; return its URI."""
    uri = f"file:///{kind}/{name}"
    server.tell(
        "textDocument/didOpen", {"textDocument": {"uri": uri, "languageId": "yaml", "version": 1, "text": text}}
    )
    return uri


def places(server: Server, kind: str, name: str, text: str) -> list[tuple[int, int, str]]:
    """Return what the server finds: line and column from 1, and its message."""
    found = server.problems(shown(server, kind, name, text))
    return [(p["range"]["start"]["line"] + 1, p["range"]["start"]["character"] + 1, p["message"]) for p in found]


SHIPPED = {
    **{path.name: "workflow" for path in Path(str(bundled())).glob("*.yaml") if path.name.count(".") == 1},
    **{path.name: "words-of-a-workflow" for path in Path(str(bundled())).glob("*.en.yaml")},
    **{f"rules/{path.name}": "rule" for path in Path(str(bundled())).glob("rules/*.yaml")},
    **{f"calendars/{path.name}": "calendar" for path in Path(str(bundled())).glob("calendars/*.yaml")},
    "words.yaml": "words",
}


@pytest.mark.parametrize("name", sorted(SHIPPED))
def test_the_editor_finds_nothing_wrong_in_a_shipped_file(name: str, server: Server) -> None:
    text = (Path(str(bundled())) / name).read_text(encoding="utf-8")
    assert places(server, SHIPPED[name], Path(name).name, text) == []


def test_the_editor_finds_nothing_wrong_in_a_small_workflow(server: Server) -> None:
    assert places(server, "workflow", "leave.yaml", LEAVE) == []


@pytest.mark.parametrize(
    ("before", "after", "line", "column", "message"),
    [
        ("label: Nộp đơn", "lable: Nộp đơn", 10, 12, "lable"),
        ("workflow: leave", "workflow: Leave", 1, 11, "mã chỉ gồm a–z, 0–9 và dấu _, bắt đầu bằng chữ"),
        ("type: person", "type: persn", 5, 21, "person"),
        ("  open:", "  opened:", 7, 3, "answered"),
        ("version: 1", "version: 0", 2, 10, "1"),
        ("  submit: {", "  Submit: {", 10, 3, "Submit"),
    ],
)
def test_the_editor_marks_a_mistake_where_it_stands(  # noqa: PLR0913, PLR0917 - one row
    server: Server, before: str, after: str, line: int, column: int, message: str
) -> None:
    found = places(server, "workflow", f"bad{line}{column}.yaml", LEAVE.replace(before, after))
    assert any((at, column_at) == (line, column) and message in told for at, column_at, told in found), found


def test_the_editor_tells_what_a_key_means_in_vietnamese(server: Server) -> None:
    uri = shown(server, "workflow", "hover.yaml", LEAVE)
    server.problems(uri)
    place = {"line": 9, "character": LEAVE.splitlines()[9].index("by:")}
    hover = server.ask("textDocument/hover", {"textDocument": {"uri": uri}, "position": place})
    assert "Ai được làm" in hover["contents"]["value"]


def test_the_editor_offers_the_keys_of_a_step(server: Server) -> None:
    text = LEAVE + "  grant:\n    \n"
    uri = shown(server, "workflow", "complete.yaml", text)
    server.problems(uri)
    place = {"line": 11, "character": 4}
    offered = server.ask("textDocument/completion", {"textDocument": {"uri": uri}, "position": place})
    labels = {item["label"] for item in offered["items"]}
    assert {"label", "move", "by", "when", "needs", "within"} <= labels


def test_every_key_of_every_file_tells_what_it_means_in_both_languages() -> None:
    for lang in ("vi", "en"):
        for kind, schema in schemas(lang).items():
            for name, document in {kind: schema, **schema["definitions"]}.items():
                silent = [key for key, value in document.get("properties", {}).items() if not value.get("description")]
                assert silent == [], (lang, name)


def test_the_two_languages_differ() -> None:
    assert schemas("vi")["workflow"] != schemas("en")["workflow"]
