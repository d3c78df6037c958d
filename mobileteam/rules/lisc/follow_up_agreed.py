"""
Does the cell agree, for each follow-up, on an aim and on who leads it?

The law gives a power here, not a duty, so this is our advice. A plan that is
made only sometimes, or a lead that differs from plan to plan, is not yet an
agreement for each follow-up. The plan stands in the file of the lead service,
under that service's own rules; the cell keeps no file.

Concludes
    met             each follow-up has a tailor-made plan and a designated lead
    gap             the plan, the lead or both are missing for some or all
    open            something that matters is not known
    not concerned   there is no cell, it discusses no follow-ups, or the questions do not apply
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
    id="lisc.follow_up_agreed",
    asks=("lisc_status", "lisc_discusses_cases", "pers_plan_written", "pers_case_lead"),
    dossier=("R22",),
    only_if={"lisc_status": ("own", "joint", "zone_wide"), "lisc_discusses_cases": ("yes",)},
)

_DECIDING = ("lisc_discusses_cases", "pers_plan_written", "pers_case_lead")
_NOT_FOR_EACH = {
    "pers_plan_written": ("never", "sometimes"),
    "pers_case_lead": ("none", "varies"),
}
_SAYS: dict[tuple[str, ...], str] = {
    ("pers_plan_written",): "gap_plan",
    ("pers_case_lead",): "gap_lead",
}


@RULE.reads(
    "lisc-law/art-3-2@2018-09-24",
    nature=Nature.ADVICE,
    weight=Weight.MEDIUM,
    also=("lisc-law/art-4-3",),
)
def advised(case: Case, law: Provision) -> Finding:
    """From 24 September 2018: the law allows a personal follow-up path; we advise one."""
    unanswered = tuple(question for question in _DECIDING if case.is_open(question))
    missing = tuple(name for name, codes in _NOT_FOR_EACH.items() if case.says(name, *codes))
    if case.is_open("lisc_discusses_cases") or (unanswered and not missing):
        return open_question(*unanswered)
    if missing:
        return gap("lisc_discusses_cases", *missing, say=_SAYS.get(missing, "gap"))
    if case.says("pers_plan_written", "always") and case.says("pers_case_lead", "always_named"):
        return met(*_DECIDING)
    return not_concerned("pers_plan_written", "pers_case_lead")
