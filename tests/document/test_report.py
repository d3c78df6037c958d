"""The shipped template's report is whole, in one language, stable, empty of what is absent."""

import re
import zipfile
from datetime import date
from io import BytesIO
from itertools import pairwise

import pytest
from docx import Document
from docx.text.paragraph import Paragraph

from mobileteam.document import load_template, render
from mobileteam.document.made_up import empty_content, full_content
from mobileteam.document.plot import C
from mobileteam.document.tree import WP, W, text_of, value_of
from mobileteam.profile import Profile
from mobileteam.texts import LANGUAGES, Language, catalogue
from tests.document.support import (
    DOT,
    LANGUAGE_TAGS,
    changed,
    charts_of,
    paragraphs,
    part,
    parts_of,
    shipped_annexes,
    shipped_report,
)

NOT_FOR_READERS = {
    "anchor",
    "rule",
    "due",
    "id",
    "lines",
    "words",
    "language",
    "iso_date",
    "nis",
}
PRINTED_ELSEWHERE_OR_NEVER = {
    "themes prose text",  # its runs are
    "analysis levels theme",  # an identity
    "themes bases text",  # its parts are
    "analysis bases text",
    "themes prose list",  # becomes a count of Word's own
    "themes prose runs link",  # becomes the address of the link
    "summary own text",  # for templates that know no prose in the summary
    "summary own prose text",
    "summary own prose list",
    "summary own prose runs link",
    "training offers source",  # the annexes list it
    "guide questions theme",
    "annexes guide questions theme",
    "recommendations goal",  # in the workbook, as is what follows
    "recommendations start",
    "recommendations steps priority",
    "recommendations steps support",
    "more_recommendations goal",
    "more_recommendations start",
    "more_recommendations steps priority",
    "more_recommendations steps support",
    "action_points priority",
}
EVERY_CONTENT = pytest.mark.parametrize(
    "content", [full_content(), empty_content(), full_content(members=1)]
)


def run(text, link="", **manner):
    """Write words as the report holds them, plain unless a manner is given."""
    manners = dict.fromkeys(("is_bold", "is_italic", "is_both", "is_link"), False)
    return {"text": text, "link": link, "is_plain": not manner, **manners, **manner}


def headings(document):
    """Return style name and words of every heading."""
    found = [(one.style.name, one.text) for one in Document(BytesIO(document)).paragraphs]
    return [(int(name[-1]), words) for name, words in found if name.startswith("Heading")]


def links(document):
    """Return the words and the target of every link in the contents."""
    found = part(document).iter(W + "hyperlink")
    return [
        (text_of(one), one.get(W + "anchor"))
        for one in found
        if one.get(W + "anchor", "").startswith("_Toc")
    ]


@EVERY_CONTENT
def test_equal_contents_give_equal_bytes(content):
    """A report can be made again, to the byte."""
    assert shipped_report(content) == shipped_report(content)


def test_one_town_does_not_reach_the_next():
    """Nothing of one report is kept for another."""
    first, second = full_content(), full_content()
    first["cover"]["municipality"], second["cover"]["municipality"] = "Eerstegem", "Tweedegem"
    before = shipped_report(second)
    shipped_report(first)
    after = shipped_report(second)
    assert before == after
    assert not any(b"Eerstegem" in content for content in parts_of(after).values())


def test_everything_that_the_report_holds_is_printed():
    """Every text of a full content is in the document, except what only serves the program."""
    content = full_content()
    documents = shipped_report(content), shipped_annexes(content)
    printed = " ".join(one for made in documents for one in [*paragraphs(made), *_drawn(made)])
    unprinted = {
        re.sub(r" \d+", "", one) for one in _texts(full_content()) if one not in printed
    }
    assert unprinted == PRINTED_ELSEWHERE_OR_NEVER


def _drawn(document):
    """Return the words in charts, and those that stand for them."""
    for one in part(document).iter(f"{WP}docPr"):
        yield one.get("descr")
    for chart in charts_of(document).values():
        yield from (one.text for one in chart.iter(f"{C}v"))


def _texts(thing):
    if isinstance(thing, dict):
        for name, value in thing.items():
            if name not in NOT_FOR_READERS:
                yield from _texts(value)
    elif isinstance(thing, list):
        for one in thing:
            yield from _texts(one)
    elif isinstance(thing, str):
        yield thing


