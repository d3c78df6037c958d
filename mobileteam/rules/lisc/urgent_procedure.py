"""
Can the LISC meet quickly when a sign is urgent?

A short procedure is enough: who is called, who attends, within what time. A
danger that cannot wait goes to the police at once, not to the LISC. In the
regions where services of the French Community work, one more step recalls that
a short-notice invitation gives written reasons for the urgency.

Concludes
    met     there is an arrangement
    gap     there is none
    open    it is not known
"""

from datetime import date

from mobileteam.rulekit import (
    Case,
    Finding,
    Nature,
    Provision,
    Rule,
    gap,
    met,
    not_concerned,
    open_question,
)

RULE = Rule(
    id="lisc.urgent_procedure",
    asks=("lisc_status", "lisc_urgent_procedure"),
    dossier=("R35",),
    only_if={"lisc_status": ("own", "joint", "zone_wide")},
)

_STEPS = ("police_first", "contacts", "presence")
_FRENCH_COMMUNITY_DECREE = date(2023, 8, 28)
_FRENCH_COMMUNITY_WORKS_IN = ("wa", "br")


@RULE.reads("lisc-law/art-2@2018-09-24", nature=Nature.GUIDANCE, also=("emmascan/scan",))
def recommended(case: Case, law: Provision) -> Finding:
    """From 24 September 2018: good practice recommends a short urgency procedure."""
    if case.is_open("lisc_urgent_procedure"):
        return open_question("lisc_urgent_procedure")
    if case.yes("lisc_urgent_procedure"):
        return met("lisc_urgent_procedure")
    if case.no("lisc_urgent_procedure"):
        return gap("lisc_urgent_procedure", steps=_steps(case))
    return not_concerned("lisc_urgent_procedure")


def _steps(case: Case) -> tuple[str, ...]:
    in_force = case.reference_date >= _FRENCH_COMMUNITY_DECREE
    if in_force and case.region in _FRENCH_COMMUNITY_WORKS_IN:
        return (*_STEPS, "french_community")
    return _STEPS
