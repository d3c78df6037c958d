"""Every rule is whole: texts, provisions, questions, cases, and it answers every case once."""

from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mobileteam.assessment import conclude
from mobileteam.law import history, provisions
from mobileteam.questionnaire import Kind, Question, questionnaire
from mobileteam.rulekit import Nature, Outcome, Rule, words_of
from mobileteam.rules import THEMES, rules
from mobileteam.rules.check import faults_of
from mobileteam.texts import LANGUAGES, say
from mobileteam.validity import Validity, day_before, overlaps
from mobileteam.yamlfile import own_file
from tests.support import MUNICIPALITY_OF, case_with

CASES = Path(__file__).parents[1] / "rules"
RULES_ROOM = Path(faults_of.__code__.co_filename).parent


@pytest.mark.parametrize("rule", rules().values(), ids=lambda rule: rule.id)
def test_rule_is_whole(rule: Rule) -> None:
    """A rule has its texts in four languages, its provisions and its questions."""
    assert faults_of(rule) == []


def test_every_rule_file_is_listed() -> None:
    """A rule file that no theme lists would never speak: add it to the list of its theme."""
    for theme in THEMES:
        folder = Path(theme.__file__).parent
        files = {path.stem for path in folder.glob("*.py")} - {"__init__"}
        listed = {module.RULE.id.partition(".")[2] for module in theme.RULES}
        assert files == listed
        assert {path.stem for path in folder.glob("*.yaml")} == files


@pytest.mark.parametrize("rule", rules().values(), ids=lambda rule: rule.id)
def test_rule_has_cases_for_each_version_date(rule: Rule) -> None:
    """Each day on which a version starts to speak has a case, and so has the day before."""
    theme, _, name = rule.id.partition(".")
    cases = own_file(CASES / theme / f"{name}.yaml")["cases"]
    days = {case["reference_date"] for case in cases}
    starts = sorted(reading.first_day for reading in rule.readings)
    for reading in rule.readings:
        until = min((start for start in starts if start > reading.first_day), default=date.max)
        versions = [one.validity.first_day for one in history(reading.basis.partition("@")[0])]
        spoken = {
            reading.first_day,
            *(day for day in versions if reading.first_day < day < until),
        }
        missing = (spoken | set(map(day_before, spoken))) - days
        assert not missing, f"{rule.id}: write a case for {sorted(map(str, missing))}"


def test_no_two_versions_overlap() -> None:
    """On every day at most one version of a provision is in force."""
    for name in provisions():
        assert not overlaps(one.validity for one in history(name)), name


def _value(question: Question) -> st.SearchStrategy:
    codes = st.sampled_from(sorted(question.answers)) if question.answers else st.just("x")
    special = st.sampled_from(["unknown", "not_applicable"])
    given_value = {
        Kind.YES_NO: st.booleans(),
        Kind.CHOICE: codes,
        Kind.CHOICES: st.lists(codes, min_size=1, max_size=4, unique=True),
        Kind.NUMBER: st.integers(
            min_value=question.lowest or 0, max_value=question.highest or 100
        ),
        Kind.DATE: st.dates(date(2015, 1, 1), date(2027, 12, 31)),
        Kind.TEXT: st.text(min_size=1, max_size=40),
        Kind.RECORDS: st.lists(_record(question), min_size=1, max_size=3),
    }[question.kind]
    return given_value | special


def _record(question: Question) -> st.SearchStrategy:
    return st.fixed_dictionaries(
        {}, optional={name: _field(one) for name, one in question.fields.items()}
    )


def _field(question: Question) -> st.SearchStrategy:
    if question.answers:
        return st.sampled_from(sorted(question.answers))
    if question.kind is Kind.DATE:
        return st.dates(date(2015, 1, 1), date(2027, 12, 31))
    if question.kind is Kind.NUMBER:
        return st.integers(min_value=2010, max_value=2030)
    return st.just("x")


ASKED = sorted({question for rule in rules().values() for question in rule.asks})
ANSWERS = st.fixed_dictionaries(
    {}, optional={name: _value(questionnaire().question(name)) for name in ASKED}
)
DAYS = st.dates(date(2015, 1, 1), date(2026, 11, 23))


@settings(max_examples=60, deadline=None)
@given(answers=ANSWERS, day=DAYS, region=st.sampled_from(sorted(MUNICIPALITY_OF)))
def test_every_rule_answers_every_case_in_words(answers: dict, day: date, region: str) -> None:
    """Whatever is answered or open, each rule concludes once, in words of every language."""
    case = case_with(answers, reference_date=day, region=region)
    for rule in rules().values():
        concluded = conclude(rule, case)
        if concluded.outcome in {Outcome.MET, Outcome.GAP, Outcome.OPEN}:
            assert concluded.reading is not None
            says = words_of(rule.id).readings[concluded.reading.name].says
            for language in LANGUAGES:
                assert say(says[concluded.finding.say], language, **concluded.finding.values)
        if concluded.outcome is Outcome.OPEN:
            assert concluded.finding.because, f"{rule.id} leaves open without naming a question"
        if concluded.nature is Nature.LAW:
            assert concluded.provision is not None
            assert concluded.provision.validity.covers(day)


@settings(max_examples=60, deadline=None)
@given(day=DAYS, region=st.sampled_from(sorted(MUNICIPALITY_OF)))
def test_no_rule_knows_two_readings_on_one_day(day: date, region: str) -> None:
    """On every day at most one reading of a rule speaks."""
    for rule in rules().values():
        rule.reading_on(day, region)


def test_every_added_question_serves() -> None:
    """A question beyond the 120 is asked by a rule, an anchor or a cross-check."""
    asked = {question for rule in rules().values() for question in rule.asks} | {
        condition["question"]
        for path in (RULES_ROOM.parent / "assessment" / "anchors").glob("*.yaml")
        for anchor in own_file(path)["anchors"]
        for condition in anchor.get("all", anchor.get("any", []))
    }
    idle = [
        question.id
        for question in questionnaire()
        if question.added and question.id not in asked
    ]
    assert idle == []


def test_validity_holds_both_days() -> None:
    """First and last day are both included."""
    period = Validity(date(2018, 9, 24), date(2024, 9, 30))
    assert [
        period.covers(day) for day in (date(2018, 9, 23), date(2018, 9, 24), date(2024, 9, 30))
    ] == [
        False,
        True,
        True,
    ]
    assert not period.covers(date(2024, 9, 30) + timedelta(days=1))
