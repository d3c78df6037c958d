"""
Is there one known desk where a concern about violent radicalisation can be brought?

One agreed and publicised desk counts. People who know by habit whom to turn to
are not yet a desk. The question stands with or without a LISC.

Concludes
    met     there is one agreed desk
    gap     there is none, or only a habit
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
    id="lisc.signal_desk",
    asks=("pers_signal_desk",),
    dossier=("R37",),
)


def _conclude(case: Case) -> Finding:
    if case.is_open("pers_signal_desk"):
        return open_question("pers_signal_desk")
    if case.says("pers_signal_desk", "one_desk"):
        return met("pers_signal_desk")
    if case.says("pers_signal_desk", "informal"):
        return gap("pers_signal_desk", say="gap_informal")
    if case.says("pers_signal_desk", "none"):
        return gap("pers_signal_desk")
    return not_concerned("pers_signal_desk")


@RULE.reads("circular-ftf-2015/lisc@2015-08-21", nature=Nature.GUIDANCE, weight=Weight.HIGH)
def recommended(case: Case, law: Provision) -> Finding:
    """From 21 August 2015: under the first circular one entry point is recommended."""
    return _conclude(case)


@RULE.reads("circular-2018/guide@2018-05-22", nature=Nature.GUIDANCE, weight=Weight.HIGH)
def asked_again(case: Case, law: Provision) -> Finding:
    """From 22 May 2018: the guide on the working method takes over."""
    return _conclude(case)
