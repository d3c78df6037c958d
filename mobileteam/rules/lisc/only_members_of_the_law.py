"""
Does the LISC keep to the functions that the law lists or lets the mayor invite?

The public prosecution service, intelligence and security services and the
Coordination Unit for Threat Analysis are not among them. Their place is the
Local Task Force. That they should not sit is a reading of the law, published as
guidance; the law does not forbid it in so many words.

Concludes
    met     none of these bodies has a standing seat
    gap     at least one of them has
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
    id="lisc.only_members_of_the_law",
    asks=("lisc_status", "lisc_members"),
    dossier=("R18",),
    only_if={"lisc_status": ("own", "joint", "zone_wide")},
)

_NOT_IN_THE_LAW = ("public_prosecutor", "intelligence_service", "cuta")


@RULE.reads(
    "lisc-law/art-3-1@2018-09-24",
    nature=Nature.GUIDANCE,
    weight=Weight.MEDIUM,
    also=("vvsg-lisc-page/reading",),
)
def without_security_bodies(case: Case, law: Provision) -> Finding:
    """From 24 September 2018: the law is read as leaving out prosecution and intelligence."""
    if case.is_open(*RULE.asks):
        return open_question(*filter(case.is_open, RULE.asks))
    if case.includes("lisc_members", *_NOT_IN_THE_LAW):
        return gap("lisc_members")
    return met("lisc_members") if case.chosen("lisc_members") else open_question("lisc_members")
