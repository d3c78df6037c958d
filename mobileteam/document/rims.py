"""Leave out the headers and footers of sections that went because they had nothing to show."""

from mobileteam.document.package import TYPES
from mobileteam.document.relations import book_of, drop, related, strike
from mobileteam.document.tree import Element, R, W

_DOCUMENT_BOOK = "word/_rels/document.xml.rels"
_PACKAGE_BOOK = "_rels/.rels"
_RIMS = ("/header", "/footer")


def drop_unused_rims(parts: dict[str, bytes], document: Element) -> None:
    """Take out what no section refers to, and all that only it led to."""
    used = {
        one.get(R + "id") for one in document.iter(W + "headerReference", W + "footerReference")
    }
    unused = [
        one.id
        for one in related(parts, _DOCUMENT_BOOK).values()
        if one.kind.endswith(_RIMS) and one.id not in used
    ]
    if unused:
        strike(parts, _DOCUMENT_BOOK, *unused)
        reached = _reached(parts)
        for name in [one for one in parts if one not in reached]:
            drop(parts, name)


def _reached(parts: dict[str, bytes]) -> set[str]:
    """Return the parts that the file as a whole leads to, directly or through others."""
    reached, ahead = {TYPES, _PACKAGE_BOOK}, [_PACKAGE_BOOK]
    while ahead:
        for one in related(parts, ahead.pop()).values():
            if not one.is_outside and one.part not in reached:
                reached |= {one.part, book_of(one.part)}
                ahead.append(book_of(one.part))
    return reached