def test_what_is_absent_leaves_no_trace():
    """With nothing found: no heading without text, no table without rows, no empty page."""
    made = shipped_report(empty_content())
    words = {key: text["nl"] for key, text in catalogue("headings").items()}
    said = paragraphs(made)
    for absent in (
        "framework",
        "measures",
        "situations",
        "action_points",
        "annex_sheets",
        "annex_more",
        "visits",
    ):
        assert words[absent] not in said
    root = part(made)
    assert list(root.iter(W + "tbl")) == [
        one for one in root.iter(W + "tbl") if len(one.findall(W + "tr")) > 1
    ]
    sizes = [one.get(W + "orient") for one in root.iter(W + "pgSz")]
    assert "landscape" not in sizes


@EVERY_CONTENT
def test_every_cell_ends_with_a_paragraph(content):
    """Word refuses a file with a cell that does not."""
    for cell in part(shipped_report(content)).iter(W + "tc"):
        assert cell[-1].tag == W + "p"


@EVERY_CONTENT
def test_tables_can_be_read_aloud(content):
    """Every table has a repeating heading row, rows no page parts, fixed widths and a name."""
    for table in part(shipped_report(content)).iter(W + "tbl"):
        first, *others = table.findall(W + "tr")
        assert first.find(f"{W}trPr/{W}tblHeader") is not None
        # Rows that may not split, below a repeated header, make LibreOffice lose the rest
        # of the table.
        assert all(row.find(f"{W}trPr/{W}cantSplit") is None for row in (first, *others))
        assert value_of(table, "tblPr/tblCaption")
        assert table.find(f"{W}tblPr/{W}tblLayout").get(W + "type") == "fixed"
        widths = [int(one.get(W + "w")) for one in table.iter(W + "gridCol")]
        for row in (first, *others):
            assert [int(one.get(W + "w")) for one in row.iter(W + "tcW")] == widths


@EVERY_CONTENT
def test_no_table_begins_with_a_row_on_its_own(content):
    """The first row below a heading stays on the page of the second, as the heading does."""
    for table in part(shipped_report(content)).iter(W + "tbl"):
        for first in table.findall(f".//{W}tr")[1:-1][:1]:
            for one in first.iter(W + "p"):
                assert one.find(f"{W}pPr/{W}keepNext") is not None


@EVERY_CONTENT
def test_the_contents_list_the_headings(content):
    """The contents are right on first opening: each heading, in order, linked to its place."""
    made = shipped_report(content)
    wanted = [words for level, words in headings(made) if level < 3]
    named = [one.get(W + "name") for one in part(made).iter(W + "bookmarkStart")]
    marks = [one for one in named if one.startswith("_Toc")]
    assert len(links(made)) == len(wanted)
    assert all(
        shown.endswith(words) for (shown, _), words in zip(links(made), wanted, strict=True)
    )
    assert [target for _, target in links(made)] == marks
    assert len(set(named)) == len(named)


def test_the_contents_show_the_numbers_that_word_shows():
    """Headings are numbered; the summary is not."""
    shown = [words for words, _ in links(shipped_report(full_content(members=1)))]
    numbers = [words.split(".")[0] for words in shown if words[0].isdigit()]
    assert not shown[0][0].isdigit()
    assert shown[1].startswith("1.")
    assert numbers == sorted(numbers, key=int)


def test_heading_levels_never_jump():
    """A reader who goes by headings misses none."""
    levels = [level for level, _ in headings(shipped_report(full_content()))]
    assert all(after - before <= 1 for before, after in pairwise(levels))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_document_says_its_language(language):
    """Defaults, settings and properties name the language of the report."""
    made = shipped_report(full_content(language))
    tag = LANGUAGE_TAGS[language]
    defaults = part(made, "word/styles.xml").find(
        f"{W}docDefaults/{W}rPrDefault/{W}rPr/{W}lang"
    )
    assert defaults.get(W + "val") == tag
    assert part(made, "word/settings.xml").find(W + "themeFontLang").get(W + "val") == tag
    assert Document(BytesIO(made)).core_properties.language == tag


def test_quoted_words_keep_their_own_language():
    """Words said in French are read aloud and spelt as French, in a Dutch report too."""
    content = full_content("nl")
    said = content["themes"][0]["seen"][0]
    said |= {"text": "On se réunit.", "is_nl": False, "is_fr": True}
    runs = part(shipped_report(content)).iter(W + "r")
    tags = [value_of(run, "rPr/lang") for run in runs if text_of(run) == "On se réunit."]
    assert tags == ["fr-BE"]


