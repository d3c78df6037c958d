"""`law stale`: list the law files that nobody checked for a year, and those with a doubt."""

from datetime import timedelta

import click

from mobileteam.cli.asking import today
from mobileteam.cli.spoken import command, command_word, message_language
from mobileteam.law import history, provisions
from mobileteam.texts import say

_A_YEAR = timedelta(days=365)


@command()
def stale() -> None:
    """List what must be checked again: not reviewed for a year, or in doubt."""
    language = message_language()
    latest = [history(name)[-1] for name in provisions()]
    old = [one for one in latest if today() - one.reviewed > _A_YEAR]
    doubtful = [one for one in latest if one.doubt]
    click.echo(command_word("stale_count", language, old=len(old), doubtful=len(doubtful)))
    for one in old:
        click.echo(f"! {one.id}  {one.reviewed}")
    for one in doubtful:
        click.echo(f"? {one.id}  {say(one.doubt or {}, language)}")


COMMAND = stale
