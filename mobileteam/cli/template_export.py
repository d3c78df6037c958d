"""`template export`: write a copy of a shipped template, and the page that explains it."""

from pathlib import Path
from typing import get_args

import click

from mobileteam.cli.asking import today
from mobileteam.cli.places import PLACE, is_folder
from mobileteam.cli.spoken import command, message_language
from mobileteam.cli.writing import write_new
from mobileteam.document import Kind, load_template, names_page
from mobileteam.pipeline import example_content
from mobileteam.texts import Language


@command("export")
@click.argument("kind", type=click.Choice(get_args(Kind)), default="report")
@click.option("--lang", type=click.Choice(["nl", "fr", "de", "en"]))
@click.option("-o", "--output", type=PLACE)
@click.option("--force", is_flag=True)
def template_export(kind: Kind, lang: str | None, output: Path | None, force: bool) -> None:
    """Write a copy of a shipped template, and beside it what its names mean."""
    language = Language(lang) if lang else message_language()
    path = output or Path()
    if is_folder(path):
        path /= f"{kind}.docx"
    explained = path.with_name(f"{path.stem}-names.docx")
    page = names_page(kind, language, example_content(kind, language, today()))
    write_new(path, load_template(None, kind).content, force=force)
    write_new(explained, page, force=force)
    click.echo(str(path))
    click.echo(str(explained))


COMMAND = template_export
