"""
Do services of the French Community take part in the LISC on the basis of a decree?

The law admits services of a Community or Region only if their own authority
mandates them by or under a decree or ordinance. Since 28 August 2023 the decree
of 8 June 2023 itself authorises the services it lists; no personal mandate is
needed. A cell without services of the French Community is not concerned.

Concludes
    met     services of the French Community take part, and the decree authorises them
    gap     they take part although no decree authorises them yet
    open    it is not known whether they take part
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
    not_concerned,
    open_question,
)

RULE = Rule(
    id="lisc.french_services_mandated",
    asks=("lisc_status", "lisc_community_services"),
    dossier=("R13",),
    regions=("wa", "br"),
    only_if={"lisc_status": ("own", "joint", "zone_wide")},
)

_DECREE_DATED = date(2023, 6, 8)


def _conclude(case: Case, they_take_part: Finding) -> Finding:
    if case.is_open("lisc_community_services"):
        return open_question(*(question for question in RULE.asks if case.is_open(question)))
    if case.includes("lisc_community_services", "french_community"):
        return they_take_part
    return not_concerned("lisc_community_services")


@RULE.reads("lisc-law/art-3-1@2018-09-24", nature=Nature.LAW, weight=Weight.HIGH)
def no_decree_yet(case: Case, law: Provision) -> Finding:
    """
    From 24 September 2018: the law asks for a mandate by decree.

    The French Community has none yet.
    """
    adopted = case.reference_date >= _DECREE_DATED
    return _conclude(
        case, gap("lisc_community_services", say="gap_decree_adopted" if adopted else "gap")
    )


@RULE.reads("decree-fwb-2023/art-3@2023-08-28", nature=Nature.LAW, also=("lisc-law/art-3-1",))
def decree_authorises(case: Case, law: Provision) -> Finding:
    """From 28 August 2023: the decree of 8 June 2023 authorises the services it lists."""
    return _conclude(case, met("lisc_community_services"))
