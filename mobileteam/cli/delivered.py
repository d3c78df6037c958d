"""Make files ready to leave the house: Word documents also as PDF, all behind a password."""

import warnings
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from getpass import GetPassWarning
from pathlib import Path

import click

from mobileteam.cli.messages import stop
from mobileteam.cli.places import is_file
from mobileteam.cli.spoken import command_word
from mobileteam.cli.writing import former
from mobileteam.delivery import PROTECTABLE, PdfError, as_pdf, is_protected, protected
from mobileteam.problems import Place, Problem, Severity

LEAST, MOST = 12, 100  # characters; whoever holds a file may try passwords at leisure
_WITH_PDF = ("report-", "annexes-")
_PLAIN = (".docx", ".xlsx", ".pdf", ".ics", ".bak")


@dataclass(slots=True)
class Delivery:
    """
    How the files of a report leave the house, and what went wrong on the way.

    Without a password they leave as they are.
    """

    pdf: bool = False
    password: str = field(default="", repr=False)
    problems: list[Problem] = field(default_factory=list)

    def ready(self, made: Mapping[str, bytes]) -> dict[str, bytes]:
        """Return files as they are to be written; where a PDF fails, all others come."""
        files = {**made, **self._pdfs(made)} if self.pdf else dict(made)
        if not self.password:
            return files
        kept = {name: one for name, one in files.items() if _ending(name) in PROTECTABLE}
        self.problems += [
            Problem("PASSWORD-004", Place(name), {"name": name}, Severity.WARNING)
            for name in files.keys() - kept.keys()
        ]
        return {name: protected(one, self.password) for name, one in kept.items()}

    def _pdfs(self, made: Mapping[str, bytes]) -> dict[str, bytes]:
        documents = {
            f"{name.removesuffix('.docx')}.pdf": one
            for name, one in made.items()
            if name.startswith(_WITH_PDF) and name.endswith(".docx")
        }
        try:
            return dict(as_pdf(documents))
        except PdfError as error:
            self.problems.append(error.problem)
            return {}

    def look_around(self, written: Iterable[Path]) -> None:
        """Point out what earlier runs left beside our files: open ones, PDFs of another day."""
        ours = set(written)
        kinds = {_kind(path) for path in ours}
        near = {one for path in ours for one in path.parent.iterdir()} - ours
        for place in sorted(near):
            if _kind(place) not in kinds or not is_file(place):
                continue
            if place.suffix == ".pdf" and place.with_suffix(".docx") in ours:
                self._point_out("PDF-004", place)
            if (
                self.password
                and place.suffix in _PLAIN
                and not is_protected(former(place) or b"")
            ):
                self._point_out("PASSWORD-005", place)

    def _point_out(self, code: str, place: Path) -> None:
        problem = Problem(code, Place(str(place)), {"name": place.name}, Severity.WARNING)
        self.problems.append(problem)


def _kind(path: Path) -> tuple[str, ...]:
    """Tell what a file of ours is, and of which municipality."""
    return tuple(path.name.split("-")[:2])


def ask_password() -> str:
    """Ask twice for a password on the terminal; it is not shown, and nothing keeps it."""
    password = _asked("password_ask")
    if not (LEAST <= len(password) <= MOST and _is_plain(password)):
        stop("PASSWORD-003", "--password-prompt", exit_code=2, least=LEAST, most=MOST)
    if _asked("password_again") != password:
        stop("PASSWORD-002", "--password-prompt", exit_code=2)
    return password


def _asked(word: str) -> str:
    words = command_word(word, least=LEAST)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", GetPassWarning)  # it would show what is typed
            return str(
                click.prompt(words, default="", hide_input=True, show_default=False, err=True)
            )
    except GetPassWarning:
        stop("PASSWORD-001", "--password-prompt", exit_code=2)


def _is_plain(password: str) -> bool:
    """Tell whether every program takes a password as it was typed."""
    return password.isprintable() and password == password.strip()


def _ending(name: str) -> str:
    return name.rpartition(".")[2]
