"""What the mayor may do: overview, powers that count here, decision aid, measures described."""

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any

from mobileteam.assessment import Assessment
from mobileteam.case import Measure
from mobileteam.law import (
    Hearing,
    Power,
    PowerVersion,
    Situation,
    power,
    powers,
    provision_on,
    situations,
)
from mobileteam.questionnaire import form
from mobileteam.report.voice import Voice, capital
from mobileteam.rulekit import Outcome, version_of, words_of
from mobileteam.texts import sentences


def measures(assessment: Assessment, voice: Voice) -> dict[str, Any]:
    """Compose measures planned or taken, what would make each irregular and how to mend it."""
    day = assessment.case.reference_date
    region = assessment.case.municipality.region
    listed = [
        {
            "number": str(number),
            "power": voice.power_name(one),
            "basis": _basis(version_of(one, day), _decided_on(one, day), region, voice),
            "remarks": list(_remarks(one, assessment, voice)),
        }
        for number, one in enumerate(assessment.case.measures, start=1)
    ]
    clean = [
        voice.word("measure_number", number=str(one["number"]))
        for one in listed
        if not one["remarks"]
    ]
    return {
        "listed": listed,
        "facts": _facts(assessment.case.measures, voice),
        "in_order": voice.word("measures_in_order", measures=voice.several(clean))
        if clean
        else "",
    }


def _decided_on(measure: Measure, reference_date: date) -> date:
    decided_on = measure.value("measure_decided_on")
    return decided_on if isinstance(decided_on, date) else reference_date


def _facts(described: Sequence[Measure], voice: Voice) -> list[dict[str, Any]]:
    """Set what was said of the measures question by question, each question once."""
    return [
        {
            "id": name,
            "question": voice.text(question.question),
            "answers": [
                voice.word(
                    "measure_said", number=number, answer=voice.value(question, said.value)
                )
                for number, one in enumerate(described, start=1)
                if (said := one.answers.get(name)) and said.value is not None
            ],
        }
        for name, question in form("measures").fields.items()
        if any((said := one.answers.get(name)) and said.value is not None for one in described)
    ]


def _remarks(
    measure: Measure, assessment: Assessment, voice: Voice
) -> Iterator[dict[str, str]]:
    for one in assessment.with_outcome(Outcome.GAP):
        for detail in one.finding.details:
            if detail.about == measure.id and one.reading:
                text = words_of(one.rule.id).readings[one.reading.name].says[detail.say]
                yield {
                    "text": voice.text(text, **detail.values),
                    "nature": voice.word(f"nature_{one.nature}"),
                }


def overview(assessment: Assessment, voice: Voice) -> list[dict[str, Any]]:
    """Compose one row per power that existed on the reference date."""
    day = assessment.case.reference_date
    region = assessment.case.municipality.region
    rows = []
    for one in powers().values():
        version = one.on(day)
        if version:
            rows.append(
                {
                    "name": capital(voice.text(one.name)),
                    "decides": voice.functions(version.decides),
                    "basis": _basis(version, day, region, voice),
                    "duration": voice.text(version.duration),
                    "conditions": voice.row(list(conditions(version, voice))),
                }
            )
    return rows


def conditions(version: PowerVersion, voice: Voice) -> Iterator[str]:
    """Name the formalities that the text fixes."""
    if version.hearing is not Hearing.NONE:
        yield voice.word(f"hearing_{version.hearing}")
    if version.prior_warning:
        yield voice.word("prior_warning")
    if version.judicial_consultation:
        yield voice.word("judicial_consultation")
    if version.council_ordinance:
        yield voice.word("council_ordinance")
    if version.confirmation:
        lapse = "confirmation_or_lapse" if version.lapses_unconfirmed else "confirmation"
        yield voice.word(lapse, body=voice.function(version.confirmation))


def _basis(version: PowerVersion | None, day: date, region: str, voice: Voice) -> str:
    """Cite the provisions of that day; the text of one region never in another."""
    if version is None:
        return ""
    found = (provision_on(name, day) for name in version.basis)
    return voice.several(
        [voice.cited(one) for one in found if one and region in one.act.regions]
    )


def relevant(assessment: Assessment) -> tuple[Power, ...]:
    """Return the powers that situations and measures of the case make relevant, in order."""
    named = {name for one in assessment.situations for name in one.fits}
    named |= {one.power for one in assessment.case.measures}
    day = assessment.case.reference_date
    return tuple(one for name, one in powers().items() if name in named and one.on(day))


def sheets(assessment: Assessment, voice: Voice) -> list[dict[str, Any]]:
    """Compose the sheets of the relevant powers."""
    day = assessment.case.reference_date
    region = assessment.case.municipality.region
    composed = []
    for one in relevant(assessment):
        version = one.on(day)
        assert version is not None  # noqa: S101 - only powers of that day are relevant
        composed.append(
            {
                "name": capital(voice.text(one.name)),
                "decides": voice.functions(version.decides),
                "for_what": voice.text(version.for_what),
                "not_for": voice.text(version.not_for),
                "procedure": voice.text(version.procedure),
                "duration": voice.text(version.duration),
                "remedies": voice.word(f"remedies_{one.remedies}"),
                "region": voice.text(one.region_note) if one.region_note else "",
                "basis": _basis(version, day, region, voice),
                "doubt": voice.text(one.doubt) if one.doubt else "",
            }
        )
    return composed


def situation_blocks(assessment: Assessment, voice: Voice) -> list[dict[str, Any]]:
    """
    Compose the situations that matter in this case.

    What one of them says, the next does not say again; the decision aid in the
    annexes has each of them whole.
    """
    said: set[str] = set()
    return [
        _not_said_yet(_situation(one, assessment.case.reference_date, voice), said)
        for one in assessment.situations
    ]


def _not_said_yet(composed: dict[str, Any], said: set[str]) -> dict[str, Any]:
    """Leave out the sentences that are in `said`, and add the others to it."""

    def new(text: str) -> str:
        fresh = [one for one in sentences(text) if one not in said]
        said.update(fresh)
        return " ".join(fresh)

    for name in ("why", "first_step", "consult"):
        composed[name] = new(composed[name])
    composed["remarks"] = [told for one in composed["remarks"] if (told := new(one))]
    return composed


def decision_aid(assessment: Assessment, voice: Voice) -> list[dict[str, Any]]:
    """Compose the whole decision aid, one row per situation."""
    return [
        _situation(one, assessment.case.reference_date, voice) for one in situations().values()
    ]


def _situation(one: Situation, day: date, voice: Voice) -> dict[str, Any]:
    def named(names: tuple[str, ...]) -> list[str]:
        return [capital(voice.text(power(name).name)) for name in names if power(name).on(day)]

    return {
        "id": one.id,
        "situation": voice.text(one.situation),
        "fits": named(one.fits),
        "does_not_fit": named(one.does_not_fit),
        "why": voice.text(one.why),
        "first_step": voice.text(one.first_step),
        "consult": voice.text(one.consult),
        "remarks": [voice.text(remark) for remark in one.remarks_on(day)],
    }
