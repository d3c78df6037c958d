"""
Has the municipality a complete overview of the administrative powers usable here?

No text asks for it; it is our advice. Whoever knows beforehand what can and
cannot be done decides more calmly and more soundly.

Concludes
    met     the overview is complete
    gap     there is none, or only for part of the powers
    open    the municipality did not say
"""

from mobileteam.rulekit import (
    Case,
    Finding,
    Nature,
    Provision,
    Rule,
    Weight,
    gap,
    met,
    not_concerned,
    open_question,
)

RULE = Rule(id="pow.overview_complete", asks=("pow_overview",), dossier=())


@RULE.reads("good-practice/advice@2015-01-01", nature=Nature.ADVICE, weight=Weight.MEDIUM)
def advised(case: Case, law: Provision) -> Finding:
    """An overview checked by the legal service is ready before it is needed."""
    if case.is_open("pow_overview"):
        return open_question("pow_overview")
    if case.says("pow_overview", "complete"):
        return met("pow_overview")
    if case.says("pow_overview", "partial"):
        return gap("pow_overview", say="gap_partial", steps=("complete", "check"))
    if case.says("pow_overview", "none"):
        return gap("pow_overview", steps=("draw_up", "check"))
    return not_concerned("pow_overview")
