"""
Know the sender of the reports: the nearest `mobileteam.toml`, in the working folder or above.

Without one, the sender is called by what it was on the reference date: Mobile
Team until the end of 2018, Radix Team until the end of 2021, expert team since.
"""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

from mobileteam.problems import Place, Problem
from mobileteam.texts import LANGUAGES, TEXT_KEYS, Language, Text, catalogue, nearest

NAME = "mobileteam.toml"
_TEXTS = ("service", "address", "handling_line")
_SETTINGS = (*_TEXTS, "logo", "languages", "template")
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
        return self.handling_line.get(language) or str(catalogue("sender")["handling_line"][language])


def find_profile(folder: Path) -> Path | None:
    """Return the nearest profile, in that folder or above it."""
    places = (parent / NAME for parent in (folder, *folder.parents))
    return next((place for place in places if place.is_file()), None)


def read_profile(path: Path) -> tuple[Profile, list[Problem]]:
    """Read a profile; where a setting cannot be used, the problem says why and the default stands."""
    place = Place(str(path))
    try:
        raw = tomllib.loads(path.read_bytes().decode("utf-8-sig"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        return Profile(), [Problem("PROFILE-001", place, {"text": str(error)})]
    problems: list[Problem] = []
    unknown = [key for key in raw if key not in _SETTINGS]
    problems += [
        Problem("PROFILE-002", place, {"key": key, "nearest": nearest(key, _SETTINGS)}) for key in unknown
    ]
    texts = {key: _text(raw, key, place, problems) for key in _TEXTS}
    profile = Profile(
        service=texts["service"],
        address=texts["address"],
        handling_line=texts["handling_line"],
        logo=_logo(raw, path, problems),
        languages=_languages(raw, place, problems),
        template=_path(raw, "template", path, problems),
    )
    return profile, problems


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


def _languages(raw: Mapping[str, Any], place: Place, problems: list[Problem]) -> tuple[Language, ...]:
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
        is_picture = logo.read_bytes().startswith(_PICTURES)
    except OSError:
        is_picture = False
    if not is_picture:
        problems.append(Problem("PROFILE-005", Place(str(path)), {"name": str(logo)}))
        return None
    return logo
