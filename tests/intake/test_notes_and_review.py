"""Field notes and review: what is read, what is told, and which fact is established."""

from pathlib import Path

import pytest

from mobileteam.case import AnswerState, Confidence, Origin
from mobileteam.richtext import rich_text
from tests.intake.support import NOTE, case_of, codes, read

CELL = "lisc:\n  lisc_status: planned\n"


def observation(value: str, confidence: str = "medium", about: str = "lisc_status") -> str:
    return (
        f"observations:\n  - about: {about}\n    kind: gap\n    value: {value}\n"
        f"    confidence: {confidence}\n    print: ja\n    text: |\n      Gehoord.\n"
    )


def test_note_of_medium_certainty_goes_before_the_intake(tmp_path: Path) -> None:
    """The rules see what the expert heard, the report shows the difference."""
    case = case_of(read(tmp_path, CELL, note=NOTE.format(front=observation("none"), prose="")))
    fact = case.fact("lisc_status")
    assert (fact.value, fact.deciding.origin) == ("none", Origin.NOTE)
    assert [one.question for one in case.differences()] == ["lisc_status"]


def test_note_of_low_certainty_does_not(tmp_path: Path) -> None:
    """A rumour changes no fact, but the difference is shown."""
    case = case_of(
        read(tmp_path, CELL, note=NOTE.format(front=observation("none", "low"), prose=""))
    )
    assert case.fact("lisc_status").value == "planned"
    assert case.differences()


def test_review_goes_before_everything(tmp_path: Path) -> None:
    """What the experts established counts, with their reason."""
    review = "established:\n  lisc_status: {answer: own, reason: Het besluit is gezien.}\n"
    case = case_of(
        read(
            tmp_path, CELL, note=NOTE.format(front=observation("none"), prose=""), review=review
        )
    )
    assert case.fact("lisc_status").value == "own"


def test_unknown_contradicts_nothing(tmp_path: Path) -> None:
    """Who does not know says nothing against who does."""
    case = case_of(
        read(tmp_path, CELL, note=NOTE.format(front=observation("onbekend"), prose=""))
    )
    assert case.fact("lisc_status").value == "planned"
    assert case.differences() == ()


def test_one_conversation_is_medium_at_most(tmp_path: Path) -> None:
    """High certainty from a single conversation counts as medium, and the expert is told."""
    found = read(tmp_path, CELL, note=NOTE.format(front=observation("none", "high"), prose=""))
    assert "NOTE-007" in codes(found.problems, warnings=True)
    assert case_of(found).notes[0].observations[0].confidence is Confidence.MEDIUM


NOTES = {
    "no front matter": ("Zomaar tekst", "NOTE-001"),
    "no second line": ("---\nkind: mobileteam-note\n", "NOTE-001"),
    "unknown theme": (NOTE.format(front=observation("x", about="lisk"), prose=""), "NOTE-005"),
    "value without a question": (
        NOTE.format(front=observation("x", about="lisc"), prose=""),
        "NOTE-006",
    ),
    "unknown field": (NOTE.format(front="obervations: []", prose=""), "NOTE-004"),
    "unknown situation": (NOTE.format(front="situations: [riot]", prose=""), "NOTE-011"),
    "unknown power": (NOTE.format(front="measures: [{power: curfew}]", prose=""), "NOTE-015"),
    "measure without power": (
        NOTE.format(front="measures: [{hearing: held}]", prose=""),
        "NOTE-014",
    ),
    "a name for a function": (
        NOTE.format(front="", prose="").replace("chief_of_police", "Jan"),
        "NOTE-010",
    ),
    "a name for initials": (
        NOTE.format(front="", prose="").replace("AB", "An Peeters"),
        "NOTE-009",
    ),
    "html": (NOTE.format(front="", prose="<b>vet</b>"), "NOTE-017"),
    "a table": (NOTE.format(front="", prose="| a | b |\n|---|---|\n| 1 | 2 |"), "NOTE-017"),
    "a picture": (NOTE.format(front="", prose="![x](y.png)"), "NOTE-017"),
}


@pytest.mark.parametrize(("note", "code"), NOTES.values(), ids=NOTES)
def test_slip_in_a_note(tmp_path: Path, note: str, code: str) -> None:
    """Each slip in a note has its message, in the note's own file."""
    found = read(tmp_path, note=note)
    problem = next(one for one in found.problems if one.code == code)
    assert problem.place.file == "notes/one.md"


def test_what_cannot_be_printed_is_told_with_its_line(tmp_path: Path) -> None:
    """The line is the one in the file, front matter counted; the line itself is quoted."""
    note = NOTE.format(front="", prose="Eerst.\n\nDan [een bestand](file:///c:/nota.docx).")
    found = read(tmp_path, note=note)
    problem = next(one for one in found.problems if one.code == "NOTE-017")
    assert note.split("\n")[problem.place.line - 1] == problem.values["written"]


