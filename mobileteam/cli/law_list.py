"""`law list`: list the provisions, powers or situations that the program knows, on a day."""

from datetime import date

import click

from mobileteam.cli.asking import day_asked, today
from mobileteam.cli.messages import print_json
from mobileteam.cli.spoken import command, command_word, message_language
from mobileteam.law import powers, provisions_on, situations
from mobileteam.texts import Text, say


@command("list")
@click.option("--reference-date", metavar="DATE")
@click.option("--powers", "what", flag_value="powers")
@click.option("--situations", "what", flag_value="situations")
@click.option("--json", "as_data", is_flag=True)
def law_list(reference_date: str | None, what: str | None, as_data: bool) -> None:
    """List the provisions in force on a day, or powers or situations that a note may name."""
    kind = what or "provisions"
    day = day_asked(reference_date) or today()
    found = _found(kind, day)
    if as_data:
        print_json({kind: list(found)})
        return
    if not found:
        click.echo(command_word("law_list_nothing", day=day))
        return
    width = max(map(len, found))
    for name, text in found.items():
        click.echo(f"{name:<{width}}  {say(text, message_language())}")


def _found(kind: str, day: date) -> dict[str, Text]:
    if kind == "powers":
        return {name: one.name for name, one in powers().items() if one.on(day)}
    if kind == "situations":
        return {name: one.situation for name, one in situations().items()}
    return {one.version_id: one.cite for one in provisions_on(day)}


COMMAND = law_list
