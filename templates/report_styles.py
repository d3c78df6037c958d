"""Styles and lists of the shipped template: one line says a style's use, the rest its look."""

from lxml import etree

SPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
BLUE = "1F3864"  # on white: contrast 12
GREY = "404040"  # on white: contrast 10
PALE = "E9EEF6"  # behind dark blue: contrast 10
LINE = "B4C0D3"
MIDDLE = "A9B8D3"  # behind dark blue: contrast 6
TEXT_WIDTH = 9070  # portrait, in twentieths of a point
WIDE_TEXT_WIDTH = 14570  # landscape

DEFAULTS = """
<w:docDefaults><w:rPrDefault><w:rPr>
 <w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:eastAsia="Calibri" w:cs="Calibri"/>
 <w:sz w:val="21"/><w:szCs w:val="21"/><w:lang w:val="en-GB" w:eastAsia="en-US" w:bidi="ar-SA"/>
</w:rPr></w:rPrDefault>
<w:pPrDefault><w:pPr><w:widowControl/>
 <w:spacing w:after="100" w:line="257" w:lineRule="auto"/></w:pPr></w:pPrDefault>
</w:docDefaults>
"""


def size(points: float) -> str:
    """Set the size of the letters."""
    return f'<w:sz w:val="{round(points * 2)}"/><w:szCs w:val="{round(points * 2)}"/>'


def colour(value: str) -> str:
    """Set the colour of the letters."""
    return f'<w:color w:val="{value}"/>'


def space(before: int = 0, after: int = 0, line: int = 0) -> str:
    """Set the space around a paragraph and, if asked, between its lines."""
    lines = f' w:line="{line}" w:lineRule="auto"' if line else ""
    return f'<w:spacing w:before="{before}" w:after="{after}"{lines}/>'


def bar(width: int, gap: int, shade: str = BLUE) -> str:
    """Draw a bar at the left of a paragraph."""
    return (
        f'<w:pBdr><w:left w:val="single" w:sz="{width}"'
        f' w:space="{gap}" w:color="{shade}"/></w:pBdr>'
    )


PANEL = (
    "<w:pBdr>"
    + "".join(
        f'<w:{side} w:val="single" w:sz="8" w:space="8" w:color="{PALE}"/>'
        for side in ("top", "left", "bottom", "right")
    )
    + f'</w:pBdr><w:shd w:val="clear" w:color="auto" w:fill="{PALE}"/>'
)
BOLD, ITALIC = "<w:b/><w:bCs/>", "<w:i/><w:iCs/>"
STAY = "<w:keepNext/><w:keepLines/>"
WHOLE = "<w:keepLines/>"


def in_list(number: int, level: int = 0) -> str:
    """Make the paragraphs of a style members of a list."""
    return f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{number}"/></w:numPr>'


def tab(place: int, kind: str = "left") -> str:
    """Set a tab stop."""
    return f'<w:tabs><w:tab w:val="{kind}" w:pos="{place}"/></w:tabs>'


def indent(left: int, hanging: int = 0) -> str:
    """Set a paragraph in; its first line hangs out."""
    return f'<w:ind w:left="{left}" w:hanging="{hanging}"/>'


WIDE_TAB = (
    f'<w:tabs><w:tab w:val="clear" w:pos="{TEXT_WIDTH}"/>'
    f'<w:tab w:val="right" w:pos="{WIDE_TEXT_WIDTH}"/></w:tabs>'
)
HEADINGS, BULLETS, NUMBERS, TABLE_BULLETS = 1, 2, 3, 4

