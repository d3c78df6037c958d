"""`demo`: write an example case and make its reports."""

from importlib.resources.abc import Traversable
from pathlib import Path

import click

from mobileteam.cli.asking import language_for, usable_case
from mobileteam.cli.delivered import Delivery
from mobileteam.cli.places import PLACE, is_there
from mobileteam.cli.report import write_reports
from mobileteam.cli.spoken import command, command_word
from mobileteam.cli.writing import write_new
from mobileteam.profile import Profile
from mobileteam.shelf import shipped
from mobileteam.texts import LANGUAGES

_EXAMPLE = "voorbeeldlede"


@command()
@click.argument("folder", required=False, type=PLACE, default=Path("mobileteam-demo"))
@click.option("--lang", multiple=True, type=click.Choice(["nl", "fr", "de", "en"]))
def demo(folder: Path, lang: tuple[str, ...]) -> None:
    """Write an example case and its reports in four languages."""
    _copy(shipped("examples") / _EXAMPLE, folder)
    case, _ = usable_case(folder, None)
    languages = lang or tuple(str(one) for one in LANGUAGES)
    for path in write_reports(
        case, languages, folder / "reports", None, Profile(), Delivery(), force=False
    ):
        click.echo(str(path))
    click.echo(command_word("demo_next", language_for(None), folder=str(folder)))


def _copy(example: Traversable, folder: Path) -> None:
    """Write the files of the example that do not stand in the folder yet."""
    for entry in example.iterdir():
        if entry.is_dir() and entry.name != "reports":
            _copy(entry, folder / entry.name)
        elif entry.is_file() and not is_there(folder / entry.name):
            write_new(folder / entry.name, entry.read_text(encoding="utf-8"))


COMMAND = demo
