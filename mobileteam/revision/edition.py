"""Open a report, as generated or as an expert left it, with what it remembers."""

import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO
from typing import Any

import docx
from docx.opc.exceptions import OpcError
from lxml.etree import LxmlError

from mobileteam.document.leaves import Leaf, leaves
from mobileteam.document.memory import (
    Block,
    Memory,
    NoMemoryError,
    digest,
    recall,
    rim_paragraphs,
)
from mobileteam.document.package import NoWordFileError, opened
from mobileteam.document.styles import Styles
from mobileteam.document.tree import Element
from mobileteam.document.wording import Wording, is_worked_on, wording
from mobileteam.revision.outcome import Change, ChangeKind
from mobileteam.revision.remarks import theirs

_UNREADABLE = (OpcError, LxmlError, KeyError, ValueError, AttributeError, zipfile.BadZipFile)

_RIMS = ("/relationships/header", "/relationships/footer")


class NotOursError(Exception):
    """A file is no report that remembers what was generated."""


@dataclass(frozen=True, slots=True)
class Edition:
    """A report as it stands in a file."""

    word: Any  # python-docx gives its documents no type
    styles: Styles
    leaves: list[Leaf]
    memory: Memory
    comments: frozenset[str]  # ids of those that people wrote

    @property
    def root(self) -> Element:
        """Return the main part."""
        found: Element = self.word.element
        return found

    def is_touched(self, leaf: Leaf, block: Block) -> bool:
        """Tell whether somebody worked on a leaf since it was made as remembered."""
        now = Block.of(leaf)
        described_anew = not now.is_empty and now.facts != block.facts
        return now.whole != block.whole or described_anew or self.is_worked_on(leaf)

    def is_worked_on(self, leaf: Leaf) -> bool:
        """Tell whether somebody left tracked changes or a comment in a leaf."""
        return is_worked_on(leaf.element, self.comments)

    @property
    def rims(self) -> Iterator[tuple[str, Element, Wording]]:
        """Go through the paragraphs of headers and footers: key, paragraph, words."""
        for relation in self.word.part.rels.values():
            if relation.reltype.endswith(_RIMS):
                part = relation.target_part
                for key, one in rim_paragraphs(str(part.partname).lstrip("/"), part.element):
                    yield key, one, wording(one, frozenset())

    @property
    def rims_by_hand(self) -> Iterator[Change]:
        """Tell what an expert wrote in headers and footers."""
        made = {one.whole for one in self.memory.rims}
        for key, _, words in self.rims:
            if not words.is_nothing and digest(words.whole) not in made:
                yield Change.of(ChangeKind.KEPT, f"rim/{key}", words.plain)


def edition(content: bytes) -> Edition:
    """
    Open a report.

    Raises:
        NotOursError: it is none of ours, or cannot be read.
    """
    try:
        memory = recall(opened(content))
        word = docx.Document(BytesIO(content))
        styles = Styles(word.styles.element)
    except (NoMemoryError, NoWordFileError, *_UNREADABLE) as error:
        raise NotOursError from error
    return Edition(word, styles, leaves(word.element, styles), memory, theirs(word))
