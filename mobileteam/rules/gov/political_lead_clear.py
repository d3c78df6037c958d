"""
Is it clear who has political responsibility for the theme?

The mayor, an alderman, or both together: each is a clear answer. How the law
puts the mayor in charge of the LISC is judged in the theme of the cell.

Concludes
    met     the mayor, an alderman, or both carry the theme
    gap     nobody in particular does
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

RULE = Rule(id="gov.political_lead_clear", asks=("gov_political_lead",), dossier=())

_SAYS = {"mayor": "met", "alderman": "met_alderman", "shared": "met_shared"}


@RULE.reads("good-practice/advice@2015-01-01", nature=Nature.ADVICE)
def advised(case: Case, law: Provision) -> Finding:
    """Decisions on staff and means need someone who defends them."""
    if case.is_open("gov_political_lead"):
        return open_question("gov_political_lead")
    for lead, say in _SAYS.items():
        if case.says("gov_political_lead", lead):
            return met("gov_political_lead", say=say)
    if case.says("gov_political_lead", "none"):
        return gap("gov_political_lead")
    return not_concerned("gov_political_lead")
