"""Put reports in place and know them again: only what the program wrote may be replaced."""

import hashlib
import json
from collections.abc import Collection, Mapping
from pathlib import Path

from mobileteam.cli.messages import FILES, stop, tell
from mobileteam.cli.writing import former, keep_former, write_whole
from mobileteam.problems import Place, Problem, Severity

_WRITTEN = ".written.json"
_MOST_BYTES = 1024 * 1024


def put_in_place(
    output: Path,
    made: Mapping[str, bytes],
    *,
    force: bool,
    merged: Collection[str] = (),
    untouched: Collection[str] = (),
) -> list[Path]:
    """
    Write reports under their names and return their places.

    `merged` are the names of those that hold what an expert wrote in the report
    before, `untouched` those in whose place stands one that says what the program
    wrote, though it was saved by another; of both the former is kept beside. A
    list that somebody changed stays; the new one comes beside it.

    What is about to be written is noted down first, beside what stands there
    now. So whatever fails on the way, the next run knows each report of ours.
    """
    known = remembered(output)
    accepted: dict[str, list[str]] = {}
    kept: list[Path] = []
    places: dict[str, Path] = {}
    for name, content in made.items():
        path = output / name
        before = former(path)
        is_ours = before is not None and is_as_written(known, name, before)
        if before not in {None, content}:
            if force or name in merged or name in untouched:
                kept.append(path)
            elif not is_ours:
                path = _beside(path)
        places[name] = path
        hashes = [_hash(before)] if before is not None and is_ours else []
        accepted[path.relative_to(output).as_posix()] = (
            [] if name in merged else [*hashes, _hash(content)]
        )
    written = json.dumps(known | accepted, indent=1, sort_keys=True)
    write_whole(output / _WRITTEN, written.encode("utf-8"))
    for path in kept:
        keep_former(path)
    for name, content in made.items():
        write_whole(places[name], content)
    return list(places.values())


def is_as_written(known: Mapping[str, list[str]], name: str, content: bytes) -> bool:
    """Tell whether the program wrote these bytes, and no expert's work is in them."""
    return _hash(content) in known.get(name, [])


def _beside(path: Path) -> Path:
    """Return where a list comes whose place holds a changed one; documents have none."""
    if path.suffix == ".docx":
        stop("OUTPUT-001", str(path), exit_code=FILES, name=str(path))
    other = path.with_name(f"{path.stem}.new{path.suffix}")
    keep_former(other)
    tell(
        [
            Problem(
                "OUTPUT-005",
                Place(str(path)),
                {"name": str(path), "other": other.name},
                Severity.WARNING,
            )
        ]
    )
    return other


def _hash(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def remembered(output: Path) -> dict[str, list[str]]:
    """Return what was written here before: file name to hashes, none where that is no list."""
    try:
        content = former(output / _WRITTEN) or b""
        raw = json.loads(content) if len(content) <= _MOST_BYTES else {}
    except (ValueError, RecursionError):
        return {}
    if not isinstance(raw, dict):
        return {}
    listed = {
        name: hashes if isinstance(hashes, list) else [hashes] for name, hashes in raw.items()
    }
    return {
        name: [one for one in hashes if isinstance(one, str)] for name, hashes in listed.items()
    }
