"""
Is it decided how the work goes on without a subsidy?

A decision of the municipal college or council counts; an intention does not yet.
Where the last subsidy ends soon, bud.no_cliff_edge asks for the same decision
with more haste.

Concludes
    met     it is decided
    gap     there is an intention only, or nothing
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
    id="bud.continuity_decided",
    asks=("bud_continuity",),
    dossier=(),
    joins="bud.no_cliff_edge",
)


@RULE.reads("good-practice/advice@2015-01-01", nature=Nature.ADVICE)
def advised(case: Case, law: Provision) -> Finding:
    """From 1 January 2015: we advise to decide in good time what remains without a subsidy."""
    if case.is_open("bud_continuity"):
        return open_question("bud_continuity")
    if case.says("bud_continuity", "decided"):
        return met("bud_continuity")
    if case.says("bud_continuity", "intention"):
        return gap("bud_continuity", say="gap_intention")
    if case.says("bud_continuity", "none"):
        return gap("bud_continuity")
    return not_concerned("bud_continuity")
