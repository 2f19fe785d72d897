"""The Django app: a ledger in one of Django's databases, on Django's own connections and in its transactions.

Put ``"supervision.django"`` into ``INSTALLED_APPS``, say what `Settings` asks in ``SUPERVISION = {…}``, run
``manage.py migrate``; `desk` and `engine` do the rest.  Django 5.2 on SQLite or PostgreSQL (psycopg 3).

Where things live:

* `_desk` - `desk` and `engine`; `_store` - the store on Django's connections; `_settings` - ``SUPERVISION``
* `_readonly`, `_errors` - models that refuse to write
* `_distributed` - the worker's jobs in procrastinate's own Django application, where a project has it
* `apps`, `models`, `admin`, `migrations`, `management` - where Django looks for them; `_tables`, `_labels` - what
  tables and columns are called; `_checks` - what ``manage.py check`` says
"""

from ._desk import desk, engine
from ._errors import ReadOnlyError
from ._settings import Settings
from ._store import DjangoStore

__all__ = ["DjangoStore", "ReadOnlyError", "Settings", "desk", "engine"]
