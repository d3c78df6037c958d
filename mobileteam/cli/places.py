"""How a command takes a place on the disk: whatever is wrong with it, our message tells."""

from pathlib import Path

import click

from mobileteam.intake.sink import is_file, is_folder, is_there, names_in

__all__ = ["PLACE", "is_file", "is_folder", "is_there", "names_in"]

PLACE = click.Path(path_type=Path, readable=False)  # click would refuse without saying why
