"""Turn an expert's prose into plain blocks of runs: bold, italic, lists, links, no more."""

from collections.abc import Iterator
from typing import Any

from mobileteam.case import FieldNote
from mobileteam.report.voice import quoted


def blocks(note: FieldNote) -> list[dict[str, Any]]:
    """Return the paragraphs and list items of a note's prose, in its own language."""
    from markdown_it import MarkdownIt  # noqa: PLC0415 - only where a note has prose to print

    reader = MarkdownIt("commonmark", {"html": False, "maxNesting": 1000}).disable(
        ["reference", "entity"]
    )
    tokens = reader.parse(note.prose)
    found: list[dict[str, Any]] = []
    depth = 0
    number = ""
    for token in tokens:
        if token.type == "list_item_open":
            depth += 1
            number = f"{token.info}{token.markup} " if token.info else ""
        elif token.type == "list_item_close":
            depth -= 1
        elif token.type == "inline":
            runs = [_run(number, 0, 0)] if number else []
            runs += _runs(token.children)
            found.append({**quoted("", note.language), "is_item": depth > 0, "runs": runs})
            number = ""
    return found


def _runs(children: Any) -> Iterator[dict[str, Any]]:  # noqa: ANN401 - the parser's tokens
    weight = {"strong": 0, "em": 0}
    target = ""
    for child in children or ():
        name, _, side = child.type.rpartition("_")
        if name in weight:
            weight[name] += 1 if side == "open" else -1
        elif child.type == "link_open":
            target = child.attrGet("href") or ""
        elif child.type == "link_close":
            yield _run(f" ({target})", weight["strong"], weight["em"])
        else:
            yield _run(child.content or " ", weight["strong"], weight["em"])


def _run(text: str, bold: int, italic: int) -> dict[str, Any]:
    return {
        "text": text,
        "is_bold": bold > 0 and not italic,
        "is_italic": italic > 0 and not bold,
        "is_both": bold > 0 and italic > 0,
        "is_plain": not bold and not italic,
    }
