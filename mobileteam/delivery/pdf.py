"""
Write Word documents as PDF, through LibreOffice.

The PDF is a convenience, and the Word document the original: LibreOffice sets the pages, not
Word, so that lines may break elsewhere. It is tagged for screen readers (PDF/UA), holds the
headings as bookmarks, and shows its title.

LibreOffice puts the moment into each PDF; it is taken out again, so that the same document
gives the same bytes. This holds for one LibreOffice and its fonts: another version, another
machine may set other pages.
"""

import json
import tempfile
import zipfile
from collections.abc import Iterator, Mapping
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Any

from mobileteam.delivery.libreoffice import find_libreoffice, run_shut_off
from mobileteam.problems import Place, Problem

if TYPE_CHECKING:
    import pikepdf

_SECONDS_TO_START = 60
_SECONDS_EACH = 60
_MOST_SAID = 300
_DRAWN = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}docPr"
_OPTIONS = {
    "UseTaggedPDF": True,
    "PDFUACompliance": True,
    "ExportBookmarks": True,
    "DisplayPDFDocumentTitle": True,
    "ExportNotes": False,
    "ExportFormFields": False,
}


class PdfError(Exception):
    """A PDF could not be made; the problem says why, and the way out."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem.code)
        self.problem = problem


def as_pdf(documents: Mapping[str, bytes], seconds: float | None = None) -> Mapping[str, bytes]:
    """
    Return Word documents as PDF, all in one run of LibreOffice.

    What is written on the way lies in a folder that only its owner can read, and is gone
    afterwards.

    Args:
        documents: Word documents by their names.
        seconds: how long LibreOffice may take; by default a minute to start and a minute for
            each document.

    Returns:
        The PDFs by the same names.

    Raises:
        PdfError: PDF-001, there is no LibreOffice; PDF-002, it did not end in time; PDF-003,
            it could not be started or wrote no PDF.
    """
    program = find_libreoffice()
    if program is None:
        raise PdfError(Problem("PDF-001", Place("LibreOffice")))
    limit = seconds or _SECONDS_TO_START + _SECONDS_EACH * len(documents)
    with tempfile.TemporaryDirectory(
        prefix="mobileteam-", ignore_cleanup_errors=True
    ) as folder:
        return _converted(documents, program, Path(folder), limit)


def _converted(
    documents: Mapping[str, bytes], program: Path, folder: Path, seconds: float
) -> dict[str, bytes]:
    """Convert under numbers: no name of a case reaches the list of processes."""
    written = {name: folder / f"{number}.docx" for number, name in enumerate(documents)}
    for name, place in written.items():
        place.write_bytes(documents[name])
    options = {
        name: {"type": "boolean", "value": str(value).lower()}
        for name, value in _OPTIONS.items()
    }
    kind = f"pdf:writer_pdf_Export:{json.dumps(options, separators=(',', ':'))}"
    words = ["--convert-to", kind, "--outdir", str(folder), *map(str, written.values())]
    try:
        _, said = run_shut_off(program, words, folder, seconds)
    except TimeoutError as error:
        raise PdfError(_problem("PDF-002", program, seconds=round(seconds))) from error
    except OSError as error:
        raise PdfError(_problem("PDF-003", program, said=error.strerror or "")) from error
    made = {
        name: _pdf_at(place.with_suffix(".pdf"), documents[name])
        for name, place in written.items()
    }
    if not all(made.values()):
        raise PdfError(_problem("PDF-003", program, said=_end_of(said)))
    return made


def _pdf_at(place: Path, document: bytes) -> bytes:
    """Return the PDF that was written there, without the moment; nothing where it is none."""
    import pikepdf  # noqa: PLC0415 - heavy, and only a PDF needs it

    made = BytesIO()
    try:
        with pikepdf.open(place) as file:
            _tell_truly(file)
            _describe(file, _described(document))
            file.save(made, deterministic_id=True)
    except (OSError, pikepdf.PdfError):
        return b""
    return made.getvalue()


def _tell_truly(file: "pikepdf.Pdf") -> None:
    """
    Let the PDF tell its title as it is, and no moment.

    LibreOffice escapes the words twice where readers look first: « l&apos;approche ».
    """
    for holder, name in (
        (file.docinfo, "/CreationDate"),
        (file.docinfo, "/ModDate"),
        (file.trailer, "/DocChecksum"),
        (file.trailer, "/ID"),  # made of the moment, too; a new one comes of the content
    ):
        if name in holder:
            del holder[name]
    told = {name: str(file.docinfo.get(name, "")) for name in ("/Title", "/Subject", "/Author")}
    with file.open_metadata(set_pikepdf_as_editor=False, update_docinfo=False) as held:
        for name in ("xmp:CreateDate", "xmp:ModifyDate", "xmp:MetadataDate"):
            held.pop(name, None)
        held["dc:title"] = told["/Title"]
        held["dc:description"] = told["/Subject"]
        held["dc:creator"] = [told["/Author"]]


def _described(document: bytes) -> list[str]:
    """Return the alternative texts of the pictures and charts of a Word document, in order."""
    from lxml import etree  # noqa: PLC0415 - only a PDF needs it here

    with zipfile.ZipFile(BytesIO(document)) as file:
        root = etree.fromstring(file.read("word/document.xml"))
    return [one.get("descr") or "" for one in root.iter(_DRAWN)]


def _describe(file: "pikepdf.Pdf", words: list[str]) -> None:
    """Give the figures their alternative texts; LibreOffice loses those of charts."""
    figures = list(_figures(file.Root.get("/StructTreeRoot")))
    if len(figures) == len(words):
        for figure, said in zip(figures, words, strict=True):
            figure["/Alt"] = said


def _figures(node: Any) -> Iterator[Any]:  # noqa: ANN401 - pikepdf gives its objects one type
    """Go through the figures of a structure tree, in reading order."""
    import pikepdf  # noqa: PLC0415 - heavy, and only a PDF needs it

    if isinstance(node, pikepdf.Array):
        for one in node:
            yield from _figures(one)
    elif isinstance(node, pikepdf.Dictionary):
        if node.get("/S") == "/Figure":
            yield node
        else:
            yield from _figures(node.get("/K"))


def _end_of(said: str) -> str:
    """Return the end of what LibreOffice said, in one line."""
    return " ".join(said.split())[-_MOST_SAID:] or "\u2026"


def _problem(code: str, program: Path, **values: str | int) -> Problem:
    return Problem(code, Place("LibreOffice"), {"program": str(program), **values})
