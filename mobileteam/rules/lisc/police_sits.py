"""
Does the local police sit in the LISC?

The law names the chief of the local police among the standing members, in
person or through a representative of the local police whom he designates.
Often this is the information officer of the zone; his seat counts.

Concludes
    met     the chief of police, a representative or the information officer has a standing seat
    gap     the composition is known, and none of them is in it
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
    id="lisc.police_sits",
    asks=("lisc_status", "lisc_members"),
    dossier=("R08",),
    only_if={"lisc_status": ("own", "joint", "zone_wide")},
)


@RULE.reads(
    "lisc-law/art-3-1@2018-09-24",
    nature=Nature.LAW,
    weight=Weight.HIGH,
    also=("vvsg-lisc-page/reading",),
)
def standing_member(case: Case, law: Provision) -> Finding:
    """From 24 September 2018: the police chief, or whom he designates, is a standing member."""
    if case.is_open(*RULE.asks):
        return open_question(*filter(case.is_open, RULE.asks))
    if case.includes("lisc_members", "chief_of_police", "police_delegate"):
        return met("lisc_members")
    if case.includes("lisc_members", "information_officer"):
        return met("lisc_members", say="met_information_officer")
    return gap("lisc_members") if case.chosen("lisc_members") else open_question("lisc_members")
