"""`rules check`: prove that every rule has its texts, its provisions and its questions."""

import click

from mobileteam.cli.messages import PROBLEMS
from mobileteam.cli.spoken import command, command_word, message_language
from mobileteam.pipeline import check_rules
from mobileteam.rules import rules


@command()
def check() -> None:
    """Check all rules."""
    faults = check_rules()
    for fault in faults:
        click.echo(fault)
    click.echo(
        command_word(
            "rules_checked", message_language(), rules=len(rules()), faults=len(faults)
        )
    )
    if faults:
        raise SystemExit(PROBLEMS)


COMMAND = check
