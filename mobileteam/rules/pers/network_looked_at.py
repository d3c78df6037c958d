"""
Does the working method look at which social ties protect and which do not?

Supportive ties are often the best help. The look goes no further than the plan
needs: third parties are not put on file.

Concludes
    met             always
    gap             never, or only sometimes
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
    id="pers.network_looked_at",
    asks=("pers_network_analysis",),
    dossier=(),
)


@RULE.reads("good-practice/advice@2015-01-01", nature=Nature.ADVICE, weight=Weight.LOW)
def advised(case: Case, law: Provision) -> Finding:
    """Our advice: a brief look, no further than the plan needs."""
    if case.is_open("pers_network_analysis"):
        return open_question("pers_network_analysis")
    if case.says("pers_network_analysis", "always"):
        return met("pers_network_analysis")
    if case.says("pers_network_analysis", "sometimes"):
        return gap("pers_network_analysis", say="gap_sometimes")
    if case.says("pers_network_analysis", "never"):
        return gap("pers_network_analysis")
    return not_concerned("pers_network_analysis")
