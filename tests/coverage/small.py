"""A workflow so small that every scenario of it can be read: what is due by a day that passes on the way there."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from supervision.spec import Library, load

SPEC = """\
workflow: visit
version: 1
label: Cuộc giám sát
rules: []
fields:
  form: {type: choice, label: Hình thức, choices: {delegation: đoàn giám sát, monitoring: theo dõi, study: nghiên cứu}}
  lead: {type: unit, label: Tổ chức chủ trì}
  visit_on: {type: date, label: Ngày làm việc}
  report_by: {type: date, label: Hạn gửi báo cáo}
states:
  draft: {planned: Trong kế hoạch, counted: Đã tính hạn}
  open: {in_session: Đang làm việc}
  ended: {reported: Đã báo cáo, studied: Đã nghiên cứu}
steps:
  plan_visit:
    label: Đưa vào kế hoạch
    move: -> planned
    by: head of lead
    when: 'visit_on > day'
    needs: [form, lead, visit_on]
    sets: {report_by: 'visit_on - 7'}
  count:
    label: Tính hạn
    move: planned -> counted
    by: automatic
    when: 'form in ["delegation", "monitoring"]'
  study:
    label: Nghiên cứu
    move: planned -> studied
    by: head of lead
    when: 'form == "study"'
  open_session:
    label: Khai mạc
    move: counted -> in_session
    by: head of lead
    when: 'day >= visit_on'
  report:
    label: Báo cáo
    move: in_session -> reported
    by: head of lead
    when: 'form in ["monitoring", "study"] && taken("check") >= 1'
    within: report_by since open_session
  announce:
    label: Thông báo
    move: 'stay: counted'
    by: head of lead
  confirm:
    label: Xác nhận
    move: 'stay: counted'
    by: head of lead
    within: visit_on since announce
  check:
    label: Kiểm tra
    move: 'stay: in_session'
    by: head of lead
"""


@cache
def visits() -> Library:
    with TemporaryDirectory() as folder:
        (Path(folder) / "visit.yaml").write_text(SPEC, encoding="utf-8")
        return load(Path(folder))
