"""Lets the features of this folder drive the register: its own pages act, the ledger's steps look.

From the folder above: python3 -m pytest features
"""

import os
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from pytest_bdd import given, then, when

from supervision.bdd import Phrase, World
from supervision.clock import VirtualClock

sys.path.insert(0, str(Path(__file__).parents[1]))
os.environ["DJANGO_SETTINGS_MODULE"] = "site_settings"
import django

django.setup()
from django.contrib.auth import get_user_model  # noqa: E402 - as above
from django.test import Client, override_settings  # noqa: E402 - as above
from django.test.runner import DiscoverRunner  # noqa: E402 - as above
from register import supervised  # noqa: E402 - as above
from register.models import IncomingDocument  # noqa: E402 - as above
from register.office import PEOPLE  # noqa: E402 - as above

from supervision.django import engine  # noqa: E402 - as above

TYPED = {"sender": "Ủy ban Mặt trận Tổ quốc phường Hoa Sữa", "symbol": "15/MTTQ", "subject": "Ý kiến góp ý"}


class Register(World):
    """A scenario's world on the site's own ledger.

    Attributes:
        page: The page that the site has shown last.
    """

    def __init__(self, clock: VirtualClock) -> None:
        """Look at the ledger as it is: its rows stay, so every scenario enters a document of its own."""
        super().__init__(engine(), clock)
        self.persons |= {name: who for who, name in PEOPLE.items()}
        self.page = ""

    def post(self, who: str, path: str, typed: dict[str, str]) -> None:
        """Send a form as somebody, and follow where the site leads."""
        client = Client()
        user, _ = get_user_model().objects.get_or_create(username=self.person(who))
        client.force_login(user)
        self.page = client.post(path, typed, follow=True).content.decode()


@pytest.fixture(scope="session")
def database() -> Iterator[None]:
    """Make the test database of the site, and drop it at the end."""
    runner = DiscoverRunner(verbosity=0, interactive=False)
    kept = runner.setup_databases()
    yield
    runner.teardown_databases(kept)


@pytest.fixture
def world(database: None) -> Iterator[Register]:
    """Take the place of the world that comes with the steps."""
    clock = VirtualClock(datetime(2026, 1, 1, tzinfo=UTC))
    mails = "django.core.mail.backends.dummy.EmailBackend"
    with override_settings(SUPERVISION={"LANG": "vi", "CLOCK": clock}, EMAIL_BACKEND=mails):
        supervised.organise()
        yield Register(clock)


REGISTERED = '"{who}"%s vào sổ văn bản số {number:count} về "{about}"'


@given(Phrase(REGISTERED % " đã"))
@when(Phrase(REGISTERED % ""))
def _(world: Register, who: str, number: int, about: str) -> None:
    typed = {**TYPED, "number": str(number), "received_on": str(world.today), "about": world.person(about)}
    world.post(who, "/vao-so/", typed)
    for document in IncomingDocument.objects.filter(number=number):
        world.cases[f"văn bản số {number}"] = document.case_id


# These take the place of ours: the step is taken on the pages of the site, not by the ledger.
@given(Phrase('"{who}" đã thực hiện "{action}" trên "{case}"[ với:]'))
@when(Phrase('"{who}" thực hiện "{action}" trên "{case}"[ với:]'))
def _(world: Register, who: str, action: str, case: str, datatable: list[list[str]] | None = None) -> None:
    document = IncomingDocument.objects.get(case_id=world.cases[case])
    step = world.step(world.workflow_of(case), action)
    typed = {world.field(case, row[0]): row[1] for row in datatable or ()}
    world.post(who, f"/{document.pk}/{step}/", typed)


@then(Phrase('trang có "{words}"'))
def _(world: Register, words: str) -> None:
    assert words in world.page


@then(Phrase("sổ không có văn bản số {number:count}"))
def _(world: Register, number: int) -> None:
    assert not IncomingDocument.objects.filter(number=number).exists()
