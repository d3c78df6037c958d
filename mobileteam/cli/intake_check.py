"""`intake check`: read a questionnaire and tell every problem at once."""

from pathlib import Path

import click

from mobileteam.cli.asking import language_for, today
from mobileteam.cli.messages import PROBLEMS, as_json, print_json, tell
from mobileteam.cli.places import PLACE, is_folder
from mobileteam.cli.spoken import command, command_word
from mobileteam.pipeline import read_folder, read_intake
from mobileteam.problems import errors_in


@command()
@click.argument("path", type=PLACE)
@click.option("--json", "as_data", is_flag=True)
def check(path: Path, as_data: bool) -> None:
    """Check a questionnaire, or the case folder in which it lies."""
    read = read_folder(path, today()) if is_folder(path) else read_intake(path, today())
    language = language_for(read.case)
    if as_data:
        print_json({"usable": read.is_usable, "problems": as_json(read.problems, language)})
    else:
        tell(read.problems, language)
        if not read.problems:
            click.echo(command_word("all_good", language))
    if errors_in(read.problems) or read.case is None:
        raise SystemExit(PROBLEMS)


COMMAND = check
