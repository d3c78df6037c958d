"""Do a chart's letters, bars and lines stand out, and can its series be told apart in grey?"""

from collections.abc import Iterator
from itertools import combinations

from mobileteam.document.accessible.palette import WHITE, Palette, contrast, ratio
from mobileteam.document.accessible.paper import MAIN, Paper
from mobileteam.document.relations import book_of, related
from mobileteam.document.tree import Element, R, W
from mobileteam.problems import Problem

_A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_C = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"
_LETTERS = (_A + "defRPr", _A + "rPr")
_SERIES = (_C + "ser", _C + "dPt")
_INSIDE = ("ctr", "inEnd", "inBase")
_OF_LETTERS, _OF_MARKS = 4.5, 3.0  # WCAG 2.2, 1.4.3 and 1.4.11
_IN_GREY = 1.5  # less than this, and a print in black and white shows one tone


def chart_faults(paper: Paper) -> Iterator[Problem]:
    """Tell of charts with pale letters or marks, or with series that only colours part."""
    palette = Palette(paper.read("word/theme/theme1.xml"))
    known = related(paper.parts, book_of(MAIN))
    for mark in paper.main.iter(_C + "chart"):
        relation = known.get(mark.get(R + "id", ""))
        chart = paper.read(relation.part) if relation else None
        if chart is not None:
            yield from _faults(paper, next(mark.iterancestors(W + "drawing")), chart, palette)


def _faults(
    paper: Paper, drawing: Element, chart: Element, palette: Palette
) -> Iterator[Problem]:
    back = palette.drawn(chart.find(f"{_C}spPr/{_A}solidFill")) or WHITE
    plot = palette.drawn(chart.find(f"{_C}chart/{_C}plotArea/{_C}spPr/{_A}solidFill")) or back
    for colour, under in sorted(set(_letters(chart, palette, back))):
        if contrast(colour, under) < _OF_LETTERS:
            yield paper.problem("ACCESS-012", drawing, **_said(colour, under, _OF_LETTERS))
    for colours in _marks(chart, palette):
        if max(contrast(colour, plot) for colour in colours) < _OF_MARKS:
            yield paper.problem("ACCESS-017", drawing, **_said(colours[0], plot, _OF_MARKS))
    fills = _fills(chart, palette)
    if any(contrast(one, other) < _IN_GREY for one, other in combinations(fills, 2)):
        yield paper.problem("ACCESS-016", drawing)


def _said(colour: str, under: str, asked: float) -> dict[str, str | dict[str, str]]:
    return {
        "colour": f"#{colour}",
        "under": f"#{under}",
        "contrast": ratio(contrast(colour, under)),
        "asked": ratio(asked),
    }


def _letters(chart: Element, palette: Palette, back: str) -> Iterator[tuple[str, str]]:
    """Yield the plain colours of letters, each with what is under them."""
    for one in chart.iter(*_LETTERS):
        colour = palette.drawn(one.find(_A + "solidFill"))
        if colour:
            yield colour, _under_label(one, palette) or back


def _under_label(letters: Element, palette: Palette) -> str | None:
    """Return the colour of the bar that a label stands in, if it does."""
    label = next(letters.iterancestors(_C + "dLbl", _C + "dLbls"), None)
    series = next(letters.iterancestors(_C + "ser"), None)
    if label is None or series is None:
        return None
    place = label.find(_C + "dLblPos")
    outside = place is not None and place.get("val") not in _INSIDE
    return None if outside else palette.drawn(series.find(f"{_C}spPr/{_A}solidFill"))


def _marks(chart: Element, palette: Palette) -> Iterator[list[str]]:
    """Yield the colours of each series or point: of what fills it, and of its edge."""
    for series in chart.iter(*_SERIES):
        looks = (f"{_C}spPr/{_A}solidFill", f"{_C}spPr/{_A}ln/{_A}solidFill")
        colours = [palette.drawn(series.find(path)) for path in looks]
        if any(colours):
            yield [colour for colour in colours if colour]


def _fills(chart: Element, palette: Palette) -> list[str]:
    """Return the plain fills of the series that a legend tells apart."""
    legend = chart.find(f".//{_C}legend")
    held = (one.find(f"{_C}spPr/{_A}solidFill") for one in chart.iter(_C + "ser"))
    fills = [palette.drawn(fill) for fill in held if legend is not None]
    return [fill for fill in fills if fill]
