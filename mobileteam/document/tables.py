"""Give every table of a document its alternative text: the heading or caption that it stands under."""

from mobileteam.document.styles import Styles
from mobileteam.document.tree import Element, W, make, text_of

_NAMING = ("heading", "caption", "label")
_LAST = "tblPrChange"


def describe_tables(document: Element, styles: Styles) -> None:
    """Name the tables that no one named."""
    name = ""
    for block in document.iter(W + "p", W + "tbl"):
        if block.tag == W + "tbl":
            _describe(block, name)
        elif styles.name_of(block).startswith(_NAMING) and not _in_table(block):
            name = text_of(block).strip() or name


def _in_table(block: Element) -> bool:
    return next(block.iterancestors(W + "tbl"), None) is not None


def _describe(table: Element, name: str) -> None:
    settings = table.find(W + "tblPr")
    if settings is None or not name or settings.find(W + "tblCaption") is not None:
        return
    last = settings.find(W + _LAST)
    place = len(settings) if last is None else settings.index(last)
    settings.insert(place, make("tblCaption", val=name))
