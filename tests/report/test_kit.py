"""The starter kit: whole in every language, drafts, filled from the case, true to the day."""

import re
from collections.abc import Iterator
from datetime import date
from functools import cache

import pytest

from mobileteam.assessment import assess
from mobileteam.case import Case
from mobileteam.document import load_template, render
from mobileteam.document.tree import W, text_of, value_of
from mobileteam.law import history, power, provisions
from mobileteam.municipalities import municipality_on
from mobileteam.profile import Profile
from mobileteam.questionnaire import questionnaire
from mobileteam.report import compose_kit
from mobileteam.report.kit import offered
from mobileteam.report.kit.facts import known_of
from mobileteam.report.kit.sheet import Block, Conditions, Kind, Row, Sheet, kit_words, sheets
from mobileteam.report.voice import Voice
from mobileteam.rules import rules
from mobileteam.texts import LANGUAGES, Language, Text
from tests.document.support import LANGUAGE_TAGS, part, parts_of
from tests.support import case_with

NO_CELL = {"lisc_status": "none"}
JOINT = {"lisc_status": "joint", "lisc_joint_with": ["99202"], "ident_police_zone": "ZP"}
WHOLE = {
    "lisc_status": "own",
    "lisc_members": ["mayor", "chief_of_police", "prevention_official"],
    "ident_police_zone": "ZP",
}
BEFORE_THE_LAW = date(2018, 6, 15)
CASES = {
    "without a cell": case_with(NO_CELL),
    "joint": case_with(JOINT, region="wa", reference_date=date(2026, 6, 1)),
    "Brussels": case_with(WHOLE, region="br"),
    "German-speaking": case_with({}, region="dg"),
    "before the law": case_with(NO_CELL, reference_date=BEFORE_THE_LAW),
}
DAYS = [
    date(2015, 8, 21),
    date(2017, 8, 3),
    date(2018, 5, 22),
    BEFORE_THE_LAW,
    date(2018, 9, 23),
    date(2018, 9, 24),
    date(2021, 7, 18),
    date(2021, 7, 19),
    date(2023, 8, 27),
    date(2023, 8, 28),
    date(2024, 10, 1),
    date(2026, 8, 31),
    date(2026, 9, 1),
]
MONTHS = (
    *("januari", "februari", "maart", "april", "mei", "juni"),
    *("juli", "augustus", "september", "oktober", "november", "december"),
)
A_DAY = re.compile(rf"(\d{{1,2}})\s({'|'.join(MONTHS)})\s(\d{{4}})")
PROPER = re.compile(
    r"Valombreuse-sur-Meuse|Bois-le-Prieur|Sint-Goriks-Linde|Saint-Géry-Tilleul"
)
PLACES = re.compile(r"\{(\w+)\}")

each_kit = pytest.mark.parametrize(
    ("case", "language"),
    [(case, language) for case in CASES.values() for language in LANGUAGES],
    ids=[f"{name}-{language}" for name in CASES for language in LANGUAGES],
)


def contents(case: Case, language: Language) -> dict:
    return compose_kit(case, language, Profile())


@cache
def documents(case_id: int, language: Language) -> dict[str, bytes]:
    case = next(one for one in CASES.values() if id(one) == case_id)
    template = load_template(None, "kit")
    return {
        name: render(template, content, language, Profile())
        for name, content in contents(case, language).items()
    }


def words(content: dict) -> str:
    """Return all that a document says, in order."""
    return "\n".join(_said(content["kit"]["blocks"]))


def _said(blocks: list[dict]) -> Iterator[str]:
    for block in blocks:
        cells = [
            *block["head"]["cells"],
            *(one for row in block["rows"] for one in row["cells"]),
        ]
        yield "".join(run["text"] for run in block["runs"])
        yield from ("".join(run["text"] for run in cell["runs"]) for cell in cells)


def texts(sheet: Sheet) -> Iterator[Text | str]:
    """Return all texts and places of a document."""
    for block in sheet.blocks:
        yield from (() if block.text is None else (block.text,))
        yield from block.head
        yield from (cell for row in block.rows for cell in row.cells)


def conditioned() -> Iterator[Conditions]:
    for sheet in sheets():
        parts: list[Sheet | Block | Row] = [sheet, *sheet.blocks]
        parts += [row for block in sheet.blocks for row in block.rows]
        yield from (one.conditions for one in parts)


def test_the_kit_has_nine_documents():
    """From set-up to a reasoned order, in an order that nobody shares."""
    assert len({one.place for one in sheets()}) == len(sheets()) == 9


@each_kit
def test_documents_are_whole(case, language):
    """No place is left unfilled, and nothing of the template shows."""
    for name, document in documents(id(case), language).items():
        said = text_of(part(document))
        assert len(said) > 500, name
        for stray in ("{", "}", "None", "\ue000", "\ue001", " ,", "()"):
            assert stray not in said, (name, stray)


