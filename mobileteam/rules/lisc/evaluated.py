"""
Was the working of the LISC evaluated in the last twenty-four months?

An informal talk is not an evaluation. The date may be left empty when there
never was one, so an empty date alone says nothing. The term of twenty-four
months is our advice; a cell decided within that term need not have been
evaluated yet. Evaluation is asked for only since the first Belgian
project on it began (EMMA, February 2020); its self-scan is named from 2022 on.

Concludes
    met             the last evaluation lies within twenty-four months
    gap             there was none, only an informal talk, or it is older
    open            the date or the way of evaluating is not known
    not concerned   there is no cell, it is younger than the term, or nothing asks it yet
"""

from datetime import date

from mobileteam.rulekit import (
    Case,
    Finding,
    Nature,
    Provision,
    Rule,
    add_months,
    gap,
    met,
    not_concerned,
    open_question,
)

RULE = Rule(
    id="lisc.evaluated",
    asks=("lisc_status", "lisc_evaluated_on", "lisc_selfscan", "lisc_since"),
    dossier=("R43",),
    only_if={"lisc_status": ("own", "joint", "zone_wide")},
)

_MONTHS = 24  # our advice, not a legal number
_FIRST_PROJECT = date(2020, 2, 1)
_SAY = {"never": "gap_never", "informal": "gap_informal"}


def _conclude(case: Case) -> Finding:
    for code, say in _SAY.items():
        if case.says("lisc_selfscan", code):
            return (
                not_concerned("lisc_selfscan", "lisc_since")
                if _young(case)
                else gap("lisc_selfscan", say=say)
            )
    evaluated_on = case.day("lisc_evaluated_on")
    if evaluated_on is None:
        return _without_day(case)
    if evaluated_on < add_months(case.reference_date, -_MONTHS):
        return gap("lisc_evaluated_on", say="gap_older", evaluated_on=evaluated_on)
    return met("lisc_evaluated_on")


def _young(case: Case) -> bool:
    """Tell whether the cell was decided within the term for an evaluation."""
    since = case.day("lisc_since")
    return since is not None and since > add_months(case.reference_date, -_MONTHS)


def _without_day(case: Case) -> Finding:
    questions = ("lisc_selfscan", "lisc_evaluated_on")
    unanswered = tuple(question for question in questions if case.is_open(question))
    return open_question(*unanswered) if unanswered else not_concerned("lisc_evaluated_on")


@RULE.reads("lisc-law/art-2@2018-09-24", nature=Nature.ADVICE)
def advised(case: Case, law: Provision) -> Finding:
    """From February 2020: we advise to evaluate; no guidance says so yet."""
    return _conclude(case) if case.reference_date >= _FIRST_PROJECT else not_concerned()


@RULE.reads(
    "emmascan/scan@2022-01-01",
    nature=Nature.GUIDANCE,
    also=("lisc-law/art-2", "vvsg-coaching/track", "peace-institute-2022/factsheet"),
)
def recommended(case: Case, law: Provision) -> Finding:
    """From 1 January 2022: a self-scan exists and guidance recommends to evaluate."""
    return _conclude(case)
