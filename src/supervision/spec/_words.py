"""The wording of every problem, by stable code: what is wrong and how to mend it, in Vietnamese and in English."""

from __future__ import annotations

from collections.abc import Mapping

from ._words_law import LAW_LINES
from ._words_yaml import YAML_LINES

# The code, then in each language what is wrong | how to mend it.
_LINES = """
# The shape of a file
spec_unknown_kind
    không rõ đây là tệp gì | bắt đầu bằng dòng “workflow: tên”, hoặc bằng rule, calendar, programme, roles hay evidence
    no telling what kind of file this is | begin with “workflow: name”, or rule, calendar, programme, roles or evidence
spec_file_name
    tên tệp không khớp với nội dung (“{name}”) | đặt tên tệp theo tên bên trong: {name}.yaml, hoặc thêm số phiên bản
    the file's name does not match its content (“{name}”) | name it {name}.yaml, or with its version before .yaml
spec_unknown_key
    không có khóa “{key}” ở đây | xóa khóa hoặc xem bảng các khóa trong tài liệu ngôn ngữ
    there is no key “{key}” here | delete it, or see the keys in the language reference
spec_missing_key
    thiếu khóa “{key}” | thêm khóa “{key}”
    the key “{key}” is missing | add “{key}”
spec_label_missing
    thiếu nhãn (“{key}”) | viết nhãn mà cán bộ sẽ đọc
    there is no wording (“{key}”) | write what officers will read
spec_wrong_type
    giá trị ở đây (“{key}”) phải là {wanted} | sửa giá trị; chữ trông giống số thì để trong nháy
    the value here (“{key}”) must be {wanted} | change it; quote text that looks like a number
spec_wrong_value
    không dùng được giá trị “{value}” | dùng được: {wanted}
    the value “{value}” cannot be used | allowed: {wanted}
spec_bad_name
    tên “{name}” không đúng mẫu | tên chỉ gồm a–z, 0–9 và dấu _, bắt đầu bằng chữ
    the name “{name}” has the wrong form | names are a–z, 0–9 and _, and begin with a letter
spec_bad_date
    không có ngày “{value}” | viết ngày có thật trong nháy, dạng '2026-01-31'
    there is no date “{value}” | write a real date in quotes, as '2026-01-31'
spec_too_big
    “{key}” quá lớn | chia thành nhiều quy trình, hoặc viết ngắn lại
    “{key}” is too big | make several workflows of it, or write less
spec_duplicate_workflow
    quy trình “{name}” phiên bản {version} đã có ở tệp khác | tăng số phiên bản hoặc bỏ một tệp
    workflow “{name}” version {version} stands in another file | raise the version or drop a file
spec_duplicate_state
    trạng thái “{name}” đã có ở chỗ khác | mỗi trạng thái chỉ nêu một lần, trong một giai đoạn
    state “{name}” stands elsewhere already | a state stands once, in one phase
spec_empty_composite
    nhóm trạng thái “{name}” không có trạng thái nào | thêm trạng thái vào states của nhóm, hoặc chỉ ghi nhãn
    the composite state “{name}” has no states | put states under its states, or write its label alone
spec_too_deep
    nhóm trạng thái “{name}” lồng quá {most} cấp | giảm số cấp lồng nhau
    the composite state “{name}” is nested more than {most} levels deep | nest less
spec_reserved_name
    tên “{name}” đã có nghĩa khác | đặt tên khác
    the name “{name}” means something else already | choose another name
spec_name_clash
    “{name}” vừa là bước vừa là tên khác, không rõ là cái nào | đổi một trong hai tên
    “{name}” is a step and something else: no telling which | rename one of the two
spec_bad_choices
    chỉ trường kiểu choice, và mọi trường kiểu choice, có choices (“{name}”) | thêm hoặc bỏ choices, hoặc sửa type
    choice fields, and only they, have choices (“{name}”) | add or drop choices, or change the type
spec_bad_readers
    không hiểu readers “{name}” | viết “vai_trò of trường or trường”, không có not, system
    “{name}” does not say who may read | write “role of field or field”, without not and system
spec_readers_unused
    trường “{name}” thuộc loại {kind}: ai xem được hồ sơ cũng đọc được | bỏ readers, hoặc đổi class
    the field “{name}” is {kind}: whoever sees the case reads it, readers or not | drop readers, or change the class
spec_readers_missing
    trường “{name}” thuộc loại {kind} mà không nói ai được xem | thêm readers
    the field “{name}” is {kind}, but nobody is named who may read it | add readers
spec_hidden_field
    “{name}” thuộc loại {kind} sẽ lộ ra ở đây | dùng trường khác, hoặc đổi class của một trong hai trường
    “{name}” is {kind} and would be told here | use another field, or change the class of one of the two
spec_bad_criteria
    chỉ trường kiểu scores, và mọi trường kiểu scores, có criteria (“{name}”) | thêm hoặc bỏ criteria, hoặc sửa type
    scores fields, and only they, have criteria (“{name}”) | add or drop criteria, or change the type
# Names
spec_unknown_state
    không có trạng thái “{name}” | có: {known}
    there is no state “{name}” | there are: {known}
spec_unknown_composite
    không có nhóm trạng thái “{name}” để trở lại | có: {known}
    there is no composite state “{name}” to go back to | there are: {known}
spec_unknown_field
    không có “{name}” | có: {known}
    there is no “{name}” | there are: {known}
spec_unknown_role
    không có vai trò “{name}” trong danh mục | thêm vào words.yaml, hoặc dùng một trong: {known}
    there is no role “{name}” in the catalogue | add it to words.yaml, or use one of: {known}
spec_unknown_step
    không có bước “{name}” | có: {known}
    there is no step “{name}” | there are: {known}
spec_unknown_term
    không gói quy tắc nào đã nêu, trường ngày nào định hạn “{name}” | nêu thêm ở rules; có: {known}
    no listed rule pack or date field fixes “{name}” | list the pack under rules; there are: {known}
spec_unknown_criteria
    không gói quy tắc đã nêu nào có bộ tiêu chí “{name}” | nêu thêm gói ở rules; có: {known}
    no listed rule pack has the catalogue “{name}” | list the pack under rules; there are: {known}
spec_unknown_article
    không gói quy tắc đã nêu nào có căn cứ “{name}” | nêu thêm gói ở rules, hoặc thêm vào articles của gói; có: {known}
    no listed rule pack says anything under “{name}” | list the pack, or add it to articles there; there are: {known}
spec_unknown_clock
    không bước nào có hạn “{name}” (within) | có: {known}
    no step has the deadline “{name}” (within) | there are: {known}
spec_unknown_workflow
    không có quy trình “{name}” | có: {known}
    there is no workflow “{name}” | there are: {known}
spec_unknown_stage
    không có giai đoạn “{name}” | thêm vào stages, hoặc dùng một trong: {known}
    there is no stage “{name}” | add it under stages, or use one of: {known}
spec_stage_never
    không bước nào bắt đầu giai đoạn “{name}” | ghi begins: {name} ở bước mở đầu giai đoạn, hoặc xóa giai đoạn
    no step begins the stage “{name}” | write begins: {name} at the step that does, or delete the stage
rule_unknown
    không có gói quy tắc “{name}” | thêm tệp rules/{name}.yaml, hoặc dùng một trong: {known}
    there is no rule pack “{name}” | add rules/{name}.yaml, or use one of: {known}
# Steps
spec_bad_move
    không hiểu move “{name}” | viết “a, b -> c”, “-> c”, “any -> c”, “a -> back to c” hoặc 'stay: a, b' trong nháy
    “{name}” is no move | write “a, b -> c”, “-> c”, “any -> c”, “a -> back to c” or 'stay: a, b' in quotes
spec_mixed_opening
    bước “{name}” vừa mở hồ sơ vừa rời trạng thái | tách thành hai bước
    the step “{name}” both opens cases and leaves states | make two steps of it
spec_bad_by
    không hiểu by “{name}” | viết “vai_trò of trường or trường, not trường”, “system” hoặc “automatic”
    “{name}” does not say by whom | write “role of field or field, not field”, “system” or “automatic”
spec_role_without_unit
    vai trò “{name}” phải nói rõ ở đơn vị nào | viết “{name} of trường”, với trường kiểu unit
    the role “{name}” must say of which unit | write “{name} of field”, a field of type unit
spec_bad_by_field
    trường “{name}” không thể xác định ai thực hiện | dùng trường kiểu: {wanted}
    the field “{name}” cannot tell who acts | use a field of type: {wanted}
spec_by_not_given
    khi mở hồ sơ chưa có “{name}”, nên không ai thực hiện được | đưa “{name}” vào needs
    an opening does not know “{name}” yet, so nobody may take it | put “{name}” under needs
spec_bad_signs
    không hiểu chữ ký “{name}” | viết “vai_trò of trường”, “trường” hoặc '2 vai_trò of trường' trong nháy, nhiều nhất 99
    “{name}” says of nobody that he signs | write “role of field”, “field” or '2 role of field' in quotes, at most 99
spec_bad_quorum
    không dùng được tỷ lệ “{value}” | viết phân số như 2/3: present không quá 1, agreed nhỏ hơn 1
    “{value}” is no share | write a fraction like 2/3: at most 1 for present, less than 1 for agreed
spec_engine_signs
    bước mà hệ thống thực hiện thì không ai ký hay biểu quyết (“{key}”) | chỉ để người thực hiện, hoặc bỏ “{key}”
    nobody signs or votes on a step the engine takes (“{key}”) | let only people take that step, or drop “{key}”
spec_bad_automatic
    bước tự động không có “{key}” như vậy | chỉ viết by: automatic; tách phần cần người làm sang bước khác
    an automatic step has no such “{key}” | write by: automatic and nothing else; what asks for people is another step
spec_automatic_without_when
    bước tự động “{name}” đi ngay, các bước khác từ đó không bao giờ thực hiện được | thêm when
    the automatic step “{name}” goes at once, and no other step is ever taken from there | add when
spec_step_nobody
    không ai thực hiện được: “{name}” bị loại hoặc luôn trống | bỏ not, thêm người sau or, hoặc đưa “{name}” vào needs
    nobody may take this step: “{name}” is barred or never filled | drop the not, add an or, or put “{name}” under needs
spec_bad_needs
    không hiểu needs “{name}” | viết “tên” hoặc “tên or tên”
    “{name}” is no input | write “name” or “name or name”
spec_bad_before
    “before {name}” chỉ dùng với trường ngày, và phải giống nhau ở mọi bước cùng hạn | bỏ before, hoặc viết ở mọi bước
    “before {name}” is for a date field, and the same at every step of the deadline | drop it, or write it everywhere
spec_bad_within
    không hiểu within “{name}” | viết “thời_hạn” hoặc “thời_hạn since bước, bước”
    “{name}” is no deadline | write “term” or “term since step, step”
spec_nobody_owes
    bước của hệ thống không thể là nghĩa vụ của ai | bỏ within, hoặc giao bước cho người
    a step of the engine is nobody's duty | drop within, or give the step to people
spec_clock_at_opening
    bước mở hồ sơ không thể có hạn hoặc thời gian chờ | đặt within, after ở bước sau
    a step that opens a case can have no deadline or wait | put within or after on a later step
spec_since_differs
    các bước cùng hạn “{name}” tính từ những bước khác nhau | viết since giống nhau ở mọi bước
    steps with the deadline “{name}” count from different steps | write the same since everywhere
spec_after_differs
    các bước cùng chờ “{name}” rời những trạng thái khác nhau | rời cùng trạng thái, hoặc dùng hai thời hạn
    steps that wait for “{name}” leave different states | leave the same states everywhere, or use two terms
spec_duty_and_wait
    “{name}” vừa là hạn (within) vừa là thời gian chờ (after) | dùng hai thời hạn khác nhau
    “{name}” is both a deadline (within) and a wait (after) | use two terms
spec_extends_without_reason
    gia hạn “{name}” phải có lý do | thêm reason vào needs
    “{name}” is extended without a reason | add reason under needs
spec_bad_extends
    không có căn cứ gia hạn “{name}” | thêm extension vào gói quy tắc; hạn là trường ngày thì thêm vào needs
    nothing allows “{name}” to be extended | give the pack's term an extension; for a date field ask for it under needs
spec_bad_claims
    kỳ giữ chỗ phải là trường ngày (“{name}”) | dùng trường kiểu date ở from và to
    the period of a claim must be date fields (“{name}”) | use fields of type date for from and to
spec_bad_never
    không hiểu never “{name}” | viết “trạng_thái without trạng_thái_hoặc_bước”
    “{name}” is no promise | write “state without state_or_step”
spec_bad_leads_to
    không hiểu leads_to “{name}” | viết “trạng_thái -> trạng_thái_hoặc_bước or trạng_thái_hoặc_bước”
    “{name}” is no promise | write “state -> state_or_step or state_or_step”
# Profiles and versions
spec_bad_profile
    trường “{name}” không chọn được biến thể | dùng trường kiểu choice không chứa dữ liệu cá nhân
    the field “{name}” cannot choose a variant | use a field of type choice that is not personal
spec_unknown_variant
    trường “{name}” không có giá trị “{value}” | có: {known}
    the field “{name}” has no value “{value}” | there are: {known}
spec_variant_twice
    biến thể vừa bỏ vừa sửa bước “{name}” | giữ một trong hai: without hoặc steps
    the variant both leaves out and changes the step “{name}” | keep it in one: without or steps
spec_variant_not_given
    mở hồ sơ mà chưa biết biến thể (“{name}”) | đưa “{name}” vào needs của bước mở hồ sơ
    a case is opened without its variant (“{name}”) | put “{name}” under needs of the step that opens it
spec_variant_changes
    biến thể (“{name}”) chỉ được chọn khi mở hồ sơ | bỏ “{name}” khỏi needs, takes, sets của bước này
    the variant (“{name}”) is chosen once, at the opening | drop “{name}” from needs, takes and sets of this step
spec_bad_replaces
    phiên bản {version} không thể thay thế phiên bản {name} | nêu một phiên bản cũ hơn
    version {version} cannot replace version {name} | name an earlier version
spec_state_not_replaced
    phiên bản cũ có trạng thái “{name}”, ở đây không có | nêu trạng thái thay cho “{name}” ở replaces.states
    the earlier version has the state “{name}”, this one has not | say under replaces.states what “{name}” becomes
# The graph
spec_no_opening
    không có bước nào mở hồ sơ | viết một bước có move “-> trạng_thái”
    no step opens a case | write a step with the move “-> state”
spec_no_end
    không có trạng thái kết thúc | thêm ít nhất một trạng thái vào giai đoạn ended
    there is no ended state | put at least one state in phase ended
spec_unreachable_state
    không có đường nào tới trạng thái “{name}” | thêm bước dẫn tới đó hoặc bỏ trạng thái
    no path leads to the state “{name}” | add a step that leads there, or drop it
spec_step_never
    không hồ sơ nào tới được chỗ thực hiện bước “{name}” | sửa move, thêm đường tới đó, hoặc bỏ bước
    no case comes to where the step “{name}” could be taken | correct its move, add a way there, or drop it
spec_dead_end
    không bước nào rời trạng thái “{name}” | thêm bước rời đi, hoặc xếp trạng thái vào ended
    no step leaves the state “{name}” | add a step that leaves it, or put it under ended
spec_cannot_end
    từ trạng thái “{name}” không thể tới trạng thái kết thúc nào | thêm bước dẫn tới kết thúc
    from the state “{name}” no ended state can be reached | add a step that leads to an end
spec_wait_without_owner
    ở trạng thái “{name}” không ai và không ngày nào làm hồ sơ đi tiếp | thêm một bước do người thực hiện, hoặc có after
    in the state “{name}” no person and no date can move the case on | add a step that people take, or one with after
spec_never_broken
    vẫn tới được “{name}” mà không qua “{without}”: {route} | bỏ đường đi đó, hoặc bỏ cam đoan
    “{name}” can be reached without “{without}”: {route} | close that path, or drop the promise
spec_leads_to_broken
    từ “{name}” có đường không còn tới được {wanted}: {route} | thêm bước ở cuối đường đó, hoặc bỏ cam đoan
    from “{name}” a case can lose every way to {wanted}: {route} | add a way from its end, or drop the promise
spec_automatic_cycle
    các bước tự động nối thành vòng, không dừng ở đâu: {route} | giao một bước của vòng cho người, hoặc bỏ bớt một bước
    automatic steps go round without a stop: {route} | give one of them to people, or drop one
# What guards allow
verify_unreachable_state
    vì điều kiện của các bước, không hồ sơ nào tới được “{name}” | sửa điều kiện của bước dẫn tới, hoặc bỏ trạng thái
    guards keep every case from the state “{name}” | mend the guard of a step that leads there, or drop the state
verify_step_never
    không hồ sơ nào thực hiện được “{name}”; gần nhất là: {route} | sửa điều kiện, hoặc bỏ bước hay phương án này
    no case can ever take “{name}”; the nearest it gets: {route} | mend the guard, or drop the step or alternative
verify_stuck
    hồ sơ có thể mắc lại ở “{name}”, không còn tới được kết thúc nào: {route} | thêm lối ra, hoặc nới điều kiện
    a case can be stuck in “{name}”, with no end in reach: {route} | add a way out, or widen a guard
verify_leads_to
    từ “{name}” có thể tới chỗ không còn lối đến “{to}”: {route} | thêm lối đến, hoặc bỏ cam đoan
    from “{name}” a case can get where “{to}” is out of reach: {route} | add a way there, or drop the promise
verify_livelock
    bước tự động “{name}” lặp lại mãi: {route} | thêm điều kiện làm cho nó dừng
    the automatic step “{name}” goes on for ever: {route} | add a guard that ends it
verify_self_action
    “{who}” có thể tự quyết định việc của mình ở bước “{name}”: {route} | thêm “not {who}”, hoặc giao người khác
    “{who}” can decide his own case at “{name}”: {route} | add “not {who}”, or give the step to somebody else
verify_order_refused
    bước “{name}” luôn bị chặn, vì “{to}” không nhận bước “{step}”: {route} | sửa điều kiện hoặc đầu vào của “{step}”
    “{name}” is always stopped, because “{to}” never takes “{step}”: {route} | mend the guard or inputs of “{step}”
# Guards
guard_syntax
    điều kiện viết không đúng | xem phần điều kiện trong tài liệu ngôn ngữ
    the guard makes no sense | see guards in the language reference
guard_unknown_name
    điều kiện đọc một tên không có | dùng tên trường, day hoặc rule.tên
    the guard reads a name that does not exist | use a field, day or rule.name
guard_type
    các vế của điều kiện không cùng kiểu | so sánh những giá trị cùng kiểu
    the parts of the guard do not fit together | compare values of one type
guard_unknown_function
    điều kiện gọi một hàm không có | xem danh sách hàm trong tài liệu ngôn ngữ
    the guard calls a function that does not exist | see the functions in the language reference
guard_too_big
    điều kiện quá dài hoặc quá sâu | chia thành nhiều bước hoặc trường
    the guard is too long or too deep | use several steps or fields
guard_reads_personal
    điều kiện đọc dữ liệu cá nhân đã lưu (“{name}”) | chỉ đọc khi bước này nhận “{name}” (needs, takes)
    the guard reads a stored personal value (“{name}”) | read it only where the step asks for “{name}” (needs, takes)
guard_unknown_argument
    “{function}” nhắc tới “{name}” không có | viết trong nháy một tên có thật
    “{function}” speaks of “{name}”, which does not exist | name one that exists, in quotes
guard_unknown_choice
    “{name}” không có giá trị “{value}” | có: {known}
    “{name}” has no value “{value}” | there are: {known}
guard_always_false
    điều kiện không bao giờ đúng: {clauses} | sửa điều kiện; như đang viết thì không bao giờ thực hiện được
    the guard can never be true: {clauses} | correct it; as it stands nobody can ever do this
guard_always_true
    điều kiện lúc nào cũng đúng nên không ràng buộc gì: {guard} | bỏ when, hoặc viết điều thật sự phải có
    the guard is always true and so says nothing: {guard} | drop it, or write what really must hold
alternatives_overlap
    cùng đúng với phương án {other} khi {values} | thu hẹp một trong hai, hoặc viết phương án này bao trùm phương án kia
    holds together with alternative {other} where {values} | narrow one, or let this one hold wherever that one does
alternatives_gap
    không phương án nào của bước “{name}” đúng khi {values} | thêm phương án, hoặc bỏ when ở phương án cuối
    no alternative of the step “{name}” holds where {values} | add one, or drop the guard of the last
# Across files
spec_opens_unknown_workflow
    không có quy trình “{name}” để mở | có: {known}
    there is no workflow “{name}” to open | there are: {known}
spec_opens_unknown_step
    quy trình đó không có bước mở hồ sơ “{name}” | có: {known}
    that workflow has no opening step “{name}” | there are: {known}
spec_opens_unknown_link
    quy trình đó không có liên kết “{name}” tới quy trình này | khai báo ở links của quy trình đó; có: {known}
    that workflow has no relation “{name}” to this one | declare it under its links; there are: {known}
spec_opens_unknown_field
    bước mở hồ sơ đó không nhận “{name}” | có: {known}
    that opening does not take “{name}” | there are: {known}
spec_opens_missing_input
    bước mở hồ sơ đó cần “{name}” | thêm “{name}” vào with
    that opening needs “{name}” | give “{name}” under with
programme_bad_day
    không có ngày “{value}” trong mọi kỳ | mỗi năm: '01-15' (tháng-ngày, trừ 29/02); mỗi quý, mỗi tháng: '01' đến '28'
    there is no day “{value}” in every period | a year: '01-15' (month-day, not 02-29); a quarter or month: '01' to '28'
programme_bad_each
    chưa rõ mở cho từng ai | chỉ viết units: cấp (thêm kind nếu cần), hoặc chỉ viết holders: vai trò
    no telling for whom it opens | write units: level (with kind if need be), or holders: role, not both
spec_sends_unknown
    không có “{name}” để gửi tới | có: {known}
    there is no “{name}” to send to | there are: {known}
spec_sends_not_system
    bước “{name}” của “{workflow}” không cho hệ thống thực hiện | viết by: system, hoặc “system or …”, ở bước đó
    the step “{name}” of “{workflow}” is not the engine's to take | write by: system, or “system or …”, at that step
spec_released_changed
    tệp đã ban hành (RELEASED) nhưng nội dung đã thay đổi | khôi phục tệp và viết phiên bản mới
    the file is released (RELEASED) but its content changed | restore it and write a new version
spec_released_missing
    tệp đã ban hành “{name}” không còn | khôi phục tệp
    the released file “{name}” is gone | restore it
spec_released_syntax
    dòng không đúng mẫu | viết “<sha256>  <tên tệp>”, hai dấu cách ở giữa
    the line has the wrong form | write “<sha256>  <file name>”, two blanks between
translation_missing
    thiếu bản dịch “{key}” | thêm khóa vào bản tiếng Anh
    there is no translation of “{key}” | add it to the English words
translation_unknown_key
    bản tiếng Việt không có “{key}” | xóa khóa hoặc sửa tên
    the Vietnamese file has no “{key}” | delete it or correct its name
translation_without_spec
    không có tệp quy trình “{name}” đi cùng bản dịch này | đặt hai tệp cạnh nhau, cùng tên
    there is no workflow file “{name}” for this translation | put both files side by side under one name
"""


def _read(text: str) -> Mapping[str, tuple[str, str, str, str]]:
    lines = [line for line in text.splitlines() if line and not line.startswith("#")]
    found = {}
    for code, vietnamese, english in zip(lines[::3], lines[1::3], lines[2::3], strict=True):
        (vi, fix_vi), (en, fix_en) = vietnamese.split("|"), english.split("|")
        found[code] = (vi.strip(), en.strip(), fix_vi.strip(), fix_en.strip())
    return found


# By code: what is wrong in Vietnamese and English, how to mend it in Vietnamese and English.
WORDS = _read(YAML_LINES + _LINES + LAW_LINES)
# Every code a problem may have.
CODES = tuple(WORDS)
