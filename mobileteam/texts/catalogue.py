"""Find our own words: one YAML file per subject, beside this one."""

from importlib.resources import files
from typing import Any

from mobileteam.texts.text import Text
from mobileteam.yamlfile import own_file

_SHELF = files("mobileteam.texts")


def catalogue(subject: str) -> Any:  # noqa: ANN401 - nested texts, by subject
    """
    Return the texts of one subject: `report`, `problems`, `functions` and so on.

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
