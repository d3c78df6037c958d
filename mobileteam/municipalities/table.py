"""Look up a municipality by its code and a day, and follow it through mergers."""

import csv
import io
import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cache
from importlib.resources import files

from mobileteam.validity import Validity, day_before

LIKENESS = 70.0
"""
The least likeness, out of a hundred, for a suggestion: one wrong digit in a
code, or about one wrong letter in three.
"""


class Region(StrEnum):
    """
    The regions as the questionnaire tells them apart.

    `dg` stands for the nine German-speaking municipalities. They lie in the
    Walloon Region; they have a code of their own because many rules differ.
    """

    FL = "fl"
    WA = "wa"
    DG = "dg"
    BR = "br"


class Zone(StrEnum):
    """The language area; it decides which Community is competent."""

    NL = "nl"
    FR = "fr"
    DE = "de"
    BI = "bi"


@dataclass(frozen=True, slots=True)
class Municipality:
    """
    A municipality as it was throughout one period.

    `nis` is text and keeps its five digits. The first of `languages` is the
    language of the report. `province` is a code, and None in Brussels;
    `facilities` is the language of the facilities for residents. A
    municipality that still exists has no `successors`.
    """

    nis: str
    valid_from: date | None
    valid_until: date | None
    name_nl: str
    name_fr: str
    name_de: str | None
    region: Region
    zone: Zone
    province: str | None
    languages: tuple[str, ...]
    facilities: str | None
    successors: tuple[str, ...]
    fictitious: bool

    @property
    def validity(self) -> Validity:
        """The period in which the municipality had this shape and this code."""
        return Validity(self.valid_from, self.valid_until)

    @property
    def full_name(self) -> str:
        """Its names in the languages of its administration: `Ronse / Renaix`."""
        return " / ".join(dict.fromkeys(self._official_names()))

    def name(self, language: str) -> str:
        """Return the name for readers of a language, or else the one in its own language."""
        return self._names().get(language) or self._names()[self.languages[0]]

    def _names(self) -> Mapping[str, str]:
        names = {"nl": self.name_nl, "fr": self.name_fr, "de": self.name_de}
        return {language: name for language, name in names.items() if name}

    def _official_names(self) -> Iterator[str]:
        yield from map(self.name, self.languages)
        if self.facilities:
            yield self.name(self.facilities)


def municipality_on(nis: str, reference_date: date) -> Municipality | None:
    """Return the municipality that had this code on that day, invented ones too."""
    periods = (one for one in known(nis) if one.validity.covers(reference_date))
    return next(periods, None)


def municipalities_on(
    reference_date: date, *, fictitious: bool = False
) -> tuple[Municipality, ...]:
    """Return the municipalities of that day by code; invented ones only when asked for."""
    return tuple(
        one
        for one in _table()
        if one.validity.covers(reference_date) and (fictitious or not one.fictitious)
    )


def known(nis: str) -> tuple[Municipality, ...]:
    """Return every period of a code, the oldest first; none when it never existed."""
    return _by_code().get(nis, ())


def successors_on(nis: str, reference_date: date) -> tuple[Municipality, ...]:
    """
    Return the municipalities that stand on that day where this code once stood.

    A code that exists on that day answers for itself. The search goes forward
    only: for a code that came later there is no answer, because a merged
    municipality cannot be split into its former parts.
    """
    present = municipality_on(nis, reference_date)
    if present is not None:
        return (present,)
    ended = [one for one in known(nis) if one.validity.last_day < reference_date]
    heirs = ended[-1].successors if ended else ()
    found = (one for heir in heirs for one in successors_on(heir, reference_date))
    return tuple(dict.fromkeys(found))


def was_merged(municipality: Municipality) -> date | None:
    """
    Return the day of the merger that gave the municipality its present shape.

    None when no merger made it. A new code within the same borders has one
    predecessor, a merger has several.
    """
    first_day = municipality.valid_from
    if first_day is None:
        return None
    merged = len(_ended_into(municipality.nis, day_before(first_day))) > 1
    return first_day if merged else None


