"""Charts are Word's own: filled from the report, read by others, in the template's looks."""

import subprocess
import zipfile
from io import BytesIO

import openpyxl
import pytest
from lxml import etree

from mobileteam.document import TemplateFaultError, load_template, render
from mobileteam.document.check import check
from mobileteam.document.made_up import empty_content, full_content
from mobileteam.document.plot import C
from mobileteam.document.programs import Template
from mobileteam.document.relations import related
from mobileteam.document.tree import WP, R, W
from mobileteam.document.workbook import column, workbook
from mobileteam.profile import Profile
from mobileteam.texts import Language
from tests.document.support import (
    charts_of,
    part,
    parts_of,
    shipped_report,
)

A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
BOOK = "word/_rels/document.xml.rels"
LEVELS = {
    "text": "Niveaus: 3, 1 en een onbekend.",
    "categories": ["Bestuur & <beleid>", "Partners", "Noodplan"],
    "series": [
        {"name": "Niveau", "points": [3, 1, ""]},
        {"name": "onvoldoende informatie", "points": ["", "", 0]},
        {"name": "nu niet van toepassing", "points": ["", "", ""]},
    ],
}


def with_levels(levels=LEVELS):
    """Return a full content with levels of its own."""
    content = full_content()
    content["figures"]["levels"] = levels
    return content


def drawn(document):
    """Return the charts of a document by their alternative texts, in the order of the text."""
    known, parts = related(parts_of(document), BOOK), parts_of(document)
    found = {}
    for inline in part(document).iter(f"{WP}inline"):
        mark = inline.find(f".//{C}chart")
        if mark is not None:
            text = inline.find(f"{WP}docPr").get("descr")
            found[text] = etree.fromstring(parts[known[mark.get(f"{R}id")].part])
    return found


def data(chart):
    """Return what a chart stores: for each series its name, and its values by category."""
    return {
        one.findtext(f"{C}tx//{C}v"): {
            point.findtext(f"{C}v"): value
            for point in one.iter(f"{C}pt")
            if point.getparent().getparent().getparent().tag == f"{C}cat"
            for value in [_value(one, point.get("idx"))]
        }
        for one in chart.iter(f"{C}ser")
    }


def _value(series, place):
    points = {
        one.get("idx"): one.findtext(f"{C}v") for one in series.find(f"{C}val").iter(f"{C}pt")
    }
    return points.get(place)


def books(document):
    """Return the workbooks behind the charts, by name, as rows."""
    return {
        name: [list(row) for row in openpyxl.load_workbook(BytesIO(content)).active.values]
        for name, content in parts_of(document).items()
        if name.startswith("word/embeddings/")
    }


def test_a_chart_stores_what_the_report_holds():
    """Categories, names and values are those of the content; what is unknown has no value."""
    chart = drawn(shipped_report(with_levels()))[LEVELS["text"]]
    first, second, third = LEVELS["categories"]
    assert data(chart) == {
        "Niveau": {first: "3", second: "1", third: None},
        "onvoldoende informatie": {first: None, second: None, third: "0"},
        "nu niet van toepassing": {first: None, second: None, third: None},
    }


def test_the_workbook_behind_a_chart_holds_the_same():
    """Who edits the data in Word finds what the chart shows, and its cells point there."""
    made = shipped_report(with_levels())
    rows = [
        [None, "Niveau", "onvoldoende informatie", "nu niet van toepassing"],
        ["Bestuur & <beleid>", 3, None, None],
        ["Partners", 1, None, None],
        ["Noodplan", None, 0, None],
    ]
    assert rows in books(made).values()
    chart = drawn(made)[LEVELS["text"]]
    cells = [one.text for one in chart.iter(f"{C}f")]
    assert cells[:3] == ["Sheet1!$B$1", "Sheet1!$A$2:$A$4", "Sheet1!$B$2:$B$4"]
    assert cells[-1] == "Sheet1!$D$2:$D$4"


def test_every_chart_has_its_own_workbook():
    """No two charts share one, and every part that is pointed at is there."""
    made = shipped_report(full_content())
    parts = parts_of(made)
    behind = [
        one.part
        for name in charts_of(made)
        for one in related(parts, f"word/charts/_rels/{name.rpartition('/')[2]}.rels").values()
    ]
    assert len(behind) == len(set(behind)) == len(charts_of(made)) == 4
    assert set(behind) <= parts.keys()


