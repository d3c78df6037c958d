"""
Ask the Open XML SDK's validator about files: Microsoft's own word on what Word can read.

`.ci/run` puts it into `.tools`; the variable that the npm package itself knows
points at another. It takes one file a run, most of it for its start, so that
several runs go side by side.
"""

import json
import os
import subprocess
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

_TOOLS = Path(__file__).parents[1] / ".tools" / "node_modules" / "@xarsh"
_NAME = "ooxml-validator"
_INSTALLED = (
    str(path) for kind in (_NAME, f"{_NAME}.exe") for path in _TOOLS.glob(f"{_NAME}-*/{kind}")
)
COMMAND = os.environ.get("OOXML_VALIDATOR_CLI") or next(_INSTALLED, _NAME)
_SIDE_BY_SIDE = 2
_FRUGAL = {
    "DOTNET_SYSTEM_GLOBALIZATION_INVARIANT": "1",  # needs no library of the machine
    "DOTNET_gcConcurrent": "0",
    "DOTNET_GCgen0size": "0x4000000",
    "DOTNET_TieredPGO": "0",
}


def faults_of(files: Mapping[str, bytes], folder: Path) -> list[str]:
    """Return what the validator finds in some files: file, part, place, fault."""
    for name, content in files.items():
        (folder / name).write_bytes(content)
    with ThreadPoolExecutor(_SIDE_BY_SIDE) as runs:
        found = list(runs.map(_asked, [folder / name for name in files]))
    return [fault for faults in found for fault in faults]


def _asked(path: Path) -> list[str]:
    told = subprocess.run(
        [COMMAND, str(path)],
        capture_output=True,
        check=False,
        env=os.environ | _FRUGAL,
        timeout=120,
    )
    report = json.loads(told.stdout)
    assert report["ok"] is not bool(report["errors"]), report
    return [
        f"{path.name}: {one['path']}: {one['xPath']}: {one['description']}"
        for one in report["errors"]
    ]
