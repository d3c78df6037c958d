"""A rule answers for its own questions, and for no others."""

from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st

from mobileteam.assessment import assess, conclude
from mobileteam.questionnaire import questionnaire
from mobileteam.rulekit import Nature
from mobileteam.rules import rules
from tests.house.test_rules import ANSWERS, ASKED, MUNICIPALITY_OF, _value
from tests.support import case_with

DAYS = st.dates(date(2015, 1, 1), date(2026, 11, 23))
REGIONS = st.sampled_from(sorted(MUNICIPALITY_OF))


@settings(max_examples=60, deadline=None)
@given(
    answers=ANSWERS, day=DAYS, region=REGIONS, question=st.sampled_from(ASKED), data=st.data()
)
def test_an_unrelated_answer_changes_no_finding(answers, day, region, question, data) -> None:
    """A finding changes only with an answer that its rule asks for."""
    other = answers | {question: data.draw(_value(questionnaire().question(question)))}
    before = case_with(answers, reference_date=day, region=region)
    after = case_with(other, reference_date=day, region=region)
    for rule in rules().values():
        if question not in {*rule.asks, *rule.only_if}:
            assert conclude(rule, before).finding == conclude(rule, after).finding, rule.id


@settings(max_examples=40, deadline=None)
@given(answers=ANSWERS, day=DAYS, region=REGIONS)
def test_every_rule_concludes_once_and_no_duty_is_without_law(answers, day, region) -> None:
    """Whatever is answered: one conclusion per rule, and a duty only under a law in force."""
    assessment = assess(case_with(answers, reference_date=day, region=region))
    concluded = [one.rule.id for one in assessment.conclusions]
    assert concluded == list(rules())
    for one in assessment.conclusions:
        if one.nature is Nature.LAW:
            assert one.provision is not None
            assert one.provision.validity.covers(day)
            assert region in one.provision.act.regions
    for level in assessment.levels.values():
        assert level.value is None or 0 <= level.value <= 4
        assert level.lead
