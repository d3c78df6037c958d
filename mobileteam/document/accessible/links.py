"""Does a link say where it leads, also when it is heard alone in a list of links?"""

import re
from collections.abc import Iterator

from mobileteam.document.accessible.paper import Paper
from mobileteam.document.tree import Element, W, text_of
from mobileteam.problems import Problem

_SAY_NOTHING = frozenset(
    (
        *("hier", "klik hier", "lees meer", "meer", "meer info", "link"),
        *("ici", "cliquez ici", "lire la suite", "en savoir plus", "plus", "lien"),
        *("klicken sie hier", "mehr", "mehr erfahren", "weiterlesen"),
        *("here", "click here", "read more", "more", "this link"),
    )
)
_LINKS = re.compile(r"\s*HYPERLINK\b")


def link_faults(paper: Paper) -> Iterator[Problem]:
    """Tell of links without words, and of links whose words would fit any link."""
    for paragraph in paper.paragraphs():
        for holder, words in _links(paragraph):
            if not words or words.casefold().strip(" .…>»→") in _SAY_NOTHING:
                yield paper.problem("ACCESS-015", holder, text=words)


def _links(paragraph: Element) -> Iterator[tuple[Element, str]]:
    """Yield each link with its words: the element, and the field of Word."""
    for link in paragraph.iter(W + "hyperlink"):
        if next(link.iter(W + "drawing"), None) is None:
            yield link, text_of(link).strip()
    words: str | None = None
    for one in paragraph.iter(W + "instrText", W + "fldChar", W + "t"):
        if one.tag == W + "instrText" and _LINKS.match(one.text or ""):
            words = ""
        elif words is not None and one.tag == W + "t":
            words += one.text or ""
        elif words is not None and one.get(W + "fldCharType") == "end":
            yield paragraph, words.strip()
            words = None
