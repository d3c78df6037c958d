"""
Do Flemish services take part in the LISC on the basis of a decree?

The law admits services of a Community or Region only if their own authority
mandates them by or under a decree or ordinance. Flemish services in Brussels
count like those in Flanders. Staff of a public social welfare centre work at
municipal level and do not count here. A cell without Flemish services is not
concerned. The text and the first day of the Flemish decree are still to be
confirmed; its file says so.

Concludes
    met     Flemish services take part, and the decree authorises them
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
    id="lisc.flemish_services_mandated",
    asks=("lisc_status", "lisc_community_services"),
    dossier=("R12",),
    regions=("fl", "br"),
    only_if={"lisc_status": ("own", "joint", "zone_wide")},
)

_DECREE_DATED = date(2021, 5, 21)


def _conclude(case: Case, they_take_part: Finding) -> Finding:
    if case.is_open("lisc_community_services"):
        return open_question(*(question for question in RULE.asks if case.is_open(question)))
    if case.includes("lisc_community_services", "flemish_community"):
        return they_take_part
    return not_concerned("lisc_community_services")


@RULE.reads("lisc-law/art-3-1@2018-09-24", nature=Nature.LAW, weight=Weight.HIGH)
def no_decree_yet(case: Case, law: Provision) -> Finding:
    """From 24 September 2018: the law asks for a mandate by decree; Flanders has none yet."""
    if (
        case.reference_date >= _DECREE_DATED
    ):  # its first day is inferred, so no duty is said to be broken
        return _conclude(
            case, open_question("lisc_community_services", say="open_decree_adopted")
        )
    return _conclude(case, gap("lisc_community_services"))


@RULE.reads(
    "decree-vl-2021/participation@2021-07-19", nature=Nature.LAW, also=("lisc-law/art-3-1",)
)
def decree_authorises(case: Case, law: Provision) -> Finding:
    """From 19 July 2021, as we infer: the decree of 21 May 2021 authorises Flemish services."""
    return _conclude(case, met("lisc_community_services"))
