"""
Tell what keeps people who cannot see a document, or see it badly, from reading it.

One question per file. The questions are asked of a finished document, not of a
template: what a template leaves behind depends on what it is filled with. Only
what a program can know is asked; whether an alternative text is a good one, or
a colour's meaning also stands in words, people judge.
"""

from collections.abc import Mapping

from mobileteam.document.accessible.charts import chart_faults
from mobileteam.document.accessible.colours import colour_faults
from mobileteam.document.accessible.drawings import drawing_faults
from mobileteam.document.accessible.headings import heading_faults
from mobileteam.document.accessible.identity import identity_faults
from mobileteam.document.accessible.links import link_faults
from mobileteam.document.accessible.lists import list_faults
from mobileteam.document.accessible.paper import Paper
from mobileteam.document.accessible.tables import table_faults
from mobileteam.problems import Place, Problem

_QUESTIONS = (
    identity_faults,
    heading_faults,
    table_faults,
    drawing_faults,
    colour_faults,
    chart_faults,
    list_faults,
    link_faults,
)


def accessibility(parts: Mapping[str, bytes], place: Place) -> list[Problem]:
    """
    List what is hard or impossible to reach for some readers of a finished document.

    Args:
        parts: the parts of the document, as `package.opened` gives them.
        place: the file that a reader would mend: the template or the document.

    Returns:
        Warnings, each told once, in the order of the questions above.
    """
    paper = Paper(parts, place)
    found: list[Problem] = []
    for question in _QUESTIONS:
        found += [one for one in question(paper) if one not in found]
    return found