# name, based on, followed by, paragraph (in the order that the format wants), letters
PARAGRAPHS = (
    # the cover
    ("Cover Logo", "Normal", "Normal", space(0, 240), ""),
    ("Cover Sender", "Normal", "Normal", space(0, 40), BOLD + colour(BLUE) + size(12)),
    ("Cover Address", "Normal", "Normal", space(0, 0), colour(GREY) + size(10)),
    (
        "Title",
        "Normal",
        "Subtitle",
        WHOLE + bar(36, 14) + space(2800, 0, 240) + indent(340),
        BOLD + colour(BLUE) + size(28),
    ),
    (
        "Subtitle",
        "Normal",
        "Normal",
        bar(36, 14) + space(160, 0, 240) + indent(340),
        colour(BLUE) + size(18),
    ),
    (
        "Cover Detail",
        "Normal",
        "Cover Detail",
        PANEL
        + tab(2800)
        + space(0, 0, 300)
        + '<w:ind w:left="2800" w:right="200" w:hanging="2600"/>',
        size(11),
    ),
    ("Cover Space", "Normal", "Normal", space(1700, 0, 240), size(6)),
    (
        "Cover Gap",
        "Normal",
        "Normal",
        '<w:pBdr><w:bottom w:val="single" w:sz="4" w:space="1" w:color="B4C0D3"/></w:pBdr>'
        + space(1300, 240, 240),
        size(6),
    ),
    ("Cover Note", "Normal", "Cover Note", space(0, 60), colour(GREY) + size(10)),
    # headings and contents
    (
        "heading 1",
        "Normal",
        "Normal",
        STAY + in_list(HEADINGS, 0) + space(440, 140, 240) + '<w:outlineLvl w:val="0"/>',
        BOLD + colour(BLUE) + size(19),
    ),
    (
        "heading 2",
        "Normal",
        "Normal",
        STAY + in_list(HEADINGS, 1) + space(320, 100, 240) + '<w:outlineLvl w:val="1"/>',
        BOLD + colour(BLUE) + size(14),
    ),
    (
        "heading 3",
        "Normal",
        "Normal",
        STAY + space(240, 80, 240) + '<w:outlineLvl w:val="2"/>',
        BOLD + colour(BLUE) + size(11.5),
    ),
    (
        "TOC Heading",
        "Normal",
        "Normal",
        STAY + space(0, 200, 240),
        BOLD + colour(BLUE) + size(19),
    ),
    (
        "toc 1",
        "Normal",
        "Normal",
        tab(480) + space(90, 20, 245) + indent(480, 480),
        BOLD + size(10),
    ),
    ("toc 2", "Normal", "Normal", tab(1200) + space(0, 0, 245) + indent(1200, 720), size(9.5)),
    # running text
    ("Lead", "Normal", "Normal", space(0, 160), colour(BLUE) + size(12.5)),
    ("Context", "Normal", "Context", STAY + tab(3200) + space(0, 60) + indent(3200, 3200), ""),
    ("Basis", "Normal", "Normal", space(0, 100, 245), colour(GREY) + size(9)),
    (
        "Label",
        "Normal",
        "Normal",
        STAY + space(200, 60) + '<w:outlineLvl w:val="1"/>',
        BOLD + colour(BLUE),
    ),
    ("List Bullet", "Normal", "List Bullet", in_list(BULLETS) + space(0, 60), ""),
    ("List Bullet 2", "Normal", "List Bullet 2", in_list(BULLETS, 2) + space(0, 60), ""),
    ("List Number", "Normal", "List Number", in_list(NUMBERS) + space(0, 80), ""),
    ("List Number 2", "Normal", "List Number 2", in_list(NUMBERS, 1) + space(0, 60), ""),
    ("List Continue", "Normal", "List Continue", space(0, 60) + indent(357), ""),
    ("List Continue 2", "Normal", "List Continue 2", space(0, 60) + indent(714), ""),
    (
        "Quote",
        "Normal",
        "Note",
        STAY + bar(12, 10, LINE) + space(120, 40) + indent(340),
        ITALIC,
    ),
    (
        "Quote Source",
        "Normal",
        "Normal",
        bar(12, 10, LINE) + space(0, 160) + indent(340),
        colour(GREY) + size(9.5),
    ),
    ("Finding", "Normal", "Note", WHOLE + tab(480) + space(120, 40) + indent(480, 480), ""),
    ("Finding Detail", "Normal", "Finding Detail", in_list(BULLETS, 1) + space(0, 40), ""),
    ("Note", "Normal", "Normal", space(0, 100) + indent(480), colour(GREY) + size(9.5)),
    (
        "Recommendation",
        "Normal",
        "Normal",
        STAY
        + bar(24, 8)
        + f'<w:shd w:val="clear" w:color="auto" w:fill="{PALE}"/>'
        + tab(960)
        + space(230, 60, 240)
        + indent(960, 800)
        + '<w:outlineLvl w:val="1"/>',
        BOLD + colour(BLUE) + size(11),
    ),
    ("Reason", "Normal", "Note", STAY + space(0, 60) + indent(960), ""),
    (
        "Terms",
        "Normal",
        "Normal",
        WHOLE + space(0, 40, 250) + indent(960),
        colour(GREY) + size(9.5),
    ),
    ("Step", "Normal", "Step", tab(1860) + space(0, 40) + indent(1860, 900), ""),
    ("caption", "Normal", "Normal", STAY + space(160, 80, 240), BOLD + colour(BLUE) + size(9)),
    ("Chart", "Normal", "caption", STAY + space(120, 0, 240), ""),
    # tables
    ("Table Text", "Normal", "Table Text", WHOLE + space(0, 0, 240), size(9)),
    ("Table Heading", "Table Text", "Table Text", "<w:keepNext/>" + WHOLE, BOLD + colour(BLUE)),
    (
        "Table Number",
        "Table Text",
        "Table Text",
        '<w:ind w:right="340"/><w:jc w:val="right"/>',
        "",
    ),
    ("Table Label", "Table Text", "Table Text", "", BOLD + colour(BLUE)),
    (
        "Table Bullet",
        "Table Text",
        "Table Bullet",
        in_list(TABLE_BULLETS) + space(0, 20, 245),
        "",
    ),
    ("Table Note", "Table Text", "Table Text", space(20, 0, 245), colour(GREY) + size(8.5)),
    ("Table Gap", "Normal", "Normal", space(0, 0, 240), size(7)),
    (
        "Section End",
        "Normal",
        "Normal",
        '<w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/>',
        size(1),
    ),
    # the rims of the page
    (
        "header",
        "Normal",
        "header",
        f'<w:pBdr><w:bottom w:val="single" w:sz="4" w:space="4" w:color="{LINE}"/></w:pBdr>'
        + tab(TEXT_WIDTH, "right")
        + space(0, 0, 240),
        colour(GREY) + size(9),
    ),
    (
        "footer",
        "Normal",
        "footer",
        f'<w:pBdr><w:top w:val="single" w:sz="4" w:space="4" w:color="{LINE}"/></w:pBdr>'
        + tab(TEXT_WIDTH, "right")
        + space(0, 0, 240),
        colour(GREY) + size(9),
    ),
    ("Header Wide", "header", "Header Wide", WIDE_TAB, ""),
    ("Footer Wide", "footer", "Footer Wide", WIDE_TAB, ""),
)
Styles = tuple[tuple[str, ...], ...]
CHARACTERS = (
    ("Strong", BOLD),
    ("Emphasis", ITALIC),
    ("Strong Emphasis", BOLD + ITALIC),
    ("Key", BOLD + colour(BLUE)),
    ("Mark", colour(BLUE) + '<w:vertAlign w:val="superscript"/>'),
    ("Number", ""),  # a number that the program gives, and gives anew
    ("Strong Number", BOLD + colour(BLUE)),
    ("Hyperlink", colour(BLUE) + '<w:u w:val="single"/>'),
    ("List Mark", colour(GREY)),  # never shown: which list an item belongs to
    ("Language Mark", colour(GREY)),  # never shown: which language a paragraph is in
)
TABLE = f"""
<w:style w:type="table" w:customStyle="1" w:styleId="ReportTable"><w:name w:val="Report Table"/>
 <w:basedOn w:val="TableNormal"/><w:uiPriority w:val="59"/><w:qFormat/>
 <w:pPr><w:spacing w:after="0"/></w:pPr>
 <w:tblPr><w:tblBorders><w:top w:val="single" w:sz="8" w:space="0" w:color="{BLUE}"/>
  <w:bottom w:val="single" w:sz="8" w:space="0" w:color="{BLUE}"/>
  <w:insideH w:val="single" w:sz="4" w:space="0" w:color="{LINE}"/></w:tblBorders>
  <w:tblCellMar><w:top w:w="45" w:type="dxa"/><w:left w:w="100" w:type="dxa"/>
  <w:bottom w:w="45" w:type="dxa"/><w:right w:w="100" w:type="dxa"/></w:tblCellMar></w:tblPr>
 <w:tblStylePr w:type="firstRow"><w:tblPr/><w:tcPr>
  <w:tcBorders><w:bottom w:val="single" w:sz="8" w:space="0" w:color="{BLUE}"/></w:tcBorders>
  <w:shd w:val="clear" w:color="auto" w:fill="{PALE}"/></w:tcPr></w:tblStylePr>
</w:style>
"""
TABLE_NORMAL = """
<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>
 <w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/>
 <w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar>
 <w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/>
 <w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>
"""
FIRST = """
<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/>\
<w:qFormat/></w:style>
<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">
 <w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/>\
<w:semiHidden/><w:unhideWhenUsed/></w:style>
<w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/>
 <w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/></w:style>
"""


