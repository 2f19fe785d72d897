"""What the register promises; ``manage.py test`` runs it on whichever database the settings name."""

from contextlib import suppress
from datetime import UTC, date, datetime
from unittest import mock

from django.apps import apps
from django.contrib.auth import get_user_model
from django.core import mail
from django.core.management import call_command
from django.db import IntegrityError, connection, transaction
from django.test import TestCase, TransactionTestCase, override_settings

from register import supervised
from register.models import IncomingDocument
from supervision.django import desk, engine
from supervision.django.models import Case, Denial
from supervision.testing import FixedClock

SUPERVISION = {"LANG": "vi", "CLOCK": FixedClock(datetime(2026, 3, 2, 2, tzinfo=UTC))}
TYPED = {
    "received_on": "2026-03-02",
    "sender": "Ủy ban Mặt trận Tổ quốc phường Hoa Sữa",
    "symbol": "15/MTTQ",
    "subject": "Cần tiếp dân đúng lịch",
    "about": "an",
}


class Office:
    """The invented office and its users, in whatever test case."""

    def setUp(self) -> None:
        supervised.organise()
        self.cases, self.denials = Case.objects.count(), Denial.objects.count()
        for name in ("lan", "quy", "an"):
            get_user_model().objects.get_or_create(username=name, defaults={"is_staff": True, "is_superuser": True})

    def as_(self, name: str) -> None:
        self.client.force_login(get_user_model().objects.get(username=name))

    def register(self, number: int, **typed: str) -> object:
        return self.client.post("/vao-so/", {**TYPED, "number": str(number), **typed})

    def new_cases(self) -> int:
        return Case.objects.count() - self.cases


@override_settings(SUPERVISION=SUPERVISION)
class WhatIsCommitted(Office, TransactionTestCase):
    """Each test commits; the rows of the ledger stay, so each counts what is new."""

    def test_a_document_and_its_case_are_kept_together_and_told_once(self) -> None:
        self.as_("lan")
        answer = self.register(1)
        document = IncomingDocument.objects.select_related("case").get(number=1)
        assert answer.headers["Location"] == f"/{document.pk}/"
        assert (document.case.state, document.registered_by.username) == ("recorded", "lan")
        assert [sent.subject for sent in mail.outbox] == ["Văn bản đến số 1"]
        assert engine().seal() > 0
        assert engine().verify() == ()

    def test_what_is_refused_leaves_no_document_but_a_note_of_the_attempt(self) -> None:
        self.as_("an")
        page = self.register(2).content.decode()
        assert "Trần Văn An không có thẩm quyền thực hiện bước này; người có thẩm quyền" in page
        assert not IncomingDocument.objects.filter(number=2).exists()
        assert (self.new_cases(), Denial.objects.count() - self.denials, mail.outbox) == (0, 1, [])

    def test_a_document_that_cannot_be_saved_takes_the_case_with_it(self) -> None:
        self.as_("lan")
        with mock.patch.object(IncomingDocument, "save", side_effect=IntegrityError), suppress(IntegrityError):
            self.register(3)
        assert (self.new_cases(), mail.outbox) == (0, [])

    def test_a_block_that_is_rolled_back_takes_both(self) -> None:
        with suppress(ZeroDivisionError), transaction.atomic():
            receipt = desk("lan").open("feedback", _inputs(), occurred_on=date(2026, 3, 2))
            assert receipt.is_pending
            assert Case.objects.filter(pk=receipt.case_id).exists()
            raise ZeroDivisionError
        assert self.new_cases() == 0

    def test_a_desk_outside_a_block_commits_at_once(self) -> None:
        receipt = desk("lan").open("feedback", _inputs(), occurred_on=date(2026, 3, 2))
        assert not receipt.is_pending
        connection.close()
        assert Case.objects.get(pk=receipt.case_id).state == "recorded"


@override_settings(SUPERVISION=SUPERVISION)
class WhatIsShown(Office, TestCase):
    """Each test is rolled back, the ledger's rows with it."""

    def setUp(self) -> None:
        super().setUp()
        self.as_("lan")
        with self.captureOnCommitCallbacks(execute=True):
            self.register(7)
        self.document = IncomingDocument.objects.get(number=7)
        self.url = f"/{self.document.pk}/"

    def test_the_list_and_the_page_speak_vietnamese(self) -> None:
        assert "đang giải quyết" in self.client.get("/").content.decode()
        page = self.client.get(self.url).content.decode()
        for text in ("Phản ánh, kiến nghị, góp ý: Đã ghi sổ, tiếp nhận", "Lê Thị Lan", "30/03/2026", "Phân loại"):
            assert text in page, text
        assert [sent.subject for sent in mail.outbox] == ["Văn bản đến số 7"]

    def test_officers_take_the_next_steps_each_his_own(self) -> None:
        self.client.post(f"{self.url}classify/", {"kind": "recommendation"})
        assert "Nhận giải quyết" not in self.client.get(self.url).content.decode()
        self.as_("quy")
        assert "Nhận giải quyết" in self.client.get(self.url).content.decode()
        self.client.post(f"{self.url}accept/")
        self.document.refresh_from_db()
        assert self.document.case.state == "accepted"

    def test_a_step_that_is_refused_says_why(self) -> None:
        page = self.client.post(f"{self.url}accept/", follow=True).content.decode()
        assert 'role="alert"' in page
        assert self.document.case.state == "recorded"

    def test_the_invented_people_can_log_in(self) -> None:
        call_command("invent", password="try-it-out", verbosity=0)
        call_command("invent", password="another", verbosity=0)
        assert self.client.login(username="hue", password="try-it-out")

    def test_whoever_is_not_logged_in_sees_nothing(self) -> None:
        self.client.logout()
        assert self.client.get(self.url).status_code == 302

    def test_the_admin_shows_the_timeline_and_no_content(self) -> None:
        page = self.client.get(f"/admin/supervision/case/{self.document.case_id}/change/").content.decode()
        assert "<td>Opened</td><td>record</td><td>recorded</td><td>2026-03-02</td>" in page
        assert "tiếp dân" not in page
        assert "Trần Văn An" not in page
        assert self.client.get("/admin/supervision/case/add/").status_code == 403
        assert self.client.get("/admin/register/incomingdocument/").status_code == 200
        assert self.client.get("/admin/supervision/denial/").status_code == 200

    def test_nothing_is_missing_in_the_migrations(self) -> None:
        call_command("makemigrations", check=True, dry_run=True, verbosity=0)

    def test_every_column_of_the_models_is_there(self) -> None:
        for model in apps.get_app_config("supervision").get_models():
            assert isinstance(list(model.objects.all()[:2]), list)


def _inputs() -> dict[str, str]:
    return {"channel": "front_comment", "about": "an", "owner_unit": "dang_uy", "front": "mttq", "content": "Ý kiến"}
