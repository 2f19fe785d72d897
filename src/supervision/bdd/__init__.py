"""Gherkin in Vietnamese or English on any specification: ready step phrases, and guards against silent passes.

A host writes one line in its root ``conftest.py``, and its features may use every phrase of the step library:

```python
pytest_plugins = ["supervision.bdd"]
```

Where things live:

* `plugin` - what pytest loads everywhere, opted in or not: `_run_options`, and nothing dear; `_wanted` - which feature
  files run by themselves, `_collect` - how
* `_phrases` - one step, said in both languages; `_names`, `_called` - labels looked up; `_cells` - cells read by type
* `_world` - a scenario's world; `_history` - what has happened in it; `_settings` - what the run was told
* `_fixtures` - what a host may override: `supervision_library`, `supervision_store`, `world`
* `_steps_given`, `_steps_when` - what is so, what is done; `_steps_then`, `_steps_dates`, `_steps_people`,
  `_steps_record` - what must be so afterwards
* `_guards`, `_features`, `_functions` - what must not pass silently: in a run, in a file, in the function of a step
* `_scripts` - scenarios run outside pytest; `_coverage_options`, `_coverage` - what scenarios walk, where it is asked
* `_book_options` - the book of a run: `_recorder`, `_account` where scenarios run, `_librarian` where the run is led

PYTEST_DONT_REWRITE: the package is imported with the plugin, before pytest could rewrite it, and holds no assertion.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ._phrases import Phrase
    from ._scripts import Rehearsal, Script, UnreadableFeatureError, scripts
    from ._world import Order, World

pytest_plugins = [
    "supervision.bdd._guards",
    "supervision.bdd._fixtures",
    "supervision.bdd._steps_given",
    "supervision.bdd._steps_when",
    "supervision.bdd._steps_then",
    "supervision.bdd._steps_dates",
    "supervision.bdd._steps_people",
    "supervision.bdd._steps_record",
]

__all__ = ["Order", "Phrase", "Rehearsal", "Script", "UnreadableFeatureError", "World", "pytest_plugins", "scripts"]

_HOMES = {
    "Order": "_world",
    "Phrase": "_phrases",
    "Rehearsal": "_scripts",
    "Script": "_scripts",
    "UnreadableFeatureError": "_scripts",
    "World": "_world",
    "scripts": "_scripts",
}


def __getattr__(name: str) -> object:
    """Load a public name when it is first asked for: the package itself is imported in every run of every host."""
    if name not in _HOMES:
        msg = f"module 'supervision.bdd' has no attribute {name!r}"
        raise AttributeError(msg)
    found: object = getattr(import_module(f"supervision.bdd.{_HOMES[name]}"), name)
    return found
