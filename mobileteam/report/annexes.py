"""The annexes: composition of the cell, answers, functions consulted, sources in force, why."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from mobileteam.assessment import Assessment, Conclusion, Level, Recommendation
from mobileteam.case import Agreement, Case, Decision, DecisionKind, Fact, Review, Rewording
from mobileteam.disclosure import is_printable, may_be_listed
from mobileteam.law import Certainty, Provision, provision_on, source
from mobileteam.questionnaire import questionnaire
from mobileteam.report.findings import finding_text, source_of, themes
from mobileteam.report.framework import FRAMEWORK, policy_sources
from mobileteam.report.powers import relevant
from mobileteam.report.voice import Voice, quoted
from mobileteam.rulekit import words_of

_SEATS = (
    ("seat_mayor", ("mayor", "mayor_delegate")),
    ("seat_police", ("chief_of_police", "police_delegate", "information_officer")),
    ("seat_prevention", ("prevention_official",)),
)
_CELL = ("own", "joint", "zone_wide")


def composition(assessment: Assessment, voice: Voice) -> list[dict[str, str]]:
    """Compose the table of the cell's seats; empty without a cell or a law on its seats."""
    case = assessment.case
    law = provision_on("lisc-law/art-3-1", case.reference_date)
    if law is None or case.fact("lisc_status").value not in _CELL:
        return []
    rows = [
        {
            "seat": voice.word(seat),
            "basis": voice.cited(law),
            "state": _seat(case, codes, voice),
            "remark": "",
        }
        for seat, codes in _SEATS
    ]
    rows[1]["remark"] = voice.word(
        "clearance", answer=voice.answer(case.fact("lisc_police_clearance"))
    )
    rows.append(
        {
            "seat": voice.word("seat_invited"),
            "basis": voice.cited(law),
            "state": voice.answer(case.fact("lisc_invited_sectors")),
            "remark": voice.word("invited_remark"),
        }
    )
    return rows


def _seat(case: Case, codes: tuple[str, ...], voice: Voice) -> str:
    fact = case.fact("lisc_members")
    if not isinstance(fact.value, tuple):
        return voice.answer(fact)
    return voice.word("present" if set(codes) & set(fact.value) else "absent")


def answers(assessment: Assessment, voice: Voice) -> list[dict[str, Any]]:
    """List the answers of class P of the themes in this report."""
    case = assessment.case
    listed = []
    for theme in themes(assessment):
        rows = [
            {
                "id": question.id,
                "question": voice.text(question.question),
                "answer": voice.answer(case.answers[question.id]),
                "agreement": _agreement(question.id, case, voice),
            }
            for question in questionnaire().theme(theme).questions
            if question.id in case.answers
            and may_be_listed(question)
            and not case.answers[question.id].is_open
        ]
        if rows:
            listed.append(
                {"title": voice.text(questionnaire().theme(theme).title), "rows": rows}
            )
    return listed


def _agreement(question: str, case: Case, voice: Voice) -> str:
    """Say whether the notes confirm or contradict an answer; silence needs no word."""
    found = case.agreement(question)
    if found in {Agreement.CONFIRMED, Agreement.CONTRADICTED}:
        return voice.word(f"answer_{found}")
    return ""


def consulted(case: Case, voice: Voice) -> list[str]:
    """List the functions spoken to, the documents read and the visits made."""
    return list(
        dict.fromkeys(
            source_of(note, voice) for note in sorted(case.notes, key=lambda one: one.noted_on)
        )
    )


def sources(assessment: Assessment, voice: Voice) -> list[dict[str, str]]:
    """List the provisions in force on the reference date that the report rests on."""
    return [_source(one, voice) for one in _cited(assessment)]


def _cited(assessment: Assessment) -> list[Provision]:
    day = assessment.case.reference_date
    found = {
        one.id: one
        for conclusion in assessment.conclusions
        if conclusion.finding.because or conclusion.finding.details
        for one in conclusion.provisions
    }
    named = [
        *FRAMEWORK,
        *(
            name
            for one in relevant(assessment)
            if (version := one.on(day))
            for name in version.basis
        ),
    ]
    for name in named:
        provision = provision_on(name, day)
        if provision and provision.certainty is not Certainty.UNVERIFIED:
            found[provision.id] = provision
    return sorted(
        (one for one in found.values() if one.sources),
        key=lambda one: (str(one.act.dated or ""), one.act.id, one.id),
    )


def _source(one: Provision, voice: Voice) -> dict[str, str]:
    first = one.validity.first_day
    since = (
        voice.word("in_force_before", year=first.year)
        if one.older
        else voice.word("in_force_since", day=first)
    )
    until = one.validity.valid_until
    return {
        "cite": voice.text(one.cite),
        "act": voice.text(one.act.title),
        "gist": voice.text(one.gist),
        "since": voice.word("in_force_until", since=since, day=until) if until else since,
        "certainty": voice.word(f"certainty_{one.certainty}"),
        "doubt": voice.text(one.doubt) if one.doubt else "",
        "address": one.act.eli or "",
    }


