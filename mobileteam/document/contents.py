"""
Fill the table of contents, so that it is right on first opening and Word asks nothing.

No page numbers: only Word knows where its pages end. The entries are links to
the headings; who wants page numbers lets Word update the table.
"""

import re
from collections.abc import Iterator
from copy import deepcopy

from mobileteam.document.numbering import Numbering
from mobileteam.document.styles import Styles
from mobileteam.document.tree import XML_SPACE, Element, W, add, make, text_of

_LEVELS = re.compile(r'\bTOC\b.*\\o\s+"(\d)-(\d)"')
_FIRST_ID = 90_001  # clear of the bookmarks that a template may have


def fill_contents(document: Element, styles: Styles, lists: Element | None) -> None:
    """Fill the first table of contents of a document, if it has one."""
    found = next(tables_of_contents(document), None)
    if found is None:
        return
    instruction, first, last = found
    levels = _LEVELS.search(instruction)
    lowest, deepest = (int(levels[1]), int(levels[2])) if levels else (1, 3)
    entries = list(_entries(document, styles, Numbering(lists), range(lowest, deepest + 1)))
    _replace(first, last, instruction, entries)


def empty_contents(document: Element) -> None:
    """Empty the tables of contents, which Word may have filled with the tags of headings."""
    for instruction, first, last in list(tables_of_contents(document)):
        style = deepcopy(first.find(W + "pPr"))
        line = make("p")
        if style is not None:
            line.append(style)
        _run(line, " ")
        _replace(first, last, instruction, [line])


def tables_of_contents(document: Element) -> Iterator[tuple[str, Element, Element]]:
    """Find each table of contents: its instruction, its first and its last paragraph."""
    depth, said, first = 0, "", None
    for one in document.iter(W + "fldChar", W + "instrText"):
        if one.tag == W + "instrText":
            said += (one.text or "") if depth == 1 else ""
        elif one.get(W + "fldCharType") == "begin":
            depth += 1
            if depth == 1:
                said, first = "", _paragraph(one)
        elif one.get(W + "fldCharType") == "end":
            depth -= 1
            if depth == 0 and first is not None and said.strip().startswith("TOC"):
                yield said, first, _paragraph(one)


def _paragraph(mark: Element) -> Element:
    return next(mark.iterancestors(W + "p"))


def _entries(
    document: Element, styles: Styles, numbering: Numbering, levels: range
) -> Iterator[Element]:
    """Mark the headings and make an entry of each."""
    count = 0
    for level, paragraph in list(styles.headings(document)):
        listed = styles.numbering_of(paragraph)
        number = numbering.next(*listed) if listed else ""
        words = " ".join(text_of(paragraph).split())
        if level in levels and words:
            count += 1
            _mark(paragraph, count)
            yield _entry(styles.id_of(f"toc {level}"), number, words, _name(count))


def _name(count: int) -> str:
    return f"_Toc{count:06d}"


def _mark(heading: Element, count: int) -> None:
    """Put a bookmark around the words of a heading."""
    number = str(_FIRST_ID + count)
    place = 0 if heading.find(W + "pPr") is None else 1
    heading.insert(place, make("bookmarkStart", id=number, name=_name(count)))
    add(heading, "bookmarkEnd", id=number)


def _entry(style: str | None, number: str, words: str, mark: str) -> Element:
    """Make one line of the contents: a link with the heading's number and words."""
    paragraph = make("p")
    if style:
        add(add(paragraph, "pPr"), "pStyle", val=style)
    link = add(paragraph, "hyperlink", anchor=mark, history="1")
    if number:
        run = _run(link, number)
        add(run, "tab")
    _run(link, words)
    return paragraph


def _run(parent: Element, words: str) -> Element:
    run = add(parent, "r")
    text = add(run, "t")
    text.text = words
    text.set(XML_SPACE, "preserve")
    return run


def _replace(first: Element, last: Element, instruction: str, entries: list[Element]) -> None:
    """Put the entries between the marks of the field, in place of what was stored."""
    parent = first.getparent()
    if parent is None or last.getparent() is not parent or not entries:
        return
    place = parent.index(first)
    for old in list(parent)[place : parent.index(last) + 1]:
        parent.remove(old)
    parent[place:place] = entries
    start = 0 if entries[0].find(W + "pPr") is None else 1
    opening = [_field("begin"), _instruction(instruction), _field("separate")]
    entries[0][start:start] = opening
    entries[-1].append(_field("end"))


def _field(kind: str) -> Element:
    run = make("r")
    add(run, "fldChar", fldCharType=kind)
    return run


def _instruction(words: str) -> Element:
    run = make("r")
    text = add(run, "instrText")
    text.text = words
    text.set(XML_SPACE, "preserve")
    return run
