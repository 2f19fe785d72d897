"""The figures that were published, and those chosen here."""

from __future__ import annotations

import attrs

from supervision.demo._rows import PlanRow, PublishedRow, VisitRow

from ._sizes import WIDENED, Sizes

SOURCE = "Quận ủy Long Biên, 07/04/2021"


def published(sizes: Sizes, plans: tuple[PlanRow, ...], visits: tuple[VisitRow, ...]) -> tuple[PublishedRow, ...]:
    """Return what is compared: the published figures first, each number that was left out beside them as chosen."""
    rows = (*_of_plans(sizes), *_of_supervision(sizes))
    if len(sizes.years) == 1:
        # Nobody published anything about a made-up year.
        rows = tuple(attrs.evolve(row, source="chosen") for row in rows)
    return (*rows, *_of_inspections(), *_chosen(plans, visits))


def _of_plans(sizes: Sizes) -> list[PublishedRow]:
    posted = ("postings.leaders", "Quận ủy viên, cấp trưởng, người đứng đầu niêm yết kế hoạch")
    made = ("plans.grassroots", "Cán bộ, đảng viên cơ sở lập kế hoạch hằng năm")
    handed = ("plans.handed_over", "Kế hoạch diện Ban Thường vụ quản lý bàn giao cho Mặt trận")
    english = ("Plans posted by committee members and heads", "Plans made by grassroots cadres and members")
    third = "Plans of managed cadres handed over to the Front"
    wards = ("postings.widened_wards", "Phường mở rộng đối tượng niêm yết", "Wards that widened posting")
    managed = (sizes.district_persons + sizes.leaders * len(sizes.wards)) * len(sizes.years)
    members = (sizes.grassroots * len(sizes.wards) + len(sizes.larger)) * len(sizes.years) - sizes.exempted
    widened = len(WIDENED & set(sizes.wards))
    is_full = len(sizes.years) > 1
    share = "96.3" if is_full else f"{round((members - sizes.not_made) * 100 / members, 1)}"
    return [
        PublishedRow("F004-6", *posted, english[0], "ke_hoach", None, None, "100.0", SOURCE),
        PublishedRow("F004-6", *posted, english[0], "ke_hoach", managed, managed, "", "chosen"),
        PublishedRow("F004-7", *made, english[1], "ke_hoach", None, None, share, SOURCE),
        PublishedRow("F004-7", *made, english[1], "ke_hoach", members - sizes.not_made, members, "", "chosen"),
        PublishedRow("F004-8", *wards, "to_chuc", widened, None, "", SOURCE),
        PublishedRow("F004-9", *handed, third, "ke_hoach", None, None, "100.0", SOURCE),
        PublishedRow("F004-9", *handed, third, "ke_hoach", managed, managed, "", "chosen"),
    ]


def _of_inspections() -> list[PublishedRow]:
    """Return what another ledger would count: the sum that must not be made, and its parts."""
    whole = ("Cuộc kiểm tra, giám sát 2016-2021", "Inspections and supervisions 2016-2021")
    inspections = ("Cuộc kiểm tra cấp quận", "Inspections of the district")
    turns = ("Lượt giám sát cấp cơ sở", "Supervision turns at the grassroots")
    return [
        PublishedRow("F004-20", "", *whole, "cuoc_kiem_tra", 1_434, None, "", SOURCE),
        PublishedRow("F004-21", "", *inspections, "cuoc_kiem_tra", 22, None, "", SOURCE),
        PublishedRow("F004-22", "", *turns, "luot_giam_sat", 1_414, None, "", SOURCE),
    ]


def _of_supervision(sizes: Sizes) -> list[PublishedRow]:
    turns = ("Lượt giám sát của Mặt trận và các đoàn thể", "Supervision turns of the Front and the organisations")
    comments = ("Lượt góp ý", "Comments")
    rows = []
    for unit, key, words, numbers, ids in (
        ("luot_giam_sat", "turns", turns, sizes.turns, ("F004-26", "F004-27", "F004-28")),
        ("luot_gop_y", "comments", comments, sizes.comments, ("F004-29", "F004-27", "F004-28")),
    ):
        for number, level, level_words, count in zip(
            ids,
            ("whole", "district", "ward"),
            (("", ""), (", cấp quận", ", district"), (", cấp phường", ", wards")),
            (sum(numbers), *numbers),
            strict=True,
        ):
            label_vi, label_en = words[0] + level_words[0], words[1] + level_words[1]
            rows.append(PublishedRow(number, f"{key}.{level}", label_vi, label_en, unit, count, None, "", SOURCE))
    remedied = ("comments.remedied", "Ý kiến góp ý đã được khắc phục", "Comments remedied", "luot_gop_y")
    rows.append(PublishedRow("F004-29", *remedied, None, None, "100.0", SOURCE))
    return rows


def _chosen(plans: tuple[PlanRow, ...], visits: tuple[VisitRow, ...]) -> list[PublishedRow]:
    exempted = sum(plan.exempted_on is not None for plan in plans)
    not_made = sum(plan.closed_on is not None for plan in plans)
    found: list[tuple[str, str, str, str, int, int | None]] = [
        ("plans.expected", "Kế hoạch phải lập", "Plans to be made", "ke_hoach", len(plans), None),
        ("plans.exempted", "Kế hoạch được miễn", "Plans exempted", "ke_hoach", exempted, None),
        ("plans.not_made", "Kế hoạch không lập", "Plans not made", "ke_hoach", not_made, None),
        ("visits.whole", "Cuộc giám sát đã tiến hành", "Visits held", "cuoc_giam_sat", len(visits), None),
    ]
    return [PublishedRow("", key, vi, en, unit, n, of, "", "chosen") for key, vi, en, unit, n, of in found]
