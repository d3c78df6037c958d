"""
Do the users know that their tool maps needs and does not estimate a security risk?

A tool for planning help leads to wrong conclusions when it is read as a measure
of risk. Where no tool is used, there is nothing to know.

Concludes
    met             the users know it
    gap             it is not clear to them
    open            it is not known, or it is not known whether there is a tool
    not concerned   there is no tool, or the question does not apply
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
    id="pers.tool_purpose_clear",
    asks=("pers_tool", "pers_tool_purpose_clear"),
    dossier=(),
    only_if={"pers_tool": ("own_list", "radix_tool_antwerp", "scan_r", "other")},
)


@RULE.reads("good-practice/advice@2015-01-01", nature=Nature.ADVICE)
def advised(case: Case, law: Provision) -> Finding:
    """Our advice: a needs tool is never read as a measure of risk."""
    if case.is_open("pers_tool_purpose_clear"):
        return open_question(*(question for question in RULE.asks if case.is_open(question)))
    if case.yes("pers_tool_purpose_clear"):
        return met("pers_tool_purpose_clear")
    if case.no("pers_tool_purpose_clear"):
        return gap("pers_tool_purpose_clear")
    return not_concerned("pers_tool_purpose_clear")
