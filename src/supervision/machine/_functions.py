"""The functions a guard may call beside the built-ins ``size``, ``has`` and ``date``: their types and their wording."""

from __future__ import annotations

from collections.abc import Mapping

from supervision.expr import Signature, Type
from supervision.text import Text

# Names of steps, workflows, relations and states are written out as texts, so that the spec's check can look them up.
GUARD_FUNCTIONS: Mapping[str, Signature] = {
    "taken": Signature(
        (Type.TEXT,), Type.INT, Text("số lần đã thực hiện bước {0}", "number of times step {0} was taken")
    ),
    "all_ended": Signature(
        (Type.TEXT,),
        Type.BOOL,
        Text("mọi hồ sơ {0} liên quan đã kết thúc", "every linked {0} case has ended"),
        Text("còn hồ sơ {0} liên quan chưa kết thúc", "some linked {0} case is still open"),
    ),
    "count": Signature((Type.TEXT,), Type.INT, Text("số hồ sơ {0} liên quan", "number of linked {0} cases")),
    "any_open": Signature(
        (Type.TEXT,),
        Type.BOOL,
        Text("còn hồ sơ {0} liên quan chưa kết thúc", "some linked {0} case is still open"),
        Text("không còn hồ sơ {0} liên quan nào chưa kết thúc", "no linked {0} case is still open"),
    ),
    "linked_in": Signature(
        (Type.TEXT, Type.TEXT),
        Type.BOOL,
        Text("mọi hồ sơ liên quan ({0}) đang ở trạng thái {1}", "every linked case ({0}) is in state {1}"),
        Text("có hồ sơ liên quan ({0}) không ở trạng thái {1}", "not every linked case ({0}) is in state {1}"),
    ),
    "total": Signature((Type.SCORES,), Type.INT, Text("tổng điểm của {0}", "total of {0}")),
    "score": Signature((Type.SCORES, Type.TEXT), Type.INT, Text("điểm {1} trong {0}", "points for {1} in {0}")),
    "notice_by": Signature(
        (Type.TEXT, Type.DATE),
        Type.DATE,
        Text("ngày cuối còn kịp {0}, tính lùi từ {1}", "the last day in time for {0}, counted back from {1}"),
    ),
    "plan_by": Signature(
        (Type.TEXT, Type.DATE),
        Type.DATE,
        Text("ngày làm việc cuối còn kịp {0}, tính lùi từ {1}", "the last working day in time for {0}, before {1}"),
    ),
    "clashes": Signature(
        (),
        Type.BOOL,
        Text("trùng với hồ sơ khác trong cùng kỳ", "another case holds the same in the same period"),
        Text("không trùng với hồ sơ khác trong cùng kỳ", "no other case holds the same in the same period"),
    ),
}
# Those that read linked cases.
LINKING = frozenset({"all_ended", "any_open", "count", "linked_in"})
