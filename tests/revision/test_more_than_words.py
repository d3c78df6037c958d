"""What an expert puts in beside words is kept too: pictures, boxes, links, headers."""

import re
from io import BytesIO

import docx
import pytest
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls
from docx.shared import RGBColor
from docx.text.paragraph import Paragraph
from docx.text.run import Run

from mobileteam.document.leaves import leaves
from mobileteam.document.styles import Styles
from mobileteam.document.tree import W
from mobileteam.revision import ChangeKind, NotOursError, compare, merge
from mobileteam.revision.edition import edition
from mobileteam.revision.merge import _named_alike
from mobileteam.texts import Language
from tests.document.support import parts_of
from tests.revision.support import Desk, report_on, write_at_end

CHANGED = "no coordinator"
SUMMARY = "summary/lead"
PIXEL = bytes.fromhex(
    "89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489"
    "0000000d49444154789c6360606060000000050001a5f645400000000049454e44ae426082"
)
BOX = (
    f'<w:r {nsdecls("w")} xmlns:v="urn:schemas-microsoft-com:vml"><w:pict><v:shape id="box">'
    "<v:textbox><w:txbxContent><w:p><w:r><w:t>In a box.</w:t></w:r></w:p></w:txbxContent>"
    "</v:textbox></v:shape></w:pict></w:r>"
)
MATH = "http://schemas.openxmlformats.org/officeDocument/2006/math"


def again(content: bytes, variant: str = CHANGED):
    merged = merge(content, report_on(variant), Language.NL)
    return merged, Desk(merged.content)


def picture(desk: Desk, paragraph) -> None:
    Paragraph(paragraph, desk.word).add_run().add_picture(BytesIO(PIXEL))


def box(_desk: Desk, paragraph) -> None:
    paragraph.append(parse_xml(BOX))


def formula(_desk: Desk, paragraph) -> None:
    paragraph.append(parse_xml(f'<m:oMath xmlns:m="{MATH}"><m:r><m:t>E</m:t></m:r></m:oMath>'))


def symbol(_desk: Desk, paragraph) -> None:
    mark = f'<w:r {nsdecls("w")}><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>'
    paragraph.append(parse_xml(mark))


def link(desk: Desk, paragraph) -> None:
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink"
    name = desk.word.part.relate_to("https://example.be/", kind, is_external=True)
    made = parse_xml(f'<w:hyperlink {nsdecls("w", "r")} r:id="{name}"/>')
    run = paragraph.find(W + "r")
    run.addprevious(made)
    made.append(run)


PUT_IN = (
    (picture, b"<pic:pic"),
    (box, b"In a box."),
    (formula, b"oMath"),
    (symbol, b"F0FC"),
    (link, b"https://example.be/"),
)


@pytest.mark.parametrize(("put_in", "mark"), PUT_IN)
def test_what_is_more_than_words_makes_a_block_hers(put_in, mark: bytes) -> None:
    """A block with a picture, box, formula, symbol or link of hers is not written over."""
    desk = Desk(report_on())
    put_in(desk, desk.keyed(SUMMARY).element)
    assert [one.key for one in compare(desk.saved()).by_hand] == [SUMMARY]
    merged, _ = again(desk.saved())
    assert [one.key for one in merged.of(ChangeKind.PROPOSED)] == [SUMMARY]
    assert mark in b"".join(parts_of(merged.content).values())


@pytest.mark.parametrize("put_in", [picture, box])
def test_a_paragraph_without_words_counts_as_handwork(put_in) -> None:
    """A picture in a paragraph of its own: the report is merged, and not replaced."""
    desk = Desk(report_on())
    paragraph = OxmlElement("w:p")
    desk.keyed(SUMMARY).element.getparent().getparent().addnext(paragraph)
    put_in(desk, paragraph)
    merged, _ = again(desk.saved())
    assert merged.keeps_handwork
    assert len(compare(desk.saved()).by_hand) == 1


def test_a_header_of_hers_outlives_any_number_of_reports() -> None:
    """Headers and footers that she wrote in stay, round after round, and are told."""
    desk = Desk(report_on())
    desk.word.sections[-1].footer.add_paragraph("Our footer.")
    content = desk.saved()
    assert [one.words for one in compare(content).by_hand] == ["Our footer."]
    for variant in (CHANGED, "as it is", CHANGED):
        merged, desk = again(content, variant)
        assert merged.keeps_handwork
        content = merged.content
        footers = [one for name, one in parts_of(content).items() if "word/footer" in name]
        assert b"Our footer." in b"".join(footers)


