"""A small vocabulary to write Word as it will be read: paragraphs, tables, sections, tags."""

import re
from xml.sax.saxutils import escape

from report_styles import SPACE, style_id

RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
LATER = "http://schemas.microsoft.com/office/word/2012/wordml"
LEAVES_OUT = "http://schemas.openxmlformats.org/markup-compatibility/2006"
SPACES = (
    f'xmlns:w="{SPACE}" xmlns:r="{RELATIONS}" xmlns:w15="{LATER}" xmlns:mc="{LEAVES_OUT}"'
    ' mc:Ignorable="w15"'
)
SPOKEN = {"is_nl": "nl-BE", "is_fr": "fr-BE", "is_de": "de-BE", "is_en": "en-GB"}
MANNERS = {
    "is_plain": "",
    "is_bold": "Strong",
    "is_italic": "Emphasis",
    "is_both": "Strong Emphasis",
}


# Words


def say(words: str, style: str = "", language: str = "") -> str:
    """Write words, if asked in a character style and in a language of their own."""
    looks = f'<w:rStyle w:val="{style_id(style)}"/>' if style else ""
    looks += f'<w:lang w:val="{language}"/>' if language else ""
    looks = f"<w:rPr>{looks}</w:rPr>" if looks else ""
    return f'<w:r>{looks}<w:t xml:space="preserve">{escape(words)}</w:t></w:r>'


def value(name: str, style: str = "") -> str:
    """Show what the report holds under a name."""
    return say("{{ " + name + " }}", style)


def key(label: str) -> str:
    """Show a label, in the manner of labels, with a space behind it."""
    return value("words." + label, "Key") + say("\u00a0 ")


def tab() -> str:
    """Go to the next tab stop."""
    return "<w:r><w:tab/></w:r>"


def dash() -> str:
    """Set a dash between two things."""
    return say(" \u2013 ")


def colon() -> str:
    """Set a colon as the language of the report writes it."""
    return value("words.colon") + say(" ")


def semicolon() -> str:
    """Set a semicolon as the language of the report writes it."""
    return value("words.semicolon") + say(" ")


def line() -> str:
    """Start a new line in the same paragraph."""
    return "<w:r><w:br/></w:r>"


def dot() -> str:
    """Set a dot between two things in one line."""
    return say("\u00a0 ·  ")


def where(condition: str, *runs: str) -> str:
    """Show words in a paragraph only where a condition holds."""
    return say("{%r if " + condition + " %}") + "".join(runs) + say("{%r endif %}")


def spoken(name: str, style: str = "") -> str:
    """Show somebody's own words, each in the language they were said in."""
    return "".join(
        where(f"{name}.{spoken_in}", say("{{ " + name + ".text }}", style, language))
        for spoken_in, language in SPOKEN.items()
    )


def sentences(of: str) -> str:
    """Show findings one after the other, each with its number raised behind it."""
    return (
        say("{%r for said in " + of + " %}")
        + spoken("said")
        + "".join(marked("_Finding_{{ said.number }}", value("said.number", "Mark")))
        + say(" ")
        + say("{%r endfor %}")
    )


def prose(of: str, style: str, identity: str) -> str:
    """Show somebody's prose; its paragraphs in a style, lists and quotations in their own."""
    counted = value("block.list", "List Mark")
    kinds = (
        ("block.is_quote", _block("Quote", settings=_ALONE)),
        ("block.is_bullet and block.is_nested", _block("List Bullet 2")),
        ("block.is_bullet", _block("List Bullet")),
        ("block.is_number and block.is_nested", _block("List Number 2", counted)),
        ("block.is_number", _block("List Number", counted)),
        ("block.is_more and block.is_nested", _block("List Continue 2")),
        ("block.is_more", _block("List Continue")),
        ("", _block(style)),
    )
    name = identity + "/{{ block.id }}"
    return each("block", of, _choice(*((when, known(name, one)) for when, one in kinds)))


_ALONE = '<w:keepNext w:val="0"/><w:spacing w:after="110"/>'  # no source follows the quotation


def _block(style: str, mark: str = "", settings: str = "") -> str:
    """Show a paragraph of prose."""
    return paragraph(style, mark, _runs(), settings=settings)


def _runs() -> str:
    """Show the runs of a block: its language, bold and italic words, links."""
    return (
        value("block.language", "Language Mark")
        + say("{%r for run in block.runs %}")
        + where("run.is_link", _link())
        + where(
            "not run.is_link",
            *(
                where(f"run.{manner}", value("run.text", style))
                for manner, style in MANNERS.items()
            ),
        )
        + say("{%r endfor %}")
    )


def _link() -> str:
    """Show a link; the program gives it the address that the tooltip tells."""
    return (
        '<w:hyperlink w:history="1" w:tooltip="{{ run.link }}">'
        + value("run.text", "Hyperlink")
        + "</w:hyperlink>"
    )


