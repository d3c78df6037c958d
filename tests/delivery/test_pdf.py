"""A PDF is made by LibreOffice, shut off from network and macros, and leaves nothing behind."""

import stat
import sys
import tempfile
import threading
import time
from http.server import BaseHTTPRequestHandler, HTTPServer
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest
from docx import Document

from mobileteam.delivery import PdfError, as_pdf, find_libreoffice
from mobileteam.delivery.libreoffice import VARIABLE
from tests.document.support import changed, full_content, shipped_report

posix_only = pytest.mark.skipif(sys.platform == "win32", reason="a shell script stands in")


@pytest.fixture(autouse=True)
def own_temporary_folder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """Let every temporary file lie where the test can count them."""
    folder = tmp_path / "temporary"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    return folder


def document(words: str = "Verslag") -> bytes:
    made = Document()
    made.add_heading(words, 1)
    made.core_properties.title = "L'approche « locale »"
    stream = BytesIO()
    made.save(stream)
    return stream.getvalue()


def stand_in(folder: Path, monkeypatch: pytest.MonkeyPatch, script: str) -> None:
    """Put a script in the place of LibreOffice."""
    program = folder / "soffice"
    program.write_text(f"#!/bin/sh\n{script}\n")
    program.chmod(program.stat().st_mode | stat.S_IXUSR)
    monkeypatch.setenv(VARIABLE, str(program))


@pytest.mark.libreoffice
def test_a_report_becomes_a_tagged_pdf(own_temporary_folder: Path) -> None:
    """Tags, language, title and bookmarks are there for those who listen to it."""
    made = as_pdf({"report.pdf": shipped_report(full_content("fr"))})
    with pikepdf.open(BytesIO(made["report.pdf"])) as file:
        assert file.Root.MarkInfo.Marked
        assert file.Root.StructTreeRoot is not None
        assert str(file.Root.Lang) == "fr-BE"
        assert file.Root.ViewerPreferences.DisplayDocTitle
        assert file.open_outline().root
        with file.open_metadata() as told:
            assert told["pdfuaid:part"] == "1"
            assert told["dc:title"] == str(file.docinfo.Title) == "Verslag – Voorbeeldlede"
    assert list(own_temporary_folder.iterdir()) == []


@pytest.mark.libreoffice
def test_the_title_is_told_as_it_is() -> None:
    """LibreOffice writes `l&apos;approche`; a reader hears an apostrophe."""
    with (
        pikepdf.open(BytesIO(as_pdf({"one": document()})["one"])) as file,
        file.open_metadata() as told,
    ):
        assert told["dc:title"] == "L'approche « locale »"


@pytest.mark.libreoffice
def test_equal_documents_give_equal_pdfs() -> None:
    """On one machine the moment leaves no trace in a PDF."""
    assert as_pdf({"one": document()}) == as_pdf({"one": document()})


