"""``manage.py supervision seal|verify|doctor``: what the command line does with a ledger, on the project's own."""

from __future__ import annotations

from argparse import ArgumentParser

from django.core import checks
from django.core.management.base import BaseCommand, CommandError
from django.db import connections

from supervision.django import Settings, engine
from supervision.django._checks import NOT_MIGRATED


class Command(BaseCommand):
    """One command with three verbs."""

    help = "seal: đánh số sự kiện; verify: kiểm tra sổ; doctor: kiểm tra cài đặt · number events; verify; check"
    requires_system_checks = ()

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Take the verb."""
        parser.add_argument("verb", choices=("seal", "verify", "doctor"))

    def handle(self, *_: object, verb: str, **__: object) -> None:
        """Do it; whatever is wrong ends with status 1."""
        {"seal": self._seal, "verify": self._verify, "doctor": self._doctor}[verb]()

    def _seal(self) -> None:
        self.stdout.write(f"{engine().seal()} sự kiện đã vào sổ · events sealed")

    def _verify(self) -> None:
        faults = engine().verify()
        for fault in faults:
            self.stderr.write(str(fault))
        if faults:
            raise CommandError(f"{len(faults)} lỗi trong sổ · faults in the record")
        self.stdout.write("sổ nguyên vẹn · the record is whole")

    def _doctor(self) -> None:
        settings = Settings.read()
        connection = connections[settings.database]
        found = checks.run_checks(tags=["supervision"], databases=[settings.database])
        for message in found:
            self.stderr.write(str(message))
        if any(message.is_serious() or message.id == NOT_MIGRATED for message in found):
            raise CommandError("sổ chưa dùng được · the ledger cannot be used as it is")
        opened = engine()
        lines = {
            "cơ sở dữ liệu · database": f"{settings.database} ({connection.vendor})",
            "quy trình · workflows": ", ".join(
                f"{known.name}@{known.version}" for known in opened.programs.workflows()
            ),
            "bản đã lưu khác bản trong thư mục · kept otherwise than in the folder": ", ".join(opened.shadowed) or "–",
        }
        for name, value in lines.items():
            self.stdout.write(f"{name}: {value}")
