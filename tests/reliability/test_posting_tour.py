"""A feature that walks everything in a shipped workflow; in a smaller one: `tests/coverage/test_tour.py`."""

from __future__ import annotations

from pathlib import Path

import pytest

from supervision.bdd import scripts
from supervision.coverage import feature, items_of
from tests.coverage.walking import library, opener, posting_tour, walked


@pytest.mark.parametrize("lang", ["vi", "en"])
def test_a_written_feature_passes_and_walks_everything(tmp_path: Path, lang: str) -> None:
    path = tmp_path / "posting.feature"
    path.write_text(feature(posting_tour(), opener, lang), encoding="utf-8")
    assert posting_tour().missing == ()
    assert set(items_of(library().latest("posting"))) - walked(scripts(path), "posting@2") == set()


def test_an_officer_reads_the_shortest_way_first() -> None:
    told = feature(posting_tour(), opener)
    assert [line.strip() for line in told.splitlines() if "Quy tắc:" in line][:2] == [
        "Quy tắc: Mở hồ sơ",
        "Quy tắc: Hồ sơ “Niêm yết công khai” ở trạng thái “Phải niêm yết”",
    ]
    assert (
        """\
    Tình huống: “Gỡ bỏ” bị từ chối: không có thẩm quyền, thiếu thông tin, giấy tờ
      Biết hôm nay là ngày 06/01/2026
      Khi "Bà Lan" thử "Gỡ bỏ" trên "niêm yết công khai số 1"
      Thì bị từ chối vì "không có thẩm quyền thực hiện bước này"
      Và bị từ chối vì "thiếu: lý do"
"""
        in told
    )
