"""The command line: what it prints, where, and with which exit code."""

import json
import re
import shutil
from pathlib import Path

import pytest

from mobileteam.cli.spoken import COMMANDS, GROUPS
from mobileteam.texts import LANGUAGES
from tests.cli.support import EXAMPLES, call
from tests.revision.support import Desk

README = Path(__file__).parents[2] / "README.md"
PATHS = [path for path in COMMANDS if path not in GROUPS] + [
    f"{group} {name}" for group, names in GROUPS.items() for name in names
]


@pytest.fixture
def run(monkeypatch, capsys):
    def call_it(*words: str, lang: str = "en") -> tuple[int, str, str]:
        return call(monkeypatch, capsys, *words, lang=lang)

    return call_it


@pytest.fixture
def case(tmp_path: Path) -> Path:
    folder = tmp_path / "voorbeeldlede"
    shutil.copytree(
        EXAMPLES / "voorbeeldlede", folder, ignore=shutil.ignore_patterns("reports")
    )
    return folder


@pytest.mark.parametrize("path", PATHS)
@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_command_has_help_in_every_language(run, path: str, lang: str) -> None:
    """Help is said in the language of the messages."""
    code, out, _ = run(*path.split(), "--help", lang=lang)
    assert code == 0
    assert path.rsplit(maxsplit=1)[-1] in out


@pytest.mark.parametrize("path", PATHS)
def test_every_command_stands_in_the_readme(path: str) -> None:
    """The README names every command."""
    assert f"mobileteam {path}" in README.read_text(encoding="utf-8")


def test_alone_it_says_what_to_do_next(run) -> None:
    """Without a command the program says what it is and the next step."""
    code, out, err = run()
    assert (code, err) == (0, "")
    assert "mobileteam demo" in out


@pytest.mark.parametrize(
    "words", [["raport"], ["report"], ["report", "x", "--lnag", "nl"], ["intake", "chek"]]
)
@pytest.mark.parametrize("lang", LANGUAGES)
def test_wrong_use_ends_with_two(run, words: list[str], lang: str) -> None:
    """A command line that cannot be understood ends with 2 and says where help is."""
    code, out, err = run(*words, lang=lang)
    assert (code, out) == (2, "")
    assert "--help" in err


def test_form_is_read_back_without_a_problem_of_its_own(run, tmp_path: Path) -> None:
    """A blank form is a file the check understands: only what is not filled in is to mend."""
    for lang in LANGUAGES:
        path = tmp_path / f"{lang}.yaml"
        assert (
            run(
                "intake",
                "form",
                "--lang",
                str(lang),
                "--municipality",
                "99101",
                "-o",
                str(path),
            )[0]
            == 0
        )
        code, _, err = run("intake", "check", str(path))
        assert code == 0, err


def test_form_is_never_written_over(run, tmp_path: Path) -> None:
    """What a person may have filled in is only replaced when asked, and kept beside."""
    path = tmp_path / "intake.yaml"
    path.write_text("mine", encoding="utf-8")
    assert run("intake", "form", "-o", str(path))[0] == 4
    assert path.read_text(encoding="utf-8") == "mine"
    assert run("intake", "form", "-o", str(path), "--force")[0] == 0
    assert (tmp_path / "intake.yaml.1.bak").read_text(encoding="utf-8") == "mine"


def test_form_asks_only_what_the_region_is_asked(run) -> None:
    """A Walloon form holds no Flemish question."""
    _, out, _ = run("intake", "form", "--municipality", "99201")
    assert "reg_wa_pcs" in out
    assert "reg_fl_director_role" not in out


def test_check_as_data(run, tmp_path: Path) -> None:
    """A program gets codes and places."""
    path = tmp_path / "intake.yaml"
    path.write_text(
        "kind: mobileteam-intake\nlanguage: nl\nlisc:\n  lisc_status: joind\n", encoding="utf-8"
    )
    code, out, _ = run("intake", "check", str(path), "--json")
    found = json.loads(out)
    assert code == 1
    assert found["schema_version"] == 1
    assert {"INTAKE-008", "INTAKE-023"} <= {one["code"] for one in found["problems"]}


def test_from_nothing_to_a_case(run, tmp_path: Path, monkeypatch) -> None:
    """A newcomer starts a case, is told the next step; nothing is lost on a second start."""
    monkeypatch.chdir(tmp_path)
    assert run("init", "proef", "--municipality", "99101")[0] == 0
    assert (tmp_path / "mobileteam.toml").exists()
    before = (tmp_path / "proef" / "intake.yaml").read_bytes()
    assert run("init", "proef", "--municipality", "99101")[0] == 0
    assert (tmp_path / "proef" / "intake.yaml").read_bytes() == before
    assert run("notes", "new", "proef")[0] == 0
    assert run("status", "proef")[0] == 0


def test_assess_prints_for_people_and_programs(run, case: Path) -> None:
    """The table names every finding, the data every rule."""
    code, out, _ = run("assess", str(case))
    assert code == 0
    assert "lisc.set_up" in out
    code, out, _ = run("assess", str(case), "--json")
    found = json.loads(out)
    assert found["municipality"] == "99101"
    assert {one["outcome"] for one in found["findings"]} <= {
        "met",
        "gap",
        "open",
        "not-concerned",
        "no-basis",
    }


