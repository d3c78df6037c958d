"""
Does whoever sits in the LISC for the local police hold the security clearance?

The law asks for a clearance of at least level secret, of the police member and
of nobody else. The answer is a yes or a no about the seat: no name, no level,
no date. Where nobody sits for the police, that is another rule's question
(lisc.police_sits).

Concludes
    met     the seat of the local police is filled with a clearance
    gap     it is not
    open    the municipality does not know, or did not say
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
    id="lisc.police_cleared",
    asks=("lisc_status", "lisc_members", "lisc_police_clearance"),
    dossier=("R09",),
    only_if={"lisc_status": ("own", "joint", "zone_wide")},
)

_DECIDING = ("lisc_status", "lisc_police_clearance")
_POLICE_SEATS = ("chief_of_police", "police_delegate", "information_officer")


@RULE.reads("lisc-law/art-3-1@2018-09-24", nature=Nature.LAW, weight=Weight.HIGH)
def cleared(case: Case, law: Provision) -> Finding:
    """From 24 September 2018: police members hold a clearance of at least level secret."""
    if case.chosen("lisc_members") and not case.includes("lisc_members", *_POLICE_SEATS):
        return not_concerned("lisc_members")
    if case.is_open(*_DECIDING):
        return open_question(*filter(case.is_open, _DECIDING))
    if case.yes("lisc_police_clearance"):
        return met("lisc_police_clearance")
    if case.no("lisc_police_clearance"):
        return gap("lisc_police_clearance")
    return not_concerned("lisc_police_clearance")
