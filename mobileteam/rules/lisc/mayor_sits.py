"""
Does the mayor, or a representative of the mayor, sit in the LISC?

The law names the mayor first among the standing members, in person or through
a representative he designates. Whether that designation is in writing is
another rule's question (lisc.mayor_delegate_designated).

Concludes
    met     the mayor or a representative has a standing seat
    gap     the composition is known, and neither of them is in it
    open    the composition, or whether there is a LISC, is not known
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
    open_question,
)

RULE = Rule(
    id="lisc.mayor_sits",
    asks=("lisc_status", "lisc_members"),
    dossier=("R06",),
    only_if={"lisc_status": ("own", "joint", "zone_wide")},
)


@RULE.reads("lisc-law/art-3-1@2018-09-24", nature=Nature.LAW, weight=Weight.HIGH)
def standing_member(case: Case, law: Provision) -> Finding:
    """From 24 September 2018: the mayor, or whom he designates, is a standing member."""
    if case.is_open(*RULE.asks):
        return open_question(*filter(case.is_open, RULE.asks))
    if case.includes("lisc_members", "mayor", "mayor_delegate"):
        return met("lisc_members")
    return gap("lisc_members") if case.chosen("lisc_members") else open_question("lisc_members")
