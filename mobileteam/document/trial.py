"""
Try a template out on made-up contents, full and empty, in every language.

What passes will render. What the report holds and the template no longer
prints is told, for nobody misses what is not there.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from importlib.resources import files

from mobileteam.document.accessible import accessibility
from mobileteam.document.fault import Template, TemplateFaultError
from mobileteam.document.made_up import empty_content, full_content
from mobileteam.document.names import Kind
from mobileteam.document.package import MAIN, opened
from mobileteam.document.programs import programs
from mobileteam.document.render import render
from mobileteam.document.styles import Styles
from mobileteam.document.tree import Element, W, parsed, text_of
from mobileteam.problems import Problem, Severity
from mobileteam.profile import Profile
from mobileteam.texts import LANGUAGES, Language, Text
from mobileteam.yamlfile import own_file

_STYLES = "word/styles.xml"
_FILLED = ("word/document", "word/header", "word/footer", "word/footnotes", "word/endnotes")


@dataclass(frozen=True, slots=True)
class Trial:
    """What trying a template out showed."""

    tags: int
    """How many fields, conditions and repetitions it holds."""

    parts: int
    """How many headers, footers and so on hold some of them."""

    problems: list[Problem]


def try_out(template: Template, kind: Kind = "report") -> Trial:
    """
    Render a template with made-up contents; tell what would go wrong with a real one.

    Raises:
        TemplateFaultError: it cannot even be read.
    """
    found = programs(template).programs
    tags = sum(
        spot.text.count("{{") + spot.text.count("{%")
        for program in found.values()
        for spot in program.spots
    )
    problems = {str(one): one for one in _rendered(template, kind)}
    return Trial(tags, len(found), list(problems.values()) or list(_missed(template, kind)))


def _rendered(template: Template, kind: Kind) -> Iterator[Problem]:
    """Render every made-up content and yield what goes wrong."""
    for language in LANGUAGES:
        for content in (
            full_content(language, kind=kind),
            full_content(language, members=1, kind=kind),
            empty_content(language, kind=kind),
        ):
            try:
                render(template, content, language, Profile())
            except TemplateFaultError as fault:
                yield from fault.problems


def _missed(template: Template, kind: Kind) -> Iterator[Problem]:
    """Tell what the report knows and this template prints nowhere."""
    parts = opened(render(template, full_content(kind=kind), Language.NL, Profile()))
    roots = [
        parsed(content)
        for name, content in parts.items()
        if name.startswith(_FILLED) and name.endswith(".xml")
    ]
    said = "\n".join(text_of(paragraph) for root in roots for paragraph in root.iter(W + "p"))
    for one in own_file(files("mobileteam.document") / "expected.yaml").get(kind, ()):
        if not any(words in said for words in one["shows"]):
            yield _warning(template, "TEMPLATE-010", {"what": one["what"]})
    if kind != "kit":  # a letter needs no headings and no contents
        styles = Styles(parsed(parts[_STYLES]) if _STYLES in parts else None)
        yield from _unstyled(template, parsed(parts[MAIN]), styles)
    yield from accessibility(parts, template.place)


def _unstyled(template: Template, document: Element, styles: Styles) -> Iterator[Problem]:
    """Tell of a document that nobody can find the way in: no headings, no contents."""
    if not any(True for _ in styles.headings(document)):
        yield _warning(template, "TEMPLATE-011", {})
    elif not any("TOC" in (one.text or "") for one in document.iter(W + "instrText")):
        yield _warning(template, "TEMPLATE-012", {})


def _warning(template: Template, code: str, values: Mapping[str, Text]) -> Problem:
    return Problem(code, template.place, values, Severity.WARNING)
