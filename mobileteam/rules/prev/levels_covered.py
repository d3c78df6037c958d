"""
Does prevention cover the three levels?

For everyone, at first signs, and against a relapse. Prevention without the
first level can seem aimed at certain people: a variant of its own. Where most
effort goes is not asked; it stands in the advice.

Concludes
    met     all three levels
    gap     none, not for everyone, or not at each further level
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
    id="prev.levels_covered",
    asks=("prev_levels",),
    dossier=(),
)

_LEVELS = ("primary", "secondary", "tertiary")


@RULE.reads(
    "good-practice/advice@2015-01-01",
    nature=Nature.ADVICE,
    also=("besafe-guide-2022/guide", "coe-congress-2015/guidelines"),
)
def advised(case: Case, law: Provision) -> Finding:
    """Our own advice: prevention works best when the levels connect."""
    if case.is_open("prev_levels"):
        return open_question("prev_levels")
    levels = case.chosen("prev_levels")
    if not levels:
        return not_concerned("prev_levels")
    if "none" in levels:
        return gap("prev_levels")
    if "primary" not in levels:
        return gap("prev_levels", say="gap_no_primary")
    if not set(_LEVELS) <= set(levels):
        return gap("prev_levels", say="gap_partial")
    return met("prev_levels")
