"""
Is it noted, service by service, on which decree each Community service takes part in the LISC?

Only services that a decree already authorises count: Flemish ones in Flanders
and Brussels since the decree of 21 May 2021, those of the French Community in
Wallonia and Brussels since the decree of 8 June 2023. The note names the
service and the norm, never a person.

Concludes
    met     the norm is noted for each service
    gap     it is noted for none, or for some only
    open    it is not known which services take part, or whether their norm is noted
"""

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
    regions=("fl", "wa", "br"),
    only_if={"lisc_status": ("own", "joint", "zone_wide")},
)


def _conclude(case: Case, authorised: tuple[str, ...]) -> Finding:
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


@RULE.reads(
    "decree-vl-2021/participation@2021-07-19",
    nature=Nature.ADVICE,
    weight=Weight.LOW,
    also=("lisc-law/art-3-1",),
)
def flemish(case: Case, law: Provision) -> Finding:
    """From 19 July 2021, inferred, in Flanders and Brussels: Flemish services have a norm."""
    return _conclude(case, ("flemish_community",))


@RULE.reads(
    "decree-fwb-2023/art-3@2023-08-28",
    nature=Nature.ADVICE,
    weight=Weight.LOW,
    also=("lisc-law/art-3-1", "decree-vl-2021/participation"),
)
def french(case: Case, law: Provision) -> Finding:
    """From 28 August 2023 in Wallonia and Brussels: so have the French Community's services."""
    both = ("flemish_community", "french_community")
    return _conclude(case, both if case.region == "br" else both[1:])
