"""Places too long, closed, dangling or of the wrong kind: a message, never a fault of ours."""

import io
import json
import os
import shutil
import tempfile
from collections.abc import Callable
from functools import wraps
from pathlib import Path

import pytest

from mobileteam.cli import written
from mobileteam.cli.writing import write_whole
from mobileteam.intake import case_files
from mobileteam.texts import LANGUAGES
from tests.cli.support import EXAMPLES, call

LONG = "a" * 300
DEEP = "/".join(["b" * 200] * 30)
READING = [
    (["assess"], [], "CASE-002"),
    (["status"], [], "CASE-002"),
    (["report"], [], "CASE-002"),
    (["explain"], ["lisc.set_up"], "CASE-002"),
    (["intake", "check"], [], "FILE-001"),
    (["notes", "check"], [], "FILE-001"),
]
WRITING = [
    (["init"], []),
    (["demo"], []),
    (["notes", "new"], []),
    (["review", "new"], []),
    (["intake", "form", "-o"], []),
    (["intake", "form", "--force", "-o"], []),
    (["template", "export", "-o"], []),
]


@pytest.fixture
def run(monkeypatch, capsys, tmp_path: Path):
    monkeypatch.chdir(tmp_path)

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
def close(monkeypatch) -> Callable[[Path], None]:
    """Close a folder to the program, even where the tests' user finds nothing closed."""

    def close_it(folder: Path) -> None:
        def guarded(function: Callable, *, inside_only: bool) -> Callable:
            @wraps(function)
            def ask(path=".", *args, **kwargs):
                place = path if isinstance(path, int) else Path(os.fspath(path)).absolute()
                if isinstance(place, Path) and (
                    folder in place.parents or (place == folder and not inside_only)
                ):
                    raise PermissionError(13, "closed", str(path))
                return function(path, *args, **kwargs)

            return ask

        for module, name in (
            (os, "stat"),
            (os, "lstat"),
            (io, "open"),
            (os, "open"),
            (os, "mkdir"),
        ):
            monkeypatch.setattr(module, name, guarded(getattr(module, name), inside_only=True))
        for name in ("listdir", "scandir"):
            monkeypatch.setattr(os, name, guarded(getattr(os, name), inside_only=False))

    return close_it


@pytest.mark.parametrize("place", [LONG, f"x/{LONG}", DEEP], ids=["long", "long below", "deep"])
@pytest.mark.parametrize(("before", "after", "code"), READING, ids=" ".join)
def test_long_name_to_read_is_not_there(run, place: str, before, after, code: str) -> None:
    """A name that no system takes names nothing."""
    exit_code, _, err = run(*before, place, *after)
    assert exit_code == 1
    assert code in err


@pytest.mark.parametrize("place", [LONG, f"x/{LONG}", DEEP], ids=["long", "long below", "deep"])
@pytest.mark.parametrize(("before", "after"), WRITING, ids=" ".join)
def test_long_name_to_write_is_told(run, place: str, before, after) -> None:
    """Where nothing can be written, a message names the place."""
    exit_code, _, err = run(*before, place, *after)
    assert exit_code == 4
    assert "OUTPUT-002" in err


def test_report_to_a_long_name_is_told(run, case: Path) -> None:
    """The report has the same message, and a template with a long name is no template."""
    exit_code, _, err = run("report", str(case), "-o", LONG)
    assert (exit_code, "OUTPUT-002" in err) == (4, True)
    assert run("report", str(case), "--template", LONG)[0] == 3


@pytest.mark.parametrize("name", ["a" * 300, "é" * 300, "漢" * 300, "𐀀" * 300, "../../x", ""])
def test_name_of_a_note_is_cut(run, case: Path, name: str) -> None:
    """A note gets a name that every system takes, in the folder of the notes."""
    code, out, _ = run("notes", "new", str(case), "--name", name)
    assert code == 0
    path = Path(out.strip())
    assert path.parent == case / "notes"
    assert path.exists()
    assert len(path.name) <= len("2026-01-01-.md") + 80


@pytest.mark.parametrize("inside", [False, True])
@pytest.mark.parametrize(
    ("before", "after"), [(before, after) for before, after, _ in READING], ids=" ".join
)
def test_closed_folder_to_read_is_told(
    run, case: Path, close, inside: bool, before, after
) -> None:
    """A folder that one may not enter, and one that lies in it, cannot be opened."""
    close(case.parent if inside else case)
    exit_code, _, err = run(*before, str(case), *after)
    assert exit_code == 1
    assert "FILE-002" in err


