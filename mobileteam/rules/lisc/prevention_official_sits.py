"""
Does the prevention official sit in the LISC?

The law names the municipal official who coordinates, supports and guides the
prevention measures as a standing member. It takes the function for granted and
creates no post; a coordinator of the LISC is not the same function.

Concludes
    met     the prevention official has a standing seat
    gap     the composition is known, and the prevention official is not in it
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
    id="lisc.prevention_official_sits",
    asks=("lisc_status", "lisc_members"),
    dossier=("R10",),
    only_if={"lisc_status": ("own", "joint", "zone_wide")},
)


@RULE.reads("lisc-law/art-3-1@2018-09-24", nature=Nature.LAW, weight=Weight.HIGH)
def standing_member(case: Case, law: Provision) -> Finding:
    """From 24 September 2018: the official who coordinates prevention is a standing member."""
    if case.is_open(*RULE.asks):
        return open_question(*filter(case.is_open, RULE.asks))
    if case.includes("lisc_members", "prevention_official"):
        return met("lisc_members")
    return gap("lisc_members") if case.chosen("lisc_members") else open_question("lisc_members")
