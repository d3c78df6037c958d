"""
Know how words look in the end: defaults, table, paragraph, characters, the words themselves.

Each of these may be based on others, and a table's style has looks of its own
for its first row, its last column and so on. What comes later wins.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from lxml import etree

from mobileteam.document.accessible.palette import WHITE, Palette
from mobileteam.document.tree import Element, W, value_of

_OFF = {"0", "false", "off", "none"}
_DEFAULT_SIZE = 20  # half points, where no one says a size
_FLAGS = {  # the bits of an older way to say the same
    "firstRow": 0x0020,
    "lastRow": 0x0040,
    "firstColumn": 0x0080,
    "lastColumn": 0x0100,
    "noHBand": 0x0200,
    "noVBand": 0x0400,
}
_EMPHASIS = ("b", "i", "u", "caps", "smallCaps", "strike", "highlight")
_APART = (*_EMPHASIS, "vertAlign", "sz")


@dataclass(frozen=True, slots=True)
class Looks:
    """How words look; size in points. `marks` is all but colour that sets words apart."""

    colour: str
    under: str
    size: float
    is_bold: bool
    marks: frozenset[tuple[str, str]]


class Wardrobe:
    """The styles of one document, and what they make of its words."""

    def __init__(
        self, styles: Element | None, theme: Element | None, page: str | None = None
    ) -> None:
        self._styles = styles
        found = [] if styles is None else styles.findall(W + "style")
        self._by_id = {one.get(W + "styleId", ""): one for one in found}
        self._default = {
            one.get(W + "type", ""): one
            for one in found
            if one.get(W + "default") in {"1", "true"}
        }
        self.palette = Palette(theme)
        self._page = page or WHITE
        self._known: dict[object, Looks] = {}
        self._dressed: dict[Element, tuple[Element, ...]] = {}
        self._shaded: dict[Element, tuple[bytes, bytes]] = {}
        self._seats: dict[Element, tuple[int, bool]] = {}

    def looks(self, run: Element) -> Looks:
        """Return how the words of a run look; reckoned once for all that are marked alike."""
        paragraph = next(run.iterancestors(W + "p"))
        alike = (
            _marking(run.find(W + "rPr")),
            value_of(paragraph, "pPr/pStyle"),
            _marking(paragraph.find(f"{W}pPr/{W}shd")),
            *(self._alike(cell) for cell in paragraph.iterancestors(W + "tc")),
        )
        if alike not in self._known:
            self._known[alike] = self._reckoned(run)
        return self._known[alike]

    def _reckoned(self, run: Element) -> Looks:
        layers = list(self._layers(run))
        size = _last(layers, "sz")
        return Looks(
            self.palette.letters(_last(layers, "color")),
            self._under(run, layers),
            int(_DEFAULT_SIZE if size is None else size.get(W + "val", _DEFAULT_SIZE)) / 2,
            _is_on(_last(layers, "b")),
            frozenset(
                (name, one.get(W + "val", ""))
                for name in _APART
                if (one := _last(layers, name)) is not None and _is_on(one)
            ),
        )

    def _layers(self, run: Element) -> Iterator[Element]:
        """Yield the looks that bear on a run, the weakest first."""
        paragraph = next(run.iterancestors(W + "p"))
        if self._styles is not None:
            yield from self._styles.findall(f"{W}docDefaults/{W}rPrDefault/{W}rPr")
        for cell in paragraph.iterancestors(W + "tc"):
            yield from (one for style in self._dress(cell) for one in style.findall(W + "rPr"))
            break
        named = value_of(run, "rPr/rStyle")
        for style in (*self._of_paragraph(paragraph), *self._chain(named)):
            yield from style.findall(W + "rPr")
        yield from run.findall(W + "rPr")

    def _of_paragraph(self, paragraph: Element) -> list[Element]:
        return self._chain(value_of(paragraph, "pPr/pStyle"), "paragraph")

    def _chain(self, named: str | None, kind: str = "") -> list[Element]:
        """Return a style and those that it is based on, the first of all first."""
        style = self._by_id.get(named or "", self._default.get(kind))
        chain: list[Element] = []
        while style is not None and style not in chain:
            chain.insert(0, style)
            style = self._by_id.get(value_of(style, "basedOn") or "")
        return chain

    def _dress(self, cell: Element) -> tuple[Element, ...]:
        """Return what a table's style says of a cell: in general, then for its place."""
        if cell not in self._dressed:
            self._dressed[cell] = tuple(self._said_of(cell))
        return self._dressed[cell]

    def _alike(self, cell: Element) -> object:
        """Return what cells that look alike have in common."""
        if cell not in self._shaded:
            self._shaded[cell] = _shade(cell)
        return self._dress(cell), self._shaded[cell]

    def _said_of(self, cell: Element) -> Iterator[Element]:
        table = next(cell.iterancestors(W + "tbl"))
        chain = self._chain(value_of(table, "tblPr/tblStyle"), "table")
        yield from chain
        for place in self._places(cell, table):
            for style in chain:
                yield from (
                    one
                    for one in style.findall(W + "tblStylePr")
                    if one.get(W + "type") == place
                )

    def _places(self, cell: Element, table: Element) -> Iterator[str]:
        """Yield the names of a cell's places in its table, the weakest first."""
        row = next(cell.iterancestors(W + "tr"))
        across, is_last = self._seat(cell, row)
        down, is_lowest = self._seat(row, table)
        first_row, first_column = _asked(table, "firstRow"), _asked(table, "firstColumn")
        if not _asked(table, "noVBand") and across >= first_column:
            yield f"band{(across - first_column) % 2 + 1}Vert"
        if not _asked(table, "noHBand") and down >= first_row:
            yield f"band{(down - first_row) % 2 + 1}Horz"
        edges = {
            "firstCol": first_column and across == 0,
            "lastCol": is_last and _asked(table, "lastColumn"),
            "firstRow": first_row and down == 0,
            "lastRow": is_lowest and _asked(table, "lastRow"),
        }
        yield from (name for name, holds in edges.items() if holds)

    def _seat(self, member: Element, whole: Element) -> tuple[int, bool]:
        """Count the members before one, content controls around them or not; is it the last?"""
        if member not in self._seats:
            kin = [
                one
                for one in whole.iter(str(member.tag))
                if next(one.iterancestors(str(whole.tag))) is whole
            ]
            self._seats |= {one: (at, one is kin[-1]) for at, one in enumerate(kin)}
        return self._seats[member]

    def _under(self, run: Element, layers: Sequence[Element]) -> str:
        """Return the colour that a run is written on: the nearest that anything has."""
        shades = (self.palette.under(one) for one in self._shadings(run, layers))
        return next((one for one in shades if one), self._page)

    def _shadings(self, run: Element, layers: Sequence[Element]) -> Iterator[Element | None]:
        """Yield what may lie under a run, the nearest first."""
        paragraph = next(run.iterancestors(W + "p"))
        yield _last(layers, "highlight")
        yield _last(layers, "shd")
        yield paragraph.find(f"{W}pPr/{W}shd")
        for style in reversed(self._of_paragraph(paragraph)):
            yield style.find(f"{W}pPr/{W}shd")
        for cell in paragraph.iterancestors(W + "tc"):
            yield cell.find(f"{W}tcPr/{W}shd")
            for dress in reversed(self._dress(cell)):
                yield dress.find(f"{W}tcPr/{W}shd")
                yield dress.find(f"{W}tblPr/{W}shd")
            yield next(cell.iterancestors(W + "tbl")).find(f"{W}tblPr/{W}shd")


def _last(layers: Sequence[Element], name: str) -> Element | None:
    found = (layer.find(W + name) for layer in reversed(layers))
    return next((one for one in found if one is not None), None)


def _marking(marks: Element | None) -> bytes:
    return b"" if marks is None else etree.tostring(marks, with_tail=False)


def _shade(cell: Element) -> tuple[bytes, bytes]:
    """Return the shading of a cell and of its table."""
    table = next(cell.iterancestors(W + "tbl"))
    shades = (cell.find(f"{W}tcPr/{W}shd"), table.find(f"{W}tblPr/{W}shd"))
    return _marking(shades[0]), _marking(shades[1])


def _is_on(mark: Element | None) -> bool:
    return mark is not None and mark.get(W + "val") not in _OFF


def _asked(table: Element, flag: str) -> bool:
    """Tell if a table asks its style for the looks of a place."""
    look = table.find(f"{W}tblPr/{W}tblLook")
    if look is None:
        return False
    said = look.get(W + flag)
    if said is not None:
        return said not in _OFF
    return bool(int(look.get(W + "val", "0"), 16) & _FLAGS[flag])
