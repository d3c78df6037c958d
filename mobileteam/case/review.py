"""What the experts decided, with their reasons."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from mobileteam.case.answer import Answer
from mobileteam.case.notes import Measure
from mobileteam.problems import Place

Saying = Mapping[str, str]
"""An expert's own words, under the language or languages in which they were written."""


class DecisionKind(StrEnum):
    """What the experts do with a recommendation of the program."""

    ACCEPT = "accept"
    DROP = "drop"
    CHANGE = "change"


@dataclass(frozen=True, slots=True)
class OwnActionPoint:
    """A step that the experts add; the term in months from the reference date."""

    text: Saying
    addressee: str
    months: int


@dataclass(frozen=True, slots=True)
class Decision:
    """
    What the experts decided on one recommendation, and why.

    Steps that they give take the place of the program's.
    """

    rule: str
    kind: DecisionKind
    reason: Saying
    text: Saying
    priority: int | None
    addressee: str | None
    months: int | None
    action_points: tuple[OwnActionPoint, ...]
    place: Place


@dataclass(frozen=True, slots=True)
class Rewording:
    """The experts' own words for a finding, and why."""

    rule: str
    text: Saying
    reason: Saying
    place: Place


@dataclass(frozen=True, slots=True)
class AgreedLevel:
    """The level the experts agreed on for a theme, and why."""

    theme: str
    level: int
    reason: Saying
    place: Place


@dataclass(frozen=True, slots=True)
class OwnRecommendation:
    """A recommendation that the experts add."""

    id: str
    theme: str
    text: Saying
    reason: Saying
    addressee: str
    priority: int
    months: int
    action_points: tuple[OwnActionPoint, ...]
    place: Place


@dataclass(frozen=True, slots=True)
class Review:
    """
    Everything the experts decided for one case.

    `order` lists the recommendations that the experts put first, by their ids.
    """

    file: str
    language: str
    experts: tuple[str, ...] = ()
    established: Mapping[str, tuple[Answer, Saying]] = field(default_factory=dict)
    levels: Mapping[str, AgreedLevel] = field(default_factory=dict)
    decisions: Mapping[str, Decision] = field(default_factory=dict)
    rewordings: Mapping[str, Rewording] = field(default_factory=dict)
    order: tuple[str, ...] = ()
    order_reason: Saying = field(default_factory=dict)
    own_recommendations: tuple[OwnRecommendation, ...] = ()
    summary: Saying = field(default_factory=dict)
    situations: tuple[str, ...] = ()
    measures: tuple[Measure, ...] = ()
    confirmed_texts: tuple[str, ...] = ()
