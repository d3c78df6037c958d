"""
Does the LISC have a working link with the Local Task Force (LTF)?

The link works when the municipality knows the function of information officer
and information flows both ways, within the limits of the law. Only the link is
asked about, never what passes over it. The LISC law does not mention the LTF.

Concludes
    met     the information officer is known and information flows both ways
    gap     the function is unknown, or there is no exchange or one way only
    open    one of the two is not known and the other shows no gap
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
    id="lisc.ltf_link",
    asks=("lisc_status", "ltf_information_officer", "ltf_feedback"),
    dossier=("R38",),
    only_if={"lisc_status": ("own", "joint", "zone_wide")},
)

_LINK = ("ltf_information_officer", "ltf_feedback")


def _conclude(case: Case) -> Finding:
    no_officer = case.no("ltf_information_officer")
    no_exchange = case.says("ltf_feedback", "none")
    if no_officer and no_exchange:
        return gap(*_LINK)
    if no_officer:
        return gap("ltf_information_officer", say="gap_officer")
    if no_exchange:
        return gap("ltf_feedback", say="gap_exchange", steps=("talk", "agenda"))
    if case.says("ltf_feedback", "one_way"):
        return gap("ltf_feedback", say="gap_one_way", steps=("talk", "agenda"))
    return _without_gap(case)


def _without_gap(case: Case) -> Finding:
    unanswered = tuple(question for question in _LINK if case.is_open(question))
    if unanswered:
        return open_question(*unanswered)
    both_ways = case.says("ltf_feedback", "two_way_irregular", "two_way_regular")
    if both_ways and case.yes("ltf_information_officer"):
        return met(*_LINK)
    return not_concerned(*_LINK)


@RULE.reads(
    "lisc-law/art-2@2018-09-24",
    nature=Nature.GUIDANCE,
    weight=Weight.HIGH,
    also=("circular-2018/lisc", "vvsg-lisc-page/reading", "strategy-ter/strategy"),
)
def recommended(case: Case, law: Provision) -> Finding:
    """From 24 September 2018: guidance sees the information officer as link with the LTF."""
    return _conclude(case)


@RULE.reads(
    "ter-law/art-31-33@2024-10-01",
    nature=Nature.GUIDANCE,
    weight=Weight.HIGH,
    also=("strategy-ter/strategy", "circular-2018/lisc", "vvsg-lisc-page/reading"),
)
def recommended_under_ter_law(case: Case, law: Provision) -> Finding:
    """From 1 October 2024: the LTF rests on law; its link with the LISC stays guidance."""
    return _conclude(case)
