"""Tables from outside: CSV and XLSX of units, people, mandates, plans and dated acts, taken over whole or not at all.

```python
sheets = read(engine, ["don-vi.csv", "nguoi.csv", "chuc-vu.csv", "ke-hoach.csv", "viec.xlsx"])
if isinstance(sheets, Sheets):
    imported = load(engine, sheets)  # Imported, or the problem of every refused row
```

Where things live:

* `_csv`, `_xlsx` - files to `_table.Table`; `_kinds`, `_header` - which table it is, where each column stands
* `_cells`, `_values` - one cell as a date, an id, a workflow's input; `_rows` - a row, every mistake kept
* `_organisation`, `_acts` - rows to records and commands; `_sheets`, `_load` - `read` and `load`
* `_wishes` - tables for a proposal of assignments
* `_address` - how people name a case; `_templates`, `_export` - tables for people to fill in, or to read
* `_problems`, `_words` - what is wrong, where, and how to mend it, Vietnamese and English
"""

from ._acts import step_of, workflow_of
from ._address import Address, address_of, find_case
from ._cells import parse_day
from ._export import csv_text, safe_cell
from ._kinds import named
from ._load import Imported, load
from ._problems import Bad, worded
from ._sheets import Sheets, read
from ._templates import write_templates
from ._values import Names, input_labels, input_name, role_of, value_of, vote_of
from ._wishes import Wish, Wishes, read_wishes
from ._words import WORDS

__all__ = [
    "WORDS",
    "Address",
    "Bad",
    "Imported",
    "Names",
    "Sheets",
    "Wish",
    "Wishes",
    "address_of",
    "csv_text",
    "find_case",
    "input_labels",
    "input_name",
    "load",
    "named",
    "parse_day",
    "read",
    "read_wishes",
    "role_of",
    "safe_cell",
    "step_of",
    "value_of",
    "vote_of",
    "worded",
    "workflow_of",
    "write_templates",
]
