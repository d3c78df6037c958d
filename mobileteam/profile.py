"""
Know the sender of the reports: the nearest `mobileteam.toml`, in the working folder or above.

Without one, the sender is called by what it was on the reference date: Mobile
Team until the end of 2018, Radix Team until the end of 2021, expert team since.
"""

import re
import tomllib
from bisect import bisect_left
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

from mobileteam.problems import Place, Problem
from mobileteam.texts import LANGUAGES, TEXT_KEYS, Language, Text, catalogue, nearest
from mobileteam.yamlfile import decode

NAME = "mobileteam.toml"
_TEXTS = ("service", "address", "handling_line")
_SETTINGS = (*_TEXTS, "logo", "languages", "template", "templates")
_MOST_BYTES = 64 * 1024
_MOST_SHOWN = 80
_WHERE = re.compile(r"\(at line (\d+), column (\d+)\)")
_PICTURES = (b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff")


@dataclass(frozen=True, slots=True)
class Profile:
    """
    How the sender of the reports presents itself.

    A text that the profile gives in some languages only is used in those
    languages; in the others the shipped words stand.
    """

    service: Text = field(default_factory=dict)
    address: Text = field(default_factory=dict)
    handling_line: Text = field(default_factory=dict)
    logo: Path | None = None
    languages: tuple[Language, ...] = ()
    template: Path | None = None
    templates: Path | None = None

    def sender(self, language: Language, reference_date: date) -> str:
        """Return the name of the sender on the reference date."""
        if language in self.service:
            return self.service[language]
        for period in catalogue("sender")["senders"]:
            if period["until"] is None or reference_date <= period["until"]:
                return str(period["name"][language])
        raise AssertionError

    def handling(self, language: Language) -> str:
        """Return the handling line, a neutral one by default."""
        return self.handling_line.get(language) or str(
            catalogue("sender")["handling_line"][language]
        )


def find_profile(folder: Path) -> Path | None:
    """Return the nearest profile, in that folder or above it."""
    places = (parent / NAME for parent in (folder, *folder.parents))
    return next((place for place in places if _is_file(place)), None)


def _is_file(path: Path) -> bool:
    try:
        return path.is_file()
    except (OSError, ValueError):  # closed to us, or a name that no system takes
        return False


def read_profile(path: Path) -> tuple[Profile, list[Problem]]:
    """Read a profile; for an unusable setting, the problem says why and the default stands."""
    place = Place(str(path))
    raw, problems = _settings(path)
    unknown = [key for key in raw if key not in _SETTINGS]
    problems += [
        Problem("PROFILE-002", place, {"key": key, "nearest": nearest(key, _SETTINGS)})
        for key in unknown
    ]
    texts = {key: _text(raw, key, place, problems) for key in _TEXTS}
    profile = Profile(
        service=texts["service"],
        address=texts["address"],
        handling_line=texts["handling_line"],
        logo=_logo(raw, path, problems),
        languages=_languages(raw, place, problems),
        template=_path(raw, "template", path, problems),
        templates=_path(raw, "templates", path, problems),
    )
    return profile, problems


def _settings(path: Path) -> tuple[Mapping[str, Any], list[Problem]]:
    """Return the settings as written, none if the file is unreadable; an empty one has none."""
    name = str(path)
    try:
        with path.open("rb") as stream:
            content = stream.read(_MOST_BYTES + 1)
    except OSError:
        return {}, [Problem("FILE-002", Place(name), {"name": name})]
    if len(content) > _MOST_BYTES:
        return {}, [Problem("PROFILE-007", Place(name), {"limit": _MOST_BYTES // 1024})]
    text, problems = decode(content, name)
    if problems:
        return {}, [one for one in problems if one.code != "FILE-003"]
    try:
        return tomllib.loads(text), []
    except (ValueError, RecursionError) as error:
        return {}, [_slip(text, name, error)]


def _slip(text: str, name: str, error: Exception) -> Problem:
    """Tell the line that cannot be read; the library's words are English, and stay unsaid."""
    lines = text.rstrip().split("\n")
    told = _WHERE.search(str(error))
    if told:
        line, column = min(int(told[1]), len(lines)), int(told[2])
    elif isinstance(error, tomllib.TOMLDecodeError):  # "at end of document"
        line, column = len(lines), 1
    else:
        line, column = _first_too_much(lines), 1
    shown = lines[line - 1].strip()
    shown = f"{shown[:_MOST_SHOWN]}…" if len(shown) > _MOST_SHOWN else shown
    return Problem("PROFILE-001", Place(name, line, column), {"text": shown})


def _first_too_much(lines: list[str]) -> int:
    """Return the line from which a number is too long, or lists too deep, to be read at all."""

    def is_too_much(number: int) -> bool:
        try:
            tomllib.loads("\n".join(lines[:number]))
        except tomllib.TOMLDecodeError:
            return False
        except (ValueError, RecursionError):
            return True
        return False

    return bisect_left(range(1, len(lines)), True, key=is_too_much) + 1


def _text(raw: Mapping[str, Any], key: str, place: Place, problems: list[Problem]) -> Text:
    """Read one text, or the same text for all languages."""
    written = raw.get(key, {})
    if isinstance(written, str):
        return {language: written for language in LANGUAGES if written.strip()}
    if (
        isinstance(written, dict)
        and written.keys() <= TEXT_KEYS
        and all(isinstance(one, str) for one in written.values())
    ):
        return {language: words for language, words in written.items() if words.strip()}
    problems.append(Problem("PROFILE-003", place, {"key": key}))
    return {}


def _languages(
    raw: Mapping[str, Any], place: Place, problems: list[Problem]
) -> tuple[Language, ...]:
    written = raw.get("languages", [])
    if not isinstance(written, list) or any(one not in LANGUAGES for one in written):
        problems.append(Problem("PROFILE-003", place, {"key": "languages"}))
        return ()
    return tuple(Language(one) for one in dict.fromkeys(written))


def _path(raw: Mapping[str, Any], key: str, path: Path, problems: list[Problem]) -> Path | None:
    """Read a path; it counts from the folder of the profile."""
    written = raw.get(key, "")
    if not isinstance(written, str):
        problems.append(Problem("PROFILE-003", Place(str(path)), {"key": key}))
        return None
    return path.parent / written if written.strip() else None


def _logo(raw: Mapping[str, Any], path: Path, problems: list[Problem]) -> Path | None:
    logo = _path(raw, "logo", path, problems)
    if logo is None:
        return None
    try:
        is_picture = _is_file(logo) and logo.read_bytes().startswith(_PICTURES)
    except OSError:
        is_picture = False
    if not is_picture:
        problems.append(Problem("PROFILE-005", Place(str(path)), {"name": str(logo)}))
        return None
    return logo
