"""`law diff`: tell what changed in the law between two days."""

import click

from mobileteam.cli.asking import day_asked, today
from mobileteam.cli.spoken import command, message_language
from mobileteam.law import Provision, powers, provision_on, provisions
from mobileteam.texts import Language, say


@command()
@click.argument("earlier", metavar="DATE")
@click.argument("later", metavar="DATE")
def diff(earlier: str, later: str) -> None:
    """Tell what came into force, ended or changed between two days."""
    one_day, other_day = sorted(
        (day_asked(earlier, earlier) or today(), day_asked(later, later) or today())
    )
    language = message_language()
    for name in provisions():
        before, after = provision_on(name, one_day), provision_on(name, other_day)
        if before != after:
            click.echo(_change(before, after, language))
    for power in powers().values():
        if power.on(one_day) != power.on(other_day):
            click.echo(f"~ {power.id}: {say(power.name, language)}")


def _change(before: Provision | None, after: Provision | None, language: Language) -> str:
    if before is None and after is not None:
        return (
            f"+ {after.version_id}  {say(after.cite, language)}\n"
            f"    {say(after.gist, language)}"
        )
    if after is None and before is not None:
        return f"- {before.version_id}  {say(before.cite, language)}"
    assert before is not None  # noqa: S101 - both stand here
    assert after is not None  # noqa: S101 - both stand here
    old, new = say(before.gist, language), say(after.gist, language)
    return f"~ {before.version_id} → {after.version_id}\n    - {old}\n    + {new}"


COMMAND = diff
