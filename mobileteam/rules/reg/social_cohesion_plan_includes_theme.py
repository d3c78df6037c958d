"""
Does the municipality's Social Cohesion Plan deal with the theme?

The plan is a choice of the municipality: where there is none, nothing is missing
from it. From 15 September 2021 a Walloon circular makes social-preventive actions
on radicalism possible within the plan.

Concludes
    met             the theme is part of the plan
    gap             there is a plan, without the theme
    open            it is not known
    not concerned   there is no Social Cohesion Plan
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
    id="reg.social_cohesion_plan_includes_theme",
    asks=("reg_wa_pcs",),
    dossier=(),
    regions=("wa",),
)


def _conclude(case: Case) -> Finding:
    if case.is_open("reg_wa_pcs"):
        return open_question("reg_wa_pcs")
    if case.says("reg_wa_pcs", "with_theme"):
        return met("reg_wa_pcs")
    if case.says("reg_wa_pcs", "without_theme"):
        return gap("reg_wa_pcs")
    return not_concerned("reg_wa_pcs")


@RULE.reads("good-practice/advice@2015-01-01", nature=Nature.ADVICE)
def advised(case: Case, law: Provision) -> Finding:
    """From 1 January 2015: our own advice."""
    return _conclude(case)


@RULE.reads("circular-wallonia-2021/actions@2021-09-15", nature=Nature.GUIDANCE)
def invited(case: Case, law: Provision) -> Finding:
    """From 15 September 2021: a circular invites local authorities to use the plan for it."""
    return _conclude(case)
