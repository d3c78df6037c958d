"""`notes check`: read field notes; in a case folder, show where they differ from the intake."""

from pathlib import Path

import click

from mobileteam.case import Difference
from mobileteam.cli.asking import language_for, today
from mobileteam.cli.messages import PROBLEMS, tell
from mobileteam.cli.places import PLACE, is_folder
from mobileteam.cli.spoken import command, command_word, message_language
from mobileteam.pipeline import read_folder, read_note
from mobileteam.problems import errors_in
from mobileteam.report.voice import Voice
from mobileteam.texts import Language


@command()
@click.argument("path", type=PLACE)
def check(path: Path) -> None:
    """Check one field note, or all notes of a case folder."""
    if is_folder(path):
        read = read_folder(path, today())
        problems, case = read.problems, read.case
    else:
        note, problems = read_note(path, today())
        case = None
        if note is None and not problems:
            raise SystemExit(PROBLEMS)
    language = language_for(case)
    tell(problems, language)
    if case:
        _show_differences(case.differences(), language)
    if errors_in(problems):
        raise SystemExit(PROBLEMS)
    if not problems:
        click.echo(command_word("all_good", message_language() if case is None else language))


def _show_differences(differences: tuple[Difference, ...], language: Language) -> None:
    voice = Voice(language)
    for one in differences:
        click.echo(
            command_word(
                "difference",
                language,
                id=one.question,
                intake=voice.answer(one.intake),
                intake_place=str(one.intake.place),
                other=voice.answer(one.other.answer),
                other_place=str(one.other.place),
            )
        )


COMMAND = check
