"""
Is communication prepared for a variety of situations?

Four situations are enough for our advice. Any four of the six are of more than
one kind: attacks, gatherings and hate incidents, journeys, rumours. Where
nothing at all is prepared, that is said once (comm.plan_prepared).

Concludes
    met             at least four situations are prepared
    gap             fewer are, or none
    open            it is not known
    not concerned   fewer are, and no communication is prepared in any plan
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
    id="comm.scenarios_varied",
    asks=("comm_scenarios", "comm_plan"),
    dossier=(),
    after=("comm.plan_prepared",),
)

_LEAST_SITUATIONS = 4  # our advice, not a legal number


@RULE.reads("good-practice/advice@2015-01-01", nature=Nature.ADVICE, weight=Weight.LOW)
def advised(case: Case, law: Provision) -> Finding:
    """From 1 January 2015: our advice is to prepare at least four situations."""
    if case.is_open("comm_scenarios"):
        return open_question("comm_scenarios")
    chosen = set(case.chosen("comm_scenarios"))
    if not chosen:
        return not_concerned("comm_scenarios")
    prepared = len(chosen - {"none"})
    if prepared >= _LEAST_SITUATIONS:
        return met("comm_scenarios")
    if case.says("comm_plan", "none"):
        return not_concerned("comm_scenarios", "comm_plan")
    return gap("comm_scenarios", say="gap" if prepared else "gap_none")
