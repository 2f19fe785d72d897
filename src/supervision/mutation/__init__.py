"""Faults planted in a specification, one at a time: which of them its features notice, and what would notice the rest.

Where things live:

* `_mutants` - what may be wrong, and where the file says it
* `_trial` - mutants held against the features of their workflow, in this process
* `_differences` - whether a mutant can be told from its specification at all, and by what scenario
"""

from ._mutants import Fault, Mutant, mutants
from ._trial import (
    FeaturesFailError,
    FeaturesMissingError,
    Trial,
    Verdict,
    by_fault,
    mutate,
    read_features,
    would_notice,
)

__all__ = [
    "Fault",
    "FeaturesFailError",
    "FeaturesMissingError",
    "Mutant",
    "Trial",
    "Verdict",
    "by_fault",
    "mutants",
    "mutate",
    "read_features",
    "would_notice",
]
