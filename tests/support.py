"""Build cases for tests from a few plain words."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from mobileteam.case import Answer, AnswerState, AnswerValue, Case, Measure, Review
from mobileteam.municipalities import municipality_on
from mobileteam.problems import Place
from mobileteam.questionnaire import Question, form, questionnaire

MUNICIPALITY_OF = {"fl": "99101", "wa": "99201", "dg": "99401", "br": "99301"}


def answer(question: Question, written: Any) -> Answer:
    """Answer a question with a code, a yes or no, a number, a day or a list."""
    place = Place("intake.yaml", 1, 1)
    if written in ("unknown", "not_applicable") and written not in question.answers:
        return Answer(question.id, AnswerState(written), None, place)
    return Answer(question.id, AnswerState.GIVEN, _value(question, written), place)


def _value(question: Question, written: Any) -> AnswerValue:
    if isinstance(written, list):
        value: AnswerValue = tuple(written)
    else:
        value = written
    if question.answers:
        codes = value if isinstance(value, tuple) else (value,)
        stray = [code for code in codes if code not in question.answers]
        assert not stray, f"{question.id}: {stray} not among {list(question.answers)}"
    return value


def case_with(
    answers: Mapping[str, Any] | None = None,
    *,
    reference_date: date = date(2026, 11, 23),
    region: str = "fl",
    municipality: str | None = None,
    measures: list[Mapping[str, Any]] | None = None,
    situations: tuple[str, ...] = (),
) -> Case:
    """Make a case of a few answers."""
    town = municipality_on(municipality or MUNICIPALITY_OF[region], reference_date)
    assert town is not None
    questions = questionnaire()
    found = {
        name: answer(questions.question(name), written)
        for name, written in (answers or {}).items()
    }
    review = Review(
        "review.yaml", "nl", situations=situations, measures=_measures(measures or [])
    )
    return Case("case", town, reference_date, "nl", found, (), review)


def _measures(written: list[Mapping[str, Any]]) -> tuple[Measure, ...]:
    if not written:
        return ()
    fields = form("measures").fields
    return tuple(
        Measure(
            id=f"M{number}",
            power=one["power"],
            answers={
                name: answer(fields[name], value)
                for name, value in one.items()
                if name != "power"
            },
            place=Place("review.yaml", number, 1),
        )
        for number, one in enumerate(written, start=1)
    )
