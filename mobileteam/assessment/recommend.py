"""
Turn gaps into recommendations with action points, in order.

Where several rules ask for the same, one recommendation answers them all. A
duty goes before guidance, guidance before advice; then the weightier gap; then
the order of the report; but what depends on something else comes after it. The
experts may drop, change, reorder or add; their reason is kept beside what the
program proposed.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from mobileteam.assessment.conclude import Conclusion
from mobileteam.case import (
    Case,
    Decision,
    DecisionKind,
    OwnActionPoint,
    OwnRecommendation,
    Saying,
)
from mobileteam.rulekit import ActionPointWords, Nature, Outcome, Weight, words_of
from mobileteam.texts import Text

_MONTHS = 6  # where no step says otherwise: our advice


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
    What to do about one gap or several, or what the experts add.

    `conclusions` are the gaps that it mends, the leading one first, none for a
    recommendation of the experts' own; `decision` holds what they decided on one
    of the program's. `after` names the recommendations that come first. Priority
    1 is a duty or a matter of safety, 2 a foundation for others, 3 an improvement.
    """

    id: str
    theme: str
    text: Wording
    priority: int
    addressee: str
    months: int
    nature: Nature | None
    action_points: tuple[ActionPoint, ...]
    conclusions: tuple[Conclusion, ...] = ()
    after: tuple[str, ...] = ()
    decision: Decision | None = None
    own: OwnRecommendation | None = None

    @property
    def is_dropped(self) -> bool:
        """Tell whether the experts dropped it."""
        return _is(self.decision, DecisionKind.DROP)


def recommend(case: Case, conclusions: Sequence[Conclusion]) -> tuple[Recommendation, ...]:
    """Return all recommendations in order, dropped ones included."""
    order = {one.rule.id: place for place, one in enumerate(conclusions)}
    decisions = case.review.decisions if case.review else {}
    gaps = {one.rule.id: one for one in conclusions if _advises(one)}
    proposed = [
        _propose(group, gaps, decisions.get(leader))
        for leader, group in _merged(gaps, decisions).items()
    ]
    own = [_own(one) for one in case.review.own_recommendations] if case.review else []
    ranked = sorted([*proposed, *own], key=lambda one: _rank(one, order))
    wanted = case.review.order if case.review else ()
    placed = sorted(
        _prerequisites_first(ranked),
        key=lambda one: wanted.index(one.id) if one.id in wanted else len(wanted),
    )
    return tuple(_in_time(_brought_along(placed)))


def _advises(one: Conclusion) -> bool:
    if one.outcome is not Outcome.GAP or one.reading is None or not one.finding.advises:
        return False
    return words_of(one.rule.id).readings[one.reading.name].recommendation is not None


def _is(decision: Decision | None, *kinds: DecisionKind) -> bool:
    return decision is not None and decision.kind in kinds


def _merged(
    gaps: Mapping[str, Conclusion], decisions: Mapping[str, Decision]
) -> Mapping[str, list[Conclusion]]:
    """
    Bring gaps together that one recommendation mends, under the rule that leads.

    What the experts dropped or changed stands by itself, and takes nothing along.
    """

    def stands_alone(rule_id: str) -> bool:
        return _is(decisions.get(rule_id), DecisionKind.DROP, DecisionKind.CHANGE)

    def leader(rule_id: str) -> str:
        joined = gaps[rule_id].rule.joins
        dropped = _is(decisions.get(joined), DecisionKind.DROP)
        if joined not in gaps or dropped or stands_alone(rule_id):
            return rule_id
        return leader(joined)

    groups: dict[str, list[Conclusion]] = {}
    for rule_id, one in gaps.items():
        group = groups.setdefault(leader(rule_id), [])
        group.insert(0 if leader(rule_id) == rule_id else len(group), one)
    return groups


def _rank(one: Recommendation, order: Mapping[str, int]) -> tuple[int, int, int, int]:
    if not one.conclusions or one.nature is None:
        return one.priority, len(Nature), 0, len(order)
    return (
        one.priority,
        one.nature.rank,
        min(_weight(gap).rank for gap in one.conclusions),
        order[one.id],
    )


def _weight(one: Conclusion) -> Weight:
    return one.reading.weight if one.reading else Weight.LOW


