"""Make the invented office: its units, people and users, to try the example out."""

from django.contrib.auth import get_user_model
from django.core.management.base import BaseCommand

from register import supervised
from register.office import PEOPLE


class Command(BaseCommand):
    """Repeatable: what is there already stays as it is."""

    help = "Tạo cơ quan, người và tài khoản hư cấu để chạy thử"

    def add_arguments(self, parser: object) -> None:
        """Take the password that all of them log in with."""
        parser.add_argument("--password", required=True)

    def handle(self, *, password: str, **_: object) -> None:
        """Make them."""
        supervised.organise()
        for name in PEOPLE:
            user, is_new = get_user_model().objects.get_or_create(username=name, defaults={"is_staff": True})
            if is_new:
                user.set_password(password)
                user.save()
        self.stdout.write(f"Đã tạo {len(PEOPLE)} người: {', '.join(PEOPLE)}")
