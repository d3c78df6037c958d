"""What Word would stumble over is found; what the program writes has none of it."""

import zipfile
from collections.abc import Callable
from io import BytesIO

import pytest

from mobileteam.document import load_template
from mobileteam.document.made_up import empty_content, full_content
from mobileteam.document.package import packed
from tests.document.soundness import faults_of
from tests.document.support import (
    parts_of,
    shipped_annexes,
    shipped_report,
)


@pytest.fixture(scope="module")
def report() -> dict[str, bytes]:
    """Write a report with everything in it."""
    return parts_of(shipped_report(full_content()))


@pytest.mark.parametrize("kind", ["report", "annexes"])
def test_the_shipped_templates_are_sound(kind) -> None:
    """Who starts from a shipped template starts from a sound document."""
    assert faults_of(load_template(None, kind).content) == []


@pytest.mark.parametrize("make", [shipped_report, shipped_annexes])
@pytest.mark.parametrize("content", [full_content(), full_content(members=1), empty_content()])
def test_full_and_empty_reports_are_sound(make: Callable, content) -> None:
    """Whatever is there or absent, Word opens it."""
    found = faults_of(make(content))
    assert [one for one in found if "bookmark" not in one] == []  # made-up numbers name none


DOCUMENT, STYLES, LISTS = "word/document.xml", "word/styles.xml", "word/numbering.xml"
BOOK = "word/_rels/document.xml.rels"
MC = "http://schemas.openxmlformats.org/markup-compatibility/2006"
LIST = b'<w:num w:numId="9"><w:abstractNumId w:val="1"/></w:num>'
CONTROL = (
    b'<w:sdt><w:sdtPr><w:id w:val="7"/></w:sdtPr><w:sdtContent><w:p/></w:sdtContent></w:sdt>'
)


@pytest.mark.parametrize(
    ("part", "old", "new", "told"),
    [
        (DOCUMENT, b"</w:p></w:tc>", b"</w:p><w:tbl/></w:tc>", "ends without a paragraph"),
        (DOCUMENT, b"<w:tc>", b"<w:tc><w:p/></w:tc><w:tc>", "cells"),
        (
            DOCUMENT,
            b'w:pStyle w:val="Heading1"',
            b'w:pStyle w:val="Kop1"',
            "no paragraph style",
        ),
        (DOCUMENT, b'w:rStyle w:val="Key"', b'w:rStyle w:val="Heading1"', "no character style"),
        (
            DOCUMENT,
            b'w:tblStyle w:val="ReportTable"',
            b'w:tblStyle w:val="X"',
            "no table style",
        ),
        (DOCUMENT, b"<w:bookmarkEnd", b"<w:proofErr", "begin and end unlike"),
        (DOCUMENT, b'w:name="_Toc000002"', b'w:name="_Toc000001"', "bookmark twice"),
        (
            DOCUMENT,
            b'w:anchor="_Toc000001"',
            b'w:anchor="elders"',
            "leads to no bookmark: elders",
        ),
        (DOCUMENT, b'w:fldCharType="separate"', b'w:fldCharType="begin"', "a field"),
        (DOCUMENT, b'w:fldCharType="end"', b'w:fldCharType="begin"', "a field"),
        (DOCUMENT, b'xml:space="preserve">', b"> ", "would drop spaces"),
        (
            DOCUMENT,
            b"<w:body>",
            b'<w:body><w:p><w:r><w:t xml:space="default">a </w:t></w:r></w:p>',
            "would drop",
        ),
        (DOCUMENT, b"<w:footerReference", b"<w:headerReference", "leads to something else"),
        (
            DOCUMENT,
            b'mc:Ignorable="w15"',
            b'mc:Ignorable="w14"',
            "no space w14",
        ),
        (
            DOCUMENT,
            b"<w:body>",
            b'<w:body><w:p><w:r><w:commentReference w:id="1"/></w:r></w:p>',
            "comment asked",
        ),
        (
            DOCUMENT,
            b"<w:body>",
            b"<w:body>" + CONTROL * 2,
            "content control twice",
        ),
        (
            STYLES,
            b'<w:basedOn w:val="Normal"/>',
            b'<w:basedOn w:val="Standaard"/>',
            "basedOn unknown",
        ),
        (STYLES, b'<w:numId w:val="2"/>', b'<w:numId w:val="99"/>', "no list 99"),
        (STYLES, b'w:styleId="Heading2"', b'w:styleId="Heading1"', "style twice"),
        (LISTS, b'<w:num w:numId="1">', b'<w:num w:numId="2">', "list twice"),
        (
            LISTS,
            b'<w:abstractNum w:abstractNumId="1">',
            LIST + b'<w:abstractNum w:abstractNumId="1">',
            "drops its bullets",
        ),
        (BOOK, b'Target="footer2.xml"', b'Target="footer9.xml"', "leads to no part"),
        (BOOK, b'Id="header2"', b'Id="kop"', "unknown id: header2"),
        (
            "[Content_Types].xml",
            b'"/word/styles.xml"',
            b'"/word/stijlen.xml"',
            "kind of no part",
        ),
    ],
)
def test_a_fault_is_found(report, part: str, old: bytes, new: bytes, told: str) -> None:
    """Each question can be answered with no."""
    assert old in report[part]
    spoilt = report | {part: report[part].replace(old, new, 1)}
    assert any(told in fault for fault in faults_of(packed(spoilt)))


def test_a_part_of_nothing_is_found(report) -> None:
    """What no part relates to is left over from something."""
    spoilt = report | {"word/comments.xml": b"<x/>"}
    assert "part of nothing: word/comments.xml" in faults_of(packed(spoilt))
    assert "comments without a reference" in faults_of(packed(spoilt))


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_a_name_twice_in_the_file_is_found(report) -> None:
    """Programs differ in which of the two they read."""
    stream = BytesIO(packed(report))
    with zipfile.ZipFile(stream, "a") as file:
        file.writestr("word/Styles.xml", report[STYLES])
    assert "twice in the file: word/styles.xml" in faults_of(stream.getvalue())
