"""The specification language: files that officers can read, checked whole, compiled to plain values.

Where things live:

* `_yaml` - text with positions; `_document`, `_law_document` - the files as written; `_ways` - the phrases in them
* `_check`, `_graph`, `_guards`, `_across`, `_nobody` - every problem at once; `_packs` - dated law, words, calendar
* `_programmes` - what is opened again and again
* `_compile` - to `supervision.model.Workflow`; `_normal` - to JSON bytes and back, without YAML or pydantic
* `_gather` - all files of a folder together; `_library` - what callers use
* `_problems`, `_words`, `_sarif` - how problems read
* `_strict` - other files in the same strict YAML; `_places` - where a part of a workflow is written

Importing this package imports neither YAML nor pydantic; reading a file that is not kept in normal form does.
"""

from ._bundled import bundled
from ._library import (
    Examination,
    Library,
    check,
    examine,
    library_from_bytes,
    library_to_bytes,
    load,
    load_file,
    places,
    schemas,
)
from ._normal import NormalFormError, Programme, workflow_from_bytes, workflow_to_bytes
from ._places import Places, place_of
from ._problems import Problem, SpecError
from ._sarif import sarif
from ._strict import StrictFile, read_strict
from ._types import typed_module
from ._words import CODES

__all__ = [
    "CODES",
    "Examination",
    "Library",
    "NormalFormError",
    "Places",
    "Problem",
    "Programme",
    "SpecError",
    "StrictFile",
    "bundled",
    "check",
    "examine",
    "library_from_bytes",
    "library_to_bytes",
    "load",
    "load_file",
    "place_of",
    "places",
    "read_strict",
    "sarif",
    "schemas",
    "typed_module",
    "workflow_from_bytes",
    "workflow_to_bytes",
]