@pytest.mark.libreoffice
def test_a_picture_on_the_network_is_not_asked_for(tmp_path: Path) -> None:
    """A template of a user's own may link a picture; the PDF is made without a call."""
    asked = []

    class Listening(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            asked.append(self.path)
            self.send_error(404)

        do_HEAD = do_OPTIONS = do_PROPFIND = do_GET  # noqa: N815 - the library's names

        def log_message(self, *_: object) -> None:
            pass

    server = HTTPServer(("127.0.0.1", 0), Listening)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        made = as_pdf({"one": _with_linked_picture(tmp_path, server.server_port)})
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
    assert made["one"].startswith(b"%PDF-")
    assert asked == []


def _with_linked_picture(folder: Path, port: int) -> bytes:
    path = folder / "linked.docx"
    path.write_bytes(document())
    held = changed(path)
    picture = (
        '<w:p><w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/'
        'drawingml/2006/wordprocessingDrawing"><wp:extent cx="900000" cy="900000"/>'
        '<wp:docPr id="1" name="p"/><a:graphic xmlns:a="http://schemas.openxmlformats.org/'
        'drawingml/2006/main"><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/'
        '2006/picture"><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/'
        'picture"><pic:nvPicPr><pic:cNvPr id="0" name="p"/><pic:cNvPicPr/></pic:nvPicPr>'
        '<pic:blipFill><a:blip r:link="rIdNet"/><a:stretch><a:fillRect/></a:stretch>'
        '</pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="900000" cy="900000"/>'
        '</a:xfrm><a:prstGeom prst="rect"/></pic:spPr></pic:pic></a:graphicData></a:graphic>'
        "</wp:inline></w:drawing></w:r></w:p>"
    )
    from tests.document.support import parts_of  # noqa: PLC0415 - beside its only use

    parts = parts_of(held.content)
    body = parts["word/document.xml"].replace(b"<w:body>", b"<w:body>" + picture.encode(), 1)
    relation = (
        '<Relationship Id="rIdNet" TargetMode="External" Type="http://schemas.openxmlformats.'
        f'org/officeDocument/2006/relationships/image" Target="http://127.0.0.1:{port}/p.png"/>'
    )
    book = parts["word/_rels/document.xml.rels"].replace(
        b"</Relationships>", relation.encode() + b"</Relationships>"
    )
    made = changed(path, word_document=body)
    path.write_bytes(made.content)
    return _with_part(path, "word/_rels/document.xml.rels", book)


def _with_part(path: Path, name: str, content: bytes) -> bytes:
    import zipfile  # noqa: PLC0415 - beside its only use

    from tests.document.support import parts_of  # noqa: PLC0415 - beside its only use

    parts = parts_of(path.read_bytes()) | {name: content}
    stream = BytesIO()
    with zipfile.ZipFile(stream, "w") as file:
        for one, held in parts.items():
            file.writestr(one, held)
    return stream.getvalue()


def test_absent_libreoffice_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing is searched for behind the back of a variable that names a wrong place."""
    monkeypatch.setenv(VARIABLE, str(Path("/nowhere", "soffice").absolute()))
    assert find_libreoffice() is None
    with pytest.raises(PdfError) as told:
        as_pdf({"one": b""})
    assert told.value.problem.code == "PDF-001"


@posix_only
def test_a_program_in_the_working_folder_is_never_run(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """A case that came by mail may hold a file named soffice."""
    stand_in(tmp_path, monkeypatch, "touch run")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv(VARIABLE, "./soffice")
    assert find_libreoffice() is None
    monkeypatch.delenv(VARIABLE)
    monkeypatch.setenv("PATH", ".")
    assert find_libreoffice() != Path("soffice")


@posix_only
def test_what_hangs_is_ended_with_all_it_started(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, own_temporary_folder: Path
) -> None:
    """The soffice of the search path is a script that starts the true program."""
    told = tmp_path / "child"
    stand_in(
        tmp_path,
        monkeypatch,
        f'sleep 600 & echo $! > "{told}.new"; mv "{told}.new" "{told}"; wait',
    )
    with pytest.raises(PdfError) as caught:
        as_pdf({"one": document()}, seconds=5)
    assert caught.value.problem.code == "PDF-002"
    assert _ends(int(told.read_text()))
    assert list(own_temporary_folder.iterdir()) == []


def _ends(process: int) -> bool:
    """Wait for a process that was told to end; one that nobody waited for counts as ended."""
    for _ in range(600):
        try:
            told = Path(f"/proc/{process}/stat").read_text()
        except OSError:
            return True
        if told.rpartition(")")[2].split()[0] == "Z":
            return True
        time.sleep(0.1)
    return False


@posix_only
@pytest.mark.parametrize(
    "script",
    ["echo 'no filter'; exit 1", "exit 0", 'printf "%%PDF-1.7 half" > 0.pdf; exit 0'],
    ids=["refuses", "silent", "half"],
)
def test_no_pdf_or_half_a_pdf_is_told(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, script: str
) -> None:
    """The exit code of LibreOffice says little; only a PDF that opens is one."""
    stand_in(tmp_path, monkeypatch, script)
    with pytest.raises(PdfError) as told:
        as_pdf({"one": document()})
    assert told.value.problem.code == "PDF-003"


@posix_only
def test_what_is_written_on_the_way_is_private(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """The folder of the work is closed to others, and no name of a case is on the command."""
    seen = tmp_path / "seen"
    stand_in(
        tmp_path,
        monkeypatch,
        f'(stat -c %a . 2>/dev/null || stat -f %Lp .; echo "$@") > "{seen}"',
    )
    with pytest.raises(PdfError):
        as_pdf({"report-99101.pdf": document()})
    mode, words = seen.read_text().split("\n", 1)
    assert mode == "700"
    assert "99101" not in words
