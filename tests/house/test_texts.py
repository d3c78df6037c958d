"""Every text of ours stands in four languages, with the same places to fill."""

import re
from pathlib import Path
from typing import Any

import pytest

import mobileteam
from mobileteam.shelf import shipped
from mobileteam.texts import LANGUAGES, TEXT_KEYS, is_text, sentences
from mobileteam.yamlfile import own_file

PACKAGE = Path(mobileteam.__file__).parent
INTAKE = Path(str(shipped("intake")))
OWN_FILES = sorted([*PACKAGE.rglob("*.yaml"), *INTAKE.rglob("*.yaml")])
PLACES = re.compile(r"\{(\w*)\}")
MAY_BE_EQUAL = 60  # names, codes and short labels may be the same in two languages


def texts_in(thing: Any, path: str = "") -> list[tuple[str, Any]]:
    """Return every block that has one of the four language keys, with where it stands."""
    if isinstance(thing, dict):
        if TEXT_KEYS & thing.keys():
            return [(path, thing)]
        return [
            found for key, value in thing.items() for found in texts_in(value, f"{path}/{key}")
        ]
    if isinstance(thing, list):
        return [
            found
            for number, value in enumerate(thing)
            for found in texts_in(value, f"{path}/{number}")
        ]
    return []


def _is_code_list(path: str) -> bool:
    return path.endswith(("ident_report_language", "/answers")) or "abbreviations" in path


@pytest.mark.parametrize("file", OWN_FILES, ids=lambda path: path.name)
def test_texts_have_four_languages(file: Path) -> None:
    """A text without one of the languages is a fault, never a fallback."""
    for path, text in texts_in(own_file(file)):
        if _is_code_list(path):
            continue
        assert is_text(text), f"{path}: {sorted(text)}"
        assert all(isinstance(words, str) and words.strip() for words in text.values()), path


@pytest.mark.parametrize("file", OWN_FILES, ids=lambda path: path.name)
def test_texts_have_the_same_places(file: Path) -> None:
    """The four languages of a text are filled with the same values."""
    for path, text in texts_in(own_file(file)):
        if is_text(text) and not _is_code_list(path):
            found = {language: set(PLACES.findall(text[language])) for language in LANGUAGES}
            assert len(set(map(frozenset, found.values()))) == 1, f"{path}: {found}"


@pytest.mark.parametrize("file", OWN_FILES, ids=lambda path: path.name)
def test_no_sentence_is_an_untranslated_copy(file: Path) -> None:
    """A sentence is never the same in two languages."""
    for path, text in texts_in(own_file(file)):
        if is_text(text) and not _is_code_list(path):
            long = [words for words in text.values() if len(words) > MAY_BE_EQUAL]
            assert len(long) == len(set(long)), path


SHORT = 30  # a few words, such as a fragment behind a date


def test_no_sentence_belongs_to_two_rules() -> None:
    """What one rule says no other says in the same words: a report says everything once."""
    said: dict[tuple[str, str], set[str]] = {}
    for file in sorted((PACKAGE / "rules").glob("*/*.yaml")):
        for path, text in texts_in(own_file(file)):
            for language in LANGUAGES if not path.endswith(("title", "lacks")) else ():
                for sentence in sentences(text[language].strip()):
                    if len(sentence) > SHORT:
                        said.setdefault((language, sentence), set()).add(file.stem)
    assert {words: rules for words, rules in said.items() if len(rules) > 1} == {}
