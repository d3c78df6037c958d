"""
Does the working method provide for a written, tailor-made plan at each follow-up?

This is asked with or without a cell. Where a cell discusses follow-ups, the rule
lisc.follow_up_agreed asks for the same thing to be done and takes it over. The
plan stands in the file of the lead service, never with the cell.

Concludes
    met             always
    gap             never, or only sometimes
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
    id="pers.plans_tailored",
    asks=("pers_plan_written",),
    dossier=(),
    joins="lisc.follow_up_agreed",
)


@RULE.reads("good-practice/advice@2015-01-01", nature=Nature.ADVICE)
def advised(case: Case, law: Provision) -> Finding:
    """Our advice: a written plan at each follow-up."""
    if case.is_open("pers_plan_written"):
        return open_question("pers_plan_written")
    if case.says("pers_plan_written", "always"):
        return met("pers_plan_written")
    if case.says("pers_plan_written", "sometimes"):
        return gap("pers_plan_written", say="gap_sometimes")
    if case.says("pers_plan_written", "never"):
        return gap("pers_plan_written")
    return not_concerned("pers_plan_written")
