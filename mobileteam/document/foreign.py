"""
See what a template would bring along into every report: programs, and calls to the outside.

A report must not load anything when it is opened, nor tell anybody that it was.
Changes that are still tracked would show in every report, with their author.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from mobileteam.document.blocks import Fault
from mobileteam.document.spots import phrase, where_is
from mobileteam.document.tags import TAG
from mobileteam.document.tree import Element, W, parsed

_LINK_SCHEMES = ("http://", "https://", "mailto:", "tel:", "#")
_IN_ADDRESSES = {"%7B": "{", "%7b": "{", "%7D": "}", "%7d": "}", "%20": " ", "%25": "%"}
_DROPPED = ("/attachedTemplate", "/comments", "/people", "/thumbnail", "-properties")
_PROGRAMS = (
    *("/vbaProject", "/wordVbaData", "/oleObject", "/control", "/activeXControlBinary"),
    *("/aFChunk", "/subDocument", "/frame", "/attachedToolbars", "/keyMapCustomizations"),
    *("/extensibility", "/userCustomization", "/mailMergeSource", "/recipientData"),
)
_FIELDS = frozenset(
    (
        *("TOC", "PAGE", "NUMPAGES", "SECTION", "SECTIONPAGES", "PAGEREF", "REF"),
        *("NOTEREF", "STYLEREF", "SEQ", "TC", "XE", "INDEX", "HYPERLINK"),
        *("DATE", "TIME", "CREATEDATE", "SAVEDATE", "PRINTDATE", "EDITTIME", "TITLE"),
        *(
            "SUBJECT",
            "AUTHOR",
            "KEYWORDS",
            "COMMENTS",
            "LASTSAVEDBY",
            "DOCPROPERTY",
            "FILENAME",
        ),
        *("NUMWORDS", "NUMCHARS", "REVNUM", "TEMPLATE", "QUOTE", "SYMBOL", "="),
        *("IF", "EQ", "ADVANCE", "LISTNUM", "TOA", "TA", "BIBLIOGRAPHY"),
        *(
            "CITATION",
            "FORMTEXT",
            "FORMCHECKBOX",
            "FORMDROPDOWN",
            "AUTONUM",
            "AUTONUMLGL",
            "AUTONUMOUT",
        ),
        *("BIDIOUTLINE", "MERGEFORMAT", "USERNAME", "USERINITIALS"),
    )
)
_CHANGES = tuple(
    W + name
    for name in (
        *("ins", "del", "moveFrom", "moveTo", "cellIns", "cellDel", "cellMerge"),
        *("rPrChange", "pPrChange", "sectPrChange", "tblPrChange", "tblPrExChange"),
        *("tcPrChange", "trPrChange", "tblGridChange", "numberingChange"),
    )
)
_DRAWN = re.compile(r"word/(charts|diagrams)/[^/]+\.xml")


@dataclass(frozen=True, slots=True)
class Change:
    """A change that is still tracked: where the first is, and how many there are."""

    where: Mapping[str, str]
    number: int


def tracked(roots: Mapping[str, Element]) -> Change | None:
    """Find the changes that nobody has accepted or refused yet."""
    found = [(part, one) for part, root in roots.items() for one in root.iter(*_CHANGES)]
    if not found:
        return None
    part, first = found[0]
    holder = next(first.iterancestors(W + "p"), None)
    if holder is None:
        holder = next(first.iter(W + "p"), first)
    return Change(where_is(part, holder), len(found))


def outside(parts: Mapping[str, bytes]) -> Iterator[str]:
    """Find the addresses from which a document would load something, or that a link hides."""
    for name in sorted(parts):
        for one in parsed(parts[name]) if name.endswith(".rels") else ():
            kind, target = one.get("Type", ""), one.get("Target", "")
            if one.get("TargetMode", "").lower() != "external" or kind.endswith(_DROPPED):
                continue
            if not (kind.endswith("/hyperlink") and target.lower().startswith(_LINK_SCHEMES)):
                yield target


def programs_in(parts: Mapping[str, bytes]) -> Iterator[str]:
    """Find what could run when a document is opened: macros, embedded objects, other files."""
    for name in sorted(parts):
        for one in parsed(parts[name]) if name.endswith(".rels") else ():
            kind = one.get("Type", "")
            if kind.endswith(_PROGRAMS) and one.get("TargetMode", "").lower() != "external":
                yield one.get("Target", "") or kind


def fields_refused(roots: Mapping[str, Element]) -> Iterator[tuple[Mapping[str, str], str]]:
    """Find Word fields that fetch something, run something, or ask the reader."""
    for part, root in roots.items():
        for holder, pieces in field_codes(root):
            word, *others = "".join(pieces).split() or [""]
            kind = word.upper()
            if not (kind in _FIELDS or kind.startswith("=")) or _hides(kind, others):
                yield where_is(part, holder), kind


def _hides(kind: str, others: Sequence[str]) -> bool:
    """Tell whether a field links to something else than a page, an address or a mark."""
    target = others[0].strip('"').lower() if others else ""
    is_plain = target.startswith((*_LINK_SCHEMES, "\\l", "{{"))
    return kind == "HYPERLINK" and not is_plain


def field_codes(root: Element) -> Iterator[tuple[Element, list[str]]]:
    """List the instructions of Word's own fields, in the pieces they are cut into."""
    for simple in root.iter(W + "fldSimple"):
        yield _paragraph(simple), [simple.get(W + "instr", "")]
    codes: list[tuple[Element, list[str], bool]] = []
    for one in root.iter(W + "fldChar", W + "instrText"):
        kind = one.get(W + "fldCharType")
        if kind == "begin":
            codes.append((_paragraph(one), [], True))
        elif kind == "separate" and codes:
            codes[-1] = (*codes[-1][:2], False)
        elif kind == "end" and codes:
            holder, said, _ = codes.pop()
            yield holder, said
        elif one.tag == W + "instrText" and codes and codes[-1][2]:
            codes[-1][1].append(one.text or "")


def _paragraph(element: Element) -> Element:
    return next(element.iterancestors(W + "p"), element)


def never_filled(parts: Mapping[str, bytes], roots: Mapping[str, Element]) -> Iterator[Fault]:
    """Find tags where nothing is filled in: cut up in field codes, in links, in charts."""
    for part, root in roots.items():
        for holder, pieces in field_codes(root):
            whole = [tag for piece in pieces for tag in TAG.findall(piece)]
            if TAG.findall("".join(pieces)) != whole:
                yield where_is(part, holder), phrase("in_field_code")
    for name in sorted(parts):
        if name.endswith(".rels"):
            yield from _in_addresses(parsed(parts[name]))
        elif _DRAWN.fullmatch(name):
            found = TAG.search("".join(map(str, parsed(parts[name]).itertext())))
            if found:
                yield phrase("paragraph", text=found[0]), phrase("in_drawing")


def _in_addresses(book: Element) -> Iterator[Fault]:
    for one in book:
        target = one.get("Target", "")
        for code, sign in _IN_ADDRESSES.items():
            target = target.replace(code, sign)
        if TAG.search(target):
            yield phrase("paragraph", text=target), phrase("in_link")
