"""Do the headings lead through the document: from level 1 on, no level left out, none empty?"""

from collections.abc import Iterator

from mobileteam.document.accessible.paper import MAIN, Paper
from mobileteam.document.styles import Styles
from mobileteam.document.tree import text_of
from mobileteam.problems import Problem

_STYLES = "word/styles.xml"


def heading_faults(paper: Paper) -> Iterator[Problem]:
    """Tell of headings that are absent, empty or out of order."""
    headings = list(Styles(paper.read(_STYLES)).headings(paper.stories[MAIN]))
    if not headings:
        yield paper.problem("ACCESS-003")
    before = 0
    for level, paragraph in headings:
        if not text_of(paragraph).strip():
            yield paper.problem("ACCESS-005", paragraph, level=level)
        elif level > before + 1:
            yield paper.problem("ACCESS-004", paragraph, level=level, expected=before + 1)
        before = level
