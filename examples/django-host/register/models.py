"""The register's own rows."""

from django.conf import settings
from django.db import models


class IncomingDocument(models.Model):
    """A document that came in, and the case it opened."""

    number = models.PositiveIntegerField("số đến", unique=True)
    received_on = models.DateField("ngày đến")
    sender = models.CharField("nơi gửi", max_length=200)
    symbol = models.CharField("số, ký hiệu", max_length=50)
    subject = models.TextField("nội dung ý kiến")
    registered_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, verbose_name="người vào sổ")
    # The case's row is the ledger's: it is never deleted, so nothing is to be done where it would be.
    case = models.ForeignKey("supervision.Case", models.DO_NOTHING, db_constraint=False, verbose_name="hồ sơ")

    class Meta:
        """As the register is kept on paper."""

        verbose_name = "văn bản đến"
        verbose_name_plural = "sổ văn bản đến"
        ordering = ("-number",)

    def __str__(self) -> str:
        return f"{self.number}: {self.symbol}"
