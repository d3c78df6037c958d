"""
Do staff know the victim desks of the federal authority and the Communities?

These desks have changed over the years. The protocol of 22 May 2019 on a
central desk addresses no municipality, so knowing it is our advice.

Concludes
    met             staff know the desks
    gap             they do not
    open            it is not known
    not concerned   the question does not apply
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
    id="vict.desks_known",
    asks=("vict_referral_known",),
    dossier=(),
)


@RULE.reads("good-practice/advice@2015-01-01", nature=Nature.ADVICE, weight=Weight.LOW)
def advised(case: Case, law: Provision) -> Finding:
    """From 1 January 2015: our advice, staff who can refer people correctly."""
    return _conclude(case)


@RULE.reads("victims-desk-2019/protocol@2019-05-22", nature=Nature.ADVICE, weight=Weight.LOW)
def with_central_desk(case: Case, law: Provision) -> Finding:
    """From 22 May 2019: a protocol provides for a central desk; knowing it is our advice."""
    return _conclude(case)


def _conclude(case: Case) -> Finding:
    if case.is_open("vict_referral_known"):
        return open_question("vict_referral_known")
    if case.yes("vict_referral_known"):
        return met("vict_referral_known")
    if case.no("vict_referral_known"):
        return gap("vict_referral_known")
    return not_concerned("vict_referral_known")
