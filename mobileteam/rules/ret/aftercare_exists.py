"""
Is there after-care once a follow-up has ended?

After-care is the third pillar of a local approach. A path of one's own and a
referral to an ordinary service count alike.

Concludes
    met             a path of the municipality's own, or a referral
    gap             no after-care
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
    id="ret.aftercare_exists",
    asks=("ret_aftercare",),
    dossier=(),
)


@RULE.reads("good-practice/advice@2015-01-01", nature=Nature.ADVICE)
def advised(case: Case, law: Provision) -> Finding:
    """From 1 January 2015: our advice, after-care with a contact person and an end date."""
    if case.is_open("ret_aftercare"):
        return open_question("ret_aftercare")
    if case.says("ret_aftercare", "own_track"):
        return met("ret_aftercare")
    if case.says("ret_aftercare", "referral"):
        return met("ret_aftercare", say="met_referral")
    if case.says("ret_aftercare", "none"):
        return gap("ret_aftercare")
    return not_concerned("ret_aftercare")
