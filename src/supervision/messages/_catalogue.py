"""One wording per code.  Codes are stable: hosts test for them, the reference explains each.

Placeholders name a parameter of the reason; `_render` says how each is shown.
"""

from __future__ import annotations

from collections.abc import Mapping

from supervision.text import Text

CATALOGUE: Mapping[str, Text] = {
    # who
    "not_entitled": Text(
        "{actor} không có thẩm quyền thực hiện bước này; người có thẩm quyền: {could}",
        "{actor} is not entitled to this step; entitled: {could}",
    ),
    "body_not_entitled": Text(
        "{actor} không được thay mặt {body} ở bước này; có thẩm quyền: {could}",
        "{actor} may not act for {body} in this step; entitled: {could}",
    ),
    "own_case": Text(
        "{actor} không được tự quyết định việc của chính mình ({name})",
        "{actor} may not decide in his or her own case ({name})",
    ),
    "same_person": Text(
        "{actor} đã thực hiện bước “{step}”, nên phải là người khác làm bước này",
        "{actor} took the step “{step}”, so somebody else must take this one",
    ),
    "engine_only": Text(
        "bước này do hệ thống tự thực hiện, không ai ghi tay được",
        "only the engine takes this step, by itself or as an effect of another",
    ),
    "signer_not_entitled": Text(
        "{actor} không có thẩm quyền ký ở bước này", "{actor} is not entitled to sign in this step"
    ),
    "signature_missing": Text("còn thiếu {count} chữ ký của: {could}", "signatures still missing: {count} of {could}"),
    "signature": Text("phải có {count} chữ ký của: {could}", "needs {count} signatures of: {could}"),
    "quorum_missing": Text(
        "chưa đủ số người họp: có mặt {present} trên {members} thành viên, phải có mặt ít nhất {share}",
        "no quorum: {present} of {members} members present, at least {share} must be",
    ),
    "vote_lost": Text(
        "không đủ phiếu: {agreed} trên {all} tán thành ({of}), phải quá {share}",
        "not carried: {agreed} of {all} agreed ({of}), more than {share} must",
    ),
    "quorum": Text(
        "phải có mặt ít nhất {present} số thành viên, và quá {agreed} {of} tán thành",
        "at least {present} of the members present, and more than {agreed} of {of} agreed",
    ),
    "automatic_loop": Text(
        "hệ thống tự thực hiện quá {most} bước liên tiếp mà chưa dừng: {steps}; quy trình phải sửa lại",
        "more than {most} automatic steps in a row without an end: {steps}; the workflow must be mended",
    ),
    "not_a_reader": Text(
        "{actor} không được xem “{name}”; người được xem: {could}", "{actor} may not read “{name}”; readers: {could}"
    ),
    "not_sealed": Text(
        "“{name}” không phải thông tin niêm kín, không có gì để mở xem", "“{name}” is not sealed: nothing to look at"
    ),
    "nothing_kept": Text("ở đây không lưu nội dung “{name}”", "no content of “{name}” is kept here"),
    "look_in_batch": Text(
        "mở xem “{name}” phải được ghi ngay, không làm trong nhóm lệnh hay trong giao dịch của ứng dụng chủ",
        "a look at “{name}” is recorded at once, never in a batch or in the host's transaction",
    ),
    "entitled": Text("{actor} có thẩm quyền với tư cách {role}", "{actor} is entitled as {role}"),
    # where the case stands
    "unknown_step": Text("không có bước “{step}”; ý bạn là: {near}", "there is no step “{step}”; did you mean: {near}"),
    "unknown_workflow": Text(
        "không có quy trình “{workflow}”; hiện có: {near}", "there is no workflow “{workflow}”; there are: {near}"
    ),
    "unknown_version": Text(
        "hồ sơ theo quy trình “{workflow}” phiên bản {version}, phiên bản này chưa được nạp; hãy mở lại sổ rồi gửi lại",
        "the case follows “{workflow}” version {version}, which is not loaded; open the ledger again, then send again",
    ),
    "unknown_case": Text(
        "không có hồ sơ {case}, hoặc bạn không được xem hồ sơ này", "there is no case {case}, or it is not yours to see"
    ),
    "counted_here": Text(
        "“{input}” do hệ thống tự đếm, không nhập tay", "“{input}” is counted by the engine: leave it out"
    ),
    "not_listed": Text(
        "danh mục bàn giao: không có hồ sơ {case}, hoặc ghi hai lần; nếu trùng số thì ghi kèm mã quy trình (quy trình/số)",
        "inventory: there is no case {case}, or it stands there twice; where two share a number write workflow/number",
    ),
    "not_held": Text(
        "danh mục bàn giao: {actor} không giữ hồ sơ {case}, hoặc hồ sơ đã bàn giao cho nơi khác",
        "inventory: {actor} does not hold the case {case}, or it was handed over elsewhere",
    ),
    "not_an_opening": Text("bước “{step}” không mở hồ sơ mới", "the step “{step}” does not open a case"),
    "which_opening": Text(
        "quy trình có nhiều cách mở hồ sơ, hãy nêu bước: {near}",
        "the workflow opens cases in several ways; name the step: {near}",
    ),
    "not_from_state": Text(
        "không thể “{step}” khi hồ sơ ở trạng thái “{state}”; bước này chỉ thực hiện từ: {from}; lúc này có thể: {possible}",
        "“{step}” is not possible while the case is “{state}”; it starts from: {from}; possible now: {possible}",
    ),
    "stale_version": Text(
        "hồ sơ đã thay đổi: bạn đã xem phiên bản {expected}, nay là {actual}; hãy xem lại rồi gửi lại",
        "the case has changed: you saw version {expected}, it is now {actual}; look again, then send again",
    ),
    "command_id_reused": Text(
        "mã lệnh {command} đã dùng cho một lệnh khác; hãy dùng mã mới",
        "command id {command} was used for another command; use a new one",
    ),
    "reference_taken": Text("số hồ sơ {reference} đã có", "the reference {reference} is taken"),
    "unknown_link": Text("không có hồ sơ liên quan {case}", "there is no linked case {case}"),
    "bad_link": Text(
        "quan hệ “{relation}” không có trong quy trình, hoặc hồ sơ {case} thuộc quy trình khác",
        "the workflow has no relation “{relation}”, or the case {case} follows another workflow",
    ),
    # moving to a new version
    "migration_not_meant": Text(
        "phiên bản {version} không nói thay thế phiên bản {actual}: thêm replaces vào phiên bản {version}",
        "version {version} does not say that it replaces version {actual}: add replaces to version {version}",
    ),
    "migration_state_gone": Text(
        "phiên bản {version} không có trạng thái “{state}”: nêu trạng thái thay thế ở replaces",
        "version {version} has no state “{state}”: name the one it becomes under replaces",
    ),
    "migration_field_changed": Text(
        "“{name}” ở phiên bản {version} là kiểu hoặc loại khác, mà hồ sơ đã có giá trị",
        "“{name}” has another type or class in version {version}, and the case holds a value",
    ),
    "migration_choice_gone": Text(
        "“{name}” ở phiên bản {version} không còn lựa chọn “{value}” mà hồ sơ đang có",
        "“{name}” has no choice “{value}” any more in version {version}, and the case holds it",
    ),
    # when
    "in_future": Text(
        "ngày thực hiện {day} muộn hơn hôm nay ({today})", "the day of the act, {day}, is later than today ({today})"
    ),
    "before_last_act": Text(
        "ngày thực hiện {day} sớm hơn việc gần nhất của hồ sơ ({last_on})",
        "the day of the act, {day}, is before the last act of the case ({last_on})",
    ),
    "too_early": Text(
        "chưa đủ thời gian “{deadline}”: tính liên tục từ ngày {started_on}, sớm nhất là ngày {due_on}",
        "“{deadline}” is not over: counted without a break from {started_on}, at the earliest {due_on}",
    ),
    "wait_over": Text("đã đủ thời gian “{deadline}” (từ ngày {due_on})", "“{deadline}” is over (from {due_on})"),
    "deadline_not_running": Text("thời hạn “{deadline}” hiện không chạy", "the term “{deadline}” is not running"),
    "extension_too_late": Text(
        "đã quá hạn “{deadline}” (ngày {due_on}), không gia hạn được; chỉ gia hạn khi còn trong hạn",
        "“{deadline}” is overdue (due {due_on}) and cannot be extended; extensions are made before the end",
    ),
    "extension_used_up": Text(
        "“{deadline}” chỉ được gia hạn {times} lần, đã dùng hết", "“{deadline}” may be extended {times} times; used up"
    ),
    "extension_not_later": Text(
        "hạn mới của “{deadline}” phải sau ngày {due_on}", "the new date of “{deadline}” must be after {due_on}"
    ),
    "extendable": Text("“{deadline}” còn được gia hạn", "“{deadline}” may be extended"),
    "no_term_in_force": Text(
        "ngày {on} chưa có văn bản nào đang áp dụng cho hồ sơ quy định thời hạn “{deadline}”",
        "on {on} no rule pinned to the case fixes the term “{deadline}”",
    ),
    "calendar_ends": Text("{text}", "{text}"),
    # what is given
    "missing_input": Text("thiếu: {input}", "missing: {input}"),
    "needed_input": Text("phải có: {input}", "needs: {input}"),
    "unknown_input": Text(
        "bước này không nhận “{input}”; ý bạn là: {near}", "the step does not take “{input}”; did you mean: {near}"
    ),
    "bad_text": Text("“{input}” phải là văn bản, không để trống", "“{input}” must be text, not empty"),
    "bad_integer": Text(
        "“{input}” phải là số nguyên, không phải “{value}”", "“{input}” must be a whole number, not “{value}”"
    ),
    "bad_boolean": Text(
        "“{input}” phải là đúng hoặc sai, không phải “{value}”", "“{input}” must be true or false, not “{value}”"
    ),
    "bad_date": Text(
        "“{input}”: “{value}” không phải một ngày có thật (viết năm-tháng-ngày)",
        "“{input}”: “{value}” is not a real date (year-month-day)",
    ),
    "bad_choice": Text("“{input}”: không có lựa chọn “{value}”", "“{input}”: “{value}” is not one of the choices"),
    "bad_texts": Text(
        "“{input}” phải là danh sách văn bản, không có mục trống", "“{input}” must be a list of texts, none empty"
    ),
    "bad_persons": Text(
        "“{input}” phải là danh sách người, không trống, không lặp",
        "“{input}” must be a list of persons, not empty, none twice",
    ),
    "bad_evidence": Text(
        "“{input}” phải gồm mã băm SHA-256 và nơi lưu",
        "“{input}” must hold a SHA-256 digest and where the file is kept",
    ),
    "bad_document": Text(
        "“{input}” phải có ít nhất số và ngày văn bản", "“{input}” must have at least a number and a date"
    ),
    "bad_vote": Text(
        "“{input}” phải có số thành viên, số có mặt và số tán thành: số nguyên, số sau không lớn hơn số trước",
        "“{input}” must hold members, present and agreed: whole numbers, none larger than the one before",
    ),
    "bad_scores": Text("“{input}” phải ghi điểm theo từng tiêu chí", "“{input}” must give points by criterion"),
    "score_missing": Text("“{input}”: thiếu điểm tiêu chí “{criterion}”", "“{input}”: no points for “{criterion}”"),
    "score_range": Text(
        "“{input}”: điểm tiêu chí “{criterion}” phải là số nguyên từ 0 đến {most}",
        "“{input}”: points for “{criterion}” must be a whole number from 0 to {most}",
    ),
    "score_unknown": Text(
        "“{input}”: không có tiêu chí “{criterion}”; có: {near}",
        "“{input}”: there is no criterion “{criterion}”; there are: {near}",
    ),
    "no_criteria_in_force": Text(
        "“{input}”: ngày {on} chưa có văn bản nào đang áp dụng cho hồ sơ quy định bộ tiêu chí",
        "“{input}”: on {on} no rule pinned to the case fixes the criteria",
    ),
    "above_ceiling": Text(
        "“{input}” thuộc loại “{class}”, vượt mức “{ceiling}” được phép lưu ở đây: chỉ ghi số và nơi giữ tài liệu",
        "“{input}” is {class}, above {ceiling}, the most that may be kept here: give only a number and the holder",
    ),
    "stub_only": Text(
        "không lưu nội dung “{input}” ở đây: chỉ ghi số và nơi giữ tài liệu",
        "no content of “{input}” is kept here: only a number and the holder",
    ),
    "bad_value": Text(
        "dữ liệu “{input}” không ghi được: {value}", "the value of “{input}” cannot be recorded: {value}"
    ),
    "unknown_person": Text("“{input}”: không có người “{value}”", "“{input}”: there is no person “{value}”"),
    "unknown_unit": Text("“{input}”: không có tổ chức “{value}”", "“{input}”: there is no unit “{value}”"),
    "inactive_unit": Text(
        "“{input}”: tổ chức “{value}” không hoạt động vào ngày thực hiện",
        "“{input}”: the unit “{value}” does not exist on that day",
    ),
    # the workflow's own rules
    "guard": Text("yêu cầu: {rule} {values}", "required: {rule} {values}"),
    "overlap": Text(
        "chồng chéo: hồ sơ {case} đã nhận việc này từ ngày {first_on} đến ngày {last_on}",
        "overlap: the case {case} already holds this from {first_on} to {last_on}",
    ),
    "no_overlap": Text("không chồng chéo với hồ sơ nào", "overlaps with no other case"),
    "claim_incomplete": Text("chưa đủ để rà soát chồng chéo: {fields}", "not enough to check for overlaps: {fields}"),
    "period_reversed": Text(
        "ngày kết thúc {last_on} trước ngày bắt đầu {first_on}", "the last day {last_on} is before the first {first_on}"
    ),
}
