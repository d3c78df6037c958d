"""
Is prevention linked to the policies of inclusion?

At least three links are our advice: equal opportunities, action against racism
or poverty, integration, housing, employment, education. They keep the theme
from being seen through security alone.

Concludes
    met     three links or more
    gap     no link, or fewer than three
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
    id="prev.linked_to_inclusion",
    asks=("prev_inclusion_links",),
    dossier=(),
)

_ENOUGH_LINKS = 3  # our advice, not a legal number


def _conclude(case: Case) -> Finding:
    if case.is_open("prev_inclusion_links"):
        return open_question("prev_inclusion_links")
    links = case.chosen("prev_inclusion_links")
    if not links:
        return not_concerned("prev_inclusion_links")
    if "none" in links:
        return gap("prev_inclusion_links")
    if len(links) < _ENOUGH_LINKS:
        return gap("prev_inclusion_links", say="gap_few")
    return met("prev_inclusion_links")


@RULE.reads("good-practice/advice@2015-01-01", nature=Nature.ADVICE)
def advised(case: Case, law: Provision) -> Finding:
    """Our own advice: prevention belongs in policies that include everyone."""
    return _conclude(case)


@RULE.reads("vvsg-guide-2015/local-approach@2016-01-01", nature=Nature.GUIDANCE)
def recommended(case: Case, law: Provision) -> Finding:
    """From 1 January 2016: the Flemish association puts prevention inside inclusion."""
    return _conclude(case)
