"""`intake form`: write the blank questionnaire."""

from pathlib import Path

import click

from mobileteam.cli.asking import day_asked, today, town_asked
from mobileteam.cli.places import PLACE
from mobileteam.cli.spoken import command, message_language
from mobileteam.cli.writing import write_new
from mobileteam.forms import blank_intake, first_answers
from mobileteam.texts import Language


@command()
@click.option("--lang", type=click.Choice(["nl", "fr", "de", "en"]))
@click.option("--municipality", metavar="CODE")
@click.option("--reference-date", metavar="DATE")
@click.option("-o", "--output", type=PLACE)
@click.option("--force", is_flag=True)
def form(
    lang: str | None,
    municipality: str | None,
    reference_date: str | None,
    output: Path | None,
    force: bool,
) -> None:
    """Write the blank questionnaire in one language."""
    day = day_asked(reference_date) or today()
    town = town_asked(municipality, day)
    language = (
        Language(lang) if lang else Language(town.languages[0]) if town else message_language()
    )
    answers = first_answers(town, day) if town else {}
    text = blank_intake(
        language, day, region=str(town.region) if town else None, answers=answers
    )
    if output:
        write_new(output, text, force=force)
        click.echo(str(output))
    else:
        click.echo(text, nl=False)


COMMAND = form
