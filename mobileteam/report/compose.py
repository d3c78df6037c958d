"""Compose the whole content of a report: plain words, lists and yes or no, and nothing else."""

from typing import Any

from mobileteam import __version__
from mobileteam.assessment import Assessment, Conclusion
from mobileteam.case import Case
from mobileteam.profile import Profile
from mobileteam.questionnaire import questionnaire
from mobileteam.report import annexes, powers
from mobileteam.report.findings import finding_text, theme_section, themes, to_print
from mobileteam.report.framework import framework
from mobileteam.report.recommendations import MOST_IN_MAIN_TEXT, action_points, recommendations
from mobileteam.report.voice import Voice
from mobileteam.rulekit import Nature, Outcome, Weight, add_months
from mobileteam.texts import Language, catalogue

_ON_THE_SUMMARY = 3
_FIRST_STEPS = 5
_FOLLOW_UP_MONTHS = 12  # our advice
_CONTEXT = ("ident_population_band", "ident_police_zone")


def compose_report(
    assessment: Assessment, language: Language, profile: Profile
) -> dict[str, Any]:
    """Compose what the report in one language says, section by section."""
    voice = Voice(language)
    composed = recommendations(assessment, voice)
    main, more = composed[:MOST_IN_MAIN_TEXT], composed[MOST_IN_MAIN_TEXT:]
    return {
        "language": str(language),
        "words": _words(voice),
        "cover": _cover(assessment.case, voice, profile),
        "summary": _summary(assessment, composed, voice),
        "method": _method(voice),
        "context": _context(assessment.case, voice),
        "framework": framework(assessment, voice),
        "themes": [theme_section(theme, assessment, voice) for theme in themes(assessment)],
        "measures": powers.measures(assessment, voice),
        "situations": powers.situation_blocks(assessment, voice),
        "recommendations": main,
        "more_recommendations": more,
        "action_points": action_points(main),
        "follow_up": _follow_up(assessment.case, voice),
        "annexes": {
            "composition": annexes.composition(assessment, voice),
            "powers": powers.overview(assessment, voice),
            "sheets": powers.sheets(assessment, voice),
            "decision_aid": powers.decision_aid(assessment, voice),
            "limits": [voice.text(one) for one in catalogue("limits")["mayor_cannot"]],
            "answers": annexes.answers(assessment, voice),
            "consulted": annexes.consulted(assessment.case, voice),
            "sources": annexes.sources(assessment, voice),
            "abbreviations": _abbreviations(voice),
            "why": annexes.why(assessment, voice),
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


def _summary(
    assessment: Assessment, composed: list[dict[str, Any]], voice: Voice
) -> dict[str, Any]:
    review = assessment.case.review
    lead = assessment.concluded(_LEAD)
    own = voice.own_words(review.summary) if review and review.summary else None
    steps = action_points(composed[:MOST_IN_MAIN_TEXT])
    return {
        "lead": finding_text(lead, voice) if lead.reading and lead.finding.say else "",
        "own": own,
        "strengths": [finding_text(one, voice) for one in _of_each_nature(assessment)],
        "gaps": [finding_text(one, voice) for one in _foremost(assessment)],
        "open": voice.word("open_count", number=len(to_print(assessment, Outcome.OPEN))),
        "has_open": bool(to_print(assessment, Outcome.OPEN)),
        "steps": sorted(
            steps, key=lambda step: (step["priority"], step["due"], step["number"])
        )[:_FIRST_STEPS],
    }


_LEAD = "lisc.set_up"  # its finding opens the summary, and is not said twice


def _foremost(assessment: Assessment) -> list[Conclusion]:
    """Return the weightiest gaps: duties first, then by weight, then in the report's order."""
    gaps = [one for one in assessment.with_outcome(Outcome.GAP) if one.rule.id != _LEAD]
    return sorted(gaps, key=_rank)[:_ON_THE_SUMMARY]


def _of_each_nature(assessment: Assessment) -> list[Conclusion]:
    """Return strengths of every kind: the weightiest by law, guidance and our advice first."""
    strengths = sorted(
        (one for one in assessment.with_outcome(Outcome.MET) if one.rule.id != _LEAD), key=_rank
    )
    first = {one.nature: one for one in reversed(strengths)}
    chosen = sorted(first.values(), key=_rank)
    chosen += [one for one in strengths if one not in chosen]
    return sorted(chosen[:_ON_THE_SUMMARY], key=_rank)


def _rank(one: Conclusion) -> tuple[int, int]:
    weight = one.reading.weight if one.reading else Weight.LOW
    return (one.nature.rank if one.nature else len(Nature)), weight.rank


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
    again = add_months(case.reference_date, _FOLLOW_UP_MONTHS)
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
