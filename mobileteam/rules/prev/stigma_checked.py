"""
Is an action checked for stigma before it is launched?

A written check counts; a conversation between services is a start that leaves
no trace. Whether civil society was heard is not asked; it stands in the advice.

Concludes
    met     a written check
    gap     no check, or a conversation only
    open    it is not known
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
    id="prev.stigma_checked",
    asks=("prev_stigma_check",),
    dossier=(),
)


@RULE.reads("good-practice/advice@2015-01-01", nature=Nature.ADVICE)
def advised(case: Case, law: Provision) -> Finding:
    """Our own advice: a well-meant action can hurt people and cost trust."""
    if case.is_open("prev_stigma_check"):
        return open_question("prev_stigma_check")
    if case.says("prev_stigma_check", "written_test"):
        return met("prev_stigma_check")
    if case.says("prev_stigma_check", "informal"):
        return gap("prev_stigma_check", say="gap_informal")
    if case.says("prev_stigma_check", "none"):
        return gap("prev_stigma_check")
    return not_concerned("prev_stigma_check")
