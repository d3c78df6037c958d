"""Write Word comments beside an expert's words, and take them back when they are settled."""

from collections.abc import Iterator
from importlib.resources import files
from typing import Any

from docx.comments import Comment
from docx.oxml import OxmlElement
from docx.text.run import Run

from mobileteam.document.tree import Element, W
from mobileteam.texts import Language, Text, say
from mobileteam.yamlfile import own_file

AUTHOR = "mobileteam"
_INITIALS = "mt"
_MARKS = (W + "commentRangeStart", W + "commentRangeEnd", W + "commentReference")
_STYLED = (W + "pStyle", W + "rStyle")


def phrase(key: str, language: Language, **values: str) -> str:
    """Say one of the sentences that a comment may hold."""
    text: Text = own_file(files("mobileteam.revision") / "remarks.yaml")[key]
    return say(text, language, **values)


def theirs(word: Any) -> frozenset[str]:  # noqa: ANN401 - python-docx gives its documents no type
    """Return the ids of the comments that people wrote."""
    return frozenset(
        one.get(W + "id") for one in _comments(word) if one.get(W + "author") != AUTHOR
    )


def remark(word: Any, element: Element, words: str) -> None:  # noqa: ANN401 - as above
    """
    Write a comment beside a paragraph or row, in place of one of ours that stands there.

    One that says the same already stays, with what was answered to it.
    """
    if _said(word, element) == [words]:
        return
    settle(word, element)
    paragraph = element if element.tag == W + "p" else next(element.iter(W + "p"))
    runs: list[Any] = [*paragraph.findall(W + "r")]
    if not runs:
        runs = [OxmlElement("w:r")]
        paragraph.append(runs[0])
    comment = word.add_comment(
        runs=[Run(runs[0], word), Run(runs[-1], word)],
        text=words,
        author=AUTHOR,
        initials=_INITIALS,
    )
    # The clock stays out: equal input gives equal bytes.
    comment._comment_elm.attrib.pop(W + "date", None)  # noqa: SLF001 - no public way
    marked = (one.getparent() for one in paragraph.iter(W + "commentReference"))
    _drop_unknown_styles(word, comment._comment_elm, *marked)  # noqa: SLF001


def _said(word: Any, element: Element) -> list[str]:  # noqa: ANN401 - as above
    """Return what our comments on a paragraph or row say."""
    beside = {one.get(W + "id") for one in element.iter(W + "commentReference")}
    return [
        Comment(one, word.part).text
        for one in _comments(word)
        if one.get(W + "author") == AUTHOR and one.get(W + "id") in beside
    ]


def settle(word: Any, element: Element) -> None:  # noqa: ANN401 - as above
    """Take our comments on a paragraph or row away."""
    ours = {
        one.get(W + "id"): one for one in _comments(word) if one.get(W + "author") == AUTHOR
    }
    for mark in [one for one in element.iter(*_MARKS) if one.get(W + "id") in ours]:
        comment = ours[mark.get(W + "id", "")]
        if comment.getparent() is not None:
            comment.getparent().remove(comment)
        parent = mark.getparent()
        if parent is None:
            continue
        parent.remove(mark)
        grand = parent.getparent()
        if (
            grand is not None
            and parent.tag == W + "r"
            and all(one.tag == W + "rPr" for one in parent)
        ):
            grand.remove(parent)


def drop_orphans(word: Any) -> None:  # noqa: ANN401 - as above
    """Drop the comments of ours that stand beside nothing any more."""
    marked = {one.get(W + "id") for one in word.element.iter(W + "commentReference")}
    for one in list(_comments(word)):
        if one.get(W + "author") == AUTHOR and one.get(W + "id") not in marked:
            one.getparent().remove(one)


def _comments(word: Any) -> Iterator[Any]:  # noqa: ANN401 - as above
    """Go through the comments of a document, without giving it a part for them."""
    for relation in word.part.rels.values():
        if relation.reltype.endswith("/relationships/comments"):
            yield from relation.target_part.element.findall(W + "comment")


def _drop_unknown_styles(word: Any, *elements: Any) -> None:  # noqa: ANN401 - as above
    """Leave the look of a comment to Word where the document has no styles for it."""
    known = {one.get(W + "styleId") for one in word.styles.element.findall(W + "style")}
    for element in elements:
        for mark in list(element.iter(*_STYLED)):
            if mark.get(W + "val") not in known:
                mark.getparent().remove(mark)