def other_sources(
    assessment: Assessment, offers: Sequence[Mapping[str, str]]
) -> list[dict[str, str]]:
    """List where the policy of the framework and the support on offer were read."""
    read = [source(name) for name in policy_sources(assessment.case)]
    return [
        *(
            {
                "title": one.title,
                "note": one.publisher,
                "address": one.url or "",
            }
            for one in read
        ),
        *(
            {"title": one["name"], "note": one["provider"], "address": one["source"]}
            for one in offers
        ),
    ]


def decisions(
    assessment: Assessment, numbers: Mapping[str, int], voice: Voice
) -> list[dict[str, Any]]:
    """Set what the program proposed beside what the experts decided, each with the reason."""
    review = assessment.case.review
    if review is None:
        return []
    return [
        *(_levelled(one, voice) for one in assessment.levels.values() if one.agreed),
        *(
            _reworded(one, numbers[one.rule], assessment, voice)
            for one in review.rewordings.values()
            if one.rule in numbers
        ),
        *(
            _recommended(one, voice)
            for one in assessment.recommendations
            if one.decision and one.decision.kind is not DecisionKind.ACCEPT
        ),
        *_reordered(review, voice),
    ]


def _levelled(level: Level, voice: Voice) -> dict[str, Any]:
    agreed = level.agreed
    assert agreed is not None  # noqa: S101 - only agreed levels are told
    proposed = "level_unknown" if level.proposed is None else f"level_{level.proposed}"
    return {
        "subject": voice.text(questionnaire().theme(level.theme).title),
        "proposed": quoted(_of_level(level.proposed, voice.word(proposed)), voice.language),
        "agreed": quoted(
            _of_level(agreed.level, voice.word(f"level_{agreed.level}")), voice.language
        ),
        "reason": voice.own_words(agreed.reason),
    }


def _of_level(value: int | None, name: str) -> str:
    return name if value is None else f"{value} \u2013 {name}"


def _reworded(
    one: Rewording, number: int, assessment: Assessment, voice: Voice
) -> dict[str, Any]:
    return {
        "subject": voice.word("finding_number", number=number),
        "proposed": quoted(finding_text(assessment.concluded(one.rule), voice), voice.language),
        "agreed": voice.own_words(one.text),
        "reason": voice.own_words(one.reason),
    }


def _recommended(one: Recommendation, voice: Voice) -> dict[str, Any]:
    decision = one.decision
    assert decision is not None  # noqa: S101 - only decided recommendations are told
    agreed = voice.own_words(decision.text) if decision.text else None
    return {
        "subject": voice.text(words_of(one.id).title),
        "proposed": quoted(_proposal(one, voice), voice.language),
        "agreed": agreed
        or quoted(
            voice.word(f"decided_{decision.kind}", what=_changed(decision, voice)),
            voice.language,
        ),
        "reason": voice.own_words(decision.reason),
    }


def _proposal(one: Recommendation, voice: Voice) -> str:
    reading = one.conclusions[0].reading
    assert reading is not None  # noqa: S101 - what is recommended has a reading
    return voice.text(words_of(one.id).readings[reading.name].recommendation or {})


def _changed(decision: Decision, voice: Voice) -> str:
    """Name what the experts changed."""
    told = [
        voice.word(f"changed_{name}", value=value)
        for name, value in (
            ("priority", decision.priority),
            ("addressee", decision.addressee and voice.function(decision.addressee)),
            ("months", decision.months),
        )
        if value
    ]
    if decision.action_points:
        told.append(voice.word("changed_action_points"))
    return voice.several(told)


def _reordered(review: Review, voice: Voice) -> Iterator[dict[str, Any]]:
    if review.order:
        first = [
            voice.text(words_of(name).title) if not name.startswith("own.") else name
            for name in review.order
        ]
        yield {
            "subject": voice.word("order"),
            "proposed": quoted(voice.word("order_proposed"), voice.language),
            "agreed": quoted(voice.row(first), voice.language),
            "reason": voice.own_words(review.order_reason),
        }


def why(
    assessment: Assessment, numbers: Mapping[str, int], voice: Voice
) -> list[dict[str, Any]]:
    """Trace every printed finding: answer or note, rule, provision."""
    return [
        {
            "id": one.rule.id,
            "number": str(numbers[one.rule.id]),
            "outcome": voice.word(f"outcome_{one.outcome}"),
            "answers": list(_trace(one, assessment, voice)),
            "rule": one.rule.full_id,
            "provisions": [one.version_id for one in one.provisions],
        }
        for one in sorted(
            (one for one in assessment.conclusions if one.rule.id in numbers),
            key=lambda one: numbers[one.rule.id],
        )
    ]


def _trace(conclusion: Conclusion, assessment: Assessment, voice: Voice) -> Iterator[str]:
    for fact in conclusion.facts:
        yield _fact(fact, voice)
    places = {one.id: one.place for one in assessment.case.measures}
    for detail in conclusion.finding.details:
        if detail.about:
            yield voice.word("measure_at", place=str(places[detail.about]))


def _fact(fact: Fact, voice: Voice) -> str:
    question = questionnaire().question(fact.question)
    said = voice.answer(fact) if is_printable(question) else voice.word("not_printed")
    place = str(fact.deciding.place) if fact.deciding else voice.word("nowhere")
    return voice.word("trace", question=voice.text(question.question), answer=said, place=place)
