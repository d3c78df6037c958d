"""`rules list`: list every rule with its title and the days on which its reading changes."""

import click

from mobileteam.cli.messages import print_json
from mobileteam.cli.spoken import command, message_language
from mobileteam.rulekit import words_of
from mobileteam.rules import rules
from mobileteam.texts import say


@command("list")
@click.option("--json", "as_data", is_flag=True)
def rules_list(as_data: bool) -> None:
    """List the rules."""
    if as_data:
        print_json(
            {
                "rules": [
                    {
                        "id": rule.id,
                        "dossier": list(rule.dossier),
                        "asks": list(rule.asks),
                        "readings": [
                            {"basis": one.basis, "nature": str(one.nature)}
                            for one in rule.readings
                        ],
                    }
                    for rule in rules().values()
                ]
            }
        )
        return
    for rule in rules().values():
        click.echo(
            f"{rule.id:<36} {', '.join(rule.dossier):<12} "
            f"{say(words_of(rule.id).title, message_language())}"
        )


COMMAND = rules_list
