"""
Does the municipality have a Local Integral Security Cell (LISC)?

A cell of its own, a joint cell and a zone-wide cell count alike. A cell that
was decided but never met counts here; whether it is alive is another rule's
question (lisc.meets). Since the law the duty depends neither on population nor
on risk.

Concludes
    met     there is a cell, alone or with neighbours
    gap     there is none, or it is only planned
    open    the municipality did not say, or says that the question does not apply
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
    open_question,
)

RULE = Rule(
    id="lisc.set_up",
    asks=("lisc_status",),
    dossier=("R01", "R02"),
)

_BILL_ADOPTED_BY_MINISTERS = date(2018, 4, 27)
_LAW_PUBLISHED = date(2018, 9, 14)


def _conclude(case: Case, say: str) -> Finding:
    if case.is_open("lisc_status"):
        return open_question("lisc_status")
    if case.says("lisc_status", "own", "joint", "zone_wide"):
        return met("lisc_status")
    if case.says("lisc_status", "none", "planned"):
        return gap("lisc_status", say=say)
    return open_question("lisc_status")  # "does not apply" is not "there is none"


@RULE.reads("circular-ftf-2015/lisc@2015-08-21", nature=Nature.GUIDANCE)
def invited(case: Case, law: Provision) -> Finding:
    """From 21 August 2015: a circular invites the mayor to start a cell."""
    bill = case.reference_date >= _BILL_ADOPTED_BY_MINISTERS
    return _conclude(case, "gap_bill_pending" if bill else "gap")


@RULE.reads("circular-2018/lisc@2018-05-22", nature=Nature.GUIDANCE)
def asked_again(case: Case, law: Provision) -> Finding:
    """From 22 May 2018: the renewed circular says that the mayor must take the initiative."""
    published = case.reference_date >= _LAW_PUBLISHED
    return _conclude(case, "gap_law_published" if published else "gap_bill_pending")


@RULE.reads("lisc-law/art-2@2018-09-24", nature=Nature.LAW, weight=Weight.HIGH)
def obliged(case: Case, law: Provision) -> Finding:
    """From 24 September 2018: the mayor sets up a cell, whatever the population or risk."""
    return _conclude(case, "gap_planned" if case.says("lisc_status", "planned") else "gap")
