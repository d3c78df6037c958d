"""`status`: tell what of a case is there, what is missing, and what to do next."""

from pathlib import Path

import click

from mobileteam.cli.asking import language_for, today
from mobileteam.cli.messages import PROBLEMS, print_json, tell
from mobileteam.cli.places import PLACE, names_in
from mobileteam.cli.spoken import command, command_word
from mobileteam.intake import case_files
from mobileteam.pipeline import read_folder
from mobileteam.problems import Severity
from mobileteam.texts import Language


@command()
@click.argument("case", type=PLACE)
@click.option("--json", "as_data", is_flag=True)
def status(case: Path, as_data: bool) -> None:
    """Tell what is there, what is missing and what to do next."""
    files = case_files(case)
    read = read_folder(case, today())
    language = language_for(read.case)
    errors = sum(one.severity is Severity.ERROR for one in read.problems)
    reports = [name for name in names_in(case / "reports") or () if name.endswith(".docx")]
    found = {
        "intake": files.has_intake,
        "notes": len(files.notes),
        "review": files.review is not None,
        "reports": reports,
        "errors": errors,
        "warnings": len(read.problems) - errors,
    }
    if as_data:
        print_json(found)
    else:
        click.echo(
            command_word(
                "status_line",
                language,
                folder=str(case),
                intake=_there(files.has_intake, language),
                notes=len(files.notes),
                review=_there(files.review is not None, language),
                reports=len(reports),
                errors=errors,
                warnings=len(read.problems) - errors,
            )
        )
        click.echo(command_word(_next(found), language, folder=str(case)))
    if read.case is None:
        tell(read.problems, language)
        raise SystemExit(PROBLEMS)


def _there(is_there: bool, language: Language) -> str:
    return command_word("there" if is_there else "missing", language)


def _next(found: dict[str, object]) -> str:
    if not found["intake"]:
        return "next_form"
    if found["errors"]:
        return "next_mend"
    if not found["notes"]:
        return "next_notes"
    return "next_assess" if not found["reports"] else "next_report"


COMMAND = status
