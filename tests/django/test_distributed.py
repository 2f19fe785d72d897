"""A project that has procrastinate's application gets the worker's jobs with it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import psycopg
import pytest
from django.apps import apps
from django.core.checks import run_checks
from django.test import override_settings

from tests.architecture.house import ROOT
from tests.postgres import Server


def test_migrations_make_both_and_the_projects_worker_does_our_jobs(postgres_server: Server) -> None:
    host = Path(__file__).with_name("shared_host.py")
    paths = os.pathsep.join((str(ROOT / "src"), str(ROOT)))
    with postgres_server.database() as url:
        environment = {**os.environ, "DATABASE_URL": url, "PYTHONPATH": paths}
        done = subprocess.run(
            [sys.executable, host], env=environment, capture_output=True, text=True, check=False, timeout=60
        )
        assert done.returncode == 0, done.stderr[-2_000:]
        assert done.stdout.splitlines()[:2] == ["[]", "['supervision:seal']"]
        with psycopg.connect(url) as raw:
            assert raw.execute("SELECT FROM supervision.outbox").fetchall() == []
            assert raw.execute("SELECT FROM supervision.log").fetchall() != []


def test_a_queue_in_another_database_is_told(ledger: None, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(apps, "is_installed", lambda _: True)
    for alias, told in (("default", ["supervision.W004"]), ("ledger", [])):
        with override_settings(PROCRASTINATE_DATABASE_ALIAS=alias):
            assert [found.id for found in run_checks(tags=["supervision"])] == told
