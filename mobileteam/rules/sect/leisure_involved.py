"""
Do sport, culture and libraries take part in prevention?

Two of the three sectors are enough for our advice.

Concludes
    met             at least two sectors take part
    gap             one sector takes part, or none
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

RULE = Rule(id="sect.leisure_involved", asks=("sect_sport_culture",), dossier=())

_LEAST_SECTORS = 2  # our advice, not a legal number


@RULE.reads("good-practice/advice@2015-01-01", nature=Nature.ADVICE, weight=Weight.LOW)
def advised(case: Case, law: Provision) -> Finding:
    """From 1 January 2015: our advice is prevention that reaches leisure too."""
    if case.is_open("sect_sport_culture"):
        return open_question("sect_sport_culture")
    chosen = set(case.chosen("sect_sport_culture"))
    if not chosen:
        return not_concerned("sect_sport_culture")
    sectors = len(chosen - {"none"})
    if sectors >= _LEAST_SECTORS:
        return met("sect_sport_culture")
    return gap("sect_sport_culture", say="gap_one" if sectors else "gap")
