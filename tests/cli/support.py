"""Run the program as its user does, in its own process or in ours."""

import sys
from pathlib import Path

import pytest

from mobileteam.cli import run


def call(
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    *words: str,
    lang: str = "en",
) -> tuple[int, str, str]:
    """Call the program and return its exit code, what it printed and what it told."""
    monkeypatch.setattr(sys, "argv", ["mobileteam", *words])
    monkeypatch.setenv("MOBILETEAM_LANG", lang)
    with pytest.raises(SystemExit) as ended:
        run()
    captured = capsys.readouterr()
    return int(ended.value.code or 0), captured.out, captured.err


EXAMPLES = Path(__file__).parents[2] / "examples"