@each_kit
def test_documents_are_drafts(case, language):
    """The first page and every footer say that a draft must be checked."""
    draft = Voice(language).text(kit_words("words")["draft"])
    for document in documents(id(case), language).values():
        first = next(part(document).iter(W + "p"))
        assert text_of(first) == draft
        assert draft in text_of(part(document, "word/footer1.xml"))


@each_kit
def test_places_to_fill_are_content_controls(case, language):
    """A clerk tabs through them: each has its number, its tag and what to write."""
    for document in documents(id(case), language).values():
        controls = list(part(document).iter(W + "sdt"))
        assert controls
        numbers = [value_of(one, "sdtPr/id") for one in controls]
        assert len(set(numbers)) == len(numbers)
        for one in controls:
            label = value_of(one, "sdtPr/alias")
            assert 0 < len(label) <= 64
            assert value_of(one, "sdtPr/tag")
            said = text_of(one).replace("\u00a0", " ")
            assert said.startswith("[" + label.removesuffix("\u2026"))
            assert one.find(f"{W}sdtPr/{W}showingPlcHdr") is not None
        assert text_of(part(document)).count("[") == len(controls)


@each_kit
def test_documents_are_made_alike_twice(case, language):
    """The same input gives the same bytes."""
    template = load_template(None, "kit")
    for name, content in contents(case, language).items():
        again = render(template, content, language, Profile())
        assert again == documents(id(case), language)[name]


@each_kit
def test_documents_have_title_and_language(case, language):
    """Screens read them aloud rightly."""
    composed = contents(case, language)
    for name, document in documents(id(case), language).items():
        held = parts_of(document)
        assert composed[name]["cover"]["title"] in held["docProps/core.xml"].decode()
        assert LANGUAGE_TAGS[language].encode() in held["word/styles.xml"]


@pytest.fixture(scope="module")
def detector():
    lingua = pytest.importorskip("lingua")
    names = ("DUTCH", "FRENCH", "GERMAN", "ENGLISH")
    known = [getattr(lingua.Language, name) for name in names]
    return lingua.LanguageDetectorBuilder.from_languages(*known).build()


@each_kit
def test_documents_speak_one_language(case, language, detector):
    """No block is in another language."""
    for name, content in contents(case, language).items():
        for said in PROPER.sub("", words(content)).split("\n"):
            if len(re.findall(r"[^\W\d_]{3,}", said)) >= 7:
                seen = detector.detect_language_of(said)
                assert seen.iso_code_639_1.name.lower() == language, (name, said)


@pytest.mark.parametrize("day", DAYS, ids=str)
@pytest.mark.parametrize("region", ["fl", "wa", "dg", "br"])
@pytest.mark.parametrize("answers", [NO_CELL, {"lisc_status": "joint"}], ids=["none", "joint"])
def test_nothing_is_cited_before_it_held(day, region, answers):
    """No document speaks of a text that did not yet hold on its reference date."""
    held = {
        first.act.dated
        for name in provisions()
        if (first := history(name)[0]).validity.first_day <= day
    }
    case = case_with(answers, region=region, reference_date=day)
    for name, content in contents(case, Language.NL).items():
        for number, month, year in A_DAY.findall(words(content)):
            cited = date(int(year), MONTHS.index(month) + 1, int(number))
            if cited != day:
                assert cited in held, (name, cited)


def test_before_the_law_nothing_speaks_of_it():
    """On 15 June 2018 a cell rests on a circular: no law, no decree, no new code."""
    case = CASES["before the law"]
    found = contents(case, Language.NL)
    assert "mandate_letter" not in found
    assert "omzendbrief van 22 mei 2018" in words(found["setup_decision"])
    for content in found.values():
        for later in ("30 juli 2018", "353", "T.E.R.", "21 mei 2021", "8 juni 2023", "kaart"):
            if content is not found["reasoned_order"] or later != "kaart":
                assert later not in words(content), later


def test_before_the_first_circular_only_an_order_is_offered():
    """Without any text on cells there is nothing to set up."""
    case = case_with(NO_CELL, reference_date=date(2015, 8, 20))
    assert list(contents(case, Language.NL)) == ["reasoned_order"]


@pytest.mark.parametrize(
    ("region", "named", "not_named"),
    [
        ("fl", "Vlaamse Gemeenschap", "Waals Gewest"),
        ("wa", "Waals Gewest", "Vlaamse Gemeenschap"),
        ("dg", "Duitstalige Gemeenschap", "Franse Gemeenschap"),
        ("br", "Brusselse overheid", "Waals Gewest"),
    ],
)
def test_the_letter_follows_the_region(region, named, not_named):
    """Only authorities whose services can sit in the cell are asked for their mandate."""
    letter = words(contents(case_with({}, region=region), Language.NL)["mandate_letter"])
    assert named in letter
    assert not_named not in letter


def test_the_case_fills_what_it_knows():
    """Partners, police zone and seats are filled in; without them a clerk does it."""
    joint = contents(CASES["joint"], Language.FR)
    assert "(Bois-le-Prieur)" in words(joint["joint_agreement"])
    assert "Le bourgmestre de Bois-le-Prieur" in words(joint["joint_agreement"])
    assert "(ZP)" in words(joint["setup_decision"])
    alone = contents(CASES["without a cell"], Language.NL)
    assert "([naam van de politiezone])" in words(alone["setup_decision"])
    assert "aanwezig" in words(contents(CASES["Brussels"], Language.NL)["members"])


