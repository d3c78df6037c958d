"""`law show`: show a provision with all its versions, sources and when it was last checked."""

import textwrap

import click

from mobileteam.cli.messages import stop
from mobileteam.cli.spoken import command, command_word, message_language
from mobileteam.law import Provision, history, provisions, source
from mobileteam.texts import Language, nearest, say

_WIDTH = 96


@command()
@click.argument("provision")
def show(provision: str) -> None:
    """Show a provision: every version, its certainty, its sources, its last review."""
    name = provision.partition("@")[0]
    if name not in provisions():
        stop(
            "CLI-003",
            provision,
            exit_code=2,
            written=provision,
            nearest=nearest(name, provisions()),
        )
    language = message_language()
    versions = history(name)
    first = versions[0]
    click.echo(f"{first.id} — {say(first.cite, language)}\n{say(first.act.title, language)}")
    if first.act.eli:
        click.echo(first.act.eli)
    for one in versions:
        _show_version(one, language)
    click.echo(command_word("reviewed", language, day=first.reviewed))
    if first.doubt:
        click.echo(
            textwrap.fill(
                f"{command_word('doubt', language)}: {say(first.doubt, language)}", _WIDTH
            )
        )


def _show_version(one: Provision, language: Language) -> None:
    until = one.validity.valid_until
    period = f"{one.validity.first_day} – {until or ''}".rstrip()
    click.echo(f"\n{one.version_id}  ({period}; {one.certainty})")
    click.echo(
        textwrap.fill(
            say(one.gist, language), _WIDTH, initial_indent="    ", subsequent_indent="    "
        )
    )
    for name, value in one.figures.items():
        click.echo(f"    {name}: {value}")
    for name in one.sources:
        found = source(name)
        click.echo(f"    [{name}] {found.title} — {found.url}".rstrip(" —"))


COMMAND = show
