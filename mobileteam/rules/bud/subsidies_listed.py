"""
Does the municipality know from when to when each subsidy runs?

The list is optional: left empty, it says that there is nothing to name. Amounts
and programmes play no part. Where the money of the LISC is short as well, the
overview is a step of that recommendation (lisc.funding_stable).

Concludes
    met             every subsidy named has a start and an end
    gap             at least one has not
    open            the municipality does not know which subsidies it received
    not concerned   none is named
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
    id="bud.subsidies_listed",
    asks=("bud_subsidies",),
    dossier=(),
    joins="lisc.funding_stable",
)

_DATES = ("from", "to")


@RULE.reads("good-practice/advice@2015-01-01", nature=Nature.ADVICE, weight=Weight.LOW)
def advised(case: Case, law: Provision) -> Finding:
    """From 1 January 2015: we advise to keep each subsidy with its start and its end."""
    fact = case.fact("bud_subsidies")
    if fact.state == "unknown":
        return open_question("bud_subsidies")
    listed = fact.value if isinstance(fact.value, tuple) else ()
    if not listed:
        return not_concerned("bud_subsidies")
    if all(isinstance(one, dict) and all(one.get(day) for day in _DATES) for one in listed):
        return met("bud_subsidies")
    return gap("bud_subsidies")
