"""`rules show`: show one rule: what it asks, each reading with its provision, its words."""

import sys

import click

from mobileteam.cli.messages import stop
from mobileteam.cli.spoken import command, message_language
from mobileteam.law import version
from mobileteam.questionnaire import questionnaire
from mobileteam.rulekit import words_of
from mobileteam.rules import rules
from mobileteam.texts import nearest, say


@command()
@click.argument("rule")
def show(rule: str) -> None:
    """Show a rule."""
    if rule not in rules():
        stop("CLI-001", rule, exit_code=2, written=rule, nearest=nearest(rule, rules()))
    language = message_language()
    found = rules()[rule]
    words = words_of(rule)
    click.echo(f"{found.full_id}: {say(words.title, language)}\n")
    click.echo((sys.modules[found.readings[0].reads.__module__].__doc__ or "").strip())
    for question in found.asks:
        click.echo(
            f"\n  {question}: {say(questionnaire().question(question).question, language)}",
            nl=False,
        )
    for reading in found.readings:
        cite = say(version(reading.basis).cite, language)
        click.echo(f"\n\n{reading.basis} — {reading.nature} — {cite}")
        for key, text in words.readings[reading.name].says.items():
            click.echo(f"    {key}: {text[language]}")
    click.echo()


COMMAND = show
