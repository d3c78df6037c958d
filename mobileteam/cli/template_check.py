"""`template check`: tell every fault of a Word template, with its place and a way out."""

from pathlib import Path
from typing import get_args

import click

from mobileteam.cli.messages import TEMPLATE, as_json, print_json, tell
from mobileteam.cli.places import PLACE
from mobileteam.cli.spoken import command, command_word, message_language
from mobileteam.document import Kind, TemplateFaultError, Trial, load_template, try_out
from mobileteam.problems import errors_in


@command("check")
@click.argument("file", type=PLACE)
@click.option("--kind", type=click.Choice(get_args(Kind)))
@click.option("--json", "as_data", is_flag=True)
def template_check(file: Path, kind: Kind | None, as_data: bool) -> None:
    """Check a template and try it out."""
    trial = _tried(file, kind or _kind_of(file))
    if as_data:
        found = as_json(trial.problems, message_language())
        print_json({"tags": trial.tags, "problems": found})
    else:
        tell(trial.problems)
    if errors_in(trial.problems):
        raise SystemExit(TEMPLATE)
    if not as_data:
        counts = {"tags": trial.tags, "parts": trial.parts}
        click.echo(command_word("template_good", name=str(file), **counts))


def _kind_of(file: Path) -> Kind:
    """Tell by the beginning of a name what a template is for; a report, if it says nothing."""
    kinds: tuple[Kind, ...] = get_args(Kind)
    return next((kind for kind in kinds if file.name.lower().startswith(kind)), kinds[0])


def _tried(file: Path, kind: Kind) -> Trial:
    try:
        return try_out(load_template(file, kind), kind)
    except TemplateFaultError as fault:
        return Trial(0, 0, fault.problems)


COMMAND = template_check
