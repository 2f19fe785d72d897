"""What an editor shows on a key: one or two sentences in each language, by document and key."""

from __future__ import annotations

from collections.abc import Mapping

from supervision.text import Text

_LABEL = Text("Tên gọi mà cán bộ sẽ đọc.", "What officers will read.")
_EXPRESSION = Text(
    "Biểu thức của ngôn ngữ điều kiện; null để xóa giá trị.", "An expression of the guard language; null empties it."
)

HOVER: Mapping[str, Text] = {
    "WorkflowDoc.workflow": Text(
        "Mã của quy trình: chữ thường a–z, số, dấu _; tệp có tên này.",
        "The workflow's name: a–z, digits and _; the file is called so.",
    ),
    "WorkflowDoc.version": Text(
        "Số phiên bản, từ 1. Tệp đã ban hành không sửa nữa: thay đổi là phiên bản mới.",
        "The version, from 1. A released file is not edited: a change is a new version.",
    ),
    "WorkflowDoc.label": _LABEL,
    "WorkflowDoc.about": Text("Một đoạn giới thiệu quy trình.", "A paragraph on what the workflow is for."),
    "WorkflowDoc.rules": Text(
        "Các gói quy tắc (số văn bản và năm). Hai gói cùng định một thời hạn: gói nêu sau được áp dụng.",
        "Rule packs (number and year). Of two in force that fix the same term the later listed counts.",
    ),
    "WorkflowDoc.stages": Text(
        "Các giai đoạn theo pháp luật: tên: nhãn; mỗi giai đoạn giữ văn bản có hiệu lực ngày nó bắt đầu (begins).",
        "Stages as the law sees them: name: label; each keeps the texts in force on the day it begins (begins).",
    ),
    "WorkflowDoc.links": Text(
        "Quan hệ mà hồ sơ mới có thể có: tên quan hệ: quy trình được gắn tới.",
        "Relations a new case may have: relation: the workflow it points to.",
    ),
    "WorkflowDoc.fields": Text("Những gì hồ sơ ghi nhận.", "What a case knows."),
    "WorkflowDoc.states": Text(
        "Các trạng thái, theo giai đoạn: draft, open, waiting, answered, ended; ít nhất một trạng thái ở ended.",
        "The states, by phase: draft, open, waiting, answered, ended; at least one is ended.",
    ),
    "WorkflowDoc.steps": Text("Những việc có thể làm với hồ sơ.", "What can be done in a case."),
    "WorkflowDoc.never": Text(
        "Cam đoan: “trạng_thái without trạng_thái_hoặc_bước” – không bao giờ tới trạng thái đó mà chưa qua bước kia.",
        "Promises: “state without state_or_step” – the state is never reached unless the other came before.",
    ),
    "WorkflowDoc.profiles": Text(
        "Các biến thể của quy trình, chọn theo một trường khi mở hồ sơ.",
        "Variants of the workflow, chosen by a field when a case is opened.",
    ),
    "WorkflowDoc.leads_to": Text(
        "Cam đoan: “trạng_thái -> trạng_thái_hoặc_bước or …” – từ đó trở đi luôn còn tới được một trong số ấy.",
        "Promises: “state -> state_or_step or …” – from there on one of them can be reached until one happens.",
    ),
    "WorkflowDoc.replaces": Text(
        "Phiên bản cũ mà hồ sơ đang mở chuyển sang phiên bản này.",
        "The earlier version whose open cases move to this one.",
    ),
    "CompositeDoc.label": _LABEL,
    "CompositeDoc.states": Text(
        "Các trạng thái trong nhóm; bước đi vào nhóm thì vào trạng thái đầu tiên.",
        "The states in it; a step into the composite enters the first.",
    ),
    "ProfilesDoc.field": Text(
        "Trường kiểu choice phân biệt các biến thể.", "The field of type choice that tells the variants apart."
    ),
    "ProfilesDoc.variants": Text(
        "Theo giá trị của trường: những gì khác đi.", "By value of the field: what is different."
    ),
    "VariantDoc.without": Text("Các bước biến thể không có.", "The steps the variant does not have."),
    "VariantDoc.steps": Text("Các khóa đặt chồng lên các bước.", "Keys laid over steps."),
    "ReplacesDoc.version": Text("Phiên bản được thay thế.", "The version replaced."),
    "ReplacesDoc.states": Text(
        "Trạng thái nay mang tên khác: tên cũ: tên mới.", "States called otherwise here: old name: new name."
    ),
    "FieldDoc.type": Text(
        "Trường chứa gì: văn bản, số nguyên, đúng/sai, ngày, lựa chọn, người, tổ chức, …",
        "What it holds: text, integer, boolean, date, choice, person, unit, …",
    ),
    "FieldDoc.label": _LABEL,
    "FieldDoc.class": Text(
        "Ai được xem, có nằm trong sổ ghi không: public, internal (mặc định), restricted, personal, vault, classified.",
        "Who may see it and where it lies: public, internal (default), restricted, personal, vault, classified.",
    ),
    "FieldDoc.readers": Text(
        "Ai được đọc giá trị restricted, personal, vault, classified; viết như by, không có not.",
        "Who may read a restricted, personal, vault or classified value; phrases as in by, without not.",
    ),
    "FieldDoc.criteria": Text(
        "Bộ tiêu chí trong gói quy tắc mà điểm phải theo; chỉ dùng với kiểu scores.",
        "The catalogue of a rule pack that the points follow; for type scores only.",
    ),
    "FieldDoc.choices": Text(
        "Các giá trị được phép, mỗi giá trị một nhãn; chỉ dùng với kiểu choice.",
        "The values allowed, each with its label; for type choice only.",
    ),
    "StepDoc.label": _LABEL,
    "StepDoc.move": Text(
        "Đường đi: “a, b -> c”, “-> c” (mở hồ sơ), “any -> c”, hoặc 'stay: a, b' trong nháy.",
        "Which states it leaves and enters: “a, b -> c”, “-> c” (opens a case), “any -> c”, or 'stay: a, b' in quotes.",
    ),
    "StepDoc.by": Text(
        "Ai được làm: “vai_trò of trường or trường, not trường, not bước”, “system” hoặc “automatic”.",
        "Who may take it: “role of field or field, not field, not step”, “system” or “automatic”.",
    ),
    "StepDoc.when": Text(
        "Điều kiện, viết trong nháy, ví dụ 'days <= rule.most_days'.",
        "What must hold, in quotes: 'days <= rule.most_days'.",
    ),
    "StepDoc.needs": Text(
        "Phải có: trường, reason, document, hoặc loại minh chứng; “photo or minutes” là một trong hai.",
        "Must be given: a field, reason, document or a kind of evidence; “photo or minutes” is any one.",
    ),
    "StepDoc.takes": Text("Có thể kèm theo.", "May be given."),
    "StepDoc.within": Text(
        "Thời hạn của việc này: “thời_hạn” (từ khi mở hồ sơ), “thời_hạn since bước, bước” hoặc “before trường_ngày”.",
        "The duty it meets: “term” (from the opening), “term since step, step” or “before date_field”.",
    ),
    "StepDoc.after": Text(
        "Phải chờ đủ thời gian liên tục ở trạng thái hiện tại.",
        "Possible once the case has stood in the state that long.",
    ),
    "StepDoc.pauses": Text("Những thời hạn tạm dừng.", "Clocks it stops."),
    "StepDoc.resumes": Text("Những thời hạn tính tiếp.", "Clocks it starts again."),
    "StepDoc.extends": Text(
        "Thời hạn được gia hạn, theo mức văn bản cho phép; phải có reason.",
        "The clock it makes longer, as the text allows; needs a reason.",
    ),
    "StepDoc.begins": Text(
        "Giai đoạn (stages) bắt đầu bằng bước này: từ đó áp dụng văn bản có hiệu lực ngày thực hiện bước.",
        "The stage (stages) that begins with it: from then on the texts in force on that day govern.",
    ),
    "StepDoc.under": Text(
        "Căn cứ nêu khi từ chối: tên trong articles, terms hoặc caps của gói quy tắc; hoặc “tên: điều kiện”.",
        "What a refusal cites: a name under articles, terms or caps of a rule pack; or “name: guard”.",
    ),
    "StepDoc.sets": Text("Giá trị tự tính: “trường: biểu thức”.", "What it computes: “field: expression”."),
    "StepDoc.opens": Text(
        "Hồ sơ khác được mở cùng lúc, trong cùng giao dịch.", "Cases it opens in the same transaction."
    ),
    "StepDoc.sends": Text(
        "Bước được thực hiện ở các hồ sơ liên quan, trong cùng giao dịch.",
        "Steps it takes in linked cases in the same transaction.",
    ),
    "StepDoc.claims": Text(
        "Giữ chỗ trong một kỳ: không hồ sơ nào khác giữ cùng khóa trong kỳ chồng lấn.",
        "Reserves a key for a period: no other case may hold it in an overlapping one.",
    ),
    "StepDoc.releases": Text("true: trả lại chỗ đang giữ.", "true: gives back what the case holds."),
    "StepDoc.signs": Text(
        "Ai phải ký: “vai_trò of trường”, “trường”, '2 vai_trò of trường'; mỗi người chỉ tính một chữ ký.",
        "Who must have signed: “role of field”, “field”, '2 role of field'; everybody counts once.",
    ),
    "StepDoc.quorum": Text(
        "Tập thể phải biểu quyết thế nào: {present: 2/3, agreed: 1/2, of: members}.",
        "How the body must have voted: {present: 2/3, agreed: 1/2, of: members}.",
    ),
    "StepDoc.choose": Text(
        "Các cách thực hiện; mỗi cách chồng lên các khóa của bước, cách đầu tiên thỏa điều kiện được dùng.",
        "Alternatives, each laid over the step's own keys; the first that nothing stops is taken.",
    ),
    "OpensDoc.workflow": Text("Quy trình của hồ sơ được mở.", "The workflow of the case it opens."),
    "OpensDoc.step": Text("Bước mở hồ sơ của quy trình đó.", "The step of that workflow that opens it."),
    "OpensDoc.link": Text(
        "Quan hệ của hồ sơ mới tới hồ sơ này, khai ở links của quy trình đó.",
        "The new case's relation to this one, declared under its links.",
    ),
    "OpensDoc.when": Text("Chỉ khi điều kiện này đúng.", "Only where this holds."),
    "OpensDoc.with": Text(
        "Giá trị cho hồ sơ mới: “trường: biểu thức”.", "Values for the new case: “field: expression”."
    ),
    "SendsDoc.to": Text("Quy trình của hồ sơ liên quan.", "The workflow of the linked cases."),
    "SendsDoc.step": Text(
        "Bước được thực hiện ở đó; bước ấy có by: system.", "The step taken there; it has by: system."
    ),
    "SendsDoc.when": Text("Chỉ khi điều kiện này đúng.", "Only where this holds."),
    "ClaimsDoc.key": Text("Các trường tạo thành khóa.", "The fields that make the key."),
    "ClaimsDoc.from": Text("Trường ngày đầu kỳ.", "The field with the first day."),
    "ClaimsDoc.to": Text("Trường ngày cuối kỳ, tính cả ngày đó.", "The field with the last day, included."),
    "QuorumDoc.present": Text(
        "Phần tối thiểu của số thành viên phải có mặt, như 2/3.", "The least share of the members that is present: 2/3."
    ),
    "QuorumDoc.agreed": Text("Phải quá phần này tán thành, như 1/2.", "The share that those who agree exceed: 1/2."),
    "QuorumDoc.of": Text(
        "Tỷ lệ tán thành tính trên members (tổng số thành viên, mặc định) hoặc present (số có mặt).",
        "Of whom agreed is a share: members (default) or present.",
    ),
    "SidecarDoc.workflow": Text("Quy trình được dịch.", "The workflow these words belong to."),
    "SidecarDoc.version": Text("Phiên bản được dịch.", "Its version."),
    "SidecarDoc.label": _LABEL,
    "SidecarDoc.about": Text("Đoạn giới thiệu, bản tiếng Anh.", "The paragraph in English."),
    "SidecarDoc.stages": Text("Tên các giai đoạn.", "What the stages are called."),
    "SidecarDoc.fields": Text("Tên các trường.", "What the fields are called."),
    "SidecarDoc.states": Text("Tên các trạng thái.", "What the states are called."),
    "SidecarDoc.steps": Text("Tên các bước.", "What the steps are called."),
    "FieldWordsDoc.label": _LABEL,
    "FieldWordsDoc.choices": Text("Tên các lựa chọn.", "What the choices are called."),
    "StepWordsDoc.label": _LABEL,
    "TextDoc.vi": Text("Tiếng Việt.", "In Vietnamese."),
    "TextDoc.en": Text("Tiếng Anh.", "In English."),
    "RuleDoc.rule": Text(
        "Số và năm của văn bản (qd124_2018): không bao giờ chỉ ghi số, có văn bản trùng số.",
        "Number and year (qd124_2018): never the number alone, for texts share numbers.",
    ),
    "RuleDoc.citation": Text("Cách viện dẫn văn bản, có số và ngày.", "How an official cites it, number and date."),
    "RuleDoc.in_force": Text(
        "Thời gian có hiệu lực; to là ngày đầu tiên không còn hiệu lực, hoặc null.",
        "When it holds; `to` is the first day it no longer does, or null.",
    ),
    "RuleDoc.verified": Text(
        "true khi có văn bản xác nhận; nếu không là cấu hình của đơn vị.",
        "true where a text confirms it; else it is configuration.",
    ),
    "RuleDoc.about": Text("Một đoạn giới thiệu.", "A paragraph."),
    "RuleDoc.replaces": Text(
        "Các văn bản hết hiệu lực từ ngày văn bản này có hiệu lực.", "Texts that hold no longer once this one does."
    ),
    "RuleDoc.amends": Text(
        "Các văn bản được sửa đổi: vẫn có hiệu lực ở phần văn bản này không quy định.",
        "Texts it amends: they hold on for what it does not fix itself.",
    ),
    "RuleDoc.transitional": Text(
        "Quy định chuyển tiếp: việc đang giải quyết khi văn bản có hiệu lực thì theo văn bản nào.",
        "Transitional clauses: which text governs matters that were running when it came into force.",
    ),
    "TransitionalDoc.follows": Text(
        "new: theo văn bản này; old: theo văn bản cũ; better: theo văn bản có lợi hơn.",
        "new: this text; old: the older one; better: the more favourable one.",
    ),
    "TransitionalDoc.article": Text("Điều, khoản của quy định chuyển tiếp.", "The article that says so."),
    "TransitionalDoc.of": Text(
        "Nói về gì: thời hạn, mức, bộ tiêu chí, bước, giai đoạn; để trống là tất cả.",
        "What it speaks of: terms, caps, catalogues, steps, stages; left out: everything.",
    ),
    "TransitionalDoc.since": Text(
        "Bước phải đã thực hiện trước khi văn bản có hiệu lực; để trống: chỉ cần hồ sơ đã mở.",
        "The step that must have been taken before the text came into force; left out: being opened is enough.",
    ),
    "TransitionalDoc.prefer": Text(
        "Có lợi hơn là dài hơn, cao hơn (more) hay ngắn hơn, thấp hơn (less).",
        "Whether longer, higher (more) or shorter, lower (less) is the more favourable.",
    ),
    "TransitionalDoc.favours": Text("Có lợi cho ai.", "Whom it favours."),
    "RuleDoc.terms": Text("Các thời hạn văn bản quy định.", "The terms it fixes."),
    "RuleDoc.criteria": Text(
        "Các bộ tiêu chí chấm điểm, theo tên; mỗi bộ gồm các tiêu chí theo tên.",
        "Catalogues to rate by, by name; each holds its criteria by name.",
    ),
    "CriterionDoc.label": _LABEL,
    "CriterionDoc.most": Text("Điểm cao nhất; thấp nhất là 0.", "The most points it gives; the least are 0."),
    "CriterionDoc.article": Text("Điều khoản quy định tiêu chí.", "Where the catalogue fixes it."),
    "RuleDoc.caps": Text(
        "Các mức số; điều kiện đọc bằng rule.TÊN.", "Whole-number limits; guards read them as rule.NAME."
    ),
    "RuleDoc.articles": Text(
        "Điều, khoản làm căn cứ, theo tên: bước nêu tên ở under; trùng tên một mức ở caps thì là căn cứ của mức đó.",
        "Articles by name: steps name them in under; under the name of a cap, where that is fixed.",
    ),
    "RuleDoc.labels": Text("Mức ở caps gọi là gì khi nêu điều kiện.", "What caps are called where a guard is told."),
    "PeriodDoc.from": Text("Ngày đầu tiên.", "The first day."),
    "PeriodDoc.to": Text("Ngày đầu tiên không còn hiệu lực, hoặc null.", "The first day no longer, or null."),
    "TermDoc.label": _LABEL,
    "TermDoc.length": Text("Bao nhiêu đơn vị.", "How many units."),
    "TermDoc.unit": Text(
        "working_days: ngày làm việc; days: ngày; months: tháng; years: năm.",
        "working_days, days (calendar days), months or years.",
    ),
    "TermDoc.article": Text("Điều khoản, số và ngày văn bản.", "The article, with the text's number and date."),
    "TermDoc.extension": Text("Được gia hạn thế nào.", "How it may be extended."),
    "TermDoc.verified": Text("true khi có văn bản xác nhận.", "true where a text confirms it."),
    "TermDoc.tiers": Text(
        "Đề xuất nhắc việc, báo cáo từng bậc khi chưa thực hiện; con người quyết định.",
        "Who should hear of it, step by step, where it is not done; people decide.",
    ),
    "TierDoc.label": _LABEL,
    "TierDoc.days": Text("Số ngày sau hạn; số âm là trước hạn.", "Days after the due date; negative before it."),
    "TierDoc.unit": Text("days: ngày; working_days: ngày làm việc.", "days (calendar days) or working_days."),
    "TierDoc.tell": Text(
        "Vai trò cần được báo; owner là bên chịu trách nhiệm.", "Roles that should hear of it; owner: whoever owes it."
    ),
    "TierDoc.article": Text(
        "Điều khoản, số và ngày văn bản; bỏ trống là cấu hình của đơn vị.",
        "The article, with the text's number and date; empty for the organisation's own rule.",
    ),
    "TierDoc.verified": Text("true khi có văn bản xác nhận.", "true where a text confirms it."),
    "ExtensionDoc.total": Text("Tổng thời hạn sau gia hạn.", "What the whole term may become."),
    "ExtensionDoc.added": Text("Số được cộng thêm từ ngày hết hạn.", "What is counted on from the due date."),
    "ExtensionDoc.times": Text("Số lần được gia hạn.", "How often."),
    "WordsDoc.roles": Text("Danh mục vai trò.", "The catalogue of roles."),
    "WordsDoc.evidence": Text("Danh mục loại minh chứng.", "Kinds of evidence."),
    "RoleDoc.typed_by": Text(
        "Ai cùng đơn vị được nhập thay tập thể này.", "Who in the same unit may type in what this body decided."
    ),
    "CalendarDoc.calendar": Text("Mã của lịch.", "The calendar's name."),
    "CalendarDoc.label": _LABEL,
    "CalendarDoc.year": Text("Năm; mỗi năm một tệp.", "The year; one file each."),
    "CalendarDoc.estimated": Text("true: năm chưa có quyết định.", "true: not decreed yet."),
    "CalendarDoc.days": Text("Những ngày khác với tuần thường.", "The days that differ from the plain week."),
    "CalendarDoc.half_days": Text(
        "Ngày nghỉ nửa ngày tính là ngày làm việc (worked, mặc định) hay ngày nghỉ (off).",
        "Whether half days count as worked (the default) or off.",
    ),
    "ClosuresDoc.closures": Text("Mã của lịch.", "The calendar's name."),
    "ClosuresDoc.days": Text("Những ngày đơn vị tự nghỉ.", "The days on which organisations are closed."),
    "ClosureDoc.unit": Text("Mã đơn vị trong dữ liệu tổ chức.", "The unit's id in the organisation data."),
    "ClosureDoc.on": Text("Ngày đầu, viết trong nháy: '2026-01-31'.", "The first day, in quotes: '2026-01-31'."),
    "ClosureDoc.until": Text("Ngày cuối, tính cả ngày đó.", "The last day, included."),
    "ClosureDoc.label": _LABEL,
    "ClosureDoc.kind": Text("off: nghỉ; half: nghỉ nửa ngày.", "off, or half for half a day off."),
    "ClosureDoc.decision": Text("Văn bản cho nghỉ: số, ký hiệu, ngày.", "The decision: number and date."),
    "ClosureDoc.known_on": Text("Ngày ban hành quyết định.", "The day it was issued."),
    "ClosureDoc.verified": Text("true khi đã đối chiếu văn bản.", "true where the text was read."),
    "DayDoc.on": Text("Ngày, viết trong nháy: '2026-01-31'.", "The day, in quotes: '2026-01-31'."),
    "DayDoc.label": _LABEL,
    "DayDoc.kind": Text("off: nghỉ; worked: đi làm; half: nghỉ nửa ngày.", "off, worked, or half for half a day off."),
    "DayDoc.decision": Text("Quyết định về ngày này.", "The decision that ordered it."),
    "DayDoc.known_on": Text("Ngày biết quyết định.", "When it became known."),
    "DayDoc.verified": Text("true khi có văn bản xác nhận.", "true where a text confirms it."),
    "ProgrammeDoc.programme": Text("Mã của chương trình.", "The programme's name."),
    "ProgrammeDoc.label": _LABEL,
    "ProgrammeDoc.workflow": Text("Quy trình của hồ sơ được mở.", "The workflow that is opened."),
    "ProgrammeDoc.step": Text("Bước mở hồ sơ.", "The step that opens it."),
    "ProgrammeDoc.every": Text("Mỗi tháng, quý hay năm.", "Every month, quarter or year."),
    "ProgrammeDoc.on": Text(
        "Ngày mở, trong nháy: '01-15' (tháng-ngày) mỗi năm; '05' mỗi quý, mỗi tháng.",
        "The day, in quotes: '01-15' (month-day) of a year; '05' of a quarter's first month or of a month.",
    ),
    "ProgrammeDoc.each": Text("Mở cho từng ai.", "For whom, one each."),
    "ProgrammeDoc.with": Text(
        "Giá trị của hồ sơ: biểu thức trên unit, person, year, month, day.",
        "What the case is given: expressions over unit, person, year, month, day.",
    ),
    "EachDoc.units": Text("Từng đơn vị của cấp này.", "Each unit of this level."),
    "EachDoc.kind": Text("Chỉ đơn vị loại này.", "Only units of this kind."),
    "EachDoc.holders": Text("Từng người giữ vai trò này.", "Each holder of this role."),
    # values of mappings
    "sets": _EXPRESSION,
    "with": _EXPRESSION,
}
