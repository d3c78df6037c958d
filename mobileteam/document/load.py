"""Load a template, the shipped one or the user's own, and check it before its first use."""

from pathlib import Path

from mobileteam.document.admit import no_word
from mobileteam.document.check import check
from mobileteam.document.fault import Template, TemplateFaultError, not_allowed
from mobileteam.document.names import Kind
from mobileteam.document.spots import phrase
from mobileteam.shelf import shipped


def load_template(path: Path | None, kind: Kind = "report") -> Template:
    """
    Load the user's template, or the shipped one where there is none, and check it.

    Raises:
        TemplateFaultError: it cannot be used; every fault is told.
    """
    name = f"{kind}.docx"
    content = _bytes(path) if path else (shipped("templates") / name).read_bytes()
    template = Template(str(path or name), content)
    try:
        problems = check(template, kind)
    except RecursionError:  # tags inside tags, thousands deep
        problems = [not_allowed(template, phrase("too_deep"))]
    if problems:
        raise TemplateFaultError(problems)
    return template


def _bytes(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except (OSError, ValueError) as error:
        raise TemplateFaultError([no_word(str(path), "missing")]) from error
