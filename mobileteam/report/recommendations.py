"""Recommendations, action points, calendar: at most twelve in the text, the rest annexed."""

from collections.abc import Mapping, Sequence
from string import ascii_uppercase
from typing import Any

from mobileteam.assessment import Assessment, Recommendation, Wording
from mobileteam.report.findings import basis, finding_text, numbered
from mobileteam.report.voice import Voice
from mobileteam.rulekit import add_months

MOST_IN_MAIN_TEXT = 12  # our advice: a mayor can carry out no more at a time


def kept(assessment: Assessment) -> tuple[Recommendation, ...]:
    """Return the recommendations that the experts did not drop."""
    return tuple(one for one in assessment.recommendations if not one.is_dropped)


def recommendations(assessment: Assessment, voice: Voice) -> list[dict[str, Any]]:
    """Compose every recommendation, numbered in order."""
    numbers = numbered(assessment)
    return [
        _recommendation(one, number, numbers, assessment, voice)
        for number, one in enumerate(kept(assessment), start=1)
    ]


def _recommendation(
    one: Recommendation,
    number: int,
    numbers: Mapping[str, int],
    assessment: Assessment,
    voice: Voice,
) -> dict[str, Any]:
    conclusion = one.conclusion
    term = add_months(assessment.case.reference_date, one.months)
    return {
        "number": f"R-{number:02d}",
        "rule": one.id,
        **_said(one.text, voice),
        "reason": finding_text(conclusion, voice) if conclusion else "",
        "reason_own": voice.own_words(one.own.reason) if one.own else None,
        "finding": str(numbers.get(one.id, "")),
        "nature": voice.word(f"nature_{one.nature}")
        if one.nature
        else voice.word("nature_own"),
        "basis": basis(conclusion, voice) if conclusion else "",
        "addressee": voice.function(one.addressee),
        "term": voice.short_day(term),
        "priority": str(one.priority),
        "priority_name": voice.word(f"priority_{one.priority}"),
        "steps": [
            {
                "number": f"R-{number:02d}.{_letters(place)}",
                **_said(step.text, voice),
                "addressee": voice.function(step.addressee),
                "term": voice.short_day(
                    add_months(assessment.case.reference_date, step.months)
                ),
                "due": add_months(assessment.case.reference_date, step.months).isoformat(),
                "indicator": voice.text(step.indicator) if step.indicator else "",
                "priority": str(one.priority),
            }
            for place, step in enumerate(one.action_points)
        ],
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
