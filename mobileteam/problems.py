"""
Hold a problem: its code, its place and the values that its sentence needs.

A problem carries no sentence. The sentence, the way out and the long
explanation stand in four languages in `texts/problems/`, under its code.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class Severity(StrEnum):
    """How much a problem weighs: an error stops the work, a warning does not."""

    ERROR = "error"
    WARNING = "warning"


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """
    Where a reader can look: a file, and a line and column counted from one.

    Line 0 means the file as a whole.
    """

    file: str
    line: int = 0
    column: int = 0

    def __str__(self) -> str:
        """Write the place as editors understand it: `file:line:column`."""
        if not self.line:
            return self.file
        return (
            f"{self.file}:{self.line}:{self.column}"
            if self.column
            else f"{self.file}:{self.line}"
        )


Words = Mapping[str, str]
"""The same words in each language, under `nl`, `fr`, `de` and `en`."""


@dataclass(frozen=True, slots=True)
class Problem:
    """
    One fault in what was given, told once.

    `values` fill the placeholders of the sentence. A value that is itself a
    text in four languages (a question, a label) is a mapping by language.
    """

    code: str
    place: Place
    values: Mapping[str, str | int | Words | tuple[Words, ...]] = field(default_factory=dict)
    severity: Severity = Severity.ERROR


def errors_in(problems: list[Problem]) -> bool:
    """Tell whether one of the problems stops the work."""
    return any(problem.severity is Severity.ERROR for problem in problems)
