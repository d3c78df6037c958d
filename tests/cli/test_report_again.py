"""A report made again over an edited one, and `verify`, as their users see them."""

import json
import shutil
from pathlib import Path

import pytest

from tests.cli.support import EXAMPLES, call
from tests.revision.support import Desk, change_answers, delete, write_at_end

KEY = "summary/lead"
OTHER = {"lisc_coordinator": "none", "comm_plan": "none"}


@pytest.fixture
def run(monkeypatch, capsys):
    def call_it(*words: str, lang: str = "en") -> tuple[int, str, str]:
        return call(monkeypatch, capsys, *words, lang=lang)

    return call_it


@pytest.fixture
def case(tmp_path: Path) -> Path:
    folder = tmp_path / "voorbeeldlede"
    shutil.copytree(
        EXAMPLES / "voorbeeldlede", folder, ignore=shutil.ignore_patterns("reports")
    )
    return folder


@pytest.fixture
def report(run, case: Path) -> Path:
    """The report of the case, as the program wrote it."""
    assert run("report", str(case), "--lang", "nl")[0] == 0
    (path,) = (case / "reports").glob("report*.docx")
    return path


def edit(path: Path) -> bytes:
    """Edit a report as an expert would; return its bytes."""
    desk = Desk(path.read_bytes())
    write_at_end(desk, desk.keyed(KEY), "Van ons.")
    delete(desk, desk.keyed("summary/open"), "")
    path.write_bytes(desk.saved())
    return path.read_bytes()


def test_an_edited_report_is_merged_and_kept_beside(run, case: Path, report: Path) -> None:
    """Her words stay, what became of them is told, the file before stands as .bak."""
    before = edit(report)
    change_answers(case, OTHER)
    code, out, err = run("report", str(case), "--lang", "nl")
    assert code == 0
    assert str(report) in out
    assert "yours, new proposal in a comment: summary" in err
    assert "deleted by you: summary" in err
    assert Desk(report.read_bytes()).keyed(KEY).words.plain.endswith("Van ons.")
    assert report.with_name(f"{report.name}.1.bak").read_bytes() == before


def test_her_words_outlive_any_number_of_reports(run, case: Path, report: Path) -> None:
    """A merged report is not taken for one of ours that may be replaced."""
    edit(report)
    for _ in range(3):
        assert run("report", str(case), "--lang", "nl")[0] == 0
        assert Desk(report.read_bytes()).keyed(KEY).words.plain.endswith("Van ons.")


def test_an_untouched_report_is_renewed_without_ado(run, case: Path, report: Path) -> None:
    """No backup, no summary: nothing of anybody's was in it."""
    change_answers(case, OTHER)
    code, _, err = run("report", str(case), "--lang", "nl")
    assert code == 0
    assert "yours" not in err
    assert list(report.parent.glob("*.bak")) == []


def test_an_edited_list_stays_and_the_new_one_comes_beside(
    run, case: Path, report: Path
) -> None:
    """Nobody can merge a workbook; nobody's notes in it are lost."""
    (book,) = report.parent.glob("*.xlsx")
    book.write_bytes(b"mine")
    code, out, err = run("report", str(case), "--lang", "nl")
    assert code == 0
    assert "OUTPUT-005" in err
    assert book.read_bytes() == b"mine"
    beside = book.with_name(f"{book.stem}.new.xlsx")
    assert str(beside) in out
    assert beside.read_bytes().startswith(b"PK")


def test_verify_tells_what_was_done_by_hand(run, report: Path) -> None:
    """Which blocks were edited and deleted, in words."""
    code, out, _ = run("verify", str(report))
    assert code == 0
    assert "Nothing was changed by hand." in out
    edit(report)
    code, out, _ = run("verify", str(report))
    assert code == 0
    assert "yours: summary: “" in out
    assert "deleted by you: summary" in out


def test_verify_tells_whether_the_report_follows_from_the_case(
    run, case: Path, report: Path
) -> None:
    """Exit code 1 and the reasons once an input has changed."""
    edit(report)
    assert run("verify", str(report), str(case))[0] == 0
    change_answers(case, OTHER)
    code, out, _ = run("verify", str(report), str(case))
    assert code == 1
    assert "Changed since: intake.yaml" in out
    assert "would now read otherwise: summary" in out
    assert "would be added: recommendation (lisc.coordinator)" in out
    assert "Make it again" in out


def test_verify_takes_the_template_that_report_took(run, case: Path) -> None:
    """A template of the case's own leads to the report, and to its verification."""
    templates = case / "templates"
    templates.mkdir()
    assert run("template", "export", "report", "-o", str(templates / "report.nl.docx"))[0] == 0
    desk = Desk((templates / "report.nl.docx").read_bytes())
    desk.word.add_paragraph("Uit het eigen sjabloon.")
    (templates / "report.nl.docx").write_bytes(desk.saved())
    assert run("report", str(case), "--lang", "nl")[0] == 0
    (path,) = (case / "reports").glob("report*.docx")
    code, out, _ = run("verify", str(path), str(case))
    assert code == 0, out


def test_verify_as_data(run, case: Path, report: Path) -> None:
    """A program learns what a person learns."""
    change_answers(case, OTHER)
    code, out, _ = run("verify", str(report), str(case), "--json")
    found = json.loads(out)
    assert code == 1
    assert found["follows"] is False
    assert found["by_hand"] == []
    assert found["changed"] == ["input intake.yaml"]
    assert "advice/lisc.coordinator/text" in found["missing"]
    assert {"program", "questionnaire", "law", "template-version", "language"} <= set(
        found["origin"]
    )


@pytest.mark.parametrize("content", [None, b"", b"no report"])
def test_verify_of_something_else_is_told(run, tmp_path: Path, content: bytes | None) -> None:
    """No file, an empty one, a text: a message and an exit code."""
    path = tmp_path / "other.docx"
    if content is not None:
        path.write_bytes(content)
    code, _, err = run("verify", str(path))
    assert (code, "FILE-001" in err) == ((4, True) if content is None else (1, False))


def test_verify_with_a_template_that_is_none_is_told(run, case: Path, report: Path) -> None:
    """A message and the exit code of templates, as when a report is made with it."""
    other = case / "other.docx"
    other.write_bytes(b"no template")
    code, _, err = run("verify", str(report), str(case), "--template", str(other))
    assert code == 3
    assert "TEMPLATE-" in err