def test_a_chart_without_figures_leaves_nothing_behind():
    """Neither its drawing nor the example that the template keeps reaches a report."""
    made = shipped_report(empty_content())
    assert not charts_of(made)
    assert not books(made)
    assert b"chart" not in parts_of(made)["[Content_Types].xml"]
    assert b"chart" not in parts_of(made)[BOOK]


def test_one_of_two_charts_in_a_paragraph_may_be_absent():
    """Its neighbour stays."""
    content = full_content()
    content["figures"]["sources"] = None
    texts = list(drawn(shipped_report(content)))
    assert texts == [
        "figures answers text",
        "figures levels text",
        "figures calendar text",
    ]


def _template(change):
    """Return the shipped template with one of its parts changed by a function."""
    held = parts_of(load_template(None).content)
    change(held)
    stream = BytesIO()
    with zipfile.ZipFile(stream, "w") as file:
        for name, content in held.items():
            file.writestr(name, content)
    return Template("own.docx", stream.getvalue())


def _render(template, content=None):
    return render(template, content or with_levels(), Language.NL, Profile())


def test_a_restyled_chart_keeps_its_looks():
    """Colours, letters and the kind of chart are the template's; only data are ours."""
    name = "word/charts/chart-levels.xml"

    def restyle(held):
        root = etree.fromstring(held[name])
        bars = root.find(f".//{C}barChart")
        for one in bars.findall(f"{C}ser")[1:]:
            bars.remove(one)
        fill = bars.find(f"{C}ser/{C}spPr/{A}solidFill/{A}srgbClr")
        fill.set("val", "C00000")
        bars.find(f"{C}barDir").set("val", "col")
        held[name] = etree.tostring(root)

    chart = drawn(_render(_template(restyle)))[LEVELS["text"]]
    bars = chart.find(f".//{C}barChart")
    assert bars.find(f"{C}barDir").get("val") == "col"
    fills = [
        one.find(f"{C}spPr/{A}solidFill/{A}srgbClr").get("val")
        for one in bars.findall(f"{C}ser")
    ]
    assert fills == ["C00000"] * 3  # what the template has too few of looks like its last
    numbers = [one.find(f"{C}idx").get("val") for one in bars.findall(f"{C}ser")]
    assert numbers == ["0", "1", "2"]
    assert [one.tag for one in bars.findall(f"{C}ser")[1]][:4] == [
        f"{C}{tag}" for tag in ("idx", "order", "tx", "spPr")
    ]


def test_series_and_bars_that_are_no_longer_there_go():
    """A template with more series, or with a colour for the tenth bar, shows no old data."""
    name = "word/charts/chart-levels.xml"
    one_series = {**LEVELS, "series": LEVELS["series"][:1]}

    def colour_bars(held):
        root = etree.fromstring(held[name])
        series = root.find(f".//{C}ser")
        for place in ("1", "9"):
            bar = etree.fromstring(f'<c:dPt xmlns:c="{C[1:-1]}"><c:idx val="{place}"/></c:dPt>')
            series.insert(list(series).index(series.find(f"{C}dLbls")), bar)
        held[name] = etree.tostring(root)

    chart = drawn(_render(_template(colour_bars), with_levels(one_series)))[LEVELS["text"]]
    assert list(data(chart)) == ["Niveau"]
    assert [one.find(f"{C}idx").get("val") for one in chart.iter(f"{C}dPt")] == ["1"]


