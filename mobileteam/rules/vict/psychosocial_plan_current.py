"""
Does the emergency plan have an up-to-date part on psychosocial support?

The circular of 25 July 2017 expects a local psychosocial intervention plan of
every local authority. It is guidance; the royal decrees on emergency planning
are read elsewhere.

Concludes
    met             included and up to date
    gap             not included, or out of date
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
    id="vict.psychosocial_plan_current",
    asks=("vict_psychosocial_plan",),
    dossier=(),
)


@RULE.reads("good-practice/advice@2015-01-01", nature=Nature.ADVICE)
def advised(case: Case, law: Provision) -> Finding:
    """From 1 January 2015: our advice, a part of the emergency plan that is kept up."""
    return _conclude(case)


@RULE.reads("circular-psychosocial-2017/local-plan@2017-07-25", nature=Nature.GUIDANCE)
def recommended(case: Case, law: Provision) -> Finding:
    """From 25 July 2017: a circular expects a local psychosocial intervention plan."""
    return _conclude(case)


def _conclude(case: Case) -> Finding:
    if case.is_open("vict_psychosocial_plan"):
        return open_question("vict_psychosocial_plan")
    if case.says("vict_psychosocial_plan", "current"):
        return met("vict_psychosocial_plan")
    if case.says("vict_psychosocial_plan", "old"):
        return gap("vict_psychosocial_plan", say="gap_old")
    if case.says("vict_psychosocial_plan", "none"):
        return gap("vict_psychosocial_plan")
    return not_concerned("vict_psychosocial_plan")
