"""The worker's jobs on many machines: tasks of procrastinate, on the PostgreSQL database the ledger is in.

```python
from supervision.distributed import Crew, Ledger, install

install(url)                                       # once: procrastinate's tables, and what asks for jobs
Crew([Ledger(url, Engine.open(url))]).run()        # on every machine; or `supervision worker --distributed`
```

A job is asked for in the transaction that makes it necessary, one for each ledger and kind of work, never one for each
case.  What a job does is what `supervision.worker.Worker` does, so that it takes effect once however often it runs.

Where things live:

* `_crew` - `Crew` and `Ledger`: a process that works and begins anew when a server stops
* `_tasks` - `tasks`: the jobs themselves, for an application of procrastinate's that a host has already
* `_queue` - `install`, and what is asked of the database; `wake.sql` - what asks for jobs, in the database itself
* `_errors` - `QueueError`
"""

from ._crew import Crew, Ledger
from ._errors import QueueError
from ._queue import install, install_through, require_postgres, require_through
from ._tasks import NAMESPACE, tasks

__all__ = [
    "NAMESPACE",
    "Crew",
    "Ledger",
    "QueueError",
    "install",
    "install_through",
    "require_postgres",
    "require_through",
    "tasks",
]
