"""`doctor`: tell whether the installation is whole and can make a report."""

import platform
from importlib.metadata import PackageNotFoundError, version

import click

from mobileteam import __version__
from mobileteam.cli.asking import profile_here, today
from mobileteam.cli.messages import PROBLEMS, tell
from mobileteam.cli.spoken import command, command_word, message_language
from mobileteam.delivery import find_libreoffice
from mobileteam.document import load_template
from mobileteam.law import powers, provisions, situations
from mobileteam.municipalities import municipalities_on
from mobileteam.pipeline import check_rules
from mobileteam.problems import errors_in
from mobileteam.questionnaire import questionnaire
from mobileteam.rules import rules

_LIBRARIES = (
    "click",
    "PyYAML",
    "Jinja2",
    "docxtpl",
    "python-docx",
    "lxml",
    "babel",
    "rapidfuzz",
    "python-stdnum",
    "msoffcrypto-tool",
    "pikepdf",
)


@command()
def doctor() -> None:
    """Check the installation."""
    language = message_language()
    click.echo(
        f"mobileteam {__version__} · Python {platform.python_version()} · {platform.system()}"
    )
    for name in _LIBRARIES:
        click.echo(f"  {name} {_version(name)}")
    click.echo(
        command_word(
            "doctor_line",
            language,
            questions=len(list(questionnaire())),
            rules=len(rules()),
            provisions=len(provisions()),
            powers=len(powers()),
            situations=len(situations()),
            municipalities=len(municipalities_on(today())),
        )
    )
    template = load_template(None)
    click.echo(f"  {template.name}: {len(template.content) // 1024} kB")
    click.echo(f"  {_libreoffice()}")
    faults = check_rules()
    for fault in faults:
        click.echo(fault)
    _, problems = profile_here()
    tell(problems, language)
    if faults or errors_in(problems):
        raise SystemExit(PROBLEMS)
    click.echo(command_word("all_good", language))


def _libreoffice() -> str:
    """Tell where LibreOffice is; without it only the PDFs are missing, which is no fault."""
    place = find_libreoffice()
    if place is None:
        return command_word("doctor_no_libreoffice")
    return command_word("doctor_libreoffice", place=str(place))


def _version(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:
        return "–"


COMMAND = doctor