def nearest(
    text: str, reference_date: date, count: int = 3, *, fictitious: bool = False
) -> tuple[Municipality, ...]:
    """
    Return the municipalities of that day whose code or name is most like the text.

    Former names and codes lead to the municipality of that day, and a code of
    another day is looked up by its name: in 2026 `Borgloon` gives
    Tongeren-Borgloon, and 71022 gives the Hasselt of today. Accents, capitals
    and hyphens do not count. There may be fewer than `count`, or none.
    """
    best: dict[Municipality, float] = {}
    for nis, likeness in _likeness_by_code(text).items():
        for one in successors_on(nis, reference_date):
            best[one] = max(likeness, best.get(one, 0.0))
    eligible = [one for one in best if fictitious or not one.fictitious]
    return tuple(sorted(eligible, key=lambda one: (-best[one], one.nis))[:count])


def code_of(text: str, reference_date: date) -> str:
    """
    Return the code of the municipality that bears this name on that day.

    A text that is no such name, or the name of several, comes back as it is.
    """
    named = {
        one.nis
        for one in municipalities_on(reference_date, fictitious=True)
        if text.casefold()
        in {
            name.casefold()
            for name in (one.name_nl, one.name_fr, one.name_de, one.full_name)
            if name
        }
    }
    return named.pop() if len(named) == 1 else text


@cache
def _table() -> tuple[Municipality, ...]:
    source = files("mobileteam.municipalities") / "municipalities.csv"
    rows = csv.DictReader(io.StringIO(source.read_text(encoding="utf-8")))
    read = map(_read_row, rows)
    return tuple(sorted(read, key=lambda one: (one.nis, one.validity.first_day)))


@cache
def _by_code() -> Mapping[str, tuple[Municipality, ...]]:
    periods: defaultdict[str, list[Municipality]] = defaultdict(list)
    for one in _table():
        periods[one.nis].append(one)
    return {nis: tuple(found) for nis, found in periods.items()}


def _read_row(row: Mapping[str, str]) -> Municipality:
    return Municipality(
        nis=row["nis"],
        valid_from=_read_day(row["valid_from"]),
        valid_until=_read_day(row["valid_until"]),
        name_nl=row["name_nl"],
        name_fr=row["name_fr"],
        name_de=row["name_de"] or None,
        region=Region(row["region"]),
        zone=Zone(row["zone"]),
        province=row["province"] or None,
        languages=tuple(row["languages"].split()),
        facilities=row["facilities"] or None,
        successors=tuple(row["successors"].split()),
        fictitious=row["fictitious"] == "1",
    )


def _read_day(text: str) -> date | None:
    return date.fromisoformat(text) if text else None


def _ended_into(nis: str, last_day: date) -> list[Municipality]:
    return [one for one in _table() if one.valid_until == last_day and nis in one.successors]


def _likeness_by_code(text: str) -> Mapping[str, float]:
    # Loaded here because only a mistyped municipality ever needs it.
    from rapidfuzz import fuzz  # noqa: PLC0415 - see the line above

    best: dict[str, float] = {}
    wanted = _spellings(text)
    for nis, label in _labels():
        # A part of a compound name counts for almost as much as the whole.
        likeness = max(
            max(fuzz.ratio(one, label), 0.9 * fuzz.token_set_ratio(one, label))
            for one in wanted
        )
        if likeness >= LIKENESS:
            best[nis] = max(likeness, best.get(nis, 0.0))
    return best


def _spellings(text: str) -> frozenset[str]:
    names = {_plain(one.name_nl) for one in known(text.strip())}
    return frozenset({_plain(text), *names})


@cache
def _labels() -> tuple[tuple[str, str], ...]:
    found = {
        (one.nis, _plain(label))
        for one in _table()
        for label in (one.nis, one.name_nl, one.name_fr, one.name_de or "")
    }
    return tuple(sorted(pair for pair in found if pair[1]))


def _plain(text: str) -> str:
    """Write a text without accents, capitals and signs, with single spaces."""
    spread = unicodedata.normalize("NFKD", text.casefold())
    bare = "".join(sign for sign in spread if not unicodedata.combining(sign))
    return " ".join(re.findall(r"[a-z0-9]+", bare))
