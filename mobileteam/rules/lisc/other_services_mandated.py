"""
Is it known on which norm Walloon, German-speaking Community and Brussels services take part?

The law admits such services only with a mandate by or under a decree or
ordinance. Until the end of 2024 no such norm is known to us. After that a
Walloon decree was reported to be in preparation: the report then says that the
norm was not named and its state must be checked, never that there is no rule.
The reading counts as advice throughout, because its nature cannot change in
the middle of one version of the law. Services of the Flemish or of the French
Community have rules of their own.

Concludes
    met     for each service it is noted on which decree or ordinance it takes part
    gap     for some or all services no norm is named
    open    it is not known which services take part, or whether their norm is noted
"""

from datetime import date

from mobileteam.rulekit import (
    Case,
    Finding,
    Nature,
    Provision,
    Rule,
    detail,
    gap,
    met,
    not_concerned,
    open_question,
)

RULE = Rule(
    id="lisc.other_services_mandated",
    asks=("lisc_status", "lisc_community_services", "lisc_mandate_norms"),
    dossier=("R14",),
    only_if={"lisc_status": ("own", "joint", "zone_wide")},
)

_OTHER_SERVICES = ("walloon_region", "german_community", "brussels_bodies")
# The last day for which our sources show that no such norm was in sight.
_NO_NORM_KNOWN_UNTIL = date(2024, 12, 31)


def _gap(case: Case, services: list[str]) -> Finding:
    """Name the services; from 2025 on, say of the Walloon ones what was reported."""
    if case.reference_date <= _NO_NORM_KNOWN_UNTIL:
        details = tuple(detail(service) for service in services)
        return gap("lisc_community_services", "lisc_mandate_norms", details=details)
    later = {"walloon_region": "walloon_draft"}
    details = tuple(detail(later.get(service, service)) for service in services)
    return gap(
        "lisc_community_services",
        "lisc_mandate_norms",
        say="gap_norm_not_named",
        details=details,
    )


@RULE.reads("lisc-law/art-3-1@2018-09-24", nature=Nature.ADVICE)
def norm_named(case: Case, law: Provision) -> Finding:
    """From 24 September 2018: taking part rests on a norm; we know of none before 2025."""
    if case.is_open("lisc_community_services"):
        return open_question(*(question for question in RULE.asks if case.is_open(question)))
    services = [one for one in _OTHER_SERVICES if case.includes("lisc_community_services", one)]
    if not services:
        return not_concerned("lisc_community_services")
    if case.is_open("lisc_mandate_norms"):
        return open_question("lisc_mandate_norms", say="open_norm")
    if case.says("lisc_mandate_norms", "all"):
        return met("lisc_community_services", "lisc_mandate_norms")
    if case.says("lisc_mandate_norms", "none", "some"):
        return _gap(case, services)
    return not_concerned("lisc_mandate_norms")
