"""The analysis: how themes hang together, dilemmas, and what was not assessed."""

from collections.abc import Mapping
from typing import Any

from mobileteam.assessment import Assessment, dilemmas_of
from mobileteam.case import Case
from mobileteam.questionnaire import PrintClass, questionnaire
from mobileteam.report.findings import LINKS, bases, themes, to_print
from mobileteam.report.themes import level_name, paragraphs
from mobileteam.report.voice import Voice
from mobileteam.rulekit import Outcome

_MOST_DILEMMAS = 4  # the weightiest stand first


def analysis(
    assessment: Assessment, numbers: Mapping[str, int], voice: Voice
) -> dict[str, Any]:
    """Compose the analysis."""
    good = to_print(assessment, Outcome.MET, LINKS)
    missing = to_print(assessment, Outcome.GAP, LINKS)
    found = dilemmas_of(assessment.case)[:_MOST_DILEMMAS]
    return {
        "levels": _levels(assessment, voice),
        "strengths": paragraphs(good, assessment, numbers, voice),
        "gaps": paragraphs(missing, assessment, numbers, voice),
        "bases": bases([*good, *missing], numbers, voice),
        "dilemmas": [
            {"id": one.id, "title": voice.text(one.title), "text": voice.text(one.text)}
            for one in found
        ],
        "not_assessed": _not_assessed(assessment, voice),
    }


def _levels(assessment: Assessment, voice: Voice) -> list[dict[str, str]]:
    """Set the levels of the themes beside one another, never added up."""
    rows = []
    for theme in themes(assessment):
        level = assessment.levels[theme]
        rows.append(
            {
                "theme": theme,
                "title": voice.text(questionnaire().theme(theme).title),
                "value": "" if level.value is None else str(level.value),
                "name": level_name(level, voice),
                "confidence": voice.word(f"confidence_{level.confidence}"),
            }
        )
    return rows


def _not_assessed(assessment: Assessment, voice: Voice) -> list[str]:
    """Say what this report does not speak of, and why."""
    told = []
    for state in ("unknown", "does_not_apply"):
        named = [
            voice.text(questionnaire().theme(theme).title)
            for theme in themes(assessment)
            if assessment.levels[theme].value is None
            and assessment.levels[theme].not_now == (state == "does_not_apply")
        ]
        if named:
            told.append(voice.word(f"not_assessed_{state}", themes=voice.several(named)))
    silent = len(assessment.with_outcome(Outcome.NO_BASIS))
    if silent:
        told.append(voice.word("not_assessed_no_basis", number=silent))
    if _keeps_back(assessment.case):
        told.append(voice.word("not_assessed_kept_back"))
    told.append(voice.word("not_assessed_never"))
    return told


def _keeps_back(case: Case) -> bool:
    """Tell whether the municipality gave an answer that is never printed."""
    return any(
        question.print_class is PrintClass.C and not case.fact(question.id).is_open
        for question in questionnaire()
    )
