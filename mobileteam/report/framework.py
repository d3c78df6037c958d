"""The framework on the reference date: policy by level of government, and the law in short."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from mobileteam.assessment import Assessment
from mobileteam.case import Case
from mobileteam.law import Certainty, provision_on
from mobileteam.policy import Level, Statement, changes_between, levels_for
from mobileteam.report.voice import Voice, capital

FRAMEWORK = (
    "circular-ftf-2015/lisc",
    "circular-2018/lisc",
    "lisc-law/art-2",
    "lisc-law/art-3-1",
    "lisc-law/art-3-2",
    "lisc-law/art-4-3",
    "lisc-law/art-5",
    "old-criminal-code/art-458ter",
    "new-criminal-code/art-353-2",
    "ter-law/art-31-33",
    "new-municipal-law/art-133",
    "new-municipal-law/art-134",
    "new-municipal-law/art-135",
    "formal-reasons-law/act",
)
_REGIONAL = {
    "fl": ("decree-vl-2021/participation", "decree-vl-2024/art-9"),
    "wa": ("decree-fwb-2023/art-3", "decree-fwb-2023/invitation"),
    "br": (
        "decree-vl-2021/participation",
        "decree-fwb-2023/art-3",
        "decree-fwb-2023/invitation",
    ),
    "dg": (),
}
_STATEMENTS = 5  # in one paragraph: more is hard to read
_DATED = {  # a document of the municipality, and the question that dates it
    "gov_policy_document": "gov_policy_date",
    "lisc_rules": "lisc_rules_date",
    "emer_plan_year": "emer_plan_year",
}


def framework(assessment: Assessment, voice: Voice) -> dict[str, Any]:
    """Compose the policy of every level of government, what changed since, and the law."""
    case = assessment.case
    return {
        "policy": [
            _policy(level, held, voice)
            for level in levels_for(case.municipality.region)
            if (held := level.on(case.reference_date, case.municipality.region))
        ],
        "changes": changes(case, voice),
        "law": [
            {
                "cite": capital(voice.cited(one)),
                "gist": voice.text(one.gist),
                "since": voice.since(one),
            }
            for one in _law(case)
        ],
    }


def _law(case: Case) -> list[Any]:
    named = (*FRAMEWORK, *_REGIONAL[case.municipality.region])
    found = (provision_on(name, case.reference_date) for name in named)
    return [one for one in found if one and one.certainty is not Certainty.UNVERIFIED]


def _policy(level: Level, held: Sequence[Statement], voice: Voice) -> dict[str, Any]:
    """Tell what one level of government decided, in paragraphs of a few statements."""
    groups = [held[start : start + _STATEMENTS] for start in range(0, len(held), _STATEMENTS)]
    return {
        "paragraphs": [
            {
                "title": "" if place else voice.text(level.title),
                "text": " ".join(voice.text(one.text) for one in some),
            }
            for place, some in enumerate(groups)
        ],
        "doubts": " ".join(voice.text(one.doubt) for one in held if one.doubt),
    }


def policy_sources(case: Case) -> list[str]:
    """Return where the statements of the framework were read, each once."""
    return list(
        dict.fromkeys(
            name
            for level in levels_for(case.municipality.region)
            for one in level.on(case.reference_date, case.municipality.region)
            for name in one.sources
        )
    )


def changes(case: Case, voice: Voice) -> list[dict[str, str]]:
    """Say what changed since the municipality's own documents were written."""
    told: dict[str, dict[str, str]] = {}
    for question in _DATED:
        since = _written_on(question, case)
        if since is None:
            continue
        found = [
            one
            for one in changes_between(
                case.municipality.region, question, since, case.reference_date
            )
            if one.change and one.id not in told
        ]
        if found:
            lead = voice.word(f"changed_since_{question}", day=since, year=str(since.year))
            for one in found:
                told[one.id] = {"lead": lead, "text": voice.text(one.change or {})}
    return _by_document(told)


def _by_document(told: dict[str, dict[str, str]]) -> list[dict[str, str]]:
    joined: dict[str, list[str]] = {}
    for one in told.values():
        joined.setdefault(one["lead"], []).append(one["text"])
    return [{"lead": lead, "text": " ".join(texts)} for lead, texts in joined.items()]


def _written_on(question: str, case: Case) -> date | None:
    """Return the day of a document, the last of its year if no more is known."""
    value = case.fact(_DATED[question]).value
    if isinstance(value, date):
        return value
    if isinstance(value, int) and not isinstance(value, bool):
        return date(value, 12, 31)
    return None
