"""
Was a terrorist attack or hostage-taking exercised in the last years?

Only the year is known: the doubt counts for the municipality. That there was
never an exercise stands in a comment and not in the answer, so that a year left
out stays open and is never a gap.

Concludes
    met             the year of the exercise is at most three years back
    gap             it is further back
    open            no year is known, or it lies after the reference date
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

RULE = Rule(id="emer.exercised", asks=("emer_exercise_year",), dossier=())

_YEAR = "emer_exercise_year"
_YEARS_RECENT = 3  # our advice, not a legal number
_YEARS_AGEING = 5  # our advice, not a legal number


@RULE.reads(
    "good-practice/advice@2015-01-01",
    nature=Nature.ADVICE,
    also=("emergency-planning-decree-2019/act",),
)
def advised(case: Case, law: Provision) -> Finding:
    """From 1 January 2015: our advice is an exercise every three years."""
    if case.is_open(_YEAR):
        return open_question(_YEAR)
    year = case.number(_YEAR)
    if year is None:
        return not_concerned(_YEAR)
    years_ago = case.reference_date.year - year
    if years_ago < 0:
        return open_question(_YEAR, say="open_later", year=year)
    if years_ago <= _YEARS_RECENT:
        return met(_YEAR, year=year)
    return gap(_YEAR, say="gap_ageing" if years_ago <= _YEARS_AGEING else "gap", year=year)
