"""Can a table be heard cell by cell: a heading row, a name, no cell that spans others?"""

from collections.abc import Iterator

from mobileteam.document.accessible.paper import Paper
from mobileteam.document.tree import Element, W, text_of, value_of
from mobileteam.problems import Problem

_OFF = {"0", "false", "off"}
_NAMES = ("tblCaption", "tblDescription")


def table_faults(paper: Paper) -> Iterator[Problem]:
    """Tell of tables that a screen reader cannot lead through."""
    for root in paper.stories.values():
        for table in root.iter(W + "tbl"):
            if text_of(table).strip():
                yield from _faults(paper, table)


def _faults(paper: Paper, table: Element) -> Iterator[Problem]:
    rows = table.findall(f".//{W}tr")
    if len(rows) > 1 and not _is_heading(rows[0]):
        yield paper.problem("ACCESS-006", table)
    if _is_heading(rows[0]) and not all(map(_says, rows[0].iter(W + "tc"))):
        yield paper.problem("ACCESS-007", table)
    if not any(value_of(table, f"tblPr/{name}") for name in _NAMES):
        yield paper.problem("ACCESS-008", table)
    if _is_knotted(table):
        yield paper.problem("ACCESS-009", table)


def _is_heading(row: Element) -> bool:
    mark = row.find(f"{W}trPr/{W}tblHeader")
    return mark is not None and mark.get(W + "val") not in _OFF


def _says(cell: Element) -> bool:
    return bool(text_of(cell).strip())


def _is_knotted(table: Element) -> bool:
    """Tell if cells are merged, or if a table stands in a cell."""
    spans = any(
        (value_of(cell, "tcPr/gridSpan") or "1") != "1" for cell in table.iter(W + "tc")
    )
    merged = next(table.iter(W + "vMerge", W + "hMerge"), None) is not None
    return spans or merged or next(table.iterancestors(W + "tc"), None) is not None
