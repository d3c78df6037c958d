"""Hold a template, and what is wrong with it."""

from dataclasses import dataclass

from mobileteam.problems import Place, Problem
from mobileteam.texts import Text


@dataclass(frozen=True, slots=True)
class Template:
    """A Word file with tags, as its bytes."""

    name: str
    content: bytes

    @property
    def place(self) -> Place:
        """Return the place of the file as a whole."""
        return Place(self.name)


class TemplateFaultError(Exception):
    """A template cannot be used; the problems say why, each with its place."""

    def __init__(self, problems: list[Problem]) -> None:
        super().__init__(", ".join(problem.code for problem in problems))
        self.problems = list({str(problem): problem for problem in problems}.values())


def slip(template: Template, where: Text, text: Text) -> Problem:
    """Tell that a tag cannot be understood."""
    return Problem("TEMPLATE-003", template.place, {"where": where, "text": text})


def not_allowed(template: Template, where: Text) -> Problem:
    """Tell that a tag tries something that no template may."""
    return Problem("TEMPLATE-004", template.place, {"where": where})
