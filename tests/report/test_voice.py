"""A voice speaks one language, with the terms of the region."""

import pytest

from mobileteam.report.voice import Voice
from mobileteam.texts import Language


@pytest.mark.parametrize(
    ("language", "region", "said"),
    [
        (Language.FR, "wa", "collège communal"),
        (Language.FR, "br", "collège des bourgmestre et échevins"),
        (Language.FR, "fl", "collège des bourgmestre et échevins"),
        (Language.DE, "dg", "Gemeindekollegium"),
        (Language.DE, "fl", "Bürgermeister- und Schöffenkollegium"),
        (Language.NL, "br", "college van burgemeester en schepenen"),
    ],
)
def test_the_college_is_called_as_in_its_region(
    language: Language, region: str, said: str
) -> None:
    """The same body has another official name in Wallonia than in Brussels and Flanders."""
    assert Voice(language, region).function("college") == said
