"""Read the review: what the experts decided, each departure with its reason."""

from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from datetime import date
from pathlib import Path

from mobileteam.case import (
    AgreedLevel,
    Answer,
    Decision,
    DecisionKind,
    OwnActionPoint,
    OwnRecommendation,
    Review,
    Rewording,
    Saying,
)
from mobileteam.intake.intake_file import read_header
from mobileteam.intake.measures import read_measures
from mobileteam.intake.note_file import (
    INITIALS,
    read_code,
    read_function,
    read_situations,
    tell_stray,
)
from mobileteam.intake.sink import Sink, scalar_text, text_of, top_of
from mobileteam.intake.typed import Reader
from mobileteam.problems import Place
from mobileteam.questionnaire import form, questionnaire
from mobileteam.richtext import rich_text
from mobileteam.texts import LANGUAGES, nearest
from mobileteam.yamlfile import Keyed, Listing, Node, Scalar

KIND = "mobileteam-review"
_FIELDS = (
    "kind",
    "language",
    "experts",
    "established",
    "levels",
    "findings",
    "recommendations",
    "order",
    "own_recommendations",
    "summary",
    "situations",
    "measures",
    "confirmed",
)
_DECISION_FIELDS = (
    "decision",
    "reason",
    "text",
    "priority",
    "addressee",
    "months",
    "action_points",
)
_OWN_FIELDS = ("theme", "text", "reason", "addressee", "priority", "months", "action_points")
_STEP_FIELDS = ("text", "addressee", "months")


def read_review(path: Path, name: str, sink: Sink, reference_date: date) -> Review | None:
    """Read a review; every problem goes into the sink."""
    text = text_of(path, name, sink)
    top = top_of(text, name, sink) if text is not None else None
    if top is None:
        return None
    read_header(top, KIND, name, sink)
    _refuse_unknown(top, _FIELDS, sink)
    reader = Reader(sink, reference_date)
    own = _own_recommendations(top.get("own_recommendations"), reader)
    order = _keyed(top.get("order"), sink)
    return Review(
        file=name,
        language=sink.language,
        experts=tuple(_initials(item, sink) for item in _items(top.get("experts"))),
        established=_established(top.get("established"), reader),
        levels=_levels(top.get("levels"), reader),
        decisions=_decisions(top.get("recommendations"), reader),
        rewordings=_rewordings(top.get("findings"), reader),
        order=_order(order, {one.id for one in own}, reader),
        order_reason=_reason(order, reader) if order else {},
        own_recommendations=own,
        summary=_summary(top.get("summary"), reader),
        situations=read_situations(top.get("situations"), sink),
        measures=read_measures(top.get("measures"), "review-", reader),
        confirmed_texts=tuple(_passage(item, sink) for item in _items(top.get("confirmed"))),
    )


def _initials(node: Node, sink: Sink) -> str:
    """Read the initials of an expert; a name is none."""
    written = scalar_text(node).replace(".", "")
    if not INITIALS.fullmatch(written):
        question = form("review").fields["review_experts"].question
        sink.tell("NOTE-009", node.place, written=written, question=question)
    return written


def _passage(node: Node, sink: Sink) -> str:
    """Read a passage that the experts checked: one text, exactly as the message quotes it."""
    if not isinstance(node, Scalar):
        sink.tell("REVIEW-008", node.place)
    return scalar_text(node)


def _items(node: Node | None) -> tuple[Node, ...]:
    if node is None or (isinstance(node, Scalar) and node.is_empty):
        return ()
    return node.items if isinstance(node, Listing) else (node,)


def _refuse_unknown(node: Keyed, fields: tuple[str, ...], sink: Sink) -> None:
    for key, _ in node:
        if key.text not in fields:
            sink.tell("REVIEW-007", key.place, key=key.text, nearest=nearest(key.text, fields))


def _keyed(node: Node | None, sink: Sink) -> Keyed | None:
    """Return a mapping, nothing for an empty value, and tell where something else stands."""
    if node is None or (isinstance(node, Scalar) and node.is_empty):
        return None
    if isinstance(node, Keyed):
        return node
    sink.tell("REVIEW-008", node.place)
    return None


