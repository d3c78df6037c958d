"""
The charts of the shipped template: true Word charts, to be restyled in Word at will.

Each says in its alternative text which figures it shows; the program fills
them in. What stands here are looks and an example. Dark, half dark and white
tell series apart on paper without colour; every bar bears its value.
"""

from dataclasses import dataclass

from report_styles import BLUE, GREY, LINE, MIDDLE
from word_parts import RELATIONS

from mobileteam.document.workbook import workbook

DRAWING = "http://schemas.openxmlformats.org/drawingml/2006"
NAMESPACES = f'xmlns:c="{DRAWING}/chart" xmlns:a="{DRAWING}/main" xmlns:r="{RELATIONS}"'
SOLID = f'<a:solidFill><a:srgbClr val="{BLUE}"/></a:solidFill>'
WHITE = '<a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill>'
HALF = f'<a:solidFill><a:srgbClr val="{MIDDLE}"/></a:solidFill>'
EDGE = f'<a:ln w="9525">{SOLID}</a:ln>'
FAINT = (
    '<c:spPr><a:ln w="6350"><a:solidFill>'
    f'<a:srgbClr val="{LINE}"/></a:solidFill></a:ln></c:spPr>'
)
NONE = "<a:noFill/><a:ln><a:noFill/></a:ln>"
BARE = f"<c:spPr>{NONE}</c:spPr>"
ONE_LINE = '<a:bodyPr wrap="none"/>'
HUNDREDTHS = 100  # of a point, the unit of letters in charts
EMU = 36_000  # to the millimetre, the unit of drawings


@dataclass(frozen=True, slots=True)
class Chart:
    """A chart: its figures, its size in millimetres, its looks, and an example of its data."""

    figures: str
    width: int
    height: int
    plot: str
    categories: tuple[str, ...]
    series: tuple[str, ...]

    @property
    def name(self) -> str:
        """Return the name of its part."""
        return f"chart-{self.figures}"

    @property
    def xml(self) -> bytes:
        """Return the part that draws it."""
        legend = _legend() if len(self.series) > 1 and "stacked" in self.plot else ""
        return (
            '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
            f'<c:chartSpace {NAMESPACES}><c:date1904 val="0"/><c:roundedCorners val="0"/>'
            '<c:chart><c:autoTitleDeleted val="1"/>'
            f"<c:plotArea><c:layout/>{self.plot}{BARE}</c:plotArea>{legend}"
            '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>'
            f"{BARE}{_letters(8.5)}"
            '<c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData>'
            "</c:chartSpace>"
        ).encode()

    @property
    def book(self) -> bytes:
        """Return the workbook behind it."""
        rows = [[one, *range(1, len(self.series) + 1)] for one in self.categories]
        return workbook([[None, *self.series], *rows])


def drawing(chart: Chart) -> str:
    """Show a chart in a line of text."""
    width, height = chart.width * EMU, chart.height * EMU
    return (
        '<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"'
        f' xmlns:wp="{DRAWING}/wordprocessingDrawing"><wp:extent cx="{width}" cy="{height}"/>'
        '<wp:effectExtent l="0" t="0" r="0" b="0"/>'
        f'<wp:docPr id="1" name="{chart.name}" descr="figures.{chart.figures}"/>'
        f'<wp:cNvGraphicFramePr/><a:graphic xmlns:a="{DRAWING}/main">'
        f'<a:graphicData uri="{DRAWING}/chart">'
        f'<c:chart xmlns:c="{DRAWING}/chart" r:id="{chart.name}"/>'
        "</a:graphicData></a:graphic></wp:inline></w:drawing></w:r>"
    )


def _letters(
    points: float, colour: str = GREY, *, bold: bool = False, body: str = "<a:bodyPr/>"
) -> str:
    return (
        f"<c:txPr>{body}<a:lstStyle/><a:p><a:pPr>"
        f'<a:defRPr sz="{points * HUNDREDTHS:.0f}"'
        f' b="{int(bold)}"><a:solidFill><a:srgbClr val="{colour}"/></a:solidFill>'
        '<a:latin typeface="Calibri"/><a:cs typeface="Calibri"/></a:defRPr></a:pPr>'
        '<a:endParaRPr lang="en-GB"/></a:p></c:txPr>'
    )


def _legend() -> str:
    return '<c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend>'


def _labels(place: str, *, named: bool = False, colour: str = BLUE) -> str:
    """Let every bar say its value, or its series where the value tells nothing."""
    return (
        f"<c:dLbls>{_letters(8.5, GREY if named else colour, bold=not named, body=ONE_LINE)}"
        f'<c:dLblPos val="{place}"/><c:showLegendKey val="0"/>'
        f'<c:showVal val="{int(not named)}"/>'
        f'<c:showCatName val="0"/><c:showSerName val="{int(named)}"/>'
        '<c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>'
    )


