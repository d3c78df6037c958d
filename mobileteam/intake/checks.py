"""
Hold the answers against each other.

A contradiction inside the intake is told before a report is made of it; it is
a question to the municipality, never a verdict.
"""

from collections.abc import Callable, Iterator, Mapping
from datetime import date, timedelta

from mobileteam.case import Answer, Case
from mobileteam.problems import Place, Problem, Severity, Words
from mobileteam.questionnaire import MOST_UNKNOWN, questionnaire, trainings

LAW_DAY = date(
    2018, 9, 24
)  # since then a municipality without a cell is told so while it fills in
_CELL = ("own", "joint", "zone_wide")


def cross_check(case: Case) -> list[Problem]:
    """Return every contradiction and every gap that the respondent can still mend."""
    return [problem for check in _CHECKS for problem in check(case)]


def _value(case: Case, question: str) -> object:
    answer = case.answers.get(question)
    return answer.value if answer else None


def _warning(problem: str, answer: Answer, **values: str | int | Words) -> Problem:
    return Problem(problem, answer.place, values, Severity.WARNING)


def _no_cell(case: Case) -> Iterator[Problem]:
    if case.reference_date >= LAW_DAY and _value(case, "lisc_status") in {"none", "planned"}:
        yield _warning("CHECK-007", case.answers["lisc_status"])


def _joint_with_whom(case: Case) -> Iterator[Problem]:
    if _value(case, "lisc_status") == "joint" and not _value(case, "lisc_joint_with"):
        yield _warning("CHECK-001", case.answers["lisc_status"])
    partners = _value(case, "lisc_joint_with")
    if isinstance(partners, tuple) and case.municipality.nis in partners:
        yield _warning("CHECK-010", case.answers["lisc_joint_with"], code=case.municipality.nis)


def _asleep_without_reason(case: Case) -> Iterator[Problem]:
    reason = _value(case, "lisc_dormant_reason")
    if (
        _value(case, "lisc_status") in _CELL
        and _value(case, "lisc_meetings_12m") == 0
        and reason in {None, "not_applicable"}
    ):
        yield _warning("CHECK-004", case.answers["lisc_meetings_12m"])


def _core(case: Case) -> Iterator[Problem]:
    members = _value(case, "lisc_members")
    complete = _value(case, "lisc_core_complete")
    if not isinstance(members, tuple) or not isinstance(complete, bool):
        return
    seats = [
        {"mayor", "mayor_delegate"} & set(members),
        {"chief_of_police", "police_delegate", "information_officer"} & set(members),
        {"prevention_official"} & set(members),
    ]
    if complete and not all(seats):
        yield _warning("CHECK-003", case.answers["lisc_core_complete"])
    if not complete and all(seats):
        yield _warning("CHECK-012", case.answers["lisc_core_complete"])


def _plans_without_cell(case: Case) -> Iterator[Problem]:
    if _value(case, "pers_plan_written") == "always" and _value(case, "lisc_status") == "none":
        yield _warning("CHECK-002", case.answers["pers_plan_written"])


def _cliff_edge(case: Case) -> Iterator[Problem]:
    end = _value(case, "bud_subsidy_end")
    if isinstance(end, date) and _value(case, "bud_continuity") == "none":
        within = end - case.reference_date
        if timedelta(0) <= within <= timedelta(days=366):
            yield _warning("CHECK-005", case.answers["bud_subsidy_end"])


def _training_elsewhere(case: Case) -> Iterator[Problem]:
    """Point out a training line that was not offered in that year or in that region."""
    lines = _value(case, "train_done")
    for record in lines if isinstance(lines, tuple) else ():
        if not isinstance(record, Mapping):
            continue
        code = str(record.get("line", "")).strip().upper()
        offered = trainings().get(code)
        year = record.get("year")
        if offered and not offered.fits(case.municipality.region, year):
            answer = case.answers["train_done"]
            yield _warning("CHECK-008", answer, line=code, year=str(year or "?"))


def _one_sided_policy(case: Case) -> Iterator[Problem]:
    scope = _value(case, "gov_policy_scope")
    if isinstance(scope, tuple) and "all_forms" not in scope:
        yield _warning("CHECK-006", case.answers["gov_policy_scope"])


def _days_to_come(case: Case) -> Iterator[Problem]:
    for question in ("lisc_since", "lisc_rules_date", "lisc_evaluated_on", "gov_policy_date"):
        day = _value(case, question)
        if isinstance(day, date) and day > case.reference_date:
            asked = questionnaire().question(question).question
            yield _warning(
                "CHECK-011", case.answers[question], written=day.isoformat(), question=asked
            )


def _hardly_answered(case: Case) -> Iterator[Problem]:
    asked = questionnaire().asked(case.municipality.region, case.reference_date)
    silent = []
    for theme in questionnaire().themes:
        put = [
            one
            for one in asked
            if one.theme == theme.id and not one.only_if and not one.optional
        ]
        unknown = sum(one.id not in case.answers or case.answers[one.id].is_open for one in put)
        if put and unknown / len(put) > MOST_UNKNOWN:
            silent.append(theme.title)
    if silent:
        file = case.answers["ident_nis_code"].place.file
        yield Problem("CHECK-009", Place(file), {"themes": tuple(silent)}, Severity.WARNING)


_CHECKS: tuple[Callable[[Case], Iterator[Problem]], ...] = (
    _no_cell,
    _joint_with_whom,
    _core,
    _asleep_without_reason,
    _plans_without_cell,
    _cliff_edge,
    _training_elsewhere,
    _one_sided_policy,
    _days_to_come,
    _hardly_answered,
)
