"""Read a case: the folder of one municipality, with intake, notes and review."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from mobileteam.case import Case, FieldNote
from mobileteam.intake.checks import cross_check
from mobileteam.intake.intake_file import is_usable, read_intake
from mobileteam.intake.note_file import read_note
from mobileteam.intake.review_file import read_review
from mobileteam.intake.sink import Sink, Vocabulary
from mobileteam.problems import Place, Problem

INTAKE = "intake.yaml"
REVIEW = "review.yaml"
NOTES = "notes"


@dataclass(frozen=True, slots=True)
class CaseFiles:
    """Which files of a case are there."""

    folder: Path
    intake: Path
    review: Path | None
    notes: tuple[Path, ...]


def case_files(folder: Path) -> CaseFiles:
    """Return the files of a case folder; the intake may be missing, which its reader tells."""
    notes = sorted(folder.glob(f"{NOTES}/*.md"), key=lambda path: path.name)
    review = folder / REVIEW
    return CaseFiles(folder, folder / INTAKE, review if review.exists() else None, tuple(notes))


def read_case(
    folder: Path, vocabulary: Vocabulary, today: date, reference_date: date | None = None
) -> tuple[Case | None, list[Problem]]:
    """
    Read a case folder.

    Args:
        folder: where the intake lies.
        vocabulary: the powers, situations, rules and functions that exist.
        today: the day after which nothing can be judged yet.
        reference_date: judge on this day instead of the one in the intake.

    Returns:
        The case, or None where it cannot be made; and every problem.
    """
    sink = Sink(today, vocabulary)
    if not folder.is_dir():
        sink.tell("CASE-002", Place(str(folder)))
        return None, sink.problems
    files = case_files(folder)
    if not files.intake.exists():
        sink.tell("CASE-001", Place(str(folder)), name=INTAKE)
        return None, sink.problems
    if reference_date and not is_usable(reference_date, Place("--reference-date"), sink):
        return None, sink.problems
    intake = read_intake(files.intake, INTAKE, sink, reference_date)
    if intake is None or intake.municipality is None:
        return None, sink.problems
    day = intake.reference_date
    notes = tuple(note for path in files.notes if (note := _note(path, sink, day)))
    own_sink = Sink(today, vocabulary, intake.language)
    review = read_review(files.review, REVIEW, own_sink, day) if files.review else None
    sink.problems += own_sink.problems
    case = Case(str(folder), intake.municipality, day, intake.language, intake.answers, notes, review)
    sink.problems += cross_check(case)
    return case, sink.problems


def _note(path: Path, sink: Sink, day: date) -> FieldNote | None:
    """Read one note; its language is its own."""
    own_sink = Sink(sink.today, sink.vocabulary, sink.language)
    note = read_note(path, f"{NOTES}/{path.name}", own_sink, day)
    sink.problems += own_sink.problems
    return note


def read_intake_alone(path: Path, vocabulary: Vocabulary, today: date) -> tuple[Case | None, list[Problem]]:
    """Read an intake that lies anywhere, without notes and review."""
    sink = Sink(today, vocabulary)
    intake = read_intake(path, str(path), sink)
    if intake is None or intake.municipality is None:
        return None, sink.problems
    case = Case(str(path.parent), intake.municipality, intake.reference_date, intake.language, intake.answers)
    return case, sink.problems + cross_check(case)


def read_note_alone(
    path: Path, vocabulary: Vocabulary, today: date
) -> tuple[FieldNote | None, list[Problem]]:
    """Read a note that lies anywhere."""
    sink = Sink(today, vocabulary)
    return read_note(path, str(path), sink, today), sink.problems
