"""Are lists lists, and is space space? Typed dashes and empty paragraphs say nothing aloud."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from mobileteam.document.accessible.paper import Paper, is_blank
from mobileteam.document.styles import Styles
from mobileteam.document.tree import Element, W
from mobileteam.problems import Problem

_STYLES = "word/styles.xml"
_BULLET = re.compile(  # dots, squares, hyphens, dashes, and the dot of the font Symbol
    r"\s*[•●○▪■□◦‣∙·*➢✓\uf0b7\u2043\u2013\u2014-][\s\u00a0]+\S"
)
_NUMBER = re.compile(r"\s*\(?(\d{1,2}|[a-z])[.)][\s\u00a0]+\S")


def list_faults(paper: Paper) -> Iterator[Problem]:
    """Tell of lists that are typed, and of space that is made with empty paragraphs."""
    styles = Styles(paper.read(_STYLES))
    listed = {paragraph for _, paragraph in styles.styled(paper.main, "toc ", "table of ")}
    for root in paper.stories.values():
        for block in root.iter(W + "body", W + "tc", W + "txbxContent", W + "sdtContent"):
            paragraphs = [one for one in block if one.tag == W + "p" and one not in listed]
            yield from _typed(paper, paragraphs, styles)
            yield from _spaced(paper, list(block))


def _typed(paper: Paper, paragraphs: Sequence[Element], styles: Styles) -> Iterator[Problem]:
    """Find typed bullets, and typed numbers that count on from one paragraph to the next."""
    number = 0
    for one in paragraphs:
        words = _line(one)
        before, number = number, _number(words)
        counts_on = before and number == before + 1
        if (counts_on or _BULLET.match(words)) and styles.numbering_of(one) is None:
            yield paper.problem("ACCESS-013", one)


def _line(paragraph: Element) -> str:
    """Return the words of a paragraph with its tabs, behind which a typed list often starts."""
    return "".join(
        (one.text or "") if one.tag == W + "t" else "\t"
        for one in paragraph.iter(W + "t", W + "tab")
        if one.get(W + "pos") is None
    )


def _number(words: str) -> int:
    """Return the number that words begin with as a list does, a letter by its place; or 0."""
    found = _NUMBER.match(words)
    if not found:
        return 0
    return int(found[1]) if found[1].isdecimal() else ord(found[1]) - ord("a") + 1


def _spaced(paper: Paper, blocks: Sequence[Element]) -> Iterator[Problem]:
    """Find two empty paragraphs in a row."""
    for one, following in pairwise(blocks):
        if all(block.tag == W + "p" and is_blank(block) for block in (one, following)):
            yield paper.problem("ACCESS-014", one)
