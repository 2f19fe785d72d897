"""The guard language: parse, type, evaluate and explain small conditions; a total subset of CEL.

A guard such as ``size(tasks) >= 1 && subject.unit != actor.unit`` reads names and calls named rules. It has no loops,
no access to Python objects and no patterns, so that every guard ends; an error in a guard denies.
"""

from supervision.expr._check import check
from supervision.expr._evaluate import EvaluationError, Program, compiled, holds
from supervision.expr._parse import parse
from supervision.expr._prose import Clause, explain, prose
from supervision.expr._tree import (
    Call,
    Expr,
    Fault,
    Literal,
    Name,
    Node,
    Operation,
    Signature,
    Type,
    calls,
    names,
    walk,
)

__all__ = [
    "Call",
    "Clause",
    "EvaluationError",
    "Expr",
    "Fault",
    "Literal",
    "Name",
    "Node",
    "Operation",
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
    "walk",
]
