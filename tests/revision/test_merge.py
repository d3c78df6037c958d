"""Each thing that an expert can do to a report, and what becomes of it afterwards."""

from io import BytesIO
from pathlib import Path

import docx
import pytest
from docx.oxml import OxmlElement

from mobileteam.document.memory import recall
from mobileteam.document.tree import W
from mobileteam.revision import ChangeKind, NotOursError, compare, merge
from mobileteam.texts import Language
from tests.document.soundness import faults_of
from tests.document.support import full_content, own_report, parts_of, template_with
from tests.revision.support import (
    Desk,
    comment,
    copy_behind,
    delete,
    embolden,
    insert_tracked,
    press_enter,
    report_on,
    write_anew,
    write_at_end,
    write_behind,
)

CHANGED = "no coordinator"
SUMMARY = "summary/lead"  # other facts in the variant
SAME = "advice/pris.prison_contact_fixed/text"  # the same in the variant, under another number
GONE = "advice/train.frontline_reached/text"
NEW = "advice/lisc.coordinator/text"


def edited(*edits) -> bytes:
    """Edit the report: each edit is what to do, the identity of the block, and words."""
    desk = Desk(report_on())
    for do, key, words in edits:
        leaf = desk.keyed(key)
        assert leaf is not None
        do(desk, leaf, words)
    return desk.saved()


def made_again(content: bytes, variant: str = CHANGED):
    merged = merge(content, report_on(variant), Language.NL)
    return merged, Desk(merged.content)


def keys(merged, kind: ChangeKind) -> list[str]:
    return [one.key for one in merged.of(kind)]


@pytest.mark.parametrize("kind", ["report", "annexes"])
def test_a_report_that_nobody_touched_becomes_the_one_made_now(kind) -> None:
    """Every block, its order and its numbers are those of a report made afresh."""
    fresh = report_on(CHANGED, kind)
    merged = merge(report_on("as it is", kind), fresh, Language.NL)
    assert not merged.keeps_handwork
    now, then = Desk(merged.content), Desk(fresh)
    assert [(one.key, one.words) for one in now.leaves] == [
        (one.key, one.words) for one in then.leaves
    ]
    assert now.paragraphs() == then.paragraphs()  # with headings listed and everything numbered


@pytest.mark.parametrize("variant", [CHANGED, "no cell", "better"])
def test_a_merged_report_is_sound_and_shows_the_figures_of_now(variant) -> None:
    """Every part belongs, every link leads somewhere; the charts are those made now."""
    edits = (
        (write_at_end, SUMMARY, "Van ons."),
        (delete, SAME, ""),
        (comment, GONE, "Kijk na."),
    )
    merged, _ = made_again(edited(*edits), variant)
    left = ("no bookmark", "style Comment")  # to what she deleted; of python-docx
    found = [one for one in faults_of(merged.content) if not any(word in one for word in left)]
    assert found == []
    now, then = parts_of(merged.content), parts_of(report_on(variant))
    charts = [name for name in then if name.startswith("word/charts/chart")]
    assert charts
    assert sorted(then[name] for name in charts) == sorted(
        content for name, content in now.items() if name.startswith("word/charts/chart")
    )


def test_merging_is_repeatable_to_the_byte() -> None:
    """No clock and no chance: the same two files give the same third."""
    content = edited((write_at_end, SUMMARY, "Van ons."))
    first = merge(content, report_on(CHANGED), Language.NL)
    assert first == merge(content, report_on(CHANGED), Language.NL)


def test_edited_words_stay_and_a_comment_carries_the_new_proposal() -> None:
    """Where the facts changed behind an expert's words, both are there to choose from."""
    merged, desk = made_again(edited((write_at_end, SUMMARY, "Onze eigen zin.")))
    leaf = desk.keyed(SUMMARY)
    assert leaf.words.plain.endswith("Onze eigen zin.")
    (told,) = desk.comments_on(leaf)
    assert Desk(report_on(CHANGED)).keyed(SUMMARY).words.plain in told
    assert keys(merged, ChangeKind.PROPOSED) == [SUMMARY]


def test_edited_words_stay_without_a_comment_where_the_facts_are_the_same() -> None:
    """Only the number that the program gives is brought up to date."""
    before = Desk(report_on()).keyed(SAME).words.plain
    merged, desk = made_again(edited((write_at_end, SAME, "Graag dit jaar.")))
    leaf = desk.keyed(SAME)
    assert leaf.words.plain.endswith("Graag dit jaar.")
    assert desk.comments() == []
    now = Desk(report_on(CHANGED)).keyed(SAME).words.plain
    assert before[:4] != now[:4], "the variant gives it another number"
    assert leaf.words.plain.startswith(now[:4])
    assert keys(merged, ChangeKind.KEPT) == [SAME]


