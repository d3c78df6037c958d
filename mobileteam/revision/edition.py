"""Open a report, as generated or as an expert left it, with what it remembers."""

import zipfile
from dataclasses import dataclass
from io import BytesIO
from typing import Any

import docx
from docx.opc.exceptions import OpcError
from lxml.etree import LxmlError

from mobileteam.document.leaves import Leaf, leaves
from mobileteam.document.memory import Block, Memory, NoMemoryError, recall
from mobileteam.document.package import NoWordFileError, opened
from mobileteam.document.styles import Styles
from mobileteam.document.tree import Element
from mobileteam.document.wording import is_worked_on
from mobileteam.revision.remarks import theirs

_UNREADABLE = (OpcError, LxmlError, KeyError, ValueError, AttributeError, zipfile.BadZipFile)


class NotOursError(Exception):
    """A file is no report that remembers what was generated."""


@dataclass(frozen=True, slots=True)
class Edition:
    """A report as it stands in a file."""

    word: Any  # python-docx gives its documents no type
    styles: Styles
    leaves: list[Leaf]
    memory: Memory

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
        return is_worked_on(leaf.element, theirs(self.word))


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
    return Edition(word, styles, leaves(word.element, styles), memory)
