"""
Does a Flemish municipality take on the coordinating role in prevention?

The Flemish decree gives local authorities the coordinating role; it asks for no
separate post. That one function is named for it is our advice. The question
stands with or without a LISC.

Concludes
    met     the role is taken on
    gap     it is not, or only partly
    open    it is not known
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
    id="lisc.coordinating_role",
    asks=("reg_fl_director_role",),
    dossier=("R48",),
    regions=("fl",),
)


@RULE.reads("decree-vl-2024/art-9@2024-09-01", nature=Nature.ADVICE, weight=Weight.LOW)
def advised(case: Case, law: Provision) -> Finding:
    """From 1 September 2024: the decree gives the role; naming a function is our advice."""
    if case.is_open("reg_fl_director_role"):
        return open_question("reg_fl_director_role")
    if case.says("reg_fl_director_role", "taken"):
        return met("reg_fl_director_role")
    if case.says("reg_fl_director_role", "partly"):
        return gap("reg_fl_director_role", say="gap_partly")
    if case.says("reg_fl_director_role", "not_taken"):
        return gap("reg_fl_director_role")
    return not_concerned("reg_fl_director_role")
