"""
Point out words that may do harm, before a report prints them.

A report looks at behaviour and violence, at every form of extremism alike. Words
that call people by a suspicion, that set a religion or an origin beside a risk,
or that read appearance or worship as a sign, warn; the experts may confirm the
exact text in the review. The words stand in `wording.yaml`, in four languages.

Source: the do-no-harm rules of the practice dossier, sections 6.2 and 6.3.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from importlib.resources import files

from mobileteam.case import Case
from mobileteam.disclosure.passages import Passage, passages, without_confirmed
from mobileteam.problems import Problem, Severity
from mobileteam.yamlfile import own_file


def harmful_wording(case: Case) -> list[Problem]:
    """Return every passage of a case whose words may do harm."""
    found = [problem for passage in passages(case) for problem in _warnings(passage)]
    return without_confirmed(found, case)


def harm_in(text: str) -> Iterator[tuple[str, str]]:
    """Yield the code and the words of whatever may do harm in a text."""
    named = _names().sub("…", text)
    for code, pattern in _patterns().items():
        for match in pattern.finditer(named):
            yield code, " ".join(match[0].split())


def _warnings(passage: Passage) -> Iterator[Problem]:
    for code, words in harm_in(passage.text):
        yield Problem(code, passage.place, {"text": words}, Severity.WARNING)


@cache
def _names() -> re.Pattern[str]:
    """Return what is a name, such as that of a service, and says nothing of anybody."""
    return re.compile(_any(_words()["names"]), re.IGNORECASE)


def _words() -> Mapping[str, Sequence[str]]:
    words: Mapping[str, Sequence[str]] = own_file(
        files("mobileteam.disclosure") / "wording.yaml"
    )
    return words


@cache
def _patterns() -> Mapping[str, re.Pattern[str]]:
    raw = _words()
    group, risk = _any(raw["groups"]), _any(raw["risks"])
    near = r"[^.!?\n]{0,40}?"
    return {
        "WORDING-001": re.compile(_any(raw["called"]), re.IGNORECASE),
        "WORDING-002": re.compile(f"{group}{near}{risk}|{risk}{near}{group}", re.IGNORECASE),
        "WORDING-003": re.compile(_any(raw["signs"]), re.IGNORECASE),
    }


def _any(words: Sequence[str]) -> str:
    """Match one of the words; a star stands for any ending."""
    endings = (re.escape(word).replace(r"\*", r"\w*") for word in words)
    return rf"\b(?:{'|'.join(endings)})\b"
