"""
Is the refusal of an invited service respected?

In the French Community the reasons stay inside the service: a mayor who asks
for them asks too much. In Flanders a declining service gives a reason,
according to the sector; the text of that decree was not read, so this is
advice, worded as to be confirmed. In Brussels the later decree, that of the
French Community, speaks. It binds only its own services: where those of other
authorities alone take part, the question is not put, and where it is not known
that its services are among the partners, that is asked first.

Concludes
    met     a refusal was accepted without asking for reasons
    gap     the mayor asked for reasons (French Community), or none was given (Flanders)
    open    it is not known what happened
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
    id="lisc.refusal_respected",
    asks=("lisc_status", "lisc_refusal_handling", "lisc_community_services"),
    dossier=("R16",),
    regions=("fl", "wa", "br"),
    only_if={"lisc_status": ("own", "joint", "zone_wide")},
)


def _ask(case: Case) -> Finding:
    questions = ("lisc_status", "lisc_refusal_handling")
    return open_question(*(question for question in questions if case.is_open(question)))


def _only_of_others(case: Case) -> bool:
    """Tell whether services take part, and none of them is of the French Community."""
    services = case.chosen("lisc_community_services")
    return bool(services) and not case.includes(
        "lisc_community_services", "french_community", "none"
    )


@RULE.reads(
    "decree-vl-2021/participation@2021-07-19",
    nature=Nature.ADVICE,
    weight=Weight.LOW,
    also=("lisc-law/art-3-1",),
)
def flemish(case: Case, law: Provision) -> Finding:
    """From 19 July 2021, as we infer: who declines gives a general reason, to be confirmed."""
    if case.is_open("lisc_refusal_handling"):
        return _ask(case)
    if case.says("lisc_refusal_handling", "refusal_accepted"):
        return met("lisc_refusal_handling")
    if case.says("lisc_refusal_handling", "no_reason_given"):
        return gap("lisc_refusal_handling")
    return not_concerned("lisc_refusal_handling")


@RULE.reads(
    "decree-fwb-2023/art-7@2023-08-28",
    nature=Nature.LAW,
    weight=Weight.LOW,
    also=("lisc-law/art-3-1",),
)
def french(case: Case, law: Provision) -> Finding:
    """From 28 August 2023: taking part is voluntary, and reasons stay inside the service."""
    if case.is_open("lisc_refusal_handling"):
        return _ask(case)
    if _only_of_others(case):
        return not_concerned("lisc_refusal_handling", "lisc_community_services")
    if case.says("lisc_refusal_handling", "refusal_accepted"):
        return met("lisc_refusal_handling")
    if case.says("lisc_refusal_handling", "reason_requested"):
        if case.includes("lisc_community_services", "french_community"):
            return gap("lisc_refusal_handling", "lisc_community_services")
        return open_question("lisc_community_services")
    return not_concerned("lisc_refusal_handling")
