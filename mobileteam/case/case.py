"""
The case: one municipality on one reference date, and all that is known of it.

Where several sources speak on one question the case keeps them all. What the
experts established in the review goes before a note of at least medium
confidence, and that before the intake; among notes the surer one goes first,
then the later one. The rules see the established fact, the report the difference.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from mobileteam.case.answer import Answer, AnswerState, AnswerValue
from mobileteam.case.notes import Confidence, FieldNote, Measure
from mobileteam.case.review import Review
from mobileteam.municipalities import Municipality
from mobileteam.problems import Place


class Origin(StrEnum):
    """Who said it."""

    REVIEW = "review"
    NOTE = "note"
    INTAKE = "intake"


@dataclass(frozen=True, slots=True)
class Statement:
    """What one source says on one question."""

    origin: Origin
    answer: Answer
    note: FieldNote | None = None
    confidence: Confidence | None = None

    @property
    def place(self) -> Place:
        """Where it stands."""
        return self.answer.place


@dataclass(frozen=True, slots=True)
class Fact:
    """What is established on one question, and each statement on it, the deciding one first."""

    question: str
    state: AnswerState
    value: AnswerValue | None
    statements: tuple[Statement, ...]

    @property
    def is_open(self) -> bool:
        """Tell whether nothing is known."""
        return self.state in {AnswerState.UNKNOWN, AnswerState.UNANSWERED}

    @property
    def codes(self) -> tuple[str, ...]:
        """The established answer as codes: `yes` or `no`, one or several; none if not given."""
        if self.value is None:
            return ()
        if isinstance(self.value, bool):
            return ("yes",) if self.value else ("no",)
        return (
            tuple(map(str, self.value)) if isinstance(self.value, tuple) else (str(self.value),)
        )

    @property
    def deciding(self) -> Statement | None:
        """The statement that decided, if anybody spoke."""
        return self.statements[0] if self.statements else None


class Agreement(StrEnum):
    """How the intake and the later sources stand to one another on a question."""

    CONFIRMED = "confirmed"
    CONTRADICTED = "contradicted"
    INTAKE_ALONE = "intake_alone"
    NOTES_ALONE = "notes_alone"


@dataclass(frozen=True, slots=True)
class Difference:
    """A question on which the intake and a later source do not say the same."""

    question: str
    intake: Answer
    other: Statement


@dataclass(frozen=True, slots=True)
class Case:
    """One municipality at one reference date: intake, notes and review."""

    folder: str
    municipality: Municipality
    reference_date: date
    language: str
    answers: Mapping[str, Answer]
    notes: tuple[FieldNote, ...] = ()
    review: Review | None = None

    def fact(self, question: str) -> Fact:
        """Return what is established on a question."""
        statements = tuple(self._statements(question))
        if not statements:
            return Fact(question, AnswerState.UNANSWERED, None, ())
        decisive = next((one for one in statements if not one.answer.is_open), statements[0])
        ordered = (decisive, *(one for one in statements if one is not decisive))
        return Fact(question, decisive.answer.state, decisive.answer.value, ordered)

    def _statements(self, question: str) -> Iterator[Statement]:
        """Yield the statements on a question, the weightiest first."""
        if self.review and question in self.review.established:
            yield Statement(Origin.REVIEW, self.review.established[question][0])
        noted = sorted(self._noted(question), key=_weight, reverse=True)
        yield from (one for one in noted if one.confidence is not Confidence.LOW)
        if question in self.answers:
            yield Statement(Origin.INTAKE, self.answers[question])
        yield from (one for one in noted if one.confidence is Confidence.LOW)

    def _noted(self, question: str) -> Iterator[Statement]:
        for note in self.notes:
            for seen in note.observations:
                if seen.question == question and seen.answer:
                    yield Statement(Origin.NOTE, seen.answer, note, seen.confidence)

    def agreement(self, question: str) -> Agreement | None:
        """Tell how intake and later sources stand on a question, None where nobody speaks."""
        spoken = [one for one in self._statements(question) if not one.answer.is_open]
        intake = next((one for one in spoken if one.origin is Origin.INTAKE), None)
        later = [one for one in spoken if one.origin is not Origin.INTAKE]
        if intake is None:
            return Agreement.NOTES_ALONE if later else None
        if not later:
            return Agreement.INTAKE_ALONE
        if any(_differ(intake.answer, one.answer) for one in later):
            return Agreement.CONTRADICTED
        return Agreement.CONFIRMED

    def differences(self) -> tuple[Difference, ...]:
        """Return every question on which a note or the review differs from the intake."""
        found = []
        for question, answer in self.answers.items():
            for one in self._statements(question):
                if one.origin is not Origin.INTAKE and _differ(answer, one.answer):
                    found.append(Difference(question, answer, one))
                    break
        return tuple(found)

    @property
    def measures(self) -> tuple[Measure, ...]:
        """Every measure that the notes and the review describe."""
        noted = [measure for note in self.notes for measure in note.measures]
        return (*noted, *(self.review.measures if self.review else ()))

    @property
    def situations(self) -> tuple[str, ...]:
        """The situations that the notes and the review name, each once."""
        named = [name for note in self.notes for name in note.situations]
        named += self.review.situations if self.review else ()
        return tuple(dict.fromkeys(named))


def _weight(statement: Statement) -> tuple[int, date, str]:
    rank = statement.confidence.rank if statement.confidence else 0
    noted_on = statement.note.noted_on if statement.note else date.min
    return rank, noted_on, str(statement.place)


def _differ(one: Answer, other: Answer) -> bool:
    """Tell whether two answers contradict each other; silence contradicts nothing."""
    if one.is_open or other.is_open:
        return False
    if isinstance(one.value, tuple) and isinstance(other.value, tuple):
        return one.state is not other.state or set(map(str, one.value)) != set(
            map(str, other.value)
        )
    return (one.state, one.value) != (other.state, other.value)
