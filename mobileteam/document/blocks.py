"""
See that what starts in a template also ends, at the same level, and that nothing gets lost.

A tag for a paragraph, row or cell takes the whole of it; what stands beside it
would vanish from the report unsaid.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field

from mobileteam.document.spots import phrase, where_is
from mobileteam.document.tags import ENDS, MIDDLES, STARTS, WORDS, Tag, own_text, tags_of
from mobileteam.document.tree import Element, W
from mobileteam.texts import Text, nearest

_HELD = {"p": "p", "tr": "tr", "tc": "tc", "r": "r"}
_OTHERS = (  # words of the tag language that are refused later
    *("include", "import", "from", "extends", "macro", "call", "block", "filter", "with"),
    *("endmacro", "endcall", "endblock", "endfilter", "endwith", "endset", "raw", "endraw"),
    *("autoescape", "endautoescape", "do", "break", "continue", "trans", "endtrans"),
)
_PICTURES = (W + "drawing", W + "pict", W + "object")

Fault = tuple[Text, Text]
"""Where something is, and what it is."""


@dataclass(slots=True)
class _Walk:
    """The tags that are open at some point of a part."""

    part: str
    root: Element
    is_open: list[Tag] = field(default_factory=list)

    def where(self, tag: Tag) -> Text:
        holder = tag.holder("p")
        return where_is(self.part, holder if holder is not None else self.root)


def block_faults(part: str, root: Element) -> list[Fault]:
    """List what is wrong with the tags of a part: where, and what."""
    walk = _Walk(part, root)
    found: list[Fault] = []
    for paragraph in root.iter(W + "p"):
        for tag in tags_of(paragraph):
            found += (
                (walk.where(tag), fault) for fault in (*_lost(tag), *_misplaced(walk, tag))
            )
    found += (
        (walk.where(tag), phrase("never_ends", word=tag.word, end=STARTS[tag.word]))
        for tag in walk.is_open
    )
    return found


def _misplaced(walk: _Walk, tag: Tag) -> Iterator[Text]:
    """Follow starts and ends; tell what does not fit."""
    if tag.word[:1] in {"-", "+", "\u2013", "\u2014"} or tag.written[-3:-2] in {"-", "\u2013"}:
        yield phrase("minus")
    elif tag.word in STARTS:
        walk.is_open.append(tag)
    elif tag.word in ENDS or tag.word in MIDDLES:
        yield from _fitted(walk, tag)
    elif tag.word and tag.word not in WORDS + _OTHERS:
        like = nearest(tag.word, WORDS)
        yield phrase("unknown_word_near" if like else "unknown_word", word=tag.word, like=like)


def _fitted(walk: _Walk, tag: Tag) -> Iterator[Text]:
    """Hold a middle or an end against what is open."""
    wanted = MIDDLES.get(tag.word) or (ENDS[tag.word],)
    if not walk.is_open:
        yield phrase("never_started", word=tag.word)
        return
    start = walk.is_open[-1]
    if start.word not in wanted:
        where = walk.where(start)
        yield phrase("ends_another", word=tag.word, start=start.word, where=where)
        return
    if tag.word in ENDS:
        walk.is_open.pop()
    if start.prefix != tag.prefix:
        yield phrase("other_prefix", start=start.written, end=tag.written)
    elif not _is_level(start, tag):
        yield phrase("not_balanced")


def _is_level(start: Tag, end: Tag) -> bool:
    """Tell whether two tags cut the document at the same level."""
    name = _HELD.get(start.prefix, "r")
    if not start.prefix and start.holder("p") is not end.holder("p"):
        return _parent(start, "p") is _parent(end, "p") and _is_plain(start) and _is_plain(end)
    return _parent(start, name) is _parent(end, name)


def _parent(tag: Tag, name: str) -> Element | None:
    holder = tag.holder(name)
    return None if holder is None else holder.getparent()


def _is_plain(tag: Tag) -> bool:
    """Tell whether a tag's run stands in its paragraph itself, not in a link or field in it."""
    parent = _parent(tag, "r")
    return parent is not None and parent.tag == W + "p"


def _lost(tag: Tag) -> Iterator[Text]:
    """Find what a tag would take along."""
    if tag.prefix not in {"p", "tr", "tc"}:
        return
    holder = tag.holder(tag.prefix)
    if holder is None:
        yield phrase("no_table")
        return
    paragraphs = [holder] if tag.prefix == "p" else list(holder.iter(W + "p"))
    if "".join(map(own_text, paragraphs)).strip() != tag.written:
        yield phrase(f"beside_{tag.prefix}")
    if next(holder.iter(*_PICTURES), None) is not None:
        yield phrase("picture_lost")
