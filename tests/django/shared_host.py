"""A project with procrastinate's application in the database DATABASE_URL, from its migrations to its worker.

``shared_host.py`` migrates, opens one case in a block that is rolled back and one in a block that is kept, prints the
jobs that are asked for then, and runs procrastinate's own command until nothing is left.
"""

from __future__ import annotations

import os

import django
from django.conf import settings
from django.core.management import call_command
from django.db import connection, transaction

from tests.engine.hosts import django_settings
from tests.engine.office import DATA, FEEDBACK


def main() -> None:
    """Do all of it."""
    settings.configure(
        # In this order ours is ready first.
        INSTALLED_APPS=["supervision.django", "procrastinate.contrib.django"],
        DATABASES={"default": django_settings(os.environ["DATABASE_URL"])},
        USE_TZ=True,
        DEFAULT_AUTO_FIELD="django.db.models.BigAutoField",
    )
    django.setup()
    from supervision.django import desk, engine

    call_command("migrate", verbosity=0)
    engine().organise(DATA)
    for is_kept in (False, True):
        with transaction.atomic():
            desk("hue").open("feedback", FEEDBACK)
            transaction.set_rollback(not is_kept)
        with connection.cursor() as cursor:
            cursor.execute("SELECT task_name FROM procrastinate_jobs")
            print([name for (name,) in cursor.fetchall()])  # noqa: T201 - told to the test
    call_command("procrastinate", "worker", "--one-shot")


if __name__ == "__main__":
    main()
