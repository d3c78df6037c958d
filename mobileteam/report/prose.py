"""Pass on the experts' prose as plain blocks of runs: what a template asks is yes or no."""

from typing import Any

from mobileteam.report.voice import joined, quoted
from mobileteam.richtext import Block, BlockKind, Run, rich_text


def blocks(words: str, language: str, name: str) -> list[dict[str, Any]]:
    """
    Return the paragraphs, list items and quotations of a text, in its own language.

    Args:
        words: the text, in the little Markdown of `mobileteam.richtext`.
        language: the language it was written in.
        name: what tells its blocks and lists from those of other texts in the report.
    """
    return [
        {"id": f"{name}/{place}", **_block(one, language, name)}
        for place, one in enumerate(rich_text(words).blocks)
    ]


def plain(words: str) -> str:
    """Return the words of a text without their manners, a line for each paragraph."""
    return "\n".join(
        "".join(run.text for run in block.runs) for block in rich_text(words).blocks
    )


def _block(block: Block, language: str, name: str) -> dict[str, Any]:
    return {
        **quoted("", language),
        "is_item": block.depth > 0,
        "is_bullet": block.kind is BlockKind.BULLET,
        "is_number": block.kind is BlockKind.NUMBER,
        "is_more": block.kind is BlockKind.MORE,
        "is_quote": block.kind is BlockKind.QUOTE,
        "is_nested": block.depth > 1,
        "language": language,
        "list": f"{name}.{block.number_of_list}:{block.start}",
        "runs": [_run(one) for one in block.runs],
    }


def _run(run: Run) -> dict[str, Any]:
    return {
        "text": joined(run.text),
        "is_bold": run.bold and not run.italic,
        "is_italic": run.italic and not run.bold,
        "is_both": run.bold and run.italic,
        "is_plain": not run.bold and not run.italic,
        "is_link": bool(run.link),
        "link": run.link,
    }
