"""
Were the elected officials briefed on this theme in this term of office?

One briefing of the mayor, the municipal college or the municipal council is
enough; once per term is our advice. What is reported to the council afterwards
is another theme's question.

Concludes
    met     they were briefed
    gap     they were not
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

RULE = Rule(id="train.elected_briefed", asks=("train_elected",), dossier=())


@RULE.reads("good-practice/advice@2015-01-01", nature=Nature.ADVICE)
def advised(case: Case, law: Provision) -> Finding:
    """From 1 January 2015: we advise one briefing per term of office."""
    if case.is_open("train_elected"):
        return open_question("train_elected")
    if case.yes("train_elected"):
        return met("train_elected")
    if case.no("train_elected"):
        return gap("train_elected")
    return not_concerned("train_elected")
