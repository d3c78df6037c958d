"""Find our own words: one YAML file per subject, beside this one."""

from collections.abc import Mapping
from importlib.resources import files
from typing import Any

from mobileteam.texts.text import Text
from mobileteam.yamlfile import own_file

_SHELF = files("mobileteam.texts")


def catalogue(subject: str) -> Any:  # noqa: ANN401 - nested texts, by subject
    """
    Return the texts of one subject: `report`, `functions` and so on.

    Raises:
        FileNotFoundError: there is no file of that subject.
    """
    return own_file(_SHELF / f"{subject}.yaml")


def label(subject: str, code: str) -> Text:
    """
    Return the label of a code: of a function, a theme kind, an outcome.

    Raises:
        KeyError: the subject has no such code.
    """
    text: Text = catalogue(subject)[code]
    return text


def message(code: str) -> Mapping[str, Text]:
    """
    Return what a message says, in `problems/` beside this file, one file per family.

    `says` and `mend` are printed; `nearest` too, where there is a guess; `explain`
    is the long story.

    Raises:
        KeyError: there is no such message.
    """
    family = code.split("-", maxsplit=1)[0].lower()
    try:
        messages: Mapping[str, Mapping[str, Text]] = catalogue(f"problems/{family}")
    except OSError as error:
        raise KeyError(code) from error
    return messages[code]


def message_codes() -> tuple[str, ...]:
    """Return the codes of all messages."""
    shelf = sorted(file.name for file in (_SHELF / "problems").iterdir())
    return tuple(
        code for name in shelf for code in catalogue(f"problems/{name.removesuffix('.yaml')}")
    )
