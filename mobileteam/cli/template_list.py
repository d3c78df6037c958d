"""`template list`: which templates there are."""

from typing import get_args

import click

from mobileteam.cli.spoken import command
from mobileteam.document import Kind


@command("list")
def template_list() -> None:
    """List the templates."""
    for kind in get_args(Kind):
        click.echo(kind)


COMMAND = template_list
