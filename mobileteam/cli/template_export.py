"""`template export`: write a copy of a shipped template, to be edited in Word."""

from pathlib import Path
from typing import get_args

import click

from mobileteam.cli.places import PLACE
from mobileteam.cli.spoken import command
from mobileteam.cli.writing import write_new
from mobileteam.document import Kind, load_template


@command("export")
@click.argument("kind", type=click.Choice(get_args(Kind)), default="report")
@click.option("-o", "--output", type=PLACE)
@click.option("--force", is_flag=True)
def template_export(kind: Kind, output: Path | None, force: bool) -> None:
    """Write a copy of a shipped template."""
    path = output or Path(f"{kind}.docx")
    write_new(path, load_template(None, kind).content, force=force)
    click.echo(str(path))


COMMAND = template_export
