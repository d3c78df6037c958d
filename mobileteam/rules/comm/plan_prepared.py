"""
Is communication after an incident or in times of tension prepared?

The general crisis communication plan is a base; our advice is an annex of its
own with roles, key messages and channels.

Concludes
    met             there is a separate annex
    gap             only the general plan covers it, or nothing is prepared
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

RULE = Rule(id="comm.plan_prepared", asks=("comm_plan",), dossier=())


@RULE.reads("good-practice/advice@2015-01-01", nature=Nature.ADVICE)
def advised(case: Case, law: Provision) -> Finding:
    """From 1 January 2015: our advice is a separate communication annex."""
    if case.is_open("comm_plan"):
        return open_question("comm_plan")
    if case.says("comm_plan", "specific_annex"):
        return met("comm_plan")
    if case.says("comm_plan", "general_crisis_plan"):
        return gap("comm_plan", say="gap_general")
    if case.says("comm_plan", "none"):
        return gap("comm_plan")
    return not_concerned("comm_plan")
