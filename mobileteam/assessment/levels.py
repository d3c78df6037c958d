"""
Propose a level for a theme, from 0 (absent) to 4 (learning).

The anchors of each theme stand in `anchors/<theme>.yaml`. A level holds when
all anchors up to it hold; an anchor on which nothing is known does not hold.
Where a rule of law on the theme is not met, a cap holds the level down. With
more than thirty per cent of a theme's questions without an answer, no level is
proposed. What is not asked of this municipality on this day, and what does not
apply to it, does not weigh: a theme that `may_not_apply` is then judged on its
procedures alone. The experts decide; the program keeps both sides.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from importlib.resources import files
from typing import Any

from mobileteam.assessment.conclude import Conclusion
from mobileteam.case import AgreedLevel, AnswerState, Case, Confidence, Fact, Origin
from mobileteam.questionnaire import MOST_UNKNOWN, Question, questionnaire
from mobileteam.rulekit import Nature, Outcome
from mobileteam.texts import Text
from mobileteam.yamlfile import own_file

_ANCHORS = files("mobileteam.assessment") / "anchors"


class AnchorState(StrEnum):
    """Whether an anchor holds; not knowing is a state of its own."""

    MET = "met"
    MISSED = "missed"
    OPEN = "open"


_AS_FOUND = {
    Outcome.MET: AnchorState.MET,
    Outcome.OPEN: AnchorState.OPEN,
}


@dataclass(frozen=True, slots=True)
class LevelAnchor:
    """One condition of a level, and whether it holds here."""

    level: int
    text: Text
    state: AnchorState


@dataclass(frozen=True, slots=True)
class Level:
    """
    The level of a theme.

    `proposed` is None where too little is known. `capped_by` names the rule
    that holds the level down. `unknown` and `asked` count questions. `not_now`
    tells that the theme does not apply at the moment. `leads` open the theme's
    section, one per level, `turn` leads to what is missing.
    """

    theme: str
    leads: Mapping[str, Text]
    turn: Text
    proposed: int | None
    not_now: bool
    agreed: AgreedLevel | None
    anchors: tuple[LevelAnchor, ...]
    capped_by: str | None
    confidence: Confidence
    asked: int
    unknown: int

    @property
    def value(self) -> int | None:
        """The level that counts: the agreed one, else the proposed one."""
        return self.agreed.level if self.agreed else self.proposed

    @property
    def lead(self) -> Text:
        """The words that open the theme's section."""
        if self.not_now and "not_now" in self.leads:
            return self.leads["not_now"]
        return self.leads["unknown" if self.value is None else f"level_{self.value}"]


def levels_of(case: Case, conclusions: Sequence[Conclusion]) -> Mapping[str, Level]:
    """Propose the level of every theme that has anchors."""
    found = {one.rule.id: one for one in conclusions}
    return {theme: _level(theme, case, found) for theme in _themes()}


@cache
def _themes() -> tuple[str, ...]:
    written = {
        entry.name.removesuffix(".yaml")
        for entry in _ANCHORS.iterdir()
        if entry.name.endswith(".yaml")
    }
    return tuple(theme.id for theme in questionnaire().themes if theme.id in written)


def _level(theme: str, case: Case, found: Mapping[str, Conclusion]) -> Level:
    raw = own_file(_ANCHORS / f"{theme}.yaml")
    anchors = tuple(_anchors(raw, case, found))
    asked = questions_asked(theme, case)
    unknown = sum(case.fact(question.id).is_open for question in asked)
    enough = not asked or unknown / len(asked) <= MOST_UNKNOWN
    proposed = _highest(anchors) if anchors and enough else None
    cap = _cap(raw.get("caps", []), found, proposed)
    if cap and proposed is not None:
        proposed = cap["level"]
    return Level(
        theme=theme,
        leads=raw["leads"],
        turn=raw["turn"],
        proposed=proposed,
        not_now=(raw.get("may_not_apply", False) or not anchors)
        and any(_does_not_apply(case.fact(question.id)) for question in asked),
        agreed=case.review.levels.get(theme) if case.review else None,
        anchors=anchors,
        capped_by=cap["rule"] if cap else None,
        confidence=_confidence(theme, case),
        asked=len(asked),
        unknown=unknown,
    )


def questions_asked(theme: str, case: Case) -> tuple[Question, ...]:
    """Return the questions of a theme that a municipality is asked, given its other answers."""
    region, day = case.municipality.region, case.reference_date
    return tuple(
        one
        for one in questionnaire().theme(theme).questions
        if one.concerns(region, day) and _is_put(one, case) and _counts(one, case)
    )


def _counts(question: Question, case: Case) -> bool:
    """Leave out an optional question that nobody answered."""
    return not question.optional or not case.fact(question.id).is_open


def _is_put(question: Question, case: Case) -> bool:
    return all(
        set(case.fact(name).codes) & set(codes) for name, codes in question.only_if.items()
    )


