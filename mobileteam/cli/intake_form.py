"""`intake form`: write the blank questionnaire."""

from pathlib import Path

import click

from mobileteam.cli.asking import day_asked, today
from mobileteam.cli.messages import stop
from mobileteam.cli.places import PLACE
from mobileteam.cli.spoken import command, message_language
from mobileteam.cli.writing import write_new
from mobileteam.intake import blank_intake
from mobileteam.municipalities import code_of, municipality_on, nearest
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
    town = municipality_on(code_of(municipality, day), day) if municipality else None
    if municipality and town is None:
        like = ", ".join(
            f"{one.nis} {one.full_name}" for one in nearest(municipality, day, fictitious=True)
        )
        stop("CLI-007", "--municipality", exit_code=2, written=municipality, nearest=like)
    language = (
        Language(lang) if lang else Language(town.languages[0]) if town else message_language()
    )
    filled = (
        {"ident_nis_code": town.nis, "ident_reference_date": day.isoformat()} if town else {}
    )
    text = blank_intake(language, day, region=str(town.region) if town else None, filled=filled)
    if output:
        write_new(output, text, force=force)
        click.echo(str(output))
    else:
        click.echo(text, nl=False)


COMMAND = form
