"""
Is there trust between the municipality and civil society as a whole?

One mark from one to five for civil society organisations and religious and
philosophical communities taken together: the quality of a relation, never a
judgement on one organisation or community. Four and five are good, three is
moderate, one and two are low: our own advice.

Concludes
    met     four or five
    gap     three (moderate), one or two (low)
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
    id="part.trust_with_communities",
    asks=("part_trust_communities",),
    dossier=(),
)

_HIGH = 4  # on a scale of one to five: our advice, not a legal number
_MODERATE = 3


def _conclude(case: Case) -> Finding:
    if case.is_open("part_trust_communities"):
        return open_question("part_trust_communities")
    mark = case.number("part_trust_communities")
    if mark is None:
        return not_concerned("part_trust_communities")
    if mark >= _HIGH:
        return met("part_trust_communities")
    return gap("part_trust_communities", say="gap_moderate" if mark == _MODERATE else "gap_low")


@RULE.reads("good-practice/advice@2015-01-01", nature=Nature.ADVICE)
def advised(case: Case, law: Provision) -> Finding:
    """Our own advice: a bond of trust carries a difficult conversation."""
    return _conclude(case)


@RULE.reads("vvsg-guide-2015/local-approach@2016-01-01", nature=Nature.GUIDANCE)
def recommended(case: Case, law: Provision) -> Finding:
    """From 1 January 2016: the Flemish association asks for a relationship of trust."""
    return _conclude(case)