def style_id(name: str) -> str:
    """Return the id of a style: its name without spaces, each word with a capital."""
    return "".join(word[:1].upper() + word[1:] for word in name.split())


BUILT_IN = frozenset(
    (
        *(
            "title",
            "subtitle",
            "quote",
            "strong",
            "emphasis",
            "hyperlink",
            "caption",
            "header",
            "footer",
        ),
        *("heading 1", "heading 2", "heading 3", "toc heading", "toc 1", "toc 2"),
        *("list bullet", "list number", "list continue", "placeholder text"),
        *("list bullet 2", "list number 2", "list continue 2"),
    )
)


def _paragraph_style(name: str, based: str, follow: str, paragraph: str, letters: str) -> str:
    own = "" if name.lower() in BUILT_IN else ' w:customStyle="1"'
    return (
        f'<w:style w:type="paragraph"{own} w:styleId="{style_id(name)}">'
        f'<w:name w:val="{name}"/>'
        f'<w:basedOn w:val="{style_id(based)}"/><w:next w:val="{style_id(follow)}"/>'
        "<w:qFormat/>"
        f"<w:pPr>{paragraph}</w:pPr><w:rPr>{letters}</w:rPr></w:style>"
    )


def _character_style(name: str, letters: str) -> str:
    own = "" if name.lower() in BUILT_IN else ' w:customStyle="1"'
    return (
        f'<w:style w:type="character"{own} w:styleId="{style_id(name)}">'
        f'<w:name w:val="{name}"/>'
        '<w:basedOn w:val="DefaultParagraphFont"/><w:qFormat/>'
        f"<w:rPr>{letters}</w:rPr></w:style>"
    )


