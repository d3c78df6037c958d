"""
Did the LISC meet in the last twelve months?

The law sets no number of meetings. A cell that did not meet for a year exists
on paper only; that one meeting a year is the least is our advice. A cell that
was decided in the last three months has had no time yet: it is left alone.

Concludes
    met             the cell met at least once
    gap             the cell did not meet
    open            it is not known
    not concerned   there is no cell, or it is too young
"""

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
    id="lisc.meets",
    asks=("lisc_status", "lisc_meetings_12m", "lisc_since"),
    dossier=("R34",),
    only_if={"lisc_status": ("own", "joint", "zone_wide")},
)

_LEAST_MEETINGS = 1  # in twelve months: our advice, not a legal number
_MONTHS_TO_START = 3  # for the first meeting: our advice, as in lisc.set_up


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
    if meetings >= _LEAST_MEETINGS:
        return met("lisc_meetings_12m")
    since = case.day("lisc_since")
    if since is not None and since > add_months(case.reference_date, -_MONTHS_TO_START):
        return not_concerned("lisc_meetings_12m", "lisc_since")
    return gap("lisc_meetings_12m")
