"""The nouns: case, answer, field note, review; and which fact is established."""

from mobileteam.case.answer import Answer, AnswerState, AnswerValue, Record
from mobileteam.case.case import Case, Difference, Fact, Origin, Statement
from mobileteam.case.notes import (
    Confidence,
    FieldNote,
    Measure,
    Observation,
    ObservationKind,
    SourceKind,
)
from mobileteam.case.review import (
    AgreedLevel,
    Decision,
    DecisionKind,
    OwnActionPoint,
    OwnRecommendation,
    Review,
    Saying,
)

__all__ = [
    "AgreedLevel",
    "Answer",
    "AnswerState",
    "AnswerValue",
    "Case",
    "Confidence",
    "Decision",
    "DecisionKind",
    "Difference",
    "Fact",
    "FieldNote",
    "Measure",
    "Observation",
    "ObservationKind",
    "Origin",
    "OwnActionPoint",
    "OwnRecommendation",
    "Record",
    "Review",
    "Saying",
    "SourceKind",
    "Statement",
]
