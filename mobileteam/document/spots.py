"""Tell where a tag stands in a template, in the words of somebody who looks at it in Word."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from importlib.resources import files
from typing import Any

from mobileteam.document.tree import Element, W, cells_of, rows_of, text_of
from mobileteam.texts import LANGUAGES, Text
from mobileteam.yamlfile import own_file

_LONGEST = 60
_TAG = re.compile(r"\{[{%].*?[%}]\}")
_KINDS = {"header": "header", "footer": "footer", "footnotes": "note", "endnotes": "note"}


@dataclass(frozen=True, slots=True)
class Spot:
    """A paragraph of a template with its place and its words."""

    text: str
    where: Text


def phrase(key: str) -> Text:
    """Return one of the phrases about places and tags."""
    found: Text = own_file(files("mobileteam.document") / "where.yaml")[key]
    return found


def placed(key: str, **values: str | int | Text) -> Text:
    """Return a phrase filled in; a value may itself be in four languages."""
    text: Mapping[str, Any] = phrase(key)
    return {
        language: text[language].format(
            **{
                name: one[language] if isinstance(one, Mapping) else one
                for name, one in values.items()
            }
        )
        for language in LANGUAGES
    }


def spots(part: str, root: Element) -> list[Spot]:
    """List the paragraphs of a part that hold tags, each with its place."""
    return [
        Spot(text, where)
        for paragraph, where in _found(part, root)
        if "{" in (text := text_of(paragraph)) or "}" in text
    ]


def places(part: str, root: Element) -> dict[Element, Text]:
    """Tell the place of every paragraph of a part."""
    return dict(_found(part, root))


def _found(part: str, root: Element) -> Iterator[tuple[Element, Text]]:
    kind = _KINDS.get(re.sub(r"[^a-z]", "", part.rpartition("/")[2].removesuffix(".xml")), "")
    cells = _cells(root)
    for paragraph in root.iter(W + "p"):
        text = text_of(paragraph)
        short = text if len(text) <= _LONGEST else text[: _LONGEST - 1] + "…"
        cell = next((cells[one] for one in paragraph.iterancestors(W + "tc")), None)
        if kind:
            yield paragraph, placed(kind, text=short)
        elif cell:
            yield (
                paragraph,
                placed("cell", text=short, **cell),
            )
        else:
            yield paragraph, placed("paragraph", text=short)


def _cells(root: Element) -> dict[Element, dict[str, int]]:
    """Number the cells: table, row, cell, each counted from one."""
    return {
        cell: {"table": table_number, "row": row_number, "cell": cell_number}
        for table_number, table in enumerate(root.iter(W + "tbl"), start=1)
        for row_number, row in enumerate(rows_of(table), start=1)
        for cell_number, cell in enumerate(cells_of(row), start=1)
    }


def spot_of(line: str, listed: list[Spot], word: str = "") -> Text:
    """Find the place of a line of the source: the first paragraph with its tags."""
    tags = [_bare(tag) for tag in _TAG.findall(line)]
    naming = (
        [tag for tag in tags if re.search(rf"\b{re.escape(word)}\b", tag)] if word else tags
    )
    for wanted in (naming, tags[:1]):
        for spot in listed:
            if wanted and all(tag in _bare(spot.text) for tag in wanted):
                return spot.where
    return placed("paragraph", text=line.strip()[:_LONGEST])


def _bare(tag: str) -> str:
    """Strip a tag of its prefix and of spaces, which the compiler may have changed."""
    return re.sub(r"\s+", "", re.sub(r"(\{[{%])(?:tr|tc|p|r)(?=\s)", r"\1", tag))
