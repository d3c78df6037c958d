"""Merge a report made now into the one that an expert edited."""

from collections.abc import Iterator
from io import BytesIO

from mobileteam.document.leaves import Leaf, is_derived
from mobileteam.document.memory import Block, remember
from mobileteam.document.package import opened, packed
from mobileteam.revision.edition import Edition, NotOursError, edition
from mobileteam.revision.ending import finish
from mobileteam.revision.graft import Graft
from mobileteam.revision.outcome import Change, ChangeKind, Merged
from mobileteam.revision.pairing import moved, paired
from mobileteam.revision.placing import Placing
from mobileteam.revision.remarks import phrase, remark, settle
from mobileteam.revision.renewing import can_renew, renew, renumber
from mobileteam.texts import Language

_SAME = ("kind", "language", "municipality")


def merge(former: bytes, fresh: bytes, language: Language) -> Merged:
    """
    Merge a report made now into the one that stands there, and keep what experts did to it.

    Args:
        former: the report as it stands, edited or not.
        fresh: the same report, made now.
        language: of the report; the comments are in it.

    Raises:
        NotOursError: the former one does not remember what was generated, or it is
            another document: of another kind, language or municipality.
    """
    old, new = edition(former), edition(fresh)
    if any(old.memory.origin.get(one, "") != new.memory.origin.get(one, "") for one in _SAME):
        raise NotOursError
    return _Merge(old, new, language).merged()


class _Merge:
    """Two editions of a report on their way to be one: `old` receives, `new` gives."""

    def __init__(self, old: Edition, new: Edition, language: Language) -> None:
        self._old, self._new, self._language = old, new, language
        self._before = {one.key: one for one in old.memory.blocks}
        self._there = paired(old.memory.blocks, old.leaves)
        self._now = _named_alike(old, new)
        for key, leaf in self._now.items():  # made again after it was left out, but still there
            if key not in self._before:
                self._there |= {one.key: one for one in old.leaves if one.key == leaf.key}
        self._graft = Graft(new.word, old.word)
        self._placing = Placing(self._graft, self._there)
        self._changes: list[Change] = []

    def merged(self) -> Merged:
        """Do it all, in the only order in which it works: what stays first, then what comes."""
        for key in [*self._before, *(one for one in self._there if one not in self._before)]:
            if key in self._there:
                self._settle(key)
            elif not self._before[key].is_empty:
                self._note(ChangeKind.DELETED, key, self._now.get(key))
        self._note_moved()
        self._note_added()
        self._changes += self._old.rims_by_hand
        self._placing.reorder(list(self._before), list(self._now))
        for key, leaf in self._placing.withheld(self._new.leaves, self._now, self._before):
            self._note(ChangeKind.WITHHELD, key, leaf)
        for key, leaf in self._placing.insert_all(self._new.leaves, self._now, self._before):
            self._note(ChangeKind.NEW, key, leaf)
        finish(self._old, self._new, self._placing.emptied)
        stream = BytesIO()
        self._old.word.save(stream)
        parts = opened(stream.getvalue())
        memory = self._new.memory
        remember(parts, memory.origin, self._remembered(), memory.rims)
        return Merged(packed(parts), tuple(self._changes))

    def _settle(self, key: str) -> None:
        """Decide what becomes of a block that is still there."""
        old, new = self._there[key], self._now.get(key)
        block = self._before.get(key)
        touched = block is None or self._old.is_touched(old, block)
        if new is None:
            self._let_go(key, old, touched=touched)
        elif not touched and block is not None:
            self._renew(key, old, new, block)
        else:
            self._keep(key, old, new, block)

    def _let_go(self, key: str, old: Leaf, *, touched: bool) -> None:
        """Take away what nothing leads to any more, unless an expert worked on it."""
        if touched:
            self._note(ChangeKind.OUTLIVED, key, old)
            if not old.words.is_nothing:
                remark(self._old.word, old.element, phrase("outlived", self._language))
        else:
            self._placing.remove(key)
            if not old.words.is_nothing:
                self._note(ChangeKind.GONE, key, old)

    def _renew(self, key: str, old: Leaf, new: Leaf, block: Block) -> None:
        """Let a block that nobody touched say what the case says now."""
        settle(self._old.word, old.element)
        made, there = Block.of(new), Block.of(old)
        if (made.whole, made.facts) == (there.whole, there.facts):
            return
        if not can_renew(old, new):
            self._propose(key, old, new)
            return
        renew(old, new, self._graft)
        if made.facts != block.facts:
            self._note(ChangeKind.RENEWED, key, new)

    def _keep(self, key: str, old: Leaf, new: Leaf, block: Block | None) -> None:
        """Leave an expert's words; where the facts have changed, say so beside them."""
        made = Block.of(new)
        if Block.of(old).facts == made.facts:
            settle(self._old.word, old.element)
            renumber(old, new, self._old.styles, self._new.styles)
        elif block is not None and made.facts == block.facts:
            renumber(old, new, self._old.styles, self._new.styles)
        else:
            self._propose(key, old, new)
            return
        if not old.words.is_nothing:
            self._note(ChangeKind.KEPT, key, old)

    def _propose(self, key: str, old: Leaf, new: Leaf) -> None:
        words = phrase("proposal", self._language, words=new.words.plain)
        remark(self._old.word, old.element, words)
        self._note(ChangeKind.PROPOSED, key, old)

    def _note(self, kind: ChangeKind, key: str, leaf: Leaf | None) -> None:
        self._changes.append(Change.of(kind, key, leaf.words.plain if leaf else ""))

    def _note_moved(self) -> None:
        for key, leaf in moved(self._old.memory.blocks, self._there, self._old.leaves):
            self._note(ChangeKind.MOVED, key, leaf)

    def _note_added(self) -> None:
        known = {leaf.element for leaf in self._there.values()}
        for leaf in self._old.leaves:
            if leaf.element not in known and not leaf.words.is_nothing:
                self._note(ChangeKind.ADDED, leaf.key, leaf)

    def _remembered(self) -> Iterator[Block]:
        """Remember what is made now, and what was deleted even where it is not made now."""
        yield from self._new.memory.blocks
        made = {one.key for one in self._new.memory.blocks}
        for key, block in self._before.items():
            if key not in self._there and key not in self._now and key not in made:
                yield block if block.is_struck else Block.struck(key)


def _named_alike(old: Edition, new: Edition) -> dict[str, Leaf]:
    """
    Name what is made now as it was before, where the name came from words that changed.

    A given identity is never passed on: the program gave it to what it still is.
    """
    found = paired(old.memory.blocks, new.leaves)
    named = {leaf.element: key for key, leaf in found.items() if is_derived(key)}
    return {named.get(leaf.element, leaf.key): leaf for leaf in new.leaves}
