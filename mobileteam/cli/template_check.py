"""`template check`: tell every fault of a Word template, with its place and a way out."""

from pathlib import Path

import click

from mobileteam.cli.messages import TEMPLATE, as_json, print_json, tell
from mobileteam.cli.places import PLACE
from mobileteam.cli.spoken import command, command_word, message_language
from mobileteam.document import TemplateFaultError, load_template
from mobileteam.document.trial import try_out
from mobileteam.problems import Problem, errors_in


@command("check")
@click.argument("file", type=PLACE)
@click.option("--json", "as_data", is_flag=True)
def template_check(file: Path, as_data: bool) -> None:
    """Check a template and try it out."""
    tags, problems = _found(file)
    if as_data:
        print_json({"tags": tags, "problems": as_json(problems, message_language())})
    else:
        tell(problems)
    if errors_in(problems):
        raise SystemExit(TEMPLATE)
    if not as_data:
        click.echo(command_word("template_good", name=str(file), tags=tags))


def _found(file: Path) -> tuple[int, list[Problem]]:
    try:
        trial = try_out(load_template(file))
    except TemplateFaultError as fault:
        return 0, fault.problems
    return trial.tags, trial.problems


COMMAND = template_check
