from __future__ import annotations

from pathlib import Path

import pytest

from tests import postgres
from tests.postgres import NoServerError, go_without, serving


def test_a_named_server_is_used_before_any_other(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(postgres.URL, "postgresql://db.example/test")
    with serving() as server:
        assert server.url == "postgresql://db.example/test"
        assert server.programs is None


def test_without_any_server_it_is_said_what_to_do(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.delenv(postgres.URL, raising=False)
    monkeypatch.setattr(postgres, "find_spec", lambda _: None)
    monkeypatch.setattr(postgres, "_INSTALLED", tmp_path)
    with pytest.raises(NoServerError, match=postgres.URL), serving():
        pass


def test_a_missing_server_fails_in_ci_and_is_skipped_elsewhere(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CI", "true")
    with pytest.raises(pytest.fail.Exception, match="no server"):
        go_without("no server")
    monkeypatch.delenv("CI")
    with pytest.raises(pytest.skip.Exception, match="no server"):
        go_without("no server")
