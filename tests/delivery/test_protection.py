"""A protected file opens with its password, only with it, and in other programs than ours."""

import subprocess
import sys
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import Workbook

from mobileteam.delivery import (
    WrongPasswordError,
    as_pdf,
    find_libreoffice,
    is_protected,
    opened,
    protected,
)
from tests.delivery.agile import decrypted
from tests.delivery.test_pdf import document

PASSWORD = "drie groene fietsen é€"  # noqa: S105 - of a test
DOCUMENT = document()


def workbook() -> bytes:
    made = Workbook()
    made.active["A1"] = "Actiepunt"
    stream = BytesIO()
    made.save(stream)
    return stream.getvalue()


@pytest.mark.parametrize("content", [document(), workbook()], ids=["docx", "xlsx"])
def test_a_file_comes_back_with_its_password_only(content: bytes) -> None:
    """Whoever has the password has the very bytes; who has not, has nothing."""
    closed = protected(content, PASSWORD)
    assert is_protected(closed)
    assert not is_protected(content)
    assert opened(closed, PASSWORD) == content
    assert b"word/document.xml" not in closed
    with pytest.raises(WrongPasswordError):
        opened(closed, PASSWORD + " ")


@pytest.mark.parametrize("content", [document(), workbook()], ids=["docx", "xlsx"])
def test_the_lock_is_the_one_of_the_standard(content: bytes) -> None:
    """A second reading of [MS-OFFCRYPTO] opens it and proves it whole."""
    assert decrypted(protected(content, PASSWORD), PASSWORD) == content


@settings(max_examples=10, deadline=None)
@given(st.text(st.characters(categories=["L", "N", "P", "S", "Zs"]), min_size=1, max_size=100))
def test_every_password_that_can_be_typed_opens(password: str) -> None:
    """Letters of all alphabets, signs and spaces."""
    assert opened(protected(DOCUMENT, password), password) == DOCUMENT


def test_a_letter_with_an_accent_is_one_letter() -> None:
    """A keyboard that sends e and an accent apart types the same password."""
    assert opened(protected(DOCUMENT, "cafe\u0301 au lait"), "caf\u00e9 au lait") == DOCUMENT


def test_a_lock_is_never_twice_the_same() -> None:
    """Equal bytes would tell that two files are equal."""
    assert protected(DOCUMENT, PASSWORD) != protected(DOCUMENT, PASSWORD)


def test_what_carries_no_password_is_refused() -> None:
    """A calendar, or a file that is protected already."""
    for content in (b"BEGIN:VCALENDAR", b"", protected(DOCUMENT, PASSWORD)):
        with pytest.raises(ValueError):  # noqa: PT011 - it carries no words
            protected(content, PASSWORD)


def test_a_damaged_file_is_no_wrong_password() -> None:
    """Bytes that were changed on the way are noticed."""
    closed = bytearray(protected(DOCUMENT, PASSWORD))
    closed[len(closed) // 2] ^= 0xFF
    with pytest.raises((ValueError, WrongPasswordError)):
        opened(bytes(closed), PASSWORD)


def test_a_file_without_a_lock_opens_with_any_password() -> None:
    """Asking to open what is open gives it as it stands."""
    assert opened(DOCUMENT, "") == DOCUMENT
    assert not is_protected(b"")
    assert not is_protected(b"%PDF-1.7 half")


@pytest.mark.libreoffice
def test_a_protected_pdf_opens_in_another_program(tmp_path: Path) -> None:
    """Poppler opens it with the password, and not without; tags and words are still there."""
    plain = as_pdf({"one": document("Verslag")})["one"]
    path = tmp_path / "closed.pdf"
    path.write_bytes(protected(plain, PASSWORD))
    assert is_protected(path.read_bytes())
    assert not is_protected(plain)
    told = subprocess.run(
        ["pdfinfo", "-upw", PASSWORD, str(path)], capture_output=True, text=True, check=True
    ).stdout
    assert "AES-256" in told
    assert "Tagged:          yes" in told
    words = ["pdftotext", "-upw", PASSWORD, str(path), "-"]
    assert "Verslag" in subprocess.run(words, capture_output=True, text=True, check=True).stdout
    shut = subprocess.run(["pdftotext", str(path), "-"], check=False, capture_output=True)
    assert shut.returncode
    assert opened(path.read_bytes(), PASSWORD).startswith(b"%PDF-")
    with pytest.raises(WrongPasswordError):
        opened(path.read_bytes(), "another password")


_UNO = """
import subprocess, sys, time, uno
from com.sun.star.beans import PropertyValue
program, profile, pipe, source, target, password = sys.argv[1:]
running = subprocess.Popen([program, f"-env:UserInstallation={profile}", "--headless",
    "--norestore", f"--accept=pipe,name={pipe};urp;"])
try:
    context = uno.getComponentContext()
    resolver = context.ServiceManager.createInstance("com.sun.star.bridge.UnoUrlResolver")
    for _ in range(600):
        try:
            far = resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
            break
        except Exception:
            time.sleep(0.1)
    desktop = far.ServiceManager.createInstance("com.sun.star.frame.Desktop")
    def wish(name, value):
        one = PropertyValue(); one.Name, one.Value = name, value
        return one
    opened = desktop.loadComponentFromURL(uno.systemPathToFileUrl(source), "_blank", 0,
        (wish("Hidden", True), wish("Password", password)))
    with open(target, "w", encoding="utf-8") as told:
        told.write(opened.Text.String if opened else "")
    opened and opened.close(True)
    desktop.terminate()
finally:
    running.kill()
"""


def _python_with_uno() -> str | None:
    for python in ("/usr/bin/python3", sys.executable):
        try:
            words = [python, "-c", "import uno"]
            asked = subprocess.run(words, check=False, capture_output=True)
        except OSError:
            continue
        if asked.returncode == 0:
            return python
    return None


@pytest.mark.libreoffice
def test_libreoffice_opens_a_protected_document(tmp_path: Path) -> None:
    """The program that most of those without Word have opens it with the password."""
    python = _python_with_uno()
    if python is None:
        pytest.skip("no Python on this machine speaks with LibreOffice (python3-uno)")
    path, told = tmp_path / "closed.docx", tmp_path / "told"
    path.write_bytes(protected(document("Verslag over de aanpak"), PASSWORD))
    profile = (tmp_path / "profile").as_uri()
    call = [python, "-c", _UNO, str(find_libreoffice()), profile, f"mt{tmp_path.name}"]
    subprocess.run(
        [*call, str(path), str(told), PASSWORD], check=True, timeout=180, capture_output=True
    )
    assert "Verslag over de aanpak" in told.read_text(encoding="utf-8")
