"""What keeps people from reading a document is told with its place; a sound one has none."""

# ruff: noqa: SLF001 - python-docx has no public name for the XML of its things

import re
from collections.abc import Callable
from io import BytesIO

import pytest
from docx import Document
from docx.document import Document as Word
from docx.enum.text import WD_COLOR_INDEX
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Pt, RGBColor

from mobileteam.cli.messages import said
from mobileteam.document import accessibility
from mobileteam.document.accessible.palette import contrast
from mobileteam.document.package import opened
from mobileteam.problems import Place, Problem, Severity
from mobileteam.texts import LANGUAGES, TEXT_KEYS, Language, message, say
from tests.document.support import DOT

PALE = RGBColor(0x88, 0x88, 0x88)  # on white: 3.5


def sound() -> Word:
    """Make a document without fault: language, title, a heading, a paragraph."""
    word = Document()
    word.core_properties.title = "Verslag"
    word.core_properties.language = "en-US"
    for style in ("Heading 1", "Heading 2", "Heading 3"):
        word.styles[style].font.color.rgb = RGBColor(0, 0, 0)
    word.add_heading("Begin", 1)
    word.add_paragraph("Gewone woorden.")
    return word


def faults_in(word: Word) -> list[Problem]:
    """Return what is wrong with a document."""
    stream = BytesIO()
    word.save(stream)
    return accessibility(opened(stream.getvalue()), Place("eigen.docx"))


def codes(word: Word) -> list[str]:
    """Return the codes of the faults, without their letters."""
    return [one.code.removeprefix("ACCESS-") for one in faults_in(word)]


def shade(element, fill: str) -> None:
    """Shade a paragraph or a cell."""
    is_cell = element.tag == qn("w:tc")
    settings = element.get_or_add_tcPr() if is_cell else element.get_or_add_pPr()
    settings.append(parse_xml(f'<w:shd {nsdecls("w")} w:val="clear" w:fill="{fill}"/>'))


def table(word: Word, *rows: str, head: bool = True, caption: str = "Wie wat doet"):
    """Add a table of two columns; a row is two words."""
    made = word.add_table(0, 2)
    for row in rows:
        for cell, words in zip(made.add_row().cells, row.split("|"), strict=True):
            cell.text = words
    if head:
        made.rows[0]._tr.get_or_add_trPr().append(parse_xml(f"<w:tblHeader {nsdecls('w')}/>"))
    if caption:
        made._tbl.tblPr.append(parse_xml(f'<w:tblCaption {nsdecls("w")} w:val="{caption}"/>'))
    return made


def link(word: Word, words: str) -> None:
    """Add a link of Word."""
    word.add_paragraph("Zie ")._p.append(
        parse_xml(
            f'<w:hyperlink {nsdecls("w")} w:anchor="a"><w:r><w:t>{words}</w:t></w:r>'
            "</w:hyperlink>"
        )
    )


def picture(word: Word, words: str = "", decorative: str = "") -> None:
    """Add a picture with its alternative text."""
    word.add_paragraph().add_run().add_picture(BytesIO(DOT))
    mark = word.element.body.findall(".//" + qn("wp:docPr"))[-1]
    mark.set("name", "x")
    mark.set("descr", words)
    if decorative:
        mark.append(parse_xml(decorative))


def test_a_sound_document_has_no_fault() -> None:
    """What is right is left alone."""
    word = sound()
    table(word, "Wie|Wat", "burgemeester|beslist")
    word.add_paragraph("een punt", style="List Bullet")
    link(word, "de wet van 30 juli 2018")
    picture(word, "Het logo van de dienst")
    assert codes(word) == []


def test_faults_are_warnings_with_file_and_place() -> None:
    """A reader finds the place in Word; a report can still be made."""
    word = sound()
    word.add_heading("Te diep", 3)
    (fault,) = faults_in(word)
    assert fault.severity is Severity.WARNING
    assert fault.place == Place("eigen.docx")
    assert fault.values["where"]["fr"] == "paragraphe « Te diep »"
    assert fault.values["where"].keys() == TEXT_KEYS
    assert (fault.values["level"], fault.values["expected"]) == (3, 2)


def without_language(word: Word) -> None:
    word.core_properties.language = ""


def with_two_languages(word: Word) -> None:
    word.core_properties.language = "nl-BE"


def without_title(word: Word) -> None:
    word.core_properties.title = " "


def without_headings(word: Word) -> None:
    a_letter_without_headings(word)
    for number in range(30):
        word.add_paragraph(f"Nog een alinea, namelijk de {number}e.")


