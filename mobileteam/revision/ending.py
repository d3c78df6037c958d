"""Finish a merged report: contents, numbers, ids; and its headers and footers."""

from collections.abc import Collection, Iterator

from mobileteam.document.body import number_all
from mobileteam.document.captions import fill_captions
from mobileteam.document.contents import fill_contents
from mobileteam.document.leaves import is_emptied
from mobileteam.document.memory import digest
from mobileteam.document.tree import Element, R, W, rows_of, take_out
from mobileteam.revision.edition import Edition
from mobileteam.revision.graft import Graft
from mobileteam.revision.remarks import drop_orphans
from mobileteam.revision.renewing import refill

_OF_CONTENTS = "_Toc"
_SHOWN = ("/relationships/chart", "/relationships/image", "/relationships/hyperlink")


def finish(old: Edition, new: Edition, emptied: Collection[Element]) -> None:
    """Put right what depends on the whole report."""
    for table in emptied:
        _drop_if_bare(table)
    drop_orphans(old.word)
    for control in [one for one in old.root.iter(W + "sdt") if is_emptied(one)]:
        take_out(control)
    _drop_marks_of_contents(old.root)
    fill_captions(old.root)
    numbering = next(
        (
            one.target_part.element
            for one in old.word.part.rels.values()
            if one.reltype.endswith("/relationships/numbering")
        ),
        None,
    )
    fill_contents(old.root, old.styles, numbering)
    _pair_bookmarks(old.root)
    number_all(old.root)
    _drop_unused_parts(old)
    _renew_rims(old, new)


def _drop_if_bare(table: Element) -> None:
    """Take away a table that lost its rows, save those that head it."""
    if all(row.find(f"{W}trPr/{W}tblHeader") is not None for row in rows_of(table)):
        take_out(table)


def _drop_marks_of_contents(root: Element) -> None:
    """Take away the bookmarks to which the former table of contents pointed."""
    ids = set()
    for mark in list(root.iter(W + "bookmarkStart")):
        if (mark.get(W + "name") or "").startswith(_OF_CONTENTS):
            ids.add(mark.get(W + "id"))
            take_out(mark)
    for mark in list(root.iter(W + "bookmarkEnd")):
        if mark.get(W + "id") in ids:
            take_out(mark)


def _pair_bookmarks(root: Element) -> None:
    """Keep bookmarks with one beginning, one end and a name of their own."""
    names: set[str] = set()
    ends = {one.get(W + "id"): one for one in root.iter(W + "bookmarkEnd")}
    kept: set[Element] = set()
    for start in list(root.iter(W + "bookmarkStart")):
        end, name = ends.pop(start.get(W + "id"), None), start.get(W + "name") or ""
        if end is None or name in names:
            take_out(start)
        else:
            names.add(name)
            kept.add(end)
    for end in [one for one in root.iter(W + "bookmarkEnd") if one not in kept]:
        take_out(end)


def _drop_unused_parts(edition: Edition) -> None:
    """Let go of the charts and pictures that nothing shows any more."""
    used = {
        value
        for one in edition.root.iter()
        for name, value in one.attrib.items()
        if str(name).startswith(R)
    }
    for name, relation in list(edition.word.part.rels.items()):
        if relation.reltype.endswith(_SHOWN) and name not in used:
            del edition.word.part.rels[name]


def _renew_rims(old: Edition, new: Edition) -> None:
    """Renew the headers and footers that nobody touched."""
    named = {one.whole: one.key for one in old.memory.rims}
    made = {key: paragraph for key, paragraph, _ in new.rims}
    graft = Graft(new.word, old.word)
    for _, paragraph, words in old.rims:
        fresh = made.get(named.get(digest(words.whole), ""))
        if fresh is not None and not any(R in name for name in _names(fresh)):
            refill(paragraph, fresh, graft)


def _names(element: Element) -> Iterator[str]:
    for one in element.iter():
        yield from (str(name) for name in one.attrib)
