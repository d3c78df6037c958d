"""Every example runs from its files to Word, in every language, and says what it should."""

import io
import re
import subprocess
import zipfile
from collections import Counter
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from lxml import etree

from mobileteam.document import load_template
from mobileteam.pipeline import make_report
from mobileteam.profile import Profile
from mobileteam.questionnaire import PrintClass, questionnaire
from mobileteam.report import compose_report
from mobileteam.rulekit import Outcome
from mobileteam.rules import rules
from mobileteam.texts import LANGUAGES, Language, sentences
from tests.examples.support import EXAMPLES, assessment_of, case_of, each_report, report_of

WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def paragraphs(document: bytes) -> list[str]:
    with zipfile.ZipFile(io.BytesIO(document)) as package:
        root = etree.fromstring(package.read("word/document.xml"))
    return [
        "".join(run.text or "" for run in one.iter(f"{WORD}t")) for one in root.iter(f"{WORD}p")
    ]


def test_there_are_seven_examples_and_more() -> None:
    """Small, merged, dormant, Brussels, German-speaking, with facilities, then and now."""
    towns = {case_of(folder).municipality for folder in EXAMPLES}
    assert len(EXAMPLES) >= 8
    assert {town.region for town in towns} == {"fl", "wa", "dg", "br"}
    assert any(town.facilities and town.region != "dg" for town in towns)
    assert all(town.fictitious for town in towns)


@each_report
def test_report_is_whole(folder: Path, language: Language) -> None:
    """A report holds no placeholder, no empty place and no trace of the template."""
    texts = paragraphs(report_of(folder, language))
    whole = "\n".join(texts)
    assert len(texts) > 100
    for stray in ("{{", "}}", "{%", "%}", "TODO", "unverified", "placeholder"):
        assert stray not in whole, stray
    assert not re.search(r"\{[a-z_]+\}", whole)
    assert "None" not in {text.strip() for text in texts}


@each_report
def test_report_is_made_alike_twice(folder: Path, language: Language) -> None:
    """The same input gives the same bytes."""
    again = make_report(assessment_of(folder), language, Profile(), load_template(None))
    assert again == report_of(folder, language)


@each_report
def test_report_shows_no_answer_of_class_c(folder: Path, language: Language) -> None:
    """An answer of class C is never printed."""
    case = case_of(folder)
    annex = compose_report(assessment_of(folder), language, Profile())["annexes"]
    listed = {row["question"] for theme in annex["answers"] for row in theme["rows"]}
    hidden = [
        one
        for one in questionnaire()
        if one.print_class is not PrintClass.P and one.id in case.answers
    ]
    assert hidden
    assert not {one.question[language] for one in hidden} & listed


@each_report
def test_every_finding_can_be_followed_back(folder: Path, language: Language) -> None:
    """Each printed finding has its answers with their place, its rule and its provision."""
    content = compose_report(assessment_of(folder), language, Profile())
    printed = {
        str(one["number"])
        for told in (*content["themes"], content["analysis"])
        for kind in ("strengths", "gaps", "open")
        for paragraph in told.get(kind, [])
        for one in paragraph["sentences"]
    }
    traced = {one["number"]: one for one in content["annexes"]["why"]}
    assert printed == traced.keys()
    for one in traced.values():
        assert one["provisions"]
        assert one["rule"]


def test_examples_differ_in_what_the_rules_find() -> None:
    """Every outcome occurs, and no two examples find the same."""
    found = [
        tuple(
            (one.rule.id, one.outcome, one.nature) for one in assessment_of(folder).conclusions
        )
        for folder in EXAMPLES
    ]
    assert len(set(found)) == len(found)
    assert {outcome for one in found for _, outcome, _ in one} == set(Outcome)
    assert all(len(one) == len(rules()) for one in found)


WITHOUT_A_CELL = next(folder for folder in EXAMPLES if folder.name == "heidebeek")


@pytest.mark.parametrize(
    ("day", "nature"),
    [
        (date(2018, 6, 15), "guidance"),
        (date(2018, 9, 23), "guidance"),
        (date(2018, 9, 24), "law"),
    ],
)
def test_missing_cell_is_advised_then_imposed(day: date, nature: str) -> None:
    """On 15 June and 23 September 2018 a cell is advised; on 24 September 2018 it is a duty."""
    found = assessment_of(WITHOUT_A_CELL, day).concluded("lisc.set_up")
    assert (found.outcome, found.nature) == (Outcome.GAP, nature)


def test_nothing_else_worsens_on_the_day_of_the_law() -> None:
    """From the day before the law to its first day, no finding on another matter turns bad."""
    before = assessment_of(WITHOUT_A_CELL, date(2018, 9, 23))
    after = assessment_of(WITHOUT_A_CELL, date(2018, 9, 24))
    new_gaps = {
        one.rule.id
        for one in after.with_outcome(Outcome.GAP)
        if before.concluded(one.rule.id).outcome is not Outcome.GAP
    }
    assert new_gaps <= {"lisc.duty_known"}


