"""
Do the partners discuss a situation with a common tool?

Any tool shared by the partners and developed for this work counts. A list of
one's own invites judging by appearance or belief instead of by behaviour and
needs. Which tool is chosen, the rule leaves to the municipality.

Concludes
    met             the Radix Tool Antwerp, Scan R or another tool
    gap             no tool, or a list of one's own
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
    id="pers.common_tool_used",
    asks=("pers_tool",),
    dossier=(),
)


@RULE.reads("good-practice/advice@2015-01-01", nature=Nature.ADVICE)
def advised(case: Case, law: Provision) -> Finding:
    """Our advice: one established tool that maps needs and strengths."""
    if case.is_open("pers_tool"):
        return open_question("pers_tool")
    if case.says("pers_tool", "radix_tool_antwerp", "scan_r", "other"):
        return met("pers_tool")
    if case.says("pers_tool", "own_list"):
        return gap("pers_tool", say="gap_own_list")
    if case.says("pers_tool", "none"):
        return gap("pers_tool")
    return not_concerned("pers_tool")
