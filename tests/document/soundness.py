"""
Look for what the Open XML SDK lets pass and Word stumbles over, or shows wrongly.

The validator knows each part's grammar. It does not know whether a style is
there, a bookmark ends, a cell has its paragraph, a part belongs to anything.
"""

import posixpath
import re
import zipfile
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from io import BytesIO

from lxml import etree

from mobileteam.document.tree import WP, XML_SPACE, Element, R, W, text_of, value_of

PACKAGE = "{http://schemas.openxmlformats.org/package/2006/%s}"
RELATION = PACKAGE % "relationships" + "Relationship"
OVERRIDE, DEFAULT = (PACKAGE % "content-types" + name for name in ("Override", "Default"))
MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
W14 = "{http://schemas.microsoft.com/office/word/2010/wordml}"
STORY = re.compile(r"word/(document|header\d*|footer\d*|footnotes|endnotes|comments)\.xml")
STYLED = {"pStyle": "paragraph", "rStyle": "character", "tblStyle": "table"}
MARKS = {"footnote": "footnotes", "endnote": "endnotes", "comment": "comments"}
POINTS_TO_MARK = re.compile(r"\s*(?:PAGEREF|REF|NOTEREF)\s+(\S+)")
NEEDS_USE = ("/image", "/hyperlink", "/header", "/footer", "/chart", "/package")


@dataclass(frozen=True)
class File:
    """A Word file, taken apart."""

    parts: Mapping[str, bytes]

    @cached_property
    def roots(self) -> Mapping[str, Element]:
        """Return the parts that are XML."""
        return {
            name: etree.fromstring(content)
            for name, content in self.parts.items()
            if name.endswith((".xml", ".rels"))
        }

    @property
    def stories(self) -> Iterator[tuple[str, Element]]:
        """Go through the parts that hold words."""
        return ((name, root) for name, root in self.roots.items() if STORY.fullmatch(name))

    def relations(self, name: str) -> list[Element]:
        """Return the relations of a part; of the whole file for no name."""
        folder, _, base = name.rpartition("/")
        book = posixpath.join(folder, "_rels", f"{base}.rels")
        return list(self.roots[book].iter(RELATION)) if book in self.roots else []


def faults_of(content: bytes) -> list[str]:
    """Return what is unsound in a Word file."""
    with zipfile.ZipFile(BytesIO(content)) as package:
        names = [entry.filename for entry in package.infolist()]
        file = File({name: package.read(name) for name in names})
    faults = [f"twice in the file: {name}" for name in _twice(map(str.lower, names))]
    return faults + [fault for question in QUESTIONS for fault in question(file)]


def _twice(things: Iterable[object]) -> list[object]:
    return [thing for thing, times in Counter(things).items() if times > 1]


def _kinds(file: File) -> Iterator[str]:
    """Every part has a kind, and every kind a part."""
    types = file.roots["[Content_Types].xml"]
    named = [one.get("PartName", "").lstrip("/") for one in types.iter(OVERRIDE)]
    endings = [one.get("Extension", "").lower() for one in types.iter(DEFAULT)]
    yield from (f"kind told twice: {name}" for name in _twice([*named, *endings]))
    yield from (f"kind of no part: {name}" for name in named if name not in file.parts)
    for name in file.parts:
        ending = name.rpartition(".")[2].lower()
        if name not in named and ending not in endings and name != "[Content_Types].xml":
            yield f"part without a kind: {name}"


def _belonging(file: File) -> Iterator[str]:
    """Every relation leads to a part, every part is reached, every id is known and used."""
    reached, ahead = {"[Content_Types].xml"}, [""]
    while ahead:
        name = ahead.pop()
        folder, _, base = name.rpartition("/")
        book = posixpath.join(folder, "_rels", f"{base}.rels")
        reached |= {name, book}
        yield from _ids(file, name)
        for one in file.relations(name):
            if one.get("TargetMode") == "External":
                continue
            target = posixpath.normpath(posixpath.join("/", folder, one.get("Target", "")))[1:]
            if target not in file.parts:
                yield f"{name or 'file'}: leads to no part: {target}"
            elif target not in reached:
                ahead.append(target)
    yield from (f"part of nothing: {name}" for name in file.parts if name not in reached)


def _ids(file: File, name: str) -> Iterator[str]:
    related = {one.get("Id"): one.get("Type", "") for one in file.relations(name)}
    yield from (
        f"{name}: id twice: {one}"
        for one in _twice(one.get("Id") for one in file.relations(name))
    )
    if name not in file.roots:
        return
    used = {
        value
        for element in file.roots[name].iter(etree.Element)
        for key, value in element.attrib.items()
        if key.startswith(R)
    }
    yield from (f"{name}: unknown id: {one}" for one in used - related.keys())
    for one, kind in related.items():
        if kind.endswith(NEEDS_USE) and one not in used:
            yield f"{name}: related but not used: {one}"


