"""Hold what is wrong with a template."""

from mobileteam.problems import Problem


class TemplateFaultError(Exception):
    """A template cannot be used; the problems say why, each with its place."""

    def __init__(self, problems: list[Problem]) -> None:
        super().__init__(", ".join(problem.code for problem in problems))
        self.problems = problems
