"""Take blocks away, bring them in order, and put new ones where they belong."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from copy import deepcopy

from mobileteam.document.leaves import Leaf, name_of
from mobileteam.document.tree import Element, W, rows_of, take_out
from mobileteam.revision.graft import Graft

_SECTION = f"{W}pPr/{W}sectPr"


class Placing:
    """
    Knows where each block stands in the report that receives.

    `there` is kept up to date: key to leaf, of what is there and of what comes.
    """

    def __init__(self, graft: Graft, there: Mapping[str, Leaf]) -> None:
        self._graft = graft
        self._there = {key: leaf.element for key, leaf in there.items()}
        self._tables = {
            leaf.element: leaf.table for leaf in there.values() if leaf.table is not None
        }
        self._made: dict[
            Element, Element
        ] = {}  # tables made now, by the table they are made after
        self._withheld: set[Element] = set()
        self.emptied: set[Element] = set()

    # What goes

    def remove(self, key: str) -> None:
        """Take a block away, with the content control around it."""
        element: Element | None = self._there.pop(key)
        assert element is not None  # noqa: S101 - what is there is an element
        table = self._tables.pop(element, None)
        if table is not None:
            self.emptied.add(table)
        if element.find(_SECTION) is not None:  # the section must end somewhere
            for one in [one for one in element if one.tag != W + "pPr"]:
                element.remove(one)
            return
        while element is not None and (parent := element.getparent()) is not None:
            parent.remove(element)
            is_bare = parent.tag == W + "sdtContent" and not len(parent)
            element = parent.getparent() if is_bare else None

    # What moves

    def reorder(self, before: Sequence[str], now: Sequence[str]) -> None:
        """
        Bring the blocks of a kind in the order in which they are made now.

        Where an expert has put them in an order of his own, that one stays.
        """
        places = _places(self._there.values())  # a kind moves within its own places
        for group in _groups(now):
            wanted = [one for one in group if one in self._there]
            standing = sorted(wanted, key=lambda one: places[self._there[one]])
            if standing != wanted and standing == [one for one in before if one in set(wanted)]:
                self._permute(standing, wanted)

    def _permute(self, standing: Sequence[str], wanted: Sequence[str]) -> None:
        """Put each block, with what an expert wrote behind it, in its new place."""
        known = {_block(one) for one in self._there.values()}
        bundles = {key: _bundle(_block(self._there[key]), known) for key in standing}
        homes = {one.getparent() for some in bundles.values() for one in some}
        if len(homes) != 1:
            return
        marks = []
        for key in standing:
            mark = bundles[key][0].makeelement(W + "p", {}, None)
            bundles[key][0].addprevious(mark)
            marks.append(mark)
        for mark, key in zip(marks, wanted, strict=True):
            for one in bundles[key]:
                mark.addprevious(one)
            take_out(mark)

    # What comes

    def withheld(
        self, made: Sequence[Leaf], now: Mapping[str, Leaf], before: Collection[str]
    ) -> Iterator[tuple[str, Leaf]]:
        """Find new blocks of a chapter or table that an expert deleted as a whole."""
        keys = {leaf.element: key for key, leaf in now.items()}
        for leaf in made:
            key = keys[leaf.element]
            if key in before or key in self._there:
                continue
            if any(self._is_deleted(part, keys, before) for part in _parts_of(leaf, made)):
                self._withheld.add(leaf.element)
                if leaf.words.facts:
                    yield key, leaf

    def _is_deleted(
        self, part: Sequence[Leaf], keys: Mapping[Element, str], before: Collection[str]
    ) -> bool:
        """Tell whether all that was there of a part has been deleted, and something was."""
        told = [keys[one.element] for one in part if one.words.facts]
        was = [key for key in told if key in before]
        return bool(was) and not any(key in self._there for key in told)

    def insert_all(
        self, made: Sequence[Leaf], now: Mapping[str, Leaf], before: Collection[str]
    ) -> Iterator[tuple[str, Leaf]]:
        """Put every new block behind the one it follows, and yield it."""
        keys = {leaf.element: key for key, leaf in now.items()}
        for place, leaf in enumerate(made):
            key = keys[leaf.element]
            if key in before or key in self._there or leaf.element in self._withheld:
                continue
            if leaf.ends_section:
                continue
            self._insert(key, leaf, made[:place], made[place + 1 :], keys)
            if leaf.words.facts:
                yield key, leaf

    def _insert(
        self,
        key: str,
        leaf: Leaf,
        earlier: Sequence[Leaf],
        later: Sequence[Leaf],
        keys: Mapping[Element, str],
    ) -> None:
        if leaf.table is not None:
            table = self._table_for(leaf, earlier, later, keys)
            before = [one for one in earlier if one.table is leaf.table]
            anchor = self._last_there(before, keys, table)
            made = self._graft.copy(_block(leaf.element))
            if anchor is None:
                first = rows_of(table)
                _put_first(table, made, first[0] if first else None)
            else:
                self._behind(anchor).addnext(made)
            self._remember(key, made, table)
            return
        made = self._graft.copy(_block(leaf.element))
        self._put(made, earlier, later, keys)
        self._remember(key, made, None)

    def _remember(self, key: str, made: Element, table: Element | None) -> None:
        wanted = W + ("p" if table is None else "tr")
        element = made if made.tag == wanted else next(made.iter(wanted))
        self._there[key] = element
        if table is not None:
            self._tables[element] = table

    def _last_there(
        self, some: Sequence[Leaf], keys: Mapping[Element, str], table: Element
    ) -> Element | None:
        """Return the last of some rows that stands in a table."""
        for one in reversed(some):
            element = self._there.get(keys[one.element])
            if element is not None and self._tables.get(element) is table:
                return element
        return None

    def _table_for(
        self,
        leaf: Leaf,
        earlier: Sequence[Leaf],
        later: Sequence[Leaf],
        keys: Mapping[Element, str],
    ) -> Element:
        """Return the table that a new row belongs to; make it if there is none."""
        made_after = leaf.table
        assert made_after is not None  # noqa: S101 - the caller's choice
        for one in (*reversed(earlier), *later):
            element = self._there.get(keys[one.element]) if one.table is made_after else None
            table = None if element is None else self._tables.get(element)
            if table is not None:
                return table
        if made_after not in self._made:
            empty = deepcopy(made_after)
            for row in rows_of(empty):
                take_out(_block(row))
            table = self._graft.copy(empty)
            self._put(
                table, [one for one in earlier if one.table is not made_after], later, keys
            )
            self._made[made_after] = table
        return self._made[made_after]

    def _put(
        self,
        made: Element,
        earlier: Sequence[Leaf],
        later: Sequence[Leaf],
        keys: Mapping[Element, str],
    ) -> None:
        """Put a paragraph or table behind the nearest earlier block, or before a later one."""
        for one in reversed(earlier):
            element = self._there.get(keys[one.element])
            if element is not None:
                self._behind(self._in_flow(element)).addnext(made)
                return
        for one in later:
            element = self._there.get(keys[one.element])
            if element is not None:
                self._in_flow(element).addprevious(made)
                return
        raise AssertionError

    def _in_flow(self, element: Element) -> Element:
        """Return what stands among the paragraphs: the block itself, or its table."""
        table = self._tables.get(element)
        return _block(element if table is None else table)

    def _behind(self, block: Element) -> Element:
        """Return the last of what belongs to a block: what an expert wrote stays behind it."""
        known = {_block(one) for one in self._there.values()}
        known |= {_block(one) for one in self._tables.values()}
        return _bundle(_block(block), known)[-1]


def _places(elements: Iterable[Element]) -> dict[Element, int]:
    """Count where some elements stand in their document."""
    wanted = set(elements)
    root = next((one.getroottree().getroot() for one in wanted), None)
    listed = () if root is None else root.iter()
    return {one: at for at, one in enumerate(listed) if one in wanted}


def _groups(keys: Sequence[str]) -> list[list[str]]:
    """Gather the keys of a kind: all recommendations, all steps."""
    found: dict[str, list[str]] = {}
    for key in keys:
        kind, parted, _ = key.partition("/")
        if parted:
            found.setdefault(kind, []).append(key)
    return list(found.values())


def _parts_of(leaf: Leaf, made: Sequence[Leaf]) -> Iterator[Sequence[Leaf]]:
    """Return the chapters that a block is in, from small to large, and its table."""
    if leaf.table is not None:
        yield [one for one in made if one.table is leaf.table]
    place = next(at for at, one in enumerate(made) if one.element is leaf.element)
    level = leaf.level or len(made)
    for at in range(place - 1, -1, -1):
        if 0 < made[at].level < level:
            level = made[at].level
            yield _chapter(made, at)


def _chapter(made: Sequence[Leaf], start: int) -> Sequence[Leaf]:
    """Return a heading and all that follows, up to the next of its level."""
    level = made[start].level
    after = range(start + 1, len(made))
    end = next((at for at in after if 0 < made[at].level <= level), len(made))
    return made[start:end]


def _block(element: Element) -> Element:
    """Return the content control of ours around an element, or the element itself."""
    around = element
    while (parent := around.getparent()) is not None and parent.tag == W + "sdtContent":
        control = parent.getparent()
        if control is None or not name_of(control):
            break
        around = control
    return around


def _bundle(block: Element, known: Collection[Element]) -> list[Element]:
    """Return a block with what follows that no program made, up to the end of a section."""
    bundle = [block]
    for one in block.itersiblings():
        inside = one in known or any(child in known for child in one.iter())
        ends = one.tag == W + "sectPr" or next(one.iter(W + "sectPr"), None) is not None
        if inside or ends or one.tag not in {W + "p", W + "tbl", W + "tr", W + "sdt"}:
            break
        bundle.append(one)
    return bundle


def _put_first(table: Element, row: Element, first: Element | None) -> None:
    if first is None:
        table.append(row)
    else:
        _block(first).addprevious(row)
