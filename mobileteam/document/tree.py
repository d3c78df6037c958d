"""Read and write the XML of a Word file, strictly."""

from typing import Any

from lxml import etree

Element = etree._Element  # noqa: SLF001 - lxml has no public name for it

NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
W = f"{{{NAMESPACE}}}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
WP = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
XML_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
DOCTYPE = "document_type"
_DOCTYPES = tuple("<!DOCTYPE".encode(code) for code in ("utf-8", "utf-16-le", "utf-16-be"))
DECLARATION = b'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'


class NotXmlError(Exception):
    """A part is not well-formed XML, or holds what no Word file holds: then `kind` tells."""

    def __init__(self, message: str, kind: str = "damaged") -> None:
        super().__init__(message)
        self.kind = kind


def parsed(content: bytes | str) -> Element:
    """
    Read XML strictly: no repair, no outside files, no document type.

    Raises:
        NotXmlError: the text is not well-formed, or declares a document type.
    """
    raw = content.encode() if isinstance(content, str) else content
    if any(mark in raw for mark in _DOCTYPES):
        raise NotXmlError(DOCTYPE, DOCTYPE)
    parser = etree.XMLParser(resolve_entities=False, no_network=True)
    try:
        root = etree.fromstring(raw, parser)
    except etree.XMLSyntaxError as error:
        raise NotXmlError(str(error)) from error
    if root.getroottree().docinfo.internalDTD is not None:
        raise NotXmlError(DOCTYPE, DOCTYPE)
    return root


def written(root: Element) -> bytes:
    """Write a part, always in the same way."""
    return DECLARATION + etree.tostring(root, encoding="UTF-8")


def text_of(element: Element) -> str:
    """Return the words under an element, as a reader sees them."""
    return "".join(one.text or "" for one in element.iter(W + "t"))


def rows_of(table: Element) -> list[Element]:
    """Return the rows of a table, those in content controls too; none of a table inside."""
    return _held(table, W + "tr")


def cells_of(row: Element) -> list[Element]:
    """Return the cells of a row, those in content controls too."""
    return _held(row, W + "tc")


def _held(holder: Element, tag: str) -> list[Element]:
    found = []
    for one in holder:
        if one.tag == tag:
            found.append(one)
        elif one.tag == W + "sdt":
            content = one.find(W + "sdtContent")
            found += [] if content is None else _held(content, tag)
    return found


def make(name: str, /, **attributes: str) -> Element:
    """Make an element of Word's own namespace; so are its attributes."""
    return etree.Element(W + name, {W + key: value for key, value in attributes.items()}, None)


def add(parent: Element, name: str, /, **attributes: str) -> Element:
    """Add such an element at the end of another."""
    child = make(name, **attributes)
    parent.append(child)
    return child


def take_out(element: Element) -> None:
    """Take an element out of its tree."""
    parent = element.getparent()
    if parent is not None:
        parent.remove(element)


def value_of(parent: Element | None, path: str) -> str | None:
    """Return the `w:val` of what lies at a path of Word's own names, such as `pPr/pStyle`."""
    found: Any = (
        None if parent is None else parent.find("/".join(W + step for step in path.split("/")))
    )
    return None if found is None else str(found.get(W + "val", ""))
