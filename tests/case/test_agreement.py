"""Intake and notes confirm, contradict, or leave one another alone."""

from dataclasses import replace
from datetime import date

import pytest

from mobileteam.case import (
    Agreement,
    Answer,
    AnswerState,
    Case,
    Confidence,
    FieldNote,
    Observation,
    ObservationKind,
    SourceKind,
)
from mobileteam.problems import Place
from tests.support import case_with

PLACE = Place("notes/a.md", 1, 1)


def noted(value: object) -> FieldNote:
    answer = Answer("part_map", AnswerState.GIVEN, value, PLACE)
    seen = Observation(
        "part",
        "part_map",
        ObservationKind.CONTEXT,
        answer,
        Confidence.MEDIUM,
        printable=True,
        text="",
        place=PLACE,
    )
    return FieldNote(
        file="notes/a.md",
        language="nl",
        noted_on=date(2026, 11, 1),
        expert="AB",
        source=SourceKind.CONVERSATION,
        function="mayor",
        observations=(seen,),
        situations=(),
        measures=(),
        prose="",
        prose_line=1,
    )


def heard(written: str | None, *notes: str) -> Case:
    case = case_with({"part_map": written} if written else {})
    return replace(case, notes=tuple(map(noted, notes)))


@pytest.mark.parametrize(
    ("written", "notes", "found"),
    [
        ("list", ["list"], Agreement.CONFIRMED),
        ("list", ["none"], Agreement.CONTRADICTED),
        ("list", ["list", "none"], Agreement.CONTRADICTED),
        ("list", [], Agreement.INTAKE_ALONE),
        ("unknown", ["list"], Agreement.NOTES_ALONE),
        (None, ["list"], Agreement.NOTES_ALONE),
        ("unknown", [], None),
        (None, [], None),
    ],
)
def test_agreement(written: str | None, notes: list[str], found: Agreement | None) -> None:
    """An unknown answer is silence, and silence contradicts nothing."""
    assert heard(written, *notes).agreement("part_map") is found
