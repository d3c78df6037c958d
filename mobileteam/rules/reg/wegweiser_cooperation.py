"""
Does the municipality cooperate with Wegweiser Ostbelgien?

Wegweiser has been the contact point of the German-speaking Community since April
2017. Knowing it without any cooperation leaves referral to chance.

Concludes
    met     there is standing cooperation
    gap     Wegweiser is not known, or known without cooperation
    open    it is not known
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
    id="reg.wegweiser_cooperation",
    asks=("reg_dg_wegweiser",),
    dossier=(),
    regions=("dg",),
)


@RULE.reads(
    "wegweiser/contact-point@2017-04-22",
    nature=Nature.ADVICE,
    also=("strategy-dg-2016/strategy",),
)
def advised(case: Case, law: Provision) -> Finding:
    """From 22 April 2017: the contact point exists; cooperating with it is our advice."""
    if case.is_open("reg_dg_wegweiser"):
        return open_question("reg_dg_wegweiser")
    if case.says("reg_dg_wegweiser", "cooperation"):
        return met("reg_dg_wegweiser")
    if case.says("reg_dg_wegweiser", "known"):
        return gap("reg_dg_wegweiser", say="gap_known")
    if case.says("reg_dg_wegweiser", "not_known"):
        return gap("reg_dg_wegweiser")
    return not_concerned("reg_dg_wegweiser")
