"""The experts' prose comes out as real lists, links, quotations and manners of Word."""

from io import BytesIO

from docx import Document
from docx.opc.constants import RELATIONSHIP_TYPE
from hypothesis import given, settings

from mobileteam.document.tree import R, W, text_of, value_of
from mobileteam.report.prose import blocks
from mobileteam.richtext import rich_text
from mobileteam.texts import catalogue
from tests.document.support import (
    every_paragraph,
    full_content,
    own_report,
    part,
    parts_of,
    shipped_report,
    template_with,
)
from tests.richtext.test_richtext import WORD, WRITTEN

FROM_NOTES = catalogue("headings")["from_notes"]["nl"]
EVERYTHING = """\
Een alinea met **vet**, *cursief* en ***beide***.\\
Een nieuwe regel.

1. eerste
2. tweede

   nog bij de tweede
   1. daarin
   2. en daarin

Tussenin.

1. opnieuw
   - streepje

- punt
  - in punt

> Zo werd het gezegd.

Zie [de wet](https://www.ejustice.just.fgov.be/eli/wet/2018/07/30/2018031809/justel?a=1&b=2)
en nog eens [**dezelfde** wet](https://www.ejustice.just.fgov.be/eli/wet/2018/07/30/2018031809/justel?a=1&b=2).
"""


def report_of(text, language="nl", name="note-1"):
    content = full_content("nl")
    content["themes"] = content["themes"][:1]
    content["themes"][0]["prose"] = blocks(text, language, name)
    return shipped_report(content)


def between(made):
    """Return the paragraphs of the prose: those behind its heading, up to the next."""
    found = every_paragraph(made)
    start = next(at for at, one in enumerate(found) if one.text == FROM_NOTES) + 1
    end = next(
        at for at in range(start, len(found)) if found[at].style.name.startswith("Heading")
    )
    return found[start:end]


def test_each_block_has_its_style():
    """Styles carry the look, so that a reader may change it in one place."""
    told = [(one.style.name, one.text) for one in between(report_of(EVERYTHING))]
    assert told == [
        ("Normal", "Een alinea met vet, cursief en beide.\nEen nieuwe regel."),
        ("List Number", "eerste"),
        ("List Number", "tweede"),
        ("List Continue", "nog bij de tweede"),
        ("List Number 2", "daarin"),
        ("List Number 2", "en daarin"),
        ("Normal", "Tussenin."),
        ("List Number", "opnieuw"),
        ("List Bullet 2", "streepje"),
        ("List Bullet", "punt"),
        ("List Bullet 2", "in punt"),
        ("Quote", "Zo werd het gezegd."),
        ("Normal", "Zie de wet en nog eens dezelfde wet."),
    ]


def counts(made):
    """Return the list and level of every numbered paragraph of the prose, by its words."""
    return {
        one.text: tuple(value_of(one._p, f"pPr/numPr/{name}") for name in ("numId", "ilvl"))  # noqa: SLF001
        for one in between(made)
        if "Number" in one.style.name
    }


def test_every_numbered_list_counts_anew():
    """Items of one list share a count; the next list, and a list within, have their own."""
    made = report_of(EVERYTHING)
    found = counts(made)
    assert found["eerste"] == found["tweede"]
    assert found["daarin"] == found["en daarin"]
    assert len({found["eerste"], found["daarin"], found["opnieuw"]}) == 3
    assert [found[one][1] for one in ("eerste", "daarin", "opnieuw")] == ["0", "1", "0"]
    root = part(made, "word/numbering.xml")
    ids = [one.get(W + "numId") for one in root.findall(W + "num")]
    assert len(ids) == len(set(ids))
    assert [one.tag for one in root] == sorted(one.tag for one in root)  # kinds before lists
    for list_id, _ in found.values():
        new = next(one for one in root if one.get(W + "numId") == list_id)
        assert value_of(new, "lvlOverride/startOverride") == "1"


def test_words_keep_the_language_they_were_written_in():
    """A French note in a Dutch report is read aloud as French, its links and bold words too."""
    made = report_of("Un **mot** et [un lien](https://x.be).", "fr")
    runs = between(made)[0]._p.iter(W + "r")  # noqa: SLF001 - python-docx leaves out links
    assert {value_of(run, "rPr/lang") for run in runs} == {"fr-BE"}


