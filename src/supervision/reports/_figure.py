"""One figure with its unit; what may be added, and what may not."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import ROUND_HALF_UP, Decimal

import attrs

from supervision.errors import SupervisionError
from supervision.text import Text

# Units of counting by id, as officials write them: a visit (cuộc) is no turn (lượt), and neither is a case (vụ việc).
UNITS: Mapping[str, Text] = {
    "ke_hoach": Text("kế hoạch", "plans"),
    "luot_niem_yet": Text("lượt niêm yết", "postings"),
    "cuoc_kiem_tra": Text("cuộc kiểm tra", "inspections"),
    "cuoc_giam_sat": Text("cuộc giám sát", "supervision visits"),
    "cuoc_khao_sat": Text("cuộc khảo sát", "surveys"),
    # What a yearly programme names may be an inspection or a supervision: it is added to neither.
    "cuoc_chuong_trinh": Text("cuộc trong chương trình", "items of programmes"),
    "luot_giam_sat": Text("lượt giám sát", "supervision turns"),
    "luot_gop_y": Text("lượt góp ý", "comments"),
    "bao_cao": Text("báo cáo", "reports"),
    "luot_tu_choi": Text("lượt từ chối", "refusals"),
    "han": Text("việc có hạn", "duties with a date"),
    "to_chuc": Text("tổ chức", "organisations"),
    "nguoi": Text("người", "people"),
    "ca_nhan_khen": Text("lượt cá nhân được khen", "commendations of persons"),
    "tap_the_khen": Text("lượt tập thể được khen", "commendations of collectives"),
    "dien_hinh": Text("điển hình", "models"),
    "luot_lam_theo": Text("lượt làm theo", "times a model was taken up"),
    "buoi_tiep_dan": Text("buổi tiếp công dân", "reception sessions"),
    "luot_cong_dan": Text("lượt công dân", "citizen turns"),
    "vu_viec": Text("vụ việc", "matters"),
    "noi_dung_kien_nghi": Text("nội dung kiến nghị", "contents raised"),
    "noi_dung_dlxh": Text("nội dung dư luận xã hội", "contents of public opinion"),
    "kien_nghi_cu_tri": Text("kiến nghị cử tri", "petitions of voters"),
    "van_de": Text("vấn đề", "issues"),
    "hoi_nghi": Text("hội nghị", "conferences"),
    "buoi_noi_chuyen": Text("buổi tọa đàm, nói chuyện chuyên đề", "seminars and talks"),
    "luot_nguoi": Text("lượt người", "attendances"),
    "cong_trinh": Text("công trình, phần việc", "works"),
    "noi_dung_dot_pha": Text("nội dung đột phá", "breakthroughs"),
    "dong": Text("đồng", "đồng"),
    # The worth of goods is estimated: it is not added to money that was paid in.
    "dong_quy_doi": Text("đồng (hiện vật quy đổi)", "đồng (worth of goods)"),
    "luot_ho_tro": Text("lượt người được hỗ trợ", "times people were helped"),
}

_TENTH = Decimal("0.1")


@attrs.frozen
class Figure:
    """A number with its unit; a share keeps its two numbers, its percentage is worked out when asked for.

    Attributes:
        key: Stable name, such as ``turns.whole``.
        unit: Key of `UNITS`.
        denominator: Of how many; None where the figure is no share.
    """

    key: str
    label: Text
    unit: str
    numerator: int
    denominator: int | None = None

    @property
    def percent(self) -> Decimal | None:
        """The share in per cent with one decimal, rounded half up; None where there is no share, or none of nothing."""
        if not self.denominator:
            return None
        return (Decimal(self.numerator * 100) / self.denominator).quantize(_TENTH, ROUND_HALF_UP)

    def text(self, lang: str = "vi") -> str:
        """Return the number in words of *lang*: ``1.348/1.400 kế hoạch (96,3%)``."""
        unit = UNITS[self.unit].get(lang)
        if self.denominator is None:
            return f"{shown(self.numerator, lang)} {unit}"
        share = f" ({shown(self.percent, lang)}%)" if self.percent is not None else ""
        return f"{shown(self.numerator, lang)}/{shown(self.denominator, lang)} {unit}{share}"


def shown(number: int | Decimal, lang: str = "vi") -> str:
    """Return a number as *lang* writes it: ``1.434`` and ``96,3`` in Vietnamese, ``1,434`` and ``96.3`` in English."""
    text = f"{number:,}"
    return text if lang == "en" else text.translate(_SWAPPED)


_SWAPPED = str.maketrans(",.", ".,")


class UnitsDifferError(SupervisionError):
    """Figures of different units were to be added: a sum of visits and turns counts nothing.

    Attributes:
        figures: All that were to be added, in the order given.
    """

    def __init__(self, figures: tuple[Figure, ...]) -> None:
        super().__init__(figures)
        self.figures = figures

    def __str__(self) -> str:
        return f"{self.text} · {self.text.en}"

    @property
    def text(self) -> Text:
        """What cannot be added, and why."""
        vi, en = (" + ".join(figure.text(lang) for figure in self.figures) for lang in ("vi", "en"))
        return Text(
            f"không cộng được {vi}: đơn vị tính khác nhau; không cộng cuộc với lượt",
            f"{en} cannot be added: the units differ; visits are never added to turns",
        )


def total(*figures: Figure) -> Figure:
    """Add figures of one unit; shares are added number by number.

    Raises:
        UnitsDifferError: The units differ.
        ValueError: There is nothing to add, or shares would be added to plain numbers.
    """
    if len({figure.unit for figure in figures}) > 1:
        raise UnitsDifferError(figures)
    of = [figure.denominator for figure in figures if figure.denominator is not None]
    if not figures or len(of) not in {0, len(figures)}:
        raise ValueError("nothing to add, or shares beside plain numbers")
    label = Text(*(" + ".join(figure.label.get(lang) for figure in figures) for lang in ("vi", "en")))
    key = "+".join(figure.key for figure in figures)
    return Figure(key, label, figures[0].unit, sum(f.numerator for f in figures), sum(of) if of else None)
