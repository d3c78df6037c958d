"""Do words stand out from what they are written on, and is no meaning in a colour alone?"""

from collections.abc import Iterator

from mobileteam.document.accessible.looks import Looks, Wardrobe
from mobileteam.document.accessible.palette import AUTO, contrast, ratio
from mobileteam.document.accessible.paper import Paper
from mobileteam.document.tree import Element, W, text_of
from mobileteam.problems import Problem

_ASKED, _ASKED_OF_LARGE = 4.5, 3.0  # WCAG 2.2, 1.4.3
_LARGE, _LARGE_IF_BOLD = 18, 14  # points


def colour_faults(paper: Paper) -> Iterator[Problem]:
    """Tell of pale words, once for each pair of colours, and of meaning in colour alone."""
    wardrobe = Wardrobe(
        paper.read("word/styles.xml"), paper.read("word/theme/theme1.xml"), _page(paper)
    )
    seen: set[tuple[str, str]] = set()
    for paragraph in paper.paragraphs():
        dressed = [(run, wardrobe.looks(run)) for run in paragraph.iter(W + "r") if _says(run)]
        for run, looks in dressed:
            pair = (looks.colour, looks.under)
            if _contrast(looks) < _asked(looks) and pair not in seen:
                seen.add(pair)
                yield _pale(paper, run, looks)
        yield from _only_coloured(paper, dressed)
    yield from _coloured_cells(paper, wardrobe)


def _page(paper: Paper) -> str | None:
    """Return the colour of the page, where it is shown."""
    back, settings = paper.main.find(W + "background"), paper.read("word/settings.xml")
    shown = settings is not None and settings.find(W + "displayBackgroundShape") is not None
    colour = back.get(W + "color", AUTO) if back is not None and shown else AUTO
    return None if colour == AUTO else colour.upper()


def _says(run: Element) -> bool:
    hidden = run.find(f"{W}rPr/{W}vanish") is not None
    return not hidden and bool(text_of(run).strip())


def _contrast(looks: Looks) -> float:
    """Return the contrast; where Word chooses black or white by itself, it chooses well."""
    return float("inf") if looks.colour == AUTO else contrast(looks.colour, looks.under)


def _asked(looks: Looks) -> float:
    large = looks.size >= (_LARGE_IF_BOLD if looks.is_bold else _LARGE)
    return _ASKED_OF_LARGE if large else _ASKED


def _pale(paper: Paper, run: Element, looks: Looks) -> Problem:
    return paper.problem(
        "ACCESS-012",
        run,
        colour=f"#{looks.colour}",
        under=f"#{looks.under}",
        contrast=ratio(_contrast(looks)),
        asked=ratio(_asked(looks)),
    )


def _only_coloured(paper: Paper, dressed: list[tuple[Element, Looks]]) -> Iterator[Problem]:
    """Find words in a paragraph that nothing but their colour sets apart from the rest."""
    by_marks: dict[object, set[str]] = {}
    for run, looks in dressed:
        seen = by_marks.setdefault((looks.marks, looks.under), set())
        if seen and looks.colour not in seen:
            yield paper.problem("ACCESS-016", run)
            return
        seen.add(looks.colour)


def _coloured_cells(paper: Paper, wardrobe: Wardrobe) -> Iterator[Problem]:
    """Find tables in which cells without words have a colour of their own."""
    for root in paper.stories.values():
        for table in root.iter(W + "tbl"):
            for cell in table.iter(W + "tc"):
                shade = wardrobe.palette.under(cell.find(f"{W}tcPr/{W}shd"))
                if shade and not text_of(cell).strip() and not list(cell.iter(W + "drawing")):
                    yield paper.problem("ACCESS-016", table)
                    break
