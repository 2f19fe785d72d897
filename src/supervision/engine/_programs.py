"""The workflows a ledger knows, each version made ready to run when first used."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from supervision.errors import SupervisionError
from supervision.machine import Program, linked_words
from supervision.model import Workflow

from ._parties import naming_fields


class UnknownWorkflowError(SupervisionError):
    """No such workflow, or not that version of it.

    Attributes:
        name: The workflow. version: the version asked for; None for the latest.
        known: Names of the workflows there are.
    """

    def __init__(self, name: str, version: int | None, known: tuple[str, ...]) -> None:
        super().__init__(name, version, known)
        self.name = name
        self.version = version
        self.known = known

    def __str__(self) -> str:
        which = self.name if self.version is None else f"{self.name}@{self.version}"
        there = ", ".join(self.known)
        return f"không có quy trình {which}; hiện có: {there} · no workflow {which}; there are: {there}"


class Programs:
    """Programs by workflow and version; safe to share between threads.

    Attributes:
        automatic: Names of the workflows that have a step the engine takes by itself, in any version.
    """

    def __init__(self, kept: Callable[[], Iterable[Workflow]] = tuple) -> None:
        """Know none yet; *kept* gives those that other processes have brought since."""
        self._kept = kept
        self._workflows: dict[str, dict[int, Workflow]] = {}
        self._others: dict[tuple[str, int], Program] = {}
        self._ready: dict[tuple[str, int], Program] = {}
        self._naming: dict[str, frozenset[str]] = {}
        # Asked at every command; most ledgers know no such workflow.
        self.automatic = frozenset[str]()

    def of(self, name: str, version: int | None = None) -> Program:
        """Return the program of a workflow; the latest version where none is named."""
        versions = self._workflows.get(name, {})
        wanted = version if version is not None else max(versions, default=0)
        ready = self._ready.get((name, wanted))
        if ready is not None:
            return ready
        workflow = versions.get(wanted)
        if workflow is None:
            raise UnknownWorkflowError(name, version, tuple(sorted(self._workflows)))
        labels = linked_words(workflow, self.workflows())
        return self._ready.setdefault((name, wanted), Program(workflow, labels))

    def share(self, others: Programs) -> None:
        """Run what *others* makes ready as well, now and later, and let it run ours: a machine is built once.

        Only where both know the very same workflows and no more; else nothing is shared.
        """
        mine, theirs = self.workflows(), others.workflows()
        if len(mine) == len(theirs) and all(one is other for one, other in zip(mine, theirs, strict=True)):
            self._ready = others._ready

    def shown(self, name: str, version: int) -> Program:
        """Return the program of a case that is only looked at: also of a version that came after this process."""
        if self.find(name, version) is not None:
            return self.of(name, version)
        if (name, version) not in self._others:
            for workflow in self._kept():
                labels = linked_words(workflow, self.workflows())
                self._others[workflow.name, workflow.version] = Program(workflow, labels)
        found = self._others.get((name, version))
        return found if found is not None else self.of(name, version)

    def find(self, name: str, version: int) -> Workflow | None:
        """Return one version of a workflow, or None."""
        return self._workflows.get(name, {}).get(version)

    def before(self, workflow: Workflow) -> tuple[Workflow, ...]:
        """Return the versions that *workflow* replaces, directly or through others, oldest first."""
        replaced = self.find(workflow.name, workflow.replaces.version) if workflow.replaces is not None else None
        return (*self.before(replaced), replaced) if replaced is not None else ()

    def has(self, name: str) -> bool:
        """Whether there is a workflow of that name."""
        return name in self._workflows

    @property
    def names(self) -> tuple[str, ...]:
        """The workflows' names, sorted."""
        return tuple(sorted(self._workflows))

    def naming(self, name: str) -> frozenset[str]:
        """Return the fields of a workflow, in any of its versions, whose values are units and persons."""
        if name not in self._naming:
            self._naming[name] = naming_fields(self._workflows.get(name, {}).values())
        return self._naming[name]

    def add(self, workflow: Workflow) -> None:
        """Know one more version; one already known stays."""
        self._naming.pop(workflow.name, None)
        self._workflows.setdefault(workflow.name, {}).setdefault(workflow.version, workflow)
        # Whoever has shared so far does not know this one.
        self._ready = dict(self._ready)
        if _is_automatic(workflow):
            self.automatic |= {workflow.name}

    def workflows(self) -> tuple[Workflow, ...]:
        """Return every version of every workflow, by name and version."""
        return tuple(versions[v] for _, versions in sorted(self._workflows.items()) for v in sorted(versions))


def _is_automatic(workflow: Workflow) -> bool:
    return any(transition.is_automatic for step in workflow.steps for transition in step.transitions)
