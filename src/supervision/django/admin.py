"""The admin of technical staff: where cases are and what was recorded when; nothing that anybody wrote in them.

It knows no officers and no mandates, so it shows columns of the record alone: kinds, steps, states, days, hashes, ids.
Names, fields and reasons, and who may read them, are for `supervision.django.desk`.
"""

from __future__ import annotations

from django.contrib import admin
from django.utils.html import format_html, format_html_join

from ._labels import label
from .models import Case, Denial, Event


class _ReadOnlyAdmin(admin.ModelAdmin):
    """Looks; whoever may view may do nothing else."""

    actions = None

    def has_add_permission(self, *_: object) -> bool:
        return False

    def has_change_permission(self, *_: object) -> bool:
        return False

    def has_delete_permission(self, *_: object) -> bool:
        return False


@admin.register(Case)
class CaseAdmin(_ReadOnlyAdmin):
    """Cases, each with its timeline."""

    list_display = ("__str__", "workflow", "opened_on", "state", "is_ended", "seq")
    list_filter = ("workflow", "is_ended", "state")
    search_fields = ("=id", "=reference")
    ordering = ("id",)
    show_full_result_count = False
    readonly_fields = ("timeline", "waiting", "clocks")

    @admin.display(description=label("diễn biến", "timeline"))
    def timeline(self, case: Case) -> str:
        """Return the events of a case as a table, oldest first, with their places in the log."""
        places = dict(case.sealed.values_list("seq", "position"))
        columns = ("seq", "kind", "step", "state", "occurred_on", "recorded_at", "hash")
        heads = tuple(Event._meta.get_field(name).verbose_name for name in columns)  # noqa: SLF001 - Django's public way to its fields
        rows = [
            (*row[:-1], bytes(row[-1]).hex()[:16], places.get(row[0], "–"))
            for row in case.events.order_by("seq").values_list(*columns)
        ]
        return _table((*heads, label("vị trí trong sổ", "place in the log")), rows)

    @admin.display(description=label("việc chờ", "tasks"))
    def waiting(self, case: Case) -> str:
        """Return what waits in a case."""
        heads = (label("vai trò", "role"), label("các bước", "steps"), label("hạn", "due on"))
        rows = case.tasks.order_by("place", "role").values_list("role", "steps", "due_on")
        return _table(heads, [(role, steps, due_on or "–") for role, steps, due_on in rows])

    @admin.display(description=label("thời hạn", "deadlines"))
    def clocks(self, case: Case) -> str:
        """Return the open clocks of a case."""
        heads = (label("thời hạn", "deadline"), label("tính từ", "since"), label("hạn", "due on"))
        return _table(heads, list(case.deadlines.order_by("due_on").values_list("name", "started_on", "due_on")))


@admin.register(Denial)
class DenialAdmin(_ReadOnlyAdmin):
    """Refused attempts, newest first."""

    list_display = ("recorded_at", "actor", "step", "codes", "case_id")
    search_fields = ("=actor", "=case_id")
    ordering = ("-id",)
    show_full_result_count = False


def _table(heads: tuple[object, ...], rows: list[tuple[object, ...]]) -> str:
    if not rows:
        return "–"
    head = format_html_join("", "<th>{}</th>", ((name,) for name in heads))
    lines = format_html_join(
        "", "<tr>{}</tr>", ((format_html_join("", "<td>{}</td>", ((cell,) for cell in row)),) for row in rows)
    )
    return format_html("<table><thead><tr>{}</tr></thead><tbody>{}</tbody></table>", head, lines)
