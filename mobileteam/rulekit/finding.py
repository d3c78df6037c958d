"""A finding: how a rule concludes, because of which answers, and which of its texts says so."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from mobileteam.texts import Value


class Outcome(StrEnum):
    """The five ways in which a rule can conclude."""

    MET = "met"
    GAP = "gap"
    OPEN = "open"
    NOT_CONCERNED = "not-concerned"
    NO_BASIS = "no-basis"


class Nature(StrEnum):
    """What a reading rests on: law binds, guidance recommends, advice is ours."""

    LAW = "law"
    GUIDANCE = "guidance"
    ADVICE = "advice"

    @property
    def rank(self) -> int:
        """Duty before guidance before advice."""
        return list(Nature).index(self)


class Weight(StrEnum):
    """How much a gap weighs for the municipality."""

    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"

    @property
    def rank(self) -> int:
        """The weightiest first."""
        return list(Weight).index(self)


@dataclass(frozen=True, slots=True)
class Detail:
    """One more thing to say under a finding, often about one measure."""

    say: str
    about: str | None = None
    values: Mapping[str, Value] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Finding:
    """
    How a rule concludes on one case.

    `because` lists the questions whose answers decided, `say` the text that
    says it, `values` what fills the places of that text, `steps` the action
    points to take where not all of the reading's are meant. `advises` is False
    where another rule already recommends what is to be done about the gap.
    """

    outcome: Outcome
    because: tuple[str, ...] = ()
    say: str = ""
    values: Mapping[str, Value] = field(default_factory=dict)
    details: tuple[Detail, ...] = ()
    steps: tuple[str, ...] | None = None
    advises: bool = True


def met(*because: str, say: str = "met", **values: Value) -> Finding:
    """Conclude that the state is good; `because` names the deciding questions."""
    return Finding(Outcome.MET, because, say, values)


def gap(
    *because: str,
    say: str = "gap",
    details: tuple[Detail, ...] = (),
    steps: tuple[str, ...] | None = None,
    advises: bool = True,
    **values: Value,
) -> Finding:
    """Conclude that something is missing; `because` names the deciding questions."""
    return Finding(Outcome.GAP, because, say, values, details, steps, advises)


def open_question(*because: str, say: str = "open", **values: Value) -> Finding:
    """Conclude that it cannot be known yet; `because` names the questions to ask."""
    return Finding(Outcome.OPEN, because, say, values)


def not_concerned(*because: str) -> Finding:
    """Conclude that the rule does not apply to this municipality."""
    return Finding(Outcome.NOT_CONCERNED, because)


def detail(say: str, about: str | None = None, **values: Value) -> Detail:
    """Add a detail to a finding; `about` is the id of the measure it concerns."""
    return Detail(say, about, values)
