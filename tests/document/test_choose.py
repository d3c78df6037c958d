"""The template that serves is the nearest that exists, and of those the most particular."""

from itertools import product
from pathlib import Path

import pytest

from mobileteam.document.choose import Choice, Origin, Shelves, choose, unused
from mobileteam.profile import Profile
from mobileteam.texts import Language


@pytest.fixture
def put(tmp_path):
    """Put an empty file in its place."""

    def put_it(name: str) -> Path:
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"")
        return path

    return put_it


@pytest.fixture
def shelves(tmp_path):
    """Look in a case, and in the folder that the profile names."""
    profile = Profile(templates=tmp_path / "own")
    return Shelves(None, tmp_path / "case", profile)


def chosen(shelves, kind="report", region="wa", language=Language.FR):
    return choose(kind, region, language, shelves)


def test_without_any_the_shipped_one_serves(shelves):
    """Nothing needs to be there."""
    assert chosen(shelves) == Choice(None, Origin.SHIPPED)
    assert chosen(Shelves(None, None, Profile())) == Choice(None, Origin.SHIPPED)


def test_the_order_is_case_then_profile_then_shipped(put, shelves):
    """A nearer place wins, however general its name."""
    put("own/report.wa.fr.docx")
    assert chosen(shelves).origin is Origin.PROFILE
    near = put("case/templates/report.docx")
    assert chosen(shelves) == Choice(near, Origin.CASE)


def test_what_the_command_line_asks_for_comes_first(put, tmp_path, shelves):
    """A file is for the report; a folder may hold one for each document."""
    put("case/templates/report.docx")
    put("case/templates/annexes.docx")
    asked = Shelves(put("mine.docx"), shelves.case, shelves.profile)
    assert chosen(asked) == Choice(tmp_path / "mine.docx", Origin.ASKED)
    assert chosen(asked, "annexes").origin is Origin.CASE
    annexes = put("folder/annexes.docx")
    asked = Shelves(tmp_path / "folder", shelves.case, shelves.profile)
    assert chosen(asked, "annexes") == Choice(annexes, Origin.ASKED)
    assert chosen(asked).origin is Origin.CASE


def test_the_most_particular_name_wins(put, shelves):
    """Region and language, then region, then language, then neither."""
    for name in ("report.docx", "report.fr.docx", "report.wa.docx", "report.wa.fr.docx"):
        path = put(f"own/{name}")
        assert chosen(shelves) == Choice(path, Origin.PROFILE)


@pytest.mark.parametrize("name", ["report.fl.docx", "report.nl.docx", "report.fl.fr.docx"])
def test_another_region_or_language_does_not_serve(put, shelves, name):
    """A template in Dutch is no template for a French report."""
    put(f"own/{name}")
    assert chosen(shelves).origin is Origin.SHIPPED


def test_capitals_in_a_name_do_not_matter(put, shelves):
    """On some systems they do not, so they do not on any."""
    path = put("own/Report.FR.DOCX")
    assert chosen(shelves) == Choice(path, Origin.PROFILE)


def test_the_single_template_of_the_profile_still_serves_the_report(put, tmp_path):
    """`template` in mobileteam.toml holds for every region and language, after `templates`."""
    profile = Profile(template=put("one.docx"), templates=tmp_path / "own")
    shelves = Shelves(None, None, profile)
    assert chosen(shelves) == Choice(tmp_path / "one.docx", Origin.PROFILE)
    assert chosen(shelves, "annexes").origin is Origin.SHIPPED
    put("own/report.fr.docx")
    assert chosen(shelves).path == tmp_path / "own" / "report.fr.docx"


def test_names_that_say_nothing_are_pointed_out(put, shelves):
    """A template that never serves is told; what Word leaves behind is no template."""
    idle = [put(f"own/{name}.docx") for name in ("modele", "report-fr", "report.vl")]
    for region, language in product(("", ".br"), ("", ".de")):
        put(f"own/annexes{region}{language}.docx")
    put("own/~$port.docx")
    put("own/.report.docx")
    put("own/lees mij.txt")
    assert unused(shelves) == idle
