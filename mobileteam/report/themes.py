"""The state of affairs: a section per theme, told as prose, with its level and its sources."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from mobileteam.assessment import AnchorState, Assessment, Conclusion, Level, questions_asked
from mobileteam.case import Agreement, Case, Difference, FieldNote, Observation, Origin
from mobileteam.disclosure import is_printable
from mobileteam.questionnaire import questionnaire
from mobileteam.report.findings import (
    bases,
    identity_of,
    passages,
    said,
    source_of,
    to_print,
)
from mobileteam.report.prose import blocks
from mobileteam.report.voice import Voice, quoted
from mobileteam.rulekit import Outcome, words_of
from mobileteam.texts import Text

_SENTENCES = 6  # in one paragraph: more is hard to read


def theme_section(
    theme: str, assessment: Assessment, numbers: Mapping[str, int], voice: Voice
) -> dict[str, Any]:
    """Compose the section of one theme."""
    level = assessment.levels[theme]
    found = {one: to_print(assessment, one, theme) for one in Outcome}
    strengths, gaps = found[Outcome.MET], found[Outcome.GAP]
    told = [*strengths, *gaps, *found[Outcome.OPEN]]

    def paragraphed(some: Sequence[Conclusion]) -> list[dict[str, Any]]:
        return paragraphs(some, assessment, numbers, voice)

    lead = voice.text(level.lead)
    turn = voice.text(level.turn) if strengths and gaps else ""
    return {
        "id": theme,
        "title": voice.text(questionnaire().theme(theme).title),
        "level": level_box(level, assessment.case, voice),
        "has_passages": theme in passages(),
        "lead": lead if theme in passages() else "",
        "strengths": _opened(
            paragraphed(strengths), "" if theme in passages() else lead, f"{theme}/met/lead"
        ),
        "gaps": _opened(paragraphed(gaps), turn, f"{theme}/gap/lead"),
        "open": paragraphed(found[Outcome.OPEN]),
        "bases": bases(told, numbers, voice),
        "differences": [
            difference(one, assessment, voice)
            for one in assessment.differences
            if _is_about(one, theme)
        ],
        "seen": [one for note in assessment.case.notes for one in _seen(note, theme, voice)],
        "prose": [
            block
            for note in assessment.case.notes
            if note.prose_theme == theme
            for block in blocks(note.prose, note.language, identity_of(note))
        ],
    }


def paragraphs(
    conclusions: Sequence[Conclusion],
    assessment: Assessment,
    numbers: Mapping[str, int],
    voice: Voice,
) -> list[dict[str, Any]]:
    """Tell findings as paragraphs of a few sentences, each with its number."""
    return [
        {
            "id": f"{some[0].rule.theme}/{some[0].outcome}/{number}.{place}",
            "title": voice.text(title) if title and not place else "",
            "opening": "",
            "sentences": [
                {"number": str(numbers[one.rule.id]), **said(one, assessment, voice)}
                for one in some
            ],
        }
        for number, title, group in _grouped(conclusions)
        for place, some in enumerate(_pieces(group))
    ]


def _opened(told: list[dict[str, Any]], opening: str, identity: str) -> list[dict[str, Any]]:
    """Open a passage with a sentence: at the head of its first paragraph, or on its own."""
    if not opening:
        return told
    if told and not told[0]["title"]:
        return [{**told[0], "opening": opening}, *told[1:]]
    return [{"id": identity, "title": "", "opening": opening, "sentences": []}, *told]


def _pieces(group: Sequence[Conclusion]) -> Iterator[Sequence[Conclusion]]:
    """Divide findings into paragraphs of like length, so that none is left with a stray one."""
    count = -(-len(group) // _SENTENCES)
    length = -(-len(group) // count)
    return (group[start : start + length] for start in range(0, len(group), length))


def _grouped(
    conclusions: Sequence[Conclusion],
) -> list[tuple[int, Text | None, list[Conclusion]]]:
    """Group the findings of a theme by its passages, numbered; or leave them together."""
    if not conclusions:
        return []
    some = passages().get(conclusions[0].rule.theme)
    if some is None:
        return [(0, None, list(conclusions))]
    groups = [
        (
            number,
            passage["title"],
            [one for one in conclusions if one.rule.id in passage["rules"]],
        )
        for number, passage in enumerate(some, start=1)
    ]
    return [group for group in groups if group[2]]


def level_box(found: Level, case: Case, voice: Voice) -> dict[str, Any]:
    """Compose the level of a theme: what is proposed, what was agreed, which anchors hold."""
    value, agreed = found.value, found.agreed
    return {
        "is_known": value is not None,
        "value": "" if value is None else str(value),
        "name": level_name(found, voice),
        "confidence": voice.word(f"confidence_{found.confidence}"),
        "is_agreed": agreed is not None,
        "reason": voice.own_words(agreed.reason) if agreed else quoted("", voice.language),
        "proposed": "" if found.proposed is None else str(found.proposed),
        "capped": _capped(found, voice),
        "not_now": voice.word("level_not_now") if found.not_now else "",
        "met": _held(found, AnchorState.MET, voice),
        "missed": _held(found, AnchorState.MISSED, voice),
        "open": _held(found, AnchorState.OPEN, voice),
        "answered": voice.word(
            "level_answered", known=found.asked - found.unknown, asked=found.asked
        ),
        "compared": _compared(found.theme, case, voice),
    }


def level_name(found: Level, voice: Voice) -> str:
    """Name the level of a theme, or say why it has none."""
    if found.value is not None:
        return voice.word(f"level_{found.value}")
    return voice.word("level_does_not_apply" if found.not_now else "level_unknown")


def _capped(found: Level, voice: Voice) -> str:
    """Name the rule of law that holds the level down."""
    if not found.capped_by or found.proposed is None:
        return ""
    return voice.word("level_capped", title=voice.text(words_of(found.capped_by).title))


def _held(found: Level, state: AnchorState, voice: Voice) -> str:
    """Name the anchors in one state, as parts of one line."""
    texts = [voice.text(one.text).rstrip(".") for one in found.anchors if one.state is state]
    return voice.row(texts)


def _compared(theme: str, case: Case, voice: Voice) -> str:
    """Count on how many questions the notes confirm, contradict or say nothing."""
    found = Counter(case.agreement(one.id) for one in questions_asked(theme, case))
    if not set(found) - {None, Agreement.INTAKE_ALONE}:
        return voice.word("agreement_silent")
    told = [
        voice.word(f"agreement_{one}", number=found[one]) for one in Agreement if found[one]
    ]
    return voice.word("agreement", told=", ".join(told))


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


def _seen(note: FieldNote, theme: str, voice: Voice) -> list[dict[str, Any]]:
    """Pass on what the team saw and heard, where the note lets it be printed."""

    def compose(place: int, one: Observation) -> dict[str, Any]:
        return {
            "id": f"{identity_of(note)}/{place}",
            **quoted(one.text, note.language),
            "kind": voice.word(f"kind_{one.kind}"),
            "source": source_of(note, voice),
            "confidence": voice.word(f"confidence_{one.confidence}"),
        }

    return [
        compose(place, one)
        for place, one in enumerate(note.observations)
        if one.theme == theme and one.printable and one.text
    ]