def field(instruction: str, stored: str) -> str:
    """Let Word reckon something; until it does, show what is stored."""
    marks = {
        kind: f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>'
        for kind in ("begin", "separate", "end")
    }
    said = f'<w:r><w:instrText xml:space="preserve"> {escape(instruction)} </w:instrText></w:r>'
    return marks["begin"] + said + marks["separate"] + say(stored) + marks["end"]


# Paragraphs


def paragraph(style: str, *runs: str, settings: str = "") -> str:
    """Write a paragraph in a style."""
    looks = f'<w:pStyle w:val="{style_id(style)}"/>' if style != "Normal" else ""
    looks = f"<w:pPr>{looks}{settings}</w:pPr>" if looks or settings else ""
    return f"<w:p>{looks}{''.join(runs)}</w:p>"


def heading(level: int, name: str) -> str:
    """Write a heading that shows a name."""
    return paragraph(f"heading {level}", value(name))


def label(word: str, level: int = 2) -> str:
    """Write a small heading that no table of contents lists; screen readers know its level."""
    deeper = f'<w:outlineLvl w:val="{level - 1}"/>' if level > 2 else ""  # noqa: PLR2004 - the style's own
    return paragraph("Label", value("words." + word), settings=deeper)


def when(condition: str, *blocks: str) -> str:
    """Show blocks only where a condition holds."""
    return _tag("p", f"if {condition}") + "".join(blocks) + _tag("p", "endif")


def either(condition: str, shown: str, otherwise: str) -> str:
    """Show one block where a condition holds, another where it does not."""
    return (
        _tag("p", f"if {condition}")
        + shown
        + _tag("p", "else")
        + otherwise
        + _tag("p", "endif")
    )


def _choice(*cases: tuple[str, str]) -> str:
    """Show the first block whose condition holds; one without a condition always does."""
    shown = ""
    for number, (condition, block) in enumerate(cases):
        word = "else" if not condition else f"{'elif' if number else 'if'} {condition}"
        shown += _tag("p", word) + block
    return shown + _tag("p", "endif")


def each(member: str, of: str, *blocks: str) -> str:
    """Show blocks once for every member of a list."""
    return _tag("p", f"for {member} in {of}") + "".join(blocks) + _tag("p", "endfor")


def items(of: str, style: str = "List Bullet", identity: str = "") -> str:
    """Show a list of words as list items, each with an identity if there is one to number."""
    shown = paragraph(style, value("item"))
    return each("item", of, numbered(identity, shown) if identity else shown)


def numbered(identity: str, block: str) -> str:
    """Give a block in a loop an identity with its number."""
    return known(identity + "/{{ loop.index }}", block)


def _tag(kind: str, words: str) -> str:
    return f"<w:p><w:r><w:t>{{%{kind} {words} %}}</w:t></w:r></w:p>"


def known(identity: str, block: str) -> str:
    """
    Give a paragraph or a row an identity that no reader sees and Word keeps.

    By it a report that is made again finds what an expert edited. It is written
    as path, such as `theme/lisc/lead`; names of the report may stand in it. Word
    takes 64 letters, ours included. A building block it is for LibreOffice, which
    keeps those whole and makes plain text of other content controls.
    """
    name = f"mt:{identity}"
    return (
        f'<w:sdt><w:sdtPr><w:alias w:val="{name}"/><w:tag w:val="{name}"/><w:id w:val="0"/>'
        '<w15:appearance w15:val="hidden"/><w:docPartObj>'
        f'<w:docPartGallery w:val="Quick Parts"/><w:docPartCategory w:val="{name}"/>'
        "</w:docPartObj></w:sdtPr>"
        f"<w:sdtContent>{block}</w:sdtContent></w:sdt>"
    )


# Captions, and references to them


def caption(kind: str, name: str, *runs: str, settings: str = "") -> str:
    """Write a caption that Word counts; its kind, `table` or `figure`, and its name mark it."""
    word = "{{ words." + kind + "_label }}"
    counted = (say(word), say("\u00a0"), field("SEQ " + word + " \\* ARABIC", "1"))
    return paragraph(
        "caption", *marked(_anchor(kind, name), *counted), dash(), *runs, settings=settings
    )


def refer(kind: str, name: str) -> str:
    """Refer to a caption by its label and number."""
    return field(f"REF {_anchor(kind, name)} \\h", "1")


def marked(name: str, *runs: str) -> tuple[str, ...]:
    """Put a bookmark around words; the program numbers bookmarks."""
    return (
        f'<w:bookmarkStart w:id="0" w:name="{name}"/>',
        *runs,
        '<w:bookmarkEnd w:id="0"/>',
    )


