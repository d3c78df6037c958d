"""`notes new`: write a blank field note."""

from pathlib import Path

import click

from mobileteam.cli.asking import day_asked, today
from mobileteam.cli.places import PLACE
from mobileteam.cli.spoken import command, message_language
from mobileteam.cli.writing import write_new
from mobileteam.forms import blank_note
from mobileteam.texts import Language

_LONGEST = 80


@command()
@click.argument("case", type=PLACE)
@click.option("--lang", type=click.Choice(["nl", "fr", "de", "en"]))
@click.option("--day", metavar="DATE")
@click.option("--name", default="note")
@click.option("--force", is_flag=True)
def new(case: Path, lang: str | None, day: str | None, name: str, force: bool) -> None:
    """Write a blank field note into a case folder."""
    noted_on = day_asked(day, "--day") or today()
    language = Language(lang) if lang else message_language()
    path = case / "notes" / f"{noted_on.isoformat()}-{_safe(name)}.md"
    write_new(path, blank_note(language, noted_on), force=force)
    click.echo(str(path))


def _safe(name: str) -> str:
    """Return a name that every system takes: plain signs, and not too long in any script."""
    signs = "".join(sign if sign.isalnum() or sign in "-_" else "-" for sign in name[:_LONGEST])
    return signs.encode()[: 2 * _LONGEST].decode(errors="ignore")


COMMAND = new
