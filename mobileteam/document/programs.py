"""
Make a template's programs: one per part with tags, patched by docxtpl and compiled by Jinja.

This is dear and depends on the template alone, so it is done once a process.
A program holds no content: nothing of one report can reach the next.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from io import BytesIO

import jinja2
from docxtpl import DocxTemplate
from jinja2 import nodes
from lxml import etree

from mobileteam.document.fault import TemplateFaultError
from mobileteam.document.package import NoWordFileError, opened
from mobileteam.document.sandbox import Fence, forbidden
from mobileteam.document.spots import Spot, phrase, spot_of, spots
from mobileteam.document.tree import Element, NotXmlError, W, parsed, text_of
from mobileteam.problems import Place, Problem
from mobileteam.texts import Text

_PARTS = re.compile(r"word/(document|header\d*|footer\d*|footnotes|endnotes)\.xml")
_HELD_TOGETHER = re.compile(r"(\{[{%](?:<[^>]*>)*(?:tr|tc|p|r))[\u00a0\u202f]")
_MARKUP = re.compile(r"<[^>]+>")
_PAIRS = (("{{", "}}"), ("{%", "%}"), ("{#", "#}"))
_ALONE = (
    ("p", "beside_paragraph_tag", re.compile(r"\{[{%]p\s.*?[%}]\}", re.DOTALL)),
    ("tr", "beside_row_tag", re.compile(r"\{[{%]tr\s.*?[%}]\}", re.DOTALL)),
)


@dataclass(frozen=True, slots=True)
class Template:
    """A Word file with tags, as its bytes."""

    name: str
    content: bytes

    @property
    def place(self) -> Place:
        """Return the place of the file as a whole."""
        return Place(self.name)


@dataclass(frozen=True, slots=True)
class Program:
    """One part with tags, ready to run."""

    source: str
    spots: list[Spot]
    tree: nodes.Template
    compiled: jinja2.Template

    def where(self, line: int, word: str = "") -> Text:
        """Tell the place of a line of the source."""
        return _where(self.source, line, self.spots, word)


@dataclass(frozen=True, slots=True)
class Programs:
    """A template taken apart: its parts as they are, and the programs of those with tags."""

    parts: Mapping[str, bytes]
    programs: Mapping[str, Program]


def no_word(name: str) -> Problem:
    """Tell that a file is no Word document."""
    return Problem("TEMPLATE-001", Place(name), {"name": name})


def slip(template: Template, where: Text, text: str | Text) -> Problem:
    """Tell that a tag cannot be understood."""
    return Problem("TEMPLATE-003", template.place, {"where": where, "text": text})


def not_allowed(template: Template, where: Text) -> Problem:
    """Tell that a tag tries something that no template may."""
    return Problem("TEMPLATE-004", template.place, {"where": where})


@lru_cache(maxsize=4)
def programs(template: Template) -> Programs:
    """
    Take a template apart and compile it.

    Raises:
        TemplateFaultError: it is no Word document, or a tag is at fault; every fault is told.
    """
    try:
        parts = opened(template.content)
        roots = {name: parsed(parts[name]) for name in sorted(parts) if _PARTS.fullmatch(name)}
    except (NoWordFileError, NotXmlError) as error:
        raise TemplateFaultError([no_word(template.name)]) from error
    patcher = DocxTemplate(BytesIO(template.content))
    problems: list[Problem] = []
    made: dict[str, Program] = {}
    for name, root in roots.items():
        listed = spots(name, root)
        if listed:
            try:
                made[name] = _program(template, root, listed, patcher)
            except TemplateFaultError as error:
                problems += error.problems
    if problems:
        raise TemplateFaultError(problems)
    return Programs(parts, made)


def _program(
    template: Template, root: Element, listed: list[Spot], patcher: DocxTemplate
) -> Program:
    """Make the program of one part; look first for what docxtpl would drop in silence."""
    slips = [
        slip(template, where, text)
        for where, text in (*_unclosed(listed), *_lost(root, listed))
    ]
    if slips:
        raise TemplateFaultError(slips)
    return _compiled(template, _patched(root, patcher), listed)


def _patched(root: Element, patcher: DocxTemplate) -> str:
    """Return the source for Jinja; every paragraph starts a line, so that lines tell places."""
    serial = etree.tostring(root, encoding="unicode").replace("\n", " ")
    patched: str = patcher.patch_xml(_HELD_TOGETHER.sub(r"\1 ", serial))
    return re.sub(r"<w:p([ >])", r"\n<w:p\1", patched)


def _compiled(template: Template, source: str, listed: list[Spot]) -> Program:
    fence = Fence()
    try:
        tree = fence.parse(source)
    except jinja2.TemplateSyntaxError as error:
        where = _where(source, error.lineno, listed)
        raise TemplateFaultError([slip(template, where, error.message or "")]) from error
    lines = dict.fromkeys(node.lineno for node in forbidden(tree))
    if lines:
        problems = [not_allowed(template, _where(source, line, listed)) for line in lines]
        raise TemplateFaultError(problems)
    return Program(source, listed, tree, fence.from_string(tree))


def _where(source: str, line: int, listed: list[Spot], word: str = "") -> Text:
    lines = source.split("\n")
    return spot_of(_MARKUP.sub("", lines[min(line, len(lines)) - 1]), listed, word)


def _unclosed(listed: list[Spot]) -> Iterator[tuple[Text, Text]]:
    """Find tags that do not end in their paragraph: what lies between would vanish."""
    for spot in listed:
        if any(
            spot.text.count(opening) != spot.text.count(closing) for opening, closing in _PAIRS
        ):
            yield spot.where, phrase("not_closed")


def _lost(root: Element, listed: list[Spot]) -> Iterator[tuple[Text, Text]]:
    """Find text beside a tag that takes its whole paragraph or row: docxtpl drops it unsaid."""
    for name, fault, tag in _ALONE:
        for holder in root.iter(W + name):
            text = text_of(holder).strip()
            found = tag.search(text)
            if found and found[0] != text:
                yield spot_of(found[0], listed), phrase(fault)
