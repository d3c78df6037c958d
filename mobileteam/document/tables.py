"""Give every table its alternative text, and keep its first rows on one page."""

from mobileteam.document.captions import caption_words
from mobileteam.document.styles import Styles
from mobileteam.document.tree import Element, W, make, rows_of

_NAMING = ("heading", "caption", "label")
_LAST = "tblPrChange"
_FEW = 2  # a heading and one row: nothing follows to stay with


def describe_tables(document: Element, styles: Styles) -> None:
    """Name the tables that no one named."""
    naming = {paragraph for _, paragraph in styles.styled(document, *_NAMING)}
    name = ""
    for one in document.iter(W + "pStyle", W + "tbl"):
        if one.tag == W + "tbl":
            _describe(one, name)
        else:
            paragraph = next(one.iterancestors(W + "p"))
            name = (caption_words(paragraph) if paragraph in naming else "") or name


def keep_starts(document: Element) -> None:
    """Let the first row below a repeated heading stay on the page of the next row.

    Without it a long table may begin with half a row at the foot of a page.
    """
    for table in document.iter(W + "tbl"):
        rows = rows_of(table)
        if len(rows) > _FEW and rows[0].find(f"{W}trPr/{W}tblHeader") is not None:
            for paragraph in rows[1].iter(W + "p"):
                _keep(paragraph)


def _keep(paragraph: Element) -> None:
    settings = paragraph.find(W + "pPr")
    if settings is None:
        settings = make("pPr")
        paragraph.insert(0, settings)
    if settings.find(W + "keepNext") is None:
        settings.insert(int(settings.find(W + "pStyle") is not None), make("keepNext"))


def _describe(table: Element, name: str) -> None:
    settings = table.find(W + "tblPr")
    if settings is None or not name or settings.find(W + "tblCaption") is not None:
        return
    last = settings.find(W + _LAST)
    place = len(settings) if last is None else settings.index(last)
    settings.insert(place, make("tblCaption", val=name))
