"""Know where the shipped files lie, in a checkout and in an installation."""

from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import Literal


class ShelfMissingError(Exception):
    """Neither the installation nor a checkout holds the shipped folder."""


def shipped(name: Literal["templates", "intake", "examples"]) -> Traversable:
    """
    Return the shipped folder of that name.

    An installation has it in the package, under `_shipped/`; a checkout has it
    beside the package. The installation is looked at first, so that an
    installed program never picks up a stray folder.

    Raises:
        ShelfMissingError: neither place has it; the message names both.
    """
    package = files("mobileteam")
    installed = package / "_shipped" / name
    if installed.is_dir():
        return installed
    beside = Path(str(package)).parent / name
    if beside.is_dir():
        return beside
    message = f"{name}: neither {installed} nor {beside} is a folder"
    raise ShelfMissingError(message)
