"""
Can the municipality bring in enough kinds of service for a return after detention?

Housing, income, work, care, family and mentoring are asked about. Four kinds
are enough; the number is our advice. Whether anyone returns plays no part.

Concludes
    met             at least four kinds of service
    gap             one to three kinds, or none
    open            it is not known
    not concerned   the question does not apply
"""

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
    id="pris.services_ready",
    asks=("pris_reintegration_services",),
    dossier=(),
)

_ENOUGH = 4  # kinds of service: our advice, not a legal number


@RULE.reads("good-practice/advice@2015-01-01", nature=Nature.ADVICE)
def advised(case: Case, law: Provision) -> Finding:
    """From 1 January 2015: our advice, at least four kinds of service."""
    if case.is_open("pris_reintegration_services"):
        return open_question("pris_reintegration_services")
    chosen = case.chosen("pris_reintegration_services")
    if not chosen:
        return not_concerned("pris_reintegration_services")
    kinds = set(chosen) - {"none"}
    if len(kinds) >= _ENOUGH:
        return met("pris_reintegration_services")
    return gap("pris_reintegration_services", say="gap" if kinds else "gap_none")
