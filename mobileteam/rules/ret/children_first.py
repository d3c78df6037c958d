"""
Is there an arrangement for children on a return from a conflict zone?

Children are first of all children. That ordinary youth care applies is good;
a specific agreement with school and youth care is good as well, and no better.
Only the arrangement is asked about, never whether a child returns.

Concludes
    met             a specific agreement, or ordinary youth care
    gap             no arrangement
    open            it is not known
    not concerned   the question does not apply
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
    id="ret.children_first",
    asks=("ret_children",),
    dossier=(),
)


@RULE.reads("good-practice/advice@2015-01-01", nature=Nature.ADVICE)
def advised(case: Case, law: Provision) -> Finding:
    """From 1 January 2015: our advice, school, health and guardianship settled in advance."""
    if case.is_open("ret_children"):
        return open_question("ret_children")
    if case.says("ret_children", "specific_agreement"):
        return met("ret_children")
    if case.says("ret_children", "general_youth_care"):
        return met("ret_children", say="met_ordinary")
    if case.says("ret_children", "none"):
        return gap("ret_children")
    return not_concerned("ret_children")
