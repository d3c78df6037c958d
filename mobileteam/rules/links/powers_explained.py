"""
Is the explanation of a measure prepared as well as the measure itself?

An overview of powers tells what the mayor may do. Whether residents understand a measure
is decided by how it is told. The kinds of measure that were used play no part here.

Concludes
    met             a complete overview and a communication annex of its own
    gap             an overview, whole or in part, and no communication prepared
    open            an answer is missing that could make it a gap
    not concerned   no overview, or the combination does not arise
"""

from mobileteam.rulekit import (
    Case,
    Finding,
    Nature,
    Provision,
    Rule,
    gap,
    met,
    not_concerned,
    open_question,
)

RULE = Rule(
    id="links.powers_explained",
    asks=("pow_overview", "comm_plan"),
    dossier=(),
    joins="comm.plan_prepared",
)

_WEAK = {
    "pow_overview": ("partial", "complete"),
    "comm_plan": ("none",),
}
_STRONG = {
    "pow_overview": ("complete",),
    "comm_plan": ("specific_annex",),
}


@RULE.reads("good-practice/advice@2015-01-01", nature=Nature.ADVICE)
def advised(case: Case, law: Provision) -> Finding:
    """Our own advice: prepare the words together with the measure."""
    if case.all_say(_WEAK):
        return gap(*_WEAK)
    if case.all_say(_STRONG):
        return met(*_STRONG)
    if case.may_all_say(_WEAK):
        return open_question(*filter(case.is_open, _WEAK))
    return not_concerned(*_WEAK)
