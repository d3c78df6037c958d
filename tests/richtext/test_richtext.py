"""Whatever an expert writes is printed word for word, or told with its line."""

import re

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from mobileteam.richtext import Block, BlockKind, Run, StrayKind, rich_text
from mobileteam.texts import LANGUAGES, catalogue

WORD = re.compile(r"w\d+w")
SIGNS = (
    *(
        "*",
        "**",
        "***",
        "_",
        "__",
        "- ",
        "* ",
        "1. ",
        "7) ",
        "2026. ",
        "> ",
        "# ",
        "`",
        "```\n",
    ),
    *(
        "[",
        "]",
        "(",
        ")",
        "](https://x.be)",
        "](mailto:a@b.be)",
        "]: ",
        "<",
        ">",
        "<b>",
        "&amp;",
    ),
    *(
        "|",
        "|---|\n",
        "~~",
        "!",
        "\\",
        "« ",
        " »",
        "\t",
        " ",
        "  ",
        "    ",
        "\n",
        "  \n",
        "\n\n",
    ),
    *("---\n", "===\n", "[^1]", "\r", "\r\n", "\x00", "\u2028", "&", "=", "+ ", "<!--", "é"),
)
WRITTEN = st.lists(st.sampled_from(SIGNS) | st.integers(0, 99).map("w{}w".format)).map("".join)


@given(WRITTEN)
@example("# ")
@example("> " * 60 + "w1w")
@example("- " * 60 + "w1w")
@example("[" * 600 + "w1w")
@example("*" * 600 + "w1w" + "*" * 600)
def test_every_word_is_kept_once_in_order_or_something_is_told(text: str) -> None:
    """No sign and no mixture of signs makes a word vanish, come twice or change its place."""
    read = rich_text(text)
    lines = re.split(r"\r\n?|\n", text)
    for stray in read.strays:
        assert stray.written == lines[stray.line].strip()
    if not read.strays:
        told = " ".join("".join(run.text for run in block.runs) for block in read.blocks)
        assert WORD.findall(told) == WORD.findall(text)


@given(WRITTEN)
def test_what_is_allowed_stays_within_two_lists(text: str) -> None:
    """Templates need to know two depths, and no address but that of a web page."""
    read = rich_text(text)
    if read.strays:
        return
    for block in read.blocks:
        assert 0 <= block.depth <= 2
        assert bool(block.depth) == (block.kind not in {BlockKind.PARAGRAPH, BlockKind.QUOTE})
        assert 0 <= block.start <= 999
        assert all(run.link.startswith(("https://", "http://", "")) for run in block.runs)


def test_letters_that_markdown_knows_stay_letters() -> None:
    """A lone star, an underscore in a name, an ampersand, a comparison."""
    words = "3 * 4, snake_case_name, R&D, a < b > c, &amp;, 100 %, [haakjes], https://x.be"
    assert rich_text(words) == rich_text(words)
    assert rich_text(words).strays == ()
    assert "".join(run.text for run in rich_text(words).blocks[0].runs) == words


def test_bold_italic_and_both() -> None:
    """Each manner by itself, and the two together."""
    runs = rich_text("a **b** *c* ***d*** _e_").blocks[0].runs
    told = [(run.text, run.bold, run.italic) for run in runs if run.text.strip()]
    assert told == [
        ("a ", False, False),
        ("b", True, False),
        ("c", False, True),
        ("d", True, True),
        ("e", False, True),
    ]


