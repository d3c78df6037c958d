"""
Does the work stop when the last current subsidy ends?

An end within twelve months, with nothing decided on what follows, is a gap.
Twelve months is our advice. The form asks to leave the date empty where no
subsidy runs, so an empty date concerns nobody, and neither does an end that lies
behind where what follows is decided.

Concludes
    met             the end is a year or more away, or what follows is decided
    gap             the end comes within twelve months and nothing is decided
    open            the end, or the decision, is not known; or the end lies behind
    not concerned   no subsidy runs
"""

from datetime import date

from mobileteam.rulekit import (
    Case,
    Finding,
    Nature,
    Provision,
    Rule,
    Weight,
    add_months,
    gap,
    met,
    not_concerned,
    open_question,
)

RULE = Rule(
    id="bud.no_cliff_edge",
    asks=("bud_subsidy_end", "bud_continuity"),
    dossier=(),
)

_MONTHS_AHEAD = 12  # our advice, not a legal number, as in lisc.funding_stable
_DECIDING = ("bud_subsidy_end", "bud_continuity")


@RULE.reads("good-practice/advice@2015-01-01", nature=Nature.ADVICE, weight=Weight.HIGH)
def advised(case: Case, law: Provision) -> Finding:
    """From 1 January 2015: we advise to decide what follows before a subsidy ends."""
    end = case.day("bud_subsidy_end")
    if end is not None:
        return _ending(end, case)
    if case.fact("bud_subsidy_end").state != "unknown" or _decided(case):
        return not_concerned("bud_subsidy_end")
    return open_question("bud_subsidy_end")


def _ending(end: date, case: Case) -> Finding:
    if end < case.reference_date:
        if _decided(case):
            return not_concerned(*_DECIDING)
        return open_question("bud_subsidy_end", say="open_past", subsidy_end=end)
    if _decided(case):
        return met(*_DECIDING, say="met_decided", subsidy_end=end)
    if end >= add_months(case.reference_date, _MONTHS_AHEAD):
        return met("bud_subsidy_end", subsidy_end=end)
    if case.says("bud_continuity", "none", "intention"):
        return gap(*_DECIDING, subsidy_end=end)
    return open_question("bud_continuity", say="open_continuity", subsidy_end=end)


def _decided(case: Case) -> bool:
    return case.says("bud_continuity", "decided")
