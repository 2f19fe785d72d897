"""A feature of a small workflow whose cases ask for law that is not in force yet, or hold what may not be kept here."""

from __future__ import annotations

from datetime import date
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from supervision.bdd import scripts
from supervision.coverage import Item, Kind, Tour, feature, items_of, tour
from supervision.spec import Library, load
from tests.coverage.walking import opener, walked

SPEC = """\
workflow: session
version: 1
label: Buổi họp
rules: [text_2015, text_2026]
fields:
  body: {type: unit, label: Cơ quan}
  chair: {type: person, label: Người chủ trì}
  deputy: {type: person, label: Người được ủy quyền}
  online: {type: boolean, label: Họp trực tuyến}
  dossier: {type: text, label: Tài liệu mật, class: classified, readers: [head of body]}
states:
  draft: {planned: Đã có lịch}
  open: {held: Đã họp}
  ended: {signed: Đã ký biên bản}
steps:
  plan:
    label: Lên lịch
    move: -> planned
    by: head of body
    needs: [body, chair, deputy, online]
    when: 'online == false || has(rule.online_sessions)'
  test_line:
    label: Kiểm tra đường truyền
    move: 'stay: planned'
    by: head of body
    when: 'online == true'
  hold:
    label: Họp
    move: planned -> held
    by: chair or deputy
  keep:
    label: Lưu tài liệu mật
    move: 'stay: held'
    by: head of body
    needs: [dossier]
  sign:
    label: Ký biên bản
    move: held -> signed
    by: head of body
    signs: [chair]
"""
PACK = """\
rule: {name}
citation: {{vi: "Văn bản {name}", en: "Text {name}"}}
in_force: {{from: "{day}", to: null}}
verified: false
{more}
"""
CAP = """\
caps: {online_sessions: 1}
labels: {online_sessions: {vi: cho phép họp trực tuyến, en: online sessions allowed}}
"""


@cache
def specs() -> Library:
    with TemporaryDirectory() as folder:
        (Path(folder) / "rules").mkdir()
        for name, day, more in (("text_2015", "2016-01-01", ""), ("text_2026", "2026-07-04", CAP)):
            text = PACK.format(name=name, day=day, more=more)
            (Path(folder) / "rules" / f"{name}.yaml").write_text(text, encoding="utf-8")
        (Path(folder) / "session.yaml").write_text(SPEC, encoding="utf-8")
        return load(Path(folder))


@cache
def session_tour() -> Tour:
    return tour(specs(), "session")


@pytest.mark.parametrize("lang", ["vi", "en"])
def test_the_written_feature_passes_and_walks_everything(tmp_path: Path, lang: str) -> None:
    path = tmp_path / "session.feature"
    path.write_text(feature(session_tour(), opener, lang), encoding="utf-8")
    assert session_tour().missing == ()
    assert set(items_of(specs().latest("session"))) - walked(scripts(path), "session@1", specs()) == set()


def test_a_case_that_asks_for_newer_law_begins_on_the_first_working_day_that_has_it() -> None:
    begun = {leg.act.step: leg.before[0].day for leg in session_tour().legs if leg.before and not leg.is_refused}
    # The text comes into force on a Saturday; what needs no newer law begins as early as ever.
    assert begun == {
        "test_line": date(2026, 7, 6),
        "hold": date(2026, 1, 5),
        "keep": date(2026, 1, 5),
        "sign": date(2026, 1, 5),
    }


@pytest.mark.parametrize(
    ("lang", "row"),
    [
        ("vi", "| Tài liệu mật | phiếu 13/2026, Bộ phận lưu trữ |"),
        ("en", "| Tài liệu mật | stub 13/2026, the records office |"),
    ],
)
def test_what_may_not_be_kept_here_is_given_as_a_stub(lang: str, row: str) -> None:
    assert row in feature(session_tour(), opener, lang)


def test_whoever_a_field_names_acts_in_turn() -> None:
    (leg,) = (leg for leg in session_tour().legs if Item(Kind.ROLE, "deputy") in leg.items)
    assert (leg.act.step, leg.act.actor) == ("hold", leg.before[0].inputs["deputy"])


def test_a_refusal_names_people_as_the_feature_does() -> None:
    told = feature(session_tour(), opener, "en")
    assert 'it is refused because "signatures still missing: 1 of Mr An"' in told
