"""The one form."""

from django import forms

from . import supervised
from .models import IncomingDocument


class IncomingForm(forms.ModelForm):
    """A document, and whom it is about."""

    about = forms.ChoiceField(label="Người được góp ý", choices=supervised.people)

    class Meta:
        """What the clerk types in."""

        model = IncomingDocument
        fields = ("number", "received_on", "sender", "symbol", "subject")
        widgets = {"received_on": forms.DateInput(attrs={"type": "date"})}  # noqa: RUF012 - Django's way
