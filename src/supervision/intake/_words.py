"""One wording per problem of a table: what is wrong and how to mend it, in Vietnamese and English."""

from __future__ import annotations

from collections.abc import Mapping

WORDS: Mapping[str, tuple[str, str, str, str]] = {
    # the file
    "file_unreadable": (
        "không đọc được tệp",
        "the file cannot be read",
        "kiểm tra đường dẫn và quyền đọc",
        "check the path and the permission to read",
    ),
    "file_kind": (
        "không phải tệp CSV hay XLSX",
        "neither a CSV nor an XLSX file",
        "lưu lại thành “CSV UTF-8” hoặc “Excel Workbook (.xlsx)”",
        "save it as “CSV UTF-8” or “Excel Workbook (.xlsx)”",
    ),
    "nothing_here": (
        "thư mục không có tệp CSV hay XLSX nào",
        "there is no CSV or XLSX file in the folder",
        "lấy biểu mẫu bằng “supervision import --templates THƯ-MỤC”",
        "get templates with “supervision import --templates FOLDER”",
    ),
    "too_large": (
        "tệp quá lớn: quá 50 MB hoặc quá 500.000 dòng",
        "the file is too large: more than 50 MB or more than 500,000 rows",
        "chia thành nhiều tệp rồi nhập lần lượt",
        "split it into several files and import them one after the other",
    ),
    "unknown_wish": (
        "không rõ bảng chứa gì",
        "it is not clear what the table holds",
        "đặt tên cột “person” (người), “unit” và “room” (tổ chức), hoặc “place”, “unit” và “cost” (chi phí)",
        "head the columns “person” (people), “unit” and “room” (organisations), or “place”, “unit” and “cost” (costs)",
    ),
    "bad_amount": (
        "“{value}” không phải số nguyên từ 0 đến 10.000.000",
        "“{value}” is not a whole number from 0 to 10,000,000",
        "chỉ ghi chữ số, không có dấu ngăn cách",
        "write digits only, without separators",
    ),
    "repeated_wish": (
        "dòng này trùng với dòng {line} của tệp {file}",
        "this says again what line {line} of {file} says",
        "chỉ giữ một dòng",
        "keep one of the two",
    ),
    "not_utf8": (
        "bảng mã của tệp không phải UTF-8",
        "the file is not encoded in UTF-8",
        "trong Excel chọn Lưu thành → “CSV UTF-8”; văn bản TCVN3 (ABC) hay VNI phải chuyển sang Unicode trước",
        "in Excel choose Save As → “CSV UTF-8”; text in TCVN3 (ABC) or VNI must be converted to Unicode first",
    ),
    "bad_quotes": (
        "dấu ngoặc kép không khép, hoặc một ô quá dài",
        "a quotation mark is not closed, or a cell is too long",
        "mở tệp bằng Excel hoặc LibreOffice rồi lưu lại thành “CSV UTF-8”",
        "open the file in Excel or LibreOffice and save it again as “CSV UTF-8”",
    ),
    "empty_table": (
        "bảng không có dòng tiêu đề",
        "the table has no line of headings",
        "dòng đầu tiên phải ghi tên các cột",
        "the first line must name the columns",
    ),
    "xlsx_damaged": (
        "không mở được như một tệp Excel",
        "the file does not open as an Excel workbook",
        "mở bằng Excel rồi lưu lại thành .xlsx, không đặt mật khẩu",
        "open it in Excel and save it again as .xlsx, without a password",
    ),
    "xlsx_extra": (
        "chưa cài phần đọc tệp Excel",
        "reading Excel files is not installed",
        "cài: pip install “supervision-cycles[cli]”, hoặc lưu tệp thành “CSV UTF-8”",
        "install it: pip install “supervision-cycles[cli]”, or save the file as “CSV UTF-8”",
    ),
    "too_many_problems": (
        "còn nhiều lỗi nữa, chỉ nêu {most} lỗi đầu",
        "there are more problems; only the first {most} are shown",
        "sửa các lỗi đã nêu rồi kiểm tra lại",
        "mend those shown, then check again",
    ),
    # the line of headings
    "unknown_kind": (
        "không nhận ra bảng này chứa gì",
        "it is not clear what the table holds",
        "đặt tên tệp hoặc trang tính bắt đầu bằng don-vi, nguoi, chuc-vu, ke-hoach hoặc viec, hoặc dùng biểu mẫu",
        "begin the name of the file or sheet with units, people, mandates, plans or acts, or use the templates",
    ),
    "missing_column": (
        "thiếu cột “{column}”",
        "the column “{column}” is missing",
        "thêm cột này, đúng tên như trong biểu mẫu",
        "add the column, named as in the template",
    ),
    "unknown_column": (
        "không có cột nào tên “{column}”",
        "there is no column of the name “{column}”",
        "bỏ cột này hoặc dùng một trong các tên: {known}",
        "remove the column or use one of the names: {known}",
    ),
    "duplicate_column": (
        "cột “{column}” xuất hiện hai lần",
        "the column “{column}” appears twice",
        "chỉ giữ một cột",
        "keep one of them",
    ),
    "no_heading": (
        "cột có dữ liệu nhưng không có tên",
        "the column has values but no heading",
        "đặt tên cột hoặc xóa dữ liệu của cột",
        "name the column or delete its values",
    ),
    # cells
    "missing_cell": ("ô để trống", "the cell is empty", "phải điền ô này", "the cell must be filled in"),
    "nfd": (
        "chữ có dấu viết bằng tổ hợp rời (Unicode dạng NFD)",
        "accented letters are written as combining marks (Unicode form NFD)",
        "dùng bộ gõ với bảng mã “Unicode dựng sẵn”, hoặc chuyển cả tệp sang dạng dựng sẵn (NFC)",
        "type with precomposed Unicode, or convert the whole file to form NFC",
    ),
    "control_character": (
        "có ký tự điều khiển {char}",
        "there is a control character {char}",
        "xóa ký tự đó rồi gõ lại ô này",
        "delete it and type the cell again",
    ),
    "hidden_character": (
        "có ký tự ẩn {char} làm chữ đọc khác với khi lưu",
        "there is a hidden character {char} that makes the text read differently from what is stored",
        "xóa hết nội dung ô rồi gõ lại",
        "clear the cell and type it again",
    ),
    "formula": (
        "ô chứa công thức hoặc giá trị lỗi",
        "the cell holds a formula or an error value",
        "sao chép ô rồi dán đặc biệt → giá trị (Paste Special → Values)",
        "copy the cell and use Paste Special → Values",
    ),
    "date_not_text": (
        "Excel đã tự đổi nội dung thành ngày {day}",
        "Excel has turned the text into the date {day}",
        "định dạng cột là “Text” rồi gõ lại",
        "format the column as “Text” and type it again",
    ),
    "bad_id": (
        "mã “{value}” không hợp lệ",
        "the id “{value}” is not valid",
        "mã gồm tối đa 64 chữ cái không dấu, chữ số, dấu chấm, gạch nối, gạch dưới; không dùng “system”",
        "an id has at most 64 unaccented letters, digits, dots, hyphens and underscores; “system” is taken",
    ),
    "bad_date": (
        "“{value}” không phải một ngày",
        "“{value}” is not a date",
        "viết ngày/tháng/năm, như 01/03/2018, hoặc năm-tháng-ngày, như 2018-03-01",
        "write day/month/year, like 01/03/2018, or year-month-day, like 2018-03-01",
    ),
    "no_such_day": (
        "không có ngày “{value}”",
        "there is no such day as “{value}”",
        "ngày viết trước tháng; kiểm tra số ngày của tháng đó",
        "the day comes before the month; check how many days the month has",
    ),
    "year_out_of_range": (
        "năm của “{value}” không hợp lý",
        "the year of “{value}” makes no sense",
        "viết đủ bốn chữ số của năm, từ 1900 đến 2199",
        "write all four digits of the year, from 1900 to 2199",
    ),
    "excel_serial": (
        "“{value}” là số thứ tự ngày của Excel, không phải ngày; số này ứng với ngày {day}",
        "“{value}” is Excel's serial number of a day, not a date; it stands for {day}",
        "định dạng cột là ngày (dd/mm/yyyy) rồi lưu lại, hoặc ghi {day}",
        "format the column as a date (dd/mm/yyyy) and save again, or write {day}",
    ),
    "bad_integer": (
        "“{value}” không phải số nguyên",
        "“{value}” is not a whole number",
        "chỉ ghi chữ số, không có dấu phân cách",
        "write digits only, without separators",
    ),
    "bad_scores": (
        "“{value}” không phải điểm của một tiêu chí, hoặc tiêu chí đã có điểm",
        "“{value}” gives no points for a criterion, or for one that has some",
        "viết “tiêu chí: điểm; tiêu chí: điểm”; có: {known}",
        "write “criterion: points; criterion: points”; there are: {known}",
    ),
    "bad_boolean": (
        "“{value}” không phải có hoặc không",
        "“{value}” is neither yes nor no",
        "ghi “có” hoặc “không”",
        "write “có” (yes) or “không” (no)",
    ),
    "bad_choice": (
        "không có lựa chọn “{value}”",
        "“{value}” is not one of the choices",
        "chọn một trong: {known}",
        "choose one of: {known}",
    ),
    "bad_vote": (
        "không đọc được biểu quyết “{value}”",
        "the vote “{value}” cannot be read",
        "viết như “9 thành viên, 8 có mặt, 7 tán thành”",
        "write it like “9 members, 8 present, 7 agreed”",
    ),
    "bad_document": (
        "không đọc được văn bản “{value}”",
        "the document “{value}” cannot be read",
        "viết số-ký hiệu, ngày, người ký (nếu có), như “12-QĐ/QU, 01/03/2018, Nguyễn Văn A”",
        "write number-symbol, date, signer (if any), like “12-QĐ/QU, 01/03/2018, Nguyễn Văn A”",
    ),
    "evidence_missing": (
        "không có tệp minh chứng “{value}”",
        "there is no evidence file “{value}”",
        "ghi đường dẫn tính từ thư mục của bảng, hoặc mã băm SHA-256 kèm nơi lưu",
        "give a path from the folder of the table, or the SHA-256 digest and where the file is kept",
    ),
    # rows together
    "duplicate_row": (
        "trùng mã với dòng {line} của {file}",
        "the same id as line {line} of {file}",
        "mỗi mã chỉ ghi một dòng; bỏ bớt một dòng hoặc sửa mã",
        "one row an id: remove one of the two or correct the id",
    ),
    "duplicate_act": (
        "cùng việc với dòng {line} của {file}",
        "the same act as line {line} of {file}",
        "bỏ bớt một dòng; nếu là hai việc khác nhau trong một ngày thì điền “Mã việc” khác nhau",
        "remove one of the two; where they are two acts of one day, give them different “Act id”s",
    ),
    "unknown_unit": (
        "không có đơn vị “{value}”",
        "there is no unit “{value}”",
        "thêm đơn vị này vào bảng đơn vị",
        "add it to the table of units",
    ),
    "unknown_person": (
        "không có người “{value}”",
        "there is no person “{value}”",
        "thêm người này vào bảng người",
        "add the person to the table of people",
    ),
    "unknown_role": (
        "không có vai trò “{value}”",
        "there is no role “{value}”",
        "dùng một vai trò trong danh mục vai trò",
        "use a role of the catalogue of roles",
    ),
    "ends_before_start": (
        "ngày kết thúc {until} trước ngày bắt đầu {start}",
        "the last day {until} is before the first day {start}",
        "sửa một trong hai ngày",
        "correct one of the two days",
    ),
    "outside_unit_life": (
        "thời gian giữ vai trò nằm ngoài thời gian tồn tại của đơn vị “{unit}” ({life})",
        "the role is held outside the life of the unit “{unit}” ({life})",
        "sửa ngày, hoặc ghi đơn vị kế thừa",
        "correct the days, or name the successor unit",
    ),
    "parent_cycle": (
        "đơn vị “{value}” lại thuộc chính đơn vị này",
        "the unit “{value}” is itself below this unit",
        "sửa cột “Đơn vị cấp trên”",
        "correct the column “Parent unit”",
    ),
    "bad_successor": (
        "đơn vị kế thừa “{value}” không hoạt động vào ngày ngay sau khi đơn vị này kết thúc, hoặc đơn vị chưa kết thúc",
        "the successor “{value}” does not exist on the day after this unit ends, or the unit has no end",
        "ghi ngày cuối của đơn vị này và ngày đầu của đơn vị kế thừa cho khớp",
        "make the last day of this unit and the first day of the successor agree",
    ),
    "organisation_refused": (
        "dữ liệu tổ chức không nhất quán với sổ: {value}",
        "the organisation data contradict the ledger: {value}",
        "kiểm tra thời gian của đơn vị và các vai trò đã có trong sổ",
        "check the life of the unit against the roles already in the ledger",
    ),
    # acts
    "unknown_workflow": (
        "không có quy trình “{value}”",
        "there is no workflow “{value}”",
        "dùng một trong: {known}",
        "use one of: {known}",
    ),
    "unknown_step": (
        "quy trình “{workflow}” không có bước “{value}”",
        "the workflow “{workflow}” has no step “{value}”",
        "dùng một trong: {known}",
        "use one of: {known}",
    ),
    "not_in_workflow": (
        "quy trình “{workflow}” không có thông tin này",
        "the workflow “{workflow}” knows no such input",
        "để trống ô này ở dòng này",
        "leave the cell empty in this row",
    ),
    "unknown_link": (
        "quy trình “{workflow}” không có quan hệ “{value}”",
        "the workflow “{workflow}” has no relation “{value}”",
        "dùng một trong: {known}",
        "use one of: {known}",
    ),
    "link_not_opening": (
        "chỉ bước mở hồ sơ mới được ghi liên kết",
        "only a step that opens a case may name a linked case",
        "để trống ô này ở dòng này",
        "leave the cell empty in this row",
    ),
    "unknown_case": (
        "chưa có hồ sơ “{value}” vào lúc này",
        "there is no case “{value}” at that point",
        "kiểm tra số hồ sơ, và ngày của dòng mở hồ sơ đó",
        "check the reference, and the date of the row that opens the case",
    ),
    "row_changed": (
        "việc này đã được nhập trước đây với nội dung khác; sổ ghi không sửa được",
        "this act was imported before with other contents; the record cannot be edited",
        "giữ nguyên dòng như lần nhập trước, hoặc ghi việc điều chỉnh thành một dòng mới với “Mã việc” khác",
        "keep the row as it was, or enter the correction as a new row with another “Act id”",
    ),
}
