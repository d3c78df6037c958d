"""
Do the municipality, the social services and the security services trust each other?

The services asked give one mark for the whole, from one to five. Four and five
are good, three is moderate, one and two are low: our own advice. No mark is
ever given to one service, and the mark itself is not printed in the text.

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
    Weight,
    gap,
    met,
    not_concerned,
    open_question,
)

RULE = Rule(
    id="part.trust_between_services",
    asks=("part_trust_services",),
    dossier=(),
)

_HIGH = 4  # on a scale of one to five: our advice, not a legal number
_MODERATE = 3


@RULE.reads("good-practice/advice@2015-01-01", nature=Nature.ADVICE, weight=Weight.HIGH)
def advised(case: Case, law: Provision) -> Finding:
    """Our own advice: without trust nothing that may be shared is shared."""
    if case.is_open("part_trust_services"):
        return open_question("part_trust_services")
    mark = case.number("part_trust_services")
    if mark is None:
        return not_concerned("part_trust_services")
    if mark >= _HIGH:
        return met("part_trust_services")
    return gap("part_trust_services", say="gap_moderate" if mark == _MODERATE else "gap_low")
