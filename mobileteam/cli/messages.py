"""Say problems in the reader's language: place, code, what it is, the way out; then count."""

import json
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any, NoReturn

import click

from mobileteam.cli.spoken import command_word, message_language
from mobileteam.problems import Place, Problem, Severity
from mobileteam.texts import Language, message, say

PROBLEMS = 1
TEMPLATE = 3
FILES = 4
INCOMPLETE = 6  # 5 is a fault of the program itself, told in `main`


def said(problem: Problem, language: Language) -> str:
    """Say a problem: its place and code on one line, the sentence and the way out below."""
    words = message(problem.code)
    values = dict(problem.values)
    lines = [say(words["says"], language, **values)]
    if "nearest" in words and problem.values.get("nearest"):
        lines.append(say(words["nearest"], language, **values))
    lines.append(say(words["mend"], language, **values))
    mark = (
        "" if problem.severity is Severity.ERROR else f" ({command_word('warning', language)})"
    )
    return "\n".join(
        [f"{problem.place}  {problem.code}{mark}", *(f"    {line}" for line in lines)]
    )


def tell(problems: Sequence[Problem], language: Language | None = None) -> None:
    """Tell all problems on the error stream, in the order of the files, then their count."""
    spoken = language or message_language()
    for problem in sorted(problems, key=lambda one: (one.place, one.code)):
        click.echo(said(problem, spoken) + "\n", err=True)
    if problems:
        counted = Counter(problem.severity for problem in problems)
        errors, warnings = counted[Severity.ERROR], counted[Severity.WARNING]
        click.echo(command_word("count", spoken, errors=errors, warnings=warnings), err=True)


def stop(code: str, place: str, exit_code: int = PROBLEMS, **values: str | int) -> NoReturn:
    """Tell one problem and end with an exit code."""
    tell([Problem(code, Place(place), values)])
    raise SystemExit(exit_code)


def as_json(problems: Sequence[Problem], language: Language) -> list[dict[str, Any]]:
    """Return problems as a program reads them."""
    return [
        {
            "code": one.code,
            "severity": str(one.severity),
            "file": one.place.file,
            "line": one.place.line,
            "column": one.place.column,
            "message": say(message(one.code)["says"], language, **one.values),
        }
        for one in sorted(problems, key=lambda one: (one.place, one.code))
    ]


def print_json(content: Mapping[str, Any]) -> None:
    """Print a result for a program, with the version of its form."""
    click.echo(json.dumps({"schema_version": 1, **content}, ensure_ascii=False, indent=2))
