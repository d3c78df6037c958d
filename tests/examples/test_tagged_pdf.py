"""The PDF that LibreOffice makes of a report can be heard: language, title, tags."""

import json
import subprocess
import sys
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from xml.sax.saxutils import escape

import pikepdf
import pytest

from mobileteam.delivery import as_pdf
from mobileteam.document.language import TAGS
from mobileteam.document.package import opened
from mobileteam.document.styles import Styles
from mobileteam.document.tree import W, parsed, text_of
from mobileteam.texts import Language
from tests.examples.support import EXAMPLES, outputs_of

pytestmark = pytest.mark.libreoffice
SOME = {folder.name: folder for folder in EXAMPLES}
CHOSEN = [
    ("heidebeek", Language.DE, "annexes.docx"),  # a table at the end of a page
    ("sint-goriks-linde", Language.NL, "report.docx"),
    ("valombreuse-sur-meuse", Language.FR, "report.docx"),
    ("wiesental", Language.DE, "report.docx"),
    ("voorbeeldlede", Language.EN, "report.docx"),
]
THE_CONVERTERS_OWN = {
    "LNK-003",  # a link that goes on in the next line gets an empty tag there
    "LNK-005",  # it sets no order of tabs on pages with links
    "TAG-002",  # the heading of a table, repeated on its next page, is rightly not read again
    "TAG-012",  # it takes the name of our style for quotations for the tag of that name
}


def tags(element: pikepdf.Object) -> Iterator[pikepdf.Object]:
    """Go through the tags under one, in the order in which they are read."""
    held = element.get("/K", [])
    for one in held if isinstance(held, pikepdf.Array) else [held]:
        if isinstance(one, pikepdf.Dictionary) and "/S" in one:
            yield one
            yield from tags(one)


def kinds(found: Iterable[pikepdf.Object]) -> list[str]:
    """Return the names of some tags."""
    return [str(one.S)[1:] for one in found]


@pytest.mark.parametrize(("name", "language", "document"), CHOSEN)
def test_a_pdf_can_be_heard(
    name: str, language: Language, document: str, tmp_path: Path
) -> None:
    """It has all tags that the document asks for; the checker finds no error of ours."""
    path = tmp_path / document
    path.write_bytes(outputs_of(SOME[name], language)[document])
    pdf = path.with_suffix(".pdf")
    pdf.write_bytes(as_pdf({document: path.read_bytes()})[document])
    with pikepdf.open(pdf) as opened_pdf:
        check_identity(opened_pdf, opened(path.read_bytes()), language)
        check_tags(opened_pdf, opened(path.read_bytes()))
    if document == "report.docx":
        assert errors_in(pdf) <= THE_CONVERTERS_OWN


def check_identity(pdf: pikepdf.Pdf, parts: Mapping[str, bytes], language: Language) -> None:
    """The language is told, the title too, and shown in place of the file's name."""
    assert str(pdf.Root.Lang) == TAGS[language]
    assert pdf.Root.MarkInfo.Marked
    assert pdf.Root.ViewerPreferences.DisplayDocTitle
    assert escape(str(pdf.docinfo.Title)) in parts["docProps/core.xml"].decode()


def check_tags(pdf: pikepdf.Pdf, parts: Mapping[str, bytes]) -> None:
    """Every heading has its level, every table its heading row, every figure its words."""
    document, styles = (
        parsed(parts["word/document.xml"]),
        Styles(parsed(parts["word/styles.xml"])),
    )
    levels = [styles.level_of(one) for one in document.iter(W + "p") if text_of(one).strip()]
    found = list(tags(pdf.Root.StructTreeRoot))
    named = kinds(found)
    headings = [one for one in named if one in {"H1", "H2", "H3"}]
    assert headings == [f"H{level}" for level in levels if level]
    tables = [one for one in found if one.S == "/Table"]
    assert len(tables) == len(list(document.iter(W + "tbl")))
    assert all("TH" in kinds(tags(table)) for table in tables)
    assert all(one.get("/Alt") for one in found if one.S == "/Figure")
    assert {"L", "LI", "Link", "TOC"} <= set(named)


def errors_in(pdf: Path) -> set[str]:
    """Return the rules that a checker of tags finds broken."""
    checker = Path(sys.executable).with_name("outloud")
    told = subprocess.run(
        [checker, "--json", "-", pdf], capture_output=True, check=False, timeout=300
    )
    (result,) = json.loads(told.stdout)["results"]
    assert result["stats"]["tagged"]
    return {one["rule"] for one in result["findings"] if one["severity"] == "error"}
