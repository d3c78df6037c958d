"""Tidy a document's body: line breaks, empty runs and sections, cells without a paragraph."""

from mobileteam.document.tree import WP, XML_SPACE, Element, W, add, make

_SECTION = f"{W}pPr/{W}sectPr"


def tidy(root: Element) -> None:
    """Put right what templates leave behind and Word would stumble over or show."""
    for text in list(root.iter(W + "t")):
        _tidy_text(text)
    for cell in root.iter(W + "tc"):
        if len(cell) == 0 or cell[-1].tag != W + "p":
            add(cell, "p")
    for table in list(root.iter(W + "tbl")):
        if table.find(W + "tr") is None:
            _remove(table)
    _drop_empty_sections(root.find(W + "body"))
    for number, drawing in enumerate(root.iter(WP + "docPr"), start=1):
        drawing.set("id", str(number))
    for number, control in enumerate(root.iter(W + "sdtPr"), start=1):
        _number(control, number)


def _number(control: Element, number: int) -> None:
    """Give a place to fill in its own number; a template that repeats it says one for all."""
    for one in control.findall(W + "id"):
        one.set(W + "val", str(number))


def _remove(element: Element) -> None:
    parent = element.getparent()
    if parent is not None:
        parent.remove(element)


def _tidy_text(text: Element) -> None:
    """Turn new lines into breaks; drop words that are none, and a run showing nothing else."""
    run = text.getparent()
    if run is None or (text.text and "\n" not in text.text):
        return
    if text.text:
        _break_lines(run, text)
    else:
        run.remove(text)
        if all(child.tag == W + "rPr" for child in run):
            _remove(run)


def _break_lines(run: Element, text: Element) -> None:
    first, *more = (text.text or "").split("\n")
    place = run.index(text)
    pieces = [_text(first)]
    for line in more:
        pieces += [make("br"), _text(line)]
    run[place : place + 1] = pieces


def _text(words: str) -> Element:
    text = make("t")
    text.text = words
    text.set(XML_SPACE, "preserve")
    return text


def _drop_empty_sections(body: Element | None) -> None:
    """Take away sections that hold nothing: a landscape page for a table that is not there."""
    if body is None:
        return
    is_empty = True
    for block in list(body):
        ends_section = block.find(_SECTION) is not None
        shows = block.tag != W + "sectPr" and (block.tag != W + "p" or _shows(block))
        if ends_section and is_empty and not shows:
            body.remove(block)
        is_empty = ends_section or (is_empty and not shows)
    if is_empty and len(body) > 1:
        _drop_last_section(body)


def _drop_last_section(body: Element) -> None:
    """Let the last section but one, which the paragraph before describes, be the last."""
    *_, before, last = body
    described = before.find(_SECTION)
    if described is not None and last.tag == W + "sectPr":
        body.replace(last, described)
        if not _shows(before):
            body.remove(before)


def _shows(paragraph: Element) -> bool:
    return any(child.tag != W + "pPr" for child in paragraph)
