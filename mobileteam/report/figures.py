"""
The figures: what the charts show, each with its table and with words for who cannot see it.

Sources and answers are counted, never persons. What nobody knows is no zero:
it has no bar, and says why. A chart with nothing to show is not there.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from mobileteam.assessment import Assessment, questions_asked
from mobileteam.case import Agreement, Case, SourceKind
from mobileteam.questionnaire import questionnaire
from mobileteam.report.findings import themes
from mobileteam.report.themes import level_name
from mobileteam.report.voice import Voice
from mobileteam.texts import Value, catalogue

_LEVELS = range(4, -1, -1)
_PRIORITIES = ("1", "2", "3")
_MONTHS = 3  # of a quarter
_QUARTERS = 4  # of a year
_SUPPORT = (
    Agreement.CONFIRMED,
    Agreement.NOTES_ALONE,
    Agreement.CONTRADICTED,
    Agreement.INTAKE_ALONE,
)

Chart = dict[str, Any]


def figures(
    assessment: Assessment, action_points: Sequence[Mapping[str, Any]], voice: Voice
) -> dict[str, Chart | None]:
    """Compose what every chart shows; None for one that has nothing to show."""
    return {
        "levels": _levels(assessment, voice),
        "calendar": _calendar(action_points, voice),
        "sources": _sources(assessment.case, voice),
        "answers": _answers(assessment, voice),
    }


def _levels(assessment: Assessment, voice: Voice) -> Chart | None:
    """Show the level of each theme; a theme without one says why in place of a bar."""
    shown = [assessment.levels[theme] for theme in themes(assessment)]
    if all(level.value is None for level in shown):
        return None
    known = [level.value if level.value is not None else "" for level in shown]
    lacking = [level_name(level, voice) if level.value is None else "" for level in shown]
    reasons = [voice.word("level_unknown"), voice.word("level_does_not_apply")]
    counts = [
        (_word(voice, "level_named", value=value, name=voice.word(f"level_{value}")), number)
        for value in _LEVELS
        if (number := known.count(value))
    ]
    counts += [(reason, number) for reason in reasons if (number := lacking.count(reason))]
    return {
        "text": _word(voice, "levels_text", counts=_counted(counts, voice)),
        "categories": [voice.text(questionnaire().theme(level.theme).title) for level in shown],
        "series": [
            {"name": _word(voice, "level"), "points": known},
            *(
                {"name": reason, "points": [0 if one == reason else "" for one in lacking]}
                for reason in reasons
            ),
        ],
    }


def _calendar(action_points: Sequence[Mapping[str, Any]], voice: Voice) -> Chart | None:
    """Show how many action points end in each quarter, from the first to the last."""
    if not action_points:
        return None
    counted = Counter(
        (_quarter(date.fromisoformat(step["due"])), step["priority"]) for step in action_points
    )
    ends = [quarter for quarter, _ in counted]
    quarters = range(min(ends), max(ends) + 1)
    labels = [_quarter_name(one, voice) for one in quarters]
    totals = [sum(counted[quarter, one] for one in _PRIORITIES) for quarter in quarters]
    counts = list(zip(labels, totals, strict=True))
    return {
        "text": _word(voice, "calendar_text", counts=_counted(counts, voice)),
        "categories": labels,
        "series": [
            {
                "name": _priority(one, voice),
                "points": [counted[quarter, one] or "" for quarter in quarters],
            }
            for one in _PRIORITIES
        ],
        "rows": [
            {
                "label": label,
                **{f"priority_{one}": counted[quarter, one] for one in _PRIORITIES},
                "total": total,
            }
            for quarter, (label, total) in zip(quarters, counts, strict=True)
        ],
    }


def _quarter(day: date) -> int:
    """Number the quarters of all years in one row."""
    return day.year * _QUARTERS + (day.month - 1) // _MONTHS


def _quarter_name(quarter: int, voice: Voice) -> str:
    year, place = divmod(quarter, _QUARTERS)
    return _word(voice, "quarter", number=place + 1, year=year)


def _priority(one: str, voice: Voice) -> str:
    return _word(voice, "priority", value=one, name=voice.word(f"priority_{one}"))


def _sources(case: Case, voice: Voice) -> Chart | None:
    """Show how many conversations, documents and observations the team brought back."""
    if not case.notes:
        return None
    found = Counter(note.source for note in case.notes)
    counts = [(_word(voice, str(kind)), found[kind]) for kind in SourceKind]
    return _bars("sources", counts, voice)


def _answers(assessment: Assessment, voice: Voice) -> Chart | None:
    """Show what the answers rest on: the questionnaire, the team's sources, both or nothing."""
    case = assessment.case
    found = Counter(
        case.agreement(question.id)
        for theme in themes(assessment)
        for question in questions_asked(theme, case)
    )
    known = sum(found[one] for one in _SUPPORT)
    if not known:
        return None
    counts = [(_word(voice, str(one)), found[one]) for one in _SUPPORT]
    counts.append((_word(voice, "unknown"), found[None]))
    asked = known + found[None]
    lead = _word(voice, "lead", asked=asked, known=known)
    return {**_bars("answers", counts, voice, asked=asked), "lead": lead}


def _bars(what: str, counts: Sequence[tuple[str, int]], voice: Voice, **values: Value) -> Chart:
    """Compose a chart of one series with a table of the same rows."""
    said = _counted(counts, voice)
    return {
        "text": _word(voice, f"{what}_text", counts=said, **values),
        "categories": [label for label, _ in counts],
        "series": [{"name": _word(voice, what), "points": [number for _, number in counts]}],
        "rows": [{"label": label, "number": number} for label, number in counts],
    }


def _counted(counts: Sequence[tuple[str, int]], voice: Voice) -> str:
    return voice.row(
        [_word(voice, "count", what=what, number=number) for what, number in counts]
    )


def _word(voice: Voice, key: str, **values: Value) -> str:
    return voice.text(catalogue("figures")[key], **values)
