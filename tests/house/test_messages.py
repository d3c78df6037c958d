"""Every message code that the program uses is in the catalogue, and each code in it is used."""

import re
from pathlib import Path

import mobileteam
from mobileteam.texts import message, message_codes

PACKAGE = Path(mobileteam.__file__).parent
FAMILIES = sorted(file.stem.upper() for file in (PACKAGE / "texts" / "problems").iterdir())
CODE = re.compile(rf'"((?:{"|".join(FAMILIES)})-\d{{3}})"')


def used_codes() -> set[str]:
    return {
        code
        for file in PACKAGE.rglob("*.py")
        for code in CODE.findall(file.read_text(encoding="utf-8"))
    }


def test_every_used_code_is_in_the_catalogue() -> None:
    """A message without words would be silence."""
    assert used_codes() - set(message_codes()) == set()


def test_every_family_has_a_file() -> None:
    """A code stands in the file of its family, so that a message is found by its name."""
    assert all(message(code) for code in message_codes())


def test_every_code_in_the_catalogue_is_used() -> None:
    """A message that nobody tells is deleted."""
    assert set(message_codes()) - used_codes() == set()
