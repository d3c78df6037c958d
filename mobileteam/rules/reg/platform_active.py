"""
Does the municipality take an active part in the regional platform?

On the platform on polarisation and radicalisation the nineteen municipalities
exchange experience. Membership without any input is worth less to the others.

Concludes
    met     the municipality is an active member
    gap     it takes no part, or is a member without input
    open    it is not known
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
    id="reg.platform_active",
    asks=("reg_br_platform",),
    dossier=(),
    regions=("br",),
)


@RULE.reads("good-practice/advice@2015-01-01", nature=Nature.ADVICE, weight=Weight.LOW)
def advised(case: Case, law: Provision) -> Finding:
    """From 1 January 2015: our own advice."""
    if case.is_open("reg_br_platform"):
        return open_question("reg_br_platform")
    if case.says("reg_br_platform", "active_member"):
        return met("reg_br_platform")
    if case.says("reg_br_platform", "member"):
        return gap("reg_br_platform", say="gap_passive")
    if case.says("reg_br_platform", "none"):
        return gap("reg_br_platform")
    return not_concerned("reg_br_platform")
