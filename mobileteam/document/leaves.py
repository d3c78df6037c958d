"""
Take a document's text apart into leaves: paragraphs and rows of tables, each with its identity.

An identity is given, by a content control of ours, or derived: from the words
and the headings above. LibreOffice loses where our content controls end but
keeps their names; those are found too.
"""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import sha256

from mobileteam.document.contents import tables_of_contents
from mobileteam.document.styles import Styles
from mobileteam.document.tree import Element, W, value_of
from mobileteam.document.wording import Wording, wording

OURS = "mt:"
NUMBERS = ("mark", "number", "strong number")  # styles of numbers that the program gives
_NAMED = ("tag", "alias", "docPartObj/docPartCategory")
_DERIVED = "~"
_GALLERY = "sdtPr/docPartObj/docPartGallery"
_CONTENTS = "Table of Contents"
_WRAPS = {W + name for name in ("customXml", "ins", "moveTo", "sdtContent")}


@dataclass(frozen=True, slots=True)
class Leaf:
    """
    A paragraph outside tables, or a row of one.

    Attributes:
        element: the paragraph or row.
        key: its identity; unique in the document.
        is_given: the identity stands in a content control of ours.
        words: what it says.
        level: of a heading, 1 and up; else 0.
        table: the table of a row.
    """

    element: Element
    key: str
    is_given: bool
    words: Wording
    level: int
    table: Element | None

    @property
    def is_row(self) -> bool:
        """Tell a row from a paragraph."""
        return self.table is not None

    @property
    def ends_section(self) -> bool:
        """Tell whether the paragraph ends a section of pages."""
        return self.element.find(f"{W}pPr/{W}sectPr") is not None


@dataclass(frozen=True, slots=True)
class _Found:
    """A paragraph or row, the name of its content control, and its table."""

    element: Element
    name: str
    table: Element | None


def leaves(document: Element, styles: Styles) -> list[Leaf]:
    """List the leaves of a document in order; the table of contents has none."""
    body = document.find(W + "body")
    if body is None:
        return []
    listed = _listed_contents(document)
    levels = {paragraph: level for level, paragraph in styles.headings(document)}
    numbers = styles.ids_of_runs(*NUMBERS)
    made: list[Leaf] = []
    above: list[str] = []  # the headings, from the chapter down: themes repeat the lower ones
    heading = ""
    taken: Counter[str] = Counter()
    for found in _found(body):
        if found.element in listed:
            continue
        words = wording(found.element, numbers)
        level = levels.get(found.element, 0)
        if level:
            above = [*above[: level - 1], words.facts]
            heading = _short("\n".join(above))
        name = found.name or f"{_DERIVED}{heading}.{_short(words.facts)}"
        taken[name] += 1
        repeated = taken[name] > 1
        key = f"{name}.{taken[name]}" if repeated or not found.name else name
        made.append(
            Leaf(
                found.element, key, bool(found.name) and not repeated, words, level, found.table
            )
        )
    return made


def _short(words: str) -> str:
    return sha256(words.encode()).hexdigest()[:8]


def _found(holder: Element, name: str = "", table: Element | None = None) -> Iterator[_Found]:
    """Go through paragraphs, tables and what may lie around them."""
    for one in holder:
        if one.tag == W + "p":
            yield _Found(one, name or _name_inside(one), None)
        elif one.tag == W + "tbl":
            yield from _found(one, name, one)
        elif one.tag == W + "tr":
            yield _Found(one, name or _name_inside(one), table)
        elif one.tag == W + "sdt":
            if value_of(one, _GALLERY) != _CONTENTS and not is_emptied(one):
                content = one.find(W + "sdtContent")
                yield from (
                    () if content is None else _found(content, name_of(one) or name, table)
                )
        elif one.tag in _WRAPS:
            yield from _found(one, name, table)


def is_derived(key: str) -> bool:
    """Tell whether an identity comes from the words, and not from a content control."""
    return key.startswith(_DERIVED)


def is_emptied(control: Element) -> bool:
    """Tell whether somebody emptied a content control of ours, so that Word prompts there."""
    return bool(name_of(control)) and control.find(f"{W}sdtPr/{W}showingPlcHdr") is not None


def name_of(control: Element) -> str:
    """Return the name that we gave to a content control; empty if it is not ours."""
    named = (value_of(control, f"sdtPr/{one}") or "" for one in _NAMED)
    return next((one.removeprefix(OURS) for one in named if one.startswith(OURS)), "")


def _name_inside(element: Element) -> str:
    """Find the name where LibreOffice has moved it: into the paragraph, or the first cell."""
    first = element if element.tag == W + "p" else next(element.iter(W + "p"), None)
    inside = () if first is None else first.iter(W + "sdt")
    cell = () if first is element else element.iter(W + "sdt")
    return next((name for one in (*inside, *cell) if (name := name_of(one))), "")


def _listed_contents(document: Element) -> set[Element]:
    """Return the paragraphs of the table of contents, which is made anew each time."""
    listed: set[Element] = set()
    for _, first, last in tables_of_contents(document):
        parent = first.getparent()
        if parent is not None and last.getparent() is parent:
            listed.update(list(parent)[parent.index(first) : parent.index(last) + 1])
    return listed
