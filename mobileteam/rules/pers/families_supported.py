"""
Can families who worry about one of their members get support?

Support of the municipality's own, specialised support and a referral to another
service all count; support is best independent of the police.

Concludes
    met             own or specialised support, or a referral
    gap             there is no support
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
    id="pers.families_supported",
    asks=("pers_family_support",),
    dossier=(),
)

_SAYS = {
    "own_offer": "met",
    "specialised_offer": "met_specialised",
    "referral": "met_referral",
}


@RULE.reads("good-practice/advice@2015-01-01", nature=Nature.ADVICE)
def advised(case: Case, law: Provision) -> Finding:
    """Our advice: support that is independent of the police."""
    if case.is_open("pers_family_support"):
        return open_question("pers_family_support")
    if case.says("pers_family_support", "none"):
        return gap("pers_family_support")
    for code, say in _SAYS.items():
        if case.says("pers_family_support", code):
            return met("pers_family_support", say=say)
    return not_concerned("pers_family_support")
