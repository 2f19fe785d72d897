"""The wording of what is wrong with a file before it is known what it says; the form is that of `_words`."""

from __future__ import annotations

YAML_LINES = """
# YAML
file_unreadable
    không đọc được tệp | kiểm tra đường dẫn và quyền đọc
    the file cannot be read | check the path and the right to read it
yaml_too_large
    tệp lớn hơn 1 MiB | tách thành nhiều tệp
    the file is larger than 1 MiB | split it into several files
yaml_too_deep
    lồng nhau quá {most} cấp | giảm số cấp lồng nhau
    nested more than {most} levels deep | nest less
yaml_too_many_nodes
    tệp có hơn {most} giá trị | tách thành nhiều tệp
    the file holds more than {most} values | split it into several files
yaml_not_utf8
    tệp không theo bảng mã UTF-8 | lưu lại tệp theo UTF-8, không có BOM
    the file is not UTF-8 | save it as UTF-8 without a byte order mark
yaml_not_nfc
    chữ có dấu viết dạng tổ hợp, không phải dựng sẵn (NFC) | lưu lại tệp ở dạng Unicode dựng sẵn
    accents are not in composed form (NFC) | save the file in Unicode normal form C
yaml_forbidden_character
    có ký tự không nhìn thấy hoặc đổi chiều chữ ({code}) | xóa ký tự đó; thụt đầu dòng bằng dấu cách
    a character nobody sees, or that turns text ({code}) | delete it; indent with spaces
yaml_lookalike_letter
    chữ “{wrong}” chỉ trông giống chữ “{right}” | gõ lại chữ “{right}” tiếng Việt
    the letter “{wrong}” only looks like “{right}” | type the Vietnamese letter “{right}”
yaml_syntax
    không đúng cú pháp YAML ({detail}) | kiểm tra thụt dòng, ngoặc, dấu nháy; để trong nháy chữ nào có “: ”
    no valid YAML ({detail}) | check indents, brackets and quotes; quote text that holds “: ”
yaml_directive
    không dùng chỉ thị YAML (%) | xóa dòng đó
    YAML directives (%) are not used | delete the line
yaml_second_document
    mỗi tệp chỉ có một tài liệu | chuyển phần sau dấu --- sang tệp khác
    a file holds one document only | move what follows --- to a file of its own
yaml_anchor
    không dùng neo (&{name}) | xóa neo, viết đầy đủ
    anchors (&{name}) are not used | delete it and write the value out
yaml_alias
    không dùng bí danh (*{name}) | viết đầy đủ giá trị
    aliases (*{name}) are not used | write the value out
yaml_tag
    không dùng thẻ kiểu ({tag}) | xóa thẻ; chữ có dấu ! thì để trong nháy
    tags ({tag}) are not used | delete it; quote text that begins with !
yaml_merge_key
    không dùng khóa gộp (<<) | viết đầy đủ các khóa
    merge keys (<<) are not used | write the keys out
yaml_bad_key
    khóa phải là một chữ | viết dạng “khóa: giá trị”
    a key must be a plain word | write “key: value”
yaml_duplicate_key
    khóa “{key}” đã có ở dòng {line} | giữ một trong hai
    the key “{key}” stands on line {line} already | keep one of the two
yaml_ambiguous_word
    “{word}” có nơi đọc là chữ, có nơi đọc là đúng/sai | viết '{word}' trong nháy nếu là chữ, hoặc true, false, null
    “{word}” is text to some readers, true or false to others | quote it as '{word}', or write true, false or null
yaml_ambiguous_number
    “{word}” có thể bị đọc là số, ngày hoặc giờ khác nhau | viết '{word}' trong nháy; số nguyên không quá 18 chữ số
    readers disagree on the number, date or time “{word}” | quote it as '{word}'; whole numbers have at most 18 digits
"""
