"""List, form and page of the register."""

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.core.mail import send_mail
from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_POST

from . import supervised
from .forms import IncomingForm
from .models import IncomingDocument


@login_required
def listed(request: HttpRequest) -> HttpResponse:
    """Show the register, newest first."""
    return render(request, "register/list.html", {"documents": IncomingDocument.objects.select_related("case")})


@login_required
def register(request: HttpRequest) -> HttpResponse:
    """Enter a document and open its case: both are kept, or neither."""
    form = IncomingForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        document = _registered(request, form)
        if document is not None:
            return redirect("detail", document.pk)
    return render(request, "register/form.html", {"form": form})


def _registered(request: HttpRequest, form: IncomingForm) -> IncomingDocument | None:
    document = form.save(commit=False)
    document.registered_by = request.user
    with transaction.atomic():
        outcome = supervised.open_feedback(request, document, form.cleaned_data["about"])
        if isinstance(outcome, supervised.Refusal):
            # No row then; and the block ends well, so that the refused attempt stays on record.
            form.add_error(None, list(outcome.texts))
            return None
        document.case_id = outcome.case_id
        document.save()
        transaction.on_commit(lambda: _tell(document))
    return document


def _tell(document: IncomingDocument) -> None:
    """Tell the office what is certain now: nothing is said of what may still be rolled back."""
    send_mail(f"Văn bản đến số {document.number}", document.symbol, "vanthu@hoasua.example", ["dang_uy@hoasua.example"])


@login_required
def detail(request: HttpRequest, key: int) -> HttpResponse:
    """Show a document and its case, as far as this officer may see it."""
    document = get_object_or_404(IncomingDocument, pk=key)
    case, timeline, options = supervised.shown(request, document.case_id)
    found = {"document": document, "case": case, "timeline": timeline, "options": options}
    return render(request, "register/detail.html", found)


@login_required
@require_POST
def take(request: HttpRequest, key: int, step: str) -> HttpResponse:
    """Take a step in the case of a document."""
    document = get_object_or_404(IncomingDocument, pk=key)
    inputs = {name: request.POST[name] for name in supervised.SIMPLE & set(request.POST)}
    outcome = supervised.take(request, document.case_id, step, inputs)
    if isinstance(outcome, supervised.Refusal):
        for text in outcome.texts:
            messages.error(request, text)
    return redirect("detail", key)