def _saying(node: Node | None, question: str, reader: Reader) -> Saying:
    """Read an expert's words: in the language of the review, or under one key per language."""
    asked = form("review").fields[question]
    if isinstance(node, Keyed):
        _refuse_unknown(node, tuple(LANGUAGES), reader.sink)
        said = {
            key.text: reader.prose(words, asked)
            for key, words in node
            if key.text in set(LANGUAGES)
        }
    else:
        said = {str(reader.sink.language): reader.prose(node, asked)}
    return {language: words for language, words in said.items() if words}


def _summary(node: Node | None, reader: Reader) -> Saying:
    """Read the experts' summary: prose of several paragraphs, as in a note."""
    said = _saying(node, "review_summary", reader)
    nodes = {key.text: words for key, words in node} if isinstance(node, Keyed) else {}
    return {
        language: _prose(words, nodes.get(language, node), reader.sink)
        for language, words in said.items()
    }


def _prose(words: str, node: Node | None, sink: Sink) -> str:
    """Return prose with an empty line between paragraphs, however YAML folded it."""
    is_literal = isinstance(node, Scalar) and node.is_literal
    prose = words if is_literal else words.replace("\n", "\n\n")
    for stray in rich_text(prose).strays:
        place = node.place if node else Place("")
        if is_literal:
            place = Place(place.file, place.line + 1 + stray.line, 1)
        tell_stray(stray, place, sink)
    return prose


def _reason(node: Keyed, reader: Reader) -> Saying:
    reason = _saying(node.get("reason"), "review_reason", reader)
    if not reason:
        reader.sink.tell("REVIEW-004", node.place)
    return reason


def _established(node: Node | None, reader: Reader) -> dict[str, tuple[Answer, Saying]]:
    found: dict[str, tuple[Answer, Saying]] = {}
    for key, written in _keyed(node, reader.sink) or ():
        if not questionnaire().has(key.text):
            like = nearest(key.text, [question.id for question in questionnaire()])
            reader.sink.tell("INTAKE-005", key.place, key=key.text, nearest=like)
        elif not isinstance(written, Keyed):
            reader.sink.tell("REVIEW-004", written.place)
        else:
            _refuse_unknown(written, ("answer", "reason"), reader.sink)
            value = written.get("answer")
            question = questionnaire().question(key.text)
            if value is None:
                reader.sink.tell("INTAKE-021", written.place, question=question.question)
            answer = reader.answer(question, value) if value else None
            if answer:
                found[key.text] = (answer, _reason(written, reader))
    return found


def _levels(node: Node | None, reader: Reader) -> dict[str, AgreedLevel]:
    found: dict[str, AgreedLevel] = {}
    for key, written in _keyed(node, reader.sink) or ():
        if not questionnaire().has_theme(key.text):
            like = nearest(key.text, [theme.id for theme in questionnaire().themes])
            reader.sink.tell("INTAKE-004", key.place, key=key.text, nearest=like)
        elif inner := _keyed(written, reader.sink):
            _refuse_unknown(inner, ("level", "reason"), reader.sink)
            level = _number(inner, "level", "review_level", reader)
            if inner.get("level") is None:
                question = form("review").fields["review_level"].question
                reader.sink.tell("NOTE-003", inner.place, field="level", question=question)
            if level is not None:
                found[key.text] = AgreedLevel(
                    key.text, level, _reason(inner, reader), key.place
                )
    return found


def _number(node: Keyed, key: str, question: str, reader: Reader) -> int | None:
    written = node.get(key)
    asked = form("review").fields[question]
    answer = reader.answer(asked, written) if written else None
    if written and answer and not isinstance(answer.value, int):
        reader.sink.tell("NOTE-003", written.place, field=key, question=asked.question)
    return answer.value if answer and isinstance(answer.value, int) else None


def _rules(node: Node | None, sink: Sink) -> Iterator[tuple[str, Keyed]]:
    """Go through what is written under the ids of rules, and tell an id that is none."""
    for key, written in _keyed(node, sink) or ():
        if key.text not in sink.vocabulary.rules:
            like = nearest(key.text, sink.vocabulary.rules)
            sink.tell("REVIEW-002", key.place, written=key.text, nearest=like)
        elif inner := _keyed(written, sink):
            yield key.text, inner


def _rewordings(node: Node | None, reader: Reader) -> dict[str, Rewording]:
    """Read the experts' own words for findings."""
    found: dict[str, Rewording] = {}
    for rule, inner in _rules(node, reader.sink):
        _refuse_unknown(inner, ("text", "reason"), reader.sink)
        text = _text(inner, reader)
        found[rule] = Rewording(rule, text, _reason(inner, reader), inner.place)
    return found


