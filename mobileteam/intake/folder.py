"""Read a case: the folder of one municipality, with intake, notes and review."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from mobileteam.case import Case, FieldNote
from mobileteam.intake.checks import cross_check
from mobileteam.intake.intake_file import is_usable, read_intake
from mobileteam.intake.note_file import read_note
from mobileteam.intake.review_file import read_review
from mobileteam.intake.sink import Sink, Vocabulary, is_folder, is_there, names_in
from mobileteam.problems import Place, Problem

INTAKE = "intake.yaml"
REVIEW = "review.yaml"
NOTES = "notes"
_NOTE = ".md"
_NEAR = re.compile(
    r"(intake|review)s?(\.ya?ml|\.txt|\.md|\.json|\.docx?|\.xlsx?)(\.txt)?", re.IGNORECASE
)
_NEAR_NOTES = re.compile(r"notes?", re.IGNORECASE)
_LEFT_BY_PROGRAMS = re.compile(
    r"[.~].*|.*(~|\.bak|\.tmp|\.swp)|thumbs\.db|desktop\.ini", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class CaseFiles:
    """
    Which files of a case are there.

    `closed` are the folders that may not be looked into; `unread` are the names
    that nobody reads, each with the name that it should probably have.
    """

    folder: Path
    intake: Path
    has_intake: bool
    review: Path | None
    notes: tuple[Path, ...]
    closed: tuple[str, ...] = ()
    unread: tuple[tuple[str, str], ...] = ()


def case_files(folder: Path) -> CaseFiles:
    """Return the files of a case folder; the intake may be missing, which its reader tells."""
    names, in_notes = names_in(folder), names_in(folder / NOTES)
    intake, review = folder / INTAKE, folder / REVIEW
    return CaseFiles(
        folder=folder,
        intake=intake,
        has_intake=INTAKE in (names or ()) or is_there(intake),
        review=review if REVIEW in (names or ()) or is_there(review) else None,
        notes=tuple(folder / NOTES / name for name in in_notes or () if _is_note(name)),
        closed=(str(folder),) if names is None else (NOTES,) if in_notes is None else (),
        unread=(*_near_names(folder, names or ()), *_strays(in_notes or ())),
    )


def _is_note(name: str) -> bool:
    return name.lower().endswith(_NOTE)


def _near_names(folder: Path, names: tuple[str, ...]) -> Iterator[tuple[str, str]]:
    """Find what somebody may take for the intake, the review or the notes, and nobody reads."""
    for name in names:
        near = _NEAR.fullmatch(name)
        expected = (
            f"{near[1].lower()}.yaml"
            if near
            else NOTES
            if _NEAR_NOTES.fullmatch(name)
            else name
        )
        if expected == NOTES and not is_folder(folder / name):
            yield name, f"{NOTES}/…{_NOTE}"
        elif expected != name and not _is_same(folder / name, folder / expected):
            yield name, expected


def _is_same(one: Path, other: Path) -> bool:
    """Tell whether two names lead to one file, as on a system that ignores capitals."""
    try:
        return one.samefile(other)
    except OSError:
        return False


def _strays(names: tuple[str, ...]) -> Iterator[tuple[str, str]]:
    """Find what lies among the notes and is none."""
    for name in names:
        if not _is_note(name) and not _LEFT_BY_PROGRAMS.fullmatch(name):
            yield f"{NOTES}/{name}", f"{NOTES}/{Path(name).stem}{_NOTE}"


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
    files = case_files(folder)
    if not _is_case(files, sink):
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
    case = Case(
        str(folder), intake.municipality, day, intake.language, intake.answers, notes, review
    )
    sink.problems += cross_check(case)
    return case, sink.problems


def _is_case(files: CaseFiles, sink: Sink) -> bool:
    """Tell what of a folder is absent, closed or not read; return whether it can be a case."""
    folder = str(files.folder)
    for name in files.closed:
        sink.tell("FILE-002", Place(name), name=name)
    if folder in files.closed:
        return False
    if not is_folder(files.folder):
        sink.tell("CASE-002", Place(folder))
        return False
    for name, expected in files.unread:
        sink.warn("CASE-003", Place(name), name=name, expected=expected)
    if not files.has_intake:
        sink.tell("CASE-001", Place(folder), name=INTAKE)
        return False
    return True


def _note(path: Path, sink: Sink, day: date) -> FieldNote | None:
    """Read one note; its language is its own."""
    own_sink = Sink(sink.today, sink.vocabulary, sink.language)
    note = read_note(path, f"{NOTES}/{path.name}", own_sink, day)
    sink.problems += own_sink.problems
    return note


def read_intake_alone(
    path: Path, vocabulary: Vocabulary, today: date
) -> tuple[Case | None, list[Problem]]:
    """Read an intake that lies anywhere, without notes and review."""
    sink = Sink(today, vocabulary)
    intake = read_intake(path, str(path), sink)
    if intake is None or intake.municipality is None:
        return None, sink.problems
    case = Case(
        str(path.parent),
        intake.municipality,
        intake.reference_date,
        intake.language,
        intake.answers,
    )
    return case, sink.problems + cross_check(case)


def read_note_alone(
    path: Path, vocabulary: Vocabulary, today: date
) -> tuple[FieldNote | None, list[Problem]]:
    """Read a note that lies anywhere."""
    sink = Sink(today, vocabulary)
    return read_note(path, str(path), sink, today), sink.problems


def case_folders(root: Path) -> tuple[Path, ...]:
    """
    Return every folder under a folder that is meant as a case, in the order of their names.

    Cases may lie side by side or in folders by region or year. A folder without
    an intake that holds other files of a case, or any file but no folders, counts as one
    too, so that what is missing from it is told. A case holds no other case.
    """
    found: list[Path] = []
    waiting, seen = [root], set()
    while waiting:
        folder = waiting.pop()
        if (real := folder.resolve()) in seen:
            continue
        seen.add(real)
        names = [name for name in names_in(folder) or () if not _is_left(name)]
        inner = [folder / name for name in names if is_folder(folder / name)]
        if folder != root and (_holds_a_case(folder, names) or (names and not inner)):
            found.append(folder)
        else:
            waiting += inner
    return tuple(sorted(found))


def _is_left(name: str) -> bool:
    return bool(_LEFT_BY_PROGRAMS.fullmatch(name))


def _holds_a_case(folder: Path, names: list[str]) -> bool:
    """Tell whether one of the names belongs to a case, or comes near to it."""
    return names_in(folder) is None or any(
        name in {INTAKE, REVIEW, NOTES} or _NEAR.fullmatch(name) for name in names
    )
