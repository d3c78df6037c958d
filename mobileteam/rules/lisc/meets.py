"""
Did the LISC meet in the last twelve months?

The law sets no number of meetings. A cell that did not meet for a year exists
on paper only; that one meeting a year is the least is our advice.

Concludes
    met     the cell met at least once
    gap     the cell did not meet
    open    it is not known
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

RULE = Rule(
    id="lisc.meets",
    asks=("lisc_status", "lisc_meetings_12m"),
    dossier=("R34",),
    only_if={"lisc_status": ("own", "joint", "zone_wide")},
)

_LEAST_MEETINGS = 1  # in twelve months: our advice, not a legal number


@RULE.reads(
    "lisc-law/art-2@2018-09-24",
    nature=Nature.GUIDANCE,
    weight=Weight.HIGH,
    also=("vvsg-lisc-page/reading", "vvsg-coaching/track"),
)
def recommended(case: Case, law: Provision) -> Finding:
    """From 24 September 2018: guidance recommends to wake a cell that does not meet."""
    if case.is_open("lisc_meetings_12m"):
        return open_question("lisc_meetings_12m")
    meetings = case.number("lisc_meetings_12m")
    if meetings is None:
        return not_concerned("lisc_meetings_12m")
    return met("lisc_meetings_12m") if meetings >= _LEAST_MEETINGS else gap("lisc_meetings_12m")
