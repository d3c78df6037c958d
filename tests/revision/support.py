"""Make reports on variants of an example, edit them as an expert would, look at the outcome."""

import re
import shutil
import tempfile
from collections.abc import Callable
from copy import deepcopy
from dataclasses import dataclass
from datetime import date
from functools import cache
from io import BytesIO
from pathlib import Path
from typing import Any

import docx
from docx.oxml import OxmlElement
from docx.text.paragraph import Paragraph
from docx.text.run import Run

from mobileteam.document import load_template
from mobileteam.document.leaves import Leaf, leaves
from mobileteam.document.styles import Styles
from mobileteam.document.tree import Element, W, text_of
from mobileteam.pipeline import assess_case, make_report, read_folder
from mobileteam.profile import Profile
from mobileteam.shelf import shipped
from mobileteam.texts import Language

EXAMPLE = "voorbeeldlede"
VARIANTS: dict[str, dict[str, str]] = {
    "as it is": {},
    "no coordinator": {"lisc_coordinator": "none", "comm_plan": "none"},
    "no cell": {"lisc_status": "none"},
    "nothing known": {"comm_plan": "", "lisc_members_trained": "", "train_plan": ""},
    "better": {"pris_prison_contact": "fixed", "part_feedback_to_reporters": "always"},
}


@cache
def report_on(variant: str = "as it is", kind: str = "report") -> bytes:
    """Make the report on a variant of the example."""
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch) / EXAMPLE
        shutil.copytree(str(shipped("examples") / EXAMPLE), folder)
        change_answers(folder, VARIANTS[variant])
        read = read_folder(folder, date(2026, 11, 24))
        assert read.is_usable, read.problems
        assessment, _ = assess_case(read.case)
        template = load_template(None, kind)
        return make_report(assessment, Language.NL, Profile(), template, kind)


def change_answers(folder: Path, answers: dict[str, str]) -> None:
    """Give other answers in an intake."""
    path = folder / "intake.yaml"
    text = path.read_text(encoding="utf-8")
    for question, answer in answers.items():
        line = re.compile(rf"^  {question}:.*\n(?:    .*\n)*", re.MULTILINE)
        text, count = line.subn(f"  {question}: {answer}\n", text)
        assert count == 1, question
    path.write_text(text, encoding="utf-8")


class Desk:
    """A report open in Word, so to say."""

    def __init__(self, content: bytes) -> None:
        self.word: Any = docx.Document(BytesIO(content))

    def saved(self) -> bytes:
        """Save it."""
        stream = BytesIO()
        self.word.save(stream)
        return stream.getvalue()

    @property
    def leaves(self) -> list[Leaf]:
        """What can be edited."""
        return leaves(self.word.element, Styles(self.word.styles.element))

    def leaf(self, words: str) -> Leaf:
        """Find the first leaf with some words."""
        return next(one for one in self.leaves if words in one.words.plain)

    def keyed(self, key: str) -> Leaf | None:
        """Find the leaf with an identity."""
        return next((one for one in self.leaves if one.key == key), None)

    def paragraphs(self) -> list[str]:
        """The words of every paragraph, wherever it stands."""
        return [text_of(one) for one in self.word.element.body.iter(W + "p")]

    def comments(self) -> list[tuple[str, str]]:
        """Author and words of every comment."""
        return [(one.author, one.text) for one in self.word.comments]

    def comments_on(self, leaf: Leaf) -> list[str]:
        """The words of the comments of ours that stand beside a leaf."""
        ids = {one.get(W + "id") for one in leaf.element.iter(W + "commentReference")}
        return [
            one.text
            for one in self.word.comments
            if str(one.comment_id) in ids and one.author == "mobileteam"
        ]


def _paragraph(leaf: Leaf) -> Element:
    return leaf.element if not leaf.is_row else next(leaf.element.iter(W + "p"))


def write_at_end(desk: Desk, leaf: Leaf, words: str) -> None:
    """Add words at the end of a paragraph."""
    Paragraph(_paragraph(leaf), desk.word).add_run(f" {words}")


def write_anew(desk: Desk, leaf: Leaf, words: str) -> None:
    """Replace all that a paragraph says."""
    Paragraph(_paragraph(leaf), desk.word).text = words


def delete(desk: Desk, leaf: Leaf, _words: str) -> None:
    """Delete a paragraph or row, with the content control around it."""
    del desk
    element: Any = leaf.element
    around = element.getparent().getparent()
    whole = (
        around if leaf.is_given and around is not None and around.tag == W + "sdt" else element
    )
    whole.getparent().remove(whole)


def write_behind(desk: Desk, leaf: Leaf, words: str) -> None:
    """Write a paragraph behind a paragraph, outside its content control."""
    around: Any = _outside(leaf)
    paragraph = OxmlElement("w:p")
    around.addnext(paragraph)
    Paragraph(paragraph, desk.word).add_run(words)


def press_enter(desk: Desk, leaf: Leaf, words: str) -> None:
    """Press Enter behind a paragraph and write on, in the same content control."""
    paragraph: Any = deepcopy(_paragraph(leaf))
    _paragraph(leaf).addnext(paragraph)
    Paragraph(paragraph, desk.word).text = words


def embolden(desk: Desk, leaf: Leaf, _words: str) -> None:
    """Make the first words bold."""
    run = next((one for one in _paragraph(leaf).iter(W + "r") if text_of(one).strip()), None)
    if run is not None:
        Run(run, desk.word).bold = True


def comment(desk: Desk, leaf: Leaf, words: str) -> None:
    """Write a comment beside a paragraph."""
    run = next(_paragraph(leaf).iter(W + "r"), None)
    if run is not None:
        desk.word.add_comment(
            runs=[Run(run, desk.word)], text=words, author="Expert", initials="E"
        )


def insert_tracked(desk: Desk, leaf: Leaf, words: str) -> None:
    """Write words while Word follows changes."""
    del desk
    mark = OxmlElement("w:ins")
    mark.set(W + "id", "9000")
    mark.set(W + "author", "Expert")
    run, text = OxmlElement("w:r"), OxmlElement("w:t")
    text.text = words
    run.append(text)
    mark.append(run)
    _paragraph(leaf).append(mark)


def copy_behind(desk: Desk, leaf: Leaf, words: str) -> None:
    """Copy a paragraph with its content control, paste it behind, write in the copy."""
    around: Any = _outside(leaf)
    made = deepcopy(around)
    around.addnext(made)
    paragraph = made if made.tag == W + "p" else next(made.iter(W + "p"))
    Paragraph(paragraph, desk.word).add_run(f" {words}")


def _outside(leaf: Leaf) -> Element:
    """Return what stands among the paragraphs: the leaf, its content control, or its table."""
    element = leaf.element if leaf.table is None else leaf.table
    parent = element.getparent()
    if parent is not None and parent.tag == W + "sdtContent":
        return parent.getparent()  # type: ignore[return-value]  # a content has a control
    return element


@dataclass(frozen=True)
class Edit:
    """Something an expert does."""

    do: Callable[[Desk, Leaf, str], None]
    leaves_words: bool


EDITS = (
    Edit(write_at_end, leaves_words=True),
    Edit(write_anew, leaves_words=True),
    Edit(delete, leaves_words=False),
    Edit(write_behind, leaves_words=True),
    Edit(press_enter, leaves_words=True),
    Edit(embolden, leaves_words=False),
    Edit(comment, leaves_words=True),
    Edit(insert_tracked, leaves_words=True),
    Edit(copy_behind, leaves_words=True),
)