def test_a_list_begins_where_the_expert_began_it():
    """A list that goes on at 5 goes on at 5."""
    made = report_of("5. vijf\n6. zes\n")
    list_id, _ = counts(made)["vijf"]
    root = part(made, "word/numbering.xml")
    new = next(one for one in root if one.get(W + "numId") == list_id)
    assert value_of(new, "lvlOverride/startOverride") == "5"


def test_lists_of_two_notes_are_two():
    """The first list of one note does not go on in the next."""
    content = full_content("nl")
    content["themes"] = content["themes"][:1]
    content["themes"][0]["prose"] = [
        *blocks("1. een", "nl", "note-1"),
        *blocks("1. twee", "nl", "note-2"),
    ]
    found = counts(shipped_report(content))
    assert found["een"] != found["twee"]


def test_a_link_leads_out_and_shows_its_words():
    """One relation for one address outside the file; the words in a style of links."""
    made = report_of(EVERYTHING)
    address = "https://www.ejustice.just.fgov.be/eli/wet/2018/07/30/2018031809/justel?a=1&b=2"
    related = Document(BytesIO(made)).part.rels.values()
    outside = [one for one in related if one.is_external]
    assert [(one.reltype, one.target_ref) for one in outside] == [
        (RELATIONSHIP_TYPE.HYPERLINK, address)
    ]
    links = [one for one in part(made).iter(W + "hyperlink") if one.get(R + "id")]
    assert "".join(text_of(one) for one in links) == "de wetdezelfde wet"
    assert {one.get(R + "id") for one in links} == {outside[0].rId}
    assert {value_of(one, "r/rPr/rStyle") for one in links} == {"Hyperlink"}
    assert {one.get(W + "tooltip") for one in links} == {address}


def test_a_long_address_stays_whole_where_no_tooltip_can_hold_it():
    """Word shows at most 255 characters when the mouse rests; the link itself is longer."""
    address = "https://x.be/" + "y" * 300
    made = report_of(f"[lang]({address})")
    link = next(one for one in part(made).iter(W + "hyperlink") if text_of(one) == "lang")
    assert link.get(W + "tooltip") is None
    assert Document(BytesIO(made)).part.rels[link.get(R + "id")].target_ref == address


def test_no_mark_is_left_over():
    """What tells the program which list an item belongs to is not for readers."""
    made = report_of(EVERYTHING)
    assert b">note-1" not in parts_of(made)["word/document.xml"]
    assert b'Mark"' not in parts_of(made)["word/document.xml"].replace(b'val="Mark"', b"")


def test_a_summary_of_several_paragraphs_is_several_paragraphs():
    """The experts' own words for the mayor keep their paragraphs and lists."""
    content = full_content("nl")
    content["summary"]["own"]["prose"] = blocks("Eerst.\n\n- punt\n\nDan.", "nl", "summary")
    found = every_paragraph(shipped_report(content))
    start = next(at for at, one in enumerate(found) if one.text == "Eerst.")
    assert [(one.style.name, one.text) for one in found[start : start + 3]] == [
        ("Lead", "Eerst."),
        ("List Bullet", "punt"),
        ("Lead", "Dan."),
    ]


def test_a_template_that_knows_no_lists_and_links_prints_all_words(tmp_path):
    """The names of before go on: blocks, whether they are items, their runs."""
    runs = "{% for run in block.runs %}{{ run.text }}{% endfor %}"
    path = template_with(
        tmp_path,
        "{%p for block in themes[0].prose %}",
        "{% if block.is_item %}+ {% endif %}" + runs,
        "{%p endfor %}",
    )
    content = full_content("nl")
    content["themes"] = content["themes"][:1]
    content["themes"][0]["prose"] = blocks("1. een [twee](https://x.be)\n\ndrie", "nl", "n")
    made = Document(BytesIO(own_report(path, content)))
    assert [one.text for one in made.paragraphs] == ["+ een twee", "drie"]


@settings(max_examples=25, deadline=None)
@given(WRITTEN)
def test_every_allowed_note_is_printed_word_for_word(text):
    """All words once, in order, in a document that opens; whatever signs stand between."""
    note = f"begin\n\n{text}"
    if not rich_text(note).strays:
        told = " ".join(one.text for one in between(report_of(note)))
        assert WORD.findall(told) == WORD.findall(note)
