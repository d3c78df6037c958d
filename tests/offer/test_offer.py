"""The catalogue of support is whole, dated and matched to place, day and language."""

from datetime import date

import pytest

from mobileteam.assessment import lines_for, on_offer
from mobileteam.offer import Line, Precision, groups, lines, offered
from mobileteam.questionnaire import questionnaire, trainings
from mobileteam.texts import LANGUAGES, catalogue
from tests.support import case_with

SEED_DAY = date(2018, 6, 15)
TODAY = date(2026, 11, 23)
NAMED_BY_THE_SEED = {
    "FED-MOB",
    "POL-COP",
    "POL-COL",
    "FED-BNY",
    "FED-BNA",
    "FED-BNU",
    "VVS-LAR",
    "ANT-RTA",
    "VL-AGII",
}


@pytest.mark.parametrize("line", lines().values(), ids=lambda one: one.code)
def test_line_is_whole(line: Line) -> None:
    """A line names known functions, needs, themes and questions, and a kind that has a word."""
    needs = set(questionnaire().question("train_needs").answers)
    assert set(line.functions) <= set(catalogue("functions"))
    assert set(line.needs) <= needs
    assert all(questionnaire().has_theme(theme) for theme in line.themes)
    assert all(questionnaire().has(question) for question in line.questions)
    assert set(line.languages) <= set(LANGUAGES)
    assert f"offer_{line.kind}" in catalogue("report")
    assert line.source.startswith("http")
    assert line.validity.first_day <= line.validity.last_day


def test_the_intake_takes_every_line() -> None:
    """A training that a municipality may name is one of the catalogue, in the same regions."""
    assert lines().keys() == trainings().keys()
    for code, line in lines().items():
        assert set(line.regions) == set(trainings()[code].regions), code


def test_the_seed_day_had_the_offers_of_the_seed() -> None:
    """On 15 June 2018 what the founding document names was on offer in Flanders."""
    codes = {one.code for one in offered(SEED_DAY, "fl", ["nl"])}
    assert codes >= NAMED_BY_THE_SEED


def test_what_ended_is_not_offered() -> None:
    """The federal teams of 2016 to 2021 are no longer on offer today."""
    codes = {one.code for one in offered(TODAY, "fl", ["nl"])}
    assert not {"FED-MOB", "FED-RDX"} & codes


@pytest.mark.parametrize("region", ["fl", "wa", "dg", "br"])
def test_nothing_of_another_region_or_language_is_offered(region: str) -> None:
    """A municipality is offered what its own region and languages have."""
    case = case_with({}, region=region)
    spoken = {*case.municipality.languages, case.municipality.facilities}
    for one in on_offer(case):
        assert region in one.regions
        assert spoken & set(one.languages)


def test_a_recommendation_gets_three_lines_at_most() -> None:
    """The best match comes first."""
    some = offered(TODAY, "fl", ["nl"])
    every = {question for one in some for question in one.questions}
    assert len(lines_for(every, some)) == 3
    scan = lines_for(["lisc_selfscan"], some)
    assert "EMM-SCN" in {one.code for one in scan}


def test_groups_name_known_functions_and_needs() -> None:
    """Every group of the training plan consists of functions that exist."""
    needs = set(questionnaire().question("train_needs").answers)
    assert len(groups()) >= 8
    for one in groups():
        assert set(one.functions) <= set(catalogue("functions"))
        assert set(one.needs) <= needs


def test_a_year_is_not_printed_as_a_day() -> None:
    """A line whose first year is all that is known begins on the first of January."""
    for one in lines().values():
        if one.since is Precision.YEAR:
            assert one.validity.first_day.month == one.validity.first_day.day == 1
