"""
Does the general emergency plan date from after the latest renewal of the rules?

The rules were renewed in 2006 and in 2019. No term for updating a plan was read
in them, so that the year is our advice and never a duty. A plan of 2019 may
follow either set of rules: the decree that it names decides. Whether it names
the right decree is the question of pow.emergency_plan_basis.

Concludes
    met             the plan is of the present rules, or those rules are still young
    gap             the plan is older than the rules in force
    open            the year is not known, or does not tell
    not concerned   the question does not apply
"""

from datetime import date

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

RULE = Rule(id="emer.plan_recent", asks=("emer_plan_year", "emer_plan_basis"), dossier=())

_YEAR = "emer_plan_year"
_BASIS = "emer_plan_basis"
_RULES_BEFORE = 2006  # the year of the earlier royal decree
_RULES_NOW = 2019  # the year of the present one
_TIME_TO_RENEW = date(2021, 1, 1)  # until then an earlier plan is no gap: our advice


@RULE.reads(
    "good-practice/advice@2015-01-01",
    nature=Nature.ADVICE,
    also=("emergency-planning-decree-2006/act",),
)
def dated(case: Case, law: Provision) -> Finding:
    """From 1 January 2015: a plan from before 2006 is worth renewing."""
    return _without_year(case) or _under_earlier_rules(case)


@RULE.reads("emergency-planning-decree-2019/act@2019-06-27", nature=Nature.ADVICE)
def renewed(case: Case, law: Provision) -> Finding:
    """From 27 June 2019, in fact from 2021: a plan from before 2019 is worth a check."""
    found = _without_year(case)
    if found:
        return found
    year = case.number(_YEAR) or 0
    if year > _RULES_NOW:
        return met(_YEAR, say="met_renewed", year=year)
    if case.reference_date < _TIME_TO_RENEW:
        return _under_earlier_rules(case)
    if year == _RULES_NOW:
        return _of_the_year_between(case)
    return gap(_YEAR, year=year)


def _without_year(case: Case) -> Finding | None:
    """Conclude where the year is not known, or is later than the reference date."""
    if case.is_open(_YEAR):
        return open_question(_YEAR)
    year = case.number(_YEAR)
    if year is None:
        return not_concerned(_YEAR)
    if year > case.reference_date.year:
        return open_question(_YEAR, say="open_later", year=year)
    return None


def _under_earlier_rules(case: Case) -> Finding:
    year = case.number(_YEAR) or 0
    if year < _RULES_BEFORE:
        return gap(_YEAR, say="gap_old", year=year)
    return met(_YEAR, year=year)


def _of_the_year_between(case: Case) -> Finding:
    if case.says(_BASIS, "decree_2019"):
        return met(_YEAR, _BASIS, say="met_2019")
    if case.says(_BASIS, "decree_2006"):
        return gap(_YEAR, _BASIS, year=_RULES_NOW)
    return open_question(_BASIS, say="open_2019")
