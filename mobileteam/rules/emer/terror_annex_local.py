"""
Has the emergency plan a local annex on a terrorist attack or hostage-taking?

The national plan binds the federal services; a local annex that says what the
municipality itself does is our advice. A reference to the national plan is
useful, but says nothing on the part of the municipality. Which national plan
the annex follows is the question of pow.terror_annex_current.

Concludes
    met             there is a local annex
    gap             there is a reference to the national plan only, or nothing
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

RULE = Rule(id="emer.terror_annex_local", asks=("emer_terror_annex",), dossier=())


@RULE.reads("terror-plan-decree-2016/act@2016-05-18", nature=Nature.ADVICE)
def plan_of_2016(case: Case, law: Provision) -> Finding:
    """From 18 May 2016: our advice is a local annex beside the first national plan."""
    return _found(case)


@RULE.reads("terror-plan-decree-2020/act@2020-06-04", nature=Nature.ADVICE)
def plan_of_2020(case: Case, law: Provision) -> Finding:
    """From 4 June 2020: the same advice beside the national plan that replaced it."""
    return _found(case)


def _found(case: Case) -> Finding:
    if case.is_open("emer_terror_annex"):
        return open_question("emer_terror_annex")
    if case.says("emer_terror_annex", "local_annex"):
        return met("emer_terror_annex")
    if case.says("emer_terror_annex", "reference_to_national_plan"):
        return gap("emer_terror_annex", say="gap_reference")
    if case.says("emer_terror_annex", "none"):
        return gap("emer_terror_annex")
    return not_concerned("emer_terror_annex")
