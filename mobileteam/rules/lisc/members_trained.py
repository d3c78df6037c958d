"""
Are the members of the LISC and the front-line staff trained?

Members: training on radicalisation, secrecy or signs within the last
twenty-four months; the term is our advice and stands in the question. Front-line
staff: at least some have had basic training; how many is weighed elsewhere.

Concludes
    met     the members are recently trained and part of the front line too
    gap     the members are not, or nobody of the front line is
    open    one of the two is not known and the other shows no gap
"""

from mobileteam.rulekit import (
    Case,
    Finding,
    Nature,
    Provision,
    Rule,
    detail,
    gap,
    met,
    not_concerned,
    open_question,
)

RULE = Rule(
    id="lisc.members_trained",
    asks=("lisc_status", "lisc_members_trained", "train_frontline_share"),
    dossier=("R42",),
    only_if={"lisc_status": ("own", "joint", "zone_wide")},
)

_TRAINING = ("lisc_members_trained", "train_frontline_share")
_SOME = ("lt_25", "25_49", "50_74", "75_plus")
_SAY = {"never": "gap_never", "older_than_24_months": "gap_older"}


def _conclude(case: Case) -> Finding:
    no_frontline = case.says("train_frontline_share", "none")
    for code, say in _SAY.items():
        if case.says("lisc_members_trained", code):
            return _members_gap(say, no_frontline=no_frontline)
    within = case.says("lisc_members_trained", "within_24_months")
    if no_frontline:
        say = "gap_frontline" if within else "gap_frontline_only"
        return gap(*(_TRAINING if within else _TRAINING[1:]), say=say)
    unanswered = tuple(question for question in _TRAINING if case.is_open(question))
    if unanswered:
        return open_question(*unanswered)
    some = case.says("train_frontline_share", *_SOME)
    return met(*_TRAINING) if within and some else not_concerned(*_TRAINING)


def _members_gap(say: str, *, no_frontline: bool) -> Finding:
    if no_frontline:
        return gap(*_TRAINING, say=say, details=(detail("frontline"),))
    return gap("lisc_members_trained", say=say)


@RULE.reads("mobile-team/offer@2016-05-01", nature=Nature.GUIDANCE)
def offered(case: Case, law: Provision) -> Finding:
    """From 1 May 2016: the federal Mobile Team offers training for members and staff."""
    return _conclude(case)


@RULE.reads(
    "lisc-law/art-2@2018-09-24",
    nature=Nature.GUIDANCE,
    also=("mobile-team/offer", "radix-team/offer", "circular-2018/guide"),
)
def recommended(case: Case, law: Provision) -> Finding:
    """From 24 September 2018: training stays recommended; which team offers it changes."""
    return _conclude(case)