def _text(node: Keyed, reader: Reader) -> Saying:
    """Read the words that a departure cannot do without."""
    text = _saying(node.get("text"), "review_text", reader)
    if not text:
        question = form("review").fields["review_text"].question
        reader.sink.tell("NOTE-003", node.place, field="text", question=question)
    return text


def _order(node: Keyed | None, own: AbstractSet[str], reader: Reader) -> tuple[str, ...]:
    """Read which recommendations the experts put first, by their ids."""
    if node is None:
        return ()
    _refuse_unknown(node, ("first", "reason"), reader.sink)
    known = reader.sink.vocabulary.rules | own
    found = []
    for item in _items(node.get("first")):
        written = scalar_text(item)
        if written in known:
            found.append(written)
        else:
            like = nearest(written, known)
            reader.sink.tell("REVIEW-002", item.place, written=written, nearest=like)
    return tuple(dict.fromkeys(found))


def _decisions(node: Node | None, reader: Reader) -> dict[str, Decision]:
    found: dict[str, Decision] = {}
    for rule, inner in _rules(node, reader.sink):
        decision = _decision(rule, inner, reader)
        if decision:
            found[rule] = decision
    return found


def _decision(rule: str, node: Keyed, reader: Reader) -> Decision | None:
    _refuse_unknown(node, _DECISION_FIELDS, reader.sink)
    kind = read_code(node, "decision", DecisionKind, "review", "review_decision", reader.sink)
    if kind is None:
        return None
    decision = Decision(
        rule=rule,
        kind=kind,
        reason=_saying(node.get("reason"), "review_reason", reader)
        if kind is DecisionKind.ACCEPT
        else _reason(node, reader),
        text=_saying(node.get("text"), "review_text", reader),
        priority=_number(node, "priority", "review_priority", reader),
        addressee=_function(node, reader.sink),
        months=_number(node, "months", "review_months", reader),
        action_points=tuple(_steps(node, reader)),
        place=node.place,
    )
    changed = (
        decision.text
        or decision.priority
        or decision.addressee
        or decision.months
        or decision.action_points
    )
    if kind is DecisionKind.CHANGE and not changed:
        reader.sink.tell("REVIEW-005", node.place)
    return decision


def _function(node: Keyed, sink: Sink) -> str | None:
    written = node.get("addressee")
    return read_function(written, written.place.file, written.place, sink) if written else None


def _own_recommendations(node: Node | None, reader: Reader) -> tuple[OwnRecommendation, ...]:
    found = []
    for number, item in enumerate(_items(node), start=1):
        inner = _keyed(item, reader.sink)
        if inner and (own := _own(f"own.{number}", inner, reader)):
            found.append(own)
    return tuple(found)


def _own(name: str, node: Keyed, reader: Reader) -> OwnRecommendation | None:
    _refuse_unknown(node, _OWN_FIELDS, reader.sink)
    theme = scalar_text(node.get("theme"))
    if not questionnaire().has_theme(theme):
        like = nearest(theme, [one.id for one in questionnaire().themes])
        written = node.get("theme")
        reader.sink.tell(
            "INTAKE-004", written.place if written else node.place, key=theme, nearest=like
        )
        return None
    text = _text(node, reader)
    if not text:
        return None
    return OwnRecommendation(
        id=name,
        theme=theme,
        text=text,
        reason=_reason(node, reader),
        addressee=_function(node, reader.sink) or "mayor",
        priority=_number(node, "priority", "review_priority", reader) or 3,
        months=_number(node, "months", "review_months", reader) or 6,
        action_points=tuple(_steps(node, reader)),
        place=node.place,
    )


def _steps(node: Keyed, reader: Reader) -> list[OwnActionPoint]:
    found = []
    for item in _items(node.get("action_points")):
        inner = _keyed(item, reader.sink)
        if inner is None:
            continue
        _refuse_unknown(inner, _STEP_FIELDS, reader.sink)
        text = _text(inner, reader)
        months = _number(inner, "months", "review_months", reader) or 6
        found.append(OwnActionPoint(text, _function(inner, reader.sink) or "mayor", months))
    return found
