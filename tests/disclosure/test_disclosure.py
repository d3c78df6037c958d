"""What looks like data on a person is pointed out; no report carries a classification level."""

from datetime import date
from pathlib import Path

import pytest

from mobileteam.disclosure import Marking, marking_of
from tests.intake.support import NOTE, codes, read

HARD = {
    "rijksregisternummer 85.07.30-033.28": "PERSON-001",
    "bel 0471 23 45 67": "PERSON-002",
    "tél. +32 2 123 45 67": "PERSON-002",
    "mail jan@gemeente.example": "PERSON-003",
    "BE68 5390 0754 7034": "PERSON-004",
    "plaat 1-ABC-234": "PERSON-008",
    "De burgemeester ontving een informatiekaart over hem": "PERSON-009",
    "L'intéressé figure dans la banque de données commune": "PERSON-009",
}
SOFT = {
    "geboren op 12/03/1999": "PERSON-005",
    "De heer Jansen belde": "PERSON-006",
    "Kerkstraat 12": "PERSON-007",
    "rue de la Station 4": "PERSON-007",
    "De cel volgt 3 jongeren op": "PERSON-010",
}
HARMLESS = (
    "artikel 134septies van de Nieuwe Gemeentewet",
    "numac 2018031809, BS 14 september 2018",
    "vergadering van 05/06/2024 om 14.30 uur",
    "05/06/2024 14 aanwezigen",
    "hulplijn 0800 111 72",
    "Accord donné le 12 mars 2024",
    "De gemeente heeft een werkwijze voor informatiekaarten",
    "Herr Bürgermeister hat zugestimmt",
    "budget 10 000 euro, code 99101",
    "Een team van 12 personen, project Buurtplein 2030",
)


@pytest.mark.parametrize(("text", "code"), HARD.items(), ids=HARD)
def test_hard_kind_stops_the_report(tmp_path: Path, text: str, code: str) -> None:
    """A number that names a person, or what the municipality holds, must be mended first."""
    found = read(tmp_path, f"ctx:\n  ctx_strengths: |\n    {text}\n")
    assert code in codes(found.problems)
    assert not found.is_usable


@pytest.mark.parametrize(("text", "code"), SOFT.items(), ids=SOFT)
def test_soft_kind_warns_until_confirmed(tmp_path: Path, text: str, code: str) -> None:
    """What looks like a name or street warns; the exact text can be confirmed in the review."""
    note = NOTE.format(front="", prose=text)
    found = read(tmp_path, note=note)
    problem = next(one for one in found.problems if one.code == code)
    assert problem.place.file == "notes/one.md"
    assert found.is_usable
    confirmed = read(tmp_path, note=note, review=f'confirmed: ["{problem.values["text"]}"]\n')
    assert code not in codes(confirmed.problems, warnings=True)


@pytest.mark.parametrize("text", HARMLESS)
def test_harmless_text_passes(tmp_path: Path, text: str) -> None:
    """Law numbers, dates, amounts and helplines are no persons."""
    found = read(tmp_path, f"ctx:\n  ctx_strengths: |\n    {text}\n")
    assert [
        code for code in codes(found.problems, warnings=True) if code.startswith("PERSON")
    ] == []


MARKINGS = {
    ("GEHEIM", date(2018, 6, 15)): Marking.CLASSIFIED,
    ("Confidentiel", date(2026, 1, 1)): Marking.CLASSIFIED,
    ("TRÈS SECRET", date(2026, 1, 1)): Marking.CLASSIFIED,
    ("Beperkt", date(2023, 12, 31)): Marking.CLASSIFIED,
    ("beperkte verspreiding", date(2023, 12, 30)): Marking.OLD,
    ("diffusion restreinte", date(2023, 12, 31)): Marking.CLASSIFIED,
    ("Enkel voor de geadresseerden", date(2026, 1, 1)): Marking.NEUTRAL,
    ("Réservé aux destinataires", date(2026, 1, 1)): Marking.NEUTRAL,
}


@pytest.mark.parametrize(("line_and_day", "marking"), MARKINGS.items(), ids=str)
def test_handling_line(line_and_day: tuple[str, date], marking: Marking) -> None:
    """Only named authorities give a level; from 31 December 2023 BEPERKT / RESTREINT is one."""
    assert marking_of(*line_and_day) is marking
