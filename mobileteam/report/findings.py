"""The findings: which are printed, under which number, in whose words, on what they rest."""

from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from hashlib import sha256
from importlib.resources import files
from pathlib import Path
from typing import Any

from mobileteam.assessment import SPOKEN, Assessment, Conclusion
from mobileteam.case import FieldNote
from mobileteam.law import OWN_ADVICE, Provision
from mobileteam.questionnaire import questionnaire
from mobileteam.report.voice import Voice, capital
from mobileteam.rulekit import Nature, Outcome, Rule, words_of
from mobileteam.yamlfile import own_file

_PASSAGES = files("mobileteam.report") / "passages.yaml"
LINKS = "links"  # what has to do with several themes at once; the analysis tells it


def themes(assessment: Assessment) -> tuple[str, ...]:
    """Return the themes that the report speaks of, in the order of the questionnaire."""
    return tuple(theme.id for theme in questionnaire().themes if theme.id in assessment.levels)


def numbered(assessment: Assessment) -> Mapping[str, int]:
    """Number the findings that the report prints, theme by theme; rule id to number."""
    told = [(theme, outcome) for theme in themes(assessment) for outcome in SPOKEN]
    told += [(LINKS, Outcome.MET), (LINKS, Outcome.GAP)]  # what is open, its themes tell
    place = {one: number for number, one in enumerate(told)}
    shown = [
        one
        for one in assessment.conclusions
        if (one.rule.theme, one.outcome) in place and not _waits(one)
    ]
    shown.sort(key=lambda one: (place[one.rule.theme, one.outcome], _passage(one.rule)))
    return {one.rule.id: number for number, one in enumerate(shown, start=1)}


@cache
def passages() -> Mapping[str, Sequence[Mapping[str, Any]]]:
    """Return the passages into which the longest themes are divided, with their rules."""
    written: Mapping[str, Sequence[Mapping[str, Any]]] = own_file(_PASSAGES)
    return written


def _passage(rule: Rule) -> int:
    """Return the place of a rule's passage in its theme; its findings are told there."""
    some = passages().get(rule.theme, ())
    return next((number for number, one in enumerate(some) if rule.id in one["rules"]), 0)


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


def finding_text(conclusion: Conclusion, voice: Voice) -> str:
    """Say how a rule concluded, in the program's words."""
    says = _says(conclusion)
    told = [voice.text(says[conclusion.finding.say], **conclusion.finding.values)]
    told += [
        voice.text(says[one.say], **one.values)
        for one in conclusion.finding.details
        if one.about is None and one.say in says
    ]
    return " ".join(told)


def _says(conclusion: Conclusion) -> Mapping[str, Any]:
    reading = conclusion.reading
    assert reading is not None  # noqa: S101 - a conclusion that is shown has a reading
    return words_of(conclusion.rule.id).readings[reading.name].says


def said(conclusion: Conclusion, assessment: Assessment, voice: Voice) -> dict[str, Any]:
    """Say how a rule concluded: in the experts' words where they gave their own."""
    review = assessment.case.review
    own = review.rewordings.get(conclusion.rule.id) if review else None
    if own:
        return voice.own_words(own.text)
    return voice.own_words({voice.language: finding_text(conclusion, voice)})


def basis(conclusions: Iterable[Conclusion], voice: Voice) -> str:
    """Cite the provisions that conclusions rest on, each once."""
    cited = [
        voice.cited(one)
        for found in conclusions
        for one in found.provisions
        if not _is_ours(one)
    ]
    return voice.several(list(dict.fromkeys(cited)))


def bases(
    conclusions: Iterable[Conclusion], numbers: Mapping[str, int], voice: Voice
) -> list[dict[str, Any]]:
    """Say per nature on what findings rest, each provision with the findings that cite it."""
    grouped: dict[Nature, dict[str, list[int]]] = {}
    for one in conclusions:
        for provision in one.provisions:
            cited = "" if _is_ours(provision) else voice.cited(provision)
            if one.nature is not None:
                found = grouped.setdefault(one.nature, {}).setdefault(cited, [])
                found.append(numbers[one.rule.id])
    return [
        {
            "id": str(nature),
            "nature": capital(voice.word(f"nature_{nature}")),
            "text": "".join("".join(part.values()) for part in parts),
            "parts": parts,
        }
        for nature in Nature
        if nature in grouped
        and (parts := _parts(sorted(grouped[nature].items(), key=lambda one: one[1]), voice))
    ]


def _parts(cited: Sequence[tuple[str, list[int]]], voice: Voice) -> list[dict[str, str]]:
    """Write provisions in a row, the numbers of their findings apart from the words."""
    between = voice.row(["", ""])
    last = len(cited) - 1
    return [
        {
            "before": f"{words} (" if words else "",
            "numbers": _ranges(numbers),
            "after": (")" if words else "") + (between if place < last else ""),
        }
        for place, (words, numbers) in enumerate(cited)
    ]


def _is_ours(provision: Provision) -> bool:
    """Tell whether a provision is nothing but our own advice."""
    return provision.act.id == OWN_ADVICE


def _ranges(numbers: list[int]) -> str:
    """Write numbers shortly: 1, 3-5, 8."""
    spans: list[list[int]] = []
    for one in sorted(set(numbers)):
        if spans and one == spans[-1][-1] + 1:
            spans[-1].append(one)
        else:
            spans.append([one])
    return ", ".join(
        str(span[0]) if len(span) == 1 else f"{span[0]}\u2013{span[-1]}" for span in spans
    )


def identity_of(note: FieldNote) -> str:
    """Return what tells a note from the others of its case: short, and no name."""
    return sha256(Path(note.file).name.encode()).hexdigest()[:8]


def source_of(note: FieldNote | None, voice: Voice) -> str:
    """Name the source of a note: its kind, the function, the day."""
    if note is None:
        return voice.word("by_review")
    return voice.word(
        f"source_{note.source}",
        function=voice.function(note.function),
        day=voice.day(note.noted_on),
    )
