"""Count the numbers that Word will show before headings: 1., 1.1, A."""

from mobileteam.document.tree import Element, W, value_of

_ROMAN = ((10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"))


class Numbering:
    """The lists of one document, and how far each has counted."""

    def __init__(self, root: Element | None) -> None:
        self._lists: dict[str, dict[int, Element]] = {}
        self._counts: dict[str, dict[int, int]] = {}
        if root is None:
            return
        kinds = {
            one.get(W + "abstractNumId", ""): one for one in root.findall(W + "abstractNum")
        }
        for one in root.findall(W + "num"):
            kind = kinds.get(value_of(one, "abstractNumId") or "")
            if kind is not None:
                levels = {
                    int(level.get(W + "ilvl", "0")): level for level in kind.findall(W + "lvl")
                }
                self._lists[one.get(W + "numId", "")] = levels

    def next(self, list_id: str, depth: int) -> str:
        """Count on in a list and return the number as Word shows it; empty if it shows none."""
        levels = self._lists.get(list_id, {})
        if depth not in levels:
            return ""
        counts = self._counts.setdefault(list_id, {})
        counts[depth] = counts.get(depth, _start(levels[depth]) - 1) + 1
        for deeper in [one for one in counts if one > depth]:
            del counts[deeper]
        shown = value_of(levels[depth], "lvlText") or ""
        for one, level in levels.items():
            count = counts.get(one, _start(level))
            shown = shown.replace(
                f"%{one + 1}", _figure(count, value_of(level, "numFmt") or "decimal")
            )
        return shown


def _start(level: Element) -> int:
    return int(value_of(level, "start") or 1)


def _figure(count: int, form: str) -> str:
    match form:
        case "upperLetter":
            return chr(ord("A") + (count - 1) % 26)
        case "lowerLetter":
            return chr(ord("a") + (count - 1) % 26)
        case "upperRoman":
            return _roman(count)
        case "none" | "bullet":
            return ""
        case _:
            return str(count)


def _roman(count: int) -> str:
    written = ""
    for worth, letters in _ROMAN:
        times, count = divmod(count, worth)
        written += letters * times
    return written
