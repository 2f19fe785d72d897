"""Templates: a deployment's own, and what is refused of them."""

from __future__ import annotations

from datetime import date

import pytest

from supervision.notices import TemplateError, Templates
from supervision.notices._wording import PLACES
from tests.notices.post import Post


def test_a_deployment_may_replace_a_text() -> None:
    own = {"vi": "Kính đề nghị xử lý {workflow} {case}: {steps}", "en": "Please see to {workflow} {case}: {steps}"}
    post = Post.open(templates=Templates.of({"waits": own}))
    post.office.feedback()
    post.run()
    assert post.items("lan")[0].text.startswith("Kính đề nghị xử lý Phản ánh")


def test_our_own_templates_pass_the_check_that_others_must() -> None:
    ours = Templates()._texts  # noqa: SLF001 - what is shipped
    assert set(ours) == set(PLACES)
    assert Templates.of({name: {"vi": text.vi, "en": text.en} for name, text in ours.items()}) == Templates()


@pytest.mark.parametrize(
    ("name", "texts", "told"),
    [
        ("hello", {"vi": "a", "en": "b"}, "hello: there is no such template"),
        ("due", {"vi": "a"}, "due.en: the text is missing"),
        ("due", {"vi": "a", "en": " "}, "due.en: the text is missing"),
        ("due", "a", "due.vi: the text is missing"),
        ("due", {"vi": "a", "en": "b", "fr": "c"}, "due.fr: there are vi and en only"),
        ("due", {"vi": "{due", "en": "b"}, "due.vi: braces do not match"),
        ("due", {"vi": "{step}", "en": "b"}, "due.vi: cannot fill {step}"),
        ("due", {"vi": "{}", "en": "b"}, "due.vi: cannot fill {}"),
        ("due", {"vi": "{case.__class__}", "en": "b"}, "due.vi: cannot fill {case.__class__}"),
        ("due", {"vi": "{days:>999999999}", "en": "b"}, "due.vi: cannot fill {days}"),
        ("due", {"vi": "{case!r}", "en": "b"}, "due.vi: cannot fill {case}"),
        ("subject", {"vi": "a\nb", "en": "b"}, "subject.vi: a subject is one line"),
    ],
)
def test_a_template_that_cannot_be_used_is_refused_and_says_why(name: str, texts: dict[str, str], told: str) -> None:
    with pytest.raises(TemplateError) as raised:
        Templates.of({name: texts})
    assert any(problem.en.startswith(told) for problem in raised.value.problems)


def test_all_problems_are_told_at_once() -> None:
    with pytest.raises(TemplateError) as raised:
        Templates.of({"due": {"vi": "{x} {y}", "en": ""}, "hello": {}})
    assert len(raised.value.problems) == 4
    assert "không có mẫu này · hello" in str(raised.value)


def test_a_message_ends_with_what_it_is_not() -> None:
    post = Post.open()
    post.office.feedback()
    post.run()
    assert post.sender.notices[0].body.endswith("không thay cho văn bản của cơ quan có thẩm quyền.\n")
    assert post.sender.notices[0].made_at.date() == date(2026, 1, 5)