@pytest.mark.parametrize(
    ("region", "college"),
    [("wa", "collège communal"), ("br", "collège des bourgmestre et échevins")],
)
def test_the_college_bears_its_regional_name(region, college):
    """Wallonia and Brussels name it differently."""
    found = contents(case_with({}, region=region), Language.FR)["setup_decision"]
    assert college in words(found)


def test_articles_are_numbered_as_they_are_printed():
    """Left-out articles leave no gap, and French begins with a first."""
    for case in CASES.values():
        for content in contents(case, Language.FR).values():
            labels = [one["label"] for one in content["kit"]["blocks"] if one["is_article"]]
            wanted = [f"Art.\u00a0{number}." for number in range(1, len(labels) + 1)]
            assert labels == ["Article\u00a01er.", *wanted[1:]][: len(labels)]


def test_an_order_shows_only_powers_of_its_day():
    """A power that had no renewal then shows none, and each confirmation names its body."""
    then = words(contents(CASES["before the law"], Language.EN)["reasoned_order"])
    now = words(contents(CASES["without a cell"], Language.EN)["reasoned_order"])
    assert "no renewal is provided for" in then
    assert "renewable twice" in now
    assert "municipal council" in now


def test_the_annex_says_what_is_needed_and_why():
    """Without a cell the set-up is needed; where all is in order nothing is."""
    voice = Voice(Language.EN)
    needed = {
        one["name"]: one["needed"] for one in offered(assess(CASES["without a cell"]), voice)
    }
    assert needed["Decision of the mayor setting up a LISC"].endswith("no LISC.")
    settled = offered(assess(CASES["Brussels"]), voice)
    assert settled[0]["needed"] == ""
    assert all(one["basis"] for one in settled)


def test_the_annex_cites_a_circular_only_while_there_is_no_law():
    """The circular of 2018 gives way to the law."""
    voice = Voice(Language.EN)
    assert "circular" in offered(assess(CASES["before the law"]), voice)[0]["basis"]
    assert "circular" not in offered(assess(CASES["joint"]), voice)[0]["basis"]


def test_whatever_a_document_names_exists():
    """Rules, provisions, powers, authorities and kinds of cells are known by their names."""
    services = questionnaire().question("lisc_community_services").answers
    for sheet in sheets():
        assert set(sheet.needed_by) <= rules().keys(), sheet.id
        assert set(sheet.basis) <= set(provisions()), sheet.id
        for block in sheet.blocks:
            assert all(map(power, block.powers))
    for one in conditioned():
        assert {*one.law, *one.any_law, *one.without} <= set(provisions())
        assert set(one.authorities) <= set(services)
        assert set(one.cell) <= {"own", "joint"}


def test_every_place_has_a_label_and_every_label_a_place():
    """A place is a fact of the case or a field; a field that no text uses is deleted."""
    facts = set(known_of(CASES["joint"], Voice(Language.NL)).words)
    facts |= set(known_of(CASES["Brussels"], Voice(Language.NL)).words)
    used_anywhere = set()
    for sheet in sheets():
        used = set()
        for text in texts(sheet):
            used |= {text} - {""} if isinstance(text, str) else set(PLACES.findall(text["nl"]))
        assert used <= facts | sheet.fields.keys(), sheet.id
        assert sheet.fields.keys() - kit_words("fields").keys() <= used, sheet.id
        used_anywhere |= used
    assert kit_words("fields").keys() <= used_anywhere


def test_every_kind_of_block_is_used():
    """A kind that no document uses is deleted."""
    assert {block.kind for sheet in sheets() for block in sheet.blocks} == set(Kind)


@pytest.mark.parametrize(
    ("nis", "said"),
    [
        ("21016", "commune d'Uccle"),
        ("92094", "commune de Namur"),
        ("55035", "commune du R\u0153ulx"),
        ("52075", "commune des Bons Villers"),
    ],
)
def test_french_names_are_joined_as_french_does(nis, said):
    """A vowel is elided, an article melts: `commune d'Uccle`, `commune des Bons Villers`."""
    town = municipality_on(nis, date(2026, 1, 1))
    case = Case("case", town, date(2026, 1, 1), "fr", {})
    found = known_of(case, Voice(Language.FR)).words["municipality"]
    assert found.replace("oe", "\u0153") == said


def test_odd_words_of_the_case_do_no_harm():
    """Braces, brackets and signs of no language in an answer are printed as words."""
    odd = {**NO_CELL, "ident_police_zone": "{place} \ue000x\ue001 & <Zone>"}
    content = contents(case_with(odd), Language.NL)["setup_decision"]
    assert "{place} x & <Zone>" in words(content)
    document = render(load_template(None, "kit"), content, Language.NL, Profile())
    assert "{place} x & <Zone>" in text_of(part(document))
