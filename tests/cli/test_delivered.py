"""Reports leave the house as asked: also as PDF, behind a password, and nothing beside it."""

from pathlib import Path

import click
import pytest

from mobileteam.cli import delivered
from mobileteam.delivery import is_protected, opened, protected
from mobileteam.delivery.libreoffice import VARIABLE
from tests.cli.support import EXAMPLES, call
from tests.revision.support import Desk

CASE = str(EXAMPLES / "voorbeeldlede")
PASSWORD = "drie groene fietsen"  # noqa: S105 - of a test


@pytest.fixture
def typed(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Type passwords on a terminal that shows nothing."""
    words: list[str] = []
    monkeypatch.setattr(click.termui, "hidden_prompt_func", lambda _: words.pop(0))
    return words


def test_protected_reports_leave_nothing_open(
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    tmp_path: Path,
    typed: list[str],
) -> None:
    """Every file asks for the password; the calendar, which cannot, stays away and is told."""
    typed += [PASSWORD, PASSWORD]
    code, out, err = call(
        monkeypatch, capsys, "report", CASE, "-o", str(tmp_path), "--password-prompt"
    )
    assert code == 0
    written = [Path(line) for line in out.splitlines()]
    assert {path.suffix for path in written} == {".docx", ".xlsx"}
    for path in written:
        assert is_protected(path.read_bytes())
        assert opened(path.read_bytes(), PASSWORD).startswith(b"PK")
    others = {path.name for path in tmp_path.iterdir()} - {path.name for path in written}
    assert others == {".written.json"}
    assert "PASSWORD-004" in err
    assert PASSWORD not in out + err + (tmp_path / ".written.json").read_text()


def test_protected_reports_are_known_again(
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    tmp_path: Path,
    typed: list[str],
) -> None:
    """
    A second run replaces what the first protected, though no two locks are equal.

    An expert's words under the lock are kept; another lock is not forced.
    """
    for _ in range(2):
        typed += [PASSWORD, PASSWORD]
        code, _, err = call(
            monkeypatch, capsys, "report", CASE, "-o", str(tmp_path), "--password-prompt"
        )
        assert code == 0, err
    report = next(tmp_path.glob("report-*.docx"))
    desk = Desk(opened(report.read_bytes(), PASSWORD))
    desk.word.add_paragraph("Van ons.")
    for lock, expected in ((PASSWORD, 0), ("een heel ander slot", 4)):
        report.write_bytes(protected(desk.saved(), lock))
        typed += [PASSWORD, PASSWORD]
        code, _, err = call(
            monkeypatch, capsys, "report", CASE, "-o", str(tmp_path), "--password-prompt"
        )
        assert (code, "OUTPUT-001" in err) == (expected, expected == 4)
        assert "Van ons." in Desk(opened(report.read_bytes(), lock)).paragraphs()


def test_what_an_earlier_run_left_open_is_pointed_out(
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    tmp_path: Path,
    typed: list[str],
) -> None:
    """The calendar of before lies unprotected beside the rest; nobody sends it by mistake."""
    call(monkeypatch, capsys, "report", CASE, "-o", str(tmp_path))
    (tmp_path / "notes.txt").write_text("mine")
    typed += [PASSWORD, PASSWORD]
    code, _, err = call(
        monkeypatch, capsys, "report", CASE, "-o", str(tmp_path), "--password-prompt"
    )
    assert code == 0
    left = [line for line in err.splitlines() if "PASSWORD-005" in line]
    assert len(left) == 1
    assert ".ics" in left[0]


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (["", ""], "PASSWORD-003"),
        (["elf tekens!"] * 2, "PASSWORD-003"),
        ([" twaalf tekens"] * 2, "PASSWORD-003"),
        (["twaalf\ttekens"] * 2, "PASSWORD-003"),
        (["x" * 101] * 2, "PASSWORD-003"),
        ([PASSWORD, PASSWORD + "!"], "PASSWORD-002"),
    ],
)
def test_a_password_that_would_not_serve_is_refused(
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    tmp_path: Path,
    typed: list[str],
    words: list[str],
    code: str,
) -> None:
    """Nothing is written before the password is right."""
    typed += words
    ended, out, err = call(
        monkeypatch, capsys, "report", CASE, "-o", str(tmp_path / "x"), "--password-prompt"
    )
    assert (ended, out) == (2, "")
    assert code in err
    assert not (tmp_path / "x").exists()


def test_without_a_terminal_no_password_is_asked(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    """Reading it from a pipe would show it, or take what somebody else wrote."""
    from getpass import fallback_getpass  # noqa: PLC0415 - what getpass does without a terminal

    monkeypatch.setattr(click.termui, "hidden_prompt_func", fallback_getpass)
    ended, _, err = call(
        monkeypatch, capsys, "report", CASE, "-o", str(tmp_path), "--password-prompt"
    )
    assert (ended, "PASSWORD-001" in err) == (2, True)


@pytest.mark.parametrize("lang", ["nl", "fr", "de", "en"])
def test_without_libreoffice_all_but_the_pdf_is_written(
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    tmp_path: Path,
    lang: str,
) -> None:
    """The message says how to get it; the exit code says that something is missing."""
    monkeypatch.setenv(VARIABLE, str(tmp_path / "nowhere"))
    code, out, err = call(
        monkeypatch, capsys, "report", CASE, "-o", str(tmp_path), "--pdf", lang=lang
    )
    assert code == 6
    assert "PDF-001" in err
    assert "libreoffice.org" in err
    assert {Path(line).suffix for line in out.splitlines()} == {".docx", ".xlsx", ".ics"}
    code, out, _ = call(monkeypatch, capsys, "doctor", lang=lang)
    assert code == 0
    assert "--pdf" in out


def test_a_pdf_of_another_day_is_pointed_out(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    """A PDF that is not made anew may contradict the document beside it."""
    _, out, _ = call(monkeypatch, capsys, "report", CASE, "-o", str(tmp_path))
    Path(out.splitlines()[0]).with_suffix(".pdf").write_bytes(b"%PDF-1.7 of before")
    code, _, err = call(monkeypatch, capsys, "report", CASE, "-o", str(tmp_path))
    assert (code, err.count("PDF-004")) == (0, 1)


@pytest.mark.libreoffice
def test_protected_pdfs_lie_beside_the_documents(
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    tmp_path: Path,
    typed: list[str],
) -> None:
    """Report and annexes each have their PDF, and it asks for the same password."""
    typed += [PASSWORD, PASSWORD]
    wishes = ("--pdf", "--password-prompt", "--lang", "de")
    code, out, _ = call(monkeypatch, capsys, "report", CASE, "-o", str(tmp_path), *wishes)
    assert code == 0
    pdfs = [Path(line) for line in out.splitlines() if line.endswith(".pdf")]
    assert [path.name.split("-")[0] for path in pdfs] == ["report", "annexes"]
    assert all(opened(path.read_bytes(), PASSWORD).startswith(b"%PDF-") for path in pdfs)
    assert all(is_protected(path.read_bytes()) for path in pdfs)


def test_the_shortest_password_is_told_before_it_is_typed() -> None:
    """The question says how long a password must be."""
    from mobileteam.texts import LANGUAGES, catalogue  # noqa: PLC0415 - beside its only use

    asked = catalogue("commands")["password_ask"]
    assert all("{least}" in asked[one] for one in LANGUAGES)
    assert delivered.LEAST >= 12
