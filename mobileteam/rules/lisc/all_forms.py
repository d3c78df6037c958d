"""
Does the LISC look at every form of violent extremism?

The Strategy T.E.R. covers every form. A cell that looks at one form, or at
several but not all, leaves the others unseen. Religion and opinion play no part
in the answer.

Concludes
    met     all forms
    gap     one form, or several but not all
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
    id="lisc.all_forms",
    asks=("lisc_status", "lisc_scope"),
    dossier=("R40",),
    only_if={"lisc_status": ("own", "joint", "zone_wide")},
)


@RULE.reads(
    "strategy-ter/strategy@2021-09-08",
    nature=Nature.GUIDANCE,
    also=("peace-institute-2022/factsheet", "flanders-news-2023/note"),
)
def recommended(case: Case, law: Provision) -> Finding:
    """From 8 September 2021: the Strategy T.E.R. covers every form of extremism."""
    if case.is_open("lisc_scope"):
        return open_question("lisc_scope")
    if case.says("lisc_scope", "all_forms"):
        return met("lisc_scope")
    if case.says("lisc_scope", "several_forms"):
        return gap("lisc_scope", say="gap_several")
    if case.says("lisc_scope", "one_form"):
        return gap("lisc_scope")
    return not_concerned("lisc_scope")
