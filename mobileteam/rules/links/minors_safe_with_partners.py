"""
Is there a route of their own for minors where schools or youth work take part?

Schools take part where they have agreed what to do with a concern, youth work where it
passes on signs or joins the case consultation. A rule to refer to youth care is judged by
its own theme; here it neither weakens nor strengthens.

Concludes
    met             they take part, and the rights of the child are checked
    gap             they take part, and there is no rule for minors
    open            an answer is missing that could make it a gap
    not concerned   they do not take part, or the combination does not arise
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
    id="links.minors_safe_with_partners",
    asks=("pers_minors_rule", "sect_school_protocol", "sect_youth_work_role"),
    dossier=(),
    joins="pers.child_rights_checked",
)

_TAKES_PART = {
    "sect_school_protocol": ("oral", "written"),
    "sect_youth_work_role": ("signals_only", "case_partner"),
}


@RULE.reads("good-practice/advice@2015-01-01", nature=Nature.ADVICE, weight=Weight.HIGH)
def advised(case: Case, law: Provision) -> Finding:
    """Our own advice: those who work with young people know the route for minors."""
    partners = [name for name, codes in _TAKES_PART.items() if case.says(name, *codes)]
    unknown = [name for name in _TAKES_PART if case.is_open(name)]
    if not partners and not unknown:
        return not_concerned(*_TAKES_PART)
    if partners and case.says("pers_minors_rule", "child_rights_check"):
        return met("pers_minors_rule", *partners)
    if case.is_open("pers_minors_rule"):
        return open_question("pers_minors_rule", *(() if partners else unknown))
    if not case.says("pers_minors_rule", "none"):
        return not_concerned("pers_minors_rule")
    return gap("pers_minors_rule", *partners) if partners else open_question(*unknown)
