"""
Are neutral words agreed for public messages?

Words about behaviour and violence, never about belief or origin, whatever the
form of extremism.

Concludes
    met             neutral words are agreed
    gap             they are not
    open            it is not known
    not concerned   the question does not apply
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

RULE = Rule(id="comm.neutral_style_agreed", asks=("comm_neutral_style",), dossier=())


@RULE.reads(
    "good-practice/advice@2015-01-01",
    nature=Nature.ADVICE,
    also=("coe-congress-2015/guidelines",),
)
def advised(case: Case, law: Provision) -> Finding:
    """From 1 January 2015: our advice is an agreed choice of neutral words."""
    if case.is_open("comm_neutral_style"):
        return open_question("comm_neutral_style")
    if case.yes("comm_neutral_style"):
        return met("comm_neutral_style")
    if case.no("comm_neutral_style"):
        return gap("comm_neutral_style")
    return not_concerned("comm_neutral_style")