def link(name: str, *runs: str) -> str:
    """Let words lead to a bookmark in the same document."""
    return f'<w:hyperlink w:anchor="{name}" w:history="1">{"".join(runs)}</w:hyperlink>'


def _anchor(kind: str, name: str) -> str:
    return f"_Ref_{kind}_{name}"


# Tables

RIGHT = '<w:ind w:right="340"/><w:jc w:val="right"/>'


def table(widths: tuple[int, ...], *rows: str) -> str:
    """Write a table with fixed widths; its first row is its heading."""
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
    return (
        '<w:tbl><w:tblPr><w:tblStyle w:val="ReportTable"/>'
        f'<w:tblW w:w="{sum(widths)}" w:type="dxa"/>'
        '<w:tblLayout w:type="fixed"/><w:tblLook w:val="0020" w:firstRow="1" w:lastRow="0"'
        ' w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/></w:tblPr>'
        f"<w:tblGrid>{grid}</w:tblGrid>{''.join(rows)}</w:tbl>"
    )


def head(widths: tuple[int, ...], *runs: str, numbers: int = 0) -> str:
    """Write the heading of a table, which Word repeats; so many columns at its end count."""
    aligned = [""] * (len(runs) - numbers) + [RIGHT] * numbers
    cells = [
        paragraph("Table Heading", one, settings=side)
        for side, one in zip(aligned, runs, strict=True)
    ]
    return _row("<w:tblHeader/>", widths, cells)


def row(widths: tuple[int, ...], *cells: str) -> str:
    """Write a row; no page parts it. A cell is one or more paragraphs."""
    return _row("", widths, list(cells))


def fact(widths: tuple[int, ...], word: str, *blocks: str) -> str:
    """Write a row that says one thing: its label, and what there is to say."""
    return row(widths, paragraph("Table Label", value("words." + word)), "".join(blocks))


def text(*runs: str) -> str:
    """Write a paragraph in a cell."""
    return paragraph("Table Text", *runs)


def number(*runs: str) -> str:
    """Write a number in a cell, under its like."""
    return paragraph("Table Number", *runs)


def note(*runs: str) -> str:
    """Write a paragraph in small letters in a cell."""
    return paragraph("Table Note", *runs)


def together(*rows: str) -> str:
    """Keep rows on one page with the row that follows."""
    return re.sub(r'(<w:pStyle w:val="Table[^/]*/>)', r"\1<w:keepNext/>", "".join(rows))


def gap() -> str:
    """Keep two tables apart."""
    return paragraph("Table Gap")


def rows_when(condition: str, *rows: str) -> str:
    """Show rows only where a condition holds."""
    return _tag_row(f"if {condition}") + "".join(rows) + _tag_row("endif")


def rows_each(member: str, of: str, *rows: str) -> str:
    """Show rows once for every member of a list."""
    return _tag_row(f"for {member} in {of}") + "".join(rows) + _tag_row("endfor")


def _row(more: str, widths: tuple[int, ...], cells: list[str]) -> str:
    made = "".join(
        f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr>{cell}</w:tc>'
        for width, cell in zip(widths, cells, strict=True)
    )
    settings = f"<w:trPr>{more}</w:trPr>" if more else ""
    return f"<w:tr>{settings}{made}</w:tr>"


def _tag_row(words: str) -> str:
    return f"<w:tr><w:tc><w:tcPr/>{_tag('tr', words)}</w:tc></w:tr>"


# Sections

SHORT, LONG = 11906, 16838  # A4, in twentieths of a point


def section(
    rims: dict[str, str], margin: int, *, wide: bool = False, cover: bool = False
) -> str:
    """Describe a section: its paper, its margins, its header and footer."""
    order = sorted(rims.items(), key=lambda rim: "footer" in rim[1])
    notes = "".join(
        f"<w:{'footer' if 'footer' in kind else 'header'}Reference"
        f' w:type="{kind.split()[1]}" r:id="{name}"/>'
        for name, kind in order
    )
    across, down = (LONG, SHORT) if wide else (SHORT, LONG)
    above, below = (1191, 1077) if wide else (1361, 1191)
    turned = ' w:orient="landscape"' if wide else ""
    return (
        f'<w:sectPr>{notes}<w:type w:val="nextPage"/>'
        f'<w:pgSz w:w="{across}" w:h="{down}"{turned}/>'
        f'<w:pgMar w:top="{above}" w:right="{margin}" w:bottom="{below}" w:left="{margin}"'
        ' w:header="624" w:footer="510" w:gutter="0"/><w:cols w:space="708"/>'
        f"{'<w:titlePg/>' if cover else ''}</w:sectPr>"
    )


def end_of(described: str) -> str:
    """End a section."""
    return paragraph("Section End", settings=described)


def part(root: str, body: str) -> bytes:
    """Write a part of the file."""
    declared = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    return f"{declared}<w:{root} {SPACES}>{body}</w:{root}>".encode()
