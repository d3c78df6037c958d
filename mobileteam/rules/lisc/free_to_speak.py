"""
Is every member of the LISC free to decide what to share?

The law lets holders of professional secrets speak in the case consultation; it
does not oblige them to. Rules count, and so do habits. The decrees that say
the same for Flemish services and for those of the French Community are cited
where and when they apply.

Concludes
    met     nobody is obliged to share
    gap     rules or habits oblige members to share what they know
    open    it is not known
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
    id="lisc.free_to_speak",
    asks=("lisc_status", "lisc_duty_to_share"),
    dossier=("R31",),
    only_if={"lisc_status": ("own", "joint", "zone_wide")},
)


@RULE.reads(
    "lisc-law/art-5@2018-09-24",
    nature=Nature.LAW,
    weight=Weight.HIGH,
    also=(
        "old-criminal-code/art-458ter",
        "new-criminal-code/art-353-2",
        "court-52-2021/ruling",
        "decree-vl-2021/participation",
        "decree-fwb-2023/art-9",
    ),
)
def free(case: Case, law: Provision) -> Finding:
    """From 24 September 2018: secrets may be shared in the cell, and nobody is obliged to."""
    if case.is_open("lisc_duty_to_share"):
        return open_question(*(question for question in RULE.asks if case.is_open(question)))
    if case.yes("lisc_duty_to_share"):
        return gap("lisc_duty_to_share")
    if case.no("lisc_duty_to_share"):
        return met("lisc_duty_to_share")
    return not_concerned("lisc_duty_to_share")
