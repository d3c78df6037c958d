"""Write the small workbook behind a chart, which opens when somebody edits the chart's data."""

import zipfile
from collections.abc import Iterator, Sequence
from io import BytesIO
from xml.sax.saxutils import escape

from mobileteam.document.tree import DECLARATION

SHEET = "Sheet1"
Cell = str | int | None
_DAY_ONE = (1980, 1, 1, 0, 0, 0)
_UNIX = 3
_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_KIND = "application/vnd.openxmlformats-officedocument.spreadsheetml"
_FRAME = {
    "[Content_Types].xml": (
        f'<Types xmlns="{_PACKAGE}/content-types">'
        '<Default Extension="rels"'
        ' ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="{_KIND}.worksheet+xml"/>'
        f'<Override PartName="/xl/workbook.xml" ContentType="{_KIND}.sheet.main+xml"/></Types>'
    ),
    "_rels/.rels": (
        f'<Relationships xmlns="{_PACKAGE}/relationships"><Relationship Id="rId1"'
        f' Type="{_OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>'
    ),
    "xl/workbook.xml": (
        f'<workbook xmlns="{_MAIN}" xmlns:r="{_OFFICE}"><sheets>'
        f'<sheet name="{SHEET}" sheetId="1" r:id="rId1"/></sheets></workbook>'
    ),
    "xl/_rels/workbook.xml.rels": (
        f'<Relationships xmlns="{_PACKAGE}/relationships"><Relationship Id="rId1"'
        f' Type="{_OFFICE}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>'
    ),
}


def workbook(rows: Sequence[Sequence[Cell]]) -> bytes:
    """
    Return the bytes of a workbook with one sheet of words and whole numbers.

    Words stay words, whatever they begin with: none becomes a formula. None
    leaves its cell empty. Nothing is compressed: the Word file around it is.
    """
    body = "".join(
        f"<row>{''.join(_cells(row, line))}</row>" for line, row in enumerate(rows, 1)
    )
    sheet = f'<worksheet xmlns="{_MAIN}"><sheetData>{body}</sheetData></worksheet>'
    stream = BytesIO()
    with zipfile.ZipFile(stream, "w") as file:
        for name, content in {**_FRAME, "xl/worksheets/sheet1.xml": sheet}.items():
            entry = zipfile.ZipInfo(name, _DAY_ONE)
            entry.create_system = _UNIX  # the same on every system
            file.writestr(entry, DECLARATION + content.encode())
    return stream.getvalue()


def _cells(row: Sequence[Cell], line: int) -> Iterator[str]:
    for place, held in enumerate(row):
        at = f'r="{column(place)}{line}"'
        if isinstance(held, int):
            yield f"<c {at}><v>{held}</v></c>"
        elif held:
            words = f'<t xml:space="preserve">{escape(held)}</t>'
            yield f'<c {at} t="inlineStr"><is>{words}</is></c>'


def column(place: int) -> str:
    """Name a column as spreadsheets do: 0 is A, 25 is Z, 26 is AA."""
    before, last = divmod(place, 26)
    return (column(before - 1) if before else "") + chr(ord("A") + last)
