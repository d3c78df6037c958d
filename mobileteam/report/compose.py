"""Compose the whole content of a report: plain words, lists and yes or no, and nothing else."""

from typing import Any

from mobileteam import __version__
from mobileteam.assessment import Assessment
from mobileteam.case import Case
from mobileteam.profile import Profile
from mobileteam.questionnaire import questionnaire
from mobileteam.report import annexes, powers
from mobileteam.report.analysis import analysis
from mobileteam.report.figures import figures
from mobileteam.report.findings import numbered, themes
from mobileteam.report.framework import framework
from mobileteam.report.interview import MOST_IN_MAIN_TEXT as MOST_TO_ASK
from mobileteam.report.interview import guide, to_ask
from mobileteam.report.kit import offered
from mobileteam.report.recommendations import (
    MOST_IN_MAIN_TEXT,
    action_points,
    helped,
    recommendations,
)
from mobileteam.report.summary import summary
from mobileteam.report.themes import theme_section
from mobileteam.report.training import training
from mobileteam.report.voice import Voice
from mobileteam.rulekit import add_months
from mobileteam.texts import Language, catalogue
from mobileteam.workdays import working_day

_FOLLOW_UP_MONTHS = 12  # our advice
_CONTEXT = ("ident_population_band", "ident_police_zone")


def compose_report(
    assessment: Assessment, language: Language, profile: Profile
) -> dict[str, Any]:
    """Compose what the report in one language says, section by section."""
    voice = Voice(language, assessment.case.municipality.region)
    numbers = numbered(assessment)
    composed = recommendations(assessment, numbers, voice)
    main, more = composed[:MOST_IN_MAIN_TEXT], composed[MOST_IN_MAIN_TEXT:]
    steps = action_points(main)
    asked = to_ask(assessment)
    offers = training(assessment, helped(main), voice)
    return {
        "language": str(language),
        "words": _words(voice),
        "cover": _cover(assessment.case, voice, profile),
        "summary": summary(assessment, composed, len(asked), voice),
        "method": _method(voice),
        "context": _context(assessment.case, voice),
        "framework": framework(assessment, voice),
        "themes": [
            theme_section(theme, assessment, numbers, voice) for theme in themes(assessment)
        ],
        "measures": powers.measures(assessment, voice),
        "situations": powers.situation_blocks(assessment, voice),
        "analysis": analysis(assessment, numbers, voice),
        "recommendations": main,
        "more_recommendations": more,
        "action_points": steps,
        "figures": figures(assessment, steps, voice),
        "training": offers,
        "guide": guide(asked[:MOST_TO_ASK], voice),
        "has_more_to_ask": len(asked) > MOST_TO_ASK,
        "follow_up": _follow_up(assessment.case, voice),
        "annexes": {
            "composition": annexes.composition(assessment, voice),
            "kit": offered(assessment, voice),
            "powers": powers.overview(assessment, voice),
            "sheets": powers.sheets(assessment, voice),
            "decision_aid": powers.decision_aid(assessment, voice),
            "limits": [voice.text(one) for one in catalogue("limits")["mayor_cannot"]],
            "guide": guide(asked[MOST_TO_ASK:], voice),
            "answers": annexes.answers(assessment, voice),
            "consulted": annexes.consulted(assessment.case, voice),
            "sources": annexes.sources(assessment, voice),
            "other_sources": annexes.other_sources(assessment, offers["offers"]),
            "abbreviations": _abbreviations(voice),
            "decisions": annexes.decisions(assessment, numbers, voice),
            "why": annexes.why(assessment, numbers, voice),
        },
    }


def _words(voice: Voice) -> dict[str, str]:
    """Say the headings and labels of the template."""
    return {key: voice.text(text) for key, text in catalogue("headings").items()}


def _cover(case: Case, voice: Voice, profile: Profile) -> dict[str, Any]:
    visits = case.fact("ident_visit_dates")
    town = case.municipality
    return {
        "title": voice.word("title"),
        "municipality": town.name(voice.language),
        "nis": town.nis,
        "subtitle": voice.word("subtitle", municipality=town.name(voice.language)),
        "reference_date": voice.day(case.reference_date),
        "iso_date": case.reference_date.isoformat(),
        "visits": voice.answer(visits) if visits.value else "",
        "sender": profile.sender(voice.language, case.reference_date),
        "address": profile.address.get(voice.language, ""),
        "handling": profile.handling(voice.language),
        "not_classified": voice.word("not_classified"),
        "snapshot": voice.word("snapshot", day=case.reference_date),
        "is_fictitious": town.fictitious,
        "fictitious": voice.word("fictitious"),
        "version": __version__,
        "questionnaire": questionnaire().version,
    }


def _method(voice: Voice) -> dict[str, Any]:
    return {
        "paragraphs": [voice.text(one) for one in catalogue("method")["paragraphs"]],
        "limits": [voice.text(one) for one in catalogue("method")["limits"]],
        "levels": [
            {
                "value": str(value),
                "name": voice.word(f"level_{value}"),
                "meaning": voice.word(f"level_{value}_meaning"),
            }
            for value in range(5)
        ],
    }


def _context(case: Case, voice: Voice) -> list[dict[str, str]]:
    town = case.municipality
    rows = [
        {
            "label": voice.word("context_municipality"),
            "value": f"{town.full_name} ({town.nis})",
        },
        {"label": voice.word("context_region"), "value": voice.word(f"region_{town.region}")},
    ]
    if town.province:
        rows.append(
            {
                "label": voice.word("context_province"),
                "value": voice.word(f"province_{town.province}"),
            }
        )
    languages = voice.several([voice.word(f"language_{one}") for one in town.languages])
    if town.facilities:
        languages = voice.word(
            "facilities",
            languages=languages,
            facility=voice.word(f"language_{town.facilities}"),
        )
    rows.append({"label": voice.word("context_languages"), "value": languages})
    for question in _CONTEXT:
        fact = case.fact(question)
        if fact.value:
            rows.append(
                {"label": voice.word(f"context_{question}"), "value": voice.answer(fact)}
            )
    return rows


def _follow_up(case: Case, voice: Voice) -> list[str]:
    again = working_day(add_months(case.reference_date, _FOLLOW_UP_MONTHS))
    return [
        voice.word("follow_up_return", day=again),
        voice.word("follow_up_report"),
        voice.word("follow_up_data"),
    ]


def _abbreviations(voice: Voice) -> list[dict[str, str]]:
    rows = [one[voice.language] for one in catalogue("abbreviations")["abbreviations"]]
    return [
        {"short": one["short"], "long": one["long"]}
        for one in sorted(rows, key=lambda one: one["short"].lower())
    ]
