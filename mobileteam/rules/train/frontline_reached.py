"""
Has basic training reached the front-line staff?

The share counts, not the number of sessions. Three quarters is the aim, half is
well on the way; both are our advice. The training of the members of the LISC is
another rule's question (lisc.members_trained), which asks for the same training
where nobody was reached.

Concludes
    met     at least half of the front-line staff has had basic training
    gap     less than half, or nobody
    open    the share is not known
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
    id="train.frontline_reached",
    asks=("train_frontline_share",),
    dossier=(),
    joins="lisc.members_trained",
)

# Three quarters and half of the staff: our advice, not legal numbers.
_AIM = "75_plus"
_MAJORITY = "50_74"
_TOO_FEW = ("lt_25", "25_49")


@RULE.reads(
    "good-practice/advice@2015-01-01", nature=Nature.ADVICE, also=("mobile-team/offer",)
)
def advised(case: Case, law: Provision) -> Finding:
    """From 1 January 2015: we advise basic training for most of the front-line staff."""
    if case.is_open("train_frontline_share"):
        return open_question("train_frontline_share")
    if case.says("train_frontline_share", _AIM):
        return met("train_frontline_share")
    if case.says("train_frontline_share", _MAJORITY):
        return met("train_frontline_share", say="met_majority")
    if case.says("train_frontline_share", *_TOO_FEW):
        return gap("train_frontline_share")
    if case.says("train_frontline_share", "none"):
        return gap("train_frontline_share", say="gap_none")
    return not_concerned("train_frontline_share")
