"""Whose signature is missing: small cases held against every way to give each signer one entry."""

from __future__ import annotations

from datetime import date
from itertools import permutations

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from supervision.access import Act, Signatures, count_signatures
from supervision.model import By, Case, CaseId, Doer, PersonId, Reason, Role, Signers, Taken, Transition, Value
from supervision.org import Directory, Mandate, Unit
from supervision.text import Text

DAY, BEFORE = date(2025, 6, 30), date(2025, 6, 1)
FIRST = date(2020, 1, 1)
PEOPLE = tuple(map(PersonId, ("an", "binh", "chi", "dung")))
AN, BINH, CHI, DUNG = PEOPLE
FIELDS: dict[str, Value] = {"unit": "phuong", "chief": "dung"}
ROLES = {
    "head": Role("head", Text("Người đứng đầu", "Head")),
    "member": Role("member", Text("Thành viên", "Member"), ("head",)),
}
HEAD, MEMBERS, CHIEF = Signers(Doer("head", "unit")), Signers(Doer("member", "unit"), 2), Signers(Doer("chief"))
SIGNED = Transition("sign", "open", "closed", By((Doer("head", "unit"),)), signs=(HEAD, MEMBERS))
CASE = Case(CaseId("c"), taken={"propose": Taken(2, "2025-01-01", CHI, (BINH,))})


def held(person: PersonId, role: str, start: date = FIRST, end: date | None = None) -> Mandate:
    return Mandate(f"{person}-{role}", person, role, "phuong", start, end)


OFFICE = (held(AN, "head"), held(AN, "member"), held(BINH, "member"), held(CHI, "member"))


def counted(
    signers: tuple[PersonId, ...],
    transition: Transition = SIGNED,
    mandates: tuple[Mandate, ...] = OFFICE,
    days: tuple[date, ...] = (DAY,),
) -> Signatures:
    directory = Directory.of((Unit("phuong", "Phường", "party", "commune", None, FIRST),), PEOPLE, mandates)
    act = Act(AN, "member", days, directory, ROLES)
    return count_signatures(transition, signers, FIELDS, CASE, act)


@pytest.mark.parametrize(
    ("signers", "missing"),
    [
        ((), (1, 2)),
        ((AN,), (0, 2)),
        ((BINH,), (1, 1)),
        ((BINH, CHI), (1, 0)),
        ((AN, BINH), (0, 1)),
        ((AN, AN, BINH), (0, 1)),
        ((CHI, BINH, AN), (0, 0)),
    ],
)
def test_everybody_counts_for_one_signature_only(signers: tuple[PersonId, ...], missing: tuple[int, int]) -> None:
    found = counted(signers)
    assert (found.missing, found.reasons) == (missing, ())


def test_a_signature_that_is_missing_is_told_in_words() -> None:
    signs = (HEAD, MEMBERS, CHIEF)
    assert counted((), attrs.evolve(SIGNED, signs=signs)).whose == (
        Text("Người đứng đầu (Phường)", "Head (Phường)"),
        Text("Thành viên (Phường)", "Member (Phường)"),
        Text("dung"),
    )


def test_whoever_holds_the_right_elsewhere_or_for_a_body_only_may_not_sign() -> None:
    assert counted((DUNG,)).reasons == (Reason("signer_not_entitled", {"actor": DUNG}),)
    only_head = attrs.evolve(SIGNED, signs=(MEMBERS,))
    # A head may type in what the members decided, and yet signs for none of them.
    assert counted((AN,), only_head, (held(AN, "head"),)).reasons == (Reason("signer_not_entitled", {"actor": AN}),)


def test_a_right_is_held_on_every_one_of_the_days() -> None:
    late = (held(AN, "head", DAY),)
    assert counted((AN,), mandates=late).missing == (0, 2)
    assert counted((AN,), mandates=late, days=(BEFORE, DAY)).reasons == (Reason("signer_not_entitled", {"actor": AN}),)


def test_whoever_is_barred_from_the_step_does_not_sign_either() -> None:
    barred = attrs.evolve(SIGNED, by=By((Doer("head", "unit"),), ("propose", "chief")), signs=(MEMBERS, CHIEF))
    found = counted((AN, BINH, CHI, DUNG), barred)
    assert found.reasons == (
        Reason("same_person", {"actor": BINH, "step": "propose"}),
        Reason("same_person", {"actor": CHI, "step": "propose"}),
        Reason("own_case", {"actor": DUNG, "name": "chief"}),
    )
    assert found.missing == (1, 1)


def test_a_field_gives_the_right_to_sign_to_whom_it_names() -> None:
    assert counted((DUNG,), attrs.evolve(SIGNED, signs=(CHIEF,))).missing == (0,)
    assert counted((AN,), attrs.evolve(SIGNED, by=None, signs=(CHIEF,))).missing == (1,)


def test_the_mandates_of_those_who_signed_are_told() -> None:
    assert counted((AN, BINH)).mandates == ("an-head", "an-member", "binh-member")


@given(
    st.lists(st.tuples(st.sampled_from(("a", "b", "c")), st.integers(1, 2)), min_size=1, max_size=3),
    st.sets(st.tuples(st.sampled_from(PEOPLE), st.sampled_from(("a", "b", "c")))),
)
def test_as_many_signatures_are_filled_as_any_way_of_giving_them_fills(
    asked: list[tuple[str, int]], rights: set[tuple[PersonId, str]]
) -> None:
    signs = tuple(Signers(Doer(role, "unit"), count) for role, count in asked)
    found = counted(PEOPLE, attrs.evolve(SIGNED, signs=signs), tuple(held(who, role) for who, role in sorted(rights)))
    slots = [role for role, count in asked for _ in range(count)]
    # Everybody sits on one seat or on none: on the right ones or not.
    seats = range(max(len(slots), len(PEOPLE)))
    best = max(
        sum(seat < len(slots) and (who, slots[seat]) in rights for who, seat in zip(PEOPLE, seating, strict=True))
        for seating in permutations(seats, len(PEOPLE))
    )
    assert len(slots) - sum(found.missing) == best
