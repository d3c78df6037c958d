"""
Carry out what a template can only note down: lists of their own count, links, languages.

A template cannot number a list anew or give a link its address: both stand in other parts of
the file. So it says which list an item belongs to, in a run of the style "List Mark"; where a
link leads, in its tooltip; and which language a paragraph is in, in a run of the style
"Language Mark". The marks themselves are taken out.
"""

from collections.abc import Iterator

from mobileteam.document.language import TAGS
from mobileteam.document.relations import lead_out
from mobileteam.document.styles import Styles
from mobileteam.document.tree import (
    Element,
    R,
    W,
    add,
    make,
    parsed,
    take_out,
    text_of,
    value_of,
    written,
)
from mobileteam.texts import LANGUAGES, Language

_BOOK = "word/_rels/document.xml.rels"
_NUMBERING = "word/numbering.xml"
_LINK = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink"
_WEB = ("https://", "http://")
_LIST_MARK, _LANGUAGE_MARK = "List Mark", "Language Mark"
_LONGEST_TOOLTIP = 255  # characters; Word takes no more
_BEFORE_LIST = frozenset(
    W + name for name in ("pStyle", "keepNext", "keepLines", "pageBreakBefore", "widowControl")
)


def count_lists(parts: dict[str, bytes], document: Element, styles: Styles) -> None:
    """Let each marked list count for itself, from the number that its mark says."""
    marks = list(_marks(_LIST_MARK, document, styles))
    if not marks:
        return
    numbering = parsed(parts[_NUMBERING]) if _NUMBERING in parts else None
    made: dict[tuple[str, str, int], str] = {}
    for mark, paragraph in marks:
        name, _, start = text_of(mark).rpartition(":")
        take_out(mark)
        found = styles.numbering_of(paragraph)
        if numbering is None or found is None or not start.isdecimal():
            continue
        list_id, depth = found
        key = (name, list_id, depth)
        if key not in made:
            made[key] = _count_anew(numbering, list_id, depth, start)
        _join_list(paragraph, made[key], depth)
    if numbering is not None:
        parts[_NUMBERING] = written(numbering)


def _marks(name: str, document: Element, styles: Styles) -> Iterator[tuple[Element, Element]]:
    """Go through the marks of a kind and their paragraphs."""
    ids = styles.ids_of_runs(name)
    for run in document.iter(W + "r") if ids else ():
        if value_of(run, "rPr/rStyle") in ids:
            yield run, next(run.iterancestors(W + "p"))


def _count_anew(numbering: Element, list_id: str, depth: int, start: str) -> str:
    """Add a list of the same kind that counts from a start; return its id."""
    lists = numbering.findall(W + "num")
    like = next((one for one in lists if one.get(W + "numId") == list_id), None)
    kind = value_of(like, "abstractNumId") if like is not None else None
    if kind is None:
        return list_id
    new_id = str(max(int(one.get(W + "numId", "0")) for one in lists) + 1)
    new = make("num", numId=new_id)
    add(new, "abstractNumId", val=kind)
    add(add(new, "lvlOverride", ilvl=str(depth)), "startOverride", val=start)
    lists[-1].addnext(new)  # lists stand together, behind all their kinds
    return new_id


def _join_list(paragraph: Element, list_id: str, depth: int) -> None:
    """Make a paragraph a member of a list, where the format wants it said."""
    settings = paragraph.find(W + "pPr")
    if settings is None:
        settings = make("pPr")
        paragraph.insert(0, settings)
    for former in settings.findall(W + "numPr"):
        settings.remove(former)
    member = make("numPr")
    add(member, "ilvl", val=str(depth))
    add(member, "numId", val=list_id)
    settings.insert(sum(one.tag in _BEFORE_LIST for one in settings), member)


def tell_languages(document: Element, styles: Styles) -> None:
    """Set the language of each marked paragraph, for spelling and reading aloud."""
    for mark, paragraph in list(_marks(_LANGUAGE_MARK, document, styles)):
        code = text_of(mark)
        take_out(mark)
        if code in LANGUAGES:
            for run in paragraph.iter(W + "r"):
                _speak(run, TAGS[Language(code)])


def _speak(run: Element, tag: str) -> None:
    """Set the language of a run that has none of its own."""
    looks = run.find(W + "rPr")
    if looks is None:
        looks = make("rPr")
        run.insert(0, looks)
    if looks.find(W + "lang") is None:
        add(looks, "lang", val=tag)


def address_links(parts: dict[str, bytes], document: Element) -> None:
    """Give each link without an address the one that its tooltip tells."""
    known: dict[str, str] = {}
    for link in document.iter(W + "hyperlink"):
        target = link.get(W + "tooltip", "")
        if link.get(R + "id") or link.get(W + "anchor") or not target.startswith(_WEB):
            continue
        if target not in known:
            known[target] = lead_out(parts, _BOOK, _LINK, target)
        link.set(R + "id", known[target])
        if len(target) > _LONGEST_TOOLTIP:
            del link.attrib[W + "tooltip"]
