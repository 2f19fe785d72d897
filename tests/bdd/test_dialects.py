"""Every keyword that gherkin knows in Vietnamese and in English runs, as its own table lists them."""

from __future__ import annotations

import pytest
from gherkin.dialect import DIALECTS

from tests.bdd.inner import by_itself

pytest_plugins = ["pytester"]

STAR = "* "
STEPS = {
    "vi": ("hôm nay là 05/01/2026", 'có người tên "Ông An"', "sau <days> ngày", '"Ông An" có 0 việc đang chờ'),
    "en": ("today is 5 January 2026", 'there is a person "Mr An"', "after <days> days", '"Mr An" has 0 tasks waiting'),
}


def keywords(lang: str) -> dict[str, list[str]]:
    """Return the keywords of a language by kind; what begins a step without saying of which kind comes apart."""
    table = {kind: words for kind, words in DIALECTS[lang].items() if kind not in {"name", "native"}}
    return {kind: [word for word in words if word != STAR] for kind, words in table.items() if isinstance(words, list)}


def features(lang: str) -> dict[str, str]:
    """Return as many features as it takes to use every keyword, two scenarios each."""
    words = keywords(lang)
    return {f"{lang}{turn}.feature": feature(lang, turn) for turn in range(max(map(len, words.values())))}


def feature(lang: str, turn: int) -> str:
    word = {kind: known[turn % len(known)] for kind, known in keywords(lang).items()}
    today, person, wait, idle = STEPS[lang]
    steps = [f"{word['given']}{today}", f"{STAR}{person}", f"{word['when']}{wait}", f"{STAR}{wait}"]
    steps += [f"{word['then']}{idle}", f"{word['and']}{idle}", f"{word['but']}{idle}", f"{STAR}{idle}"]
    lines = [
        f"# language: {lang}",
        f"{word['feature']}: F",
        f"  {word['background']}:",
        f"    {word['given']}{person}",
        f"    {word['and']}{person}",
        f"  {word['rule']}: R",
        f"    {word['scenario']}: One",
        *(f"      {step.replace('<days>', '1')}" for step in steps),
        f"    {word['scenarioOutline']}: Two",
        *(f"      {step}" for step in steps),
        f"      {word['examples']}:",
        *(f"        | {cell} |" for cell in ("days", "1", "2")),
    ]
    return "\n".join(lines) + "\n"


@pytest.mark.parametrize("lang", ["vi", "en"])
def test_the_features_below_use_every_keyword_of_the_table(lang: str) -> None:
    lines = [line.strip() for text in features(lang).values() for line in text.splitlines()]
    known = [STAR, *(word for words in keywords(lang).values() for word in words)]
    assert {"Quy tắc", "Khung kịch bản", "Dữ liệu", "Rule", "Scenario Template"} & {*known}
    assert [word for word in known if not any(line.startswith(word) for line in lines)] == []


def test_every_keyword_runs(pytester: pytest.Pytester) -> None:
    files = features("vi") | features("en")
    by_itself(pytester, files).assert_outcomes(passed=3 * len(files))
