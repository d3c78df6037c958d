"""What the case tells the documents of the kit, and whether it meets a block's conditions."""

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass

from mobileteam.case import Case
from mobileteam.law import Certainty, Provision, provision_on
from mobileteam.municipalities import known
from mobileteam.report.kit.sheet import Conditions, kit_words
from mobileteam.report.voice import Voice, capital
from mobileteam.texts import Language

_JOINT = ("joint", "zone_wide")
_AUTHORITIES: Mapping[str, tuple[str, ...]] = {
    "fl": ("flemish_community",),
    "wa": ("french_community", "walloon_region"),
    "dg": ("german_community", "walloon_region"),
    "br": ("flemish_community", "french_community", "brussels_bodies"),
}
_SEATS: Mapping[str, tuple[str, ...]] = {
    "mayor_seat": ("mayor", "mayor_delegate"),
    "police_seat": ("chief_of_police", "police_delegate", "information_officer"),
    "prevention_seat": ("prevention_official",),
}
_VOWELS = "aeiouy"
_ARTICLES = {"Le ": "du ", "Les ": "des "}


@dataclass(frozen=True, slots=True)
class Known:
    """What the case tells: words under the names of places, and what conditions ask for."""

    case: Case
    words: Mapping[str, str]
    partners: tuple[str, ...]
    cell: str
    authorities: tuple[str, ...]

    def meets(self, asked: Conditions) -> bool:
        """Tell whether something may be printed."""
        return (
            all(map(self.in_force, asked.law))
            and not any(map(self._holds, asked.without))
            and (not asked.any_law or any(map(self.in_force, asked.any_law)))
            and (not asked.cell or self.cell in asked.cell)
            and (not asked.authorities or bool(set(asked.authorities) & set(self.authorities)))
        )

    def in_force(self, provision_id: str) -> Provision | None:
        """Return a certain provision that holds on the reference date in this region."""
        found = self._holds(provision_id)
        return found if found and self.case.municipality.region in found.act.regions else None

    def _holds(self, provision_id: str) -> Provision | None:
        found = provision_on(provision_id, self.case.reference_date)
        return found if found and found.certainty is not Certainty.UNVERIFIED else None


def known_of(case: Case, voice: Voice) -> Known:
    """Gather what the case tells, in one language."""
    partners = _partners(case, voice)
    town = case.municipality.name(voice.language)
    zone = case.fact("ident_police_zone").value
    municipality = voice.text(kit_words("words")["municipality"], of=_of(town, voice))
    words = {
        "municipality": municipality,
        "municipality_line": capital(municipality),
        "college": voice.function("college"),
        "day": voice.day(case.reference_date),
        **_seats(case, voice),
    }
    if isinstance(zone, str) and zone.strip():
        words["zone"] = zone.strip()
    if partners:
        words["partners"] = voice.several(list(partners))
    return Known(case, words, partners, _cell(case), _authorities(case))


def mayor_of(town: str, voice: Voice) -> str:
    """Name a mayor by the municipality."""
    return voice.text(kit_words("words")["mayor_of"], of=_of(town, voice))


def _seats(case: Case, voice: Voice) -> dict[str, str]:
    """Say which seats of a cell are filled, where the case tells who sits in it."""
    members = case.fact("lisc_members").value
    if not isinstance(members, tuple):
        return {}
    return {
        seat: voice.word("present" if set(codes) & set(members) else "absent")
        for seat, codes in _SEATS.items()
    }


def _cell(case: Case) -> str:
    """Tell the kind of cell: a joint one where the case says so, else one of its own."""
    shared = case.fact("lisc_status").value in _JOINT or case.fact("lisc_joint_with").value
    return "joint" if shared else "own"


def _partners(case: Case, voice: Voice) -> tuple[str, ...]:
    told = case.fact("lisc_joint_with").value
    codes = map(str, told) if isinstance(told, tuple) else ()
    found = (known(code) for code in codes if code != case.municipality.nis)
    return tuple(periods[-1].name(voice.language) for periods in found if periods)


def _authorities(case: Case) -> tuple[str, ...]:
    """Name the authorities whose services sit in the cell, or those of the region."""
    told = case.fact("lisc_community_services").codes
    usual = _AUTHORITIES[case.municipality.region]
    return tuple(one for one in usual if one in told) or usual


def _of(town: str, voice: Voice) -> str:
    """Join a name to the word before it; only French asks for more than a space."""
    if voice.language is not Language.FR:
        return town
    for article, joined in _ARTICLES.items():
        if town.startswith(article):
            return joined + town.removeprefix(article)
    first = unicodedata.normalize("NFKD", town[:1]).lower()[:1]
    return f"d'{town}" if first in _VOWELS else f"de {town}"
