"""
Turn gaps into recommendations with action points, in order.

A duty goes before guidance, guidance before advice; then the weightier gap;
then the order of the report. The experts may drop, change or add; their reason
is kept beside what the program proposed.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from mobileteam.assessment.conclude import Conclusion
from mobileteam.case import Case, Decision, DecisionKind, OwnRecommendation, Saying
from mobileteam.rulekit import ActionPointWords, Nature, Outcome, Weight, words_of
from mobileteam.texts import Text


@dataclass(frozen=True, slots=True)
class Wording:
    """
    What a recommendation or a step says.

    It is a text of ours, or the experts' own words, which are never read as ours.
    """

    words: Text | Saying
    is_ours: bool


@dataclass(frozen=True, slots=True)
class ActionPoint:
    """One step: who takes it, months from the reference date, and the sign that it is done."""

    id: str
    addressee: str
    months: int
    text: Wording
    indicator: Text | None


@dataclass(frozen=True, slots=True)
class Recommendation:
    """
    What to do about one gap, or what the experts add.

    `conclusion` is None for a recommendation of the experts' own; `decision`
    holds what they decided on one of the program's. Priority 1 is a duty or a
    matter of safety, 2 a foundation for others, 3 an improvement.
    """

    id: str
    theme: str
    text: Wording
    priority: int
    addressee: str
    months: int
    nature: Nature | None
    action_points: tuple[ActionPoint, ...]
    conclusion: Conclusion | None = None
    decision: Decision | None = None
    own: OwnRecommendation | None = None

    @property
    def is_dropped(self) -> bool:
        """Tell whether the experts dropped it."""
        return self.decision is not None and self.decision.kind is DecisionKind.DROP


def recommend(case: Case, conclusions: Sequence[Conclusion]) -> tuple[Recommendation, ...]:
    """Return all recommendations in order, dropped ones included."""
    order = {one.rule.id: place for place, one in enumerate(conclusions)}
    proposed = [
        made
        for one in conclusions
        if one.outcome is Outcome.GAP and (made := _propose(one, case)) is not None
    ]
    own = [_own(one) for one in case.review.own_recommendations] if case.review else []
    return tuple(sorted([*proposed, *own], key=lambda one: _rank(one, order)))


def _rank(one: Recommendation, order: dict[str, int]) -> tuple[int, int, int, int]:
    if one.conclusion is None or one.conclusion.reading is None or one.nature is None:
        return one.priority, len(Nature), 0, len(order)
    return (
        one.priority,
        one.nature.rank,
        one.conclusion.reading.weight.rank,
        order[one.conclusion.rule.id],
    )


def _propose(conclusion: Conclusion, case: Case) -> Recommendation | None:
    reading = conclusion.reading
    if reading is None or not conclusion.finding.advises:
        return None
    words = words_of(conclusion.rule.id).readings[reading.name]
    if words.recommendation is None:
        return None
    decision = case.review.decisions.get(conclusion.rule.id) if case.review else None
    latest = decision.months if decision else None
    steps = tuple(
        _step(one, latest) for one in words.action_points if _is_meant(one, conclusion)
    )
    return Recommendation(
        id=conclusion.rule.id,
        theme=conclusion.rule.theme,
        text=Wording(decision.text, is_ours=False)
        if decision and decision.text
        else Wording(words.recommendation, is_ours=True),
        priority=(decision and decision.priority)
        or _priority(conclusion.nature, reading.weight),
        addressee=(decision and decision.addressee)
        or (steps[0].addressee if steps else "mayor"),
        months=(decision and decision.months) or max((one.months for one in steps), default=6),
        nature=conclusion.nature,
        action_points=steps,
        conclusion=conclusion,
        decision=decision,
    )


def _is_meant(step: ActionPointWords, conclusion: Conclusion) -> bool:
    chosen = conclusion.finding.steps
    return chosen is None or step.id.rpartition(".")[2] in chosen


def _step(words: ActionPointWords, latest: int | None) -> ActionPoint:
    """Make a step; it ends no later than the term that the experts gave the recommendation."""
    months = min(words.months, latest or words.months)
    return ActionPoint(
        words.id, words.addressee, months, Wording(words.text, is_ours=True), words.indicator
    )


def _priority(nature: Nature | None, weight: Weight) -> int:
    if nature is Nature.LAW:
        return 1
    return 2 if weight is Weight.HIGH else 3


def _own(written: OwnRecommendation) -> Recommendation:
    return Recommendation(
        id=written.id,
        theme=written.theme,
        text=Wording(written.text, is_ours=False),
        priority=written.priority,
        addressee=written.addressee,
        months=written.months,
        nature=None,
        action_points=tuple(
            ActionPoint(
                f"{written.id}.{number}",
                step.addressee,
                step.months,
                Wording(step.text, is_ours=False),
                None,
            )
            for number, step in enumerate(written.action_points, start=1)
        ),
        own=written,
    )