def test_deleted_blocks_stay_deleted_and_are_told() -> None:
    """Once and for all, whether the facts behind them change or not."""
    merged, desk = made_again(edited((delete, SUMMARY, ""), (delete, SAME, "")))
    assert desk.keyed(SUMMARY) is None
    assert desk.keyed(SAME) is None
    assert keys(merged, ChangeKind.DELETED) == [SUMMARY, SAME]
    again, desk = made_again(merged.content, "as it is")
    assert desk.keyed(SUMMARY) is None
    assert keys(again, ChangeKind.DELETED) == [SUMMARY, SAME]


def test_a_deleted_block_does_not_come_back_after_it_was_gone() -> None:
    """It is made, deleted, not made for a while, and made again: it stays away."""
    merged, _ = made_again(edited((delete, GONE, "")))
    again, desk = made_again(merged.content, "as it is")
    assert desk.keyed(GONE) is None
    assert GONE in keys(again, ChangeKind.DELETED)


def test_a_block_that_word_shows_a_prompt_for_is_deleted() -> None:
    """Word keeps an emptied content control and asks for words in it; the report does not."""
    desk = Desk(report_on())
    leaf = desk.keyed(SUMMARY)
    control = leaf.element.getparent().getparent()
    control.find(W + "sdtPr").append(OxmlElement("w:showingPlcHdr"))
    write_anew(desk, leaf, "Klik of tik om tekst in te voeren.")
    merged, desk = made_again(desk.saved())
    assert desk.keyed(SUMMARY) is None
    assert not any("Klik of tik" in one for one in desk.paragraphs())
    assert keys(merged, ChangeKind.DELETED) == [SUMMARY]


@pytest.mark.parametrize("write", [write_behind, press_enter])
def test_added_text_stays_in_its_place(write) -> None:
    """Behind the block that it was written behind, even where that block is renewed."""
    merged, desk = made_again(edited((write, SUMMARY, "Van onze hand.")))
    said = desk.paragraphs()
    place = said.index("Van onze hand.")
    assert said[place - 1] == _words(Desk(report_on(CHANGED)), SUMMARY)
    assert "Van onze hand." in [one.words for one in merged.of(ChangeKind.ADDED)]


def _words(desk: Desk, key: str) -> str:
    leaf = desk.keyed(key)
    return "".join(one.text or "" for one in leaf.element.iter(W + "t"))


def test_what_nothing_leads_to_any_more_goes_unless_edited() -> None:
    """An untouched block goes; an edited one stays, with a comment that says why."""
    merged, desk = made_again(report_on())
    assert desk.keyed(GONE) is None
    merged, desk = made_again(edited((write_at_end, GONE, "Belangrijk voor ons.")))
    assert "Belangrijk voor ons." in desk.keyed(GONE).words.plain
    assert len(desk.comments_on(desk.keyed(GONE))) == 1
    assert keys(merged, ChangeKind.OUTLIVED) == [GONE]
    _, desk = made_again(merged.content, "as it is")  # the facts are back
    assert "Belangrijk voor ons." in desk.keyed(GONE).words.plain


def test_new_blocks_come_in_their_place() -> None:
    """Between the two that they stand between in a report made afresh."""
    _, desk = made_again(edited((write_at_end, SUMMARY, "Van ons.")))
    given = [one.key for one in desk.leaves if one.is_given]
    fresh = [one.key for one in Desk(report_on(CHANGED)).leaves if one.is_given]
    assert given == fresh
    assert NEW in given


def test_new_blocks_of_a_deleted_chapter_are_withheld_and_told() -> None:
    """Who strikes a whole chapter does not get its new paragraphs elsewhere."""
    desk = Desk(report_on())
    start = next(at for at, one in enumerate(desk.leaves) if one.words.plain == "Aanbevelingen")
    for one in desk.leaves[start:]:
        if one.level == 1 and one.words.plain != "Aanbevelingen":
            break
        if not one.ends_section:
            delete(desk, one, "")
    merged, desk = made_again(desk.saved())
    assert desk.keyed(NEW) is None
    assert NEW in keys(merged, ChangeKind.WITHHELD)


@pytest.mark.parametrize("do", [embolden, comment, insert_tracked])
def test_marks_of_the_expert_make_a_block_hers(do) -> None:
    """Bold words, comments and tracked changes survive, with the words they are about."""
    before = Desk(edited((do, SUMMARY, "Kijk na.")))
    _, desk = made_again(before.saved())
    leaf = desk.keyed(SUMMARY)
    assert leaf.words == before.keyed(SUMMARY).words
    marks = [one.tag for one in leaf.element.iter() if one.tag in (W + "ins", W + "b")]
    assert marks == [
        one.tag
        for one in before.keyed(SUMMARY).element.iter()
        if one.tag in (W + "ins", W + "b")
    ]
    assert [one for one in desk.comments() if one[0] == "Expert"] == before.comments()
    assert len(desk.comments_on(leaf)) == 1