def _series(place: int, name: str, look: str, labels: str, count: int) -> str:
    """Write a series of the example; its letter is that of its column in the workbook."""
    letter = "BCD"[place]
    cells = f"Sheet1!${letter}$2:${letter}${count + 1}"
    return (
        f'<c:ser><c:idx val="{place}"/><c:order val="{place}"/>'
        f'<c:tx><c:strRef><c:f>Sheet1!${letter}$1</c:f><c:strCache><c:ptCount val="1"/>'
        f'<c:pt idx="0"><c:v>{name}</c:v></c:pt></c:strCache></c:strRef></c:tx>'
        f'<c:spPr>{look}</c:spPr><c:invertIfNegative val="0"/>{labels}'
        f"<c:val><c:numRef><c:f>{cells}</c:f></c:numRef></c:val></c:ser>"
    )


def _axes(*, sideways: bool, hidden: bool, most: int = 0) -> str:
    """Write the axes: names without ticks; values on a faint grid, or not at all."""
    turned = "maxMin" if sideways else "minMax"
    limit = f'<c:max val="{most}"/><c:min val="0"/>' if most else '<c:min val="0"/>'
    grid = "" if hidden else f"<c:majorGridlines>{FAINT}</c:majorGridlines>"
    return (
        f'<c:catAx><c:axId val="1"/><c:scaling><c:orientation val="{turned}"/></c:scaling>'
        f'<c:delete val="0"/><c:axPos val="{"l" if sideways else "b"}"/>'
        '<c:numFmt formatCode="General" sourceLinked="0"/>'
        '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>'
        f"{FAINT}{_letters(8.5)}"
        '<c:crossAx val="2"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/>'
        '<c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/></c:catAx>'
        f'<c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/>{limit}</c:scaling>'
        f'<c:delete val="{int(hidden)}"/><c:axPos val="{"b" if sideways else "l"}"/>{grid}'
        '<c:numFmt formatCode="0" sourceLinked="0"/>'
        '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>'
        f"{BARE}{_letters(8.5)}"
        f'<c:crossAx val="1"/><c:crosses val="{"max" if sideways else "autoZero"}"/>'
        f'<c:crossBetween val="between"/>{_unit(most)}</c:valAx>'
    )


def _unit(most: int) -> str:
    return '<c:majorUnit val="1"/>' if most else ""


def _bars(direction: str, grouping: str, series: str, gap: int, axes: str) -> str:
    return (
        f'<c:barChart><c:barDir val="{direction}"/><c:grouping val="{grouping}"/>'
        f'<c:varyColors val="0"/>{series}<c:gapWidth val="{gap}"/><c:overlap val="100"/>'
        f'<c:axId val="1"/><c:axId val="2"/></c:barChart>{axes}'
    )


def _lying(figures: str, width: int, height: int) -> Chart:
    """Draw counts as lying bars, each with its number."""
    bars = _series(0, "Number", SOLID + EDGE, _labels("outEnd"), 2)
    axes = _axes(sideways=True, hidden=True)
    plot = _bars("bar", "clustered", bars, 45, axes)
    return Chart(figures, width, height, plot, ("First kind", "Second kind"), ("Number",))


def _levels() -> Chart:
    """Draw levels from 0 to 4; a theme without one says so."""
    names = ("Level", "Not known", "Not applicable")
    bars = "".join(
        _series(
            place,
            name,
            SOLID + EDGE if not place else NONE,
            _labels("outEnd", named=place > 0),
            2,
        )
        for place, name in enumerate(names)
    )
    plot = _bars("bar", "clustered", bars, 45, _axes(sideways=True, hidden=False, most=4))
    return Chart("levels", 159, 74, plot, ("First theme", "Second theme"), names)


def _calendar() -> Chart:
    """Draw action points as columns, one on the other by priority."""
    names = ("Priority 1", "Priority 2", "Priority 3")
    looks = (
        (SOLID, _labels("ctr", colour="FFFFFF")),
        (HALF, _labels("ctr")),
        (WHITE, _labels("ctr")),
    )
    bars = "".join(
        _series(place, name, fill + EDGE, labels, 2)
        for place, (name, (fill, labels)) in enumerate(zip(names, looks, strict=True))
    )
    plot = _bars("col", "stacked", bars, 110, _axes(sideways=False, hidden=True))
    return Chart("calendar", 180, 42, plot, ("First quarter", "Second quarter"), names)


LEVELS = _levels()
CALENDAR = _calendar()
SOURCES = _lying("sources", 68, 32)
ANSWERS = _lying("answers", 90, 32)
CHARTS = (LEVELS, CALENDAR, SOURCES, ANSWERS)