def _prerequisites_first(ranked: Sequence[Recommendation]) -> Iterator[Recommendation]:
    """Yield the recommendations in their order, each after those that it depends on."""
    waiting = list(ranked)
    while waiting:
        ids = {one.id for one in waiting}
        ready = next((one for one in waiting if not ids & set(one.after)), waiting[0])
        waiting.remove(ready)
        yield ready


def _brought_along(placed: Sequence[Recommendation]) -> Sequence[Recommendation]:
    """Let what the experts put first bring along what it depends on."""
    by_id = {one.id: one for one in placed}
    found: dict[str, Recommendation] = {}

    def place(one: Recommendation, waiting: frozenset[str]) -> None:
        for name in one.after:
            if name in by_id and name not in found and name not in waiting:
                place(by_id[name], waiting | {one.id})
        found.setdefault(one.id, one)

    for one in placed:
        place(one, frozenset())
    return tuple(found.values())


def _in_time(placed: Sequence[Recommendation]) -> Iterator[Recommendation]:
    """Let no step of ours end before the first step of what it depends on."""
    starts: dict[str, int] = {}
    for one in placed:
        is_set = one.decision is not None and one.decision.months is not None
        earliest = max((starts.get(name, 0) for name in one.after if not is_set), default=0)
        steps = tuple(
            replace(step, months=max(step.months, earliest)) for step in one.action_points
        )
        if not one.is_dropped:
            starts[one.id] = steps[0].months if steps else one.months
        yield replace(one, action_points=steps, months=max(one.months, earliest))


def _propose(
    group: Sequence[Conclusion], gaps: Mapping[str, Conclusion], decision: Decision | None
) -> Recommendation:
    first = group[0]
    assert first.reading is not None  # noqa: S101 - what advises has a reading
    words = words_of(first.rule.id).readings[first.reading.name]
    steps = _steps(first, words.action_points, decision)
    given = [decision.months] if decision and decision.months else []
    priorities = [_priority(one) for one in group]
    natures = [one.nature for one in group if one.nature]
    return Recommendation(
        id=first.rule.id,
        theme=first.rule.theme,
        text=Wording(decision.text, is_ours=False)
        if decision and decision.text
        else Wording(words.recommendation or {}, is_ours=True),
        priority=(decision and decision.priority) or min(priorities),
        addressee=(decision and decision.addressee)
        or (steps[0].addressee if steps else "mayor"),
        months=max([*given, *(one.months for one in steps)], default=_MONTHS),
        nature=min(natures, key=lambda one: one.rank, default=None),
        action_points=steps,
        conclusions=tuple(group),
        after=tuple(name for name in first.rule.after if name in gaps),
        decision=decision,
    )


def _steps(
    conclusion: Conclusion, written: Sequence[ActionPointWords], decision: Decision | None
) -> tuple[ActionPoint, ...]:
    """Make the steps: the experts' where they give their own, else ours that are meant here."""
    if decision and decision.action_points:
        return _own_steps(conclusion.rule.id, decision.action_points)
    latest = decision.months if decision else None
    return tuple(_step(one, latest) for one in written if _is_meant(one, conclusion))


def _is_meant(step: ActionPointWords, conclusion: Conclusion) -> bool:
    chosen = conclusion.finding.steps
    return chosen is None or step.id.rpartition(".")[2] in chosen


def _step(words: ActionPointWords, latest: int | None) -> ActionPoint:
    """Make a step; it ends no later than the term that the experts gave the recommendation."""
    months = min(words.months, latest or words.months)
    return ActionPoint(
        words.id, words.addressee, months, Wording(words.text, is_ours=True), words.indicator
    )


def _priority(conclusion: Conclusion) -> int:
    if conclusion.nature is Nature.LAW:
        return 1
    return 2 if _weight(conclusion) is Weight.HIGH else 3


def _own(written: OwnRecommendation) -> Recommendation:
    return Recommendation(
        id=written.id,
        theme=written.theme,
        text=Wording(written.text, is_ours=False),
        priority=written.priority,
        addressee=written.addressee,
        months=written.months,
        nature=None,
        action_points=_own_steps(written.id, written.action_points),
        own=written,
    )


def _own_steps(owner: str, written: Sequence[OwnActionPoint]) -> tuple[ActionPoint, ...]:
    return tuple(
        ActionPoint(
            f"{owner}.{number}",
            step.addressee,
            step.months,
            Wording(step.text, is_ours=False),
            None,
        )
        for number, step in enumerate(written, start=1)
    )
