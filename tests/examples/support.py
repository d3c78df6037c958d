"""Assess and write every example once a process, for all tests that go through them."""

from collections.abc import Mapping
from datetime import date
from functools import cache
from pathlib import Path

import pytest

from mobileteam.assessment import Assessment
from mobileteam.case import Case
from mobileteam.document import load_template
from mobileteam.pipeline import assess_case, make_all, make_kit, read_folder
from mobileteam.problems import errors_in
from mobileteam.profile import Profile
from mobileteam.texts import LANGUAGES, Language

EXAMPLES = sorted(
    path for path in (Path(__file__).parents[2] / "examples").iterdir() if path.is_dir()
)
TODAY = date(2026, 11, 23)

each_report = pytest.mark.parametrize(
    ("folder", "language"),
    [(folder, language) for folder in EXAMPLES for language in LANGUAGES],
    ids=lambda one: getattr(one, "name", str(one)),
)


@cache
def case_of(folder: Path, reference_date: date | None = None) -> Case:
    """Read an example."""
    read = read_folder(folder, TODAY, reference_date)
    assert read.case is not None, read.problems
    assert not errors_in(read.problems), read.problems
    return read.case


@cache
def assessment_of(folder: Path, reference_date: date | None = None) -> Assessment:
    """Assess an example."""
    return assess_case(case_of(folder, reference_date))[0]


@cache
def outputs_of(folder: Path, language: Language) -> Mapping[str, bytes]:
    """Write all that comes with a report: its documents, its workbook, its calendar."""
    templates = {kind: load_template(None, kind) for kind in ("report", "annexes")}
    return make_all(assessment_of(folder), language, Profile(), templates)


KITS = (
    ("voorbeeldlede", Language.NL),
    ("voorbeeldlede-2018", Language.NL),
    ("hautefontaine", Language.FR),
    ("wiesental", Language.DE),
    ("frontcourt", Language.EN),
)
each_kit = pytest.mark.parametrize(
    ("folder", "language"),
    [
        (folder, language)
        for folder in EXAMPLES
        for name, language in KITS
        if folder.name == name
    ],
    ids=lambda one: getattr(one, "name", str(one)),
)


@cache
def kit_of(folder: Path, language: Language) -> Mapping[str, bytes]:
    """Write the starter kit of an example, without the name of its folder."""
    made = make_kit(case_of(folder), language, Profile(), load_template(None, "kit"))
    return {name.rpartition("/")[2]: content for name, content in made.items()}


def report_of(folder: Path, language: Language) -> bytes:
    """Return the report itself."""
    return outputs_of(folder, language)["report.docx"]
