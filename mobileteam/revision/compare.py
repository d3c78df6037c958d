"""Compare a report with what it remembers: what was edited, deleted, added by hand."""

from dataclasses import dataclass

from mobileteam.document.memory import Memory
from mobileteam.revision.edition import Edition, edition
from mobileteam.revision.outcome import Change, ChangeKind
from mobileteam.revision.pairing import moved, paired


@dataclass(frozen=True, slots=True)
class Comparison:
    """
    How a report stands to what was generated.

    Attributes:
        memory: what it remembers.
        by_hand: the blocks that an expert edited, deleted or added.
        outdated: the keys of blocks that a given case would make otherwise now, or
            no longer; none where no case was given.
        missing: the keys of blocks that the case would add; none without a case.
    """

    memory: Memory
    by_hand: tuple[Change, ...]
    outdated: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()

    @property
    def follows(self) -> bool:
        """Tell whether what was generated is what the case gives now."""
        return not self.outdated and not self.missing


def compare(content: bytes, fresh: bytes | None = None) -> Comparison:
    """
    Compare a report with what it remembers and, if given, with one made now.

    Raises:
        NotOursError: it is no report that remembers what was generated.
    """
    report = edition(content)
    by_hand = tuple(_by_hand(report))
    if fresh is None:
        return Comparison(report.memory, by_hand)
    before = [one for one in report.memory.blocks if not one.is_struck]
    now = {one.key: one for one in edition(fresh).memory.blocks}
    told = {one.key for one in before}
    outdated = [
        one.key for one in before if one.key not in now or now[one.key].facts != one.facts
    ]
    missing = [key for key, one in now.items() if key not in told and not one.is_empty]
    return Comparison(report.memory, by_hand, tuple(outdated), tuple(missing))


def _by_hand(report: Edition) -> list[Change]:
    """List what an expert did, in the order of the document; moves and deletions at the end."""
    blocks = {one.key: one for one in report.memory.blocks}
    found = paired(report.memory.blocks, report.leaves)
    known = {leaf.element: key for key, leaf in found.items()}
    changes = []
    for leaf in report.leaves:
        key = known.get(leaf.element)
        if key is None:
            if not leaf.words.is_nothing:
                changes.append(Change.of(ChangeKind.ADDED, leaf.key, leaf.words.plain))
        elif report.is_touched(leaf, blocks[key]):
            changes.append(Change.of(ChangeKind.KEPT, key, leaf.words.plain))
    changes += report.rims_by_hand
    changes += [
        Change.of(ChangeKind.MOVED, key, leaf.words.plain)
        for key, leaf in moved(report.memory.blocks, found, report.leaves)
    ]
    return changes + [
        Change.of(ChangeKind.DELETED, one.key, "")
        for one in report.memory.blocks
        if one.key not in found and not one.is_empty
    ]
