"""
Fill the charts of a document with the figures of the report; their looks stay the template's.

A chart says in its alternative text which figures it shows: `figures.levels`.
LibreOffice loses that; then the content control around it tells, which names the
figures of its charts in their order: `figure/sources+answers`.
It gets its categories, series and values, the workbook behind it, and an
alternative text that a reader can use. A chart whose figures are absent goes,
and so does what the template kept behind it.
"""

import posixpath
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from mobileteam.document.leaves import name_of
from mobileteam.document.plot import C, fill_plot
from mobileteam.document.relations import (
    Relation,
    book_of,
    declare,
    declare_ending,
    drop,
    relate,
    related,
    strike,
)
from mobileteam.document.tree import WP, Element, R, W, parsed, text_of, written
from mobileteam.document.workbook import Cell, workbook

_DOCUMENT_BOOK = "word/_rels/document.xml.rels"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_CHART = f"{_OFFICE}/chart"
_PACKAGE = f"{_OFFICE}/package"
_OF_ONE_CHART = ("/package", "/oleObject", "/chartStyle", "/chartColorStyle")
_CHART_KIND = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml"
_BOOK_KIND = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
_CONTROLLED = re.compile(r"figure/([a-z_+]+)(?:/|$)")
_NAMED = re.compile(r"\s*figures\.(\w+)\s*")

Figure = Mapping[str, Any]
"""What a chart shows: `text`, `categories`, and `series` with `name` and `points`."""


def chart_names(document: Element) -> Iterator[str]:
    """Yield the names of the figures that the charts of a document ask for."""
    for _, named in _charts(document):
        name = _name(named)
        if name:
            yield name


def _name(named: Element) -> str:
    """Return the name of the figures that a chart asks for; empty if it asks for none."""
    found = _NAMED.fullmatch(named.get("descr", ""))
    return found[1] if found else ""


def _name_again(document: Element, figures: Mapping[str, Figure | None]) -> None:
    """Give charts that LibreOffice left without words the name that was theirs."""
    left: dict[Element, list[str]] = {}
    for _, named in _charts(document):
        control = next(named.iterancestors(W + "sdt"), None)
        found = None if control is None else _CONTROLLED.match(name_of(control))
        if named.get("descr") or control is None or not found:
            continue
        shown = [name for name in found[1].split("+") if figures.get(name)]
        names = left.setdefault(control, shown or found[1].split("+"))
        if names:
            named.set("descr", f"figures.{names.pop(0)}")


def fill_charts(
    parts: dict[str, bytes], document: Element, figures: Mapping[str, Figure | None]
) -> None:
    """Fill each chart that names its figures; leave the others alone."""
    _name_again(document, figures)
    known = related(parts, _DOCUMENT_BOOK)
    used: set[str] = set()
    for mark, named in list(_charts(document)):
        found = _name(named)
        figure = figures.get(found)
        relation = known.get(mark.get(R + "id", ""))
        if figure and relation:
            name = _own(parts, mark, relation) if relation.id in used else relation.part
            named.set("descr", str(figure["text"]))
            _fill(parts, name, figure)
        elif found:
            _take_away(named)
            continue
        used.add(mark.get(R + "id", ""))
    unused = [one for one in known.values() if one.kind == _CHART and one.id not in used]
    if unused:
        _drop_charts(parts, unused)


def _own(parts: dict[str, bytes], mark: Element, relation: Relation) -> str:
    """Give a chart that stands in the text a second time a part of its own, as Word wants."""
    copy = _free(parts, "word/charts/chart{}.xml")
    root = parsed(parts[relation.part])
    for link in root.findall(C + "externalData"):
        root.remove(link)
    parts[copy] = written(root)
    if book_of(relation.part) in parts:
        parts[book_of(copy)] = parts[book_of(relation.part)]
        strike(parts, book_of(copy), *_behind(parts, copy))
    declare(parts, copy, _CHART_KIND)
    mark.set(R + "id", relate(parts, _DOCUMENT_BOOK, _CHART, posixpath.relpath(copy, "word")))
    return copy


