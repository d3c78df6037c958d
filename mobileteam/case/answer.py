"""An answer: what was said to one question, and where."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from mobileteam.problems import Place

Record = Mapping[str, str | int | date]
AnswerValue = bool | int | str | date | tuple[str, ...] | tuple[date, ...] | tuple[Record, ...]


class AnswerState(StrEnum):
    """Given, unknown, not applicable and not answered are four things; none of them is a no."""

    GIVEN = "given"
    UNKNOWN = "unknown"
    NOT_APPLICABLE = "not_applicable"
    UNANSWERED = "unanswered"


@dataclass(frozen=True, slots=True)
class Answer:
    """
    What was said to one question.

    `value` has the type of the question and is None unless the state is given.
    `comment` and `evidence` are the respondent's own words.
    """

    question: str
    state: AnswerState
    value: AnswerValue | None
    place: Place
    comment: str = ""
    evidence: tuple[str, ...] = ()

    @property
    def is_open(self) -> bool:
        """Tell whether nothing is known: it was not answered, or answered with "unknown"."""
        return self.state in {AnswerState.UNKNOWN, AnswerState.UNANSWERED}
