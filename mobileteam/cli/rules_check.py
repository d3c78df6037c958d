"""`rules check`: prove that every rule is whole, and shown by an example."""

import click

from mobileteam.cli.asking import today
from mobileteam.cli.messages import PROBLEMS
from mobileteam.cli.spoken import command, command_word, message_language
from mobileteam.pipeline import check_rules, never_shown
from mobileteam.rules import rules


@command()
def check() -> None:
    """Check all rules."""
    faults = check_rules()
    faults += [
        command_word("rule_never_shown", message_language(), found=found)
        for found in never_shown(today())
    ]
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
