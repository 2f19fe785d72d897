"""How thorough a test run is: every day, before each submission (``--short``), before each release (``--release``)."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from typing import Literal

import pytest
from hypothesis import HealthCheck, settings

from tests.postgres import NoServerError, Server, emptied, go_without, serving

Sizes = Literal["everyday", "short", "release"]

# No deadline: a loaded machine is no fault. Derandomised: the same commit gives the same answer everywhere.
settings.register_profile("everyday", deadline=None, derandomize=True, max_examples=50)
settings.register_profile("short", settings.get_profile("everyday"), max_examples=300)
settings.register_profile(
    "release", deadline=None, max_examples=5_000, suppress_health_check=[HealthCheck.too_slow], print_blob=True
)


def pytest_addoption(parser: pytest.Parser) -> None:
    group = parser.getgroup("sizes")
    group.addoption("--short", action="store_true", help="larger reliability tests than every day: a few minutes")
    group.addoption("--release", action="store_true", help="the reliability tests at the size of a release")


def chosen(config: pytest.Config) -> Sizes:
    if config.getoption("--release"):
        return "release"
    return "short" if config.getoption("--short") else "everyday"


def pytest_configure(config: pytest.Config) -> None:
    settings.load_profile(chosen(config))


def pytest_collection_finish() -> None:
    # What was collected stays to the end: thousands of tests, which every full collection would look through again.
    gc.collect()
    gc.freeze()


@pytest.fixture(scope="session")
def sizes(pytestconfig: pytest.Config) -> Sizes:
    """How large this run is; a reliability test looks its own numbers up by it."""
    return chosen(pytestconfig)


_FIGURES = pytest.StashKey[list[str]]()
_TOLD = "supervision_figures"


@pytest.fixture
def report(pytestconfig: pytest.Config) -> Callable[[str], None]:
    """Say a figure in the last lines of the run."""
    return pytestconfig.stash.setdefault(_FIGURES, []).append


def pytest_sessionfinish(session: pytest.Session) -> None:
    """Hand a worker's figures on to whoever prints them."""
    output: dict[str, object] | None = getattr(session.config, "workeroutput", None)
    if output is not None:
        output[_TOLD] = session.config.stash.get(_FIGURES, [])


@pytest.hookimpl(optionalhook=True)
def pytest_testnodedown(node: object) -> None:
    """Take the figures of a worker of pytest-xdist."""
    config: pytest.Config = getattr(node, "config")  # noqa: B009 - of a package that need not be there
    config.stash.setdefault(_FIGURES, []).extend(getattr(node, "workeroutput", {}).get(_TOLD, []))


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    if figures := config.stash.get(_FIGURES, []):
        terminalreporter.section("figures")
        for line in figures:
            terminalreporter.write_line(line)


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[Server]:
    """A PostgreSQL server; where there is none, CI fails and everybody else is told."""
    with ExitStack() as stack:
        try:
            server = stack.enter_context(serving())
        except NoServerError as missing:
            go_without(str(missing))
        yield server


@pytest.fixture(scope="session")
def postgres_database(postgres_server: Server) -> Iterator[str]:
    """The address of a database that this run of tests shares."""
    with postgres_server.database() as url:
        yield url


@pytest.fixture
def postgres_url(postgres_database: str) -> str:
    """The address of a database without a ledger, or with an empty one."""
    emptied(postgres_database)
    return postgres_database