def test_a_summary_keeps_its_paragraphs_however_yaml_folds_it(tmp_path: Path) -> None:
    """Folded, literal or quoted: an empty line parts two paragraphs, a line end does not."""
    for written in (
        "summary: >-\n  Een\n  zin.\n\n  Nog een.\n",
        "summary: |\n  Een\n  zin.\n\n  Nog een.\n",
        "summary:\n  nl: |-\n    Een\n    zin.\n\n    Nog een.\n",
        'summary: "Een\n  zin.\n\n  Nog een."\n',
    ):
        review = case_of(read(tmp_path, review=written)).review
        assert review is not None
        told = [
            "".join(run.text for run in block.runs)
            for block in rich_text(review.summary["nl"]).blocks
        ]
        assert told == ["Een zin.", "Nog een."]


def test_a_summary_is_held_to_the_same_as_a_note(tmp_path: Path) -> None:
    """A heading in the summary is refused at its line where the file shows it."""
    found = read(tmp_path, review="summary: |\n  Eerst.\n\n  # Titel\n")
    problem = next(one for one in found.problems if one.code == "NOTE-017")
    assert (problem.place.file, problem.place.line) == ("review.yaml", 6)
    folded = read(tmp_path, review="summary: '# Titel'\n")
    assert [one.place.line for one in folded.problems if one.code == "NOTE-017"] == [3]


@pytest.mark.parametrize(
    "function", ["korpschef", "Chef de corps", "Korpschef", "chief_of_police"]
)
def test_function_is_understood_in_every_language(tmp_path: Path, function: str) -> None:
    """A function is written as its language writes it."""
    note = NOTE.format(front="", prose="").replace("chief_of_police", function)
    assert case_of(read(tmp_path, note=note)).notes[0].function == "chief_of_police"


REVIEWS = {
    "unknown rule": (
        "recommendations: {lisc.setup: {decision: drop, reason: x}}\n",
        "REVIEW-002",
    ),
    "no reason": ("recommendations: {lisc.set_up: {decision: drop}}\n", "REVIEW-004"),
    "nothing changed": (
        "recommendations: {lisc.set_up: {decision: change, reason: x}}\n",
        "REVIEW-005",
    ),
    "level too high": ("levels: {lisc: {level: 5, reason: x}}\n", "INTAKE-011"),
    "level without reason": ("levels: {lisc: {level: 2}}\n", "REVIEW-004"),
    "unknown theme": ("levels: {lisk: {level: 2, reason: x}}\n", "INTAKE-004"),
    "unknown field": ("level: {}\n", "REVIEW-007"),
    "a list where fields belong": ("levels: [lisc]\n", "REVIEW-008"),
    "established without reason": ("established: {lisc_status: {answer: own}}\n", "REVIEW-004"),
    "own recommendation without text": (
        "own_recommendations: [{theme: lisc, reason: x}]\n",
        "NOTE-003",
    ),
}


@pytest.mark.parametrize(("review", "code"), REVIEWS.values(), ids=REVIEWS)
def test_slip_in_a_review(tmp_path: Path, review: str, code: str) -> None:
    """Each slip in a review has its message."""
    found = read(tmp_path, review=review)
    assert code in codes(found.problems), found.problems


def test_words_may_stand_in_several_languages(tmp_path: Path) -> None:
    """An expert writes in the language of the review, or under one key per language."""
    one = case_of(read(tmp_path, review="summary: Kort.\n")).review
    several = case_of(read(tmp_path, review="summary: {nl: Kort., fr: Bref.}\n")).review
    assert one.summary == {"nl": "Kort."}
    assert several.summary == {"nl": "Kort.", "fr": "Bref."}


def test_measure_is_described_without_anybody(tmp_path: Path) -> None:
    """A measure says which power and how; its fields are typed like questions."""
    review = (
        "measures:\n  - power: place_ban_134sexies\n    state: taken\n"
        "    decided_on: 16/02/2024\n"
        "    hearing: none\n    covers: [home, work]\n    foreseeable: nee\n"
    )
    (measure,) = case_of(read(tmp_path, review=review)).measures
    assert measure.value("measure_covers") == ("home", "work")
    assert measure.value("measure_foreseeable") is False
    assert measure.value("measure_warning") is None


@pytest.mark.parametrize(
    ("line", "year", "told"),
    [("FED-MOB", 2017, []), ("FED-MOB", 2022, ["CHECK-008"]), ("FWB-CPV", 2022, ["CHECK-008"])],
)
def test_training_outside_its_years_or_region(
    tmp_path: Path, line: str, year: int, told: list[str]
) -> None:
    """A training line that was not offered then or there is pointed out."""
    found = read(tmp_path, f"train:\n  train_done:\n    - {{line: {line}, year: {year}}}\n")
    assert codes(found.problems, warnings=True) == told


def test_not_applicable_is_the_code_where_the_question_has_one(tmp_path: Path) -> None:
    """Where "not applicable" is one of the answers, it is given as such."""
    answer = case_of(read(tmp_path, "lisc:\n  lisc_absence_reason: n.v.t.\n")).answers[
        "lisc_absence_reason"
    ]
    assert (answer.state, answer.value) == (AnswerState.GIVEN, "not_applicable")
