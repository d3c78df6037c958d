"""The figures count what the report tells, and nothing that nobody knows."""

from datetime import date

from mobileteam.assessment import assess
from mobileteam.pipeline import read_folder
from mobileteam.profile import Profile
from mobileteam.report import compose_report
from mobileteam.report.figures import figures
from mobileteam.report.voice import Voice
from mobileteam.shelf import shipped
from mobileteam.texts import LANGUAGES, Language
from tests.support import case_with

TODAY = date(2026, 11, 20)


def content_of(name, language=Language.NL):
    """Compose the report on an example."""
    case = read_folder(shipped("examples") / name, TODAY).case
    return compose_report(assess(case), language, Profile())


def steps(*told):
    """Make action points of due days and priorities."""
    return [{"due": due, "priority": priority} for due, priority in told]


def calendar(*told, language=Language.NL):
    """Compose the calendar of action points."""
    assessment = assess(case_with({}))
    return figures(assessment, steps(*told), Voice(language))["calendar"]


def test_levels_are_those_of_the_table():
    """The chart and the table beside it say the same, in the same order."""
    content = content_of("valombreuse-sur-meuse")
    rows, chart = content["analysis"]["levels"], content["figures"]["levels"]
    assert chart["categories"] == [one["title"] for one in rows]
    shown = chart["series"][0]["points"]
    assert [str(one) for one in shown] == [one["value"] for one in rows]


def test_a_theme_without_a_level_says_why():
    """Each theme has a bar or a word, never both and never none."""
    for name in ("valombreuse-sur-meuse", "wiesental", "merendonk-hulst"):
        chart = content_of(name)["figures"]["levels"]
        columns = [one["points"] for one in chart["series"]]
        for place, _ in enumerate(chart["categories"]):
            assert sum(column[place] != "" for column in columns) == 1
        assert set(columns[1]) | set(columns[2]) <= {0, ""}


def test_where_no_level_is_known_there_is_no_chart():
    """An empty intake gives no bars to draw."""
    found = figures(assess(case_with({})), [], Voice(Language.NL))
    assert found["calendar"] is None
    assert found["sources"] is None


def test_the_calendar_counts_every_action_point_once():
    """By the quarter in which it is due, from the first to the last without a hole."""
    chart = calendar(
        ("2026-12-31", "1"), ("2027-01-01", "1"), ("2027-01-04", "3"), ("2027-07-01", "2")
    )
    assert chart["categories"] == ["K4 2026", "K1 2027", "K2 2027", "K3 2027"]
    assert [one["points"] for one in chart["series"]] == [
        [1, 1, "", ""],
        ["", "", "", 1],
        ["", 1, "", ""],
    ]
    assert [one["total"] for one in chart["rows"]] == [1, 2, 0, 1]
    assert chart["rows"][1]["priority_3"] == 1


def test_the_calendar_speaks_for_those_who_do_not_see_it():
    """The words that stand for the chart hold its numbers, in every language."""
    for language, quarter in zip(LANGUAGES, ("K1", "T1", "Q1", "Q1"), strict=True):
        text = calendar(("2027-02-01", "2"), language=language)["text"]
        assert f"{quarter} 2027" in text
        assert "{" not in text


def test_answers_and_sources_add_up():
    """What the answers rest on adds up to what was asked; sources to the notes."""
    case = read_folder(shipped("examples") / "voorbeeldlede", TODAY).case
    found = figures(assess(case), [], Voice(Language.EN))
    asked = sum(found["answers"]["series"][0]["points"])
    unknown = found["answers"]["rows"][-1]["number"]
    assert found["answers"]["lead"].startswith(f"Of the {asked} questions")
    assert f"to {asked - unknown} is known" in found["answers"]["lead"]
    assert sum(found["sources"]["series"][0]["points"]) == len(case.notes)
    assert [one["number"] for one in found["sources"]["rows"]] == found["sources"]["series"][0][
        "points"
    ]


def test_the_report_draws_its_own_action_points():
    """The calendar holds as many as the list does."""
    content = content_of("randhove")
    drawn = sum(one["total"] for one in content["figures"]["calendar"]["rows"])
    assert drawn == len(content["action_points"])
