"""The nouns: case, answer, field note, review; and which fact is established."""

from mobileteam.case.answer import Answer, AnswerState, AnswerValue, Record
from mobileteam.case.case import Agreement, Case, Difference, Fact, Origin, Statement
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
    Rewording,
    Saying,
)

__all__ = [
    "AgreedLevel",
    "Agreement",
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
    "Rewording",
    "Saying",
    "SourceKind",
    "Statement",
]
