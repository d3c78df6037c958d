"""Find the leaves that a document remembers again, whatever was done to it since."""

from collections.abc import Iterator, Mapping, Sequence
from difflib import SequenceMatcher

from mobileteam.document.leaves import Leaf, is_derived
from mobileteam.document.memory import Block


def paired(blocks: Sequence[Block], present: Sequence[Leaf]) -> dict[str, Leaf]:
    """
    Find the leaf of each block that is still there; key of the block to leaf.

    First by identity. Where the identity came from words that have changed, by
    words, and by place: as many unknown leaves between two known ones as blocks are missed.
    """
    by_key = {leaf.key: leaf for leaf in present}
    found = {block.key: by_key[block.key] for block in blocks if block.key in by_key}
    found |= dict(_halves(blocks, found, present))
    return found | dict(_by_place(blocks, found, present))


def moved(
    blocks: Sequence[Block], found: Mapping[str, Leaf], present: Sequence[Leaf]
) -> Iterator[tuple[str, Leaf]]:
    """Go through the blocks that somebody put elsewhere: key and leaf."""
    keys = {leaf.element: key for key, leaf in found.items()}
    told = {
        keys[leaf.element]: leaf
        for leaf in present
        if leaf.words.facts and leaf.element in keys
    }
    made = [one.key for one in blocks if one.key in told]
    here = [key for key in told if key in set(made)]
    matcher = SequenceMatcher(None, made, here, autojunk=False)
    for what, _, _, first, last in matcher.get_opcodes():
        if what != "equal":
            yield from ((key, told[key]) for key in here[first:last])


def _halves(
    blocks: Sequence[Block], found: Mapping[str, Leaf], present: Sequence[Leaf]
) -> Iterator[tuple[str, Leaf]]:
    """Of a block that somebody parted with the Enter key, take the piece that is as it was."""
    pieces: dict[str, list[Leaf]] = {}
    for leaf in present:
        name, _, number = leaf.key.rpartition(".")
        if number.isdecimal() and not is_derived(leaf.key):
            pieces.setdefault(name, []).append(leaf)
    for block in blocks:
        if block.key in pieces and block.key in found:
            whole = (one for one in pieces[block.key] if Block.of(one).whole == block.whole)
            first = found[block.key]
            same = first if Block.of(first).whole == block.whole else next(whole, first)
            yield block.key, same


def _by_place(
    blocks: Sequence[Block], found: Mapping[str, Leaf], present: Sequence[Leaf]
) -> Iterator[tuple[str, Leaf]]:
    taken = {leaf.element for leaf in found.values()}
    told = [leaf for leaf in present if leaf.words.facts]
    known = [block for block in blocks if not block.is_struck and not block.is_empty]
    matcher = SequenceMatcher(
        None, [one.key for one in known], [one.key for one in told], autojunk=False
    )
    for what, start, end, first, last in matcher.get_opcodes():
        if what != "replace":
            continue
        missed = [one for one in known[start:end] if one.key not in found]
        unknown = [one for one in told[first:last] if one.element not in taken]
        for block, leaf in _by_words(missed, unknown):
            if _may_be(block, leaf):
                yield block.key, leaf


def _by_words(missed: Sequence[Block], unknown: Sequence[Leaf]) -> Iterator[tuple[Block, Leaf]]:
    """Match what says the same, in its order; between, as many of the one as of the other."""
    matcher = SequenceMatcher(
        None,
        [one.whole for one in missed],
        [Block.of(one).whole for one in unknown],
        autojunk=False,
    )
    for _, start, end, first, last in matcher.get_opcodes():
        if end - start == last - first:
            yield from zip(missed[start:end], unknown[first:last], strict=True)


def _may_be(block: Block, leaf: Leaf) -> bool:
    """Tell whether a leaf can be what a block has become."""
    return block.is_row == leaf.is_row and is_derived(leaf.key)
