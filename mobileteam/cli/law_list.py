"""`law list`: list the provisions that the program knows, as they stood on a day."""

import click

from mobileteam.cli.asking import day_asked, today
from mobileteam.cli.messages import print_json
from mobileteam.cli.spoken import command, message_language
from mobileteam.law import provisions_on
from mobileteam.texts import say


@command("list")
@click.option("--reference-date", metavar="DATE")
@click.option("--json", "as_data", is_flag=True)
def law_list(reference_date: str | None, as_data: bool) -> None:
    """List the provisions in force on a day."""
    language = message_language()
    found = provisions_on(day_asked(reference_date) or today())
    if as_data:
        print_json({"provisions": [one.version_id for one in found]})
        return
    for one in found:
        click.echo(f"{one.version_id:<58} {say(one.cite, language)} [{one.certainty}]")


COMMAND = law_list
