"""
Is there a network of key figures that is organised and supported?

Key figures are volunteers who act as a bridge between residents and the
municipality. They are no antenna: without clear limits and support the role
harms them and the trust they enjoy.

Concludes
    met     an organised network with training and guidance
    gap     none, informal contacts only, or a network without support
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
    id="part.key_figures_supported",
    asks=("part_key_figures",),
    dossier=(),
)


@RULE.reads("good-practice/advice@2015-01-01", nature=Nature.ADVICE, weight=Weight.LOW)
def advised(case: Case, law: Provision) -> Finding:
    """Our own advice: volunteers who build bridges deserve limits and support."""
    if case.is_open("part_key_figures"):
        return open_question("part_key_figures")
    if case.says("part_key_figures", "organised_and_supported"):
        return met("part_key_figures")
    if case.says("part_key_figures", "organised"):
        return gap("part_key_figures", say="gap_unsupported")
    if case.says("part_key_figures", "informal"):
        return gap("part_key_figures", say="gap_informal")
    if case.says("part_key_figures", "none"):
        return gap("part_key_figures")
    return not_concerned("part_key_figures")
