"""
Has the municipality used any Flemish support?

One kind is enough; which one fits depends on the local approach. That support
from outside is worth having is our advice.

Concludes
    met     at least one kind was used
    gap     none was
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
    id="reg.flemish_support_used",
    asks=("reg_fl_support_used",),
    dossier=(),
    regions=("fl",),
)


@RULE.reads(
    "good-practice/advice@2015-01-01",
    nature=Nature.ADVICE,
    weight=Weight.LOW,
    also=("vvsg-coaching/track", "decree-vl-2024/art-9"),
)
def advised(case: Case, law: Provision) -> Finding:
    """From 1 January 2015: our own advice."""
    if case.is_open("reg_fl_support_used"):
        return open_question("reg_fl_support_used")
    chosen = case.chosen("reg_fl_support_used")
    if any(code != "none" for code in chosen):
        return met("reg_fl_support_used")
    if chosen:
        return gap("reg_fl_support_used")
    return not_concerned("reg_fl_support_used")
