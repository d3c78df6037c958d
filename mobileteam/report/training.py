"""What is on offer for the needs found, and a training plan by group of personnel."""

from collections.abc import Mapping, Sequence
from typing import Any

from mobileteam.assessment import (
    Assessment,
    Recommendation,
    lines_for,
    needs_of,
    on_offer,
    plan,
)
from mobileteam.offer import Line, Precision
from mobileteam.report.findings import LINKS
from mobileteam.report.voice import Voice, capital


def support(assessment: Assessment, one: Recommendation) -> tuple[Line, ...]:
    """
    Return the lines on offer that help with a recommendation, three at most.

    What several themes say together names too much to be matched.
    """
    asked = [
        name
        for gap in one.conclusions
        if gap.rule.theme != LINKS
        for name in gap.finding.because
    ]
    return lines_for(asked, on_offer(assessment.case))


def named(line: Line, voice: Voice) -> str:
    """Name a line, and say so where it must first be confirmed."""
    name = voice.text(line.name)
    return voice.word("to_be_confirmed", name=name) if line.must_be_confirmed else name


def training(
    assessment: Assessment, helped: Mapping[str, Sequence[str]], voice: Voice
) -> dict[str, Any]:
    """
    Compose the offers that fit and the training plan.

    Args:
        assessment: what was found.
        helped: the codes of lines, with the numbers of the recommendations they help.
        voice: the language.
    """
    on_hand = on_offer(assessment.case)
    needs = needs_of(assessment.case, assessment.conclusions)
    planned = plan(needs, on_hand)
    in_plan = {line.code for _, some in planned for line in some}
    return {
        "offers": [
            _offer(line, helped.get(line.code, ()), voice)
            for line in on_hand
            if line.code in helped or line.code in in_plan
        ],
        "plan": [
            {
                "id": group.id,
                "group": capital(voice.text(group.title)),
                "content": voice.text(group.content),
                "rhythm": voice.text(group.rhythm),
                "lines": ", ".join(line.code for line in some) or voice.word("no_offer_known"),
            }
            for group, some in planned
        ],
    }


def _offer(line: Line, numbers: Sequence[str], voice: Voice) -> dict[str, str]:
    return {
        "code": line.code,
        "name": voice.text(line.name),
        "provider": voice.text(line.provider),
        "kind": voice.word(f"offer_{line.kind}"),
        "audience": capital(voice.text(line.audience)),
        "languages": voice.several([voice.word(f"language_{one}") for one in line.languages]),
        "purpose": voice.text(line.purpose),
        "since": _since(line, voice),
        "certainty": voice.word("offer_to_confirm")
        if line.must_be_confirmed
        else voice.word("offer_sure"),
        "numbers": ", ".join(numbers),
        "source": line.source,
    }


def _since(line: Line, voice: Voice) -> str:
    first = line.validity.valid_from
    if first is None or line.since is None:
        return ""
    if line.since is Precision.DAY:
        return voice.word("offer_since_day", day=first)
    return voice.word("offer_since_year", year=str(first.year))
