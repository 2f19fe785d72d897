"""What happens by itself: steps whose day has come, sealing, delivery to subscribers, cycles that open every year.

```python
from supervision.worker import Worker

worker = Worker(engine, {"statistics": count_them})
worker.start()      # a thread; or `supervision worker` as a process, or `supervision worker --once` as a line of cron
worker.stop()
```

All of it is done by ordinary commands that any number of workers may send: each takes effect once.  Who does which job
is agreed through leases in the store; whoever comes takes over what a dead worker has left.

No job keeps projections: lists are written in the transaction of the command that changes them, and figures are folded
from the log when they are asked for.  A view that a host keeps of its own is a subscriber.

Where things live:

* `_worker` - `Worker`: the jobs, one by one or in a thread; `_posts` - the leases of one worker
* `_due` - steps whose day has come; `_programmes` - cycles that open by the calendar, and what was promised of them
* `_proposals` - duties that are not done, proposed to subscribers of their own
* `_delivery` - the log handed to subscribers, `_way` - how far each has got; `_inbox` - done once, on the other side
* `_report` - what is held, what lags, what is stuck
"""

from ._delivery import Handler
from ._inbox import Inbox
from ._programmes import Promised, promised
from ._proposals import Proposal, Proposed
from ._report import JobReport, Report, deliveries
from ._way import Parked
from ._worker import Done, Worker

__all__ = [
    "Done",
    "Handler",
    "Inbox",
    "JobReport",
    "Parked",
    "Promised",
    "Proposal",
    "Proposed",
    "Report",
    "Worker",
    "deliveries",
    "promised",
]
