"""`offer list`: list trainings, tools and support, as they were on offer on a day."""

from datetime import date

import click

from mobileteam.cli.asking import day_asked, today
from mobileteam.cli.messages import print_json
from mobileteam.cli.spoken import command, command_word, message_language
from mobileteam.offer import Line, lines
from mobileteam.report.training import named
from mobileteam.report.voice import Voice


@command("list")
@click.option("--reference-date", metavar="DATE")
@click.option("--region", type=click.Choice(["fl", "wa", "dg", "br"]))
@click.option("--json", "as_data", is_flag=True)
def offer_list(reference_date: str | None, region: str | None, as_data: bool) -> None:
    """List what was on offer on a day, everywhere or in one region."""
    day = day_asked(reference_date) or today()
    found = _found(day, region)
    if as_data:
        print_json({"offers": [_data(one) for one in found]})
        return
    voice = Voice(message_language())
    for one in found:
        click.echo(f"{one.code:<8} {named(one, voice)}")
        told = (
            voice.text(one.provider),
            voice.several([voice.word(f"region_{region}") for region in one.regions]),
            voice.several([voice.word(f"language_{language}") for language in one.languages]),
        )
        click.echo(f"         {' · '.join(told)}")
    click.echo(command_word("offers_listed", message_language(), number=len(found), day=day))


def _found(day: date, region: str | None) -> list[Line]:
    return [
        one
        for one in lines().values()
        if one.validity.covers(day) and (region is None or region in one.regions)
    ]


def _data(one: Line) -> dict[str, object]:
    ends = one.validity
    return {
        "code": one.code,
        "kind": one.kind,
        "regions": list(one.regions),
        "languages": list(one.languages),
        "since": ends.valid_from.isoformat() if ends.valid_from else None,
        "until": ends.valid_until.isoformat() if ends.valid_until else None,
        "to_be_confirmed": one.must_be_confirmed,
        "needs": list(one.needs),
        "questions": list(one.questions),
        "source": one.source,
    }


COMMAND = offer_list
