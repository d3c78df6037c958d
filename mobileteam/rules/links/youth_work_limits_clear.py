"""
Does youth work know what becomes of what it shares?

Its role belongs to one theme, the line between contact person and police to another.
Where youth work passes something on and that line is not in writing, the trust of young
people is at stake.

Concludes
    met             a role as a partner and a written line
    gap             signs or case consultation, and no written line
    open            an answer is missing that could make it a gap
    not concerned   no contact person, no such role, or the combination does not arise
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
    id="links.youth_work_limits_clear",
    asks=("gov_contact_person", "gov_role_separation", "sect_youth_work_role"),
    dossier=(),
    joins="gov.role_separation_written",
)

_WEAK = {
    "gov_contact_person": ("shared_supra_local", "part_time", "full_time"),
    "gov_role_separation": ("no_rule", "informal"),
    "sect_youth_work_role": ("signals_only", "case_partner"),
}
_STRONG = {
    "gov_contact_person": ("shared_supra_local", "part_time", "full_time"),
    "gov_role_separation": ("written",),
    "sect_youth_work_role": ("partner_without_case_data", "case_partner"),
}


@RULE.reads("good-practice/advice@2015-01-01", nature=Nature.ADVICE)
def advised(case: Case, law: Provision) -> Finding:
    """Our own advice: young people can be told beforehand what is shared."""
    if case.all_say(_WEAK):
        return _without_line(case)
    if case.all_say(_STRONG):
        return met(*_STRONG)
    if case.may_all_say(_WEAK):
        return open_question(*filter(case.is_open, _WEAK))
    return not_concerned(*_WEAK)


def _without_line(case: Case) -> Finding:
    signals = case.says("sect_youth_work_role", "signals_only")
    return gap(*_WEAK, say="gap_signals" if signals else "gap")
