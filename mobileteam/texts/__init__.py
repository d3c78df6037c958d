"""
A sentence in four languages; dates, numbers and lists as each language writes them.

Four languages of equal rank stand side by side. A text without one of them is
a fault of ours that a test finds, so nothing here falls back to another language.
"""

from mobileteam.texts.catalogue import catalogue, label, message, message_codes
from mobileteam.texts.likeness import nearest
from mobileteam.texts.text import (
    LANGUAGES,
    TEXT_KEYS,
    Language,
    Text,
    Value,
    is_text,
    listed,
    long_date,
    say,
    sentences,
    short_date,
    typeset,
)

__all__ = [
    "LANGUAGES",
    "TEXT_KEYS",
    "Language",
    "Text",
    "Value",
    "catalogue",
    "is_text",
    "label",
    "listed",
    "long_date",
    "message",
    "message_codes",
    "nearest",
    "say",
    "sentences",
    "short_date",
    "typeset",
]
