"""`demo`: write an example case and make its reports."""

from importlib.resources import files
from pathlib import Path

import click

from mobileteam.cli.asking import language_for, usable_case
from mobileteam.cli.report import write_reports
from mobileteam.cli.spoken import command, command_word
from mobileteam.cli.writing import write_new
from mobileteam.profile import Profile
from mobileteam.texts import LANGUAGES

_DEMO = files("mobileteam.cli") / "demo_case"


@command()
@click.argument("folder", required=False, type=click.Path(path_type=Path), default=Path("mobileteam-demo"))
@click.option("--lang", multiple=True, type=click.Choice(["nl", "fr", "de", "en"]))
def demo(folder: Path, lang: tuple[str, ...]) -> None:
    """Write an example case and its reports in four languages."""
    for name in ("intake.yaml", "review.yaml"):
        _copy(folder / name, name)
    for note in (_DEMO / "notes").iterdir():
        _copy(folder / "notes" / note.name, f"notes/{note.name}")
    case, _ = usable_case(folder, None)
    languages = lang or tuple(str(one) for one in LANGUAGES)
    for path in write_reports(case, languages, folder / "reports", None, Profile(), force=False):
        click.echo(str(path))
    click.echo(command_word("demo_next", language_for(None), folder=str(folder)))


def _copy(path: Path, name: str) -> None:
    """Write one file of the example where it does not stand yet."""
    if not path.exists():
        write_new(path, (_DEMO / name).read_text(encoding="utf-8"))


COMMAND = demo
