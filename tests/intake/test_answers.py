"""Types come from the question, never from YAML; each slip gets its place and a suggestion."""

from datetime import date
from pathlib import Path

import pytest

from mobileteam.case import AnswerState
from mobileteam.cli.messages import said
from mobileteam.texts import Language
from tests.intake.support import HEAD, case_of, codes, read

UNDERSTOOD = {
    "lisc_core_complete: ja": True,
    "lisc_core_complete: Oui": True,
    "lisc_core_complete: 'nein'": False,
    "lisc_core_complete: no": False,
    "lisc_core_complete: false": False,
    "lisc_since: 2018-09-24": date(2018, 9, 24),
    "lisc_since: 24/09/2018": date(2018, 9, 24),
    "lisc_since: 03/02/2024": date(2024, 2, 3),
    "lisc_since: 3.2.2024": date(2024, 2, 3),
    "lisc_since: 3 februari 2024": date(2024, 2, 3),
    "lisc_since: 1er octobre 2024": date(2024, 10, 1),
    "lisc_since: 3. März 2024": date(2024, 3, 3),
    "lisc_meetings_12m: 04": 4,
    "lisc_meetings_12m: '4'": 4,
    "lisc_status: JOINT": "joint",
    "lisc_invited_sectors: schools": ("schools",),
    "lisc_invited_sectors: [schools, youth_work]": ("schools", "youth_work"),
    "lisc_joint_with: [99102, '99105']": ("99102", "99105"),
}


@pytest.mark.parametrize(("line", "value"), UNDERSTOOD.items(), ids=UNDERSTOOD)
def test_answer_is_understood(tmp_path: Path, line: str, value: object) -> None:
    """What a clerk writes in Belgium means what the clerk meant."""
    found = read(tmp_path, f"lisc:\n  {line}\n")
    assert codes(found.problems) == []
    assert case_of(found).answers[line.partition(":")[0]].value == value


REFUSED = {
    "lisc_status: joind": "INTAKE-008",
    "lisc_status: [own, joint]": "INTAKE-014",
    "lisc_core_complete: misschien": "INTAKE-009",
    "lisc_meetings_12m: vier": "INTAKE-010",
    "lisc_meetings_12m: 1,5": "INTAKE-028",
    "lisc_meetings_12m: 1.234": "INTAKE-028",
    "lisc_meetings_12m: 99": "INTAKE-011",
    "lisc_meetings_12m: -1": "INTAKE-011",
    "lisc_since: gisteren": "INTAKE-012",
    "lisc_since: 02/24": "INTAKE-012",
    "lisc_since: 2024-02-30": "INTAKE-013",
    "lisc_joint_with: [12345]": "INTAKE-018",
    "lisc_joint_with: [71022]": "INTAKE-019",
    "lisc_invited_sectors: [schools, none]": "INTAKE-026",
    "lisc_statuz: own": "INTAKE-005",
    "lisc_status: {waarde: own}": "INTAKE-022",
    "lisc_status: {comment: x}": "INTAKE-021",
}


@pytest.mark.parametrize(("line", "code"), REFUSED.items(), ids=REFUSED)
def test_slip_is_told_where_it_stands(tmp_path: Path, line: str, code: str) -> None:
    """A slip is told once, at its line, and nothing is changed in silence."""
    found = read(tmp_path, f"lisc:\n  {line}\n")
    problem = next(one for one in found.problems if one.code == code)
    assert problem.place.line == 8
    assert problem.place.column >= 3


def test_text_that_yaml_would_cut_is_told(tmp_path: Path) -> None:
    """A number sign in a text would silently end it: the clerk is told."""
    found = read(tmp_path, "lisc:\n  lisc_status:\n    answer: own\n    comment: wijk #3\n")
    assert codes(found.problems) == ["INTAKE-017"]


@pytest.mark.parametrize(
    "word", ["onbekend", "inconnu", "unbekannt", "unknown", "weet niet", "?"]
)
def test_unknown_is_not_no(tmp_path: Path, word: str) -> None:
    """Unknown is a state of its own, in every language."""
    answer = case_of(read(tmp_path, f"lisc:\n  lisc_core_complete: '{word}'\n")).answers[
        "lisc_core_complete"
    ]
    assert (answer.state, answer.value) == (AnswerState.UNKNOWN, None)


@pytest.mark.parametrize("word", ["n.v.t.", "sans objet", "nicht zutreffend", "n/a"])
def test_not_applicable_is_not_unknown(tmp_path: Path, word: str) -> None:
    """Not applicable is a state of its own, in every language."""
    answer = case_of(read(tmp_path, f"lisc:\n  lisc_core_complete: '{word}'\n")).answers[
        "lisc_core_complete"
    ]
    assert answer.state is AnswerState.NOT_APPLICABLE


def test_empty_is_not_answered(tmp_path: Path) -> None:
    """What is left empty counts as not answered, whatever form the emptiness has."""
    found = read(
        tmp_path,
        'lisc:\n  lisc_status: ""\n  lisc_rules:\n'
        "  lisc_invited_sectors: []\n  lisc_scope: ~\n",
    )
    states = {
        case_of(found).fact(name).state
        for name in ("lisc_status", "lisc_rules", "lisc_invited_sectors")
    }
    assert states == {AnswerState.UNANSWERED}


def test_all_problems_at_once(tmp_path: Path) -> None:
    """The clerk sees every slip in one go."""
    found = read(
        tmp_path, "lisc:\n  lisc_status: joind\n  lisc_since: 2024-02-30\nlischt:\n  x: 1\n"
    )
    assert set(codes(found.problems)) == {"INTAKE-008", "INTAKE-013", "INTAKE-004"}


def test_suggestion_names_the_nearest_answer(tmp_path: Path) -> None:
    """A misspelt code brings the code that was probably meant."""
    problem = next(
        one
        for one in read(tmp_path, "lisc:\n  lisc_status: joind\n").problems
        if one.code == "INTAKE-008"
    )
    assert "joint" in said(problem, Language.FR)


REFERENCE_DATES = {
    "2027-01-01": "INTAKE-025",
    "2014-12-31": "INTAKE-024",
    "": "INTAKE-023",
    "gisteren": "INTAKE-012",
}


@pytest.mark.parametrize(("day", "code"), REFERENCE_DATES.items())
def test_reference_date_must_be_usable(tmp_path: Path, day: str, code: str) -> None:
    """A date to come, one before all law known here, and none at all are refused."""
    found = read(tmp_path, whole=HEAD.replace("2026-11-02", day).encode())
    assert code in codes(found.problems)


@pytest.mark.parametrize(
    "text", ["{{ 7*7 }}", "{% raw %}", "a & b <b>c</b>", "😀 ok", "\u200flr", "=1+1"]
)
def test_any_text_is_kept_literally(tmp_path: Path, text: str) -> None:
    """Signs that mean something elsewhere are plain text here."""
    found = read(tmp_path, f"ctx:\n  ctx_strengths: |\n    {text}\n")
    assert codes(found.problems) == []
    assert case_of(found).answers["ctx_strengths"].value == text


def test_question_of_another_region_is_told(tmp_path: Path) -> None:
    """An answer to a question that is not put to this municipality is kept, with a warning."""
    found = read(tmp_path, "reg:\n  reg_wa_pcs: none\n")
    assert "INTAKE-007" in codes(found.problems, warnings=True)
    assert codes(found.problems) == []
