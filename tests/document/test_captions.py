"""Captions are numbered and references filled, so that both are right on first opening."""

import re

import pytest
from lxml import etree

from mobileteam.document.captions import caption_words, fields, fill_captions
from mobileteam.document.made_up import empty_content, full_content
from mobileteam.document.tree import NAMESPACE, W, text_of, value_of
from mobileteam.texts import LANGUAGES
from tests.document.support import part, shipped_report

NAMES = {
    "nl": ("Tabel", "Figuur"),
    "fr": ("Tableau", "Figure"),
    "de": ("Tabelle", "Abbildung"),
    "en": ("Table", "Figure"),
}


def _field(instruction, stored="?"):
    result = f"<w:r><w:t>{stored}</w:t></w:r>" if stored else ""
    return (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
        f"<w:r><w:instrText> {instruction} </w:instrText></w:r>"
        f'<w:r><w:fldChar w:fldCharType="separate"/></w:r>{result}'
        '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )


def _caption(kind, name="", stored="?", switches=""):
    instruction = rf"SEQ {kind} \* ARABIC{switches}"
    words = f"<w:r><w:t>{kind} </w:t></w:r>{_field(instruction, stored)}"
    if name:
        words = (
            f'<w:bookmarkStart w:id="{len(name)}" w:name="{name}"/>{words}'
            f'<w:bookmarkEnd w:id="{len(name)}"/>'
        )
    return f"<w:p>{words}<w:r><w:t>: what it shows</w:t></w:r></w:p>"


def _reference(name, stored="?"):
    refers = _field(rf"REF {name} \h", stored)
    return f"<w:p><w:r><w:t>see </w:t></w:r>{refers}</w:p>"


def _filled(*blocks):
    body = "".join(blocks)
    root = etree.fromstring(
        f'<w:document xmlns:w="{NAMESPACE}"><w:body>{body}</w:body></w:document>'
    )
    fill_captions(root)
    return root


def _words(root):
    return [text_of(one) for one in root.iter(W + "p")]


def test_captions_count_by_kind_and_references_follow():
    """A reference may stand before its caption."""
    root = _filled(
        _reference("later"),
        _caption("Table"),
        _caption("Figure", "one"),
        _caption("Table", "later"),
        _reference("one"),
    )
    assert _words(root) == [
        "see Table 2",
        "Table 1: what it shows",
        "Figure 1: what it shows",
        "Table 2: what it shows",
        "see Figure 1",
    ]


def test_what_stands_moved_is_counted_again():
    """After a merge the numbers are put right, and a second call changes nothing."""
    root = _filled(_caption("Table", "a"), _caption("Table", "bb"), _reference("bb"))
    body = root[0]
    body.remove(body[0])
    fill_captions(root)
    assert _words(root) == ["Table 1: what it shows", "see Table 1"]
    before = etree.tostring(root)
    fill_captions(root)
    assert etree.tostring(root) == before


def test_a_reference_to_nothing_stays_as_plain_words():
    """Word would print an error in bold when somebody updates the fields."""
    root = _filled(_reference("gone", "Table 7"))
    assert _words(root) == ["see Table 7"]
    assert list(root.iter(W + "fldChar", W + "instrText")) == []


def test_captions_are_counted_wherever_they_stand():
    """In a content control, in a cell and in a simple field alike."""
    control = f"<w:sdt><w:sdtContent>{_caption('Table', 'a')}</w:sdtContent></w:sdt>"
    cell = f"<w:tbl><w:tr><w:tc>{_caption('Table', 'bb')}</w:tc></w:tr></w:tbl>"
    simple = (
        r'<w:p><w:fldSimple w:instr=" SEQ Table \* ARABIC "><w:r><w:t>?</w:t></w:r>'
        "</w:fldSimple></w:p>"
    )
    root = _filled(control, cell, simple, _reference("bb"))
    assert _words(root) == [
        "Table 1: what it shows",
        "Table 2: what it shows",
        "3",
        "see Table 2",
    ]


def test_a_field_that_stored_nothing_gets_its_number():
    """A template made by a program may leave the place empty."""
    root = _filled(_caption("Table", "a", stored=""), _reference("a", stored=""))
    assert _words(root) == ["Table 1: what it shows", "see Table 1"]


@pytest.mark.parametrize(
    ("switches", "number"), [(r" \r 5", "5"), (r" \n", "2"), (r" \c", "1")]
)
def test_the_switches_of_word_are_heeded(switches, number):
    """Begin anew, go on, repeat."""
    root = _filled(_caption("Table"), _caption("Table", switches=switches))
    assert _words(root)[1] == f"Table {number}: what it shows"


def test_what_only_word_can_count_stays():
    """Letters, and numbers by chapter, are Word's own; pages too."""
    blocks = [
        rf"<w:p>{_field(one)}</w:p>" for one in (r"SEQ A \* ROMAN", r"SEQ A \s 1", "PAGE")
    ]
    assert _words(_filled(*blocks)) == ["?", "?", "?"]


def test_the_words_of_a_caption_come_without_its_number():
    """A table is named by what it shows: its number may move."""
    root = _filled(_caption("Table", "a"), "<w:p><w:r><w:t>Plain</w:t></w:r></w:p>")
    assert [caption_words(one) for one in root.iter(W + "p")] == ["what it shows", "Plain"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_report_numbers_its_tables_and_figures(language):
    """Each kind counts on from 1 in the language's own word, which is also what Word counts."""
    root = part(shipped_report(full_content(language)))
    captions = [one for one in root.iter(W + "p") if value_of(one, "pPr/pStyle") == "Caption"]
    for word, least in zip(NAMES[language], (9, 3), strict=True):
        pattern = re.compile(rf"{word}\u00a0(\d+) – \S")
        numbers = [int(found[1]) for one in captions if (found := pattern.match(text_of(one)))]
        assert numbers == list(range(1, len(numbers) + 1))
        assert len(numbers) == least
        counted = [one for one in fields(root) if one.instruction.split()[:2] == ["SEQ", word]]
        assert len(counted) == len(numbers)


def test_every_reference_of_the_report_leads_to_a_caption():
    """And shows its label and number."""
    root = part(shipped_report(full_content()))
    marks = {one.get(W + "name") for one in root.iter(W + "bookmarkStart")}
    found = [one for one in fields(root) if one.instruction.split()[:1] == ["REF"]]
    assert len(found) >= 8
    for one in found:
        assert one.instruction.split()[1] in marks
        assert re.fullmatch(r"(Tabel|Figuur)\u00a0\d+", "".join(t.text for t in one.stored))


def test_every_link_leads_somewhere():
    """From a step to its recommendation, from that to its findings."""
    content = full_content()
    content["themes"][0]["gaps"][0]["sentences"][0]["number"] = "12"
    for one in [*content["recommendations"], *content["summary"]["steps"]]:
        one["anchor"] = "R_01"
    content["recommendations"][0]["findings"] = ["12"]
    root = part(shipped_report(content))
    marks = {one.get(W + "name") for one in root.iter(W + "bookmarkStart")}
    assert {"_Finding_12", "_Recommendation_R_01"} <= marks
    leads = [one.get(W + "anchor") for one in root.iter(W + "hyperlink")]
    assert leads.count("_Recommendation_R_01") == 2
    assert leads.count("_Finding_12") == 1


def test_a_report_with_nothing_in_it_refers_to_nothing():
    """No sentence points at a caption that is not there."""
    root = part(shipped_report(empty_content()))
    assert [one for one in fields(root) if one.instruction.split()[:1] == ["REF"]] == []
    assert "Tabel" not in "".join(text_of(one) for one in root.iter(W + "p"))
