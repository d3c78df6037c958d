"""
Is every member of the LISC free to decide what to share?

The law lets holders of professional secrets speak in the case consultation; it
does not oblige them to. Rules count, and so do habits. For Flemish services and
for those of the French Community their own decree says it again; a detail
names it from its first day on.

Concludes
    met     nobody is obliged to share
    gap     rules or habits oblige members to share what they know
    open    it is not known
"""

from datetime import date

from mobileteam.rulekit import (
    Case,
    Detail,
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
    id="lisc.free_to_speak",
    asks=("lisc_status", "lisc_duty_to_share"),
    dossier=("R31",),
    only_if={"lisc_status": ("own", "joint", "zone_wide")},
)

# The first days of decree-vl-2021/participation (an inference, to be confirmed) and of decree-fwb-2023/art-9.
_DECREES = (
    ("flemish_decree", date(2021, 7, 19), ("fl", "br")),
    ("french_decree", date(2023, 8, 28), ("wa", "br")),
)


def _decrees(case: Case) -> tuple[Detail, ...]:
    """Name the decrees that say the same for the services of the region."""
    return tuple(
        detail(say)
        for say, first_day, regions in _DECREES
        if first_day <= case.reference_date and case.region in regions
    )


@RULE.reads(
    "lisc-law/art-5@2018-09-24",
    nature=Nature.LAW,
    weight=Weight.HIGH,
    also=("old-criminal-code/art-458ter", "new-criminal-code/art-353-2", "court-52-2021/ruling"),
)
def free(case: Case, law: Provision) -> Finding:
    """From 24 September 2018: secrets may be shared in the cell, and nobody is obliged to."""
    if case.is_open("lisc_duty_to_share"):
        return open_question(*(question for question in RULE.asks if case.is_open(question)))
    if case.yes("lisc_duty_to_share"):
        return gap("lisc_duty_to_share", details=_decrees(case))
    if case.no("lisc_duty_to_share"):
        return met("lisc_duty_to_share")
    return not_concerned("lisc_duty_to_share")
