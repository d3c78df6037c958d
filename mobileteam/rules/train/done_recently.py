"""
Was training on this theme followed in the last three years?

Calendar years are compared, since the answer gives no days. Three years is our
advice. A planned course, or one without a year, shows nothing of the past. How
many people took part is never said.

Concludes
    met             at least one course in the last three calendar years or in this one
    gap             all courses are older
    open            no course is known, or no year of any
    not concerned   no training is planned and no course is named: train.plan_yearly speaks
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
    id="train.done_recently",
    asks=("train_done", "train_plan"),
    dossier=(),
    joins="train.plan_yearly",
)

_YEARS_BACK = 3  # our advice, not a legal number


@RULE.reads("good-practice/advice@2015-01-01", nature=Nature.ADVICE)
def advised(case: Case, law: Provision) -> Finding:
    """From 1 January 2015: we advise to refresh what was learnt within three years."""
    if case.is_open("train_done"):
        return _silent(case)
    if case.fact("train_done").value is None:
        return not_concerned("train_done")
    past = [year for year in _years(case) if year <= case.reference_date.year]
    if not past:
        return open_question("train_done", say="open_year")
    since = case.reference_date.year - _YEARS_BACK
    if max(past) >= since:
        return met("train_done", since=str(since))
    return gap("train_done", year=str(max(past)))


def _silent(case: Case) -> Finding:
    if case.says("train_plan", "none"):
        return not_concerned("train_plan")
    return open_question("train_done")


def _years(case: Case) -> list[int]:
    years = (course.get("year") for course in case.records("train_done"))
    return [year for year in years if isinstance(year, int)]
