"""Give a paragraph or row that nobody touched its new words, and leave its looks."""

import re

from mobileteam.document.leaves import NUMBERS, Leaf
from mobileteam.document.styles import Styles
from mobileteam.document.tree import XML_SPACE, Element, W, cells_of
from mobileteam.revision.graft import Graft

_SETTINGS = (W + "pPr", W + "tcPr")
_OURS_OR_NOBODYS = re.compile(r"_(?!Ref)")
_BY_NUMBER = re.compile(r"_(Finding|Recommendation)_")


def can_renew(old: Leaf, new: Leaf) -> bool:
    """Tell whether the new words fit: a row must have kept its columns."""
    if old.is_row != new.is_row:
        return False
    return not old.is_row or len(cells_of(old.element)) == len(cells_of(new.element))


def renew(old: Leaf, new: Leaf, graft: Graft) -> None:
    """Put the new words in the place of the old."""
    if not old.is_row:
        refill(old.element, new.element, graft)
        return
    for there, made in zip(cells_of(old.element), cells_of(new.element), strict=True):
        refill(there, made, graft)


def refill(there: Element, made: Element, graft: Graft) -> None:
    """Put new words into a paragraph or cell; its own settings stay."""
    named = _named_by_experts(there)
    for one in list(there):
        if one.tag not in _SETTINGS:
            there.remove(one)
    made_now = [one for one in list(graft.copy(made)) if one.tag not in _SETTINGS]
    starts, ends = named
    there.extend([*starts, *made_now, *ends] if there.tag == W + "p" else made_now)


def _named_by_experts(paragraph: Element) -> tuple[list[Element], list[Element]]:
    """Return the bookmarks that Word or a person set to refer to a paragraph: starts, ends."""
    ends = {one.get(W + "id"): one for one in paragraph.iter(W + "bookmarkEnd")}
    starts = [
        one
        for one in paragraph.iter(W + "bookmarkStart")
        if not _OURS_OR_NOBODYS.match(one.get(W + "name", "")) and one.get(W + "id") in ends
    ]
    return starts, [ends[one.get(W + "id")] for one in starts]


def renumber(old: Leaf, new: Leaf, old_styles: Styles, new_styles: Styles) -> None:
    """Give the numbers in words that an expert edited their new value, if all are there."""
    there, made = _numbers(old, old_styles), _numbers(new, new_styles)
    if len(there) == len(made):
        for one, given in zip(there, made, strict=True):
            one.text = given.text
            one.set(XML_SPACE, "preserve")
    for tag, name in ((W + "bookmarkStart", W + "name"), (W + "hyperlink", W + "anchor")):
        marks, likes = _leading(old, tag, name), _leading(new, tag, name)
        if len(marks) == len(likes):
            for mark, like in zip(marks, likes, strict=True):
                mark.set(name, like.get(name, ""))


def _leading(leaf: Leaf, tag: str, name: str) -> list[Element]:
    """Return the bookmarks or links that go by the numbers of findings and recommendations."""
    return [one for one in leaf.element.iter(tag) if _BY_NUMBER.match(one.get(name, ""))]


def _numbers(leaf: Leaf, styles: Styles) -> list[Element]:
    ids = styles.ids_of_runs(*NUMBERS)
    return [
        text
        for run in leaf.element.iter(W + "r")
        if (style := run.find(f"{W}rPr/{W}rStyle")) is not None and style.get(W + "val") in ids
        for text in run.findall(W + "t")
    ]