def test_a_copied_block_is_taken_for_added() -> None:
    """Two blocks of one identity: the one that is as it was is renewed, the other is hers."""
    _, desk = made_again(edited((copy_behind, SUMMARY, "Kopie.")))
    said = desk.paragraphs()
    assert _words(Desk(report_on(CHANGED)), SUMMARY) in said
    assert any(one.endswith("Kopie.") for one in said)


def test_the_expert_takes_over_a_proposal() -> None:
    """The comment goes when the words are those of the proposal."""
    merged, desk = made_again(edited((write_at_end, SUMMARY, "Van ons.")))
    now = Desk(report_on(CHANGED)).keyed(SUMMARY).words.plain
    write_anew(desk, desk.keyed(SUMMARY), now)
    merged, desk = made_again(desk.saved())
    assert desk.comments() == []
    assert not merged.keeps_handwork


def test_a_second_proposal_takes_the_place_of_the_first() -> None:
    """Beside an expert's words stands one comment of ours, the latest."""
    merged, _ = made_again(edited((write_at_end, SUMMARY, "Van ons.")))
    _, desk = made_again(merged.content, "no cell")
    (told,) = desk.comments_on(desk.keyed(SUMMARY))
    assert Desk(report_on("no cell")).keyed(SUMMARY).words.plain in told


def test_comparing_tells_what_was_done_by_hand() -> None:
    """Edited, deleted and added blocks, and which would read otherwise now."""
    content = edited(
        (write_at_end, SUMMARY, "Van ons."), (delete, SAME, ""), (write_behind, GONE, "Erbij.")
    )
    found = compare(content, report_on(CHANGED))
    told = {(one.kind, one.key) for one in found.by_hand}
    assert {(ChangeKind.KEPT, SUMMARY), (ChangeKind.DELETED, SAME)} < told
    assert [one.words for one in found.by_hand if one.kind is ChangeKind.ADDED] == ["Erbij."]
    assert {SUMMARY, GONE} <= set(found.outdated)
    assert NEW in found.missing
    assert not found.follows
    untouched = compare(report_on(), report_on())
    assert untouched.by_hand == ()
    assert untouched.follows


def test_what_an_expert_strikes_is_not_hidden_in_the_file() -> None:
    """The document remembers digests, no words."""
    words = Desk(report_on()).keyed(GONE).words.plain
    merged, _ = made_again(edited((delete, GONE, "")), "as it is")
    parts = parts_of(merged.content)
    assert words.encode() not in b"".join(parts.values())
    assert GONE in {one.key for one in recall(parts).blocks}


def test_a_template_without_content_controls_serves_too(tmp_path: Path) -> None:
    """In a report by a user's own template, edited and added words are known by their place."""
    own = template_with(
        tmp_path,
        "{{ cover.municipality }}",
        "{%p for one in recommendations %}",
        "{{ one.text }}",
        "{%p endfor %}",
        "{{ summary.lead }}",
        rows=("{%tr for step in action_points %}", "{{ step.text }}", "{%tr endfor %}"),
    )

    def made(lead: str, *texts: str) -> bytes:
        content = full_content(members=len(texts))
        content["summary"]["lead"] = lead
        for name in ("recommendations", "action_points"):
            for one, text in zip(content[name], texts, strict=True):
                one["text"] = f"{name}: {text}"
        return own_report(own, content)

    desk = docx.Document(BytesIO(made("Oud.", "een", "twee", "drie")))
    for paragraph in desk.paragraphs:
        if paragraph.text.endswith("twee"):
            paragraph.add_run(" van ons")
        if paragraph.text == "Oud.":
            paragraph.insert_paragraph_before("Erbij.")
    stream = BytesIO()
    desk.save(stream)
    fresh = made("Nieuw.", "een", "twee", "drie", "vier")
    merged = merge(stream.getvalue(), fresh, Language.NL)
    said = [one for one in Desk(merged.content).paragraphs() if one]
    assert said == [
        "Voorbeeldlede",
        "recommendations: een",
        "recommendations: twee van ons",
        "recommendations: drie",
        "Erbij.",  # stays behind what it was written behind
        "recommendations: vier",
        "Nieuw.",
        *(f"action_points: {one}" for one in ("een", "twee", "drie", "vier")),
    ]


@pytest.mark.parametrize("content", [b"", b"edited", b"PK\x03\x04" + b"\0" * 50])
def test_what_is_no_report_is_refused(content) -> None:
    """A file that remembers nothing is never merged."""
    with pytest.raises(NotOursError):
        merge(content, report_on(), Language.NL)
