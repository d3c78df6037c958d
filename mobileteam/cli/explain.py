"""`explain`: tell the long story of a message, or the whole chain behind a finding."""

import textwrap
from pathlib import Path

import click

from mobileteam.assessment import Conclusion
from mobileteam.case import Case, Fact, Origin
from mobileteam.cli.asking import language_for, usable_case
from mobileteam.cli.messages import stop
from mobileteam.cli.spoken import command, command_word, message_language
from mobileteam.disclosure import is_printable
from mobileteam.pipeline import assess_case
from mobileteam.questionnaire import questionnaire
from mobileteam.report.findings import finding_text, source_of
from mobileteam.report.voice import Voice
from mobileteam.rulekit import words_of
from mobileteam.texts import Language, message, message_codes, nearest, say

_WIDTH = 96


@command()
@click.argument("subject")
@click.argument("finding", required=False)
@click.option("--reference-date", metavar="DATE")
def explain(subject: str, finding: str | None, reference_date: str | None) -> None:
    """Explain a message CODE, or in a CASE folder the finding of a rule."""
    if finding is None:
        _explain_message(subject.upper())
        return
    case, _ = usable_case(Path(subject), reference_date)
    assessment, _ = assess_case(case)
    known = [one.rule.id for one in assessment.conclusions]
    if finding not in known:
        stop("CLI-001", finding, exit_code=2, written=finding, nearest=nearest(finding, known))
    _explain_finding(assessment.concluded(finding), case, language_for(case))


def _explain_message(code: str) -> None:
    codes = message_codes()
    if code not in codes:
        stop("CLI-002", code, exit_code=2, written=code, nearest=nearest(code, codes))
    story = say(message(code)["explain"], message_language())
    click.echo(code + "\n" + textwrap.fill(story, _WIDTH))


def _explain_finding(one: Conclusion, case: Case, language: Language) -> None:
    voice = Voice(language)

    def tell(key: str, value: str) -> None:
        label = command_word(key, language)
        click.echo(textwrap.fill(f"{label}: {value}", _WIDTH, subsequent_indent="    "))

    tell(
        "explain_rule",
        f"{one.rule.full_id}: {voice.text(words_of(one.rule.id).title)}",
    )
    tell("explain_outcome", voice.word(f"outcome_{one.outcome}"))
    if one.reading and one.finding.say:
        tell("explain_finding", finding_text(one, voice))
        tell("explain_nature", voice.word(f"nature_{one.nature}"))
    for provision in one.provisions:
        tell(
            "explain_provision",
            f"{voice.cited(provision)} [{provision.version_id}]: {voice.text(provision.gist)}",
        )
    for fact in one.facts:
        _explain_fact(fact, voice, language)
    for detail in one.finding.details:
        places = {measure.id: str(measure.place) for measure in case.measures}
        tell("explain_measure", places.get(detail.about or "", ""))


def _explain_fact(fact: Fact, voice: Voice, language: Language) -> None:
    question = questionnaire().question(fact.question)
    click.echo(f"  {fact.question}: {voice.text(question.question)}")
    for place, one in enumerate(fact.statements):
        answer = (
            voice.answer(one.answer) if is_printable(question) else voice.word("not_printed")
        )
        who = (
            source_of(one.note, voice)
            if one.origin is Origin.NOTE
            else command_word(f"origin_{one.origin}", language)
        )
        mark = "→" if place == 0 else " "
        click.echo(f"    {mark} {one.place}: {answer} ({who})")
    if not fact.statements:
        click.echo(f"    – {voice.word('nowhere')}")


COMMAND = explain
