"""`assess`: show what the rules find, how sure, and what is still unknown."""

import textwrap
from pathlib import Path
from typing import Any

import click

from mobileteam.assessment import Assessment, Conclusion
from mobileteam.cli.asking import language_for, usable_case
from mobileteam.cli.messages import as_json, print_json, tell
from mobileteam.cli.places import PLACE
from mobileteam.cli.spoken import command, command_word
from mobileteam.pipeline import assess_case
from mobileteam.problems import Problem
from mobileteam.questionnaire import questionnaire
from mobileteam.report.findings import LINKS, finding_text, themes
from mobileteam.report.interview import guide, to_ask
from mobileteam.report.voice import Voice
from mobileteam.rulekit import Outcome
from mobileteam.texts import Language, catalogue

_SHOWN = (Outcome.GAP, Outcome.OPEN, Outcome.MET)
_SIGNS = {Outcome.GAP: "✗", Outcome.OPEN: "?", Outcome.MET: "✓"}
_WIDTH = 96


@command()
@click.argument("case", type=PLACE)
@click.option("--reference-date", metavar="DATE")
@click.option("--open-questions", "open_questions", is_flag=True)
@click.option("--json", "as_data", is_flag=True)
def assess(case: Path, reference_date: str | None, open_questions: bool, as_data: bool) -> None:
    """Assess a case and show the findings, or what remains to be found out."""
    found, warnings = usable_case(case, reference_date)
    assessment, more = assess_case(found)
    language = language_for(found)
    if as_data:
        print_json(_data(assessment, warnings + more, language))
        return
    if open_questions:
        _show_guide(assessment, language)
    else:
        _show(assessment, language)
    tell(warnings + more, language)


def _show_guide(assessment: Assessment, language: Language) -> None:
    """Show what remains to be found out, by the function to be spoken to."""
    voice = Voice(language)
    asked = to_ask(assessment)
    case = assessment.case
    click.echo(f"{case.municipality.full_name} · {voice.day(case.reference_date)}")
    for block in guide(asked, voice):
        click.echo(f"\n{block['function']}\n{'─' * len(block['function'])}")
        for one in block["questions"]:
            remark = f" ({one['remark']})" if one["remark"] else ""
            click.echo(
                textwrap.fill(
                    f"{one['question']}{remark}",
                    _WIDTH,
                    initial_indent="  ☐ ",
                    subsequent_indent="    ",
                )
            )
            click.echo(f"      {one['id']}")
    click.echo("\n" + command_word("open_questions", language, number=len(asked)))


def _show(assessment: Assessment, language: Language) -> None:
    voice = Voice(language)
    case = assessment.case
    click.echo(f"{case.municipality.full_name} · {voice.day(case.reference_date)}")
    for theme in themes(assessment):
        level = assessment.levels[theme]
        title = voice.text(questionnaire().theme(theme).title)
        name = voice.word("level_unknown" if level.value is None else f"level_{level.value}")
        value = "–" if level.value is None else level.value
        click.echo(f"\n{title}\n{'─' * len(title)}")
        click.echo(command_word("level_line", language, value=str(value), name=name))
        _show_findings(assessment, theme, voice)
    title = voice.text(catalogue("headings")["analysis_links"])
    click.echo(f"\n{title}\n{'─' * len(title)}")
    _show_findings(assessment, LINKS, voice)
    for outcome in (Outcome.NOT_CONCERNED, Outcome.NO_BASIS):
        quiet = [one.rule.id for one in assessment.with_outcome(outcome)]
        if quiet:
            click.echo(
                "\n"
                + textwrap.fill(
                    f"{voice.word(f'outcome_{outcome}')}: {', '.join(quiet)}",
                    _WIDTH,
                    subsequent_indent="    ",
                )
            )
    if assessment.differences:
        click.echo(
            "\n"
            + command_word(
                "differences", language, number=len(assessment.differences), folder=case.folder
            )
        )
    click.echo("\n" + command_word("assess_next", language, folder=case.folder))


def _show_findings(assessment: Assessment, theme: str, voice: Voice) -> None:
    for outcome in _SHOWN:
        for one in assessment.with_outcome(outcome, theme):
            click.echo(_line(one, voice))


def _line(one: Conclusion, voice: Voice) -> str:
    nature = voice.word(f"nature_{one.nature}") if one.nature else ""
    head = f"  {_SIGNS[one.outcome]} {one.rule.id} — {nature}"
    text = textwrap.fill(
        finding_text(one, voice), _WIDTH, initial_indent="      ", subsequent_indent="      "
    )
    return f"{head}\n{text}"


def _data(
    assessment: Assessment, warnings: list[Problem], language: Language
) -> dict[str, Any]:
    voice = Voice(language)
    case = assessment.case
    return {
        "municipality": case.municipality.nis,
        "reference_date": case.reference_date.isoformat(),
        "levels": {
            theme: {
                "proposed": level.proposed,
                "value": level.value,
                "confidence": str(level.confidence),
                "asked": level.asked,
                "unknown": level.unknown,
            }
            for theme, level in assessment.levels.items()
        },
        "findings": [_finding(one, voice) for one in assessment.conclusions],
        "recommendations": [
            {
                "rule": one.id,
                "answers": [gap.rule.id for gap in one.conclusions],
                "after": list(one.after),
                "priority": one.priority,
                "addressee": one.addressee,
                "months": one.months,
                "dropped": one.is_dropped,
            }
            for one in assessment.recommendations
        ],
        "open_questions": [
            {"question": one.question.id, "function": one.function, "differs": one.differs}
            for one in to_ask(assessment)
        ],
        "agreement": {
            question.id: str(found)
            for theme in themes(assessment)
            for question in questionnaire().theme(theme).questions
            if (found := case.agreement(question.id))
        },
        "differences": [one.question for one in assessment.differences],
        "warnings": as_json(warnings, language),
    }


def _finding(one: Conclusion, voice: Voice) -> dict[str, Any]:
    return {
        "rule": one.rule.id,
        "outcome": str(one.outcome),
        "nature": str(one.nature) if one.nature else None,
        "text": finding_text(one, voice) if one.outcome in _SHOWN else None,
        "because": list(one.finding.because),
        "places": [str(fact.deciding.place) for fact in one.facts if fact.deciding],
        "provisions": [provision.version_id for provision in one.provisions],
    }


COMMAND = assess
