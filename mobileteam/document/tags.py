"""
Find the tags in a template and put right what Word and LibreOffice do to them unasked.

They cut a tag over several runs, set typographic quotation marks and no-break
spaces, and begin sentences with a capital. What was meant is beyond doubt, so
it is mended; everything else is told.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from copy import deepcopy
from dataclasses import dataclass
from itertools import accumulate

from mobileteam.document.tree import XML_SPACE, Element, W, make, take_out

TAG = re.compile(r"\{\{.*?\}\}|\{%.*?%\}|\{#.*?#\}")
PREFIXES = ("tr", "tc", "p", "r")
STARTS = {"if": "endif", "for": "endfor"}
MIDDLES = {"elif": ("if",), "else": ("if", "for")}
ENDS = {end: start for start, end in STARTS.items()}
WORDS = (*STARTS, *MIDDLES, *ENDS, "set")

_APART = re.compile(
    r"(?P<open>\{[{%#])(?P<prefix>(?:tr|tc|p|r)(?=\s))?(?P<body>.*?)(?P<close>[}%#]\})",
    re.DOTALL | re.IGNORECASE,
)
_LATE_PREFIX = re.compile(rf"\s+(tr|tc|p|r)\s+(?=(?:{'|'.join(WORDS)})\b)", re.IGNORECASE)
_UNSEEN = re.compile("[\u00ad\u200b-\u200f\u2060\ufeff]")
_SPACES = re.compile("[\u00a0\u2000-\u200a\u202f\u3000\\s]+")
_DOUBLE = re.compile("\u00ab\\s*|\\s*\u00bb|[\u201c\u201d\u201e\u201f]|&quot;")
_SINGLE = re.compile("\u2039\\s*|\\s*\u203a|[\u2018\u2019\u201a\u201b\u00b4`]")
_UNDERSCORED = re.compile(r"(?<=\{\{)_+|_+(?=\}\})")
_COPY = re.compile(r"(?<=\}\})_Copy_\d+$")
_STANDS_FOR = {"tab": " ", "br": " ", "cr": " ", "noBreakHyphen": "-", "softHyphen": ""}
_MARKS = tuple(W + name for name in ("t", *_STANDS_FOR))


@dataclass(frozen=True, slots=True)
class Tag:
    """A tag as it stands in its paragraph."""

    written: str
    text: Element
    """The `w:t` that holds it."""

    @property
    def prefix(self) -> str:
        """Return `p`, `tr`, `tc`, `r`, or nothing."""
        found = _APART.fullmatch(self.written)
        return (found["prefix"] or "") if found else ""

    @property
    def word(self) -> str:
        """Return the first word of a tag that does something; empty for one that shows."""
        if not self.written.startswith("{%"):
            return ""
        body = self.written[2 + len(self.prefix) : -2]
        return next(iter(re.findall(r"[^\s(]+", body)), "")

    def holder(self, name: str) -> Element | None:
        """Return the nearest element of that name around the tag."""
        return next(self.text.iterancestors(W + name), None)


def tags_of(paragraph: Element) -> Iterator[Tag]:
    """List the tags of a paragraph, once they are gathered."""
    for text in own_marks(paragraph):
        for found in TAG.findall(text.text or "") if text.tag == W + "t" else ():
            yield Tag(found, text)


def own_text(paragraph: Element) -> str:
    """Return the words of a paragraph without those of a text box in it."""
    return "".join(_said(mark) for mark in own_marks(paragraph))


def own_marks(paragraph: Element) -> list[Element]:
    """List what shows text in a paragraph, without what is in a text box in it."""
    return [
        mark
        for mark in paragraph.iter(*_MARKS)
        if next(mark.iterancestors(W + "p")) is paragraph
        and (mark.tag == W + "t" or _is_in_run(mark))
    ]


def _is_in_run(mark: Element) -> bool:
    """Tell a tab that is typed from one that is a setting of the paragraph."""
    parent = mark.getparent()
    return parent is not None and parent.tag == W + "r"


def _said(mark: Element) -> str:
    if mark.tag == W + "t":
        return mark.text or ""
    return _STANDS_FOR[mark.tag.removeprefix(W)]


def mend_tags(root: Element) -> None:
    """Gather the tags of a part, put them right, and give those of a run a run of their own."""
    for paragraph in list(root.iter(W + "p")):
        if any("{" in str(text) for text in paragraph.itertext()):
            _gather(paragraph)
            for mark in own_marks(paragraph):
                if mark.tag == W + "t" and mark.text:
                    mark.text = TAG.sub(lambda found: mended(found[0]), mark.text)
                    mark.set(XML_SPACE, "preserve")
                    _set_apart(mark)


def mend_settings(root: Element) -> None:
    """Put right the tags in names of bookmarks and controls, which LibreOffice rewrites."""
    for element in root.iter():
        for name, value in element.attrib.items():
            if "{{" in str(value):
                tidy = TAG.sub(lambda found: _UNDERSCORED.sub(" ", found[0]), str(value))
                element.set(name, _COPY.sub("", tidy))


def _gather(paragraph: Element) -> None:
    """Put each tag that is cut over several texts into the first of them."""
    marks = own_marks(paragraph)
    said = [_said(mark) for mark in marks]
    starts = [0, *accumulate(map(len, said))]
    for found in reversed(list(TAG.finditer("".join(said)))):
        first = bisect_right(starts, found.start()) - 1
        holders = list(range(first, bisect_left(starts, found.end(), lo=first)))
        if len(holders) > 1:
            _put_in_one(marks, starts, holders, found)


def _put_in_one(
    marks: list[Element], starts: list[int], holders: list[int], found: re.Match[str]
) -> None:
    first, *others = holders
    for number in others:
        mark = marks[number]
        if mark.tag == W + "t":
            mark.text = (mark.text or "")[found.end() - starts[number] :]
        else:
            take_out(mark)
    before = (marks[first].text or "")[: found.start() - starts[first]]
    marks[first].text = before + found[0]


def mended(tag: str) -> str:
    """Return a tag as it was meant: straight quotation marks, plain spaces, small keywords."""
    found = _APART.fullmatch(_UNSEEN.sub("", tag))
    if not found or found["open"] == "{#":
        return tag
    body = _SPACES.sub(" ", _SINGLE.sub("'", _DOUBLE.sub('"', found["body"])))
    prefix = (found["prefix"] or "").lower()
    if found["open"] == "{%":
        late = None if prefix else _LATE_PREFIX.match(body)
        if late:
            prefix, body = late[1].lower(), " " + body[late.end() :]
        first, word, rest = body[: len(body) - len(body.lstrip())], *_first_word(body)
        body = first + (word.lower() if word.lower() in WORDS else word) + rest
    return f"{found['open']}{prefix}{body}{found['close']}"


def _first_word(body: str) -> tuple[str, str]:
    word, space, rest = body.lstrip().partition(" ")
    return word, space + rest


def _set_apart(text: Element) -> None:
    """Give each run tag a run of its own, so that its neighbours keep their looks."""
    words = text.text or ""
    pieces = [piece for piece in re.split(r"(\{[%{]r .*?[%}]\})", words) if piece]
    run = text.getparent()
    if len(pieces) < 2 or run is None or run.tag != W + "r":  # noqa: PLR2004 - nothing to part
        return
    later = list(text.itersiblings())
    looks = run.find(W + "rPr")
    last, text.text = run, pieces[0]
    for piece in pieces[1:]:
        another = make("r")
        if looks is not None:
            another.append(deepcopy(looks))
        shown = make("t")
        shown.text = piece
        shown.set(XML_SPACE, "preserve")
        another.append(shown)
        last.addnext(another)
        last = another
    last.extend(later)
