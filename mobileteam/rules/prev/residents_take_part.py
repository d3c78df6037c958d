"""
Did residents have a share in deciding in the past year?

The highest step counts. Information, consultation and debate are worth
something and are said so; sharing in one decision is our advice.

Concludes
    met     residents decided with the municipality, or on part of it themselves
    gap     they were informed, consulted or debated
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
    id="prev.residents_take_part",
    asks=("prev_participation_step",),
    dossier=(),
)

_BELOW = {
    "information": "gap_information",
    "consultation": "gap_consultation",
    "debate": "gap_debate",
}


@RULE.reads("good-practice/advice@2015-01-01", nature=Nature.ADVICE)
def advised(case: Case, law: Provision) -> Finding:
    """Our own advice: people who have a say feel less left out."""
    if case.is_open("prev_participation_step"):
        return open_question("prev_participation_step")
    for step, say in _BELOW.items():
        if case.says("prev_participation_step", step):
            return gap("prev_participation_step", say=say)
    if case.says("prev_participation_step", "co_decision"):
        return met("prev_participation_step")
    if case.says("prev_participation_step", "partial_decision_power"):
        return met("prev_participation_step", say="met_power")
    return not_concerned("prev_participation_step")