@pytest.mark.parametrize(("before", "after"), WRITING, ids=" ".join)
def test_closed_folder_to_write_is_told(run, tmp_path: Path, close, before, after) -> None:
    """A folder that one may not enter cannot be written."""
    closed = tmp_path / "closed"
    closed.mkdir()
    close(closed)
    exit_code, _, err = run(*before, str(closed / "x"), *after)
    assert exit_code == 4
    assert "OUTPUT-002" in err


def test_closed_notes_are_told(run, case: Path, close) -> None:
    """Notes that may not be read never stay out in silence."""
    close(case / "notes")
    code, _, err = run("assess", str(case))
    assert code == 1
    assert "FILE-002" in err
    assert "notes" in err


def test_unreadable_file_is_told_by_us(run, case: Path, monkeypatch) -> None:
    """The command line asks no one if a file can be read; our message says what is wrong."""
    monkeypatch.setattr(os, "access", lambda *_args, **_kwargs: False)
    assert run("intake", "check", str(case / "intake.yaml"))[0] == 0


def test_missing_case_speaks_in_status_as_well(run) -> None:
    """The status of nothing says that there is nothing, for people and for programs."""
    code, out, err = run("status", "nowhere", "--json")
    assert (code, json.loads(out)["intake"]) == (1, False)
    assert "CASE-002" in err


@pytest.mark.parametrize("words", [[], ["--force"]])
def test_folder_in_the_place_of_a_report_is_told(
    run, case: Path, tmp_path: Path, words: list[str]
) -> None:
    """A folder is never a report, forced or not, and nothing is written."""
    assert run("report", str(case), "--lang", "nl", "-o", "first")[0] == 0
    (report,) = (tmp_path / "first").glob("report*.docx")
    (tmp_path / "out" / report.name).mkdir(parents=True)
    code, _, err = run("report", str(case), "--lang", "fr", "--lang", "nl", "-o", "out", *words)
    assert code == 4
    assert "OUTPUT-002" in err
    assert [path.name for path in (tmp_path / "out").iterdir()] == [report.name]


@pytest.mark.parametrize(
    "content", [b"[" * 100_000, b"\xff", b"[]", b'{"a": {}}', b'{"a": [1]}', b"9" * 5000]
)
def test_damaged_memory_forgets(run, case: Path, content: bytes) -> None:
    """What was written is forgotten when its list is damaged; an equal report loses nothing."""
    assert run("report", str(case), "--lang", "nl")[0] == 0
    (case / "reports" / ".written.json").write_bytes(content)
    (report,) = (case / "reports").glob("report*.docx")
    assert run("report", str(case), "--lang", "nl")[0] == 0
    (case / "reports" / ".written.json").write_bytes(content)
    report.write_bytes(b"another")
    assert run("report", str(case), "--lang", "nl")[0] == 4


def test_old_memory_is_still_known(tmp_path: Path) -> None:
    """The former form of the list, one content per name, is read as well."""
    written.put_in_place(tmp_path, {"a.docx": b"1"}, force=False)
    memory = tmp_path / ".written.json"
    memory.write_text(
        json.dumps({"a.docx": json.loads(memory.read_bytes())["a.docx"][0]}), encoding="utf-8"
    )
    written.put_in_place(tmp_path, {"a.docx": b"2"}, force=False)
    assert (tmp_path / "a.docx").read_bytes() == b"2"


def test_memory_that_cannot_be_written_stops_before_the_reports(tmp_path: Path) -> None:
    """Nothing is written that the next run would not know."""
    (tmp_path / ".written.json").mkdir()
    with pytest.raises(SystemExit) as ended:
        written.put_in_place(tmp_path, {"a.docx": b"1"}, force=False)
    assert ended.value.code == 4
    assert [path.name for path in tmp_path.iterdir()] == [".written.json"]


