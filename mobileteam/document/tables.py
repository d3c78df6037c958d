"""Give every table of a document its alternative text: the heading or caption above it."""

from mobileteam.document.captions import caption_words
from mobileteam.document.styles import Styles
from mobileteam.document.tree import Element, W, make

_NAMING = ("heading", "caption", "label")
_LAST = "tblPrChange"


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


def _describe(table: Element, name: str) -> None:
    settings = table.find(W + "tblPr")
    if settings is None or not name or settings.find(W + "tblCaption") is not None:
        return
    last = settings.find(W + _LAST)
    place = len(settings) if last is None else settings.index(last)
    settings.insert(place, make("tblCaption", val=name))