def test_assess_on_another_day(run, case: Path) -> None:
    """What if it were that day: before the law a missing cell is no duty."""
    text = (case / "intake.yaml").read_text(encoding="utf-8")
    _, out, _ = run("assess", str(case), "--reference-date", "2018-06-15", "--json")
    found = {one["rule"]: one for one in json.loads(out)["findings"]}
    assert found["lisc.set_up"]["nature"] == "guidance"
    assert (case / "intake.yaml").read_text(encoding="utf-8") == text


def test_explain_shows_the_whole_chain(run, case: Path) -> None:
    """From the finding to the answer with file and line, the rule and the version in force."""
    code, out, _ = run("explain", str(case), "lisc.set_up")
    assert code == 0
    assert "lisc-law/art-2@2018-09-24" in out
    assert "intake.yaml:" in out
    assert run("explain", str(case), "lisc.setup")[0] == 2


def test_report_is_never_written_over_when_edited(run, case: Path) -> None:
    """What is no report of ours stays; forced, it is kept beside."""
    assert run("report", str(case), "--lang", "nl")[0] == 0
    (report,) = (case / "reports").glob("report*.docx")
    first = report.read_bytes()
    assert run("report", str(case), "--lang", "nl")[0] == 0
    assert report.read_bytes() == first
    report.write_bytes(b"edited")
    assert run("report", str(case), "--lang", "nl")[0] == 4
    assert report.read_bytes() == b"edited"
    assert run("report", str(case), "--lang", "nl", "--force")[0] == 0
    assert report.read_bytes() == first
    assert (case / "reports" / f"{report.name}.1.bak").read_bytes() == b"edited"


def test_kit_lies_beside_the_report_and_is_never_written_over(run, case: Path) -> None:
    """The kit comes when asked for, under safe names; a draft that somebody edited stays."""
    assert run("report", str(case), "--lang", "nl")[0] == 0
    assert not (case / "reports" / "kit").exists()
    assert run("report", str(case), "--lang", "nl", "--kit")[0] == 0
    drafts = sorted((case / "reports" / "kit").glob("*.docx"))
    assert len(drafts) == 9
    assert all(
        re.fullmatch(r"[a-z-]+-\d{5}-\d{4}-\d\d-\d\d-nl\.docx", one.name) for one in drafts
    )
    first = drafts[0].read_bytes()
    drafts[0].write_bytes(b"edited")
    assert run("report", str(case), "--lang", "nl", "--kit")[0] == 4
    assert drafts[0].read_bytes() == b"edited"
    desk = Desk(first)
    desk.word.add_paragraph("Van de gemeente.")
    drafts[0].write_bytes(desk.saved())
    assert run("report", str(case), "--lang", "nl", "--kit")[0] == 0
    assert "Van de gemeente." in Desk(drafts[0].read_bytes()).paragraphs()


def test_report_of_a_case_with_errors_is_not_written(run, case: Path) -> None:
    """Nothing is written while something must be mended."""
    with (case / "intake.yaml").open("a", encoding="utf-8") as stream:
        stream.write("zzz:\n  x: 1\n")
    assert run("report", str(case))[0] == 1
    assert not (case / "reports").exists()


def test_classified_handling_line_is_refused(
    run, case: Path, tmp_path: Path, monkeypatch
) -> None:
    """No report may carry a classification level."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "mobileteam.toml").write_text('handling_line = "GEHEIM"\n', encoding="utf-8")
    code, _, err = run("report", str(case))
    assert code == 1
    assert "PROFILE-004" in err


def test_bad_template_ends_with_three(run, case: Path, tmp_path: Path) -> None:
    """A template that cannot be used is told, and nothing is written."""
    bad = tmp_path / "bad.docx"
    bad.write_bytes(b"no document")
    assert run("report", str(case), "--template", str(bad))[0] == 3
    assert not (case / "reports").exists()


def test_law_is_shown(run) -> None:
    """The law can be listed, shown, compared and checked for age."""
    assert (
        "lisc-law/art-2@2018-09-24" in run("law", "list", "--reference-date", "2018-09-24")[1]
    )
    assert (
        "lisc-law/art-2@2018-09-24"
        not in run("law", "list", "--reference-date", "2018-09-23")[1]
    )
    assert "closure_terrorism_134septies" in run("law", "list", "--powers")[1]
    assert run("law", "list", "--situations")[0] == 0
    assert "2024-10-01" in run("law", "show", "lisc-law/art-4-1")[1]
    assert run("law", "show", "lisc-law/art-99")[0] == 2
    assert (
        "new-municipal-law/art-134septies@2024-02-17"
        in run("law", "diff", "2024-02-16", "2024-02-17")[1]
    )
    assert run("law", "stale")[0] == 0


def test_rules_are_shown_and_whole(run) -> None:
    """Rules can be listed, shown and proved whole."""
    assert "lisc.set_up" in run("rules", "list")[1]
    assert "R01" in run("rules", "show", "lisc.set_up")[1]
    code, out, _ = run("rules", "check")
    assert code == 0, out


def test_doctor_and_demo(run, tmp_path: Path, monkeypatch) -> None:
    """The installation is whole, and the example makes four reports."""
    monkeypatch.chdir(tmp_path)
    assert run("doctor")[0] == 0
    assert run("demo")[0] == 0
    assert len(list((tmp_path / "mobileteam-demo" / "reports").glob("report*.docx"))) == 4


def test_own_fault_shows_no_traceback(run, monkeypatch) -> None:
    """Whatever breaks inside, the user sees a message and exit code 5."""
    monkeypatch.setattr("mobileteam.cli.status.case_files", lambda _: 1 / 0)
    code, _, err = run("status", "x")
    assert code == 5
    assert "Traceback" not in err
