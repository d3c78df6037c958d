"""The Open XML SDK finds no fault in any file that the program writes."""

import zipfile
from io import BytesIO
from pathlib import Path

import pytest

from mobileteam.document.package import opened, packed
from mobileteam.revision import merge
from mobileteam.shelf import shipped
from mobileteam.texts import Language
from tests.examples.support import EXAMPLES, each_kit, each_report, kit_of, outputs_of
from tests.revision.support import (
    VARIANTS,
    Desk,
    comment,
    report_on,
    write_at_end,
    write_behind,
)
from tests.validator import faults_of

pytestmark = pytest.mark.validator
OFFICE = (".docx", ".xlsx")


@each_report
def test_every_output_is_valid(folder: Path, language: Language, tmp_path: Path) -> None:
    """Report, annexes and workbook of every example, in every language: not one fault."""
    files = {
        name: content
        for name, content in outputs_of(folder, language).items()
        if name.endswith(OFFICE)
    }
    assert {"report.docx", "annexes.docx", "actions.xlsx"} <= files.keys()
    assert faults_of(files, tmp_path) == []


@each_kit
def test_every_document_of_the_kit_is_valid(
    folder: Path, language: Language, tmp_path: Path
) -> None:
    """A draft that a clerk fills in opens in Word without a question."""
    assert faults_of(kit_of(folder, language), tmp_path) == []


def test_a_report_made_again_is_valid(tmp_path: Path) -> None:
    """What an expert wrote and what is new fit into one sound document."""
    desk = Desk(report_on())
    write_at_end(desk, desk.keyed("summary/lead"), "Van ons.")
    write_behind(desk, desk.keyed("summary/lead"), "Ook van ons.")
    comment(desk, desk.keyed("summary/open"), "Kijk na.")
    files = {
        f"{variant.replace(' ', '-')}.docx": merge(
            desk.saved(), report_on(variant), Language.NL
        ).content
        for variant in VARIANTS
    }
    assert faults_of(files, tmp_path) == []


def test_the_shipped_templates_are_valid(tmp_path: Path) -> None:
    """Who takes a shipped template as a start starts from a sound document."""
    kinds = ("report.docx", "annexes.docx", "kit.docx", "names.docx")
    files = {name: (shipped("templates") / name).read_bytes() for name in kinds}
    assert faults_of(files, tmp_path) == []


def test_the_validator_sees_faults(tmp_path: Path) -> None:
    """It is no rubber stamp: elements out of their order are told with their place."""
    parts = opened(outputs_of(EXAMPLES[0], Language.NL)["report.docx"])
    parts["word/document.xml"] = parts["word/document.xml"].replace(
        b"<w:body>", b"<w:body><w:tbl/>", 1
    )
    (fault, *_) = faults_of({"broken.docx": packed(parts)}, tmp_path)
    assert "/word/document.xml" in fault


def test_a_file_that_is_none_is_a_fault(tmp_path: Path) -> None:
    """What cannot be opened is not taken for valid."""
    stream = BytesIO()
    with zipfile.ZipFile(stream, "w"):
        pass
    assert faults_of({"empty.docx": stream.getvalue()}, tmp_path)
