"""
Make the shipped templates beside this file: report, annexes, kit and names.docx.

Each serves all languages: labels are `words.…`, contents are names that
the report knows. Tags hold names, loops and conditions only. Whatever may be
absent stands between an `if` and its end, so that nothing empty is printed.

    report_front.py     cover to contents    report_annexes.py   the annexes
    report_body.py      the main text        report_styles.py    styles and lists
    report_charts.py    the charts           kit.py              the starter kit
    report_names.py     what names mean, for those who edit a template
    word_parts.py       the vocabulary that all of them are written in

Run it with the Python of the project; equal scripts give equal bytes:

    python templates/make_report.py
"""

import re
import sys
from itertools import count
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parent)]

from kit import KIT_CHARACTERS, KIT_STYLES, kit, kit_footer, kit_header  # noqa: E402 - beside this script
from report_annexes import annexes  # noqa: E402 - beside this script
from report_body import main_text  # noqa: E402 - beside this script
from report_charts import CHARTS, Chart  # noqa: E402 - beside this script
from report_front import TALL, WIDE, annexes_front, front  # noqa: E402 - beside this script
from report_names import names  # noqa: E402 - beside this script
from report_styles import (  # noqa: E402 - beside this script
    BULLETS,
    numbering_xml,
    settings_xml,
    styles_xml,
)
from word_parts import RELATIONS, dot, field, paragraph, part, say, tab, value  # noqa: E402 - beside this script

from mobileteam.document.package import packed  # noqa: E402 - above this script

PACKAGE = "http://schemas.openxmlformats.org/package/2006"
OFFICE = "application/vnd.openxmlformats-officedocument"
KIND = f"{OFFICE}.wordprocessingml"
CHART_KIND = f"{OFFICE}.drawingml.chart+xml"
BOOK_KIND = f"{OFFICE}.spreadsheetml.sheet"
DECLARED = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
HELD = (
    "styles",
    "numbering",
    "settings",
    "header1",
    "footer1",
    "header2",
    "footer2",
    "footer3",
)


def header(style: str) -> bytes:
    """Write who reports on which municipality."""
    return part(
        "hdr", paragraph(style, value("cover.sender"), tab(), value("cover.municipality"))
    )


def footer(style: str) -> bytes:
    """Write for whose eyes the page is, and which page it is."""
    return part(
        "ftr",
        paragraph(
            style,
            value("cover.handling"),
            dot(),
            value("words.version"),
            say(" "),
            value("cover.version"),
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


def types(held: tuple[str, ...] = HELD, charts: tuple[Chart, ...] = ()) -> bytes:
    """List the kinds of the parts."""
    kinds = {f"/word/{name}.xml": f"{KIND}.{name.rstrip('123')}+xml" for name in held}
    kinds["/word/document.xml"] = f"{KIND}.document.main+xml"
    kinds |= {f"/word/charts/{one.name}.xml": CHART_KIND for one in charts}
    body = "".join(
        f'<Override PartName="{name}" ContentType="{kind}"/>'
        for name, kind in sorted(kinds.items())
    )
    books = f'<Default Extension="xlsx" ContentType="{BOOK_KIND}"/>' if charts else ""
    body = (
        '<Default Extension="rels"'
        ' ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{books}{body}'
    )
    return f'{DECLARED}<Types xmlns="{PACKAGE}/content-types">{body}</Types>'.encode()


def relations(targets: dict[str, str]) -> bytes:
    """List what belongs to a part; a target is known by its id."""
    body = "".join(
        f'<Relationship Id="{name}" Type="{RELATIONS}/{kind}" Target="{target}"/>'
        for name, (kind, target) in (
            (name, target.split(" ")) for name, target in targets.items()
        )
    )
    return (
        f'{DECLARED}<Relationships xmlns="{PACKAGE}/relationships">{body}</Relationships>'
    ).encode()


def drawn(chart: Chart) -> dict[str, bytes]:
    """Make the parts of a chart: its drawing, and the workbook behind it."""
    book = f"embeddings/{chart.name}.xlsx"
    return {
        f"word/charts/{chart.name}.xml": chart.xml,
        f"word/charts/_rels/{chart.name}.xml.rels": relations({"rId1": f"package ../{book}"}),
        f"word/{book}": chart.book,
    }


def make(body: str, *charts: Chart) -> bytes:
    """Make a template, as the bytes of a Word document."""
    counted = count(1)
    body = re.sub(r'<wp:docPr id="\d+"', lambda _: f'<wp:docPr id="{next(counted)}"', body)
    body = re.sub('<w:id w:val="0"/>', lambda _: f'<w:id w:val="{next(counted)}"/>', body)
    body = re.sub(
        r'(<w:bookmarkStart w:id=)"0"(.*?<w:bookmarkEnd w:id=)"0"',
        lambda found: f'{found[1]}"{(number := next(counted))}"{found[2]}"{number}"',
        body,
    )
    held = {name: f"{name.rstrip('123')} {name}.xml" for name in HELD}
    shown = {one.name: f"chart charts/{one.name}.xml" for one in charts}
    parts = {name: content for one in charts for name, content in drawn(one).items()}
    return packed(
        parts
        | {
            "[Content_Types].xml": types(charts=charts),
            "_rels/.rels": relations({"rId1": "officeDocument word/document.xml"}),
            "word/document.xml": part("document", f"<w:body>{body}</w:body>"),
            "word/_rels/document.xml.rels": relations(held | shown),
            "word/styles.xml": styles_xml(),
            "word/numbering.xml": numbering_xml(),
            "word/settings.xml": settings_xml(),
            "word/header1.xml": header("header"),
            "word/header2.xml": header("Header Wide"),
            "word/footer1.xml": footer("footer"),
            "word/footer2.xml": footer("Footer Wide"),
            "word/footer3.xml": part("ftr", paragraph("footer", value("cover.handling"))),
        }
    )


def make_kit() -> bytes:
    """Make the template of the starter kit: one kind of page, styles of its own."""
    held = ("styles", "numbering", "settings", "header1", "footer1")
    styles = styles_xml(KIT_STYLES, KIT_CHARACTERS)
    return packed(
        {
            "[Content_Types].xml": types(held),
            "_rels/.rels": relations({"rId1": "officeDocument word/document.xml"}),
            "word/document.xml": part("document", f"<w:body>{kit()}</w:body>"),
            "word/_rels/document.xml.rels": relations(
                {name: f"{name.rstrip('123')} {name}.xml" for name in held}
            ),
            "word/styles.xml": styles,
            "word/numbering.xml": _known(numbering_xml(BULLETS), styles),
            "word/settings.xml": settings_xml(),
            "word/header1.xml": kit_header(),
            "word/footer1.xml": kit_footer(),
        }
    )


def _known(numbering: bytes, styles: bytes) -> bytes:
    """Let lists name only the styles that are there."""
    names = set(re.findall(rb'w:styleId="([^"]+)"', styles))
    return re.sub(
        rb'<w:pStyle w:val="([^"]+)"/>',
        lambda found: found[0] if found[1] in names else b"",
        numbering,
    )


def templates() -> dict[str, bytes]:
    """Make every template, under the name of its file."""
    return {
        "report.docx": make(front() + main_text() + TALL, *CHARTS),
        "annexes.docx": make(annexes_front() + annexes() + WIDE),
        "kit.docx": make_kit(),
        "names.docx": make(names()),
    }


if __name__ == "__main__":
    for name, content in templates().items():
        (HERE / name).write_bytes(content)
