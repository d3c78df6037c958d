"""
Know the names that a template may use: what a report holds, as `mobileteam.report` composes it.

A list shows what one of its members holds. A test keeps this in step with the
report.
"""

from collections.abc import Mapping, Sequence

from mobileteam.texts import catalogue

Shape = Mapping[str, "Shape"] | Sequence["Shape"] | None
"""What a name holds: names, a list (by one member), or words, a number, yes or no (`None`)."""


def _holds(names: str, **more: Shape) -> dict[str, Shape]:
    return {**dict.fromkeys(names.split()), **more}


_SAID = _holds("text is_nl is_fr is_de is_en")
_FINDING = _holds("number rule title text nature weight basis is_duty", details=[None])
_STEP = _holds("number addressee term due indicator priority", **_SAID)
_RECOMMENDATION = _holds(
    "number rule reason finding nature basis addressee term priority priority_name",
    **_SAID,
    reason_own=_SAID,
    steps=[_STEP],
)
_LEVEL = _holds(
    "is_known value name confidence is_agreed proposed capped answered",
    reason=_SAID,
    met=[None],
    missed=[None],
    open=[None],
)
_RUN = _holds("text is_bold is_italic is_both is_plain")
_THEME = _holds(
    "id title",
    level=_LEVEL,
    strengths=[_FINDING],
    gaps=[_FINDING],
    open=[_FINDING],
    differences=[None],
    seen=[_holds("kind source confidence", **_SAID)],
    prose=[_holds("is_item", **_SAID, runs=[_RUN])],
)
_ASKED = _holds("question answer")
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
    "answers": [_holds("title", rows=[_ASKED])],
    "consulted": [None],
    "sources": [_holds("cite act gist since certainty doubt address")],
    "abbreviations": [_holds("short long")],
    "why": [_holds("number outcome rule", answers=[None], provisions=[None])],
}
_REPORT: dict[str, Shape] = {
    "language": None,
    "cover": _holds(
        "title municipality subtitle reference_date iso_date visits sender address handling"
        " not_classified snapshot is_fictitious fictitious version questionnaire"
    ),
    "summary": _holds(
        "lead open has_open", own=_SAID, strengths=[None], gaps=[None], steps=[_STEP]
    ),
    "method": {
        "paragraphs": [None],
        "limits": [None],
        "levels": [_holds("value name meaning")],
    },
    "context": [_holds("label value")],
    "framework": [_holds("cite gist since")],
    "themes": [_THEME],
    "measures": [_holds("number power basis", facts=[_ASKED], remarks=[_holds("text nature")])],
    "situations": [_SITUATION],
    "recommendations": [_RECOMMENDATION],
    "more_recommendations": [_RECOMMENDATION],
    "action_points": [_STEP],
    "follow_up": [None],
    "annexes": _ANNEXES,
}


def known_names() -> Mapping[str, Shape]:
    """Return all that a report holds, its headings and labels under `words`."""
    return {**_REPORT, "words": dict.fromkeys(catalogue("headings"))}
