"""Write small files for the readers and read them back."""

from datetime import date
from pathlib import Path

from mobileteam.case import Case
from mobileteam.pipeline import Read, read_folder
from mobileteam.problems import Problem

TODAY = date(2026, 11, 23)
HEAD = """\
kind: mobileteam-intake
questionnaire: "1.0"
language: nl
ident:
  ident_nis_code: "99101"
  ident_reference_date: "2026-11-02"
"""
NOTE = """\
---
kind: mobileteam-note
language: nl
noted_on: 2026-10-01
expert: AB
source: conversation
function: chief_of_police
{front}
---
{prose}
"""
REVIEW = "kind: mobileteam-review\nlanguage: nl\n"


def read(
    folder: Path,
    answers: str | bytes = "",
    *,
    whole: bytes | None = None,
    note: str | None = None,
    review: str | None = None,
) -> Read:
    """Write a case folder and read it."""
    content = whole if whole is not None else (HEAD + answers).encode()
    (folder / "intake.yaml").write_bytes(content)
    if note is not None:
        (folder / "notes").mkdir(exist_ok=True)
        (folder / "notes" / "one.md").write_text(note, encoding="utf-8")
    if review is not None:
        (folder / "review.yaml").write_text(REVIEW + review, encoding="utf-8")
    return read_folder(folder, TODAY)


def codes(problems: list[Problem], *, warnings: bool = False) -> list[str]:
    """Return the codes of the errors, or of all but the remark that little is answered."""
    kept = problems if warnings else [one for one in problems if one.severity == "error"]
    return [one.code for one in kept if one.code != "CHECK-009"]


def case_of(found: Read) -> Case:
    """Return the case, which must be there."""
    assert found.case is not None, found.problems
    return found.case
