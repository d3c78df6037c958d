"""`review new`: write a blank review."""

from pathlib import Path

import click

from mobileteam.cli.places import PLACE
from mobileteam.cli.spoken import command, message_language
from mobileteam.cli.writing import write_new
from mobileteam.forms import blank_review
from mobileteam.texts import Language


@command()
@click.argument("case", type=PLACE)
@click.option("--lang", type=click.Choice(["nl", "fr", "de", "en"]))
@click.option("--force", is_flag=True)
def new(case: Path, lang: str | None, force: bool) -> None:
    """Write a blank review into a case folder."""
    path = case / "review.yaml"
    write_new(path, blank_review(Language(lang) if lang else message_language()), force=force)
    click.echo(str(path))


COMMAND = new
