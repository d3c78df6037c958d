"""Match what is on offer with what a municipality needs: its day, region and languages."""

from collections.abc import Iterable

from mobileteam.assessment.conclude import Conclusion
from mobileteam.case import Case
from mobileteam.offer import Certainty, Group, Line, groups, offered
from mobileteam.rulekit import Outcome

MOST_LINES = 3  # per recommendation: more would not be read


def on_offer(case: Case) -> tuple[Line, ...]:
    """Return every line on offer to this municipality."""
    town = case.municipality
    spoken = [*town.languages, *([town.facilities] if town.facilities else [])]
    return offered(case.reference_date, town.region, map(str, spoken))


def lines_for(questions: Iterable[str], lines: Iterable[Line]) -> tuple[Line, ...]:
    """Return the lines that help with a gap on one of the questions, the best first."""
    asked = set(questions)
    fitting = [
        (min(place for place, name in enumerate(one.questions) if name in asked), one)
        for one in lines
        if asked & set(one.questions)
    ]
    ranked = sorted(fitting, key=lambda found: (found[0], _doubt(found[1]), found[1].code))
    return tuple(one for _, one in ranked[:MOST_LINES])


def _doubt(line: Line) -> int:
    return list(Certainty).index(line.certainty)


def needs_of(case: Case, conclusions: Iterable[Conclusion]) -> frozenset[str]:
    """Return the training needs that the municipality names, and those that its gaps show."""
    named = set(case.fact("train_needs").codes)
    gaps = {
        question
        for one in conclusions
        if one.outcome is Outcome.GAP
        for question in one.finding.because
    }
    shown = {need for one in on_offer(case) if gaps & set(one.questions) for need in one.needs}
    return frozenset(named | shown)


def plan(
    needs: frozenset[str], lines: Iterable[Line]
) -> tuple[tuple[Group, tuple[Line, ...]], ...]:
    """Return each group of personnel that has a need, with the trainings that fit it."""
    offered_now = tuple(lines)
    return tuple(
        (group, _for_group(group, offered_now))
        for group in groups()
        if needs & set(group.needs)
    )


def _for_group(group: Group, lines: tuple[Line, ...]) -> tuple[Line, ...]:
    fitting = [
        one
        for one in lines
        if set(one.functions) & set(group.functions) and set(one.needs) & set(group.needs)
    ]
    ranked = sorted(
        fitting,
        key=lambda one: (
            one.kind != "training",
            -len(set(one.needs) & set(group.needs)),
            _doubt(one),
            one.code,
        ),
    )
    return tuple(ranked[:MOST_LINES])
