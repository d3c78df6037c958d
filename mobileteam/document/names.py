"""
Know the names that a template may use: what `mobileteam.report` composes for it.

A list shows what one of its members holds. A test keeps this in step with the
report.
"""

from collections.abc import Mapping, Sequence
from typing import Literal

from mobileteam.texts import catalogue

Kind = Literal["report", "annexes"]
"""What a template is for."""

Shape = Mapping[str, "Shape"] | Sequence["Shape"] | None
"""What a name holds: names, a list (by one member), or words, a number, yes or no (`None`)."""


def _holds(names: str, **more: Shape) -> dict[str, Shape]:
    return {**dict.fromkeys(names.split()), **more}


_SAID = _holds("text is_nl is_fr is_de is_en")
_SENTENCE = _holds("number", **_SAID)
_PARAGRAPH = _holds("title opening", sentences=[_SENTENCE])
_BASIS = _holds("nature text")
_STEP = _holds("number id addressee term due indicator priority is_first support", **_SAID)
_RECOMMENDATION = _holds(
    "number rule goal finding after nature basis addressee term due start priority"
    " priority_name support",
    **_SAID,
    reason_own=_SAID,
    lines=[None],
    steps=[_STEP],
)
_LEVEL = _holds(
    "is_known value name confidence is_agreed proposed capped not_now answered compared"
    " met missed open",
    reason=_SAID,
)
_RUN = _holds("text is_bold is_italic is_both is_plain")
_THEME = _holds(
    "id title has_passages lead",
    level=_LEVEL,
    strengths=[_PARAGRAPH],
    gaps=[_PARAGRAPH],
    open=[_PARAGRAPH],
    bases=[_BASIS],
    differences=[None],
    seen=[_holds("kind source confidence", **_SAID)],
    prose=[_holds("is_item", **_SAID, runs=[_RUN])],
)
_GUIDE: Shape = [_holds("function", questions=[_holds("id theme question remark")])]
_SITUATION = _holds(
    "situation why first_step consult", fits=[None], does_not_fit=[None], remarks=[None]
)
_ANNEXES: dict[str, Shape] = {
    "composition": [_holds("seat basis state remark")],
    "powers": [_holds("name decides basis duration conditions")],
    "sheets": [
        _holds("name decides for_what not_for procedure duration remedies region basis doubt")
    ],
    "decision_aid": [_SITUATION],
    "limits": [None],
    "guide": _GUIDE,
    "answers": [_holds("title", rows=[_holds("question answer agreement")])],
    "consulted": [None],
    "sources": [_holds("cite act gist since certainty doubt address")],
    "other_sources": [_holds("title note address")],
    "abbreviations": [_holds("short long")],
    "decisions": [_holds("subject", proposed=_SAID, agreed=_SAID, reason=_SAID)],
    "why": [_holds("number outcome rule", answers=[None], provisions=[None])],
}
_REPORT: dict[str, Shape] = {
    "language": None,
    "cover": _holds(
        "title municipality nis subtitle reference_date iso_date visits sender address handling"
        " not_classified snapshot is_fictitious fictitious version questionnaire"
    ),
    "summary": _holds(
        "lead open has_open",
        own=_SAID,
        strengths=[None],
        gaps=[None],
        steps=[_holds("number goal addressee start")],
    ),
    "method": {
        "paragraphs": [None],
        "limits": [None],
        "levels": [_holds("value name meaning")],
    },
    "context": [_holds("label value")],
    "framework": {
        "policy": [_holds("doubts", paragraphs=[_holds("title text")])],
        "changes": [_holds("lead text")],
        "law": [_holds("cite gist since")],
    },
    "themes": [_THEME],
    "measures": {
        "listed": [_holds("number power basis", remarks=[_holds("text nature")])],
        "facts": [_holds("question", answers=[None])],
        "in_order": None,
    },
    "situations": [_SITUATION],
    "analysis": {
        "levels": [_holds("title value name confidence")],
        "strengths": [_PARAGRAPH],
        "gaps": [_PARAGRAPH],
        "bases": [_BASIS],
        "dilemmas": [_holds("title text")],
        "not_assessed": [None],
    },
    "recommendations": [_RECOMMENDATION],
    "more_recommendations": [_RECOMMENDATION],
    "action_points": [_STEP],
    "training": {
        "offers": [
            _holds(
                "code name provider kind audience languages purpose since certainty numbers"
                " source"
            )
        ],
        "plan": [_holds("group content rhythm lines")],
    },
    "guide": _GUIDE,
    "has_more_to_ask": None,
    "follow_up": [None],
    "annexes": _ANNEXES,
}


def known_names() -> Mapping[str, Shape]:
    """Return all that a report holds, its headings and labels under `words`."""
    return {**_REPORT, "words": dict.fromkeys(catalogue("headings"))}
