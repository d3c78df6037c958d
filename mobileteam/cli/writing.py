"""Put a file in place whole or not at all, and never over something a person may have changed."""

import os
import tempfile
from contextlib import suppress
from pathlib import Path

from mobileteam.cli.messages import FILES, stop


def write_whole(path: Path, content: bytes) -> None:
    """
    Write a file: first beside its place, then in one move.

    Ends the program with a message where the disk is full, the folder cannot be
    written or the file is open elsewhere; the file of before then stands as it was.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.", suffix=".tmp")
        beside = Path(name)
        try:
            with os.fdopen(handle, "wb") as stream:
                stream.write(content)
                stream.flush()
                os.fsync(stream.fileno())
            beside.chmod(0o644)
            beside.replace(path)
        finally:
            with suppress(OSError):
                beside.unlink(missing_ok=True)
    except PermissionError:
        stop("OUTPUT-003" if path.exists() else "OUTPUT-002", str(path), exit_code=FILES, name=str(path))
    except OSError:
        stop("OUTPUT-002", str(path), exit_code=FILES, name=str(path))


def write_new(path: Path, content: str, *, force: bool = False) -> None:
    """Write a file for a person to fill in; an existing one is only replaced when forced, and kept beside."""
    if path.exists() and not force:
        stop("OUTPUT-004", str(path), exit_code=FILES, name=str(path))
    keep_former(path)
    write_whole(path, content.encode("utf-8"))


def keep_former(path: Path) -> None:
    """Keep what stands in the place of a file as `.bak` beside it."""
    if not path.exists():
        return
    number = 1
    while (kept := path.with_name(f"{path.name}.{number}.bak")).exists():
        number += 1
    try:
        kept.write_bytes(path.read_bytes())
    except OSError:
        stop("OUTPUT-002", str(kept), exit_code=FILES, name=str(kept))
