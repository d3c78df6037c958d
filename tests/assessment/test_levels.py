"""Levels: proposed by anchors, capped by the law, silent where too little is known."""

from datetime import date

from mobileteam.assessment import AnchorState, Level, assess
from tests.support import case_with

WORKING = {
    "lisc_status": "own",
    "lisc_core_complete": True,
    "lisc_members": ["mayor", "chief_of_police", "prevention_official"],
    "lisc_rules": "adopted",
    "lisc_entry_exit_criteria": "entry_and_exit",
    "lisc_meetings_12m": 4,
    "lisc_invited_sectors": ["schools", "youth_work", "mental_health", "housing"],
}


def level(answers: dict, day: date = date(2026, 11, 23)) -> Level:
    return assess(case_with(answers, reference_date=day)).levels["lisc"]


def states(found: Level) -> dict[str, AnchorState]:
    return {anchor.text["en"]: anchor.state for anchor in found.anchors}


def test_too_little_known_gives_no_level() -> None:
    """Above thirty per cent without an answer no level is proposed."""
    found = level(WORKING)
    assert found.proposed is None
    assert found.unknown / found.asked > 0.30


def test_no_cell_is_level_zero() -> None:
    """Without a cell nothing of it holds, and nothing of it is called unknown."""
    for day in (date(2018, 6, 15), date(2026, 11, 23)):
        found = level({"lisc_status": "none", "lisc_absence_reason": "no_signals"}, day)
        assert found.proposed == 0
        assert set(states(found).values()) == {AnchorState.MISSED}


def test_missing_core_caps_the_level() -> None:
    """A working cell without one of the three functions of the law stays at level one."""
    answers = WORKING | {
        "lisc_core_complete": False,
        "lisc_members": ["mayor", "prevention_official"],
    }
    found = level(answers)
    assert found.capped_by == "lisc.core_complete"


def test_an_unknown_answer_leaves_its_anchor_open() -> None:
    """What is asked and not known is open; it does not count as missed."""
    found = level(WORKING | {"lisc_meetings_12m": "unknown"})
    assert AnchorState.OPEN in states(found).values()


def test_confidence_grows_with_independent_sources() -> None:
    """The questionnaire alone gives a limited certainty."""
    assert level(WORKING).confidence == "low"
