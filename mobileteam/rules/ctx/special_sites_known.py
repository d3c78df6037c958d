"""
Does the municipality know which types of facility create tasks beyond its borders?

Neutral: having such facilities is no merit, and having none is no fault. Only
the types are asked, never a name or an address, and the text names none.

Concludes
    met             there are such facilities, and their types are known
    open            it is not known
    not concerned   there are none
"""

from mobileteam.rulekit import (
    Case,
    Finding,
    Nature,
    Provision,
    Rule,
    Weight,
    met,
    not_concerned,
    open_question,
)

RULE = Rule(id="ctx.special_sites_known", asks=("ctx_special_sites",), dossier=())


@RULE.reads("good-practice/advice@2015-01-01", nature=Nature.ADVICE, weight=Weight.LOW)
def advised(case: Case, law: Provision) -> Finding:
    """Such facilities change the workload and the circle of partners."""
    if case.is_open("ctx_special_sites"):
        return open_question("ctx_special_sites")
    if any(site != "none" for site in case.chosen("ctx_special_sites")):
        return met("ctx_special_sites")
    return not_concerned("ctx_special_sites")