def test_a_comment_that_says_the_same_stays_as_it_is() -> None:
    """Answers to it and what else hangs on it in Word are not cut off by the next report."""
    desk = Desk(report_on())
    write_at_end(desk, desk.keyed(SUMMARY), "Van ons.")
    merged, desk = again(desk.saved())
    (note,) = desk.word.comments
    note._comment_elm.set(  # noqa: SLF001 - a sign by which to know it again
        W + "date", "2026-11-24T10:00:00Z"
    )
    merged, desk = again(desk.saved())
    parts = parts_of(merged.content)
    assert re.search(rb'w:date="2026-11-24T10:00:00Z"', parts["word/comments.xml"])
    assert again(merged.content)[0].content == merged.content


def test_another_document_in_the_place_of_a_report_is_refused() -> None:
    """Annexes under the name of the report are not mixed with it."""
    with pytest.raises(NotOursError):
        merge(report_on("as it is", "annexes"), report_on(), Language.NL)


def test_what_an_expert_moved_stays_where_she_put_it() -> None:
    """A block cut and pasted elsewhere, round after round, with the words of now."""
    desk = Desk(report_on())
    target, block = (
        desk.keyed(key).element.getparent().getparent()
        for key in (SUMMARY, "advice/pris.prison_contact_fixed/text")
    )
    target.addnext(block)
    content = desk.saved()
    assert [one.kind for one in compare(content).by_hand] == [ChangeKind.MOVED]
    for variant in (CHANGED, "as it is"):
        merged, desk = again(content, variant)
        assert [one.key for one in merged.of(ChangeKind.MOVED)] == [
            "advice/pris.prison_contact_fixed/text"
        ]
        assert merged.keeps_handwork
        content = merged.content
        keys = [one.key for one in desk.leaves]
        place = keys.index(SUMMARY)
        assert keys[place + 1] == "advice/pris.prison_contact_fixed/text"


def test_colour_makes_a_block_hers() -> None:
    """Who marks a passage in red wants to find it again."""
    desk = Desk(report_on())
    Run(desk.keyed(SUMMARY).element.find(W + "r"), desk.word).font.color.rgb = RGBColor(
        255, 0, 0
    )
    merged, desk = again(desk.saved())
    assert [one.key for one in merged.of(ChangeKind.PROPOSED)] == [SUMMARY]


def test_a_bookmark_of_hers_outlives_the_words_it_is_on() -> None:
    """A cross-reference that she made to a block still leads there after it is renewed."""
    desk = Desk(report_on())
    paragraph = desk.keyed(SUMMARY).element
    paragraph.append(
        parse_xml(f'<w:bookmarkStart {nsdecls("w")} w:id="999" w:name="_Ref12345"/>')
    )
    paragraph.append(parse_xml(f'<w:bookmarkEnd {nsdecls("w")} w:id="999"/>'))
    merged, desk = again(desk.saved())
    assert SUMMARY in [one.key for one in merged.of(ChangeKind.RENEWED)]
    marks = desk.keyed(SUMMARY).element.iter(W + "bookmarkStart")
    assert [one.get(W + "name") for one in marks] == ["_Ref12345"]


def test_a_report_without_content_controls_is_known_by_its_words() -> None:
    """Somebody removed every content control and wrote one paragraph: only that is told."""
    desk = Desk(report_on())
    paragraph = OxmlElement("w:p")
    desk.keyed(SUMMARY).element.getparent().getparent().addnext(paragraph)
    Paragraph(paragraph, desk.word).add_run("Van ons.")
    for control in list(desk.word.element.body.iter(W + "sdt")):
        for one in list(control.find(W + "sdtContent")):
            control.addprevious(one)
        control.getparent().remove(control)
    merged, _ = again(desk.saved())
    theirs = merged.of(ChangeKind.ADDED, ChangeKind.DELETED, ChangeKind.KEPT)
    assert [one.words for one in theirs] == ["Van ons."]


def _key_of_the_last_label(*themes: tuple[str, ...]) -> str:
    word = docx.Document()
    for number, labels in enumerate(themes):
        word.add_heading(f"Theme {number}", 1)
        word.add_heading("What is missing", 2)
        for label in labels:
            word.add_paragraph(label)
    return leaves(word.element, Styles(word.styles.element))[-1].key


def test_a_label_that_themes_share_is_not_taken_for_that_of_another_theme() -> None:
    """What comes new in one theme is not put behind the like label of the next."""
    label = "To be found out"
    assert _key_of_the_last_label((), (label,)) == _key_of_the_last_label((label,), (label,))


def test_a_label_never_takes_the_identity_of_what_is_not_made_any_more(monkeypatch) -> None:
    """A label that comes where a passage goes is no successor of that passage."""
    old, new = edition(report_on()), edition(report_on(CHANGED))
    label = next(one for one in new.leaves if not one.is_given and one.words.facts)
    monkeypatch.setitem(_named_alike.__globals__, "paired", lambda *_: {SUMMARY: label})
    assert _named_alike(old, new)[label.key] is label
