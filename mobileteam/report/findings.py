"""The state of affairs: what one theme's rules found, and what the team saw and heard."""

from collections.abc import Mapping
from typing import Any

from mobileteam.assessment import Assessment, Conclusion, Level
from mobileteam.assessment.levels import AnchorState
from mobileteam.case import Difference, FieldNote, Observation, Origin
from mobileteam.disclosure import is_printable
from mobileteam.questionnaire import questionnaire
from mobileteam.report.prose import blocks
from mobileteam.report.voice import Voice, quoted
from mobileteam.rulekit import Outcome, words_of

_SHOWN = (Outcome.MET, Outcome.GAP, Outcome.OPEN)


def themes(assessment: Assessment) -> tuple[str, ...]:
    """Return the themes that the report speaks of, in the order of the questionnaire."""
    return tuple(theme.id for theme in questionnaire().themes if theme.id in assessment.levels)


def numbered(assessment: Assessment) -> Mapping[str, int]:
    """Number the findings that the report prints, theme by theme; rule id to number."""
    shown = [
        one.rule.id
        for theme in themes(assessment)
        for outcome in _SHOWN
        for one in to_print(assessment, outcome, theme)
    ]
    return {rule: number for number, rule in enumerate(shown, start=1)}


def to_print(
    assessment: Assessment, outcome: Outcome, theme: str | None = None
) -> tuple[Conclusion, ...]:
    """
    Return the conclusions of one outcome that the report prints.

    A rule that waits for an answer that another rule asks for already (whether
    there is a cell at all) is not listed a second time.
    """
    return tuple(one for one in assessment.with_outcome(outcome, theme) if not _waits(one))


def _waits(one: Conclusion) -> bool:
    return one.outcome is Outcome.OPEN and any(
        fact.question in one.rule.only_if and fact.is_open for fact in one.facts
    )


def theme_section(theme: str, assessment: Assessment, voice: Voice) -> dict[str, Any]:
    """Compose the section of one theme."""
    numbers = numbered(assessment)

    def found(outcome: Outcome) -> list[dict[str, Any]]:
        return [
            finding(one, numbers[one.rule.id], voice)
            for one in to_print(assessment, outcome, theme)
        ]

    seen = [one for note in assessment.case.notes for one in _seen(note, theme, voice)]
    return {
        "id": theme,
        "title": voice.text(questionnaire().theme(theme).title),
        "level": level(assessment.levels[theme], voice),
        "strengths": found(Outcome.MET),
        "gaps": found(Outcome.GAP),
        "open": found(Outcome.OPEN),
        "differences": [
            difference(one, assessment, voice)
            for one in assessment.differences
            if _is_about(one, theme)
        ],
        "seen": seen,
        "prose": [
            block
            for note in assessment.case.notes
            if note.prose_theme == theme
            for block in blocks(note)
        ],
    }


def finding_text(conclusion: Conclusion, voice: Voice) -> str:
    """Say how a rule concluded."""
    reading = conclusion.reading
    assert reading is not None  # noqa: S101 - a conclusion that is shown has a reading
    words = words_of(conclusion.rule.id).readings[reading.name]
    return voice.text(words.says[conclusion.finding.say], **conclusion.finding.values)


def finding(conclusion: Conclusion, number: int, voice: Voice) -> dict[str, Any]:
    """Compose one finding with its basis and its details."""
    reading = conclusion.reading
    assert reading is not None  # noqa: S101 - a conclusion that is shown has a reading
    words = words_of(conclusion.rule.id)
    says = words.readings[reading.name].says
    return {
        "number": number,
        "rule": conclusion.rule.id,
        "title": voice.text(words.title),
        "text": finding_text(conclusion, voice),
        "nature": voice.word(f"nature_{conclusion.nature}"),
        "weight": voice.word(f"weight_{reading.weight}"),
        "basis": basis(conclusion, voice),
        "details": [
            voice.text(says[one.say], **one.values)
            for one in conclusion.finding.details
            if one.say in says
        ],
        "is_duty": conclusion.nature == "law",
    }


def basis(conclusion: Conclusion, voice: Voice) -> str:
    """Cite the provisions that a conclusion rests on."""
    return voice.several([voice.cited(one) for one in conclusion.provisions])


def level(found: Level, voice: Voice) -> dict[str, Any]:
    """Compose the level of a theme: what is proposed, what was agreed, which anchors hold."""

    def held(state: AnchorState) -> list[str]:
        return [voice.text(one.text) for one in found.anchors if one.state is state]

    value = found.value
    agreed = found.agreed
    return {
        "is_known": value is not None,
        "value": "" if value is None else str(value),
        "name": voice.word("level_unknown") if value is None else voice.word(f"level_{value}"),
        "confidence": voice.word(f"confidence_{found.confidence}"),
        "is_agreed": agreed is not None,
        "reason": voice.own_words(agreed.reason) if agreed else quoted("", voice.language),
        "proposed": "" if found.proposed is None else str(found.proposed),
        "capped": voice.word("level_capped") if found.capped_by else "",
        "met": held(AnchorState.MET),
        "missed": held(AnchorState.MISSED),
        "open": held(AnchorState.OPEN),
        "answered": voice.word(
            "level_answered", known=found.asked - found.unknown, asked=found.asked
        ),
    }


def _is_about(one: Difference, theme: str) -> bool:
    question = questionnaire().question(one.question)
    return question.theme == theme and is_printable(question)


def difference(one: Difference, assessment: Assessment, voice: Voice) -> str:
    """Say in neutral words that two sources differ, and which the report takes."""
    question = questionnaire().question(one.question)
    established = assessment.case.fact(one.question)
    return voice.word(
        "difference",
        question=voice.text(question.question),
        intake=voice.answer(one.intake),
        source=source_of(one.other.note, voice)
        if one.other.origin is Origin.NOTE
        else voice.word("by_review"),
        other=voice.answer(one.other.answer),
        taken=voice.answer(established),
    )


def source_of(note: FieldNote | None, voice: Voice) -> str:
    """Name the source of a note: its kind, the function, the day."""
    if note is None:
        return voice.word("by_review")
    return voice.word(
        f"source_{note.source}",
        function=voice.function(note.function),
        day=voice.day(note.noted_on),
    )


def _seen(note: FieldNote, theme: str, voice: Voice) -> list[dict[str, Any]]:
    """Pass on what the team saw and heard, where the note lets it be printed."""

    def compose(one: Observation) -> dict[str, Any]:
        return {
            **quoted(one.text, note.language),
            "kind": voice.word(f"kind_{one.kind}"),
            "source": source_of(note, voice),
            "confidence": voice.word(f"confidence_{one.confidence}"),
        }

    return [
        compose(one)
        for one in note.observations
        if one.theme == theme and one.printable and one.text
    ]
