"""Words that may do harm are pointed out in what people write, and can be confirmed."""

import pytest

from mobileteam.disclosure import harm_in

POINTED_OUT = {
    "Er wonen hier enkele radicalen": "WORDING-001",
    "Les radicalisés du quartier sont connus": "WORDING-001",
    "Die Gefährder sind bekannt": "WORDING-001",
    "The extremists meet on Friday": "WORDING-001",
    "De moslims in de wijk zijn een risico": "WORDING-002",
    "Le problème vient des étrangers": "WORDING-002",
    "Die Flüchtlinge sind eine Gefahr": "WORDING-002",
    "The threat comes from refugees": "WORDING-002",
    "Hij liet zijn baard staan": "WORDING-003",
    "Elle porte désormais un foulard": "WORDING-003",
    "Sie trägt ein Kopftuch": "WORDING-003",
    "He has grown a beard": "WORDING-003",
}
CLEAN = (
    "Personen bij wie signalen van geweld zijn gezien, krijgen een plan op maat.",
    "De spanning over migratie en geloof is een thema dat de gemeente volgt.",
    "Les représentants des communautés convictionnelles participent à la concertation.",
    "Une politique de prévention de l'extrémisme, sous toutes ses formes.",
    "Die Prävention von Extremismus und die Radikalisierung sind Thema der Schulung.",
    "The policy covers every form of extremism and of radicalisation.",
    "Het problematische tekort aan uren blijft een risico voor de werking.",
)


@pytest.mark.parametrize(("text", "code"), POINTED_OUT.items())
def test_harmful_words_are_pointed_out(text: str, code: str) -> None:
    """In each of the four languages."""
    assert code in {found for found, _ in harm_in(text)}


@pytest.mark.parametrize("text", CLEAN)
def test_neutral_words_pass(text: str) -> None:
    """What speaks of behaviour, themes or policy is left alone."""
    assert list(harm_in(text)) == []
