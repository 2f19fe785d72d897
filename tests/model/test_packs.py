"""Dated law."""

from __future__ import annotations

from datetime import date

import attrs

from supervision.deadlines import Term
from supervision.model import Criterion, Law, RulePack, find_catalogue, find_term, packs_on
from supervision.text import Text

ANSWER = Term("answer", Text("Trả lời"), 20, "working_days")
OLD = RulePack("qd1_2013", Text("Quy định 1"), date(2013, 12, 12), date(2018, 2, 2), (ANSWER,))
NEW = RulePack("qd2_2018", Text("Quy định 2"), date(2018, 2, 2), None, (attrs.evolve(ANSWER, length=10),))


def test_a_text_holds_from_its_first_day_to_the_day_before_its_end() -> None:
    days = (date(2013, 12, 11), date(2013, 12, 12), date(2018, 2, 1), date(2018, 2, 2))
    assert [OLD.holds_on(day) for day in days] == [False, True, True, False]


def test_a_text_without_an_end_holds_for_good() -> None:
    assert NEW.holds_on(date(9999, 12, 31))


def test_the_texts_of_a_day_keep_their_order() -> None:
    assert packs_on((NEW, OLD), date(2018, 2, 1)) == (OLD,)
    assert packs_on((NEW, OLD), date(2018, 2, 2)) == (NEW,)
    always = attrs.evolve(OLD, in_force_to=None)
    assert packs_on((NEW, always), date(2020, 1, 1)) == (NEW, always)


def test_of_two_texts_that_fix_a_term_the_last_counts() -> None:
    assert find_term((OLD, NEW), "answer") == (NEW, NEW.terms[0])
    assert find_term((NEW, OLD), "answer") == (OLD, ANSWER)
    assert find_term((OLD, attrs.evolve(NEW, terms=())), "answer") == (OLD, ANSWER)


def test_a_term_nobody_fixes_is_not_found() -> None:
    assert OLD.term("report") is None
    assert find_term((OLD, NEW), "report") is None
    assert find_term((), "answer") is None


WORK, LIFE = Criterion("work", Text("Công tác"), 60), Criterion("life", Text("Lối sống"), 40)
RATED_OLD = attrs.evolve(OLD, criteria=(("annual", (WORK, LIFE)),))
RATED_NEW = attrs.evolve(NEW, criteria=(("annual", (attrs.evolve(WORK, most=50),)), ("monthly", (LIFE,))))


def test_of_two_texts_that_have_a_catalogue_the_last_counts() -> None:
    assert find_catalogue((RATED_OLD, RATED_NEW), "annual") == (RATED_NEW, (attrs.evolve(WORK, most=50),))
    assert find_catalogue((RATED_NEW, RATED_OLD), "annual") == (RATED_OLD, (WORK, LIFE))
    assert find_catalogue((RATED_OLD, NEW), "annual") == (RATED_OLD, (WORK, LIFE))
    assert find_catalogue((OLD, NEW), "annual") is None


def test_the_law_knows_every_criterion_a_catalogue_ever_had() -> None:
    law = Law({pack.key: pack for pack in (RATED_OLD, RATED_NEW)})
    assert law.criteria(("qd1_2013", "qd2_2018"), "annual") == {"work": attrs.evolve(WORK, most=50), "life": LIFE}
    assert law.criteria(("qd2_2018",), "monthly") == {"life": LIFE}
    assert law.criteria(("qd1_2013", "gone"), "monthly") == {}


def test_an_article_is_cited_behind_the_english_name_of_its_text() -> None:
    pack = RulePack("qd_2018", Text("Quy định 1", "Regulation 1"), date(2018, 2, 2), None)
    assert pack.source("Điều 8") == Text("Điều 8", "Regulation 1 (Điều 8)")
    assert pack.source() == Text("Quy định 1", "Regulation 1")
    assert attrs.evolve(pack, citation=Text("Quy định 1")).source("Điều 8") == Text("Điều 8")
