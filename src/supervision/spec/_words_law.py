"""The wording of problems with texts of law and with calendars, in the form of `_words`."""

from __future__ import annotations

LAW_LINES = """
# Law and calendar
rule_without_date
    gói quy tắc “{value}” phải có năm: có văn bản trùng số | viết số và năm, như qd124_2018
    the rule pack “{value}” needs its year: texts share numbers | write number and year, as in qd124_2018
rule_article_without_date
    căn cứ “{value}” chưa rõ văn bản nào, năm nào | ghi đủ, như: Điều 8 Quy định 124-QĐ/TW ngày 02/02/2018
    “{value}” does not say which text of which year | write it all, as: Điều 8 Quy định 124-QĐ/TW ngày 02/02/2018
rule_periods
    “{name}” hết hiệu lực trước khi có hiệu lực | to là ngày đầu tiên không còn hiệu lực, sau from
    “{name}” ends before it begins | to is the first day it no longer holds, after from
rule_duplicate
    gói quy tắc “{name}” đã có ở tệp khác | giữ một tệp
    the rule pack “{name}” stands in another file | keep one file
rule_bad_extension
    gia hạn của “{name}” không rõ | ghi hoặc total (dài hơn length) hoặc added
    the extension of “{name}” is not clear | give either total (longer than length) or added
rule_no_older_text
    “{name}” không phải văn bản có hiệu lực trước “{rule}” | ghi khóa của văn bản cũ đã có tệp trong rules; có: {known}
    “{name}” is no text in force before “{rule}” | write the key of the older text, it has a file; there are: {known}
rule_before_its_older
    “{name}” còn giữ lại phần của “{other}” | ở rules, nêu “{other}” trước “{name}”
    “{name}” leaves something to “{other}” | under rules, list “{other}” before “{name}”
rule_number_confused
    “{value}” không phải văn bản của gói “{name}”: cùng số, khác năm | ghi đúng năm ban hành, hoặc sửa khóa
    “{value}” is not the text of the pack “{name}”: same number, another year | correct the year or the key
rule_clause_without_older
    “{follows}” cần một văn bản cũ | nêu văn bản đó ở replaces hoặc amends
    “{follows}” needs an older text | name it under replaces or amends
rule_clause_twice
    hai quy định chuyển tiếp cùng nói về “{name}” | giữ một, hoặc tách bằng since
    two transitional clauses speak of “{name}” | keep one, or tell them apart by since
rule_clause_unknown
    không thời hạn, mức, bộ tiêu chí, bước hay giai đoạn nào tên “{name}” | có: {known}
    no term, cap, catalogue, step or stage is called “{name}” | there are: {known}
rule_clause_bad_favour
    không rõ thế nào là có lợi hơn | better cần prefer (more hoặc less) và favours (cho ai); new và old thì không
    it is not clear what is more favourable | better takes prefer (more or less) and favours; new and old take neither
rule_clause_not_weighed
    không so sánh được “{name}” có lợi hơn hay không | better chỉ dùng cho thời hạn và mức mà cả hai văn bản đều định
    “{name}” cannot be weighed | better is for terms and caps that both texts fix
rule_bad_tier
    đề xuất của “{name}” bắt đầu trước cả khi thời hạn bắt đầu | để số ngày trước hạn nhỏ hơn length
    the proposal of “{name}” begins before the term itself | keep the days before it is due below length
calendar_missing
    không có lịch làm việc | thêm tệp của ít nhất một năm vào calendars
    there is no calendar | add at least one year's file to calendars
calendar_bad_year
    năm {year} không liền sau năm trước trong lịch | mỗi năm một tệp, không trùng, không thiếu
    the year {year} does not follow the one before | one file a year, none twice, none left out
calendar_two_names
    các năm thuộc hai lịch khác nhau (“{name}”) | dùng một tên lịch cho mọi năm
    the years belong to two calendars (“{name}”) | use one name for all years
calendar_bad_half_day
    ngày {day} là thứ Bảy hoặc Chủ nhật, không thể nghỉ nửa ngày | bỏ dòng, hoặc sửa ngày
    {day} is a Saturday or Sunday, of which no half can be off | drop the line, or correct the day
calendar_without_decision
    ngày {day} có known_on mà chưa ghi văn bản | ghi số, ký hiệu, ngày văn bản vào decision, hoặc bỏ known_on
    {day} has known_on, but no decision | name it under decision, by number and date, or drop known_on
calendar_verified_without_decision
    ngày {day} ghi đã xác minh mà chưa ghi văn bản | ghi số, ký hiệu, ngày văn bản vào decision, hoặc bỏ verified
    {day} is marked as verified, but has no decision | name it under decision, by number and date, or drop verified
closure_bad_day
    ngày nghỉ riêng {day} của “{unit}” trùng, ngoài các năm của lịch, hoặc until trước on | sửa ngày
    the closed day {day} of “{unit}” stands twice, lies outside the calendar, or until is before on | correct it
calendar_bad_day
    ngày {day} trùng, hoặc không thuộc năm của tệp | mỗi ngày một dòng, đúng năm
    the day {day} stands twice, or is not in the file's year | one line a day, of the right year
"""
