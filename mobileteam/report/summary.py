"""The page that a mayor reads: strengths, gaps, first steps."""

from collections.abc import Sequence
from typing import Any

from mobileteam.assessment import Assessment, Conclusion
from mobileteam.case import Saying
from mobileteam.questionnaire import questionnaire
from mobileteam.report.findings import LINKS, themes, to_print
from mobileteam.report.prose import blocks, plain
from mobileteam.report.voice import Voice, capital
from mobileteam.rulekit import Nature, Outcome, Weight, words_of
from mobileteam.texts import LANGUAGES

_ON_THE_SUMMARY = 3
_FIRST_STEPS = 5


def summary(
    assessment: Assessment, composed: Sequence[dict[str, Any]], to_ask: int, voice: Voice
) -> dict[str, Any]:
    """
    Compose the summary; nothing on it is printed in the same words further on.

    Args:
        assessment: what was found.
        composed: the recommendations, as they are printed.
        to_ask: how many questions remain to be put.
        voice: the language.
    """
    review = assessment.case.review
    return {
        "lead": _lead(assessment, voice),
        "own": _own(review.summary, voice) if review and review.summary else None,
        "strengths": [
            _named(one, voice.text(words_of(one.rule.id).title), voice)
            for one in _foremost(assessment, Outcome.MET)
        ],
        "gaps": [
            _named(one, capital(voice.text(words_of(one.rule.id).lacks)), voice)
            for one in _foremost(assessment, Outcome.GAP)
        ],
        "open": voice.word("open_count", number=to_ask),
        "has_open": to_ask > 0,
        "steps": [
            {
                key: one[key]
                for key in ("rule", "anchor", "number", "goal", "addressee", "start")
            }
            for one in composed[:_FIRST_STEPS]
        ],
    }


def _own(saying: Saying, voice: Voice) -> dict[str, Any]:
    """Pass on the experts' summary: its words alone, and as the blocks that they wrote."""
    own = voice.own_words(saying)
    language = next(one for one in LANGUAGES if own[f"is_{one}"])
    return {
        **own,
        "text": plain(own["text"]),
        "prose": blocks(own["text"], language, "summary"),
    }


def _lead(assessment: Assessment, voice: Voice) -> str:
    """Say in a sentence or two how the levels and the duties stand."""
    duties = _duties(assessment)
    told = [
        voice.word(f"summary_{where}", themes=voice.several(named), number=len(named))
        for where, named in (
            ("ahead", _themes_at(assessment, (4, 3), voice)),
            ("behind", _themes_at(assessment, (0, 1), voice)),
        )
        if named
    ]
    told.append(voice.word(f"summary_duties_{_counted(assessment)}", number=len(duties)))
    return " ".join(told)


def _counted(assessment: Assessment) -> str:
    """Say how many duties are unmet: none only where nothing about a duty is unknown."""
    unmet = len(_duties(assessment))
    if unmet:
        return "one" if unmet == 1 else "several"
    unknown = any(one.nature is Nature.LAW for one in assessment.with_outcome(Outcome.OPEN))
    return "unknown" if unknown else "none"


def _duties(assessment: Assessment) -> list[Conclusion]:
    """Return the gaps under a law that binds."""
    return [one for one in assessment.with_outcome(Outcome.GAP) if one.nature is Nature.LAW]


def _themes_at(assessment: Assessment, levels: tuple[int, ...], voice: Voice) -> list[str]:
    """Name at most three themes at some levels, in the order of the levels."""
    found = assessment.levels
    at = [
        one
        for one in themes(assessment)
        if found[one].value in levels and not found[one].not_now
    ]
    at.sort(key=lambda one: levels.index(found[one].value or 0))
    return [voice.text(questionnaire().theme(one).title) for one in at[:_ON_THE_SUMMARY]]


def _named(one: Conclusion, words: str, voice: Voice) -> str:
    return f"{words} ({voice.text(questionnaire().theme(one.rule.theme).title)})"


def _foremost(assessment: Assessment, outcome: Outcome) -> list[Conclusion]:
    """
    Return the weightiest of an outcome, of three different themes where that can be.

    A theme with a duty unmet gives no strength to the summary.
    """
    blamed = (
        {one.rule.theme for one in _duties(assessment)} if outcome is Outcome.MET else set()
    )
    found = (
        one for one in to_print(assessment, outcome) if one.rule.theme not in blamed | {LINKS}
    )
    ranked = sorted(found, key=lambda one: _rank(one, assessment))
    first = {one.rule.theme: one for one in reversed(ranked)}
    chosen = [one for one in ranked if first[one.rule.theme] is one]
    chosen += [one for one in ranked if one not in chosen]
    return chosen[:_ON_THE_SUMMARY]


def _rank(one: Conclusion, assessment: Assessment) -> tuple[int, int, int]:
    """Put duties first among gaps, and among strengths the themes that are furthest ahead."""
    weight = one.reading.weight if one.reading else Weight.LOW
    nature = one.nature.rank if one.nature else len(Nature)
    if one.outcome is Outcome.GAP:
        return nature, weight.rank, 0
    return -(assessment.levels[one.rule.theme].value or 0), nature, weight.rank
