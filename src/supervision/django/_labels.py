"""Names in the language that is active when they are shown; English where none is, as in migrations."""

from __future__ import annotations

from django.utils.functional import lazy
from django.utils.translation import get_language


def _chosen(vi: str, en: str) -> str:
    return vi if (get_language() or "").startswith("vi") else en


label = lazy(_chosen, str)