def with_an_empty_heading(word: Word) -> None:
    word.add_heading(" ", 2)


def beginning_with_level_two(word: Word) -> None:
    word.paragraphs[0].style = "Heading 2"


def with_a_headless_table(word: Word) -> None:
    table(word, "a|b", "c|d", head=False)


def with_an_empty_head(word: Word) -> None:
    table(word, "|Wat", "c|d")


def with_a_nameless_table(word: Word) -> None:
    table(word, "Wie|Wat", "c|d", caption="")


def with_merged_cells(word: Word) -> None:
    made = table(word, "Wie|Wat", "c|d")
    made.cell(1, 0).merge(made.cell(1, 1))


def with_cells_merged_downwards(word: Word) -> None:
    made = table(word, "Wie|Wat", "c|d", "e|f")
    made.cell(1, 0).merge(made.cell(2, 0))


def with_a_mute_picture(word: Word) -> None:
    picture(word)


def with_a_file_name_for_a_picture(word: Word) -> None:
    picture(word, "image001.png")


def with_a_floating_picture(word: Word) -> None:
    picture(word, "Logo")
    inline = word.element.body.find(".//" + qn("wp:inline"))
    inline.tag = qn("wp:anchor")


def with_a_pale_style(word: Word) -> None:
    word.styles["Normal"].font.color.rgb = PALE


def with_pale_words(word: Word) -> None:
    word.add_paragraph().add_run("bleek").font.color.rgb = PALE


def with_white_words_on_white(word: Word) -> None:
    word.add_paragraph().add_run("wit").font.color.rgb = RGBColor(255, 255, 255)


def with_dark_words_on_dark(word: Word) -> None:
    paragraph = word.add_paragraph()
    paragraph.add_run("donker").font.color.rgb = RGBColor(0, 0, 0)
    shade(paragraph._p, "202020")


def with_dark_words_in_a_dark_cell(word: Word) -> None:
    cell = table(word, "Wie|Wat", "c|d").cell(1, 1)
    cell.paragraphs[0].runs[0].font.color.rgb = RGBColor(0, 0, 0)
    shade(cell._tc, "333333")


def with_marked_words(word: Word) -> None:
    font = word.add_paragraph().add_run("gemarkeerd").font
    font.color.rgb, font.highlight_color = RGBColor(255, 255, 255), WD_COLOR_INDEX.YELLOW


def with_pale_words_from_the_theme(word: Word) -> None:
    run = word.add_paragraph().add_run("thema")
    run.font.color.rgb = RGBColor(0, 0, 0)
    colour = run._r.rPr.find(qn("w:color"))
    colour.set(qn("w:themeColor"), "text1")
    colour.set(qn("w:themeTint"), "80")
    theme = (
        '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:themeElements>'
        '<a:clrScheme name="x"><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1>'
        "</a:clrScheme></a:themeElements></a:theme>"
    )
    part = next(p for p in word.part.package.iter_parts() if "theme" in str(p.partname))
    part._blob = theme.encode()


def with_typed_bullets(word: Word) -> None:
    word.add_paragraph("- een punt")


def with_typed_numbers(word: Word) -> None:
    word.add_paragraph("1. eerst")
    word.add_paragraph("2. dan")


def with_typed_letters_and_tabs(word: Word) -> None:
    word.add_paragraph("a)\teerst")
    word.add_paragraph("b)\tdan")


def with_empty_paragraphs(word: Word) -> None:
    word.add_paragraph()
    word.add_paragraph(" ")


def with_a_link_that_says_here(word: Word) -> None:
    link(word, "Klik hier")


def with_a_silent_link(word: Word) -> None:
    link(word, "")


def with_colour_alone(word: Word) -> None:
    paragraph = word.add_paragraph("goed ")
    paragraph.add_run("slecht").font.color.rgb = RGBColor(0xC0, 0, 0)


def with_a_coloured_cell(word: Word) -> None:
    made = table(word, "Wie|Wat", "c|")
    shade(made.cell(1, 1)._tc, "FF0000")


