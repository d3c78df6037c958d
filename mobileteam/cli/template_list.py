"""`template list`: tell which template serves for which document, and where it comes from."""

from pathlib import Path
from typing import get_args

import click

from mobileteam.cli.asking import profile_here, usable_case
from mobileteam.cli.messages import print_json, tell
from mobileteam.cli.places import PLACE
from mobileteam.cli.spoken import command, command_word
from mobileteam.document import Kind
from mobileteam.document.choose import Choice, Shelves, choose, unused
from mobileteam.problems import Place, Problem, Severity
from mobileteam.texts import LANGUAGES, Language


@command("list")
@click.argument("case", type=PLACE, required=False)
@click.option("--region", type=click.Choice(["fl", "wa", "dg", "br"]))
@click.option("--lang", type=click.Choice(["nl", "fr", "de", "en"]))
@click.option("--template", type=PLACE)
@click.option("--json", "as_data", is_flag=True)
def template_list(
    case: Path | None,
    region: str | None,
    lang: str | None,
    template: Path | None,
    as_data: bool,
) -> None:
    """Tell which template serves, for a case, a region and a language."""
    if case:
        found, _ = usable_case(case, None)
        region = region or str(found.municipality.region)
    profile, faults = profile_here()
    shelves = Shelves(template, case, profile)
    chosen = {
        (kind, language): choose(kind, region, language, shelves)
        for kind in get_args(Kind)
        for language in ([Language(lang)] if lang else LANGUAGES)
    }
    if as_data:
        print_json({"templates": [_data(*key, one) for key, one in chosen.items()]})
    else:
        for line in _lines(chosen):
            click.echo(line)
    tell(faults + _idle(shelves))


def _lines(chosen: dict[tuple[Kind, Language], Choice]) -> list[str]:
    """Say which template serves; once where it is the same in every language."""
    lines = []
    for kind in get_args(Kind):
        of_kind = {language: one for (known, language), one in chosen.items() if known == kind}
        for one in dict.fromkeys(of_kind.values()):
            languages = [language for language, other in of_kind.items() if other == one]
            served = ", ".join(languages)
            origin = command_word(f"template_{one.origin}")
            name = str(one.path) if one.path else f"{kind}.docx"
            lines.append(f"{kind:<8} {served:<15} {name}  ({origin})")
    return lines


def _data(kind: Kind, language: Language, one: Choice) -> dict[str, str | None]:
    path = str(one.path) if one.path else None
    return {"kind": kind, "language": language, "path": path, "origin": one.origin}


def _idle(shelves: Shelves) -> list[Problem]:
    """Tell of templates that serve for nothing because of their names."""
    return [
        Problem("TEMPLATE-009", Place(str(path)), {"name": path.name}, Severity.WARNING)
        for path in unused(shelves)
    ]


COMMAND = template_list
