"""Recommendations: merged, ordered, dependent, and as the experts want them."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from mobileteam.assessment import Recommendation, assess, recommend
from mobileteam.assessment.conclude import conclude
from mobileteam.case import Case, Decision, DecisionKind, OwnActionPoint, Review
from mobileteam.problems import Place
from mobileteam.rules import rules
from tests.support import case_with

PLACE = Place("review.yaml", 1, 1)
NO_CELL = {"lisc_status": "none", "lisc_absence_reason": "no_signals"}
WEAK_CELL = {"lisc_status": "own", "lisc_rules": "none", "lisc_meetings_12m": 0}


def made(answers: Mapping[str, object], review: Review | None = None) -> list[Recommendation]:
    case = case_with(answers)
    return list(assess(replace(case, review=review) if review else case).recommendations)


def ids(found: list[Recommendation]) -> list[str]:
    return [one.id for one in found]


def decided(rule: str, kind: DecisionKind, **more: object) -> Review:
    settings = {
        "reason": {"nl": "omdat"},
        "text": {},
        "priority": None,
        "addressee": None,
        "months": None,
        "action_points": (),
        "place": PLACE,
    }
    decision = Decision(rule=rule, kind=kind, **(settings | more))
    return Review("review.yaml", "nl", decisions={rule: decision})


def joined_pair() -> tuple[str, str, Case]:
    """Return a rule and the one it joins, on a case where both find a gap."""
    for answers in (WORST, WORST | WEAK_CELL):
        case = case_with(answers)
        concluded = {one: conclude(rule, case) for one, rule in rules().items()}
        for one, rule in rules().items():
            both = (concluded[one], concluded.get(rule.joins))
            if all(found and found.outcome == "gap" for found in both):
                return one, rule.joins, case
    raise AssertionError


WORST = {
    "gov_contact_person": "none",
    "part_map": "list",
    "part_map_sectors": ["police"],
    "train_plan": "none",
    "train_frontline_share": "none",
    "bud_own_band": "none",
    "bud_continuity": "none",
    "bud_subsidy_end": date(2027, 3, 1),
    "ctx_diagnosis": "older_than_3y",
    "ctx_diagnosis_sources": ["police_statistics"],
    "lisc_status": "own",
    "pers_minors_rule": "none",
    "ltf_information_officer": False,
    "ltf_feedback": "none",
}


def test_one_recommendation_mends_what_several_rules_ask() -> None:
    """The rule that joins another gives it its reason, and recommends nothing by itself."""
    joining, leading, case = joined_pair()
    found = {one.id: one for one in assess(case).recommendations}
    assert joining not in found
    assert joining in {gap.rule.id for gap in found[leading].conclusions}
    assert found[leading].conclusions[0].rule.id == leading


def test_every_gap_is_answered_once() -> None:
    """Merging loses no gap and repeats none."""
    case = case_with(WORST)
    assessment = assess(case)
    answered = [gap.rule.id for one in assessment.recommendations for gap in one.conclusions]
    assert len(answered) == len(set(answered))
    advising = {
        one.rule.id
        for one in assessment.conclusions
        if one.outcome == "gap" and one.finding.advises
    }
    assert set(answered) == advising


def test_what_the_experts_drop_or_change_stands_by_itself() -> None:
    """A decision on a rule that joins another takes it out of the other's recommendation."""
    joining, leading, case = joined_pair()
    for kind in (DecisionKind.DROP, DecisionKind.CHANGE):
        reviewed = replace(case, review=decided(joining, kind, months=3))
        found = {one.id: one for one in assess(reviewed).recommendations}
        assert found[joining].is_dropped == (kind is DecisionKind.DROP)
        assert joining not in {gap.rule.id for gap in found[leading].conclusions}


def test_a_dropped_leader_takes_nothing_along() -> None:
    """Where the experts drop the leading recommendation, the joining gap keeps its own."""
    joining, leading, case = joined_pair()
    reviewed = replace(case, review=decided(leading, DecisionKind.DROP))
    found = {one.id: one for one in assess(reviewed).recommendations}
    assert found[leading].is_dropped
    assert not found[joining].is_dropped


def test_duty_goes_before_guidance_and_advice() -> None:
    """Without dependencies, priorities only grow along the list."""
    found = made(WORST | {"lisc_status": "none"})
    free = [one for one in found if not one.after]
    assert [one.priority for one in free] == sorted(one.priority for one in free)
    assert found[0].id == "lisc.set_up"


def test_what_depends_on_another_comes_after_it_and_not_earlier_in_time() -> None:
    """First the set-up decision, then the house rules."""
    for answers in (WORST, WORST | NO_CELL, WEAK_CELL):
        found = made(answers)
        place = {one.id: number for number, one in enumerate(found)}
        for one in found:
            for name in one.after:
                assert place[name] < place[one.id]
                first = found[place[name]].action_points
                for step in one.action_points:
                    assert step.months >= (first[0].months if first else 0)


def test_a_circle_of_dependencies_loses_nothing() -> None:
    """Every recommendation is placed, whatever the dependencies say."""
    case = case_with(WORST)
    concluded = tuple(conclude(rule, case) for rule in rules().values())
    found = recommend(case, concluded)
    circle = [replace(one, after=tuple(other.id for other in found)) for one in found]
    from mobileteam.assessment.recommend import _prerequisites_first  # noqa: PLC0415

    assert set(ids(list(_prerequisites_first(circle)))) == set(ids(list(found)))


def test_the_experts_order_goes_first() -> None:
    """What the experts put first stands first, in their order; the rest keeps its own."""
    free = [one.id for one in made(WORST) if not one.after]
    usual = ids(made(WORST))
    wanted = (free[-1], free[3])
    review = Review("review.yaml", "nl", order=wanted, order_reason={"nl": "omdat"})
    found = ids(made(WORST, review))
    assert tuple(found[:2]) == wanted
    assert found[2:] == [one for one in usual if one not in wanted]


def test_what_the_experts_put_first_brings_along_what_it_depends_on() -> None:
    """An order of the experts never puts a step before what it needs."""
    late = next(one for one in made(WORST) if one.after)
    review = Review("review.yaml", "nl", order=(late.id,), order_reason={"nl": "omdat"})
    found = ids(made(WORST, review))
    assert all(found.index(name) < found.index(late.id) for name in late.after)
    assert found.index(late.id) <= len(late.after) + 3


def test_the_experts_steps_take_the_place_of_ours() -> None:
    """Steps that the experts give replace the program's; without them ours stay."""
    rule = ids(made(WORST))[0]
    step = OwnActionPoint({"nl": "Bel de buren."}, "mayor", 2)
    changed = made(WORST, decided(rule, DecisionKind.CHANGE, action_points=(step,)))
    found = next(one for one in changed if one.id == rule)
    assert [one.text.words for one in found.action_points] == [{"nl": "Bel de buren."}]
    kept = made(WORST, decided(rule, DecisionKind.CHANGE, months=1))
    found = next(one for one in kept if one.id == rule)
    assert all(one.text.is_ours for one in found.action_points)
