"""Find the word that was probably meant."""

from collections.abc import Iterable


def nearest(written: str, known: Iterable[str]) -> str:
    """Return the known word most like the written one, or nothing where none is like it."""
    from rapidfuzz import fuzz, process, utils  # noqa: PLC0415 - only when something is misspelt

    found = process.extractOne(
        written,
        list(known),
        scorer=fuzz.WRatio,
        processor=utils.default_process,
        score_cutoff=70,
    )
    return str(found[0]) if found else ""
