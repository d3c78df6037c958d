"""
Make a template's programs: one per part with tags, patched by docxtpl and compiled by Jinja.

This is dear and depends on the template alone, so it is done once a process.
A program holds no content: nothing of one report can reach the next.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from io import BytesIO
from itertools import islice

import jinja2
from docxtpl import DocxTemplate
from jinja2 import nodes
from lxml import etree

from mobileteam.document.admit import admitted
from mobileteam.document.blocks import Fault, block_faults
from mobileteam.document.fault import Template, TemplateFaultError, not_allowed, slip
from mobileteam.document.sandbox import Fence, counted, forbidden
from mobileteam.document.spots import Spot, phrase, spot_of, spots
from mobileteam.document.tree import Element
from mobileteam.problems import Problem
from mobileteam.texts import Text

_PAIRS = (("{{", "}}"), ("{%", "%}"), ("{#", "#}"))
_MOST_TOLD = 100
_ODD_SIGN = re.compile(r"unexpected char '(.+)' at")


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
    problems: Sequence[Problem]
    """What is wrong with the tags; with any, the template must not be used."""


@lru_cache(maxsize=16)
def programs(template: Template) -> Programs:
    """
    Take a template apart and compile what can be compiled, so that every fault is told at once.

    Raises:
        TemplateFaultError: it is no Word document, or holds what no template may.
    """
    parts, roots = admitted(template)
    patcher = DocxTemplate(BytesIO(template.content))
    made: dict[str, Program] = {}
    problems: list[Problem] = []
    for name, root in roots.items():
        listed = spots(name, root)
        if listed:
            program, told = _program(template, name, root, listed, patcher)
            problems += told
            made |= {name: program} if program else {}
    return Programs(parts, made, problems)


def _program(
    template: Template, part: str, root: Element, listed: list[Spot], patcher: DocxTemplate
) -> tuple[Program | None, list[Problem]]:
    """Make the program of one part; look first for what docxtpl would drop in silence."""
    unclosed = [slip(template, *fault) for fault in islice(_unclosed(listed), _MOST_TOLD)]
    if unclosed:
        return None, unclosed
    told = [slip(template, *fault) for fault in block_faults(part, root)[:_MOST_TOLD]]
    try:
        return _compiled(template, _patched(root, patcher), listed), told
    except TemplateFaultError as error:
        return None, told or error.problems


def _patched(root: Element, patcher: DocxTemplate) -> str:
    """Return the source for Jinja; every paragraph starts a line, so that lines tell places."""
    serial = etree.tostring(root, encoding="unicode").replace("\n", " ")
    patched: str = patcher.patch_xml(serial)
    return re.sub(r"<w:p([ >])", r"\n<w:p\1", patched)


def _compiled(template: Template, source: str, listed: list[Spot]) -> Program:
    fence = Fence()
    try:
        tree = fence.parse(source)
        lines = dict.fromkeys(node.lineno for node in forbidden(tree))
        compiled = None if lines else fence.from_string(counted(fence.parse(source)))
    except jinja2.TemplateSyntaxError as error:
        where = _where(source, error.lineno, listed)
        raise TemplateFaultError([slip(template, where, _told(error))]) from error
    except (RecursionError, SyntaxError, MemoryError) as error:  # tags inside tags, very deep
        too_deep = slip(template, listed[0].where, phrase("too_deep"))
        raise TemplateFaultError([too_deep]) from error
    if compiled is None:
        problems = [not_allowed(template, _where(source, line, listed)) for line in lines]
        raise TemplateFaultError(problems)
    return Program(source, listed, tree, compiled)


def _told(error: jinja2.TemplateSyntaxError) -> Text:
    """Say what Jinja found, in the languages of our readers."""
    odd = _ODD_SIGN.search(error.message or "")
    return phrase("odd_sign", sign=odd[1]) if odd else phrase("misread")


def _where(source: str, line: int, listed: list[Spot], word: str = "") -> Text:
    lines = source.split("\n")
    return spot_of(lines[min(line, len(lines)) - 1], listed, word)


def _unclosed(listed: list[Spot]) -> Iterator[Fault]:
    """Find tags that do not end in their paragraph: what lies between would vanish."""
    for spot in listed:
        if any(
            spot.text.count(opening) != spot.text.count(closing) for opening, closing in _PAIRS
        ):
            yield spot.where, phrase("not_closed")
