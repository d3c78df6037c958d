"""Say what a paragraph or row says, so that two of them can be compared, whoever saved them."""

import re
from dataclasses import dataclass

from mobileteam.document.tree import WP, Element, R, W, value_of

_MARKS = {
    "tab": "\t",
    "br": "\n",
    "cr": "\n",
    "noBreakHyphen": "\u2011",
    "softHyphen": "\u00ad",
}
_CELL, _PARAGRAPH = "\x1f", "\x1e"
_GONE = {W + name for name in ("del", "moveFrom", "pPr", "tcPr", "trPr", "sdtPr", "rPr")}
_EMPHASES = ("b", "i", "u", "strike", "dstrike", "highlight", "vertAlign", "caps", "smallCaps")
_COLOURS = ("color", "shd")
_RECKONED = ("PAGE", "NUMPAGES", "PAGEREF", "REF", "SEQ", "TOC", "STYLEREF", "NOTEREF")
_NOTHING = ("0", "false", "none", "off", "baseline")
_MATH = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_SHOWN = {W + name for name in ("drawing", "pict", "object")}
_PICTURE, _LINK = "⟨picture⟩", "⟨link⟩"
_REVISED = tuple(
    W + name
    for name in (
        "ins",
        "del",
        "moveFrom",
        "moveTo",
        "rPrChange",
        "pPrChange",
        "trPrChange",
        "tcPrChange",
        "cellIns",
        "cellDel",
    )
)


@dataclass(frozen=True, slots=True)
class Wording:
    """
    What a leaf says.

    Attributes:
        whole: all its words, with how they are emphasised, and where there are
            pictures, text boxes and links to elsewhere.
        facts: the same without the numbers that the program gives, and with what
            pictures and charts show.
    """

    whole: str
    facts: str

    @property
    def is_nothing(self) -> bool:
        """Tell whether there is nothing to read or see."""
        return not self.whole and not self.facts

    @property
    def plain(self) -> str:
        """The words as one would read them aloud."""
        bare = re.sub(r"⟨[^⟩]*⟩", "", self.whole or self.facts)
        return " ".join(re.sub(rf"[{_CELL}{_PARAGRAPH}]", " ", bare).split())


def wording(element: Element, numbers: frozenset[str]) -> Wording:
    """Read a paragraph or row; `numbers` are the styles of numbers that the program gives."""
    reader = _Reader(numbers)
    reader.read(element)
    return Wording(_tidy(reader.whole), _tidy(reader.facts))


def _tidy(pieces: list[tuple[str, str]]) -> str:
    """Join the pieces; like-looking neighbours become one, however they were cut."""
    joined: list[tuple[str, str]] = []
    for look, words in pieces:
        if joined and (joined[-1][0] == look or not words.strip()):
            joined[-1] = (joined[-1][0], joined[-1][1] + words)
        else:
            joined.append((look, words))
    told = "".join(f"⟨{look}⟩{words}⟨⟩" if look else words for look, words in joined)
    return re.sub(r" +", " ", told).strip()


class _Reader:
    """Walk through an element in the order of its words."""

    def __init__(self, numbers: frozenset[str]) -> None:
        self._numbers = numbers
        self._fields: list[list[str]] = []  # instruction, and whether its result is being read
        self.whole: list[tuple[str, str]] = []
        self.facts: list[tuple[str, str]] = []

    def read(self, element: Element) -> None:
        """Read all that an element says."""
        for one in element:
            if one.tag in _GONE or one.tag == _FALLBACK:
                continue
            self._beside_words(one)
            if one.tag == W + "r":
                self._run(one)
            elif one.tag == W + "fldSimple":
                if not _is_reckoned(one.get(W + "instr") or ""):
                    self.read(one)
            else:
                self.read(one)
                if one.tag in {W + "tc", W + "p"}:
                    self._say("", _CELL if one.tag == W + "tc" else _PARAGRAPH, is_number=False)

    def _run(self, run: Element) -> None:
        looks = run.find(W + "rPr")
        style = value_of(looks, "rStyle")
        look = "" if looks is None else _look(looks)
        for one in run:
            if one.tag == W + "fldChar":
                self._turn(one.get(W + "fldCharType") or "")
            elif one.tag == W + "instrText":
                if self._fields:
                    self._fields[-1][0] += one.text or ""
            elif not self._in_reckoned_field():
                self._say(look, _words(one), is_number=style in self._numbers)
                self.facts += [("", said) for said in _described(one)]
                self._show(one)

    def _beside_words(self, one: Element) -> None:
        """Note a link to elsewhere, and read a formula."""
        if one.tag == W + "hyperlink" and one.get(R + "id"):
            self.whole.append(("", _LINK))
        elif one.tag == _MATH + "t":
            self._say("", one.text or "", is_number=False)

    def _show(self, one: Element) -> None:
        """Read what is more than words: a picture, or what is written in a text box."""
        if one.tag in _SHOWN:
            self.whole.append(("", _PICTURE))
        for child in one:
            if child.tag == W + "txbxContent":
                self.read(child)
            elif child.tag != _FALLBACK:  # the same, drawn in the older way
                self._show(child)

    def _turn(self, mark: str) -> None:
        if mark == "begin":
            self._fields.append(["", ""])
        elif mark == "separate" and self._fields:
            self._fields[-1][1] = "result"
        elif mark == "end" and self._fields:
            self._fields.pop()

    def _in_reckoned_field(self) -> bool:
        return any(result and _is_reckoned(said) for said, result in self._fields)

    def _say(self, look: str, words: str, *, is_number: bool) -> None:
        if words:
            self.whole.append((look, words))
            if not is_number:
                self.facts.append((look, words))


def _is_reckoned(instruction: str) -> bool:
    return next(iter(instruction.upper().split()), "") in _RECKONED


def _words(one: Element) -> str:
    if one.tag == W + "t":
        return one.text or ""
    if one.tag == W + "sym":
        return f"⟨{one.get(W + 'font')} {one.get(W + 'char')}⟩"
    if one.tag in {W + "footnoteReference", W + "endnoteReference"}:
        return f"⟨note {one.get(W + 'id')}⟩"
    return _MARKS.get(str(one.tag).removeprefix(W), "")


def _described(one: Element) -> list[str]:
    """Return what a picture or chart shows, in words; LibreOffice loses those of a chart."""
    if one.tag != W + "drawing":
        return []
    return [named.get("descr") or "" for named in one.iter(WP + "docPr")]


def _look(looks: Element) -> str:
    """Name the emphases that were set by hand; those of a style belong to the style."""
    found = [name for name in _EMPHASES if _is_on(looks, name)]
    found += [name for name in _COLOURS if _has_colour(looks, name)]
    return " ".join(found)


def _has_colour(looks: Element, name: str) -> bool:
    """Tell a colour other than that of all words, which LibreOffice may name or leave out."""
    mark = looks.find(W + name)
    given = "auto" if mark is None else mark.get(W + "fill", mark.get(W + "val", "auto"))
    return given.lower() not in {"auto", "000000", "ffffff"}


def _is_on(looks: Element, name: str) -> bool:
    mark = looks.find(W + name)
    return mark is not None and mark.get(W + "val", "on") not in _NOTHING


def is_worked_on(element: Element, comments: frozenset[str]) -> bool:
    """Tell whether there are tracked changes in an element, or comments of these ids."""
    if next(element.iter(*_REVISED), None) is not None:
        return True
    marks = element.iter(W + "commentReference", W + "commentRangeStart", W + "commentRangeEnd")
    return any(one.get(W + "id") in comments for one in marks)