@pytest.mark.parametrize(
    ("spoil", "expected"),
    [
        (without_language, ["001"]),
        (with_two_languages, ["001"]),
        (without_title, ["002"]),
        (without_headings, ["003"]),
        (beginning_with_level_two, ["004"]),
        (with_an_empty_heading, ["005"]),
        (with_a_headless_table, ["006"]),
        (with_an_empty_head, ["007"]),
        (with_a_nameless_table, ["008"]),
        (with_merged_cells, ["009"]),
        (with_cells_merged_downwards, ["009"]),
        (with_a_mute_picture, ["010"]),
        (with_a_file_name_for_a_picture, ["010"]),
        (with_a_floating_picture, ["011"]),
        (with_a_pale_style, ["012"]),
        (with_pale_words, ["012"]),
        (with_white_words_on_white, ["012"]),
        (with_dark_words_on_dark, ["012"]),
        (with_dark_words_in_a_dark_cell, ["012"]),
        (with_marked_words, ["012"]),
        (with_pale_words_from_the_theme, ["012"]),
        (with_typed_bullets, ["013"]),
        (with_typed_numbers, ["013"]),
        (with_typed_letters_and_tabs, ["013"]),
        (with_empty_paragraphs, ["014"]),
        (with_a_link_that_says_here, ["015"]),
        (with_a_silent_link, ["015"]),
        (with_colour_alone, ["016"]),
        (with_a_coloured_cell, ["016"]),
    ],
    ids=lambda one: getattr(one, "__name__", ""),
)
def test_a_fault_is_told_once(spoil: Callable[[Word], None], expected: list[str]) -> None:
    """Each fault has its own code, and one fault gives one message."""
    word = sound()
    spoil(word)
    assert codes(word) == expected


def a_letter_without_headings(word: Word) -> None:
    word.paragraphs[0].style = "Normal"


def large_pale_words(word: Word) -> None:
    font = word.add_paragraph().add_run("groot").font
    font.color.rgb, font.size = PALE, Pt(18)


def bold_pale_words(word: Word) -> None:
    font = word.add_paragraph().add_run("vet").font
    font.color.rgb, font.size, font.bold = PALE, Pt(14), True


def white_words_on_dark(word: Word) -> None:
    paragraph = word.add_paragraph()
    paragraph.add_run("wit").font.color.rgb = RGBColor(255, 255, 255)
    shade(paragraph._p, "1F3864")


def a_coloured_bold_word(word: Word) -> None:
    run = word.add_paragraph("let op: ").add_run("niet")
    run.font.color.rgb, run.bold = RGBColor(0x90, 0, 0), True


def a_date_that_looks_like_a_number(word: Word) -> None:
    word.add_paragraph("15. März 2024: erstes Gespräch")
    word.add_paragraph("17. April 2024: zweites Gespräch")


def one_empty_paragraph(word: Word) -> None:
    word.add_paragraph()
    word.add_paragraph("verder")


def a_decorative_picture(word: Word) -> None:
    picture(
        word,
        decorative='<a:extLst xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">'
        '<a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><d:decorative val="1" xmlns:d='
        '"http://schemas.microsoft.com/office/drawing/2017/decorative"/></a:ext></a:extLst>',
    )


def hidden_pale_words(word: Word) -> None:
    font = word.add_paragraph().add_run("verborgen").font
    font.color.rgb, font.hidden = PALE, True


@pytest.mark.parametrize(
    "keep",
    [
        a_letter_without_headings,
        large_pale_words,
        bold_pale_words,
        white_words_on_dark,
        a_coloured_bold_word,
        a_date_that_looks_like_a_number,
        one_empty_paragraph,
        a_decorative_picture,
        hidden_pale_words,
    ],
)
def test_what_only_looks_like_a_fault_is_none(keep: Callable[[Word], None]) -> None:
    """Nobody trusts a check that cries wolf."""
    word = sound()
    keep(word)
    assert codes(word) == []


def test_a_table_style_dresses_its_first_row() -> None:
    """Pale words of a style's first row are seen, and a dark row under white words too."""
    word = sound()
    table(word, "Wie|Wat", "c|d").style = "Medium Shading 1 Accent 1"  # white on accent 1
    (fault,) = faults_in(word)
    assert (fault.values["colour"], fault.values["under"]) == ("#FFFFFF", "#4F81BD")
    assert fault.values["contrast"]["nl"] == "4:1"
    assert (fault.values["asked"]["nl"], fault.values["asked"]["en"]) == ("4,5:1", "4.5:1")
    assert fault.values["where"]["en"] == "table 1, row 1, cell 1: “Wie”"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    "spoil", [with_an_empty_heading, with_pale_words, with_empty_paragraphs, with_a_silent_link]
)
def test_faults_are_said_in_every_language(
    spoil: Callable[[Word], None], language: Language
) -> None:
    """A message holds no place that stayed empty."""
    word = sound()
    spoil(word)
    (fault,) = faults_in(word)
    explained = say(message(fault.code)["explain"], language)
    for words in (said(fault, language), explained):
        assert "{{" not in words
        assert not re.search(r"\{\w", words)


