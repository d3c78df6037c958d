"""
Is it noted, service by service, on which decree each Community service takes part in the LISC?

Only services that a decree already authorises count: Flemish ones since the
decree of 21 May 2021, those of the French Community since the decree of 8 June
2023. The note names the service and the norm, never a person. Both decrees
stand in the details and not among the provisions, so that no municipality
reads the decree of a Community that is not its own.

Concludes
    met     the norm is noted for each service
    gap     it is noted for none, or for some only
    open    it is not known which services take part, or whether their norm is noted
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
    id="lisc.mandate_noted",
    asks=("lisc_status", "lisc_community_services", "lisc_mandate_norms"),
    dossier=("R15",),
    only_if={"lisc_status": ("own", "joint", "zone_wide")},
)

# The first days of decree-vl-2021/participation (an inference, to be confirmed) and of decree-fwb-2023/art-3.
_AUTHORISED_FROM = {"flemish_community": date(2021, 7, 19), "french_community": date(2023, 8, 28)}


@RULE.reads("lisc-law/art-3-1@2018-09-24", nature=Nature.ADVICE, weight=Weight.LOW)
def noted(case: Case, law: Provision) -> Finding:
    """From the first decree on: a note per service shows on which norm it takes part."""
    authorised = [one for one, first_day in _AUTHORISED_FROM.items() if first_day <= case.reference_date]
    if not authorised:
        return not_concerned()
    if case.is_open("lisc_community_services"):
        return open_question(*(question for question in RULE.asks if case.is_open(question)))
    services = [one for one in authorised if case.includes("lisc_community_services", one)]
    if not services:
        return not_concerned("lisc_community_services")
    if case.is_open("lisc_mandate_norms"):
        return open_question("lisc_mandate_norms", say="open_norm")
    if case.says("lisc_mandate_norms", "all"):
        return met("lisc_community_services", "lisc_mandate_norms")
    if case.says("lisc_mandate_norms", "none", "some"):
        return gap(
            "lisc_community_services",
            "lisc_mandate_norms",
            say="gap" if case.says("lisc_mandate_norms", "none") else "gap_some",
            details=tuple(detail(service) for service in services),
        )
    return not_concerned("lisc_mandate_norms")
