"""Say a text in one language: fill its places, write its dates, set its spaces."""

import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from enum import StrEnum
from typing import Any


class Language(StrEnum):
    """The languages of reports and messages."""

    NL = "nl"
    FR = "fr"
    DE = "de"
    EN = "en"


LANGUAGES = tuple(Language)
TEXT_KEYS = frozenset(LANGUAGES)

Text = Mapping[str, str]
"""One text: the same words under `nl`, `fr`, `de` and `en`."""

Value = str | int | date | Text | Sequence[str | Text]
"""What may fill a place in a text."""

_LOCALES = {
    Language.NL: "nl_BE",
    Language.FR: "fr_BE",
    Language.DE: "de_BE",
    Language.EN: "en_GB",
}
_NO_BREAK = "\u00a0"
_FRENCH_BEFORE = re.compile(r"(?<=\S) (?=[:;?!»])")
_FRENCH_AFTER = re.compile(r"(?<=«) ")
_BETWEEN_SENTENCES = re.compile(r"(?<=\D[.!?])\s+(?=[A-ZÀ-Ý\u00ab\u201e\u201c\u2018])")
_KEPT_TOGETHER = (
    (re.compile(r"\b(LIVC|CSIL|BLIS) R\b"), rf"\1{_NO_BREAK}R"),
    (re.compile(r"\b(Plan|Book|Livre|Boek|Buch) (?=[RIVX]+\b)"), rf"\1{_NO_BREAK}"),
    (
        re.compile(r"\b([Aa]rt\.|[Aa]rtikel|[Aa]rticles?|[Aa]rtikels|§) (?=\d)"),
        rf"\1{_NO_BREAK}",
    ),
)


def is_text(thing: object) -> bool:
    """Tell whether it is a block of words in the four languages and nothing else."""
    return isinstance(thing, Mapping) and thing.keys() == TEXT_KEYS


def say(text: Text, language: Language, /, **values: Value) -> str:
    """
    Say a text of ours in one language.

    Dates are written out, texts said in the same language, several things
    joined as the language joins them. Values are never read as templates.

    Raises:
        KeyError: the text has no words in that language, or a place stays empty.
    """
    words = text[language]
    if "{" in words:
        words = words.format_map(
            {name: _written(value, language) for name, value in values.items()}
        )
    return typeset(words, language)


def _written(value: Any, language: Language) -> str:  # noqa: ANN401 - a Value, narrowed here
    if isinstance(value, date):
        return long_date(value, language)
    if isinstance(value, Mapping):
        return str(value[language])
    if isinstance(value, list | tuple):
        return listed([_written(part, language) for part in value], language)
    return str(value)


def long_date(day: date, language: Language) -> str:
    """Write a day in words: 24 september 2018, 1er octobre 2024, 1. Oktober 2024."""
    from babel.dates import format_date  # noqa: PLC0415 - heavy, and often not needed

    if language is Language.FR and day.day == 1:
        return "1er " + str(format_date(day, "MMMM y", locale=_LOCALES[language])).replace(
            " ", _NO_BREAK
        )
    return str(format_date(day, "long", locale=_LOCALES[language])).replace(" ", _NO_BREAK)


def short_date(day: date) -> str:
    """Write a day in figures, as all of Belgium does: 24/09/2018."""
    return day.strftime("%d/%m/%Y")


def listed(parts: Iterable[str], language: Language) -> str:
    """Join several things: a, b en c; a, b et c; a, b und c; a, b and c."""
    from babel.lists import format_list  # noqa: PLC0415 - heavy, and often not needed

    return str(format_list(list(parts), locale=_LOCALES[language]))


def sentences(text: str) -> list[str]:
    """Part a text into its sentences; a stop behind a figure, as in a date, ends none."""
    return _BETWEEN_SENTENCES.split(text)


def typeset(words: str, language: Language) -> str:
    """Set the spaces that must not break, as the language asks."""
    if language is Language.FR:
        words = _FRENCH_AFTER.sub(_NO_BREAK, _FRENCH_BEFORE.sub(_NO_BREAK, words))
    for pattern, together in _KEPT_TOGETHER:
        words = pattern.sub(together, words)
    return words
