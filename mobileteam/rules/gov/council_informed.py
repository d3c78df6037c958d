"""
Does the municipal council hear about the approach every year, without case data?

The whole approach is meant, with a cell or without one. Whether the council
knows what the LISC may do is another rule's question (lisc.professionals_informed).

Concludes
    met     the council is informed at least once a year
    gap     only after a question, or not at all
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

RULE = Rule(id="gov.council_informed", asks=("gov_council_reporting",), dossier=())


@RULE.reads("good-practice/advice@2015-01-01", nature=Nature.ADVICE)
def advised(case: Case, law: Provision) -> Finding:
    """The council can oversee only what it can follow."""
    if case.is_open("gov_council_reporting"):
        return open_question("gov_council_reporting")
    if case.says("gov_council_reporting", "yearly"):
        return met("gov_council_reporting")
    if case.says("gov_council_reporting", "none", "on_demand"):
        on_demand = case.says("gov_council_reporting", "on_demand")
        return gap("gov_council_reporting", say="gap_on_demand" if on_demand else "gap")
    return not_concerned("gov_council_reporting")
