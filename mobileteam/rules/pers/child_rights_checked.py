"""
Is a situation that involves a minor checked against the rights of the child?

A rule to refer to youth care is a start, but does not weigh the child's
interests by itself. Whether there is a rule at all is asked by lisc.minors_rule
where there is a cell; what is to be done then is taken over there.

Concludes
    met             the rule includes a check of the rights of the child
    gap             there is no rule, or only one to refer
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
    id="pers.child_rights_checked",
    asks=("pers_minors_rule",),
    dossier=(),
    joins="lisc.minors_rule",
)


@RULE.reads("good-practice/advice@2015-01-01", nature=Nature.ADVICE)
def advised(case: Case, law: Provision) -> Finding:
    """Our advice: the rights of the child are checked each time."""
    if case.is_open("pers_minors_rule"):
        return open_question("pers_minors_rule")
    if case.says("pers_minors_rule", "child_rights_check"):
        return met("pers_minors_rule")
    if case.says("pers_minors_rule", "referral_rule"):
        return gap("pers_minors_rule", say="gap_referral", steps=("questions",))
    if case.says("pers_minors_rule", "none"):
        return gap("pers_minors_rule")
    return not_concerned("pers_minors_rule")
