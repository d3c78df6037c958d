"""
Was resilience training offered to young people or parents?

BOUNCE in any of its three forms counts, and so does any other programme. It is
prevention for everyone and starts from no sign about anybody.

Concludes
    met             a programme was offered
    gap             none was offered
    open            it is not known
    not concerned   the question does not apply
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

RULE = Rule(id="sect.resilience_offered", asks=("sect_resilience_training",), dossier=())


@RULE.reads(
    "good-practice/advice@2015-01-01",
    nature=Nature.ADVICE,
    weight=Weight.LOW,
    also=("coe-congress-2015/guidelines",),
)
def advised(case: Case, law: Provision) -> Finding:
    """From 1 January 2015: our advice is a programme with trained trainers."""
    if case.is_open("sect_resilience_training"):
        return open_question("sect_resilience_training")
    chosen = set(case.chosen("sect_resilience_training"))
    if not chosen:
        return not_concerned("sect_resilience_training")
    if chosen - {"none"}:
        return met("sect_resilience_training")
    return gap("sect_resilience_training")
