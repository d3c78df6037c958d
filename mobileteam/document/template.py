"""Load a template, the shipped one or the user's own, and check it before its first use."""

from dataclasses import dataclass
from pathlib import Path

from mobileteam.document.fault import TemplateFaultError
from mobileteam.document.package import NoWordFileError, opened
from mobileteam.problems import Place, Problem
from mobileteam.shelf import shipped

_SHIPPED = "report.docx"


@dataclass(frozen=True, slots=True)
class Template:
    """A Word file with tags, as its bytes."""

    name: str
    content: bytes


def load_template(path: Path | None) -> Template:
    """
    Load the user's template, or the shipped one where there is none, and check it.

    Raises:
        TemplateFaultError: it cannot be used; every fault is told.
    """
    if path is None:
        template = Template(_SHIPPED, (shipped("templates") / _SHIPPED).read_bytes())
    else:
        template = Template(str(path), _bytes(path))
    return template


def _bytes(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise TemplateFaultError([no_word(str(path))]) from error


def no_word(name: str) -> Problem:
    """Tell that a file is no Word document."""
    return Problem("TEMPLATE-001", Place(name), {"name": name})
