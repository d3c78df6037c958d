"""The policy framework stands dated and sourced, one level of government per file."""

from collections import defaultdict
from datetime import date

import pytest

from mobileteam.law import source
from mobileteam.policy import Level, changes_between, levels_for
from mobileteam.questionnaire import questionnaire
from mobileteam.validity import overlaps

SEED_DAY = date(2018, 6, 15)
TODAY = date(2026, 11, 23)
REGIONS = ("fl", "wa", "dg", "br")
LEVELS = {level.id: level for region in REGIONS for level in levels_for(region)}


def test_every_level_of_government_is_there() -> None:
    """Federal, Flemish, Walloon, French Community, German-speaking Community, Brussels."""
    assert len(LEVELS) == 6


@pytest.mark.parametrize("level", LEVELS.values(), ids=lambda one: one.id)
def test_level_is_whole(level: Level) -> None:
    """No two statements of one subject hold on one day; each has its sources."""
    periods = defaultdict(list)
    for one in level.statements:
        periods[one.subject].append(one.validity)
        assert one.sources
        for name in one.sources:
            assert source(name).url or name == "SEED"
        assert all(questionnaire().has(question) for question in one.matters)
        assert one.certainty in {"verified", "derived"}
    assert not any(overlaps(some) for some in periods.values())


@pytest.mark.parametrize("day", [SEED_DAY, TODAY])
@pytest.mark.parametrize("region", REGIONS)
def test_every_region_has_a_framework_on_both_days(region: str, day: date) -> None:
    """Each level that matters in a region has something to say, then and now."""
    for level in levels_for(region):
        assert level.on(day, region), level.id


def test_the_strategy_takes_the_place_of_the_plan() -> None:
    """The seed's day knows Plan R, today knows the Strategy T.E.R."""
    federal = LEVELS["federal"]
    then = " ".join(one.text["en"] for one in federal.on(SEED_DAY, "fl"))
    now = " ".join(one.text["en"] for one in federal.on(TODAY, "fl"))
    assert "Plan R" in then
    assert "Strategy T.E.R." not in then
    assert "Strategy T.E.R." in now


def test_changes_are_told_to_whom_they_matter() -> None:
    """A policy of 2018 has missed the strategy of 2021; one of 2026 has missed nothing."""
    since = changes_between("fl", "gov_policy_document", SEED_DAY, TODAY)
    assert any(one.validity.first_day == date(2021, 9, 8) for one in since)
    assert not changes_between("fl", "gov_policy_document", TODAY, TODAY)