def _styles(file: File) -> Iterator[str]:
    """Every style that is named is there, once, and of the right kind."""
    styles = file.roots["word/styles.xml"].findall(W + "style")
    kinds = {one.get(W + "styleId"): one.get(W + "type") for one in styles}
    yield from (
        f"style twice: {one}" for one in _twice(one.get(W + "styleId") for one in styles)
    )
    names = ((value_of(one, "name") or "").lower() for one in styles)
    yield from (f"style name twice: {one}" for one in _twice(names))
    for style in styles:
        for link in ("basedOn", "next", "link"):
            named = value_of(style, link)
            if named is not None and named not in kinds:
                yield f"style {style.get(W + 'styleId')}: {link} unknown: {named}"
    for name, root in file.roots.items():
        for mark, kind in STYLED.items():
            used = {one.get(W + "val") for one in root.iter(W + mark)}
            yield from (
                f"{name}: {mark}: no {kind} style {one}"
                for one in used
                if kinds.get(one) != kind
            )


def _lists(file: File) -> Iterator[str]:
    """Every list is there, has the levels that are used, and stands behind the kinds."""
    root = file.roots.get("word/numbering.xml", etree.Element("none"))
    kinds, lists = root.findall(W + "abstractNum"), root.findall(W + "num")
    order = [one.tag for one in root if one.tag in (W + "abstractNum", W + "num")]
    if order != sorted(order):
        yield "a list stands before a kind of list: Word drops its bullets"
    levels = {
        one.get(W + "abstractNumId"): {level.get(W + "ilvl") for level in one.iter(W + "lvl")}
        for one in kinds
    }
    known = {one.get(W + "numId"): value_of(one, "abstractNumId") for one in lists}
    yield from (f"list twice: {one}" for one in _twice(one.get(W + "numId") for one in lists))
    yield from (
        f"list {one} of no kind: {kind}" for one, kind in known.items() if kind not in levels
    )
    for name, part in file.roots.items():
        for used in part.iter(W + "numPr"):
            number, depth = value_of(used, "numId"), value_of(used, "ilvl") or "0"
            if number not in (None, "0") and depth not in levels.get(known.get(number), ()):
                yield f"{name}: no list {number} with level {depth}"


def _blocks(file: File) -> Iterator[str]:
    """Every cell ends with a paragraph, every row fills its grid, nothing is hollow."""
    for name, root in file.stories:
        for holder in root.iter(W + "tc", W + "hdr", W + "ftr", W + "txbxContent"):
            if len(holder) == 0 or holder[-1].tag not in (W + "p", W + "sdt"):
                yield f"{name}: {etree.QName(holder).localname} ends without a paragraph"
        for content in root.iter(W + "sdtContent"):
            if len(content) == 0:
                yield f"{name}: empty content control"
        for table in root.iter(W + "tbl"):
            grid = len(table.findall(f"{W}tblGrid/{W}gridCol"))
            rows = [one for one in table.iter(W + "tr") if _is_own(one, table)]
            if not rows or any(_width(row) != grid for row in rows):
                yield f"{name}: a table of {grid} columns with {list(map(_width, rows))} cells"


def _is_own(row: Element, table: Element) -> bool:
    """Tell if a row is this table's, and not a tag of a template that goes with its row."""
    return next(row.iterancestors(W + "tbl")) is table and "{%tr" not in text_of(row)


def _width(row: Element) -> int:
    """Count the columns that a row fills."""
    cells = (one for one in row.iter(W + "tc") if next(one.iterancestors(W + "tr")) is row)
    skipped = sum(int(value_of(row, f"trPr/{one}") or 0) for one in ("gridBefore", "gridAfter"))
    return skipped + sum(int(value_of(cell, "tcPr/gridSpan") or 1) for cell in cells)


def _bookmarks(file: File) -> Iterator[str]:
    """Every bookmark begins and ends once, and every link within the text finds one."""
    begun = [one for _, root in file.stories for one in root.iter(W + "bookmarkStart")]
    ended = [one for _, root in file.stories for one in root.iter(W + "bookmarkEnd")]
    ids, ends = ([one.get(W + "id") for one in side] for side in (begun, ended))
    names = [one.get(W + "name", "") for one in begun]
    settled = [one for one in names if "{{" not in one]  # a template's are not
    yield from (f"bookmark twice: {one}" for one in _twice(ids) + _twice(settled))
    if sorted(ids) != sorted(ends):
        yield f"bookmarks begin and end unlike: {set(ids) ^ set(ends)}"
    yield from (
        f"name of a bookmark: {one}"
        for one in names
        if not re.fullmatch(r"\w{1,40}", re.sub(r"{{.*?}}", "x", one))  # a template's
    )
    for name, root in file.stories:
        pointed = {one.get(W + "anchor") for one in root.iter(W + "hyperlink")} - {None}
        pointed |= {
            found[1]
            for one in root.iter(W + "instrText")
            if (found := POINTS_TO_MARK.match(one.text or ""))
        }
        lost = {one for one in pointed - set(names) if "{{" not in str(one)}
        yield from (f"{name}: leads to no bookmark: {one}" for one in lost)


