"""
Does one professional lead each follow-up plan?

A lead who differs from plan to plan is not yet one for each plan. Where there
are never plans, nobody can lead one: pers.plans_tailored says so. Where a cell
discusses follow-ups, lisc.follow_up_agreed takes over what is to be done.

Concludes
    met             someone is always designated
    gap             nobody leads, or it differs from plan to plan
    open            it is not known
    not concerned   there are never plans, or the question does not apply
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
    id="pers.plan_has_lead",
    asks=("pers_plan_written", "pers_case_lead"),
    dossier=(),
    only_if={"pers_plan_written": ("sometimes", "always")},
    joins="lisc.follow_up_agreed",
)


@RULE.reads("good-practice/advice@2015-01-01", nature=Nature.ADVICE)
def advised(case: Case, law: Provision) -> Finding:
    """Our advice: one lead for each plan, preferably social-preventive."""
    if case.is_open("pers_case_lead"):
        return open_question(*(question for question in RULE.asks if case.is_open(question)))
    if case.says("pers_case_lead", "always_named"):
        return met("pers_case_lead")
    if case.says("pers_case_lead", "varies"):
        return gap("pers_case_lead", say="gap_varies")
    if case.says("pers_case_lead", "none"):
        return gap("pers_case_lead")
    return not_concerned("pers_case_lead")
