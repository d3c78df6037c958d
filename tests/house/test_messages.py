"""Every message code that the program uses is in the catalogue, and each code in it is used."""

import re
from pathlib import Path

import mobileteam
from mobileteam.texts import catalogue

PACKAGE = Path(mobileteam.__file__).parent
CODE = re.compile(
    r'"((?:FILE|YAML|INTAKE|CHECK|NOTE|REVIEW|CASE|PERSON|WORDING|PROFILE|TEMPLATE|ACCESS|OUTPUT|PDF|PASSWORD|VERIFY|CLI)'
    r'-\d{3})"'
)


def used_codes() -> set[str]:
    return {
        code
        for file in PACKAGE.rglob("*.py")
        for code in CODE.findall(file.read_text(encoding="utf-8"))
    }


def test_every_used_code_is_in_the_catalogue() -> None:
    """A message without words would be silence."""
    assert used_codes() - catalogue("problems").keys() == set()


def test_every_code_in_the_catalogue_is_used() -> None:
    """A message that nobody tells is deleted."""
    assert catalogue("problems").keys() - used_codes() == set()
