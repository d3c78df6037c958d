"""Turn a command line into one call of the pipeline and print what comes back; one file per command."""

from mobileteam.cli.main import run

__all__ = ["run"]
