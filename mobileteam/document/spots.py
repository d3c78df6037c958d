"""Tell where a tag stands in a template, in the words of somebody who looks at it in Word."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from importlib.resources import files
from typing import Any

from mobileteam.document.leaves import OURS
from mobileteam.document.tags import TAG, own_text
from mobileteam.document.tree import Element, W, value_of
from mobileteam.texts import LANGUAGES, Text
from mobileteam.yamlfile import own_file

_LONGEST = 60
_MARKUP = re.compile(r"<[^>]+>")
_KINDS = {
    "header": "header",
    "footer": "footer",
    "footnotes": "footnote",
    "endnotes": "endnote",
    "comments": "comment",
}


@dataclass(frozen=True, slots=True)
class Spot:
    """A paragraph of a template with its place and its words."""

    text: str
    part: str
    element: Element

    @property
    def where(self) -> Text:
        """Tell the place; reckoned when asked, for only a fault needs it."""
        return _at(self.part, self.element, self.text)


def phrase(key: str, /, **values: str | Text) -> Text:
    """Return one of the phrases about places and tags, its places filled."""
    text: Mapping[str, Any] = own_file(files("mobileteam.document") / "where.yaml")[key]
    return {
        language: text[language].format(
            **{
                name: value if isinstance(value, str) else value[language]
                for name, value in values.items()
            }
        )
        for language in LANGUAGES
    }


def spots(part: str, root: Element) -> list[Spot]:
    """List the paragraphs of a part that hold tags, each with its place, then other places."""
    found = [
        Spot(text, part, paragraph)
        for paragraph in root.iter(W + "p")
        if "{" in (text := own_text(paragraph)) or "}" in text
    ]
    return found + [Spot(value, part, element) for element, value in attributes_with_tags(root)]


def places(part: str, root: Element) -> dict[Element, Text]:
    """Tell the place of every paragraph of a part."""
    return {one: where_is(part, one) for one in root.iter(W + "p")}


def attributes_with_tags(root: Element) -> Iterator[tuple[Element, str]]:
    """Find tags that stand in a setting: the name of a content control, alternative text."""
    for element in root.iter():
        for value in element.attrib.values():
            if TAG.search(str(value)):
                yield element, str(value)


def where_is(part: str, element: Element) -> Text:
    """Tell where a paragraph stands: header, text box, table, row, cell, and its words."""
    paragraph = element if element.tag == W + "p" else None
    text = "" if paragraph is None else own_text(paragraph)
    return _at(part, element, text)


def _at(part: str, element: Element, text: str) -> Text:
    short = text if len(text) <= _LONGEST else text[: _LONGEST - 1] + "…"
    steps = [*_room(part), *_around(element)]
    if not steps:
        return phrase("paragraph", text=short)
    joined: Text = {
        language: ", ".join(step[language] for step in steps) for language in LANGUAGES
    }
    return phrase("place", steps=joined, text=short)


def _room(part: str) -> Iterator[Text]:
    """Tell the part of the file, where it is not the main text."""
    kind = _KINDS.get(re.sub(r"[^a-z]", "", part.rpartition("/")[2].removesuffix(".xml")))
    if kind:
        yield phrase(kind)


def _around(element: Element) -> list[Text]:
    """Tell what stands around an element, from the outside inwards."""
    steps: list[Text] = []
    for one in element.iterancestors():
        if one.tag == W + "txbxContent":
            steps.append(phrase("text_box"))
        elif one.tag == W + "tc":
            table, row, cell = _cell(one)
            steps.append(phrase("cell", table=str(table), row=str(row), cell=str(cell)))
        elif one.tag == W + "sdt":
            name = value_of(one, "sdtPr/alias")
            if name and not name.startswith(OURS) and "{" not in name:
                steps.append(phrase("control", name=name))
    return steps[::-1]


def _cell(cell: Element) -> tuple[int, int, int]:
    """Number a cell: table of the part, row, cell, each counted from one."""
    row = next(cell.iterancestors(W + "tr"))
    table = next(row.iterancestors(W + "tbl"))
    tables = list(table.getroottree().getroot().iter(W + "tbl"))
    rows = [one for one in table.iter(W + "tr") if next(one.iterancestors(W + "tbl")) is table]
    cells = [one for one in row.iter(W + "tc") if next(one.iterancestors(W + "tr")) is row]
    return tables.index(table) + 1, rows.index(row) + 1, cells.index(cell) + 1


def spot_of(line: str, listed: list[Spot], word: str = "") -> Text:
    """Find the place of a line of the source: the first paragraph with its tags."""
    tags = [_bare(tag) for tag in TAG.findall(line)]
    naming = (
        [tag for tag in tags if re.search(rf"\b{re.escape(word)}\b", tag)] if word else tags
    )
    for wanted in (naming, tags[:1]):
        for spot in listed:
            if wanted and all(tag in _bare(spot.text) for tag in wanted):
                return spot.where
    return phrase("paragraph", text=_MARKUP.sub("", line).strip()[:_LONGEST])


def _bare(tag: str) -> str:
    """Strip a tag of its prefix and of spaces, which the compiler may have changed."""
    return re.sub(r"\s+", "", re.sub(r"(\{[{%])(?:tr|tc|p|r)(?=\s)", r"\1", tag))
