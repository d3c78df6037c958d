"""Turn an expert's prose into plain blocks of runs: bold, italic, lists and links, nothing more."""

from collections.abc import Iterator
from typing import Any

from mobileteam.case import FieldNote
from mobileteam.report.voice import quoted


def blocks(note: FieldNote) -> list[dict[str, Any]]:
    """Return the paragraphs and list items of a note's prose, in its own language."""
    from markdown_it import MarkdownIt  # noqa: PLC0415 - only where a note has prose to print

    tokens = MarkdownIt("commonmark", {"html": False}).parse(note.prose)
    found: list[dict[str, Any]] = []
    depth = 0
    for token in tokens:
        if token.type == "list_item_open":
            depth += 1
        elif token.type == "list_item_close":
            depth -= 1
        elif token.type == "inline":
            found.append({**quoted("", note.language), "is_item": depth > 0, "runs": list(_runs(token.children))})
    return found


def _runs(children: Any) -> Iterator[dict[str, Any]]:  # noqa: ANN401 - the parser's tokens
    bold = italic = 0
    target = ""
    for child in children or ():
        match child.type:
            case "strong_open":
                bold += 1
            case "strong_close":
                bold -= 1
            case "em_open":
                italic += 1
            case "em_close":
                italic -= 1
            case "link_open":
                target = child.attrGet("href") or ""
            case "link_close":
                yield _run(f" ({target})", bold, italic)
            case "softbreak" | "hardbreak":
                yield _run(" ", bold, italic)
            case _:
                yield _run(child.content, bold, italic)


def _run(text: str, bold: int, italic: int) -> dict[str, Any]:
    return {"text": text, "is_bold": bold > 0 and not italic, "is_italic": italic > 0 and not bold,
            "is_both": bold > 0 and italic > 0, "is_plain": not bold and not italic}
