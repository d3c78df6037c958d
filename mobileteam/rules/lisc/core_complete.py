"""
Are the three standing members of the law there?

The mayor or a representative, the chief of police or a representative with a
security clearance, and the prevention official. The municipality may say so
directly, or the list of functions shows it. A list that lacks one of the three
weighs more than a general yes; which one it is, is told by the rules on each
seat. The information officer counts for the police, as in lisc.police_sits.

Concludes
    met     the municipality says so, or the list shows the three
    gap     it says no, or the list lacks at least one
    open    neither is known, or whether there is a LISC is not known
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
    id="lisc.core_complete",
    asks=("lisc_status", "lisc_core_complete", "lisc_members"),
    dossier=("R06", "R08", "R10"),
    only_if={"lisc_status": ("own", "joint", "zone_wide")},
)

_SEATS = (
    ("mayor", "mayor_delegate"),
    ("chief_of_police", "police_delegate", "information_officer"),
    ("prevention_official",),
)


@RULE.reads("lisc-law/art-3-1@2018-09-24", nature=Nature.LAW, weight=Weight.HIGH)
def three_standing_members(case: Case, law: Provision) -> Finding:
    """From 24 September 2018: three functions are standing members, whoever else is invited."""
    if case.is_open("lisc_status"):
        return open_question(*filter(case.is_open, RULE.asks))
    listed = bool(case.chosen("lisc_members"))
    filled = all(case.includes("lisc_members", *seat) for seat in _SEATS)
    said = ("lisc_core_complete",) if case.no("lisc_core_complete") else ()
    shown = ("lisc_members",) if listed and not filled else ()
    if said or shown:
        return gap(*said, *shown, advises=not shown)  # the rules on each seat advise
    if case.yes("lisc_core_complete"):
        return met("lisc_core_complete")
    return (
        met("lisc_members") if filled else open_question("lisc_core_complete", "lisc_members")
    )
