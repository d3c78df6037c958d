"""The table answers for every day from 2018 to today, code by code."""

from collections import Counter
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mobileteam.municipalities import (
    Municipality,
    known,
    municipalities_on,
    municipality_on,
    nearest,
    successors_on,
    was_merged,
)
from mobileteam.validity import overlaps

SEED_DAY = date(2018, 6, 15)
FLEMISH_2019 = date(2019, 1, 1)
BASTOGNE = date(2024, 12, 2)
FLEMISH_2025 = date(2025, 1, 1)
TODAY = date(2026, 11, 23)
TURNING_DAYS = (SEED_DAY, FLEMISH_2019, BASTOGNE, FLEMISH_2025, TODAY)

EVERY_PERIOD = tuple(
    dict.fromkeys(
        period
        for day in TURNING_DAYS
        for one in municipalities_on(day, fictitious=True)
        for period in known(one.nis)
    )
)
EVERY_CODE = sorted({one.nis for one in EVERY_PERIOD})

days = st.dates(date(2018, 1, 1), date(2026, 12, 31))
codes = st.sampled_from(EVERY_CODE)


def on(nis: str, day: date) -> Municipality:
    """Return the municipality of that code and day, which must exist."""
    found = municipality_on(nis, day)
    assert found is not None
    return found


def codes_of(found: tuple[Municipality, ...]) -> list[str]:
    """Return the codes of the municipalities found, in their order."""
    return [one.nis for one in found]


@pytest.mark.parametrize(
    ("day", "total", "flemish", "walloon", "brussels"),
    [
        (SEED_DAY, 589, 308, 262, 19),
        (date(2018, 12, 31), 589, 308, 262, 19),
        (FLEMISH_2019, 581, 300, 262, 19),
        (date(2024, 12, 1), 581, 300, 262, 19),
        (BASTOGNE, 580, 300, 261, 19),
        (date(2024, 12, 31), 580, 300, 261, 19),
        (FLEMISH_2025, 565, 285, 261, 19),
        (TODAY, 565, 285, 261, 19),
    ],
)
def test_counts(day, total, flemish, walloon, brussels):
    """Mergers bring 589 municipalities down to 565, and touch no Brussels one."""
    found = municipalities_on(day)
    regions = Counter(one.region for one in found)
    assert len(found) == total
    assert regions["fl"] == flemish
    assert regions["wa"] + regions["dg"] == walloon
    assert regions["br"] == brussels


PROVINCES = {
    "10000": (70, 69, 69, 67),
    "20001": (65, 65, 65, 63),
    "20002": (27, 27, 27, 27),
    "30000": (64, 64, 64, 62),
    "40000": (65, 60, 60, 55),
    "50000": (69, 69, 69, 69),
    "60000": (84, 84, 84, 84),
    "70000": (44, 42, 42, 38),
    "80000": (44, 44, 43, 43),
    "90000": (38, 38, 38, 38),
    None: (19, 19, 19, 19),
}


@pytest.mark.parametrize(("province", "counts"), PROVINCES.items())
def test_counts_by_province(province, counts):
    """Each province has the known number on each turning day."""
    found = tuple(
        sum(one.province == province for one in municipalities_on(day))
        for day in TURNING_DAYS[:4]
    )
    assert found == counts


@given(days)
def test_only_brussels_has_no_province(day):
    """A municipality lies in a province unless it lies in Brussels."""
    for one in municipalities_on(day, fictitious=True):
        assert (one.province is None) == (one.region == "br")


@given(days)
def test_nine_german_speaking_municipalities(day):
    """The German-speaking municipalities are nine, in the province of Liège."""
    nine = [one for one in municipalities_on(day) if one.region == "dg"]
    assert len(nine) == 9
    assert {(one.zone, one.languages, one.province) for one in nine} == {
        ("de", ("de",), "60000")
    }


@given(days)
def test_twenty_seven_facility_municipalities(day):
    """There are 27 municipalities with facilities, in five groups."""
    with_facilities = [one for one in municipalities_on(day) if one.facilities]
    assert Counter((one.region, one.facilities) for one in with_facilities) == {
        ("fl", "fr"): 12,
        ("wa", "nl"): 4,
        ("wa", "de"): 2,
        ("dg", "fr"): 9,
    }


@given(days)
def test_region_zone_and_languages_agree(day):
    """The region settles the language area and the languages."""
    expected = {
        "fl": ("nl", ("nl",)),
        "wa": ("fr", ("fr",)),
        "dg": ("de", ("de",)),
        "br": ("bi", ("fr", "nl")),
    }
    for one in municipalities_on(day, fictitious=True):
        assert (one.zone, one.languages) == expected[one.region]


@given(days)
def test_german_names_stand_where_german_is_used(day):
    """A German name is given where German is the language or has facilities."""
    for one in municipalities_on(day, fictitious=True):
        german = "de" in (*one.languages, one.facilities)
        assert (one.name_de is not None) == german


