"""
Do community services of both language groups take part in the local approach?

In Brussels two Communities act on the same territory. On what legal basis a
service sits in the LISC is another rule's question.

Concludes
    met     both language groups take full part
    gap     only one does, or one of the two only in part
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
    id="reg.both_communities_present",
    asks=("reg_br_two_communities",),
    dossier=(),
    regions=("br",),
)


@RULE.reads("good-practice/advice@2015-01-01", nature=Nature.ADVICE)
def advised(case: Case, law: Provision) -> Finding:
    """From 1 January 2015: our own advice."""
    if case.is_open("reg_br_two_communities"):
        return open_question("reg_br_two_communities")
    if case.says("reg_br_two_communities", "both"):
        return met("reg_br_two_communities")
    if case.says("reg_br_two_communities", "both_partly"):
        return gap("reg_br_two_communities", say="gap_partly")
    if case.says("reg_br_two_communities", "one_language_only"):
        return gap("reg_br_two_communities")
    return not_concerned("reg_br_two_communities")
