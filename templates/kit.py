"""The template of the starter kit: one calm page for decisions, letters and lists."""

from report_styles import (
    BOLD,
    BULLETS,
    CHARACTERS,
    GREY,
    ITALIC,
    LINE,
    PALE,
    PARAGRAPHS,
    STAY,
    WHOLE,
    bar,
    colour,
    in_list,
    indent,
    size,
    space,
)
from word_parts import (
    each,
    field,
    head,
    paragraph,
    part,
    row,
    rows_each,
    say,
    section,
    tab,
    table,
    text,
    value,
    when,
)

BLACK = "000000"
FIELD_GREY = "595959"  # on its shade: contrast 6
FIELD_SHADE = '<w:shd w:val="clear" w:color="auto" w:fill="EDEDED"/>'
BOX = (
    "<w:pBdr>"
    + "".join(
        f'<w:{side} w:val="single" w:sz="6" w:space="6" w:color="{LINE}"/>'
        for side in ("top", "left", "bottom", "right")
    )
    + f'</w:pBdr><w:shd w:val="clear" w:color="auto" w:fill="{PALE}"/>'
)
INSET = '<w:ind w:left="142" w:right="142"/>'

# name, based on, followed by, paragraph (in the order that the format wants), letters
KIT_PARAGRAPHS = (
    (
        "Title",
        "Normal",
        "Normal",
        STAY + space(320, 240, 240),
        BOLD + colour(BLACK) + size(17),
    ),
    ("Draft", "Normal", "Draft", STAY + BOX + space(0, 0) + INSET, size(9.5)),
    ("Draft Mark", "Draft", "Draft", "", BOLD),
    (
        "heading 1",
        "Normal",
        "Normal",
        STAY + space(260, 100, 240) + '<w:outlineLvl w:val="0"/>',
        BOLD + colour(BLACK) + size(12),
    ),
    ("Organ", "Normal", "Visa", STAY + space(120, 160), BOLD),
    ("Visa", "Normal", "Visa", WHOLE + space(0, 100), ""),
    ("Whereas", "Normal", "Whereas", WHOLE + space(0, 100), ""),
    ("Decides", "Normal", "Article", STAY + space(240, 160), BOLD + size(12)),
    ("Article", "Normal", "Article", WHOLE + space(80, 100), ""),
    ("Letter Line", "Normal", "Letter Line", space(0, 0), ""),
    ("Subject", "Normal", "Normal", space(200, 200), BOLD),
    ("List Bullet", "Normal", "List Bullet", in_list(BULLETS) + space(0, 60), ""),
    (
        "Check",
        "Normal",
        "Normal",
        WHOLE + bar(18, 8, LINE) + space(60, 140) + indent(227),
        ITALIC + colour(GREY) + size(9.5),
    ),
    ("Done", "Normal", "Sign", STAY + space(160, 0), ""),
    ("Sign", "Normal", "Normal", STAY + space(160, 800) + indent(3969), ""),
)
KEPT = (
    "Table Text",
    "Table Heading",
    "Table Gap",
    "Section End",
    "header",
    "footer",
)
KIT_STYLES = (*KIT_PARAGRAPHS, *(one for one in PARAGRAPHS if one[0] in KEPT))
KIT_CHARACTERS = (*CHARACTERS, ("Placeholder Text", colour(FIELD_GREY) + FIELD_SHADE))
SIMPLE = {
    "organ": "Organ",
    "visa": "Visa",
    "whereas": "Whereas",
    "decides": "Decides",
    "heading": "heading 1",
    "paragraph": "Normal",
    "line": "Letter Line",
    "subject": "Subject",
    "item": "List Bullet",
    "check": "Check",
    "done": "Done",
    "sign": "Sign",
}
WIDTHS = {3: (2250, 4650, 2170), 4: (2550, 1850, 2520, 2150)}
PAGE = section({"header1": "header default", "footer1": "footer default"}, 1418)


def control(run: str) -> str:
    """
    Let a clerk tab to a place and fill it in: a content control that shows what to write.

    The program numbers the controls of a document.
    """
    return (
        f'<w:sdt><w:sdtPr><w:alias w:val="{{{{ {run}.label }}}}"/>'
        f'<w:tag w:val="{{{{ {run}.tag }}}}"/><w:id w:val="1"/><w:showingPlcHdr/>'
        f'<w:text w:multiLine="1"/></w:sdtPr>'
        f"<w:sdtContent>{value(f'{run}.text', 'Placeholder Text')}</w:sdtContent>"
        "</w:sdt>"
    )


def runs(of: str) -> str:
    """Show words and places to fill in turn."""
    return (
        say("{%r for run in " + of + ".runs %}")
        + say("{%r if run.is_field %}")
        + control("run")
        + say("{%r else %}")
        + value("run.text")
        + say("{%r endif %}")
        + say("{%r endfor %}")
    )


def whole(made: str) -> str:
    """Keep a row on one page."""
    return made.replace("<w:tr>", "<w:tr><w:trPr><w:cantSplit/></w:trPr>", 1)


def grid(columns: int) -> str:
    """Write a table of so many columns."""
    widths = WIDTHS[columns]
    places = range(columns)
    return when(
        f"block.is_table_{columns}",
        table(
            widths,
            head(widths, *(runs(f"block.head.cells[{place}]") for place in places)),
            rows_each(
                "line",
                "block.rows",
                whole(row(widths, *(text(runs(f"line.cells[{place}]")) for place in places))),
            ),
        ),
        paragraph("Table Gap"),
    )


def kit() -> str:
    """Write a document of the kit: its draft mark, its title, its blocks."""
    return (
        paragraph("Draft Mark", value("kit.draft"))
        + paragraph("Draft", value("kit.purpose"))
        + paragraph("Draft", value("kit.use"))
        + when("kit.is_fictitious", paragraph("Draft", value("kit.fictitious", "Strong")))
        + paragraph("Title", value("cover.title"))
        + each(
            "block",
            "kit.blocks",
            *(
                when(f"block.is_{name}", paragraph(style, runs("block")))
                for name, style in SIMPLE.items()
            ),
            when(
                "block.is_article",
                paragraph("Article", value("block.label", "Strong"), say(" "), runs("block")),
            ),
            *(grid(columns) for columns in WIDTHS),
        )
        + PAGE
    )


def kit_header() -> bytes:
    """Write whose document it is, and which."""
    return part(
        "hdr", paragraph("header", value("cover.municipality"), tab(), value("cover.title"))
    )


def kit_footer() -> bytes:
    """Write on every page that it is a draft."""
    return part(
        "ftr",
        paragraph(
            "footer",
            value("kit.draft"),
            tab(),
            value("words.page"),
            say(" "),
            field("PAGE", "1"),
            say(" "),
            value("words.of"),
            say(" "),
            field("NUMPAGES", "1"),
        ),
    )
