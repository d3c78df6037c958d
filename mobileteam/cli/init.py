"""`init`: write the sender's profile, and a case folder with its blank forms."""

from pathlib import Path

import click

from mobileteam.cli.asking import today, town_asked
from mobileteam.cli.places import PLACE, is_there
from mobileteam.cli.spoken import command, command_word, message_language
from mobileteam.cli.writing import write_new
from mobileteam.forms import blank_intake, blank_review, first_answers
from mobileteam.profile import NAME
from mobileteam.texts import Language, catalogue, say

_EXAMPLES = {
    "service": '""',
    "address": '""',
    "handling_line": '""',
    "logo": '"logo.png"',
    "languages": '["nl", "fr"]',
    "template": '"template.docx"',
    "templates": '"templates"',
}


@command()
@click.argument("case", required=False, type=PLACE)
@click.option("--municipality", metavar="CODE")
@click.option("--lang", type=click.Choice(["nl", "fr", "de", "en"]))
def init(case: Path | None, municipality: str | None, lang: str | None) -> None:
    """Write the sender's profile here, and a new case folder where one is named."""
    language = Language(lang) if lang else message_language()
    written = []
    if not is_there(Path(NAME)):
        write_new(Path(NAME), _profile(language))
        written.append(Path(NAME))
    if case:
        written += _case(case, municipality, Language(lang) if lang else None)
    for path in written:
        click.echo(str(path))
    if case:
        click.echo(command_word("init_next", folder=str(case)))
    elif not written:
        click.echo(command_word("init_nothing", name=NAME))


def _profile(language: Language) -> str:
    words = catalogue("sender")
    lines = [f"# {line}" for line in say(words["profile"], language).split("\n")]
    for key, example in _EXAMPLES.items():
        lines += ["", f"# {say(words['settings'][key], language)}", f"# {key} = {example}"]
    return "\n".join(lines) + "\n"


def _case(case: Path, municipality: str | None, lang: Language | None) -> list[Path]:
    day = today()
    town = town_asked(municipality, day)
    language = lang or (Language(town.languages[0]) if town else message_language())
    answers = first_answers(town, day) if town else {}
    region = str(town.region) if town else None
    blank = {
        case / "intake.yaml": blank_intake(language, day, region=region, answers=answers),
        case / "review.yaml": blank_review(language),
    }
    missing = {path: text for path, text in blank.items() if not is_there(path)}
    for path, text in missing.items():
        write_new(path, text)
    return list(missing)


COMMAND = init