def styles_xml(paragraphs: Styles = PARAGRAPHS, characters: Styles = CHARACTERS) -> bytes:
    """Return the part that holds the styles: those of the report, or others."""
    body = DEFAULTS + FIRST + TABLE_NORMAL
    body += "".join(_paragraph_style(*one) for one in paragraphs)
    body += "".join(_character_style(*one) for one in characters) + TABLE
    return _part("styles", body)


def _level(depth: int, form: str, shown: str, left: int, hanging: int, style: str = "") -> str:
    linked = f'<w:pStyle w:val="{style}"/>' if style else ""
    return (
        f'<w:lvl w:ilvl="{depth}"><w:start w:val="1"/><w:numFmt w:val="{form}"/>{linked}'
        f'<w:lvlText w:val="{shown}"/><w:lvlJc w:val="left"/>'
        f'<w:pPr><w:ind w:left="{left}" w:hanging="{hanging}"/></w:pPr></w:lvl>'
    )


def numbering_xml(*only: int) -> bytes:
    """
    Return the part of the lists, of all or of some.

    All kinds stand before all lists, or Word drops bullets.
    """
    every = {
        HEADINGS: _level(0, "decimal", "%1.", 680, 680, "Heading1")
        + _level(1, "decimal", "%1.%2", 850, 850, "Heading2"),
        BULLETS: _level(0, "bullet", "•", 357, 357, "ListBullet")
        + _level(1, "bullet", "•", 837, 357, "FindingDetail")
        + _level(2, "bullet", "\u2013", 714, 357, "ListBullet2"),
        NUMBERS: _level(0, "decimal", "%1.", 357, 357, "ListNumber")
        + _level(1, "lowerLetter", "%2.", 714, 357, "ListNumber2"),
        TABLE_BULLETS: _level(0, "bullet", "•", 200, 200, "TableBullet"),
    }
    kinds = {number: every[number] for number in only or every}
    body = "".join(
        f'<w:abstractNum w:abstractNumId="{number}">'
        f'<w:multiLevelType w:val="multilevel"/>{levels}'
        "</w:abstractNum>"
        for number, levels in kinds.items()
    )
    body += "".join(
        f'<w:num w:numId="{number}"><w:abstractNumId w:val="{number}"/></w:num>'
        for number in kinds
    )
    return _part("numbering", body)


def settings_xml() -> bytes:
    """Return the part of the settings: no tracking, no asking, today's layout of Word."""
    return _part(
        "settings",
        '<w:zoom w:percent="100"/><w:defaultTabStop w:val="567"/>'
        '<w:characterSpacingControl w:val="doNotCompress"/>'
        '<w:compat><w:compatSetting w:name="compatibilityMode"'
        ' w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>'
        '<w:themeFontLang w:val="en-GB"/><w:decimalSymbol w:val=","/>'
        '<w:listSeparator w:val=";"/>',
    )


def _part(name: str, body: str) -> bytes:
    whole = f'<w:{name} xmlns:w="{SPACE}">{body}</w:{name}>'
    root = etree.fromstring(whole, etree.XMLParser(remove_blank_text=True))
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
