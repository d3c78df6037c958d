"""
Know the names that a template may use: what `mobileteam.report` composes for it.

A list shows what one of its members holds. A test keeps this in step with the
report.
"""

from collections.abc import Mapping, Sequence
from typing import Literal

from mobileteam.texts import catalogue

Kind = Literal["report", "annexes", "kit"]
"""What a template is for."""

Shape = Mapping[str, "Shape"] | Sequence["Shape"] | None
"""What a name holds: names, a list (by one member), or words, a number, yes or no (`None`)."""


def _holds(names: str, **more: Shape) -> dict[str, Shape]:
    return {**dict.fromkeys(names.split()), **more}


_SAID = _holds("text is_nl is_fr is_de is_en")
_SENTENCE = _holds("number", **_SAID)
_PARAGRAPH = _holds("id title opening", sentences=[_SENTENCE])
_BASIS = _holds("id nature text", parts=[_holds("before numbers after")])
_STEP = _holds(
    "number anchor id addressee term due indicator priority is_first support", **_SAID
)
_RECOMMENDATION = _holds(
    "number anchor rule goal after nature basis addressee term due start priority"
    " priority_name support",
    **_SAID,
    reason_own=_SAID,
    lines=[None],
    findings=[None],
    steps=[_STEP],
)
_LEVEL = _holds(
    "is_known value name confidence is_agreed proposed capped not_now answered compared"
    " met missed open",
    reason=_SAID,
)
_RUN = _holds("text is_bold is_italic is_both is_plain is_link link")
_BLOCK = _holds(
    "id is_item is_bullet is_number is_more is_quote is_nested language list",
    **_SAID,
    runs=[_RUN],
)
_THEME = _holds(
    "id title has_passages lead",
    level=_LEVEL,
    strengths=[_PARAGRAPH],
    gaps=[_PARAGRAPH],
    open=[_PARAGRAPH],
    bases=[_BASIS],
    differences=[None],
    seen=[_holds("id kind source confidence", **_SAID)],
    prose=[_BLOCK],
)
_CHART = _holds("text", categories=[None], series=[_holds("name", points=[None])])
_FIGURES: dict[str, Shape] = {
    "levels": _CHART,
    "calendar": {
        **_CHART,
        "rows": [_holds("label priority_1 priority_2 priority_3 total")],
    },
    "sources": {**_CHART, "rows": [_holds("label number")]},
    "answers": {**_CHART, "rows": [_holds("label number")], "lead": None},
}
_GUIDE: Shape = [_holds("function", questions=[_holds("id theme question remark")])]
_SITUATION = _holds(
    "id situation why first_step consult", fits=[None], does_not_fit=[None], remarks=[None]
)
_ANNEXES: dict[str, Shape] = {
    "composition": [_holds("seat basis state remark")],
    "kit": [_holds("name purpose basis needed")],
    "powers": [_holds("name decides basis duration conditions")],
    "sheets": [
        _holds("name decides for_what not_for procedure duration remedies region basis doubt")
    ],
    "decision_aid": [_SITUATION],
    "limits": [None],
    "guide": _GUIDE,
    "answers": [_holds("title", rows=[_holds("id question answer agreement")])],
    "consulted": [None],
    "sources": [_holds("cite act gist since certainty doubt address")],
    "other_sources": [_holds("title note address")],
    "abbreviations": [_holds("short long")],
    "decisions": [_holds("subject", proposed=_SAID, agreed=_SAID, reason=_SAID)],
    "why": [_holds("id number outcome rule", answers=[None], provisions=[None])],
}
_REPORT: dict[str, Shape] = {
    "language": None,
    "cover": _holds(
        "title municipality nis subtitle reference_date iso_date visits sender address handling"
        " not_classified snapshot is_fictitious fictitious version questionnaire"
    ),
    "summary": _holds(
        "lead open has_open",
        own=_holds("", **_SAID, prose=[_BLOCK]),
        strengths=[None],
        gaps=[None],
        steps=[_holds("rule anchor number goal addressee start")],
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
        "facts": [_holds("id question", answers=[None])],
        "in_order": None,
    },
    "situations": [_SITUATION],
    "analysis": {
        "levels": [_holds("theme title value name confidence")],
        "strengths": [_PARAGRAPH],
        "gaps": [_PARAGRAPH],
        "bases": [_BASIS],
        "dilemmas": [_holds("id title text")],
        "not_assessed": [None],
    },
    "figures": _FIGURES,
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
        "plan": [_holds("id group content rhythm lines")],
    },
    "guide": _GUIDE,
    "has_more_to_ask": None,
    "follow_up": [None],
    "annexes": _ANNEXES,
}


_PLACED = _holds("text label tag is_field")
_CELLS: Shape = {"cells": [{"runs": [_PLACED]}]}
_KIT: dict[str, Shape] = {
    "language": None,
    "words": _holds("page of"),
    "cover": _holds("title municipality subtitle sender iso_date"),
    "kit": _holds(
        "draft purpose use is_fictitious fictitious",
        blocks=[
            _holds(
                "label is_organ is_visa is_whereas is_decides is_article is_heading"
                " is_paragraph is_line is_subject is_item is_check is_done is_sign"
                " is_table_3 is_table_4",
                runs=[_PLACED],
                head=_CELLS,
                rows=[_CELLS],
            )
        ],
    ),
}


def known_names(kind: Kind = "report") -> Mapping[str, Shape]:
    """Return all that a report or a document of the kit holds, labels under `words`."""
    if kind == "kit":
        return _KIT
    return {**_REPORT, "words": dict.fromkeys(catalogue("headings"))}
