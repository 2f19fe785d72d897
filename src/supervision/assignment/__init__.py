"""Who should supervise whom: without overlap, balanced, cheapest, and proven to be so.

What is wished for, in this order, none giving way to a later one:

1. as many are supervised as can be;
2. the supervisors' loads are as even as can be: no other choice has a smaller largest load, then a smaller second
   largest, and so on (where all loads can be within one of each other, they are);
3. the costs are least: what the host says each pair costs (travel, for one), less what keeping last year's is worth.

A machine proposes; a person signs: nothing here opens a case or takes a step.

Where things live:

* `_problem` - who asks, who may, at what cost, and everything that cannot be; demands alike are one group
* `_eligible` - who may supervise whom, and why not: own organisation, relatives, mandates, lives of organisations
* `_balance` - the first two wishes; `_cheapest` - the third, and its prices
* `_assign` - the way in; a change made by hand; `_answer` - who supervises whom, and who is left out because of whom
* `_solved` - from groups to arrays and back
* `_proof` - the answer held against the problem, without a solver

Two or more thousand groups by five hundred supervisors need the solver HiGHS (extra ``assign``).  The first wish is a
maximum flow; the second a decreasingly minimal element of an M-convex set (A. Frank, K. Murota, "Decreasing
minimization on M-convex sets", Math. Programming 195, 2022; for matchings N. Harvey et al., "Semi-matchings for
bipartite graphs and load balancing", J. Algorithms 59, 2006); the third a transportation problem, whose prices (its
dual) prove it.
"""

from ._answer import Assignment, Prices, Shortage
from ._assign import Moved, NotInstalledError, assign, moved
from ._eligible import Period, Subject, bars, demands
from ._problem import Demand, Problem, ProblemError, Supervisor
from ._proof import faults

__all__ = [
    "Assignment",
    "Demand",
    "Moved",
    "NotInstalledError",
    "Period",
    "Prices",
    "Problem",
    "ProblemError",
    "Shortage",
    "Subject",
    "Supervisor",
    "assign",
    "bars",
    "demands",
    "faults",
    "moved",
]
