"""The guard language: parse, type, evaluate and explain small conditions; a total subset of CEL.

A guard such as ``size(tasks) >= 1 && subject.unit != actor.unit`` reads names and calls named rules. It has no loops,
no access to Python objects and no patterns, so that every guard ends; an error in a guard denies.
"""

from supervision.expr._check import check
from supervision.expr._evaluate import EvaluationError, Program, compiled, holds
from supervision.expr._parse import parse
from supervision.expr._prose import Clause, explain, prose
from supervision.expr._tree import Expr, Fault, Signature, Type, calls, names

__all__ = [
    "Clause",
    "EvaluationError",
    "Expr",
    "Fault",
    "Program",
    "Signature",
    "Type",
    "calls",
    "check",
    "compiled",
    "explain",
    "holds",
    "names",
    "parse",
    "prose",
]