def test_lists_know_their_depth_their_count_and_what_follows() -> None:
    """Two numbered lists are two; an item may have a second paragraph and a list inside."""
    text = "1. a\n\n   more\n   - b\n   - c\n2. d\n\nbetween\n\n5. e\n"
    told = [
        (one.kind, one.depth, one.number_of_list, one.start, one.runs[0].text)
        for one in rich_text(text).blocks
    ]
    assert told == [
        (BlockKind.NUMBER, 1, 1, 1, "a"),
        (BlockKind.MORE, 1, 1, 1, "more"),
        (BlockKind.BULLET, 2, 2, 1, "b"),
        (BlockKind.BULLET, 2, 2, 1, "c"),
        (BlockKind.NUMBER, 1, 1, 1, "d"),
        (BlockKind.PARAGRAPH, 0, 0, 1, "between"),
        (BlockKind.NUMBER, 1, 3, 5, "e"),
    ]


def test_lines_quotations_and_links() -> None:
    """A line ends where two spaces or a backslash end it; a quotation is one; a link leads."""
    blocks = rich_text(
        "een  \ntwee\ndrie\\\nvier\n\n> zo\n\n[wet](https://x.be/a?b=1&c=2)"
    ).blocks
    assert "".join(run.text for run in blocks[0].runs) == "een\ntwee drie\nvier"
    assert blocks[1].kind is BlockKind.QUOTE
    assert blocks[2] == Block(BlockKind.PARAGRAPH, (Run("wet", link="https://x.be/a?b=1&c=2"),))


@pytest.mark.parametrize(
    ("text", "kind", "line"),
    [
        ("a\n\n# Titel", StrayKind.HEADING, 2),
        ("Titel\n-----", StrayKind.HEADING, 0),
        ("a\nb ![foto](x.png)", StrayKind.IMAGE, 1),
        ("a\n\n| a | b |\n|---|---|", StrayKind.TABLE, 2),
        ("a `b`", StrayKind.CODE, 0),
        ("a\n\n    b", StrayKind.CODE, 2),
        ("```\na\n```", StrayKind.CODE, 0),
        ("a\n<b>vet</b>", StrayKind.HTML, 1),
        ("<div>\na\n</div>", StrayKind.HTML, 0),
        ("a[^1]", StrayKind.FOOTNOTE, 0),
        ("a\n\n[^1]: uitleg", StrayKind.FOOTNOTE, 2),
        ("a\n\n[wet]: https://x.be", StrayKind.DEFINITION, 2),
        ("a\n\n***", StrayKind.RULE, 2),
        ("a\n~~b~~", StrayKind.STRUCK, 1),
        ("[a](javascript:alert(1))", StrayKind.LINK, 0),
        ("[a](file:///c:/x.docx)", StrayKind.LINK, 0),
        ("[a](nota.docx)", StrayKind.LINK, 0),
        ("[a](//x.be)", StrayKind.LINK, 0),
        ("[a](https://naam:geheim@x.be)", StrayKind.LINK, 0),
        ("[](https://x.be)", StrayKind.LINK, 0),
        ("[a](data:text/html,x)", StrayKind.LINK, 0),
        (f"[a](https://x.be/{'y' * 2000})", StrayKind.LINK, 0),
        ("[a](mailto:dienst@x.be)", StrayKind.MAIL, 0),
        ("<dienst@x.be>", StrayKind.MAIL, 0),
        ('[a](https://x.be "titel")', StrayKind.TITLE, 0),
        ("- a\n  - b\n    - c", StrayKind.DEPTH, 2),
        ("> - a", StrayKind.DEPTH, 0),
        ("> > a", StrayKind.DEPTH, 0),
        ("- a\n\n  > b", StrayKind.DEPTH, 2),
        ("2026. was een goed jaar", StrayKind.START, 0),
    ],
)
def test_all_else_is_told_with_its_line(text: str, kind: StrayKind, line: int) -> None:
    """What a report cannot print is never dropped in silence."""
    assert (kind, line) in [(one.kind, one.line) for one in rich_text(text).strays]


def test_every_kind_has_words() -> None:
    """A message can name each thing, and says what to write instead, in four languages."""
    assert catalogue("stray").keys() == set(StrayKind)
    for words in catalogue("stray").values():
        assert {*words["found"]} == {*words["instead"]} == set(LANGUAGES)
