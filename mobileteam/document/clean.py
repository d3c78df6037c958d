"""Clean the words of a report of what a Word file cannot hold, or would take for structure."""

import re
from collections.abc import Mapping
from typing import Any

_NEW_LINE = re.compile("\r\n|[\r\v\x85\u2028\u2029]")
_SPACE = re.compile("\t")
_FORBIDDEN = re.compile(
    "[\x00-\x08\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff\ufdd0-\ufdef]"
)


def cleaned(content: Mapping[str, Any]) -> dict[str, Any]:
    """
    Return the content with every text in it cleaned.

    A new line stays one; Word gets it as a line break. A tab becomes a space.
    Whatever XML 1.0 forbids goes, and so do bell and form feed, which would
    start a paragraph or a page.
    """
    return {key: _cleaned(value) for key, value in content.items()}


def _cleaned(thing: Any) -> Any:  # noqa: ANN401 - plain JSON values, whatever their depth
    if isinstance(thing, str):
        return clean_text(thing)
    if isinstance(thing, Mapping):
        return cleaned(thing)
    if isinstance(thing, list | tuple):
        return [_cleaned(one) for one in thing]
    return thing


def clean_text(text: str) -> str:
    """Return one text cleaned."""
    if text.isalnum():  # most texts are codes or single words
        return text
    return _FORBIDDEN.sub("", _SPACE.sub(" ", _NEW_LINE.sub("\n", text)))
