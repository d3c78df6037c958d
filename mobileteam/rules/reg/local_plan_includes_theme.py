"""
Does the local prevention and proximity plan deal with polarisation and radicalisation?

The local plans carry the regional security plan to local level. The regional
plans of 2017-2020 and 2021-2024 have the theme; of a later one nothing is known,
so our own advice speaks again from 2025.

Concludes
    met     the theme is part of the local plan
    gap     there is a plan without the theme, or no plan
    open    it is not known
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
    id="reg.local_plan_includes_theme",
    asks=("reg_br_local_plan",),
    dossier=(),
    regions=("br",),
)


def _conclude(case: Case) -> Finding:
    if case.is_open("reg_br_local_plan"):
        return open_question("reg_br_local_plan")
    if case.says("reg_br_local_plan", "with_theme"):
        return met("reg_br_local_plan")
    if case.says("reg_br_local_plan", "without_theme"):
        return gap("reg_br_local_plan")
    if case.says("reg_br_local_plan", "none"):
        return gap("reg_br_local_plan", say="gap_no_plan")
    return not_concerned("reg_br_local_plan")


@RULE.reads("good-practice/advice@2015-01-01", nature=Nature.ADVICE)
def advised(case: Case, law: Provision) -> Finding:
    """From 1 January 2015, and again from 2025: our own advice."""
    return _conclude(case)


@RULE.reads("security-plan-brussels/theme@2017-02-02", nature=Nature.GUIDANCE)
def regional_plan(case: Case, law: Provision) -> Finding:
    """From 2 February 2017 until the end of 2024: a regional plan has the theme."""
    return _conclude(case)