def _behind(parts: Mapping[str, bytes], name: str) -> list[str]:
    """Return the ids under which a chart relates to workbooks and what else is its own."""
    found = related(parts, book_of(name)).values()
    return [one.id for one in found if one.kind.endswith(_OF_ONE_CHART)]


def _free(parts: Mapping[str, bytes], pattern: str) -> str:
    """Return the first name of a pattern that no part has."""
    numbers = range(1, len(parts) + 2)
    return next(name for name in map(pattern.format, numbers) if name not in parts)


def _charts(document: Element) -> Iterator[tuple[Element, Element]]:
    """Yield the mark of each chart, and the element that holds its alternative text."""
    for mark in document.iter(C + "chart"):
        frame = next(mark.iterancestors(WP + "inline", WP + "anchor"), None)
        named = None if frame is None else frame.find(WP + "docPr")
        if named is not None:
            yield mark, named


def _fill(parts: dict[str, bytes], name: str, figure: Figure) -> None:
    """Put the figures into a chart and into the workbook behind it."""
    root = parsed(parts[name])
    series: Sequence[Mapping[str, Any]] = figure["series"]
    fill_plot(root, figure["categories"], series)
    columns = [[_number(value) for value in one["points"]] for one in series]
    rows: list[list[Cell]] = [[None, *(str(one["name"]) for one in series)]]
    rows += [
        [str(label), *values]
        for label, *values in zip(figure["categories"], *columns, strict=True)
    ]
    _put_behind(parts, name, root, workbook(rows))
    parts[name] = written(root)


def _number(value: object) -> int | None:
    return value if isinstance(value, int) else None


def _put_behind(parts: dict[str, bytes], name: str, root: Element, content: bytes) -> None:
    """Set the workbook behind a chart: in place of the one it has, or as its first."""
    link = root.find(C + "externalData")
    held = related(parts, book_of(name)).get(link.get(R + "id", "") if link is not None else "")
    if held is not None and not held.is_outside and held.part.endswith(".xlsx"):
        parts[held.part] = content
        return
    if held is not None:
        strike(parts, book_of(name), held.id)
        drop(parts, held.part)
    place = _free(parts, "word/embeddings/chart{}.xlsx")
    parts[place] = content
    declare_ending(parts, "xlsx", _BOOK_KIND)
    relation = relate(parts, book_of(name), _PACKAGE, posixpath.relpath(place, "word/charts"))
    if link is None:
        link = root.makeelement(C + "externalData")
        link.append(root.makeelement(C + "autoUpdate", {"val": "0"}))
        later = root.find(C + "userShapes")
        root.insert(len(root) if later is None else root.index(later), link)
    link.set(R + "id", relation)


def _take_away(named: Element) -> None:
    """Take a chart out of the text, and its paragraph where that holds nothing else."""
    drawing = next(named.iterancestors(W + "drawing"))
    paragraph = next(drawing.iterancestors(W + "p"))
    holder, frame = paragraph.getparent(), drawing.getparent()
    if frame is not None:
        frame.remove(drawing)
    is_empty = not text_of(paragraph) and paragraph.find(f".//{W}drawing") is None
    needed = paragraph.find(f"{W}pPr/{W}sectPr") is not None
    if is_empty and not needed and holder is not None and len(holder.findall(W + "p")) > 1:
        holder.remove(paragraph)


def _drop_charts(parts: dict[str, bytes], unused: Sequence[Relation]) -> None:
    """Drop charts that no longer stand in the document, with the workbooks they kept."""
    strike(parts, _DOCUMENT_BOOK, *(one.id for one in unused))
    for relation in unused:
        book = book_of(relation.part)
        for other in related(parts, book).values():
            if other.kind.endswith(_OF_ONE_CHART) and not other.is_outside:
                drop(parts, other.part)
        parts.pop(book, None)
        drop(parts, relation.part)
