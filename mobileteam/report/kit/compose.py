"""Compose the documents of the kit that fit a case: blocks of words and places to fill."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from textwrap import shorten
from typing import Any

from mobileteam.case import Case
from mobileteam.profile import Profile
from mobileteam.report.kit.facts import Known, known_of, mayor_of
from mobileteam.report.kit.powers import power_rows
from mobileteam.report.kit.sheet import Block, Kind, Row, Sheet, kit_words, sheets
from mobileteam.report.voice import Voice
from mobileteam.texts import Language, Text, catalogue

_OPEN, _CLOSE = "\ue000", "\ue001"  # signs of no language, around the name of a place to fill
_PLACE = re.compile(f"{_OPEN}(\\w+){_CLOSE}")
_LONGEST_LABEL = 64  # Word refuses a file with a longer one
_WORDS = ("page", "of")
_LIKE = {Kind.SIGN: (Kind.SIGN, Kind.PARTNERS_SIGN)}
_COLUMNS = (3, 4)  # of the tables that the template can show
_UNSEEN = (Kind.TABLE, Kind.PARTNERS_SIGN)


@dataclass(frozen=True, slots=True)
class _Pen:
    """Write one document in one language."""

    sheet: Sheet
    known: Known
    voice: Voice

    def runs(self, text: Text | str) -> list[dict[str, Any]]:
        """Write a text, or one place, as words and fields in turn."""
        if isinstance(text, str):
            return [self._run(text, True)] if text else [_words("")]
        marked = {name: f"{_OPEN}{name}{_CLOSE}" for name in self.sheet.fields}
        said = self.voice.text(text, **(marked | dict(self.known.words)))
        parts = enumerate(_PLACE.split(said))
        return [self._run(part, number % 2 == 1) for number, part in parts if part]

    def _run(self, words: str, is_place: bool) -> dict[str, Any]:
        if words in self.known.words and is_place:
            return _words(self.known.words[words])
        if words not in self.sheet.fields or not is_place:
            return _words(words)
        asked = self.voice.text(self.sheet.fields[words])
        label = shorten(asked, _LONGEST_LABEL, placeholder="\u2026")
        return {"text": f"[{asked}]", "label": label, "tag": words, "is_field": True}

    def blocks(self) -> Iterator[dict[str, Any]]:
        """Write the blocks whose conditions are met; articles are numbered as they come."""
        article = 0
        for block in self.sheet.blocks:
            if self.known.meets(block.conditions):
                article += block.kind is Kind.ARTICLE
                yield from self._block(block, article)

    def _block(self, block: Block, article: int) -> Iterator[dict[str, Any]]:
        if block.kind is Kind.TABLE:
            yield self._table(block)
        elif block.kind is Kind.PARTNERS_SIGN and self.known.partners:
            for town in self.known.partners:
                yield _block(Kind.SIGN, [_words(mayor_of(town, self.voice))])
        else:
            assert block.text is not None  # noqa: S101 - only a table has no words
            yield _block(block.kind, self.runs(block.text), label=self._label(block, article))

    def _label(self, block: Block, article: int) -> str:
        if block.kind is not Kind.ARTICLE:
            return ""
        key = "first_article" if article == 1 else "article"
        return self.voice.text(kit_words("words")[key], number=str(article))

    def _table(self, block: Block) -> dict[str, Any]:
        rows = [self._row(one) for one in block.rows if self.known.meets(one.conditions)]
        drawn = power_rows(block.powers, self.known.case, self.voice)
        rows += [{"cells": [{"runs": [_words(cell)]} for cell in one]} for one in drawn]
        head = {"cells": [{"runs": self.runs(one)} for one in block.head]}
        return _block(Kind.TABLE, [], head=head, rows=rows, columns=len(block.head))

    def _row(self, row: Row) -> dict[str, Any]:
        return {"cells": [{"runs": self.runs(cell)} for cell in row.cells]}


def compose_kit(case: Case, language: Language, profile: Profile) -> dict[str, dict[str, Any]]:
    """Compose what each document of the kit that fits the case says, under its id."""
    voice = Voice(language, case.municipality.region)
    known = known_of(case, voice)
    return {
        sheet.id: _document(_Pen(sheet, known, voice), profile)
        for sheet in sheets()
        if known.meets(sheet.conditions)
    }


def _document(pen: _Pen, profile: Profile) -> dict[str, Any]:
    voice, case = pen.voice, pen.known.case
    title = voice.text(pen.sheet.title)
    words = kit_words("words")
    return {
        "language": str(voice.language),
        "words": {key: voice.text(catalogue("headings")[key]) for key in _WORDS},
        "cover": {
            "title": title,
            "municipality": pen.known.words["municipality_line"],
            "subtitle": voice.text(words["draft"]),
            "sender": profile.sender(voice.language, case.reference_date),
            "iso_date": case.reference_date.isoformat(),
        },
        "kit": {
            "draft": voice.text(words["draft"]),
            "purpose": voice.text(pen.sheet.purpose),
            "use": voice.text(words["use"], day=case.reference_date),
            "is_fictitious": case.municipality.fictitious,
            "fictitious": voice.word("fictitious"),
            "blocks": list(pen.blocks()),
        },
    }


def _words(text: str) -> dict[str, Any]:
    return {"text": text, "label": "", "tag": "", "is_field": False}


def _block(kind: Kind, runs: list[dict[str, Any]], **more: Any) -> dict[str, Any]:  # noqa: ANN401 - plain content
    """Write a block with yes or no for each kind: templates need no comparison."""
    columns = more.pop("columns", 0)
    whole: Mapping[str, Any] = {"label": "", "head": {"cells": []}, "rows": []}
    return {
        **whole,
        **more,
        "runs": runs,
        **{f"is_{one}": kind in _LIKE.get(one, (one,)) for one in Kind if one not in _UNSEEN},
        **{f"is_table_{count}": count == columns for count in _COLUMNS},
    }
