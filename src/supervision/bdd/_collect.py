"""A feature file as pytest collects it: a module that nobody had to write.

PYTEST_DONT_REWRITE: holds no assertion.
"""

from __future__ import annotations

import os
from types import ModuleType

import pytest
from pytest_bdd import scenario
from pytest_bdd.exceptions import GherkinParseError
from pytest_bdd.feature import get_feature
from pytest_bdd.parser import Feature
from pytest_bdd.scenario import get_python_name_generator

from ._features import text_problems, unreadable


class FeatureFile(pytest.Module):
    """The scenarios of one feature file; its tags need not be registered, for there is no file to register them in."""

    def funcnamefilter(self, name: str) -> bool:
        """Take every scenario, whatever a project calls its own tests."""
        return name.startswith("test_")

    def _getobj(self) -> ModuleType:
        problems = list(text_problems(self.path))
        if problems:
            raise self.CollectError("\n".join(problems))
        try:
            feature = get_feature(str(self.path.parent), self.path.name)
        except GherkinParseError as error:
            raise self.CollectError(unreadable(str(self.path), error)) from error
        for tag in sorted(_tags(feature)):
            self.config.addinivalue_line("markers", f"{tag}: {self.path.name}")
        return _module(feature, self.path.stem)


def _tags(feature: Feature) -> set[str]:
    found = set(feature.tags)
    for one in feature.scenarios.values():
        found |= one.tags | (one.rule.tags if one.rule is not None else set())
        found |= {tag for examples in one.examples for tag in examples.tags}
    return found


def _module(feature: Feature, name: str) -> ModuleType:
    made = ModuleType(name)
    made.__file__ = feature.filename
    folder, file = os.path.split(feature.filename)
    for title in feature.scenarios:
        test = scenario(file, title, features_base_dir=folder)(_nothing)
        free = (each for each in get_python_name_generator(title) if not hasattr(made, each))
        setattr(made, next(free), test)
    return made


def _nothing() -> None:
    """Be what a scenario decorates; its steps are all there is to do."""
