"""`notes new`: write a blank field note."""

from pathlib import Path

import click

from mobileteam.cli.asking import day_asked, today
from mobileteam.cli.spoken import command, message_language
from mobileteam.cli.writing import write_new
from mobileteam.intake import blank_note
from mobileteam.texts import Language


@command()
@click.argument("case", type=click.Path(path_type=Path))
@click.option("--lang", type=click.Choice(["nl", "fr", "de", "en"]))
@click.option("--day", metavar="DATE")
@click.option("--name", default="note")
@click.option("--force", is_flag=True)
def new(case: Path, lang: str | None, day: str | None, name: str, force: bool) -> None:
    """Write a blank field note into a case folder."""
    noted_on = day_asked(day, "--day") or today()
    language = Language(lang) if lang else message_language()
    safe = "".join(sign if sign.isalnum() or sign in "-_" else "-" for sign in name)
    path = case / "notes" / f"{noted_on.isoformat()}-{safe}.md"
    write_new(path, blank_note(language, noted_on), force=force)
    click.echo(str(path))


COMMAND = new
