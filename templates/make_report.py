"""
Make the shipped template, report.docx, beside this file.

One template for all languages: labels are `words.…`, contents are names that
the report knows. Tags hold names, loops and conditions only. Whatever may be
absent stands between an `if` and its end, so that nothing empty is printed.

Run it with the Python of the project; equal scripts give equal bytes:

    python templates/make_report.py
"""

import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from io import BytesIO
from pathlib import Path

from docx import Document
from docx.enum.section import WD_ORIENT, WD_SECTION
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.section import Section
from docx.shared import Twips
from docx.table import Table, _Cell, _Row
from docx.text.paragraph import Paragraph
from docx.text.run import Run

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parent)]

from report_styles import (  # noqa: E402 - beside this script
    TEXT_WIDTH,
    WIDE_TEXT_WIDTH,
    numbering_xml,
    settings_xml,
    style_id,
    styles_xml,
)

from mobileteam.document.package import opened, packed  # noqa: E402 - above this script

LANGUAGES = {"is_nl": "nl-BE", "is_fr": "fr-BE", "is_de": "de-BE", "is_en": "en-GB"}
MANNERS = {"is_plain": "", "is_bold": "Strong", "is_italic": "Emphasis", "is_both": "Strong Emphasis"}
SHORT, LONG = 11906, 16838  # A4, in twentieths of a point

Piece = str | tuple[str, str]
"""Words, or words and the character style that they have."""


def key(label: str) -> Piece:
    """Show a label of the report in the manner of labels."""
    return ("{{ words." + label + " }}", "Key")


class Maker:
    """Writes a document from top to bottom; `place` is the body or the cell being written."""

    def __init__(self) -> None:
        self.document = Document()
        _replace(self.document.part.package)
        self.place: _Cell | None = None

    def paragraph(self, style: str, *pieces: Piece) -> Paragraph:
        """Write a paragraph."""
        body = self.place or self.document
        made = body.add_paragraph()
        made.style = _style(style)
        for piece in pieces:
            _run(made, piece)
        return made
