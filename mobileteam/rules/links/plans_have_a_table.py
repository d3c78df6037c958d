"""
Do tailor-made plans have a joint consultation to go with them?

Plans where there is no LISC are no fault: one service may follow up a person on its own.
But it is to be cleared up which services inform one another, and on what legal basis.
The plan itself stays in the file of a service, never with the LISC.

Concludes
    met             a plan is the fixed method and there is a LISC
    gap             plans are made and there is no LISC, or not yet
    open            an answer is missing that could make it a gap
    not concerned   the combination does not arise
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
    id="links.plans_have_a_table",
    asks=("pers_plan_written", "lisc_status"),
    dossier=(),
    joins="lisc.set_up",
)

_WEAK = {
    "pers_plan_written": ("sometimes", "always"),
    "lisc_status": ("none", "planned"),
}
_STRONG = {
    "pers_plan_written": ("always",),
    "lisc_status": ("own", "joint", "zone_wide"),
}


@RULE.reads("good-practice/advice@2015-01-01", nature=Nature.ADVICE)
def advised(case: Case, law: Provision) -> Finding:
    """Our own advice: clear up in which consultation the plans belong."""
    if case.all_say(_WEAK):
        return gap(*_WEAK, say="gap_planned" if case.says("lisc_status", "planned") else "gap")
    if case.all_say(_STRONG):
        return met(*_STRONG)
    if case.may_all_say(_WEAK):
        return open_question(*filter(case.is_open, _WEAK))
    return not_concerned(*_WEAK)
