"""
Is it written down which route a concern takes, from receipt to decision?

The route is the same for every concern, so that similar situations are treated
alike. A route agreed orally is lost when staff change. The desk where a concern
comes in is another rule's question (lisc.signal_desk).

Concludes
    met             the route is laid down in writing
    gap             nothing is agreed, or only orally
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

RULE = Rule(
    id="pers.signal_route_written",
    asks=("pers_signal_procedure",),
    dossier=(),
    after=("lisc.signal_desk",),
)


@RULE.reads("good-practice/advice@2015-01-01", nature=Nature.ADVICE, weight=Weight.HIGH)
def advised(case: Case, law: Provision) -> Finding:
    """Our advice: one written route for every concern."""
    if case.is_open("pers_signal_procedure"):
        return open_question("pers_signal_procedure")
    if case.says("pers_signal_procedure", "written"):
        return met("pers_signal_procedure")
    if case.says("pers_signal_procedure", "oral"):
        return gap("pers_signal_procedure", say="gap_oral")
    if case.says("pers_signal_procedure", "none"):
        return gap("pers_signal_procedure")
    return not_concerned("pers_signal_procedure")
