"""Do the headings lead through the document: from level 1 on, no level left out, none empty?"""

from collections.abc import Iterator

from mobileteam.document.accessible.paper import Paper
from mobileteam.document.styles import Styles
from mobileteam.document.tree import Element, W, text_of, value_of
from mobileteam.problems import Problem

_A_LETTER = 30  # paragraphs; what is no longer is read through, not searched


def heading_faults(paper: Paper) -> Iterator[Problem]:
    """Tell of headings that are absent, empty or out of order."""
    styles = Styles(paper.read("word/styles.xml"))
    headings = list(_headings(paper, styles))
    if not headings and _is_long(paper):
        yield paper.problem("ACCESS-003")
    before = 0
    for level, paragraph in headings:
        if not text_of(paragraph).strip():
            yield paper.problem("ACCESS-005", paragraph, level=level)
        elif level > before + 1:
            yield paper.problem("ACCESS-004", paragraph, level=level, expected=before + 1)
        before = level


def _is_long(paper: Paper) -> bool:
    said = [one for one in paper.main.iter(W + "p") if text_of(one).strip()]
    return len(said) > _A_LETTER


def _headings(paper: Paper, styles: Styles) -> Iterator[tuple[int, Element]]:
    """Yield the paragraphs with a level in the outline, their own or their style's."""
    known: dict[tuple[str | None, str | None], int] = {}
    for paragraph in paper.main.iter(W + "p"):
        marked = value_of(paragraph, "pPr/outlineLvl"), value_of(paragraph, "pPr/pStyle")
        if marked not in known:
            known[marked] = styles.level_of(paragraph)
        if known[marked]:
            yield known[marked], paragraph
