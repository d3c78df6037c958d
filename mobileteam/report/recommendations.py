"""Recommendations, action points, calendar: at most twelve in the text, the rest annexed."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from string import ascii_uppercase
from typing import Any

from mobileteam.assessment import ActionPoint, Assessment, Recommendation, Wording
from mobileteam.questionnaire import questionnaire
from mobileteam.report.findings import basis
from mobileteam.report.training import named, support
from mobileteam.report.voice import Voice
from mobileteam.rulekit import add_months, words_of
from mobileteam.workdays import working_day

MOST_IN_MAIN_TEXT = 12  # our advice: a mayor can carry out no more at a time


@dataclass(frozen=True, slots=True)
class Numbers:
    """The numbers under which findings and recommendations are printed, by their ids."""

    findings: Mapping[str, int]
    recommendations: Mapping[str, str]


def kept(assessment: Assessment) -> tuple[Recommendation, ...]:
    """Return the recommendations that the experts did not drop."""
    return tuple(one for one in assessment.recommendations if not one.is_dropped)


def due(months: int, reference_date: date) -> date:
    """Return the working day on which a term of some months ends."""
    return working_day(add_months(reference_date, months))


def recommendations(
    assessment: Assessment, findings: Mapping[str, int], voice: Voice
) -> list[dict[str, Any]]:
    """Compose every recommendation, numbered in order."""
    listed = kept(assessment)
    numbers = Numbers(
        findings,
        {one.id: f"R-{number:02d}" for number, one in enumerate(listed, start=1)},
    )
    return [_recommendation(one, numbers, assessment, voice) for one in listed]


def _recommendation(
    one: Recommendation, numbers: Numbers, assessment: Assessment, voice: Voice
) -> dict[str, Any]:
    number = numbers.recommendations[one.id]
    lines = support(assessment, one)
    day = assessment.case.reference_date
    before = [
        numbers.recommendations[name] for name in one.after if name in numbers.recommendations
    ]
    anchor = number.replace("-", "_")  # bookmarks know no hyphen
    return {
        "number": number,
        "anchor": anchor,
        "rule": one.id,
        **_said(one.text, voice),
        "goal": _goal(one, voice),
        "reason_own": voice.own_words(one.own.reason) if one.own else None,
        "findings": [
            str(numbers.findings[gap.rule.id])
            for gap in one.conclusions
            if gap.rule.id in numbers.findings
        ],
        "after": voice.several(before),
        "nature": voice.word(f"nature_{one.nature}")
        if one.nature
        else voice.word("nature_own"),
        "basis": basis(one.conclusions, voice),
        "addressee": voice.function(one.addressee),
        "term": voice.short_day(due(one.months, day)),
        "due": due(one.months, day).isoformat(),
        "start": voice.short_day(due(_starts(one), day)),
        "priority": str(one.priority),
        "priority_name": voice.word(f"priority_{one.priority}"),
        "support": voice.several([named(line, voice) for line in lines]),
        "lines": [line.code for line in lines],
        "steps": [
            {
                "number": f"{number}.{_letters(place)}",
                "anchor": anchor,
                **_step(step, day, voice),
                "priority": str(one.priority),
                "is_first": place == 0,
                "support": "" if place else ", ".join(line.code for line in lines),
            }
            for place, step in enumerate(one.action_points)
        ],
    }


def _starts(one: Recommendation) -> int:
    """Return after how many months the first step ends."""
    return one.action_points[0].months if one.action_points else one.months


def _goal(one: Recommendation, voice: Voice) -> str:
    """Name in a few words what a recommendation wants to reach."""
    if one.conclusions:
        return voice.text(words_of(one.id).title)
    theme = voice.text(questionnaire().theme(one.theme).title)
    return f"{theme} ({voice.word('nature_own')})"


def _step(step: ActionPoint, day: date, voice: Voice) -> dict[str, Any]:
    ends = due(step.months, day)
    return {
        "id": step.id,
        **_said(step.text, voice),
        "addressee": voice.function(step.addressee),
        "term": voice.short_day(ends),
        "due": ends.isoformat(),
        "indicator": voice.text(step.indicator) if step.indicator else "",
    }


def _said(text: Wording, voice: Voice) -> dict[str, Any]:
    """Say a text of ours, or pass on the experts' words as they stand, with their language."""
    if text.is_ours:
        return voice.own_words({voice.language: voice.text(text.words)})
    return voice.own_words(text.words)


def _letters(place: int) -> str:
    """Count in letters: A to Z, then AA, AB and so on."""
    before, last = divmod(place, len(ascii_uppercase))
    return (_letters(before - 1) if before else "") + ascii_uppercase[last]


def action_points(composed: Sequence[dict[str, Any]]) -> list[dict[str, Any]]:
    """Return all action points in the order of their terms."""
    steps = [step for one in composed for step in one["steps"]]
    return sorted(steps, key=lambda step: (step["due"], step["priority"], step["number"]))


def helped(composed: Sequence[dict[str, Any]]) -> dict[str, list[str]]:
    """Return the codes of lines on offer, with the numbers of what they help."""
    found: dict[str, list[str]] = {}
    for one in composed:
        for code in one["lines"]:
            found.setdefault(code, []).append(one["number"])
    return found
