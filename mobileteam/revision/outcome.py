"""What became of each block of a report when it was made again."""

from dataclasses import dataclass
from enum import StrEnum

_SHOWN = 60


class ChangeKind(StrEnum):
    """What became of a block."""

    RENEWED = "renewed"  # nobody had touched it; it says what the case says now
    NEW = "new"
    GONE = "gone"  # nobody had touched it, and nothing leads to it any more
    KEPT = "kept"  # the expert's words; the facts behind them are the same
    PROPOSED = "proposed"  # the expert's words; a comment carries the new proposal
    OUTLIVED = (
        "outlived"  # the expert's words; a comment says that nothing leads there any more
    )
    DELETED = "deleted"  # the expert deleted it, and it stays away
    WITHHELD = "withheld"  # new, but it belongs to a part that the expert deleted
    ADDED = "added"  # by the expert
    MOVED = "moved"  # by the expert; its words are as for any other block


@dataclass(frozen=True, slots=True)
class Change:
    """What became of one block: its key, and its first words where it has any."""

    kind: ChangeKind
    key: str
    words: str

    @classmethod
    def of(cls, kind: ChangeKind, key: str, words: str) -> "Change":
        """Note a change with the first words of what stands or stood there."""
        short = words if len(words) <= _SHOWN else words[: _SHOWN - 1] + "…"
        return cls(kind, key, short)


@dataclass(frozen=True, slots=True)
class Merged:
    """A report made again: its bytes, and what became of its blocks."""

    content: bytes
    changes: tuple[Change, ...]

    def of(self, *kinds: ChangeKind) -> list[Change]:
        """Return the changes of some kinds."""
        return [one for one in self.changes if one.kind in kinds]

    @property
    def keeps_handwork(self) -> bool:
        """Tell whether an expert had worked on the former report."""
        untouched = {ChangeKind.RENEWED, ChangeKind.NEW, ChangeKind.GONE}
        return any(one.kind not in untouched for one in self.changes)
