"""
Does the cell itself keep no personal data of the persons discussed?

A register, a shared folder or minutes with data on persons count. The mayor's
own list and the files that a service keeps under its own law do not. Since
28 August 2023 services of the French Community have such rules of their own;
they cover neither the municipality nor the cell.

Concludes
    met             the cell keeps nothing of the kind
    gap             it does
    open            the municipality did not say
    not concerned   there is no cell, or the question does not apply
"""

from datetime import date

from mobileteam.rulekit import (
    Case,
    Finding,
    Nature,
    Provision,
    Rule,
    Weight,
    detail,
    gap,
    met,
    not_concerned,
    open_question,
)

RULE = Rule(
    id="lisc.no_personal_data",
    asks=("lisc_status", "lisc_keeps_personal_data"),
    dossier=("R29",),
    only_if={"lisc_status": ("own", "joint", "zone_wide")},
)

_FRENCH_COMMUNITY = ("wa", "br")
_FRENCH_COMMUNITY_DECREE = date(2023, 8, 28)


@RULE.reads(
    "lisc-law/art-4-3@2018-09-24",
    nature=Nature.LAW,
    weight=Weight.HIGH,
    also=("data-protection-law-2018/art-10", "court-52-2021/ruling"),
)
def not_processed(case: Case, law: Provision) -> Finding:
    """From 24 September 2018: no personal data are processed, save legal exceptions."""
    if case.is_open("lisc_keeps_personal_data"):
        return open_question("lisc_keeps_personal_data")
    if case.no("lisc_keeps_personal_data"):
        return met("lisc_keeps_personal_data")
    if case.yes("lisc_keeps_personal_data"):
        own_rules = (
            case.region in _FRENCH_COMMUNITY and case.reference_date >= _FRENCH_COMMUNITY_DECREE
        )
        return gap(
            "lisc_keeps_personal_data",
            details=(detail("french_community"),) if own_rules else (),
        )
    return not_concerned("lisc_keeps_personal_data")
