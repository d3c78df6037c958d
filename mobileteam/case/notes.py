"""What the experts brought back: notes, observations, and measures that name nobody."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from mobileteam.case.answer import Answer, AnswerState, AnswerValue
from mobileteam.problems import Place


class SourceKind(StrEnum):
    """Where a note comes from."""

    CONVERSATION = "conversation"
    DOCUMENT = "document"
    OBSERVATION = "observation"


class ObservationKind(StrEnum):
    """What an observation is."""

    STRENGTH = "strength"
    GAP = "gap"
    RISK = "risk"
    CONTEXT = "context"


class Confidence(StrEnum):
    """How sure the expert is."""

    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"

    @property
    def rank(self) -> int:
        """A number that grows with the confidence."""
        return list(Confidence).index(self)


@dataclass(frozen=True, slots=True)
class Observation:
    """
    One thing that an expert heard, read or saw.

    With a question and an answer it confirms or contradicts the intake; with a
    theme alone it adds to the picture.
    """

    theme: str
    question: str | None
    kind: ObservationKind
    answer: Answer | None
    confidence: Confidence
    printable: bool
    text: str
    place: Place


@dataclass(frozen=True, slots=True)
class Measure:
    """
    A measure that is planned or was taken: which power, and how; never against whom.

    `id` is the order in the case, `answers` what was said of it under the
    questions of the measures form.
    """

    id: str
    power: str
    answers: Mapping[str, Answer]
    place: Place

    def value(self, question: str) -> AnswerValue | None:
        """Return what was said, or None where nothing is known."""
        answer = self.answers.get(question)
        return answer.value if answer and answer.state is AnswerState.GIVEN else None


@dataclass(frozen=True, slots=True)
class FieldNote:
    """
    One conversation, document or visit, with the function spoken to and never a name.

    `prose_theme` is the theme in whose section the prose may be printed, empty
    where it may not.
    """

    file: str
    language: str
    noted_on: date
    expert: str
    source: SourceKind
    function: str
    observations: tuple[Observation, ...]
    situations: tuple[str, ...]
    measures: tuple[Measure, ...]
    prose: str
    prose_line: int
    prose_theme: str = ""
