"""The interview guide: what remains to be found out, by the function that can tell."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from mobileteam.assessment import Assessment, questions_asked
from mobileteam.case import Agreement, Case
from mobileteam.disclosure import is_printable
from mobileteam.questionnaire import Question, best_asked_of, questionnaire
from mobileteam.report.findings import themes
from mobileteam.report.voice import Voice, capital

MOST_IN_MAIN_TEXT = 24  # our advice: no visit gets through more


@dataclass(frozen=True, slots=True)
class ToAsk:
    """One question to put, to which function, and whether sources differ on it."""

    question: Question
    function: str
    differs: bool


def to_ask(assessment: Assessment) -> tuple[ToAsk, ...]:
    """
    Return every question on which nothing is known, or on which the sources differ.

    What is never printed, nobody is sent to ask.
    """
    return tuple(
        one for theme in themes(assessment) for one in _of_theme(theme, assessment.case)
    )


def _of_theme(theme: str, case: Case) -> Iterator[ToAsk]:
    for question in questions_asked(theme, case):
        is_settled = case.review is not None and question.id in case.review.established
        if not is_printable(question):
            continue
        differs = case.agreement(question.id) is Agreement.CONTRADICTED and not is_settled
        if differs or case.fact(question.id).is_open:
            yield ToAsk(question, best_asked_of(question.id)[0], differs)


def guide(asked: tuple[ToAsk, ...], voice: Voice) -> list[dict[str, Any]]:
    """Compose the guide, a block per function, in the order of the questionnaire."""
    by_function: dict[str, list[ToAsk]] = {}
    for one in asked:
        by_function.setdefault(one.function, []).append(one)
    return [
        {
            "function": capital(voice.function(function)),
            "questions": [_question(one, voice) for one in some],
        }
        for function, some in by_function.items()
    ]


def _question(one: ToAsk, voice: Voice) -> dict[str, str]:
    return {
        "id": one.question.id,
        "theme": voice.text(questionnaire().theme(one.question.theme).title),
        "question": voice.text(one.question.question),
        "remark": voice.word("sources_differ") if one.differs else "",
    }
