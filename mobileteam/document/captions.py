"""
Number captions and fill references to them, so that both are right on first opening.

A caption counts with a field SEQ, as Word's own captions do; a reference is a
field REF to a bookmark. Both keep what they showed last until somebody updates
them in Word, so this stores what Word would show. It may be called again on a
finished document: after a merge numbers may have moved.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from mobileteam.document.tree import XML_SPACE, Element, W, add

_MARKS = (W + "fldSimple", W + "fldChar", W + "instrText", W + "t")
_COUNTS = re.compile(r"SEQ\s+(\S+)((?:\s+\\(?:\*\s*\w+|[nch]|r\s*\d+))*)\s*", re.IGNORECASE)
_FROM = re.compile(r"\\r\s*(\d+)", re.IGNORECASE)
_REFERS = re.compile(r"REF\s+(\S+)((?:\s+\\(?:\*\s*\w+|h))*)\s*", re.IGNORECASE)
_FIGURES = re.compile(r"\\\*\s*(?!ARABIC|MERGEFORMAT|CHARFORMAT)\w+", re.IGNORECASE)

_BETWEEN = " \u00a0\u2013-.:"  # number and words of a caption


@dataclass
class Field:
    """A field of Word: what it does, and where it stores what it showed last."""

    instruction: str = ""
    marks: list[Element] = field(default_factory=list)
    stored: list[Element] = field(default_factory=list)
    has_result: bool = False


def fill_captions(document: Element) -> None:
    """Store the numbers of captions, and the words of references to them."""
    found = list(fields(document))
    _count(found)
    marked = _marked(document)
    for one in found:
        refers = _REFERS.fullmatch(one.instruction.strip())
        if refers and refers[1] in marked:
            _store(one, marked[refers[1]])
        elif refers:
            _unlink(one)


def caption_words(paragraph: Element) -> str:
    """Return what a caption says, without its label and number."""
    counted = [
        text
        for one in fields(paragraph)
        if _COUNTS.fullmatch(one.instruction.strip())
        for text in one.stored
    ]
    texts = list(paragraph.iter(W + "t"))
    behind = texts[texts.index(counted[-1]) + 1 :] if counted else texts
    return "".join(one.text or "" for one in behind).strip(_BETWEEN)


def fields(document: Element) -> Iterator[Field]:
    """Go through the fields of a document, each at its end."""
    open_fields: list[Field] = []
    for one in document.iter(*_MARKS):
        if one.tag == W + "fldSimple":
            texts = list(one.iter(W + "t"))
            yield Field(one.get(W + "instr", ""), [one], texts, has_result=True)
        elif one.tag == W + "fldChar":
            yield from _turn(open_fields, one)
        elif open_fields:
            _take(open_fields, one)


def _turn(open_fields: list[Field], mark: Element) -> Iterator[Field]:
    """Begin a field, go on to what it stores, or end it."""
    kind = mark.get(W + "fldCharType")
    if kind == "begin":
        open_fields.append(Field())
    if open_fields:
        open_fields[-1].marks.append(mark)
        open_fields[-1].has_result |= kind == "separate"
    if kind == "end" and open_fields:
        yield open_fields.pop()


def _take(open_fields: list[Field], one: Element) -> None:
    last = open_fields[-1]
    if one.tag == W + "instrText" and not last.has_result:
        last.instruction += one.text or ""
        last.marks.append(one)
    elif one.tag == W + "t":
        for outer in open_fields:
            if outer.has_result:
                outer.stored.append(one)


def _count(found: list[Field]) -> None:
    """Count the captions of each kind, as Word does from the first page to the last."""
    counts: dict[str, int] = {}
    for one in found:
        counts_what = _COUNTS.fullmatch(one.instruction.strip())
        if not counts_what:
            continue
        kind, switches = counts_what[1].lower(), counts_what[2]
        begins = _FROM.search(switches)
        if begins:
            counts[kind] = int(begins[1])
        elif "\\c" not in switches:
            counts[kind] = counts.get(kind, 0) + 1
        if not _FIGURES.search(switches) and "\\h" not in switches:
            _store(one, str(counts.get(kind, 0)))


def _marked(document: Element) -> dict[str, str]:
    """Return the words inside each bookmark, by its name; the first of a name counts."""
    words: dict[str, str] = {}
    open_marks: dict[str, str] = {}
    for one in document.iter(W + "bookmarkStart", W + "bookmarkEnd", W + "t"):
        if one.tag == W + "bookmarkStart" and one.get(W + "name", "") not in words:
            open_marks[one.get(W + "id", "")] = one.get(W + "name", "")
            words[one.get(W + "name", "")] = ""
        elif one.tag == W + "bookmarkEnd":
            open_marks.pop(one.get(W + "id", ""), None)
        elif one.tag == W + "t":
            for name in open_marks.values():
                words[name] += one.text or ""
    return words


def _store(one: Field, words: str) -> None:
    """Let a field show words, in the manner of what it showed before."""
    if not one.stored and one.has_result:
        run = _behind(one)
        one.stored.append(add(run, "t"))
    for place, text in enumerate(one.stored):
        text.text = "" if place else words
        text.set(XML_SPACE, "preserve")


def _behind(one: Field) -> Element:
    """Return a new run where the stored words of a field belong."""
    holder = one.marks[0]
    if holder.tag == W + "fldSimple":
        return add(holder, "r")
    parting = next(mark for mark in one.marks if mark.get(W + "fldCharType") == "separate")
    run = next(parting.iterancestors(W + "r"))
    made = run.makeelement(W + "r")
    run.addnext(made)
    return made


def _unlink(one: Field) -> None:
    """Leave the words of a reference to nothing as plain words: Word would print an error."""
    for mark in one.marks:
        parent = mark.getparent()
        if parent is None:
            continue
        if mark.tag == W + "fldSimple":
            at = parent.index(mark)
            parent[at : at + 1] = list(mark)
            continue
        parent.remove(mark)
        outer = parent.getparent()
        if outer is not None and all(child.tag == W + "rPr" for child in parent):
            outer.remove(parent)