def test_prose_keeps_bold_and_italic():
    """An expert's bold words are bold by a style, in a list item too."""
    content = full_content()
    block = content["themes"][0]["prose"][0]
    block |= {"is_bullet": True, "runs": [run("vet", is_bold=True)]}
    made = Document(BytesIO(shipped_report(content)))
    every = (Paragraph(one, made) for one in made.element.iter(W + "p"))
    found = next(one for one in every if one.text == "vet")
    assert found.style.name == "List Bullet"
    assert [run.style.name for run in found.runs] == ["Strong"]


def test_the_properties_say_who_what_and_when():
    """Title, sender and reference date are in the properties, unescaped; nothing else leaks."""
    content = full_content()
    content["cover"] |= {"title": "L'état & <la> suite", "sender": "Équipe d'experts"}
    made = shipped_report(content)
    found = Document(BytesIO(made)).core_properties
    assert found.title == "L'état & <la> suite – Voorbeeldlede"
    assert found.subject == "Gemeente: Voorbeeldlede"
    assert found.author == found.last_modified_by == "Équipe d'experts"
    assert found.created.date() == found.modified.date() == date(2026, 11, 23)
    assert set(parts_of(made)) & {"docProps/custom.xml", "docProps/thumbnail.jpeg"} == set()
    assert b"Company" not in parts_of(made)["docProps/app.xml"]


def test_word_asks_nothing_on_opening():
    """No field waits for an update; every field has a stored result."""
    made = shipped_report(full_content())
    assert b"updateFields" not in parts_of(made)["word/settings.xml"]
    for name in ("word/footer1.xml", "word/footer2.xml", "word/document.xml"):
        kinds = [one.get(W + "fldCharType") for one in part(made, name).iter(W + "fldChar")]
        assert kinds == ["begin", "separate", "end"] * (len(kinds) // 3)


def test_the_logo_stands_on_the_cover_with_its_name(tmp_path):
    """A logo is a picture with alternative text; without one, no empty paragraph is left."""
    logo = tmp_path / "logo.png"
    logo.write_bytes(DOT)
    with_logo = shipped_report(full_content(), Profile(logo=logo))
    drawings = [one for one in part(with_logo).iter(f"{WP}docPr") if one.get("name") == "Logo"]
    assert [one.get("descr") for one in drawings] == ["Expertenteam"]
    assert any(name.startswith("word/media/") for name in parts_of(with_logo))
    assert b'Extension="png"' in parts_of(with_logo)["[Content_Types].xml"]
    assert not any(
        name.startswith("word/media/") for name in parts_of(shipped_report(full_content()))
    )
    assert paragraphs(shipped_report(full_content()))[0] == "Expertenteam"


def test_ids_are_unique():
    """Two bookmarks or drawings never share a number."""
    root = part(shipped_report(full_content()))
    numbers = [one.get(W + "id") for one in root.iter(W + "bookmarkStart")]
    assert len(numbers) == len(set(numbers))
    assert numbers == [one.get(W + "id") for one in root.iter(W + "bookmarkEnd")]
    drawings = [one.get("id") for one in root.iter(f"{WP}docPr")]
    assert len(drawings) == len(set(drawings)) > 1


def test_the_parts_lie_in_a_fixed_order_and_on_a_fixed_day():
    """The list of kinds comes first, as some readers want; no clock leaves its mark."""
    made = render(load_template(None), full_content(), Language.NL, Profile())
    with zipfile.ZipFile(BytesIO(made)) as file:
        assert file.namelist()[0] == "[Content_Types].xml"
        assert {one.date_time for one in file.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert all(not one.extra for one in file.infolist())


def test_a_style_is_found_by_its_name_alone(tmp_path):
    """Word in Dutch calls the first heading Kop1; the contents are filled all the same."""
    shipped = tmp_path / "own.docx"
    shipped.write_bytes(load_template(None).content)
    held = parts_of(shipped.read_bytes())
    names = ("word_document", "word_styles", "word_numbering")
    parts = {
        name: held[name.replace("_", "/") + ".xml"].replace(b'"Heading1"', b'"Kop1"')
        for name in names
    }
    content = full_content()
    made = render(changed(shipped, **parts), content, Language.NL, Profile())
    assert links(made) == links(shipped_report(content))
