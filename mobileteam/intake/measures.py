"""Read the measures that experts describe: which power, and how; never against whom."""

from mobileteam.case import Answer, Measure
from mobileteam.intake.sink import scalar_text
from mobileteam.intake.typed import Reader
from mobileteam.questionnaire import form
from mobileteam.texts import nearest
from mobileteam.yamlfile import Keyed, Listing, Node, Scalar


def read_measures(node: Node | None, prefix: str, reader: Reader) -> tuple[Measure, ...]:
    """Read a list of measures; the prefix makes their ids unique in the case."""
    if node is None or (isinstance(node, Scalar) and node.is_empty):
        return ()
    items = node.items if isinstance(node, Listing) else (node,)
    found = [
        _measure(item, f"{prefix}{number}", reader)
        for number, item in enumerate(items, start=1)
    ]
    return tuple(one for one in found if one is not None)


def _measure(node: Node, name: str, reader: Reader) -> Measure | None:
    sink = reader.sink
    if not isinstance(node, Keyed):
        sink.tell("NOTE-013", node.place)
        return None
    power = node.get("power")
    if power is None:
        sink.tell("NOTE-014", node.place)
        return None
    if scalar_text(power) not in sink.vocabulary.powers:
        written = scalar_text(power)
        sink.tell(
            "NOTE-015",
            power.place,
            written=written,
            nearest=nearest(written, sink.vocabulary.powers),
        )
        return None
    return Measure(name, scalar_text(power), _answers(node, reader), node.place)


def _answers(node: Keyed, reader: Reader) -> dict[str, Answer]:
    fields = form("measures").fields
    answers: dict[str, Answer] = {}
    for key, written in node:
        if key.text == "power":
            continue
        question = fields.get(key.text) or fields.get(f"measure_{key.text}")
        if question is None:
            names = [name.removeprefix("measure_") for name in fields]
            reader.sink.tell(
                "NOTE-016", key.place, key=key.text, nearest=nearest(key.text, names)
            )
            continue
        if question.id in answers:
            first = answers[question.id].place.line
            reader.sink.tell("YAML-002", key.place, key=key.text, line=first)
            continue
        answer = reader.answer(question, written)
        if answer:
            answers[question.id] = answer
    return answers
