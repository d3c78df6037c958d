"""
Are earlier recommendations and decisions followed up in a register?

A follow-up without a fixed list is lost when staff change. The register names
functions, never persons.

Concludes
    met             in a register
    gap             not at all, or without a fixed list
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
    id="eval.actions_registered",
    asks=("eval_actions_tracked",),
    dossier=(),
)


@RULE.reads("good-practice/advice@2015-01-01", nature=Nature.ADVICE)
def advised(case: Case, law: Provision) -> Finding:
    """Our advice: one register with a function, a deadline and a status."""
    if case.is_open("eval_actions_tracked"):
        return open_question("eval_actions_tracked")
    if case.says("eval_actions_tracked", "register"):
        return met("eval_actions_tracked")
    if case.says("eval_actions_tracked", "informal"):
        return gap("eval_actions_tracked", say="gap_informal")
    if case.says("eval_actions_tracked", "no"):
        return gap("eval_actions_tracked")
    return not_concerned("eval_actions_tracked")
