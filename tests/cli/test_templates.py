"""Templates on the command line: from an export to a report in one's own style."""

import json
import shutil
from pathlib import Path

import pytest
from docx import Document

from mobileteam.document import load_template
from mobileteam.texts import LANGUAGES
from tests.cli.support import EXAMPLES, call
from tests.document.support import paragraphs


@pytest.fixture
def run(monkeypatch, capsys, tmp_path: Path):
    monkeypatch.chdir(tmp_path)

    def call_it(*words: str, lang: str = "en") -> tuple[int, str, str]:
        return call(monkeypatch, capsys, *words, lang=lang)

    return call_it


@pytest.fixture
def case(tmp_path: Path) -> Path:
    folder = tmp_path / "hautefontaine"
    shutil.copytree(EXAMPLES / "hautefontaine", folder)
    return folder


def own(path: Path, *words: str) -> Path:
    """Make a small template of one's own."""
    document = Document()
    for line in words:
        document.add_paragraph(line)
    path.parent.mkdir(parents=True, exist_ok=True)
    document.save(path)
    return path


@pytest.mark.parametrize("kind", ["report", "annexes"])
@pytest.mark.parametrize("lang", LANGUAGES)
def test_export_is_a_copy_with_its_explanation(run, tmp_path: Path, kind, lang) -> None:
    """What is exported passes the check; beside it lies the page that explains it."""
    code, out, _ = run("template", "export", kind, lang=lang)
    assert (code, out.split()) == (0, [f"{kind}.docx", f"{kind}-names.docx"])
    assert (tmp_path / f"{kind}.docx").read_bytes() == load_template(None, kind).content
    page = paragraphs((tmp_path / f"{kind}-names.docx").read_bytes())
    assert "{{ cover.title }}" in page
    code, out, err = run("template", "check", f"{kind}.docx", lang=lang)
    assert (code, err) == (0, "")
    assert f"{kind}.docx" in out


def test_export_is_never_written_over(run, tmp_path: Path) -> None:
    """A template that somebody edited stays, unless asked otherwise; then a copy stays."""
    path = own(tmp_path / "mine" / "report.docx", "mine")
    before = path.read_bytes()
    for place in ("mine", "mine/report.docx"):
        code, _, err = run("template", "export", "-o", place)
        assert (code, "OUTPUT-004" in err) == (4, True)
    assert path.read_bytes() == before
    assert run("template", "export", "-o", "mine", "--force")[0] == 0
    assert (tmp_path / "mine" / "report.docx.1.bak").read_bytes() == before


@pytest.mark.parametrize("lang", LANGUAGES)
def test_check_tells_every_fault_and_ends_with_three(run, tmp_path: Path, lang) -> None:
    """Place, near name and way out are said in the reader's language."""
    own(tmp_path / "own.docx", "{{ cover.titel }}", "x {%p if themes %}", "{%p endif %}")
    code, out, err = run("template", "check", "own.docx", lang=lang)
    assert (code, out) == (3, "")
    assert err.count("TEMPLATE-002") == 1
    assert err.count("TEMPLATE-003") == 1
    assert "title" in err
    assert "{%p if themes %}" in err
    assert "{mend}" not in err
    assert "{text}" not in err


def test_check_only_warns_of_what_is_no_longer_shown(run, tmp_path: Path) -> None:
    """Who leaves something out on purpose may."""
    own(tmp_path / "own.docx", "{{ cover.title }}")
    code, out, err = run("template", "check", "own.docx", lang="fr")
    assert code == 0
    assert "utilisable" in out
    assert "(cover.handling)" in err
    assert "TEMPLATE-011" in err
    assert "annexes.powers" in run("template", "check", "own.docx", "--kind", "annexes")[2]


def test_the_name_tells_the_kind(run, tmp_path: Path) -> None:
    """A template of the annexes is not missed for what belongs in the report."""
    own(tmp_path / "annexes.fr.docx", "{{ cover.title }}")
    assert "annexes.powers" in run("template", "check", "annexes.fr.docx")[2]


@pytest.mark.parametrize("name", ["nowhere.docx", "a" * 300, "."])
def test_a_place_without_a_template_is_told(run, name: str) -> None:
    """A missing file, a folder, a name too long: a message, and exit code 3."""
    code, _, err = run("template", "check", name)
    assert (code, "TEMPLATE-001" in err) == (3, True)


def test_check_as_data(run, tmp_path: Path) -> None:
    """A program gets codes."""
    own(tmp_path / "own.docx", "{{ cover.titel }}")
    code, out, _ = run("template", "check", "own.docx", "--json")
    found = json.loads(out)
    assert code == 3
    assert [one["code"] for one in found["problems"]] == ["TEMPLATE-002"]


def test_list_says_which_template_serves_and_whence(run, case: Path, tmp_path: Path) -> None:
    """For a case, its region and each language; and which file serves for nothing."""
    (tmp_path / "mobileteam.toml").write_text('templates = "huisstijl"', encoding="utf-8")
    own(tmp_path / "huisstijl" / "report.wa.docx", "x")
    own(tmp_path / "huisstijl" / "rapport.docx", "x")
    own(case / "templates" / "annexes.fr.docx", "x")
    code, out, err = run("template", "list", str(case), lang="nl")
    assert code == 0
    report, kit, annexes, others = sorted(
        out.splitlines(), key=lambda line: line[0], reverse=True
    )
    assert "meegeleverd" in kit
    assert "report.wa.docx" in report
    assert "mobileteam.toml" in report
    assert "meegeleverd" in annexes + others
    assert "van het dossier" in annexes + others
    assert (err.count("TEMPLATE-009"), "rapport.docx" in err) == (1, True)
    _, out, _ = run("template", "list", "--region", "fl", "--lang", "fr", "--json")
    origins = {one["kind"]: one["origin"] for one in json.loads(out)["templates"]}
    assert origins == {"report": "shipped", "annexes": "shipped", "kit": "shipped"}


def test_each_language_may_have_its_own_template(run, case: Path) -> None:
    """One run writes the French report in one style and the German in another."""
    own(case / "templates" / "report.fr.docx", "En français : {{ cover.municipality }}")
    own(case / "templates" / "report.docx", "Sonst: {{ cover.municipality }}")
    code, out, _ = run("report", str(case), "--lang", "fr", "--lang", "de")
    assert code == 0
    reports = [Path(line) for line in out.split() if "report-" in line]
    said = {path.stem[-2:]: paragraphs(path.read_bytes()) for path in reports}
    assert said["fr"] == ["En français : Hautefontaine"]
    assert said["de"] == ["Sonst: Hautefontaine"]


def test_a_template_at_fault_stops_the_report(run, case: Path) -> None:
    """No report is written in the wrong style instead."""
    own(case / "templates" / "report.docx", "{{ cover.titel }}")
    code, out, err = run("report", str(case), "--lang", "fr")
    assert (code, out) == (3, "")
    assert "TEMPLATE-002" in err
    assert "report.docx" in err
