"""The ledger's tables as models, to filter, join and count by; whoever writes or shows content asks a desk.

No column here holds a value that somebody typed in: what a case says, and who may read it, is for `desk(…).case(…)`.
Days and moments are ISO text, as in the record.
"""

from __future__ import annotations

from django.db import models

from ._labels import label
from ._readonly import ReadOnlyModel
from ._tables import table


class Case(ReadOnlyModel):
    """One case: where it is."""

    id = models.TextField(label("mã", "id"), primary_key=True)
    workflow = models.TextField(label("quy trình", "workflow"))
    version = models.BigIntegerField(label("phiên bản quy trình", "version of the workflow"))
    reference = models.TextField(label("số hồ sơ", "reference"), null=True)  # noqa: DJ001 - none is not empty here
    opened_on = models.TextField(label("ngày mở", "opened on"))
    state = models.TextField(label("trạng thái", "state"))
    is_ended = models.BooleanField(label("đã kết thúc", "ended"))
    seq = models.BigIntegerField(label("số sự kiện", "events"))

    class Meta(ReadOnlyModel.Meta):
        """By id."""

        db_table = table("cases")
        verbose_name = label("hồ sơ", "case")
        verbose_name_plural = label("hồ sơ", "cases")

    def __str__(self) -> str:
        return self.reference or self.id


class Event(ReadOnlyModel):
    """One event of a case, without its content."""

    pk = models.CompositePrimaryKey("case_id", "seq")
    case = models.ForeignKey(Case, models.DO_NOTHING, related_name="events", db_constraint=False)
    seq = models.BigIntegerField(label("thứ tự", "number"))
    kind = models.TextField(label("loại", "kind"))
    workflow = models.TextField(label("quy trình", "workflow"))
    step = models.TextField(label("bước", "step"))
    state = models.TextField(label("trạng thái sau bước", "state afterwards"))
    command_id = models.TextField(label("mã lệnh", "command"))
    occurred_on = models.TextField(label("ngày thực hiện", "day of the act"))
    recorded_at = models.TextField(label("ghi lúc (UTC)", "recorded at (UTC)"))
    hash = models.BinaryField(label("mã băm", "hash"))

    class Meta(ReadOnlyModel.Meta):
        """By case and number."""

        db_table = table("events")
        verbose_name = label("sự kiện", "event")
        verbose_name_plural = label("sự kiện", "events")

    def __str__(self) -> str:
        return f"{self.case_id} {self.seq} {self.kind}"


class SealedEvent(ReadOnlyModel):
    """The place of an event in the one order of the ledger."""

    position = models.BigIntegerField(label("vị trí", "position"), primary_key=True)
    case = models.ForeignKey(Case, models.DO_NOTHING, related_name="sealed", db_constraint=False)
    seq = models.BigIntegerField(label("thứ tự", "number"))

    class Meta(ReadOnlyModel.Meta):
        """By position."""

        db_table = table("log")
        verbose_name = label("sự kiện đã vào sổ", "sealed event")
        verbose_name_plural = label("sự kiện đã vào sổ", "sealed events")

    def __str__(self) -> str:
        return f"{self.position}: {self.case_id} {self.seq}"


class Task(ReadOnlyModel):
    """Work that waits in a case, for a role."""

    pk = models.CompositePrimaryKey("role", "holder", "place", "case_id")
    role = models.TextField(label("vai trò", "role"))
    holder = models.TextField(label("của", "of"))
    place = models.TextField(label("xếp theo", "ordered by"))
    case = models.ForeignKey(Case, models.DO_NOTHING, related_name="tasks", db_constraint=False)
    workflow = models.TextField(label("quy trình", "workflow"))
    steps = models.TextField(label("các bước", "steps"))
    due_on = models.TextField(label("hạn", "due on"), null=True)  # noqa: DJ001 - none is not empty here

    class Meta(ReadOnlyModel.Meta):
        """By role, holder and date."""

        db_table = table("tasks")
        verbose_name = label("việc chờ", "task")
        verbose_name_plural = label("việc chờ", "tasks")

    def __str__(self) -> str:
        return f"{self.case_id} {self.role} {self.steps}"


class Deadline(ReadOnlyModel):
    """An open clock of a case."""

    pk = models.CompositePrimaryKey("due_on", "case_id", "name")
    due_on = models.TextField(label("hạn", "due on"))
    case = models.ForeignKey(Case, models.DO_NOTHING, related_name="deadlines", db_constraint=False)
    name = models.TextField(label("thời hạn", "deadline"))
    workflow = models.TextField(label("quy trình", "workflow"))
    owner = models.TextField(label("đơn vị chịu trách nhiệm", "owner"))
    started_on = models.TextField(label("tính từ", "since"))
    is_paused = models.BooleanField(label("tạm dừng", "paused"))
    waits = models.BooleanField(label("chờ", "waits"))

    class Meta(ReadOnlyModel.Meta):
        """By date."""

        db_table = table("deadlines")
        verbose_name = label("thời hạn", "deadline")
        verbose_name_plural = label("thời hạn", "deadlines")

    def __str__(self) -> str:
        return f"{self.case_id} {self.name} {self.due_on}"


class Denial(ReadOnlyModel):
    """A refused attempt: who, what, which codes."""

    id = models.BigIntegerField(primary_key=True)
    actor = models.TextField(label("mã người thực hiện", "actor"))
    case_id = models.TextField(label("mã hồ sơ", "case"))
    step = models.TextField(label("bước", "step"))
    codes = models.TextField(label("lý do từ chối", "reasons"))
    recorded_at = models.TextField(label("ghi lúc (UTC)", "recorded at (UTC)"))

    class Meta(ReadOnlyModel.Meta):
        """By number."""

        db_table = table("denials")
        verbose_name = label("lần bị từ chối", "refused attempt")
        verbose_name_plural = label("lần bị từ chối", "refused attempts")

    def __str__(self) -> str:
        return f"{self.actor} {self.step} {self.codes}"


class Spec(ReadOnlyModel):
    """A workflow that the ledger has kept."""

    pk = models.CompositePrimaryKey("name", "version", "digest")
    name = models.TextField(label("quy trình", "workflow"))
    version = models.BigIntegerField(label("phiên bản", "version"))
    digest = models.TextField(label("mã băm", "digest"))

    class Meta(ReadOnlyModel.Meta):
        """By name and version."""

        db_table = table("specs")
        verbose_name = label("quy trình đã lưu", "kept workflow")
        verbose_name_plural = label("quy trình đã lưu", "kept workflows")

    def __str__(self) -> str:
        return f"{self.name}@{self.version}"
