"""What several commands ask for: today, a reference date, languages, a usable case."""

from datetime import date
from pathlib import Path

from mobileteam.case import Case
from mobileteam.cli.messages import PROBLEMS, stop, tell
from mobileteam.cli.spoken import is_language_asked, message_language
from mobileteam.municipalities import Municipality, code_of, municipality_on, nearest
from mobileteam.pipeline import Read, read_folder
from mobileteam.problems import Problem, errors_in
from mobileteam.profile import Profile, find_profile, read_profile
from mobileteam.texts import Language


def today() -> date:
    """Return the present day; the only place of the house that looks at a clock."""
    return date.today()


def day_asked(written: str | None, place: str = "--reference-date") -> date | None:
    """Return the reference date that the user asked for, year-month-day."""
    if written is None:
        return None
    try:
        return date.fromisoformat(written)
    except ValueError:
        stop("CLI-004", place, exit_code=2, written=written)


def town_asked(written: str | None, day: date) -> Municipality | None:
    """Return the municipality that the user named by code or name, None if none was named."""
    if not written:
        return None
    town = municipality_on(code_of(written, day), day)
    if town is None:
        like = ", ".join(
            f"{one.nis} {one.full_name}" for one in nearest(written, day, fictitious=True)
        )
        stop("CLI-007", "--municipality", exit_code=2, written=written, nearest=like)
    return town


def language_for(case: Case | None) -> Language:
    """Return the language of messages: the one asked for, else that of the file."""
    if case is None or is_language_asked():
        return message_language()
    return Language(case.language)


def usable_case(folder: Path, reference_date: str | None) -> tuple[Case, list[Problem]]:
    """Return a folder's case with its warnings; end with the messages where it has errors."""
    read: Read = read_folder(folder, today(), day_asked(reference_date))
    if read.case is None or errors_in(read.problems):
        tell(read.problems, language_for(read.case))
        raise SystemExit(PROBLEMS)
    return read.case, read.problems


def profile_here() -> tuple[Profile, list[Problem]]:
    """Return the profile of the working folder or above, the shipped one if there is none."""
    try:
        found = find_profile(Path.cwd())
    except OSError:  # the working folder is gone
        found = None
    return read_profile(found) if found else (Profile(), [])
