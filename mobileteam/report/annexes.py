"""The annexes: composition of the cell, answers, functions consulted, sources in force, why."""

from collections.abc import Iterator
from typing import Any

from mobileteam.assessment import Assessment, Conclusion
from mobileteam.case import Case, DecisionKind, Fact
from mobileteam.disclosure import is_printable, may_be_listed
from mobileteam.law import Certainty, Provision, provision_on
from mobileteam.questionnaire import questionnaire
from mobileteam.report.findings import numbered, source_of, themes
from mobileteam.report.framework import FRAMEWORK
from mobileteam.report.powers import relevant
from mobileteam.report.voice import Voice

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
                "question": voice.text(question.question),
                "answer": voice.answer(case.answers[question.id]),
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


def why(assessment: Assessment, voice: Voice) -> list[dict[str, Any]]:
    """Trace every printed finding: answer or note, rule, provision."""
    numbers = numbered(assessment)
    return [
        {
            "number": str(numbers[one.rule.id]),
            "outcome": voice.word(f"outcome_{one.outcome}"),
            "answers": [
                *_trace(one, assessment, voice),
                *_decided(one, assessment.case, voice),
            ],
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


def _decided(conclusion: Conclusion, case: Case, voice: Voice) -> Iterator[str]:
    """Say what the experts decided on a recommendation, and why: the trace keeps both sides."""
    decision = case.review.decisions.get(conclusion.rule.id) if case.review else None
    if decision and decision.kind is not DecisionKind.ACCEPT:
        yield voice.word(
            f"decided_{decision.kind}", reason=voice.own_words(decision.reason)["text"]
        )


def _fact(fact: Fact, voice: Voice) -> str:
    question = questionnaire().question(fact.question)
    said = voice.answer(fact) if is_printable(question) else voice.word("not_printed")
    place = str(fact.deciding.place) if fact.deciding else voice.word("nowhere")
    return voice.word("trace", question=voice.text(question.question), answer=said, place=place)