def test_contrast_is_that_of_wcag() -> None:
    """Black on white is 21 to 1; #767676 is the palest grey that passes on white."""
    assert contrast("000000", "FFFFFF") == pytest.approx(21)
    assert contrast("767676", "FFFFFF") >= 4.5 > contrast("777777", "FFFFFF")


def test_the_place_of_an_empty_paragraph_is_the_one_before() -> None:
    """Nobody finds an empty paragraph by its words."""
    word = sound()
    with_empty_paragraphs(word)
    (fault,) = faults_in(word)
    assert fault.values["where"]["de"] == "nach Absatz „Gewone woorden.“"


def test_rims_are_read_too() -> None:
    """A pale footer is pale on every page."""
    word = sound()
    word.sections[0].footer.paragraphs[0].add_run("bleek").font.color.rgb = PALE
    (fault,) = faults_in(word)
    assert fault.values["where"]["nl"] == "voettekst: ‘bleek’"


def chart(letters: str, *series: str, legend: str = "<c:legend/>") -> list[str]:
    """Return the codes of the faults of a document with a chart of so many fills."""
    drawing = "http://schemas.openxmlformats.org/drawingml/2006"
    spaces = f'xmlns:c="{drawing}/chart" xmlns:a="{drawing}/main"'
    drawn = "".join(f"<c:ser><c:spPr>{one}</c:spPr></c:ser>" for one in series)
    stream = BytesIO()
    word = sound()
    picture(word, "Niveaus per thema")
    blip = word.element.body.find(".//" + qn("a:graphicData"))
    related = word.part.relate_to(word.part, "x")
    blip[:] = [parse_xml(f'<c:chart {spaces} {nsdecls("r")} r:id="{related}"/>')]
    word.save(stream)
    parts = opened(stream.getvalue())
    book = "word/_rels/document.xml.rels"
    parts[book] = re.sub(
        rb'Target="[^"]*document.xml"', b'Target="charts/chart1.xml"', parts[book]
    )
    parts["word/charts/chart1.xml"] = (
        f"<c:chartSpace {spaces}><c:chart><c:plotArea>{drawn}</c:plotArea>{legend}</c:chart>"
        f"<c:txPr><a:p><a:pPr><a:defRPr>{letters}</a:defRPr></a:pPr></a:p></c:txPr></c:chartSpace>"
    ).encode()
    found = accessibility(parts, Place("eigen.docx"))
    return [one.code.removeprefix("ACCESS-") for one in found]


def fill(colour: str, edge: str = "") -> str:
    """Fill a shape, with an edge if asked."""
    filled = f'<a:solidFill><a:srgbClr val="{colour}"/></a:solidFill>'
    return filled + (f"<a:ln>{fill(edge)}</a:ln>" if edge else "")


@pytest.mark.parametrize(
    ("letters", "series", "expected"),
    [
        ("404040", [fill("1F3864"), fill("8FAADC", edge="1F3864")], []),
        ("404040", [fill("FFFFFF", edge="1F3864")], []),
        ("999999", [fill("1F3864")], ["012"]),
        ("404040", [fill("B4C0D3")], ["017"]),
        ("404040", [fill("C00000"), fill("007000")], ["016"]),
    ],
)
def test_charts_are_seen_in_grey(letters: str, series: list[str], expected: list[str]) -> None:
    """Letters and bars stand out; red and green of one tone are told."""
    assert chart(fill(letters), *series) == expected


@pytest.mark.parametrize(("place", "expected"), [("ctr", []), ("outEnd", ["012"])])
def test_a_label_is_seen_where_it_stands(place: str, expected: list[str]) -> None:
    """White letters stand out in a dark bar, and nowhere beside it."""
    label = (
        f"</c:spPr><c:dLbls><c:txPr><a:p><a:pPr><a:defRPr>{fill('FFFFFF')}</a:defRPr></a:pPr></a:p>"
        f'</c:txPr><c:dLblPos val="{place}"/></c:dLbls><c:spPr>'
    )
    assert chart(fill("404040"), fill("1F3864") + label) == expected


def test_a_single_series_needs_no_second_tone() -> None:
    """Without a legend there is nothing to tell apart."""
    assert chart(fill("404040"), fill("C00000"), fill("007000"), legend="") == []