@pytest.mark.parametrize("fails_at", [1, 2, 3])
def test_next_run_knows_its_own_reports_whatever_failed(
    tmp_path: Path, monkeypatch, fails_at: int
) -> None:
    """A disk full at any moment, twice, leaves reports that the next run knows as its own."""

    def failing():
        count = 0

        def write(path: Path, content: bytes) -> None:
            nonlocal count
            count += 1
            if count == fails_at:
                raise SystemExit(4)
            write_whole(path, content)

        return write

    written.put_in_place(tmp_path, {"a.docx": b"1", "b.docx": b"1"}, force=False)
    for content in (b"2", b"3"):
        monkeypatch.setattr(written, "write_whole", failing())
        with pytest.raises(SystemExit):
            written.put_in_place(tmp_path, {"a.docx": content, "b.docx": content}, force=False)
    monkeypatch.setattr(written, "write_whole", write_whole)
    written.put_in_place(tmp_path, {"a.docx": b"4", "b.docx": b"4"}, force=False)
    assert {path.name: path.read_bytes() for path in tmp_path.glob("?.docx")} == {
        "a.docx": b"4",
        "b.docx": b"4",
    }
    (tmp_path / "a.docx").write_bytes(b"edited")
    with pytest.raises(SystemExit):
        written.put_in_place(tmp_path, {"a.docx": b"5", "b.docx": b"5"}, force=False)
    assert (tmp_path / "a.docx").read_bytes() == b"edited"
    assert (tmp_path / "b.docx").read_bytes() == b"4"


@pytest.mark.parametrize(
    "name",
    ["intake.yml", "review.yml", "Review.yaml", "intake.yaml.txt", "intake.docx", "Notes"],
)
def test_near_name_is_told(run, case: Path, name: str) -> None:
    """What somebody may take for the intake or the review, and nobody reads, is told."""
    if (case / name).exists():
        pytest.skip("capitals are not told apart on this system")
    (case / name).write_text("x", encoding="utf-8")
    for lang in LANGUAGES:
        code, _, err = run("assess", str(case), lang=lang)
        assert code == 0
        assert err.count("CASE-003") == 1
        assert name in err


def test_other_files_among_the_notes_are_told(run, case: Path) -> None:
    """A note in Word or without its ending is not left out unsaid; programs' leftovers are."""
    for name in (
        "visit.txt",
        "visit.docx",
        ".DS_Store",
        "~$visit.docx",
        "one.md.1.bak",
        "Thumbs.db",
    ):
        (case / "notes" / name).write_bytes(b"x")
    (case / "notes" / "2026").mkdir()
    _, _, err = run("assess", str(case))
    assert err.count("CASE-003") == 3
    assert "notes/visit.md" in err
    assert "Thumbs" not in err


def test_note_in_capitals_is_read(case: Path) -> None:
    """A note is a note however its ending is written."""
    one = min((case / "notes").glob("*.md"))
    one.rename(one.with_suffix(".MD"))
    found = case_files(case)
    assert one.with_suffix(".MD") in found.notes
    assert found.unread == ()


@pytest.mark.parametrize("name", ["intake.yaml", "review.yaml"])
def test_dangling_link_is_told(run, case: Path, name: str) -> None:
    """A link to a file that is gone is no missing file."""
    (case / name).unlink()
    try:
        (case / name).symlink_to("gone")
    except OSError:
        pytest.skip("links cannot be made on this system")
    code, _, err = run("assess", str(case))
    assert code == 1
    assert "FILE-001" in err


@pytest.mark.parametrize("what", [[], ["--powers"], ["--json"]])
@pytest.mark.parametrize("lang", LANGUAGES)
def test_law_of_a_day_without_law(run, what: list[str], lang: str) -> None:
    """On a day on which nothing was in force, the list says so."""
    code, out, err = run("law", "list", "--reference-date", "0001-01-01", *what, lang=lang)
    assert (code, err) == (0, "")
    assert out.strip()


def test_own_fault_has_a_file_of_its_own(run, tmp_path: Path, monkeypatch) -> None:
    """The details of each fault lie in a new file, under a name that nobody can prepare."""
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    monkeypatch.setattr("mobileteam.cli.status.case_files", lambda _: 1 / 0)
    for _ in range(2):
        assert run("status", "x")[0] == 5
    details = list(tmp_path.glob("mobileteam-fault-*.txt"))
    assert len(details) == 2
    assert all("ZeroDivisionError" in path.read_text(encoding="utf-8") for path in details)