def _numbers(file: File) -> Iterator[str]:
    """No two drawings, content controls or paragraphs bear the same number."""
    roots = [root for _, root in file.stories]
    drawings = [one.get("id") for root in roots for one in root.iter(WP + "docPr")]
    controls = [value_of(one, "id") for root in roots for one in root.iter(W + "sdtPr")]
    paragraphs = [
        one
        for root in roots
        for one in root.xpath("//@w14:paraId", namespaces={"w14": W14[1:-1]})
    ]
    yield from (f"drawing twice: {one}" for one in _twice(drawings))
    yield from (f"content control twice: {one}" for one in _twice(filter(None, controls)))
    yield from (f"paragraph twice: {one}" for one in _twice(paragraphs))


def _notes(file: File) -> Iterator[str]:
    """Notes and comments are there if and only if the text asks for them."""
    for kind, part in MARKS.items():
        root = file.roots.get(f"word/{part}.xml", etree.Element("none"))
        there = {
            one.get(W + "id") for one in root.iter(W + kind) if one.get(W + "type") is None
        }
        asked = {
            one.get(W + "id")
            for _, story in file.stories
            for one in story.iter(f"{W}{kind}Reference")
        }
        yield from (f"{kind} asked or there alone: {one}" for one in there ^ asked)
        if f"word/{part}.xml" in file.parts and not asked:
            yield f"{part} without a reference"


def _fields(file: File) -> Iterator[str]:
    """Every field begins, parts and ends in turn, and stores what it showed last."""
    for name, root in file.stories:
        simple = (one for one in root.iter(W + "fldSimple") if not text_of(one))
        yield from (f"{name}: a field stores nothing" for _ in simple)
        begun: list[list[str]] = []  # what each open field stores, once it has parted
        for one in root.iter(W + "fldChar", W + "t"):
            yield from (f"{name}: a field {fault}" for fault in _turn(begun, one))
        yield from (f"{name}: a field has no end" for _ in begun)


def _turn(begun: list[list[str]], one: Element) -> Iterator[str]:
    """Take in one mark of a field, or a word that fields may hold."""
    kind = one.get(W + "fldCharType")
    if kind is None:
        for field in begun:
            field.append(one.text or "")
    elif kind == "begin":
        begun.append([])
    elif kind == "separate" and begun and not begun[-1]:
        begun[-1].append("")
    elif kind == "end" and begun and begun[-1]:
        yield from () if "".join(begun.pop()) else ("stores nothing",)
    else:
        yield f"is out of order at {kind}"


def _sections(file: File) -> Iterator[str]:
    """Every section ends where it should, with one header and footer of a kind at most."""
    body = file.roots["word/document.xml"].find(W + "body")
    if body[-1].tag != W + "sectPr":
        yield "the last section is not described at the end"
    kinds = {one.get("Id"): one.get("Type", "") for one in file.relations("word/document.xml")}
    for section in body.iter(W + "sectPr"):
        rims = section.findall(W + "headerReference") + section.findall(W + "footerReference")
        yield from (
            f"rim twice in a section: {one}"
            for one in _twice((one.tag, one.get(W + "type")) for one in rims)
        )
        for one in rims:
            wanted = etree.QName(one).localname.removesuffix("Reference")
            if not kinds.get(one.get(R + "id"), "").endswith(f"/{wanted}"):
                yield f"a {wanted} leads to something else: {one.get(R + 'id')}"


def _words(file: File) -> Iterator[str]:
    """No space at an end is lost, and no prefix is ignored that nobody declared."""
    for name, root in file.roots.items():
        for one in root.iter(W + "t", W + "instrText"):
            words = one.text or ""
            if words != words.strip(" \t\n") and one.get(XML_SPACE) != "preserve":
                yield f"{name}: Word would drop spaces of {words!r}"
        ignored = (root.get(MC + "Ignorable") or "").split()
        yield from (f"{name}: no space {one}" for one in ignored if one not in root.nsmap)


QUESTIONS = (
    _kinds,
    _belonging,
    _styles,
    _lists,
    _blocks,
    _bookmarks,
    _numbers,
    _notes,
    _fields,
    _sections,
    _words,
)