@pytest.mark.parametrize(
    ("nis", "language", "name"),
    [
        ("21004", "nl", "Brussel"),
        ("21004", "fr", "Bruxelles"),
        ("21004", "en", "Bruxelles"),
        ("45041", "fr", "Renaix"),
        ("45041", "en", "Ronse"),
        ("51067", "nl", "Edingen"),
        ("51067", "de", "Enghien"),
        ("63067", "fr", "Saint-Vith"),
        ("63067", "en", "Sankt Vith"),
        ("63080", "de", "Weismes"),
        ("62063", "nl", "Luik"),
        ("62063", "de", "Liège"),
        ("99401", "de", "Wiesental"),
    ],
)
def test_name_for_a_reader(nis, language, name):
    """A reader gets the name in the own language, or else the municipality's."""
    assert on(nis, TODAY).name(language) == name


@pytest.mark.parametrize(
    ("nis", "full_name"),
    [
        ("45041", "Ronse / Renaix"),
        ("21004", "Bruxelles / Brussel"),
        ("21005", "Etterbeek"),
        ("63067", "Sankt Vith / Saint-Vith"),
        ("63080", "Waimes / Weismes"),
        ("57097", "Comines-Warneton / Komen-Waasten"),
        ("11002", "Antwerpen"),
        ("99502", "Frontcourt / Grensdorp"),
    ],
)
def test_full_name(nis, full_name):
    """The full name holds the names in the languages of the administration only."""
    assert on(nis, TODAY).full_name == full_name


@pytest.mark.parametrize("one", [one for one in EVERY_PERIOD if one.valid_until])
def test_what_ended_has_one_successor_that_begins_the_next_day(one):
    """A municipality that ended has one successor, which begins the day after."""
    assert one.valid_until is not None
    (heir,) = one.successors
    assert on(heir, one.valid_until + timedelta(days=1)).valid_from is not None


def test_what_exists_has_no_successor():
    """A municipality without an end has no successor."""
    assert all(one.successors == () for one in EVERY_PERIOD if one.valid_until is None)


@given(codes, days)
def test_a_code_has_one_municipality_and_one_name_on_a_day(nis, day):
    """Periods of one code never overlap, so a code and a day are a key."""
    assert not overlaps(one.validity for one in known(nis))
    assert sum(one.validity.covers(day) for one in known(nis)) <= 1


@given(codes, days)
def test_successors_exist_on_that_day(nis, day):
    """What answers for a code on a day exists on that day."""
    heirs = successors_on(nis, day)
    assert all(one.validity.covers(day) for one in heirs)
    assert bool(heirs) == (known(nis)[0].validity.first_day <= day)


def test_codes_and_names_are_told_apart_on_every_day():
    """Rows are unique, have five digits, and bear a Dutch and a French name."""
    assert len(set(EVERY_PERIOD)) == len(EVERY_PERIOD) == 633
    for one in EVERY_PERIOD:
        assert one.nis.isdigit()
        assert len(one.nis) == 5
        assert one.name_nl.strip() == one.name_nl != ""
        assert one.name_fr.strip() == one.name_fr != ""


def test_zwijndrecht_moved_to_east_flanders():
    """The province follows the municipality, not the old code."""
    assert on("11056", BASTOGNE).province == "10000"
    (heir,) = successors_on("11056", TODAY)
    assert (heir.nis, heir.province) == ("46030", "40000")


def test_antwerp_kept_its_code_and_grew():
    """Antwerp has one code and two periods; Borsbeek went into the second."""
    before, after = known("11002")
    assert (before.valid_until, after.valid_from) == (date(2024, 12, 31), FLEMISH_2025)
    assert before.successors == ("11002",)
    assert successors_on("11007", TODAY) == successors_on("11002", TODAY) == (after,)
    assert was_merged(before) is None
    assert was_merged(after) == FLEMISH_2025


@pytest.mark.parametrize(
    ("old", "new", "day"),
    [
        ("44001", "44084", FLEMISH_2019),
        ("44011", "44083", FLEMISH_2019),
        ("37015", "37022", FLEMISH_2025),
        ("37018", "37021", FLEMISH_2025),
        ("44034", "44087", FLEMISH_2025),
        ("46014", "46029", FLEMISH_2025),
        ("71022", "71072", FLEMISH_2025),
        ("82003", "82039", BASTOGNE),
    ],
)
def test_a_merged_municipality_can_keep_its_name_under_a_new_code(old, new, day):
    """The name stays, the code changes, and the day of the merger is known."""
    eve = day - timedelta(days=1)
    assert on(old, eve).name_nl == on(new, day).name_nl
    assert municipality_on(old, day) is None
    assert municipality_on(new, eve) is None
    assert was_merged(on(new, TODAY)) == day
    assert was_merged(on(old, eve)) is None


