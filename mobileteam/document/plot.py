"""Set the data of a chart's plot: categories, names and values of its series, nothing else."""

from collections.abc import Mapping, Sequence
from copy import deepcopy
from typing import Any

from lxml import etree

from mobileteam.document.tree import Element
from mobileteam.document.workbook import SHEET, column

C = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"
_BEFORE_NAME = ("idx", "order")
_BEHIND_DATA = ("smooth", "shape", "extLst")


def fill_plot(
    root: Element, categories: Sequence[object], series: Sequence[Mapping[str, Any]]
) -> None:
    """
    Give a chart its data; a series for each of the template's, in their order.

    Series that the template lacks look like its last one, those it has too
    many of go. A value that is no number gives no bar.
    """
    held = list(root.iter(C + "ser"))
    if not held:
        return
    for extra in held[len(series) :]:
        _parent(extra).remove(extra)
    held += [_repeated(held, place) for place in range(len(held), len(series))]
    for place, (one, data) in enumerate(zip(held, series, strict=False)):
        _fill(one, place, categories, data)
    for more in list(root.iter(C + "extLst")):  # rows filtered out, labels from cells: old data
        _parent(more).remove(more)


def _parent(element: Element) -> Element:
    parent = element.getparent()
    assert parent is not None  # noqa: S101 - only inner elements are asked
    return parent


def _repeated(held: Sequence[Element], place: int) -> Element:
    """Add a series that looks like the last of the template, under numbers of its own."""
    added = deepcopy(held[-1])
    siblings = _parent(held[-1])
    siblings.insert(siblings.index(siblings.findall(C + "ser")[-1]) + 1, added)
    for name in _BEFORE_NAME:
        taken = [int(mark.get("val", "0")) for one in held for mark in one.findall(C + name)]
        for mark in added.findall(C + name):
            mark.set("val", str(max(taken) + 1 + place - len(held)))
    return added


def _fill(
    one: Element, place: int, categories: Sequence[object], data: Mapping[str, Any]
) -> None:
    count = len(categories)
    letter = column(place + 1)
    for old in [*one.findall(C + "tx"), *one.findall(C + "cat"), *one.findall(C + "val")]:
        one.remove(old)
    _drop_single(one, count)
    leading = [child for child in one if child.tag in {C + name for name in _BEFORE_NAME}]
    name = _words("tx", f"{SHEET}!${letter}$1", [data["name"]])
    one.insert(len(leading), name)
    closing = [child for child in one if child.tag in {C + late for late in _BEHIND_DATA}]
    at = one.index(closing[0]) if closing else len(one)
    one[at:at] = [
        _words("cat", f"{SHEET}!$A$2:$A${count + 1}", categories),
        _numbers(f"{SHEET}!${letter}$2:${letter}${count + 1}", data["points"]),
    ]


def _drop_single(one: Element, count: int) -> None:
    """Drop the looks of single bars and labels that are no longer there."""
    for mark in [*one.findall(C + "dPt"), *one.findall(f"{C}dLbls/{C}dLbl")]:
        place = mark.find(C + "idx")
        if place is not None and int(place.get("val", "0")) >= count:
            _parent(mark).remove(mark)


def _words(tag: str, where: str, words: Sequence[object]) -> Element:
    made, cache = _reference(tag, "str", where)
    _points(cache, dict(enumerate(str(one) for one in words)), len(words))
    return made


def _numbers(where: str, values: Sequence[object]) -> Element:
    made, cache = _reference("val", "num", where)
    _add(cache, "formatCode", "General")
    known = {place: str(one) for place, one in enumerate(values) if isinstance(one, int)}
    _points(cache, known, len(values))
    return made


def _reference(tag: str, kind: str, where: str) -> tuple[Element, Element]:
    """Make what points at cells of the workbook, and the place for what they hold."""
    made = etree.Element(C + tag, None, {"c": C[1:-1]})
    reference = _add(made, f"{kind}Ref")
    _add(reference, "f", where)
    return made, _add(reference, f"{kind}Cache")


def _points(cache: Element, held: Mapping[int, str], count: int) -> None:
    _add(cache, "ptCount").set("val", str(count))
    for place, words in held.items():
        point = _add(cache, "pt")
        point.set("idx", str(place))
        _add(point, "v", words)


def _add(parent: Element, tag: str, words: str | None = None) -> Element:
    made = parent.makeelement(C + tag)
    made.text = words
    parent.append(made)
    return made
