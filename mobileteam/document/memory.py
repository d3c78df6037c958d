"""
Let a document remember what was generated, and from what: a part of its own that Word keeps.

Of the words only digests are kept: what an expert strikes out is gone from the
file, and not hidden in it.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from hashlib import sha256

from mobileteam.document.leaves import Leaf
from mobileteam.document.relations import declare, relate
from mobileteam.document.tree import Element, NotXmlError, W, parsed, written
from mobileteam.document.wording import wording

_SPACE = "urn:mobileteam:report:1"
_BOOK = "word/_rels/document.xml.rels"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006"
_STORE = f"{_OFFICE}/customXml"
_KIND = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml"
_ID = "{6D6F6269-6C65-7465-616D-000000000001}"
_PROPERTIES = (
    f'<ds:datastoreItem xmlns:ds="{_STORE}" ds:itemID="{_ID}"><ds:schemaRefs>'
    f'<ds:schemaRef ds:uri="{_SPACE}"/></ds:schemaRefs></ds:datastoreItem>'
)
_STRUCK = ""
_RIM = re.compile(r"word/(header|footer)\d*\.xml")


class NoMemoryError(Exception):
    """A document was not made by this program, or has lost what it remembered."""


@dataclass(frozen=True, slots=True)
class Block:
    """
    What is remembered of one leaf.

    Attributes:
        key: its identity.
        whole: the digest of its words.
        facts: the same without the numbers that the program gives.
        is_row: it is a row of a table.
    """

    key: str
    whole: str
    facts: str
    is_row: bool = False

    @classmethod
    def of(cls, leaf: Leaf) -> "Block":
        """Remember a leaf."""
        words = leaf.words
        return cls(leaf.key, digest(words.whole), digest(words.facts), leaf.is_row)

    @classmethod
    def struck(cls, key: str) -> "Block":
        """Remember that somebody deleted a leaf, which the program no longer makes either."""
        return cls(key, _STRUCK, _STRUCK)

    @property
    def is_struck(self) -> bool:
        """Tell whether only the deletion is remembered."""
        return not self.whole

    @property
    def is_empty(self) -> bool:
        """Tell whether it says nothing."""
        return self.facts == _NOTHING


@dataclass(frozen=True, slots=True)
class Memory:
    """
    Where a document comes from, by name, and the blocks it was made of, in order.

    `rims` are the paragraphs of its headers and footers.
    """

    origin: Mapping[str, str]
    blocks: tuple[Block, ...] = ()
    rims: tuple[Block, ...] = ()


def digest(words: str) -> str:
    """Return twelve letters that stand for some words, and give none of them away."""
    return sha256(words.encode()).hexdigest()[:12]


_NOTHING = digest("")


def remember(
    parts: dict[str, bytes],
    origin: Mapping[str, str],
    made: Iterable[Block],
    rims: Iterable[Block] | None = None,
) -> None:
    """
    Write into the parts of a document what it was made from and of, in place of before.

    `rims` are its headers and footers as made, where those in it may be edited.
    """
    told = _rims(parts) if rims is None else rims
    body = _written(Memory(origin, tuple(made), tuple(told)))
    known = _place_of(parts)
    if known:
        parts[known] = body
        return
    number = next(
        one for one in range(1, len(parts) + 2) if f"customXml/item{one}.xml" not in parts
    )
    name, properties = f"customXml/item{number}.xml", f"customXml/itemProps{number}.xml"
    parts[name], parts[properties] = body, _PROPERTIES.encode()
    declare(parts, properties, _KIND)
    relate(parts, _BOOK, f"{_OFFICE}/relationships/customXml", f"../{name}")
    relate(
        parts,
        f"customXml/_rels/item{number}.xml.rels",
        f"{_OFFICE}/relationships/customXmlProps",
        f"itemProps{number}.xml",
    )


def recall(parts: Mapping[str, bytes]) -> Memory:
    """
    Return what a document remembers.

    Raises:
        NoMemoryError: nothing, or nothing that can be understood.
    """
    place = _place_of(parts)
    if not place:
        raise NoMemoryError
    try:
        root = parsed(parts[place])
    except NotXmlError as error:
        raise NoMemoryError from error
    origin = {one.get("name", ""): one.get("is", "") for one in _all(root, "from")}
    blocks = tuple(
        Block(
            one.get("key", ""),
            one.get("whole", ""),
            one.get("facts", one.get("whole", "")),
            one.get("row") is not None,
        )
        for one in _all(root, "block")
    )
    rims = tuple(
        Block(one.get("key", ""), one.get("whole", ""), "") for one in _all(root, "rim")
    )
    return Memory(origin, blocks, rims)


def _rims(parts: Mapping[str, bytes]) -> Iterator[Block]:
    for name in sorted(parts):
        if _RIM.fullmatch(name):
            for key, paragraph in rim_paragraphs(name, parsed(parts[name])):
                yield Block(key, digest(wording(paragraph, frozenset()).whole), "")


def rim_paragraphs(name: str, root: Element) -> Iterator[tuple[str, Element]]:
    """Go through the paragraphs of a header or footer, each with its key."""
    for number, paragraph in enumerate(root.iter(W + "p")):
        yield f"{name}/{number}", paragraph


def _place_of(parts: Mapping[str, bytes]) -> str:
    """Find our part among the parts of a file that any program may have saved."""
    return next(
        (
            name
            for name in sorted(parts)
            if name.startswith("customXml/item")
            and _SPACE.encode() in parts[name][:400]
            and b"datastoreItem" not in parts[name][:400]
        ),
        "",
    )


def _all(root: Element, name: str) -> list[Element]:
    return root.findall(f"{{{_SPACE}}}{name}")


def _written(memory: Memory) -> bytes:
    root = parsed(f'<report xmlns="{_SPACE}"/>')
    for name, value in memory.origin.items():
        _add(root, "from", {"name": name, "is": value})
    for block in memory.blocks:
        facts = {"facts": block.facts} if block.facts != block.whole else {}
        row = {"row": ""} if block.is_row else {}
        _add(root, "block", {"key": block.key, "whole": block.whole, **facts, **row})
    for rim in memory.rims:
        _add(root, "rim", {"key": rim.key, "whole": rim.whole})
    return written(root)


def _add(root: Element, name: str, attributes: dict[str, str]) -> None:
    root.append(root.makeelement(f"{{{_SPACE}}}{name}", attributes))