def test_a_gap_under_law_rests_on_a_provision_in_force() -> None:
    """Nobody gets a duty without a provision in force on the reference date."""
    for folder in EXAMPLES:
        for one in assessment_of(folder).conclusions:
            if one.nature == "law":
                assert one.provision is not None
                assert one.provision.validity.covers(case_of(folder).reference_date)
                assert one.provision.certainty != "unverified"


def _sentences(content: object, language: str) -> Iterator[str]:
    """Yield our sentences, and the experts' in this language: no names, places, answers."""
    if isinstance(content, str):
        yield content
    elif isinstance(content, list):
        for one in content:
            yield from _sentences(one, language)
    elif isinstance(content, dict):
        said_otherwise = not content.get(f"is_{language}", True)
        for key, one in content.items():
            if key == "text" and said_otherwise:
                continue
            if key not in {
                "rule",
                "provisions",
                "address",
                "number",
                "municipality",
                "sender",
                "provider",
                "id",
                "other_sources",
                "consulted",
                "bases",
                "source",
                "prose",
                "facts",
                "answers",
            }:
                yield from _sentences(one, language)


def _without_titles(sentence: str) -> str:
    """Leave out quoted titles: a publication keeps its own language."""
    return re.sub(r"[«„“‘].*?[»“”’]", "", sentence)


@pytest.fixture(scope="session")
def detector():
    lingua = pytest.importorskip("lingua")
    known = [
        lingua.Language.DUTCH,
        lingua.Language.FRENCH,
        lingua.Language.GERMAN,
        lingua.Language.ENGLISH,
    ]
    return lingua.LanguageDetectorBuilder.from_languages(*known).build()


@each_report
def test_report_speaks_one_language(folder: Path, language: Language, detector) -> None:
    """A report in one language holds no sentence of ours in another."""
    content = compose_report(assessment_of(folder), language, Profile())
    own = {_without_titles(one) for one in _sentences(content, language)}
    for sentence in {one for one in own if len(re.findall(r"[^\W\d_]{3,}", one)) >= 7}:
        seen = detector.detect_language_of(sentence)
        assert seen.iso_code_639_1.name.lower() == language, sentence


A_SENTENCE = 40  # shorter ones are labels, dates, citations


@each_report
def test_no_sentence_is_printed_twice(folder: Path, language: Language) -> None:
    """A report says everything once."""
    found = Counter(
        sentence.strip()
        for paragraph in paragraphs(report_of(folder, language))
        for sentence in sentences(paragraph)
        if len(sentence) > A_SENTENCE and sentence.rstrip().endswith((".", "!", "?"))
    )
    assert [one for one, times in found.items() if times > 1] == []


@pytest.mark.libreoffice
@pytest.mark.parametrize("language", LANGUAGES)
def test_report_survives_conversion_to_pdf(language: Language, tmp_path: Path) -> None:
    """LibreOffice opens every example and loses no paragraph."""
    names = {}
    for folder in EXAMPLES:
        path = tmp_path / f"{folder.name}.docx"
        path.write_bytes(report_of(folder, language))
        names[path] = folder
    profile = (tmp_path / "profile").as_uri()
    office = [
        "soffice",
        f"-env:UserInstallation={profile}",
        "--headless",
        "--convert-to",
        "pdf",
        "--outdir",
    ]
    subprocess.run(
        [*office, str(tmp_path), *map(str, names)], check=True, capture_output=True, timeout=600
    )
    for path in names:
        text = _text_of(path.with_suffix(".pdf"))
        lost = [
            one
            for one in paragraphs(path.read_bytes())
            if len(one) > 60 and not _stands_in(one, text)
        ]
        assert not lost, lost[:3]
        assert _pages(path.with_suffix(".pdf")) in LENGTH


LENGTH = range(20, 36)  # pages that a mayor's staff reads


def _pages(pdf: Path) -> int:
    told = subprocess.run(["pdfinfo", str(pdf)], check=True, capture_output=True, timeout=60)
    return int(re.search(rb"Pages:\s+(\d+)", told.stdout)[1])


def _stands_in(paragraph: str, text: str) -> bool:
    """Tell whether runs of its words are in the text, though a page may end in a table cell."""
    words = paragraph.split()
    runs = [_plain("".join(words[start : start + 4])) for start in range(len(words) - 3)]
    return sum(run in text for run in runs) >= len(runs) / 4


def _text_of(pdf: Path) -> str:
    found = subprocess.run(
        ["pdftotext", "-layout", str(pdf), "-"], check=True, capture_output=True, timeout=120
    )
    raw = subprocess.run(
        ["pdftotext", "-raw", str(pdf), "-"], check=True, capture_output=True, timeout=120
    )
    return _plain(found.stdout.decode()) + _plain(raw.stdout.decode())


def _plain(text: str) -> str:
    return re.sub(r"[\s\u00ad\u00a0-]+", "", text)