def _highest(anchors: Sequence[LevelAnchor]) -> int:
    missed = [anchor.level for anchor in anchors if anchor.state is not AnchorState.MET]
    return min(missed) - 1 if missed else max(anchor.level for anchor in anchors)


def _cap(
    caps: Sequence[Mapping[str, Any]], found: Mapping[str, Conclusion], proposed: int | None
) -> Mapping[str, Any] | None:
    """Return the lowest cap of a broken rule of law, if it lies below what the anchors give."""
    holding = [
        cap
        for cap in caps
        if found[cap["rule"]].outcome is Outcome.GAP
        and found[cap["rule"]].nature is Nature.LAW
        and (proposed is None or cap["level"] < proposed)
    ]
    return min(holding, key=lambda cap: cap["level"], default=None)


def _anchors(
    raw: Mapping[str, Any], case: Case, found: Mapping[str, Conclusion]
) -> Iterator[LevelAnchor]:
    """Weigh the anchors of a theme, without those that have nothing to weigh here."""
    may_not_apply = raw.get("may_not_apply", False)
    for one in raw["anchors"]:
        state = _state(one, case, found, may_not_apply=may_not_apply)
        if state is not None:
            yield LevelAnchor(one["level"], one["text"], state)


def _state(
    anchor: Mapping[str, Any],
    case: Case,
    found: Mapping[str, Conclusion],
    *,
    may_not_apply: bool,
) -> AnchorState | None:
    """Weigh an anchor's conditions: `all` must hold, or one of `any`; or what a rule found."""
    if "rule" in anchor:
        conclusion = found[anchor["rule"]]
        silent = {Outcome.NO_BASIS}  # what no text asked on that day holds nobody down
        if may_not_apply or any(map(_does_not_apply, conclusion.facts)):
            silent.add(Outcome.NOT_CONCERNED)
        if (
            conclusion.outcome in silent
            or case.municipality.region not in conclusion.rule.regions
        ):
            return None
        return _as_found(conclusion, case)
    conditions = [
        one
        for one in anchor.get("all") or anchor["any"]
        if _is_asked(one["question"], case) and not _does_not_apply(case.fact(one["question"]))
    ]
    if not conditions:
        return None
    states = [_condition(one, case) for one in conditions]
    decisive = AnchorState.MISSED if "all" in anchor else AnchorState.MET
    if decisive in states:
        return decisive
    if AnchorState.OPEN in states:
        return AnchorState.OPEN
    return AnchorState.MET if decisive is AnchorState.MISSED else AnchorState.MISSED


def _is_asked(question: str, case: Case) -> bool:
    """Tell whether a question is put to municipalities of that region on that day."""
    return (
        questionnaire()
        .question(question)
        .concerns(case.municipality.region, case.reference_date)
    )


def _does_not_apply(fact: Fact) -> bool:
    """Tell whether the municipality says that a question does not apply to it."""
    return fact.state is AnswerState.NOT_APPLICABLE or "not_applicable" in fact.codes


def _as_found(conclusion: Conclusion, case: Case) -> AnchorState:
    """Tell what a rule found; of something that is not there, nothing is found good."""
    if not _may_be_put(conclusion.rule.only_if, case):
        return AnchorState.MISSED
    return _AS_FOUND.get(conclusion.outcome, AnchorState.MISSED)


def _condition(condition: Mapping[str, Any], case: Case) -> AnchorState:
    """Weigh one condition; what another answer makes pointless to ask is no open question."""
    fact = case.fact(condition["question"])
    if fact.is_open:
        only_if = questionnaire().question(fact.question).only_if
        return AnchorState.OPEN if _may_be_put(only_if, case) else AnchorState.MISSED
    return AnchorState.MET if _holds(condition, fact) else AnchorState.MISSED


def _may_be_put(only_if: Mapping[str, Sequence[str]], case: Case) -> bool:
    """Tell whether no answer excludes it."""
    facts = [(case.fact(name), codes) for name, codes in only_if.items()]
    return all(fact.is_open or set(fact.codes) & set(codes) for fact, codes in facts)


def _holds(condition: Mapping[str, Any], fact: Fact) -> bool:
    if "is" in condition:
        return bool(set(fact.codes) & set(condition["is"]))
    if "at_least" in condition:
        return isinstance(fact.value, int) and bool(fact.value >= condition["at_least"])
    return bool(len(set(fact.codes) - {"none"}) >= condition["how_many"])


def _confidence(theme: str, case: Case) -> Confidence:
    """Count the independent sources that speak on a theme."""
    voices = {
        f"{statement.note.source}:{statement.note.function}"
        if statement.note
        else str(Origin.INTAKE)
        for question in questions_asked(theme, case)
        for statement in case.fact(question.id).statements
        if not statement.answer.is_open
    }
    voices |= {
        f"{note.source}:{note.function}"
        for note in case.notes
        for seen in note.observations
        if seen.theme == theme
    }
    return (Confidence.LOW, Confidence.LOW, Confidence.MEDIUM, Confidence.HIGH)[
        min(len(voices), 3)
    ]
