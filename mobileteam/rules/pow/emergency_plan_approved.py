"""
Did council and governor agree to the general emergency plan?

The mayor draws up the plan, the council agrees to it, and the governor then
approves it; in Brussels the competent agglomeration authority does. A plan that
was sent in and awaits approval is no gap: the municipality has done its part.

Concludes
    met     both agreed, or the plan is with the approving authority
    gap     there is no approval, or the plan was not sent in
    open    the municipality did not say
"""

from datetime import date

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

RULE = Rule(id="pow.emergency_plan_approved", asks=("emer_plan_approval",), dossier=("M29",))

_IN_EVERY_RESCUE_ZONE = date(2016, 1, 1)  # some zones started later than 1 January 2015
_ASKED = "emer_plan_approval"


@RULE.reads("civil-security-law/art-9@2015-01-01", nature=Nature.LAW, weight=Weight.MEDIUM)
def approved(case: Case, law: Provision) -> Finding:
    """From 1 January 2015, in every rescue zone from 2016: council first, then the governor."""
    if case.reference_date < _IN_EVERY_RESCUE_ZONE:
        return not_concerned()
    place = "_brussels" if case.region == "br" else ""
    if case.is_open(_ASKED):
        return open_question(_ASKED, say=f"open{place}")
    return _answered(case, place)


def _answered(case: Case, place: str) -> Finding:
    if case.says(_ASKED, "none"):
        return gap(_ASKED, say=f"gap{place}", steps=("council", f"send{place}"))
    if case.says(_ASKED, "council_only"):
        return gap(_ASKED, say=f"gap_not_sent{place}", steps=(f"send{place}",))
    if case.says(_ASKED, "awaiting_approval"):
        return met(_ASKED, say=f"met_awaiting{place}")
    if case.says(_ASKED, "council_and_governor"):
        return met(_ASKED, say=f"met{place}")
    return not_concerned(_ASKED)
