"""Schema 1: the tables of the store, by its own SQL; the models only read them."""

from __future__ import annotations

from typing import Any

from django.db import migrations, models

from supervision.django._settings import database
from supervision.django._store import DjangoStore
from supervision.django._tables import table


def make(_apps: object, schema_editor: Any) -> None:  # noqa: ANN401 - Django ships no types
    """Make the tables, where this is the ledger's database and they are not there yet."""
    if schema_editor.connection.alias == database():
        DjangoStore(database()).bring_schema()


def drop(_apps: object, schema_editor: Any) -> None:  # noqa: ANN401 - as above
    """Drop the tables; StoreError where they hold a record, which no migration deletes."""
    if schema_editor.connection.alias == database():
        DjangoStore(database()).drop_schema()


def _reading(name: str, of: str, called: tuple[str, str], *keys: str) -> migrations.CreateModel:
    """Tell the state of migrations of a model that reads a table; columns are not Django's to compare."""
    if keys:
        fields = [
            ("pk", models.CompositePrimaryKey(*keys, blank=True, editable=False, primary_key=True, serialize=False))
        ]
        fields += [(key, models.TextField()) for key in keys]
    else:
        fields = [("id", models.TextField(primary_key=True, serialize=False))]
    options = {"managed": False, "default_permissions": ("view",), "db_table": table(of)}
    return migrations.CreateModel(
        name, fields, {**options, "verbose_name": called[0], "verbose_name_plural": called[1]}
    )


class Migration(migrations.Migration):
    """Made at once, and undone only while nothing was ever done or entered."""

    initial = True
    dependencies = ()
    operations = (
        migrations.RunPython(make, drop),
        _reading("Case", "cases", ("case", "cases")),
        _reading("Event", "events", ("event", "events"), "case_id", "seq"),
        _reading("SealedEvent", "log", ("sealed event", "sealed events")),
        _reading("Task", "tasks", ("task", "tasks"), "role", "holder", "place", "case_id"),
        _reading("Deadline", "deadlines", ("deadline", "deadlines"), "due_on", "case_id", "name"),
        _reading("Denial", "denials", ("refused attempt", "refused attempts")),
        _reading("Spec", "specs", ("kept workflow", "kept workflows"), "name", "version", "digest"),
    )
