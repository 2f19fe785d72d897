"""The register in the admin."""

from django.contrib import admin

from .models import IncomingDocument


@admin.register(IncomingDocument)
class IncomingDocumentAdmin(admin.ModelAdmin):
    """Looked at here, entered in the register: only there a case is opened with it."""

    list_display = ("number", "received_on", "sender", "symbol", "case")
    list_select_related = ("case",)

    def has_add_permission(self, request: object) -> bool:
        """Return False: see the class."""
        del request
        return False