def test_twenty_one_municipalities_come_from_a_merger():
    """Seven mergers of 2019, one of 2 December 2024 and thirteen of 2025."""
    merged = Counter(was_merged(one) for one in municipalities_on(TODAY))
    del merged[None]
    assert merged == {FLEMISH_2019: 7, BASTOGNE: 1, FLEMISH_2025: 13}


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("52043", "55086"),
        ("52063", "55085"),
        ("54007", "57096"),
        ("54010", "57097"),
        ("55010", "51067"),
        ("55022", "58001"),
        ("55023", "51069"),
        ("55039", "51068"),
        ("56011", "58002"),
        ("56085", "58003"),
        ("56087", "58004"),
    ],
)
def test_a_new_code_in_hainaut_is_no_merger(old, new):
    """Eleven municipalities of Hainaut got another code in 2019 and nothing else."""
    before, after = on(old, SEED_DAY), on(new, FLEMISH_2019)
    assert successors_on(old, TODAY) == (after,)
    assert before.full_name == after.full_name
    assert before.facilities == after.facilities
    assert was_merged(after) is None


def test_a_later_code_has_no_successor_earlier():
    """A merged municipality is never split backwards."""
    assert successors_on("71072", SEED_DAY) == ()


def test_what_is_known_of_a_code():
    """Every period of a code can be told, and nothing of a code that never was."""
    (hasselt,) = known("71072")
    assert (hasselt.name("nl"), hasselt.valid_from) == ("Hasselt", FLEMISH_2025)
    assert known("00000") == ()
    assert municipality_on("00000", TODAY) is None


def test_invented_municipalities_are_left_out_unless_asked_for():
    """Examples are found by their code and never counted with the country."""
    added = set(municipalities_on(TODAY, fictitious=True)) - set(municipalities_on(TODAY))
    assert {one.nis for one in added} == {
        *("99101", "99102", "99105", "99201", "99202", "99203"),
        *("99301", "99401", "99501", "99502"),
    }
    assert all(one.fictitious for one in added)
    assert on("99101", TODAY).name("nl") == "Voorbeeldlede"


def test_invented_merger():
    """Merendonk and Hulsterlo merged on 1 January 2025."""
    assert was_merged(on("99102", TODAY)) == FLEMISH_2025
    assert codes_of(successors_on("99103", TODAY)) == ["99102"]
    assert codes_of(successors_on("99104", TODAY)) == ["99102"]
    assert successors_on("99102", SEED_DAY) == ()


def test_an_invented_name_is_none_of_the_country():
    """No invented municipality bears the name of a real one."""
    real = {
        name
        for one in EVERY_PERIOD
        if not one.fictitious
        for name in (one.name_nl, one.name_fr)
    }
    made = {
        name for one in EVERY_PERIOD if one.fictitious for name in (one.name_nl, one.name_fr)
    }
    assert real.isdisjoint(made)


@pytest.mark.parametrize(
    ("text", "day", "nis"),
    [
        ("Hasslt", TODAY, "71072"),
        ("Hasslt", SEED_DAY, "71022"),
        ("LIEGE", TODAY, "62063"),
        ("sint vith", TODAY, "63067"),
        ("Ville de Liège", TODAY, "62063"),
        ("Ronse / Renaix", TODAY, "45041"),
        ("Knokke", TODAY, "31043"),
        ("'s Gravenbrakel", TODAY, "55004"),
        ("Borgloon", TODAY, "73111"),
        ("Bertogne", TODAY, "82039"),
        ("Bertogne", SEED_DAY, "82005"),
        ("71022", TODAY, "71072"),
        ("71072", SEED_DAY, "71022"),
        (" 73040 ", TODAY, "71072"),
        ("2104", TODAY, "21004"),
        ("As", TODAY, "71002"),
    ],
)
def test_nearest(text, day, nis):
    """A code or name, mistyped or of another day, leads to the one meant."""
    assert nearest(text, day)[0].nis == nis


@pytest.mark.parametrize("text", ["", "  ", "?!", "qqqqqqqqqqqq"])
def test_nearest_to_nothing(text):
    """What resembles no municipality gets no suggestion."""
    assert nearest(text, TODAY) == ()


def test_nearest_gives_no_more_than_asked_for():
    """Suggestions are as many as asked for at most, each of them once."""
    found = nearest("Sint", TODAY, count=5)
    assert len(found) == len(set(found)) == 5
    assert len(nearest("Hasselt", TODAY, count=1)) == 1


def test_nearest_suggests_invented_municipalities_only_when_asked():
    """A clerk's typing error never leads to an invented municipality."""
    assert codes_of(nearest("Voorbeeldled", TODAY)) == []
    assert codes_of(nearest("Voorbeeldled", TODAY, fictitious=True)) == ["99101"]


@given(days, st.text(max_size=20))
def test_nearest_takes_any_text(day, text):
    """Whatever is typed, each suggestion exists on that day."""
    assert all(one.validity.covers(day) for one in nearest(text, day))
