"""Try a template out on made-up contents, full and empty, in every language."""

from dataclasses import dataclass

from mobileteam.document.fault import TemplateFaultError
from mobileteam.document.made_up import empty_content, full_content
from mobileteam.document.programs import Template, programs
from mobileteam.document.render import render
from mobileteam.problems import Problem
from mobileteam.profile import Profile
from mobileteam.texts import LANGUAGES


@dataclass(frozen=True, slots=True)
class Trial:
    """What trying a template out showed."""

    tags: int
    problems: list[Problem]


def try_out(template: Template) -> Trial:
    """Render a template with made-up contents; tell what would go wrong with a real one."""
    found: dict[str, Problem] = {}
    for language in LANGUAGES:
        for content in (
            full_content(language),
            full_content(language, members=1),
            empty_content(language),
        ):
            try:
                render(template, content, language, Profile())
            except TemplateFaultError as fault:
                found |= {str(problem): problem for problem in fault.problems}
    tags = sum(
        spot.text.count("{{") + spot.text.count("{%")
        for program in programs(template).programs.values()
        for spot in program.spots
    )
    return Trial(tags, list(found.values()))