def test_a_chart_that_stands_twice_gets_a_part_of_its_own():
    """Word wants one part for each drawing; both show the same data."""

    def repeat(held):
        root = etree.fromstring(held["word/document.xml"])
        paragraph = next(
            one.getparent().getparent()
            for one in root.iter(f"{W}drawing")
            if b"figures.levels" in etree.tostring(one)
        )
        paragraph.append(etree.fromstring(etree.tostring(paragraph[-1])))
        held["word/document.xml"] = etree.tostring(root)

    made = _render(_template(repeat))
    marks = [one.get(f"{R}id") for one in part(made).iter(f"{C}chart")]
    assert len(marks) == len(set(marks)) == 5
    levels = [one for one in charts_of(made).values() if "Niveau" in data(one)]
    assert len(levels) == 2
    assert data(levels[0]) == data(levels[1])
    assert len(books(made)) == 5
    kinds = parts_of(made)["[Content_Types].xml"]
    assert all(name.encode() in kinds for name in charts_of(made))
    ids = [one.get("id") for one in part(made).iter(f"{WP}docPr")]
    assert len(ids) == len(set(ids))


def test_a_chart_without_a_workbook_gets_one():
    """A chart that was linked to a file of its maker's points into the report instead."""
    book = "word/charts/_rels/chart-levels.xml.rels"

    def link_outside(held):
        held[book] = held[book].replace(
            b'Target="../embeddings/chart-levels.xlsx"',
            b'Target="file:///C:/Users/maker/levels.xlsx" TargetMode="External"',
        )
        del held["word/embeddings/chart-levels.xlsx"]

    with pytest.raises(TemplateFaultError) as refused:
        _render(_template(link_outside))
    assert [one.code for one in refused.value.problems] == ["TEMPLATE-006"]


def test_a_chart_of_the_users_own_stays_as_it_is():
    """A chart that names no figures of ours is nobody's business."""

    def rename(held):
        held["word/document.xml"] = held["word/document.xml"].replace(
            b'descr="figures.levels"', b'descr="Onze eigen cijfers"'
        )

    chart = drawn(_render(_template(rename)))["Onze eigen cijfers"]
    before = etree.fromstring(
        parts_of(load_template(None).content)["word/charts/chart-levels.xml"]
    )
    assert etree.tostring(chart) == etree.tostring(before)


def test_words_in_a_workbook_are_never_a_formula():
    """Whatever they begin with, and whatever XML makes of them."""
    words = ["=1+1", "+a", "-b", "@c", "<&>", "  spaties  "]
    book = openpyxl.load_workbook(BytesIO(workbook([[one, 1] for one in words])))
    cells = [row[0] for row in book.active.iter_rows()]
    assert [one.value for one in cells] == words
    assert {one.data_type for one in cells} == {"s"}


@pytest.mark.parametrize(("place", "name"), [(0, "A"), (25, "Z"), (26, "AA"), (701, "ZZ")])
def test_columns_are_named_as_in_a_spreadsheet(place, name):
    """After Z comes AA."""
    assert column(place) == name


def test_equal_data_give_equal_workbooks():
    """No clock and no chance."""
    assert workbook([["a", 1]]) == workbook([["a", 1]])


@pytest.mark.libreoffice
def test_another_program_shows_the_charts(tmp_path):
    """LibreOffice prints the categories, the values and the word for what is unknown."""
    path = tmp_path / "report.docx"
    path.write_bytes(shipped_report(with_levels()))
    office = [
        "soffice",
        f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}",
        "--headless",
    ]
    subprocess.run(
        [*office, "--convert-to", "pdf", "--outdir", str(tmp_path), str(path)],
        check=True,
        capture_output=True,
        timeout=300,
    )
    told = subprocess.run(
        ["pdftotext", "-layout", str(path.with_suffix(".pdf")), "-"],
        check=True,
        capture_output=True,
        timeout=60,
    )
    shown = told.stdout.decode()
    for words in (
        *LEVELS["categories"],
        "onvoldoende informatie",
        "figures calendar categories 1",
    ):
        assert words in shown


def test_a_chart_that_asks_for_what_no_report_holds_is_told():
    """Before use by the check, and by the report: with the name that is meant."""

    def misspell(held):
        held["word/document.xml"] = held["word/document.xml"].replace(
            b'descr="figures.levels"', b'descr="figures.lvels"'
        )

    template = _template(misspell)
    problem = check(template)[0]
    assert problem.code == "TEMPLATE-002"
    assert (problem.values["name"], problem.values["nearest"]) == ("figures.lvels", "levels")
    with pytest.raises(TemplateFaultError) as raised:
        _render(template)
    assert raised.value.problems == [problem]
